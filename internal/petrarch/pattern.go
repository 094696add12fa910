package petrarch

import "strings"

// pattern reads "- NOT * {DIPLOMATIC TIES} (WITH +) [160] # comment".
func (r *reader) pattern(body string, pos Pos) {
	if r.block == nil {
		r.errorf(pos, "a pattern before any verb")
		return
	}
	r.set = nil
	open := strings.IndexByte(body, '[')
	if i := strings.IndexAny(body, "#;"); i >= 0 && i < open {
		open = -1
	}
	if open < 0 {
		r.errorf(pos, "no code; want one in square brackets behind the pattern")
		return
	}
	code, ok := r.readCode(body[open:], Pos{pos.Line, pos.Col + open})
	if !ok {
		return
	}
	p := Pattern{Code: code, Text: strings.TrimSpace(body[1:open]), Pos: pos}
	s := &patternScanner{r: r, text: body[:open], i: 1, pos: pos}
	if !s.sides(&p) {
		return
	}
	r.d.Nouns = r.d.Nouns || strings.ContainsAny(p.Text, "{(") && !strings.Contains(p.Text, "|")
	r.block.Patterns = append(r.block.Patterns, p)
}

// readCode reads "[190:194]"; "---" is no code.
func (r *reader) readCode(s string, pos Pos) (Code, bool) {
	end := strings.IndexByte(s, ']')
	if end < 0 {
		r.errorf(pos, "the code is not closed; want ]")
		return Code{}, false
	}
	text := strings.TrimSpace(s[1:end])
	forth, back, _ := strings.Cut(text, ":")
	for _, c := range []string{forth, back} {
		if strings.ContainsAny(c, " \t\"#{}()%|=") && c != "###" || strings.Contains(c, ":") {
			r.errorf(pos, "%q is no code; want letters and digits, two of them with : between, or ---", text)
			return Code{}, false
		}
	}
	if text == "" {
		r.errorf(pos, "no code in the brackets; want one, or ---")
		return Code{}, false
	}
	return Code{some(forth), some(back), pos}, true
}

// some returns "" for what stands for no code.
func some(code string) string {
	if strings.Trim(code, "-") == "" {
		return ""
	}
	return code
}

// A patternScanner reads the items of a pattern.
type patternScanner struct {
	r    *reader
	text string
	i    int
	pos  Pos // of the line's first byte
}

func (s *patternScanner) at(i int) Pos { return Pos{s.pos.Line, s.pos.Col + i} }

// sides reads what stands before and behind the verb's star.
func (s *patternScanner) sides(p *Pattern) bool {
	side, stars := &p.Before, 0
	for next := false; ; {
		s.space(&next)
		if s.i >= len(s.text) {
			break
		}
		if s.text[s.i] == '*' {
			if stars++; stars > 1 {
				s.r.errorf(s.at(s.i), "a second *; want one, for the verb")
				return false
			}
			p.Touches, side = next, &p.After
			s.i++
		} else {
			it, ok := s.item()
			if !ok {
				return false
			}
			it.Next = next
			*side = append(*side, it)
		}
		next = s.i < len(s.text) && s.text[s.i] == '_'
	}
	if stars == 0 {
		s.r.errorf(s.at(0), "no *; want one, for the verb")
	}
	return stars == 1
}

// space passes blanks and underscores; a blank parts what stood before from what comes.
func (s *patternScanner) space(next *bool) {
	for s.i < len(s.text) && strings.IndexByte(" \t_", s.text[s.i]) >= 0 {
		if s.text[s.i] != '_' {
			*next = false
		}
		s.i++
	}
}

func (s *patternScanner) item() (Item, bool) {
	switch s.text[s.i] {
	case '$', '+', '%', '^':
		kind := map[byte]ItemKind{'$': Source, '+': Target, '%': Both, '^': Skip}[s.text[s.i]]
		s.i++
		return Item{Kind: kind}, true
	case '{':
		if end := strings.IndexByte(s.text[s.i:], '}'); end > 0 && strings.Contains(s.text[s.i:s.i+end], "|") {
			return s.choice(s.i + end)
		}
		return s.noun()
	case '(':
		return s.phrase()
	}
	return s.words()
}

