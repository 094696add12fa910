// Package speaker finds who says what a cue tells: the subject of a verb through coordination, control and relative clauses, the holder of a noun, the words beside
// a quotation; and which mention that is.
package speaker

import (
	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
)

// A Finder finds the speakers of one document.
type Finder struct{ clause.Finder }

// Speaker returns the words that name who says a verb, and the head tokens of each of them.
func (f *Finder) Speaker(i int) (doc.Range, []int) {
	if s := f.fronted(i); s != doc.None {
		return f.Told(s)
	}
	if k := f.justSaid(i); k != doc.None {
		return f.speakerAt(k, 1)
	}
	if s := f.adjacent(i); s != doc.None {
		return f.Told(s)
	}
	told, heads := f.speakerAt(i, 0)
	if k := f.outer(i, heads); k != doc.None {
		return f.speakerAt(k, 1)
	}
	if len(heads) == 0 {
		if s := f.first(i); s != doc.None {
			return f.Told(s)
		}
	}
	if len(heads) == 0 {
		if s := f.nearest(i); s != doc.None {
			return f.Told(s)
		}
	}
	if f.misplaced(i, heads) {
		for k := f.Doc.Tokens[i].Head; f.Doc.Tokens[k].Rel != doc.Root; {
			k = f.Doc.Tokens[k].Head
			if s := f.Subject(k); s != doc.None && f.CanSpeak(s) {
				return f.Told(s)
			}
		}
	}
	return told, heads
}

// misplaced reports whether the tree hangs a participle on a clause whose subject cannot speak: "The vote was lost, the minister said, adding …", "said the
// talks were over before claiming …".
func (f *Finder) misplaced(i int, heads []int) bool {
	t := &f.Doc.Tokens[i]
	if t.Tag != "VBG" || len(heads) == 0 || clause.IsRelative(&f.Doc.Tokens[heads[0]]) || f.CanSpeak(heads[0]) {
		return false
	}
	return t.Rel == doc.AdverbialClause || t.Rel == doc.PrepClause && f.Subject(i) == doc.None
}

// speakerAt climbs from a verb to the subject that it shares: conjuncts ("came and said"), infinitives ("refused to say"), participles
// ("…, adding that"), relative clauses. depth bounds the climb.
func (f *Finder) speakerAt(i, depth int) (doc.Range, []int) {
	if depth > 6 {
		return doc.Range{}, nil
	}
	t := &f.Doc.Tokens[i]
	if f.tweeted(i) {
		return f.Told(t.Head)
	}
	if f.Passive(i) || f.BareParticiple(i) {
		if told, heads := f.undergone(i); len(heads) > 0 || depth == 0 {
			return told, heads
		}
	}
	if s := f.Subject(i); s != doc.None && (s < i || f.Inside[s] == 0 || f.Inside[i] > 0) {
		return f.bySubject(i, s, depth)
	}
	if v := f.above(i); v != doc.None {
		return f.speakerAt(v, depth+1)
	}
	switch t.Rel {
	case doc.Root:
		return f.inverted(i)
	case doc.Oblique, doc.Agent, doc.Object, doc.PassiveSubject, doc.Subject:
		return f.NounSpeaker(i)
	case doc.Participle, doc.RelativeClause:
		if told, heads := f.onNoun(i, depth); len(heads) > 0 {
			return told, heads
		}
	default:
		if o := f.controller(i); o != doc.None {
			return f.Told(o)
		}
	}
	if told, heads := f.inverted(i); len(heads) > 0 {
		return told, heads
	}
	return f.climb(i, depth)
}

// climb goes on with the verb that i hangs on, else with whoever has the noun that it hangs on.
func (f *Finder) climb(i, depth int) (doc.Range, []int) {
	t := &f.Doc.Tokens[i]
	if t.POS != doc.Verb && t.POS != doc.Aux && t.POS != doc.Adj {
		return doc.Range{}, nil
	}
	if h := &f.Doc.Tokens[t.Head]; h.POS == doc.Verb || h.POS == doc.Aux || h.POS == doc.Adj {
		v := f.SameForm(i)
		if t.Tag == "VBG" && f.intoMarks(i, v) {
			return doc.Range{}, nil
		}
		return f.speakerAt(v, depth+1)
	}
	return f.holder(t.Head)
}

