package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/chain"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/phrase"
	"readout/internal/actor/text"
)

// A reader reads one document.
type reader struct{ phrase.Reader }

// chains are what the mentions of one document are joined into.
type chains struct{ chain.Chains }

// Resolve returns the entities of a document, in the order of their first mentions, and the entity of each mention. It runs when places
// and statements are known, and writes nothing to the document.
func (a *Actors) Resolve(d *doc.Document) (entities []doc.Entity, mentionEntity []int) {
	r := reader{phrase.New(&a.Dictionaries, d)}
	r.Identities = map[int]text.Identity{}
	r.restoreNames()
	r.listCountries()
	c := chains{chain.New(r.Reader)}
	c.readNames()
	c.JoinNames()
	c.spread()
	c.readDescriptions()
	c.settleKinds()
	c.JoinPeoples()
	c.JoinDescriptions()
	c.settleKinds()
	c.JoinPronouns()
	c.JoinCounterparts()
	return c.entities()
}

// restoreNames finds the names again that Mentions found.
func (r *reader) restoreNames() {
	labels := map[int]doc.NameLabel{}
	for _, n := range r.Doc.Names {
		for t := n.Tokens.Start; t < n.Tokens.End; t++ {
			labels[t] = n.Label
		}
	}
	for _, m := range r.Doc.Mentions {
		if m.Form != doc.NameForm {
			continue
		}
		n := text.NameSpan{Range: m.Tokens, Head: m.Head, Kind: m.Kind, Many: m.Plural, Label: labels[m.Head]}
		if len(r.Names) > 0 && r.Names[len(r.Names)-1].End > n.Start {
			continue
		}
		n.Hits = r.Exactly(n.Range, r.Capital)
		r.Names = append(r.Names, n)
	}
	r.Mark()
}

// listCountries notes the countries that the text names, by noun or adjective.
func (r *reader) listCountries() {
	r.Countries, r.Certain = map[string]bool{}, map[string]bool{}
	var open [][]text.Hit // names that several countries have
	shared := map[string]bool{}
	for i := range r.Doc.Tokens {
		if len(r.Words[i]) == 0 || !text.UpperStart(r.Doc.Tokens[i].Word) || r.InPerson(i) {
			continue
		}
		if at, hits := r.Longest(i, min(i+5, len(r.Doc.Tokens)), r.CountryWord); len(hits) > 0 && at.Len() > 0 {
			if r.Several(hits) {
				open = append(open, hits)
				shared[strings.ToLower(r.Doc.Words(at))] = true
			} else {
				r.Certain[r.CountryOf(hits)] = true
				r.Countries[r.CountryOf(hits)] = true
			}
		}
	}
	if c := r.Doc.Dateline.Country; c != "" {
		r.Certain[c], r.Countries[c] = true, true
	}
	for i := range r.Doc.Places {
		if c := r.Doc.Places[i].Country; c != "" && !r.InPerson(r.Doc.Places[i].Head) && !shared[strings.ToLower(r.Doc.Words(r.Doc.Places[i].Tokens))] {
			r.Certain[c], r.Countries[c] = true, true
		}
	}
	for i := range r.Names {
		if h := r.Names[i].Hits; len(h) > 0 && !h[0].Weak && r.EntryKind(h[0]) == dict.Person {
			e := r.Entry(h[0])
			r.Certain[r.Current(&e).Country] = true
		}
	}
	for _, hits := range open {
		r.Countries[r.CountryOf(hits)] = true
	}
}

// readNames reads every name and pronoun by itself.
func (c *chains) readNames() {
	for i := range c.Mentions {
		m := &c.Mentions[i]
		o := &c.Readings[i]
		o.Head = c.Doc.Tokens[m.Head].Lemma
		switch m.Form {
		case doc.NameForm:
			n := c.NameAt(m.Head)
			if n == nil || n.Range != m.Tokens {
				continue
			}
			o.Code, o.Title, o.Choice = c.Identify(n, 0)
			c.elliptical(m, &o.Code)
			o.Words = c.FoldedWords(m.Tokens)
			if len(o.Words) == 1 && c.Royal(&o.Title) && m.Kind == doc.Person {
				o.Words = []string{"king", o.Words[0]} // "King Hussein" is not Saddam Hussein
			}
			o.Gender = c.genderOf(m, o)
		case doc.Pronoun:
			o.Pron = lists.Pronouns[c.Doc.Tokens[m.Head].Lower]
			o.Gender = o.Pron.Gender
		}
		c.Gender[i] = o.Gender
	}
	for i := range c.Mentions {
		if g := c.Gender[i]; g != 0 && c.Gender[c.Root(i)] == 0 {
			c.Gender[c.Root(i)] = g
		}
	}
}

