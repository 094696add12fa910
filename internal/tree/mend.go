package tree

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/syntax"
)

// mend rights some habits of the model before its labels are mapped, beside what it makes of lists (mendLists):
//
//   - "met President Santos Tuesday": the day behind a phrase takes over as its head;
//   - "USAID sent tents": initials that it does not know are taken for an adverb;
//   - "handed in their guns": the particle is taken for a preposition;
//   - "they don’t": the curly form of the negation is taken for a noun.
func mend(arcs []arc, names []syntax.Span) {
	for _, n := range names {
		if l := doc.NameLabel(n.Label); l == doc.NameDate || l == doc.NameTime {
			mendDay(arcs, n)
		}
	}
	mendLists(arcs, names)
	for i := range arcs {
		if arcs[i].lower == "n’t" {
			arcs[i].label = "neg"
		}
		if arcs[i].lower == "in" && arcs[i].label == "prep" && arcs[i].head == i-1 && takesIn[arcs[i-1].lower] {
			mendIn(arcs, names, i)
		}
		if arcs[i].initials && arcs[i].label == "advmod" && arcs[i].head > i && arcs[arcs[i].head].pos == doc.Verb && !hasSubject(arcs, arcs[i].head) {
			arcs[i].label = "nsubj"
		}
	}
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
	if object < 0 || arcs[object].pos != doc.Noun {
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

var days = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// mendDay takes a day ("Tuesday", "Tuesday night") out of the phrase before it and hangs it on the clause.
func mendDay(arcs []arc, n syntax.Span) {
	day, noun := outmost(arcs, n), n.Start-1
	if !days[arcs[n.Start].lower] || noun < 0 || arcs[noun].head != day || arcs[noun].label != "compound" {
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
