package noun

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// OfMinister reports whether a span is what somebody is minister of: "Minister of Public Works".
func (r *Reader) OfMinister(at doc.Range) bool {
	i := at.Start - 1
	if i > 0 && r.Doc.Tokens[i].Lower == "the" {
		i--
	}
	if i < 1 || r.Doc.Tokens[i].Lower != "of" && r.Doc.Tokens[i].Lower != "for" {
		return false
	}
	switch r.Doc.Tokens[i-1].Lower {
	case "minister", "ministers", "undersecretary", "secretary", "prosecutions":
		_, hits := r.Longest(at.Start, at.End, r.CountryWord)
		return len(hits) == 0 && len(r.Exactly(at, r.Strong)) == 0
	}
	return false
}

// Nominal reports whether a relation is one that noun phrases have.
func Nominal(rel doc.Rel) bool {
	switch rel {
	case doc.Subject, doc.PassiveSubject, doc.Object, doc.Dative, doc.Agent, doc.Oblique, doc.Possessor:
		return true
	}
	return false
}

// Describes reports whether the noun i can stand for an actor or place, and of what kind.
func (r *Reader) Describes(i int) (doc.Kind, bool) {
	k, ok := r.describesWhom(i)
	if ok && sites[r.Doc.Tokens[i].Lemma] {
		k = doc.PlaceKind // "handed over an air base"
	}
	return k, ok
}

// sites are nouns for where armies and bands are: places that are theirs, not men.
var sites = lists.Set("base airfield barracks outpost stronghold hideout checkpoint bunker")

// hasTo reports whether a noun has a phrase with "to" right behind it.
func (r *Reader) hasTo(i int) bool {
	for _, k := range r.Doc.Children(i) {
		if t := &r.Doc.Tokens[k]; t.Prep == "to" && t.Case == i+1 {
			return true
		}
	}
	return false
}

func (r *Reader) describesWhom(i int) (doc.Kind, bool) {
	t := &r.Doc.Tokens[i]
	lemma := t.Lemma
	if i+2 < len(r.Doc.Tokens) && r.Doc.Tokens[i+1].Word == "-" && lemma == "state" || r.OfMinister(doc.Range{Start: i, End: i + 1}) && r.Doc.Tokens[i-1].POS != doc.Det {
		return "", false // "state-owned", "Minister of Justice"
	}
	if lemma == "opposition" && (t.Rel == doc.Object && r.LeftEdge(i) == i || r.hasTo(i)) {
		return "", false // "voiced opposition to the plan", "their opposition to the law"
	}
	if lemma == "power" && t.Tag == "NN" && r.LeftEdge(i) == i {
		return "", false // "gave up power"
	}
	if lemma == "settlement" && t.Tag == "NN" && r.isAgreed(i) {
		return "", false // "wished for a settlement"
	}
	if lemma == "state" && i+2 < len(r.Doc.Tokens) && r.Doc.Tokens[i+1].Lower == "of" && conditions[r.Doc.Tokens[i+2].Lower] {
		return "", false // "declared a state of emergency"
	}
	if r.Counted(i) {
		return doc.Group, true
	}
	if t.POS == doc.Num {
		return doc.Group, r.Doc.Child(i, doc.Determiner) >= 0 && t.Head > i
	}
	if k, ok := lists.Common[lemma]; ok {
		return k, true
	}
	if k, ok := lists.Common[t.Lower]; ok {
		return k, true
	}
	if _, ok := lists.Things[lemma]; ok {
		at, hits := r.RoleEnding(i, r.LeftEdge(i))
		return doc.Group, r.ownedThing(i) || lemma == "fighter" && inArms[r.Doc.Tokens[t.Head].Lemma] || len(hits) > 0 && at.Len() > 1 || lists.Warlike[lemma]
	}
	if _, hits := r.RoleOver(i, r.LeftEdge(i)); len(hits) > 0 {
		return doc.Person, true
	}
	if at, hits := r.RoleEnding(i, r.LeftEdge(i)); len(hits) > 0 && (!lists.Abstract[lemma] || at.Len() > 1 || t.Lower == "exiles") {
		switch {
		case lists.Bodies[lemma] || at.Len() > 1 && lists.Bodies[t.Lower]: // "the Anti-Fraud Bureau": the lemma of a name keeps its capital
			return doc.Organization, true
		case lists.Collectives[lemma]:
			return doc.Group, true
		}
		return doc.Person, true
	}
	return r.speaks(i)
}

// Counted reports whether a bare count is that of people who do something: "tens of thousands took to the streets", "scores were arrested".
func (r *Reader) Counted(i int) bool {
	t := &r.Doc.Tokens[i]
	if t.Rel != doc.Subject && t.Rel != doc.PassiveSubject || !(t.Tag == "NNS" && crowds[t.Lemma] || t.Tag == "CD" && masses[r.Doc.Tokens[t.Head].Lemma]) {
		return false
	}
	return i+1 == len(r.Doc.Tokens) || r.Doc.Tokens[i+1].Lower != "of"
}

// masses are verbs of what many people do, or have done to them: "30,000 rallied", "200 were injured".
var masses = lists.Set("march rally demonstrate protest gather riot strike flee kill wound injure arrest detain hurt evacuate displace")

// inArms are verbs of what is done to and by fighters who are men, not planes.
var inArms = lists.Set("kill wound injure capture arrest detain surround besiege ambush fight battle die surrender flee storm overrun seize abduct kidnap behead execute disarm loyal")

var crowds = lists.Set("ten dozen score hundred thousand million")

