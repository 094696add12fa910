package syntax

import (
	"os"
	"testing"
)

// sample is the texts of the stress list that news might hold.
func sample(b *testing.B) (texts []string) {
	b.Helper()
	for _, g := range readGold(b, "testdata/stress.jsonl.gz") {
		if n := len(g.Tokens); n >= 8 && n < 400 {
			texts = append(texts, g.Text)
		}
	}
	return texts
}

func report(b *testing.B, tokens int) {
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportAllocs()
}

// BenchmarkParse parses sentence by sentence, with all caches warm.
func BenchmarkParse(b *testing.B) {
	p, texts := embedded(b), sample(b)
	w, d, tokens := p.NewParser(), &Doc{}, 0
	for _, text := range texts {
		w.Parse(text, d)
	}
	for b.Loop() {
		for _, text := range texts {
			w.Parse(text, d)
			tokens += len(d.Tokens)
		}
	}
	report(b, tokens)
}

// BenchmarkParseAll parses all sentences together.
func BenchmarkParseAll(b *testing.B) {
	p, texts := embedded(b), sample(b)
	docs := make([]*Doc, len(texts))
	for i := range docs {
		docs[i] = &Doc{}
	}
	w, tokens := p.NewParser(), 0
	w.ParseAll(texts, docs)
	for b.Loop() {
		w.ParseAll(texts, docs)
		for _, d := range docs {
			tokens += len(d.Tokens)
		}
	}
	report(b, tokens)
}

// BenchmarkParallel parses on all cores that -cpu allows.
func BenchmarkParallel(b *testing.B) {
	p, texts := embedded(b), sample(b)
	b.RunParallel(func(pb *testing.PB) {
		w, d := p.NewParser(), &Doc{}
		for pb.Next() {
			for _, text := range texts {
				w.Parse(text, d)
			}
		}
	})
	tokens := 0
	w, d := p.NewParser(), &Doc{}
	for _, text := range texts {
		w.Parse(text, d)
		tokens += len(d.Tokens)
	}
	report(b, tokens*b.N)
}

func BenchmarkTokenize(b *testing.B) {
	p, texts := embedded(b), sample(b)
	w, tokens := p.NewParser(), 0
	for b.Loop() {
		tokens += w.tokenize(texts)
	}
	report(b, tokens)
}

func BenchmarkLoad(b *testing.B) {
	data, err := os.ReadFile("../data/model/en_core_web_sm-3.8.0.bin")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Load(data); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
}
