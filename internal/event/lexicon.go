// Package event makes the events and commitments of a document from its trees, entities, statements, times, places and amounts.
//
// What words tell which act stands in a lexicon of text files (manual/lexicon.md); Load compiles it. Code tries the frames of a word's
// entries on the tree about it, finds who and to whom, puts acts that take acts together, and says whether it happened and by whose
// word. The package knows no country, person or place: those come with the document. It merges nothing: every telling is an event.
package event

import (
	"io/fs"
	"sort"
	"strings"

	"readout/ontology"
)

// A Lexicon is a compiled set of entries. It is made by Load and only read afterwards, so any number of goroutines may share it.
type Lexicon struct {
	entries  []*Entry
	verbs    map[string][]*frame // by the verb's word, or its particle form "call_off"
	nouns    map[string][]*frame // by the head noun
	adjs     map[string][]*frame // by the adjective or participle after "be"
	sets     map[string]*words
	contexts map[string][]int // by lemma: indices into ontology.Contexts
	phrases  *words           // words of several parts that tell a context, by head
	phraseOf map[string][]int

	known wellKnown
}

// An Entry is one act with the frames, nouns and adjectives that tell it.
type Entry struct {
	Name     string // file and name: "consult/hold-talks"
	Type     string // PLOVER type; "" for an operator that has no act of its own
	Mode     string
	Cameo    string
	Contexts []string
	Examples []Example

	op      op
	mutual  tri
	target  targeting
	needs   bool // no event without a target that the text names
	noun    slot // what "of" behind the entry's nouns leads to: slotSRC, slotTGT, or slotNone where the frames decide
	frames  []*frame
	when    []variant
	ownWhen int // how many of when stand in the entry itself
	unless  *words
	at      position
}

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

// tri is a choice that may be left to the type.
type tri int8

const (
	byType tri = iota
	yes
	no
)

// targeting tells where an entry's target may be.
type targeting int8

const (
	searchTarget targeting = iota // in the slots of the frame, else by nearness
	slotTarget                    // in the slots only
	noTarget                      // an act without target
)

// A variant changes an entry's mode and code where certain words stand in the clause.
type variant struct {
	words *words
	mode  string
	cameo string
	typ   string
}

type slot int8

const (
	slotNone  slot = iota
	slotSRC        // who does it
	slotTGT        // to whom
	slotACT        // the act that it is about
	slotANY        // anything
	slotWORDS      // certain words
)

// A frame is a construction that tells an entry's act.
type frame struct {
	entry   *Entry
	kind    frameKind
	subject element // slotNone where any subject or none will do
	head    *words
	rest    []element
	text    string // as written, for traces
	force   bool   // of a type of material conflict
	rank    int    // the more a frame demands, the earlier it is tried
	at      position
}

type frameKind int8

const (
	verbFrame frameKind = iota
	nounFrame
	adjFrame
)

// An element is a dependent of the predicate: an object where it has no prepositions.
type element struct {
	preps    []string
	optional bool
	slot     slot
	words    *words // slotWORDS, or a restriction to a set
	limit    limit
	loose    bool // of a frame that tells no force: an act may lead to who has to do with it ("opposed sanctions against Russia")
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
	lx.verbs, lx.nouns, lx.adjs = map[string][]*frame{}, map[string][]*frame{}, map[string][]*frame{}
	for _, e := range lx.entries {
		for _, f := range e.frames {
			f.force = quad(e.Type) == 4
			for i := range f.rest {
				f.rest[i].loose = !f.force && e.op == noOp
			}
			if e.op != noOp && e.Type != "" {
				f.rank++ // "insisted that it stop" is a demand before it is said
			}
			m := [...]map[string][]*frame{lx.verbs, lx.nouns, lx.adjs}[f.kind]
			for _, w := range f.head.heads(f.kind == verbFrame) {
				m[w] = append(m[w], f)
			}
		}
	}
	for _, m := range []map[string][]*frame{lx.verbs, lx.nouns, lx.adjs} {
		for _, fs := range m {
			sort.SliceStable(fs, func(i, j int) bool { return fs[i].rank > fs[j].rank })
		}
	}
}

// quad returns the quad of a PLOVER type, 0 for none.
func quad(typ string) int {
	t, _ := ontology.LookupType(typ)
	return t.Quad
}

func fileBase(name string) string {
	name = name[strings.LastIndexByte(name, '/')+1:]
	return strings.TrimSuffix(name, ".lex")
}
