package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// fillParties finds who does the act of a hit and to whom.
func (c *coder) fillParties(x *draft, h *hit) {
	x.Sentence = c.d.SentenceOf(h.at)
	src := c.sources(h)
	tgt := c.targets(h, src)
	if by := c.expeller(h); len(by) > 0 {
		src, tgt = by, c.moved(h)
	}
	tgt = without(tgt, src)
	if len(tgt) == 0 && c.mutual(h, x.Type, src) {
		tgt = src
	}
	if len(src) == 0 && c.mutual(h, x.Type, tgt) && c.tok(tgt[0].tok).Prep == "between" { // "the signing of an accord between X and Y"
		src = tgt
	}
	if len(tgt) == 0 && h.frame.Entry.Target != lexicon.NoTarget && h.frame.Entry.Target != lexicon.BehindTarget {
		tgt = without(c.placeOf(h), src)
	}
	if len(src) == 0 && c.placeActs(h, x.Type) {
		if src = c.placeOf(h); len(src) > 0 && !c.doneIn(src[0].tok) && c.tok(src[0].tok).Prep != "from" {
			src = nil
		}
	}
	x.Sources, x.Targets = participants(src), participants(c.noThings(tgt))
	if len(c.codedOnly(src)) > 0 && src[0].from != doc.InPlace {
		c.last[x.Type] = done{x.Sentence, src}
	}
}

// doneIn reports whether a place is where an act is done, not only what it is done to: "a curfew in Oromiya", but not "the annexation of Crimea".
func (c *coder) doneIn(i int) bool {
	t := c.tok(i)
	if t.Rel != doc.Oblique {
		t = c.tok(t.Head)
	}
	return standsIn(t.Prep)
}

// expeller returns the country that those who are expelled have to leave, where nobody else is named: "the Danish envoy was expelled from Iran".
func (c *coder) expeller(h *hit) []party {
	if !h.passive || h.frame.Entry.Mode != "expel" || len(h.source) > 0 || len(h.target) != 1 || c.tok(h.target[0]).Prep != "from" || c.tok(h.target[0]).Head != h.at {
		return nil
	}
	if len(c.moved(h)) == 0 {
		return nil
	}
	return c.codedOnly(c.parties(h.target[0]))
}

// noThings leaves out what is neither known nor people: "hijacked passenger planes".
func (c *coder) noThings(ps []party) []party {
	var out []party
	for _, p := range ps {
		if c.coded(p.entity) || c.lx.Known.People.Has(c.d, p.tok) || c.d.Entities[p.entity].Kind == doc.Person || c.isPlace(p.tok) {
			out = append(out, p)
		}
	}
	return out
}

func sameParties(a, b []party) bool {
	return len(a) == len(b) && len(without(a, b)) == 0
}

func participants(ps []party) []doc.Participant {
	var out []doc.Participant
	for _, p := range ps {
		out = append(out, doc.Participant{Entity: p.entity, Words: p.words, From: p.from})
	}
	return out
}

func without(ps, not []party) []party {
	var out []party
	for _, p := range ps {
		if !slices.ContainsFunc(not, func(q party) bool { return q.entity == p.entity }) {
			out = append(out, p)
		}
	}
	return out
}

// mutual reports whether two parties in the subject do it to each other.
func (c *coder) mutual(h *hit, typ string, src []party) bool {
	e := h.frame.Entry
	switch {
	case len(src) < 2 || e.Mutual == lexicon.No:
		return false
	case e.Op != lexicon.NoOp && h.inner != doc.None: // "failed to reach agreement"
		in := &c.hits[h.inner]
		inTyp, _, _ := c.kind(in)
		if e.Mutual != lexicon.Yes && !mutualType(typ) && !c.mutual(in, inTyp, src) {
			return false
		}
	case e.Mutual == lexicon.ByType && !mutualType(typ):
		return false
	}
	if h.kind == lexicon.NounFrame && (c.nounOblique(h, "between") != doc.None || c.nounOblique(h, "among") != doc.None) {
		return true
	}
	a, b := &c.d.Entities[src[0].entity], &c.d.Entities[src[1].entity]
	return a.Code != b.Code || typ == "CONSULT"
}

