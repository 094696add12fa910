package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/chain"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// entities turns the chains into the document's entities.
func (c *chains) entities() ([]doc.Entity, []int) {
	of := make([]int, len(c.Mentions))
	var out []doc.Entity
	number := map[int]int{}
	for i := range c.Mentions {
		root := c.Root(i)
		k, ok := number[root]
		if !ok {
			k = len(out)
			number[root] = k
			out = append(out, doc.Entity{})
		}
		of[i] = k
		out[k].Mentions = append(out[k].Mentions, i)
	}
	codes := make([]text.Code, len(out))
	for k := range out {
		codes[k] = c.describeEntity(&out[k])
	}
	c.fromOwner(codes, of)
	c.fromClause(out, codes, of)
	c.withPartners(out, codes, of)
	c.members(out, codes, of)
	for k := range out {
		e, o := &out[k], &codes[k]
		if p := c.Readings[e.Mentions[0]].Pron; o.Empty() && c.Mentions[e.Mentions[0]].Form == doc.Pronoun && p.Person == 3 && p.Gender != 'n' {
			o.Sectors, o.From = []string{"UNK"}, doc.CodeWords
		}
		if m := &c.Mentions[e.Mentions[0]]; len(o.Sectors) == 0 && m.Form == doc.Description && c.unknown(m.Head) {
			o.Sectors, o.From = []string{"UNK"}, doc.CodeWords
		}
		e.Code, e.Country, e.Organization, e.Sectors, e.From = o.String(), o.Country, o.Org, slices.Clone(o.Sectors), o.From
		if o.Empty() || e.From == "" {
			e.From = doc.CodeNone
		}
		if o.Empty() {
			e.Code = ""
		}
	}
	return out, of
}

// unknown reports whether a noun is one for persons that nothing more is known of: "men", "supporters", "occupiers".
func (c *chains) unknown(head int) bool {
	at, hits := c.RoleEnding(head, head)
	return len(hits) > 0 && at.Len() == 1 && slices.Equal(c.Entry(hits[0]).Terms[0].Sectors, []string{"UNK"}) && lists.Common[c.Doc.Tokens[head].Lemma] != doc.PlaceKind && lists.Common[c.Doc.Tokens[head].Lemma] != doc.Country
}

