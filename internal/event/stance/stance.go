// Package stance tells how real a report makes an act: whether it happened, is planned, possible or denied, by whose word, and whether it is what the sentence
// tells or only background. It reads the auxiliaries, negation and adverbs of the act's clause and what that stands in, up to the root.
package stance

import (
	"slices"

	"readout/doc"
	"readout/internal/event/frame"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// A Climber reads the stance of the acts of one document, climbing from each to the root of its tree.
type Climber struct{ *frame.Collector }

// A Stance is how real the report makes an act: its place in the sentence, its modals, what it stands in.
type Stance struct {
	Polarity    doc.Polarity
	Modality    doc.Modality
	Attribution doc.Attribution
	Background  bool
	Modal       int   // the auxiliary "will", "may", "must" of its clause, or doc.None
	Negation    int   // its "not", or doc.None
	Condition   bool  // its clause has an if-clause
	told        []int // words of its clause that its entry names ("words"): they are part of the act
	contrast    bool  // a "but" stands before its clause: what is denied before it is done
	apart       bool  // a noun phrase stands between: what is said of the phrase does not touch the act ("urged them to free those who were arrested")
}

// Of reads off how real the act of hit i is.
func (c *Climber) Of(i int) Stance {
	h := &c.Hits[i]
	s := Stance{Polarity: doc.Affirmed, Modality: doc.Actual, Attribution: doc.ByReport, Modal: doc.None, Negation: doc.None}
	if h.Frame.Entry.Order != nil || h.Frame.Entry.Op == lexicon.RefuseOp { // "has no plan to" is no refusal denied
		s.told = h.Action
	}
	word := h.ClauseWord()
	if h.Kind == lexicon.AdjFrame && !c.IsVerb(word) {
		word = c.Copula(word)
	}
	c.readVerb(&s, word)
	if op := h.Frame.Entry.Op; s.Modality == doc.Ongoing && (op == lexicon.SeekOp || op == lexicon.IntendOp && c.Tok(word).Lemma == "go") {
		s.Modality = doc.Actual // "we are going to help": the promise is made
	}
	if h.Kind == lexicon.NounFrame {
		c.readNoun(&s, h.At, h.Carrier)
	}
	c.climb(&s, h, word)
	s.Background = s.Background || c.says(h) || c.InPassing(h) || h.Kind == lexicon.AdjFrame && c.Tok(h.At).Rel == doc.AdjectiveMod // "killed militiamen loyal to a cleric"
	if c.Question(h.At) && !c.presupposed(&s, h.At) {
		s.doubt()
	}
	return s
}

// presupposed reports whether a question asks about an act that it takes for done: "why did Chile sign the treaty?", not "did it sign?" nor "why would it sign?".
func (c *Climber) presupposed(s *Stance, i int) bool {
	if s.Modal != doc.None || s.Modality != doc.Actual && s.Modality != doc.Planned {
		return false // "why did it decide to sign" takes the decision for made
	}
	switch c.Tok(c.Doc.Sentences[c.Doc.SentenceOf(i)].Tokens.Start).Lower {
	case "why", "how", "when", "where", "who":
		return true
	}
	return false
}

func (s *Stance) negate(at int) {
	if s.Polarity == doc.Affirmed {
		s.Polarity, s.Negation = doc.Negated, at
	}
}

// soften makes an act less real; what was read first, nearer to the act, stays.
func (s *Stance) soften(m doc.Modality) {
	if s.Modality == doc.Actual || s.Modality == doc.Ongoing {
		s.Modality = m
	}
}

// climb goes from the act to the sentence's root and takes in all that it stands in.
func (c *Climber) climb(s *Stance, h *grammar.Hit, cur int) {
	for steps := 0; steps < 24; steps++ {
		up := c.Tok(cur).Head
		if up == cur {
			return
		}
		if o := c.HitAt[up]; o != doc.None && c.Hits[o].Frame != nil && c.takes(&c.Hits[o], cur) {
			op := frame.HoldsOp(c.Hits[o].Frame.Entry)
			if op == lexicon.SeekOp && lexicon.Quad(h.Frame.Entry.Type) <= 2 {
				op = lexicon.IntendOp
			}
			if op != lexicon.RefuseOp || !c.WasSaid(h, cur) {
				s.inside(op)
			}
			if c.Hits[o].Frame.Entry.Order != nil { // the "not" of "will not hesitate to strike"
				s.told = append(s.told, c.Hits[o].Action...)
			}
		}
		switch {
		case s.apart:
		case c.rules(cur, up):
			up = c.Tok(up).Head
			if !enacts(c.Tok(up).Lemma) {
				s.soften(doc.Planned)
			}
			c.readVerb(s, up)
		default:
			c.readArc(s, h, cur, up)
		}
		cur = up
	}
}

// WasSaid reports whether a noun tells an act of words, which was done though what it asks or offers is refused: "rejected an offer of talks", but not "rejected a deal".
func (c *Climber) WasSaid(h *grammar.Hit, noun int) bool {
	if h.Kind != lexicon.NounFrame || h.At != noun {
		return false
	}
	switch h.Frame.Entry.Type {
	case "REQUEST", "ACCUSE", "THREATEN":
		return true
	case "AGREE", "":
		switch c.Tok(noun).Lemma {
		case "offer", "proposal", "invitation", "pledge", "promise", "plan", "bid", "initiative", "overture", "suggestion":
			return true
		}
	}
	return false
}

// readArc takes in how a word hangs on the one above.
func (c *Climber) readArc(s *Stance, h *grammar.Hit, cur, up int) {
	switch t := c.Tok(cur); t.Rel {
	case doc.Conjunct:
		if c.IsVerb(cur) && c.IsVerb(up) && s.Modal == doc.None && c.sharesModal(cur, up) {
			c.readModalOf(s, up)
		}
		c.readCoordinator(s, cur, up)
	case doc.ClauseComplement, doc.Parataxis, doc.Complement:
		if t.Rel != doc.Complement && c.onSuspicion(t.Edge.Start) {
			s.Background, s.Attribution = true, doc.Distanced
		}
		s.Background = s.Background || c.polled(up)
		if t.Rel == doc.Complement && !c.IsVerb(cur) && c.IsVerb(up) {
			c.readCopula(s, up)
		}
		if t.Rel == doc.ClauseComplement && c.Doubted(cur, up) {
			s.doubt()
		}
		if b := c.OwnSubject(up); t.Rel == doc.Complement && b != doc.None && isRisk(c.Tok(b).Lemma) { // "the risk is a clash"
			s.soften(doc.Possible)
		}
	case doc.OpenComplement:
		if c.SentTo(cur, up) {
			return
		}
		if c.onlyTalked(cur, up) {
			s.soften(doc.Possible)
		}
		if !c.courtesy(h, up) {
			c.readInfinitive(s, cur, up)
		}
	case doc.AdverbialClause:
		if c.SentTo(cur, up) {
			return
		}
		s.Background = s.Background || !(c.HasTo(cur) && c.heldBy(cur, up)) && !c.paratactic(cur) && !c.diedWhen(cur, up) && !c.cameAs(cur, up) && !c.saying(cur, up) && !c.gardenPath(cur, up) && !c.spellsOut(cur, up) && !c.wentTo(cur, up)
		c.adverbial(s, cur)
	case doc.RelativeClause, doc.Apposition:
		if t.Rel == doc.RelativeClause && c.firstTo(cur, up) {
			c.readVerb(s, c.Tok(up).Head)
			return
		}
		if c.HasTo(cur) && c.heldBy(cur, up) { // "there is no reason to meet": an infinitive that the parser takes for a relative clause
			s.soften(doc.Planned)
			return
		}
		s.Background, s.apart = true, true
	case doc.Participle:
		if c.firstTo(cur, up) {
			c.readVerb(s, c.Tok(up).Head)
			return
		}
		if b := c.thereIs(up); b != doc.None {
			c.readVerb(s, b)
			if c.HasNo(up) {
				s.negate(up)
			}
			return
		}
		s.Background = s.Background || !c.heldBy(cur, up) && !c.headline(up) && !(t.Tag == "VBG" && c.Lex.Known.Text.Has(c.Doc, up) && c.HitAt[up] == doc.None && !c.inPassing(up) && !c.lifted(up) && !c.actsOn(up))
		if c.HasTo(cur) {
			s.soften(doc.Planned)
		} else {
			s.apart = true
		}
	case doc.PrepClause:
		s.Background = s.Background || !c.heldBy(cur, up) && !(t.Prep == "by" && c.spellsOut(cur, up)) // "resorted to throwing stones" is none
		switch {
		case c.leftUndone(cur, up):
			s.negate(t.Case)
		case c.onlyTalked(cur, up):
			s.soften(doc.Possible)
		}
	default:
		if c.thereIs(cur) == doc.None { // "there were dozens of people arrested"
			c.readPhrase(s, h, cur, up)
		}
	}
}

// rules reports whether a relative clause stands on a law that its sentence tells to be made, so that what it rules is the news: "passed a law that bans strikes".
func (c *Climber) rules(cur, n int) bool {
	t := c.Tok(n)
	return c.Tok(cur).Rel == doc.RelativeClause && t.Rel == doc.Object && c.Lex.Known.Law.Has(c.Doc, n) && c.Lex.Known.Enact.Has(c.Doc, t.Head) && !c.inPassing(n)
}

// enacts reports whether a verb puts a law in force.
func enacts(lemma string) bool {
	switch lemma {
	case "pass", "adopt", "approve", "sign", "issue", "enact", "endorse", "ratify", "publish", "have":
		return true
	}
	return false
}

// leftUndone reports whether a gerund behind a preposition is told as what is not done: "without signing", "instead of withdrawing", "rather than attacking", "far
// from condemning", "stopped short of calling", "refrained from firing", "kept rebels from seizing a town".
func (c *Climber) leftUndone(cur, up int) bool {
	t := c.Tok(cur)
	switch t.Prep {
	case "without", "instead of", "rather than", "short of", "far from", "close to":
		return true
	case "of", "than":
		if t.Case < 1 {
			return false
		}
		w := c.Tok(t.Case - 1).Lower
		return w == "instead" || w == "rather" || w == "short"
	case "from":
		switch c.Tok(up).Lemma {
		case "refrain", "abstain", "desist", "keep", "prevent", "deter", "dissuade", "discourage":
			return true
		}
	}
	return false
}

// onlyTalked reports whether a gerund is what is talked or thought about, or what somebody is near to: "spoke of attacking", "discussed sending troops", "risks being
// expelled", "on the verge of invading".
func (c *Climber) onlyTalked(cur, up int) bool {
	t := c.Tok(cur)
	if be := c.Doc.Child(cur, doc.PassiveAuxiliary); t.Tag != "VBG" && (be == doc.None || c.Tok(be).Lower != "being") {
		return false
	}
	switch w := c.Tok(up).Lemma; t.Prep {
	case "":
		return w == "discuss" || w == "debate" || w == "contemplate" || w == "envisage" || w == "risk"
	case "of", "about":
		switch w {
		case "speak", "talk", "think", "dream", "verge", "brink", "possibility", "prospect", "chance", "risk", "danger", "idea", "option":
			return true
		}
	}
	return false
}

// readInfinitive takes in what an infinitive or participle is said to be by the word that takes it: "unable to", "need to", "a plan to".
func (c *Climber) readInfinitive(s *Stance, cur, up int) {
	c.readVerb(s, up)
	switch c.Tok(up).Lemma {
	case "unable":
		s.negate(up)
	case "avoid", "forgo":
		if c.Tok(cur).Tag == "VBG" { // "avoided naming Kenya"
			s.negate(up)
		}
	}
	if c.obliged(up) && c.HasTo(cur) {
		c.mustOf(s, up)
		if s.Negation != doc.None && c.Tok(s.Negation).Head == up { // "do not need to buy gas" may still do so
			s.Polarity, s.Negation = doc.Affirmed, doc.None
			s.soften(doc.Possible)
		}
		s.soften(doc.Proposed)
	}
	switch {
	case c.IsVerb(up):
	case c.Tok(up).Lemma == "able":
		c.readAble(s, up)
	default:
		s.soften(doc.Planned)
	}
	if c.Tok(up).Lemma == "be" && c.HasTo(cur) && s.Modal == doc.None && up < cur && c.Oblique(up, "up to") == doc.None && c.bySomeone(up) &&
		c.Doc.Child(up, doc.Complement) == doc.None { // "the premier is to visit Turkey", but not "is free to visit"
		s.soften(doc.Planned)
		s.Modal = up
	}
}

// readPhrase takes in that an act is told by a noun or phrase: in passing, unless an operator holds it or the verb about it tells nothing else.
func (c *Climber) readPhrase(s *Stance, h *grammar.Hit, cur, up int) {
	t := c.Tok(cur)
	c.fate(s, h, cur, up)
	if t.Prep == "of" && isRisk(c.Tok(up).Lemma) {
		s.soften(doc.Possible)
	}
	if c.onlyWeighed(cur, up) {
		s.soften(doc.Possible)
	}
	if !c.heldBy(cur, up) && !(c.toldBy(cur, up) && c.cameAbout(s, h, cur)) {
		s.Background = true
		s.apart = s.apart || h.Kind == lexicon.NounFrame && !(t.Rel == doc.Object && c.IsVerb(up) && (c.HitAt[up] == doc.None || c.indefinite(cur))) // "to fund a search" plans the search
	}
}

// mustOf takes in that a modal stands before "have to", so that it promises nothing: "will have to resign" is as "must", "would have to" as "might".
func (c *Climber) mustOf(s *Stance, have int) {
	if s.Modal == doc.None || c.Tok(s.Modal).Head != have {
		return
	}
	s.Modality = doc.Proposed
	if l := c.Tok(s.Modal).Lower; l == "would" || l == "'d" {
		s.Modality = doc.Possible
	}
	s.Modal = doc.None
}

// obliged reports whether a verb only says that something must be done: "unions need to talk", "they have to work together"; who "had to leave" left.
func (c *Climber) obliged(v int) bool {
	t := c.Tok(v)
	return t.Lemma == "need" || t.Lemma == "have" && t.Tag != "VBD" && t.Tag != "VBN"
}

// isRisk reports whether a noun tells that something may come: "the risk of a war".
func isRisk(lemma string) bool {
	switch lemma {
	case "risk", "danger", "possibility", "prospect", "likelihood", "chance", "fear", "spectre", "specter", "threat":
		return true
	}
	return false
}

// doubt makes an act possible that is asked or doubted, so that its "will" promises nothing.
func (s *Stance) doubt() {
	if s.Modality == doc.Actual || s.Modality == doc.Ongoing || s.Modality == doc.Planned {
		s.Modality = doc.Possible
	}
	s.Modal = doc.None
}

// bySomeone reports whether a clause is about somebody who can have something before him, not about goals that "are to help".
func (c *Climber) bySomeone(v int) bool {
	s := c.Subject(v)
	return s == doc.None || c.Tok(s).POS == doc.Pron || c.IsActor(s, c.Parties(s))
}

// fate takes in what becomes of an act that is told by a noun, or stands in one, by the verb of that noun: a foiled attack is none, an awaited visit is to come,
// and what a plan wanted that fell through was not done.
func (c *Climber) fate(s *Stance, h *grammar.Hit, cur, up int) {
	if !c.IsVerb(up) {
		return
	}
	known := &c.Lex.Known
	switch c.Tok(cur).Rel {
	case doc.Object, doc.PassiveSubject:
		switch {
		case c.isOne(known.Undone, up):
			s.negate(up)
		case c.isOne(known.Awaited, up):
			s.soften(doc.Planned)
		}
	case doc.Subject:
		if x := c.Doc.Child(up, doc.OpenComplement); x != doc.None && (c.Tok(up).Lemma == "appear" || c.Tok(up).Lemma == "seem") {
			up = x // "a bid to end the fighting appears to have failed"
		}
		if k := c.Doc.Child(up, doc.Complement); cur != h.At && (c.isOne(known.Failing, up) || c.Tok(up).Lemma == "be" && k != doc.None && c.Tok(k).Lower == "unsuccessful") {
			s.negate(up)
		}
	}
}

// isOne reports whether a verb, or it with its particle, is of a set.
func (c *Climber) isOne(w *lexicon.Words, v int) bool {
	return w.One[c.Tok(v).Lemma] || w.One[c.WithParticle(v)]
}

// indefinite reports whether a noun has "a" or "an": it need not be there yet.
func (c *Climber) indefinite(n int) bool {
	d := c.Doc.Child(n, doc.Determiner)
	return d != doc.None && (c.Tok(d).Lower == "a" || c.Tok(d).Lower == "an")
}

// heldBy reports whether a noun stands in an operator's slot or is carried by its verb, so that it is no passing mention.
func (c *Climber) heldBy(cur, up int) bool {
	if o := c.HitAt[up]; o != doc.None && c.Hits[o].Frame != nil && (c.takes(&c.Hits[o], cur) || slices.Contains(c.Hits[o].Action, cur) && c.Hits[o].Frame.Entry.Type != "ACCUSE") {
		return true
	}
	t := c.Tok(up) // "claimed responsibility for killing", "there is no question of talks"
	on := c.Tok(cur).Rel == doc.PrepClause && t.Rel == doc.Object || t.Rel == doc.Complement
	return on && !c.IsVerb(up) && c.HitAt[t.Head] != doc.None && c.Hits[c.HitAt[t.Head]].Act == cur
}

// takes reports whether token cur is, or holds, the act of an operator.
func (c *Climber) takes(o *grammar.Hit, cur int) bool {
	return o.Act == cur || o.Act != doc.None && c.Tok(cur).Edge.Has(o.Act) && o.Frame.Entry.Op != lexicon.NoOp && c.Tok(o.Act).Head == cur
}

// readCoordinator takes in how a verb is joined to the first: "nor told", "when, or if, they will meet".
func (c *Climber) readCoordinator(s *Stance, v, first int) {
	if c.Doubted(v, first) {
		s.doubt()
	}
	if e := c.Tok(v).Edge.Start; e > 0 && c.Tok(e-1).Lower == "but" { // "neither confirmed nor denied it but arrested"
		s.contrast = true
	}
	for _, k := range c.Doc.Children(first) {
		if t := c.Tok(int(k)); int(k) > first && int(k) < v && t.Rel == doc.Coordinator && !s.contrast && (t.Lower == "nor" || t.Lower == "than") { // "rather than release them"
			s.negate(int(k))
		}
	}
}

// adverbial takes in the kind of an adverbial clause.
func (c *Climber) adverbial(s *Stance, v int) {
	m := c.Doc.Child(v, doc.Marker)
	if m == doc.None {
		if a := c.Doc.Child(v, doc.AdverbMod); a != doc.None && c.Tok(a).Lower == "once" {
			s.soften(doc.Conditional)
		}
		if c.HasTo(v) {
			s.soften(doc.Planned)
		}
		return
	}
	switch c.Tok(m).Lower {
	case "if", "unless", "lest", "provided", "should", "had":
		s.Modality = doc.Conditional
	case "until", "once":
		s.soften(doc.Conditional)
	case "in":
		s.soften(doc.Conditional)
	}
}

// inside takes in the operator that an act stands in.
func (s *Stance) inside(o lexicon.Op) {
	if s.apart && o != lexicon.ClaimOp && o != lexicon.AccuseOp {
		return
	}
	switch o {
	case lexicon.ClaimOp, lexicon.AccuseOp:
		s.Attribution = doc.Distanced
	case lexicon.DenyOp:
		s.Attribution = doc.Denied
	case lexicon.ThinkOp:
		if s.Modality == doc.Planned && s.Modal != doc.None { // "Kenya hopes Somalia will release the sailors": it is Kenya's word, not Somalia's
			s.Modality, s.Modal = doc.Possible, doc.None
		}
		s.soften(doc.Possible)
	case lexicon.IntendOp, lexicon.ReadyOp, lexicon.PromiseOp, lexicon.ThreatenOp, lexicon.DecideOp:
		s.soften(doc.Planned)
	case lexicon.OfferOp, lexicon.ProposeOp, lexicon.DemandOp:
		s.soften(doc.Proposed)
	case lexicon.RefuseOp, lexicon.FailOp, lexicon.PreventOp:
		s.negate(doc.None)
	}
}
