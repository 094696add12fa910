package token

import (
	"cmp"
	"slices"

	"readout/syntax/pack"
)

// Exceptions that hold affixes or spaces fall apart before they are looked up: ":)" becomes ":" and ")". They are found
// again as sequences of tokens in the finished text and put together.

// A phrase is a place in the tree of such sequences.
type phrase struct {
	next map[uint64]*phrase // by the id of the word
	ends bool
}

// makePhrases collects the exceptions that the patterns would cut.
func (t *Tokenizer) makePhrases(exceptions []pack.Exception) *phrase {
	root := &phrase{}
	var toks Tokens
	for _, e := range exceptions {
		_, _, infix := t.infix.Find(e.Chunk, 0)
		if t.prefix.Prefix(e.Chunk) == 0 && t.suffix.Suffix(e.Chunk) == 0 && !infix && !slices.Contains([]byte(e.Chunk), ' ') {
			continue
		}
		toks.reset()
		t.split(e.Chunk, &toks, false)
		at := root
		for _, l := range toks.Lexemes {
			if at.next == nil {
				at.next = map[uint64]*phrase{}
			}
			if at.next[l.Orth] == nil {
				at.next[l.Orth] = &phrase{}
			}
			at = at.next[l.Orth]
		}
		at.ends = true
	}
	return root
}

type span struct{ from, to int }

// rejoining is working memory for texts that hold such sequences.
type rejoining struct {
	found []span
	taken []bool
	old   Tokens
}

// rejoin puts exceptions together that were cut: the longest first, of equals the first. As in spaCy a span that is
// refused still blocks its tokens.
func (t *Tokenizer) rejoin(text string, toks *Tokens) {
	if toks.rejoining == nil {
		toks.rejoining = &rejoining{}
	}
	found := toks.rejoining.found[:0]
	for i, l := range toks.Lexemes {
		p := t.phrases.next[l.Orth]
		for j := i + 1; p != nil; j++ {
			if p.ends {
				found = append(found, span{i, j})
			}
			if j == toks.Len() {
				break
			}
			p = p.next[toks.Lexemes[j].Orth]
		}
	}
	toks.rejoining.found = found
	if len(found) == 0 {
		return
	}
	slices.SortFunc(found, func(a, b span) int {
		return cmp.Or(cmp.Compare(b.to-b.from, a.to-a.from), cmp.Compare(a.from, b.from))
	})
	taken := append(toks.rejoining.taken[:0], make([]bool, toks.Len())...)
	toks.rejoining.taken = taken
	keep := found[:0]
	for _, s := range found {
		free := !taken[s.from] && !taken[s.to-1]
		for i := s.from; i < s.to; i++ {
			taken[i] = true
		}
		if free {
			keep = append(keep, s)
		}
	}
	slices.SortFunc(keep, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	t.replace(text, toks, keep)
}

// replace exchanges the tokens of each span for those of the exception that it spells.
func (t *Tokenizer) replace(text string, toks *Tokens, spans []span) {
	old := &toks.rejoining.old
	old.reset()
	old.copy(toks, 0, toks.Len())
	toks.reset()
	at := 0
	for _, s := range spans {
		toks.copy(old, at, s.from)
		at = s.to
		list := t.exceptions[text[old.Starts[s.from]:old.End(s.to-1)]]
		if list == nil {
			toks.copy(old, s.from, s.to)
			continue
		}
		start := int(old.Starts[s.from])
		for _, l := range list {
			start = toks.add(l, start)
		}
		toks.Spaces[len(toks.Spaces)-1] = old.Spaces[s.to-1]
	}
	toks.copy(old, at, old.Len())
}

// copy appends the tokens [a, b) of another list.
func (t *Tokens) copy(from *Tokens, a, b int) {
	t.Lexemes = append(t.Lexemes, from.Lexemes[a:b]...)
	t.Spaces = append(t.Spaces, from.Spaces[a:b]...)
	t.Starts = append(t.Starts, from.Starts[a:b]...)
}
