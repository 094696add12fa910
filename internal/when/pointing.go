package when

import (
	"strings"

	"readout/doc"
)

// pointing reads what points from the day of the report or from the date told last: "yesterday", "last week", "next Friday", "that year",
// "the past three weeks", "this morning".
func (p *parser) pointing(i int) (expr, bool) {
	if a := p.at(i); a.kind == deictic {
		e := expr{to: i + 1, kind: doc.Date, how: pointed, pointer: this, step: a.n, date: date{grain: byDay}}
		if a.word == "tonight" {
			e.kind, e.dayPart = doc.Clock, "NI"
		}
		return e, true
	}
	j := p.skipArticle(i)
	a := p.at(j)
	if p.any(j, "day") { // "the day before yesterday"
		return expr{}, false
	}
	if a.kind != pointer || p.any(i, "a", "an") {
		return expr{}, false
	}
	which := a.n
	k := j + 1
	if a.n == that && p.kind(k) == pointer && p.at(k).n == same || a.n == this && p.kind(k) == pointer && (p.at(k).n == past || p.at(k).n == coming || p.at(k).n == last || p.at(k).n == current) {
		which = p.at(k).n
		k++
	}
	if p.any(j, "these", "those") {
		return expr{}, false
	}
	if e, ok := p.window(i, which, k); ok {
		return e, true
	}
	if p.any(k, "fiscal", "trading", "business", "calendar", "school", "full", "academic") {
		k++
	}
	k = p.skipDash(k)
	if a := p.at(k); which == last && a.kind == unitWord && p.any(k+1, "of") && unit(a.n) >= days && unit(a.n) <= months && !strings.HasSuffix(a.word, "s") { // "the last week of May"
		if b, ok := p.core(k + 2); ok && !b.bare && b.kind == doc.Date && b.how != fixed && b.date.grain > grains[a.n] && b.how != offset {
			return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: grains[a.n]}, nth: -1, base: &b}, true
		}
	}
	if which == last && p.kind(k) == half && p.word(k+1) == "of" { // "the last half of 1989"
		if y, next, ok := p.year(k + 2); ok {
			return expr{to: next, kind: doc.Date, how: whole, date: date{grain: byHalf, y: y, n: 2}}, true
		}
	}
	return p.pointAt(i, which, k)
}

// window reads a length with a direction: "the past three weeks", "the next few years", "the coming months".
func (p *parser) window(i, which, k int) (expr, bool) {
	e := expr{kind: doc.Duration, how: fixed, window: pointers[which].step}
	if s, j, ok := p.stretch(k); ok && which != this && which != that && which != current && p.kind(k) != article {
		e.to, e.amount, e.then = j, s, pointers[which].then
		if _, ok := p.follows(j, "or so"); ok {
			e.to += 2
		}
		e.value = "P" + s.body()
		return e, s.unit != quarters || s.n != 1
	}
	a := p.at(k)
	if a.kind == unitWord && strings.HasSuffix(a.word, "s") && len(a.word) > 3 && pointers[which].step != 0 && unit(a.n) < halves {
		e.to, e.amount = k+1, stretch{n: -1, unit: unit(a.n)}
		e.value, e.then = "P"+e.amount.body(), pointers[which].then
		return e, true
	}
	return e, false
}

// pointAt reads what a pointer points at: a unit, a weekday, a month, a season, a part of the day.
func (p *parser) pointAt(i, which, k int) (expr, bool) {
	a := p.at(k)
	e := expr{to: k + 1, kind: doc.Date, pointer: which, how: pointedAt}
	switch a.kind {
	case unitWord:
		return p.pointAtUnit(i, e, unit(a.n))
	case weekday:
		e.weekday, e.date.grain = a.n, byDay
		return e, !strings.HasSuffix(a.word, "days") && (len(a.word) > 4 || strings.HasSuffix(a.word, ".") || p.word(k+1) == "." || a.upper && !p.any(k, "sun", "sat", "mon", "wed"))
	case month:
		m, ok := p.monthFirst(k)
		if !ok || m.how == whole && which != this {
			return e, ok && m.how == whole
		}
		if which == same || which == that || which == current && m.date.grain == byDay {
			return e, false
		}
		e.date, e.to = m.date, m.to
		return e, true
	case season:
		e.date = date{grain: bySeason, n: a.n}
		return e, a.word != "fall" || p.token(k).Tag != "VB"
	case dayPart:
		if which == next && p.kind(i) == article { // "the next morning" is that of the day told
			e.pointer = following
		}
		e.how, e.kind, e.date.grain, e.dayPart = pointed, doc.Clock, byDay, dayParts[a.n].code
		switch {
		case a.n >= noon:
			e.clock = clock{set: true, h: 12, s: -1}
			if a.n == midnight {
				e.clock.h = 0
			}
			e.dayPart = ""
		case which == last && a.n != night:
			e.step = 0
		}
		return e, true
	case ordinal, quarterMark:
		if q, ok := p.nthUnit(k); ok && q.how == openYear {
			e.date, e.to = q.date, q.to
			return e, true
		}
	case named:
		if n, ok := p.namedDay(k); ok {
			n.pointer, n.step = which, pointers[which].step
			return n, true
		}
	}
	return e, false
}

