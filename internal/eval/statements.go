package eval

import (
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// A quote is an attribution as the words that it covers.
type quote struct {
	content, speaker, cue measure.Set[int]
	kind                  string
	speech, inner         bool
}

func jaccard(a, b measure.Set[int]) float64 {
	n := a.Shared(b)
	return measure.Ratio(float64(n), float64(len(a)+len(b)-n))
}

func (s *scorer) statements(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		words := corpus.Words(g.Text)
		cover := func(spans [][2]int) measure.Set[int] {
			out := measure.Set[int]{}
			for i, w := range words {
				if slices.ContainsFunc(spans, func(x [2]int) bool { return measure.Overlap(w, x) > 0 }) {
					out[i] = true
				}
			}
			return out
		}
		var want, got []quote
		for _, q := range g.Quotes {
			want = append(want, quote{cover(q.Content), cover(q.Speaker), cover(q.Cue), q.Kind, q.Speech, false})
		}
		for _, x := range read(g).Statements {
			q := quote{inner: x.Within != nil}
			for _, c := range x.Content {
				q.content = q.content.Union(cover([][2]int{c}))
			}
			if x.SpeakerSpan != nil {
				q.speaker = cover([][2]int{*x.SpeakerSpan})
			}
			if x.Cue != nil {
				q.cue = cover([][2]int{*x.Cue})
			}
			got = append(got, q)
		}
		empty := func(q quote) bool { return len(q.content) == 0 }
		s.quotesOf(g, words, slices.DeleteFunc(want, empty), slices.DeleteFunc(got, empty))
	}
	s.Share("speaker")
}

func (s *scorer) quotesOf(g *corpus.Passage, words [][2]int, want, got []quote) {
	found := measure.Pairs(len(want), len(got), func(i, j int) float64 {
		if x := jaccard(want[i].content, got[j].content); x >= .5 {
			return x
		}
		return 0
	})
	same := measure.Pairs(len(want), len(got), func(i, j int) float64 { return float64(one(jaccard(want[i].content, got[j].content) == 1)) })
	right := slices.DeleteFunc(slices.Clone(found), func(m measure.Match) bool {
		if w := want[m.I].speaker; len(w) > 0 {
			return w.Shared(got[m.J].speaker) == 0
		}
		return len(got[m.J].speaker) > 0
	})
	asked := func(i int) bool { return want[i].speech || !s.OnlySpeech }
	for _, m := range []struct {
		name    string
		matches []measure.Match
	}{{"exact", same}, {"jac50", found}, {"joint", right}} {
		s.shares(m.name, m.matches, want, got, asked)
	}
	if !s.OnlySpeech {
		s.tokens(want, got)
	}
	for _, m := range found {
		if w := want[m.I]; asked(m.I) {
			if len(w.speaker) > 0 {
				s.Share("speaker").Add(w.speaker.Shared(got[m.J].speaker) > 0)
			}
			if len(w.cue) > 0 {
				s.Share("cue").Add(w.cue.Shared(got[m.J].cue) > 0)
			}
		}
	}
	s.missed(g, words, want, got, found, asked)
}

// shares counts the matches of one measure, whole and by kind of gold. Statements within others are not held against precision.
func (s *scorer) shares(name string, matches []measure.Match, want, got []quote, asked func(int) bool) {
	hit, outer, right := measure.Set[int]{}, 0, 0
	for _, q := range got {
		outer += one(!q.inner)
	}
	for _, m := range matches {
		hit[m.I] = true
		right += one(!got[m.J].inner)
	}
	if !s.OnlySpeech {
		s.PRF(name).Count(right, outer, len(want), len(hit))
	}
	for i, w := range want {
		if asked(i) {
			if s.OnlySpeech {
				s.Share(name).Add(hit[i])
			}
			s.Share(name + "_" + w.kind).Add(hit[i])
		}
	}
}

func (s *scorer) tokens(want, got []quote) {
	var outer, all, gold measure.Set[int]
	for _, q := range got {
		all = all.Union(q.content)
		if !q.inner {
			outer = outer.Union(q.content)
		}
	}
	for _, q := range want {
		gold = gold.Union(q.content)
	}
	measure.AddSets(s.PRF("token"), outer, gold, all)
}

func (s *scorer) missed(g *corpus.Passage, words [][2]int, want, got []quote, found []measure.Match, asked func(int) bool) {
	hitI, hitJ := measure.Set[int]{}, measure.Set[int]{}
	for _, m := range found {
		hitI[m.I], hitJ[m.J] = true, true
	}
	letters := []rune(g.Text)
	say := func(q quote) string {
		var out []string
		for i := range words {
			if q.content[i] {
				out = append(out, corpus.Cut(letters, words[i]))
			}
		}
		return strings.Join(out, " ")
	}
	var missed, extra []string
	for i, q := range want {
		if asked(i) && !hitI[i] {
			missed = append(missed, say(q))
		}
	}
	for j, q := range got {
		if !s.OnlySpeech && !q.inner && !hitJ[j] {
			extra = append(extra, say(q))
		}
	}
	if len(missed)+len(extra) > 0 {
		s.fail(g.ID, corpus.Cut(letters, [2]int{0, 200}), missed, extra)
	}
}
