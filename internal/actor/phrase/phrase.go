package phrase

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// A Phrase is a noun phrase, or the title before a name, that is read for country and sector.
type Phrase struct {
	Lo, Head int  // its words up to the head
	Tail     bool // what hangs on the head behind it is read too
}

// deepest bounds how far a phrase within a phrase is followed: "a spokesman for the head of the ministry of …".
const deepest = 4

// CodeAt returns what the noun phrase headed by token t codes to by its own words.
func (r *Reader) CodeAt(t, depth int) text.Code {
	if depth > deepest {
		return text.Code{}
	}
	if n := r.NameAt(t); n != nil {
		return r.nameCode(n, depth)
	}
	return r.Read(Phrase{r.LeftEdge(t), t, true}, depth)
}

// What stands before the head of a phrase.
type before struct {
	born             string    // country of birth
	country, owner   string    // by an adjective or name; by a possessor
	org              text.Code // of a body that is named: "NATO", "Hamas", "State Department"
	sectors          []string  // of the nearest word that tells one
	descent          string    // the country of a people that only tells descent: "ethnic Armenian authorities"
	former           bool
	town             string // the country of a town or region: "Karachi University"
	ownerSectors     []string
	opposed, antiwar bool
	exiled, tribe    bool
	splinter         bool // those who have left a band and fight on
	states           bool // "the 25-nation bloc"
	radical          bool // of beliefs for which some take up arms: "a radical Islamic group"
	unknown          bool // of a body that nothing is known of: "the SMUG leader"
	breakaway        bool // of a people or region that fights its state: "Tigrayan forces"
	region           bool // "European", "Gulf": of no country that the text tells
	european         bool
}

// Read codes a phrase from its words.
func (r *Reader) Read(p Phrase, depth int) text.Code {
	b := r.before(p, depth)
	roleAt, hits := r.RoleEnding(p.Head, p.Lo)
	if to, long := r.RoleOver(p.Head, p.Lo); len(long) > 0 && to.Len() > roleAt.Len() {
		roleAt, hits, p.Tail = to, long, p.Tail && to.End < len(r.Doc.Tokens)
	}
	if b.org.Empty() {
		b.org = r.beforeOrgan(roleAt, p.Lo)
	}
	c := text.Code{From: doc.CodeWords}
	r.countryOf(&c, &b, p.Head)
	lemma := r.Doc.Tokens[p.Head].Lemma
	if p.Tail {
		lemma = strings.ToLower(lemma) // "the union's President"
	}
	weak := lists.Generic[lemma] && roleAt.Len() < 2
	if len(hits) > 0 {
		e := r.Entry(hits[0])
		c.Sectors = e.Terms[0].Sectors
		if c.Country == "" && b.org.Country == "" {
			c.Country = e.Terms[0].Country // "the Pope"
		}
		if o := e.Terms[0].Organization; o != "" {
			c.Country, c.Org, c.Cameo = "", o, e.Terms[0].Cameo // "the enlargement commissioner"
			return c
		}
		weak = weak || e.Terms[0].Ambiguous && roleAt.Len() < 2
	} else if s := lists.Things[lemma]; s != "" {
		c.Sectors = []string{s}
	}
	if s, ok := lists.Things[lemma]; ok && len(b.sectors) > 0 && roleAt.Len() < 2 && (len(c.Sectors) == 0 || s != "" && b.sectors[0] != "GOV") {
		c.Sectors = b.sectors // "a Mexican police convoy"
	} else if s == "MIL" && slices.Equal(b.sectors, []string{"GOV"}) {
		c.Sectors = []string{s} // "government helicopters"
	} else if s == "MIL" && slices.Contains(b.org.Sectors, "BUS") {
		c.Sectors = nil // "a Lufthansa plane"
	}
	if aircraft[lemma] && b.country != "" && slices.Equal(c.Sectors, []string{"UAF"}) && r.flies(p) {
		c.Sectors = []string{"MIL"} // "Turkish F-16 fighters"
	}
	if slices.Equal(c.Sectors, []string{"UNK"}) {
		c.Sectors, weak = nil, true
	}
	b.splinter = lemma == "dissident" || lemma == "defector"
	r.belong(&c, &b, weak)
	if tribunals[lemma] && r.worldCourt(p) {
		c.Country, c.Sectors = "", []string{"IGO", "JUD"}
		return c
	}
	narrow(&c, &b, lemma, weak)
	if coalitions[lemma] || coalitions[r.Doc.Tokens[max(p.Head-1, p.Lo)].Lower] {
		r.atWar(&c, p)
	}
	if p.Tail {
		r.tail(&c, p, weak && len(b.sectors) == 0 && len(b.org.Sectors) == 0, depth)
	}
	if b.opposed && !slices.Contains(c.Sectors, "OPP") {
		if len(c.Sectors) == 0 || weak || slices.Contains(c.Sectors, "GOV") || slices.Contains(c.Sectors, "PTY") {
			c.Sectors = []string{"OPP"}
		} else {
			c.Add("OPP")
		}
	}
	if b.antiwar && slices.Contains(c.Sectors, "CVL") {
		c.First("OPP")
	}
	if len(c.Sectors) == 0 && b.country != "" && plainPeople[lemma] {
		c.Sectors = []string{"CVL"} // "a German couple"
	}
	ofOwner(&c, &b, lemma, roleAt.Len() < 2)
	if b.former && lists.Common[lemma] != doc.Country || b.exiled && !b.opposed {
		c.Former()
	}
	if c.Vague = weak && len(b.sectors) == 0 && !b.former; len(hits) > 0 && r.Entry(hits[0]).Terms[0].Private {
		c.Vague = false
	}
	return c
}

