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
	if h.Frame.Entry.Type == "PROTEST" && !c.abroad(out, src) {
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

// askedOf returns who is to do what is demanded where the frame's own target only says something of the act: "demanded an Israeli pullout from the Heights".
func (c *Chooser) askedOf(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Op != lexicon.DemandOp || h.Act == doc.None || len(h.Target) != 1 || c.IsVerb(h.Act) || c.Tok(h.Target[0]).Head != h.Act {
		return nil
	}
	return c.CodedOnly(grammar.Without(c.demanded(h), src))
}

// holder returns who holds those whose release is demanded, by his name or by the place: "called for the release of a journalist held in Iran".
func (c *Chooser) holder(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Type != "REQUEST" || len(h.Target) != 1 || !c.IsPeople(h.Target[0], c.Parties(h.Target[0])) || c.Tok(h.Target[0]).Prep != "of" {
		return nil
	}
	for _, k := range c.Doc.Children(h.Target[0]) {
		if r := c.Tok(int(k)).Rel; r != doc.Participle && r != doc.RelativeClause || c.HitAt[k] == doc.None {
			continue
		}
		in := &c.Hits[c.HitAt[k]]
		if in.Frame == nil || in.Frame.Entry.Type != "COERCE" && in.Frame.Entry.Mode != "abduct" {
			continue
		}
		by := c.CodedOnly(grammar.Without(c.Sources(in), src))
		if len(by) == 0 && c.PlaceActs(in, in.Frame.Entry.Type) {
			by = c.CodedOnly(grammar.Without(c.PlaceOf(in), src))
		}
		if len(by) > 0 && !c.SameCountry(by, src) {
			return by
		}
	}
	return nil
}

// pressed returns who has it in his hand whether a threat comes true: "threatened a strike unless the king gave up power".
func (c *Chooser) pressed(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, at := range []int{h.At, h.Act} {
		if at == doc.None {
			continue
		}
		for _, k := range c.Doc.Children(at) {
			if t := c.Tok(int(k)); t.Rel != doc.AdverbialClause {
				continue
			}
			if m := c.Doc.Child(int(k), doc.Marker); m == doc.None || !grammar.Conditional(c.Tok(m).Lower) {
				continue
			}
			if s := c.OwnSubject(int(k)); s != doc.None && !c.Passive(int(k)) {
				if ps := c.PoliticalOnly(grammar.Without(c.Parties(s), src)); len(ps) > 0 && !c.ownForces(ps, src) {
					return ps
				}
			}
		}
	}
	return nil
}

// forcedBy returns who forces the source of an act to give way: "German troops marched into Paris, forcing France to capitulate".
func (c *Chooser) forcedBy(h *grammar.Hit, src, out []grammar.Party) []grammar.Party {
	if t := h.Frame.Entry.Type; h.Outer == doc.None || t != "RETREAT" && t != "CONCEDE" || len(h.Target) > 0 && len(c.CodedOnly(out)) > 0 {
		return nil
	}
	if o := &c.Hits[h.Outer]; o.Frame.Entry.Op == lexicon.CauseOp {
		return c.CodedOnly(grammar.Without(c.Sources(o), src))
	}
	return nil
}

// Defied returns whose demand or blame it is in spite of which something is refused: "refused to step down despite calls from the army".
func (c *Chooser) Defied(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, at := range []int{h.ClauseWord(), h.Act} {
		if at == doc.None {
			continue
		}
		for _, prep := range []string{"despite", "in spite of", "in defiance of"} {
			k := c.Oblique(at, prep)
			if k == doc.None {
				continue
			}
			if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == k && lexicon.Quad(c.Hits[in].Frame.Entry.Type) == 3 {
				if by := c.CodedOnly(grammar.Without(c.Sources(&c.Hits[in]), src)); len(by) > 0 {
					return by
				}
			}
		}
	}
	return nil
}

// othersOnly leaves out the names of the sources' own country and its places where others are named too, unless it is an act of force, which may strike at home:
// "Egypt suspended flights between Cairo and Doha".
func (c *Chooser) othersOnly(h *grammar.Hit, out, src []grammar.Party) []grammar.Party {
	if h.Frame.Entry.Type == "COERCE" {
		out = slices.DeleteFunc(out, func(p grammar.Party) bool { return c.beyond(p.Token) && !c.OfOneSide([]grammar.Party{p}, src) })
	}
	if h.Frame.Entry.Type == "MOBILIZE" {
		out = slices.DeleteFunc(out, func(p grammar.Party) bool { return c.ownArmy(p, src) })
	}
	if t := h.Frame.Entry.Type; len(out) < 2 || Forceful(t) || lexicon.Quad(t) == 1 {
		return out
	}
	var others []grammar.Party
	for _, p := range out {
		if !c.IsPlace(p.Token) || !c.OfOneSide([]grammar.Party{p}, src) {
			others = append(others, p)
		}
	}
	if len(c.CodedOnly(others)) == 0 {
		return out
	}
	return others
}

// beyond reports whether somebody is only named to tell which border a place is at: "imposed martial law in ten regions along the border with Russia".
func (c *Chooser) beyond(i int) bool {
	t := c.Tok(i)
	if t.Rel == doc.Oblique && t.Prep == "with" && t.Case > 0 {
		t = c.Tok(t.Case - 1)
	}
	return (t.Lemma == "border" || t.Lemma == "frontier") && t.Rel == doc.Oblique && grammar.IsLocative(t.Prep)
}

// ownArmy reports whether a party is the sources' own soldiers or police, with whom they move rather than against them: "a call-up of reservists".
func (c *Chooser) ownArmy(p grammar.Party, src []grammar.Party) bool {
	e := &c.Doc.Entities[p.Entity]
	if len(e.Sectors) == 0 || e.Sectors[0] != "MIL" && e.Sectors[0] != "COP" {
		return false
	}
	return slices.ContainsFunc(src, func(s grammar.Party) bool {
		o := &c.Doc.Entities[s.Entity]
		return o.Country != "" && o.Country == e.Country
	})
}

// ownThing reports whether what an act is done to is a thing that its doer has, or nobody knows who: "detonated his belt".
func (c *Chooser) ownThing(i int, src []grammar.Party) bool {
	p := c.Doc.Child(i, doc.Possessor)
	if p == doc.None || !c.IsThird(p) || c.MentionAt[i] != doc.None && !isMission(c.Tok(i).Lemma) || c.Lex.Known.People.Has(c.Doc, i) || c.Lex.Known.Armed.Has(c.Doc, i) {
		return false
	}
	e := c.EntityAt(p)
	return e == doc.None || !c.Coded(e) || slices.ContainsFunc(src, func(s grammar.Party) bool { return s.Entity == e })
}

// ownForces reports whether parties are the army of a government among src, which does not threaten it.
func (c *Chooser) ownForces(ps, src []grammar.Party) bool {
	for _, p := range ps {
		for _, s := range src {
			a, b := &c.Doc.Entities[p.Entity], &c.Doc.Entities[s.Entity]
			if a.Country != "" && a.Country == b.Country && slices.Contains(b.Sectors, "GOV") && slices.Contains(a.Sectors, "MIL") {
				return true
			}
		}
	}
	return false
}

// blamed returns who did the act that is condemned, protested or rejected: "condemned the Russian bombing of Gori".
func (c *Chooser) blamed(h *grammar.Hit, i int, src []grammar.Party) []grammar.Party {
	switch h.Frame.Entry.Type {
	case "ACCUSE", "PROTEST", "REJECT", "SUPPORT":
	default:
		if c.Tok(h.At).Lemma != "avenge" {
			return nil
		}
	}
	k := c.HitAt[i]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].Kind != lexicon.NounFrame || c.Hits[k].At != i {
		return nil
	}
	if (h.Frame.Entry.Type == "ACCUSE" || h.Frame.Entry.Type == "PROTEST") && lexicon.Quad(c.Hits[k].Frame.Entry.Type) != 4 {
		return c.CodedOnly(grammar.Without(c.Parties(c.NounAgent(i)), src)) // "an inquiry into the sale of arms to Iran by officials"
	}
	in := c.Hits[k]
	in.Carrier = doc.None
	by := c.NounOwner(&in)
	if len(by) == 0 && h.Kind == lexicon.VerbFrame && !h.Passive {
		by = c.Parties(c.Oblique(h.At, "by")) // "called the deportation of Afghans by Pakistan unacceptable"
	}
	if len(by) == 0 {
		by = c.NounSource(&in)
	}
	if h.Frame.Entry.Type == "ACCUSE" && len(c.CodedOnly(by)) == 0 && len(src) > 0 && c.PlaceActs(&in, in.Frame.Entry.Type) { // "condemned the arrest of two journalists in Iran"
		if at := c.CodedOnly(c.PlaceOf(&in)); len(at) > 0 && c.DoneIn(at[0].Token) && !c.SameCountry(at, src) {
			return at
		}
	}
	return c.CodedOnly(grammar.Without(by, src))
}

