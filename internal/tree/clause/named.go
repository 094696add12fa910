package clause

import "readout/doc"

// longest is the number of words that the name of a person, and that of his office, may have.
const longest = 4

// officeBefore returns the office right before the name that ends with token i, "President" of "President William Ruto", or None.
func officeBefore(d *doc.Document, s doc.Range, i int) int {
	for k := i; k >= s.Start && i-k <= longest && d.Tokens[k].POS == doc.Propn; k-- {
		if k < i && offices[d.Tokens[k].Lower] {
			return k
		}
	}
	return doc.None
}

// mendTwoNamed coordinates two persons with their offices where the model makes one name of both: "Kenyan President William Ruto and Ugandan President Yoweri
// Museveni met". Token h is the last word, on which all others hang.
func mendTwoNamed(d *doc.Document, s doc.Range, h int) {
	second := officeBefore(d, s, h)
	if second == doc.None {
		return
	}
	and := second - 1
	for and > s.Start && second-and < longest && (d.Tokens[and].POS == doc.Propn || d.Tokens[and].POS == doc.Adj) {
		and--
	}
	if and <= s.Start || d.Tokens[and].Lower != "and" {
		return
	}
	f := and - 1
	lo := officeBefore(d, s, f)
	if lo == doc.None {
		return
	}
	for lo > s.Start && (d.Tokens[lo-1].POS == doc.Propn || d.Tokens[lo-1].POS == doc.Adj) && under(d, lo-1, h) {
		lo--
	}
	for k := lo; k < h; k++ {
		if to := d.Tokens[k].Head; to < lo || to > h {
			return // the first is no part of the second
		}
	}
	a, b := &d.Tokens[f], &d.Tokens[h]
	a.Head, a.Rel, a.Prep, a.Case = b.Head, b.Rel, b.Prep, b.Case
	if a.Head == h { // the second was the root
		a.Head = f
	}
	rehang(d, doc.Range{Start: s.Start, End: lo}, h, f)
	put(d, h, f, doc.Conjunct)
	partsOf(d, doc.Range{Start: lo, End: f}, f)
	put(d, and, f, doc.Coordinator)
	partsOf(d, doc.Range{Start: and + 1, End: h}, h)
}

// partsOf hangs the words before the last one of a name on it.
func partsOf(d *doc.Document, at doc.Range, name int) {
	for k := at.Start; k < at.End; k++ {
		if d.Tokens[k].POS == doc.Adj {
			put(d, k, name, doc.AdjectiveMod)
		} else {
			put(d, k, name, doc.CompoundWord)
		}
	}
}
