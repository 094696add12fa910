package quote

import "readout/doc"

// fronted returns the subject that a participle at the start of a sentence belongs to, or None: "Citing the floods, Lima said: “We …”" hangs on
// the nearest clause in the tree, which may be the quotation.
func (f *finder) fronted(i int) int {
	d := f.d
	t := &d.Tokens[i]
	if t.Tag != "VBG" || t.Rel == doc.Root || f.subject(i) != doc.None || f.inside[i] > 0 {
		return doc.None
	}
	s := d.Sentences[d.SentenceOf(i)].Tokens
	for k := s.Start; k < i; k++ {
		if x := &d.Tokens[k]; f.isWord(k) && x.Rel != doc.Marker && x.POS != doc.Sconj && x.POS != doc.Adv && x.POS != doc.Adp {
			return doc.None
		}
	}
	for k := max(i+1, t.Edge.End); k < s.End; k++ {
		if x := &d.Tokens[k]; (x.Rel == doc.Subject || x.Rel == doc.PassiveSubject) && x.Head > k && f.inside[k] == 0 && f.finite(x.Head) {
			if f.canSpeak(k) && f.afterComma(x.Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// justSaid returns the cue between commas that stands right before a participle, or None: "The vote was lost, the minister said, adding …".
func (f *finder) justSaid(i int) int {
	d := f.d
	t := &d.Tokens[i]
	start := t.Edge.Start
	if t.Tag != "VBG" || t.Rel == doc.Root || start > i || !f.afterComma(start) || f.subject(i) != doc.None {
		return doc.None
	}
	for k := start - 2; k > start-reach/4 && k > 0; k-- {
		switch w := &d.Tokens[k]; {
		case w.Word == "," || f.inside[k] != f.inside[start-1]:
			return doc.None
		case w.POS == doc.Verb && f.says(k) && f.finite(k):
			if s := f.subject(k); s != doc.None && s < k && f.afterComma(d.Tokens[s].Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// first returns the first subject of a sentence that can speak, for a verb with a tense whose own the tree does not tell, or None: "Lima backs the
// plan, opposes a “second vote” and recalled …".
func (f *finder) first(i int) int {
	d := f.d
	if r := d.Tokens[i].Rel; r != doc.Root && r != doc.Conjunct || !f.finite(i) || f.subject(i) != doc.None || f.passive(i) || f.inside[i] > 0 {
		return doc.None
	}
	for k := d.Sentences[d.SentenceOf(i)].Tokens.Start; k < i; k++ {
		if t := &d.Tokens[k]; t.Rel == doc.Subject && f.inside[k] == 0 {
			if f.canSpeak(k) && !isRelative(t) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// nearest returns the last subject before a participle that can speak, where the tree tells none for it, or None: "The envoy has offered little aside
// from saying that …", "They complained in May, before warning …". It stands in the same quotation, or in none like the participle.
func (f *finder) nearest(i int) int {
	d := f.d
	t := &d.Tokens[i]
	if t.Tag != "VBG" || f.subject(i) != doc.None {
		return doc.None
	}
	switch t.Rel {
	case doc.PrepClause, doc.AdverbialClause, doc.Conjunct, doc.OpenComplement:
	default:
		return doc.None
	}
	other := doc.None
	for k, low := i-1, d.Sentences[d.SentenceOf(i)].Tokens.Start; k >= low; k-- {
		x := &d.Tokens[k]
		if x.Rel != doc.Subject || f.inside[k] != f.inside[i] || x.Head > i {
			continue
		}
		if f.canSpeak(k) {
			return k
		}
		if other == doc.None && (x.POS == doc.Noun || x.POS == doc.Propn) {
			other = k
		}
	}
	return other
}

// adjacent returns the noun that ends right before a finite verb and that the tree joins to the words of the clause before, or None: "The police back the
// mayor and the council is demanding …", which reads at first as if the mayor and the council were backed. A verb that shares its subject has a
// conjunction or comma before it.
func (f *finder) adjacent(i int) int {
	d := f.d
	if d.Tokens[i].Rel != doc.Conjunct || !f.finite(i) || f.subject(i) != doc.None {
		return doc.None
	}
	start := i
	for start > 0 {
		x := &d.Tokens[start-1]
		if x.Head != i || x.Rel != doc.Auxiliary && x.Rel != doc.PassiveAuxiliary && x.Rel != doc.AdverbMod && x.Rel != doc.Negation {
			break
		}
		start--
	}
	for k := start - 1; k > d.Tokens[i].Head && d.Tokens[k].POS != doc.Verb; k = d.Tokens[k].Head {
		x := &d.Tokens[k]
		if x.Edge.End != start {
			return doc.None
		}
		if x.Rel == doc.Conjunct && (x.POS == doc.Noun || x.POS == doc.Propn) && f.canSpeak(k) && x.Head < k {
			return k
		}
	}
	return doc.None
}

// intoMarks reports whether verb v stands in a quotation that verb i is outside of, so that they share no subject: "He was calm, telling us, “…”",
// where the tree hangs the sentence on a verb of the quotation.
func (f *finder) intoMarks(i, v int) bool { return f.inside[v] > 0 && f.inside[v] != f.inside[i] }

// sameForm returns the verb that i shares its subject with: its head, or for a verb that is joined to an infinitive though it is none, the verb of its own
// form above: "urged the council to meet and promised …", "urging them to stay and vowing …".
func (f *finder) sameForm(i int) int {
	d := f.d
	t := &d.Tokens[i]
	h := t.Head
	if t.Rel != doc.Conjunct || t.Tag == "VB" || t.Tag == "VBN" || f.child(i, doc.Auxiliary) != doc.None {
		return h
	}
	for v := h; ; v = d.Tokens[v].Head {
		x := &d.Tokens[v]
		switch {
		case x.Tag == "VB" && (t.Tag == "VBG" || f.infinitive(v)):
		case x.Tag == t.Tag && v != h && !f.intoMarks(i, v):
			return v
		case v == h || x.Rel == doc.Root:
			return h
		}
		if x.Rel == doc.Root {
			return h
		}
	}
}

// outer returns the cue whose speaker a verb shares through a pronoun in that cue's clause, or None: "Lima said she was sorry and promised …",
// "Lima says he would go, adding that …". The pronoun is the speaker, whom the outer cue names.
func (f *finder) outer(i int, heads []int) int {
	d := f.d
	t := &d.Tokens[i]
	if len(heads) != 1 || d.Tokens[heads[0]].POS != doc.Pron || f.inside[i] > 0 || t.Rel != doc.Conjunct && (t.Rel != doc.AdverbialClause || t.Tag != "VBG" || !f.afterComma(t.Edge.Start)) {
		return doc.None
	}
	switch d.Tokens[heads[0]].Lower {
	case "he", "she", "they", "it":
	default:
		return doc.None
	}
	v := d.Tokens[heads[0]].Head
	for d.Tokens[v].Rel == doc.Conjunct {
		v = d.Tokens[v].Head
	}
	cue := d.Tokens[v].Head
	if d.Tokens[v].Rel != doc.ClauseComplement || v == i || cue > v || f.entry(verb, f.lemma(cue)) == nil || f.passive(cue) {
		return doc.None
	}
	s := f.subject(cue)
	if s == doc.None || d.Tokens[s].POS == doc.Pron && d.Tokens[s].Lower != d.Tokens[heads[0]].Lower || f.tense(i) != "" && f.tense(i) != f.tense(cue) {
		return doc.None
	}
	return cue
}

// turnsBack reports whether a verb that is joined to a clause of a cue is a second cue of the same speaker: "said the truce had failed and
// warned that …".
func (f *finder) turnsBack(i int) bool {
	t := &f.d.Tokens[i]
	clause := &f.d.Tokens[t.Head]
	s := f.subject(t.Head)
	w := f.entry(verb, f.lemma(i))
	if w == nil || s == doc.None || f.subject(i) != doc.None || t.Tag == "VB" || f.inside[i] > 0 {
		return false
	}
	if f.leads[i] && f.says(i) {
		return true // "said he was ready and added, “…”"
	}
	outer, inner, own := f.tense(clause.Head), f.tense(t.Head), f.tense(i)
	if own == outer && inner != own && own != "" && inner != "" && w.Best() > 0.5 {
		return true // "said he admires them and praised their plan"
	}
	return (w.Share("that") > 0.7 || w.Names("on+to") || w.Act() == doc.Condemn || w.Act() == doc.Demand || w.Act() == doc.Accuse) &&
		!f.canSpeak(s) && f.child(i, doc.Auxiliary) == doc.None && t.Tag == f.d.Tokens[clause.Head].Tag
}

// tense returns the tag of the word that gives a verb its tense, or "".
func (f *finder) tense(i int) string {
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && int(k) < i {
			return tenseOf(t.Tag)
		}
	}
	return tenseOf(f.d.Tokens[i].Tag)
}

func tenseOf(tag string) string {
	switch tag {
	case "VBP", "VBZ":
		return "present"
	case "VBD":
		return "past"
	case "MD":
		return "modal"
	}
	return ""
}
