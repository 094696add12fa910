package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// sources returns who does the act of a hit.
func (c *coder) sources(h *hit) []party {
	if out := c.overOf(h); len(out) > 0 {
		return out
	}
	if out := c.namedSources(h); len(out) > 0 {
		return c.companions(h, out)
	}
	if h.kind == lexicon.NounFrame {
		if out := c.nounSources(h); len(out) > 0 {
			return out
		}
	}
	if s := c.thingThatDoes(h); s != doc.None && !stirs(h) {
		if by, isAct := c.byAct(h, s); isAct && len(by) > 0 {
			return by // "talks between Greece and Turkey collapsed"
		}
		return c.parties(s)
	}
	if h.outer != doc.None {
		if out := c.controlled(&c.hits[h.outer]); len(out) > 0 {
			return out
		}
	}
	return c.unnamedSources(h)
}

// stirs reports whether a hit only tells what brought others to protest: "The shooting of a boy by police triggered riots in Marseille".
func stirs(h *hit) bool {
	return h.frame.Entry.Type == "PROTEST" && h.kind == lexicon.VerbFrame && h.frame.Subject.Slot == lexicon.SlotANY
}

// overOf returns who does an act rather than those behind its noun's "of": "its withdrawal of soldiers", "speeded up the withdrawal of troops".
func (c *coder) overOf(h *hit) []party {
	if h.kind != lexicon.NounFrame || len(h.source) != 1 || c.tok(h.source[0]).Prep != "of" {
		return nil
	}
	if out := c.codedOnly(c.doers(h, c.d.Child(h.at, doc.Possessor))); len(out) > 0 {
		return out
	}
	if h.outer != doc.None && !c.ownCountry(h, h.source[0]) {
		return c.codedOnly(c.controlled(&c.hits[h.outer]))
	}
	return nil
}

// namedSources returns whom the frame's own slot leads to.
func (c *coder) namedSources(h *hit) (out []party) {
	for _, i := range h.source {
		ps, isAct := c.byAct(h, i)
		if !isAct {
			ps = c.parties(i)
		}
		for _, p := range ps {
			out = addParty(out, c.speakerFor(p))
		}
	}
	return out
}

// nounSources returns who does the act that a noun tells.
func (c *coder) nounSources(h *hit) []party {
	if out := c.nounOwner(h); len(out) > 0 {
		return out
	}
	if out := c.people(h); len(out) > 0 {
		return out
	}
	if h.outer != doc.None { // "agreed on a withdrawal"
		if out := c.controlled(&c.hits[h.outer]); len(out) > 0 {
			return out
		}
	}
	return c.nounSource(h)
}

