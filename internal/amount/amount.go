// Package amount finds the numbers of a document: how many, how much, how far, and of what.
//
// It reads the tokens, in words and figures, with the words that bound them ("at least", "nearly", "between … and …"), and the tree for the
// thing counted. It makes doc.Amount rows. Numbers of a date or of a stretch of the calendar that is already found, in a name ("Resolution
// 1701") and in a rank ("the third") are none; a length of time that is not tied to the calendar ("ten years in prison") is one. A range has its midpoint as Value. Words that only say "many" get the least that they can mean:
// "dozens" is at least 24, "thousands" at least 2,000.
//
// It does not add up, convert or compare, and reads "several" and "few" as no number.
package amount

import (
	"strings"

	"readout/doc"
)

// Find returns the amounts of a document in text order. Times that stand in the document are left out.
func Find(d *doc.Document) []doc.Amount {
	f := finder{doc: d}
	for at := 0; at < len(d.Tokens); {
		end := at
		for end < len(d.Tokens) && d.Tokens[end].Block == d.Tokens[at].Block {
			end++
		}
		f.block(doc.Range{Start: at, End: end})
		at = end
	}
	return f.amounts
}

// A finder goes through the blocks of one document.
type finder struct {
	doc     *doc.Document
	time    int // the first time that does not end before the token that is read
	name    int // likewise, the first name
	atoms   []atom
	amounts []doc.Amount
}

func (f *finder) block(tokens doc.Range) {
	f.atoms = lex(f.atoms[:0], f.doc, tokens)
	p := parser{doc: f.doc, atoms: f.atoms}
	first := len(f.amounts)
	for i := 0; i < len(p.atoms); {
		if p.atoms[i].kind == plain {
			i++
			continue
		}
		a, ok := p.amount(i)
		if !ok {
			i = max(i+1, a.to)
			continue
		}
		f.add(&p, a)
		i = a.to
	}
	f.narrow(first)
}

// add makes the row of a reading, unless a time or a row before it covers it.
func (f *finder) add(p *parser, a reading) {
	words := doc.Range{Start: p.atoms[a.from].tok, End: p.atoms[a.to-1].tok + 1}
	number := doc.Range{Start: p.atoms[a.number].tok, End: words.End}
	taken := len(f.amounts) > 0 && f.amounts[len(f.amounts)-1].Tokens.Overlaps(words)
	if f.inTime(number) || a.unit == "" && f.inName(number) || taken && p.word(a.from-1) != "," { // the numbers of a list, "22,24,26", may share a token
		return
	}
	row := doc.Amount{Tokens: words, Value: a.value, Relation: a.relation, Unit: a.unit, ItemHead: doc.None}
	if a.relation == doc.Between {
		row.Low, row.High, row.Value = a.low, a.high, (a.low+a.high)/2
	}
	row.ItemHead = itemOf(f.doc, number, a.unit)
	if row.ItemHead != doc.None {
		row.Item = nameOf(f.doc, number.End, row.ItemHead)
	}
	f.amounts = append(f.amounts, row)
}

// inName reports whether a number is a later word of a name: "Boeing 787 Dreamliner", not "50 NATO countries".
func (f *finder) inName(words doc.Range) bool {
	names := f.doc.Names
	for f.name < len(names) && names[f.name].Tokens.End <= words.Start {
		f.name++
	}
	if f.name == len(names) || !names[f.name].Tokens.Holds(words) {
		return false
	}
	switch n := names[f.name]; n.Label {
	case doc.NameProduct:
		return true
	case doc.NameOrg, doc.NameFac, doc.NameLaw, doc.NameEvent, doc.NameWork, doc.NameGPE, doc.NameLoc, doc.NamePerson:
		return n.Tokens.Start < words.Start
	}
	return false
}

// inTime reports whether a number belongs to a time.
func (f *finder) inTime(words doc.Range) bool {
	times := f.doc.Times
	for f.time < len(times) && times[f.time].Tokens.End <= words.Start {
		f.time++
	}
	if f.time == len(times) || !times[f.time].Tokens.Overlaps(words) {
		return false
	}
	t := &times[f.time] // "a ten-year sentence" is an amount, "the past ten years" is not
	return t.Kind != doc.Duration || t.Start != "" || t.End != ""
}

// narrow joins two bounds of one number, "more than 10 and less than 40", to a range.
func (f *finder) narrow(first int) {
	out := f.amounts[:first]
	for i := first; i < len(f.amounts); i++ {
		b := f.amounts[i]
		if n := len(out); n > first {
			a := &out[n-1]
			low, high, ok := bounds(a, &b)
			if ok && f.joined(a.Tokens.End, b.Tokens.Start) && f.variable(a.Tokens.Start) == f.variable(b.Tokens.Start) {
				a.Tokens.End, a.Relation, a.Low, a.High = b.Tokens.End, doc.Between, low, high
				a.Value = (low + high) / 2
				continue
			}
		}
		out = append(out, b)
	}
	f.amounts = out
}

// joined reports whether nothing but "and" or "but" stands between two tokens.
func (f *finder) joined(from, to int) bool {
	if to-from < 1 || to-from > 2 {
		return false
	}
	for i := from; i < to; i++ {
		if w := f.doc.Tokens[i].Lower; w != "and" && w != "but" && w != "," {
			return false
		}
	}
	return true
}

// variable returns what a token compares, the "x" of "x>10"; "" for words.
func (f *finder) variable(i int) string {
	w := f.doc.Tokens[i].Word
	return w[:max(0, strings.IndexAny(w, "<>"))]
}

// bounds returns the ends of a range that two opposite bounds make.
func bounds(a, b *doc.Amount) (low, high float64, ok bool) {
	isLow := func(r doc.Relation) bool { return r == doc.MoreThan || r == doc.AtLeast }
	isHigh := func(r doc.Relation) bool { return r == doc.LessThan || r == doc.AtMost }
	switch {
	case isLow(a.Relation) && isHigh(b.Relation):
		return a.Value, b.Value, a.Value < b.Value
	case isHigh(a.Relation) && isLow(b.Relation):
		return b.Value, a.Value, b.Value < a.Value
	}
	return 0, 0, false
}

// nameOf returns the words for the thing counted: a noun with the nouns that it is made up of.
func nameOf(d *doc.Document, from, head int) string {
	start := head
	for start > from && d.Tokens[start-1].Rel == doc.CompoundWord && d.Tokens[start-1].Head == head && d.Tokens[start-1].POS == doc.Noun && !(start > 1 && d.Tokens[start-2].Lower == "-") {
		start--
	}
	if start == head {
		return d.Tokens[head].Word
	}
	return d.Words(doc.Range{Start: start, End: head + 1})
}
