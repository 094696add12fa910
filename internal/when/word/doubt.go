package word

import (
	"strings"

	"readout/doc"
)

// SurelyWeekday reports whether a weekday is written out or marked as short, and no name such as "Sun".
func (p *Cursor) SurelyWeekday(i int) bool {
	w := p.Word(i)
	return len(w) > 4 || strings.HasSuffix(w, ".") || p.Word(i+1) == "." || p.At(i).Upper && !p.Any(i, "sun", "sat", "mon", "wed")
}

// OtherMonthWord reports whether a month's name alone is another word: "may go", "march on", "Theresa May", "June Smith".
func (p *Cursor) OtherMonthWord(i int) bool {
	t, led := p.Token(i), beforeMonths[p.Word(i-1)]
	verb := strings.HasPrefix(t.Tag, "VB") || t.Tag == "MD"
	if p.Any(i, "may") && p.Any(i-1, "in", "by", "since", "until", "of") && p.EndsHere(i+1) {
		return false
	}
	named := p.Token(i-1).Tag == "NNP" && p.Kind(i-1) == Plain && !IsDash(p.Word(i-1))
	switch w := p.Word(i); w {
	case "may", "march":
		switch {
		case verb:
			return true
		case !p.At(i).Upper:
			return !led || strings.HasPrefix(p.Token(i+1).Tag, "N")
		case w == "march":
			return named || p.Any(i-1, "long", "protest", "the") || !led && p.Token(i+1).Tag == "IN" && p.Any(i+1, "for", "of", "on")
		}
		return named || t.Rel == doc.Subject && p.Any(i+1, "said", "says", "told", "has", "was")
	case "august":
		return !p.At(i).Upper && !led
	case "april", "june":
		next := p.Token(i + 1)
		return next.Tag == "NNP" && p.Kind(i+1) == Plain && t.Rel == doc.CompoundWord && t.Head == p.At(i+1).Tok && !led && !p.Any(i-1, "the")
	}
	return p.Abbreviated(i) && !strings.HasSuffix(p.Word(i), ".") && p.Word(i+1) != "." && !led && !(p.Kind(i+2) == Month && rangeWords[p.Word(i+1)]) && !p.Any(i, "sept")
}

// SurelyNamed reports whether words are the name of a day though they may be others: "new year" without capitals is, behind a preposition,
// as is what ends in "day" or "eve"; the attacks of September are not.
func (p *Cursor) SurelyNamed(i, to int) bool {
	if p.At(i).Upper {
		return true
	}
	switch p.Word(i) {
	case "september", "date", "may", "flag", "victory", "freedom", "children", "teacher", "republic":
		return false
	case "new", "labor", "labour", "independence", "memorial":
		return p.Any(to-1, "day", "eve") && to > i+1
	}
	return true
}

// FalseReference tells words that look like a reference and are none: "the past century", "this time around", "one day" of a count.
func (p *Cursor) FalseReference(i, to int) bool {
	switch p.Word(i) {
	case "date":
		return !p.Any(i-1, "to") || p.Any(i-2, "up", "equals", "equal") || p.Kind(i+1) == Number || strings.HasPrefix(p.Token(i).Tag, "VB")
	case "one":
		return p.Word(to) != "be" && p.Token(i-1).Tag != "MD" && p.Token(to).Tag != "VB"
	case "the":
		return p.Kind(to) == UnitWord || p.Kind(to) == Number && p.Kind(to+1) == UnitWord || p.Kind(to) == Vague
	case "recent", "current":
		return p.Kind(to) == UnitWord
	case "future":
		return p.Any(i-1, "a")
	}
	return p.Word(i) == "this" && (p.Word(i-1) != "at" && p.Word(i-1) != "by")
}

// PerUnit reports whether "a year" at i is a rate: "twice a year", "$3 billion a year".
func (p *Cursor) PerUnit(i int) bool {
	w := p.Word(i - 1)
	if w == "and" || w == "or" || w == "of" || w == "for" || w == "in" || w == "within" || p.Token(i+2).Tag == "CD" {
		return false
	}
	if w == "once" || w == "twice" || w == "times" || w == "thrice" {
		return true
	}
	if t := p.Token(i - 1); t.Tag == "CD" || w == "%" || w == "percent" || w == "hours" || w == "days" {
		return p.Kind(i-1) != UnitWord || w == "hours" || w == "days"
	}
	for j := i - 1; j > i-4 && j >= 0; j-- {
		if w := p.Word(j); w == "$" || w == "million" || w == "billion" || w == "trillion" || w == "cents" || w == "dollars" || w == "euros" {
			return true
		}
	}
	return false
}

// Counts reports whether a number counts what follows it: "on May 5 and 30 people".
func (p *Cursor) Counts(i int) bool {
	next := p.Token(i + 1)
	return next.Tag == "NNS" || p.Any(i+1, "%", "million", "people") || p.Any(i-1, "to") && next.Tag == "NN"
}

// beforeMonths are words that a month's name stands behind when it is one.
var beforeMonths = Set("in since until of by last next this early late mid from to through for between - – /")

// rangeWords stand between the two ends of a range, or between members of a list.
var rangeWords = Set("- – — to and or until till through")

// JoinsRange reports whether a word may stand between the ends of a range.
func JoinsRange(w string) bool { return rangeWords[w] }
