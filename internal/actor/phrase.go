package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// A phrase is a noun phrase, or the title before a name, that is read for country and sector.
type phrase struct {
	lo, head int  // its words up to the head
	tail     bool // what hangs on the head behind it is read too
}

// deepest bounds how far a phrase within a phrase is followed: "a spokesman for the head of the ministry of …".
const deepest = 4

// codeAt returns what the noun phrase headed by token t codes to by its own words.
func (r *reader) codeAt(t, depth int) code {
	if depth > deepest {
		return code{}
	}
	if n := r.nameAt(t); n != nil {
		return r.nameCode(n, depth)
	}
	return r.read(phrase{r.leftEdge(t), t, true}, depth)
}

// What stands before the head of a phrase.
type before struct {
	born             string   // country of birth
	country, owner   string   // by an adjective or name; by a possessor
	org              code     // of a body that is named: "NATO", "Hamas", "State Department"
	sectors          []string // of the nearest word that tells one
	descent          string   // the country of a people that only tells descent: "ethnic Armenian authorities"
	former           bool
	town             string // the country of a town or region: "Karachi University"
	ownerSectors     []string
	opposed, antiwar bool
	exiled, tribe    bool
	splinter         bool // those who have left a band and fight on
	unknown          bool // of a body that nothing is known of: "the SMUG leader"
	breakaway        bool // of a people or region that fights its state: "Tigrayan forces"
	region           bool // "European", "Gulf": of no country that the text tells
	european         bool
}

// read codes a phrase from its words.
func (r *reader) read(p phrase, depth int) code {
	b := r.before(p, depth)
	roleAt, hits := r.roleEnding(p.head, p.lo)
	if to, long := r.roleOver(p.head, p.lo); len(long) > 0 && to.Len() > roleAt.Len() {
		roleAt, hits, p.tail = to, long, p.tail && to.End < len(r.d.Tokens)
	}
	c := code{from: doc.CodeWords}
	for _, country := range []string{b.country, b.owner, b.town} {
		if c.country == "" {
			c.country = country
		}
	}
	if b.country == "" && b.owner == "" && b.town != "" {
		c.descent = b.tribe || !r.countries[b.town] // a town of that name may lie elsewhere
	}
	if c.country == "" && b.descent != "" {
		c.country, c.descent = b.descent, true
	}
	c.region = c.country == "" && b.region
	lemma := r.d.Tokens[p.head].Lemma
	if p.tail {
		lemma = strings.ToLower(lemma) // "the union's President"
	}
	weak := generic[lemma] && roleAt.Len() < 2
	if len(hits) > 0 {
		e := r.entry(hits[0])
		c.sectors = e.Terms[0].Sectors
		if c.country == "" && b.org.country == "" {
			c.country = e.Terms[0].Country // "the Pope"
		}
		if o := e.Terms[0].Organization; o != "" {
			c.country, c.org, c.cameo = "", o, e.Terms[0].Cameo // "the enlargement commissioner"
			return c
		}
		weak = weak || e.Terms[0].Ambiguous && roleAt.Len() < 2
	} else if s := things[lemma]; s != "" {
		c.sectors = []string{s}
	}
	if s, ok := things[lemma]; ok && len(b.sectors) > 0 && (len(c.sectors) == 0 || s != "" && b.sectors[0] != "GOV") {
		c.sectors = b.sectors // "a Mexican police convoy"
	} else if s == "MIL" && slices.Equal(b.sectors, []string{"GOV"}) {
		c.sectors = []string{s} // "government helicopters"
	}
	if aircraft[lemma] && b.country != "" && slices.Equal(c.sectors, []string{"UAF"}) && r.flies(p) {
		c.sectors = []string{"MIL"} // "Turkish F-16 fighters"
	}
	if slices.Equal(c.sectors, []string{"UNK"}) {
		c.sectors, weak = nil, true
	}
	b.splinter = lemma == "dissident" || lemma == "defector"
	r.belong(&c, &b, weak)
	if tribunals[lemma] && r.worldCourt(p) {
		c.country, c.sectors = "", []string{"IGO", "JUD"}
		return c
	}
	c.narrow(&b, lemma, weak)
	if coalitions[lemma] || coalitions[r.d.Tokens[max(p.head-1, p.lo)].Lower] {
		r.atWar(&c, p)
	}
	if p.tail {
		r.tail(&c, p, weak && len(b.sectors) == 0 && len(b.org.sectors) == 0, depth)
	}
	if b.opposed && !slices.Contains(c.sectors, "OPP") {
		if len(c.sectors) == 0 || weak || slices.Contains(c.sectors, "GOV") || slices.Contains(c.sectors, "PTY") {
			c.sectors = []string{"OPP"}
		} else {
			c.add("OPP")
		}
	}
	if b.antiwar && slices.Contains(c.sectors, "CVL") {
		c.first("OPP")
	}
	if len(c.sectors) == 0 && b.country != "" && plainPeople[lemma] {
		c.sectors = []string{"CVL"} // "a German couple"
	}
	if kin[lemma] && len(b.ownerSectors) > 0 && (b.ownerSectors[0] == "GOV" || b.ownerSectors[0] == "LEG" || b.ownerSectors[0] == "MIL") {
		c.sectors = []string{"ELI"} // "the president's wife"
	}
	if b.former && common[lemma] != doc.Country || b.exiled && !b.opposed {
		c.former()
	}
	if c.vague = weak && len(b.sectors) == 0 && !b.former; len(hits) > 0 && r.entry(hits[0]).Terms[0].Private {
		c.vague = false
	}
	return c
}

