package event

import (
	"slices"

	"readout/doc"
)

// A party is an entity in a role, as it is found on the tree.
type party struct {
	entity int
	tok    int // head of the words
	words  doc.Range
	from   doc.ParticipantFrom
}

// coded reports whether anything is known of an entity that a record could name it by.
func (c *coder) coded(e int) bool {
	x := &c.d.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0
}

// lent reports whether an entity's country is not its own: it comes from its clause or from the whole report.
func lent(e *doc.Entity) bool { return e.From == doc.CodeClause || e.From == doc.CodeReport }

// tells reports whether more is known of an entity than that it is unknown: "his post" tells nothing of whose.
func (c *coder) tells(e int) bool {
	x := &c.d.Entities[e]
	return x.Country != "" || x.Organization != "" || len(x.Sectors) > 0 && x.Sectors[0] != "UNK"
}

// entityAt returns the entity of the mention whose head token i is, or None.
func (c *coder) entityAt(i int) int {
	if m := c.mentionAt[i]; m != doc.None {
		return c.d.EntityOf(int(m))
	}
	return doc.None
}

// party returns the entity that token i names itself.
func (c *coder) party(i int) (party, bool) {
	m := c.mentionAt[i]
	if m == doc.None {
		return party{}, false
	}
	e := c.d.EntityOf(int(m))
	if e == doc.None {
		return party{}, false
	}
	p := party{entity: e, tok: i, words: c.d.Mentions[m].Tokens, from: doc.InText}
	if f := c.d.Mentions[m].Form; f == doc.Pronoun {
		p.from = doc.InChain
	}
	return p, true
}

// parties returns who token i with its coordinates stands for: the entities that it names, else those inside ("positions of the army", "its demonstrators").
func (c *coder) parties(i int) []party {
	if i == doc.None {
		return nil
	}
	i = c.nameHead(i)
	var out []party
	for _, k := range c.coordinates(i) {
		out = c.addParties(out, k, 0)
	}
	return out
}

// coordinates returns a noun and those coordinated with it, in text order of the chain. A list that the parser ends with an apposition
// ("Maas, Di Maio and Foreign Secretary Dominic Raab") goes on to it.
func (c *coder) coordinates(i int) []int {
	if c.d.Child(i, doc.Conjunct) == doc.None {
		if k := c.coordinatedWord(i); k != doc.None {
			return append([]int{i}, c.coordinates(k)[1:]...)
		}
		if k := c.headlinePair(i); k != doc.None {
			return []int{i, k}
		}
		return c.self[i : i+1 : i+1]
	}
	out := []int{i}
	for n := 0; n < len(out) && len(out) < 16; n++ {
		for _, k := range c.d.Children(out[n]) {
			if t := c.tok(int(k)); t.Rel == doc.Conjunct && !c.isVerb(int(k)) {
				out = append(out, int(k))
			}
		}
	}
	if len(out) > 2 {
		for _, k := range c.d.Children(i) {
			if c.tok(int(k)).Rel == doc.Apposition && int(k) > out[len(out)-1] && c.namesOther(i, int(k)) {
				out = append(out, int(k))
			}
		}
	}
	return out
}

// coordinatedWord returns the other word of a name on which the parser has hung what is coordinated with the name, or None.
func (c *coder) coordinatedWord(i int) int {
	m := c.mentionAt[i]
	if m == doc.None || c.d.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	name := c.d.Mentions[m].Tokens
	for t := name.Start; t < name.End; t++ {
		if k := c.d.Child(t, doc.Conjunct); k != doc.None && !name.Has(k) && !c.isVerb(k) {
			return t
		}
	}
	return doc.None
}

// headlinePair returns the name that a headline puts before a subject with a comma for an "and": "Chad, Sudan sign a pact".
func (c *coder) headlinePair(i int) int {
	s := c.tok(i)
	if s.Rel != doc.Subject || s.POS != doc.Propn {
		return doc.None
	}
	m := c.mentionAt[i]
	if m == doc.None || c.d.Mentions[m].Form != doc.NameForm {
		return doc.None
	}
	k := c.d.Mentions[m].Tokens.Start - 2
	if k < 0 || c.tok(k+1).Lower != "," || c.tok(k).Rel != doc.NounAdverb || c.tok(k).Head != s.Head || !c.namesOther(i, k) {
		return doc.None
	}
	if c.d.Mentions[c.mentionAt[k]].Tokens.Start != c.d.Sentences[c.d.SentenceOf(i)].Tokens.Start || !c.coded(c.entityAt(k)) {
		return doc.None
	}
	return k
}

