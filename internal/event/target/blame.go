package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// forcedBy returns who forces the source of an act to give way: "German troops marched into Paris, forcing France to capitulate".
func (c *Chooser) forcedBy(h *grammar.Hit, src, out []grammar.Party) []grammar.Party {
	if t := h.Frame.Entry.Type; h.Outer == doc.None || t != "RETREAT" && t != "CONCEDE" || len(h.Target) > 0 && len(c.CodedOnly(out)) > 0 {
		return nil
	}
	if o := &c.Hits[h.Outer]; o.Frame.Entry.Op == lexicon.CauseOp {
		return c.CodedOnly(grammar.Without(c.Sources(o), src))
	}
	return nil
}

// Defied returns whose demand or blame it is in spite of which something is refused: "refused to step down despite calls from the army".
func (c *Chooser) Defied(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, at := range []int{h.ClauseWord(), h.Act} {
		if at == doc.None {
			continue
		}
		for _, prep := range []string{"despite", "in spite of", "in defiance of"} {
			k := c.Oblique(at, prep)
			if k == doc.None {
				continue
			}
			if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == k && lexicon.Quad(c.Hits[in].Frame.Entry.Type) == 3 {
				if by := c.CodedOnly(grammar.Without(c.Sources(&c.Hits[in]), src)); len(by) > 0 {
					return by
				}
			}
		}
	}
	return nil
}

// blamed returns who did the act that is condemned, protested or rejected: "condemned the Russian bombing of Gori".
func (c *Chooser) blamed(h *grammar.Hit, i int, src []grammar.Party) []grammar.Party {
	switch h.Frame.Entry.Type {
	case "ACCUSE", "PROTEST", "REJECT", "SUPPORT":
	default:
		if c.Tok(h.At).Lemma != "avenge" {
			return nil
		}
	}
	k := c.HitAt[i]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].Kind != lexicon.NounFrame || c.Hits[k].At != i {
		return nil
	}
	if (h.Frame.Entry.Type == "ACCUSE" || h.Frame.Entry.Type == "PROTEST") && lexicon.Quad(c.Hits[k].Frame.Entry.Type) != 4 {
		return c.CodedOnly(grammar.Without(c.Parties(c.NounAgent(i)), src)) // "an inquiry into the sale of arms to Iran by officials"
	}
	in := c.Hits[k]
	in.Carrier = doc.None
	by := c.NounOwner(&in)
	if len(by) == 0 && h.Kind == lexicon.VerbFrame && !h.Passive {
		by = c.Parties(c.Oblique(h.At, "by")) // "called the deportation of Afghans by Pakistan unacceptable"
	}
	if len(by) == 0 {
		by = c.NounSource(&in)
	}
	if h.Frame.Entry.Type == "ACCUSE" && len(c.CodedOnly(by)) == 0 && len(src) > 0 && c.PlaceActs(&in, in.Frame.Entry.Type) { // "condemned the arrest of two journalists in Iran"
		if at := c.CodedOnly(c.PlaceOf(&in)); len(at) > 0 && c.DoneIn(at[0].Token) && !c.SameCountry(at, src) {
			return at
		}
	}
	return c.CodedOnly(grammar.Without(by, src))
}

// proposer returns whose proposal it is that is rejected, or whose visit that is cancelled, where the frame only leads to what it is about: "turned down the
// Union's plan for Kosovo", "cancelled a visit by the king to Paris".
func (c *Chooser) proposer(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	o := c.Object(h.At)
	if h.Kind != lexicon.VerbFrame || o == doc.None || slices.Contains(h.Target, o) {
		return nil
	}
	if t := h.Frame.Entry.Type; (t == "ACCUSE" || t == "SUPPORT") && len(h.Target) == 1 && c.Tok(h.Target[0]).Head == o && c.Tok(h.Target[0]).Prep == "of" {
		return c.CodedOnly(grammar.Without(c.Parties(c.Doc.Child(o, doc.Possessor)), src)) // "criticised Israel's treatment of Palestinians"
	}
	if t := h.Frame.Entry.Type; t != "REJECT" && !(t == "SANCTION" && len(src) > 0 && c.tellsType(o, "CONSULT")) {
		return nil
	}
	by := c.CodedOnly(grammar.Without(c.author(o, src), src))
	if h.Frame.Entry.Type == "SANCTION" && c.SameCountry(by, src) {
		return nil
	}
	return by
}

// author returns whose thing a noun is, by its possessor, "by", "from", the adjective before it, or who "proposed" or "drew up" it.
func (c *Chooser) author(o int, src []grammar.Party) []grammar.Party {
	for _, k := range []int{c.Doc.Child(o, doc.Possessor), c.NounAgent(o), c.Oblique(o, "from")} {
		if ps := c.CodedOnly(grammar.Without(c.Parties(k), src)); len(ps) > 0 {
			return ps
		}
	}
	for _, k := range c.Doc.Children(o) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord:
			if ps := c.named(int(k), src); len(ps) > 0 && c.Coded(ps[0].Entity) {
				return ps
			}
		case doc.Participle:
			if by := c.AgentBy(int(k)); by != doc.None && t.Tag == "VBN" {
				return c.Parties(by)
			}
		}
	}
	return nil
}

// tellsType reports whether a noun may tell an act of a type.
func (c *Chooser) tellsType(i int, typ string) bool {
	return slices.ContainsFunc(c.Frames(c.Lex.Nouns, i), func(f *lexicon.Frame) bool { return f.Entry.Type == typ })
}

// behind returns to whom an act is done where only those count who stand behind its verb: in its slots, else the nearest.
func (c *Chooser) behind(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, i := range h.Target {
		for _, p := range c.CodedOnly(c.Parties(i)) {
			out = grammar.AddParty(out, p)
		}
	}
	if out = grammar.Without(out, src); len(out) > 0 {
		return out
	}
	return c.searchTarget(h, src)
}

// admits reports whether an entry lets the target search take those at token k.
func (c *Chooser) admits(h *grammar.Hit, k int, ps []grammar.Party) bool {
	if h.Frame.Entry.Target != lexicon.BehindTarget {
		return true
	}
	if c.Unknown(ps[0].Entity) {
		return false
	}
	return h.Passive || k > h.At && k < c.ClauseEnd(h.At)
}
