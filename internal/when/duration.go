package when

import (
	"strconv"
	"strings"

	"readout/doc"
)

// A stretch is a length of time; n is -1 where the text does not count ("several days").
type stretch struct {
	n    float64
	unit unit
	work bool      // of days: business days
	more []stretch // smaller or larger parts: "5 hours and 30 minutes"
}

var unitCodes = [...]string{seconds: "S", minutes: "M", hours: "H", days: "D", nights: "D", weekends: "WE", weeks: "W", fortnights: "W", months: "M",
	quarters: "M", years: "Y", decades: "Y", centuries: "Y", millennia: "Y", halves: "M", periods: "X"}

// vagueCodes are the codes of units that are not counted.
var vagueCodes = map[unit]string{decades: "DE", centuries: "CE", millennia: "ML"}

var factors = map[unit]float64{fortnights: 2, quarters: 3, decades: 10, centuries: 100, millennia: 1000, halves: 6}

// body returns the TIMEX3 value without its P: "2W", "T5H30M", "XY".
func (s stretch) body() string {
	date, clock := s.codes()
	for _, m := range s.more {
		d, c := m.codes()
		if m.unit > s.unit { // "2 days 1 month"
			date, clock = d+date, c+clock
		} else {
			date, clock = date+d, clock+c
		}
	}
	if clock != "" {
		return date + "T" + clock
	}
	return date
}

func (s stretch) codes() (date, clock string) {
	code := unitCodes[s.unit]
	n := "X"
	if s.n >= 0 {
		v := s.n
		if f := factors[s.unit]; f != 0 {
			v *= f
		}
		n = strconv.FormatFloat(v, 'f', -1, 64)
	} else if c, ok := vagueCodes[s.unit]; ok {
		code = c
	}
	if s.unit <= hours {
		return "", n + code
	}
	if s.work {
		code = "BD"
	}
	return n + code, ""
}

// lasting reads a duration, and what it becomes with words behind it: "two weeks", "10-year", "two years ago", "three days later".
func (p *parser) lasting(i int) (expr, bool) {
	if e, ok := p.recentUnits(i); ok {
		return e, true
	}
	if p.any(i, "all", "full", "whole", "entire") {
		return p.wholeUnit(i)
	}
	k := i
	if p.any(i, "the") { // "the nine months", "the first nine months"
		k = p.skip(i+1, "first", "last", "final", "opening")
		if p.kind(k) != number || p.at(k).digits > 2 {
			return expr{}, false
		}
	} else if p.any(i, "first", "final", "opening") { // "first ten days of May"
		if s, j, ok := p.stretch(i + 1); ok && p.kind(i+1) == number && p.any(j, "of") {
			return expr{to: j, kind: doc.Duration, how: fixed, amount: s, first: p.sideOf(i), value: "P" + s.body()}, true
		}
	}
	if e, ok := p.countedWeekdays(i); ok {
		return e, true
	}
	s, j, ok := p.stretch(k)
	if !ok {
		return p.bareUnits(i)
	}
	e := expr{to: j, kind: doc.Duration, how: fixed, amount: s, first: p.sideOf(k - 1)}
	if e, ok := p.offset(e); ok {
		return e, true
	}
	if _, ok := p.follows(j, "or so"); ok {
		e.to += 2
	}
	if k := p.skip(e.to, "'s", "’s", "'", "’"); p.any(k, "time") && p.any(i-1, "in") { // "in two weeks' time"
		e.to, e.future = k+1, true
	}
	if k := p.skipDash(e.to); p.any(k, "long") && !p.any(k+1, "range") {
		e.to = k + 1
	}
	e.to = p.skipPeriod(e.to)
	e.value = "P" + s.body()
	return e, !p.notDuration(i, e.to, s)
}

// countedWeekdays reads "three Fridays ago", "two Sundays from now".
func (p *parser) countedWeekdays(i int) (expr, bool) {
	n, j, ok := p.number(i)
	a := p.at(j)
	if !ok || n < 1 || n > 60 || a.kind != weekday || !strings.HasSuffix(a.word, "days") {
		return expr{}, false
	}
	e := expr{kind: doc.Date, how: pointed, pointer: this, weekday: a.n, step: n, date: date{grain: byDay}}
	switch {
	case p.any(j+1, "ago"):
		e.step, e.to = -n, j+2
	case p.any(j+1, "from") && p.any(j+2, "now", "today"):
		e.to = j + 3
	default:
		return e, false
	}
	return e, true
}

