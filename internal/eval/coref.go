package eval

import (
	"math"
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/record"
)

// pronounMeasures says which measure a pronoun counts for.
var pronounMeasures = func() map[string]string {
	out := map[string]string{}
	for name, words := range map[string]string{
		"pronouns": "he she him her his hers himself herself they them their theirs themselves",
		"speech":   "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
		"it":       "it its itself",
	} {
		for _, w := range strings.Fields(words) {
			out[w] = name
		}
	}
	return out
}()

var pluralPronouns = setOf("they", "them", "their", "theirs", "themselves")

// A spot is a predicted mention: its span, its entity's number, and its form.
type spot struct {
	span   [2]int
	entity int
	form   string
}

// chains are the coreference measures of one text in the making.
type chains struct {
	*corpus.Passage
	letters  []rune
	spots    []spot
	part     []int // of each spot: the gold mention of which it holds an apposition, or -1
	goldOf   []int // of each spot: the gold mention that it is or is a part of, or -1
	chainOf  map[int]int
	measures map[string]*[4]float64
}

func (s *scorer) coref(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	measures := map[string]*[4]float64{"muc": {}, "b3": {}, "ceafe": {}}
	s.share("pronouns")
	for k := range gold {
		c := &chains{Passage: &gold[k], letters: []rune(gold[k].Text), chainOf: map[int]int{}, measures: measures}
		c.match(read(&gold[k]).Entities)
		for i := range c.Mentions {
			s.pronoun(c, i)
		}
	}
	sum := 0.0
	for _, name := range []string{"muc", "b3", "ceafe"} {
		m := measures[name]
		f := harmonic(share(m[2], m[3]), share(m[0], m[1]))
		s.set(name, Figure(f))
		sum += f
	}
	s.set("conll", Figure(sum/3))
}

// match gives every predicted mention the gold mention that it is, and adds up the measures of chains.
func (c *chains) match(entities []record.Entity) {
	for e := range entities {
		for _, m := range entities[e].Mentions {
			c.spots = append(c.spots, spot{m.Span, e, m.Form})
		}
	}
	for _, x := range c.spots {
		c.part = append(c.part, apposition(c.Mentions, x.span))
	}
	for k, chain := range c.Chains {
		for _, i := range chain {
			c.chainOf[i] = k
		}
	}
	c.goldOf = slices.Clone(c.part)
	entityOf := map[int]int{}
	for _, m := range pairs(len(c.Mentions), len(c.spots), c.same) {
		c.goldOf[m.j] = m.i
		entityOf[m.i] = c.spots[m.j].entity
	}
	byEntity := make([]set[int], len(entities))
	for j, x := range c.spots { // an apposition in another entity than its mention is one mention too many
		i, id := c.goldOf[j], -1-j
		if i >= 0 {
			if _, ok := entityOf[i]; !ok {
				entityOf[i] = x.entity
			}
			if entityOf[i] == x.entity {
				id = i
			}
		}
		if byEntity[x.entity] == nil {
			byEntity[x.entity] = set[int]{}
		}
		byEntity[x.entity][id] = true
	}
	var pred, want []set[int]
	for _, p := range byEntity {
		if len(p) > 1 {
			pred = append(pred, p)
		}
	}
	for _, chain := range c.Chains {
		want = append(want, setOf(chain...))
	}
	c.add(want, pred)
}

func (c *chains) add(want, pred []set[int]) {
	for name, f := range map[string]func(a, b []set[int]) (float64, float64){"muc": muc, "b3": b3} {
		x, n := f(want, pred)
		y, m := f(pred, want)
		for k, v := range []float64{x, n, y, m} {
			c.measures[name][k] += v
		}
	}
	phi := 0.0
	if len(want) > 0 && len(pred) > 0 {
		score := make([][]float64, len(want))
		for i, x := range want {
			for _, y := range pred {
				score[i] = append(score[i], 2*float64(x.shared(y))/float64(len(x)+len(y)))
			}
		}
		phi = bestSum(score)
	}
	for k, v := range []float64{phi, float64(len(want)), phi, float64(len(pred))} {
		c.measures["ceafe"][k] += v
	}
}

