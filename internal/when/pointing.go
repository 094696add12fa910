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
	if p.kind(j) != pointer || p.any(i, "a", "an") || p.any(j, "these", "those") || p.any(j, "last") && strings.HasPrefix(p.token(j).Tag, "VB") {
		return expr{}, false
	}
	which, k := p.pointer(j)
	if e, ok := p.window(which, k); ok {
		return e, true
	}
	if p.any(k, "fiscal", "trading", "business", "calendar", "school", "full", "academic") {
		k++
	}
	k = p.skipDash(k)
	if which == last {
		if e, ok := p.lastOf(k); ok {
			return e, true
		}
	}
	return p.pointAt(i, which, k)
}

// pointer reads which way the words at i point. Of two the second tells: "that same day", "this past week".
func (p *parser) pointer(i int) (which, next int) {
	a, b := p.at(i), p.at(i+1)
	if b.kind == pointer {
		switch {
		case a.n == that && b.n == same, a.n == this && (b.n == past || b.n == coming || b.n == last || b.n == current):
			return b.n, i + 2
		}
	}
	return a.n, i + 1
}

// lastOf reads, behind "last", the end of a larger date: "week of May", "half of 1989".
func (p *parser) lastOf(i int) (expr, bool) {
	a := p.at(i)
	if !p.any(i+1, "of") {
		return expr{}, false
	}
	if a.kind == half {
		y, next, ok := p.year(i + 2)
		return expr{to: next, kind: doc.Date, how: whole, date: date{grain: byHalf, y: y, n: 2}}, ok
	}
	if a.kind == weekday && !strings.HasSuffix(a.word, "days") { // "the last Friday of the month"
		b, ok := p.core(i + 2)
		return expr{to: b.to, kind: doc.Date, how: within, weekday: a.n, nth: -1, base: &b}, ok && b.kind == doc.Date && b.date.grain == byMonth && b.how != fixed
	}
	if a.kind != unitWord || unit(a.n) < days || unit(a.n) > quarters || plural(a.word) {
		return expr{}, false
	}
	b, ok := p.core(i + 2)
	if !ok || b.bare || b.kind != doc.Date || b.how == fixed || b.how == offset || b.date.grain <= grains[a.n] {
		return expr{}, false
	}
	return expr{to: b.to, kind: doc.Date, how: within, date: date{grain: grains[a.n]}, nth: -1, base: &b}, true
}

func plural(w string) bool { return strings.HasSuffix(w, "s") && len(w) > 3 }

// window reads a length with a direction: "the past three weeks", "the next few years", "the coming months".
func (p *parser) window(which, k int) (expr, bool) {
	to := pointers[which]
	e := expr{kind: doc.Duration, how: fixed, window: to.step, then: to.then}
	if s, j, ok := p.stretch(k); ok && which != this && which != that && which != current && p.kind(k) != article {
		e.to, e.amount, e.first = j, s, p.sideOf(k-1)
		if _, ok := p.follows(j, "or so"); ok {
			e.to += 2
		}
		e.value = "P" + s.body()
		return e, s.unit != quarters || s.n != 1
	}
	a := p.at(k)
	e.to, e.amount = k+1, stretch{n: -1, unit: unit(a.n)}
	if which == last && p.word(k-2) != "the" { // "it may last months"
		return e, false
	}
	if a.kind != unitWord || !plural(a.word) || to.step == 0 || e.amount.unit >= halves {
		return e, false
	}
	e.value = "P" + e.amount.body()
	return e, true
}

// pointAt reads what a pointer points at: a unit, a weekday, a month, a season, a part of the day, a named day.
func (p *parser) pointAt(i, which, k int) (expr, bool) {
	a := p.at(k)
	e := expr{to: k + 1, kind: doc.Date, pointer: which, how: pointedAt}
	switch a.kind {
	case unitWord:
		return p.pointAtUnit(i, e, unit(a.n))
	case weekday:
		if d, ok := p.dayOfWeekday(p.skip(k+1, ",")); ok && d.how != openDay { // "this Friday, May 12"
			return d, true
		}
		e.weekday, e.date.grain = a.n, byDay
		return e, !strings.HasSuffix(a.word, "days") && p.surelyWeekday(k)
	case month:
		return p.pointAtMonth(e, k)
	case season:
		e.date = date{grain: bySeason, n: a.n}
		return e, a.word != "fall" || p.token(k).Tag != "VB"
	case dayPart:
		return p.pointAtPart(i, e, a.n), which != past || a.n < noon // "past midnight" is after it
	case ordinal, quarterMark:
		q, ok := p.nthUnit(k)
		e.date, e.to = q.date, q.to
		return e, ok && q.how == openYear
	case named:
		n, ok := p.namedDay(k)
		n.pointer, n.step = which, pointers[which].step
		return n, ok
	}
	return e, false
}

// surelyWeekday reports whether a weekday is written out or marked as short, and no name such as "Sun".
func (p *parser) surelyWeekday(i int) bool {
	w := p.word(i)
	return len(w) > 4 || strings.HasSuffix(w, ".") || p.word(i+1) == "." || p.at(i).upper && !p.any(i, "sun", "sat", "mon", "wed")
}

// pointAtMonth reads "last March", "this Sept. 30".
func (p *parser) pointAtMonth(e expr, k int) (expr, bool) {
	m, ok := p.monthFirst(k)
	switch {
	case !ok:
		return e, false
	case m.how == whole && e.pointer != this:
		return e, true
	case e.pointer == same || e.pointer == that || e.pointer == current && m.date.grain == byDay:
		return e, false
	}
	e.date, e.to = m.date, m.to
	return e, true
}

// pointAtPart reads "this morning", "last night", "the next evening".
func (p *parser) pointAtPart(i int, e expr, part int) expr {
	if e.pointer == next && p.kind(i) == article { // "the next morning" is that of the day told
		e.pointer = following
	}
	e.how, e.kind, e.date.grain = pointed, doc.Clock, byDay
	switch part {
	case noon, midnight:
		e.clock = clock{set: true, h: 12 * (midnight - part), s: -1}
	default:
		e.dayPart, e.loose = dayParts[part].code, part == dawn
	}
	return e
}

// pointAtUnit reads "last week", "the previous day", "this quarter". What is shorter than a day is no date.
func (p *parser) pointAtUnit(i int, e expr, u unit) (expr, bool) {
	e.how = pointed
	the := p.kind(i) == article
	switch {
	case u < days, u == millennia, plural(p.word(e.to - 1)), (e.pointer == latest) != (u == periods) && u != quarters:
		return e, false
	case e.pointer == last && u == days && the: // "the last day of the talks"
		return e, false
	case e.pointer == next && u == days && the: // "the next day" follows the one told
		e.pointer = following
	case e.pointer == past && (u == decades || u == centuries || the && u != years && u <= months),
		the && pointers[e.pointer].step != 0 && (u == decades || u == centuries): // "the past decade" is a length up to now
		e.kind, e.how, e.window, e.amount = doc.Duration, fixed, pointers[e.pointer].step, stretch{n: 1, unit: u}
		e.value = "P" + e.amount.body()
		return e, true
	}
	e.date.grain = grains[u]
	return e, true
}
