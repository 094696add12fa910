package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// findDescriptions adds the phrases whose head is a noun for persons, bodies, groups, countries or places.
func (r *reader) findDescriptions() {
	for i := range r.d.Tokens {
		t := &r.d.Tokens[i]
		if r.at[i] != 0 || !r.heads(i) {
			continue
		}
		if t.Rel == doc.Oblique && t.Prep == "of" && t.Head < i {
			if at, _ := r.roleOver(t.Head, t.Head); at.Has(i) {
				continue // the "state" of "secretary of state"
			}
		}
		kind, ok := r.describes(i)
		if !ok {
			continue
		}
		at := doc.Range{Start: r.leftEdge(i), End: r.rightEdge(i)}
		plural := t.Tag == "NNS" || t.Tag == "NNPS" || t.Tag == "CD" || t.Lower == "people" || t.Lower == "police"
		if plural && kind == doc.Person {
			kind = doc.Group
		}
		for _, c := range r.coordinated(at.Start, i) {
			r.found = append(r.found, doc.Mention{Tokens: c, Head: c.End - 1, Form: doc.Description, Kind: doc.Group, Plural: true})
			at.Start = max(at.Start, c.End)
		}
		for at.Start < i && (r.d.Tokens[at.Start].POS == doc.Cconj || r.d.Tokens[at.Start].POS == doc.Punct) {
			at.Start++
		}
		r.found = append(r.found, doc.Mention{Tokens: at, Head: i, Form: doc.Description, Kind: kind, Plural: plural})
	}
}

// heads reports whether a token can head a noun phrase.
func (r *reader) heads(i int) bool {
	t := &r.d.Tokens[i]
	switch t.Rel {
	case doc.CompoundWord, doc.AdjectiveMod, doc.NounMod, doc.Determiner, doc.NumberMod, doc.QuantMod, doc.AdverbMod, doc.Punctuation, doc.Case, doc.Auxiliary, doc.Particle, doc.Coordinator, doc.Marker:
		return t.Rel == doc.NounMod && t.POS == doc.Noun && t.Head < i
	}
	switch t.POS {
	case doc.Noun, doc.Propn:
		return true
	case doc.Adj, doc.Num:
		return r.d.Child(i, doc.Determiner) >= 0 && nominal(t.Rel)
	}
	return false
}

// nominal reports whether a relation is one that noun phrases have.
func nominal(rel doc.Rel) bool {
	switch rel {
	case doc.Subject, doc.PassiveSubject, doc.Object, doc.Dative, doc.Agent, doc.Oblique, doc.Possessor:
		return true
	}
	return false
}

// describes reports whether the noun i can stand for an actor or place, and of what kind.
func (r *reader) describes(i int) (doc.Kind, bool) {
	k, ok := r.describesWhom(i)
	if ok && sites[r.d.Tokens[i].Lemma] {
		k = doc.PlaceKind // "handed over an air base"
	}
	return k, ok
}

// sites are nouns for where armies and bands are: places that are theirs, not men.
var sites = set("base airfield barracks outpost stronghold hideout checkpoint bunker")

func (r *reader) describesWhom(i int) (doc.Kind, bool) {
	t := &r.d.Tokens[i]
	lemma := t.Lemma
	if i+2 < len(r.d.Tokens) && r.d.Tokens[i+1].Word == "-" && lemma == "state" || r.ofMinister(doc.Range{Start: i, End: i + 1}) && r.d.Tokens[i-1].POS != doc.Det {
		return "", false // "state-owned", "Minister of Justice"
	}
	if lemma == "opposition" && t.Rel == doc.Object && r.leftEdge(i) == i {
		return "", false // "voiced opposition to the plan"
	}
	if lemma == "power" && t.Tag == "NN" && r.leftEdge(i) == i {
		return "", false // "gave up power"
	}
	if lemma == "settlement" && t.Tag == "NN" && r.isAgreed(i) {
		return "", false // "wished for a settlement"
	}
	if t.POS == doc.Num {
		return doc.Group, r.d.Child(i, doc.Determiner) >= 0 && t.Head > i
	}
	if k, ok := common[lemma]; ok {
		return k, true
	}
	if k, ok := common[t.Lower]; ok {
		return k, true
	}
	if _, ok := things[lemma]; ok {
		at, hits := r.roleEnding(i, r.leftEdge(i))
		return doc.Group, r.ownedThing(i) || len(hits) > 0 && at.Len() > 1 || warlike[lemma]
	}
	if _, hits := r.roleOver(i, r.leftEdge(i)); len(hits) > 0 {
		return doc.Person, true
	}
	if at, hits := r.roleEnding(i, r.leftEdge(i)); len(hits) > 0 && (!abstract[lemma] || at.Len() > 1 || t.Lower == "exiles") {
		switch {
		case bodies[lemma]:
			return doc.Organization, true
		case collectives[lemma]:
			return doc.Group, true
		}
		return doc.Person, true
	}
	return r.speaks(i)
}

