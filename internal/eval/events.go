package eval

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"

	"readout/internal/eval/corpus"
	"readout/ontology"
	"readout/record"
)

// A side is who stands on one side of an event: the country, else the kind of a body without one; and the first sector.
type side struct{ who, sector string }

// A dyad is who did what to whom.
type dyad struct {
	source, target side
	typ            string
}

func (d dyad) full() bool { return d.source != side{} && d.target != side{} }

// oldSector brings the codes of older data sets into PLOVER's.
func oldSector(s string) string {
	switch s {
	case "UNO", "EUR":
		return "IGO"
	case "NGM":
		return "NGO"
	case "CIV", "PPL":
		return "CVL"
	case "HLH":
		return "MED"
	case "INS", "SEP":
		return "REB"
	}
	return s
}

// oneKosovo brings the codes of Kosovo, which has none of ISO's, into one.
func oneKosovo(country string) string {
	if country == "KSV" || country == "XKX" {
		return "KOS"
	}
	return country
}

// slot sums an actor up for comparison.
func slot(country string, sectors []string, code, organization string) side {
	var ss []string
	armed := false
	for _, s := range sectors {
		if s != "" {
			s = oldSector(s)
			ss = append(ss, s)
			armed = armed || slices.Contains([]string{"REB", "UAF", "PRM", "CRM"}, s)
		}
	}
	first := ""
	if len(ss) > 0 {
		first = ss[0]
	}
	if country != "" {
		return side{oneKosovo(country), first}
	}
	for _, s := range append(ss, oldSector(code[:min(3, len(code))])) {
		if corpus.IsNonstate(s) {
			return side{s, s}
		}
	}
	if organization != "" && !armed {
		return side{"IGO", "IGO"}
	}
	return side{"", first}
}

func sideOf(e *record.Entity) side {
	return slot(text(e.Country), e.Sectors, text(e.Code), text(e.Organization))
}

func goldDyads(e corpus.Event) set[dyad] {
	sides := func(actors []corpus.Actor) []side {
		out := make([]side, len(actors))
		for i, a := range actors {
			out[i] = slot(a.Country, []string{a.Sector, a.Sector2}, "", "")
		}
		return out
	}
	sources, targets, out := sides(e.Sources), sides(e.Targets), set[dyad]{}
	if e.Reciprocal {
		for i, x := range sources {
			for j, y := range sources {
				if i != j {
					out[dyad{x, y, e.Type}] = true
				}
			}
		}
		return out
	}
	for _, x := range orNobody(sources) {
		for _, y := range orNobody(targets) {
			out[dyad{x, y, e.Type}] = true
		}
	}
	return out
}

func orNobody[T any](xs []T) []T {
	if len(xs) == 0 {
		return make([]T, 1)
	}
	return xs
}

// pairsOf lists the pairs of source and target of an event; nobody is paired with himself unless he is all there is.
func pairsOf(v *record.Event) [][2]string {
	var two, all [][2]string
	for _, s := range orNobody(v.Source) {
		for _, t := range orNobody(v.Target) {
			all = append(all, [2]string{s, t})
			if s != t || s == "" {
				two = append(two, [2]string{s, t})
			}
		}
	}
	if two == nil {
		return all
	}
	return two
}

func predDyads(r *reading, v *record.Event) set[dyad] {
	out := set[dyad]{}
	for _, p := range pairsOf(v) {
		out[dyad{sideOf(r.entity(p[0])), sideOf(r.entity(p[1])), v.Type}] = true
	}
	return out
}

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
		pred, more := set[dyad]{}, set[dyad]{}
		for _, v := range s.counted(r) {
			more = more.union(predDyads(r, v))
			if isMain(v) {
				pred = pred.union(predDyads(r, v))
			}
		}
		typed := slices.ContainsFunc(g.Events, func(e corpus.Event) bool { return e.Sources == nil }) // a set whose actors are not coded
		want := set[dyad]{}
		for _, e := range g.Events {
			if typed {
				want[dyad{typ: e.Type}] = true
			} else {
				want = want.union(goldDyads(e))
			}
		}
		if s.Dyadic {
			pred, more, want = pred.filter(dyad.full), more.filter(dyad.full), want.filter(dyad.full)
		}
		if g.Absent != "" {
			more = more.filter(func(d dyad) bool { return d.typ == g.Absent })
			pred = more
		}
		s.eventsOf(g, pred, more, want, typed)
	}
}

