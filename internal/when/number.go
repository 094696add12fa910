package when

// number reads a cardinal below a million in words or figures: "three", "twenty-one", "1,500", "two hundred and sixty".
func (p *parser) number(i int) (n, next int, ok bool) {
	a := p.at(i)
	if a.kind != number {
		return 0, i, false
	}
	if a.digits > 0 {
		return a.n, i + 1, true
	}
	return p.wordNumber(i)
}

func (p *parser) wordNumber(i int) (n, next int, ok bool) {
	total, part := 0, 0
	for {
		a := p.at(i)
		if a.kind != number || a.digits > 0 {
			break
		}
		switch {
		case a.n == 1000:
			total, part = total+max(part, 1)*1000, 0
		case a.n == 100 || a.n == 12 && a.word == "dozen":
			part = max(part, 1) * a.n
		case part%100 >= 20 && part%10 == 0 && a.n < 10, part%100 == 0, !ok:
			part += a.n
		default:
			return total + part, i, ok
		}
		i, ok = i+1, true
		if j := p.skipDash(i); j > i && p.kind(j) == number && p.at(j).digits == 0 {
			i = j
		} else if p.word(i) == "and" && p.kind(i+1) == number && p.at(i+1).digits == 0 && p.at(i+1).n < 100 && (part%100 == 0) {
			i++
		}
	}
	return total + part, i, ok
}

// ordinal reads "third", "21st", "twenty-first".
func (p *parser) ordinal(i int) (n, next int, ok bool) {
	a := p.at(i)
	if a.kind == ordinal {
		return a.n, i + 1, true
	}
	if a.kind == number && a.digits == 0 && a.n >= 20 && a.n < 100 && a.n%10 == 0 {
		if j := p.skipDash(i + 1); p.kind(j) == ordinal && p.at(j).digits == 0 && p.at(j).n < 10 {
			return a.n + p.at(j).n, j + 1, true
		}
	}
	return 0, i, false
}

// year reads a year of four figures or in words: "1994", "nineteen ninety-four", "two thousand and eighteen", "'94".
func (p *parser) year(i int) (y, next int, ok bool) {
	a := p.at(i)
	if a.kind == number && a.digits == 4 && a.n >= 1000 && a.n <= 2199 {
		return a.n, i + 1, true
	}
	if p.any(i, "'", "’", "‘") && p.at(i+1).kind == number && p.at(i+1).digits == 2 {
		return century2(p.at(i + 1).n), i + 2, true
	}
	if len(a.word) > 2 && (a.word[0] == '\'') && hasDigit(a.word) {
		if n, ok := small(a.word[1:]); ok && len(a.word) == 3 {
			return century2(n), i + 1, true
		}
	}
	if a.kind != number || a.digits > 0 || a.n < 10 || a.n > 21 && a.n < 1000 {
		return p.thousands(i)
	}
	j := p.skipDash(i + 1)
	if b := p.at(j); a.n == 20 || a.n >= 11 && a.n <= 19 {
		switch {
		case b.kind == number && b.digits == 0 && b.n >= 10 && b.n < 100:
			n, k, _ := p.wordNumber(j)
			return a.n*100 + n, k, n < 100
		case (b.word == "zero" || b.word == "oh" || b.word == "o") && p.kind(j+1) == number && p.at(j+1).n < 10:
			return a.n*100 + p.at(j+1).n, j + 2, true
		case b.word == "hundred" && a.n > 12:
			n, k, _ := p.wordNumber(i)
			return n, k, n < 2100
		}
	}
	return p.thousands(i)
}

// thousands reads "two thousand and eighteen" as a year.
func (p *parser) thousands(i int) (y, next int, ok bool) {
	if p.any(i, "one", "two") && p.word(i+1) == "thousand" {
		n, j, _ := p.wordNumber(i)
		return n, j, n >= 1900 && n < 2200
	}
	return 0, i, false
}

// century2 completes a year of two figures.
func century2(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}
