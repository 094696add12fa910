package tree

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/tree/clause"
	"readout/syntax"
)

// mend rights some habits of the model before its labels are mapped, beside what it makes of lists (mendLists):
//
//   - "lent Mozambique 110 million dollars": who is given something is taken for a part of its name;
//   - "met President Santos Tuesday": the day behind a phrase takes over as its head;
//   - "On Sunday Chad sent tents": a day is taken for a part of the name behind it, so that the verb loses its subject;
//   - "USAID sent tents": initials that it does not know are taken for an adverb;
//   - "handed in their guns": the particle is taken for a preposition;
//   - "sent up to 40 soldiers": the measure before a number is taken for a particle and a preposition;
//   - "poured across the border": a preposition with its object is taken for a verb's particle;
//   - "the group al-Shabab attacked": each part of a name with a hyphen is taken for a subject;
//   - "they don’t": the curly form of the negation is taken for a noun;
//   - "North and South Korea": two countries are taken for one.
func mend(arcs []arc, names []syntax.Span) {
	for _, n := range names {
		if l := doc.NameLabel(n.Label); l == doc.NameDate || l == doc.NameTime {
			mendDay(arcs, n)
		}
		if !slices.ContainsFunc(arcs[n.Start:n.End], func(a arc) bool { return a.pos != doc.Propn }) {
			mendReceiver(arcs, n)
		}
	}
	mendLists(arcs, names)
	for i := range arcs {
		if i > 0 && arcs[i].label == "compound" && arcs[i].pos == doc.Propn && (clause.IsDay(arcs[i].lower) || months[arcs[i].lower]) {
			mendDate(arcs, i)
		}
		if i > 0 && i+1 < len(arcs) && arcs[i].lower == "-" && arcs[i+1].label == "nsubj" && arcs[i+1].head > i+1 && (arcs[i].label == "nsubj" && arcs[i].head == arcs[i+1].head || arcs[i-1].label == "nsubj" && arcs[i-1].head == arcs[i+1].head) {
			arcs[i].head, arcs[i].label = i+1, "punct"
			if a := &arcs[i-1]; a.head == arcs[i+1].head && a.label == "nsubj" {
				a.head, a.label = i+1, "compound"
			}
		}
		if i+3 < len(arcs) && halves[arcs[i].lower] == arcs[i+2].lower && arcs[i+2].lower != "" {
			mendHalves(arcs, i)
		}
		if i > 0 && i+1 < len(arcs) && arcs[i].lower == "to" && arcs[i-1].lower == "up" && (arcs[i].label == "prep" || arcs[i].label == "dative") {
			mendUpTo(arcs, i)
		}
		if arcs[i].lower == "n’t" {
			arcs[i].label = "neg"
		}
		if w := arcs[i].lower; (w == "in" || w == "over" && i > 0 && strings.HasPrefix(arcs[i-1].lower, "hand")) && arcs[i].label == "prep" && arcs[i].head == i-1 && takesIn[arcs[i-1].lower] {
			mendIn(arcs, names, i)
		}
		if arcs[i].lower == "by" && i > 0 && i+1 < len(arcs) && arcs[i-1].lower == arcs[i+1].lower && arcs[i+1].head == i {
			arcs[i].label, arcs[i+1].label = "advmod", "advmod" // "side by side"
		}
		if h := arcs[i].head; arcs[i].label == "pobj" && arcs[h].label == "prt" && h < i {
			arcs[h].label = "prep"
		}
		if arcs[i].initials && arcs[i].label == "advmod" && arcs[i].head > i && arcs[arcs[i].head].pos == doc.Verb && !hasSubject(arcs, arcs[i].head) {
			arcs[i].label = "nsubj"
		}
	}
}

// halves are the words before the name that two countries share.
var halves = map[string]string{"north": "south", "south": "north", "east": "west", "west": "east"}

// mendHalves makes two coordinated names of "North and South Korea", where the first half at i was hung on the name.
func mendHalves(arcs []arc, i int) {
	name := i + 3
	if arcs[i].head != name || arcs[i+1].lower != "and" || arcs[i+2].head != i && arcs[i+2].head != name || arcs[name].pos != doc.Propn || arcs[i].pos != doc.Propn {
		return
	}
	arcs[i].head, arcs[i].label = arcs[name].head, arcs[name].label
	if arcs[name].head == name {
		arcs[i].head = i
	}
	for k := range arcs {
		if arcs[k].head == name && k != i {
			arcs[k].head = i
		}
	}
	arcs[name].head, arcs[name].label = i, "conj"
	arcs[i+1].head, arcs[i+1].label = i, "cc"
	arcs[i+2].head, arcs[i+2].label = name, "compound"
}

