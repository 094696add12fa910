package when

import (
	"strings"

	"readout/doc"
)

// compose joins what belongs to one expression: a day and its time ("9 a.m. Tuesday", "the night of 3 May"), a date and the larger one that
// it lies in ("June next year", "last year's third quarter").
func (p *parser) compose(e expr) expr {
	for {
		next, ok := p.joined(e)
		if !ok {
			return e
		}
		next.from = e.from
		e = next
	}
}

func (p *parser) joined(e expr) (expr, bool) {
	if e.kind == doc.Set && e.how == fixed && (!strings.Contains(e.value, "T") || strings.Contains(e.value, "XXT")) {
		return p.setThenClock(e)
	}
	if e.how == fixed {
		return e, false
	}
	if e.kind == doc.Clock && e.how == timeOnly {
		return p.clockThenDay(e)
	}
	if e.how == pointed && e.clock == endOfDay { // "the end of the day on Friday"
		if j, ok := p.clockThenDay(e); ok {
			return j, true
		}
	}
	if e.date.grain == byDay && !e.clock.set && e.kind != doc.Set {
		if j, ok := p.dayThenClock(e); ok {
			return j, true
		}
	}
	return p.inLarger(e)
}

// clockThenDay joins "9 a.m. on Tuesday", "the morning of March 5", "2 to 4 pm tomorrow", "mid-afternoon yesterday".
func (p *parser) clockThenDay(e expr) (expr, bool) {
	j := p.skip(p.skip(e.to, ","), "on", "of")
	if e.dayPart != "" {
		j = p.skip(j, "on")
		if c, ok := p.clockBy(e.to); ok && c.clock.set && !c.until.set {
			e.clock, e.to, e.dayPart = c.clock.inPart(e.dayPart), c.to, ""
			return e, true
		}
	}
	if s, ok := p.repeated(j); ok && e.clock.set { // "3 p.m. each day"
		if s.value == "P1D" {
			s.value = "T" + e.clock.short()
			return s, true
		}
		if strings.HasPrefix(s.value, "XXXX-WXX-") {
			s.value += "T" + e.clock.short()
			return s, true
		}
	}
	d, ok := p.core(j)
	if !ok || d.bare || d.kind == doc.Duration || d.kind == doc.Set || d.how == fixed || d.how == timeOnly || d.clock.set || d.date.grain != byDay {
		return e, false
	}
	if d.how == offset && d.amount.unit < days || d.how == openDay && j == e.to || d.dayPart != "" && e.dayPart != "" {
		return e, false
	}
	d.clock, d.until, d.part, d.loose, d.bare = e.clock, e.until, e.part, e.loose, false
	if code, next, ok := p.partBehind(d.to); ok && d.dayPart == "" { // "2 to 4 yesterday afternoon"
		d.dayPart, d.to = code, next
	}
	if d.dayPart != "" && e.until.set {
		d.until = e.until.inPart(d.dayPart)
	}
	if d.dayPart != "" && d.clock.set {
		d.clock = d.clock.inPart(d.dayPart)
		d.dayPart = ""
	} else if e.dayPart != "" {
		d.dayPart = e.dayPart
	}
	d.kind = doc.Clock
	return d, true
}

// setThenClock joins "every Monday at 4 pm", "every night at 9".
func (p *parser) setThenClock(e expr) (expr, bool) {
	c, ok := p.clockBy(e.to)
	if !ok || c.until.set {
		return e, false
	}
	e.to = c.to
	switch value, part, found := strings.Cut(e.value, "-XXT"); {
	case found:
		e.value = "T" + c.clock.inPart(part).short()
	case value == "P1D":
		e.value = "T" + c.clock.short()
	default:
		e.value += "T" + c.clock.short()
	}
	return e, true
}

// clockBy reads "at 7", "at 4 p.m.", ", 5 pm".
func (p *parser) clockBy(i int) (expr, bool) {
	j := p.skip(i, "at", ",")
	if c, ok := p.clocked(j); ok && c.clock.set {
		return c, true
	}
	if j > i && p.any(i, "at") {
		if c, next, ok := p.hourOrDotted(j); ok && p.kind(j) == decimal && len(p.word(j)) >= 4 {
			return expr{to: next, clock: c}, true
		}
		return p.hourAt(j)
	}
	return expr{}, false
}

// inPart puts a clock time into the half of the day that a part of the day tells: "this evening at 7".
func (c clock) inPart(code string) clock {
	if c.half == "" && c.h < 12 {
		switch code {
		case "AF", "EV":
			c.half = "pm"
		case "NI":
			if c.h >= 5 {
				c.half = "pm"
			}
		}
	}
	return c
}

