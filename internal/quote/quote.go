// Package quote finds who said what: direct, indirect and mixed statements, with the words that were said, the cue that tells
// that they were said, the mention that says them, and the act that the saying is.
//
// It reads blocks, tokens, the tree, mentions and times of a Document. Quotation marks are paired block by block and given to the
// nearest cue; what stands without marks comes from the tree: clauses, infinitives, objects and prepositional phrases of cues. Which
// words are cues, and which of their patterns tell a statement, is the lexicon's knowledge (data/en/speech), not this package's.
//
// It does not decide who a speaker is (package actor does, afterwards, with the statements), nor what is true of a content.
package quote

import (
	"cmp"
	"io/fs"
	"slices"

	"readout/doc"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
)

// A Reader finds statements. It is made by Load and may be used by many goroutines.
type Reader struct {
	cues  *lexicon.Lexicon
	floor float32 // the smallest share of a pattern that is looked at
	bar   float32 // the smallest score that tells a statement
}

// bar is where precision and recall weigh the same: a pattern that tells a statement less often costs more than it finds.
const bar = 0.34

// Load reads the cue lexicon, of which its error names file and line.
func Load(fsys fs.FS) (*Reader, error) {
	cues, err := lexicon.Load(fsys)
	if err != nil {
		return nil, err
	}
	return &Reader{cues: cues, floor: floor, bar: bar}, nil
}

// Find returns the statements of a document in the order of their content. A statement inside the content of another one points
// to it by Within.
func (r *Reader) Find(d *doc.Document) []doc.Statement {
	f := newFinder(r, d)
	for b := range f.blocks {
		f.direct(b)
	}
	for _, s := range d.Sentences {
		f.visitAll(s.Tokens)
	}
	f.rank()
	f.lines()
	f.attach()
	return f.statements()
}

// A finder is one run of Find.
type finder struct {
	*Reader
	d       *doc.Document
	blocks  []doc.Range   // the tokens of each block; empty where it is not read
	marks   [][]marks.Run // of each block
	inside  []int32       // for each token: 1 + the index in marks of its block's run that holds it, or 0
	leads   map[int]bool  // the cues of quotations
	seen    []bool        // scratch of yield
	mention []int32       // for each token: 1 + the mention whose head it is, or 0
	times   map[int]int   // the time whose head a token is
	timed   map[int]bool  // tokens of times
	found   []candidate
	ranked  int             // so many candidates of found stand in the order of their cues
	owner   []int32         // for each token: 1 + a candidate whose content holds it, or 0
	ends    map[int]int     // the candidate whose content ends at a token
	loose   []place         // quotations without a cue of their own
	heads   map[int]float32 // for each cue: the largest share of its candidates
}

// A candidate is a possible statement.
type candidate struct {
	cue     int       // the word that tells of speech, or None
	words   doc.Range // the cue's words
	class   lexicon.Class
	pattern string
	lemma   string
	content []doc.Range
	head    int     // the word that the content hangs on, or None
	share   float32 // how often such a pattern is a statement
	score   float32 // how likely this one is
	told    doc.Range
	heads   []int // head tokens of the speakers in Told, or of the speaker that only the context tells
	act     doc.Act
	day     int  // 1 + the time between cue and content, or 0
	bare    bool // without marks, but in the speaker's own words
}

func newFinder(r *Reader, d *doc.Document) *finder {
	f := &finder{Reader: r, d: d, seen: make([]bool, len(d.Tokens)), inside: make([]int32, len(d.Tokens)), mention: make([]int32, len(d.Tokens))}
	for i := len(d.Mentions) - 1; i >= 0; i-- {
		if m := &d.Mentions[i]; f.mention[m.Head] == 0 || m.Form != doc.Pronoun {
			f.mention[m.Head] = int32(i + 1)
		}
	}
	f.leads = map[int]bool{}
	f.times, f.timed = make(map[int]int, len(d.Times)), make(map[int]bool, 2*len(d.Times))
	for i := range d.Times {
		f.times[d.Times[i].Head] = i
		for t := d.Times[i].Tokens.Start; t < d.Times[i].Tokens.End; t++ {
			f.timed[t] = true
		}
	}
	f.blocks = make([]doc.Range, len(d.Blocks))
	f.marks = make([][]marks.Run, len(d.Blocks))
	for i := range d.Sentences {
		s := &d.Sentences[i]
		f.blocks[s.Block] = f.blocks[s.Block].Cover(s.Tokens)
	}
	for b, r := range f.blocks {
		f.marks[b] = marks.Runs(d, r, f.lostClosing)
		for k, m := range f.marks[b] {
			for i := m.Outer.Start; i < m.Outer.End; i++ {
				f.inside[i] = int32(k + 1)
			}
		}
	}
	return f
}

// longest is how many tokens of a sentence are looked through. What is longer is a list or a table.
const longest = 1500

func (f *finder) visitAll(s doc.Range) {
	if s.Len() > longest {
		return
	}
	for i := s.Start; i < s.End; i++ {
		f.visit(i)
	}
}

// runOf returns the run that holds token i, or nil.
func (f *finder) runOf(i int) *marks.Run {
	if k := f.inside[i]; k > 0 {
		return &f.marks[f.d.Tokens[i].Block][k-1]
	}
	return nil
}

