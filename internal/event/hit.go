package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// A hit is a frame that holds at a predicate, on its way to an event.
type hit struct {
	frame   *lexicon.Frame
	at      int
	carrier int // light verb, or doc.None
	kind    lexicon.FrameKind
	passive bool
	source  []int
	target  []int
	act     int // token, or doc.None
	action  []int

	inner int // hit that stands in its act, or doc.None
	outer int // hit whose act it is, or doc.None
}

// clauseWord is the token whose auxiliaries, negation and place in the sentence tell how real the act is.
func (h *hit) clauseWord() int {
	if h.carrier != doc.None {
		return h.carrier
	}
	return h.at
}

// findHits tries the frames of all words of a sentence.
func (c *coder) findHits(s doc.Range) {
	var b binding
	first := len(c.hits)
	for i := s.Start; i < s.End; i++ {
		c.tryWord(i, &b)
	}
	c.dropSwallowed(first)
	c.joinActs(first)
}

// tryWord tries the frames of the word at token i and keeps the first that holds.
func (c *coder) tryWord(i int, b *binding) {
	t := c.tok(i)
	pos := t.POS
	if pos == doc.Noun && c.isVerb(i) {
		pos = doc.Verb
	}
	switch pos {
	case doc.Verb, doc.Aux:
		if t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary || c.isModifier(i) {
			return
		}
		if c.gerundNoun(i) {
			p := predicate{at: i, carrier: c.carrier(i), kind: lexicon.NounFrame}
			if c.tryFrames(c.frames(c.lx.Nouns, i), &p, b) {
				return
			}
		}
		p := predicate{at: i, carrier: doc.None, kind: lexicon.VerbFrame, passive: c.passive(i)}
		if t.Tag == "VBN" || t.Lower == "going" { // "is going to", "is expected to", "is opposed to" before what the verb itself means
			q := p
			q.kind = lexicon.AdjFrame
			if c.tryFrames(c.frames(c.lx.Adjs, i), &q, b) {
				return
			}
		}
		c.tryFrames(c.verbFrames(i), &p, b)
	case doc.Adj:
		p := predicate{at: i, carrier: doc.None, kind: lexicon.AdjFrame}
		c.tryFrames(c.frames(c.lx.Adjs, i), &p, b)
	case doc.Noun, doc.Propn:
		if t.Rel == doc.CompoundWord || t.POS == doc.Propn && c.inName[i] {
			return
		}
		p := predicate{at: i, carrier: c.carrier(i), kind: lexicon.NounFrame}
		c.tryFrames(c.frames(c.lx.Nouns, i), &p, b)
	}
}

// gerundNoun reports whether a gerund takes what it is done to behind "of", as only a noun does: "shelling of the town killed two", parsed as a verb.
func (c *coder) gerundNoun(i int) bool {
	if c.tok(i).Tag != "VBG" || c.d.Child(i, doc.Auxiliary) != doc.None || c.d.Child(i, doc.Object) != doc.None {
		return false
	}
	o := c.oblique(i, "of")
	return o != doc.None && c.tok(o).Case == i+1
}

// isModifier reports whether a participle only describes a noun before which it stands: "wounded soldiers", "planned talks".
func (c *coder) isModifier(i int) bool {
	t := c.tok(i)
	return t.Rel == doc.AdjectiveMod && t.Head > i || t.Rel == doc.CompoundWord ||
		t.Lower == "armed" && (t.Rel == doc.Participle || t.Rel == doc.AdverbialClause) && c.agentBy(i) == doc.None && c.d.Child(i, doc.PassiveAuxiliary) == doc.None // "attackers armed with knives"
}

