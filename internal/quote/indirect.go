package quote

import (
	"strings"

	"readout/doc"
)

// visit offers every statement that token i may be the cue of.
func (f *finder) visit(i int) {
	t := &f.d.Tokens[i]
	switch t.POS {
	case doc.Verb, doc.Aux:
		f.verb(i)
	case doc.Noun, doc.Propn:
		f.noun(i)
	case doc.Adj:
		f.adjective(i)
	case doc.Adv:
		f.adverb(i)
	}
	if t.Rel == doc.Oblique || t.Rel == doc.PrepClause {
		f.source(i)
	}
}

// parts are the dependents of a cue verb that can be its content.
type parts struct {
	clause, open, object, complement int
	obliques                         []int // Oblique and PrepClause after the verb
	adverbial                        int
}

func (f *finder) parts(i int) parts {
	p := parts{doc.None, doc.None, doc.None, doc.None, nil, doc.None}
	for _, k := range f.d.Children(i) {
		c := int(k)
		switch f.d.Tokens[c].Rel {
		case doc.ClauseComplement:
			if p.clause == doc.None || c > i && p.clause < i {
				p.clause = c
			}
		case doc.OpenComplement:
			p.open = c
		case doc.Object:
			if p.object == doc.None {
				p.object = c
			}
		case doc.Complement:
			p.complement = c
		case doc.Oblique, doc.PrepClause:
			if c > i && f.d.Tokens[c].Prep != "" {
				p.obliques = append(p.obliques, c)
			}
		case doc.AdverbialClause:
			if c > i && f.hasMarker(c, "if", "whether") {
				p.adverbial = c
			}
		}
	}
	return p
}

// verb offers the patterns of a verb: "said that …", "urged X to …", "called for …".
func (f *finder) verb(i int) {
	lemma := f.lemma(i)
	if f.entry(verb, lemma) == nil {
		if base := strings.ToLower(f.d.Tokens[i].Lemma); f.entry(verb, base) == nil {
			return
		}
	}
	p := f.parts(i)
	c := candidate{cue: i, words: f.cueWords(i), class: verb, lemma: lemma}
	c.told, c.heads = f.speaker(i)
	if f.passive(i) || f.bareParticiple(i) {
		f.passiveVerb(i, p, c)
		return
	}
	if len(c.heads) == 0 && f.finite(i) {
		s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
		c.told, c.heads = f.beside(i, s.Start, s.End)
	}
	if p.clause != doc.None {
		f.clause(i, p, c)
	} else if p.adverbial != doc.None {
		f.offer(c, "wh", f.yield([]int{p.adverbial}))
	}
	f.infinitives(i, p, c)
	f.objects(i, p, c)
	f.parenthesis(i, c)
}

func (f *finder) offer(c candidate, pattern string, content []doc.Range) {
	if len(content) == 0 {
		return
	}
	content[0] = f.strip(content[0])
	if pattern == "subj-to" || pattern == "mod" {
		if w := f.entry(c.class, c.lemma); w == nil || !w.named[pattern] {
			return
		}
	}
	c.pattern, c.content = pattern, f.quoteOut(f.quoteIn(c.cue, content))
	c.head = f.headOf(c.content)
	f.cutAside(&c)
	f.cutDay(&c)
	f.cutAnd(&c)
	for _, r := range c.content {
		if r.Overlaps(c.told) {
			c.told, c.heads = doc.Range{}, nil // "in favour of the bill": what is said, not who says it
		}
	}
	f.add(c)
}

// cutAside takes a last relative clause behind a comma off a content, where it is the report's own word: after a noun phrase ("praised
// the general, who had left"), and in the present after a clause in the past ("said he knew the two men, who are at large").
func (f *finder) cutAside(c *candidate) {
	if c.head == doc.None {
		return
	}
	last := &c.content[len(c.content)-1]
	for i := last.End - 1; i > last.Start; i-- {
		t := &f.d.Tokens[i]
		if t.Rel != doc.RelativeClause || t.Edge.Start <= last.Start+1 || t.Edge.End < last.End || !f.afterComma(t.Edge.Start) || f.inside[i] > 0 {
			continue
		}
		clause := f.finite(c.head)
		if !clause && (c.class == noun || f.past(i)) || clause && c.cue != doc.None && f.past(c.cue) && f.past(c.head) && !f.past(i) {
			*last = f.trim(doc.Range{Start: last.Start, End: t.Edge.Start - 1})
			return
		}
	}
}