// sources returns who does the act of a hit.
func (c *coder) sources(h *hit) []party {
	var out []party
	if h.kind == lexicon.NounFrame && len(h.source) == 1 && c.tok(h.source[0]).Prep == "of" { // "its withdrawal of soldiers"
		if out = c.codedOnly(c.doers(h, c.d.Child(h.at, doc.Possessor))); len(out) > 0 {
			return out
		}
		if h.outer != doc.None && !c.ownCountry(h, h.source[0]) { // "speeded up the withdrawal of troops": the troops are moved by who speeds it up
			if out = c.codedOnly(c.controlled(&c.hits[h.outer])); len(out) > 0 {
				return out
			}
		}
	}
	for _, i := range h.source {
		ps, isAct := c.byAct(h, i)
		if !isAct {
			ps = c.parties(i)
		}
		for _, p := range ps {
			out = addParty(out, c.speakerFor(p))
		}
	}
	if len(out) > 0 {
		return c.companions(h, out)
	}
	if h.kind == lexicon.NounFrame {
		if out = c.nounOwner(h); len(out) > 0 {
			return out
		}
		if out = c.people(h); len(out) > 0 {
			return out
		}
		if h.outer != doc.None { // "speeded up the withdrawal of troops": the troops are moved by who speeds it up
			if out = c.controlled(&c.hits[h.outer]); len(out) > 0 {
				return out
			}
		}
		if out = c.nounSource(h); len(out) > 0 {
			return out
		}
	}
	if s := c.thingThatDoes(h); s != doc.None {
		if by, isAct := c.byAct(h, s); isAct && len(by) > 0 {
			return by // "talks between Greece and Turkey collapsed"
		}
		return c.parties(s)
	}
	if h.outer != doc.None {
		if out = c.controlled(&c.hits[h.outer]); len(out) > 0 {
			return out
		}
	}
	if out = c.lastDoers(h); len(out) > 0 {
		return out
	}
	if h.kind == lexicon.NounFrame {
		return c.partOf(h)
	}
	if out = c.ownerOfAction(h); len(out) > 0 {
		return out
	}
	if out = c.moved(h); len(out) > 0 {
		return out
	}
	if out = c.inAct(h); len(out) > 0 {
		return out
	}
	return c.unsaid(h)
}

// ownCountry reports whether the words of a phrase or its chain tell a country or body, which neither the clause about it nor the target behind it
// ("forces from Panama") lends it.
func (c *coder) ownCountry(h *hit, i int) bool {
	if slices.ContainsFunc(h.target, func(t int) bool { return c.tok(t).Head == i }) {
		return false
	}
	for _, p := range c.parties(i) {
		if e := &c.d.Entities[p.entity]; e.From != doc.CodeClause && (e.Country != "" || e.Organization != "") {
			return true
		}
	}
	return false
}

// companions adds who does an act together with its subject: "Peru, together with Chile, denounced", and the second subject of a headline's "Brazil, Argentina sign".
func (c *coder) companions(h *hit, out []party) []party {
	if h.kind != lexicon.VerbFrame || h.passive || len(h.source) != 1 {
		return out
	}
	for _, at := range []int{h.at, h.source[0]} {
		for _, k := range c.d.Children(at) {
			if int(k) > h.at || int(k) == h.source[0] || !c.joins(int(k), h.source[0]) {
				continue
			}
			if ps := c.parties(int(k)); c.isState(int(k), ps) {
				out = addAll(out, ps)
			}
		}
	}
	return out
}

// joins reports whether phrase k stands beside a subject as one who acts with it.
func (c *coder) joins(k, subject int) bool {
	t := c.tok(k)
	switch {
	case t.Rel == doc.Subject:
		return k > subject && c.mentionAt[k] != doc.None && c.d.Mentions[c.mentionAt[k]].Form == doc.NameForm && c.tok(k-1).Lower == ","
	case t.Rel != doc.Oblique || k < subject:
		return false
	}
	switch t.Prep {
	case "together with", "along with", "alongside", "as well as", "alongside with":
		return true
	case "with":
		return t.Case > 0 && c.tok(t.Case-1).Lower == "together"
	}
	return false
}

