package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// Resolve returns the entities of a document, in the order of their first mentions, and the entity of each mention. It runs when places
// and statements are known, and writes nothing to the document.
func (a *Actors) Resolve(d *doc.Document) (entities []doc.Entity, mentionEntity []int) {
	r := newReader(a, d)
	r.known = map[int]identity{}
	r.restoreNames()
	r.listCountries()
	c := newChains(r)
	c.readNames()
	c.joinNames()
	c.spread()
	c.readDescriptions()
	c.settleKinds()
	c.joinPeoples()
	c.joinDescriptions()
	c.settleKinds()
	c.joinPronouns()
	c.joinCounterparts()
	return c.entities()
}

// restoreNames finds the names again that Mentions found.
func (r *reader) restoreNames() {
	labels := map[int]doc.NameLabel{}
	for _, n := range r.d.Names {
		for t := n.Tokens.Start; t < n.Tokens.End; t++ {
			labels[t] = n.Label
		}
	}
	for _, m := range r.d.Mentions {
		if m.Form != doc.NameForm {
			continue
		}
		n := nameSpan{Range: m.Tokens, head: m.Head, kind: m.Kind, many: m.Plural, label: labels[m.Head]}
		if len(r.names) > 0 && r.names[len(r.names)-1].End > n.Start {
			continue
		}
		n.hits = r.exactly(n.Range, r.capital)
		r.names = append(r.names, n)
	}
	r.mark()
}

// listCountries notes the countries that the text names, by noun or adjective.
func (r *reader) listCountries() {
	r.countries, r.certain = map[string]bool{}, map[string]bool{}
	var open [][]hit // names that several countries have
	shared := map[string]bool{}
	for i := range r.d.Tokens {
		if len(r.words[i]) == 0 || !upperStart(r.d.Tokens[i].Word) {
			continue
		}
		if at, hits := r.longest(i, min(i+5, len(r.d.Tokens)), r.countryWord); len(hits) > 0 && at.Len() > 0 {
			if r.several(hits) {
				open = append(open, hits)
				shared[strings.ToLower(r.d.Words(at))] = true
			} else {
				r.certain[r.countryOf(hits)] = true
				r.countries[r.countryOf(hits)] = true
			}
		}
	}
	if c := r.d.Dateline.Country; c != "" {
		r.certain[c], r.countries[c] = true, true
	}
	for i := range r.d.Places {
		if c := r.d.Places[i].Country; c != "" && !shared[strings.ToLower(r.d.Words(r.d.Places[i].Tokens))] {
			r.certain[c], r.countries[c] = true, true
		}
	}
	for i := range r.names {
		if h := r.names[i].hits; len(h) > 0 && !h[0].Weak && r.entryKind(h[0]) == dict.Person {
			e := r.entry(h[0])
			r.certain[r.current(&e).Country] = true
		}
	}
	for _, hits := range open {
		r.countries[r.countryOf(hits)] = true
	}
}

// A reading is what is known of one mention by itself.
type reading struct {
	code   code
	title  title
	choice choice // of the dictionary; choice.term is nil for none
	words  []string
	gender byte
	pron   pronoun
	head   string // lemma of the head
}

// chains joins mentions into entities.
type chains struct {
	*reader
	ms      []doc.Mention
	of      []reading
	speech  []int           // token → 1 + index of the innermost statement that holds it in quotation marks
	inner   []int           // token → 1 + index of the innermost statement that holds it at all
	says    []int           // mention → 1 + index of a statement that it says
	quoted  []int           // sentence → number of sentences before it that stand wholly in quotation marks
	located map[string]bool // names of places that something is in: no "he" is one
	state
}

// A state is what is known of the chains so far.
type state struct {
	parent []int
	gender []byte // of a chain, by its root
	kinds  []doc.Kind
	plural []bool
	told   []int // how well the kind of a chain is known, by its root
	size   []int // mentions of a chain that are known so far, by its root
}

