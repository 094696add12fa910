package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// dated reads a date that names its parts: "Sept. 30, 1994", "5 May", "the summer of 1943", "1990s", "218 BC", "Friday".
func (p *Parser) dated(i int) (best expr.Expr, found bool) {
	try := func(e expr.Expr, ok bool) {
		if ok && (!found || e.To > best.To) {
			e.From = i
			best, found = e, true
		}
	}
	j := p.SkipArticle(i)
	switch p.Kind(j) {
	case word.Month:
		try(p.monthFirst(j))
		try(p.dashedMonth(j))
	case word.Weekday:
		try(p.weekdayFirst(j))
	case word.Season:
		try(p.seasonFirst(j, j > i))
	case word.Decade:
		try(p.decadeAt(j, j > i))
	case word.Slashed:
		try(p.figures(j))
	case word.Closing: // "EOD"
		try(p.closing(j), true)
	case word.Number:
		try(p.decadeOwner(j))
	case word.QuarterMark, word.Half:
		try(p.quarterMarked(j))
	case word.YearMark:
		try(p.fiscalOrEra(j))
	case word.UnitWord:
		try(p.unitOf(j, j > i))
	case word.Edge, word.Hedge:
		return best, false
	}
	if k := p.Kind(j); k == word.Number || k == word.Ordinal {
		try(p.dayFirst(j, j > i))
		try(p.isoDate(j))
		try(p.compact(j))
		try(p.yearQuarter(j))
		try(p.nthUnit(j))
	}
	try(p.yearAlone(j, j > i))
	return best, found
}

// closing reads "EOD", "EOM": the end of the running day, week, month or year.
func (p *Parser) closing(i int) expr.Expr {
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Date: calendar.Date{Grain: calendar.Grain(p.At(i).N)}}
	if e.Date.Grain == calendar.ByDay {
		return e.AtEnd()
	}
	e.Part = calendar.Ending
	return e
}

// monthFirst reads "May", "May 5", "May 5, 1990", "May 1990".
func (p *Parser) monthFirst(i int) (expr.Expr, bool) {
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.OpenYear, Date: calendar.Date{Grain: calendar.ByMonth, N: p.At(i).N}}
	j := i + 1
	if p.Abbreviated(i) && p.Word(j) == "." { // a tokeniser may part "Mr" from its point, and "Sept"
		j++
		if k := p.Kind(j); k == word.Number || k == word.Ordinal {
			e.To = j
		}
	}
	if k := p.SkipDash(j); k > j && p.Kind(k) == word.Number && p.At(k).Tok == p.At(i).Tok { // "Oct-2"
		j = k
	}
	if y, k, ok := p.YearOfMonth(j); ok {
		e.How, e.Date.Y, e.To = expr.Whole, y, k
		return e, true
	}
	if k := p.Skip(j, ","); k > j && p.Kind(k) == word.Ordinal && p.At(k).Digits > 0 { // "October, 1st"
		j = k
	}
	k := p.Skip(j, "the")
	d, next, ok := p.MonthDay(k)
	if !ok || k > j && p.Kind(next-1) != word.Ordinal {
		return e, !p.OtherMonthWord(i)
	}
	e.Date.Grain, e.Date.D, e.To = calendar.ByDay, d, next
	if y, k, ok := p.YearBehind(next); ok {
		e.How, e.Date.Y, e.To = expr.Whole, y, k
	}
	return e, calendar.IsDay(2000, e.Date.N, d)
}

// dayFirst reads "5 May", "the 25th of March 1990", "31st of this month", "the 27th".
func (p *Parser) dayFirst(i int, the bool) (expr.Expr, bool) {
	d, j, ok := p.MonthDay(i)
	if !ok {
		return expr.Expr{}, false
	}
	ranked := p.Kind(j-1) == word.Ordinal
	if p.Any(j, ".") && p.Kind(j+1) == word.Month && !ranked { // "16. Nov. 2016"
		if e, ok := p.monthBehind(j+1, d, false); ok && e.How == expr.Whole && p.At(j+1).Upper {
			return e, calendar.IsDay(e.Date.Y, e.Date.N, d)
		}
	}
	if e, ok := p.monthBehind(j, d, ranked); ok {
		return e, calendar.IsDay(2000, e.Date.N, d)
	}
	if p.Any(j, "of") && ranked {
		if b, ok := p.pointing(j + 1); ok && b.How == expr.Pointed && b.Date.Grain == calendar.ByMonth {
			return expr.Expr{To: b.To, Kind: doc.Date, How: expr.Within, Date: calendar.Date{Grain: calendar.ByDay}, Nth: d, Base: &b}, true
		}
	}
	return expr.Expr{To: j, Kind: doc.Date, How: expr.OpenDay, Date: calendar.Date{Grain: calendar.ByDay, D: d}}, (the || p.Any(i-1, "on")) && ranked && (p.At(j-1).Digits > 0 && !p.Ranks(j) || the && p.Any(i-2, "on") && (p.EndsHere(j) || p.clockBehind(i, j))) || !ranked && p.clockBehind(i, j)
}

