package syntax

import (
	"sync"

	"readout/syntax/lexeme"
	"readout/syntax/ruler"
)

// A note is what rules and lemmatiser make of a word with its tag and label. It depends on these three alone, so that
// running text finds nearly all of its notes made.
type note struct {
	tag, pos, morph, lemma, dep string
	norm                        string // empty unless a rule sets it
	begins                      bool   // a pattern of several tokens may begin here
}

// maxNotes bounds those that are kept, about 9 MB.
const (
	maxNotes   = 1 << 15
	noteShards = 16
)

type noteKey struct {
	word     int32
	tag, dep string
}

type notes struct {
	lemmas bool // the package has a lemmatiser
	shard  [noteShards]struct {
		sync.RWMutex
		made map[noteKey]*note
	}
}

func (n *notes) init(lemmas bool) {
	n.lemmas = lemmas
	for i := range n.shard {
		n.shard[i].made = map[noteKey]*note{}
	}
}

// note gives the note of a word that no pattern of several tokens touches.
func (p *Pipeline) note(w *lexeme.Lexeme, tag, dep string) *note {
	if w.Index < 0 {
		return p.makeNote(w, tag, dep, nil)
	}
	k := noteKey{w.Index, tag, dep}
	s := &p.notes.shard[w.Index%noteShards]
	s.RLock()
	n := s.made[k]
	s.RUnlock()
	if n != nil {
		return n
	}
	n = p.makeNote(w, tag, dep, nil)
	s.Lock()
	defer s.Unlock()
	if len(s.made) < maxNotes/noteShards {
		s.made[k] = n
	}
	return n
}

// makeNote applies the rules, those in extra too, and finds the lemma.
func (p *Pipeline) makeNote(w *lexeme.Lexeme, tag, dep string, extra []int) *note {
	t := ruler.Token{Lexeme: w, Tag: tag, Dep: dep}
	begins := p.ruler.Begins(&t)
	p.ruler.Apply(&t, extra)
	if t.Lemma == "" && p.notes.lemmas {
		t.Lemma = p.lemmas.Lemma(w, t.POS, t.Morph)
	}
	return &note{tag: t.Tag, pos: t.POS, morph: t.Morph, lemma: t.Lemma, dep: t.Dep, norm: t.Norm, begins: begins}
}
