package when

import (
	"fmt"
	"strconv"

	"readout/doc"
)

// An anchor is the date that was told last.
type anchor struct {
	date  date
	set   bool
	block int
	token int
}

// note remembers a date as the one told last. What is only compared with ("a year earlier") is not.
func (r *reader) note(e *expr, d date, token int) {
	at := anchor{date: d, set: true, block: r.doc.Tokens[token].Block, token: token}
	if e.how == offset && e.amount.unit >= years {
		return
	}
	if d.grain == byQuarter {
		r.quarter = at
	}
	if b := e.base; e.how == within && b != nil && b.date.grain == byWeek && d.grain == byDay {
		r.week = anchor{date: dateOf(d.first(), byWeek), set: true, block: at.block, token: token}
	} else if d.grain == byWeek {
		r.week = at
	}
	if e.limit != doc.Since && !e.aside {
		r.then = at
	}
}

// resolve makes the row of an expression, without its words.
func (r *reader) resolve(e *expr, token int) (doc.Time, dated) {
	t := doc.Time{Kind: e.kind}
	switch e.how {
	case fixed:
		t.Timex = e.value
		r.spread(e, &t)
		if e.value == "PRESENT_REF" && r.hasNow && e.kind == doc.Date {
			return t, dated{date: dateOf(r.now, byDay), now: true}
		}
		return t, dated{amount: e.amount, first: e.first}
	case timeOnly:
		return r.timeOnly(e, token), dated{clock: e.clock}
	}
	d, ok := r.dateOf(e, token)
	if !ok {
		t.Timex = e.open()
		e.addClock(&t)
		return t, dated{}
	}
	t.Timex = d.timex()
	t.Start, t.End = d.bounds(e.part)
	if n := &namedDays[e.name]; e.how == holidayOf && n.days > 1 { // "Ramadan"
		r.lengthen(&t, d, n.days)
	}
	if b := e.base; e.how == within && d.grain == byWeekend && b.how == holidayOf { // a feast on the Monday makes the weekend longer
		if feast, ok := r.dateOf(b, token); ok && feast.first() == d.last().plus(1) {
			t.End = feast.first().iso()
		}
	}
	r.note(e, d, token)
	if e.rest && r.hasNow && !d.first().After(r.now.Time) && !d.last().Before(r.now.Time) {
		today := dateOf(r.now, byDay)
		join(&t, &dated{date: today}, &dated{date: dateOf(d.last(), byDay)})
		return t, dated{}
	}
	if d.grain == byDay {
		e.addClock(&t)
	}
	e.bound(&t)
	if e.sure { // a weekday of a week that is told
		e.how = whole
	}
	return t, dated{date: d, part: e.part, clock: e.clock, how: e.how, ahead: e.tense == ahead, set: e.kind == doc.Date || e.clock.set && !e.until.set}
}

// lengthen gives a feast of more than one day its days.
func (r *reader) lengthen(t *doc.Time, first date, days int) {
	join(t, &dated{date: first}, &dated{date: first.shift(days)})
	t.End = first.first().plus(days - 1).iso()
}

// bound opens the side of a date that a limit leaves open.
func (e *expr) bound(t *doc.Time) {
	switch e.limit {
	case doc.By:
		t.Start = ""
	case doc.Since:
		t.End = ""
	}
}

// addClock adds a part of the day or a time of day to the row of a day.
func (e *expr) addClock(t *doc.Time) {
	switch {
	case e.clock.set && e.until.set:
		t.Kind = doc.Clock
		if t.Start != "" {
			t.Start, t.End = t.Start+e.clock.bound(), t.End+e.until.bound()
		}
		t.Timex = clockRange(t.Timex, e.clock, e.until)
	case e.clock.set:
		t.Kind = doc.Clock
		t.Timex += e.clock.timex()
		if t.Start != "" {
			t.Start, t.End = t.Start+e.clock.bound(), t.End+e.clock.bound()
		}
	case e.dayPart != "":
		t.Kind = doc.Clock
		t.Timex += "T" + e.dayPart
		e.addHours(t)
	}
}

// addHours gives a part of the day its usual hours. An early morning has none: it may be any hour after midnight, nor has what lasts over
// midnight.
func (e *expr) addHours(t *doc.Time) {
	h, ok := partHours[e.dayPart]
	if !ok || e.loose || t.Start == "" || t.Start != t.End || len(t.Start) != len("2006-01-02") || e.dayPart == "MO" && e.part == beginning {
		return
	}
	switch mid := (h[0] + h[1]) / 2; e.part {
	case beginning:
		h[1] = mid
	case ending:
		h[0] = mid
	}
	end := "T" + two(h[1]) + ":00"
	if h[1] == 24 {
		end = "T23:59:59"
	}
	t.Start, t.End = t.Start+"T"+two(h[0])+":00", t.End+end
}

// partHours are the usual first and last hour of the parts of the day, by their codes.
var partHours = map[string][2]int{"MO": {8, 12}, "AF": {12, 16}, "EV": {16, 20}, "NI": {20, 24}}

// clockRange writes two clock times of a day as one value, "(T14,T16:30,PT2H30M)".
func clockRange(day string, from, to clock) string {
	m := (to.minute() - from.minute() + 24*60) % (24 * 60)
	return "(" + day + "T" + from.short() + "," + day + "T" + to.short() + "," + clockLength(m) + ")"
}

