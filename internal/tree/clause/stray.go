package clause

import "readout/doc"

// mendStray puts right nouns that the model takes for verbs, and participles that it takes for clauses, at token i: each by a form that only one reading has.
func mendStray(d *doc.Document, s doc.Range, i int) {
	mendArticle(&d.Tokens[i])
	mendPair(d, s, i)
	switch t := &d.Tokens[i]; t.Rel {
	case doc.Oblique:
		if t.Prep == "as" {
			mendShifted(d, s, i)
		}
		mendDaysAfter(d, s, i)
	case doc.Agent, doc.Object:
		mendDaysAfter(d, s, i)
	case doc.AdjectiveMod:
		mendCalling(d, i)
	case doc.PrepClause:
		mendGoOn(d, i)
	case doc.Conjunct:
		mendBareConjunct(d, s, i)
	case doc.Interjection:
		if h := t.Head; (t.Lower == "no" || t.Lower == "yes") && h == i-1 && d.Tokens[h].Lemma == "say" && i+1 < s.End && d.Tokens[i+1].Lower == "to" {
			t.Rel, t.POS = doc.Object, doc.Noun // "said no to a request"
		}
	case doc.ClauseComplement, doc.OpenComplement, doc.AdverbialClause:
		mendAfterObject(d, s, i)
		mendNounClause(d, s, i)
		mendAttributive(d, s, i)
		mendHoled(d, s, i)
	case doc.ClauseSubject:
		mendGerundSubject(d, s, i)
	case doc.Subject, doc.PassiveSubject:
		mendGerundSubject(d, s, i)
		mendTwoSubjects(d, s, i)
		mendSecondSubject(d, s, i)
	}
}

// callings are words for what somebody is that are adjectives too.
var callings = map[string]bool{"dissident": true, "militant": true, "rebel": true, "separatist": true, "nationalist": true, "islamist": true, "communist": true, "socialist": true, "monarchist": true,
	"extremist": true, "secessionist": true, "loyalist": true, "royalist": true, "leftist": true, "conservative": true, "moderate": true, "liberal": true, "maoist": true}

// mendCalling makes a noun of what stands between a people's adjective and a name of two words or more: "Cuban dissident Raul Rivero".
func mendCalling(d *doc.Document, i int) {
	t := &d.Tokens[i]
	if !callings[t.Lower] || t.Word != t.Lower || i == 0 || i+2 >= len(d.Tokens) || t.Tag != "JJ" {
		return
	}
	b, n := &d.Tokens[i-1], &d.Tokens[i+1]
	if b.POS == doc.Adj && isCapital(b.Word) && (b.Head == t.Head || b.Head == i) && n.POS == doc.Propn && t.Head > i+1 && d.Tokens[t.Head].POS == doc.Propn {
		t.Tag, t.POS, t.Rel = "NN", doc.Noun, doc.CompoundWord
		b.Head = i
	}
}

// childOf returns the first child of token i in a range with a relation, or None.
func childOf(d *doc.Document, r doc.Range, i int, rel doc.Rel) int {
	for k := r.Start; k < r.End; k++ {
		if d.Tokens[k].Head == i && k != i && d.Tokens[k].Rel == rel {
			return k
		}
	}
	return doc.None
}

// put hangs token i on another, without a preposition.
func put(d *doc.Document, i, head int, rel doc.Rel) {
	t := &d.Tokens[i]
	t.Head, t.Rel, t.Prep, t.Case = head, rel, "", doc.None
}

