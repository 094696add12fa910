package event

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// A party is an entity in a role, as it is found on the tree.
type party struct {
	entity int
	tok    int // head of the words
	words  doc.Range
	from   doc.ParticipantFrom
}

// coded reports whether anything is known of an entity that a record could name it by.
func (c *coder) coded(e int) bool {
	x := &c.d.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0
}

// lent reports whether an entity's country is not its own: it comes from its clause or from the whole report.
func lent(e *doc.Entity) bool { return e.From == doc.CodeClause || e.From == doc.CodeReport }

// tells reports whether more is known of an entity than that it is unknown: "his post" tells nothing of whose.
func (c *coder) tells(e int) bool {
	x := &c.d.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0 && x.Sectors[0] != "UNK"
}

// entityAt returns the entity of the mention whose head token i is, or None.
func (c *coder) entityAt(i int) int {
	if m := c.mentionAt[i]; m != doc.None {
		return c.d.EntityOf(int(m))
	}
	return doc.None
}

// party returns the entity that token i names itself.
func (c *coder) party(i int) (party, bool) {
	m := c.mentionAt[i]
	if m == doc.None {
		return party{}, false
	}
	e := c.d.EntityOf(int(m))
	if e == doc.None {
		return party{}, false
	}
	p := party{entity: e, tok: i, words: c.d.Mentions[m].Tokens, from: doc.InText}
	if f := c.d.Mentions[m].Form; f == doc.Pronoun {
		p.from = doc.InChain
	}
	return p, true
}

// parties returns who token i with its coordinates stands for: the entities that it names, else those inside ("positions of the army", "its demonstrators").
func (c *coder) parties(i int) []party {
	if i == doc.None {
		return nil
	}
	i = c.nameHead(i)
	var out []party
	for _, k := range c.coordinates(i) {
		out = c.addParties(out, k, 0)
	}
	return out
}

// coordinates returns a noun and those coordinated with it, in text order of the chain. A list that the parser ends with an apposition
// ("Maas, Di Maio and Foreign Secretary Dominic Raab") goes on to it.
func (c *coder) coordinates(i int) []int {
	if c.d.Child(i, doc.Conjunct) == doc.None {
		if k := c.coordinatedWord(i); k != doc.None {
			return append([]int{i}, c.coordinates(k)[1:]...)
		}
		if k := c.headlinePair(i); k != doc.None {
			return []int{i, k}
		}
		return c.self[i : i+1 : i+1]
	}
	out := []int{i}
	for n := 0; n < len(out) && len(out) < 16; n++ {
		for _, k := range c.d.Children(out[n]) {
			if t := c.tok(int(k)); t.Rel == doc.Conjunct && !c.isVerb(int(k)) {
				out = append(out, int(k))
			}
		}
	}
	if len(out) > 2 {
		for _, k := range c.d.Children(i) {
			if c.tok(int(k)).Rel == doc.Apposition && int(k) > out[len(out)-1] && c.namesOther(i, int(k)) {
				out = append(out, int(k))
			}
		}
	}
	return out
}

// coordinatedWord returns the other word of a name on which the parser has hung what is coordinated with the name, or None.
func (c *coder) coordinatedWord(i int) int {
	m := c.mentionAt[i]
	if m == doc.None || c.d.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	name := c.d.Mentions[m].Tokens
	for t := name.Start; t < name.End; t++ {
		if k := c.d.Child(t, doc.Conjunct); k != doc.None && !name.Has(k) && !c.isVerb(k) {
			return t
		}
	}
	return doc.None
}

// headlinePair returns the name that a headline puts before a subject with a comma for an "and": "Chad, Sudan sign a pact".
func (c *coder) headlinePair(i int) int {
	s := c.tok(i)
	if s.Rel != doc.Subject || s.POS != doc.Propn {
		return doc.None
	}
	m := c.mentionAt[i]
	if m == doc.None || c.d.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	k := c.d.Mentions[m].Tokens.Start - 2
	if k < 0 || c.tok(k+1).Lower != "," || c.tok(k).Rel != doc.NounAdverb || c.tok(k).Head != s.Head || !c.namesOther(i, k) {
		return doc.None
	}
	if c.d.Mentions[c.mentionAt[k]].Tokens.Start != c.d.Sentences[c.d.SentenceOf(i)].Tokens.Start || !c.coded(c.entityAt(k)) {
		return doc.None
	}
	return k
}

// namesOther reports whether token k names another person than token i.
func (c *coder) namesOther(i, k int) bool {
	m := c.mentionAt[k]
	return m != doc.None && c.d.Mentions[m].Form == doc.NameForm && c.entityAt(k) != c.entityAt(i)
}