// countryOf gives a phrase the country that the words before its head tell.
func (r *Reader) countryOf(c *text.Code, b *before, head int) {
	for _, country := range []string{b.country, b.owner, b.town} {
		if c.Country == "" {
			c.Country = country
		}
	}
	if b.owner != "" && minorities[r.Doc.Tokens[head].Lemma] {
		c.Country = b.owner // "Macedonia's Albanian minority"
	}
	if b.country == "" && b.owner == "" && b.town != "" {
		c.Descent = b.tribe || !r.Countries[b.town] // a town of that name may lie elsewhere
	}
	if c.Country == "" && b.descent != "" {
		c.Country, c.Descent = b.descent, true
	}
	if b.former && r.Doc.Tokens[head].Lemma == "colony" {
		c.Country, b.country, b.owner = "", "", "" // "the former Portuguese colony" is Portugal's no more
	}
	c.Region = c.Country == "" && (b.region || r.outside(head))
}

// ofOwner corrects the sector of kin and parties by whose they are.
func ofOwner(c *text.Code, b *before, lemma string, bare bool) {
	if len(b.ownerSectors) == 0 {
		return
	}
	owner := b.ownerSectors[0]
	if kin[lemma] && (owner == "GOV" || owner == "LEG" || owner == "MIL") {
		c.Sectors = []string{"ELI"} // "the president's wife"
	}
	if lemma == "party" && bare && len(b.sectors) == 0 {
		c.Sectors = partyOf(owner, c.Sectors)
	}
}

// partyOf returns the sectors of the party of somebody of a sector: "the president's party" is a party before it rules.
func partyOf(owner string, sectors []string) []string {
	switch owner {
	case "GOV", "OPP":
		return []string{"PTY", owner}
	case "LEG", "ELI", "PTY", "CVL", "UNK":
		return []string{"PTY"}
	}
	return sectors
}

