package transition

import (
	"errors"
	"fmt"
	"slices"

	"readout/syntax/kernel"
	"readout/syntax/net"
	"readout/syntax/pack"
)

// A scorer is the network of a transition system. A token's vector is projected to a hidden one, and that is multiplied
// with one matrix for each place that the token can take in a state (first in the buffer, top of the stack, …). A state
// adds up its tokens' products, takes the maximum over pieces, and a last layer scores the classes.
type scorer struct {
	kernel  *kernel.Set
	project *kernel.Matrix
	places  []*kernel.Matrix // one a place: pieces x hidden outputs, piece after piece
	missing []float32        // products of no token: places x step
	bias    []float32
	upper   *kernel.Row
	hidden  int
	pieces  int
	step    int // floats of one token's products at one place
}

// newScorer reads a parser_model: precomputable_affine, two linear layers and their order.
func newScorer(m *pack.Model, classes, places int, k *kernel.Set) (*scorer, error) {
	if len(m.Nodes) == 0 || m.Nodes[0].Name != "parser_model" {
		return nil, errors.New("node 0: want parser_model, the root of a transition-based component")
	}
	root := &m.Nodes[0]
	lower, upper, project, err := layers(m, root)
	if err != nil {
		return nil, err
	}
	w, err := net.Weight(lower, "W", places, 0, 0, 0)
	if err != nil {
		return nil, err
	}
	hidden, pieces, in := w.Shape[1], w.Shape[2], w.Shape[3]
	s := &scorer{kernel: k, hidden: hidden, pieces: pieces}
	b, err1 := net.Weight(lower, "b", hidden, pieces)
	pad, err2 := net.Weight(lower, "pad", 1, places, hidden, pieces)
	pw, err3 := net.Weight(project, "W", in, 0)
	pb, err4 := net.Weight(project, "b", in)
	uw, err5 := net.Weight(upper, "W", classes, hidden)
	ub, err6 := net.Weight(upper, "b", classes)
	if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
		return nil, err
	}
	for f := range places {
		from := w.Data[f*hidden*pieces*in:]
		var rows []float32
		for p := range pieces {
			for o := range hidden {
				rows = append(rows, from[(o*pieces+p)*in:][:in]...)
			}
		}
		s.places = append(s.places, k.Pack(rows, nil, pieces*hidden, in))
	}
	s.step = s.places[0].Width
	s.missing = make([]float32, places*s.step)
	for f := range places {
		copy(s.missing[f*s.step:], pieceMajor(pad.Data[f*hidden*pieces:][:hidden*pieces], hidden, pieces))
	}
	s.bias = pieceMajor(b.Data, hidden, pieces)
	s.project = k.Pack(pw.Data, pb.Data, in, pw.Shape[1])
	s.upper = k.PackRow(uw.Data, ub.Data, classes, hidden)
	return s, nil
}

// layers finds the precomputed layer, the output layer and the projection, all by the root's references.
func layers(m *pack.Model, root *pack.Node) (lower, upper, project *pack.Node, err error) {
	l, ok1 := root.Refs["lower"]
	u, ok2 := root.Refs["upper"]
	for i := range m.Nodes {
		n := &m.Nodes[i]
		switch {
		case ok1 && n.Index == l && n.Name == "precomputable_affine":
			lower = n
		case ok2 && n.Index == u && n.Name == "linear":
			upper = n
		case n.Name == "linear":
			project = n
		}
	}
	if lower == nil || upper == nil || project == nil {
		return nil, nil, nil, fmt.Errorf("node %d (parser_model): want references lower to a precomputable_affine and upper to a linear, and one more linear", root.Index)
	}
	return lower, upper, project, nil
}

func pieceMajor(v []float32, hidden, pieces int) []float32 {
	out := make([]float32, 0, len(v))
	for p := range pieces {
		for o := range hidden {
			out = append(out, v[o*pieces+p])
		}
	}
	return out
}

// width is the length of a token's vector.
func (s *scorer) width() int { return s.project.In }

