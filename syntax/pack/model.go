// Package pack reads the files of a spaCy v3 pipeline package: the folder or wheel, its config, msgpack tables and weights.
// It makes plain Go values from them and interprets none: what the weights mean is the business of package net and its users.
package pack

// A Model is one `model` file of a pipeline component: the nodes of its network in stored order
// (a breadth-first walk from the root).
type Model struct {
	Nodes []Node
}

// A Node is one layer: a name ("hashembed", "maxout", "layernorm", …), its sizes and its weights.
type Node struct {
	Index  int
	Name   string
	Dims   map[string]int      // sizes by thinc's names: nO, nI, nP, nV, nF; unset ones are absent
	Refs   map[string]int      // named references to other nodes by index; unset ones are absent
	Ints   map[string][]int    // integer attributes (seed, column, window_size, …), scalars as one element
	Names  map[string][]string // attributes that are names (columns: NORM, PREFIX, …), scalars as one element
	Params map[string]Tensor   // weights by name: E, W, b, G, pad
}

// A Tensor is a dense float32 array in row-major order; len(Data) is the product of Shape.
type Tensor struct {
	Shape []int
	Data  []float32 `json:"-"`
}

// Vectors is a package's table of static word vectors. Several words may share a row.
type Vectors struct {
	Table Tensor           // rows x width
	Rows  map[uint64]int32 `json:"-"` // row of a word by its string id; words without a vector are absent
}
