// Package target finds to whom an act is done: who fills its slot, whom an act inside leads to, or the nearest actor about the act's words; and of what type that
// makes the act, which cannot be told apart: to promise harm is a threat where it is done to who is promised.
package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
	"readout/internal/event/source"
)

// A Chooser finds to whom the acts of one document are done.
type Chooser struct{ source.Chooser }

// New returns a Chooser for a document whose acts are still to be found.
func New(lx *lexicon.Lexicon, d *doc.Document) Chooser { return Chooser{source.New(lx, d)} }

// Targets returns to whom the act of a hit is done.
func (c *Chooser) Targets(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	out := c.targetsOf(h, src)
	if better := c.sharedTarget(h, src, out); better != nil {
		return better
	}
	if len(c.CodedOnly(out)) == 0 || out[0].From == doc.InPlace {
		if better := c.writtenTo(h, src); len(better) > 0 {
			return better
		}
	}
	if h.Frame.Entry.Type == "PROTEST" && h.Kind == lexicon.VerbFrame && !(len(h.Target) == 0 && c.inObject(h, out) && c.abroad(out, src)) && (len(c.CodedOnly(out)) == 0 || len(h.Target) == 0 || c.IsPlace(out[0].Token) || c.LocatedAt(h.Target[0]) && !(isMission(c.Tok(h.Target[0]).Lemma) && c.abroad(out, src))) {
		if better := c.purpose(h, src); better != nil {
			return better
		}
	}
	if better := c.forcedBy(h, src, out); better != nil {
		return better
	}
	if h.Frame.Entry.Type == "RETREAT" && h.Frame.Entry.Mode != "release" && !c.abroad(out, src) && len(src) > 0 {
		if better := c.yieldedTo(h, src); better != nil {
			return better
		}
	}
	if (h.Frame.Entry.Type == "PROTEST" || h.Frame.Entry.Type == "REQUEST" && len(c.CodedOnly(out)) == 0) && !c.abroad(out, src) {
		if better := c.mission(h, src); better != nil {
			return better
		}
	}
	if h.Frame.Entry.Type == "MOBILIZE" && !c.abroad(out, src) {
		if better := c.occasion(h, src); better != nil {
			return better
		}
	}
	if h.Frame.Entry.Type == "CONCEDE" && len(out) == 0 {
		return c.bound(h, src)
	}
	if h.Frame.Entry.Type == "REJECT" && len(out) == 0 {
		return c.Defied(h, src)
	}
	if h.Frame.Entry.Type == "THREATEN" && (len(c.CodedOnly(out)) == 0 || out[0].From == doc.InPlace || c.homeland(out[0], src)) {
		if better := c.pressed(h, src); len(better) > 0 {
			return better
		}
	}
	return c.othersOnly(h, out, src)
}

// inObject reports whether the first of the parties stands in the object of an act, which is something that stands for it: "burned an American flag".
func (c *Chooser) inObject(h *grammar.Hit, ps []grammar.Party) bool {
	o := c.Object(h.At)
	if o != doc.None {
		switch c.Tok(o).Lemma {
		case "flag", "effigy", "portrait", "picture", "banner", "goods", "product", "lorry", "truck", "ship", "cargo":
		default:
			return false
		}
	}
	return o != doc.None && len(ps) > 0 && c.Tok(o).Edge.Has(ps[0].Token)
}

func (c *Chooser) targetsOf(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Target == lexicon.BehindTarget {
		return c.behind(h, src)
	}
	var out []grammar.Party
	for _, i := range h.Target {
		if by := c.blamed(h, i, src); len(by) > 0 {
			return by
		}
		if c.ownThing(i, src) || h.Frame.Entry.Type == "MOBILIZE" && c.Object(h.At) == i && c.isMeans(h, i) && !c.OfPeople(i) {
			continue
		}
		ps := c.Parties(i)
		if around := c.townOf(i); len(around) > 0 && len(c.CodedOnly(ps)) == 0 {
			ps = around
		}
		for _, p := range ps {
			out = grammar.AddParty(out, p)
		}
		if len(out) == 0 && c.IsActNoun(i) {
			out = c.About(i)
		}
	}
	if better := c.askedOf(h, src); better != nil {
		return better
	}
	if better := c.holder(h, src); better != nil {
		return better
	}
	if out = grammar.Without(out, src); len(c.CodedOnly(out)) > 0 && !(h.Inner != doc.None && h.Frame.Entry.Op == lexicon.PromiseOp && c.homeland(out[0], src)) {
		if better := c.proposer(h, src); better != nil {
			return better
		}
		if o := c.Object(h.At); h.Kind == lexicon.VerbFrame && o != doc.None && len(h.Target) == 1 && c.Tok(h.Target[0]).Head == o && c.Tok(h.Target[0]).Prep != "by" {
			if better := c.blamed(h, o, src); len(better) > 0 {
				return better
			}
		}
		if better := c.objectOver(h, src); better != nil {
			return better
		}
		return out
	}
	if len(out) > 0 && c.Doc.Entities[out[0].Entity].Kind != doc.PlaceKind {
		return out
	}
	if more := c.otherTargets(h, src); len(more) > 0 {
		return more
	}
	return out
}

