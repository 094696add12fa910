package measure

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestFigures(t *testing.T) {
	m := &PRF{}
	m.Count(2, 4, 3, 3) // a prediction may find gold without being counted itself
	m.Count(1, 2, 5, 1)
	s := &Share{}
	for _, ok := range []bool{true, false, true, true} {
		s.Add(ok)
	}
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"precision", m.Precision(), .5}, {"recall", m.Recall(), .5}, {"F1", m.Value(), .5}, {"share", s.Value(), .75}, {"nothing predicted", (&PRF{Gold: 3}).Value(), 0},
		{"nothing at all", (&PRF{}).Value(), 0}, {"no case", (&Share{}).Value(), 0}, {"harmonic", Harmonic(1, .5), 2. / 3}, {"figure", Figure(.3).Value(), .3},
	} {
		if !near(c.got, c.want) {
			t.Errorf("%s: %g, want %g", c.name, c.got, c.want)
		}
	}
}

// TestTally keeps measures in the order of their first use.
func TestTally(t *testing.T) {
	var all Tally
	all.Share("b").Add(true)
	all.PRF("a").Count(1, 1, 1, 1)
	all.Share("b").Add(false)
	all.Set("c", Figure(1))
	var names []string
	for _, n := range all.Named {
		names = append(names, n.Name)
	}
	if diff := cmp.Diff([]string{"b", "a", "c"}, names); diff != "" || !near(all.Share("b").Value(), .5) {
		t.Error(diff, all.Share("b"))
	}
}

func TestSets(t *testing.T) {
	a, b := SetOf(1, 2, 3), SetOf(2, 3, 4, 5)
	even := func(n int) bool { return n%2 == 0 }
	if n := a.Shared(b); n != 2 {
		t.Errorf("%d shared, want 2", n)
	}
	if !cmp.Equal(a.Union(b), SetOf(1, 2, 3, 4, 5)) || !cmp.Equal(b.Filter(even), SetOf(2, 4)) || !cmp.Equal(Map(b, even), SetOf(true, false)) {
		t.Error(a.Union(b), b.Filter(even), Map(b, even))
	}
	if !a.Holds(SetOf(1, 3)) || a.Holds(b) || !a.Any(even) || SetOf(1, 3).Any(even) {
		t.Error("Holds or Any")
	}
	m := &PRF{}
	AddSets(m, a, b, SetOf(4)) // 4 is found, and not held against precision
	if want := (PRF{Right: 2, Pred: 3, Found: 3, Gold: 4}); *m != want {
		t.Errorf("%+v, want %+v", *m, want)
	}
}

func TestSpans(t *testing.T) {
	for _, c := range []struct {
		a, b   [2]int
		shared int
		within bool
	}{
		{[2]int{2, 5}, [2]int{0, 9}, 3, true}, {[2]int{0, 9}, [2]int{2, 5}, 3, false}, {[2]int{0, 3}, [2]int{3, 6}, 0, false}, {[2]int{0, 3}, [2]int{7, 9}, -4, false},
		{[2]int{1, 4}, [2]int{1, 4}, 3, true},
	} {
		if n, in := Overlap(c.a, c.b), Within(c.a, c.b); n != c.shared || in != c.within {
			t.Errorf("%v and %v: %d %v, want %d %v", c.a, c.b, n, in, c.shared, c.within)
		}
	}
}

// TestPairs takes the best pair first, each side once, and what is alike in the order of the text.
func TestPairs(t *testing.T) {
	gold := [][2]int{{0, 4}, {5, 9}, {20, 22}}
	pred := [][2]int{{3, 9}, {0, 2}, {0, 2}, {10, 12}}
	at := func(x [][2]int) func(int) [2]int { return func(i int) [2]int { return x[i] } }
	got := Pairs(len(gold), len(pred), BySpan(at(gold), at(pred)))
	if diff := cmp.Diff([]Match{{1, 0, 4}, {0, 1, 2}}, got); diff != "" {
		t.Error(diff)
	}
}

// TestChains has the two examples from which the measures of chains are known: a chain cut in two, and two chains in one.
func TestChains(t *testing.T) {
	whole, halves := []Set[int]{SetOf(1, 2, 3, 4)}, []Set[int]{SetOf(1, 2), SetOf(3, 4)}
	key := []Set[int]{SetOf(1, 2, 3, 4, 5), SetOf(6, 7), SetOf(8, 9, 10, 11, 12)}
	joined := []Set[int]{SetOf(1, 2, 3, 4, 5), SetOf(6, 7, 8, 9, 10, 11, 12)}
	share := func(f func(a, b []Set[int]) (float64, float64), a, b []Set[int]) float64 { return Ratio(f(a, b)) }
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"MUC recall, cut", share(MUC, whole, halves), 2. / 3}, {"MUC precision, cut", share(MUC, halves, whole), 1},
		{"MUC recall, joined", share(MUC, key, joined), 1}, {"MUC precision, joined", share(MUC, joined, key), .9},
		{"MUC, nothing found", share(MUC, whole, nil), 0},
		{"B3 recall, joined", share(B3, key, joined), 1}, {"B3 precision, joined", share(B3, joined, key), (5 + 2*2./7 + 5*5./7) / 12},
		{"CEAF, joined", CEAF(key, joined), 1 + 10./12}, {"CEAF, the same", CEAF(key, key), 3}, {"CEAF, none", CEAF(key, nil), 0},
	} {
		if !near(c.got, c.want) {
			t.Errorf("%s: %g, want %g", c.name, c.got, c.want)
		}
	}
}

// TestBestSum wants the best pairing as a whole, not the best pair first, also where one side has more.
func TestBestSum(t *testing.T) {
	scores := [][]float64{{.9, .8, 0}, {.8, .1, 0}}
	if a, b := bestSum(scores), bestSum(transposed(scores)); !near(a, 1.6) || !near(b, 1.6) {
		t.Errorf("%g and %g, want 1.6", a, b)
	}
}