// takesIn are verbs that with "in" and a thing or person mean something else than being in it.
var takesIn = map[string]bool{"hand": true, "hands": true, "handed": true, "handing": true, "call": true, "calls": true, "called": true, "calling": true, "let": true, "lets": true, "letting": true}

// mendIn makes the "in" at i a particle of the verb before it and what follows the verb's object, where the verb has none and that is no place or time.
func mendIn(arcs []arc, names []syntax.Span, i int) {
	object := -1
	for k := range arcs {
		switch {
		case arcs[k].head == i && arcs[k].label == "pobj":
			object = k
		case arcs[k].head == i-1 && (arcs[k].label == "dobj" || arcs[k].label == "auxpass"):
			return
		}
	}
	if object < 0 || arcs[object].pos != doc.Noun && arcs[object].pos != doc.Num {
		return
	}
	for _, n := range names {
		if n.Start <= object && object < n.End {
			return
		}
	}
	arcs[i].label = "prt"
	arcs[object].head, arcs[object].label = i-1, "dobj"
}

// mendUpTo makes "up to" before a number, with "to" at i, a part of that, and what is counted the object of its verb.
func mendUpTo(arcs []arc, i int) {
	number, noun, verb := -1, -1, arcs[i].head
	if arcs[verb].lower == "up" {
		verb = arcs[verb].head
	}
	for k := i + 1; k < len(arcs) && noun < 0; k++ {
		switch {
		case arcs[k].head == i && arcs[k].label == "pobj":
			noun = k
		case number < 0 && (arcs[k].pos == doc.Num || arcs[k].lower == "dozen"):
			number = k
		}
	}
	if number < 0 || noun < 0 || number > i+2 || verb > i || arcs[verb].pos != doc.Verb || strings.HasPrefix(arcs[verb].lower, "add") {
		return
	}
	for k := range arcs {
		if arcs[k].head == verb && arcs[k].label == "dobj" {
			return
		}
	}
	arcs[noun].head, arcs[noun].label = verb, "dobj"
	for _, k := range []int{i - 1, i} {
		arcs[k].head, arcs[k].label = number, "quantmod"
	}
	if number == noun {
		return
	}
	for k := range arcs {
		if arcs[k].head == i && k != noun {
			arcs[k].head = noun
		}
	}
}

// giving are forms of verbs with two objects.
var giving = map[string]bool{"give": true, "gave": true, "given": true, "gives": true, "giving": true, "lend": true, "lent": true, "lends": true, "lending": true, "grant": true, "granted": true, "granting": true,
	"send": true, "sent": true, "sending": true, "offer": true, "offered": true, "offering": true,
	"promise": true, "promised": true, "promising": true, "hand": true, "handed": true, "award": true, "awarded": true, "loan": true, "loaned": true}

// counting are labels of words before a noun that no name stands before: "sold Oman ten jets", but not "sold Iraq oil".
var counting = map[string]bool{"nummod": true, "det": true, "quantmod": true, "poss": true}

// mendReceiver makes a name that stands between a verb of giving and what is given the verb's second object.
func mendReceiver(arcs []arc, n syntax.Span) {
	if n.Start == 0 {
		return
	}
	last := n.End - 1
	thing := arcs[last].head
	if thing <= last || arcs[last].label != "nmod" && arcs[last].label != "compound" || arcs[thing].pos != doc.Noun || arcs[thing].head != n.Start-1 {
		return
	}
	counted := slices.ContainsFunc(arcs[last+1:thing], func(a arc) bool { return a.head == thing && counting[a.label] })
	if !giving[arcs[n.Start-1].lower] && !(counted && arcs[n.Start-1].pos == doc.Verb) || arcs[thing].label != "dobj" && arcs[thing].label != "dative" || n.Label == string(doc.NameNorp) {
		return
	}
	arcs[last].head, arcs[last].label, arcs[thing].label = n.Start-1, "dative", "dobj"
}

