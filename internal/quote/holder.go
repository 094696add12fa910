package quote

import (
	"strings"

	"readout/doc"
)

// holder returns who has a noun: its possessor, else nobody.
func (f *finder) holder(i int) (doc.Range, []int) {
	if p := f.d.Child(i, doc.Possessor); p != doc.None {
		return f.told(p)
	}
	return doc.Range{}, nil
}

// nounSpeaker returns who makes the statement of a noun: "Iran's claim", "criticism by the UN", "X expressed concern". A pronoun gives
// way to the subject of a verb that only lends the noun its tense: "he repeated his claim".
func (f *finder) nounSpeaker(i int) (doc.Range, []int) {
	d := f.d
	p := d.Child(i, doc.Possessor)
	if p != doc.None && d.Tokens[p].POS != doc.Pron {
		return f.told(p)
	}
	for _, k := range d.Children(i) {
		if f.from(int(k)) && f.canSpeak(int(k)) {
			return f.told(int(k)) // "faced criticism from rivals"
		}
	}
	if s := f.repeater(i); p != doc.None && s != doc.None {
		return f.told(s)
	}
	if told, heads := f.lender(i, p); len(heads) > 0 {
		return told, heads
	}
	if p != doc.None {
		return f.told(p)
	}
	for _, k := range d.Children(i) {
		if t := &d.Tokens[k]; f.from(int(k)) || t.Rel == doc.Oblique && (t.Prep == "within" || t.Prep == "of" && f.clausal(i)) {
			return f.told(int(k))
		}
	}
	if t := &d.Tokens[i]; t.Rel == doc.Oblique && t.Prep == "of" && f.entry(noun, strings.ToLower(d.Tokens[t.Head].Lemma)) != nil { // "issued a statement of concern about"
		return f.nounSpeaker(t.Head)
	}
	if k := f.beforeNoun(i); k != doc.None {
		return f.told(k)
	}
	return doc.Range{}, nil
}

// from reports whether a word behind a noun tells by whom it is: "criticism by the UN", "calls from rivals", "fears among them".
func (f *finder) from(k int) bool {
	t := &f.d.Tokens[k]
	return (t.Rel == doc.Oblique || t.Rel == doc.Agent) && (t.Prep == "by" || t.Prep == "from" || t.Prep == "among")
}

// repeater returns the subject of the verb that a noun with a possessor hangs on, where it speaks again: "Iran repeated its claim", "Trump stepped up his
// attacks". None is no such subject.
func (f *finder) repeater(i int) int {
	t := &f.d.Tokens[i]
	if t.Rel != doc.Object && (t.Rel != doc.Oblique || t.Prep != "in" && t.Prep != "on" && t.Prep != "upon") {
		return doc.None
	}
	if f.d.Tokens[t.Head].POS != doc.Verb || t.Head > i || f.othersWord(t.Head) || f.passive(t.Head) {
		return doc.None
	}
	if s := f.subject(t.Head); s != doc.None && f.canSpeak(s) {
		return s
	}
	return doc.None
}

// lender returns the speaker of the verb that a noun hangs on, where the noun is that verb's own: "expressed concern", "said in a statement", "spoke in the hope
// that". p is the noun's possessor or None.
func (f *finder) lender(i, p int) (doc.Range, []int) {
	t := &f.d.Tokens[i]
	h := t.Head
	if t.Rel != doc.Object && t.Rel != doc.Oblique || f.d.Tokens[h].POS != doc.Verb || f.passive(h) {
		return doc.Range{}, nil
	}
	told, heads := f.speakerAt(h, 1)
	switch {
	case len(heads) == 0:
	case f.lends(h), t.Prep == "in" && f.says(h):
		return told, heads
	case p != doc.None || !f.canSpeak(heads[0]):
	case t.Rel == doc.Object && !f.againstIt(h), h < i && t.POS == doc.Noun && holdsWith(t.Prep):
		return told, heads
	}
	return doc.Range{}, nil
}

// beforeNoun returns who stands right before a noun of speech: the subject where the model takes the verb for a noun ("Lopez claims that"), a name, or
// what the noun is joined to ("a Red Cross report that", "Turkish claims that"). None is nobody.
func (f *finder) beforeNoun(i int) int {
	if s := f.subject(i); s != doc.None && s < i {
		return s
	}
	if h := f.d.Tokens[i].Head; h == i-1 && f.d.Tokens[h].POS == doc.Propn && f.canSpeak(h) {
		return h
	}
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && int(k) < i && f.canSpeak(int(k)) {
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
func (f *finder) againstIt(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && (w.Act() == doc.Deny || w.Act() == doc.Condemn || w.Act() == doc.Accuse || w.Act() == doc.Know || w.Act() == doc.Think)
}

// othersWord reports whether a verb is about what somebody else has said: "rejected his claim", "praised his plan".
func (f *finder) othersWord(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && w.Act() == doc.Praise || f.againstIt(i)
}

// lends reports whether a verb with a noun of speech as its object is one act with it: "expressed concern", "issued a statement".
func (f *finder) lends(i int) bool {
	w := f.entry(verb, "*lend")
	return w != nil && w.Names(f.lemma(i))
}

// clausal reports whether a noun's content is a clause, so that its "of" can name the speaker.
func (f *finder) clausal(i int) bool {
	return f.child(i, doc.ClauseComplement, doc.Participle) != doc.None || f.d.Tokens[i].Rel == doc.Oblique
}
