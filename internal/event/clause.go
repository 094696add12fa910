package event

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// A coder codes one document. It holds what is looked up often, by token.
type coder struct {
	lx *lexicon.Lexicon
	d  *doc.Document

	mentionAt   []int32 // the mention whose head the token is, the widest of several; doc.None for none
	placeAt     []int32 // the place whose head it is
	timeAt      []int32 // the time that covers it
	nameAt      []int32 // the name of a country or people that covers it
	statementAt []int32 // the smallest statement whose content holds it
	hitAt       []int32 // the hit whose predicate or carrier it is
	self        []int   // the token itself: a slice of one without an allocation
	inName      []bool  // it is part of an actor's name of several words
	hits        []hit
	last        map[string]done // by type: who did the last such act of the document

	trying   bool      // the frames of a word
	verdicts []verdict // of that word's surroundings, while they are tried

	trace *Trace
}

func newCoder(lx *lexicon.Lexicon, d *doc.Document) *coder {
	n := len(d.Tokens)
	all := make([]int32, 6*n)
	for i := range all {
		all[i] = doc.None
	}
	part := func(k int) []int32 { return all[k*n : (k+1)*n : (k+1)*n] }
	c := &coder{lx: lx, d: d, last: map[string]done{}, mentionAt: part(0), placeAt: part(1), timeAt: part(2), nameAt: part(3), statementAt: part(4), hitAt: part(5),
		inName: make([]bool, n), self: make([]int, n)}
	for i := range c.self {
		c.self[i] = i
	}
	c.indexActors()
	c.indexStatements()
	for i, p := range d.Places {
		c.placeAt[p.Head] = int32(i)
	}
	for i, t := range d.Times {
		for k := t.Tokens.Start; k < t.Tokens.End; k++ {
			c.timeAt[k] = int32(i)
		}
	}
	return c
}

// indexActors notes at each token the mention that it heads and the names that it is part of.
func (c *coder) indexActors() {
	for i, m := range c.d.Mentions {
		if c.mentionAt[m.Head] == doc.None {
			c.mentionAt[m.Head] = int32(i)
		}
		if m.Form == doc.NameForm && m.Tokens.Len() > 1 {
			for k := m.Tokens.Start; k < m.Tokens.End; k++ {
				c.inName[k] = true
			}
		}
	}
	for i, name := range c.d.Names {
		if name.Label == doc.NameNorp || name.Label == doc.NameGPE {
			for k := name.Tokens.Start; k < name.Tokens.End; k++ {
				c.nameAt[k] = int32(i)
			}
		}
	}
}

// indexStatements notes at each token the smallest statement whose content holds it, the first of equals.
func (c *coder) indexStatements() {
	sizes := make([]int, len(c.d.Statements))
	for s := range c.d.Statements {
		for _, r := range c.d.Statements[s].Content {
			sizes[s] += r.Len()
		}
		for _, r := range c.d.Statements[s].Content {
			for k := r.Start; k < r.End; k++ {
				if old := c.statementAt[k]; old == doc.None || sizes[s] < sizes[old] {
					c.statementAt[k] = int32(s)
				}
			}
		}
	}
}

func (c *coder) tok(i int) *doc.Token { return &c.d.Tokens[i] }

// isVerb reports whether a token may be the predicate of a clause.
func (c *coder) isVerb(i int) bool {
	t := &c.d.Tokens[i]
	if t.POS == doc.Noun && (t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement) {
		return c.hasTo(i) // "offered to host talks" with "host" tagged as a noun
	}
	return t.POS == doc.Verb || t.POS == doc.Aux
}

// passive reports whether a verb's surface subject is what the act is done to: "was shelled", "troops sent to".
func (c *coder) passive(v int) bool {
	t := c.tok(v)
	if t.Tag != "VBN" && t.Tag != "VBD" {
		return false
	}
	have := false
	for _, k := range c.d.Children(v) {
		switch k := c.tok(int(k)); {
		case k.Rel == doc.PassiveAuxiliary || k.Rel == doc.PassiveSubject || k.Rel == doc.Agent:
			return true
		case k.Rel == doc.Auxiliary && k.Lemma == "have":
			have = true
		case k.Rel == doc.Subject && !isRelative(k):
			return false
		}
	}
	switch {
	case have || t.Tag != "VBN":
		return false
	case t.Rel == doc.Participle:
		return true
	case t.Rel == doc.Conjunct && c.isVerb(t.Head):
		return c.passive(t.Head)
	}
	return t.Rel == doc.AdverbialClause || t.Rel == doc.Complement
}

