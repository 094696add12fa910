package when

import (
	"strings"

	"readout/doc"
)

// figures reads a date of figures in one word: "02/22/2016", "13.5.2015", "9/22".
func (p *parser) figures(i int) (expr, bool) {
	parts := strings.FieldsFunc(p.word(i), func(r rune) bool { return r == '/' || r == '.' || r == ',' })
	var n [3]int
	for k, s := range parts {
		n[k] = commaNumber(s)
	}
	e := expr{to: i + 1, kind: doc.Date}
	if len(parts) == 2 {
		m, d := n[0], n[1]
		switch { // "2016/11", "11/2016"
		case len(parts[0]) == 4 && d >= 1 && d <= 12:
			e.how, e.date = whole, date{grain: byMonth, y: m, n: d}
			return e, m >= 1000
		case len(parts[1]) == 4 && m >= 1 && m <= 12:
			e.how, e.date = whole, date{grain: byMonth, y: d, n: m}
			return e, d >= 1000
		}
		if m > 12 {
			m, d = d, m
		}
		e.how, e.date = openYear, date{grain: byDay, n: m, d: d}
		if !isDay(2000, m, d) {
			return e, false
		}
		if d > 12 && d != 16 && p.kind(i-1) != number && p.token(i+1).POS != doc.Noun && !isDash(p.word(i+1)) { // no fraction ends so, but of 16
			return e, true
		}
		if rangeWords[p.word(i+1)] && p.kind(i+2) == slashed { // "01/05 to 01/08"
			return e, true
		}
		return e, p.any(i-1, "on", "by", "from", "until", "till", "to", "since", "before", "after", "each", "every", "of", "between", "and", "or", ",") && p.kind(i-2) != number
	}
	return e, e.setFigures(n, len(parts[0]) == 4, len(parts[2]), strings.Contains(p.word(i), "."))
}

// setFigures takes three numbers as a date: year first where it has four figures, else month first as in America, unless that cannot
// be or dots stand between.
func (e *expr) setFigures(n [3]int, yearFirst bool, yearDigits int, dotted bool) bool {
	y, m, d := n[2], n[0], n[1]
	if yearFirst {
		y, m, d = n[0], n[1], n[2]
	} else if m > 12 || dotted && d <= 12 {
		m, d = d, m
	}
	if y < 100 && yearDigits <= 2 && !yearFirst {
		y = century2(y)
	}
	e.how, e.kind, e.date = whole, doc.Date, date{grain: byDay, y: y, n: m, d: d}
	return y > 999 && isDay(y, m, d)
}

// isoDate reads "2016-11-07" and "3-7-07", which come as five atoms.
func (p *parser) isoDate(i int) (expr, bool) {
	if e, ok := p.dashedMonth(i); ok {
		return e, true
	}
	if e, ok := p.isoMonth(i); ok {
		return e, true
	}
	if !p.dashOrSlash(i+1) || p.kind(i+2) != number || !p.dashOrSlash(i+3) || p.kind(i+4) != number {
		return expr{}, false
	}
	a, b, c := p.at(i), p.at(i+2), p.at(i+4)
	if a.digits == 0 || b.digits == 0 || b.digits > 2 || c.digits == 0 {
		return expr{}, false
	}
	e := expr{to: i + 5}
	return e, e.setFigures([3]int{a.n, b.n, c.n}, a.digits == 4, c.digits, false)
}

func (p *parser) dashOrSlash(i int) bool { return p.word(i) == "/" || isDash(p.word(i)) }

// dashedMonth reads "22/Jan/2019", "2020-Sep-23", "September-2020-23": day, month by name and year in any order.
func (p *parser) dashedMonth(i int) (expr, bool) {
	e := expr{to: i + 5, kind: doc.Date, how: whole, date: date{grain: byDay}}
	if !p.dashOrSlash(i+1) || !p.dashOrSlash(i+3) {
		return e, false
	}
	for k := i; k < e.to; k += 2 {
		switch a := p.at(k); {
		case a.kind == month && e.date.n == 0:
			e.date.n = a.n
		case a.kind == number && a.digits == 4 && e.date.y == 0:
			e.date.y = a.n
		case a.kind == number && (a.digits == 1 || a.digits == 2) && e.date.d == 0:
			e.date.d = a.n
		case a.kind == number && a.digits == 2 && k == i+4 && e.date.y == 0:
			e.date.y = century2(a.n)
		default:
			return e, false
		}
	}
	return e, e.date.y > 999 && isDay(e.date.y, e.date.n, e.date.d)
}

// compact reads "20170302".
func (p *parser) compact(i int) (expr, bool) {
	n := p.at(i).n
	e := expr{to: i + 1, kind: doc.Date, how: whole, date: date{grain: byDay, y: n / 10000, n: n / 100 % 100, d: n % 100}}
	return e, p.at(i).digits == 8 && e.date.y >= 1900 && e.date.y < 2100 && isDay(e.date.y, e.date.n, e.date.d)
}

// isoMonth reads "2016-11", which a range of years such as "2003-04" is not.
func (p *parser) isoMonth(i int) (expr, bool) {
	a, b := p.at(i), p.at(i+2)
	if !isDash(p.word(i+1)) && p.word(i+1) != "/" || a.digits == 0 || b.kind != number || isDash(p.word(i+3)) {
		return expr{}, false
	}
	y, m := a, b
	if a.digits == 2 && b.digits == 4 {
		y, m = b, a
	}
	e := expr{to: i + 3, kind: doc.Date, how: whole, date: date{grain: byMonth, y: y.n, n: m.n}}
	return e, y.digits == 4 && m.digits == 2 && m.n >= 1 && m.n <= 12 && y.n > 1500 && y.n < 2200 && y.n%100 >= m.n
}