// proposer returns whose proposal it is that is rejected, or whose visit that is cancelled, where the frame only leads to what it is about: "turned down the
// Union's plan for Kosovo", "cancelled a visit by the king to Paris".
func (c *Chooser) proposer(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	o := c.Object(h.At)
	if h.Kind != lexicon.VerbFrame || o == doc.None || slices.Contains(h.Target, o) {
		return nil
	}
	if t := h.Frame.Entry.Type; (t == "ACCUSE" || t == "SUPPORT") && len(h.Target) == 1 && c.Tok(h.Target[0]).Head == o && c.Tok(h.Target[0]).Prep == "of" {
		return c.CodedOnly(grammar.Without(c.Parties(c.Doc.Child(o, doc.Possessor)), src)) // "criticised Israel's treatment of Palestinians"
	}
	if t := h.Frame.Entry.Type; t != "REJECT" && !(t == "SANCTION" && len(src) > 0 && c.tellsType(o, "CONSULT")) {
		return nil
	}
	by := c.CodedOnly(grammar.Without(c.author(o, src), src))
	if h.Frame.Entry.Type == "SANCTION" && c.SameCountry(by, src) {
		return nil
	}
	return by
}

// author returns whose thing a noun is, by its possessor, "by", "from", the adjective before it, or who "proposed" or "drew up" it.
func (c *Chooser) author(o int, src []grammar.Party) []grammar.Party {
	for _, k := range []int{c.Doc.Child(o, doc.Possessor), c.NounAgent(o), c.Oblique(o, "from")} {
		if ps := c.CodedOnly(grammar.Without(c.Parties(k), src)); len(ps) > 0 {
			return ps
		}
	}
	for _, k := range c.Doc.Children(o) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord:
			if ps := c.named(int(k), src); len(ps) > 0 && c.Coded(ps[0].Entity) {
				return ps
			}
		case doc.Participle:
			if by := c.AgentBy(int(k)); by != doc.None && t.Tag == "VBN" {
				return c.Parties(by)
			}
		}
	}
	return nil
}