// isAgreed reports whether a settlement is one of a quarrel rather than one of houses.
func (r *Reader) isAgreed(i int) bool {
	t := &r.Doc.Tokens[i]
	switch t.Rel {
	case doc.Oblique:
		return t.Prep == "for" || t.Prep == "on" || t.Prep == "toward" || t.Prep == "towards" || t.Prep == "of"
	case doc.Object, doc.PassiveSubject:
		switch r.Doc.Tokens[t.Head].Lemma {
		case "reach", "negotiate", "seek", "find", "accept", "propose", "sign", "discuss", "want", "reject", "offer", "broker":
			return true
		}
	}
	return false
}

// speaks reports whether a noun is the subject of a verb of speech, so that it stands for somebody whatever it is: "the weather office said".
func (r *Reader) speaks(i int) (doc.Kind, bool) {
	t := &r.Doc.Tokens[i]
	if t.Rel != doc.Subject || t.POS != doc.Noun || !lists.Speech[r.Doc.Tokens[t.Head].Lemma] || silent[t.Lemma] {
		return "", false
	}
	if l := t.Lemma; len(l) > 4 && (l[len(l)-2:] == "er" || l[len(l)-2:] == "or" || l[len(l)-2:] == "st" || l[len(l)-2:] == "an") {
		return doc.Person, true
	}
	return doc.Organization, true
}

// silent are nouns for what is written or felt, which tells without being anybody.
var silent = lists.Set("report statement study survey poll letter document text article story data figure law bill constitution rule sign result evidence theory experience fact history research analysis record message memo rumor rumour book song poem note post tweet headline source word voice number year time day thing way law scripture agreement treaty resolution deal draft plan proposal order ruling verdict indictment complaint petition lawsuit affidavit transcript email e-mail caption map chart graph")

// RoleEnding returns the longest role of the dictionary that ends with token i and does not begin before lo.
func (r *Reader) RoleEnding(i, lo int) (doc.Range, []text.Hit) {
	lo = max(lo, i-4)
	saved := r.Words[i]
	for pass := range 2 {
		if pass == 1 {
			lemma := r.Doc.Tokens[i].Lemma
			if len(saved) == 0 || lemma == saved[len(saved)-1] {
				break
			}
			r.Words[i] = dict.AppendWords(nil, lemma)
		}
		for s := lo; s <= i; s++ {
			if len(r.Words[s]) == 0 {
				continue
			}
			if hits := r.Exactly(doc.Range{Start: s, End: i + 1}, text.Role); len(hits) > 0 {
				r.Words[i] = saved
				return doc.Range{Start: s, End: i + 1}, hits
			}
		}
	}
	r.Words[i] = saved
	return doc.Range{}, nil
}

// ownedThing reports whether a vessel or weapon stands for those who use it: a country or body is named before it.
func (r *Reader) ownedThing(i int) bool {
	if r.Doc.Child(i, doc.Possessor) >= 0 {
		return true
	}
	for t := r.LeftEdge(i); t < i; t++ {
		if r.NameOf[t] != 0 {
			return true
		}
		if _, hits := r.Longest(t, i, r.CountryWord); len(hits) > 0 {
			return true
		}
		if s := lists.SectorOf[r.Doc.Tokens[t].Lower]; s != "GOV" && lists.StrongSector[s] || lists.SectorOf[r.Doc.Tokens[t].Lemma] == "REB" {
			return true // "the last rebel stronghold"
		}
		if r.Doc.Tokens[t].Lower == "government" && lists.Things[r.Doc.Tokens[i].Lemma] == "MIL" {
			return true // "government planes"
		}
	}
	c := &r.Doc.Tokens[i]
	return c.Rel == doc.Conjunct && c.Head < i && r.Doc.Tokens[c.Head].POS == doc.Noun && r.LeftEdge(c.Head) < c.Head && r.ownedThing(c.Head)
}

// RoleOver returns the longest role that holds the noun i and runs on behind it: "secretary of state", "army chief of staff".
func (r *Reader) RoleOver(i, lo int) (doc.Range, []text.Hit) {
	if i+2 >= len(r.Doc.Tokens) {
		return doc.Range{}, nil
	}
	switch r.Doc.Tokens[i+1].Lower {
	case "of", "in", "-", "and", "general":
	default:
		return doc.Range{}, nil
	}
	for s := max(lo, i-3); s <= i; s++ {
		if at, hits := r.Longest(s, min(i+6, len(r.Doc.Tokens)), text.Role); at.Len() > 2 && at.End > i+1 {
			return at, hits
		}
	}
	return doc.Range{}, nil
}

// LeftEdge returns the first token of the noun phrase before its head i: article, numbers, adjectives, possessor.
func (r *Reader) LeftEdge(i int) int {
	left := i
	kids := r.Doc.Children(i)
	for k := len(kids) - 1; k >= 0; k-- {
		c := int(kids[k])
		if c > i {
			continue
		}
		switch t := &r.Doc.Tokens[c]; t.Rel {
		case doc.Determiner, doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.NumberMod, doc.QuantMod, doc.Possessor, doc.Coordinator:
			left = min(left, t.Edge.Start)
		case doc.AdverbMod, doc.NounAdverb, doc.Punctuation, doc.Conjunct:
			if left < i && t.Edge.End == left && t.Rel == doc.Punctuation && (t.Word == "-" || t.Word == "\"") {
				left = t.Edge.Start
			}
		}
	}
	for left < i && (text.Digit(r.Doc.Tokens[left].Word) && strings.Contains(r.Doc.Tokens[left].Word, ":") || r.Doc.Tokens[left].POS == doc.Punct || r.Doc.Tokens[left].POS == doc.White || r.Doc.Tokens[left].POS == doc.Adp) {
		left++
	}
	return left
}

// conditions are what a state that is no country may be of.
var conditions = lists.Set("emergency siege war alert affairs shock mind exception alarm calamity")
