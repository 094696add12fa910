package transition

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/syntax/kernel"
	"readout/syntax/lexeme"
	"readout/syntax/net"
	"readout/syntax/pack"
)

const gold = "../../../shared/gold/syntax/"

// layerValues are what spaCy computes for one text with the small package of random weights.
type layerValues struct {
	Features     map[string][]string
	Mixed        [][]float32 `json:"embed_mixed"`
	Tok2Vec      [][]float32 `json:"tok2vec"`
	TaggerScores [][]float32 `json:"tagger_scores"`
	ParserSteps  [][3]any    `json:"parser_steps"`
}

func openMini(t testing.TB) *pack.Package {
	t.Helper()
	if _, err := os.Stat(gold + "mini_small"); err != nil {
		t.Skip("the shared gold is not here: no package with random weights")
	}
	p, err := pack.Read(os.DirFS(gold + "mini_small"))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// words makes the words of the text from their features; first is the number of the first lexeme.
func words(v layerValues, first int) net.Words {
	var w net.Words
	id := func(name string, i int) uint64 {
		n, err := strconv.ParseUint(v.Features[name][i], 10, 64)
		if err != nil {
			panic(err)
		}
		return n
	}
	for i := range v.Features["NORM"] {
		w.Lexemes = append(w.Lexemes, &lexeme.Lexeme{
			NormID: id("NORM", i), Prefix: id("PREFIX", i), Suffix: id("SUFFIX", i), Shape: id("SHAPE", i),
			IsSpace: id("IS_SPACE", i) == 1, Index: int32(first + i),
		})
		w.Spaces = append(w.Spaces, id("SPACY", i) == 1)
	}
	return w
}

func readLayers(t testing.TB) map[string]layerValues {
	t.Helper()
	b, err := os.ReadFile(gold + "mini_small_layers.json")
	if err != nil {
		t.Skip("the shared gold is not here: no values of layers")
	}
	var texts map[string]layerValues
	if err := json.Unmarshal(b, &texts); err != nil {
		t.Fatal(err)
	}
	return texts
}

// TestLayers compares word vectors, tags and every step of the parser with spaCy's, on every path of this machine.
func TestLayers(t *testing.T) {
	p, texts := openMini(t), readLayers(t)
	for _, name := range kernel.Names() {
		k, err := kernel.Named(name)
		if err != nil {
			t.Fatal(err)
		}
		t2v, err1 := net.NewTok2Vec(p.Tok2Vec, nil, k)
		tagger, err2 := net.NewTagger(p.Tagger.Model, k)
		parser, err3 := NewParser(p.Parser.Model, p.Parser.Moves, nil, k)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		for text, want := range texts {
			w := words(want, 100*len(text))
			x := make([]float32, len(w.Spaces)*t2v.Width())
			for range 3 { // the second and third time from the cache
				clear(x)
				t2v.Forward(&net.Scratch{}, []net.Words{w}, x)
				checkVectors(t, x, want.Tok2Vec)
			}
			tags := make([]int32, len(w.Spaces))
			tagger.Tag(&net.Scratch{}, x, tags)
			for i, scores := range want.TaggerScores {
				if best := slices.Index(scores, slices.Max(scores)); int(tags[i]) != best {
					t.Errorf("%s: %s: token %d has tag %d, want %d", name, text, i, tags[i], best)
				}
			}
			checkSteps(t, parser, x, want.ParserSteps)
		}
	}
}

func checkVectors(t *testing.T, x []float32, want [][]float32) {
	t.Helper()
	for i, row := range want {
		for j, v := range row {
			if got := x[i*len(row)+j]; math.Abs(float64(got-v)) > 1e-4 {
				t.Fatalf("vector %d[%d] is %v, want %v", i, j, got, v)
			}
		}
	}
}

// checkSteps follows the parser; a step is its action, score and the tokens it saw.
func checkSteps(t *testing.T, p *Parser, x []float32, want [][3]any) {
	t.Helper()
	var s Scratch
	n := len(x) / p.Width()
	s.state.start(n)
	s.parserTable.start(p.scorer, x, n)
	for i, step := range want {
		var tokens []any
		for _, token := range s.state.tokens() {
			tokens = append(tokens, float64(token))
		}
		if diff := cmp.Diff(step[2], any(tokens)); diff != "" {
			t.Fatalf("step %d: tokens (-want +got):\n%s", i, diff)
		}
		c := p.choose(&s.state, &s.parserTable)
		action := [...]string{"S", "D", "L", "R", "B"}[p.moveOf(c)]
		if label := p.names[p.label[c]]; label != "" {
			action += "-" + label
		}
		score := s.parserTable.score(s.state.tokens())[c]
		if action != step[0] || math.Abs(step[1].(float64)-float64(score)) > 1e-3 {
			t.Fatalf("step %d: %s with score %v, want %v with %v", i, action, score, step[0], step[1])
		}
		s.state.apply(p.moveOf(c), p.label[c])
	}
	if !s.state.final() {
		t.Fatal("the parse is not at its end after the last step")
	}
}
