// Package expr has an expression of time as the grammar reads it and before it is resolved: what kind it is, what its words tell, and what is still to be found out. It
// reads no text.
package expr

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/tense"
)

// How tells what is needed to resolve an expression.
type How uint8

const (
	Fixed     How = iota // nothing: value stands
	Whole                // nothing: date is complete
	OpenYear             // the year of date: "March", "Sept. 30", "the third quarter", "summer"
	OpenDay              // month and year of date: "the 27th"
	OnWeekday            // the week: date.d is the weekday
	Pointed              // a date, grain from date.grain: "last week", "that year", "yesterday"
	PointedAt            // "last March", "next Friday", "this summer": date has what is named
	Offset               // a stretch before or after something: "two years ago", "three days later"
	Within               // a part of base: "the third week of May", "Friday of next week"
	HolidayOf            // a named day of a year to be found
	TimeOnly             // a time of day without a day
)

// An Expr is an expression of time as it was read, before it is resolved.
type Expr struct {
	From, To int // atoms
	Kind     doc.TimeKind
	How      How
	Value    string // of fixed
	Date     calendar.Date
	Weekday  int // 1–7, for OnWeekday and PointedAt; 0 for none
	Pointer  int // of pointed and PointedAt
	Amount   calendar.Stretch
	Step     int  // of offset: -1 before, +1 after
	Then     bool // of offset: counted from the date told last
	Base     *Expr
	Nth      int // of within: which of its kind, -1 the last one
	Name     int // index of namedDays
	Part     calendar.Part
	DayPart  string // "MO": of a day
	Clock    calendar.Clock
	Until    calendar.Clock // end of a range of clock times
	Window   int            // of a duration: -1 the stretch up to now, +1 from now on
	Loose    bool           // of a part of the day: its hours are not the usual ones: "dawn", "overnight"
	Rest     bool           // from now to its end: "the rest of the week"
	Sure     bool           // of a weekday: the text tells its week
	Aside    bool           // stands before a noun, or is the name of an event: no anchor for what follows
	InTime   bool           // of a duration: "in three weeks"
	Future   bool           // of a duration: "in three weeks' time"
	First    int            // of a duration: 1 the beginning, -1 the end of what follows ("the last four months of 2021")
	Bare     bool           // may be no time at all: must be found in a telling place
	Tense    tense.Tense
	Limit    doc.Limit
	Outside  bool // the limit leaves it out: "before Friday"
}

// OfMonth reports whether an expression is a day of a month.
func (e *Expr) OfMonth() bool {
	return e.Date.Grain == calendar.ByDay && (e.How == OpenYear || e.How == Whole)
}

// AtEnd makes a day the time of its end: "by the end of the day".
func (e Expr) AtEnd() Expr {
	e.Kind, e.Clock = doc.Clock, calendar.EndOfDay()
	return e
}
