package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// A step is a token on the way of the search for a target, with what the way to it costs.
type step struct {
	tok  int
	cost int
	loc  bool // reached as the place where it is done
}

// far is the cost beyond which no target is believed; found on PLOVER's open texts.
const far = 22

// searchTarget looks for the nearest actor about the act's words: object, against and between, with and to, possessors, the subject of a
// complement, deeper arcs, a place last.
func (c *coder) searchTarget(h *hit, src []party) []party {
	var queue [48]step
	steps := c.starts(h, queue[:0])
	best, found := step{cost: far}, []party(nil)
	both := len(src) > 1 && c.mutual(h, h.frame.Entry.Type, src)
	if both {
		best.cost = nearby // two parties in the subject: only one that is plainly the other side
	}
	for n := 0; n < len(steps) && n < 120; n++ {
		s := steps[n]
		if s.cost >= best.cost {
			continue
		}
		for _, k := range c.d.Children(s.tok) {
			next, ok := c.follow(h, s, int(k))
			if !ok || next.cost >= best.cost || both && (next.loc || topic(c.tok(int(k)))) {
				continue
			}
			ps := c.named(int(k), src)
			if len(ps) == 0 || both && c.sameCountry(ps, src) || !c.mayBe(h, int(k), ps, src) {
				steps = append(steps, next)
				continue
			}
			if next.cost += c.doubt(ps[0], next, src); next.cost < best.cost {
				best, found = next, ps
			}
		}
	}
	for i := range found {
		if best.loc && c.isPlace(found[i].tok) {
			found[i].from = doc.InPlace
		}
	}
	return found
}

// starts returns the act's own words, where a search begins.
func (c *coder) starts(h *hit, steps []step) []step {
	for _, i := range append([]int{h.at, h.carrier}, h.action...) {
		if i != doc.None {
			steps = append(steps, step{tok: i})
		}
	}
	if h.kind == lexicon.AdjFrame {
		if v := c.copula(h.at); v != h.at {
			steps = append(steps, step{tok: v})
		}
	}
	return steps
}

// follow takes the arc to token k, if it leads on.
func (c *coder) follow(h *hit, s step, k int) (next step, ok bool) {
	price, loc := c.price(h, s.tok, c.tok(k))
	if c.tok(k).Rel == doc.Conjunct && c.isVerb(s.tok) && c.isVerb(k) && c.d.Child(k, doc.Subject) != doc.None {
		return step{}, false // "Turkey delivered food, and Indonesia promised tents"
	}
	if price > 0 && price < 16 && c.aside(k) {
		price = 16
	}
	if price > 0 && lexicon.Quad(h.frame.Entry.Type) == 4 && c.helped(s.tok, k) {
		price = 0
	}
	return step{k, s.cost + price, s.loc || loc}, price > 0 && c.timeAt[k] == doc.None && !slices.Contains(h.source, k)
}

// helped reports whether a phrase names who is helped or defended by an act rather than who suffers it: "launched strikes to help the army defeat the rebels".
func (c *coder) helped(v, k int) bool {
	t := c.tok(k)
	switch {
	case t.Rel == doc.Subject && c.tok(v).Rel == doc.ClauseComplement:
		v = c.tok(v).Head
	case t.Rel != doc.Object:
		return false
	}
	if !c.isVerb(v) {
		return false
	}
	switch c.tok(v).Lemma {
	case "help", "assist", "support", "defend", "protect", "back", "aid", "relieve":
		return true
	}
	return false
}

// mayBe reports whether the parties that token k names may be a target: neither the sources' own people nor what the act is done with.
func (c *coder) mayBe(h *hit, k int, ps, src []party) bool {
	if c.isThird(k) && !c.tells(ps[0].entity) {
		return false // "detonated his belt"
	}
	return c.admits(h, k, ps) && (!c.ownOf(k, src) || c.judges(h, k)) && !(c.isMeans(h, k) && c.sameCountry(ps, src))
}

// judges reports whether an act of praise or blame is done to its very object, be it of the sources' own: "defended his police chief over the killing".
func (c *coder) judges(h *hit, k int) bool {
	t := h.frame.Entry.Type
	return (t == "SUPPORT" || t == "ACCUSE") && h.kind == lexicon.VerbFrame && c.object(h.at) == k && c.isPeople(k, c.parties(k))
}

