package actor

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// plainNames adds proper nouns that the model leaves unmarked: what follows a title, words of names that it marks elsewhere, acronyms, and
// runs of proper nouns that are arguments.
func (r *reader) plainNames() {
	known, families := map[string]bool{}, map[string]bool{}
	for _, n := range r.names {
		if n.Empty() {
			continue
		}
		w := r.foldedWords(n.Range)
		known[strings.Join(w, " ")] = true
		if n.kind == doc.Person && len(w) > 1 {
			known[w[len(w)-1]] = true
			if f := r.familyName(n.Range, w); f != "" {
				known[f] = true
				families[f] = true
			}
		}
	}
	often := r.often()
	for s := range r.d.Sentences {
		at := r.d.Sentences[s].Tokens
		for i := at.Start; i < at.End; i++ {
			if w := r.words[i]; r.at[i] == 0 && len(w) == 1 && len(w[0]) > 3 && known[w[0]] && upperStart(r.d.Tokens[i].Word) && !r.commonNoun(doc.Range{Start: i, End: i + 1}) && !(i > at.Start && r.proper(i-1)) && !r.inOtherName(i) && r.d.Tokens[i].Tag != "NNP" {
				r.names = append(r.names, nameSpan{Range: doc.Range{Start: i, End: i + 1}, kind: doc.Organization})
				continue
			}
			if !r.proper(i) {
				continue
			}
			if w := r.words[i]; len(w) == 1 && families[w[0]] && (i+1 == at.End || !r.proper(i+1)) && r.d.Tokens[i].Tag == "NNP" && !r.upper[r.d.Tokens[i].Block] {
				r.names = append(r.names, nameSpan{Range: doc.Range{Start: i, End: i + 1}, kind: doc.Person})
				continue
			}
			end := i + 1
			for end < at.End && (r.proper(end) || r.d.Tokens[end].Word == "-" && end+1 < at.End && r.proper(end+1)) {
				end++
			}
			run := doc.Range{Start: i, End: r.ofName(i, end, at.End)}
			end = run.End
			if n, ok := r.plainName(run, known, often); ok {
				r.names = append(r.names, n)
			}
			i = end
		}
	}
}

// often returns the single proper nouns that stand in the document at least twice and never in small letters.
func (r *reader) often() map[string]bool {
	count := map[string]int{}
	for i := range r.d.Tokens {
		t := &r.d.Tokens[i]
		if w := r.words[i]; len(w) == 1 && len(w[0]) > 3 {
			switch {
			case !upperStart(t.Word):
				count[w[0]] = -1 << 20
			case t.Tag == "NNP" && !r.upper[t.Block]:
				count[w[0]]++
			}
		}
	}
	out := map[string]bool{}
	for w, n := range count {
		if n >= 2 && !notNames[w] && !dateWords[w] && !titleWords[w] {
			out[w] = true
		}
	}
	return out
}

// ofName widens the name of a body over "of" and the proper nouns behind it: "Association of African Jurists".
func (r *reader) ofName(start, end, limit int) int {
	if w := r.words[end-1]; len(w) != 1 || bodyWords[w[0]] != doc.Organization || end+1 >= limit || r.d.Tokens[end].Lower != "of" && r.d.Tokens[end].Lower != "for" {
		return end
	}
	to := end + 1
	if r.d.Tokens[to].Lower == "the" && to+1 < limit {
		to++
	}
	from := to
	for to < limit && r.at[to] == 0 && upperStart(r.d.Tokens[to].Word) && r.d.Tokens[to].POS != doc.Punct {
		to++
	}
	if to == from {
		return end
	}
	return to
}

// proper reports whether a token is a proper noun outside of all names.
func (r *reader) proper(i int) bool {
	t := &r.d.Tokens[i]
	return r.at[i] == 0 && (t.Tag == "NNP" || t.Tag == "NNPS" || t.Tag == "FW" && upperStart(t.Word)) && upperStart(t.Word) && !r.inOtherName(i)
}

