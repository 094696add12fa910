package when

import (
	"strings"

	"readout/doc"
)

// dated reads a date that names its parts: "Sept. 30, 1994", "5 May", "the summer of 1943", "1990s", "218 BC", "Friday".
func (p *parser) dated(i int) (best expr, found bool) {
	try := func(e expr, ok bool) {
		if ok && (!found || e.to > best.to) {
			e.from = i
			best, found = e, true
		}
	}
	j := p.skipArticle(i)
	switch p.kind(j) {
	case month:
		try(p.monthFirst(j))
		try(p.dashedMonth(j))
	case weekday:
		try(p.weekdayFirst(j))
	case season:
		try(p.seasonFirst(j, j > i))
	case decade:
		try(p.decadeAt(j, j > i))
	case slashed:
		try(p.figures(j))
	case closing: // "EOD"
		e := expr{to: j + 1, kind: doc.Date, how: pointed, pointer: this, date: date{grain: grain(p.at(j).n)}}
		if e.date.grain == byDay {
			e = e.atEnd()
		} else {
			e.part = ending
		}
		try(e, true)
	case number:
		try(p.decadeOwner(j))
	case quarterMark, half:
		try(p.quarterMarked(j))
	case yearMark:
		try(p.fiscalOrEra(j))
	case unitWord:
		try(p.unitOf(j, j > i))
	case edge, hedge:
		return best, false
	}
	if k := p.kind(j); k == number || k == ordinal {
		try(p.dayFirst(j, j > i))
		try(p.isoDate(j))
		try(p.compact(j))
		try(p.yearQuarter(j))
		try(p.nthUnit(j))
	}
	try(p.yearAlone(j, j > i))
	return best, found
}

// set makes a set of words.
func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// beforeMonths are words that a month's name stands behind when it is one.
var beforeMonths = set("in since until of by last next this early late mid from to through for between - – /")

// monthFirst reads "May", "May 5", "May 5, 1990", "May 1990".
func (p *parser) monthFirst(i int) (expr, bool) {
	e := expr{to: i + 1, kind: doc.Date, how: openYear, date: date{grain: byMonth, n: p.at(i).n}}
	j := i + 1
	if p.abbreviated(i) && p.word(j) == "." { // a tokeniser may part "Mr" from its point, and "Sept"
		j++
		if k := p.kind(j); k == number || k == ordinal {
			e.to = j
		}
	}
	if k := p.skipDash(j); k > j && p.kind(k) == number && p.at(k).tok == p.at(i).tok { // "Oct-2"
		j = k
	}
	if y, k, ok := p.yearOfMonth(j); ok {
		e.how, e.date.y, e.to = whole, y, k
		return e, true
	}
	if k := p.skip(j, ","); k > j && p.kind(k) == ordinal && p.at(k).digits > 0 { // "October, 1st"
		j = k
	}
	k := p.skip(j, "the")
	d, next, ok := p.monthDay(k)
	if !ok || k > j && p.kind(next-1) != ordinal {
		return e, !p.otherMonthWord(i)
	}
	e.date.grain, e.date.d, e.to = byDay, d, next
	if y, k, ok := p.yearBehind(next); ok {
		e.how, e.date.y, e.to = whole, y, k
	}
	return e, isDay(2000, e.date.n, d)
}

// abbreviated reports whether a month is written short: "Sept", "Nov".
func (p *parser) abbreviated(i int) bool {
	return len(p.word(i)) <= 4 && !p.any(i, "may", "june", "july")
}

// yearOfMonth reads the year behind a month: "1990", ", 1990", "of 1990", "in 1990", "-2010".
func (p *parser) yearOfMonth(i int) (y, next int, ok bool) {
	if y, k, ok := p.year(p.skip(i, ",", "of")); ok && p.yearFits(k) {
		return y, k, true
	}
	if a := p.at(i); a.kind == number && a.digits == 2 && a.n > 31 && p.endsHere(i+1) { // "August 99"
		return century2(a.n), i + 1, true
	}
	j := p.skip(p.skipDash(i), "in")
	y, k, ok := p.year(j)
	return y, k, ok && j > i && k == j+1 && p.yearFits(k)
}

