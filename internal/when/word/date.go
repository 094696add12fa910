package word

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
)

// PartBehind reads the part of the day behind a day: "morning", "early morning", "in the evening".
func (p *Cursor) PartBehind(i int) (code string, next int, ok bool) {
	if j := p.Skip(i, ","); p.Any(j, "in", "during") && p.Any(j+1, "the") {
		i = j + 2
	}
	if p.Any(i, "am", "a.m.") {
		return "MO", i + 1, true
	}
	if p.Any(i, "pm", "p.m.") {
		return "AF", i + 1, true
	}
	if j := p.Skip(i, "early", "late", "mid"); j > i {
		i = p.SkipDash(j)
	}
	a := p.At(i)
	if a.Kind != DayPart || a.N >= Noon {
		return "", i, false
	}
	return DayPartCode(a.N), i + 1, true
}

// IsDayNumber reports whether a number in figures, or an ordinal, can be a day of a month.
func (p *Cursor) IsDayNumber(i int) bool {
	a := p.At(i)
	return (a.Kind == Number && a.Digits > 0 && a.Digits < 3 || a.Kind == Ordinal) && a.N >= 1 && a.N <= 31
}

// Set makes a set of words.
func Set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// Abbreviated reports whether a month is written short: "Sept", "Nov".
func (p *Cursor) Abbreviated(i int) bool {
	return len(p.Word(i)) <= 4 && !p.Any(i, "may", "june", "july")
}

// YearOfMonth reads the year behind a month: "1990", ", 1990", "of 1990", "in 1990", "-2010".
func (p *Cursor) YearOfMonth(i int) (y, next int, ok bool) {
	if y, k, ok := p.Year(p.Skip(i, ",", "of")); ok && p.YearFits(k) {
		return y, k, true
	}
	if a := p.At(i); a.Kind == Number && a.Digits == 2 && a.N > 31 && p.EndsHere(i+1) { // "August 99"
		return FullYear(a.N), i + 1, true
	}
	j := p.Skip(p.SkipDash(i), "in")
	y, k, ok := p.Year(j)
	return y, k, ok && j > i && k == j+1 && p.YearFits(k)
}

// MonthDay reads a day of the month. A number that counts what follows is none ("May 10 percent").
func (p *Cursor) MonthDay(i int) (d, next int, ok bool) {
	if d, j, ok := p.Ordinal(i); ok {
		return d, j, d >= 1 && d <= 31
	}
	d, j, ok := p.Number(i)
	if !ok || d < 1 || d > 31 || p.At(i).Digits > 2 || p.Any(j, "%", "percent", "million", "billion") || p.Kind(j) == UnitWord && p.At(i).Digits == 0 {
		return 0, i, false
	}
	return d, j, true
}

// YearBehind reads ", 1994", "1994", ", '94" behind the day of a month.
func (p *Cursor) YearBehind(i int) (y, next int, ok bool) {
	j := p.Skip(i, ",", "of", "in")
	if a := p.At(j); j > i && p.Any(i, "of") && a.Kind == Number && a.Digits == 2 && a.N > 31 && p.Kind(j+1) == Plain { // "15 April of 87"
		return FullYear(a.N), j + 1, true
	}
	y, k, ok := p.Year(j)
	switch {
	case !ok || !p.YearFits(k), p.Any(i, "in") && y < 1500, j == i && p.At(j).Digits == 0 && y < 1900:
		return 0, i, false
	}
	return y, k, true
}

// Ranks reports whether what follows an ordinal shows that it ranks a thing: "the 27th brigade", "the 5th of six".
func (p *Cursor) Ranks(i int) bool {
	t := p.Token(i)
	return strings.HasPrefix(t.Tag, "NN") || strings.HasPrefix(t.Tag, "JJ") || IsDash(p.Word(i)) || p.Any(i, "of") && !p.Any(i+1, "this", "last", "next", "that", "each", "every")
}

// DayNumber reports whether a number behind a weekday is a day of the month: "Monday 21", not "Monday 3 people", "Monday 5 pm".
func (p *Cursor) DayNumber(i, next int) bool {
	if _, _, ok := p.ClockAt(i); ok || p.At(i).Digits == 0 {
		return false
	}
	return !IsDash(p.Word(next)) && p.Kind(next) != UnitWord && p.Kind(next) != Month && !p.Any(next, "to", "%") && p.Token(next).Tag != "NNS"
}

// SideOf tells which end of a larger time a word means: 1 "first", -1 "last".
func (p *Cursor) SideOf(i int) int {
	switch {
	case p.Any(i, "first", "opening"):
		return 1
	case p.Any(i, "last", "final"):
		return -1
	}
	return 0
}

// SkipPeriod steps over "period", "-period" behind a length.
func (p *Cursor) SkipPeriod(i int) int {
	if j := p.SkipDash(i); p.Any(j, "period") {
		return j + 1
	}
	return i
}

