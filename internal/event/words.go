package event

import (
	"sort"
	"strings"

	"readout/doc"
)

// words is a set of words to look for in a tree. A word matches a token by its lemma or, in lower case, as it is written, so "talks" matches only the plural
// and "talk" both. Parts joined by "_" are a head with what modifies it: "air_strike" by its last part, "call_off" by its first.
type words struct {
	one  map[string]bool
	many map[string][][]string // head → the other parts, for nouns and adjectives; for verbs, particle forms stand in one
}

func newWords(list []string) *words {
	w := &words{one: map[string]bool{}}
	for _, s := range list {
		parts := strings.Split(s, "_")
		if len(parts) == 1 {
			w.one[s] = true
			continue
		}
		if w.many == nil {
			w.many = map[string][][]string{}
		}
		head := parts[len(parts)-1]
		w.many[head] = append(w.many[head], parts[:len(parts)-1])
		w.one[s] = true // as a verb with its particle, and for lookups by the whole
	}
	return w
}

// heads returns the words under which a frame is looked up, sorted: verbs whole ("call_off"), nouns and adjectives by their last part.
func (w *words) heads(verb bool) []string {
	var out []string
	for s := range w.one {
		if i := strings.LastIndexByte(s, '_'); i >= 0 && !verb {
			s = s[i+1:]
		}
		out = append(out, s)
	}
	sort.Strings(out)
	k := 0
	for i, s := range out {
		if i == 0 || s != out[i-1] {
			out[k] = s
			k++
		}
	}
	return out[:k]
}

// has reports whether token i, with the words that modify it where the set asks for them, is of the set.
func (w *words) has(d *doc.Document, i int) bool {
	if w == nil {
		return false
	}
	t := &d.Tokens[i]
	if w.one[t.Lemma] || w.one[t.Lower] || t.POS == doc.Propn && w.one[singular(t.Lower)] {
		return true
	}
	if w.many == nil {
		return false
	}
	return w.phrase(d, i, t.Lemma) || t.Lower != t.Lemma && w.phrase(d, i, t.Lower)
}

// singular cuts a plural's "s": the tagger takes capitalised nouns of headlines for names, whose lemma is the word itself.
func singular(s string) string { return strings.TrimSuffix(s, "s") }

func (w *words) phrase(d *doc.Document, i int, head string) bool {
	for _, parts := range w.many[head] {
		if modifiedBy(d, i, parts) {
			return true
		}
	}
	return false
}

// modifiedBy reports whether all the parts stand directly before token i, or hang on it, or on what hangs before it.
func modifiedBy(d *doc.Document, i int, parts []string) bool {
	k := i - 1
	for p := len(parts) - 1; p >= 0; p-- {
		for k >= 0 && d.Tokens[k].Lower == "-" {
			k--
		}
		if k < 0 || !sameWord(&d.Tokens[k], parts[p]) {
			return len(parts) == 1 && hangsOn(d, i, parts[0])
		}
		k--
	}
	return true
}

func hangsOn(d *doc.Document, i int, part string) bool {
	for _, c := range d.Children(i) {
		switch d.Tokens[c].Rel {
		case doc.CompoundWord, doc.AdjectiveMod, doc.NounMod, doc.Participle:
			if sameWord(&d.Tokens[c], part) {
				return true
			}
		}
	}
	return false
}

func sameWord(t *doc.Token, w string) bool { return t.Lemma == w || t.Lower == w }
