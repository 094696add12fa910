package when

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/tense"
)

// dateOf finds the date of an expression; false where the text does not let it be known.
func (r *reader) dateOf(e *expr.Expr, token int) (calendar.Date, bool) {
	switch e.How {
	case expr.Whole:
		return e.Date, true
	case expr.OpenYear:
		return r.openYear(e, token)
	case expr.OpenDay:
		return r.openDay(e, token)
	case expr.OnWeekday:
		return r.onWeekday(e, token)
	case expr.Pointed:
		return r.pointed(e, token)
	case expr.PointedAt:
		return r.pointedAt(e)
	case expr.Offset:
		return r.offset(e, token)
	case expr.Within:
		return r.within(e, token)
	case expr.HolidayOf:
		return r.holiday(e, token)
	}
	return calendar.Date{}, false
}

// history reports whether the text at a token tells of other years than the report's, so that a month without a year is one of the running
// year: there is no day of publication, or the date told last stands in the same block and names a year that is long past.
func (r *reader) history(token int) bool {
	if !r.then.set {
		return false
	}
	return !r.hasNow || r.then.block == r.doc.Tokens[token].Block && r.then.date.Y < r.now.Year()-1 && (r.then.date.Grain == calendar.ByDay || r.then.date.Grain == calendar.ByMonth)
}

// openYear finds the year of "March", "Sept. 30", "the third quarter".
func (r *reader) openYear(e *expr.Expr, token int) (calendar.Date, bool) {
	d := e.Date
	if r.history(token) && (e.Tense != tense.Ahead || !r.hasNow) {
		d.Y = r.then.date.Y
		if t := r.then.date; t.Grain <= calendar.ByMonth && t.Grain != calendar.ByWeek && d.Grain <= calendar.ByMonth && t.N-d.N >= turnOfYear {
			d.Y++ // "in January" after a day of December
		}
		return d, calendar.IsReal(d)
	}
	if !r.hasNow {
		return d, false
	}
	return r.nearYear(d, e)
}

// turnOfYear is how many months back a month must lie from the one told last to be that of the next year: January after December. Fewer
// put as many months into a wrong year as they mend.
const turnOfYear = 11

// nearYear chooses the year by tense: what has happened lies before the report, what will happen behind it; else the nearest.
func (r *reader) nearYear(d calendar.Date, e *expr.Expr) (calendar.Date, bool) {
	d.Y = r.now.Year()
	if d.Grain == calendar.ByDay || d.Grain == calendar.ByQuarter || d.Grain == calendar.ByHalf {
		return r.nearDay(d, e)
	}
	begun := !d.First().After(r.now.Time)
	switch side := e.Side(); {
	case (side == tense.Before || side == tense.Perfect) && !begun:
		d.Y--
	case side == tense.Ahead && d.Last().Before(r.now.Time):
		d.Y++
	case side == tense.Timeless || side == tense.Present:
		d = r.nearest(d)
	}
	return d, calendar.IsReal(d)
}

// nearDay chooses the nearest year for a day of the month or a quarter; the tense decides only where two are about as near. A weekday that
// is told with the day must fit.
func (r *reader) nearDay(d calendar.Date, e *expr.Expr) (calendar.Date, bool) {
	if e.Weekday > 0 {
		for _, y := range [...]int{0, -1, 1, -2, 2} {
			if c := (calendar.Date{Grain: calendar.ByDay, Y: d.Y + y, N: d.N, D: d.D}); calendar.IsReal(c) && c.First().ISOWeekday() == e.Weekday {
				return c, true
			}
		}
	}
	gap := int(r.now.Sub(d.First().Time).Hours() / 24)
	switch side := e.Side(); {
	case d.Grain != calendar.ByDay && gap < 0 && side != tense.Ahead && gap > -365:
		if gap < -20 {
			d.Y--
		}
	case d.Grain != calendar.ByDay:
		if gap > 270 && side != tense.Before {
			d.Y++
		}
	case gap > 240 || gap > 120 && side == tense.Ahead:
		d.Y++
	case gap < -240 || gap < -90 && (side == tense.Before || side == tense.Perfect):
		d.Y--
	}
	return d, calendar.IsReal(d)
}

// nearest moves a date by a year where that brings it nearer to the day of the report.
func (r *reader) nearest(d calendar.Date) calendar.Date {
	gap := r.now.Sub(d.First().Time).Hours() / 24
	switch {
	case gap > 200:
		d.Y++
	case gap < -150:
		d.Y--
	}
	return d
}

