package eval

import (
	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// speaking brings statuses to the four that such gold tells apart.
var speaking = map[string]string{"happened": "happened", "ongoing": "happened", "alleged": "happened", "planned": "planned", "proposed": "planned",
	"possible": "conditional", "conditional": "conditional", "denied": "denied", "negated": "denied"}

var statusLabels = []string{"happened", "planned", "conditional", "denied"}

func (s *scorer) status(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	every, matched := map[string]*measure.PRF{}, map[string]*measure.PRF{}
	for _, l := range statusLabels {
		every[l], matched[l] = &measure.PRF{}, &measure.PRF{}
	}
	for k := range gold {
		g := &gold[k]
		got := read(g).Events
		found := map[int]string{}
		for _, m := range measure.Pairs(len(g.Events), len(got), measure.BySpan(func(i int) [2]int { return g.Events[i].Span }, func(j int) [2]int { return got[j].Action.Span })) {
			found[m.I] = speaking[got[m.J].Status]
		}
		for i, e := range g.Events {
			got, ok := found[i]
			s.Share("coverage").Add(ok)
			for _, l := range statusLabels {
				right := one(l == got && l == e.Label)
				every[l].Count(right, one(l == got), one(l == e.Label), right)
				if ok {
					matched[l].Count(right, one(l == got), one(l == e.Label), right)
				}
			}
			if !ok {
				continue
			}
			s.Share("accuracy").Add(got == e.Label)
			if got != e.Label {
				s.took(e.Label, got)
				s.fail(g.ID, corpus.Cut([]rune(g.Text), [2]int{e.Span[0] - 100, e.Span[1] + 100}), e.Text+": "+e.Label, got)
			}
		}
	}
	macro, macroMatched, present := 0.0, 0.0, 0.0
	for _, l := range statusLabels {
		s.Set("matched_"+l, matched[l])
		macro += every[l].Value() / float64(len(statusLabels))
		if matched[l].Gold+matched[l].Pred > 0 {
			macroMatched, present = macroMatched+matched[l].Value(), present+1
		}
	}
	s.Share("accuracy")
	s.Set("macro", measure.Figure(macro))
	s.Set("macro_matched", measure.Figure(measure.Ratio(macroMatched, present)))
}