// isAgreed reports whether a settlement is one of a quarrel rather than one of houses.
func (r *reader) isAgreed(i int) bool {
	t := &r.d.Tokens[i]
	switch t.Rel {
	case doc.Oblique:
		return t.Prep == "for" || t.Prep == "on" || t.Prep == "toward" || t.Prep == "towards" || t.Prep == "of"
	case doc.Object, doc.PassiveSubject:
		switch r.d.Tokens[t.Head].Lemma {
		case "reach", "negotiate", "seek", "find", "accept", "propose", "sign", "discuss", "want", "reject", "offer", "broker":
			return true
		}
	}
	return false
}

// speaks reports whether a noun is the subject of a verb of speech, so that it stands for somebody whatever it is: "the weather office said".
func (r *reader) speaks(i int) (doc.Kind, bool) {
	t := &r.d.Tokens[i]
	if t.Rel != doc.Subject || t.POS != doc.Noun || !speechVerbs[r.d.Tokens[t.Head].Lemma] || silent[t.Lemma] {
		return "", false
	}
	if l := t.Lemma; len(l) > 4 && (l[len(l)-2:] == "er" || l[len(l)-2:] == "or" || l[len(l)-2:] == "st" || l[len(l)-2:] == "an") {
		return doc.Person, true
	}
	return doc.Organization, true
}

// silent are nouns for what is written or felt, which tells without being anybody.
var silent = set("report statement study survey poll letter document text article story data figure law bill constitution rule sign result evidence theory experience fact history research analysis record message memo rumor rumour book song poem note post tweet headline source word voice number year time day thing way law scripture agreement treaty resolution deal draft plan proposal order ruling verdict indictment complaint petition lawsuit affidavit transcript email e-mail caption map chart graph")

// roleEnding returns the longest role of the dictionary that ends with token i and does not begin before lo.
func (r *reader) roleEnding(i, lo int) (doc.Range, []hit) {
	lo = max(lo, i-4)
	saved := r.words[i]
	for pass := range 2 {
		if pass == 1 {
			lemma := r.d.Tokens[i].Lemma
			if len(saved) == 0 || lemma == saved[len(saved)-1] {
				break
			}
			r.words[i] = dict.AppendWords(nil, lemma)
		}
		for s := lo; s <= i; s++ {
			if len(r.words[s]) == 0 {
				continue
			}
			if hits := r.exactly(doc.Range{Start: s, End: i + 1}, role); len(hits) > 0 {
				r.words[i] = saved
				return doc.Range{Start: s, End: i + 1}, hits
			}
		}
	}
	r.words[i] = saved
	return doc.Range{}, nil
}

// ownedThing reports whether a vessel or weapon stands for those who use it: a country or body is named before it.
func (r *reader) ownedThing(i int) bool {
	if r.d.Child(i, doc.Possessor) >= 0 {
		return true
	}
	for t := r.leftEdge(i); t < i; t++ {
		if r.at[t] != 0 {
			return true
		}
		if _, hits := r.longest(t, i, r.countryWord); len(hits) > 0 {
			return true
		}
		if s := sectorWords[r.d.Tokens[t].Lower]; s != "GOV" && strongSector[s] || sectorWords[r.d.Tokens[t].Lemma] == "REB" {
			return true // "the last rebel stronghold"
		}
	}
	c := &r.d.Tokens[i]
	return c.Rel == doc.Conjunct && c.Head < i && r.d.Tokens[c.Head].POS == doc.Noun && r.leftEdge(c.Head) < c.Head && r.ownedThing(c.Head)
}

