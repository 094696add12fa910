// Package readout reads news reports and writes down the system that they describe: who did what to whom, who said what, what was
// promised by when, with the words that each row comes from.
//
// A Reader holds the language model, the lexicon and the dictionaries; it is read-only and safe for concurrent use. Read makes a
// doc.Document of one report, All of many; package record turns documents into JSON and CSV. Nothing is fetched from anywhere, no
// clock is read, and the same report gives the same document on every machine.
package readout

import (
	"fmt"

	"readout/doc"
	"readout/internal/ingest"
	"readout/internal/tree"
	"readout/record"
	"readout/syntax"
)

// Version is the version of the program.
const Version = "0.1.0"

// Options say what a Reader reads with. The zero value means the built-in data.
type Options struct {
	Model      string   // path of a spaCy 3 English package or of a converted file
	Actors     []string // paths of actor dictionaries that win over the built-in one
	Lexicons   []string // folders of .lex files that add to or replace the built-in entries
	NoInferred bool     // leave out sources and targets that only the place tells
	Kernel     string   // which arithmetic kernel to use ("plain", "avx2", …); "" is the fastest. The answers do not depend on it.
}

// A Reader reads reports.
type Reader struct {
	pipeline *syntax.Pipeline
	info     record.Reader
	options  Options
}

// New loads what a Reader reads with.
func New(o Options) (*Reader, error) {
	p, err := LoadModel(o)
	if err != nil {
		return nil, err
	}
	return &Reader{pipeline: p, info: record.Reader{Version: Version, Model: p.Hash()}, options: o}, nil
}

// LoadModel loads the language model alone.
func LoadModel(o Options) (*syntax.Pipeline, error) {
	return syntax.Loader{Kernel: o.Kernel}.Open(o.Model)
}

// Info tells the version of the program and the hashes of its data.
func (r *Reader) Info() record.Reader { return r.info }

// Kernel names the arithmetic that the language model runs on.
func (r *Reader) Kernel() string { return r.options.Kernel }

// Explain tells for each sentence of a document that this reader has read what the event coder tried.
func (r *Reader) Explain(d *doc.Document) []string { return nil }

// Read turns one report into its document. The error says why it cannot be read, with its place.
func (r *Reader) Read(in Report) (*doc.Document, error) { return r.worker().guarded(in) }

// A worker is a reader with the scratch memory for one report at a time.
type worker struct {
	r    *Reader
	tree *tree.Parser
}

func (r *Reader) worker() *worker { return &worker{r, tree.New(r.pipeline)} }

// read is the program: each line writes one layer of the document.
func (w *worker) read(in Report) (*doc.Document, error) {
	d, err := ingest.Open(in) // text, blocks, date and dateline
	if err != nil {
		return nil, err
	}
	d.Views = make([]doc.View, len(d.Blocks))
	for i, b := range d.Blocks {
		n := b.Span.Len()
		d.Views[i] = doc.View{Text: d.Text[b.Span.Start:b.Span.End], Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: n}, Text: b.Span}}}
	}
	w.tree.Parse(d) // tokens, tree, sentences, names, block by block
	if err := doc.Check(d); err != nil {
		panic(fmt.Sprintf("%s: %v", d.ID, err))
	}
	return d, nil
}
