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
	case weekday:
		try(p.weekdayFirst(j))
	case season:
		try(p.seasonFirst(j, j > i))
	case decade:
		try(p.decadeAt(j, j > i))
	case slashed:
		try(p.figures(j))
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
		try(p.yearQuarter(j))
		try(p.nthUnit(j))
	}
	try(p.yearAlone(j, j > i))
	return best, found
}

// monthFirst reads "May", "May 5", "May 5, 1990", "May 1990", "May of that year" (the last through compose).
func (p *parser) monthFirst(i int) (expr, bool) {
	e := expr{kind: doc.Date, how: openYear, date: date{grain: byMonth, n: p.at(i).n}}
	j := i + 1
	if len(p.word(i)) <= 4 && !p.any(i, "may", "june", "july") {
		j = p.skip(j, ".")
	}
	if k := p.skipDash(j); k > j && (p.kind(k) == number && p.at(k).tok == p.at(i).tok) { // "Oct-2"
		j = k
	}
	if y, k, ok := p.year(p.skip(j, ",", "of")); ok && p.yearFits(k) {
		e.how, e.date.y, e.to = whole, y, k
		return e, true
	}
	if y, k, ok := p.year(p.skip(p.skipDash(j), "in")); ok && p.yearFits(k) && k == p.skip(p.skipDash(j), "in")+1 && k > j+1 {
		e.how, e.date.y, e.to = whole, y, k
		return e, true
	}
	e.to = i + 1
	if p.word(i+1) == "." && len(p.word(i)) <= 4 && (p.kind(i+2) == number || p.kind(i+2) == ordinal) {
		e.to = i + 2
	}
	if k := p.skip(j, ","); k > j && p.kind(k) == ordinal && p.at(k).digits > 0 {
		j = k
	}
	if d, k, ok := p.monthDay(p.skip(j, "the")); ok && (j == p.skip(j, "the") || p.at(k-1).kind == ordinal) {
		e.date.grain, e.date.d, e.to = byDay, d, k
		if y, k, ok := p.yearBehind(k); ok {
			e.how, e.date.y, e.to = whole, y, k
		}
		return e, isDay(2000, e.date.n, d)
	}
	return e, !p.otherMonthWord(i)
}

// monthDay reads a day of the month. A number that counts what follows is none ("May 10 people").
func (p *parser) monthDay(i int) (d, next int, ok bool) {
	if d, j, ok := p.ordinal(i); ok {
		return d, j, d >= 1 && d <= 31
	}
	d, j, ok := p.number(i)
	if !ok || d < 1 || d > 31 || p.at(i).digits > 2 {
		return 0, i, false
	}
	if w := p.word(j); w == "%" || w == "percent" || w == "million" || w == "billion" || p.kind(j) == unitWord && p.at(i).digits == 0 {
		return 0, i, false
	}
	return d, j, true
}

// yearBehind reads ", 1994", "1994", ", '94" after the day of a month.
func (p *parser) yearBehind(i int) (y, next int, ok bool) {
	j := p.skip(i, ",", "of", "in")
	y, k, ok := p.year(j)
	if !ok || p.any(i, "in") && y < 1500 || !p.yearFits(k) || j == i && p.at(j).digits == 0 && y < 1900 {
		return 0, i, false
	}
	return y, k, true
}

// yearFits reports whether what follows a number of four figures lets it be a year: not "2000 people", "1900 GMT", "1,500" or "1990.5".
func (p *parser) yearFits(i int) bool {
	if w := p.word(i); w == "%" || w == "percent" || w == "million" || w == "hours" || w == "gmt" || w == "am" || w == "pm" || w == "km" || w == "hrs" || w == "miles" || w == "meters" || w == "metres" || w == "feet" || w == "local" {
		return false
	}
	return true
}

