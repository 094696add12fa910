package quote

import (
	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
)

// actOf returns the act of a statement: the cue's, unless the cue only says that something was said and the content tells more.
func (f *finder) actOf(c *draft.Statement) doc.Act {
	act := c.Act
	if act == "" {
		act = doc.Say
	}
	if act != doc.Say {
		return act
	}
	switch last := c.Content[len(c.Content)-1]; {
	case f.asks(last):
		return doc.Ask
	case f.refuses(c):
		return doc.Deny
	}
	if c.Pattern == "wh" || c.Pattern == "pass-wh" {
		return act
	}
	return f.modalAct(c)
}

// asks reports whether a question mark ends a content.
func (f *finder) asks(r doc.Range) bool {
	for i := r.End; i < len(f.Doc.Tokens) && i < r.End+2 && f.Doc.Tokens[i].Block == f.Doc.Tokens[r.End-1].Block; i++ {
		if w := f.Doc.Tokens[i].Word; w == "?" || w == "?!" {
			return true
		}
	}
	return false
}

// refuses reports whether it is said that something was not said: "did not say whether", but not "said it was not".
func (f *finder) refuses(c *draft.Statement) bool {
	return c.Class == lexicon.Verb && c.Cue != doc.None && c.Pattern == "wh" && f.Doc.Child(c.Cue, doc.Negation) != doc.None
}

// modalAct reads the act from the main verb of a content: "Russia must withdraw" demands, "we will send aid" promises, "the army will
// win" predicts.
func (f *finder) modalAct(c *draft.Statement) doc.Act {
	v := f.HeadOf(c.Content)
	if v == doc.None || f.Doc.Tokens[v].POS != doc.Verb && f.Doc.Tokens[v].POS != doc.Aux {
		return doc.Say
	}
	if f.Question(c.Content[0]) || f.Doc.Child(v, doc.Marker) != doc.None && !f.HasMarker(v, "that") {
		return doc.Say // "talked about how the army must be ready"
	}
	modal := f.modal(v)
	switch modal {
	case "must", "should", "ought":
		if f.hasHave(v) {
			return doc.Say // "must have known", "should have stayed"
		}
		return doc.Demand
	case "will", "would", "shall", "'ll", "’ll", "wo":
	default:
		return doc.Say
	}
	if f.hasCondition(v) || f.Doc.Child(v, doc.Negation) != doc.None {
		return doc.Say
	}
	if s := f.Subject(v); s != doc.None && f.self(s, c) && f.Doc.Tokens[v].POS == doc.Verb {
		if modal == "would" && f.Doc.Tokens[s].Lower != "he" && f.Doc.Tokens[s].Lower != "she" && f.Doc.Tokens[s].Lower != "it" && f.Doc.Tokens[s].Lower != "they" {
			return doc.Say // "I would use another word"
		}
		return doc.Promise
	}
	return doc.Predict
}

// modal returns the modal of a verb, or "".
func (f *finder) modal(v int) string {
	for _, k := range f.Doc.Children(v) {
		if t := &f.Doc.Tokens[k]; t.Rel == doc.Auxiliary && t.Tag == "MD" {
			return t.Lower
		}
	}
	return ""
}

// hasHave reports whether a verb is in the perfect: "must have known".
func (f *finder) hasHave(v int) bool {
	for _, k := range f.Doc.Children(v) {
		if t := &f.Doc.Tokens[k]; t.Rel == doc.Auxiliary && t.Lemma == "have" {
			return true
		}
	}
	return false
}

func (f *finder) hasCondition(v int) bool {
	for _, k := range f.Doc.Children(v) {
		if f.Doc.Tokens[k].Rel == doc.AdverbialClause && f.HasMarker(int(k), "if", "unless") {
			return true
		}
	}
	return false
}

// self reports whether the subject of a content is the speaker's own: I and we in any content, a pronoun that can be the speaker in indirect
// speech ("Iran said it would …").
func (f *finder) self(s int, c *draft.Statement) bool {
	t := &f.Doc.Tokens[s]
	switch t.Lower {
	case "i", "we":
		return true
	case "he", "she", "it", "they":
		return f.Inside[s] == 0 && f.agrees(t.Lower, c.Heads)
	}
	return false
}

// agrees reports whether a pronoun can stand for the speakers: "she" for a person, "they" for several or a group, "it" for a body.
func (f *finder) agrees(pronoun string, heads []int) bool {
	if len(heads) == 0 {
		return false
	}
	t := &f.Doc.Tokens[heads[0]]
	if t.POS == doc.Pron {
		return t.Lower == pronoun || clause.IsRelative(t) || len(heads) > 1 && pronoun == "they"
	}
	several := len(heads) > 1 || t.Tag == "NNS" || t.Tag == "NNPS"
	person := false
	if m := f.Mention[heads[0]]; m > 0 {
		person = f.Doc.Mentions[m-1].Kind == doc.Person
	}
	switch pronoun {
	case "they":
		return several || !person
	case "it":
		return !several && !person
	}
	return !several
}

// timeOf returns the time that a cue is told with, "said on Tuesday", or None.
func (f *finder) timeOf(c *draft.Statement) int {
	if c.Cue == doc.None {
		return doc.None
	}
	if c.Day > 0 {
		return c.Day - 1
	}
	for _, k := range f.Doc.Children(c.Cue) {
		if i, ok := f.Times[int(k)]; ok && !draft.Holds(c.Content, int(k)) {
			return i
		}
	}
	return doc.None
}

// addressee returns the mentions that a statement is said to: "told reporters", "said to the minister".
func (f *finder) addressee(c *draft.Statement) []int {
	if c.Cue == doc.None || c.Class != lexicon.Verb {
		return nil
	}
	var heads []int
	for _, k := range f.Doc.Children(c.Cue) {
		i := int(k)
		t := &f.Doc.Tokens[i]
		if i == f.Subject(c.Cue) && f.Heard(c.Cue) {
			heads = append(heads, i)
		}
		to := t.Rel == doc.Dative || t.Rel == doc.Object && f.TellsWhom(c.Cue) && t.Lower != "it" || t.Rel == doc.Oblique && t.Prep == "to"
		if to && !draft.Holds(c.Content, i) && !c.Told.Has(i) && i > c.Cue {
			heads = append(heads, i)
			for _, x := range f.Doc.Children(i) {
				if f.Doc.Tokens[x].Rel == doc.Conjunct {
					heads = append(heads, f.Conjuncts(int(x))...)
				}
			}
		}
	}
	return f.MentionsOf(heads)
}
