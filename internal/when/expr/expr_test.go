package expr

import (
	"testing"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/tense"
)

func TestSide(t *testing.T) {
	for _, c := range []struct {
		limit doc.Limit
		is    tense.Tense
		want  tense.Tense
	}{
		{"", tense.Before, tense.Before},
		{doc.By, tense.Timeless, tense.Ahead}, {doc.By, tense.Present, tense.Ahead}, // "stays until Friday"
		{doc.By, tense.Before, tense.Timeless}, // "stayed until Friday" may be either
		{doc.Since, tense.Present, tense.Before}, {doc.Since, tense.Ahead, tense.Ahead}, {doc.Within, tense.Present, tense.Present},
	} {
		if got := (&Expr{Limit: c.limit, Tense: c.is}).Side(); got != c.want {
			t.Errorf("%q in tense %d: %d, want %d", c.limit, c.is, got, c.want)
		}
	}
}

func TestBound(t *testing.T) {
	for _, c := range []struct {
		name       string
		e          Expr
		start, end string
	}{
		{"in March", Expr{}, "2021-03", "2021-03"}, {"by March", Expr{Limit: doc.By}, "", "2021-03"}, {"since March", Expr{Limit: doc.Since}, "2021-03", ""},
		{"before March", Expr{Limit: doc.By, Outside: true}, "", "2021-02"}, {"within March", Expr{Limit: doc.Within}, "2021-03", "2021-03"},
	} {
		row := doc.Time{Start: "2021-03", End: "2021-03"}
		if c.e.Bound(&row); row.Start != c.start || row.End != c.end {
			t.Errorf("%s: %q to %q, want %q to %q", c.name, row.Start, row.End, c.start, c.end)
		}
	}
}

func TestAddClock(t *testing.T) {
	half9, ten := calendar.Clock{Set: true, H: 9, M: 30, S: -1, Exact: true}, calendar.Clock{Set: true, H: 10, S: -1}
	for _, c := range []struct {
		name              string
		e                 Expr
		timex, start, end string
	}{
		{"the day", Expr{}, "2021-03-05", "2021-03-05", "2021-03-05"},
		{"9:30", Expr{Clock: half9}, "2021-03-05T09:30", "2021-03-05T09:30", "2021-03-05T09:30"},
		{"9:30 to 10", Expr{Clock: half9, Until: ten}, "(2021-03-05T09:30,2021-03-05T10,PT30M)", "2021-03-05T09:30", "2021-03-05T10:00"},
		{"morning", Expr{DayPart: "MO"}, "2021-03-05TMO", "2021-03-05T08:00", "2021-03-05T12:00"},
		{"early evening", Expr{DayPart: "EV", Part: calendar.Beginning}, "2021-03-05TEV", "2021-03-05T16:00", "2021-03-05T18:00"},
		{"late evening", Expr{DayPart: "EV", Part: calendar.Ending}, "2021-03-05TEV", "2021-03-05T18:00", "2021-03-05T20:00"},
		{"night", Expr{DayPart: "NI"}, "2021-03-05TNI", "2021-03-05T20:00", "2021-03-05T23:59:59"},
		{"early morning", Expr{DayPart: "MO", Part: calendar.Beginning}, "2021-03-05TMO", "2021-03-05", "2021-03-05"},
		{"dawn", Expr{DayPart: "MO", Loose: true}, "2021-03-05TMO", "2021-03-05", "2021-03-05"},
	} {
		row := doc.Time{Kind: doc.Date, Timex: "2021-03-05", Start: "2021-03-05", End: "2021-03-05"}
		c.e.AddClock(&row)
		if row.Timex != c.timex || row.Start != c.start || row.End != c.end {
			t.Errorf("%s: %s, %s to %s; want %s, %s to %s", c.name, row.Timex, row.Start, row.End, c.timex, c.start, c.end)
		}
		if (row.Kind == doc.Clock) != (c.name != "the day") {
			t.Errorf("%s is a %s", c.name, row.Kind)
		}
	}
}

func TestOpen(t *testing.T) {
	for _, c := range []struct {
		e    Expr
		want string
	}{
		{Expr{How: OnWeekday, Weekday: 5}, "XXXX-WXX-5"},
		{Expr{How: OpenYear, Date: calendar.Date{Grain: calendar.ByMonth, N: 3}}, "XXXX-03"},
		{Expr{How: OpenYear, Date: calendar.Date{Grain: calendar.ByDay, N: 3, D: 9}}, "XXXX-03-09"},
		{Expr{How: OpenDay, Date: calendar.Date{Grain: calendar.ByDay, D: 27}}, "XXXX-XX-27"},
		{Expr{How: Pointed, Date: calendar.Date{Grain: calendar.ByWeek}}, "XXXX-WXX"}, {Expr{How: Pointed, Date: calendar.Date{Grain: calendar.ByYear}}, "XXXX"},
		{Expr{How: PointedAt, Weekday: 1}, "XXXX-WXX-1"}, {Expr{How: PointedAt, Date: calendar.Date{Grain: calendar.ByMonth, N: 11}}, "XXXX-11"},
		{Expr{How: Offset}, ""},
	} {
		if got := c.e.Open(); got != c.want {
			t.Errorf("how %d, %+v: %q, want %q", c.e.How, c.e.Date, got, c.want)
		}
	}
}
