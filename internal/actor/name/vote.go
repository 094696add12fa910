package name

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// plainNames adds proper nouns that the model leaves unmarked: what follows a title, words of names that it marks elsewhere, acronyms, and
// runs of proper nouns that are arguments.
func (r *Reader) plainNames() {
	known, families := map[string]bool{}, map[string]bool{}
	for _, n := range r.Names {
		if n.Empty() {
			continue
		}
		w := r.FoldedWords(n.Range)
		known[strings.Join(w, " ")] = true
		if n.Kind == doc.Person && len(w) > 1 {
			known[w[len(w)-1]] = true
			if f := r.FamilyName(n.Range, w); f != "" {
				known[f] = true
				families[f] = true
			}
		}
	}
	often := r.often()
	for s := range r.Doc.Sentences {
		at := r.Doc.Sentences[s].Tokens
		for i := at.Start; i < at.End; i++ {
			if w := r.Words[i]; r.NameOf[i] == 0 && len(w) == 1 && len(w[0]) > 3 && known[w[0]] && text.UpperStart(r.Doc.Tokens[i].Word) && !r.commonNoun(doc.Range{Start: i, End: i + 1}) && !(i > at.Start && r.proper(i-1)) && !r.inOtherName(i) && r.Doc.Tokens[i].Tag != "NNP" {
				r.Names = append(r.Names, text.NameSpan{Range: doc.Range{Start: i, End: i + 1}, Kind: doc.Organization})
				continue
			}
			if !r.proper(i) {
				continue
			}
			if w := r.Words[i]; len(w) == 1 && families[w[0]] && (i+1 == at.End || !r.proper(i+1)) && r.Doc.Tokens[i].Tag == "NNP" && !r.Upper[r.Doc.Tokens[i].Block] {
				r.Names = append(r.Names, text.NameSpan{Range: doc.Range{Start: i, End: i + 1}, Kind: doc.Person})
				continue
			}
			end := i + 1
			for end < at.End && (r.proper(end) || r.Doc.Tokens[end].Word == "-" && end+1 < at.End && r.proper(end+1)) {
				end++
			}
			run := doc.Range{Start: i, End: r.ofName(i, end, at.End)}
			end = run.End
			if n, ok := r.plainName(run, known, often); ok {
				r.Names = append(r.Names, n)
			}
			i = end
		}
	}
}

// often returns the single proper nouns that stand in the document at least twice and never in small letters.
func (r *Reader) often() map[string]bool {
	count := map[string]int{}
	for i := range r.Doc.Tokens {
		t := &r.Doc.Tokens[i]
		if w := r.Words[i]; len(w) == 1 && len(w[0]) > 3 {
			switch {
			case !text.UpperStart(t.Word):
				count[w[0]] = -1 << 20
			case t.Tag == "NNP" && !r.Upper[t.Block]:
				count[w[0]]++
			}
		}
	}
	out := map[string]bool{}
	for w, n := range count {
		if n >= 2 && !lists.NobodyNames[w] && !dateWords[w] && !lists.Titles[w] {
			out[w] = true
		}
	}
	return out
}

// ofName widens the name of a body over "of" and the proper nouns behind it: "Association of African Jurists".
func (r *Reader) ofName(start, end, limit int) int {
	if w := r.Words[end-1]; len(w) != 1 || lists.KindOf[w[0]] != doc.Organization || end+1 >= limit || r.Doc.Tokens[end].Lower != "of" && r.Doc.Tokens[end].Lower != "for" {
		return end
	}
	to := end + 1
	if r.Doc.Tokens[to].Lower == "the" && to+1 < limit {
		to++
	}
	from := to
	for to < limit && r.NameOf[to] == 0 && text.UpperStart(r.Doc.Tokens[to].Word) && r.Doc.Tokens[to].POS != doc.Punct {
		to++
	}
	if to == from {
		return end
	}
	return to
}

// proper reports whether a token is a proper noun outside of all names.
func (r *Reader) proper(i int) bool {
	t := &r.Doc.Tokens[i]
	return r.NameOf[i] == 0 && (t.Tag == "NNP" || t.Tag == "NNPS" || t.Tag == "FW" && text.UpperStart(t.Word)) && text.UpperStart(t.Word) && !r.inOtherName(i)
}

