package event

import (
	"readout/doc"
	"readout/internal/event/frame"
	"readout/internal/event/lexicon"
)

// A Trace tells what was tried.
type Trace = frame.Trace

// Tried is a predicate with the frames that were tried there.
type Tried = frame.Tried

// TriedFrame is a frame with the reason why it did not hold.
type TriedFrame = frame.TriedFrame

// Explain codes a document whose events are coded already once more, and tells what was tried. The document is not changed.
func Explain(lx *lexicon.Lexicon, d *doc.Document) *Trace {
	t := &Trace{}
	c := newCoder(lx, d)
	c.Trace = t
	events := c.code()
	c.NoteOwn()
	for i := range t.Predicates {
		for k := range events {
			for _, a := range events[k].Action {
				if a == t.Predicates[i].Token {
					t.Predicates[i].Events = append(t.Predicates[i].Events, k)
					break
				}
			}
		}
	}
	return t
}