// doubt returns what a candidate costs beside the way to it.
func (c *coder) doubt(p party, s step, src []party) (cost int) {
	if s.loc {
		cost += 8
	}
	if !c.coded(p.entity) {
		cost += 4 // a person of whom only the name is known
	}
	if c.homeland(p, src) {
		cost += 4 // "Biden underlined the United States' commitment to Ukraine"
	}
	return cost
}

// topic reports whether a phrase only tells what an act is about: "signed a contract for fighter jets", "an agreement on migrants".
func topic(t *doc.Token) bool {
	if t.Rel != doc.Oblique {
		return false
	}
	switch t.Prep {
	case "on", "about", "for", "over", "from", "of", "as", "by", "regarding", "concerning", "under":
		return true
	}
	return false
}

// nearby is the cost up to which a phrase is believed to be the other side of an act that two parties in the subject may do to each other.
const nearby = 6

// isMeans reports whether a noun is what an act is done with rather than to: "mobilized troops", "fired missiles at a base".
func (c *coder) isMeans(h *hit, k int) bool {
	typ := h.frame.Entry.Type
	if h.inner != doc.None && c.isMeans(&c.hits[h.inner], k) { // "offered to send doctors"
		return true
	}
	if slices.Contains(h.action, k) {
		return movesOwn(typ) && !(typ == "AID" && c.isCivil(k)) || isWeapon(c.tok(k).Lemma)
	}
	return typ == "MOBILIZE" && (c.lx.Known.Armed.Has(c.d, k) && (c.object(h.at) == k || !c.isFought(k)) || isWeapon(c.tok(k).Lemma))
}

// isFought reports whether armed people are those whom forces are moved against rather than with: rebels, gangs.
func (c *coder) isFought(k int) bool {
	e := c.entityAt(k)
	if e == doc.None || len(c.d.Entities[e].Sectors) == 0 {
		return false
	}
	switch c.d.Entities[e].Sectors[0] {
	case "REB", "UAF", "CRM", "PRM", "IMG", "ISM":
		return true
	}
	return false
}

// isCivil reports whether a noun stands for people who are helped rather than sent: "opened its borders to refugees".
func (c *coder) isCivil(k int) bool {
	e := c.entityAt(k)
	if e == doc.None || c.d.Entities[e].Kind != doc.Group || len(c.d.Entities[e].Sectors) == 0 {
		return false
	}
	s := c.d.Entities[e].Sectors[0]
	return s == "REF" || s == "CVL"
}

// isWeapon reports whether a noun is a weapon that is sent or fired and belongs to who does so.
func isWeapon(lemma string) bool {
	switch lemma {
	case "missile", "rocket", "shell", "bomb", "drone", "warplane", "jet", "plane", "aircraft", "helicopter", "gunship", "mortar", "grenade", "torpedo":
		return true
	}
	return false
}

// movesOwn reports whether acts of a type are done with one's own people.
func movesOwn(typ string) bool {
	switch typ {
	case "MOBILIZE", "RETREAT", "AID", "AGREE", "CONSULT", "COOPERATE", "PROTEST":
		return true
	}
	return false
}

// sameCountry reports whether what an act names as its means is the sources' own: "mobilized troops", but not "summoned the Chinese ambassador".
func (c *coder) sameCountry(ps, src []party) bool {
	for _, p := range ps {
		for _, s := range src {
			if e := &c.d.Entities[p.entity]; e.Country == "" && e.Organization == "" || lent(e) || e.Country != "" && e.Country == c.d.Entities[s.entity].Country {
				return true
			}
		}
	}
	return len(src) == 0
}

// ownOf reports whether token i is something of the sources themselves: "its troops".
func (c *coder) ownOf(i int, src []party) bool {
	p := c.d.Child(i, doc.Possessor)
	if p == doc.None {
		return false
	}
	e := c.entityAt(p)
	for _, s := range src {
		if s.entity == e || e != doc.None && c.isThird(p) && c.d.Entities[e].Country != "" && c.d.Entities[e].Country == c.d.Entities[s.entity].Country {
			return true
		}
	}
	return false
}

