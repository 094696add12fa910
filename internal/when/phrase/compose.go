package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// compose joins what belongs to one expression: a day and its time ("9 a.m. Tuesday", "the night of 3 May"), a date and the larger one that
// it lies in ("June next year", "last year's third quarter").
func (p *Parser) compose(e expr.Expr) expr.Expr {
	for {
		next, ok := p.joined(e)
		if !ok {
			return e
		}
		next.From = e.From
		e = next
	}
}

func (p *Parser) joined(e expr.Expr) (expr.Expr, bool) {
	if e.Kind == doc.Set && e.How == expr.Fixed && (!strings.Contains(e.Value, "T") || strings.Contains(e.Value, "XXT")) {
		return p.setThenClock(e)
	}
	if e.How == expr.Fixed {
		return e, false
	}
	if e.Kind == doc.Clock && e.How == expr.TimeOnly {
		return p.clockThenDay(e)
	}
	if e.How == expr.Pointed && e.Clock == calendar.EndOfDay() { // "the end of the day on Friday"
		if j, ok := p.clockThenDay(e); ok {
			return j, true
		}
	}
	if e.Date.Grain == calendar.ByDay && !e.Clock.Set && e.Kind != doc.Set {
		if j, ok := p.dayThenClock(e); ok {
			return j, true
		}
	}
	return p.inLarger(e)
}

// clockThenDay joins "9 a.m. on Tuesday", "the morning of March 5", "2 to 4 pm tomorrow", "mid-afternoon yesterday".
func (p *Parser) clockThenDay(e expr.Expr) (expr.Expr, bool) {
	j := p.Skip(p.Skip(e.To, ","), "on", "of")
	if e.DayPart != "" {
		j = p.Skip(j, "on")
		if c, ok := p.clockBy(e.To); ok && c.Clock.Set && !c.Until.Set {
			e.Clock, e.To, e.DayPart = c.Clock.InPart(e.DayPart), c.To, ""
			return e, true
		}
	}
	if s, ok := p.repeated(j); ok && e.Clock.Set { // "3 p.m. each day"
		if s.Value == "P1D" {
			s.Value = "T" + e.Clock.Short()
			return s, true
		}
		if strings.HasPrefix(s.Value, "XXXX-WXX-") {
			s.Value += "T" + e.Clock.Short()
			return s, true
		}
	}
	d, ok := p.core(j)
	if !ok || d.Bare || d.Kind == doc.Duration || d.Kind == doc.Set || d.How == expr.Fixed || d.How == expr.TimeOnly || d.Clock.Set || d.Date.Grain != calendar.ByDay {
		return e, false
	}
	if d.How == expr.Offset && d.Amount.Unit < calendar.Days || d.How == expr.OpenDay && j == e.To || d.DayPart != "" && e.DayPart != "" {
		return e, false
	}
	d.Clock, d.Until, d.Part, d.Loose, d.Bare = e.Clock, e.Until, e.Part, e.Loose, false
	if code, next, ok := p.PartBehind(d.To); ok && d.DayPart == "" { // "2 to 4 yesterday afternoon"
		d.DayPart, d.To = code, next
	}
	if d.DayPart != "" && e.Until.Set {
		d.Until = e.Until.InPart(d.DayPart)
	}
	if d.DayPart != "" && d.Clock.Set {
		d.Clock = d.Clock.InPart(d.DayPart)
		d.DayPart = ""
	} else if e.DayPart != "" {
		d.DayPart = e.DayPart
	}
	d.Kind = doc.Clock
	return d, true
}

// setThenClock joins "every Monday at 4 pm", "every night at 9".
func (p *Parser) setThenClock(e expr.Expr) (expr.Expr, bool) {
	c, ok := p.clockBy(e.To)
	if !ok || c.Until.Set {
		return e, false
	}
	e.To = c.To
	switch value, part, found := strings.Cut(e.Value, "-XXT"); {
	case found:
		e.Value = "T" + c.Clock.InPart(part).Short()
	case value == "P1D":
		e.Value = "T" + c.Clock.Short()
	default:
		e.Value += "T" + c.Clock.Short()
	}
	return e, true
}

// clockBy reads "at 7", "at 4 p.m.", ", 5 pm".
func (p *Parser) clockBy(i int) (expr.Expr, bool) {
	j := p.Skip(i, "at", ",")
	if c, ok := p.clocked(j); ok && c.Clock.Set {
		return c, true
	}
	if j > i && p.Any(i, "at") {
		if c, next, ok := p.HourOrDotted(j); ok && p.Kind(j) == word.Decimal && len(p.Word(j)) >= 4 {
			return expr.Expr{To: next, Clock: c}, true
		}
		return p.hourAt(j)
	}
	return expr.Expr{}, false
}

