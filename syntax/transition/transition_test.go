package transition

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"readout/syntax/kernel"
	"readout/syntax/pack"
)

func TestReadMoves(t *testing.T) {
	classes, err := readMoves(`{"2":{"det":9,"amod":9,"late":-1},"0":{"":5},"10":{},"3":{"dobj":7,"acl||x":7}}`, 11)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range classes {
		got = append(got, fmt.Sprint(c.move, " ", c.label))
	}
	// By move; then by count; equal counts by falling label; negative counts at the end.
	want := []string{"0 ", "2 det", "2 amod", "3 dobj", "3 acl||x", "2 late"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("classes (-want +got):\n%s", diff)
	}
	for _, bad := range []string{``, `[]`, `{"x":{}}`, `{"-1":{"a":1}}`, `{"5":{"a":1}}`, `{"0":{"a":"b"}}`} {
		if _, err := readMoves(bad, 5); err == nil {
			t.Errorf("%q is no error", bad)
		}
	}
}

// testMoves has one label of each kind and one that is lifted.
const testMoves = `{"0":{"":9},"1":{"":9},"2":{"nsubj":5,"det":4},"3":{"dobj":6,"punct":5,"dobj||xcomp":1},"4":{"ROOT":1}}`

func testParser(t testing.TB, k *kernel.Set) *Parser {
	t.Helper()
	p, err := NewParser(randomTransition(24, 32, 2, parserPlaces, 8), testMoves, nil, k)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestState follows "The dog barks." by hand.
func TestState(t *testing.T) {
	var s state
	s.start(4)
	steps := []struct {
		move  int
		label int32
		valid []int
	}{
		{shift, -1, []int{shift, breakMove}},
		{leftMove, 1, []int{shift, reduce, leftMove, rightMove, breakMove}},
		{shift, -1, []int{shift, breakMove}},
		{leftMove, 2, []int{shift, reduce, leftMove, rightMove, breakMove}},
		{shift, -1, []int{shift, breakMove}},
		{rightMove, 3, []int{reduce, leftMove, rightMove}}, // one token left: it may not be shifted
		{reduce, -1, []int{reduce}},
		{reduce, -1, []int{reduce}},
	}
	for i, step := range steps {
		var valid []int
		for m, ok := range s.valid() {
			if ok {
				valid = append(valid, m)
			}
		}
		if diff := cmp.Diff(step.valid, valid); diff != "" {
			t.Fatalf("step %d: valid moves (-want +got):\n%s", i, diff)
		}
		s.apply(step.move, step.label)
	}
	if !s.final() {
		t.Error("not at the end")
	}
	if diff := cmp.Diff([]int32{1, 2, -1, 2}, s.head); diff != "" {
		t.Errorf("heads (-want +got):\n%s", diff)
	}
	if s.lastL[2] != 1 || s.lastR[2] != 3 || s.lastL[1] != 0 {
		t.Errorf("children: left %v, right %v", s.lastL, s.lastR)
	}
}

// TestReduceWithoutHead puts a token back that gets no head on the stack.
func TestReduceWithoutHead(t *testing.T) {
	var s state
	s.start(4)
	s.apply(shift, -1)
	s.apply(shift, -1)
	s.apply(reduce, -1) // 1 has no head and is not alone
	if s.b(0) != 1 || s.b(1) != 2 || !s.stuck[1] || s.valid()[shift] || s.valid()[breakMove] != true {
		t.Fatalf("buffer %d %d, stuck %v, valid %v", s.b(0), s.b(1), s.stuck, s.valid())
	}
	s.apply(leftMove, 1) // 0 depends on 1, which may be shifted again
	if s.stuck[1] || s.head[0] != 1 {
		t.Errorf("stuck %v, heads %v", s.stuck, s.head)
	}
}

// TestNewHead gives a token a second head in place of the first.
func TestNewHead(t *testing.T) {
	var s state
	s.start(4)
	s.apply(shift, -1)
	s.apply(rightMove, 1) // 1 depends on 0
	s.apply(leftMove, 2)  // now on 2
	if s.head[1] != 2 || s.label[1] != 2 || s.lastR[0] != -1 || s.lastL[2] != 1 {
		t.Errorf("head %d, label %d, right child of 0: %d, left child of 2: %d", s.head[1], s.label[1], s.lastR[0], s.lastL[2])
	}
	s.apply(breakMove, -1) // 3 starts a sentence: nothing may join it to what is on the stack
	s.apply(shift, -1)
	if v := s.valid(); v[shift] || v[leftMove] || v[rightMove] || !v[reduce] {
		t.Errorf("valid before a sentence start: %v", v)
	}
}

// TestDecode lowers the object of "Whom did you want to see ?": it was lifted to want, and asks for an xcomp below it.
func TestDecode(t *testing.T) {
	p := testParser(t, kernel.Best())
	var table names
	table.list = slices.Clone(p.names)
	number := func(s string) int32 { return table.number(s) }
	lifted, xcomp, nsubj, other := number("dobj||xcomp"), number("xcomp"), number("nsubj"), number("punct")
	var s Scratch
	s.state.start(7)
	copy(s.state.head, []int32{3, 3, 3, -1, 5, 3, 3})
	copy(s.state.label, []int32{lifted, other, nsubj, -1, other, xcomp, other})
	var tree Tree
	p.decode(&s, make([]bool, 7), &tree)
	want := Tree{
		Heads:  []int32{5, 3, 3, 3, 5, 3, 3},
		Labels: []string{"dobj", "punct", "nsubj", "ROOT", "punct", "xcomp", "punct"},
		Starts: []bool{true, false, false, false, false, false, false},
		Left:   []int32{0, 1, 2, 0, 4, 0, 6},
		Right:  []int32{0, 1, 2, 6, 4, 5, 6},
	}
	if diff := cmp.Diff(want, tree); diff != "" {
		t.Errorf("tree (-want +got):\n%s", diff)
	}
	// Without anything of that label the head stays.
	s.state.label[5] = other
	p.decode(&s, make([]bool, 7), &tree)
	if tree.Heads[0] != 3 || tree.Labels[0] != "dobj" {
		t.Errorf("head %d label %s, want 3 dobj", tree.Heads[0], tree.Labels[0])
	}
}

// TestParse parses random vectors: every token has a head in its own sentence and roots begin them, on every path alike.
func TestParse(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 64, 65, 700} {
		x := randomVectors(n, 24)
		var first *Tree
		for _, k := range kernels(t) {
			var s Scratch
			var tree Tree
			p := testParser(t, k)
			p.Parse(&s, x, make([]bool, n), &tree)
			checkTree(t, &tree, n)
			if first == nil {
				first = &tree
			} else if diff := cmp.Diff(first, &tree, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s: %d tokens (-%s +this):\n%s", k.Name(), n, kernel.Best().Name(), diff)
			}
		}
	}
}

