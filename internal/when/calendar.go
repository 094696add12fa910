package when

import (
	"fmt"
	"time"
)

// A day is a day of the proleptic Gregorian calendar, at midnight UTC.
type day struct{ time.Time }

func dayOf(y, m, d int) day { return day{time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)} }

// parseDay reads an ISO date; false for anything else.
func parseDay(s string) (day, bool) {
	if len(s) < len(time.DateOnly) {
		return day{}, false
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	return day{t}, err == nil
}

func (d day) y() int { return d.Year() }
func (d day) m() int { return int(d.Month()) }

func (d day) plus(days int) day { return day{d.AddDate(0, 0, days)} }

// plusMonths keeps the day of the month, or takes the last one of a shorter month.
func (d day) plusMonths(n int) day {
	first := dayOf(d.y(), d.m()+n, 1)
	return dayOf(first.y(), first.m(), min(d.Day(), monthDays(first.y(), first.m())))
}

// weekday counts from Monday, 1, to Sunday, 7.
func (d day) weekday() int { return (int(d.Weekday())+6)%7 + 1 }

func (d day) monday() day { return d.plus(1 - d.weekday()) }

func (d day) iso() string { return d.Format(time.DateOnly) }

func monthDays(y, m int) int { return dayOf(y, m+1, 0).Day() }

// isDay reports whether the calendar has such a day.
func isDay(y, m, d int) bool { return m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m) }

// mondayOf returns the first day of an ISO week.
func mondayOf(y, week int) day { return dayOf(y, 1, 4).monday().plus(7 * (week - 1)) }

// nth returns the n-th weekday of a month; with n < 0 counted from its end.
func nth(y, m, weekday, n int) day {
	if n < 0 {
		last := dayOf(y, m+1, 0)
		return last.plus(-((last.weekday() - weekday + 7) % 7)).plus(7 * (n + 1))
	}
	first := dayOf(y, m, 1)
	return first.plus((weekday - first.weekday() + 7) % 7).plus(7 * (n - 1))
}

// easter returns Easter Sunday of the Western church (the anonymous Gregorian method).
func easter(y int) day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	k := h + l - 7*((a+11*h+22*l)/451) + 114
	return dayOf(y, k/31, k%31+1)
}

// A grain is how exact a date is.
type grain uint8

const (
	byDay grain = iota
	byWeekend
	byWeek
	byMonth
	byQuarter
	bySeason
	byHalf
	byYear
	byDecade
	byCentury
)

// A date is a stretch of the calendar: a day, a week, a month, …
type date struct {
	grain grain
	y     int // the year; below 1 before Christ (0 is 1 BC). A decade's or a century's first
	n     int // month, quarter, season (1 spring to 4 winter), half or ISO week
	d     int // day of the month
}

var seasonCodes = [...]string{"SP", "SP", "SU", "FA", "WI"}

// timex returns the TIMEX3 value.
func (t date) timex() string {
	if t.y < 1 {
		switch t.grain {
		case byCentury:
			return fmt.Sprintf("BC%02d", (-t.y)/100)
		case byDecade:
			return fmt.Sprintf("BC%03d", (-t.y)/10)
		}
		return fmt.Sprintf("BC%04d", 1-t.y)
	}
	switch t.grain {
	case byCentury:
		return fmt.Sprintf("%02d", t.y/100)
	case byDecade:
		return fmt.Sprintf("%03d", t.y/10)
	}
	return fmt.Sprintf("%04d", t.y) + t.tail()
}

// tail returns the part of the value behind the year.
func (t date) tail() string {
	switch t.grain {
	case byDay:
		return fmt.Sprintf("-%02d-%02d", t.n, t.d)
	case byWeekend:
		return fmt.Sprintf("-W%02d-WE", t.n)
	case byWeek:
		return fmt.Sprintf("-W%02d", t.n)
	case byMonth:
		return fmt.Sprintf("-%02d", t.n)
	case byQuarter:
		return fmt.Sprintf("-Q%d", t.n)
	case bySeason:
		return "-" + seasonCodes[t.n]
	case byHalf:
		return fmt.Sprintf("-H%d", t.n)
	}
	return ""
}

