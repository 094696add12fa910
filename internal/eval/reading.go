package eval

import (
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
	"readout/record"
)

// A reading is a record that is looked things up in.
type reading struct {
	*record.Record
	byID map[string]*record.Entity
}

func newReading(r *record.Record) *reading {
	if r == nil {
		r = &record.Record{}
	}
	out := &reading{r, map[string]*record.Entity{}}
	for i := range r.Entities {
		out.byID[r.Entities[i].ID] = &r.Entities[i]
	}
	return out
}

// entity returns an entity, an empty one for "".
func (r *reading) entity(id string) *record.Entity {
	if e := r.byID[id]; e != nil {
		return e
	}
	return &record.Entity{}
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// eventAt returns the event that stands on the words of a gold event, of several the one with the most right sides, or nil.
func (r *reading) eventAt(e *corpus.Event) *record.Event {
	var best *record.Event
	most := -1
	for i := range r.Events {
		v := &r.Events[i]
		if measure.Overlap(v.Action.Span, e.Span) <= 0 {
			continue
		}
		right := one(touches(e.Agents, r.sideSpans(v, "source", v.Source))) + one(touches(e.Patients, r.sideSpans(v, "target", v.Target)))
		if right > most {
			best, most = v, right
		}
	}
	return best
}

// sideSpans returns all words of those on one side of an event, wherever the text mentions them.
func (r *reading) sideSpans(e *record.Event, role string, ids []string) [][2]int {
	var out [][2]int
	for _, p := range e.Participants {
		if p.Role == role {
			out = append(out, p.Span)
		}
	}
	for _, id := range ids {
		for _, m := range r.entity(id).Mentions {
			out = append(out, m.Span)
		}
	}
	return out
}

func (r *reading) names(ids []string) []string {
	var out []string
	for _, id := range ids {
		e := r.entity(id)
		out = append(out, e.Name+" "+text(e.Code))
	}
	return out
}

// names reports whether one of the entities has a mention on the phrase; the empty phrase is always named.
func names(r *reading, ids []string, words, phrase string) bool {
	if phrase == "" {
		return true
	}
	spans := occurrences(words, phrase)
	for _, id := range ids {
		for _, m := range r.entity(id).Mentions {
			if slices.ContainsFunc(spans, func(s [2]int) bool { return measure.Overlap(m.Span, s) > 0 }) {
				return true
			}
		}
	}
	return false
}

// occurrences returns where a phrase stands in a text, in code points, without overlaps.
func occurrences(words, phrase string) [][2]int {
	if phrase == "" { // gold events of which the words of the sides are not told
		return nil
	}
	var out [][2]int
	n, at := len([]rune(phrase)), 0
	for rest := words; ; {
		before, after, found := strings.Cut(rest, phrase)
		if !found {
			return out
		}
		at += len([]rune(before))
		out = append(out, [2]int{at, at + n})
		at, rest = at+n, after
	}
}
