package when

import (
	"strings"

	"readout/doc"
)

// A namedDay is a day that has a name. The rule is the first of these that is set: a day of one year; a weekday counted in its month; days
// from Easter; a day of the Islamic year; a day of every year.
type namedDay struct {
	words        string // lower case, as the tokens stand
	year         int
	month, day   int
	weekday, nth int
	after        int // days behind the weekday
	easter       int // days from Easter Sunday, plus 1000 so that 0 is none
	islamic      bool
	days         int // how long, in days; 0 for one
}

var namedDays = []namedDay{
	{words: "9/11", year: 2001, month: 9, day: 11},
	{words: "september 11 attacks", year: 2001, month: 9, day: 11},
	{words: "sept. 11 attacks", year: 2001, month: 9, day: 11},
	{words: "7/7", year: 2005, month: 7, day: 7},
	{words: "d - day", year: 1944, month: 6, day: 6},
	{words: "v - e day", year: 1945, month: 5, day: 8},
	{words: "ve day", year: 1945, month: 5, day: 8},
	{words: "v - j day", year: 1945, month: 8, day: 15},
	{words: "yuandan", month: 1, day: 1},
	{words: "new years day", month: 1, day: 1},
	{words: "new years", month: 1, day: 1},
	{words: "new years eve", month: 12, day: 31},
	{words: "nye", month: 12, day: 31},
	{words: "epiphany", month: 1, day: 6},
	{words: "three kings day", month: 1, day: 6},
	{words: "inauguration day", month: 1, day: 20},
	{words: "australia day", month: 1, day: 26},
	{words: "republic day", month: 1, day: 26},
	{words: "holocaust remembrance day", month: 1, day: 27},
	{words: "groundhog day", month: 2, day: 2},
	{words: "candlemas", month: 2, day: 2},
	{words: "presidents day", month: 2, weekday: 1, nth: 3},
	{words: "president 's day", month: 2, weekday: 1, nth: 3},
	{words: "washington 's birthday", month: 2, weekday: 1, nth: 3},
	{words: "valentines day", month: 2, day: 14},
	{words: "st. valentine 's day", month: 2, day: 14},
	{words: "valentine 's", month: 2, day: 14},
	{words: "women 's day", month: 3, day: 8},
	{words: "international women ’s day", month: 3, day: 8},
	{words: "saint patrick 's day", month: 3, day: 17},
	{words: "st patrick 's day", month: 3, day: 17},
	{words: "saint patrick", month: 3, day: 17},
	{words: "st. patrick", month: 3, day: 17},
	{words: "arbor day", month: 3, day: 12},
	{words: "april fool 's day", month: 4, day: 1},
	{words: "april fools day", month: 4, day: 1},
	{words: "all fools day", month: 4, day: 1},
	{words: "earth day", month: 4, day: 22},
	{words: "st. george 's day", month: 4, day: 23},
	{words: "st george 's day", month: 4, day: 23},
	{words: "saint george 's day", month: 4, day: 23},
	{words: "anzac day", month: 4, day: 25},
	{words: "maundy thursday", easter: 1000 - 3},
	{words: "holy thursday", easter: 1000 - 3},
	{words: "shrove tuesday", easter: 1000 - 47},
	{words: "mardi gras", easter: 1000 - 47},
	{words: "holy saturday", easter: 1000 - 1},
	{words: "whit monday", easter: 1050},
	{words: "trinity sunday", easter: 1056},
	{words: "corpus christi", easter: 1060},
	{words: "international workers ' day", month: 5, day: 1},
	{words: "international workers day", month: 5, day: 1},
	{words: "workers ' day", month: 5, day: 1},
	{words: "workers day", month: 5, day: 1},
	{words: "workers ’ day", month: 5, day: 1},
	{words: "cinco de mayo", month: 5, day: 5},
	{words: "victory day", month: 5, day: 9},
	{words: "mothers day", month: 5, weekday: 7, nth: 2},
	{words: "mother ’s day", month: 5, weekday: 7, nth: 2},
	{words: "fathers day", month: 6, weekday: 7, nth: 3},
	{words: "father ’s day", month: 6, weekday: 7, nth: 3},
	{words: "children 's day", month: 6, day: 1},
	{words: "flag day", month: 6, day: 14},
	{words: "freedom day", month: 6, day: 19},
	{words: "jubilee day", month: 6, day: 19},
	{words: "emancipation day", month: 6, day: 19},
	{words: "st. john 's day", month: 6, day: 24},
	{words: "midsummer 's day", month: 6, day: 24},
	{words: "canada day", month: 7, day: 1},
	{words: "teachers ' day", month: 9, day: 10},
	{words: "teacher 's day", month: 9, day: 10},
	{words: "indigenous peoples ' day", month: 10, weekday: 1, nth: 2},
	{words: "indigenous people 's day", month: 10, weekday: 1, nth: 2},
	{words: "united nations day", month: 10, day: 24},
	{words: "all hallows eve", month: 10, day: 31},
	{words: "all hallows ' eve", month: 10, day: 31},
	{words: "hallowe'en", month: 10, day: 31},
	{words: "all hallows day", month: 11, day: 1},
	{words: "all saints day", month: 11, day: 1},
	{words: "all souls day", month: 11, day: 2},
	{words: "all souls ' day", month: 11, day: 2},
	{words: "guy fawkes day", month: 11, day: 5},
	{words: "guy fawkes night", month: 11, day: 5},
	{words: "bonfire night", month: 11, day: 5},
	{words: "remembrance day", month: 11, day: 11},
	{words: "veteran 's day", month: 11, day: 11},
	{words: "veterans ' day", month: 11, day: 11},
	{words: "singles ' day", month: 11, day: 11},
	{words: "singles day", month: 11, day: 11},
	{words: "black friday", month: 11, weekday: 4, nth: 4, after: 1},
	{words: "cyber monday", month: 11, weekday: 4, nth: 4, after: 4},
	{words: "thanks giving day", month: 11, weekday: 4, nth: 4},
	{words: "thanks giving", month: 11, weekday: 4, nth: 4},
	{words: "giving tuesday", month: 11, weekday: 4, nth: 4, after: 5},
	{words: "xmas day", month: 12, day: 25},
	{words: "xmas", month: 12, day: 25},
	{words: "xmas eve", month: 12, day: 24},
	{words: "german unity day", month: 10, day: 3},
	{words: "human rights day", month: 12, day: 10},
	{words: "new year 's eve", month: 12, day: 31},
	{words: "new year ’s eve", month: 12, day: 31},
	{words: "new year eve", month: 12, day: 31},
	{words: "new year 's day", month: 1, day: 1},
	{words: "new year ’s day", month: 1, day: 1},
	{words: "new year 's", month: 1, day: 1},
	{words: "new year day", month: 1, day: 1},
	{words: "new year", month: 1, day: 1},
	{words: "orthodox christmas", month: 1, day: 7},
	{words: "martin luther king day", month: 1, weekday: 1, nth: 3},
	{words: "mlk day", month: 1, weekday: 1, nth: 3},
	{words: "presidents ' day", month: 2, weekday: 1, nth: 3},
	{words: "valentine 's day", month: 2, day: 14},
	{words: "valentine ’s day", month: 2, day: 14},
	{words: "international women 's day", month: 3, day: 8},
	{words: "st. patrick 's day", month: 3, day: 17},
	{words: "nowruz", month: 3, day: 21},
	{words: "april fools ' day", month: 4, day: 1},
	{words: "april fools", month: 4, day: 1},
	{words: "good friday", easter: 1000 - 2},
	{words: "easter sunday", easter: 1000},
	{words: "easter monday", easter: 1001},
	{words: "easter", easter: 1000},
	{words: "palm sunday", easter: 1000 - 7},
	{words: "ash wednesday", easter: 1000 - 46},
	{words: "ascension day", easter: 1000 + 39},
	{words: "pentecost", easter: 1000 + 49},
	{words: "may day", month: 5, day: 1},
	{words: "labour day", month: 5, day: 1},
	{words: "mother 's day", month: 5, weekday: 7, nth: 2},
	{words: "memorial day", month: 5, weekday: 1, nth: -1},
	{words: "juneteenth", month: 6, day: 19},
	{words: "father 's day", month: 6, weekday: 7, nth: 3},
	{words: "independence day", month: 7, day: 4},
	{words: "fourth of july", month: 7, day: 4},
	{words: "bastille day", month: 7, day: 14},
	{words: "labor day", month: 9, weekday: 1, nth: 1},
	{words: "columbus day", month: 10, weekday: 1, nth: 2},
	{words: "halloween", month: 10, day: 31},
	{words: "all saints ' day", month: 11, day: 1},
	{words: "armistice day", month: 11, day: 11},
	{words: "veterans day", month: 11, day: 11},
	{words: "thanksgiving day", month: 11, weekday: 4, nth: 4},
	{words: "thanksgiving", month: 11, weekday: 4, nth: 4},
	{words: "christmas eve", month: 12, day: 24},
	{words: "christmas day", month: 12, day: 25},
	{words: "christmas", month: 12, day: 25},
	{words: "boxing day", month: 12, day: 26},
	{words: "ramadan", islamic: true, month: 9, day: 1, days: 30},
	{words: "eid al - fitr", islamic: true, month: 10, day: 1},
	{words: "eid al - adha", islamic: true, month: 12, day: 10},
	{words: "ashura", islamic: true, month: 1, day: 10},
}

