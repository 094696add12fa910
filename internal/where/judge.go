package where

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/where/atlas"
)

// A verdict tells whether a name of the gazetteer is a place here.
type verdict uint8

const (
	no     verdict = iota // it names something else
	maybe                 // only if the same name is a place elsewhere in the text
	likely                // also if the text tells of its country
	yes
)

// judge decides which names are places, and drops the others.
func (f *finder) judge() {
	f.containers()
	f.lists()
	verdicts := make([]verdict, len(f.names))
	sure := map[atlas.Key]bool{}
	for i := range f.names {
		verdicts[i] = f.verdict(&f.names[i])
		if verdicts[i] == yes {
			sure[f.names[i].base] = true
		}
	}
	told := f.told(verdicts)
	kept := make([]name, 0, len(f.names))
	for i, n := range f.names {
		v := verdicts[i]
		if v == likely && (f.ofTold(&n, told) || f.besideYes(i, verdicts)) || v != no && sure[n.base] {
			v = yes
		}
		if v == yes && f.supported(&n, told) {
			kept = append(kept, n)
		}
	}
	f.names = kept
}

// ofTold reports whether the own lists put a name into a country that the text tells of.
func (f *finder) ofTold(n *name, told map[atlas.ID]bool) bool {
	return slices.ContainsFunc(n.hits, func(h atlas.Hit) bool { return h.Flags&atlas.Own != 0 && told[f.Country(h.ID)] })
}

// besideYes reports whether a name is joined to one that is surely a place: "Dadaab and Zaatari".
func (f *finder) besideYes(i int, verdicts []verdict) bool {
	join := func(i, j int) bool {
		return i >= 0 && j < len(f.names) && f.enumerates(doc.Range{Start: f.names[i].tokens.End, End: f.names[j].tokens.Start})
	}
	return join(i-1, i) && verdicts[i-1] == yes || join(i, i+1) && verdicts[i+1] == yes
}

// told returns the countries that the text names, by themselves, by their people or by places that are called so without doubt.
func (f *finder) told(verdicts []verdict) map[atlas.ID]bool {
	told := map[atlas.ID]bool{}
	for _, dm := range f.demonyms {
		told[dm.country] = true
	}
	for i, n := range f.names {
		if verdicts[i] != yes {
			continue
		}
		if id := f.top(&n); !weak(n.hits) {
			told[f.Country(id)] = true
		}
		if n.within != atlas.None {
			told[f.Country(n.within)] = true
		}
	}
	return told
}

// supported reports whether a name that only an abbreviation or another language gives to places is of a country that the text tells
// of: "DPR" in a report on Ukraine, "Damask" in one on Syria.
func (f *finder) supported(n *name, told map[atlas.ID]bool) bool {
	if !weak(n.hits) {
		return true
	}
	for _, h := range n.hits {
		if c := f.Class(h.ID); c == atlas.Country || c == atlas.Admin1 && h.Flags&atlas.Foreign == 0 || told[f.Country(h.ID)] {
			return true
		}
	}
	return false
}

// weak reports whether all places have a name only in another language or in short.
func weak(hits []atlas.Hit) bool {
	return !slices.ContainsFunc(hits, func(h atlas.Hit) bool { return h.Flags&(atlas.Foreign|atlas.Abbrev) == 0 })
}

// word returns the token at i if it lies in the same block as token near, else an empty one.
func (f *finder) word(i, near int) *doc.Token {
	if i < 0 || i >= len(f.d.Tokens) || f.d.Tokens[i].Block != f.d.Tokens[near].Block {
		return &doc.Token{}
	}
	return &f.d.Tokens[i]
}

