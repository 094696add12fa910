package stance

import (
	"readout/doc"
	"readout/internal/event/frame"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// courtesy reports whether an act of words stands under "would like to", which does what it says: "I would like to thank France".
func (c *Climber) courtesy(h *grammar.Hit, up int) bool {
	if q := lexicon.Quad(h.Frame.Entry.Type); c.Tok(up).Lemma != "like" || h.Kind != lexicon.VerbFrame || q != 1 && q != 3 {
		return false
	}
	a := c.Doc.Child(up, doc.Auxiliary)
	return a != doc.None && (c.Tok(a).Lower == "would" || c.Tok(a).Lower == "'d" || c.Tok(a).Lower == "should")
}

// diedWhen reports whether a clause tells the news of which its main clause only gives the toll: "three civilians died when a missile hit".
func (c *Climber) diedWhen(cur, up int) bool {
	m := c.Doc.Child(cur, doc.Marker)
	if m == doc.None {
		m = c.Doc.Child(cur, doc.AdverbMod)
	}
	return m != doc.None && (c.Tok(m).Lower == "when" || c.Tok(m).Lower == "after" || c.Tok(m).Lower == "as") && (c.Lex.Known.Casualty.Has(c.Doc, up) || c.isTense(up))
}

// isTense reports whether a clause only says that a place is tense.
func (c *Climber) isTense(v int) bool {
	k := c.Doc.Child(v, doc.Complement)
	return k != doc.None && c.Tok(v).Lemma == "be" && (c.Tok(k).Lower == "tense" || c.Tok(k).Lower == "paralysed" || c.Tok(k).Lower == "paralyzed")
}

// cameAs reports whether a clause tells the news of which its main clause only says when: "The visit came as France imposed sanctions". What came "after"
// something is news itself where it is an act.
func (c *Climber) cameAs(cur, up int) bool {
	switch c.Tok(up).Lemma {
	case "come":
	case "begin", "start", "erupt", "occur", "happen": // "The trouble began when police fired on a crowd"
		if s := c.OwnSubject(up); s == doc.None || c.hasOwn(s) && len(c.About(s)) > 0 || c.hasOwn(up) || c.EntityAt(s) != doc.None {
			return false
		}
	default:
		return false
	}
	if cur < up || c.Object(up) != doc.None {
		return false
	}
	m := c.Doc.Child(cur, doc.Marker)
	if m == doc.None {
		m = c.Doc.Child(cur, doc.AdverbMod)
	}
	if m == doc.None {
		return false
	}
	switch c.Tok(m).Lower {
	case "as", "when", "while":
		return true
	case "after":
		s := c.OwnSubject(up)
		return s == doc.None || c.HitAt[s] == doc.None || c.Hits[c.HitAt[s]].At != s
	}
	return false
}

// thereIs returns the verb of a clause that only says that there are those of whom a participle tells: "There were ten soldiers killed", "dozens of people
// arrested"; or None.
func (c *Climber) thereIs(n int) int {
	if t := c.Tok(n); t.Rel == doc.Oblique && t.Prep == "of" && c.Lex.Known.Measure.Has(c.Doc, t.Head) {
		n = t.Head
	}
	if t := c.Tok(n); t.Rel == doc.Complement && c.Tok(t.Head).Lemma == "be" && c.Doc.Child(t.Head, doc.Expletive) != doc.None {
		return t.Head
	}
	return doc.None
}

// gardenPath reports whether the parser has taken a participle for the main verb and the main verb for its clause: "hackers linked to Iran broke into".
func (c *Climber) gardenPath(cur, up int) bool {
	t, u := c.Tok(cur), c.Tok(up)
	return u.Rel == doc.Root && u.Tag == "VBN" && cur > up && (t.Tag == "VBD" || t.Tag == "VBZ") && !c.Passive(up) && c.Doc.Child(up, doc.Auxiliary) == doc.None &&
		c.OwnSubject(cur) == doc.None && c.Doc.Child(cur, doc.Marker) == doc.None
}

// saying reports whether a participle goes with a verb that only says: "it was cowardly, the premier said, blaming Syria".
func (c *Climber) saying(cur, up int) bool {
	o := c.HitAt[up]
	if c.Tok(cur).Tag != "VBG" || cur < up && !c.told(cur) || c.Doc.Child(cur, doc.Marker) != doc.None {
		return false
	}
	return o != doc.None && c.Hits[o].Frame != nil && c.Hits[o].Frame.Entry.Op == lexicon.SayOp || grammar.Writes(c.Tok(up).Lemma) && c.told(cur)
}

// onSuspicion reports whether a clause that begins at a token is the content of a noun behind a preposition: "held on suspicion (that) he sold secrets", "amid claims that".
func (c *Climber) onSuspicion(start int) bool {
	n := start - 1
	if n > 0 && c.Tok(n).Lower == "that" {
		n--
	}
	if n < 0 || c.Tok(n).Rel != doc.Oblique {
		return false
	}
	switch c.Tok(n).Lemma {
	case "suspicion", "claim", "allegation", "rumour", "rumor", "fear", "concern", "worry":
		return true
	}
	return false
}

// polled reports whether a verb tells what people were found to think: "a poll shows that most Germans oppose the reform".
func (c *Climber) polled(v int) bool {
	at := c.OwnSubject(v)
	if at == doc.None {
		return false
	}
	switch c.Tok(at).Lemma {
	case "poll", "survey", "pollster", "questionnaire":
		return true
	}
	return false
}

// firstTo reports whether an infinitive tells what somebody is the first, or the latest, to have done: "became the first Arab leader to promise compensation".
func (c *Climber) firstTo(cur, up int) bool {
	v := c.Tok(up).Head
	if !c.HasTo(cur) || c.Tok(up).Rel != doc.Complement || c.Tok(v).Lemma != "become" && c.Tok(v).Lemma != "be" || !c.reported(v) {
		return false
	}
	for _, k := range c.Doc.Children(up) {
		switch c.Tok(int(k)).Lower {
		case "first", "latest", "last", "second", "third", "fourth", "fifth", "only", "newest":
			return true
		}
	}
	return false
}

// wentTo reports whether an infinitive tells what somebody went somewhere for, where the going is no act that is known: "entered the school to seek asylum", "left for
// the base to surrender".
func (c *Climber) wentTo(cur, up int) bool {
	if !c.HasTo(cur) || cur < up || c.HitAt[up] != doc.None || !c.reported(up) {
		return false
	}
	switch c.Tok(up).Lemma {
	case "go", "come", "enter", "leave", "arrive", "head", "travel", "return", "rush", "gather", "assemble", "march", "cross", "move":
	default:
		return false
	}
	s := c.Subject(up)
	return s != doc.None && c.IsActor(s, c.Parties(s))
}

// spellsOut reports whether a participle tells what its clause's verb only hints at, which is no act that is known: "sidestepped the dispute, rejecting a petition",
// "angered China by meeting the Dalai Lama". Who does it must be somebody: a plane that crashes, killing ten, does nothing.
func (c *Climber) spellsOut(cur, up int) bool {
	if c.Tok(cur).Tag != "VBG" || cur < up || c.Doc.Child(cur, doc.Marker) != doc.None || !c.IsVerb(up) || c.HitAt[up] != doc.None || !c.reported(up) {
		return false
	}
	switch c.Tok(cur).Lemma {
	case "raise", "cheer", "fuel", "spark": // what the clause as a whole does: "raising fears"
		return false
	}
	s := c.Subject(up)
	return s != doc.None && c.IsActor(s, c.Parties(s)) && !c.Lex.Known.Body.Has(c.Doc, s)
}

// told reports whether a word tells an act of words by itself: "asking", "accusing".
func (c *Climber) told(i int) bool {
	k := c.HitAt[i]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].At != i {
		return false
	}
	q := lexicon.Quad(c.Hits[k].Frame.Entry.Type)
	return q == 1 && c.Hits[k].Frame.Entry.Type != "CONSULT" || q == 3
}

