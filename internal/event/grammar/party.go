package grammar

import (
	"slices"

	"readout/doc"
)

// OfOneSide reports whether two are the same or of one country: analysts who warn of Russia are not Russia's because the sentence is of it.
func (c *Clauses) OfOneSide(ps, src []Party) bool {
	for _, p := range ps {
		for _, s := range src {
			a, b := &c.Doc.Entities[p.Entity], &c.Doc.Entities[s.Entity]
			if a == b || a.Country != "" && a.Country == b.Country && (!Lent(b) || slices.ContainsFunc(b.Sectors, PoliticalSector)) {
				return true
			}
		}
	}
	return false
}

// Political reports whether somebody is a party to politics by calling: state, armed men, parties and bodies, and an opposition as a body, which a "critic" is not.
func Political(e *doc.Entity) bool {
	return slices.ContainsFunc(e.Sectors, PoliticalSector) || e.Kind == doc.Organization && slices.Contains(e.Sectors, "OPP")
}

// PoliticalSector reports whether a sector is a party to politics by itself.
func PoliticalSector(s string) bool {
	switch s {
	case "GOV", "MIL", "REB", "COP", "LEG", "SPY", "UAF", "PRM", "PTY", "IGO", "NGO", "ISM", "IMG", "REF":
		return true
	}
	return false
}

// Unknown reports whether nothing is known of somebody but that there is one: a pronoun without a chain, "two men".
func (c *Clauses) Unknown(entity int) bool {
	e := &c.Doc.Entities[entity]
	return e.Country == "" && e.Organization == "" && len(e.Sectors) == 1 && e.Sectors[0] == "UNK"
}

// A Party is an entity in a role, as it is found on the tree.
type Party struct {
	Entity int
	Token  int // head of the words
	Words  doc.Range
	From   doc.ParticipantFrom
}

// Coded reports whether anything is known of an entity that a record could name it by.
func (c *Clauses) Coded(e int) bool {
	x := &c.Doc.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0
}

// Lent reports whether an entity's country is not its own: it comes from its clause or from the whole report.
func Lent(e *doc.Entity) bool { return e.From == doc.CodeClause || e.From == doc.CodeReport }

// Tells reports whether more is known of an entity than that it is unknown: "his post" tells nothing of whose.
func (c *Clauses) Tells(e int) bool {
	x := &c.Doc.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0 && x.Sectors[0] != "UNK"
}

// EntityAt returns the entity of the mention whose head token i is, or None.
func (c *Clauses) EntityAt(i int) int {
	if m := c.MentionAt[i]; m != doc.None {
		return c.Doc.EntityOf(int(m))
	}
	return doc.None
}

// Party returns the entity that token i names itself.
func (c *Clauses) Party(i int) (Party, bool) {
	m := c.MentionAt[i]
	if m == doc.None {
		return Party{}, false
	}
	e := c.Doc.EntityOf(int(m))
	if e == doc.None {
		return Party{}, false
	}
	p := Party{Entity: e, Token: i, Words: c.Doc.Mentions[m].Tokens, From: doc.InText}
	if f := c.Doc.Mentions[m].Form; f == doc.Pronoun {
		p.From = doc.InChain
	}
	return p, true
}

// Parties returns who token i with its coordinates stands for: the entities that it names, else those inside ("positions of the army", "its demonstrators").
func (c *Clauses) Parties(i int) []Party {
	if i == doc.None {
		return nil
	}
	i = c.nameHead(i)
	var out []Party
	for _, k := range c.Coordinates(i) {
		out = c.addParties(out, k, 0)
	}
	return out
}

// itsLand reports whether token k names the country of the place at i, set behind it: "in Baghdad, Iraq".
func (c *Clauses) itsLand(i, k int) bool {
	if k != i+2 || c.Tok(i+1).Word != "," {
		return false
	}
	town, land := c.EntityAt(i), c.EntityAt(k)
	return town != doc.None && land != doc.None && c.Doc.Entities[land].Kind == doc.Country && c.Doc.Entities[town].Country == c.Doc.Entities[land].Country
}

