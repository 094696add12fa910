package eval

import (
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// political are the types of RAMS that have a counterpart among the program's acts; beginnings of them.
var political = []string{"conflict", "life.die.deathcausedby", "life.injure.injurycausedby", "contact.discussion", "contact.negotiate", "contact.collaborate",
	"contact.requestadvise", "contact.commandorder", "contact.threatencoerce", "contact.commitment", "transaction.transaction", "transaction.transfermoney.giftgrant",
	"transaction.transferownership.giftgrant", "transaction.transfermoney.embargo", "transaction.transferownership.embargo", "movement.transportperson.evacuation",
	"movement.transportperson.prevent", "movement.transportperson.grantentry", "justice", "government.agreements", "government.spy", "inspection", "artifactexistence"}

// sides measures who acts and who is acted upon, where gold marks the words of an act and of those who have a part in it. "coverage" is the share of
// marked acts that an event of the program stands on; of these, a side is right where a mention of one of its entities overlaps a marked one. An event that
// names somebody where gold marks nobody is not held against it.
func (s *scorer) sides(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g, r := &gold[k], read(&gold[k])
		for i := range g.Events {
			e := &g.Events[i]
			if len(e.Agents)+len(e.Patients) == 0 || !slices.ContainsFunc(political, func(t string) bool { return strings.HasPrefix(e.Label, t) }) {
				continue
			}
			got := r.eventAt(e)
			s.Share("coverage").Add(got != nil)
			if got == nil {
				continue
			}
			source := s.side("source", e.Agents, r.sideSpans(got, "source", got.Source))
			target := s.side("target", e.Patients, r.sideSpans(got, "target", got.Target))
			if !source || !target {
				letters := []rune(g.Text)
				s.fail(g.ID, corpus.Cut(letters, [2]int{e.Span[0] - 200, e.Span[1] + 200}),
					[]any{e.Label, e.Text, cutAll(letters, e.Agents), cutAll(letters, e.Patients)}, []any{got.Type, r.names(got.Source), r.names(got.Target)})
			}
		}
	}
}

func cutAll(letters []rune, spans [][2]int) []string {
	var out []string
	for _, sp := range spans {
		out = append(out, corpus.Cut(letters, sp))
	}
	return out
}

// side counts one side and reports whether nothing is wrong with it.
func (s *scorer) side(name string, gold, got [][2]int) bool {
	if len(gold) == 0 {
		return true
	}
	right := touches(gold, got)
	s.PRF(name).Count(one(right), one(len(got) > 0), 1, one(right))
	return right
}

func touches(gold, got [][2]int) bool {
	return slices.ContainsFunc(gold, func(a [2]int) bool {
		return slices.ContainsFunc(got, func(b [2]int) bool { return measure.Overlap(a, b) > 0 })
	})
}
