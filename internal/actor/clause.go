package actor

import (
	"cmp"
	"slices"

	"readout/doc"
)

// fromClause gives groups without a country that of the clause they act in: a country or place named in the same sentence, else the one that the whole
// report is about.
func (c *chains) fromClause(out []doc.Entity, codes []code, of []int) {
	home := c.home(codes, of)
	for k := range out {
		e, o := &out[k], &codes[k]
		if o.region && o.country == "" || o.country != "" && !o.descent || o.body() != "" || len(o.sectors) == 0 || o.sectors[0] == "UNK" {
			continue
		}
		first := c.ms[e.Mentions[0]]
		if first.Form == doc.NameForm && (e.Kind == doc.Person && o.from != doc.CodeText || e.Kind == doc.Organization && o.tradesAbroad()) {
			continue
		}
		if body := c.bodyOf(e, codes, of); body != nil {
			o.sectors, o.org, o.cameo, o.from = body.sectors, body.org, body.cameo, doc.CodeClause
			continue
		}
		if country := c.ownerCountry(e, codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
			continue
		}
		if c.ofSeveral(e) || c.ofBloc(e) {
			continue
		}
		if country := c.partnerCountry(first.Head, codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
			continue
		}
		s := c.d.SentenceOf(first.Head)
		if country := c.nearCountry(e, s, codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
		} else if country := c.localCountry(e.Mentions[0], codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
		} else if home != "" && !o.tradesAbroad() && (first.Form == doc.Description && !c.abroad(first.Head) || first.Form == doc.NameForm && o.ofState()) {
			o.country, o.from = home, doc.CodeReport
		} else if country := c.lastState(e, o, codes, of); country != "" {
			o.country, o.from = country, doc.CodeReport
		}
	}
}

// withPartners gives people of whom nothing is known the country of those that they are coordinated with: "Four children and a man were killed in Gaza".
func (c *chains) withPartners(out []doc.Entity, codes []code, of []int) {
	for k := range out {
		e, o := &out[k], &codes[k]
		first := &c.ms[e.Mentions[0]]
		if o.country != "" || first.Form != doc.Description || c.d.Child(first.Head, doc.Possessor) >= 0 || !(len(o.sectors) == 0 && c.unknown(first.Head) || len(o.sectors) > 0 && o.sectors[0] == "UNK") {
			continue
		}
		if country := c.partnerCountry(first.Head, codes, of); country != "" {
			o.country, o.from = country, doc.CodeClause
		}
	}
}

// fromOwner gives those who are called by another what that other tells of them: "his Kenyan counterpart" holds the same office, "its opponents" are
// the opposition of that country.
func (c *chains) fromOwner(codes []code, of []int) {
	for i := range c.ms {
		m := &c.ms[i]
		if m.Form != doc.Description {
			continue
		}
		lemma := c.d.Tokens[m.Head].Lemma
		if lemma != "counterpart" && !against[lemma] && !followers[lemma] && lemma != "successor" && lemma != "member" && !(lemma == "man" && m.Plural) {
			continue
		}
		p := c.d.Child(m.Head, doc.Possessor)
		if p < 0 {
			continue
		}
		j := c.d.MentionAt(p)
		if j < 0 || of[j] == of[i] {
			continue
		}
		o, owner := &codes[of[i]], &codes[of[j]]
		switch {
		case lemma == "man": // "the rebel leader said his men would go", "Eritrea pulled its men out"
			if len(o.sectors) == 0 || o.sectors[0] == "UNK" {
				o.country, o.sectors, o.from = men(owner, o)
			}
		case lemma == "counterpart" && len(owner.sectors) > 0 && owner.body() == "" && (len(o.sectors) == 0 || o.sectors[0] == "UNK" || o.vague):
			o.sectors, o.from = owner.sectors, doc.CodeText
		case lemma == "member" && len(owner.sectors) > 0 && (len(o.sectors) == 0 || o.sectors[0] == "UNK" || o.vague): // "the union said its members would strike"
			o.country, o.sectors, o.from = owner.country, owner.sectors, doc.CodeText
		case lemma == "successor" && owner.country != "" && owner.body() == "" && o.country == "": // who holds the office now
			o.country, o.from = owner.country, doc.CodeText
			if len(o.sectors) == 0 || o.sectors[0] == "UNK" {
				o.sectors = []string{"GOV"}
			}
		case followers[lemma] && owner.country != "" && owner.body() == "" && o.country == "" && (len(o.sectors) == 0 || o.sectors[0] == "UNK"):
			o.country, o.sectors, o.from = owner.country, []string{"CVL"}, doc.CodeText
		case against[lemma] && owner.country != "" && owner.body() == "" && (len(owner.sectors) == 0 || owner.sectors[0] == "GOV") && (len(o.sectors) == 0 || o.sectors[0] == "UNK" || o.vague):
			o.country, o.sectors, o.from = owner.country, []string{"OPP"}, doc.CodeText
		}
	}
}

