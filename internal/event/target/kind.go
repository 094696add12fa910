package target

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/compound"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// compose returns type, mode and code of an operator with the act that stands in it. The entry's own hold where nothing is coded inside.
func (c *Chooser) compose(h *grammar.Hit, typ, mode, cameo string) (string, string, string) {
	o := h.Frame.Entry.Op
	inTyp, inCode := "", ""
	if in := c.innerAct(h); in != nil {
		inTyp, _, inCode = c.Kind(in)
	}
	if c.onlyThinks(h, inTyp) {
		return "", "", ""
	}
	if o == lexicon.FailOp && (inTyp == "" || lexicon.Quad(inTyp) > 2) {
		return "", "", "" // "failed to learn", "failed to prevent the attack": nothing that was asked is refused
	}
	if inTyp == "" {
		return c.composeNothing(h, typ, mode, cameo)
	}
	if o == lexicon.StopOp && c.ranItsCourse(h) {
		in := c.innerAct(h)
		return c.Kind(in)
	}
	if o == lexicon.StopOp && c.Tok(h.At).Lemma == "postpone" && inTyp == "ACCUSE" {
		return "", "", "" // "a court postponed the trial"
	}
	if o == lexicon.StopOp {
		return compound.Stopped(inTyp, inCode)
	}
	typ, mode, cameo, composes := c.operated(h, inTyp, typ, mode, cameo)
	if !composes {
		return typ, mode, cameo
	}
	if typ == "" {
		return "", "", ""
	}
	if code := compound.Code(typ, cameo, inCode); code != "" {
		cameo = code
		if mode == "" {
			mode = compound.Mode(typ, code)
		}
	}
	return typ, mode, cameo
}

// ranItsCourse reports whether what ends is an occasion that has its end: "ended a meeting in Hanoi" is a meeting that was held, "ended talks" is not.
func (c *Chooser) ranItsCourse(h *grammar.Hit) bool {
	if w := c.Tok(h.At).Lemma; w != "end" && w != "conclude" && w != "finish" {
		return false
	}
	in := c.innerAct(h)
	if in == nil || in.Kind != lexicon.NounFrame || in.Frame.Entry.Type != "CONSULT" {
		return false
	}
	switch c.Tok(in.At).Lemma {
	case "meeting", "summit", "visit", "session", "conference", "tour", "trip", "round":
		return true
	}
	return false
}

// operated returns type, mode and code that an operator gives an act of a type in it, and whether its code is composed with that act's. An empty type is none.
func (c *Chooser) operated(h *grammar.Hit, inTyp, typ, mode, cameo string) (string, string, string, bool) {
	switch h.Frame.Entry.Op {
	case lexicon.IntendOp, lexicon.ReadyOp:
		if inTyp == "CONSULT" && isDue(c.Tok(h.At).Lemma) {
			return "", "", "", false // "is scheduled to meet" promises nothing: it is a meeting to come
		}
		typ = compound.Intended(inTyp)
		if in := c.innerAct(h); typ == "THREATEN" && len(in.Source) == 0 && slices.ContainsFunc(in.Target, func(i int) bool { return slices.Contains(h.Source, i) }) {
			return "", "", "", false // "plans to plead guilty": what one does to oneself threatens nobody
		}
	case lexicon.DecideOp:
		if typ != "AGREE" || !c.betweenThem(h, inTyp) {
			return "", "", "", false
		}
	case lexicon.SeekOp:
		if typ = compound.Intended(inTyp); typ != "AGREE" {
			return "", "", "", false
		}
	case lexicon.PromiseOp:
		if t, code := c.promised(h, typ, inTyp); t != "" {
			typ, mode, cameo = t, "", code
		}
	case lexicon.HelpOp:
		if typ == "AID" && lexicon.Quad(inTyp) == 4 {
			return "", "", "", false // who helps an army attack does not aid alone
		}
	case lexicon.ThreatenOp:
		if compound.Intended(inTyp) == "AGREE" && c.Doc.Child(c.innerAct(h).ClauseWord(), doc.Negation) != doc.None {
			typ, mode, cameo = "REJECT", "", "120" // "swore never to bow to China"
		}
	case lexicon.ProposeOp: // "proposed a ban on visitors"
		if typ == "AGREE" && (inTyp == "COERCE" || inTyp == "SANCTION" || inTyp == "ASSAULT") {
			typ, mode, cameo = "THREATEN", "", "130"
		}
	case lexicon.AllowOp, lexicon.CauseOp, lexicon.PreventOp, lexicon.AccuseOp, lexicon.OfferOp, lexicon.RefuseOp, lexicon.FailOp, lexicon.DemandOp:
	default:
		return typ, mode, cameo, false
	}
	return typ, mode, cameo, true
}

