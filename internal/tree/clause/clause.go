// Package clause puts right what the model's trees of reports get wrong by rule, in doc's relations: by the form of the clauses, and by the verb only where that
// alone tells who acts. It runs on the tokens of one sentence and knows no labels of the model.
package clause

import "readout/doc"

// Mend puts right the clauses of a sentence whose heads and relations stand. It goes by the form of the clauses, and by the
// verb only where that alone tells who acts.
func Mend(d *doc.Document, s doc.Range) {
	mendFronted(d, s)
	mendEndOfFront(d, s)
	mendSince(d, s)
	for i := s.Start; i < s.End; i++ {
		mendGerund(d, s, i)
		mendDoing(d, s, i)
		mendShotDead(d, s, i)
		mendEnraged(d, s, i)
		mendStray(d, s, i)
		switch d.Tokens[i].Rel {
		case doc.Auxiliary, doc.PassiveAuxiliary:
			mendAuxiliary(d, s, i)
			mendInverted(d, s, i)
			mendHelp(d, s, i)
		case doc.Conjunct:
			mendInfinitive(d, s, i)
			mendReport(d, s, i)
			mendOffices(d, i)
			mendClosed(d, i)
			mendSubject(d, s, i)
			mendBetween(d, s, i)
		case doc.Apposition:
			mendSubject(d, s, i)
			if d.Tokens[i].Rel == doc.Apposition {
				mendListed(d, s, i)
			}
		case doc.NounAdverb:
			mendSubject(d, s, i)
			mendSaid(d, s, i)
			if d.Tokens[i].Rel == doc.NounAdverb {
				mendSpan(d, s, i)
			}
		case doc.Subject, doc.PassiveSubject:
			mendSaid(d, s, i)
			if isSubject(d.Tokens[i].Rel) {
				mendSecond(d, s, i)
			}
		case doc.ClauseSubject:
			mendClauseSubject(d, s, i)
		case doc.NounMod, doc.CompoundWord:
			mendPaired(d, s, i)
		case doc.AdjectiveMod:
			mendOneOfPeople(d, s, i)
			mendPastObject(d, s, i)
		case doc.PrepClause:
			mendWith(d, s, i)
		case doc.AdverbialClause, doc.ClauseComplement:
			mendReduced(d, s, i)
			if d.Tokens[i].Rel == doc.AdverbialClause {
				mendAdjectiveRoot(d, s, i)
				mendAppeal(d, s, i)
				mendSaidFirst(d, s, i)
				mendShared(d, s, i)
				mendLetter(d, i)
			}
		case doc.Participle:
			mendLetter(d, i)
			mendFinite(d, s, i)
		case doc.Object, doc.Oblique:
			mendNounInS(d, s, i)
			mendUpTo(d, s, i)
		case doc.Expletive:
			mendThere(d, s, i)
		case doc.Marker:
			mendCalledOn(d, s, i)
		}
		if d.Tokens[i].Lemma == "be" && i > s.Start {
			mendCleft(d, s, i)
		}
		mendPostposed(d, s, i)
		mendTwoNamed(d, s, i)
		mendAsAdjective(d, s, i)
		switch d.Tokens[i].Rel {
		case doc.OpenComplement, doc.RelativeClause, doc.Participle:
			mendHeadline(d, s, i)
		}
		switch d.Tokens[i].Rel {
		case doc.RelativeClause, doc.Participle, doc.ClauseComplement, doc.AdverbialClause:
			mendSaidIn(d, s, i)
			mendMadeClear(d, s, i)
		}
		if d.Tokens[i].POS != doc.Noun && i > s.Start {
			mendResult(d, s, i)
		}
		if t := &d.Tokens[i]; t.Rel == doc.Oblique && t.Tag == "VBZ" {
			t.POS, t.Tag = doc.Noun, "NNS" // "over government plans to cut pensions"
		}
	}
	mendColon(d, s)
	mendRoot(d, s)
	mendTold(d, s)
}

