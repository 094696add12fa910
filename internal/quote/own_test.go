package quote_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"readout/doc"
)

// A goldQuote is a statement as the gold data have it. Spans count code points.
type goldQuote struct {
	Content [][2]int `json:"content_spans"`
	Speaker [][2]int `json:"speaker_spans"`
	Kind    string
}

// TestOwn reads eighteen stories of our own (wire, broadcast, tabloid, interview, opinion, press release, parliament, court, live blog) and holds the
// shares of their statements that are found, found word by word, and given to the right speaker. It is a yardstick: what is marked there is right
// by manual/speech.md, whether we find it or not.
func TestOwn(t *testing.T) {
	file, err := os.Open("../../testdata/statements/own.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var all, found, exact, asked, right int
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var g struct {
			Text   string
			Quotes []goldQuote
		}
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		d, words, runes := read(t, g.Text), wordRE.FindAllStringIndex(g.Text, -1), offsets(g.Text)
		bytes := func(spans [][2]int) (out []doc.Span) {
			for _, s := range spans {
				out = append(out, doc.Span{Start: runes[s[0]], End: runes[s[1]]})
			}
			return out
		}
		for _, q := range g.Quotes {
			want, who := cover(words, bytes(q.Content)), cover(words, bytes(q.Speaker))
			share, told := nearest(d, words, want)
			all++
			if share < .5 {
				continue
			}
			found++
			if share == 1 {
				exact++
			}
			if len(who) > 0 {
				asked++
				if overlap(who, told) {
					right++
				}
			}
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	for _, m := range []struct {
		name  string
		n, of int
		least float64
	}{{"found", found, all, .88}, {"exact", exact, all, .81}, {"speaker", right, asked, .96}} {
		share := float64(m.n) / float64(m.of)
		t.Logf("%s: %d of %d, %.3f", m.name, m.n, m.of, share)
		if share < m.least {
			t.Errorf("%s: %.3f of %d, want %.2f", m.name, share, m.of, m.least)
		}
	}
}

// nearest returns the largest share of words that a statement has in common with a content, and the words that name its speaker.
func nearest(d *doc.Document, words [][]int, want map[int]bool) (float64, map[int]bool) {
	top, told := 0.0, map[int]bool(nil)
	for _, s := range d.Statements {
		var spans []doc.Span
		for _, r := range s.Content {
			spans = append(spans, d.TextSpan(r))
		}
		if share := best(want, []map[int]bool{cover(words, spans)}); share > top {
			top, told = share, map[int]bool{}
			if !s.Told.Empty() {
				told = cover(words, []doc.Span{d.TextSpan(s.Told)})
			}
		}
	}
	return top, told
}

func overlap(a, b map[int]bool) bool {
	for w := range a {
		if b[w] {
			return true
		}
	}
	return false
}

// frames are sentences that a verb leads in the plural of the present, where it looks like its lemma, by a pattern of its entry.
var frames = []struct{ pattern, sentence string }{
	{"that", "The envoys %s that the truce has failed."},
	{"to", "The envoys %s to leave the town on Friday."},
	{"obj-to", "The envoys %s the rebels to leave the town."},
	{"quote", "“The truce has failed,” the envoys %s."},
	{"obj", "The envoys %s the attack on the town."},
	{"for", "The envoys %s for an end to the siege."},
	{"about", "The envoys %s about the end of the siege."},
	{"obj+as", "The envoys %s the plan as a mistake."},
	{"obj-pred", "The envoys %s the plan a mistake."},
	{"obj+of", "The envoys %s the rebels of treason."},
	{"obj+to", "The envoys %s the failure to the weather."},
	{"against", "The envoys %s against the new law."},
	{"with", "The envoys %s with the new plan."},
	{"on", "The envoys %s on the new plan."},
	{"of", "The envoys %s of the new plan."},
	{"to", "The envoys %s to the new plan."},
	{"wh", "The envoys %s whether the truce has failed."},
}

// TestLemmas counts the verbs of the lexicon that tell a statement in a sentence of their own pattern, whatever else the model makes of them.
func TestLemmas(t *testing.T) {
	file, err := os.Open("../../data/en/speech/verbs.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	told, all := 0, 0
	for in := bufio.NewScanner(file); in.Scan(); {
		text, _, _ := strings.Cut(in.Text(), "#")
		fields := strings.Fields(text)
		if len(fields) < 3 || fields[0] == "*lend" {
			continue
		}
		all++
		if tells(t, fields[0], fields[2:]) {
			told++
		}
	}
	t.Logf("%d of %d verbs tell a statement", told, all)
	if all < 600 || told < 540 {
		t.Errorf("%d of %d verbs tell a statement, want 540 of 600 at least", told, all)
	}
}

// tells reports whether a verb is the cue of a statement in one of the sentences that its patterns allow.
func tells(t *testing.T, lemma string, patterns []string) bool {
	verb := strings.ReplaceAll(lemma, "_", " ")
	for _, f := range frames {
		for _, p := range patterns {
			if p, _, _ = strings.Cut(p, "="); p != f.pattern {
				continue
			}
			d := read(t, fmt.Sprintf(f.sentence, verb))
			for _, s := range d.Statements {
				if strings.HasPrefix(d.Words(s.Cue), verb) {
					return true
				}
			}
		}
	}
	return false
}
