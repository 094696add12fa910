package source

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// IsStruck reports whether a place is plainly what a blow falls on, so that it does not stand for those who deal it: "a raid on Rafah", "rockets were fired at Yanbu".
func (c *Chooser) IsStruck(h *grammar.Hit, place int, tgt []grammar.Party) bool {
	on := c.Tok(place).Prep
	return h.Frame.Entry.Type == "ASSAULT" && (on == "on" || on == "at" && h.Passive && isFiring(c.Tok(h.At).Lemma)) && slices.ContainsFunc(tgt, func(p grammar.Party) bool { return p.Token == place && p.From == doc.InText })
}

// doers returns the parties of a phrase that are not the hit's targets.
func (c *Chooser) doers(h *grammar.Hit, i int) []grammar.Party {
	if i == doc.None || c.TimeAt[i] != doc.None {
		return nil
	}
	var out []grammar.Party
	for _, p := range c.Parties(i) {
		if !c.isTarget(h, p) {
			out = grammar.AddParty(out, c.speakerFor(p))
		}
	}
	return out
}

func (c *Chooser) isTarget(h *grammar.Hit, p grammar.Party) bool {
	return slices.Contains(h.Target, p.Token)
}

// nounSources returns who does the act that a noun tells.
func (c *Chooser) nounSources(h *grammar.Hit) []grammar.Party {
	if out := c.NounOwner(h); len(out) > 0 {
		return out
	}
	if out := c.people(h); len(out) > 0 {
		return out
	}
	if h.Outer != doc.None { // "agreed on a withdrawal"
		if o := c.Oblique(h.At, "of"); o != doc.None && h.OfSlot() == lexicon.SlotSRC && c.Hits[h.Outer].Frame.Entry.Op == lexicon.RefuseOp && c.ownCountry(h, o) {
			return c.doers(h, o) // "rejected the proposal of Hamas"
		}
		if out := c.controlled(&c.Hits[h.Outer]); len(out) > 0 {
			return out
		}
	}
	return c.NounSource(h)
}

// ownerOfAction returns whose act it is that a passive verb only carries: "an appeal by Norway was issued", "the accord between X and Y was signed", "a Turkish
// threat was repeated".
func (c *Chooser) ownerOfAction(h *grammar.Hit) []grammar.Party {
	suffers := h.Kind == lexicon.VerbFrame && h.Frame.Subject.Slot == lexicon.SlotTGT        // "Sudan faces UN sanctions"
	if t := h.Frame.Entry.Type; !h.Passive && !suffers || t == "SANCTION" || t == "REJECT" { // who cancels a visit is not who was to come
		return nil
	}
	for _, a := range h.Action {
		if a == doc.None || c.Tok(a).POS != doc.Noun || c.Tok(a).Rel != doc.PassiveSubject && c.Tok(a).Rel != doc.Object && !c.IsReduced(h.At) {
			continue
		}
		in := *h
		in.At, in.Kind, in.Carrier = a, lexicon.NounFrame, doc.None
		if suffers {
			if out := c.CodedOnly(c.beforeNoun(&in, false)); len(out) > 0 {
				return out
			}
			for _, k := range c.Doc.Children(a) { // "struck a mine planted by rebels"
				if t := c.Tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" {
					if out := c.CodedOnly(c.doers(h, c.AgentBy(int(k)))); len(out) > 0 {
						return out
					}
				}
			}
			continue
		}
		if out := c.CodedOnly(c.NounOwner(&in)); len(out) > 0 {
			return out
		}
		if out := c.CodedOnly(c.people(&in)); len(out) > 0 && c.IsActNoun(a) {
			return out
		}
	}
	return nil
}

// partOf returns who takes part in a meeting that another of their acts happens at: "Biden voiced support during a phone call with Putin".
func (c *Chooser) partOf(h *grammar.Hit) []grammar.Party {
	t := c.Tok(h.At)
	if t.Rel == doc.Oblique && t.Prep == "of" && (c.Lex.Known.Measure.Has(c.Doc, t.Head) || c.TimeAt[t.Head] != doc.None) {
		t = c.Tok(t.Head) // "left Cairo after two days of talks"
	}
	if t.Rel != doc.Oblique || !c.IsVerb(t.Head) || h.Frame.Entry.Type != "CONSULT" {
		return nil
	}
	switch t.Prep {
	case "during", "in", "at", "after", "before", "ahead of", "following", "on", "by", "over":
		return c.doers(h, c.Subject(t.Head))
	}
	return nil
}

// NounOwner returns who plainly does the act that a noun tells: both of "between", the possessor, "by", the subject of the verb that carries it.
func (c *Chooser) NounOwner(h *grammar.Hit) []grammar.Party {
	if h.Frame.Entry.Mutual != lexicon.No {
		for _, prep := range []string{"between", "among"} {
			if out := c.doers(h, c.NounOblique(h, prep)); len(out) > 0 {
				return out
			}
		}
	}
	if out := c.doers(h, c.Doc.Child(h.At, doc.Possessor)); len(out) > 0 && !c.suffers(h, out) {
		return out
	}
	if out := c.doers(h, c.NounOblique(h, "by")); len(out) > 0 {
		return out
	}
	if by := c.NounAgent(h.At); by != doc.None {
		if out := c.CodedOnly(c.doers(h, by)); len(out) > 0 {
			return out
		}
	}
	if out := c.ledBy(h, h.At); len(out) > 0 {
		return out
	}
	for _, k := range c.Doc.Children(h.At) { // "a blockade of Gaza imposed by Israel", with the participle on Gaza
		if t := c.Tok(int(k)); t.Rel == doc.Oblique && int(k) > h.At && c.IsPlace(int(k)) {
			if out := c.ledBy(h, int(k)); len(out) > 0 {
				return out
			}
		}
	}
	if h.Carrier == doc.None || c.Tok(h.At).Rel == doc.Subject {
		return nil
	}
	if c.Passive(h.Carrier) {
		return c.doers(h, c.Agent(h.Carrier))
	}
	return c.doers(h, c.Subject(h.Carrier))
}