// verbFrames returns the frames of a verb with its particle, where it has one, else of the verb alone.
func (c *coder) verbFrames(v int) []*lexicon.Frame {
	t := c.tok(v)
	for _, k := range c.d.Children(v) {
		p := c.tok(int(k))
		if p.Rel == doc.Particle || p.Rel == doc.AdverbMod && (p.POS == doc.Adp || isParticle(p.Lower)) {
			if fs := c.phrasal(t, p.Lower); fs != nil {
				if p.Lower == "together" || p.Lower == "jointly" {
					return merge(fs, c.frames(c.lx.Verbs, v))
				}
				return fs
			}
		}
	}
	fs := c.frames(c.lx.Verbs, v)
	for _, k := range c.d.Children(v) {
		if p := c.tok(int(k)).Prep; isParticle(p) && c.tok(int(k)).Case == v+1 && !c.goesOn(t, int(k)) { // "voted down a treaty" with "down" as the treaty's preposition
			if more := c.phrasal(t, p); more != nil {
				return merge(more, fs)
			}
		}
		if p := particleOf(c.tok(int(k)).Prep); p != "" {
			if more := c.phrasal(t, p); more != nil {
				return merge(more, fs)
			}
		}
	}
	if v+1 < len(c.d.Tokens) && (c.tok(v+1).Rel == doc.Case && !c.goesOn(t, c.tok(v+1).Head) || c.tok(v+1).Rel == doc.AdverbMod) { // "broke out in Kabul" with the particle as a preposition
		if more := c.phrasal(t, c.tok(v+1).Lower); more != nil {
			return merge(more, fs)
		}
	}
	return fs
}

// goesOn reports whether a phrase is what one goes on, as a strike, a visit or trial, so that "go on" is no verb of its own there.
func (c *coder) goesOn(v *doc.Token, k int) bool {
	return v.Lemma == "go" && c.tok(k).Prep == "on" && c.isActNoun(k)
}

// phrasal returns the frames of a verb with a particle, by its lemma or, where the lemma is none ("cordoned" is taken for a form of "cordone"), as it is written.
func (c *coder) phrasal(t *doc.Token, particle string) []*lexicon.Frame {
	if fs := c.lx.Verbs[t.Lemma+"_"+particle]; fs != nil {
		return fs
	}
	return c.lx.Verbs[t.Lower+"_"+particle]
}

// isParticle reports whether an adverb may be the particle of a verb: "voted down".
func isParticle(w string) bool {
	switch w {
	case "out", "up", "down", "off", "back", "away", "over", "in", "on", "together", "jointly", "ahead":
		return true
	}
	return false
}

// frames looks a word up by its lemma and as it is written.
func (c *coder) frames(m map[string][]*lexicon.Frame, i int) []*lexicon.Frame {
	t := c.tok(i)
	fs := m[t.Lemma]
	if t.Lower != t.Lemma {
		if more := m[t.Lower]; more != nil && fs == nil {
			return more
		} else if more != nil {
			fs = merge(more, fs) // the form as it is written before its lemma
		}
	}
	if fs == nil && t.POS == doc.Propn {
		fs = m[lexicon.Singular(t.Lower)]
	}
	return fs
}

func merge(a, b []*lexicon.Frame) []*lexicon.Frame {
	out := append(slices.Clone(a), b...)
	slices.SortStableFunc(out, func(x, y *lexicon.Frame) int { return y.Rank - x.Rank })
	return out
}

// tryFrames makes a hit of the first frame that holds.
func (c *coder) tryFrames(fs []*lexicon.Frame, p *predicate, b *binding) bool {
	if p.kind == lexicon.VerbFrame && len(fs) > 1 && !p.passive && c.object(p.at) != doc.None {
		fs = objectsFirst(fs)
	}
	if p.kind != lexicon.VerbFrame && len(fs) > 1 && c.hasPhrase(fs, p.at) {
		fs = c.phrasesFirst(fs, p.at)
	}
	c.trying, c.verdicts = true, c.verdicts[:0]
	defer func() { c.trying = false }()
	for _, f := range fs {
		if !c.headFits(f, p) {
			continue
		}
		h, w := c.tryFrame(f, p, b)
		c.traceMatch(p, f, b, w)
		if w != "" {
			continue
		}
		if f.Entry.Nothing {
			return true
		}
		c.hits = append(c.hits, h)
		c.hitAt[p.at] = int32(len(c.hits) - 1)
		if p.carrier != doc.None && c.hitAt[p.carrier] == doc.None {
			c.hitAt[p.carrier] = int32(len(c.hits) - 1)
		}
		return true
	}
	return false
}