// composeNothing returns type, mode and code of an operator in which nothing that is coded stands.
func (c *Chooser) composeNothing(h *grammar.Hit, typ, mode, cameo string) (string, string, string) {
	switch o := h.Frame.Entry.Op; {
	case o == lexicon.StopOp && h.Act == doc.None && typ != "":
		return "", "", ""
	case o == lexicon.PromiseOp && typ == "AGREE" && isVow(c.Tok(h.At).Lemma) && h.Act != doc.None && c.Doc.Child(h.Act, doc.Negation) != doc.None:
		return "REJECT", "", "120" // "vowed not to pay its creditors"
	case o == lexicon.ReadyOp && isKeen(c.Tok(h.At).Lemma):
		return "", "", "" // "was eager to talk about the poll"
	case o == lexicon.ReadyOp && h.Act != doc.None && c.IsVerb(h.Act):
		return "AGREE", "", "030" // "is ready to accept the plan": whatever it is, it is offered
	}
	return typ, mode, cameo
}

// promised returns type and code of a promise that is none of co-operation, or "": "vowed to destroy" is a threat, "agreed to impose sanctions" is none.
func (c *Chooser) promised(h *grammar.Hit, typ, inTyp string) (t, cameo string) {
	if typ == "AGREE" && compound.Intended(inTyp) == "AGREE" && c.Doc.Child(c.innerAct(h).ClauseWord(), doc.Negation) != doc.None {
		return "REJECT", "120" // "vowed never to meet"
	}
	switch l := c.Tok(h.At).Lemma; {
	case l != "agree" && l != "consent" && l != "agreement" && compound.Intended(inTyp) == "THREATEN" && inTyp != "MOBILIZE" && !c.forOthers(h):
		return "THREATEN", "130"
	case inTyp == "REJECT": // "promised to defy the ban"
		return "REJECT", "120"
	}
	return "", ""
}

// isDue reports whether a word tells what is arranged rather than what somebody means to do.
func isDue(lemma string) bool {
	switch lemma {
	case "due", "expect", "expected", "schedule", "scheduled", "set", "slate", "slated":
		return true
	}
	return false
}

// isVow reports whether a verb of promising is one of defiance rather than of assent.
func isVow(lemma string) bool { return lemma == "vow" || lemma == "swear" }

// isKeen reports whether an adjective tells what one would like rather than what one offers.
func isKeen(lemma string) bool {
	switch lemma {
	case "eager", "keen", "happy", "inclined":
		return true
	}
	return false
}

// forOthers reports whether harm is promised not to be done, or to somebody who does not suffer it: "promised the Netherlands to arrest the general".
func (c *Chooser) forOthers(h *grammar.Hit) bool {
	in := c.innerAct(h)
	if in != nil && c.Doc.Child(in.ClauseWord(), doc.Negation) != doc.None {
		return true // "pledged not to attack"
	}
	if len(h.Target) == 0 || in == nil || c.Tok(h.Target[0]).Head != h.At {
		return false
	}
	for _, p := range c.Targets(in, c.Sources(h)) {
		if !grammar.Lent(&c.Doc.Entities[p.Entity]) && c.OfOneSide(c.Parties(h.Target[0]), []grammar.Party{p}) {
			return false
		}
	}
	return true
}