// isRelative reports whether a word stands for the noun that its clause describes.
func isRelative(t *doc.Token) bool {
	switch t.Lower {
	case "who", "which", "that", "whom":
		return t.Tag == "WP" || t.Tag == "WDT" || t.Tag == "IN" || t.POS == doc.Pron
	}
	return false
}

// nameHead returns the head of the name that token i is a part of, where the model hangs all its parts on the verb ("Omar al - Bashir expelled"); else i.
func (c *coder) nameHead(i int) int {
	if c.mentionAt[i] != doc.None || !c.inName[i] {
		return i
	}
	m := c.d.MentionAt(i)
	if m == doc.None || c.d.Mentions[m].Form != doc.NameForm || c.tok(c.d.Mentions[m].Head).Head != c.tok(i).Head {
		return i
	}
	return c.d.Mentions[m].Head
}

// ownSubject returns the subject that hangs on the verb itself, its antecedent where it is a relative pronoun.
func (c *coder) ownSubject(v int) int {
	for _, k := range c.d.Children(v) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.Subject, doc.PassiveSubject:
			if isRelative(t) {
				if a := c.antecedent(v); a != doc.None {
					return a
				}
			}
			if s := c.d.Child(int(k), doc.Subject); s != doc.None && (t.Tag == "VBD" || t.Tag == "VBN") && t.Rel == doc.PassiveSubject {
				return c.nameHead(s) // "a priest held by rebels was freed", with "held" for the subject
			}
			return c.nameHead(int(k))
		}
	}
	if g := c.gerundSubject(v); g != doc.None {
		return g
	}
	if v > 0 && c.tok(v).Rel == doc.Root {
		for _, k := range c.d.Children(v) { // captions: "Kuleba, left, meets with", where "left" takes the subject
			if t := c.tok(int(k)); int(k) < v && t.Rel == doc.AdverbialClause && t.POS != doc.Verb && t.POS != doc.Aux && c.d.Child(int(k), doc.Marker) == doc.None {
				return c.d.Child(int(k), doc.Subject)
			}
		}
	}
	return doc.None
}

// gerundSubject returns the gerund before a finite verb that is its subject, where the parser hangs it as a clause: "shelling of the town killed two".
func (c *coder) gerundSubject(v int) int {
	if t := c.tok(v).Tag; t != "VBD" && t != "VBZ" && t != "VBP" {
		return doc.None
	}
	for _, k := range c.d.Children(v) {
		if t := c.tok(int(k)); int(k) < v && t.Rel == doc.AdverbialClause && c.gerundNoun(int(k)) && t.Edge.End == v {
			return int(k)
		}
	}
	return doc.None
}

// antecedent returns the noun that the relative clause of v describes, or None.
func (c *coder) antecedent(v int) int {
	for steps := 0; steps < 6; steps++ {
		t := c.tok(v)
		switch t.Rel {
		case doc.RelativeClause:
			return t.Head
		case doc.Conjunct, doc.OpenComplement, doc.ClauseComplement:
			v = t.Head
		default:
			return doc.None
		}
	}
	return doc.None
}

// subject returns the surface subject of verb v, through coordination, control, relative and reduced clauses, or None.
func (c *coder) subject(v int) int { return c.subjectIn(v, 0) }

func (c *coder) subjectIn(v, depth int) int {
	if s := c.ownSubject(v); s != doc.None || depth > 8 {
		return s
	}
	t := c.tok(v)
	h := t.Head
	switch t.Rel {
	case doc.Conjunct:
		if c.isVerb(h) {
			return c.subjectIn(h, depth+1)
		}
		if o := c.tok(h); t.Tag == "VBG" && o.Rel == doc.Object && c.isVerb(o.Head) && c.tok(o.Head).Tag == "VBG" && c.d.Child(v, doc.Object) != doc.None {
			return c.subjectIn(o.Head, depth+1) // "ambushing convoys and kidnapping teachers" with the kidnapping beside the convoys
		}
	case doc.OpenComplement, doc.ClauseComplement, doc.PrepClause, doc.AdverbialClause:
		if t.Rel == doc.ClauseComplement && c.finite(v) && c.isVerb(h) && c.ownSubject(h) > v {
			return doc.None // its subject is lost to the parser; who says it is none
		}
		return c.controller(v, depth)
	case doc.RelativeClause:
		return h
	case doc.Participle:
		if t.Tag == "VB" || c.hasTo(v) {
			if o := c.hitAt[c.tok(h).Head]; o != doc.None && c.hits[o].act == v && c.hits[o].frame != nil && c.hits[o].frame.Entry.Op == lexicon.DemandOp && len(c.hits[o].target) > 0 {
				return c.hits[o].target[0] // "asked the Union in a letter to act"
			}
			return c.owner(h, depth+1) // "its decision to leave", "announced plans to attack"
		}
		if t.Tag == "VBG" && h < v && c.lx.Known.Text.Has(c.d, h) {
			if o := c.owner(h, depth+1); o != doc.None {
				return o // "issued a statement accusing": who issued it accuses
			}
		}
		return h
	case doc.Complement: // "were found killed"
		return c.subjectIn(h, depth+1)
	case doc.Auxiliary:
		return c.subjectIn(h, depth+1)
	}
	return doc.None
}

