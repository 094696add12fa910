package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// targets returns to whom the act of a hit is done.
func (c *coder) targets(h *hit, src []party) []party {
	out := c.targetsOf(h, src)
	if better := c.sharedTarget(h, src, out); better != nil {
		return better
	}
	if h.frame.Entry.Type == "PROTEST" && h.kind == lexicon.VerbFrame && (len(c.codedOnly(out)) == 0 || len(h.target) == 0 || c.isPlace(out[0].tok) || c.locatedAt(h.target[0]) && !(isMission(c.tok(h.target[0]).Lemma) && c.abroad(out, src))) {
		if better := c.purpose(h, src); better != nil {
			return better
		}
	}
	if better := c.forcedBy(h, src, out); better != nil {
		return better
	}
	if h.frame.Entry.Type == "RETREAT" && h.frame.Entry.Mode != "release" && !c.abroad(out, src) && len(src) > 0 {
		if better := c.yieldedTo(h, src); better != nil {
			return better
		}
	}
	if h.frame.Entry.Type == "PROTEST" && !c.abroad(out, src) {
		if better := c.mission(h, src); better != nil {
			return better
		}
	}
	if h.frame.Entry.Type == "MOBILIZE" && !c.abroad(out, src) {
		if better := c.occasion(h, src); better != nil {
			return better
		}
	}
	if h.frame.Entry.Type == "REJECT" && len(out) == 0 {
		return c.defied(h, src)
	}
	if h.frame.Entry.Type == "THREATEN" && (len(c.codedOnly(out)) == 0 || out[0].from == doc.InPlace || c.homeland(out[0], src)) {
		if better := c.pressed(h, src); len(better) > 0 {
			return better
		}
	}
	return c.othersOnly(h, out, src)
}

func (c *coder) targetsOf(h *hit, src []party) []party {
	if h.frame.Entry.Target == lexicon.BehindTarget {
		return c.behind(h, src)
	}
	var out []party
	for _, i := range h.target {
		if by := c.blamed(h, i, src); len(by) > 0 {
			return by
		}
		if c.ownThing(i, src) || h.frame.Entry.Type == "MOBILIZE" && c.object(h.at) == i && c.isMeans(h, i) && !c.ofPeople(i) {
			continue
		}
		for _, p := range c.parties(i) {
			out = addParty(out, p)
		}
		if len(out) == 0 && c.isActNoun(i) {
			out = c.about(i)
		}
	}
	if better := c.askedOf(h, src); better != nil {
		return better
	}
	if out = without(out, src); len(c.codedOnly(out)) > 0 && !(h.inner != doc.None && h.frame.Entry.Op == lexicon.PromiseOp && c.homeland(out[0], src)) {
		if better := c.proposer(h, src); better != nil {
			return better
		}
		if o := c.object(h.at); h.kind == lexicon.VerbFrame && o != doc.None && len(h.target) == 1 && c.tok(h.target[0]).Head == o && c.tok(h.target[0]).Prep != "by" {
			if better := c.blamed(h, o, src); len(better) > 0 {
				return better
			}
		}
		if better := c.objectOver(h, src); better != nil {
			return better
		}
		return out
	}
	if len(out) > 0 && c.d.Entities[out[0].entity].Kind != doc.PlaceKind {
		return out
	}
	if more := c.otherTargets(h, src); len(more) > 0 {
		return more
	}
	return out
}

// askedOf returns who is to do what is demanded where the frame's own target only says something of the act: "demanded an Israeli pullout from the Heights".
func (c *coder) askedOf(h *hit, src []party) []party {
	if h.frame.Entry.Op != lexicon.DemandOp || h.act == doc.None || len(h.target) != 1 || c.isVerb(h.act) || c.tok(h.target[0]).Head != h.act {
		return nil
	}
	return c.codedOnly(without(c.demanded(h), src))
}

// pressed returns who has it in his hand whether a threat comes true: "threatened a strike unless the king gave up power".
func (c *coder) pressed(h *hit, src []party) []party {
	for _, at := range []int{h.at, h.act} {
		if at == doc.None {
			continue
		}
		for _, k := range c.d.Children(at) {
			if t := c.tok(int(k)); t.Rel != doc.AdverbialClause {
				continue
			}
			if m := c.d.Child(int(k), doc.Marker); m == doc.None || !conditional(c.tok(m).Lower) {
				continue
			}
			if s := c.ownSubject(int(k)); s != doc.None && !c.passive(int(k)) {
				if ps := c.politicalOnly(without(c.parties(s), src)); len(ps) > 0 && !c.ownForces(ps, src) {
					return ps
				}
			}
		}
	}
	return nil
}