// clockLength writes a length in minutes: "PT2H30M".
func clockLength(m int) string {
	length := "PT"
	if m >= 60 {
		length += strconv.Itoa(m/60) + "H"
	}
	if m%60 > 0 {
		length += strconv.Itoa(m%60) + "M"
	}
	return length
}

// minute counts from the beginning of the day.
func (c clock) minute() int { return c.hour24()*60 + c.m }

func (c clock) short() string {
	if !c.exact {
		return fmt.Sprintf("%02d", c.hour24())
	}
	return c.iso()
}

// timeOnly resolves a time of day without a date: it is of the day told in the same sentence, or of the day of the report where the clause tells what
// has happened. Only a day that the text tells stands in the value.
func (r *reader) timeOnly(e *expr, token int) doc.Time {
	t := doc.Time{Kind: doc.Clock}
	d, ok := day{}, false
	switch told := r.then.set && r.doc.SentenceOf(r.then.token) == r.doc.SentenceOf(token); {
	case r.then.set && r.then.block == r.doc.Tokens[token].Block && r.then.date.grain == byDay && (!r.hasNow || told):
		d, ok = r.then.date.first(), true
		if told {
			t.Timex = d.iso()
		}
	case r.hasNow && (e.tense == before || e.tense == perfect):
		d, ok = r.now, true
	}
	if ok {
		t.Start, t.End = d.iso(), d.iso()
	}
	e.addClock(&t)
	return t
}

// spread gives a length its days where it is counted from a day: "the past three weeks", "within 48 hours", "in three weeks", "the following
// two years".
func (r *reader) spread(e *expr, t *doc.Time) {
	if e.kind != doc.Duration || !r.hasNow {
		return
	}
	if e.inTime && e.window == 0 && (e.future || e.tense == ahead || e.tense == present) && e.amount.n > 0 { // "will leave in three weeks"
		t.Start = r.now.plusStretch(e.amount, 1).iso()
		t.End = t.Start
		return
	}
	if e.limit == doc.Within && e.window == 0 {
		e.window = 1
	}
	if e.window == 0 {
		return
	}
	now := r.now
	if e.then && r.then.set && r.then.date.y > 0 {
		now = r.then.date.first()
	}
	t.Start, t.End = now.window(e)
}

// window returns the first and last day of a length that begins or ends on a day. One that is not counted has only one of them.
func (d day) window(e *expr) (start, end string) {
	n, far := int(e.amount.n), d.plusStretch(e.amount, e.window)
	switch {
	case e.amount.n < 0 && e.window > 0:
		return d.iso(), ""
	case e.amount.n < 0:
		return "", d.iso()
	case e.amount.unit == quarters && n > 0 && e.window > 0: // quarters are those of the calendar
		q := dateOf(d, byQuarter)
		return q.shift(1).first().iso(), q.shift(n).last().iso()
	case e.amount.unit == quarters && n > 0:
		q := dateOf(d, byQuarter)
		return q.shift(-n).first().iso(), q.shift(-1).last().iso()
	case e.window > 0 && e.amount.unit <= hours:
		return d.iso(), far.iso()
	case e.window > 0 && e.limit == doc.Within && len(e.amount.more) == 0: // as many days as are told, the first of them today
		return d.iso(), far.plus(-1).iso()
	case e.window > 0 && e.limit == doc.Within:
		return d.iso(), far.iso()
	case e.window > 0:
		return d.plus(1).iso(), far.iso()
	case e.amount.unit <= hours:
		return far.iso(), d.iso()
	}
	return far.iso(), d.plus(-1).iso()
}

// plusStretch moves a day by a length of time, forward or back.
func (d day) plusStretch(s stretch, sign int) day {
	n := s.n * float64(sign)
	switch s.unit {
	case seconds, minutes:
	case hours:
		d = d.plus(int(n / 24))
	case days, nights:
		if s.work {
			return d.plusWork(int(s.n), sign)
		}
		d = d.plus(int(n))
	case weeks, weekends:
		d = d.plus(int(n * 7))
	case fortnights:
		d = d.plus(int(n * 14))
	case months:
		d = d.plusMonths(int(n))
	case quarters:
		d = d.plusMonths(int(3 * n))
	default:
		f := factors[s.unit]
		if f == 0 {
			f = 1
		}
		d = d.plusMonths(int(12 * n * f))
	}
	for _, m := range s.more {
		d = d.plusStretch(m, sign)
	}
	return d
}

// plusWork moves a day by business days, Monday to Friday.
func (d day) plusWork(n, sign int) day {
	for n = min(n, 10_000); n > 0; {
		if d = d.plus(sign); d.weekday() <= 5 {
			n--
		}
	}
	return d
}

// open returns the value of a date that stays open: "XXXX-WXX-5", "XXXX-03".
func (e *expr) open() string {
	switch e.how {
	case onWeekday:
		return "XXXX-WXX-" + strconv.Itoa(e.weekday)
	case openYear:
		return "XXXX" + e.date.tail()
	case openDay:
		return "XXXX-XX-" + two(e.date.d)
	case pointed, pointedAt:
		switch e.date.grain {
		case byDay:
			if e.weekday > 0 {
				return "XXXX-WXX-" + strconv.Itoa(e.weekday)
			}
			return "XXXX-XX-XX"
		case byWeek:
			return "XXXX-WXX"
		case byMonth:
			if e.date.n > 0 {
				return "XXXX-" + two(e.date.n)
			}
			return "XXXX-XX"
		case byYear:
			return "XXXX"
		case bySeason:
			return "XXXX-" + seasonCodes[e.date.n]
		}
	}
	return ""
}
