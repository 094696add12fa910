package eval

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
	"readout/ontology"
	"readout/record"
)

// counted returns the events whose status counts.
func (s *scorer) counted(r *reading) []*record.Event {
	var out []*record.Event
	for i := range r.Events {
		if !slices.Contains(s.without(), r.Events[i].Status) {
			out = append(out, &r.Events[i])
		}
	}
	return out
}

// isMain tells what its sentence reports, neither the content of another act nor background.
func isMain(v *record.Event) bool { return v.Within == nil && !v.Background }

func quadOf(typ string) string {
	t, _ := ontology.LookupType(typ)
	return fmt.Sprint(t.Quad)
}

// levels are the views of a dyad that are measured.
var levels = []struct {
	name string
	of   func(dyad) dyad
}{
	{"L1", func(d dyad) dyad { return dyad{typ: d.typ} }},
	{"L1q", func(d dyad) dyad { return dyad{typ: quadOf(d.typ)} }},
	{"L0", func(d dyad) dyad { return dyad{side{d.source.who, ""}, side{d.target.who, ""}, ""} }},
	{"L2", noSectors},
	{"L2q", func(d dyad) dyad { d = noSectors(d); d.typ = quadOf(d.typ); return d }},
	{"L3", func(d dyad) dyad { return d }},
}

func noSectors(d dyad) dyad { return dyad{side{d.source.who, ""}, side{d.target.who, ""}, d.typ} }

// sameDyad is L3 where gold names a sector, with IGO and NGO as one kind.
func sameDyad(p, g dyad) bool {
	one := func(s string) string {
		if s == "NGO" {
			return "IGO"
		}
		return s
	}
	fits := func(x, y side) bool {
		return one(x.who) == one(y.who) && (y.sector == "" || corpus.IsNonstate(y.sector) || x.sector == y.sector)
	}
	return fits(p.source, g.source) && fits(p.target, g.target) && p.typ == g.typ
}

func (s *scorer) events(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		r := read(g)
		pred, more := measure.Set[dyad]{}, measure.Set[dyad]{}
		for _, v := range s.counted(r) {
			more = more.Union(predDyads(r, v))
			if isMain(v) {
				pred = pred.Union(predDyads(r, v))
			}
		}
		typed := slices.ContainsFunc(g.Events, func(e corpus.Event) bool { return e.Sources == nil }) // a set whose actors are not coded
		want := measure.Set[dyad]{}
		for _, e := range g.Events {
			if typed {
				want[dyad{typ: e.Type}] = true
			} else {
				want = want.Union(goldDyads(e))
			}
		}
		if s.Dyadic {
			pred, more, want = pred.Filter(dyad.full), more.Filter(dyad.full), want.Filter(dyad.full)
		}
		if g.Absent != "" {
			more = more.Filter(func(d dyad) bool { return d.typ == g.Absent })
			pred = more
		}
		s.eventsOf(g, pred, more, want, typed)
	}
}

func (s *scorer) eventsOf(g *corpus.Passage, pred, more, want measure.Set[dyad], typed bool) {
	level := noSectors
	if typed {
		level = levels[0].of
	}
	if len(g.Events) > 0 {
		for _, l := range levels {
			if !typed || l.name == "L1" || l.name == "L1q" {
				measure.AddSets(s.PRF(l.name), measure.Map(pred, l.of), measure.Map(want, l.of), measure.Map(more, l.of))
			}
		}
		if !typed {
			measure.AddSets(s.PRF("L2m"), measure.Map(pred, noSectors), measure.Map(want, noSectors), nil)
			right := len(pred.Filter(func(p dyad) bool { return want.Any(func(w dyad) bool { return sameDyad(p, w) }) }))
			found := len(want.Filter(func(w dyad) bool { return more.Any(func(p dyad) bool { return sameDyad(p, w) }) }))
			s.PRF("L3n").Count(right, len(pred), len(want), found)
		}
	} else {
		s.Share("false").Add(len(pred) > 0)
	}
	p, m, w := measure.Map(pred, level), measure.Map(pred.Union(more), level), measure.Map(want, level)
	exact := w.Holds(p) && m.Holds(w)
	if len(g.Events) > 0 {
		s.Share("exact").Add(exact)
	}
	if !exact {
		s.fail(g.ID, g.Text, listed(want), listed(pred))
		s.confuseTypes(measure.Map(pred, levels[0].of), measure.Map(want, levels[0].of))
	}
}

// confuseTypes notes which types stand for those that are missing.
func (s *scorer) confuseTypes(pred, want measure.Set[dyad]) {
	missing := want.Filter(func(d dyad) bool { return !pred[d] })
	extra := pred.Filter(func(d dyad) bool { return !want[d] })
	for m := range missing {
		if len(extra) == 0 {
			s.took(m.typ, "")
		}
		for x := range extra {
			s.took(m.typ, x.typ)
		}
	}
	if len(missing) == 0 {
		for x := range extra {
			s.took("", x.typ)
		}
	}
}

func listed(s measure.Set[dyad]) []string {
	out := make([]string, 0, len(s))
	for d := range s {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s > %s %s", d.typ, d.source.who, d.source.sector, d.target.who, d.target.sector)))
	}
	sort.Strings(out)
	return out
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
