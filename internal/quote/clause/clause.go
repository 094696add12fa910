// Package clause answers what finding statements asks of a document's trees and quotation marks: the lexicon's word for a verb, its subject and clauses, whether
// it says something, the words of a subtree, and what stands before, in and behind the runs between marks.
package clause

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
)

// A Finder is what is looked up in one document. Indices are of tokens unless something else is said, and doc.None is none.
type Finder struct {
	Cues    *lexicon.Lexicon
	Doc     *doc.Document
	Blocks  []doc.Range   // the tokens of each block; empty where it is not read
	Marks   [][]marks.Run // of each block
	Inside  []int32       // for each token: 1 + the index in marks of its block's run that holds it, or 0
	Leads   map[int]bool  // the cues of quotations
	seen    []bool        // scratch of yield
	Mention []int32       // for each token: 1 + the mention whose head it is, or 0
	Times   map[int]int   // the time whose head a token is
	Timed   map[int]bool  // tokens of times
}

// New pairs the quotation marks of a document and notes where its mentions and times stand.
func New(cues *lexicon.Lexicon, d *doc.Document) Finder {
	f := Finder{Cues: cues, Doc: d, seen: make([]bool, len(d.Tokens)), Inside: make([]int32, len(d.Tokens)), Mention: make([]int32, len(d.Tokens))}
	for i := len(d.Mentions) - 1; i >= 0; i-- {
		if m := &d.Mentions[i]; f.Mention[m.Head] == 0 || m.Form != doc.Pronoun {
			f.Mention[m.Head] = int32(i + 1)
		}
	}
	f.Leads = map[int]bool{}
	f.Times, f.Timed = make(map[int]int, len(d.Times)), make(map[int]bool, 2*len(d.Times))
	for i := range d.Times {
		f.Times[d.Times[i].Head] = i
		for t := d.Times[i].Tokens.Start; t < d.Times[i].Tokens.End; t++ {
			f.Timed[t] = true
		}
	}
	f.Blocks = make([]doc.Range, len(d.Blocks))
	f.Marks = make([][]marks.Run, len(d.Blocks))
	for i := range d.Sentences {
		s := &d.Sentences[i]
		f.Blocks[s.Block] = f.Blocks[s.Block].Cover(s.Tokens)
	}
	for b, r := range f.Blocks {
		f.Marks[b] = marks.Runs(d, r, f.lostClosing)
		for k, m := range f.Marks[b] {
			for i := m.Outer.Start; i < m.Outer.End; i++ {
				f.Inside[i] = int32(k + 1)
			}
		}
	}
	return f
}

// Entry returns the lexicon's word for a lemma, or nil.
func (f *Finder) Entry(c lexicon.Class, lemma string) *lexicon.Word { return f.Cues.Word(c, lemma) }

// Lemma returns the form under which the lexicon knows a word: with its particle, where it has one ("point out").
func (f *Finder) Lemma(i int) string {
	t := &f.Doc.Tokens[i]
	l := strings.ToLower(t.Lemma)
	if p := f.Doc.Child(i, doc.Particle); p != doc.None && t.POS == doc.Verb {
		l += " " + f.Doc.Tokens[p].Lower
	}
	return l
}

// EntryOf returns the lexicon's word for a verb, or nil.
func (f *Finder) EntryOf(i int) *lexicon.Word {
	if i == doc.None {
		return nil
	}
	return f.Entry(lexicon.Verb, f.Lemma(i))
}

// Child returns the first child of token i with one of the relations, or None.
func (f *Finder) Child(i int, rels ...doc.Rel) int {
	for _, c := range f.Doc.Children(i) {
		for _, r := range rels {
			if f.Doc.Tokens[c].Rel == r {
				return int(c)
			}
		}
	}
	return doc.None
}

// HasWord reports whether a word stands among tokens [i, j).
func (f *Finder) HasWord(i, j int) bool { return marks.HasWord(f.Doc, i, j) }

// IsWord reports whether token i is more than a mark or white space.
func (f *Finder) IsWord(i int) bool { return marks.IsWord(f.Doc, i) }

// Trim takes marks, stops and white space off both ends of a range.
func (f *Finder) Trim(r doc.Range) doc.Range { return marks.Trim(f.Doc, r) }
