package event

import (
	"readout/doc"
	"readout/internal/event/compound"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
	"readout/internal/event/stance"
)

// modalOuter makes the act that a modal is about the act of a hit: "will" is AGREE or THREATEN, "will not" and "cannot accept" REJECT, "may" with an if-clause
// THREATEN. It returns nil where there is none.
func (c *coder) modalOuter(x *draft, h *grammar.Hit, s *stance.Stance) *draft {
	typ := c.modalType(x, h, s)
	if typ == "" {
		return nil
	}
	o := &draft{hit: x.hit, modal: true}
	o.Event = x.Event
	o.Type, o.Mode, o.Rule, o.Action = typ, "", "operators/will", s.ModalWords()
	if s.Negation != doc.None {
		o.Rule = "operators/will-not"
	}
	src := partiesOf(x.Sources)
	if c.SameCountry(partiesOf(x.Targets), src) { // "we will never leave Kashmir, the minister told Pakistan"
		if to := c.Addressee(h, src); len(to) > 0 {
			o.Targets = participants(to)
		}
	}
	if o.Type == "REJECT" && len(o.Targets) == 0 {
		o.Targets = participants(c.Defied(h, src))
	}
	o.Cameo = lexicon.Root(o.Type)
	in := x.Cameo
	if isWill(h.Frame.Entry.Op) && h.Inner != doc.None {
		_, _, in = c.Kind(&c.Hits[h.Inner])
	}
	if code := compound.Code(o.Type, "", in); code != "" {
		o.Cameo = code
		o.Mode = compound.Mode(o.Type, code)
	}
	o.Polarity, o.Modality = doc.Affirmed, doc.Actual
	return o
}

// modalType returns the type of the act that a modal is about the act of a hit, or "" where it is none.
func (c *coder) modalType(x *draft, h *grammar.Hit, s *stance.Stance) string {
	refused := c.refused(h, s)
	if h.Frame.Entry.Own || s.Modal == doc.None && !refused || s.Background || h.Outer != doc.None && c.makesEvent(h.Outer) || len(x.Sources) == 0 || x.Sources[0].From == doc.InPlace {
		return ""
	}
	if h.Outer != doc.None && c.Hits[h.Outer].Frame.Entry.Op == lexicon.ThreatenOp {
		return "" // "analysts warned that Russia would attack": Russia threatens nobody by that
	}
	if h.Carrier != doc.None && (c.Tok(h.Carrier).Lemma == "end" || c.Tok(h.Carrier).Lemma == "conclude") {
		return "" // "the offensive would end if"
	}
	typ := compound.Intended(x.Type)
	if !refused && !c.meansIt(x, h, s, typ) {
		return ""
	}
	if x.Type == "PROTEST" && c.Doc.Entities[x.Sources[0].Entity].Kind == doc.Person {
		return "" // a candidate's rally threatens nobody
	}
	if s.Modal != doc.None && s.Negation != doc.None && assured(x) {
		if told := c.Told(h.At); len(told) > 0 && !c.OfOneSide(told, partiesOf(x.Sources)) {
			return "" // "Iran said that Turkey would not attack"
		}
		return "AGREE"
	}
	if x.Type == "AGREE" && s.Negation == doc.None || x.Type == "THREATEN" || x.Type == "MOBILIZE" || x.Type == "REJECT" {
		return "" // troops that will be sent may be a promise as well as a threat
	}
	switch {
	case s.Negation == doc.None && x.Mode == "resign" && c.orElse(h):
		return "THREATEN"
	case s.Negation == doc.None:
		return typ
	case typ == "" || typ == "THREATEN":
		return ""
	}
	return "REJECT"
}

// assured reports whether an act is one that people are glad to hear will not be done: "will not oppose the talks", "would not restrict access". That somebody
// is not going to be arrested may be a refusal.
func assured(x *draft) bool {
	switch x.Type {
	case "REJECT", "SANCTION", "ASSAULT":
		return true
	case "COERCE":
		return x.Mode != "arrest"
	}
	return false
}

