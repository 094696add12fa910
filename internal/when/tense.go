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

// pastInfinitive are verbs whose infinitive has happened when they have: "was forced to leave Friday".
var pastInfinitive = map[string]bool{"manage": true, "force": true, "fail": true, "begin": true, "continue": true, "start": true, "help": true, "go": true, "use": true, "appear": true, "seem": true, "prove": true, "come": true}

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
	case had, was, have, t.Tag == "VBD":
		return before
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
	if d.Tokens[i].Head != i && pastInfinitive[head.Lemma] {
		return ofVerb(d, d.Tokens[i].Head)
	}
	return ahead
}
