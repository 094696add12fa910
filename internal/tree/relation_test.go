package tree

import (
	"fmt"
	"strings"
	"testing"

	"readout/doc"
)

// Each line: word/label/head(1-based)/POS. What is wanted: word -rel(prep)-> head for the words that matter.
func TestCollapse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Talks/nsubj/4/NOUN with/prep/1/ADP Iran/pobj/2/PROPN ended/ROOT/4/VERB", "Iran -oblique(with)-> Talks; with -case-> Iran"},
		{"He/nsubj/2/PRON spoke/ROOT/2/VERB according/prep/2/VERB to/prep/3/ADP aides/pobj/4/NOUN", "aides -oblique(according to)-> spoke; to -case-> aides"},
		{"They/nsubj/2/PRON fled/ROOT/2/VERB because/prep/2/SCONJ of/pcomp/3/ADP raids/pobj/4/NOUN", "raids -oblique(because of)-> fled"},
		{"He/nsubjpass/3/PRON was/auxpass/3/AUX held/ROOT/3/VERB by/agent/3/ADP police/pobj/4/NOUN", "police -agent(by)-> held"},
		{"It/nsubj/2/PRON gave/ROOT/2/VERB arms/dobj/2/NOUN to/dative/2/ADP Kyiv/pobj/4/PROPN", "Kyiv -dative(to)-> gave"},
		{"It/nsubjpass/3/PRON was/auxpass/3/AUX accused/ROOT/3/VERB of/prep/3/ADP shelling/pcomp/4/VERB Homs/dobj/5/PROPN", "shelling -prep-clause(of)-> accused; Homs -object-> shelling"},
		{"Fights/ROOT/1/NOUN in/prep/1/ADP and/cc/2/CCONJ around/conj/2/ADP Goma/pobj/4/PROPN", "Goma -oblique(in around)-> Fights; and -coordinator-> Goma"},
		{"Raids/ROOT/1/NOUN in/prep/1/ADP Homs/pobj/2/PROPN and/cc/2/CCONJ in/conj/2/ADP Hama/pobj/5/PROPN", "Homs -oblique(in)-> Raids; Hama -conjunct(in)-> Homs"},
		{"He/nsubj/2/PRON met/ROOT/2/VERB her/dobj/2/PRON ahead/advmod/2/ADV of/prep/4/ADP talks/pobj/5/NOUN", "talks -oblique(ahead of)-> met; ahead -case-> talks"},
		{"the/det/2/DET town/ROOT/2/NOUN they/nsubj/4/PRON fired/relcl/2/VERB at/prep/4/ADP", "at -adverb-> fired"},
		{"In/ROOT/1/ADP Kabul/pobj/1/PROPN ././1/PUNCT", "Kabul -root(in)-> Kabul; In -case-> Kabul"},
		{"It/nsubj/2/PRON won/ROOT/2/VERB only/advmod/4/ADV by/prep/2/ADP fraud/pobj/4/NOUN", "fraud -oblique(by)-> won; only -adverb-> fraud"},
	} {
		words, arcs := sketch(c.in)
		got := map[string]string{}
		for i, p := range collapse(arcs) {
			prep := ""
			if p.prep != "" {
				prep = "(" + p.prep + ")"
			}
			got[words[i]] = fmt.Sprintf("%s -%s%s-> %s", words[i], p.rel, prep, words[p.head])
		}
		for _, want := range strings.Split(c.want, "; ") {
			if g := got[strings.Fields(want)[0]]; g != want {
				t.Errorf("%s\n got %s\nwant %s", c.in, g, want)
			}
		}
	}
}

func sketch(in string) (words []string, arcs []arc) {
	pos := map[string]doc.POS{"ADP": doc.Adp, "ADV": doc.Adv, "NOUN": doc.Noun, "PROPN": doc.Propn, "VERB": doc.Verb, "PRON": doc.Pron, "NUM": doc.Num}
	for _, f := range strings.Fields(in) {
		p := strings.Split(f, "/")
		head := 0
		fmt.Sscan(p[2], &head)
		words = append(words, p[0])
		arcs = append(arcs, arc{head - 1, p[1], strings.ToLower(p[0]), pos[p[3]], isInitials(p[0])})
	}
	return words, arcs
}