// tryFrame matches one frame and makes the hit that it would be.
func (c *coder) tryFrame(f *lexicon.Frame, p *predicate, b *binding) (h hit, w why) {
	if w = c.match(f, p, b); w != "" || f.Entry.Nothing {
		return h, w
	}
	if u := c.undergoer(p); u != doc.None && (len(b.target) == 0 || c.locatedAt(b.target[0])) {
		b.target = b.target[:0]
		b.take(lexicon.SlotTGT, u)
	}
	h = hit{frame: f, at: p.at, carrier: p.carrier, kind: p.kind, passive: p.passive, source: slices.Clone(b.source), target: slices.Clone(b.target),
		act: b.act, action: slices.Clone(b.action), inner: doc.None, outer: doc.None}
	if w = c.lacksTarget(&h); w == "" && c.foreign(&h) {
		w = "its subject or object is sport, markets or weather"
	}
	if w == "" && c.inWords(&h) && !isVerbalBlow(c.tok(h.at).Lemma) {
		w = "one politician does it to another"
	}
	return h, w
}

// inWords reports whether a politician attacks, beats or battles another, which is done in words or at the polls.
func (c *coder) inWords(h *hit) bool {
	if h.frame.Entry.Type != "ASSAULT" || h.kind != lexicon.VerbFrame || len(h.source) > 1 || len(h.target) != 1 {
		return false
	}
	if len(h.source) == 0 { // "was attacked over his taxes"
		return c.tok(h.at).Lemma == "attack" && c.isPolitician(h.target[0])
	}
	return c.isPolitician(h.source[0]) && c.isPolitician(h.target[0])
}

// isVerbalBlow reports whether a verb of violence is said of words too: "Bush assailed Trump", "she was attacked over her emails".
func isVerbalBlow(lemma string) bool {
	switch lemma {
	case "attack", "assail", "assault", "blast", "target", "bash", "batter", "hammer", "pummel", "savage":
		return true
	}
	return false
}

// isPolitician reports whether a token names a person who bears no arms.
func (c *coder) isPolitician(i int) bool {
	e := c.entityAt(i)
	if e == doc.None || c.d.Entities[e].Kind != doc.Person || c.d.Mentions[c.mentionAt[i]].Form == doc.Description {
		return false
	}
	return len(c.d.Entities[e].Sectors) > 0 && slices.Contains([]string{"GOV", "ELI", "LEG", "PTY"}, c.d.Entities[e].Sectors[0])
}

// lacksTarget tells that an entry which needs a target, and takes it only from its slot, has found none, so that weaker frames get their turn. Two parties in the
// subject of a mutual act are each other's.
func (c *coder) lacksTarget(h *hit) why {
	e := h.frame.Entry
	if !e.Needs || e.Target != lexicon.SlotTarget || len(h.target) > 0 {
		return ""
	}
	if e.Mutual != lexicon.No {
		n := 0
		for _, i := range h.source {
			n += len(c.parties(i))
		}
		if n > 1 {
			return ""
		}
	}
	return "it names nobody to whom it is done"
}

// objectsFirst puts the frames that use an object before those that leave it over: "returned property to Turkey" is no journey.
func objectsFirst(fs []*lexicon.Frame) []*lexicon.Frame {
	if !slices.ContainsFunc(fs, intransitive) {
		return fs
	}
	return front(fs, func(f *lexicon.Frame) bool { return !intransitive(f) })
}

// front puts the frames of which something is true before the others, each in their order.
func front(fs []*lexicon.Frame, is func(*lexicon.Frame) bool) []*lexicon.Frame {
	out := make([]*lexicon.Frame, 0, len(fs))
	for _, first := range []bool{true, false} {
		for _, f := range fs {
			if is(f) == first {
				out = append(out, f)
			}
		}
	}
	return out
}

