package word

import (
	"strings"

	"readout/doc"
	"readout/internal/when/calendar"
)

// An Atom is a word of a block as the grammar reads it: a token, or a part of one ("Oct-2", "1914–18", "mid-1990s").
type Atom struct {
	Tok    int
	Word   string // lower case
	Kind   Kind
	N      int
	Digits int  // of a number in figures; 0 for one in words
	Upper  bool // begins with a capital letter
}

// Lex cuts the tokens of a block into atoms.
func Lex(to []Atom, d *doc.Document, tokens doc.Range) []Atom {
	for i := tokens.Start; i < tokens.End; i++ {
		t := &d.Tokens[i]
		if t.POS == doc.White {
			continue
		}
		upper := t.Word[0] >= 'A' && t.Word[0] <= 'Z'
		if t.Word == "We" && !t.Space && i+1 < tokens.End && d.Tokens[i+1].Word == "d" { // the tokenizer takes "Wed" for "we'd"
			i++
			to = append(to, Atom{Tok: i, Word: "wed", Kind: Weekday, N: 3, Upper: true})
			continue
		}
		if e, ok := lexicon[t.Lower]; ok {
			to = append(to, Atom{Tok: i, Word: t.Lower, Kind: e.kind, N: e.n, Upper: upper})
			continue
		}
		if isDigit(t.Lower[0]) && strings.Contains(t.Lower, ".") {
			if a, ok := dotted(d, tokens, i); ok {
				to = append(to, a)
				continue
			}
		}
		if hasDigit(t.Lower) || strings.ContainsAny(t.Lower, "-–—/~") {
			to = split(to, i, t.Lower, upper)
			continue
		}
		to = append(to, Atom{Tok: i, Word: t.Lower, Upper: upper})
	}
	return to
}

// stamped cuts "2016-11-07T16:12:30Z" between the day and the time.
func stamped(w string) (date, time string, ok bool) {
	date, time, ok = strings.Cut(w, "t")
	if !ok || len(date) != len("2006-01-02") || len(time) < len("15:04") || date[4] != '-' || date[7] != '-' {
		return "", "", false
	}
	time = strings.TrimSuffix(time, "z")
	time, _, _ = strings.Cut(time, ".")
	return date, time, calendar.IsClock(time)
}

