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
	if !ok || t.Start == "" || t.Start != t.End || len(t.Start) != len("2006-01-02") || e.dayPart == "MO" && e.part == beginning {
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

// dateOf finds the date of an expression; false where the text does not let it be known.
func (r *reader) dateOf(e *expr, token int) (date, bool) {
	switch e.how {
	case whole:
		return e.date, true
	case openYear:
		return r.openYear(e, token)
	case openDay:
		return r.openDay(e, token)
	case onWeekday:
		return r.onWeekday(e, token)
	case pointed:
		return r.pointed(e, token)
	case pointedAt:
		return r.pointedAt(e)
	case offset:
		return r.offset(e, token)
	case within:
		return r.within(e, token)
	case holidayOf:
		return r.holiday(e, token)
	}
	return date{}, false
}

// history reports whether the text at a token tells of other years than the report's, so that a month without a year is one of the running
// year: there is no day of publication, or the date told last stands in the same block and names a year that is long past.
func (r *reader) history(token int) bool {
	if !r.then.set {
		return false
	}
	return !r.hasNow || r.then.block == r.doc.Tokens[token].Block && r.then.date.y < r.now.y()-1 && (r.then.date.grain == byDay || r.then.date.grain == byMonth)
}

// openYear finds the year of "March", "Sept. 30", "the third quarter".
func (r *reader) openYear(e *expr, token int) (date, bool) {
	d := e.date
	if r.history(token) && (e.tense != ahead || !r.hasNow) {
		d.y = r.then.date.y
		if t := r.then.date; t.grain <= byMonth && t.grain != byWeek && d.grain <= byMonth && t.n-d.n >= turnOfYear {
			d.y++ // "in January" after a day of December
		}
		return d, isReal(d)
	}
	if !r.hasNow {
		return d, false
	}
	return r.nearYear(d, e)
}

// turnOfYear is how many months back a month must lie from the one told last to be that of the next year: January after December. Fewer
// put as many months into a wrong year as they mend.
const turnOfYear = 11

func isReal(d date) bool { return d.grain != byDay || isDay(d.y, d.n, d.d) }

// nearYear chooses the year by tense: what has happened lies before the report, what will happen behind it; else the nearest.
func (r *reader) nearYear(d date, e *expr) (date, bool) {
	d.y = r.now.y()
	if d.grain == byDay || d.grain == byQuarter || d.grain == byHalf {
		return r.nearDay(d, e)
	}
	begun := !d.first().After(r.now.Time)
	switch side := e.side(); {
	case (side == before || side == perfect) && !begun:
		d.y--
	case side == ahead && d.last().Before(r.now.Time):
		d.y++
	case side == timeless || side == present:
		d = r.nearest(d)
	}
	return d, isReal(d)
}

// nearDay chooses the nearest year for a day of the month or a quarter; the tense decides only where two are about as near. A weekday that
// is told with the day must fit.
func (r *reader) nearDay(d date, e *expr) (date, bool) {
	if e.weekday > 0 {
		for _, y := range [...]int{0, -1, 1, -2, 2} {
			if c := (date{byDay, d.y + y, d.n, d.d}); isReal(c) && c.first().weekday() == e.weekday {
				return c, true
			}
		}
	}
	gap := int(r.now.Sub(d.first().Time).Hours() / 24)
	switch side := e.side(); {
	case d.grain != byDay && gap < 0 && side != ahead && gap > -365:
		if gap < -20 {
			d.y--
		}
	case d.grain != byDay:
		if gap > 270 && side != before {
			d.y++
		}
	case gap > 240 || gap > 120 && side == ahead:
		d.y++
	case gap < -240 || gap < -90 && (side == before || side == perfect):
		d.y--
	}
	return d, isReal(d)
}

// side returns the tense, unless a limit says more: what lasts until a date mostly ends after the report.
func (e *expr) side() tense {
	switch {
	case e.limit == doc.By && e.tense != before:
		return ahead
	case e.limit == doc.By && e.tense == before:
		return timeless
	case e.limit == doc.Since && e.tense != ahead:
		return before
	}
	return e.tense
}

// nearest moves a date by a year where that brings it nearer to the day of the report.
func (r *reader) nearest(d date) date {
	gap := r.now.Sub(d.first().Time).Hours() / 24
	switch {
	case gap > 200:
		d.y++
	case gap < -150:
		d.y--
	}
	return d
}

// openDay finds month and year of "the 27th".
func (r *reader) openDay(e *expr, token int) (date, bool) {
	d := e.date
	if r.then.set && r.then.date.grain <= byMonth && r.then.date.grain != byWeek && r.then.block == r.doc.Tokens[token].Block {
		f := r.then.date.first()
		d.y, d.n = f.y(), f.m()
		if e.weekday == 0 || !r.hasNow || isReal(d) && d.first().weekday() == e.weekday {
			return d, isReal(d)
		}
	}
	if !r.hasNow {
		return d, false
	}
	at := r.now
	if e.weekday > 0 {
		return r.weekdayOfMonth(e)
	}
	if e.tense == before && d.d > r.now.Day() {
		at = at.plusMonths(-1)
	} else if e.tense == ahead && d.d < r.now.Day() {
		at = at.plusMonths(1)
	}
	d.y, d.n = at.y(), at.m()
	return d, isReal(d)
}

// weekdayOfMonth finds "Tuesday 13th": the nearest month where that day is such a weekday, on the side that the tense tells.
func (r *reader) weekdayOfMonth(e *expr) (date, bool) {
	for n := range 24 {
		for _, sign := range [...]int{1, -1} {
			if e.side() == ahead && sign < 0 || (e.side() == before || e.side() == perfect) && sign > 0 && n > 0 {
				continue
			}
			m := dayOf(r.now.y(), r.now.m()+sign*n, 1)
			d := date{byDay, m.y(), m.m(), e.date.d}
			if isReal(d) && d.first().weekday() == e.weekday {
				return d, true
			}
		}
	}
	return e.date, false
}

// onWeekday finds the day of "Friday".
func (r *reader) onWeekday(e *expr, token int) (date, bool) {
	if !r.hasNow {
		if r.then.set && r.then.date.grain == byDay && r.then.block == r.doc.Tokens[token].Block {
			d := r.then.date.first()
			return dateOf(d.plus((e.weekday-d.weekday()+7)%7), byDay), true
		}
		return date{}, false
	}
	if from, ok := r.rangeFrom(token); ok { // "next Monday to Wednesday"
		e.sure = r.dates[len(r.dates)-1].how != onWeekday
		return dateOf(from.plus((e.weekday-from.weekday()+7)%7), byDay), true
	}
	e.sure = true
	if r.week.set && r.doc.SentenceOf(r.week.token) == r.doc.SentenceOf(token) && (r.then == r.week || r.listed(token)) {
		return dateOf(r.week.date.first().plus(e.weekday-1), byDay), true
	}
	e.sure = false
	back := (r.now.weekday() - e.weekday + 7) % 7
	if e.side() == ahead || e.limit == doc.By && e.tense != before {
		return dateOf(r.now.plus((7-back)%7), byDay), true
	}
	return dateOf(r.now.plus(-back), byDay), true
}

// rangeFrom returns the day that a range begins on whose end stands at a token.
func (r *reader) rangeFrom(token int) (day, bool) {
	n := len(r.dates)
	if n == 0 || !r.dates[n-1].set || r.dates[n-1].date.grain != byDay || r.dates[n-1].date.y < 1 {
		return day{}, false
	}
	here := doc.Range{Start: token, End: token + 1}
	return r.dates[n-1].date.first(), r.spans(r.times[len(r.times)-1].Tokens, here) != notJoined
}

// listed reports whether a weekday is coordinated with the row before it.
func (r *reader) listed(token int) bool {
	n := len(r.times)
	if n == 0 || token-r.times[n-1].Tokens.End > 2 || token <= r.times[n-1].Tokens.End {
		return false
	}
	switch r.doc.Tokens[token-1].Lower {
	case ",", "or", "and", "/":
		return true
	}
	return false
}

// origin returns the date that a pointer is counted from.
func (r *reader) origin(then bool, token int) (date, bool) {
	if then && r.then.set && (!r.hasNow || r.near(token)) {
		return r.then.date, true
	}
	if r.hasNow {
		return dateOf(r.now, byDay), true
	}
	return r.then.date, r.then.set
}

// near reports whether the date told last is near enough to be meant: in the same block or the one before.
func (r *reader) near(token int) bool {
	return r.doc.Tokens[token].Block-r.then.block <= 1
}

// pointed finds the date of "last week", "that year", "yesterday".
func (r *reader) pointed(e *expr, token int) (date, bool) {
	to := pointers[e.pointer]
	from, ok := r.origin(to.then, token)
	if !ok {
		return date{}, false
	}
	if e.date.grain == byQuarter && (e.pointer == same || e.pointer == latest) {
		return r.runningQuarter()
	}
	if e.pointer == same && e.tense == before && r.hasNow && from.y > r.now.y() {
		from = dateOf(r.now, byDay)
	}
	if e.weekday > 0 { // "three Fridays ago"
		at, step := from.first(), 1
		if e.step < 0 {
			step = -1
		}
		near := (step*(e.weekday-at.weekday()) + 6) % 7
		if near < 0 {
			near += 7
		}
		return dateOf(at.plus(step*(near+1+7*(step*e.step-1))), byDay), true
	}
	if from.grain > e.date.grain {
		return from, true // "the next day" after "in May 1940" is a day of no known number
	}
	return dateOf(from.first(), e.date.grain).shift(to.step + e.step), true
}

// runningQuarter returns the quarter that the text is about: the one told last, else the last full one.
func (r *reader) runningQuarter() (date, bool) {
	switch {
	case r.quarter.set:
		return r.quarter.date, true
	case r.hasNow:
		return dateOf(r.now, byQuarter).shift(-1), true
	}
	return date{}, false
}

// pointedAt finds the date of "last March", "next Friday", "this summer".
func (r *reader) pointedAt(e *expr) (date, bool) {
	to := pointers[e.pointer]
	from, ok := r.origin(to.then, 0)
	if to.then && r.then.set {
		from, ok = r.then.date, true
	}
	if !ok {
		return date{}, false
	}
	at := from.first()
	if e.weekday > 0 {
		return pointWeekday(at, e.weekday, e.pointer), true
	}
	d := e.date
	d.y = at.y()
	switch {
	case to.step < 0 && !d.last().Before(at.Time):
		d.y--
	case to.step > 0 && !d.first().After(at.Time):
		d.y++
	}
	return d, isReal(d)
}

func pointWeekday(at day, weekday, pointer int) date {
	switch pointers[pointer].step {
	case -1:
		return dateOf(at.plus(-((at.weekday()-weekday+6)%7 + 1)), byDay)
	case 1:
		if pointer == next {
			return dateOf(at.monday().plus(7+weekday-1), byDay)
		}
		return dateOf(at.plus((weekday-at.weekday()+6)%7+1), byDay)
	}
	return dateOf(at.monday().plus(weekday-1), byDay)
}

// offset finds the date of "two years ago", "three days later", "two days before yesterday".
func (r *reader) offset(e *expr, token int) (date, bool) {
	from, ok := r.origin(e.then, token)
	if e.base != nil {
		e.base.tense = e.tense
		from, ok = r.dateOf(e.base, token)
	}
	if !ok {
		return date{}, false
	}
	unit := e.amount.unit
	if unit == years && (e.date.grain == byQuarter || r.quarter.set && e.amount.n == 1 && e.step < 0) { // results of a quarter against the year before
		q, ok := r.runningQuarter()
		return q.shift(4 * e.step * int(e.amount.n)), ok
	}
	g := byDay
	switch {
	case len(e.amount.more) > 0:
	case unit <= hours:
	case e.base != nil:
	default:
		g = grains[unit]
		if unit >= decades {
			g = byYear
		}
	}
	if from.grain > g {
		if from.y < 1 {
			return from.shift(int(e.amount.n) * e.step), from.grain == byYear
		}
		g = from.grain
	}
	if from.y < 1 {
		return date{grain: byYear, y: from.y + e.step*int(e.amount.n)}, unit == years
	}
	return dateOf(from.first().plusStretch(e.amount, e.step), g), true
}

// within finds a part of another date: "the third week of May", "Friday of next week", "June next year".
func (r *reader) within(e *expr, token int) (date, bool) {
	e.base.tense = e.tense
	b, ok := r.dateOf(e.base, token)
	if !ok || b.y < 1 {
		return date{}, false
	}
	first := b.first()
	switch {
	case e.weekday > 0 && e.nth != 0:
		return dateOf(nth(first.y(), first.m(), e.weekday, e.nth), byDay), true
	case e.weekday > 0:
		return dateOf(first.monday().plus(e.weekday-1), byDay), true
	case e.nth == 0 && e.date.grain == byWeek && e.date.n > 0: // "week 27 of last year"
		return date{grain: byWeek, y: b.y, n: e.date.n}, true
	case e.nth == 0 && e.date.grain == byWeekend && first.weekday() == 1: // the weekend of a feast on a Monday is the one before it
		return dateOf(first.plus(-1), byWeekend), true
	case e.nth == 0 && (e.date.grain == byWeek || e.date.grain == byWeekend):
		return dateOf(first, e.date.grain), true
	case e.nth != 0:
		return nthIn(b, e.date.grain, e.nth)
	}
	d := e.date
	d.y = b.y
	return d, isReal(d)
}

// nthIn returns the n-th day, week or month of a date, the last one for n < 0.
func nthIn(b date, g grain, n int) (date, bool) {
	at := b.first()
	switch {
	case n < 0:
		at = b.last()
		if g == byWeek {
			at = at.plus(3 - at.weekday() + 1).monday()
			for at.After(b.last().Time) {
				at = at.plus(-7)
			}
		}
		return dateOf(at, g), true
	case g == byDay:
		at = at.plus(n - 1)
	case g == byWeek:
		if at.weekday() > 4 {
			at = at.monday().plus(7)
		}
		at = at.plus(7 * (n - 1))
	case g == byMonth:
		at = at.plusMonths(n - 1)
	default:
		return dateOf(at, g).shift(n - 1), true
	}
	return dateOf(at, g), true
}
