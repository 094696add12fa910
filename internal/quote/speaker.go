package quote

import "readout/doc"

// speaker returns the words that name who says a verb, and the head tokens of each of them.
func (f *finder) speaker(i int) (doc.Range, []int) {
	if s := f.fronted(i); s != doc.None {
		return f.told(s)
	}
	if k := f.justSaid(i); k != doc.None {
		return f.speakerAt(k, 1)
	}
	if s := f.adjacent(i); s != doc.None {
		return f.told(s)
	}
	told, heads := f.speakerAt(i, 0)
	if k := f.outer(i, heads); k != doc.None {
		return f.speakerAt(k, 1)
	}
	if len(heads) == 0 {
		if s := f.first(i); s != doc.None {
			return f.told(s)
		}
	}
	if len(heads) == 0 {
		if s := f.nearest(i); s != doc.None {
			return f.told(s)
		}
	}
	if f.misplaced(i, heads) {
		for k := f.d.Tokens[i].Head; f.d.Tokens[k].Rel != doc.Root; {
			k = f.d.Tokens[k].Head
			if s := f.subject(k); s != doc.None && f.canSpeak(s) {
				return f.told(s)
			}
		}
	}
	return told, heads
}

// misplaced reports whether the tree hangs a participle on a clause whose subject cannot speak: "The vote was lost, the minister said, adding …", "said the
// talks were over before claiming …".
func (f *finder) misplaced(i int, heads []int) bool {
	t := &f.d.Tokens[i]
	if t.Tag != "VBG" || len(heads) == 0 || isRelative(&f.d.Tokens[heads[0]]) || f.canSpeak(heads[0]) {
		return false
	}
	return t.Rel == doc.AdverbialClause || t.Rel == doc.PrepClause && f.subject(i) == doc.None
}

// speakerAt climbs from a verb to the subject that it shares: conjuncts ("came and said"), infinitives ("refused to say"), participles
// ("…, adding that"), relative clauses. depth bounds the climb.
func (f *finder) speakerAt(i, depth int) (doc.Range, []int) {
	if depth > 6 {
		return doc.Range{}, nil
	}
	t := &f.d.Tokens[i]
	if f.tweeted(i) {
		return f.told(t.Head)
	}
	if f.passive(i) || f.bareParticiple(i) {
		if told, heads := f.undergone(i); len(heads) > 0 || depth == 0 {
			return told, heads
		}
	}
	if s := f.subject(i); s != doc.None && (s < i || f.inside[s] == 0 || f.inside[i] > 0) {
		return f.bySubject(i, s, depth)
	}
	if v := f.above(i); v != doc.None {
		return f.speakerAt(v, depth+1)
	}
	switch t.Rel {
	case doc.Root:
		return f.inverted(i)
	case doc.Oblique, doc.Agent, doc.Object, doc.PassiveSubject, doc.Subject:
		return f.nounSpeaker(i)
	case doc.Participle, doc.RelativeClause:
		if told, heads := f.onNoun(i, depth); len(heads) > 0 {
			return told, heads
		}
	default:
		if o := f.controller(i); o != doc.None {
			return f.told(o)
		}
	}
	if told, heads := f.inverted(i); len(heads) > 0 {
		return told, heads
	}
	return f.climb(i, depth)
}

// climb goes on with the verb that i hangs on, else with whoever has the noun that it hangs on.
func (f *finder) climb(i, depth int) (doc.Range, []int) {
	t := &f.d.Tokens[i]
	if t.POS != doc.Verb && t.POS != doc.Aux && t.POS != doc.Adj {
		return doc.Range{}, nil
	}
	if h := &f.d.Tokens[t.Head]; h.POS == doc.Verb || h.POS == doc.Aux || h.POS == doc.Adj {
		v := f.sameForm(i)
		if t.Tag == "VBG" && f.intoMarks(i, v) {
			return doc.Range{}, nil
		}
		return f.speakerAt(v, depth+1)
	}
	return f.holder(t.Head)
}

// tweeted reports whether the model takes the only verb of a sentence for the participle of its subject: "The envoy, Jan Eide, tweeted in response: …".
func (f *finder) tweeted(i int) bool {
	t := &f.d.Tokens[i]
	return t.Rel == doc.Participle && t.Tag == "VBN" && f.d.Tokens[t.Head].Rel == doc.Root && f.says(i) && f.canSpeak(t.Head) && f.fullName(t.Head) &&
		f.d.Child(i, doc.Agent) == doc.None
}

