package pattern

import (
	"cmp"
	"slices"
	"unicode"
)

// A set is one character of a pattern: a literal, a class such as [a-z], an escape such as \d.
type set struct {
	not     bool
	ranges  []runes
	classes []byte // letters of the escapes in it: d w s D W S
	ascii   [128]bool
}

type runes struct{ lo, hi rune }

// seal sorts and joins the ranges and works out the answers for ASCII.
func seal(s *set) *set {
	slices.SortFunc(s.ranges, func(a, b runes) int { return cmp.Compare(a.lo, b.lo) })
	joined := s.ranges[:0]
	for _, r := range s.ranges {
		if n := len(joined); n > 0 && r.lo <= joined[n-1].hi+1 {
			joined[n-1].hi = max(joined[n-1].hi, r.hi)
			continue
		}
		joined = append(joined, r)
	}
	s.ranges = joined
	for r := range s.ascii {
		s.ascii[r] = s.look(rune(r))
	}
	return s
}

func (s *set) has(r rune) bool {
	if r >= 0 && r < 128 {
		return s.ascii[r]
	}
	return s.look(r)
}

func (s *set) look(r rune) bool {
	_, in := slices.BinarySearchFunc(s.ranges, r, func(a runes, r rune) int {
		switch {
		case r < a.lo:
			return 1
		case r > a.hi:
			return -1
		}
		return 0
	})
	for i := 0; !in && i < len(s.classes); i++ {
		in = inClass(s.classes[i], r)
	}
	return in != s.not
}

// inClass is Python's view of \d, \w, \s and their opposites, over all of Unicode.
func inClass(c byte, r rune) bool {
	switch c {
	case 'd':
		return unicode.Is(unicode.Nd, r)
	case 'w':
		return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r)
	case 's':
		return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f
	case 'D':
		return !inClass('d', r)
	case 'W':
		return !inClass('w', r)
	}
	return !inClass('s', r)
}

// literal gives the one rune of a set that has but one.
func (s *set) literal() (rune, bool) {
	if s.not || len(s.classes) > 0 || len(s.ranges) != 1 || s.ranges[0].lo != s.ranges[0].hi {
		return 0, false
	}
	return s.ranges[0].lo, true
}

// sets is the union of several, for quick refusals.
type sets struct {
	list  []*set
	ascii [128]bool
}

func (u *sets) add(list []*set) {
	u.list = append(u.list, list...)
	for _, s := range list {
		for r, in := range s.ascii {
			u.ascii[r] = u.ascii[r] || in
		}
	}
}

func (u *sets) has(r rune) bool {
	if r >= 0 && r < 128 {
		return u.ascii[r]
	}
	for _, s := range u.list {
		if s.look(r) {
			return true
		}
	}
	return false
}