// byAct returns who does the act that stands as the doer of another: "Pakistani shelling killed two", "the bombing of Aden by rebels wounded ten".
func (c *coder) byAct(h *hit, i int) (doers []party, isAct bool) {
	k := c.hitAt[i]
	if k == doc.None || c.hits[k].frame == nil || c.hits[k].at != i || c.hits[k].kind != lexicon.NounFrame || c.hits[k].at == h.at || c.mentionAt[i] != doc.None && c.coded(c.entityAt(i)) {
		return nil, false
	}
	in := c.hits[k]
	in.carrier = doc.None
	if by := c.nounOwner(&in); len(by) > 0 {
		return by, true
	}
	by := c.nounSource(&in)
	return by, len(by) > 0 || in.frame.Entry.Type == "ASSAULT"
}

// ownerOfAction returns whose act it is that a passive verb only carries: "an appeal by Norway was issued", "the accord between X and Y was signed", "a Turkish
// threat was repeated".
func (c *coder) ownerOfAction(h *hit) []party {
	if t := h.frame.Entry.Type; !h.passive || t == "SANCTION" || t == "REJECT" { // who cancels a visit is not who was to come
		return nil
	}
	for _, a := range h.action {
		if a == doc.None || c.tok(a).POS != doc.Noun || c.tok(a).Rel != doc.PassiveSubject && c.tok(a).Rel != doc.Object && !c.isReduced(h.at) {
			continue
		}
		in := *h
		in.at, in.kind, in.carrier = a, lexicon.NounFrame, doc.None
		if out := c.codedOnly(c.nounOwner(&in)); len(out) > 0 {
			return out
		}
		if out := c.codedOnly(c.people(&in)); len(out) > 0 && c.isActNoun(a) {
			return out
		}
	}
	return nil
}

// thingThatDoes returns the weapon or thing whose owner does an act, where the frame only asks for the thing: "Saudi warplanes bombed", "was hit by a Russian
// missile"; None for others.
func (c *coder) thingThatDoes(h *hit) int {
	if h.kind != lexicon.VerbFrame || len(h.source) > 0 || h.frame.Subject.Slot == lexicon.SlotTGT {
		return doc.None
	}
	s := doc.None
	switch {
	case !h.passive:
		s = c.subject(h.at)
	case h.frame.Subject.Slot != lexicon.SlotSRC:
		s = c.agent(h.at)
	}
	if s == doc.None || !c.isActor(s, c.parties(s)) && c.oblique(s, "between") == doc.None {
		return doc.None
	}
	return s
}

// inAct returns who does the act in which people come to harm: "two were killed in Israeli shelling", "ten died when troops fired on a crowd".
func (c *coder) inAct(h *hit) []party {
	if h.frame.Entry.Type != "ASSAULT" || !h.passive && c.object(h.at) != doc.None {
		return nil
	}
	for _, k := range c.d.Children(h.at) {
		t := c.tok(int(k))
		switch t.Rel {
		case doc.Oblique, doc.PrepClause:
			if t.Prep != "in" && t.Prep != "during" && t.Prep != "from" && t.Prep != "by" {
				continue
			}
		case doc.AdverbialClause:
			if m := c.d.Child(int(k), doc.AdverbMod); m == doc.None || c.tok(m).Lower != "when" {
				continue
			}
		default:
			continue
		}
		if in := c.hitAt[k]; in != doc.None && c.hits[in].frame != nil && c.hits[in].at == int(k) && c.hits[in].frame.Entry.Type == "ASSAULT" {
			if c.hits[in].kind == lexicon.NounFrame {
				by, _ := c.byAct(h, int(k))
				return by
			}
			return c.codedOnly(c.sources(&c.hits[in]))
		}
		if t.Rel == doc.Oblique && c.lx.Known.Armed.Has(c.d, int(k)) { // "in Israeli tank shelling" with the shelling hung elsewhere
			return c.codedOnly(c.parties(int(k)))
		}
	}
	return nil
}

