package eval

import (
	"fmt"
	"regexp"
	"sort"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// A row is an event of an older coder: actor codes and a CAMEO code.
type row struct{ source, target, cameo string }

var cameoLevels = []struct {
	name string
	of   func(row) row
}{
	{"code", func(e row) row { return e }},
	{"root", func(e row) row { return row{e.source, e.target, root(e)} }},
	{"quad", func(e row) row { return row{e.source, e.target, cameoQuad(e)} }},
	{"dyad", func(e row) row { return row{e.source, e.target, ""} }},
	{"country_root", func(e row) row { return row{first3(e.source), first3(e.target), root(e)} }},
	{"country_quad", func(e row) row { return row{first3(e.source), first3(e.target), cameoQuad(e)} }},
	{"text_root", func(e row) row { return row{cameo: root(e)} }},
	{"text_quad", func(e row) row { return row{cameo: cameoQuad(e)} }},
}

func root(e row) string { return e.cameo[:min(2, len(e.cameo))] }

func first3(s string) string { return s[:min(3, len(s))] }

func (e row) full() bool { return e.source != "" && e.target != "" }

func (e row) isReal() bool { return "02" <= e.cameo && e.cameo[:min(2, len(e.cameo))] <= "20" }

func blankCode(s string) string {
	if strings.Trim(s, "-~") == "" {
		return ""
	}
	return strings.ReplaceAll(s, "~", "-")
}

func cameoQuad(e row) string {
	switch r := root(e); {
	case r < "01" || r > "20":
		return ""
	case r < "06":
		return "1"
	case r < "09":
		return "2"
	case r < "14":
		return "3"
	}
	return "4"
}

var noDigits = regexp.MustCompile(`\D`)

func (s *scorer) cameo(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		r := read(g)
		pred, more, want := measure.Set[row]{}, measure.Set[row]{}, measure.Set[row]{}
		for _, v := range s.counted(r) {
			if v.Cameo == nil {
				continue
			}
			for _, p := range pairsOf(v) {
				e := row{blankCode(text(r.entity(p[0]).Code)), blankCode(text(r.entity(p[1]).Code)), *v.Cameo}
				more[e] = true
				if isMain(v) {
					pred[e] = true
				}
			}
		}
		for _, e := range g.Events {
			want[row{blankCode(e.Source), blankCode(e.Target), noDigits.ReplaceAllString(e.Cameo, "")}] = true
		}
		if s.Dyadic {
			pred, more, want = pred.Filter(row.full), more.Filter(row.full), want.Filter(row.full)
		}
		if !s.AllCodes {
			if len(want) > 0 && len(want.Filter(row.isReal)) == 0 {
				continue
			}
			pred, more, want = pred.Filter(row.isReal), more.Filter(row.isReal), want.Filter(row.isReal)
		}
		for _, l := range cameoLevels {
			measure.AddSets(s.PRF(l.name), measure.Map(pred, l.of), measure.Map(want, l.of), measure.Map(more, l.of))
		}
		s.Share("exact").Add(want.Holds(pred) && pred.Union(more).Holds(want))
		if len(want) == 0 {
			s.Share("false").Add(len(pred) > 0)
		}
		if len(pred) != len(want) || !want.Holds(pred) {
			s.fail(g.ID, g.Text, rows(want), rows(pred))
		}
	}
}

func rows(s measure.Set[row]) []string {
	out := make([]string, 0, len(s))
	for e := range s {
		out = append(out, fmt.Sprintf("%s %s > %s", e.cameo, orDash(e.source), orDash(e.target)))
	}
	sort.Strings(out)
	return out
}
