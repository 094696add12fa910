package ruler

import (
	"testing"

	"readout/syntax/lexeme"
	"readout/syntax/pack"
)

func equal(attr, value string) pack.Test { return pack.Test{Attr: attr, Values: []string{value}} }

// single is a rule with one pattern of one token.
func single(index int, tests ...pack.Test) pack.Rule {
	return pack.Rule{Patterns: [][]pack.Spec{{tests}}, Index: index}
}

func set(r pack.Rule, attr, value string) pack.Rule {
	r.Set = append(r.Set, pack.Assign{Attr: attr, Value: value})
	return r
}

func TestRuler(t *testing.T) {
	gonna := pack.Rule{Patterns: [][]pack.Spec{{{equal("LOWER", "gon")}, {equal("LOWER", "na")}}}, Index: -1}
	r, err := New([]pack.Rule{
		set(set(single(0, equal("TAG", "DT")), "POS", "DET"), "MORPH", "PronType=Dem|Number=Sing"),
		set(single(0, pack.Test{Attr: "DEP", Op: pack.NotIn, Values: []string{"det", ""}}, pack.Test{Attr: "TAG", Op: pack.In, Values: []string{"DT", "WDT"}}), "POS", "PRON"),
		set(single(0, pack.Test{Attr: "LOWER", Op: pack.Match, Values: []string{`^n[ou]thin'$`}}), "LEMMA", "nothing"),
		set(gonna, "LEMMA", "to"),
		set(set(single(0, equal("IS_SPACE", "true")), "TAG", "_SP"), "DEP", "dep"),
	})
	if err != nil {
		t.Fatal(err)
	}
	store := lexeme.NewStore(func(uint64) (string, bool) { return "", false })
	for _, c := range []struct{ word, tag, dep, wantTag, wantPOS, wantMorph, wantLemma, wantDep string }{
		{"This", "DT", "det", "DT", "DET", "Number=Sing|PronType=Dem", "", "det"},
		{"This", "DT", "nsubj", "DT", "PRON", "Number=Sing|PronType=Dem", "", "nsubj"}, // the later rule wins
		{"Nothin'", "NN", "dobj", "NN", "", "", "nothing", "dobj"},
		{"\n", "NN", "conj", "_SP", "", "", "", "dep"},
	} {
		tok := Token{Lexeme: store.Get(c.word, ""), Tag: c.tag, Dep: c.dep}
		r.Apply(&tok, nil)
		if tok.Tag != c.wantTag || tok.POS != c.wantPOS || tok.Morph != c.wantMorph || tok.Lemma != c.wantLemma || tok.Dep != c.wantDep {
			t.Errorf("%q as %s, %s becomes %+v, want %+v", c.word, c.tag, c.dep, tok, c)
		}
	}
	toks := []Token{{Lexeme: store.Get("Gon", "")}, {Lexeme: store.Get("na", "")}}
	if !r.Begins(&toks[0]) || r.Begins(&toks[1]) {
		t.Error(`a sequence begins with "Gon" alone`)
	}
	hits := r.Long(0, 2, func(i int) Token { return toks[i] }, nil)
	if len(hits) != 1 || hits[0] != (Hit{1, 3}) {
		t.Errorf("hits %v, want rule 3 on token 1", hits)
	}
	if hits := r.Long(0, 1, func(i int) Token { return toks[i] }, nil); len(hits) > 0 {
		t.Errorf("hits %v beyond the end", hits)
	}
}

func TestNormalMorph(t *testing.T) {
	for in, want := range map[string]string{"_": "", "": "", "B=z,a|A=1": "A=1|B=a,z", "Number=Sing": "Number=Sing"} {
		if got := NormalMorph(in); got != want {
			t.Errorf("NormalMorph(%q) = %q, want %q", in, got, want)
		}
	}
}