// done is who did an act, and in which sentence.
type done struct {
	sentence int
	source   []party
}

// lastDoers returns who did the act that "the attack" or "the attack killed two" goes back to.
func (c *coder) lastDoers(h *hit) []party {
	n := h.at
	if h.kind == lexicon.VerbFrame && !h.passive {
		n = c.subject(h.at)
	}
	if n == doc.None || c.tok(n).POS != doc.Noun {
		return nil
	}
	return c.lastOf(n)
}

// lastOf returns who did the last act of the type that a definite noun tells, up to two sentences before.
func (c *coder) lastOf(n int) []party {
	d := c.d.Child(n, doc.Determiner)
	if d == doc.None || c.tok(d).Lower != "the" && c.tok(d).Lower != "this" && c.tok(d).Lower != "these" {
		return nil
	}
	var last done
	found := false
	for _, f := range c.frames(c.lx.Nouns, n) { // of the types that the noun may tell, the last told
		if l, ok := c.last[f.Entry.Type]; ok && (!found || l.sentence > last.sentence) && c.headFits(f, &predicate{at: n, kind: lexicon.NounFrame}) {
			last, found = l, true
		}
	}
	s := c.d.SentenceOf(n)
	if !found || s-last.sentence > 2 || s == last.sentence && last.source[0].from != doc.InChain {
		return nil
	}
	out := make([]party, len(last.source))
	for i, p := range last.source {
		out[i] = party{p.entity, n, c.tok(n).Edge, doc.InChain}
	}
	return out
}

// moved returns whose troops are moved where nobody is named who moves them: "Turkish tanks were deployed", "UN peacekeepers were pulled out".
func (c *coder) moved(h *hit) []party {
	switch h.frame.Entry.Type {
	case "MOBILIZE", "RETREAT", "AID", "SANCTION":
	default:
		return nil
	}
	if !h.passive {
		return nil
	}
	var out, where []party
	for _, a := range h.action {
		switch {
		case a == doc.None || a == h.at:
		case c.tok(a).Rel == doc.Oblique && c.tok(a).Head == h.at: // "to the border", "from Israeli jails"
			where = addAll(where, c.codedOnly(c.parties(a)))
		default:
			out = addAll(out, c.codedOnly(c.parties(a)))
		}
	}
	if len(out) == 0 {
		return where
	}
	return out
}

// partOf returns who takes part in a meeting that another of their acts happens at: "Biden voiced support during a phone call with Putin".
func (c *coder) partOf(h *hit) []party {
	t := c.tok(h.at)
	if t.Rel != doc.Oblique || !c.isVerb(t.Head) || h.frame.Entry.Type != "CONSULT" {
		return nil
	}
	switch t.Prep {
	case "during", "in", "at", "after", "before", "ahead of", "following", "on", "by", "over":
		return c.doers(h, c.subject(t.Head))
	}
	return nil
}

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

// nounOwner returns who plainly does the act that a noun tells: both of "between", the possessor, "by", the subject of the verb that carries it.
func (c *coder) nounOwner(h *hit) []party {
	if h.frame.Entry.Mutual != lexicon.No {
		for _, prep := range []string{"between", "among"} {
			if out := c.doers(h, c.nounOblique(h, prep)); len(out) > 0 {
				return out
			}
		}
	}
	if out := c.doers(h, c.d.Child(h.at, doc.Possessor)); len(out) > 0 {
		return out
	}
	if out := c.doers(h, c.nounOblique(h, "by")); len(out) > 0 {
		return out
	}
	if by := c.nounAgent(h.at); by != doc.None {
		if out := c.codedOnly(c.doers(h, by)); len(out) > 0 {
			return out
		}
	}
	for _, k := range c.d.Children(h.at) { // "investigations led by Republicans"
		if t := c.tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" && (c.hitAt[k] == doc.None || c.hits[c.hitAt[k]].at != int(k)) {
			if out := c.codedOnly(c.doers(h, c.agentBy(int(k)))); len(out) > 0 {
				return out
			}
		}
	}
	if h.carrier == doc.None || c.tok(h.at).Rel == doc.Subject {
		return nil
	}
	if c.passive(h.carrier) {
		return c.doers(h, c.agent(h.carrier))
	}
	return c.doers(h, c.subject(h.carrier))
}

