package actor

import (
	"slices"

	"readout/doc"
)

// extend makes one name of a place and the words of a body that stand right behind it and that it modifies: "Kenya" "Defence Forces".
func (r *reader) extend() {
	r.names = slices.DeleteFunc(r.names, func(n nameSpan) bool { return n.Empty() })
	slices.SortFunc(r.names, func(a, b nameSpan) int { return a.Start - b.Start })
	for i := 1; i < len(r.names); i++ {
		a, b := &r.names[i-1], &r.names[i]
		if a.End != b.Start || b.Len() < 2 || a.kind == doc.Person || b.kind == doc.Person {
			continue
		}
		last := r.words[b.End-1]
		if len(last) != 1 || bodyWords[last[0]] != doc.Organization || !b.Has(r.d.Tokens[a.End-1].Head) || r.d.Tokens[a.End-1].Rel != doc.CompoundWord || len(r.exactly(b.Range, r.strong)) > 0 {
			continue
		}
		b.Start, b.hits = a.Start, nil
		a.End = a.Start
	}
	r.names = slices.DeleteFunc(r.names, func(n nameSpan) bool { return n.Empty() })
	r.mark()
	for i := range r.names {
		if a := &r.names[i]; r.bodyBehind(a) > a.End {
			*a = nameSpan{Range: doc.Range{Start: a.Start, End: r.bodyBehind(a)}, kind: doc.Organization, label: a.label}
		}
	}
	for i := range r.names {
		a := &r.names[i]
		if a.Empty() || a.kind != doc.PlaceKind && a.kind != doc.Country || a.End >= len(r.d.Tokens) {
			continue
		}
		if t := &r.d.Tokens[a.End]; bodyWords[t.Lower] == doc.PlaceKind && upperStart(t.Word) && !allCaps(t.Word) && r.d.Tokens[a.End-1].Head == a.End && !r.upper[t.Block] && (r.at[a.End] == 0 || r.names[r.at[a.End]-1].Len() == 1) {
			if k := r.at[a.End]; k > 0 {
				r.names[k-1].End = r.names[k-1].Start
			}
			a.End++ // "Hawalli" "Governorate"
			a.hits, a.kind = nil, doc.PlaceKind
		}
	}
	r.names = slices.DeleteFunc(r.names, func(n nameSpan) bool { return n.Empty() })
	for i := 1; i < len(r.names); i++ {
		if a, b := &r.names[i-1], &r.names[i]; r.continues(a, b) {
			b.Start, b.hits, b.kind, b.sure, b.label = a.Start, nil, doc.Organization, false, a.label
			a.End = a.Start
		}
	}
}

// bodyBehind returns the end of the words of a body that stand right behind a place and are no name yet: "Western Cape" "High Court".
func (r *reader) bodyBehind(a *nameSpan) int {
	if a.Empty() || a.kind == doc.Person || a.kind == doc.Group || r.d.Tokens[a.End-1].Rel != doc.CompoundWord {
		return a.End
	}
	end := a.End
	for end < len(r.d.Tokens) && end-a.End < 5 && r.at[end] == 0 && upperStart(r.d.Tokens[end].Word) && r.d.Tokens[end].POS != doc.Punct && r.d.Tokens[end].Block == r.d.Tokens[a.Start].Block {
		end++
	}
	if end-a.End < 2 || r.d.Tokens[a.End-1].Head != end-1 || r.upper[r.d.Tokens[a.Start].Block] {
		return a.End
	}
	if w := r.words[end-1]; len(w) == 1 && bodyWords[w[0]] == doc.Organization {
		return end
	}
	return a.End
}

// continues reports whether name b goes on with the name of the body a: "Ministry of Education" "and" "Higher Education", "National Film Archive" "of"
// "Australia".
func (r *reader) continues(a, b *nameSpan) bool {
	if a.kind != doc.Organization || b.kind == doc.Person || b.Start-a.End < 1 || b.Start-a.End > 2 || a.Len() < 2 || len(r.exactly(a.Range, r.strong)) > 0 && !r.local(a.Range) {
		return false
	}
	body := false
	for _, i := range []int{a.Start, a.End - 1} {
		w := r.words[i]
		body = body || len(w) == 1 && bodyWords[w[0]] == doc.Organization
	}
	link := &r.d.Tokens[a.End]
	switch {
	case !body:
	case link.Lower == "of" && (b.Start-a.End == 1 || r.d.Tokens[a.End+1].Lower == "the"):
		w := r.words[a.End-1]
		return len(w) == 1 && bodyWords[w[0]] == doc.Organization
	case link.Lower == "and" && b.Start-a.End == 1 && b.kind == doc.Organization && len(r.exactly(b.Range, r.strong)) == 0:
		w := r.words[b.End-1]
		if len(w) == 1 && bodyWords[w[0]] != "" || b.Len() == 1 && allCaps(r.d.Tokens[b.Start].Word) {
			return false
		}
		of := false
		for i := a.Start; i < a.End; i++ {
			of = of || r.d.Tokens[i].Lower == "of" || r.d.Tokens[i].Lower == "for"
		}
		return of
	}
	return false
}