// namesOther reports whether token k names another person than token i.
func (c *coder) namesOther(i, k int) bool {
	m := c.mentionAt[k]
	return m != doc.None && c.d.Mentions[m].Form == doc.NameForm && c.entityAt(k) != c.entityAt(i)
}

func (c *coder) addParties(out []party, i, depth int) []party {
	if other := c.acrossBorder(i); other != doc.None && depth < 3 {
		return c.addParties(out, other, depth+1)
	}
	p, ok := c.party(i)
	if ok {
		if members := c.d.Entities[p.entity].Members; len(members) > 0 {
			for _, m := range members {
				out = addParty(out, party{m, i, p.words, doc.InChain})
			}
			return out
		}
		out = c.modifiers(out, i)
		if more := c.eachOf(i); len(more) > 1 {
			for _, q := range more {
				out = addParty(out, q)
			}
			return out
		}
		if more := c.truly(i, p); len(more) > 0 {
			return addAll(out, more)
		}
		if c.coded(p.entity) {
			return addParty(out, p)
		}
	}
	if c.isSpeaker(i) {
		for _, q := range c.told(i) {
			q.tok, q.words = i, doc.Range{Start: i, End: i + 1}
			out = addParty(out, q)
		}
		return out
	}
	if depth < 3 {
		before := len(out)
		if out = c.inside(out, i, depth); len(out) > before {
			return out
		}
	}
	if ok {
		return addParty(out, p)
	}
	return out
}

// acrossBorder returns who lies behind a border: Israel of "Lebanon's border with Israel"; None for other nouns.
func (c *coder) acrossBorder(i int) int {
	if l := c.tok(i).Lemma; l != "border" && l != "frontier" {
		return doc.None
	}
	return c.oblique(i, "with")
}

// standsIn reports whether a noun is where its place is, so that the place stands for it: "targets in Jericho", but not "a ceasefire in Tigray".
func (c *coder) standsIn(i int) bool {
	return c.lx.Known.Measure.Has(c.d, i) || c.lx.Known.Body.Has(c.d, i) || c.lx.Known.People.Has(c.d, i) || c.lx.Known.Armed.Has(c.d, i) || c.mentionAt[i] != doc.None
}

// modifiers adds the actors that coordinated adjectives before a noun stand for: "Egyptian" of "Egyptian and American troops".
func (c *coder) modifiers(out []party, i int) []party {
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			m := c.mentionAt[k]
			if m != doc.None && int(k) < i && c.d.Mentions[m].Form == doc.Description && c.nextTo(int(k), i) {
				if p, ok := c.party(int(k)); ok && c.coded(p.entity) {
					out = addParty(out, p)
				}
			}
		}
	}
	return out
}

// nextTo reports whether a modifier is coordinated with another before the noun.
func (c *coder) nextTo(k, i int) bool {
	for j := k + 1; j < i; j++ {
		if t := c.tok(j); t.POS == doc.Cconj {
			return true
		}
	}
	return false
}

// eachOf returns the parties of a plural that is of several: "the foreign ministers of Egypt and Sudan".
func (c *coder) eachOf(i int) []party {
	if !c.d.Mentions[c.mentionAt[i]].Plural {
		return nil
	}
	o := c.oblique(i, "of")
	if o == doc.None || len(c.coordinates(o)) < 2 {
		return nil
	}
	var out []party
	for _, k := range c.coordinates(o) {
		if p, ok := c.party(k); ok && c.d.Entities[p.entity].Country != "" {
			out = addParty(out, p)
		}
	}
	return out
}

// inside adds the parties within a noun phrase that names none itself, nearest in sense first: "hundreds of rebels", "Russia's actions", "Iraqi towns",
// "targets in Syria", "missiles fired by the army".
func (c *coder) inside(out []party, i, depth int) []party {
	var unknown []party
	for way := range ways {
		var found []party
		for _, k := range c.d.Children(i) {
			at := c.into(way, i, int(k))
			if at == doc.None {
				continue
			}
			for _, j := range c.coordinates(at) {
				found = c.addParties(found, j, depth+1)
			}
		}
		if slices.ContainsFunc(found, func(p party) bool { return c.tells(p.entity) }) {
			return addAll(out, found)
		}
		if unknown == nil {
			unknown = found
		}
	}
	return addAll(out, unknown)
}

