package when

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/tense"
)

// An anchor is the date that was told last.
type anchor struct {
	date  calendar.Date
	set   bool
	block int
	token int
}

// note remembers a date as the one told last. What is only compared with ("a year earlier") is not.
func (r *reader) note(e *expr.Expr, d calendar.Date, token int) {
	at := anchor{date: d, set: true, block: r.doc.Tokens[token].Block, token: token}
	if e.How == expr.Offset && e.Amount.Unit >= calendar.Years {
		return
	}
	if d.Grain == calendar.ByQuarter {
		r.quarter = at
	}
	if b := e.Base; e.How == expr.Within && b != nil && b.Date.Grain == calendar.ByWeek && d.Grain == calendar.ByDay {
		r.week = anchor{date: calendar.DateOf(d.First(), calendar.ByWeek), set: true, block: at.block, token: token}
	} else if d.Grain == calendar.ByWeek {
		r.week = at
	}
	if e.Limit != doc.Since && !e.Aside {
		r.then = at
	}
}

// resolve makes the row of an expression, without its words.
func (r *reader) resolve(e *expr.Expr, token int) (doc.Time, dated) {
	t := doc.Time{Kind: e.Kind}
	switch e.How {
	case expr.Fixed:
		t.Timex = e.Value
		r.spread(e, &t)
		if e.Value == "PRESENT_REF" && r.hasNow && e.Kind == doc.Date {
			return t, dated{date: calendar.DateOf(r.now, calendar.ByDay), now: true}
		}
		return t, dated{amount: e.Amount, first: e.First}
	case expr.TimeOnly:
		return r.timeOnly(e, token), dated{clock: e.Clock}
	}
	d, ok := r.dateOf(e, token)
	if !ok {
		t.Timex = e.Open()
		e.AddClock(&t)
		return t, dated{}
	}
	t.Timex = d.Timex()
	t.Start, t.End = d.Bounds(e.Part)
	if n := calendar.NamedDayAt(e.Name); e.How == expr.HolidayOf && n.Days > 1 { // "Ramadan"
		r.lengthen(&t, d, n.Days)
	}
	if b := e.Base; e.How == expr.Within && d.Grain == calendar.ByWeekend && b.How == expr.HolidayOf { // a feast on the Monday makes the weekend longer
		if feast, ok := r.dateOf(b, token); ok && feast.First() == d.Last().Plus(1) {
			t.End = feast.First().ISO()
		}
	}
	r.note(e, d, token)
	if e.Rest && r.hasNow && !d.First().After(r.now.Time) && !d.Last().Before(r.now.Time) {
		today := calendar.DateOf(r.now, calendar.ByDay)
		join(&t, &dated{date: today}, &dated{date: calendar.DateOf(d.Last(), calendar.ByDay)})
		return t, dated{}
	}
	if d.Grain == calendar.ByDay {
		e.AddClock(&t)
	}
	e.Bound(&t)
	if e.Sure { // a weekday of a week that is told
		e.How = expr.Whole
	}
	return t, dated{date: d, part: e.Part, clock: e.Clock, how: e.How, ahead: e.Tense == tense.Ahead, set: e.Kind == doc.Date || e.Clock.Set && !e.Until.Set}
}

// lengthen gives a feast of more than one day its days.
func (r *reader) lengthen(t *doc.Time, first calendar.Date, days int) {
	join(t, &dated{date: first}, &dated{date: first.Shift(days)})
	t.End = first.First().Plus(days - 1).ISO()
}

// timeOnly resolves a time of day without a date: it is of the day told in the same sentence, or of the day of the report where the clause tells what
// has happened. Only a day that the text tells stands in the value.
func (r *reader) timeOnly(e *expr.Expr, token int) doc.Time {
	t := doc.Time{Kind: doc.Clock}
	d, ok := calendar.Day{}, false
	switch told := r.then.set && r.doc.SentenceOf(r.then.token) == r.doc.SentenceOf(token); {
	case r.then.set && r.then.block == r.doc.Tokens[token].Block && r.then.date.Grain == calendar.ByDay && (!r.hasNow || told):
		d, ok = r.then.date.First(), true
		if told {
			t.Timex = d.ISO()
		}
	case r.hasNow && (e.Tense == tense.Before || e.Tense == tense.Perfect):
		d, ok = r.now, true
	}
	if ok {
		t.Start, t.End = d.ISO(), d.ISO()
	}
	e.AddClock(&t)
	return t
}

// spread gives a length its days where it is counted from a day: "the past three weeks", "within 48 hours", "in three weeks", "the following
// two years".
func (r *reader) spread(e *expr.Expr, t *doc.Time) {
	if e.Kind != doc.Duration || !r.hasNow {
		return
	}
	if e.InTime && e.Window == 0 && (e.Future || e.Tense == tense.Ahead || e.Tense == tense.Present) && e.Amount.N > 0 { // "will leave in three weeks"
		t.Start = r.now.PlusStretch(e.Amount, 1).ISO()
		t.End = t.Start
		return
	}
	if e.Limit == doc.Within && e.Window == 0 {
		e.Window = 1
	}
	if e.Window == 0 {
		return
	}
	now := r.now
	if e.Then && r.then.set && r.then.date.Y > 0 {
		now = r.then.date.First()
	}
	t.Start, t.End = window(now, e)
}

// window returns the first and last day of a length that begins or ends on a day. One that is not counted has only one of them.
func window(d calendar.Day, e *expr.Expr) (start, end string) {
	n, far := int(e.Amount.N), d.PlusStretch(e.Amount, e.Window)
	switch {
	case e.Amount.N < 0 && e.Window > 0:
		return d.ISO(), ""
	case e.Amount.N < 0:
		return "", d.ISO()
	case e.Amount.Unit == calendar.Quarters && n > 0 && e.Window > 0: // quarters are those of the calendar
		q := calendar.DateOf(d, calendar.ByQuarter)
		return q.Shift(1).First().ISO(), q.Shift(n).Last().ISO()
	case e.Amount.Unit == calendar.Quarters && n > 0:
		q := calendar.DateOf(d, calendar.ByQuarter)
		return q.Shift(-n).First().ISO(), q.Shift(-1).Last().ISO()
	case e.Window > 0 && e.Amount.Unit <= calendar.Hours:
		return d.ISO(), far.ISO()
	case e.Window > 0 && e.Limit == doc.Within && len(e.Amount.More) == 0: // as many days as are told, the first of them today
		return d.ISO(), far.Plus(-1).ISO()
	case e.Window > 0 && e.Limit == doc.Within:
		return d.ISO(), far.ISO()
	case e.Window > 0:
		return d.Plus(1).ISO(), far.ISO()
	case e.Amount.Unit <= calendar.Hours:
		return far.ISO(), d.ISO()
	}
	return far.ISO(), d.Plus(-1).ISO()
}
