package speaker

import (
	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/marks"
)

// inverted finds a subject that the tree calls an object: "…, said the minister".
func (f *Finder) inverted(i int) (doc.Range, []int) {
	o := f.Doc.Child(i, doc.Object)
	if o == doc.None || o < i || f.Child(i, doc.Dative) != doc.None {
		return doc.Range{}, nil
	}
	if f.Doc.Tokens[i].Tag == "VBG" {
		return doc.Range{}, nil // "…, saying, “The fewer guns, the better.”"
	}
	l := f.Doc.Tokens[i].Lemma
	if i > 0 && marks.Is(f.Doc.Tokens[i-1].Word) && f.Quotes(i) && f.Inside[i] == 0 && f.Inside[o] == 0 && o > i {
		return f.Told(o) // "“…” read one sign"
	}
	if l == "say" || l == "write" || l == "add" {
		if k := f.Child(i, doc.ClauseComplement); k != doc.None && k < i || i > 0 && (marks.Is(f.Doc.Tokens[i-1].Word) || f.Doc.Tokens[i-1].Word == ",") {
			return f.Told(o)
		}
	}
	return doc.Range{}, nil
}

// Beside finds a speaker by its place alone, where the tree does not tell: "“…,” wrote Frank", "“…,” the envoy said". It looks
// between low and high.
func (f *Finder) Beside(cue, low, high int) (doc.Range, []int) {
	i := cue + 1
	if i < high && f.Named(i) {
		if told, heads := f.phrase(i); len(heads) > 0 && !f.isObject(heads[0], cue) && (f.Doc.Tokens[heads[0]].Rel != doc.Subject || f.Doc.Tokens[heads[0]].Head == cue || cue > 0 && marks.Is(f.Doc.Tokens[cue-1].Word)) {
			return told, heads
		}
	}
	if cue > low && f.Capital(cue-1) && f.IsWord(cue-1) && f.Doc.Tokens[cue-1].Rel != doc.Marker && !f.Named(cue-1) && f.Doc.Tokens[cue-1].POS != doc.Pron {
		return doc.Range{Start: cue - 1, End: cue}, []int{cue - 1} // a name that the model takes for another word: "Jolly said"
	}
	comma := false
	for i = cue - 1; i >= low; i-- {
		switch t := &f.Doc.Tokens[i]; {
		case t.Word == "," || clause.Dash(t.Word):
			comma = true
		case t.Lower == "both" || t.Lower == "all" || t.Lower == "each": // "the two both say"
		case comma:
			return f.described(i)
		case f.Named(i):
			return f.phrase(i)
		case t.POS != doc.Adv && t.POS != doc.Aux && t.POS != doc.Punct && t.Rel != doc.Negation:
			return doc.Range{}, nil
		}
	}
	return doc.Range{}, nil
}

// described returns the phrase that ends at token i, with the name that it describes: "Ali Noor, a guard at the gate, said".
func (f *Finder) described(i int) (doc.Range, []int) {
	for k := i; f.Doc.Tokens[k].Rel != doc.Root && f.Doc.Tokens[k].Head >= f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens.Start; k = f.Doc.Tokens[k].Head {
		t := &f.Doc.Tokens[k]
		switch t.Rel {
		case doc.Apposition, doc.RelativeClause, doc.Participle:
			if t.Head < k && t.Edge.End == i+1 && f.AfterComma(t.Edge.Start) && (f.CanSpeak(t.Head) || f.Capital(t.Head)) {
				return f.Told(t.Head) // "Lima, who was asked about the wall, has said"
			}
		}
	}
	if k := f.aside(i); k != doc.None {
		return f.phrase(k)
	}
	if !f.Named(i) {
		return doc.Range{}, nil
	}
	told, heads := f.phrase(i)
	if len(heads) == 0 {
		return told, heads
	}
	if t := &f.Doc.Tokens[heads[0]]; t.Rel == doc.Apposition && t.Head < heads[0] && f.CanSpeak(t.Head) {
		return f.Told(t.Head)
	}
	return told, heads
}

// aside returns the word that a phrase between commas stands behind, where the phrase is none that names anybody: "Lima, asked about the wall, has
// said". i is the last word of the phrase.
func (f *Finder) aside(i int) int {
	low := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens.Start
	for k := i; k > low+1; k-- {
		t := &f.Doc.Tokens[k-1]
		if t.Word != "," && !clause.Dash(t.Word) {
			continue
		}
		switch f.Doc.Tokens[k].Tag {
		case "VBN", "VBG", "VBD", "WP", "IN", "CD":
			if f.Named(k-2) && f.CanSpeak(f.HeadAt(k-2)) {
				return k - 2
			}
		}
		return doc.None
	}
	return doc.None
}

// HeadAt returns the head of the noun phrase that a word belongs to.
func (f *Finder) HeadAt(i int) int {
	for f.Doc.Tokens[i].Rel == doc.CompoundWord || f.Doc.Tokens[i].Rel == doc.AdjectiveMod || f.Doc.Tokens[i].Rel == doc.Determiner {
		i = f.Doc.Tokens[i].Head
	}
	return i
}

// isObject reports whether a phrase behind a cue is whom or what it is about, not who speaks: "told the guard", "urged the voters".
func (f *Finder) isObject(h, cue int) bool {
	t := &f.Doc.Tokens[h]
	return t.Head == cue && (t.Rel == doc.Object || t.Rel == doc.Dative) && (cue == 0 || !marks.Is(f.Doc.Tokens[cue-1].Word))
}

// Named reports whether a word can be part of a phrase that names a speaker.
func (f *Finder) Named(i int) bool {
	t := &f.Doc.Tokens[i]
	if f.Timed[i] {
		return false // "…," the general, a veteran, said Thursday morning
	}
	switch t.POS {
	case doc.Propn, doc.Noun:
		return t.Rel != doc.NounAdverb || f.CanSpeak(i)
	case doc.Pron:
		return t.Tag == "PRP" && t.Lower != "it"
	}
	return t.Rel == doc.Determiner || t.POS == doc.Adj && t.Rel == doc.AdjectiveMod
}

// phrase returns the noun phrase that a word belongs to.
func (f *Finder) phrase(i int) (doc.Range, []int) {
	for {
		t := &f.Doc.Tokens[i]
		h := &f.Doc.Tokens[t.Head]
		if t.Head == i || h.POS != doc.Noun && h.POS != doc.Propn || t.Rel == doc.Conjunct || t.Rel == doc.Apposition {
			return f.Told(i)
		}
		i = t.Head
	}
}
