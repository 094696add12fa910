package grammar

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// IsVerb reports whether a token may be the predicate of a clause.
func (c *Clauses) IsVerb(i int) bool {
	t := &c.Doc.Tokens[i]
	if t.POS == doc.Noun && (t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement) {
		return c.HasTo(i) // "offered to host talks" with "host" tagged as a noun
	}
	return t.POS == doc.Verb || t.POS == doc.Aux
}

// Passive reports whether a verb's surface subject is what the act is done to: "was shelled", "troops sent to".
func (c *Clauses) Passive(v int) bool {
	t := c.Tok(v)
	if t.Tag != "VBN" && t.Tag != "VBD" {
		return false
	}
	have := false
	for _, k := range c.Doc.Children(v) {
		switch k := c.Tok(int(k)); {
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
	case t.Rel == doc.Conjunct && c.IsVerb(t.Head):
		return c.Passive(t.Head)
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
func (c *Clauses) nameHead(i int) int {
	if c.MentionAt[i] != doc.None || !c.InName[i] {
		return i
	}
	m := c.Doc.MentionAt(i)
	if m == doc.None || c.Doc.Mentions[m].Form != doc.NameForm || c.Tok(c.Doc.Mentions[m].Head).Head != c.Tok(i).Head {
		return i
	}
	return c.Doc.Mentions[m].Head
}

// OwnSubject returns the subject that hangs on the verb itself, its antecedent where it is a relative pronoun.
func (c *Clauses) OwnSubject(v int) int {
	for _, k := range c.Doc.Children(v) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.Subject, doc.PassiveSubject:
			if isRelative(t) {
				if a := c.antecedent(v); a != doc.None {
					return a
				}
			}
			if s := c.Doc.Child(int(k), doc.Subject); s != doc.None && (t.Tag == "VBD" || t.Tag == "VBN") && t.Rel == doc.PassiveSubject {
				return c.nameHead(s) // "a priest held by rebels was freed", with "held" for the subject
			}
			return c.nameHead(int(k))
		}
	}
	if g := c.gerundSubject(v); g != doc.None {
		return g
	}
	if v > 0 && c.Tok(v).Rel == doc.Root {
		for _, k := range c.Doc.Children(v) { // captions: "Kuleba, left, meets with", where "left" takes the subject
			if t := c.Tok(int(k)); int(k) < v && t.Rel == doc.AdverbialClause && t.POS != doc.Verb && t.POS != doc.Aux && c.Doc.Child(int(k), doc.Marker) == doc.None {
				return c.Doc.Child(int(k), doc.Subject)
			}
		}
	}
	return doc.None
}

// gerundSubject returns the gerund before a finite verb that is its subject, where the parser hangs it as a clause: "shelling of the town killed two".
func (c *Clauses) gerundSubject(v int) int {
	if t := c.Tok(v).Tag; t != "VBD" && t != "VBZ" && t != "VBP" {
		return doc.None
	}
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); int(k) < v && t.Rel == doc.AdverbialClause && c.GerundNoun(int(k)) && t.Edge.End == v {
			return int(k)
		}
	}
	return doc.None
}

