package tree

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"readout/doc"
	"readout/syntax"
)

// Each case: the arcs as in TestCollapse, one name as label and range of words, and what is wanted as "word -label-> head".
func TestMend(t *testing.T) {
	for _, c := range []struct {
		in   string
		name syntax.Span
		want string
	}{
		{"Iraq/nsubj/2/PROPN met/ROOT/2/VERB with/prep/2/ADP President/compound/5/PROPN Saleh/compound/6/PROPN Tuesday/pobj/3/PROPN",
			syntax.Span{Start: 5, End: 6, Label: "DATE"}, "Saleh -pobj-> with; Tuesday -npadvmod-> met; President -compound-> Saleh"},
		{"Police/nsubj/2/NOUN dispersed/ROOT/2/VERB the/det/6/DET rally/compound/6/NOUN Friday/compound/6/PROPN night/dobj/2/NOUN",
			syntax.Span{Start: 4, End: 6, Label: "TIME"}, "rally -dobj-> dispersed; night -npadvmod-> dispersed; the -det-> rally; Friday -compound-> night"},
		{"the/det/3/DET coffee/compound/3/NOUN year/ROOT/3/NOUN", syntax.Span{Start: 2, End: 3, Label: "DATE"}, "year -ROOT-> year"},
		{"On/prep/4/ADP Sunday/compound/3/PROPN Chad/pobj/1/PROPN left/ROOT/4/VERB", syntax.Span{}, "Sunday -pobj-> On; Chad -nsubj-> left"},
		{"In/prep/5/ADP June/compound/3/PROPN Chad/poss/4/PROPN army/nsubj/5/NOUN left/ROOT/5/VERB", syntax.Span{}, "June -pobj-> In; Chad -poss-> army"},
		{"After/prep/5/ADP May/compound/3/PROPN elections/pobj/1/NOUN he/nsubj/5/PRON left/ROOT/5/VERB", syntax.Span{}, "May -compound-> elections"},
		{"Chad/nsubj/2/PROPN sent/ROOT/2/VERB up/prt/2/ADP to/prep/2/ADP 40/nummod/6/NUM soldiers/pobj/4/NOUN", syntax.Span{}, "soldiers -dobj-> sent; up -quantmod-> 40; to -quantmod-> 40"},
		{"it/nsubj/2/PRON added/ROOT/2/VERB up/prt/2/ADP to/prep/2/ADP 40/nummod/6/NUM dollars/pobj/4/NOUN", syntax.Span{}, "dollars -pobj-> to"},
		{"they/nsubj/4/PRON do/aux/4/AUX n’t/nsubj/4/NOUN know/ROOT/4/VERB", syntax.Span{}, "n’t -neg-> know"},
		{"USAID/advmod/2/ADV gave/ROOT/2/VERB tents/dobj/2/NOUN", syntax.Span{}, "USAID -nsubj-> gave"},
		{"Bank/nsubj/2/NOUN lent/ROOT/2/VERB Chad/nmod/6/PROPN ten/compound/5/NUM million/nummod/6/NUM dollars/dobj/2/NOUN", syntax.Span{Start: 2, End: 3, Label: "GPE"},
			"Chad -dative-> lent; dollars -dobj-> lent"},
		{"Iran/nsubj/2/PROPN bought/ROOT/2/VERB Iraq/compound/4/PROPN oil/dobj/2/NOUN", syntax.Span{Start: 2, End: 3, Label: "GPE"}, "Iraq -compound-> oil"},
		{"NOW/advmod/3/ADV they/nsubj/3/PRON left/ROOT/3/VERB", syntax.Span{}, "NOW -advmod-> left"},
	} {
		words, arcs := sketch(c.in)
		mend(arcs, []syntax.Span{c.name})
		got := map[string]string{}
		for i, a := range arcs {
			got[words[i]] = fmt.Sprintf("%s -%s-> %s", words[i], a.label, words[a.head])
		}
		for _, want := range strings.Split(c.want, "; ") {
			if g := got[strings.Fields(want)[0]]; g != want {
				t.Errorf("%s\n got %s\nwant %s", c.in, g, want)
			}
		}
	}
}

// Whatever the model says, the arcs stay a tree.
func TestMendKeepsATree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	labels := []string{"nsubj", "compound", "prep", "pobj", "appos", "dobj"}
	for range 20000 {
		arcs := make([]arc, 2+r.IntN(8))
		for i, k := range r.Perm(len(arcs)) { // the k-th word taken hangs on one taken before
			arcs[k] = arc{k, labels[r.IntN(len(labels))], []string{"friday", "morning", "gave", "x"}[r.IntN(4)], []doc.POS{doc.Propn, doc.Verb, doc.Adp, doc.Noun}[r.IntN(4)], r.IntN(2) == 0}
			if i > 0 {
				for arcs[k].head == k {
					if h := r.IntN(len(arcs)); arcs[h].label != "" {
						arcs[k].head = h
					}
				}
			}
		}
		start := r.IntN(len(arcs))
		name := syntax.Span{Start: start, End: start + 1 + r.IntN(len(arcs)-start), Label: []string{"DATE", "GPE"}[r.IntN(2)]}
		before := fmt.Sprint(arcs, name)
		mend(arcs, []syntax.Span{name})
		for i := range arcs {
			at := i
			for range arcs {
				at = arcs[at].head
			}
			if arcs[at].head != at {
				t.Fatalf("word %d goes round\nbefore %s\nafter  %v", i, before, arcs)
			}
		}
	}
}
