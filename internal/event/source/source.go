// Package source finds who does an act: who fills its slot, whose word or deed the act's noun is, who controls it from the clause above, or did the last such act;
// and where it is done, for the place may stand for whom nobody names.
package source

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/frame"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// A Chooser finds who does the acts of one document.
type Chooser struct {
	frame.Collector
	last map[string]done // by type: who did the last such act of the document
}

// New returns a Chooser for a document whose acts are still to be found.
func New(lx *lexicon.Lexicon, d *doc.Document) Chooser {
	return Chooser{Collector: frame.New(lx, d), last: map[string]done{}}
}

// Sources returns who does the act of a hit.
func (c *Chooser) Sources(h *grammar.Hit) []grammar.Party {
	if out := c.overOf(h); len(out) > 0 {
		return out
	}
	if out := c.namedSources(h); len(out) > 0 {
		return c.companions(h, out)
	}
	if h.Kind == lexicon.NounFrame {
		if out := c.nounSources(h); len(out) > 0 {
			return out
		}
	}
	if s := c.thingThatDoes(h); s != doc.None && !stirs(h) {
		if by, isAct := c.ByAct(h, s); isAct && len(by) > 0 {
			return by // "talks between Greece and Turkey collapsed"
		}
		return c.Parties(s)
	}
	if h.Outer != doc.None {
		if out := c.controlled(&c.Hits[h.Outer]); len(out) > 0 {
			return out
		}
	}
	return c.unnamedSources(h)
}

// stirs reports whether a hit only tells what brought others to protest: "The shooting of a boy by police triggered riots in Marseille".
func stirs(h *grammar.Hit) bool {
	return h.Frame.Entry.Type == "PROTEST" && h.Kind == lexicon.VerbFrame && h.Frame.Subject.Slot == lexicon.SlotANY
}

// overOf returns who does an act rather than those behind its noun's "of": "its withdrawal of soldiers", "speeded up the withdrawal of troops".
func (c *Chooser) overOf(h *grammar.Hit) []grammar.Party {
	if h.Kind != lexicon.NounFrame || len(h.Source) != 1 || c.Tok(h.Source[0]).Prep != "of" {
		return nil
	}
	if out := c.CodedOnly(c.doers(h, c.Doc.Child(h.At, doc.Possessor))); len(out) > 0 {
		return out
	}
	if h.Outer != doc.None && !c.ownCountry(h, h.Source[0]) {
		return c.CodedOnly(c.controlled(&c.Hits[h.Outer]))
	}
	return nil
}

// namedSources returns whom the frame's own slot leads to.
func (c *Chooser) namedSources(h *grammar.Hit) (out []grammar.Party) {
	for _, i := range h.Source {
		ps, isAct := c.ByAct(h, i)
		if !isAct {
			ps = c.Parties(i)
		}
		for _, p := range ps {
			out = grammar.AddParty(out, c.speakerFor(p))
		}
	}
	return out
}

