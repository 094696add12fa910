package actor

import (
	"slices"

	"readout/doc"
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
func (c *chains) members(out []doc.Entity, codes []code, of []int) {
	for i := range c.ms {
		m := &c.ms[i]
		if m.Form != doc.Description || !m.Plural {
			continue
		}
		kinds, n := parties(c.d.Tokens[m.Head].Lemma), c.count(m)
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
		switch c.d.Tokens[t].Lower {
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
func (c *chains) namedBefore(i, n int, kinds []doc.Kind, out []doc.Entity, codes []code, of []int) []int {
	var found []int
	s := c.d.SentenceOf(c.ms[i].Head)
	for j := i - 1; j >= 0 && len(found) < n && s-c.d.SentenceOf(c.ms[j].Head) <= 2; j-- {
		k := of[j]
		if k == of[i] || slices.Contains(found, k) || c.ms[j].Plural && c.ms[j].Form == doc.Pronoun || c.ms[j].Tokens.Holds(c.ms[i].Tokens) {
			continue
		}
		if rel := c.d.Tokens[c.ms[j].Head].Rel; rel == doc.CompoundWord || rel == doc.AdjectiveMod {
			continue
		}
		if slices.Contains(kinds, out[k].Kind) && (kinds[0] == doc.Person || !codes[k].empty()) {
			found = append(found, k)
		}
	}
	slices.Sort(found)
	return found
}