// orElse reports whether an act will be done unless somebody does something: "would resign unless a vote was called".
func (c *coder) orElse(h *grammar.Hit) bool {
	for _, k := range c.Doc.Children(h.ClauseWord()) {
		if c.Tok(int(k)).Rel != doc.AdverbialClause {
			continue
		}
		if m := c.Doc.Child(int(k), doc.Marker); m != doc.None && c.Tok(m).Lower == "unless" {
			return true
		}
	}
	return false
}

// meansIt reports whether the modal of an act tells that its source means to do what would be of a type.
func (c *coder) meansIt(x *draft, h *grammar.Hit, s *stance.Stance, typ string) bool {
	switch modal := c.Tok(s.Modal).Lower; modal {
	case "may", "might", "could":
		// "if the court agrees, Turkey could ban the party" threatens nobody
		return typ == "THREATEN" && (c.cautioned(h, x) || c.ofItself(h, x) || s.Condition && (modal != "could" || len(c.Told(h.At)) > 0))
	case "must", "should", "ought", "can", "ca":
		return false
	}
	return true
}

// ofItself reports whether a speaker tells of himself, with a pronoun, what he might do: "Brazil said it might retaliate".
func (c *coder) ofItself(h *grammar.Hit, x *draft) bool {
	s := c.Subject(h.At)
	if h.Passive || s == doc.None || !c.IsThird(s) || len(x.Targets) == 0 {
		return false
	}
	told := c.Told(h.At)
	return len(told) > 0 && c.OfOneSide(told, partiesOf(x.Sources))
}

// refused reports whether a word of assent is negated in a way that tells a decision: "cannot accept", "does not recognise", "is not prepared to", "has never
// allowed"; "has not accepted" may still do so.
func (c *coder) refused(h *grammar.Hit, s *stance.Stance) bool {
	if s.Negation == doc.None {
		return false
	}
	if s.Modal == doc.None && isWill(h.Frame.Entry.Op) {
		by := c.Tok(s.Negation).Head
		return by == h.At || by == c.Copula(h.At)
	}
	if h.Kind != lexicon.VerbFrame {
		return false
	}
	switch c.Tok(h.At).Lemma {
	case "allow", "let", "permit":
		return s.Modal == doc.None && c.Tok(s.Negation).Head == h.At
	case "accept", "agree", "recognise", "recognize", "support", "endorse", "approve", "tolerate", "back", "favour", "favor":
	default:
		return false
	}
	if s.Modal != doc.None {
		m := c.Tok(s.Modal).Lower
		return m == "can" || m == "ca" || m == "could"
	}
	do := c.Doc.Child(h.At, doc.Auxiliary)
	return do != doc.None && c.Tok(do).Lemma == "do"
}

// isWill reports whether an operator tells what one means to do or is ready for: where that is negated, one will not.
func isWill(op lexicon.Op) bool { return op == lexicon.IntendOp || op == lexicon.ReadyOp }

// cautioned reports whether the side that may do an act warns of it: "the United States may impose tariffs, its envoy cautioned".
func (c *coder) cautioned(h *grammar.Hit, x *draft) bool {
	s := c.StatementAt[h.At]
	if s == doc.None {
		return false
	}
	for i := c.Doc.Statements[s].Cue.Start; i < c.Doc.Statements[s].Cue.End; i++ {
		switch c.Tok(i).Lemma {
		case "warn", "caution", "threaten":
			return c.OfOneSide(c.Told(h.At), partiesOf(x.Sources))
		}
	}
	return false
}

// partiesOf returns participants as parties of which only the entity is known.
func partiesOf(ps []doc.Participant) []grammar.Party {
	out := make([]grammar.Party, len(ps))
	for i, p := range ps {
		out[i].Entity = p.Entity
	}
	return out
}

// makesEvent reports whether a hit, or one that it stands in, is an event of its own.
func (c *coder) makesEvent(i int) bool {
	for ; i != doc.None; i = c.Hits[i].Outer {
		if typ, _, _ := c.Kind(&c.Hits[i]); typ != "" {
			return true
		}
	}
	return false
}