// NotDuration tells lengths that are none: a rank ("a second"), a share ("a quarter of the seats"), an age, "a half".
func (p *Cursor) NotDuration(i, to int, s calendar.Stretch) bool {
	if s.Unit == calendar.Quarters && s.N <= 3 && (p.Word(to) == "of" || p.Any(to-1, "quarter") && s.N <= 1) {
		return true
	}
	if s.Unit == calendar.Seconds && p.Any(to-1, "second") && (s.N == 1 && p.Word(i) != "one") {
		return true
	}
	return s.Unit == calendar.Halves || s.Unit == calendar.Periods
}

// PluralYear reports whether "'s" behind a year makes it a decade: "in the 1970's", not "the 1970's best film".
func (p *Cursor) PluralYear(i, j int, the bool) bool {
	if p.Any(j, "s", "s.") {
		return true
	}
	if !p.Any(j, "'s", "’s") {
		return false
	}
	if p.Token(j).Rel != doc.Case && (the || p.Any(i-1, "in", "early", "late", "mid", "-")) {
		return true
	}
	next := p.Token(j + 1)
	return the && !strings.HasPrefix(next.Tag, "NN") && !strings.HasPrefix(next.Tag, "JJ")
}

// LongNumber reports whether a year would be a part of a longer number with hyphens, as of a telephone.
func (p *Cursor) LongNumber(i, j int) bool {
	part := func(dash, other int) bool {
		n := p.At(other)
		return IsDash(p.Word(dash)) && n.Kind == Number && n.Digits > 0 && (n.Digits != 4 && n.Digits != 2 || other < i && n.Digits == 2 && n.N > 31)
	}
	return part(i-1, i-2) || part(j, j+1)
}

// BeforeChrist reads "BC" or "BCE" behind a year.
func (p *Cursor) BeforeChrist(i int) (int, bool) {
	if p.Any(i, "bc", "b.c.", "b.c", "bce", "b.c.e.") {
		return i + 1, true
	}
	return i, false
}

var (
	// notAfterYears are units and the like that make the number before them an amount or a clock time.
	notAfterYears = Set("% percent million hours hrs gmt am pm km miles meters metres feet local")
	// notBeforeYears are words behind which a number is an amount.
	notBeforeYears = Set("$ £ € us$ # no. number than least most nearly almost some exactly roughly approximately only = < > equal equals exceed exceeds exceeding is are was were")
	// beforeYears are words behind which a number of four figures is a year, be it of an early century.
	beforeYears = Set("in since until by during before after from between throughout till circa late early mid year ( fiscal of and to through - – spring summer autumn winter around about")
)

// YearFits reports whether the word behind a number of four figures lets it be a year.
func (p *Cursor) YearFits(i int) bool { return !notAfterYears[p.Word(i)] }

// IsYear reports whether a number is a year by what stands about it: "in 1994", "(1994)", "the 1987 crash", not "1994 soldiers", "$1994".
func (p *Cursor) IsYear(i, j int, the bool) bool {
	a, t, before := p.At(i), p.Token(i), p.Word(i-1)
	if p.Any(i-2, "at") && p.Any(i-1, "least", "most") { // "until at least 2014"
		before = p.Word(i - 3)
	}
	if before == "than" && a.Digits == 4 && (p.Any(i-3, "year") || p.Any(i-4, "year")) && a.N < 2100 { // "a year later than 2012"
		return true
	}
	if b := p.At(j + 1); IsDash(p.Word(j)) && a.Digits == 4 && b.Digits == 4 && a.N > 1000 && a.N < b.N && b.N < 2100 && b.N-a.N < 100 { // "is 2014-2018"
		return true
	}
	if notBeforeYears[before] || p.Kind(i-1) == Number {
		return false
	}
	if a.Digits == 0 && p.Any(i-1, "at") { // "at twelve thirty"
		return false
	}
	if a.Digits == 0 {
		return p.Any(i-1, "in", "since", "of", "by", "year", "until", "from", "to", "between", "and") ||
			a.N > 9 && a.N < 100 && p.Word(j-1) != "hundred" && p.Token(j).Tag != "NNS" && t.Rel != doc.NumberMod
	}
	if t.Rel == doc.NumberMod && p.Token(j).Tag == "NNS" && t.Head == p.At(j).Tok && a.Tok != p.At(j).Tok && p.Kind(j) == Plain && !the {
		return p.Any(i-1, "in", "the", "since", "of", "'s") && a.N > 1850 && a.N < 2060
	}
	if i == 0 && p.Any(j, "over") { // "2000 over three days"
		return false
	}
	if beforeYears[before] {
		return a.N >= 1400 || before == "in" || before == "("
	}
	return a.N >= 1700 && a.N <= 2100
}
