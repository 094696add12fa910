package when

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"readout/doc"
)

// A dated is the date of a row, where it has one.
type dated struct {
	date   date
	part   part
	clock  clock   // of a row that tells a time of day; its end where that is a range
	how    how     // what was not told: the year of an openYear is a guess
	ahead  bool    // told of what is to come
	amount stretch // of a length
	now    bool    // "now", which is the day of the report only as the end of a range
	first  int     // of a length: 1 where it is the beginning of a larger one, -1 the end
	set    bool
}

// ranges makes one row of the two ends of each range. Those parted by a dash between spaces ("March 1980 – April 1985"), and two years, stay two
// rows, as annotators of histories keep them, but both get the days of the whole range.
func (r *reader) ranges(first int) {
	for i := first; i+1 < len(r.times); i++ {
		a, b := &r.dates[i-first], &r.dates[i-first+1]
		if r.startingOn(i, first) || r.partOf(i, first) || r.lastingFrom(i, first) {
			continue
		}
		by := r.spans(r.times[i].Tokens, r.times[i+1].Tokens)
		if !a.set || !b.set && !b.now || a.date.y < 1 || b.date.y < 1 || a.clock.set != b.clock.set || by == notJoined {
			continue
		}
		order(a, b)
		if a.date.first().After(b.date.last().Time) {
			continue
		}
		t, u := &r.times[i], &r.times[i+1]
		tight := !r.doc.Tokens[r.times[i].Tokens.End-1].Space && !r.doc.Tokens[r.times[i+1].Tokens.Start-1].Space
		if by == byDash && tight && !(a.date.grain >= byYear && b.date.grain >= byYear) {
			by = byWord
		}
		if by == byDash && !a.clock.set {
			t.Start, _ = a.date.bounds(a.part)
			_, t.End = b.date.bounds(b.part)
			u.Start, u.End = t.Start, t.End
			t.Kind, t.Limit = doc.Period, doc.Since
			u.Kind, u.Limit = doc.Period, doc.By
			continue
		}
		t.Tokens = t.Tokens.Cover(u.Tokens)
		join(t, a, b)
		a.set = false
		r.drop(i+1, first)
	}
}

// startingOn joins a length and the day it begins on: "two weeks starting May 20".
func (r *reader) startingOn(i, first int) bool {
	t, u, a, b := &r.times[i], &r.times[i+1], &r.dates[i-first], &r.dates[i-first+1]
	between := u.Tokens.Start - t.Tokens.End
	if t.Kind != doc.Duration || a.amount.n <= 0 || a.amount.unit < days || !b.set || b.date.grain != byDay || between < 1 || between > 2 {
		return false
	}
	switch r.doc.Tokens[t.Tokens.End].Lower {
	case "starting", "beginning", "commencing":
	default:
		return false
	}
	from := b.date.first()
	to := from.plusStretch(a.amount, 1)
	t.Tokens, t.Limit = t.Tokens.Cover(u.Tokens), ""
	clock, last := "", to.plus(-1).iso()
	t.Start, t.Kind = from.iso(), doc.Period
	if b.clock.set {
		clock = "T" + b.clock.iso() + ":00"
		t.Start, last = from.iso()+b.clock.bound(), to.iso()+b.clock.bound()
	}
	t.End, t.Timex = last, "("+from.iso()+clock+","+to.iso()+clock+","+t.Timex+")"
	r.drop(i+1, first)
	a.set = false
	return true
}

// lastingFrom joins a time of day and a length: "at 2 pm for two hours".
func (r *reader) lastingFrom(i, first int) bool {
	t, u, a, b := &r.times[i], &r.times[i+1], &r.dates[i-first], &r.dates[i-first+1]
	if t.Kind != doc.Clock || !a.clock.set || u.Kind != doc.Duration || b.amount.n <= 0 || b.amount.unit > hours || strings.HasPrefix(t.Timex, "(") {
		return false
	}
	if u.Tokens.Start-t.Tokens.End != 1 || r.doc.Tokens[t.Tokens.End].Lower != "for" {
		return false
	}
	end := a.clock
	m := end.minute() + int(b.amount.inMinutes())
	if m >= 24*60 {
		return false
	}
	end.h, end.m, end.s, end.half, end.exact = m/60, m%60, 0, "", true
	day, _, _ := strings.Cut(t.Timex, "T")
	t.Timex = "(" + day + "T" + a.clock.short() + "," + day + "T" + end.iso() + "," + u.Timex + ")"
	if at, _, ok := strings.Cut(t.Start, "T"); ok {
		t.End = at + end.bound()
	}
	t.Tokens = t.Tokens.Cover(u.Tokens)
	r.drop(i+1, first)
	a.set = false
	return true
}

// inMinutes returns the length of what is told in hours, minutes and seconds.
func (s stretch) inMinutes() float64 {
	n := 0.0
	switch s.unit {
	case hours:
		n = 60 * s.n
	case minutes:
		n = s.n
	}
	for _, m := range s.more {
		n += m.inMinutes()
	}
	return n
}

