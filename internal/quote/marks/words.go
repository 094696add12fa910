package marks

import (
	"unicode"

	"readout/doc"
)

// HasWord reports whether a word stands among tokens [i, j).
func HasWord(d *doc.Document, i, j int) bool {
	for ; i < j; i++ {
		if IsWord(d, i) {
			return true
		}
	}
	return false
}

// IsWord reports whether token i is more than a mark or white space.
func IsWord(d *doc.Document, i int) bool {
	for _, r := range d.Tokens[i].Word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// Trim takes marks, stops and white space off both ends of a range. It is empty where no word is left. A closing bracket or
// a full stop of an abbreviation is part of its word's token.
func Trim(d *doc.Document, r doc.Range) doc.Range {
	for r.Start < r.End && !IsWord(d, r.Start) && !keep(d, r.Start) {
		r.Start++
	}
	for r.End > r.Start && !IsWord(d, r.End-1) {
		r.End--
	}
	if r.Empty() {
		return doc.Range{}
	}
	return r
}

// keep reports whether a mark at the start of words belongs to them: "$5", "#peace", "@who".
func keep(d *doc.Document, i int) bool {
	switch d.Tokens[i].Word {
	case "$", "£", "€", "#", "@", "¥":
		return true
	}
	return false
}
