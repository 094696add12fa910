package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// lasting reads a duration, and what it becomes with words behind it: "two weeks", "10-year", "two years ago", "three days later".
func (p *Parser) lasting(i int) (expr.Expr, bool) {
	if e, ok := p.recentUnits(i); ok {
		return e, true
	}
	if p.Any(i, "all", "full", "whole", "entire") {
		return p.wholeUnit(i)
	}
	k := i
	if p.Any(i, "the") { // "the nine months", "the first nine months"
		k = p.Skip(i+1, "first", "last", "final", "opening")
		if p.Kind(k) != word.Number || p.At(k).Digits > 2 {
			return expr.Expr{}, false
		}
	} else if p.Any(i, "first", "final", "opening") { // "first ten days of May"
		if s, j, ok := p.Stretch(i + 1); ok && p.Kind(i+1) == word.Number && p.Any(j, "of") {
			return expr.Expr{To: j, Kind: doc.Duration, How: expr.Fixed, Amount: s, First: p.SideOf(i), Value: "P" + s.Body()}, true
		}
	}
	if e, ok := p.countedWeekdays(i); ok {
		return e, true
	}
	s, j, ok := p.Stretch(k)
	if !ok {
		return p.bareUnits(i)
	}
	e := expr.Expr{To: j, Kind: doc.Duration, How: expr.Fixed, Amount: s, First: p.SideOf(k - 1)}
	if e, ok := p.offset(e); ok {
		return e, true
	}
	if _, ok := p.Follows(j, "or so"); ok {
		e.To += 2
	}
	if k := p.Skip(e.To, "'s", "’s", "'", "’"); p.Any(k, "time") && p.Any(i-1, "in") { // "in two weeks' time"
		e.To, e.Future = k+1, true
	}
	if k := p.SkipDash(e.To); p.Any(k, "long") && !p.Any(k+1, "range") {
		e.To = k + 1
	}
	e.To = p.SkipPeriod(e.To)
	e.Value = "P" + s.Body()
	return e, !p.NotDuration(i, e.To, s)
}

// countedWeekdays reads "three Fridays ago", "two Sundays from now".
func (p *Parser) countedWeekdays(i int) (expr.Expr, bool) {
	n, j, ok := p.Number(i)
	a := p.At(j)
	if !ok || n < 1 || n > 60 || a.Kind != word.Weekday || !strings.HasSuffix(a.Word, "days") {
		return expr.Expr{}, false
	}
	e := expr.Expr{Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Weekday: a.N, Step: n, Date: calendar.Date{Grain: calendar.ByDay}}
	switch {
	case p.Any(j+1, "ago"):
		e.Step, e.To = -n, j+2
	case p.Any(j+1, "from") && p.Any(j+2, "now", "today"):
		e.To = j + 3
	default:
		return e, false
	}
	return e, true
}

// wholeUnit reads "all day", "full-year", "whole week". With an article it is a date, or no time: "the full year".
func (p *Parser) wholeUnit(i int) (expr.Expr, bool) {
	j := p.SkipDash(i + 1)
	u := calendar.Unit(p.At(j).N)
	if p.Kind(j) != word.UnitWord || plural(p.Word(j)) || u < calendar.Hours || u > calendar.Years || p.Any(i-1, "the") && !p.Any(i, "all") {
		return expr.Expr{}, false
	}
	return expr.Expr{To: j + 1, Kind: doc.Duration, How: expr.Fixed, Value: "P" + calendar.Stretch{N: 1, Unit: u}.Body()}, true
}

// recentUnits reads "recent months", which are uncounted and past.
func (p *Parser) recentUnits(i int) (expr.Expr, bool) {
	a := p.At(i + 1)
	if !p.Any(i, "recent") || a.Kind != word.UnitWord || !strings.HasSuffix(a.Word, "s") || calendar.Unit(a.N) < calendar.Days {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: i + 2, Kind: doc.Duration, How: expr.Fixed, Window: -1, Amount: calendar.Stretch{N: -1, Unit: calendar.Unit(a.N)}}
	e.Value = "P" + e.Amount.Body()
	if calendar.Unit(a.N) == calendar.Years {
		e.Kind, e.Value = doc.Date, "PAST_REF"
	}
	if k, ok := p.Follows(e.To, "and"); ok && p.Kind(k) == word.UnitWord {
		e.To = k + 1
	}
	return e, true
}

// bareUnits reads uncounted units: "for months", "decades-long", "hours later", "days of fighting".
func (p *Parser) bareUnits(i int) (expr.Expr, bool) {
	a := p.At(i)
	if a.Kind != word.UnitWord {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: i + 1, Kind: doc.Duration, How: expr.Fixed, Amount: calendar.Stretch{N: -1, Unit: calendar.Unit(a.N)}}
	plural := strings.HasSuffix(a.Word, "s") && len(a.Word) > 4
	if k := p.SkipDash(i + 1); k > i+1 && p.Word(k) == "long" {
		e.To, e.Value = k+1, "P"+calendar.Stretch{N: 1, Unit: calendar.Unit(a.N)}.Body()
		if plural {
			e.Value = "PX" + calendar.Unit(a.N).Code()
		}
		return e, true
	}
	if !plural || p.Token(i).Tag == "NNPS" || calendar.Unit(a.N) >= calendar.Halves || calendar.Unit(a.N) == calendar.Quarters || calendar.Unit(a.N) == calendar.Weekends || calendar.Unit(a.N) == calendar.Nights {
		return e, false
	}
	if o, ok := p.offset(e); ok {
		return o, true
	}
	e.Value = "P" + e.Amount.Body()
	return e, !p.Any(i+1, "of") || p.Any(i-1, "for", "after", "in", "within", "over", "ended", "despite", "following") || calendar.Unit(a.N) >= calendar.Months
}

// offset reads the words that make a length a date: "ago", "earlier", "later", "from now", "after the attack".
func (p *Parser) offset(e expr.Expr) (expr.Expr, bool) {
	j := e.To
	e.Kind, e.How = doc.Date, expr.Offset
	switch {
	case p.Any(j, "ago"):
		e.Step, e.To = -1, j+1
	case p.Any(j, "earlier", "previously"):
		e.Step, e.Then, e.To = -1, true, j+1
	case p.Any(j, "later", "afterwards", "afterward", "hence"):
		e.Step, e.Then, e.To = 1, true, j+1
	case p.Any(j, "before", "after", "from"):
		return p.offsetFrom(e)
	default:
		return e, false
	}
	if e.Amount.N < 0 { // "several years ago"
		e.How = expr.Fixed
		e.Value = "PAST_REF"
		if e.Step > 0 {
			e.Value = "FUTURE_REF"
		}
	}
	return e, true
}

// offsetFrom reads a date that is counted from another one: "two days before yesterday", "three weeks from now".
func (p *Parser) offsetFrom(e expr.Expr) (expr.Expr, bool) {
	j := e.To
	e.Step = 1
	if p.Word(j) == "before" {
		e.Step = -1
	}
	if p.Word(j) == "from" && p.Any(j+1, "now", "today") {
		e.To = j + 2
		return e, e.Amount.N > 0
	}
	if e.Amount.N <= 0 {
		return e, false
	}
	base, ok := p.core(j + 1)
	if !ok || base.Kind != doc.Date || base.Bare || base.How == expr.Fixed || base.Date.Grain != calendar.ByDay {
		return e, false
	}
	e.To, e.Base = base.To, &base
	return e, true
}
