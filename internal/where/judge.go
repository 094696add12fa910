package where

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// persons notes the last words of the names of persons, which stand for them later: "Jordan" after "Michael Jordan".
func (f *finder) persons() {
	f.surname, f.persona, f.someone = map[string]bool{}, map[string]int{}, make([]bool, len(f.d.Tokens))
	add := func(r doc.Range) {
		if r.Len() > 1 {
			f.surname[f.d.Tokens[r.End-1].Lower] = true
		}
	}
	for i := range f.d.Tokens { // "Tyrise M. Bell", whatever the model takes it for
		if f.initial(i) && f.initialed(i) {
			f.surname[f.d.Tokens[i+1].Lower] = true
		}
	}
	for _, n := range f.d.Names {
		if n.Label == doc.NamePerson {
			r := n.Tokens
			if r.Len() > 1 && f.d.Tokens[r.End-1].Tag == "POS" {
				r.End--
			}
			add(r)
		}
		if n.Tokens.Len() == 1 {
			switch w := f.d.Tokens[n.Tokens.Start].Lower; n.Label {
			case doc.NamePerson:
				f.persona[w] += 2
			case doc.NameGPE, doc.NameLoc:
				f.persona[w]--
			}
		}
	}
	for _, m := range f.d.Mentions {
		if m.Kind == doc.Person && m.Form == doc.NameForm {
			add(m.Tokens)
			for i := m.Tokens.Start; i < m.Tokens.End; i++ {
				f.someone[i] = true
			}
		}
	}
}

// initial reports whether token i is a capital letter with a dot.
func (f *finder) initial(i int) bool {
	w := f.d.Tokens[i].Word
	return len(w) == 2 && w[1] == '.' && 'A' <= w[0] && w[0] <= 'Z'
}

// initialed reports whether the initial at token i stands between two names.
func (f *finder) initialed(i int) bool {
	before, after := f.word(i-1, i), f.word(i+1, i)
	return capital(before.Word) && capital(after.Word) && before.Tag == "NNP" && after.Tag == "NNP" && !capitals(before.Word)
}

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

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// verdict judges one name by its neighbours and by what the language model makes of it.
func (f *finder) verdict(n *name) verdict {
	r := n.tokens
	before, after := f.word(r.Start-1, r.Start), f.word(r.End, r.Start)
	if r.Len() == 1 && f.commonWord(n) {
		return no
	}
	if v := f.neighbours(n, before, after); v == no || !f.stands(n) {
		return no
	}
	if !f.proper(r) {
		return no
	}
	marked, label := f.marked(r)
	if f.listed(n) && (before.Tag != "NNP" || marked.Start >= r.Start) {
		return yes
	}
	if f.someone[r.Start] && label != doc.NamePerson && label != doc.NameGPE && label != doc.NameLoc && f.persona[f.d.Tokens[r.Start].Lower] >= 0 {
		return f.person(n, r, before)
	}
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

// commonWord reports whether a name of one word is an English word that is meant as such.
func (f *finder) commonWord(n *name) bool {
	t := &f.d.Tokens[n.tokens.Start]
	if capitals(t.Word) || f.placed(n) {
		return false
	}
	if common[t.Lower] {
		return true
	}
	_, label := f.marked(n.tokens)
	return ordinary[t.Lower] && label != doc.NameGPE && label != doc.NameLoc
}

// placed reports whether the words say that a town lies in a state or country: "Commerce, Texas".
func (f *finder) placed(n *name) bool {
	return n.within != atlas.None && f.word(n.tokens.End, n.tokens.Start).Word == ","
}

// stands reports whether a name that may be an office's stands for the building: "outside the Kremlin", but not "the Kremlin said".
func (f *finder) stands(n *name) bool {
	if c := f.Feature(f.top(n)); c != "PAL" && c != "ADMF" {
		return true
	}
	t := &f.d.Tokens[f.head(n.tokens)]
	for range 3 { // "outside the Capitol and the White House"
		if t.Rel != doc.Conjunct {
			break
		}
		t = &f.d.Tokens[t.Head]
	}
	return t.Rel == doc.Oblique && (atPrepositions[t.Prep] || t.Prep == "inside of" || t.Prep == "outside of")
}

// neighbours tells by the words beside a name that it is no place: no, else maybe.
func (f *finder) neighbours(n *name, before, after *doc.Token) verdict {
	if capital(after.Word) && streets[after.Lower] {
		if f.word(n.tokens.End+1, n.tokens.Start).Lower == "county" {
			return maybe
		}
		return no
	}
	if diseases[after.Lower] || f.treaty(n) || after.Tag == "NNPS" && capital(after.Word) && plural[after.Lower] == "" && !public[after.Lower] {
		return no // "West Nile virus", "the Minsk agreements", "Dallas Cowboys"
	}
	for i := n.tokens.End; i < n.tokens.End+4; i++ { // "Colorado State University", "China Eastern Airlines"
		t := f.word(i, n.tokens.Start)
		if !capital(t.Word) {
			break
		}
		if namesakes[t.Lower] {
			return no
		}
	}
	if capital(after.Word) && physical[after.Lower] && n.tokens.Len() == 1 && !public[f.word(n.tokens.End+1, n.tokens.Start).Lower] {
		return no // "Fraser Valley" is not Fraser, but "Dublin City Council" is of Dublin
	}
	if ships[before.Lower] {
		return no
	}
	i := n.tokens.Start - 1
	if _, ok := directions[before.Lower]; ok || before.Lower == "the" {
		i-- // "University of Southern Indiana"
	}
	if f.word(i, n.tokens.Start).Lower == "of" {
		if b := f.word(i-1, n.tokens.Start); capital(b.Word) && ofWords[b.Lower] {
			return no
		}
	}
	if capital(before.Word) && titles[before.Lower] && f.Class(f.top(n)) != atlas.Country && before.Tag != "IN" {
		return no
	}
	return maybe
}

// treaty reports whether a town's name goes on as that of an agreement made there: "the Minsk peace agreement".
func (f *finder) treaty(n *name) bool {
	if f.Class(f.top(n)) != atlas.City {
		return false
	}
	for i := n.tokens.End; i < n.tokens.End+3; i++ {
		t := f.word(i, n.tokens.Start)
		if treaties[t.Lower] {
			return true
		}
		if t.POS != doc.Noun && t.POS != doc.Adj && t.POS != doc.Propn && t.POS != doc.Num {
			break
		}
	}
	return false
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
func (f *finder) proper(r doc.Range) bool {
	if r.Len() > 1 {
		return true
	}
	t := &f.d.Tokens[r.Start]
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

// person judges a name that the model takes for a person or for a part of one.
func (f *finder) person(n *name, marked doc.Range, before *doc.Token) verdict {
	if !same(marked, n.tokens, f.d) {
		return no
	}
	if n.within != atlas.None {
		return yes
	}
	if n.tokens.Len() == 1 && f.surname[f.d.Tokens[n.tokens.Start].Lower] {
		return no
	}
	if atPrepositions[before.Lower] && (f.known(n) || f.big(n) || n.tokens.Len() == 1) || f.known(n) && n.tokens.Len() == 1 {
		return yes
	}
	return f.orLikely(n) // "Avdiivka" beside Bakhmut
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