// narrow corrects the sector of a phrase by who stands before its head: a region, a people in arms, a body that nothing is known of.
func (c *code) narrow(b *before, lemma string, weak bool) {
	if b.european && c.country == "" && len(c.sectors) > 0 && c.sectors[0] == "GOV" && c.org == "" {
		c.sectors, c.cameo, c.org = []string{"IGO", "GOV"}, "EUR", "European Union" // "European finance ministers"
	}
	if b.breakaway && armed[lemma] && len(b.sectors) == 0 {
		c.sectors = []string{"REB"}
	}
	if len(b.sectors) == 1 && b.sectors[0] == "REL" && armed[lemma] {
		c.sectors = []string{"REB"} // "Muslim forces"
	}
	if weak && b.unknown && b.country == "" && b.owner == "" && slices.Equal(c.sectors, []string{"GOV"}) {
		c.sectors = nil
	}
	if lemma == "division" && b.country == "" && b.owner == "" && slices.Equal(c.sectors, []string{"MIL"}) {
		c.sectors = nil // "the cultural properties division"
	}
}

// tribunals are courts that states have set up together where they are called so.
var tribunals = set("tribunal court")

// followers are those who stand behind a person and are nothing else by it.
var followers = set("supporter follower backer admirer sympathizer sympathiser fan")

// worldCourt reports whether a court is one of several states: "the Yugoslav war crimes tribunal", "a UN-backed court", "the tribunal in The Hague".
func (r *reader) worldCourt(p phrase) bool {
	for i := p.lo; i < p.head; i++ {
		switch r.d.Tokens[i].Lower {
		case "international", "world", "hague":
			return true
		case "crimes", "genocide":
			return r.d.Tokens[p.head].Lemma == "tribunal"
		case "un", "u.n.":
			return r.onlyBacked(i + 1)
		}
	}
	for _, k := range r.d.Children(p.head) {
		if t := &r.d.Tokens[k]; int(k) > p.head && t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "at") && t.Word == "Hague" {
			return true
		}
	}
	return false
}

// belong gives a phrase what the words before its head say: "NATO commander", "police spokesman", "Hamas leader".
func (r *reader) belong(c *code, b *before, weak bool) {
	if !b.org.empty() {
		if c.country == "" {
			c.country = b.org.country
		}
		if c.org == "" {
			c.org, c.cameo = b.org.org, b.org.cameo
		}
		if b.splinter && slices.Contains(b.org.sectors, "REB") {
			c.sectors = b.org.sectors // "FARC dissidents"
			return
		}
		if kind := b.org.body(); kind != "" && !(len(c.sectors) > 0 && c.sectors[0] == "UAF") && !slices.Contains(c.sectors, kind) {
			if weak && (len(c.sectors) == 0 || c.sectors[0] == "GOV" || !strongSector[c.sectors[0]]) {
				c.sectors = b.org.sectors
			} else {
				c.sectors = append([]string{kind}, c.sectors...)
			}
			return
		}
		if len(c.sectors) > 0 && c.sectors[0] == "UAF" && (slices.Contains(b.org.sectors, "REB") || slices.Contains(b.org.sectors, "PRM")) {
			c.sectors = b.org.sectors // "Hezbollah fighters", "the Janjaweed militia"
			return
		}
		if (weak || len(c.sectors) == 0) && len(b.org.sectors) > 0 && len(b.sectors) == 0 {
			c.sectors = b.org.sectors
			return
		}
	}
	if (weak || len(c.sectors) == 0) && len(b.sectors) > 0 {
		if len(c.sectors) > 0 || weak {
			c.sectors = b.sectors
		}
	}
}

