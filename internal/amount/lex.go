package amount

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"readout/doc"
)

// A kind is what a word can be in an amount.
type kind uint8

const (
	plain   kind = iota
	figure       // "2,500", "5.6"
	ones         // "three", "twelve"
	tens         // "twenty"
	hundred      // "hundred", "dozen": times n
	scale        // "thousand", "million", "bn"
	part         // "third", "quarters", "fifths", "half": 1/n
	many         // "dozens", "thousands": n is the least
	some         // "several", "few": before a scale
	symbol       // "$", "US$", "EUR"
	bound        // first word of what bounds a number
	letter       // "a", "an": before a scale or a part
	sign         // "minus"
)

// An atom is a word of a block as the grammar reads it: a token or a part of one ("200lbs", "$2.174T").
type atom struct {
	tok    int
	word   string // lower case
	kind   kind
	n      float64
	digits int // in front of the point; of a figure
	plural bool
	spaced bool // a space follows
}

type entry struct {
	kind   kind
	n      float64
	plural bool
}

// lexicon holds every word that can begin or carry on a number. It is only read.
var lexicon = makeLexicon()

func makeLexicon() map[string]entry {
	l := make(map[string]entry, 300)
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen") {
		l[w] = entry{kind: ones, n: float64(i)}
	}
	l["nought"] = entry{kind: ones}
	l["minus"], l["negative"] = entry{kind: sign}, entry{kind: sign}
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		l[w] = entry{kind: tens, n: float64(10*i + 20)}
		addPart(l, w[:len(w)-1]+"ieth", float64(10*i+20))
	}
	addParts(l)
	l["hundred"], l["dozen"] = entry{kind: hundred, n: 100}, entry{kind: hundred, n: 12}
	l["dozs"], l["doz"] = entry{kind: hundred, n: 12}, entry{kind: hundred, n: 12}
	for w, n := range map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
		"bn": 1e9, "mn": 1e6, "mln": 1e6, "bln": 1e9, "tn": 1e12} {
		l[w] = entry{kind: scale, n: n}
	}
	for w, n := range map[string]float64{"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2e3, "millions": 2e6, "billions": 2e9, "trillions": 2e12, "tens": 20} {
		l[w] = entry{many, n, true}
	}
	for _, w := range strings.Fields("several few couple") {
		l[w] = entry{kind: some, n: 2}
	}
	l["a"], l["an"] = entry{kind: letter}, entry{kind: letter}
	l["-"], l["–"], l["−"] = entry{kind: sign}, entry{kind: sign}, entry{kind: sign}
	for w := range symbols {
		l[w] = entry{kind: symbol}
	}
	for _, b := range boundsBefore {
		w, _, _ := strings.Cut(b.words, " ")
		if _, taken := l[w]; !taken {
			l[w] = entry{kind: bound}
		}
	}
	for r, n := range fractionRunes {
		l[string(r)] = entry{kind: figure, n: n}
	}
	return l
}

// addParts adds the names of fractions.
func addParts(l map[string]entry) {
	for i, w := range strings.Fields("half third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth") {
		addPart(l, w, float64(i+2))
	}
	l["halves"] = entry{part, 2, true}
	l["firsts"] = entry{part, 1, true} // only in "twenty-firsts"
	addPart(l, "quarter", 4)
	addPart(l, "hundredth", 1e2)
	addPart(l, "thousandth", 1e3)
	addPart(l, "millionth", 1e6)
	addPart(l, "billionth", 1e9)
	addPart(l, "trillionth", 1e12)
}

func addPart(l map[string]entry, w string, n float64) {
	l[w] = entry{part, n, false}
	l[w+"s"] = entry{part, n, true}
}

var fractionRunes = map[rune]float64{'½': 1. / 2, '⅓': 1. / 3, '⅔': 2. / 3, '¼': 1. / 4, '¾': 3. / 4, '⅕': 1. / 5, '⅖': 2. / 5, '⅗': 3. / 5, '⅘': 4. / 5, '⅙': 1. / 6,
	'⅚': 5. / 6, '⅛': 1. / 8, '⅜': 3. / 8, '⅝': 5. / 8, '⅞': 7. / 8}

