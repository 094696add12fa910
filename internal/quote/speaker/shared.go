package speaker

import (
	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
)

// fronted returns the subject that a participle at the start of a sentence belongs to, or None: "Citing the floods, Lima said: “We …”" hangs on
// the nearest clause in the tree, which may be the quotation.
func (f *Finder) fronted(i int) int {
	d := f.Doc
	t := &d.Tokens[i]
	if t.Tag != "VBG" || t.Rel == doc.Root || f.Subject(i) != doc.None || f.Inside[i] > 0 {
		return doc.None
	}
	s := d.Sentences[d.SentenceOf(i)].Tokens
	for k := s.Start; k < i; k++ {
		if x := &d.Tokens[k]; f.IsWord(k) && x.Rel != doc.Marker && x.POS != doc.Sconj && x.POS != doc.Adv && x.POS != doc.Adp {
			return doc.None
		}
	}
	for k := max(i+1, t.Edge.End); k < s.End; k++ {
		if x := &d.Tokens[k]; (x.Rel == doc.Subject || x.Rel == doc.PassiveSubject) && x.Head > k && f.Inside[k] == 0 && f.Finite(x.Head) {
			if f.CanSpeak(k) && f.AfterComma(x.Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// justSaid returns the cue between commas that stands right before a participle, or None: "The vote was lost, the minister said, adding …".
func (f *Finder) justSaid(i int) int {
	d := f.Doc
	t := &d.Tokens[i]
	start := t.Edge.Start
	if t.Tag != "VBG" || t.Rel == doc.Root || start > i || !f.AfterComma(start) || f.Subject(i) != doc.None {
		return doc.None
	}
	for k := start - 2; k > start-Reach/4 && k > 0; k-- {
		switch w := &d.Tokens[k]; {
		case w.Word == "," || f.Inside[k] != f.Inside[start-1]:
			return doc.None
		case w.POS == doc.Verb && f.Says(k) && f.Finite(k):
			if s := f.Subject(k); s != doc.None && s < k && f.AfterComma(d.Tokens[s].Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// first returns the first subject of a sentence that can speak, for a verb with a tense whose own the tree does not tell, or None: "Lima backs the
// plan, opposes a “second vote” and recalled …".
func (f *Finder) first(i int) int {
	d := f.Doc
	if r := d.Tokens[i].Rel; r != doc.Root && r != doc.Conjunct || !f.Finite(i) || f.Subject(i) != doc.None || f.Passive(i) || f.Inside[i] > 0 {
		return doc.None
	}
	for k := d.Sentences[d.SentenceOf(i)].Tokens.Start; k < i; k++ {
		if t := &d.Tokens[k]; t.Rel == doc.Subject && f.Inside[k] == 0 {
			if f.CanSpeak(k) && !clause.IsRelative(t) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// nearest returns the last subject before a participle that can speak, where the tree tells none for it, or None: "The envoy has offered little aside
// from saying that …", "They complained in May, before warning …". It stands in the same quotation, or in none like the participle.
func (f *Finder) nearest(i int) int {
	d := f.Doc
	t := &d.Tokens[i]
	if t.Tag != "VBG" || f.Subject(i) != doc.None {
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
		if x.Rel != doc.Subject || f.Inside[k] != f.Inside[i] || x.Head > i {
			continue
		}
		if f.CanSpeak(k) {
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
func (f *Finder) adjacent(i int) int {
	d := f.Doc
	if d.Tokens[i].Rel != doc.Conjunct || !f.Finite(i) || f.Subject(i) != doc.None {
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
		if x.Rel == doc.Conjunct && (x.POS == doc.Noun || x.POS == doc.Propn) && f.CanSpeak(k) && x.Head < k {
			return k
		}
	}
	return doc.None
}

// intoMarks reports whether verb v stands in a quotation that verb i is outside of, so that they share no subject: "He was calm, telling us, “…”",
// where the tree hangs the sentence on a verb of the quotation.
func (f *Finder) intoMarks(i, v int) bool { return f.Inside[v] > 0 && f.Inside[v] != f.Inside[i] }

// SameForm returns the verb that i shares its subject with: its head, or for a verb that is joined to an infinitive though it is none, the verb of its own
// form above: "urged the council to meet and promised …", "urging them to stay and vowing …".
func (f *Finder) SameForm(i int) int {
	d := f.Doc
	t := &d.Tokens[i]
	h := t.Head
	if t.Rel != doc.Conjunct || t.Tag == "VB" || t.Tag == "VBN" || f.Child(i, doc.Auxiliary) != doc.None {
		return h
	}
	for v := h; ; v = d.Tokens[v].Head {
		x := &d.Tokens[v]
		switch {
		case x.Tag == "VB" && (t.Tag == "VBG" || f.Infinitive(v)):
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
func (f *Finder) outer(i int, heads []int) int {
	d := f.Doc
	t := &d.Tokens[i]
	if len(heads) != 1 || d.Tokens[heads[0]].POS != doc.Pron || f.Inside[i] > 0 || t.Rel != doc.Conjunct && (t.Rel != doc.AdverbialClause || t.Tag != "VBG" || !f.AfterComma(t.Edge.Start)) {
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
	if d.Tokens[v].Rel != doc.ClauseComplement || v == i || cue > v || f.Entry(lexicon.Verb, f.Lemma(cue)) == nil || f.Passive(cue) {
		return doc.None
	}
	s := f.Subject(cue)
	if s == doc.None || d.Tokens[s].POS == doc.Pron && d.Tokens[s].Lower != d.Tokens[heads[0]].Lower || f.Tense(i) != "" && f.Tense(i) != f.Tense(cue) {
		return doc.None
	}
	return cue
}

// TurnsBack reports whether a verb that is joined to a clause of a cue is a second cue of the same speaker: "said the truce had failed and
// warned that …".
func (f *Finder) TurnsBack(i int) bool {
	t := &f.Doc.Tokens[i]
	clause := &f.Doc.Tokens[t.Head]
	s := f.Subject(t.Head)
	w := f.Entry(lexicon.Verb, f.Lemma(i))
	if w == nil || s == doc.None || f.Subject(i) != doc.None || t.Tag == "VB" || f.Inside[i] > 0 {
		return false
	}
	if f.Leads[i] && f.Says(i) {
		return true // "said he was ready and added, “…”"
	}
	outer, inner, own := f.Tense(clause.Head), f.Tense(t.Head), f.Tense(i)
	if own == outer && inner != own && own != "" && inner != "" && w.Best() > 0.5 {
		return true // "said he admires them and praised their plan"
	}
	return (w.Share("that") > 0.7 || w.Names("on+to") || w.Act() == doc.Condemn || w.Act() == doc.Demand || w.Act() == doc.Accuse) &&
		!f.CanSpeak(s) && f.Child(i, doc.Auxiliary) == doc.None && t.Tag == f.Doc.Tokens[clause.Head].Tag
}

// Tense returns the tag of the word that gives a verb its tense, or "".
func (f *Finder) Tense(i int) string {
	for _, k := range f.Doc.Children(i) {
		if t := &f.Doc.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && int(k) < i {
			return tenseOf(t.Tag)
		}
	}
	return tenseOf(f.Doc.Tokens[i].Tag)
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
