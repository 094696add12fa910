// Package calendar has days, dates of any grain, times of day, lengths of time and the days that have names, and how TIMEX3 writes them. It reads no text.
package calendar

import (
	"fmt"
	"time"
)

// A Day is a day of the proleptic Gregorian calendar, at midnight UTC.
type Day struct{ time.Time }

// DayOf returns a day; months and days beyond the year and month count on.
func DayOf(y, m, d int) Day { return Day{time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)} }

// ParseDay reads an ISO date; false for anything else.
func ParseDay(s string) (Day, bool) {
	if len(s) < len(time.DateOnly) {
		return Day{}, false
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	return Day{t}, err == nil
}

// MonthNumber returns the month, 1 to 12.
func (d Day) MonthNumber() int { return int(d.Month()) }

// Plus moves a day by days.
func (d Day) Plus(days int) Day { return Day{d.AddDate(0, 0, days)} }

// PlusMonths keeps the day of the month, or takes the last one of a shorter month.
func (d Day) PlusMonths(n int) Day {
	first := DayOf(d.Year(), d.MonthNumber()+n, 1)
	return DayOf(first.Year(), first.MonthNumber(), min(d.Day(), monthDays(first.Year(), first.MonthNumber())))
}

// ISOWeekday counts from Monday, 1, to Sunday, 7.
func (d Day) ISOWeekday() int { return (int(d.Weekday())+6)%7 + 1 }

// Monday returns the first day of its week.
func (d Day) Monday() Day { return d.Plus(1 - d.ISOWeekday()) }

// ISO returns "2021-04-14".
func (d Day) ISO() string { return d.Format(time.DateOnly) }

// Before returns the day before a day, the month before a month, the year before a year, as they are written; what has another form comes back as it is.
func Before(s string) string {
	for _, form := range [...]string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(form, s)
		if err != nil {
			continue
		}
		return t.AddDate(0, 0, -1).Format(form)
	}
	return s
}

func monthDays(y, m int) int { return DayOf(y, m+1, 0).Day() }

// IsDay reports whether the calendar has such a day.
func IsDay(y, m, d int) bool { return m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m) }

// MondayOf returns the first day of an ISO week.
func MondayOf(y, week int) Day { return DayOf(y, 1, 4).Monday().Plus(7 * (week - 1)) }

// NthWeekday returns the n-th weekday of a month; with n < 0 counted from its end.
func NthWeekday(y, m, weekday, n int) Day {
	if n < 0 {
		last := DayOf(y, m+1, 0)
		return last.Plus(-((last.ISOWeekday() - weekday + 7) % 7)).Plus(7 * (n + 1))
	}
	first := DayOf(y, m, 1)
	return first.Plus((weekday - first.ISOWeekday() + 7) % 7).Plus(7 * (n - 1))
}

// easter returns Easter Sunday of the Western church (the anonymous Gregorian method).
func easter(y int) Day {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	k := h + l - 7*((a+11*h+22*l)/451) + 114
	return DayOf(y, k/31, k%31+1)
}

// A Grain is how exact a date is.
type Grain uint8

const (
	ByDay Grain = iota
	ByWeekend
	ByWeek
	ByMonth
	ByQuarter
	BySeason
	ByHalf
	ByYear
	ByDecade
	ByCentury
)

// A Date is a stretch of the calendar: a day, a week, a month, …
type Date struct {
	Grain Grain
	Y     int // the year; below 1 before Christ (0 is 1 BC). A decade's or a century's first
	N     int // month, quarter, season (1 spring to 4 winter), half or ISO week
	D     int // day of the month
}

var seasonCodes = [...]string{"SP", "SP", "SU", "FA", "WI"}

// SeasonCode returns the TIMEX3 code of a season, 1 spring to 4 winter.
func SeasonCode(n int) string { return seasonCodes[n] }

// Timex returns the TIMEX3 value.
func (t Date) Timex() string {
	if t.Y < 1 {
		switch t.Grain {
		case ByCentury:
			return fmt.Sprintf("BC%02d", (-t.Y)/100)
		case ByDecade:
			return fmt.Sprintf("BC%03d", (-t.Y)/10)
		}
		return fmt.Sprintf("BC%04d", 1-t.Y)
	}
	switch t.Grain {
	case ByCentury:
		return fmt.Sprintf("%02d", t.Y/100)
	case ByDecade:
		return fmt.Sprintf("%03d", t.Y/10)
	}
	return fmt.Sprintf("%04d", t.Y) + t.Tail()
}

// Tail returns the part of the value behind the year.
func (t Date) Tail() string {
	switch t.Grain {
	case ByDay:
		return fmt.Sprintf("-%02d-%02d", t.N, t.D)
	case ByWeekend:
		return fmt.Sprintf("-W%02d-WE", t.N)
	case ByWeek:
		return fmt.Sprintf("-W%02d", t.N)
	case ByMonth:
		return fmt.Sprintf("-%02d", t.N)
	case ByQuarter:
		return fmt.Sprintf("-Q%d", t.N)
	case BySeason:
		return "-" + seasonCodes[t.N]
	case ByHalf:
		return fmt.Sprintf("-H%d", t.N)
	}
	return ""
}

// First returns the first day.
func (t Date) First() Day {
	switch t.Grain {
	case ByDay:
		return DayOf(t.Y, t.N, t.D)
	case ByWeek:
		return MondayOf(t.Y, t.N)
	case ByWeekend:
		return MondayOf(t.Y, t.N).Plus(5)
	case ByMonth:
		return DayOf(t.Y, t.N, 1)
	case ByQuarter:
		return DayOf(t.Y, 3*t.N-2, 1)
	case BySeason:
		return DayOf(t.Y, 3*t.N, 1)
	case ByHalf:
		return DayOf(t.Y, 6*t.N-5, 1)
	}
	return DayOf(t.Y, 1, 1)
}