// cutAnd takes an "and" off the end of a content that has lost what it joins.
func (f *finder) cutAnd(c *candidate) {
	l := &c.content[len(c.content)-1]
	for l.End-1 > l.Start && f.d.Tokens[l.End-1].POS == doc.Cconj {
		*l = f.trim(doc.Range{Start: l.Start, End: l.End - 1})
	}
}

// cutDay takes a day between cue and clause off the clause, where it tells when the speech was: "said on Monday it shot down a drone".
func (f *finder) cutDay(c *candidate) {
	first := &c.content[0]
	if c.class != verb || c.pattern != "that" || first.Start != c.words.End || c.head == doc.None {
		return
	}
	s := f.subject(c.head)
	for i := first.Start; s != doc.None && i < f.d.Tokens[s].Edge.Start; i++ {
		if k, ok := f.times[i]; ok && f.d.Times[k].Tokens.End == f.d.Tokens[s].Edge.Start && f.d.Tokens[i].Edge.Start == first.Start {
			first.Start = f.d.Tokens[s].Edge.Start
			c.day = k + 1
		}
	}
}

// past reports whether a verb is in the past tense.
func (f *finder) past(i int) bool {
	if f.d.Tokens[i].Tag == "VBD" {
		return true
	}
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && t.Tag == "VBD" {
			return true
		}
	}
	return false
}

// headOf returns the first word of a content that hangs on a word outside of it.
func (f *finder) headOf(content []doc.Range) int {
	for _, r := range content {
		for i := r.Start; i < r.End; i++ {
			if !holds(content, f.d.Tokens[i].Head) || f.d.Tokens[i].Head == i {
				return i
			}
		}
	}
	return doc.None
}

// strip takes a conjunction that ties a sentence to the one before off its start, unless it is in marks: "But the war, he said, …".
func (f *finder) strip(r doc.Range) doc.Range {
	for r.Start+1 < r.End && f.inside[r.Start] == 0 {
		switch t := &f.d.Tokens[r.Start]; {
		case t.POS == doc.Cconj && (t.Lower == "but" || t.Lower == "and" || t.Lower == "yet" || t.Lower == "or"):
		case (t.Lower == "only" || t.Lower == "just") && f.d.Tokens[r.Start+1].Lower == "that":
		default:
			return r
		}
		r = f.trim(doc.Range{Start: r.Start + 1, End: r.End})
	}
	return r
}

// quoteOut lets a content that ends inside of quotation marks go on to the closing mark, over the end of the sentence: "said it
// was “a start. But more must follow.”"
func (f *finder) quoteOut(content []doc.Range) []doc.Range {
	if len(content) == 0 {
		return content
	}
	l := &content[len(content)-1]
	r := f.runOf(l.End - 1)
	if r == nil || l.End >= r.inner.End || l.Start > r.inner.Start {
		return content
	}
	next := l.End
	for next < r.inner.End && !f.isWord(next) {
		next++
	}
	if next < r.inner.End {
		l.End = r.inner.End
	}
	return content
}

// quoteIn lets a content that begins inside of quotation marks begin with them.
func (f *finder) quoteIn(cue int, content []doc.Range) []doc.Range {
	if len(content) == 0 || cue == doc.None {
		return content
	}
	first := &content[0]
	if r := f.runOf(first.Start); r != nil && first.Start > r.inner.Start && cue < r.outer.Start {
		first.Start = r.inner.Start
	}
	return content
}

// offerPrep offers content behind a preposition, which belongs to the cue.
func (f *finder) offerPrep(c candidate, pattern string, o int) {
	if _, ok := f.times[o]; ok {
		return // "held talks on Wednesday"
	}
	content := f.behindPrep(o)
	if k := f.d.Tokens[o].Case; k != doc.None && k == c.words.End {
		c.words.End++
	}
	f.offer(c, pattern, content)
}

