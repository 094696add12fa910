package lexicon_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/quote/lexicon"
)

// TestWords looks entries of the shipped files up.
func TestWords(t *testing.T) {
	l, err := lexicon.Load(speech.FS())
	if err != nil {
		t.Fatal(err)
	}
	say, claim := l.Word(lexicon.Verb, "say"), l.Word(lexicon.Noun, "claim")
	switch {
	case say == nil || claim == nil || l.Word(lexicon.Noun, "table") != nil:
		t.Fatal("say and claim are cues, table is none")
	case say.Act() != doc.Say || say.Share("that") < .9 || !say.Names("quote") || say.Share("nonsense") != 0:
		t.Errorf("say: %s, share of that %.2f", say.Act(), say.Share("that"))
	case say.Share("before") == 0 || !say.Names("before"):
		t.Error("say does not lead a clause in front of it")
	case claim.Trait("that") != "nthat" || claim.Best() < claim.Share("that"):
		t.Errorf("claim: trait %q, best %.2f, that %.2f", claim.Trait("that"), claim.Best(), claim.Share("that"))
	}
	if act := l.Word(lexicon.Verb, "ask").ActOf("obj-to"); act != doc.Demand {
		t.Errorf("ask somebody to do something is %s, want demand", act)
	}
	if l.Weight(lexicon.Trait{Is: "bias"}) == 0 || l.Weight(lexicon.Trait{Is: "nonsense"}) != 0 {
		t.Error("weights are not read")
	}
}

// TestErrors reads lexicons with mistakes in them. Each is reported with its file and line.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"verbs.txt", "say\n", `verbs.txt:1: entry "say": want a lemma, an act and patterns`},
		{"verbs.txt", "# cues\n\nsay sing that\n", `verbs.txt:3: entry "say": unknown act "sing"`},
		{"nouns.txt", "call demand for=beg\n", `nouns.txt:1: entry "call": unknown act "beg"`},
		{"verbs.txt", "say say\nsay say\n", `verbs.txt:2: entry "say" stands twice`},
		{"counts.txt", "v say that 3\n", `counts.txt:1: want class, lemma, pattern, attributions and occurrences, found "v say that 3"`},
		{"counts.txt", "v say that 3 2\n", "counts.txt:1: 3 attributions of 2 occurrences"},
		{"counts.txt", "v say that x 2\n", "counts.txt:1: "},
		{"counts.txt", "v utter that 1 2\n", `counts.txt:1: counts of "utter", which has no entry`},
		{"weights.txt", "bias\n", `weights.txt:1: want a trait and its weight, found "bias"`},
		{"weights.txt", "bias much\n", "weights.txt:1: "},
	} {
		files := fstest.MapFS{}
		for _, name := range []string{"verbs.txt", "nouns.txt", "adjectives.txt", "phrases.txt", "counts.txt", "weights.txt"} {
			files[name] = &fstest.MapFile{}
		}
		files[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		if _, err := lexicon.Load(files); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %q: %v, want %s", c.file, c.text, err, c.want)
		}
	}
	if _, err := lexicon.Load(fstest.MapFS{}); err == nil {
		t.Error("a lexicon without files loads")
	}
}