// undergone returns who speaks in a passive: the agent, or the subject of a verb of the mind ("was convinced that").
func (f *finder) undergone(i int) (doc.Range, []int) {
	if a := f.agent(i); a != doc.None {
		return f.told(a)
	}
	if s := f.subject(i); s != doc.None && f.ofMind(i) {
		return f.told(s)
	}
	return doc.Range{}, nil
}

// bySubject returns who speaks where a verb has subject s: the author of the document that "which" stands for, whoever "itself" is, else the subject.
func (f *finder) bySubject(i, s, depth int) (doc.Range, []int) {
	t, who := &f.d.Tokens[i], &f.d.Tokens[s]
	if t.Rel == doc.RelativeClause && isRelative(who) && who.Lower != "who" && f.lends(f.d.Tokens[t.Head].Head) {
		if told, heads := f.author(i, depth); len(heads) > 0 {
			return told, heads
		}
	}
	if f.reflexive(s) {
		return f.itself(s, depth)
	}
	return f.told(s)
}

// above returns the cue that a verb goes on with though the tree hangs it into the cue's content ("Kuleba said the border was shut, adding that …"), or None.
func (f *finder) above(i int) int {
	t := &f.d.Tokens[i]
	h := &f.d.Tokens[t.Head]
	if t.Rel == doc.Conjunct && h.Rel == doc.ClauseComplement && f.turnsBack(i) {
		return h.Head
	}
	if t.Tag != "VBG" || t.Rel != doc.AdverbialClause || !f.afterComma(t.Edge.Start) || !f.goesOn(i) {
		return doc.None
	}
	for h.Rel == doc.Conjunct && h.Head < t.Head {
		h = &f.d.Tokens[h.Head]
	}
	if h.Rel == doc.ClauseComplement && f.entry(verb, f.lemma(h.Head)) != nil && !f.intoMarks(i, h.Head) {
		return h.Head
	}
	return doc.None
}

// controller returns the object of the verb above, where it is the one that speaks: "criticised the minister for saying", "left most of them asking",
// "brought the envoy to speak for them". None is no such object.
func (f *finder) controller(i int) int {
	t := &f.d.Tokens[i]
	o := f.d.Child(t.Head, doc.Object)
	beyond := o != doc.None && o > t.Head
	switch t.Rel {
	case doc.PrepClause:
		if s := f.quoted(t.Head); s != doc.None && t.Prep == "as" {
			return s
		}
		if beyond && o < i && t.Tag == "VBG" && (t.Prep == "for" || t.Prep == "of" || t.Prep == "from") && f.canSpeak(o) && !f.passive(t.Head) {
			return o // also "kept them from speaking out"
		}
	case doc.AdverbialClause:
		if b := f.besides(i); b != doc.None {
			return b
		}
		if beyond && f.sets(t.Head) && !f.reflexive(o) && (f.canSpeak(o) || f.d.Tokens[t.Head].Lemma == "leave") &&
			(f.d.Tokens[o].Edge.End == t.Edge.Start && t.Tag == "VBG" || f.infinitive(i)) {
			return o
		}
	case doc.OpenComplement:
		if o != doc.None && o < i && f.infinitive(i) && f.canSpeak(o) && !f.reflexive(o) { // not "used his speech to call for"
			return o
		}
	}
	return doc.None
}

// onNoun returns who speaks in a participle or relative clause: the maker of the document that it hangs on, whoever controls it, or the noun itself.
func (f *finder) onNoun(i, depth int) (doc.Range, []int) {
	d, t := f.d, &f.d.Tokens[i]
	if t.Tag == "VBG" {
		if told, heads := f.author(i, depth); len(heads) > 0 {
			return told, heads
		}
	}
	if h := &d.Tokens[t.Head]; f.infinitive(i) && (h.Rel == doc.Complement || !f.canSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique)) && d.Tokens[h.Head].POS != doc.Noun {
		if told, heads := f.speakerAt(h.Head, depth+1); len(heads) > 0 && f.canSpeak(heads[0]) { // "was the first to say", "had nothing to say"
			return told, heads
		}
	}
	if t.Tag == "VBG" || t.Rel == doc.RelativeClause {
		return f.told(t.Head)
	}
	if f.tellsThat(i) {
		return f.told(t.Head)
	}
	if told, heads := f.holder(t.Head); len(heads) > 0 {
		return told, heads
	}
	if h := &d.Tokens[t.Head]; f.infinitive(i) && !f.canSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique) && d.Tokens[h.Head].POS == doc.Verb {
		return f.speakerAt(h.Head, depth+1) // "held a briefing to announce"
	}
	return doc.Range{}, nil
}

