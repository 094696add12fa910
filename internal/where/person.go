package where

import (
	"readout/doc"
	"readout/internal/where/atlas"
)

// persons notes the last words of the names of persons, which stand for them later: "Jordan" after "Michael Jordan".
func (f *finder) persons() {
	f.surname, f.persona, f.someone = map[string]bool{}, map[string]int{}, make([]bool, len(f.d.Tokens))
	add := func(r doc.Range) {
		if r.Len() > 1 {
			f.surname[f.d.Tokens[r.End-1].Lower] = true
		}
	}
	for i := range f.d.Tokens { // "Tyrise M. Bell", whatever the model takes it for
		if f.initial(i) && f.initialed(i) {
			f.surname[f.d.Tokens[i+1].Lower] = true
		}
	}
	for _, n := range f.d.Names {
		if n.Label == doc.NamePerson {
			r := n.Tokens
			if r.Len() > 1 && f.d.Tokens[r.End-1].Tag == "POS" {
				r.End--
			}
			add(r)
		}
		if n.Tokens.Len() == 1 {
			switch w := f.d.Tokens[n.Tokens.Start].Lower; n.Label {
			case doc.NamePerson:
				f.persona[w] += 2
			case doc.NameGPE, doc.NameLoc:
				f.persona[w]--
			}
		}
	}
	for _, m := range f.d.Mentions {
		if m.Kind == doc.Person && m.Form == doc.NameForm {
			add(m.Tokens)
			for i := m.Tokens.Start; i < m.Tokens.End; i++ {
				f.someone[i] = true
			}
		}
	}
}

// personal reports whether a name in the name of a person stands for that person: the model may know better that it is a place.
func (f *finder) personal(r doc.Range, label doc.NameLabel) bool {
	return label != doc.NamePerson && label != doc.NameGPE && label != doc.NameLoc && f.persona[f.d.Tokens[r.Start].Lower] >= 0
}

// initial reports whether token i is a capital letter with a dot.
func (f *finder) initial(i int) bool {
	w := f.d.Tokens[i].Word
	return len(w) == 2 && w[1] == '.' && 'A' <= w[0] && w[0] <= 'Z'
}

// initialed reports whether the initial at token i stands between two names.
func (f *finder) initialed(i int) bool {
	before, after := f.word(i-1, i), f.word(i+1, i)
	return capital(before.Word) && capital(after.Word) && before.Tag == "NNP" && after.Tag == "NNP" && !capitals(before.Word)
}

// person judges a name that the model takes for a person or for a part of one.
func (f *finder) person(n *name, marked doc.Range, before *doc.Token) verdict {
	if !same(marked, n.tokens, f.d) {
		return no
	}
	if n.within != atlas.None {
		return yes
	}
	if n.tokens.Len() == 1 && f.surname[f.d.Tokens[n.tokens.Start].Lower] {
		return no
	}
	if atPrepositions[before.Lower] && (f.known(n) || f.big(n) || n.tokens.Len() == 1) || f.known(n) && n.tokens.Len() == 1 {
		return yes
	}
	return f.orLikely(n) // "Avdiivka" beside Bakhmut
}