// onlyThinks reports whether "want", "expect" or "warn" tells no request or threat: nothing that is coded is wanted, or what is warned of is no harm by who warns.
func (c *Chooser) onlyThinks(h *grammar.Hit, inTyp string) bool {
	switch c.Tok(h.At).Lemma {
	case "want", "expect", "need", "like", "wish", "insist":
		if c.Tok(h.At).Lemma == "insist" && h.Act != doc.None && c.IsVerb(h.Act) && c.bodies(c.Parties(c.OwnSubject(h.Act))) {
			return false // "insisted that Ottawa settle the bill"
		}
		return h.Frame.Entry.Op == lexicon.DemandOp && inTyp == "" && (h.Act != doc.None && c.IsVerb(h.Act) && !c.wantsOf(h) || !c.bodies(c.Targets(h, c.Sources(h))))
	case "let":
		return h.Act != doc.None && c.Tok(h.Act).Lemma == "know" // "let her know" tells her
	case "warn", "hint", "suggest", "caution":
		if h.Frame.Entry.Op != lexicon.ThreatenOp || h.Act == doc.None || c.Tok(h.Act).Rel != doc.ClauseComplement {
			return false
		}
		if inTyp == "" {
			return !c.willAct(h)
		}
		if inTyp == "ACCUSE" { // "warned Lebanon that it would be held responsible"
			return !c.Passive(h.Act) || !c.willAct(h)
		}
		if lexicon.Quad(inTyp) != 4 && inTyp != "REJECT" && inTyp != "THREATEN" {
			return true
		}
		by := c.Sources(c.innerAct(h))
		return len(c.CodedOnly(by)) > 0 && !c.OfOneSide(by, c.Sources(h))
	}
	return false
}

// betweenThem reports whether what two decide to do is done by both and to nobody else: "decided to build a bridge", not "to send tents to Chad".
func (c *Chooser) betweenThem(h *grammar.Hit, inTyp string) bool {
	if lexicon.Quad(inTyp) > 2 {
		return false
	}
	src := c.Sources(h)
	return len(c.CodedOnly(grammar.Without(c.targetsOf(c.innerAct(h), src), src))) == 0
}

// wantsOf reports whether a state or body wants another to do something, and not only to be or have something: "Manila wants Malaysia to hand over a general".
func (c *Chooser) wantsOf(h *grammar.Hit) bool {
	switch c.Tok(h.Act).Lemma {
	case "be", "have", "become", "remain", "stay", "win", "lose", "succeed", "fail", "know", "think", "feel", "see", "like", "get", "play":
		return false
	}
	src := c.Sources(h)
	by := c.Parties(c.OwnSubject(h.Act))
	if len(by) == 0 {
		by = c.Parties(c.Object(h.At))
	}
	return c.bodies(by) && (c.bodies(src) && !c.OfOneSide(by, src) || c.groups(src) && !sameParties(by, src))
}

// bodies reports whether a party is a state or an organisation, of whom something is wanted in earnest.
func (c *Chooser) bodies(ps []grammar.Party) bool {
	return slices.ContainsFunc(ps, func(p grammar.Party) bool {
		k := c.Doc.Entities[p.Entity].Kind
		return k == doc.Country || k == doc.Organization
	})
}

// groups reports whether a party is a group of a known country: "British lawmakers want the government to".
func (c *Chooser) groups(ps []grammar.Party) bool {
	return slices.ContainsFunc(ps, func(p grammar.Party) bool {
		e := &c.Doc.Entities[p.Entity]
		return e.Kind == doc.Group && e.Country != ""
	})
}

// sameParties reports whether two sides are the same.
func sameParties(a, b []grammar.Party) bool {
	return slices.ContainsFunc(a, func(p grammar.Party) bool {
		return slices.ContainsFunc(b, func(q grammar.Party) bool { return p.Entity == q.Entity })
	})
}

