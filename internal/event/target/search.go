package target

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
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
func (c *Chooser) searchTarget(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	var queue [48]step
	steps := c.starts(h, queue[:0])
	best, found := step{cost: far}, []grammar.Party(nil)
	both := len(src) > 1 && c.Mutual(h, h.Frame.Entry.Type, src)
	if both {
		best.cost = nearby // two parties in the subject: only one that is plainly the other side
	}
	if ps := c.handled(h, src); len(ps) > 0 {
		return ps
	}
	for n := 0; n < len(steps) && n < 120; n++ {
		s := steps[n]
		if s.cost >= best.cost {
			continue
		}
		for _, k := range c.Doc.Children(s.tok) {
			next, ok := c.follow(h, s, int(k))
			if !ok || next.cost >= best.cost || both && (next.loc || topic(c.Tok(int(k)))) {
				continue
			}
			ps := c.named(int(k), src)
			if len(ps) == 0 || both && c.SameCountry(ps, src) || !c.mayBe(h, int(k), ps, src) {
				steps = append(steps, next)
				continue
			}
			if next.cost += c.doubt(ps[0], next, src); next.cost < best.cost {
				best, found = next, ps
			}
		}
	}
	for i := range found {
		if best.loc && c.IsPlace(found[i].Token) {
			found[i].From = doc.InPlace
		}
	}
	return found
}

// handled returns the foreigners who are an object that the frame names among the act's words: "offered to train Palestinian police".
func (c *Chooser) handled(h *grammar.Hit, src []grammar.Party) []grammar.Party {
	o := c.Object(h.At)
	if h.Kind != lexicon.VerbFrame || o == doc.None || !slices.Contains(h.Action, o) {
		return nil
	}
	ps := c.named(o, src)
	if len(ps) == 0 || len(c.Doc.Entities[ps[0].Entity].Sectors) == 0 || c.SameCountry(ps, src) {
		return nil
	}
	return ps
}

// starts returns the act's own words, where a search begins.
func (c *Chooser) starts(h *grammar.Hit, steps []step) []step {
	for _, i := range append([]int{h.At, h.Carrier}, h.Action...) {
		if i != doc.None {
			steps = append(steps, step{tok: i})
		}
	}
	if h.Kind == lexicon.AdjFrame {
		if v := c.Copula(h.At); v != h.At {
			steps = append(steps, step{tok: v})
		}
	}
	return steps
}

// follow takes the arc to token k, if it leads on.
func (c *Chooser) follow(h *grammar.Hit, s step, k int) (next step, ok bool) {
	price, loc := c.price(h, s.tok, c.Tok(k))
	if c.Tok(k).Rel == doc.Conjunct && c.IsVerb(s.tok) && c.IsVerb(k) && c.OwnSubject(k) != doc.None {
		return step{}, false // "Turkey delivered food, and Indonesia promised tents"
	}
	if t := c.Tok(k); t.Rel == doc.Participle && t.Tag == "VBG" && !c.IsVerb(s.tok) && h.Frame.Entry.Type == "COERCE" {
		return step{}, false // "broke up a network plotting to blow up the Greek embassy"
	}
	if price > 0 && price < 16 && c.Aside(k) {
		price = 16
	}
	if price > 0 && lexicon.Quad(h.Frame.Entry.Type) == 4 && c.helped(s.tok, k) {
		price = 0
	}
	return step{k, s.cost + price, s.loc || loc}, price > 0 && c.TimeAt[k] == doc.None && !slices.Contains(h.Source, k)
}

// helped reports whether a phrase names who is helped or defended by an act rather than who suffers it: "launched strikes to help the army defeat the rebels".
func (c *Chooser) helped(v, k int) bool {
	t := c.Tok(k)
	switch {
	case t.Rel == doc.Subject && c.Tok(v).Rel == doc.ClauseComplement:
		v = c.Tok(v).Head
	case t.Rel != doc.Object:
		return false
	}
	if !c.IsVerb(v) {
		return false
	}
	switch c.Tok(v).Lemma {
	case "help", "assist", "support", "defend", "protect", "back", "aid", "relieve":
		return true
	}
	return false
}

// mayBe reports whether the parties that token k names may be a target: neither the sources' own people nor what the act is done with.
func (c *Chooser) mayBe(h *grammar.Hit, k int, ps, src []grammar.Party) bool {
	if c.IsThird(k) && !c.Tells(ps[0].Entity) {
		return false // "detonated his belt"
	}
	return c.admits(h, k, ps) && (!c.ownOf(k, src) || c.judges(h, k)) && !(c.isMeans(h, k) && c.SameCountry(ps, src))
}

