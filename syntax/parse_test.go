package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// stressed parses every so many texts of the stress list with one Parser and gives the rows as text.
func stressed(t testing.TB, p *Pipeline, every int) string {
	t.Helper()
	var b []byte
	w, d := p.NewParser(), &Doc{}
	rows := readGold(t, "testdata/stress.jsonl.gz")
	for i := 0; i < len(rows)-1; i += every { // the last is long, and slow without vector instructions
		g := rows[i]
		w.Parse(g.Text, d)
		b = append(d.AppendJSON(b, g.ID), '\n')
	}
	return string(b)
}

// TestSameEverywhere: the answers depend neither on the kernel, nor on what the caches hold, nor on other goroutines.
func TestSameEverywhere(t *testing.T) {
	p := embedded(t)
	want := stressed(t, p, 3)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if stressed(t, p, 3) != want {
				t.Error("a parse beside others differs")
			}
		})
	}
	wg.Wait()
	cold := embedded(t)
	for range 4 {
		wg.Go(func() {
			if stressed(t, cold, 3) != want {
				t.Error("a parse beside others with empty caches differs")
			}
		})
	}
	wg.Wait()
	want = stressed(t, p, 10)
	for _, name := range Kernels() {
		q, err := (Loader{Kernel: name}).Open("../data/model/en_core_web_sm-3.8.0.bin")
		if err != nil {
			t.Fatal(err)
		}
		if q.Kernel() != name {
			t.Errorf("kernel %q, want %q", q.Kernel(), name)
		}
		if stressed(t, q, 10) != want {
			t.Errorf("kernel %s gives other answers", name)
		}
	}
	if _, err := (Loader{Kernel: "abacus"}).Open("testdata/vectors.zip"); err == nil {
		t.Error("an unknown kernel is no error")
	}
}

func TestParseAll(t *testing.T) {
	p := embedded(t)
	var texts []string
	var docs []*Doc
	for _, g := range readGold(t, "testdata/stress.jsonl.gz")[:100] {
		texts, docs = append(texts, g.Text), append(docs, &Doc{})
	}
	p.NewParser().ParseAll(texts, docs)
	for i, d := range docs {
		if diff := cmp.Diff(p.Parse(texts[i]), d); diff != "" {
			t.Fatalf("%q alone and among others (-alone +among):\n%s", texts[i], diff)
		}
	}
}

func TestIteration(t *testing.T) {
	d := embedded(t).Parse("The army, which left Paris on Monday, denied it.")
	checkDoc(t, d)
	root := d.Root(d.Sentences[0])
	var children []string
	for c := range d.Children(root) {
		children = append(children, d.Tokens[c].Text)
	}
	if diff := cmp.Diff([]string{"army", "denied", "it", "."}, append(children[:1:1], append([]string{d.Tokens[root].Text}, children[1:]...)...)); diff != "" {
		t.Errorf("root and its children (-want +got):\n%s", diff)
	}
	paris := slices.IndexFunc(d.Tokens, func(t Token) bool { return t.Text == "Paris" })
	var above []string
	for a := range d.Ancestors(paris) {
		above = append(above, d.Tokens[a].Text)
	}
	if diff := cmp.Diff([]string{"left", "army", "denied"}, above); diff != "" {
		t.Errorf("ancestors (-want +got):\n%s", diff)
	}
	if n := d.Tokens[paris].Name; n < 0 || d.SpanText(d.Names[n]) != "Paris" || d.Names[n].Label != "GPE" {
		t.Errorf("names %v", d.Names)
	}
	for range d.Children(root) {
		break // an early stop is no error
	}
	if empty := embedded(t).Parse(""); len(empty.Tokens)+len(empty.Sentences) != 0 || empty.SpanText(Span{}) != "" {
		t.Errorf("empty text: %+v", empty)
	}
}

func TestVocabulary(t *testing.T) {
	v := embedded(t).Vocabulary()
	for word, want := range map[string][2]bool{
		"government": {true, true}, "treaty": {true, true}, "Iraq": {true, false}, "Theattacks": {false, false}, "struck": {true, true}, "": {false, false},
	} {
		if got := [2]bool{v.Has(word), v.HasLemma(word)}; got != want {
			t.Errorf("%q: known, lemma = %v, want %v", word, got, want)
		}
	}
	n := 0
	for range v.All() {
		n++
	}
	if n != v.Len() {
		t.Errorf("%d words, want %d", n, v.Len())
	}
}

