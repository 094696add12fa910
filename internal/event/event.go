// Package event makes the events and commitments of a document from its trees, entities, statements, times, places and amounts.
//
// What words tell which act stands in a lexicon of text files (manual/lexicon.md), which package lexicon below it compiles. Package grammar answers what stands where
// in the trees, frame tries the frames of a word's entries there, source and target find who and to whom, stance how real it is, and compound what acts that take
// acts are. This package makes the rows of these: their order, what stands within what, whose word they are, time, place, amounts and contexts; and the commitments.
// It knows no country, person or place: those come with the document. It merges nothing: every telling is an event.
package event

import (
	"cmp"
	"fmt"
	"slices"

	"readout/doc"
	"readout/internal/event/compound"
	"readout/internal/event/frame"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
	"readout/internal/event/stance"
	"readout/internal/event/target"
	"readout/ontology"
)

// A coder codes one document.
type coder struct {
	target.Chooser
	stance stance.Climber
	blow   *draft // the last violence whose doer is told, for the toll told behind it
}

func newCoder(lx *lexicon.Lexicon, d *doc.Document) *coder {
	c := &coder{Chooser: target.New(lx, d)}
	c.stance.Collector = &c.Collector
	return c
}

// A draft is an event on its way: the rows of one document refer to each other by draft until they are sorted.
type draft struct {
	doc.Event
	hit    int // that it was made of
	modal  bool
	within *draft
}

// Code returns the events of a document whose trees, mentions, entities, times, places, amounts and statements stand. They are sorted by sentence
// and then by the act's first word.
func Code(lx *lexicon.Lexicon, d *doc.Document) []doc.Event {
	c := newCoder(lx, d)
	return c.code()
}

func (c *coder) code() []doc.Event {
	for _, s := range c.Doc.Sentences {
		c.FindHits(s.Tokens)
	}
	var drafts []*draft
	byHit := make([]*draft, len(c.Hits))
	for i := range c.Hits {
		if c.Hits[i].Frame != nil {
			drafts = c.drafts(drafts, byHit, i)
		}
	}
	if !c.Lex.Alone {
		drafts = c.musts(drafts)
	}
	c.linkWithin(drafts, byHit)
	for _, x := range drafts {
		c.circumstances(x)
		c.willing(x)
		c.others(x, byHit)
		c.unnamed(x)
	}
	for i := range drafts {
		c.notVictims(drafts, i)
	}
	return c.finish(drafts)
}

// drafts makes the event of a hit, and the act about it that "will" and its like are.
func (c *coder) drafts(out []*draft, byHit []*draft, i int) []*draft {
	h := &c.Hits[i]
	typ, mode, cameo := c.Kind(h)
	if typ == "" {
		return out
	}
	x := &draft{hit: i}
	x.Type, x.Mode, x.Cameo, x.Rule = typ, mode, cameo, h.Frame.Entry.Name
	c.fillParties(x, h)
	if len(x.Sources) == 0 || x.Sources[0].From == doc.InPlace {
		c.announced(x, h, i)
	}
	x.Sources, x.Targets = c.notItself(x.Sources, h), c.notItself(x.Targets, h)
	if x.Type == "SANCTION" && len(x.Sources) > 0 && x.Sources[0].From == doc.InPlace && sameEntities(x.Sources, x.Targets) {
		x.Sources = nil // "imposing sanctions on Iran": nobody does it to himself
	}
	if w := c.lacksSides(x, h); w != "" {
		c.Note(&frame.Predicate{At: h.At}, h.Frame, w)
		return out
	}
	if h.Frame.Entry.Swap {
		x.Sources, x.Targets = x.Targets, x.Sources
	}
	x.Action = c.action(h)
	if leavesNoChoice(c.Tok(h.At).Lemma) {
		c.ultimatum(x, h.Act)
	}
	st := c.stance.Of(i)
	x.Polarity, x.Modality, x.Attribution, x.Main = st.Polarity, st.Modality, st.Attribution, !st.Background && !c.privateDeal(x) && !c.campaignTrip(x) && !c.atCeremony(x, h) && !c.onCalendar(x, h) && !unspoken(x, h)
	if x.Type == "THREATEN" && len(x.Sources) > 0 && (x.Modality == doc.Planned && x.Sources[0].From == doc.InSpeaker || x.Modality == doc.Conditional && st.Condition && c.Tok(h.At).Lemma != "threaten") {
		x.Modality = doc.Actual // "Finland would face consequences if it did, the minister said": he threatens now
	}
	if doneBySaying(x.Type) && h.Frame.ByWord() && x.Polarity == doc.Affirmed && len(x.Sources) > 0 && !st.Condition {
		x.Modality, st.Modal = doc.Actual, doc.None // "the move may hinder peace, the envoy said": he finds fault now
	}
	c.notRuledOut(x, h)
	if o := c.modalOuter(x, h, &st); o != nil && isWill(h.Frame.Entry.Op) && o.Type == "REJECT" { // "is not ready to talk": one act, not one in another
		o.modal = false
		x = o
	} else if o != nil {
		out = append(out, o)
		x.within = o
	}
	byHit[i] = x
	out = append(out, x)
	if code := h.Frame.Entry.Back; code != "" && !sameEntities(x.Sources, x.Targets) {
		out = append(out, c.back(x, code))
	}
	return out
}