// verdict judges one name by its neighbours and by what the language model makes of it.
func (f *finder) verdict(n *name) verdict {
	if after := f.word(n.tokens.End, n.tokens.End-1); after.Word == "$" || after.Lemma == "dollar" || after.Lemma == "peso" || after.Lemma == "rupee" {
		return no // "US $ 5 million", "the Singapore dollar"
	}
	r := n.tokens
	before, after := f.word(r.Start-1, r.Start), f.word(r.End, r.Start)
	if r.Len() == 1 && f.commonWord(n) {
		return no
	}
	if f.lends(n, after) || f.lent(n, before) || !f.stands(n) || !f.proper(n) {
		return no
	}
	marked, label := f.marked(r)
	if f.listed(n) && (before.Tag != "NNP" || marked.Start >= r.Start) {
		return yes
	}
	if before.Lower == "of" && settlements[f.word(r.Start-2, r.Start).Lower] && (label == "" || same(marked, r, f.d)) {
		return yes // "the town of Goma", whatever the model takes it for
	}
	if f.someone[r.Start] && f.personal(r, label) {
		return f.person(n, r, before)
	}
	return f.byLabel(n, marked, label)
}

// byLabel judges a name by the kind of name that the language model takes it, or what it is a part of, for.
func (f *finder) byLabel(n *name, marked doc.Range, label doc.NameLabel) verdict {
	r := n.tokens
	before, after := f.word(r.Start-1, r.Start), f.word(r.End, r.Start)
	switch label {
	case doc.NamePerson:
		return f.person(n, marked, before)
	case doc.NameOrg, doc.NameFac:
		if !same(marked, r, f.d) {
			return f.inBody(n, marked, before)
		}
		if !f.known(n) && n.within == atlas.None && f.d.Tokens[r.End-1].Rel == doc.Subject {
			return f.orLikely(n) // "Toyota said"
		}
	case doc.NameGPE, doc.NameLoc:
		return f.inPlace(n, marked, before, after)
	case doc.NameNorp:
		if !f.known(n) || !same(marked, r, f.d) {
			return no
		}
	case "":
	default: // events, laws, works, products, dates: the war in Iraq is named, not Iraq
		if !same(marked, r, f.d) {
			return no
		}
		if !f.known(n) {
			return f.orLikely(n)
		}
	}
	return f.plain(n, before, after)
}

// listed reports whether a name of several words is one of the own lists: it is nothing else, whatever the model takes it for.
func (f *finder) listed(n *name) bool {
	return n.tokens.Len() > 1 && f.own(n)
}

// own reports whether the own lists have a name.
func (f *finder) own(n *name) bool {
	return slices.ContainsFunc(n.hits, func(h atlas.Hit) bool { return h.Flags&atlas.Own != 0 })
}

// top returns the place of a name with the highest prior.
func (f *finder) top(n *name) atlas.ID {
	best, id := -100.0, n.hits[0].ID
	for _, h := range n.hits {
		if p := f.prior(h); p > best {
			best, id = p, h.ID
		}
	}
	return id
}

// proper reports whether the words are tagged as a proper noun, in the main.
func (f *finder) proper(n *name) bool {
	r := n.tokens
	t := &f.d.Tokens[r.Start]
	if r.Len() > 1 || capitals(t.Word) && weak(n.hits) { // "the CAR"
		return true
	}
	_, label := f.marked(r)
	return t.POS == doc.Propn || strings.HasPrefix(t.Tag, "NNP") || label == doc.NameGPE || label == doc.NameLoc || capitals(t.Word) && len(t.Word) > 3 || strings.HasSuffix(t.Word, ".")
}

// marked returns the model's name that holds or crosses a range, and its label; "" for none.
func (f *finder) marked(r doc.Range) (doc.Range, doc.NameLabel) {
	for i := r.Start; i < r.End; i++ {
		if l := f.label[i]; l > 0 {
			n := f.d.Names[l-1]
			return n.Tokens, n.Label
		}
	}
	return doc.Range{}, ""
}

// same reports whether a model's name is r, but for an article before and a possessive mark behind.
func same(marked, r doc.Range, d *doc.Document) bool {
	if marked.Start < r.Start && d.Tokens[marked.Start].Lower == "the" {
		marked.Start++
	}
	if marked.End > r.End && d.Tokens[marked.End-1].Tag == "POS" {
		marked.End--
	}
	return r.Holds(marked)
}

// oftenNamed is the logarithm of how often a place of the own lists must be named to be known without a word beside it: 250,000.
const oftenNamed = 18

