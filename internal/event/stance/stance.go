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
	s.Background = s.Background || c.says(h)
	if c.Question(h.At) {
		s.doubt()
	}
	return s
}

// readVerb takes in the auxiliaries and the negation of a verb. What stands nearer the act decides.
func (c *Climber) readVerb(s *Stance, v int) {
	if !c.IsVerb(v) {
		return
	}
	have, be := false, false
	for _, k := range c.Doc.Children(v) {
		t := c.Tok(int(k))
		if slices.Contains(s.told, int(k)) {
			continue
		}
		switch t.Rel {
		case doc.Negation:
			s.negate(int(k))
		case doc.Coordinator:
			if t.Lower == "neither" { // "neither asked the United Nations nor told Sudan"
				s.negate(int(k))
			}
		case doc.Auxiliary:
			c.readAuxiliary(s, int(k))
			have = have || t.Lemma == "have"
			be = be || t.Lemma == "be"
		case doc.AdverbMod:
			c.readAdverb(s, t, int(k))
		case doc.AdverbialClause:
			if m := c.Doc.Child(int(k), doc.Marker); m != doc.None && grammar.Conditional(c.Tok(m).Lower) {
				s.Condition = true
			}
		case doc.Oblique:
			if neverPhrase(t.Lower) && c.HasNo(int(k)) {
				s.negate(int(k))
			}
		case doc.Subject, doc.Object, doc.PassiveSubject:
			if c.HasNo(int(k)) || t.Lower == "nobody" || t.Lower == "none" || c.Tok(t.Edge.Start).Lower == "neither" {
				s.negate(int(k))
			} else if n := c.Doc.Child(int(k), doc.Coordinator); n != doc.None && c.Tok(n).Lower == "neither" { // "neither Serbia nor Kosovo accepted"
				s.negate(n)
			}
		}
	}
	c.readTense(s, v, have, be)
}

// readTense takes in what "have" and "be" before a verb make of it with its modal, and what a condition makes of the modal.
func (c *Climber) readTense(s *Stance, v int, have, be bool) {
	t := c.Tok(v)
	if m := s.Modal; have && m != doc.None && c.Tok(m).Head == v && t.Tag == "VBN" {
		switch l := c.Tok(m).Lower; {
		case l == "would" || l == "could": // "would have attacked"
			s.Modality, s.Modal = doc.Conditional, doc.None
		case l == "must": // "must have bombed"
			s.Modality, s.Modal = doc.Possible, doc.None
		}
	}
	if be && t.Tag == "VBG" && s.Modality == doc.Actual {
		s.Modality = doc.Ongoing
	}
	if s.Condition && s.Modal != doc.None {
		s.Modality = doc.Conditional
	}
}