// hasPhrase reports whether a frame asks for the words before a noun too.
func (c *coder) hasPhrase(fs []*lexicon.Frame, i int) bool {
	return slices.ContainsFunc(fs, func(f *lexicon.Frame) bool { return c.isPhrase(f, i) })
}

func (c *coder) isPhrase(f *lexicon.Frame, i int) bool {
	t := c.tok(i)
	return f.Head.Many != nil && (f.Head.Phrase(c.d, i, t.Lemma) != "" || f.Head.Phrase(c.d, i, t.Lower) != "")
}

// phrasesFirst puts the frames of "hunger strike" before those of "strike".
func (c *coder) phrasesFirst(fs []*lexicon.Frame, i int) []*lexicon.Frame {
	return front(fs, func(f *lexicon.Frame) bool { return c.isPhrase(f, i) })
}

// headFits reports whether the predicate has the words that modify it which a frame of several words asks for.
func (c *coder) headFits(f *lexicon.Frame, p *predicate) bool {
	if p.kind == lexicon.VerbFrame {
		return true
	}
	return f.Head.Has(c.d, p.at)
}

// foreign reports whether a hit is about sport, markets or weather.
func (c *coder) foreign(h *hit) bool {
	if h.kind == lexicon.VerbFrame {
		for _, i := range []int{c.subject(h.at), c.object(h.at)} {
			if i != doc.None && c.isForeign(i) && !slices.Contains(h.action, i) {
				return true
			}
		}
	}
	return false
}

// carrier returns the light verb that carries a noun ("launched an attack", "talks began"), or None.
func (c *coder) carrier(n int) int {
	for steps := 0; steps < 4; steps++ {
		t := c.tok(n)
		v := t.Head
		switch {
		case v == n:
			return doc.None
		case t.Rel == doc.Oblique && t.Prep == "of" && c.lx.Known.Measure.Has(c.d, v), t.Rel == doc.Conjunct && !c.isVerb(v):
			n = v
			continue
		case !c.isVerb(v):
			return doc.None
		}
		k := c.tok(v)
		switch {
		case (t.Rel == doc.Object || t.Rel == doc.PassiveSubject || t.Rel == doc.Complement && k.Lemma == "be") && c.lx.Known.Light.Has(c.d, v):
			return v
		case t.Rel == doc.Object && c.lx.Known.Light.One[c.withParticle(v)]:
			return v
		case t.Rel == doc.PassiveSubject && k.Lemma == "report": // "fighting was reported in Aden"
			return v
		case t.Rel == doc.Subject && (c.lx.Known.Happen.Has(c.d, v) || c.lx.Known.Happen.One[c.withParticle(v)] || k.Lemma == "take" && c.tookPlace(v)):
			return v
		case t.Rel == doc.Complement && k.Lemma == "be" && c.d.Child(v, doc.Expletive) != doc.None: // "there was an attack"
			return v
		case t.Rel == doc.Oblique && (t.Prep == "on" || t.Prep == "in") && k.Lemma == "be" && c.d.Child(v, doc.Expletive) == doc.None && c.d.Child(v, doc.Complement) == doc.None:
			return v // "is on a visit to Nepal"
		case t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "to") && (k.Lemma == "engage" || k.Lemma == "participate" || k.Lemma == "join" || k.Lemma == "take" || k.Lemma == "involve"):
			return v // "took part in talks": the light phrase is the carrier
		}
		return doc.None
	}
	return doc.None
}

