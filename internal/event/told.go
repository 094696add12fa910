package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// unsaid returns the speaker as the one who decides or threatens where no one is named: "the decision to leave will be made", "it will be costly".
func (c *coder) unsaid(h *hit) []party {
	t := c.tok(h.at)
	onNoun := t.Rel == doc.Participle && c.hasTo(h.at) && c.subject(h.at) == doc.None
	agreed := h.passive && lexicon.Quad(h.frame.Entry.Type) <= 2 && c.future(h.at) && !c.isPeople(c.object(h.at), nil)
	if !onNoun && !c.spoken(h) && !agreed { // "the decision will be made with allies, officials said"
		return nil
	}
	return c.told(h.at)
}

// spoken reports whether the word of somebody makes an act, though nobody is named who does it: "it will be costly, he said", "The raid was outrageous, Turkey said".
func (c *coder) spoken(h *hit) bool {
	if len(h.source) > 0 {
		return false
	}
	switch h.frame.Entry.Type {
	case "THREATEN":
		return true
	case "ACCUSE", "REJECT", "REQUEST":
		if h.frame.Entry.Type == "ACCUSE" && h.passive && slices.ContainsFunc(c.told(h.at), func(p party) bool { return c.prosecutes(p.entity) }) {
			return true // "prosecutors said the four were accused of murder"
		}
		isSource := func(e lexicon.Element) bool { return e.Slot == lexicon.SlotSRC }
		return h.kind != lexicon.NounFrame && !isSource(h.frame.Subject) && !slices.ContainsFunc(h.frame.Rest, isSource)
	}
	return false
}

// future reports whether a verb has "will" or "would".
func (c *coder) future(v int) bool {
	for _, k := range c.d.Children(v) {
		if t := c.tok(int(k)); t.Rel == doc.Auxiliary && (t.Lower == "will" || t.Lower == "would" || t.Lower == "'ll") {
			return true
		}
	}
	return false
}

// told returns who says what token i stands in: the speakers of its statement, else whoever the tree has say it.
func (c *coder) told(i int) []party {
	s := int(c.statementAt[i])
	if s == doc.None {
		return c.saidBy(i)
	}
	words := c.d.Statements[s].Told
	if words.Empty() {
		words = doc.Range{Start: i, End: i + 1}
	}
	var out []party
	for _, e := range c.speakers(s) {
		out = addParty(out, party{e, i, words, doc.InSpeaker})
	}
	if len(out) == 0 {
		return c.saidBy(i)
	}
	return out
}

// saidBy returns who is the subject of the verb of saying that token i stands under, nil for none.
func (c *coder) saidBy(i int) []party {
	for steps := 0; steps < 24; steps++ {
		up := c.tok(i).Head
		if up == i {
			return nil
		}
		if o := c.hitAt[up]; o != doc.None && c.hits[o].frame != nil && c.hits[o].act == i {
			switch c.hits[o].frame.Entry.Op {
			case lexicon.SayOp, lexicon.ClaimOp, lexicon.DenyOp, lexicon.ThinkOp:
				var out []party
				for _, t := range c.hits[o].source {
					for _, p := range c.parties(t) {
						if c.coded(p.entity) {
							p.from = doc.InSpeaker
							out = addParty(out, p)
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

// controlled returns who does an act that an operator takes where the act itself names nobody: "agreed on a withdrawal", "urged Russia to end the shelling".
func (c *coder) controlled(o *hit) []party {
	switch o.frame.Entry.Op {
	case lexicon.PromiseOp, lexicon.OfferOp, lexicon.IntendOp, lexicon.ReadyOp, lexicon.ThreatenOp, lexicon.RefuseOp, lexicon.FailOp, lexicon.BeginOp, lexicon.TryOp, lexicon.DecideOp, lexicon.ProposeOp:
		return c.sources(o)
	case lexicon.DemandOp, lexicon.AccuseOp, lexicon.AllowOp, lexicon.PreventOp, lexicon.CauseOp:
		var out []party
		for _, i := range o.target {
			for _, p := range c.parties(i) {
				out = addParty(out, p)
			}
		}
		return out
	}
	return nil
}

// speakerFor gives a pronoun of a reported clause that no chain explains to the speaker: "Iran said it would …".
func (c *coder) speakerFor(p party) party {
	if c.coded(p.entity) {
		return p
	}
	m := c.mentionAt[p.tok]
	if m == doc.None || c.d.Mentions[m].Form != doc.Pronoun {
		return p
	}
	if told := c.told(p.tok); len(told) == 1 && told[0].entity != p.entity {
		return party{told[0].entity, p.tok, p.words, doc.InSpeaker}
	}
	return p
}

// speakers returns the entities that speak a statement.
func (c *coder) speakers(s int) []int {
	var out []int
	for _, m := range c.d.Statements[s].Speakers {
		if e := c.d.EntityOf(m); e != doc.None && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// prosecutes reports whether somebody accuses by office: courts, prosecutors, police.
func (c *coder) prosecutes(e int) bool {
	s := c.d.Entities[e].Sectors
	return len(s) > 0 && (s[0] == "JUD" || s[0] == "COP")
}