// monthDay reads a day of the month. A number that counts what follows is none ("May 10 percent").
func (p *parser) monthDay(i int) (d, next int, ok bool) {
	if d, j, ok := p.ordinal(i); ok {
		return d, j, d >= 1 && d <= 31
	}
	d, j, ok := p.number(i)
	if !ok || d < 1 || d > 31 || p.at(i).digits > 2 || p.any(j, "%", "percent", "million", "billion") || p.kind(j) == unitWord && p.at(i).digits == 0 {
		return 0, i, false
	}
	return d, j, true
}

// yearBehind reads ", 1994", "1994", ", '94" behind the day of a month.
func (p *parser) yearBehind(i int) (y, next int, ok bool) {
	j := p.skip(i, ",", "of", "in")
	if a := p.at(j); j > i && p.any(i, "of") && a.kind == number && a.digits == 2 && a.n > 31 && p.kind(j+1) == plain { // "15 April of 87"
		return century2(a.n), j + 1, true
	}
	y, k, ok := p.year(j)
	switch {
	case !ok || !p.yearFits(k), p.any(i, "in") && y < 1500, j == i && p.at(j).digits == 0 && y < 1900:
		return 0, i, false
	}
	return y, k, true
}

// otherMonthWord reports whether a month's name alone is another word: "may go", "march on", "Theresa May", "June Smith".
func (p *parser) otherMonthWord(i int) bool {
	t, led := p.token(i), beforeMonths[p.word(i-1)]
	verb := strings.HasPrefix(t.Tag, "VB") || t.Tag == "MD"
	if p.any(i, "may") && p.any(i-1, "in", "by", "since", "until", "of") && p.endsHere(i+1) {
		return false
	}
	named := p.token(i-1).Tag == "NNP" && p.kind(i-1) == plain && !isDash(p.word(i-1))
	switch w := p.word(i); w {
	case "may", "march":
		switch {
		case verb:
			return true
		case !p.at(i).upper:
			return !led || strings.HasPrefix(p.token(i+1).Tag, "N")
		case w == "march":
			return named || p.any(i-1, "long", "protest", "the") || !led && p.token(i+1).Tag == "IN" && p.any(i+1, "for", "of", "on")
		}
		return named || t.Rel == doc.Subject && p.any(i+1, "said", "says", "told", "has", "was")
	case "august":
		return !p.at(i).upper && !led
	case "april", "june":
		next := p.token(i + 1)
		return next.Tag == "NNP" && p.kind(i+1) == plain && t.Rel == doc.CompoundWord && t.Head == p.at(i+1).tok && !led && !p.any(i-1, "the")
	}
	return p.abbreviated(i) && !strings.HasSuffix(p.word(i), ".") && p.word(i+1) != "." && !led && !(p.kind(i+2) == month && rangeWords[p.word(i+1)]) && !p.any(i, "sept")
}

// dayFirst reads "5 May", "the 25th of March 1990", "31st of this month", "the 27th".
func (p *parser) dayFirst(i int, the bool) (expr, bool) {
	d, j, ok := p.monthDay(i)
	if !ok {
		return expr{}, false
	}
	ranked := p.kind(j-1) == ordinal
	if p.any(j, ".") && p.kind(j+1) == month && !ranked { // "16. Nov. 2016"
		if e, ok := p.monthBehind(j+1, d, false); ok && e.how == whole && p.at(j+1).upper {
			return e, isDay(e.date.y, e.date.n, d)
		}
	}
	if e, ok := p.monthBehind(j, d, ranked); ok {
		return e, isDay(2000, e.date.n, d)
	}
	if p.any(j, "of") && ranked {
		if b, ok := p.pointing(j + 1); ok && b.how == pointed && b.date.grain == byMonth {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: byDay}, nth: d, base: &b}, true
		}
	}
	return expr{to: j, kind: doc.Date, how: openDay, date: date{grain: byDay, d: d}}, (the || p.any(i-1, "on")) && ranked && (p.at(j-1).digits > 0 && !p.ranks(j) || the && p.any(i-2, "on") && (p.endsHere(j) || p.clockBehind(i, j))) || !ranked && p.clockBehind(i, j)
}

// clockBehind reports whether a time of day behind a bare number shows that it is a day: "on 15 at 8:00", "the 17 from 2 pm to 4 pm".
func (p *parser) clockBehind(i, j int) bool {
	if p.at(i).digits == 0 && p.kind(i) == number || !p.any(i-1, "on") && (!p.any(i-1, "the") || !p.any(i-2, "on")) || !p.any(j, "at", "from", "between") {
		return false
	}
	c, ok := p.clocked(j + 1)
	return ok && c.clock.set && !c.bare
}

