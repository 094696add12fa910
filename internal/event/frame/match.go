package frame

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// A binding is what the slots of a frame took at a predicate.
type binding struct {
	source []int // tokens; of a mutual noun ("talks between X and Y") both parties
	target []int
	act    int   // token of the act inside, or doc.None
	action []int // further words of the act: objects that the frame names, particles, carriers
}

// A Predicate is a word at which frames are tried.
type Predicate struct {
	At      int // the word itself
	carrier int // the light verb that carries a noun, else doc.None
	Kind    lexicon.FrameKind
	passive bool
}

// Why a frame does not hold; "" is that it does.
type Why string

// match tries one frame at a predicate.
func (c *Collector) match(f *lexicon.Frame, p *Predicate, b *binding) Why {
	*b = binding{act: doc.None, source: b.source[:0], target: b.target[:0], action: b.action[:0]}
	var w Why
	switch f.Kind {
	case lexicon.VerbFrame:
		w = c.matchVerb(f, p, b)
	case lexicon.AdjFrame:
		w = c.matchAdj(f, p, b)
	default:
		w = c.matchNoun(f, p, b)
	}
	if o := f.Entry.Order; w == "" && o != nil && f.Kind != lexicon.NounFrame {
		w = c.matchOrder(o, p.At, b)
	}
	if w == "" && f.Entry.Unless != nil { // last, as it looks at every word
		s := c.Doc.SentenceOf(p.At)
		if c.sentenceHas(s, p.At, f.Entry.Unless) {
			return "a word of its unless line stands in the sentence"
		}
		if c.Passive(p.At) && f.Entry.Type == "ASSAULT" && c.Agent(p.At) == doc.None && s > 0 && !c.tells(s-1, "ASSAULT") && c.sentenceHas(s-1, p.At, f.Entry.Unless) {
			return "a word of its unless line stands in the sentence before" // "A ferry sank off Kenya. Ten people were killed."
		}
	}
	return w
}

// sentenceHas reports whether a word of a set stands in sentence s, which has to do with what is told at token i.
func (c *Collector) sentenceHas(s, i int, w *lexicon.Words) bool {
	r := c.Doc.Sentences[s].Tokens
	for k := r.Start; k < r.End; k++ {
		if w.Has(c.Doc, k) && !c.circumstance(k, i) {
			return true
		}
	}
	return false
}

// tells reports whether a sentence tells an act of a type.
func (c *Collector) tells(s int, typ string) bool {
	r := c.Doc.Sentences[s].Tokens
	for k := r.Start; k < r.End; k++ {
		if c.IsHitOf(k, typ) {
			return true
		}
	}
	return false
}

// circumstance reports whether token k stands in a phrase that has nothing to do with what is told at token i, not even as its cause: "amid falling prices", "with
// elections weeks away", "in spite of the loss".
func (c *Collector) circumstance(k, i int) bool {
	for range 12 {
		t := c.Tok(k)
		if t.Head == k || t.Edge.Has(i) {
			return false
		}
		if t.Rel == doc.Oblique || t.Rel == doc.PrepClause {
			switch t.Prep {
			case "amid", "amidst", "despite", "in spite of", "before", "ahead of", "since", "as part of", "until":
				return true
			}
		}
		k = t.Head
	}
	return false
}

// bare returns the elements of a part of a frame that have no preposition and are no act.
func bare(f *lexicon.Frame, from, to int) (out [2]*lexicon.Element, n int) {
	for i := from; i < to; i++ {
		if e := &f.Rest[i]; e.Preps == nil && e.Slot != lexicon.SlotACT && n < 2 {
			out[n] = e
			n++
		}
	}
	return out, n
}

