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
	"readout/internal/quote/draft"
	"readout/internal/quote/indirect"
	"readout/internal/quote/lexicon"
)

// A Reader finds statements. It is made by Load and may be used by many goroutines.
type Reader struct{ cues *lexicon.Lexicon }

// A finder is one run of Find.
type finder struct {
	indirect.Finder
	loose []place // quotations without a cue of their own
}

// Load reads the cue lexicon, of which its error names file and line.
func Load(fsys fs.FS) (*Reader, error) {
	cues, err := lexicon.Load(fsys)
	if err != nil {
		return nil, err
	}
	return &Reader{cues}, nil
}

// Find returns the statements of a document in the order of their content. A statement inside the content of another one points
// to it by Within.
func (r *Reader) Find(d *doc.Document) []doc.Statement {
	f := finder{Finder: indirect.Finder{Finder: draft.New(r.cues, d)}}
	for b := range f.Blocks {
		f.direct(b)
	}
	for _, s := range d.Sentences {
		f.visitAll(s.Tokens)
	}
	f.Rank()
	f.lines()
	f.attach()
	return f.statements()
}

// longest is how many tokens of a sentence are looked through. What is longer is a list or a table.
const longest = 1500

func (f *finder) visitAll(s doc.Range) {
	if s.Len() > longest {
		return
	}
	for i := s.Start; i < s.End; i++ {
		f.Visit(i)
	}
}

// statements turns the drafts into the layer.
func (f *finder) statements() []doc.Statement {
	f.DropEmpty()
	slices.SortStableFunc(f.Found, func(a, b draft.Statement) int {
		return cmp.Or(cmp.Compare(a.Content[0].Start, b.Content[0].Start), -cmp.Compare(draft.Last(a.Content), draft.Last(b.Content)), cmp.Compare(a.Cue, b.Cue))
	})
	out := make([]doc.Statement, len(f.Found))
	for i := range f.Found {
		out[i] = f.statement(&f.Found[i])
	}
	f.Own()
	for i := range out {
		out[i].Within = f.Within(i)
	}
	return out
}

func (f *finder) statement(c *draft.Statement) doc.Statement {
	s := doc.Statement{Content: c.Content, Cue: c.Words, Told: c.Told, Act: f.actOf(c), Form: f.form(c), Within: doc.None, Time: f.timeOf(c)}
	at := c.Content[0].Start
	if c.Cue != doc.None {
		at = c.Cue
	}
	s.Sentence = f.Doc.SentenceOf(at)
	s.Speakers = f.MentionsOf(c.Heads)
	s.To = f.addressee(c)
	return s
}

// form tells how much of the content stands in quotation marks.
func (f *finder) form(c *draft.Statement) doc.SpeechForm {
	if c.Bare {
		return doc.Direct
	}
	in, out := f.CountMarks(c.Content)
	if c.Cue != doc.None && f.Inside[c.Cue] > 0 && f.RunOf(c.Cue) == f.RunOf(c.Content[0].Start) {
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
