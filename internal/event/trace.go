package event

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// A Trace tells what the coder tried: for each predicate, in the order of the text, its frames and why they did not hold.
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

// Explain codes a document whose events are coded already once more, and tells what was tried. The document is not changed.
func Explain(lx *lexicon.Lexicon, d *doc.Document) *Trace {
	t := &Trace{}
	c := newCoder(lx, d)
	c.trace = t
	events := c.code()
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

func (c *coder) traceFrame(p *predicate, f *lexicon.Frame, w why) {
	if c.trace == nil {
		return
	}
	ps := c.trace.Predicates
	if len(ps) == 0 || ps[len(ps)-1].Token != p.at {
		ps = append(ps, Tried{Token: p.at})
	}
	last := &ps[len(ps)-1]
	last.Frames = append(last.Frames, TriedFrame{Rule: f.Entry.Name, Frame: f.Text, Why: string(w)})
	c.trace.Predicates = ps
}

// traceMatch notes a frame that was matched, and how near it came.
func (c *coder) traceMatch(p *predicate, f *lexicon.Frame, b *binding, w why) {
	if c.trace == nil {
		return
	}
	c.traceFrame(p, f, w)
	if w == "" {
		return
	}
	met := len(b.source) + len(b.target) + len(b.action)
	if b.act != doc.None {
		met++
	}
	last := &c.trace.Predicates[len(c.trace.Predicates)-1]
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