// dayThenClock joins "Tuesday morning", "tomorrow at 8:00am", "March 5, 7:15 p.m.", "Friday between 1 and 4 pm".
func (p *parser) dayThenClock(e expr) (expr, bool) {
	j := p.skipDash(e.to)
	if code, next, ok := p.partBehind(j); ok && e.dayPart == "" {
		if plural(p.word(next-1)) && e.how == onWeekday && e.weekday > 0 { // "Tuesday afternoons"
			return expr{to: next, kind: doc.Set, how: fixed, value: e.open() + "T" + code}, true
		}
		q := next - 2
		if isDash(p.word(q)) { // "early-evening"
			q--
		}
		if p.kind(q) == edge {
			e.part = part(p.at(q).n)
		}
		e.dayPart, e.kind, e.to, e.loose = code, doc.Clock, next, p.at(next-1).n == dawn || p.any(next-1, "overnight")
		return e, true
	}
	k := p.skip(p.skip(p.skip(j, ","), "t", "at", "@", "from", "between", "before", "after"), "about", "around")
	c, ok := p.clocked(k)
	if !ok || !c.clock.set {
		switch {
		case p.any(k-1, "from", "between"):
			c, ok = p.bareHours(k)
		case p.any(k-1, "at", "around", "about") && p.kind(k) == decimal:
			d, next, isClock := p.hourOrDotted(k)
			c, ok = expr{to: next, clock: d}, isClock && len(p.word(k)) >= 4
		case p.any(k-1, "at", "around", "about"):
			c, ok = p.hourAt(k)
		case k == j && (e.how == onWeekday && p.any(k+1, "to") || e.how == pointedAt): // "Monday 8 to 9", "next Monday 6-8"
			c, ok = p.bareHours(k)
		}
	}
	if !ok || !c.clock.set {
		return e, false
	}
	if y := p.at(c.to); e.how == openYear && y.kind == number && y.digits == 4 && y.n > 1900 && y.n < 2100 && !c.until.set { // "Oct 26 15:50:06 2016"
		e.how, e.date.y, c.to = whole, y.n, c.to+1
	}
	e.clock, e.until, e.to, e.kind = c.clock.inPart(e.dayPart), c.until.inPart(e.dayPart), c.to, doc.Clock
	e.dayPart = ""
	return e, true
}

// partBehind reads the part of the day behind a day: "morning", "early morning", "in the evening".
func (p *parser) partBehind(i int) (code string, next int, ok bool) {
	if j := p.skip(i, ","); p.any(j, "in", "during") && p.any(j+1, "the") {
		i = j + 2
	}
	if p.any(i, "am", "a.m.") {
		return "MO", i + 1, true
	}
	if p.any(i, "pm", "p.m.") {
		return "AF", i + 1, true
	}
	if j := p.skip(i, "early", "late", "mid"); j > i {
		i = p.skipDash(j)
	}
	a := p.at(i)
	if a.kind != dayPart || a.n >= noon {
		return "", i, false
	}
	return dayParts[a.n].code, i + 1, true
}

// hourAt reads a bare hour behind "at".
func (p *parser) hourAt(i int) (expr, bool) {
	h, next, ok := p.hour(i)
	if !ok || h > 12 || p.kind(next) == unitWord || p.any(next, "%", "percent") || p.token(next).Tag == "NNS" {
		return expr{}, false
	}
	return expr{to: next, clock: clock{set: true, h: h, s: -1}}, true
}

// inLarger joins a date and the one that it lies in: "June next year", "the spring of that year", "Friday of next week", "last year's third
// quarter", "next week Monday".
func (p *parser) inLarger(e expr) (expr, bool) {
	if e.base != nil || e.kind == doc.Duration {
		return e, false
	}
	j := p.skip(p.skip(e.to, "'s", "’s", "'"), ",", "of", "on", "in")
	if p.any(e.to, "'s", "’s", "'") {
		return p.possessed(e, e.to+1)
	}
	if p.word(e.to) == "in" || p.word(e.to) == "," {
		if e.how != openYear || e.date.grain > byQuarter || p.word(e.to) == "," {
			return e, false
		}
	}
	switch e.how {
	case openYear, onWeekday, holidayOf:
	case pointed:
		j = p.skipDash(j)
		if e.date.grain == byWeek && p.kind(j) == weekday { // "next week Monday"
			if d, _ := p.weekdayFirst(j); d.how == onWeekday && d.to > j && j <= e.to+1 && p.word(e.to) != "of" && p.word(e.to) != "," {
				return expr{to: d.to, kind: doc.Date, how: within, weekday: d.weekday, date: date{grain: byDay}, base: &e}, true
			}
		}
		return e, false
	default:
		return e, false
	}
	b, ok := p.pointing(j)
	if !ok || b.how != pointed || b.kind != doc.Date || b.date.grain <= e.date.grain {
		return e, false
	}
	base := b
	switch {
	case e.how == onWeekday && b.date.grain == byWeek:
		return expr{to: b.to, kind: e.kind, how: within, weekday: e.weekday, date: e.date, base: &base, dayPart: e.dayPart, clock: e.clock}, true
	case e.how == openYear && b.date.grain == byYear:
		e.how, e.base, e.to = within, &base, b.to
		return e, true
	case e.how == holidayOf && b.date.grain == byYear:
		e.base, e.to = &base, b.to
		return e, true
	}
	return e, false
}

