package event

import (
	"slices"

	"readout/doc"
)

// musts adds the requests that somebody makes by saying that somebody must do something: "said that Sudan must return the helicopter".
func (c *coder) musts(drafts []*draft) []*draft {
	acts := drafts // by sentence, as their hits are
	for s := range c.d.Statements {
		for _, r := range c.d.Statements[s].Content {
			for i := r.Start; i < r.End; i++ {
				if x := c.must(s, i); x != nil {
					c.putWithin(x, acts, c.tok(i).Head)
					drafts = append(drafts, x)
				}
			}
		}
	}
	for i := range c.d.Tokens {
		if c.tok(i).Lemma == "tell" && c.isVerb(i) {
			if x := c.command(i); x != nil {
				c.putWithin(x, acts, x.Action[0])
				drafts = append(drafts, x)
			}
		}
	}
	return drafts
}

// putWithin puts the acts that verb v tells within request x, unless they stand in another event.
func (c *coder) putWithin(x *draft, acts []*draft, v int) {
	n, _ := slices.BinarySearchFunc(acts, x.Sentence, func(in *draft, s int) int { return in.Sentence - s })
	for ; n < len(acts) && acts[n].Sentence == x.Sentence; n++ {
		in := acts[n]
		if in.within == nil && in.hit != doc.None && !in.modal && !c.makesEvent(c.hits[in.hit].outer) && c.hits[in.hit].clauseWord() == v {
			in.within = x
		}
	}
}

// command returns the request that somebody makes by an imperative told to another, or nil: "Come to the table, Colombia's president told the rebels".
func (c *coder) command(tell int) *draft {
	for _, k := range c.d.Children(tell) {
		v := int(k)
		t := c.tok(v)
		if v > tell || t.Tag != "VB" || t.Rel != doc.AdverbialClause && t.Rel != doc.ClauseComplement || c.hasTo(v) || c.ownSubject(v) != doc.None || t.Lemma == "let" {
			continue
		}
		src := c.codedOnly(c.parties(c.ownSubject(tell)))
		tgt := c.politicalOnly(without(c.parties(c.object(tell)), src))
		if len(src) == 0 || len(tgt) == 0 || c.d.Child(v, doc.Marker) != doc.None {
			return nil
		}
		x := &draft{hit: doc.None}
		x.Type, x.Cameo, x.Rule = "REQUEST", "100", "operators/must"
		x.Action, x.Sentence = []int{v}, c.d.SentenceOf(v)
		x.Sources, x.Targets = participants(src), participants(tgt)
		x.Polarity, x.Modality, x.Attribution, x.Main = doc.Affirmed, doc.Actual, doc.ByReport, c.tok(tell).Rel == doc.Root
		return x
	}
	return nil
}

// must returns the request that an auxiliary "must" or "should" of a statement makes, or nil.
func (c *coder) must(s, i int) *draft {
	t := c.tok(i)
	v := t.Head
	switch {
	case t.Rel != doc.Auxiliary || !c.isVerb(v):
		return nil
	case t.Lower == "must" || t.Lower == "should" || t.Lower == "ought":
	default:
		return nil
	}
	if k := c.tok(v); k.Rel == doc.RelativeClause || k.Rel == doc.AdverbialClause || int(c.statementAt[i]) != s {
		return nil
	}
	if own := c.ownSubject(v); own > i || c.asks(v) { // "should the region go ahead" is a condition, "why it should leave" a question
		return nil
	}
	if c.guesses(v) {
		return nil
	}
	x := &draft{hit: doc.None}
	x.Type, x.Cameo, x.Rule = "REQUEST", "100", "operators/must"
	x.Action, x.Sentence = []int{i}, c.d.SentenceOf(i)
	for _, e := range c.speakers(s) {
		x.Sources = append(x.Sources, doc.Participant{Entity: e, Words: c.d.Statements[s].Told, From: doc.InSpeaker})
		if x.Sources[len(x.Sources)-1].Words.Empty() {
			x.Sources[len(x.Sources)-1].Words = doc.Range{Start: i, End: i + 1}
		}
	}
	if len(x.Sources) == 0 || !c.coded(x.Sources[0].Entity) {
		return nil
	}
	x.Targets = c.mustTarget(v, x.Sources)
	if len(x.Targets) == 0 {
		return nil
	}
	x.Polarity, x.Modality, x.Attribution, x.Main = doc.Affirmed, doc.Actual, doc.ByReport, !c.onNoun(v)
	if k := c.hitAt[v]; k != doc.None && c.hits[k].frame != nil {
		_, _, in := c.kind(&c.hits[k])
		if code := composedCode("REQUEST", "10", in); code != "" {
			x.Cameo = code
			x.Mode = composedMode("REQUEST", code)
		}
	}
	return x
}

