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
	c.joinDescriptions()
	c.settleKinds()
	c.joinPronouns()
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
	r.countries = map[string]bool{}
	for i := range r.d.Tokens {
		if len(r.words[i]) == 0 || !upperStart(r.d.Tokens[i].Word) {
			continue
		}
		if at, hits := r.longest(i, min(i+5, len(r.d.Tokens)), r.countryWord); len(hits) > 0 && at.Len() > 0 {
			r.countries[r.countryOf(hits)] = true
		}
	}
	for i := range r.d.Places {
		if c := r.d.Places[i].Country; c != "" {
			r.countries[c] = true
		}
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
	ms     []doc.Mention
	of     []reading
	parent []int
	speech []int  // token → 1 + index of the innermost statement that holds it in quotation marks
	inner  []int  // token → 1 + index of the innermost statement that holds it at all
	gender []byte // of a chain, by its root
	kinds  []doc.Kind
	plural []bool
	told   []int // how well the kind of a chain is known, by its root
	size   []int // mentions of a chain that are known so far, by its root
}

func newChains(r *reader) *chains {
	c := &chains{reader: r, ms: r.d.Mentions, of: make([]reading, len(r.d.Mentions)), parent: make([]int, len(r.d.Mentions)), gender: make([]byte, len(r.d.Mentions))}
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
			o := c.read(phrase{m.Tokens.End, max(head, m.Tokens.End), true}, 0)
			o.country = c.countryOf(hits)
			return o
		}
	}
	lo := max(m.Tokens.Start, min(c.leftEdge(m.Head), m.Head))
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
	if len(o.sectors) == 0 && common[c.d.Tokens[m.Head].Lemma] == doc.PlaceKind && settled[c.d.Tokens[m.Head].Lemma] {
		o.sectors = []string{"CVL"}
	}
	return o
}