// forcedBy returns who forces the source of an act to give way: "German troops marched into Paris, forcing France to capitulate".
func (c *coder) forcedBy(h *hit, src, out []party) []party {
	if t := h.frame.Entry.Type; h.outer == doc.None || t != "RETREAT" && t != "CONCEDE" || len(h.target) > 0 && len(c.codedOnly(out)) > 0 {
		return nil
	}
	if o := &c.hits[h.outer]; o.frame.Entry.Op == lexicon.CauseOp {
		return c.codedOnly(without(c.sources(o), src))
	}
	return nil
}

// defied returns whose demand or blame it is in spite of which something is refused: "refused to step down despite calls from the army".
func (c *coder) defied(h *hit, src []party) []party {
	for _, at := range []int{h.clauseWord(), h.act} {
		if at == doc.None {
			continue
		}
		for _, prep := range []string{"despite", "in spite of", "in defiance of"} {
			k := c.oblique(at, prep)
			if k == doc.None {
				continue
			}
			if in := c.hitAt[k]; in != doc.None && c.hits[in].frame != nil && c.hits[in].at == k && lexicon.Quad(c.hits[in].frame.Entry.Type) == 3 {
				if by := c.codedOnly(without(c.sources(&c.hits[in]), src)); len(by) > 0 {
					return by
				}
			}
		}
	}
	return nil
}

// othersOnly leaves out the names of the sources' own country and its places where others are named too, unless it is an act of force, which may strike at home:
// "Egypt suspended flights between Cairo and Doha".
func (c *coder) othersOnly(h *hit, out, src []party) []party {
	if h.frame.Entry.Type == "COERCE" {
		out = slices.DeleteFunc(out, func(p party) bool { return c.beyond(p.tok) && !c.ofOneSide([]party{p}, src) })
	}
	if h.frame.Entry.Type == "MOBILIZE" {
		out = slices.DeleteFunc(out, func(p party) bool { return c.ownArmy(p, src) })
	}
	if t := h.frame.Entry.Type; len(out) < 2 || forceful(t) || lexicon.Quad(t) == 1 {
		return out
	}
	var others []party
	for _, p := range out {
		if !c.isPlace(p.tok) || !c.ofOneSide([]party{p}, src) {
			others = append(others, p)
		}
	}
	if len(c.codedOnly(others)) == 0 {
		return out
	}
	return others
}

// beyond reports whether somebody is only named to tell which border a place is at: "imposed martial law in ten regions along the border with Russia".
func (c *coder) beyond(i int) bool {
	t := c.tok(i)
	if t.Rel == doc.Oblique && t.Prep == "with" && t.Case > 0 {
		t = c.tok(t.Case - 1)
	}
	return (t.Lemma == "border" || t.Lemma == "frontier") && t.Rel == doc.Oblique && isLocative(t.Prep)
}

// ownArmy reports whether a party is the sources' own soldiers or police, with whom they move rather than against them: "a call-up of reservists".
func (c *coder) ownArmy(p party, src []party) bool {
	e := &c.d.Entities[p.entity]
	if len(e.Sectors) == 0 || e.Sectors[0] != "MIL" && e.Sectors[0] != "COP" {
		return false
	}
	return slices.ContainsFunc(src, func(s party) bool { o := &c.d.Entities[s.entity]; return o.Country != "" && o.Country == e.Country })
}

// ownThing reports whether what an act is done to is a thing that its doer has, or nobody knows who: "detonated his belt".
func (c *coder) ownThing(i int, src []party) bool {
	p := c.d.Child(i, doc.Possessor)
	if p == doc.None || !c.isThird(p) || c.mentionAt[i] != doc.None && !isMission(c.tok(i).Lemma) || c.lx.Known.People.Has(c.d, i) || c.lx.Known.Armed.Has(c.d, i) {
		return false
	}
	e := c.entityAt(p)
	return e == doc.None || !c.coded(e) || slices.ContainsFunc(src, func(s party) bool { return s.entity == e })
}

