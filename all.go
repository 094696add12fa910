package readout

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"

	"readout/doc"
	"readout/internal/ordered"
)

// A BugError says that reading a document broke an invariant of the program. The document is skipped; the others are read.
type BugError struct {
	ID    string // of the document, or its file name
	Cause any
	Stack string
}

func (e *BugError) Error() string {
	return fmt.Sprintf("%s: a bug in readout, please report it: %v", e.ID, e.Cause)
}

// All reads many reports with a number of workers and yields the documents in the order of the input, whatever that number is. An error of
// the input, or of one report, is yielded in its place, and the rest goes on. At most a few reports a worker are held at a time.
// It ends early when ctx is done.
func (r *Reader) All(ctx context.Context, in iter.Seq2[Report, error], workers int) iter.Seq2[*doc.Document, error] {
	return ordered.Map(ctx, in, workers, func() func(Report) (*doc.Document, error) { return r.worker().guarded })
}

// guarded turns a panic, which is a broken invariant, into an error of its document.
func (w *worker) guarded(in Report) (d *doc.Document, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			id := in.ID
			if id == "" {
				id = in.Name
			}
			d, err = nil, &BugError{ID: id, Cause: cause, Stack: string(debug.Stack())}
			*w = *w.worker() // its scratch memory may be half written
		}
	}()
	return w.read(in)
}
