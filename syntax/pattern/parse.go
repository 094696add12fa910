package pattern

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A node is one of *set, seq, alt, *repeat, *look, anchor.
type node interface{}

type (
	seq    []node
	alt    []node
	anchor byte
	repeat struct {
		sub      node
		min, max int // max is -1 without bound
	}
	look struct {
		sub         node
		behind, not bool
		width       int // of a look-behind, in runes
	}
)

const (
	bol anchor = '^'
	eol anchor = '$'
)

// maxRepeat bounds {m,n}; maxNest the depth of groups.
const (
	maxRepeat = 255
	maxNest   = 50
)

type parser struct {
	src   string
	at    int
	depth int
}

func parse(src string) (node, error) {
	p := &parser{src: src}
	p.at = len(src) - len(strings.TrimPrefix(src, "(?u)"))
	n, err := p.alternatives()
	if err == nil && p.at < len(src) {
		err = p.errorf("unexpected %q", src[p.at:p.at+1])
	}
	return n, err
}

func (p *parser) errorf(format string, args ...any) error {
	return fmt.Errorf("pattern: byte %d: %s", p.at, fmt.Sprintf(format, args...))
}

// accept takes a piece of text if it stands here.
func (p *parser) accept(s string) bool {
	if strings.HasPrefix(p.src[p.at:], s) {
		p.at += len(s)
		return true
	}
	return false
}

func (p *parser) rune() (rune, error) {
	if p.at >= len(p.src) {
		return 0, p.errorf("unexpected end")
	}
	r, n := utf8.DecodeRuneInString(p.src[p.at:])
	p.at += n
	return r, nil
}

func (p *parser) alternatives() (node, error) {
	if p.depth++; p.depth > maxNest {
		return nil, p.errorf("nested deeper than %d", maxNest)
	}
	defer func() { p.depth-- }()
	var out alt
	for {
		s, err := p.sequence()
		if err != nil {
			return nil, err
		}
		out = append(out, s)
		if !p.accept("|") {
			break
		}
	}
	if out = merge(out); len(out) == 1 {
		return out[0], nil
	}
	return out, nil
}