// Coordinates returns a noun and those coordinated with it, in text order of the chain. A list that the parser ends with an apposition
// ("Maas, Di Maio and Foreign Secretary Dominic Raab") goes on to it.
func (c *Clauses) Coordinates(i int) []int {
	if c.Doc.Child(i, doc.Conjunct) == doc.None {
		if k := c.coordinatedWord(i); k != doc.None {
			return append([]int{i}, c.Coordinates(k)[1:]...)
		}
		if k := c.headlinePair(i); k != doc.None {
			return []int{i, k}
		}
		return c.self[i : i+1 : i+1]
	}
	out := []int{i}
	for n := 0; n < len(out) && len(out) < 16; n++ {
		for _, k := range c.Doc.Children(out[n]) {
			if t := c.Tok(int(k)); t.Rel == doc.Conjunct && !c.IsVerb(int(k)) && !c.itsLand(out[n], int(k)) {
				out = append(out, int(k))
			}
		}
	}
	if len(out) > 2 {
		for _, k := range c.Doc.Children(i) {
			if c.Tok(int(k)).Rel == doc.Apposition && int(k) > out[len(out)-1] && c.namesOther(i, int(k)) {
				out = append(out, int(k))
			}
		}
	}
	return out
}

// coordinatedWord returns the other word of a name on which the parser has hung what is coordinated with the name, or None.
func (c *Clauses) coordinatedWord(i int) int {
	m := c.MentionAt[i]
	if m == doc.None || c.Doc.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	name := c.Doc.Mentions[m].Tokens
	for t := name.Start; t < name.End; t++ {
		if k := c.Doc.Child(t, doc.Conjunct); k != doc.None && !name.Has(k) && !c.IsVerb(k) {
			return t
		}
	}
	return doc.None
}

// headlinePair returns the name that a headline puts before a subject with a comma for an "and": "Chad, Sudan sign a pact".
func (c *Clauses) headlinePair(i int) int {
	s := c.Tok(i)
	if s.Rel != doc.Subject || s.POS != doc.Propn {
		return doc.None
	}
	m := c.MentionAt[i]
	if m == doc.None || c.Doc.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	k := c.Doc.Mentions[m].Tokens.Start - 2
	if k < 0 || c.Tok(k+1).Lower != "," || c.Tok(k).Rel != doc.NounAdverb || c.Tok(k).Head != s.Head || !c.namesOther(i, k) {
		return doc.None
	}
	if c.Doc.Mentions[c.MentionAt[k]].Tokens.Start != c.Doc.Sentences[c.Doc.SentenceOf(i)].Tokens.Start || !c.Coded(c.EntityAt(k)) {
		return doc.None
	}
	return k
}

// namesOther reports whether token k names another person than token i.
func (c *Clauses) namesOther(i, k int) bool {
	m := c.MentionAt[k]
	return m != doc.None && c.Doc.Mentions[m].Form == doc.NameForm && c.EntityAt(k) != c.EntityAt(i)
}

func (c *Clauses) addParties(out []Party, i, depth int) []Party {
	if other := c.acrossBorder(i); other != doc.None && depth < 3 {
		return c.addParties(out, other, depth+1)
	}
	if land := c.landOf(i); land != doc.None && depth < 3 {
		return c.addParties(out, land, depth+1)
	}
	p, ok := c.Party(i)
	if ok {
		var all bool
		if out, all = c.addNamed(out, i, p); all {
			return out
		}
	}
	if c.IsSpeaker(i) {
		for _, q := range c.Told(i) {
			q.Token, q.Words = i, doc.Range{Start: i, End: i + 1}
			out = AddParty(out, q)
		}
		return out
	}
	if depth < 3 {
		before := len(out)
		if out = c.Inside(out, i, depth); len(out) > before {
			return out
		}
	}
	if ok {
		return AddParty(out, p)
	}
	return out
}