// first returns the first day.
func (t date) first() day {
	switch t.grain {
	case byDay:
		return dayOf(t.y, t.n, t.d)
	case byWeek:
		return mondayOf(t.y, t.n)
	case byWeekend:
		return mondayOf(t.y, t.n).plus(5)
	case byMonth:
		return dayOf(t.y, t.n, 1)
	case byQuarter:
		return dayOf(t.y, 3*t.n-2, 1)
	case bySeason:
		return dayOf(t.y, 3*t.n, 1)
	case byHalf:
		return dayOf(t.y, 6*t.n-5, 1)
	}
	return dayOf(t.y, 1, 1)
}

// last returns the last day.
func (t date) last() day {
	switch t.grain {
	case byDay:
		return t.first()
	case byWeek:
		return t.first().plus(6)
	case byWeekend:
		return t.first().plus(1)
	case byMonth:
		return dayOf(t.y, t.n+1, 0)
	case byQuarter:
		return dayOf(t.y, 3*t.n+1, 0)
	case bySeason:
		return dayOf(t.y, 3*t.n+3, 0)
	case byHalf:
		return dayOf(t.y, 6*t.n+1, 0)
	case byDecade:
		return dayOf(t.y+9, 12, 31)
	case byCentury:
		return dayOf(t.y+99, 12, 31)
	}
	return dayOf(t.y, 12, 31)
}

// bounds returns the first and last day as ISO dates, or as prefixes of them where the whole month or year is meant.
func (t date) bounds(part part) (start, end string) {
	if t.y < 1 {
		s := fmt.Sprintf("-%04d", -t.y)
		return s, s
	}
	if part != wholePart {
		return t.piece(part)
	}
	switch t.grain {
	case byMonth, byYear:
		return t.timex(), t.timex()
	case byDecade:
		return fmt.Sprintf("%04d", t.y), fmt.Sprintf("%04d", t.y+9)
	case byCentury:
		return fmt.Sprintf("%04d", t.y), fmt.Sprintf("%04d", t.y+99)
	}
	return t.first().iso(), t.last().iso()
}

// piece returns the days of the beginning, middle or end of a date: its first half, the middle third, its last half.
func (t date) piece(part part) (start, end string) {
	a, b := t.first(), t.last()
	if t.grain == byDecade && part == ending {
		return dayOf(t.y+5, 1, 1).iso(), b.iso()
	}
	n := int(b.Sub(a.Time).Hours()/24) + 1
	switch part {
	case beginning:
		b = a.plus((n+1)/2 - 1)
	case middle:
		a, b = a.plus(n/3), a.plus(n-n/3-1)
	case ending:
		a = a.plus(n / 2)
	}
	return a.iso(), b.iso()
}

// A part is a part of a date: "early", "mid-", "the end of".
type part uint8

const (
	wholePart part = iota
	beginning
	middle
	ending
)

// dateOf returns the date of a grain that holds a day.
func dateOf(d day, g grain) date {
	y, m := d.y(), d.m()
	switch g {
	case byDay:
		return date{byDay, y, m, d.Day()}
	case byWeek, byWeekend:
		wy, w := d.ISOWeek()
		return date{grain: g, y: wy, n: w}
	case byMonth:
		return date{grain: g, y: y, n: m}
	case byQuarter:
		return date{grain: g, y: y, n: (m + 2) / 3}
	case bySeason:
		if m < 3 {
			return date{grain: g, y: y - 1, n: 4}
		}
		return date{grain: g, y: y, n: m / 3}
	case byHalf:
		return date{grain: g, y: y, n: (m + 5) / 6}
	case byDecade:
		return date{grain: g, y: y - y%10}
	case byCentury:
		return date{grain: g, y: y - y%100}
	}
	return date{grain: byYear, y: y}
}

// shift returns the date n steps of its own grain later.
func (t date) shift(n int) date {
	switch t.grain {
	case byDay:
		return dateOf(t.first().plus(n), byDay)
	case byWeek, byWeekend:
		return dateOf(mondayOf(t.y, t.n).plus(7*n), t.grain)
	case byMonth:
		return dateOf(t.first().plusMonths(n), byMonth)
	case byQuarter:
		return dateOf(t.first().plusMonths(3*n), byQuarter)
	case bySeason:
		return dateOf(t.first().plusMonths(3*n), bySeason)
	case byHalf:
		return dateOf(t.first().plusMonths(6*n), byHalf)
	case byDecade:
		return date{grain: byDecade, y: t.y + 10*n}
	case byCentury:
		return date{grain: byCentury, y: t.y + 100*n}
	}
	return date{grain: byYear, y: t.y + n}
}