// behindPrep returns the words of an oblique without its preposition.
func (f *finder) behindPrep(o int) []doc.Range {
	var skip []int
	for _, k := range f.d.Children(o) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Case && t.Word != "'s" && t.Word != "’s" && int(k) < o {
			skip = append(skip, int(k))
		}
	}
	return f.yield([]int{o}, skip...)
}

// clause offers a clause of the cue.
func (f *finder) clause(i int, p parts, c candidate) {
	content := f.clauseWords(i, p.clause, c)
	if len(content) == 0 {
		return
	}
	k := p.clause
	switch {
	case k < i && !f.infinitive(k):
		f.offer(c, "before", content)
	case f.question(content[0]):
		f.offer(c, "wh", content)
	case f.infinitive(k) && !f.finite(k):
		f.offer(c, "obj-to", content)
		if s := f.subject(k); s != doc.None {
			f.offer(c, "to", f.yield([]int{k}, s))
		}
	case f.finite(k) || f.hasMarker(k, "that"):
		f.offer(c, "that", content)
	case f.d.Tokens[k].Tag == "VBG":
		f.offer(c, "obj-ing", content)
	default:
		f.offer(c, "obj-pred", content)
	}
}

// clauseWords returns the words of a clause complement. Where the content stands before the cue or on both sides of it, the rest of
// the cue's own clause is left out.
func (f *finder) clauseWords(i, k int, c candidate) []doc.Range {
	skip := f.trailing(k)
	heads := append([]int{k}, f.further(i, k)...)
	return f.without(f.yield(heads, skip...), c)
}

// further finds clauses that the tree joins to the cue though they go on with its content: "said he had left and that he was safe",
// "said she knew him but would not call".
func (f *finder) further(i, k int) []int {
	var out []int
	for _, x := range f.d.Children(i) {
		c := int(x)
		t := &f.d.Tokens[c]
		if t.Rel != doc.Conjunct || c < k || k < i || f.child(i, doc.Auxiliary) != doc.None {
			continue
		}
		if a := f.child(c, doc.Auxiliary); f.hasMarker(c, "that") || a != doc.None && f.subject(c) == doc.None && t.POS == doc.Verb && f.d.Tokens[a].Tag != "TO" {
			out = append(out, c)
		}
	}
	return out
}

// trailing finds what the tree hangs too deep: a further cue that goes on about the same speaker, "…, adding that …", or turns to
// another one, "…, while Iran said that …".
func (f *finder) trailing(k int) []int {
	var skip []int
	for _, x := range f.d.Children(k) {
		c := int(x)
		t := &f.d.Tokens[c]
		if c < k || f.inside[c] > 0 && f.inside[c] == f.inside[k] {
			continue
		}
		if t.Rel == doc.Conjunct && f.d.Tokens[k].Rel == doc.ClauseComplement && f.turnsBack(c) {
			skip = append(skip, c)
			continue
		}
		if !f.afterComma(t.Edge.Start) {
			continue
		}
		own := f.subject(c)
		switch {
		case t.Rel == doc.AdverbialClause && t.Tag == "VBG" && own == doc.None && f.goesOn(c),
			(t.Rel == doc.AdverbialClause || t.Rel == doc.Conjunct) && own != doc.None && f.turns(c):
			skip = append(skip, c)
		}
	}
	return skip
}

func (f *finder) afterComma(i int) bool {
	return i > 0 && (f.d.Tokens[i-1].Word == "," || f.d.Tokens[i-1].Word == "—" || f.d.Tokens[i-1].Word == "–" || f.d.Tokens[i-1].Word == "-" || f.d.Tokens[i-1].Word == "--")
}

// turns reports whether a clause is somebody else's speech.
func (f *finder) turns(c int) bool {
	w := f.entry(verb, f.lemma(c))
	k := f.d.Child(c, doc.ClauseComplement)
	return w != nil && w.shares["that"].share > 0.8 && k > c && f.d.Tokens[f.subject(c)].POS != doc.Pron && !f.hasMarker(c, "if", "because", "when")
}