// finite reports whether a verb stands in past or present tense by itself.
func (c *coder) finite(v int) bool {
	switch c.tok(v).Tag {
	case "VBD", "VBZ", "VBP":
		return !c.hasTo(v)
	}
	return false
}

// hasTo reports whether a verb is an infinitive with "to".
func (c *coder) hasTo(v int) bool {
	for _, k := range c.d.Children(v) {
		if t := c.tok(int(k)); t.Rel == doc.Auxiliary && t.Lower == "to" {
			return true
		}
	}
	return false
}

// subjectControl are verbs whose own subject does what they take, though they have an object: "promised Kyiv to help".
func subjectControl(lemma string) bool {
	switch lemma {
	case "promise", "threaten", "offer", "agree", "vow", "pledge", "use", "meet", "visit", "end", "issue", "make", "hold", "take", "give", "say":
		return true
	}
	return false
}

// controller returns who does a subjectless clause on another predicate: its object ("urged Russia to leave"), else its subject.
func (c *coder) controller(v, depth int) int {
	t := c.tok(v)
	h := t.Head
	ht := c.tok(h)
	if !c.isVerb(h) {
		if ht.POS == doc.Adj || ht.Rel == doc.Complement {
			if c.isVerb(ht.Head) && ht.Head != h {
				return c.subjectIn(ht.Head, depth+1) // "is ready to talk"
			}
			return doc.None
		}
		return c.owner(h, depth+1)
	}
	byObject := t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement ||
		t.Rel == doc.PrepClause && (t.Prep == "of" || t.Prep == "from" || t.Prep == "for" || t.Prep == "against" || t.Prep == "into")
	if o := c.oblique(h, "on"); t.Rel == doc.AdverbialClause && c.hasTo(v) && o != doc.None && c.timeAt[o] == doc.None { // "called on Russia to stop"
		return o
	}
	byObject = byObject || t.Rel == doc.AdverbialClause && c.hasTo(v) && c.sendsFor(h)
	if byObject && c.doesFor(h, v) {
		byObject = false
	}
	if byObject && !c.passive(h) && !subjectControl(ht.Lemma) {
		for _, k := range c.d.Children(h) {
			if r := c.tok(int(k)).Rel; r == doc.Dative || r == doc.Object {
				return int(k)
			}
		}
		if o := c.spokenTo(h, v); o != doc.None && t.Rel != doc.PrepClause {
			return o
		}
	}
	if t.Rel == doc.AdverbialClause && t.Tag == "VBG" {
		if s := c.sayer(h, v); s != doc.None {
			return s
		}
	}
	return c.subjectIn(h, depth+1)
}

// sendsFor reports whether the object of verb h is to do what an infinitive behind it tells: "appointed a judge to investigate", "pushed Ukraine to act".
func (c *coder) sendsFor(h int) bool {
	switch c.tok(h).Lemma {
	case "appoint", "hire", "recruit", "commission", "task", "send", "dispatch", "deploy", "call", "bring", "push", "press", "pressure", "lobby", "nudge", "prod", "spur", "pay", "bribe", "train", "mobilize",
		"mobilise", "order", "invite", "assign":
		o := c.object(h)
		return o != doc.None && c.isActor(o, c.parties(o))
	}
	return false
}

// spokenTo returns who is asked to do infinitive v behind a preposition: "called on Russia to stop", "called for the generals to talk", "appealed to him to leave".
func (c *coder) spokenTo(h, v int) int {
	for _, prep := range []string{"on", "for", "to", "with"} {
		o := c.oblique(h, prep)
		if o == doc.None || o > v || c.timeAt[o] != doc.None { // "France on Monday began sending tents"
			continue
		}
		k := c.hitAt[h]
		if prep == "on" || k != doc.None && c.hits[k].frame != nil && c.hits[k].frame.Entry.Op == lexicon.DemandOp {
			return o
		}
	}
	return doc.None
}