// narrow corrects the sector of a phrase by who stands before its head: a region, a people in arms, a body that nothing is known of.
func narrow(c *text.Code, b *before, lemma string, weak bool) {
	if b.european && c.Country == "" && c.Org == "" && (len(c.Sectors) > 0 && c.Sectors[0] == "GOV" || lemma == "counterpart") {
		c.Sectors, c.Cameo, c.Org = []string{"IGO", "GOV"}, "EUR", "European Union" // "European finance ministers"
	}
	if b.european && c.Country == "" && c.Org == "" && slices.Equal(c.Sectors, []string{"LEG"}) {
		c.Sectors, c.Cameo, c.Org = []string{"IGO", "LEG"}, "EUR", "European Union" // "European lawmakers"
	}
	if b.breakaway && armed[lemma] && len(b.sectors) == 0 {
		c.Sectors = []string{"REB"}
	}
	if len(b.sectors) == 1 && b.sectors[0] == "REL" && armed[lemma] {
		c.Sectors = []string{"REB"} // "Muslim forces"
	}
	if b.radical && bands[lemma] && (len(c.Sectors) == 0 || c.Sectors[0] == "REL" || c.Sectors[0] == "UNK") {
		c.Sectors = []string{"REB"}
	}
	if lemma == "bloc" && b.country == "" && b.owner == "" && b.org.Empty() && slices.Equal(c.Sectors, []string{"PTY"}) && b.states {
		c.Sectors = []string{"IGO"} // "the 25-nation bloc"
	}
	if weak && b.unknown && b.country == "" && b.owner == "" && slices.Equal(c.Sectors, []string{"GOV"}) {
		c.Sectors = nil
	}
	if lemma == "division" && b.country == "" && b.owner == "" && slices.Equal(c.Sectors, []string{"MIL"}) {
		c.Sectors = nil // "the cultural properties division"
	}
}

// tribunals are courts that states have set up together where they are called so.
var tribunals = lists.Set("tribunal court")

// worldCourt reports whether a court is one of several states: "the Yugoslav war crimes tribunal", "a UN-backed court", "the tribunal in The Hague".
func (r *Reader) worldCourt(p Phrase) bool {
	for i := p.Lo; i < p.Head; i++ {
		switch r.Doc.Tokens[i].Lower {
		case "international", "world", "hague":
			return true
		case "crimes", "genocide":
			return r.Doc.Tokens[p.Head].Lemma == "tribunal"
		case "un", "u.n.":
			return r.OnlyBacked(i + 1)
		}
	}
	for _, k := range r.Doc.Children(p.Head) {
		if t := &r.Doc.Tokens[k]; int(k) > p.Head && t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "at") && t.Word == "Hague" {
			return true
		}
	}
	return false
}

// belong gives a phrase what the words before its head say: "NATO commander", "police spokesman", "Hamas leader".
func (r *Reader) belong(c *text.Code, b *before, weak bool) {
	if !b.org.Empty() {
		if c.Country == "" {
			c.Country = b.org.Country
		}
		if c.Org == "" {
			c.Org, c.Cameo = b.org.Org, b.org.Cameo
		}
		if b.splinter && slices.Contains(b.org.Sectors, "REB") {
			c.Sectors = b.org.Sectors // "FARC dissidents"
			return
		}
		fighter := len(c.Sectors) > 0 && (c.Sectors[0] == "UAF" || c.Sectors[0] == "SPY" && slices.Contains(b.org.Sectors, "REB"))
		if kind := b.org.Body(); kind != "" && !fighter && !slices.Contains(c.Sectors, kind) {
			if weak && (len(c.Sectors) == 0 || c.Sectors[0] == "GOV" || !lists.StrongSector[c.Sectors[0]]) {
				c.Sectors = b.org.Sectors
			} else {
				c.Sectors = append([]string{kind}, c.Sectors...)
			}
			return
		}
		if fighter && (slices.Contains(b.org.Sectors, "REB") || slices.Contains(b.org.Sectors, "PRM")) {
			c.Sectors = b.org.Sectors // "Hezbollah fighters", "the Janjaweed militia", "al Qaeda operatives"
			return
		}
		if (weak || len(c.Sectors) == 0) && len(b.org.Sectors) > 0 && len(b.sectors) == 0 {
			c.Sectors = b.org.Sectors
			return
		}
	}
	if (weak || len(c.Sectors) == 0) && len(b.sectors) > 0 {
		if len(c.Sectors) > 0 || weak {
			c.Sectors = b.sectors
		}
	}
}

