package event

import (
	"slices"

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
	at := map[int][]int{} // token of an act: its events
	for k := range events {
		for n, a := range events[k].Action {
			if !slices.Contains(events[k].Action[:n], a) {
				at[a] = append(at[a], k)
			}
		}
	}
	for i := range t.Predicates {
		t.Predicates[i].Events = at[t.Predicates[i].Token]
	}
	return t
}
