// Package transition runs the two transition systems of a spaCy v3 pipeline over the vectors of a text's tokens: the
// arc-eager parser, which gives heads, labels and sentence starts, and the recogniser of names.
//
// Both are greedy: a small network scores the actions of a state, the best valid one is taken, and so on to the end. The
// package reads weights as package pack stores them; it does not tokenise or make vectors. Models are read-only once
// made and shared by any number of goroutines; each goroutine brings its own Scratch.
package transition

import (
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A class is one action with its label, at its place among the network's outputs.
type class struct {
	move  int
	label string
}

// readMoves reads a component's moves: a JSON object from a move's number to its labels and their counts. Classes are
// numbered by move, then by falling count, ties by falling label; those of negative count come last.
func readMoves(moves string, known int) ([]class, error) {
	var counts map[string]map[string]int
	if err := json.Unmarshal([]byte(moves), &counts); err != nil {
		return nil, fmt.Errorf("moves: %w", err)
	}
	type entry struct {
		class
		count int
	}
	var all []entry
	for key, labels := range counts {
		move, err := strconv.Atoi(key)
		if err != nil || move < 0 || move >= known || strconv.Itoa(move) != key {
			return nil, fmt.Errorf("moves: unknown move %q; want a number below %d", key, known)
		}
		for label, count := range labels {
			all = append(all, entry{class{move, label}, count})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if late := a.count < 0; late != (b.count < 0) {
			return !late
		} else if !late && a.move != b.move {
			return a.move < b.move
		}
		if a.count != b.count {
			return a.count > b.count
		}
		if a.label != b.label {
			return a.label > b.label
		}
		return a.move < b.move
	})
	classes := make([]class, len(all))
	for i, e := range all {
		classes[i] = e.class
	}
	return classes, nil
}

// A run is a range of classes with the same move.
type run struct {
	move     int
	from, to int
}

func runsOf(classes []class) []run {
	var runs []run
	for i, c := range classes {
		if i == 0 || classes[i-1].move != c.move {
			runs = append(runs, run{move: c.move, from: i})
		}
		runs[len(runs)-1].to = i + 1
	}
	return runs
}

// A names table gives strings small numbers.
type names struct{ list []string }

func (n *names) number(s string) int32 {
	if i := slices.Index(n.list, s); i >= 0 {
		return int32(i)
	}
	n.list = append(n.list, s)
	return int32(len(n.list) - 1)
}

// undecorate splits a label of a lifted arc, "dobj||xcomp": the label, and the label of the head it should have.
func undecorate(label string) (plain, head string, ok bool) {
	return strings.Cut(label, "||")
}
