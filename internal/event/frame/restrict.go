package frame

import (
	"strings"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// satisfies reports whether what token i stands for may fill a slot.
func (c *Collector) satisfies(i int, e *lexicon.Element) bool {
	if e.Limit&lexicon.AnyLimit != 0 {
		return true
	}
	if e.Words != nil && c.WordIn(i, e.Words) && !c.countsArms(i) {
		return true
	}
	if e.Limit == 0 {
		return false
	}
	if k := c.Core(i); k != i && c.satisfies(k, e) {
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

// countsArms reports whether a noun only counts those who bear arms, so that it stands for no crowd: "hundreds of guerrillas".
func (c *Collector) countsArms(i int) bool {
	switch c.Tok(i).Lemma {
	case "ten", "dozen", "score", "hundred", "thousand", "million":
		k := c.Core(i)
		return k != i && c.Lex.Known.Armed.Has(c.Doc, k)
	}
	return false
}

// A verdict is whether a token is of a restriction. It is remembered while the frames of one word are tried: most of them ask the same of its subject.
type verdict struct {
	tok       int
	limit     lexicon.Limit
	loose, ok bool
}

// isOf reports whether a phrase is of the kind that a slot is restricted to.
func (c *Collector) isOf(i int, e *lexicon.Element) bool {
	if c.isForeign(i) {
		return false
	}
	ps := c.Parties(i)
	switch {
	case e.Loose && e.Limit&lexicon.ActorLimit != 0 && c.IsActNoun(i) && len(c.About(i)) > 0:
		return true
	case e.Limit&lexicon.ActorLimit != 0 && c.IsActor(i, ps):
		return true
	case e.Limit&lexicon.ArmedLimit != 0 && c.isArmed(i, ps):
		return true
	case e.Limit&lexicon.PeopleLimit != 0 && c.IsPeople(i, ps):
		return true
	case e.Limit&lexicon.StateLimit != 0 && c.IsState(i, ps):
		return true
	case e.Limit&lexicon.PlaceLimit != 0 && c.IsPlace(i):
		return true
	case e.Limit&lexicon.BodyLimit != 0 && c.isBody(i, ps):
		return true
	}
	return false
}

// isForeign reports whether a noun is of sport, markets or weather, and no actor that is known ("the Arab League"), or the name of a storm.
func (c *Collector) isForeign(i int) bool {
	e := c.EntityAt(i)
	if (e == doc.None || !c.Coded(e)) && c.Lex.Known.Foreign.Has(c.Doc, i) || c.isStorm(i) {
		return true
	}
	k := c.Core(i)
	return k != i && c.isStorm(k) // "the full force of Hurricane Ivan"
}

// isStorm reports whether a token is the name of a storm: "Tropical Storm Jeanne", "Typhoon Nina", and "Nina" where that was told of.
func (c *Collector) isStorm(i int) bool {
	if c.Tok(i).POS != doc.Propn {
		return false
	}
	for _, k := range c.storms {
		if c.Tok(k).Lower == c.Tok(i).Lower {
			return true
		}
	}
	return false
}

// stormsOf returns the tokens that name storms as such.
func (c *Collector) stormsOf() []int {
	var out []int
	for i := range c.Doc.Tokens {
		if c.namesStorm(i) {
			out = append(out, i)
		}
	}
	return out
}

func (c *Collector) namesStorm(i int) bool {
	if i == 0 || c.Tok(i).POS != doc.Propn {
		return false
	}
	t := c.Tok(i - 1)
	switch t.Lower {
	case "hurricane", "typhoon", "cyclone":
		return t.Rel == doc.CompoundWord
	case "storm":
		return t.Rel == doc.CompoundWord && i > 1 && (c.Tok(i-2).Lower == "tropical" || c.Tok(i-2).Lower == "winter")
	}
	return false
}

func (c *Collector) isArmed(i int, ps []grammar.Party) bool {
	if c.IsNation(i) {
		return true
	}
	for _, p := range ps {
		e := &c.Doc.Entities[p.Entity]
		if p.Token != i {
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
		if p.From == doc.InChain && e.Kind != doc.Person {
			return true
		}
		if m := c.MentionAt[i]; e.Kind == doc.Group && len(e.Sectors) > 0 && (e.Sectors[0] == "CVL" && grammar.Lent(e) || e.Sectors[0] == "REL") && m != doc.None && c.Doc.Mentions[m].Form == doc.NameForm && c.Doc.Mentions[m].Plural {
			return true // "Hutus attacked Tutsis", but not "Kenyans attacked the plan"
		}
	}
	return c.WordIn(i, c.Lex.Known.Armed) || c.IsPlace(i) || c.IsSpeaker(i)
}

// commands reports whether a person may be taken for one who has forces: an official, a cleric, a leader; not a reporter, a lawmaker or a candidate,
// and nobody known by name alone.
func (c *Collector) commands(i int, e *doc.Entity) bool {
	if len(e.Sectors) == 0 {
		m := c.MentionAt[i]
		return e.Country != "" && m != doc.None && c.Doc.Mentions[m].Form == doc.Description
	}
	switch e.Sectors[0] {
	case "CVL", "JRN", "EDU", "MED", "LAB", "BUS", "AGR", "REF", "SOC", "UNK", "LEG", "PTY", "JUD", "ELI":
		return false
	}
	return true
}

func (c *Collector) isBody(i int, ps []grammar.Party) bool {
	for _, p := range ps {
		if p.Token == i && c.Coded(p.Entity) {
			return true
		}
	}
	return c.IsPlace(i) || c.IsPeople(i, ps) || c.WordIn(i, c.Lex.Known.Body) || c.WordIn(i, c.Lex.Known.Armed) || built(c.Tok(i))
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
