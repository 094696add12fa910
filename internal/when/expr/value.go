package expr

import (
	"strconv"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/tense"
)

// Side returns the tense, unless a limit says more: what lasts until a date mostly ends after the report.
func (e *Expr) Side() tense.Tense {
	switch {
	case e.Limit == doc.By && e.Tense != tense.Before:
		return tense.Ahead
	case e.Limit == doc.By && e.Tense == tense.Before:
		return tense.Timeless
	case e.Limit == doc.Since && e.Tense != tense.Ahead:
		return tense.Before
	}
	return e.Tense
}

// Bound opens the side of a date that a limit leaves open.
func (e *Expr) Bound(t *doc.Time) {
	switch e.Limit {
	case doc.By:
		if e.Outside {
			t.End = calendar.Before(t.Start)
		}
		t.Start = ""
	case doc.Since:
		t.End = ""
	}
}

// AddClock adds a part of the day or a time of day to the row of a day.
func (e *Expr) AddClock(t *doc.Time) {
	switch {
	case e.Clock.Set && e.Until.Set:
		t.Kind = doc.Clock
		if t.Start != "" {
			t.Start, t.End = t.Start+e.Clock.Bound(), t.End+e.Until.Bound()
		}
		t.Timex = calendar.ClockRange(t.Timex, e.Clock, e.Until)
	case e.Clock.Set:
		t.Kind = doc.Clock
		t.Timex += e.Clock.Timex()
		if t.Start != "" {
			t.Start, t.End = t.Start+e.Clock.Bound(), t.End+e.Clock.Bound()
		}
	case e.DayPart != "":
		t.Kind = doc.Clock
		t.Timex += "T" + e.DayPart
		e.addHours(t)
	}
}

// addHours gives a part of the day its usual hours. An early morning has none: it may be any hour after midnight, nor has what lasts over
// midnight.
func (e *Expr) addHours(t *doc.Time) {
	h, ok := partHours[e.DayPart]
	if !ok || e.Loose || t.Start == "" || t.Start != t.End || len(t.Start) != len("2006-01-02") || e.DayPart == "MO" && e.Part == calendar.Beginning {
		return
	}
	switch mid := (h[0] + h[1]) / 2; e.Part {
	case calendar.Beginning:
		h[1] = mid
	case calendar.Ending:
		h[0] = mid
	}
	end := "T" + calendar.TwoDigits(h[1]) + ":00"
	if h[1] == 24 {
		end = "T23:59:59"
	}
	t.Start, t.End = t.Start+"T"+calendar.TwoDigits(h[0])+":00", t.End+end
}

// partHours are the usual first and last hour of the parts of the day, by their codes.
var partHours = map[string][2]int{"MO": {8, 12}, "AF": {12, 16}, "EV": {16, 20}, "NI": {20, 24}}

// Open returns the value of a date that stays open: "XXXX-WXX-5", "XXXX-03".
func (e *Expr) Open() string {
	switch e.How {
	case OnWeekday:
		return "XXXX-WXX-" + strconv.Itoa(e.Weekday)
	case OpenYear:
		return "XXXX" + e.Date.Tail()
	case OpenDay:
		return "XXXX-XX-" + calendar.TwoDigits(e.Date.D)
	case Pointed, PointedAt:
		switch e.Date.Grain {
		case calendar.ByDay:
			if e.Weekday > 0 {
				return "XXXX-WXX-" + strconv.Itoa(e.Weekday)
			}
			return "XXXX-XX-XX"
		case calendar.ByWeek:
			return "XXXX-WXX"
		case calendar.ByMonth:
			if e.Date.N > 0 {
				return "XXXX-" + calendar.TwoDigits(e.Date.N)
			}
			return "XXXX-XX"
		case calendar.ByYear:
			return "XXXX"
		case calendar.BySeason:
			return "XXXX-" + calendar.SeasonCode(e.Date.N)
		}
	}
	return ""
}
