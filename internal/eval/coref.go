package eval

import (
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
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

var pluralPronouns = measure.SetOf("they", "them", "their", "theirs", "themselves")

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
	s.Share("pronouns")
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
		f := measure.Harmonic(measure.Ratio(m[2], m[3]), measure.Ratio(m[0], m[1]))
		s.Set(name, measure.Figure(f))
		sum += f
	}
	s.Set("conll", measure.Figure(sum/3))
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
	for _, m := range measure.Pairs(len(c.Mentions), len(c.spots), c.same) {
		c.goldOf[m.J] = m.I
		entityOf[m.I] = c.spots[m.J].entity
	}
	var pred, want []measure.Set[int]
	for _, p := range c.predicted(len(entities), entityOf) {
		if len(p) > 1 {
			pred = append(pred, p)
		}
	}
	for _, chain := range c.Chains {
		want = append(want, measure.SetOf(chain...))
	}
	c.add(want, pred)
}

// predicted returns the mentions of each entity, by the gold mention that they are. An apposition in another entity than its mention is one mention too many.
func (c *chains) predicted(entities int, entityOf map[int]int) []measure.Set[int] {
	out := make([]measure.Set[int], entities)
	for j, x := range c.spots {
		i, id := c.goldOf[j], -1-j
		if i >= 0 {
			if _, ok := entityOf[i]; !ok {
				entityOf[i] = x.entity
			}
			if entityOf[i] == x.entity {
				id = i
			}
		}
		if out[x.entity] == nil {
			out[x.entity] = measure.Set[int]{}
		}
		out[x.entity][id] = true
	}
	return out
}

func (c *chains) add(want, pred []measure.Set[int]) {
	for name, f := range map[string]func(a, b []measure.Set[int]) (float64, float64){"muc": measure.MUC, "b3": measure.B3} {
		x, n := f(want, pred)
		y, m := f(pred, want)
		for k, v := range []float64{x, n, y, m} {
			c.measures[name][k] += v
		}
	}
	phi := measure.CEAF(want, pred)
	for k, v := range []float64{phi, float64(len(want)), phi, float64(len(pred))} {
		c.measures["ceafe"][k] += v
	}
}

// same tells how well a predicted span is a gold mention, above 0 when it holds the head and one lies within the other.
func (c *chains) same(i, j int) float64 {
	w, span := c.Mentions[i], c.spots[j].span
	if c.part[j] >= 0 && measure.Within(w.Span, span) && span != w.Span { // a name inside an apposition
		return 0
	}
	if measure.Overlap(span, w.Head) <= 0 || !measure.Within(span, w.Span) && !measure.Within(w.Span, span) {
		return 0
	}
	return float64(measure.Overlap(span, w.Span)) / float64(max(span[1]-span[0], w.Span[1]-w.Span[0]))
}

// apposition returns the smallest gold mention of which a span holds an apposition, or -1.
func apposition(mentions []corpus.Mention, span [2]int) int {
	best := -1
	for i, w := range mentions {
		holds := measure.Within(span, w.Span) && slices.ContainsFunc(w.Parts, func(h [2]int) bool { return measure.Overlap(span, h) > 0 })
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
	s.Share(name).Add(ok)
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