// isThird reports whether a token is a pronoun of the third person.
func (c *coder) isThird(i int) bool {
	switch c.tok(i).Lower {
	case "it", "its", "he", "him", "his", "she", "her", "they", "them", "their":
		return true
	}
	return false
}

// ownForces reports whether parties are the army of a government among src, which does not threaten it.
func (c *coder) ownForces(ps, src []party) bool {
	for _, p := range ps {
		for _, s := range src {
			a, b := &c.d.Entities[p.entity], &c.d.Entities[s.entity]
			if a.Country != "" && a.Country == b.Country && slices.Contains(b.Sectors, "GOV") && slices.Contains(a.Sectors, "MIL") {
				return true
			}
		}
	}
	return false
}

// blamed returns who did the act that is condemned, protested or rejected: "condemned the Russian bombing of Gori".
func (c *coder) blamed(h *hit, i int, src []party) []party {
	switch h.frame.Entry.Type {
	case "ACCUSE", "PROTEST", "REJECT", "SUPPORT":
	default:
		return nil
	}
	k := c.hitAt[i]
	if k == doc.None || c.hits[k].frame == nil || c.hits[k].kind != lexicon.NounFrame || c.hits[k].at != i {
		return nil
	}
	if (h.frame.Entry.Type == "ACCUSE" || h.frame.Entry.Type == "PROTEST") && lexicon.Quad(c.hits[k].frame.Entry.Type) != 4 {
		return nil
	}
	in := c.hits[k]
	in.carrier = doc.None
	by := c.nounOwner(&in)
	if len(by) == 0 && h.kind == lexicon.VerbFrame && !h.passive {
		by = c.parties(c.oblique(h.at, "by")) // "called the deportation of Afghans by Pakistan unacceptable"
	}
	if len(by) == 0 {
		by = c.nounSource(&in)
	}
	return c.codedOnly(without(by, src))
}

// locatedAt reports whether a phrase tells where something is done.
func (c *coder) locatedAt(i int) bool {
	t := c.tok(i)
	_, loc := prepPrice(t.Prep)
	return t.Rel == doc.Oblique && (loc || t.Prep == "at")
}

// proposer returns whose proposal it is that is rejected, or whose visit that is cancelled, where the frame only leads to what it is about: "turned down the
// Union's plan for Kosovo", "cancelled a visit by the king to Paris".
func (c *coder) proposer(h *hit, src []party) []party {
	o := c.object(h.at)
	if h.kind != lexicon.VerbFrame || o == doc.None || slices.Contains(h.target, o) {
		return nil
	}
	if t := h.frame.Entry.Type; (t == "ACCUSE" || t == "SUPPORT") && len(h.target) == 1 && c.tok(h.target[0]).Head == o && c.tok(h.target[0]).Prep == "of" {
		return c.codedOnly(without(c.parties(c.d.Child(o, doc.Possessor)), src)) // "criticised Israel's treatment of Palestinians"
	}
	if t := h.frame.Entry.Type; t != "REJECT" && !(t == "SANCTION" && len(src) > 0 && c.tellsType(o, "CONSULT")) {
		return nil
	}
	by := c.codedOnly(without(c.author(o, src), src))
	if h.frame.Entry.Type == "SANCTION" && c.sameCountry(by, src) {
		return nil
	}
	return by
}

// author returns whose thing a noun is, by its possessor, "by", "from", the adjective before it, or who "proposed" or "drew up" it.
func (c *coder) author(o int, src []party) []party {
	for _, k := range []int{c.d.Child(o, doc.Possessor), c.nounAgent(o), c.oblique(o, "from")} {
		if ps := c.codedOnly(without(c.parties(k), src)); len(ps) > 0 {
			return ps
		}
	}
	for _, k := range c.d.Children(o) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord:
			if ps := c.named(int(k), src); len(ps) > 0 && c.coded(ps[0].entity) {
				return ps
			}
		case doc.Participle:
			if by := c.agentBy(int(k)); by != doc.None && t.Tag == "VBN" {
				return c.parties(by)
			}
		}
	}
	return nil
}

// tellsType reports whether a noun may tell an act of a type.
func (c *coder) tellsType(i int, typ string) bool {
	return slices.ContainsFunc(c.frames(c.lx.Nouns, i), func(f *lexicon.Frame) bool { return f.Entry.Type == typ })
}

