package when

import (
	"strings"

	"readout/doc"
)

// how tells what is needed to resolve an expression.
type how uint8

const (
	fixed     how = iota // nothing: value stands
	whole                // nothing: date is complete
	openYear             // the year of date: "March", "Sept. 30", "the third quarter", "summer"
	openDay              // month and year of date: "the 27th"
	onWeekday            // the week: date.d is the weekday
	pointed              // a date, grain from date.grain: "last week", "that year", "yesterday"
	pointedAt            // "last March", "next Friday", "this summer": date has what is named
	offset               // a stretch before or after something: "two years ago", "three days later"
	within               // a part of base: "the third week of May", "Friday of next week"
	holidayOf            // a named day of a year to be found
	timeOnly             // a time of day without a day
)

// An expr is an expression of time as it was read, before it is resolved.
type expr struct {
	from, to int // atoms
	kind     doc.TimeKind
	how      how
	value    string // of fixed
	date     date
	weekday  int // 1–7, for onWeekday and pointedAt; 0 for none
	pointer  int // of pointed and pointedAt
	amount   stretch
	step     int  // of offset: -1 before, +1 after
	then     bool // of offset: counted from the date told last
	base     *expr
	nth      int // of within: which of its kind, -1 the last one
	name     int // index of namedDays
	part     part
	dayPart  string // "MO": of a day
	clock    clock
	until    clock // end of a range of clock times
	window   int   // of a duration: -1 the stretch up to now, +1 from now on
	loose    bool  // of a part of the day: its hours are not the usual ones: "dawn", "overnight"
	rest     bool  // from now to its end: "the rest of the week"
	sure     bool  // of a weekday: the text tells its week
	aside    bool  // stands before a noun, or is the name of an event: no anchor for what follows
	inTime   bool  // of a duration: "in three weeks"
	future   bool  // of a duration: "in three weeks' time"
	first    int   // of a duration: 1 the beginning, -1 the end of what follows ("the last four months of 2021")
	bare     bool  // may be no time at all: must be found in a telling place
	tense    tense
	limit    doc.Limit
}

// A parser reads expressions from the atoms of a block. Every method that reads one takes the atom where it would begin and returns the
// one after its last.
type parser struct {
	doc   *doc.Document
	atoms []atom
	depth int // of expressions within expressions
}

// maxDepth is how deep expressions nest: "the end | of the third week | of May | next year" is four. It bounds the time that a text made to
// nest for ever can take.
const maxDepth = 4

var noAtom = atom{tok: -1}

func (p *parser) at(i int) *atom {
	if i < 0 || i >= len(p.atoms) {
		return &noAtom
	}
	return &p.atoms[i]
}

func (p *parser) kind(i int) kind   { return p.at(i).kind }
func (p *parser) word(i int) string { return p.at(i).word }

func (p *parser) token(i int) *doc.Token {
	if i < 0 || i >= len(p.atoms) {
		return &doc.Token{}
	}
	return &p.doc.Tokens[p.atoms[i].tok]
}

// follows reports whether these words stand at i, and returns what comes behind them.
func (p *parser) follows(i int, words string) (int, bool) {
	for len(words) > 0 {
		w, rest, _ := strings.Cut(words, " ")
		if p.word(i) != w {
			return i, false
		}
		i, words = i+1, rest
	}
	return i, true
}