func (c *coder) addParties(out []party, i, depth int) []party {
	if other := c.acrossBorder(i); other != doc.None && depth < 3 {
		return c.addParties(out, other, depth+1)
	}
	p, ok := c.party(i)
	if ok {
		if members := c.d.Entities[p.entity].Members; len(members) > 0 {
			for _, m := range members {
				out = addParty(out, party{m, i, p.words, doc.InChain})
			}
			return out
		}
		out = c.modifiers(out, i)
		if more := c.eachOf(i); len(more) > 1 {
			for _, q := range more {
				out = addParty(out, q)
			}
			return out
		}
		if more := c.truly(i, p); len(more) > 0 {
			return addAll(out, more)
		}
		if c.coded(p.entity) {
			return addParty(out, p)
		}
	}
	if c.isSpeaker(i) {
		for _, q := range c.told(i) {
			q.tok, q.words = i, doc.Range{Start: i, End: i + 1}
			out = addParty(out, q)
		}
		return out
	}
	if depth < 3 {
		before := len(out)
		if out = c.inside(out, i, depth); len(out) > before {
			return out
		}
	}
	if ok {
		return addParty(out, p)
	}
	return out
}

// acrossBorder returns who lies behind a border: Israel of "Lebanon's border with Israel"; None for other nouns.
func (c *coder) acrossBorder(i int) int {
	if l := c.tok(i).Lemma; l != "border" && l != "frontier" {
		return doc.None
	}
	return c.oblique(i, "with")
}

// standsIn reports whether a noun is where its place is, so that the place stands for it: "targets in Jericho", but not "a ceasefire in Tigray".
func (c *coder) standsIn(i int) bool {
	return c.lx.Known.Measure.Has(c.d, i) || c.lx.Known.Body.Has(c.d, i) || c.lx.Known.People.Has(c.d, i) || c.lx.Known.Armed.Has(c.d, i) || c.mentionAt[i] != doc.None
}

// modifiers adds the actors that coordinated adjectives before a noun stand for: "Egyptian" of "Egyptian and American troops".
func (c *coder) modifiers(out []party, i int) []party {
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			m := c.mentionAt[k]
			if m != doc.None && int(k) < i && c.d.Mentions[m].Form == doc.Description && c.nextTo(int(k), i) {
				if p, ok := c.party(int(k)); ok && c.coded(p.entity) {
					out = addParty(out, p)
				}
			}
		}
	}
	return out
}

// nextTo reports whether a modifier is coordinated with another before the noun.
func (c *coder) nextTo(k, i int) bool {
	for j := k + 1; j < i; j++ {
		if t := c.tok(j); t.POS == doc.Cconj {
			return true
		}
	}
	return false
}

// eachOf returns the parties of a plural that is of several: "the foreign ministers of Egypt and Sudan".
func (c *coder) eachOf(i int) []party {
	if !c.d.Mentions[c.mentionAt[i]].Plural {
		return nil
	}
	o := c.oblique(i, "of")
	if o == doc.None || len(c.coordinates(o)) < 2 {
		return nil
	}
	var out []party
	for _, k := range c.coordinates(o) {
		if p, ok := c.party(k); ok && c.d.Entities[p.entity].Country != "" {
			out = addParty(out, p)
		}
	}
	return out
}

// inside adds the parties within a noun phrase that names none itself, nearest in sense first: "hundreds of rebels", "Russia's actions", "Iraqi towns",
// "targets in Syria", "missiles fired by the army".
func (c *coder) inside(out []party, i, depth int) []party {
	var unknown []party
	for way := range ways {
		var found []party
		for _, k := range c.d.Children(i) {
			at := c.into(way, i, int(k))
			if at == doc.None {
				continue
			}
			for _, j := range c.coordinates(at) {
				found = c.addParties(found, j, depth+1)
			}
		}
		if slices.ContainsFunc(found, func(p party) bool { return c.tells(p.entity) }) {
			return addAll(out, found)
		}
		if unknown == nil {
			unknown = found
		}
	}
	return addAll(out, unknown)
}

func addAll(out, more []party) []party {
	for _, p := range more {
		out = addParty(out, p)
	}
	return out
}

// ways is the number of ways into a noun phrase that into knows.
const ways = 8

