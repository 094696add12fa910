package transition

import (
	"fmt"

	"readout/syntax/kernel"
	"readout/syntax/net"
	"readout/syntax/pack"
)

// The parser's moves, in spaCy's numbers.
const (
	shift = iota
	reduce
	leftMove
	rightMove
	breakMove
	parserMoves
)

// parserPlaces is how many tokens a state shows to the network: B0, B1, S0, S1, S2, L(B0), L(S0), R(S0).
const parserPlaces = 8

// A Parser is an arc-eager dependency parser.
type Parser struct {
	scorer  *scorer
	runs    []run
	label   []int32 // of each class, a number in names
	names   []string
	plain   []int32 // of each name: its number without decoration, itself where it has none
	lifted  []int32 // of each name: the number of the head's label it asks for, -1 where it has none
	root    int32
	tok2vec *net.Tok2Vec
}

// NewParser reads a parser from its model and its moves (the JSON text in its moves file). vectors may be nil.
func NewParser(m *pack.Model, moves string, vectors *pack.Vectors, k *kernel.Set) (*Parser, error) {
	classes, err := readMoves(moves, parserMoves)
	if err != nil {
		return nil, err
	}
	s, err := newScorer(m, len(classes), parserPlaces, k)
	if err != nil {
		return nil, err
	}
	p := &Parser{scorer: s, runs: runsOf(classes)}
	if p.tok2vec, err = ownTok2Vec(m, vectors, k); err != nil {
		return nil, err
	}
	var table names
	p.root = table.number("ROOT")
	for _, c := range classes {
		p.label = append(p.label, table.number(c.label))
	}
	for i := 0; i < len(table.list); i++ {
		own, head, ok := undecorate(table.list[i])
		if !ok {
			p.plain, p.lifted = append(p.plain, int32(i)), append(p.lifted, -1)
			continue
		}
		p.plain, p.lifted = append(p.plain, table.number(own)), append(p.lifted, table.number(head))
	}
	p.names = table.list
	return p, nil
}

// ownTok2Vec reads the word network inside a component's model, nil where the component listens to a shared one.
func ownTok2Vec(m *pack.Model, vectors *pack.Vectors, k *kernel.Set) (*net.Tok2Vec, error) {
	for i := range m.Nodes {
		if m.Nodes[i].Name == "tok2vec-listener" {
			return nil, nil
		}
	}
	t, err := net.NewTok2Vec(m, vectors, k)
	if err != nil {
		return nil, fmt.Errorf("tok2vec: %w", err)
	}
	return t, nil
}

// Width is the length of a token's vector.
func (p *Parser) Width() int { return p.scorer.width() }

// Tok2Vec is the parser's own word network, nil where it uses the pipeline's.
func (p *Parser) Tok2Vec() *net.Tok2Vec { return p.tok2vec }

// A Tree is a parsed text. All slices have one entry a token; Parse reuses them.
type Tree struct {
	Heads  []int32  // token index of the head; a root is its own head
	Labels []string // relation to the head, ROOT for a root
	Starts []bool   // the token begins a sentence
	Left   []int32  // first and last token of the token's subtree
	Right  []int32
	Forced int // times that no action was valid and the state had to be cleared; 0 in all that is known
}

// Parse parses one text. x holds Width values a token; isSpace tells which tokens are white space.
func (p *Parser) Parse(s *Scratch, x []float32, isSpace []bool, t *Tree) {
	n := len(isSpace)
	st := &s.state
	st.start(n)
	s.parserTable.start(p.scorer, x[:n*p.Width()], n)
	t.Forced = 0
	for !st.final() {
		c := p.choose(st, &s.parserTable)
		if c < 0 {
			t.Forced++
			st.clear()
			continue
		}
		st.apply(p.moveOf(c), p.label[c])
	}
	p.decode(s, isSpace, t)
}

func (p *Parser) moveOf(c int) int {
	for _, r := range p.runs {
		if c < r.to {
			return r.move
		}
	}
	panic("transition: class out of range")
}

// choose is the valid class with the highest score, the lowest of equals; -1 if none is valid.
func (p *Parser) choose(st *state, t *table) int {
	valid := st.valid()
	count, only := 0, -1
	for _, r := range p.runs {
		if valid[r.move] {
			count += r.to - r.from
			only = r.from
		}
	}
	if count <= 1 {
		return only
	}
	scores := t.score(st.tokens())
	best := -1
	for _, r := range p.runs {
		if valid[r.move] {
			best = t.better(scores, best, r)
		}
	}
	return best
}
