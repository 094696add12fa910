package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// sharedTarget returns the target of the verb before in a chain of verbs, where the later one names none or only by a pronoun: "bowed to striking doctors and
// scrapped a bill", "condemned Russia and expelled 23 of its diplomats", "opened fire on a crowd, wounding 20", "spoke with the king and promised tents".
func (c *Chooser) sharedTarget(h *grammar.Hit, src, out []grammar.Party) []grammar.Party {
	first := c.verbBefore(h)
	if first == nil || len(src) == 0 {
		return nil
	}
	leftOut := c.alike(h, first) && (len(out) == 0 || c.byPronoun(h) && !slices.ContainsFunc(out, func(p grammar.Party) bool { return c.Tells(p.Entity) })) ||
		(len(out) == 0 || c.ownIt(out, src)) && c.Tok(h.At).Rel == doc.Conjunct && c.meantToo(first, h)
	if !leftOut && (c.Tok(h.At).Rel != doc.Conjunct || !c.byPronoun(h) || len(out) > 0 && !c.OfOneSide(out, src)) {
		return nil
	}
	of := c.targetsOf(first, src)
	if more := c.sharedTarget(first, src, of); more != nil {
		of = more
	}
	ps := c.CodedOnly(grammar.Without(of, src))
	if !leftOut && len(ps) > 0 && c.Doc.Entities[ps[0].Entity].Kind != doc.Person && c.byPerson(h) {
		return nil // "paid tribute to Japan and urged his people to work"
	}
	if len(ps) == 0 || ps[0].From == doc.InPlace || c.LocatedAt(ps[0].Token) && c.IsPlace(ps[0].Token) || !leftOut && c.OfOneSide(ps, src) {
		return nil
	}
	return ps
}

// verbBefore returns the act of the verb that a verb is coordinated with, or whose outcome it tells ("opened fire, wounding 20"); or nil.
func (c *Chooser) verbBefore(h *grammar.Hit) *grammar.Hit {
	t := c.Tok(h.At)
	outcome := t.Rel == doc.AdverbialClause && t.Tag == "VBG" && h.At > t.Head && c.OwnSubject(h.At) == doc.None && c.Doc.Child(h.At, doc.Marker) == doc.None
	if h.Kind != lexicon.VerbFrame || t.Rel != doc.Conjunct && !outcome || c.HitAt[t.Head] == doc.None {
		return nil
	}
	first := &c.Hits[c.HitAt[t.Head]]
	if first.Frame == nil || first.At != t.Head || first.Kind != lexicon.VerbFrame {
		return nil
	}
	return first
}

// alike reports whether two acts are of one type or both of force, so that the second may be done to whom the first is done to.
func (c *Chooser) alike(h, first *grammar.Hit) bool {
	a, b := h.Frame.Entry, first.Frame.Entry
	if a.Op != lexicon.NoOp || b.Op != lexicon.NoOp || a.Target == lexicon.NoTarget || h.Passive || first.Passive {
		return false
	}
	return a.Type == b.Type || Forceful(a.Type) && Forceful(b.Type)
}

// ownIt reports whether all that names a target is a pronoun that has been taken for the source or its country: "condemned the siege and demanded that it end".
func (c *Chooser) ownIt(out, src []grammar.Party) bool {
	return !slices.ContainsFunc(out, func(p grammar.Party) bool {
		return p.From != doc.InChain || !c.IsThird(p.Token) || !c.homeland(p, src) && !c.OfOneSide(out, src)
	})
}

// meantToo reports whether an act of words may be meant for those of the act before it: both are friendly or both hostile, or the first is a meeting.
func (c *Chooser) meantToo(first, h *grammar.Hit) bool {
	a, b := first.Frame.Entry, h.Frame.Entry
	q := lexicon.Quad(b.Type)
	return b.Target != lexicon.NoTarget && b.Target != lexicon.SlotTarget && (q == 1 || q == 3) && b.Type != "CONSULT" && (a.Type == "CONSULT" || lexicon.Quad(a.Type) == q) &&
		c.OwnSubject(h.At) == doc.None
}

// byPerson reports whether a verb's object is owned by a "he" or "she".
func (c *Chooser) byPerson(h *grammar.Hit) bool {
	o := c.Object(h.At)
	if o == doc.None {
		return false
	}
	p := c.Doc.Child(c.Core(o), doc.Possessor)
	return p != doc.None && (c.Tok(p).Lower == "his" || c.Tok(p).Lower == "her")
}

// byPronoun reports whether a verb's object, or a phrase of it, is a pronoun or owned by one.
func (c *Chooser) byPronoun(h *grammar.Hit) bool {
	for _, k := range c.Doc.Children(h.At) {
		t := c.Tok(int(k))
		if t.Rel != doc.Object && t.Rel != doc.Dative && (t.Rel != doc.Oblique || t.Prep != "with" && t.Prep != "to") {
			continue
		}
		at := c.Core(int(k))
		if p := c.Doc.Child(at, doc.Possessor); c.IsThird(at) || p != doc.None && c.IsThird(p) {
			return true
		}
		if o := c.Oblique(int(k), "with"); o != doc.None && c.IsThird(o) {
			return true
		}
	}
	return false
}