// dayThenClock joins "Tuesday morning", "tomorrow at 8:00am", "March 5, 7:15 p.m.", "Friday between 1 and 4 pm".
func (p *Parser) dayThenClock(e expr.Expr) (expr.Expr, bool) {
	j := p.SkipDash(e.To)
	if code, next, ok := p.PartBehind(j); ok && e.DayPart == "" {
		if plural(p.Word(next-1)) && e.How == expr.OnWeekday && e.Weekday > 0 { // "Tuesday afternoons"
			return expr.Expr{To: next, Kind: doc.Set, How: expr.Fixed, Value: e.Open() + "T" + code}, true
		}
		q := next - 2
		if word.IsDash(p.Word(q)) { // "early-evening"
			q--
		}
		if p.Kind(q) == word.Edge {
			e.Part = calendar.Part(p.At(q).N)
		}
		e.DayPart, e.Kind, e.To, e.Loose = code, doc.Clock, next, p.At(next-1).N == word.Dawn || p.Any(next-1, "overnight")
		return e, true
	}
	k := p.Skip(p.Skip(p.Skip(j, ","), "t", "at", "@", "from", "between", "before", "after"), "about", "around")
	c, ok := p.clocked(k)
	if !ok || !c.Clock.Set {
		switch {
		case p.Any(k-1, "from", "between"):
			c, ok = p.bareHours(k)
		case p.Any(k-1, "at", "around", "about") && p.Kind(k) == word.Decimal:
			d, next, isClock := p.HourOrDotted(k)
			c, ok = expr.Expr{To: next, Clock: d}, isClock && len(p.Word(k)) >= 4
		case p.Any(k-1, "at", "around", "about"):
			c, ok = p.hourAt(k)
		case k == j && (e.How == expr.OnWeekday && p.Any(k+1, "to") || e.How == expr.PointedAt): // "Monday 8 to 9", "next Monday 6-8"
			c, ok = p.bareHours(k)
		}
	}
	if !ok || !c.Clock.Set {
		return e, false
	}
	if y := p.At(c.To); e.How == expr.OpenYear && y.Kind == word.Number && y.Digits == 4 && y.N > 1900 && y.N < 2100 && !c.Until.Set { // "Oct 26 15:50:06 2016"
		e.How, e.Date.Y, c.To = expr.Whole, y.N, c.To+1
	}
	e.Clock, e.Until, e.To, e.Kind = c.Clock.InPart(e.DayPart), c.Until.InPart(e.DayPart), c.To, doc.Clock
	e.DayPart = ""
	return e, true
}

// hourAt reads a bare hour behind "at".
func (p *Parser) hourAt(i int) (expr.Expr, bool) {
	h, next, ok := p.Hour(i)
	if !ok || h > 12 || p.Kind(next) == word.UnitWord || p.Any(next, "%", "percent") || p.Token(next).Tag == "NNS" {
		return expr.Expr{}, false
	}
	return expr.Expr{To: next, Clock: calendar.Clock{Set: true, H: h, S: -1}}, true
}

// inLarger joins a date and the one that it lies in: "June next year", "the spring of that year", "Friday of next week", "last year's third
// quarter", "next week Monday".
func (p *Parser) inLarger(e expr.Expr) (expr.Expr, bool) {
	if e.Base != nil || e.Kind == doc.Duration {
		return e, false
	}
	j := p.Skip(p.Skip(e.To, "'s", "’s", "'"), ",", "of", "on", "in")
	if p.Any(e.To, "'s", "’s", "'") {
		return p.possessed(e, e.To+1)
	}
	if p.Word(e.To) == "in" || p.Word(e.To) == "," {
		if e.How != expr.OpenYear || e.Date.Grain > calendar.ByQuarter || p.Word(e.To) == "," {
			return e, false
		}
	}
	switch e.How {
	case expr.OpenYear, expr.OnWeekday, expr.HolidayOf:
	case expr.Pointed:
		j = p.SkipDash(j)
		if e.Date.Grain == calendar.ByWeek && p.Kind(j) == word.Weekday { // "next week Monday"
			if d, _ := p.weekdayFirst(j); d.How == expr.OnWeekday && d.To > j && j <= e.To+1 && p.Word(e.To) != "of" && p.Word(e.To) != "," {
				return expr.Expr{To: d.To, Kind: doc.Date, How: expr.Within, Weekday: d.Weekday, Date: calendar.Date{Grain: calendar.ByDay}, Base: &e}, true
			}
		}
		return e, false
	default:
		return e, false
	}
	b, ok := p.pointing(j)
	if !ok || b.How != expr.Pointed || b.Kind != doc.Date || b.Date.Grain <= e.Date.Grain {
		return e, false
	}
	base := b
	switch {
	case e.How == expr.OnWeekday && b.Date.Grain == calendar.ByWeek:
		return expr.Expr{To: b.To, Kind: e.Kind, How: expr.Within, Weekday: e.Weekday, Date: e.Date, Base: &base, DayPart: e.DayPart, Clock: e.Clock}, true
	case e.How == expr.OpenYear && b.Date.Grain == calendar.ByYear:
		e.How, e.Base, e.To = expr.Within, &base, b.To
		return e, true
	case e.How == expr.HolidayOf && b.Date.Grain == calendar.ByYear:
		e.Base, e.To = &base, b.To
		return e, true
	}
	return e, false
}

// possessed joins "last year's third quarter".
func (p *Parser) possessed(e expr.Expr, j int) (expr.Expr, bool) {
	if e.Date.Grain != calendar.ByYear && e.How != expr.Pointed {
		return e, false
	}
	if q, ok := p.nthUnit(j); ok && q.How == expr.OpenYear && e.Date.Grain == calendar.ByYear {
		base := e
		q.How, q.Base = expr.Within, &base
		return q, true
	}
	return e, false
}