// mendInfinitive hangs a finite verb on the one whose infinitive the model coordinates it with: "Chad refused to withdraw and shelled a town" (it shelled),
// "rejected a call to attend and accuses Kenya". Forms that an infinitive may have too ("to hit and set") stay.
func mendInfinitive(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	if v > i || t.Tag != "VBD" && t.Tag != "VBZ" || t.Lower == t.Lemma || d.Tokens[v].Tag != "VB" || !hasTo(d, s, v) {
		return
	}
	for k := d.Tokens[v].Head; k < v; k = d.Tokens[k].Head {
		h := &d.Tokens[k]
		if h.Tag == t.Tag || h.Tag == "VBN" && (h.Rel == doc.Root || hasAuxiliary(d, s, k)) {
			t.Head = k
			return
		}
		if h.Head >= k || h.Tag == "VBD" || h.Tag == "VBZ" || h.Tag == "VBP" {
			return
		}
	}
}

// hasTo reports whether a verb of a sentence is an infinitive with "to".
func hasTo(d *doc.Document, s doc.Range, v int) bool {
	for k := s.Start; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && a.Rel == doc.Auxiliary && a.Lower == "to" {
			return true
		}
	}
	return false
}

func hasAuxiliary(d *doc.Document, s doc.Range, v int) bool {
	for k := s.Start; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary) {
			return true
		}
	}
	return false
}

// mendReport hangs a verb on the verb of saying that the model takes for a part of what is said: "Iran said it would not come and accused France" (it
// would not accused), "says it has closed the border and blames Chad", "said its jets had not strayed and summoned the envoy".
func mendReport(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	content := &d.Tokens[v]
	says := content.Head
	for content.Rel == doc.ClauseComplement && d.Tokens[says].Tag != t.Tag && d.Tokens[says].Rel == doc.ClauseComplement && d.Tokens[says].Head < says {
		says = d.Tokens[says].Head // "said she hopes the deal is saved and urged"
	}
	if content.Rel != doc.ClauseComplement || says >= v || d.Tokens[says].Tag != t.Tag || !isFinite(t.Tag) || i < v {
		return
	}
	other := d.Tokens[says].Lemma == "deny" || t.Tag == "VBD" && (content.Tag == "VBZ" || content.Tag == "VBP")
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		switch {
		case a.Head == i && (isSubject(a.Rel) || a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary):
			return
		case a.Head == v && a.Rel == doc.Auxiliary && (a.Tag == "MD" || a.Lemma == "have" && t.Tag != "VBD" && content.Tag == "VBN"), a.Head == v && a.Rel == doc.Negation && content.Tag == "VBN":
			other = true
		case a.Head == v && t.Tag == "VBD" && content.Tag == "VBN" && (a.Tag == "VBZ" || a.Tag == "VBP") && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary):
			other = true
		case a.Head == v && a.Rel == doc.Subject && a.POS == doc.Noun && isThing(a.Lemma) && (inWords[t.Lemma] || t.Lemma == "call" && !takesObject(d, s, i)):
			other = true // "said the killings amounted to genocide and urged"
		case a.Head == v && a.Tag == "VBD" && content.Tag == "VBN" && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary) && inWords[t.Lemma]:
			other = true
		}
	}
	if other {
		t.Head = says
	}
}

// takesObject reports whether a verb has an object.
func takesObject(d *doc.Document, s doc.Range, v int) bool {
	return childOf(d, s, v, doc.Object) != doc.None
}

// inWords are verbs for what is done in words, by those who speak rather than by those of whom they speak: "said rebels had left and accused the army".
var inWords = map[string]bool{"accuse": true, "urge": true, "vow": true, "warn": true, "deny": true, "threaten": true, "promise": true, "pledge": true, "demand": true, "denounce": true,
	"condemn": true, "blame": true, "criticize": true, "criticise": true, "thank": true, "praise": true, "appeal": true, "add": true, "insist": true, "stress": true, "reiterate": true}

