package ingest

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/ingest/intake"
)

// maxBlock bounds a block in bytes, and with it the memory that reading takes. The longest honest paragraph seen in news and in
// histories is 3 KB.
const maxBlock = 16 << 10

// A line is one line of the text without the white space about it.
type line struct {
	span   doc.Span // empty for a blank line
	indent int      // characters of white space before it
	runes  int      // its length
}

func (l line) filled() bool { return l.span.Len() > 0 }

// cut splits a text into blocks and gathers what header and dateline tell. A first line that is the title, as the input gives it, is the headline
// whatever its form.
func cut(text, title string) ([]doc.Block, findings) {
	c := classifier{text: text}
	all := lines(text)
	if first := slices.IndexFunc(all, line.filled); title != "" && first >= 0 && slices.ContainsFunc(all[first+1:], line.filled) && intake.SameWords(text[all[first].span.Start:all[first].span.End], title) {
		c.put(all[first].span, doc.Headline)
		all = all[first+1:]
	}
	paras := paragraphs(text, all)
	spans, long := bound(text, paras)
	for i, s := range spans {
		c.add(s, text[s.Start:s.End], i+1 < len(spans))
	}
	if long > 0 {
		what := "a paragraph longer than %d bytes is cut into pieces"
		if long > 1 {
			what = fmt.Sprint(long, " paragraphs longer than %d bytes are cut into pieces")
		}
		c.found.warnings = append(c.found.warnings, doc.Warning{Code: "long-block", Message: fmt.Sprintf(what, maxBlock)})
	}
	return c.blocks, c.found
}

// wholeBlock returns the text as one block, without the white space about it.
func wholeBlock(text string) []doc.Block {
	s := trim(text, doc.Span{Start: 0, End: len(text)})
	if s.Len() == 0 {
		return nil
	}
	return []doc.Block{{Span: s, Kind: doc.Body}}
}

// lines splits a text at every kind of line end.
func lines(text string) []line {
	var out []line
	start := 0
	for i := 0; i < len(text); {
		n := lineEnd(text[i:])
		if n == 0 {
			i++
			continue
		}
		out = append(out, newLine(text, start, i))
		i += n
		start = i
	}
	return append(out, newLine(text, start, len(text)))
}

// lineEnd returns the length in bytes of the line end that a string begins with, or 0.
func lineEnd(s string) int {
	switch s[0] {
	case '\r':
		if len(s) > 1 && s[1] == '\n' {
			return 2
		}
		return 1
	case '\n', '\f', '\v':
		return 1
	case 0xc2: // U+0085 next line
		if len(s) > 1 && s[1] == 0x85 {
			return 2
		}
	case 0xe2: // U+2028, U+2029 line and paragraph separator
		if len(s) > 2 && s[1] == 0x80 && (s[2] == 0xa8 || s[2] == 0xa9) {
			return 3
		}
	}
	return 0
}

func newLine(text string, start, end int) line {
	s := trim(text, doc.Span{Start: start, End: end})
	return line{span: s, indent: utf8.RuneCountInString(text[start:s.Start]), runes: utf8.RuneCountInString(text[s.Start:s.End])}
}

// trim takes white space off both ends of a span.
func trim(text string, s doc.Span) doc.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.End -= n
	}
	return s
}

// paragraphs joins hard-wrapped lines and returns the paragraphs of the text.
func paragraphs(text string, ls []line) []doc.Span {
	w := wrapping(text, ls)
	var out []doc.Span
	for i, l := range ls {
		if l.span.Len() == 0 {
			continue
		}
		if i > 0 && ls[i-1].span.Len() > 0 && w.joins(ls[i-1], l) {
			out[len(out)-1].End = l.span.End
			continue
		}
		out = append(out, l.span)
	}
	return out
}

// A wrap tells how the lines of a text are broken.
type wrap struct {
	text  string
	hard  bool // at a fixed width; else a line end ends a paragraph
	width int  // runes
}

// wrapping finds out whether a text is wrapped at a width. In wrapped prose about two lines in three begin in lower case; where a line is a
// paragraph hardly any does.
func wrapping(text string, ls []line) wrap {
	w := wrap{text: text}
	pairs, lower := 0, 0
	var lengths []int
	for i, l := range ls {
		if l.span.Len() == 0 {
			continue
		}
		lengths = append(lengths, l.runes)
		if i > 0 && ls[i-1].span.Len() > 0 {
			pairs++
			if startsLower(text[l.span.Start:l.span.End]) {
				lower++
			}
		}
	}
	if pairs == 0 {
		return w
	}
	slices.Sort(lengths)
	w.width = lengths[(len(lengths)-1)*19/20] // one long address must not widen the column
	w.hard = lower*10 >= pairs*3
	return w
}

// joins reports whether line b goes on with the paragraph of line a, which stands right above it.
func (w wrap) joins(a, b line) bool {
	as, bs := w.text[a.span.Start:a.span.End], w.text[b.span.Start:b.span.End]
	if opensBlock(bs) || closesBlock(as) {
		return false
	}
	open := !terminal(as) && (startsLower(bs) || unfinished(as))
	if !w.hard {
		return open && a.runes > 20
	}
	if b.indent >= a.indent+2 && !open {
		return false // a new paragraph told by its indent
	}
	return open || a.runes+1+firstWord(bs) > w.width
}

// unfinished reports whether a line ends in a word or mark that no heading and no sentence ends with: "… met on / Sunday".
func unfinished(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "the", "a", "an", "of", "and", "or", "to", "in", "on", "at", "by", "for", "from", "with", "that", "as", "was", "were", "is", "said", "Mr.", "President", "Minister":
		return true
	}
	return strings.HasSuffix(s, ",")
}

// firstWord returns the length in runes of the first word.
func firstWord(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsSpace(r) {
			break
		}
		n++
	}
	return n
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// terminal reports whether a line ends as a sentence does, be it before closing marks.
func terminal(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', '…', ':':
			return true
		case '"', '\'', '”', '’', '»', ')', ']':
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}

// bound cuts what is longer than a block may be, and counts how many paragraphs that were.
func bound(text string, paras []doc.Span) (out []doc.Span, long int) {
	for _, s := range paras {
		if s.Len() > maxBlock {
			long++
		}
		for s.Len() > maxBlock {
			at := s.Start + cutPoint(text[s.Start:s.Start+maxBlock])
			if piece := trim(text, doc.Span{Start: s.Start, End: at}); piece.Len() > 0 {
				out = append(out, piece)
			}
			s = trim(text, doc.Span{Start: at, End: s.End})
		}
		if s.Len() > 0 {
			out = append(out, s)
		}
	}
	return out, long
}

// cutPoint returns where to cut a string that is too long: after the last sentence in its second half, else at the last white space
// there, else at its last character.
func cutPoint(s string) int {
	space, prev, end := 0, ' ', 0
	for i, r := range s {
		if unicode.IsSpace(r) {
			if prev == '.' || prev == '!' || prev == '?' || lineEnd(s[i:]) > 0 {
				end = i
			}
			space = i
		}
		prev = r
	}
	switch {
	case end > len(s)/2:
		return end
	case space > len(s)/2:
		return space
	}
	at := len(s)
	for r, n := utf8.DecodeLastRuneInString(s[:at]); r == utf8.RuneError && n == 1; r, n = utf8.DecodeLastRuneInString(s[:at]) {
		at--
	}
	return at
}
