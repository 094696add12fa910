package transition

// Scratch is one goroutine's working memory; its zero value is ready.
type Scratch struct {
	parserTable table
	nameTable   table
	state       state
	tree        treeScratch
}

// A state is a parse under way: a stack, the tokens not yet read, those put back, and the arcs so far.
type state struct {
	n        int
	next     int     // first token not yet read
	stack    []int32 // top last
	rebuffer []int32 // tokens put back in front of next, top last
	head     []int32 // -1: none yet
	label    []int32
	lastL    []int32 // the latest left child of each token, -1 if none
	lastR    []int32
	older    []int32 // the child that the same head got on the same side before this one
	starts   []bool  // a sentence was made to start here
	stuck    []bool  // was put back once and cannot be shifted
	seen     [parserPlaces]int32
}

func (s *state) start(n int) {
	s.n, s.next = n, 0
	s.stack, s.rebuffer = s.stack[:0], s.rebuffer[:0]
	for _, a := range []*[]int32{&s.head, &s.label, &s.lastL, &s.lastR, &s.older} {
		fill(a, n, -1)
	}
	fill(&s.starts, n, false)
	fill(&s.stuck, n, false)
	if n > 0 {
		s.starts[0] = true
	}
}

// fill makes *s n values v.
func fill[T any](s *[]T, n int, v T) {
	if cap(*s) < n {
		*s = make([]T, n+n/4)
	}
	*s = (*s)[:n]
	for i := range *s {
		(*s)[i] = v
	}
}

func (s *state) left() int   { return s.n - s.next + len(s.rebuffer) }
func (s *state) final() bool { return len(s.stack) == 0 && s.left() == 0 }

// b is the i-th token of the buffer, -1 if there is none.
func (s *state) b(i int) int32 {
	if k := len(s.rebuffer); i < k {
		return s.rebuffer[k-1-i]
	} else if at := s.next + i - k; at < s.n {
		return int32(at)
	}
	return -1
}

// s is the i-th token of the stack from its top, -1 if there is none.
func (s *state) s(i int) int32 {
	if i < len(s.stack) {
		return s.stack[len(s.stack)-1-i]
	}
	return -1
}

// tokens lists the tokens that the network sees.
func (s *state) tokens() []int32 {
	b0, s0 := s.b(0), s.s(0)
	s.seen = [parserPlaces]int32{b0, s.b(1), s0, s.s(1), s.s(2), -1, -1, -1}
	if b0 >= 0 {
		s.seen[5] = s.lastL[b0]
	}
	if s0 >= 0 {
		s.seen[6], s.seen[7] = s.lastL[s0], s.lastR[s0]
	}
	return s.seen[:]
}

// valid tells which moves may be made.
func (s *state) valid() (ok [parserMoves]bool) {
	depth, left := len(s.stack), s.left()
	b0 := s.b(0)
	begins := b0 >= 0 && s.starts[b0]
	ok[shift] = depth == 0 || left >= 2 && !begins && !s.stuck[b0]
	ok[reduce] = depth > 0
	ok[leftMove] = depth >= 1 && left >= 1 && !begins
	ok[rightMove] = ok[leftMove]
	if left >= 2 {
		b1 := s.b(1)
		ok[breakMove] = b1 == b0+1 && !s.starts[b1]
	}
	return ok
}

func (s *state) apply(move int, label int32) {
	switch move {
	case shift:
		s.push()
	case reduce:
		s.reduce()
	case leftMove:
		child, head := s.s(0), s.b(0)
		s.pop()
		s.arc(head, child, label)
		s.stuck[head] = false
	case rightMove:
		s.arc(s.s(0), s.b(0), label)
		s.push()
	case breakMove:
		s.starts[s.b(1)] = true
	}
}

// push moves the first token of the buffer to the stack.
func (s *state) push() {
	s.stack = append(s.stack, s.b(0))
	if k := len(s.rebuffer); k > 0 {
		s.rebuffer = s.rebuffer[:k-1]
	} else {
		s.next++
	}
}

func (s *state) pop() { s.stack = s.stack[:len(s.stack)-1] }

// reduce takes the top off the stack; one that has no head yet, above others, goes back to the buffer.
func (s *state) reduce() {
	top := s.s(0)
	if s.head[top] < 0 && len(s.stack) > 1 {
		s.stuck[top] = true
		s.rebuffer = append(s.rebuffer, top)
	}
	s.pop()
}

// arc makes child depend on head, in place of the head it had.
func (s *state) arc(head, child, label int32) {
	if old := s.head[child]; old >= 0 {
		last := s.side(old, child)
		if *last != child {
			panic("transition: a token changes its head, but its old head got another child since")
		}
		*last = s.older[child]
	}
	last := s.side(head, child)
	s.older[child] = *last
	*last = child
	s.head[child], s.label[child] = head, label
}

// side is where the head's latest child on that side stands.
func (s *state) side(head, child int32) *int32 {
	if child < head {
		return &s.lastL[head]
	}
	return &s.lastR[head]
}

// clear ends the parse as spaCy does when it is stuck.
func (s *state) clear() {
	s.stack, s.rebuffer, s.next = s.stack[:0], s.rebuffer[:0], s.n
}
