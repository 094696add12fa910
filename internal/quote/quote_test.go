package quote_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"readout"
	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/cases"
	"readout/internal/cases/whole"
	"readout/internal/quote"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// read reads a text as one report of body paragraphs.
func read(t testing.TB, text string) *doc.Document {
	t.Helper()
	return whole.Read(t, readout.Report{Data: []byte(text), Date: "2021-04-14"})
}

// rows writes the statements of a document one a line: form, act, speakers, the words that name them, cue, content, and where there are
// any those spoken to, the number of the statement it stands in, and the time.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, s := range d.Statements {
		var content []string
		for _, r := range s.Content {
			content = append(content, d.Words(r))
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s | %s", s.Form, s.Act, mentions(d, s.Speakers), orDash(d.Words(s.Told)), orDash(d.Words(s.Cue)), strings.Join(content, " … "))
		if len(s.To) > 0 {
			fmt.Fprintf(&b, " | to %s", mentions(d, s.To))
		}
		if s.Within != doc.None {
			fmt.Fprintf(&b, " | in %d", s.Within+1)
		}
		if s.Time != doc.None {
			fmt.Fprintf(&b, " | %s", d.Words(d.Times[s.Time].Tokens))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func mentions(d *doc.Document, list []int) string {
	var out []string
	for _, m := range list {
		out = append(out, d.Words(d.Mentions[m].Tokens))
	}
	return orDash(strings.Join(out, "; "))
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// TestCases reads testdata/*.txt. A case is "=== name", the text, "---" and its rows.
func TestCases(t *testing.T) {
	n := 0
	for _, path := range []string{"testdata/marks.txt", "testdata/speech.txt", "testdata/indirect.txt", "testdata/speakers.txt", "testdata/news.txt"} {
		n += cases.Run(t, path, *update, func(t *testing.T, _, text string) string { return rows(read(t, text)) })
	}
	if n < 300 {
		t.Errorf("%d cases, want 300 at least", n)
	}
}

// FuzzFind reads any text with the whole program, which calls doc.Check, and checks what Check does not: contents are in order, apart
// from each other, and apart from the cue.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“A,” he said. “B.", "\"\"\"", "“”", "' '' ' \" ” “ «»", "He said “no. “Yes,” she said.\n\n“Still", "KULEBA: no\n\nLAVROV: “yes", "“x” — Name",
		"said said said that said", "Asked. Asked what? According to. according to him, her", ": “:”", "''``''", "I said 'it's the rebels' tanks'.",
		"\"00011said “BA!\xe2\x80 9\x9dsaS",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			t.Skip("long")
		}
		d, err := whole.Reader(t).Read(readout.Report{Name: "-", Data: []byte(text), Date: "2021-04-14"})
		if err != nil {
			t.Skip(err)
		}
		for i, s := range d.Statements {
			end := 0
			for _, c := range s.Content {
				if c.Start < end || c.Overlaps(s.Cue) {
					t.Errorf("statement %d: content %v, cue %v", i, s.Content, s.Cue)
				}
				end = c.End
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("testdata/speakers.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := read(b, strings.NewReplacer("=== ", "\n", "---", "\n").Replace(string(text)))
	q, err := quote.Load(speech.FS())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		q.Find(d)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Tokens)), "ns/token")
}
