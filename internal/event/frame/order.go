package frame

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// An orderMatch tries the words that an entry asks for about a verb, in their order (a line "words").
type orderMatch struct {
	c      *Collector
	tokens []int // that matched as words
	source []int
	target []int
	both   []int
	failed map[remainder]bool // tried in vain, so that many slots in a long sentence take no longer than they have to
}

// A remainder is the parts that are still to match on one side of a verb, and the token before or from which they have to.
type remainder struct {
	parts int
	at    int
}

// matchOrder reports why the words of an entry do not stand about the verb at v, and takes who stands in its slots.
func (c *Collector) matchOrder(o *lexicon.Order, v int, b *binding) Why {
	m := orderMatch{c: c, failed: map[remainder]bool{}}
	s := c.Doc.Sentences[c.Doc.SentenceOf(v)].Tokens
	if !m.before(o.Before, v, s.Start, o.Touches) || !m.after(o.After, v+1, c.ClauseEnd(v)) {
		return "its words do not stand about the verb in that order"
	}
	if m.source != nil {
		b.source = append(b.source[:0], m.source...)
	}
	if m.target != nil {
		b.target = append(b.target[:0], m.target...)
	}
	if m.both != nil {
		b.source, b.target = append(b.source[:0], m.both...), b.target[:0]
	}
	b.action = append(b.action, m.tokens...)
	return ""
}

// ClauseEnd returns where the words of a verb end: with its subtree, or before a verb coordinated with it.
func (c *Collector) ClauseEnd(v int) int {
	end := c.Tok(v).Edge.End
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); t.Rel == doc.Conjunct && int(k) > v && c.IsVerb(int(k)) {
			end = min(end, t.Edge.Start)
		}
	}
	return max(end, v+1)
}

// before matches parts from the last to the first, the last of them ending before token end, or right there where touch is set.
func (m *orderMatch) before(parts []lexicon.OrderPart, end, start int, touch bool) bool {
	if len(parts) == 0 {
		return true
	}
	p, rest := &parts[len(parts)-1], parts[:len(parts)-1]
	for to := end; to > start && (to == end || !touch); to-- {
		for _, from := range m.endingAt(p, to, start) {
			if m.with(p, from, to, remainder{len(rest), from}, func() bool { return m.before(rest, from, start, p.Next) }) {
				return true
			}
		}
	}
	return false
}

// with takes what matched a part, if the remainder matches too.
func (m *orderMatch) with(p *lexicon.OrderPart, from, to int, r remainder, matches func() bool) bool {
	if m.failed[r] {
		return false
	}
	undo := *m
	m.take(p, from, to)
	if matches() {
		return true
	}
	*m = undo
	m.failed[r] = true
	return false
}

// endingAt returns where runs of a part that end before token to begin, the longest first.
func (m *orderMatch) endingAt(p *lexicon.OrderPart, to, start int) []int {
	if p.Slot != lexicon.OrderWords {
		if from, ok := m.standsAt(p.Slot, to-1, true); ok && from >= start {
			return []int{from}
		}
		return nil
	}
	var out []int
	for from := max(start, to-p.Longest); from < to; from++ {
		if p.Has(m.c.Doc, from, to) {
			out = append(out, from)
		}
	}
	return out
}

// after matches parts from the first on, which begins at token from or later; where it says so, right there.
func (m *orderMatch) after(parts []lexicon.OrderPart, from, end int) bool {
	if len(parts) == 0 {
		return true
	}
	p, rest := &parts[0], parts[1:]
	for i := from; i < end; i++ {
		if to := m.startingAt(p, i, end); to > i && m.with(p, i, to, remainder{len(rest), to}, func() bool { return m.after(rest, to, end) }) {
			return true
		}
		if p.Next && !m.opens(p, i, from) {
			return false
		}
	}
	return false
}

// startingAt returns the end of what matches a part from token i on, and i where nothing does.
func (m *orderMatch) startingAt(p *lexicon.OrderPart, i, end int) int {
	if p.Slot == lexicon.OrderWords {
		return p.Starting(m.c.Doc, i, end)
	}
	if _, ok := m.standsAt(p.Slot, i, false); ok {
		return i + 1
	}
	return i
}

// opens reports whether a slot that must stand next may still begin with the words from token behind to i: "the government of" before "Gondor".
func (m *orderMatch) opens(p *lexicon.OrderPart, i, behind int) bool {
	return p.Slot != lexicon.OrderWords && i-behind < 4
}

// take notes what matched a part.
func (m *orderMatch) take(p *lexicon.OrderPart, from, to int) {
	list := &m.tokens
	switch p.Slot {
	case lexicon.OrderSRC:
		list = &m.source
	case lexicon.OrderTGT:
		list = &m.target
	case lexicon.OrderBOTH:
		list = &m.both
	case lexicon.OrderANY:
		return
	}
	out := append([]int(nil), *list...)
	if p.Slot != lexicon.OrderWords {
		from = to - 1
	}
	for i := from; i < to; i++ {
		out = append(out, i)
	}
	*list = out
}

// standsAt reports whether token i heads somebody who may fill a slot, and where the words for them begin.
func (m *orderMatch) standsAt(slot lexicon.OrderSlot, i int, whole bool) (from int, ok bool) {
	c := m.c
	t := c.Tok(i)
	if t.Rel == doc.CompoundWord || t.POS != doc.Noun && t.POS != doc.Propn && t.POS != doc.Pron && c.MentionAt[i] == doc.None {
		return 0, false
	}
	from = i
	if k := c.MentionAt[i]; k != doc.None && whole {
		from = min(i, c.Doc.Mentions[k].Tokens.Start)
	}
	if slot == lexicon.OrderANY {
		return from, true
	}
	ps := c.CodedOnly(c.Parties(i))
	if slot == lexicon.OrderBOTH { // all of a list, not its last two
		return from, len(ps) > 1 && (t.Rel != doc.Conjunct || c.IsVerb(t.Head))
	}
	return from, len(ps) > 0
}