// doneBySaying reports whether an act of words is done when it is said, whatever the time of what is said: "there will be no talks, the premier said".
func doneBySaying(typ string) bool { return typ == "ACCUSE" || typ == "SUPPORT" || typ == "REJECT" }

// announced makes those who have force and say that it will be used on somebody, by nobody who is named, who will use it: "the army said that looters would be shot".
func (c *coder) announced(x *draft, h *grammar.Hit, i int) {
	if !h.Passive || x.Type != "ASSAULT" && x.Type != "COERCE" && x.Type != "SANCTION" {
		return
	}
	st := c.stance.Of(i)
	if st.Modal == doc.None || st.Negation != doc.None || st.Background {
		return
	}
	if m := c.Tok(st.Modal).Lower; m != "will" && m != "would" && m != "'ll" {
		return
	}
	told := c.CodedOnly(c.Told(h.At))
	if len(told) == 0 || !hasForce(c.Doc.Entities[told[0].Entity].Sectors) || slices.ContainsFunc(x.Targets, func(p doc.Participant) bool { return p.Entity == told[0].Entity }) {
		return
	}
	x.Sources = participants(told)
}

// hasForce reports whether sectors are of those who rule or bear arms.
func hasForce(sectors []string) bool {
	if len(sectors) == 0 {
		return false
	}
	switch sectors[0] {
	case "GOV", "MIL", "COP", "SPY", "REB", "UAF", "PRM", "CRM", "IMG":
		return true
	}
	return false
}

// notRuledOut makes a threat of harm that is not ruled out: "did not rule out the use of force".
func (c *coder) notRuledOut(x *draft, h *grammar.Hit) {
	if h.Frame.Entry.Op != lexicon.RefuseOp || x.Polarity != doc.Negated || h.Inner == doc.None || c.Tok(h.At).Lemma != "rule" {
		return
	}
	in, _, code := c.Kind(&c.Hits[h.Inner])
	if compound.Intended(in) != "THREATEN" || in == "MOBILIZE" {
		return
	}
	x.Type, x.Cameo, x.Polarity, x.Modality = "THREATEN", cmp.Or(compound.Code("THREATEN", "", code), "130"), doc.Affirmed, doc.Actual
	x.Mode = compound.Mode("THREATEN", x.Cameo)
}

// willing puts right how real an act is about which somebody says what he will not do, or not rule out: that is his word, and the act no more than that.
func (c *coder) willing(x *draft) {
	o := x.within
	if o == nil || o.modal || o.hit == doc.None {
		return
	}
	switch op := c.Hits[o.hit].Frame.Entry.Op; {
	case op == lexicon.RefuseOp && o.Type == "THREATEN" && x.Polarity == doc.Negated: // "did not rule out the use of force"
		x.Polarity, x.Modality = doc.Affirmed, doc.Possible
	case isWill(op) && o.Type == "REJECT": // "is not ready to talk"
		x.Polarity, x.Modality = doc.Negated, doc.Actual
	}
}