// into returns the token that child k of noun i leads to on one of the ways to an actor inside, or None.
func (c *coder) into(way, i, k int) int {
	t := c.tok(k)
	ok := false
	switch way {
	case 0:
		ok = t.Rel == doc.Possessor && !(c.isThird(k) && doer(c.tok(i)) && c.ofPeople(i)) // "their Iraqi captors" are Iraqi
	case 1:
		ok = t.Rel == doc.Oblique && t.Prep == "of"
	case 2:
		ok = t.Rel == doc.AdjectiveMod
	case 3:
		ok = t.Rel == doc.CompoundWord
	case 4:
		ok = t.Rel == doc.NounMod
	case 5:
		return c.linked(k)
	case 6:
		ok = t.Rel == doc.Oblique && (t.Prep == "from" || t.Prep == "in" && c.standsIn(i) || t.Prep == "with" && c.isPlace(i))
	case 7:
		ok = t.Rel == doc.Apposition
	}
	if ok {
		return k
	}
	return doc.None
}

// truly returns whose a thing is by its own words, where it has only been lent the country of its clause: "the Greek navy boarded a tanker owned by an Iranian line".
func (c *coder) truly(i int, p party) []party {
	if e := &c.d.Entities[p.entity]; !lent(e) || e.Kind != doc.Organization && e.Kind != doc.Group || c.lx.Known.People.Has(c.d, i) || c.lx.Known.Armed.Has(c.d, i) && !isWeapon(c.tok(i).Lemma) {
		return nil
	}
	for _, k := range c.d.Children(i) {
		at := c.linked(int(k))
		if at == doc.None {
			continue
		}
		if ps := c.codedOnly(c.parties(at)); len(ps) > 0 && !lent(&c.d.Entities[ps[0].entity]) && c.d.Entities[ps[0].entity].Country != "" {
			return ps
		}
	}
	return nil
}

// linked returns to whom a participle or adjective behind a noun says that its thing belongs: "a tanker owned by an Iranian line", "accounts tied to his son",
// "assets belonging to the family", "fighters loyal to Haftar"; None for other words.
func (c *coder) linked(k int) int {
	t := c.tok(k)
	switch {
	case t.Rel == doc.Participle && t.Tag == "VBN" && c.agentBy(k) != doc.None:
		return c.agentBy(k)
	case t.Rel == doc.Participle || t.Rel == doc.AdjectiveMod || t.Rel == doc.RelativeClause:
	default:
		return doc.None
	}
	if t.Rel == doc.AdjectiveMod && t.Tag == "VBN" && k > 1 && c.tok(k-2).Head == k && c.mentionAt[k-2] != doc.None {
		return k - 2 // "Chinese-owned shops", "Serb-held villages"
	}
	switch t.Lemma {
	case "fire", "launch", "lob": // "rockets fired from Gaza"
		return c.oblique(k, "from")
	case "tie", "link", "connect", "belong", "tied", "linked", "connected", "loyal", "close", "allied", "ally", "affiliate", "affiliated":
	default:
		return doc.None
	}
	for _, prep := range []string{"to", "with"} {
		if o := c.oblique(k, prep); o != doc.None {
			return o
		}
	}
	return doc.None
}

func addParty(out []party, p party) []party {
	for _, q := range out {
		if q.entity == p.entity {
			return out
		}
	}
	return append(out, p)
}

// about returns the parties that an act told by a noun has to do with, by whom or to whom it is done: "sanctions against Russia", "a demand by Iran".
func (c *coder) about(i int) []party {
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Prep {
		case "by", "against", "on", "with", "between":
			if t.Rel == doc.Oblique || t.Rel == doc.Agent {
				ps := c.codedOnly(c.parties(int(k)))
				if len(ps) > 0 && !(t.Prep == "on" && c.d.Entities[ps[0].entity].Kind == doc.PlaceKind) { // "war games on Luzon" are not Luzon's
					return ps
				}
			}
		}
	}
	return nil
}

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
	if c.verdicts == nil {
		return c.isOf(i, e)
	}
	for _, v := range *c.verdicts {
		if v.tok == i && v.limit == e.Limit && v.loose == e.Loose {
			return v.ok
		}
	}
	ok := c.isOf(i, e)
	*c.verdicts = append(*c.verdicts, verdict{i, e.Limit, e.Loose, ok})
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

// built reports whether a noun ends like a building or vehicle: "farmhouse", "speedboat".
func built(t *doc.Token) bool {
	if t.POS != doc.Noun {
		return false
	}
	for _, end := range []string{"house", "shop", "yard", "boat", "ship", "truck", "field", "post", "bus"} {
		if len(t.Lemma) > len(end)+2 && strings.HasSuffix(t.Lemma, end) && !strings.HasSuffix(t.Lemma, "nship") && !strings.HasSuffix(t.Lemma, "rship") {
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
