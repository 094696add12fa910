package when

import (
	"fmt"
	"strings"
)

// A clock is a time of day.
type clock struct {
	set     bool
	h, m, s int    // s is -1 where it is not told
	exact   bool   // minutes are told
	half    string // "am", "pm" or ""
	zone    string // as ISO writes it: "Z", "+02:00", or ""
}

// isClock reports whether a word that begins with a figure is a clock time: "7:15", "7.30pm", "340pm", "7pm", "11:30:05".
func isClock(w string) bool {
	_, ok := clockOf(w)
	return ok
}

// clockOf reads one word.
func clockOf(w string) (clock, bool) {
	c := clock{s: -1}
	body := strings.TrimSuffix(w, ".")
	for _, suffix := range [...]string{"am", "pm", "a.m", "p.m"} {
		if rest, ok := strings.CutSuffix(body, suffix); ok {
			body, c.half = rest, suffix[:1]+"m"
		}
	}
	if body == w && strings.HasSuffix(w, "h") && len(w) <= 6 {
		body = strings.TrimSuffix(w, "h")
		if !strings.Contains(body, ":") {
			return c, false
		}
	}
	dotted := c.half != "" && strings.Contains(body, ".")
	parts := strings.Split(body, ":")
	if dotted {
		parts = strings.Split(body, ".")
	}
	if c.half == "" && len(parts) < 2 || len(parts) > 3 {
		return c, false
	}
	if len(parts) == 1 && len(body) >= 3 && len(body) <= 4 { // "340pm"
		parts = []string{body[:len(body)-2], body[len(body)-2:]}
	}
	fields := [3]int{0, 0, -1}
	for i, p := range parts {
		n, ok := small(p)
		if !ok || i > 0 && len(p) != 2 {
			return c, false
		}
		fields[i] = n
	}
	c.h, c.m, c.s, c.exact, c.set = fields[0], fields[1], fields[2], len(parts) > 1, true
	return c, c.h <= 24 && c.m < 60 && c.s < 60
}

// small reads one or two figures.
func small(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, len(s) == 1 || len(s) == 2
}

// hour24 returns the hour of a day of 24.
func (c clock) hour24() int {
	switch {
	case c.half == "pm" && c.h < 12:
		return c.h + 12
	case c.half == "am" && c.h == 12:
		return 0
	}
	return c.h
}

// iso returns "15:30", with seconds where they are told, and the zone.
func (c clock) iso() string {
	s := fmt.Sprintf("%02d:%02d", c.hour24(), c.m)
	if c.s >= 0 {
		s += fmt.Sprintf(":%02d", c.s)
	}
	return s
}

// timex returns the TIMEX3 value with its T. A full hour is written with its minutes; the zone stands in the bounds only.
func (c clock) timex() string { return "T" + c.iso() }

// bound returns the time of day as it stands behind a date, with its zone.
func (c clock) bound() string { return "T" + c.iso() + c.zone }

// endOfDay is the last second of a day.
var endOfDay = clock{set: true, h: 23, m: 59, s: 59, exact: true}

