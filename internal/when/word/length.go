package word

import (
	"strconv"
	"strings"

	"readout/internal/when/calendar"
)

// Stretch reads a counted length: "two weeks", "a year and a half", "several days", "5 1/2 hours", "10 trading days", "10-year".
func (p *Cursor) Stretch(i int) (calendar.Stretch, int, bool) {
	s, j, ok := p.oneStretch(i)
	if !ok {
		return s, i, false
	}
	for {
		k := p.Skip(p.Skip(j, ","), "and")
		m, next, ok := p.oneStretch(k)
		if !ok || p.Kind(k) == Article && k == j || m.Unit == s.Unit || m.N < 0 || k > j && p.Any(k, "a", "an") {
			break
		}
		s.More = append(s.More, m)
		j = next
	}
	return s, j, true
}

// oneStretch reads a length of one unit.
func (p *Cursor) oneStretch(i int) (calendar.Stretch, int, bool) {
	n, j, ok := p.count(i)
	if !ok {
		return calendar.Stretch{}, i, false
	}
	k := p.SkipDash(j)
	hyphened := k > j
	if !hyphened {
		k = p.skipBetween(k)
	}
	s, ok := p.unitFor(i, k, n, hyphened)
	if !ok {
		return s, i, false
	}
	s.Work = s.Unit == calendar.Days && p.Any(k-1, "business", "working")
	if next, ok := p.Follows(k+1, "of an hour"); ok && s.Unit == calendar.Quarters { // "three quarters of an hour"
		return calendar.Stretch{N: 15 * s.N, Unit: calendar.Minutes}, next, true
	}
	k = p.Skip(k+1, "'") // "two weeks' notice"
	if next, ok := p.Follows(k, "and a quarter"); ok && s.Unit >= calendar.Hours {
		s.N += 0.25
		return s, next, true
	}
	for _, half := range [...]string{"and a half", "and - a - half", "- and - a - half"} {
		if next, ok := p.Follows(k, half); ok {
			s.N += 0.5
			return s, next, true
		}
	}
	return s, k, true
}

// skipBetween steps over up to two words between a number and its unit: "two bloody weeks", "eight trading days", "20 more years".
func (p *Cursor) skipBetween(i int) int {
	for j := i; j <= i+2; j++ {
		if p.Kind(j) == UnitWord || p.Any(j, "second") {
			return j
		}
		t := p.Token(j)
		adjective := p.Kind(j) == Plain && (t.Tag == "JJ" || t.Tag == "RB" || t.Word == "trading")
		if !adjective && !p.Any(j, "more", "business", "working", "consecutive", "full", "last", "additional") {
			break
		}
	}
	return i
}

// unitFor reads the unit of a number. "Second" is one only behind "one" or a hyphen, a unit in capitals is a name ("60 Minutes"), and one
// in the singular belongs to the plural behind it ("two year groups").
func (p *Cursor) unitFor(i, k int, n float64, hyphened bool) (calendar.Stretch, bool) {
	a, t := p.At(k), p.Token(k)
	if a.Upper && (t.Tag == "NNPS" || t.Tag == "NNP" && p.Token(i).Word != strings.ToUpper(p.Token(i).Word)) {
		return calendar.Stretch{}, false
	}
	switch {
	case a.Word == "second" && p.Any(i-1, "the") && p.EndsHere(k+1): // "on the twenty-second"
		return calendar.Stretch{}, false
	case a.Word == "hours" && p.At(i).Digits == 4 && p.Any(i-1, "at") && n < 2400 && int(n)%100 < 60: // "at 1900 hours"
		return calendar.Stretch{}, false
	case a.Word == "second":
		return calendar.Stretch{N: n, Unit: calendar.Seconds}, hyphened || n == 1 && p.Kind(i) == Number
	case a.Word == "night":
		return calendar.Stretch{N: n, Unit: calendar.Nights}, n > 1
	case a.Kind != UnitWord || calendar.Unit(a.N) == calendar.Periods:
		return calendar.Stretch{}, false
	}
	singular := n > 1 && !hyphened && p.At(i).Digits == 0 && !strings.HasSuffix(a.Word, "s") && len(a.Word) > 4
	return calendar.Stretch{N: n, Unit: calendar.Unit(a.N)}, !singular || !strings.HasPrefix(p.Token(k+1).Tag, "NNS")
}