// willAct reports whether what is warned of is to be done by who warns, or by nobody who is named: "warned that it would respond", "that they will be cut off".
func (c *Chooser) willAct(h *grammar.Hit) bool {
	if !c.Future(h.Act) {
		return false
	}
	if c.Passive(h.Act) {
		return c.Agent(h.Act) == doc.None
	}
	s := c.OwnSubject(h.Act)
	by := c.CodedOnly(c.Parties(s))
	if c.harmsTies(h.Act) && (s == doc.None || len(by) == 0 || c.IsVerb(s) || c.MentionAt[s] == doc.None) {
		return true // "warned Slovakia that the move would harm relations"
	}
	return len(by) > 0 && c.OfOneSide(by, c.Sources(h))
}

// harmsTies reports whether a verb and its object say that relations would suffer, or somebody would answer.
func (c *Chooser) harmsTies(v int) bool {
	o := c.Object(v)
	if o == doc.None {
		return false
	}
	switch c.Tok(v).Lemma {
	case "bring", "trigger", "prompt", "provoke", "mean", "invite", "draw", "spark":
		switch c.Tok(o).Lemma {
		case "response", "retaliation", "reprisal", "consequence", "war", "action", "strike", "intervention", "reaction", "punishment", "sanction":
			return true // "warned that any use of gas would bring military action"
		}
		return false
	case "harm", "hurt", "damage", "jeopardize", "jeopardise", "endanger", "undermine", "sour", "strain", "worsen", "poison", "wreck":
	default:
		return false
	}
	switch c.Tok(o).Lemma {
	case "relation", "relationship", "tie", "friendship", "cooperation", "talk", "alliance":
		return true
	}
	return false
}

// innerAct returns the act in an operator, through those that only tell how far it has come ("vowed to keep fighting"), or nil.
func (c *Chooser) innerAct(h *grammar.Hit) *grammar.Hit {
	for n := 0; h.Inner != doc.None && n < 4; n++ {
		h = &c.Hits[h.Inner]
		switch h.Frame.Entry.Op {
		case lexicon.BeginOp, lexicon.TryOp, lexicon.DecideOp:
		default:
			return h
		}
	}
	return nil
}

// Forceful reports whether acts of a type are done by force or in a crowd.
func Forceful(typ string) bool { return typ == "PROTEST" || typ == "ASSAULT" || typ == "COERCE" }

// Kind returns type, mode and code of a hit: the entry's, a variant's, or what an operator makes of the act in it. An empty type is no event.
func (c *Chooser) Kind(h *grammar.Hit) (typ, mode, cameo string) {
	e := h.Frame.Entry
	typ, mode, cameo = e.Type, e.Mode, e.Cameo
	for i := range e.When {
		v := &e.When[i]
		if e.Mode != "" && v.Mode != "" && i >= e.OwnWhen { // of the whole file, which may not override the entry's own
			continue
		}
		if c.near(h, v.Words) {
			if v.Typ != "" {
				typ = v.Typ
			}
			if v.Mode != "" || v.Typ != "" {
				mode = v.Mode
			}
			if v.Cameo != "" {
				cameo = v.Cameo
			}
			break
		}
	}
	if typ == "ASSAULT" && c.InWords(h) {
		return "ACCUSE", "disapprove", "111"
	}
	if (typ == "COERCE" || typ == "SANCTION" || typ == "ASSAULT" && isFighting(c.Tok(h.At).Lemma)) && c.endsItself(h) {
		return compound.Stopped(typ, cameo)
	}
	switch {
	case e.Op != lexicon.NoOp:
		return c.compose(h, typ, mode, cameo)
	case h.Inner != doc.None && !e.Own:
		cameo = c.finer(h, typ, cameo)
	}
	return typ, mode, cameo
}