// describeEntity sets name, kind and offices of an entity and returns its code.
func (c *chains) describeEntity(e *doc.Entity) text.Code {
	var best text.Code
	bestRank := -1
	var name, description string
	for _, i := range e.Mentions {
		m, o := &c.Mentions[i], &c.Readings[i]
		words := c.Doc.Words(m.Tokens)
		switch m.Form {
		case doc.NameForm:
			if len(words) > len(name) && !(name != "" && text.AllCaps(words) && !text.AllCaps(name)) || name == "" {
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
			best, bestRank = o.Code, rank
			best.Merge(&old)
		} else {
			best.Merge(&o.Code)
		}
	}
	first := &c.Mentions[e.Mentions[0]]
	e.Kind = c.Kinds[c.Root(e.Mentions[0])]
	c.placeKind(e)
	switch {
	case name != "":
		e.Name = name
	case description != "":
		e.Name = description
	default:
		e.Name = c.Doc.Words(first.Tokens)
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
		if c.Mentions[i].Form == doc.NameForm && (c.Readings[i].Choice.Term != nil || c.Readings[i].Title.Role) {
			return
		}
	}
	for _, i := range e.Mentions {
		if m := &c.Mentions[i]; m.Form == doc.NameForm {
			if p := c.PlaceIn(m.Tokens); p >= 0 && c.Doc.Places[p].Tokens == m.Tokens {
				e.Kind = doc.PlaceKind
				return
			}
		}
	}
}

// rank orders the mentions of an entity by how well they tell its code.
func (c *chains) rank(m *doc.Mention, o *chain.Reading) int {
	rank := 0
	switch {
	case o.Code.Empty() || m.Form == doc.Pronoun:
		return -1
	case o.Choice.Hit.Index < c.Users && o.Choice.Term != nil:
		rank = 30
	case o.Code.From == doc.CodeText:
		rank = 20
	case o.Code.From == doc.CodeDictionary:
		rank = 15
	default:
		rank = 10
	}
	if o.Code.Country != "" || o.Code.Body() != "" {
		rank += 3
	}
	if len(o.Code.Sectors) > 0 {
		rank += 2
	}
	if o.Code.Vague {
		rank -= 6
	}
	if m.Form == doc.NameForm {
		rank += 2
	} else if m.Kind == doc.Person && o.Code.Body() == "IGO" && c.Doc.Child(m.Head, doc.Apposition) >= 0 {
		rank = max(rank, 29) // "the UN envoy, Algerian diplomat Lakhdar Brahimi": for whom he acts, not where he is from
	}
	return rank
}

// offices notes the post that a title gives, else the one that the dictionary knows.
func (c *chains) offices(e *doc.Entity, o *chain.Reading) {
	if !o.Title.Words.Empty() {
		title := c.Doc.Words(o.Title.Words)
		if !slices.ContainsFunc(e.Offices, func(f doc.Office) bool { return f.Title == title && f.From == doc.CodeText }) {
			e.Offices = append(e.Offices, doc.Office{Title: title, Country: o.Code.Country, From: doc.CodeText, Words: o.Title.Words})
		}
	}
	if t := o.Choice.Term; t != nil && t.Title != "" && o.Choice.Present && o.Choice.Entry.Kind == dict.Person {
		if !slices.ContainsFunc(e.Offices, func(f doc.Office) bool { return f.From == doc.CodeDictionary && f.Title == t.Title }) {
			e.Offices = append(e.Offices, doc.Office{Title: t.Title, Country: t.Country, From: doc.CodeDictionary})
		}
	}
}

// acting gives countries, capitals and palaces that act their government, and towns that are acted on their people.
func (c *chains) acting(e *doc.Entity, o *text.Code) {
	acts, acted, seat, palace := false, false, false, false
	for _, i := range e.Mentions {
		m, h := &c.Mentions[i], &c.Readings[i].Choice.Hit
		if c.Readings[i].Choice.Term != nil {
			seat = seat || h.Use == dict.Seat
			palace = palace || h.Use == dict.Palace
		}
		t := &c.Doc.Tokens[m.Head]
		for n := 0; n < 8 && t.Rel == doc.Conjunct && c.Doc.Tokens[t.Head].POS != doc.Verb; n++ {
			t = &c.Doc.Tokens[t.Head] // "Pakistan and India signed"
		}
		switch t.Rel {
		case doc.Subject, doc.Agent:
			acts = acts || t.Head != m.Head && (c.Doc.Tokens[t.Head].Lemma != "be" || c.minded(t.Head))
		case doc.Object, doc.PassiveSubject:
			acted = acted || m.Form == doc.NameForm && !struckPlace[c.Doc.Tokens[t.Head].Lemma]
		case doc.Root, doc.Dative:
			acted = acted || m.Form == doc.NameForm
		case doc.Possessor:
			acted = acted || c.Readings[i].Choice.Hit.Use == dict.Seat && m.Form == doc.NameForm && deedsOfState[c.Doc.Tokens[t.Head].Lemma] // "Washington's handling of the crisis"
		case doc.Oblique:
			acted = acted || m.Form == doc.NameForm && (t.Prep == "from" && c.Doc.Tokens[t.Head].POS == doc.Verb && demands[c.Doc.Tokens[t.Head].Lemma] || t.Prep == "with" || t.Prep == "against" || t.Prep == "between" || t.Prep == "by" || t.Prep == "to" && offered[c.Doc.Tokens[t.Head].Lemma])
		}
	}
	switch {
	case o.Country == "" || o.Body() != "" || len(o.Sectors) > 0 && o.Sectors[0] != "PRE":
	case palace, e.Kind == doc.Country && (strings.Contains(e.Name, "Government") || strings.Contains(e.Name, "Authority")):
		o.Add("GOV")
	case seat && (acts || acted) && e.Name == "Brussels" && !c.belgian():
		o.Country, o.Sectors, o.Org, o.Cameo = "", []string{"IGO", "GOV"}, "European Union", "EUR"
	case seat && (acts || acted):
		o.Add("GOV")
	case e.Kind == doc.Country && acts && !c.PlainCountries:
		o.Add("GOV")
	case e.Kind == doc.PlaceKind && !seat && c.isTown(e):
		o.Add("CVL")
	}
	if seat && slices.Contains(o.Sectors, "GOV") && e.Kind == doc.PlaceKind {
		e.Kind = doc.Country
	}
}

// minded reports whether a "be" tells of a state of mind, as only those have who act: "Islamabad was prepared to".
func (c *chains) minded(be int) bool {
	k := c.Doc.Child(be, doc.Complement)
	return k >= 0 && minds[c.Doc.Tokens[k].Lower]
}

// minds are adjectives for a state of mind, deedsOfState what governments have or do, demands what one wants of them.
var (
	minds        = lists.Set("prepared ready willing unwilling keen eager reluctant happy unhappy angry furious determined committed open opposed worried concerned afraid confident convinced hopeful sceptical skeptical wary aware responsible guilty")
	deedsOfState = lists.Set("handling policy decision refusal rejection offer demand proposal plan support response reaction stance position view concern claim denial threat warning pressure sanction embargo blockade ban criticism interference influence ally alliance role recognition help aid request order call ultimatum move interest intention readiness willingness reluctance strategy diplomacy intervention ambition envoy ambassador nuclear program programme effort approval consent involvement relation tie record treatment approach attack bombing invasion campaign push bid")
	struckPlace  = lists.Set("bomb shell rock shake hit strike hammer pound bombard rattle storm enter reach leave besiege encircle surround capture seize overrun retake batter devastate flood paralyse paralyze patrol jolt target raid") // as towns, not as rulers
	demands      = lists.Set("demand want seek win secure request obtain get extract expect")
)

// belgian reports whether the text speaks of Belgium by any other name than that of its capital, which elsewhere means the European Union.
func (c *chains) belgian() bool {
	for i := range c.Doc.Tokens {
		switch c.Doc.Tokens[i].Lower {
		case "belgium", "belgian", "belgians", "flemish", "walloon", "flanders", "wallonia":
			return true
		}
	}
	return false
}

// offered are nouns and verbs whose "to" leads to whom something is given or said, not to where one goes: "offered talks to Pyongyang".
var offered = lists.Set("talk aid offer message letter warning appeal assistance loan support proposal response note protest sale delivery give offer sell lend grant hand extend belong apologize apologise complain respond reply appeal help loyal ultimatum")

// isTown reports whether an entity is a town or a smaller place, not a region or sea.
func (c *chains) isTown(e *doc.Entity) bool {
	for _, i := range e.Mentions {
		if p := c.PlaceIn(c.Mentions[i].Tokens); p >= 0 {
			k := c.Doc.Places[p].Precision
			return k == doc.CityPrecision || k == doc.PointPrecision
		}
	}
	return false
}