// sideOf tells which end of a larger time a word means: 1 "first", -1 "last".
func (p *parser) sideOf(i int) int {
	switch {
	case p.any(i, "first", "opening"):
		return 1
	case p.any(i, "last", "final"):
		return -1
	}
	return 0
}

// skipPeriod steps over "period", "-period" behind a length.
func (p *parser) skipPeriod(i int) int {
	if j := p.skipDash(i); p.any(j, "period") {
		return j + 1
	}
	return i
}

// wholeUnit reads "all day", "full-year", "whole week". With an article it is a date, or no time: "the full year".
func (p *parser) wholeUnit(i int) (expr, bool) {
	j := p.skipDash(i + 1)
	u := unit(p.at(j).n)
	if p.kind(j) != unitWord || plural(p.word(j)) || u < hours || u > years || p.any(i-1, "the") && !p.any(i, "all") {
		return expr{}, false
	}
	return expr{to: j + 1, kind: doc.Duration, how: fixed, value: "P" + stretch{n: 1, unit: u}.body()}, true
}

// recentUnits reads "recent months", which are uncounted and past.
func (p *parser) recentUnits(i int) (expr, bool) {
	a := p.at(i + 1)
	if !p.any(i, "recent") || a.kind != unitWord || !strings.HasSuffix(a.word, "s") || unit(a.n) < days {
		return expr{}, false
	}
	e := expr{to: i + 2, kind: doc.Duration, how: fixed, window: -1, amount: stretch{n: -1, unit: unit(a.n)}}
	e.value = "P" + e.amount.body()
	if unit(a.n) == years {
		e.kind, e.value = doc.Date, "PAST_REF"
	}
	if k, ok := p.follows(e.to, "and"); ok && p.kind(k) == unitWord {
		e.to = k + 1
	}
	return e, true
}

// notDuration tells lengths that are none: a rank ("a second"), a share ("a quarter of the seats"), an age, "a half".
func (p *parser) notDuration(i, to int, s stretch) bool {
	if s.unit == quarters && s.n <= 3 && (p.word(to) == "of" || p.any(to-1, "quarter") && s.n <= 1) {
		return true
	}
	if s.unit == seconds && p.any(to-1, "second") && (s.n == 1 && p.word(i) != "one") {
		return true
	}
	return s.unit == halves || s.unit == periods
}

// stretch reads a counted length: "two weeks", "a year and a half", "several days", "5 1/2 hours", "10 trading days", "10-year".
func (p *parser) stretch(i int) (stretch, int, bool) {
	s, j, ok := p.oneStretch(i)
	if !ok {
		return s, i, false
	}
	for {
		k := p.skip(p.skip(j, ","), "and")
		m, next, ok := p.oneStretch(k)
		if !ok || p.kind(k) == article && k == j || m.unit == s.unit || m.n < 0 || k > j && p.any(k, "a", "an") {
			break
		}
		s.more = append(s.more, m)
		j = next
	}
	return s, j, true
}

// oneStretch reads a length of one unit.
func (p *parser) oneStretch(i int) (stretch, int, bool) {
	n, j, ok := p.count(i)
	if !ok {
		return stretch{}, i, false
	}
	k := p.skipDash(j)
	hyphened := k > j
	if !hyphened {
		k = p.skipBetween(k)
	}
	s, ok := p.unitFor(i, k, n, hyphened)
	if !ok {
		return s, i, false
	}
	s.work = s.unit == days && p.any(k-1, "business", "working")
	if next, ok := p.follows(k+1, "of an hour"); ok && s.unit == quarters { // "three quarters of an hour"
		return stretch{n: 15 * s.n, unit: minutes}, next, true
	}
	k = p.skip(k+1, "'") // "two weeks' notice"
	if next, ok := p.follows(k, "and a quarter"); ok && s.unit >= hours {
		s.n += 0.25
		return s, next, true
	}
	for _, half := range [...]string{"and a half", "and - a - half", "- and - a - half"} {
		if next, ok := p.follows(k, half); ok {
			s.n += 0.5
			return s, next, true
		}
	}
	return s, k, true
}

