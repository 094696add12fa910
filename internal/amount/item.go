package amount

import (
	"strings"

	"readout/doc"
)

// itemOf returns the token of the thing that a number counts, or None.
func itemOf(d *doc.Document, words doc.Range, unit string) int {
	head := headOf(d, words)
	if unit == "%" || strings.HasPrefix(unit, "percentage") {
		return ofPhrase(d, words)
	}
	if i := ofPhrase(d, words); i != doc.None {
		return i
	}
	if i := words.End + 1; unit == "" && i < len(d.Tokens) && d.Tokens[i-1].Lower == "-" && d.Tokens[i].POS == doc.Noun { // "a 27-member bloc"
		return i
	}
	t := &d.Tokens[head]
	if n := d.Tokens[t.Head].Lower; n == "percent" || n == "%" {
		return doc.None
	}
	switch t.Rel {
	case doc.NumberMod, doc.CompoundWord, doc.AdjectiveMod, doc.Determiner, doc.NounMod, doc.QuantMod:
		if t.Head >= words.End {
			return counted(d, words, t.Head)
		}
	case doc.Complement:
		if unit == "" || unit == "year" {
			return subjectOf(d, t.Head)
		}
	case doc.Object: // "troops numbering 2,500"
		if v := &d.Tokens[t.Head]; v.Lemma == "number" || v.Lemma == "total" {
			if v.Rel == doc.Participle || v.Rel == doc.RelativeClause {
				return v.Head
			}
			return subjectOf(d, t.Head)
		}
	}
	if last := &d.Tokens[words.End-1]; last.Rel == doc.NumberMod && last.Head >= words.End { // "one in five homes"
		return counted(d, words, last.Head)
	}
	return doc.None
}

// headOf returns the token of a range that the others hang on.
func headOf(d *doc.Document, words doc.Range) int {
	for i := words.Start; i < words.End; i++ {
		if h := d.Tokens[i].Head; !words.Has(h) || h == i {
			return i
		}
	}
	return words.Start
}

// ofPhrase returns the noun in "dozens of people", "a third of the seats", "14 of the 20 men".
func ofPhrase(d *doc.Document, words doc.Range) int {
	if words.End >= len(d.Tokens) || d.Tokens[words.End].Lower != "of" {
		return doc.None
	}
	c := &d.Tokens[words.End]
	if c.Rel == doc.Case && c.Head > words.End && isNoun(&d.Tokens[c.Head]) {
		return c.Head
	}
	return doc.None
}

func isNoun(t *doc.Token) bool { return t.POS == doc.Noun || t.POS == doc.Propn }

// counted goes from the word that a number hangs on to the noun that it counts. The model may hang it on a name before the noun: in
// "50 NATO and partner countries" the countries are counted.
func counted(d *doc.Document, words doc.Range, head int) int {
	for range 4 {
		t := &d.Tokens[head]
		if (t.Rel != doc.CompoundWord && t.Rel != doc.NounMod && t.Rel != doc.AdjectiveMod && t.Rel != doc.NumberMod) || t.Head <= head {
			break
		}
		head = t.Head
	}
	if t := &d.Tokens[head]; t.Tag == "NNS" || t.Tag == "NNPS" || d.Tokens[words.Start].Lower == "one" || d.Tokens[words.End-1].Lower == "one" {
		return head
	}
	for i := head + 1; i < len(d.Tokens) && i < head+6 && d.Tokens[i].Block == d.Tokens[head].Block; i++ {
		t := &d.Tokens[i]
		if t.Tag == "NNS" || t.Tag == "NNPS" {
			return i
		}
		if !isNoun(t) && t.POS != doc.Adj && t.POS != doc.Cconj && t.Lower != "-" {
			break
		}
	}
	if isNoun(&d.Tokens[head]) {
		return head
	}
	return doc.None
}

// subjectOf returns the subject of a verb; of a relative clause, the noun that it belongs to: "the forces, which are now less than 10,000".
func subjectOf(d *doc.Document, verb int) int {
	s := d.Child(verb, doc.Subject)
	if s == doc.None {
		return doc.None
	}
	t := &d.Tokens[s]
	switch t.Lower {
	case "which", "who", "that":
		if v := &d.Tokens[verb]; v.Rel == doc.RelativeClause && v.Head != verb {
			return v.Head
		}
		return doc.None
	}
	if isNoun(t) {
		return s
	}
	return doc.None
}
