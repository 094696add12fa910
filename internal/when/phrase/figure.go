package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// figures reads a date of figures in one word: "02/22/2016", "13.5.2015", "9/22".
func (p *Parser) figures(i int) (expr.Expr, bool) {
	parts := strings.FieldsFunc(p.Word(i), func(r rune) bool { return r == '/' || r == '.' || r == ',' })
	var n [3]int
	for k, s := range parts {
		n[k] = word.CommaNumber(s)
	}
	e := expr.Expr{To: i + 1, Kind: doc.Date}
	if len(parts) == 2 {
		m, d := n[0], n[1]
		switch { // "2016/11", "11/2016"
		case len(parts[0]) == 4 && d >= 1 && d <= 12:
			e.How, e.Date = expr.Whole, calendar.Date{Grain: calendar.ByMonth, Y: m, N: d}
			return e, m >= 1000
		case len(parts[1]) == 4 && m >= 1 && m <= 12:
			e.How, e.Date = expr.Whole, calendar.Date{Grain: calendar.ByMonth, Y: d, N: m}
			return e, d >= 1000
		}
		if m > 12 {
			m, d = d, m
		}
		e.How, e.Date = expr.OpenYear, calendar.Date{Grain: calendar.ByDay, N: m, D: d}
		if !calendar.IsDay(2000, m, d) {
			return e, false
		}
		if d > 12 && d != 16 && p.Kind(i-1) != word.Number && p.Token(i+1).POS != doc.Noun && !word.IsDash(p.Word(i+1)) { // no fraction ends so, but of 16
			return e, true
		}
		if word.JoinsRange(p.Word(i+1)) && p.Kind(i+2) == word.Slashed { // "01/05 to 01/08"
			return e, true
		}
		return e, p.Any(i-1, "on", "by", "from", "until", "till", "to", "since", "before", "after", "each", "every", "of", "between", "and", "or", ",") && p.Kind(i-2) != word.Number
	}
	ok := setFigures(&e, n, len(parts[0]) == 4, len(parts[2]), strings.Contains(p.Word(i), "."))
	return e, ok
}

// setFigures takes three numbers as a date: year first where it has four figures, else month first as in America, unless that cannot
// be or dots stand between.
func setFigures(e *expr.Expr, n [3]int, yearFirst bool, yearDigits int, dotted bool) bool {
	y, m, d := n[2], n[0], n[1]
	if yearFirst {
		y, m, d = n[0], n[1], n[2]
	} else if m > 12 || dotted && d <= 12 {
		m, d = d, m
	}
	if y < 100 && yearDigits <= 2 && !yearFirst {
		y = word.FullYear(y)
	}
	e.How, e.Kind, e.Date = expr.Whole, doc.Date, calendar.Date{Grain: calendar.ByDay, Y: y, N: m, D: d}
	return y > 999 && calendar.IsDay(y, m, d)
}

// isoDate reads "2016-11-07" and "3-7-07", which come as five atoms.
func (p *Parser) isoDate(i int) (expr.Expr, bool) {
	if e, ok := p.dashedMonth(i); ok {
		return e, true
	}
	if e, ok := p.isoMonth(i); ok {
		return e, true
	}
	if !p.dashOrSlash(i+1) || p.Kind(i+2) != word.Number || !p.dashOrSlash(i+3) || p.Kind(i+4) != word.Number {
		return expr.Expr{}, false
	}
	a, b, c := p.At(i), p.At(i+2), p.At(i+4)
	if a.Digits == 0 || b.Digits == 0 || b.Digits > 2 || c.Digits == 0 {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: i + 5}
	ok := setFigures(&e, [3]int{a.N, b.N, c.N}, a.Digits == 4, c.Digits, false)
	return e, ok
}

func (p *Parser) dashOrSlash(i int) bool { return p.Word(i) == "/" || word.IsDash(p.Word(i)) }

// dashedMonth reads "22/Jan/2019", "2020-Sep-23", "September-2020-23": day, month by name and year in any order.
func (p *Parser) dashedMonth(i int) (expr.Expr, bool) {
	e := expr.Expr{To: i + 5, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByDay}}
	if !p.dashOrSlash(i+1) || !p.dashOrSlash(i+3) {
		return e, false
	}
	for k := i; k < e.To; k += 2 {
		switch a := p.At(k); {
		case a.Kind == word.Month && e.Date.N == 0:
			e.Date.N = a.N
		case a.Kind == word.Number && a.Digits == 4 && e.Date.Y == 0:
			e.Date.Y = a.N
		case a.Kind == word.Number && (a.Digits == 1 || a.Digits == 2) && e.Date.D == 0:
			e.Date.D = a.N
		case a.Kind == word.Number && a.Digits == 2 && k == i+4 && e.Date.Y == 0:
			e.Date.Y = word.FullYear(a.N)
		default:
			return e, false
		}
	}
	return e, e.Date.Y > 999 && calendar.IsDay(e.Date.Y, e.Date.N, e.Date.D)
}

// compact reads "20170302".
func (p *Parser) compact(i int) (expr.Expr, bool) {
	n := p.At(i).N
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByDay, Y: n / 10000, N: n / 100 % 100, D: n % 100}}
	return e, p.At(i).Digits == 8 && e.Date.Y >= 1900 && e.Date.Y < 2100 && calendar.IsDay(e.Date.Y, e.Date.N, e.Date.D)
}

// isoMonth reads "2016-11", which a range of years such as "2003-04" is not.
func (p *Parser) isoMonth(i int) (expr.Expr, bool) {
	a, b := p.At(i), p.At(i+2)
	if !word.IsDash(p.Word(i+1)) && p.Word(i+1) != "/" || a.Digits == 0 || b.Kind != word.Number || word.IsDash(p.Word(i+3)) {
		return expr.Expr{}, false
	}
	y, m := a, b
	if a.Digits == 2 && b.Digits == 4 {
		y, m = b, a
	}
	e := expr.Expr{To: i + 3, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByMonth, Y: y.N, N: m.N}}
	return e, y.Digits == 4 && m.Digits == 2 && m.N >= 1 && m.N <= 12 && y.N > 1500 && y.N < 2200 && y.N%100 >= m.N
}