// before reads the words in front of the head, from left to right; the nearest ones count.
func (r *Reader) before(p Phrase, depth int) before {
	var b before
	skip := r.owner(&b, p, depth)
	for i := p.Lo; i < p.Head; i++ {
		if skip.Has(i) {
			continue
		}
		t := &r.Doc.Tokens[i]
		if end := r.SidedWith(i, p.Head); end > i {
			i = end - 1 // "pro-Russian" militias are not Russia's
			continue
		}
		if country := r.ledBy(i); country != "" {
			b.country = country
			continue
		}
		if at, hits := r.Longest(i, p.Head, r.CountryWord); len(hits) > 0 && (r.NameAt(i) == nil || !r.LongerName(at)) && (hits[0].Index < r.Users || r.NameAt(i) == nil || !r.OfUser(r.NameAt(i).Range)) {
			if i > 0 && r.Doc.Tokens[i-1].Lower == "ethnic" {
				if b.country == "" {
					b.descent = r.CountryOf(hits)
				}
			} else if r.bornIn(at.End) {
				b.born = r.CountryOf(hits)
			} else if !r.OnlyBacked(at.End) {
				b.country = r.CountryOf(hits)
				b.breakaway = restive[b.country] && hits[0].Use == dict.Adjective && r.EntryKind(hits[0]) == dict.Place && !slices.ContainsFunc(hits, func(h text.Hit) bool { return r.EntryKind(h) == dict.Country })
				if slices.ContainsFunc(r.CountrySectors(hits), func(s string) bool { return s == "PRE" }) {
					b.sectors = append(b.sectors, "PRE")
				}
			}
			i = at.End - 1
			continue
		}
		if n := r.NameAt(i); n != nil && n.End <= p.Head && n.Start >= p.Lo && r.OnlyBacked(n.End) {
			i = n.End - 1
			continue
		} else if n != nil && n.End <= p.Head && n.Start >= p.Lo {
			r.named(&b, n, p, depth)
			i = n.End - 1
			continue
		}
		if o := r.pluralGroup(i); o.Country != "" && len(o.Sectors) > 0 {
			b.org = o
			continue // "Zapatista rebels"
		}
		if regions[t.Lower] && text.UpperStart(t.Word) {
			b.region, b.european = true, t.Lower == "european"
			continue // "Gulf states" are not of a province of that name
		}
		if text.UpperStart(t.Word) && t.Tag != "POS" {
			if country := r.Town(doc.Range{Start: i, End: p.Head}); country != "" {
				b.town = country
			}
		}
		w := t.Lower
		b.breakaway = b.breakaway || fightingPeoples[w] && text.UpperStart(t.Word)
		switch {
		case w == "ruling":
			b.prefer([]string{"GOV"})
		case w == "nation" || w == "member" || w == "state" || w == "country":
			b.states = true
		case w == "radical" || w == "extremist" || w == "militant" || w == "shadowy" || w == "hardline" || w == "unknown" || w == "obscure" || w == "known" && i > p.Lo:
			b.radical = true
		case w == "world" || w == "global":
			b.region = true
		case w == "exiled":
			b.exiled = true // the opposition in exile is not of the past
		case w == "air" && lists.Flying[r.Doc.Tokens[i+1].Lower]:
			b.prefer([]string{"MIL"})
		case lists.Former[w]:
			b.former = true
		case w == "anti-war" || w == "antiwar":
			b.antiwar = true
		case w == "opposition" || w == "dissident":
			b.opposed = true
		}
		if at, hits := r.Longest(i, p.Head, text.Role); len(hits) > 0 && t.POS != doc.Det {
			if e := r.Entry(hits[0]); !slices.Contains(e.Terms[0].Sectors, "UNK") && (!e.Terms[0].Ambiguous || at.Len() > 1 || lists.SectorOf[w] != "") {
				b.prefer(e.Terms[0].Sectors)
				i = at.End - 1
				continue
			}
		}
		if s, ok := lists.SectorOf[w]; ok {
			b.prefer([]string{s})
		} else if s, ok := lists.SectorOf[t.Lemma]; ok && t.POS == doc.Noun {
			b.prefer([]string{s})
		}
	}
	if b.country == "" && b.org.Empty() && b.town == "" {
		b.country = b.born
	}
	return b
}