// mendShifted gives a verb the object behind its "as": "dismissed as meaningless a proposal by Chad", "called off as a sham the president's offer".
func mendShifted(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	if d.Tokens[v].POS != doc.Verb || t.Case == doc.None || childOf(d, s, v, doc.Object) != doc.None || childOf(d, s, v, doc.PassiveAuxiliary) != doc.None {
		return
	}
	if o := childOf(d, s, i, doc.Conjunct); o != doc.None && childOf(d, s, i, doc.Coordinator) == doc.None && d.Tokens[o].POS == doc.Noun && !hasComma(d, i, o) {
		put(d, o, v, doc.Object) // "as a sham the president's offer"
		return
	}
	a := t.Case + 1
	if a+1 >= i || d.Tokens[a].Head != i || d.Tokens[a].POS != doc.Adj && d.Tokens[a].Tag != "VBN" || d.Tokens[a+1].Rel != doc.Determiner && d.Tokens[a+1].Rel != doc.Possessor || d.Tokens[a+1].Head != i {
		return
	}
	at, prep := t.Case, t.Prep
	put(d, i, v, doc.Object)
	put(d, a, v, doc.Oblique)
	d.Tokens[a].Prep, d.Tokens[a].Case = prep, at
	d.Tokens[at].Head = a
}

// spans are measures of time that tell how long after something a thing happens.
var spans = map[string]bool{"day": true, "week": true, "month": true, "year": true, "hour": true, "minute": true}

// mendDaysAfter takes a time that tells how long after something an act is done out of the phrase before it: "arrested by armed police days after he spoke".
func mendDaysAfter(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.Tag != "NNS" || !spans[t.Lemma] || i == s.Start || i+1 >= s.End {
		return
	}
	switch d.Tokens[i+1].Lower {
	case "after", "before", "later", "earlier":
	default:
		return
	}
	k := i - 1
	b := &d.Tokens[k]
	if b.Head != i || b.Rel != doc.CompoundWord && b.Rel != doc.NounMod || b.POS != doc.Noun && b.POS != doc.Propn {
		return
	}
	b.Head, b.Rel, b.Prep, b.Case = t.Head, t.Rel, t.Prep, t.Case
	rehang(d, doc.Range{Start: s.Start, End: i}, i, k)
	put(d, i, b.Head, doc.NounAdverb)
}

// mendNounClause makes the noun that the model takes for a clause the object of its verb: "let peacekeepers into Darfur", "announced missile tests off Norway".
func mendNounClause(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	if t.Rel == doc.AdverbialClause || v >= i || d.Tokens[v].POS != doc.Verb || childOf(d, s, v, doc.Object) != doc.None {
		return
	}
	verbal := t.Tag == "VBZ" && d.Tokens[v].Tag == "VBD" && d.Tokens[i-1].Tag == "NN" && d.Tokens[i-1].Head == i && i-2 == v
	if t.Tag != "NNS" && t.Tag != "NN" && !verbal {
		return
	}
	if m := childOf(d, doc.Range{Start: v, End: i}, i, doc.Marker); m != doc.None {
		if b := &d.Tokens[i-1]; d.Tokens[m].Lower == "that" && t.Tag == "NN" && b.Head == i && b.Rel == doc.CompoundWord && i-1 > m+1 { // "insisted that the governor resign"
			rehang(d, doc.Range{Start: m + 1, End: i - 1}, i, i-1)
			b.Rel, t.POS, t.Tag = doc.Subject, doc.Verb, "VB"
		}
		return
	}
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		if a.Head != i || k == i {
			continue
		}
		switch a.Rel {
		case doc.CompoundWord, doc.AdjectiveMod, doc.NumberMod, doc.Oblique, doc.NounMod, doc.NounAdverb, doc.Punctuation, doc.Determiner, doc.Possessor:
		case doc.Subject:
			if k > i || a.POS != doc.Noun && a.POS != doc.Propn || !verbal && d.Tokens[v].Lemma != "let" { // "declared settlers a target"
				return
			}
		default:
			return
		}
	}
	for k := v + 1; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Rel == doc.Subject && k < i && under(d, k, i): // also "UN" of "weapons" in "let UN weapons experts into Tikrit"
			a.Head, a.Rel = i, doc.CompoundWord
		case a.Head != i || k == i:
		case k > i && (a.Rel == doc.Oblique && (a.Prep == "into" || a.Prep == "in") || a.Rel == doc.NounAdverb):
			a.Head = v
		}
	}
	put(d, i, v, doc.Object)
	t.POS, t.Tag = doc.Noun, "NNS"
}