// any reports whether the word at i is one of a list.
func (p *parser) any(i int, words ...string) bool {
	w := p.word(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" }

func (p *parser) skipDash(i int) int {
	if isDash(p.word(i)) {
		return i + 1
	}
	return i
}

func (p *parser) skip(i int, words ...string) int {
	if p.any(i, words...) {
		return i + 1
	}
	return i
}

func (p *parser) skipArticle(i int) int {
	if p.kind(i) == article {
		return i + 1
	}
	return i
}

// expression reads the longest expression that begins at i.
func (p *parser) expression(i int) (expr, bool) {
	e, ok := p.core(i)
	if !ok {
		return e, false
	}
	e.from = i
	e = p.compose(e)
	return e, !e.bare && !p.partOfOther(&e)
}

// core reads one expression without what may be joined to it.
func (p *parser) core(i int) (best expr, found bool) {
	try := func(e expr, ok bool) {
		if ok && (!found || e.to > best.to) {
			e.from = i
			best, found = e, true
		}
	}
	if p.depth == maxDepth {
		return best, false
	}
	p.depth++
	defer func() { p.depth-- }()
	switch p.kind(i) {
	case plain:
		if !p.any(i, "'", "’", "‘") {
			return best, false
		}
		try(p.decadeQuote(i))
		try(p.yearAlone(i, true))
		return best, found
	case hedge:
		try(p.hedged(i))
	}
	if k := p.kind(p.skipArticle(i)); k == edge {
		try(p.edged(i))
	} else if k == remains {
		try(p.rest(i))
	}
	try(p.referring(i))
	try(p.dated(i))
	try(p.pointing(i))
	try(p.repeated(i))
	try(p.lasting(i))
	try(p.clocked(i))
	try(p.hourAlone(i))
	try(p.namedDay(i))
	return best, found
}

// partOfOther reports whether the words stand inside of something that is no time: an age ("52 years old"), a name.
func (p *parser) partOfOther(e *expr) bool {
	j := p.skipDash(e.to)
	return p.any(j, "old", "olds") && e.kind == doc.Duration || p.word(e.to) == "of" && p.word(e.to+1) == "age"
}

// hedges are words before a number of units or a date that do not change its value.
var hedges = []string{"no more than", "no less than", "no fewer than", "not more than", "a little more than", "a little over", "more than", "less than", "fewer than", "at least", "at most", "up to", "as long as",
	"as many as", "as much as", "close to", "just over", "just under", "well over", "about", "around", "nearly", "almost", "approximately", "roughly", "over", "under", "some"}

// hedgesBy holds the hedges by their first word.
var hedgesBy = byFirst(hedges)

// byFirst groups phrases by their first word, in order.
func byFirst(phrases []string) map[string][]string {
	out := make(map[string][]string, len(phrases))
	for _, s := range phrases {
		w, _, _ := strings.Cut(s, " ")
		out[w] = append(out[w], s)
	}
	return out
}

func (p *parser) hedged(i int) (expr, bool) {
	for _, h := range hedgesBy[p.word(i)] {
		j, ok := p.follows(i, h)
		if !ok {
			continue
		}
		if (h == "over" || h == "under" || h == "around" || h == "about") && p.token(i).Rel == doc.Case && p.token(i).Tag == "IN" && p.kind(j) == article && p.kind(j+1) == pointer {
			return expr{}, false
		}
		if h == "over" && p.doc.Tokens[p.at(i).tok].Rel == doc.Case && p.kind(j) == number {
			return expr{}, false
		}
		e, ok := p.core(j)
		if ok && e.window == 0 && (e.kind == doc.Duration || e.how == offset || (h == "about" || h == "around" || h == "approximately" || h == "roughly") && e.kind != doc.Set && e.how != fixed && !e.bare) {
			e.from = i
			return e, true
		}
	}
	return expr{}, false
}

// edged reads a part of a date: "early March", "mid-1990s", "the end of the year", "late last week", "later in the day".
func (p *parser) edged(i int) (expr, bool) {
	j := p.skipArticle(i)
	a := p.at(j)
	if a.kind != edge {
		return expr{}, false
	}
	k := p.skipDash(j + 1)
	if p.any(j, "beginning", "start", "end", "middle", "close", "onset", "midway") {
		var ok bool
		if k, ok = p.follows(j+1, "of"); !ok || a.word == "close" && j == i {
			return expr{}, false
		}
	} else if a.word == "latter" {
		k = p.skip(j+1, "part", "half", "days")
		k = p.skip(k, "of")
	} else if p.any(k, "in", "on") {
		k++
	}
	e, ok := p.core(k)
	if !ok || e.bare && a.word != "mid" || e.kind == doc.Duration && e.window == 0 || e.how == fixed || e.how == offset || e.part != wholePart {
		return expr{}, false
	}
	if p.any(j, "later", "earlier") { // "later in the year", but "earlier [this month]"
		return e, k > j+1 || p.kind(k) == pointer && p.at(k).n == that
	}
	if p.any(j, "end", "close") && e.date.grain == byDay && e.kind == doc.Date {
		return e.atEnd(), true
	}
	e.part = part(a.n)
	return e, true
}

// atEnd makes a day the time of its end: "by the end of the day".
func (e expr) atEnd() expr {
	e.kind, e.clock = doc.Clock, endOfDay
	return e
}

// rest reads "the rest of the week": from today to its end.
func (p *parser) rest(i int) (expr, bool) {
	j := p.skipArticle(i)
	if !p.any(j, "rest", "remainder", "remaining") {
		return expr{}, false
	}
	k := p.skip(j+1, "of")
	e, ok := p.core(k)
	if m := p.skipArticle(k); !ok && m > k { // "the rest of the month": a month that is none elsewhere
		a := p.at(m)
		e = expr{to: m + 1, kind: doc.Date, how: pointed, pointer: this, date: date{grain: grains[a.n%len(grains)]}}
		ok = a.kind == unitWord && !plural(a.word) && unit(a.n) >= weeks && unit(a.n) <= years
	}
	if e.rest = true; e.pointer == same {
		e.pointer = this
	}
	return e, ok && e.how == pointed && e.date.grain > byDay && e.date.grain <= byYear && e.part == wholePart
}

// referring reads a fixed phrase without a date: "now", "the future".
func (p *parser) referring(i int) (expr, bool) {
	if k := p.kind(i); k != reference && k != article && k != pointer && k != number && k != hedge {
		return expr{}, false
	}
	best := expr{}
	for _, r := range referencesBy[p.word(i)] {
		if j, ok := p.follows(i, r.words); ok && j > best.to {
			best = expr{to: j, kind: doc.Date, how: fixed, value: r.value}
		}
	}
	if best.to == 0 || p.falseReference(i, best.to) {
		return best, false
	}
	return best, true
}

// falseReference tells words that look like a reference and are none: "the past century", "this time around", "one day" of a count.
func (p *parser) falseReference(i, to int) bool {
	switch p.word(i) {
	case "date":
		return !p.any(i-1, "to") || p.any(i-2, "up", "equals", "equal") || p.kind(i+1) == number || strings.HasPrefix(p.token(i).Tag, "VB")
	case "one":
		return p.word(to) != "be" && p.token(i-1).Tag != "MD" && p.token(to).Tag != "VB"
	case "the":
		return p.kind(to) == unitWord || p.kind(to) == number && p.kind(to+1) == unitWord || p.kind(to) == vague
	case "recent", "current":
		return p.kind(to) == unitWord
	case "future":
		return p.any(i-1, "a")
	}
	return p.word(i) == "this" && (p.word(i-1) != "at" && p.word(i-1) != "by")
}

// repeated reads what recurs: "every Monday", "each month", "daily", "twice a year".
func (p *parser) repeated(i int) (expr, bool) {
	e := expr{kind: doc.Set, how: fixed}
	switch p.kind(i) {
	case regular:
		if p.at(i).upper && strings.HasPrefix(p.token(i).Tag, "NNP") { // "the China Daily"
			return e, false
		}
		if p.any(i, "annual", "quarterly", "monthly", "everyday") && strings.HasPrefix(p.token(i+1).Tag, "NN") {
			return e, false
		}
		e.to, e.value = i+1, regulars[p.word(i)]
		return e, true
	case weekday:
		if w := p.word(i); strings.HasSuffix(w, "days") {
			e.to, e.value = i+1, "XXXX-WXX-"+string(rune('0'+p.at(i).n))
			return e, true
		}
	case each:
		return p.eachOf(i)
	case ordinal:
		return p.ofEveryMonth(i)
	case article:
		if e, ok := p.ofEveryMonth(i + 1); ok {
			return e, true
		}
		if p.any(i, "a") && p.any(i+1, "night") && p.perUnit(i) {
			e.to, e.value = i+2, "P1D"
			return e, true
		}
		if w := p.word(i); (w == "a" || w == "an") && p.kind(i+1) == unitWord && p.perUnit(i) {
			e.to, e.value = i+2, "P"+stretch{n: 1, unit: unit(p.at(i + 1).n)}.body()
			return e, p.at(i+1).n != int(halves)
		}
	}
	return e, false
}

// ofEveryMonth reads "19th of every month".
func (p *parser) ofEveryMonth(i int) (expr, bool) {
	a := p.at(i)
	if a.kind != ordinal || a.n < 1 || a.n > 31 || !p.any(i+1, "of") || !p.any(i+2, "every", "each") || !p.any(i+3, "month") {
		return expr{}, false
	}
	return expr{to: i + 4, kind: doc.Set, how: fixed, value: "XXXX-XX-" + two(a.n)}, true
}

// perUnit reports whether "a year" at i is a rate: "twice a year", "$3 billion a year".
func (p *parser) perUnit(i int) bool {
	w := p.word(i - 1)
	if w == "and" || w == "or" || w == "of" || w == "for" || w == "in" || w == "within" || p.token(i+2).Tag == "CD" {
		return false
	}
	if w == "once" || w == "twice" || w == "times" || w == "thrice" {
		return true
	}
	if t := p.token(i - 1); t.Tag == "CD" || w == "%" || w == "percent" || w == "hours" || w == "days" {
		return p.kind(i-1) != unitWord || w == "hours" || w == "days"
	}
	for j := i - 1; j > i-4 && j >= 0; j-- {
		if w := p.word(j); w == "$" || w == "million" || w == "billion" || w == "trillion" || w == "cents" || w == "dollars" || w == "euros" {
			return true
		}
	}
	return false
}

func (p *parser) eachOf(i int) (expr, bool) {
	e := expr{kind: doc.Set, how: fixed}
	j := i + 1
	n := 1
	if p.word(j) == "other" {
		n, j = 2, j+1
	}
	if c, k, ok := p.ordinal(j); ok && (p.kind(k) == unitWord || p.kind(k) == weekday) { // "every third year"
		n, j = c, k
	}
	if c, k, ok := p.number(j); ok && p.kind(k) == unitWord {
		n, j = c, k
	}
	switch a := p.at(j); a.kind {
	case unitWord:
		if unit(a.n) == halves || unit(a.n) == periods {
			return e, false
		}
		e.to, e.value = j+1, "P"+stretch{n: float64(n), unit: unit(a.n)}.body()
		if unit(a.n) == weekends && n == 1 {
			e.value = "XXXX-WXX-WE"
		}
		return e, true
	case slashed, number, ordinal: // "each 4/15"
		d, ok := p.dated(j)
		e.to, e.value = d.to, d.open()
		return e, ok && d.how == openYear && d.date.grain == byDay
	case weekday:
		e.to, e.value = j+1, "XXXX-WXX-"+string(rune('0'+a.n))
		return e, true
	case dayPart:
		e.to, e.value = j+1, "XXXX-XX-XXT"+dayParts[a.n].code
		return e, true
	case month:
		e.to, e.value = j+1, "XXXX-"+two(a.n)
		return e, true
	case season:
		e.to, e.value = j+1, "XXXX-"+seasonCodes[a.n]
		return e, true
	}
	return e, false
}

func two(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }
