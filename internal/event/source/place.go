package source

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// DoneIn reports whether a place is where an act is done, not only what it is done to: "a curfew in Oromiya", but not "the annexation of Crimea".
func (c *Chooser) DoneIn(i int) bool {
	t := c.Tok(i)
	if t.Rel != doc.Oblique {
		t = c.Tok(t.Head)
	}
	return grammar.IsLocative(t.Prep)
}

// PlaceActs reports whether an act that nobody is named for is the doing of the place's authorities or armed men: "was arrested in Niger", "a bomb near Basra".
func (c *Chooser) PlaceActs(h *grammar.Hit, typ string) bool {
	switch typ {
	case "ACCUSE":
		if h.Passive && c.byAnybody(h) {
			return false
		}
	case "COERCE", "ASSAULT", "SANCTION":
	case "PROTEST":
		return h.Kind == lexicon.NounFrame && h.Carrier != doc.None || h.Passive || stirs(h) // "protests broke out in Athens", "protests were held in Yangon"
	case "CONCEDE":
		return h.Passive
	case "RETREAT":
		return (h.Passive || len(h.Source) == 0) && h.Frame.Entry.Mode == "release"
	default:
		return false
	}
	if h.Carrier != doc.None && c.Tok(h.At).Rel == doc.Object && !c.Passive(h.Carrier) && c.Subject(h.Carrier) != doc.None {
		return false // somebody is named, only that nothing is known of him
	}
	if s := c.Subject(h.At); h.Kind == lexicon.VerbFrame && !h.Passive && typ == "COERCE" && s != doc.None && !slices.Contains(h.Target, s) && !slices.Contains(h.Action, s) {
		return false // "a computer worm sabotaged a plant in Isfahan"
	}
	return h.Passive || h.Kind == lexicon.NounFrame || len(h.Source) == 0 || typ == "ASSAULT" && c.isBlow(h.Source[0]) // "a grenade attack in Bamako wounded a soldier"
}

// byAnybody reports whether it need not be the authorities that find fault with somebody: those who are criticised, and a state's own men who are accused or blamed:
// "police in Chile were accused of beating villagers", but not "a trader was accused of fraud".
func (c *Chooser) byAnybody(h *grammar.Hit) bool {
	if h.Frame.Entry.Mode == "disapprove" {
		return true
	}
	if l := c.Tok(h.At).Lemma; l != "accuse" && l != "blame" {
		return false
	}
	return slices.ContainsFunc(h.Target, func(i int) bool {
		ps := c.Parties(i)
		return c.IsState(i, ps) || len(ps) > 0 && slices.Contains(c.Doc.Entities[ps[0].Entity].Sectors, "COP")
	})
}

// isBlow reports whether a noun tells an act of violence.
func (c *Chooser) isBlow(i int) bool {
	return c.IsHitOf(i, "ASSAULT") && c.Hits[c.HitAt[i]].Kind == lexicon.NounFrame && !grammar.IsWeapon(c.Tok(i).Lemma)
}

// PlaceOf returns the place at which the act of a hit is done, as a party, nearest first; where its own clause names none, that of a clause that tells when.
func (c *Chooser) PlaceOf(h *grammar.Hit) []grammar.Party {
	near := nearest{tok: doc.None, cost: 1 << 30, own: h.Passive && (h.Frame.Entry.Mode == "convict" || h.Frame.Entry.Mode == "arrest")}
	for _, from := range []int{h.At, h.Carrier} {
		if from != doc.None {
			c.nearestPlace(from, 0, 0, &near)
		}
	}
	for _, i := range append(slices.Clone(h.Target), h.Source...) {
		c.nearestPlace(i, 2, 1, &near)
	}
	if v := c.Tok(h.At).Head; near.tok == doc.None && h.Kind == lexicon.NounFrame && c.Tok(h.At).Rel == doc.Subject && c.HitAt[v] == doc.None && lexicon.Quad(h.Frame.Entry.Type) == 4 { // "a strike shut factories outside Dhaka"
		c.nearestPlace(v, 2, 1, &near)
	}
	if near.tok == doc.None {
		near.clauses = true
		c.nearestPlace(h.ClauseWord(), 0, 0, &near)
	}
	if frees(h) && h.Passive && (near.tok == doc.None || c.Tok(near.tok).Rel != doc.AdjectiveMod && c.Tok(near.tok).Rel != doc.Oblique) {
		if at := c.jailOf(h.ClauseWord()); at != doc.None {
			near.tok = at
		}
	}
	if near.tok == doc.None && frees(h) { // "a nurse abducted in Puntland in May was freed"
		for _, i := range h.Target {
			for _, k := range c.Doc.Children(i) {
				if r := c.Tok(int(k)).Rel; (r == doc.RelativeClause || r == doc.Participle) && c.capture(int(k)) {
					c.nearestPlace(int(k), 2, 1, &near)
				}
			}
		}
	}
	if near.tok == doc.None {
		return nil
	}
	p, ok := c.Party(near.tok)
	if !ok {
		return nil
	}
	p.From = doc.InPlace
	return []grammar.Party{p}
}

// frees reports whether a hit tells that somebody is freed, by nobody who is named.
func frees(h *grammar.Hit) bool {
	e := h.Frame.Entry
	return len(h.Source) == 0 && (e.Mode == "release" || h.Passive && e.Type == "CONCEDE")
}

// jailOf returns the place of the jail that a clause says somebody has been in: "was freed after a year in a Turkish jail"; or None.
func (c *Chooser) jailOf(v int) int {
	for i := v + 1; i < c.Tok(v).Edge.End; i++ {
		switch c.Tok(i).Lemma {
		case "jail", "prison", "custody", "captivity", "detention", "cell":
			if c.Tok(i).Rel == doc.Oblique {
				if at := c.placeIn(i); at != doc.None {
					return at
				}
			}
		}
	}
	return doc.None
}

