// Package word cuts a block into atoms, tells what each can be in an expression of time, and reads what few of them make: numbers, years, clock times and lengths.
package word

import (
	"strings"

	"readout/doc"
)

// A Cursor reads what few atoms of a block make. Every method that reads takes the atom where it would begin and returns the one after its last.
type Cursor struct {
	Doc   *doc.Document
	Atoms []Atom
}

var noAtom = Atom{Tok: -1}

// At returns the atom at i; one of no kind beyond the ends.
func (p *Cursor) At(i int) *Atom {
	if i < 0 || i >= len(p.Atoms) {
		return &noAtom
	}
	return &p.Atoms[i]
}

// Kind returns what the atom at i can be.
func (p *Cursor) Kind(i int) Kind { return p.At(i).Kind }

// Word returns the atom at i in lower case, "" beyond the ends.
func (p *Cursor) Word(i int) string { return p.At(i).Word }

// Token returns the token that the atom at i is of, or part of.
func (p *Cursor) Token(i int) *doc.Token {
	if i < 0 || i >= len(p.Atoms) {
		return &doc.Token{}
	}
	return &p.Doc.Tokens[p.Atoms[i].Tok]
}

// Follows reports whether these words stand at i, and returns what comes behind them.
func (p *Cursor) Follows(i int, words string) (int, bool) {
	for len(words) > 0 {
		w, rest, _ := strings.Cut(words, " ")
		if p.Word(i) != w {
			return i, false
		}
		i, words = i+1, rest
	}
	return i, true
}

// Any reports whether the word at i is one of a list.
func (p *Cursor) Any(i int, words ...string) bool {
	w := p.Word(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// IsDash reports whether a word is a dash.
func IsDash(w string) bool { return w == "-" || w == "–" || w == "—" }

// SkipDash returns i, or what comes behind a dash there.
func (p *Cursor) SkipDash(i int) int {
	if IsDash(p.Word(i)) {
		return i + 1
	}
	return i
}

// Skip returns i, or what comes behind one of the words there.
func (p *Cursor) Skip(i int, words ...string) int {
	if p.Any(i, words...) {
		return i + 1
	}
	return i
}

// SkipArticle returns i, or what comes behind an article there.
func (p *Cursor) SkipArticle(i int) int {
	if p.Kind(i) == Article {
		return i + 1
	}
	return i
}
