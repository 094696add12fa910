package indirect

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
)

// noun offers "the claim that …", "a plan to …", "criticism of …".
func (f *Finder) noun(i int) {
	lemma := strings.ToLower(f.Doc.Tokens[i].Lemma)
	if f.Entry(lexicon.Noun, lemma) == nil {
		return
	}
	c := draft.Statement{Cue: i, Words: f.CueWords(i), Class: lexicon.Noun, Lemma: lemma}
	c.Told, c.Heads = f.NounSpeaker(i)
	of := c
	if o := f.oblique(i, "of"); len(c.Heads) == 0 && o != doc.None && f.CanSpeak(o) {
		of.Told, of.Heads = f.Told(o) // "the support of farmers for …"
	}
	for _, k := range f.Doc.Children(i) {
		x := int(k)
		if x < i {
			continue
		}
		t := &f.Doc.Tokens[x]
		switch t.Rel {
		case doc.ClauseComplement, doc.OpenComplement, doc.Participle, doc.RelativeClause, doc.AdverbialClause:
			f.nounClause(x, c)
		case doc.Oblique, doc.PrepClause:
			switch t.Prep {
			case "":
			case "of":
				f.offerPrep(c, t.Prep, x)
			default:
				f.offerPrep(of, t.Prep, x)
			}
		}
	}
	if f.Doc.Tokens[i].Rel == doc.Subject { // "The question is whether …"
		f.nounPredicate(i, c)
	}
}

// oblique returns the first phrase with that preposition on a word, or None.
func (f *Finder) oblique(i int, prep string) int {
	for _, k := range f.Doc.Children(i) {
		if t := &f.Doc.Tokens[k]; t.Rel == doc.Oblique && t.Prep == prep {
			return int(k)
		}
	}
	return doc.None
}

func (f *Finder) nounClause(x int, c draft.Statement) {
	content := f.Yield([]int{x})
	switch {
	case f.HasMarker(x, "that") || f.Doc.Tokens[x].Rel == doc.ClauseComplement:
		f.offer(c, "that", content)
	case f.Infinitive(x):
		f.offer(c, "to", content)
	}
}

func (f *Finder) nounPredicate(i int, c draft.Statement) {
	be := f.Doc.Tokens[i].Head
	if f.Doc.Tokens[be].Lemma != "be" {
		return
	}
	if k := f.Child(be, doc.ClauseComplement, doc.OpenComplement); k > be {
		f.offer(c, "is", f.Yield([]int{k}))
	}
}

// adjective offers "is confident that …", "was worried about …".
func (f *Finder) adjective(i int) {
	lemma := f.Doc.Tokens[i].Lower
	if f.Entry(lexicon.Adjective, lemma) == nil && f.maker(i) == doc.None {
		return
	}
	c := draft.Statement{Cue: i, Words: f.CueWords(i), Class: lexicon.Adjective, Lemma: lemma}
	t := &f.Doc.Tokens[i]
	if t.Rel == doc.AdjectiveMod {
		f.offer(c, "mod", f.Yield([]int{t.Head}, i, f.Child(t.Head, doc.Determiner)))
		return
	}
	c.Told, c.Heads = f.Speaker(i)
	holder := i
	if t.Rel == doc.Complement {
		holder = t.Head
		if s := f.Child(holder, doc.Subject); s != doc.None {
			c.Told, c.Heads = f.Told(s)
		} else {
			c.Told, c.Heads = f.Speaker(holder)
		}
	}
	if m := f.maker(i); m != doc.None {
		holder, c.Words, c.Lemma = m, doc.Range{Start: m, End: i + 1}, "make "+lemma
		c.Told, c.Heads = f.Speaker(m)
	} else if len(c.Heads) == 1 && f.Doc.Tokens[c.Heads[0]].Lower == "it" { // "made it clear that", "it is not clear whether"
		c.Told, c.Heads = doc.Range{}, nil
		if h := f.Doc.Tokens[holder].Head; h != holder && f.Doc.Tokens[h].Lemma == "make" {
			c.Told, c.Heads = f.Speaker(h)
		}
	}
	for _, h := range []int{i, holder} {
		for _, k := range f.Doc.Children(h) {
			if int(k) > i {
				f.adjectiveContent(int(k), c)
			}
		}
		if holder == i {
			break
		}
	}
}

// maker returns the verb of "made clear that", "made it known that", which are cues of their own, or None.
func (f *Finder) maker(i int) int {
	t := &f.Doc.Tokens[i]
	m := t.Head
	switch t.Rel {
	case doc.Complement, doc.ClauseComplement, doc.OpenComplement:
	default:
		return doc.None
	}
	if f.Doc.Tokens[m].Lemma != "make" || m > i || i > m+3 || f.Entry(lexicon.Adjective, "make "+t.Lower) == nil {
		return doc.None
	}
	return m
}

func (f *Finder) adjectiveContent(x int, c draft.Statement) {
	t := &f.Doc.Tokens[x]
	switch t.Rel {
	case doc.ClauseComplement, doc.AdverbialClause:
		if t.Rel == doc.AdverbialClause && !f.HasMarker(x, "that") {
			return
		}
		content := f.Yield([]int{x})
		if len(content) > 0 && f.Question(content[0]) {
			f.offer(c, "wh", content)
		} else {
			f.offer(c, "that", content)
		}
	case doc.OpenComplement:
		f.offer(c, "to", f.Yield([]int{x}))
	case doc.Oblique, doc.PrepClause:
		if t.Prep != "" {
			f.offerPrep(c, t.Prep, x)
		}
	}
}