// finer returns the code that the act in an entry without operator tells, where it says more of the same than the entry's own: "promised to lift
// sanctions" is 0354, not only 035.
func (c *Chooser) finer(h *grammar.Hit, typ, cameo string) string {
	in := c.innerAct(h)
	if in == nil {
		return cameo
	}
	_, _, inCode := c.Kind(in)
	if code := compound.Code(typ, cameo, inCode); len(code) > len(cameo) && strings.HasPrefix(code, strings.TrimRight(cameo, "0")) {
		return code
	}
	return cameo
}

// isFighting reports whether a noun tells violence that goes on until somebody ends it, as an attack does not.
func isFighting(lemma string) bool {
	switch lemma {
	case "war", "fighting", "hostility", "siege", "conflict", "violence", "clash":
		return true
	}
	return false
}

// endsItself reports whether a noun's act is told to be over: "the curfew ended".
func (c *Chooser) endsItself(h *grammar.Hit) bool {
	if h.Kind != lexicon.NounFrame || h.Carrier == doc.None || c.Tok(h.At).Rel != doc.Subject {
		return false
	}
	l := c.Tok(h.Carrier).Lemma
	return l == "end" || l == "expire" || l == "cease"
}

// near reports whether a word of the set is among the act's own words, its arguments or what modifies them.
func (c *Chooser) near(h *grammar.Hit, w *lexicon.Words) bool {
	if c.nearToken(h.At, w, 0) || h.Carrier != doc.None && c.nearToken(h.Carrier, w, 0) {
		return true
	}
	for _, a := range h.Source {
		if c.nearToken(a, w, 1) {
			return true
		}
	}
	return false
}

func (c *Chooser) nearToken(i int, w *lexicon.Words, depth int) bool {
	if w.Has(c.Doc, i) {
		return true
	}
	if depth > 3 {
		return false
	}
	for _, k := range c.Doc.Children(i) {
		switch c.Tok(int(k)).Rel {
		case doc.Subject, doc.PassiveSubject, doc.Object, doc.Oblique, doc.Agent, doc.CompoundWord, doc.AdjectiveMod, doc.NounMod, doc.Conjunct, doc.Complement,
			doc.Participle, doc.NounAdverb, doc.AdverbMod:
			if c.IsVerb(int(k)) && c.Tok(int(k)).Rel == doc.Conjunct {
				continue
			}
			if c.nearToken(int(k), w, depth+1) {
				return true
			}
		}
	}
	return false
}

// MutualType reports whether acts of a type are done by both sides where the subject names both and no target is named.
func MutualType(typ string) bool {
	switch typ {
	case "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "ASSAULT":
		return true
	}
	return false
}

// Mutual reports whether two parties in the subject do it to each other.
func (c *Chooser) Mutual(h *grammar.Hit, typ string, src []grammar.Party) bool {
	e := h.Frame.Entry
	switch {
	case len(src) < 2 || e.Mutual == lexicon.No:
		return false
	case typ == "ASSAULT" && e.Mutual == lexicon.ByType:
		return false // "French and Malian troops launched an assault" strike others; who fight each other are told by entries that say so
	case e.Op != lexicon.NoOp && h.Inner != doc.None: // "failed to reach agreement"
		in := &c.Hits[h.Inner]
		inTyp, _, _ := c.Kind(in)
		if e.Mutual != lexicon.Yes && !MutualType(typ) && !c.Mutual(in, inTyp, src) {
			return false
		}
	case e.Mutual == lexicon.ByType && (!MutualType(typ) || typ == "SUPPORT" && e.Op == lexicon.NoOp && !eachWith(h.Frame)):
		return false
	}
	if h.Kind == lexicon.NounFrame && (c.NounOblique(h, "between") != doc.None || c.NounOblique(h, "among") != doc.None) {
		return true
	}
	a, b := &c.Doc.Entities[src[0].Entity], &c.Doc.Entities[src[1].Entity]
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
