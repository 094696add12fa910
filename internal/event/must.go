package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/compound"
	"readout/internal/event/grammar"
)

// musts adds the requests that somebody makes by saying that somebody must do something: "said that Sudan must return the helicopter".
func (c *coder) musts(drafts []*draft) []*draft {
	acts := drafts // by sentence, as their hits are
	for s := range c.Doc.Statements {
		for _, r := range c.Doc.Statements[s].Content {
			for i := r.Start; i < r.End; i++ {
				if x, act := c.must(s, i); x != nil {
					c.putWithin(x, acts, act)
					drafts = append(drafts, x)
				}
			}
		}
	}
	for i := range c.Doc.Tokens {
		if c.Tok(i).Lemma == "tell" && c.IsVerb(i) {
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
		if in.within == nil && in.hit != doc.None && !in.modal && !c.makesEvent(c.Hits[in.hit].Outer) && c.Hits[in.hit].ClauseWord() == v {
			in.within = x
		}
	}
}

// command returns the request that somebody makes by an imperative told to another, or nil: "Come to the table, Colombia's president told the rebels".
func (c *coder) command(tell int) *draft {
	for _, k := range c.Doc.Children(tell) {
		v := int(k)
		t := c.Tok(v)
		if v > tell || t.Tag != "VB" || t.Rel != doc.AdverbialClause && t.Rel != doc.ClauseComplement || c.HasTo(v) || c.OwnSubject(v) != doc.None || t.Lemma == "let" {
			continue
		}
		src := c.CodedOnly(c.Parties(c.OwnSubject(tell)))
		tgt := c.PoliticalOnly(grammar.Without(c.Parties(c.Object(tell)), src))
		if len(src) == 0 || len(tgt) == 0 || c.Doc.Child(v, doc.Marker) != doc.None {
			return nil
		}
		x := &draft{hit: doc.None}
		x.Type, x.Cameo, x.Rule = "REQUEST", "100", "operators/must"
		x.Action, x.Sentence = []int{v}, c.Doc.SentenceOf(v)
		x.Sources, x.Targets = participants(src), participants(tgt)
		x.Polarity, x.Modality, x.Attribution, x.Main = doc.Affirmed, doc.Actual, doc.ByReport, c.Tok(tell).Rel == doc.Root
		return x
	}
	return nil
}

// must returns the request that an auxiliary "must" or "should" of a statement makes, or a time that somebody has to do something ("has until Friday to
// withdraw"), and the verb of what is asked for; or nil.
func (c *coder) must(s, i int) (*draft, int) {
	v, act, who := c.obligation(i)
	if act == doc.None {
		return nil, act
	}
	if k := c.Tok(v); k.Rel == doc.RelativeClause || k.Rel == doc.AdverbialClause || int(c.StatementAt[i]) != s {
		return nil, act
	}
	if own := c.OwnSubject(v); own > i || c.asks(v) { // "should the region go ahead" is a condition, "why it should leave" a question
		return nil, act
	}
	x := &draft{hit: doc.None}
	x.Type, x.Cameo, x.Rule = "REQUEST", "100", "operators/must"
	switch {
	case c.reproves(i, v):
		x.Type, x.Mode, x.Cameo, x.Rule = "ACCUSE", "disapprove", "111", "operators/should-have"
	case c.guesses(v):
		return nil, act
	}
	x.Action, x.Sentence = []int{i}, c.Doc.SentenceOf(i)
	x.Sources = c.speakersAt(s, i)
	if len(x.Sources) == 0 || !c.Coded(x.Sources[0].Entity) {
		return nil, act
	}
	if x.Targets = c.mustTarget(v, x.Sources); who != doc.None {
		x.Targets = participants(c.PoliticalOnly(c.Parties(who)))
		if c.itself(x) {
			return nil, act // "Germany said it had to close its embassy"
		}
	}
	if len(x.Targets) == 0 && c.hasPrice(act) { // "protesters must leave or face arrest"
		x.Targets = participants(c.CodedOnly(grammar.Without(c.Parties(c.Subject(v)), partiesOf(x.Sources))))
	}
	if len(x.Targets) == 0 {
		return nil, act
	}
	x.Polarity, x.Modality, x.Attribution, x.Main = doc.Affirmed, doc.Actual, doc.ByReport, !c.onNoun(v)
	if k := c.HitAt[act]; x.Type == "REQUEST" && k != doc.None && c.Hits[k].Frame != nil {
		_, _, in := c.Kind(&c.Hits[k])
		if code := compound.Code("REQUEST", "10", in); code != "" {
			x.Cameo = code
			x.Mode = compound.Mode("REQUEST", code)
		}
	}
	c.ultimatum(x, act)
	return x, act
}

// obligation returns the verb that says at token i that something must be done, the verb of what is to be done, and by whom where that is told apart. act is None where
// nothing must.
func (c *coder) obligation(i int) (v, act, who int) {
	t := c.Tok(i)
	if t.Rel == doc.Auxiliary && c.IsVerb(t.Head) && (t.Lower == "must" || t.Lower == "should" || t.Lower == "ought") {
		return t.Head, t.Head, doc.None
	}
	if act = c.hasTimeTo(i); act != doc.None {
		return i, act, doc.None
	}
	who, act = c.obligedTo(i)
	return i, act, who
}

// speakersAt returns the speakers of a statement as participants, by the words that name them or else token i.
func (c *coder) speakersAt(s, i int) []doc.Participant {
	words := c.Doc.Statements[s].Told
	if words.Empty() {
		words = doc.Range{Start: i, End: i + 1}
	}
	var out []doc.Participant
	for _, e := range c.Speakers(s) {
		out = append(out, doc.Participant{Entity: e, Words: words, From: doc.InSpeaker})
	}
	return out
}

// obligedTo returns who has something to do that is said to be his, and the verb that tells what: "Israel has to withdraw", "Serbia needs to arrest him", "it is up to
// Sudan to disarm them", "the onus is on Syria to end it"; or None.
func (c *coder) obligedTo(v int) (who, act int) {
	t := c.Tok(v)
	then := t.Tag == "VBD" && (t.Lemma == "need" || t.Lemma == "be") // "said that Serbia needed to arrest him"; who had to do something may have done it
	if t.Tag != "VBZ" && t.Tag != "VBP" && t.Lower != "ought" && !then || t.Rel == doc.Auxiliary || c.Doc.Child(v, doc.Negation) != doc.None {
		return doc.None, doc.None
	}
	switch t.Lemma {
	case "have", "need", "ought":
		who, act = c.OwnSubject(v), c.Doc.Child(v, doc.OpenComplement)
		if act != doc.None && (act > v+3 || c.Doc.Child(v, doc.Object) != doc.None) {
			act = doc.None // "has a duty to"
		}
	case "be":
		who = c.Oblique(v, "up to")
		if s := c.OwnSubject(v); s != doc.None && (c.Tok(s).Lemma == "onus" || c.Tok(s).Lemma == "burden") {
			who = c.Oblique(v, "on")
		}
		act = c.Doc.Child(v, doc.OpenComplement)
		if act == doc.None {
			act = c.Doc.Child(v, doc.AdverbialClause)
		}
	}
	if who == doc.None || act == doc.None || who > act || !c.HasTo(act) {
		return doc.None, doc.None
	}
	return who, act
}

// hasTimeTo returns what somebody has a certain time to do, by a verb "have" in the present: "has until Friday to withdraw", "have 48 hours to leave"; or None.
func (c *coder) hasTimeTo(v int) int {
	t := c.Tok(v)
	if t.Lemma != "have" || t.Tag != "VBZ" && t.Tag != "VBP" || t.Rel == doc.Auxiliary {
		return doc.None
	}
	for _, k := range c.Doc.Children(v) {
		if x := c.TimeAt[k]; x == doc.None || c.Doc.Times[x].Limit == "" || !grammar.Deadline(c.Doc, int(x)) || c.Tok(int(k)).Rel == doc.Subject {
			continue
		}
		for _, head := range []int{v, int(k)} {
			for _, in := range c.Doc.Children(head) {
				if int(in) > int(k) && c.IsVerb(int(in)) && c.HasTo(int(in)) {
					return int(in)
				}
			}
		}
	}
	return doc.None
}

// onNoun reports whether a clause only tells what a noun or a participle is about: "brushed off a warning that it must stop".
func (c *coder) onNoun(v int) bool {
	t := c.Tok(v)
	if t.Rel == doc.ClauseComplement && c.Tok(t.Head).Rel == doc.AdverbialClause {
		return true // "refused to talk, saying the army must stop first"
	}
	return (t.Rel == doc.ClauseComplement || t.Rel == doc.Participle) && t.Head != v && !c.IsVerb(t.Head) && c.Tok(t.Head).POS == doc.Noun
}

// asks reports whether the clause of a verb is a question, direct or indirect.
func (c *coder) asks(v int) bool {
	if e := c.Tok(v).Edge; e.Start < v && grammar.QuestionWord(c.Tok(e.Start).Lower) {
		return true // "how far it should go"
	}
	for _, k := range c.Doc.Children(v) {
		if grammar.QuestionWord(c.Tok(int(k)).Lower) {
			return int(k) < v
		}
	}
	return c.Question(v)
}

// guesses reports whether "must" about a verb says what is thought or said, and asks for nothing: "he must be dreaming", "they must have left", "it must be said".
func (c *coder) guesses(v int) bool {
	t := c.Tok(v)
	for _, k := range c.Doc.Children(v) {
		if a := c.Tok(int(k)); a.Rel == doc.Auxiliary && (a.Lemma == "have" || a.Lemma == "be" && t.Tag == "VBG") {
			return true
		}
	}
	if o := c.Doc.Child(v, doc.Object); o != doc.None && c.HasNo(o) {
		return true // "she should face no charges"
	}
	s := c.Subject(v)
	return s != doc.None && c.Tok(s).Lower == "it" && (t.Lemma == "say" || t.Lemma == "note" || t.Lemma == "admit")
}

// reproves reports whether "should have" at token i says of somebody that he did not do what he had to: "Germany should have acted, Poland said".
func (c *coder) reproves(i, v int) bool {
	if w := c.Tok(i).Lower; w != "should" && w != "ought" || c.Tok(v).Tag != "VBN" || c.Passive(v) || c.Doc.Child(v, doc.AdverbialClause) > v {
		return false
	}
	for _, k := range c.Doc.Children(v) {
		if a := c.Tok(int(k)); a.Rel == doc.Auxiliary && a.Lemma == "have" {
			return true
		}
	}
	return false
}

// itself reports whether who has something to do is who says so, or speaks of his own country or one of his own kind there: "Germany said it had to close its
// embassy", but not "the Kenyan president said the opposition needed to wait".
func (c *coder) itself(x *draft) bool {
	if !c.OfOneSide(partiesOf(x.Targets), partiesOf(x.Sources)) {
		return false
	}
	a, b := &c.Doc.Entities[x.Targets[0].Entity], &c.Doc.Entities[x.Sources[0].Entity]
	return a == b || a.Kind == doc.Country || len(a.Sectors) == 0 || len(b.Sectors) == 0 || a.Sectors[0] == b.Sectors[0]
}

// mustTarget returns who must: the subject, in the passive who is to do it or whose the thing is ("the helicopter must be returned by Sudan"). Nobody in
// particular ("a president must", "people should") is asked for nothing.
func (c *coder) mustTarget(v int, src []doc.Participant) []doc.Participant {
	at := c.Subject(v)
	if c.Passive(v) {
		if a := c.Agent(v); a != doc.None {
			at = a
		}
	}
	if at == doc.None || c.anybody(at) {
		return nil
	}
	if ps := c.PoliticalOnly(grammar.Without(c.Parties(at), partiesOf(src))); len(ps) > 0 || !c.Passive(v) || !c.definite(at) {
		return participants(ps)
	}
	return participants(c.PoliticalOnly(c.nearestOther(v, partiesOf(src))))
}

// definite reports whether a noun goes back to something told before: "the provocations must be stopped".
func (c *coder) definite(i int) bool {
	d := c.Doc.Child(i, doc.Determiner)
	if d == doc.None {
		return false
	}
	switch c.Tok(d).Lower {
	case "the", "this", "these", "such":
		return true
	}
	return false
}

// nearestOther returns the nearest coded actor of the sentence that is none of those.
func (c *coder) nearestOther(v int, not []grammar.Party) (out []grammar.Party) {
	r := c.Doc.Sentences[c.Doc.SentenceOf(v)].Tokens
	far := 1 << 30
	for i := r.Start; i < r.End; i++ {
		p, ok := c.Party(i)
		if ok && c.Coded(p.Entity) && len(grammar.Without([]grammar.Party{p}, not)) == 1 && abs(i-v) < far {
			out, far = []grammar.Party{p}, abs(i-v)
		}
	}
	return out
}

// anybody reports whether a noun phrase means no one in particular.
func (c *coder) anybody(i int) bool {
	if t := c.Tok(i); t.POS == doc.Noun && (t.Tag == "NN" || c.MentionAt[i] == doc.None) {
		d := c.Doc.Child(i, doc.Determiner)
		if d != doc.None {
			switch c.Tok(d).Lower {
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
