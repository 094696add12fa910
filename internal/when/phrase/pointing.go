package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// pointing reads what points from the day of the report or from the date told last: "yesterday", "last week", "next Friday", "that year",
// "the past three weeks", "this morning".
func (p *Parser) pointing(i int) (expr.Expr, bool) {
	if a := p.At(i); a.Kind == word.Deictic {
		e := expr.Expr{To: i + 1, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Step: a.N, Date: calendar.Date{Grain: calendar.ByDay}}
		if a.Word == "tonight" {
			e.Kind, e.DayPart = doc.Clock, "NI"
		}
		return e, true
	}
	j := p.SkipArticle(i)
	if p.Kind(j) != word.Pointer || p.Any(i, "a", "an") || p.Any(j, "these", "those") || p.Any(j, "last") && strings.HasPrefix(p.Token(j).Tag, "VB") {
		return expr.Expr{}, false
	}
	which, k := p.pointer(j)
	if e, ok := p.window(which, k); ok {
		return e, true
	}
	if p.Any(k, "fiscal", "trading", "business", "calendar", "school", "full", "academic") {
		k++
	}
	k = p.SkipDash(k)
	if which == word.Last {
		if e, ok := p.lastOf(k); ok {
			return e, true
		}
	}
	return p.pointAt(i, which, k)
}

// pointer reads which way the words at i point. Of two the second tells: "that same day", "this past week".
func (p *Parser) pointer(i int) (which, next int) {
	a, b := p.At(i), p.At(i+1)
	if b.Kind == word.Pointer {
		switch {
		case a.N == word.That && b.N == word.Same, a.N == word.This && (b.N == word.Past || b.N == word.Coming || b.N == word.Last || b.N == word.Current):
			return b.N, i + 2
		}
	}
	return a.N, i + 1
}

// lastOf reads, behind "last", the end of a larger date: "week of May", "half of 1989".
func (p *Parser) lastOf(i int) (expr.Expr, bool) {
	a := p.At(i)
	if !p.Any(i+1, "of") {
		return expr.Expr{}, false
	}
	if a.Kind == word.Half {
		y, next, ok := p.Year(i + 2)
		return expr.Expr{To: next, Kind: doc.Date, How: expr.Whole, Date: calendar.Date{Grain: calendar.ByHalf, Y: y, N: 2}}, ok
	}
	if a.Kind == word.Weekday && !strings.HasSuffix(a.Word, "days") { // "the last Friday of the month"
		b, ok := p.core(i + 2)
		return expr.Expr{To: b.To, Kind: doc.Date, How: expr.Within, Weekday: a.N, Nth: -1, Base: &b}, ok && b.Kind == doc.Date && b.Date.Grain == calendar.ByMonth && b.How != expr.Fixed
	}
	if a.Kind != word.UnitWord || calendar.Unit(a.N) < calendar.Days || calendar.Unit(a.N) > calendar.Quarters || plural(a.Word) {
		return expr.Expr{}, false
	}
	b, ok := p.core(i + 2)
	if !ok || b.Bare || b.Kind != doc.Date || b.How == expr.Fixed || b.How == expr.Offset || b.Date.Grain <= calendar.Unit(a.N).Grain() {
		return expr.Expr{}, false
	}
	return expr.Expr{To: b.To, Kind: doc.Date, How: expr.Within, Date: calendar.Date{Grain: calendar.Unit(a.N).Grain()}, Nth: -1, Base: &b}, true
}

func plural(w string) bool { return strings.HasSuffix(w, "s") && len(w) > 3 }

// window reads a length with a direction: "the past three weeks", "the next few years", "the coming months".
func (p *Parser) window(which, k int) (expr.Expr, bool) {
	to := word.PointingOf(which)
	e := expr.Expr{Kind: doc.Duration, How: expr.Fixed, Window: to.Step, Then: to.Then}
	if s, j, ok := p.Stretch(k); ok && which != word.This && which != word.That && which != word.Current && p.Kind(k) != word.Article {
		e.To, e.Amount, e.First = j, s, p.SideOf(k-1)
		if _, ok := p.Follows(j, "or so"); ok {
			e.To += 2
		}
		e.Value = "P" + s.Body()
		return e, s.Unit != calendar.Quarters || s.N != 1
	}
	a := p.At(k)
	e.To, e.Amount = k+1, calendar.Stretch{N: -1, Unit: calendar.Unit(a.N)}
	if which == word.Last && p.Word(k-2) != "the" { // "it may last months"
		return e, false
	}
	if a.Kind != word.UnitWord || !plural(a.Word) || to.Step == 0 || e.Amount.Unit >= calendar.Halves {
		return e, false
	}
	e.Value = "P" + e.Amount.Body()
	return e, true
}

