package frame

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// matchPrep tries an element with prepositions on a word and its object.
func (c *Collector) matchPrep(e *lexicon.Element, head, obj int, b *binding) Why {
	at := c.behindPrep(e, head, obj, b)
	if at == doc.None && obj != doc.None && c.stranded(head, e.Preps) && c.satisfies(obj, e) {
		at = obj
	}
	if at == doc.None {
		at = c.deepPrep(e, head, obj)
	}
	if at == doc.None && e.Slot == lexicon.SlotTGT && !e.Optional && obj > head && slices.Contains(b.action, obj) {
		at = c.behindClause(e, head, obj)
	}
	if e.Slot == lexicon.SlotTGT && slices.Contains(b.source, at) { // "was dismissed by a court" tells not whose it was
		at = doc.None
	}
	if at == doc.None && e.Slot == lexicon.SlotWORDS {
		if v := c.infinitiveIn(e, head); v != doc.None { // "ordered the diplomats to leave"
			b.action = append(b.action, v)
			return ""
		}
	}
	switch {
	case at != doc.None && e.Slot == lexicon.SlotWORDS:
		b.action = append(b.action, c.FindWord(at, e.Words))
	case at != doc.None:
		b.take(e.Slot, at)
	case !e.Optional:
		return "it lacks what it needs behind a preposition"
	}
	return ""
}

// behindPrep returns what stands behind one of an element's prepositions on the word, its object or another word of the act, or None. The first preposition that is
// named is the likeliest: "(between|in TGT)".
func (c *Collector) behindPrep(e *lexicon.Element, head, obj int, b *binding) int {
	at, home := c.against(e, head, obj), doc.None
	for k := 0; k < len(e.Preps) && at == doc.None; k++ {
		one := *e
		one.Preps = e.Preps[k : k+1]
		at = c.findPrep(&one, head)
		if at == doc.None && obj != doc.None && obj != head && c.Tok(obj).POS != doc.Propn {
			for _, o := range c.Coordinates(obj) { // "issued an ultimatum to Ecuador", "shipped tents and food to Niger"
				if at == doc.None && (o == obj || e.Slot != lexicon.SlotWORDS) {
					at = c.findPrep(&one, o)
				}
			}
		}
		for _, a := range b.action {
			if at == doc.None && a != obj {
				at = c.findPrep(&one, a)
			}
		}
		if at != doc.None && e.Slot == lexicon.SlotTGT && len(e.Preps) > 1 && c.homePlace(at, b.source) {
			home, at = firstOf(home, at), doc.None // "moved tanks towards the Pakistani border in Punjab"
		}
	}
	return firstOf(at, home)
}

// stranded reports whether a passive verb has one of those prepositions behind it without a word of its own: "was fired on". What it is done to is its subject.
func (c *Collector) stranded(v int, preps []string) bool {
	if !c.Passive(v) || v+1 >= len(c.Doc.Tokens) || !slices.Contains(preps, c.Tok(v+1).Lower) || c.Tok(v+1).Head != v || c.Lex.Verbs[c.Tok(v).Lemma+"_"+c.Tok(v+1).Lower] != nil {
		return false // "was laid on for them"
	}
	return !slices.ContainsFunc(c.Doc.Children(v), func(k int32) bool { return c.Tok(int(k)).Case == v+1 })
}

// homePlace reports whether a phrase names a place in the country of who acts.
func (c *Collector) homePlace(i int, source []int) bool {
	if len(source) == 0 || !c.IsPlace(i) || !grammar.IsLocative(c.Tok(i).Prep) {
		return false
	}
	p, ok := c.Party(i)
	return ok && c.OfOneSide([]grammar.Party{p}, c.Parties(source[0]))
}

func firstOf(a, b int) int {
	if a != doc.None {
		return a
	}
	return b
}

// against returns what stands behind "against" where an element may take that among others, as the plainest of them: "lodged a complaint against Peru with the
// Union"; or None.
func (c *Collector) against(e *lexicon.Element, head, obj int) int {
	if len(e.Preps) < 2 || !slices.Contains(e.Preps, "against") {
		return doc.None
	}
	one := *e
	one.Preps = []string{"against"}
	at := c.findPrep(&one, head)
	if at == doc.None && obj != doc.None && obj != head {
		at = c.findPrep(&one, obj)
	}
	return at
}

