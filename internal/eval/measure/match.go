package measure

import (
	"cmp"
	"slices"
)

// Overlap returns how many code points two spans share, negative for a gap.
func Overlap(a, b [2]int) int { return min(a[1], b[1]) - max(a[0], b[0]) }

// Within reports whether a span lies in another.
func Within(a, b [2]int) bool { return b[0] <= a[0] && a[1] <= b[1] }

// A Match pairs gold i with prediction j.
type Match struct {
	I, J  int
	Score float64
}

// Pairs matches gold and predictions one to one, by falling score above 0; ties in document order.
func Pairs(gold, pred int, score func(i, j int) float64) []Match {
	var ranked []Match
	for i := range gold {
		for j := range pred {
			if s := score(i, j); s > 0 {
				ranked = append(ranked, Match{i, j, s})
			}
		}
	}
	slices.SortStableFunc(ranked, func(a, b Match) int { return cmp.Compare(b.Score, a.Score) })
	usedI, usedJ := Set[int]{}, Set[int]{}
	return slices.DeleteFunc(ranked, func(m Match) bool {
		if usedI[m.I] || usedJ[m.J] {
			return true
		}
		usedI[m.I], usedJ[m.J] = true, true
		return false
	})
}

// BySpan scores a pair by the code points that it shares.
func BySpan(gold, pred func(int) [2]int) func(i, j int) float64 {
	return func(i, j int) float64 { return float64(max(0, Overlap(gold(i), pred(j)))) }
}
