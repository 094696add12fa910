// Package lexeme holds what a word is without its context: the string ids and features that the networks read.
package lexeme

// A Lexeme is one distinct (word, norm) pair. Lexemes are shared and read-only: the same pair always gives the same
// pointer within one pipeline, so a *Lexeme can key caches of what the networks compute from it.
type Lexeme struct {
	Text    string // the word as written
	Norm    string // its norm: the tokeniser's exception norm if it has one, else the vocabulary's
	Lower   string // the word in lower case
	Orth    uint64 // string ids (symbol id or 64-bit hash), as the networks read them
	NormID  uint64
	Prefix  uint64
	Suffix  uint64
	Shape   uint64
	IsSpace bool
	Index   int32 // dense number of this lexeme in its pipeline's store, in order of first sight; -1 when it is not stored (store full)
}