// lacksSides tells what an event lacks in its sides to be one, or "".
func (c *coder) lacksSides(x *draft, h *grammar.Hit) frame.Why {
	e := h.Frame.Entry
	switch {
	case e.Op == lexicon.AllowOp && h.Passive && len(x.Sources) == 0: // "before 1962 they were allowed to settle"
		return "nobody is told who allows it"
	case len(x.Sources) == 0 && len(x.Targets) == 0 || !c.political(x, h):
		return "nobody political does it or has it done to them"
	case (e.Needs || e.Op == lexicon.ReadyOp && h.Inner == doc.None) && (len(x.Targets) == 0 || x.Targets[0].From == doc.InPlace):
		return "nobody is named to whom it is done"
	case e.Both && !(c.someone(x.Sources) && c.someone(x.Targets)):
		return "source or target is not known"
	}
	return ""
}

// notItself leaves out who is only the noun that tells the act: "the meeting discussed hotels" names nobody who met.
func (c *coder) notItself(ps []doc.Participant, h *grammar.Hit) []doc.Participant {
	if h.Kind != lexicon.NounFrame {
		return ps
	}
	return slices.DeleteFunc(ps, func(p doc.Participant) bool {
		m := c.MentionAt[h.At]
		return m != doc.None && c.Doc.Mentions[m].Tokens == p.Words && (p.From == doc.InChain || c.Doc.Entities[p.Entity].Country == "")
	})
}

// back makes the event that the target of an act does in turn: who is visited hosts.
func (c *coder) back(x *draft, code string) *draft {
	o := *x
	o.Sources, o.Targets, o.Cameo = x.Targets, x.Sources, code
	if k, ok := ontology.LookupCameo(code); ok && !c.Hits[x.hit].Frame.Entry.Own {
		o.Type, o.Mode = k.Type, k.Mode
	}
	return &o
}