// lex cuts the tokens of a block into atoms.
func lex(to []atom, d *doc.Document, tokens doc.Range) []atom {
	for i := tokens.Start; i < tokens.End; i++ {
		t := &d.Tokens[i]
		if t.POS == doc.White {
			continue
		}
		if e, ok := lexicon[t.Lower]; ok {
			a := atom{tok: i, word: t.Lower, kind: e.kind, n: e.n, plural: e.plural, spaced: t.Space}
			if e.kind == figure {
				a.digits = 1
			}
			to = append(to, a)
			continue
		}
		if hasDigit(t.Lower) {
			to = split(to, i, strings.TrimSuffix(t.Lower, "."), strings.TrimSuffix(t.Word, "."))
			to[len(to)-1].spaced = t.Space
			continue
		}
		to = append(to, atom{tok: i, word: t.Lower, spaced: t.Space})
	}
	return to
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// split reads a word with figures: as one number, or with what is written close to it: "200lbs", "$10", "10M", "10-15".
func split(to []atom, tok int, w, word string) []atom {
	list := isList(w)
	for w != "" {
		n := span(w, list)
		piece, original := w[:n], word[:min(n, len(word))]
		a := atom{tok: tok, word: piece}
		if isDigit(piece[0]) || piece[0] == '.' && len(piece) > 1 {
			if v, ok := number(piece); ok {
				a.kind, a.n, a.digits = figure, v, leading(piece)
			}
		} else if e, ok := lexicon[piece]; ok {
			a.kind, a.n, a.plural = e.kind, e.n, e.plural
			if a.kind == figure {
				a.digits = 1
			}
		} else if f, ok := fractionRunes[firstRune(piece)]; ok {
			a.kind, a.n, a.digits = figure, f, 1
		} else if len(to) > 0 && to[len(to)-1].tok == tok && to[len(to)-1].kind == figure {
			a.word = original // "10M" and "10m" differ
		}
		to = append(to, a)
		w, word = w[n:], word[min(n, len(word)):]
	}
	return to
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// isList reports whether commas part numbers, as in "22,24,26", and not thousands.
func isList(w string) bool {
	groups := strings.Split(w, ",")
	if len(groups) < 3 {
		return false
	}
	for _, g := range groups[1:] {
		if leading(g) < 3 {
			return true
		}
	}
	return false
}

// span returns how many bytes of w belong together: a number, letters, or one mark.
func span(w string, list bool) int {
	i := 0
	switch {
	case isDigit(w[0]), w[0] == '.' && len(w) > 1 && isDigit(w[1]):
		for i < len(w) && (isDigit(w[i]) || i+1 < len(w) && (w[i] == '.' || w[i] == '/' && i <= 3 && leading(w[i+1:]) <= 3 || w[i] == ',' && !list && grouped(w, i)) && isDigit(w[i+1])) {
			i++
		}
	case 'a' <= w[0] && w[0] <= 'z':
		for i < len(w) && ('a' <= w[i] && w[i] <= 'z' || w[i] == '$') {
			i++
		}
		if i < len(w) && i <= 2 && (w[i] == '2' || w[i] == '3') && (i+1 == len(w)) { // "km2"
			i++
		}
	default:
		_, i = utf8.DecodeRuneInString(w)
	}
	return i
}

// grouped reports whether a comma in a figure parts thousands, or is the only one and stands for the point; else it parts a list.
func grouped(w string, i int) bool {
	n := leading(w[i+1:])
	return n == 3 || n < 3 && strings.Count(w, ",") == 1
}

// number reads a figure: "2,500", "5.6", "3/4", and "1,3" with a decimal comma.
func number(s string) (float64, bool) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		x, err1 := strconv.ParseFloat(a, 64)
		y, err2 := strconv.ParseFloat(b, 64)
		return x / max(y, 1), err1 == nil && err2 == nil && y > 0
	}
	if strings.Count(s, ",") == 1 && !strings.Contains(s, ".") {
		if _, tail, _ := strings.Cut(s, ","); len(tail) < 3 {
			s = strings.Replace(s, ",", ".", 1)
		}
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	return v, err == nil
}

// leading returns the number of figures at the beginning of s.
func leading(s string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}