// plainName decides whether a run of unmarked proper nouns is a name, and of what.
func (r *reader) plainName(at doc.Range, known, often map[string]bool) (nameSpan, bool) {
	full := at
	at = r.withoutTitle(at)
	if at.Empty() || r.commonNoun(at) || r.upper[r.d.Tokens[at.Start].Block] && !known[strings.Join(r.foldedWords(at), " ")] {
		return nameSpan{}, false
	}
	n := nameSpan{Range: at, kind: doc.Organization}
	words := r.foldedWords(at)
	if len(words) == 0 || len(words[0]) < 2 {
		return n, false
	}
	n.head = r.headOf(at)
	n.hits = r.exactly(at, r.capital)
	switch titled := full.Start < at.Start && r.isTitle(at.Start-1) || r.titled(&n); {
	case titled:
		n.kind = doc.Person
	case known[strings.Join(words, " ")]:
	case at.Len() == 1 && allCaps(r.d.Tokens[at.Start].Word):
		return n, !notNames[words[0]] && len(words[0]) > 2
	case r.capitalBody(at):
	default:
		t := &r.d.Tokens[n.head]
		if !nominal(t.Rel) && t.Rel != doc.Conjunct && t.Rel != doc.Apposition || notNames[words[0]] || dateWords[words[0]] || r.happening(at) {
			return n, false
		}
		if to, hits := r.roleEnding(at.End-1, at.Start); len(hits) > 0 && (to == at || r.isTitle(at.End-1)) {
			return n, false
		}
		switch {
		case r.capitalised(n.head):
			n.kind = doc.Person
		case at.Len() == 1 && r.actsOnPeople(n.head):
			n.kind = doc.Person
		case at.Len() == 1:
			return n, t.Rel == doc.Conjunct && r.at[t.Head] != 0 || often[words[0]] && !r.commonNoun(at)
		case r.personal(at) && at.Len() < 4 && (firstNames[words[0]] != 0 || r.d.Child(n.head, doc.Determiner) < 0):
			n.kind = doc.Person
		}
	}
	return n, true
}

// capitalised reports whether a proper noun acts as persons do: it is the subject of a verb of speech or thought.
func (r *reader) capitalised(i int) bool {
	t := &r.d.Tokens[i]
	return t.Rel == doc.Subject && speechVerbs[r.d.Tokens[t.Head].Lemma]
}

// actsOnPeople reports whether a proper noun is the subject or object of a verb that has people or bodies there: "accused Gulen of", "Ford pardoned".
func (r *reader) actsOnPeople(i int) bool {
	t := &r.d.Tokens[i]
	if t.Tag != "NNP" || allCaps(t.Word) || r.upper[t.Block] || r.d.Child(i, doc.Determiner) >= 0 || r.d.Child(i, doc.AdjectiveMod) >= 0 {
		return false
	}
	switch t.Rel {
	case doc.Subject, doc.Object, doc.PassiveSubject, doc.Dative, doc.Agent:
		return peopleVerbs[r.d.Tokens[t.Head].Lemma]
	}
	return false
}

// peopleVerbs have people or bodies for subject and object.
var peopleVerbs = set("accuse blame urge pardon arrest meet ask tell thank praise congratulate invite visit warn assure remind persuade convince order appoint nominate elect dismiss sack fire jail detain deport extradite expel arraign indict convict acquit sentence kidnap abduct assassinate murder kill shoot stab poison interview sue succeed endorse criticize criticise condemn denounce rebuke oust depose overthrow welcome greet host brief summon interrogate question back support oppose defeat topple forgive apologize resign vow pledge threaten call phone")

var speechVerbs = set("say tell add ask think believe claim argue insist explain warn note stress suggest recall admit deny write speak reply promise hope urge feel know want")

var dateWords = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter")

// notNames are capitalised words that name nobody.
var notNames = set("i ii iii iv ok tv dna hiv aids covid pdf ceo gdp usd eur gmt utc am pm faq dvd sms gps atm id ied ieds fdi mou mou rt pcr fir cctv sars cto cfo coo dba evm gst pin ict iot ai hr it korus pandemic freedom health oral vat pro new old st mr mrs dr ms km kg pm photo image video update breaking exclusive read watch related copyright source file islam christianity judaism buddhism brexit omicron hijab halal jihad tb ngo ngos stem euro euros sterling bitcoin ramadan diwali undersecretary umrah hajj cpi eid")

