// Package phrase is the grammar of expressions of time: it reads the longest one that begins at a word. What it cannot know from the words, the year of "in March",
// stays open and is said so; nothing is resolved here.
package phrase

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// A Parser reads expressions from the atoms of a block. Every method that reads one takes the atom where it would begin and returns the
// one after its last.
type Parser struct {
	word.Cursor
	depth int // of expressions within expressions
}

// New returns a Parser of the atoms of a block.
func New(d *doc.Document, atoms []word.Atom) *Parser {
	return &Parser{Cursor: word.Cursor{Doc: d, Atoms: atoms}}
}

// maxDepth is how deep expressions nest: "the end | of the third week | of May | next year" is four. It bounds the time that a text made to
// nest for ever can take.
const maxDepth = 4

// Expression reads the longest expression that begins at i.
func (p *Parser) Expression(i int) (expr.Expr, bool) {
	e, ok := p.core(i)
	if !ok {
		return e, false
	}
	e.From = i
	e = p.compose(e)
	return e, !e.Bare && !p.partOfOther(&e)
}

// core reads one expression without what may be joined to it.
func (p *Parser) core(i int) (best expr.Expr, found bool) {
	try := func(e expr.Expr, ok bool) {
		if ok && (!found || e.To > best.To) {
			e.From = i
			best, found = e, true
		}
	}
	if p.depth == maxDepth {
		return best, false
	}
	p.depth++
	defer func() { p.depth-- }()
	switch p.Kind(i) {
	case word.Plain:
		if !p.Any(i, "'", "’", "‘") {
			return best, false
		}
		try(p.decadeQuote(i))
		try(p.yearAlone(i, true))
		return best, found
	case word.Hedge:
		try(p.hedged(i))
	}
	if k := p.Kind(p.SkipArticle(i)); k == word.Edge {
		try(p.edged(i))
	} else if k == word.Remains {
		try(p.rest(i))
	}
	try(p.referring(i))
	try(p.dated(i))
	try(p.pointing(i))
	try(p.repeated(i))
	try(p.lasting(i))
	try(p.clocked(i))
	try(p.hourAlone(i))
	try(p.namedDay(i))
	return best, found
}

// partOfOther reports whether the words stand inside of something that is no time: an age ("52 years old"), a name.
func (p *Parser) partOfOther(e *expr.Expr) bool {
	j := p.SkipDash(e.To)
	return p.Any(j, "old", "olds") && e.Kind == doc.Duration || p.Word(e.To) == "of" && p.Word(e.To+1) == "age"
}

// hedges are words before a number of units or a date that do not change its value.
var hedges = []string{"no more than", "no less than", "no fewer than", "not more than", "a little more than", "a little over", "more than", "less than", "fewer than", "at least", "at most", "up to", "as long as",
	"as many as", "as much as", "close to", "just over", "just under", "well over", "about", "around", "nearly", "almost", "approximately", "roughly", "over", "under", "some"}

// hedgesBy holds the hedges by their first word.
var hedgesBy = byFirst(hedges)

// byFirst groups phrases by their first word, in order.
func byFirst(phrases []string) map[string][]string {
	out := make(map[string][]string, len(phrases))
	for _, s := range phrases {
		w, _, _ := strings.Cut(s, " ")
		out[w] = append(out[w], s)
	}
	return out
}

func (p *Parser) hedged(i int) (expr.Expr, bool) {
	for _, h := range hedgesBy[p.Word(i)] {
		j, ok := p.Follows(i, h)
		if !ok {
			continue
		}
		if (h == "over" || h == "under" || h == "around" || h == "about") && p.Token(i).Rel == doc.Case && p.Token(i).Tag == "IN" && p.Kind(j) == word.Article && p.Kind(j+1) == word.Pointer {
			return expr.Expr{}, false
		}
		if h == "over" && p.Doc.Tokens[p.At(i).Tok].Rel == doc.Case && p.Kind(j) == word.Number {
			return expr.Expr{}, false
		}
		e, ok := p.core(j)
		if ok && e.Window == 0 && (e.Kind == doc.Duration || e.How == expr.Offset || (h == "about" || h == "around" || h == "approximately" || h == "roughly") && e.Kind != doc.Set && e.How != expr.Fixed && !e.Bare) {
			e.From = i
			return e, true
		}
	}
	return expr.Expr{}, false
}