// named returns the coded parties that a token and its coordinates name themselves, those among src left out.
func (c *coder) named(i int, src []party) []party {
	var out []party
	for _, k := range c.coordinates(i) {
		p, ok := c.party(k)
		if !ok {
			continue
		}
		if members := c.d.Entities[p.entity].Members; len(members) > 0 {
			for _, m := range members {
				out = addParty(out, party{m, k, p.words, doc.InChain})
			}
		} else if more := c.truly(k, p); len(more) > 0 {
			out = addAll(out, more)
		} else if c.coded(p.entity) || c.isNamedPerson(k) {
			out = addParty(out, p)
		}
	}
	return without(out, src)
}

// homeland reports whether a party is the very country or body of the sources, which is seldom what they act on.
func (c *coder) homeland(p party, src []party) bool {
	e := &c.d.Entities[p.entity]
	if e.Kind == doc.Organization && e.Organization != "" {
		return slices.ContainsFunc(src, func(s party) bool { return c.d.Entities[s.entity].Organization == e.Organization })
	}
	if e.Kind != doc.Country || e.Country == "" {
		return false
	}
	for _, s := range src {
		if c.d.Entities[s.entity].Country == e.Country {
			return true
		}
	}
	return false
}

// isNamedPerson reports whether token i is the name of a person.
func (c *coder) isNamedPerson(i int) bool {
	m := c.mentionAt[i]
	return m != doc.None && c.d.Mentions[m].Form == doc.NameForm && c.d.Entities[c.entityAt(i)].Kind == doc.Person
}

// price returns what one arc costs on the way to a target; 0 is no way. loc tells that it leads to the place of the act.
func (c *coder) price(h *hit, from int, t *doc.Token) (cost int, loc bool) {
	switch t.Rel {
	case doc.Object, doc.Dative:
		return 2, false
	case doc.PassiveSubject:
		if h.passive || from != h.at {
			return 2, false
		}
		return 3, false
	case doc.Subject:
		if from == h.at || from == h.carrier {
			return 0, false
		}
		if r := c.tok(from).Rel; r == doc.ClauseComplement {
			return 1, false // "a protest demanding that the authorities release a student"
		}
		return 3, false
	case doc.Agent:
		if from == h.at || from == h.carrier {
			return 0, false
		}
		return 4, false
	case doc.Oblique:
		if t.Prep == "under" && (t.Lemma == "auspex" || t.Lower == "auspices" || t.Lemma == "aegis") {
			return 0, false // who lends his name
		}
		if v, w := c.tok(from), h.frame.Head; from == h.at && t.Case == from+1 && (w.One[v.Lemma+"_"+t.Prep] || w.One[v.Lower+"_"+t.Prep]) {
			return 2, false // "cordoned off the roads" with the particle as the object's preposition
		}
		return prepPrice(t.Prep)
	case doc.Possessor, doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
		return 3, false
	case doc.NounAdverb:
		if l := c.tok(from).Lemma; c.tok(from).Rel == doc.AdjectiveMod && (l == "own" || l == "hold" || l == "run" || l == "control") {
			return 1, false // "a Chinese-owned mine"
		}
		return 0, false
	case doc.ClauseComplement, doc.OpenComplement, doc.Complement:
		return 4, false
	case doc.PrepClause:
		return 5, false
	case doc.Apposition:
		return 6, false
	case doc.Participle:
		return 7, false
	case doc.AdverbialClause:
		return 7, false
	case doc.RelativeClause:
		return 14, false
	case doc.Conjunct:
		if h.frame.Entry.Type == "RETREAT" && from == h.at && c.isVerb(from) {
			return 16, false // "forcing France to capitulate and establish a new government"
		}
		return 5, false
	}
	return 0, false
}

func prepPrice(prep string) (int, bool) {
	switch prep {
	case "against", "between", "versus":
		return 2, false
	case "with", "to", "toward", "towards", "upon", "in defiance of", "in protest of", "in protest against", "alongside", "in support of":
		return 3, false
	case "on", "at", "of", "for", "over", "about", "among", "into", "onto", "regarding", "concerning":
		return 4, false
	case "from", "by", "as", "behind", "under":
		return 6, false
	case "in", "near", "outside", "inside", "around", "along", "across", "within", "off", "outside of", "through", "throughout":
		return 5, true
	case "according to", "on behalf of":
		return 0, false // whose word it is, is done nothing to
	case "after", "since", "despite", "before", "during", "until", "following", "amid", "because of", "ahead of", "unlike", "like", "without":
		return 16, false
	}
	return 6, false
}