// action returns the tokens that tell the act, in text order.
func (c *coder) action(h *grammar.Hit) []int {
	out := []int{h.At}
	if h.Carrier != doc.None {
		out = append(out, h.Carrier)
		if p := c.Doc.Child(h.Carrier, doc.Particle); p != doc.None {
			out = append(out, p)
		}
	}
	if h.Kind == lexicon.VerbFrame {
		if p := c.Doc.Child(h.At, doc.Particle); p != doc.None {
			out = append(out, p)
		}
	}
	for _, a := range h.Action {
		if a != doc.None {
			out = append(out, a)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// linkWithin tells each event in which it stands.
func (c *coder) linkWithin(drafts, byHit []*draft) {
	for _, x := range drafts {
		if x.within != nil || x.modal || x.hit == doc.None {
			continue
		}
		if x.within = c.outerDraft(x, byHit); x.within == nil {
			x.within = c.contentOf(x, byHit)
		}
	}
	for _, x := range drafts { // "will" about an act that is itself within another stands there in its place
		if x.modal {
			if in := c.outerDraft(x, byHit); in != nil {
				x.within = in
			}
		}
	}
}

// contentOf returns the event on whose predicate an act hangs as a complement, though that is no operator: "allowed inspectors to question the staff". What
// somebody lets, asks or threatens is never news of its own.
func (c *coder) contentOf(x *draft, byHit []*draft) *draft {
	w := c.contentVerb(c.Hits[x.hit].ClauseWord())
	t := c.Tok(w)
	o := c.HitAt[t.Head]
	if t.Head == w || !(c.charged(w, int(o)) || t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement) || c.stance.SentTo(w, t.Head) {
		return nil
	}
	if o == doc.None || int(o) == x.hit || byHit[o] == nil || byHit[o] == x || byHit[o].within == x {
		return nil
	}
	return byHit[o]
}

// charged reports whether a gerund tells what somebody is accused of, also where it is not the first thing: "accused of lying and of shooting at a crowd".
func (c *coder) charged(w, by int) bool {
	t := c.Tok(w)
	return by != doc.None && c.Hits[by].Frame != nil && c.Hits[by].Frame.Entry.Op == lexicon.AccuseOp && t.Rel == doc.PrepClause && t.Head == c.Hits[by].At
}

// contentVerb returns the first of the coordinated verbs of a complement that verb v is one of: "resign" for "removed" in "told him to resign or be removed".
func (c *coder) contentVerb(v int) int {
	for n := 0; n < 4; n++ {
		t := c.Tok(v)
		if t.Rel != doc.Conjunct || !c.IsVerb(v) || !c.IsVerb(t.Head) || c.HasTo(t.Head) && !c.bareForm(v) {
			return v
		}
		v = t.Head
	}
	return v
}

// bareForm reports whether a verb may stand behind the "to" of the verb before: "resign or be removed", not "and signed".
func (c *coder) bareForm(v int) bool {
	if c.Tok(v).Tag == "VB" {
		return true
	}
	a := c.Doc.Child(v, doc.PassiveAuxiliary)
	return a != doc.None && c.Tok(a).Lower == "be"
}

func (c *coder) outerDraft(x *draft, byHit []*draft) *draft {
	for o := c.Hits[x.hit].Outer; o != doc.None; o = c.Hits[o].Outer {
		if byHit[o] != nil {
			return byHit[o]
		}
	}
	return nil
}

// finish sorts the drafts and turns references into indices.
func (c *coder) finish(drafts []*draft) []doc.Event {
	slices.SortStableFunc(drafts, func(a, b *draft) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Action[0], b.Action[0]), cmp.Compare(boolInt(b.modal), boolInt(a.modal)))
	})
	at := map[*draft]int{}
	for i, x := range drafts {
		at[x] = i
	}
	out := make([]doc.Event, len(drafts))
	told := map[string][]int{}
	for i, x := range drafts {
		x.Within, x.SameAs = doc.None, doc.None
		if x.within != nil {
			x.Within = at[x.within]
			x.Main = x.within.Main
		}
		x.Confidence = c.confidence(x)
		out[i] = x.Event
		key := sidesKey(&out[i])
		out[i].SameAs = c.sameAs(out, told[key], &out[i])
		told[key] = append(told[key], i)
	}
	return out
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// sidesKey is equal for events of one type between the same parties, whichever of them acts.
func sidesKey(e *doc.Event) string {
	all := slices.Concat(entities(e.Sources), entities(e.Targets))
	slices.Sort(all)
	return fmt.Sprint(e.Type, all)
}

// sameAs returns the first event among the earlier ones between the same parties that tells the same happening, or None: same type, same sides, no other
// time or status.
func (c *coder) sameAs(out []doc.Event, earlier []int, e *doc.Event) int {
	if len(e.Sources) == 0 {
		return doc.None
	}
	for _, i := range earlier {
		b := &out[i]
		if b.Type == e.Type && b.SameAs == doc.None && (b.Mode == e.Mode || b.Mode == "" || e.Mode == "") && b.Polarity == e.Polarity && settled(b) == settled(e) &&
			sameSides(b, e) && sameTime(b.Time, e.Time) && b.Sentence != e.Sentence {
			return i
		}
	}
	return doc.None
}

func settled(e *doc.Event) bool { return e.Modality == doc.Actual || e.Modality == doc.Ongoing }

func sameSides(a, b *doc.Event) bool {
	return sameEntities(a.Sources, b.Sources) && sameEntities(a.Targets, b.Targets) || sameEntities(a.Sources, b.Targets) && sameEntities(a.Targets, b.Sources) && target.MutualType(a.Type)
}

func sameEntities(a, b []doc.Participant) bool {
	if len(a) != len(b) {
		return false
	}
	for _, p := range a {
		if !slices.ContainsFunc(b, func(q doc.Participant) bool { return q.Entity == p.Entity }) {
			return false
		}
	}
	return true
}

func sameTime(a, b doc.When) bool {
	return a.From != "text" || b.From != "text" || a.Start == b.Start
}

// someone reports whether anything is known of one of the participants.
func (c *coder) someone(ps []doc.Participant) bool {
	return slices.ContainsFunc(ps, func(p doc.Participant) bool { return !c.Unknown(p.Entity) })
}
