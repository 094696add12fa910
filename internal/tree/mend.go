package tree

import (
	"readout/doc"
	"readout/syntax"
)

// mend rights two habits of the model before its labels are mapped:
//
//   - "met President Santos Tuesday": the day behind a phrase takes over as its head;
//   - "they don’t": the curly form of the negation is taken for a noun.
//
// Names of persons whose words hang side by side, and second subjects behind a lone preposition, were tried too and changed nothing.
func mend(arcs []arc, names []syntax.Span) {
	for _, n := range names {
		if l := doc.NameLabel(n.Label); l == doc.NameDate || l == doc.NameTime {
			mendDay(arcs, n)
		}
	}
	for i := range arcs {
		if arcs[i].lower == "n’t" {
			arcs[i].label = "neg"
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
