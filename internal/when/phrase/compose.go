package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/word"
)

// compose joins what belongs to one expression: a day and its time ("9 a.m. Tuesday", "the night of 3 May"), a date and the larger one that
// it lies in ("June next year", "last year's third quarter").
func (p *Parser) compose(e Expr) Expr {
	for {
		next, ok := p.joined(e)
		if !ok {
			return e
		}
		next.From = e.From
		e = next
	}
}

func (p *Parser) joined(e Expr) (Expr, bool) {
	if e.Kind == doc.Set && e.How == Fixed && (!strings.Contains(e.Value, "T") || strings.Contains(e.Value, "XXT")) {
		return p.setThenClock(e)
	}
	if e.How == Fixed {
		return e, false
	}
	if e.Kind == doc.Clock && e.How == TimeOnly {
		return p.clockThenDay(e)
	}
	if e.How == Pointed && e.Clock == calendar.EndOfDay() { // "the end of the day on Friday"
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
func (p *Parser) clockThenDay(e Expr) (Expr, bool) {
	j := p.Skip(p.Skip(e.To, ","), "on", "of")
	if e.dayPart != "" {
		j = p.Skip(j, "on")
		if c, ok := p.clockBy(e.To); ok && c.Clock.Set && !c.Until.Set {
			e.Clock, e.To, e.dayPart = c.Clock.InPart(e.dayPart), c.To, ""
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
	if !ok || d.bare || d.Kind == doc.Duration || d.Kind == doc.Set || d.How == Fixed || d.How == TimeOnly || d.Clock.Set || d.Date.Grain != calendar.ByDay {
		return e, false
	}
	if d.How == Offset && d.Amount.Unit < calendar.Days || d.How == OpenDay && j == e.To || d.dayPart != "" && e.dayPart != "" {
		return e, false
	}
	d.Clock, d.Until, d.Part, d.loose, d.bare = e.Clock, e.Until, e.Part, e.loose, false
	if code, next, ok := p.PartBehind(d.To); ok && d.dayPart == "" { // "2 to 4 yesterday afternoon"
		d.dayPart, d.To = code, next
	}
	if d.dayPart != "" && e.Until.Set {
		d.Until = e.Until.InPart(d.dayPart)
	}
	if d.dayPart != "" && d.Clock.Set {
		d.Clock = d.Clock.InPart(d.dayPart)
		d.dayPart = ""
	} else if e.dayPart != "" {
		d.dayPart = e.dayPart
	}
	d.Kind = doc.Clock
	return d, true
}

// setThenClock joins "every Monday at 4 pm", "every night at 9".
func (p *Parser) setThenClock(e Expr) (Expr, bool) {
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
func (p *Parser) clockBy(i int) (Expr, bool) {
	j := p.Skip(i, "at", ",")
	if c, ok := p.clocked(j); ok && c.Clock.Set {
		return c, true
	}
	if j > i && p.Any(i, "at") {
		if c, next, ok := p.HourOrDotted(j); ok && p.Kind(j) == word.Decimal && len(p.Word(j)) >= 4 {
			return Expr{To: next, Clock: c}, true
		}
		return p.hourAt(j)
	}
	return Expr{}, false
}

// dayThenClock joins "Tuesday morning", "tomorrow at 8:00am", "March 5, 7:15 p.m.", "Friday between 1 and 4 pm".
func (p *Parser) dayThenClock(e Expr) (Expr, bool) {
	j := p.SkipDash(e.To)
	if code, next, ok := p.PartBehind(j); ok && e.dayPart == "" {
		if plural(p.Word(next-1)) && e.How == OnWeekday && e.Weekday > 0 { // "Tuesday afternoons"
			return Expr{To: next, Kind: doc.Set, How: Fixed, Value: e.Open() + "T" + code}, true
		}
		q := next - 2
		if word.IsDash(p.Word(q)) { // "early-evening"
			q--
		}
		if p.Kind(q) == word.Edge {
			e.Part = calendar.Part(p.At(q).N)
		}
		e.dayPart, e.Kind, e.To, e.loose = code, doc.Clock, next, p.At(next-1).N == word.Dawn || p.Any(next-1, "overnight")
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
			c, ok = Expr{To: next, Clock: d}, isClock && len(p.Word(k)) >= 4
		case p.Any(k-1, "at", "around", "about"):
			c, ok = p.hourAt(k)
		case k == j && (e.How == OnWeekday && p.Any(k+1, "to") || e.How == PointedAt): // "Monday 8 to 9", "next Monday 6-8"
			c, ok = p.bareHours(k)
		}
	}
	if !ok || !c.Clock.Set {
		return e, false
	}
	if y := p.At(c.To); e.How == OpenYear && y.Kind == word.Number && y.Digits == 4 && y.N > 1900 && y.N < 2100 && !c.Until.Set { // "Oct 26 15:50:06 2016"
		e.How, e.Date.Y, c.To = Whole, y.N, c.To+1
	}
	e.Clock, e.Until, e.To, e.Kind = c.Clock.InPart(e.dayPart), c.Until.InPart(e.dayPart), c.To, doc.Clock
	e.dayPart = ""
	return e, true
}

// hourAt reads a bare hour behind "at".
func (p *Parser) hourAt(i int) (Expr, bool) {
	h, next, ok := p.Hour(i)
	if !ok || h > 12 || p.Kind(next) == word.UnitWord || p.Any(next, "%", "percent") || p.Token(next).Tag == "NNS" {
		return Expr{}, false
	}
	return Expr{To: next, Clock: calendar.Clock{Set: true, H: h, S: -1}}, true
}

// inLarger joins a date and the one that it lies in: "June next year", "the spring of that year", "Friday of next week", "last year's third
// quarter", "next week Monday".
func (p *Parser) inLarger(e Expr) (Expr, bool) {
	if e.Base != nil || e.Kind == doc.Duration {
		return e, false
	}
	j := p.Skip(p.Skip(e.To, "'s", "’s", "'"), ",", "of", "on", "in")
	if p.Any(e.To, "'s", "’s", "'") {
		return p.possessed(e, e.To+1)
	}
	if p.Word(e.To) == "in" || p.Word(e.To) == "," {
		if e.How != OpenYear || e.Date.Grain > calendar.ByQuarter || p.Word(e.To) == "," {
			return e, false
		}
	}
	switch e.How {
	case OpenYear, OnWeekday, HolidayOf:
	case Pointed:
		j = p.SkipDash(j)
		if e.Date.Grain == calendar.ByWeek && p.Kind(j) == word.Weekday { // "next week Monday"
			if d, _ := p.weekdayFirst(j); d.How == OnWeekday && d.To > j && j <= e.To+1 && p.Word(e.To) != "of" && p.Word(e.To) != "," {
				return Expr{To: d.To, Kind: doc.Date, How: Within, Weekday: d.Weekday, Date: calendar.Date{Grain: calendar.ByDay}, Base: &e}, true
			}
		}
		return e, false
	default:
		return e, false
	}
	b, ok := p.pointing(j)
	if !ok || b.How != Pointed || b.Kind != doc.Date || b.Date.Grain <= e.Date.Grain {
		return e, false
	}
	base := b
	switch {
	case e.How == OnWeekday && b.Date.Grain == calendar.ByWeek:
		return Expr{To: b.To, Kind: e.Kind, How: Within, Weekday: e.Weekday, Date: e.Date, Base: &base, dayPart: e.dayPart, Clock: e.Clock}, true
	case e.How == OpenYear && b.Date.Grain == calendar.ByYear:
		e.How, e.Base, e.To = Within, &base, b.To
		return e, true
	case e.How == HolidayOf && b.Date.Grain == calendar.ByYear:
		e.Base, e.To = &base, b.To
		return e, true
	}
	return e, false
}

// possessed joins "last year's third quarter".
func (p *Parser) possessed(e Expr, j int) (Expr, bool) {
	if e.Date.Grain != calendar.ByYear && e.How != Pointed {
		return e, false
	}
	if q, ok := p.nthUnit(j); ok && q.How == OpenYear && e.Date.Grain == calendar.ByYear {
		base := e
		q.How, q.Base = Within, &base
		return q, true
	}
	return e, false
}

// limitWords tell which way a preposition bounds the time behind it.
var limitWords = map[string]doc.Limit{"by": doc.By, "before": doc.By, "until": doc.By, "till": doc.By, "til": doc.By, "through": doc.By, "pending": doc.By,
	"since": doc.Since, "from": doc.Since, "starting": doc.Since, "beginning": doc.Since, "within": doc.Within}

// Limit reads the words before an expression that bound it.
func (p *Parser) Limit(e *Expr) doc.Limit {
	i := e.From - 1
	if p.Kind(i) == word.Article {
		i--
	}
	if p.Any(i, "in", "over", "during", "for") && e.Window > 0 {
		return doc.Within
	}
	if p.Any(i, "on", "about", "around", "at", "in") && limitWords[p.Word(i-1)] != "" {
		i--
	}
	switch {
	case p.Word(i) == "of" && p.Word(i-1) == "as", p.Word(i) == "on" && p.Word(i-1) == "starting":
		return doc.Since
	case p.Word(i) == "than" && p.Word(i-1) == "later" && p.Word(i-2) == "no":
		return doc.By
	}
	l := limitWords[p.Word(i)]
	if e.Until.Set { // "from 2 to 4 pm": both ends are told
		return ""
	}
	if p.Any(i, "from") && p.ofNoun(e) { // "figures from last week" do not begin then
		return ""
	}
	if l == doc.Within && e.Kind != doc.Duration {
		return ""
	}
	return l
}

// Outside reports whether a limit ends where an expression, with that head, begins: "before Friday" allows Thursday, "on or before Friday", "before noon on Friday",
// "before the end of May" and "before Friday's vote" the day itself.
func (p *Parser) Outside(e *Expr, head int) bool {
	t := &p.Doc.Tokens[head]
	i := e.From - 1
	if p.Kind(i) == word.Article {
		i--
	}
	return t.Rel == doc.Oblique && t.Prep == "before" && p.Word(i) == "before" && !p.Any(i-1, "or", "not") && !e.Clock.Set && e.dayPart == "" && e.Part != calendar.Ending
}

// ofNoun reports whether an expression hangs on a noun.
func (p *Parser) ofNoun(e *Expr) bool {
	words := doc.Range{Start: p.Atoms[e.From].Tok, End: p.Atoms[e.To-1].Tok + 1}
	h := p.Doc.Tokens[HeadOf(p.Doc, words)].Head
	return !words.Has(h) && (p.Doc.Tokens[h].POS == doc.Noun || p.Doc.Tokens[h].POS == doc.Propn)
}

// Link completes dates from the ones that they are coordinated with: "12 and 14 July 1950", "May-August 1950", "1915-17", "264 to 241 BC".
// It also finds ends of ranges that are no more than a number. It returns the expressions in order.
func (p *Parser) Link(list []Expr) []Expr {
	out := make([]Expr, 0, len(list)+2)
	for _, e := range list {
		if n := len(out); n > 0 && out[n-1].To > e.From { // the end of a range has taken its words
			continue
		}
		if first, ok := p.endBefore(&e); ok && (len(out) == 0 || out[len(out)-1].To <= first.From) {
			out = append(out, first)
		}
		if n := len(out); n > 0 && p.joins(out[n-1].To, e.From) {
			share(&out[n-1], &e)
		}
		out = append(out, e)
		for range 9 { // as many as a list of days may hold
			last := &out[len(out)-1]
			next, ok := p.endAfter(last)
			if !ok {
				break
			}
			if next.Date.Y != 0 && last.How == OpenYear {
				last.How, last.Date.Y = Whole, next.Date.Y
			}
			out = append(out, next)
		}
	}
	return out
}

// joins reports whether nothing but a word that coordinates stands between two expressions.
func (p *Parser) joins(a, b int) bool {
	if b == a+2 && p.Any(a+1, "the", "early", "late", "from") {
		b--
	}
	return b == a+1 && p.Any(a, "-", "–", "—", "to", "and", "or", "through", "until", "till", "til", "/")
}

// share gives the year of one date to the other.
func share(a, b *Expr) {
	switch {
	case a.How == OpenDay && b.ofMonth() && a.Weekday == 0 && calendar.IsDay(2000, b.Date.N, a.Date.D) && a.Date.D < b.Date.D: // "the 3rd to the 12th of September"
		a.How, a.Date.N, a.Date.Y = b.How, b.Date.N, b.Date.Y
	case a.How == OpenYear && b.How == Whole && b.Date.Y > 0 && a.Kind != doc.Set && b.Date.Grain < calendar.ByYear:
		a.How, a.Date.Y = Whole, b.Date.Y
		if a.Date.First().After(b.Date.Last().Time) {
			a.Date.Y--
		}
	case a.How == Whole && b.How == OpenYear && a.Date.Y > 0 && a.Date.Grain < calendar.ByYear:
		b.How, b.Date.Y = Whole, a.Date.Y
		if b.Date.First().Before(a.Date.First().Time) {
			b.Date.Y++
		}
	case a.How == Whole && b.How == Whole && b.Date.Y < 1 && a.Date.Y > 0 && a.Date.Grain == calendar.ByYear && b.Date.Grain == calendar.ByYear && 1-b.Date.Y <= a.Date.Y:
		a.Date.Y = 1 - a.Date.Y // "264 to 241 BC"
	}
}

// endBefore reads the number before a date that shares its month: "5-9 March", "from 4 to 22 January", "240-238 BC".
func (p *Parser) endBefore(e *Expr) (Expr, bool) {
	c := e.From - 1
	if p.Any(c, "the") {
		c--
	}
	if !word.JoinsRange(p.Word(c)) || e.Kind != doc.Date || e.How == Fixed {
		return Expr{}, false
	}
	a, first := p.At(c-1), *e
	first.From, first.To = c-1, c
	switch {
	case e.ofMonth() && e.Weekday == 0 && p.IsDayNumber(c-1) && (p.Kind(e.From) != word.Month || p.Any(c, "to", "until", "till", "and") && p.Any(c-2, "from", "between")):
		first.Date.D = a.N
		if p.Any(c-2, "the") {
			first.From--
		}
		return first, calendar.IsDay(2000, first.Date.N, a.N) && a.N < e.Date.D && (a.Kind == word.Number || !word.IsDash(p.Word(c-2)) && p.Kind(c-2) != word.Number)
	case e.Date.Grain == calendar.ByYear && e.How == Whole && e.Date.Y < 1 && a.Kind == word.Number && a.Digits > 0 && a.N > 1-e.Date.Y:
		first.Date.Y = 1 - a.N
		return first, true
	}
	return Expr{}, false
}

// ofMonth reports whether an expression is a day of a month.
func (e *Expr) ofMonth() bool {
	return e.Date.Grain == calendar.ByDay && (e.How == OpenYear || e.How == Whole)
}

// endAfter reads the number after a date that shares its month or century: "March 5-9, 1918", "April 24 and 25", "July 17th, 18th, or 19th",
// "1915-17".
func (p *Parser) endAfter(e *Expr) (Expr, bool) {
	c := e.To
	if p.Any(c, ",") && p.Any(c+1, "and", "or") {
		c++
	}
	a, second := p.At(c+1), *e
	second.From, second.To = c+1, c+2
	list := p.Any(c, ",") && a.Kind == word.Ordinal
	if word.IsDash(p.Word(c+2)) && p.At(c+3).Digits > 0 { // "02-02-2020 - 03-03-2020"
		return Expr{}, false
	}
	if !list && !word.JoinsRange(p.Word(c)) || e.Kind != doc.Date || p.Kind(second.To) == word.UnitWord || p.Kind(p.Skip(second.To, "of")) == word.Month {
		return Expr{}, false
	}
	switch {
	case e.ofMonth() && p.IsDayNumber(c+1) && p.Kind(e.To-1) != word.Month && a.N > e.Date.D && calendar.IsDay(2000, e.Date.N, a.N) && !p.Counts(c+1):
		second.Date.D = a.N
		if y, k, ok := p.YearBehind(second.To); ok && e.How == OpenYear {
			second.How, second.Date.Y, second.To = Whole, y, k
		}
		return second, true
	case e.Date.Grain == calendar.ByYear && e.How == Whole && word.IsDash(p.Word(c)) && a.Kind == word.Number && a.Digits == 2 && e.Date.Y > 0 && a.N > e.Date.Y%100:
		second.Date.Y = e.Date.Y - e.Date.Y%100 + a.N
		return second, true
	}
	return Expr{}, false
}
