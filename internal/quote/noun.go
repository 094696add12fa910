package quote

import (
	"strings"

	"readout/doc"
)

// noun offers "the claim that …", "a plan to …", "criticism of …".
func (f *finder) noun(i int) {
	lemma := strings.ToLower(f.d.Tokens[i].Lemma)
	if f.entry(noun, lemma) == nil {
		return
	}
	c := candidate{cue: i, words: f.cueWords(i), class: noun, lemma: lemma}
	c.told, c.heads = f.nounSpeaker(i)
	of := c
	if o := f.oblique(i, "of"); len(c.heads) == 0 && o != doc.None && f.canSpeak(o) {
		of.told, of.heads = f.told(o) // "the support of farmers for …"
	}
	for _, k := range f.d.Children(i) {
		x := int(k)
		if x < i {
			continue
		}
		t := &f.d.Tokens[x]
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
	if f.d.Tokens[i].Rel == doc.Subject { // "The question is whether …"
		f.nounPredicate(i, c)
	}
}

// oblique returns the first phrase with that preposition on a word, or None.
func (f *finder) oblique(i int, prep string) int {
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == prep {
			return int(k)
		}
	}
	return doc.None
}

func (f *finder) nounClause(x int, c candidate) {
	content := f.yield([]int{x})
	switch {
	case f.hasMarker(x, "that") || f.d.Tokens[x].Rel == doc.ClauseComplement:
		f.offer(c, "that", content)
	case f.infinitive(x):
		f.offer(c, "to", content)
	}
}

func (f *finder) nounPredicate(i int, c candidate) {
	be := f.d.Tokens[i].Head
	if f.d.Tokens[be].Lemma != "be" {
		return
	}
	if k := f.child(be, doc.ClauseComplement, doc.OpenComplement); k > be {
		f.offer(c, "is", f.yield([]int{k}))
	}
}