// says reports whether an act is only the sending of words that tell an act themselves: "sent a letter to the ambassador urging", "wrote to the king asking".
func (c *Climber) says(h *grammar.Hit) bool {
	if h.Kind != lexicon.VerbFrame || h.Frame.Entry.Type != "CONSULT" && h.Frame.Entry.Type != "ACCUSE" {
		return false
	}
	for _, k := range c.Doc.Children(h.At) {
		if t := c.Tok(int(k)); t.Rel == doc.AdverbialClause && c.saying(int(k), h.At) && grammar.Writes(c.Tok(h.At).Lemma) || c.SentTo(int(k), h.At) {
			return true
		}
	}
	for _, a := range h.Action {
		if a == doc.None || !c.Lex.Known.Text.Has(c.Doc, a) {
			continue
		}
		for _, k := range c.Doc.Children(a) {
			if t := c.Tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBG" && c.told(int(k)) {
				return true
			}
		}
	}
	return false
}

// SentTo reports whether an infinitive tells the act of words for which somebody wrote or rang: "telephoned the premier to apologise".
func (c *Climber) SentTo(cur, up int) bool {
	k := c.HitAt[up]
	return c.RangTo(cur) == up && k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == up && c.Hits[k].Frame.Entry.Type == "CONSULT" && c.told(cur)
}

