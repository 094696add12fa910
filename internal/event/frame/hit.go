package frame

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// FindHits tries the frames of all words of a sentence.
func (c *Collector) FindHits(s doc.Range) {
	var b binding
	first := len(c.Hits)
	for i := s.Start; i < s.End; i++ {
		c.tryWord(i, &b)
	}
	c.dropSwallowed(first)
	c.joinActs(first)
}

// tryWord tries the frames of the word at token i and keeps the first that holds.
func (c *Collector) tryWord(i int, b *binding) {
	t := c.Tok(i)
	pos := t.POS
	if pos == doc.Noun && c.IsVerb(i) {
		pos = doc.Verb
	}
	switch pos {
	case doc.Verb, doc.Aux:
		if t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary || c.isModifier(i) {
			return
		}
		if c.GerundNoun(i) {
			p := Predicate{At: i, carrier: c.carrier(i), Kind: lexicon.NounFrame}
			if c.tryFrames(c.Frames(c.Lex.Nouns, i), &p, b) {
				return
			}
		}
		p := Predicate{At: i, carrier: doc.None, Kind: lexicon.VerbFrame, passive: c.Passive(i)}
		if t.Tag == "VBN" && !c.perfect(i) || t.Lower == "going" { // "is going to", "is expected to", "is opposed to" before what the verb itself means
			q := p
			q.Kind = lexicon.AdjFrame
			if c.tryFrames(c.Frames(c.Lex.Adjs, i), &q, b) {
				return
			}
		}
		c.tryFrames(c.verbFrames(i), &p, b)
	case doc.Adj:
		p := Predicate{At: i, carrier: doc.None, Kind: lexicon.AdjFrame}
		c.tryFrames(c.Frames(c.Lex.Adjs, i), &p, b)
	case doc.Noun, doc.Propn:
		if t.Rel == doc.CompoundWord || t.POS == doc.Propn && c.InName[i] || c.inOrder(i) {
			return
		}
		p := Predicate{At: i, carrier: c.carrier(i), Kind: lexicon.NounFrame}
		c.tryFrames(c.Frames(c.Lex.Nouns, i), &p, b)
	}
}

// perfect reports whether a participle is active with "have", so that it says nothing of its subject as an adjective does: "has said no to a plan".
func (c *Collector) perfect(v int) bool {
	have := false
	for _, k := range c.Doc.Children(v) {
		switch t := c.Tok(int(k)); {
		case t.Rel == doc.PassiveAuxiliary || t.Rel == doc.Auxiliary && t.Lemma == "be":
			return false
		case t.Rel == doc.Auxiliary && t.Lemma == "have":
			have = true
		}
	}
	return have
}

// isModifier reports whether a participle only describes a noun before which it stands: "wounded soldiers", "planned talks".
func (c *Collector) isModifier(i int) bool {
	t := c.Tok(i)
	return t.Rel == doc.AdjectiveMod && t.Head > i || t.Rel == doc.CompoundWord ||
		t.Lower == "armed" && (t.Rel == doc.Participle || t.Rel == doc.AdverbialClause) && c.AgentBy(i) == doc.None && c.Doc.Child(i, doc.PassiveAuxiliary) == doc.None // "attackers armed with knives"
}

// verbFrames returns the frames of a verb with its particle, where it has one, else of the verb alone.
func (c *Collector) verbFrames(v int) []*lexicon.Frame {
	t := c.Tok(v)
	for _, k := range c.Doc.Children(v) {
		p := c.Tok(int(k))
		if p.Rel == doc.Particle || p.Rel == doc.AdverbMod && (p.POS == doc.Adp || grammar.IsParticle(p.Lower)) {
			if fs := c.phrasal(t, p.Lower); fs != nil {
				if p.Lower == "together" || p.Lower == "jointly" {
					return merge(fs, c.Frames(c.Lex.Verbs, v))
				}
				return fs
			}
			if c.Lex.Known.Phrasal.One[t.Lemma+"_"+p.Lower] {
				return nil
			}
		}
	}
	fs := c.Frames(c.Lex.Verbs, v)
	for _, k := range c.Doc.Children(v) {
		if p := c.Tok(int(k)).Prep; grammar.IsParticle(p) && c.Tok(int(k)).Case == v+1 && !c.goesOn(t, int(k)) { // "voted down a treaty" with "down" as the treaty's preposition
			if more := c.phrasal(t, p); more != nil {
				return merge(more, fs)
			}
		}
		if p := particleOf(c.Tok(int(k)).Prep); p != "" {
			if more := c.phrasal(t, p); more != nil {
				return merge(more, fs)
			}
		}
	}
	if v+1 < len(c.Doc.Tokens) && (c.Tok(v+1).Rel == doc.Case && !c.goesOn(t, c.Tok(v+1).Head) || c.Tok(v+1).Rel == doc.AdverbMod) { // "broke out in Kabul" with the particle as a preposition
		if more := c.phrasal(t, c.Tok(v+1).Lower); more != nil {
			return merge(more, fs)
		}
	}
	return fs
}

