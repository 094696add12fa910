package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// fillParties finds who does the act of a hit and to whom.
func (c *coder) fillParties(x *draft, h *grammar.Hit) {
	x.Sentence = c.Doc.SentenceOf(h.At)
	src := c.Sources(h)
	tgt := c.Targets(h, src)
	if by := c.expeller(h); len(by) > 0 {
		src, tgt = by, c.Moved(h)
	} else if by, who := c.host(h); len(by) > 0 {
		src, tgt = by, who
	}
	src, tgt = c.eachOthers(x.Type, h, src, c.otherStates(src, grammar.Without(tgt, src)))
	tgt = c.placeTargets(x.Type, h, src, tgt)
	if len(src) == 0 && c.PlaceActs(h, x.Type) {
		src, tgt = c.placeSources(x.Type, h, tgt)
	}
	if len(src) == 0 && (h.Passive || x.Type == "ASSAULT" && len(h.Source) == 0) {
		src = grammar.Without(c.OwnState(h, tgt), tgt)
	}
	if len(src) == 0 {
		src = c.DoneBy(h, x.Type, tgt)
	}
	x.Sources, x.Targets = participants(src), participants(c.noThings(tgt))
	if len(c.CodedOnly(src)) > 0 && src[0].From != doc.InPlace {
		c.Remember(x.Type, x.Sentence, src)
	}
}

// otherStates leaves out a state that acts itself, by another of its names: "Iran will quit the treaty if the West threatens Tehran".
func (c *coder) otherStates(src, tgt []grammar.Party) []grammar.Party {
	state := func(p grammar.Party) string {
		if e := &c.Doc.Entities[p.Entity]; e.Kind == doc.Country && slices.Equal(e.Sectors, []string{"GOV"}) {
			return e.Country
		}
		return ""
	}
	if len(src) != 1 || state(src[0]) == "" {
		return tgt
	}
	return slices.DeleteFunc(tgt, func(p grammar.Party) bool { return state(p) == state(src[0]) })
}

// eachOthers makes those who act the targets too where they act on each other or on themselves.
func (c *coder) eachOthers(typ string, h *grammar.Hit, src, tgt []grammar.Party) (sources, targets []grammar.Party) {
	if c.toItself(h) {
		tgt = src
	}
	if len(src) > 1 && (len(tgt) == 0 && c.Mutual(h, typ, src) || c.eachOther(h) || c.agreedOnThing(h, typ, src, tgt)) {
		tgt = src
	}
	if len(src) == 0 && c.Mutual(h, typ, tgt) && c.Tok(tgt[0].Token).Prep == "between" { // "the signing of an accord between X and Y"
		src = tgt
	}
	return src, tgt
}

// placeTargets returns the targets, or where none is named the place at which the act is done, or whom the clause tells of elsewhere.
func (c *coder) placeTargets(typ string, h *grammar.Hit, src, tgt []grammar.Party) []grammar.Party {
	if len(c.CodedOnly(tgt)) == 0 {
		if own := grammar.Without(c.OwnLand(h, typ, src), src); len(own) > 0 {
			tgt = own // "suspended rights in five provinces"
		}
	}
	if len(tgt) > 0 || h.Frame.Entry.Target == lexicon.NoTarget || h.Frame.Entry.Target == lexicon.BehindTarget {
		return tgt
	}
	tgt = grammar.Without(c.PlaceOf(h), src)
	if len(c.CodedOnly(tgt)) == 0 {
		if more := c.Elsewhere(h, typ, src); more != nil {
			return more
		}
	}
	return tgt
}

// placeSources returns the place of an act as who does it, where it may stand for him, and the targets that are left.
func (c *coder) placeSources(typ string, h *grammar.Hit, tgt []grammar.Party) (sources, targets []grammar.Party) {
	src := c.PlaceOf(h)
	if len(src) > 0 && (!c.DoneIn(src[0].Token) && c.Tok(src[0].Token).Prep != "from" || !c.Coded(src[0].Entity) || c.IsStruck(h, src[0].Token, tgt)) {
		return nil, tgt
	}
	if len(src) > 0 && c.Tok(src[0].Token).Prep == "from" && len(tgt) > 0 && tgt[0].Token == src[0].Token {
		tgt = tgt[1:] // "rockets fired from Gaza"
	}
	if len(src) > 0 && len(tgt) == 0 && typ == "PROTEST" && h.Frame.Entry.Target != lexicon.NoTarget {
		tgt = src // "riots broke out in Khartoum": of its people, against its rulers
	}
	return src, tgt
}

// expeller returns the country that those who are expelled have to leave, where nobody else is named: "the Danish envoy was expelled from Iran".
func (c *coder) expeller(h *grammar.Hit) []grammar.Party {
	if by := c.LeftCountry(h); len(by) > 0 && len(c.Moved(h)) > 0 {
		return by
	}
	if !h.Passive || h.Frame.Entry.Mode != "expel" || len(h.Source) > 0 || len(h.Target) != 1 || c.Tok(h.Target[0]).Prep != "from" || c.Tok(h.Target[0]).Head != h.At {
		return nil
	}
	if len(c.Moved(h)) == 0 {
		return nil
	}
	return c.CodedOnly(c.Parties(h.Target[0]))
}