// tellsType reports whether a noun may tell an act of a type.
func (c *Chooser) tellsType(i int, typ string) bool {
	return slices.ContainsFunc(c.Frames(c.Lex.Nouns, i), func(f *lexicon.Frame) bool { return f.Entry.Type == typ })
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
		if len(ps) == 0 || c.IsPlace(o) && len(c.Doc.Entities[ps[0].Entity].Sectors) == 0 || h.Frame.Entry.Type == "CONSULT" && c.SameCountry(ps, src) {
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

// Addressee returns to whom or of whom something is said that names no other side: "…," the minister told Pakistan; "…," the king said of the raid.
func (c *Chooser) Addressee(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	s := c.StatementAt[h.At]
	if s == doc.None || c.Doc.Statements[s].Cue.Empty() {
		return nil
	}
	cue := c.Doc.Statements[s].Cue
	for v := cue.Start; v < cue.End; v++ {
		if !c.IsVerb(v) || c.Tok(v).Edge.Has(h.At) && c.Tok(h.At).Rel == doc.RelativeClause {
			continue
		}
		for _, k := range c.Doc.Children(v) {
			t := c.Tok(int(k))
			if t.Rel == doc.Dative || t.Rel == doc.Object || t.Rel == doc.Oblique && (t.Prep == "of" || t.Prep == "about") {
				if ps := c.PoliticalOnly(grammar.Without(c.Parties(int(k)), src)); len(ps) > 0 {
					return ps
				}
			}
		}
	}
	return nil
}

// bound returns whom a rule binds that is lifted: "revoked a decree forbidding women to travel", "repealed a law that banned parties", "dropped plans to try two pilots".
func (c *Chooser) bound(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	for _, a := range h.Action {
		if a == doc.None || c.IsVerb(a) {
			continue
		}
		for _, k := range c.Doc.Children(a) {
			if r := c.Tok(int(k)).Rel; int(k) < a || r != doc.Participle && r != doc.RelativeClause {
				continue
			}
			if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == int(k) && lexicon.Quad(c.Hits[in].Frame.Entry.Type) < 3 {
				continue // "a plan to build schools"
			}
			if ps := c.CodedOnly(grammar.Without(c.Parties(c.Doc.Child(int(k), doc.Object)), src)); len(ps) > 0 && binds(c.Tok(int(k)).Lemma) {
				return ps
			}
		}
	}
	return nil
}

// binds reports whether a verb tells what rules do to those whom they bind.
func binds(lemma string) bool {
	switch lemma {
	case "forbid", "ban", "bar", "prohibit", "prevent", "stop", "restrict", "require", "oblige", "force", "compel", "limit", "exclude", "try", "prosecute", "expel", "deport", "tax", "gag", "muzzle", "exile", "outlaw", "evict":
		return true
	}
	return false
}

// writtenTo returns to whom the text is sent in which somebody asks or blames: "sent a letter to the ambassador urging that whaling be stopped".
func (c *Chooser) writtenTo(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	t := c.Tok(h.At)
	if q := lexicon.Quad(h.Frame.Entry.Type); h.Kind != lexicon.VerbFrame || t.Tag != "VBG" || q != 1 && q != 3 {
		return nil
	}
	at := []int{t.Head}
	switch {
	case t.Rel == doc.Participle && c.Lex.Known.Text.Has(c.Doc, t.Head):
		if v := c.Tok(t.Head).Head; c.Tok(t.Head).Rel == doc.Object {
			at = append(at, v)
		}
	case t.Rel != doc.AdverbialClause || !c.IsVerb(t.Head) || t.Head > h.At:
		return nil
	}
	for _, i := range at {
		if c.IsVerb(i) && c.Tok(i).Lemma != "write" && len(at) == 1 {
			continue
		}
		if ps := c.PoliticalOnly(grammar.Without(c.Parties(c.Oblique(i, "to")), src)); len(ps) > 0 {
			return ps
		}
		if ps := c.PoliticalOnly(grammar.Without(c.Parties(c.Doc.Child(i, doc.Dative)), src)); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// PoliticalOnly leaves out those to whom anything is told: reporters, news agencies, crowds.
func (c *Chooser) PoliticalOnly(ps []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, p := range ps {
		e := &c.Doc.Entities[p.Entity]
		if e.Kind == doc.Country || slices.ContainsFunc(e.Sectors, grammar.PoliticalSector) {
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

// demanded returns who is to do what is asked for: the subject of the clause, else the actor inside the object ("the withdrawal of Serbian forces").
func (c *Chooser) demanded(h *grammar.Hit) []grammar.Party {
	if c.IsVerb(h.Act) {
		if c.Passive(h.Act) {
			if a := c.Agent(h.Act); a != doc.None {
				return c.Parties(a)
			}
		}
		s := c.Subject(h.Act)
		if h.Kind == lexicon.NounFrame && c.OwnSubject(h.Act) == doc.None {
			if o := c.askedBy(h.At); o != doc.None {
				s = o
			}
		}
		if s != doc.None {
			return c.Parties(s)
		}
		return nil
	}
	if h.Inner != doc.None {
		return c.Sources(&c.Hits[h.Inner])
	}
	return c.Inside(nil, h.Act, 0)
}

// askedBy returns who is to do what a noun asks for: "calls from the opposition for the king to go", "an order by the junta for the envoy to leave"; or None.
func (c *Chooser) askedBy(n int) int {
	for _, prep := range []string{"for", "on", "to"} {
		if o := c.Oblique(n, prep); o != doc.None {
			return o
		}
		for _, k := range c.Doc.Children(n) {
			if t := c.Tok(int(k)); (t.Prep == "by" || t.Prep == "from") && int(k) > n {
				if o := c.Oblique(int(k), prep); o != doc.None {
					return o
				}
			}
		}
	}
	return doc.None
}

// behind returns to whom an act is done where only those count who stand behind its verb: in its slots, else the nearest.
func (c *Chooser) behind(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, i := range h.Target {
		for _, p := range c.CodedOnly(c.Parties(i)) {
			out = grammar.AddParty(out, p)
		}
	}
	if out = grammar.Without(out, src); len(out) > 0 {
		return out
	}
	return c.searchTarget(h, src)
}

// admits reports whether an entry lets the target search take those at token k.
func (c *Chooser) admits(h *grammar.Hit, k int, ps []grammar.Party) bool {
	if h.Frame.Entry.Target != lexicon.BehindTarget {
		return true
	}
	if c.Unknown(ps[0].Entity) {
		return false
	}
	return h.Passive || k > h.At && k < c.ClauseEnd(h.At)
}
