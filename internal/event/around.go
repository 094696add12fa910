package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
	"readout/ontology"
)

// circumstances fills in whose word an event is, and its time, place, amounts and contexts.
func (c *coder) circumstances(x *draft) {
	c.attribute(x)
	c.times(x)
	c.place(x)
	c.amounts(x)
	c.contexts(x)
}

// attribute finds the statement that an event stands in and what that makes of it.
func (c *coder) attribute(x *draft) {
	x.Statement = doc.None
	at := x.Action[0]
	if x.hit != doc.None && !x.modal {
		at = c.Hits[x.hit].At
	}
	s := int(c.StatementAt[at])
	if s == doc.None {
		if ps := c.SaidBy(at); len(ps) > 0 {
			for _, p := range ps {
				x.AssertedBy = append(x.AssertedBy, p.Entity)
			}
			if x.Attribution == doc.ByReport {
				x.Attribution = doc.ByNeutral
			}
		}
		return
	}
	st := &c.Doc.Statements[s]
	x.Statement = s
	x.AssertedBy = c.Speakers(s)
	if len(x.AssertedBy) == 0 {
		for _, p := range c.SaidBy(at) {
			x.AssertedBy = append(x.AssertedBy, p.Entity)
		}
	}
	switch {
	case x.Attribution == doc.Denied:
	case st.Act == doc.Deny && x.Polarity == doc.Affirmed && x.Type != "ACCUSE" && !(x.hit != doc.None && c.stance.WasSaid(&c.Hits[x.hit], at)): // what is refused or failed to be done
		// is negated already; who denies a charge, or rejects an offer, denies not that it was made
		x.Attribution = doc.Denied
	case x.Attribution == doc.Distanced || st.Act == doc.Accuse || c.distant(st.Cue):
		x.Attribution = doc.Distanced
	case len(x.AssertedBy) > 0 || !st.Cue.Empty():
		x.Attribution = doc.ByNeutral
	}
}

func (c *coder) distant(cue doc.Range) bool {
	for i := cue.Start; i < cue.End; i++ {
		switch c.Tok(i).Lemma {
		case "claim", "allege", "accuse", "allegation", "allegedly", "reportedly", "purport":
			return true
		}
	}
	return false
}

// wordsOf returns the token of an event that its circumstances hang on, and that of the act itself.
func (c *coder) wordsOf(x *draft) (word, at int) {
	if x.hit == doc.None {
		return c.Tok(x.Action[0]).Head, x.Action[0]
	}
	h := &c.Hits[x.hit]
	return h.ClauseWord(), h.At
}

// reach returns how many arcs lie between token i and the act's word, going up from i; far where another act or clause lies between.
func (c *coder) reach(i, word, at int) int {
	const never = 1 << 20
	n := 0
	for cur := i; n < 12; n++ {
		if cur == word || cur == at {
			return n
		}
		t := c.Tok(cur)
		if t.Head == cur {
			return never
		}
		if k := c.HitAt[cur]; cur != i && k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].Kind == lexicon.NounFrame && c.Hits[k].At == cur {
			return never // "after the annexation in 2014, …"
		}
		if cur != i && c.IsVerb(cur) {
			switch t.Rel {
			case doc.OpenComplement, doc.Auxiliary:
			default:
				return never
			}
		}
		cur = t.Head
	}
	return never
}