// townOf returns the party that a noun stands for of which only the name is unknown: "the Chadian town of Moundo", "the Estonian base of Paldiski".
func (c *Chooser) townOf(i int) []grammar.Party {
	t := c.Tok(i)
	if t.Rel != doc.Oblique || t.Prep != "of" && !grammar.IsLocative(t.Prep) || c.IsVerb(t.Head) {
		return nil
	}
	return slices.DeleteFunc(c.CodedOnly(c.Parties(t.Head)), func(p grammar.Party) bool {
		k := c.Doc.Entities[p.Entity].Kind
		return k != doc.Country && k != doc.PlaceKind
	})
}

// objectOver returns the parties of a verb's object where the frame's target is only the place where the act is done: "received the Australian premier in
// Hanoi", "protested Chinese rule in Delhi".
func (c *Chooser) objectOver(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Kind != lexicon.VerbFrame || len(h.Target) != 1 || movesOwn(h.Frame.Entry.Type) && h.Frame.Entry.Type != "CONSULT" && h.Frame.Entry.Type != "PROTEST" {
		return nil
	}
	if !c.LocatedAt(h.Target[0]) {
		return nil
	}
	for _, o := range append([]int{c.Object(h.At)}, h.Action...) {
		if o == doc.None || o == h.At || o == h.Target[0] || c.IsVerb(o) || c.Tok(o).POS == doc.Pron || c.ownThing(o, src) {
			continue
		}
		ps := c.CodedOnly(grammar.Without(c.Parties(o), append(src, c.Parties(h.Target[0])...)))
		if len(ps) == 0 || c.IsPlace(o) && len(c.Doc.Entities[ps[0].Entity].Sectors) == 0 || h.Frame.Entry.Type == "CONSULT" && c.OfOneSide(ps, src) {
			continue
		}
		if o != c.Object(h.At) && c.SameCountry(ps, src) {
			continue
		}
		return ps
	}
	return nil
}

// otherTargets looks for a target where the slots of the frame lead to nobody, or only to a place of which nothing is known.
func (c *Chooser) otherTargets(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if at := c.placeOfThing(h); at != nil {
		return at
	}
	e := h.Frame.Entry
	if e.Target == lexicon.NoTarget {
		return nil
	}
	if len(src) > 1 && h.Kind == lexicon.NounFrame && e.Mutual != lexicon.No && (c.NounOblique(h, "between") != doc.None || c.NounOblique(h, "among") != doc.None) {
		return nil // mutual: "talks between X and Y"
	}
	if out := c.actTargets(h, src); len(out) > 0 || e.Target == lexicon.SlotTarget {
		return out
	}
	if e.Op != lexicon.NoOp && h.Inner != doc.None && !stopsAt(e.Op) {
		if out := grammar.Without(c.Targets(&c.Hits[h.Inner], src), src); len(out) > 0 {
			return out
		}
	}
	if o := c.Object(h.At); h.Kind == lexicon.VerbFrame && o != doc.None {
		if out := c.blamed(h, o, src); len(out) > 0 {
			return out
		}
		if out := c.proposer(h, src); len(out) > 0 {
			return out
		}
	}
	return c.foundTargets(h, src)
}

// placeOfThing returns the place of the thing that is struck, by which it is known: "stormed a police station in Kabul".
func (c *Chooser) placeOfThing(h *grammar.Hit) []grammar.Party {
	for _, i := range h.Target {
		at := c.PlaceUnder(i)
		if at == doc.None || c.Lex.Known.People.Has(c.Doc, i) || grammar.Doer(c.Tok(i)) {
			continue
		}
		if p, ok := c.Party(at); ok && c.Coded(p.Entity) {
			p.From = doc.InPlace
			return []grammar.Party{p}
		}
	}
	return nil
}

