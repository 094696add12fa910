// Package petrarch turns verb dictionaries of PETRARCH, PETRARCH2 and TABARI into lexicon files (manual/lexicon.md), text into text.
//
// Read parses a dictionary: sets of synonyms, blocks of verbs, and the patterns before and behind them. Write makes a file of it with one entry for
// each code and pattern, and a list of all that the lexicon cannot say. The package knows no ontology: what type a code has the caller tells.
// Actors and agents are read by the stage that codes actors.
package petrarch

import (
	"fmt"
	"sort"
	"strings"
)

// A Dictionary is a verb dictionary as it stands in its file.
type Dictionary struct {
	File   string
	Sets   []Set
	Blocks []Block
	Rules  []Rule // what PETRARCH2 calls transformations
	Nouns  bool   // PETRARCH2's form: patterns of noun phrases and prepositions, not of words in their order
	Stems  bool   // TABARI's form: words are stems, and no lines begin blocks
}

// A Set is a list of synonyms that patterns name: "&TIETYPES".
type Set struct {
	Name  string
	Words [][]Part // each a run of words that stand next to each other
	Pos   Pos
}

// A Block is a group of verbs that share patterns.
type Block struct {
	Name     string
	Verbs    []Verb
	Patterns []Pattern
	Pos      Pos
}

// A Verb is a verb with the forms that the dictionary gives and those that it leaves to the program.
type Verb struct {
	Before []string // words before the verb itself: WIRE of WIRE_+TAP
	Forms  []string // in small letters, the base first
	After  []string // words behind it: UP, TO of +LIVE_UP_TO
	Code   Code     // the block's where it has none of its own
	Text   string
	Pos    Pos
}

// A Pattern is what must stand before and behind a verb of the block for another code.
type Pattern struct {
	Before, After []Item
	Touches       bool // the last of Before stands next to the verb
	Code          Code
	Text          string // as written, without the code
	Pos           Pos
}

// An Item is one thing that a pattern asks for.
type Item struct {
	Kind  ItemKind
	Parts []Part // of Words
	Prep  []Part // of Phrase
	Items []Item // of Phrase: what stands behind its preposition; of Noun: modifiers first, the head last
	Next  bool   // it stands next to what was written before it, with nothing between
}

// ItemKind tells an Item's kind.
type ItemKind byte

const (
	Words  ItemKind = iota // words and sets, next to each other
	Source                 // "$"
	Target                 // "+"
	Both                   // "%": two parties or more that do it to each other
	Skip                   // "^": somebody who is neither
	Noun                   // "{FINANCIAL AID}"
	Phrase                 // "(TO RUSSIA)"
)

// A Part is a word in small letters, or a set.
type Part struct {
	Word string
	Stem bool   // any word that begins so
	Set  string // its name without "&"
}

// A Code is what a verb or pattern tells. Two codes of a pair are for the two directions; "" is none.
type Code struct {
	Forth, Back string
	Pos         Pos
}

// A Rule is a line "~ …" that makes another code of two verbs' codes.
type Rule struct {
	Text string
	Pos  Pos
}

// Pos is a place in the file; both count from 1, columns count bytes.
type Pos struct{ Line, Col int }

// An Error is something that cannot be read, with its place.
type Error struct {
	File string
	Pos
	Message string
}

func (e Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, e.Message)
}

// Errors are all that cannot be read in a dictionary, by place.
type Errors []Error

func (l Errors) Error() string {
	lines := make([]string, len(l))
	for i, e := range l {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

func (l Errors) sort() {
	sort.SliceStable(l, func(i, j int) bool {
		if l[i].Line != l[j].Line {
			return l[i].Line < l[j].Line
		}
		return l[i].Col < l[j].Col
	})
}