// edged reads a part of a date: "early March", "mid-1990s", "the end of the year", "late last week", "later in the day".
func (p *Parser) edged(i int) (expr.Expr, bool) {
	j := p.SkipArticle(i)
	a := p.At(j)
	if a.Kind != word.Edge {
		return expr.Expr{}, false
	}
	k := p.SkipDash(j + 1)
	if p.Any(j, "beginning", "start", "end", "middle", "close", "onset", "midway") {
		var ok bool
		if k, ok = p.Follows(j+1, "of"); !ok || a.Word == "close" && j == i {
			return expr.Expr{}, false
		}
	} else if a.Word == "latter" {
		k = p.Skip(j+1, "part", "half", "days")
		k = p.Skip(k, "of")
	} else if p.Any(k, "in", "on") {
		k++
	}
	e, ok := p.core(k)
	if !ok || e.Bare && a.Word != "mid" || e.Kind == doc.Duration && e.Window == 0 || e.How == expr.Fixed || e.How == expr.Offset || e.Part != calendar.WholePart {
		return expr.Expr{}, false
	}
	if p.Any(j, "later", "earlier") { // "later in the year", but "earlier [this month]"
		return e, k > j+1 || p.Kind(k) == word.Pointer && p.At(k).N == word.That
	}
	if p.Any(j, "end", "close") && e.Date.Grain == calendar.ByDay && e.Kind == doc.Date {
		return e.AtEnd(), true
	}
	e.Part = calendar.Part(a.N)
	return e, true
}

// rest reads "the rest of the week": from today to its end.
func (p *Parser) rest(i int) (expr.Expr, bool) {
	j := p.SkipArticle(i)
	if !p.Any(j, "rest", "remainder", "remaining") {
		return expr.Expr{}, false
	}
	k := p.Skip(j+1, "of")
	e, ok := p.core(k)
	if m := p.SkipArticle(k); !ok && m > k { // "the rest of the month": a month that is none elsewhere
		a := p.At(m)
		e = expr.Expr{To: m + 1, Kind: doc.Date, How: expr.Pointed, Pointer: word.This, Date: calendar.Date{Grain: calendar.Unit(a.N).Grain()}}
		ok = a.Kind == word.UnitWord && !plural(a.Word) && calendar.Unit(a.N) >= calendar.Weeks && calendar.Unit(a.N) <= calendar.Years
	}
	if e.Rest = true; e.Pointer == word.Same {
		e.Pointer = word.This
	}
	return e, ok && e.How == expr.Pointed && e.Date.Grain > calendar.ByDay && e.Date.Grain <= calendar.ByYear && e.Part == calendar.WholePart
}

// referring reads a fixed phrase without a date: "now", "the future".
func (p *Parser) referring(i int) (expr.Expr, bool) {
	if k := p.Kind(i); k != word.Reference && k != word.Article && k != word.Pointer && k != word.Number && k != word.Hedge {
		return expr.Expr{}, false
	}
	best := expr.Expr{}
	for _, r := range word.ReferencesFrom(p.Word(i)) {
		if j, ok := p.Follows(i, r.Words); ok && j > best.To {
			best = expr.Expr{To: j, Kind: doc.Date, How: expr.Fixed, Value: r.Value}
		}
	}
	if best.To == 0 || p.FalseReference(i, best.To) {
		return best, false
	}
	return best, true
}