// times finds when an event happened, or by when it is to happen: the nearest time of its clause, then of the sentence, then the day of the report.
func (c *coder) times(x *draft) {
	x.Time.Time, x.Deadline.Time = doc.None, doc.None
	word, at := c.wordsOf(x)
	best, near := doc.None, 1<<20
	r := c.Doc.Sentences[x.Sentence].Tokens
	first := c.firstTime(r.Start)
	for i := first; i < len(c.Doc.Times) && c.Doc.Times[i].Tokens.Start < r.End; i++ {
		t := &c.Doc.Times[i]
		if t.Start == "" && t.End == "" || t.Kind == doc.Duration && t.Limit == "" || t.Kind == doc.Set {
			continue
		}
		if c.datesThing(t) {
			continue
		}
		n := c.reach(t.Head, word, at)
		bounds := grammar.Deadline(c.Doc, i)
		if bounds && n < 1<<20 && x.Modality != doc.Actual && x.Modality != doc.Ongoing {
			x.Deadline = doc.When{Start: t.Start, End: t.End, Time: i, From: "text"}
			continue
		}
		if bounds && (t.Start == "" || t.Limit == doc.Within) {
			continue
		}
		if n >= 1<<20 && c.elsewhen(t.Head, at) {
			continue
		}
		if n >= 1<<20 {
			n = 1000 + abs(t.Head-at) // another clause's time is better than the day of the report
		}
		if n < near {
			best, near = i, n
		}
	}
	future := x.Modality != doc.Actual && x.Modality != doc.Ongoing
	if best != doc.None && (near < 1000 || !future) {
		t := &c.Doc.Times[best]
		x.Time = doc.When{Start: t.Start, End: t.End, Time: best, From: "text"}
		return
	}
	if c.Doc.Published != "" && !future {
		x.Time = doc.When{Start: c.Doc.Published, End: c.Doc.Published, Time: doc.None, From: "dateline"}
	}
}

// datesThing reports whether a year stands before a paper or a thing that is no act, and tells only which one it is: "repeated that it would invoke a 1951 treaty".
func (c *coder) datesThing(t *doc.Time) bool {
	h := c.Tok(t.Head)
	switch h.Rel {
	case doc.CompoundWord, doc.AdjectiveMod, doc.NumberMod, doc.NounMod:
		noun := c.Tok(h.Head)
		return len(t.Start) == len("2006") && h.Head > t.Head && noun.POS == doc.Noun && c.HitAt[h.Head] == doc.None && (isPaper(noun.Lemma) || !c.IsActNoun(h.Head))
	}
	return false
}

func isPaper(lemma string) bool {
	switch lemma {
	case "accord", "act", "agreement", "charter", "constitution", "convention", "deal", "decree", "law", "memorandum", "pact", "protocol", "resolution", "ruling", "statute", "treaty":
		return true
	}
	return false
}

// elsewhen reports whether a time is that of another happening: "after the annexation in 2014", not "during a phone call on Tuesday".
func (c *coder) elsewhen(i, at int) bool {
	for steps := 0; steps < 5; steps++ {
		h := c.Tok(i).Head
		if h == i {
			return false
		}
		if c.IsVerb(h) {
			switch t := c.Tok(h); t.Rel {
			case doc.RelativeClause, doc.AdverbialClause, doc.Participle:
				return !t.Edge.Has(at)
			}
			return false
		}
		switch c.Tok(h).Prep {
		case "after", "since", "before", "following", "despite", "ahead of", "until", "because of", "over", "from", "according to":
			return true
		}
		i = h
	}
	return false
}

// firstTime returns the index of the first time that does not begin before token i.
func (c *coder) firstTime(i int) int {
	n, _ := slices.BinarySearchFunc(c.Doc.Times, i, func(t doc.Time, i int) int { return t.Tokens.Start - i })
	return n
}

// place finds where an event happened: the nearest place of its clause behind a preposition of place, else of the sentence.
func (c *coder) place(x *draft) {
	x.Place.Place = doc.None
	word, at := c.wordsOf(x)
	r := c.Doc.Sentences[x.Sentence].Tokens
	best, near := doc.None, 1<<20
	first, _ := slices.BinarySearchFunc(c.Doc.Places, r.Start, func(p doc.Place, i int) int { return p.Tokens.Start - i })
	for i := first; i < len(c.Doc.Places) && c.Doc.Places[i].Tokens.Start < r.End; i++ {
		p := &c.Doc.Places[i]
		t := c.Tok(p.Head)
		loc := t.Rel == doc.Oblique && grammar.IsLocative(t.Prep)
		n := c.reach(p.Head, word, at)
		switch {
		case n < 1<<20 && loc:
		case n < 1<<20 && p.Precision != doc.CountryPrecision && (x.Type == "ASSAULT" || x.Type == "COERCE" || x.Type == "PROTEST"):
			n += 20 // what is struck is where it is done: "shelled Homs"
		case n < 1<<20 && x.Mode == "visit":
			n += 20
		case loc:
			n = 100 + abs(p.Head-at)
		default:
			continue
		}
		if n < near {
			best, near = i, n
		}
	}
	switch {
	case best != doc.None:
		x.Place = doc.Where{Place: best, From: "text"}
	case c.atDateline(x):
		x.Place = doc.Where{Place: doc.None, From: "dateline"}
	}
}

