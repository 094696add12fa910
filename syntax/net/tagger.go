package net

import (
	"readout/syntax/kernel"
	"readout/syntax/pack"
)

// A Tagger chooses one of its classes for each token.
type Tagger struct {
	kernel *kernel.Set
	w      *kernel.Matrix
	width  int
}

// NewTagger reads the `softmax` layer of a tagger's model.
func NewTagger(m *pack.Model, k *kernel.Set) (*Tagger, error) {
	n := &nodes{model: m}
	if len(m.Nodes) == 0 {
		return nil, errEmpty
	}
	found := n.named("softmax")
	if len(found) != 1 {
		n.fail(&m.Nodes[0], "%d nodes softmax; want 1", len(found))
		return nil, n.err
	}
	w := n.param(found[0], "W", 0, 0)
	if n.err != nil {
		return nil, n.err
	}
	b := n.param(found[0], "b", w.Shape[0])
	if n.err != nil {
		return nil, n.err
	}
	return &Tagger{kernel: k, w: k.Pack(w.Data, b.Data, w.Shape[0], w.Shape[1]), width: w.Shape[1]}, nil
}

// Classes is the number of classes.
func (t *Tagger) Classes() int { return t.w.Out }

// Width is the length of a token's vector.
func (t *Tagger) Width() int { return t.width }

// taggerRows is how many tokens are scored at once.
const taggerRows = 64

// Tag writes the best class of each row of x (len(out) rows of Width values), the lowest of equals.
func (t *Tagger) Tag(s *Scratch, x []float32, out []int32) {
	tmp := grow(&s.block, t.kernel.Len(t.w, taggerRows, t.w.Width))
	for at := 0; at < len(out); at += taggerRows {
		rows := s.rows[:0]
		for i := at; i < min(at+taggerRows, len(out)); i++ {
			rows = append(rows, int32((i-at)*t.width))
		}
		s.rows = rows
		t.kernel.Mul(t.w, x[at*t.width:], rows, tmp, t.w.Width)
		for i := range rows {
			out[at+i] = int32(t.kernel.Top(tmp[i*t.w.Width:][:t.w.Out]))
		}
	}
}
