package target

import (
	"readout/doc"
	"readout/internal/event/grammar"
)

// abroad reports whether one of the parties is known and not of the sources' own side.
func (c *Chooser) abroad(ps, src []grammar.Party) bool {
	for _, p := range ps {
		if c.Tells(p.Entity) && !c.OfOneSide([]grammar.Party{p}, src) {
			return true
		}
	}
	return false
}

// occasion returns those in answer to whom forces are moved, where nobody else abroad is named: "scrambled jets in response to incursions by Chinese bombers",
// "mobilised its reserves in anticipation of an attack by Eritrea", "beefed up its garrison after American threats".
func (c *Chooser) occasion(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, at := range []int{h.At, h.Carrier, c.Doc.Child(h.At, doc.Conjunct)} {
		if at == doc.None {
			continue
		}
		for _, k := range c.Doc.Children(at) {
			if ps := c.answered(int(k), src); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// answered returns the party abroad whose doing word k tells as the occasion of an act, or at whom it says that the act is aimed.
func (c *Chooser) answered(k int, src []grammar.Party) []grammar.Party {
	t := c.Tok(k)
	at, aimed := k, false // aimed: named as those whom it is meant for, whoever they are
	switch {
	case (t.Rel == doc.AdverbialClause || t.Rel == doc.OpenComplement) && c.HasTo(k) && counters(t.Lemma):
		at, aimed = c.Object(k), true
	case t.Rel == doc.AdverbialClause && c.IsVerb(k):
		if m := c.Doc.Child(k, doc.Marker); m == doc.None || !occasional(c.Tok(m).Lower) {
			return nil
		}
		at = c.OwnSubject(k)
	case t.Rel == doc.Oblique && (t.Prep == "in" && answers(t.Lemma) || (t.Prep == "in" || t.Prep == "as") && shows(t.Lemma)):
		at, aimed = c.answeredIn(k), true
	case t.Rel == doc.Oblique && occasional(t.Prep):
	default:
		return nil
	}
	if at == doc.None || c.TimeAt[at] != doc.None {
		return nil
	}
	ps, isAct := c.ByAct(&grammar.Hit{At: doc.None}, at)
	if !isAct {
		if ps = c.Parties(at); len(ps) == 0 {
			ps = c.About(at) // "as tension with Kosovo mounted"
		}
	}
	ps = grammar.Without(ps, src)
	if !aimed {
		if ps = c.PoliticalOnly(ps); c.IsPlace(at) {
			return nil
		}
	}
	if !c.abroad(ps, src) {
		return nil
	}
	return ps
}

// yieldedTo returns before whom somebody falls back, where only the place that is left is named: "withdrew from the town to avoid being trapped by the Russians".
func (c *Chooser) yieldedTo(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, k := range c.Doc.Children(h.At) {
		t := c.Tok(int(k))
		if int(k) < h.At || t.Rel != doc.AdverbialClause && t.Rel != doc.PrepClause && t.Rel != doc.OpenComplement && t.Prep != "rather than" {
			continue
		}
		for i := int(k); i < t.Edge.End; i++ {
			if a := c.Tok(i); a.Rel != doc.Agent && (a.Rel != doc.Oblique || a.Prep != "by") {
				continue
			}
			if ps := c.PoliticalOnly(grammar.Without(c.Parties(i), src)); c.abroad(ps, src) {
				return ps
			}
		}
	}
	return nil
}

// answeredIn returns what a phrase like "in response to incursions", "as a warning to Pyongyang", "in a show of force aimed at Iran" is about, else its noun.
func (c *Chooser) answeredIn(k int) int {
	at := k
	for i := k + 1; i < c.Tok(k).Edge.End; i++ {
		t := c.Tok(i)
		if t.Rel != doc.Oblique || !c.hangsOn(i, k) {
			continue
		}
		switch t.Prep {
		case "to", "at", "against", "for":
			return i
		case "of":
			if at == k && t.Head == k {
				at = i
			}
		}
	}
	return at
}

// counters reports whether a verb tells for what forces are moved against somebody: "sailed into disputed waters to shadow a Turkish survey ship".
func counters(lemma string) bool {
	switch lemma {
	case "shadow", "track", "counter", "deter", "repel", "confront", "fight", "monitor", "intercept", "face", "warn", "intimidate", "resist", "chase", "pursue", "stop", "block":
		return true
	}
	return false
}

// hangsOn reports whether a token stands at most three arcs under another.
func (c *Chooser) hangsOn(i, k int) bool {
	for n := 0; n < 3; n++ {
		if i = c.Tok(i).Head; i == k {
			return true
		}
	}
	return false
}

// shows reports whether a noun tells that what is done is meant for somebody's eyes.
func shows(lemma string) bool {
	switch lemma {
	case "show", "warning", "message", "signal", "display", "demonstration", "deterrent":
		return true
	}
	return false
}

// occasional reports whether what stands behind a preposition or conjunction is the occasion of what is done: "after American threats".
func occasional(word string) bool {
	switch word {
	case "after", "following", "amid", "as", "in defiance of", "because of", "in response to", "since", "ahead of":
		return true
	}
	return false
}

// answers reports whether a noun behind "in" tells that its "to" or "of" is what is answered: "in response to incursions", "in anticipation of an attack".
func answers(lemma string) bool {
	switch lemma {
	case "response", "answer", "reaction", "retaliation", "defiance", "anticipation", "preparation", "reply":
		return true
	}
	return false
}
