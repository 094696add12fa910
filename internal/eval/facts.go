package eval

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"time"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
)

// days returns the first and last day of what ISO prefixes name; clock times are kept as they are.
func days(start, end string) (string, string) {
	if start == "" || start[0] < '0' || start[0] > '9' {
		return start, end
	}
	if len(start) > 10 {
		return clock(start), clock(end)
	}
	first := start + "-01"
	if len(start) < 7 {
		first = start + "-01-01"
	}
	last := end
	if last == "" {
		last = start
	}
	if len(last) == 4 {
		last += "-12"
	}
	if len(last) == 7 {
		if t, err := time.Parse("2006-01", last); err == nil {
			last = t.AddDate(0, 1, -1).Format(time.DateOnly)
		}
	}
	return first[:min(10, len(first))], last
}

var zeros = regexp.MustCompile(`(:00)+$`)

func clock(s string) string { return zeros.ReplaceAllString(strings.ReplaceAll(s, " ", "T"), "") }

// sameTime compares by the TIMEX3 value, else by one of the readings that the gold allows. Some gold has no value.
func sameTime(g corpus.Time, timex, start, end string) bool {
	if g.Value == "" || timex == g.Value {
		return true
	}
	if g.Type == "TIME" && timex != "" && clock(timex) == clock(g.Value) {
		return true
	}
	if start == "" {
		return false
	}
	if end == "" {
		end = start
	}
	a, b := days(start, end)
	return slices.ContainsFunc(g.Readings, func(r []*string) bool {
		if len(r) != 2 {
			return false
		}
		x, y := days(text(r[0]), text(r[1]))
		return x == a && y == b
	})
}

var timeKinds = map[string]string{"date": "DATE", "period": "DATE", "time": "TIME", "duration": "DURATION", "set": "SET"}

func (s *scorer) times(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		want, got := g.Times, read(g).Times
		found := measure.Pairs(len(want), len(got), measure.BySpan(func(i int) [2]int { return want[i].Span }, func(j int) [2]int { return got[j].Span }))
		strict, right, kind, done := 0, 0, 0, measure.Set[int]{}
		for _, m := range found {
			w, p := want[m.I], got[m.J]
			ok := sameTime(w, text(p.Timex), text(p.Start), text(p.End))
			strict, right, kind = strict+one(w.Span == p.Span), right+one(ok), kind+one(w.Type == timeKinds[p.Kind])
			done[m.I] = ok
		}
		for _, m := range []struct {
			name string
			n    int
		}{{"strict", strict}, {"relaxed", len(found)}, {"value", right}, {"type", kind}} {
			s.PRF(m.name).Count(m.n, len(got), len(want), m.n)
		}
		if len(want) == 0 {
			s.Share("false").Add(len(got) > 0)
		}
		if right < len(want) || len(got) > len(want) {
			letters := []rune(g.Text)
			var missed, all []string
			for i, w := range want {
				if !done[i] {
					missed = append(missed, w.Text+" = "+w.Value)
				}
			}
			for _, p := range got[:min(40, len(got))] {
				all = append(all, corpus.Cut(letters, p.Span)+" = "+text(p.Timex))
			}
			s.fail(g.ID, corpus.Cut(letters, [2]int{0, 300}), missed, all)
		}
	}
}

// kilometres is the great-circle distance of two points in degrees.
func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	rad := func(x float64) float64 { return x * math.Pi / 180 }
	h := math.Pow(math.Sin(rad(lat2-lat1)/2), 2) + math.Cos(rad(lat1))*math.Cos(rad(lat2))*math.Pow(math.Sin(rad(lon2-lon1)/2), 2)
	return 2 * 6371 * math.Asin(min(1, math.Sqrt(h)))
}

func (s *scorer) places(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		want, got := g.Places, read(g).Places
		found := map[int]int{}
		exact := 0
		for _, m := range measure.Pairs(len(want), len(got), measure.BySpan(func(i int) [2]int { return want[i].Span }, func(j int) [2]int { return got[j].Span })) {
			found[m.I] = m.J
			exact += one(want[m.I].Span == got[m.J].Span)
		}
		s.PRF("recognition").Count(len(found), len(got), len(want), len(found))
		s.PRF("exact").Count(exact, len(got), len(want), exact)
		for i, w := range want {
			j, ok := found[i]
			if w.Country != "" {
				same := ok && oneKosovo(text(got[j].Country)) == oneKosovo(w.Country)
				s.Share("country").Add(same)
				if ok {
					s.Share("country_matched").Add(same)
					if !same {
						s.took(w.Country, text(got[j].Country))
					}
				}
			}
			if w.Lat == nil {
				continue
			}
			located := ok && got[j].Lat != nil
			near := located && kilometres(*w.Lat, *w.Lon, *got[j].Lat, *got[j].Lon) <= 161 ||
				ok && w.GeoNames != 0 && got[j].GeoNames != nil && *got[j].GeoNames == w.GeoNames
			s.Share("within161").Add(near)
			if located {
				s.Share("within161_matched").Add(near)
			}
			if !near {
				var answer any
				if ok {
					answer = got[j]
				}
				s.fail(g.ID, corpus.Cut([]rune(g.Text), [2]int{w.Span[0] - 60, w.Span[1] + 60}), w, answer)
			}
		}
	}
	s.Share("country")
}

// quantities counts shares of the gold: not every number in such texts is annotated, so there is no precision.
func (s *scorer) quantities(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	near := func(x *float64, y *float64) bool {
		return x != nil && y != nil && math.Abs(*x-*y) <= 1e-6*max(1, math.Abs(*x))
	}
	for k := range gold {
		g := &gold[k]
		want, got := g.Quantities, read(g).Quantities
		found := map[int]int{}
		for _, m := range measure.Pairs(len(want), len(got), measure.BySpan(func(i int) [2]int { return want[i].Span }, func(j int) [2]int { return got[j].Span })) {
			found[m.I] = m.J
		}
		for i, w := range want {
			j, ok := found[i]
			var answer any
			value, full := false, false
			if ok {
				p := got[j]
				answer = p
				if w.Relation == "between" {
					value = near(w.Low, p.Low) && near(w.High, p.High)
				} else {
					value = near(w.Value, &p.Value) || near(w.Value, p.Low) || near(w.Value, p.High)
				}
				full = value && p.Relation == w.Relation
				if value && !full {
					s.took(w.Relation, p.Relation)
				}
			}
			s.Share("found").Add(ok)
			s.Share("value").Add(value)
			s.Share("full").Add(full)
			if !full {
				s.fail(g.ID, g.Text, fmt.Sprintf("%s: %s", w.Text, w.Relation), answer)
			}
		}
	}
}