// men returns country, sectors and origin of the men of a state or of who has forces; of others they stay as they are.
func men(owner, o *code) (string, []string, doc.CodeFrom) {
	switch {
	case owner.body() != "":
	case len(owner.sectors) == 0 && owner.country != "" || len(owner.sectors) > 0 && owner.sectors[0] == "GOV":
		return owner.country, []string{"MIL"}, doc.CodeText
	case len(owner.sectors) > 0:
		switch owner.sectors[0] {
		case "MIL", "REB", "UAF", "PRM", "COP", "SPY", "CRM":
			return owner.country, owner.sectors, doc.CodeText
		}
	}
	return o.country, o.sectors, o.from
}

// against are those who are called by whom they oppose.
var against = set("opponent critic foe detractor")

// ownerCountry returns the country of whoever a pronoun says owns the entity: the speaker's for "our forces".
func (c *chains) ownerCountry(e *doc.Entity, codes []code, of []int) string {
	for _, i := range e.Mentions {
		m := &c.ms[i]
		if m.Form != doc.Description {
			continue
		}
		for _, k := range c.d.Children(m.Head) {
			if t := &c.d.Tokens[k]; t.Rel == doc.Possessor && pronouns[t.Lower].possessive {
				if j := c.d.MentionAt(int(k)); j >= 0 && codes[of[j]].country != "" {
					return codes[of[j]].country
				}
			}
		}
	}
	return ""
}

// bodyOf returns the international body whose inspectors or observers an entity is, where the sentence of its first mention names one: nobody lets in his own.
func (c *chains) bodyOf(e *doc.Entity, codes []code, of []int) *code {
	first := &c.ms[e.Mentions[0]]
	switch c.d.Tokens[first.Head].Lemma {
	case "inspector", "observer", "monitor", "peacekeeper":
	default:
		return nil
	}
	s := c.d.Sentences[c.d.SentenceOf(first.Head)].Tokens
	for i := s.Start; i < s.End; i++ {
		if m := c.d.MentionAt(i); m >= 0 && codes[of[m]].body() == "IGO" {
			return &codes[of[m]]
		}
	}
	return nil
}

// ofSeveral reports whether an entity is of others that no one country is known of, so that none is its own either: "Armenia and Azerbaijan …, before
// their leaders meet in Prague".
func (c *chains) ofSeveral(e *doc.Entity) bool {
	for _, i := range e.Mentions {
		if p := c.d.Child(c.ms[i].Head, doc.Possessor); p >= 0 && c.d.Tokens[p].Lower == "their" {
			return true
		}
	}
	return false
}

// ofBloc reports whether an entity is said to be a bloc's or the world's, so that the clause's country is not its own: "the bloc's foreign ministers".
func (c *chains) ofBloc(e *doc.Entity) bool {
	m := &c.ms[e.Mentions[0]]
	if c.d.Tokens[m.Head].Lemma == "bloc" && m.Form == doc.Description && m.Tokens.Len() == 2 && c.d.Tokens[m.Tokens.Start].Lower == "the" {
		return true
	}
	p := c.d.Child(m.Head, doc.Possessor)
	if p < 0 {
		return false
	}
	switch c.d.Tokens[p].Lemma {
	case "bloc", "world", "continent", "alliance", "league", "globe":
		return true
	}
	return false
}

// otherParty reports whether a name is another party of what a person does, so that its country is not the person's: "King Abdullah met Bush".
func (c *chains) otherParty(i, person int) bool {
	if n := c.nameAt(i); n != nil && n.kind == doc.Person {
		return true
	}
	t, p := &c.d.Tokens[i], &c.d.Tokens[person]
	return t.Head == p.Head && (t.Rel != doc.Oblique || t.Prep == "with" || t.Prep == "against" || t.Prep == "by") && nominal(t.Rel)
}