// The classes of cues.
const (
	verb      = lexicon.Verb
	noun      = lexicon.Noun
	adjective = lexicon.Adjective
	phrase    = lexicon.Phrase
)

// entry returns the lexicon's word for a lemma, or nil.
func (f *finder) entry(c lexicon.Class, lemma string) *lexicon.Word { return f.cues.Word(c, lemma) }

// add keeps a candidate when its pattern is told by the lexicon often enough.
func (f *finder) add(c candidate) {
	w := f.entry(c.class, c.lemma)
	if w == nil {
		return
	}
	c.share = w.Share(c.pattern)
	if c.share < f.floor || len(c.content) == 0 {
		return
	}
	c.act = w.ActOf(c.pattern)
	f.found = append(f.found, c)
}

// statements turns the candidates into the layer.
func (f *finder) statements() []doc.Statement {
	f.dropEmpty()
	slices.SortStableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.content[0].Start, b.content[0].Start), -cmp.Compare(last(a.content), last(b.content)), cmp.Compare(a.cue, b.cue))
	})
	out := make([]doc.Statement, len(f.found))
	for i := range f.found {
		out[i] = f.statement(&f.found[i])
	}
	f.own()
	for i := range out {
		out[i].Within = f.within(i)
	}
	return out
}

// dropEmpty drops the candidates of which cuts have left nothing: a quotation all of which is its cue's clause.
func (f *finder) dropEmpty() {
	for i := range f.found {
		f.found[i].content = slices.DeleteFunc(f.found[i].content, doc.Range.Empty)
	}
	f.found = slices.DeleteFunc(f.found, func(c candidate) bool { return len(c.content) == 0 })
}

func (f *finder) statement(c *candidate) doc.Statement {
	s := doc.Statement{Content: c.content, Cue: c.words, Told: c.told, Act: f.actOf(c), Form: f.form(c), Within: doc.None, Time: f.timeOf(c)}
	at := c.content[0].Start
	if c.cue != doc.None {
		at = c.cue
	}
	s.Sentence = f.d.SentenceOf(at)
	s.Speakers = f.mentionsOf(c.heads)
	s.To = f.addressee(c)
	return s
}

// form tells how much of the content stands in quotation marks.
func (f *finder) form(c *candidate) doc.SpeechForm {
	if c.bare {
		return doc.Direct
	}
	in, out := f.countMarks(c.content)
	if c.cue != doc.None && f.inside[c.cue] > 0 && f.runOf(c.cue) == f.runOf(c.content[0].Start) {
		return doc.Indirect // reported inside of somebody's quotation
	}
	switch {
	case out == 0:
		return doc.Direct
	case in == 0:
		return doc.Indirect
	}
	return doc.Mixed
}

// own notes whose content holds which token. Where contents nest, the smallest one holds it.
func (f *finder) own() {
	order := make([]int, len(f.found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(words(f.found[b].content), words(f.found[a].content)) })
	f.owner = make([]int32, len(f.d.Tokens))
	f.ends = make(map[int]int, len(f.found))
	for _, i := range order {
		c := &f.found[i]
		for _, r := range c.content {
			f.hold(i, r)
		}
	}
}

// hold notes that candidate i holds the tokens of r.
func (f *finder) hold(i int, r doc.Range) {
	for k := r.Start; k < r.End; k++ {
		f.owner[k] = int32(i + 1)
	}
	if _, ok := f.ends[r.End]; !ok { // the outermost, where contents nest
		f.ends[r.End] = i
	}
}

// extend adds a range to the content of candidate i, in its order: a run may stand between a cue and what the tree gives it.
func (f *finder) extend(i int, r doc.Range) {
	c := &f.found[i]
	at, _ := slices.BinarySearchFunc(c.content, r.Start, func(x doc.Range, start int) int { return cmp.Compare(x.Start, start) })
	c.content = slices.Insert(c.content, at, r)
	f.hold(i, r)
	f.ends[r.End] = i // what ends there with it stands inside
}

// put adds a candidate that needs no ranking.
func (f *finder) put(c candidate) {
	f.found = append(f.found, c)
	for _, r := range c.content {
		f.hold(len(f.found)-1, r)
		f.ends[r.End] = len(f.found) - 1 // what ends there with it stands inside
	}
}

// cuedIn returns the ranked candidates whose cue stands in r: found[lo:hi].
func (f *finder) cuedIn(r doc.Range) (lo, hi int) {
	at := func(tok int) int {
		k, _ := slices.BinarySearchFunc(f.found[:f.ranked], tok, func(c candidate, tok int) int { return cmp.Compare(c.cue, tok) })
		return k
	}
	return at(r.Start), at(r.End)
}

// within returns the smallest statement whose content holds the cue of statement i, or None.
func (f *finder) within(i int) int {
	c := &f.found[i]
	if c.cue == doc.None {
		return doc.None
	}
	j := int(f.owner[c.cue]) - 1
	if j < 0 || j == i || f.found[j].cue != doc.None && holds(c.content, f.found[j].cue) {
		return doc.None
	}
	return j
}

func holds(content []doc.Range, i int) bool {
	for _, r := range content {
		if r.Has(i) {
			return true
		}
	}
	return false
}

func words(content []doc.Range) int {
	n := 0
	for _, r := range content {
		n += r.Len()
	}
	return n
}

func last(content []doc.Range) int { return content[len(content)-1].End }