// addNamed adds the parties that a token names itself, and its modifiers, and reports whether they are all that it stands for.
func (c *Clauses) addNamed(out []Party, i int, p Party) (parties []Party, all bool) {
	if members := c.Doc.Entities[p.Entity].Members; len(members) > 0 {
		for _, m := range members {
			out = AddParty(out, Party{m, i, p.Words, doc.InChain})
		}
		return out, true
	}
	out = c.Modifiers(out, i)
	if more := c.eachOf(i); len(more) > 1 {
		return AddAll(out, more), true
	}
	if more := c.Truly(i, p); len(more) > 0 {
		return AddAll(out, more), true
	}
	if c.Coded(p.Entity) {
		return AddParty(out, p), true
	}
	return out, false
}

// acrossBorder returns who lies behind a border: Israel of "Lebanon's border with Israel"; None for other nouns.
func (c *Clauses) acrossBorder(i int) int {
	if l := c.Tok(i).Lemma; l != "border" && l != "frontier" {
		return doc.None
	}
	return c.Oblique(i, "with")
}

// standsIn reports whether a noun is where its place is, so that the place stands for it: "targets in Jericho", but not "a ceasefire in Tigray".
func (c *Clauses) standsIn(i int) bool {
	return c.Lex.Known.Measure.Has(c.Doc, i) || c.Lex.Known.Body.Has(c.Doc, i) || c.Lex.Known.People.Has(c.Doc, i) || c.Lex.Known.Armed.Has(c.Doc, i) || c.MentionAt[i] != doc.None
}

// Modifiers adds the actors that coordinated adjectives before a noun stand for: "Egyptian" of "Egyptian and American troops".
func (c *Clauses) Modifiers(out []Party, i int) []Party {
	for _, k := range c.Doc.Children(i) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			for k, n := int(k), 0; k != doc.None && k < i && n < 6; k, n = c.Doc.Child(k, doc.Conjunct), n+1 { // "Kenyan, Ugandan and Tanzanian officials"
				m := c.MentionAt[k]
				if m == doc.None || c.Doc.Mentions[m].Form != doc.Description && c.Doc.Mentions[m].Kind != doc.Country || !c.nextTo(k, i) {
					continue
				}
				if p, ok := c.Party(k); ok && c.Coded(p.Entity) {
					out = AddParty(out, p)
				}
			}
		}
	}
	if m := c.MentionAt[i]; m != doc.None {
		if o := c.Oblique(i, "of"); o > i && c.Doc.Mentions[m].Tokens.Has(o) {
			return c.Modifiers(out, o) // "a delegation of Afghan and Pakistani officials"
		}
	}
	return out
}

// nextTo reports whether a modifier is coordinated with another before the noun.
func (c *Clauses) nextTo(k, i int) bool {
	for j := k + 1; j < i; j++ {
		if t := c.Tok(j); t.POS == doc.Cconj {
			return true
		}
	}
	return false
}

// eachOf returns the parties of a plural that is of several: "the foreign ministers of Egypt and Sudan".
func (c *Clauses) eachOf(i int) []Party {
	if !c.Doc.Mentions[c.MentionAt[i]].Plural {
		return nil
	}
	o := c.Oblique(i, "of")
	if o == doc.None || len(c.Coordinates(o)) < 2 {
		return nil
	}
	var out []Party
	for _, k := range c.Coordinates(o) {
		if p, ok := c.Party(k); ok && c.Doc.Entities[p.Entity].Country != "" {
			out = AddParty(out, p)
		}
	}
	return out
}

