// Package indirect offers the statements that the tree tells without quotation marks: clauses, infinitives, objects and phrases of cues; and cuts from them what is
// not said but told beside it.
package indirect

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
)

// A Finder offers the indirect statements of one document.
type Finder struct{ draft.Finder }

// Visit offers every statement that token i may be the cue of.
func (f *Finder) Visit(i int) {
	t := &f.Doc.Tokens[i]
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

func (f *Finder) parts(i int) parts {
	p := parts{doc.None, doc.None, doc.None, doc.None, nil, doc.None}
	for _, k := range f.Doc.Children(i) {
		c := int(k)
		switch f.Doc.Tokens[c].Rel {
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
			if c > i && f.Doc.Tokens[c].Prep != "" {
				p.obliques = append(p.obliques, c)
			}
		case doc.AdverbialClause:
			if c > i && f.HasMarker(c, "if", "whether") {
				p.adverbial = c
			}
		}
	}
	return p
}

// verb offers the patterns of a verb: "said that …", "urged X to …", "called for …".
func (f *Finder) verb(i int) {
	lemma := f.Lemma(i)
	if f.Entry(lexicon.Verb, lemma) == nil {
		if base := strings.ToLower(f.Doc.Tokens[i].Lemma); f.Entry(lexicon.Verb, base) == nil {
			return
		}
	}
	p := f.parts(i)
	c := draft.Statement{Cue: i, Words: f.CueWords(i), Class: lexicon.Verb, Lemma: lemma}
	c.Told, c.Heads = f.Speaker(i)
	if f.Passive(i) || f.BareParticiple(i) {
		f.passiveVerb(i, p, c)
		return
	}
	if f.Heard(i) {
		c.Told, c.Heads = doc.Range{}, nil
		if p.clause != doc.None {
			f.clause(i, p, c)
		}
		return
	}
	if len(c.Heads) == 0 && f.Finite(i) {
		s := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens
		c.Told, c.Heads = f.Beside(i, s.Start, s.End)
	}
	if p.clause == doc.None {
		p.clause = f.thatBehind(i)
	}
	if p.clause != doc.None {
		f.clause(i, p, c)
	} else if p.adverbial != doc.None {
		f.offer(c, "wh", f.Yield([]int{p.adverbial}))
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
func (f *Finder) unnamed(cue int, content doc.Range) bool {
	switch f.Doc.Tokens[cue].Lemma {
	case "ask", "decline", "refuse", "request", "prefer", "insist", "wish", "want":
	default:
		return false
	}
	for i := content.Start; i < content.End && i < content.Start+5; i++ {
		switch t := &f.Doc.Tokens[i]; t.Lemma {
		case "name", "identify", "quote":
			return t.Tag == "VBN"
		case "anonymity", "anonymous":
			return true
		}
	}
	return false
}

// called reports whether it is people that are recalled: "recalled its ambassador" tells no words.
func (f *Finder) called(cue int, content []doc.Range) bool {
	h := f.HeadOf(content)
	return f.Doc.Tokens[cue].Lemma == "recall" && h != doc.None && f.CanSpeak(h)
}

func (f *Finder) offer(c draft.Statement, pattern string, content []doc.Range) {
	if len(content) == 0 {
		return
	}
	switch {
	case pattern != "before" && pattern != "paren":
		content[0] = f.strip(content[0])
	case len(content) > 1 && content[0].Len() == 1 && f.Doc.Tokens[content[0].Start].POS == doc.Cconj:
		content = content[1:] // "But, he said, [the war is over]"; yet "[But the war is over], he said"
	}
	if f.unnamed(c.Cue, content[0]) || pattern == "obj" && f.called(c.Cue, content) {
		return
	}
	if pattern == "subj-to" || pattern == "mod" {
		if w := f.Entry(c.Class, c.Lemma); w == nil || !w.Names(pattern) {
			return
		}
	}
	c.Pattern, c.Content = pattern, f.fill(c.Cue, f.quoteOut(c.Cue, f.quoteIn(c.Cue, content)))
	c.Head = f.HeadOf(c.Content)
	f.cutAside(&c)
	f.cutDay(&c)
	f.cutAnd(&c)
	f.cutFront(&c)
	f.cutCue(&c)
	if s := f.Subject(c.Cue); c.Class == lexicon.Verb && s != doc.None && !c.Told.Empty() && draft.Holds(c.Content, c.Told.Start) && !draft.Holds(c.Content, s) {
		c.Told, c.Heads = f.Told(s) // "state television quoted [the minister as saying …]"
	}
	for _, r := range c.Content {
		if r.Overlaps(c.Told) {
			c.Told, c.Heads = doc.Range{}, nil // "in favour of the bill": what is said, not who says it
		}
	}
	f.Add(c)
}

// offerPrep offers content behind a preposition, which belongs to the cue.
func (f *Finder) offerPrep(c draft.Statement, pattern string, o int) {
	if _, ok := f.Times[o]; ok {
		return // "held talks on Wednesday"
	}
	content := f.behindPrep(o)
	if k := f.Doc.Tokens[o].Case; k != doc.None && k == c.Words.End {
		c.Words.End++
	}
	f.offer(c, pattern, content)
}

// clause offers a clause of the cue.
func (f *Finder) clause(i int, p parts, c draft.Statement) {
	content := f.clauseWords(i, p.clause, c)
	if len(content) == 0 {
		return
	}
	k := p.clause
	if s := f.Subject(i); k < i && s != doc.None && s < i && s > k && f.Doc.Tokens[s].Edge.Start > 0 && f.Doc.Tokens[f.Doc.Tokens[s].Edge.Start-1].Word == ";" {
		return // "Peru wants it at home; Chile proposes Lima": a sentence of its own
	}
	if f.gap(i, k) {
		h := f.Doc.Tokens[i].Head
		content = append(f.Yield([]int{h}, i), content...) // "[a plan] they say [will fail]"
	}
	switch {
	case k < i && !f.Infinitive(k):
		f.offer(c, "before", content)
	case f.Question(content[0]):
		f.offer(c, "wh", content)
	case f.Infinitive(k) && !f.Finite(k):
		f.offer(c, "obj-to", content)
		if s := f.Subject(k); s != doc.None {
			f.offer(c, "to", f.Yield([]int{k}, s))
		}
	case f.Finite(k) || f.HasMarker(k, "that"):
		f.offer(c, "that", content)
	case f.Doc.Tokens[k].Tag == "VBG":
		f.offer(c, "obj-ing", content)
	default:
		f.offer(c, "obj-pred", content)
	}
}

// gap reports whether the clause of a cue lacks the subject that the cue's own antecedent is: "a plan they say will fail".
func (f *Finder) gap(i, k int) bool {
	s := f.Subject(i)
	if f.Doc.Tokens[i].Rel != doc.RelativeClause || k < i || s == doc.None || clause.IsRelative(&f.Doc.Tokens[s]) || f.Subject(k) != doc.None || !f.Finite(k) || f.HasMarker(k, "that") {
		return false
	}
	for x := f.Doc.Tokens[i].Edge.Start; x < i; x++ {
		if clause.IsRelative(&f.Doc.Tokens[x]) {
			return false
		}
	}
	return true
}

// ahead offers all that stands before "…, the ministry said" where the tree has lost its way: "Gunmen dressed as doctors stormed a clinic,
// the ministry said" reads at first as if the gunmen said it.
func (f *Finder) ahead(i int, c draft.Statement) {
	s := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens
	if !f.Says(i) || !f.Finite(i) || s.End-i > clause.Label || f.Inside[i] > 0 {
		return
	}
	told, heads := f.Beside(i, s.Start, i+1)
	if len(heads) == 0 || told.End > i || told.Start-1 <= s.Start || f.Doc.Tokens[told.Start-1].Word != "," {
		return
	}
	content := f.Trim(doc.Range{Start: s.Start, End: told.Start - 1})
	if f.HasClause(content) && !f.hasMarks(doc.Range{Start: content.Start - 1, End: content.End}) {
		c.Told, c.Heads = told, heads
		f.offer(c, "before", []doc.Range{content})
	}
}

// thatBehind finds the clause of a verb of saying that the tree hangs on a noun between the two, as if it were a relative one: "told a tribunal that he
// was ill", "warned at the time that the roof was weak". In a relative clause "that" is subject or object.
func (f *Finder) thatBehind(i int) int {
	if w := f.EntryOf(i); w == nil || w.Share("that") < 0.5 || f.Inside[i] > 0 {
		return doc.None
	}
	for _, k := range f.Doc.Children(i) {
		t := &f.Doc.Tokens[k]
		if n := int(k); n > i && (t.Rel == doc.Object || t.Rel == doc.Dative || t.Rel == doc.Oblique) {
			if c := f.thatOf(n); c != doc.None {
				return c
			}
			for _, o := range f.Doc.Children(n) { // "said in a letter to the council that …"
				if f.Doc.Tokens[o].Rel == doc.Oblique && int(o) > n {
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
func (f *Finder) thatOf(n int) int {
	if w := f.Entry(lexicon.Noun, strings.ToLower(f.Doc.Tokens[n].Lemma)); w != nil && w.Share("that") > 0.2 {
		return doc.None
	}
	for _, k := range f.Doc.Children(n) {
		c := int(k)
		t := &f.Doc.Tokens[c]
		if c < n || t.Rel != doc.RelativeClause && t.Rel != doc.Participle && t.Rel != doc.ClauseComplement || !f.Finite(c) {
			continue
		}
		first := &f.Doc.Tokens[t.Edge.Start]
		if s := f.Subject(c); first.Lower == "that" && (first.Rel == doc.Marker || first.Rel == doc.AdverbMod) && s != doc.None && s != t.Edge.Start {
			return c
		}
	}
	return doc.None
}

// infinitives offers "promised to leave", "urged X to leave", "seems to leave".
func (f *Finder) infinitives(i int, p parts, c draft.Statement) {
	if p.open == doc.None {
		return
	}
	k := p.open
	content := f.Yield([]int{k}, f.trailing(k)...)
	switch {
	case f.Infinitive(k) && p.object != doc.None && p.object < k:
		f.offer(c, "to", content)
		f.offer(c, "obj-to", f.Yield([]int{p.object, k}, f.trailing(k)...))
	case f.Infinitive(k):
		f.offer(c, "to", content)
		if s := f.Subject(i); s != doc.None && s < i {
			c.Told, c.Heads = doc.Range{}, nil
			f.offer(c, "subj-to", append(f.Yield([]int{s}), content...))
		}
	case f.Doc.Tokens[k].Tag == "VBG":
		f.offer(c, "ing", content)
	default:
		f.offer(c, "pred", content)
	}
}

// objects offers noun phrases: "condemned the attack", "called X a liar", "accused X of …", "called for …".
func (f *Finder) objects(i int, p parts, c draft.Statement) {
	if p.object != doc.None && p.object > i && !f.tells(p.object) {
		f.offer(c, "obj", f.Yield([]int{p.object}))
		if p.complement > p.object {
			f.offer(c, "obj-pred", f.Yield([]int{p.object, p.complement}))
		}
	} else if p.object != doc.None && p.object < i && !clause.IsRelative(&f.Doc.Tokens[p.object]) {
		f.offer(c, "obj-before", f.Yield([]int{p.object}))
	}
	for _, o := range p.obliques {
		prep := f.Doc.Tokens[o].Prep
		f.offerPrep(c, prep, o)
		if p.open > o && f.Infinitive(p.open) { // "called on both sides to stop"
			f.offer(c, prep+"+to", append(f.behindPrep(o), f.Yield([]int{p.open})...))
		}
		if p.object != doc.None && p.object > i && p.object < o {
			f.offer(c, "obj+"+prep, f.Yield([]int{p.object, o}))
			f.offerPrep(c, "obj*"+prep, o)
		}
	}
	if p.object != doc.None {
		for _, k := range f.Doc.Children(p.object) {
			t := &f.Doc.Tokens[k]
			if o := int(k); o > p.object && (t.Rel == doc.Oblique || t.Rel == doc.PrepClause) && t.Prep != "" {
				f.offerPrep(c, "obj*"+t.Prep, o)
				if p.object > i { // "accused [the rebels of breaking the truce]": the tree may hang "of" on either word
					f.offer(c, "obj+"+t.Prep, f.Yield([]int{p.object}))
				}
			}
		}
	}
	if p.complement != doc.None && p.object == doc.None {
		f.offer(c, "pred", f.Yield([]int{p.complement}))
	}
}

// tells reports whether a noun goes on to tell what is said: "issued a statement saying that …", "a report accusing …", whatever the tree hangs the
// participle on.
func (f *Finder) tells(i int) bool {
	k := f.Child(i, doc.Participle)
	if e := f.Doc.Tokens[i].Edge.End; k == doc.None && e < len(f.Doc.Tokens) {
		k = e
	}
	if k < i || f.Doc.Tokens[k].Tag != "VBG" {
		return false
	}
	w := f.EntryOf(k)
	return w != nil && w.Best() > 0.4
}

// passiveVerb offers "X is expected to …", "X was criticised by Y", "was told that …", "was asked about …".
func (f *Finder) passiveVerb(i int, p parts, c draft.Statement) {
	s := f.Subject(i)
	if p.clause != doc.None {
		content := f.clauseWords(i, p.clause, c)
		if len(content) > 0 && f.Question(content[0]) {
			f.offer(c, "pass-wh", content)
		} else {
			f.offer(c, "pass-that", content)
		}
	}
	if s != doc.None && !clause.IsRelative(&f.Doc.Tokens[s]) {
		f.offer(c, "pass-obj", f.Yield([]int{s}))
	} else if t := &f.Doc.Tokens[i]; t.Rel == doc.Participle {
		f.offer(c, "pass-mod", f.Yield([]int{t.Head}, i))
	}
	if p.open != doc.None {
		content := f.Yield([]int{p.open})
		f.offer(c, "pass-to", content)
		if s != doc.None {
			f.offer(c, "pass-obj-to", append(f.Yield([]int{s}), content...))
		}
	}
	if p.complement != doc.None && s != doc.None {
		f.offer(c, "pass-pred", append(f.Yield([]int{s}), f.Yield([]int{p.complement})...))
	}
	for _, o := range p.obliques {
		prep := f.Doc.Tokens[o].Prep
		f.offerPrep(c, "pass-"+prep, o)
		if s != doc.None {
			rest := f.behindPrep(o) // "X is seen as [a threat]"
			if prep == "of" {
				rest = f.Yield([]int{o}) // "X was accused [of treason]", as in "accused X of treason"
			}
			f.offer(c, "pass-obj+"+prep, append(f.Yield([]int{s}), rest...))
		}
	}
}

// parenthesis offers the clause that a cue is set into: "The war, he said, will end", "as he said", "which he said would end".
func (f *Finder) parenthesis(i int, c draft.Statement) {
	t := &f.Doc.Tokens[i]
	if f.Subject(i) == doc.None && len(c.Heads) == 0 {
		return
	}
	head := t.Head
	switch t.Rel {
	case doc.Parataxis:
		f.offer(c, "paren", f.without(f.Yield([]int{head}, i), c))
	case doc.AdverbialClause:
		if f.HasMarker(i, "as") {
			f.offer(c, "as", f.Yield([]int{head}, i))
		}
	case doc.RelativeClause:
		f.relative(i, c)
	}
}

// relative offers the antecedent as content: "the plan (that) he proposed".
func (f *Finder) relative(i int, c draft.Statement) {
	head := f.Doc.Tokens[i].Head
	if s := f.Subject(i); s == doc.None || clause.IsRelative(&f.Doc.Tokens[s]) {
		return
	}
	if f.Child(i, doc.ClauseComplement, doc.OpenComplement) != doc.None {
		return
	}
	f.offer(c, "rel-obj", f.Yield([]int{head}, i))
}