// nounSource returns who else may do it: behind "of", before the noun, behind "from".
func (c *coder) nounSource(h *hit) []party {
	if h.ofSlot() == lexicon.SlotSRC {
		if out := c.doers(h, c.oblique(h.at, "of")); len(out) > 0 {
			return out
		}
	}
	if out := c.beforeNoun(h, false); len(out) > 0 {
		return out
	}
	if m := c.mentionAt[h.at]; m != doc.None && c.ofPeople(h.at) { // "Israeli air strikes", which are taken for an air force
		if p, ok := c.party(h.at); ok && c.coded(p.entity) {
			return []party{p}
		}
	}
	return c.doers(h, c.oblique(h.at, "from"))
}

// people returns the country whose adjective stands before an act: "Polish calls for sanctions".
func (c *coder) people(h *hit) []party { return c.beforeNoun(h, true) }

// beforeNoun returns the parties that stand before an act's noun, only countries where that is asked for.
func (c *coder) beforeNoun(h *hit, countries bool) []party {
	for _, k := range c.d.Children(h.at) {
		switch c.tok(int(k)).Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			if c.placesThing(int(k), h.at) {
				continue
			}
			if out := c.doers(h, int(k)); len(out) > 0 && (!countries || c.tok(int(k)).POS == doc.Adj && c.d.Entities[out[0].entity].Kind == doc.Country) {
				return out
			}
		}
	}
	return nil
}

// placesThing reports whether a place's name before an act's noun belongs to the thing that is struck: "the Nairobi embassy bombing", not "the US drone strike".
func (c *coder) placesThing(k, n int) bool {
	if t := c.tok(k); t.POS != doc.Propn || t.Head != n {
		return false
	}
	for i := k + 1; i < n; i++ {
		if c.lx.Known.Body.Has(c.d, i) && !c.lx.Known.Armed.Has(c.d, i) {
			return true
		}
	}
	return false
}

// doers returns the parties of a phrase that are not the hit's targets.
func (c *coder) doers(h *hit, i int) []party {
	if i == doc.None || c.timeAt[i] != doc.None {
		return nil
	}
	var out []party
	for _, p := range c.parties(i) {
		if !c.isTarget(h, p) {
			out = addParty(out, c.speakerFor(p))
		}
	}
	return out
}

func (c *coder) isTarget(h *hit, p party) bool {
	return slices.Contains(h.target, p.tok)
}

// ofSlot returns what "of" behind a noun leads to.
func (h *hit) ofSlot() lexicon.Slot {
	e := h.frame.Entry
	if e.Noun != lexicon.SlotNone {
		return e.Noun
	}
	for _, f := range e.Frames {
		for i := range f.Rest {
			if el := &f.Rest[i]; f.Kind == lexicon.VerbFrame && el.Slot == lexicon.SlotTGT && el.Preps == nil {
				return lexicon.SlotTGT
			}
		}
	}
	return lexicon.SlotSRC
}

// nounOblique returns the object of a preposition on the noun or on the verb that carries it.
func (c *coder) nounOblique(h *hit, prep string) int {
	if o := c.oblique(h.at, prep); o != doc.None {
		return o
	}
	if h.carrier != doc.None {
		return c.oblique(h.carrier, prep)
	}
	return doc.None
}

// placeActs reports whether an act that nobody is named for is the doing of the place's authorities or armed men: "was arrested in Niger", "a bomb near Basra".
func (c *coder) placeActs(h *hit, typ string) bool {
	switch typ {
	case "COERCE", "ASSAULT", "ACCUSE", "SANCTION":
	case "PROTEST":
		return h.kind == lexicon.NounFrame && h.carrier != doc.None // "protests broke out in Athens"
	case "CONCEDE":
		return h.passive
	case "RETREAT":
		return h.passive && h.frame.Entry.Mode == "release"
	default:
		return false
	}
	if h.carrier != doc.None && c.tok(h.at).Rel == doc.Object && !c.passive(h.carrier) && c.subject(h.carrier) != doc.None {
		return false // somebody is named, only that nothing is known of him
	}
	return h.passive || h.kind == lexicon.NounFrame || len(h.source) == 0
}

