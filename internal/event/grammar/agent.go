package grammar

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// Agent returns who does a passive verb, or None.
func (c *Clauses) Agent(v int) int {
	if a := c.AgentBy(v); a != doc.None {
		return a
	}
	if o := c.Oblique(v, "by"); o != doc.None && c.TimeAt[o] == doc.None {
		return o
	}
	if o := c.atHands(v); o != doc.None {
		return o
	}
	if t := c.Tok(v); t.Rel == doc.Conjunct && c.IsVerb(t.Head) && t.Head != v && c.Passive(t.Head) {
		return c.AgentBy(t.Head)
	}
	for _, k := range c.Doc.Children(v) { // "was arrested and jailed by police"
		if t := c.Tok(int(k)); t.Rel == doc.Conjunct && t.Tag == "VBN" {
			return c.AgentBy(int(k))
		}
	}
	return c.farAgent(v)
}

// atHands returns who does what somebody undergoes "at the hands of" him, or None.
func (c *Clauses) atHands(v int) int {
	if o := c.Oblique(v, "at"); o != doc.None && c.Tok(o).Lower == "hands" {
		return c.Oblique(o, "of")
	}
	return doc.None
}

// AgentBy returns the agent that hangs on the verb itself, or None.
func (c *Clauses) AgentBy(v int) int {
	for _, k := range c.Doc.Children(v) {
		if c.Tok(int(k)).Rel == doc.Agent && c.TimeAt[k] == doc.None { // "will be pulled out by the end of May"
			return int(k)
		}
	}
	return doc.None
}

// farAgent returns the agent of a passive verb that the parser has hung on a later noun, which can take none: "was attacked with rockets late on Friday by
// rebels", "was told at a meeting in Bonn by the Union", "was barred from the meeting by Turkey".
func (c *Clauses) farAgent(v int) int {
	if !c.Passive(v) {
		return doc.None
	}
	edge := c.Tok(v).Edge
	for i := edge.End - 1; i > v; i-- {
		t := c.Tok(i)
		if t.Rel != doc.Oblique && t.Rel != doc.Agent || t.Prep != "by" || c.TimeAt[i] != doc.None || t.Head == v || t.Head < v {
			continue
		}
		if c.plainPath(t.Head, v) && (c.isJudge(i) || c.Tok(t.Head).Prep == "from" || !c.ofBy(t.Head, t.Case)) && c.IsActor(i, c.Parties(i)) {
			return i
		}
	}
	return doc.None
}

// isJudge reports whether a noun stands for a court or the police, who convict and arrest rather than commit: "was convicted of fraud by a Paris court".
func (c *Clauses) isJudge(i int) bool {
	e := c.EntityAt(i)
	return e != doc.None && len(c.Doc.Entities[e].Sectors) > 0 && (c.Doc.Entities[e].Sectors[0] == "JUD" || c.Doc.Entities[e].Sectors[0] == "COP")
}

// plainPath reports whether a token hangs on verb v by phrases alone, through no clause.
func (c *Clauses) plainPath(i, v int) bool {
	for n := 0; n < 6 && i != v; n++ {
		t := c.Tok(i)
		switch t.Rel {
		case doc.Oblique, doc.Dative, doc.Object, doc.NounAdverb, doc.Conjunct, doc.Complement: // dative: "was given to the rebels by Chad"
			if c.IsVerb(i) {
				return false
			}
		case doc.OpenComplement: // "were allowed to drive by Saudi Arabia"
			if !c.HasTo(i) || c.Passive(i) {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return i == v
}

// ofBy reports whether "by" stands so close behind a noun that it tells by whom the noun's thing is done or made: "in an attack by rebels", "a plan for peace by X".
func (c *Clauses) ofBy(n, by int) bool {
	if c.IsVerb(n) || !c.IsActNoun(n) && !c.Lex.Known.Text.Has(c.Doc, n) {
		return false
	}
	for i := n + 1; i < by; i++ {
		if t := c.Tok(i); c.TimeAt[i] != doc.None || t.Rel == doc.Case && t.Lower != "of" && t.Lower != "on" && t.Lower != "for" && t.Lower != "against" {
			return false
		}
	}
	return true
}

// NounAgent returns the actor behind "by" on a noun, or on a phrase of it ("the withdrawal of tanks from Estonia by Russia"); or None.
func (c *Clauses) NounAgent(n int) int {
	at := []int{n}
	for depth := 0; depth < 3; depth++ {
		var next []int
		for _, i := range at {
			for _, k := range c.Doc.Children(i) {
				t := c.Tok(int(k))
				if int(k) < n || t.Rel != doc.Oblique && t.Rel != doc.Agent || c.TimeAt[k] != doc.None {
					continue
				}
				if t.Prep == "by" && (i == n || !c.IsActNoun(i)) && c.IsActor(int(k), c.Parties(int(k))) {
					return int(k)
				}
				if t.Prep != "against" && t.Prep != "over" && t.Prep != "about" { // "a rally against abuses by the army"
					next = append(next, int(k))
				}
			}
		}
		at = next
	}
	return doc.None
}

// TakesBy reports whether a frame says that its doer stands behind "by".
func TakesBy(f *lexicon.Frame) bool {
	return slices.ContainsFunc(f.Rest, func(e lexicon.Element) bool {
		return e.Slot == lexicon.SlotSRC && slices.Contains(e.Preps, "by")
	})
}
