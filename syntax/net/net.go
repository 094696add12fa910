// Package net computes the networks of a spaCy v3 pipeline from a package's weights: word vectors from hashed features
// (HashEmbed, mixer), the convolutions that give them context, and the tagger's choice on top.
//
// It reads weights as package pack stores them and words as package lexeme describes them; it does not read files,
// split text, or know what a tag means. Models are read-only once made and shared by any number of goroutines; each
// goroutine brings its own Scratch.
package net

import (
	"errors"
	"fmt"

	"readout/syntax/pack"
)

var errEmpty = errors.New("model has no nodes")

// nodes finds the nodes of a model by name, in stored order, and collects the first error.
type nodes struct {
	model *pack.Model
	err   error
}

func (n *nodes) named(name string) []*pack.Node {
	var found []*pack.Node
	for i := range n.model.Nodes {
		if n.model.Nodes[i].Name == name {
			found = append(found, &n.model.Nodes[i])
		}
	}
	return found
}

func (n *nodes) fail(node *pack.Node, format string, args ...any) {
	if n.err == nil {
		n.err = fmt.Errorf("node %d (%s): %s", node.Index, shorten(node.Name), fmt.Sprintf(format, args...))
	}
}

// param is the weight of that name with the given shape, where 0 fits any size.
func (n *nodes) param(node *pack.Node, name string, shape ...int) pack.Tensor {
	t, ok := node.Params[name]
	if !ok {
		n.fail(node, "no weight %s; want one of shape %v", name, shape)
		return pack.Tensor{}
	}
	fits, size := len(t.Shape) == len(shape), 1
	for i := 0; fits && i < len(shape); i++ {
		fits = t.Shape[i] > 0 && (shape[i] == 0 || shape[i] == t.Shape[i])
		size *= t.Shape[i]
	}
	if !fits || size != len(t.Data) {
		n.fail(node, "weight %s has shape %v and %d values; want %v (0 is any size)", name, t.Shape, len(t.Data), shape)
		return pack.Tensor{}
	}
	return t
}

// Weight is the weight of that name in the node, or an error that names the node and what was expected; 0 in shape
// fits any size.
func Weight(node *pack.Node, name string, shape ...int) (pack.Tensor, error) {
	var n nodes
	t := n.param(node, name, shape...)
	return t, n.err
}

// shorten keeps the start of a node's name: thinc writes whole expressions there.
func shorten(name string) string {
	const most = 40
	if len(name) > most {
		return name[:most] + "…"
	}
	return name
}