func checkTree(t *testing.T, tree *Tree, n int) {
	t.Helper()
	if len(tree.Heads) != n || tree.Forced != 0 || n > 0 && !tree.Starts[0] {
		t.Fatalf("%d heads of %d, %d forced, starts %v", len(tree.Heads), n, tree.Forced, tree.Starts)
	}
	for i, h := range tree.Heads {
		root := i
		for steps := 0; int(tree.Heads[root]) != root; steps++ {
			if root = int(tree.Heads[root]); steps > n {
				t.Fatalf("token %d is in a circle", i)
			}
		}
		if tree.Left[root] > int32(i) || tree.Right[root] < int32(i) || h < 0 {
			t.Fatalf("token %d outside the edges of its root %d", i, root)
		}
	}
}

// TestFar compares products computed alone, for tokens behind the window, with those of the window.
func TestFar(t *testing.T) {
	const n, width = window + 200, 24
	x := randomVectors(n, width)
	for _, k := range kernels(t) {
		p := testParser(t, k)
		var near, far table
		near.start(p.scorer, x, n)
		far.start(p.scorer, x, n)
		far.reach(n - 1)
		for token := range int32(n - window - block) {
			near.reach(int(token))
			for place := range parserPlaces {
				a, b := near.find(place, token), far.find(place, token)
				if b < (1+window)*int32(parserPlaces*p.scorer.step) {
					t.Fatalf("token %d is still in the window", token)
				}
				if !slices.Equal(near.rows[a:][:p.scorer.step], far.rows[b:][:p.scorer.step]) {
					t.Fatalf("%s: token %d at place %d: other products", k.Name(), token, place)
				}
			}
		}
	}
}

