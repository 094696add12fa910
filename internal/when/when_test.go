package when_test

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"readout"
	"readout/doc"
	"readout/internal/cases"
	"readout/internal/cases/whole"
	"readout/internal/eval"
	"readout/internal/eval/corpus"
	"readout/internal/when"
	"readout/record"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// read parses a text as one report.
func read(t testing.TB, text, published string) *doc.Document {
	t.Helper()
	return whole.Read(t, readout.Report{Data: []byte(text), Date: published, Whole: true})
}

// rows writes the times of a document one a line: words, kind, value, first and last day, limit.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, t := range d.Times {
		fmt.Fprintf(&b, "%s | %s | %s | %s..%s", d.Words(t.Tokens), t.Kind, t.Timex, t.Start, t.End)
		if t.Limit != "" {
			fmt.Fprintf(&b, " | %s", t.Limit)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// TestCases reads testdata/times.txt. A case is "=== name @published", the text, "---" and the rows.
func TestCases(t *testing.T) {
	cases.Run(t, "testdata/times.txt", *update, func(t *testing.T, name, text string) string {
		_, published, _ := strings.Cut(name, " @")
		return rows(read(t, strings.TrimSpace(text), published))
	})
}

// TestFloor holds the share of the times in public gold that get the value people gave them: war histories, and sentences of a calendar's users.
func TestFloor(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 22 histories and 1,787 sentences")
	}
	for _, c := range []struct {
		file, measure string
		want          float64
	}{
		{"times_wikiwars.jsonl", "value", 0.79}, {"times_wikiwars.jsonl", "relaxed", 0.92}, {"times_recognizers.jsonl", "value", 0.75},
	} {
		gold, err := corpus.Read("../../../shared/gold/data/" + c.file)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("no gold beside the project")
		}
		if err != nil {
			t.Fatal(err)
		}
		records := make(map[string]*record.Record, len(gold))
		for _, g := range gold {
			records[g.ID] = record.From(read(t, g.Text, g.Date), record.Reader{})
		}
		report, err := eval.Score("times", gold, func(id string) *record.Record { return records[id] }, eval.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range report.Measures {
			if m.Name == c.measure && m.M.Value() < c.want {
				t.Errorf("%s: %s %.3f, want %.2f", c.file, c.measure, m.M.Value(), c.want)
			}
		}
	}
}

// FuzzFind gives any text to the grammar, cut into tokens at spaces and marks, with heads that run to the left.
func FuzzFind(f *testing.F) {
	file, err := os.ReadFile("testdata/times.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.SplitSeq(string(file), "\n") {
		f.Add(line, "2021-04-14")
	}
	f.Add("between 3-5-9 and 31st of Feb 0000 at 25:61 p.m. '0s BC 99999999999 weeks ago Oct-2/3 1–2–3", "")
	f.Fuzz(func(t *testing.T, text, published string) {
		if len(text) > 4096 {
			return
		}
		d := flat(text, published)
		d.Times = when.Find(d)
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
	})
}

// flat makes a document of a text without the language model.
func flat(text, published string) *doc.Document {
	text = strings.ToValidUTF8(text, "?")
	d := &doc.Document{Text: text, Published: published, Language: "en"}
	if text == "" {
		d.Link()
		return d
	}
	all := doc.Span{End: len(text)}
	d.Blocks = []doc.Block{{Span: all, Kind: doc.Body}}
	d.Views = []doc.View{{Text: text, Pieces: []doc.Piece{{View: all, Text: all}}}}
	for at := 0; at < len(text); {
		end := at
		for end < len(text) && text[end] != ' ' {
			end++
		}
		if end == at {
			at++
			continue
		}
		i, span := len(d.Tokens), doc.Span{Start: at, End: end}
		t := doc.Token{View: span, Text: span, Word: text[at:end], Lower: strings.ToLower(text[at:end]), Tag: "NN", POS: doc.Noun, Head: max(0, i-1), Rel: doc.CompoundWord, Case: doc.None, Space: true}
		if i == 0 {
			t.Rel = doc.Root
		}
		d.Tokens = append(d.Tokens, t)
		at = end
	}
	if len(d.Tokens) > 0 {
		d.Sentences = []doc.Sentence{{Tokens: doc.Range{End: len(d.Tokens)}}}
	}
	d.Link()
	return d
}

// BenchmarkFind reads one report of our own over and over.
func BenchmarkFind(b *testing.B) {
	d := read(b, sample, "2021-04-14")
	b.ReportAllocs()
	for b.Loop() {
		when.Find(d)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Tokens)), "ns/token")
}

const sample = `The foreign minister said on Tuesday that talks would resume next week, two months after the ceasefire of 12 February 2021 broke down.
Since mid-March at least 40 people have been killed, among them nine soldiers who died on Friday night when a convoy was hit near the border.
The two sides agreed in 2019 to withdraw heavy weapons by the end of the year, but observers counted 130 tanks as late as last September.
A spokesman told reporters at 9 a.m. that the government would answer within 48 hours. He added that the army had not moved for three years.`