// before reads the words in front of the head, from left to right; the nearest ones count.
func (r *reader) before(p phrase, depth int) before {
	var b before
	skip := r.owner(&b, p, depth)
	for i := p.lo; i < p.head; i++ {
		if skip.Has(i) {
			continue
		}
		t := &r.d.Tokens[i]
		if end := r.sidedWith(i, p.head); end > i {
			i = end - 1 // "pro-Russian" militias are not Russia's
			continue
		}
		if country := r.ledBy(i); country != "" {
			b.country = country
			continue
		}
		if at, hits := r.longest(i, p.head, r.countryWord); len(hits) > 0 && (r.nameAt(i) == nil || !r.longerName(at)) && (hits[0].index < r.users || r.nameAt(i) == nil || !r.ofUser(r.nameAt(i).Range)) {
			if i > 0 && r.d.Tokens[i-1].Lower == "ethnic" {
				if b.country == "" {
					b.descent = r.countryOf(hits)
				}
			} else if r.bornIn(at.End) {
				b.born = r.countryOf(hits)
			} else if !r.onlyBacked(at.End) {
				b.country = r.countryOf(hits)
				b.breakaway = restive[b.country] && hits[0].Use == dict.Adjective && r.entryKind(hits[0]) == dict.Place && !slices.ContainsFunc(hits, func(h hit) bool { return r.entryKind(h) == dict.Country })
				if slices.ContainsFunc(r.countrySectors(hits), func(s string) bool { return s == "PRE" }) {
					b.sectors = append(b.sectors, "PRE")
				}
			}
			i = at.End - 1
			continue
		}
		if n := r.nameAt(i); n != nil && n.End <= p.head && n.Start >= p.lo && r.onlyBacked(n.End) {
			i = n.End - 1
			continue
		} else if n != nil && n.End <= p.head && n.Start >= p.lo {
			r.named(&b, n, p, depth)
			i = n.End - 1
			continue
		}
		if o := r.pluralGroup(i); o.country != "" && len(o.sectors) > 0 {
			b.org = o
			continue // "Zapatista rebels"
		}
		if regions[t.Lower] && upperStart(t.Word) {
			b.region, b.european = true, t.Lower == "european"
			continue // "Gulf states" are not of a province of that name
		}
		if upperStart(t.Word) && t.Tag != "POS" {
			if country := r.town(doc.Range{Start: i, End: p.head}); country != "" {
				b.town = country
			}
		}
		w := t.Lower
		b.breakaway = b.breakaway || fightingPeoples[w] && upperStart(t.Word)
		switch {
		case w == "ruling":
			b.prefer([]string{"GOV"})
		case w == "exiled":
			b.exiled = true // the opposition in exile is not of the past
		case w == "air" && flying[r.d.Tokens[i+1].Lower]:
			b.prefer([]string{"MIL"})
		case formerWords[w]:
			b.former = true
		case w == "anti-war" || w == "antiwar":
			b.antiwar = true
		case w == "opposition" || w == "dissident":
			b.opposed = true
		}
		if at, hits := r.longest(i, p.head, role); len(hits) > 0 && t.POS != doc.Det {
			if e := r.entry(hits[0]); !slices.Contains(e.Terms[0].Sectors, "UNK") && (!e.Terms[0].Ambiguous || at.Len() > 1 || sectorWords[w] != "") {
				b.prefer(e.Terms[0].Sectors)
				i = at.End - 1
				continue
			}
		}
		if s, ok := sectorWords[w]; ok {
			b.prefer([]string{s})
		} else if s, ok := sectorWords[t.Lemma]; ok && t.POS == doc.Noun {
			b.prefer([]string{s})
		}
	}
	if b.country == "" && b.org.empty() && b.town == "" {
		b.country = b.born
	}
	return b
}