// tweeted reports whether the model takes the only verb of a sentence for the participle of its subject: "The envoy, Jan Eide, tweeted in response: …".
func (f *Finder) tweeted(i int) bool {
	t := &f.Doc.Tokens[i]
	return t.Rel == doc.Participle && t.Tag == "VBN" && f.Doc.Tokens[t.Head].Rel == doc.Root && f.Says(i) && f.CanSpeak(t.Head) && f.FullName(t.Head) &&
		f.Doc.Child(i, doc.Agent) == doc.None
}

// undergone returns who speaks in a passive: the agent, or the subject of a verb of the mind ("was convinced that").
func (f *Finder) undergone(i int) (doc.Range, []int) {
	if a := f.agent(i); a != doc.None {
		return f.Told(a)
	}
	if s := f.Subject(i); s != doc.None && f.ofMind(i) {
		return f.Told(s)
	}
	return doc.Range{}, nil
}

// bySubject returns who speaks where a verb has subject s: the author of the document that "which" stands for, whoever "itself" is, else the subject.
func (f *Finder) bySubject(i, s, depth int) (doc.Range, []int) {
	t, who := &f.Doc.Tokens[i], &f.Doc.Tokens[s]
	if t.Rel == doc.RelativeClause && clause.IsRelative(who) && who.Lower != "who" && f.lends(f.Doc.Tokens[t.Head].Head) {
		if told, heads := f.author(i, depth); len(heads) > 0 {
			return told, heads
		}
	}
	if f.reflexive(s) {
		return f.itself(s, depth)
	}
	return f.Told(s)
}

// above returns the cue that a verb goes on with though the tree hangs it into the cue's content ("Kuleba said the border was shut, adding that …"), or None.
func (f *Finder) above(i int) int {
	t := &f.Doc.Tokens[i]
	h := &f.Doc.Tokens[t.Head]
	if t.Rel == doc.Conjunct && h.Rel == doc.ClauseComplement && f.TurnsBack(i) {
		return h.Head
	}
	if t.Tag != "VBG" || t.Rel != doc.AdverbialClause || !f.AfterComma(t.Edge.Start) || !f.GoesOn(i) {
		return doc.None
	}
	for h.Rel == doc.Conjunct && h.Head < t.Head {
		h = &f.Doc.Tokens[h.Head]
	}
	if h.Rel == doc.ClauseComplement && f.Entry(lexicon.Verb, f.Lemma(h.Head)) != nil && !f.intoMarks(i, h.Head) {
		return h.Head
	}
	return doc.None
}

// controller returns the object of the verb above, where it is the one that speaks: "criticised the minister for saying", "left most of them asking",
// "brought the envoy to speak for them". None is no such object.
func (f *Finder) controller(i int) int {
	t := &f.Doc.Tokens[i]
	o := f.Doc.Child(t.Head, doc.Object)
	beyond := o != doc.None && o > t.Head
	switch t.Rel {
	case doc.PrepClause:
		if s := f.Quoted(t.Head); s != doc.None && t.Prep == "as" {
			return s
		}
		if beyond && o < i && t.Tag == "VBG" && (t.Prep == "for" || t.Prep == "of" || t.Prep == "from") && f.CanSpeak(o) && !f.Passive(t.Head) {
			return o // also "kept them from speaking out"
		}
	case doc.AdverbialClause:
		if b := f.besides(i); b != doc.None {
			return b
		}
		if beyond && f.sets(t.Head) && !f.reflexive(o) && (f.CanSpeak(o) || f.Doc.Tokens[t.Head].Lemma == "leave") &&
			(f.Doc.Tokens[o].Edge.End == t.Edge.Start && t.Tag == "VBG" || f.Infinitive(i)) {
			return o
		}
	case doc.OpenComplement:
		if o != doc.None && o < i && f.Infinitive(i) && f.CanSpeak(o) && !f.reflexive(o) { // not "used his speech to call for"
			return o
		}
	}
	return doc.None
}

// onNoun returns who speaks in a participle or relative clause: the maker of the document that it hangs on, whoever controls it, or the noun itself.
func (f *Finder) onNoun(i, depth int) (doc.Range, []int) {
	d, t := f.Doc, &f.Doc.Tokens[i]
	if t.Tag == "VBG" {
		if told, heads := f.author(i, depth); len(heads) > 0 {
			return told, heads
		}
	}
	if h := &d.Tokens[t.Head]; f.Infinitive(i) && (h.Rel == doc.Complement || !f.CanSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique)) && d.Tokens[h.Head].POS != doc.Noun {
		if told, heads := f.speakerAt(h.Head, depth+1); len(heads) > 0 && f.CanSpeak(heads[0]) { // "was the first to say", "had nothing to say"
			return told, heads
		}
	}
	if t.Tag == "VBG" || t.Rel == doc.RelativeClause {
		return f.Told(t.Head)
	}
	if f.TellsThat(i) {
		return f.Told(t.Head)
	}
	if told, heads := f.holder(t.Head); len(heads) > 0 {
		return told, heads
	}
	if h := &d.Tokens[t.Head]; f.Infinitive(i) && !f.CanSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique) && d.Tokens[h.Head].POS == doc.Verb {
		return f.speakerAt(h.Head, depth+1) // "held a briefing to announce"
	}
	return doc.Range{}, nil
}