// atDateline reports whether the reporter's place may stand for an event's that the text does not tell: news of the country, done to it or said in
// it, and meetings anywhere. Where the report is written from elsewhere ("WASHINGTON - Turkish jets bombed"), or of what is to come, it may not.
func (c *coder) atDateline(x *draft) bool {
	here := c.Doc.Dateline.Country
	if c.Doc.Dateline.Name == "" || !x.Main || x.Modality != doc.Actual && x.Modality != doc.Ongoing {
		return false
	}
	from := func(ps []doc.Participant) bool {
		return slices.ContainsFunc(ps, func(p doc.Participant) bool { return here != "" && c.Doc.Entities[p.Entity].Country == here })
	}
	switch q := lexicon.Quad(x.Type); {
	case x.Type == "CONSULT":
		return x.Mode != "phone" && x.Mode != "visit"
	case q == 1 || q == 3:
		return from(x.Sources) || len(x.Sources) == 0 && from(x.Targets)
	default:
		return from(x.Targets) || len(x.Targets) == 0 && from(x.Sources)
	}
}

// amounts finds the numbers of an event: those that count its participants, things or victims.
func (c *coder) amounts(x *draft) {
	if x.modal {
		return
	}
	word, at := c.wordsOf(x)
	r := c.Doc.Sentences[x.Sentence].Tokens
	first, _ := slices.BinarySearchFunc(c.Doc.Amounts, r.Start, func(a doc.Amount, i int) int { return a.Tokens.Start - i })
	for i := first; i < len(c.Doc.Amounts) && c.Doc.Amounts[i].Tokens.Start < r.End; i++ {
		a := &c.Doc.Amounts[i]
		head := a.ItemHead
		if head == doc.None {
			head = a.Tokens.End - 1
		}
		if head == at || c.reach(head, word, at) <= 4 || counts(x.Sources, a.Tokens) || counts(x.Targets, a.Tokens) {
			x.Amounts = append(x.Amounts, i)
		}
	}
}

// counts reports whether a number stands in the words of a participant: "two US warships".
func counts(ps []doc.Participant, at doc.Range) bool {
	return slices.ContainsFunc(ps, func(p doc.Participant) bool { return p.Words.Overlaps(at) })
}

// contexts finds PLOVER's contexts: the entry's and the code's, then those that the words about the act tell, and what the parties are.
func (c *coder) contexts(x *draft) {
	all := ontology.Contexts()
	var have [64]bool
	add := func(name string) {
		for i, t := range all {
			if t.Name == name {
				have[i] = true
			}
		}
	}
	if x.hit != doc.None {
		for _, n := range c.Hits[x.hit].Frame.Entry.Contexts {
			add(n)
		}
	}
	if m, ok := ontology.LookupCameo(x.Cameo); ok {
		for _, n := range m.Contexts {
			add(n)
		}
	}
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			for _, sector := range c.Doc.Entities[p.Entity].Sectors {
				add(sectorContext[sector])
			}
		}
	}
	if q := lexicon.Quad(x.Type); (q == 1 || q == 3) && c.betweenStates(x) {
		add("diplomatic")
	}
	c.toldContexts(x, have[:])
	for i, t := range all {
		if have[i] {
			x.Contexts = append(x.Contexts, t.Name)
		}
	}
}

