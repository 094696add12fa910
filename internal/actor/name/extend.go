package name

import (
	"slices"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// extend makes one name of a place and the words of a body that stand right behind it and that it modifies: "Kenya" "Defence Forces".
func (r *Reader) extend() {
	r.Names = slices.DeleteFunc(r.Names, func(n text.NameSpan) bool { return n.Empty() })
	slices.SortFunc(r.Names, func(a, b text.NameSpan) int { return a.Start - b.Start })
	for i := 1; i < len(r.Names); i++ {
		a, b := &r.Names[i-1], &r.Names[i]
		if a.End != b.Start || b.Len() < 2 || a.Kind == doc.Person || b.Kind == doc.Person {
			continue
		}
		last := r.Words[b.End-1]
		if len(last) != 1 || lists.KindOf[last[0]] != doc.Organization || !b.Has(r.Doc.Tokens[a.End-1].Head) || r.Doc.Tokens[a.End-1].Rel != doc.CompoundWord || len(r.Exactly(b.Range, r.Strong)) > 0 {
			continue
		}
		b.Start, b.Hits = a.Start, nil
		a.End = a.Start
	}
	r.Names = slices.DeleteFunc(r.Names, func(n text.NameSpan) bool { return n.Empty() })
	r.Mark()
	for i := range r.Names {
		if a := &r.Names[i]; r.bodyBehind(a) > a.End {
			*a = text.NameSpan{Range: doc.Range{Start: a.Start, End: r.bodyBehind(a)}, Kind: doc.Organization, Label: a.Label}
		}
	}
	for i := range r.Names {
		a := &r.Names[i]
		if a.Empty() || a.Kind != doc.PlaceKind && a.Kind != doc.Country || a.End >= len(r.Doc.Tokens) {
			continue
		}
		if t := &r.Doc.Tokens[a.End]; lists.KindOf[t.Lower] == doc.PlaceKind && text.UpperStart(t.Word) && !text.AllCaps(t.Word) && r.Doc.Tokens[a.End-1].Head == a.End && !r.Upper[t.Block] && (r.NameOf[a.End] == 0 || r.Names[r.NameOf[a.End]-1].Len() == 1) {
			if k := r.NameOf[a.End]; k > 0 {
				r.Names[k-1].End = r.Names[k-1].Start
			}
			a.End++ // "Hawalli" "Governorate"
			a.Hits, a.Kind = nil, doc.PlaceKind
		}
	}
	r.Names = slices.DeleteFunc(r.Names, func(n text.NameSpan) bool { return n.Empty() })
	for i := 1; i < len(r.Names); i++ {
		if a, b := &r.Names[i-1], &r.Names[i]; r.continues(a, b) {
			b.Start, b.Hits, b.Kind, b.Sure, b.Label = a.Start, nil, doc.Organization, false, a.Label
			a.End = a.Start
		}
	}
}

// bodyBehind returns the end of the words of a body that stand right behind a place and are no name yet: "Western Cape" "High Court".
func (r *Reader) bodyBehind(a *text.NameSpan) int {
	if a.Empty() || a.Kind == doc.Person || a.Kind == doc.Group || r.Doc.Tokens[a.End-1].Rel != doc.CompoundWord {
		return a.End
	}
	end := a.End
	for end < len(r.Doc.Tokens) && end-a.End < 5 && r.NameOf[end] == 0 && text.UpperStart(r.Doc.Tokens[end].Word) && r.Doc.Tokens[end].POS != doc.Punct && r.Doc.Tokens[end].Block == r.Doc.Tokens[a.Start].Block {
		end++
	}
	if end-a.End < 2 || r.Doc.Tokens[a.End-1].Head != end-1 || r.Upper[r.Doc.Tokens[a.Start].Block] {
		return a.End
	}
	if w := r.Words[end-1]; len(w) == 1 && lists.KindOf[w[0]] == doc.Organization {
		return end
	}
	return a.End
}

// continues reports whether name b goes on with the name of the body a: "Ministry of Education" "and" "Higher Education", "National Film Archive" "of"
// "Australia".
func (r *Reader) continues(a, b *text.NameSpan) bool {
	if a.Kind != doc.Organization || b.Kind == doc.Person || b.Start-a.End < 1 || b.Start-a.End > 2 || a.Len() < 2 || len(r.Exactly(a.Range, r.Strong)) > 0 && !r.Local(a.Range) {
		return false
	}
	body := false
	for _, i := range []int{a.Start, a.End - 1} {
		w := r.Words[i]
		body = body || len(w) == 1 && lists.KindOf[w[0]] == doc.Organization
	}
	link := &r.Doc.Tokens[a.End]
	switch {
	case !body:
	case link.Lower == "of" && (b.Start-a.End == 1 || r.Doc.Tokens[a.End+1].Lower == "the"):
		w := r.Words[a.End-1]
		return len(w) == 1 && lists.KindOf[w[0]] == doc.Organization
	case link.Lower == "and" && b.Start-a.End == 1 && b.Kind == doc.Organization && len(r.Exactly(b.Range, r.Strong)) == 0:
		w := r.Words[b.End-1]
		if len(w) == 1 && lists.KindOf[w[0]] != "" || b.Len() == 1 && text.AllCaps(r.Doc.Tokens[b.Start].Word) {
			return false
		}
		of := false
		for i := a.Start; i < a.End; i++ {
			of = of || r.Doc.Tokens[i].Lower == "of" || r.Doc.Tokens[i].Lower == "for"
		}
		return of
	}
	return false
}
