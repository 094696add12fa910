package event

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// purpose returns the target of what a protest is for, where the frame only leads to the place: "rallied in Karachi to protest against drone strikes".
func (c *coder) purpose(h *hit, src []party) []party {
	for _, k := range c.d.Children(h.at) {
		if ps := c.protested(h, int(k), src); len(ps) > 0 {
			return ps
		}
		v := c.aim(int(k))
		if v < h.at || !c.isVerb(v) || c.ownSubject(v) != doc.None {
			continue
		}
		if ps := c.codedOnly(without(c.targetsFor(h, v, src), src)); len(ps) > 0 && ps[0].from != doc.InPlace {
			return ps
		}
	}
	return nil
}

// protested returns against whom a phrase says that a crowd is: "in protest at Japan's plan", "in anger over Danish cartoons".
func (c *coder) protested(h *hit, k int, src []party) []party {
	t := c.tok(k)
	if t.Rel != doc.Oblique || t.Prep != "in" {
		return nil
	}
	switch t.Lemma {
	case "protest", "anger", "opposition", "fury", "outrage", "rage", "defiance", "revolt":
	default:
		return nil
	}
	in := &hit{frame: h.frame, at: k, kind: lexicon.NounFrame, carrier: doc.None, act: doc.None, inner: doc.None, outer: doc.None}
	ps := c.codedOnly(without(c.searchTarget(in, src), src))
	if len(ps) == 0 || ps[0].from == doc.InPlace {
		return nil
	}
	return ps
}

// isMission reports whether a building stands for a state abroad, whose the protest before it is: "outside the Turkish embassy".
func isMission(lemma string) bool { return lemma == "embassy" || lemma == "consulate" }

// mission returns the state before whose embassy a protest is, where nobody else abroad is blamed.
func (c *coder) mission(h *hit, src []party) []party {
	for _, at := range []int{h.at, h.carrier} {
		if at == doc.None {
			continue
		}
		for _, k := range c.d.Children(at) {
			if t := c.tok(int(k)); t.Rel != doc.Oblique || !isMission(t.Lemma) {
				continue
			}
			if ps := c.codedOnly(without(c.parties(int(k)), src)); c.abroad(ps, src) {
				return ps
			}
		}
	}
	return nil
}

// aim returns the verb of a clause that tells what an act is for, also behind "in a bid", "in an effort"; or None.
func (c *coder) aim(k int) int {
	switch t := c.tok(k); t.Rel {
	case doc.AdverbialClause, doc.OpenComplement:
		return k
	case doc.Oblique:
		switch t.Lemma {
		case "bid", "attempt", "effort", "move", "campaign", "drive", "push":
			return c.clauseOn(k, t.Head, true)
		}
	}
	return doc.None
}

// targetsFor returns the targets of verb k that tells what a protest is for, by its own frame, or where the protest's frame has taken it, by search.
func (c *coder) targetsFor(h *hit, k int, src []party) []party {
	if in := c.hitAt[k]; in != doc.None && c.hits[in].frame != nil && c.hits[in].at == k {
		return c.targets(&c.hits[in], src)
	}
	return c.searchTarget(&hit{frame: h.frame, at: k, kind: lexicon.VerbFrame, carrier: doc.None, act: doc.None, inner: doc.None, outer: doc.None}, src)
}