// openDay finds month and year of "the 27th".
func (r *reader) openDay(e *expr.Expr, token int) (calendar.Date, bool) {
	d := e.Date
	if r.then.set && r.then.date.Grain <= calendar.ByMonth && r.then.date.Grain != calendar.ByWeek && r.then.block == r.doc.Tokens[token].Block {
		f := r.then.date.First()
		d.Y, d.N = f.Year(), f.MonthNumber()
		if e.Weekday == 0 || !r.hasNow || calendar.IsReal(d) && d.First().ISOWeekday() == e.Weekday {
			return d, calendar.IsReal(d)
		}
	}
	if !r.hasNow {
		return d, false
	}
	at := r.now
	if e.Weekday > 0 {
		return r.weekdayOfMonth(e)
	}
	if e.Tense == tense.Before && d.D > r.now.Day() {
		at = at.PlusMonths(-1)
	} else if e.Tense == tense.Ahead && d.D < r.now.Day() {
		at = at.PlusMonths(1)
	}
	d.Y, d.N = at.Year(), at.MonthNumber()
	return d, calendar.IsReal(d)
}

// weekdayOfMonth finds "Tuesday 13th": the nearest month where that day is such a weekday, on the side that the tense tells.
func (r *reader) weekdayOfMonth(e *expr.Expr) (calendar.Date, bool) {
	for n := range 24 {
		for _, sign := range [...]int{1, -1} {
			if e.Side() == tense.Ahead && sign < 0 || (e.Side() == tense.Before || e.Side() == tense.Perfect) && sign > 0 && n > 0 {
				continue
			}
			m := calendar.DayOf(r.now.Year(), r.now.MonthNumber()+sign*n, 1)
			d := calendar.Date{Grain: calendar.ByDay, Y: m.Year(), N: m.MonthNumber(), D: e.Date.D}
			if calendar.IsReal(d) && d.First().ISOWeekday() == e.Weekday {
				return d, true
			}
		}
	}
	return e.Date, false
}

// onWeekday finds the day of "Friday".
func (r *reader) onWeekday(e *expr.Expr, token int) (calendar.Date, bool) {
	if !r.hasNow {
		if r.then.set && r.then.date.Grain == calendar.ByDay && r.then.block == r.doc.Tokens[token].Block {
			d := r.then.date.First()
			return calendar.DateOf(d.Plus((e.Weekday-d.ISOWeekday()+7)%7), calendar.ByDay), true
		}
		return calendar.Date{}, false
	}
	if from, ok := r.rangeFrom(token); ok { // "next Monday to Wednesday"
		e.Sure = r.dates[len(r.dates)-1].how != expr.OnWeekday
		return calendar.DateOf(from.Plus((e.Weekday-from.ISOWeekday()+7)%7), calendar.ByDay), true
	}
	e.Sure = true
	if r.week.set && r.doc.SentenceOf(r.week.token) == r.doc.SentenceOf(token) && (r.then == r.week || r.listed(token)) {
		return calendar.DateOf(r.week.date.First().Plus(e.Weekday-1), calendar.ByDay), true
	}
	e.Sure = false
	back := (r.now.ISOWeekday() - e.Weekday + 7) % 7
	if e.Side() == tense.Ahead || e.Limit == doc.By && e.Tense != tense.Before {
		return calendar.DateOf(r.now.Plus((7-back)%7), calendar.ByDay), true
	}
	return calendar.DateOf(r.now.Plus(-back), calendar.ByDay), true
}

// rangeFrom returns the day that a range begins on whose end stands at a token.
func (r *reader) rangeFrom(token int) (calendar.Day, bool) {
	n := len(r.dates)
	if n == 0 || !r.dates[n-1].set || r.dates[n-1].date.Grain != calendar.ByDay || r.dates[n-1].date.Y < 1 {
		return calendar.Day{}, false
	}
	here := doc.Range{Start: token, End: token + 1}
	return r.dates[n-1].date.First(), r.spans(r.times[len(r.times)-1].Tokens, here) != notJoined
}

// listed reports whether a weekday is coordinated with the row before it.
func (r *reader) listed(token int) bool {
	n := len(r.times)
	if n == 0 || token-r.times[n-1].Tokens.End > 2 || token <= r.times[n-1].Tokens.End {
		return false
	}
	switch r.doc.Tokens[token-1].Lower {
	case ",", "or", "and", "/":
		return true
	}
	return false
}