// namedBy holds the indexes of the named days by their first word.
var namedBy = func() map[string][]int {
	out := map[string][]int{}
	for n := range namedDays {
		w, _, _ := strings.Cut(namedDays[n].words, " ")
		out[w] = append(out[w], n)
	}
	return out
}()

// of returns the day in a year.
func (n *namedDay) of(y int) day {
	switch {
	case n.year > 0:
		return dayOf(n.year, n.month, n.day)
	case n.nth != 0:
		return nth(y, n.month, n.weekday, n.nth).plus(n.after)
	case n.easter > 0:
		return easter(y).plus(n.easter - 1000)
	case n.islamic:
		return islamicIn(y, n.month, n.day)
	}
	return dayOf(y, n.month, n.day)
}

// islamicEpoch is 16 July 622 of the Julian calendar, 1 Muharram 1.
var islamicEpoch = dayOf(622, 7, 19)

// islamicIn returns a day of the Islamic year (tabular calendar, which may differ from the sighting by a day) that falls in a Gregorian year.
func islamicIn(y, month, d int) day {
	for h := (y-622)*33/32 - 1; ; h++ {
		n := (h-1)*354 + (3+11*h)/30 + (59*(month-1)+1)/2 + d - 1
		if at := islamicEpoch.plus(n); at.y() >= y {
			return at
		}
	}
}