// adjective offers "is confident that …", "was worried about …".
func (f *finder) adjective(i int) {
	lemma := f.d.Tokens[i].Lower
	if f.entry(adjective, lemma) == nil && f.maker(i) == doc.None {
		return
	}
	c := candidate{cue: i, words: f.cueWords(i), class: adjective, lemma: lemma}
	t := &f.d.Tokens[i]
	if t.Rel == doc.AdjectiveMod {
		f.offer(c, "mod", f.yield([]int{t.Head}, i, f.child(t.Head, doc.Determiner)))
		return
	}
	c.told, c.heads = f.speaker(i)
	holder := i
	if t.Rel == doc.Complement {
		holder = t.Head
		if s := f.child(holder, doc.Subject); s != doc.None {
			c.told, c.heads = f.told(s)
		} else {
			c.told, c.heads = f.speaker(holder)
		}
	}
	if m := f.maker(i); m != doc.None {
		holder, c.words, c.lemma = m, doc.Range{Start: m, End: i + 1}, "make "+lemma
		c.told, c.heads = f.speaker(m)
	} else if len(c.heads) == 1 && f.d.Tokens[c.heads[0]].Lower == "it" { // "made it clear that", "it is not clear whether"
		c.told, c.heads = doc.Range{}, nil
		if h := f.d.Tokens[holder].Head; h != holder && f.d.Tokens[h].Lemma == "make" {
			c.told, c.heads = f.speaker(h)
		}
	}
	for _, h := range []int{i, holder} {
		for _, k := range f.d.Children(h) {
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
func (f *finder) maker(i int) int {
	t := &f.d.Tokens[i]
	m := t.Head
	switch t.Rel {
	case doc.Complement, doc.ClauseComplement, doc.OpenComplement:
	default:
		return doc.None
	}
	if f.d.Tokens[m].Lemma != "make" || m > i || i > m+3 || f.entry(adjective, "make "+t.Lower) == nil {
		return doc.None
	}
	return m
}

func (f *finder) adjectiveContent(x int, c candidate) {
	t := &f.d.Tokens[x]
	switch t.Rel {
	case doc.ClauseComplement, doc.AdverbialClause:
		if t.Rel == doc.AdverbialClause && !f.hasMarker(x, "that") {
			return
		}
		content := f.yield([]int{x})
		if len(content) > 0 && f.question(content[0]) {
			f.offer(c, "wh", content)
		} else {
			f.offer(c, "that", content)
		}
	case doc.OpenComplement:
		f.offer(c, "to", f.yield([]int{x}))
	case doc.Oblique, doc.PrepClause:
		if t.Prep != "" {
			f.offerPrep(c, t.Prep, x)
		}
	}
}

// adverb offers the clause of "reportedly", "allegedly".
func (f *finder) adverb(i int) {
	t := &f.d.Tokens[i]
	if f.entry(phrase, t.Lower) == nil {
		return
	}
	f.offer(candidate{cue: i, words: doc.Range{Start: i, End: i + 1}, class: phrase, lemma: t.Lower}, "adverb", f.yield([]int{t.Head}, i))
}

// source offers the clause that "according to X", "in X's view", "for X" stands in.
func (f *finder) source(i int) {
	t := &f.d.Tokens[i]
	if t.Case == doc.None {
		return
	}
	if f.swallows(i) {
		f.offerAccording(t.Case)
		return
	}
	c := candidate{cue: t.Case, class: phrase, lemma: t.Prep}
	c.words = doc.Range{Start: t.Case, End: t.Case + len(strings.Fields(t.Prep))}
	if f.entry(phrase, t.Prep) != nil && (t.Prep != "per" || f.afterComma(t.Case)) { // not "two dollars per head"
		c.told, c.heads = f.told(i)
		if len(c.heads) == 0 && t.Prep == "according to" && t.POS != doc.Pron {
			c.told, c.heads = t.Edge, []int{i} // a noun that the model takes for a verb: "according to show insiders"
		}
		c.told = f.trim(startAt(c.told, c.words.End))
		pattern := "source"
		if f.entry(phrase, t.Prep).Names("view") {
			pattern = "view"
		}
		f.offer(c, pattern, f.clauseAround(i))
	}
	if t.Prep == "in" || t.Prep == "by" || t.Prep == "from" { // "in the words of X", "in X's view", "by X's account"
		lemma := t.Prep + " " + t.Lower
		if f.entry(phrase, lemma) == nil {
			return
		}
		c.lemma, c.cue, c.words = lemma, i, doc.Range{Start: i, End: i + 1}
		c.told, c.heads = f.nounSpeaker(i)
		if len(c.heads) > 0 {
			f.offer(c, "source", f.clauseAround(i))
		}
	}
}

// according offers the sentence behind "According to …," where the model takes the first word for a verb.
func (f *finder) according(i int) {
	if f.d.Tokens[i].Rel != doc.Case && i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].Lower == "to" {
		f.offerAccording(i)
	}
}

// swallows reports whether the model has taken the subject of a sentence for an apposition of its source: "According to a study, the drought and the war
// have cost a million jobs".
func (f *finder) swallows(i int) bool {
	t := &f.d.Tokens[i]
	if t.Prep != "according to" || t.Rel != doc.Oblique {
		return false
	}
	v := t.Head
	if f.d.Tokens[v].Rel != doc.Root || v < t.Edge.End || !f.finite(v) || f.subject(v) != doc.None {
		return false
	}
	for k := t.Case; k < t.Edge.End; k++ {
		if f.d.Tokens[k].Word == "," {
			return true
		}
	}
	return false
}

// offerAccording offers what follows the first comma behind "According to" at the start of a sentence.
func (f *finder) offerAccording(i int) {
	s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
	if f.hasWord(s.Start, i) || i+2 >= s.End {
		return
	}
	comma := i + 2
	for comma < s.End && f.d.Tokens[comma].Word != "," {
		comma++
	}
	who, content := f.trim(doc.Range{Start: i + 2, End: comma}), f.trim(doc.Range{Start: min(comma+1, s.End), End: s.End})
	if who.Empty() || content.Empty() || f.inside[i] > 0 {
		return
	}
	c := candidate{cue: i, words: doc.Range{Start: i, End: i + 2}, class: phrase, lemma: "according to", told: who, heads: []int{f.headAt(who.Start)}}
	f.offer(c, "source", []doc.Range{content})
}

func startAt(r doc.Range, at int) doc.Range {
	r.Start = max(r.Start, at)
	return r
}

// clauseAround returns the words of the clause that a source phrase belongs to, without the phrase: the whole sentence, where the phrase
// opens or ends it.
func (f *finder) clauseAround(i int) []doc.Range {
	d, top := f.d, f.d.Tokens[i].Head
	phrase := d.Tokens[i].Edge
	s := d.Sentences[d.SentenceOf(i)].Tokens
	atEnd := !f.hasWord(phrase.End, s.End)
	atStart := !f.hasWord(s.Start, phrase.Start)
	for d.Tokens[top].Rel != doc.Root {
		t := &d.Tokens[top]
		if !atEnd && !atStart && f.isClause(top) {
			break
		}
		if f.isClause(top) && (t.Rel == doc.ClauseComplement && f.entry(verb, f.lemma(t.Head)) != nil) && !atStart {
			break
		}
		top = t.Head
	}
	return f.yield([]int{top}, i)
}

func (f *finder) isClause(i int) bool {
	t := &f.d.Tokens[i]
	return (t.POS == doc.Verb || t.POS == doc.Aux) && f.subject(i) != doc.None
}
