package tree

import "readout/doc"

// relations maps the labels of English spaCy models to doc's closed set. A preposition's own label is missing: prepositions are
// folded into the arcs of their objects by collapse.
var relations = map[string]doc.Rel{
	"ROOT": doc.Root, "nsubj": doc.Subject, "nsubjpass": doc.PassiveSubject, "csubj": doc.ClauseSubject, "csubjpass": doc.ClauseSubject,
	"dobj": doc.Object, "dative": doc.Dative, "agent": doc.Agent, "attr": doc.Complement, "acomp": doc.Complement, "oprd": doc.Complement,
	"ccomp": doc.ClauseComplement, "xcomp": doc.OpenComplement, "advcl": doc.AdverbialClause, "relcl": doc.RelativeClause, "acl": doc.Participle,
	"pobj": doc.Oblique, "pcomp": doc.PrepClause, "parataxis": doc.Parataxis, "appos": doc.Apposition, "conj": doc.Conjunct,
	"cc": doc.Coordinator, "preconj": doc.Coordinator, "poss": doc.Possessor, "compound": doc.CompoundWord, "amod": doc.AdjectiveMod,
	"nmod": doc.NounMod, "nummod": doc.NumberMod, "quantmod": doc.QuantMod, "det": doc.Determiner, "predet": doc.Determiner,
	"advmod": doc.AdverbMod, "npadvmod": doc.NounAdverb, "aux": doc.Auxiliary, "auxpass": doc.PassiveAuxiliary, "neg": doc.Negation,
	"mark": doc.Marker, "case": doc.Case, "prt": doc.Particle, "expl": doc.Expletive, "intj": doc.Interjection, "punct": doc.Punctuation,
}

// An arc is a token's place in the model's own tree, as far as the mapping needs it.
type arc struct {
	head  int // itself for a root
	label string
	lower string
	pos   doc.POS

	initials bool // in capitals, and its head is not: no acronym in a line of capitals
}

// isPreposition reports whether the token leads an object of its own rather than being one: "with", "according".
func (a arc) isPreposition() bool {
	switch a.label {
	case "prep", "agent":
		return true
	case "dative", "pcomp", "conj", "ROOT":
		return a.pos == doc.Adp
	}
	return false
}

// A place is where a token goes in doc's tree.
type place struct {
	head int
	rel  doc.Rel
	prep string
	at   int // first token of prep, or doc.None
}

// collapse turns the model's tree into doc's: labels are mapped, and a preposition with its object becomes one arc.
func collapse(arcs []arc) []place {
	c := collapser{arcs: arcs, kids: make([][]int, len(arcs)), out: make([]place, len(arcs))}
	for i, a := range arcs {
		c.out[i] = place{a.head, relations[a.label], "", doc.None}
		if a.head != i {
			c.kids[a.head] = append(c.kids[a.head], i)
		}
	}
	for i := range arcs {
		if a := arcs[i]; a.isPreposition() && !c.inner(i) {
			c.fold(i)
		}
	}
	return c.out
}

type collapser struct {
	arcs []arc
	kids [][]int
	out  []place
}

// inner reports whether a preposition is a later word of a longer one ("to" in "according to"), which is folded from its first word.
func (c *collapser) inner(i int) bool {
	h := c.arcs[i].head
	return h != i && c.arcs[h].isPreposition() && c.object(h) == doc.None
}

// object returns the object of a preposition: a noun, else a clause; None for a stranded one ("fired at").
func (c *collapser) object(p int) int {
	clause := doc.None
	for _, k := range c.kids[p] {
		switch {
		case c.arcs[k].label == "pobj":
			return k
		case clause == doc.None && c.arcs[k].label == "pcomp" && !c.arcs[k].isPreposition():
			clause = k
		}
	}
	return clause
}

// chain follows prepositions that lead each other ("out of", "because of", "in and around") to the one that has the object.
func (c *collapser) chain(p int) (words []int, object int) {
	words = []int{p}
	for {
		if o := c.object(p); o != doc.None {
			return words, o
		}
		next := doc.None
		for _, k := range c.kids[p] {
			if c.arcs[k].isPreposition() {
				next = k
				break
			}
		}
		if next == doc.None || len(words) > 4 {
			return words, doc.None
		}
		p = next
		words = append(words, p)
	}
}

// fold hangs the object of preposition p where p hung, and p on the object.
func (c *collapser) fold(p int) {
	words, object := c.chain(p)
	if object == doc.None {
		if c.out[p].rel == doc.OtherRel || c.out[p].rel == doc.Agent {
			c.out[p].rel = doc.AdverbMod // "the town they fired at"
		}
		return
	}
	head, rel := c.arcs[p].head, c.role(p, object)
	if adverb := c.adverbBefore(p); adverb != doc.None {
		if !headings[c.arcs[adverb].lower] || c.arcs[p].lower == "of" {
			words = append([]int{adverb}, words...) // "ahead of", "together with"
		}
		head = c.arcs[adverb].head
	}
	if head == p { // the preposition is the root: "In Kabul."
		head, rel = object, doc.Root
	} else if c.arcs[head].isPreposition() {
		if _, first := c.chain(head); first != doc.None {
			head = first
			if c.arcs[p].label == "conj" {
				rel = doc.Conjunct // "in Homs and in Hama"
			}
		}
	}
	name := ""
	for i, w := range words {
		if i > 0 {
			name += " "
		}
		name += c.arcs[w].lower
		c.out[w] = place{object, doc.Case, "", doc.None}
		c.adopt(w, words, object)
	}
	c.out[object] = place{head, rel, name, words[0]}
}

// role tells what the object of a preposition is to the word that the preposition hangs on.
func (c *collapser) role(p, object int) doc.Rel {
	switch {
	case c.arcs[object].label == "pcomp":
		return doc.PrepClause
	case c.arcs[p].label == "agent":
		return doc.Agent
	case c.arcs[p].label == "dative":
		return doc.Dative
	}
	return doc.Oblique
}

// headings are adverbs that only say which way: "moved north towards Ghazni" goes towards it, though "north of Ghazni" is one place.
var headings = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "northward": true, "southward": true, "eastward": true, "westward": true,
	"northwards": true, "southwards": true, "eastwards": true, "westwards": true, "deep": true, "deeper": true, "forward": true,
}

// adverbBefore returns the adverb that forms one preposition with the word behind it, or None.
func (c *collapser) adverbBefore(p int) int {
	g := c.arcs[p].head
	if g == p-1 && c.arcs[g].label == "advmod" && c.arcs[g].pos == doc.Adv && len(c.kids[g]) == 1 {
		return g
	}
	return doc.None
}

// adopt hangs what else depended on a word of the preposition on the object: "only" in "only by talks". A second object stays one.
func (c *collapser) adopt(w int, words []int, object int) {
	for _, k := range c.kids[w] {
		if k == object || contains(words, k) {
			continue
		}
		if c.arcs[k].label == "pobj" {
			c.out[k] = place{object, doc.Conjunct, "", doc.None}
			continue
		}
		c.out[k].head = object
		if c.out[k].rel == doc.Root {
			c.out[k].rel = doc.OtherRel
		}
	}
}

func contains(xs []int, x int) bool {
	for _, y := range xs {
		if x == y {
			return true
		}
	}
	return false
}
