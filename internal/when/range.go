package when

import (
	"fmt"
	"strconv"

	"readout/doc"
)

// A dated is the date of a row, where it has one.
type dated struct {
	date date
	part part
	set  bool
}

// ranges gives the days of a whole range to the rows of both its ends.
func (r *reader) ranges(first int) {
	for i := first; i+1 < len(r.times); i++ {
		a, b := &r.dates[i-first], &r.dates[i-first+1]
		if !a.set || !b.set || !r.spans(r.times[i].Tokens, r.times[i+1].Tokens) || a.date.y < 1 || b.date.y < 1 || a.date.first().After(b.date.last().Time) {
			continue
		}
		t, u := &r.times[i], &r.times[i+1]
		if t.Kind == doc.Clock || u.Kind == doc.Clock {
			continue
		}
		t.Start, _ = a.date.bounds(a.part)
		_, t.End = b.date.bounds(b.part)
		u.Start, u.End = t.Start, t.End
		t.Kind, t.Limit = doc.Period, doc.Since
		u.Kind, u.Limit = doc.Period, doc.By
	}
}

// join makes one row of the two ends of a range that share a token, "1914–1918". Its value is written as Recognizers-Text does, since TIMEX3 has none:
// "(1914-08-01,1914-11-01,P3M)", from the first day of the one end to the first day of the other.
func join(t *doc.Time, a, b *dated) {
	from, to := a.date.first(), b.date.first()
	length := strconv.Itoa(int(to.Sub(from.Time).Hours()/24)) + "D"
	switch g := min(a.date.grain, b.date.grain); {
	case g >= byYear:
		length = strconv.Itoa(to.y()-from.y()) + "Y"
	case g >= byMonth:
		length = strconv.Itoa(12*(to.y()-from.y())+to.m()-from.m()) + "M"
	case g == byWeek:
		length = strconv.Itoa(int(to.Sub(from.Time).Hours()/24/7)) + "W"
	}
	t.Kind, t.Limit = doc.Period, ""
	t.Timex = fmt.Sprintf("(%s,%s,P%s)", from.iso(), to.iso(), length)
	t.Start, _ = a.date.bounds(a.part)
	_, t.End = b.date.bounds(b.part)
}

// spans reports whether the words between two times, and before the first, make them the ends of one range.
func (r *reader) spans(a, b doc.Range) bool {
	if b.Start-a.End > 2 || b.Start <= a.End {
		return false
	}
	switch r.doc.Tokens[a.End].Lower {
	case "-", "–", "—", "to", "through", "until", "till", "til":
		return true
	case "and":
		return a.Start > 0 && r.doc.Tokens[a.Start-1].Lower == "between"
	}
	return false
}
