package clause

import "readout/doc"

// mendCleft makes the verb of a cleft that of its clause, and who or what stands before "that" its subject, object or place, as if the sentence were plain: "It was
// Iran that rejected the plan", "It was in Geneva that they met", "It is the third time that Chad has closed the border". B is the "be". What "was not" the case
// stays as it is, and so does "a mistake that cost France dear".
func mendCleft(d *doc.Document, s doc.Range, b int) {
	be := &d.Tokens[b]
	it, not, what, v := doc.None, doc.None, doc.None, doc.None
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head != b || k == b:
		case k < b && a.Lower == "it" && (isSubject(a.Rel) || a.Rel == doc.Expletive):
			it = k
		case a.Rel == doc.Negation:
			not = k
		case a.Rel == doc.Marker && a.Lower != "that" || a.Rel == doc.Auxiliary && a.Tag == "MD":
			return
		case k > b && what == doc.None && (a.Rel == doc.Complement && (a.POS == doc.Noun || a.POS == doc.Propn || a.POS == doc.Pron) || a.Rel == doc.Oblique):
			what = k
		case k > b && what != doc.None && a.Rel == doc.ClauseComplement:
			v = k
		}
	}
	if it == doc.None || what == doc.None || !definite(d, s, what) || not != doc.None && d.Tokens[what].Lemma != "time" {
		return
	}
	for k := what + 1; k < s.End && v == doc.None; k++ {
		if a := &d.Tokens[k]; a.Head == what && a.Rel == doc.RelativeClause {
			v = k
		}
	}
	that := thatOf(d, what, v)
	if that == doc.None {
		return
	}
	t, p, w := &d.Tokens[v], &d.Tokens[that], &d.Tokens[what]
	rel := doc.NounAdverb // "the third time that"
	switch {
	case w.Rel == doc.Oblique:
		rel = doc.Oblique
	case p.Rel != doc.Marker && p.Rel != doc.AdverbMod:
		rel = p.Rel
	}
	rehang(d, s, b, v)
	if not != doc.None {
		d.Tokens[not].Head = what // "it is not the first time that"
	}
	t.Head, t.Rel = be.Head, be.Rel
	if be.Head == b {
		t.Head = v
	}
	be.Head, be.Rel = v, doc.OtherRel
	w.Head, w.Rel = v, rel
	p.Head, p.Rel = v, doc.Marker
	d.Tokens[it].Head, d.Tokens[it].Rel = b, doc.Expletive
}

// thatOf returns the "that" or "who" of the clause of verb v behind a noun, or None.
func thatOf(d *doc.Document, what, v int) int {
	if v == doc.None {
		return doc.None
	}
	for k := what + 1; k < v; k++ {
		switch a := &d.Tokens[k]; a.Lower {
		case "that", "who", "which":
			if a.Head == v {
				return k
			}
		case ",":
			return doc.None
		}
	}
	return doc.None
}

// definite reports whether a noun names somebody or something known, or several, not "a mistake".
func definite(d *doc.Document, s doc.Range, n int) bool {
	t := &d.Tokens[n]
	if t.POS == doc.Propn || t.POS == doc.Pron || t.Tag == "NNS" || t.Rel == doc.Oblique {
		return true
	}
	for k := s.Start; k < n; k++ {
		if a := &d.Tokens[k]; a.Head == n && (a.Rel == doc.Possessor || a.Rel == doc.Determiner && a.Lower != "a" && a.Lower != "an" || a.POS == doc.Propn || a.Rel == doc.AdjectiveMod && isCapital(a.Word)) {
			return true
		}
	}
	return false
}

func isCapital(word string) bool { return word != "" && 'A' <= word[0] && word[0] <= 'Z' }
