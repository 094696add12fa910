package event

import (
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// satisfies reports whether what token i stands for may fill a slot.
func (c *coder) satisfies(i int, e *lexicon.Element) bool {
	if e.Limit&lexicon.AnyLimit != 0 {
		return true
	}
	if e.Words != nil && c.wordIn(i, e.Words) {
		return true
	}
	if e.Limit == 0 {
		return false
	}
	if k := c.core(i); k != i && c.satisfies(k, e) {
		return true
	}
	if !c.trying {
		return c.isOf(i, e)
	}
	for _, v := range c.verdicts {
		if v.tok == i && v.limit == e.Limit && v.loose == e.Loose {
			return v.ok
		}
	}
	ok := c.isOf(i, e)
	c.verdicts = append(c.verdicts, verdict{i, e.Limit, e.Loose, ok})
	return ok
}

// A verdict is whether a token is of a restriction. It is remembered while the frames of one word are tried: most of them ask the same of its subject.
type verdict struct {
	tok       int
	limit     lexicon.Limit
	loose, ok bool
}

// isOf reports whether a phrase is of the kind that a slot is restricted to.
func (c *coder) isOf(i int, e *lexicon.Element) bool {
	if c.isForeign(i) {
		return false
	}
	ps := c.parties(i)
	switch {
	case e.Loose && e.Limit&lexicon.ActorLimit != 0 && c.isActNoun(i) && len(c.about(i)) > 0:
		return true
	case e.Limit&lexicon.ActorLimit != 0 && c.isActor(i, ps):
		return true
	case e.Limit&lexicon.ArmedLimit != 0 && c.isArmed(i, ps):
		return true
	case e.Limit&lexicon.PeopleLimit != 0 && c.isPeople(i, ps):
		return true
	case e.Limit&lexicon.StateLimit != 0 && c.isState(i, ps):
		return true
	case e.Limit&lexicon.PlaceLimit != 0 && c.isPlace(i):
		return true
	case e.Limit&lexicon.BodyLimit != 0 && c.isBody(i, ps):
		return true
	}
	return false
}

// isForeign reports whether a noun is of sport, markets or weather, and no actor that is known ("the Arab League").
func (c *coder) isForeign(i int) bool {
	e := c.entityAt(i)
	return (e == doc.None || !c.coded(e)) && c.lx.Known.Foreign.Has(c.d, i)
}

// isActor reports whether a phrase stands for somebody who acts: a coded entity, or people.
func (c *coder) isActor(i int, ps []party) bool {
	for _, p := range ps {
		if k := c.d.Entities[p.entity].Kind; c.coded(p.entity) || k == doc.Person || k == doc.Group || k == doc.Organization {
			return true
		}
	}
	return c.isPlace(i) || c.wordIn(i, c.lx.Known.People) || c.wordIn(i, c.lx.Known.Armed) || c.ofPeople(i) || c.isSpeaker(i)
}

// ofPeople reports whether a noun has the name of a country or people before it: "British instructors", "Chinese warplanes".
func (c *coder) ofPeople(i int) bool {
	for _, k := range c.d.Children(i) {
		switch c.tok(int(k)).Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			if c.nameAt[k] != doc.None {
				return true
			}
		}
	}
	return false
}

// isSpeaker reports whether a word is a pronoun that no mention stands for, in the words of somebody: "the Union said it was ready".
func (c *coder) isSpeaker(i int) bool {
	t := c.tok(i)
	if t.POS != doc.Pron || c.mentionAt[i] != doc.None {
		return false
	}
	switch t.Lower {
	case "it", "he", "she", "they", "we", "i":
		return len(c.told(i)) > 0
	}
	return false
}