// goesOn reports whether a participle tells more speech: "adding that", "saying".
func (f *finder) goesOn(c int) bool {
	w := f.entry(verb, f.lemma(c))
	return w != nil && (w.shares["that"].share > 0.7 || w.shares["obj"].share > 0.45 || w.shares["to"].share > 0.45)
}

// without takes the cue and its speaker out of a content.
func (f *finder) without(content []doc.Range, c candidate) []doc.Range {
	out := cut(content, c.words)
	out = cut(out, c.told)
	return f.tidy(out)
}

// cut takes the tokens of r out of ranges.
func cut(in []doc.Range, r doc.Range) []doc.Range {
	if r.Empty() {
		return in
	}
	var out []doc.Range
	for _, x := range in {
		if !x.Overlaps(r) {
			out = append(out, x)
			continue
		}
		if x.Start < r.Start {
			out = append(out, doc.Range{Start: x.Start, End: r.Start})
		}
		if r.End < x.End {
			out = append(out, doc.Range{Start: r.End, End: x.End})
		}
	}
	return out
}

// infinitives offers "promised to leave", "urged X to leave", "seems to leave".
func (f *finder) infinitives(i int, p parts, c candidate) {
	if p.open == doc.None {
		return
	}
	k := p.open
	content := f.yield([]int{k}, f.trailing(k)...)
	switch {
	case f.infinitive(k) && p.object != doc.None && p.object < k:
		f.offer(c, "to", content)
		f.offer(c, "obj-to", f.yield([]int{p.object, k}))
	case f.infinitive(k):
		f.offer(c, "to", content)
		if s := f.subject(i); s != doc.None && s < i {
			c.told, c.heads = doc.Range{}, nil
			f.offer(c, "subj-to", append(f.yield([]int{s}), content...))
		}
	case f.d.Tokens[k].Tag == "VBG":
		f.offer(c, "ing", content)
	default:
		f.offer(c, "pred", content)
	}
}

// objects offers noun phrases: "condemned the attack", "called X a liar", "accused X of …", "called for …".
func (f *finder) objects(i int, p parts, c candidate) {
	if p.object != doc.None && p.object > i {
		f.offer(c, "obj", f.yield([]int{p.object}))
		if p.complement > p.object {
			f.offer(c, "obj-pred", f.yield([]int{p.object, p.complement}))
		}
	} else if p.object != doc.None {
		f.offer(c, "obj-before", f.yield([]int{p.object}))
	}
	for _, o := range p.obliques {
		prep := f.d.Tokens[o].Prep
		f.offerPrep(c, prep, o)
		if p.open > o && f.infinitive(p.open) { // "called on both sides to stop"
			f.offer(c, prep+"+to", append(f.behindPrep(o), f.yield([]int{p.open})...))
		}
		if p.object != doc.None && p.object > i && p.object < o {
			f.offer(c, "obj+"+prep, f.yield([]int{p.object, o}))
			f.offerPrep(c, "obj*"+prep, o)
		}
	}
	if p.object != doc.None {
		for _, k := range f.d.Children(p.object) {
			t := &f.d.Tokens[k]
			if o := int(k); o > p.object && (t.Rel == doc.Oblique || t.Rel == doc.PrepClause) && t.Prep != "" {
				f.offerPrep(c, "obj*"+t.Prep, o)
				if p.object > i { // "accused [the rebels of breaking the truce]": the tree may hang "of" on either word
					f.offer(c, "obj+"+t.Prep, f.yield([]int{p.object}))
				}
			}
		}
	}
	if p.complement != doc.None && p.object == doc.None {
		f.offer(c, "pred", f.yield([]int{p.complement}))
	}
}