// mendAfterObject makes a noun of what the model takes for a verb in -s without a subject right behind a name that is its verb's object: "questioned UN estimates that
// thousands had died".
func mendAfterObject(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	if t.Rel != doc.ClauseComplement || t.Tag != "VBZ" || v >= i-1 || i == s.Start || d.Tokens[v].POS != doc.Verb {
		return
	}
	o := &d.Tokens[i-1]
	if o.Head != v || o.Rel != doc.Object || o.POS != doc.Propn && o.POS != doc.Noun {
		return
	}
	for k := s.Start; k < s.End; k++ {
		if a := &d.Tokens[k]; a.Head == i && k != i && (isSubject(a.Rel) || a.Rel == doc.Marker || a.Rel == doc.Object || a.Rel == doc.Auxiliary) {
			return
		}
	}
	rehang(d, doc.Range{Start: v + 1, End: i}, i-1, i)
	put(d, i-1, i, doc.CompoundWord)
	put(d, i, v, doc.Object)
	t.POS, t.Tag = doc.Noun, "NNS"
	for k := i + 1; k < s.End; k++ {
		if a := &d.Tokens[k]; a.Head == i && a.Rel == doc.ClauseComplement {
			a.Rel = doc.Participle
		}
	}
}

// onThings are verbs that no gerund stands behind: what ends in -ing there belongs to the noun that follows, "sent exploding drones", "shot fleeing soldiers".
var onThings = map[string]bool{"send": true, "use": true, "launch": true, "deploy": true, "dispatch": true, "fly": true, "drop": true, "fire": true, "kill": true, "shoot": true, "attack": true, "arrest": true,
	"detain": true, "free": true, "release": true, "treat": true, "beat": true, "bomb": true, "shell": true, "jail": true, "sack": true, "dismiss": true, "disperse": true, "meet": true, "tell": true, "assure": true, "promise": true,
	"warn": true, "urge": true, "ask": true, "order": true, "rescue": true, "evacuate": true, "expel": true, "deport": true, "accuse": true, "blame": true, "join": true, "support": true, "back": true, "chase": true, "capture": true}

// mendAttributive makes a participle between a verb and its object the object's adjective: "reinstated 2,500 dismissed cleaners", "to fly wounded fighters home".
func mendAttributive(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.Tag != "VBN" && t.Tag != "VBD" && t.Tag != "VBG" || i == s.Start || t.Word == "-" {
		return
	}
	v, swapped := t.Head, false
	if a := &d.Tokens[i-1]; a.Head == i && a.Rel == doc.Auxiliary && a.Tag == "VB" && t.Tag != "VBG" && a.Lemma != "be" && a.Lemma != "have" && a.Lemma != "get" {
		v, swapped = i-1, true // "to fly wounded fighters"
	}
	o := childOf(d, doc.Range{Start: i, End: s.End}, i, doc.Object)
	if o == doc.None || d.Tokens[v].POS != doc.Verb && d.Tokens[v].POS != doc.Aux || v > i || t.Tag == "VBG" && !onThings[d.Tokens[v].Lemma] || d.Tokens[v].Lemma == "be" || d.Tokens[o].POS == doc.Pron {
		return
	}
	for k := i + 1; k < o; k++ { // an article begins a phrase of its own
		if a := &d.Tokens[k]; a.Head != o && !under(d, k, o) || a.Rel == doc.Determiner || a.Rel == doc.Possessor || a.POS == doc.Adp || a.POS == doc.Punct {
			return
		}
	}
	for k := v + 1; k < i; k++ {
		if a := &d.Tokens[k]; a.POS != doc.Num && !(a.POS == doc.Adv && a.Head == i) {
			return
		}
	}
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		switch {
		case a.Head == v && k != i && a.Rel == doc.Object:
			return
		case a.Head != i || k == i:
		case a.Rel == doc.Marker || a.Rel == doc.PassiveAuxiliary || a.Rel == doc.Auxiliary && k != v || a.Rel == doc.Negation || isSubject(a.Rel) && a.POS != doc.Num:
			return
		}
	}
	if swapped {
		w := &d.Tokens[v]
		w.POS, w.Head, w.Rel, w.Prep, w.Case = doc.Verb, t.Head, t.Rel, t.Prep, t.Case
		if w.Rel == doc.AdverbialClause && childOf(d, s, w.Head, doc.Object) == doc.None {
			w.Rel = doc.OpenComplement
		}
	}
	rehang(d, doc.Range{Start: i + 1, End: s.End}, i, v)
	rehang(d, doc.Range{Start: v + 1, End: i}, i, o)
	for k := v + 1; k < i; k++ {
		if d.Tokens[k].POS == doc.Num && d.Tokens[k].Head == o {
			d.Tokens[k].Rel = doc.NumberMod
		}
	}
	put(d, o, v, doc.Object)
	put(d, i, o, doc.AdjectiveMod)
}