// words reads up to a blank, a bracket or a slot. Underscores before a slot or the star belong to what follows.
func (s *patternScanner) words() (Item, bool) {
	from := s.i
	for s.i < len(s.text) && strings.IndexByte(" \t*$+%^{}()", s.text[s.i]) < 0 {
		s.i++
	}
	if s.i == from {
		s.r.errorf(s.at(s.i), "unexpected %q", s.text[s.i:s.i+1])
		return Item{}, false
	}
	parts, ok := s.r.parts(s.text[from:s.i], s.at(from))
	if ok && len(parts) == 0 {
		s.r.errorf(s.at(from), "%q is no word", s.text[from:s.i])
		return Item{}, false
	}
	if s.i < len(s.text) && s.text[s.i-1] == '_' && (s.text[s.i] == '*' || slotByte(s.text[s.i])) {
		s.i-- // "TO_+": the slot stands next to it
	}
	return Item{Kind: Words, Parts: parts}, ok
}

func slotByte(c byte) bool { return c == '$' || c == '+' || c == '%' || c == '^' }

// noun reads "{FINANCIAL AID}".
func (s *patternScanner) noun() (Item, bool) {
	open := s.i
	s.i++
	it := Item{Kind: Noun}
	for next := false; ; {
		s.space(&next)
		switch {
		case s.i >= len(s.text) || s.text[s.i] == ')' || s.text[s.i] == '{':
			s.r.errorf(s.at(open), "the brace is not closed; want }")
			return it, false
		case s.text[s.i] == '}':
			s.i++
			if len(it.Items) == 0 {
				s.r.errorf(s.at(open), "no words in the braces")
				return it, false
			}
			return it, true
		}
		in, ok := s.item()
		if !ok {
			return it, false
		}
		it.Items = append(it.Items, in)
	}
}

// choice reads "{ WAS | WERE }", which becomes a set of its own.
func (s *patternScanner) choice(end int) (Item, bool) {
	text := strings.TrimSpace(s.text[s.i+1 : end])
	set := Set{Name: "|" + text, Pos: s.at(s.i)}
	for _, w := range strings.Split(text, "|") {
		var run []Part
		for _, f := range strings.Fields(w) {
			parts, ok := s.r.parts(f, s.at(s.i))
			if !ok {
				return Item{}, false
			}
			run = append(run, parts...)
		}
		if len(run) == 0 {
			s.r.errorf(s.at(s.i), "a choice without words; want { A | B }")
			return Item{}, false
		}
		set.Words = append(set.Words, run)
	}
	s.i = end + 1
	if !s.r.sets[set.Name] {
		s.r.sets[set.Name] = true
		s.r.d.Sets = append(s.r.d.Sets, set)
	}
	return Item{Kind: Words, Parts: []Part{{Set: set.Name}}}, true
}

// phrase reads "(TO {OIL MARKET})".
func (s *patternScanner) phrase() (Item, bool) {
	open := s.i
	s.i++
	it := Item{Kind: Phrase}
	for next := false; ; {
		s.space(&next)
		switch {
		case s.i >= len(s.text) || s.text[s.i] == '(':
			s.r.errorf(s.at(open), "the bracket is not closed; want )")
			return it, false
		case s.text[s.i] == ')':
			s.i++
			if it.Prep == nil {
				s.r.errorf(s.at(open), "no preposition in the brackets")
				return it, false
			}
			return it, true
		}
		at := s.i
		in, ok := s.item()
		switch {
		case !ok:
			return it, false
		case it.Prep == nil && in.Kind != Words:
			s.r.errorf(s.at(at), "want a preposition first")
			return it, false
		case it.Prep == nil:
			it.Prep = in.Parts
		default:
			it.Items = append(it.Items, in)
		}
	}
}