// roleOver returns the longest role that holds the noun i and runs on behind it: "secretary of state", "army chief of staff".
func (r *reader) roleOver(i, lo int) (doc.Range, []hit) {
	if i+2 >= len(r.d.Tokens) {
		return doc.Range{}, nil
	}
	switch r.d.Tokens[i+1].Lower {
	case "of", "in", "-", "and", "general":
	default:
		return doc.Range{}, nil
	}
	for s := max(lo, i-3); s <= i; s++ {
		if at, hits := r.longest(s, min(i+6, len(r.d.Tokens)), role); at.Len() > 2 && at.End > i+1 {
			return at, hits
		}
	}
	return doc.Range{}, nil
}

// leftEdge returns the first token of the noun phrase before its head i: article, numbers, adjectives, possessor.
func (r *reader) leftEdge(i int) int {
	left := i
	kids := r.d.Children(i)
	for k := len(kids) - 1; k >= 0; k-- {
		c := int(kids[k])
		if c > i {
			continue
		}
		switch t := &r.d.Tokens[c]; t.Rel {
		case doc.Determiner, doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.NumberMod, doc.QuantMod, doc.Possessor, doc.Coordinator:
			left = min(left, t.Edge.Start)
		case doc.AdverbMod, doc.NounAdverb, doc.Punctuation, doc.Conjunct:
			if left < i && t.Edge.End == left && t.Rel == doc.Punctuation && (t.Word == "-" || t.Word == "\"") {
				left = t.Edge.Start
			}
		}
	}
	for left < i && (digit(r.d.Tokens[left].Word) && strings.Contains(r.d.Tokens[left].Word, ":") || r.d.Tokens[left].POS == doc.Punct || r.d.Tokens[left].POS == doc.White || r.d.Tokens[left].POS == doc.Adp) {
		left++
	}
	return left
}

// rightEdge returns the end of the noun phrase behind its head: an "of" phrase that is short and touches it belongs to it.
func (r *reader) rightEdge(i int) int {
	for _, c := range r.d.Children(i) {
		t := &r.d.Tokens[c]
		if int(c) > i && t.Rel == doc.Oblique && t.Prep == "of" && t.Case == i+1 && t.Edge.End-i <= 9 && !r.holdsClause(doc.Range{Start: i + 1, End: t.Edge.End}) {
			if k := r.d.Child(int(c), doc.Conjunct); k > int(c) && r.at[c] != 0 && r.at[k] == 0 {
				return int(c) + 1 // "residents of Mariupol and opposition supporters"
			}
			return t.Edge.End
		}
	}
	return i + 1
}

func (r *reader) holdsClause(at doc.Range) bool {
	for t := at.Start; t < at.End; t++ {
		if p := r.d.Tokens[t].POS; p == doc.Verb || p == doc.Aux || r.d.Tokens[t].Word == "," {
			return true
		}
	}
	return false
}

// coordinated returns the modifiers before a noun that stand for actors of their own: all but the last of "Ukrainian and US officials".
func (r *reader) coordinated(lo, head int) []doc.Range {
	type found struct{ at doc.Range }
	var all []found
	and := false
	for i := lo; i < head; i++ {
		if t := &r.d.Tokens[i]; (t.POS == doc.Cconj || t.Rel == doc.Coordinator) && t.Lower != "or" {
			and = and || len(all) > 0
			continue
		}
		if at, hits := r.longest(i, head, r.countryWord); len(hits) > 0 && r.modifies(at.End-1, head) {
			all = append(all, found{at})
			i = at.End - 1
		}
	}
	if !and || len(all) < 2 || !r.between(all[len(all)-2].at.End, all[len(all)-1].at.Start) {
		return nil
	}
	out := make([]doc.Range, 0, len(all)-1)
	for _, f := range all[:len(all)-1] {
		out = append(out, f.at)
	}
	return out
}