// mendHoled makes a participle behind an object a part of that, where what is asked of it follows: "told soldiers holed up in a mill to surrender".
func mendHoled(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.Tag != "VBN" && t.Tag != "VBD" || t.Rel == doc.AdverbialClause {
		return
	}
	v := t.Head
	o := childOf(d, doc.Range{Start: v, End: i}, v, doc.Object)
	if o == doc.None || o != i-1 || d.Tokens[o].POS == doc.Pron {
		return
	}
	for k := i + 1; k < s.End; k++ {
		a := &d.Tokens[k]
		if a.Head == i && (a.Rel == doc.AdverbialClause || a.Rel == doc.OpenComplement) && a.Tag == "VB" && childOf(d, doc.Range{Start: i, End: k}, k, doc.Auxiliary) != doc.None {
			put(d, k, v, doc.OpenComplement)
			put(d, i, o, doc.Participle)
			t.Tag = "VBN"
			return
		}
	}
}

// mendGerundSubject gives a verb the subject that the model hangs on a participle: "A jet searching for bandits in the forest dropped bombs".
func mendGerundSubject(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	if t.Tag != "VBG" || v < i || childOf(d, doc.Range{Start: s.Start, End: v}, i, doc.Auxiliary) != doc.None {
		return
	}
	n := childOf(d, doc.Range{Start: s.Start, End: i}, i, doc.Subject)
	if n == doc.None || d.Tokens[n].POS != doc.Noun && d.Tokens[n].POS != doc.Propn {
		return
	}
	rel := t.Rel
	if rel == doc.ClauseSubject {
		rel = doc.Subject
	}
	put(d, n, v, rel)
	rehang(d, doc.Range{Start: s.Start, End: n}, i, v)
	put(d, i, n, doc.Participle)
}

// mendTwoSubjects finds the verb of what is said where the model has made its subject one of the verb of saying: "Troops backed by tanks crossed the border,
// officials said".
func mendTwoSubjects(d *doc.Document, s doc.Range, i int) {
	v := d.Tokens[i].Head
	if v < i || d.Tokens[i].Rel != doc.Subject {
		return
	}
	for k := s.Start; k < s.End; k++ {
		if a := &d.Tokens[k]; a.Head == v && k != v && (a.Rel == doc.ClauseComplement || a.Rel == doc.Object) {
			return
		}
	}
	by := childOf(d, doc.Range{Start: i + 1, End: v}, v, doc.Subject)
	if by == doc.None || !hasComma(d, i, by) {
		return
	}
	w := doc.None
	for k := i + 2; k < by; k++ {
		a := &d.Tokens[k]
		if a.Rel == doc.Participle && (a.Tag == "VBD" || a.Tag == "VBN") && a.Head != i && under(d, a.Head, i) && !hasComma(d, i, k) && childOf(d, s, k, doc.Agent) == doc.None && (a.Tag == "VBD" || childOf(d, s, k, doc.Object) != doc.None) {
			w = k
		}
	}
	if w == doc.None {
		return
	}
	put(d, w, v, doc.ClauseComplement)
	d.Tokens[w].Tag = "VBD"
	put(d, i, w, doc.Subject)
	rehang(d, doc.Range{Start: s.Start, End: i}, v, w)
}

