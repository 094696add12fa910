package name

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// trim cuts articles, titles, marks and 's off a name.
func (r *Reader) trim(at doc.Range, kind doc.Kind) doc.Range {
	for at.Start < at.End && r.leads(at.Start, at) {
		at.Start++
	}
	for at.Start < at.End {
		t := &r.Doc.Tokens[at.End-1]
		if t.Tag != "POS" && t.Lower != "of" && t.Lower != "for" && t.Lower != "the" && t.Lower != "and" && !(t.POS == doc.Punct && t.Word != ")") && t.Word != "'s" && t.Word != "’s" && t.POS != doc.White {
			break
		}
		at.End--
	}
	for at.Len() > 1 && kind != doc.PlaceKind && dateWords[r.Doc.Tokens[at.End-1].Lower] && len(r.Exactly(at, r.Strong)) == 0 {
		at.End-- // "Bashar Assad Tuesday"
	}
	if kind == doc.Person {
		at = r.withoutTitle(at)
	}
	for kind == doc.Organization && at.Len() > 1 && text.LowerStart(r.Doc.Tokens[at.Start].Word) && text.UpperStart(r.Doc.Tokens[at.Start+1].Word) && !text.Particle(r.Doc.Tokens[at.Start].Word) && (r.Doc.Tokens[at.Start].POS == doc.Verb || r.Doc.Tokens[at.Start].POS == doc.Noun) && len(r.Exactly(at, r.Strong)) == 0 {
		at.Start++ // "manages Harbour Network"
	}
	for kind == doc.Organization && at.Len() > 2 && r.Doc.Tokens[at.Start].POS == doc.Verb && !text.UpperStart(r.Doc.Tokens[at.Start].Word) {
		at.Start++ // "runs Harbour Network"
	}
	return at
}

func (r *Reader) leads(i int, at doc.Range) bool {
	t := &r.Doc.Tokens[i]
	return t.POS == doc.Punct || t.POS == doc.White || t.Tag == "POS" || t.Lower == "the" || t.Lower == "a" || t.Lower == "an" || t.Lower == "this" || t.Lower == "that" || t.POS == doc.Det && !text.UpperStart(t.Word) ||
		at.Len() > 1 && (t.Tag == "CD" && !text.UpperStart(t.Word) || t.POS == doc.Pron || t.POS == doc.Adp && !text.UpperStart(t.Word) && !text.Particle(t.Lower))
}