// vote gives every string one kind in the document: by the labels of the model, by titles, by the words of longer names, by prepositions.
func (r *reader) vote() {
	votes := map[string]*[5]float64{}
	at := func(key string) *[5]float64 {
		if votes[key] == nil {
			votes[key] = &[5]float64{}
		}
		return votes[key]
	}
	for i := range r.names {
		n := &r.names[i]
		words := r.foldedWords(n.Range)
		v := at(strings.Join(words, " "))
		v[slot(n.kind)] += 1
		r.context(n, v)
	}
	for i := range r.names {
		n := &r.names[i]
		words := r.foldedWords(n.Range)
		if v := votes[strings.Join(words, " ")]; len(words) > 1 && len(words) < 5 && n.kind == doc.Person && top(v) == slot(doc.Person) {
			if first := at(words[0]); len(words) == 2 && len(words[0]) > 2 && first[slot(doc.Country)] == 0 {
				first[slot(doc.Person)] = max(first[slot(doc.Person)], 0.6*(first[slot(doc.Organization)]+first[slot(doc.PlaceKind)])+1)
			}
			last := at(words[len(words)-1])
			last[slot(doc.Person)] = max(last[slot(doc.Person)], 0.6*(last[slot(doc.Organization)]+last[slot(doc.PlaceKind)])+1.5)
		}
	}
	r.familyNames(votes)
	for i := range r.names {
		n := &r.names[i]
		if n.sure || len(n.hits) > 0 && n.kind == doc.Country {
			continue
		}
		v := votes[strings.Join(r.foldedWords(n.Range), " ")]
		if best := top(v); v[best] > v[slot(n.kind)] {
			n.kind = slots[best]
		}
	}
}

// familyNames makes persons of names that the dictionary takes for places or bodies, where they end the full name of a person of the
// document: "Paris" beside "Valeska Paris".
func (r *reader) familyNames(votes map[string]*[5]float64) {
	family := map[string]bool{}
	for i := range r.names {
		n := &r.names[i]
		words := r.foldedWords(n.Range)
		if v := votes[strings.Join(words, " ")]; len(words) == 2 && !n.sure && v[slot(doc.Person)] > v[slot(doc.PlaceKind)] && v[slot(doc.Person)] > v[slot(doc.Organization)] {
			family[words[1]] = true
		}
	}
	for i := range r.names {
		n := &r.names[i]
		if t := &r.d.Tokens[n.head]; n.sure && n.Len() == 1 && n.kind != doc.Person && len(r.words[n.head]) == 1 && family[r.words[n.head][0]] && !(t.Rel == doc.Oblique && locative[t.Prep]) {
			n.hits, n.kind = nil, doc.Person // and stays sure
		}
	}
}

func top(v *[5]float64) int {
	best := 0
	for k := range v {
		if v[k] > v[best] {
			best = k
		}
	}
	return best
}

var slots = [5]doc.Kind{doc.Person, doc.Organization, doc.PlaceKind, doc.Country, doc.Group}

func slot(k doc.Kind) int {
	for i, s := range slots {
		if s == k {
			return i
		}
	}
	return 1
}

// holder reports whether a name is the family name of one who holds an office on the day of the report.
func (r *reader) holder(n *nameSpan) bool {
	for _, h := range n.hits {
		if h.Weak && r.entryKind(h) == dict.Person && r.day > 0 {
			e := r.entry(h)
			if t := r.current(&e); t.At(r.day) == dict.Holds && t.Title != "" {
				return true
			}
		}
	}
	return false
}

// context adds what stands around a name: a title, "in" or "near", a relative "who", a verb of speech.
func (r *reader) context(n *nameSpan, v *[5]float64) {
	t := &r.d.Tokens[n.head]
	if len(n.hits) > 0 && n.hits[0].Weak && r.entryKind(n.hits[0]) == dict.Place {
		v[slot(doc.PlaceKind)] += 0.5
	}
	if r.titled(n) {
		v[slot(doc.Person)] += 3
	}
	if n.label != doc.NamePerson && r.holder(n) {
		v[slot(doc.Person)] += 0.7
	}
	switch {
	case t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "near" || t.Prep == "across" || t.Prep == "outside"):
		v[slot(doc.PlaceKind)] += 0.9
	case r.capitalised(n.head):
		if n.Len() > 1 && n.Len() < 4 && r.d.Child(n.head, doc.Determiner) < 0 && r.personal(n.Range) {
			v[slot(doc.Person)] += 1
		}
		v[slot(doc.Person)] += 0.4
		v[slot(doc.PlaceKind)] -= 0.8
	}
	if a := r.d.Child(n.head, doc.Apposition); a > n.End && a-n.End < 8 && r.at[a] == 0 && r.d.Tokens[a].Tag != "NNS" {
		if k, ok := r.describes(a); ok {
			v[slot(k)] += 3.5
		}
	}
	if c := r.d.Child(n.head, doc.RelativeClause); c >= 0 {
		for j := r.d.Tokens[c].Edge.Start; j < c; j++ {
			if r.d.Tokens[j].Lower == "who" {
				v[slot(doc.Person)] += 2
			}
		}
	}
}
