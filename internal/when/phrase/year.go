package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// seasonFirst reads "the summer of 1943", "spring 1944", "the winter of 1998-99", "winter". The fall of a city is none.
func (p *Parser) seasonFirst(i int, the bool) (expr.Expr, bool) {
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.OpenYear, Date: calendar.Date{Grain: calendar.BySeason, N: p.At(i).N}}
	if y, next, ok := p.Year(p.Skip(p.Skip(i+1, "of"), ",")); ok {
		if word.IsDash(p.Word(next)) && p.Kind(next+1) == word.Number && p.At(next+1).Digits == 2 {
			next += 2
		}
		e.How, e.Date.Y, e.To = expr.Whole, y, next
		return e, true
	}
	t := p.Token(i)
	if t.POS == doc.Propn || strings.HasPrefix(t.Tag, "VB") {
		return e, false
	}
	switch {
	case p.Any(i, "fall"):
		return e, p.Any(p.skipBack(i-1), "in", "by", "since", "during", "until", "throughout") && !p.Any(i+1, "in", "from", "to", "of", "-")
	case p.Any(i, "spring"):
		return e, !p.Any(i+1, "of", "-") && (!strings.HasPrefix(p.Token(i+1).Tag, "NN") || the || p.Any(i-1, "in"))
	}
	return e, !p.Any(i+1, "of", "-") || p.Any(i, "summer", "winter")
}

func (p *Parser) skipBack(i int) int {
	if p.Kind(i) == word.Article {
		return i - 1
	}
	return i
}

// decadeAt reads "the 1990s", "the '80s", "the nineties". One of two figures needs a mark or a word before it: "in his 70s" is none.
func (p *Parser) decadeAt(i int, the bool) (expr.Expr, bool) {
	a := p.At(i)
	e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByDecade, Y: a.N}}
	if a.N >= 1000 {
		return e, true
	}
	e.Date.Y = 1900 + a.N
	if a.N < 30 && a.Digits == 0 {
		e.Date.Y = 2000 + a.N
	}
	marked := a.Digits == 0 || p.quoted(i-1) || p.Any(i-1, "in", "early", "late", "mid") || word.IsDash(p.Word(i-1)) && p.Any(i-2, "early", "late", "mid", "post", "pre")
	return e, a.N >= 10 && (the || marked) && !p.Any(i-1, "his", "her", "their")
}

// decadeOwner reads "the 70's", "in 70's".
func (p *Parser) decadeOwner(i int) (expr.Expr, bool) {
	a := p.At(i)
	e := expr.Expr{To: i + 2, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByDecade, Y: 1900 + a.N}}
	return e, a.Digits == 2 && a.N >= 20 && a.N%10 == 0 && p.Any(i+1, "'s", "’s") && p.Any(i-1, "in", "the", "early", "late", "mid") && p.EndsHere(i+2)
}

func (p *Parser) quoted(i int) bool { return p.Any(i, "'", "’", "‘") }

// decadeQuote reads "'80s" where the mark is a token of its own.
func (p *Parser) decadeQuote(i int) (expr.Expr, bool) {
	if p.quoted(i) && p.Kind(i+1) == word.Decade {
		return p.decadeAt(i+1, true)
	}
	return expr.Expr{}, false
}

// yearAlone reads a year: "1994", "218 BC", "AD 70", and "the 1970's".
func (p *Parser) yearAlone(i int, the bool) (expr.Expr, bool) {
	e := expr.Expr{Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByYear}}
	if a := p.At(i); a.Kind == word.Number && a.Digits > 0 && a.N > 0 && a.N < 10000 {
		if j, ok := p.BeforeChrist(i + 1); ok {
			e.Date.Y, e.To = 1-a.N, j
			return e, true
		}
		if p.Any(i+1, "ad", "a.d.", "ce") && p.At(i+1).Upper {
			e.Date.Y, e.To = a.N, i+2
			return e, true
		}
	}
	y, j, ok := p.Year(i)
	if !ok || !p.YearFits(j) {
		return e, false
	}
	e.Date.Y, e.To = y, j
	if y%10 == 0 && p.At(i).Digits > 0 && p.PluralYear(i, j, the) {
		e.Date.Grain, e.To = calendar.ByDecade, j+1
	}
	e.Bare = !p.IsYear(i, j, the) || p.LongNumber(i, j)
	return e, true
}

// fiscalOrEra reads "fiscal 1988", "FY2018", "the fiscal first quarter", "the fiscal year", "AD 70".
func (p *Parser) fiscalOrEra(i int) (expr.Expr, bool) {
	e := expr.Expr{Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByYear}}
	if p.Any(i, "ad", "a.d.", "anno") {
		a := p.At(i + 1)
		e.Date.Y, e.To = a.N, i+2
		return e, p.At(i).Upper && a.Kind == word.Number && a.Digits > 0 && a.N < 3000
	}
	j := p.Skip(p.SkipDash(i+1), "year")
	if y, k, ok := p.Year(j); ok {
		e.Date.Y, e.To = y, k
		return e, true
	}
	if q, ok := p.nthUnit(j); ok {
		return q, true
	}
	return expr.Expr{To: j, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Date: calendar.Date{Grain: calendar.ByYear}},
		p.Any(j-1, "year") && p.Kind(i-1) == word.Article && !word.IsDash(p.Word(j))
}