// plainName decides whether a run of unmarked proper nouns is a name, and of what.
func (r *Reader) plainName(at doc.Range, known, often map[string]bool) (text.NameSpan, bool) {
	full := at
	at = r.withoutTitle(at)
	if at.Empty() || r.commonNoun(at) || r.Upper[r.Doc.Tokens[at.Start].Block] && !known[strings.Join(r.FoldedWords(at), " ")] {
		return text.NameSpan{}, false
	}
	n := text.NameSpan{Range: at, Kind: doc.Organization}
	words := r.FoldedWords(at)
	if len(words) == 0 || len(words[0]) < 2 {
		return n, false
	}
	n.Head = r.headOf(at)
	n.Hits = r.Exactly(at, r.Capital)
	switch titled := full.Start < at.Start && r.IsTitle(at.Start-1) || r.titled(&n); {
	case titled:
		n.Kind = doc.Person
	case known[strings.Join(words, " ")]:
	case at.Len() == 1 && text.AllCaps(r.Doc.Tokens[at.Start].Word):
		return n, !lists.NobodyNames[words[0]] && len(words[0]) > 2
	case r.capitalBody(at):
	default:
		t := &r.Doc.Tokens[n.Head]
		if !noun.Nominal(t.Rel) && t.Rel != doc.Conjunct && t.Rel != doc.Apposition || lists.NobodyNames[words[0]] || dateWords[words[0]] || r.happening(at) {
			return n, false
		}
		if to, hits := r.RoleEnding(at.End-1, at.Start); len(hits) > 0 && (to == at || r.IsTitle(at.End-1)) {
			return n, false
		}
		switch {
		case r.capitalised(n.Head):
			n.Kind = doc.Person
		case at.Len() == 1 && r.actsOnPeople(n.Head):
			n.Kind = doc.Person
		case at.Len() == 1:
			return n, t.Rel == doc.Conjunct && r.NameOf[t.Head] != 0 || often[words[0]] && !r.commonNoun(at)
		case r.Personal(at) && at.Len() < 4 && (lists.FirstNames[words[0]] != 0 || r.Doc.Child(n.Head, doc.Determiner) < 0):
			n.Kind = doc.Person
		}
	}
	return n, true
}

// capitalised reports whether a proper noun acts as persons do: it is the subject of a verb of speech or thought.
func (r *Reader) capitalised(i int) bool {
	t := &r.Doc.Tokens[i]
	return t.Rel == doc.Subject && lists.Speech[r.Doc.Tokens[t.Head].Lemma]
}

// actsOnPeople reports whether a proper noun is the subject or object of a verb that has people or bodies there: "accused Gulen of", "Ford pardoned".
func (r *Reader) actsOnPeople(i int) bool {
	t := &r.Doc.Tokens[i]
	if t.Tag != "NNP" || text.AllCaps(t.Word) || r.Upper[t.Block] || r.Doc.Child(i, doc.Determiner) >= 0 || r.Doc.Child(i, doc.AdjectiveMod) >= 0 {
		return false
	}
	switch t.Rel {
	case doc.Subject, doc.Object, doc.PassiveSubject, doc.Dative, doc.Agent:
		return peopleVerbs[r.Doc.Tokens[t.Head].Lemma]
	}
	return false
}

// peopleVerbs have people or bodies for subject and object.
var peopleVerbs = lists.Set("accuse blame urge pardon arrest meet ask tell thank praise congratulate invite visit warn assure remind persuade convince order appoint nominate elect dismiss sack fire jail detain deport extradite expel arraign indict convict acquit sentence kidnap abduct assassinate murder kill shoot stab poison interview sue succeed endorse criticize criticise condemn denounce rebuke oust depose overthrow welcome greet host brief summon interrogate question back support oppose defeat topple forgive apologize resign vow pledge threaten call phone")

var dateWords = lists.Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter")

