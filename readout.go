// Package readout reads news reports and writes down the system that they describe: who did what to whom, who said what, what was
// promised by when, with the words that each row comes from.
//
// A Reader holds the language model, the lexicon and the dictionaries; it is read-only and safe for concurrent use. Read makes a
// doc.Document of one report, All of many; package record turns documents into JSON and CSV. Nothing is fetched from anywhere, no
// clock is read, and the same report gives the same document on every machine.
package readout

import (
	"fmt"
	"sync"

	"readout/doc"
	"readout/internal/actor"
	"readout/internal/amount"
	"readout/internal/event"
	"readout/internal/event/lexicon"
	"readout/internal/ingest"
	"readout/internal/quote"
	"readout/internal/repair"
	"readout/internal/tree"
	"readout/internal/when"
	"readout/internal/where"
	"readout/record"
	"readout/syntax"
)

// Version is the version of the program.
const Version = "0.1.0"

// A Reader reads reports.
type Reader struct {
	model    *syntax.Pipeline
	repairer *repair.Repairer
	actors   *actor.Actors
	places   *where.Gazetteer
	quotes   *quote.Reader
	events   *lexicon.Lexicon
	info     record.Reader
	options  Options
	idle     sync.Pool // of *worker
}

// Read turns one report into its document. The error says why it cannot be read, with its place.
func (r *Reader) Read(in Report) (*doc.Document, error) {
	w, ok := r.idle.Get().(*worker)
	if !ok {
		w = r.worker()
	}
	defer r.idle.Put(w)
	return w.guarded(in)
}

// A worker reads one report at a time, with scratch memory of its own.
type worker struct {
	*Reader
	tree *tree.Parser
}

func (r *Reader) worker() *worker { return &worker{r, tree.New(r.model, r.actors.StandIn)} }

// read is the program: each line writes one layer of the document.
func (w *worker) read(in Report) (*doc.Document, error) {
	d, err := ingest.Open(in) // text, blocks, date and dateline
	if err != nil {
		return nil, err
	}
	d.Views, d.Repairs = w.repairer.Views(d) // what is read: damage mended, every character mapped back to the text
	w.tree.Parse(d)                          // tokens, tree, sentences, names, block by block
	d.Mentions = w.actors.Mentions(d)        // names, descriptions, pronouns
	d.Times = when.Find(d)
	d.Dateline, _ = w.places.Dateline(d.DatelinePlace)
	d.Places = w.places.Find(d)
	d.Amounts = amount.Find(d)
	d.Statements = w.quotes.Find(d)                   // content, cue, the mention that speaks
	d.Entities, d.MentionEntity = w.actors.Resolve(d) // chains and codes; who "he" is may hang on who speaks
	d.Events = event.Code(w.events, d)
	d.Commitments = event.Commitments(d)
	w.options.narrow(d)
	if err := doc.Check(d); err != nil {
		panic(fmt.Sprintf("%s: %v", d.ID, err))
	}
	return d, nil
}
