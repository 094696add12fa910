package lemma

import (
	"testing"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

func TestLemma(t *testing.T) {
	l := New([]pack.LemmaTable{
		{POS: "noun", Rules: [][2]string{{"s", ""}, {"ies", "y"}}, Index: pack.NewSet([]string{"treaty", "gunman"}),
			Forms: pack.NewSet([]string{"gunmen"}), Lemmas: pack.NewWords([]string{"gunman"})},
		{POS: "punct", Rules: [][2]string{{"“", `"`}}},
		{POS: "verb", Rules: [][2]string{{"s", ""}, {"es", "e"}, {"es", ""}, {"ed", "e"}, {"ed", ""}, {"ing", "e"}, {"ing", ""}},
			Index: pack.NewSet([]string{"hat", "hate", "sign", "march"}),
			Forms: pack.NewSet([]string{"axed", "left", "signed"}), Lemmas: pack.NewWords([]string{"ax\x00axe", "leave", "sign"})},
	})
	store := lexeme.NewStore(func(uint64) (string, bool) { return "", false })
	for _, c := range [][4]string{
		{"treaties", "NOUN", "Number=Plur", "treaty"},
		{"Gunmen", "NOUN", "Number=Plur", "gunman"},
		{"talks", "NOUN", "Number=Plur", "talk"},    // unknown, but the first result
		{"news", "NOUN", "Number=Sing", "news"},     // singular already
		{"hated", "VERB", "Tense=Past", "hate"},     // before hat, by the order of the rules
		{"marches", "VERB", "Number=Sing", "march"}, // known, before marche
		{"axed", "VERB", "Tense=Past", "axe"},       // of two irregular lemmas the last stands first
		{"signed", "VERB", "Tense=Past", "sign"},
		{"leaves", "VERB", "Tense=Pres|VerbForm=Fin", "leaves"}, // a present form without number is a base form
		{"Goma", "PROPN", "Number=Sing", "Goma"},
		{"They", "PRON", "", "they"},
		{"“", "PUNCT", "", `"`},
		{"X", "", "", "x"},
		{"\n", "SPACE", "", "\n"},
		{"Zzz", "VERB", "", "Zzz"}, // nothing applies: the word itself
	} {
		if got := l.Lemma(store.Get(c[0], ""), c[1], c[2]); got != c[3] {
			t.Errorf("lemma of %s (%s, %s) is %q, want %q", c[0], c[1], c[2], got, c[3])
		}
	}
	for word, want := range map[string]bool{"treaty": true, "left": true, "treaties": false, "goma": false} {
		if l.Knows(word) != want {
			t.Errorf("knows %q: %t, want %t", word, !want, want)
		}
	}
}
