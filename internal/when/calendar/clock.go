package calendar

import (
	"fmt"
	"strconv"
	"strings"
)

// A Clock is a time of day.
type Clock struct {
	Set     bool
	H, M, S int    // S is -1 where it is not told
	Exact   bool   // minutes are told
	Half    string // "am", "pm" or ""
	Zone    string // as ISO writes it: "Z", "+02:00", or ""
}

// IsClock reports whether a word that begins with a figure is a clock time: "7:15", "7.30pm", "340pm", "7pm", "11:30:05".
func IsClock(w string) bool {
	_, ok := ClockOf(w)
	return ok
}

// ClockOf reads one word.
func ClockOf(w string) (Clock, bool) {
	c := Clock{S: -1}
	body := strings.TrimSuffix(w, ".")
	for _, suffix := range [...]string{"am", "pm", "a.m", "p.m"} {
		if rest, ok := strings.CutSuffix(body, suffix); ok {
			body, c.Half = rest, suffix[:1]+"m"
		}
	}
	if body == w && strings.HasSuffix(w, "h") && len(w) <= 6 {
		body = strings.TrimSuffix(w, "h")
		if !strings.Contains(body, ":") {
			return c, false
		}
	}
	dotted := c.Half != "" && strings.Contains(body, ".")
	parts := strings.Split(body, ":")
	if dotted {
		parts = strings.Split(body, ".")
	}
	if c.Half == "" && len(parts) < 2 || len(parts) > 3 {
		return c, false
	}
	if len(parts) == 1 && len(body) >= 3 && len(body) <= 4 { // "340pm"
		parts = []string{body[:len(body)-2], body[len(body)-2:]}
	}
	fields := [3]int{0, 0, -1}
	for i, p := range parts {
		n, ok := ShortNumber(p)
		if !ok || i > 0 && len(p) != 2 {
			return c, false
		}
		fields[i] = n
	}
	c.H, c.M, c.S, c.Exact, c.Set = fields[0], fields[1], fields[2], len(parts) > 1, true
	return c, c.H <= 24 && c.M < 60 && c.S < 60
}

// ShortNumber reads one or two figures.
func ShortNumber(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, len(s) == 1 || len(s) == 2
}

// Hour24 returns the hour of a day of 24.
func (c Clock) Hour24() int {
	switch {
	case c.Half == "pm" && c.H < 12:
		return c.H + 12
	case c.Half == "am" && c.H == 12:
		return 0
	}
	return c.H
}

// ISO returns "15:30", with seconds where they are told, and the zone.
func (c Clock) ISO() string {
	s := fmt.Sprintf("%02d:%02d", c.Hour24(), c.M)
	if c.S >= 0 {
		s += fmt.Sprintf(":%02d", c.S)
	}
	return s
}

// Timex returns the TIMEX3 value with its T. A full hour is written with its minutes; the zone stands in the bounds only.
func (c Clock) Timex() string { return "T" + c.ISO() }

// Bound returns the time of day as it stands behind a date, with its zone.
func (c Clock) Bound() string { return "T" + c.ISO() + c.Zone }

// EndOfDay returns the last second of a day.
func EndOfDay() Clock { return Clock{Set: true, H: 23, M: 59, S: 59, Exact: true} }

// InPart puts a clock time into the half of the day that a part of the day tells: "this evening at 7".
func (c Clock) InPart(code string) Clock {
	if c.Half == "" && c.H < 12 {
		switch code {
		case "AF", "EV":
			c.Half = "pm"
		case "NI":
			if c.H >= 5 {
				c.Half = "pm"
			}
		}
	}
	return c
}

// TwoDigits writes a number below 100 with two figures.
func TwoDigits(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }

// ClockRange writes two clock times of a day as one value, "(T14,T16:30,PT2H30M)".
func ClockRange(day string, from, to Clock) string {
	m := (to.Minute() - from.Minute() + 24*60) % (24 * 60)
	return "(" + day + "T" + from.Short() + "," + day + "T" + to.Short() + "," + ClockLength(m) + ")"
}

// ClockLength writes a length in minutes: "PT2H30M".
func ClockLength(m int) string {
	length := "PT"
	if m >= 60 {
		length += strconv.Itoa(m/60) + "H"
	}
	if m%60 > 0 {
		length += strconv.Itoa(m%60) + "M"
	}
	return length
}

// Minute counts from the beginning of the day.
func (c Clock) Minute() int { return c.Hour24()*60 + c.M }

// Short returns "15" where no minutes are told, else as ISO.
func (c Clock) Short() string {
	if !c.Exact {
		return fmt.Sprintf("%02d", c.Hour24())
	}
	return c.ISO()
}