// Last returns the last day.
func (t Date) Last() Day {
	switch t.Grain {
	case ByDay:
		return t.First()
	case ByWeek:
		return t.First().Plus(6)
	case ByWeekend:
		return t.First().Plus(1)
	case ByMonth:
		return DayOf(t.Y, t.N+1, 0)
	case ByQuarter:
		return DayOf(t.Y, 3*t.N+1, 0)
	case BySeason:
		return DayOf(t.Y, 3*t.N+3, 0)
	case ByHalf:
		return DayOf(t.Y, 6*t.N+1, 0)
	case ByDecade:
		return DayOf(t.Y+9, 12, 31)
	case ByCentury:
		return DayOf(t.Y+99, 12, 31)
	}
	return DayOf(t.Y, 12, 31)
}

// Bounds returns the first and last day as ISO dates, or as prefixes of them where the whole month or year is meant.
func (t Date) Bounds(part Part) (start, end string) {
	if t.Y < 1 {
		s := fmt.Sprintf("-%04d", -t.Y)
		return s, s
	}
	if part != WholePart {
		return t.piece(part)
	}
	switch t.Grain {
	case ByMonth, ByYear:
		return t.Timex(), t.Timex()
	case ByDecade:
		return fmt.Sprintf("%04d", t.Y), fmt.Sprintf("%04d", t.Y+9)
	case ByCentury:
		return fmt.Sprintf("%04d", t.Y), fmt.Sprintf("%04d", t.Y+99)
	}
	return t.First().ISO(), t.Last().ISO()
}

// piece returns the days of the beginning, middle or end of a date: its first half, the middle third, its last half.
func (t Date) piece(part Part) (start, end string) {
	a, b := t.First(), t.Last()
	if t.Grain == ByDecade && part == Ending {
		return DayOf(t.Y+5, 1, 1).ISO(), b.ISO()
	}
	n := int(b.Sub(a.Time).Hours()/24) + 1
	switch part {
	case Beginning:
		b = a.Plus((n+1)/2 - 1)
	case Middle:
		a, b = a.Plus(n/3), a.Plus(n-n/3-1)
	case Ending:
		a = a.Plus(n / 2)
	}
	return a.ISO(), b.ISO()
}

// A Part is a part of a date: "early", "mid-", "the end of".
type Part uint8

const (
	WholePart Part = iota
	Beginning
	Middle
	Ending
)

// DateOf returns the date of a grain that holds a day.
func DateOf(d Day, g Grain) Date {
	y, m := d.Year(), d.MonthNumber()
	switch g {
	case ByDay:
		return Date{ByDay, y, m, d.Day()}
	case ByWeek, ByWeekend:
		wy, w := d.ISOWeek()
		return Date{Grain: g, Y: wy, N: w}
	case ByMonth:
		return Date{Grain: g, Y: y, N: m}
	case ByQuarter:
		return Date{Grain: g, Y: y, N: (m + 2) / 3}
	case BySeason:
		if m < 3 {
			return Date{Grain: g, Y: y - 1, N: 4}
		}
		return Date{Grain: g, Y: y, N: m / 3}
	case ByHalf:
		return Date{Grain: g, Y: y, N: (m + 5) / 6}
	case ByDecade:
		return Date{Grain: g, Y: y - y%10}
	case ByCentury:
		return Date{Grain: g, Y: y - y%100}
	}
	return Date{Grain: ByYear, Y: y}
}

// Shift returns the date n steps of its own grain later.
func (t Date) Shift(n int) Date {
	switch t.Grain {
	case ByDay:
		return DateOf(t.First().Plus(n), ByDay)
	case ByWeek, ByWeekend:
		return DateOf(MondayOf(t.Y, t.N).Plus(7*n), t.Grain)
	case ByMonth:
		return DateOf(t.First().PlusMonths(n), ByMonth)
	case ByQuarter:
		return DateOf(t.First().PlusMonths(3*n), ByQuarter)
	case BySeason:
		return DateOf(t.First().PlusMonths(3*n), BySeason)
	case ByHalf:
		return DateOf(t.First().PlusMonths(6*n), ByHalf)
	case ByDecade:
		return Date{Grain: ByDecade, Y: t.Y + 10*n}
	case ByCentury:
		return Date{Grain: ByCentury, Y: t.Y + 100*n}
	}
	return Date{Grain: ByYear, Y: t.Y + n}
}

// IsReal reports whether the calendar has a date; only days can be none.
func IsReal(d Date) bool { return d.Grain != ByDay || IsDay(d.Y, d.N, d.D) }

// NthIn returns the n-th day, week or month of a date, the last one for n < 0.
func NthIn(b Date, g Grain, n int) (Date, bool) {
	at := b.First()
	switch {
	case n < 0:
		at = b.Last()
		if g == ByWeek {
			at = at.Plus(3 - at.ISOWeekday() + 1).Monday()
			for at.After(b.Last().Time) {
				at = at.Plus(-7)
			}
		}
		return DateOf(at, g), true
	case g == ByDay:
		at = at.Plus(n - 1)
	case g == ByWeek:
		if at.ISOWeekday() > 4 {
			at = at.Monday().Plus(7)
		}
		at = at.Plus(7 * (n - 1))
	case g == ByMonth:
		at = at.PlusMonths(n - 1)
	default:
		return DateOf(at, g).Shift(n - 1), true
	}
	return DateOf(at, g), true
}

// InYear returns the same date of another year.
func (t Date) InYear(y int) Date {
	t.Y = y
	return t
}
