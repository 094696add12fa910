package source

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// unsaid returns the speaker as the one who decides or threatens where no one is named: "the decision to leave will be made", "it will be costly".
func (c *Chooser) unsaid(h *grammar.Hit) []grammar.Party {
	t := c.Tok(h.At)
	onNoun := t.Rel == doc.Participle && c.HasTo(h.At) && c.Subject(h.At) == doc.None
	agreed := h.Passive && lexicon.Quad(h.Frame.Entry.Type) <= 2 && (c.Future(h.At) || h.Frame.Entry.Type == "SUPPORT" && c.Tok(h.At).Lemma == "reach") && !c.IsPeople(c.Object(h.At), nil)
	if !onNoun && !c.spoken(h) && !agreed { // "the decision will be made with allies, officials said", "agreement has been reached, Manila said"
		return nil
	}
	return c.Told(h.At)
}

// spoken reports whether the word of somebody makes an act, though nobody is named who does it: "it will be costly, he said", "The raid was outrageous, Turkey said".
func (c *Chooser) spoken(h *grammar.Hit) bool {
	if len(h.Source) > 0 {
		return false
	}
	switch h.Frame.Entry.Type {
	case "THREATEN":
		return true
	case "ACCUSE", "REJECT", "REQUEST", "SUPPORT":
		if h.Frame.Entry.Type == "ACCUSE" && h.Passive && slices.ContainsFunc(c.Told(h.At), func(p grammar.Party) bool { return c.prosecutes(p.Entity) }) {
			return true // "prosecutors said the four were accused of murder"
		}
		return h.Frame.ByWord()
	}
	return false
}

// Future reports whether a verb has "will" or "would".
func (c *Chooser) Future(v int) bool {
	for _, k := range c.Doc.Children(v) {
		if t := c.Tok(int(k)); t.Rel == doc.Auxiliary && (t.Lower == "will" || t.Lower == "would" || t.Lower == "'ll") {
			return true
		}
	}
	return false
}

// controlled returns who does an act that an operator takes where the act itself names nobody: "agreed on a withdrawal", "urged Russia to end the shelling".
func (c *Chooser) controlled(o *grammar.Hit) []grammar.Party {
	switch o.Frame.Entry.Op {
	case lexicon.PromiseOp, lexicon.OfferOp, lexicon.IntendOp, lexicon.ReadyOp, lexicon.ThreatenOp, lexicon.RefuseOp, lexicon.FailOp, lexicon.BeginOp, lexicon.TryOp, lexicon.SeekOp, lexicon.DecideOp, lexicon.ProposeOp:
		return c.Sources(o)
	case lexicon.ClaimOp:
		if slices.ContainsFunc(o.Frame.Rest, func(e lexicon.Element) bool { return e.Slot == lexicon.SlotWORDS }) {
			return c.Sources(o) // "claimed responsibility for the hostage-taking"
		}
	case lexicon.DemandOp, lexicon.AccuseOp, lexicon.AllowOp, lexicon.PreventOp, lexicon.CauseOp:
		var out []grammar.Party
		for _, i := range o.Target {
			for _, p := range c.Parties(i) {
				out = grammar.AddParty(out, p)
			}
		}
		return out
	}
	return nil
}

// speakerFor gives a pronoun of a reported clause that no chain explains to the speaker: "Iran said it would …".
func (c *Chooser) speakerFor(p grammar.Party) grammar.Party {
	if c.Coded(p.Entity) {
		return p
	}
	m := c.MentionAt[p.Token]
	if m == doc.None || c.Doc.Mentions[m].Form != doc.Pronoun {
		return p
	}
	if told := c.Told(p.Token); len(told) == 1 && told[0].Entity != p.Entity {
		return grammar.Party{Entity: told[0].Entity, Token: p.Token, Words: p.Words, From: doc.InSpeaker}
	}
	return p
}

// prosecutes reports whether somebody accuses by office: courts, prosecutors, police.
func (c *Chooser) prosecutes(e int) bool {
	s := c.Doc.Entities[e].Sectors
	return len(s) > 0 && (s[0] == "JUD" || s[0] == "COP")
}
