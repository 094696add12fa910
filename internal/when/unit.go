package when

import (
	"strings"

	"readout/doc"
)

// quarterMarked reads "Q3 2016", "H1".
func (p *parser) quarterMarked(i int) (expr, bool) {
	a := p.at(i)
	e := expr{to: i + 1, kind: doc.Date, how: openYear, date: date{grain: byQuarter, n: a.n}}
	if a.kind == half {
		e.date.grain = byHalf
	}
	if y, j, ok := p.year(p.skip(p.skipDash(i+1), "of", ",")); ok {
		e.how, e.date.y, e.to = whole, y, j
	}
	return e, a.n > 0
}

// yearQuarter reads "2016 Q3", "the 1988 third quarter".
func (p *parser) yearQuarter(i int) (expr, bool) {
	y, j, ok := p.year(i)
	if !ok {
		return expr{}, false
	}
	if e, ok := p.nthUnit(j); ok && e.how == openYear { // "the 1988 third quarter"
		e.how, e.date.y = whole, y
		return e, true
	}
	j = p.skipDash(j)
	if k := p.kind(j); k != quarterMark && k != half {
		return expr{}, false
	}
	e, ok := p.quarterMarked(j)
	e.how, e.date.y = whole, y
	return e, ok
}

// unitOf reads dates that a unit leads: "the year 2000", "the week of March 6", "the quarter", "week 31", "the day before yesterday".
func (p *parser) unitOf(i int, the bool) (expr, bool) {
	u := unit(p.at(i).n)
	if p.any(i, "year") {
		if y, j, ok := p.year(i + 1); ok {
			return expr{to: j, kind: doc.Date, how: whole, date: date{grain: byYear, y: y}}, true
		}
		if e, ok := p.yearAgo(i); ok {
			return e, true
		}
	}
	if b := p.at(i + 1); p.any(i, "week") && b.kind == number && b.digits > 0 && b.n >= 1 && b.n <= 53 {
		e := expr{to: i + 2, kind: doc.Date, how: openYear, date: date{grain: byWeek, n: b.n}}
		if y, k, ok := p.year(p.skip(e.to, "of", "in", ",")); ok && k == p.skip(e.to, "of", "in", ",")+1 {
			e.how, e.date.y, e.to = whole, y, k
		}
		return e, true
	}
	if !the && p.any(i-1, "of") && p.any(i-2, "end", "beginning", "start") && p.any(i, "year", "month", "week", "day") && !isDash(p.word(i+1)) { // "by end of year"
		return expr{to: i + 1, kind: doc.Date, how: pointed, pointer: this, date: date{grain: grains[u]}}, true
	}
	if p.word(i-1) != "the" {
		return expr{}, false
	}
	switch {
	case u == days && p.any(i+1, "before", "after"):
		if e, ok := p.offsetFrom(expr{to: i + 1, kind: doc.Date, how: offset, amount: stretch{n: 1, unit: days}}); ok {
			return e, true
		}
	case u == weekends && p.any(i+1, "of"): // "the weekend of Halloween"
		if b, ok := p.core(i + 2); ok && !b.bare && b.kind == doc.Date && b.how != fixed && b.date.grain == byDay {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: byWeekend}, base: &b}, true
		}
	case u >= days && u <= years && p.any(i+1, "after", "before"):
		if p.any(i+1, "after") && p.any(i+2, "next") || p.any(i+1, "before") && p.any(i+2, "last") { // "the week after next"
			e := expr{to: i + 3, kind: doc.Date, how: pointed, pointer: this, step: 2, date: date{grain: grains[u]}}
			if p.any(i+1, "before") {
				e.step = -2
			}
			return e, p.kind(i+3) == plain
		}
	case u == weeks && p.any(i+1, "of", "ending", "starting", "beginning", "commencing"):
		if b, ok := p.dayOfWeekday(p.skip(i+2, "on")); ok {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: byWeek}, base: &b}, true
		}
	}
	return p.theUnit(i, u)
}

