// Package token cuts text into tokens as spaCy's tokeniser does: at white space, then at the affixes and infixes that a
// package's patterns name, with its list of exceptions. Every byte of the text is in one token or is the single space
// after one. It knows no sentences.
package token

import (
	"fmt"
	"hash/maphash"
	"strings"
	"sync"
	"unicode/utf8"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
	"readout/syntax/pattern"
)

// Tokens is one text's tokens. All three have one entry a token.
type Tokens struct {
	Lexemes []*lexeme.Lexeme
	Spaces  []bool  // one space follows, which belongs to no token
	Starts  []int32 // byte offset in the text; the token ends len(Lexemes[i].Text) further

	rejoining *rejoining
}

// Len is the number of tokens.
func (t *Tokens) Len() int { return len(t.Lexemes) }

// End is the byte offset after token i, without the space.
func (t *Tokens) End(i int) int { return int(t.Starts[i]) + len(t.Lexemes[i].Text) }

func (t *Tokens) reset() {
	t.Lexemes, t.Spaces, t.Starts = t.Lexemes[:0], t.Spaces[:0], t.Starts[:0]
}

func (t *Tokens) add(l *lexeme.Lexeme, at int) int {
	t.Lexemes = append(t.Lexemes, l)
	t.Spaces = append(t.Spaces, false)
	t.Starts = append(t.Starts, int32(at))
	return at + len(l.Text)
}

// A Tokenizer is the rules of one package. It is safe for concurrent use; what it caches does not change its answers.
type Tokenizer struct {
	prefix, suffix, infix *pattern.Pattern
	url                   *pattern.Matcher
	store                 *lexeme.Store
	exceptions            map[string][]*lexeme.Lexeme
	longest               int // bytes of the longest exception
	phrases               *phrase
	seed                  maphash.Seed
	cache                 [shards]shard
}

// The cache keeps the tokens of the chunks seen first, which are the common ones: at most maxCached of them, about 9 MB.
const (
	shards       = 16
	maxCached    = 1 << 15
	maxCachedLen = 64 // bytes of a chunk
)

type shard struct {
	sync.RWMutex
	chunks map[string][]*lexeme.Lexeme
}

// New compiles the rules. store makes the lexemes.
func New(rules pack.Tokenizer, store *lexeme.Store) (*Tokenizer, error) {
	t := &Tokenizer{store: store, seed: maphash.MakeSeed(), exceptions: make(map[string][]*lexeme.Lexeme, len(rules.Exceptions))}
	for _, p := range []struct {
		name, src string
		to        **pattern.Pattern
	}{{"prefix", rules.Prefix, &t.prefix}, {"suffix", rules.Suffix, &t.suffix}, {"infix", rules.Infix, &t.infix}} {
		if p.src == "" {
			p.src = `(?!.)[^\s\S]` // never matches
		}
		var err error
		if *p.to, err = pattern.Compile(p.src); err != nil {
			return nil, fmt.Errorf("tokenizer: %s: %w", p.name, err)
		}
		if (*p.to).Empty() {
			return nil, fmt.Errorf("tokenizer: %s matches nothing at all; want one character or more", p.name)
		}
	}
	if rules.URL != "" {
		var err error
		if t.url, err = pattern.CompileMatcher(rules.URL); err != nil {
			return nil, fmt.Errorf("tokenizer: url: %w", err)
		}
	}
	for i := range t.cache {
		t.cache[i].chunks = map[string][]*lexeme.Lexeme{}
	}
	for _, e := range rules.Exceptions {
		t.longest = max(t.longest, len(e.Chunk))
		for _, x := range e.Tokens {
			t.exceptions[e.Chunk] = append(t.exceptions[e.Chunk], store.Get(x.Orth, x.Norm))
		}
	}
	t.phrases = t.makePhrases(rules.Exceptions)
	return t, nil
}

// Tokenize replaces what out holds by the tokens of text.
func (t *Tokenizer) Tokenize(text string, out *Tokens) {
	out.reset()
	t.split(text, out, true)
	t.rejoin(text, out)
}