func addAll(out, more []party) []party {
	for _, p := range more {
		out = addParty(out, p)
	}
	return out
}

// ways is the number of ways into a noun phrase that into knows.
const ways = 8

// into returns the token that child k of noun i leads to on one of the ways to an actor inside, or None.
func (c *coder) into(way, i, k int) int {
	t := c.tok(k)
	ok := false
	switch way {
	case 0:
		ok = t.Rel == doc.Possessor && !(c.isThird(k) && doer(c.tok(i)) && c.ofPeople(i)) // "their Iraqi captors" are Iraqi
	case 1:
		ok = t.Rel == doc.Oblique && t.Prep == "of"
	case 2:
		ok = t.Rel == doc.AdjectiveMod
	case 3:
		ok = t.Rel == doc.CompoundWord
	case 4:
		ok = t.Rel == doc.NounMod
	case 5:
		return c.linked(k)
	case 6:
		ok = t.Rel == doc.Oblique && (t.Prep == "from" || t.Prep == "in" && c.standsIn(i) || t.Prep == "with" && c.isPlace(i))
	case 7:
		ok = t.Rel == doc.Apposition
	}
	if ok {
		return k
	}
	return doc.None
}

// truly returns whose a thing is by its own words, where it has only been lent the country of its clause: "the Greek navy boarded a tanker owned by an Iranian line".
func (c *coder) truly(i int, p party) []party {
	if e := &c.d.Entities[p.entity]; !lent(e) || e.Kind != doc.Organization && e.Kind != doc.Group || c.lx.Known.People.Has(c.d, i) || c.lx.Known.Armed.Has(c.d, i) && !isWeapon(c.tok(i).Lemma) {
		return nil
	}
	for _, k := range c.d.Children(i) {
		at := c.linked(int(k))
		if at == doc.None {
			continue
		}
		if ps := c.codedOnly(c.parties(at)); len(ps) > 0 && !lent(&c.d.Entities[ps[0].entity]) && c.d.Entities[ps[0].entity].Country != "" {
			return ps
		}
	}
	return nil
}

// linked returns to whom a participle or adjective behind a noun says that its thing belongs: "a tanker owned by an Iranian line", "accounts tied to his son",
// "assets belonging to the family", "fighters loyal to Haftar"; None for other words.
func (c *coder) linked(k int) int {
	t := c.tok(k)
	switch {
	case t.Rel == doc.Participle && t.Tag == "VBN" && c.agentBy(k) != doc.None:
		return c.agentBy(k)
	case t.Rel == doc.Participle || t.Rel == doc.AdjectiveMod || t.Rel == doc.RelativeClause:
	default:
		return doc.None
	}
	if t.Rel == doc.AdjectiveMod && t.Tag == "VBN" && k > 1 && c.tok(k-2).Head == k && c.mentionAt[k-2] != doc.None {
		return k - 2 // "Chinese-owned shops", "Serb-held villages"
	}
	switch t.Lemma {
	case "fire", "launch", "lob": // "rockets fired from Gaza"
		return c.oblique(k, "from")
	case "tie", "link", "connect", "belong", "tied", "linked", "connected", "loyal", "close", "allied", "ally", "affiliate", "affiliated":
	default:
		return doc.None
	}
	for _, prep := range []string{"to", "with"} {
		if o := c.oblique(k, prep); o != doc.None {
			return o
		}
	}
	return doc.None
}

func addParty(out []party, p party) []party {
	for _, q := range out {
		if q.entity == p.entity {
			return out
		}
	}
	return append(out, p)
}

// about returns the parties that an act told by a noun has to do with, by whom or to whom it is done: "sanctions against Russia", "a demand by Iran".
func (c *coder) about(i int) []party {
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Prep {
		case "by", "against", "on", "with", "between":
			if t.Rel == doc.Oblique || t.Rel == doc.Agent {
				ps := c.codedOnly(c.parties(int(k)))
				if len(ps) > 0 && !(t.Prep == "on" && c.d.Entities[ps[0].entity].Kind == doc.PlaceKind) { // "war games on Luzon" are not Luzon's
					return ps
				}
			}
		}
	}
	return nil
}

// codedOnly leaves out those of whom nothing is known.
func (c *coder) codedOnly(ps []party) []party {
	var out []party
	for _, p := range ps {
		if c.coded(p.entity) {
			out = append(out, p)
		}
	}
	return out
}
