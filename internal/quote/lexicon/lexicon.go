// Package lexicon reads the cues that tell statements (data/en/speech, manual/speech.md): which words they are, what act each one is, and how often
// each of their patterns told a statement in counted text. It gives shares and weights, and looks at no sentence.
package lexicon

import (
	"io/fs"

	"readout/doc"
)

// A Lexicon is made by Load and only read afterwards, so any number of goroutines may share it.
type Lexicon struct {
	words   map[key]*Word
	weights map[Trait]float64
}

// Load reads verbs.txt, nouns.txt, adjectives.txt, phrases.txt, counts.txt and weights.txt. Its error names file and line.
func Load(fsys fs.FS) (*Lexicon, error) {
	words, weights, err := load(fsys)
	if err != nil {
		return nil, err
	}
	return &Lexicon{words: words, weights: weights}, nil
}

// Word returns the entry of a lemma, or nil. A particle belongs to the lemma of its verb ("point out").
func (l *Lexicon) Word(c Class, lemma string) *Word { return l.words[key{c, lemma}] }

// Weight returns what a trait adds to the log-odds of a candidate.
func (l *Lexicon) Weight(t Trait) float64 { return l.weights[t] }

// A Word is a cue: what its entry says, and how often each of its patterns told a statement in counted text.
type Word struct {
	act    doc.Act
	acts   map[string]doc.Act // of patterns that do something else
	named  map[string]bool    // the patterns that its entry gives
	counts map[string]tally   // of counted text
	shares map[string]pattern // of every pattern that is counted or named
}

// Act returns the act of a word's entry.
func (w *Word) Act() doc.Act { return w.act }

// ActOf returns the act of a pattern: its own where the entry gives one, else the word's.
func (w *Word) ActOf(pattern string) doc.Act {
	if act, ok := w.acts[pattern]; ok {
		return act
	}
	return w.act
}

// Names reports whether the entry gives a pattern.
func (w *Word) Names(pattern string) bool { return w.named[pattern] }

// Share returns which part of a pattern's occurrences is taken for statements; 0 where nothing is known of it.
func (w *Word) Share(pattern string) float32 { return w.shares[pattern].share }

// Trait returns the name that a pattern has among the traits: "vthat".
func (w *Word) Trait(pattern string) string { return w.shares[pattern].trait }

// Best returns the largest share of a word's patterns.
func (w *Word) Best() float32 {
	top := float32(0)
	for _, p := range w.shares {
		top = max(top, p.share)
	}
	return top
}

// A pattern is a place where the content of a cue may stand.
type pattern struct {
	share float32
	trait string
}

// A Trait is what a candidate is like, for all patterns or on one of them.
type Trait struct {
	On string // a pattern, or "" for all
	Is string
}

// Class is the part of speech that an entry is for.
type Class byte

const (
	Verb      Class = 'v'
	Noun      Class = 'n'
	Adjective Class = 'a'
	Phrase    Class = 'p' // prepositions ("according to") and adverbs ("reportedly")
)

type key struct {
	class Class
	lemma string
}
