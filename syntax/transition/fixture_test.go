package transition

import (
	"math/rand/v2"
	"os"
	"regexp"
	"testing"

	"readout/syntax/kernel"
	"readout/syntax/lexeme"
	"readout/syntax/net"
	"readout/syntax/pack"
)

const modelFile = "../../data/model/en_core_web_sm-3.8.0.bin"

// readModel reads the package that the program embeds.
func readModel(t testing.TB) *pack.Package {
	t.Helper()
	data, err := os.ReadFile(modelFile)
	if err != nil {
		t.Fatal(err)
	}
	p, _, err := pack.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// readReport cuts our own report roughly into tokens: cut like this on every machine, whatever the tokeniser does.
func readReport(t testing.TB, p *pack.Package) (paragraphs []net.Words) {
	t.Helper()
	text, err := os.ReadFile("testdata/report.txt")
	if err != nil {
		t.Fatal(err)
	}
	store := lexeme.NewStore(func(id uint64) (string, bool) { n, ok := p.Norms[id]; return n, ok })
	for _, paragraph := range regexp.MustCompile(`\n\n`).Split(string(text), -1) {
		var w net.Words
		for _, at := range regexp.MustCompile(`\w+|[^\w\s]`).FindAllStringIndex(paragraph, -1) {
			w.Lexemes = append(w.Lexemes, store.Get(paragraph[at[0]:at[1]], ""))
			w.Spaces = append(w.Spaces, at[1] < len(paragraph) && paragraph[at[1]] == ' ')
		}
		paragraphs = append(paragraphs, w)
	}
	return paragraphs
}

// A pipeline is the networks of a package on one path.
type pipeline struct {
	kernel  *kernel.Set
	tok2vec *net.Tok2Vec
	tagger  *net.Tagger
	parser  *Parser
	ner     *NER
}

func newPipeline(t testing.TB, p *pack.Package, k *kernel.Set) *pipeline {
	t.Helper()
	tok2vec, err1 := net.NewTok2Vec(p.Tok2Vec, p.Vectors, k)
	tagger, err2 := net.NewTagger(p.Tagger.Model, k)
	parser, err3 := NewParser(p.Parser.Model, p.Parser.Moves, p.Vectors, k)
	ner, err4 := NewNER(p.NER.Model, p.NER.Moves, p.Vectors, k)
	for _, err := range []error{err1, err2, err3, err4} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return &pipeline{k, tok2vec, tagger, parser, ner}
}

func kernels(t testing.TB) []*kernel.Set {
	t.Helper()
	var sets []*kernel.Set
	for _, name := range kernel.Names() {
		k, err := kernel.Named(name)
		if err != nil {
			t.Fatal(err)
		}
		sets = append(sets, k)
	}
	return sets
}

func spaces(w net.Words) []bool {
	var s []bool
	for _, l := range w.Lexemes {
		s = append(s, l.IsSpace)
	}
	return s
}

// randomTransition is a transition network of random weights over vectors of that width.
func randomTransition(width, hidden, pieces, places, classes int) *pack.Model {
	r := rand.New(rand.NewPCG(1, uint64(classes)))
	tensor := func(shape ...int) pack.Tensor {
		n := 1
		for _, s := range shape {
			n *= s
		}
		t := pack.Tensor{Shape: shape, Data: make([]float32, n)}
		for i := range t.Data {
			t.Data[i] = float32(r.NormFloat64())
		}
		return t
	}
	return &pack.Model{Nodes: []pack.Node{
		{Index: 0, Name: "parser_model", Refs: map[string]int{"lower": 1, "upper": 2}},
		{Index: 1, Name: "precomputable_affine", Params: map[string]pack.Tensor{
			"W": tensor(places, hidden, pieces, hidden), "b": tensor(hidden, pieces), "pad": tensor(1, places, hidden, pieces),
		}},
		{Index: 2, Name: "linear", Params: map[string]pack.Tensor{"W": tensor(classes, hidden), "b": tensor(classes)}},
		{Index: 3, Name: "tok2vec-listener"},
		{Index: 4, Name: "linear", Params: map[string]pack.Tensor{"W": tensor(hidden, width), "b": tensor(hidden)}},
	}}
}

func randomVectors(n, width int) []float32 {
	r := rand.New(rand.NewPCG(3, uint64(n)))
	x := make([]float32, n*width)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}