// toldContexts marks the contexts that the words about an act tell.
func (c *coder) toldContexts(x *draft, have []bool) {
	edge := c.setting(x)
	for i := edge.Start; i < edge.End; i++ {
		t := c.Tok(i)
		for _, n := range c.Lex.Contexts[t.Lemma] {
			have[n] = true
		}
		if whole := c.Lex.Phrases.Phrase(c.Doc, i, t.Lemma); whole != "" {
			for _, n := range c.Lex.PhraseOf[whole] {
				have[n] = true
			}
		}
	}
}

// sectorContext is the context that an act has by what one of its parties is.
var sectorContext = map[string]string{"MIL": "military", "SPY": "intelligence", "LEG": "legislative", "JUD": "legal", "REF": "migration"}

// betweenStates reports whether an act has a state or an international body on both sides, and not the same.
func (c *coder) betweenStates(x *draft) bool {
	if len(x.Sources) == 0 || len(x.Targets) == 0 {
		return false
	}
	a, b := &c.Doc.Entities[x.Sources[0].Entity], &c.Doc.Entities[x.Targets[0].Entity]
	return a != b && (a.Country != b.Country || a.Country == "") && official(a) && official(b)
}

func official(e *doc.Entity) bool {
	if len(e.Sectors) == 0 {
		return e.Country != ""
	}
	return e.Sectors[0] == "GOV" || e.Sectors[0] == "IGO"
}

// setting returns the words that tell what an act is about: its sentence where it is the main one, its clause in the background, 30 words to either
// side at the most.
func (c *coder) setting(x *draft) doc.Range {
	word, _ := c.wordsOf(x)
	at, r := x.Action[0], c.Tok(word).Edge
	if x.Main {
		r = c.Doc.Sentences[c.Doc.SentenceOf(at)].Tokens
	}
	return doc.Range{Start: max(r.Start, at-30), End: min(r.End, at+30)}
}

// confidence is the share of such codings of which type and sides are right, by construction and by how the sides were found. The figures are shares
// measured on PLV's training sentences, and for the sides on passages and reports of newspapers, rounded; manual/lexicon.md has the table.
func (c *coder) confidence(x *draft) float64 {
	p := 0.74
	switch {
	case x.modal:
		p = 0.72
	case x.hit == doc.None: // "must"
		p = 0.80
	default:
		h := &c.Hits[x.hit]
		switch {
		case h.Kind == lexicon.NounFrame && h.Carrier == doc.None:
			p = 0.60
		case h.Kind == lexicon.AdjFrame:
			p = 0.68
		}
	}
	switch {
	case x.Polarity == doc.Negated:
		p *= 0.80
	case x.within == nil && (x.Modality == doc.Possible || x.Modality == doc.Proposed || x.Modality == doc.Conditional):
		p *= 0.60 // what may be, or should be by nobody's demand, is mostly opinion
	}
	p *= c.sureOf(x.Sources, 0.70) * (c.sureOf(x.Targets, 0.93) * sureAt(x))
	return float64(int(p*100+0.5)) / 100
}

// sureOf returns how much less sure an event is by one of its sides: missing, told by the place only, of no known country or body, behind a pronoun.
func (c *coder) sureOf(side []doc.Participant, missing float64) float64 {
	if len(side) == 0 {
		return missing
	}
	e := &c.Doc.Entities[side[0].Entity]
	switch {
	case side[0].From == doc.InPlace:
		return 0.70
	case e.Country == "" && e.Organization == "" && len(e.Members) == 0:
		return 0.65
	case side[0].From == doc.InChain:
		return 0.92
	}
	return 1
}

// sureAt returns how much less sure an event is by the way from its words to its target, which has the whole sentence to be sought in.
func sureAt(x *draft) float64 {
	if len(x.Targets) == 0 {
		return 1
	}
	switch n := gap(x.Action, x.Targets[0].Words); {
	case n >= 12:
		return 0.65
	case n >= 6:
		return 0.88
	}
	return 1
}

// gap returns how many tokens lie between the words of an act and those of a party.
func gap(action []int, r doc.Range) int {
	n := 1 << 20
	for _, i := range action {
		switch {
		case i < r.Start:
			n = min(n, r.Start-i-1)
		case i >= r.End:
			n = min(n, i-r.End)
		default:
			return 0
		}
	}
	return n
}
