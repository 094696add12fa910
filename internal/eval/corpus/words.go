package corpus

import (
	"regexp"
	"slices"
)

// IsNonstate reports whether a code stands for a kind of body in the place of a country.
func IsNonstate(code string) bool { return slices.Contains(nonstate, code) }

var nonstate = []string{"IGO", "NGO", "ISM", "IMG", "MNC"}

// Cut returns the code points of a span.
func Cut(text []rune, s [2]int) string {
	return string(text[max(0, min(s[0], len(text))):max(0, min(s[1], len(text)))])
}

// token is a word: quotation marks, commas and stops never decide a match.
var token = regexp.MustCompile(`[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*`)

// Words returns the words of a text in code points.
func Words(text string) [][2]int {
	var out [][2]int
	at, last := 0, 0
	for _, m := range token.FindAllStringIndex(text, -1) {
		at += len([]rune(text[last:m[0]]))
		n := len([]rune(text[m[0]:m[1]]))
		out = append(out, [2]int{at, at + n})
		at, last = at+n, m[1]
	}
	return out
}
