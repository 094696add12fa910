package tree

import (
	"strings"

	"readout/doc"
	"readout/syntax"
)

// mendLists makes a list of three names or more what it plainly is by its commas and its "and": the model takes the second for an apposition of the first, the
// last for a subject of its own, or all but the last for a sentence without a verb: "The UK, Canada, and Norway met", "India, Pakistan, and China clashed".
func mendLists(arcs []arc, names []syntax.Span) {
	for k := 0; k < len(names); k++ {
		if list := listFrom(arcs, names[k:]); len(list) > 2 {
			hangList(arcs, list)
			k += len(list) - 1
		} else if k+1 < len(names) {
			hangPair(arcs, names[k], names[k+1])
		}
	}
	for _, n := range names {
		leadPair(arcs, n)
	}
}

// leadPair makes two names the head of a plural that says what both are: "Old foes Greece and Turkey renewed", "Nuclear powers China and Russia signed".
func leadPair(arcs []arc, n syntax.Span) {
	what, head := n.Start-1, outmost(arcs, n)
	if what < 0 || listed(n.Label) == none || arcs[what].pos != doc.Noun || !strings.HasSuffix(arcs[what].lower, "s") || !hasConjunct(arcs, head, n.End) {
		return
	}
	switch w, a := &arcs[what], &arcs[head]; {
	case isSubjectLabel(a.label) && isSubjectLabel(w.label) && a.head == w.head:
	case a.head == what && a.label == "appos":
		a.head, a.label = w.head, w.label
		if w.head == what {
			a.head = head
		}
	default:
		return
	}
	arcs[what].head, arcs[what].label = head, "nmod"
}

// hasConjunct reports whether something behind a name is coordinated with it.
func hasConjunct(arcs []arc, name, end int) bool {
	for i := end; i < len(arcs) && i < end+6; i++ {
		if arcs[i].head == name && arcs[i].label == "conj" && arcs[i].pos == doc.Propn {
			return true
		}
	}
	return false
}

// hangPair makes two names with a comma for an "and" what they are in a headline: an apposition would end in a comma too. "Kenya, Uganda to hold talks".
func hangPair(arcs []arc, a, b syntax.Span) {
	x, y := outmost(arcs, a), outmost(arcs, b)
	if listed(a.Label) == none || listed(a.Label) != listed(b.Label) || b.Start != a.End+1 || arcs[a.End].lower != "," || arcs[y].head != x || arcs[y].label != "appos" {
		return
	}
	if v := arcs[x].head; isSubjectLabel(arcs[x].label) && b.End < len(arcs) && (b.End == v || arcs[b.End].head == v && arcs[b.End].pos != doc.Punct) {
		arcs[y].label = "conj"
	}
}

// listFrom returns the heads of the names of a list that begins with the first of names.
func listFrom(arcs []arc, names []syntax.Span) []int {
	kind := listed(names[0].Label)
	if kind == none || kind == odd {
		return nil
	}
	heads, at, last := []int{outmost(arcs, names[0])}, names[0].End, false
	for _, n := range names[1:] {
		if other := listed(n.Label); last || at >= len(arcs) || other == none || other != kind && other != odd && len(heads) == 1 {
			break
		}
		comma := arcs[at].lower == ","
		if comma {
			at++
		}
		if at < len(arcs) && (arcs[at].lower == "and" || arcs[at].lower == "or") {
			last = true
			at++
		}
		if !comma && !(last && len(heads) > 1) || !leads(arcs, at, n) {
			return nil
		}
		heads, at = append(heads, outmost(arcs, n)), n.End
	}
	if !last || kind == body && at+1 < len(arcs) && arcs[at].lower == "," && arcs[at+1].pos == doc.Propn {
		return nil // "in Lyon, France, and Turin, Italy"
	}
	return heads
}

// What a name in a list may be.
const (
	none   = iota
	person // goes with persons
	body   // a country, place, people or organisation
	odd    // what the model takes for a product or book, and may be any of them
)

// listed returns what a name of a label is in a list, or none.
func listed(label string) int {
	switch doc.NameLabel(label) {
	case doc.NamePerson:
		return person
	case doc.NameGPE, doc.NameOrg, doc.NameNorp, doc.NameLoc:
		return body
	case doc.NameProduct, doc.NameWork, doc.NameFac, doc.NameEvent, doc.NameLaw:
		return odd
	}
	return none
}

// leads reports whether nothing but an article or what belongs to the name stands between token at and a name.
func leads(arcs []arc, at int, n syntax.Span) bool {
	if n.Start < at || n.Start-at > 3 {
		return false
	}
	head := outmost(arcs, n)
	if head != n.End-1 {
		return false
	}
	for i := at; i < n.Start; i++ {
		if p := arcs[i].pos; arcs[i].head != head || p == doc.Verb || p == doc.Punct || p == doc.Adp {
			return false
		}
	}
	return true
}

// hangList hangs the names of a list on each other, and the first where the list hangs.
func hangList(arcs []arc, list []int) {
	first, end := list[0], list[len(list)-1]
	for _, h := range list[1:] {
		if rootOf(arcs, h) != rootOf(arcs, first) {
			return
		}
	}
	verb := arcs[end].head
	switch arcs[end].label {
	case "amod", "compound", "nmod", "poss": // "US, Canadian, and Russian staff"
		return
	}
	switch above := arcs[first].head; {
	case above == first: // no verb, but one that hangs on the list and has its last name as its subject
		if !isSubjectLabel(arcs[end].label) || arcs[verb].pos != doc.Verb && arcs[verb].pos != doc.Aux || verb < end {
			return
		}
		arcs[first].head, arcs[first].label = verb, arcs[end].label
		for i := verb + 1; i < len(arcs); i++ {
			if arcs[i].head == first {
				arcs[i].head = verb
			}
		}
		arcs[verb].head, arcs[verb].label = verb, "ROOT"
	case has(list, above): // "Macron" of "Merkel" in "Macron, Merkel, and Putin spoke"
		if h := arcs[above].head; has(list, h) {
			return
		}
		arcs[first].head, arcs[first].label = arcs[above].head, arcs[above].label
	case isSubjectLabel(arcs[end].label) && verb != above && !otherSubject(arcs, verb, end):
		return // "flew to Kenya, Uganda, and Rwanda welcomed him"
	}
	for at := arcs[first].head; at != arcs[at].head; at = arcs[at].head {
		if has(list, at) {
			return
		}
	}
	for i, h := range list[1:] {
		arcs[h].head, arcs[h].label = list[i], "conj"
	}
}

func has(list []int, i int) bool {
	for _, h := range list {
		if h == i {
			return true
		}
	}
	return false
}

func isSubjectLabel(label string) bool { return label == "nsubj" || label == "nsubjpass" }

// otherSubject reports whether a verb has a subject beside token i.
func otherSubject(arcs []arc, verb, i int) bool {
	for k, a := range arcs {
		if k != i && a.head == verb && k != verb && isSubjectLabel(a.label) {
			return true
		}
	}
	return false
}

// rootOf returns the root above a token.
func rootOf(arcs []arc, i int) int {
	for arcs[i].head != i {
		i = arcs[i].head
	}
	return i
}
