package frame

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// findAct returns the head of the clause or noun that an operator takes at head, or None.
func (c *Collector) findAct(head int, e *lexicon.Element, b *binding) int {
	if k := c.actUnder(head, e, b.action); k != doc.None {
		return k
	}
	for _, i := range b.target { // "asked Russia to leave" with the infinitive on the object
		if k := c.ClauseOn(i, head, true); k != doc.None {
			return k
		}
	}
	if len(b.target) > 0 && takesInfinitive(e) {
		if k := c.actOnText(head); k != doc.None {
			return k
		}
	}
	for _, i := range b.action { // "issued an order to leave", "approved a plan that will allow"
		if i == doc.None || i == head {
			continue
		}
		if k := c.ClauseOn(i, head, len(e.Preps) > 0 && e.Preps[0] == "to"); k != doc.None {
			return k
		}
		if e.Preps != nil {
			if k := c.nounAct(i, e, b); k != doc.None {
				return k
			}
		}
	}
	return doc.None
}

// actUnder returns the clause or noun for an act that hangs on head itself, or None. Without a preposition a clause goes before a noun. It is none of the words
// that the frame asks for: not the plan itself in "approved the plan".
func (c *Collector) actUnder(head int, e *lexicon.Element, words []int) int {
	best := doc.None
	for _, k := range c.Doc.Children(head) {
		k := int(k)
		t := c.Tok(k)
		if slices.Contains(words, k) {
			continue
		}
		if e.Preps == nil {
			switch {
			case t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement:
				return k
			case t.Rel == doc.Complement && c.IsVerb(k):
				best = k
			case t.Rel == doc.Object && best == doc.None && c.IsActNoun(k):
				best = k
			case t.Rel == doc.PassiveSubject && best == doc.None && c.IsActNoun(k):
				best = k
			case t.Rel == doc.AdverbialClause && best == doc.None && k > head && (c.HasTo(k) || c.gerundRightBehind(head, k)):
				best = k
			}
			continue
		}
		for _, p := range e.Preps {
			switch {
			case p == "to" && c.infinitive(k, t), p == "for" && (c.forInfinitive(k) || t.Rel == doc.OpenComplement && c.HasTo(k) && c.Oblique(head, "for") != doc.None):
				return k
			case t.Prep == p && t.Rel == doc.PrepClause, t.Prep == p && (t.Rel == doc.Oblique || t.Rel == doc.Dative) && c.IsActNoun(k):
				return k
			}
		}
	}
	return best
}

// gerundRightBehind reports whether a gerund without an object stands right behind the verb that takes it: "ruled out resigning". The model takes it for a clause of its own.
func (c *Collector) gerundRightBehind(v, k int) bool {
	return c.Tok(k).Tag == "VBG" && (k == v+1 || k == v+2 && c.Tok(v+1).Rel == doc.Particle)
}

// actOnText returns the infinitive that the parser has hung on the text in which somebody says it, or None: "asked the Union in a letter to act".
func (c *Collector) actOnText(head int) int {
	for _, k := range c.Doc.Children(head) {
		if t := c.Tok(int(k)); t.Rel == doc.Oblique && t.Prep == "in" && int(k) > head && c.Lex.Known.Text.Has(c.Doc, int(k)) {
			if i := c.ClauseOn(int(k), head, true); i != doc.None {
				return i
			}
		}
	}
	return doc.None
}