// withoutTitle cuts "Ukrainian Foreign Minister" off "Ukrainian Foreign Minister Dmytro Kuleba". The last word always stays.
func (r *Reader) withoutTitle(at doc.Range) doc.Range {
	for at.Len() > 1 {
		n := 0
		switch t := &r.Doc.Tokens[at.Start]; {
		case len(r.Words[at.Start]) == 1 && portfolios[r.Words[at.Start][0]] && at.Start > 0 && !text.Digit(r.Doc.Tokens[at.Start-1].Word) && r.Doc.Tokens[at.Start-1].POS != doc.Verb:
			n = 1
		case r.IsTitle(at.Start):
			n = 1
		case t.Word == "." || t.Word == "-" || t.POS == doc.Adj && t.Tag != "NNP" || t.Lower == "of":
			n = 1
		default:
			if to, _ := r.Longest(at.Start, at.End-1, text.Role); !to.Empty() && text.UpperStart(r.Doc.Tokens[at.Start].Word) && (to.Len() > 1 || r.IsTitle(to.Start)) {
				n = to.Len()
			} else if to, hits := r.Longest(at.Start, at.End-1, r.CountryWord); len(hits) > 0 && r.titleBehind(to.End, at.End-1) {
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
func (r *Reader) titleBehind(i, end int) bool {
	for ; i < end; i++ {
		if r.IsTitle(i) {
			return true
		}
	}
	return false
}

// IsTitle reports whether a token is a title before a name: "Gen.", "Minister".
func (r *Reader) IsTitle(i int) bool {
	w := r.Words[i]
	return len(w) == 1 && lists.Titles[w[0]]
}

// pieces cuts a span of the model where it runs over two names: at a bracket, at a possessor's 's, at a title.
func (r *Reader) pieces(at doc.Range, kind doc.Kind, emit func(doc.Range, doc.Kind)) {
	if hits := r.Exactly(at, r.Strong); len(hits) > 0 {
		emit(at, kind)
		return
	}
	for i := at.Start + 1; i < at.End; i++ {
		t := &r.Doc.Tokens[i]
		switch {
		case t.Word == "(" || t.Word == ")" || t.Word == "[" || t.Word == "|" || t.Word == "/" && kind != doc.Organization:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case t.Tag == "POS" && i+1 < at.End && !ownerWords[r.Doc.Tokens[i-1].Lower]:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, doc.Organization, emit)
			return
		case t.Word == "-" && kind == doc.Organization && i+2 < at.End && i+4 >= at.End && spaced(r.Doc, i) && r.Personal(doc.Range{Start: i + 1, End: at.End}), (t.Word == "’" || t.Word == "'") && i+1 < at.End && strings.HasSuffix(r.Doc.Tokens[i-1].Lower, "s") && text.UpperStart(r.Doc.Tokens[i+1].Word) && !ownerWords[r.Doc.Tokens[i-1].Lower]:
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Economics - Ana Costa", "Harbour Times’ Ana Costa"
			rest := doc.Range{Start: i + 1, End: at.End}
			if (rest.Len() == 2 || rest.Len() == 3) && r.Personal(rest) {
				kind = doc.Person
			}
			r.pieces(rest, kind, emit)
			return
		case t.Lower == "at" && kind == doc.Organization && i+1 < at.End && i-at.Start > 1:
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Harbour School at Strelsau University"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind == doc.Organization && i == at.Start+2 && i+1 < at.End && (t.Lower == "for" || t.Lower == "of" || t.Lower == "from") && len(r.Words[at.Start]) == 1 && lists.FirstNames[r.Words[at.Start][0]] != 0 && r.Personal(doc.Range{Start: at.Start, End: i}):
			emit(doc.Range{Start: at.Start, End: i}, doc.Person) // "Ana Costa of the League of Harbours"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind != doc.Person && i+1 < at.End && r.isHonorific(i) && text.UpperStart(r.Doc.Tokens[at.End-1].Word):
			emit(doc.Range{Start: at.Start, End: i}, kind)
			emit(doc.Range{Start: i + 1, End: at.End}, doc.Person)
			return
		case (kind == doc.Person || kind == doc.Organization && (t.Tag == "VBD" || t.Tag == "VBZ")) && t.POS == doc.Verb && text.LowerStart(t.Word) && i+1 < at.End && text.UpperStart(r.Doc.Tokens[i+1].Word):
			emit(doc.Range{Start: at.Start, End: i}, kind) // "Nguyen thanked Xi"
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case t.Lower == "and" && kind == doc.Person && i+1 < at.End && text.UpperStart(r.Doc.Tokens[i+1].Word), t.Word == "," && kind != doc.Organization:
			emit(doc.Range{Start: at.Start, End: i}, kind)
			r.pieces(doc.Range{Start: i + 1, End: at.End}, kind, emit)
			return
		case kind != doc.Person && r.IsTitle(i) && len(r.Words[i]) == 1 && !portfolios[r.Words[i][0]] && at.End-i-1 >= 2 && at.End-i-1 <= 3 && r.Personal(doc.Range{Start: i + 1, End: at.End}):
			if i-at.Start > 1 {
				r.pieces(doc.Range{Start: at.Start, End: i}, kind, emit) // "White House Spokesman Adam Reed"
			}
			emit(doc.Range{Start: i + 1, End: at.End}, doc.Person)
			return
		case text.Digit(t.Word) && (kind == doc.Person || kind == doc.PlaceKind || strings.ContainsAny(t.Word, ".,")):
			emit(doc.Range{Start: at.Start, End: i}, kind)
			return
		}
	}
	if r.isHonorific(at.Start) && at.Len() > 1 {
		kind = doc.Person
	}
	if kind == doc.Person && at.Len() > 2 {
		to, hits := r.Longest(at.Start, at.End-2, r.CountryWord)
		if w := r.Words[min(to.End, at.End-1)]; len(hits) > 0 && hits[0].Use == dict.Plain && len(w) == 1 && lists.FirstNames[w[0]] != 0 {
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
		to, _ := r.Longest(at.Start, at.End, r.Strong)
		if rest := (doc.Range{Start: to.End, End: at.End}); to.Len() > 1 && rest.Len() == 2 && r.Personal(rest) {
			emit(to, kind)
			emit(rest, doc.Person)
			return
		}
	}
	for kind == doc.Organization && at.Len() > 1 && (r.IsTitle(at.End-1) || r.endsInPost(at)) && !upperNext(r.Doc, at.End) { // "White House Advisor"
		at.End--
	}
	emit(at, kind)
}

// endsInPost reports whether the last word of a body's name is somebody's post there: "Dubai Ruler", "White House Adviser".
func (r *Reader) endsInPost(at doc.Range) bool {
	l := r.Doc.Tokens[at.End-1].Lower
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
func (r *Reader) roleOf(at doc.Range) int {
	for i := at.Start + 1; i < at.End-1 && i < at.Start+4; i++ {
		if l := r.Doc.Tokens[i].Lower; (l == "of" || l == "for") && (r.RoleWord(i-1, at.Start) || lists.Generic[r.Doc.Tokens[i-1].Lower]) && !lists.Bodies[r.Doc.Tokens[i-1].Lower] && !lists.Collectives[r.Doc.Tokens[i-1].Lower] {
			if _, ok := lists.KindOf[r.Doc.Tokens[i-1].Lower]; !ok {
				return i + 1
			}
		}
	}
	return at.Start
}

// Personal reports whether a span looks like first and family name.
func (r *Reader) Personal(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		w := r.Words[i]
		if len(w) == 0 || !text.UpperStart(r.Doc.Tokens[i].Word) || text.AllCaps(r.Doc.Tokens[i].Word) {
			return false
		}
		if _, ok := lists.KindOf[w[0]]; ok || lists.NoNames[w[0]] || happenings[w[0]] {
			return false
		}
	}
	return true
}

// happening reports whether a name is that of an event, law or plan: "Commonwealth Games", "Operation Guardian".
func (r *Reader) happening(at doc.Range) bool {
	if at.Len() < 2 || len(r.Exactly(at, r.Strong)) > 0 {
		return false
	}
	last, first := r.Words[at.End-1], r.Words[at.Start]
	return len(last) == 1 && happenings[last[0]] || len(first) == 1 && first[0] == "operation"
}

// firstNameOf widens the name of a person over proper nouns right before it that the model left out: "Sameh" before "Shokry".
func (r *Reader) firstNameOf(at doc.Range) int {
	lo := at.Start
	for i := at.Start - 1; i >= 0 && at.Start-i <= 3; i-- {
		t := &r.Doc.Tokens[i]
		if t.Tag != "NNP" || !text.UpperStart(t.Word) || r.NameOf[i] != 0 || len(r.Words[i]) != 1 || !(at.Has(t.Head) || t.Head > i && t.Head < at.End) || r.inName(i) {
			break
		}
		w := r.Words[i][0]
		if lists.Titles[w] || portfolios[w] || text.AllCaps(t.Word) && len(t.Word) > 2 || t.Rel != doc.CompoundWord {
			break
		}
		if _, hits := r.Longest(i, i+1, text.Role); len(hits) > 0 {
			break
		}
		if _, hits := r.Longest(i, i+1, r.CountryWord); len(hits) > 0 {
			break
		}
		lo = i
	}
	return lo
}

// isHonorific reports whether a token is a title that only persons have before their names.
func (r *Reader) isHonorific(i int) bool {
	w := r.Words[i]
	return len(w) == 1 && honorifics[w[0]] && text.UpperStart(r.Doc.Tokens[i].Word)
}

// capitalBodies are bodies of a state that are names where they are written with a capital: "Parliament approved it".
var capitalBodies = lists.Set("parliament cabinet tribunal assembly treasury navy army senate congress house")

// capitalBody reports whether a span is one of them, in a line where capitals tell something.
func (r *Reader) capitalBody(at doc.Range) bool {
	t := &r.Doc.Tokens[at.Start]
	return at.Len() == 1 && capitalBodies[t.Lower] && t.Tag == "NNP" && !text.AllCaps(t.Word) && !r.Upper[t.Block] && t.Rel != doc.CompoundWord
}

// seniorities may stand before a role that names nobody: "Senior Fellow".
var seniorities = lists.Set("senior chief executive assistant deputy managing general vice associate principal special acting interim national regional public strategic political medical ranking consular co joint permanent")

// office reports whether a span is no more than the words of an office: "Assistant Undersecretary", "the Prosecutor".
func (r *Reader) office(at doc.Range) bool {
	to, hits := r.RoleEnding(at.End-1, at.Start)
	if len(hits) == 0 || len(r.Exactly(at, r.Strong)) > 0 {
		return false
	}
	for i := at.Start; i < at.End; i++ {
		if l := r.Doc.Tokens[i].Lower; lists.Bodies[l] || lists.Collectives[l] || lists.KindOf[l] != "" || text.AllCaps(r.Doc.Tokens[i].Word) {
			return false
		}
	}
	if at.Len() == 1 {
		return at.Start > 0 && (r.Doc.Tokens[at.Start-1].POS == doc.Det || r.Doc.Tokens[at.Start-1].Tag == "PRP$")
	}
	for i := at.Start; i < to.Start; i++ {
		if w := r.Words[i]; len(w) != 1 || !seniorities[w[0]] && !lists.Titles[w[0]] {
			return false
		}
	}
	return true
}

// portfolio reports whether a span is only the field of a minister: "Foreign Affairs".
func (r *Reader) portfolio(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		if l := r.Doc.Tokens[i].Lower; !portfolios[l] && l != "and" && l != "of" {
			return false
		}
	}
	return len(r.Exactly(at, r.Strong)) == 0
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

// commonNoun reports whether a span is a single common noun with a capital: "the State", "Council".
func (r *Reader) commonNoun(at doc.Range) bool {
	if r.capitalBody(at) {
		return false
	}
	if first := r.Doc.Tokens[at.Start].Word; strings.ContainsAny(first, "$€£₵%") {
		return true
	}
	if w := r.Words[at.Start]; at.Len() == 1 && len(w) == 2 && lists.NobodyNames[w[0]] && text.Digit(w[1]) {
		return true // "COVID-19"
	} else if at.Len() == 1 && len(w) == 1 && (teaching(w[0]) || general(w[0]) && !text.AllCaps(r.Doc.Tokens[at.Start].Word)) && len(r.Exactly(at, r.Strong)) == 0 {
		return true
	}
	if r.office(at) || r.portfolio(at) || r.OfMinister(at) {
		return true
	}
	if at.Len() != 1 || len(r.Words[at.Start]) != 1 {
		return false
	}
	if text.AllCaps(r.Doc.Tokens[at.Start].Word) {
		return lists.NobodyNames[r.Words[at.Start][0]]
	}
	w := r.Words[at.Start][0]
	if lists.NobodyNames[w] {
		return true
	}
	if tag := r.Doc.Tokens[at.Start].Tag; (tag == "NNS" || tag == "NNPS") && r.opens(at.Start) && len(r.Exactly(at, text.Role)) > 0 && len(r.Exactly(at, r.Capital)) == 0 {
		return true // "Hijackers took a bus"
	}
	if _, ok := lists.Common[w]; ok || lists.Bodies[w] || lists.Abstract[w] || lists.NoNames[w] {
		return len(r.Exactly(at, r.Strong)) == 0
	}
	if _, ok := lists.KindOf[w]; ok {
		return true
	}
	return lists.Titles[w] && (len(r.Exactly(at, r.Capital)) == 0 || honorifics[w] || w == "prince" || w == "king" || w == "queen")
}