func testNER(t testing.TB, k *kernel.Set, bias func(classes []class, b []float32)) *NER {
	t.Helper()
	const moves = `{"1":{"ORG":9,"GPE":8},"2":{"ORG":9,"GPE":8},"3":{"ORG":9,"GPE":8},"4":{"ORG":9,"GPE":8,"":1},"5":{"":1}}`
	classes, err := readMoves(moves, nameMoves)
	if err != nil {
		t.Fatal(err)
	}
	m := randomTransition(24, 32, 2, namePlaces, len(classes))
	if bias != nil {
		bias(classes, m.Nodes[2].Params["b"].Data)
	}
	r, err := NewNER(m, moves, nil, k)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestFind makes the recogniser want one long name: it must end at every sentence start and before no white space only.
func TestFind(t *testing.T) {
	wish := func(classes []class, b []float32) {
		for i, c := range classes {
			switch {
			case c.move == in || c.move == begin && c.label == "ORG":
				b[i] = 1e6
			case c.move == unit && c.label == "GPE":
				b[i] = 1e5
			case c.move == unit && c.label == "":
				b[i] = 1e7 // never valid
			}
		}
	}
	x := randomVectors(9, 24)
	starts := []bool{true, false, false, true, true, false, false, false, false}
	isSpace := []bool{false, false, false, false, true, false, true, false, false}
	for _, k := range kernels(t) {
		r := testNER(t, k, wish)
		got := r.Find(&Scratch{}, x, starts, isSpace, nil)
		// Token 3 ends its sentence, so that a name cannot go on after it; 4 is white space and begins nothing.
		want := []Span{{0, 3, "ORG"}, {3, 4, "GPE"}, {5, 9, "ORG"}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: names (-want +got):\n%s", k.Name(), diff)
		}
	}
}

func TestBadNetworks(t *testing.T) {
	k := kernel.Best()
	for name, spoil := range map[string]func(m *pack.Model){
		"no nodes":      func(m *pack.Model) { m.Nodes = nil },
		"another root":  func(m *pack.Model) { m.Nodes[0].Name = "chain" },
		"no references": func(m *pack.Model) { m.Nodes[0].Refs = nil },
		"wrong lower":   func(m *pack.Model) { m.Nodes[0].Refs["lower"] = 4 },
		"no projection": func(m *pack.Model) { m.Nodes = m.Nodes[:4] },
		"no pad":        func(m *pack.Model) { delete(m.Nodes[1].Params, "pad") },
		"no bias":       func(m *pack.Model) { delete(m.Nodes[4].Params, "b") },
		"more places": func(m *pack.Model) {
			m.Nodes[1] = randomTransition(24, 32, 2, 13, 8).Nodes[1]
		},
		"fewer classes": func(m *pack.Model) {
			m.Nodes[2] = randomTransition(24, 32, 2, parserPlaces, 7).Nodes[2]
		},
		"other width": func(m *pack.Model) {
			m.Nodes[4] = randomTransition(24, 16, 2, parserPlaces, 8).Nodes[4]
		},
		"no word network": func(m *pack.Model) { m.Nodes[3].Name = "list2array" },
	} {
		m := randomTransition(24, 32, 2, parserPlaces, 8)
		spoil(m)
		if _, err := NewParser(m, testMoves, nil, k); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	for _, moves := range []string{
		`{"1":{"A":1,"B":1,"C":1,"D":1},"3":{"A":1,"B":1,"C":1},"5":{"":1}}`,  // no LAST for D
		`{"1":{"A":1,"B":1},"3":{"A":1,"B":1},"4":{"A":1,"B":1,"C":1,"D":1}}`, // no OUT
		`{"5":{"A":1,"B":1,"C":1,"D":1,"E":1,"F":1,"G":1,"H":1}}`,
	} {
		if _, err := NewNER(randomTransition(24, 32, 2, namePlaces, 8), moves, nil, k); err == nil {
			t.Errorf("moves %s: no error", moves)
		}
	}
}