func (c *Collector) nounAct(n int, e *lexicon.Element, b *binding) int {
	for _, k := range c.Doc.Children(n) {
		k := int(k)
		t := c.Tok(k)
		if (t.Rel == doc.Participle || t.Rel == doc.ClauseComplement || t.Rel == doc.OpenComplement) && (c.HasTo(k) || t.Rel == doc.ClauseComplement) {
			return k
		}
		if t.Rel == doc.AdverbialClause && k > n && c.HasTo(k) && slices.Contains(e.Preps, "for") { // "demands from farmers for the state to act"
			return k
		}
		for _, p := range e.Preps {
			if t.Prep == p && (t.Rel == doc.PrepClause || t.Rel == doc.Oblique && c.IsActNoun(k)) {
				return k
			}
		}
	}
	if v := c.Tok(n).Head; c.Tok(n).Rel == doc.Subject && slices.Contains(e.Preps, "for") { // "calls are growing for the minister to resign"
		for _, k := range c.Doc.Children(v) {
			if int(k) > v && c.forInfinitive(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

// ClauseOn returns a clause that hangs on a noun and does not hold head, only an infinitive where that is asked for, or None.
func (c *Collector) ClauseOn(i, head int, infinitive bool) int {
	for _, k := range c.Doc.Children(i) {
		switch c.Tok(int(k)).Rel {
		case doc.Participle, doc.RelativeClause, doc.ClauseComplement, doc.OpenComplement:
			if (c.HasTo(int(k)) || !infinitive && !c.describes(int(k))) && !c.Tok(int(k)).Edge.Has(head) {
				return int(k)
			}
		}
	}
	return doc.None
}

// describes reports whether a participle only says of a noun what was done to it: "allegations made by a lawmaker" alleges no making.
func (c *Collector) describes(k int) bool {
	t := c.Tok(k)
	return t.Rel == doc.Participle && t.Tag == "VBN" && c.Doc.Child(k, doc.Marker) == doc.None
}

func (c *Collector) infinitive(k int, t *doc.Token) bool {
	switch t.Rel {
	case doc.OpenComplement, doc.ClauseComplement, doc.AdverbialClause, doc.Participle:
		return c.HasTo(k)
	}
	return false
}

func hasAct(f *lexicon.Frame) bool {
	return slices.ContainsFunc(f.Rest, func(e lexicon.Element) bool { return e.Slot == lexicon.SlotACT })
}

// states reports whether a clause that a verb of demanding takes is a plain statement: "insisted that it was innocent", not "insisted that it stop".
func (c *Collector) states(v, act int) bool {
	t := c.Tok(act)
	if t.Rel != doc.ClauseComplement || c.HasTo(act) {
		return false
	}
	switch c.Tok(v).Lemma {
	case "insist", "persuade", "convince", "remind", "advise", "tell", "warn", "ask":
	default:
		return false
	}
	if c.Tok(v).Lemma == "ask" && (grammar.QuestionWord(c.Tok(t.Edge.Start).Lower) || c.asksIn(v, act)) {
		return true // "when asked what he meant", "he asked: did they talk?"
	}
	for _, k := range c.Doc.Children(act) {
		switch a := c.Tok(int(k)); {
		case a.Rel == doc.Marker && (a.Lower == "if" || a.Lower == "whether"):
			return true
		case a.Rel == doc.Auxiliary && (a.Lower == "must" || a.Lower == "should" || a.Lower == "ought"):
			return false
		case a.Rel == doc.Auxiliary && (a.Tag == "MD" || a.Lemma == "do" && a.Tag != "VB"): // "insists that it does not know"
			return true
		}
	}
	if s := c.OwnSubject(act); t.Tag == "VBP" && s != doc.None && (c.Tok(s).Tag == "NN" || c.Tok(s).Tag == "NNP") {
		return false // "insisted that Iran give up": a singular with a bare verb
	}
	if v := c.Tok(v); t.Tag == "VBP" && v.Tag == "VBD" && v.Lemma == "insist" && t.Lemma != "be" && t.Lemma != "have" {
		return false // "insisted that soldiers leave": no past where one is told
	}
	return t.Tag != "VB"
}

// asksIn reports whether there is a question mark in a clause, or between it and the verb that tells it: "“Do you want them to go?” the senator asked".
func (c *Collector) asksIn(v, act int) bool {
	e := c.Tok(act).Edge
	for i := e.Start; i < max(e.End+1, v) && i < len(c.Doc.Tokens); i++ {
		if c.Tok(i).Lower == "?" {
			return true
		}
	}
	return false
}

// opines reports whether a that-clause says how things are, not what shall be: "agrees that he is the best", not "agreed that troops would leave".
func (c *Collector) opines(act int) bool {
	t := c.Tok(act)
	if t.Rel != doc.ClauseComplement || c.HasTo(act) || !c.IsVerb(act) || c.OwnSubject(act) == doc.None && c.Doc.Child(act, doc.Expletive) == doc.None || t.Tag == "VB" && c.Doc.Child(act, doc.Auxiliary) == doc.None {
		return false
	}
	for _, k := range c.Doc.Children(act) {
		if a := c.Tok(int(k)); a.Rel == doc.Auxiliary && (a.Tag == "MD" && a.Lower != "can" && a.Lower != "may" && a.Lower != "might" || a.Lower == "'ll" || a.Lower == "'d") {
			return false
		}
	}
	return true
}

// statesThat reports whether a verb takes a that-clause, as no act of force does: "this demonstrates that".
func (c *Collector) statesThat(v int) bool {
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); t.Rel == doc.ClauseComplement && int(k) > v {
			if m := c.Doc.Child(int(k), doc.Marker); m != doc.None && c.Tok(m).Lower == "that" {
				return true
			}
		}
	}
	return false
}

// takesInfinitive reports whether an element takes an act without a preposition, or one with "to".
func takesInfinitive(e *lexicon.Element) bool {
	return e.Preps == nil || slices.Contains(e.Preps, "to")
}

// unnamed reports whether an act is to be named, which sources ask not to be: "an official who declined to be identified".
func (c *Collector) unnamed(act int) bool {
	switch c.Tok(act).Lemma {
	case "name", "identify", "quote":
		return c.HasTo(act) && c.Doc.Child(act, doc.PassiveAuxiliary) != doc.None
	}
	return false
}