// skipBetween steps over up to two words between a number and its unit: "two bloody weeks", "eight trading days", "20 more years".
func (p *parser) skipBetween(i int) int {
	for j := i; j <= i+2; j++ {
		if p.kind(j) == unitWord || p.any(j, "second") {
			return j
		}
		t := p.token(j)
		adjective := p.kind(j) == plain && (t.Tag == "JJ" || t.Tag == "RB" || t.Word == "trading")
		if !adjective && !p.any(j, "more", "business", "working", "consecutive", "full", "last", "additional") {
			break
		}
	}
	return i
}

// unitFor reads the unit of a number. "Second" is one only behind "one" or a hyphen, a unit in capitals is a name ("60 Minutes"), and one
// in the singular belongs to the plural behind it ("two year groups").
func (p *parser) unitFor(i, k int, n float64, hyphened bool) (stretch, bool) {
	a, t := p.at(k), p.token(k)
	if a.upper && (t.Tag == "NNPS" || t.Tag == "NNP" && p.token(i).Word != strings.ToUpper(p.token(i).Word)) {
		return stretch{}, false
	}
	switch {
	case a.word == "second" && p.any(i-1, "the") && p.endsHere(k+1): // "on the twenty-second"
		return stretch{}, false
	case a.word == "hours" && p.at(i).digits == 4 && p.any(i-1, "at") && n < 2400 && int(n)%100 < 60: // "at 1900 hours"
		return stretch{}, false
	case a.word == "second":
		return stretch{n: n, unit: seconds}, hyphened || n == 1 && p.kind(i) == number
	case a.word == "night":
		return stretch{n: n, unit: nights}, n > 1
	case a.kind != unitWord || unit(a.n) == periods:
		return stretch{}, false
	}
	singular := n > 1 && !hyphened && p.at(i).digits == 0 && !strings.HasSuffix(a.word, "s") && len(a.word) > 4
	return stretch{n: n, unit: unit(a.n)}, !singular || !strings.HasPrefix(p.token(k+1).Tag, "NNS")
}

// count reads how many: a number, "a", "half an", "a few", "several", "a couple of", "two and a half", "5 1/2".
func (p *parser) count(i int) (n float64, next int, ok bool) {
	if v, j, ok := p.number(i); ok {
		return p.fraction(float64(v), i, j)
	}
	if p.kind(i) == decimal {
		if v, err := strconv.ParseFloat(p.word(i), 64); err == nil && v >= 0 && v < 1e6 {
			return v, i + 1, true
		}
	}
	if p.any(i, "½", "1/2", "¼", "¾") && p.any(i+1, "hour", "year", "day", "mile", "an", "a") {
		switch n = 0.5; p.word(i) {
		case "¼":
			n = 0.25
		case "¾":
			n = 0.75
		}
		return n, p.skip(i+1, "a", "an"), true
	}
	w := p.word(i)
	switch {
	case w == "half":
		if j := p.skip(p.skipDash(i+1), "a", "an"); p.kind(j) == unitWord {
			return 0.5, j, true
		}
	case p.any(i, "a", "an", "another"):
		return p.countAfterA(i)
	case p.any(i, "couple"):
		return 2, p.skip(i+1, "of"), true
	case p.any(i, "several", "many", "some", "few", "numerous", "various", "countless"):
		return -1, p.skip(i+1, "of"), true
	case p.any(i, "dozens", "hundreds", "thousands"):
		if p.word(i+1) == "of" {
			return -1, i + 2, true
		}
	}
	return 0, i, false
}

func (p *parser) countAfterA(i int) (n float64, next int, ok bool) {
	switch j := i + 1; {
	case p.any(j, "few"):
		return -1, p.skip(j+1, "more"), true
	case p.any(j, "couple"):
		return 2, p.skip(j+1, "of"), true
	case p.any(j, "half"):
		return 0.5, p.skipDash(j + 1), true
	case p.any(j, "dozen"):
		return 12, j + 1, true
	case p.any(j, "hundred"):
		return 100, j + 1, true
	case p.any(j, "thousand"):
		return 1000, j + 1, true
	case p.kind(j) == number:
		v, k, _ := p.number(j)
		return float64(v), k, isDash(p.word(k)) || p.kind(k) == unitWord
	case p.any(j, "many"):
		return 0, i, false
	}
	return 1, i + 1, p.kind(i+1) == unitWord || p.kind(i+2) == unitWord && p.any(i+1, "full", "whole", "single", "mere", "entire", "good", "business")
}

