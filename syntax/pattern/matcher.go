package pattern

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Matcher is an expression that a whole string does or does not match, whatever repeats it has: it follows all
// possibilities at once. It is read-only and safe for concurrent use.
type Matcher struct {
	prog  []inst
	start int
	needs []rune // each stands in every match
}

// An inst is one state. Those with a set read a rune and go on to next; those without choose, test or end.
type inst struct {
	set   *set
	test  node // *look or anchor that must hold
	next  int
	other int // second way of a choice, or -1
	end   bool
}

// maxProg bounds the states: repeats are written out, and {0,62} within {2,63} would multiply.
const maxProg = 10_000

// CompileMatcher reads an expression.
func CompileMatcher(src string) (*Matcher, error) {
	root, err := parse(src)
	if err != nil {
		return nil, err
	}
	m := &Matcher{needs: slices.Sorted(maps.Keys(required(root)))}
	m.prog = append(m.prog, inst{end: true})
	m.start, err = m.emit(root, 0)
	return m, err
}

// add appends a state and gives its number.
func (m *Matcher) add(i inst) (int, error) {
	if len(m.prog) >= maxProg {
		return 0, fmt.Errorf("pattern: more than %d states", maxProg)
	}
	m.prog = append(m.prog, i)
	return len(m.prog) - 1, nil
}

// emit writes states that match n and go on to next, back to front, and gives the first of them.
func (m *Matcher) emit(n node, next int) (int, error) {
	switch n := n.(type) {
	case *set:
		return m.add(inst{set: n, next: next, other: -1})
	case seq:
		var err error
		for _, x := range slices.Backward(n) {
			if next, err = m.emit(x, next); err != nil {
				return 0, err
			}
		}
		return next, nil
	case alt:
		first, err := m.emit(n[len(n)-1], next)
		for _, x := range slices.Backward(n[:len(n)-1]) {
			if err != nil {
				return 0, err
			}
			var way int
			if way, err = m.emit(x, next); err == nil {
				first, err = m.add(inst{next: way, other: first})
			}
		}
		return first, err
	case *repeat:
		return m.emitRepeat(n, next)
	case *look, anchor:
		return m.add(inst{test: n, next: next, other: -1})
	}
	panic("pattern: unknown node")
}

func (m *Matcher) emitRepeat(n *repeat, next int) (int, error) {
	first := next
	if n.max < 0 {
		loop, err := m.add(inst{other: next})
		if err != nil {
			return 0, err
		}
		if m.prog[loop].next, err = m.emit(n.sub, loop); err != nil {
			return 0, err
		}
		first = loop
	}
	for range n.max - n.min {
		way, err := m.emit(n.sub, first)
		if err == nil {
			first, err = m.add(inst{next: way, other: next})
		}
		if err != nil {
			return 0, err
		}
	}
	for range n.min {
		var err error
		if first, err = m.emit(n.sub, first); err != nil {
			return 0, err
		}
	}
	return first, nil
}

// Match tells whether the expression matches at the start of s; whether it must reach the end is the expression's affair.
func (m *Matcher) Match(s string) bool {
	for _, r := range m.needs {
		if !strings.ContainsRune(s, r) {
			return false
		}
	}
	w := walker{m: m, s: s, seen: make([]int, len(m.prog))}
	w.follow(m.start, 0)
	for at, r := range s {
		if w.ended || len(w.now) == 0 {
			break
		}
		now := w.now
		w.now = w.spare[:0]
		_, size := utf8.DecodeRuneInString(s[at:])
		for _, i := range now {
			if m.prog[i].set.has(r) {
				w.follow(m.prog[i].next, at+size)
			}
		}
		w.spare = now
	}
	return w.ended
}

// A walker holds the states that are alive at one place of the text.
type walker struct {
	m          *Matcher
	s          string
	now, spare []int
	seen       []int // place at which a state was last entered, plus one
	ended      bool
}

// follow enters a state at a place and goes on to all states that read a rune next.
func (w *walker) follow(i, at int) {
	if w.seen[i] == at+1 {
		return
	}
	w.seen[i] = at + 1
	switch in := &w.m.prog[i]; {
	case in.end:
		w.ended = true
	case in.set != nil:
		w.now = append(w.now, i)
	case in.test != nil:
		if match(in.test, w.s, at) >= 0 {
			w.follow(in.next, at)
		}
	default:
		w.follow(in.next, at)
		if in.other >= 0 {
			w.follow(in.other, at)
		}
	}
}