// asideCost is what a name of something else near the place counts further away, in tokens.
const asideCost = 12

// aside reports whether token i stands in what only goes with the clause of token at: a relative or adverbial clause, one behind a preposition ("charged the
// former minister with laundering money in London"), a circumstance ("amid tensions with China", "days after talks in Geneva"), or the place where somebody
// speaks ("officials in Geneva said"). Circumstances are remote: they tell no more of those whom armed men meet than these men do.
func (c *chains) aside(i, at int) (aside, remote bool) {
	for range 12 {
		t := &c.d.Tokens[i]
		switch t.Rel {
		case doc.RelativeClause, doc.PrepClause, doc.AdverbialClause:
			return !t.Edge.Has(at), false
		case doc.Participle, doc.Apposition:
			if t.Head != at && !t.Edge.Has(at) && c.d.MentionAt(i) < 0 {
				return true, t.Rel == doc.Apposition // "a step welcomed by Norway", "a blow to Norway"
			}
		case doc.Oblique:
			if !t.Edge.Has(at) && circumstance(t) {
				return true, true
			}
			if !t.Edge.Has(at) && c.spokenAt(t, at) {
				return true, false
			}
		}
		if t.Head == i {
			return false, false
		}
		i = t.Head
	}
	return false, false
}

// spokenAt reports whether a place is where somebody says what token at stands in.
func (c *chains) spokenAt(t *doc.Token, at int) bool {
	if t.Prep != "in" && t.Prep != "at" {
		return false
	}
	verb := t.Head
	if h := &c.d.Tokens[verb]; h.Rel == doc.Subject {
		verb = h.Head
	}
	for range 12 {
		a := &c.d.Tokens[at]
		if a.Head == verb {
			return verb != at && (a.Rel == doc.ClauseComplement || a.Rel == doc.Parataxis)
		}
		if a.Head == at {
			return false
		}
		at = a.Head
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
	case "amid", "amidst", "despite", "after", "before", "following", "since", "until", "in spite of", "because of", "ahead of", "as":
		return true
	}
	return occasions[t.Lemma]
}

var (
	mishaps = set("earthquake quake flood flooding storm cyclone typhoon hurricane famine drought eruption tsunami landslide fire blast explosion bombing attack raid clash " +
		"fighting war violence unrest coup crash disaster riot massacre killing shooting offensive invasion")
	occasions = set("time part line move step wake response face sign bid effort deal agreement plan dispute eve protest exchange view light accordance keeping spite objection dismay delight relief surprise anger annoyance")
)

// tradesAbroad reports whether an actor's own country tells nothing of those it deals with: companies, media, churches.
func (c *code) tradesAbroad() bool {
	for _, s := range c.sectors {
		switch s {
		case "BUS", "MNC", "JRN", "REL", "EDU":
			return true
		}
	}
	return false
}

// onlyOwns reports whether the name before token i only tells whose something is or where it has its seat: "Rioters burned Chinese-owned shops" tells nothing of
// the rioters, "a Paris-based group said troops had entered" nothing of the troops.
func (c *chains) onlyOwns(i int) bool {
	switch c.hyphened(i) {
	case "owned", "held", "run", "based", "headquartered", "registered":
		return true
	}
	return false
}

// sameForce reports whether two are of an army or a police, so that the second may tell whose the first are.
func (c *code) sameForce(o *code) bool {
	return len(c.sectors) > 0 && len(o.sectors) > 0 && c.sectors[0] == o.sectors[0] && (c.sectors[0] == "MIL" || c.sectors[0] == "COP")
}

// speaks reports whether a token is the subject of a verb of saying.
func (c *chains) speaks(i int) bool {
	t := &c.d.Tokens[i]
	return t.Rel == doc.Subject && (c.d.Tokens[t.Head].Lemma == "say" || c.d.Tokens[t.Head].Lemma == "announce" || c.d.Tokens[t.Head].Lemma == "report")
}

// localGain is what the place of an act counts nearer to people to whom it is done, in tokens: "Italian coastguards rescued 120 people off the Libyan coast".
const localGain = 8

// atHome reports whether people are more likely of the place they are met at than of those who deal with them, as soldiers and officials are not.
func (c *code) atHome() bool {
	if len(c.sectors) == 0 {
		return false
	}
	switch c.sectors[0] {
	case "CVL", "REF", "REB", "UAF", "CRM", "OPP", "LAB", "AGR", "JRN", "EDU", "MED", "REL":
		return true
	}
	return false
}

