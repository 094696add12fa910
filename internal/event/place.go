package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// doneIn reports whether a place is where an act is done, not only what it is done to: "a curfew in Oromiya", but not "the annexation of Crimea".
func (c *coder) doneIn(i int) bool {
	t := c.tok(i)
	if t.Rel != doc.Oblique {
		t = c.tok(t.Head)
	}
	return isLocative(t.Prep)
}

// placeActs reports whether an act that nobody is named for is the doing of the place's authorities or armed men: "was arrested in Niger", "a bomb near Basra".
func (c *coder) placeActs(h *hit, typ string) bool {
	switch typ {
	case "COERCE", "ASSAULT", "ACCUSE", "SANCTION":
	case "PROTEST":
		return h.kind == lexicon.NounFrame && h.carrier != doc.None || h.passive || stirs(h) // "protests broke out in Athens", "protests were held in Yangon"
	case "CONCEDE":
		return h.passive
	case "RETREAT":
		return h.passive && h.frame.Entry.Mode == "release"
	default:
		return false
	}
	if h.carrier != doc.None && c.tok(h.at).Rel == doc.Object && !c.passive(h.carrier) && c.subject(h.carrier) != doc.None {
		return false // somebody is named, only that nothing is known of him
	}
	if s := c.subject(h.at); h.kind == lexicon.VerbFrame && !h.passive && typ == "COERCE" && s != doc.None && !slices.Contains(h.target, s) && !slices.Contains(h.action, s) {
		return false // "a computer worm sabotaged a plant in Isfahan"
	}
	return h.passive || h.kind == lexicon.NounFrame || len(h.source) == 0 || typ == "ASSAULT" && c.isBlow(h.source[0]) // "a grenade attack in Bamako wounded a soldier"
}

// isBlow reports whether a noun tells an act of violence.
func (c *coder) isBlow(i int) bool {
	return c.isHitOf(i, "ASSAULT") && c.hits[c.hitAt[i]].kind == lexicon.NounFrame && !isWeapon(c.tok(i).Lemma)
}

// placeOf returns the place at which the act of a hit is done, as a party, nearest first; where its own clause names none, that of a clause that tells when.
func (c *coder) placeOf(h *hit) []party {
	near := nearest{tok: doc.None, cost: 1 << 30}
	for _, from := range []int{h.at, h.carrier} {
		if from != doc.None {
			c.nearestPlace(from, 0, 0, &near)
		}
	}
	for _, i := range append(slices.Clone(h.target), h.source...) {
		c.nearestPlace(i, 2, 1, &near)
	}
	if v := c.tok(h.at).Head; near.tok == doc.None && h.kind == lexicon.NounFrame && c.tok(h.at).Rel == doc.Subject && c.hitAt[v] == doc.None && lexicon.Quad(h.frame.Entry.Type) == 4 { // "a strike shut factories outside Dhaka"
		c.nearestPlace(v, 2, 1, &near)
	}
	if near.tok == doc.None {
		near.clauses = true
		c.nearestPlace(h.clauseWord(), 0, 0, &near)
	}
	if near.tok == doc.None && h.frame.Entry.Mode == "release" && h.passive { // "a nurse abducted in Puntland in May was freed"
		for _, i := range h.target {
			for _, k := range c.d.Children(i) {
				if r := c.tok(int(k)).Rel; (r == doc.RelativeClause || r == doc.Participle) && c.capture(int(k)) {
					c.nearestPlace(int(k), 2, 1, &near)
				}
			}
		}
	}
	if near.tok == doc.None {
		return nil
	}
	p, ok := c.party(near.tok)
	if !ok {
		return nil
	}
	p.from = doc.InPlace
	return []party{p}
}

// capture reports whether a verb tells how somebody lost his freedom.
func (c *coder) capture(v int) bool {
	k := c.hitAt[v]
	return k != doc.None && c.hits[k].frame != nil && (c.hits[k].frame.Entry.Mode == "abduct" || c.hits[k].frame.Entry.Mode == "arrest")
}

