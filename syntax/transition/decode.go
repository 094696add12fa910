package transition

// treeScratch is the working memory of decode.
type treeScratch struct {
	label []int32
	first []int32 // first child of a token in rising order, -1 if none
	next  []int32 // its next sibling
	queue []int32
	start []bool
}

// decode turns the arcs of the final state into a tree.
func (p *Parser) decode(s *Scratch, isSpace []bool, t *Tree) {
	st, n := &s.state, len(isSpace)
	fill(&t.Heads, n, 0)
	fill(&s.tree.label, n, p.root)
	lifted := false
	for i := range t.Heads {
		t.Heads[i] = int32(i)
		if st.head[i] >= 0 {
			t.Heads[i], s.tree.label[i] = st.head[i], st.label[i]
			lifted = lifted || p.lifted[st.label[i]] >= 0
		}
	}
	s.tree.edges(t)
	if lifted {
		p.lower(&s.tree, isSpace, t)
		s.tree.edges(t)
	}
	fill(&t.Labels, n, "")
	fill(&t.Starts, n, false)
	for i, l := range s.tree.label {
		t.Labels[i] = p.names[l]
		if int(t.Heads[i]) == i {
			t.Starts[t.Left[i]] = true
		}
	}
}

// edges computes the first and last token of every subtree, as spaCy does: repeated sweeps that widen a head's by its
// children's, until every head lies in its own sentence, at most twelve times (arcs that cross may never settle).
func (s *treeScratch) edges(t *Tree) {
	n := len(t.Heads)
	fill(&t.Left, n, 0)
	fill(&t.Right, n, 0)
	for i := range n {
		t.Left[i], t.Right[i] = int32(i), int32(i)
	}
	for range 12 {
		for i := range n {
			t.widen(i)
		}
		for i := n - 1; i >= 0; i-- {
			t.widen(i)
		}
		if s.settled(t) {
			return
		}
	}
}

func (t *Tree) widen(i int) {
	h := t.Heads[i]
	t.Left[h] = min(t.Left[h], t.Left[i])
	t.Right[h] = max(t.Right[h], t.Right[i])
}

// settled tells whether heads lie in their tokens' sentences. The last token is not looked at, as in spaCy.
func (s *treeScratch) settled(t *Tree) bool {
	n := len(t.Heads)
	fill(&s.start, n, false)
	for i, h := range t.Heads {
		if int(h) == i {
			s.start[t.Left[i]] = true
		}
	}
	from := 0
	for i := 1; i < n; i++ {
		if !s.start[i] && i != n-1 {
			continue
		}
		for j := from; j < i; j++ {
			if h := int(t.Heads[j]); h < from || h > i {
				return false
			}
		}
		from = i
	}
	return true
}

// lower gives back to lifted arcs ("dobj||xcomp") the head they ask for: the nearest token below the present head that
// has the wanted label, by levels, left to right.
func (p *Parser) lower(s *treeScratch, isSpace []bool, t *Tree) {
	s.children(t)
	for i := range t.Heads {
		want := p.lifted[s.label[i]]
		if want < 0 {
			continue
		}
		if h := s.search(t, isSpace, int32(i), want); h >= 0 {
			s.move(t, int32(i), h)
		}
		s.label[i] = p.plain[s.label[i]]
	}
}

// children lists every token's children.
func (s *treeScratch) children(t *Tree) {
	fill(&s.first, len(t.Heads), -1)
	fill(&s.next, len(t.Heads), -1)
	for i := len(t.Heads) - 1; i >= 0; i-- {
		if h := t.Heads[i]; int(h) != i {
			s.next[i] = s.first[h]
			s.first[h] = int32(i)
		}
	}
}

// search looks below the head of token i, in subtrees as they were before any arc was moved.
func (s *treeScratch) search(t *Tree, isSpace []bool, i, want int32) int32 {
	s.queue = append(s.queue[:0], t.Heads[i])
	for at := 0; at < len(s.queue); at++ {
		q := s.queue[at]
		for c := s.first[q]; c >= 0; c = s.next[c] {
			if isSpace[c] || c == i || c < t.Left[q] || c > t.Right[q] {
				continue
			}
			if s.label[c] == want {
				return c
			}
			s.queue = append(s.queue, c)
		}
	}
	return -1
}

// move gives token i the head h.
func (s *treeScratch) move(t *Tree, i, h int32) {
	if old := t.Heads[i]; old != i {
		link := &s.first[old]
		for *link != i {
			link = &s.next[*link]
		}
		*link = s.next[i]
	}
	link := &s.first[h]
	for *link >= 0 && *link < i {
		link = &s.next[*link]
	}
	s.next[i], *link = *link, i
	t.Heads[i] = h
}