// doneTo reports whether a noun is what something is done to, itself or behind a measure's "of".
func (c *chains) doneTo(i int) bool {
	t := &c.d.Tokens[i]
	if t.Rel == doc.Oblique && t.Prep == "of" {
		t = &c.d.Tokens[t.Head]
	}
	return t.Rel == doc.Object || t.Rel == doc.PassiveSubject
}

// where reports whether a name tells the place of what is done to token at, itself or before its noun: "in Homs", "off the Libyan coast", but not "his
// followers in Paris said".
func (c *chains) where(i, at int) bool {
	t := &c.d.Tokens[i]
	if t.Rel != doc.Oblique {
		t = &c.d.Tokens[t.Head]
	}
	if t.Rel != doc.Oblique {
		return false
	}
	switch t.Prep {
	case "in", "off", "near", "at", "outside", "along", "around", "inside":
	default:
		return false
	}
	verb := c.d.Tokens[at].Head
	for range 5 {
		if t.Head == at || t.Head == verb {
			return true
		}
		if t = &c.d.Tokens[t.Head]; t.Rel != doc.Oblique && t.Rel != doc.Object {
			return false
		}
	}
	return false
}

// partnerCountry returns the country of the actor that a noun is coordinated with: "the Somali government and the opposition". Of a man
// and "his opponents", it is his.
func (c *chains) partnerCountry(head int, codes []code, of []int) string {
	t := &c.d.Tokens[head]
	var with []int
	if t.Rel == doc.Conjunct && t.Head < head {
		with = append(with, t.Head)
	} else if k := c.d.Child(head, doc.Conjunct); k > head {
		with = append(with, k)
	}
	for _, k := range with {
		if m := c.d.MentionAt(k); m >= 0 && c.d.Tokens[k].Rel != doc.Possessor && !codes[of[m]].descent {
			if country := codes[of[m]].country; country != "" {
				return country
			}
		}
	}
	return ""
}

// nearCountry returns the country that the sentence of an entity's first mention names nearest to it, or "". What only the circumstances of its clause name
// counts where the clause itself names none: "A Thai court banned the party, days after talks in Geneva".
func (c *chains) nearCountry(e *doc.Entity, s int, codes []code, of []int) string {
	tokens := c.d.Sentences[s].Tokens
	first, _ := slices.BinarySearchFunc(c.ms, tokens.Start, func(m doc.Mention, t int) int { return m.Tokens.Start - t })
	for m := first; m < len(c.ms) && c.ms[m].Tokens.Start < tokens.End; m++ {
		if o := &c.of[m].code; c.ms[m].Form == doc.Description && o.country != "" && c.of[e.Mentions[0]].code.sameForce(o) && c.speaks(c.ms[m].Head) {
			return o.country // "soldiers shot a motorist near Nablus, the Israeli army said"
		}
	}
	f := c.finder(e, codes, of)
	for i := tokens.Start; i < tokens.End; i++ {
		if n := c.nameAt(i); n != nil && i == n.head {
			if m := c.d.MentionAt(i); m >= 0 && !codes[of[m]].descent && !codes[of[m]].tradesAbroad() && !(f.named && c.otherParty(i, f.at)) && !f.beyond(i) {
				f.try(codes[of[m]].country, i)
			}
		}
	}
	for m := first; m < len(c.ms) && c.ms[m].Tokens.Start < tokens.End; m++ {
		if c.ms[m].Form == doc.Description && c.ms[m].Kind == doc.PlaceKind && c.of[m].code.country != "" {
			f.try(c.of[m].code.country, c.ms[m].Head) // "in a Pakistani tribal district"
		}
	}
	for i := tokens.Start; i < tokens.End; i++ {
		if p := c.placeIn(doc.Range{Start: i, End: i + 1}); p >= 0 && !f.beyond(i) {
			f.try(c.d.Places[p].Country, c.d.Places[p].Head)
		}
	}
	if f.own.country != "" {
		return f.own.country
	}
	g := c.finder(e, codes, of)
	for i := tokens.Start; i < tokens.End; i++ {
		if end := c.sidedWith(i, tokens.End); end > i {
			i = end - 1
		} else if len(c.words[i]) > 0 && upperStart(c.d.Tokens[i].Word) {
			if at, hits := c.longest(i, tokens.End, c.countryWord); len(hits) > 0 && !c.onlyBacked(at.End) && !f.beyond(at.End-1) {
				g.try(c.countryOf(hits), i)
			}
		}
	}
	if f.around.country == "" && f.remote.country == "" && g.best() == "" {
		for i := tokens.Start; i < tokens.End; i++ {
			if n := c.nameAt(i); n != nil && i == n.head && f.beyond(i) {
				if m := c.d.MentionAt(i); m >= 0 {
					g.try(codes[of[m]].country, i)
				}
			}
		}
	}
	if f.around.country != "" && (g.own.country == "" || c.stranger(g.own.at, f.at)) {
		return f.around.country
	}
	return cmp.Or(g.own.country, f.around.country, g.around.country, f.remote.country, g.remote.country)
}

