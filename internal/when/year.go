package when

import (
	"strings"

	"readout/doc"
)

// seasonFirst reads "the summer of 1943", "spring 1944", "the winter of 1998-99", "winter". The fall of a city is none.
func (p *parser) seasonFirst(i int, the bool) (expr, bool) {
	e := expr{to: i + 1, kind: doc.Date, how: openYear, date: date{grain: bySeason, n: p.at(i).n}}
	if y, next, ok := p.year(p.skip(p.skip(i+1, "of"), ",")); ok {
		if isDash(p.word(next)) && p.kind(next+1) == number && p.at(next+1).digits == 2 {
			next += 2
		}
		e.how, e.date.y, e.to = whole, y, next
		return e, true
	}
	t := p.token(i)
	if t.POS == doc.Propn || strings.HasPrefix(t.Tag, "VB") {
		return e, false
	}
	switch {
	case p.any(i, "fall"):
		return e, p.any(p.skipBack(i-1), "in", "by", "since", "during", "until", "throughout") && !p.any(i+1, "in", "from", "to", "of", "-")
	case p.any(i, "spring"):
		return e, !p.any(i+1, "of", "-") && (!strings.HasPrefix(p.token(i+1).Tag, "NN") || the || p.any(i-1, "in"))
	}
	return e, !p.any(i+1, "of", "-") || p.any(i, "summer", "winter")
}

func (p *parser) skipBack(i int) int {
	if p.kind(i) == article {
		return i - 1
	}
	return i
}

// decadeAt reads "the 1990s", "the '80s", "the nineties". One of two figures needs a mark or a word before it: "in his 70s" is none.
func (p *parser) decadeAt(i int, the bool) (expr, bool) {
	a := p.at(i)
	e := expr{to: i + 1, kind: doc.Date, how: whole, date: date{grain: byDecade, y: a.n}}
	if a.n >= 1000 {
		return e, true
	}
	e.date.y = 1900 + a.n
	if a.n < 30 && a.digits == 0 {
		e.date.y = 2000 + a.n
	}
	marked := a.digits == 0 || p.quoted(i-1) || p.any(i-1, "in", "early", "late", "mid") || isDash(p.word(i-1)) && p.any(i-2, "early", "late", "mid", "post", "pre")
	return e, a.n >= 10 && (the || marked) && !p.any(i-1, "his", "her", "their")
}

// decadeOwner reads "the 70's", "in 70's".
func (p *parser) decadeOwner(i int) (expr, bool) {
	a := p.at(i)
	e := expr{to: i + 2, kind: doc.Date, how: whole, date: date{grain: byDecade, y: 1900 + a.n}}
	return e, a.digits == 2 && a.n >= 20 && a.n%10 == 0 && p.any(i+1, "'s", "’s") && p.any(i-1, "in", "the", "early", "late", "mid") && p.endsHere(i+2)
}

func (p *parser) quoted(i int) bool { return p.any(i, "'", "’", "‘") }

// decadeQuote reads "'80s" where the mark is a token of its own.
func (p *parser) decadeQuote(i int) (expr, bool) {
	if p.quoted(i) && p.kind(i+1) == decade {
		return p.decadeAt(i+1, true)
	}
	return expr{}, false
}

// yearAlone reads a year: "1994", "218 BC", "AD 70", and "the 1970's".
func (p *parser) yearAlone(i int, the bool) (expr, bool) {
	e := expr{kind: doc.Date, how: whole, date: date{grain: byYear}}
	if a := p.at(i); a.kind == number && a.digits > 0 && a.n > 0 && a.n < 10000 {
		if j, ok := p.beforeChrist(i + 1); ok {
			e.date.y, e.to = 1-a.n, j
			return e, true
		}
		if p.any(i+1, "ad", "a.d.", "ce") && p.at(i+1).upper {
			e.date.y, e.to = a.n, i+2
			return e, true
		}
	}
	y, j, ok := p.year(i)
	if !ok || !p.yearFits(j) {
		return e, false
	}
	e.date.y, e.to = y, j
	if y%10 == 0 && p.at(i).digits > 0 && p.pluralYear(i, j, the) {
		e.date.grain, e.to = byDecade, j+1
	}
	e.bare = !p.isYear(i, j, the) || p.longNumber(i, j)
	return e, true
}