// matchVerb matches a verb's frame.
func (c *Collector) matchVerb(f *lexicon.Frame, p *Predicate, b *binding) Why {
	v := p.At
	subj, obj := c.Subject(v), c.Object(v)
	if p.passive {
		subj = c.passiveDoer(f, v)
	}
	if w := c.matchSubject(f, p, subj, b); w != "" {
		return w
	}
	if f.Entry.Op == lexicon.NoOp && f.Force && c.statesThat(v) {
		return "it takes a that-clause"
	}
	if t := f.Entry.Type; (t == "PROTEST" || t == "MOBILIZE" || t == "RETREAT") && !p.passive && intransitive(f) && c.leavesObject(v, t) {
		return "it leaves an object over"
	}
	in, at := c.infinitiveOf(f, v)
	bares, n := bare(f, 0, at)
	if n > 0 && c.stranded(v, onto) {
		return "what it is done to stands behind a preposition"
	}
	objects := [2]int{obj, doc.None}
	if n == 2 {
		objects = c.twoObjects(v, obj, p.passive)
		if k := c.Doc.Child(v, doc.NounAdverb); k != doc.None && bares[1].Slot == lexicon.SlotWORDS && c.WordIn(k, bares[1].Words) { // "gave the envoy 48 hours"
			objects = [2]int{c.receiver(v, obj), k}
		}
	}
	for i := range n {
		if w := c.matchBare(f, bares[i], objects[i], v, b); w != "" {
			return w
		}
	}
	if w := c.matchRest(f.Rest[:at], v, obj, f, b); w != "" || in == doc.None {
		return w
	}
	return c.matchInfinitive(f, v, obj, in, at, b)
}

// onto are prepositions that verbs keep in the passive and that make others of them: who is fired on is not fired.
var onto = []string{"on", "upon", "at"}

// passiveDoer returns who a frame's subject is in the passive: its agent, or None.
func (c *Collector) passiveDoer(f *lexicon.Frame, v int) int {
	by, h := c.Agent(v), c.Tok(v).Head
	if c.IsReduced(v) && c.Tok(h).Rel == doc.Root && intransitive(f) && (by == doc.None || !c.IsActor(by, c.Parties(by))) {
		return h // "the ministers conferred by telephone", parsed as ministers who are conferred
	}
	return by
}

// matchInfinitive tries what a frame asks for behind the infinitive that stands at its element at.
func (c *Collector) matchInfinitive(f *lexicon.Frame, v, obj, in, at int, b *binding) Why {
	b.action = append(b.action, in)
	if HoldsOp(f.Entry) != lexicon.NoOp {
		b.act = in // "promised to lift": the lifting stands in the promise
	}
	if bares, n := bare(f, at+1, len(f.Rest)); n > 0 {
		if w := c.matchBare(f, bares[0], c.Object(in), in, b); w != "" {
			return w
		}
	}
	if w := c.matchRest(f.Rest[at+1:], in, c.Object(in), f, b); w == "" {
		return ""
	}
	return c.matchRest(f.Rest[at+1:], v, obj, f, b)
}

// leavesObject reports whether a verb has an object that a frame without one leaves over: people who are rallied are no rally, "the silence that they
// demonstrated" no demonstration, and who pulls out a letter does not leave.
func (c *Collector) leavesObject(v int, typ string) bool {
	if c.Tok(v).Rel == doc.RelativeClause && c.OwnSubject(v) > c.Tok(v).Head && typ == "PROTEST" {
		return c.Doc.Child(v, doc.Oblique) == doc.None
	}
	o := c.Doc.Child(v, doc.Object)
	if typ == "RETREAT" && o != doc.None && c.TimeAt[o] == doc.None && c.EntityAt(o) == doc.None {
		return true
	}
	return o != doc.None && c.Tok(o).POS != doc.Pron && c.IsPeople(o, c.Parties(o))
}

// infinitiveOf returns the infinitive that a frame's "to {words}" asks for, and where in the frame that stands: what follows there hangs on it ("threatened to
// sue Croatia" by SRC {threaten} to {sue} TGT). Without one it returns None and the frame's length.
func (c *Collector) infinitiveOf(f *lexicon.Frame, v int) (in, at int) {
	for i := range f.Rest {
		e := &f.Rest[i]
		if e.Slot != lexicon.SlotWORDS || !slices.Contains(e.Preps, "to") || c.findPrep(e, v) != doc.None {
			continue
		}
		if k := c.infinitiveIn(e, v); k != doc.None {
			return k, i
		}
	}
	return doc.None, len(f.Rest)
}

