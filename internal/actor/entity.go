package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

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
	c.fromOwner(codes, of)
	c.fromClause(out, codes, of)
	c.withPartners(out, codes, of)
	c.members(out, codes, of)
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
	} else if m.Kind == doc.Person && o.code.body() == "IGO" && c.d.Child(m.Head, doc.Apposition) >= 0 {
		rank = max(rank, 29) // "the UN envoy, Algerian diplomat Lakhdar Brahimi": for whom he acts, not where he is from
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
		for n := 0; n < 8 && t.Rel == doc.Conjunct && c.d.Tokens[t.Head].POS != doc.Verb; n++ {
			t = &c.d.Tokens[t.Head] // "Pakistan and India signed"
		}
		switch t.Rel {
		case doc.Subject, doc.Agent:
			acts = acts || t.Head != m.Head && (c.d.Tokens[t.Head].Lemma != "be" || c.minded(t.Head))
		case doc.Root, doc.Object, doc.PassiveSubject, doc.Dative:
			acted = acted || m.Form == doc.NameForm
		case doc.Possessor:
			acted = acted || c.of[i].choice.hit.Use == dict.Seat && m.Form == doc.NameForm && deedsOfState[c.d.Tokens[t.Head].Lemma] // "Washington's handling of the crisis"
		case doc.Oblique:
			acted = acted || m.Form == doc.NameForm && (t.Prep == "from" && c.d.Tokens[t.Head].POS == doc.Verb && demands[c.d.Tokens[t.Head].Lemma] || t.Prep == "with" || t.Prep == "against" || t.Prep == "between" || t.Prep == "by" || t.Prep == "to" && offered[c.d.Tokens[t.Head].Lemma])
		}
	}
	switch {
	case o.country == "" || o.body() != "" || len(o.sectors) > 0 && o.sectors[0] != "PRE":
	case palace, e.Kind == doc.Country && (strings.Contains(e.Name, "Government") || strings.Contains(e.Name, "Authority")):
		o.add("GOV")
	case seat && (acts || acted) && e.Name == "Brussels" && !c.belgian():
		o.country, o.sectors, o.org, o.cameo = "", []string{"IGO", "GOV"}, "European Union", "EUR"
	case seat && (acts || acted):
		o.add("GOV")
	case e.Kind == doc.Country && acts && !c.PlainCountries:
		o.add("GOV")
	case e.Kind == doc.PlaceKind && !seat && c.isTown(e):
		o.add("CVL")
	}
	if seat && slices.Contains(o.sectors, "GOV") && e.Kind == doc.PlaceKind {
		e.Kind = doc.Country
	}
}

// minded reports whether a "be" tells of a state of mind, as only those have who act: "Islamabad was prepared to".
func (c *chains) minded(be int) bool {
	k := c.d.Child(be, doc.Complement)
	return k >= 0 && minds[c.d.Tokens[k].Lower]
}

// minds are adjectives for a state of mind, deedsOfState what governments have or do, demands what one wants of them.
var (
	minds        = set("prepared ready willing unwilling keen eager reluctant happy unhappy angry furious determined committed open opposed worried concerned afraid confident convinced hopeful sceptical skeptical wary aware responsible guilty")
	deedsOfState = set("handling policy decision refusal rejection offer demand proposal plan support response reaction stance position view concern claim denial threat warning pressure sanction embargo blockade ban criticism interference influence ally alliance role recognition help aid request order call ultimatum move interest intention readiness willingness reluctance strategy diplomacy intervention ambition envoy ambassador nuclear program programme effort approval consent involvement relation tie record treatment approach attack bombing invasion campaign push bid")
	demands      = set("demand want seek win secure request obtain get extract expect")
)

// belgian reports whether the text speaks of Belgium by any other name than that of its capital, which elsewhere means the European Union.
func (c *chains) belgian() bool {
	for i := range c.d.Tokens {
		switch c.d.Tokens[i].Lower {
		case "belgium", "belgian", "belgians", "flemish", "walloon", "flanders", "wallonia":
			return true
		}
	}
	return false
}

// offered are nouns and verbs whose "to" leads to whom something is given or said, not to where one goes: "offered talks to Pyongyang".
var offered = set("talk aid offer message letter warning appeal assistance loan support proposal response note protest sale delivery give offer sell lend grant hand extend belong apologize apologise complain respond reply appeal help loyal ultimatum")

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