// otherMonthWord reports whether a month's name alone is another word: "may go", "march on", "Mar" of a name.
func (p *parser) otherMonthWord(i int) bool {
	a, t := p.at(i), p.token(i)
	switch a.word {
	case "may", "march", "august":
		if a.word == "march" && p.any(i+1, "for", "of", "on", "to") && !p.any(i+2, "this", "last", "next", "that") && p.token(i+1).Tag == "IN" && !p.any(i-1, "in", "since", "until", "by", "early", "late", "last", "next", "from", "through", "-", "of") {
			return true
		}
		if !a.upper {
			return !p.any(i-1, "in", "since", "until", "of", "by", "last", "next", "this", "early", "late") || strings.HasPrefix(t.Tag, "VB") || t.Tag == "MD" || strings.HasPrefix(p.token(i+1).Tag, "N")
		}
		if a.word == "august" {
			return false
		}
		if t.Tag == "MD" || strings.HasPrefix(t.Tag, "VB") {
			return true
		}
		if a.word == "may" && p.token(i-1).Tag == "NNP" && p.kind(i-1) == plain && !isDash(p.word(i-1)) { // "Theresa May"
			return true
		}
		if a.word == "march" && p.token(i-1).Tag == "NNP" && p.kind(i-1) == plain && !isDash(p.word(i-1)) {
			return true
		}
		return a.word == "march" && p.any(i-1, "long", "protest", "the") || t.Rel == doc.Subject && t.POS == doc.Propn && a.word == "may" && p.any(i+1, "said", "says", "told", "has", "was")
	case "jan", "mar", "jun", "dec", "apr", "oct", "nov", "feb", "jul", "aug", "sep":
		return p.word(i+1) != "." && !p.any(i-1, "in", "since", "until", "by", "of", "last", "next", "this", "early", "late", "mid", "-", "from", "to", "for", "between", "/")
	case "april", "june":
		t := p.token(i + 1)
		return t.Tag == "NNP" && p.kind(i+1) == plain && p.token(i).Rel == doc.CompoundWord && p.doc.Tokens[p.at(i).tok].Head == p.at(i+1).tok && !p.any(i-1, "in", "the", "of")
	}
	return false
}

// dayFirst reads "5 May", "the 25th of March 1990", "the 27th".
func (p *parser) dayFirst(i int, the bool) (expr, bool) {
	d, j, ok := p.monthDay(i)
	if !ok {
		return expr{}, false
	}
	isOrdinal := p.kind(j-1) == ordinal
	k := p.skip(p.skipDash(p.skip(j, "day")), "of", ",")
	if p.kind(k) == month && (p.word(k-1) != "," || isOrdinal) && (p.at(k).upper || p.any(k-1, "of") || !p.any(k, "may", "march")) {
		e := expr{to: k + 1, kind: doc.Date, how: openYear, date: date{grain: byDay, n: p.at(k).n, d: d}}
		if p.word(k+1) == "." && len(p.word(k)) <= 4 {
			if _, _, ok := p.yearBehind(k + 2); ok {
				e.to = k + 2
			}
		}
		if y, next, ok := p.yearBehind(p.skipDash(e.to)); ok {
			e.how, e.date.y, e.to = whole, y, next
		}
		return e, isDay(2000, e.date.n, d)
	}
	if p.any(j, "of") && isOrdinal { // "31st of this month"
		if b, ok := p.pointing(j + 1); ok && b.how == pointed && b.date.grain == byMonth {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: byDay}, nth: d, base: &b}, true
		}
	}
	if !the || !isOrdinal || p.at(j-1).digits == 0 || strings.HasPrefix(p.token(j).Tag, "NN") || strings.HasPrefix(p.token(j).Tag, "JJ") || p.any(j, "-", "of") && !p.any(j+1, "this", "last", "next", "that", "each", "every") {
		return expr{}, false
	}
	return expr{to: j, kind: doc.Date, how: openDay, date: date{grain: byDay, d: d}}, true
}

