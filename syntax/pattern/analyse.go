package pattern

// alternatives gives the sequences between which a pattern chooses.
func alternatives(n node) []seq {
	switch n := n.(type) {
	case alt:
		var out []seq
		for _, a := range n {
			out = append(out, a.(seq))
		}
		return out
	case seq:
		return []seq{n}
	}
	return []seq{{n}}
}

// merge joins neighbours that differ in one character only, as the hundred punctuation marks of a prefix pattern do.
// Between neighbours of the same length the order does not matter.
func merge(in alt) alt {
	var out alt
	for _, a := range in {
		if len(out) > 0 {
			if m, ok := joined(out[len(out)-1].(seq), a.(seq)); ok {
				out[len(out)-1] = m
				continue
			}
		}
		out = append(out, a)
	}
	return out
}

// joined merges two sequences of one plain set each with the same anchors about it.
func joined(a, b seq) (seq, bool) {
	if len(a) != len(b) {
		return nil, false
	}
	at := -1
	for i := range a {
		x, ok1 := a[i].(*set)
		y, ok2 := b[i].(*set)
		switch {
		case ok1 && ok2 && at < 0 && !x.not && !y.not:
			at = i
		case a[i] == bol && b[i] == bol, a[i] == eol && b[i] == eol:
		default:
			return nil, false
		}
	}
	if at < 0 {
		return nil, false
	}
	x, y := a[at].(*set), b[at].(*set)
	out := append(seq(nil), a...)
	u := &set{}
	u.ranges = append(append(u.ranges, x.ranges...), y.ranges...)
	u.classes = append(append(u.classes, x.classes...), y.classes...)
	out[at] = seal(u)
	return out, true
}

// edge gives the sets with which a match of n can begin (or end, if last), and whether it can be empty.
func edge(n node, last bool) (out []*set, empty bool) {
	switch n := n.(type) {
	case *set:
		return []*set{n}, false
	case seq:
		for i := range n {
			if last {
				i = len(n) - 1 - i
			}
			s, e := edge(n[i], last)
			if out = append(out, s...); !e {
				return out, false
			}
		}
	case alt:
		for _, a := range n {
			s, e := edge(a, last)
			out, empty = append(out, s...), empty || e
		}
		return out, empty
	case *repeat:
		s, e := edge(n.sub, last)
		return s, e || n.min == 0
	}
	return out, true
}

// span gives the least and the greatest length of a match in runes; the latter is -1 without bound.
func span(n node) (short, long int) {
	switch n := n.(type) {
	case *set:
		return 1, 1
	case seq:
		for _, x := range n {
			s, l := span(x)
			short += s
			if l < 0 || long < 0 {
				long = -1
			} else {
				long += l
			}
		}
	case alt:
		for i, x := range n {
			s, l := span(x)
			if i == 0 || s < short {
				short = s
			}
			if l < 0 || long < 0 {
				long = -1
			} else {
				long = max(long, l)
			}
		}
	case *repeat:
		s, l := span(n.sub)
		short, long = s*n.min, l*n.max
		if n.max < 0 || l < 0 {
			long = -1
		}
	}
	return short, long
}

// fixed gives the greatest length in runes, unbounded repeats counted as their least number.
func fixed(n node) (most int) {
	switch n := n.(type) {
	case *set:
		return 1
	case seq:
		for _, x := range n {
			most += fixed(x)
		}
	case alt:
		for _, x := range n {
			most = max(most, fixed(x))
		}
	case *repeat:
		return fixed(n.sub) * max(n.min, n.max)
	}
	return most
}

// unbounded gives the sets that are repeated without bound in n, and the number of groups that are.
func unbounded(n node) (out []*set, groups int) {
	var subs []node
	switch n := n.(type) {
	case seq:
		subs = n
	case alt:
		subs = n
	case *repeat:
		if s, ok := n.sub.(*set); ok && n.max < 0 {
			return []*set{s}, 0
		}
		if n.max < 0 {
			groups++
		}
		subs = []node{n.sub}
	}
	for _, x := range subs {
		s, g := unbounded(x)
		out, groups = append(out, s...), groups+g
	}
	return out, groups
}

// required gives the runes that stand in every match.
func required(n node) map[rune]bool {
	out := map[rune]bool{}
	switch n := n.(type) {
	case *set:
		if r, ok := n.literal(); ok {
			out[r] = true
		}
	case seq:
		for _, x := range n {
			for r := range required(x) {
				out[r] = true
			}
		}
	case alt:
		for i, x := range n {
			sub := required(x)
			if i == 0 {
				out = sub
			}
			for r := range out {
				if !sub[r] {
					delete(out, r)
				}
			}
		}
	case *repeat:
		if n.min > 0 {
			return required(n.sub)
		}
	}
	return out
}
