package eval

import (
	"cmp"
	"fmt"
	"slices"
)

// A Measure is a figure between 0 and 1 with what it was counted from.
type Measure interface {
	Value() float64
	String() string
}

// A PRF counts predictions that are right, predictions, gold that is found, and gold.
type PRF struct{ Right, Pred, Found, Gold int }

// Precision, Recall and Value (F1) are 0 where there is nothing to count.
func (m *PRF) Precision() float64 { return share(float64(m.Right), float64(m.Pred)) }

// Recall is the share of the gold that is found.
func (m *PRF) Recall() float64 { return share(float64(m.Found), float64(m.Gold)) }

// Value is F1.
func (m *PRF) Value() float64 { return harmonic(m.Precision(), m.Recall()) }

func (m *PRF) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f   right %d of %d predicted, found %d of %d gold", m.Precision(), m.Recall(), m.Value(), m.Right, m.Pred, m.Found, m.Gold)
}

func (m *PRF) count(right, pred, gold, found int) {
	m.Right, m.Pred, m.Gold, m.Found = m.Right+right, m.Pred+pred, m.Gold+gold, m.Found+found
}

// A Share counts right cases among all.
type Share struct{ Right, Of int }

// Value is the share.
func (m *Share) Value() float64 { return share(float64(m.Right), float64(m.Of)) }

func (m *Share) String() string { return fmt.Sprintf("%.3f   %d of %d", m.Value(), m.Right, m.Of) }

func (m *Share) add(ok bool) {
	m.Of++
	if ok {
		m.Right++
	}
}

// Figure is a measure that is computed elsewhere.
type Figure float64

// Value is the figure itself.
func (f Figure) Value() float64 { return float64(f) }

func (f Figure) String() string { return fmt.Sprintf("%.3f", float64(f)) }

func share(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func harmonic(p, r float64) float64 { return share(2*p*r, p+r) }

// tally holds measures in the order in which they were first used.
type tally struct{ named []Named }

func (t *tally) prf(name string) *PRF { return find[*PRF](t, name, func() Measure { return &PRF{} }) }

func (t *tally) share(name string) *Share {
	return find[*Share](t, name, func() Measure { return &Share{} })
}

func (t *tally) set(name string, m Measure) { t.named = append(t.named, Named{name, m}) }

func find[M Measure](t *tally, name string, make func() Measure) M {
	i := slices.IndexFunc(t.named, func(n Named) bool { return n.Name == name })
	if i < 0 {
		i = len(t.named)
		t.set(name, make())
	}
	return t.named[i].M.(M)
}

// set is a set of comparable things.
type set[T comparable] map[T]bool

func setOf[T comparable](xs ...T) set[T] {
	s := set[T]{}
	for _, x := range xs {
		s[x] = true
	}
	return s
}

func (s set[T]) shared(t set[T]) int {
	n := 0
	for x := range s {
		if t[x] {
			n++
		}
	}
	return n
}

func (s set[T]) union(t set[T]) set[T] {
	out := set[T]{}
	for x := range s {
		out[x] = true
	}
	for x := range t {
		out[x] = true
	}
	return out
}

func (s set[T]) filter(keep func(T) bool) set[T] {
	out := set[T]{}
	for x := range s {
		if keep(x) {
			out[x] = true
		}
	}
	return out
}

func (s set[T]) holds(t set[T]) bool { return t.shared(s) == len(t) }

func mapSet[T, U comparable](s set[T], f func(T) U) set[U] {
	out := set[U]{}
	for x := range s {
		out[f(x)] = true
	}
	return out
}

// addSets counts predicted against gold; more are predictions that may find gold but are not held against precision.
func addSets[T comparable](m *PRF, pred, gold, more set[T]) {
	m.count(pred.shared(gold), len(pred), len(gold), pred.union(more).shared(gold))
}

// overlap returns how many code points two spans share, negative for a gap.
func overlap(a, b [2]int) int { return min(a[1], b[1]) - max(a[0], b[0]) }

func within(a, b [2]int) bool { return b[0] <= a[0] && a[1] <= b[1] }

// A match pairs gold i with prediction j.
type match struct {
	i, j  int
	score float64
}

// pairs matches gold and predictions one to one, by falling score above 0; ties in document order.
func pairs(gold, pred int, score func(i, j int) float64) []match {
	var ranked []match
	for i := range gold {
		for j := range pred {
			if s := score(i, j); s > 0 {
				ranked = append(ranked, match{i, j, s})
			}
		}
	}
	slices.SortStableFunc(ranked, func(a, b match) int { return cmp.Compare(b.score, a.score) })
	usedI, usedJ := set[int]{}, set[int]{}
	return slices.DeleteFunc(ranked, func(m match) bool {
		if usedI[m.i] || usedJ[m.j] {
			return true
		}
		usedI[m.i], usedJ[m.j] = true, true
		return false
	})
}

// bySpan scores a pair by the code points that it shares.
func bySpan(gold, pred func(int) [2]int) func(i, j int) float64 {
	return func(i, j int) float64 { return float64(max(0, overlap(gold(i), pred(j)))) }
}
