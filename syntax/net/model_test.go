package net

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"readout/syntax/kernel"
	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

// A small network in the form in which packages store one, with random weights.
func randomModel(width, depth, pieces int, columns ...string) *pack.Model {
	r := rand.New(rand.NewPCG(1, uint64(width)))
	m := &pack.Model{}
	add := func(name string, n pack.Node) {
		n.Index, n.Name = len(m.Nodes), name
		m.Nodes = append(m.Nodes, n)
	}
	add("extract_features", pack.Node{Names: map[string][]string{"columns": columns}})
	for i := range columns {
		add("hashembed", pack.Node{
			Ints:   map[string][]int{"seed": {8 + i}, "column": {i}},
			Params: map[string]pack.Tensor{"E": tensor(r, 50+10*i, width)},
		})
	}
	for i := range depth + 1 {
		in := 3 * width
		if i == 0 {
			in = len(columns) * width
		} else {
			add("expand_window", pack.Node{Ints: map[string][]int{"window_size": {1}}})
		}
		add("maxout", pack.Node{Params: map[string]pack.Tensor{"W": tensor(r, width, pieces, in), "b": tensor(r, width, pieces)}})
		add("layernorm", pack.Node{Params: map[string]pack.Tensor{"G": tensor(r, width), "b": tensor(r, width)}})
	}
	return m
}

func tensor(r *rand.Rand, shape ...int) pack.Tensor {
	n := 1
	for _, s := range shape {
		n *= s
	}
	t := pack.Tensor{Shape: shape, Data: make([]float32, n)}
	for i := range t.Data {
		t.Data[i] = float32(r.NormFloat64()) / 4
	}
	return t
}

// randomWords makes a text of n words out of few, so that some repeat; one in ten cannot be cached.
func randomWords(r *rand.Rand, n int) Words {
	var w Words
	for range n {
		id := r.IntN(40)
		l := &lexeme.Lexeme{
			Orth: uint64(id), NormID: uint64(id) * 7919, Prefix: uint64(id % 5), Suffix: uint64(id % 11), Shape: uint64(id % 3),
			IsSpace: id == 3, Index: int32(id),
		}
		if id%10 == 0 {
			l.Index = -1
		}
		w.Lexemes = append(w.Lexemes, l)
		w.Spaces = append(w.Spaces, r.IntN(2) == 0)
	}
	return w
}

func kernels(t testing.TB) []*kernel.Set {
	t.Helper()
	var sets []*kernel.Set
	for _, name := range kernel.Names() {
		k, err := kernel.Named(name)
		if err != nil {
			t.Fatal(err)
		}
		sets = append(sets, k)
	}
	return sets
}

func mustTok2Vec(t testing.TB, m *pack.Model, k *kernel.Set) *Tok2Vec {
	t.Helper()
	v, err := NewTok2Vec(m, nil, k)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestBadModels spoils a good model in one place each time: every one must be refused with the node's name.
func TestBadModels(t *testing.T) {
	k := kernel.Best()
	first := func(m *pack.Model, name string) *pack.Node {
		for i := range m.Nodes {
			if m.Nodes[i].Name == name {
				return &m.Nodes[i]
			}
		}
		panic(name)
	}
	for name, spoil := range map[string]func(m *pack.Model){
		"no nodes":           func(m *pack.Model) { m.Nodes = nil },
		"no features":        func(m *pack.Model) { first(m, "extract_features").Name = "charembed" },
		"unknown feature":    func(m *pack.Model) { first(m, "extract_features").Names["columns"][0] = "COLOUR" },
		"feature too few":    func(m *pack.Model) { first(m, "extract_features").Names["columns"] = []string{"NORM"} },
		"column too large":   func(m *pack.Model) { first(m, "hashembed").Ints["column"] = []int{9} },
		"no seed":            func(m *pack.Model) { delete(first(m, "hashembed").Ints, "seed") },
		"table without rows": func(m *pack.Model) { first(m, "hashembed").Params["E"] = pack.Tensor{Shape: []int{0, 24}} },
		"table too short": func(m *pack.Model) {
			first(m, "hashembed").Params["E"] = pack.Tensor{Shape: []int{50, 24}, Data: make([]float32, 24)}
		},
		"flat weights": func(m *pack.Model) {
			first(m, "maxout").Params["W"] = pack.Tensor{Shape: []int{24}, Data: make([]float32, 24)}
		},
		"four pieces": func(m *pack.Model) {
			first(m, "maxout").Params["W"] = pack.Tensor{Shape: []int{24, 4, 48}, Data: make([]float32, 24*4*48)}
		},
		"no bias":         func(m *pack.Model) { delete(first(m, "maxout").Params, "b") },
		"no gain":         func(m *pack.Model) { delete(first(m, "layernorm").Params, "G") },
		"one norm less":   func(m *pack.Model) { first(m, "layernorm").Name = "batchnorm" },
		"wide window":     func(m *pack.Model) { first(m, "expand_window").Ints["window_size"] = []int{2} },
		"static, no data": func(m *pack.Model) { first(m, "expand_window").Name = "static_vectors" },
	} {
		m := randomModel(24, 2, 3, "NORM", "SHAPE")
		spoil(m)
		v, err := NewTok2Vec(m, nil, k)
		if err == nil {
			t.Errorf("%s: no error but %v", name, v)
		}
	}
	if _, err := NewTok2Vec(randomModel(24, 2, 3, "NORM", "SHAPE"), nil, k); err != nil {
		t.Errorf("the good model: %v", err)
	}
}

func ExampleNewTagger() {
	m := &pack.Model{Nodes: []pack.Node{{Index: 3, Name: "softmax", Params: map[string]pack.Tensor{
		"W": {Shape: []int{50, 96}, Data: make([]float32, 50*96)},
		"b": {Shape: []int{49}, Data: make([]float32, 49)},
	}}}}
	_, err := NewTagger(m, kernel.Best())
	fmt.Println(err)
	// Output: node 3 (softmax): weight b has shape [49] and 49 values; want [50] (0 is any size)
}