// weekdayFirst reads "Friday", "Saturday, April 25, 1999", "Thursday the 21st".
func (p *parser) weekdayFirst(i int) (expr, bool) {
	wd := p.at(i).n
	e := expr{to: i + 1, kind: doc.Date, how: onWeekday, date: date{grain: byDay}, weekday: wd}
	w := p.word(i)
	if strings.HasSuffix(w, "days") {
		return e, false
	}
	j := p.skip(p.skip(i+1, "."), ",", "(", "-")
	k := p.skip(p.skip(j, "on"), "the")
	if p.kind(k) == slashed { // "Friday 5/12"
		if d, ok := p.figures(k); ok || d.how == openYear && isDay(2000, d.date.n, d.date.d) {
			d.weekday = wd
			return d, true
		}
	}
	if d, ok := p.dated(k); ok && (d.how == openYear || d.how == whole || d.how == openDay) && d.date.grain == byDay && !d.bare {
		d.weekday = wd
		return d, true
	}
	if d, next, ok := p.monthDay(k); ok && (k > j && p.kind(next-1) == ordinal || j == i+1 && p.at(k).digits > 0 && !isDash(p.word(next)) && p.kind(next) != unitWord && p.kind(next) != month && p.word(next) != "to" && p.word(next) != "%" && p.token(next).Tag != "NNS" && !p.clockBehind(k)) {
		return expr{to: next, kind: doc.Date, how: openDay, date: date{grain: byDay, d: d}}, true
	}
	if len(w) > 5 {
		return e, true
	}
	if strings.HasSuffix(w, ".") {
		return e, p.at(i).upper
	}
	if p.word(i+1) == "." && len(w) <= 5 && p.at(i).upper && p.kind(i+2) != month {
		e.to = i + 2
		return e, p.any(i-1, "on", "last", "next", "this")
	}
	if w == "sun" || w == "sat" || w == "mon" || w == "wed" { // words of their own, and parts of names
		return e, p.any(i-1, "on") && p.at(i).upper
	}
	return e, p.at(i).upper
}

// clockBehind reports whether a number is the hour of a time of day.
func (p *parser) clockBehind(i int) bool {
	_, _, ok := p.clockAt(i)
	return ok
}

// seasonFirst reads "the summer of 1943", "spring 1944", "winter". The fall of a city is none.
func (p *parser) seasonFirst(i int, the bool) (expr, bool) {
	a := p.at(i)
	e := expr{to: i + 1, kind: doc.Date, how: openYear, date: date{grain: bySeason, n: a.n}}
	k := p.skip(p.skip(i+1, "of"), ",")
	if y, next, ok := p.year(k); ok {
		if next2, ok := p.follows(next, "-"); ok && p.at(next2).kind == number && p.at(next2).digits == 2 { // "the winter of 1998-99"
			next = next2 + 1
		}
		e.how, e.date.y, e.to = whole, y, next
		return e, true
	}
	t := p.token(i)
	if t.POS == doc.Propn || strings.HasPrefix(t.Tag, "VB") || p.any(i+1, "of", "-") && a.word != "summer" && a.word != "winter" {
		return e, false
	}
	switch a.word {
	case "fall":
		return e, p.any(i-1, "the", "in", "by", "since", "this", "last") && !p.any(i+1, "in", "from", "to") && p.any(p.skipBack(i-1), "in", "by", "since", "during", "until", "throughout")
	case "spring":
		return e, !strings.HasPrefix(p.token(i+1).Tag, "NN") || the || p.any(i-1, "in")
	}
	return e, true
}

func (p *parser) skipBack(i int) int {
	if p.kind(i) == article {
		return i - 1
	}
	return i
}

// decadeAt reads "the 1990s", "the '80s", "the nineties".
func (p *parser) decadeAt(i int, the bool) (expr, bool) {
	n := p.at(i).n
	e := expr{to: i + 1, kind: doc.Date, how: whole, date: date{grain: byDecade, y: n}}
	if n < 100 {
		e.date.y = 1900 + n
		if n < 30 && p.at(i).digits == 0 {
			e.date.y = 2000 + n
		}
		if p.at(i).digits == 0 && n == 0 {
			return e, false
		}
		marked := p.any(i-1, "'", "’", "‘") || p.at(i).digits == 0
		if !the && !marked && !p.any(i-1, "in", "early", "late", "mid", "-") || p.any(i-1, "his", "her", "their") || p.any(i-1, "the") && p.any(i-2, "in") && p.any(i+1, ",") && false {
			return e, false
		}
	} else if n%100 == 0 {
		e.date.grain = byDecade
	}
	return e, n >= 1000 || n >= 10
}

// decadeQuote reads "'80s" where the mark is a token of its own.
func (p *parser) decadeQuote(i int) (expr, bool) {
	if p.any(i, "'", "’", "‘") && p.kind(i+1) == decade {
		return p.decadeAt(i+1, true)
	}
	return expr{}, false
}