// objectOver returns the parties of a verb's object where the frame's target is only the place where the act is done: "received the Australian premier in
// Hanoi", "protested Chinese rule in Delhi".
func (c *coder) objectOver(h *hit, src []party) []party {
	if h.kind != lexicon.VerbFrame || len(h.target) != 1 || movesOwn(h.frame.Entry.Type) && h.frame.Entry.Type != "CONSULT" && h.frame.Entry.Type != "PROTEST" {
		return nil
	}
	if !c.locatedAt(h.target[0]) {
		return nil
	}
	for _, o := range append([]int{c.object(h.at)}, h.action...) {
		if o == doc.None || o == h.at || o == h.target[0] || c.isVerb(o) || c.tok(o).POS == doc.Pron || c.ownThing(o, src) {
			continue
		}
		ps := c.codedOnly(without(c.parties(o), append(src, c.parties(h.target[0])...)))
		if len(ps) == 0 || c.isPlace(o) && len(c.d.Entities[ps[0].entity].Sectors) == 0 || h.frame.Entry.Type == "CONSULT" && c.sameCountry(ps, src) {
			continue
		}
		if o != c.object(h.at) && c.sameCountry(ps, src) {
			continue
		}
		return ps
	}
	return nil
}

// otherTargets looks for a target where the slots of the frame lead to nobody, or only to a place of which nothing is known.
func (c *coder) otherTargets(h *hit, src []party) []party {
	if at := c.placeOfThing(h); at != nil {
		return at
	}
	e := h.frame.Entry
	if e.Target == lexicon.NoTarget {
		return nil
	}
	if len(src) > 1 && h.kind == lexicon.NounFrame && e.Mutual != lexicon.No && (c.nounOblique(h, "between") != doc.None || c.nounOblique(h, "among") != doc.None) {
		return nil // mutual: "talks between X and Y"
	}
	if out := c.actTargets(h, src); len(out) > 0 || e.Target == lexicon.SlotTarget {
		return out
	}
	if e.Op != lexicon.NoOp && h.inner != doc.None && !stopsAt(e.Op) {
		if out := without(c.targets(&c.hits[h.inner], src), src); len(out) > 0 {
			return out
		}
	}
	if o := c.object(h.at); h.kind == lexicon.VerbFrame && o != doc.None {
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
func (c *coder) placeOfThing(h *hit) []party {
	for _, i := range h.target {
		at := c.placeUnder(i)
		if at == doc.None || c.lx.Known.People.Has(c.d, i) || doer(c.tok(i)) {
			continue
		}
		if p, ok := c.party(at); ok && c.coded(p.entity) {
			p.from = doc.InPlace
			return []party{p}
		}
	}
	return nil
}

// actTargets returns whom the act inside an operator, or "of" behind a noun, plainly leads to: who asked is refused, who is to do it is asked.
func (c *coder) actTargets(h *hit, src []party) []party {
	e := h.frame.Entry
	if e.Op == lexicon.RefuseOp && h.inner != doc.None { // "refused a request from the minister"
		in := &c.hits[h.inner]
		if typ, _, _ := c.kind(in); (in.kind == lexicon.NounFrame || in.passive) && (typ == "REQUEST" || typ == "AGREE") {
			if out := c.codedOnly(without(c.sources(in), src)); len(out) > 0 {
				return out
			}
		}
	}
	if (e.Op == lexicon.PromiseOp || e.Op == lexicon.OfferOp) && h.kind == lexicon.VerbFrame && h.act != doc.None && c.isVerb(h.act) { // "pledged to Kenya that it would pay"
		if out := c.codedOnly(without(c.parties(c.oblique(h.at, "to")), src)); len(out) > 0 {
			return out
		}
	}
	if e.Op == lexicon.AccuseOp && h.inner != doc.None && h.kind == lexicon.VerbFrame { // "complained to the Union that gunmen from Chad were preparing raids"
		if out := c.codedOnly(without(c.sources(&c.hits[h.inner]), src)); len(out) > 0 && !c.sameCountry(out, src) {
			return out
		}
	}
	if e.Op == lexicon.DemandOp && h.act != doc.None {
		if out := without(c.demanded(h), src); len(out) > 0 {
			return out
		}
	}
	if h.kind == lexicon.NounFrame && h.ofSlot() == lexicon.SlotTGT {
		return without(c.parties(c.oblique(h.at, "of")), src)
	}
	return nil
}

// foundTargets searches the tree for a target, then what the sentence about the act says.
func (c *coder) foundTargets(h *hit, src []party) []party {
	e := h.frame.Entry
	out := c.searchTarget(h, src)
	if h.kind == lexicon.NounFrame && h.carrier == doc.None && e.Type != "ACCUSE" && (len(out) == 0 || out[0].from == doc.InPlace) {
		if hurt := c.codedOnly(without(c.parties(c.struck(h)), src)); len(hurt) > 0 {
			return hurt
		}
	}
	if len(out) == 0 && e.Type == "ACCUSE" {
		if o := c.object(h.at); o != doc.None && h.kind == lexicon.VerbFrame { // "the raid was condemned": those who did it
			return without(c.lastOf(o), src)
		}
	}
	if q := lexicon.Quad(e.Type); len(out) == 0 && (q == 1 || q == 3) {
		return c.addressee(h, src)
	}
	return out
}

// struck returns whom the verb of an act names that stands as its doer: "Pakistani shelling killed three villagers", "exports were hit by an embargo"; None
// for verbs that are acts of their own.
func (c *coder) struck(h *hit) int {
	if lexicon.Quad(h.frame.Entry.Type) != 4 {
		return doc.None
	}
	t := c.tok(h.at)
	v := t.Head
	if !c.isVerb(v) || c.hitAt[v] != doc.None {
		return doc.None
	}
	if t.Rel == doc.Subject || t.Rel == doc.Agent {
		return c.object(v)
	}
	return doc.None
}

// addressee returns to whom or of whom something is said that names no other side: "…," the minister told Pakistan; "…," the king said of the raid.
func (c *coder) addressee(h *hit, src []party) []party {
	s := c.statementAt[h.at]
	if s == doc.None || c.d.Statements[s].Cue.Empty() {
		return nil
	}
	cue := c.d.Statements[s].Cue
	for v := cue.Start; v < cue.End; v++ {
		if !c.isVerb(v) || c.tok(v).Edge.Has(h.at) && c.tok(h.at).Rel == doc.RelativeClause {
			continue
		}
		for _, k := range c.d.Children(v) {
			t := c.tok(int(k))
			if t.Rel == doc.Dative || t.Rel == doc.Object || t.Rel == doc.Oblique && (t.Prep == "of" || t.Prep == "about") {
				if ps := c.politicalOnly(without(c.parties(int(k)), src)); len(ps) > 0 {
					return ps
				}
			}
		}
	}
	return nil
}

// politicalOnly leaves out those to whom anything is told: reporters, news agencies, crowds.
func (c *coder) politicalOnly(ps []party) []party {
	var out []party
	for _, p := range ps {
		e := &c.d.Entities[p.entity]
		if e.Kind == doc.Country || slices.ContainsFunc(e.Sectors, politicalSector) {
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

// placeUnder returns a place that stands inside a noun phrase behind a preposition of place, or None.
func (c *coder) placeUnder(i int) int {
	near := nearest{tok: doc.None, cost: 1 << 30}
	c.nearestPlace(i, 0, 0, &near)
	return near.tok
}

// demanded returns who is to do what is asked for: the subject of the clause, else the actor inside the object ("the withdrawal of Serbian forces").
func (c *coder) demanded(h *hit) []party {
	if c.isVerb(h.act) {
		if c.passive(h.act) {
			if a := c.agent(h.act); a != doc.None {
				return c.parties(a)
			}
		}
		s := c.subject(h.act)
		if h.kind == lexicon.NounFrame && c.ownSubject(h.act) == doc.None {
			if o := c.askedBy(h.at); o != doc.None {
				s = o
			}
		}
		if s != doc.None {
			return c.parties(s)
		}
		return nil
	}
	if h.inner != doc.None {
		return c.sources(&c.hits[h.inner])
	}
	return c.inside(nil, h.act, 0)
}

// askedBy returns who is to do what a noun asks for: "calls from the opposition for the king to go", "an order by the junta for the envoy to leave"; or None.
func (c *coder) askedBy(n int) int {
	for _, prep := range []string{"for", "on", "to"} {
		if o := c.oblique(n, prep); o != doc.None {
			return o
		}
		for _, k := range c.d.Children(n) {
			if t := c.tok(int(k)); (t.Prep == "by" || t.Prep == "from") && int(k) > n {
				if o := c.oblique(int(k), prep); o != doc.None {
					return o
				}
			}
		}
	}
	return doc.None
}
