package quote_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"regexp"
	"testing"

	"readout/doc"
)

const gum = "../../../shared/gold/data/statements_gum_news.jsonl"

var wordRE = regexp.MustCompile(`[\pL\pN_]+(?:['’.,-][\pL\pN_]+)*`)

// TestGUM reads the Wikinews articles of GUM and holds the share of their attributions of which half of the words are found. Its
// contents end with the sentence, ours with the quotation, so that direct ones say little there.
func TestGUM(t *testing.T) {
	file, err := os.Open(gum)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("skipped: the gold data are not here (" + gum + ")")
	} else if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	found, all, in := map[string]int{}, map[string]int{}, bufio.NewScanner(file)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var g struct {
			Text   string
			Quotes []struct {
				Content [][2]int `json:"content_spans"`
				Kind    string
			}
		}
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		d, words := read(t, g.Text), wordRE.FindAllStringIndex(g.Text, -1)
		var got []map[int]bool
		for _, s := range d.Statements {
			var spans []doc.Span
			for _, r := range s.Content {
				spans = append(spans, d.TextSpan(r))
			}
			got = append(got, cover(words, spans))
		}
		runes := offsets(g.Text)
		for _, q := range g.Quotes {
			var spans []doc.Span
			for _, s := range q.Content {
				spans = append(spans, doc.Span{Start: runes[s[0]], End: runes[s[1]]})
			}
			all[q.Kind]++
			if best(cover(words, spans), got) >= .5 {
				found[q.Kind]++
			}
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	for kind, least := range map[string]float64{"indirect": .70, "mixed": .5} {
		share := float64(found[kind]) / float64(all[kind])
		t.Logf("%s: %d of %d, %.3f", kind, found[kind], all[kind], share)
		if share < least {
			t.Errorf("%s: found %.3f of %d, want %.2f", kind, share, all[kind], least)
		}
	}
}

// offsets returns the byte at which each character begins, and the length.
func offsets(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// cover returns the words that overlap one of the spans.
func cover(words [][]int, spans []doc.Span) map[int]bool {
	out := map[int]bool{}
	for i, w := range words {
		for _, s := range spans {
			if s.Overlaps(doc.Span{Start: w[0], End: w[1]}) {
				out[i] = true
			}
		}
	}
	return out
}

// best returns the largest share of words in common with one of the sets.
func best(want map[int]bool, sets []map[int]bool) float64 {
	top := 0.0
	for _, s := range sets {
		both := 0
		for w := range s {
			if want[w] {
				both++
			}
		}
		if n := len(s) + len(want) - both; n > 0 {
			top = max(top, float64(both)/float64(n))
		}
	}
	return top
}
