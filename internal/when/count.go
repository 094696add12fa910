package when

import (
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/tense"
	"readout/internal/when/word"
)

// origin returns the date that a pointer is counted from.
func (r *reader) origin(then bool, token int) (calendar.Date, bool) {
	if then && r.then.set && (!r.hasNow || r.near(token)) {
		return r.then.date, true
	}
	if r.hasNow {
		return calendar.DateOf(r.now, calendar.ByDay), true
	}
	return r.then.date, r.then.set
}

// near reports whether the date told last is near enough to be meant: in the same block or the one before.
func (r *reader) near(token int) bool {
	return r.doc.Tokens[token].Block-r.then.block <= 1
}

// pointed finds the date of "last week", "that year", "yesterday".
func (r *reader) pointed(e *expr.Expr, token int) (calendar.Date, bool) {
	to := word.PointingOf(e.Pointer)
	from, ok := r.origin(to.Then, token)
	if !ok {
		return calendar.Date{}, false
	}
	if e.Date.Grain == calendar.ByQuarter && (e.Pointer == word.Same || e.Pointer == word.Latest) {
		return r.runningQuarter()
	}
	if e.Pointer == word.Same && e.Tense == tense.Before && r.hasNow && from.Y > r.now.Year() {
		from = calendar.DateOf(r.now, calendar.ByDay)
	}
	if e.Weekday > 0 { // "three Fridays ago"
		at, step := from.First(), 1
		if e.Step < 0 {
			step = -1
		}
		near := (step*(e.Weekday-at.ISOWeekday()) + 6) % 7
		if near < 0 {
			near += 7
		}
		return calendar.DateOf(at.Plus(step*(near+1+7*(step*e.Step-1))), calendar.ByDay), true
	}
	if from.Grain > e.Date.Grain {
		return from, true // "the next day" after "in May 1940" is a day of no known number
	}
	return calendar.DateOf(from.First(), e.Date.Grain).Shift(to.Step + e.Step), true
}

// runningQuarter returns the quarter that the text is about: the one told last, else the last full one.
func (r *reader) runningQuarter() (calendar.Date, bool) {
	switch {
	case r.quarter.set:
		return r.quarter.date, true
	case r.hasNow:
		return calendar.DateOf(r.now, calendar.ByQuarter).Shift(-1), true
	}
	return calendar.Date{}, false
}

// pointedAt finds the date of "last March", "next Friday", "this summer".
func (r *reader) pointedAt(e *expr.Expr) (calendar.Date, bool) {
	to := word.PointingOf(e.Pointer)
	from, ok := r.origin(to.Then, 0)
	if to.Then && r.then.set {
		from, ok = r.then.date, true
	}
	if !ok {
		return calendar.Date{}, false
	}
	at := from.First()
	if e.Weekday > 0 {
		return pointWeekday(at, e.Weekday, e.Pointer), true
	}
	d := e.Date
	d.Y = at.Year()
	switch {
	case to.Step < 0 && !d.Last().Before(at.Time):
		d.Y--
	case to.Step > 0 && !d.First().After(at.Time):
		d.Y++
	}
	return d, calendar.IsReal(d)
}

func pointWeekday(at calendar.Day, weekday, pointer int) calendar.Date {
	switch word.PointingOf(pointer).Step {
	case -1:
		return calendar.DateOf(at.Plus(-((at.ISOWeekday()-weekday+6)%7 + 1)), calendar.ByDay)
	case 1:
		if pointer == word.Next {
			return calendar.DateOf(at.Monday().Plus(7+weekday-1), calendar.ByDay)
		}
		return calendar.DateOf(at.Plus((weekday-at.ISOWeekday()+6)%7+1), calendar.ByDay)
	}
	return calendar.DateOf(at.Monday().Plus(weekday-1), calendar.ByDay)
}

// offset finds the date of "two years ago", "three days later", "two days before yesterday".
func (r *reader) offset(e *expr.Expr, token int) (calendar.Date, bool) {
	from, ok := r.origin(e.Then, token)
	if e.Base != nil {
		e.Base.Tense = e.Tense
		from, ok = r.dateOf(e.Base, token)
	}
	if !ok {
		return calendar.Date{}, false
	}
	unit := e.Amount.Unit
	if unit == calendar.Years && (e.Date.Grain == calendar.ByQuarter || r.quarter.set && e.Amount.N == 1 && e.Step < 0) { // results of a quarter against the year before
		q, ok := r.runningQuarter()
		return q.Shift(4 * e.Step * int(e.Amount.N)), ok
	}
	g := calendar.ByDay
	switch {
	case len(e.Amount.More) > 0:
	case unit <= calendar.Hours:
	case e.Base != nil:
	default:
		g = unit.Grain()
		if unit >= calendar.Decades {
			g = calendar.ByYear
		}
	}
	if from.Grain > g {
		if from.Y < 1 {
			return from.Shift(int(e.Amount.N) * e.Step), from.Grain == calendar.ByYear
		}
		g = from.Grain
	}
	if from.Y < 1 {
		return calendar.Date{Grain: calendar.ByYear, Y: from.Y + e.Step*int(e.Amount.N)}, unit == calendar.Years
	}
	return calendar.DateOf(from.First().PlusStretch(e.Amount, e.Step), g), true
}

// within finds a part of another date: "the third week of May", "Friday of next week", "June next year".
func (r *reader) within(e *expr.Expr, token int) (calendar.Date, bool) {
	e.Base.Tense = e.Tense
	b, ok := r.dateOf(e.Base, token)
	if !ok || b.Y < 1 {
		return calendar.Date{}, false
	}
	first := b.First()
	switch {
	case e.Weekday > 0 && e.Nth != 0:
		return calendar.DateOf(calendar.NthWeekday(first.Year(), first.MonthNumber(), e.Weekday, e.Nth), calendar.ByDay), true
	case e.Weekday > 0:
		return calendar.DateOf(first.Monday().Plus(e.Weekday-1), calendar.ByDay), true
	case e.Nth == 0 && e.Date.Grain == calendar.ByWeek && e.Date.N > 0: // "week 27 of last year"
		return calendar.Date{Grain: calendar.ByWeek, Y: b.Y, N: e.Date.N}, true
	case e.Nth == 0 && e.Date.Grain == calendar.ByWeekend && first.ISOWeekday() == 1: // the weekend of a feast on a Monday is the one before it
		return calendar.DateOf(first.Plus(-1), calendar.ByWeekend), true
	case e.Nth == 0 && (e.Date.Grain == calendar.ByWeek || e.Date.Grain == calendar.ByWeekend):
		return calendar.DateOf(first, e.Date.Grain), true
	case e.Nth != 0:
		return calendar.NthIn(b, e.Date.Grain, e.Nth)
	}
	d := e.Date
	d.Y = b.Y
	return d, calendar.IsReal(d)
}