func (s state) clone() state {
	return state{slices.Clone(s.parent), slices.Clone(s.gender), slices.Clone(s.kinds), slices.Clone(s.plural), slices.Clone(s.told), slices.Clone(s.size)}
}

func newChains(r *reader) *chains {
	c := &chains{reader: r, ms: r.d.Mentions, of: make([]reading, len(r.d.Mentions))}
	c.parent, c.gender = make([]int, len(c.ms)), make([]byte, len(c.ms))
	c.size, c.told, c.kinds, c.plural = make([]int, len(c.ms)), make([]int, len(c.ms)), make([]doc.Kind, len(c.ms)), make([]bool, len(c.ms))
	for i := range c.parent {
		c.parent[i], c.size[i] = i, 1
	}
	c.speech, c.inner = make([]int, len(r.d.Tokens)), make([]int, len(r.d.Tokens))
	for i, s := range r.d.Statements {
		quoted := s.Form == doc.Direct
		for _, at := range s.Content {
			for t := at.Start; t < at.End; t++ {
				c.inner[t] = i + 1
				if s.Form == doc.Mixed {
					quoted = c.inQuotes(t, quoted)
				}
				if quoted {
					c.speech[t] = i + 1
				}
			}
		}
	}
	return c
}

// inQuotes follows the quotation marks of a mixed statement: only what stands between them are the speaker's words.
func (c *chains) inQuotes(t int, quoted bool) bool {
	switch c.d.Tokens[t].Word {
	case "“", "``", "«":
		return true
	case "”", "''", "»":
		return false
	case "\"":
		return !quoted
	}
	if t > 0 && (c.d.Tokens[t-1].Word == "“" || c.d.Tokens[t-1].Word == "``") {
		return true
	}
	return quoted
}

func (c *chains) root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// join makes one chain of two; the earlier mention stays its root.
func (c *chains) join(a, b int) {
	a, b = c.root(a), c.root(b)
	if a == b {
		return
	}
	if a > b {
		a, b = b, a
	}
	c.parent[b] = a
	c.size[a] += c.size[b]
	if c.told[b] > c.told[a] {
		c.told[a], c.kinds[a], c.plural[a] = c.told[b], c.kinds[b], c.plural[b]
	}
	if c.gender[a] == 0 {
		c.gender[a] = c.gender[b]
	}
}

// readNames reads every name and pronoun by itself.
func (c *chains) readNames() {
	for i := range c.ms {
		m := &c.ms[i]
		o := &c.of[i]
		o.head = c.d.Tokens[m.Head].Lemma
		switch m.Form {
		case doc.NameForm:
			n := c.nameAt(m.Head)
			if n == nil || n.Range != m.Tokens {
				continue
			}
			o.code, o.title, o.choice = c.identify(n, 0)
			c.elliptical(m, &o.code)
			o.words = c.foldedWords(m.Tokens)
			if len(o.words) == 1 && c.royal(&o.title) && m.Kind == doc.Person {
				o.words = []string{"king", o.words[0]} // "King Hussein" is not Saddam Hussein
			}
			o.gender = c.genderOf(m, o)
		case doc.Pronoun:
			o.pron = pronouns[c.d.Tokens[m.Head].Lower]
			o.gender = o.pron.gender
		}
		c.gender[i] = o.gender
	}
	for i := range c.ms {
		if g := c.gender[i]; g != 0 && c.gender[c.root(i)] == 0 {
			c.gender[c.root(i)] = g
		}
	}
}

// spread lets every name know what its chain tells, so that "FIS leaders" is read with what was said of the Islamic Salvation Front.
func (c *chains) spread() {
	best := map[int]int{}
	for i := range c.ms {
		if c.ms[i].Form != doc.NameForm {
			continue
		}
		root := c.root(i)
		if j, ok := best[root]; !ok || c.rank(&c.ms[i], &c.of[i]) > c.rank(&c.ms[j], &c.of[j]) {
			best[root] = i
		}
	}
	for i := range c.ms {
		m := &c.ms[i]
		if j, ok := best[c.root(i)]; ok && j != i && m.Form == doc.NameForm && c.rank(m, &c.of[i]) < 0 {
			if k, ok := c.known[m.Tokens.Start]; ok && k.Range == m.Tokens {
				k.code = c.of[j].code
				c.known[m.Tokens.Start] = k
			}
		}
	}
}

