package target

import (
	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// purpose returns the target of what a protest is for, where the frame only leads to the place: "rallied in Karachi to protest against drone strikes".
func (c *Chooser) purpose(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, k := range c.Doc.Children(h.At) {
		if ps := c.protested(h, int(k), src); len(ps) > 0 {
			return ps
		}
		v := c.aim(int(k))
		if v < h.At || !c.IsVerb(v) || c.OwnSubject(v) != doc.None {
			continue
		}
		if ps := c.CodedOnly(grammar.Without(c.targetsFor(h, v, src), src)); len(ps) > 0 && ps[0].From != doc.InPlace {
			return ps
		}
	}
	return nil
}

// protested returns against whom a phrase says that a crowd is: "in protest at Japan's plan", "in anger over Danish cartoons", "threw stones during a rally against Japan".
func (c *Chooser) protested(h *grammar.Hit, k int, src []grammar.Party) []grammar.Party {
	t := c.Tok(k)
	if t.Rel != doc.Oblique {
		return nil
	}
	switch t.Prep {
	case "in":
	case "during", "at", "amid":
		if !c.IsHitOf(k, "PROTEST") {
			return nil
		}
	default:
		return nil
	}
	switch t.Lemma {
	case "demonstration", "rally", "march", "riot", "protest", "anger", "opposition", "fury", "outrage", "rage", "defiance", "revolt", "dispute", "row", "disgust":
	default:
		return nil
	}
	in := &grammar.Hit{Frame: h.Frame, At: k, Kind: lexicon.NounFrame, Carrier: doc.None, Act: doc.None, Inner: doc.None, Outer: doc.None}
	ps := c.CodedOnly(grammar.Without(c.searchTarget(in, src), src))
	if len(ps) == 0 || ps[0].From == doc.InPlace {
		return nil
	}
	return ps
}

// isMission reports whether a building stands for a state abroad, whose the protest before it is: "outside the Turkish embassy".
func isMission(lemma string) bool { return lemma == "embassy" || lemma == "consulate" }

// mission returns the state before whose embassy a protest is, or into whose people come who ask for something, where nobody else abroad is named: "climbed over
// the wall of the Canadian embassy to seek asylum".
func (c *Chooser) mission(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	in := doc.None
	if t := c.Tok(h.At); t.Rel == doc.OpenComplement || t.Rel == doc.AdverbialClause || t.Rel == doc.Participle || t.Rel == doc.Conjunct {
		in = t.Head
	}
	flee := h.Frame.Entry.Type == "REQUEST"
	for _, at := range []int{h.At, h.Carrier, in} {
		if at == doc.None {
			continue
		}
		for _, k := range c.Doc.Children(at) {
			t := c.Tok(int(k))
			if t.Rel != doc.Oblique && t.Rel != doc.Object {
				continue
			}
			m := int(k)
			if o := c.Oblique(m, "of"); o != doc.None && !isMission(t.Lemma) {
				m = o
			}
			if l := c.Tok(m).Lemma; !isMission(l) && !(flee && (l == "school" || l == "compound" || l == "residence")) {
				continue
			}
			if ps := c.CodedOnly(grammar.Without(c.Parties(m), src)); c.abroad(ps, src) {
				return ps
			}
		}
	}
	return nil
}

// aim returns the verb of a clause that tells what an act is for, also behind "in a bid", "in an effort"; or None.
func (c *Chooser) aim(k int) int {
	switch t := c.Tok(k); t.Rel {
	case doc.AdverbialClause, doc.OpenComplement:
		return k
	case doc.Oblique:
		switch t.Lemma {
		case "bid", "attempt", "effort", "move", "campaign", "drive", "push":
			return c.ClauseOn(k, t.Head, true)
		}
	}
	return doc.None
}

// targetsFor returns the targets of verb k that tells what a protest is for, by its own frame, or where the protest's frame has taken it, by search.
func (c *Chooser) targetsFor(h *grammar.Hit, k int, src []grammar.Party) []grammar.Party {
	if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == k {
		return c.Targets(&c.Hits[in], src)
	}
	return c.searchTarget(&grammar.Hit{Frame: h.Frame, At: k, Kind: lexicon.VerbFrame, Carrier: doc.None, Act: doc.None, Inner: doc.None, Outer: doc.None}, src)
}
