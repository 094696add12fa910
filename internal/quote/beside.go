package quote

import (
	"readout/doc"
	"readout/internal/quote/marks"
)

// inverted finds a subject that the tree calls an object: "…, said the minister".
func (f *finder) inverted(i int) (doc.Range, []int) {
	o := f.d.Child(i, doc.Object)
	if o == doc.None || o < i || f.child(i, doc.Dative) != doc.None {
		return doc.Range{}, nil
	}
	if f.d.Tokens[i].Tag == "VBG" {
		return doc.Range{}, nil // "…, saying, “The fewer guns, the better.”"
	}
	l := f.d.Tokens[i].Lemma
	if i > 0 && marks.Is(f.d.Tokens[i-1].Word) && f.quotes(i) && f.inside[i] == 0 && f.inside[o] == 0 && o > i {
		return f.told(o) // "“…” read one sign"
	}
	if l == "say" || l == "write" || l == "add" {
		if k := f.child(i, doc.ClauseComplement); k != doc.None && k < i || i > 0 && (marks.Is(f.d.Tokens[i-1].Word) || f.d.Tokens[i-1].Word == ",") {
			return f.told(o)
		}
	}
	return doc.Range{}, nil
}

// beside finds a speaker by its place alone, where the tree does not tell: "“…,” wrote Frank", "“…,” the envoy said". It looks
// between low and high.
func (f *finder) beside(cue, low, high int) (doc.Range, []int) {
	i := cue + 1
	if i < high && f.named(i) {
		if told, heads := f.phrase(i); len(heads) > 0 && !f.isObject(heads[0], cue) && (f.d.Tokens[heads[0]].Rel != doc.Subject || f.d.Tokens[heads[0]].Head == cue || cue > 0 && marks.Is(f.d.Tokens[cue-1].Word)) {
			return told, heads
		}
	}
	if cue > low && f.capital(cue-1) && f.isWord(cue-1) && f.d.Tokens[cue-1].Rel != doc.Marker && !f.named(cue-1) && f.d.Tokens[cue-1].POS != doc.Pron {
		return doc.Range{Start: cue - 1, End: cue}, []int{cue - 1} // a name that the model takes for another word: "Jolly said"
	}
	comma := false
	for i = cue - 1; i >= low; i-- {
		switch t := &f.d.Tokens[i]; {
		case t.Word == "," || dash(t.Word):
			comma = true
		case t.Lower == "both" || t.Lower == "all" || t.Lower == "each": // "the two both say"
		case comma:
			return f.described(i)
		case f.named(i):
			return f.phrase(i)
		case t.POS != doc.Adv && t.POS != doc.Aux && t.POS != doc.Punct && t.Rel != doc.Negation:
			return doc.Range{}, nil
		}
	}
	return doc.Range{}, nil
}

// described returns the phrase that ends at token i, with the name that it describes: "Ali Noor, a guard at the gate, said".
func (f *finder) described(i int) (doc.Range, []int) {
	for k := i; f.d.Tokens[k].Rel != doc.Root && f.d.Tokens[k].Head >= f.d.Sentences[f.d.SentenceOf(i)].Tokens.Start; k = f.d.Tokens[k].Head {
		t := &f.d.Tokens[k]
		switch t.Rel {
		case doc.Apposition, doc.RelativeClause, doc.Participle:
			if t.Head < k && t.Edge.End == i+1 && f.afterComma(t.Edge.Start) && (f.canSpeak(t.Head) || f.capital(t.Head)) {
				return f.told(t.Head) // "Lima, who was asked about the wall, has said"
			}
		}
	}
	if k := f.aside(i); k != doc.None {
		return f.phrase(k)
	}
	if !f.named(i) {
		return doc.Range{}, nil
	}
	told, heads := f.phrase(i)
	if len(heads) == 0 {
		return told, heads
	}
	if t := &f.d.Tokens[heads[0]]; t.Rel == doc.Apposition && t.Head < heads[0] && f.canSpeak(t.Head) {
		return f.told(t.Head)
	}
	return told, heads
}

// aside returns the word that a phrase between commas stands behind, where the phrase is none that names anybody: "Lima, asked about the wall, has
// said". i is the last word of the phrase.
func (f *finder) aside(i int) int {
	low := f.d.Sentences[f.d.SentenceOf(i)].Tokens.Start
	for k := i; k > low+1; k-- {
		t := &f.d.Tokens[k-1]
		if t.Word != "," && !dash(t.Word) {
			continue
		}
		switch f.d.Tokens[k].Tag {
		case "VBN", "VBG", "VBD", "WP", "IN", "CD":
			if f.named(k-2) && f.canSpeak(f.headAt(k-2)) {
				return k - 2
			}
		}
		return doc.None
	}
	return doc.None
}

// headAt returns the head of the noun phrase that a word belongs to.
func (f *finder) headAt(i int) int {
	for f.d.Tokens[i].Rel == doc.CompoundWord || f.d.Tokens[i].Rel == doc.AdjectiveMod || f.d.Tokens[i].Rel == doc.Determiner {
		i = f.d.Tokens[i].Head
	}
	return i
}

// isObject reports whether a phrase behind a cue is whom or what it is about, not who speaks: "told the guard", "urged the voters".
func (f *finder) isObject(h, cue int) bool {
	t := &f.d.Tokens[h]
	return t.Head == cue && (t.Rel == doc.Object || t.Rel == doc.Dative) && (cue == 0 || !marks.Is(f.d.Tokens[cue-1].Word))
}

// named reports whether a word can be part of a phrase that names a speaker.
func (f *finder) named(i int) bool {
	t := &f.d.Tokens[i]
	if f.timed[i] {
		return false // "…," the general, a veteran, said Thursday morning
	}
	switch t.POS {
	case doc.Propn, doc.Noun:
		return t.Rel != doc.NounAdverb || f.canSpeak(i)
	case doc.Pron:
		return t.Tag == "PRP" && t.Lower != "it"
	}
	return t.Rel == doc.Determiner || t.POS == doc.Adj && t.Rel == doc.AdjectiveMod
}

// phrase returns the noun phrase that a word belongs to.
func (f *finder) phrase(i int) (doc.Range, []int) {
	for {
		t := &f.d.Tokens[i]
		h := &f.d.Tokens[t.Head]
		if t.Head == i || h.POS != doc.Noun && h.POS != doc.Propn || t.Rel == doc.Conjunct || t.Rel == doc.Apposition {
			return f.told(i)
		}
		i = t.Head
	}
}
