package actor

import (
	"slices"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// parties returns the kinds of the entities that a noun in the plural can sum up: "the two leaders", "both sides".
func parties(lemma string) []doc.Kind {
	switch lemma {
	case "leader", "man", "woman", "minister", "president", "official", "diplomat", "politician", "candidate", "general", "envoy", "rival", "counterpart", "premier", "negotiator":
		return []doc.Kind{doc.Person}
	case "country", "nation", "state", "neighbor", "neighbour", "government", "power", "capital":
		return []doc.Kind{doc.Country}
	case "side", "party", "group", "ally", "army", "force", "delegation", "foe", "enemy", "faction", "partner", "organization", "organisation", "movement":
		return []doc.Kind{doc.Country, doc.Organization, doc.Group}
	}
	return nil
}

// members fills in who a group is that the text sums up by a number: the nearest parties named before it, as many as it says.
func (c *chains) members(out []doc.Entity, codes []text.Code, of []int) {
	for i := range 2 * len(c.Mentions) {
		if i %= len(c.Mentions); len(out[of[i]].Members) > 0 { // a second time for those of "the two countries"
			continue
		}
		m := &c.Mentions[i]
		if p := c.Readings[i].Pron; m.Form == doc.Pronoun && p.Person == 3 && p.Plural && len(out[of[i]].Members) == 0 && codes[of[i]].Empty() && c.onlyPronouns(&out[of[i]]) {
			out[of[i]].Members = c.bothBefore(i, out, codes, of)
		}
		if m.Form != doc.Description || !m.Plural {
			continue
		}
		if found := c.fromSeveral(m, out, codes, of); len(found) > 1 && c.onlyHere(i, &out[of[i]]) {
			out[of[i]].Members = found
			for _, k := range found {
				if o := &codes[of[i]]; len(codes[k].Sectors) == 0 && len(o.Sectors) > 0 && o.Body() == "" {
					codes[k].Sectors = o.Sectors // "envoys from Egypt and Sudan"
				}
			}
			continue
		}
		kinds, n := parties(c.Doc.Tokens[m.Head].Lemma), c.count(m)
		if kinds == nil || n == 0 || len(out[of[i]].Members) > 0 {
			continue
		}
		if found := c.namedBefore(i, n, kinds, out, codes, of); len(found) == n {
			out[of[i]].Members = found
		}
	}
}

// count returns the number that stands in a description: 2 for "two" and "both", 3 for "three", else 0.
func (c *chains) count(m *doc.Mention) int {
	for t := m.Tokens.Start; t < m.Head; t++ {
		switch c.Doc.Tokens[t].Lower {
		case "two", "both":
			return 2
		case "three":
			return 3
		}
	}
	return 0
}

// namedBefore returns the last n entities of such kinds that were named in the sentence of mention i before it or in the two sentences
// before, in text order.
func (c *chains) namedBefore(i, n int, kinds []doc.Kind, out []doc.Entity, codes []text.Code, of []int) []int {
	var found []int
	s := c.Doc.SentenceOf(c.Mentions[i].Head)
	for j := i - 1; j >= 0 && len(found) < n && s-c.Doc.SentenceOf(c.Mentions[j].Head) <= 2; j-- {
		k := of[j]
		if k == of[i] || slices.Contains(found, k) || c.Mentions[j].Plural && c.Mentions[j].Form == doc.Pronoun || c.Mentions[j].Tokens.Holds(c.Mentions[i].Tokens) {
			continue
		}
		if rel := c.Doc.Tokens[c.Mentions[j].Head].Rel; rel == doc.CompoundWord || rel == doc.AdjectiveMod {
			continue
		}
		if slices.Contains(kinds, out[k].Kind) && (kinds[0] == doc.Person || !codes[k].Empty()) {
			found = append(found, k)
		}
	}
	slices.Sort(found)
	return found
}

// onlyPronouns reports whether nothing but pronouns stands for an entity.
func (c *chains) onlyPronouns(e *doc.Entity) bool {
	return !slices.ContainsFunc(e.Mentions, func(i int) bool { return c.Mentions[i].Form != doc.Pronoun })
}

// onlyHere reports whether nothing but pronouns goes back to mention i.
func (c *chains) onlyHere(i int, e *doc.Entity) bool {
	return !slices.ContainsFunc(e.Mentions, func(k int) bool { return k != i && c.Mentions[k].Form != doc.Pronoun })
}

// fromSeveral returns the countries of a plural that is from several: "officials from Pakistan and Afghanistan", "experts from the governments of Mali and Niger".
func (c *chains) fromSeveral(m *doc.Mention, out []doc.Entity, codes []text.Code, of []int) []int {
	var found []int
	for _, k := range c.Doc.Children(m.Head) {
		if t := &c.Doc.Tokens[k]; int(k) < m.Head || t.Rel != doc.Oblique || t.Prep != "from" && t.Prep != "of" {
			continue
		}
		if t := &c.Doc.Tokens[k]; (t.Lemma == "state" || t.Lemma == "government") && t.Prep == "of" && c.Doc.Child(int(k), doc.Determiner) < 0 { // "the heads of state of Mali and Chad"
			return c.fromSeveral(&doc.Mention{Head: int(k)}, out, codes, of)
		}
		all := c.coordinates(int(k))
		if n := c.Doc.MentionAt(int(k)); len(all) == 1 && n >= 0 && c.Mentions[n].Head == int(k) && c.Mentions[n].Form == doc.Description && c.Mentions[n].Plural {
			if both := out[of[n]].Members; len(both) > 1 {
				return both // "the premiers of the two countries"
			}
			return c.fromSeveral(&c.Mentions[n], out, codes, of)
		}
		for _, j := range all {
			n := c.Doc.MentionAt(j)
			if n < 0 || codes[of[n]].Country == "" && codes[of[n]].Org == "" || slices.Contains(found, of[n]) || c.Mentions[n].Form != doc.NameForm && (len(all) < 2 || !delegates[c.Doc.Tokens[m.Head].Lemma]) {
				return nil
			}
			found = append(found, of[n])
		}
	}
	return found
}

// delegates are nouns for those who speak for others: "envoys of the government and the rebels" are of either, "victims of the army and the rebels" of neither.
var delegates = lists.Set("representative delegate delegation negotiator envoy leader official member team mission diplomat commander emissary spokesman mediator chief general minister officer")

// coordinates returns a token and those coordinated with it.
func (c *chains) coordinates(i int) []int {
	out := []int{i}
	for k := c.Doc.Child(i, doc.Conjunct); k > i && len(out) < 8; k = c.Doc.Child(k, doc.Conjunct) {
		out = append(out, k)
	}
	return out
}

// bothBefore returns whom a "they" means that stands for no plural: the actors coordinated in the subject of the sentence before or of its
// own, else the subject and whom it met: "Putin met Schroeder. They discussed gas."
func (c *chains) bothBefore(i int, out []doc.Entity, codes []text.Code, of []int) []int {
	s := c.Doc.SentenceOf(c.Mentions[i].Head)
	for j := i - 1; j >= 0 && s-c.Doc.SentenceOf(c.Mentions[j].Head) <= 1; j-- {
		t := &c.Doc.Tokens[c.Mentions[j].Head]
		if t.Rel != doc.Subject || c.Mentions[j].Form == doc.Pronoun {
			continue
		}
		both := c.entitiesAt(c.coordinates(c.Mentions[j].Head), codes, of)
		if len(both) < 2 && mutual[c.Doc.Tokens[t.Head].Lemma] {
			for _, k := range c.Doc.Children(t.Head) {
				if q := &c.Doc.Tokens[k]; q.Rel == doc.Object || q.Rel == doc.Oblique && q.Prep == "with" {
					both = c.entitiesAt(append([]int{c.Mentions[j].Head}, c.coordinates(int(k))...), codes, of)
				}
			}
		}
		if len(both) > 1 {
			return both
		}
		return nil
	}
	return nil
}

// entitiesAt returns the entities with a code that tokens name, or nil where one of them names none.
func (c *chains) entitiesAt(tokens []int, codes []text.Code, of []int) []int {
	var out []int
	for _, t := range tokens {
		m := c.Doc.MentionAt(t)
		if m < 0 || codes[of[m]].Empty() {
			return nil
		}
		if !slices.Contains(out, of[m]) {
			out = append(out, of[m])
		}
	}
	slices.Sort(out)
	return out
}

// mutual are verbs for what two do together.
var mutual = lists.Set("meet talk discuss negotiate confer agree sign marry speak")
