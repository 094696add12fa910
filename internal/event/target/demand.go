package target

import (
	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// askedOf returns who is to do what is demanded where the frame's own target only says something of the act: "demanded an Israeli pullout from the Heights".
func (c *Chooser) askedOf(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Op != lexicon.DemandOp || h.Act == doc.None || len(h.Target) != 1 || c.IsVerb(h.Act) || c.Tok(h.Target[0]).Head != h.Act {
		return nil
	}
	return c.CodedOnly(grammar.Without(c.demanded(h), src))
}

// holder returns who holds those whose release is demanded, by his name or by the place: "called for the release of a journalist held in Iran".
func (c *Chooser) holder(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Type != "REQUEST" || len(h.Target) != 1 || !c.IsPeople(h.Target[0], c.Parties(h.Target[0])) || c.Tok(h.Target[0]).Prep != "of" {
		return nil
	}
	for _, k := range c.Doc.Children(h.Target[0]) {
		if r := c.Tok(int(k)).Rel; r != doc.Participle && r != doc.RelativeClause || c.HitAt[k] == doc.None {
			continue
		}
		in := &c.Hits[c.HitAt[k]]
		if in.Frame == nil || in.Frame.Entry.Type != "COERCE" && in.Frame.Entry.Mode != "abduct" {
			continue
		}
		by := c.CodedOnly(grammar.Without(c.Sources(in), src))
		if len(by) == 0 && c.PlaceActs(in, in.Frame.Entry.Type) {
			by = c.CodedOnly(grammar.Without(c.PlaceOf(in), src))
		}
		if len(by) > 0 && !c.SameCountry(by, src) {
			return by
		}
	}
	return nil
}

// pressed returns who has it in his hand whether a threat comes true: "threatened a strike unless the king gave up power".
func (c *Chooser) pressed(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, at := range []int{h.At, h.Act} {
		if at == doc.None {
			continue
		}
		for _, k := range c.Doc.Children(at) {
			if t := c.Tok(int(k)); t.Rel != doc.AdverbialClause {
				continue
			}
			if m := c.Doc.Child(int(k), doc.Marker); m == doc.None || !grammar.Conditional(c.Tok(m).Lower) {
				continue
			}
			if s := c.OwnSubject(int(k)); s != doc.None && !c.Passive(int(k)) {
				if ps := c.PoliticalOnly(grammar.Without(c.Parties(s), src)); len(ps) > 0 && !c.ownForces(ps, src) {
					return ps
				}
			}
		}
	}
	return nil
}

// Addressee returns to whom or of whom something is said that names no other side: "…," the minister told Pakistan; "…," the king said of the raid.
func (c *Chooser) Addressee(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	s := c.StatementAt[h.At]
	if s == doc.None || c.Doc.Statements[s].Cue.Empty() {
		return nil
	}
	cue := c.Doc.Statements[s].Cue
	for v := cue.Start; v < cue.End; v++ {
		if !c.IsVerb(v) || c.Tok(v).Edge.Has(h.At) && c.Tok(h.At).Rel == doc.RelativeClause {
			continue
		}
		for _, k := range c.Doc.Children(v) {
			t := c.Tok(int(k))
			if t.Rel == doc.Dative || t.Rel == doc.Object || t.Rel == doc.Oblique && (t.Prep == "of" || t.Prep == "about") {
				if ps := c.PoliticalOnly(grammar.Without(c.Parties(int(k)), src)); len(ps) > 0 {
					return ps
				}
			}
		}
	}
	return nil
}

// bound returns whom a rule binds that is lifted: "revoked a decree forbidding women to travel", "repealed a law that banned parties", "dropped plans to try two pilots".
func (c *Chooser) bound(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, a := range h.Action {
		if a == doc.None || c.IsVerb(a) {
			continue
		}
		for _, k := range c.Doc.Children(a) {
			if r := c.Tok(int(k)).Rel; int(k) < a || r != doc.Participle && r != doc.RelativeClause {
				continue
			}
			if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == int(k) && lexicon.Quad(c.Hits[in].Frame.Entry.Type) < 3 {
				continue // "a plan to build schools"
			}
			if ps := c.CodedOnly(grammar.Without(c.Parties(c.Doc.Child(int(k), doc.Object)), src)); len(ps) > 0 && binds(c.Tok(int(k)).Lemma) {
				return ps
			}
		}
	}
	return nil
}

// binds reports whether a verb tells what rules do to those whom they bind.
func binds(lemma string) bool {
	switch lemma {
	case "forbid", "ban", "bar", "prohibit", "prevent", "stop", "restrict", "require", "oblige", "force", "compel", "limit", "exclude", "try", "prosecute", "expel", "deport", "tax", "gag", "muzzle", "exile", "outlaw", "evict":
		return true
	}
	return false
}

// writtenTo returns to whom the text is sent in which somebody asks or blames: "sent a letter to the ambassador urging that whaling be stopped".
func (c *Chooser) writtenTo(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	t := c.Tok(h.At)
	q := lexicon.Quad(h.Frame.Entry.Type)
	if h.Kind != lexicon.VerbFrame || q != 1 && q != 3 {
		return nil
	}
	if v := c.RangTo(h.At); v != doc.None && h.Frame.Entry.Type != "ACCUSE" { // "telephoned the premier to apologise", but not "to condemn the raid"
		for _, i := range []int{c.Object(v), c.Oblique(v, "to")} {
			if ps := c.PoliticalOnly(grammar.Without(c.Parties(i), src)); len(ps) > 0 {
				return ps
			}
		}
	}
	if t.Tag != "VBG" {
		return nil
	}
	at := []int{t.Head}
	switch {
	case t.Rel == doc.Participle && c.Lex.Known.Text.Has(c.Doc, t.Head):
		if v := c.Tok(t.Head).Head; c.Tok(t.Head).Rel == doc.Object {
			at = append(at, v)
		}
	case t.Rel != doc.AdverbialClause || !c.IsVerb(t.Head) || t.Head > h.At:
		return nil
	}
	for _, i := range at {
		if c.IsVerb(i) && c.Tok(i).Lemma != "write" && len(at) == 1 {
			continue
		}
		if ps := c.PoliticalOnly(grammar.Without(c.Parties(c.Oblique(i, "to")), src)); len(ps) > 0 {
			return ps
		}
		if ps := c.PoliticalOnly(grammar.Without(c.Parties(c.Doc.Child(i, doc.Dative)), src)); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// demanded returns who is to do what is asked for: the subject of the clause, else the actor inside the object ("the withdrawal of Serbian forces").
func (c *Chooser) demanded(h *grammar.Hit) []grammar.Party {
	if c.IsVerb(h.Act) {
		if c.Passive(h.Act) {
			if a := c.Agent(h.Act); a != doc.None {
				return c.Parties(a)
			}
		}
		s := c.Subject(h.Act)
		if h.Kind == lexicon.NounFrame && c.OwnSubject(h.Act) == doc.None {
			if o := c.askedBy(h.At); o != doc.None {
				s = o
			}
		}
		if s != doc.None {
			return c.Parties(s)
		}
		return nil
	}
	if h.Inner != doc.None {
		return c.Sources(&c.Hits[h.Inner])
	}
	return c.Inside(nil, h.Act, 0)
}

// askedBy returns who is to do what a noun asks for: "calls from the opposition for the king to go", "an order by the junta for the envoy to leave"; or None.
func (c *Chooser) askedBy(n int) int {
	for _, prep := range []string{"for", "on", "to"} {
		if o := c.Oblique(n, prep); o != doc.None {
			return o
		}
		for _, k := range c.Doc.Children(n) {
			if t := c.Tok(int(k)); (t.Prep == "by" || t.Prep == "from") && int(k) > n {
				if o := c.Oblique(int(k), prep); o != doc.None {
					return o
				}
			}
		}
	}
	return doc.None
}