func TestFormats(t *testing.T) {
	d := embedded(t).Parse("Rain fell in Paris \n today.")
	wantJSON := `{"id":"a \"b\"","tokens":[[0,4,1,"NN","NOUN","Number=Sing","rain",1,"nsubj",1,"O"],` +
		`[5,4,1,"VBD","VERB","Tense=Past|VerbForm=Fin","fall",1,"ROOT",0,"O"],[10,2,1,"IN","ADP","","in",1,"prep",0,"O"],` +
		`[13,5,1,"NNP","PROPN","Number=Sing","Paris",2,"pobj",0,"B-GPE"],[19,2,0,"_SP","SPACE","","\n ",3,"dep",0,"O"],` +
		`[21,5,0,"NN","NOUN","Number=Sing","today",1,"npadvmod",0,"B-DATE"],[26,1,0,".","PUNCT","PunctType=Peri",".",1,"punct",0,"O"]],` +
		`"chunks":[[0,1],[3,4]]}`
	if diff := cmp.Diff(wantJSON, string(d.AppendJSON(nil, `a "b"`))); diff != "" {
		t.Errorf("JSON (-want +got):\n%s", diff)
	}
	var b bytes.Buffer
	if err := d.WriteCoNLLU(&b, "a"); err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
		if i < 2 {
			continue
		}
		if cells := strings.Split(line, "\t"); len(cells) != 10 || slices.Contains(cells, "") || cells[0] != fmt.Sprint(i-1) {
			t.Errorf("line %q has other than ten columns, or an empty one", line)
		}
	}
	if want := "4\tParis\tParis\tPROPN\tNNP\tNumber=Sing\t3\tpobj\t_\tNE=B-GPE\n5\t_\t_\tSPACE\t_SP"; !strings.Contains(b.String(), want) {
		t.Errorf("CoNLL-U:\n%swant in it\n%s", b.String(), want)
	}
	b.Reset()
	if err := d.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "B-GPE") || strings.Count(b.String(), "\n") != len(d.Tokens)+1 {
		t.Errorf("text:\n%s", b.String())
	}
}

// TestStandIn: a stand-in changes how tagger and parser see a word, not what is written of it.
func TestStandIn(t *testing.T) {
	w, d := embedded(t).NewParser(), &Doc{}
	w.Parse("Iran saw Lesotho.", d)
	plain := slices.Clone(d.Tokens)
	w.StandIn = func(before, word string) string {
		if word == "Lesotho" && before == "saw" {
			return "quickly"
		}
		return ""
	}
	w.Parse("Iran saw Lesotho.", d)
	if got := d.Tokens[2]; got.Text != "Lesotho" || got.Lower != "lesotho" || got.Tag != "RB" || plain[2].Tag != "NNP" {
		t.Errorf("an adverb in its place leaves %q, %q and gives the tag %s; it was %s", got.Text, got.Lower, got.Tag, plain[2].Tag)
	}
	if got := d.Names; len(got) != 2 {
		t.Errorf("%d names; want 2, as without it", len(got))
	}
}

// TestParseSeeing: a word that is seen as another is written as it is.
func TestParseSeeing(t *testing.T) {
	w, d := embedded(t).NewParser(), &Doc{}
	w.Parse("Police search headquarters", d)
	if d.Tokens[1].Dep == "ROOT" {
		t.Fatalf("the model knows the headline's verb: %+v", d.Tokens[1])
	}
	w.ParseSeeing("Police search headquarters", d, Seen{1, "began"})
	if x := &d.Tokens[1]; x.Text != "search" || x.Lemma != "search" || x.Dep != "ROOT" {
		t.Errorf("search seen as a past tense: %+v", x)
	}
	if w.Parse("Police search headquarters", d); d.Tokens[1].Dep == "ROOT" {
		t.Error("the stand-in outlasts its parse")
	}
}

// TestHostileText: texts that would take hours where a pattern backtracks.
func TestHostileText(t *testing.T) {
	w := embedded(t).NewParser()
	const n = 1 << 20
	for _, s := range []string{":", "(", ")", ".", "a", "a:", "a.", "..)", "http://a.b/", "a@b.", "\"'", ":) ", " ", "\n ", "😀", "1km"} {
		text := strings.Repeat(s, n/len(s))
		if w.tokenize([]string{text}) == 0 {
			t.Errorf("no tokens in a text of %q", s)
		}
	}
}

// TestOpenErrors: what is no package is refused with its path and the next step.
func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	whole, err := os.ReadFile("testdata/vectors.zip")
	if err != nil {
		t.Fatal(err)
	}
	converted, err := ConvertFile("testdata/vectors.zip")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"cut.whl":   {whole[:len(whole)/2], "damaged wheel"},
		"empty.whl": {nil, "want a wheel, a folder or a converted package"},
		"notes.txt": {[]byte("hello"), "want a wheel, a folder or a converted package"},
		"cut.bin":   {converted[:len(converted)/2], "converted package is damaged"},
		"flip.bin":  {append(converted[:len(converted)-1:len(converted)-1], ^converted[len(converted)-1]), "converted package is damaged"},
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, c.data, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(path); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
	if _, err := Open(dir); err == nil || !strings.Contains(err.Error(), "config.cfg: not found") {
		t.Errorf("a folder without a package: error %v", err)
	}
	if _, err := Open(filepath.Join(dir, "missing")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file: error %v", err)
	}
	path := filepath.Join(dir, "whole.bin")
	if err := os.WriteFile(path, converted, 0o600); err != nil {
		t.Fatal(err)
	}
	if p, err := Open(path); err != nil || p.Hash() == "" {
		t.Errorf("a converted file: %v", err)
	}
}
