package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// A stance is how real the report makes an act: its place in the sentence, its modals, what it stands in.
type stance struct {
	polarity    doc.Polarity
	modality    doc.Modality
	attribution doc.Attribution
	background  bool
	modal       int   // the auxiliary "will", "may", "must" of its clause, or doc.None
	negation    int   // its "not", or doc.None
	condition   bool  // its clause has an if-clause
	told        []int // words of its clause that its entry names ("words"): they are part of the act
	apart       bool  // a noun phrase stands between: what is said of the phrase does not touch the act ("urged them to free those who were arrested")
}

// stance reads off how real the act of hit i is.
func (c *coder) stance(i int) stance {
	h := &c.hits[i]
	s := stance{polarity: doc.Affirmed, modality: doc.Actual, attribution: doc.ByReport, modal: doc.None, negation: doc.None}
	if h.frame.Entry.Order != nil || h.frame.Entry.Op == lexicon.RefuseOp { // "has no plan to" is no refusal denied
		s.told = h.action
	}
	word := h.clauseWord()
	if h.kind == lexicon.AdjFrame && !c.isVerb(word) {
		word = c.copula(word)
	}
	c.readVerb(&s, word)
	if s.modality == doc.Ongoing && h.frame.Entry.Op == lexicon.IntendOp && c.tok(word).Lemma == "go" { // "we are going to help": the promise is made
		s.modality = doc.Actual
	}
	if h.kind == lexicon.NounFrame {
		c.readNoun(&s, h.at, h.carrier)
	}
	c.climb(&s, h, word)
	if c.question(h.at) {
		s.doubt()
	}
	return s
}

func (c *coder) copula(a int) int {
	for n := 0; n < 3; n++ {
		t := c.tok(a)
		if (t.Rel == doc.Complement || t.Rel == doc.Conjunct) && t.Head != a {
			a = t.Head
			if c.isVerb(a) {
				return a
			}
			continue
		}
		break
	}
	return a
}

// question reports whether the sentence of token i is a question.
func (c *coder) question(i int) bool {
	r := c.d.Sentences[c.d.SentenceOf(i)].Tokens
	for k := r.End - 1; k >= r.Start && k > r.End-4; k-- {
		if c.tok(k).Lower == "?" {
			return true
		}
	}
	return false
}

// readVerb takes in the auxiliaries and the negation of a verb. What stands nearer the act decides.
func (c *coder) readVerb(s *stance, v int) {
	if !c.isVerb(v) {
		return
	}
	have, be := false, false
	for _, k := range c.d.Children(v) {
		t := c.tok(int(k))
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
			if m := c.d.Child(int(k), doc.Marker); m != doc.None && conditional(c.tok(m).Lower) {
				s.condition = true
			}
		case doc.Oblique:
			if neverPhrase(t.Lower) && c.hasNo(int(k)) {
				s.negate(int(k))
			}
		case doc.Subject, doc.Object, doc.PassiveSubject:
			if c.hasNo(int(k)) || t.Lower == "nobody" || t.Lower == "none" || t.Lower == "neither" {
				s.negate(int(k))
			}
		}
	}
	if m := s.modal; have && m != doc.None && c.tok(m).Head == v && (c.tok(m).Lower == "would" || c.tok(m).Lower == "could") && c.tok(v).Tag == "VBN" { // "would have attacked"
		s.modality, s.modal = doc.Conditional, doc.None
	} else if have && m != doc.None && c.tok(m).Lower == "must" && c.tok(v).Tag == "VBN" { // "must have bombed"
		s.modality, s.modal = doc.Possible, doc.None
	}
	if t := c.tok(v); be && t.Tag == "VBG" && s.modality == doc.Actual {
		s.modality = doc.Ongoing
	}
	if s.condition && s.modal != doc.None {
		s.modality = doc.Conditional
	}
}

// hasNo reports whether a noun has "no" before it.
func (c *coder) hasNo(i int) bool {
	d := c.d.Child(i, doc.Determiner)
	return d != doc.None && c.tok(d).Lower == "no"
}

