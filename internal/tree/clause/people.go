package clause

import "readout/doc"

// mendOneOfPeople makes a noun of the word for one of a people that the model takes for an adjective of those behind "and": "killed an Italian and two Filipinos".
// An article before it and a number or article behind the "and" tell it from "an Italian and Greek bank".
func mendOneOfPeople(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	n := t.Head
	if t.POS != doc.Adj || !isCapital(t.Word) || n < i+3 || n >= s.End || i == s.Start || d.Tokens[i-1].Lower != "a" && d.Tokens[i-1].Lower != "an" || !isCapital(d.Tokens[n].Word) {
		return
	}
	and, many := &d.Tokens[i+1], &d.Tokens[i+2]
	if and.Lower != "and" || many.Tag != "CD" && many.Lower != "a" && many.Lower != "an" || d.Tokens[n].POS != doc.Propn && d.Tokens[n].POS != doc.Noun {
		return
	}
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case k == i || k == n:
		case k < i && a.Head == n, a == and:
			a.Head = i
		case a == many:
			rel := doc.NumberMod
			if many.Tag != "CD" {
				rel = doc.Determiner
			}
			put(d, k, n, rel)
		}
	}
	noun := &d.Tokens[n]
	t.Head, t.Rel, t.Prep, t.Case = noun.Head, noun.Rel, noun.Prep, noun.Case
	if noun.Head == n {
		t.Head = i
	}
	t.POS, t.Tag, t.Lemma = doc.Propn, "NNP", t.Word
	put(d, n, i, doc.Conjunct)
}