// pointAtUnit reads "last week", "the previous day", "this quarter", "the year". A bare "that time" says nothing.
func (p *parser) pointAtUnit(i int, e expr, u unit) (expr, bool) {
	e.how = pointed
	a := p.at(e.to - 1)
	switch {
	case u < days || u == millennia:
		if u == minutes || u == seconds {
			return e, false
		}
		return e, false
	case strings.HasSuffix(a.word, "s") && a.word != "days":
		return e, false
	case u == periods:
		if e.pointer != latest {
			return e, false
		}
	case e.pointer == latest && u != quarters:
		return e, false
	case e.pointer == past:
		switch u {
		case decades, centuries:
			e.kind, e.how, e.window, e.amount = doc.Duration, fixed, -1, stretch{n: 1, unit: u}
			e.value = "P" + e.amount.body()
			return e, true
		case days, weeks, months, years:
			if p.kind(i) == article && u != years {
				e.kind, e.how, e.window, e.amount = doc.Duration, fixed, -1, stretch{n: 1, unit: u}
				e.value = "P" + e.amount.body()
				return e, true
			}
		}
	case u == decades || u == centuries:
		if pointers[e.pointer].step != 0 && p.kind(i) == article {
			e.kind, e.how, e.window, e.amount = doc.Duration, fixed, pointers[e.pointer].step, stretch{n: 1, unit: u}
			e.value = "P" + e.amount.body()
			return e, true
		}
	case e.pointer == last && u == days && p.kind(i) == article: // "the last day of the talks"
		return e, false
	}
	if e.pointer == next && u == days && p.kind(i) == article { // "the next day" follows the one told
		e.pointer = following
	}
	e.date.grain = grains[u]
	return e, true
}

// clocked reads a time of day, alone or as a range: "7:15 p.m.", "between 2 and 4 pm", "noon", "the early morning".
func (p *parser) clocked(i int) (expr, bool) {
	if e, ok := p.clockRange(i); ok {
		return e, true
	}
	if p.any(i-1, "from", "between") {
		if e, ok := p.bareHours(i); ok { // is a time of day only with a date behind it
			e.bare = true
			return e, true
		}
	}
	if c, j, ok := p.clockAt(i); ok {
		return expr{to: j, kind: doc.Clock, how: timeOnly, clock: c}, true
	}
	j := p.skipArticle(i)
	if a := p.at(j); a.kind == dayPart && a.n < noon && !p.any(i-1, "good") && !(p.any(i, "a") && p.perUnit(i)) {
		e := expr{to: j + 1, kind: doc.Clock, how: timeOnly, dayPart: dayParts[a.n].code}
		if a.word == "mornings" || a.word == "evenings" || p.any(i, "a", "an") && a.n != night {
			return e, true
		}
		e.to = p.skip(e.to, "hours")
		if k, ok := p.follows(j+1, "'s"); ok && p.kind(k) == plain && j == i {
			return e, true
		}
		return e, !strings.HasPrefix(p.token(j+1).Tag, "NN") || p.word(j+1) == "hours" || a.word == "overnight" || p.kind(j+1) == weekday || p.kind(j+1) == deictic
	}
	return expr{}, false
}

// bareHours reads two hours that nothing but the words about them shows to be times of day: "between 3 and 5", "from 7 to 9:30".
func (p *parser) bareHours(i int) (expr, bool) {
	h, j, ok := p.hour(i)
	if !ok || !p.any(j, "to", "till", "til", "until", "-", "–", "and") {
		return expr{}, false
	}
	to, k := clock{set: true, s: -1}, j+2
	if n, next, ok := p.hour(j + 1); ok {
		to.h, k = n, next
	} else if c, ok := clockOf(p.word(j + 1)); ok {
		to = c
	} else {
		return expr{}, false
	}
	if k := p.kind(k); k == unitWord || k == month || strings.HasPrefix(p.token(j+2).Tag, "NNS") || p.any(j+2, "%", "percent", "of") {
		return expr{}, false
	}
	return expr{to: k, kind: doc.Clock, how: timeOnly, clock: clock{set: true, h: h, s: -1}, until: to}, true
}

// clockRange reads two clock times that share what makes them clock times: "2 to 4 pm", "2:30 - 3:30pm", "1 p.m. to 4".
func (p *parser) clockRange(i int) (expr, bool) {
	if k := p.kind(i); k != number && k != clockWord {
		return expr{}, false
	}
	from, j, first := p.clockAt(i)
	if !first {
		h, k, ok := p.hour(i)
		if !ok {
			return expr{}, false
		}
		from, j = clock{set: true, h: h, s: -1}, k
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
