package actor

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// trim cuts articles, titles, marks and 's off a name.
func (r *reader) trim(at doc.Range, kind doc.Kind) doc.Range {
	for at.Start < at.End && r.leads(at.Start, at) {
		at.Start++
	}
	for at.Start < at.End {
		t := &r.d.Tokens[at.End-1]
		if t.Tag != "POS" && t.Lower != "of" && t.Lower != "for" && t.Lower != "the" && t.Lower != "and" && !(t.POS == doc.Punct && t.Word != ")") && t.Word != "'s" && t.Word != "’s" && t.POS != doc.White {
			break
		}
		at.End--
	}
	for at.Len() > 1 && kind != doc.PlaceKind && dateWords[r.d.Tokens[at.End-1].Lower] && len(r.exactly(at, r.strong)) == 0 {
		at.End-- // "Bashar Assad Tuesday"
	}
	if kind == doc.Person {
		at = r.withoutTitle(at)
	}
	for kind == doc.Organization && at.Len() > 1 && lowerStart(r.d.Tokens[at.Start].Word) && upperStart(r.d.Tokens[at.Start+1].Word) && !particle(r.d.Tokens[at.Start].Word) && (r.d.Tokens[at.Start].POS == doc.Verb || r.d.Tokens[at.Start].POS == doc.Noun) && len(r.exactly(at, r.strong)) == 0 {
		at.Start++ // "manages Harbour Network"
	}
	for kind == doc.Organization && at.Len() > 2 && r.d.Tokens[at.Start].POS == doc.Verb && !upperStart(r.d.Tokens[at.Start].Word) {
		at.Start++ // "runs Harbour Network"
	}
	return at
}

func (r *reader) leads(i int, at doc.Range) bool {
	t := &r.d.Tokens[i]
	return t.POS == doc.Punct || t.POS == doc.White || t.Tag == "POS" || t.Lower == "the" || t.Lower == "a" || t.Lower == "an" || t.Lower == "this" || t.Lower == "that" || t.POS == doc.Det && !upperStart(t.Word) ||
		at.Len() > 1 && (t.Tag == "CD" && !upperStart(t.Word) || t.POS == doc.Pron || t.POS == doc.Adp && !upperStart(t.Word) && !particle(t.Lower))
}

// withoutTitle cuts "Ukrainian Foreign Minister" off "Ukrainian Foreign Minister Dmytro Kuleba". The last word always stays.
func (r *reader) withoutTitle(at doc.Range) doc.Range {
	for at.Len() > 1 {
		n := 0
		switch t := &r.d.Tokens[at.Start]; {
		case len(r.words[at.Start]) == 1 && portfolios[r.words[at.Start][0]] && at.Start > 0 && !digit(r.d.Tokens[at.Start-1].Word) && r.d.Tokens[at.Start-1].POS != doc.Verb:
			n = 1
		case r.isTitle(at.Start):
			n = 1
		case t.Word == "." || t.Word == "-" || t.POS == doc.Adj && t.Tag != "NNP" || t.Lower == "of":
			n = 1
		default:
			if to, _ := r.longest(at.Start, at.End-1, role); !to.Empty() && upperStart(r.d.Tokens[at.Start].Word) && (to.Len() > 1 || r.isTitle(to.Start)) {
				n = to.Len()
			} else if to, hits := r.longest(at.Start, at.End-1, r.countryWord); len(hits) > 0 && r.titleBehind(to.End, at.End-1) {
				n = to.Len()
			}
		}
		if n == 0 {
			break
		}
		at.Start += n
	}
	return at
}

// titleBehind reports whether a title follows at token i, so that the country before it belongs to the title.
func (r *reader) titleBehind(i, end int) bool {
	for ; i < end; i++ {
		if r.isTitle(i) {
			return true
		}
	}
	return false
}

// isTitle reports whether a token is a title before a name: "Gen.", "Minister".
func (r *reader) isTitle(i int) bool {
	w := r.words[i]
	return len(w) == 1 && titleWords[w[0]]
}