// passiveVerb offers "X is expected to …", "X was criticised by Y", "was told that …", "was asked about …".
func (f *finder) passiveVerb(i int, p parts, c candidate) {
	s := f.subject(i)
	if p.clause != doc.None {
		content := f.clauseWords(i, p.clause, c)
		if len(content) > 0 && f.question(content[0]) {
			f.offer(c, "pass-wh", content)
		} else {
			f.offer(c, "pass-that", content)
		}
	}
	if s != doc.None {
		f.offer(c, "pass-obj", f.yield([]int{s}))
	} else if t := &f.d.Tokens[i]; t.Rel == doc.Participle {
		f.offer(c, "pass-mod", f.yield([]int{t.Head}, i))
	}
	if p.open != doc.None {
		content := f.yield([]int{p.open})
		f.offer(c, "pass-to", content)
		if s != doc.None {
			f.offer(c, "pass-obj-to", append(f.yield([]int{s}), content...))
		}
	}
	if p.complement != doc.None && s != doc.None {
		f.offer(c, "pass-pred", append(f.yield([]int{s}), f.yield([]int{p.complement})...))
	}
	for _, o := range p.obliques {
		prep := f.d.Tokens[o].Prep
		f.offerPrep(c, "pass-"+prep, o)
		if s != doc.None {
			f.offer(c, "pass-obj+"+prep, append(f.yield([]int{s}), f.yield([]int{o})...))
		}
	}
}

// bareParticiple reports whether a verb is a passive participle without auxiliary: "Asked about the vote, he left", "the deal announced
// on Friday".
func (f *finder) bareParticiple(i int) bool {
	t := &f.d.Tokens[i]
	return t.Tag == "VBN" && f.child(i, doc.Auxiliary, doc.Subject) == doc.None &&
		(t.Rel == doc.Participle || t.Rel == doc.AdverbialClause || t.Rel == doc.PrepClause)
}

// parenthesis offers the clause that a cue is set into: "The war, he said, will end", "as he said", "which he said would end".
func (f *finder) parenthesis(i int, c candidate) {
	t := &f.d.Tokens[i]
	if f.subject(i) == doc.None && len(c.heads) == 0 {
		return
	}
	head := t.Head
	switch t.Rel {
	case doc.Parataxis:
		f.offer(c, "paren", f.without(f.yield([]int{head}, i), c))
	case doc.AdverbialClause:
		if f.hasMarker(i, "as") {
			f.offer(c, "as", f.yield([]int{head}, i))
		}
	case doc.RelativeClause:
		f.relative(i, c)
	}
}

// relative offers the antecedent as content: "the plan (that) he proposed".
func (f *finder) relative(i int, c candidate) {
	head := f.d.Tokens[i].Head
	if s := f.subject(i); s == doc.None || isRelative(&f.d.Tokens[s]) {
		return
	}
	if f.child(i, doc.ClauseComplement, doc.OpenComplement) != doc.None {
		return
	}
	f.offer(c, "rel-obj", f.yield([]int{head}, i))
}

func isRelative(t *doc.Token) bool {
	return t.Tag == "WP" || t.Tag == "WDT" || t.Tag == "WP$" || t.Lower == "that" && t.POS == doc.Pron
}

// noun offers "the claim that …", "a plan to …", "criticism of …".
func (f *finder) noun(i int) {
	lemma := strings.ToLower(f.d.Tokens[i].Lemma)
	if f.entry(noun, lemma) == nil {
		return
	}
	c := candidate{cue: i, words: f.cueWords(i), class: noun, lemma: lemma}
	c.told, c.heads = f.nounSpeaker(i)
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
			if t.Prep != "" {
				f.offerPrep(c, t.Prep, x)
			}
		}
	}
	if f.d.Tokens[i].Rel == doc.Subject { // "The question is whether …"
		f.nounPredicate(i, c)
	}
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
	if f.entry(adjective, lemma) == nil {
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
	if len(c.heads) == 1 && f.d.Tokens[c.heads[0]].Lower == "it" { // "made it clear that", "it is not clear whether"
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

func (f *finder) adjectiveContent(x int, c candidate) {
	t := &f.d.Tokens[x]
	switch t.Rel {
	case doc.ClauseComplement:
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
	c := candidate{cue: t.Case, class: phrase, lemma: t.Prep}
	c.words = doc.Range{Start: t.Case, End: t.Case + len(strings.Fields(t.Prep))}
	if f.entry(phrase, t.Prep) != nil {
		c.told, c.heads = f.told(i)
		c.told = f.trim(cutFront(c.told, c.words.End))
		f.offer(c, "source", f.clauseAround(i))
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

func cutFront(r doc.Range, at int) doc.Range {
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
