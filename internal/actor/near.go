package actor

import (
	"cmp"
	"slices"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// aside reports whether token i stands in what only goes with the clause of token at: a relative or adverbial clause, one behind a preposition ("charged the
// former minister with laundering money in London"), a circumstance ("amid tensions with China", "days after talks in Geneva"), or the place where somebody
// speaks ("officials in Geneva said"). Circumstances are remote: they tell no more of those whom armed men meet than these men do.
func (c *chains) aside(i, at int) (aside, remote bool) {
	for range 12 {
		t := &c.Doc.Tokens[i]
		switch t.Rel {
		case doc.Subject:
			if !t.Edge.Has(at) && c.speaks(i) && c.saidBy(t.Head, at) {
				return true, true // "gunmen shot a driver, British officials said"
			}
		case doc.RelativeClause, doc.PrepClause, doc.AdverbialClause:
			return !t.Edge.Has(at), false
		case doc.Participle, doc.Apposition:
			if t.Head != at && !t.Edge.Has(at) && c.Doc.MentionAt(i) < 0 {
				return true, t.Rel == doc.Apposition // "a step welcomed by Norway", "a blow to Norway"
			}
		case doc.Oblique:
			if !t.Edge.Has(at) && circumstance(t) && !c.daysOf(i) {
				return true, true
			}
			if !t.Edge.Has(at) && c.spokenAt(t, at) {
				return true, false
			}
			if !t.Edge.Has(at) && c.metAt(t) {
				return true, true
			}
		}
		if t.Head == i {
			return false, false
		}
		i = t.Head
	}
	return false, false
}

// saidBy reports whether token at stands in what verb v says, before or behind it.
func (c *chains) saidBy(v, at int) bool {
	if r := c.Doc.Tokens[v].Rel; r == doc.Parataxis && !c.Doc.Tokens[v].Edge.Has(at) {
		return true
	}
	return c.inContent(v, at)
}

// inContent reports whether token at stands in the clause that tells what verb v says.
func (c *chains) inContent(v, at int) bool {
	for range 12 {
		t := &c.Doc.Tokens[at]
		if t.Head == v {
			return at != v && (t.Rel == doc.ClauseComplement || t.Rel == doc.Parataxis)
		}
		if t.Head == at {
			return false
		}
		at = t.Head
	}
	return false
}

// spokenAt reports whether a place is where somebody says what token at stands in.
func (c *chains) spokenAt(t *doc.Token, at int) bool {
	if t.Prep != "in" && t.Prep != "at" {
		return false
	}
	verb := t.Head
	if h := &c.Doc.Tokens[verb]; h.Rel == doc.Subject {
		verb = h.Head
	}
	return c.inContent(verb, at)
}

// metAt reports whether a place is only where people meet who may be from anywhere: "talks with the Sudanese government in Abuja".
func (c *chains) metAt(t *doc.Token) bool {
	if t.Prep != "in" && t.Prep != "at" {
		return false
	}
	h := &c.Doc.Tokens[t.Head]
	if h.Rel == doc.Participle && h.Lemma == "hold" {
		h = &c.Doc.Tokens[h.Head]
	}
	if meetings[h.Lemma] {
		return true
	}
	for _, k := range c.Doc.Children(t.Head) {
		if o := &c.Doc.Tokens[k]; (o.Rel == doc.Object || o.Rel == doc.Oblique && o.Prep != t.Prep) && meetings[o.Lemma] {
			return true
		}
	}
	return false
}

// circumstance reports whether a preposition, or one with its noun, tells what only goes with an act: "amid tensions", "as part of a deal with Qatar". Where
// something happened that others are helped or punished for, it also tells whose they are: "treated villagers after a quake in Nepal".
func circumstance(t *doc.Token) bool {
	if mishaps[t.Lemma] {
		return false
	}
	switch t.Prep {
	case "":
		return false
	case "amid", "amidst", "despite", "after", "before", "following", "since", "until", "in spite of", "because of", "ahead of", "as", "including":
		return true
	}
	return occasions[t.Lemma]
}

// daysOf reports whether a noun only measures a mishap: "after days of rioting in Abidjan".
func (c *chains) daysOf(i int) bool {
	for _, k := range c.Doc.Children(i) {
		if t := &c.Doc.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "of" && mishaps[t.Lemma] {
			return true
		}
	}
	return false
}

// doneTo reports whether a noun is what something is done to, itself or behind a measure's "of".
func (c *chains) doneTo(i int) bool {
	t := &c.Doc.Tokens[i]
	for t.Rel == doc.Conjunct && t.Head < i { // "killed a guard and two Americans"
		i, t = t.Head, &c.Doc.Tokens[t.Head]
	}
	if t.Rel == doc.Oblique && t.Prep == "of" {
		t = &c.Doc.Tokens[t.Head]
	}
	return t.Rel == doc.Object || t.Rel == doc.PassiveSubject
}

// where reports whether a name tells the place of what is done to token at, itself or before its noun: "in Homs", "off the Libyan coast", but not "his
// followers in Paris said".
func (c *chains) where(i, at int) bool {
	t := &c.Doc.Tokens[i]
	if t.Rel != doc.Oblique {
		t = &c.Doc.Tokens[t.Head]
	}
	if t.Rel != doc.Oblique {
		return false
	}
	switch t.Prep {
	case "in", "off", "near", "at", "outside", "along", "around", "inside":
	default:
		return false
	}
	verb := c.Doc.Tokens[at].Head
	for range 5 {
		if t.Head == at || t.Head == verb {
			return true
		}
		if t = &c.Doc.Tokens[t.Head]; t.Rel != doc.Oblique && t.Rel != doc.Object {
			return false
		}
	}
	return false
}

// nearCountry returns the country that the sentence of an entity's first mention names nearest to it, or "". What only the circumstances of its clause name
// counts where the clause itself names none: "A Thai court banned the party, days after talks in Geneva".
func (c *chains) nearCountry(e *doc.Entity, s int, codes []text.Code, of []int) string {
	tokens := c.Doc.Sentences[s].Tokens
	first, _ := slices.BinarySearchFunc(c.Mentions, tokens.Start, func(m doc.Mention, t int) int { return m.Tokens.Start - t })
	in := c.Mentions[first:]
	for k := range in {
		if in[k].Tokens.Start >= tokens.End {
			in = in[:k]
			break
		}
	}
	if own := c.sameForce(e, first, len(in)); own != "" {
		return own
	}
	f, g := c.finder(e, codes, of), c.finder(e, codes, of) // by what may well be its country, and by what is rather another's
	f.offerNames(tokens, g)
	f.offerPlaces(tokens, first, len(in))
	if f.own.country != "" {
		return f.own.country
	}
	g.offerWords(tokens)
	if f.around.country == "" && f.remote.country == "" && g.best() == "" {
		g.offerFar(tokens)
	}
	return f.settle(g, &codes[of[e.Mentions[0]]])
}

// sameForce returns the country of a force of the same kind that speaks or acts in the sentence, of whose n mentions the first is given: "soldiers shot a motorist near
// Nablus, the Israeli army said".
func (c *chains) sameForce(e *doc.Entity, first, n int) string {
	own := e.Mentions[0]
	for m := first; m < first+n; m++ {
		if o := &c.Readings[m].Code; c.Mentions[m].Form == doc.Description && o.Country != "" && c.Readings[own].Code.SameForce(o) && (c.speaks(c.Mentions[m].Head) || c.goOn(c.Mentions[m].Head, c.Mentions[own].Head)) {
			return o.Country
		}
	}
	return ""
}

// offerNames tries the names of a sentence; g takes those that are foreign.
func (f *finder) offerNames(tokens doc.Range, g *finder) {
	c := f.c
	for i := tokens.Start; i < tokens.End; i++ {
		n := c.NameAt(i)
		if n == nil || i != n.Head {
			continue
		}
		m := c.Doc.MentionAt(i)
		if m < 0 || f.codes[f.of[m]].Descent || f.codes[f.of[m]].TradesAbroad() || f.named && c.otherParty(i, f.at) || f.beyond(i) || c.ofMission(i) {
			continue
		}
		if f.foreign(i) {
			g.try(f.codes[f.of[m]].Country, i)
		} else {
			f.try(f.codes[f.of[m]].Country, i)
		}
	}
}

// offerPlaces tries the places of a sentence, described ("in a Pakistani tribal district") and named.
func (f *finder) offerPlaces(tokens doc.Range, first, n int) {
	c := f.c
	for m := first; m < first+n; m++ {
		if c.Mentions[m].Form == doc.Description && c.Mentions[m].Kind == doc.PlaceKind && c.Readings[m].Code.Country != "" {
			f.try(c.Readings[m].Code.Country, c.Mentions[m].Head)
		}
	}
	for i := tokens.Start; i < tokens.End; i++ {
		if p := c.PlaceIn(doc.Range{Start: i, End: i + 1}); p >= 0 && !c.InPerson(i) && !f.beyond(i) && !f.foreign(i) && !c.ofMission(i) {
			f.try(c.Doc.Places[p].Country, c.Doc.Places[p].Head)
		}
	}
}

// offerWords tries all words for countries and peoples.
func (f *finder) offerWords(tokens doc.Range) {
	c := f.c
	for i := tokens.Start; i < tokens.End; i++ {
		if end := c.SidedWith(i, tokens.End); end > i {
			i = end - 1
		} else if c.InPerson(i) {
			continue
		} else if len(c.Words[i]) > 0 && text.UpperStart(c.Doc.Tokens[i].Word) {
			if at, hits := c.Longest(i, tokens.End, c.CountryWord); len(hits) > 0 && !c.OnlyBacked(at.End) && !f.beyond(at.End-1) && !c.ofMission(at.End-1) {
				f.try(c.CountryOf(hits), i)
			}
		}
	}
}

// offerFar tries names of what lies beyond a border, and of whose embassy one is.
func (f *finder) offerFar(tokens doc.Range) {
	c := f.c
	for i := tokens.Start; i < tokens.End; i++ {
		if n := c.NameAt(i); n != nil && i == n.Head && (f.beyond(i) || c.ofMission(i)) {
			if m := c.Doc.MentionAt(i); m >= 0 {
				f.try(f.codes[f.of[m]].Country, i)
			}
		}
	}
}

// settle weighs what was found, g by what is rather another's, against where the report comes from.
func (f *finder) settle(g *finder, o *text.Code) string {
	here := ""
	if f.civil {
		here = f.c.here(o)
	}
	if g.own.country == "" || f.c.stranger(g.own.at, f.at) {
		if f.around.country != "" {
			return f.around.country
		}
		if g.own.country != "" && f.foreign(g.own.at) && here != "" {
			return here
		}
	}
	last := f.remote
	if last.country == "" || g.remote.far < last.far {
		last = g.remote
	}
	if near := cmp.Or(g.own.country, f.around.country, g.around.country); near != "" || last.country == "" || here == "" {
		return cmp.Or(near, last.country)
	}
	return here
}

// foreign reports whether token i names those who are rather of another country: "U.S. troops fought insurgents in a suburb of Baghdad", "police arrested two Frenchmen
// in Bangkok".
func (f *finder) foreign(i int) bool {
	if f.organ {
		n := f.c.NameAt(i)
		return n != nil && n.Kind == doc.Group && f.c.doneTo(i) && !f.c.doneTo(f.at)
	}
	return f.c.foreign(i, f.at, f.codes, f.of)
}

// A finder looks for the country that is named nearest to a noun: in its own clause, and in what only goes with it.
type finder struct {
	c                   *chains
	codes               []text.Code // of the entities
	of                  []int       // the entity of each mention
	at                  int
	named               bool // a person's name
	local               bool // something is done to people of a place
	civil               bool
	organ               bool // of a state
	own, around, remote struct {
		country string
		at, far int
	}
}

func (c *chains) finder(e *doc.Entity, codes []text.Code, of []int) *finder {
	first := e.Mentions[0]
	f := &finder{c: c, codes: codes, of: of, at: c.Mentions[first].Head, named: c.Mentions[first].Form == doc.NameForm && e.Kind == doc.Person, civil: codes[of[first]].AtHome(), organ: codes[of[first]].OfState()}
	f.local = c.doneTo(f.at) && c.Readings[first].Code.AtHome()
	f.own.far, f.around.far, f.remote.far = 1<<20, 1<<20, 1<<20
	return f
}

// try offers a country that is named at token t.
func (f *finder) try(country string, t int) {
	c, d := f.c, t-f.at
	if c.harmed(t, f.at) || c.onlyOwns(t+1) || t > 1 && c.SidedWith(t-2, t+1) > t-2 || t > 0 && c.SidedWith(t-1, t+1) > t-1 { // "pro-Russia rebels"
		return
	}
	if d < 0 {
		d = -d
	}
	if lists.Descents[c.Doc.Tokens[c.Doc.Tokens[t].Head].Lemma] {
		return // "a farmer of Moroccan descent"
	}
	if c.Doc.Tokens[c.Doc.Tokens[t].Head].Lemma == "colony" && c.Doc.Tokens[t].Rel == doc.AdjectiveMod {
		return // "a former Spanish colony"
	}
	if c.Hyphened(t+1) == "led" {
		d += asideCost // "Afghan and US-led troops": who leads is seldom at home
	}
	if f.local && t > f.at && c.where(t, f.at) {
		d -= localGain
	}
	best := &f.own
	o := &c.Doc.Tokens[t]
	if o.Rel == doc.CompoundWord {
		o = &c.Doc.Tokens[o.Head] // "United" States
	}
	if o.Rel == doc.Oblique && o.Prep == "to" && travels[c.Doc.Tokens[o.Head].Lemma] {
		best = &f.remote // "his father offered to travel to Panama"
	} else if aside, remote := c.aside(t, f.at); remote {
		best = &f.remote
	} else if c.nearBorder(t) || c.Doc.Tokens[t].Rel != doc.Oblique && c.nearBorder(c.Doc.Tokens[t].Head) {
		best, d = &f.remote, d+asideCost // "a town near the Libyan border" is of another country
	} else if aside {
		best = &f.around
	} else if !f.civil && c.wanted(t, f.at) {
		d += wantedCost
	}
	if country != "" && d < best.far {
		best.country, best.at, best.far = country, t, d
	}
}

// nearBorder reports whether token i is a border at which something is.
func (c *chains) nearBorder(i int) bool {
	t := &c.Doc.Tokens[i]
	return (t.Lemma == "border" || t.Lemma == "frontier") && (t.Prep == "near" || t.Prep == "on" || t.Prep == "along")
}

// beyond reports whether token t is a country beyond a border, or one that something of an organ of another state goes to or comes from: "Spaniards want the government to pull its troops
// out of Iraq".
func (f *finder) beyond(t int) bool {
	at := &f.c.Doc.Tokens[t]
	if at.Rel == doc.Oblique && at.Prep == "with" && borders[f.c.Doc.Tokens[at.Head].Lemma] {
		return true // "rebels killed Colombian soldiers near the border with Peru"
	}
	if !f.organ || t < f.at || at.Rel != doc.Oblique {
		return false
	}
	switch at.Prep {
	case "to", "from", "out of", "home from", "back from", "away from", "back to":
	default:
		return false
	}
	n := f.c.NameAt(t)
	return n != nil && n.Kind == doc.Country
}

func (f *finder) best() string {
	return cmp.Or(f.own.country, f.around.country, f.remote.country)
}

// stranger reports whether those whom adjective i tells the country of need not be of the country of noun at, in the same clause: they bear arms ("Israeli jets struck
// rebels"), or noun at does something to them ("gunmen shot a Spanish nun").
func (c *chains) stranger(i, at int) bool {
	if c.Doc.Tokens[i].Rel == doc.NounAdverb { // "US" of "US-led troops"
		i = c.Doc.Tokens[i].Head
	}
	if t := &c.Doc.Tokens[i]; t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord {
		i = t.Head
	}
	m := c.Doc.MentionAt(i)
	return m < 0 || len(c.Readings[m].Code.Sectors) > 0 && c.Readings[m].Code.Sectors[0] == "MIL" || c.doneTo(i) && !c.doneTo(at)
}

// here returns the country of the report's dateline for people who are more likely of that place than of another, or "".
func (c *chains) here(o *text.Code) string {
	if !o.AtHome() || desks[c.Doc.Dateline.Country] {
		return ""
	}
	return c.Doc.Dateline.Country
}

// harmed reports whether token i names whom noun at harms, by which it is called: "the kidnappers of a French engineer", "Bigley's captors".
func (c *chains) harmed(i, at int) bool {
	if !lists.Harmers[c.Doc.Tokens[at].Lemma] {
		return false
	}
	for range 6 {
		t := &c.Doc.Tokens[i]
		if t.Head == at {
			return t.Rel == doc.Possessor || t.Rel == doc.Oblique && t.Prep == "of"
		}
		if t.Head == i || t.Rel == doc.Oblique && t.Prep != "of" || t.Rel == doc.Participle || t.Rel == doc.RelativeClause {
			return false
		}
		i = t.Head
	}
	return false
}

// foreign reports whether name i tells whose armed men somebody is, or who suffers what noun at does, so that it tells nothing of noun at.
func (c *chains) foreign(i, at int, codes []text.Code, of []int) bool {
	if c.ofForce(i) {
		return c.stranger(i, at) || c.Doc.Child(i, doc.Conjunct) > i // "US and Afghan police"
	}
	if isMission(c.Doc.Tokens[i].Lower) {
		return true // "outside the Kenyan embassy"
	}
	if t := &c.Doc.Tokens[i]; t.Rel == doc.Possessor {
		p := &c.Doc.Tokens[t.Head]
		return p.Rel == doc.Oblique && (p.Prep == "on" || p.Prep == "against") && p.Head == c.Doc.Tokens[at].Head // "piled pressure on Washington's allies"
	}
	m := c.Doc.MentionAt(i)
	if m < 0 {
		return false
	}
	if o := &codes[of[m]]; len(o.Sectors) > 0 && o.Sectors[0] == "MIL" {
		return true
	}
	return c.Mentions[m].Kind != doc.PlaceKind && c.Mentions[m].Kind != doc.Country && c.doneTo(i) && !c.doneTo(at)
}

// ofMission reports whether name i only tells whose embassy one is, which stands in another country: "over the wall of Kenya's embassy".
func (c *chains) ofMission(i int) bool {
	t := &c.Doc.Tokens[i]
	return (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod || t.Rel == doc.Possessor) && isMission(c.Doc.Tokens[t.Head].Lower)
}

func isMission(word string) bool {
	switch word {
	case "embassy", "embassies", "consulate", "consulates", "commission":
		return true
	}
	return false
}

// ofForce reports whether token i only tells whose armed men a noun stands for, or whose deed: "U.S. troops".
func (c *chains) ofForce(i int) bool {
	t := &c.Doc.Tokens[i]
	return t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord || t.Rel == doc.NounAdverb && c.Hyphened(i+1) == "led"
}

// wanted reports whether token i stands in an infinitive that does not hold token at.
func (c *chains) wanted(i, at int) bool {
	for range 6 {
		t := &c.Doc.Tokens[i]
		if t.Rel == doc.OpenComplement && t.Tag == "VB" {
			if a := c.Doc.Child(i, doc.Auxiliary); a >= 0 && c.Doc.Tokens[a].Lower == "to" {
				return !t.Edge.Has(at)
			}
		}
		if t.Head == i {
			return false
		}
		i = t.Head
	}
	return false
}

// asideCost is what a name of something else near the place counts further away, in tokens.
const asideCost = 12

var meetings = lists.Set("talk negotiation summit conference dialogue")

// localGain is what the place of an act counts nearer to people to whom it is done, in tokens: "Italian coastguards rescued 120 people off the Libyan coast".
const localGain = 8

// borders are lines on whose other side another country lies.
var borders = map[string]bool{"border": true, "frontier": true, "boundary": true}

// desks are countries from which wars elsewhere are reported: "WASHINGTON - Turkish jets bombed rebels".
var desks = lists.Set("USA GBR FRA DEU BEL CHE NLD AUT")

// travels are verbs of going somewhere else.
var travels = lists.Set("travel fly go head sail emigrate journey")

// wantedCost is what a name that something is only to be done to counts further away: "parliament urged Macron to recognise Kosovo".
const wantedCost = 4

// mishaps and occasions are nouns for what a clause happens after or because of, which is not of those who act in it.
var (
	mishaps = lists.Set("earthquake quake flood flooding storm cyclone typhoon hurricane famine drought eruption tsunami landslide fire blast explosion bombing attack raid clash " +
		"fighting war violence unrest coup crash disaster riot rioting massacre killing shooting offensive invasion")
	occasions = lists.Set("time part line move step wake response face sign bid effort deal agreement plan dispute eve protest exchange view light accordance keeping spite objection dismay delight relief surprise anger annoyance")
)