// inOrder reports whether a noun is no act but part of a conjunction: "in order to".
func (c *Collector) inOrder(i int) bool {
	return i > 0 && c.Tok(i).Lower == "order" && c.Tok(i-1).Lower == "in"
}

// goesOn reports whether a phrase is what one goes on, as a strike, a visit or trial, so that "go on" is no verb of its own there.
func (c *Collector) goesOn(v *doc.Token, k int) bool {
	return v.Lemma == "go" && c.Tok(k).Prep == "on" && c.IsActNoun(k)
}

// phrasal returns the frames of a verb with a particle, by its lemma or, where the lemma is none ("cordoned" is taken for a form of "cordone"), as it is written.
func (c *Collector) phrasal(t *doc.Token, particle string) []*lexicon.Frame {
	if fs := c.Lex.Verbs[t.Lemma+"_"+particle]; fs != nil {
		return fs
	}
	return c.Lex.Verbs[t.Lower+"_"+particle]
}

// Frames looks a word up by its lemma and as it is written.
func (c *Collector) Frames(m map[string][]*lexicon.Frame, i int) []*lexicon.Frame {
	t := c.Tok(i)
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
func (c *Collector) tryFrames(fs []*lexicon.Frame, p *Predicate, b *binding) bool {
	if p.Kind == lexicon.VerbFrame && len(fs) > 1 && !p.passive && c.Object(p.At) != doc.None {
		fs = objectsFirst(fs)
	}
	if p.Kind != lexicon.VerbFrame && len(fs) > 1 && c.hasPhrase(fs, p.At) {
		fs = c.phrasesFirst(fs, p.At)
	}
	c.trying, c.verdicts = true, c.verdicts[:0]
	defer func() { c.trying = false }()
	for _, f := range fs {
		if !c.HeadFits(f, p) {
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
		c.Hits = append(c.Hits, h)
		c.HitAt[p.At] = int32(len(c.Hits) - 1)
		if p.carrier != doc.None && c.HitAt[p.carrier] == doc.None {
			c.HitAt[p.carrier] = int32(len(c.Hits) - 1)
		}
		return true
	}
	return false
}

// tryFrame matches one frame and makes the hit that it would be.
func (c *Collector) tryFrame(f *lexicon.Frame, p *Predicate, b *binding) (h grammar.Hit, w Why) {
	if w = c.match(f, p, b); w != "" || f.Entry.Nothing {
		return h, w
	}
	if by := c.giver(p); by != doc.None { // "received a request from Spain for"
		b.target = slices.DeleteFunc(b.target, func(i int) bool { return i == by })
		b.source = append(b.source[:0], by)
	}
	if u := c.Undergoer(p); u != doc.None && (len(b.target) == 0 || c.LocatedAt(b.target[0])) {
		b.target = b.target[:0]
		b.take(lexicon.SlotTGT, u)
	}
	h = grammar.Hit{Frame: f, At: p.At, Carrier: p.carrier, Kind: p.Kind, Passive: p.passive, Source: slices.Clone(b.source), Target: slices.Clone(b.target),
		Act: b.act, Action: slices.Clone(b.action), Inner: doc.None, Outer: doc.None}
	if w = c.lacksTarget(&h); w == "" && c.foreign(&h) {
		w = "its subject or object is sport, markets or weather"
	}
	if w == "" && f.Entry.Mode == "convict" && slices.ContainsFunc(h.Action, c.isGranted) {
		w = "the time is one that somebody has for something"
	}
	if w == "" && h.Frame.Entry.Type == "SUPPORT" && c.defendsOwn(p.At) {
		w = "it is its own"
	}
	if w == "" && c.InWords(&h) && !isVerbalBlow(c.Tok(h.At).Lemma) {
		w = "one politician does it to another"
	}
	return h, w
}

// defendsOwn reports whether somebody defends what is his: "defended its decision", "justified his policy".
func (c *Collector) defendsOwn(v int) bool {
	if t := c.Tok(v); t.Lemma != "defend" && t.Lemma != "justify" {
		return false
	}
	o := c.Object(v)
	if o == doc.None || c.EntityAt(o) != doc.None { // "defended his police chief"
		return false
	}
	p := c.Doc.Child(o, doc.Possessor)
	return p != doc.None && c.Tok(p).POS == doc.Pron
}

// isGranted reports whether a token is a time that somebody has for something: "was given four months to reach a deal" is no prison term.
func (c *Collector) isGranted(i int) bool {
	return c.TimeAt[i] != doc.None && c.Doc.Times[c.TimeAt[i]].Limit == doc.Within
}

// InWords reports whether a politician attacks, beats or battles another, which is done in words or at the polls.
func (c *Collector) InWords(h *grammar.Hit) bool {
	if h.Frame.Entry.Type != "ASSAULT" || h.Kind != lexicon.VerbFrame || len(h.Source) > 1 || len(h.Target) != 1 {
		return false
	}
	if len(h.Source) == 0 { // "was attacked over his taxes"
		return c.Tok(h.At).Lemma == "attack" && c.isPolitician(h.Target[0])
	}
	return c.isPolitician(h.Source[0]) && c.isPolitician(h.Target[0])
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
func (c *Collector) isPolitician(i int) bool {
	e := c.EntityAt(i)
	if e == doc.None || c.Doc.Entities[e].Kind != doc.Person || c.Doc.Mentions[c.MentionAt[i]].Form == doc.Description {
		return false
	}
	return len(c.Doc.Entities[e].Sectors) > 0 && slices.Contains([]string{"GOV", "ELI", "LEG", "PTY"}, c.Doc.Entities[e].Sectors[0])
}

// lacksTarget tells that an entry which needs a target, and takes it only from its slot, has found none, so that weaker frames get their turn. Two parties in the
// subject of a mutual act are each other's.
func (c *Collector) lacksTarget(h *grammar.Hit) Why {
	e := h.Frame.Entry
	if !e.Needs || e.Target != lexicon.SlotTarget || len(h.Target) > 0 {
		return ""
	}
	if e.Mutual != lexicon.No {
		n := 0
		for _, i := range h.Source {
			n += len(c.Parties(i))
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
func (c *Collector) hasPhrase(fs []*lexicon.Frame, i int) bool {
	return slices.ContainsFunc(fs, func(f *lexicon.Frame) bool { return c.isPhrase(f, i) })
}

func (c *Collector) isPhrase(f *lexicon.Frame, i int) bool {
	t := c.Tok(i)
	return f.Head.Many != nil && (f.Head.Phrase(c.Doc, i, t.Lemma) != "" || f.Head.Phrase(c.Doc, i, t.Lower) != "")
}

// phrasesFirst puts the frames of "hunger strike" before those of "strike".
func (c *Collector) phrasesFirst(fs []*lexicon.Frame, i int) []*lexicon.Frame {
	return front(fs, func(f *lexicon.Frame) bool { return c.isPhrase(f, i) })
}

// HeadFits reports whether the predicate has the words that modify it which a frame of several words asks for.
func (c *Collector) HeadFits(f *lexicon.Frame, p *Predicate) bool {
	if p.Kind == lexicon.VerbFrame {
		return true
	}
	return f.Head.Has(c.Doc, p.At)
}

// foreign reports whether a hit is about sport, markets or weather.
func (c *Collector) foreign(h *grammar.Hit) bool {
	if h.Kind == lexicon.VerbFrame {
		for _, i := range []int{c.Subject(h.At), c.Object(h.At)} {
			if i != doc.None && c.isForeign(i) && !slices.Contains(h.Action, i) {
				return true
			}
		}
		if s, o := c.Subject(h.At), c.Object(h.At); s != doc.None && o != doc.None && c.Tok(o).Lemma == "miner" && c.EntityAt(s) == doc.None {
			return true // "an explosion killed 40 miners"
		}
	}
	return false
}

// carrier returns the light verb that carries a noun ("launched an attack", "talks began"), or None.
func (c *Collector) carrier(n int) int {
	for steps := 0; steps < 4; steps++ {
		t := c.Tok(n)
		v := t.Head
		switch {
		case v == n:
			return doc.None
		case t.Rel == doc.Oblique && t.Prep == "of" && c.Lex.Known.Measure.Has(c.Doc, v), t.Rel == doc.Conjunct && !c.IsVerb(v):
			n = v
			continue
		case !c.IsVerb(v):
			return doc.None
		}
		k := c.Tok(v)
		switch {
		case (t.Rel == doc.Object || t.Rel == doc.PassiveSubject || t.Rel == doc.Complement && k.Lemma == "be") && c.Lex.Known.Light.Has(c.Doc, v):
			return v
		case t.Rel == doc.Object && c.Lex.Known.Light.One[c.WithParticle(v)]:
			return v
		case t.Rel == doc.PassiveSubject && k.Lemma == "report": // "fighting was reported in Aden"
			return v
		case t.Rel == doc.Subject && (c.Lex.Known.Happen.Has(c.Doc, v) || c.Lex.Known.Happen.One[c.WithParticle(v)] || k.Lemma == "take" && c.tookPlace(v)):
			return v
		case t.Rel == doc.Complement && k.Lemma == "be" && c.Doc.Child(v, doc.Expletive) != doc.None: // "there was an attack"
			return v
		case t.Rel == doc.Oblique && (t.Prep == "on" || t.Prep == "in") && k.Lemma == "be" && c.Doc.Child(v, doc.Expletive) == doc.None && c.Doc.Child(v, doc.Complement) == doc.None:
			return v // "is on a visit to Nepal"
		case t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "to") && (k.Lemma == "engage" || k.Lemma == "participate" || k.Lemma == "join" || k.Lemma == "take" || k.Lemma == "involve"):
			return v // "took part in talks": the light phrase is the carrier
		case c.gotFrom(n, v) != doc.None:
			return v
		}
		return doc.None
	}
	return doc.None
}

// Undergoer returns the subject of a clause that tells that an act is done to it: "Belarus is under sanctions", "Kenya was the target of attacks", or None.
func (c *Collector) Undergoer(p *Predicate) int {
	if p.Kind != lexicon.NounFrame {
		return doc.None
	}
	t := c.Tok(p.At)
	v := t.Head
	switch {
	case c.gotFrom(p.At, v) != doc.None:
		return c.Subject(v)
	case t.Rel != doc.Oblique:
		return doc.None
	case t.Prep == "under" && c.IsVerb(v) && p.At < v && c.OwnSubject(v) > p.At: // "Under investigation for graft, the minister stepped down"
		return c.Subject(v)
	case t.Prep == "under":
	case t.Prep == "of" && c.Tok(v).Rel == doc.Complement:
		switch c.Tok(v).Lemma {
		case "target", "victim", "object", "subject":
			v = c.Tok(v).Head
		default:
			return doc.None
		}
	default:
		return doc.None
	}
	switch k := c.Tok(v); k.Lemma {
	case "be", "come", "become", "remain", "stay", "fall":
		return c.Subject(v)
	}
	return doc.None
}

// giver returns from whom the subject of the verb that carries a noun has it, or None.
func (c *Collector) giver(p *Predicate) int {
	if p.Kind != lexicon.NounFrame || p.carrier == doc.None {
		return doc.None
	}
	return c.gotFrom(p.At, p.carrier)
}

// gotFrom returns from whom the subject of a verb has its object: "received a warning from Iraq", "suffered an attack by rebels", "got a pledge of tanks from Poland"; or
// None where the verb says no such thing.
func (c *Collector) gotFrom(n, v int) int {
	if c.Tok(n).Rel != doc.Object || !c.IsVerb(v) || c.Passive(v) || c.Subject(v) == doc.None {
		return doc.None
	}
	switch c.Tok(v).Lemma {
	case "receive", "get", "obtain", "face", "suffer", "sustain", "win", "secure", "earn":
	default:
		return doc.None
	}
	for _, o := range [...]int{c.Oblique(n, "from"), c.Oblique(v, "from"), c.Oblique(n, "by"), c.oblique2(n, "of", "from")} {
		if o != doc.None && len(c.CodedOnly(c.Parties(o))) > 0 {
			return o
		}
	}
	return doc.None
}

// oblique2 returns the object of a preposition on the object of another one: "Poland" of "a pledge of tanks from Poland".
func (c *Collector) oblique2(n int, first, second string) int {
	if o := c.Oblique(n, first); o != doc.None {
		return c.Oblique(o, second)
	}
	return doc.None
}

func (c *Collector) tookPlace(v int) bool {
	o := c.Doc.Child(v, doc.Object)
	return o != doc.None && c.Tok(o).Lemma == "place"
}

// dropSwallowed removes, from a sentence's first hit on, noun hits whose word is part of another hit's action, and light verbs' own hits lose to what they carry only
// where the verb's frame does not name the noun.
func (c *Collector) dropSwallowed(first int) {
	for i := first; i < len(c.Hits); i++ {
		h := &c.Hits[i]
		if h.Frame == nil {
			continue
		}
		for _, a := range h.Action {
			if a == doc.None || a == h.Act && c.IsVerb(a) || h.Frame.Entry.Type == "ACCUSE" && !c.IsHitOf(a, "ACCUSE") { // what is condemned did happen
				continue
			}
			if k := c.HitAt[a]; a != h.At && a != h.Carrier && k != doc.None && int(k) != i && c.Hits[k].At == a && (c.Hits[k].Kind == lexicon.NounFrame || a > h.At) {
				c.swallow(int(k), h)
				c.HitAt[a] = int32(i)
			}
			if of := c.Oblique(a, "of"); of != doc.None && h.Kind == lexicon.VerbFrame { // "declared a state of siege" is no siege
				if k := c.HitAt[of]; k != doc.None && int(k) != i && c.Hits[k].At == of && c.Hits[k].Carrier == h.At {
					c.swallow(int(k), h)
				}
			}
		}
	}
}

// swallow removes a hit that another one tells.
func (c *Collector) swallow(k int, by *grammar.Hit) {
	if f := c.Hits[k].Frame; f != nil {
		c.Note(&Predicate{At: c.Hits[k].At}, f, Why("the word is part of the act that "+by.Frame.Entry.Name+" tells"))
	}
	c.Hits[k].Frame = nil
}

// joinActs finds for each operator, from a sentence's first hit on, the hit that its act is.
func (c *Collector) joinActs(first int) {
	for i := first; i < len(c.Hits); i++ {
		h := &c.Hits[i]
		if h.Frame == nil || h.Act == doc.None || h.Inner != doc.None {
			continue
		}
		if k := c.hitUnder(h.Act, 0); k != doc.None && c.Hits[k].Outer == doc.None && !c.within(i, k) {
			h.Inner = k
			c.Hits[k].Outer = i
		}
	}
}

// within reports whether hit i is hit k or stands in it.
func (c *Collector) within(i, k int) bool {
	for ; i != doc.None; i = c.Hits[i].Outer {
		if i == k {
			return true
		}
	}
	return false
}

// hitUnder returns the hit at a token, or what stands there for it: the act behind verbs and nouns that are none themselves.
func (c *Collector) hitUnder(i, depth int) int {
	if k := c.HitAt[i]; k != doc.None && c.Hits[k].Frame != nil {
		return int(k)
	}
	if depth > 3 {
		return doc.None
	}
	for _, k := range c.Doc.Children(i) {
		t := c.Tok(int(k))
		down := depth == 0 && t.Rel == doc.Conjunct && t.Tag == "VB" && c.HasTo(i) && c.IsVerb(i) || // "vowed to treat them as foes and shoot"
			t.Rel == doc.OpenComplement || t.Rel == doc.ClauseComplement || t.Rel == doc.Object && c.IsActNoun(int(k)) && c.IsVerb(i) ||
			t.Rel == doc.Oblique && t.Prep == "of" && !c.IsVerb(i) && c.Lex.Known.Measure.Has(c.Doc, i)
		if down {
			if h := c.hitUnder(int(k), depth+1); h != doc.None {
				return h
			}
		}
		if t.Rel == doc.Object && c.IsVerb(i) && c.HasTo(i) { // "intends to set up a fund to train judges"
			if on := c.ClauseOn(int(k), i, true); on != doc.None && c.HitAt[on] != doc.None && c.Hits[c.HitAt[on]].Frame != nil {
				return int(c.HitAt[on])
			}
		}
	}
	return doc.None
}