// mendPair joins two names before a plural verb that only a comma parts, as headlines do: "Macron, Merkel discuss Libya", "Danish, Norwegian ministers meet". An
// apposition would have a comma behind it.
func mendPair(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	many := t.Tag == "NNS" && t.Rel == doc.Subject // "Syria, rebels agree on truce"
	if i == s.Start || !isCapital(t.Word) && !many {
		return
	}
	switch t.Rel {
	case doc.Apposition, doc.Subject:
		h := t.Head
		if t.Rel == doc.Subject {
			h = i - 2
			if h != s.Start || d.Tokens[h].Head != t.Head || d.Tokens[i-1].Word != "," || d.Tokens[h].POS != doc.Propn || IsDay(d.Tokens[h].Lower) || !pluralBehind(d, s, t.Head, i) {
				return
			}
			d.Tokens[h].Rel = doc.Subject
		}
		if h > i || t.POS != doc.Propn && !many || d.Tokens[h].POS != doc.Propn || d.Tokens[h].Rel != doc.Subject || !pluralBehind(d, s, d.Tokens[h].Head, i) {
			return
		}
		for k := h + 1; k < i; k++ {
			if a := &d.Tokens[k]; !(k == h+1 && a.Word == ",") && !under(d, k, i) || a.POS != doc.Propn && a.Word != "," && !many {
				return
			}
		}
		if d.Tokens[h+1].Word == "," {
			t.Head, t.Rel = h, doc.Conjunct
		}
	case doc.AdjectiveMod:
		n, first := t.Head, i-2
		if first < s.Start || d.Tokens[i-1].Word != "," || first > s.Start || !isCapital(d.Tokens[first].Word) || !isSubject(d.Tokens[n].Rel) || !pluralBehind(d, s, d.Tokens[n].Head, n) || under(d, first, n) {
			return
		}
		if a := &d.Tokens[first]; a.Head == d.Tokens[n].Head && (a.Rel == doc.AdverbMod || a.Rel == doc.AdjectiveMod || a.Rel == doc.OtherRel) {
			put(d, first, n, doc.AdjectiveMod)
			a.POS = doc.Adj
			put(d, i, first, doc.Conjunct)
			put(d, i-1, first, doc.Coordinator)
		}
	}
}

// pluralBehind reports whether the plural present verb v, or its auxiliary, stands right behind token i.
func pluralBehind(d *doc.Document, s doc.Range, v, i int) bool {
	if i+1 >= s.End || v <= i {
		return false
	}
	n := &d.Tokens[i+1]
	return (i+1 == v || n.Head == v && (n.Rel == doc.Auxiliary || n.Rel == doc.PassiveAuxiliary)) && (n.Tag == "VBP" || n.Tag == "VB" && i+1 == v || n.Lower == "to" && d.Tokens[v].Rel == doc.Root)
}

// mendGoOn makes a complement of the verb behind "go on": "will go on blocking the pact".
func mendGoOn(d *doc.Document, i int) {
	t := &d.Tokens[i]
	v, on := t.Head, t.Case
	if t.Tag != "VBG" || t.Prep != "on" || on != i-1 || on != v+1 || d.Tokens[v].Lemma != "go" {
		return
	}
	put(d, i, v, doc.OpenComplement)
	d.Tokens[on].Head, d.Tokens[on].Rel = v, doc.Particle
}

// articles are words that may stand as articles.
var articles = map[string]bool{"the": true, "a": true, "an": true, "this": true, "that": true, "these": true, "those": true, "some": true, "all": true, "any": true, "each": true, "every": true,
	"both": true, "either": true, "neither": true, "no": true, "another": true, "half": true, "such": true, "many": true, "which": true, "what": true, "whose": true, "whatever": true, "whichever": true, "les": true, "la": true, "el": true, "de": true}