// readDescriptions reads every description by itself.
func (c *chains) readDescriptions() {
	for i := range c.ms {
		if m, o := &c.ms[i], &c.of[i]; m.Form == doc.Description {
			o.code = c.described(m)
			o.gender = genderWords[strings.ToLower(o.head)]
			c.gender[i] = o.gender
		}
	}
}

// described codes a description: by its phrase, or as one of two coordinated adjectives by its adjective and the noun behind it.
func (c *chains) described(m *doc.Mention) code {
	t := &c.d.Tokens[m.Head]
	if t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord || t.Rel == doc.NounMod || t.Rel == doc.Conjunct && m.Head < t.Edge.End {
		if at, hits := c.longest(m.Tokens.Start, m.Tokens.End, c.countryWord); len(hits) > 0 && at == m.Tokens {
			head := m.Head
			for head == m.Head || c.d.Tokens[head].Rel == doc.Conjunct && c.d.Tokens[head].POS != doc.Noun {
				if next := c.d.Tokens[head].Head; next == head {
					break
				} else {
					head = next
				}
			}
			if t := &c.d.Tokens[head]; t.POS != doc.Noun && t.Head > m.Head && (t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord || t.Rel == doc.NounMod) {
				head = t.Head // the French of "British, French and German ministers"
			}
			o := c.read(phrase{m.Tokens.End, max(head, m.Tokens.End), true}, 0)
			o.country = c.countryOf(hits)
			if len(o.sectors) == 0 {
				o.sectors = c.sectorOfThing(m.Tokens.End, head)
			}
			return o
		}
	}
	lo := max(m.Tokens.Start, min(c.leftEdge(m.Head), m.Head))
	if k := m.Head - 1; captives[t.Lemma] && t.Tag == "NN" && k > lo && c.d.Tokens[k].Tag == "NNS" && c.d.Tokens[k].Head == m.Head {
		return c.read(phrase{lo, k, false}, 0) // "took ten UN peacekeepers hostage"
	}
	o := c.read(phrase{lo, m.Head, true}, 0)
	if t.Rel == doc.Conjunct && o.country == "" && lo == m.Head && c.d.Tokens[t.Head].POS == doc.Noun {
		first := c.read(phrase{c.leftEdge(t.Head), t.Head, false}, 1) // "Israeli helicopters and tanks"
		o.country = first.country
		if s := things[c.d.Tokens[m.Head].Lemma]; s != "" && len(o.sectors) == 0 && o.country != "" {
			o.sectors = []string{s}
		}
	}
	if common[c.d.Tokens[m.Head].Lemma] == doc.Country && slices.Equal(o.sectors, []string{"CVL"}) {
		o.sectors = nil // "its neighbour"
	}
	if len(o.sectors) == 0 && common[c.d.Tokens[m.Head].Lemma] == doc.PlaceKind && settled[c.d.Tokens[m.Head].Lemma] && (o.country != "" || m.Head > m.Tokens.Start || c.d.Tokens[m.Head].Lemma != "area") {
		o.sectors = []string{"CVL"}
	}
	return o
}

// sectorOfThing returns the sector that a thing or blow tells of those whose it is: "Israeli army bulldozers", "an American drone strike",
// "Palestinian homes".
func (c *chains) sectorOfThing(from, head int) []string {
	for i := from; i < head; i++ {
		switch t := &c.d.Tokens[i]; {
		case strongSector[sectorWords[t.Lower]]:
			return []string{sectorWords[t.Lower]}
		case t.Lower == "drone" || t.Lower == "air" && i+1 == head && flying[c.d.Tokens[head].Lower] || t.Lower == "missile" || t.Lower == "armored" || t.Lower == "armoured" || t.Lower == "artillery" || t.Lower == "tank" || t.Lower == "commando":
			return []string{"MIL"}
		}
	}
	if head <= from-1 || head >= len(c.d.Tokens) {
		return nil
	}
	switch t := &c.d.Tokens[head]; {
	case blows[t.Lemma]:
		return []string{"MIL"}
	case homes[t.Lemma]:
		return []string{"CVL"}
	}
	return nil
}