// fraction reads what may follow a number: "1/2", "and a half", "to 18" (a range counts by its first number).
func (p *parser) fraction(v float64, i, j int) (float64, int, bool) {
	if p.word(j) == "1/2" || p.word(j) == "½" {
		return v + 0.5, j + 1, true
	}
	if k, ok := p.follows(j, "and a half"); ok && p.kind(k) == unitWord {
		return v + 0.5, k, true
	}
	if k, ok := p.follows(j, "and a quarter"); ok && p.kind(k) == unitWord {
		return v + 0.25, k, true
	}
	if k, ok := p.follows(j, "and half"); ok && p.kind(k) == unitWord {
		return v + 0.5, k, true
	}
	if p.any(j, "to", "or", "-", "–") {
		if _, k, ok := p.number(j + 1); ok && p.kind(p.skipDash(k)) == unitWord && p.at(j+1).digits < 4 && p.word(i-1) != "from" {
			return v, k, true
		}
	}
	return v, j, true
}

// bareUnits reads uncounted units: "for months", "decades-long", "hours later", "days of fighting".
func (p *parser) bareUnits(i int) (expr, bool) {
	a := p.at(i)
	if a.kind != unitWord {
		return expr{}, false
	}
	e := expr{to: i + 1, kind: doc.Duration, how: fixed, amount: stretch{n: -1, unit: unit(a.n)}}
	plural := strings.HasSuffix(a.word, "s") && len(a.word) > 4
	if k := p.skipDash(i + 1); k > i+1 && p.word(k) == "long" {
		e.to, e.value = k+1, "P"+stretch{n: 1, unit: unit(a.n)}.body()
		if plural {
			e.value = "PX" + unitCodes[unit(a.n)]
		}
		return e, true
	}
	if !plural || p.token(i).Tag == "NNPS" || unit(a.n) >= halves || unit(a.n) == quarters || unit(a.n) == weekends || unit(a.n) == nights {
		return e, false
	}
	if o, ok := p.offset(e); ok {
		return o, true
	}
	e.value = "P" + e.amount.body()
	return e, !p.any(i+1, "of") || p.any(i-1, "for", "after", "in", "within", "over", "ended", "despite", "following") || unit(a.n) >= months
}

// offset reads the words that make a length a date: "ago", "earlier", "later", "from now", "after the attack".
func (p *parser) offset(e expr) (expr, bool) {
	j := e.to
	e.kind, e.how = doc.Date, offset
	switch {
	case p.any(j, "ago"):
		e.step, e.to = -1, j+1
	case p.any(j, "earlier", "previously"):
		e.step, e.then, e.to = -1, true, j+1
	case p.any(j, "later", "afterwards", "afterward", "hence"):
		e.step, e.then, e.to = 1, true, j+1
	case p.any(j, "before", "after", "from"):
		return p.offsetFrom(e)
	default:
		return e, false
	}
	if e.amount.n < 0 { // "several years ago"
		e.how = fixed
		e.value = "PAST_REF"
		if e.step > 0 {
			e.value = "FUTURE_REF"
		}
	}
	return e, true
}

// offsetFrom reads a date that is counted from another one: "two days before yesterday", "three weeks from now".
func (p *parser) offsetFrom(e expr) (expr, bool) {
	j := e.to
	e.step = 1
	if p.word(j) == "before" {
		e.step = -1
	}
	if p.word(j) == "from" && p.any(j+1, "now", "today") {
		e.to = j + 2
		return e, e.amount.n > 0
	}
	if e.amount.n <= 0 {
		return e, false
	}
	base, ok := p.core(j + 1)
	if !ok || base.kind != doc.Date || base.bare || base.how == fixed || base.date.grain != byDay {
		return e, false
	}
	e.to, e.base = base.to, &base
	return e, true
}