// mendArticle makes a name of a word that the model takes for an article without a noun: "Houthis threaten the port".
func mendArticle(t *doc.Token) {
	if t.Tag == "DT" && isCapital(t.Word) && len(t.Word) > 3 && !articles[t.Lower] && (isSubject(t.Rel) || t.Rel == doc.Object || t.Rel == doc.Agent || t.Rel == doc.Oblique) {
		t.POS, t.Tag = doc.Propn, "NNPS"
	}
}

// mendBareConjunct makes verb v that of its clause where the model coordinates it, without "and" or a comma, with the participle before: "Two Canadians detained
// in China for three years were released".
func mendBareConjunct(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	p := t.Head
	first := &d.Tokens[p]
	if p > v || first.Tag != "VBN" && first.Tag != "VBD" || t.POS != doc.Verb && t.POS != doc.Aux {
		return
	}
	subject, finite, passive := doc.None, isFinite(t.Tag), false
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		switch {
		case k > p && k < v && (a.POS == doc.Cconj || a.POS == doc.Punct && a.Word != "-"):
			return
		case a.Head == p && k != p && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary || a.Rel == doc.Marker || a.Rel == doc.Object || a.Rel == doc.ClauseComplement):
			return
		case a.Head == p && isSubject(a.Rel) && k < p:
			subject = k
		case a.Head == v && k != v && (isSubject(a.Rel) || a.Rel == doc.Marker):
			return
		case a.Head == v && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary) && k != v:
			finite = finite || isFinite(a.Tag) || a.Tag == "MD"
			passive = passive || a.Rel == doc.PassiveAuxiliary
		}
	}
	if subject == doc.None || !finite || d.Tokens[subject].POS == doc.Pron {
		return
	}
	rehang(d, doc.Range{Start: s.Start, End: subject}, p, v)
	rehang(d, doc.Range{Start: v + 1, End: s.End}, p, v)
	t.Head, t.Rel, t.Prep, t.Case = first.Head, first.Rel, first.Prep, first.Case
	if first.Head == p {
		t.Head = v
	}
	d.Tokens[subject].Head, d.Tokens[subject].Rel = v, doc.Subject
	if passive {
		d.Tokens[subject].Rel = doc.PassiveSubject
	}
	put(d, p, subject, doc.Participle)
	first.Tag = "VBN"
}

// mendSecondSubject joins a name that the model takes for another subject of a verb with the subject right before it: "Kuwait as well as Oman objected", "Kuwait and
// its ally Oman objected", "The group ETA objected".
func mendSecondSubject(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.POS != doc.Propn || i < s.Start+2 || t.Head < i {
		return
	}
	first := childOf(d, doc.Range{Start: s.Start, End: i}, t.Head, t.Rel)
	if first == doc.None {
		return
	}
	lo := i
	for k := first + 1; k < i; k++ {
		if under(d, k, i) {
			lo = min(lo, k)
		} else if !under(d, k, first) || d.Tokens[k].POS == doc.Punct {
			return
		}
	}
	if lo == first+1 {
		if f := &d.Tokens[first]; f.POS == doc.Noun { // "The group ETA set off bombs"
			t.Head, t.Rel = first, doc.Apposition
		} else if f.POS == doc.Propn { // "Omar al-Bashir expelled"
			rehang(d, doc.Range{Start: s.Start, End: first}, first, i)
			f.Head, f.Rel = i, doc.CompoundWord
		}
		return
	}
	if as := childOf(d, doc.Range{Start: first, End: i}, first, doc.Coordinator); as != doc.None && d.Tokens[lo-1].Lower == "as" {
		t.Head, t.Rel = first, doc.Conjunct
		return
	}
	n := &d.Tokens[lo-1]
	if n.POS != doc.Noun || n.Rel != doc.Conjunct || n.Head != first || childOf(d, doc.Range{Start: first, End: lo}, lo-1, doc.Possessor) == doc.None {
		return
	}
	t.Head, t.Rel = first, doc.Conjunct
	n.Head, n.Rel = i, doc.CompoundWord
}
