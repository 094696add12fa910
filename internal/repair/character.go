package repair

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"readout/doc"
)

// characters mends single characters: any white space becomes one space, what cannot be seen goes, ligatures come apart, and text that
// was decoded by the wrong table ("â€œ") or left in HTML's ("&amp;", "Chad #39;s" that has lost its "&") is read as meant.
func characters(s string) []edit {
	var out []edit
	for i := 0; i < len(s); {
		e, n := character(s, i)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s[i:])
		} else if e.span != (doc.Span{}) {
			out = append(out, e)
		}
		i += n
	}
	return out
}

// character returns the edit at byte i and how far it reaches; an edit without span is none, and length 0 means that nothing stands here.
func character(s string, i int) (edit, int) {
	switch c := s[i]; {
	case c == ' ' && (i+1 == len(s) || !spaceAt(s, i+1)):
		return bareEntity(s, i, i+1)
	case c == '#' || 'a' <= c && c <= 'q' && (i == 0 || !isLetter(s[i-1])):
		return bareEntity(s, i, i)
	case c == '&':
		return entity(s, i)
	case 0x20 < c && c < 0x7f:
		return edit{}, 1
	case spaceAt(s, i):
		return space(s, i)
	case c < 0x20 || c == 0x7f:
		return remove(i, i+1, ""), 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == '\u00ad' || r == '\ufeff' || '\u200b' <= r && r <= '\u200f' || '\u202a' <= r && r <= '\u202e' || r == '\u2060':
		return remove(i, i+n, ""), n
	case '\ufb00' <= r && r <= '\ufb04':
		return replace(i, i+n, [...]string{"ff", "fi", "fl", "ffi", "ffl"}[r-'\ufb00'], ""), n
	}
	return mojibake(s, i)
}

func spaceAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsSpace(r) || r == '\u3000'
}

// space makes one space of a run of white space. A line end stays a line end: the hyphen before it is yet to be judged.
func space(s string, i int) (edit, int) {
	end, to := i, " "
	for end < len(s) && spaceAt(s, end) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\u0085' {
			to = "\n"
		}
		end += n
	}
	if s[i:end] == to {
		return edit{}, end - i
	}
	return replace(i, end, to, ""), end - i
}

// mojibake reads a run of characters that are bytes of UTF-8 shown by Windows 1252: "â€œ" is “, "Ã©" é. Clean text has no such run, save
// that a word may end in a capital with an accent before a quotation mark, so two-byte runs with a mark in them stay.
func mojibake(s string, i int) (edit, int) {
	to, n := unscramble(s[i:])
	if n == 0 {
		return edit{}, 0
	}
	if again, k := unscramble(to); k == len(to) && k > 0 { // twice wrong: "Ã¢â‚¬Å“"
		to = again
	}
	if to == "\u00a0" {
		return replace(i, i+n, " ", ""), n
	}
	return replace(i, i+n, to, "wrong encoding"), n
}

// unscramble turns the longest run at the front of s that is scrambled back, and returns the run's length.
func unscramble(s string) (string, int) {
	var raw []byte
	end := 0
	for end < len(s) {
		c, n := scrambledByte(s[end:])
		if n == 0 || c < 0x80 {
			break
		}
		raw = append(raw, c)
		end += n
	}
	var out strings.Builder
	used, taken := 0, 0
	for used < len(raw) {
		r, n := utf8.DecodeRune(raw[used:])
		if r == utf8.RuneError || n == 2 && (raw[used] > 0xc5 || punctuation(raw[used+1])) {
			break
		}
		out.WriteRune(r)
		used += n
		for range n {
			_, k := scrambledByte(s[taken:])
			taken += k
		}
	}
	if used == 0 && strings.HasPrefix(s, "â€") { // ” has lost its last byte, which Windows 1252 does not have
		rest := s[len("â€"):]
		if rest == "" || strings.ContainsRune(" .,;:!?)\n", rune(rest[0])) {
			return "”", len("â€")
		}
	}
	return out.String(), taken
}

// scrambledByte returns the byte that a character of Windows 1252 stands for, and the character's length.
func scrambledByte(s string) (byte, int) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return 0, 0
	}
	if c, ok := charmap.Windows1252.EncodeRune(r); ok {
		return c, n
	}
	if 0x80 <= r && r <= 0x9f { // the five codes that Windows 1252 leaves open
		return byte(r), n
	}
	return 0, 0
}

// punctuation reports whether a byte of Windows 1252 is a dash or a quotation mark.
func punctuation(c byte) bool { return 0x91 <= c && c <= 0x97 || c == 0xab || c == 0xbb || c == 0x85 }