// bornIn reports whether the country before token i is where somebody was born: "a British-born analyst", who is of there where no other country is told.
func (r *Reader) bornIn(i int) bool { return r.Hyphened(i) == "born" }

// named notes the name n before the head of a phrase: of a body, a place or a person.
func (r *Reader) named(b *before, n *text.NameSpan, p Phrase, depth int) {
	o, _, best := r.Identify(n, depth+1)
	if best.Term != nil && best.Hit.Use == dict.Palace && len(o.Sectors) == 0 && lists.Generic[r.Doc.Tokens[p.Head].Lemma] {
		b.org = text.Code{Country: o.Country, Sectors: []string{"GOV"}} // "a Kremlin spokesman"
		return
	}
	if o.Empty() && n.Len() == 1 {
		o = r.soleParty(n.Range, p.Head, n.End)
	}
	if o.Empty() {
		b.town = r.Town(n.Range)
		b.unknown = n.Kind == doc.Organization
	}
	if n.Kind == doc.PlaceKind && best.Term != nil && best.Hit.Weak && !r.Countries[o.Country] {
		b.town = o.Country
	} else if n.Kind == doc.PlaceKind && tribes[r.Doc.Tokens[p.Head].Lemma] {
		b.town, b.tribe = o.Country, true
	} else if n.Kind == doc.PlaceKind || n.Kind == doc.Person {
		if b.country == "" {
			b.country = o.Country
		}
		if n.Kind == doc.Person && !o.Empty() {
			b.org = text.Code{Country: o.Country, Sectors: o.Sectors, Org: o.Org, Cameo: o.Cameo}
		}
	} else if !o.Empty() {
		b.org = o
	}
}

// prefer takes the sector of a nearer word; intelligence stays before army and police ("military intelligence officer").
func (b *before) prefer(sectors []string) {
	if len(b.sectors) > 0 && (b.sectors[0] == "SPY" || lists.StrongSector[b.sectors[0]] && !lists.StrongSector[sectors[0]]) {
		return
	}
	b.sectors = sectors
}

// aircraft are nouns for men or for what they fly.
var aircraft = lists.Set("fighter bomber")

// flies reports whether a phrase about fighters or bombers is about aircraft: "F-16 fighters", "jet fighters", "B-52 bomber".
func (r *Reader) flies(p Phrase) bool {
	for i := p.Lo; i < p.Head; i++ {
		w := r.Doc.Tokens[i].Word
		if l := r.Doc.Tokens[i].Lower; l == "jet" || l == "plane" || l == "stealth" || l == "nuclear" || l == "strategic" || len(w) > 2 && text.UpperStart(w) && text.Digit(w[len(w)-1:]) {
			return true
		}
	}
	return r.Doc.Tokens[p.Head].Lemma == "bomber" && r.Doc.Tokens[p.Head].Tag == "NNS" && p.Head > p.Lo && r.Doc.Tokens[p.Head-1].Lower != "suicide" && r.Doc.Tokens[p.Head-1].POS == doc.Adj
}

// tribes are peoples whose name may also be that of a town elsewhere.
var tribes = lists.Set("tribe clan tribesman")

// minorities are nouns for those of a people who live in a state.
var minorities = lists.Set("minority community population diaspora majority")

// bands are nouns for those who hold together, armed where they are radical.
var bands = lists.Set("group cell faction organization organisation network band movement")

// regions are parts of the world that several countries make up; who is called by them is of no one country.
var regions = lists.Set("european europe african africa asian asia american balkan balkans baltic gulf nordic scandinavian caribbean mideast mediterranean arab arabian western andean pacific sahel saharan maghreb caucasus eurasian benelux atlantic")

// armed are nouns for armed men who, named by a faith, are nobody's army.
var armed = map[string]bool{"force": true, "fighter": true, "gunman": true, "troop": true, "commander": true}

// plainPeople are nouns for persons that tell nothing but that.
var plainPeople = lists.Set("man woman boy girl couple family child baby teenager person people victim pensioner tourist citizen mother father brother sister son daughter husband wife")