// placeOf returns the place at which the act of a hit is done, as a party, nearest first; where its own clause names none, that of a clause that tells when.
func (c *coder) placeOf(h *hit) []party {
	near := nearest{tok: doc.None, cost: 1 << 30}
	for _, from := range []int{h.at, h.carrier} {
		if from != doc.None {
			c.nearestPlace(from, 0, 0, &near)
		}
	}
	for _, i := range append(slices.Clone(h.target), h.source...) {
		c.nearestPlace(i, 2, 1, &near)
	}
	if v := c.tok(h.at).Head; near.tok == doc.None && h.kind == lexicon.NounFrame && c.tok(h.at).Rel == doc.Subject && c.hitAt[v] == doc.None && lexicon.Quad(h.frame.Entry.Type) == 4 { // "a strike shut factories outside Dhaka"
		c.nearestPlace(v, 2, 1, &near)
	}
	if near.tok == doc.None {
		near.clauses = true
		c.nearestPlace(h.clauseWord(), 0, 0, &near)
	}
	if near.tok == doc.None {
		return nil
	}
	p, ok := c.party(near.tok)
	if !ok {
		return nil
	}
	p.from = doc.InPlace
	return []party{p}
}

// nearest is the place found so far.
type nearest struct {
	tok, cost int
	clauses   bool // look into adverbial clauses too
}

func (c *coder) nearestPlace(i, sofar, depth int, near *nearest) {
	if depth > 4 {
		return
	}
	for _, k := range c.d.Children(i) {
		k := int(k)
		t := c.tok(k)
		switch {
		case t.Rel == doc.RelativeClause, t.Rel == doc.Parataxis, t.Rel == doc.AdverbialClause && !near.clauses:
			continue
		case c.aside(k):
			continue
		}
		step := 1 + depth
		if locative(t.Prep) && t.Rel == doc.Oblique && sofar+step < near.cost {
			if at := c.placeIn(k); at != doc.None {
				near.tok, near.cost = at, sofar+step
			}
		}
		c.nearestPlace(k, sofar+step, depth+1, near)
	}
}

// placeIn returns the place that a phrase names, itself or before its noun: "in Gaza", "at a Moscow airport", "in Iranian waters"; or None.
func (c *coder) placeIn(i int) int {
	if c.isPlace(i) {
		return i
	}
	if c.mentionAt[i] != doc.None && c.coded(c.entityAt(i)) && !c.lx.Known.Body.Has(c.d, i) {
		return doc.None // "in Chile's copper company"
	}
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.CompoundWord, doc.AdjectiveMod, doc.Possessor:
			if _, ok := c.party(int(k)); ok && c.isPlace(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

// aside reports whether a phrase tells on what occasion an act is done: "in response to the build-up", "in the wake of the raid".
func (c *coder) aside(k int) bool {
	t := c.tok(k)
	if t.Rel != doc.Oblique {
		return false
	}
	if t.Prep == "in" || t.Prep == "as" {
		switch t.Lemma {
		case "response", "wake", "aftermath", "retaliation", "reaction", "reply", "revenge", "return", "connection", "light", "contrast", "run-up":
			return true
		}
	}
	return apart(t.Prep) || t.Prep == "under" && t.Lemma == "pressure"
}

// apart reports whether a preposition leads to what the act has nothing to do with.
func apart(prep string) bool {
	switch prep {
	case "despite", "in spite of", "according to", "unlike", "instead of", "since", "because of", "amid", "amidst", "rather than", "like", "without", "after", "following", "before":
		return true
	}
	return false
}

func locative(prep string) bool {
	switch prep {
	case "in", "at", "near", "outside", "inside", "outside of", "around", "along", "across", "off", "into", "on", "to", "of", "through", "throughout", "within", "over", "close to", "north of",
		"south of", "east of", "west of", "in front of", "from":
		return true
	}
	return false
}