// Inside adds the parties within a noun phrase that names none itself, nearest in sense first: "hundreds of rebels", "Russia's actions", "Iraqi towns",
// "targets in Syria", "missiles fired by the army".
func (c *Clauses) Inside(out []Party, i, depth int) []Party {
	var unknown []Party
	for way := range ways {
		var found []Party
		for _, k := range c.Doc.Children(i) {
			at := c.into(way, i, int(k))
			if at == doc.None {
				continue
			}
			for _, j := range c.Coordinates(at) {
				found = c.addParties(found, j, depth+1)
			}
		}
		if slices.ContainsFunc(found, func(p Party) bool { return c.Tells(p.Entity) }) {
			return AddAll(out, found)
		}
		if unknown == nil {
			unknown = found
		}
	}
	return AddAll(out, unknown)
}

// AddAll adds parties whose entities are not among them yet.
func AddAll(out, more []Party) []Party {
	for _, p := range more {
		out = AddParty(out, p)
	}
	return out
}

// ways is the number of ways into a noun phrase that into knows.
const ways = 8

// into returns the token that child k of noun i leads to on one of the ways to an actor inside, or None.
func (c *Clauses) into(way, i, k int) int {
	t := c.Tok(k)
	ok := false
	switch way {
	case 0:
		ok = t.Rel == doc.Possessor && !(c.IsThird(k) && Doer(c.Tok(i)) && c.OfPeople(i)) // "their Iraqi captors" are Iraqi
	case 1:
		ok = t.Rel == doc.Oblique && t.Prep == "of"
	case 2:
		ok = t.Rel == doc.AdjectiveMod
	case 3:
		ok = t.Rel == doc.CompoundWord
	case 4:
		ok = t.Rel == doc.NounMod
	case 5:
		return c.Linked(k)
	case 6:
		ok = t.Rel == doc.Oblique && (t.Prep == "from" || t.Prep == "in" && c.standsIn(i) || t.Prep == "with" && c.IsPlace(i))
	case 7:
		ok = t.Rel == doc.Apposition
	}
	if ok {
		return k
	}
	return doc.None
}

// Truly returns whose a thing is by its own words, where it has only been lent the country of its clause: "the Greek navy boarded a tanker owned by an Iranian line".
func (c *Clauses) Truly(i int, p Party) []Party {
	if at := c.heldBy(i); at != doc.None {
		return c.CodedOnly(c.Parties(at))
	}
	if e := &c.Doc.Entities[p.Entity]; !Lent(e) || slices.Contains(e.Sectors, "REB") || e.Kind != doc.Organization && e.Kind != doc.Group || c.Lex.Known.People.Has(c.Doc, i) || c.Lex.Known.Armed.Has(c.Doc, i) && !IsWeapon(c.Tok(i).Lemma) {
		return nil
	}
	for _, k := range c.Doc.Children(i) {
		at := c.Linked(int(k))
		if at == doc.None {
			continue
		}
		if ps := c.CodedOnly(c.Parties(at)); len(ps) > 0 && (IsWeapon(c.Tok(i).Lemma) || !Lent(&c.Doc.Entities[ps[0].Entity])) && c.Doc.Entities[ps[0].Entity].Country != "" {
			return ps
		}
	}
	return nil
}

// heldBy returns the fighters who hold a place, since what is done to it is done to them: "rebel-held police stations", "the Houthi-controlled port"; or None.
func (c *Clauses) heldBy(i int) int {
	if t := c.Tok(i); t.Rel == doc.Conjunct && t.Head < i && c.Doc.Child(i, doc.Determiner) == doc.None && c.Doc.Child(i, doc.AdjectiveMod) == doc.None {
		return c.heldBy(t.Head) // "rebel-held posts and villages"
	}
	for _, k := range c.Doc.Children(i) {
		t := c.Tok(int(k))
		if t.Rel != doc.AdjectiveMod || t.Tag != "VBN" && t.Tag != "JJ" || int(k) < 2 || c.Tok(int(k)-1).Word != "-" || c.Tok(int(k)-2).Head != int(k) {
			continue
		}
		switch t.Lower {
		case "held", "controlled", "occupied", "infested", "dominated":
			at := int(k) - 2
			if e := c.EntityAt(at); e != doc.None && len(c.Doc.Entities[e].Sectors) > 0 {
				switch c.Doc.Entities[e].Sectors[0] {
				case "REB", "UAF", "PRM":
					return at
				}
			}
		}
	}
	return doc.None
}