// intransitive reports whether a frame has no object.
func intransitive(f *lexicon.Frame) bool {
	_, n := bare(f, 0, len(f.Rest))
	return n == 0 && !hasAct(f) && f.Entry.Order == nil
}

func (c *Collector) matchSubject(f *lexicon.Frame, p *Predicate, subj int, b *binding) Why {
	e := &f.Subject
	switch e.Slot {
	case lexicon.SlotNone:
		if subj != doc.None && c.IsActor(subj, c.Parties(subj)) {
			b.source = append(b.source, subj)
		}
		return ""
	case lexicon.SlotWORDS:
		if subj == doc.None || !c.WordIn(subj, e.Words) {
			return "its subject is none of the words asked for"
		}
		b.action = append(b.action, c.FindWord(subj, e.Words))
		return ""
	}
	if (subj == doc.None || c.opensQuote(p.At)) && c.imperative(p.At) || c.inImperative(p.At) {
		return "it is an imperative"
	}
	if subj == doc.None {
		if e.Words != nil && e.Limit == 0 {
			return "its subject is none of the words asked for"
		}
		if p.passive || f.Entry.Op != lexicon.NoOp || c.freeSubject(p.At) {
			return "" // done by somebody who is not named
		}
		return "it has no subject"
	}
	if !c.satisfies(subj, e) && !c.speaks(f, subj) && (f.Entry.Type != "" || f.Entry.Op == lexicon.NoOp || e.Limit != lexicon.ActorLimit) { // whoever says it, it is said
		return "its subject may not fill the slot"
	}
	b.take(e.Slot, c.author(subj))
	return ""
}

// author returns who wrote the text that a noun names, where that is told behind it, or the noun: "a letter by bishops", "a petition signed by 40 lawmakers".
func (c *Collector) author(text int) int {
	if !c.Lex.Known.Writing.Has(c.Doc, text) || len(c.Parties(text)) > 0 {
		return text
	}
	for _, k := range c.Doc.Children(text) {
		by := doc.None
		switch t := c.Tok(int(k)); {
		case t.Rel == doc.Oblique && (t.Prep == "by" || t.Prep == "from"), t.Rel == doc.Agent, t.Rel == doc.Possessor:
			by = int(k)
		case t.Rel == doc.Participle && t.Tag == "VBN":
			by = c.AgentBy(int(k))
		}
		if by != doc.None && c.IsActor(by, c.Parties(by)) {
			return by
		}
	}
	return text
}

// speaks reports whether the subject of an act of words is a text that says it, by whomever it is: "the letter urges Mali to hold a vote".
func (c *Collector) speaks(f *lexicon.Frame, subj int) bool {
	if e := &f.Subject; e.Slot != lexicon.SlotSRC || e.Limit == 0 {
		return false
	}
	switch f.Entry.Type {
	case "REQUEST", "ACCUSE", "SUPPORT", "THREATEN":
		return c.Lex.Known.Writing.Has(c.Doc, subj) && !c.isForeign(subj)
	}
	return false
}

// imperative reports whether a verb opens its sentence in its bare form: "let us rise".
func (c *Collector) imperative(v int) bool {
	t := c.Tok(v)
	if t.Tag != "VB" || t.Rel != doc.Root && t.Rel != doc.ClauseComplement && t.Rel != doc.Parataxis && !c.opensQuote(v) || c.HasTo(v) {
		return false
	}
	return c.Doc.Child(v, doc.Auxiliary) == doc.None
}

// inImperative reports whether a verb is what an imperative asks to do or to leave: "stop killing them", he said.
func (c *Collector) inImperative(v int) bool {
	t := c.Tok(v)
	return t.Rel == doc.OpenComplement && c.OwnSubject(v) == doc.None && c.OwnSubject(t.Head) == doc.None && c.imperative(t.Head) && c.opensSentence(t.Head)
}

// opensSentence reports whether nothing but a mark stands before a verb in its sentence.
func (c *Collector) opensSentence(v int) bool {
	s := c.Doc.Sentences[c.Doc.SentenceOf(v)].Tokens.Start
	return v == s || v == s+1 && c.Tok(s).Tag == "``"
}