// bornIn reports whether the country before token i is where somebody was born: "a British-born analyst", who is of there where no other country is told.
func (r *reader) bornIn(i int) bool { return r.hyphened(i) == "born" }

// hyphened returns the word behind the hyphen at token i, in lower case: "backed" of "Iranian-backed"; "" where there is none.
func (r *reader) hyphened(i int) string {
	if i+1 < len(r.d.Tokens) && (r.d.Tokens[i].Word == "-" || r.d.Tokens[i].Word == "–") {
		return r.d.Tokens[i+1].Lower
	}
	return ""
}

// named notes the name n before the head of a phrase: of a body, a place or a person.
func (r *reader) named(b *before, n *nameSpan, p phrase, depth int) {
	o, _, best := r.identify(n, depth+1)
	if best.term != nil && best.hit.Use == dict.Palace && len(o.sectors) == 0 && generic[r.d.Tokens[p.head].Lemma] {
		b.org = code{country: o.country, sectors: []string{"GOV"}} // "a Kremlin spokesman"
		return
	}
	if o.empty() {
		b.town = r.town(n.Range)
		b.unknown = n.kind == doc.Organization
	}
	if n.kind == doc.PlaceKind && best.term != nil && best.hit.Weak && !r.countries[o.country] {
		b.town = o.country
	} else if n.kind == doc.PlaceKind && tribes[r.d.Tokens[p.head].Lemma] {
		b.town, b.tribe = o.country, true
	} else if n.kind == doc.PlaceKind || n.kind == doc.Person {
		if b.country == "" {
			b.country = o.country
		}
		if n.kind == doc.Person && !o.empty() {
			b.org = code{country: o.country, sectors: o.sectors, org: o.org, cameo: o.cameo}
		}
	} else if !o.empty() {
		b.org = o
	}
}

// prefer takes the sector of a nearer word; intelligence stays before army and police ("military intelligence officer").
func (b *before) prefer(sectors []string) {
	if len(b.sectors) > 0 && (b.sectors[0] == "SPY" || strongSector[b.sectors[0]] && !strongSector[sectors[0]]) {
		return
	}
	b.sectors = sectors
}

// aircraft are nouns for men or for what they fly.
var aircraft = set("fighter bomber")

// flies reports whether a phrase about fighters or bombers is about aircraft: "F-16 fighters", "jet fighters", "B-52 bomber".
func (r *reader) flies(p phrase) bool {
	for i := p.lo; i < p.head; i++ {
		w := r.d.Tokens[i].Word
		if l := r.d.Tokens[i].Lower; l == "jet" || l == "plane" || l == "stealth" || l == "nuclear" || l == "strategic" || len(w) > 2 && upperStart(w) && digit(w[len(w)-1:]) {
			return true
		}
	}
	return r.d.Tokens[p.head].Lemma == "bomber" && r.d.Tokens[p.head].Tag == "NNS" && p.head > p.lo && r.d.Tokens[p.head-1].Lower != "suicide" && r.d.Tokens[p.head-1].POS == doc.Adj
}

// flying are words that make the "air" before them military: "air base", not "Air France".
var flying = set("force forces defense defence base chief marshal strike strikes raid raids commander wing corps command cavalry")

// tribes are peoples whose name may also be that of a town elsewhere.
var tribes = set("tribe clan tribesman")

// regions are parts of the world that several countries make up; who is called by them is of no one country.
var regions = set("european europe african africa asian asia american balkan balkans baltic gulf nordic scandinavian caribbean mideast mediterranean arab arabian western andean pacific sahel saharan maghreb caucasus eurasian benelux atlantic")

// armed are nouns for armed men who, named by a faith, are nobody's army.
var armed = map[string]bool{"force": true, "fighter": true, "gunman": true, "troop": true, "commander": true}

// plainPeople are nouns for persons that tell nothing but that.
var plainPeople = set("man woman boy girl couple family child baby teenager person people victim pensioner tourist citizen mother father brother sister son daughter husband wife")

// fightingPeoples are peoples without a state who have had armies of their own.
var fightingPeoples = set("kurdish kurd tuareg hutu tutsi karen kachin shan tamil chechen moro tigrayan oromo rohingya baluch baloch houthi druze")