// suffers reports whether the possessors of an act's noun are those to whom it is done: "the editor's arrest", but not "Syria's arrest of an editor".
func (c *Chooser) suffers(h *grammar.Hit, ps []grammar.Party) bool {
	switch h.Frame.Entry.Mode {
	case "arrest", "convict", "abduct", "targeted", "deport":
	case "allege":
		if c.Tok(h.At).Lemma != "trial" {
			return false
		}
	default:
		return false
	}
	if c.Oblique(h.At, "of") != doc.None {
		return false
	}
	return !slices.ContainsFunc(ps, func(p grammar.Party) bool {
		e := &c.Doc.Entities[p.Entity]
		return e.Kind != doc.Person && (e.Kind != doc.Group || len(e.Sectors) > 0 && (e.Sectors[0] == "COP" || e.Sectors[0] == "MIL" || e.Sectors[0] == "GOV" || e.Sectors[0] == "REB" || e.Sectors[0] == "UAF"))
	})
}

// ledBy returns by whom a participle behind a noun says that its act is done: "investigations led by Republicans".
func (c *Chooser) ledBy(h *grammar.Hit, n int) []grammar.Party {
	for _, k := range c.Doc.Children(n) {
		if t := c.Tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" && (t.Lemma == "blame" || c.HitAt[k] == doc.None || c.Hits[c.HitAt[k]].At != int(k)) {
			by := c.AgentBy(int(k))
			if grammar.IsWeapon(c.Tok(n).Lemma) {
				by = c.Linked(int(k))
			}
			if on := c.Oblique(int(k), "on"); by == doc.None && c.Tok(int(k)).Lemma == "blame" {
				by = on // "a drone strike blamed on Israel"
			}
			if out := c.CodedOnly(c.doers(h, by)); len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// NounSource returns who else may do it: behind "of", before the noun, behind "from".
func (c *Chooser) NounSource(h *grammar.Hit) []grammar.Party {
	if h.OfSlot() == lexicon.SlotSRC {
		if out := c.doers(h, c.Oblique(h.At, "of")); len(out) > 0 {
			return out
		}
	}
	if out := c.beforeNoun(h, false); len(out) > 0 {
		return out
	}
	if m := c.MentionAt[h.At]; m != doc.None && c.OfPeople(h.At) { // "Israeli air strikes", which are taken for an air force
		if p, ok := c.Party(h.At); ok && c.Coded(p.Entity) {
			return []grammar.Party{p}
		}
	}
	if out := c.doers(h, c.Oblique(h.At, "from")); len(out) > 0 {
		return out
	}
	return c.ownerOfNamed(h)
}

// ownerOfNamed returns whose a noun is that the frame of another names: "the lifting of the Israeli siege".
func (c *Chooser) ownerOfNamed(h *grammar.Hit) []grammar.Party {
	for _, a := range h.Action {
		if a == doc.None || a == h.At || c.Tok(a).POS != doc.Noun || c.Tok(a).Head != h.At || !c.IsActNoun(a) {
			continue
		}
		in := *h
		in.At, in.Carrier = a, doc.None
		if out := c.CodedOnly(c.doers(h, c.Doc.Child(a, doc.Possessor))); len(out) > 0 {
			return out
		}
		if out := c.CodedOnly(c.people(&in)); len(out) > 0 {
			return out
		}
	}
	return nil
}

// people returns the country whose adjective stands before an act: "Polish calls for sanctions".
func (c *Chooser) people(h *grammar.Hit) []grammar.Party { return c.beforeNoun(h, true) }

// beforeNoun returns the parties that stand before an act's noun, only countries where that is asked for.
func (c *Chooser) beforeNoun(h *grammar.Hit, countries bool) []grammar.Party {
	for _, k := range c.Doc.Children(h.At) {
		switch c.Tok(int(k)).Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			if c.placesThing(int(k), h.At) {
				continue
			}
			if by := c.Linked(int(k)); by != doc.None && !countries { // "Saudi-led bombing"
				if out := c.CodedOnly(c.doers(h, by)); len(out) > 0 {
					return out
				}
			}
			if out := c.doers(h, int(k)); len(out) > 0 && (!countries || c.Tok(int(k)).POS == doc.Adj && c.Doc.Entities[out[0].Entity].Kind == doc.Country) {
				return out
			}
		}
	}
	return nil
}

// placesThing reports whether a place's name before an act's noun belongs to the thing that is struck: "the Nairobi embassy bombing", not "the US drone strike".
func (c *Chooser) placesThing(k, n int) bool {
	if t := c.Tok(k); t.POS != doc.Propn || t.Head != n {
		return false
	}
	for i := k + 1; i < n; i++ {
		if c.Lex.Known.Body.Has(c.Doc, i) && !c.Lex.Known.Armed.Has(c.Doc, i) {
			return true
		}
	}
	return false
}

// NounOblique returns the object of a preposition on the noun or on the verb that carries it.
func (c *Chooser) NounOblique(h *grammar.Hit, prep string) int {
	if o := c.Oblique(h.At, prep); o != doc.None {
		return o
	}
	if h.Carrier != doc.None {
		return c.Oblique(h.Carrier, prep)
	}
	return doc.None
}