// fightingPeoples are peoples without a state who have had armies of their own.
var fightingPeoples = lists.Set("kurdish kurd tuareg hutu tutsi karen kachin shan tamil chechen moro tigrayan oromo rohingya baluch baloch houthi druze")

// restive are states some of whose regions have armies of their own.
var restive = lists.Set("RUS IDN ETH IRQ SYR TUR MMR PHL COD SDN LKA BIH GEO AZE MDA AGO SEN PAK IND NGA")

// kin are relatives: those of officials are of the elite.
var kin = lists.Set("wife husband son daughter brother sister father mother nephew niece cousin uncle aunt widow relative spouse family")

// isPlace reports whether token i is in the name of a country or place.
func (r *Reader) isPlace(i int) bool {
	n := r.NameAt(i)
	return n != nil && (n.Kind == doc.Country || n.Kind == doc.PlaceKind)
}

// SidedWith returns the end of a word that tells only whom an actor is for or against, before token end: "pro-Russian", "anti-American"; else i.
func (r *Reader) SidedWith(i, end int) int {
	t := &r.Doc.Tokens[i]
	if w := r.Words[i]; len(w) > 1 && (w[0] == "pro" || w[0] == "anti") {
		return i + 1
	}
	if (t.Lower == "pro" || t.Lower == "anti") && i+2 < end && r.Hyphened(i+1) != "" {
		return max(i+3, r.nameEnd(i+2))
	}
	return i
}

// nameEnd returns the end of the name that holds a token, or the token behind it.
func (r *Reader) nameEnd(i int) int {
	if n := r.NameAt(i); n != nil {
		return n.End
	}
	return i + 1
}

// pluralGroup returns what the group codes to whose name is the plural of a capitalised word: "Zapatista".
func (r *Reader) pluralGroup(i int) text.Code {
	t := &r.Doc.Tokens[i]
	if len(r.Words[i]) != 1 || !text.UpperStart(t.Word) || t.Lower[len(t.Lower)-1] == 's' || t.Tag == "POS" {
		return text.Code{}
	}
	saved := r.Words[i]
	r.Words[i] = dict.AppendWords(nil, t.Lower+"s")
	hits := r.Exactly(doc.Range{Start: i, End: i + 1}, func(_ doc.Range, h text.Hit) bool {
		return !h.Weak && r.EntryKind(h) == dict.Group && h.Use == dict.Plain
	})
	r.Words[i] = saved
	if len(hits) == 0 {
		return text.Code{}
	}
	e := r.Entry(hits[0])
	c := r.Coded(&e, r.Current(&e), true)
	if len(c.Sectors) == 0 || c.Sectors[0] != "REB" && c.Sectors[0] != "PRM" {
		return text.Code{}
	}
	return c
}

// owner reads the possessor of a phrase and returns its tokens: "Taiwan's vice foreign minister", "Hamas' leader".
func (r *Reader) owner(b *before, p Phrase, depth int) doc.Range {
	c := r.Doc.Child(p.Head, doc.Possessor)
	if c < 0 || c < p.Lo {
		for i := p.Head - 1; i > p.Lo; i-- { // the tree may hang it elsewhere
			if r.Doc.Tokens[i].Tag == "POS" {
				c = i - 1
				break
			}
		}
	}
	if c < p.Lo || r.Doc.Tokens[c].POS == doc.Pron {
		return doc.Range{}
	}
	o := r.CodeAt(c, depth+1)
	b.ownerSectors = o.Sectors
	at := doc.Range{Start: r.Doc.Tokens[c].Edge.Start, End: max(r.Doc.Tokens[c].Edge.End, c+1)}
	if l := r.Doc.Tokens[p.Head].Lemma; lists.Strangers[l] || lists.Harmers[l] && !r.isPlace(c) {
		return at
	}
	if n := r.NameAt(c); n != nil && (n.Kind == doc.Country || n.Kind == doc.PlaceKind) {
		b.owner = o.Country
		return at
	}
	b.owner = o.Country
	o.Country = ""
	if !o.Empty() {
		b.org = o
		b.org.Country = b.owner
	}
	return at
}
