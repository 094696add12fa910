package measure

// A Set is a set of comparable things.
type Set[T comparable] map[T]bool

// SetOf makes a set.
func SetOf[T comparable](xs ...T) Set[T] {
	s := Set[T]{}
	for _, x := range xs {
		s[x] = true
	}
	return s
}

// Shared returns how many things both sets have.
func (s Set[T]) Shared(t Set[T]) int {
	n := 0
	for x := range s {
		if t[x] {
			n++
		}
	}
	return n
}

// Union returns what either set has.
func (s Set[T]) Union(t Set[T]) Set[T] {
	out := Set[T]{}
	for x := range s {
		out[x] = true
	}
	for x := range t {
		out[x] = true
	}
	return out
}

// Filter returns what is to be kept.
func (s Set[T]) Filter(keep func(T) bool) Set[T] {
	out := Set[T]{}
	for x := range s {
		if keep(x) {
			out[x] = true
		}
	}
	return out
}

// Holds reports whether all of another set is in it.
func (s Set[T]) Holds(t Set[T]) bool { return t.Shared(s) == len(t) }

// Map returns what a function makes of the things of a set.
func Map[T, U comparable](s Set[T], f func(T) U) Set[U] {
	out := Set[U]{}
	for x := range s {
		out[f(x)] = true
	}
	return out
}

// AddSets counts predicted against gold; more are predictions that may find gold but are not held against precision.
func AddSets[T comparable](m *PRF, pred, gold, more Set[T]) {
	m.Count(pred.Shared(gold), len(pred), len(gold), pred.Union(more).Shared(gold))
}

// Any reports whether something in it fits.
func (s Set[T]) Any(fits func(T) bool) bool {
	for x := range s {
		if fits(x) {
			return true
		}
	}
	return false
}
