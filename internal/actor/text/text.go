// Package text reads a document's words by the dictionaries: which names and nouns of them stand where, what they code to on the day of the report, and which country
// a word tells. It holds what is known of the names of one document.
package text

import (
	"readout/doc"
	"readout/internal/actor/dict"
)

// Dictionaries are those that names are looked up in.
type Dictionaries struct {
	// PlainCountries leaves a country that acts without a sector, as PLOVER's gold records have it: RUS, not RUSGOV. Capitals and palaces that act stay
	// their governments. It is set before the first use.
	PlainCountries bool

	Indexes []*dict.Index // the users', then the shipped one
	Users   int           // how many of them are users'
}

// Known reports whether a word occurs in a name or description of a dictionary, whatever its case and accents.
func (a *Dictionaries) Known(word string) bool {
	words := dict.AppendWords(nil, word)
	for _, w := range words {
		found := false
		for _, x := range a.Indexes {
			found = found || x.HasWord(w)
		}
		if !found {
			return false
		}
	}
	return len(words) > 0
}

// A Reader holds what one call knows of one document.
type Reader struct {
	*Dictionaries
	Doc    *doc.Document
	Day    dict.Day   // of the report, or 0
	Words  [][]string // folded words of each token; none for marks and 's
	Names  []NameSpan // by start, without overlaps
	NameOf []int32    // token → 1 + index of the name that holds it
	Found  []doc.Mention
	Upper  []bool // by block: it is written in capitals or title case, so that capitals tell nothing

	entries    map[[2]int]dict.Entry // of the dictionaries, that were read so far
	Countries  map[string]bool       // that the text names
	Certain    map[string]bool       // those that it names by what can only be theirs, or by their leaders
	Spoken     map[string]bool       // countries of its bodies and persons that the dictionary knows; nil before it is asked for
	PlaceAt    []int32               // token → 1 + index of the located place that holds it
	Identities map[int]Identity      // of names, by their first token
}

// New returns a Reader that knows the words of a document and no name yet.
func New(a *Dictionaries, d *doc.Document) Reader {
	r := Reader{Dictionaries: a, Doc: d, Day: dict.ParseDay(d.Published, 0)}
	r.Words = make([][]string, len(d.Tokens))
	r.NameOf = make([]int32, len(d.Tokens))
	one := make([]string, 0, len(d.Tokens)+len(d.Tokens)/4)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.POS == doc.Punct && len(t.Word) == 1 || t.Tag == "POS" {
			continue
		}
		from := len(one)
		if simple(t.Lower) {
			one = append(one, dict.Same(t.Lower))
		} else {
			one = dict.AppendWords(one, t.Word)
		}
		r.Words[i] = one[from:len(one):len(one)]
	}
	r.Upper = make([]bool, len(d.Blocks))
	for i := range r.Upper {
		r.Upper[i] = true
	}
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if b := t.Block; b < len(r.Upper) && r.Upper[b] && len(t.Word) > 3 && LowerStart(t.Word) {
			r.Upper[b] = false
		}
	}
	return r
}

// simple reports whether a lower-cased word is its own folded form.
func simple(lower string) bool {
	for i := range len(lower) {
		if c := lower[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return lower != ""
}
