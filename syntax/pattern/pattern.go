// Package pattern matches the regular expressions of spaCy's tokenisers: Python's syntax and Python's choice among
// alternatives (the leftmost start, then the first alternative), with look-ahead and look-behind of bounded length.
// It knows no captures, back references, lazy repeats or flags other than (?u). Time is linear in the text.
package pattern

import (
	"fmt"
	"unicode/utf8"
)

// A Pattern is an expression to search with. It is read-only and safe for concurrent use.
type Pattern struct {
	root  node
	first sets // runes with which a match can begin
	last  sets // runes with which a match can end
	empty bool // an empty match is possible: first and last say nothing
	fixed int  // the longest match in runes, unbounded repeats counted as their least
	runs  sets // runes that are repeated without bound
	tails sets // last runes of the alternatives that have such repeats
	bol   bool // every alternative is anchored at the start
	eol   bool // every alternative is anchored at the end
}

// Compile reads an expression to search with. An unbounded repeat must be of one character or class, one in each alternative.
func Compile(src string) (*Pattern, error) {
	root, err := parse(src)
	if err != nil {
		return nil, err
	}
	p := &Pattern{root: root, bol: true, eol: true}
	for _, a := range alternatives(root) {
		sets, groups := unbounded(a)
		if groups > 0 || len(sets) > 1 {
			return nil, fmt.Errorf("pattern: %d unbounded repeats in one alternative; want at most one, of a character or class", groups+len(sets))
		}
		first, empty1 := edge(a, false)
		last, empty2 := edge(a, true)
		p.first.add(first)
		p.last.add(last)
		p.empty = p.empty || empty1 || empty2
		p.fixed = max(p.fixed, fixed(a))
		if len(sets) > 0 {
			p.runs.add(sets)
			p.tails.add(last)
		}
		p.bol = p.bol && len(a) > 0 && a[0] == bol
		p.eol = p.eol && len(a) > 0 && a[len(a)-1] == eol
	}
	return p, nil
}

// MayBegin tells whether a match can begin with r.
func (p *Pattern) MayBegin(r rune) bool { return p.empty || p.first.has(r) }

// MayEnd tells whether a match can end with r.
func (p *Pattern) MayEnd(r rune) bool { return p.empty || p.last.has(r) }

// Prefix gives the length in bytes of the first match in s if it begins at 0, else 0. Where the pattern is not anchored
// at the start it is searched, as spaCy does, and the length is that of the match wherever it stands.
func (p *Pattern) Prefix(s string) int {
	if p.bol {
		r, _ := utf8.DecodeRuneInString(s)
		if s == "" || !p.MayBegin(r) {
			return 0
		}
		return max(0, match(p.root, s, 0))
	}
	from, to, _ := p.Find(s, 0)
	return to - from
}

// Suffix gives the length in bytes of the first match in s. Of a pattern that is anchored at the end it looks at the end alone.
func (p *Pattern) Suffix(s string) int {
	if !p.eol {
		from, to, _ := p.Find(s, 0)
		return to - from
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	if s == "" || !p.MayEnd(r) {
		return 0
	}
	start := 0
	if r != '\n' { // "$" also stands before a final line feed
		start = p.reach(s, r)
	}
	from, to, _ := p.Find(s, start)
	return to - from
}

// reach gives a place in s before which no match that ends at the end of s can begin: the longest match without its
// repeats goes back fixed runes, an unbounded repeat as far as its runes go.
func (p *Pattern) reach(s string, last rune) int {
	at := back(s, len(s), p.fixed)
	if !p.tails.has(last) {
		return at
	}
	for at > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:at])
		if !p.runs.has(r) {
			break
		}
		at -= n
	}
	return back(s, at, p.fixed)
}

// back goes n runes to the left.
func back(s string, at, n int) int {
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return at
}

// Find gives the first match that begins at or after from. Look-behinds see the text before from.
func (p *Pattern) Find(s string, from int) (start, end int, ok bool) {
	for at := from; at <= len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if p.empty || n > 0 && p.first.has(r) {
			if end := match(p.root, s, at); end >= 0 {
				return at, end, true
			}
		}
		at += max(n, 1)
	}
	return 0, 0, false
}

// match gives the end of the match of n at the given place, or -1.
func match(n node, s string, at int) int {
	return walk(n, s, at, done)
}

func done(at int) int { return at }

// walk matches n at a place and then what follows; next gives the end of all, or -1.
func walk(n node, s string, at int, next func(int) int) int {
	switch n := n.(type) {
	case *set:
		r, size := utf8.DecodeRuneInString(s[at:])
		if size == 0 || !n.has(r) {
			return -1
		}
		return next(at + size)
	case seq:
		return walkSeq(n, s, at, next)
	case alt:
		for _, a := range n {
			if end := walk(a, s, at, next); end >= 0 {
				return end
			}
		}
		return -1
	case *repeat:
		return walkRepeat(n, s, at, next)
	case *look:
		if n.holds(s, at) {
			return next(at)
		}
		return -1
	case anchor:
		if n.holds(s, at) {
			return next(at)
		}
		return -1
	}
	panic("pattern: unknown node")
}

func walkSeq(n seq, s string, at int, next func(int) int) int {
	if len(n) == 0 {
		return next(at)
	}
	// The common nodes consume or test without choices, so that most sequences need no closure.
	switch h := n[0].(type) {
	case *set:
		r, size := utf8.DecodeRuneInString(s[at:])
		if size == 0 || !h.has(r) {
			return -1
		}
		return walkSeq(n[1:], s, at+size, next)
	case *look:
		if !h.holds(s, at) {
			return -1
		}
		return walkSeq(n[1:], s, at, next)
	case anchor:
		if !h.holds(s, at) {
			return -1
		}
		return walkSeq(n[1:], s, at, next)
	}
	return walk(n[0], s, at, func(at int) int { return walkSeq(n[1:], s, at, next) })
}

// walkRepeat takes as many as it can and gives them back one at a time.
func walkRepeat(n *repeat, s string, at int, next func(int) int) int {
	if x, ok := n.sub.(*set); ok {
		count := 0
		for n.max < 0 || count < n.max {
			r, size := utf8.DecodeRuneInString(s[at:])
			if size == 0 || !x.has(r) {
				break
			}
			at += size
			count++
		}
		for ; count >= n.min; count-- {
			if end := next(at); end >= 0 {
				return end
			}
			if count > 0 {
				at = back(s, at, 1)
			}
		}
		return -1
	}
	return walkGroup(n, s, at, 0, next)
}

func walkGroup(n *repeat, s string, at, count int, next func(int) int) int {
	if n.max < 0 || count < n.max {
		end := walk(n.sub, s, at, func(to int) int {
			if to == at {
				return -1
			}
			return walkGroup(n, s, to, count+1, next)
		})
		if end >= 0 {
			return end
		}
	}
	if count < n.min {
		return -1
	}
	return next(at)
}

// holds evaluates a look-ahead or look-behind.
func (l *look) holds(s string, at int) bool {
	if !l.behind {
		return (match(l.sub, s, at) >= 0) != l.not
	}
	from := at
	for range l.width {
		_, size := utf8.DecodeLastRuneInString(s[:from])
		if size == 0 {
			return l.not
		}
		from -= size
	}
	return (match(l.sub, s[:at], from) == at) != l.not
}

func (a anchor) holds(s string, at int) bool {
	if a == bol {
		return at == 0
	}
	return at == len(s) || at == len(s)-1 && s[at] == '\n'
}

// Empty tells whether the pattern can match without a character.
func (p *Pattern) Empty() bool { return p.empty }
