package when

import (
	"strings"

	"readout/doc"
)

// A tense tells on which side of the report the clause of an expression lies.
type tense uint8

const (
	timeless tense = iota
	before
	perfect // "has given"
	present
	ahead
)

// tenseAt returns the tense of the clause that a token stands in.
func tenseAt(d *doc.Document, i int) tense {
	for range 12 { // deeper than any noun phrase goes; bounds the walk on broken trees
		t := &d.Tokens[i]
		if t.Tag == "MD" || strings.HasPrefix(t.Tag, "VB") || t.POS == doc.Aux {
			if tense := ofVerb(d, i); tense != timeless {
				return tense
			}
		}
		if t.Head == i {
			return timeless
		}
		i = t.Head
	}
	return timeless
}

// planning are words whose infinitive lies ahead of them: "is scheduled to meet Friday", "ready to leave Tuesday".
var planning = map[string]bool{"agree": true, "aim": true, "allow": true, "ask": true, "call": true, "choose": true, "continue": true, "deadline": true, "decide": true,
	"decision": true, "demand": true, "due": true, "expect": true, "go": true, "have": true, "hope": true, "intend": true, "intention": true, "invite": true,
	"likely": true, "need": true, "offer": true, "order": true, "plan": true, "poise": true, "prepare": true, "prepared": true, "proposal": true, "promise": true, "propose": true,
	"ready": true, "refuse": true, "schedule": true, "set": true, "slate": true, "tell": true, "threaten": true, "time": true, "try": true, "unable": true, "urge": true, "vow": true,
	"want": true, "willing": true}

// ofVerb returns the tense that a verb shows with its auxiliaries; timeless where it is its head's.
func ofVerb(d *doc.Document, i int) tense {
	t := &d.Tokens[i]
	var had, was, will, to, is, have, may bool
	for _, c := range d.Children(i) {
		a := &d.Tokens[c]
		if a.Rel != doc.Auxiliary && a.Rel != doc.PassiveAuxiliary {
			continue
		}
		switch a.Lower {
		case "had":
			had = true
		case "was", "were", "did":
			was = true
		case "will", "shall", "'ll", "wo", "would", "’ll":
			will = true
		case "can", "could", "may", "might", "should", "must":
			may = true
		case "to":
			to = true
		case "is", "are", "am", "'s", "'re", "does", "do", "’s":
			is = true
		case "has", "have", "'ve", "’ve":
			have = true
		case "be":
			is = is || !was
		}
	}
	switch {
	case (will || may) && have:
		return before
	case will || may:
		return ahead
	case to:
		return ofInfinitive(d, i, have)
	case had, was, t.Tag == "VBD":
		return before
	case have:
		return perfect
	case is && t.Tag == "VBG":
		return ahead
	case t.Tag == "VBZ" || t.Tag == "VBP" || is:
		return present
	}
	return timeless
}

func ofInfinitive(d *doc.Document, i int, have bool) tense {
	head := &d.Tokens[d.Tokens[i].Head]
	if have {
		return before
	}
	if d.Tokens[i].Head == i {
		return ahead
	}
	if !planning[head.Lemma] && !planning[head.Lower] {
		return timeless
	}
	if ofVerb(d, d.Tokens[i].Head) == before && head.Lemma != "agree" && head.Lemma != "decide" { // "had been due to expire Friday"
		return timeless
	}
	return ahead
}
