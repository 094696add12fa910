package transition

import (
	"fmt"

	"readout/syntax/kernel"
	"readout/syntax/net"
	"readout/syntax/pack"
)

// The recogniser's moves, in spaCy's numbers.
const (
	missing = iota
	begin
	in
	last
	unit
	out
	nameMoves
)

// namePlaces is how many tokens a state shows to the network: B0, the open name's first token, the token before B0 if a
// name is open.
const namePlaces = 3

// A NER finds names: runs of tokens with a type. They never overlap.
type NER struct {
	scorer  *scorer
	classes []class
	label   []int32 // of each class, a number in names
	names   []string
	in      []int32 // the class of IN with each label, -1 where there is none
	last    []int32
	outside int32 // the class of OUT
	enters  []run // classes that a token may have while no name is open, in order
	tok2vec *net.Tok2Vec
}

// NewNER reads a recogniser from its model and its moves (the JSON text in its moves file). vectors may be nil.
func NewNER(m *pack.Model, moves string, vectors *pack.Vectors, k *kernel.Set) (*NER, error) {
	classes, err := readMoves(moves, nameMoves)
	if err != nil {
		return nil, err
	}
	s, err := newScorer(m, len(classes), namePlaces, k)
	if err != nil {
		return nil, err
	}
	r := &NER{scorer: s, classes: classes, outside: -1}
	if r.tok2vec, err = ownTok2Vec(m, vectors, k); err != nil {
		return nil, err
	}
	if err := r.index(); err != nil {
		return nil, err
	}
	return r, nil
}

// index finds the classes that an open name may go on with.
func (r *NER) index() error {
	var table names
	for _, c := range r.classes {
		r.label = append(r.label, table.number(c.label))
	}
	r.names = table.list
	fill(&r.in, len(r.names), -1)
	fill(&r.last, len(r.names), -1)
	for i, c := range r.classes {
		switch c.move {
		case in:
			r.in[r.label[i]] = int32(i)
		case last:
			r.last[r.label[i]] = int32(i)
		case out:
			if c.label != "" || r.outside >= 0 {
				return fmt.Errorf("moves: OUT with label %q; want one, without a label", c.label)
			}
			r.outside = int32(i)
		}
	}
	for _, run := range runsOf(r.classes) {
		r.addEnters(run)
	}
	for i, c := range r.classes {
		if c.move == begin && r.last[r.label[i]] < 0 {
			return fmt.Errorf("moves: BEGIN %q without LAST of that label", c.label)
		}
	}
	if r.outside < 0 {
		return fmt.Errorf("moves: no OUT (%d)", out)
	}
	return nil
}

// addEnters adds what of a run may be chosen while no name is open: all but IN, LAST, and the UNIT without a label, which
// is for tokens that spaCy's users forbid.
func (r *NER) addEnters(all run) {
	if all.move != begin && all.move != unit && all.move != out {
		return
	}
	from := all.from
	for c := all.from; c <= all.to; c++ {
		if c == all.to || all.move == unit && r.classes[c].label == "" {
			if from < c {
				r.enters = append(r.enters, run{all.move, from, c})
			}
			from = c + 1
		}
	}
}

// Width is the length of a token's vector.
func (r *NER) Width() int { return r.scorer.width() }

// Tok2Vec is the recogniser's own word network, nil where it uses the pipeline's.
func (r *NER) Tok2Vec() *net.Tok2Vec { return r.tok2vec }

// A Span is a name: tokens [Start, End) and its type.
type Span struct {
	Start, End int
	Label      string
}

// Find appends the names of one text to spans, in order. x holds Width values a token; starts tells which tokens begin a
// sentence (a name never crosses one) and isSpace which are white space.
func (r *NER) Find(s *Scratch, x []float32, starts, isSpace []bool, spans []Span) []Span {
	n := len(isSpace)
	t := &s.nameTable
	t.start(r.scorer, x[:n*r.Width()], n)
	open, label := -1, int32(-1)
	for i := range n {
		next := i+1 < n && starts[i+1]
		var c int32
		if open >= 0 {
			c = r.goOn(t, i, open, label, i+1 < n && !next)
		} else {
			c = r.enter(t, i, i+1 < n && !next, isSpace[i])
		}
		switch r.classes[c].move {
		case begin:
			open, label = i, r.label[c]
		case unit:
			spans = append(spans, Span{i, i + 1, r.names[r.label[c]]})
		case last:
			spans = append(spans, Span{open, i + 1, r.names[label]})
			open = -1
		}
	}
	return spans
}

// goOn chooses whether the open name ends with token i. longer tells whether it may go on after it.
func (r *NER) goOn(t *table, i, open int, label int32, longer bool) int32 {
	in, last := r.in[label], r.last[label]
	if !longer || in < 0 {
		return last
	}
	t.tokens[0], t.tokens[1], t.tokens[2] = int32(i), int32(open), int32(i-1)
	scores := t.score(t.tokens[:namePlaces])
	best, other := min(in, last), max(in, last)
	if scores[other] > scores[best] {
		best = other
	}
	return best
}

// enter chooses what token i is while no name is open. longer tells whether a name may go on after it.
func (r *NER) enter(t *table, i int, longer, space bool) int32 {
	if space {
		return r.outside
	}
	t.tokens[0], t.tokens[1], t.tokens[2] = int32(i), -1, -1
	scores := t.score(t.tokens[:namePlaces])
	best := -1
	for _, run := range r.enters {
		if run.move != begin || longer {
			best = t.better(scores, best, run)
		}
	}
	return int32(best)
}
