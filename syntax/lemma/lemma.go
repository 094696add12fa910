// Package lemma gives the dictionary form of a word by spaCy's English rules: lists of irregular forms, endings to be
// replaced, and known lemmas to choose by. It follows spaCy 3.8.7; later versions choose differently among the results
// of the rules ("hated" gives "hat" there).
package lemma

import (
	"strings"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

// A Lemmatizer is read-only and safe for concurrent use.
type Lemmatizer struct {
	tables map[string]*pack.LemmaTable // by part of speech in lower case
}

// New makes a lemmatiser of a package's tables.
func New(tables []pack.LemmaTable) *Lemmatizer {
	l := &Lemmatizer{tables: map[string]*pack.LemmaTable{}}
	for i := range tables {
		t := &tables[i]
		if len(t.Rules) > 0 || t.Index.Len() > 0 || t.Forms.Len() > 0 {
			l.tables[t.POS] = t
		}
	}
	return l
}

// Lemma gives the lemma of a word with its coarse part of speech ("NOUN") and features ("Number=Plur").
func (l *Lemmatizer) Lemma(w *lexeme.Lexeme, pos, morph string) string {
	pos = strings.ToLower(pos)
	switch {
	case pos == "" || pos == "eol" || pos == "space" || isBase(pos, morph):
		return w.Lower
	case l.tables[pos] != nil:
		return rules(l.tables[pos], w)
	case pos == "propn":
		return w.Text
	}
	return w.Lower
}

// isBase tells whether the features say that the word is a dictionary form already.
func isBase(pos, morph string) bool {
	form := feature(morph, "VerbForm")
	switch {
	case pos == "noun" && feature(morph, "Number") == "Sing",
		pos == "verb" && form == "Fin" && feature(morph, "Tense") == "Pres" && feature(morph, "Number") == "",
		form == "Inf", form == "None", feature(morph, "Degree") == "Pos":
		return true
	}
	return false
}

// feature gives the value of a feature, empty where it is not set.
func feature(morph, name string) string {
	for f := range strings.SplitSeq(morph, "|") {
		if n, v, ok := strings.Cut(f, "="); ok && n == name {
			return v
		}
	}
	return ""
}

// rules gives the first known result, else the first unknown one, else the word itself.
func rules(t *pack.LemmaTable, w *lexeme.Lexeme) string {
	if i, ok := t.Forms.Find(w.Lower); ok {
		// The last listed lemma that the rules do not give as well stands first; with none such the rules decide.
		known := results(t, w.Lower, true)
		first := ""
		for f := range strings.SplitSeq(t.Lemmas.At(i), "\x00") {
			if !contains(known, f) {
				known = append([]string{f}, known...)
			}
			first = known[0]
		}
		return first
	}
	for _, known := range []bool{true, false} {
		if forms := results(t, w.Lower, known); len(forms) > 0 {
			return forms[0]
		}
	}
	return w.Text
}

// results applies the rules to s and gives what they make of it, in order, the known or the unknown.
func results(t *pack.LemmaTable, s string, known bool) []string {
	var out []string
	for _, r := range t.Rules {
		if !strings.HasSuffix(s, r[0]) {
			continue
		}
		f := s[:len(s)-len(r[0])] + r[1]
		if f != "" && (t.Index.Has(f) || !lexeme.IsAlpha(f)) == known && !contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// Knows tells whether a word, in lower case, is in the list of known lemmas or irregular forms of any part of speech.
func (l *Lemmatizer) Knows(word string) bool {
	for _, t := range l.tables {
		if t.Index.Has(word) || t.Forms.Has(word) {
			return true
		}
	}
	return false
}

// Has tells whether a word, in lower case, is a known lemma of a part of speech ("verb").
func (l *Lemmatizer) Has(pos, word string) bool {
	t := l.tables[pos]
	return t != nil && t.Index.Has(word)
}

// HasForm tells whether a word, in lower case, is listed as an irregular form of a part of speech.
func (l *Lemmatizer) HasForm(pos, word string) bool {
	t := l.tables[pos]
	return t != nil && t.Forms.Has(word)
}