// agent returns who does what a passive verb tells, or None: "was praised by Lima", "was praised last week by Lima".
func (f *Finder) agent(i int) int {
	if a := f.Doc.Child(i, doc.Agent); a != doc.None {
		return a
	}
	for _, k := range f.Doc.Children(i) {
		if t := &f.Doc.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "by" && int(k) > i && f.CanSpeak(int(k)) {
			return int(k)
		}
	}
	return doc.None
}

// besides returns the object of a preposition that stands right before a participle, or None: "it ended with Lima asking for time", "talk of Lima
// calling an election".
func (f *Finder) besides(i int) int {
	t := &f.Doc.Tokens[i]
	if t.Tag != "VBG" {
		return doc.None
	}
	for _, k := range f.Doc.Children(t.Head) {
		switch o := &f.Doc.Tokens[k]; o.Prep {
		case "with", "about", "of", "to":
			if o.Rel == doc.Oblique && o.Edge.End == t.Edge.Start && f.CanSpeak(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

// Quoted returns who is quoted, or None: "state television quoted the minister as saying", "the minister was quoted as saying".
func (f *Finder) Quoted(v int) int {
	switch f.Doc.Tokens[v].Lemma {
	case "quote", "cite", "describe", "paraphrase":
	default:
		return doc.None
	}
	if o := f.Doc.Child(v, doc.Object); o != doc.None {
		return o
	}
	if f.Passive(v) {
		return f.Subject(v)
	}
	return doc.None
}

// ofMind reports whether who a passive verb is about is who thinks: "was convinced that", "is worried about".
func (f *Finder) ofMind(i int) bool {
	switch f.Doc.Tokens[i].Lemma {
	case "convince", "persuade", "worry", "concern", "alarm", "satisfy", "determine", "frighten", "disappoint", "dismay", "outrage", "shock", "surprise", "oppose", "dedicate", "commit":
		return f.Doc.Child(i, doc.Agent) == doc.None
	}
	return false
}

// itself returns whom a reflexive subject stands for: the word before it ("the owners themselves"), else the subject of the verb above
// ("let himself speak").
func (f *Finder) itself(s, depth int) (doc.Range, []int) {
	if s > 0 && f.Named(s-1) {
		return f.phrase(s - 1)
	}
	v := f.Doc.Tokens[s].Head
	return f.speakerAt(f.Doc.Tokens[v].Head, depth+1)
}

// author returns who makes the document, speech or sign that verb i belongs to: "issued a memo saying", "shot back in an article stating". Its words
// are those of the subject, unless it has somebody else's name before it.
func (f *Finder) author(i, depth int) (doc.Range, []int) {
	d := f.Doc
	n := d.Tokens[i].Head
	h := &d.Tokens[n]
	v := h.Head
	lends := h.Rel == doc.Object && f.lends(v)
	if h.Rel != doc.Object && (h.Rel != doc.Oblique || h.Prep != "in" && h.Prep != "at" && h.Prep != "during" || n < v) || d.Tokens[v].POS != doc.Verb || f.Passive(v) {
		return doc.Range{}, nil
	}
	if !lends && (f.CanSpeak(n) || d.Child(n, doc.Possessor) != doc.None && !f.AfterComma(d.Tokens[i].Edge.Start)) {
		return doc.Range{}, nil
	}
	told, heads := f.speakerAt(v, depth+1)
	if len(heads) > 0 && (lends || f.CanSpeak(heads[0])) {
		return told, heads
	}
	return doc.Range{}, nil
}

// sets reports whether the object of a verb does what a verb behind it tells: "left them asking".
func (f *Finder) sets(v int) bool {
	switch f.Doc.Tokens[v].Lemma {
	case "leave", "bring", "drive", "find", "catch", "have", "send", "keep", "get", "prompt", "hear", "see", "show", "lead", "push", "force", "invite", "hire", "dispatch":
		return true
	}
	return false
}
