// Package kernel multiplies small float32 matrices for the networks of a language model: packed weights, many rows at
// once or a single one, and the elementwise steps that follow (maximum over pieces, layer norm, residual, sums of rows).
//
// Every path (plain Go, AVX2, AVX-512, NEON) gives the same bits. A dot product is one chain of fused multiply-adds in
// rising k from the bias; vector lanes run over outputs, never over k. Sums of a layer norm are eight partial sums by
// index mod 8, added in a fixed tree. Division and square root are exactly rounded; nothing is approximated.
//
// The package knows no network: what is multiplied and in which order is its callers' business. It keeps no state.
package kernel

import (
	"fmt"
	"strings"
)

// Epsilon is added to the variance in a layer norm.
const Epsilon = 1e-8

// blockRows is how many rows go through all panels of a matrix before the next ones do: few enough that the rows and
// one panel stay in the first-level cache, many enough that weights are seldom read from the second.
const blockRows = 32

// A Set is one path: the same operations, computed with one kind of instructions. It is immutable.
type Set struct {
	name  string
	lanes int // outputs in a vector
	tile  int // rows computed at once

	panelWhole bool // panels have three vectors always
	rowMost    int  // vectors that a single row is multiplied with at once, at most
	rowWhole   int  // … or always, if not zero

	panel    func(p panelArgs)
	row      func(m *Row, x, out []float32)
	norm     func(n normArgs)
	sumMax   func(out []float32, pieces int, bias []float32, table []float32, at []int32)
	sum3Max3 func(out, left, centre, right []float32)
	top      func(v []float32) int
}

// Name is the name by which Named finds the path.
func (s *Set) Name() string { return s.name }

// Best returns the fastest path that this processor can run.
func Best() *Set { return available()[0] }

// Names lists the paths that this processor can run, fastest first; "plain" is always the last.
func Names() []string {
	var names []string
	for _, s := range available() {
		names = append(names, s.name)
	}
	return names
}

// Named returns the path of that name; "" is the best one.
func Named(name string) (*Set, error) {
	if name == "" {
		return Best(), nil
	}
	for _, s := range available() {
		if s.name == name {
			return s, nil
		}
	}
	return nil, fmt.Errorf("unknown kernel %q; this processor runs %s", name, strings.Join(Names(), ", "))
}

// available lists the paths of this processor, fastest first.
func available() []*Set { return append(native(), plain()) }