// opensQuote reports whether a verb is the first word in quotation marks: he said "help me".
func (c *Collector) opensQuote(v int) bool {
	return v > 0 && c.Tok(v-1).Tag == "``" && c.OwnSubject(v) == doc.None
}

// freeSubject reports whether a verb may well lack a subject: gerunds and infinitives on nouns and prepositions.
func (c *Collector) freeSubject(v int) bool {
	t := c.Tok(v)
	return t.Tag == "VBG" || t.Tag == "VB" || t.Rel == doc.Participle || t.Rel == doc.PrepClause || t.Rel == doc.Root
}

func (b *binding) take(s lexicon.Slot, i int) {
	switch s {
	case lexicon.SlotSRC:
		b.source = append(b.source, i)
	case lexicon.SlotTGT:
		b.target = append(b.target, i)
	}
}

// twoObjects returns what fills the two bare slots of a frame: the receiver and the thing ("gave Kyiv arms"), or the object and what it is called.
func (c *Collector) twoObjects(v, obj int, passive bool) [2]int {
	dative, thing := doc.None, doc.None
	for _, k := range c.Doc.Children(v) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.Dative:
			dative = int(k)
		case doc.Object:
			if thing != doc.None {
				dative = thing
			}
			thing = int(k)
		case doc.Complement:
			if thing == doc.None || obj != doc.None && int(k) > obj {
				if dative == doc.None {
					dative = obj
				}
				thing = int(k)
			}
		case doc.ClauseComplement: // "called the move a mistake" as a small clause
			if s := c.OwnSubject(int(k)); thing == doc.None && s != doc.None {
				return [2]int{s, int(k)}
			}
		}
	}
	if passive && dative == doc.None {
		dative = obj // "Kyiv was given arms"
	}
	return [2]int{dative, thing}
}

// receiver returns the dative of a verb, else its object.
func (c *Collector) receiver(v, obj int) int {
	if d := c.Doc.Child(v, doc.Dative); d != doc.None {
		return d
	}
	return obj
}

func (c *Collector) matchBare(f *lexicon.Frame, e *lexicon.Element, at, v int, b *binding) Why {
	if at == doc.None {
		if e.Slot == lexicon.SlotTGT || e.Slot == lexicon.SlotANY || e.Slot == lexicon.SlotWORDS { // "urged Russia to leave" may be parsed with Russia as the subject of the clause
			if k := c.Doc.Child(v, doc.ClauseComplement); k != doc.None && k > v && !(c.statesThat(v) && (e.Slot == lexicon.SlotWORDS || e.Optional || f.Entry.Type == "AGREE" && c.opines(k))) {
				at = c.OwnSubject(k)
			}
		}
	}
	if at == doc.None && e.Slot == lexicon.SlotWORDS {
		at = c.Doc.Child(v, doc.Complement)
	}
	switch {
	case at == doc.None && e.Optional:
		return ""
	case at == doc.None:
		return "it has no object"
	case e.Slot == lexicon.SlotWORDS:
		w := c.FindWord(at, e.Words)
		if w == doc.None && e.Optional {
			return ""
		}
		if w == doc.None {
			return "its object is none of the words asked for"
		}
		b.action = append(b.action, w)
		return ""
	case c.TimeAt[at] != doc.None && e.Slot != lexicon.SlotANY:
		return "its object is a time"
	case !c.satisfies(at, e):
		if e.Optional {
			return ""
		}
		return "its object may not fill the slot"
	case e.Slot == lexicon.SlotTGT && c.IsReflexive(at) && f.Entry.Type != "ASSAULT": // "defended himself", but "blew himself up"
		return "it is done to its doer"
	}
	b.take(e.Slot, at)
	return ""
}