// vote gives every string one kind in the document: by the labels of the model, by titles, by the words of longer names, by prepositions.
func (r *Reader) vote() {
	votes := map[string]*[5]float64{}
	at := func(key string) *[5]float64 {
		if votes[key] == nil {
			votes[key] = &[5]float64{}
		}
		return votes[key]
	}
	for i := range r.Names {
		n := &r.Names[i]
		words := r.FoldedWords(n.Range)
		v := at(strings.Join(words, " "))
		v[slot(n.Kind)] += 1
		r.context(n, v)
	}
	for i := range r.Names {
		n := &r.Names[i]
		words := r.FoldedWords(n.Range)
		if v := votes[strings.Join(words, " ")]; len(words) > 1 && len(words) < 5 && n.Kind == doc.Person && top(v) == slot(doc.Person) {
			if first := at(words[0]); len(words) == 2 && len(words[0]) > 2 && first[slot(doc.Country)] == 0 {
				first[slot(doc.Person)] = max(first[slot(doc.Person)], 0.6*(first[slot(doc.Organization)]+first[slot(doc.PlaceKind)])+1)
			}
			last := at(words[len(words)-1])
			last[slot(doc.Person)] = max(last[slot(doc.Person)], 0.6*(last[slot(doc.Organization)]+last[slot(doc.PlaceKind)])+1.5)
		}
	}
	r.familyNames(votes)
	for i := range r.Names {
		n := &r.Names[i]
		if n.Sure || len(n.Hits) > 0 && n.Kind == doc.Country {
			continue
		}
		v := votes[strings.Join(r.FoldedWords(n.Range), " ")]
		if best := top(v); v[best] > v[slot(n.Kind)] {
			n.Kind = slots[best]
		}
	}
}

// familyNames makes persons of names that the dictionary takes for places or bodies, where they end the full name of a person of the
// document: "Paris" beside "Valeska Paris".
func (r *Reader) familyNames(votes map[string]*[5]float64) {
	family := map[string]bool{}
	for i := range r.Names {
		n := &r.Names[i]
		words := r.FoldedWords(n.Range)
		if v := votes[strings.Join(words, " ")]; len(words) == 2 && !n.Sure && v[slot(doc.Person)] > v[slot(doc.PlaceKind)] && v[slot(doc.Person)] > v[slot(doc.Organization)] {
			family[words[1]] = true
		}
	}
	for i := range r.Names {
		n := &r.Names[i]
		if t := &r.Doc.Tokens[n.Head]; n.Sure && n.Len() == 1 && n.Kind != doc.Person && len(r.Words[n.Head]) == 1 && family[r.Words[n.Head][0]] && !(t.Rel == doc.Oblique && lists.Locative[t.Prep]) {
			n.Hits, n.Kind = nil, doc.Person // and stays sure
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
func (r *Reader) holder(n *text.NameSpan) bool {
	for _, h := range n.Hits {
		if h.Weak && r.EntryKind(h) == dict.Person && r.Day > 0 {
			e := r.Entry(h)
			if t := r.Current(&e); t.At(r.Day) == dict.Holds && t.Title != "" {
				return true
			}
		}
	}
	return false
}

// context adds what stands around a name: a title, "in" or "near", a relative "who", a verb of speech.
func (r *Reader) context(n *text.NameSpan, v *[5]float64) {
	t := &r.Doc.Tokens[n.Head]
	if len(n.Hits) > 0 && n.Hits[0].Weak && r.EntryKind(n.Hits[0]) == dict.Place {
		v[slot(doc.PlaceKind)] += 0.5
	}
	if r.titled(n) {
		v[slot(doc.Person)] += 3
	}
	if n.Label != doc.NamePerson && r.holder(n) {
		v[slot(doc.Person)] += 0.7
	}
	switch {
	case t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "near" || t.Prep == "across" || t.Prep == "outside"):
		v[slot(doc.PlaceKind)] += 0.9
	case r.capitalised(n.Head):
		if n.Len() > 1 && n.Len() < 4 && r.Doc.Child(n.Head, doc.Determiner) < 0 && r.Personal(n.Range) {
			v[slot(doc.Person)] += 1
		}
		v[slot(doc.Person)] += 0.4
		v[slot(doc.PlaceKind)] -= 0.8
	}
	if a := r.Doc.Child(n.Head, doc.Apposition); a > n.End && a-n.End < 8 && r.NameOf[a] == 0 && r.Doc.Tokens[a].Tag != "NNS" {
		if k, ok := r.Describes(a); ok {
			v[slot(k)] += 3.5
		}
	}
	if c := r.Doc.Child(n.Head, doc.RelativeClause); c >= 0 {
		for j := r.Doc.Tokens[c].Edge.Start; j < c; j++ {
			if r.Doc.Tokens[j].Lower == "who" {
				v[slot(doc.Person)] += 2
			}
		}
	}
}
