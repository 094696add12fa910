package word

import "readout/internal/when/calendar"

// Number reads a cardinal below a million in words or figures: "three", "twenty-one", "1,500", "two hundred and sixty".
func (p *Cursor) Number(i int) (n, next int, ok bool) {
	a := p.At(i)
	if a.Kind != Number {
		return 0, i, false
	}
	if a.Digits > 0 {
		return a.N, i + 1, true
	}
	return p.wordNumber(i)
}

func (p *Cursor) wordNumber(i int) (n, next int, ok bool) {
	total, part := 0, 0
	for {
		a := p.At(i)
		if a.Kind != Number || a.Digits > 0 {
			break
		}
		switch {
		case a.N == 1000:
			total, part = total+max(part, 1)*1000, 0
		case a.N == 100 || a.N == 12 && a.Word == "dozen":
			part = max(part, 1) * a.N
		case part%100 >= 20 && part%10 == 0 && a.N < 10, part%100 == 0, !ok:
			part += a.N
		default:
			return total + part, i, ok
		}
		i, ok = i+1, true
		if j := p.SkipDash(i); j > i && p.Kind(j) == Number && p.At(j).Digits == 0 {
			i = j
		} else if p.Word(i) == "and" && p.Kind(i+1) == Number && p.At(i+1).Digits == 0 && p.At(i+1).N < 100 && (part%100 == 0) {
			i++
		}
	}
	return total + part, i, ok
}

// Ordinal reads "third", "21st", "twenty-first".
func (p *Cursor) Ordinal(i int) (n, next int, ok bool) {
	a := p.At(i)
	if a.Kind == Ordinal {
		return a.N, i + 1, true
	}
	if a.Kind == Number && a.Digits == 0 && a.N >= 20 && a.N < 100 && a.N%10 == 0 {
		if j := p.SkipDash(i + 1); p.Kind(j) == Ordinal && p.At(j).Digits == 0 && p.At(j).N < 10 {
			return a.N + p.At(j).N, j + 1, true
		}
	}
	return 0, i, false
}

// Year reads a year of four figures or in words: "1994", "nineteen ninety-four", "two thousand and eighteen", "'94".
func (p *Cursor) Year(i int) (y, next int, ok bool) {
	a := p.At(i)
	if a.Kind == Number && a.Digits == 4 && a.N >= 1000 && a.N <= 2199 {
		return a.N, i + 1, true
	}
	if p.Any(i, "'", "’", "‘") && p.At(i+1).Kind == Number && p.At(i+1).Digits == 2 {
		return FullYear(p.At(i + 1).N), i + 2, true
	}
	if len(a.Word) > 2 && (a.Word[0] == '\'') && hasDigit(a.Word) {
		if n, ok := calendar.ShortNumber(a.Word[1:]); ok && len(a.Word) == 3 {
			return FullYear(n), i + 1, true
		}
	}
	if a.Kind != Number || a.Digits > 0 || a.N < 10 || a.N > 21 && a.N < 1000 {
		return p.thousands(i)
	}
	j := p.SkipDash(i + 1)
	if b := p.At(j); a.N == 20 || a.N >= 11 && a.N <= 19 {
		switch {
		case b.Kind == Number && b.Digits == 0 && b.N >= 10 && b.N < 100:
			n, k, _ := p.wordNumber(j)
			return a.N*100 + n, k, n < 100
		case (b.Word == "zero" || b.Word == "oh" || b.Word == "o") && p.Kind(j+1) == Number && p.At(j+1).N < 10:
			return a.N*100 + p.At(j+1).N, j + 2, true
		case b.Word == "hundred" && a.N > 12:
			n, k, _ := p.wordNumber(i)
			return n, k, n < 2100
		}
	}
	return p.thousands(i)
}

// thousands reads "two thousand and eighteen" as a year.
func (p *Cursor) thousands(i int) (y, next int, ok bool) {
	if p.Any(i, "one", "two") && p.Word(i+1) == "thousand" {
		n, j, _ := p.wordNumber(i)
		return n, j, n >= 1900 && n < 2200
	}
	return 0, i, false
}

// FullYear completes a year of two figures.
func FullYear(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}
