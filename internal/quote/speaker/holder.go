package speaker

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/lexicon"
)

// holder returns who has a noun: its possessor, else nobody.
func (f *Finder) holder(i int) (doc.Range, []int) {
	if p := f.Doc.Child(i, doc.Possessor); p != doc.None {
		return f.Told(p)
	}
	return doc.Range{}, nil
}

// NounSpeaker returns who makes the statement of a noun: "Iran's claim", "criticism by the UN", "X expressed concern". A pronoun gives
// way to the subject of a verb that only lends the noun its tense: "he repeated his claim".
func (f *Finder) NounSpeaker(i int) (doc.Range, []int) {
	d := f.Doc
	p := d.Child(i, doc.Possessor)
	if p != doc.None && d.Tokens[p].POS != doc.Pron {
		return f.Told(p)
	}
	for _, k := range d.Children(i) {
		if f.from(int(k)) && f.CanSpeak(int(k)) {
			return f.Told(int(k)) // "faced criticism from rivals"
		}
	}
	if s := f.repeater(i); p != doc.None && s != doc.None {
		return f.Told(s)
	}
	if told, heads := f.lender(i, p); len(heads) > 0 {
		return told, heads
	}
	if p != doc.None {
		return f.Told(p)
	}
	for _, k := range d.Children(i) {
		if t := &d.Tokens[k]; f.from(int(k)) || t.Rel == doc.Oblique && (t.Prep == "within" || t.Prep == "of" && f.clausal(i)) {
			return f.Told(int(k))
		}
	}
	if t := &d.Tokens[i]; t.Rel == doc.Oblique && t.Prep == "of" && f.Entry(lexicon.Noun, strings.ToLower(d.Tokens[t.Head].Lemma)) != nil { // "issued a statement of concern about"
		return f.NounSpeaker(t.Head)
	}
	if k := f.beforeNoun(i); k != doc.None {
		return f.Told(k)
	}
	return doc.Range{}, nil
}

// from reports whether a word behind a noun tells by whom it is: "criticism by the UN", "calls from rivals", "fears among them".
func (f *Finder) from(k int) bool {
	t := &f.Doc.Tokens[k]
	return (t.Rel == doc.Oblique || t.Rel == doc.Agent) && (t.Prep == "by" || t.Prep == "from" || t.Prep == "among")
}

// repeater returns the subject of the verb that a noun with a possessor hangs on, where it speaks again: "Iran repeated its claim", "Trump stepped up his
// attacks". None is no such subject.
func (f *Finder) repeater(i int) int {
	t := &f.Doc.Tokens[i]
	if t.Rel != doc.Object && (t.Rel != doc.Oblique || t.Prep != "in" && t.Prep != "on" && t.Prep != "upon") {
		return doc.None
	}
	if f.Doc.Tokens[t.Head].POS != doc.Verb || t.Head > i || f.othersWord(t.Head) || f.Passive(t.Head) {
		return doc.None
	}
	if s := f.Subject(t.Head); s != doc.None && f.CanSpeak(s) {
		return s
	}
	return doc.None
}

// lender returns the speaker of the verb that a noun hangs on, where the noun is that verb's own: "expressed concern", "said in a statement", "spoke in the hope
// that". p is the noun's possessor or None.
func (f *Finder) lender(i, p int) (doc.Range, []int) {
	t := &f.Doc.Tokens[i]
	h := t.Head
	if t.Rel != doc.Object && t.Rel != doc.Oblique || f.Doc.Tokens[h].POS != doc.Verb || f.Passive(h) {
		return doc.Range{}, nil
	}
	told, heads := f.speakerAt(h, 1)
	switch {
	case len(heads) == 0:
	case f.lends(h), t.Prep == "in" && f.Says(h):
		return told, heads
	case p != doc.None || !f.CanSpeak(heads[0]):
	case t.Rel == doc.Object && !f.againstIt(h), h < i && t.POS == doc.Noun && holdsWith(t.Prep):
		return told, heads
	}
	return doc.Range{}, nil
}

// beforeNoun returns who stands right before a noun of speech: the subject where the model takes the verb for a noun ("Lopez claims that"), a name, or
// what the noun is joined to ("a Red Cross report that", "Turkish claims that"). None is nobody.
func (f *Finder) beforeNoun(i int) int {
	if s := f.Subject(i); s != doc.None && s < i {
		return s
	}
	if h := f.Doc.Tokens[i].Head; h == i-1 && f.Doc.Tokens[h].POS == doc.Propn && f.CanSpeak(h) {
		return h
	}
	for _, k := range f.Doc.Children(i) {
		if t := &f.Doc.Tokens[k]; (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && int(k) < i && f.CanSpeak(int(k)) {
			return int(k)
		}
	}
	return doc.None
}

// holdsWith reports whether a preposition gives a noun to the subject of its verb: "spoke in the hope that", "left without a promise to".
func holdsWith(prep string) bool {
	switch prep {
	case "in", "with", "without", "under", "at", "around", "of":
		return true
	}
	return false
}

// againstIt reports whether a verb turns against somebody else's words: "rejected the claim that …".
func (f *Finder) againstIt(i int) bool {
	w := f.Entry(lexicon.Verb, f.Lemma(i))
	return w != nil && (w.Act() == doc.Deny || w.Act() == doc.Condemn || w.Act() == doc.Accuse || w.Act() == doc.Know || w.Act() == doc.Think)
}

// othersWord reports whether a verb is about what somebody else has said: "rejected his claim", "praised his plan".
func (f *Finder) othersWord(i int) bool {
	w := f.Entry(lexicon.Verb, f.Lemma(i))
	return w != nil && w.Act() == doc.Praise || f.againstIt(i)
}

// lends reports whether a verb with a noun of speech as its object is one act with it: "expressed concern", "issued a statement".
func (f *Finder) lends(i int) bool {
	w := f.Entry(lexicon.Verb, "*lend")
	return w != nil && w.Names(f.Lemma(i))
}

// clausal reports whether a noun's content is a clause, so that its "of" can name the speaker.
func (f *Finder) clausal(i int) bool {
	return f.Child(i, doc.ClauseComplement, doc.Participle) != doc.None || f.Doc.Tokens[i].Rel == doc.Oblique
}
