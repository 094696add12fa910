package clause

import "readout/doc"

// offices are nouns for those who hold an office, of whom a country has one of each.
var offices = map[string]bool{"minister": true, "president": true, "premier": true, "leader": true, "chief": true, "king": true, "queen": true, "prince": true, "emperor": true, "envoy": true, "secretary": true,
	"chancellor": true, "ambassador": true, "commander": true, "counterpart": true, "sultan": true, "emir": true, "shah": true, "governor": true, "general": true, "head": true, "director": true, "speaker": true}

// mendOffices coordinates two who hold offices where the model coordinates the second with the country of the first: "the president of Kenya and his Ugandan
// counterpart".
func mendOffices(d *doc.Document, i int) {
	t := &d.Tokens[i]
	of := t.Head
	first := d.Tokens[of].Head
	if of > i || d.Tokens[of].Rel != doc.Oblique || d.Tokens[of].Prep != "of" || d.Tokens[of].POS != doc.Propn || first > of {
		return
	}
	if d.Tokens[first].Tag != "NN" && d.Tokens[first].Tag != "NNP" || !offices[d.Tokens[first].Lemma] || !holdsOffice(d, i) {
		return
	}
	t.Head = first
	for k := of + 1; k < i; k++ {
		if a := &d.Tokens[k]; a.Head == of && a.Rel == doc.Coordinator {
			a.Head = first
		}
	}
}

// holdsOffice reports whether a noun is an office, or the name of a person with an office before it.
func holdsOffice(d *doc.Document, i int) bool {
	if t := &d.Tokens[i]; t.Tag == "NN" && offices[t.Lemma] {
		return true
	}
	for k := i - 1; k >= 0 && d.Tokens[k].Head == i && d.Tokens[k].Rel == doc.CompoundWord; k-- {
		if offices[d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// mendListed coordinates with a noun what the model sets beside it behind an "and": "the premier of Serbia and Croatia's foreign minister". No apposition follows one.
func mendListed(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	first := i
	for k := i - 1; k >= s.Start && under(d, k, i); k-- {
		first = k
	}
	and := first - 1
	if t.Head > i || and <= t.Head || d.Tokens[and].Lower != "and" || d.Tokens[and].Rel != doc.Coordinator {
		return
	}
	if h := d.Tokens[and].Head; h >= and || !under(d, h, t.Head) {
		return
	}
	for k := s.Start; k < s.End; k++ {
		if a := &d.Tokens[k]; a.Head == d.Tokens[and].Head && a.Rel == doc.Conjunct {
			return
		}
	}
	t.Rel, d.Tokens[and].Head = doc.Conjunct, t.Head
}

// mendInverted makes a condition of the clause that tells it by its order of words: "will expel the envoy should the raids go on". Its auxiliary is then its marker.
func mendInverted(d *doc.Document, s doc.Range, i int) {
	a := &d.Tokens[i]
	if a.Lower != "should" && a.Lower != "had" || i+1 >= s.End || d.Tokens[s.End-1].Lower == "?" {
		return
	}
	v := a.Head
	subject, before := doc.None, doc.None
	for k := s.Start; k < s.End; k++ {
		switch t := &d.Tokens[k]; {
		case t.Head == v && isSubject(t.Rel):
			subject = k
		case t.Head == v && k < i && k != v && t.POS == doc.Verb && (t.Rel == doc.ClauseComplement || t.Rel == doc.AdverbialClause || t.Rel == doc.Parataxis):
			before = k
		case t.Head == v && k < i && t.POS != doc.Punct:
			return // "the premier, should he"
		}
	}
	if subject < i || subject > v {
		return
	}
	t := &d.Tokens[v]
	switch {
	case before != doc.None:
		b := &d.Tokens[before]
		if b.Head, b.Rel = t.Head, t.Rel; t.Head == v {
			b.Head = before
		}
		for k := s.Start; k < s.End; k++ {
			if p := &d.Tokens[k]; p.Head == v && k != v && (k < i || p.POS == doc.Punct) && k != before {
				p.Head = before
			}
		}
		t.Head = before
	case t.Head == v || d.Tokens[t.Head].POS != doc.Verb && d.Tokens[t.Head].POS != doc.Aux:
		return
	case t.Rel == doc.AdverbialClause:
	case t.Rel == doc.ClauseComplement && t.Head < i:
	default:
		return
	}
	t.Rel, a.Rel = doc.AdverbialClause, doc.Marker
}

// mendAuxiliary gives a verb what the model hangs on its auxiliary: "Switzerland has been mediating" with Switzerland on "been".
func mendAuxiliary(d *doc.Document, s doc.Range, i int) {
	v := d.Tokens[i].Head
	if l := d.Tokens[i].Lemma; v < i || l != "be" && l != "have" && d.Tokens[i].Tag != "MD" {
		return
	}
	for k := s.Start; k < i; k++ {
		if a := &d.Tokens[k]; a.Head == i && (isSubject(a.Rel) || a.Rel == doc.Auxiliary) {
			a.Head = v
		}
	}
}

// mendClosed coordinates with an office what the model coordinates with the name beside it, which a comma has closed: "Mali's president, Alpha Konare, and Chad's leader".
func mendClosed(d *doc.Document, i int) {
	t := &d.Tokens[i]
	name := t.Head
	first := d.Tokens[name].Head
	if name > i || d.Tokens[name].Rel != doc.Apposition || d.Tokens[name].POS != doc.Propn || first > name || !offices[d.Tokens[first].Lemma] || d.Tokens[first].Tag == "NNS" {
		return
	}
	and := doc.None
	for k := name + 1; k < i; k++ {
		if a := &d.Tokens[k]; a.Rel == doc.Coordinator && a.Lower == "and" && d.Tokens[k-1].Word == "," {
			and = k
		}
	}
	if and == doc.None || !holdsOffice(d, i) {
		return
	}
	t.Head, d.Tokens[and].Head = first, first
}

// mendSecond coordinates the second of two subjects of a verb with the first where an "and" stands before it: "The president of Mali, Alpha Konare, and Chad's leader met".
func mendSecond(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	first, last := doc.None, i
	for k := i - 1; k >= s.Start && under(d, k, i); k-- {
		last = k
	}
	and := last - 1
	for k := s.Start; k < and; k++ {
		if a := &d.Tokens[k]; a.Head == t.Head && a.Rel == t.Rel {
			first = k
		}
	}
	if first == doc.None || d.Tokens[and].Lower != "and" || d.Tokens[and].Rel != doc.Coordinator || !under(d, and, first) || t.Head < i {
		return
	}
	if side := firstSide(d, s, first); side != doc.None {
		first = side
	}
	t.Head, t.Rel, d.Tokens[and].Head = first, doc.Conjunct, first
}

// mendNounInS makes a noun of what the model takes for a verb in -s where it stands as one: "rejected opposition calls for talks".
func mendNounInS(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.Tag != "VBZ" || t.POS != doc.Verb {
		return
	}
	described := false
	for k := s.Start; k < i; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head != i:
		case isSubject(a.Rel) || a.Rel == doc.Auxiliary:
			return
		case a.Rel == doc.CompoundWord || a.Rel == doc.AdjectiveMod || a.Rel == doc.Possessor || a.Rel == doc.Determiner:
			described = true
		}
	}
	if described {
		t.Tag, t.POS = "NNS", doc.Noun
	}
}