// dotted reads "2.5", and "8.30" before "pm", which is a clock time.
func dotted(d *doc.Document, tokens doc.Range, i int) (Atom, bool) {
	w := d.Tokens[i].Lower
	whole, part, ok := strings.Cut(w, ".")
	if !ok || !allDigits(whole) || !allDigits(part) || len(whole) > 6 {
		return Atom{}, false
	}
	if i+1 < tokens.End && len(part) == 2 {
		switch d.Tokens[i+1].Lower {
		case "am", "pm", "a.m.", "p.m.", "a.m", "p.m":
			if _, ok := calendar.ClockOf(whole + ":" + part); ok {
				return Atom{Tok: i, Word: whole + ":" + part, Kind: ClockWord}, true
			}
		}
	}
	return Atom{Tok: i, Word: w, Kind: Decimal}, true
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
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

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// split reads a word with figures or hyphens in it: as a whole where it can be, else piece by piece.
func split(to []Atom, tok int, w string, upper bool) []Atom {
	if date, time, ok := stamped(w); ok {
		return append(split(to, tok, date, upper), Atom{Tok: tok, Word: time, Kind: ClockWord})
	}
	if k, n, digits := figure(w); k != Plain {
		return append(to, Atom{Tok: tok, Word: w, Kind: k, N: n, Digits: digits, Upper: upper})
	}
	pieces := cut(w)
	if len(pieces) < 2 {
		return append(to, Atom{Tok: tok, Word: w, Upper: upper})
	}
	for _, p := range pieces {
		a := Atom{Tok: tok, Word: p, Upper: upper}
		if e, ok := lexicon[p]; ok {
			a.Kind, a.N = e.kind, e.n
		} else {
			a.Kind, a.N, a.Digits = figure(p)
			if whole, part, ok := strings.Cut(p, "."); ok && a.Kind == Plain && allDigits(whole) && allDigits(part) {
				a.Kind = Decimal
			}
		}
		to = append(to, a)
	}
	return to
}

// cut parts a word at hyphens and dashes, and where letters and figures meet.
func cut(w string) []string {
	var out []string
	at := 0
	for i := 0; i < len(w); {
		n := 0
		switch {
		case w[i] == '-' || w[i] == '/' || w[i] == '~' && i > 0 && isDigit(w[i-1]) || w[i] == '(' || w[i] == ')':
			n = 1
		case strings.HasPrefix(w[i:], "–"), strings.HasPrefix(w[i:], "—"):
			n = len("–")
		case i > at && (isDigit(w[i]) && isLetter(w[i-1]) && !quarterOrHalf(w[at:i]) || isDigit(w[i]) && w[i-1] == '.' && !hasDigit(w[at:i])):
			out = append(out, w[at:i])
			at = i
			i++
			continue
		case i > at && isLetter(w[i]) && isDigit(w[i-1]) && !ending1(w[i:]):
			out = append(out, w[at:i])
			at = i
			i++
			continue
		default:
			i++
			continue
		}
		if i > at {
			out = append(out, w[at:i])
		}
		out = append(out, "-")
		i += n
		at = i
	}
	if at < len(w) {
		out = append(out, w[at:])
	}
	return out
}

func quarterOrHalf(s string) bool { return s == "q" || s == "h" }

// ending1 reports whether letters belong to the figure before them: "1990s", "21st", "7pm", "7:30 p.m.".
func ending1(s string) bool {
	for _, w := range [...]string{"st", "nd", "rd", "th", "s", "am", "pm", "a.m", "p.m"} {
		if rest, ok := strings.CutPrefix(s, w); ok && (rest == "" || rest == "." || !isLetter(rest[0])) {
			return true
		}
	}
	return false
}

// figure reads one word that is made of figures.
func figure(w string) (k Kind, n, digits int) {
	i := 0
	for i < len(w) && isDigit(w[i]) && i < 9 {
		n = 10*n + int(w[i]-'0')
		i++
	}
	switch tail := w[i:]; {
	case i == 0:
		return Plain, 0, 0
	case tail == "":
		return Number, n, i
	case tail == "st" || tail == "nd" || tail == "rd" || tail == "th":
		return Ordinal, n, i
	case (tail == "s" || tail == "'s" || tail == "’s") && n%10 == 0 && (i == 2 || i == 4):
		return Decade, n, i
	case calendar.IsClock(w):
		return ClockWord, 0, 0
	case slashes(w):
		return Slashed, 0, 0
	case tail[0] == ',' && thousands(w):
		return Number, CommaNumber(w), len(w)
	}
	return Plain, 0, 0
}

// thousands reports whether w is a figure with commas: "1,500".
func thousands(w string) bool {
	groups := strings.Split(w, ",")
	for i, g := range groups {
		if i > 0 && len(g) != 3 || len(groups[0]) > 3 {
			return false
		}
		for j := range len(g) {
			if !isDigit(g[j]) {
				return false
			}
		}
	}
	return len(w) <= 11
}

// CommaNumber returns the number that figures with commas write, "1,500".
func CommaNumber(w string) int {
	n := 0
	for i := range len(w) {
		if isDigit(w[i]) {
			n = 10*n + int(w[i]-'0')
		}
	}
	return n
}

// slashes reports whether w is a date in figures: three numbers, or two with a slash.
func slashes(w string) bool {
	if strings.Contains(w, "/") && strings.Contains(w, ".") {
		return false
	}
	parts := strings.FieldsFunc(w, func(r rune) bool { return r == '/' || r == '.' || r == ',' })
	for _, p := range parts {
		if len(p) > 4 || len(p) == 0 {
			return false
		}
		for i := range len(p) {
			if !isDigit(p[i]) {
				return false
			}
		}
	}
	return len(parts) == 3 || len(parts) == 2 && strings.Contains(w, "/")
}