// matchRest tries a part of frame f: the elements with prepositions, and the act.
func (c *Collector) matchRest(rest []lexicon.Element, head, obj int, f *lexicon.Frame, b *binding) Why {
	for i := range rest {
		e := &rest[i]
		switch {
		case e.Slot == lexicon.SlotACT:
			if b.act = c.findAct(head, e, b); f.Entry.Op == lexicon.DemandOp && slices.Contains(b.target, b.act) { // "ordered drones" orders nobody to do anything
				b.act = doc.None
			}
			if b.act == doc.None && !e.Optional {
				return "it takes no act"
			}
			if b.act != doc.None && e.Words != nil && !c.WordIn(b.act, e.Words) {
				return "its act is none of the words asked for"
			}
			if b.act != doc.None && (f.Entry.Op == lexicon.DemandOp || f.Entry.Op == lexicon.RefuseOp) && c.unnamed(b.act) {
				return "its doer does not want to be named"
			}
			if b.act != doc.None && f.Entry.Op == lexicon.StopOp && c.Tok(head).Lemma == "stop" && c.HasTo(b.act) {
				return "its infinitive tells what for"
			}
			if b.act != doc.None && f.Entry.Op == lexicon.DemandOp && e.Preps != nil && c.Doubted(b.act, head) {
				return "its clause is a question" // "pressed her on whether she would run"
			}
			if b.act != doc.None && f.Entry.Op == lexicon.DemandOp && e.Preps == nil && c.states(head, b.act) {
				return "its clause tells how things are"
			}
			if b.act != doc.None && f.Entry.Op == lexicon.PromiseOp && e.Preps == nil && c.opines(b.act) {
				return "its clause tells an opinion"
			}
		case e.Preps != nil:
			if w := c.matchPrep(e, head, obj, b); w != "" {
				return w
			}
		}
	}
	return ""
}

// matchAdj matches "SRC be {hostile} to TGT" at the adjective or participle.
func (c *Collector) matchAdj(f *lexicon.Frame, p *Predicate, b *binding) Why {
	a := p.At
	subj := doc.None
	switch t := c.Tok(a); {
	case c.IsVerb(a):
		subj = c.Subject(a)
	case t.Rel == doc.Complement || t.Rel == doc.Conjunct:
		for t.Rel == doc.Conjunct && !c.IsVerb(t.Head) {
			t = c.Tok(t.Head)
		}
		if c.IsVerb(t.Head) {
			subj = c.Subject(t.Head)
			if o := c.ofObject(a); o != doc.None {
				subj = o
			}
		}
	case t.Rel == doc.AdjectiveMod || t.Rel == doc.Participle:
		subj = t.Head
	case t.Rel == doc.ClauseComplement || t.Rel == doc.Root || t.Rel == doc.OpenComplement || t.Rel == doc.AdverbialClause:
		subj = c.OwnSubject(a)
	}
	q := *p
	q.passive = false
	if w := c.matchSubject(f, &q, subj, b); w != "" {
		return w
	}
	if bares, n := bare(f, 0, len(f.Rest)); n > 0 && !bares[0].Optional {
		return "an adjective takes no object"
	}
	if w := c.matchRest(f.Rest, a, doc.None, f, b); w != "" {
		if t := c.Tok(a); t.Rel == doc.Complement { // "was critical yesterday of Iran": the phrase may hang on "was"
			return c.matchRest(f.Rest, t.Head, doc.None, f, b)
		}
		return w
	}
	return ""
}

// ofObject returns the object that an adjective behind it is said of: "held Iran responsible for the raid"; or None.
func (c *Collector) ofObject(a int) int {
	if t := c.Tok(a); a > 0 && t.Rel == doc.Complement && c.Tok(a-1).Rel == doc.Object && c.Tok(a-1).Head == t.Head && !c.IsReflexive(a-1) {
		return a - 1
	}
	return doc.None
}

// InPassing reports whether an adjective tells what another act makes of its object.
func (c *Collector) InPassing(h *grammar.Hit) bool {
	return h.Kind == lexicon.AdjFrame && c.ofObject(h.At) != doc.None && c.HitAt[c.Tok(h.At).Head] != doc.None
}

