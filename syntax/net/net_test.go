package net

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/syntax/kernel"
	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

func TestHash(t *testing.T) {
	for _, c := range []struct {
		v    uint64
		seed uint32
		want [4]uint32
	}{
		{0, 8, [4]uint32{0, 0, 0, 0}},
		{1, 8, [4]uint32{1161550108, 2247783286, 1742325162, 1224191281}},
		{65, 9, [4]uint32{2586423674, 56607415, 1188927799, 947778204}},
		{3197928453018144401, 8, [4]uint32{2399055680, 1118310852, 3598583520, 1677466278}},
	} {
		if got := hash(c.v, c.seed); got != c.want {
			t.Errorf("hash(%d, %d) = %v, want %v", c.v, c.seed, got, c.want)
		}
	}
}

// TestForward compares with the definition in float64, which pads every text by itself and knows neither cache nor
// products, and demands the same bits of every path, batch and state of the cache.
func TestForward(t *testing.T) {
	for _, c := range []struct{ width, depth, pieces int }{{24, 4, 3}, {32, 1, 3}, {16, 2, 2}, {20, 5, 1}} {
		m := randomModel(c.width, c.depth, c.pieces, "NORM", "PREFIX", "SHAPE", "SPACY", "IS_SPACE")
		r := rand.New(rand.NewPCG(2, 3))
		var batch []Words
		for _, n := range []int{1, 0, 2, 5, 40, 255, 256, 257, 3, 700} {
			batch = append(batch, randomWords(r, n))
		}
		var want []float32
		for i, k := range kernels(t) {
			v := mustTok2Vec(t, m, k)
			if i == 0 {
				want = forwardAll(v, &Scratch{}, batch)
				compare(t, define(m, c.width, c.depth, batch), want)
			}
			var s Scratch
			for round := range 3 {
				if got := forwardAll(v, &s, batch); !slices.Equal(got, want) {
					t.Fatalf("width %d, %s: round %d differs", c.width, k.Name(), round)
				}
			}
			fresh := mustTok2Vec(t, m, k)
			var alone []float32
			for _, w := range slices.Backward(batch) {
				alone = append(forwardAll(fresh, &s, []Words{w}), alone...)
			}
			if !slices.Equal(alone, want) {
				t.Fatalf("width %d, %s: texts by themselves differ from the batch", c.width, k.Name())
			}
		}
	}
}

func forwardAll(v *Tok2Vec, s *Scratch, batch []Words) []float32 {
	n := 0
	for _, w := range batch {
		n += len(w.Lexemes)
	}
	out := make([]float32, n*v.Width())
	v.Forward(s, batch, out)
	return out
}

func compare(t *testing.T, want []float64, got []float32) {
	t.Helper()
	for i, v := range want {
		if math.Abs(v-float64(got[i])) > 1e-3 {
			t.Fatalf("value %d is %v, want %v", i, got[i], v)
		}
	}
}

// define computes the vectors as language models define them: pads of `depth` zero rows around each text go through all
// layers like words.
func define(m *pack.Model, width, depth int, batch []Words) []float64 {
	n := nodes{model: m}
	columns := n.columns(width)
	maxouts, norms := n.named("maxout"), n.named("layernorm")
	var out []float64
	for _, w := range batch {
		rows := make([][]float64, len(w.Lexemes)+2*depth)
		for i := range rows {
			rows[i] = make([]float64, width)
		}
		for i, l := range w.Lexemes {
			var hashed []float64
			for c := range columns {
				v := make([]float32, width)
				columns[c].embed(v, l, w.Spaces[i])
				for _, x := range v {
					hashed = append(hashed, float64(x))
				}
			}
			rows[depth+i] = defineLayer(maxouts[0], norms[0], hashed)
		}
		for l := range depth {
			next := make([][]float64, len(rows))
			for i := range rows {
				var three []float64
				for j := i - 1; j <= i+1; j++ {
					if j < 0 || j >= len(rows) {
						three = append(three, make([]float64, width)...)
					} else {
						three = append(three, rows[j]...)
					}
				}
				next[i] = defineLayer(maxouts[l+1], norms[l+1], three)
				for o := range next[i] {
					next[i][o] += rows[i][o]
				}
			}
			rows = next
		}
		for i := range w.Lexemes {
			out = append(out, rows[depth+i]...)
		}
	}
	return out
}

func defineLayer(maxout, norm *pack.Node, x []float64) []float64 {
	w, b := maxout.Params["W"], maxout.Params["b"]
	units, pieces := w.Shape[0], w.Shape[1]
	out := make([]float64, units)
	var mean, variance float64
	for u := range units {
		out[u] = math.Inf(-1)
		for p := range pieces {
			sum := float64(b.Data[u*pieces+p])
			for i, v := range x {
				sum += v * float64(w.Data[(u*pieces+p)*len(x)+i])
			}
			out[u] = max(out[u], sum)
		}
		mean += out[u] / float64(units)
	}
	for _, v := range out {
		variance += (v - mean) * (v - mean) / float64(units)
	}
	for u, v := range out {
		out[u] = (v-mean)/math.Sqrt(variance+1e-8)*float64(norm.Params["G"].Data[u]) + float64(norm.Params["b"].Data[u])
	}
	return out
}