// count reads how many: a number, "a", "half an", "a few", "several", "a couple of", "two and a half", "5 1/2".
func (p *Cursor) count(i int) (n float64, next int, ok bool) {
	if v, j, ok := p.Number(i); ok {
		return p.fraction(float64(v), i, j)
	}
	if p.Kind(i) == Decimal {
		if v, err := strconv.ParseFloat(p.Word(i), 64); err == nil && v >= 0 && v < 1e6 {
			return v, i + 1, true
		}
	}
	if p.Any(i, "½", "1/2", "¼", "¾") && p.Any(i+1, "hour", "year", "day", "mile", "an", "a") {
		switch n = 0.5; p.Word(i) {
		case "¼":
			n = 0.25
		case "¾":
			n = 0.75
		}
		return n, p.Skip(i+1, "a", "an"), true
	}
	w := p.Word(i)
	switch {
	case w == "half":
		if j := p.Skip(p.SkipDash(i+1), "a", "an"); p.Kind(j) == UnitWord {
			return 0.5, j, true
		}
	case p.Any(i, "a", "an", "another"):
		return p.countAfterA(i)
	case p.Any(i, "couple"):
		return 2, p.Skip(i+1, "of"), true
	case p.Any(i, "several", "many", "some", "few", "numerous", "various", "countless"):
		return -1, p.Skip(i+1, "of"), true
	case p.Any(i, "dozens", "hundreds", "thousands"):
		if p.Word(i+1) == "of" {
			return -1, i + 2, true
		}
	}
	return 0, i, false
}

func (p *Cursor) countAfterA(i int) (n float64, next int, ok bool) {
	switch j := i + 1; {
	case p.Any(j, "few"):
		return -1, p.Skip(j+1, "more"), true
	case p.Any(j, "couple"):
		return 2, p.Skip(j+1, "of"), true
	case p.Any(j, "half"):
		return 0.5, p.SkipDash(j + 1), true
	case p.Any(j, "dozen"):
		return 12, j + 1, true
	case p.Any(j, "hundred"):
		return 100, j + 1, true
	case p.Any(j, "thousand"):
		return 1000, j + 1, true
	case p.Kind(j) == Number:
		v, k, _ := p.Number(j)
		return float64(v), k, IsDash(p.Word(k)) || p.Kind(k) == UnitWord
	case p.Any(j, "many"):
		return 0, i, false
	}
	return 1, i + 1, p.Kind(i+1) == UnitWord || p.Kind(i+2) == UnitWord && p.Any(i+1, "full", "whole", "single", "mere", "entire", "good", "business")
}

// fraction reads what may follow a number: "1/2", "and a half", "to 18" (a range counts by its first number).
func (p *Cursor) fraction(v float64, i, j int) (float64, int, bool) {
	if p.Word(j) == "1/2" || p.Word(j) == "½" {
		return v + 0.5, j + 1, true
	}
	if k, ok := p.Follows(j, "and a half"); ok && p.Kind(k) == UnitWord {
		return v + 0.5, k, true
	}
	if k, ok := p.Follows(j, "and a quarter"); ok && p.Kind(k) == UnitWord {
		return v + 0.25, k, true
	}
	if k, ok := p.Follows(j, "and half"); ok && p.Kind(k) == UnitWord {
		return v + 0.5, k, true
	}
	if p.Any(j, "to", "or", "-", "–") {
		if _, k, ok := p.Number(j + 1); ok && p.Kind(p.SkipDash(k)) == UnitWord && p.At(j+1).Digits < 4 && p.Word(i-1) != "from" {
			return v, k, true
		}
	}
	return v, j, true
}