// inPassing reports whether a noun stands in a clause or phrase that tells something in passing, so that what a paper says there is no news either: "talks ended after
// Ghana issued a decree calling for", "a motion to issue a statement condemning", "following an order allowing".
func (c *Climber) inPassing(n int) bool {
	for cur, steps := n, 0; steps < 24 && c.Tok(cur).Head != cur; cur, steps = c.Tok(cur).Head, steps+1 {
		switch t := c.Tok(cur); t.Rel {
		case doc.AdverbialClause:
			if !c.paratactic(cur) && !c.saying(cur, t.Head) {
				return true
			}
		case doc.RelativeClause, doc.Participle, doc.PrepClause:
			return true
		case doc.Oblique:
			switch t.Prep {
			case "following", "after", "before", "since", "despite", "amid", "over":
				return true
			}
		}
	}
	return false
}

// actsOn reports whether a clause tells what a text brings about, so that what it says is known already: "a resolution threatening sanctions will make it harder".
func (c *Climber) actsOn(n int) bool {
	t := c.Tok(n)
	v := t.Head
	if k := c.HitAt[v]; k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].Frame.Entry.Op == lexicon.SayOp {
		return false
	}
	return t.Rel == doc.Subject && c.IsVerb(v) && (c.Doc.Child(v, doc.Object) != doc.None || c.Doc.Child(v, doc.ClauseComplement) != doc.None)
}

// lifted reports whether a text is a rule that is done away with, so that what it rules is no news: "revoked a decree forbidding women to travel".
func (c *Climber) lifted(n int) bool {
	v := c.Tok(n).Head
	if k := c.HitAt[v]; k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == v {
		return c.Hits[k].Frame.Entry.Type == "CONCEDE"
	}
	return false
}

// headline reports whether a noun is all that a sentence has for a main verb: "Miners, angered by cuts, clashed with police" where the parser sees
// miners who clashed, and real headlines.
func (c *Climber) headline(up int) bool { return c.Tok(up).Rel == doc.Root && !c.IsVerb(up) }

// paratactic reports whether a clause that the parser hangs on another as an adverbial is what the sentence tells first: "…, a group protested", "…, officials said".
func (c *Climber) paratactic(cur int) bool {
	t := c.Tok(cur)
	return c.Doc.Child(cur, doc.Marker) == doc.None && t.Tag != "VBG" && t.Tag != "VBN" && !c.HasTo(cur) && c.OwnSubject(cur) != doc.None && cur < t.Head
}

// toldBy reports whether a noun's act is the news of a clause whose verb tells none itself: "the killing of a monk shocked Burma", "exports were hit by
// a new embargo".
func (c *Climber) toldBy(cur, up int) bool {
	if h := c.HitAt[cur]; h != doc.None && c.Hits[h].Kind == lexicon.NounFrame && c.Undergoer(&frame.Predicate{At: c.Hits[h].At, Kind: lexicon.NounFrame}) != doc.None {
		return true
	}
	if t := c.Tok(cur); t.Rel == doc.Complement && c.IsVerb(up) && c.HitAt[up] == doc.None {
		switch t.Lemma {
		case "target", "victim", "object", "subject":
			return true
		}
	}
	switch c.Tok(cur).Rel {
	case doc.Subject, doc.PassiveSubject, doc.Agent:
	case doc.Object:
		if !c.Lex.Known.Text.Has(c.Doc, cur) || c.HitAt[cur] != doc.None { // "issued a report accusing"
			return false
		}
	default:
		return false
	}
	return c.IsVerb(up) && c.HitAt[up] == doc.None && c.reported(up) && !c.judged(up)
}