// split cuts text at changes between white space and other text. One space after a token belongs to it; the rest of
// longer white space is a token of its own.
func (t *Tokenizer) split(text string, out *Tokens, exceptions bool) {
	first, _ := utf8.DecodeRuneInString(text)
	inSpace := lexeme.IsSpaceRune(first)
	start := 0
	for i, r := range text {
		if lexeme.IsSpaceRune(r) == inSpace {
			continue
		}
		if start < i {
			t.chunk(text[start:i], start, out, exceptions)
		}
		start = i
		if r == ' ' {
			out.Spaces[len(out.Spaces)-1] = true
			start++
		}
		inSpace = !inSpace
	}
	if start < len(text) {
		t.chunk(text[start:], start, out, exceptions)
	}
}

// chunk adds the tokens of one chunk, which stands at the given offset.
func (t *Tokenizer) chunk(w string, at int, out *Tokens, exceptions bool) {
	if !exceptions || len(w) > maxCachedLen {
		t.cut(w, exceptions, func(l *lexeme.Lexeme) { at = out.add(l, at) })
		return
	}
	for _, l := range t.cached(w) {
		at = out.add(l, at)
	}
}

// cached gives the tokens of a short chunk.
func (t *Tokenizer) cached(w string) []*lexeme.Lexeme {
	s := &t.cache[maphash.String(t.seed, w)%shards]
	s.RLock()
	list, ok := s.chunks[w]
	s.RUnlock()
	if ok {
		return list
	}
	w = strings.Clone(w) // what is kept must not hold the text that it was cut from
	t.cut(w, true, func(l *lexeme.Lexeme) { list = append(list, l) })
	s.Lock()
	defer s.Unlock()
	if len(s.chunks) < maxCached/shards {
		s.chunks[w] = list
	}
	return list
}

// exception gives the tokens of a chunk that is listed, nil for others.
func (t *Tokenizer) exception(w string, on bool) []*lexeme.Lexeme {
	if !on || len(w) > t.longest {
		return nil
	}
	return t.exceptions[w]
}

// cut emits the tokens of a chunk: prefixes, what is left in the middle, suffixes.
func (t *Tokenizer) cut(w string, exceptions bool, emit func(*lexeme.Lexeme)) {
	if list := t.exception(w, exceptions); list != nil {
		each(list, emit)
		return
	}
	from, to := 0, len(w)
	var suffixes []int // where each begins, from the right
	for last := -1; from < to && to-from != last; {
		last = to - from
		rest := w[from:to]
		if t.exception(rest, exceptions) != nil {
			break
		}
		p := t.prefix.Prefix(rest)
		if p > 0 && t.exception(rest[p:], exceptions) != nil {
			emit(t.store.Get(rest[:p], ""))
			from += p
			break
		}
		s := t.suffix.Suffix(rest[p:])
		if s > 0 && t.exception(rest[:len(rest)-s], exceptions) != nil {
			suffixes = append(suffixes, to-s)
			to -= s
			break
		}
		if p > 0 {
			emit(t.store.Get(rest[:p], ""))
			from += p
		}
		if s > 0 {
			suffixes = append(suffixes, to-s)
			to -= s
		}
	}
	if from < to {
		t.middle(w[from:to], exceptions, emit)
	}
	for i := len(suffixes) - 1; i >= 0; i-- {
		end := len(w)
		if i > 0 {
			end = suffixes[i-1]
		}
		emit(t.store.Get(w[suffixes[i]:end], ""))
	}
}

func each(list []*lexeme.Lexeme, emit func(*lexeme.Lexeme)) {
	for _, l := range list {
		emit(l)
	}
}

// middle emits what stands between the affixes: an exception, an address, or pieces between infixes.
func (t *Tokenizer) middle(w string, exceptions bool, emit func(*lexeme.Lexeme)) {
	if list := t.exception(w, exceptions); list != nil {
		each(list, emit)
		return
	}
	start := 0
	if t.url == nil || !t.url.Match(w) {
		for a, b, ok := t.infix.Find(w, 0); ok; a, b, ok = t.infix.Find(w, b) {
			if a == 0 { // spaCy passes over it, and it stays with what follows
				continue
			}
			if start < a {
				emit(t.store.Get(w[start:a], ""))
			}
			emit(t.store.Get(w[a:b], ""))
			start = b
		}
	}
	if start < len(w) {
		emit(t.store.Get(w[start:], ""))
	}
}
