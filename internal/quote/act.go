package quote

import "readout/doc"

// actOf returns the act of a statement: the cue's, unless the cue only says that something was said and the content tells more.
func (f *finder) actOf(c *candidate) doc.Act {
	act := c.act
	if act == "" {
		act = doc.Say
	}
	if act != doc.Say {
		return act
	}
	switch last := c.content[len(c.content)-1]; {
	case f.asks(last):
		return doc.Ask
	case f.refuses(c):
		return doc.Deny
	}
	if c.pattern == "wh" || c.pattern == "pass-wh" {
		return act
	}
	return f.modalAct(c)
}

// asks reports whether a question mark ends a content.
func (f *finder) asks(r doc.Range) bool {
	for i := r.End; i < len(f.d.Tokens) && i < r.End+2 && f.d.Tokens[i].Block == f.d.Tokens[r.End-1].Block; i++ {
		if w := f.d.Tokens[i].Word; w == "?" || w == "?!" {
			return true
		}
	}
	return false
}

// refuses reports whether it is said that something was not said: "did not say whether", but not "said it was not".
func (f *finder) refuses(c *candidate) bool {
	return c.class == verb && c.cue != doc.None && c.pattern == "wh" && f.d.Child(c.cue, doc.Negation) != doc.None
}

// modalAct reads the act from the main verb of a content: "Russia must withdraw" demands, "we will send aid" promises, "the army will
// win" predicts.
func (f *finder) modalAct(c *candidate) doc.Act {
	v := f.headOf(c.content)
	if v == doc.None || f.d.Tokens[v].POS != doc.Verb && f.d.Tokens[v].POS != doc.Aux {
		return doc.Say
	}
	if f.question(c.content[0]) || f.d.Child(v, doc.Marker) != doc.None && !f.hasMarker(v, "that") {
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
	if f.hasCondition(v) || f.d.Child(v, doc.Negation) != doc.None {
		return doc.Say
	}
	if s := f.subject(v); s != doc.None && f.self(s, c) && f.d.Tokens[v].POS == doc.Verb {
		if modal == "would" && f.d.Tokens[s].Lower != "he" && f.d.Tokens[s].Lower != "she" && f.d.Tokens[s].Lower != "it" && f.d.Tokens[s].Lower != "they" {
			return doc.Say // "I would use another word"
		}
		return doc.Promise
	}
	return doc.Predict
}

// modal returns the modal of a verb, or "".
func (f *finder) modal(v int) string {
	for _, k := range f.d.Children(v) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Auxiliary && t.Tag == "MD" {
			return t.Lower
		}
	}
	return ""
}

// hasHave reports whether a verb is in the perfect: "must have known".
func (f *finder) hasHave(v int) bool {
	for _, k := range f.d.Children(v) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Auxiliary && t.Lemma == "have" {
			return true
		}
	}
	return false
}

func (f *finder) hasCondition(v int) bool {
	for _, k := range f.d.Children(v) {
		if f.d.Tokens[k].Rel == doc.AdverbialClause && f.hasMarker(int(k), "if", "unless") {
			return true
		}
	}
	return false
}

// self reports whether the subject of a content is the speaker's own: I and we in any content, a pronoun that can be the speaker in indirect
// speech ("Iran said it would …").
func (f *finder) self(s int, c *candidate) bool {
	t := &f.d.Tokens[s]
	switch t.Lower {
	case "i", "we":
		return true
	case "he", "she", "it", "they":
		return f.inside[s] == 0 && f.agrees(t.Lower, c.heads)
	}
	return false
}

// agrees reports whether a pronoun can stand for the speakers: "she" for a person, "they" for several or a group, "it" for a body.
func (f *finder) agrees(pronoun string, heads []int) bool {
	if len(heads) == 0 {
		return false
	}
	t := &f.d.Tokens[heads[0]]
	if t.POS == doc.Pron {
		return t.Lower == pronoun || isRelative(t) || len(heads) > 1 && pronoun == "they"
	}
	several := len(heads) > 1 || t.Tag == "NNS" || t.Tag == "NNPS"
	person := false
	if m := f.mention[heads[0]]; m > 0 {
		person = f.d.Mentions[m-1].Kind == doc.Person
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
func (f *finder) timeOf(c *candidate) int {
	if c.cue == doc.None {
		return doc.None
	}
	if c.day > 0 {
		return c.day - 1
	}
	for _, k := range f.d.Children(c.cue) {
		if i, ok := f.times[int(k)]; ok && !holds(c.content, int(k)) {
			return i
		}
	}
	return doc.None
}
