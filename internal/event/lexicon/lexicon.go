// Package lexicon compiles the event lexicon: text files (manual/lexicon.md) in, frames that are found by their head word out. It checks
// what can be checked without reading a sentence: syntax, types, modes, codes, sets. It neither tries a frame on a tree nor runs an example.
package lexicon

import (
	"io/fs"
	"maps"
	"slices"
	"sort"
	"strings"

	"readout/doc"
	"readout/ontology"
)

// A Lexicon is a compiled set of entries. It is made by Load and only read afterwards, so any number of goroutines may share it.
type Lexicon struct {
	entries  []*Entry
	Verbs    map[string][]*Frame // by the verb's word, or its particle form "call_off"
	Nouns    map[string][]*Frame // by the head noun
	Adjs     map[string][]*Frame // by the adjective or participle after "be"
	sets     map[string]*Words
	Contexts map[string][]int // by lemma: indices into ontology.Contexts
	Phrases  *Words           // words of several parts that tell a context, by head
	PhraseOf map[string][]int

	Known WellKnown
	Alone bool // the users' files take the place of the shipped entries: nothing is coded that is not theirs
}

// An Entry is one act with the frames, nouns and adjectives that tell it.
type Entry struct {
	Name     string // file and name: "consult/hold-talks"
	Type     string // PLOVER type, or ontology's OTHER; "" for an operator that has no act of its own, and for Nothing
	Mode     string
	Cameo    string
	Own      bool   // Cameo is a code of the user's own list: nothing is composed with it
	Back     string // code of the same act as done by the target; "" for none
	Swap     bool   // source and target are exchanged
	Nothing  bool   // where a frame holds no event is coded, and no other frame is tried
	Contexts []string
	Examples []Example

	Op      Op
	Mutual  Choice
	Target  Targeting
	Needs   bool // no event without a target that the text names
	Both    bool // no event without source and target, found in whatever way
	Noun    Slot // what "of" behind the entry's nouns leads to: SlotSRC, SlotTGT, or SlotNone where the frames decide
	Frames  []*Frame
	When    []Variant
	OwnWhen int // how many of when stand in the entry itself
	Unless  *Words
	Order   *Order // words about the verb that must hold too; nil for none
	at      position
}

// User reports whether an entry is not of Load's first file system.
func (e *Entry) User() bool { return e.at.layer > 0 }

// An Example is a sentence with what an entry makes of it.
type Example struct {
	Entry  string // the entry's name
	Type   string // its type
	Kind   ExampleKind
	Text   string
	Source []string // labels of each source: "SYR MIL"; nil where none is expected
	Target []string
	Mutual bool   // either may be source or target
	Status string // or "" for any
	Where  string // "assault.lex:12:5"
	User   bool   // of an entry that is not of Load's first file system
}

// ExampleKind tells what an example claims.
type ExampleKind byte

const (
	Codes   ExampleKind = '+' // it is coded with the entry's type, by this entry or another, and the sides as written
	Nothing ExampleKind = '-' // nothing at all is coded
	Other   ExampleKind = '~' // the entry does not code it; another may
)

// Choice is a choice that may be left to the type.
type Choice int8

const (
	ByType Choice = iota
	Yes
	No
)

// Targeting tells where an entry's target may be.
type Targeting int8

const (
	SearchTarget Targeting = iota // in the slots of the frame, else by nearness
	SlotTarget                    // in the slots only
	NoTarget                      // an act without target
	BehindTarget                  // in the slots, else by nearness among those who stand behind an active verb, or before a passive one
)

// A Variant changes an entry's mode and code where certain words stand in the clause.
type Variant struct {
	Words *Words
	Mode  string
	Cameo string
	Typ   string
}

// A Slot says what fills an element.
type Slot int8

const (
	SlotNone  Slot = iota
	SlotSRC        // who does it
	SlotTGT        // to whom
	SlotACT        // the act that it is about
	SlotANY        // anything
	SlotWORDS      // certain words
)

// A Frame is a construction that tells an entry's act.
type Frame struct {
	Entry   *Entry
	Kind    FrameKind
	Subject Element // SlotNone where any subject or none will do
	Head    *Words
	Rest    []Element
	Text    string // as written, for traces
	Force   bool   // of a type of material conflict
	Rank    int    // the more a frame demands, the earlier it is tried
	at      position
}

