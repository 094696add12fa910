package clause

import "readout/doc"

// mendHeadline makes a headline's infinitive its verb where the model makes the noun before it the root: "US to withdraw forces from Syria", "Pope to visit Iraq".
// A common noun may govern its infinitive ("Plan to free hostages"), so only names count, and plurals before a passive ("Prisoners to be freed").
func mendHeadline(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	n := t.Head
	noun := &d.Tokens[n]
	if n >= v || noun.Rel != doc.Root || t.Tag != "VB" && t.Tag != "VBN" || n > s.Start+6 {
		return
	}
	named := noun.POS == doc.Propn || isName(d, n)
	if !named && noun.Tag != "NNS" {
		return
	}
	to, passive := false, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == n && k != n && k != v && (a.POS == doc.Verb || a.POS == doc.Aux || a.Rel == doc.Coordinator || a.Rel == doc.Oblique), a.Head == v && isSubject(a.Rel):
			return
		case a.Head == v && k < v && a.Lower == "to" && a.Rel == doc.Auxiliary:
			to = true
		case a.Head == v && a.Rel == doc.PassiveAuxiliary:
			passive = true
		}
	}
	if !to || !named && !passive {
		return
	}
	rehang(d, doc.Range{Start: v + 1, End: s.End}, n, v)
	t.Head, t.Rel = v, doc.Root
	noun.Head, noun.Rel = v, doc.Subject
	if passive {
		noun.Rel = doc.PassiveSubject
	}
}

// isName reports whether token i ends a name of somebody, whatever its tag.
func isName(d *doc.Document, i int) bool {
	for k := len(d.Names) - 1; k >= 0 && d.Names[k].Tokens.End > i; k-- {
		if n := &d.Names[k]; n.Tokens.End == i+1 {
			return n.Label == doc.NameGPE || n.Label == doc.NameOrg || n.Label == doc.NamePerson
		}
	}
	return false
}