// capture reports whether a verb tells how somebody lost his freedom.
func (c *Chooser) capture(v int) bool {
	switch c.Tok(v).Lemma {
	case "hold", "detain", "jail", "imprison", "arrest", "seize", "abduct", "kidnap", "capture":
		return true
	}
	k := c.HitAt[v]
	return k != doc.None && c.Hits[k].Frame != nil && (c.Hits[k].Frame.Entry.Mode == "abduct" || c.Hits[k].Frame.Entry.Mode == "arrest")
}

// OwnLand returns the country of a state that does something to a part of it that is not named: "Kenya's minister imposed a curfew in four northern counties".
func (c *Chooser) OwnLand(h *grammar.Hit, typ string, src []grammar.Party) []grammar.Party {
	if typ != "COERCE" && typ != "CONCEDE" && typ != "MOBILIZE" || len(src) == 0 {
		return nil
	}
	country := c.Doc.Entities[src[0].Entity].Country
	if country == "" || !c.inPart(h) {
		return nil
	}
	s := c.Doc.Sentences[c.Doc.SentenceOf(h.At)].Tokens
	for i := s.Start; i < s.End; i++ {
		if c.MentionAt[i] == doc.None {
			continue
		}
		if p, ok := c.Party(i); ok && c.Doc.Entities[p.Entity].Kind == doc.Country && c.Doc.Entities[p.Entity].Country == country {
			p.From = doc.InPlace
			return []grammar.Party{p}
		}
	}
	return nil
}

// OwnState returns the state of those who are arrested, tried or freed where the clause tells of no other: "Peru's former president was jailed".
func (c *Chooser) OwnState(h *grammar.Hit, tgt []grammar.Party) []grammar.Party {
	switch h.Frame.Entry.Mode {
	case "convict", "arrest", "release":
	default:
		if h.Frame.Entry.Type != "ASSAULT" {
			return nil
		}
	}
	if len(tgt) == 0 || c.Doc.Entities[tgt[0].Entity].Country == "" {
		return nil
	}
	var out []grammar.Party
	for i := c.Tok(h.At).Edge.Start; i < c.Tok(h.At).Edge.End; i++ {
		p, ok := c.Party(i)
		if !ok || c.Tok(i).POS == doc.Pron {
			continue
		}
		switch e := &c.Doc.Entities[p.Entity]; {
		case e.Country == "":
		case e.Country != c.Doc.Entities[tgt[0].Entity].Country:
			return nil
		case e.Kind == doc.Country && out == nil:
			p.From = doc.InPlace
			out = []grammar.Party{p}
		}
	}
	return out
}

// inPart reports whether an act is done in a part of a country that only a common noun tells.
func (c *Chooser) inPart(h *grammar.Hit) bool {
	at := append([]int{h.At, h.Carrier}, h.Action...)
	for _, i := range at {
		if i == doc.None {
			continue
		}
		for _, k := range c.Doc.Children(i) {
			if t := c.Tok(int(k)); t.Rel != doc.Oblique || !grammar.IsLocative(t.Prep) && t.Prep != "to" {
				continue
			}
			switch c.Tok(c.Core(int(k))).Lemma {
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
	own       bool // not where another act is done
}

func (c *Chooser) nearestPlace(i, sofar, depth int, near *nearest) {
	if depth > 4 {
		return
	}
	for _, k := range c.Doc.Children(i) {
		k := int(k)
		t := c.Tok(k)
		switch {
		case t.Rel == doc.RelativeClause, t.Rel == doc.Parataxis, t.Rel == doc.AdverbialClause && !near.clauses:
			continue
		case t.Rel == doc.Conjunct && c.IsVerb(k) && c.OwnSubject(k) != doc.None:
			continue // "imposed a curfew, and three men were arrested in Mosul"
		case c.Aside(k):
			continue
		case near.own && t.Rel == doc.Oblique && c.HitAt[k] != doc.None && c.Hits[c.HitAt[k]].Frame != nil && c.Hits[c.HitAt[k]].At == k && c.Hits[c.HitAt[k]].Kind == lexicon.NounFrame:
			continue // "was jailed for a murder in Washington"
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
func (c *Chooser) placeIn(i int) int {
	if c.IsPlace(i) {
		return i
	}
	if c.MentionAt[i] != doc.None && c.Coded(c.EntityAt(i)) && !c.Lex.Known.Body.Has(c.Doc, i) {
		return doc.None // "in Chile's copper company"
	}
	for _, k := range c.Doc.Children(i) {
		switch t := c.Tok(int(k)); t.Rel {
		case doc.CompoundWord, doc.AdjectiveMod, doc.Possessor:
			if _, ok := c.Party(int(k)); ok && c.IsPlace(int(k)) {
				return int(k)
			}
		}
	}
	return doc.None
}

func locative(prep string) bool {
	switch prep {
	case "in", "at", "near", "outside", "inside", "outside of", "around", "along", "across", "off", "into", "on", "to", "of", "through", "throughout", "within", "over", "close to", "north of",
		"south of", "east of", "west of", "in front of", "from":
		return true
	}
	return false
}

// PlaceUnder returns a place that stands inside a noun phrase behind a preposition of place, or None.
func (c *Chooser) PlaceUnder(i int) int {
	near := nearest{tok: doc.None, cost: 1 << 30}
	c.nearestPlace(i, 0, 0, &near)
	return near.tok
}
