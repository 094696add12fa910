package when

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