// mendReduced makes verb v that of its sentence where the model takes the participle before it for that: "Rockets fired from Gaza hit the town". A clause in the
// past without subject, conjunction or comma is none.
func mendReduced(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	p := t.Head
	if k := besideIn(d, s, v); k != doc.None {
		p = k
	}
	first := &d.Tokens[p]
	if first.Rel == doc.ClauseComplement && p != t.Head {
		swapReduced(d, s, p, v)
		return
	}
	if mendPassive(d, s, p, v) {
		return
	}
	if v == s.Start || t.Tag != "VBD" || first.Tag != "VBD" || first.Rel != doc.Root || p > v || d.Tokens[v-1].POS == doc.Punct || d.Tokens[v-1].POS == doc.Cconj || d.Tokens[v-1].POS == doc.Adv {
		return
	}
	subject := doc.None
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == v && k < v, a.Head == p && (a.Rel == doc.Object || a.Rel == doc.Auxiliary || a.Rel == doc.Negation || a.Rel == doc.ClauseComplement && k != v):
			return
		case a.Head == p && isSubject(a.Rel):
			if subject = k; k+1 != p {
				return
			}
		}
	}
	if subject == doc.None {
		return
	}
	rehang(d, doc.Range{Start: v + 1, End: s.End}, p, v)
	rehang(d, doc.Range{Start: s.Start, End: subject}, p, v)
	t.Head, t.Rel = v, doc.Root
	d.Tokens[subject].Head, d.Tokens[subject].Rel = v, doc.Subject
	first.Head, first.Rel, first.Tag = subject, doc.Participle, "VBN"
}

// mendThere makes a noun of the participle that there is: "There has been shelling of towns by the army".
func mendThere(d *doc.Document, s doc.Range, there int) {
	v := d.Tokens[there].Head
	t := &d.Tokens[v]
	if t.Tag != "VBG" || v < there || d.Tokens[there].Lower != "there" {
		return
	}
	be := doc.None
	for k := there + 1; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && a.Lemma == "be" {
			be = k
		}
	}
	if be == doc.None {
		return
	}
	rehang(d, doc.Range{Start: s.Start, End: v}, v, be)
	b := &d.Tokens[be]
	b.Head, b.Rel = t.Head, t.Rel
	if t.Head == v {
		b.Head = be
	}
	t.Head, t.Rel, t.Tag, t.POS, t.Lemma = be, doc.Complement, "NN", doc.Noun, t.Lower
	if d.Tokens[s.End-1].Head == v {
		d.Tokens[s.End-1].Head = be
	}
}

// mendHelp makes a verb of the "help" that the model takes for an auxiliary of what is helped with: "sent a team to help identify the dead".
func mendHelp(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	if t.Lemma != "help" || t.Head < v {
		return
	}
	with := t.Head
	w := &d.Tokens[with]
	rehang(d, doc.Range{Start: s.Start, End: v}, with, v)
	t.Head, t.Rel, t.Prep, t.Case, t.POS = w.Head, w.Rel, w.Prep, w.Case, doc.Verb
	if w.Head == with {
		t.Head = v
		if last := &d.Tokens[s.End-1]; last.Head == with && last.POS == doc.Punct {
			last.Head = v
		}
	}
	w.Head, w.Rel, w.Prep, w.Case = v, doc.OpenComplement, "", doc.None
}

// mendPassive does the same for a verb in the passive: "A rebel wanted in Ankara was extradited".
func mendPassive(d *doc.Document, s doc.Range, p, v int) bool {
	first := &d.Tokens[p]
	if d.Tokens[v].Tag != "VBN" || d.Tokens[v].Rel != doc.ClauseComplement || first.Tag != "VBD" || first.Rel != doc.Root || p > v {
		return false
	}
	subject, passive := doc.None, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == v && (isSubject(a.Rel) || a.Rel == doc.Marker), a.Head == p && (a.Rel == doc.Object || a.Rel == doc.Auxiliary || a.Rel == doc.Negation):
			return false
		case a.Head == v && a.Rel == doc.PassiveAuxiliary && isFinite(a.Tag):
			passive = d.Tokens[k-1].POS != doc.Punct && d.Tokens[k-1].POS != doc.Cconj
		case a.Head == p && isSubject(a.Rel):
			subject = k
		}
	}
	if subject == doc.None || subject+1 != p || !passive {
		return false
	}
	rehang(d, doc.Range{Start: v + 1, End: s.End}, p, v)
	rehang(d, doc.Range{Start: s.Start, End: subject}, p, v)
	d.Tokens[v].Head, d.Tokens[v].Rel = v, doc.Root
	d.Tokens[subject].Head, d.Tokens[subject].Rel = v, doc.PassiveSubject
	first.Head, first.Rel, first.Tag = subject, doc.Participle, "VBN"
	return true
}