// pointAt reads what a pointer points at: a unit, a weekday, a month, a season, a part of the day, a named day.
func (p *Parser) pointAt(i, which, k int) (expr.Expr, bool) {
	a := p.At(k)
	e := expr.Expr{To: k + 1, Kind: doc.Date, Pointer: which, How: expr.PointedAt}
	switch a.Kind {
	case word.UnitWord:
		return p.pointAtUnit(i, e, calendar.Unit(a.N))
	case word.Weekday:
		if d, ok := p.dayOfWeekday(p.Skip(k+1, ",")); ok && d.How != expr.OpenDay { // "this Friday, May 12"
			return d, true
		}
		e.Weekday, e.Date.Grain = a.N, calendar.ByDay
		return e, !strings.HasSuffix(a.Word, "days") && p.SurelyWeekday(k)
	case word.Month:
		return p.pointAtMonth(e, k)
	case word.Season:
		e.Date = calendar.Date{Grain: calendar.BySeason, N: a.N}
		return e, a.Word != "fall" || p.Token(k).Tag != "VB"
	case word.DayPart:
		return p.pointAtPart(i, e, a.N), which != word.Past || a.N < word.Noon // "past midnight" is after it
	case word.Ordinal, word.QuarterMark:
		q, ok := p.nthUnit(k)
		e.Date, e.To = q.Date, q.To
		return e, ok && q.How == expr.OpenYear
	case word.Named:
		n, ok := p.namedDay(k)
		n.Pointer, n.Step = which, word.PointingOf(which).Step
		return n, ok
	}
	return e, false
}

// pointAtMonth reads "last March", "this Sept. 30".
func (p *Parser) pointAtMonth(e expr.Expr, k int) (expr.Expr, bool) {
	m, ok := p.monthFirst(k)
	switch {
	case !ok:
		return e, false
	case m.How == expr.Whole && e.Pointer != word.This:
		return e, true
	case e.Pointer == word.Same || e.Pointer == word.That || e.Pointer == word.Current && m.Date.Grain == calendar.ByDay:
		return e, false
	}
	e.Date, e.To = m.Date, m.To
	return e, true
}

// pointAtPart reads "this morning", "last night", "the next evening".
func (p *Parser) pointAtPart(i int, e expr.Expr, part int) expr.Expr {
	if e.Pointer == word.Next && p.Kind(i) == word.Article { // "the next morning" is that of the day told
		e.Pointer = word.Following
	}
	e.How, e.Kind, e.Date.Grain = expr.Pointed, doc.Clock, calendar.ByDay
	switch part {
	case word.Noon, word.Midnight:
		e.Clock = calendar.Clock{Set: true, H: 12 * (word.Midnight - part), S: -1}
	default:
		e.DayPart, e.Loose = word.DayPartCode(part), part == word.Dawn
	}
	return e
}

// pointAtUnit reads "last week", "the previous day", "this quarter". What is shorter than a day is no date.
func (p *Parser) pointAtUnit(i int, e expr.Expr, u calendar.Unit) (expr.Expr, bool) {
	e.How = expr.Pointed
	the := p.Kind(i) == word.Article
	switch {
	case u < calendar.Days, u == calendar.Millennia, plural(p.Word(e.To - 1)), (e.Pointer == word.Latest) != (u == calendar.Periods) && u != calendar.Quarters:
		return e, false
	case e.Pointer == word.Last && u == calendar.Days && the: // "the last day of the talks"
		return e, false
	case e.Pointer == word.Next && u == calendar.Days && the: // "the next day" follows the one told
		e.Pointer = word.Following
	case e.Pointer == word.Past && (u == calendar.Decades || u == calendar.Centuries || the && u != calendar.Years && u <= calendar.Months),
		the && word.PointingOf(e.Pointer).Step != 0 && (u == calendar.Decades || u == calendar.Centuries): // "the past decade" is a length up to now
		e.Kind, e.How, e.Window, e.Amount = doc.Duration, expr.Fixed, word.PointingOf(e.Pointer).Step, calendar.Stretch{N: 1, Unit: u}
		e.Value = "P" + e.Amount.Body()
		return e, true
	}
	e.Date.Grain = u.Grain()
	return e, true
}