// actTargets returns whom the act inside an operator, or "of" behind a noun, plainly leads to: who asked is refused, who is to do it is asked.
func (c *Chooser) actTargets(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	e := h.Frame.Entry
	if e.Op == lexicon.RefuseOp && h.Inner != doc.None { // "refused a request from the minister"
		in := &c.Hits[h.Inner]
		if typ, _, _ := c.Kind(in); (in.Kind == lexicon.NounFrame || in.Passive) && (typ == "REQUEST" || typ == "AGREE") {
			if out := c.CodedOnly(grammar.Without(c.Sources(in), src)); len(out) > 0 {
				return out
			}
		}
	}
	if (e.Op == lexicon.PromiseOp || e.Op == lexicon.OfferOp) && h.Kind == lexicon.VerbFrame && h.Act != doc.None && c.IsVerb(h.Act) { // "pledged to Kenya that it would pay"
		if out := c.CodedOnly(grammar.Without(c.Parties(c.Oblique(h.At, "to")), src)); len(out) > 0 {
			return out
		}
	}
	if e.Op == lexicon.ProposeOp && h.Act != doc.None && c.IsVerb(h.Act) { // "proposed that it and Iraq exchange prisoners"
		if out := c.CodedOnly(grammar.Without(c.Parties(c.OwnSubject(h.Act)), src)); len(out) > 0 && !c.SameCountry(out, src) {
			return out
		}
	}
	if e.Op == lexicon.AccuseOp && h.Inner != doc.None && h.Kind == lexicon.VerbFrame { // "complained to the Union that gunmen from Chad were preparing raids"
		if out := c.CodedOnly(grammar.Without(c.Sources(&c.Hits[h.Inner]), src)); len(out) > 0 && !c.SameCountry(out, src) {
			return out
		}
	}
	if e.Op == lexicon.AccuseOp && h.Inner == doc.None && h.Act != doc.None && c.Tok(h.Act).Rel == doc.ClauseComplement && !c.Passive(h.Act) { // "that gunboats from Peru had chased its fishermen"
		if out := c.CodedOnly(grammar.Without(c.Parties(c.OwnSubject(h.Act)), src)); len(out) > 0 && !c.SameCountry(out, src) {
			return out
		}
	}
	if e.Op == lexicon.DemandOp && h.Act != doc.None {
		if out := grammar.Without(c.demanded(h), src); len(out) > 0 {
			return out
		}
	}
	if h.Kind == lexicon.NounFrame && h.OfSlot() == lexicon.SlotTGT {
		return grammar.Without(c.Parties(c.Oblique(h.At, "of")), src)
	}
	return nil
}

// foundTargets searches the tree for a target, then what the sentence about the act says.
func (c *Chooser) foundTargets(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	e := h.Frame.Entry
	out := c.searchTarget(h, src)
	if h.Kind == lexicon.NounFrame && h.Carrier == doc.None && e.Type != "ACCUSE" && (len(out) == 0 || out[0].From == doc.InPlace) {
		if hurt := c.CodedOnly(grammar.Without(c.Parties(c.struck(h)), src)); len(hurt) > 0 {
			return hurt
		}
	}
	if len(out) == 0 && e.Type == "ACCUSE" {
		if o := c.Object(h.At); o != doc.None && h.Kind == lexicon.VerbFrame { // "the raid was condemned": those who did it
			return grammar.Without(c.LastOf(o), src)
		}
	}
	if q := lexicon.Quad(e.Type); len(out) == 0 && (q == 1 || q == 3) {
		return c.Addressee(h, src)
	}
	return out
}

// struck returns whom the verb of an act names that stands as its doer: "Pakistani shelling killed three villagers", "exports were hit by an embargo"; None
// for verbs that are acts of their own.
func (c *Chooser) struck(h *grammar.Hit) int {
	if lexicon.Quad(h.Frame.Entry.Type) != 4 {
		return doc.None
	}
	t := c.Tok(h.At)
	v := t.Head
	if !c.IsVerb(v) || c.HitAt[v] != doc.None {
		return doc.None
	}
	if t.Rel == doc.Subject || t.Rel == doc.Agent {
		return c.Object(v)
	}
	return doc.None
}

// PoliticalOnly leaves out those to whom anything is told: reporters, news agencies, crowds.
func (c *Chooser) PoliticalOnly(ps []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, p := range ps {
		e := &c.Doc.Entities[p.Entity]
		if e.Kind == doc.Country || grammar.Political(e) {
			out = append(out, p)
		}
	}
	return out
}

// stopsAt reports whether an operator has a target of its own, rather than that of the act inside.
func stopsAt(o lexicon.Op) bool {
	switch o {
	case lexicon.DemandOp, lexicon.AccuseOp, lexicon.AllowOp, lexicon.PreventOp, lexicon.CauseOp, lexicon.HelpOp:
		return true
	}
	return false
}
