package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

// rules is a small tokeniser in the manner of spaCy's.
var rules = pack.Tokenizer{
	Prefix: `^\(|^"|^:|^\$|^\.\.+`,
	Suffix: `\)$|"$|,$|:$|'s$|\.\.+$|(?<=[a-z)])\.$|(?<=[0-9])km$`,
	Infix:  `\.\.+|(?<=[a-z])-(?=[a-z])|(?<=[a-z])/(?=[a-z])`,
	URL:    `(?u)^(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?$`,
	Exceptions: []pack.Exception{
		{Chunk: " ", Tokens: []pack.ExceptionToken{{Orth: " "}}},
		{Chunk: ":)", Tokens: []pack.ExceptionToken{{Orth: ":)"}}},
		{Chunk: ":))", Tokens: []pack.ExceptionToken{{Orth: ":))"}}},
		{Chunk: "can't", Tokens: []pack.ExceptionToken{{Orth: "ca", Norm: "can"}, {Orth: "n't", Norm: "not"}}},
		{Chunk: "a.m.", Tokens: []pack.ExceptionToken{{Orth: "a.m."}}},
		{Chunk: "o' clock", Tokens: []pack.ExceptionToken{{Orth: "o'"}, {Orth: " clock"}}},
	},
}

func tokenizer(t testing.TB) *Tokenizer {
	t.Helper()
	tok, err := New(rules, lexeme.NewStore(func(uint64) (string, bool) { return "", false }))
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

// TestTokenize shows tokens between bars; a bar alone follows a space.
func TestTokenize(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "",
		"He left.":                   "He |left|.",
		"(at 5 a.m.)":                "(|at |5 |a.m.|)",
		"It can't be":                "It |ca|n't |be",
		"x  y":                       "x | |y",
		" x":                         " |x",
		"x\ny ":                      "x|\n|y ",
		"   ":                        "   ",
		"the town's well-kept a/b":   "the |town|'s |well|-|kept |a|/|b",
		"see www.example.org/a-b.":   "see |www.example.org/a-b|.",
		"30km, ...and":               "30|km|, |...|and",
		"ok :) fine":                 "ok |:) |fine", // cut into two, then put together
		"ok:)":                       "ok|:)",
		"ok :)))":                    "ok |:))|)", // the longest of those that overlap
		"a\u00a0b":                   "a|\u00a0|b",
		"at o' clock":                "at |o'| clock", // an exception with a space in it
		strings.Repeat("(", 5) + "x": "(|(|(|(|(|x",
		"bad \xff\xfe":               "bad |\xff\xfe",
	} {
		var toks Tokens
		tokenizer(t).Tokenize(text, &toks)
		if diff := cmp.Diff(want, show(text, &toks)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func show(text string, toks *Tokens) string {
	var out []string
	for i := range toks.Lexemes {
		s := text[toks.Starts[i]:toks.End(i)]
		if toks.Spaces[i] {
			s += " "
		}
		out = append(out, s)
	}
	return strings.Join(out, "|")
}

func TestNorms(t *testing.T) {
	var toks Tokens
	tokenizer(t).Tokenize("I can't “go”", &toks)
	var got []string
	for _, l := range toks.Lexemes {
		got = append(got, l.Norm)
	}
	if diff := cmp.Diff([]string{"i", "can", "not", "“go”"}, got); diff != "" {
		t.Errorf("norms (-want +got):\n%s", diff)
	}
}

func TestCacheIsBounded(t *testing.T) {
	tok, toks := tokenizer(t), Tokens{}
	for i := range 3 * maxCached {
		tok.Tokenize(strings.Repeat("x", i%40)+strings.Repeat("y", i/40%40)+string(rune('a'+i%26))+string(rune('0'+i/1600%60)), &toks)
	}
	n := 0
	for i := range tok.cache {
		n += len(tok.cache[i].chunks)
	}
	if n > maxCached {
		t.Errorf("%d chunks are kept, want at most %d", n, maxCached)
	}
}

// FuzzTokenize checks that tokens and gaps make up the text, and that what the cache holds changes nothing.
func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"He left.", "ok :)))", "(at 5 a.m.)", "x\ny ", "o' clock", "\xff ", "www.a.b/(c)..."} {
		f.Add(s)
	}
	warm := tokenizer(f)
	f.Fuzz(func(t *testing.T, text string) {
		var a, b Tokens
		warm.Tokenize(text, &a)
		tokenizer(t).Tokenize(text, &b)
		if x, y := show(text, &a), show(text, &b); x != y {
			t.Fatalf("%q: %q, without cache %q", text, x, y)
		}
		if joined := strings.ReplaceAll(show(text, &a), "|", ""); joined != strings.ReplaceAll(text, "|", "") {
			t.Fatalf("tokens spell %q, want %q", joined, text)
		}
	})
}