// elliptical gives a people's name that is coordinated with a fuller phrase the sector of that: "Sierra Leonean and Liberian refugees".
func (c *chains) elliptical(m *doc.Mention, o *code) {
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

// entities turns the chains into the document's entities.
func (c *chains) entities() ([]doc.Entity, []int) {
	of := make([]int, len(c.ms))
	var out []doc.Entity
	number := map[int]int{}
	for i := range c.ms {
		root := c.root(i)
		k, ok := number[root]
		if !ok {
			k = len(out)
			number[root] = k
			out = append(out, doc.Entity{})
		}
		of[i] = k
		out[k].Mentions = append(out[k].Mentions, i)
	}
	codes := make([]code, len(out))
	for k := range out {
		codes[k] = c.describeEntity(&out[k])
	}
	c.fromClause(out, codes, of)
	for k := range out {
		e, o := &out[k], &codes[k]
		if p := c.of[e.Mentions[0]].pron; o.empty() && c.ms[e.Mentions[0]].Form == doc.Pronoun && p.person == 3 && p.gender != 'n' {
			o.sectors, o.from = []string{"UNK"}, doc.CodeWords
		}
		if m := &c.ms[e.Mentions[0]]; len(o.sectors) == 0 && m.Form == doc.Description && c.unknown(m.Head) {
			o.sectors, o.from = []string{"UNK"}, doc.CodeWords
		}
		e.Code, e.Country, e.Organization, e.Sectors, e.From = o.String(), o.country, o.org, slices.Clone(o.sectors), o.from
		if o.empty() || e.From == "" {
			e.From = doc.CodeNone
		}
		if o.empty() {
			e.Code = ""
		}
	}
	return out, of
}

// unknown reports whether a noun is one for persons that nothing more is known of: "men", "supporters", "occupiers".
func (c *chains) unknown(head int) bool {
	at, hits := c.roleEnding(head, head)
	return len(hits) > 0 && at.Len() == 1 && slices.Equal(c.entry(hits[0]).Terms[0].Sectors, []string{"UNK"}) && common[c.d.Tokens[head].Lemma] != doc.PlaceKind && common[c.d.Tokens[head].Lemma] != doc.Country
}

// describeEntity sets name, kind and offices of an entity and returns its code.
func (c *chains) describeEntity(e *doc.Entity) code {
	var best code
	bestRank := -1
	var name, description string
	for _, i := range e.Mentions {
		m, o := &c.ms[i], &c.of[i]
		words := c.d.Words(m.Tokens)
		switch m.Form {
		case doc.NameForm:
			if len(words) > len(name) && !(name != "" && allCaps(words) && !allCaps(name)) || name == "" {
				name = words
			}
			c.offices(e, o)
		case doc.Description:
			if len(words) > len(description) {
				description = words
			}
		}
		if rank := c.rank(m, o); rank > bestRank {
			old := best
			best, bestRank = o.code, rank
			best.merge(&old)
		} else {
			best.merge(&o.code)
		}
	}
	first := &c.ms[e.Mentions[0]]
	e.Kind = c.kinds[c.root(e.Mentions[0])]
	c.placeKind(e)
	switch {
	case name != "":
		e.Name = name
	case description != "":
		e.Name = description
	default:
		e.Name = c.d.Words(first.Tokens)
	}
	c.acting(e, &best)
	return best
}

// placeKind makes a name a place where it was located, unless a title or the dictionary says otherwise.
func (c *chains) placeKind(e *doc.Entity) {
	if e.Kind != doc.Organization && e.Kind != doc.Person {
		return
	}
	for _, i := range e.Mentions {
		if c.ms[i].Form == doc.NameForm && (c.of[i].choice.term != nil || c.of[i].title.role) {
			return
		}
	}
	for _, i := range e.Mentions {
		if m := &c.ms[i]; m.Form == doc.NameForm {
			if p := c.placeIn(m.Tokens); p >= 0 && c.d.Places[p].Tokens == m.Tokens {
				e.Kind = doc.PlaceKind
				return
			}
		}
	}
}

// rank orders the mentions of an entity by how well they tell its code.
func (c *chains) rank(m *doc.Mention, o *reading) int {
	rank := 0
	switch {
	case o.code.empty() || m.Form == doc.Pronoun:
		return -1
	case o.choice.hit.index < c.users && o.choice.term != nil:
		rank = 30
	case o.code.from == doc.CodeText:
		rank = 20
	case o.code.from == doc.CodeDictionary:
		rank = 15
	default:
		rank = 10
	}
	if o.code.country != "" || o.code.body() != "" {
		rank += 3
	}
	if len(o.code.sectors) > 0 {
		rank += 2
	}
	if o.code.vague {
		rank -= 6
	}
	if m.Form == doc.NameForm {
		rank += 2
	}
	return rank
}

// merge takes what is still missing from another mention's code.
func (c *code) merge(o *code) {
	if o.empty() {
		return
	}
	if c.country == "" && c.body() == "" {
		c.country = o.country
	}
	if len(c.sectors) == 0 && (c.country == "" || o.country == "" || c.country == o.country) {
		c.sectors, c.vague = o.sectors, o.vague
	}
	if c.org == "" && c.country == o.country {
		c.org, c.cameo = o.org, o.cameo
	}
	if c.from == "" {
		c.from = o.from
	}
}

// offices notes the post that a title gives, else the one that the dictionary knows.
func (c *chains) offices(e *doc.Entity, o *reading) {
	if !o.title.words.Empty() {
		title := c.d.Words(o.title.words)
		if !slices.ContainsFunc(e.Offices, func(f doc.Office) bool { return f.Title == title && f.From == doc.CodeText }) {
			e.Offices = append(e.Offices, doc.Office{Title: title, Country: o.code.country, From: doc.CodeText, Words: o.title.words})
		}
	}
	if t := o.choice.term; t != nil && t.Title != "" && o.choice.present && o.choice.entry.Kind == dict.Person {
		if !slices.ContainsFunc(e.Offices, func(f doc.Office) bool { return f.From == doc.CodeDictionary && f.Title == t.Title }) {
			e.Offices = append(e.Offices, doc.Office{Title: t.Title, Country: t.Country, From: doc.CodeDictionary})
		}
	}
}

// acting gives countries, capitals and palaces that act their government, and towns that are acted on their people.
func (c *chains) acting(e *doc.Entity, o *code) {
	acts, acted, seat, palace := false, false, false, false
	for _, i := range e.Mentions {
		m, h := &c.ms[i], &c.of[i].choice.hit
		if c.of[i].choice.term != nil {
			seat = seat || h.Use == dict.Seat
			palace = palace || h.Use == dict.Palace
		}
		t := &c.d.Tokens[m.Head]
		switch t.Rel {
		case doc.Subject, doc.Agent:
			acts = acts || t.Head != m.Head && c.d.Tokens[t.Head].Lemma != "be"
		case doc.Root, doc.Object, doc.PassiveSubject, doc.Dative:
			acted = acted || m.Form == doc.NameForm
		case doc.Oblique:
			acted = acted || m.Form == doc.NameForm && (t.Prep == "with" || t.Prep == "against" || t.Prep == "between" || t.Prep == "by")
		}
	}
	switch {
	case o.country == "" || o.body() != "" || len(o.sectors) > 0 && o.sectors[0] != "PRE":
	case palace, e.Kind == doc.Country && (strings.Contains(e.Name, "Government") || strings.Contains(e.Name, "Authority")):
		o.add("GOV")
	case seat && (acts || acted):
		o.add("GOV")
	case e.Kind == doc.Country && acts:
		o.add("GOV")
	case e.Kind == doc.PlaceKind && !seat && c.isTown(e):
		o.add("CVL")
	}
	if seat && slices.Contains(o.sectors, "GOV") && e.Kind == doc.PlaceKind {
		e.Kind = doc.Country
	}
}

// isTown reports whether an entity is a town or a smaller place, not a region or sea.
func (c *chains) isTown(e *doc.Entity) bool {
	for _, i := range e.Mentions {
		if p := c.placeIn(c.ms[i].Tokens); p >= 0 {
			k := c.d.Places[p].Precision
			return k == doc.CityPrecision || k == doc.PointPrecision
		}
	}
	return false
}

// fromClause gives groups without a country that of the clause they act in: a country or place named in the same sentence.
func (c *chains) fromClause(out []doc.Entity, codes []code, of []int) {
	for k := range out {
		e, o := &out[k], &codes[k]
		if o.country != "" || o.body() != "" || len(o.sectors) == 0 || o.sectors[0] == "UNK" {
			continue
		}
		first := c.ms[e.Mentions[0]]
		if first.Form == doc.NameForm && e.Kind == doc.Person && o.from != doc.CodeText {
			continue
		}
		s := c.d.SentenceOf(first.Head)
		if country := c.nearCountry(e, s, codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
		}
	}
}

// nearCountry returns the country that the sentence of an entity's first mention names nearest to it, or "".
func (c *chains) nearCountry(e *doc.Entity, s int, codes []code, of []int) string {
	at := c.ms[e.Mentions[0]].Head
	best, far := "", 1<<20
	try := func(country string, t int) {
		d := t - at
		if d < 0 {
			d = -d
		}
		if country != "" && d < far {
			best, far = country, d
		}
	}
	tokens := c.d.Sentences[s].Tokens
	for i := tokens.Start; i < tokens.End; i++ {
		if n := c.nameAt(i); n != nil && i == n.head {
			if m := c.d.MentionAt(i); m >= 0 {
				try(codes[of[m]].country, i)
			}
		}
	}
	for i := tokens.Start; i < tokens.End; i++ {
		if p := c.placeIn(doc.Range{Start: i, End: i + 1}); p >= 0 {
			try(c.d.Places[p].Country, c.d.Places[p].Head)
		}
	}
	if best == "" {
		for i := tokens.Start; i < tokens.End; i++ {
			if len(c.words[i]) > 0 && upperStart(c.d.Tokens[i].Word) {
				if at, hits := c.longest(i, tokens.End, c.countryWord); len(hits) > 0 && !c.onlyBacked(at.End) {
					try(c.countryOf(hits), i)
				}
			}
		}
	}
	return best
}