// Linked returns to whom a participle or adjective behind a noun says that its thing belongs: "a tanker owned by an Iranian line", "accounts tied to his son",
// "assets belonging to the family", "fighters loyal to Haftar"; the place that tells a paper, "a report released in Lima"; None for other words.
func (c *Clauses) Linked(k int) int {
	t := c.Tok(k)
	switch {
	case t.Rel == doc.Participle && t.Tag == "VBN" && c.AgentBy(k) != doc.None:
		return c.AgentBy(k)
	case t.Rel == doc.Participle && t.Tag == "VBN" && c.Doc.Child(k, doc.OpenComplement) != doc.None && c.AgentBy(c.Doc.Child(k, doc.OpenComplement)) != doc.None:
		return c.AgentBy(c.Doc.Child(k, doc.OpenComplement)) // "a missile believed to have been fired by rebels"
	case t.Rel == doc.Participle || t.Rel == doc.AdjectiveMod || t.Rel == doc.RelativeClause:
	default:
		return doc.None
	}
	if t.Rel == doc.AdjectiveMod && t.Tag == "VBN" && k > 1 && c.Tok(k-2).Head == k && c.MentionAt[k-2] != doc.None {
		return k - 2 // "Chinese-owned shops", "Serb-held villages"
	}
	switch t.Lemma {
	case "fire", "launch", "lob": // "rockets fired from Gaza"
		return c.Oblique(k, "from")
	case "release", "publish", "issue", "present", "unveil", "circulate":
		if o := c.Oblique(k, "in"); t.Tag == "VBN" && o != doc.None && c.IsPlace(o) && c.Lex.Known.Text.Has(c.Doc, t.Head) {
			return o
		}
		return doc.None
	case "tie", "link", "connect", "belong", "tied", "linked", "connected", "loyal", "close", "allied", "ally", "affiliate", "affiliated":
	default:
		return doc.None
	}
	for _, prep := range []string{"to", "with"} {
		if o := c.Oblique(k, prep); o != doc.None {
			return o
		}
	}
	return doc.None
}

// AddParty adds a party whose entity is not among them yet.
func AddParty(out []Party, p Party) []Party {
	for _, q := range out {
		if q.Entity == p.Entity {
			return out
		}
	}
	return append(out, p)
}

// About returns the parties that an act told by a noun has to do with, by whom or to whom it is done: "sanctions against Russia", "a demand by Iran".
func (c *Clauses) About(i int) []Party {
	for _, k := range c.Doc.Children(i) {
		switch t := c.Tok(int(k)); t.Prep {
		case "by", "against", "on", "with", "between":
			if t.Rel == doc.Oblique || t.Rel == doc.Agent {
				ps := c.CodedOnly(c.Parties(int(k)))
				if len(ps) > 0 && !(t.Prep == "on" && c.Doc.Entities[ps[0].Entity].Kind == doc.PlaceKind) { // "war games on Luzon" are not Luzon's
					return ps
				}
			}
		}
	}
	return nil
}

// CodedOnly leaves out those of whom nothing is known.
func (c *Clauses) CodedOnly(ps []Party) []Party {
	var out []Party
	for _, p := range ps {
		if c.Coded(p.Entity) {
			out = append(out, p)
		}
	}
	return out
}

// Without leaves out the parties whose entity is among those of not.
func Without(ps, not []Party) []Party {
	var out []Party
	for _, p := range ps {
		if !slices.ContainsFunc(not, func(q Party) bool { return q.Entity == p.Entity }) {
			out = append(out, p)
		}
	}
	return out
}
