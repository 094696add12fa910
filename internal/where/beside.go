package where

import (
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/where/atlas"
)

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// commonWord reports whether a name of one word is an English word that is meant as such.
func (f *finder) commonWord(n *name) bool {
	t := &f.d.Tokens[n.tokens.Start]
	if capitals(t.Word) && !f.shouts(t.Block) || f.placed(n) {
		return false // "CAR" is a country, but not in "CAR BOMB KILLS TEN"
	}
	if common[t.Lower] {
		return true
	}
	_, label := f.marked(n.tokens)
	return ordinary[t.Lower] && label != doc.NameGPE && label != doc.NameLoc
}

// placed reports whether the words say that a town lies in a state or country: "Commerce, Texas".
func (f *finder) placed(n *name) bool {
	return n.within != atlas.None && f.word(n.tokens.End, n.tokens.Start).Word == ","
}

// stands reports whether a name that may be an office's stands for the building: "outside the Kremlin", but not "the Kremlin said".
func (f *finder) stands(n *name) bool {
	if c := f.Feature(f.top(n)); c != "PAL" && c != "ADMF" {
		return true
	}
	t := &f.d.Tokens[f.head(n.tokens)]
	for range 3 { // "outside the Capitol and the White House"
		if t.Rel != doc.Conjunct {
			break
		}
		t = &f.d.Tokens[t.Head]
	}
	return t.Rel == doc.Oblique && (atPrepositions[t.Prep] || t.Prep == "inside of" || t.Prep == "outside of")
}

// lends reports whether a name is part of the name of something else, after the words behind it: a street, a team, a treaty.
func (f *finder) lends(n *name, after *doc.Token) bool {
	second := f.word(n.tokens.End+1, n.tokens.Start).Lower
	switch {
	case diseases[after.Lower] || f.treaty(n):
		return true // "West Nile virus", "the Minsk agreements"
	case !capital(after.Word):
		return false
	case streets[after.Lower]:
		return second != "county"
	case after.Tag == "NNPS" && plural[after.Lower] == "" && !public[after.Lower]:
		return f.Class(f.top(n)) != atlas.Country // "Dallas Cowboys"
	case physical[after.Lower] && n.tokens.Len() == 1 && !public[second]:
		return true // "Fraser Valley" is not Fraser, but "Dublin City Council" is of Dublin
	}
	for i := n.tokens.End; i < n.tokens.End+4; i++ { // "Colorado State University", "China Eastern Airlines"
		t := f.word(i, n.tokens.Start)
		if !capital(t.Word) {
			break
		}
		if namesakes[t.Lower] {
			return true
		}
	}
	return false
}

// lent reports whether a name is part of the name of something else, after the words before it: a ship, a duke, a person with a title.
func (f *finder) lent(n *name, before *doc.Token) bool {
	if ships[before.Lower] {
		return true
	}
	i := n.tokens.Start - 1
	if _, ok := directions[before.Lower]; ok || before.Lower == "the" {
		i-- // "University of Southern Indiana"
	}
	if f.word(i, n.tokens.Start).Lower == "of" {
		if b := f.word(i-1, n.tokens.Start); capital(b.Word) && ofWords[b.Lower] {
			return true
		}
	}
	return capital(before.Word) && titles[before.Lower] && f.Class(f.top(n)) != atlas.Country && before.Tag != "IN"
}

// treaty reports whether a town's name goes on as that of an agreement made there: "the Minsk peace agreement".
func (f *finder) treaty(n *name) bool {
	if f.Class(f.top(n)) != atlas.City {
		return false
	}
	for i := n.tokens.End; i < n.tokens.End+3; i++ {
		t := f.word(i, n.tokens.Start)
		if treaties[t.Lower] {
			return true
		}
		if t.POS != doc.Noun && t.POS != doc.Adj && t.POS != doc.Propn && t.POS != doc.Num {
			break
		}
	}
	return false
}
