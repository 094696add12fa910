package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// agent returns who does a passive verb, or None.
func (c *coder) agent(v int) int {
	if a := c.agentBy(v); a != doc.None {
		return a
	}
	if o := c.oblique(v, "by"); o != doc.None && c.timeAt[o] == doc.None {
		return o
	}
	if o := c.atHands(v); o != doc.None {
		return o
	}
	if t := c.tok(v); t.Rel == doc.Conjunct && c.isVerb(t.Head) && t.Head != v && c.passive(t.Head) {
		return c.agentBy(t.Head)
	}
	for _, k := range c.d.Children(v) { // "was arrested and jailed by police"
		if t := c.tok(int(k)); t.Rel == doc.Conjunct && t.Tag == "VBN" {
			return c.agentBy(int(k))
		}
	}
	return c.farAgent(v)
}

// atHands returns who does what somebody undergoes "at the hands of" him, or None.
func (c *coder) atHands(v int) int {
	if o := c.oblique(v, "at"); o != doc.None && c.tok(o).Lower == "hands" {
		return c.oblique(o, "of")
	}
	return doc.None
}

// agentBy returns the agent that hangs on the verb itself, or None.
func (c *coder) agentBy(v int) int { return c.d.Child(v, doc.Agent) }

// farAgent returns the agent of a passive verb that the parser has hung on a later noun, which can take none: "was attacked with rockets late on Friday by
// rebels", "was told at a meeting in Bonn by the Union".
func (c *coder) farAgent(v int) int {
	if !c.passive(v) {
		return doc.None
	}
	edge := c.tok(v).Edge
	for i := edge.End - 1; i > v; i-- {
		t := c.tok(i)
		if t.Rel != doc.Oblique && t.Rel != doc.Agent || t.Prep != "by" || c.timeAt[i] != doc.None || t.Head == v || t.Head < v {
			continue
		}
		if c.plainPath(t.Head, v) && (c.isJudge(i) || !c.ofBy(t.Head, t.Case)) && c.isActor(i, c.parties(i)) {
			return i
		}
	}
	return doc.None
}

// isJudge reports whether a noun stands for a court or the police, who convict and arrest rather than commit: "was convicted of fraud by a Paris court".
func (c *coder) isJudge(i int) bool {
	e := c.entityAt(i)
	return e != doc.None && len(c.d.Entities[e].Sectors) > 0 && (c.d.Entities[e].Sectors[0] == "JUD" || c.d.Entities[e].Sectors[0] == "COP")
}

// plainPath reports whether a token hangs on verb v by phrases alone, through no clause.
func (c *coder) plainPath(i, v int) bool {
	for n := 0; n < 6 && i != v; n++ {
		t := c.tok(i)
		switch t.Rel {
		case doc.Oblique, doc.Object, doc.NounAdverb, doc.Conjunct, doc.Complement:
			if c.isVerb(i) {
				return false
			}
		case doc.OpenComplement: // "were allowed to drive by Saudi Arabia"
			if !c.hasTo(i) || c.passive(i) {
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
func (c *coder) ofBy(n, by int) bool {
	if c.isVerb(n) || !c.isActNoun(n) && !c.lx.Known.Text.Has(c.d, n) {
		return false
	}
	for i := n + 1; i < by; i++ {
		if t := c.tok(i); c.timeAt[i] != doc.None || t.Rel == doc.Case && t.Lower != "of" && t.Lower != "on" && t.Lower != "for" && t.Lower != "against" {
			return false
		}
	}
	return true
}

// nounAgent returns the actor behind "by" on a noun, or on a phrase of it ("the withdrawal of tanks from Estonia by Russia"); or None.
func (c *coder) nounAgent(n int) int {
	at := []int{n}
	for depth := 0; depth < 3; depth++ {
		var next []int
		for _, i := range at {
			for _, k := range c.d.Children(i) {
				t := c.tok(int(k))
				if int(k) < n || t.Rel != doc.Oblique && t.Rel != doc.Agent || c.timeAt[k] != doc.None {
					continue
				}
				if t.Prep == "by" && (i == n || !c.isActNoun(i)) && c.isActor(int(k), c.parties(int(k))) {
					return int(k)
				}
				next = append(next, int(k))
			}
		}
		at = next
	}
	return doc.None
}

// takesBy reports whether a frame says that its doer stands behind "by".
func takesBy(f *lexicon.Frame) bool {
	return slices.ContainsFunc(f.Rest, func(e lexicon.Element) bool {
		return e.Slot == lexicon.SlotSRC && slices.Contains(e.Preps, "by")
	})
}
