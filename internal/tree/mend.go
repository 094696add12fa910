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
		if arcs[i].initials && arcs[i].label == "advmod" && arcs[i].head > i && arcs[arcs[i].head].pos == doc.Verb && !hasSubject(arcs, arcs[i].head) {
			arcs[i].label = "nsubj"
		}
	}
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