// neverPhrase reports whether "no" before a noun behind a preposition means never: "under no circumstances", "at no time".
func neverPhrase(noun string) bool {
	switch noun {
	case "circumstances", "circumstance", "conditions", "time", "point", "means", "account", "way":
		return true
	}
	return false
}

func conditional(w string) bool {
	return w == "if" || w == "unless" || w == "provided" || w == "should"
}

func (s *stance) negate(at int) {
	if s.polarity == doc.Affirmed {
		s.polarity, s.negation = doc.Negated, at
	}
}

// soften makes an act less real; what was read first, nearer to the act, stays.
func (s *stance) soften(m doc.Modality) {
	if s.modality == doc.Actual || s.modality == doc.Ongoing {
		s.modality = m
	}
}

func (c *coder) readAuxiliary(s *stance, k int) {
	switch t := c.tok(k); t.Lower {
	case "will", "wo", "'ll", "shall", "would", "'d":
		if t.Lower == "'d" && t.Lemma == "have" {
			return
		}
		s.soften(doc.Planned)
	case "may", "might", "could", "can", "ca":
		s.soften(doc.Possible)
	case "must", "should", "ought":
		s.soften(doc.Proposed)
	default:
		return
	}
	if s.modal == doc.None {
		s.modal = k
	}
}

func (c *coder) readAdverb(s *stance, t *doc.Token, at int) {
	switch {
	case t.Lower == "never" || t.Lower == "hardly" || t.Lower == "barely":
		s.negate(at)
	case t.Lower == "longer" && at > 0 && c.tok(at-1).Lower == "no":
		s.negate(at)
	case c.lx.Known.Maybe.Has(c.d, at):
		s.soften(doc.Possible)
	case c.lx.Known.Distance.Has(c.d, at):
		s.attribution = doc.Distanced
	}
}

