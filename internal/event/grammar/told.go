package grammar

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// Told returns who says what token i stands in: the speakers of its statement, else whoever the tree has say it.
func (c *Clauses) Told(i int) []Party {
	s := int(c.StatementAt[i])
	if s == doc.None {
		return c.SaidBy(i)
	}
	words := c.Doc.Statements[s].Told
	if words.Empty() {
		words = doc.Range{Start: i, End: i + 1}
	}
	var out []Party
	for _, e := range c.Speakers(s) {
		out = AddParty(out, Party{e, i, words, doc.InSpeaker})
	}
	if len(out) == 0 {
		return c.SaidBy(i)
	}
	return out
}

// SaidBy returns who is the subject of the verb of saying that token i stands under, nil for none.
func (c *Clauses) SaidBy(i int) []Party {
	for steps := 0; steps < 24; steps++ {
		up := c.Tok(i).Head
		if up == i {
			return nil
		}
		if o := c.HitAt[up]; o != doc.None && c.Hits[o].Frame != nil && c.Hits[o].Act == i {
			switch c.Hits[o].Frame.Entry.Op {
			case lexicon.SayOp, lexicon.ClaimOp, lexicon.DenyOp, lexicon.ThinkOp:
				var out []Party
				for _, t := range c.Hits[o].Source {
					for _, p := range c.Parties(t) {
						if c.Coded(p.Entity) {
							p.From = doc.InSpeaker
							out = AddParty(out, p)
						}
					}
				}
				return out
			}
		}
		i = up
	}
	return nil
}

// Speakers returns the entities that speak a statement.
func (c *Clauses) Speakers(s int) []int {
	var out []int
	for _, m := range c.Doc.Statements[s].Speakers {
		if e := c.Doc.EntityOf(m); e != doc.None && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}