// known reports whether a name has a place that reports name often: of the own lists, a country, a first-level region.
func (f *finder) known(n *name) bool {
	for _, h := range n.hits {
		if h.Flags&atlas.Own != 0 && f.Log2Population(h.ID) >= oftenNamed || f.Class(h.ID) == atlas.Country || f.Class(h.ID) == atlas.Admin1 && h.Flags&atlas.Foreign == 0 {
			return true
		}
	}
	return false
}

// large is the logarithm of the population from which a town's name alone is enough: 50,000.
const large = 15.6

func (f *finder) big(n *name) bool {
	for _, h := range n.hits {
		if h.Flags&atlas.Foreign == 0 && f.Log2Population(h.ID) >= large {
			return true
		}
	}
	return false
}

// orLikely is the verdict on a name that only the own lists make a place's.
func (f *finder) orLikely(n *name) verdict {
	if f.own(n) {
		return likely
	}
	return maybe
}

// inBody judges a name within that of an organisation or a building.
func (f *finder) inBody(n *name, marked doc.Range, before *doc.Token) verdict {
	r := n.tokens
	if marked.Start > r.Start || marked.End < r.End {
		return f.plain(n, before, f.word(r.End, r.Start))
	}
	next := f.word(r.End, r.Start)
	switch {
	case r.End < marked.End && joiners[next.Lower], r.Start > marked.Start && joiners[before.Lower]:
		return f.orLikely(n) // "Baga and Chibok" taken for one body
	case r.End < marked.End && next.Tag == "POS":
		return yes
	case r.End < marked.End && (public[strings.TrimSuffix(next.Lower, ".")]):
		return yes
	case r.End == marked.End && (before.Lower == "of" || before.Lower == "in" || before.Lower == "," || before.Lower == "at" || before.Lower == "the"):
		return yes
	case r.End == marked.End && r.Start == marked.Start+1 && before.Lower == "the":
		return yes
	}
	return maybe
}

// inPlace judges a name that is or lies in what the model takes for a place.
func (f *finder) inPlace(n *name, marked doc.Range, before, after *doc.Token) verdict {
	r := n.tokens
	if n.tokens.Len() == 1 && f.surname[f.d.Tokens[r.Start].Lower] && !atPrepositions[before.Lower] && n.within == atlas.None && !f.known(n) {
		return maybe
	}
	if r.Len() == 1 && f.persona[f.d.Tokens[r.Start].Lower] > 0 && !atPrepositions[before.Lower] && !f.known(n) {
		return maybe // the model takes the name for a person's elsewhere
	}
	for i := marked.Start; i < r.Start; i++ {
		t := &f.d.Tokens[i]
		if _, ok := directions[t.Lower]; !ok && !parts[t.Lower] && t.Word != "," && t.Word != "-" && capital(t.Word) {
			return no // the model's name is another one: "Fort Jackson" with Jackson
		}
	}
	for i := r.End; i < marked.End; i++ {
		t := &f.d.Tokens[i]
		if !kindWords[t.Lower] && t.Word != "," && t.Tag != "POS" && capital(t.Word) && !public[t.Lower] {
			return no
		}
		if t.Word == "," {
			break
		}
	}
	return yes
}

// plain judges a name that the model says nothing of, or calls something else.
func (f *finder) plain(n *name, before, after *doc.Token) verdict {
	r := n.tokens
	if n.within != atlas.None {
		return yes
	}
	if r.Len() == 1 && f.surname[f.d.Tokens[r.Start].Lower] {
		return no
	}
	if capital(after.Word) && strings.HasPrefix(after.Tag, "NNP") && !public[strings.TrimSuffix(after.Lower, ".")] && !capitals(f.d.Tokens[r.Start].Word) {
		return maybe
	}
	if capital(before.Word) && strings.HasPrefix(before.Tag, "NNP") && !f.known(n) && f.label[r.Start] == 0 {
		return maybe
	}
	if f.known(n) || f.big(n) || prepositions[before.Lower] || regional[after.Lower] {
		return yes
	}
	return maybe
}