// A finder looks for the country that is named nearest to a noun: in its own clause, and in what only goes with it.
type finder struct {
	c                   *chains
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

func (c *chains) finder(e *doc.Entity, codes []code, of []int) *finder {
	first := e.Mentions[0]
	f := &finder{c: c, at: c.ms[first].Head, named: c.ms[first].Form == doc.NameForm && e.Kind == doc.Person, civil: codes[of[first]].atHome(), organ: codes[of[first]].ofState()}
	f.local = c.doneTo(f.at) && c.of[first].code.atHome()
	f.own.far, f.around.far, f.remote.far = 1<<20, 1<<20, 1<<20
	return f
}

// try offers a country that is named at token t.
func (f *finder) try(country string, t int) {
	c, d := f.c, t-f.at
	if c.onlyOwns(t+1) || t > 1 && c.sidedWith(t-2, t+1) > t-2 || t > 0 && c.sidedWith(t-1, t+1) > t-1 { // "pro-Russia rebels"
		return
	}
	if d < 0 {
		d = -d
	}
	if b := &c.d.Tokens[c.d.Tokens[t].Head]; c.d.Tokens[t].Rel != doc.Oblique && (b.Lemma == "border" || b.Lemma == "frontier") && b.Prep == "near" {
		d += asideCost // "a town near the Libyan border" is of another country
	}
	if f.local && t > f.at && c.where(t, f.at) {
		d -= localGain
	}
	best := &f.own
	if aside, remote := c.aside(t, f.at); remote {
		best = &f.remote
	} else if aside {
		best = &f.around
	} else if !f.civil && c.wanted(t, f.at) {
		d += wantedCost
	}
	if country != "" && d < best.far {
		best.country, best.at, best.far = country, t, d
	}
}

// beyond reports whether token t is a country that something of an organ of another state goes to or comes from: "Spaniards want the government to pull its troops
// out of Iraq".
func (f *finder) beyond(t int) bool {
	at := &f.c.d.Tokens[t]
	if !f.organ || t < f.at || at.Rel != doc.Oblique || at.Prep != "to" && at.Prep != "from" && at.Prep != "out of" {
		return false
	}
	n := f.c.nameAt(t)
	return n != nil && n.kind == doc.Country
}

func (f *finder) best() string {
	return cmp.Or(f.own.country, f.around.country, f.remote.country)
}

// stranger reports whether those whom adjective i tells the country of need not be of the country of noun at, in the same clause: they bear arms ("Israeli jets struck
// rebels"), or noun at does something to them ("gunmen shot a Spanish nun").
func (c *chains) stranger(i, at int) bool {
	if t := &c.d.Tokens[i]; t.Rel == doc.AdjectiveMod || t.Rel == doc.CompoundWord {
		i = t.Head
	}
	m := c.d.MentionAt(i)
	return m < 0 || len(c.of[m].code.sectors) > 0 && c.of[m].code.sectors[0] == "MIL" || c.doneTo(i) && !c.doneTo(at)
}

// wantedCost is what a name that something is only to be done to counts further away: "parliament urged Macron to recognise Kosovo".
const wantedCost = 4

// wanted reports whether token i stands in an infinitive that does not hold token at.
func (c *chains) wanted(i, at int) bool {
	for range 6 {
		t := &c.d.Tokens[i]
		if t.Rel == doc.OpenComplement && t.Tag == "VB" {
			if a := c.d.Child(i, doc.Auxiliary); a >= 0 && c.d.Tokens[a].Lower == "to" {
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
