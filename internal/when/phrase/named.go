package phrase

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
)

// namedDay reads the name of a day, with a year behind it.
func (p *Parser) namedDay(i int) (expr.Expr, bool) {
	j := p.SkipArticle(i)
	best, name := 0, 0
	for _, n := range calendar.NamedDaysFrom(p.Word(j)) {
		if k, ok := p.Follows(j, calendar.NamedDayAt(n).Words); ok && k > best {
			best, name = k, n
		}
	}
	if best == 0 || p.InName(j) || !p.SurelyNamed(j, best) {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: best, Kind: doc.Date, How: expr.HolidayOf, Name: name, Date: calendar.Date{Grain: calendar.ByDay}, Pointer: -1}
	if y, k, ok := p.Year(p.Skip(best, ",", "of", "in")); ok {
		e.Date.Y, e.To = y, k
	}
	if k := e.To; p.Any(k, "week", "weekend") { // "Easter week", "Labor Day weekend 2021"
		day := e
		k++
		if y, next, ok := p.Year(k); ok && day.Date.Y == 0 && next == k+1 && p.At(k).Digits == 4 {
			day.Date.Y, k = y, next
		}
		e = expr.Expr{To: k, Kind: doc.Date, How: expr.Within, Base: &day, Date: calendar.Date{Grain: calendar.Unit(p.At(day.To).N).Grain()}}
	}
	return e, true
}
