package net

import (
	"math/bits"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

// A column is one hashed feature of a word: which one it reads, and its table of vectors.
type column struct {
	feature feature
	seed    uint32
	rows    uint32
	table   []float32 // rows x width
}

type feature int

const (
	norm feature = iota
	prefix
	suffix
	shape
	orth
	spacy
	isSpace
)

// featureNamed is the feature of that name, false for one that no English package reads.
func featureNamed(name string) (feature, bool) {
	switch name {
	case "NORM":
		return norm, true
	case "PREFIX":
		return prefix, true
	case "SUFFIX":
		return suffix, true
	case "SHAPE":
		return shape, true
	case "ORTH":
		return orth, true
	case "SPACY":
		return spacy, true
	case "IS_SPACE":
		return isSpace, true
	}
	return 0, false
}

func (f feature) of(w *lexeme.Lexeme, space bool) uint64 {
	switch f {
	case norm:
		return w.NormID
	case prefix:
		return w.Prefix
	case suffix:
		return w.Suffix
	case shape:
		return w.Shape
	case orth:
		return w.Orth
	case spacy:
		return number(space)
	}
	return number(w.IsSpace)
}

func number(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// columns reads the hashed features: the names from extract_features, the tables from the hashembed nodes, whose
// attribute says which name each one reads.
func (n *nodes) columns(width int) []column {
	extract := n.named("extract_features")
	if len(extract) != 1 {
		n.fail(&n.model.Nodes[0], "%d nodes extract_features; want 1", len(extract))
		return nil
	}
	names := extract[0].Names["columns"]
	var columns []column
	for i, node := range n.named("hashembed") {
		table := n.param(node, "E", 0, width)
		which, seed := i, node.Ints["seed"]
		if c := node.Ints["column"]; len(c) == 1 {
			which = c[0]
		}
		if n.err == nil && (which < 0 || which >= len(names) || len(seed) != 1) {
			n.fail(node, "column %d of %d, seed %v; want a column that exists and one seed", which, len(names), seed)
		}
		if n.err != nil {
			return nil
		}
		f, ok := featureNamed(names[which])
		if !ok {
			n.fail(extract[0], "unknown feature %q; want NORM, PREFIX, SUFFIX, SHAPE, ORTH, SPACY or IS_SPACE", names[which])
			return nil
		}
		columns = append(columns, column{feature: f, seed: uint32(seed[0]), rows: uint32(table.Shape[0]), table: table.Data})
	}
	if len(columns) == 0 || len(columns) != len(names) {
		n.fail(extract[0], "%d columns and %d hashembed nodes; want as many of both", len(names), len(columns))
	}
	return columns
}

// embed writes the word's vector in this column: the sum of the four rows that its hash names.
func (c *column) embed(out []float32, w *lexeme.Lexeme, space bool) {
	n := len(out)
	key := hash(c.feature.of(w, space), c.seed)
	var row [4][]float32
	for i, k := range key {
		row[i] = c.table[int(k%c.rows)*n:][:n]
	}
	for j := range out {
		out[j] = ((row[0][j] + row[1][j]) + row[2][j]) + row[3][j]
	}
}

// hash is MurmurHash3_x64_128 of the eight bytes of v, as four words, low half first.
func hash(v uint64, seed uint32) [4]uint32 {
	h1 := bits.RotateLeft64(v*0x87c37b91114253d5, 31) * 0x4cf5ad432745937f
	h1 ^= uint64(seed)
	h2 := uint64(seed) ^ 8
	h1 ^= 8
	h1 += h2
	h2 += h1
	h1, h2 = mix(h1), mix(h2)
	h1 += h2
	h2 += h1
	return [4]uint32{uint32(h1), uint32(h1 >> 32), uint32(h2), uint32(h2 >> 32)}
}

func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

// static is a layer of static word vectors: every word's vector times the layer's weights, computed when loaded.
type static struct {
	rows  map[uint64]int32
	table []float32 // rows x width
}

// embed writes the word's static vector, zeros where it has none.
func (s *static) embed(out []float32, w *lexeme.Lexeme) {
	row, ok := s.rows[w.Orth]
	if !ok || row < 0 || (int(row)+1)*len(out) > len(s.table) {
		clear(out)
		return
	}
	copy(out, s.table[int(row)*len(out):])
}

// statics reads the static vectors, nil where the network has none.
func (t *Tok2Vec) statics(n *nodes, v *pack.Vectors) *static {
	found := n.named("static_vectors")
	if len(found) == 0 || n.err != nil {
		return nil
	}
	w := n.param(found[0], "W", t.width, 0)
	if n.err != nil {
		return nil
	}
	if v == nil || len(v.Table.Shape) != 2 || v.Table.Shape[1] != w.Shape[1] || len(v.Table.Data) != v.Table.Shape[0]*w.Shape[1] {
		n.fail(found[0], "want a table of word vectors of width %d", w.Shape[1])
		return nil
	}
	count, in := v.Table.Shape[0], w.Shape[1]
	m := t.kernel.Pack(w.Data, nil, t.width, in)
	s := &static{rows: v.Rows, table: make([]float32, count*t.width)}
	const block = 256
	tmp := make([]float32, t.kernel.Len(m, block, m.Width))
	rows := make([]int32, 0, block)
	for at := 0; at < count; at += block {
		rows = rows[:0]
		for i := at; i < min(at+block, count); i++ {
			rows = append(rows, int32((i-at)*in))
		}
		t.kernel.Mul(m, v.Table.Data[at*in:], rows, tmp, m.Width)
		for i := range rows {
			copy(s.table[(at+i)*t.width:][:t.width], tmp[i*m.Width:])
		}
	}
	return s
}