// matchNoun matches a noun's frame; who does it and to whom is found by packages source and target where the frame does not say.
func (c *Collector) matchNoun(f *lexicon.Frame, p *Predicate, b *binding) Why {
	carrier := p.carrier
	for i := range f.Rest {
		e := &f.Rest[i]
		if e.Slot == lexicon.SlotACT {
			if b.act = c.nounAct(p.At, e, b); b.act == doc.None && !e.Optional {
				return "it takes no act"
			}
			continue
		}
		if e.Preps == nil {
			return "a noun takes no object"
		}
		if o := c.between(p.At, carrier); e.Slot == lexicon.SlotTGT && o != doc.None && c.bothSides(f, o) {
			continue // "fighting in the east between X and Y" has no target of its own
		}
		at := c.nounPrep(e, p, b)
		switch {
		case at != doc.None && e.Slot == lexicon.SlotTGT && c.Tok(at).Prep == "by" && grammar.TakesBy(f): // who does it, unless nothing else could
		case at != doc.None && e.Slot == lexicon.SlotSRC && c.Tok(at).Prep == "of" && c.NounAgent(p.At) != doc.None:
			return "who does it stands behind by"
		case at != doc.None && e.Slot == lexicon.SlotWORDS:
			b.action = append(b.action, c.FindWord(at, e.Words))
		case at != doc.None && e.Slot == lexicon.SlotTGT && c.bothSides(f, at): // "fighting between X and Y" has no target of its own
		case at != doc.None:
			b.take(e.Slot, at)
		case !e.Optional:
			return "it lacks what it needs behind a preposition"
		}
	}
	return ""
}

// nounPrep returns what stands behind one of an element's prepositions on a noun, its carrier, or another word of its act; or None.
func (c *Collector) nounPrep(e *lexicon.Element, p *Predicate, b *binding) int {
	at := c.against(e, p.At, p.carrier)
	if at == doc.None {
		at = c.findPrep(e, p.At)
	}
	if at != doc.None && e.Slot != lexicon.SlotWORDS && slices.Contains(b.action, at) { // "the lifting of the siege of Ramallah": what is behind the siege
		at = c.findPrep(e, at)
	}
	if at == doc.None && p.carrier != doc.None {
		at = c.findPrep(e, p.carrier)
	}
	for _, a := range b.action { // "the arrival of troops in Belarus"
		if at == doc.None && a != p.At {
			at = c.findPrep(e, a)
		}
	}
	if at == doc.None {
		at = c.deepPrep(e, p.At, doc.None)
		if at != doc.None && e.Slot == lexicon.SlotSRC && c.ofOpponent(at, p.At) {
			return doc.None
		}
	}
	return at
}

// ofOpponent reports whether a phrase stands inside what a noun's act is against: "a rally against abuses by the army".
func (c *Collector) ofOpponent(at, n int) bool {
	for i := c.Tok(at).Head; i != n && c.Tok(i).Head != i; i = c.Tok(i).Head {
		switch c.Tok(i).Prep {
		case "against", "over", "about":
			return true
		}
	}
	return false
}

// between returns what stands behind "between" on a noun or the verb that carries it, or None.
func (c *Collector) between(n, carrier int) int {
	if o := c.Oblique(n, "between"); o != doc.None || carrier == doc.None {
		return o
	}
	return c.Oblique(carrier, "between")
}

// bothSides reports whether a phrase names the two who do something to each other.
func (c *Collector) bothSides(f *lexicon.Frame, at int) bool {
	prep := c.Tok(at).Prep
	return (prep == "between" || prep == "among" || prep == "by") && f.Entry.Mutual != lexicon.No && len(c.Parties(at)) > 1
}

// HoldsOp returns how an entry makes the act that its frames spell out: its operator, or what its type says of an act that is told in it.
func HoldsOp(e *lexicon.Entry) lexicon.Op {
	if e.Op != lexicon.NoOp {
		return e.Op
	}
	switch e.Type {
	case "AGREE":
		return lexicon.PromiseOp
	case "THREATEN":
		return lexicon.ThreatenOp
	case "REJECT":
		return lexicon.RefuseOp
	case "REQUEST":
		return lexicon.DemandOp
	}
	return lexicon.NoOp
}