func (p *parser) sequence() (seq, error) {
	var out seq
	for p.at < len(p.src) && p.src[p.at] != '|' && p.src[p.at] != ')' {
		n, err := p.atom()
		if err != nil {
			return nil, err
		}
		if n, err = p.quantified(n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}

func (p *parser) atom() (node, error) {
	switch {
	case p.accept("^"):
		return bol, nil
	case p.accept("$"):
		return eol, nil
	case p.accept("["):
		return p.class()
	case p.accept("(?="):
		return p.around(&look{})
	case p.accept("(?!"):
		return p.around(&look{not: true})
	case p.accept("(?<="):
		return p.around(&look{behind: true})
	case p.accept("(?<!"):
		return p.around(&look{behind: true, not: true})
	case p.accept("(?:"):
		return p.group()
	case strings.HasPrefix(p.src[p.at:], "(?"):
		return nil, p.errorf("unknown group %.4q", p.src[p.at:])
	case p.accept("("):
		return p.group()
	case p.accept("."):
		return seal(&set{not: true, ranges: []runes{{'\n', '\n'}}}), nil
	case strings.ContainsRune("*+?", rune(p.src[p.at])):
		return nil, p.errorf("nothing to repeat")
	}
	r, class, err := p.char()
	if err != nil {
		return nil, err
	}
	if class != 0 {
		return seal(&set{classes: []byte{class}}), nil
	}
	return seal(&set{ranges: []runes{{r, r}}}), nil
}

func (p *parser) group() (node, error) {
	n, err := p.alternatives()
	if err == nil && !p.accept(")") {
		err = p.errorf("missing )")
	}
	return n, err
}

func (p *parser) around(l *look) (node, error) {
	var err error
	if l.sub, err = p.group(); err != nil {
		return nil, err
	}
	short, long := span(l.sub)
	if long < 0 || l.behind && short != long {
		return nil, p.errorf("look-around of unbounded or varying length")
	}
	l.width = long
	return l, nil
}

// quantified reads what repeats n, if anything.
func (p *parser) quantified(n node) (node, error) {
	r := &repeat{sub: n}
	switch {
	case p.accept("*"):
		r.max = -1
	case p.accept("+"):
		r.min, r.max = 1, -1
	case p.accept("?"):
		r.max = 1
	case p.accept("{"):
		if err := p.counts(r); err != nil {
			return nil, err
		}
	default:
		return n, nil
	}
	if p.accept("?") || p.accept("+") || p.accept("*") {
		return nil, p.errorf("lazy, possessive or double repeat")
	}
	return r, nil
}

func (p *parser) counts(r *repeat) error {
	text, _, ok := strings.Cut(p.src[p.at:], "}")
	lo, hi, two := strings.Cut(text, ",")
	var err1, err2 error
	r.min, err1 = strconv.Atoi(lo)
	switch {
	case two && hi == "":
		r.max = -1
	case two:
		r.max, err2 = strconv.Atoi(hi)
	default:
		r.max = r.min
	}
	if !ok || err1 != nil || err2 != nil || r.min < 0 || r.min > maxRepeat || r.max > maxRepeat || r.max >= 0 && r.max < r.min {
		return p.errorf("want {m,n} of at most %d, found {%.10s}", maxRepeat, text)
	}
	p.at += len(text) + 1
	return nil
}

// class reads the rest of [...].
func (p *parser) class() (node, error) {
	s := &set{not: p.accept("^")}
	for first := true; ; first = false {
		if p.at >= len(p.src) {
			return nil, p.errorf("missing ]")
		}
		if !first && p.accept("]") {
			return seal(s), nil
		}
		if err := p.member(s); err != nil {
			return nil, err
		}
	}
}

// member adds to s the next character, escape or range of a class.
func (p *parser) member(s *set) error {
	lo, class, err := p.char()
	if err != nil {
		return err
	}
	if class != 0 {
		s.classes = append(s.classes, class)
		return nil
	}
	hi := lo
	if rest := p.src[p.at:]; len(rest) > 1 && rest[0] == '-' && rest[1] != ']' {
		p.at++
		if hi, class, err = p.char(); err != nil {
			return err
		}
		if class != 0 || hi < lo {
			return p.errorf("bad range")
		}
	}
	s.ranges = append(s.ranges, runes{lo, hi})
	return nil
}

// char reads one character, or the letter of a class such as \d.
func (p *parser) char() (r rune, class byte, err error) {
	if r, err = p.rune(); err != nil || r != '\\' {
		return r, 0, err
	}
	if r, err = p.rune(); err != nil {
		return 0, 0, err
	}
	switch r {
	case 'd', 'w', 's', 'D', 'W', 'S':
		return 0, byte(r), nil
	case 'x':
		return p.hex(2)
	case 'u':
		return p.hex(4)
	case 'U':
		return p.hex(8)
	case 'n':
		return '\n', 0, nil
	case 't':
		return '\t', 0, nil
	case 'r':
		return '\r', 0, nil
	case 'f':
		return '\f', 0, nil
	case 'v':
		return '\v', 0, nil
	}
	if r < utf8.RuneSelf && (r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z') {
		return 0, 0, p.errorf("unknown escape \\%c", r)
	}
	return r, 0, nil
}

func (p *parser) hex(n int) (rune, byte, error) {
	if p.at+n > len(p.src) {
		return 0, 0, p.errorf("unexpected end")
	}
	v, err := strconv.ParseUint(p.src[p.at:p.at+n], 16, 32)
	if err != nil || v > utf8.MaxRune {
		return 0, 0, p.errorf("want %d hex digits of a code point", n)
	}
	p.at += n
	return rune(v), 0, nil
}