// judges reports whether an act of praise or blame is done to its very object, be it of the sources' own: "defended his police chief over the killing".
func (c *Chooser) judges(h *grammar.Hit, k int) bool {
	t := h.Frame.Entry.Type
	return (t == "SUPPORT" || t == "ACCUSE") && h.Kind == lexicon.VerbFrame && c.Object(h.At) == k && c.IsPeople(k, c.Parties(k))
}

// doubt returns what a candidate costs beside the way to it.
func (c *Chooser) doubt(p grammar.Party, s step, src []grammar.Party) (cost int) {
	if s.loc {
		cost += 8
	}
	if !c.Coded(p.Entity) {
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
func (c *Chooser) isMeans(h *grammar.Hit, k int) bool {
	typ := h.Frame.Entry.Type
	if h.Inner != doc.None && c.isMeans(&c.Hits[h.Inner], k) { // "offered to send doctors"
		return true
	}
	if v := c.Tok(k).Head; v != h.At && c.Tok(k).Rel == doc.Object && c.HitAt[v] != doc.None {
		if in := &c.Hits[c.HitAt[v]]; in.At == v && in.Frame != nil && slices.Contains(in.Action, k) && (in.Frame.Entry.Type == "RETREAT" || in.Frame.Entry.Type == "MOBILIZE") { // "renewed his pledge to withdraw troops from Mali"
			return true
		}
	}
	if slices.Contains(h.Action, k) {
		return movesOwn(typ) && !(typ == "AID" && c.isCivil(k)) || grammar.IsWeapon(c.Tok(k).Lemma) && !c.fells(h)
	}
	return typ == "MOBILIZE" && (c.Lex.Known.Armed.Has(c.Doc, k) && (c.Object(h.At) == k || !c.isFought(k)) || grammar.IsWeapon(c.Tok(k).Lemma))
}

// fells reports whether a verb is done to a weapon or craft rather than with it: "shot down a jet".
func (c *Chooser) fells(h *grammar.Hit) bool {
	if h.Kind != lexicon.VerbFrame {
		return false
	}
	switch c.Tok(h.At).Lemma {
	case "down", "destroy", "intercept", "hit", "strike", "attack", "target", "seize", "capture", "hijack", "sink", "damage", "burn", "bomb", "shell", "wreck":
		return true
	}
	p := c.Doc.Child(h.At, doc.Particle)
	return p != doc.None && c.Tok(p).Lower == "down"
}

// isFought reports whether armed people are those whom forces are moved against rather than with: rebels, gangs.
func (c *Chooser) isFought(k int) bool {
	e := c.EntityAt(k)
	if e == doc.None || len(c.Doc.Entities[e].Sectors) == 0 {
		return false
	}
	switch c.Doc.Entities[e].Sectors[0] {
	case "REB", "UAF", "CRM", "PRM", "IMG", "ISM":
		return true
	}
	return false
}

// isCivil reports whether a noun stands for people who are helped rather than sent: "opened its borders to refugees".
func (c *Chooser) isCivil(k int) bool {
	e := c.EntityAt(k)
	if e == doc.None || c.Doc.Entities[e].Kind != doc.Group || len(c.Doc.Entities[e].Sectors) == 0 {
		return false
	}
	s := c.Doc.Entities[e].Sectors[0]
	return s == "REF" || s == "CVL"
}

// movesOwn reports whether acts of a type are done with one's own people.
func movesOwn(typ string) bool {
	switch typ {
	case "MOBILIZE", "RETREAT", "AID", "AGREE", "CONSULT", "COOPERATE", "PROTEST":
		return true
	}
	return false
}

// SameCountry reports whether what an act names as its means is the sources' own: "mobilized troops", but not "summoned the Chinese ambassador".
func (c *Chooser) SameCountry(ps, src []grammar.Party) bool {
	for _, p := range ps {
		for _, s := range src {
			if e := &c.Doc.Entities[p.Entity]; e.Country == "" && e.Organization == "" || grammar.Lent(e) || e.Country != "" && e.Country == c.Doc.Entities[s.Entity].Country {
				return true
			}
		}
	}
	return len(src) == 0
}

// ownOf reports whether token i is something of the sources themselves: "its troops".
func (c *Chooser) ownOf(i int, src []grammar.Party) bool {
	p := c.Doc.Child(i, doc.Possessor)
	if p == doc.None {
		return false
	}
	e := c.EntityAt(p)
	for _, s := range src {
		if s.Entity == e || e != doc.None && c.IsThird(p) && c.Doc.Entities[e].Country != "" && c.Doc.Entities[e].Country == c.Doc.Entities[s.Entity].Country {
			return true
		}
	}
	return false
}

// named returns the coded parties that a token and its coordinates name themselves, those among src left out.
func (c *Chooser) named(i int, src []grammar.Party) []grammar.Party {
	var out []grammar.Party
	for _, k := range c.Coordinates(i) {
		p, ok := c.Party(k)
		if !ok {
			continue
		}
		if members := c.Doc.Entities[p.Entity].Members; len(members) > 0 {
			for _, m := range members {
				out = grammar.AddParty(out, grammar.Party{Entity: m, Token: k, Words: p.Words, From: doc.InChain})
			}
			continue
		}
		out = c.Modifiers(out, k) // "hosted Iranian and American negotiators"
		if more := c.Truly(k, p); len(more) > 0 {
			out = grammar.AddAll(out, more)
		} else if c.Coded(p.Entity) || c.isNamedPerson(k) {
			out = grammar.AddParty(out, p)
		}
	}
	return grammar.Without(out, src)
}

// homeland reports whether a party is the very country or body of the sources, which is seldom what they act on.
func (c *Chooser) homeland(p grammar.Party, src []grammar.Party) bool {
	e := &c.Doc.Entities[p.Entity]
	if e.Kind == doc.Organization && e.Organization != "" {
		return slices.ContainsFunc(src, func(s grammar.Party) bool { return c.Doc.Entities[s.Entity].Organization == e.Organization })
	}
	if e.Kind != doc.Country || e.Country == "" {
		return false
	}
	for _, s := range src {
		if c.Doc.Entities[s.Entity].Country == e.Country {
			return true
		}
	}
	return false
}

// isNamedPerson reports whether token i is the name of a person.
func (c *Chooser) isNamedPerson(i int) bool {
	m := c.MentionAt[i]
	return m != doc.None && c.Doc.Mentions[m].Form == doc.NameForm && c.Doc.Entities[c.EntityAt(i)].Kind == doc.Person
}

// price returns what one arc costs on the way to a target; 0 is no way. loc tells that it leads to the place of the act.
func (c *Chooser) price(h *grammar.Hit, from int, t *doc.Token) (cost int, loc bool) {
	own := from == h.At || from == h.Carrier
	switch {
	case t.Rel == doc.PassiveSubject && !h.Passive && from == h.At:
		return 3, false
	case (t.Rel == doc.Subject || t.Rel == doc.Agent) && own:
		return 0, false
	case t.Rel == doc.Subject && c.Tok(from).Rel == doc.ClauseComplement:
		return 1, false // "a protest demanding that the authorities release a student"
	case t.Rel == doc.Oblique:
		return c.phrasePrice(h, from, t)
	case t.Rel == doc.NounAdverb && c.Tok(from).Rel == doc.AdjectiveMod:
		switch c.Tok(from).Lemma {
		case "own", "hold", "run", "control": // "a Chinese-owned mine"
			return 1, false
		}
	case t.Rel == doc.Conjunct && h.Frame.Entry.Type == "RETREAT" && from == h.At && c.IsVerb(from):
		return 16, false // "forcing France to capitulate and establish a new government"
	}
	return arcPrice(t.Rel), false
}

// phrasePrice returns what the way to a phrase with a preposition costs.
func (c *Chooser) phrasePrice(h *grammar.Hit, from int, t *doc.Token) (cost int, loc bool) {
	if t.Prep == "under" && (t.Lemma == "auspex" || t.Lower == "auspices" || t.Lemma == "aegis") {
		return 0, false // who lends his name
	}
	if v, w := c.Tok(from), h.Frame.Head; from == h.At && t.Case == from+1 && (w.One[v.Lemma+"_"+t.Prep] || w.One[v.Lower+"_"+t.Prep]) {
		return 2, false // "cordoned off the roads" with the particle as the object's preposition
	}
	return grammar.PrepPrice(t.Prep)
}

// arcPrice returns what an arc costs where nothing about it is special.
func arcPrice(r doc.Rel) int {
	switch r {
	case doc.Object, doc.Dative, doc.PassiveSubject:
		return 2
	case doc.Subject, doc.Possessor, doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
		return 3
	case doc.Agent, doc.ClauseComplement, doc.OpenComplement, doc.Complement:
		return 4
	case doc.PrepClause, doc.Conjunct:
		return 5
	case doc.Apposition:
		return 6
	case doc.Participle, doc.AdverbialClause:
		return 7
	case doc.RelativeClause:
		return 14
	}
	return 0
}