// partOf gives "the last four months" of "of 2021" their days.
func (r *reader) partOf(i, first int) bool {
	t, u, a, b := &r.times[i], &r.times[i+1], &r.dates[i-first], &r.dates[i-first+1]
	if t.Kind != doc.Duration || a.first == 0 || a.amount.n <= 0 || a.amount.unit < days || !b.set || b.date.y < 1 || u.Tokens.Start-t.Tokens.End != 1 || b.date.grain <= grains[a.amount.unit] && b.date.grain != byDecade {
		return false
	}
	switch r.doc.Tokens[t.Tokens.End].Lower {
	case "of", "in":
	default:
		return false
	}
	from, last := b.date.first(), b.date.last()
	if a.first > 0 {
		if a.amount.unit == weeks && b.date.grain == byYear {
			from = mondayOf(b.date.y, 1)
		}
		last = from.plusStretch(a.amount, 1).plus(-1)
	} else {
		from = last.plus(1).plusStretch(a.amount, -1)
	}
	t.Start, t.End = from.iso(), last.iso()
	return true
}

// drop takes a row out.
func (r *reader) drop(i, first int) {
	r.times = slices.Delete(r.times, i, i+1)
	r.dates = slices.Delete(r.dates, i-first, i-first+1)
}

// order moves an end whose year is a guess, so that the range runs forward: "from May to March".
func order(a, b *dated) {
	if a.how == openYear && b.how == openYear && b.date.y > a.date.y && a.date.n <= b.date.n && a.date.grain <= byMonth && b.date.grain <= byMonth {
		b.date.y = a.date.y // both ends of "April 9 through 17" are of one year
	}
	if b.how == openDay && (a.how == openYear || a.how == whole) {
		b.how = a.how // "March 12 to the 15th"
	}
	switch {
	case !a.date.first().After(b.date.last().Time):
	case b.how == openYear && b.ahead && isReal(b.date.inYear(b.date.y+1)):
		b.date.y++
	case a.how == openYear && isReal(a.date.inYear(a.date.y-1)):
		a.date.y--
	}
}

func (t date) inYear(y int) date {
	t.y = y
	return t
}

// join gives a row the whole of a range. Its value is written as Recognizers-Text does, since TIMEX3 has none:
// "(1914-08-01,1914-11-01,P3M)", from the first day of the one end to the first day of the other, with XXXX for a year that is not told.
func join(t *doc.Time, a, b *dated) {
	if a.clock.set && b.clock.set {
		joinClocks(t, a, b)
		return
	}
	from, to := a.begins(), b.begins()
	length := strconv.Itoa(int(to.Sub(from.Time).Hours()/24)) + "D"
	switch g := min(a.date.grain, b.date.grain); {
	case g >= byYear && a.part == wholePart && b.part == wholePart:
		length = strconv.Itoa(to.y()-from.y()) + "Y"
	case g >= byMonth:
		length = strconv.Itoa(12*(to.y()-from.y())+to.m()-from.m()) + "M"
	case g == byWeek:
		length = strconv.Itoa(int(to.Sub(from.Time).Hours()/24/7)) + "W"
	}
	t.Kind, t.Limit = doc.Period, ""
	t.Timex = fmt.Sprintf("(%s,%s,P%s)", a.told(from), b.told(to), length)
	t.Start, _ = a.date.bounds(a.part)
	_, t.End = b.date.bounds(b.part)
}

// told writes the day of an end as far as the words tell it: "XXXX-03-05".
func (a *dated) told(d day) string {
	switch a.how {
	case openYear:
		if a.date.grain != byWeek {
			return "XXXX" + d.iso()[4:]
		}
	case openDay:
		return "XXXX-XX" + d.iso()[7:]
	case onWeekday:
		return "XXXX-WXX-" + strconv.Itoa(d.weekday())
	}
	return d.iso()
}

// begins returns the day that an end of a range stands for in the value: the first day, that of the middle, or the one behind the end.
func (a *dated) begins() day {
	from := a.date.first()
	switch a.part {
	case middle:
		return from.plus(int(a.date.last().Sub(from.Time).Hours()/24+1) / 2)
	case ending:
		return a.date.last().plus(1)
	}
	return from
}

// joinClocks is join for two days with their times of day: "from 4 pm today to 5 pm tomorrow".
func joinClocks(t *doc.Time, a, b *dated) {
	from, to := a.date.first(), b.date.first()
	minutes := int(to.Sub(from.Time).Minutes()) + b.clock.minute() - a.clock.minute()
	t.Kind, t.Limit = doc.Clock, ""
	t.Timex = "(" + from.iso() + "T" + a.clock.short() + "," + to.iso() + "T" + b.clock.short() + "," + clockLength(minutes) + ")"
	t.Start, t.End = from.iso()+a.clock.bound(), to.iso()+b.clock.bound()
}

// A joint is what makes two times the ends of one range.
type joint uint8

const (
	notJoined joint = iota
	byWord
	byDash
)

// spans tells how the words between two times, and before the first, make them the ends of one range.
func (r *reader) spans(a, b doc.Range) joint {
	if b.Start-a.End > 2 || b.Start <= a.End {
		return notJoined
	}
	opener := ""
	if a.Start > 0 {
		opener = r.doc.Tokens[a.Start-1].Lower
	}
	switch r.doc.Tokens[a.End].Lower {
	case "to", "through", "until", "till", "til", "~":
		return byWord
	case "-", "–", "—":
		if opener == "from" || opener == "between" {
			return byWord
		}
		return byDash
	case "and":
		if opener == "between" {
			return byWord
		}
	}
	return notJoined
}