// undergoer returns the subject of a clause that tells that an act is done to it: "Belarus is under sanctions", "Kenya was the target of attacks", or None.
func (c *coder) undergoer(p *predicate) int {
	if p.kind != lexicon.NounFrame {
		return doc.None
	}
	t := c.tok(p.at)
	v := t.Head
	switch {
	case t.Rel != doc.Oblique:
		return doc.None
	case t.Prep == "under" && c.isVerb(v) && p.at < v && c.ownSubject(v) > p.at: // "Under investigation for graft, the minister stepped down"
		return c.subject(v)
	case t.Prep == "under":
	case t.Prep == "of" && c.tok(v).Rel == doc.Complement:
		switch c.tok(v).Lemma {
		case "target", "victim", "object", "subject":
			v = c.tok(v).Head
		default:
			return doc.None
		}
	default:
		return doc.None
	}
	switch k := c.tok(v); k.Lemma {
	case "be", "come", "become", "remain", "stay", "fall":
		return c.subject(v)
	}
	return doc.None
}

func (c *coder) withParticle(v int) string {
	if p := c.d.Child(v, doc.Particle); p != doc.None {
		return c.tok(v).Lemma + "_" + c.tok(p).Lower
	}
	return ""
}

func (c *coder) tookPlace(v int) bool {
	o := c.d.Child(v, doc.Object)
	return o != doc.None && c.tok(o).Lemma == "place"
}

// dropSwallowed removes, from a sentence's first hit on, noun hits whose word is part of another hit's action, and light verbs' own hits lose to what they carry only
// where the verb's frame does not name the noun.
func (c *coder) dropSwallowed(first int) {
	for i := first; i < len(c.hits); i++ {
		h := &c.hits[i]
		if h.frame == nil {
			continue
		}
		for _, a := range h.action {
			if a == doc.None || a == h.act && c.isVerb(a) || h.frame.Entry.Type == "ACCUSE" && !c.isHitOf(a, "ACCUSE") { // what is condemned did happen
				continue
			}
			if k := c.hitAt[a]; a != h.at && a != h.carrier && k != doc.None && int(k) != i && c.hits[k].at == a && (c.hits[k].kind == lexicon.NounFrame || a > h.at) {
				c.hits[k].frame = nil
				c.hitAt[a] = int32(i)
			}
			if of := c.oblique(a, "of"); of != doc.None && h.kind == lexicon.VerbFrame { // "declared a state of siege" is no siege
				if k := c.hitAt[of]; k != doc.None && int(k) != i && c.hits[k].at == of && c.hits[k].carrier == h.at {
					c.hits[k].frame = nil
				}
			}
		}
	}
}

// isHitOf reports whether a word tells an act of a type by itself.
func (c *coder) isHitOf(i int, typ string) bool {
	k := c.hitAt[i]
	return k != doc.None && c.hits[k].frame != nil && c.hits[k].at == i && c.hits[k].frame.Entry.Type == typ
}

// joinActs finds for each operator, from a sentence's first hit on, the hit that its act is.
func (c *coder) joinActs(first int) {
	for i := first; i < len(c.hits); i++ {
		h := &c.hits[i]
		if h.frame == nil || h.act == doc.None || h.inner != doc.None {
			continue
		}
		if k := c.hitUnder(h.act, 0); k != doc.None && c.hits[k].outer == doc.None && !c.within(i, k) {
			h.inner = k
			c.hits[k].outer = i
		}
	}
}

// within reports whether hit i is hit k or stands in it.
func (c *coder) within(i, k int) bool {
	for ; i != doc.None; i = c.hits[i].outer {
		if i == k {
			return true
		}
	}
	return false
}

// hitUnder returns the hit at a token, or what stands there for it: the act behind verbs and nouns that are none themselves.
func (c *coder) hitUnder(i, depth int) int {
	if k := c.hitAt[i]; k != doc.None && c.hits[k].frame != nil {
		return int(k)
	}
	if depth > 3 {
		return doc.None
	}
	for _, k := range c.d.Children(i) {
		t := c.tok(int(k))
		down := t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement || t.Rel == doc.Object && c.isActNoun(int(k)) && c.isVerb(i) ||
			t.Rel == doc.Oblique && t.Prep == "of" && !c.isVerb(i) && c.lx.Known.Measure.Has(c.d, i)
		if down {
			if h := c.hitUnder(int(k), depth+1); h != doc.None {
				return h
			}
		}
	}
	return doc.None
}