// pieces cuts a span of the model where it runs over two names: at a bracket, at a possessor's 's, at a title.
func (r *reader) pieces(at doc.Range, kind doc.Kind, emit func(doc.Range, doc.Kind)) {
	if hits := r.exactly(at, r.strong); len(hits) > 0 {
		emit(at, kind)
		return
	}
	for i := at.Start + 1; i < at.End; i++ {
		t := &r.d.Tokens[i]
		switch {
		case t.Word == "(" || t.Word == ")" || t.Word == "[" || t.Word == "|" || t.Word == "/" && kind != doc.Organization:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case t.Tag == "POS" && i+1 < at.End && !ownerWords[r.d.Tokens[i-1].Lower]:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, doc.Organization, emit)
			return
		case t.Word == "-" && kind == doc.Organization && i+2 < at.End && i+4 >= at.End && spaced(r.d, i) && r.personal(doc.Range{Start: i + 1, End: at.End}), (t.Word == "’" || t.Word == "'") && i+1 < at.End && strings.HasSuffix(r.d.Tokens[i-1].Lower, "s") && upperStart(r.d.Tokens[i+1].Word) && !ownerWords[r.d.Tokens[i-1].Lower]:
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Economics - Ana Costa", "Harbour Times’ Ana Costa"
			rest := doc.Range{Start: i + 1, End: at.End}
			if (rest.Len() == 2 || rest.Len() == 3) && r.personal(rest) {
				kind = doc.Person
			}
			r.pieces(rest, kind, emit)
			return
		case t.Lower == "at" && kind == doc.Organization && i+1 < at.End && i-at.Start > 1:
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Harbour School at Strelsau University"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind == doc.Organization && i == at.Start+2 && i+1 < at.End && (t.Lower == "for" || t.Lower == "of" || t.Lower == "from") && len(r.words[at.Start]) == 1 && firstNames[r.words[at.Start][0]] != 0 && r.personal(doc.Range{Start: at.Start, End: i}):
			emit(doc.Range{Start: at.Start, End: i}, doc.Person) // "Ana Costa of the League of Harbours"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind != doc.Person && i+1 < at.End && r.isHonorific(i) && upperStart(r.d.Tokens[at.End-1].Word):
			emit(doc.Range{Start: at.Start, End: i}, kind)
			emit(doc.Range{Start: i + 1, End: at.End}, doc.Person)
			return
		case (kind == doc.Person || kind == doc.Organization && (t.Tag == "VBD" || t.Tag == "VBZ")) && t.POS == doc.Verb && lowerStart(t.Word) && i+1 < at.End && upperStart(r.d.Tokens[i+1].Word):
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Nguyen thanked Xi"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case t.Lower == "and" && kind == doc.Person && i+1 < at.End && upperStart(r.d.Tokens[i+1].Word), t.Word == "," && kind != doc.Organization:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind != doc.Person && r.isTitle(i) && len(r.words[i]) == 1 && !portfolios[r.words[i][0]] && at.End-i-1 >= 2 && at.End-i-1 <= 3 && r.personal(doc.Range{Start: i + 1, End: at.End}):
			if i-at.Start > 1 {
				r.pieces(doc.Range{Start: at.Start, End: i}, kind, emit) // "White House Spokesman Adam Reed"
			}
			emit(doc.Range{Start: i + 1, End: at.End}, doc.Person)
			return
		case digit(t.Word) && (kind == doc.Person || kind == doc.PlaceKind || strings.ContainsAny(t.Word, ".,")):
			emit(doc.Range{Start: at.Start, End: i}, kind)
			return
		}
	}
	if r.isHonorific(at.Start) && at.Len() > 1 {
		kind = doc.Person
	}
	if kind == doc.Person && at.Len() > 2 {
		to, hits := r.longest(at.Start, at.End-2, r.countryWord)
		if w := r.words[min(to.End, at.End-1)]; len(hits) > 0 && hits[0].Use == dict.Plain && len(w) == 1 && firstNames[w[0]] != 0 {
			emit(to, doc.PlaceKind) // "Portugal Carlos Gil Costa"
			emit(doc.Range{Start: to.End, End: at.End}, kind)
			return
		}
	}
	if to := r.roleOf(at); to > at.Start {
		r.pieces(doc.Range{Start: to, End: at.End}, doc.Organization, emit)
		return
	}
	if kind != doc.Person && at.Len() > 2 {
		to, _ := r.longest(at.Start, at.End, r.strong)
		if rest := (doc.Range{Start: to.End, End: at.End}); to.Len() > 1 && rest.Len() == 2 && r.personal(rest) {
			emit(to, kind)
			emit(rest, doc.Person)
			return
		}
	}
	for kind == doc.Organization && at.Len() > 1 && (r.isTitle(at.End-1) || r.endsInPost(at)) && !upperNext(r.d, at.End) { // "White House Advisor"
		at.End--
	}
	emit(at, kind)
}

