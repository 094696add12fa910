package amount

import (
	"strings"

	"readout/doc"
)

// A reading is an amount as it was read.
type reading struct {
	from, to  int // atoms
	number    int // the first atom behind what bounds it
	value     float64
	low, high float64 // of a range
	relation  doc.Relation
	unit      string
	scaled    float64 // the scale that the number was written with, 1 for none
	atLeast   bool    // by the word itself: "dozens"
}

// A parser reads amounts from the atoms of a block. A method that reads takes the atom where it would begin and returns the one behind its last.
type parser struct {
	doc   *doc.Document
	atoms []atom
}

var noAtom = atom{tok: -1}

func (p *parser) at(i int) *atom {
	if i < 0 || i >= len(p.atoms) {
		return &noAtom
	}
	return &p.atoms[i]
}

func (p *parser) kind(i int) kind   { return p.at(i).kind }
func (p *parser) word(i int) string { return p.at(i).word }

func (p *parser) token(i int) *doc.Token {
	if i < 0 || i >= len(p.atoms) {
		return &doc.Token{}
	}
	return &p.doc.Tokens[p.atoms[i].tok]
}

func (p *parser) any(i int, words ...string) bool {
	w := p.word(i)
	for _, x := range words {
		if w == x {
			return true
		}
	}
	return false
}