// onNoun reports whether a clause only tells what a noun or a participle is about: "brushed off a warning that it must stop".
func (c *coder) onNoun(v int) bool {
	t := c.tok(v)
	if t.Rel == doc.ClauseComplement && c.tok(t.Head).Rel == doc.AdverbialClause {
		return true // "refused to talk, saying the army must stop first"
	}
	return (t.Rel == doc.ClauseComplement || t.Rel == doc.Participle) && t.Head != v && !c.isVerb(t.Head) && c.tok(t.Head).POS == doc.Noun
}

// asks reports whether the clause of a verb is a question, direct or indirect.
func (c *coder) asks(v int) bool {
	if e := c.tok(v).Edge; e.Start < v && questionWord(c.tok(e.Start).Lower) {
		return true // "how far it should go"
	}
	for _, k := range c.d.Children(v) {
		if questionWord(c.tok(int(k)).Lower) {
			return int(k) < v
		}
	}
	return c.question(v)
}

// guesses reports whether "must" about a verb says what is thought or said, and asks for nothing: "he must be dreaming", "they must have left", "it must be said".
func (c *coder) guesses(v int) bool {
	t := c.tok(v)
	for _, k := range c.d.Children(v) {
		if a := c.tok(int(k)); a.Rel == doc.Auxiliary && (a.Lemma == "have" || a.Lemma == "be" && t.Tag == "VBG") {
			return true
		}
	}
	if o := c.d.Child(v, doc.Object); o != doc.None && c.hasNo(o) {
		return true // "she should face no charges"
	}
	s := c.subject(v)
	return s != doc.None && c.tok(s).Lower == "it" && (t.Lemma == "say" || t.Lemma == "note" || t.Lemma == "admit")
}

// mustTarget returns who must: the subject, in the passive who is to do it or whose the thing is ("the helicopter must be returned by Sudan"). Nobody in
// particular ("a president must", "people should") is asked for nothing.
func (c *coder) mustTarget(v int, src []doc.Participant) []doc.Participant {
	at := c.subject(v)
	if c.passive(v) {
		if a := c.agent(v); a != doc.None {
			at = a
		}
	}
	if at == doc.None || c.anybody(at) {
		return nil
	}
	if ps := c.politicalOnly(without(c.parties(at), partiesOf(src))); len(ps) > 0 || !c.passive(v) || !c.definite(at) {
		return participants(ps)
	}
	return participants(c.politicalOnly(c.nearestOther(v, partiesOf(src))))
}

// definite reports whether a noun goes back to something told before: "the provocations must be stopped".
func (c *coder) definite(i int) bool {
	d := c.d.Child(i, doc.Determiner)
	if d == doc.None {
		return false
	}
	switch c.tok(d).Lower {
	case "the", "this", "these", "such":
		return true
	}
	return false
}

// nearestOther returns the nearest coded actor of the sentence that is none of those.
func (c *coder) nearestOther(v int, not []party) (out []party) {
	r := c.d.Sentences[c.d.SentenceOf(v)].Tokens
	far := 1 << 30
	for i := r.Start; i < r.End; i++ {
		p, ok := c.party(i)
		if ok && c.coded(p.entity) && len(without([]party{p}, not)) == 1 && abs(i-v) < far {
			out, far = []party{p}, abs(i-v)
		}
	}
	return out
}

// anybody reports whether a noun phrase means no one in particular.
func (c *coder) anybody(i int) bool {
	if t := c.tok(i); t.POS == doc.Noun && (t.Tag == "NN" || c.mentionAt[i] == doc.None) {
		d := c.d.Child(i, doc.Determiner)
		if d != doc.None {
			switch c.tok(d).Lower {
			case "a", "an", "any", "no", "every", "each":
				return true
			}
		}
	}
	return false
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}