// same tells how well a predicted span is a gold mention, above 0 when it holds the head and one lies within the other.
func (c *chains) same(i, j int) float64 {
	w, span := c.Mentions[i], c.spots[j].span
	if c.part[j] >= 0 && within(w.Span, span) && span != w.Span { // a name inside an apposition
		return 0
	}
	if overlap(span, w.Head) <= 0 || !within(span, w.Span) && !within(w.Span, span) {
		return 0
	}
	return float64(overlap(span, w.Span)) / float64(max(span[1]-span[0], w.Span[1]-w.Span[0]))
}

// apposition returns the smallest gold mention of which a span holds an apposition, or -1.
func apposition(mentions []corpus.Mention, span [2]int) int {
	best := -1
	for i, w := range mentions {
		holds := within(span, w.Span) && slices.ContainsFunc(w.Parts, func(h [2]int) bool { return overlap(span, h) > 0 })
		if holds && (best < 0 || w.Span[1]-w.Span[0] < mentions[best].Span[1]-mentions[best].Span[0]) {
			best = i
		}
	}
	return best
}

// nearest returns the nearest other words of a spot's entity, before it if there are any; -1 without any.
func (c *chains) nearest(j int) int {
	before, first := -1, -1
	for k, x := range c.spots {
		if x.entity != c.spots[j].entity || x.form == "pronoun" {
			continue
		}
		if first < 0 || x.span[0] < c.spots[first].span[0] {
			first = k
		}
		if x.span[1] <= c.spots[j].span[0] && (before < 0 || x.span[0] > c.spots[before].span[0]) {
			before = k
		}
	}
	if before >= 0 {
		return before
	}
	return first
}

// measure returns what a gold mention counts for, or "".
func (c *chains) measure(i int) string {
	chain := c.Chains[c.chainOf[i]]
	name := pronounMeasures[strings.ToLower(corpus.Cut(c.letters, c.Mentions[i].Span))]
	only, actor := true, false
	for _, k := range chain {
		only = only && c.Mentions[k].Pronoun
		actor = actor || c.Mentions[k].Type == "person" || c.Mentions[k].Type == "organization"
	}
	if !c.Mentions[i].Pronoun || only || name == "speech" && !actor {
		return ""
	}
	return name
}

// pronoun counts whether a pronoun leads to other words of its chain.
func (s *scorer) pronoun(c *chains, i int) {
	name := c.measure(i)
	if name == "" {
		return
	}
	w, chain := c.Mentions[i], c.Chains[c.chainOf[i]]
	word := corpus.Cut(c.letters, w.Span)
	var near []int
	for j, x := range c.spots {
		if x.span == w.Span && (len(near) == 0 || pluralPronouns[strings.ToLower(word)]) { // a plural may be several entities
			near = append(near, c.nearest(j))
		}
	}
	ok := slices.ContainsFunc(near, func(j int) bool { return j >= 0 && slices.Contains(chain, c.goldOf[j]) })
	s.share(name).add(ok)
	if ok {
		return
	}
	var got []string
	for _, j := range near {
		if j >= 0 {
			got = append(got, corpus.Cut(c.letters, c.spots[j].span))
		}
	}
	k := slices.IndexFunc(chain, func(k int) bool { return !c.Mentions[k].Pronoun })
	s.fail(c.ID, corpus.Cut(c.letters, [2]int{w.Span[0] - 150, w.Span[1] + 40}), []string{word, corpus.Cut(c.letters, c.Mentions[chain[k]].Span)}, got)
}

// muc returns the links of chains that others keep, and all of them (Vilain et al. 1995).
func muc(chains, others []set[int]) (float64, float64) {
	where := map[int]int{}
	for k, c := range others {
		for m := range c {
			where[m] = k
		}
	}
	kept, all := 0, 0
	for _, c := range chains {
		parts, loose := set[int]{}, 0
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

// b3 returns the sum over mentions of the share of their chain that others keep together, and their number (Bagga and Baldwin 1998).
func b3(chains, others []set[int]) (float64, float64) {
	where := map[int]set[int]{}
	for _, c := range others {
		for m := range c {
			where[m] = c
		}
	}
	kept, all := 0.0, 0
	for _, c := range chains {
		for m := range c {
			kept += float64(c.shared(where[m])) / float64(len(c))
			all++
		}
	}
	return kept, float64(all)
}

// bestSum returns the greatest sum of a one-to-one choice in a matrix of scores (Hungarian method, as CEAF asks: Luo 2005).
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
