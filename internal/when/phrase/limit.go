package phrase

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/word"
)

// limitWords tell which way a preposition bounds the time behind it.
var limitWords = map[string]doc.Limit{"by": doc.By, "before": doc.By, "until": doc.By, "till": doc.By, "til": doc.By, "through": doc.By, "pending": doc.By,
	"since": doc.Since, "from": doc.Since, "starting": doc.Since, "beginning": doc.Since, "within": doc.Within}

// Limit reads the words before an expression that bound it.
func (p *Parser) Limit(e *expr.Expr) doc.Limit {
	i := e.From - 1
	if p.Kind(i) == word.Article {
		i--
	}
	if p.Any(i, "in", "over", "during", "for") && e.Window > 0 {
		return doc.Within
	}
	if p.Any(i, "on", "about", "around", "at", "in") && limitWords[p.Word(i-1)] != "" {
		i--
	}
	switch {
	case p.Word(i) == "of" && p.Word(i-1) == "as", p.Word(i) == "on" && p.Word(i-1) == "starting":
		return doc.Since
	case p.Word(i) == "than" && p.Word(i-1) == "later" && p.Word(i-2) == "no":
		return doc.By
	}
	l := limitWords[p.Word(i)]
	if e.Until.Set { // "from 2 to 4 pm": both ends are told
		return ""
	}
	if p.Any(i, "from") && p.ofNoun(e) { // "figures from last week" do not begin then
		return ""
	}
	if l == doc.Within && e.Kind != doc.Duration {
		return ""
	}
	return l
}

// Outside reports whether a limit ends where an expression, with that head, begins: "before Friday" allows Thursday, "on or before Friday", "before noon on Friday",
// "before the end of May" and "before Friday's vote" the day itself.
func (p *Parser) Outside(e *expr.Expr, head int) bool {
	t := &p.Doc.Tokens[head]
	i := e.From - 1
	if p.Kind(i) == word.Article {
		i--
	}
	return t.Rel == doc.Oblique && t.Prep == "before" && p.Word(i) == "before" && !p.Any(i-1, "or", "not") && !e.Clock.Set && e.DayPart == "" && e.Part != calendar.Ending
}

// ofNoun reports whether an expression hangs on a noun.
func (p *Parser) ofNoun(e *expr.Expr) bool {
	words := doc.Range{Start: p.Atoms[e.From].Tok, End: p.Atoms[e.To-1].Tok + 1}
	h := p.Doc.Tokens[HeadOf(p.Doc, words)].Head
	return !words.Has(h) && (p.Doc.Tokens[h].POS == doc.Noun || p.Doc.Tokens[h].POS == doc.Propn)
}