func (s *scorer) eventsOf(g *corpus.Passage, pred, more, want set[dyad], typed bool) {
	level := noSectors
	if typed {
		level = levels[0].of
	}
	if len(g.Events) > 0 {
		for _, l := range levels {
			if !typed || l.name == "L1" || l.name == "L1q" {
				addSets(s.prf(l.name), mapSet(pred, l.of), mapSet(want, l.of), mapSet(more, l.of))
			}
		}
		if !typed {
			addSets(s.prf("L2m"), mapSet(pred, noSectors), mapSet(want, noSectors), nil)
			right := len(pred.filter(func(p dyad) bool { return want.any(func(w dyad) bool { return sameDyad(p, w) }) }))
			found := len(want.filter(func(w dyad) bool { return more.any(func(p dyad) bool { return sameDyad(p, w) }) }))
			s.prf("L3n").count(right, len(pred), len(want), found)
		}
	} else {
		s.share("false").add(len(pred) > 0)
	}
	p, m, w := mapSet(pred, level), mapSet(pred.union(more), level), mapSet(want, level)
	exact := w.holds(p) && m.holds(w)
	if len(g.Events) > 0 {
		s.share("exact").add(exact)
	}
	if !exact {
		s.fail(g.ID, g.Text, listed(want), listed(pred))
		s.confuseTypes(mapSet(pred, levels[0].of), mapSet(want, levels[0].of))
	}
}

// confuseTypes notes which types stand for those that are missing.
func (s *scorer) confuseTypes(pred, want set[dyad]) {
	missing := want.filter(func(d dyad) bool { return !pred[d] })
	extra := pred.filter(func(d dyad) bool { return !want[d] })
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

func (s set[T]) any(f func(T) bool) bool {
	for x := range s {
		if f(x) {
			return true
		}
	}
	return false
}

func listed(s set[dyad]) []string {
	out := make([]string, 0, len(s))
	for d := range s {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s > %s %s", d.typ, d.source.who, d.source.sector, d.target.who, d.target.sector)))
	}
	sort.Strings(out)
	return out
}

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
		pred, more, want := set[row]{}, set[row]{}, set[row]{}
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
			pred, more, want = pred.filter(row.full), more.filter(row.full), want.filter(row.full)
		}
		if !s.AllCodes {
			if len(want) > 0 && len(want.filter(row.isReal)) == 0 {
				continue
			}
			pred, more, want = pred.filter(row.isReal), more.filter(row.isReal), want.filter(row.isReal)
		}
		for _, l := range cameoLevels {
			addSets(s.prf(l.name), mapSet(pred, l.of), mapSet(want, l.of), mapSet(more, l.of))
		}
		s.share("exact").add(want.holds(pred) && pred.union(more).holds(want))
		if len(want) == 0 {
			s.share("false").add(len(pred) > 0)
		}
		if len(pred) != len(want) || !want.holds(pred) {
			s.fail(g.ID, g.Text, rows(want), rows(pred))
		}
	}
}

func rows(s set[row]) []string {
	out := make([]string, 0, len(s))
	for e := range s {
		out = append(out, fmt.Sprintf("%s %s > %s", e.cameo, orDash(e.source), orDash(e.target)))
	}
	sort.Strings(out)
	return out
}

// fits reports whether types hold a gold type; YIELD is what PLOVER once called CONCEDE and RETREAT.
func fits(gold string, types set[string]) bool {
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
		between := set[string]{}
		for _, v := range events {
			if names(r, v.Source, words, g.SourceText) && names(r, v.Target, words, g.TargetText) {
				between[v.Type] = true
			}
		}
		ok := fits(g.Type, between)
		s.share("pair").add(ok)
		s.share("pair_any").add(len(between) > 0)
		s.prf("pair_f").count(one(ok), len(between), 1, one(ok))
		if !ok {
			got := sortedSet(between)
			s.fail(g.ID, words, []string{g.Type, g.SourceText, g.TargetText}, got)
			s.took(g.Type, strings.Join(got, " "))
		}
	}
	want, got, more := set[string]{}, set[string]{}, set[string]{}
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
	s.prf("set").count(right, n, len(want), found)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func sortedSet(s set[string]) []string {
	out := make([]string, 0, len(s))
	for x := range s {
		out = append(out, x)
	}
	sort.Strings(out)
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
			if slices.ContainsFunc(spans, func(s [2]int) bool { return overlap(m.Span, s) > 0 }) {
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
