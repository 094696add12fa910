package marks_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"readout/doc"
	"readout/internal/quote/marks"
)

// tokens makes one block of one sentence out of a text: words, and each mark by itself.
func tokens(text string) (*doc.Document, doc.Range) {
	d := &doc.Document{Text: text}
	add := func(w string) {
		if w != "" {
			pos := doc.Noun
			if strings.IndexFunc(w, unicode.IsLetter) < 0 {
				pos = doc.Punct
			}
			d.Tokens = append(d.Tokens, doc.Token{Word: w, Lower: strings.ToLower(w), POS: pos})
		}
	}
	word := ""
	for _, r := range text {
		switch {
		case r == ' ':
			add(word)
			word = ""
			if n := len(d.Tokens); n > 0 {
				d.Tokens[n-1].Space = true
			}
		case unicode.IsLetter(r):
			word += string(r)
		default:
			add(word)
			add(string(r))
			word = ""
		}
	}
	add(word)
	all := doc.Range{Start: 0, End: len(d.Tokens)}
	d.Sentences = []doc.Sentence{{Tokens: all}}
	return d, all
}

func TestRuns(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"“We go,” he said, “now.”", []string{"We go", "now"}},
		{`"We go," he said.`, []string{"We go"}},
		{"'We go,' he said.", []string{"We go"}},
		{"The rebels' tanks left.", nil},
		{"«We go», he said.", []string{"We go"}},
		{"“He said ‘no’ twice,” she said.", []string{"He said ‘ no ’ twice"}},
		{"“We go. “We stay,” he said.", []string{"We go", "We stay"}},
		{"We go,” he said.", []string{"We go"}},
		{`"He said “no” and left.`, []string{"no"}},
		{`"He said “no” and left."`, []string{"He said “ no ” and left"}},
		{"“We go and do not come back", []string{"We go and do not come back"}},
	} {
		d, all := tokens(c.text)
		var got []string
		for _, r := range marks.Runs(d, all, func(doc.Range) int { return doc.None }) {
			var words []string
			for i := r.Inner.Start; i < r.Inner.End; i++ {
				words = append(words, d.Tokens[i].Word)
			}
			got = append(got, strings.Join(words, " "))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestCut ends a run that was never closed where it is told to.
func TestCut(t *testing.T) {
	d, all := tokens("“We have no power the doctor said")
	runs := marks.Runs(d, all, func(doc.Range) int { return 5 })
	if len(runs) != 1 || runs[0].Outer.End != 5 || !runs[0].Closed {
		t.Errorf("got %v, want one run that ends before token 5", runs)
	}
}