// unnamedSources returns who does an act whose clause names nobody.
func (c *coder) unnamedSources(h *hit) []party {
	if out := c.lastDoers(h); len(out) > 0 {
		return out
	}
	if out := c.leftCountry(h); len(out) > 0 {
		return out
	}
	if h.kind == lexicon.NounFrame {
		return c.partOf(h)
	}
	if out := c.ownerOfAction(h); len(out) > 0 {
		return out
	}
	if out := c.moved(h); len(out) > 0 {
		return out
	}
	if out := c.inAct(h); len(out) > 0 {
		return out
	}
	if out := c.excluder(h); len(out) > 0 {
		return out
	}
	if out := c.firedFrom(h); len(out) > 0 {
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
		if e := &c.d.Entities[p.entity]; !lent(e) && (e.Country != "" || e.Organization != "") {
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
		if w := c.oblique(int(k), "with"); t.Rel == doc.Oblique && h.passive && w != doc.None { // "was killed in a clash with police"
			if ps := c.codedOnly(c.parties(w)); len(ps) > 0 {
				return ps
			}
		}
		if in := c.hitAt[k]; in != doc.None && c.hits[in].frame != nil && c.hits[in].at == int(k) && c.hits[in].frame.Entry.Type == "ASSAULT" {
			if c.hits[in].kind == lexicon.NounFrame {
				by, _ := c.byAct(h, int(k))
				return by
			}
			if c.hits[in].outer != doc.None {
				return nil // an operator would ask this act for its source in turn
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

// excluder returns the body that shuts somebody out where nobody else is named: "was suspended from the Commonwealth".
func (c *coder) excluder(h *hit) []party {
	if !h.passive || h.frame.Entry.Type != "SANCTION" {
		return nil
	}
	o := c.oblique(h.at, "from")
	if o == doc.None {
		return nil
	}
	if p, ok := c.party(o); ok && c.d.Entities[p.entity].Organization != "" {
		return []party{p}
	}
	return nil
}

// firedFrom returns the place that a weapon comes from of whose owner nothing is said: "rockets fired from Gaza hit Ashkelon", also where the parser takes
// "fired" for the main verb.
func (c *coder) firedFrom(h *hit) []party {
	if h.frame.Entry.Type != "ASSAULT" || h.kind != lexicon.VerbFrame {
		return nil
	}
	s := c.agent(h.at)
	if !h.passive {
		s = c.subject(h.at)
	}
	if s == doc.None || !isWeapon(c.tok(s).Lemma) {
		return nil
	}
	fired := doc.None
	if v := c.tok(h.at).Head; c.tok(h.at).Rel == doc.AdverbialClause && c.ownSubject(v) == s {
		fired = v
	}
	for _, k := range c.d.Children(s) {
		if t := c.tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" {
			fired = int(k)
		}
	}
	if fired == doc.None || c.tok(fired).Lemma != "fire" && c.tok(fired).Lemma != "launch" {
		return nil
	}
	o := c.oblique(fired, "from")
	if o == doc.None || !c.isPlace(o) {
		return nil
	}
	if p, ok := c.party(o); ok {
		p.from = doc.InPlace
		return []party{p}
	}
	return nil
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
	if out := c.ledBy(h, h.at); len(out) > 0 {
		return out
	}
	for _, k := range c.d.Children(h.at) { // "a blockade of Gaza imposed by Israel", with the participle on Gaza
		if t := c.tok(int(k)); t.Rel == doc.Oblique && int(k) > h.at && c.isPlace(int(k)) {
			if out := c.ledBy(h, int(k)); len(out) > 0 {
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

// ledBy returns by whom a participle behind a noun says that its act is done: "investigations led by Republicans".
func (c *coder) ledBy(h *hit, n int) []party {
	for _, k := range c.d.Children(n) {
		if t := c.tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" && (t.Lemma == "blame" || c.hitAt[k] == doc.None || c.hits[c.hitAt[k]].at != int(k)) {
			by := c.agentBy(int(k))
			if isWeapon(c.tok(n).Lemma) {
				by = c.linked(int(k))
			}
			if on := c.oblique(int(k), "on"); by == doc.None && c.tok(int(k)).Lemma == "blame" {
				by = on // "a drone strike blamed on Israel"
			}
			if out := c.codedOnly(c.doers(h, by)); len(out) > 0 {
				return out
			}
		}
	}
	return nil
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
	if out := c.doers(h, c.oblique(h.at, "from")); len(out) > 0 {
		return out
	}
	return c.ownerOfNamed(h)
}

// ownerOfNamed returns whose a noun is that the frame of another names: "the lifting of the Israeli siege".
func (c *coder) ownerOfNamed(h *hit) []party {
	for _, a := range h.action {
		if a == doc.None || a == h.at || c.tok(a).POS != doc.Noun || c.tok(a).Head != h.at || !c.isActNoun(a) {
			continue
		}
		in := *h
		in.at, in.carrier = a, doc.None
		if out := c.codedOnly(c.doers(h, c.d.Child(a, doc.Possessor))); len(out) > 0 {
			return out
		}
		if out := c.codedOnly(c.people(&in)); len(out) > 0 {
			return out
		}
	}
	return nil
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

// leftCountry returns the country that those who are told to go have to leave, where nobody else is named: "the envoy was told to leave Nicaragua".
func (c *coder) leftCountry(h *hit) []party {
	if t := h.frame.Entry.Type; !h.passive || len(h.source) > 0 || t != "REQUEST" && t != "SANCTION" {
		return nil
	}
	for _, v := range append([]int{h.act}, h.action...) {
		if v == doc.None || !c.isVerb(v) || c.tok(v).Lemma != "leave" && c.tok(v).Lemma != "quit" {
			continue
		}
		if o := c.object(v); o != doc.None && c.isPlace(o) {
			ps := c.codedOnly(c.parties(o))
			for i := range ps {
				ps[i].from = doc.InPlace
			}
			return ps
		}
	}
	return nil
}