// yearAlone reads a year: "1994", "the year 2000", "218 BC", "AD 70", "1914-18" is two.
func (p *parser) yearAlone(i int, the bool) (expr, bool) {
	e := expr{kind: doc.Date, how: whole, date: date{grain: byYear}}
	if p.kind(i) == number && p.at(i).digits > 0 {
		n := p.at(i).n
		if j, ok := p.beforeChrist(i + 1); ok {
			e.date.y, e.to = 1-n, j
			return e, n > 0
		}
		if p.any(i+1, "ad", "a.d.", "ce") && p.at(i+1).upper && n > 0 && n < 3000 {
			e.date.y, e.to = n, i+2
			return e, true
		}
	}
	y, j, ok := p.year(i)
	if !ok || !p.yearFits(j) {
		return e, false
	}
	e.date.y, e.to = y, j
	if p.any(j, "'s", "’s", "s") && y%10 == 0 && (the || p.any(i-1, "in", "early", "late", "mid", "-")) && p.at(i).digits > 0 && p.token(j).Rel != doc.Case || p.any(j, "s") && y%10 == 0 { // "the 1970's"
		e.date.grain, e.to = byDecade, j+1
	} else if p.any(j, "'s", "’s") && y%10 == 0 && the && !strings.HasPrefix(p.token(j+1).Tag, "NN") && !strings.HasPrefix(p.token(j+1).Tag, "JJ") {
		e.date.grain, e.to = byDecade, j+1
	}
	e.bare = !p.isYear(i, j, the) || p.longNumber(i, j)
	return e, true
}

// longNumber reports whether a year would be a part of a longer number with hyphens, as of a telephone.
func (p *parser) longNumber(i, j int) bool {
	part := func(dash, other int) bool {
		return isDash(p.word(dash)) && p.kind(other) == number && p.at(other).digits > 0 && p.at(other).digits != 4 && p.at(other).digits != 2
	}
	return part(i-1, i-2) || part(j, j+1)
}

func (p *parser) beforeChrist(i int) (int, bool) {
	if p.any(i, "bc", "b.c.", "b.c", "bce", "b.c.e.") {
		return i + 1, true
	}
	return i, false
}

// isYear reports whether a number of four figures is a year by what stands about it: "in 1994", "(1994)", "the 1987 crash",
// not "1994 soldiers", "$1994".
func (p *parser) isYear(i, j int, the bool) bool {
	a := p.at(i)
	before, after := p.word(i-1), p.token(j)
	if before == "$" || before == "£" || before == "€" || before == "no." || before == "number" || p.kind(i-1) == number || before == "#" || before == "us$" {
		return false
	}
	if a.kind == number && a.digits == 0 || a.digits == 0 {
		return p.any(i-1, "in", "since", "of", "by", "year", "until", "from", "to", "between", "and") || a.n > 9 && a.n < 100 && p.word(j-1) != "hundred" && p.token(j).Tag != "NNS" && p.token(i).Rel != doc.NumberMod
	}
	if a.tok != p.at(i+1).tok && p.token(i).Rel == doc.NumberMod && after.Tag == "NNS" && p.token(i).Head == p.at(j).tok && !the && p.kind(j) == plain {
		switch before {
		case "in", "the", "since", "of", "'s":
			return a.n > 1850 && a.n < 2060
		}
		return false
	}
	switch before {
	case "than", "least", "most", "nearly", "almost", "some", "exactly", "roughly", "approximately", "only", "=", "<", ">", "equal", "equals", "exceed", "exceeds", "exceeding", "is", "are", "was", "were":
		return false
	case "in", "since", "until", "by", "during", "before", "after", "from", "between", "throughout", "till", "circa", "late", "early", "mid", "year", "(", "fiscal", "of", "and", "to", "through", "-", "–", "spring", "summer", "autumn", "winter", "around", "about":
		return a.n >= 1400 || before == "in" || before == "("
	}
	return a.n >= 1700 && a.n <= 2100
}

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
		return e, isDay(2000, m, d) && p.any(i-1, "on", "by", "from", "until", "till", "to", "since", "before", "after", "each", "every", "of", "between", "and", "or", ",") && p.kind(i-2) != number
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
	if e, ok := p.isoMonth(i); ok {
		return e, true
	}
	if !isDash(p.word(i+1)) && p.word(i+1) != "/" || p.kind(i+2) != number || p.word(i+3) != p.word(i+1) || p.kind(i+4) != number {
		return expr{}, false
	}
	a, b, c := p.at(i), p.at(i+2), p.at(i+4)
	if a.digits == 0 || b.digits == 0 || b.digits > 2 || c.digits == 0 {
		return expr{}, false
	}
	e := expr{to: i + 5}
	return e, e.setFigures([3]int{a.n, b.n, c.n}, a.digits == 4, c.digits, false)
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