// toItself reports whether a blow is dealt to who deals it: "said that the army had bombed itself", but not "blew himself up".
func (c *coder) toItself(h *grammar.Hit) bool {
	if h.Frame.Entry.Type != "ASSAULT" || len(h.Target) != 1 || c.Doc.Child(h.At, doc.Particle) != doc.None {
		return false
	}
	t := c.Tok(h.Target[0])
	return t.Rel == doc.Object && t.Head == h.At && c.IsReflexive(h.Target[0])
}

// host returns the country that an envoy is sent to and whose he is, where it is not told who summons or expels him: "the US ambassador to Bolivia was summoned",
// "two British diplomats in Moscow were expelled".
func (c *coder) host(h *grammar.Hit) (by, who []grammar.Party) {
	if e := h.Frame.Entry; !h.Passive || e.Mode != "expel" && (e.Type != "ACCUSE" || c.Tok(h.At).Lemma != "summon") || c.Agent(h.At) != doc.None {
		return nil, nil
	}
	n := c.Subject(h.At)
	if n == doc.None || !isEnvoy(c.Tok(n).Lemma) {
		return nil, nil
	}
	for _, prep := range []string{"to", "in"} {
		if o := c.Oblique(n, prep); o != doc.None && c.IsPlace(o) {
			by = c.CodedOnly(c.Parties(o))
			for i := range by {
				by[i].From = doc.InPlace
			}
			return by, grammar.Without(c.CodedOnly(c.Parties(n)), by)
		}
	}
	return nil, nil
}

func isEnvoy(lemma string) bool {
	switch lemma {
	case "ambassador", "envoy", "diplomat", "attache", "attaché", "consul", "commissioner":
		return true
	}
	return false
}

// noThings leaves out what is neither known nor people: "hijacked passenger planes".
func (c *coder) noThings(ps []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, p := range ps {
		if c.Coded(p.Entity) || c.Lex.Known.People.Has(c.Doc, p.Token) || c.Doc.Entities[p.Entity].Kind == doc.Person || c.IsPlace(p.Token) {
			out = append(out, p)
		}
	}
	return out
}

// eachOther reports whether an act is done to "each other" or "one another": "accused each other of shelling", "traded fire with one another", "agreed to give aid to each
// other".
func (c *coder) eachOther(h *grammar.Hit) bool {
	if h.Inner != doc.None && h.Frame.Entry.Op != lexicon.DemandOp && h.Frame.Entry.Op != lexicon.AccuseOp && c.eachOther(&c.Hits[h.Inner]) {
		return true
	}
	heads := []int{h.At}
	if o := c.Doc.Child(h.At, doc.Object); o != doc.None {
		heads = append(heads, o) // "gave concessions to each other"
	}
	for _, head := range heads {
		for _, k := range c.Doc.Children(head) {
			if int(k) > h.At && c.isOther(int(k)) {
				return true
			}
		}
	}
	return c.eachTheOther(h.At)
}

// isOther reports whether a token is what two parties call each other: "each other", "one another", "the other side".
func (c *coder) isOther(i int) bool {
	t := c.Tok(i)
	if t.Rel != doc.Object && t.Rel != doc.Dative && t.Rel != doc.Oblique {
		return false
	}
	d := c.Doc.Child(i, doc.Determiner)
	switch t.Lower {
	case "other":
		return d != doc.None && c.Tok(d).Lower == "each"
	case "another":
		return c.Tok(i-1).Lower == "one"
	case "side", "party", "country":
		return c.Tok(i-1).Lower == "other" && d != doc.None && c.Tok(d).Lower == "the"
	}
	return false
}

// eachTheOther reports whether an "each" stands between a verb and its subject and "the other" behind the verb: "have each accused the other", "each expelled a
// diplomat of the other".
func (c *coder) eachTheOther(v int) bool {
	s, each := c.Subject(v), false
	for i := s + 1; s != doc.None && i < v; i++ {
		each = each || c.Tok(i).Lower == "each"
	}
	for i := v + 2; each && i < c.Tok(v).Edge.End; i++ {
		if c.Tok(i).Lower == "other" && c.Tok(i-1).Lower == "the" {
			return true
		}
	}
	return false
}

// agreedOnThing reports whether two who agree name no third party, but only something of theirs: "Thailand and Cambodia agreed to pull troops back from a temple".
func (c *coder) agreedOnThing(h *grammar.Hit, typ string, src, tgt []grammar.Party) bool {
	if typ != "AGREE" || h.Inner == doc.None || len(h.Target) > 0 || len(tgt) == 0 || !c.Mutual(h, typ, src) {
		return false
	}
	return !slices.ContainsFunc(tgt, func(p grammar.Party) bool {
		return !grammar.Lent(&c.Doc.Entities[p.Entity]) && !c.OfOneSide([]grammar.Party{p}, src)
	})
}

func participants(ps []grammar.Party) []doc.Participant {
	var out []doc.Participant
	for _, p := range ps {
		out = append(out, doc.Participant{Entity: p.Entity, Words: p.Words, From: p.From})
	}
	return out
}