// ByWord reports whether a frame names nobody who does its act, since saying it is doing it: "The raid was outrageous, Turkey said".
func (fr *Frame) ByWord() bool {
	isSource := func(e Element) bool { return e.Slot == SlotSRC }
	return fr.Kind != NounFrame && !isSource(fr.Subject) && !slices.ContainsFunc(fr.Rest, isSource)
}

// Heads returns the word of the frame, with all its parts, whose head a token may be by its form; "" for none. The first by the alphabet is taken.
func (fr *Frame) Heads(t *doc.Token) string {
	for _, w := range slices.Sorted(maps.Keys(fr.Head.One)) {
		head, _, _ := splitPhrase(w)
		if fr.Kind == VerbFrame {
			head, _, _ = strings.Cut(w, "_")
		}
		if head == t.Lemma || head == t.Lower || t.POS == doc.Propn && head == Singular(t.Lower) {
			return w
		}
	}
	return ""
}

// FrameKind is the part of speech of a frame's head.
type FrameKind int8

const (
	VerbFrame FrameKind = iota
	NounFrame
	AdjFrame
)

// An Element is a dependent of the predicate: an object where it has no prepositions.
type Element struct {
	Preps    []string
	Optional bool
	Slot     Slot
	Words    *Words // SlotWORDS, or a restriction to a set
	Limit    Limit
	Loose    bool // of a frame that tells no force: an act may lead to who has to do with it ("opposed sanctions against Russia")
}

// A Folder is a file system that messages name by the path that the user gave.
type Folder struct {
	fs.FS
	Path string
}

// Load compiles the *.lex files of fsys, then those of more. A later entry of the same name takes the place of an earlier one. It returns all
// that is wrong as one error, a line each, sorted by place.
func Load(fsys fs.FS, more ...fs.FS) (*Lexicon, error) {
	c := compiler{sets: map[string][]*setText{}, entries: map[string]*Entry{}}
	for i, f := range append([]fs.FS{fsys}, more...) {
		if err := c.files(f, i); err != nil {
			return nil, err
		}
	}
	lx := c.link()
	if len(c.errs) > 0 {
		c.errs.sort()
		return nil, c.errs
	}
	return lx, nil
}

// Len returns the number of entries.
func (lx *Lexicon) Len() int { return len(lx.entries) }

// Entries returns the entries, sorted by name. They must not be changed.
func (lx *Lexicon) Entries() []*Entry { return lx.entries }

// Examples returns the examples of all entries in the order of the entries.
func (lx *Lexicon) Examples() []Example {
	var out []Example
	for _, e := range lx.entries {
		out = append(out, e.Examples...)
	}
	return out
}

// index puts the frames where their words are looked up.
func (lx *Lexicon) index() {
	lx.Verbs, lx.Nouns, lx.Adjs = map[string][]*Frame{}, map[string][]*Frame{}, map[string][]*Frame{}
	for _, e := range lx.entries {
		for _, f := range e.Frames {
			f.Force = Quad(e.Type) == 4
			for i := range f.Rest {
				f.Rest[i].Loose = !f.Force && e.Op == NoOp
			}
			if e.Op != NoOp && e.Type != "" {
				f.Rank++ // "insisted that it stop" is a demand before it is said
			}
			m := [...]map[string][]*Frame{lx.Verbs, lx.Nouns, lx.Adjs}[f.Kind]
			for _, w := range f.Head.heads(f.Kind == VerbFrame) {
				m[w] = append(m[w], f)
			}
		}
	}
	for _, m := range []map[string][]*Frame{lx.Verbs, lx.Nouns, lx.Adjs} {
		for _, fs := range m {
			sort.SliceStable(fs, func(i, j int) bool { return fs[i].Rank > fs[j].Rank })
		}
	}
}

// Quad returns the quad of a PLOVER type, 0 for none.
func Quad(typ string) int {
	t, _ := ontology.LookupType(typ)
	return t.Quad
}

func fileBase(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	return strings.TrimSuffix(name, ".lex")
}