// restive are states some of whose regions have armies of their own.
var restive = set("RUS IDN ETH IRQ SYR TUR MMR PHL COD SDN LKA BIH GEO AZE MDA AGO SEN PAK IND NGA")

// kin are relatives: those of officials are of the elite.
var kin = set("wife husband son daughter brother sister father mother nephew niece cousin uncle aunt widow relative spouse family")

// settled are places whose mention stands for the people who live there.
var settled = map[string]bool{"city": true, "town": true, "village": true, "neighborhood": true, "suburb": true, "township": true, "hamlet": true, "oasis": true, "park": true, "market": true, "area": true, "district": true}

// strongSector are those that a vaguer word nearer to the head does not replace: "army community leader".
var strongSector = map[string]bool{"MIL": true, "COP": true, "SPY": true, "REB": true, "JUD": true, "LEG": true, "PRM": true, "CRM": true, "JRN": true, "REF": true, "REL": true}

// onlyBacked reports whether the country before token i only stands behind the actor: "Russian-backed", "US-made".
func (r *reader) onlyBacked(i int) bool {
	switch r.hyphened(i) {
	case "backed", "supported", "made", "built", "born", "occupied", "controlled", "funded", "supplied", "speaking", "allied", "friendly", "sponsored", "trained", "mediated", "brokered", "designed", "style", "aligned", "equipped", "armed", "financed", "imposed", "installed", "educated", "language":
		return true
	}
	return false
}

// sidedWith returns the end of a word that tells only whom an actor is for or against, before token end: "pro-Russian", "anti-American"; else i.
func (r *reader) sidedWith(i, end int) int {
	t := &r.d.Tokens[i]
	if w := r.words[i]; len(w) > 1 && (w[0] == "pro" || w[0] == "anti") {
		return i + 1
	}
	if (t.Lower == "pro" || t.Lower == "anti") && i+2 < end && r.hyphened(i+1) != "" {
		return max(i+3, r.nameEnd(i+2))
	}
	return i
}

// nameEnd returns the end of the name that holds a token, or the token behind it.
func (r *reader) nameEnd(i int) int {
	if n := r.nameAt(i); n != nil {
		return n.End
	}
	return i + 1
}

// pluralGroup returns what the group codes to whose name is the plural of a capitalised word: "Zapatista".
func (r *reader) pluralGroup(i int) code {
	t := &r.d.Tokens[i]
	if len(r.words[i]) != 1 || !upperStart(t.Word) || t.Lower[len(t.Lower)-1] == 's' || t.Tag == "POS" {
		return code{}
	}
	saved := r.words[i]
	r.words[i] = dict.AppendWords(nil, t.Lower+"s")
	hits := r.exactly(doc.Range{Start: i, End: i + 1}, func(_ doc.Range, h hit) bool { return !h.Weak && r.entryKind(h) == dict.Group && h.Use == dict.Plain })
	r.words[i] = saved
	if len(hits) == 0 {
		return code{}
	}
	e := r.entry(hits[0])
	c := r.coded(&e, r.current(&e), true)
	if len(c.sectors) == 0 || c.sectors[0] != "REB" && c.sectors[0] != "PRM" {
		return code{}
	}
	return c
}

// owner reads the possessor of a phrase and returns its tokens: "Taiwan's vice foreign minister", "Hamas' leader".
func (r *reader) owner(b *before, p phrase, depth int) doc.Range {
	c := r.d.Child(p.head, doc.Possessor)
	if c < 0 || c < p.lo {
		for i := p.head - 1; i > p.lo; i-- { // the tree may hang it elsewhere
			if r.d.Tokens[i].Tag == "POS" {
				c = i - 1
				break
			}
		}
	}
	if c < p.lo || r.d.Tokens[c].POS == doc.Pron {
		return doc.Range{}
	}
	o := r.codeAt(c, depth+1)
	b.ownerSectors = o.sectors
	at := doc.Range{Start: r.d.Tokens[c].Edge.Start, End: max(r.d.Tokens[c].Edge.End, c+1)}
	if n := r.nameAt(c); n != nil && (n.kind == doc.Country || n.kind == doc.PlaceKind) {
		b.owner = o.country
		return at
	}
	b.owner = o.country
	o.country = ""
	if !o.empty() {
		b.org = o
		b.org.country = b.owner
	}
	return at
}