// quarterMarked reads "Q3 2016", "H1", "2016 Q3".
func (p *parser) quarterMarked(i int) (expr, bool) {
	a := p.at(i)
	if a.n == 0 {
		return expr{}, false
	}
	e := expr{to: i + 1, kind: doc.Date, how: openYear, date: date{grain: byQuarter, n: a.n}}
	if a.kind == half {
		e.date.grain = byHalf
	}
	if y, j, ok := p.year(p.skip(p.skipDash(i+1), "of", ",")); ok {
		e.how, e.date.y, e.to = whole, y, j
	}
	return e, true
}

// yearQuarter reads "2016 Q3".
func (p *parser) yearQuarter(i int) (expr, bool) {
	y, j, ok := p.year(i)
	if !ok {
		return expr{}, false
	}
	j = p.skipDash(j)
	if k := p.kind(j); k != quarterMark && (k != half || p.at(j).n == 0) {
		return expr{}, false
	}
	e, ok := p.quarterMarked(j)
	e.how, e.date.y = whole, y
	return e, ok
}

// fiscalOrEra reads "fiscal 1988", "FY2018", "the fiscal first quarter", "AD 70".
func (p *parser) fiscalOrEra(i int) (expr, bool) {
	e := expr{kind: doc.Date, how: whole, date: date{grain: byYear}}
	if p.any(i, "ad", "a.d.", "anno") {
		if a := p.at(i + 1); p.at(i).upper && a.kind == number && a.digits > 0 && a.n < 3000 {
			e.date.y, e.to = a.n, i+2
			return e, true
		}
		return e, false
	}
	j := p.skip(p.skipDash(i+1), "year")
	if y, k, ok := p.year(j); ok {
		e.date.y, e.to = y, k
		return e, true
	}
	if q, ok := p.nthUnit(j); ok {
		return q, true
	}
	if p.any(i+1, "year") && i+1 < j && !isDash(p.word(i+2)) {
		return expr{to: j, kind: doc.Date, how: pointed, pointer: this, date: date{grain: byYear}}, p.kind(i-1) == article
	}
	return e, false
}