// mendDay takes a day ("Tuesday", "Tuesday night") out of the phrase before it and hangs it on the clause.
func mendDay(arcs []arc, n syntax.Span) {
	day, noun := outmost(arcs, n), n.Start-1
	if !clause.IsDay(arcs[n.Start].lower) || noun < 0 || arcs[noun].head != day || arcs[noun].label != "compound" {
		return
	}
	verb := arcs[day].head
	arcs[noun].head, arcs[noun].label = verb, arcs[day].label
	if verb == day {
		arcs[noun].head = noun
	}
	for i := range arcs {
		inside := n.Start <= i && i < n.End
		if arcs[i].head == day && i != noun && !inside {
			arcs[i].head = noun
		}
	}
	for verb = arcs[noun].head; verb != arcs[verb].head && arcs[verb].pos != doc.Verb && arcs[verb].pos != doc.Aux; {
		verb = arcs[verb].head
	}
	arcs[day].head, arcs[day].label = verb, "npadvmod"
}

var months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true,
	"october": true, "november": true, "december": true}

var hours = map[string]bool{"morning": true, "afternoon": true, "evening": true, "night": true}

// mendDate gives a preposition the day or month i that is its own, and the verb the subject that begins behind it: "On Sunday Chad has asked", "In May Thai
// villagers gave".
func mendDate(arcs []arc, i int) {
	prep, last := i-1, i
	if arcs[i].head == i+1 && hours[arcs[i+1].lower] {
		last = i + 1
	}
	if arcs[prep].pos != doc.Adp || arcs[last].label != "compound" || arcs[last].head <= last {
		return
	}
	noun, verb := arcs[last].head, arcs[prep].head
	for arcs[verb].pos != doc.Verb && arcs[verb].pos != doc.Aux && arcs[verb].head != verb {
		verb = arcs[verb].head
	}
	for k := prep; ; k = arcs[k].head {
		if k == last {
			return
		}
		if arcs[k].head == k {
			break
		}
	}
	switch {
	case verb < noun || slices.ContainsFunc(arcs, func(a arc) bool { return a.head == prep && a.label == "pobj" }) && !(arcs[noun].head == prep && arcs[noun].label == "pobj"):
		return
	case arcs[noun].head == prep:
		if hasSubject(arcs, verb) {
			return // "In May elections Chad chose"
		}
		arcs[noun].head, arcs[noun].label = verb, "nsubj"
		if slices.ContainsFunc(arcs, func(a arc) bool { return a.head == verb && a.label == "auxpass" }) {
			arcs[noun].label = "nsubjpass"
		}
	}
	arcs[last].head, arcs[last].label = prep, "pobj"
}

// trimDate takes a name out of a date that the model joins to it: "In May China", "Houthis earlier this week".
func trimDate(tokens []syntax.Token, n syntax.Span) syntax.Span {
	if doc.NameLabel(n.Label) != doc.NameDate || n.End-n.Start < 2 {
		return n
	}
	first, second := &tokens[n.Start], &tokens[n.Start+1]
	switch second.Lower {
	case "earlier", "later", "last", "this", "late", "early", "next":
		if (first.Tag == "NNP" || first.Tag == "NNPS") && !clause.IsDay(first.Lower) && !months[first.Lower] && !feasts[first.Lower] {
			n.Start++
		}
	default:
		if n.End-n.Start == 2 && months[first.Lower] && second.Tag == "NNP" && !feasts[second.Lower] {
			n.End--
		}
	}
	return n
}

var feasts = map[string]bool{"day": true, "eve": true, "fools": true, "fool": true, "christmas": true, "easter": true, "ramadan": true, "eid": true, "thanksgiving": true,
	"passover": true, "spring": true, "summer": true, "autumn": true, "winter": true, "fall": true}

// outmost returns the first word of a name that hangs on a word outside of it.
func outmost(arcs []arc, n syntax.Span) int {
	for i := n.Start; i < n.End; i++ {
		if h := arcs[i].head; h < n.Start || h >= n.End || h == i {
			return i
		}
	}
	return n.Start
}

// hasSubject reports whether a verb has a subject, or is an infinitive or participle, which has none of its own.
func hasSubject(arcs []arc, verb int) bool {
	return slices.ContainsFunc(arcs, func(a arc) bool {
		return a.head == verb && (strings.HasPrefix(a.label, "nsubj") || strings.HasPrefix(a.label, "csubj") || a.lower == "to" && a.label == "aux")
	})
}

// isInitials reports whether a word of three letters or more is in capitals.
func isInitials(word string) bool {
	return len(word) > 2 && word == strings.ToUpper(word) && word != strings.ToLower(word)
}
