package actor

import (
	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// findPeoples adds the adjectives of countries before nouns that are no mentions: "Greek" of "Greek proposals", "French" of "French mediation". What is
// done or proposed has no other owner.
func (r *reader) findPeoples() {
	taken := make([]bool, len(r.Doc.Tokens))
	for _, m := range r.Found {
		taken[m.Head] = true
		for i := m.Tokens.Start; i < m.Tokens.End; i++ {
			taken[i] = true
		}
	}
	for i := 0; i < len(r.Doc.Tokens); i++ {
		t := &r.Doc.Tokens[i]
		if taken[i] || len(r.Words[i]) == 0 || !text.UpperStart(t.Word) {
			continue
		}
		at, hits := r.Longest(i, r.Doc.Sentences[r.Doc.SentenceOf(i)].Tokens.End, r.PeopleWord)
		if len(hits) == 0 || r.OnlyBacked(at.End) || r.IsMoney(at) || !r.beforeThing(at, taken) {
			continue
		}
		r.Found = append(r.Found, doc.Mention{Tokens: at, Head: at.End - 1, Form: doc.Description, Kind: doc.Country})
		i = at.End - 1
	}
}

// findOwners adds the nouns for a government, army or band before a noun for what they do: "government" of "a government offer".
func (r *reader) findOwners() {
	for i := range r.Doc.Tokens {
		t := &r.Doc.Tokens[i]
		adjective := t.Rel == doc.AdjectiveMod && t.POS == doc.Adj && bands[t.Lemma] // "a rebel attack"
		if !owners[t.Lemma] || t.Rel != doc.CompoundWord && t.Rel != doc.NounMod && !adjective || r.NameOf[i] != 0 || t.POS != doc.Noun && !adjective {
			continue
		}
		if k := &r.Doc.Tokens[t.Head]; t.Head > i && k.POS == doc.Noun && deeds[k.Lemma] && r.NameOf[t.Head] == 0 {
			kind := doc.Organization
			if t.Tag == "NNS" || bands[t.Lemma] {
				kind = doc.Group
			}
			r.Found = append(r.Found, doc.Mention{Tokens: doc.Range{Start: i, End: i + 1}, Head: i, Form: doc.Description, Kind: kind, Plural: kind == doc.Group})
		}
	}
}

// owners are nouns for actors that stand before the noun for an act of theirs, bands those for men, and deeds such acts.
var (
	owners = lists.Set("government opposition army navy police military coalition regime junta parliament militia rebel guerrilla insurgent militant separatist jihadist jihadi islamist terrorist extremist gang mob bandit pirate student worker farmer miner teacher union church clergy peasant lawmaker settler warlord peacekeeper")
	bands  = lists.Set("rebel guerrilla insurgent militant separatist jihadist jihadi islamist terrorist extremist gang mob bandit pirate student worker farmer miner teacher peasant lawmaker settler warlord peacekeeper")
	deeds  = lists.Set("offer order demand bid attack raid plan proposal call refusal rejection request warning threat ban decision crackdown offensive assault shelling bombardment ambush advance siege pledge promise decree airstrike bombing blockade boycott campaign denial accusation claim statement petition appeal complaint motion plea criticism allegation overture initiative pressure grievance vow " +
		"strike incursion invasion killing massacre gunfire fire shellfire counteroffensive push sweep withdrawal retreat pullout pullback takeover uprising revolt protest demonstration march rally walkout sit-in rocket shell mine arrest detention ceasefire truce concession " +
		"position post outpost trench vehicle depot arsenal line")
)

// beforeThing reports whether an adjective modifies a noun behind it that is no mention itself.
func (r *reader) beforeThing(at doc.Range, taken []bool) bool {
	i := at.End - 1
	for range 4 {
		t := &r.Doc.Tokens[i]
		switch t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
		case doc.NounAdverb, doc.AdverbMod:
			if r.Doc.Tokens[t.Head].Rel != doc.AdjectiveMod || t.Head != i+2 { // "Chinese-owned shops"
				return false
			}
		default:
			return false
		}
		i = t.Head
		if k := &r.Doc.Tokens[i]; k.POS == doc.Noun || k.POS == doc.Propn && k.Rel != doc.CompoundWord {
			title := (k.Rel == doc.CompoundWord || k.Rel == doc.NounMod) && taken[k.Head] // "Norwegian prime minister Kari Lund"
			return i >= at.End && !taken[i] && !title
		}
	}
	return false
}
