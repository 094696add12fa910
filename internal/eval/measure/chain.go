package measure

import "math"

// MUC returns the links of chains that others keep, and all of them (Vilain et al. 1995).
func MUC(chains, others []Set[int]) (float64, float64) {
	where := map[int]int{}
	for k, c := range others {
		for m := range c {
			where[m] = k
		}
	}
	kept, all := 0, 0
	for _, c := range chains {
		parts, loose := Set[int]{}, 0
		for m := range c {
			if k, ok := where[m]; ok {
				parts[k] = true
			} else {
				loose++
			}
		}
		kept, all = kept+len(c)-len(parts)-loose, all+len(c)-1
	}
	return float64(kept), float64(all)
}

// B3 returns the sum over mentions of the share of their chain that others keep together, and their number (Bagga and Baldwin 1998).
func B3(chains, others []Set[int]) (float64, float64) {
	where := map[int]Set[int]{}
	for _, c := range others {
		for m := range c {
			where[m] = c
		}
	}
	kept, all := 0.0, 0
	for _, c := range chains {
		for m := range c {
			kept += float64(c.Shared(where[m])) / float64(len(c))
			all++
		}
	}
	return kept, float64(all)
}

// CEAF returns how alike chains and others are, paired one to one as well as can be, each pair 1 at most (entity-based CEAF: Luo 2005).
func CEAF(chains, others []Set[int]) float64 {
	if len(chains) == 0 || len(others) == 0 {
		return 0
	}
	score := make([][]float64, len(chains))
	for i, x := range chains {
		for _, y := range others {
			score[i] = append(score[i], 2*float64(x.Shared(y))/float64(len(x)+len(y)))
		}
	}
	return bestSum(score)
}

// bestSum returns the greatest sum of a one-to-one choice in a matrix of scores (Hungarian method).
func bestSum(score [][]float64) float64 {
	if len(score) > len(score[0]) {
		score = transposed(score)
	}
	n, m := len(score), len(score[0])
	u, v := make([]float64, n+1), make([]float64, m+1)
	rowOf, way := make([]int, m+1), make([]int, m+1)
	for i := 1; i <= n; i++ {
		rowOf[0] = i
		j := augment(score, u, v, rowOf, way)
		for j != 0 {
			rowOf[j], j = rowOf[way[j]], way[j]
		}
	}
	sum := 0.0
	for j := 1; j <= m; j++ {
		if rowOf[j] != 0 {
			sum += score[rowOf[j]-1][j-1]
		}
	}
	return sum
}

// augment finds a cheapest free column for row rowOf[0], keeping the potentials u and v tight, and returns it.
func augment(score [][]float64, u, v []float64, rowOf, way []int) int {
	m := len(score[0])
	least, used := make([]float64, m+1), make([]bool, m+1)
	for j := range least {
		least[j] = math.Inf(1)
	}
	j0 := 0
	for rowOf[j0] != 0 {
		used[j0] = true
		i0, delta, j1 := rowOf[j0], math.Inf(1), 0
		for j := 1; j <= m; j++ {
			if used[j] {
				continue
			}
			if cost := -score[i0-1][j-1] - u[i0] - v[j]; cost < least[j] {
				least[j], way[j] = cost, j0
			}
			if least[j] < delta {
				delta, j1 = least[j], j
			}
		}
		for j := 0; j <= m; j++ {
			if used[j] {
				u[rowOf[j]] += delta
				v[j] -= delta
			} else {
				least[j] -= delta
			}
		}
		j0 = j1
	}
	return j0
}

func transposed(a [][]float64) [][]float64 {
	out := make([][]float64, len(a[0]))
	for i := range out {
		for j := range a {
			out[i] = append(out[i], a[j][i])
		}
	}
	return out
}
