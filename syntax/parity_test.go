package syntax

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
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

// measure counts agreement of one layer: of tokens, or of spans on both sides.
type measure struct{ right, of int }

func (m *measure) add(ok bool) {
	m.of++
	if ok {
		m.right++
	}
}

// spans counts spans, each as its own text, so that share is F1.
func (m *measure) spans(gold, got []string) {
	in := map[string]bool{}
	for _, s := range gold {
		in[s] = true
	}
	for _, s := range got {
		if in[s] {
			m.right += 2
		}
	}
	m.of += len(gold) + len(got)
}

func (m *measure) share() float64 {
	if m.of == 0 {
		return 1
	}
	return float64(m.right) / float64(m.of)
}

// measures is the agreement with spaCy layer by layer.
type measures struct{ tokens, tags, pos, morph, lemmas, heads, sentences, names, chunks measure }

// layers lists the measures by name, in order.
func (m *measures) layers() (names []string, list []*measure) {
	return []string{"tokens", "tags", "pos", "morph", "lemmas", "heads", "sentences", "names", "chunks"},
		[]*measure{&m.tokens, &m.tags, &m.pos, &m.morph, &m.lemmas, &m.heads, &m.sentences, &m.names, &m.chunks}
}

// atLeast fails for each layer whose share is below its floor.
func (m *measures) atLeast(t *testing.T, floor float64) {
	t.Helper()
	if m.tokens.share() != 1 {
		t.Errorf("tokens agree in %.5f of the texts, want all", m.tokens.share())
	}
	names, list := m.layers()
	for i, x := range list {
		t.Logf("%-10s %.5f of %d", names[i], x.share(), x.of)
		if x.share() < floor {
			t.Errorf("%s agree in %.5f, want %.4f or more", names[i], x.share(), floor)
		}
	}
}

// compare parses the rows and compares each in the goldens' own form. Rows whose margin is of the size of rounding errors
// count for tokens only.
func compare(t *testing.T, p *Pipeline, rows []goldRow) *measures {
	t.Helper()
	m := &measures{}
	w, d := p.NewParser(), &Doc{}
	for _, g := range rows {
		w.Parse(g.Text, d)
		checkDoc(t, d)
		var got goldRow
		if err := json.Unmarshal(d.AppendJSON(nil, g.ID), &got); err != nil {
			t.Fatalf("%s: %v", g.ID, err)
		}
		same := len(g.Tokens) == len(got.Tokens)
		for i := 0; same && i < len(g.Tokens); i++ {
			same = slices.Equal(g.Tokens[i][:3], got.Tokens[i][:3])
		}
		if m.tokens.add(same); !same {
			t.Logf("%s: tokens differ in %q", g.ID, g.Text)
		} else if !excused(g) {
			m.layersOf(t, g, got)
		}
	}
	return m
}

// layersOf counts one text with the right tokens.
func (m *measures) layersOf(t *testing.T, g, got goldRow) {
	t.Helper()
	for i, x := range g.Tokens {
		y := got.Tokens[i]
		m.tags.add(x[3] == y[3])
		m.pos.add(x[4] == y[4])
		m.morph.add(x[5] == y[5])
		m.lemmas.add(x[6] == y[6])
		m.heads.add(x[7] == y[7] && x[8] == y[8])
		m.sentences.add(x[9] == y[9])
		if !slices.Equal(x, y) {
			t.Logf("%s: token %d: spaCy %v, here %v, margins %v", g.ID, i, x, y, g.Margin)
		}
	}
	m.names.spans(goldNames(g), goldNames(got))
	m.chunks.spans(g.chunkSpans(), got.chunkSpans())
}

func excused(g goldRow) bool {
	for _, m := range g.Margin {
		if m < 1e-4 {
			return true
		}
	}
	return false
}

// goldNames gives the names of a row as "start type length".
func goldNames(g goldRow) []string {
	var out []string
	for i, tok := range g.Tokens {
		label := tok[10].(string)
		if !strings.HasPrefix(label, "B-") {
			continue
		}
		end := i + 1
		for end < len(g.Tokens) && strings.HasPrefix(g.Tokens[end][10].(string), "I-") {
			end++
		}
		out = append(out, fmt.Sprint(i, label, end))
	}
	return out
}

func (g goldRow) chunkSpans() []string {
	var out []string
	for _, c := range g.Chunks {
		out = append(out, fmt.Sprint(c...))
	}
	return out
}

