package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// sharedTarget returns the target of the verb before in a chain of verbs, where the later one names none or only by a pronoun: "bowed to striking doctors and
// scrapped a bill", "condemned Russia and expelled 23 of its diplomats", "opened fire on a crowd, wounding 20", "spoke with the king and promised tents".
func (c *coder) sharedTarget(h *hit, src, out []party) []party {
	first := c.verbBefore(h)
	if first == nil || len(src) == 0 {
		return nil
	}
	leftOut := c.alike(h, first) && (len(out) == 0 || c.byPronoun(h) && !slices.ContainsFunc(out, func(p party) bool { return c.tells(p.entity) })) ||
		(len(out) == 0 || c.ownIt(out, src)) && c.tok(h.at).Rel == doc.Conjunct && c.meantToo(first, h)
	if !leftOut && (c.tok(h.at).Rel != doc.Conjunct || !c.byPronoun(h) || len(out) > 0 && !c.ofOneSide(out, src)) {
		return nil
	}
	of := c.targetsOf(first, src)
	if more := c.sharedTarget(first, src, of); more != nil {
		of = more
	}
	ps := c.codedOnly(without(of, src))
	if len(ps) == 0 || ps[0].from == doc.InPlace || c.locatedAt(ps[0].tok) && c.isPlace(ps[0].tok) || !leftOut && c.ofOneSide(ps, src) {
		return nil
	}
	return ps
}

// verbBefore returns the act of the verb that a verb is coordinated with, or whose outcome it tells ("opened fire, wounding 20"); or nil.
func (c *coder) verbBefore(h *hit) *hit {
	t := c.tok(h.at)
	outcome := t.Rel == doc.AdverbialClause && t.Tag == "VBG" && h.at > t.Head && c.ownSubject(h.at) == doc.None && c.d.Child(h.at, doc.Marker) == doc.None
	if h.kind != lexicon.VerbFrame || t.Rel != doc.Conjunct && !outcome || c.hitAt[t.Head] == doc.None {
		return nil
	}
	first := &c.hits[c.hitAt[t.Head]]
	if first.frame == nil || first.at != t.Head || first.kind != lexicon.VerbFrame {
		return nil
	}
	return first
}

// alike reports whether two acts are of one type or both of force, so that the second may be done to whom the first is done to.
func (c *coder) alike(h, first *hit) bool {
	a, b := h.frame.Entry, first.frame.Entry
	if a.Op != lexicon.NoOp || b.Op != lexicon.NoOp || a.Target == lexicon.NoTarget || h.passive || first.passive {
		return false
	}
	return a.Type == b.Type || forceful(a.Type) && forceful(b.Type)
}

// ownIt reports whether all that names a target is a pronoun that has been taken for the source or its country: "condemned the siege and demanded that it end".
func (c *coder) ownIt(out, src []party) bool {
	return !slices.ContainsFunc(out, func(p party) bool {
		return p.from != doc.InChain || !c.isThird(p.tok) || !c.homeland(p, src) && !c.ofOneSide(out, src)
	})
}

// meantToo reports whether an act of words may be meant for those of the act before it: both are friendly or both hostile, or the first is a meeting.
func (c *coder) meantToo(first, h *hit) bool {
	a, b := first.frame.Entry, h.frame.Entry
	q := lexicon.Quad(b.Type)
	return b.Target != lexicon.NoTarget && b.Target != lexicon.SlotTarget && (q == 1 || q == 3) && b.Type != "CONSULT" && (a.Type == "CONSULT" || lexicon.Quad(a.Type) == q) &&
		c.ownSubject(h.at) == doc.None
}

// byPronoun reports whether a verb's object, or a phrase of it, is a pronoun or owned by one.
func (c *coder) byPronoun(h *hit) bool {
	for _, k := range c.d.Children(h.at) {
		t := c.tok(int(k))
		if t.Rel != doc.Object && t.Rel != doc.Dative && (t.Rel != doc.Oblique || t.Prep != "with" && t.Prep != "to") {
			continue
		}
		at := c.core(int(k))
		if p := c.d.Child(at, doc.Possessor); c.isThird(at) || p != doc.None && c.isThird(p) {
			return true
		}
		if o := c.oblique(int(k), "with"); o != doc.None && c.isThird(o) {
			return true
		}
	}
	return false
}