// namedDay reads the name of a day, with a year behind it.
func (p *parser) namedDay(i int) (expr, bool) {
	j := p.skipArticle(i)
	best, name := 0, 0
	for _, n := range namedBy[p.word(j)] {
		if k, ok := p.follows(j, namedDays[n].words); ok && k > best {
			best, name = k, n
		}
	}
	if best == 0 || p.inName(j) || !p.surelyNamed(j, best) {
		return expr{}, false
	}
	e := expr{to: best, kind: doc.Date, how: holidayOf, name: name, date: date{grain: byDay}, pointer: -1}
	if y, k, ok := p.year(p.skip(best, ",", "of", "in")); ok {
		e.date.y, e.to = y, k
	}
	if k := e.to; p.any(k, "week", "weekend") { // "Easter week", "Labor Day weekend 2021"
		day := e
		k++
		if y, next, ok := p.year(k); ok && day.date.y == 0 && next == k+1 && p.at(k).digits == 4 {
			day.date.y, k = y, next
		}
		e = expr{to: k, kind: doc.Date, how: within, base: &day, date: date{grain: grains[p.at(day.to).n]}}
	}
	return e, true
}

// surelyNamed reports whether words are the name of a day though they may be others: "new year" without capitals is, behind a preposition,
// as is what ends in "day" or "eve"; the attacks of September are not.
func (p *parser) surelyNamed(i, to int) bool {
	if p.at(i).upper {
		return true
	}
	switch p.word(i) {
	case "september", "date", "may", "flag", "victory", "freedom", "children", "teacher", "republic":
		return false
	case "new", "labor", "labour", "independence", "memorial":
		return p.any(to-1, "day", "eve") && to > i+1
	}
	return true
}

// holiday finds the year of a named day.
func (r *reader) holiday(e *expr, token int) (date, bool) {
	n := &namedDays[e.name]
	y := e.date.y
	switch {
	case n.year > 0 || y > 0:
	case e.base != nil:
		b, ok := r.dateOf(e.base, token)
		if !ok {
			return date{}, false
		}
		y = b.y
	case r.history(token):
		y = r.then.date.y
	case !r.hasNow:
		return date{}, false
	default:
		y = r.holidayYear(n, e)
	}
	d := n.of(y)
	return dateOf(d, byDay), y > 0 || n.year > 0
}

func (r *reader) holidayYear(n *namedDay, e *expr) int {
	y := r.now.y()
	gap := int(r.now.Sub(n.of(y).Time).Hours() / 24)
	switch {
	case e.pointer >= 0:
		if e.step < 0 && gap <= 0 {
			return y - 1
		}
		if e.step > 0 && gap >= 0 {
			return y + 1
		}
	case e.tense == before && gap < 0:
		return y - 1
	case e.tense == ahead && gap > 0:
		return y + 1
	case e.tense != before && e.tense != ahead && gap > 200:
		return y + 1
	}
	return y
}
