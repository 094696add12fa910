package quote

import (
	"strings"

	"readout/doc"
)

// visit offers every statement that token i may be the cue of.
func (f *finder) visit(i int) {
	t := &f.d.Tokens[i]
	if t.Lower == "according" {
		f.according(i)
	}
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
	if f.heard(i) {
		c.told, c.heads = doc.Range{}, nil
		if p.clause != doc.None {
			f.clause(i, p, c)
		}
		return
	}
	if len(c.heads) == 0 && f.finite(i) {
		s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
		c.told, c.heads = f.beside(i, s.Start, s.End)
	}
	if p.clause == doc.None {
		p.clause = f.thatBehind(i)
	}
	if p.clause != doc.None {
		f.clause(i, p, c)
	} else if p.adverbial != doc.None {
		f.offer(c, "wh", f.yield([]int{p.adverbial}))
	}
	if p.clause == doc.None {
		f.ahead(i, c)
	}
	f.infinitives(i, p, c)
	f.objects(i, p, c)
	f.parenthesis(i, c)
}

// unnamed reports whether what is asked or refused is only to be named, which says who speaks and not what is said: "who asked not to be named",
// "who declined to be identified".
func (f *finder) unnamed(cue int, content doc.Range) bool {
	switch f.d.Tokens[cue].Lemma {
	case "ask", "decline", "refuse", "request", "prefer", "insist", "wish", "want":
	default:
		return false
	}
	for i := content.Start; i < content.End && i < content.Start+5; i++ {
		switch t := &f.d.Tokens[i]; t.Lemma {
		case "name", "identify", "quote":
			return t.Tag == "VBN"
		case "anonymity", "anonymous":
			return true
		}
	}
	return false
}

// called reports whether it is people that are recalled: "recalled its ambassador" tells no words.
func (f *finder) called(cue int, content []doc.Range) bool {
	h := f.headOf(content)
	return f.d.Tokens[cue].Lemma == "recall" && h != doc.None && f.canSpeak(h)
}

// heard reports whether a headline ends with who was told: "Banker ‘knew of accounts’, jury told".
func (f *finder) heard(i int) bool {
	t := &f.d.Tokens[i]
	return t.Lower == "told" && f.d.Blocks[t.Block].Kind == doc.Headline && !f.hasWord(i+1, f.blocks[t.Block].End)
}