// repeated reads what recurs: "every Monday", "each month", "daily", "twice a year".
func (p *Parser) repeated(i int) (expr.Expr, bool) {
	e := expr.Expr{Kind: doc.Set, How: expr.Fixed}
	switch p.Kind(i) {
	case word.Regular:
		if p.At(i).Upper && strings.HasPrefix(p.Token(i).Tag, "NNP") { // "the China Daily"
			return e, false
		}
		if p.Any(i, "annual", "quarterly", "monthly", "everyday") && strings.HasPrefix(p.Token(i+1).Tag, "NN") {
			return e, false
		}
		e.To, e.Value = i+1, word.RegularValue(p.Word(i))
		return e, true
	case word.Weekday:
		if w := p.Word(i); strings.HasSuffix(w, "days") {
			e.To, e.Value = i+1, "XXXX-WXX-"+string(rune('0'+p.At(i).N))
			return e, true
		}
	case word.Each:
		return p.eachOf(i)
	case word.Ordinal:
		return p.ofEveryMonth(i)
	case word.Article:
		if e, ok := p.ofEveryMonth(i + 1); ok {
			return e, true
		}
		if p.Any(i, "a") && p.Any(i+1, "night") && p.PerUnit(i) {
			e.To, e.Value = i+2, "P1D"
			return e, true
		}
		if w := p.Word(i); (w == "a" || w == "an") && p.Kind(i+1) == word.UnitWord && p.PerUnit(i) {
			e.To, e.Value = i+2, "P"+calendar.Stretch{N: 1, Unit: calendar.Unit(p.At(i + 1).N)}.Body()
			return e, p.At(i+1).N != int(calendar.Halves)
		}
	}
	return e, false
}

// ofEveryMonth reads "19th of every month".
func (p *Parser) ofEveryMonth(i int) (expr.Expr, bool) {
	a := p.At(i)
	if a.Kind != word.Ordinal || a.N < 1 || a.N > 31 || !p.Any(i+1, "of") || !p.Any(i+2, "every", "each") || !p.Any(i+3, "month") {
		return expr.Expr{}, false
	}
	return expr.Expr{To: i + 4, Kind: doc.Set, How: expr.Fixed, Value: "XXXX-XX-" + calendar.TwoDigits(a.N)}, true
}

func (p *Parser) eachOf(i int) (expr.Expr, bool) {
	e := expr.Expr{Kind: doc.Set, How: expr.Fixed}
	j := i + 1
	n := 1
	if p.Word(j) == "other" {
		n, j = 2, j+1
	}
	if c, k, ok := p.Ordinal(j); ok && (p.Kind(k) == word.UnitWord || p.Kind(k) == word.Weekday) { // "every third year"
		n, j = c, k
	}
	if c, k, ok := p.Number(j); ok && p.Kind(k) == word.UnitWord {
		n, j = c, k
	}
	switch a := p.At(j); a.Kind {
	case word.UnitWord:
		if calendar.Unit(a.N) == calendar.Halves || calendar.Unit(a.N) == calendar.Periods {
			return e, false
		}
		e.To, e.Value = j+1, "P"+calendar.Stretch{N: float64(n), Unit: calendar.Unit(a.N)}.Body()
		if calendar.Unit(a.N) == calendar.Weekends && n == 1 {
			e.Value = "XXXX-WXX-WE"
		}
		return e, true
	case word.Slashed, word.Number, word.Ordinal: // "each 4/15"
		d, ok := p.dated(j)
		e.To, e.Value = d.To, d.Open()
		return e, ok && d.How == expr.OpenYear && d.Date.Grain == calendar.ByDay
	case word.Weekday:
		e.To, e.Value = j+1, "XXXX-WXX-"+string(rune('0'+a.N))
		return e, true
	case word.DayPart:
		e.To, e.Value = j+1, "XXXX-XX-XXT"+word.DayPartCode(a.N)
		return e, true
	case word.Month:
		e.To, e.Value = j+1, "XXXX-"+calendar.TwoDigits(a.N)
		return e, true
	case word.Season:
		e.To, e.Value = j+1, "XXXX-"+calendar.SeasonCode(a.N)
		return e, true
	}
	return e, false
}

// HeadOf returns the token of a range that the others hang on.
func HeadOf(d *doc.Document, words doc.Range) int {
	first := doc.None
	for i := words.Start; i < words.End; i++ {
		t := &d.Tokens[i]
		if words.Has(t.Head) && t.Head != i {
			continue
		}
		if t.Rel != doc.Determiner && t.Rel != doc.Possessor && t.Rel != doc.Case && t.Rel != doc.Punctuation {
			return i
		}
		if first == doc.None {
			first = i
		}
	}
	return max(first, words.Start)
}
