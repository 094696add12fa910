// Package tense tells from a tree whether a clause is about what has been or is to come.
package tense

import (
	"strings"

	"readout/doc"
)

// A Tense tells on which side of the report the clause of an expression lies.
type Tense uint8

const (
	Timeless Tense = iota
	Before
	Perfect // "has given"
	Present
	Ahead
)

// At returns the tense of the clause that a token of a time stands in; the limit is what a word before the time makes of it.
func At(d *doc.Document, i int, limit doc.Limit) Tense {
	if appointed(d, i, limit) {
		return Ahead
	}
	if afterPast(d, i) {
		return Before
	}
	for range 12 { // deeper than any noun phrase goes; bounds the walk on broken trees
		t := &d.Tokens[i]
		if t.Tag == "MD" || strings.HasPrefix(t.Tag, "VB") || t.POS == doc.Aux {
			if tense := ofVerb(d, i); tense != Timeless {
				return tense
			}
		}
		if t.Head == i {
			return Timeless
		}
		i = t.Head
	}
	return Timeless
}

// afterPast reports whether a token follows a verb in the past at once: "the ruling announced Monday". It helps where the tree hangs the day on
// another verb.
func afterPast(d *doc.Document, i int) bool {
	for i--; i > 0 && (d.Tokens[i].POS == doc.Adp || d.Tokens[i].POS == doc.Det); i-- {
	}
	if i < 1 {
		return false
	}
	switch t, u := &d.Tokens[i], &d.Tokens[i-1]; t.Tag {
	case "VBD":
		return t.POS == doc.Verb && !planned[t.Lemma]
	case "VBN":
		return u.POS == doc.Noun || u.POS == doc.Propn
	}
	return false
}

// planning are words whose infinitive lies ahead of them: "is scheduled to meet Friday", "ready to leave Tuesday".
var planning = map[string]bool{"agree": true, "aim": true, "allow": true, "ask": true, "call": true, "choose": true, "commit": true, "continue": true, "deadline": true, "decide": true,
	"decision": true, "demand": true, "due": true, "expect": true, "go": true, "have": true, "hope": true, "intend": true, "intention": true, "invite": true,
	"likely": true, "need": true, "offer": true, "order": true, "plan": true, "pledge": true, "poise": true, "prepare": true, "prepared": true, "proposal": true, "promise": true, "propose": true,
	"ready": true, "refuse": true, "schedule": true, "set": true, "slate": true, "tell": true, "threaten": true, "swear": true, "time": true, "try": true, "unable": true, "undertake": true, "urge": true, "vow": true,
	"want": true, "willing": true}

// auxiliaries are what the auxiliaries of a verb say together.
type auxiliaries struct{ had, was, will, may, to, is, have bool }

func auxiliariesOf(d *doc.Document, i int) (a auxiliaries) {
	for _, c := range d.Children(i) {
		t := &d.Tokens[c]
		if t.Rel != doc.Auxiliary && t.Rel != doc.PassiveAuxiliary {
			continue
		}
		switch t.Lower {
		case "had", "'d", "’d":
			a.had = true
		case "was", "were", "did":
			a.was = true
		case "will", "shall", "'ll", "wo", "would", "’ll":
			a.will = true
		case "can", "could", "may", "might", "should", "must":
			a.may = true
		case "to":
			a.to = true
		case "is", "are", "am", "'s", "'re", "does", "do", "’s", "be":
			a.is = true
		case "has", "have", "'ve", "’ve":
			a.have = true
		}
	}
	return a
}

// ofVerb returns the tense that a verb shows with its auxiliaries; timeless where it is its head's.
func ofVerb(d *doc.Document, i int) Tense {
	t, a := &d.Tokens[i], auxiliariesOf(d, i)
	switch {
	case (a.will || a.may) && a.have:
		return Before
	case a.will || a.may:
		return Ahead
	case a.to && a.have:
		return Before
	case a.to:
		return ofInfinitive(d, i)
	case t.Tag == "VBD" && t.Lower == t.Lemma && t.Rel == doc.Root && !a.had && !a.was && !hasSubject(d, i): // "Set up a meeting"
		return Timeless
	case a.had, a.was, t.Tag == "VBD":
		if planned[t.Lemma] { // "planned a march on Saturday"
			return Ahead
		}
		return Before
	case planned[t.Lemma] && (t.Tag == "VBZ" || t.Tag == "VBP" || t.Tag == "VBN" && a.have):
		return Ahead
	case a.have:
		return Perfect
	case a.is && t.Tag == "VBG":
		return Ahead
	case t.Tag == "VBZ" || t.Tag == "VBP" || a.is:
		return Present
	case t.Tag == "VBN" && t.Rel == doc.Participle: // "the ruling announced Wednesday"
		return Before
	}
	return Timeless
}

func hasSubject(d *doc.Document, i int) bool {
	for _, c := range d.Children(i) {
		if rel := d.Tokens[c].Rel; rel == doc.Subject || rel == doc.PassiveSubject || rel == doc.Expletive {
			return true
		}
	}
	return false
}

// planned are verbs in the past whose date lies ahead.
var planned = map[string]bool{"plan": true, "schedule": true, "slate": true}

// ofInfinitive returns the tense of "to leave": ahead of a word that plans, unless the plan has passed ("had been due to expire Friday").
func ofInfinitive(d *doc.Document, i int) Tense {
	h := d.Tokens[i].Head
	if h == i {
		return Ahead
	}
	head := &d.Tokens[h]
	if head.Lemma == "be" && (head.Tag == "VBZ" || head.Tag == "VBP") { // "is to open Monday"
		return Ahead
	}
	if !planning[head.Lemma] && !planning[head.Lower] {
		return Timeless
	}
	if auxiliariesOf(d, h).had || auxiliariesOf(d, d.Tokens[h].Head).had {
		return Before
	}
	return Ahead
}
