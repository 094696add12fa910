// Package grammar answers what the code of events asks the trees of a document: who is the subject, object, agent or owner of a word, in the active form and
// through coordination, control and relative clauses; who the words stand for, as parties; what kind of thing they are; and who says it.
//
// It reads the trees, mentions, entities, places, times and statements of a document, and the acts found so far, which decide whose infinitive is whose. It tells
// no act itself: frames are matched by package frame.
package grammar

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// Clauses is one document to be asked about. It holds what is looked up often, by token. Indices are of tokens unless something else is said, and doc.None is none.
type Clauses struct {
	Lex *lexicon.Lexicon
	Doc *doc.Document

	MentionAt   []int32 // the mention whose head the token is, the widest of several; doc.None for none
	placeAt     []int32 // the place whose head it is
	TimeAt      []int32 // the time that covers it
	nameAt      []int32 // the name of a country or people that covers it
	StatementAt []int32 // the smallest statement whose content holds it
	HitAt       []int32 // the hit whose predicate or carrier it is
	self        []int   // the token itself: a slice of one without an allocation
	InName      []bool  // it is part of an actor's name of several words
	Hits        []Hit   // the acts found so far, in the order of their sentences
}

// New indexes a document of which all layers but the events stand.
func New(lx *lexicon.Lexicon, d *doc.Document) Clauses {
	n := len(d.Tokens)
	all := make([]int32, 6*n)
	for i := range all {
		all[i] = doc.None
	}
	part := func(k int) []int32 { return all[k*n : (k+1)*n : (k+1)*n] }
	c := Clauses{Lex: lx, Doc: d, MentionAt: part(0), placeAt: part(1), TimeAt: part(2), nameAt: part(3), StatementAt: part(4), HitAt: part(5),
		InName: make([]bool, n), self: make([]int, n)}
	for i := range c.self {
		c.self[i] = i
	}
	c.indexActors()
	c.indexStatements()
	for i, p := range d.Places {
		c.placeAt[p.Head] = int32(i)
	}
	for i, t := range d.Times {
		for k := t.Tokens.Start; k < t.Tokens.End; k++ {
			c.TimeAt[k] = int32(i)
		}
	}
	return c
}

// indexActors notes at each token the mention that it heads and the names that it is part of.
func (c *Clauses) indexActors() {
	for i, m := range c.Doc.Mentions {
		if c.MentionAt[m.Head] == doc.None {
			c.MentionAt[m.Head] = int32(i)
		}
		if m.Form == doc.NameForm && m.Tokens.Len() > 1 {
			for k := m.Tokens.Start; k < m.Tokens.End; k++ {
				c.InName[k] = true
			}
		}
	}
	for i, name := range c.Doc.Names {
		if name.Label == doc.NameNorp || name.Label == doc.NameGPE {
			for k := name.Tokens.Start; k < name.Tokens.End; k++ {
				c.nameAt[k] = int32(i)
			}
		}
	}
}

// indexStatements notes at each token the smallest statement whose content holds it, the first of equals.
func (c *Clauses) indexStatements() {
	sizes := make([]int, len(c.Doc.Statements))
	for s := range c.Doc.Statements {
		for _, r := range c.Doc.Statements[s].Content {
			sizes[s] += r.Len()
		}
		for _, r := range c.Doc.Statements[s].Content {
			for k := r.Start; k < r.End; k++ {
				if old := c.StatementAt[k]; old == doc.None || sizes[s] < sizes[old] {
					c.StatementAt[k] = int32(s)
				}
			}
		}
	}
}

// Tok returns token i.
func (c *Clauses) Tok(i int) *doc.Token { return &c.Doc.Tokens[i] }
