package eval

import (
	"sort"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// fits reports whether types hold a gold type; YIELD is what PLOVER once called CONCEDE and RETREAT.
func fits(gold string, types measure.Set[string]) bool {
	if gold == "YIELD" {
		return types["CONCEDE"] || types["RETREAT"]
	}
	return types[gold]
}

func (s *scorer) plv(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	byText, order := map[string][]*corpus.Passage{}, []string{}
	for k := range gold {
		if byText[gold[k].Text] == nil {
			order = append(order, gold[k].Text)
		}
		byText[gold[k].Text] = append(byText[gold[k].Text], &gold[k])
	}
	for _, t := range order {
		s.plvText(t, byText[t], read(byText[t][0]))
	}
}

func (s *scorer) plvText(words string, marked []*corpus.Passage, r *reading) {
	events := s.counted(r)
	for _, g := range marked {
		between := measure.Set[string]{}
		for _, v := range events {
			if names(r, v.Source, words, g.SourceText) && names(r, v.Target, words, g.TargetText) {
				between[v.Type] = true
			}
		}
		ok := fits(g.Type, between)
		s.Share("pair").Add(ok)
		s.Share("pair_any").Add(len(between) > 0)
		s.PRF("pair_f").Count(one(ok), len(between), 1, one(ok))
		if !ok {
			got := sortedSet(between)
			s.fail(g.ID, words, []string{g.Type, g.SourceText, g.TargetText}, got)
			s.took(g.Type, strings.Join(got, " "))
		}
	}
	want, got, more := measure.Set[string]{}, measure.Set[string]{}, measure.Set[string]{}
	for _, g := range marked {
		want[g.Type] = true
	}
	for _, v := range events {
		more[v.Type] = true
		if isMain(v) {
			got[v.Type] = true
		}
	}
	n := len(got)
	if want["YIELD"] && got["CONCEDE"] && got["RETREAT"] {
		n--
	}
	right, found := 0, 0
	for w := range want {
		right, found = right+one(fits(w, got)), found+one(fits(w, more))
	}
	s.PRF("set").Count(right, n, len(want), found)
}

func sortedSet(s measure.Set[string]) []string {
	out := make([]string, 0, len(s))
	for x := range s {
		out = append(out, x)
	}
	sort.Strings(out)
	return out
}