// zones maps the names of time zones to ISO offsets. "local" has none.
var zones = map[string]string{"gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "msk": "+03:00",
	"ist": "+05:30", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "sgt": "+08:00", "hkt": "+08:00",
	"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "et": "", "pt": "", "ct": ""}

// clockAt reads a clock time: "7:15 p.m.", "0600 GMT", "noon", "half past eight", "7 in the morning", "seven thirty pm".
func (p *parser) clockAt(i int) (clock, int, bool) {
	c, j, ok := p.plainClock(i)
	if !ok {
		return c, i, false
	}
	if c.half == "" {
		c.half, j = p.halfOfDay(j)
	}
	if p.word(j) == "hours" || p.word(j) == "hrs" || p.word(j) == "o'clock" || p.word(j) == "oclock" {
		j++
	} else if p.word(j) == "o" && p.word(j+1) == "'" && p.word(j+2) == "clock" {
		j += 3
	}
	if c.half == "" {
		c.half, j = p.halfOfDay(j)
	}
	if _, k := p.halfOfDay(j); c.half != "" && k > j { // "8 p.m. in the evening"
		j = k
	}
	if z, k, ok := p.zone(j); ok {
		c.zone, j = z, k
	}
	if c.hour24() > 24 || c.half != "" && c.h > 24 {
		return c, i, false
	}
	return c, j, true
}

// zone reads "GMT", "EST", "local time", "(0500 GMT)" apart.
func (p *parser) zone(i int) (string, int, bool) {
	w := p.word(i)
	if z, ok := zones[w]; ok && i < len(p.atoms) && p.atoms[i].upper {
		return z, i + 1, true
	}
	if w == "local" && p.word(i+1) == "time" {
		return "", i + 2, true
	}
	if w == "eastern" || w == "pacific" || w == "central" || w == "mountain" || w == "moscow" {
		switch {
		case p.word(i+1) == "time":
			return "", i + 2, true
		case p.kind(i+1) == deictic || p.kind(i+1) == weekday: // "11 a.m. Eastern today"
			return "", i + 1, true
		}
	}
	return "", i, false
}

// halfOfDay reads "a.m.", "p m", "in the morning".
func (p *parser) halfOfDay(i int) (string, int) {
	switch p.word(i) {
	case "am", "a.m.", "a.m":
		return "am", i + 1
	case "pm", "p.m.", "p.m":
		return "pm", i + 1
	case "a", "p":
		if p.any(i+1, "m", "m.") && !p.atoms[i+1].upper {
			return p.word(i) + "m", i + 2
		}
		if p.word(i+1) == "." && p.word(i+2) == "m" && p.word(i+3) == "." { // "p . m ."
			return p.word(i) + "m", i + 4
		}
	}
	if p.any(i, "lunchtime") {
		return "pm", i + 1
	}
	j := i
	if p.word(j) == "in" || p.word(j) == "at" {
		j++
		if p.word(j) == "the" {
			j++
		}
	} else if p.word(j) == "," || p.kind(j) == plain {
		return "", i
	}
	if p.word(j) == "early" || p.word(j) == "late" {
		j++
	}
	if p.kind(j) != dayPart || p.atoms[j].n > dusk {
		return "", i
	}
	if n := p.atoms[j].n; n == morning || n == dawn || n == night && p.any(i-1, "12", "twelve") {
		return "am", j + 1
	}
	return "pm", j + 1
}

// plainClock reads the figures of a clock time. A bare hour counts only with what makes it one, or after "at".
func (p *parser) plainClock(i int) (clock, int, bool) {
	c := clock{s: -1, set: true}
	switch p.kind(i) {
	case clockWord:
		c, _ := clockOf(p.word(i))
		return c, i + 1, true
	case edge:
		if j := p.skipDash(i + 1); p.any(i, "mid") && p.any(j, "day", "night") && p.kind(j+1) != unitWord && j > i+1 { // "mid-day"
			if c.h = 12; p.any(j, "night") {
				c.h = 0
			}
			return c, j + 1, true
		}
	case half:
		if p.word(i+1) == "past" {
			if a := p.at(i + 2); a.kind == dayPart && a.n >= noon { // "half past midnight"
				c.h, c.m, c.exact = 12*(midnight-a.n), 30, true
				return c, i + 3, true
			}
			if h, j, ok := p.hour(i + 2); ok {
				c.h, c.m, c.exact = h, 30, true
				return c, j, true
			}
		}
	case article, unitWord:
		j := p.skip(i, "a")
		if p.word(j) == "quarter" && p.any(j+1, "past", "to") {
			if h, k, ok := p.hour(j + 2); ok {
				c.h, c.m, c.exact = h, 15, true
				if p.word(j+1) == "to" {
					c.h, c.m = (h+23)%24, 45
				}
				return c, k, p.word(j+1) == "past" || p.any(i-1, "at", "'s", "’s", "is")
			}
		}
	case decimal:
		return p.dottedClock(i)
	case dayPart:
		if n := p.atoms[i].n; n >= noon && !p.inName(i) {
			c.h, c.exact = 12, false
			if n == midnight {
				c.h = 0
			}
			return c, i + 1, true
		}
	case number:
		if a := &p.atoms[i]; a.digits == 4 && a.n < 2400 && a.n%100 < 60 { // "0600 GMT", "1530 hours", "1140 a.m."
			_, _, zoned := p.zone(i + 1)
			h, _ := p.halfOfDay(i + 1)
			if zoned || h != "" || p.word(i+1) == "hours" || p.word(i+1) == "hrs" {
				c.h, c.m, c.exact = a.n/100, a.n%100, true
				return c, i + 1, true
			}
		}
		return p.spokenClock(i)
	}
	return c, i, false
}

// spokenClock reads "7", "seven thirty", "ten past 9", "a quarter to 8" where the words after or before show that it is a time of day.
func (p *parser) spokenClock(i int) (clock, int, bool) {
	c := clock{s: -1, set: true}
	min, j, ok := p.number(i)
	j2 := p.skip(j, "minutes", "mins", "min")
	counted := p.any(j2, "to") && (p.word(i-1) == "at" || j2 > j) || p.any(j2, "before", "after") && p.word(i-1) == "at" && j2 > j
	if ok && min < 60 && (p.word(j2) == "past" || counted) {
		j = j2
		if h, k, ok := p.hour(j + 1); ok {
			c.h, c.m, c.exact = h, min, true
			if p.any(j, "to", "before") {
				c.h, c.m = (h+23)%24, 60-min
			}
			return c, k, true
		}
	}
	h, j, ok := p.hour(i)
	if !ok {
		return p.dottedClock(i)
	}
	c.h = h
	if m, k, ok := p.number(j); ok && p.atoms[i].digits == 0 && m >= 5 && m < 60 && m > 9 { // "seven thirty"
		if half, _ := p.halfOfDay(k); half != "" || p.any(i-1, "at", "for") && p.kind(k) != unitWord && p.endsHere(k) {
			c.m, c.exact = m, true
			return c, k, true
		}
	}
	if a := p.at(j); p.atoms[i].digits > 0 && a.kind == number && a.digits == 2 && a.n < 60 && h <= 12 { // "7 30 pm"
		if half, _ := p.halfOfDay(j + 1); half != "" {
			c.m, c.exact = a.n, true
			return c, j + 1, true
		}
	}
	if half, _ := p.halfOfDay(j); half != "" && (p.kind(j) != dayPart || p.at(i).digits > 0) { // "7 in the morning", not "one night"
		return c, j, h <= 12
	}
	if w := p.word(j); w == "o'clock" || w == "oclock" || w == "o" && p.word(j+1) == "'" {
		return c, j, true
	}
	_, _, zoned := p.zone(j)
	return c, j, zoned
}

// endsHere reports whether the words end at i, with a mark or with the text.
func (p *parser) endsHere(i int) bool { return i >= len(p.atoms) || p.any(i, ".", ",", ";", "?", "!") }

// dottedClock reads "8.30 in the morning", and "17.30" behind a day and "at".
func (p *parser) dottedClock(i int) (clock, int, bool) {
	if half, _ := p.halfOfDay(i + 1); half != "" {
		if c, ok := clockOf(p.word(i) + half); ok {
			c.half = ""
			return c, i + 1, true
		}
	}
	return clock{}, i, false
}

// hour reads an hour in words or figures.
func (p *parser) hour(i int) (int, int, bool) {
	if p.kind(i) == clockWord {
		return 0, i, false
	}
	n := 0
	if a := p.at(i); a.kind == number && a.n <= 24 && a.digits <= 2 {
		n = a.n
	} else {
		return 0, i, false
	}
	return n, i + 1, true
}