// modifies reports whether a token hangs on the head as an adjective or noun before it, through other such words.
func (r *reader) modifies(i, head int) bool {
	for range 4 {
		t := &r.d.Tokens[i]
		switch t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
			if t.Head == head {
				return true
			}
			i = t.Head
		default:
			return false
		}
	}
	return false
}

// between reports whether only "and" and commas stand between two tokens.
func (r *reader) between(from, to int) bool {
	and := false
	for i := from; i < to; i++ {
		t := &r.d.Tokens[i]
		and = and || t.POS == doc.Cconj || t.Rel == doc.Coordinator // a comma that stands for "and": "Greek, Turkish ministers meet"
		if t.POS != doc.Cconj && t.POS != doc.Punct {
			return false
		}
	}
	return and
}

// findPronouns adds personal and possessive pronouns.
func (r *reader) findPronouns() {
	for i := range r.d.Tokens {
		t := &r.d.Tokens[i]
		p, ok := pronouns[t.Lower]
		if !ok || t.Rel == doc.Expletive || t.POS == doc.Propn && allCaps(t.Word) || t.Word == "US" || p.gender == 'n' && r.pleonastic(i) {
			continue
		}
		kind := doc.Person
		switch {
		case p.gender == 'n':
			kind = doc.Organization
		case p.plural:
			kind = doc.Group
		}
		r.found = append(r.found, doc.Mention{Tokens: doc.Range{Start: i, End: i + 1}, Head: i, Form: doc.Pronoun, Kind: kind, Plural: p.plural})
	}
}

// pleonastic reports whether an "it" stands for nothing: "it is clear that", "it rained", "it seems".
func (r *reader) pleonastic(i int) bool {
	t := &r.d.Tokens[i]
	if t.Rel != doc.Subject && t.Rel != doc.PassiveSubject {
		return false
	}
	v := &r.d.Tokens[t.Head]
	switch v.Lemma {
	case "seem", "appear", "rain", "snow", "happen", "emerge", "turn", "transpire", "matter":
		return true
	}
	clause := r.d.Child(t.Head, doc.ClauseComplement) >= 0 || r.d.Child(t.Head, doc.OpenComplement) >= 0 || r.d.Child(t.Head, doc.ClauseSubject) >= 0
	if v.Lemma == "be" && r.d.Child(t.Head, doc.Complement) >= 0 {
		c := r.d.Child(t.Head, doc.Complement)
		return clause || r.d.Tokens[c].POS == doc.Adj && (r.d.Child(c, doc.ClauseComplement) >= 0 || r.d.Child(c, doc.OpenComplement) >= 0) || r.d.Child(t.Head, doc.AdverbialClause) > c && r.d.Tokens[c].POS == doc.Adj
	}
	return t.Rel == doc.PassiveSubject && clause && v.Tag == "VBN" && r.d.Child(t.Head, doc.ClauseComplement) >= 0
}

// sorted puts the mentions in order and keeps one for a head: the name before the description before the pronoun.
func (r *reader) sorted() []doc.Mention {
	slices.SortStableFunc(r.found, func(a, b doc.Mention) int {
		if a.Tokens.Start != b.Tokens.Start {
			return a.Tokens.Start - b.Tokens.Start
		}
		return b.Tokens.End - a.Tokens.End
	})
	taken := make(map[int]bool, len(r.found))
	out := make([]doc.Mention, 0, len(r.found))
	for _, form := range []doc.Form{doc.NameForm, doc.Description, doc.Pronoun} {
		for i := range r.found {
			if m := &r.found[i]; m.Form == form {
				if taken[m.Head] {
					m.Head = -1
				} else {
					taken[m.Head] = true
				}
			}
		}
	}
	for _, m := range r.found {
		if m.Head >= 0 && !r.inDateline(m.Head) {
			out = append(out, m)
		}
	}
	return slices.CompactFunc(out, func(a, b doc.Mention) bool { return a.Tokens == b.Tokens })
}

// inDateline reports whether a token stands in a dateline: where a report was filed acts in nothing that it tells.
func (r *reader) inDateline(i int) bool {
	return r.d.Blocks[r.d.Tokens[i].Block].Kind == doc.Dateline
}
