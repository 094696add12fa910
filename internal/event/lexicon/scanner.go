package lexicon

import "strings"

// A scanner reads one line of a lexicon file.
type scanner struct {
	text string
	i    int
	at   position // of the line's start
	c    *compiler
}

func (s *scanner) pos() position {
	p := s.at
	p.col = s.i + 1
	return p
}

func (s *scanner) done() bool { return s.i >= len(s.text) }

// peek returns the next byte, 0 at the end.
func (s *scanner) peek() byte {
	if s.done() {
		return 0
	}
	return s.text[s.i]
}

func (s *scanner) space() {
	for !s.done() && (s.text[s.i] == ' ' || s.text[s.i] == '\t') {
		s.i++
	}
}

// cutComment ends the line before a "#" that stands at a word's start.
func (s *scanner) cutComment() {
	for i := s.i; i < len(s.text); i++ {
		if s.text[i] == '#' && (i == 0 || s.text[i-1] == ' ' || s.text[i-1] == '\t') {
			s.text = strings.TrimRight(s.text[:i], " \t")
			return
		}
	}
}

// word reads up to the next blank or bracket, and the blanks behind it; "" at the end or before a bracket.
func (s *scanner) word() string {
	from := s.i
	for !s.done() && strings.IndexByte(" \t{}()", s.text[s.i]) < 0 {
		s.i++
	}
	w := s.text[from:s.i]
	s.space()
	return w
}

// end wants the line to be over.
func (s *scanner) end() {
	if !s.done() {
		s.c.errorf(s.pos(), "%q is too much; want the end of the line", s.text[s.i:])
	}
}

// items reads words to the end of the line; blanks and commas part them.
func (s *scanner) items() []item { return s.until('\n', "words") }

// until reads words up to a byte, which a line may lack, or to the line's end.
func (s *scanner) until(end byte, want string) []item {
	var out []item
	for !s.done() && s.peek() != end {
		at := s.pos()
		w := s.word()
		if w == "" {
			s.c.errorf(at, "unexpected %q; want %s", s.text[s.i:s.i+1], want)
			s.i++
			s.space()
			continue
		}
		out = s.add(out, w, at)
	}
	return out
}

// add appends the words of w, which commas may part.
func (s *scanner) add(out []item, w string, at position) []item {
	for _, p := range strings.Split(w, ",") {
		if p != "" && wordOK(p) {
			out = append(out, item{p, at})
		} else if p != "" {
			s.c.errorf(at, "%q is no word; want lower-case letters, with _ between the parts, or %%set", p)
		}
		at.col += len(p) + 1
	}
	return out
}

// wordOK reports whether a word can match: it is in lower case, or it is a set's name.
func wordOK(p string) bool {
	if name, ok := strings.CutPrefix(p, "%"); ok {
		return isName(name)
	}
	return p == strings.ToLower(p) && !strings.ContainsAny(p, `"%:;=|*`) && strings.Trim(p, "_") == p
}

// group reads "{words}" or a single %set and the blanks behind it.
func (s *scanner) group() []item {
	at := s.pos()
	if s.peek() == '%' {
		return s.add(nil, s.word(), at)
	}
	if s.peek() != '{' {
		s.c.errorf(at, "found %q; want words in braces or a %%set", s.rest())
		s.i = len(s.text)
		return nil
	}
	s.i++
	s.space()
	out := s.until('}', `words and then "}"`)
	if s.done() {
		s.c.errorf(at, "the brace is not closed; want \"}\"")
		return out
	}
	s.i++
	s.space()
	if len(out) == 0 {
		s.c.errorf(at, "no words in the braces")
	}
	return out
}

func (s *scanner) rest() string {
	if s.done() {
		return "the end of the line"
	}
	return s.text[s.i:]
}
