package actor

import (
	"readout/doc"
	"readout/internal/actor/dict"
)

// findPeoples adds the adjectives of countries before nouns that are no mentions: "Greek" of "Greek proposals", "French" of "French mediation". What is
// done or proposed has no other owner.
func (r *reader) findPeoples() {
	taken := make([]bool, len(r.d.Tokens))
	for _, m := range r.found {
		taken[m.Head] = true
		for i := m.Tokens.Start; i < m.Tokens.End; i++ {
			taken[i] = true
		}
	}
	for i := 0; i < len(r.d.Tokens); i++ {
		t := &r.d.Tokens[i]
		if taken[i] || len(r.words[i]) == 0 || !upperStart(t.Word) {
			continue
		}
		at, hits := r.longest(i, r.d.Sentences[r.d.SentenceOf(i)].Tokens.End, r.peopleWord)
		if len(hits) == 0 || r.onlyBacked(at.End) || r.isMoney(at) || !r.beforeThing(at, taken) {
			continue
		}
		r.found = append(r.found, doc.Mention{Tokens: at, Head: at.End - 1, Form: doc.Description, Kind: doc.Country})
		i = at.End - 1
	}
}

// findOwners adds the nouns for a government, army or band before a noun for what they do: "government" of "a government offer".
func (r *reader) findOwners() {
	for i := range r.d.Tokens {
		t := &r.d.Tokens[i]
		adjective := t.Rel == doc.AdjectiveMod && t.POS == doc.Adj && bands[t.Lemma] // "a rebel attack"
		if !owners[t.Lemma] || t.Rel != doc.CompoundWord && t.Rel != doc.NounMod && !adjective || r.at[i] != 0 || t.POS != doc.Noun && !adjective {
			continue
		}
		if k := &r.d.Tokens[t.Head]; t.Head > i && k.POS == doc.Noun && deeds[k.Lemma] && r.at[t.Head] == 0 {
			kind := doc.Organization
			if t.Tag == "NNS" || bands[t.Lemma] {
				kind = doc.Group
			}
			r.found = append(r.found, doc.Mention{Tokens: doc.Range{Start: i, End: i + 1}, Head: i, Form: doc.Description, Kind: kind, Plural: kind == doc.Group})
		}
	}
}

// owners are nouns for actors that stand before the noun for an act of theirs, bands those for men, and deeds such acts.
var (
	owners = set("government opposition army navy police military coalition regime junta parliament militia rebel guerrilla insurgent militant separatist jihadist jihadi islamist terrorist extremist gang mob bandit pirate student worker farmer miner teacher union church clergy peasant lawmaker settler warlord peacekeeper")
	bands  = set("rebel guerrilla insurgent militant separatist jihadist jihadi islamist terrorist extremist gang mob bandit pirate student worker farmer miner teacher peasant lawmaker settler warlord peacekeeper")
	deeds  = set("offer order demand bid attack raid plan proposal call refusal rejection request warning threat ban decision crackdown offensive assault shelling bombardment ambush advance siege pledge promise decree airstrike bombing blockade boycott campaign denial accusation claim statement petition appeal complaint motion plea criticism allegation overture initiative pressure grievance vow " +
		"strike incursion invasion killing massacre gunfire fire shellfire counteroffensive push sweep withdrawal retreat pullout pullback takeover uprising revolt protest demonstration march rally walkout sit-in rocket shell mine arrest detention ceasefire truce concession " +
		"position post outpost trench vehicle depot arsenal line")
)

// peopleWord accepts adjectives of countries.
func (r *reader) peopleWord(at doc.Range, h hit) bool {
	return r.countryWord(at, h) && h.Use == dict.Adjective && r.entryKind(h) == dict.Country
}

// beforeThing reports whether an adjective modifies a noun behind it that is no mention itself.
func (r *reader) beforeThing(at doc.Range, taken []bool) bool {
	i := at.End - 1
	for range 4 {
		t := &r.d.Tokens[i]
		switch t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
		case doc.NounAdverb, doc.AdverbMod:
			if r.d.Tokens[t.Head].Rel != doc.AdjectiveMod || t.Head != i+2 { // "Chinese-owned shops"
				return false
			}
		default:
			return false
		}
		i = t.Head
		if k := &r.d.Tokens[i]; k.POS == doc.Noun || k.POS == doc.Propn && k.Rel != doc.CompoundWord {
			title := (k.Rel == doc.CompoundWord || k.Rel == doc.NounMod) && taken[k.Head] // "Norwegian prime minister Kari Lund"
			return i >= at.End && !taken[i] && !title
		}
	}
	return false
}

// joinPeoples joins the adjective of a country to the country where the text names it.
func (c *chains) joinPeoples() {
	named := map[string]int{}
	for i := range c.ms {
		if o := &c.of[i]; c.ms[i].Form == doc.NameForm && c.ms[i].Kind == doc.Country && o.code.country != "" {
			if _, ok := named[o.code.country]; !ok && len(o.code.sectors) == 0 {
				named[o.code.country] = i
			}
		}
	}
	for i := range c.ms {
		m, o := &c.ms[i], &c.of[i]
		if !c.isPeople(i) || o.code.country == "" || len(o.code.sectors) > 0 { // "Tibetan" is not "Chinese"
			continue
		}
		if j, ok := named[o.code.country]; ok {
			c.join(j, i)
		} else if m.Kind == doc.Country {
			named[o.code.country] = i
		}
	}
}

// isPeople reports whether a mention is an adjective that findPeoples found.
func (c *chains) isPeople(i int) bool {
	m := &c.ms[i]
	if m.Form != doc.Description || m.Kind != doc.Country {
		return false
	}
	switch c.d.Tokens[m.Head].Rel {
	case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
		return len(c.exactly(m.Tokens, c.peopleWord)) > 0
	}
	return false
}