// deepPrep returns what findPrep does for the phrases that hang on a word's phrases: "accusations by Greece against Turkey", "put the blame for the raid on Togo",
// "a shipment of tents from the Union to Ukraine". Words may hang on the phrases of the object too: "laced the tea of a writer with poison".
func (c *Collector) deepPrep(e *lexicon.Element, head, obj int) int {
	if slices.Contains(e.Preps, "of") || slices.Contains(e.Preps, "in") {
		one := *e
		one.Preps = slices.DeleteFunc(slices.Clone(e.Preps), func(p string) bool { return p == "of" || p == "in" })
		e = &one
	}
	at := []int{head}
	if obj != doc.None && e.Slot == lexicon.SlotWORDS {
		at = append(at, obj)
	} else if obj > head && e.Slot == lexicon.SlotTGT && slices.Equal(e.Preps, []string{"with"}) {
		at = append(at, obj) // "shared news of the rebels with France"
	}
	for depth := 0; depth < 3; depth++ {
		var next []int
		for _, i := range at {
			for _, k := range c.Doc.Children(i) {
				if t := c.Tok(int(k)); (t.Rel == doc.Oblique || t.Rel == doc.Agent) && int(k) > head && !c.Aside(int(k)) {
					if found := c.findPrep(e, int(k)); found != doc.None {
						return found
					}
					next = append(next, int(k))
				}
			}
		}
		at = next
	}
	return doc.None
}

// behindClause returns the last phrase of those prepositions behind an object, where the parser has drawn the verb's own phrase into a relative clause:
// "laid the blame for a bomb which killed two on the group".
func (c *Collector) behindClause(e *lexicon.Element, head, obj int) int {
	if slices.ContainsFunc(e.Preps, func(p string) bool { return p == "from" || p == "to" || p == "in" || p == "of" || p == "for" }) {
		return doc.None // of a pipeline "which goes from Iraq to the coast"
	}
	in := c.Tok(head).Edge
	for k := in.End - 1; k > obj; k-- {
		t := c.Tok(k)
		if !prepArc(t, e.Preps) || t.Case <= obj+1 || c.TimeAt[k] != doc.None || !c.satisfies(k, e) {
			continue
		}
		inClause := false
		up := t.Head
		for ; up != head && c.Tok(up).Head != up; up = c.Tok(up).Head {
			switch c.Tok(up).Rel {
			case doc.RelativeClause, doc.Participle:
				inClause = true
			case doc.Oblique, doc.Object, doc.Agent, doc.NounMod:
			default:
				return doc.None
			}
		}
		if inClause && up == head {
			return k
		}
	}
	return doc.None
}

// infinitiveIn returns the infinitive under a verb that an element "to {leave}" asks for, or None.
func (c *Collector) infinitiveIn(e *lexicon.Element, head int) int {
	if !slices.Contains(e.Preps, "to") {
		return doc.None
	}
	for _, k := range c.Doc.Children(head) {
		if t := c.Tok(int(k)); c.infinitive(int(k), t) && (e.Words.One[t.Lemma] || e.Words.One[c.WithParticle(int(k))]) {
			return int(k)
		}
	}
	return doc.None
}

// findPrep returns the object of one of the element's prepositions on a token that may fill it, or None.
func (c *Collector) findPrep(e *lexicon.Element, head int) int {
	for _, k := range c.Doc.Children(head) {
		t := c.Tok(int(k))
		if !prepArc(t, e.Preps) {
			if s := c.forSubject(int(k), e.Preps); s != doc.None && e.Slot != lexicon.SlotWORDS && c.satisfies(s, e) {
				return s
			}
			continue
		}
		if e.Slot == lexicon.SlotWORDS {
			if c.FindWord(int(k), e.Words) != doc.None {
				return int(k)
			}
			continue
		}
		if (c.TimeAt[k] == doc.None || e.Slot == lexicon.SlotANY) && c.satisfies(int(k), e) {
			return int(k)
		}
	}
	return doc.None
}

// forSubject returns the subject of an infinitive behind "for", if that is among the prepositions: "set a deadline for Niger to release"; else None.
func (c *Collector) forSubject(k int, preps []string) int {
	if !slices.Contains(preps, "for") || !c.forInfinitive(k) {
		return doc.None
	}
	return c.OwnSubject(k)
}

func (c *Collector) forInfinitive(k int) bool {
	if t := c.Tok(k); t.Rel != doc.AdverbialClause && t.Rel != doc.ClauseComplement && t.Rel != doc.Participle && t.Rel != doc.OpenComplement {
		return false
	}
	m := c.Doc.Child(k, doc.Marker)
	return m != doc.None && c.Tok(m).Lower == "for" && c.HasTo(k)
}

func prepArc(t *doc.Token, preps []string) bool {
	switch t.Rel {
	case doc.Oblique, doc.Dative, doc.Agent, doc.PrepClause:
	default:
		return false
	}
	for _, p := range preps {
		if t.Prep == p || p == "to" && t.Rel == doc.Dative && t.Prep == "" || len(t.Prep) > len(p)+2 && particleOf(t.Prep) != "" && t.Prep[len(t.Prep)-len(p)-1:] == " "+p {
			return true
		}
	}
	return false
}

// particleOf returns the particle that the parser has taken into a preposition ("out" of "walked out of talks"), or "".
func particleOf(prep string) string {
	first, _, two := strings.Cut(prep, " ")
	if !two || prep == "ahead of" { // a time, nothing that "go ahead" has behind it
		return ""
	}
	if grammar.IsParticle(first) {
		return first
	}
	return ""
}