func (f *finder) offer(c candidate, pattern string, content []doc.Range) {
	if len(content) == 0 {
		return
	}
	switch {
	case pattern != "before" && pattern != "paren":
		content[0] = f.strip(content[0])
	case len(content) > 1 && content[0].Len() == 1 && f.d.Tokens[content[0].Start].POS == doc.Cconj:
		content = content[1:] // "But, he said, [the war is over]"; yet "[But the war is over], he said"
	}
	if f.unnamed(c.cue, content[0]) || pattern == "obj" && f.called(c.cue, content) {
		return
	}
	if pattern == "subj-to" || pattern == "mod" {
		if w := f.entry(c.class, c.lemma); w == nil || !w.Names(pattern) {
			return
		}
	}
	c.pattern, c.content = pattern, f.fill(c.cue, f.quoteOut(c.cue, f.quoteIn(c.cue, content)))
	c.head = f.headOf(c.content)
	f.cutAside(&c)
	f.cutDay(&c)
	f.cutAnd(&c)
	f.cutFront(&c)
	f.cutCue(&c)
	if s := f.subject(c.cue); c.class == verb && s != doc.None && !c.told.Empty() && holds(c.content, c.told.Start) && !holds(c.content, s) {
		c.told, c.heads = f.told(s) // "state television quoted [the minister as saying …]"
	}
	for _, r := range c.content {
		if r.Overlaps(c.told) {
			c.told, c.heads = doc.Range{}, nil // "in favour of the bill": what is said, not who says it
		}
	}
	f.add(c)
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

// clause offers a clause of the cue.
func (f *finder) clause(i int, p parts, c candidate) {
	content := f.clauseWords(i, p.clause, c)
	if len(content) == 0 {
		return
	}
	k := p.clause
	if s := f.subject(i); k < i && s != doc.None && s < i && s > k && f.d.Tokens[s].Edge.Start > 0 && f.d.Tokens[f.d.Tokens[s].Edge.Start-1].Word == ";" {
		return // "Peru wants it at home; Chile proposes Lima": a sentence of its own
	}
	if f.gap(i, k) {
		h := f.d.Tokens[i].Head
		content = append(f.yield([]int{h}, i), content...) // "[a plan] they say [will fail]"
	}
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

// gap reports whether the clause of a cue lacks the subject that the cue's own antecedent is: "a plan they say will fail".
func (f *finder) gap(i, k int) bool {
	s := f.subject(i)
	if f.d.Tokens[i].Rel != doc.RelativeClause || k < i || s == doc.None || isRelative(&f.d.Tokens[s]) || f.subject(k) != doc.None || !f.finite(k) || f.hasMarker(k, "that") {
		return false
	}
	for x := f.d.Tokens[i].Edge.Start; x < i; x++ {
		if isRelative(&f.d.Tokens[x]) {
			return false
		}
	}
	return true
}

// ahead offers all that stands before "…, the ministry said" where the tree has lost its way: "Gunmen dressed as doctors stormed a clinic,
// the ministry said" reads at first as if the gunmen said it.
func (f *finder) ahead(i int, c candidate) {
	s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
	if !f.says(i) || !f.finite(i) || s.End-i > label || f.inside[i] > 0 {
		return
	}
	told, heads := f.beside(i, s.Start, i+1)
	if len(heads) == 0 || told.End > i || told.Start-1 <= s.Start || f.d.Tokens[told.Start-1].Word != "," {
		return
	}
	content := f.trim(doc.Range{Start: s.Start, End: told.Start - 1})
	if f.hasClause(content) && !f.hasMarks(doc.Range{Start: content.Start - 1, End: content.End}) {
		c.told, c.heads = told, heads
		f.offer(c, "before", []doc.Range{content})
	}
}

// thatBehind finds the clause of a verb of saying that the tree hangs on a noun between the two, as if it were a relative one: "told a tribunal that he
// was ill", "warned at the time that the roof was weak". In a relative clause "that" is subject or object.
func (f *finder) thatBehind(i int) int {
	if w := f.entryOf(i); w == nil || w.Share("that") < 0.5 || f.inside[i] > 0 {
		return doc.None
	}
	for _, k := range f.d.Children(i) {
		t := &f.d.Tokens[k]
		if n := int(k); n > i && (t.Rel == doc.Object || t.Rel == doc.Dative || t.Rel == doc.Oblique) {
			if c := f.thatOf(n); c != doc.None {
				return c
			}
			for _, o := range f.d.Children(n) { // "said in a letter to the council that …"
				if f.d.Tokens[o].Rel == doc.Oblique && int(o) > n {
					if c := f.thatOf(int(o)); c != doc.None {
						return c
					}
				}
			}
		}
	}
	return doc.None
}

// thatOf returns the clause with "that" and a subject of its own that hangs on a noun which leads none, or None.
func (f *finder) thatOf(n int) int {
	if w := f.entry(noun, strings.ToLower(f.d.Tokens[n].Lemma)); w != nil && w.Share("that") > 0.2 {
		return doc.None
	}
	for _, k := range f.d.Children(n) {
		c := int(k)
		t := &f.d.Tokens[c]
		if c < n || t.Rel != doc.RelativeClause && t.Rel != doc.Participle && t.Rel != doc.ClauseComplement || !f.finite(c) {
			continue
		}
		first := &f.d.Tokens[t.Edge.Start]
		if s := f.subject(c); first.Lower == "that" && (first.Rel == doc.Marker || first.Rel == doc.AdverbMod) && s != doc.None && s != t.Edge.Start {
			return c
		}
	}
	return doc.None
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
		f.offer(c, "obj-to", f.yield([]int{p.object, k}, f.trailing(k)...))
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
	if p.object != doc.None && p.object > i && !f.tells(p.object) {
		f.offer(c, "obj", f.yield([]int{p.object}))
		if p.complement > p.object {
			f.offer(c, "obj-pred", f.yield([]int{p.object, p.complement}))
		}
	} else if p.object != doc.None && p.object < i && !isRelative(&f.d.Tokens[p.object]) {
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

// tells reports whether a noun goes on to tell what is said: "issued a statement saying that …", "a report accusing …", whatever the tree hangs the
// participle on.
func (f *finder) tells(i int) bool {
	k := f.child(i, doc.Participle)
	if e := f.d.Tokens[i].Edge.End; k == doc.None && e < len(f.d.Tokens) {
		k = e
	}
	if k < i || f.d.Tokens[k].Tag != "VBG" {
		return false
	}
	w := f.entryOf(k)
	return w != nil && w.Best() > 0.4
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
	if s != doc.None && !isRelative(&f.d.Tokens[s]) {
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
			rest := f.behindPrep(o) // "X is seen as [a threat]"
			if prep == "of" {
				rest = f.yield([]int{o}) // "X was accused [of treason]", as in "accused X of treason"
			}
			f.offer(c, "pass-obj+"+prep, append(f.yield([]int{s}), rest...))
		}
	}
}

// bareParticiple reports whether a verb is a passive participle without auxiliary: "Asked about the vote, he left", "the deal announced
// on Friday".
func (f *finder) bareParticiple(i int) bool {
	t := &f.d.Tokens[i]
	if t.Tag == "VBD" && t.Lemma == "ask" && t.Rel == doc.AdverbialClause && f.child(i, doc.Object, doc.Auxiliary) == doc.None && f.afterComma(i) {
		return true // "Marsh, asked about the vote, said", which the model takes for a past tense
	}
	return t.Tag == "VBN" && f.child(i, doc.Auxiliary, doc.Subject) == doc.None && !f.tellsThat(i) &&
		(t.Rel == doc.Participle || t.Rel == doc.AdverbialClause || t.Rel == doc.PrepClause)
}

// tellsThat reports whether the model takes a past tense for a participle: "A poll found last week that they had lost". A participle has no clause
// behind it, but of verbs that tell somebody something ("voters told that …").
func (f *finder) tellsThat(i int) bool {
	t := &f.d.Tokens[i]
	if t.Rel != doc.Participle || f.tellsWhom(i) || f.d.Child(i, doc.Agent) != doc.None {
		return false
	}
	k := f.child(i, doc.ClauseComplement)
	return k > i && f.finite(k) && f.subject(k) != doc.None
}

// tellsWhom reports whether a verb is told to somebody, so that its passive has a clause: "was told that".
func (f *finder) tellsWhom(i int) bool {
	switch f.d.Tokens[i].Lemma {
	case "tell", "assure", "convince", "persuade", "inform", "worry", "concern", "remind", "advise", "warn", "show", "ask", "notify", "promise", "teach":
		return true
	}
	return false
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
