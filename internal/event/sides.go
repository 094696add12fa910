package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// fillParties finds who does the act of a hit and to whom.
func (c *coder) fillParties(x *draft, h *hit) {
	x.Sentence = c.d.SentenceOf(h.at)
	src := c.sources(h)
	tgt := c.targets(h, src)
	if by := c.expeller(h); len(by) > 0 {
		src, tgt = by, c.moved(h)
	}
	tgt = without(tgt, src)
	if len(src) > 1 && (len(tgt) == 0 && c.mutual(h, x.Type, src) || c.eachOther(h) || c.agreedOnThing(h, x.Type, src, tgt)) {
		tgt = src
	}
	if len(src) == 0 && c.mutual(h, x.Type, tgt) && c.tok(tgt[0].tok).Prep == "between" { // "the signing of an accord between X and Y"
		src = tgt
	}
	if len(tgt) == 0 && h.frame.Entry.Target != lexicon.NoTarget && h.frame.Entry.Target != lexicon.BehindTarget {
		tgt = without(c.placeOf(h), src)
		if own := without(c.ownLand(h, x.Type, src), src); len(c.codedOnly(tgt)) == 0 && len(own) > 0 {
			tgt = own
		}
	}
	if len(src) == 0 && c.placeActs(h, x.Type) {
		src = c.placeOf(h)
		if len(src) > 0 && (!c.doneIn(src[0].tok) && c.tok(src[0].tok).Prep != "from" || !c.coded(src[0].entity) || c.isStruck(h, src[0].tok, tgt)) {
			src = nil
		}
		if len(src) > 0 && c.tok(src[0].tok).Prep == "from" && len(tgt) > 0 && tgt[0].tok == src[0].tok {
			tgt = tgt[1:] // "rockets fired from Gaza"
		}
	}
	x.Sources, x.Targets = participants(src), participants(c.noThings(tgt))
	if len(c.codedOnly(src)) > 0 && src[0].from != doc.InPlace {
		c.last[x.Type] = done{x.Sentence, src}
	}
}

// isStruck reports whether a place is plainly what a blow falls on, so that it does not stand for those who deal it: "a raid on Rafah".
func (c *coder) isStruck(h *hit, place int, tgt []party) bool {
	return h.frame.Entry.Type == "ASSAULT" && c.tok(place).Prep == "on" && slices.ContainsFunc(tgt, func(p party) bool { return p.tok == place && p.from == doc.InText })
}

// expeller returns the country that those who are expelled have to leave, where nobody else is named: "the Danish envoy was expelled from Iran".
func (c *coder) expeller(h *hit) []party {
	if by := c.leftCountry(h); len(by) > 0 && len(c.moved(h)) > 0 {
		return by
	}
	if !h.passive || h.frame.Entry.Mode != "expel" || len(h.source) > 0 || len(h.target) != 1 || c.tok(h.target[0]).Prep != "from" || c.tok(h.target[0]).Head != h.at {
		return nil
	}
	if len(c.moved(h)) == 0 {
		return nil
	}
	return c.codedOnly(c.parties(h.target[0]))
}

// noThings leaves out what is neither known nor people: "hijacked passenger planes".
func (c *coder) noThings(ps []party) []party {
	var out []party
	for _, p := range ps {
		if c.coded(p.entity) || c.lx.Known.People.Has(c.d, p.tok) || c.d.Entities[p.entity].Kind == doc.Person || c.isPlace(p.tok) {
			out = append(out, p)
		}
	}
	return out
}

// eachOther reports whether an act is done to "each other" or "one another": "accused each other of shelling", "traded fire with one another".
func (c *coder) eachOther(h *hit) bool {
	for _, k := range c.d.Children(h.at) {
		t := c.tok(int(k))
		if int(k) > h.at && (t.Rel == doc.Object || t.Rel == doc.Dative || t.Rel == doc.Oblique) && (t.Lower == "other" || t.Lower == "another") {
			if d := c.d.Child(int(k), doc.Determiner); d != doc.None && c.tok(d).Lower == "each" || t.Lower == "another" && c.tok(int(k)-1).Lower == "one" {
				return true
			}
		}
	}
	return false
}