// TestShared runs many goroutines on one network, whose cache they fill together.
func TestShared(t *testing.T) {
	m := randomModel(24, 2, 3, "NORM", "SHAPE", "SPACY")
	v := mustTok2Vec(t, m, kernel.Best())
	w := []Words{randomWords(rand.New(rand.NewPCG(4, 5)), 500)}
	want := forwardAll(mustTok2Vec(t, m, kernel.Best()), &Scratch{}, w)
	var done sync.WaitGroup
	for range 8 {
		done.Go(func() {
			var s Scratch
			for range 5 {
				if !slices.Equal(forwardAll(v, &s, w), want) {
					t.Error("a goroutine got other values")
				}
			}
		})
	}
	done.Wait()
}

// TestCacheFull fills the cache's tables beyond their size: the answers stay, the tables do not grow.
func TestCacheFull(t *testing.T) {
	table := newTable(4, 10, 1)
	row := []float32{1, 2, 3, 4}
	for key := range int32(100) {
		table.put(key, row)
		if table.get(key) != nil {
			t.Fatalf("key %d was admitted at first sight", key)
		}
		table.put(key, row)
		if got := table.get(key); (got != nil) != (key < 10) || got != nil && !slices.Equal(got, row) {
			t.Fatalf("key %d: row %v", key, got)
		}
	}
	if got := table.get(-1); got != nil {
		t.Errorf("a word that is not cached has the row %v", got)
	}
}

func TestTagger(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 7))
	w, b := tensor(r, 50, 24), tensor(r, 50)
	copy(w.Data[7*24:], w.Data[3*24:4*24]) // 3 and 7 are equal: the lower wins
	b.Data[3], b.Data[7] = 100, 100
	m := &pack.Model{Nodes: []pack.Node{{Name: "softmax", Params: map[string]pack.Tensor{"W": w, "b": b}}}}
	x := tensor(r, 130, 24).Data
	want := slices.Repeat([]int32{3}, 130)
	for _, k := range kernels(t) {
		tagger, err := NewTagger(m, k)
		if err != nil {
			t.Fatal(err)
		}
		got := make([]int32, 130)
		tagger.Tag(&Scratch{}, x, got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: tags (-want +got):\n%s", k.Name(), diff)
		}
	}
}

// TestStatic reads a package with static vectors that spaCy saved and compares with what spaCy computes.
func TestStatic(t *testing.T) {
	p, err := pack.Read(os.DirFS("testdata/static"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("testdata/static.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Words   []string
		Tags    []string
		Vectors [][]float32
	}
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	store := lexeme.NewStore(func(id uint64) (string, bool) { n, ok := p.Norms[id]; return n, ok })
	var w Words
	for i, text := range want.Words {
		w.Lexemes = append(w.Lexemes, store.Get(text, ""))
		w.Spaces = append(w.Spaces, i+1 < len(want.Words))
	}
	for _, k := range kernels(t) {
		v, err := NewTok2Vec(p.Tok2Vec, p.Vectors, k)
		if err != nil {
			t.Fatal(err)
		}
		x := forwardAll(v, &Scratch{}, []Words{w})
		for i, row := range want.Vectors {
			for j, value := range row {
				if got := x[i*v.Width()+j]; math.Abs(float64(got-value)) > 1e-5 {
					t.Fatalf("%s: vector of %q: value %d is %v, want %v", k.Name(), want.Words[i], j, got, value)
				}
			}
		}
		tagger, err := NewTagger(p.Tagger.Model, k)
		if err != nil {
			t.Fatal(err)
		}
		tags, names := make([]int32, len(want.Words)), []string(nil)
		tagger.Tag(&Scratch{}, x, tags)
		for _, c := range tags {
			names = append(names, p.Tagger.Labels[c])
		}
		if diff := cmp.Diff(want.Tags, names); diff != "" {
			t.Errorf("%s: tags (-want +got):\n%s", k.Name(), diff)
		}
	}
	p.Vectors.Table.Shape[1]--
	if _, err := NewTok2Vec(p.Tok2Vec, p.Vectors, kernel.Best()); err == nil {
		t.Error("vectors of another width are no error")
	}
}

// TestNoAllocations holds the steady state to no allocation at all.
func TestNoAllocations(t *testing.T) {
	for _, k := range kernels(t) {
		v := mustTok2Vec(t, randomModel(32, 3, 3, "NORM", "SPACY"), k)
		batch := []Words{randomWords(rand.New(rand.NewPCG(8, 9)), 100), randomWords(rand.New(rand.NewPCG(8, 8)), 20)}
		out := make([]float32, 120*v.Width())
		var s Scratch
		if n := testing.AllocsPerRun(10, func() { v.Forward(&s, batch, out) }); n > 0 {
			t.Errorf("%s: %v allocations a batch", k.Name(), n)
		}
	}
}

// BenchmarkForward has full-size weights. Cached texts are of few words; the others' words are never stored.
func BenchmarkForward(b *testing.B) {
	m := randomModel(96, 4, 3, "NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE")
	for _, size := range []int{10, 30, 250} {
		for _, cached := range []bool{true, false} {
			w := randomWords(rand.New(rand.NewPCG(1, 9)), size)
			if !cached {
				for i := range w.Lexemes {
					w.Lexemes[i].Index = -1
				}
			}
			batch := slices.Repeat([]Words{w}, 500/size)
			for _, k := range kernels(b) {
				b.Run(fmt.Sprintf("%d/cached=%v/%s", size, cached, k.Name()), func(b *testing.B) {
					v := mustTok2Vec(b, m, k)
					out := make([]float32, len(batch)*size*v.Width())
					var s Scratch
					b.ReportAllocs()
					for b.Loop() {
						v.Forward(&s, batch, out)
					}
					b.ReportMetric(float64(len(batch)*size*b.N)/b.Elapsed().Seconds(), "tokens/s")
				})
			}
		}
	}
}
