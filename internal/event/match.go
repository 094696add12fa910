package event

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// A binding is what the slots of a frame took at a predicate.
type binding struct {
	source []int // tokens; of a mutual noun ("talks between X and Y") both parties
	target []int
	act    int   // token of the act inside, or doc.None
	action []int // further words of the act: objects that the frame names, particles, carriers
	slots  bool  // the target was found where the frame says
	strict bool  // source was demanded and found
}

// A predicate is a word at which frames are tried.
type predicate struct {
	at      int // the word itself
	carrier int // the light verb that carries a noun, else doc.None
	kind    lexicon.FrameKind
	passive bool
}

// why a frame does not hold; "" is that it does.
type why string

// match tries one frame at a predicate.
func (c *coder) match(f *lexicon.Frame, p *predicate, b *binding) why {
	*b = binding{act: doc.None, source: b.source[:0], target: b.target[:0], action: b.action[:0]}
	var w why
	switch f.Kind {
	case lexicon.VerbFrame:
		w = c.matchVerb(f, p, b)
		if o := f.Entry.Order; w == "" && o != nil {
			w = c.matchOrder(o, p.at, b)
		}
	case lexicon.AdjFrame:
		w = c.matchAdj(f, p, b)
	default:
		w = c.matchNoun(f, p, b)
	}
	if w == "" && f.Entry.Unless != nil && c.sentenceHas(p.at, f.Entry.Unless) { // last, as it looks at every word
		return "a word of its unless line stands in the sentence"
	}
	return w
}

