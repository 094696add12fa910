package when

import (
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/tense"
)

// holiday finds the year of a named day.
func (r *reader) holiday(e *expr.Expr, token int) (calendar.Date, bool) {
	n := calendar.NamedDayAt(e.Name)
	y := e.Date.Y
	switch {
	case n.Year > 0 || y > 0:
	case e.Base != nil:
		b, ok := r.dateOf(e.Base, token)
		if !ok {
			return calendar.Date{}, false
		}
		y = b.Y
	case r.history(token):
		y = r.then.date.Y
	case !r.hasNow:
		return calendar.Date{}, false
	default:
		y = r.holidayYear(n, e)
	}
	d := n.Of(y)
	return calendar.DateOf(d, calendar.ByDay), y > 0 || n.Year > 0
}

func (r *reader) holidayYear(n *calendar.NamedDay, e *expr.Expr) int {
	y := r.now.Year()
	gap := int(r.now.Sub(n.Of(y).Time).Hours() / 24)
	switch {
	case e.Pointer >= 0:
		if e.Step < 0 && gap <= 0 {
			return y - 1
		}
		if e.Step > 0 && gap >= 0 {
			return y + 1
		}
	case e.Tense == tense.Before && gap < 0:
		return y - 1
	case e.Tense == tense.Ahead && gap > 0:
		return y + 1
	case e.Tense != tense.Before && e.Tense != tense.Ahead && gap > 200:
		return y + 1
	}
	return y
}