// follows reports whether these words stand at i, and returns what comes behind them.
func (p *parser) follows(i int, words string) (int, bool) {
	for len(words) > 0 {
		w, rest, _ := strings.Cut(words, " ")
		if p.word(i) != w {
			return i, false
		}
		i, words = i+1, rest
	}
	return i, true
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" }

func (p *parser) skipDash(i int) int {
	if isDash(p.word(i)) {
		return i + 1
	}
	return i
}

// value reads a number with its scale and fractions: "2.4 billion", "half a million", "two thirds", "five and a quarter", "a dozen".
func (p *parser) value(i int) (v, scaled float64, next int, ok bool) {
	if p.kind(i) == sign && p.kind(i+1) != sign && (!isDash(p.word(i)) || p.isMinus(i)) {
		v, scaled, next, ok = p.value(i + 1)
		return -v, scaled, next, ok
	}
	v, scaled, next, ok = p.whole(i)
	if !ok {
		return p.share(i)
	}
	if n, ok := p.partOf(next, v); ok { // "three fifths", "5 1/2"
		return n.value, scaled, n.to, true
	}
	if k, ok := p.follows(next, "- and - a - half"); ok {
		return v + 0.5, scaled, k, true
	}
	if f := p.at(next + 1); p.any(next, "and") && f.kind == figure && strings.Contains(f.word, "/") && f.n < 1 && p.kind(next-1) == figure { // "1 and 3/4"
		return v + f.n, scaled, next + 2, true
	}
	if p.any(next, "and", "&") {
		if w, _, k, ok := p.share(next + 1); ok && (w < scaled*1000 || p.at(k-1).kind == scale && v < 1000) && !p.any(k, "of") { // "five and a quarter", "two million and one half"
			if s := p.at(k - 1); s.kind == scale && scaled == 1 && v < 1000 && w < s.n { // "two and a half million"
				return v*s.n + w, s.n, k, true
			}
			if p.kind(next-1) == scale && w < 1 && p.kind(k-1) == part {
				w *= scaled
			}
			return v + w, scaled, k, true
		}
	}
	return v, scaled, next, true
}

// isMinus reports whether a hyphen is the sign of the number behind it: "-5 degrees", not "10-15" or "- 5".
func (p *parser) isMinus(i int) bool {
	if !isDash(p.word(i)) || p.kind(i+1) != figure || p.at(i).spaced {
		return false
	}
	return i == 0 || p.at(i-1).spaced && p.kind(i-1) != figure
}

// whole reads a number without fractions.
func (p *parser) whole(i int) (v, scaled float64, next int, ok bool) {
	if a := p.at(i); a.kind == figure {
		return p.figures(i)
	}
	v, scaled, next, ok = p.words(i)
	if a := p.at(p.skipDash(next)); ok && a.kind == plain && p.at(next-1).kind == tens && ordinals[a.word] { // "twenty-first" counts off
		return 0, 1, i, false
	}
	return v, scaled, next, ok
}

// ordinals are the words for small ranks that are no fractions.
var ordinals = map[string]bool{"first": true, "second": true}

// figures reads a number in figures: "2,500", "10 000", "322 hundred", "2.4 billion", "10M".
func (p *parser) figures(i int) (v, scaled float64, next int, ok bool) {
	v, next = p.at(i).n, i+1
	if d := p.at(i).digits; d <= 3 && p.at(i).n == float64(int(p.at(i).n)) && p.at(i).spaced && !strings.Contains(p.word(i), ",") { // groups of three
		for p.kind(next) == figure && p.at(next).digits == 3 && len(p.word(next)) == 3 && (next == i+1 || p.at(next-1).spaced) && v > 0 {
			v = v*1000 + p.at(next).n
			next++
		}
	}
	scaled = 1
	j := p.skipDash(next)
	switch a := p.at(j); {
	case a.kind == many && a.n >= 24 && a.n != 40 && j == next: // "3 dozens"
		scaled, next = a.n/2, j+1
	case a.kind == scale || a.kind == hundred:
		scaled, next = a.n, j+1
		if b := p.at(next); b.kind == scale && a.n < b.n { // "100 thousand million"
			scaled, next = scaled*b.n, next+1
		}
	case p.any(j, "k") && j == next && p.token(j).Rel != doc.CompoundWord:
		scaled, next = 1e3, j+1
	case p.kind(j) == symbol && p.kind(j+1) == scale: // "75 USD million"
		scaled, next = p.at(j+1).n, j+2
	case j == next && a.tok == p.at(i).tok || j == next && !p.at(i).spaced || p.currencyBefore(i):
		if s := p.suffix(i, j); s > 0 {
			scaled, next = s, next+1
		}
	}
	return v * scaled, scaled, next, true
}

// suffix returns the scale of a letter that is written close to a number: "10M", "$1.5m", "2bn", "10k". A small m is metres but for money.
func (p *parser) suffix(i, j int) float64 {
	if p.any(j, "m") && (currencies[singular(p.word(j+1))] != "" || p.token(j+1).Tag == "NNS") { // "100m euros"
		return 1e6
	}
	w := p.word(j)
	if p.at(j).tok != p.at(i).tok {
		w = p.token(j).Word
	}
	switch money := p.currencyBefore(i); w {
	case "M":
		return 1e6
	case "m":
		if money {
			return 1e6
		}
	case "k", "K":
		return 1e3
	case "G":
		return 1e9
	case "bn", "b", "B":
		return 1e9
	case "T", "t":
		if money {
			return 1e12
		}
	}
	return 0
}

func (p *parser) currencyBefore(i int) bool { return p.kind(i-1) == symbol }

// words reads a cardinal in words: "twenty-one trillion three hundred", "a hundred", "half a million".
func (p *parser) words(i int) (v, scaled float64, next int, ok bool) {
	scaled = 1
	total, group := 0.0, 0.0
	fresh := true // group is empty
	j := i
	if p.kind(j) == letter {
		if k := p.kind(j + 1); k != hundred && k != scale {
			return 0, 1, i, false
		}
		j++
	}
	for {
		a := p.at(j)
		switch {
		case a.kind == ones && (fresh || group >= 20 && int(group)%10 == 0 && a.n < 10 && a.n > 0 || int(group)%100 == 0 && group > 0),
			a.kind == tens && (fresh || int(group)%100 == 0 && group > 0 && !p.divides(j)):
			group += a.n
		case a.kind == hundred && (fresh || group < 1000):
			group = orOne(group, fresh) * a.n
		case a.kind == many && a.n >= 24 && a.n != 40 && !fresh && j == p.back(j, i): // "three dozens"
			return (total + group) * a.n / 2, a.n / 2, j + 1, true
		case a.kind == scale && (!fresh || total == 0):
			total, group = total+orOne(group, fresh)*a.n, 0
			scaled = max(scaled, a.n)
			j, ok, fresh = j+1, true, true
			j = p.between(j)
			continue
		default:
			return p.point(total+group, scaled, p.back(j, i), ok)
		}
		j, ok, fresh = j+1, true, false
		j = p.between(j)
	}
}

// divides reports whether tens behind a hundred begin a fraction: "one hundred thirty fifths" are 100/35, with "and" before thirty 130/5.
func (p *parser) divides(i int) bool {
	_, k, plural, ok := p.denominator(i)
	return ok && plural && k > i+1 && !p.any(i-1, "and")
}

func orOne(v float64, fresh bool) float64 {
	if fresh {
		return 1
	}
	return v
}

// between steps over what joins the words of one number: a hyphen, "and" after a hundred, a comma after a scale.
func (p *parser) between(j int) int {
	k := j
	switch {
	case isDash(p.word(k)):
		if a := p.at(k - 1); a.kind == tens || p.kind(k+1) == scale || p.kind(k+1) == hundred {
			k++
		}
	case p.any(k, "and", "&"):
		if a := p.at(k - 1); a.kind == hundred || a.kind == scale || p.at(k-1).kind == tens && p.kind(k-2) == hundred {
			k++
			if a.kind == scale && (p.kind(k) == ones || p.kind(k) == tens) && p.kind(k+1) == scale && p.at(k+1).n >= a.n { // "between one thousand and five thousand"
				return j
			}
			if p.kind(k) == ones && p.kind(k+1) == part { // "two million and one half", "one hundred and three quarters"
				k--
			}
		}
	case p.word(k) == ",":
		if p.at(k-1).kind == scale && p.kind(k+2) == hundred {
			k++
		}
	}
	switch p.kind(k) {
	case ones, tens, hundred, scale:
		return k
	}
	return j
}

// back drops a joint that nothing followed.
func (p *parser) back(j, from int) int {
	for j > from+1 && (isDash(p.word(j-1)) || p.any(j-1, "and", "&", ",")) {
		j--
	}
	return j
}

// point reads decimals in words: "two hundred point seventy-one", "zero point zero eight".
func (p *parser) point(v, scaled float64, j int, ok bool) (float64, float64, int, bool) {
	if !ok || p.word(j) != "point" || p.kind(j+1) != ones && p.kind(j+1) != tens {
		return v, scaled, j, ok
	}
	j++
	unit := 1.0
	for p.kind(j) == ones || p.kind(j) == tens {
		n := p.at(j).n
		j++
		if k := p.skipDash(j); n >= 20 && p.kind(k) == ones && p.at(k).n < 10 {
			n, j = n+p.at(k).n, k+1
		}
		unit /= 10
		if n >= 10 {
			unit /= 10
		}
		v += n * unit
	}
	if p.kind(j) == scale {
		return v * p.at(j).n, p.at(j).n, j + 1, true
	}
	return v, scaled, j, true
}

// partOf reads the fraction behind a number: "three fifths", "twenty-three fifths", "10 1/2".
func (p *parser) partOf(i int, v float64) (reading, bool) {
	j := p.skipDash(i)
	a := p.at(j)
	switch {
	case a.kind == figure && strings.Contains(a.word, "/") && a.n < 1 && p.kind(i-1) == figure && j == i:
		return reading{value: v + a.n, to: j + 1}, true
	case a.kind == figure && a.digits == 1 && a.n < 1 && j == i && p.kind(i-1) == figure:
		return reading{value: v + a.n, to: j + 1}, true
	}
	d, k, plural, ok := p.denominator(j)
	if !ok || !plural && v != 1 || p.kind(i-1) == figure && v > 20 || d == 1 {
		return reading{}, false
	}
	if !plural && (p.kind(i-1) == letter || v == 1 && d != 2 && d != 4 && !p.any(k, "of", "the") && !isDash(p.word(i)) && p.token(k).POS == doc.Noun && p.token(k).Rel != doc.Object) {
		return reading{}, false
	}
	return reading{value: v / d, to: k}, true
}

// denominator reads "fifths", "twenty-fifth", "hundred trillionths" apart.
func (p *parser) denominator(i int) (d float64, next int, plural, ok bool) {
	a := p.at(i)
	if a.kind == tens {
		if k := p.skipDash(i + 1); (k > i+1 || p.at(k).plural) && p.kind(k) == part && p.at(k).n < 10 && p.at(k).word != "quarter" && p.at(k).word != "half" {
			n := p.at(k).n
			return a.n + n, k + 1, p.at(k).plural, true
		}
	}
	return a.n, i + 1, a.plural, a.kind == part
}

// share reads a fraction that no number leads: "a third", "half", "half a million", "a quarter million", "one half".
func (p *parser) share(i int) (v, scaled float64, next int, ok bool) {
	j := i
	if p.kind(j) == letter || p.kind(j) == ones && p.at(j).n == 1 {
		j++
	}
	if n, ok := p.partOf(j, 1); p.kind(i) == ones || p.kind(i) == figure {
		if ok {
			return n.value, 1, n.to, true
		}
		if p.kind(i) != letter {
			v, scaled, next, ok := p.whole(i)
			if !ok {
				return 0, 1, i, false
			}
			if n, ok := p.partOf(next, v); ok {
				return n.value, scaled, n.to, true
			}
			return v, scaled, next, p.kind(next-1) == scale
		}
	}
	a := p.at(j)
	if a.kind != part || a.plural || j == i && a.word != "half" && a.word != "quarter" {
		return 0, 1, i, false
	}
	if t := p.token(j + 1); a.word != "half" && a.word != "quarter" && (t.POS == doc.Noun || t.POS == doc.Adj || t.POS == doc.Propn) && p.kind(j+1) == plain { // "a third country"
		return 0, 1, i, false
	}
	k := j + 1
	if p.kind(k) == letter {
		k++
	}
	if b := p.at(k); (b.kind == scale || b.kind == hundred) && (a.word == "half" || a.word == "quarter" || a.word == "third") { // "half a million"
		return b.n / a.n, b.n, k + 1, true
	}
	if c := p.at(k + 1); p.any(k, "of") && c.kind == letter && p.kind(k+2) == scale { // "a quarter of a million"
		return p.at(k+2).n / a.n, p.at(k + 2).n, k + 3, true
	}
	if j == i && a.word == "quarter" {
		return 0, 1, i, false
	}
	return 1 / a.n, 1, j + 1, true
}