// sayer returns who says what stands before participle v of the same sentence: "There will be no talks, the minister said, dismissing a call"; None for nobody.
func (c *coder) sayer(h, v int) int {
	for _, k := range c.d.Children(h) {
		if t := c.tok(int(k)); t.Rel == doc.Parataxis && int(k) < v && int(k) > h {
			return c.ownSubject(int(k))
		}
	}
	return doc.None
}

// doesFor reports whether infinitive v only tells what for somebody met, summoned or attacked another: "called the king to apologise". Their subject does both.
func (c *coder) doesFor(h, v int) bool {
	k := c.hitAt[h]
	if k == doc.None || c.hits[k].frame == nil || c.hits[k].at != h || c.hits[k].frame.Entry.Op != lexicon.NoOp || !c.hasTo(v) {
		return false
	}
	switch c.hits[k].frame.Entry.Type {
	case "CONSULT", "ACCUSE", "ASSAULT", "MOBILIZE":
		return true
	}
	return false
}

// oblique returns the object of that preposition on token i, or None.
func (c *coder) oblique(i int, prep string) int {
	for _, k := range c.d.Children(i) {
		if t := c.tok(int(k)); (t.Rel == doc.Oblique || t.Rel == doc.Dative || t.Rel == doc.Agent) && t.Prep == prep {
			return int(k)
		}
	}
	return doc.None
}

// owner returns who a noun's act belongs to: its possessor, "by X", else the subject of the verb that it is the object of.
func (c *coder) owner(n, depth int) int {
	if p := c.d.Child(n, doc.Possessor); p != doc.None {
		return p
	}
	if p := c.oblique(n, "by"); p != doc.None {
		return p
	}
	for _, k := range c.d.Children(n) {
		t := c.tok(int(k))
		if (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && c.mentionAt[k] != doc.None {
			return int(k)
		}
	}
	if o := c.oblique(n, "of"); o != doc.None && c.mentionAt[o] != doc.None && c.isState(o, c.parties(o)) { // "the decision of Egypt to close the crossing"
		return o
	}
	if t := c.tok(n); depth < 8 && c.isVerb(t.Head) && t.Head != n && (t.Rel == doc.Object || t.Rel == doc.Oblique || t.Rel == doc.Complement) {
		return c.subjectIn(t.Head, depth+1)
	}
	return doc.None
}

// object returns the direct object of verb v in its active form, or None.
func (c *coder) object(v int) int {
	if c.passive(v) {
		if c.isReduced(v) {
			return c.tok(v).Head
		}
		if s := c.subject(v); s != doc.None {
			return s
		}
	}
	for _, k := range c.d.Children(v) {
		if t := c.tok(int(k)); t.Rel == doc.Object {
			if isRelative(t) {
				if a := c.antecedent(v); a != doc.None {
					return a
				}
			}
			return c.nameHead(int(k))
		}
	}
	if k := c.d.Child(v, doc.NounAdverb); k > v && c.timeAt[k] == doc.None && c.entityAt(k) != doc.None && c.coded(c.entityAt(k)) {
		return k // "warned Congo that", with Congo for an adverb
	}
	if p := c.d.Child(v, doc.Particle); p != doc.None { // "sealed off the town" with the town on the particle
		for _, k := range c.d.Children(p) {
			if r := c.tok(int(k)).Rel; r == doc.Oblique || r == doc.Object {
				return int(k)
			}
		}
	}
	if k := c.d.Child(v, doc.ClauseComplement); k != doc.None && k > v && c.inName[k] && c.mentionAt[k] != doc.None {
		return k // "telephoned José Eduardo dos Santos" with "dos" for a verb
	}
	t := c.tok(v)
	for _, k := range c.d.Children(v) {
		if p := c.tok(int(k)).Prep; isParticle(p) && c.tok(int(k)).Case == v+1 && c.lx.Verbs[t.Lemma+"_"+p] != nil {
			return int(k)
		}
	}
	if t.Rel == doc.RelativeClause && c.ownSubject(v) != doc.None && c.ownSubject(v) != t.Head {
		return t.Head // "the town they shelled"
	}
	for _, k := range c.d.Children(v) { // "attacked and looted the town"
		if t := c.tok(int(k)); t.Rel == doc.Conjunct && t.POS == doc.Verb && int(k)-v <= 3 {
			return c.d.Child(int(k), doc.Object)
		}
	}
	return doc.None
}

// isReduced reports whether v is a past participle on the noun that it is done to: "troops sent".
func (c *coder) isReduced(v int) bool {
	t := c.tok(v)
	return t.Rel == doc.Participle && t.Tag == "VBN" && c.ownSubject(v) == doc.None
}
