package clause

import "readout/doc"

// mendShared gives a verb the subject that stands before the participle of a clause between them: "The rebels, fleeing the army, crossed the border".
func mendShared(d *doc.Document, s doc.Range, p int) {
	v, subject := d.Tokens[p].Head, doc.None
	if d.Tokens[p].Tag != "VBG" || v < p || d.Tokens[v].POS != doc.Verb || d.Tokens[v-1].Word != "," {
		return
	}
	rel, finite := doc.Subject, isFinite(d.Tokens[v].Tag)
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == v && k != v && (isSubject(a.Rel) || a.Rel == doc.Expletive || a.Rel == doc.ClauseSubject || a.Rel == doc.ClauseComplement && k < v):
			return
		case a.Head == v && a.Rel == doc.Auxiliary:
			finite = true
		case a.Head == v && a.Rel == doc.PassiveAuxiliary:
			finite, rel = true, doc.PassiveSubject
		case a.Head == p && k < p && isSubject(a.Rel):
			subject = k
		}
	}
	if subject != doc.None && finite && hasComma(d, subject, p) {
		d.Tokens[subject].Head, d.Tokens[subject].Rel = v, rel
	}
}

// mendPast makes the verb in the past that the model takes for an adjective of noun r the root in its place, where the noun has a subject: "Agencies on Tuesday shared
// intercepts". It tells whether there was one.
func mendPast(d *doc.Document, s doc.Range, subject, r int) bool {
	for v := subject + 1; v < r; v++ {
		switch a := &d.Tokens[v]; {
		case a.Head == r && (a.Rel == doc.Determiner || a.Rel == doc.Possessor || a.Lemma == "be"):
			return false
		case a.Head == r && a.Tag == "VBD" && a.Rel == doc.AdjectiveMod:
			rehang(d, doc.Range{Start: s.Start, End: v}, r, v)
			d.Tokens[r].Head, d.Tokens[r].Rel = v, doc.Object
			a.Head, a.Rel, a.POS = v, doc.Root, doc.Verb
			return true
		}
	}
	return false
}

// bareRelative reports whether a clause that the model takes for a relative one has neither pronoun nor subject, so that its verb is that of its noun: "Helsinki on
// Tuesday paid for cars".
func bareRelative(d *doc.Document, s doc.Range, v int) bool {
	for k := s.Start; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && (isSubject(a.Rel) || a.Rel == doc.Marker || a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary || a.Tag == "WDT" || a.Tag == "WP" || a.Tag == "WRB") {
			return false
		}
	}
	return !hasAgent(d, v)
}