// isNation reports whether a phrase is the bare name of a people, which stands for its state and army: "the Soviets invaded".
func (c *coder) isNation(i int) bool {
	n, m := c.nameAt[i], c.mentionAt[i]
	if n == doc.None || m == doc.None || c.d.Names[n].Label != doc.NameNorp || c.d.Mentions[m].Form != doc.NameForm {
		return false
	}
	if det := c.d.Child(i, doc.Determiner); det == doc.None || c.tok(det).Lower != "the" || c.d.Child(i, doc.AdjectiveMod) != doc.None || c.d.Child(i, doc.NumberMod) != doc.None {
		return false // "Koreans marched", "hundreds of Pakistanis rallied": some of them
	}
	e := c.entityAt(i)
	return e != doc.None && c.d.Entities[e].Country != ""
}

func (c *coder) isArmed(i int, ps []party) bool {
	if c.isNation(i) {
		return true
	}
	for _, p := range ps {
		e := &c.d.Entities[p.entity]
		if p.tok != i {
			continue
		}
		if e.Kind == doc.Person {
			if c.commands(i, e) {
				return true
			}
			continue
		}
		if e.Kind == doc.Country && e.Country != "" {
			return true
		}
		for _, s := range e.Sectors {
			switch s {
			case "MIL", "REB", "UAF", "PRM", "COP", "SPY", "IMG", "GOV", "IGO", "CRM":
				return true
			}
		}
		if p.from == doc.InChain && e.Kind != doc.Person {
			return true
		}
	}
	return c.wordIn(i, c.lx.Known.Armed) || c.isPlace(i) || c.isSpeaker(i)
}

// commands reports whether a person may be taken for one who has forces: an official, a cleric, a leader; not a reporter, a lawmaker or a candidate,
// and nobody known by name alone.
func (c *coder) commands(i int, e *doc.Entity) bool {
	if len(e.Sectors) == 0 {
		m := c.mentionAt[i]
		return e.Country != "" && m != doc.None && c.d.Mentions[m].Form == doc.Description
	}
	switch e.Sectors[0] {
	case "CVL", "JRN", "EDU", "MED", "LAB", "BUS", "AGR", "REF", "SOC", "UNK", "LEG", "PTY", "JUD", "ELI":
		return false
	}
	return true
}

func (c *coder) isPeople(i int, ps []party) bool {
	for _, p := range ps {
		if k := c.d.Entities[p.entity].Kind; p.tok == i && (k == doc.Person || k == doc.Group) {
			return true
		}
		if len(c.d.Entities[p.entity].Members) > 0 {
			return true
		}
	}
	return c.wordIn(i, c.lx.Known.People) || c.ofPeople(i) && doer(c.tok(i)) || c.isCount(i)
}

// inBulk reports whether a noun is a round number, which alone in the plural counts people: "hundreds were arrested".
func inBulk(lemma string) bool {
	return lemma == "dozen" || lemma == "score" || lemma == "hundred" || lemma == "thousand" || lemma == "million"
}

// isCount reports whether a bare number stands for people: "police arrested 14 in Homs".
func (c *coder) isCount(i int) bool {
	t := c.tok(i)
	return (t.Tag == "CD" || t.Tag == "NNS" && inBulk(t.Lemma)) && (t.Rel == doc.Object || t.Rel == doc.PassiveSubject) && c.timeAt[i] == doc.None && c.oblique(i, "of") == doc.None
}

// doer reports whether a plural names people by what they do: "cutters", "infiltrators", "exiles".
func doer(t *doc.Token) bool {
	if t.Tag != "NNS" {
		return false
	}
	for _, end := range []string{"er", "or", "ist", "ian", "ant", "ee", "man", "ile", "eer", "ive"} {
		if strings.HasSuffix(t.Lemma, end) {
			return true
		}
	}
	return false
}

func (c *coder) isState(i int, ps []party) bool {
	if c.isNation(i) {
		return true
	}
	for _, p := range ps {
		e := &c.d.Entities[p.entity]
		if p.tok != i {
			continue
		}
		if e.Kind == doc.Country || e.Organization != "" {
			return true
		}
		for _, s := range e.Sectors {
			switch s {
			case "GOV", "MIL", "LEG", "JUD", "IGO", "SPY", "PTY", "ELI":
				return true
			}
		}
	}
	return c.wordIn(i, c.lx.Known.State) || c.isSpeaker(i) || c.isRegion(i)
}