// hasOwn reports whether a word tells an act by itself.
func (c *Climber) hasOwn(i int) bool {
	k := c.HitAt[i]
	return k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == i
}

// judged reports whether a verb only says what its subject is like or comes to: "the dialogue is good for peace", "the violence amounts to genocide", "the raid shows how weak
// they are". Which in a row it
// is, or how big, tells that it was: "the raid is the third this week".
func (c *Climber) judged(v int) bool {
	switch t := c.Tok(v); t.Lemma {
	case "amount", "constitute", "show", "mean", "demonstrate", "indicate", "prove", "highlight", "underline", "underscore", "reflect", "illustrate", "imply", "complicate", "contribute":
		return true
	case "be":
		k := c.Doc.Child(v, doc.Complement)
		if t.Tag != "VBZ" && t.Tag != "VBP" || k == doc.None {
			return false
		}
		for _, i := range append([]int32{int32(k)}, c.Doc.Children(k)...) {
			switch m := c.Tok(int(i)); {
			case m.Tag == "JJS", m.Tag == "RBS", m.Tag == "CD", m.Lower == "first", m.Lower == "second", m.Lower == "third", m.Lower == "last", m.Lower == "new":
				return false
			}
		}
		return true
	}
	return false
}

// cameAbout reports whether an act that a noun tells is news where the clause is about it: not one that is still to come ("the expected withdrawal differs from"), nor a
// state of things that everybody knows of ("the war in Iraq has split the party").
func (c *Climber) cameAbout(s *Stance, h *grammar.Hit, cur int) bool {
	if h.At != cur && c.Tok(cur).Rel == doc.Oblique && c.hasOwn(c.Tok(cur).Head) {
		return false // "under pressure to disarm rebels, Chad moved troops"
	}
	if h.Kind != lexicon.NounFrame || h.At != cur || h.Carrier != doc.None {
		return true
	}
	if s.Modality != doc.Actual && s.Modality != doc.Ongoing {
		return false
	}
	switch c.Tok(cur).Lemma {
	case "war", "insurgency", "rebellion", "uprising", "occupation":
		return false
	}
	return !c.consequent(cur)
}

// consequent reports whether a clause tells what an act that is known already would or may bring: "the accord would let refugees work", "the raids may stop the talks".
func (c *Climber) consequent(n int) bool {
	t := c.Tok(n)
	if t.Rel != doc.Subject || !c.IsVerb(t.Head) {
		return false
	}
	for _, k := range c.Doc.Children(t.Head) {
		if a := c.Tok(int(k)); a.Rel == doc.Auxiliary && a.Tag == "MD" {
			return true
		}
	}
	return false
}

// onlyWeighed reports whether a clause says what an act would be like that nobody has done: "a French withdrawal would be a mistake".
func (c *Climber) onlyWeighed(cur, up int) bool {
	if c.Tok(cur).Rel != doc.Subject || c.HitAt[cur] == doc.None || c.Hits[c.HitAt[cur]].At != cur {
		return false
	}
	if d := c.Doc.Child(cur, doc.Determiner); d != doc.None && c.Tok(d).Lower != "a" && c.Tok(d).Lower != "an" && c.Tok(d).Lower != "any" || c.Doc.Child(cur, doc.Possessor) != doc.None {
		return false
	}
	for _, k := range c.Doc.Children(up) {
		if t := c.Tok(int(k)); t.Rel == doc.Auxiliary && (t.Lower == "would" || t.Lower == "could" || t.Lower == "might" || t.Lower == "'d") {
			return true
		}
	}
	return false
}

// reported reports whether a verb is that of its sentence, or of what somebody says there, so that its clause is the news: "A truce took hold, diplomats said".
func (c *Climber) reported(v int) bool {
	for range 8 {
		t := c.Tok(v)
		switch o := c.HitAt[t.Head]; {
		case t.Rel == doc.Root:
			return true
		case t.Rel == doc.Conjunct && c.IsVerb(t.Head):
		case o == doc.None || c.Hits[o].Frame == nil || c.Hits[o].Frame.Entry.Op != lexicon.SayOp && c.Hits[o].Frame.Entry.Op != lexicon.ClaimOp:
			return false
		case t.Rel != doc.ClauseComplement && !(t.Rel == doc.AdverbialClause && c.paratactic(v)):
			return false
		}
		v = t.Head
	}
	return false
}
