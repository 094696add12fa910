package eval

import (
	"fmt"
	"regexp"
	"sort"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// nameTypes are the types of names that such gold has, by the kinds of entities.
var nameTypes = map[string]string{"person": "PER", "organization": "ORG", "group": "ORG", "country": "LOC", "place": "LOC"}

var (
	nameStart = regexp.MustCompile(`^(?:["'‘’“”]|(?i:the)\s+)*`)
	nameEnd   = regexp.MustCompile(`(?:['’]s|["'‘’“”])*$`)
)

// bare returns a name's span without "the", quotation marks and a possessive 's about it.
func bare(letters []rune, span [2]int) [2]int {
	words := corpus.Cut(letters, span)
	start := len([]rune(words[:nameStart.FindStringIndex(words)[1]]))
	end := len([]rune(words[:nameEnd.FindStringIndex(words)[0]]))
	return [2]int{span[0] + start, span[0] + max(start, end)}
}

// A typedName is a name that the program found; people tells that it may be a people or a demonym, which such gold leaves out.
type typedName struct {
	span   [2]int
	typ    string
	people bool
}

func namesOf(r *reading, letters []rune) []typedName {
	var out []typedName
	for i := range r.Entities {
		e := &r.Entities[i]
		typ := nameTypes[e.Kind]
		for _, m := range e.Mentions {
			if typ != "" && m.Form == "name" {
				span := bare(letters, m.Span)
				out = append(out, typedName{span, typ, e.Kind == "group" || e.Kind == "country" && corpus.Cut(letters, span) != e.Name})
			}
		}
	}
	mentions := out
	for _, p := range r.Places {
		free := true
		for _, m := range mentions {
			free = free && measure.Overlap(m.span, p.Span) <= 0
		}
		if free {
			out = append(out, typedName{bare(letters, p.Span), "LOC", false})
		}
	}
	return out
}

func (s *scorer) ner(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		letters := []rune(g.Text)
		want, got := measure.Set[corpus.Name]{}, measure.Set[corpus.Name]{}
		for _, e := range g.Entities {
			want[corpus.Name{Span: bare(letters, e.Span), Type: e.Type}] = true
		}
		for _, n := range namesOf(read(g), letters) {
			if !n.people || want.Any(func(w corpus.Name) bool { return measure.Overlap(n.span, w.Span) > 0 }) {
				got[corpus.Name{Span: n.span, Type: n.typ}] = true
			}
		}
		measure.AddSets(s.PRF("all"), got, want, nil)
		for _, typ := range []string{"PER", "ORG", "LOC"} {
			of := func(n corpus.Name) bool { return n.Type == typ }
			measure.AddSets(s.PRF(typ), got.Filter(of), want.Filter(of), nil)
		}
		span := func(n corpus.Name) [2]int { return n.Span }
		measure.AddSets(s.PRF("span"), measure.Map(got, span), measure.Map(want, span), nil)
		if len(got) != len(want) || !want.Holds(got) {
			missed, extra := want.Filter(func(n corpus.Name) bool { return !got[n] }), got.Filter(func(n corpus.Name) bool { return !want[n] })
			s.fail(g.ID, corpus.Cut(letters, [2]int{0, 200}), shown(letters, missed), shown(letters, extra))
			for m := range missed {
				for x := range extra {
					if x.Span == m.Span {
						s.took(m.Type, x.Type)
					}
				}
			}
		}
	}
}

func shown(letters []rune, names measure.Set[corpus.Name]) []string {
	out := make([]string, 0, len(names))
	for n := range names {
		out = append(out, fmt.Sprintf("%s %s", n.Type, corpus.Cut(letters, n.Span)))
	}
	sort.Strings(out)
	return out
}