// Window of tokens whose products are kept. States look at tokens near the buffer; one that is further back (the verb
// of a very long sentence) is computed alone.
const (
	window = 256
	block  = 64 // tokens computed at once
)

// A table holds the products that the states of one text look at: those of no token, of the window's tokens, and one
// token a place from before the window.
type table struct {
	s       *scorer
	x       []float32 // the text's vectors
	n       int
	end     int // tokens [end-window, end) are in the window
	rows    []float32
	far     []int32 // token whose products stand in the place's spare row
	project []float32
	at      []int32
	hidden  []float32
	scores  []float32
	one     []int32
	tokens  [parserPlaces]int32 // a state's tokens, for callers
}

// start prepares the table for a text of n tokens.
func (t *table) start(s *scorer, x []float32, n int) {
	places := len(s.places)
	row := places * s.step
	size := (1+window+1)*row + 8*row // the last block may write a whole tile
	if t.s != s || len(t.rows) != size {
		*t = table{
			s: s, rows: make([]float32, size), far: make([]int32, places), at: make([]int32, places),
			project: make([]float32, s.kernel.Len(s.project, block, s.project.Width)),
			hidden:  make([]float32, s.hidden), scores: make([]float32, s.upper.Width), one: make([]int32, 0, block),
		}
		copy(t.rows, s.missing)
	}
	t.x, t.n, t.end = x, n, 0
	for i := range t.far {
		t.far[i] = -1
	}
}

// reach computes products up to the given token.
func (t *table) reach(token int) {
	for t.end <= token {
		n := min(block, t.n-t.end)
		row := len(t.s.places) * t.s.step
		t.multiply(t.end, n, t.rows[(1+t.end%window)*row:], row, -1)
		t.end += n
		if n < block {
			return
		}
	}
}

// multiply computes the products of n tokens, of one place or (-1) of all.
func (t *table) multiply(from, n int, out []float32, stride, place int) {
	s := t.s
	width := s.project.In
	at := t.one[:0]
	for i := range n {
		at = append(at, int32(i*width))
	}
	s.kernel.Mul(s.project, t.x[from*width:], at, t.project, s.project.Width)
	for i := range at {
		at[i] = int32(i * s.project.Width)
	}
	if place >= 0 {
		s.kernel.Mul(s.places[place], t.project, at, out, stride)
		return
	}
	for f, m := range s.places {
		s.kernel.Mul(m, t.project, at, out[f*s.step:], stride)
	}
}

// find is where the products of the token at the place begin in the table; -1 is no token. The table must reach to it.
func (t *table) find(place int, token int32) int32 {
	row := int32(len(t.s.places) * t.s.step)
	offset := int32(place * t.s.step)
	switch {
	case token < 0:
		return offset
	case int(token) < t.end-window:
		spare := (1+window)*row + offset
		if t.far[place] != token {
			t.far[place] = token
			t.multiplyFar(int(token), place, t.rows[spare:][:t.s.step])
		}
		return spare
	}
	return (1+token%window)*row + offset
}

func (t *table) multiplyFar(token, place int, out []float32) {
	tmp := make([]float32, t.s.kernel.Len(t.s.places[place], 1, t.s.step))
	t.multiply(token, 1, tmp, t.s.step, place)
	copy(out, tmp)
}

// score computes the scores of the state whose tokens stand in tokens, one a place.
func (t *table) score(tokens []int32) []float32 {
	s := t.s
	if latest := int(slices.Max(tokens)); latest >= t.end {
		t.reach(latest) // first: it replaces the oldest rows of the window
	}
	for f, token := range tokens {
		t.at[f] = t.find(f, token)
	}
	s.kernel.SumMax(t.hidden, s.pieces, s.bias, t.rows, t.at)
	s.kernel.MulRow(s.upper, t.hidden, t.scores)
	return t.scores[:s.upper.Out]
}

// better is the run's best class if its score is above that of class best, or if best is -1; else best.
func (t *table) better(scores []float32, best int, r run) int {
	top := r.from + t.s.kernel.Top(scores[r.from:r.to])
	if best < 0 || scores[top] > scores[best] {
		return top
	}
	return best
}
