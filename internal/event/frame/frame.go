// Package frame finds the acts of a document: it tries the frames of the lexicon on the tree about each word that has some, in the order of the text, and keeps
// the first that holds as a hit, with the tokens that fill its slots. Then it tells which hit stands in which.
//
// It does not say who the fillers are, nor how real the act is.
package frame

import (
	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// A Collector finds the acts of one document.
type Collector struct {
	grammar.Clauses
	Trace *Trace // what was tried, or nil

	storms   []int     // tokens that name storms
	trying   bool      // the frames of a word
	verdicts []verdict // of that word's surroundings, while they are tried
}

// New returns a Collector that has found nothing yet.
func New(lx *lexicon.Lexicon, d *doc.Document) Collector {
	c := Collector{Clauses: grammar.New(lx, d)}
	c.storms = c.stormsOf()
	return c
}