// unitOf reads "the year 2000", "the week of March 6", "the quarter", "the year-ago quarter", "the day before yesterday".
func (p *parser) unitOf(i int, the bool) (expr, bool) {
	a := p.at(i)
	u := unit(a.n)
	if a.word == "year" {
		if y, j, ok := p.year(i + 1); ok {
			return expr{to: j, kind: doc.Date, how: whole, date: date{grain: byYear, y: y}}, true
		}
		k := p.skipDash(i + 1)
		if p.any(k, "ago", "earlier") && p.at(k+1).kind == unitWord && p.any(k+1, "quarter", "period") { // "the year-ago quarter"
			return expr{to: k + 2, kind: doc.Date, how: offset, step: -1, then: true, amount: stretch{n: 1, unit: years}, date: date{grain: byQuarter}}, true
		}
		if k > i+1 && p.any(k, "ago", "earlier") {
			e := expr{to: k + 1, kind: doc.Date, how: offset, step: -1, then: true, amount: stretch{n: 1, unit: years}, date: date{grain: byQuarter}}
			if o, next, ok := p.ordinal(k + 1); ok && p.any(next, "quarter") {
				e.to = next + 1
				_ = o
			}
			return e, true
		}
	}
	if b := p.at(i + 1); u == weeks && a.word == "week" && b.kind == number && b.digits > 0 && b.n >= 1 && b.n <= 53 {
		return expr{to: i + 2, kind: doc.Date, how: openYear, date: date{grain: byWeek, n: b.n}}, true
	}
	if !the && p.any(i-1, "of") && p.any(i-2, "end", "beginning", "start") && (u == years || u == months || u == weeks) && !p.any(i+1, "-") { // "by end of year"
		return expr{to: i + 1, kind: doc.Date, how: pointed, pointer: this, date: date{grain: grains[u]}}, true
	}
	if !the || p.word(i-1) != "the" {
		return expr{}, false
	}
	if u == days && p.any(i+1, "before", "after") {
		e := expr{to: i + 1, kind: doc.Date, amount: stretch{n: 1, unit: days}}
		if o, ok := p.offsetFrom(e); ok {
			o.how = offset
			return o, true
		}
	}
	if u == weeks && p.any(i+1, "of", "ending", "starting", "beginning", "commencing") {
		if b, ok := p.dated(p.skip(i+2, "on")); ok && b.date.grain == byDay && (b.how == whole || b.how == openYear || b.how == openDay) {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: byWeek}, nth: 0, base: &b}, true
		}
	}
	switch a.word {
	case "quarter", "weekend", "year", "month", "week", "day":
		if p.any(i+1, "-", "of", "that", "when", "before", "after") || strings.HasPrefix(p.token(i+1).Tag, "NN") || a.word == "quarter" && p.any(i-2, "than", "about") {
			return expr{}, false
		}
		e := expr{to: i + 1, kind: doc.Date, how: pointed, pointer: same, date: date{grain: grains[u]}}
		switch a.word {
		case "weekend":
			e.pointer = this
		case "day", "week", "month":
			if p.part(i-1) || a.word == "week" && p.any(i-2, "for", "of", "during", "in", "earlier", "later") {
				return e, true
			}
			return e, a.word == "month" && p.any(i-2, "of", "during", "in")
		}
		return e, true
	}
	return expr{}, false
}

// part reports whether a part of a date stands before: "the end of the day", "later in the week".
func (p *parser) part(article int) bool {
	return p.any(article-1, "of", "in") && p.kind(article-2) == edge || p.any(article-1, "in") && p.any(article-2, "later", "earlier", "early", "late")
}

// nthUnit reads "third quarter", "20th century", "the first half of 1990", "the third week of May", "the last week of Dec 2016".
func (p *parser) nthUnit(i int) (expr, bool) {
	n, j, ok := p.ordinal(i)
	if !ok {
		return expr{}, false
	}
	j = p.skipDash(j)
	a := p.at(j)
	e := expr{to: j + 1, kind: doc.Date, nth: n}
	if a.kind == weekday && p.any(j+1, "of", "in") {
		b, ok := p.core(j + 2)
		if !ok || b.date.grain != byMonth {
			return e, false
		}
		e.how, e.weekday, e.base, e.to = within, a.n, &b, b.to
		return e, true
	}
	if a.kind != unitWord && a.kind != half || p.kind(i) == number && p.kind(j-1) == unitWord {
		return e, false
	}
	u := unit(a.n)
	if a.kind == half {
		u = halves
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
	case u == halves && n <= 2:
		e.how, e.date = openYear, date{grain: byHalf, n: n}
		if p.word(e.to) != "of" {
			return e, false
		}
	case u == weeks || u == days || u == months || u == weekends:
		if p.word(e.to) != "of" && p.word(e.to) != "in" {
			return e, false
		}
		e.how, e.date = within, date{grain: grains[u]}
	default:
		return e, false
	}
	if k := p.skip(p.skip(e.to, "of", "in", ","), "the"); true {
		if y, next, ok := p.year(k); ok && (e.how == openYear) {
			e.how, e.date.y, e.to = whole, y, next
			return e, true
		}
		if b, ok := p.core(p.skip(e.to, "of", "in")); ok && k > e.to && b.kind == doc.Date && !b.bare && b.how != fixed && b.date.grain > e.date.grain {
			return expr{to: b.to, kind: doc.Date, how: within, date: e.date, nth: n, base: &b}, true
		}
	}
	return e, e.how == openYear && e.date.grain == byQuarter
}