// endsInPost reports whether the last word of a body's name is somebody's post there: "Dubai Ruler", "White House Adviser".
func (r *reader) endsInPost(at doc.Range) bool {
	l := r.d.Tokens[at.End-1].Lower
	switch l {
	case "ruler", "adviser", "advisor", "spokesperson", "executive", "president", "ceo", "representative", "commissioner", "manager", "analyst", "correspondent":
		return true
	}
	return false
}

// spaced reports whether blanks stand on both sides of a mark.
func spaced(d *doc.Document, i int) bool {
	return i > 0 && i+1 < len(d.Tokens) && d.TextSpan(doc.Range{Start: i - 1, End: i + 2}).Len() >= len(d.Tokens[i-1].Word)+len(d.Tokens[i+1].Word)+3
}

func upperNext(d *doc.Document, i int) bool { return i < len(d.Tokens) && d.Tokens[i].Tag == "NNP" }

// roleOf returns the token behind "Ruler of" at the start of a span, or the start.
func (r *reader) roleOf(at doc.Range) int {
	for i := at.Start + 1; i < at.End-1 && i < at.Start+4; i++ {
		if l := r.d.Tokens[i].Lower; (l == "of" || l == "for") && (r.roleWord(i-1, at.Start) || generic[r.d.Tokens[i-1].Lower]) && !bodies[r.d.Tokens[i-1].Lower] && !collectives[r.d.Tokens[i-1].Lower] {
			if _, ok := bodyWords[r.d.Tokens[i-1].Lower]; !ok {
				return i + 1
			}
		}
	}
	return at.Start
}

// personal reports whether a span looks like first and family name.
func (r *reader) personal(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		w := r.words[i]
		if len(w) == 0 || !upperStart(r.d.Tokens[i].Word) || allCaps(r.d.Tokens[i].Word) {
			return false
		}
		if _, ok := bodyWords[w[0]]; ok || commonWords[w[0]] || happenings[w[0]] {
			return false
		}
	}
	return true
}

// happening reports whether a name is that of an event, law or plan: "Commonwealth Games", "Operation Guardian".
func (r *reader) happening(at doc.Range) bool {
	if at.Len() < 2 || len(r.exactly(at, r.strong)) > 0 {
		return false
	}
	last, first := r.words[at.End-1], r.words[at.Start]
	return len(last) == 1 && happenings[last[0]] || len(first) == 1 && first[0] == "operation"
}

// firstNameOf widens the name of a person over proper nouns right before it that the model left out: "Sameh" before "Shokry".
func (r *reader) firstNameOf(at doc.Range) int {
	lo := at.Start
	for i := at.Start - 1; i >= 0 && at.Start-i <= 3; i-- {
		t := &r.d.Tokens[i]
		if t.Tag != "NNP" || !upperStart(t.Word) || r.at[i] != 0 || len(r.words[i]) != 1 || !(at.Has(t.Head) || t.Head > i && t.Head < at.End) || r.inName(i) {
			break
		}
		w := r.words[i][0]
		if titleWords[w] || portfolios[w] || allCaps(t.Word) && len(t.Word) > 2 || t.Rel != doc.CompoundWord {
			break
		}
		if _, hits := r.longest(i, i+1, role); len(hits) > 0 {
			break
		}
		if _, hits := r.longest(i, i+1, r.countryWord); len(hits) > 0 {
			break
		}
		lo = i
	}
	return lo
}

// isHonorific reports whether a token is a title that only persons have before their names.
func (r *reader) isHonorific(i int) bool {
	w := r.words[i]
	return len(w) == 1 && honorifics[w[0]] && upperStart(r.d.Tokens[i].Word)
}

// capitalBodies are bodies of a state that are names where they are written with a capital: "Parliament approved it".
var capitalBodies = set("parliament cabinet tribunal assembly treasury navy army senate congress house")

// capitalBody reports whether a span is one of them, in a line where capitals tell something.
func (r *reader) capitalBody(at doc.Range) bool {
	t := &r.d.Tokens[at.Start]
	return at.Len() == 1 && capitalBodies[t.Lower] && t.Tag == "NNP" && !allCaps(t.Word) && !r.upper[t.Block] && t.Rel != doc.CompoundWord
}