// ownLand returns the country of a state that does something to a part of it that is not named: "Kenya's minister imposed a curfew in four northern counties".
func (c *coder) ownLand(h *hit, typ string, src []party) []party {
	if typ != "COERCE" && typ != "CONCEDE" && typ != "MOBILIZE" || len(src) == 0 {
		return nil
	}
	country := c.d.Entities[src[0].entity].Country
	if country == "" || !c.inPart(h) {
		return nil
	}
	s := c.d.Sentences[c.d.SentenceOf(h.at)].Tokens
	for i := s.Start; i < s.End; i++ {
		if c.mentionAt[i] == doc.None {
			continue
		}
		if p, ok := c.party(i); ok && c.d.Entities[p.entity].Kind == doc.Country && c.d.Entities[p.entity].Country == country {
			p.from = doc.InPlace
			return []party{p}
		}
	}
	return nil
}

// inPart reports whether an act is done in a part of a country that only a common noun tells.
func (c *coder) inPart(h *hit) bool {
	at := append([]int{h.at, h.carrier}, h.action...)
	for _, i := range at {
		if i == doc.None {
			continue
		}
		for _, k := range c.d.Children(i) {
			if t := c.tok(int(k)); t.Rel != doc.Oblique || !isLocative(t.Prep) && t.Prep != "to" {
				continue
			}
			switch c.tok(c.core(int(k))).Lemma {
			case "province", "county", "district", "region", "state", "city", "town", "village", "municipality", "prefecture", "township", "capital", "island", "governorate", "area", "country":
				return true
			}
		}
	}
	return false
}

// nearest is the place found so far.
type nearest struct {
	tok, cost int
	clauses   bool // look into adverbial clauses too
}

func (c *coder) nearestPlace(i, sofar, depth int, near *nearest) {
	if depth > 4 {
		return
	}
	for _, k := range c.d.Children(i) {
		k := int(k)
		t := c.tok(k)
		switch {
		case t.Rel == doc.RelativeClause, t.Rel == doc.Parataxis, t.Rel == doc.AdverbialClause && !near.clauses:
			continue
		case c.aside(k):
			continue
		}
		step := 1 + depth
		if locative(t.Prep) && t.Rel == doc.Oblique && sofar+step < near.cost {
			if at := c.placeIn(k); at != doc.None {
				near.tok, near.cost = at, sofar+step
			}
		}
		c.nearestPlace(k, sofar+step, depth+1, near)
	}
}

// placeIn returns the place that a phrase names, itself or before its noun: "in Gaza", "at a Moscow airport", "in Iranian waters"; or None.
func (c *coder) placeIn(i int) int {
	if c.isPlace(i) {
		return i
	}
	if c.mentionAt[i] != doc.None && c.coded(c.entityAt(i)) && !c.lx.Known.Body.Has(c.d, i) {
		return doc.None // "in Chile's copper company"
	}
	for _, k := range c.d.Children(i) {
		switch t := c.tok(int(k)); t.Rel {
		case doc.CompoundWord, doc.AdjectiveMod, doc.Possessor:
			if _, ok := c.party(int(k)); ok && c.isPlace(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

// aside reports whether a phrase tells on what occasion an act is done: "in response to the build-up", "in the wake of the raid".
func (c *coder) aside(k int) bool {
	t := c.tok(k)
	if t.Rel != doc.Oblique {
		return false
	}
	if t.Prep == "in" || t.Prep == "as" {
		switch t.Lemma {
		case "response", "wake", "aftermath", "retaliation", "reaction", "reply", "revenge", "return", "connection", "light", "contrast", "run-up":
			return true
		}
	}
	return apart(t.Prep) || t.Prep == "under" && t.Lemma == "pressure"
}

// apart reports whether a preposition leads to what the act has nothing to do with.
func apart(prep string) bool {
	switch prep {
	case "despite", "in spite of", "according to", "unlike", "instead of", "since", "because of", "amid", "amidst", "rather than", "like", "without", "after", "following", "before":
		return true
	}
	return false
}

func locative(prep string) bool {
	switch prep {
	case "in", "at", "near", "outside", "inside", "outside of", "around", "along", "across", "off", "into", "on", "to", "of", "through", "throughout", "within", "over", "close to", "north of",
		"south of", "east of", "west of", "in front of", "from":
		return true
	}
	return false
}
