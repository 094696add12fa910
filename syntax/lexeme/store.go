package lexeme

import (
	"hash/maphash"
	"strings"
	"sync"
	"sync/atomic"
)

// MaxStored bounds the lexemes that a store keeps, about 15 MB, and with it the caches that others key by Index. News text of ten
// million words has about as many frequent forms; words beyond it are computed anew each time they are seen.
const MaxStored = 1 << 16

// maxStoredLen is the length in bytes above which a word is never stored, so that memory is bounded by MaxStored.
const maxStoredLen = 64

const shards = 16

// A Store makes lexemes and keeps them. It is safe for concurrent use.
type Store struct {
	norms func(id uint64) (string, bool)
	seed  maphash.Seed
	count atomic.Int32
	shard [shards]storeShard
}

type storeShard struct {
	sync.RWMutex
	words map[key]*Lexeme
}

type key struct{ text, norm string }

// NewStore makes an empty store. norms is the package's table of norms by string id.
func NewStore(norms func(id uint64) (string, bool)) *Store {
	s := &Store{norms: norms, seed: maphash.MakeSeed()}
	for i := range s.shard {
		s.shard[i].words = map[key]*Lexeme{}
	}
	return s
}

// Get gives the lexeme of a word. norm is the tokeniser's exception norm, or empty.
func (s *Store) Get(text, norm string) *Lexeme {
	k := key{text, norm}
	sh := &s.shard[maphash.String(s.seed, text)%shards]
	sh.RLock()
	l := sh.words[k]
	sh.RUnlock()
	if l != nil {
		return l
	}
	if len(text) > maxStoredLen || s.count.Load() >= MaxStored {
		return s.build(text, norm)
	}
	sh.Lock()
	defer sh.Unlock()
	if l := sh.words[k]; l != nil {
		return l
	}
	l = s.build(strings.Clone(text), strings.Clone(norm))
	if n := s.count.Add(1); n <= MaxStored {
		l.Index = n - 1
		sh.words[key{l.Text, strings.Clone(norm)}] = l
	}
	return l
}

// build computes the features of a word.
func (s *Store) build(text, norm string) *Lexeme {
	l := &Lexeme{Text: text, Norm: norm, Orth: ID(text), IsSpace: IsSpace(text), Index: -1}
	l.Lower = Lower(text)
	if norm == "" {
		l.Norm = s.norm(l)
	}
	l.NormID = ID(l.Norm)
	l.Prefix, l.Suffix, l.Shape = ID(prefix(text)), ID(suffix(text)), ID(shape(text))
	return l
}

// norm is the vocabulary's norm of a word: the package's table, else the few below, else lower case.
func (s *Store) norm(l *Lexeme) string {
	if n, ok := s.norms(l.Orth); ok {
		return n
	}
	if n, ok := baseNorm(l.Text); ok {
		return n
	}
	return l.Lower
}

// baseNorm holds the norms that are part of spaCy rather than of its packages: quotation marks, dashes, full-width
// punctuation, currencies.
func baseNorm(s string) (string, bool) {
	if len(s) > len("’’") {
		return "", false
	}
	switch s {
	case "'s", "'S", "’s", "’S":
		return "'s", true
	case "’", "‘", "´", "`":
		return "'", true
	case "”", "“", "''", "``", "´´", "„", "»", "«", "‘‘", "’’":
		return `"`, true
	case "？":
		return "?", true
	case "！":
		return "!", true
	case "，":
		return ",", true
	case "；":
		return ";", true
	case "：":
		return ":", true
	case "。", "।":
		return ".", true
	case "…":
		return "...", true
	case "—", "–", "--", "---", "——":
		return "-", true
	case "€", "£", "¥", "฿", "US$", "C$", "A$", "₺", "₹", "৳", "₩", "Mex$", "₣", "E£":
		return "$", true
	}
	return "", false
}