// agreedOnThing reports whether two who agree name no third party, but only something of theirs: "Thailand and Cambodia agreed to pull troops back from a temple".
func (c *coder) agreedOnThing(h *hit, typ string, src, tgt []party) bool {
	if typ != "AGREE" || h.inner == doc.None || len(h.target) > 0 || len(tgt) == 0 || !c.mutual(h, typ, src) {
		return false
	}
	return !slices.ContainsFunc(tgt, func(p party) bool {
		return !lent(&c.d.Entities[p.entity]) && !c.ofOneSide([]party{p}, src)
	})
}

func participants(ps []party) []doc.Participant {
	var out []doc.Participant
	for _, p := range ps {
		out = append(out, doc.Participant{Entity: p.entity, Words: p.words, From: p.from})
	}
	return out
}

func without(ps, not []party) []party {
	var out []party
	for _, p := range ps {
		if !slices.ContainsFunc(not, func(q party) bool { return q.entity == p.entity }) {
			out = append(out, p)
		}
	}
	return out
}

// mutual reports whether two parties in the subject do it to each other.
func (c *coder) mutual(h *hit, typ string, src []party) bool {
	e := h.frame.Entry
	switch {
	case len(src) < 2 || e.Mutual == lexicon.No:
		return false
	case typ == "ASSAULT" && e.Mutual == lexicon.ByType && c.strikesOthers(h):
		return false
	case e.Op != lexicon.NoOp && h.inner != doc.None: // "failed to reach agreement"
		in := &c.hits[h.inner]
		inTyp, _, _ := c.kind(in)
		if e.Mutual != lexicon.Yes && !mutualType(typ) && !c.mutual(in, inTyp, src) {
			return false
		}
	case e.Mutual == lexicon.ByType && (!mutualType(typ) || typ == "SUPPORT" && e.Op == lexicon.NoOp && !eachWith(h.frame)):
		return false
	}
	if h.kind == lexicon.NounFrame && (c.nounOblique(h, "between") != doc.None || c.nounOblique(h, "among") != doc.None) {
		return true
	}
	a, b := &c.d.Entities[src[0].entity], &c.d.Entities[src[1].entity]
	return a.Code != b.Code || typ == "CONSULT"
}

// eachWith reports whether two who do what a frame tells may do it with each other: "marked 60 years of ties (with TGT)". Who only praise or back somebody do not.
func eachWith(f *lexicon.Frame) bool {
	sides := 0
	for i := range f.Rest {
		if e := &f.Rest[i]; e.Slot == lexicon.SlotTGT {
			if slices.Contains(e.Preps, "with") || slices.Contains(e.Preps, "between") {
				return true
			}
			sides++
		}
	}
	return sides == 0
}

// strikesOthers reports whether an act of violence of two parties has somebody else as its object, or is told as a blow by both: "police and soldiers
// left two dead", "a raid by French and Malian troops".
func (c *coder) strikesOthers(h *hit) bool {
	if h.kind == lexicon.NounFrame {
		return c.oblique(h.at, "by") != doc.None
	}
	return len(h.target) > 0
}

// doers returns the parties of a phrase that are not the hit's targets.
func (c *coder) doers(h *hit, i int) []party {
	if i == doc.None || c.timeAt[i] != doc.None {
		return nil
	}
	var out []party
	for _, p := range c.parties(i) {
		if !c.isTarget(h, p) {
			out = addParty(out, c.speakerFor(p))
		}
	}
	return out
}

func (c *coder) isTarget(h *hit, p party) bool {
	return slices.Contains(h.target, p.tok)
}

// ofSlot returns what "of" behind a noun leads to.
func (h *hit) ofSlot() lexicon.Slot {
	e := h.frame.Entry
	if e.Noun != lexicon.SlotNone {
		return e.Noun
	}
	for _, f := range e.Frames {
		for i := range f.Rest {
			if el := &f.Rest[i]; f.Kind == lexicon.VerbFrame && el.Slot == lexicon.SlotTGT && el.Preps == nil {
				return lexicon.SlotTGT
			}
		}
	}
	return lexicon.SlotSRC
}