// mendSpan makes a span of time with something in it, or a noun that tells no time, the object of a verb that has none: "wrapped up on Saturday two weeks of war
// games", "extradited to Chad a rebel wanted for murder".
func mendSpan(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.POS != doc.Noun && t.POS != doc.Adj || t.Head > i || d.Tokens[t.Head].POS != doc.Verb {
		return
	}
	filled := false
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		if a.Head == t.Head && (a.Rel == doc.Object || a.Rel == doc.ClauseComplement) {
			return
		}
		filled = filled || a.Head == i && (a.Rel == doc.Oblique && a.Prep == "of" && t.POS == doc.Noun || a.Rel == doc.Determiner && !timeWords[t.Lemma])
	}
	if filled {
		t.Rel, t.POS = doc.Object, doc.Noun
	}
}

// timeWords are nouns with an article that tell when, how long or how much.
var timeWords = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "morning": true, "afternoon": true, "evening": true, "weekend": true, "week": true,
	"fortnight": true, "month": true, "year": true, "decade": true, "century": true, "time": true, "moment": true, "while": true, "bit": true, "lot": true, "little": true, "few": true,
	"summer": true, "winter": true, "spring": true, "autumn": true, "season": true, "way": true, "percent": true, "kilometre": true, "mile": true, "kilometer": true, "metre": true, "point": true}

// rehang hangs the tokens of a range that hang on one verb or noun on another.
func rehang(d *doc.Document, r doc.Range, from, to int) {
	for k := r.Start; k < r.End; k++ {
		if d.Tokens[k].Head == from {
			d.Tokens[k].Head = to
		}
	}
}

// besideIn returns the verb with an agent that the model takes for what is said beside verb v, which has no subject: "said a bomb dropped by a helicopter
// killed six"; or None. Beside "were" it needs no agent: "said two reporters held in Iraq were alive".
func besideIn(d *doc.Document, s doc.Range, v int) int {
	t := &d.Tokens[v]
	if v == s.Start || t.Rel != doc.ClauseComplement || t.Tag != "VBD" || d.Tokens[v-1].POS == doc.Punct || d.Tokens[v-1].POS == doc.Cconj {
		return doc.None
	}
	p := doc.None
	for k := s.Start; k < v; k++ {
		a := &d.Tokens[k]
		if a.Head == v {
			return doc.None
		}
		if a.Head == t.Head && k != t.Head && a.Rel == doc.ClauseComplement && a.Tag == "VBD" {
			p = k
		}
	}
	if p == doc.None || t.Lemma == "be" {
		return p
	}
	for k := p + 1; k < v; k++ {
		if d.Tokens[k].Head == p && d.Tokens[k].Rel == doc.Agent {
			return p
		}
	}
	return doc.None
}

// swapReduced makes verb v the verb of the clause of which the model has taken the participle p for that.
func swapReduced(d *doc.Document, s doc.Range, p, v int) {
	subject := doc.None
	for k := s.Start; k < p; k++ {
		if a := &d.Tokens[k]; a.Head == p && isSubject(a.Rel) {
			subject = k
		}
	}
	if subject == doc.None {
		return
	}
	rehang(d, doc.Range{Start: s.Start, End: p}, p, v)
	d.Tokens[p].Head, d.Tokens[p].Rel, d.Tokens[p].Tag = subject, doc.Participle, "VBN"
}

