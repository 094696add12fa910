package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// quarterMarked reads "Q3 2016", "H1".
func (p *Parser) quarterMarked(i int) (expr.Expr, bool) {
	a := p.At(i)
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.OpenYear, Date: calendar.Date{Grain: calendar.ByQuarter, N: a.N}}
	if a.Kind == word.Half {
		e.Date.Grain = calendar.ByHalf
	}
	if y, j, ok := p.Year(p.Skip(p.SkipDash(i+1), "of", ",")); ok {
		e.How, e.Date.Y, e.To = expr.Whole, y, j
	}
	return e, a.N > 0
}

// yearQuarter reads "2016 Q3", "the 1988 third quarter".
func (p *Parser) yearQuarter(i int) (expr.Expr, bool) {
	y, j, ok := p.Year(i)
	if !ok {
		return expr.Expr{}, false
	}
	if e, ok := p.nthUnit(j); ok && e.How == expr.OpenYear { // "the 1988 third quarter"
		e.How, e.Date.Y = expr.Whole, y
		return e, true
	}
	j = p.SkipDash(j)
	if k := p.Kind(j); k != word.QuarterMark && k != word.Half {
		return expr.Expr{}, false
	}
	e, ok := p.quarterMarked(j)
	e.How, e.Date.Y = expr.Whole, y
	return e, ok
}

// unitOf reads dates that a unit leads: "the year 2000", "the week of March 6", "the quarter", "week 31", "the day before yesterday".
func (p *Parser) unitOf(i int, the bool) (expr.Expr, bool) {
	u := calendar.Unit(p.At(i).N)
	if p.Any(i, "year") {
		if y, j, ok := p.Year(i + 1); ok {
			return expr.Expr{To: j, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByYear, Y: y}}, true
		}
		if e, ok := p.yearAgo(i); ok {
			return e, true
		}
	}
	if e, ok := p.weekNumber(i); ok {
		return e, true
	}
	if !the && p.Any(i-1, "of") && p.Any(i-2, "end", "beginning", "start") && p.Any(i, "year", "month", "week", "day") && !word.IsDash(p.Word(i+1)) { // "by end of year"
		return expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Date: calendar.Date{Grain: u.Grain()}}, true
	}
	if p.Word(i-1) != "the" {
		return expr.Expr{}, false
	}
	switch {
	case u == calendar.Days && p.Any(i+1, "before", "after"):
		if e, ok := p.offsetFrom(expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Offset, Amount: calendar.Stretch{N: 1, Unit: calendar.Days}}); ok {
			return e, true
		}
	case u == calendar.Weekends && p.Any(i+1, "of"): // "the weekend of Halloween"
		if b, ok := p.core(i + 2); ok && !b.Bare && b.Kind == doc.Date && b.How != expr.Fixed && b.Date.Grain == calendar.ByDay {
			return expr.Expr{To: b.To, Kind: doc.Date, How: expr.Within, Date: calendar.Date{Grain: calendar.ByWeekend}, Base: &b}, true
		}
	case u >= calendar.Days && u <= calendar.Years && p.Any(i+1, "after", "before"):
		if p.Any(i+1, "after") && p.Any(i+2, "next") || p.Any(i+1, "before") && p.Any(i+2, "last") { // "the week after next"
			e := expr.Expr{To: i + 3, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Step: 2, Date: calendar.Date{Grain: u.Grain()}}
			if p.Any(i+1, "before") {
				e.Step = -2
			}
			return e, p.Kind(i+3) == word.Plain
		}
	case u == calendar.Weeks && p.Any(i+1, "of", "ending", "starting", "beginning", "commencing"):
		if b, ok := p.dayOfWeekday(p.Skip(i+2, "on")); ok {
			return expr.Expr{To: b.To, Kind: doc.Date, How: expr.Within, Date: calendar.Date{Grain: calendar.ByWeek}, Base: &b}, true
		}
	}
	return p.theUnit(i, u)
}

// weekNumber reads "week 31", "week 31 of 2021".
func (p *Parser) weekNumber(i int) (expr.Expr, bool) {
	b := p.At(i + 1)
	if !p.Any(i, "week") || b.Kind != word.Number || b.Digits == 0 || b.N < 1 || b.N > 53 {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: i + 2, Kind: doc.Date, How: expr.OpenYear, Date: calendar.Date{Grain: calendar.ByWeek, N: b.N}}
	at := p.Skip(e.To, "of", "in", ",")
	if y, k, ok := p.Year(at); ok && k == at+1 {
		e.How, e.Date.Y, e.To = expr.Whole, y, k
	}
	return e, true
}

