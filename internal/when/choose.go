package when

import "readout/doc"

// dateOf finds the date of an expression; false where the text does not let it be known.
func (r *reader) dateOf(e *expr, token int) (date, bool) {
	switch e.how {
	case whole:
		return e.date, true
	case openYear:
		return r.openYear(e, token)
	case openDay:
		return r.openDay(e, token)
	case onWeekday:
		return r.onWeekday(e, token)
	case pointed:
		return r.pointed(e, token)
	case pointedAt:
		return r.pointedAt(e)
	case offset:
		return r.offset(e, token)
	case within:
		return r.within(e, token)
	case holidayOf:
		return r.holiday(e, token)
	}
	return date{}, false
}

// history reports whether the text at a token tells of other years than the report's, so that a month without a year is one of the running
// year: there is no day of publication, or the date told last stands in the same block and names a year that is long past.
func (r *reader) history(token int) bool {
	if !r.then.set {
		return false
	}
	return !r.hasNow || r.then.block == r.doc.Tokens[token].Block && r.then.date.y < r.now.y()-1 && (r.then.date.grain == byDay || r.then.date.grain == byMonth)
}

// openYear finds the year of "March", "Sept. 30", "the third quarter".
func (r *reader) openYear(e *expr, token int) (date, bool) {
	d := e.date
	if r.history(token) && (e.tense != ahead || !r.hasNow) {
		d.y = r.then.date.y
		if t := r.then.date; t.grain <= byMonth && t.grain != byWeek && d.grain <= byMonth && t.n-d.n >= turnOfYear {
			d.y++ // "in January" after a day of December
		}
		return d, isReal(d)
	}
	if !r.hasNow {
		return d, false
	}
	return r.nearYear(d, e)
}

// turnOfYear is how many months back a month must lie from the one told last to be that of the next year: January after December. Fewer
// put as many months into a wrong year as they mend.
const turnOfYear = 11

func isReal(d date) bool { return d.grain != byDay || isDay(d.y, d.n, d.d) }

// nearYear chooses the year by tense: what has happened lies before the report, what will happen behind it; else the nearest.
func (r *reader) nearYear(d date, e *expr) (date, bool) {
	d.y = r.now.y()
	if d.grain == byDay || d.grain == byQuarter || d.grain == byHalf {
		return r.nearDay(d, e)
	}
	begun := !d.first().After(r.now.Time)
	switch side := e.side(); {
	case (side == before || side == perfect) && !begun:
		d.y--
	case side == ahead && d.last().Before(r.now.Time):
		d.y++
	case side == timeless || side == present:
		d = r.nearest(d)
	}
	return d, isReal(d)
}

// nearDay chooses the nearest year for a day of the month or a quarter; the tense decides only where two are about as near. A weekday that
// is told with the day must fit.
func (r *reader) nearDay(d date, e *expr) (date, bool) {
	if e.weekday > 0 {
		for _, y := range [...]int{0, -1, 1, -2, 2} {
			if c := (date{byDay, d.y + y, d.n, d.d}); isReal(c) && c.first().weekday() == e.weekday {
				return c, true
			}
		}
	}
	gap := int(r.now.Sub(d.first().Time).Hours() / 24)
	switch side := e.side(); {
	case d.grain != byDay && gap < 0 && side != ahead && gap > -365:
		if gap < -20 {
			d.y--
		}
	case d.grain != byDay:
		if gap > 270 && side != before {
			d.y++
		}
	case gap > 240 || gap > 120 && side == ahead:
		d.y++
	case gap < -240 || gap < -90 && (side == before || side == perfect):
		d.y--
	}
	return d, isReal(d)
}

// side returns the tense, unless a limit says more: what lasts until a date mostly ends after the report.
func (e *expr) side() tense {
	switch {
	case e.limit == doc.By && e.tense != before:
		return ahead
	case e.limit == doc.By && e.tense == before:
		return timeless
	case e.limit == doc.Since && e.tense != ahead:
		return before
	}
	return e.tense
}

// nearest moves a date by a year where that brings it nearer to the day of the report.
func (r *reader) nearest(d date) date {
	gap := r.now.Sub(d.first().Time).Hours() / 24
	switch {
	case gap > 200:
		d.y++
	case gap < -150:
		d.y--
	}
	return d
}

// openDay finds month and year of "the 27th".
func (r *reader) openDay(e *expr, token int) (date, bool) {
	d := e.date
	if r.then.set && r.then.date.grain <= byMonth && r.then.date.grain != byWeek && r.then.block == r.doc.Tokens[token].Block {
		f := r.then.date.first()
		d.y, d.n = f.y(), f.m()
		if e.weekday == 0 || !r.hasNow || isReal(d) && d.first().weekday() == e.weekday {
			return d, isReal(d)
		}
	}
	if !r.hasNow {
		return d, false
	}
	at := r.now
	if e.weekday > 0 {
		return r.weekdayOfMonth(e)
	}
	if e.tense == before && d.d > r.now.Day() {
		at = at.plusMonths(-1)
	} else if e.tense == ahead && d.d < r.now.Day() {
		at = at.plusMonths(1)
	}
	d.y, d.n = at.y(), at.m()
	return d, isReal(d)
}

// weekdayOfMonth finds "Tuesday 13th": the nearest month where that day is such a weekday, on the side that the tense tells.
func (r *reader) weekdayOfMonth(e *expr) (date, bool) {
	for n := range 24 {
		for _, sign := range [...]int{1, -1} {
			if e.side() == ahead && sign < 0 || (e.side() == before || e.side() == perfect) && sign > 0 && n > 0 {
				continue
			}
			m := dayOf(r.now.y(), r.now.m()+sign*n, 1)
			d := date{byDay, m.y(), m.m(), e.date.d}
			if isReal(d) && d.first().weekday() == e.weekday {
				return d, true
			}
		}
	}
	return e.date, false
}

// onWeekday finds the day of "Friday".
func (r *reader) onWeekday(e *expr, token int) (date, bool) {
	if !r.hasNow {
		if r.then.set && r.then.date.grain == byDay && r.then.block == r.doc.Tokens[token].Block {
			d := r.then.date.first()
			return dateOf(d.plus((e.weekday-d.weekday()+7)%7), byDay), true
		}
		return date{}, false
	}
	if from, ok := r.rangeFrom(token); ok { // "next Monday to Wednesday"
		e.sure = r.dates[len(r.dates)-1].how != onWeekday
		return dateOf(from.plus((e.weekday-from.weekday()+7)%7), byDay), true
	}
	e.sure = true
	if r.week.set && r.doc.SentenceOf(r.week.token) == r.doc.SentenceOf(token) && (r.then == r.week || r.listed(token)) {
		return dateOf(r.week.date.first().plus(e.weekday-1), byDay), true
	}
	e.sure = false
	back := (r.now.weekday() - e.weekday + 7) % 7
	if e.side() == ahead || e.limit == doc.By && e.tense != before {
		return dateOf(r.now.plus((7-back)%7), byDay), true
	}
	return dateOf(r.now.plus(-back), byDay), true
}

// rangeFrom returns the day that a range begins on whose end stands at a token.
func (r *reader) rangeFrom(token int) (day, bool) {
	n := len(r.dates)
	if n == 0 || !r.dates[n-1].set || r.dates[n-1].date.grain != byDay || r.dates[n-1].date.y < 1 {
		return day{}, false
	}
	here := doc.Range{Start: token, End: token + 1}
	return r.dates[n-1].date.first(), r.spans(r.times[len(r.times)-1].Tokens, here) != notJoined
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
