package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// othersOnly leaves out the names of the sources' own country and its places where others are named too, unless it is an act of force, which may strike at home:
// "Egypt suspended flights between Cairo and Doha".
func (c *Chooser) othersOnly(h *grammar.Hit, out, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Type == "COERCE" {
		out = slices.DeleteFunc(out, func(p grammar.Party) bool { return c.beyond(p.Token) && !c.OfOneSide([]grammar.Party{p}, src) })
	}
	if h.Frame.Entry.Type == "MOBILIZE" {
		out = slices.DeleteFunc(out, func(p grammar.Party) bool { return c.ownArmy(p, src) })
	}
	if t := h.Frame.Entry.Type; len(out) < 2 || Forceful(t) || lexicon.Quad(t) == 1 {
		return out
	}
	var others []grammar.Party
	for _, p := range out {
		if !c.IsPlace(p.Token) || !c.OfOneSide([]grammar.Party{p}, src) {
			others = append(others, p)
		}
	}
	if len(c.CodedOnly(others)) == 0 {
		return out
	}
	return others
}

// beyond reports whether somebody is only named to tell which border a place is at: "imposed martial law in ten regions along the border with Russia".
func (c *Chooser) beyond(i int) bool {
	t := c.Tok(i)
	if t.Rel == doc.Oblique && t.Prep == "with" && t.Case > 0 {
		t = c.Tok(t.Case - 1)
	}
	return (t.Lemma == "border" || t.Lemma == "frontier") && t.Rel == doc.Oblique && grammar.IsLocative(t.Prep)
}

// ownArmy reports whether a party is the sources' own soldiers or police, with whom they move rather than against them: "a call-up of reservists".
func (c *Chooser) ownArmy(p grammar.Party, src []grammar.Party) bool {
	e := &c.Doc.Entities[p.Entity]
	if len(e.Sectors) == 0 || e.Sectors[0] != "MIL" && e.Sectors[0] != "COP" {
		return false
	}
	return slices.ContainsFunc(src, func(s grammar.Party) bool {
		o := &c.Doc.Entities[s.Entity]
		return o.Country != "" && o.Country == e.Country
	})
}

// ownThing reports whether what an act is done to is a thing that its doer has, or nobody knows who: "detonated his belt".
func (c *Chooser) ownThing(i int, src []grammar.Party) bool {
	p := c.Doc.Child(i, doc.Possessor)
	if p == doc.None || !c.IsThird(p) || c.MentionAt[i] != doc.None && !isMission(c.Tok(i).Lemma) || c.Lex.Known.People.Has(c.Doc, i) || c.Lex.Known.Armed.Has(c.Doc, i) {
		return false
	}
	e := c.EntityAt(p)
	return e == doc.None || !c.Coded(e) || slices.ContainsFunc(src, func(s grammar.Party) bool { return s.Entity == e })
}

// ownForces reports whether parties are the army of a government among src, which does not threaten it.
func (c *Chooser) ownForces(ps, src []grammar.Party) bool {
	for _, p := range ps {
		for _, s := range src {
			a, b := &c.Doc.Entities[p.Entity], &c.Doc.Entities[s.Entity]
			if a.Country != "" && a.Country == b.Country && slices.Contains(b.Sectors, "GOV") && slices.Contains(a.Sectors, "MIL") {
				return true
			}
		}
	}
	return false
}