// takesTwo are verbs whose passive may have an object: "Man given life term".
var takesTwo = map[string]bool{"give": true, "award": true, "send": true, "offer": true, "pay": true, "grant": true, "hand": true, "tell": true, "ask": true, "show": true, "deny": true, "fine": true,
	"name": true, "elect": true, "call": true, "make": true, "sentence": true, "allow": true, "leave": true, "declare": true, "find": true, "consider": true, "appoint": true}

// mendSubject gives a main verb the subject that the model takes for an apposition of what stands before it, or for more of it: "Under pressure from students,
// Serbia's president resigned", "According to Reuters, Chad and Niger signed", "Citing his health, Chad and Niger let him go".
func mendSubject(d *doc.Document, s doc.Range, i int) {
	top := i
	for d.Tokens[top].Head != top {
		top = d.Tokens[top].Head
	}
	v := &d.Tokens[top]
	if top < i || v.POS != doc.Verb && v.POS != doc.Aux || d.Tokens[i].POS == doc.Verb || d.Tokens[i].Rel == doc.NounAdverb && d.Tokens[i].POS != doc.Propn {
		return
	}
	first, last, finite, passive, citing := i, i, isFinite(v.Tag), false, doc.None
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		if a.Head == top && k != top {
			if a.Rel == doc.ClauseSubject && k == s.Start && a.Tag == "VBG" && under(d, i, k) {
				citing = k
			} else if isSubject(a.Rel) || a.Rel == doc.Expletive || a.Rel == doc.ClauseSubject || a.Rel == doc.ClauseComplement && k < top || a.Rel == doc.Parataxis {
				return
			}
			finite = finite || a.Rel == doc.Auxiliary && (a.Tag == "MD" || isFinite(a.Tag)) || a.Rel == doc.PassiveAuxiliary && isFinite(a.Tag)
			passive = passive || a.Rel == doc.PassiveAuxiliary
		}
		if under(d, k, i) {
			first, last = min(first, k), max(last, k)
		}
	}
	if !finite {
		return
	}
	if first == s.Start && i == last && d.Tokens[i].POS == doc.Propn && !IsDay(d.Tokens[i].Lower) && last+1 < top && d.Tokens[last+1].Word == "," && d.Tokens[top-1].Word == "," {
		d.Tokens[i].Rel = doc.Subject // "Washington, citing security, criticised the arrest"
		return
	}
	if first <= s.Start || d.Tokens[first-1].Word != "," {
		return
	}
	for k := last + 1; k < top; k++ { // auxiliaries and adverbs may stand between
		if a := &d.Tokens[k]; a.Head != top || a.Rel != doc.Auxiliary && a.Rel != doc.PassiveAuxiliary && a.Rel != doc.AdverbMod && a.Rel != doc.Negation {
			return
		}
	}
	t := &d.Tokens[i]
	t.Head, t.Rel = top, doc.Subject
	if passive {
		t.Rel = doc.PassiveSubject
	}
	if citing != doc.None {
		d.Tokens[citing].Rel = doc.AdverbialClause
	}
}

// mendSince makes the participle behind "has since" the verb that it is: "Kenya has since lifted the ban". The model hangs what is lifted on "since" or "has".
func mendSince(d *doc.Document, s doc.Range) {
	for k := s.Start + 1; k+2 < s.End; k++ {
		have, t := &d.Tokens[k-1], &d.Tokens[k+1]
		if d.Tokens[k].Lower != "since" || have.Lemma != "have" || t.Tag != "VBN" || t.Rel != doc.AdjectiveMod || t.Head < k {
			continue
		}
		o := &d.Tokens[t.Head]
		top := o.Head // the word that the clause hangs on: "has", "since" or, with "since" as its preposition, the object itself
		if top != k-1 && top != k && (top != t.Head || o.Case != k) {
			continue
		}
		t.POS, t.Rel, o.Rel, o.Prep, o.Case = doc.Verb, d.Tokens[top].Rel, doc.Object, "", doc.None
		object, up := t.Head, d.Tokens[top].Head
		if t.Head = up; up == top {
			t.Head = k + 1
		}
		end := s.End
		if top == object {
			end = k
		}
		rehang(d, doc.Range{Start: s.Start, End: end}, top, k+1)
		have.Head, have.Rel, have.POS = k+1, doc.Auxiliary, doc.Aux
		d.Tokens[k].Head, d.Tokens[k].Rel = k+1, doc.AdverbMod
		o.Head = k + 1
		return
	}
}

