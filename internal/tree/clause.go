package tree

import "readout/doc"

// mendClauses puts right what the model's trees of reports get wrong by rule, in the tokens of one sentence. Each change is sure by form, whatever the words mean.
func mendClauses(d *doc.Document, s doc.Range) {
	for i := s.Start; i < s.End; i++ {
		switch d.Tokens[i].Rel {
		case doc.Conjunct:
			mendReport(d, s, i)
		case doc.Apposition:
			mendSubject(d, s, i)
		}
	}
}

// mendReport hangs a verb on the verb of saying that the model takes for a part of what is said: "Iran said it would not come and accused France" (it
// would not accused), "says it has closed the border and blames Chad", "said its jets had not strayed and summoned the envoy".
func mendReport(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := t.Head
	content := &d.Tokens[v]
	says := content.Head
	if content.Rel != doc.ClauseComplement || says >= v || d.Tokens[says].Tag != t.Tag || !isFinite(t.Tag) || i < v {
		return
	}
	other := d.Tokens[says].Lemma == "deny"
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		switch {
		case a.Head == i && (isSubject(a.Rel) || a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary):
			return
		case a.Head == v && a.Rel == doc.Auxiliary && (a.Tag == "MD" || a.Lemma == "have" && t.Tag != "VBD" && content.Tag == "VBN"), a.Head == v && a.Rel == doc.Negation && content.Tag == "VBN":
			other = true
		}
	}
	if other {
		t.Head = says
	}
}

// mendSubject gives a main verb the subject that the model takes for an apposition of what stands before it: "Under pressure from students, Serbia's
// president resigned".
func mendSubject(d *doc.Document, s doc.Range, i int) {
	top := i
	for d.Tokens[top].Rel != doc.Root {
		top = d.Tokens[top].Head
	}
	v := &d.Tokens[top]
	if top < i || v.POS != doc.Verb && v.POS != doc.Aux {
		return
	}
	first, last, finite, passive := i, i, isFinite(v.Tag), false
	for k := s.Start; k < s.End; k++ {
		a := &d.Tokens[k]
		if a.Head == top && k != top {
			if isSubject(a.Rel) || a.Rel == doc.Expletive || a.Rel == doc.ClauseSubject || a.Rel == doc.ClauseComplement && k < top || a.Rel == doc.Parataxis {
				return
			}
			finite = finite || a.Rel == doc.Auxiliary && (a.Tag == "MD" || isFinite(a.Tag)) || a.Rel == doc.PassiveAuxiliary && isFinite(a.Tag)
			passive = passive || a.Rel == doc.PassiveAuxiliary
		}
		if under(d, k, i) {
			first, last = min(first, k), max(last, k)
		}
	}
	if !finite || first <= s.Start || d.Tokens[first-1].Word != "," {
		return
	}
	for k := last + 1; k < top; k++ { // auxiliaries and adverbs may stand between
		if a := &d.Tokens[k]; a.Head != top || a.Rel != doc.Auxiliary && a.Rel != doc.PassiveAuxiliary && a.Rel != doc.AdverbMod && a.Rel != doc.Negation {
			return
		}
	}
	t := &d.Tokens[i]
	t.Head, t.Rel = top, doc.Subject
	if passive {
		t.Rel = doc.PassiveSubject
	}
}

// under reports whether token k is token i or hangs below it.
func under(d *doc.Document, k, i int) bool {
	for n := 0; n < 40 && k != i; n++ {
		if d.Tokens[k].Head == k {
			return false
		}
		k = d.Tokens[k].Head
	}
	return k == i
}

func isFinite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" }

func isSubject(r doc.Rel) bool { return r == doc.Subject || r == doc.PassiveSubject }