// possessed joins "last year's third quarter".
func (p *parser) possessed(e expr, j int) (expr, bool) {
	if e.date.grain != byYear && e.how != pointed {
		return e, false
	}
	if q, ok := p.nthUnit(j); ok && q.how == openYear && e.date.grain == byYear {
		base := e
		q.how, q.base = within, &base
		return q, true
	}
	return e, false
}

// limitWords tell which way a preposition bounds the time behind it.
var limitWords = map[string]doc.Limit{"by": doc.By, "before": doc.By, "until": doc.By, "till": doc.By, "til": doc.By, "through": doc.By, "pending": doc.By,
	"since": doc.Since, "from": doc.Since, "starting": doc.Since, "beginning": doc.Since, "within": doc.Within}

// limit reads the words before an expression that bound it.
func (p *parser) limit(e *expr) doc.Limit {
	i := e.from - 1
	if p.kind(i) == article {
		i--
	}
	if p.any(i, "in", "over", "during", "for") && e.window > 0 {
		return doc.Within
	}
	if p.any(i, "on", "about", "around", "at", "in") && limitWords[p.word(i-1)] != "" {
		i--
	}
	switch {
	case p.word(i) == "of" && p.word(i-1) == "as", p.word(i) == "on" && p.word(i-1) == "starting":
		return doc.Since
	case p.word(i) == "than" && p.word(i-1) == "later" && p.word(i-2) == "no":
		return doc.By
	}
	l := limitWords[p.word(i)]
	if e.until.set { // "from 2 to 4 pm": both ends are told
		return ""
	}
	if p.any(i, "from") && p.ofNoun(e) { // "figures from last week" do not begin then
		return ""
	}
	if l == doc.Within && e.kind != doc.Duration {
		return ""
	}
	return l
}

// ofNoun reports whether an expression hangs on a noun.
func (p *parser) ofNoun(e *expr) bool {
	words := doc.Range{Start: p.atoms[e.from].tok, End: p.atoms[e.to-1].tok + 1}
	h := p.doc.Tokens[headOf(p.doc, words)].Head
	return !words.Has(h) && (p.doc.Tokens[h].POS == doc.Noun || p.doc.Tokens[h].POS == doc.Propn)
}

// link completes dates from the ones that they are coordinated with: "12 and 14 July 1950", "May-August 1950", "1915-17", "264 to 241 BC".
// It also finds ends of ranges that are no more than a number. It returns the expressions in order.
func (p *parser) link(list []expr) []expr {
	out := make([]expr, 0, len(list)+2)
	for _, e := range list {
		if n := len(out); n > 0 && out[n-1].to > e.from { // the end of a range has taken its words
			continue
		}
		if first, ok := p.endBefore(&e); ok && (len(out) == 0 || out[len(out)-1].to <= first.from) {
			out = append(out, first)
		}
		if n := len(out); n > 0 && p.joins(out[n-1].to, e.from) {
			share(&out[n-1], &e)
		}
		out = append(out, e)
		for range 9 { // as many as a list of days may hold
			last := &out[len(out)-1]
			next, ok := p.endAfter(last)
			if !ok {
				break
			}
			if next.date.y != 0 && last.how == openYear {
				last.how, last.date.y = whole, next.date.y
			}
			out = append(out, next)
		}
	}
	return out
}

// joins reports whether nothing but a word that coordinates stands between two expressions.
func (p *parser) joins(a, b int) bool {
	if b == a+2 && p.any(a+1, "the", "early", "late", "from") {
		b--
	}
	return b == a+1 && p.any(a, "-", "–", "—", "to", "and", "or", "through", "until", "till", "til", "/")
}

