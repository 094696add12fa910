package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
)

// deadline returns the day by which what an event tells is to be done, of the times in its clause and those that hang on it: "ordered the government to pay within
// 90 days", "gave the rebels a week to leave". It is unknown where the text tells none.
func deadline(d *doc.Document, e *doc.Event) doc.When {
	words := slices.Clone(e.Action)
	for _, a := range e.Action {
		switch t := &d.Tokens[a]; {
		case t.Rel == doc.Auxiliary, t.POS == doc.Noun && (t.Rel == doc.Object || t.Rel == doc.PassiveSubject || t.Rel == doc.Complement):
			words = append(words, t.Head) // "will leave by May", "set a deadline for Monday"
		}
	}
	in := d.Sentences[e.Sentence].Tokens
	for i := range d.Times {
		if t := &d.Times[i]; in.Has(t.Head) && t.End != "" && grammar.Deadline(d, i) && leadsTo(d, t.Head, words, e.Type == "THREATEN") {
			return doc.When{Start: t.Start, End: t.End, Time: i, From: "text"}
		}
	}
	return doc.When{Time: doc.None}
}

// leadsTo reports whether the way up from a time meets one of those words before it leaves the clause. A threat's condition is of it: "or face sanctions unless
// they leave by May".
func leadsTo(d *doc.Document, i int, words []int, threat bool) bool {
	for range 12 {
		if slices.Contains(words, i) {
			return true
		}
		t := &d.Tokens[i]
		if t.Head == i {
			return false
		}
		switch infinitive := t.Tag == "VB" && hasTo(d, i); {
		case infinitive:
		case t.Rel == doc.RelativeClause, t.Rel == doc.Participle:
			return false
		case t.Rel == doc.AdverbialClause:
			m := d.Child(i, doc.Marker)
			if !threat || m == doc.None || !grammar.Conditional(d.Tokens[m].Lower) {
				return false
			}
		case t.Rel == doc.Conjunct && t.POS == doc.Verb:
			if first := &d.Tokens[t.Head]; first.Rel != doc.OpenComplement && first.Rel != doc.ClauseComplement && !hasTo(d, t.Head) {
				return false // "pledged tents and vowed to leave by May": the tents come when they come
			}
		}
		i = t.Head
	}
	return false
}

func hasTo(d *doc.Document, v int) bool {
	for _, k := range d.Children(v) {
		if t := &d.Tokens[k]; t.Rel == doc.Auxiliary && t.Lower == "to" {
			return true
		}
	}
	return false
}
