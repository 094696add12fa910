package lexicon

import (
	"slices"
	"sort"
	"strings"

	"readout/doc"
)

// Words is a set of words to look for in a tree. A word matches a token by its lemma or, in lower case, as it is written, so "talks" matches only the plural
// and "talk" both. Parts joined by "_" are a head with what stands about it: "air_strike" by its last part, "state_of_emergency" by what stands before "of",
// "call_off" by its first as a verb.
type Words struct {
	One  map[string]bool
	Many map[string][]phrase // by head; nil where no word has parts
	// Forces is set where the words name forces in general, so that a force's name may stand for them: "massed Revolutionary Guards".
	Forces bool
}

// A phrase is what must stand directly before and behind a head.
type phrase struct {
	before, after []string
	whole         string
}

func newWords(list []string) *Words {
	w := &Words{One: map[string]bool{}}
	for _, s := range withParts(list) {
		w.One[s] = true // whole too: as a verb with its particle
		if head, p, ok := splitPhrase(s); ok {
			if w.Many == nil {
				w.Many = map[string][]phrase{}
			}
			w.Many[head] = append(w.Many[head], p)
		}
	}
	w.Forces = w.One["troop"] && w.One["soldier"]
	return w
}

// withParts adds to words with a hyphen the same in parts, as the text's tokens have them: "cease_fire" to "cease-fire".
func withParts(list []string) []string {
	out := list
	for _, s := range list {
		if strings.Contains(strings.Trim(s, "-"), "-") {
			out = append(out[:len(out):len(out)], strings.ReplaceAll(s, "-", "_"))
		}
	}
	return out
}

// splitPhrase cuts a word of several parts at its head.
func splitPhrase(s string) (head string, p phrase, ok bool) {
	parts := strings.Split(s, "_")
	if len(parts) == 1 {
		return s, phrase{}, false
	}
	at := len(parts) - 1
	if i := slices.Index(parts, "of"); i > 0 {
		at = i - 1
	}
	return parts[at], phrase{parts[:at], parts[at+1:], s}, true
}

// heads returns the words under which a frame is looked up, sorted: verbs whole ("call_off"), nouns and adjectives by their last part.
func (w *Words) heads(verb bool) []string {
	var out []string
	for s := range w.One {
		if !verb {
			s, _, _ = splitPhrase(s)
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

// Has reports whether token i, with the words that modify it where the set asks for them, is of the set.
func (w *Words) Has(d *doc.Document, i int) bool {
	if w == nil {
		return false
	}
	t := &d.Tokens[i]
	if w.One[t.Lemma] || w.One[t.Lower] || t.POS == doc.Propn && w.One[Singular(t.Lower)] {
		return true
	}
	if w.Many == nil {
		return false
	}
	return w.Phrase(d, i, t.Lemma) != "" || t.Lower != t.Lemma && w.Phrase(d, i, t.Lower) != ""
}

// Singular cuts a plural's "s": the tagger takes capitalised nouns of headlines for names, whose lemma is the word itself.
func Singular(s string) string { return strings.TrimSuffix(s, "s") }

// Phrase returns the word of several parts that token i heads, "" for none.
func (w *Words) Phrase(d *doc.Document, i int, head string) string {
	for k := range w.Many[head] {
		if p := &w.Many[head][k]; modifiedBy(d, i, p.before) && followedBy(d, i, p.after) {
			return p.whole
		}
	}
	return ""
}

// followedBy reports whether all the parts stand directly behind token i.
func followedBy(d *doc.Document, i int, parts []string) bool {
	for n, part := range parts {
		if k := i + 1 + n; k >= len(d.Tokens) || !sameWord(&d.Tokens[k], part) {
			return false
		}
	}
	return true
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