// share gives the year of one date to the other.
func share(a, b *expr) {
	switch {
	case a.how == openDay && b.ofMonth() && a.weekday == 0 && isDay(2000, b.date.n, a.date.d) && a.date.d < b.date.d: // "the 3rd to the 12th of September"
		a.how, a.date.n, a.date.y = b.how, b.date.n, b.date.y
	case a.how == openYear && b.how == whole && b.date.y > 0 && a.kind != doc.Set && b.date.grain < byYear:
		a.how, a.date.y = whole, b.date.y
		if a.date.first().After(b.date.last().Time) {
			a.date.y--
		}
	case a.how == whole && b.how == openYear && a.date.y > 0 && a.date.grain < byYear:
		b.how, b.date.y = whole, a.date.y
		if b.date.first().Before(a.date.first().Time) {
			b.date.y++
		}
	case a.how == whole && b.how == whole && b.date.y < 1 && a.date.y > 0 && a.date.grain == byYear && b.date.grain == byYear && 1-b.date.y <= a.date.y:
		a.date.y = 1 - a.date.y // "264 to 241 BC"
	}
}

// rangeWords stand between the two ends of a range, or between members of a list.
var rangeWords = set("- – — to and or until till through")

// endBefore reads the number before a date that shares its month: "5-9 March", "from 4 to 22 January", "240-238 BC".
func (p *parser) endBefore(e *expr) (expr, bool) {
	c := e.from - 1
	if p.any(c, "the") {
		c--
	}
	if !rangeWords[p.word(c)] || e.kind != doc.Date || e.how == fixed {
		return expr{}, false
	}
	a, first := p.at(c-1), *e
	first.from, first.to = c-1, c
	switch {
	case e.ofMonth() && e.weekday == 0 && p.isDayNumber(c-1) && (p.kind(e.from) != month || p.any(c, "to", "until", "till", "and") && p.any(c-2, "from", "between")):
		first.date.d = a.n
		if p.any(c-2, "the") {
			first.from--
		}
		return first, isDay(2000, first.date.n, a.n) && a.n < e.date.d && (a.kind == number || !isDash(p.word(c-2)) && p.kind(c-2) != number)
	case e.date.grain == byYear && e.how == whole && e.date.y < 1 && a.kind == number && a.digits > 0 && a.n > 1-e.date.y:
		first.date.y = 1 - a.n
		return first, true
	}
	return expr{}, false
}

// ofMonth reports whether an expression is a day of a month.
func (e *expr) ofMonth() bool { return e.date.grain == byDay && (e.how == openYear || e.how == whole) }

// isDayNumber reports whether a number in figures, or an ordinal, can be a day of a month.
func (p *parser) isDayNumber(i int) bool {
	a := p.at(i)
	return (a.kind == number && a.digits > 0 && a.digits < 3 || a.kind == ordinal) && a.n >= 1 && a.n <= 31
}

// endAfter reads the number after a date that shares its month or century: "March 5-9, 1918", "April 24 and 25", "July 17th, 18th, or 19th",
// "1915-17".
func (p *parser) endAfter(e *expr) (expr, bool) {
	c := e.to
	if p.any(c, ",") && p.any(c+1, "and", "or") {
		c++
	}
	a, second := p.at(c+1), *e
	second.from, second.to = c+1, c+2
	list := p.any(c, ",") && a.kind == ordinal
	if isDash(p.word(c+2)) && p.at(c+3).digits > 0 { // "02-02-2020 - 03-03-2020"
		return expr{}, false
	}
	if !list && !rangeWords[p.word(c)] || e.kind != doc.Date || p.kind(second.to) == unitWord || p.kind(p.skip(second.to, "of")) == month {
		return expr{}, false
	}
	switch {
	case e.ofMonth() && p.isDayNumber(c+1) && p.kind(e.to-1) != month && a.n > e.date.d && isDay(2000, e.date.n, a.n) && !p.counts(c+1):
		second.date.d = a.n
		if y, k, ok := p.yearBehind(second.to); ok && e.how == openYear {
			second.how, second.date.y, second.to = whole, y, k
		}
		return second, true
	case e.date.grain == byYear && e.how == whole && isDash(p.word(c)) && a.kind == number && a.digits == 2 && e.date.y > 0 && a.n > e.date.y%100:
		second.date.y = e.date.y - e.date.y%100 + a.n
		return second, true
	}
	return expr{}, false
}

// counts reports whether a number counts what follows it: "on May 5 and 30 people".
func (p *parser) counts(i int) bool {
	next := p.token(i + 1)
	return next.Tag == "NNS" || p.any(i+1, "%", "million", "people") || p.any(i-1, "to") && next.Tag == "NN"
}