// clockBehind reports whether a time of day behind a bare number shows that it is a day: "on 15 at 8:00", "the 17 from 2 pm to 4 pm".
func (p *Parser) clockBehind(i, j int) bool {
	if p.At(i).Digits == 0 && p.Kind(i) == word.Number || !p.Any(i-1, "on") && (!p.Any(i-1, "the") || !p.Any(i-2, "on")) || !p.Any(j, "at", "from", "between") {
		return false
	}
	c, ok := p.clocked(j + 1)
	return ok && c.Clock.Set && !c.Bare
}

// monthBehind reads the month, and the year, behind a day: "May", "of May, 1990", "day of June".
func (p *Parser) monthBehind(i, d int, ranked bool) (expr.Expr, bool) {
	k := p.Skip(p.SkipDash(p.Skip(i, "day")), "of", ",")
	of := p.Any(k-1, "of")
	switch {
	case p.Kind(k) != word.Month, p.Any(k-1, ",") && !ranked, !p.At(k).Upper && !of && p.Any(k, "may", "march"):
		return expr.Expr{}, false
	}
	e := expr.Expr{To: k + 1, Kind: doc.Date, How: expr.OpenYear, Date: calendar.Date{Grain: calendar.ByDay, N: p.At(k).N, D: d}}
	if p.Word(k+1) == "." && p.Abbreviated(k) {
		if _, _, ok := p.YearBehind(k + 2); ok {
			e.To = k + 2
		}
	}
	if y, next, ok := p.YearBehind(p.SkipDash(e.To)); ok {
		e.How, e.Date.Y, e.To = expr.Whole, y, next
	}
	return e, true
}

// weekdayFirst reads "Friday", "Saturday, April 25, 1999", "Thursday the 21st", "Friday 5/12".
func (p *Parser) weekdayFirst(i int) (expr.Expr, bool) {
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.OnWeekday, Date: calendar.Date{Grain: calendar.ByDay}, Weekday: p.At(i).N}
	if strings.HasSuffix(p.Word(i), "days") {
		return e, false
	}
	j := p.Skip(p.Skip(i+1, "."), ",", "(", "-")
	k := p.Skip(p.Skip(j, "on"), "the")
	if d, ok := p.dayOfWeekday(k); ok {
		d.Weekday = e.Weekday
		return d, true
	}
	if d, next, ok := p.MonthDay(k); ok && (k > j && p.Kind(next-1) == word.Ordinal || j == i+1 && p.DayNumber(k, next)) {
		return expr.Expr{To: next, Kind: doc.Date, How: expr.OpenDay, Weekday: e.Weekday, Date: calendar.Date{Grain: calendar.ByDay, D: d}}, true
	}
	return p.weekdayAlone(i, e)
}

// dayOfWeekday reads the date that tells the same day as the weekday before it.
func (p *Parser) dayOfWeekday(i int) (expr.Expr, bool) {
	if p.Kind(i) == word.Slashed {
		d, ok := p.figures(i)
		return d, ok || d.How == expr.OpenYear && calendar.IsDay(2000, d.Date.N, d.Date.D)
	}
	d, ok := p.dated(i)
	return d, ok && !d.Bare && d.Date.Grain == calendar.ByDay && (d.How == expr.OpenYear || d.How == expr.Whole || d.How == expr.OpenDay)
}

// weekdayAlone reads a weekday without a date. Short ones need a point, or a preposition where they are words of their own.
func (p *Parser) weekdayAlone(i int, e expr.Expr) (expr.Expr, bool) {
	w, upper := p.Word(i), p.At(i).Upper
	switch {
	case len(w) > 5:
		return e, true
	case strings.HasSuffix(w, "."):
		return e, upper
	case p.Word(i+1) == "." && upper && p.Kind(i+2) != word.Month:
		e.To = i + 2
		return e, p.Any(i-1, "on", "last", "next", "this")
	case p.Any(i, "sun", "sat", "mon", "wed"):
		return e, upper && (p.Any(i-1, "on") || p.Any(i-1, ",", "or", "and", "/") && p.Kind(i-2) == word.Weekday)
	}
	return e, upper
}