// ranks reports whether what follows an ordinal shows that it ranks a thing: "the 27th brigade", "the 5th of six".
func (p *parser) ranks(i int) bool {
	t := p.token(i)
	return strings.HasPrefix(t.Tag, "NN") || strings.HasPrefix(t.Tag, "JJ") || isDash(p.word(i)) || p.any(i, "of") && !p.any(i+1, "this", "last", "next", "that", "each", "every")
}

// monthBehind reads the month, and the year, behind a day: "May", "of May, 1990", "day of June".
func (p *parser) monthBehind(i, d int, ranked bool) (expr, bool) {
	k := p.skip(p.skipDash(p.skip(i, "day")), "of", ",")
	of := p.any(k-1, "of")
	switch {
	case p.kind(k) != month, p.any(k-1, ",") && !ranked, !p.at(k).upper && !of && p.any(k, "may", "march"):
		return expr{}, false
	}
	e := expr{to: k + 1, kind: doc.Date, how: openYear, date: date{grain: byDay, n: p.at(k).n, d: d}}
	if p.word(k+1) == "." && p.abbreviated(k) {
		if _, _, ok := p.yearBehind(k + 2); ok {
			e.to = k + 2
		}
	}
	if y, next, ok := p.yearBehind(p.skipDash(e.to)); ok {
		e.how, e.date.y, e.to = whole, y, next
	}
	return e, true
}

// weekdayFirst reads "Friday", "Saturday, April 25, 1999", "Thursday the 21st", "Friday 5/12".
func (p *parser) weekdayFirst(i int) (expr, bool) {
	e := expr{to: i + 1, kind: doc.Date, how: onWeekday, date: date{grain: byDay}, weekday: p.at(i).n}
	if strings.HasSuffix(p.word(i), "days") {
		return e, false
	}
	j := p.skip(p.skip(i+1, "."), ",", "(", "-")
	k := p.skip(p.skip(j, "on"), "the")
	if d, ok := p.dayOfWeekday(k); ok {
		d.weekday = e.weekday
		return d, true
	}
	if d, next, ok := p.monthDay(k); ok && (k > j && p.kind(next-1) == ordinal || j == i+1 && p.dayNumber(k, next)) {
		return expr{to: next, kind: doc.Date, how: openDay, weekday: e.weekday, date: date{grain: byDay, d: d}}, true
	}
	return p.weekdayAlone(i, e)
}

// dayOfWeekday reads the date that tells the same day as the weekday before it.
func (p *parser) dayOfWeekday(i int) (expr, bool) {
	if p.kind(i) == slashed {
		d, ok := p.figures(i)
		return d, ok || d.how == openYear && isDay(2000, d.date.n, d.date.d)
	}
	d, ok := p.dated(i)
	return d, ok && !d.bare && d.date.grain == byDay && (d.how == openYear || d.how == whole || d.how == openDay)
}

// dayNumber reports whether a number behind a weekday is a day of the month: "Monday 21", not "Monday 3 people", "Monday 5 pm".
func (p *parser) dayNumber(i, next int) bool {
	if _, _, ok := p.clockAt(i); ok || p.at(i).digits == 0 {
		return false
	}
	return !isDash(p.word(next)) && p.kind(next) != unitWord && p.kind(next) != month && !p.any(next, "to", "%") && p.token(next).Tag != "NNS"
}

// weekdayAlone reads a weekday without a date. Short ones need a point, or a preposition where they are words of their own.
func (p *parser) weekdayAlone(i int, e expr) (expr, bool) {
	w, upper := p.word(i), p.at(i).upper
	switch {
	case len(w) > 5:
		return e, true
	case strings.HasSuffix(w, "."):
		return e, upper
	case p.word(i+1) == "." && upper && p.kind(i+2) != month:
		e.to = i + 2
		return e, p.any(i-1, "on", "last", "next", "this")
	case p.any(i, "sun", "sat", "mon", "wed"):
		return e, upper && (p.any(i-1, "on") || p.any(i-1, ",", "or", "and", "/") && p.kind(i-2) == weekday)
	}
	return e, upper
}
