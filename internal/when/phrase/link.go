package phrase

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// Link completes dates from the ones that they are coordinated with: "12 and 14 July 1950", "May-August 1950", "1915-17", "264 to 241 BC".
// It also finds ends of ranges that are no more than a number. It returns the expressions in order.
func (p *Parser) Link(list []expr.Expr) []expr.Expr {
	out := make([]expr.Expr, 0, len(list)+2)
	for _, e := range list {
		if n := len(out); n > 0 && out[n-1].To > e.From { // the end of a range has taken its words
			continue
		}
		if first, ok := p.endBefore(&e); ok && (len(out) == 0 || out[len(out)-1].To <= first.From) {
			out = append(out, first)
		}
		if n := len(out); n > 0 && p.joins(out[n-1].To, e.From) {
			share(&out[n-1], &e)
		}
		out = append(out, e)
		for range 9 { // as many as a list of days may hold
			last := &out[len(out)-1]
			next, ok := p.endAfter(last)
			if !ok {
				break
			}
			if next.Date.Y != 0 && last.How == expr.OpenYear {
				last.How, last.Date.Y = expr.Whole, next.Date.Y
			}
			out = append(out, next)
		}
	}
	return out
}

// joins reports whether nothing but a word that coordinates stands between two expressions.
func (p *Parser) joins(a, b int) bool {
	if b == a+2 && p.Any(a+1, "the", "early", "late", "from") {
		b--
	}
	return b == a+1 && p.Any(a, "-", "–", "—", "to", "and", "or", "through", "until", "till", "til", "/")
}

// share gives the year of one date to the other.
func share(a, b *expr.Expr) {
	switch {
	case a.How == expr.OpenDay && b.OfMonth() && a.Weekday == 0 && calendar.IsDay(2000, b.Date.N, a.Date.D) && a.Date.D < b.Date.D: // "the 3rd to the 12th of September"
		a.How, a.Date.N, a.Date.Y = b.How, b.Date.N, b.Date.Y
	case a.How == expr.OpenYear && b.How == expr.Whole && b.Date.Y > 0 && a.Kind != doc.Set && b.Date.Grain < calendar.ByYear:
		a.How, a.Date.Y = expr.Whole, b.Date.Y
		if a.Date.First().After(b.Date.Last().Time) {
			a.Date.Y--
		}
	case a.How == expr.Whole && b.How == expr.OpenYear && a.Date.Y > 0 && a.Date.Grain < calendar.ByYear:
		b.How, b.Date.Y = expr.Whole, a.Date.Y
		if b.Date.First().Before(a.Date.First().Time) {
			b.Date.Y++
		}
	case a.How == expr.Whole && b.How == expr.Whole && b.Date.Y < 1 && a.Date.Y > 0 && a.Date.Grain == calendar.ByYear && b.Date.Grain == calendar.ByYear && 1-b.Date.Y <= a.Date.Y:
		a.Date.Y = 1 - a.Date.Y // "264 to 241 BC"
	}
}

// endBefore reads the number before a date that shares its month: "5-9 March", "from 4 to 22 January", "240-238 BC".
func (p *Parser) endBefore(e *expr.Expr) (expr.Expr, bool) {
	c := e.From - 1
	if p.Any(c, "the") {
		c--
	}
	if !word.JoinsRange(p.Word(c)) || e.Kind != doc.Date || e.How == expr.Fixed {
		return expr.Expr{}, false
	}
	a, first := p.At(c-1), *e
	first.From, first.To = c-1, c
	switch {
	case e.OfMonth() && e.Weekday == 0 && p.IsDayNumber(c-1) && (p.Kind(e.From) != word.Month || p.Any(c, "to", "until", "till", "and") && p.Any(c-2, "from", "between")):
		first.Date.D = a.N
		if p.Any(c-2, "the") {
			first.From--
		}
		return first, calendar.IsDay(2000, first.Date.N, a.N) && a.N < e.Date.D && (a.Kind == word.Number || !word.IsDash(p.Word(c-2)) && p.Kind(c-2) != word.Number)
	case e.Date.Grain == calendar.ByYear && e.How == expr.Whole && e.Date.Y < 1 && a.Kind == word.Number && a.Digits > 0 && a.N > 1-e.Date.Y:
		first.Date.Y = 1 - a.N
		return first, true
	}
	return expr.Expr{}, false
}

// endAfter reads the number after a date that shares its month or century: "March 5-9, 1918", "April 24 and 25", "July 17th, 18th, or 19th",
// "1915-17".
func (p *Parser) endAfter(e *expr.Expr) (expr.Expr, bool) {
	c := e.To
	if p.Any(c, ",") && p.Any(c+1, "and", "or") {
		c++
	}
	a, second := p.At(c+1), *e
	second.From, second.To = c+1, c+2
	list := p.Any(c, ",") && a.Kind == word.Ordinal
	if word.IsDash(p.Word(c+2)) && p.At(c+3).Digits > 0 { // "02-02-2020 - 03-03-2020"
		return expr.Expr{}, false
	}
	if !list && !word.JoinsRange(p.Word(c)) || e.Kind != doc.Date || p.Kind(second.To) == word.UnitWord || p.Kind(p.Skip(second.To, "of")) == word.Month {
		return expr.Expr{}, false
	}
	switch {
	case e.OfMonth() && p.IsDayNumber(c+1) && p.Kind(e.To-1) != word.Month && a.N > e.Date.D && calendar.IsDay(2000, e.Date.N, a.N) && !p.Counts(c+1):
		second.Date.D = a.N
		if y, k, ok := p.YearBehind(second.To); ok && e.How == expr.OpenYear {
			second.How, second.Date.Y, second.To = expr.Whole, y, k
		}
		return second, true
	case e.Date.Grain == calendar.ByYear && e.How == expr.Whole && word.IsDash(p.Word(c)) && a.Kind == word.Number && a.Digits == 2 && e.Date.Y > 0 && a.N > e.Date.Y%100:
		second.Date.Y = e.Date.Y - e.Date.Y%100 + a.N
		return second, true
	}
	return expr.Expr{}, false
}