// unnamedSources returns who does an act whose clause names nobody.
func (c *Chooser) unnamedSources(h *grammar.Hit) []grammar.Party {
	if out := c.lastDoers(h); len(out) > 0 {
		return out
	}
	if out := c.LeftCountry(h); len(out) > 0 {
		return out
	}
	if h.Kind == lexicon.NounFrame {
		return c.partOf(h)
	}
	if out := c.ownerOfAction(h); len(out) > 0 {
		return out
	}
	if out := c.calledBy(h); len(out) > 0 {
		return out
	}
	if out := c.inviter(h); len(out) > 0 {
		return out
	}
	if out := c.Moved(h); len(out) > 0 && h.Frame.Entry.Mode != "expel" { // who is sent off does not do it
		return out
	}
	if out := c.byOrder(h); len(out) > 0 {
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
func (c *Chooser) ownCountry(h *grammar.Hit, i int) bool {
	if slices.ContainsFunc(h.Target, func(t int) bool { return c.Tok(t).Head == i }) {
		return false
	}
	for _, p := range c.Parties(i) {
		if e := &c.Doc.Entities[p.Entity]; !grammar.Lent(e) && (e.Country != "" || e.Organization != "") {
			return true
		}
	}
	return false
}

// companions adds who does an act together with its subject: "Peru, together with Chile, denounced", and the second subject of a headline's "Brazil, Argentina sign".
func (c *Chooser) companions(h *grammar.Hit, out []grammar.Party) []grammar.Party {
	if h.Kind != lexicon.VerbFrame || h.Passive || len(h.Source) != 1 {
		return out
	}
	for _, at := range []int{h.At, h.Source[0]} {
		for _, k := range c.Doc.Children(at) {
			if int(k) > h.At || int(k) == h.Source[0] || !c.joins(int(k), h.Source[0]) {
				continue
			}
			if ps := c.Parties(int(k)); c.IsState(int(k), ps) {
				out = grammar.AddAll(out, ps)
			}
		}
	}
	return out
}

// joins reports whether phrase k stands beside a subject as one who acts with it.
func (c *Chooser) joins(k, subject int) bool {
	t := c.Tok(k)
	switch {
	case t.Rel == doc.Subject:
		return k > subject && c.MentionAt[k] != doc.None && c.Doc.Mentions[c.MentionAt[k]].Form == doc.NameForm && c.Tok(k-1).Lower == ","
	case t.Rel != doc.Oblique || k < subject:
		return false
	}
	switch t.Prep {
	case "together with", "along with", "alongside", "as well as", "alongside with":
		return true
	case "with":
		return t.Case > 0 && c.Tok(t.Case-1).Lower == "together"
	}
	return false
}

// ByAct returns who does the act that stands as the doer of another: "Pakistani shelling killed two", "the bombing of Aden by rebels wounded ten".
func (c *Chooser) ByAct(h *grammar.Hit, i int) (doers []grammar.Party, isAct bool) {
	k := c.HitAt[i]
	if k == doc.None || c.Hits[k].Frame == nil || c.Hits[k].At != i || c.Hits[k].Kind != lexicon.NounFrame || c.Hits[k].At == h.At || c.MentionAt[i] != doc.None && c.Coded(c.EntityAt(i)) {
		return nil, false
	}
	in := c.Hits[k]
	in.Carrier = doc.None
	if by := c.NounOwner(&in); len(by) > 0 {
		return by, true
	}
	by := c.NounSource(&in)
	return by, len(by) > 0 || in.Frame.Entry.Type == "ASSAULT"
}

// aroundHarm returns the phrases about a verb of harm and about those coordinated with it: "one was killed and two were wounded in clashes with rebels".
func (c *Chooser) aroundHarm(v int) []int32 {
	out := c.Doc.Children(v)
	for v = c.Doc.Child(v, doc.Conjunct); v != doc.None && (c.IsHitOf(v, "ASSAULT") || c.Tok(v).Tag == "VBN"); v = c.Doc.Child(v, doc.Conjunct) {
		out = slices.Concat(out, c.Doc.Children(v))
	}
	return out
}

// thingThatDoes returns the weapon or thing whose owner does an act, where the frame only asks for the thing: "Saudi warplanes bombed", "was hit by a Russian
// missile"; None for others.
func (c *Chooser) thingThatDoes(h *grammar.Hit) int {
	if h.Kind != lexicon.VerbFrame || len(h.Source) > 0 || h.Frame.Subject.Slot == lexicon.SlotTGT {
		return doc.None
	}
	s := doc.None
	switch {
	case !h.Passive:
		s = c.Subject(h.At)
		if s != doc.None && h.Frame.Entry.Mode == "explosives" && c.Object(h.At) == doc.None && c.Doc.Child(s, doc.Possessor) != doc.None && !grammar.IsWeapon(c.Tok(s).Lemma) {
			return doc.None // "his car exploded"
		}
	case h.Frame.Subject.Slot != lexicon.SlotSRC:
		s = c.Agent(h.At)
	}
	if s == doc.None || !c.IsActor(s, c.Parties(s)) && c.Oblique(s, "between") == doc.None {
		return doc.None
	}
	return s
}

// inAct returns who does the act in which people come to harm: "two were killed in Israeli shelling", "ten died when troops fired on a crowd".
func (c *Chooser) inAct(h *grammar.Hit) []grammar.Party {
	if h.Frame.Entry.Type != "ASSAULT" || !h.Passive && c.Object(h.At) != doc.None {
		return nil
	}
	for _, k := range c.aroundHarm(h.At) {
		t := c.Tok(int(k))
		switch t.Rel {
		case doc.Oblique, doc.PrepClause:
			if t.Prep != "in" && t.Prep != "during" && t.Prep != "from" && t.Prep != "by" {
				continue
			}
		case doc.AdverbialClause:
			if m := c.Doc.Child(int(k), doc.AdverbMod); m == doc.None || c.Tok(m).Lower != "when" {
				continue
			}
		default:
			continue
		}
		if w := c.Oblique(int(k), "with"); t.Rel == doc.Oblique && w != doc.None { // "was killed in a clash with police"
			if ps := c.CodedOnly(c.Parties(w)); len(ps) > 0 {
				return ps
			}
		}
		if in := c.HitAt[k]; in != doc.None && c.Hits[in].Frame != nil && c.Hits[in].At == int(k) && c.Hits[in].Frame.Entry.Type == "ASSAULT" {
			if c.Hits[in].Kind == lexicon.NounFrame {
				by, _ := c.ByAct(h, int(k))
				return by
			}
			if c.Hits[in].Outer != doc.None {
				return nil // an operator would ask this act for its source in turn
			}
			return c.CodedOnly(c.Sources(&c.Hits[in]))
		}
		if t.Rel == doc.Oblique && c.Lex.Known.Armed.Has(c.Doc, int(k)) { // "in Israeli tank shelling" with the shelling hung elsewhere
			return c.CodedOnly(c.Parties(int(k)))
		}
	}
	return nil
}

// inviter returns the country that somebody is invited to where nobody else is named who invites him: "was invited to Moscow for talks".
func (c *Chooser) inviter(h *grammar.Hit) []grammar.Party {
	if !h.Passive || c.Tok(h.At).Lemma != "invite" {
		return nil
	}
	o := c.Oblique(h.At, "to")
	if o == doc.None || !c.IsPlace(o) {
		return nil
	}
	ps := c.CodedOnly(c.Parties(o))
	for i := range ps {
		ps[i].From = doc.InPlace
	}
	return ps
}

// calledBy returns who has called the strike or led the march that does what an act tells: "a strike called by the unions paralysed Paris".
func (c *Chooser) calledBy(h *grammar.Hit) []grammar.Party {
	if !stirs(h) || h.Frame.Subject.Words == nil {
		return nil
	}
	s := c.Subject(h.At)
	if h.Passive {
		s = c.AgentBy(h.At)
	}
	if s == doc.None {
		return nil
	}
	for _, k := range c.Doc.Children(s) {
		if t := c.Tok(int(k)); t.Rel == doc.Participle && t.Tag == "VBN" {
			if ps := c.CodedOnly(c.Parties(c.AgentBy(int(k)))); len(ps) > 0 {
				return ps
			}
		}
	}
	return c.CodedOnly(c.Parties(c.NounAgent(s)))
}

// byOrder returns at whose word an act is done that nobody is named for: "was freed on the orders of the king".
func (c *Chooser) byOrder(h *grammar.Hit) []grammar.Party {
	if !h.Passive {
		return nil
	}
	for i := h.At + 1; i < c.Tok(h.At).Edge.End; i++ {
		t := c.Tok(i)
		if t.Rel != doc.Oblique || t.Prep != "on" && t.Prep != "at" && t.Prep != "under" && t.Prep != "by" {
			continue
		}
		switch t.Lemma {
		case "order", "orders", "instruction", "command", "behest", "insistence", "decree", "direction":
		default:
			continue
		}
		for _, k := range []int{c.Oblique(i, "of"), c.Oblique(i, "from"), c.Doc.Child(i, doc.Possessor), c.Doc.Child(i, doc.AdjectiveMod)} {
			if ps := c.CodedOnly(c.Parties(k)); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// done is who did an act, and in which sentence.
type done struct {
	sentence int
	source   []grammar.Party
}

// Remember notes who did an act of a type in a sentence, for those that go back to it.
func (c *Chooser) Remember(typ string, sentence int, by []grammar.Party) {
	c.last[typ] = done{sentence, by}
}

// lastDoers returns who did the act that "the attack" or "the attack killed two" goes back to.
func (c *Chooser) lastDoers(h *grammar.Hit) []grammar.Party {
	n := h.At
	if h.Kind == lexicon.VerbFrame && !h.Passive {
		n = c.Subject(h.At)
	}
	if n == doc.None || c.Tok(n).POS != doc.Noun {
		return nil
	}
	return c.LastOf(n)
}

// LastOf returns who did the last act of the type that a definite noun tells, up to two sentences before.
func (c *Chooser) LastOf(n int) []grammar.Party {
	d := c.Doc.Child(n, doc.Determiner)
	if d == doc.None || c.Tok(d).Lower != "the" && c.Tok(d).Lower != "this" && c.Tok(d).Lower != "these" {
		return nil
	}
	var last done
	found := false
	for _, f := range c.Frames(c.Lex.Nouns, n) { // of the types that the noun may tell, the last told
		if l, ok := c.last[f.Entry.Type]; ok && (!found || l.sentence > last.sentence) && c.HeadFits(f, &frame.Predicate{At: n, Kind: lexicon.NounFrame}) {
			last, found = l, true
		}
	}
	s := c.Doc.SentenceOf(n)
	if !found || s-last.sentence > 2 || s == last.sentence && last.source[0].From != doc.InChain {
		return nil
	}
	out := make([]grammar.Party, len(last.source))
	for i, p := range last.source {
		out[i] = grammar.Party{Entity: p.Entity, Token: n, Words: c.Tok(n).Edge, From: doc.InChain}
	}
	return out
}

// excluder returns the body that shuts somebody out or takes him in where nobody else is named: "was suspended from the Commonwealth", "was readmitted to it".
func (c *Chooser) excluder(h *grammar.Hit) []grammar.Party {
	prep := ""
	switch t := h.Frame.Entry.Type; {
	case t == "SANCTION":
		prep = "from"
	case t == "SUPPORT" && strings.HasSuffix(c.Tok(h.At).Lemma, "admit"):
		prep = "to"
	}
	if !h.Passive || prep == "" {
		return nil
	}
	o := c.Oblique(h.At, prep)
	if o == doc.None {
		return nil
	}
	if p, ok := c.Party(o); ok && c.Doc.Entities[p.Entity].Organization != "" {
		return []grammar.Party{p}
	}
	return nil
}

// firedFrom returns the place that a weapon comes from of whose owner nothing is said: "rockets fired from Gaza hit Ashkelon", also where the parser takes
// "fired" for the main verb, "a shell was fired at Kilis from Syria", "three shells landed in Jordan, fired from Syria".
func (c *Chooser) firedFrom(h *grammar.Hit) []grammar.Party {
	if h.Frame.Entry.Type != "ASSAULT" || h.Kind != lexicon.VerbFrame {
		return nil
	}
	fired := c.firing(h)
	if fired == doc.None {
		return nil
	}
	for _, k := range c.Doc.Children(fired) {
		at := int(k)
		if t := c.Tok(at); t.Rel != doc.Oblique || t.Prep != "from" && !strings.HasPrefix(t.Prep, "from ") {
			continue
		}
		if o := c.Oblique(at, "in"); o != doc.None && c.IsPlace(o) {
			at = o // "from across the border in Pakistan"
		}
		if p, ok := c.Party(at); ok && (c.IsPlace(at) || c.Tells(p.Entity)) {
			p.From = doc.InPlace
			return []grammar.Party{p}
		}
	}
	return nil
}

// firing returns the word of a blow that says that its weapon was fired, by nobody who is named; or None.
func (c *Chooser) firing(h *grammar.Hit) int {
	if h.Passive && isFiring(c.Tok(h.At).Lemma) {
		return h.At
	}
	s := c.Agent(h.At)
	if !h.Passive {
		s = c.Subject(h.At)
	}
	if s == doc.None || !grammar.IsWeapon(c.Tok(s).Lemma) {
		return doc.None
	}
	if v := c.Tok(h.At).Head; c.Tok(h.At).Rel == doc.AdverbialClause && c.OwnSubject(v) == s && isFiring(c.Tok(v).Lemma) {
		return v
	}
	for _, n := range []int{s, h.At} {
		for _, k := range c.Doc.Children(n) {
			if t := c.Tok(int(k)); (t.Rel == doc.Participle || t.Rel == doc.AdverbialClause) && t.Tag == "VBN" && isFiring(t.Lemma) {
				return int(k)
			}
		}
	}
	return doc.None
}

// isFiring reports whether a verb sends off a weapon.
func isFiring(lemma string) bool {
	switch lemma {
	case "fire", "launch", "lob", "shoot":
		return true
	}
	return false
}

// Moved returns whose troops are moved where nobody is named who moves them: "Turkish tanks were deployed", "UN peacekeepers were pulled out".
func (c *Chooser) Moved(h *grammar.Hit) []grammar.Party {
	switch h.Frame.Entry.Type {
	case "MOBILIZE", "RETREAT", "AID", "SANCTION":
	default:
		return nil
	}
	if !h.Passive {
		return nil
	}
	var out, where []grammar.Party
	for _, a := range h.Action {
		switch {
		case a == doc.None || a == h.At:
		case c.Tok(a).Rel == doc.Oblique && c.Tok(a).Head == h.At: // "to the border", "from Israeli jails"
			where = grammar.AddAll(where, c.CodedOnly(c.Parties(a)))
		default:
			out = grammar.AddAll(out, c.CodedOnly(c.Parties(a)))
		}
	}
	if len(out) == 0 {
		return where
	}
	return out
}

// LeftCountry returns the country that those who are told to go have to leave, where nobody else is named: "the envoy was told to leave Nicaragua".
func (c *Chooser) LeftCountry(h *grammar.Hit) []grammar.Party {
	if t := h.Frame.Entry.Type; !h.Passive || len(h.Source) > 0 || t != "REQUEST" && t != "SANCTION" {
		return nil
	}
	for _, v := range append([]int{h.Act}, h.Action...) {
		if v == doc.None || !c.IsVerb(v) || c.Tok(v).Lemma != "leave" && c.Tok(v).Lemma != "quit" {
			continue
		}
		if o := c.Object(v); o != doc.None && c.IsPlace(o) {
			ps := c.CodedOnly(c.Parties(o))
			for i := range ps {
				ps[i].From = doc.InPlace
			}
			return ps
		}
	}
	return nil
}