// antecedent returns the noun that the relative clause of v describes, or None.
func (c *Clauses) antecedent(v int) int {
	for steps := 0; steps < 6; steps++ {
		t := c.Tok(v)
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

// Subject returns the surface subject of verb v, through coordination, control, relative and reduced clauses, or None.
func (c *Clauses) Subject(v int) int {
	s := c.subjectIn(v, 0)
	if s != doc.None && c.Lex.Known.Law.Has(c.Doc, s) && !c.Passive(v) && (c.finite(v) || c.Tok(v).Rel == doc.RelativeClause) {
		if by := c.Lawgiver(s); by != doc.None {
			return by
		}
	}
	return s
}

// Lawgiver returns whose law it is that rules something: "a law passed by the senate bans", "the senate passed a bill that would ban", "a new law in Kenya bans"; or None.
func (c *Clauses) Lawgiver(n int) int {
	if t := c.Tok(n); t.Rel == doc.Object && c.IsVerb(t.Head) && c.Lex.Known.Enact.Has(c.Doc, t.Head) {
		return c.subjectIn(t.Head, 0)
	} else if t.Rel == doc.Object {
		return doc.None // "opposed a law that bans strikes"
	}
	if p := c.Doc.Child(n, doc.Possessor); p != doc.None {
		return p
	}
	in := doc.None
	for _, k := range c.Doc.Children(n) {
		t := c.Tok(int(k))
		switch {
		case t.Rel == doc.Participle && t.Tag == "VBN" && c.Lex.Known.Enact.Has(c.Doc, int(k)):
			if by := c.Agent(int(k)); by != doc.None {
				return by
			}
		case (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod || t.Rel == doc.NounMod) && c.MentionAt[k] != doc.None:
			return int(k)
		case t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "by" || t.Prep == "before" || t.Prep == "from") && c.MentionAt[k] != doc.None:
			in = int(k)
		}
	}
	return in
}

func (c *Clauses) subjectIn(v, depth int) int {
	if s := c.OwnSubject(v); s != doc.None || depth > 8 {
		return s
	}
	t := c.Tok(v)
	h := t.Head
	switch t.Rel {
	case doc.Conjunct:
		if c.IsVerb(h) {
			return c.subjectIn(h, depth+1)
		}
		if o := c.Tok(h); t.Tag == "VBG" && o.Rel == doc.Object && c.IsVerb(o.Head) && c.Tok(o.Head).Tag == "VBG" && c.Doc.Child(v, doc.Object) != doc.None {
			return c.subjectIn(o.Head, depth+1) // "ambushing convoys and kidnapping teachers" with the kidnapping beside the convoys
		}
	case doc.OpenComplement, doc.ClauseComplement, doc.PrepClause, doc.AdverbialClause:
		if t.Rel == doc.ClauseComplement && c.finite(v) && c.IsVerb(h) && c.OwnSubject(h) > v {
			return doc.None // its subject is lost to the parser; who says it is none
		}
		return c.controller(v, depth)
	case doc.RelativeClause:
		return h
	case doc.Participle:
		if t.Tag == "VB" || c.HasTo(v) {
			if o := c.HitAt[c.Tok(h).Head]; o != doc.None && c.Hits[o].Act == v && c.Hits[o].Frame != nil && c.Hits[o].Frame.Entry.Op == lexicon.DemandOp && len(c.Hits[o].Target) > 0 {
				return c.Hits[o].Target[0] // "asked the Union in a letter to act"
			}
			return c.owner(h, depth+1) // "its decision to leave", "announced plans to attack"
		}
		if t.Tag == "VBG" && h < v && c.Lex.Known.Text.Has(c.Doc, h) {
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
func (c *Clauses) finite(v int) bool {
	switch c.Tok(v).Tag {
	case "VBD", "VBZ", "VBP":
		return !c.HasTo(v)
	}
	return false
}

// HasTo reports whether a verb is an infinitive with "to".
func (c *Clauses) HasTo(v int) bool {
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); t.Rel == doc.Auxiliary && t.Lower == "to" {
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
func (c *Clauses) controller(v, depth int) int {
	t := c.Tok(v)
	h := t.Head
	ht := c.Tok(h)
	if !c.IsVerb(h) {
		if ht.POS == doc.Adj || ht.Rel == doc.Complement {
			if c.IsVerb(ht.Head) && ht.Head != h {
				return c.subjectIn(ht.Head, depth+1) // "is ready to talk"
			}
			return doc.None
		}
		return c.owner(h, depth+1)
	}
	byObject := t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement ||
		t.Rel == doc.PrepClause && v > h && !c.instead(t) && (t.Prep == "of" || t.Prep == "from" || t.Prep == "for" || t.Prep == "against" || t.Prep == "into")
	if o := c.Oblique(h, "on"); t.Rel == doc.AdverbialClause && c.HasTo(v) && o != doc.None && c.TimeAt[o] == doc.None { // "called on Russia to stop"
		return o
	}
	byObject = byObject || t.Rel == doc.AdverbialClause && c.HasTo(v) && c.sendsFor(h)
	if byObject && c.doesFor(h, v) {
		byObject = false
	}
	if byObject && !c.Passive(h) && !subjectControl(ht.Lemma) {
		for _, k := range c.Doc.Children(h) {
			if r := c.Tok(int(k)).Rel; r == doc.Dative || r == doc.Object {
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

// instead reports whether a gerund is what its subject leaves: "shelled Chad instead of withdrawing".
func (c *Clauses) instead(t *doc.Token) bool { return t.Case > 0 && c.Tok(t.Case-1).Lower == "instead" }

// sendsFor reports whether the object of verb h is to do what an infinitive behind it tells: "appointed a judge to investigate", "pushed Ukraine to act".
func (c *Clauses) sendsFor(h int) bool {
	switch c.Tok(h).Lemma {
	case "appoint", "hire", "recruit", "commission", "task", "send", "dispatch", "deploy", "call", "bring", "push", "press", "pressure", "lobby", "nudge", "prod", "spur", "pay", "bribe", "train", "mobilize",
		"mobilise", "order", "invite", "assign":
		o := c.Object(h)
		return o != doc.None && c.IsActor(o, c.Parties(o))
	}
	return false
}

// spokenTo returns who is asked to do infinitive v behind a preposition: "called on Russia to stop", "called for the generals to talk", "appealed to him to leave".
func (c *Clauses) spokenTo(h, v int) int {
	for _, prep := range []string{"on", "for", "to", "with"} {
		o := c.Oblique(h, prep)
		if o == doc.None || o > v || c.TimeAt[o] != doc.None { // "France on Monday began sending tents"
			continue
		}
		k := c.HitAt[h]
		if prep == "on" || k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].Frame.Entry.Op == lexicon.DemandOp {
			return o
		}
	}
	return doc.None
}

// sayer returns who says what stands before participle v of the same sentence: "There will be no talks, the minister said, dismissing a call"; None for nobody.
func (c *Clauses) sayer(h, v int) int {
	for _, k := range c.Doc.Children(h) {
		if t := c.Tok(int(k)); t.Rel == doc.Parataxis && int(k) < v && int(k) > h {
			return c.OwnSubject(int(k))
		}
	}
	return doc.None
}

// doesFor reports whether infinitive v only tells what for somebody met, summoned or attacked another: "called the king to apologise". Their subject does both.
func (c *Clauses) doesFor(h, v int) bool {
	k := c.HitAt[h]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].At != h || c.Hits[k].Frame.Entry.Op != lexicon.NoOp || !c.HasTo(v) {
		return false
	}
	switch c.Hits[k].Frame.Entry.Type {
	case "CONSULT", "ACCUSE", "ASSAULT", "MOBILIZE":
		return true
	}
	return false
}

// Oblique returns the object of that preposition on token i, or None.
func (c *Clauses) Oblique(i int, prep string) int {
	for _, k := range c.Doc.Children(i) {
		if t := c.Tok(int(k)); (t.Rel == doc.Oblique || t.Rel == doc.Dative || t.Rel == doc.Agent) && t.Prep == prep {
			return int(k)
		}
	}
	return doc.None
}

// owner returns who a noun's act belongs to: its possessor, "by X", else the subject of the verb that it is the object of.
func (c *Clauses) owner(n, depth int) int {
	if p := c.Doc.Child(n, doc.Possessor); p != doc.None {
		return p
	}
	if p := c.Oblique(n, "by"); p != doc.None {
		return p
	}
	for _, k := range c.Doc.Children(n) {
		t := c.Tok(int(k))
		if (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && c.MentionAt[k] != doc.None {
			return int(k)
		}
	}
	if o := c.Oblique(n, "of"); o != doc.None && c.MentionAt[o] != doc.None && c.IsState(o, c.Parties(o)) { // "the decision of Egypt to close the crossing"
		return o
	}
	if t := c.Tok(n); depth < 8 && c.IsVerb(t.Head) && t.Head != n && (t.Rel == doc.Object || t.Rel == doc.Oblique || t.Rel == doc.Complement) {
		return c.subjectIn(t.Head, depth+1)
	}
	return doc.None
}

// Object returns the direct object of verb v in its active form, or None.
func (c *Clauses) Object(v int) int {
	if c.Passive(v) {
		if c.IsReduced(v) {
			return c.Tok(v).Head
		}
		if s := c.Subject(v); s != doc.None {
			return s
		}
	}
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); t.Rel == doc.Object {
			if isRelative(t) {
				if a := c.antecedent(v); a != doc.None {
					return a
				}
			}
			return c.nameHead(int(k))
		}
	}
	return c.strayObject(v)
}

// strayObject returns the object of a verb that the parser has put elsewhere, or None.
func (c *Clauses) strayObject(v int) int {
	if k := c.Doc.Child(v, doc.NounAdverb); k > v && c.TimeAt[k] == doc.None && c.EntityAt(k) != doc.None && c.Coded(c.EntityAt(k)) {
		return k // "warned Congo that", with Congo for an adverb
	}
	if p := c.Doc.Child(v, doc.Particle); p != doc.None { // "sealed off the town" with the town on the particle
		for _, k := range c.Doc.Children(p) {
			if r := c.Tok(int(k)).Rel; r == doc.Oblique || r == doc.Object {
				return int(k)
			}
		}
	}
	if k := c.Doc.Child(v, doc.ClauseComplement); k != doc.None && k > v && c.InName[k] && c.MentionAt[k] != doc.None {
		return k // "telephoned José Eduardo dos Santos" with "dos" for a verb
	}
	t := c.Tok(v)
	for _, k := range c.Doc.Children(v) {
		if p := c.Tok(int(k)).Prep; IsParticle(p) && c.Tok(int(k)).Case == v+1 && c.Lex.Verbs[t.Lemma+"_"+p] != nil {
			return int(k)
		}
	}
	if t.Rel == doc.RelativeClause && c.OwnSubject(v) != doc.None && c.OwnSubject(v) != t.Head {
		return t.Head // "the town they shelled"
	}
	for _, k := range c.Doc.Children(v) { // "attacked and looted the town"
		if t := c.Tok(int(k)); t.Rel == doc.Conjunct && t.POS == doc.Verb && int(k)-v <= 3 {
			return c.Doc.Child(int(k), doc.Object)
		}
	}
	return doc.None
}

// IsReduced reports whether v is a past participle on the noun that it is done to: "troops sent".
func (c *Clauses) IsReduced(v int) bool {
	t := c.Tok(v)
	return t.Rel == doc.Participle && t.Tag == "VBN" && c.OwnSubject(v) == doc.None
}

// Copula returns the verb that an adjective or noun is the complement of, or the word itself.
func (c *Clauses) Copula(a int) int {
	for n := 0; n < 3; n++ {
		t := c.Tok(a)
		if (t.Rel == doc.Complement || t.Rel == doc.Conjunct) && t.Head != a {
			a = t.Head
			if c.IsVerb(a) {
				return a
			}
			continue
		}
		break
	}
	return a
}

// Writes reports whether a verb is one of sending words.
func Writes(lemma string) bool {
	switch lemma {
	case "write", "cable", "telegraph", "telephone", "phone", "wire":
		return true
	}
	return false
}

// RangTo returns the verb of writing or ringing for whose purpose an infinitive stands: "telephoned the premier to apologise"; or None.
func (c *Clauses) RangTo(v int) int {
	t := c.Tok(v)
	if t.Rel != doc.AdverbialClause && t.Rel != doc.OpenComplement || t.Head > v || !c.HasTo(v) {
		return doc.None
	}
	if w := c.Tok(t.Head).Lemma; !Writes(w) && w != "call" && w != "ring" {
		return doc.None
	}
	return t.Head
}