// isRegion reports whether a token is the name of a region, which may have a government of its own: "Kashmir banned gatherings".
func (c *coder) isRegion(i int) bool {
	p := c.placeAt[i]
	return p != doc.None && (c.d.Places[p].Precision == doc.Admin1Precision || c.d.Places[p].Precision == doc.CountryPrecision)
}

func (c *coder) isPlace(i int) bool {
	if c.placeAt[i] != doc.None {
		return true
	}
	e := c.entityAt(i)
	return e != doc.None && (c.d.Entities[e].Kind == doc.Country || c.d.Entities[e].Kind == doc.PlaceKind)
}

func (c *coder) isBody(i int, ps []party) bool {
	for _, p := range ps {
		if p.tok == i && c.coded(p.entity) {
			return true
		}
	}
	return c.isPlace(i) || c.isPeople(i, ps) || c.wordIn(i, c.lx.Known.Body) || c.wordIn(i, c.lx.Known.Armed) || built(c.tok(i))
}

// built reports whether a noun ends like a building or vehicle: "farmhouse", "speedboat", but not "friendship", "leadership", "citizenship".
func built(t *doc.Token) bool {
	if t.POS != doc.Noun {
		return false
	}
	for _, end := range []string{"house", "shop", "yard", "boat", "ship", "truck", "field", "post", "bus"} {
		if len(t.Lemma) > len(end)+2 && strings.HasSuffix(t.Lemma, end) && !strings.HasSuffix(t.Lemma, "dship") && !strings.HasSuffix(t.Lemma, "nship") && !strings.HasSuffix(t.Lemma, "rship") {
			return true
		}
	}
	return false
}

// wordIn reports whether a noun phrase is headed by a word of the set, through coordination and measures ("a round of talks").
func (c *coder) wordIn(i int, w *lexicon.Words) bool { return c.findWord(i, w) != doc.None }

// findWord returns the token of the noun phrase that is in the set, or None.
func (c *coder) findWord(i int, w *lexicon.Words) int {
	if w.Has(c.d, i) { // nearly always decided here
		return i
	}
	if k := c.calledBefore(i, w); k != doc.None {
		return k
	}
	for _, k := range c.coordinates(i) {
		if w.Has(c.d, k) {
			return k
		}
		if core := c.core(k); core != k {
			if found := c.findWord(core, w); found != doc.None {
				return found
			}
		}
	}
	return doc.None
}

// calledBefore returns the word of the set that stands before a name and says what it is, or None: "the Basque party Batasuna", "Judge Maria Ruiz".
func (c *coder) calledBefore(i int, w *lexicon.Words) int {
	if !strings.HasPrefix(c.tok(i).Tag, "NNP") {
		return doc.None
	}
	for k := i - 1; k >= 0 && c.tok(k).Head == i && c.tok(k).Rel == doc.CompoundWord; k-- {
		if !c.inName[k] && w.Has(c.d, k) {
			return k
		}
		if !strings.HasPrefix(c.tok(k).Tag, "NNP") {
			break
		}
	}
	return doc.None
}

// core passes through a noun that only measures what stands behind its "of": "scores of refugees", "700 kg of medicine".
func (c *coder) core(i int) int {
	k := doc.None
	for _, j := range c.d.Children(i) {
		if t := c.tok(int(j)); t.Rel == doc.Oblique && t.Prep == "of" {
			k = int(j)
			break
		}
	}
	if k == doc.None {
		return i
	}
	if c.lx.Known.Measure.Has(c.d, i) || c.tok(i).Tag == "CD" || c.d.Child(i, doc.NumberMod) != doc.None && c.mentionAt[i] == doc.None {
		return k
	}
	return i
}
