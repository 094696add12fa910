package net

import (
	"readout/syntax/kernel"
	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

// Words is one text's tokens: what each is, and whether a single stripped space follows it. Both have one entry a token.
type Words struct {
	Lexemes []*lexeme.Lexeme
	Spaces  []bool
}

// A Tok2Vec turns the words of a text into vectors that know their neighbours.
//
// A word's own vector is its hashed features, concatenated and mixed by a maxout layer. Then each convolution adds to
// every vector what a maxout layer makes of it and its two neighbours. A text stands between rows of padding that are
// zero at first and go through the convolutions like the others, so that a text's result does not depend on what it is
// batched with.
type Tok2Vec struct {
	kernel  *kernel.Set
	width   int
	columns []column
	static  *static // nil where the package has no word vectors
	mixer   layer
	first   firstLayer
	deeper  []layer     // the convolutions after the first
	pads    [][]float32 // what a pad row holds after 0, 1, 2, … layers, away from any word
	cache   *cache
}

// A layer is a maxout matrix and the layer norm after it.
type layer struct {
	w    *kernel.Matrix
	norm kernel.Norm
}

// firstLayer is the first convolution. Its inputs depend on single words, so that the products of a word with its three
// parts (as left neighbour, centre, right neighbour) are computed once a word and added up for each token.
type firstLayer struct {
	products *kernel.Matrix // 3 parts x 3 pieces x width outputs; the left part carries the bias
	norm     kernel.Norm
	none     []float32 // the products of a zero row
}

// NewTok2Vec reads the word network of a model: its own file, or an ner or parser model that holds one. vectors may be
// nil where the model uses no static vectors.
func NewTok2Vec(m *pack.Model, vectors *pack.Vectors, k *kernel.Set) (*Tok2Vec, error) {
	n := &nodes{model: m}
	if len(m.Nodes) == 0 {
		return nil, errEmpty
	}
	maxouts, norms := n.named("maxout"), n.named("layernorm")
	if len(maxouts) < 2 || len(norms) != len(maxouts) {
		n.fail(&m.Nodes[0], "%d nodes maxout and %d layernorm; want as many of both, a mixer and at least one convolution", len(maxouts), len(norms))
		return nil, n.err
	}
	for _, node := range n.named("expand_window") {
		if size := node.Ints["window_size"]; len(size) != 1 || size[0] != 1 {
			n.fail(node, "window_size %v; want 1", size)
		}
	}
	g := n.param(norms[0], "G", 0)
	if n.err != nil {
		return nil, n.err
	}
	t := &Tok2Vec{kernel: k, width: g.Shape[0]}
	t.columns = n.columns(t.width)
	t.static = t.statics(n, vectors)
	inputs := len(t.columns)
	if t.static != nil {
		inputs++
	}
	t.mixer = t.layer(n, maxouts[0], norms[0], inputs*t.width)
	t.readFirst(n, maxouts[1], norms[1])
	for i := 2; i < len(maxouts); i++ {
		t.deeper = append(t.deeper, t.layer(n, maxouts[i], norms[i], 3*t.width))
	}
	if n.err != nil {
		return nil, n.err
	}
	t.cache = newCache(t.width, t.readsSpace())
	t.padRows()
	return t, nil
}

// Width is the length of a token's vector.
func (t *Tok2Vec) Width() int { return t.width }

func (t *Tok2Vec) depth() int { return 1 + len(t.deeper) }

func (t *Tok2Vec) readsSpace() bool {
	for _, c := range t.columns {
		if c.feature == spacy {
			return true
		}
	}
	return false
}

// maxout reads a maxout layer's weights and its layer norm.
func (t *Tok2Vec) maxout(n *nodes, node, after *pack.Node, in int) (w, b pack.Tensor, norm kernel.Norm) {
	w = n.param(node, "W", t.width, 0, in)
	if n.err != nil {
		return w, b, norm
	}
	if w.Shape[1] > 3 {
		n.fail(node, "%d pieces; want 1 to 3", w.Shape[1])
	}
	b = n.param(node, "b", t.width, w.Shape[1])
	norm = kernel.Norm{Gain: n.param(after, "G", t.width).Data, Shift: n.param(after, "b", t.width).Data}
	return w, b, norm
}

func (t *Tok2Vec) layer(n *nodes, node, after *pack.Node, in int) layer {
	w, b, norm := t.maxout(n, node, after, in)
	if n.err != nil {
		return layer{}
	}
	return layer{w: t.kernel.PackMaxout(w.Data, b.Data, t.width, w.Shape[1], in), norm: norm}
}

func (t *Tok2Vec) readFirst(n *nodes, node, after *pack.Node) {
	w, b, norm := t.maxout(n, node, after, 3*t.width)
	if n.err != nil {
		return
	}
	width, pieces := t.width, w.Shape[1]
	parts := make([]float32, 0, 9*width*width)
	bias := make([]float32, 9*width)
	for part := range 3 {
		for p := range 3 {
			piece := min(p, pieces-1) // a missing piece repeats the last: the maximum stays the same
			for u := range width {
				row := u*pieces + piece
				parts = append(parts, w.Data[row*3*width+part*width:][:width]...)
				if part == 0 {
					bias[p*width+u] = b.Data[row]
				}
			}
		}
	}
	t.first = firstLayer{products: t.kernel.Pack(parts, bias, 9*width, width), norm: norm}
}

// padRows computes what a pad row that sees only pad rows holds after each layer.
func (t *Tok2Vec) padRows() {
	k, width := t.kernel, t.width
	at := []int32{0}
	zero := make([]float32, width)
	products := make([]float32, k.Len(t.first.products, 1, t.first.products.Width))
	k.Mul(t.first.products, zero, at, products, t.first.products.Width)
	t.first.none = products[:9*width]
	top, row := make([]float32, width), make([]float32, width)
	left, centre, right := t.first.parts(t.first.none, t.first.none, t.first.none)
	k.Sum3Max3(top, left, centre, right)
	k.Normalise(t.first.norm, top, width, zero, at, row, at)
	t.pads = [][]float32{zero, row}
	for _, l := range t.deeper {
		three := make([]float32, 0, 3*width)
		for range 3 {
			three = append(three, row...)
		}
		next := make([]float32, width)
		k.MaxoutNorm(l.w, l.norm, three, at, []int32{int32(width)}, next, at, make([]float32, k.Scratch(l.w)))
		t.pads = append(t.pads, next)
		row = next
	}
}

// parts picks, from the products of a row's left neighbour, the row itself and its right neighbour, what each adds.
func (f *firstLayer) parts(left, centre, right []float32) (l, c, r []float32) {
	n := len(f.none) / 3
	return left[:n], centre[n : 2*n], right[2*n : 3*n]
}
