package calendar

import "testing"

// TestDays checks days that are counted rather than written against those that a calendar shows.
func TestDays(t *testing.T) {
	for _, c := range []struct {
		what string
		got  Day
		want string
	}{
		{"a day behind the month's end", DayOf(2021, 2, 30), "2021-03-02"},
		{"a month on, in a shorter month", DayOf(2021, 1, 31).PlusMonths(1), "2021-02-28"},
		{"a month back, over the year", DayOf(2021, 1, 31).PlusMonths(-2), "2020-11-30"},
		{"first day of week 1, which lies in December", MondayOf(2020, 1), "2019-12-30"},
		{"first day of week 53", MondayOf(2020, 53), "2020-12-28"},
		{"fourth Thursday of November", NthWeekday(2021, 11, 4, 4), "2021-11-25"},
		{"last Monday of May", NthWeekday(2021, 5, 1, -1), "2021-05-31"},
		{"Easter", easter(2021), "2021-04-04"},
		{"the earliest Easter of the century", easter(2008), "2008-03-23"},
		{"the latest", easter(2038), "2038-04-25"},
		{"first day of Ramadan 1442", islamicIn(2021, 9, 1), "2021-04-13"},
		{"three business days from a Thursday", DayOf(2021, 4, 15).PlusStretch(Stretch{N: 3, Unit: Days, Work: true}, 1), "2021-04-20"},
		{"a year and two months back", DayOf(2021, 4, 14).PlusStretch(Stretch{N: 1, Unit: Years, More: []Stretch{{N: 2, Unit: Months}}}, -1), "2020-02-14"},
	} {
		if got := c.got.ISO(); got != c.want {
			t.Errorf("%s: %s, want %s", c.what, got, c.want)
		}
	}
}

// TestGrains checks for every grain and every day of five years that the date of the grain which holds the day does hold it, that the next one begins
// behind it without a gap, and that steps of a grain can be gone back.
func TestGrains(t *testing.T) {
	for day := DayOf(2019, 1, 1); day.Year() < 2024; day = day.Plus(1) {
		for g := ByDay; g <= ByCentury; g++ {
			d := DateOf(day, g)
			if g != ByWeekend && (day.Before(d.First().Time) || day.After(d.Last().Time)) {
				t.Fatalf("%s lies outside of %s, %s to %s", day.ISO(), d.Timex(), d.First().ISO(), d.Last().ISO())
			}
			if next := d.Shift(1); g != ByWeekend && next.First() != d.Last().Plus(1) {
				t.Fatalf("%s ends on %s, and %s begins on %s", d.Timex(), d.Last().ISO(), next.Timex(), next.First().ISO())
			}
			if back := d.Shift(3).Shift(-3); back != d {
				t.Fatalf("%s, three steps on and back: %s", d.Timex(), back.Timex())
			}
		}
	}
}

func TestTimex(t *testing.T) {
	for _, c := range []struct {
		date Date
		want string
	}{
		{Date{Grain: ByDay, Y: 2021, N: 4, D: 14}, "2021-04-14"},
		{Date{Grain: ByWeekend, Y: 2021, N: 15}, "2021-W15-WE"},
		{Date{Grain: BySeason, Y: 2021, N: 2}, "2021-SU"},
		{Date{Grain: ByHalf, Y: 2021, N: 1}, "2021-H1"},
		{Date{Grain: ByDecade, Y: 1990}, "199"},
		{Date{Grain: ByCentury, Y: 1900}, "19"},
		{Date{Grain: ByYear, Y: -217}, "BC0218"},
	} {
		if got := c.date.Timex(); got != c.want {
			t.Errorf("%+v: %s, want %s", c.date, got, c.want)
		}
	}
}

func TestStretch(t *testing.T) {
	for _, c := range []struct {
		length Stretch
		want   string
	}{
		{Stretch{N: 2, Unit: Weeks}, "2W"},
		{Stretch{N: 2, Unit: Fortnights}, "4W"},
		{Stretch{N: 3, Unit: Quarters}, "9M"},
		{Stretch{N: 5, Unit: Hours, More: []Stretch{{N: 30, Unit: Minutes}}}, "T5H30M"},
		{Stretch{N: -1, Unit: Decades}, "XDE"},
		{Stretch{N: 10, Unit: Days, Work: true}, "10BD"},
	} {
		if got := c.length.Body(); got != c.want {
			t.Errorf("%+v: %s, want %s", c.length, got, c.want)
		}
	}
}

func TestClockOf(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"7:15", "07:15"}, {"7.30pm", "19:30"}, {"340pm", "15:40"}, {"12am", "00:00"}, {"12p.m.", "12:00"}, {"11:30:05", "11:30:05"},
		{"7", ""}, {"25:00", ""}, {"7:60", ""}, {"7:5", ""}, {"10h", ""}, {"3.5", ""},
	} {
		got := ""
		if clock, ok := ClockOf(c.word); ok {
			got = clock.ISO()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.word, got, c.want)
		}
	}
}

func TestBefore(t *testing.T) {
	for s, want := range map[string]string{"2024-03-01": "2024-02-29", "2024-01-01": "2023-12-31", "2024-01": "2023-12", "2024": "2023", "-0043": "-0043", "": "", "2024-03-01T12:00": "2024-03-01T12:00"} {
		if got := Before(s); got != want {
			t.Errorf("before %q: %q, want %q", s, got, want)
		}
	}
}
