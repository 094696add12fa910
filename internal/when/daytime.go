package when

import (
	"strings"

	"readout/doc"
)

// clocked reads a time of day, alone or as a range: "7:15 p.m.", "between 2 and 4 pm", "noon", "the early morning".
func (p *parser) clocked(i int) (expr, bool) {
	if e, ok := p.clockRange(i); ok {
		return e, true
	}
	if p.any(i-1, "from", "between") {
		if e, ok := p.bareHours(i); ok { // is a time of day only with a date behind it, or with minutes
			e.bare = !e.clock.exact || !e.until.exact || p.kind(i) == decimal
			return e, true
		}
	}
	if c, j, ok := p.clockAt(i); ok {
		return expr{to: j, kind: doc.Clock, how: timeOnly, clock: c}, true
	}
	return p.partOfDay(i)
}

// hourAlone reads the bare hour of "will be back at 7." or "leaves at 6.45", but not a price ("closed at 7").
func (p *parser) hourAlone(i int) (expr, bool) {
	if k := p.kind(i); k != number && k != decimal || !p.any(i-1, "at") {
		return expr{}, false
	}
	c, j, ok := p.spokenHour(i)
	dayNext := p.kind(j) == deictic || p.any(j, "on") && (p.kind(p.skipArticle(j+1)) == weekday || p.kind(j+1) == month || p.kind(p.skipArticle(j+1)) == ordinal) ||
		p.kind(j) == article && p.kind(j+1) == pointer && p.kind(j+2) == dayPart // "at 7 the next morning"
	if !ok || c.h == 0 || c.h > 12 || (!p.endsHere(j) || p.any(j, ",")) && !dayNext || p.kind(i) == decimal && len(p.word(i)) < 4 {
		return expr{}, false
	}
	for k := i - 2; !dayNext && k >= 0 && k > i-12 && !p.any(k, "."); k-- {
		if w := p.token(k); p.any(k, "$", "%", "percent", "points", "point", "index", "shares", "rate", "price", "cents") || strings.HasPrefix(w.Tag, "VB") && prices[w.Lemma] {
			return expr{}, false
		}
	}
	return expr{to: j, kind: doc.Clock, how: timeOnly, clock: c}, true
}

// prices are verbs whose "at" tells a price or a number.
var prices = set("close trade open quote stand put value price sell buy set fix end remain start hold peak settle finish")

// partOfDay reads "the morning", "overnight", "in the early evening hours". "Good evening" tells no time, nor does a night's fee.
func (p *parser) partOfDay(i int) (expr, bool) {
	j := p.skipArticle(i)
	a := p.at(j)
	if a.kind != dayPart || a.n >= noon || p.inName(j) || p.any(i-1, "good") || p.any(i, "a") && p.perUnit(i) {
		return expr{}, false
	}
	e := expr{to: p.skip(j+1, "hours"), kind: doc.Clock, how: timeOnly, dayPart: dayParts[a.n].code, loose: a.n == dawn || a.word == "overnight"}
	if k, ok := p.follows(j+1, "before last"); ok && a.n == night { // "the night before last"
		return expr{to: k, kind: doc.Clock, how: pointed, pointer: this, step: -2, dayPart: e.dayPart, date: date{grain: byDay}}, true
	}
	modifies := strings.HasPrefix(p.token(e.to).Tag, "NN") && p.kind(e.to) != weekday && p.kind(e.to) != deictic // "the morning papers"
	return e, !modifies || e.to > j+1 || plural(a.word) || a.word == "overnight" || p.any(i, "a", "an") && a.n != night
}

// inName reports whether a word is a later part of a name: "Operation Dawn".
func (p *parser) inName(i int) bool {
	b := p.at(i - 1)
	return p.at(i).upper && b.upper && b.kind == plain && b.tok >= 0 && p.token(i-1).Tag == "NNP"
}

// bareHours reads two hours that nothing but the words about them shows to be times of day: "between 3 and 5", "from 7 to 9:30".
func (p *parser) bareHours(i int) (expr, bool) {
	from, j, ok := p.spokenHour(i)
	if !ok || !p.any(j, "to", "till", "til", "until", "-", "–", "and") {
		return expr{}, false
	}
	to, k, ok := p.spokenHour(j + 1)
	if !ok {
		if to, ok = clockOf(p.word(j + 1)); !ok {
			return expr{}, false
		}
		k = j + 2
	}
	if k := p.kind(k); k == unitWord || k == month || strings.HasPrefix(p.token(j+2).Tag, "NNS") || p.any(j+2, "%", "percent", "of") {
		return expr{}, false
	}
	return expr{to: k, kind: doc.Clock, how: timeOnly, clock: from, until: to}, true
}

// spokenHour reads "five", "five thirty", "5", "9.30".
func (p *parser) spokenHour(i int) (clock, int, bool) {
	c, j, ok := p.hourOrDotted(i)
	if a, b := p.at(i), p.at(j); ok && a.kind == number && a.digits == 0 && c.h <= 12 && b.kind == number && b.digits == 0 && b.n >= 10 && b.n < 60 {
		c.m, j, _ = p.wordNumber(j)
		c.exact = true
	}
	return c, j, ok && c.m < 60
}

// hourOrDotted reads "9", "9.30" as the beginning of a range whose end shows that they are times of day.
func (p *parser) hourOrDotted(i int) (clock, int, bool) {
	if p.kind(i) == decimal {
		c, ok := clockOf(strings.Replace(p.word(i), ".", ":", 1))
		return c, i + 1, ok
	}
	h, k, ok := p.hour(i)
	return clock{set: true, h: h, s: -1}, k, ok
}

// clockRange reads two clock times that share what makes them clock times: "2 to 4 pm", "2:30 - 3:30pm", "1 p.m. to 4".
func (p *parser) clockRange(i int) (expr, bool) {
	switch k := p.kind(i); {
	case k == number, k == clockWord, k == decimal, k == half, k == article && p.any(i+1, "quarter"), k == dayPart && p.at(i).n >= noon:
	default:
		return expr{}, false
	}
	from, j, first := p.clockAt(i)
	if !first {
		var ok bool
		if from, j, ok = p.hourOrDotted(i); !ok {
			return expr{}, false
		}
	} else if strings.HasSuffix(p.word(j-1), ".m") && p.word(j) == "." { // "1:30 p.m. to 4"
		j++
	}
	if !p.any(j, "to", "till", "til", "until", "through", "-", "–", "—", "and") || p.word(j) == "and" && p.word(i-1) != "between" {
		return expr{}, false
	}
	to, k, second := p.clockAt(j + 1)
	if !second {
		h, next, ok := p.hour(j + 1)
		if !ok || !first || p.kind(next) == unitWord || p.kind(next) == month || p.word(next) == "%" {
			return expr{}, false
		}
		to, k = clock{set: true, h: h, s: -1}, next
	}
	if from.zone == "" {
		from.zone = to.zone
	}
	if from.half == "" && to.half == "pm" && from.h < 12 && from.h*60+from.m < to.h*60+to.m && to.h < 12 {
		from.half = "pm"
	}
	if to.half == "" && from.half == "pm" && to.h < 12 && to.h > from.h%12 {
		to.half = "pm"
	}
	if to.half == "" && from.half == "am" && to.h < from.h {
		to.half = "pm"
	}
	return expr{to: k, kind: doc.Clock, how: timeOnly, clock: from, until: to}, true
}