// yearAgo reads "the year-ago quarter", "the year-earlier period", "year-ago": a quarter of the year before.
func (p *Parser) yearAgo(i int) (expr.Expr, bool) {
	k := p.SkipDash(i + 1)
	if !p.Any(k, "ago", "earlier") {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: k + 1, Kind: doc.Date, How: expr.Offset, Step: -1, Then: true, Amount: calendar.Stretch{N: 1, Unit: calendar.Years}, Date: calendar.Date{Grain: calendar.ByQuarter}}
	if p.Any(k+1, "quarter", "period") {
		e.To = k + 2
		return e, true
	}
	if _, next, ok := p.Ordinal(k + 1); ok && p.Any(next, "quarter") {
		e.To = next + 1
	}
	return e, k > i+1
}

// theUnit reads a bare "the quarter", "the weekend", "the year", "the end of the month": the one that the text is about.
func (p *Parser) theUnit(i int, u calendar.Unit) (expr.Expr, bool) {
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Pointed, Pointer: word.Same, Date: calendar.Date{Grain: u.Grain()}}
	if p.Any(i+1, "-", "of", "that", "when", "before", "after") || strings.HasPrefix(p.Token(i+1).Tag, "NN") {
		return e, false
	}
	switch p.Word(i) {
	case "quarter":
		return e, !p.Any(i-2, "than", "about")
	case "weekend":
		e.Pointer = word.This
		return e, true
	case "year":
		return e, true
	case "month":
		return e, p.part(i-1) || p.Any(i-2, "of", "during", "in")
	case "week":
		return e, p.part(i-1) || p.Any(i-2, "of", "during", "in", "for", "earlier", "later")
	case "day":
		return e, p.part(i - 1)
	case "decade", "century":
		e.Pointer = word.This
		return e, p.part(i - 1)
	}
	return e, false
}

// part reports whether a part of a date stands before: "the end of the day", "later in the week".
func (p *Parser) part(article int) bool {
	return p.Any(article-1, "of", "in") && p.Kind(article-2) == word.Edge
}

// nthUnit reads "third quarter", "20th century", "the first half of 1990", "the third week of May", "the third Wednesday of last month".
func (p *Parser) nthUnit(i int) (expr.Expr, bool) {
	n, j, ok := p.Ordinal(i)
	if !ok {
		return expr.Expr{}, false
	}
	j = p.SkipDash(j)
	e := expr.Expr{To: j + 1, Kind: doc.Date, Nth: n}
	u := calendar.Unit(p.At(j).N)
	switch p.Kind(j) {
	case word.Weekday:
		b, ok := p.core(j + 2)
		if !ok || !p.Any(j+1, "of", "in") || b.Date.Grain != calendar.ByMonth {
			return e, false
		}
		e.How, e.Weekday, e.Base, e.To = expr.Within, p.At(j).N, &b, b.To
		return e, true
	case word.Half:
		u = calendar.Halves
	case word.UnitWord:
	default:
		return e, false
	}
	switch {
	case u == calendar.Centuries:
		e.How, e.Date = expr.Whole, calendar.Date{Grain: calendar.ByCentury, Y: 100 * (n - 1)}
		if k, ok := p.BeforeChrist(e.To); ok {
			e.Date.Y, e.To = -100*n, k
		}
		return e, n <= 22
	case u == calendar.Quarters && n <= 4:
		e.How, e.Date = expr.OpenYear, calendar.Date{Grain: calendar.ByQuarter, N: n}
	case u == calendar.Halves && n <= 2 && p.Any(e.To, "of"):
		e.How, e.Date = expr.OpenYear, calendar.Date{Grain: calendar.ByHalf, N: n}
	case (u == calendar.Weeks || u == calendar.Days || u == calendar.Months || u == calendar.Weekends) && p.Any(e.To, "of", "in"):
		e.How, e.Date = expr.Within, calendar.Date{Grain: u.Grain()}
	default:
		return e, false
	}
	return p.nthOf(e)
}

// nthOf reads what the n-th unit belongs to: "1990", "of May", "of last month".
func (p *Parser) nthOf(e expr.Expr) (expr.Expr, bool) {
	j := p.Skip(e.To, "of", "in")
	if y, next, ok := p.Year(p.Skip(p.Skip(j, ","), "the")); ok && e.How == expr.OpenYear {
		e.How, e.Date.Y, e.To = expr.Whole, y, next
		return e, true
	}
	if b, ok := p.core(j); ok && j > e.To && b.Kind == doc.Date && !b.Bare && b.How != expr.Fixed && b.Date.Grain > e.Date.Grain {
		e.How, e.Base, e.To = expr.Within, &b, b.To
		return e, true
	}
	return e, e.How == expr.OpenYear && e.Date.Grain == calendar.ByQuarter
}