// mendEndOfFront leaves the adverb that ends a phrase in front to that phrase: "With the vote only weeks away, troops took control" takes nothing away.
func mendEndOfFront(d *doc.Document, s doc.Range) {
	front := doc.None
	for k := s.Start; k+1 < s.End; k++ {
		switch t := &d.Tokens[k]; {
		case t.Rel == doc.Oblique && t.Case == s.Start && t.Head > k:
			front = k
		case front != doc.None && t.Rel == doc.AdverbMod && t.Head == d.Tokens[front].Head && d.Tokens[k+1].Word == "," && t.Head > k:
			t.Head = front
			return
		case t.Word == ",":
			return
		}
	}
}

// mendFronted makes a verb that of its sentence where the model hangs it on the phrase in front, behind which a comma stands: "In a move that surprised observers,
// Chad expelled the envoy". The participle that the model takes for an adjective is the verb of the phrase's own clause.
func mendFronted(d *doc.Document, s doc.Range) {
	r := s.Start
	for r < s.End && d.Tokens[r].Rel != doc.Root {
		r++
	}
	if r == s.End || d.Tokens[r].Prep == "" || d.Tokens[r].Case != s.Start || r+3 >= s.End || d.Tokens[r+1].Tag != "WDT" {
		return
	}
	comma, v := r+1, doc.None
	for comma < s.End && d.Tokens[comma].Word != "," {
		comma++
	}
	for k := comma + 1; k < s.End && v == doc.None; k++ {
		if a := &d.Tokens[k]; a.Head == r && (a.Rel == doc.RelativeClause || a.Rel == doc.Participle) && (a.POS == doc.Verb || a.POS == doc.Aux) {
			v = k
		}
	}
	if v == doc.None {
		return
	}
	subject := doc.None
	for k := comma + 1; k < v; k++ {
		if a := &d.Tokens[k]; isSubject(a.Rel) && a.Head == v || a.Rel == doc.Apposition && a.Head < comma {
			subject = k
		}
	}
	if subject == doc.None {
		return
	}
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case k <= comma && a.Head == v:
			a.Head = r + 2
		case k > comma && k != v && a.Head == r:
			a.Head = v
		}
	}
	own, t, n := &d.Tokens[r+2], &d.Tokens[v], &d.Tokens[subject]
	own.Head, own.Rel, own.POS = r, doc.RelativeClause, doc.Verb
	if own.Tag == "JJ" {
		own.Tag = "VBD"
	}
	d.Tokens[r+1].Rel = doc.Subject
	for k := r + 3; k < comma; k++ {
		if a := &d.Tokens[k]; a.Head == r+2 && isSubject(a.Rel) {
			a.Rel = doc.Object
		}
	}
	t.Head, t.Rel = v, doc.Root
	d.Tokens[r].Head, d.Tokens[r].Rel = v, doc.Oblique
	n.Head = v
	if !isSubject(n.Rel) {
		n.Rel = doc.Subject
	}
}

// under reports whether token k is token i or hangs below it.
func under(d *doc.Document, k, i int) bool {
	for n := 0; n < 40 && k != i; n++ {
		if d.Tokens[k].Head == k {
			return false
		}
		k = d.Tokens[k].Head
	}
	return k == i
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" }

func isSubject(r doc.Rel) bool { return r == doc.Subject || r == doc.PassiveSubject }

var days = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// IsDay reports whether a word in lower case is a day of the week.
func IsDay(lower string) bool { return days[lower] }
