package eval

import "readout/internal/eval/corpus"

// speaking brings statuses to the four that such gold tells apart.
var speaking = map[string]string{"happened": "happened", "ongoing": "happened", "alleged": "happened", "planned": "planned", "proposed": "planned",
	"possible": "conditional", "conditional": "conditional", "denied": "denied", "negated": "denied"}

var statusLabels = []string{"happened", "planned", "conditional", "denied"}

func (s *scorer) status(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	every, matched := map[string]*PRF{}, map[string]*PRF{}
	for _, l := range statusLabels {
		every[l], matched[l] = &PRF{}, &PRF{}
	}
	for k := range gold {
		g := &gold[k]
		got := read(g).Events
		found := map[int]string{}
		for _, m := range pairs(len(g.Events), len(got), bySpan(func(i int) [2]int { return g.Events[i].Span }, func(j int) [2]int { return got[j].Action.Span })) {
			found[m.i] = speaking[got[m.j].Status]
		}
		for i, e := range g.Events {
			got, ok := found[i]
			s.share("coverage").add(ok)
			for _, l := range statusLabels {
				right := one(l == got && l == e.Label)
				every[l].count(right, one(l == got), one(l == e.Label), right)
				if ok {
					matched[l].count(right, one(l == got), one(l == e.Label), right)
				}
			}
			if !ok {
				continue
			}
			s.share("accuracy").add(got == e.Label)
			if got != e.Label {
				s.took(e.Label, got)
				s.fail(g.ID, corpus.Cut([]rune(g.Text), [2]int{e.Span[0] - 100, e.Span[1] + 100}), e.Text+": "+e.Label, got)
			}
		}
	}
	macro, macroMatched, present := 0.0, 0.0, 0.0
	for _, l := range statusLabels {
		s.set("matched_"+l, matched[l])
		macro += every[l].Value() / float64(len(statusLabels))
		if matched[l].Gold+matched[l].Pred > 0 {
			macroMatched, present = macroMatched+matched[l].Value(), present+1
		}
	}
	s.share("accuracy")
	s.set("macro", Figure(macro))
	s.set("macro_matched", Figure(share(macroMatched, present)))
}