// spread lets every name know what its chain tells, so that "FIS leaders" is read with what was said of the Islamic Salvation Front.
func (c *chains) spread() {
	best := map[int]int{}
	for i := range c.Mentions {
		if c.Mentions[i].Form != doc.NameForm {
			continue
		}
		root := c.Root(i)
		if j, ok := best[root]; !ok || c.rank(&c.Mentions[i], &c.Readings[i]) > c.rank(&c.Mentions[j], &c.Readings[j]) {
			best[root] = i
		}
	}
	for i := range c.Mentions {
		m := &c.Mentions[i]
		if j, ok := best[c.Root(i)]; ok && j != i && m.Form == doc.NameForm && c.rank(m, &c.Readings[i]) < 0 {
			if k, ok := c.Identities[m.Tokens.Start]; ok && k.Range == m.Tokens {
				k.Code = c.Readings[j].Code
				c.Identities[m.Tokens.Start] = k
			}
		}
	}
}

// readDescriptions reads every description by itself.
func (c *chains) readDescriptions() {
	for i := range c.Mentions {
		if m, o := &c.Mentions[i], &c.Readings[i]; m.Form == doc.Description {
			o.Code = c.described(m)
			o.Gender = lists.GenderOf[strings.ToLower(o.Head)]
			c.Gender[i] = o.Gender
		}
	}
}

// described codes a description: by its phrase, or as one of two coordinated adjectives by its adjective and the noun behind it.
func (c *chains) described(m *doc.Mention) text.Code {
	t := &c.Doc.Tokens[m.Head]
	if t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord || t.Rel == doc.NounMod || t.Rel == doc.Conjunct && m.Head < t.Edge.End {
		if at, hits := c.Longest(m.Tokens.Start, m.Tokens.End, c.CountryWord); len(hits) > 0 && at == m.Tokens {
			head := m.Head
			for head == m.Head || c.Doc.Tokens[head].Rel == doc.Conjunct && c.Doc.Tokens[head].POS != doc.Noun {
				if next := c.Doc.Tokens[head].Head; next == head {
					break
				} else {
					head = next
				}
			}
			if t := &c.Doc.Tokens[head]; t.POS != doc.Noun && t.Head > m.Head && (t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord || t.Rel == doc.NounMod) {
				head = t.Head // the French of "British, French and German ministers"
			}
			o := c.Read(phrase.Phrase{Lo: m.Tokens.End, Head: max(head, m.Tokens.End), Tail: true}, 0)
			o.Country = c.CountryOf(hits)
			if len(o.Sectors) == 0 {
				o.Sectors = c.sectorOfThing(m.Tokens.End, head)
			}
			return o
		}
	}
	lo := max(m.Tokens.Start, min(c.LeftEdge(m.Head), m.Head))
	if k := m.Head - 1; captives[t.Lemma] && t.Tag == "NN" && k > lo && c.Doc.Tokens[k].Tag == "NNS" && c.Doc.Tokens[k].Head == m.Head {
		return c.Read(phrase.Phrase{Lo: lo, Head: k, Tail: false}, 0) // "took ten UN peacekeepers hostage"
	}
	o := c.Read(phrase.Phrase{Lo: lo, Head: m.Head, Tail: true}, 0)
	if t.Rel == doc.Conjunct && o.Country == "" && lo == m.Head && c.Doc.Tokens[t.Head].POS == doc.Noun {
		first := c.Read(phrase.Phrase{Lo: c.LeftEdge(t.Head), Head: t.Head, Tail: false}, 1) // "Israeli helicopters and tanks"
		o.Country = first.Country
		if s := lists.Things[c.Doc.Tokens[m.Head].Lemma]; s != "" && len(o.Sectors) == 0 && o.Country != "" {
			o.Sectors = []string{s}
		}
	}
	if len(o.Sectors) == 0 && c.Counted(m.Head) {
		o.Sectors = []string{"CVL"}
	}
	if lists.Common[c.Doc.Tokens[m.Head].Lemma] == doc.Country && slices.Equal(o.Sectors, []string{"CVL"}) {
		o.Sectors = nil // "its neighbour"
	}
	if len(o.Sectors) == 0 && lists.Common[c.Doc.Tokens[m.Head].Lemma] == doc.PlaceKind && lists.Settled[c.Doc.Tokens[m.Head].Lemma] && (o.Country != "" || m.Head > m.Tokens.Start || c.Doc.Tokens[m.Head].Lemma != "area") {
		o.Sectors = []string{"CVL"}
	}
	return o
}