// pluralYear reports whether "'s" behind a year makes it a decade: "in the 1970's", not "the 1970's best film".
func (p *parser) pluralYear(i, j int, the bool) bool {
	if p.any(j, "s", "s.") {
		return true
	}
	if !p.any(j, "'s", "’s") {
		return false
	}
	if p.token(j).Rel != doc.Case && (the || p.any(i-1, "in", "early", "late", "mid", "-")) {
		return true
	}
	next := p.token(j + 1)
	return the && !strings.HasPrefix(next.Tag, "NN") && !strings.HasPrefix(next.Tag, "JJ")
}

// longNumber reports whether a year would be a part of a longer number with hyphens, as of a telephone.
func (p *parser) longNumber(i, j int) bool {
	part := func(dash, other int) bool {
		n := p.at(other)
		return isDash(p.word(dash)) && n.kind == number && n.digits > 0 && (n.digits != 4 && n.digits != 2 || other < i && n.digits == 2 && n.n > 31)
	}
	return part(i-1, i-2) || part(j, j+1)
}

func (p *parser) beforeChrist(i int) (int, bool) {
	if p.any(i, "bc", "b.c.", "b.c", "bce", "b.c.e.") {
		return i + 1, true
	}
	return i, false
}

var (
	// notAfterYears are units and the like that make the number before them an amount or a clock time.
	notAfterYears = set("% percent million hours hrs gmt am pm km miles meters metres feet local")
	// notBeforeYears are words behind which a number is an amount.
	notBeforeYears = set("$ £ € us$ # no. number than least most nearly almost some exactly roughly approximately only = < > equal equals exceed exceeds exceeding is are was were")
	// beforeYears are words behind which a number of four figures is a year, be it of an early century.
	beforeYears = set("in since until by during before after from between throughout till circa late early mid year ( fiscal of and to through - – spring summer autumn winter around about")
)

// yearFits reports whether the word behind a number of four figures lets it be a year.
func (p *parser) yearFits(i int) bool { return !notAfterYears[p.word(i)] }

// isYear reports whether a number is a year by what stands about it: "in 1994", "(1994)", "the 1987 crash", not "1994 soldiers", "$1994".
func (p *parser) isYear(i, j int, the bool) bool {
	a, t, before := p.at(i), p.token(i), p.word(i-1)
	if p.any(i-2, "at") && p.any(i-1, "least", "most") { // "until at least 2014"
		before = p.word(i - 3)
	}
	if before == "than" && a.digits == 4 && (p.any(i-3, "year") || p.any(i-4, "year")) && a.n < 2100 { // "a year later than 2012"
		return true
	}
	if b := p.at(j + 1); isDash(p.word(j)) && a.digits == 4 && b.digits == 4 && a.n > 1000 && a.n < b.n && b.n < 2100 && b.n-a.n < 100 { // "is 2014-2018"
		return true
	}
	if notBeforeYears[before] || p.kind(i-1) == number {
		return false
	}
	if a.digits == 0 && p.any(i-1, "at") { // "at twelve thirty"
		return false
	}
	if a.digits == 0 {
		return p.any(i-1, "in", "since", "of", "by", "year", "until", "from", "to", "between", "and") ||
			a.n > 9 && a.n < 100 && p.word(j-1) != "hundred" && p.token(j).Tag != "NNS" && t.Rel != doc.NumberMod
	}
	if t.Rel == doc.NumberMod && p.token(j).Tag == "NNS" && t.Head == p.at(j).tok && a.tok != p.at(j).tok && p.kind(j) == plain && !the {
		return p.any(i-1, "in", "the", "since", "of", "'s") && a.n > 1850 && a.n < 2060
	}
	if i == 0 && p.any(j, "over") { // "2000 over three days"
		return false
	}
	if beforeYears[before] {
		return a.n >= 1400 || before == "in" || before == "("
	}
	return a.n >= 1700 && a.n <= 2100
}

// fiscalOrEra reads "fiscal 1988", "FY2018", "the fiscal first quarter", "the fiscal year", "AD 70".
func (p *parser) fiscalOrEra(i int) (expr, bool) {
	e := expr{kind: doc.Date, how: whole, date: date{grain: byYear}}
	if p.any(i, "ad", "a.d.", "anno") {
		a := p.at(i + 1)
		e.date.y, e.to = a.n, i+2
		return e, p.at(i).upper && a.kind == number && a.digits > 0 && a.n < 3000
	}
	j := p.skip(p.skipDash(i+1), "year")
	if y, k, ok := p.year(j); ok {
		e.date.y, e.to = y, k
		return e, true
	}
	if q, ok := p.nthUnit(j); ok {
		return q, true
	}
	return expr{to: j, kind: doc.Date, how: pointed, pointer: this, date: date{grain: byYear}},
		p.any(j-1, "year") && p.kind(i-1) == article && !isDash(p.word(j))
}
