package when

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
)

// A dated is the date of a row, where it has one.
type dated struct {
	date   calendar.Date
	part   calendar.Part
	clock  calendar.Clock   // of a row that tells a time of day; its end where that is a range
	how    expr.How         // what was not told: the year of an OpenYear is a guess
	ahead  bool             // told of what is to come
	amount calendar.Stretch // of a length
	now    bool             // "now", which is the day of the report only as the end of a range
	first  int              // of a length: 1 where it is the beginning of a larger one, -1 the end
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
		if !a.set || !b.set && !b.now || a.date.Y < 1 || b.date.Y < 1 || a.clock.Set != b.clock.Set || by == notJoined {
			continue
		}
		order(a, b)
		if a.date.First().After(b.date.Last().Time) {
			continue
		}
		t, u := &r.times[i], &r.times[i+1]
		tight := !r.doc.Tokens[r.times[i].Tokens.End-1].Space && !r.doc.Tokens[r.times[i+1].Tokens.Start-1].Space
		if by == byDash && tight && !(a.date.Grain >= calendar.ByYear && b.date.Grain >= calendar.ByYear) {
			by = byWord
		}
		if by == byDash && !a.clock.Set {
			t.Start, _ = a.date.Bounds(a.part)
			_, t.End = b.date.Bounds(b.part)
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
	if t.Kind != doc.Duration || a.amount.N <= 0 || a.amount.Unit < calendar.Days || !b.set || b.date.Grain != calendar.ByDay || between < 1 || between > 2 {
		return false
	}
	switch r.doc.Tokens[t.Tokens.End].Lower {
	case "starting", "beginning", "commencing":
	default:
		return false
	}
	from := b.date.First()
	to := from.PlusStretch(a.amount, 1)
	t.Tokens, t.Limit = t.Tokens.Cover(u.Tokens), ""
	clock, last := "", to.Plus(-1).ISO()
	t.Start, t.Kind = from.ISO(), doc.Period
	if b.clock.Set {
		clock = "T" + b.clock.ISO() + ":00"
		t.Start, last = from.ISO()+b.clock.Bound(), to.ISO()+b.clock.Bound()
	}
	t.End, t.Timex = last, "("+from.ISO()+clock+","+to.ISO()+clock+","+t.Timex+")"
	r.drop(i+1, first)
	a.set = false
	return true
}

// lastingFrom joins a time of day and a length: "at 2 pm for two hours".
func (r *reader) lastingFrom(i, first int) bool {
	t, u, a, b := &r.times[i], &r.times[i+1], &r.dates[i-first], &r.dates[i-first+1]
	if t.Kind != doc.Clock || !a.clock.Set || u.Kind != doc.Duration || b.amount.N <= 0 || b.amount.Unit > calendar.Hours || strings.HasPrefix(t.Timex, "(") {
		return false
	}
	if u.Tokens.Start-t.Tokens.End != 1 || r.doc.Tokens[t.Tokens.End].Lower != "for" {
		return false
	}
	end := a.clock
	m := end.Minute() + int(b.amount.InMinutes())
	if m >= 24*60 {
		return false
	}
	end.H, end.M, end.S, end.Half, end.Exact = m/60, m%60, 0, "", true
	day, _, _ := strings.Cut(t.Timex, "T")
	t.Timex = "(" + day + "T" + a.clock.Short() + "," + day + "T" + end.ISO() + "," + u.Timex + ")"
	if at, _, ok := strings.Cut(t.Start, "T"); ok {
		t.End = at + end.Bound()
	}
	t.Tokens = t.Tokens.Cover(u.Tokens)
	r.drop(i+1, first)
	a.set = false
	return true
}

// partOf gives "the last four months" of "of 2021" their days.
func (r *reader) partOf(i, first int) bool {
	t, u, a, b := &r.times[i], &r.times[i+1], &r.dates[i-first], &r.dates[i-first+1]
	if t.Kind != doc.Duration || a.first == 0 || a.amount.N <= 0 || a.amount.Unit < calendar.Days || !b.set || b.date.Y < 1 || u.Tokens.Start-t.Tokens.End != 1 || b.date.Grain <= a.amount.Unit.Grain() && b.date.Grain != calendar.ByDecade {
		return false
	}
	switch r.doc.Tokens[t.Tokens.End].Lower {
	case "of", "in":
	default:
		return false
	}
	from, last := b.date.First(), b.date.Last()
	if a.first > 0 {
		if a.amount.Unit == calendar.Weeks && b.date.Grain == calendar.ByYear {
			from = calendar.MondayOf(b.date.Y, 1)
		}
		last = from.PlusStretch(a.amount, 1).Plus(-1)
	} else {
		from = last.Plus(1).PlusStretch(a.amount, -1)
	}
	t.Start, t.End = from.ISO(), last.ISO()
	return true
}

// drop takes a row out.
func (r *reader) drop(i, first int) {
	r.times = slices.Delete(r.times, i, i+1)
	r.dates = slices.Delete(r.dates, i-first, i-first+1)
}

// order moves an end whose year is a guess, so that the range runs forward: "from May to March".
func order(a, b *dated) {
	if a.how == expr.OpenYear && b.how == expr.OpenYear && b.date.Y > a.date.Y && a.date.N <= b.date.N && a.date.Grain <= calendar.ByMonth && b.date.Grain <= calendar.ByMonth {
		b.date.Y = a.date.Y // both ends of "April 9 through 17" are of one year
	}
	if b.how == expr.OpenDay && (a.how == expr.OpenYear || a.how == expr.Whole) {
		b.how = a.how // "March 12 to the 15th"
	}
	switch {
	case !a.date.First().After(b.date.Last().Time):
	case b.how == expr.OpenYear && b.ahead && calendar.IsReal(b.date.InYear(b.date.Y+1)):
		b.date.Y++
	case a.how == expr.OpenYear && calendar.IsReal(a.date.InYear(a.date.Y-1)):
		a.date.Y--
	}
}

// join gives a row the whole of a range. Its value is written as Recognizers-Text does, since TIMEX3 has none:
// "(1914-08-01,1914-11-01,P3M)", from the first day of the one end to the first day of the other, with XXXX for a year that is not told.
func join(t *doc.Time, a, b *dated) {
	if a.clock.Set && b.clock.Set {
		joinClocks(t, a, b)
		return
	}
	from, to := a.begins(), b.begins()
	length := strconv.Itoa(int(to.Sub(from.Time).Hours()/24)) + "D"
	switch g := min(a.date.Grain, b.date.Grain); {
	case g >= calendar.ByYear && a.part == calendar.WholePart && b.part == calendar.WholePart:
		length = strconv.Itoa(to.Year()-from.Year()) + "Y"
	case g >= calendar.ByMonth:
		length = strconv.Itoa(12*(to.Year()-from.Year())+to.MonthNumber()-from.MonthNumber()) + "M"
	case g == calendar.ByWeek:
		length = strconv.Itoa(int(to.Sub(from.Time).Hours()/24/7)) + "W"
	}
	t.Kind, t.Limit = doc.Period, ""
	t.Timex = fmt.Sprintf("(%s,%s,P%s)", a.told(from), b.told(to), length)
	t.Start, _ = a.date.Bounds(a.part)
	_, t.End = b.date.Bounds(b.part)
}

// told writes the day of an end as far as the words tell it: "XXXX-03-05".
func (a *dated) told(d calendar.Day) string {
	switch a.how {
	case expr.OpenYear:
		if a.date.Grain != calendar.ByWeek {
			return "XXXX" + d.ISO()[4:]
		}
	case expr.OpenDay:
		return "XXXX-XX" + d.ISO()[7:]
	case expr.OnWeekday:
		return "XXXX-WXX-" + strconv.Itoa(d.ISOWeekday())
	}
	return d.ISO()
}

// begins returns the day that an end of a range stands for in the value: the first day, that of the middle, or the one behind the end.
func (a *dated) begins() calendar.Day {
	from := a.date.First()
	switch a.part {
	case calendar.Middle:
		return from.Plus(int(a.date.Last().Sub(from.Time).Hours()/24+1) / 2)
	case calendar.Ending:
		return a.date.Last().Plus(1)
	}
	return from
}

// joinClocks is join for two days with their times of day: "from 4 pm today to 5 pm tomorrow".
func joinClocks(t *doc.Time, a, b *dated) {
	from, to := a.date.First(), b.date.First()
	minutes := int(to.Sub(from.Time).Minutes()) + b.clock.Minute() - a.clock.Minute()
	t.Kind, t.Limit = doc.Clock, ""
	t.Timex = "(" + from.ISO() + "T" + a.clock.Short() + "," + to.ISO() + "T" + b.clock.Short() + "," + calendar.ClockLength(minutes) + ")"
	t.Start, t.End = from.ISO()+a.clock.Bound(), to.ISO()+b.clock.Bound()
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