// agent returns who does what a passive verb tells, or None: "was praised by Lima", "was praised last week by Lima".
func (f *finder) agent(i int) int {
	if a := f.d.Child(i, doc.Agent); a != doc.None {
		return a
	}
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "by" && int(k) > i && f.canSpeak(int(k)) {
			return int(k)
		}
	}
	return doc.None
}

// besides returns the object of a preposition that stands right before a participle, or None: "it ended with Lima asking for time", "talk of Lima
// calling an election".
func (f *finder) besides(i int) int {
	t := &f.d.Tokens[i]
	if t.Tag != "VBG" {
		return doc.None
	}
	for _, k := range f.d.Children(t.Head) {
		switch o := &f.d.Tokens[k]; o.Prep {
		case "with", "about", "of", "to":
			if o.Rel == doc.Oblique && o.Edge.End == t.Edge.Start && f.canSpeak(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

// quoted returns who is quoted, or None: "state television quoted the minister as saying", "the minister was quoted as saying".
func (f *finder) quoted(v int) int {
	switch f.d.Tokens[v].Lemma {
	case "quote", "cite", "describe", "paraphrase":
	default:
		return doc.None
	}
	if o := f.d.Child(v, doc.Object); o != doc.None {
		return o
	}
	if f.passive(v) {
		return f.subject(v)
	}
	return doc.None
}

// ofMind reports whether who a passive verb is about is who thinks: "was convinced that", "is worried about".
func (f *finder) ofMind(i int) bool {
	switch f.d.Tokens[i].Lemma {
	case "convince", "persuade", "worry", "concern", "alarm", "satisfy", "determine", "frighten", "disappoint", "dismay", "outrage", "shock", "surprise", "oppose", "dedicate", "commit":
		return f.d.Child(i, doc.Agent) == doc.None
	}
	return false
}

// itself returns whom a reflexive subject stands for: the word before it ("the owners themselves"), else the subject of the verb above
// ("let himself speak").
func (f *finder) itself(s, depth int) (doc.Range, []int) {
	if s > 0 && f.named(s-1) {
		return f.phrase(s - 1)
	}
	v := f.d.Tokens[s].Head
	return f.speakerAt(f.d.Tokens[v].Head, depth+1)
}

// author returns who makes the document, speech or sign that verb i belongs to: "issued a memo saying", "shot back in an article stating". Its words
// are those of the subject, unless it has somebody else's name before it.
func (f *finder) author(i, depth int) (doc.Range, []int) {
	d := f.d
	n := d.Tokens[i].Head
	h := &d.Tokens[n]
	v := h.Head
	lends := h.Rel == doc.Object && f.lends(v)
	if h.Rel != doc.Object && (h.Rel != doc.Oblique || h.Prep != "in" && h.Prep != "at" && h.Prep != "during" || n < v) || d.Tokens[v].POS != doc.Verb || f.passive(v) {
		return doc.Range{}, nil
	}
	if !lends && (f.canSpeak(n) || d.Child(n, doc.Possessor) != doc.None && !f.afterComma(d.Tokens[i].Edge.Start)) {
		return doc.Range{}, nil
	}
	told, heads := f.speakerAt(v, depth+1)
	if len(heads) > 0 && (lends || f.canSpeak(heads[0])) {
		return told, heads
	}
	return doc.Range{}, nil
}

// sets reports whether the object of a verb does what a verb behind it tells: "left them asking".
func (f *finder) sets(v int) bool {
	switch f.d.Tokens[v].Lemma {
	case "leave", "bring", "drive", "find", "catch", "have", "send", "keep", "get", "prompt", "hear", "see", "show", "lead", "push", "force", "invite", "hire", "dispatch":
		return true
	}
	return false
}