// adverb offers the clause of "reportedly", "allegedly".
func (f *Finder) adverb(i int) {
	t := &f.Doc.Tokens[i]
	if f.Entry(lexicon.Phrase, t.Lower) == nil {
		return
	}
	f.offer(draft.Statement{Cue: i, Words: doc.Range{Start: i, End: i + 1}, Class: lexicon.Phrase, Lemma: t.Lower}, "adverb", f.Yield([]int{t.Head}, i))
}

// source offers the clause that "according to X", "in X's view", "for X" stands in.
func (f *Finder) source(i int) {
	t := &f.Doc.Tokens[i]
	if t.Case == doc.None {
		return
	}
	if f.swallows(i) {
		f.offerAccording(t.Case)
		return
	}
	c := draft.Statement{Cue: t.Case, Class: lexicon.Phrase, Lemma: t.Prep}
	c.Words = doc.Range{Start: t.Case, End: t.Case + len(strings.Fields(t.Prep))}
	if f.Entry(lexicon.Phrase, t.Prep) != nil && (t.Prep != "per" || f.AfterComma(t.Case)) { // not "two dollars per head"
		c.Told, c.Heads = f.Told(i)
		if len(c.Heads) == 0 && t.Prep == "according to" && t.POS != doc.Pron {
			c.Told, c.Heads = t.Edge, []int{i} // a noun that the model takes for a verb: "according to show insiders"
		}
		c.Told = f.Trim(startAt(c.Told, c.Words.End))
		pattern := "source"
		if f.Entry(lexicon.Phrase, t.Prep).Names("view") {
			pattern = "view"
		}
		f.offer(c, pattern, f.clauseAround(i))
	}
	if t.Prep == "in" || t.Prep == "by" || t.Prep == "from" { // "in the words of X", "in X's view", "by X's account"
		lemma := t.Prep + " " + t.Lower
		if f.Entry(lexicon.Phrase, lemma) == nil {
			return
		}
		c.Lemma, c.Cue, c.Words = lemma, i, doc.Range{Start: i, End: i + 1}
		c.Told, c.Heads = f.NounSpeaker(i)
		if len(c.Heads) > 0 {
			f.offer(c, "source", f.clauseAround(i))
		}
	}
}

// according offers the sentence behind "According to …," where the model takes the first word for a verb.
func (f *Finder) according(i int) {
	if f.Doc.Tokens[i].Rel != doc.Case && i+1 < len(f.Doc.Tokens) && f.Doc.Tokens[i+1].Lower == "to" {
		f.offerAccording(i)
	}
}

// swallows reports whether the model has taken the subject of a sentence for an apposition of its source: "According to a study, the drought and the war
// have cost a million jobs".
func (f *Finder) swallows(i int) bool {
	t := &f.Doc.Tokens[i]
	if t.Prep != "according to" || t.Rel != doc.Oblique {
		return false
	}
	v := t.Head
	if f.Doc.Tokens[v].Rel != doc.Root || v < t.Edge.End || !f.Finite(v) || f.Subject(v) != doc.None {
		return false
	}
	for k := t.Case; k < t.Edge.End; k++ {
		if f.Doc.Tokens[k].Word == "," {
			return true
		}
	}
	return false
}

// offerAccording offers what follows the first comma behind "According to" at the start of a sentence.
func (f *Finder) offerAccording(i int) {
	s := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens
	if f.HasWord(s.Start, i) || i+2 >= s.End {
		return
	}
	comma := i + 2
	for comma < s.End && f.Doc.Tokens[comma].Word != "," {
		comma++
	}
	who, content := f.Trim(doc.Range{Start: i + 2, End: comma}), f.Trim(doc.Range{Start: min(comma+1, s.End), End: s.End})
	if who.Empty() || content.Empty() || f.Inside[i] > 0 {
		return
	}
	c := draft.Statement{Cue: i, Words: doc.Range{Start: i, End: i + 2}, Class: lexicon.Phrase, Lemma: "according to", Told: who, Heads: []int{f.HeadAt(who.Start)}}
	f.offer(c, "source", []doc.Range{content})
}

func startAt(r doc.Range, at int) doc.Range {
	r.Start = max(r.Start, at)
	return r
}

// clauseAround returns the words of the clause that a source phrase belongs to, without the phrase: the whole sentence, where the phrase
// opens or ends it.
func (f *Finder) clauseAround(i int) []doc.Range {
	d, top := f.Doc, f.Doc.Tokens[i].Head
	phrase := d.Tokens[i].Edge
	s := d.Sentences[d.SentenceOf(i)].Tokens
	atEnd := !f.HasWord(phrase.End, s.End)
	atStart := !f.HasWord(s.Start, phrase.Start)
	for d.Tokens[top].Rel != doc.Root {
		t := &d.Tokens[top]
		if !atEnd && !atStart && f.isClause(top) {
			break
		}
		if f.isClause(top) && (t.Rel == doc.ClauseComplement && f.Entry(lexicon.Verb, f.Lemma(t.Head)) != nil) && !atStart {
			break
		}
		top = t.Head
	}
	return f.Yield([]int{top}, i)
}

func (f *Finder) isClause(i int) bool {
	t := &f.Doc.Tokens[i]
	return (t.POS == doc.Verb || t.POS == doc.Aux) && f.Subject(i) != doc.None
}