// seniorities may stand before a role that names nobody: "Senior Fellow".
var seniorities = set("senior chief executive assistant deputy managing general vice associate principal special acting interim national regional public strategic political medical ranking consular co joint permanent")

// office reports whether a span is no more than the words of an office: "Assistant Undersecretary", "the Prosecutor".
func (r *reader) office(at doc.Range) bool {
	to, hits := r.roleEnding(at.End-1, at.Start)
	if len(hits) == 0 || len(r.exactly(at, r.strong)) > 0 {
		return false
	}
	for i := at.Start; i < at.End; i++ {
		if l := r.d.Tokens[i].Lower; bodies[l] || collectives[l] || bodyWords[l] != "" || allCaps(r.d.Tokens[i].Word) {
			return false
		}
	}
	if at.Len() == 1 {
		return at.Start > 0 && (r.d.Tokens[at.Start-1].POS == doc.Det || r.d.Tokens[at.Start-1].Tag == "PRP$")
	}
	for i := at.Start; i < to.Start; i++ {
		if w := r.words[i]; len(w) != 1 || !seniorities[w[0]] && !titleWords[w[0]] {
			return false
		}
	}
	return true
}

// portfolio reports whether a span is only the field of a minister: "Foreign Affairs".
func (r *reader) portfolio(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		if l := r.d.Tokens[i].Lower; !portfolios[l] && l != "and" && l != "of" {
			return false
		}
	}
	return len(r.exactly(at, r.strong)) == 0
}

// teaching reports whether a word is that of a belief or fear: "Hinduism", "Islamophobia".
func teaching(w string) bool {
	return len(w) > 6 && (strings.HasSuffix(w, "ism") || strings.HasSuffix(w, "phobia"))
}

// general reports whether a word is by its ending a common noun for a deed, state or trade: "Expectations", "Dermatologist".
func general(w string) bool {
	if len(w) < 8 {
		return false
	}
	for _, end := range []string{"tion", "tions", "ment", "ments", "ness", "ologist", "ology", "ities", "ivity", "ility", "omics", "matics", "graphy"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// ofMinister reports whether a span is what somebody is minister of: "Minister of Public Works".
func (r *reader) ofMinister(at doc.Range) bool {
	i := at.Start - 1
	if i > 0 && r.d.Tokens[i].Lower == "the" {
		i--
	}
	if i < 1 || r.d.Tokens[i].Lower != "of" && r.d.Tokens[i].Lower != "for" {
		return false
	}
	switch r.d.Tokens[i-1].Lower {
	case "minister", "ministers", "undersecretary", "secretary", "prosecutions":
		_, hits := r.longest(at.Start, at.End, r.countryWord)
		return len(hits) == 0 && len(r.exactly(at, r.strong)) == 0
	}
	return false
}

// commonNoun reports whether a span is a single common noun with a capital: "the State", "Council".
func (r *reader) commonNoun(at doc.Range) bool {
	if r.capitalBody(at) {
		return false
	}
	if first := r.d.Tokens[at.Start].Word; strings.ContainsAny(first, "$€£₵%") {
		return true
	}
	if w := r.words[at.Start]; at.Len() == 1 && len(w) == 2 && notNames[w[0]] && digit(w[1]) {
		return true // "COVID-19"
	} else if at.Len() == 1 && len(w) == 1 && (teaching(w[0]) || general(w[0]) && !allCaps(r.d.Tokens[at.Start].Word)) && len(r.exactly(at, r.strong)) == 0 {
		return true
	}
	if r.office(at) || r.portfolio(at) || r.ofMinister(at) {
		return true
	}
	if at.Len() != 1 || len(r.words[at.Start]) != 1 {
		return false
	}
	if allCaps(r.d.Tokens[at.Start].Word) {
		return notNames[r.words[at.Start][0]]
	}
	w := r.words[at.Start][0]
	if notNames[w] {
		return true
	}
	if _, ok := common[w]; ok || bodies[w] || abstract[w] || commonWords[w] {
		return len(r.exactly(at, r.strong)) == 0
	}
	if _, ok := bodyWords[w]; ok {
		return true
	}
	return titleWords[w] && (len(r.exactly(at, r.capital)) == 0 || honorifics[w] || w == "prince" || w == "king" || w == "queen")
}