// readNoun takes in what stands before a noun: "no", "alleged", "planned".
func (c *coder) readNoun(s *stance, n, carrier int) {
	for _, k := range c.d.Children(n) {
		t := c.tok(int(k))
		switch {
		case t.Rel == doc.Determiner && t.Lower == "no":
			s.negate(int(k))
		case t.Rel != doc.AdjectiveMod && t.Rel != doc.CompoundWord && t.Rel != doc.Participle:
		case c.lx.Known.Distance.Has(c.d, int(k)):
			s.attribution = doc.Distanced
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
func (c *coder) climb(s *stance, h *hit, cur int) {
	for steps := 0; steps < 24; steps++ {
		t := c.tok(cur)
		up := t.Head
		if up == cur {
			return
		}
		if o := c.hitAt[up]; o != doc.None && c.hits[o].frame != nil && c.takes(&c.hits[o], cur) {
			s.inside(holdsOp(c.hits[o].frame.Entry))
		}
		if s.apart {
			cur = up
			continue
		}
		switch t.Rel {
		case doc.Conjunct:
			if c.isVerb(cur) && c.isVerb(up) && s.modal == doc.None && c.sharesModal(cur) {
				c.readModalOf(s, up)
			}
			c.readCoordinator(s, cur, up)
		case doc.ClauseComplement, doc.Parataxis, doc.Complement:
			if t.Rel == doc.ClauseComplement && c.doubted(cur, up) {
				s.doubt()
			}
			if b := c.ownSubject(up); t.Rel == doc.Complement && b != doc.None && isRisk(c.tok(b).Lemma) { // "the risk is a clash"
				s.soften(doc.Possible)
			}
		case doc.OpenComplement:
			if c.courtesy(h, up) {
				break
			}
			c.readVerb(s, up)
			if c.tok(up).Lemma == "unable" {
				s.negate(up)
			}
			if c.obliged(up) && c.hasTo(cur) {
				s.soften(doc.Proposed)
			}
			if !c.isVerb(up) {
				s.soften(doc.Planned)
			}
			if c.tok(up).Lemma == "be" && c.hasTo(cur) && s.modal == doc.None && up < cur && c.bySomeone(up) &&
				c.d.Child(up, doc.Complement) == doc.None { // "the premier is to visit Turkey", but not "is free to visit"
				s.soften(doc.Planned)
				s.modal = up
			}
		case doc.AdverbialClause:
			s.background = s.background || !c.paratactic(cur) && !c.diedWhen(cur, up) && !c.saying(cur, up) && !c.gardenPath(cur, up)
			c.adverbial(s, cur)
		case doc.RelativeClause, doc.Apposition:
			s.background, s.apart = true, true
		case doc.Participle:
			s.background = s.background || !c.heldBy(cur, up) && !c.headline(up) && !(c.tok(cur).Tag == "VBG" && c.lx.Known.Text.Has(c.d, up) && c.hitAt[up] == doc.None && !c.inPassing(up))
			if c.hasTo(cur) {
				s.soften(doc.Planned)
			} else {
				s.apart = true
			}
		case doc.PrepClause:
			s.background = s.background || !c.heldBy(cur, up) // "resorted to throwing stones" is none
			if t.Prep == "without" || t.Prep == "instead of" || t.Prep == "rather than" {
				s.negate(t.Case)
			}
		default:
			c.fate(s, h, cur, up)
			if t.Prep == "of" && isRisk(c.tok(up).Lemma) {
				s.soften(doc.Possible)
			}
			if !c.heldBy(cur, up) && !c.toldBy(cur, up) {
				s.background = true
				s.apart = s.apart || h.kind == lexicon.NounFrame && !(t.Rel == doc.Object && c.isVerb(up) && (c.hitAt[up] == doc.None || c.indefinite(cur))) // "to fund a search" plans the search
			}
		}
		cur = up
	}
}

// obliged reports whether a verb only says that something must be done: "unions need to talk", "they have to work together"; who "had to leave" left.
func (c *coder) obliged(v int) bool {
	t := c.tok(v)
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
func (s *stance) doubt() {
	if s.modality == doc.Actual || s.modality == doc.Ongoing || s.modality == doc.Planned {
		s.modality = doc.Possible
	}
	s.modal = doc.None
}

// doubted reports whether a clause is asked about or doubted: "whether he will", "I doubt they will".
func (c *coder) doubted(cur, up int) bool {
	if m := c.d.Child(cur, doc.Marker); m != doc.None && (c.tok(m).Lower == "whether" || c.tok(m).Lower == "if") {
		return true
	}
	return (c.tok(up).Lemma == "doubt" || c.tok(up).Lemma == "wonder") && c.d.Child(up, doc.Negation) == doc.None
}

// bySomeone reports whether a clause is about somebody who can have something before him, not about goals that "are to help".
func (c *coder) bySomeone(v int) bool {
	s := c.subject(v)
	return s == doc.None || c.tok(s).POS == doc.Pron || c.isActor(s, c.parties(s))
}

// fate takes in what becomes of an act that is told by a noun, or stands in one, by the verb of that noun: a foiled attack is none, an awaited visit is to come,
// and what a plan wanted that fell through was not done.
func (c *coder) fate(s *stance, h *hit, cur, up int) {
	if !c.isVerb(up) {
		return
	}
	known := &c.lx.Known
	switch c.tok(cur).Rel {
	case doc.Object, doc.PassiveSubject:
		switch {
		case c.isOne(known.Undone, up):
			s.negate(up)
		case c.isOne(known.Awaited, up):
			s.soften(doc.Planned)
		}
	case doc.Subject:
		if k := c.d.Child(up, doc.Complement); cur != h.at && (c.isOne(known.Failing, up) || c.tok(up).Lemma == "be" && k != doc.None && c.tok(k).Lower == "unsuccessful") {
			s.negate(up)
		}
	}
}

// isOne reports whether a verb, or it with its particle, is of a set.
func (c *coder) isOne(w *lexicon.Words, v int) bool {
	return w.One[c.tok(v).Lemma] || w.One[c.withParticle(v)]
}

// indefinite reports whether a noun has "a" or "an": it need not be there yet.
func (c *coder) indefinite(n int) bool {
	d := c.d.Child(n, doc.Determiner)
	return d != doc.None && (c.tok(d).Lower == "a" || c.tok(d).Lower == "an")
}

// courtesy reports whether an act of words stands under "would like to", which does what it says: "I would like to thank France".
func (c *coder) courtesy(h *hit, up int) bool {
	if q := lexicon.Quad(h.frame.Entry.Type); c.tok(up).Lemma != "like" || h.kind != lexicon.VerbFrame || q != 1 && q != 3 {
		return false
	}
	a := c.d.Child(up, doc.Auxiliary)
	return a != doc.None && (c.tok(a).Lower == "would" || c.tok(a).Lower == "'d" || c.tok(a).Lower == "should")
}

// diedWhen reports whether a clause tells the news of which its main clause only gives the toll: "three civilians died when a missile hit".
func (c *coder) diedWhen(cur, up int) bool {
	m := c.d.Child(cur, doc.Marker)
	if m == doc.None {
		m = c.d.Child(cur, doc.AdverbMod)
	}
	return m != doc.None && (c.tok(m).Lower == "when" || c.tok(m).Lower == "after" || c.tok(m).Lower == "as") && c.lx.Known.Casualty.Has(c.d, up)
}

// gardenPath reports whether the parser has taken a participle for the main verb and the main verb for its clause: "hackers linked to Iran broke into".
func (c *coder) gardenPath(cur, up int) bool {
	t, u := c.tok(cur), c.tok(up)
	return u.Rel == doc.Root && u.Tag == "VBN" && cur > up && (t.Tag == "VBD" || t.Tag == "VBZ") && !c.passive(up) && c.d.Child(up, doc.Auxiliary) == doc.None &&
		c.ownSubject(cur) == doc.None && c.d.Child(cur, doc.Marker) == doc.None
}

// saying reports whether a participle goes with a verb that only says: "it was cowardly, the premier said, blaming Syria".
func (c *coder) saying(cur, up int) bool {
	o := c.hitAt[up]
	return c.tok(cur).Tag == "VBG" && cur > up && c.d.Child(cur, doc.Marker) == doc.None && o != doc.None && c.hits[o].frame != nil && c.hits[o].frame.Entry.Op == lexicon.SayOp
}

// inPassing reports whether a noun stands in a clause or phrase that tells something in passing, so that what a paper says there is no news either: "talks ended after
// Ghana issued a decree calling for", "a motion to issue a statement condemning", "following an order allowing".
func (c *coder) inPassing(n int) bool {
	for cur, steps := n, 0; steps < 24 && c.tok(cur).Head != cur; cur, steps = c.tok(cur).Head, steps+1 {
		switch t := c.tok(cur); t.Rel {
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

// headline reports whether a noun is all that a sentence has for a main verb: "Miners, angered by cuts, clashed with police" where the parser sees
// miners who clashed, and real headlines.
func (c *coder) headline(up int) bool { return c.tok(up).Rel == doc.Root && !c.isVerb(up) }

// paratactic reports whether a clause that the parser hangs on another as an adverbial is what the sentence tells first: "…, a group protested", "…, officials said".
func (c *coder) paratactic(cur int) bool {
	t := c.tok(cur)
	return c.d.Child(cur, doc.Marker) == doc.None && t.Tag != "VBG" && t.Tag != "VBN" && !c.hasTo(cur) && c.ownSubject(cur) != doc.None && cur < t.Head
}

// toldBy reports whether a noun's act is the news of a clause whose verb tells none itself: "the killing of a monk shocked Burma", "exports were hit by
// a new embargo".
func (c *coder) toldBy(cur, up int) bool {
	if h := c.hitAt[cur]; h != doc.None && c.hits[h].kind == lexicon.NounFrame && c.undergoer(&predicate{at: c.hits[h].at, kind: lexicon.NounFrame}) != doc.None {
		return true
	}
	if t := c.tok(cur); t.Rel == doc.Complement && c.isVerb(up) && c.hitAt[up] == doc.None {
		switch t.Lemma {
		case "target", "victim", "object", "subject":
			return true
		}
	}
	switch c.tok(cur).Rel {
	case doc.Subject, doc.PassiveSubject, doc.Agent:
	case doc.Object:
		if !c.lx.Known.Text.Has(c.d, cur) || c.hitAt[cur] != doc.None { // "issued a report accusing"
			return false
		}
	default:
		return false
	}
	return c.isVerb(up) && c.hitAt[up] == doc.None && c.tok(up).Rel == doc.Root
}

// heldBy reports whether a noun stands in an operator's slot or is carried by its verb, so that it is no passing mention.
func (c *coder) heldBy(cur, up int) bool {
	o := c.hitAt[up]
	return o != doc.None && c.hits[o].frame != nil && (c.takes(&c.hits[o], cur) || slices.Contains(c.hits[o].action, cur) && c.hits[o].frame.Entry.Type != "ACCUSE")
}

// takes reports whether token cur is, or holds, the act of an operator.
func (c *coder) takes(o *hit, cur int) bool {
	return o.act == cur || o.act != doc.None && c.tok(cur).Edge.Has(o.act) && o.frame.Entry.Op != lexicon.NoOp && c.tok(o.act).Head == cur
}

// sharesModal reports whether a coordinated verb goes with the auxiliary of the first: "will meet and talk", not "will meet and left".
func (c *coder) sharesModal(v int) bool {
	return c.tok(v).Tag == "VB" && c.d.Child(v, doc.Auxiliary) == doc.None && c.ownSubject(v) == doc.None
}

// readCoordinator takes in how a verb is joined to the first: "nor told", "when, or if, they will meet".
func (c *coder) readCoordinator(s *stance, v, first int) {
	if c.doubted(v, first) {
		s.doubt()
	}
	for _, k := range c.d.Children(first) {
		if int(k) > first && int(k) < v && c.tok(int(k)).Rel == doc.Coordinator && c.tok(int(k)).Lower == "nor" {
			s.negate(int(k))
		}
	}
}

func (c *coder) readModalOf(s *stance, v int) {
	for _, k := range c.d.Children(v) {
		switch c.tok(int(k)).Rel {
		case doc.Auxiliary:
			c.readAuxiliary(s, int(k))
		case doc.Negation:
			s.negate(int(k))
		}
	}
}

// adverbial takes in the kind of an adverbial clause.
func (c *coder) adverbial(s *stance, v int) {
	m := c.d.Child(v, doc.Marker)
	if m == doc.None {
		if a := c.d.Child(v, doc.AdverbMod); a != doc.None && c.tok(a).Lower == "once" {
			s.soften(doc.Conditional)
		}
		if c.hasTo(v) {
			s.soften(doc.Planned)
		}
		return
	}
	switch c.tok(m).Lower {
	case "if", "unless", "lest", "provided":
		s.modality = doc.Conditional
	case "until", "once":
		s.soften(doc.Conditional)
	case "in":
		s.soften(doc.Conditional)
	}
}

// holdsOp returns how an entry makes the act that its frames spell out: its operator, or what its type says of an act that is told in it.
func holdsOp(e *lexicon.Entry) lexicon.Op {
	if e.Op != lexicon.NoOp {
		return e.Op
	}
	switch e.Type {
	case "AGREE":
		return lexicon.PromiseOp
	case "THREATEN":
		return lexicon.ThreatenOp
	case "REJECT":
		return lexicon.RefuseOp
	case "REQUEST":
		return lexicon.DemandOp
	}
	return lexicon.NoOp
}

// inside takes in the operator that an act stands in.
func (s *stance) inside(o lexicon.Op) {
	if s.apart && o != lexicon.ClaimOp && o != lexicon.AccuseOp {
		return
	}
	switch o {
	case lexicon.ClaimOp, lexicon.AccuseOp:
		s.attribution = doc.Distanced
	case lexicon.DenyOp:
		s.attribution = doc.Denied
	case lexicon.ThinkOp:
		s.soften(doc.Possible)
	case lexicon.IntendOp, lexicon.ReadyOp, lexicon.PromiseOp, lexicon.ThreatenOp, lexicon.DecideOp:
		s.soften(doc.Planned)
	case lexicon.OfferOp, lexicon.ProposeOp, lexicon.DemandOp:
		s.soften(doc.Proposed)
	case lexicon.RefuseOp, lexicon.FailOp, lexicon.PreventOp:
		s.negate(doc.None)
	}
}
