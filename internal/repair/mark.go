package repair

import (
	"strings"
	"unicode/utf8"
)

// marks takes stray full stops and commas away, and the spaces before them.
func marks(s string, ev *evidence) []edit {
	var out []edit
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.', ',', ';', ':', '!', '?':
		default:
			continue
		}
		e, ok := mark(s, i, ev)
		if !ok {
			continue
		}
		if n := len(out); n > 0 && out[n-1].span.End > e.span.Start {
			continue
		}
		out = append(out, e)
		i = max(i, e.span.End-1)
	}
	return out
}

// mark judges the mark at byte i.
func mark(s string, i int, ev *evidence) (edit, bool) {
	if i == 0 {
		return edit{}, false
	}
	start := i
	for start > 0 && s[start-1] == ' ' {
		start--
	}
	why := strayMark
	if ev.tokenised {
		why = ""
	}
	switch {
	case start == 0 || opensMark(s[:start]) || start < i && s[start-1] == '.' || strings.HasPrefix(s[i:], ". ."): // ". . ." leaves words out
		return edit{}, false
	case s[i] == '.' && start == i:
		return fullStop(s, i, ev)
	case s[i] == ',' && i+1 < len(s) && s[i+1] == ',' && !isMark(s, i+2) && s[i-1] != ',': // ",,"
		return replace(start, i+2, ",", strayMark), true
	case start < i && ends(s, i+1) && !strings.HasPrefix(s[i:], "..") && (s[i] != '.' || i+1 == len(s) || s[i+1] == ' '): // "said , adding"
		if again := i + 1; s[i] == ',' && again < len(s)-1 && s[again] == ' ' && s[again+1] == ',' {
			return replace(start, again+2, ",", strayMark), true
		}
		return remove(start, i, why), true
	}
	return edit{}, false
}

// fullStop judges a full stop that stands right behind a word: ". ," is a comma, and a stop before "in", "and" or "which" that ends no
// abbreviation ("the World Trade Center. in New York") is none.
func fullStop(s string, i int, ev *evidence) (edit, bool) {
	rest := s[i+1:]
	next := strings.TrimLeft(rest, " ")
	gap := len(rest) - len(next)
	switch {
	case next == "" || s[i-1] == '.' || next[0] == '.':
		return edit{}, false
	case next[0] == ',' && gap > 0: // "reading. , adding"
		if abbreviated(s[:i]) {
			return remove(i+1, i+1+gap, strayMark), true
		}
		return replace(i, i+2+gap, ",", strayMark), true
	case gap != 1 || ev.loose || !isLetter(s[i-1]) || abbreviated(s[:i]):
		return edit{}, false
	}
	w := wordStarting(next, 0)
	word := wordEnding(s, i)
	if !goesOn[w] || !(strings.HasPrefix(next[len(w):], " ")) || len(word) < 3 || !ev.Word(word) && !ev.seen(word) {
		return edit{}, false
	}
	return remove(i, i+1, strayMark), true
}

// goesOn are words that no sentence begins with in lower case, save in texts that write all of them so.
var goesOn = set("in of and at on for with from to by as that which who or but where when while after before")

// ends reports whether a mark before byte i may be the end of a word's marks.
func ends(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r == ' ' || r == '"' || r == '”' || r == '’' || r == '\'' || r == ')'
}

func isMark(s string, i int) bool {
	return i < len(s) && strings.IndexByte(".,;:!?", s[i]) >= 0
}

// opensMark reports whether a string ends in a mark that opens something, so that what follows is no end.
func opensMark(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == '“' || r == '‘' || r == '(' || r == '[' || r == '-' || r == '–' || r == '—' || r == '/' || r == '$' || r == '`' || r == '«' || r == '•'
}
