package frame

import (
	"slices"

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
	Unmet int  // how many of the frame's demands were still open where it failed
	User  bool // of an entry of the users', where there are others

	of *lexicon.Frame
}

// at returns the predicate of a token, a new one if there is none, in the order of the text.
func (t *Trace) at(token int) *Tried {
	i, ok := t.find(token)
	if !ok {
		t.Predicates = slices.Insert(t.Predicates, i, Tried{Token: token})
	}
	return &t.Predicates[i]
}

func (t *Trace) find(token int) (int, bool) {
	return slices.BinarySearchFunc(t.Predicates, token, func(p Tried, token int) int { return p.Token - token })
}

// has reports whether a frame was tried at a token.
func (t *Trace) has(token int, f *lexicon.Frame) bool {
	i, ok := t.find(token)
	return ok && slices.ContainsFunc(t.Predicates[i].Frames, func(x TriedFrame) bool { return x.of == f })
}

// Note tells the trace, where there is one, that a frame was tried at a predicate and why it did not hold, if only in the end.
func (c *Collector) Note(p *Predicate, f *lexicon.Frame, w Why) {
	if c.Trace != nil {
		c.note(p.At, f, w, 0)
	}
}

func (c *Collector) note(token int, f *lexicon.Frame, w Why, unmet int) {
	x := TriedFrame{Rule: f.Entry.Name, Frame: f.Text, Why: string(w), Unmet: unmet, User: f.Entry.User() && !c.Lex.Alone, of: f}
	p := c.Trace.at(token)
	if i := slices.IndexFunc(p.Frames, func(y TriedFrame) bool { return y.of == f && y.Why == "" }); i >= 0 { // it held, and came to nothing
		p.Frames[i] = x
		return
	}
	p.Frames = append(p.Frames, x)
}

// traceMatch notes a frame that was matched, and how near it came.
func (c *Collector) traceMatch(p *Predicate, f *lexicon.Frame, b *binding, w Why) {
	if c.Trace == nil {
		return
	}
	unmet := 0
	if w != "" {
		met := len(b.source) + len(b.target) + len(b.action)
		if b.act != doc.None {
			met++
		}
		unmet = max(1, demands(f)-met)
	}
	c.note(p.At, f, w, unmet)
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
