package word

import (
	"strings"

	"readout/internal/when/calendar"
)

// zones maps the names of time zones to ISO offsets. "local" has none.
var zones = map[string]string{"gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "msk": "+03:00",
	"ist": "+05:30", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "sgt": "+08:00", "hkt": "+08:00",
	"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "et": "", "pt": "", "ct": ""}

// ClockAt reads a clock time: "7:15 p.m.", "0600 GMT", "noon", "half past eight", "7 in the morning", "seven thirty pm".
func (p *Cursor) ClockAt(i int) (calendar.Clock, int, bool) {
	c, j, ok := p.plainClock(i)
	if !ok {
		return c, i, false
	}
	if c.Half == "" {
		c.Half, j = p.halfOfDay(j)
	}
	if p.Word(j) == "hours" || p.Word(j) == "hrs" || p.Word(j) == "o'clock" || p.Word(j) == "oclock" {
		j++
	} else if p.Word(j) == "o" && p.Word(j+1) == "'" && p.Word(j+2) == "clock" {
		j += 3
	}
	if c.Half == "" {
		c.Half, j = p.halfOfDay(j)
	}
	if _, k := p.halfOfDay(j); c.Half != "" && k > j { // "8 p.m. in the evening"
		j = k
	}
	if z, k, ok := p.zone(j); ok {
		c.Zone, j = z, k
	}
	if c.Hour24() > 24 || c.Half != "" && c.H > 24 {
		return c, i, false
	}
	return c, j, true
}

// zone reads "GMT", "EST", "local time", "(0500 GMT)" apart.
func (p *Cursor) zone(i int) (string, int, bool) {
	w := p.Word(i)
	if z, ok := zones[w]; ok && i < len(p.Atoms) && p.Atoms[i].Upper {
		return z, i + 1, true
	}
	if w == "local" && p.Word(i+1) == "time" {
		return "", i + 2, true
	}
	if w == "eastern" || w == "pacific" || w == "central" || w == "mountain" || w == "moscow" {
		switch {
		case p.Word(i+1) == "time":
			return "", i + 2, true
		case p.Kind(i+1) == Deictic || p.Kind(i+1) == Weekday: // "11 a.m. Eastern today"
			return "", i + 1, true
		}
	}
	return "", i, false
}

// halfOfDay reads "a.m.", "p m", "in the morning".
func (p *Cursor) halfOfDay(i int) (string, int) {
	switch p.Word(i) {
	case "am", "a.m.", "a.m":
		return "am", i + 1
	case "pm", "p.m.", "p.m":
		return "pm", i + 1
	case "a", "p":
		if p.Any(i+1, "m", "m.") && !p.Atoms[i+1].Upper {
			return p.Word(i) + "m", i + 2
		}
		if p.Word(i+1) == "." && p.Word(i+2) == "m" && p.Word(i+3) == "." { // "p . m ."
			return p.Word(i) + "m", i + 4
		}
	}
	if p.Any(i, "lunchtime") {
		return "pm", i + 1
	}
	j := i
	if p.Word(j) == "in" || p.Word(j) == "at" {
		j++
		if p.Word(j) == "the" {
			j++
		}
	} else if p.Word(j) == "," || p.Kind(j) == Plain {
		return "", i
	}
	if p.Word(j) == "early" || p.Word(j) == "late" {
		j++
	}
	if p.Kind(j) != DayPart || p.Atoms[j].N > Dusk {
		return "", i
	}
	if n := p.Atoms[j].N; n == Morning || n == Dawn || n == Night && p.Any(i-1, "12", "twelve") {
		return "am", j + 1
	}
	return "pm", j + 1
}

// plainClock reads the figures of a clock time. A bare hour counts only with what makes it one, or after "at".
func (p *Cursor) plainClock(i int) (calendar.Clock, int, bool) {
	c := calendar.Clock{S: -1, Set: true}
	switch p.Kind(i) {
	case ClockWord:
		c, _ := calendar.ClockOf(p.Word(i))
		return c, i + 1, true
	case Edge:
		if j := p.SkipDash(i + 1); p.Any(i, "mid") && p.Any(j, "day", "night") && p.Kind(j+1) != UnitWord && j > i+1 { // "mid-day"
			if c.H = 12; p.Any(j, "night") {
				c.H = 0
			}
			return c, j + 1, true
		}
	case Half:
		return p.halfPast(i)
	case Article, UnitWord:
		return p.quarterPast(i)
	case Decimal:
		return p.dottedClock(i)
	case DayPart:
		if n := p.Atoms[i].N; n >= Noon && !p.InName(i) {
			c.H, c.Exact = 12, false
			if n == Midnight {
				c.H = 0
			}
			return c, i + 1, true
		}
	case Number:
		if a := &p.Atoms[i]; a.Digits == 4 && a.N < 2400 && a.N%100 < 60 { // "0600 GMT", "1530 hours", "1140 a.m."
			_, _, zoned := p.zone(i + 1)
			h, _ := p.halfOfDay(i + 1)
			if zoned || h != "" || p.Word(i+1) == "hours" || p.Word(i+1) == "hrs" {
				c.H, c.M, c.Exact = a.N/100, a.N%100, true
				return c, i + 1, true
			}
		}
		return p.spokenClock(i)
	}
	return c, i, false
}

// halfPast reads "half past eight", "half past midnight".
func (p *Cursor) halfPast(i int) (calendar.Clock, int, bool) {
	c := calendar.Clock{S: -1, M: 30, Set: true, Exact: true}
	if p.Word(i+1) != "past" {
		return c, i, false
	}
	if a := p.At(i + 2); a.Kind == DayPart && a.N >= Noon {
		c.H = 12 * (Midnight - a.N)
		return c, i + 3, true
	}
	h, j, ok := p.Hour(i + 2)
	c.H = h
	return c, j, ok
}

// quarterPast reads "a quarter past eight", and "quarter to eight" where it cannot be a length.
func (p *Cursor) quarterPast(i int) (calendar.Clock, int, bool) {
	c := calendar.Clock{S: -1, M: 15, Set: true, Exact: true}
	j := p.Skip(i, "a")
	if p.Word(j) != "quarter" || !p.Any(j+1, "past", "to") {
		return c, i, false
	}
	h, k, ok := p.Hour(j + 2)
	if !ok {
		return c, i, false
	}
	if c.H = h; p.Word(j+1) == "to" {
		c.H, c.M = (h+23)%24, 45
		return c, k, p.Any(i-1, "at", "'s", "’s", "is")
	}
	return c, k, true
}

// spokenClock reads "7", "seven thirty", "ten past 9", "a quarter to 8" where the words after or before show that it is a time of day.
func (p *Cursor) spokenClock(i int) (calendar.Clock, int, bool) {
	c := calendar.Clock{S: -1, Set: true}
	min, j, ok := p.Number(i)
	j2 := p.Skip(j, "minutes", "mins", "min")
	counted := p.Any(j2, "to") && (p.Word(i-1) == "at" || j2 > j) || p.Any(j2, "before", "after") && p.Word(i-1) == "at" && j2 > j
	if ok && min < 60 && (p.Word(j2) == "past" || counted) {
		j = j2
		if h, k, ok := p.Hour(j + 1); ok {
			c.H, c.M, c.Exact = h, min, true
			if p.Any(j, "to", "before") {
				c.H, c.M = (h+23)%24, 60-min
			}
			return c, k, true
		}
	}
	h, j, ok := p.Hour(i)
	if !ok {
		return p.dottedClock(i)
	}
	c.H = h
	if m, k, ok := p.Number(j); ok && p.Atoms[i].Digits == 0 && m >= 5 && m < 60 && m > 9 { // "seven thirty"
		if half, _ := p.halfOfDay(k); half != "" || p.Any(i-1, "at", "for") && p.Kind(k) != UnitWord && p.EndsHere(k) {
			c.M, c.Exact = m, true
			return c, k, true
		}
	}
	if a := p.At(j); p.Atoms[i].Digits > 0 && a.Kind == Number && a.Digits == 2 && a.N < 60 && h <= 12 { // "7 30 pm"
		if half, _ := p.halfOfDay(j + 1); half != "" {
			c.M, c.Exact = a.N, true
			return c, j + 1, true
		}
	}
	if half, _ := p.halfOfDay(j); half != "" && (p.Kind(j) != DayPart || p.At(i).Digits > 0) { // "7 in the morning", not "one night"
		return c, j, h <= 12
	}
	if w := p.Word(j); w == "o'clock" || w == "oclock" || w == "o" && p.Word(j+1) == "'" {
		return c, j, true
	}
	_, _, zoned := p.zone(j)
	return c, j, zoned
}

// EndsHere reports whether the words end at i, with a mark or with the text.
func (p *Cursor) EndsHere(i int) bool { return i >= len(p.Atoms) || p.Any(i, ".", ",", ";", "?", "!") }

// dottedClock reads "8.30 in the morning", and "17.30" behind a day and "at".
func (p *Cursor) dottedClock(i int) (calendar.Clock, int, bool) {
	if half, _ := p.halfOfDay(i + 1); half != "" {
		if c, ok := calendar.ClockOf(p.Word(i) + half); ok {
			c.Half = ""
			return c, i + 1, true
		}
	}
	return calendar.Clock{}, i, false
}

// Hour reads an hour in words or figures.
func (p *Cursor) Hour(i int) (int, int, bool) {
	if p.Kind(i) == ClockWord {
		return 0, i, false
	}
	n := 0
	if a := p.At(i); a.Kind == Number && a.N <= 24 && a.Digits <= 2 {
		n = a.N
	} else {
		return 0, i, false
	}
	return n, i + 1, true
}

// InName reports whether a word is a later part of a name: "Operation Dawn".
func (p *Cursor) InName(i int) bool {
	b := p.At(i - 1)
	return p.At(i).Upper && b.Upper && b.Kind == Plain && b.Tok >= 0 && p.Token(i-1).Tag == "NNP"
}

// SpokenHour reads "five", "five thirty", "5", "9.30".
func (p *Cursor) SpokenHour(i int) (calendar.Clock, int, bool) {
	c, j, ok := p.HourOrDotted(i)
	if a, b := p.At(i), p.At(j); ok && a.Kind == Number && a.Digits == 0 && c.H <= 12 && b.Kind == Number && b.Digits == 0 && b.N >= 10 && b.N < 60 {
		c.M, j, _ = p.wordNumber(j)
		c.Exact = true
	}
	return c, j, ok && c.M < 60
}

// HourOrDotted reads "9", "9.30" as the beginning of a range whose end shows that they are times of day.
func (p *Cursor) HourOrDotted(i int) (calendar.Clock, int, bool) {
	if p.Kind(i) == Decimal {
		c, ok := calendar.ClockOf(strings.Replace(p.Word(i), ".", ":", 1))
		return c, i + 1, ok
	}
	h, k, ok := p.Hour(i)
	return calendar.Clock{Set: true, H: h, S: -1}, k, ok
}
