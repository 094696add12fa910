package clause

import "readout/doc"

// mendGerund makes a noun of the word in -ing at token v that the model takes for a verb where it stands as only a noun does: with an adjective before it, as the
// "auxiliary" of a past tense, or between a people and its verb: "Russian shelling wounded ten", "Heavy bombing continued", "killed in Saudi shelling in Yemen".
func mendGerund(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	if v == s.Start || t.Tag != "VBG" && !(t.Tag == "NN" && t.Rel == doc.AdverbialClause) || t.Lower == "being" || t.Lower == "having" || t.Lower == "including" {
		return
	}
	for k := s.Start; k < s.End; k++ {
		if a := &d.Tokens[k]; a.Head == v && k != v {
			switch a.Rel {
			case doc.Oblique, doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Possessor, doc.Determiner, doc.NumberMod, doc.Punctuation, doc.Conjunct, doc.Coordinator:
			default:
				return
			}
		}
	}
	b := &d.Tokens[v-1]
	switch {
	case (t.Rel == doc.Auxiliary || t.Rel == doc.AdverbMod) && d.Tokens[t.Head].Tag == "VBD" && v < t.Head:
		if !subjectOf(d, s, v) {
			return
		}
	case (t.Rel == doc.AdverbialClause || t.Rel == doc.Participle) && (b.Rel == doc.Oblique || b.Rel == doc.Agent) && t.Head == b.Head && b.Tag != "NNPS" && b.Tag != "NNS" && ofPeople(d, v-1):
		t.Head, t.Rel, t.Prep, t.Case = b.Head, b.Rel, b.Prep, b.Case
		rehang(d, s, v-1, v)
		b.Head, b.Rel, b.Prep, b.Case = v, doc.AdjectiveMod, "", doc.None
	case isSubject(t.Rel) || t.Rel == doc.Object || t.Rel == doc.Oblique || t.Rel == doc.Agent:
		if b.Head != v || b.Rel != doc.AdjectiveMod && b.Rel != doc.Possessor && b.Rel != doc.CompoundWord && b.Rel != doc.Determiner {
			return
		}
	default:
		return
	}
	t.Tag, t.POS, t.Lemma = "NN", doc.Noun, t.Lower
}

// subjectOf makes token v the subject of the verb that the model has it help, with what it takes for the subject before it, if there is such a one.
func subjectOf(d *doc.Document, s doc.Range, v int) bool {
	t := &d.Tokens[v]
	verb, passive := t.Head, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head != verb || k == verb:
		case isSubject(a.Rel) && k != v-1, k > v && k < verb && a.Rel != doc.AdverbMod && a.Rel != doc.PassiveAuxiliary && a.Rel != doc.Auxiliary:
			return false
		case a.Rel == doc.PassiveAuxiliary:
			passive = true
		}
	}
	if b := &d.Tokens[v-1]; b.Head == verb && isSubject(b.Rel) {
		b.Head, b.Rel = v, doc.AdjectiveMod
		if b.POS == doc.Noun {
			b.Rel = doc.CompoundWord // "rebel shelling"
		}
	} else if b.Head != v || b.POS != doc.Adj && b.POS != doc.Noun && b.POS != doc.Propn {
		return false
	}
	t.Rel = doc.Subject
	if passive {
		t.Rel = doc.PassiveSubject
	}
	return true
}

// ofPeople reports whether token i ends the name of a people or of an organisation: "Saudi", "South Korean", "Houthi".
func ofPeople(d *doc.Document, i int) bool {
	for k := len(d.Names) - 1; k >= 0 && d.Names[k].Tokens.End > i; k-- {
		if n := &d.Names[k]; (n.Label == doc.NameNorp || n.Label == doc.NameOrg) && n.Tokens.End == i+1 {
			return true
		}
	}
	return false
}

// mendDoing makes a verb of the word in -ing at token v that the model takes for an adjective behind "guilty of" and its like: "was found guilty of abusing prisoners".
func mendDoing(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	n := t.Head
	if t.Tag != "VBG" || t.Rel != doc.AdjectiveMod || n <= v || v == s.Start {
		return
	}
	noun := &d.Tokens[n]
	if noun.Rel != doc.Oblique || noun.Case != v-1 || !ofDeeds[d.Tokens[noun.Head].Lemma] {
		return
	}
	d.Tokens[v-1].Head = v
	t.Head, t.Rel, t.Prep, t.Case, t.POS = noun.Head, doc.PrepClause, noun.Prep, noun.Case, doc.Verb
	noun.Head, noun.Rel, noun.Prep, noun.Case = v, doc.Object, "", doc.None
}

// ofDeeds are words of whose phrase with "of" or "with" the deed is that somebody is charged with.
var ofDeeds = map[string]bool{"guilty": true, "innocent": true, "accuse": true, "convict": true, "acquit": true, "suspect": true, "charge": true, "capable": true}
