package amount_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"os"
	"strings"
	"testing"

	"readout"
	"readout/doc"
	"readout/internal/amount"
	"readout/internal/cases"
	"readout/internal/cases/whole"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// read parses a text as one report.
func read(t testing.TB, text string) *doc.Document {
	t.Helper()
	return whole.Read(t, readout.Report{Data: []byte(text), Date: "2021-04-14", Whole: true})
}

// rows writes the amounts of a document one a line: words, value, relation, unit, item.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, a := range d.Amounts {
		value := fmt.Sprintf("%.6g", a.Value)
		if a.Relation == doc.Between {
			value = fmt.Sprintf("%.6g..%.6g", a.Low, a.High)
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s\n", d.Words(a.Tokens), value, a.Relation, a.Unit, a.Item)
	}
	return b.String()
}

// TestCases reads testdata/amounts.txt. A case is "=== name", the text, "---" and the rows.
func TestCases(t *testing.T) {
	cases.Run(t, "testdata/amounts.txt", *update, func(t *testing.T, _, text string) string { return rows(read(t, strings.TrimSpace(text))) })
}

// TestFloor holds the share of the quantities in ../shared/gold that get their value and relation.
func TestFloor(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 603 texts")
	}
	file, err := os.Open("../../../shared/gold/data/quantities.jsonl")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no gold beside the project")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	full, all := 0, 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var gold struct {
			Text       string
			Quantities []struct {
				Span             [2]int
				Value, Low, High *float64
				Relation         string
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &gold); err != nil {
			t.Fatal(err)
		}
		d := read(t, gold.Text)
		for _, g := range gold.Quantities {
			all++
			for _, a := range d.Amounts {
				at := d.TextSpan(a.Tokens)
				from, to := len([]rune(d.Text[:at.Start])), len([]rune(d.Text[:at.End]))
				same := near(g.Value, a.Value) || a.Relation == doc.Between && near(g.Low, a.Low) && near(g.High, a.High)
				if from < g.Span[1] && g.Span[0] < to && same && string(a.Relation) == g.Relation {
					full++
					break
				}
			}
		}
	}
	if share := float64(full) / float64(all); share < 0.76 {
		t.Errorf("value and relation of %d of %d quantities, %.3f; want .76", full, all, share)
	}
}

func near(want *float64, got float64) bool {
	return want != nil && math.Abs(*want-got) <= 1e-6*max(1, math.Abs(*want))
}

// FuzzFind gives any text to the grammar, cut into tokens at spaces.
func FuzzFind(f *testing.F) {
	file, err := os.ReadFile("testdata/amounts.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.SplitSeq(string(file), "\n") {
		f.Add(line)
	}
	f.Add("- 1/0 $ $5 between and hundred hundred a half of million ½½ 9999999999999999999999,000 minus ~3~ >= < = 1e9")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 {
			return
		}
		d := flat(text)
		d.Amounts = amount.Find(d)
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
		for _, a := range d.Amounts {
			if math.IsNaN(a.Value) || math.IsInf(a.Value, 0) {
				t.Errorf("%q has the value %g", d.Words(a.Tokens), a.Value)
			}
		}
	})
}

// flat makes a document of a text without the language model.
func flat(text string) *doc.Document {
	text = strings.ToValidUTF8(text, "?")
	d := &doc.Document{Text: text, Language: "en"}
	if text == "" {
		d.Link()
		return d
	}
	all := doc.Span{End: len(text)}
	d.Blocks = []doc.Block{{Span: all, Kind: doc.Body}}
	d.Views = []doc.View{{Text: text, Pieces: []doc.Piece{{View: all, Text: all}}}}
	at := 0
	for word := range strings.SplitSeq(text, " ") {
		span := doc.Span{Start: at, End: at + len(word)}
		at = span.End + 1
		if word == "" {
			continue
		}
		i := len(d.Tokens)
		t := doc.Token{View: span, Text: span, Word: word, Lower: strings.ToLower(word), Tag: "NN", POS: doc.Noun, Head: max(0, i-1), Rel: doc.NumberMod, Case: doc.None, Space: true}
		if i == 0 {
			t.Rel = doc.Root
		}
		d.Tokens = append(d.Tokens, t)
	}
	if len(d.Tokens) > 0 {
		d.Sentences = []doc.Sentence{{Tokens: doc.Range{End: len(d.Tokens)}}}
	}
	d.Link()
	return d
}

// BenchmarkFind reads one report of our own over and over.
func BenchmarkFind(b *testing.B) {
	d := read(b, sample)
	b.ReportAllocs()
	for b.Loop() {
		amount.Find(d)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Tokens)), "ns/token")
}

const sample = `The foreign minister said on Tuesday that more than 130,000 troops from 50 states had left, at a cost of $2.4 billion.
At least 40 people have been killed, among them nine soldiers, and between 12 and 15 are missing some 30 km north of the town.
A third of the voters and two-thirds of the party's 1,200 members want the army, which is now less than 10,000, to stay.
Dozens of houses burned. Up to half a million refugees crossed, the agency said, and prices rose by almost 7 percent.`