// yearAgo reads "the year-ago quarter", "the year-earlier period", "year-ago": a quarter of the year before.
func (p *parser) yearAgo(i int) (expr, bool) {
	k := p.skipDash(i + 1)
	if !p.any(k, "ago", "earlier") {
		return expr{}, false
	}
	e := expr{to: k + 1, kind: doc.Date, how: offset, step: -1, then: true, amount: stretch{n: 1, unit: years}, date: date{grain: byQuarter}}
	if p.any(k+1, "quarter", "period") {
		e.to = k + 2
		return e, true
	}
	if _, next, ok := p.ordinal(k + 1); ok && p.any(next, "quarter") {
		e.to = next + 1
	}
	return e, k > i+1
}

// theUnit reads a bare "the quarter", "the weekend", "the year", "the end of the month": the one that the text is about.
func (p *parser) theUnit(i int, u unit) (expr, bool) {
	e := expr{to: i + 1, kind: doc.Date, how: pointed, pointer: same, date: date{grain: grains[u]}}
	if p.any(i+1, "-", "of", "that", "when", "before", "after") || strings.HasPrefix(p.token(i+1).Tag, "NN") {
		return e, false
	}
	switch p.word(i) {
	case "quarter":
		return e, !p.any(i-2, "than", "about")
	case "weekend":
		e.pointer = this
		return e, true
	case "year":
		return e, true
	case "month":
		return e, p.part(i-1) || p.any(i-2, "of", "during", "in")
	case "week":
		return e, p.part(i-1) || p.any(i-2, "of", "during", "in", "for", "earlier", "later")
	case "day":
		return e, p.part(i - 1)
	case "decade", "century":
		e.pointer = this
		return e, p.part(i - 1)
	}
	return e, false
}

// part reports whether a part of a date stands before: "the end of the day", "later in the week".
func (p *parser) part(article int) bool {
	return p.any(article-1, "of", "in") && p.kind(article-2) == edge
}

// nthUnit reads "third quarter", "20th century", "the first half of 1990", "the third week of May", "the third Wednesday of last month".
func (p *parser) nthUnit(i int) (expr, bool) {
	n, j, ok := p.ordinal(i)
	if !ok {
		return expr{}, false
	}
	j = p.skipDash(j)
	e := expr{to: j + 1, kind: doc.Date, nth: n}
	u := unit(p.at(j).n)
	switch p.kind(j) {
	case weekday:
		b, ok := p.core(j + 2)
		if !ok || !p.any(j+1, "of", "in") || b.date.grain != byMonth {
			return e, false
		}
		e.how, e.weekday, e.base, e.to = within, p.at(j).n, &b, b.to
		return e, true
	case half:
		u = halves
	case unitWord:
	default:
		return e, false
	}
	switch {
	case u == centuries:
		e.how, e.date = whole, date{grain: byCentury, y: 100 * (n - 1)}
		if k, ok := p.beforeChrist(e.to); ok {
			e.date.y, e.to = -100*n, k
		}
		return e, n <= 22
	case u == quarters && n <= 4:
		e.how, e.date = openYear, date{grain: byQuarter, n: n}
	case u == halves && n <= 2 && p.any(e.to, "of"):
		e.how, e.date = openYear, date{grain: byHalf, n: n}
	case (u == weeks || u == days || u == months || u == weekends) && p.any(e.to, "of", "in"):
		e.how, e.date = within, date{grain: grains[u]}
	default:
		return e, false
	}
	return p.nthOf(e)
}

// nthOf reads what the n-th unit belongs to: "1990", "of May", "of last month".
func (p *parser) nthOf(e expr) (expr, bool) {
	j := p.skip(e.to, "of", "in")
	if y, next, ok := p.year(p.skip(p.skip(j, ","), "the")); ok && e.how == openYear {
		e.how, e.date.y, e.to = whole, y, next
		return e, true
	}
	if b, ok := p.core(j); ok && j > e.to && b.kind == doc.Date && !b.bare && b.how != fixed && b.date.grain > e.date.grain {
		e.how, e.base, e.to = within, &b, b.to
		return e, true
	}
	return e, e.how == openYear && e.date.grain == byQuarter
}