// checkDoc states what holds of every parse.
func checkDoc(t testing.TB, d *Doc) {
	t.Helper()
	at := 0
	for i := range d.Tokens {
		tok := &d.Tokens[i]
		if tok.Start != at || d.Text[tok.Start:tok.End] != tok.Text || tok.Start == tok.End {
			t.Fatalf("token %d of %q stands at %d to %d, want it at %d", i, d.Text, tok.Start, tok.End, at)
		}
		at = tok.End
		if tok.Space {
			if d.Text[at] != ' ' {
				t.Fatalf("token %d of %q: no space at %d", i, d.Text, at)
			}
			at++
		}
		if tok.Left > i || tok.Right < i || tok.Left < 0 || tok.Right >= len(d.Tokens) || tok.Head < 0 || tok.Head >= len(d.Tokens) {
			t.Fatalf("token %d of %q: subtree %d to %d, head %d", i, d.Text, tok.Left, tok.Right, tok.Head)
		}
		for steps, h := 0, i; d.Tokens[h].Head != h; h = d.Tokens[h].Head {
			if steps++; steps > len(d.Tokens) {
				t.Fatalf("token %d of %q governs itself", i, d.Text)
			}
		}
	}
	if at != len(d.Text) {
		t.Fatalf("tokens of %q end at %d", d.Text, at)
	}
	checkSpans(t, d)
}

func checkSpans(t testing.TB, d *Doc) {
	t.Helper()
	at := 0
	for _, s := range d.Sentences {
		if s.Start != at || s.End <= s.Start || !d.Tokens[s.Start].SentStart {
			t.Fatalf("sentence %v of %q after %d", s, d.Text, at)
		}
		for i := s.Start; i < s.End; i++ {
			if h := d.Tokens[i].Head; h < s.Start || h >= s.End {
				t.Fatalf("head of token %d of %q outside its sentence", i, d.Text)
			}
		}
		at = s.End
	}
	if at != len(d.Tokens) {
		t.Fatalf("sentences of %q end at %d of %d", d.Text, at, len(d.Tokens))
	}
	for _, list := range [][]Span{d.Names, d.Chunks} {
		end := 0
		for _, s := range list {
			if s.Start < end || s.End <= s.Start || s.End > len(d.Tokens) {
				t.Fatalf("span %v of %q after %d", s, d.Text, end)
			}
			end = s.End
		}
	}
}

// embedded loads the pipeline that the program carries.
func embedded(t testing.TB) *Pipeline {
	t.Helper()
	data, err := os.ReadFile("../data/model/en_core_web_sm-3.8.0.bin")
	if err != nil {
		t.Fatal(err)
	}
	p, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestParity compares with spaCy 3.8.7 on blocks of news and history.
func TestParity(t *testing.T) {
	rows := readGold(t, "../../shared/gold/syntax/sm380_goldens.jsonl.gz")
	compare(t, embedded(t), rows).atLeast(t, 0.9999)
}

// TestStress compares on texts that are hard to cut or to parse.
func TestStress(t *testing.T) {
	compare(t, embedded(t), readGold(t, "testdata/stress.jsonl.gz")).atLeast(t, 0.9999)
}

// TestSmall compares a package of the same parts with small random weights, whose parses go through rare paths.
func TestSmall(t *testing.T) {
	const dir = "../../shared/gold/syntax/"
	rows := readSmall(t, dir+"mini_small_goldens.jsonl")
	p, err := Open(dir + "mini_small")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, p, rows).atLeast(t, 1)
}

// TestVectors compares a package with static word vectors, a tagger with a word network of its own, and rules that change
// what the recogniser of names reads.
func TestVectors(t *testing.T) {
	p, err := Open("testdata/vectors.zip")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, p, readGold(t, "testdata/vectors.jsonl.gz")).atLeast(t, 1)
}

// readSmall reads rows of another form: [text, offset, space, norm, tag, pos, morph, lemma, head, label, sentence start, IOB, type].
func readSmall(t *testing.T, path string) []goldRow {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("%s is not here", path)
	}
	var rows []goldRow
	for i, line := range bytes.Split(bytes.TrimSpace(b), []byte("\n")) {
		var r struct {
			Text        string
			Tokens      [][]any
			Noun_chunks [][]any
		}
		if err := json.Unmarshal(line, &r); err != nil {
			t.Fatal(err)
		}
		g := goldRow{ID: fmt.Sprint(i), Text: r.Text, Chunks: r.Noun_chunks}
		for _, x := range r.Tokens {
			name := x[11].(string)
			if name != "O" {
				name += "-" + x[12].(string)
			}
			space := 0.0
			if x[2] == true {
				space = 1
			}
			g.Tokens = append(g.Tokens, []any{x[1], float64(utf8.RuneCountInString(x[0].(string))), space, x[4], x[5], x[6], x[7], x[8], x[9],
				max(x[10].(float64), 0), name})
		}
		rows = append(rows, g)
	}
	return rows
}