// sectorOfThing returns the sector that a thing or blow tells of those whose it is: "Israeli army bulldozers", "an American drone strike",
// "Palestinian homes".
func (c *chains) sectorOfThing(from, head int) []string {
	for i := from; i < head; i++ {
		switch t := &c.Doc.Tokens[i]; {
		case lists.StrongSector[lists.SectorOf[t.Lower]]:
			return []string{lists.SectorOf[t.Lower]}
		case t.Lower == "drone" || t.Lower == "air" && i+1 == head && lists.Flying[c.Doc.Tokens[head].Lower] || t.Lower == "missile" || t.Lower == "armored" || t.Lower == "armoured" || t.Lower == "artillery" || t.Lower == "tank" || t.Lower == "commando":
			return []string{"MIL"}
		}
	}
	if head <= from-1 || head >= len(c.Doc.Tokens) {
		return nil
	}
	switch t := &c.Doc.Tokens[head]; {
	case blows[t.Lemma]:
		return []string{"MIL"}
	case homes[t.Lemma]:
		return []string{"CVL"}
	}
	return nil
}

// blows are what only armies deal, homes what only civilians have.
var (
	blows = lists.Set("airstrike shellfire bombardment bombing shelling artillery howitzer mortar airfield trench battalion brigade squadron invasion incursion")
	homes = lists.Set("home house village farm farmland shop orchard olive neighborhood neighbourhood homeland household flat apartment")
)

// captives are nouns that behind a plural only say what became of it.
var captives = lists.Set("hostage prisoner captive")

// elliptical gives a people's name that is coordinated with a fuller phrase the sector of that: "Sierra Leonean and Liberian refugees".
func (c *chains) elliptical(m *doc.Mention, o *text.Code) {
	if t := &c.Doc.Tokens[m.Head]; (t.Rel == doc.NounMod || t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && t.Head > m.Head && c.NameOf[t.Head] == 0 && c.Doc.Child(m.Head, doc.Conjunct) >= 0 && len(o.Sectors) == 0 && m.Kind != doc.PlaceKind {
		if other := c.Read(phrase.Phrase{Lo: m.Tokens.End, Head: t.Head, Tail: false}, 1); len(other.Sectors) > 0 && len(c.Exactly(m.Tokens, c.CountryWord)) > 0 {
			o.Sectors = other.Sectors // "US and British activists"
		}
		return
	}
	k := c.Doc.Child(m.Head, doc.Conjunct)
	if k < 0 || c.NameOf[k] != 0 || c.Doc.Tokens[m.Head].Tag == "NNPS" || c.Doc.Tokens[m.Head].Tag == "NNS" || c.Doc.Tokens[k].POS != doc.Noun || k-m.Head > 4 {
		return
	}
	if len(c.Exactly(m.Tokens, func(at doc.Range, h text.Hit) bool {
		return c.CountryWord(at, h) && (h.Use == dict.Adjective || h.Use == dict.One)
	})) == 0 {
		return
	}
	if other := c.CodeAt(k, 1); len(other.Sectors) > 0 && other.Country != "" {
		o.Sectors = other.Sectors
	}
}

// genderOf tells the gender of a person by title or first name.
func (c *chains) genderOf(m *doc.Mention, o *chain.Reading) byte {
	for t := o.Title.Region.Start; t < o.Title.Region.End; t++ {
		if g := lists.GenderOf[c.Doc.Tokens[t].Lower]; g != 0 {
			return g
		}
	}
	if m.Kind == doc.Person || o.Choice.Entry.Kind == dict.Person && o.Choice.Term != nil {
		for t := m.Tokens.Start - 1; t >= max(0, m.Tokens.Start-2); t-- {
			if w := c.Words[t]; len(w) == 1 && lists.GenderOf[w[0]] != 0 && text.UpperStart(c.Doc.Tokens[t].Word) {
				return lists.GenderOf[w[0]]
			}
		}
		if len(o.Words) > 1 {
			return lists.FirstNames[o.Words[0]]
		}
		if o.Choice.Term != nil {
			return lists.FirstNames[strings.ToLower(strings.SplitN(o.Choice.Entry.Names[0].Text, " ", 2)[0])]
		}
	}
	return 0
}

// settleKinds gives every chain of names and descriptions one kind and number: those of its fullest name, else of its first words.
func (c *chains) settleKinds() {
	clear(c.Told)
	for i := range c.Mentions {
		m, o := &c.Mentions[i], &c.Readings[i]
		root := c.Root(i)
		n := 0
		switch m.Form {
		case doc.NameForm:
			n = 2 + min(len(o.Words), 3)
			if o.Title.Role && m.Kind == doc.Person || o.Choice.Term != nil && !o.Choice.Hit.Weak {
				n += 4
			}
		case doc.Description:
			n = 1
		}
		if n > c.Told[root] {
			c.Told[root], c.Kinds[root], c.Plural[root] = n, m.Kind, m.Plural
		}
	}
	for i := range c.Mentions {
		root := c.Root(i)
		if c.Told[root] == 0 {
			c.Kinds[root], c.Plural[root] = c.Mentions[root].Kind, c.Mentions[root].Plural
		}
	}
}