func (c *coder) sentenceHas(i int, w *lexicon.Words) bool {
	r := c.d.Sentences[c.d.SentenceOf(i)].Tokens
	for k := r.Start; k < r.End; k++ {
		if w.Has(c.d, k) {
			return true
		}
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

func (c *coder) matchVerb(f *lexicon.Frame, p *predicate, b *binding) why {
	v := p.at
	subj, obj := c.subject(v), c.object(v)
	if p.passive {
		subj = c.agent(v)
		if h := c.tok(v).Head; c.isReduced(v) && c.tok(h).Rel == doc.Root && intransitive(f) && (subj == doc.None || !c.isActor(subj, c.parties(subj))) {
			subj = h // "the ministers conferred by telephone", parsed as ministers who are conferred
		}
	}
	if w := c.matchSubject(f, p, subj, b); w != "" {
		return w
	}
	if f.Entry.Op == lexicon.NoOp && f.Force && c.statesThat(v) {
		return "it takes a that-clause"
	}
	if t := f.Entry.Type; (t == "PROTEST" || t == "MOBILIZE") && !p.passive && intransitive(f) && c.leavesObject(v) {
		return "it leaves an object over"
	}
	in, at := c.infinitiveOf(f, v)
	bares, n := bare(f, 0, at)
	objects := [2]int{obj, doc.None}
	if n == 2 {
		objects = c.twoObjects(v, obj, p.passive)
		if k := c.d.Child(v, doc.NounAdverb); k != doc.None && bares[1].Slot == lexicon.SlotWORDS && c.wordIn(k, bares[1].Words) { // "gave the envoy 48 hours"
			objects = [2]int{c.receiver(v, obj), k}
		}
	}
	for i := range n {
		if w := c.matchBare(bares[i], objects[i], v, b); w != "" {
			return w
		}
	}
	if w := c.matchRest(f.Rest[:at], v, obj, f, b); w != "" || in == doc.None {
		return w
	}
	b.action = append(b.action, in)
	if bares, n = bare(f, at+1, len(f.Rest)); n > 0 {
		if w := c.matchBare(bares[0], c.object(in), in, b); w != "" {
			return w
		}
	}
	if w := c.matchRest(f.Rest[at+1:], in, c.object(in), f, b); w == "" {
		return ""
	}
	return c.matchRest(f.Rest[at+1:], v, obj, f, b)
}

// leavesObject reports whether a verb has people as its object, whom a frame without one leaves over: "rallied supporters" is no rally.
func (c *coder) leavesObject(v int) bool {
	o := c.d.Child(v, doc.Object)
	return o != doc.None && c.tok(o).POS != doc.Pron && c.isPeople(o, c.parties(o))
}

// infinitiveOf returns the infinitive that a frame's "to {words}" asks for, and where in the frame that stands: what follows there hangs on it ("threatened to
// sue Croatia" by SRC {threaten} to {sue} TGT). Without one it returns None and the frame's length.
func (c *coder) infinitiveOf(f *lexicon.Frame, v int) (in, at int) {
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

// states reports whether a clause that a verb of demanding takes is a plain statement: "insisted that it was innocent", not "insisted that it stop".
func (c *coder) states(v, act int) bool {
	t := c.tok(act)
	if t.Rel != doc.ClauseComplement || c.hasTo(act) {
		return false
	}
	switch c.tok(v).Lemma {
	case "insist", "persuade", "convince", "remind", "advise", "tell", "warn", "ask":
	default:
		return false
	}
	for _, k := range c.d.Children(act) {
		switch a := c.tok(int(k)); {
		case a.Rel == doc.Marker && (a.Lower == "if" || a.Lower == "whether"):
			return true
		case a.Rel == doc.Auxiliary && (a.Lower == "must" || a.Lower == "should" || a.Lower == "ought"):
			return false
		case a.Rel == doc.Auxiliary && a.Tag == "MD":
			return true
		}
	}
	if s := c.ownSubject(act); t.Tag == "VBP" && s != doc.None && (c.tok(s).Tag == "NN" || c.tok(s).Tag == "NNP") {
		return false // "insisted that Iran give up": a singular with a bare verb
	}
	return t.Tag != "VB"
}

// opines reports whether a that-clause says how things are, not what shall be: "agrees that he is the best", not "agreed that troops would leave".
func (c *coder) opines(act int) bool {
	t := c.tok(act)
	if t.Rel != doc.ClauseComplement || c.hasTo(act) || !c.isVerb(act) || c.ownSubject(act) == doc.None || t.Tag == "VB" && c.d.Child(act, doc.Auxiliary) == doc.None {
		return false
	}
	for _, k := range c.d.Children(act) {
		if a := c.tok(int(k)); a.Rel == doc.Auxiliary && (a.Tag == "MD" || a.Lower == "'ll" || a.Lower == "'d") {
			return false
		}
	}
	return true
}

// intransitive reports whether a frame has no object.
func intransitive(f *lexicon.Frame) bool {
	_, n := bare(f, 0, len(f.Rest))
	return n == 0 && !hasAct(f) && f.Entry.Order == nil
}

func hasAct(f *lexicon.Frame) bool {
	return slices.ContainsFunc(f.Rest, func(e lexicon.Element) bool { return e.Slot == lexicon.SlotACT })
}

// statesThat reports whether a verb takes a that-clause, as no act of force does: "this demonstrates that".
func (c *coder) statesThat(v int) bool {
	for _, k := range c.d.Children(v) {
		if t := c.tok(int(k)); t.Rel == doc.ClauseComplement && int(k) > v {
			if m := c.d.Child(int(k), doc.Marker); m != doc.None && c.tok(m).Lower == "that" {
				return true
			}
		}
	}
	return false
}

// agent returns who does a passive verb, or None.
func (c *coder) agent(v int) int {
	for _, k := range c.d.Children(v) {
		if c.tok(int(k)).Rel == doc.Agent {
			return int(k)
		}
	}
	if o := c.oblique(v, "by"); o != doc.None && c.timeAt[o] == doc.None {
		return o
	}
	if t := c.tok(v); t.Rel == doc.Conjunct && c.isVerb(t.Head) && t.Head != v && c.passive(t.Head) {
		return c.agentBy(t.Head)
	}
	for _, k := range c.d.Children(v) { // "was arrested and jailed by police"
		if t := c.tok(int(k)); t.Rel == doc.Conjunct && t.Tag == "VBN" {
			return c.agentBy(int(k))
		}
	}
	return c.farAgent(v)
}

// farAgent returns the agent of a passive verb that the parser has hung on a later noun, which can take none: "was attacked with rockets late on Friday by
// rebels", "was told at a meeting in Bonn by the Union".
func (c *coder) farAgent(v int) int {
	if !c.passive(v) {
		return doc.None
	}
	edge := c.tok(v).Edge
	for i := edge.End - 1; i > v; i-- {
		t := c.tok(i)
		if t.Rel != doc.Oblique && t.Rel != doc.Agent || t.Prep != "by" || c.timeAt[i] != doc.None || t.Head == v || t.Head < v {
			continue
		}
		if c.plainPath(t.Head, v) && !c.ofBy(t.Head, t.Case) && c.isActor(i, c.parties(i)) {
			return i
		}
	}
	return doc.None
}

// plainPath reports whether a token hangs on verb v by phrases alone, through no clause.
func (c *coder) plainPath(i, v int) bool {
	for n := 0; n < 6 && i != v; n++ {
		t := c.tok(i)
		switch t.Rel {
		case doc.Oblique, doc.Object, doc.NounAdverb, doc.Conjunct:
			if c.isVerb(i) {
				return false
			}
		case doc.OpenComplement: // "were allowed to drive by Saudi Arabia"
			if !c.hasTo(i) || c.passive(i) {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return i == v
}

// ofBy reports whether "by" stands so close behind a noun that it tells by whom the noun's thing is done or made: "in an attack by rebels", "a plan for peace by X".
func (c *coder) ofBy(n, by int) bool {
	if c.isVerb(n) || !c.isActNoun(n) && !c.lx.Known.Text.Has(c.d, n) {
		return false
	}
	for i := n + 1; i < by; i++ {
		if t := c.tok(i); c.timeAt[i] != doc.None || t.Rel == doc.Case && t.Lower != "of" && t.Lower != "on" && t.Lower != "for" && t.Lower != "against" {
			return false
		}
	}
	return true
}

// agentBy returns the agent that hangs on the verb itself, or None.
func (c *coder) agentBy(v int) int {
	for _, k := range c.d.Children(v) {
		if c.tok(int(k)).Rel == doc.Agent {
			return int(k)
		}
	}
	return doc.None
}

func (c *coder) matchSubject(f *lexicon.Frame, p *predicate, subj int, b *binding) why {
	e := &f.Subject
	switch e.Slot {
	case lexicon.SlotNone:
		if subj != doc.None && c.isActor(subj, c.parties(subj)) {
			b.source = append(b.source, subj)
		}
		return ""
	case lexicon.SlotWORDS:
		if subj == doc.None || !c.wordIn(subj, e.Words) {
			return "its subject is none of the words asked for"
		}
		b.action = append(b.action, c.findWord(subj, e.Words))
		return ""
	}
	if subj == doc.None && c.imperative(p.at) {
		return "it is an imperative"
	}
	if subj == doc.None {
		if e.Words != nil && e.Limit == 0 {
			return "its subject is none of the words asked for"
		}
		if p.passive || f.Entry.Op != lexicon.NoOp || c.freeSubject(p.at) {
			return "" // done by somebody who is not named
		}
		return "it has no subject"
	}
	if !c.satisfies(subj, e) && (f.Entry.Type != "" || f.Entry.Op == lexicon.NoOp) { // whoever says it, it is said
		return "its subject may not fill the slot"
	}
	b.take(e.Slot, subj)
	b.strict = e.Slot == lexicon.SlotSRC
	return ""
}

// imperative reports whether a verb opens its sentence in its bare form: "let us rise".
func (c *coder) imperative(v int) bool {
	t := c.tok(v)
	if t.Tag != "VB" || t.Rel != doc.Root && t.Rel != doc.ClauseComplement && t.Rel != doc.Parataxis || c.hasTo(v) {
		return false
	}
	return c.d.Child(v, doc.Auxiliary) == doc.None
}

// freeSubject reports whether a verb may well lack a subject: gerunds and infinitives on nouns and prepositions.
func (c *coder) freeSubject(v int) bool {
	t := c.tok(v)
	return t.Tag == "VBG" || t.Tag == "VB" || t.Rel == doc.Participle || t.Rel == doc.PrepClause || t.Rel == doc.Root
}

func (b *binding) take(s lexicon.Slot, i int) {
	switch s {
	case lexicon.SlotSRC:
		b.source = append(b.source, i)
	case lexicon.SlotTGT:
		b.target = append(b.target, i)
		b.slots = true
	}
}

// twoObjects returns what fills the two bare slots of a frame: the receiver and the thing ("gave Kyiv arms"), or the object and what it is called.
func (c *coder) twoObjects(v, obj int, passive bool) [2]int {
	dative, thing := doc.None, doc.None
	for _, k := range c.d.Children(v) {
		switch t := c.tok(int(k)); t.Rel {
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
			if s := c.ownSubject(int(k)); thing == doc.None && s != doc.None {
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
func (c *coder) receiver(v, obj int) int {
	if d := c.d.Child(v, doc.Dative); d != doc.None {
		return d
	}
	return obj
}

func (c *coder) matchBare(e *lexicon.Element, at, v int, b *binding) why {
	if at == doc.None {
		if e.Slot == lexicon.SlotTGT || e.Slot == lexicon.SlotANY || e.Slot == lexicon.SlotWORDS { // "urged Russia to leave" may be parsed with Russia as the subject of the clause
			if k := c.d.Child(v, doc.ClauseComplement); k != doc.None && k > v && !(e.Slot == lexicon.SlotWORDS && c.statesThat(v)) {
				at = c.ownSubject(k)
			}
		}
	}
	if at == doc.None && e.Slot == lexicon.SlotWORDS {
		at = c.d.Child(v, doc.Complement)
	}
	switch {
	case at == doc.None && e.Optional:
		return ""
	case at == doc.None:
		return "it has no object"
	case e.Slot == lexicon.SlotWORDS:
		w := c.findWord(at, e.Words)
		if w == doc.None && e.Optional {
			return ""
		}
		if w == doc.None {
			return "its object is none of the words asked for"
		}
		b.action = append(b.action, w)
		return ""
	case c.timeAt[at] != doc.None && e.Slot != lexicon.SlotANY:
		return "its object is a time"
	case !c.satisfies(at, e):
		if e.Optional {
			return ""
		}
		return "its object may not fill the slot"
	}
	b.take(e.Slot, at)
	return ""
}

// matchRest tries a part of frame f: the elements with prepositions, and the act.
func (c *coder) matchRest(rest []lexicon.Element, head, obj int, f *lexicon.Frame, b *binding) why {
	for i := range rest {
		e := &rest[i]
		switch {
		case e.Slot == lexicon.SlotACT:
			if b.act = c.findAct(head, e, b); b.act == doc.None && !e.Optional {
				return "it takes no act"
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

func (c *coder) matchPrep(e *lexicon.Element, head, obj int, b *binding) why {
	at := c.against(e, head, obj)
	for k := 0; k < len(e.Preps) && at == doc.None; k++ { // the first preposition that is named is the likeliest: "(between|in TGT)"
		one := *e
		one.Preps = e.Preps[k : k+1]
		at = c.findPrep(&one, head)
		if at == doc.None && obj != doc.None && obj != head && c.tok(obj).POS != doc.Propn {
			at = c.findPrep(&one, obj) // "issued an ultimatum to Ecuador"
		}
		for _, a := range b.action {
			if at == doc.None && a != obj {
				at = c.findPrep(&one, a)
			}
		}
	}
	if at == doc.None {
		at = c.deepPrep(e, head)
	}
	if e.Slot == lexicon.SlotTGT && isOneOf(at, b.source) { // "was dismissed by a court" tells not whose it was
		at = doc.None
	}
	if at == doc.None && e.Slot == lexicon.SlotWORDS {
		if v := c.infinitiveIn(e, head); v != doc.None { // "ordered the diplomats to leave"
			b.action = append(b.action, v)
			return ""
		}
	}
	switch {
	case at != doc.None:
		if e.Slot == lexicon.SlotWORDS {
			b.action = append(b.action, c.findWord(at, e.Words))
		} else {
			b.take(e.Slot, at)
		}
		return ""
	case e.Optional:
		return ""
	}
	return "it lacks what it needs behind a preposition"
}

// deepPrep returns what findPrep does for the phrases that hang on a word's phrases: "accusations by Greece against Turkey", "put the blame for the raid on Togo",
// "a shipment of tents from the Union to Ukraine".
func (c *coder) deepPrep(e *lexicon.Element, head int) int {
	if slices.Contains(e.Preps, "of") || slices.Contains(e.Preps, "in") {
		one := *e
		one.Preps = slices.DeleteFunc(slices.Clone(e.Preps), func(p string) bool { return p == "of" || p == "in" })
		e = &one
	}
	for depth, at := 0, []int{head}; depth < 3; depth++ {
		var next []int
		for _, i := range at {
			for _, k := range c.d.Children(i) {
				if t := c.tok(int(k)); (t.Rel == doc.Oblique || t.Rel == doc.Agent) && int(k) > head && !c.aside(int(k)) {
					if found := c.findPrep(e, int(k)); found != doc.None {
						return found
					}
					next = append(next, int(k))
				}
			}
		}
		at = next
	}
	return doc.None
}

// against returns what stands behind "against" where an element may take that among others, as the plainest of them: "lodged a complaint against Peru with the
// Union"; or None.
func (c *coder) against(e *lexicon.Element, head, obj int) int {
	if len(e.Preps) < 2 || !slices.Contains(e.Preps, "against") {
		return doc.None
	}
	one := *e
	one.Preps = []string{"against"}
	at := c.findPrep(&one, head)
	if at == doc.None && obj != doc.None && obj != head {
		at = c.findPrep(&one, obj)
	}
	return at
}

// infinitiveIn returns the infinitive under a verb that an element "to {leave}" asks for, or None.
func (c *coder) infinitiveIn(e *lexicon.Element, head int) int {
	if !slices.Contains(e.Preps, "to") {
		return doc.None
	}
	for _, k := range c.d.Children(head) {
		if t := c.tok(int(k)); c.infinitive(int(k), t) && (e.Words.One[t.Lemma] || e.Words.One[c.withParticle(int(k))]) {
			return int(k)
		}
	}
	return doc.None
}

// findPrep returns the object of one of the element's prepositions on a token that may fill it, or None.
func (c *coder) findPrep(e *lexicon.Element, head int) int {
	for _, k := range c.d.Children(head) {
		t := c.tok(int(k))
		if !prepArc(t, e.Preps) {
			if s := c.forSubject(int(k), e.Preps); s != doc.None && e.Slot != lexicon.SlotWORDS && c.satisfies(s, e) {
				return s
			}
			continue
		}
		if e.Slot == lexicon.SlotWORDS {
			if c.findWord(int(k), e.Words) != doc.None {
				return int(k)
			}
			continue
		}
		if (c.timeAt[k] == doc.None || e.Slot == lexicon.SlotANY) && c.satisfies(int(k), e) {
			return int(k)
		}
	}
	return doc.None
}

// forSubject returns the subject of an infinitive behind "for", if that is among the prepositions: "set a deadline for Niger to release"; else None.
func (c *coder) forSubject(k int, preps []string) int {
	if !slices.Contains(preps, "for") || !c.forInfinitive(k) {
		return doc.None
	}
	return c.ownSubject(k)
}

func (c *coder) forInfinitive(k int) bool {
	if t := c.tok(k); t.Rel != doc.AdverbialClause && t.Rel != doc.ClauseComplement && t.Rel != doc.Participle && t.Rel != doc.OpenComplement {
		return false
	}
	m := c.d.Child(k, doc.Marker)
	return m != doc.None && c.tok(m).Lower == "for" && c.hasTo(k)
}

func prepArc(t *doc.Token, preps []string) bool {
	switch t.Rel {
	case doc.Oblique, doc.Dative, doc.Agent, doc.PrepClause:
	default:
		return false
	}
	for _, p := range preps {
		if t.Prep == p || p == "to" && t.Rel == doc.Dative && t.Prep == "" || len(t.Prep) > len(p)+2 && particleOf(t.Prep) != "" && t.Prep[len(t.Prep)-len(p)-1:] == " "+p {
			return true
		}
	}
	return false
}

// particleOf returns the particle that the parser has taken into a preposition ("out" of "walked out of talks"), or "".
func particleOf(prep string) string {
	first, _, two := strings.Cut(prep, " ")
	if !two {
		return ""
	}
	if isParticle(first) {
		return first
	}
	return ""
}

// findAct returns the head of the clause or noun that an operator takes at head, or None.
func (c *coder) findAct(head int, e *lexicon.Element, b *binding) int {
	best := doc.None
	for _, k := range c.d.Children(head) {
		k := int(k)
		t := c.tok(k)
		if e.Preps == nil {
			switch {
			case t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement:
				return k
			case t.Rel == doc.Complement && c.isVerb(k):
				best = k
			case t.Rel == doc.Object && best == doc.None && c.isActNoun(k):
				best = k
			case t.Rel == doc.PassiveSubject && best == doc.None && c.isActNoun(k):
				best = k
			case t.Rel == doc.AdverbialClause && best == doc.None && c.hasTo(k) && k > head:
				best = k
			}
			continue
		}
		for _, p := range e.Preps {
			switch {
			case p == "to" && c.infinitive(k, t), p == "for" && (c.forInfinitive(k) || t.Rel == doc.OpenComplement && c.hasTo(k) && c.oblique(head, "for") != doc.None):
				return k
			case t.Prep == p && t.Rel == doc.PrepClause, t.Prep == p && (t.Rel == doc.Oblique || t.Rel == doc.Dative) && c.isActNoun(k):
				return k
			}
		}
	}
	if best != doc.None {
		return best
	}
	for _, i := range b.target { // "asked Russia to leave" with the infinitive on the object
		if k := c.clauseOn(i, head, true); k != doc.None {
			return k
		}
	}
	for _, i := range b.action { // "issued an order to leave", "approved a plan that will allow"
		if i == doc.None || i == head {
			continue
		}
		if k := c.clauseOn(i, head, len(e.Preps) > 0 && e.Preps[0] == "to"); k != doc.None {
			return k
		}
		if e.Preps != nil {
			if k := c.nounAct(i, e, b); k != doc.None {
				return k
			}
		}
	}
	return doc.None
}

// clauseOn returns a clause that hangs on a noun and does not hold head, only an infinitive where that is asked for, or None.
func (c *coder) clauseOn(i, head int, infinitive bool) int {
	for _, k := range c.d.Children(i) {
		switch c.tok(int(k)).Rel {
		case doc.Participle, doc.RelativeClause, doc.ClauseComplement, doc.OpenComplement:
			if (c.hasTo(int(k)) || !infinitive) && !c.tok(int(k)).Edge.Has(head) {
				return int(k)
			}
		}
	}
	return doc.None
}

func (c *coder) infinitive(k int, t *doc.Token) bool {
	switch t.Rel {
	case doc.OpenComplement, doc.ClauseComplement, doc.AdverbialClause, doc.Participle:
		return c.hasTo(k)
	}
	return false
}

// isActNoun reports whether a noun may tell an act by itself.
func (c *coder) isActNoun(i int) bool {
	for n := 0; i != doc.None && n < 4; n++ {
		t := c.tok(i)
		if t.POS == doc.Verb || len(c.lx.Nouns[t.Lemma]) > 0 || len(c.lx.Nouns[t.Lower]) > 0 {
			return true
		}
		if c.lx.Known.Measure.Has(c.d, i) {
			i = c.oblique(i, "of")
		} else {
			break
		}
	}
	return false
}

// matchAdj matches "SRC be {hostile} to TGT" at the adjective or participle.
func (c *coder) matchAdj(f *lexicon.Frame, p *predicate, b *binding) why {
	a := p.at
	subj := doc.None
	switch t := c.tok(a); {
	case c.isVerb(a):
		subj = c.subject(a)
	case t.Rel == doc.Complement || t.Rel == doc.Conjunct:
		for t.Rel == doc.Conjunct && !c.isVerb(t.Head) {
			t = c.tok(t.Head)
		}
		if c.isVerb(t.Head) {
			subj = c.subject(t.Head)
		}
	case t.Rel == doc.AdjectiveMod || t.Rel == doc.Participle:
		subj = t.Head
	case t.Rel == doc.ClauseComplement || t.Rel == doc.Root || t.Rel == doc.OpenComplement || t.Rel == doc.AdverbialClause:
		subj = c.ownSubject(a)
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
		if t := c.tok(a); t.Rel == doc.Complement { // "was critical yesterday of Iran": the phrase may hang on "was"
			return c.matchRest(f.Rest, t.Head, doc.None, f, b)
		}
		return w
	}
	return ""
}

// matchNoun matches a noun's frame; who does it and to whom is found by noun.go where the frame does not say.
func (c *coder) matchNoun(f *lexicon.Frame, p *predicate, b *binding) why {
	carrier := doc.None
	if p.carrier != doc.None {
		carrier = p.carrier
	}
	for i := range f.Rest {
		e := &f.Rest[i]
		if e.Slot == lexicon.SlotACT {
			if b.act = c.nounAct(p.at, e, b); b.act == doc.None && !e.Optional {
				return "it takes no act"
			}
			continue
		}
		if e.Preps == nil {
			return "a noun takes no object"
		}
		at := c.against(e, p.at, carrier)
		if at == doc.None {
			at = c.findPrep(e, p.at)
		}
		if at == doc.None && carrier != doc.None {
			at = c.findPrep(e, carrier)
		}
		if at == doc.None {
			at = c.deepPrep(e, p.at)
		}
		switch {
		case at != doc.None && e.Slot == lexicon.SlotTGT && c.tok(at).Prep == "by" && takesBy(f): // who does it, unless nothing else could
		case at != doc.None && e.Slot == lexicon.SlotSRC && c.tok(at).Prep == "of" && c.nounAgent(p.at) != doc.None:
			return "who does it stands behind by"
		case at != doc.None && e.Slot == lexicon.SlotWORDS:
			b.action = append(b.action, c.findWord(at, e.Words))
		case at != doc.None && e.Slot == lexicon.SlotTGT && c.bothSides(f, at): // "fighting between X and Y" has no target of its own
		case at != doc.None:
			b.take(e.Slot, at)
		case !e.Optional:
			return "it lacks what it needs behind a preposition"
		}
	}
	return ""
}

// takesBy reports whether a frame says that its doer stands behind "by".
func takesBy(f *lexicon.Frame) bool {
	return slices.ContainsFunc(f.Rest, func(e lexicon.Element) bool {
		return e.Slot == lexicon.SlotSRC && slices.Contains(e.Preps, "by")
	})
}

// nounAgent returns the actor behind "by" on a noun, or on a phrase of it ("the withdrawal of tanks from Estonia by Russia"); or None.
func (c *coder) nounAgent(n int) int {
	at := []int{n}
	for depth := 0; depth < 3; depth++ {
		var next []int
		for _, i := range at {
			for _, k := range c.d.Children(i) {
				t := c.tok(int(k))
				if int(k) < n || t.Rel != doc.Oblique && t.Rel != doc.Agent || c.timeAt[k] != doc.None {
					continue
				}
				if t.Prep == "by" && (i == n || !c.isActNoun(i)) && c.isActor(int(k), c.parties(int(k))) {
					return int(k)
				}
				next = append(next, int(k))
			}
		}
		at = next
	}
	return doc.None
}

// bothSides reports whether a phrase names the two who do something to each other.
func (c *coder) bothSides(f *lexicon.Frame, at int) bool {
	prep := c.tok(at).Prep
	return (prep == "between" || prep == "among" || prep == "by") && f.Entry.Mutual != lexicon.No && len(c.parties(at)) > 1
}

func (c *coder) nounAct(n int, e *lexicon.Element, b *binding) int {
	for _, k := range c.d.Children(n) {
		k := int(k)
		t := c.tok(k)
		if (t.Rel == doc.Participle || t.Rel == doc.ClauseComplement || t.Rel == doc.OpenComplement) && (c.hasTo(k) || t.Rel == doc.ClauseComplement) {
			return k
		}
		for _, p := range e.Preps {
			if t.Prep == p && (t.Rel == doc.PrepClause || t.Rel == doc.Oblique && c.isActNoun(k)) {
				return k
			}
		}
	}
	return doc.None
}
