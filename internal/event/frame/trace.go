package frame

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// A Trace tells what was tried: for each predicate, in the order of the text, its frames and why they did not hold.
type Trace struct{ Predicates []Tried }

// Tried is a predicate with the frames that were tried there.
type Tried struct {
	Token  int
	Frames []TriedFrame
	Events []int // indices of the events that came of it
}

// TriedFrame is a frame with the reason why it did not hold; an empty one says that it did.
type TriedFrame struct {
	Rule  string
	Frame string
	Why   string
	Unmet int // how many of the frame's demands were still open where it failed
}

// Note tells the trace, where there is one, that a frame was tried at a predicate and why it did not hold.
func (c *Collector) Note(p *Predicate, f *lexicon.Frame, w Why) {
	if c.Trace == nil {
		return
	}
	ps := c.Trace.Predicates
	if len(ps) == 0 || ps[len(ps)-1].Token != p.At {
		ps = append(ps, Tried{Token: p.At})
	}
	last := &ps[len(ps)-1]
	last.Frames = append(last.Frames, TriedFrame{Rule: f.Entry.Name, Frame: f.Text, Why: string(w)})
	c.Trace.Predicates = ps
}

// traceMatch notes a frame that was matched, and how near it came.
func (c *Collector) traceMatch(p *Predicate, f *lexicon.Frame, b *binding, w Why) {
	if c.Trace == nil {
		return
	}
	c.Note(p, f, w)
	if w == "" {
		return
	}
	met := len(b.source) + len(b.target) + len(b.action)
	if b.act != doc.None {
		met++
	}
	last := &c.Trace.Predicates[len(c.Trace.Predicates)-1]
	last.Frames[len(last.Frames)-1].Unmet = max(1, demands(f)-met)
}

// demands returns how many slots of a frame must be filled.
func demands(f *lexicon.Frame) int {
	n := 0
	if f.Kind != lexicon.NounFrame && f.Subject.Slot != lexicon.SlotNone && f.Subject.Slot != lexicon.SlotANY {
		n++
	}
	for i := range f.Rest {
		if !f.Rest[i].Optional {
			n++
		}
	}
	return n
}
