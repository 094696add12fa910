package transition

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"math"
	"testing"

	"readout/syntax/net"
)

// goldenHash is of every vector, tag, score and answer for testdata/report.txt with the embedded model: the same on every
// machine and path. It changes with the model or with the definition of the arithmetic, and with nothing else.
const goldenHash = "b14c153ee26714999470c257527802d1"

func TestGolden(t *testing.T) {
	p := readModel(t)
	for _, k := range kernels(t) {
		if testing.Short() && k.Name() == "plain" {
			continue // slow
		}
		q := newPipeline(t, p, k)
		w := readReport(t, p)
		for _, round := range []string{"empty cache", "full cache"} {
			if got := q.hash(w); got != goldenHash {
				t.Errorf("%s, %s: hash %s, want %s", k.Name(), round, got, goldenHash)
			}
		}
	}
}

// hash parses the texts in one batch and hashes all numbers on the way.
func (q *pipeline) hash(texts []net.Words) string {
	h := sha256.New()
	var ns net.Scratch
	var s Scratch
	n := 0
	for _, w := range texts {
		n += len(w.Lexemes)
	}
	x, y, tags := make([]float32, n*q.parser.Width()), make([]float32, n*q.ner.Width()), make([]int32, n)
	q.tok2vec.Forward(&ns, texts, x)
	q.ner.Tok2Vec().Forward(&ns, texts, y)
	q.tagger.Tag(&ns, x, tags)
	hashFloats(h, x)
	hashFloats(h, y)
	fmt.Fprintln(h, tags)
	at := 0
	for _, w := range texts {
		n := len(w.Lexemes)
		q.hashParse(h, &s, x[at*q.parser.Width():], y[at*q.ner.Width():], spaces(w))
		at += n
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:16])
}

func (q *pipeline) hashParse(h hash.Hash, s *Scratch, x, y []float32, isSpace []bool) {
	n := len(isSpace)
	s.state.start(n)
	s.parserTable.start(q.parser.scorer, x[:n*q.parser.Width()], n)
	for !s.state.final() {
		c := q.parser.choose(&s.state, &s.parserTable)
		hashFloats(h, s.parserTable.scores[:len(q.parser.label)])
		s.state.apply(q.parser.moveOf(c), q.parser.label[c])
	}
	var tree Tree
	q.parser.Parse(s, x[:n*q.parser.Width()], isSpace, &tree)
	fmt.Fprintln(h, tree)
	spans := q.ner.Find(s, y[:n*q.ner.Width()], tree.Starts, isSpace, nil)
	hashFloats(h, s.nameTable.scores[:len(q.ner.label)])
	fmt.Fprintln(h, spans)
}

func hashFloats(h hash.Hash, v []float32) {
	b := make([]byte, 0, 4*len(v))
	for _, f := range v {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
	}
	h.Write(b)
}

// TestNoAllocations holds the steady state to no allocation at all.
func TestNoAllocations(t *testing.T) {
	p := readModel(t)
	q := newPipeline(t, p, kernels(t)[0])
	texts := readReport(t, p)
	run := q.runner(texts)
	run()
	if n := testing.AllocsPerRun(5, run); n > 0 {
		t.Errorf("%v allocations a report", n)
	}
}

// runner makes a function that parses the texts.
func (q *pipeline) runner(texts []net.Words) func() {
	n := 0
	var isSpace []bool
	for _, w := range texts {
		isSpace = append(isSpace, spaces(w)...)
	}
	n = len(isSpace)
	x, y, tags := make([]float32, n*q.parser.Width()), make([]float32, n*q.ner.Width()), make([]int32, n)
	var ns net.Scratch
	var s Scratch
	var tree Tree
	var spans []Span
	return func() {
		q.tok2vec.Forward(&ns, texts, x)
		q.ner.Tok2Vec().Forward(&ns, texts, y)
		q.tagger.Tag(&ns, x, tags)
		at := 0
		for _, w := range texts {
			n := len(w.Lexemes)
			q.parser.Parse(&s, x[at*q.parser.Width():(at+n)*q.parser.Width()], isSpace[at:at+n], &tree)
			spans = q.ner.Find(&s, y[at*q.ner.Width():(at+n)*q.ner.Width()], tree.Starts, isSpace[at:at+n], spans[:0])
			at += n
		}
	}
}

// BenchmarkPipeline is everything but the tokeniser and the rules, on our own report.
func BenchmarkPipeline(b *testing.B) {
	p := readModel(b)
	texts := readReport(b, p)
	tokens := 0
	for _, w := range texts {
		tokens += len(w.Lexemes)
	}
	for _, k := range kernels(b) {
		b.Run(k.Name(), func(b *testing.B) {
			run := newPipeline(b, p, k).runner(texts)
			run()
			b.ReportAllocs()
			for b.Loop() {
				run()
			}
			b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
