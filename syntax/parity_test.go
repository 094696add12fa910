package syntax

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
)

// goldRow is a text and what spaCy makes of it; margin is the smallest difference between the two best scores.
type goldRow struct {
	ID     string
	Text   string
	Tokens [][]any
	Chunks [][]any
	Margin map[string]float64
}

// readGold reads rows from a file of JSON Lines, gzipped if its name ends so, and skips the test where it is missing.
func readGold(t testing.TB, path string) []goldRow {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skipf("%s is not here", path)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	var rows []goldRow
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var g goldRow
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, g)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return rows
}

// measure counts agreement of one layer.
type measure struct{ right, of int }

func (m *measure) add(ok bool) {
	m.of++
	if ok {
		m.right++
	}
}

func (m measure) share() float64 {
	if m.of == 0 {
		return 1
	}
	return float64(m.right) / float64(m.of)
}

// compare parses the rows and gives the share of agreement for each layer, in the goldens' own form. Rows whose margin is
// of the size of rounding errors count for tokens only.
func compare(t testing.TB, p *Pipeline, rows []goldRow) map[string]float64 {
	m := map[string]*measure{}
	for _, layer := range []string{"tokens", "tags", "pos", "morph", "lemmas", "heads", "sentences", "names", "chunks"} {
		m[layer] = &measure{}
	}
	w, d := p.NewParser(), &Doc{}
	for _, g := range rows {
		w.Parse(g.Text, d)
		var got goldRow
		if err := json.Unmarshal(d.AppendJSON(nil, g.ID), &got); err != nil {
			t.Fatalf("%s: %v", g.ID, err)
		}
		same := len(g.Tokens) == len(got.Tokens)
		for i := 0; same && i < len(g.Tokens); i++ {
			same = equal(g.Tokens[i][:3], got.Tokens[i][:3])
		}
		if m["tokens"].add(same); !same {
			t.Logf("tokens of %s differ", g.ID)
			continue
		}
		if excused(g) {
			continue
		}
		for i, x := range g.Tokens {
			y := got.Tokens[i]
			m["tags"].add(x[3] == y[3])
			m["pos"].add(x[4] == y[4])
			m["morph"].add(x[5] == y[5])
			m["lemmas"].add(x[6] == y[6])
			m["heads"].add(x[7] == y[7] && x[8] == y[8])
			m["sentences"].add(x[9] == y[9])
			m["names"].add(x[10] == y[10])
			if !equal(x, y) && testing.Verbose() {
				t.Logf("%s %q: spaCy %v, here %v, margins %v", g.ID, d.Tokens[i].Text, x, y, g.Margin)
			}
		}
		m["chunks"].add(equal(anys(g.Chunks), anys(got.Chunks)))
	}
	out := map[string]float64{}
	for layer, x := range m {
		out[layer] = x.share()
	}
	return out
}

func excused(g goldRow) bool {
	for _, m := range g.Margin {
		if m < 1e-4 {
			return true
		}
	}
	return false
}

func equal(a, b []any) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && bytes.Equal(x, y)
}

func anys(list [][]any) []any {
	var out []any
	for _, x := range list {
		out = append(out, x)
	}
	return out
}