// blows are what only armies deal, homes what only civilians have.
var (
	blows = set("airstrike shellfire bombardment bombing shelling artillery howitzer mortar airfield trench battalion brigade squadron invasion incursion")
	homes = set("home house village farm farmland shop orchard olive neighborhood neighbourhood homeland household flat apartment")
)

// captives are nouns that behind a plural only say what became of it.
var captives = set("hostage prisoner captive")

// elliptical gives a people's name that is coordinated with a fuller phrase the sector of that: "Sierra Leonean and Liberian refugees".
func (c *chains) elliptical(m *doc.Mention, o *code) {
	if t := &c.d.Tokens[m.Head]; (t.Rel == doc.NounMod || t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && t.Head > m.Head && c.at[t.Head] == 0 && c.d.Child(m.Head, doc.Conjunct) >= 0 && len(o.sectors) == 0 {
		if other := c.read(phrase{m.Tokens.End, t.Head, false}, 1); len(other.sectors) > 0 && len(c.exactly(m.Tokens, c.countryWord)) > 0 {
			o.sectors = other.sectors // "US and British activists"
		}
		return
	}
	k := c.d.Child(m.Head, doc.Conjunct)
	if k < 0 || c.at[k] != 0 || c.d.Tokens[m.Head].Tag == "NNPS" || c.d.Tokens[m.Head].Tag == "NNS" || c.d.Tokens[k].POS != doc.Noun || k-m.Head > 4 {
		return
	}
	if len(c.exactly(m.Tokens, func(at doc.Range, h hit) bool {
		return c.countryWord(at, h) && (h.Use == dict.Adjective || h.Use == dict.One)
	})) == 0 {
		return
	}
	if other := c.codeAt(k, 1); len(other.sectors) > 0 && other.country != "" {
		o.sectors = other.sectors
	}
}

// genderOf tells the gender of a person by title or first name.
func (c *chains) genderOf(m *doc.Mention, o *reading) byte {
	for t := o.title.region.Start; t < o.title.region.End; t++ {
		if g := genderWords[c.d.Tokens[t].Lower]; g != 0 {
			return g
		}
	}
	if m.Kind == doc.Person || o.choice.entry.Kind == dict.Person && o.choice.term != nil {
		for t := m.Tokens.Start - 1; t >= max(0, m.Tokens.Start-2); t-- {
			if w := c.words[t]; len(w) == 1 && genderWords[w[0]] != 0 && upperStart(c.d.Tokens[t].Word) {
				return genderWords[w[0]]
			}
		}
		if len(o.words) > 1 {
			return firstNames[o.words[0]]
		}
		if o.choice.term != nil {
			return firstNames[strings.ToLower(strings.SplitN(o.choice.entry.Names[0].Text, " ", 2)[0])]
		}
	}
	return 0
}

// settleKinds gives every chain of names and descriptions one kind and number: those of its fullest name, else of its first words.
func (c *chains) settleKinds() {
	clear(c.told)
	for i := range c.ms {
		m, o := &c.ms[i], &c.of[i]
		root := c.root(i)
		n := 0
		switch m.Form {
		case doc.NameForm:
			n = 2 + min(len(o.words), 3)
			if o.title.role && m.Kind == doc.Person || o.choice.term != nil && !o.choice.hit.Weak {
				n += 4
			}
		case doc.Description:
			n = 1
		}
		if n > c.told[root] {
			c.told[root], c.kinds[root], c.plural[root] = n, m.Kind, m.Plural
		}
	}
	for i := range c.ms {
		root := c.root(i)
		if c.told[root] == 0 {
			c.kinds[root], c.plural[root] = c.ms[root].Kind, c.ms[root].Plural
		}
	}
}