// neverPhrase reports whether "no" before a noun behind a preposition means never: "under no circumstances", "at no time".
func neverPhrase(noun string) bool {
	switch noun {
	case "circumstances", "circumstance", "conditions", "time", "point", "means", "account", "way":
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

func (c *Climber) readAuxiliary(s *Stance, k int) {
	switch t := c.Tok(k); t.Lower {
	case "will", "wo", "'ll", "shall", "would", "'d":
		if t.Lower == "'d" && t.Lemma == "have" {
			return
		}
		s.soften(doc.Planned)
	case "may", "might", "could", "can", "ca":
		s.soften(doc.Possible)
	case "must", "should", "ought":
		s.soften(doc.Proposed)
	case "to": // a headline's "will": "France to send troops to Mali"
		v := c.Tok(t.Head)
		if s := c.OwnSubject(t.Head); s == doc.None || s > k || v.Rel != doc.Root && !(v.Rel == doc.ClauseComplement && v.Head > t.Head && c.Doc.Child(t.Head, doc.Marker) == doc.None) {
			return
		}
		s.soften(doc.Planned)
	default:
		return
	}
	if s.Modal == doc.None {
		s.Modal = k
	}
}

func (c *Climber) readAdverb(s *Stance, t *doc.Token, at int) {
	switch {
	case t.Lower == "never" || t.Lower == "hardly" || t.Lower == "barely":
		s.negate(at)
	case t.Lower == "longer" && at > 0 && c.Tok(at-1).Lower == "no":
		s.negate(at)
	case c.Lex.Known.Maybe.Has(c.Doc, at):
		s.soften(doc.Possible)
	case c.Lex.Known.Distance.Has(c.Doc, at):
		s.Attribution = doc.Distanced
	}
}

// readNoun takes in what stands before a noun: "no", "alleged", "planned".
func (c *Climber) readNoun(s *Stance, n, carrier int) {
	for _, k := range c.Doc.Children(n) {
		t := c.Tok(int(k))
		switch {
		case t.Rel == doc.Determiner && t.Lower == "no":
			s.negate(int(k))
		case t.Rel != doc.AdjectiveMod && t.Rel != doc.CompoundWord && t.Rel != doc.Participle:
		case c.Lex.Known.Distance.Has(c.Doc, int(k)):
			s.Attribution = doc.Distanced
		case t.Lower == "planned" || t.Lower == "scheduled" || t.Lower == "upcoming" || t.Lower == "forthcoming" || t.Lower == "future" || t.Lower == "imminent":
			s.soften(doc.Planned)
		case t.Lower == "proposed":
			s.soften(doc.Proposed)
		case t.Lower == "possible" || t.Lower == "potential" || t.Lower == "hypothetical" || t.Lower == "threatened":
			s.soften(doc.Possible)
		}
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
		}
		if !s.apart {
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
		if c.IsVerb(cur) && c.IsVerb(up) && s.Modal == doc.None && c.sharesModal(cur) {
			c.readModalOf(s, up)
		}
		c.readCoordinator(s, cur, up)
	case doc.ClauseComplement, doc.Parataxis, doc.Complement:
		if t.Rel == doc.ClauseComplement && c.Doubted(cur, up) {
			s.doubt()
		}
		if b := c.OwnSubject(up); t.Rel == doc.Complement && b != doc.None && isRisk(c.Tok(b).Lemma) { // "the risk is a clash"
			s.soften(doc.Possible)
		}
	case doc.OpenComplement:
		if c.onlyTalked(cur, up) {
			s.soften(doc.Possible)
		}
		if !c.courtesy(h, up) {
			c.readInfinitive(s, cur, up)
		}
	case doc.AdverbialClause:
		s.Background = s.Background || !(c.HasTo(cur) && c.heldBy(cur, up)) && !c.paratactic(cur) && !c.diedWhen(cur, up) && !c.cameAs(cur, up) && !c.saying(cur, up) && !c.gardenPath(cur, up)
		c.adverbial(s, cur)
	case doc.RelativeClause, doc.Apposition:
		s.Background, s.apart = true, true
	case doc.Participle:
		if b := c.thereIs(up); b != doc.None {
			c.readVerb(s, b)
			if c.HasNo(up) {
				s.negate(up)
			}
			return
		}
		s.Background = s.Background || !c.heldBy(cur, up) && !c.headline(up) && !(t.Tag == "VBG" && c.Lex.Known.Text.Has(c.Doc, up) && c.HitAt[up] == doc.None && !c.inPassing(up) && !c.lifted(up))
		if c.HasTo(cur) {
			s.soften(doc.Planned)
		} else {
			s.apart = true
		}
	case doc.PrepClause:
		s.Background = s.Background || !c.heldBy(cur, up) // "resorted to throwing stones" is none
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

// onlyTalked reports whether a gerund is what is talked or thought about, or what somebody is near to: "spoke of attacking", "discussed sending troops", "on the verge
// of invading".
func (c *Climber) onlyTalked(cur, up int) bool {
	t := c.Tok(cur)
	if t.Tag != "VBG" {
		return false
	}
	switch w := c.Tok(up).Lemma; t.Prep {
	case "":
		return w == "discuss" || w == "debate" || w == "contemplate" || w == "envisage"
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
		if s.Negation != doc.None && c.Tok(s.Negation).Head == up { // "do not need to buy gas" may still do so
			s.Polarity, s.Negation = doc.Affirmed, doc.None
			s.soften(doc.Possible)
		}
		s.soften(doc.Proposed)
	}
	if !c.IsVerb(up) {
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
	if !c.heldBy(cur, up) && !c.toldBy(cur, up) {
		s.Background = true
		s.apart = s.apart || h.Kind == lexicon.NounFrame && !(t.Rel == doc.Object && c.IsVerb(up) && (c.HitAt[up] == doc.None || c.indefinite(cur))) // "to fund a search" plans the search
	}
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

// courtesy reports whether an act of words stands under "would like to", which does what it says: "I would like to thank France".
func (c *Climber) courtesy(h *grammar.Hit, up int) bool {
	if q := lexicon.Quad(h.Frame.Entry.Type); c.Tok(up).Lemma != "like" || h.Kind != lexicon.VerbFrame || q != 1 && q != 3 {
		return false
	}
	a := c.Doc.Child(up, doc.Auxiliary)
	return a != doc.None && (c.Tok(a).Lower == "would" || c.Tok(a).Lower == "'d" || c.Tok(a).Lower == "should")
}

// diedWhen reports whether a clause tells the news of which its main clause only gives the toll: "three civilians died when a missile hit".
func (c *Climber) diedWhen(cur, up int) bool {
	m := c.Doc.Child(cur, doc.Marker)
	if m == doc.None {
		m = c.Doc.Child(cur, doc.AdverbMod)
	}
	return m != doc.None && (c.Tok(m).Lower == "when" || c.Tok(m).Lower == "after" || c.Tok(m).Lower == "as") && c.Lex.Known.Casualty.Has(c.Doc, up)
}

// cameAs reports whether a clause tells the news of which its main clause only says when: "The visit came as France imposed sanctions". What came "after"
// something is news itself where it is an act.
func (c *Climber) cameAs(cur, up int) bool {
	if c.Tok(up).Lemma != "come" || cur < up || c.Object(up) != doc.None {
		return false
	}
	m := c.Doc.Child(cur, doc.Marker)
	if m == doc.None {
		m = c.Doc.Child(cur, doc.AdverbMod)
	}
	if m == doc.None {
		return false
	}
	switch c.Tok(m).Lower {
	case "as", "when", "while":
		return true
	case "after":
		s := c.OwnSubject(up)
		return s == doc.None || c.HitAt[s] == doc.None || c.Hits[c.HitAt[s]].At != s
	}
	return false
}

// thereIs returns the verb of a clause that only says that there are those of whom a participle tells: "There were ten soldiers killed", "dozens of people
// arrested"; or None.
func (c *Climber) thereIs(n int) int {
	if t := c.Tok(n); t.Rel == doc.Oblique && t.Prep == "of" && c.Lex.Known.Measure.Has(c.Doc, t.Head) {
		n = t.Head
	}
	if t := c.Tok(n); t.Rel == doc.Complement && c.Tok(t.Head).Lemma == "be" && c.Doc.Child(t.Head, doc.Expletive) != doc.None {
		return t.Head
	}
	return doc.None
}

// gardenPath reports whether the parser has taken a participle for the main verb and the main verb for its clause: "hackers linked to Iran broke into".
func (c *Climber) gardenPath(cur, up int) bool {
	t, u := c.Tok(cur), c.Tok(up)
	return u.Rel == doc.Root && u.Tag == "VBN" && cur > up && (t.Tag == "VBD" || t.Tag == "VBZ") && !c.Passive(up) && c.Doc.Child(up, doc.Auxiliary) == doc.None &&
		c.OwnSubject(cur) == doc.None && c.Doc.Child(cur, doc.Marker) == doc.None
}

// saying reports whether a participle goes with a verb that only says: "it was cowardly, the premier said, blaming Syria".
func (c *Climber) saying(cur, up int) bool {
	o := c.HitAt[up]
	if c.Tok(cur).Tag != "VBG" || cur < up || c.Doc.Child(cur, doc.Marker) != doc.None {
		return false
	}
	return o != doc.None && c.Hits[o].Frame != nil && c.Hits[o].Frame.Entry.Op == lexicon.SayOp || writes(c.Tok(up).Lemma) && c.told(cur)
}

// writes reports whether a verb is one of sending words.
func writes(lemma string) bool {
	switch lemma {
	case "write", "cable", "telegraph", "telephone", "phone", "wire":
		return true
	}
	return false
}

// told reports whether a word tells an act of words by itself: "asking", "accusing".
func (c *Climber) told(i int) bool {
	k := c.HitAt[i]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].At != i {
		return false
	}
	q := lexicon.Quad(c.Hits[k].Frame.Entry.Type)
	return q == 1 && c.Hits[k].Frame.Entry.Type != "CONSULT" || q == 3
}

// says reports whether an act is only the sending of words that tell an act themselves: "sent a letter to the ambassador urging", "wrote to the king asking".
func (c *Climber) says(h *grammar.Hit) bool {
	if h.Kind != lexicon.VerbFrame || h.Frame.Entry.Type != "CONSULT" && h.Frame.Entry.Type != "ACCUSE" {
		return false
	}
	for _, k := range c.Doc.Children(h.At) {
		if t := c.Tok(int(k)); t.Rel == doc.AdverbialClause && c.saying(int(k), h.At) && writes(c.Tok(h.At).Lemma) {
			return true
		}
	}
	for _, a := range h.Action {
		if a == doc.None || !c.Lex.Known.Text.Has(c.Doc, a) {
			continue
		}
		for _, k := range c.Doc.Children(a) {
			if t := c.Tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBG" && c.told(int(k)) {
				return true
			}
		}
	}
	return false
}

// inPassing reports whether a noun stands in a clause or phrase that tells something in passing, so that what a paper says there is no news either: "talks ended after
// Ghana issued a decree calling for", "a motion to issue a statement condemning", "following an order allowing".
func (c *Climber) inPassing(n int) bool {
	for cur, steps := n, 0; steps < 24 && c.Tok(cur).Head != cur; cur, steps = c.Tok(cur).Head, steps+1 {
		switch t := c.Tok(cur); t.Rel {
		case doc.AdverbialClause:
			if !c.paratactic(cur) && !c.saying(cur, t.Head) {
				return true
			}
		case doc.RelativeClause, doc.Participle, doc.PrepClause:
			return true
		case doc.Oblique:
			switch t.Prep {
			case "following", "after", "before", "since", "despite", "amid", "over":
				return true
			}
		}
	}
	return false
}

// lifted reports whether a text is a rule that is done away with, so that what it rules is no news: "revoked a decree forbidding women to travel".
func (c *Climber) lifted(n int) bool {
	v := c.Tok(n).Head
	if k := c.HitAt[v]; k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == v {
		return c.Hits[k].Frame.Entry.Type == "CONCEDE"
	}
	return false
}

// headline reports whether a noun is all that a sentence has for a main verb: "Miners, angered by cuts, clashed with police" where the parser sees
// miners who clashed, and real headlines.
func (c *Climber) headline(up int) bool { return c.Tok(up).Rel == doc.Root && !c.IsVerb(up) }

// paratactic reports whether a clause that the parser hangs on another as an adverbial is what the sentence tells first: "…, a group protested", "…, officials said".
func (c *Climber) paratactic(cur int) bool {
	t := c.Tok(cur)
	return c.Doc.Child(cur, doc.Marker) == doc.None && t.Tag != "VBG" && t.Tag != "VBN" && !c.HasTo(cur) && c.OwnSubject(cur) != doc.None && cur < t.Head
}

// toldBy reports whether a noun's act is the news of a clause whose verb tells none itself: "the killing of a monk shocked Burma", "exports were hit by
// a new embargo".
func (c *Climber) toldBy(cur, up int) bool {
	if h := c.HitAt[cur]; h != doc.None && c.Hits[h].Kind == lexicon.NounFrame && c.Undergoer(&frame.Predicate{At: c.Hits[h].At, Kind: lexicon.NounFrame}) != doc.None {
		return true
	}
	if t := c.Tok(cur); t.Rel == doc.Complement && c.IsVerb(up) && c.HitAt[up] == doc.None {
		switch t.Lemma {
		case "target", "victim", "object", "subject":
			return true
		}
	}
	switch c.Tok(cur).Rel {
	case doc.Subject, doc.PassiveSubject, doc.Agent:
	case doc.Object:
		if !c.Lex.Known.Text.Has(c.Doc, cur) || c.HitAt[cur] != doc.None { // "issued a report accusing"
			return false
		}
	default:
		return false
	}
	return c.IsVerb(up) && c.HitAt[up] == doc.None && c.reported(up)
}

// reported reports whether a verb is that of its sentence, or of what somebody says there, so that its clause is the news: "A truce took hold, diplomats said".
func (c *Climber) reported(v int) bool {
	for range 8 {
		t := c.Tok(v)
		switch o := c.HitAt[t.Head]; {
		case t.Rel == doc.Root:
			return true
		case t.Rel == doc.Conjunct && c.IsVerb(t.Head):
		case o == doc.None || c.Hits[o].Frame == nil || c.Hits[o].Frame.Entry.Op != lexicon.SayOp && c.Hits[o].Frame.Entry.Op != lexicon.ClaimOp:
			return false
		case t.Rel != doc.ClauseComplement && !(t.Rel == doc.AdverbialClause && c.paratactic(v)):
			return false
		}
		v = t.Head
	}
	return false
}

// heldBy reports whether a noun stands in an operator's slot or is carried by its verb, so that it is no passing mention.
func (c *Climber) heldBy(cur, up int) bool {
	o := c.HitAt[up]
	return o != doc.None && c.Hits[o].Frame != nil && (c.takes(&c.Hits[o], cur) || slices.Contains(c.Hits[o].Action, cur) && c.Hits[o].Frame.Entry.Type != "ACCUSE")
}

// takes reports whether token cur is, or holds, the act of an operator.
func (c *Climber) takes(o *grammar.Hit, cur int) bool {
	return o.Act == cur || o.Act != doc.None && c.Tok(cur).Edge.Has(o.Act) && o.Frame.Entry.Op != lexicon.NoOp && c.Tok(o.Act).Head == cur
}

// sharesModal reports whether a coordinated verb goes with the auxiliary of the first: "will meet and talk", not "will meet and left".
func (c *Climber) sharesModal(v int) bool {
	return c.Tok(v).Tag == "VB" && c.Doc.Child(v, doc.Auxiliary) == doc.None && c.OwnSubject(v) == doc.None
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

func (c *Climber) readModalOf(s *Stance, v int) {
	for _, k := range c.Doc.Children(v) {
		switch c.Tok(int(k)).Rel {
		case doc.Auxiliary:
			c.readAuxiliary(s, int(k))
		case doc.Negation:
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

// ModalWords returns the words of a modal and its negation, in order.
func (s *Stance) ModalWords() []int {
	switch {
	case s.Modal == doc.None:
		return []int{s.Negation}
	case s.Negation != doc.None && s.Negation != s.Modal:
		return sorted2(s.Modal, s.Negation)
	}
	return []int{s.Modal}
}

func sorted2(a, b int) []int {
	if a > b {
		return []int{b, a}
	}
	return []int{a, b}
}
