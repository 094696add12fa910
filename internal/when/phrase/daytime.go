package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// clocked reads a time of day, alone or as a range: "7:15 p.m.", "between 2 and 4 pm", "noon", "the early morning".
func (p *Parser) clocked(i int) (expr.Expr, bool) {
	if e, ok := p.clockRange(i); ok {
		return e, true
	}
	if p.Any(i-1, "from", "between") {
		if e, ok := p.bareHours(i); ok { // is a time of day only with a date behind it, or with minutes
			e.Bare = !e.Clock.Exact || !e.Until.Exact || p.Kind(i) == word.Decimal
			return e, true
		}
	}
	if c, j, ok := p.ClockAt(i); ok {
		return expr.Expr{To: j, Kind: doc.Clock, How: expr.TimeOnly, Clock: c}, true
	}
	return p.partOfDay(i)
}

// hourAlone reads the bare hour of "will be back at 7." or "leaves at 6.45", but not a price ("closed at 7").
func (p *Parser) hourAlone(i int) (expr.Expr, bool) {
	if k := p.Kind(i); k != word.Number && k != word.Decimal || !p.Any(i-1, "at") {
		return expr.Expr{}, false
	}
	c, j, ok := p.SpokenHour(i)
	dayNext := p.Kind(j) == word.Deictic || p.Any(j, "on") && (p.Kind(p.SkipArticle(j+1)) == word.Weekday || p.Kind(j+1) == word.Month || p.Kind(p.SkipArticle(j+1)) == word.Ordinal) ||
		p.Kind(j) == word.Article && p.Kind(j+1) == word.Pointer && p.Kind(j+2) == word.DayPart // "at 7 the next morning"
	if !ok || c.H == 0 || c.H > 12 || (!p.EndsHere(j) || p.Any(j, ",")) && !dayNext || p.Kind(i) == word.Decimal && len(p.Word(i)) < 4 {
		return expr.Expr{}, false
	}
	for k := i - 2; !dayNext && k >= 0 && k > i-12 && !p.Any(k, "."); k-- {
		if w := p.Token(k); p.Any(k, "$", "%", "percent", "points", "point", "index", "shares", "rate", "price", "cents") || strings.HasPrefix(w.Tag, "VB") && prices[w.Lemma] {
			return expr.Expr{}, false
		}
	}
	return expr.Expr{To: j, Kind: doc.Clock, How: expr.TimeOnly, Clock: c}, true
}

// prices are verbs whose "at" tells a price or a number.
var prices = word.Set("close trade open quote stand put value price sell buy set fix end remain start hold peak settle finish")

// partOfDay reads "the morning", "overnight", "in the early evening hours". "Good evening" tells no time, nor does a night's fee.
func (p *Parser) partOfDay(i int) (expr.Expr, bool) {
	j := p.SkipArticle(i)
	a := p.At(j)
	if a.Kind != word.DayPart || a.N >= word.Noon || p.InName(j) || p.Any(i-1, "good") || p.Any(i, "a") && p.PerUnit(i) {
		return expr.Expr{}, false
	}
	e := expr.Expr{To: p.Skip(j+1, "hours"), Kind: doc.Clock, How: expr.TimeOnly, DayPart: word.DayPartCode(a.N), Loose: a.N == word.Dawn || a.Word == "overnight"}
	if k, ok := p.Follows(j+1, "before last"); ok && a.N == word.Night { // "the night before last"
		return expr.Expr{To: k, Kind: doc.Clock, How: expr.Pointed, Pointer: word.This, Step: -2, DayPart: e.DayPart, Date: calendar.Date{Grain: calendar.ByDay}}, true
	}
	modifies := strings.HasPrefix(p.Token(e.To).Tag, "NN") && p.Kind(e.To) != word.Weekday && p.Kind(e.To) != word.Deictic // "the morning papers"
	return e, !modifies || e.To > j+1 || plural(a.Word) || a.Word == "overnight" || p.Any(i, "a", "an") && a.N != word.Night
}

// bareHours reads two hours that nothing but the words about them shows to be times of day: "between 3 and 5", "from 7 to 9:30".
func (p *Parser) bareHours(i int) (expr.Expr, bool) {
	from, j, ok := p.SpokenHour(i)
	if !ok || !p.Any(j, "to", "till", "til", "until", "-", "–", "and") {
		return expr.Expr{}, false
	}
	to, k, ok := p.SpokenHour(j + 1)
	if !ok {
		if to, ok = calendar.ClockOf(p.Word(j + 1)); !ok {
			return expr.Expr{}, false
		}
		k = j + 2
	}
	if k := p.Kind(k); k == word.UnitWord || k == word.Month || strings.HasPrefix(p.Token(j+2).Tag, "NNS") || p.Any(j+2, "%", "percent", "of") {
		return expr.Expr{}, false
	}
	return expr.Expr{To: k, Kind: doc.Clock, How: expr.TimeOnly, Clock: from, Until: to}, true
}

// clockRange reads two clock times that share what makes them clock times: "2 to 4 pm", "2:30 - 3:30pm", "1 p.m. to 4".
func (p *Parser) clockRange(i int) (expr.Expr, bool) {
	switch k := p.Kind(i); {
	case k == word.Number, k == word.ClockWord, k == word.Decimal, k == word.Half, k == word.Article && p.Any(i+1, "quarter"), k == word.DayPart && p.At(i).N >= word.Noon:
	default:
		return expr.Expr{}, false
	}
	from, j, first := p.ClockAt(i)
	if !first {
		var ok bool
		if from, j, ok = p.HourOrDotted(i); !ok {
			return expr.Expr{}, false
		}
	} else if strings.HasSuffix(p.Word(j-1), ".m") && p.Word(j) == "." { // "1:30 p.m. to 4"
		j++
	}
	if !p.Any(j, "to", "till", "til", "until", "through", "-", "–", "—", "and") || p.Word(j) == "and" && p.Word(i-1) != "between" {
		return expr.Expr{}, false
	}
	to, k, second := p.ClockAt(j + 1)
	if !second {
		h, next, ok := p.Hour(j + 1)
		if !ok || !first || p.Kind(next) == word.UnitWord || p.Kind(next) == word.Month || p.Word(next) == "%" {
			return expr.Expr{}, false
		}
		to, k = calendar.Clock{Set: true, H: h, S: -1}, next
	}
	if from.Zone == "" {
		from.Zone = to.Zone
	}
	if from.Half == "" && to.Half == "pm" && from.H < 12 && from.H*60+from.M < to.H*60+to.M && to.H < 12 {
		from.Half = "pm"
	}
	if to.Half == "" && from.Half == "pm" && to.H < 12 && to.H > from.H%12 {
		to.Half = "pm"
	}
	if to.Half == "" && from.Half == "am" && to.H < from.H {
		to.Half = "pm"
	}
	return expr.Expr{To: k, Kind: doc.Clock, How: expr.TimeOnly, Clock: from, Until: to}, true
}
