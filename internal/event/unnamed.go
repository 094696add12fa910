package event

import (
	"cmp"
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// unnamed gives an act that nobody is named for to those who plainly did it, of whom only the country is known: violence to unknown armed men ("a bomb in Basra killed
// two British soldiers", "at least 20 Pakistanis were killed in bombings"), arrests, charges and judgements to the authorities ("was arrested in Jenin", "the dissident
// was jailed"). Who set the bomb is neither the town nor its people.
func (c *coder) unnamed(x *draft) {
	if x.modal || x.hit == doc.None || c.Lex.Alone {
		return
	}
	h := &c.Hits[x.hit]
	c.onItsPeople(x, h)
	country, act := "", doc.Range{Start: h.At, End: h.At + 1}
	words := act
	known := slices.ContainsFunc(x.Sources, func(p doc.Participant) bool { return c.Tells(p.Entity) })
	if x.Type == "ASSAULT" || x.Type == "COERCE" {
		if by := c.toll(x, h); (!known || x.Sources[0].From == doc.InPlace && h.Kind == lexicon.NounFrame) && len(by) > 0 {
			x.Sources = by
			return
		}
		if known && x.Sources[0].From != doc.InPlace {
			c.blow = x
		}
	}
	court := c.courtMartial(x, act)
	switch {
	case h.Passive && (!known || x.Sources[0].From == doc.InPlace) && court != "":
		country = court
	case known && x.Sources[0].From == doc.InPlace && (x.Type == "ASSAULT" || authority(x.Type) && c.isTown(x.Sources[0].Entity) || x.Type != "PROTEST" && !c.isLand(x.Sources[0].Entity)):
		country, words = c.Doc.Entities[x.Sources[0].Entity].Country, x.Sources[0].Words
	case known || h.Frame.Entry.Needs:
	case x.Type == "ASSAULT" && h.Frame.Entry.Mutual != lexicon.Yes && (c.PlaceActs(h, x.Type) || c.byWeapon(h) || h.Kind == lexicon.VerbFrame && h.Frame.Subject.Slot == lexicon.SlotTGT):
		country, words = c.struckIn(x, act)
	case (authority(x.Type) || c.fromJail(x, h)) && len(x.Sources) == 0 && c.PlaceActs(h, x.Type):
		country, words = c.ruledIn(x, act)
	}
	if country == "" {
		return
	}
	e := doc.Entity{Kind: doc.Group, Name: "unknown armed actors", Country: country, Sectors: []string{"UAF"}, From: doc.CodeClause}
	switch {
	case x.Mode == "crowd-control": // "tear gas was used on students"
		e.Name, e.Sectors = "police", []string{"COP"}
	case x.Type != "ASSAULT":
		e.Name, e.Sectors = "authorities", []string{"GOV"}
	}
	x.Sources = []doc.Participant{{Entity: c.unmentioned(e), Words: words, From: doc.InPlace}}
}

// notVictims turns blame for violence away from those whom it struck: "condemned the bombing of the US embassy in Kenya" blames who set the bomb.
func (c *coder) notVictims(drafts []*draft, i int) {
	by := drafts[i]
	if by.Type != "ACCUSE" || by.hit == doc.None || len(by.Targets) == 0 {
		return
	}
	for i > 0 && drafts[i-1].Sentence == by.Sentence {
		i--
	}
	for ; i < len(drafts) && drafts[i].Sentence == by.Sentence; i++ {
		x := drafts[i]
		if x.Type != "ASSAULT" || x.hit == doc.None || x.within != by && !slices.Contains(c.Hits[by.hit].Action, c.Hits[x.hit].At) {
			continue
		}
		struck := func(p doc.Participant) bool {
			return slices.ContainsFunc(x.Targets, func(t doc.Participant) bool { return t.Entity == p.Entity })
		}
		if !slices.ContainsFunc(by.Targets, func(p doc.Participant) bool { return !struck(p) }) {
			by.Targets = slices.Clone(x.Sources)
		}
		return
	}
}

// onItsPeople gives a curfew, a state of emergency or a censorship that a government imposes or lifts, on nobody who is named, its own people: "Kenya imposed a curfew".
func (c *coder) onItsPeople(x *draft, h *grammar.Hit) {
	switch x.Cameo {
	case "1721", "1723", "1724", "0813", "0814":
	default:
		return
	}
	if len(x.Targets) > 0 || len(x.Sources) != 1 || h.Frame.Entry.Target == lexicon.NoTarget {
		return
	}
	by := &c.Doc.Entities[x.Sources[0].Entity]
	if by.Country == "" || by.Kind != doc.Country && (len(by.Sectors) == 0 || by.Sectors[0] != "GOV") {
		return
	}
	e := doc.Entity{Kind: doc.Group, Name: "people", Country: by.Country, Sectors: []string{"CVL"}, From: doc.CodeClause}
	x.Targets = []doc.Participant{{Entity: c.unmentioned(e), Words: x.Sources[0].Words, From: doc.InPlace}}
}

// others makes bare "others" who come to harm too of those whom the verb before tells of: "One policeman was killed and three others were wounded".
func (c *coder) others(x *draft, byHit []*draft) {
	if x.Type != "ASSAULT" || x.modal || x.hit == doc.None || len(x.Targets) > 0 {
		return
	}
	h := &c.Hits[x.hit]
	t := c.Tok(h.At)
	if !h.Passive || t.Rel != doc.Conjunct || c.HitAt[t.Head] == doc.None {
		return
	}
	first := byHit[c.HitAt[t.Head]]
	if first == nil || first.Type != "ASSAULT" {
		return
	}
	x.Targets = slices.Clone(first.Targets)
	for i := range x.Targets {
		x.Targets[i].From = doc.InChain
	}
}

// toll returns who struck those of whose harm a clause tells right behind the blow: "Israeli tanks shelled Rafah. Three people were killed." Where they are of those who
// struck, it was the others.
func (c *coder) toll(x *draft, h *grammar.Hit) []doc.Participant {
	d := c.blow
	if d != nil && h.Kind == lexicon.NounFrame && c.Tok(h.At).Rel == doc.Oblique && d.hit != doc.None && c.Tok(h.At).Head == c.Hits[d.hit].At && !c.Hits[d.hit].Passive {
		return d.Sources // "Israel killed a commander in a missile strike"
	}
	if d == nil || d.Type != "ASSAULT" || x.Type != "ASSAULT" || !h.Passive || h.Kind != lexicon.VerbFrame || len(x.Targets) == 0 || x.Sentence-d.Sentence > 1 || len(c.PlaceOf(h)) > 0 || c.Agent(h.At) != doc.None {
		return nil
	}
	by := d.Sources
	if c.sameSide(x.Targets[0], d.Sources[0], d.Targets) {
		by = d.Targets
	}
	out := slices.Clone(by)
	for i := range out {
		out[i].From = doc.InChain
	}
	return slices.DeleteFunc(out, func(p doc.Participant) bool { return !hasForce(c.Doc.Entities[p.Entity].Sectors) })
}

// sameSide reports whether a victim is one of those who struck others: "French troops attacked rebels. Two French soldiers were killed."
func (c *coder) sameSide(victim, striker doc.Participant, struck []doc.Participant) bool {
	v, s := &c.Doc.Entities[victim.Entity], &c.Doc.Entities[striker.Entity]
	if len(v.Sectors) > 0 && len(s.Sectors) > 0 && v.Sectors[0] == s.Sectors[0] && (v.Country == "" || s.Country == "" || v.Country == s.Country) {
		return true
	}
	return v.Country != "" && v.Country == s.Country && !slices.ContainsFunc(struck, func(p doc.Participant) bool { return c.Doc.Entities[p.Entity].Country == v.Country })
}

// authority reports whether acts of a type are done by those who rule.
func authority(typ string) bool {
	return typ == "COERCE" || typ == "ACCUSE" || typ == "SANCTION" || typ == "CONCEDE"
}

// ofLand reports whether places or countries are among the participants.
func (c *coder) ofLand(ps []doc.Participant) bool {
	return slices.ContainsFunc(ps, func(p doc.Participant) bool { return c.isLand(p.Entity) })
}

// isLand reports whether an entity is a place or country.
func (c *coder) isLand(e int) bool {
	k := c.Doc.Entities[e].Kind
	return k == doc.Country || k == doc.PlaceKind
}

// isTown reports whether an entity is a place, and as an actor its people.
func (c *coder) isTown(e int) bool {
	x := &c.Doc.Entities[e]
	return x.Kind == doc.PlaceKind && len(x.Sectors) > 0 && x.Sectors[0] == "CVL"
}

// struckIn returns the country in which violence is done and the words that tell it: its place, else whose people are struck. Soldiers and
// envoys may be abroad, and a state is struck from without: for them stands what was told of another blow or where the report comes from.
func (c *coder) struckIn(x *draft, act doc.Range) (country string, words doc.Range) {
	if x.Place.From == "text" {
		p := &c.Doc.Places[x.Place.Place]
		struck := func(t doc.Participant) bool {
			return t.Words.Overlaps(p.Tokens) && c.Doc.Entities[t.Entity].Kind == doc.Country
		}
		if p.Country != "" && (p.Precision != doc.CountryPrecision || !slices.ContainsFunc(x.Targets, struck)) { // "missiles were launched at Saudi Arabia"
			return p.Country, p.Tokens
		}
	}
	country, words, abroad := c.homeOf(x, act)
	if abroad {
		country = ""
	}
	if last := &c.Doc.Entities[len(c.Doc.Entities)-1]; country == "" && len(last.Mentions) == 0 {
		return last.Country, words // "Two others were wounded in the attack"
	}
	if country = cmp.Or(country, c.Doc.Dateline.Country); country == "" && !abroad {
		country = c.onlyCountry()
	}
	return country, words
}

// onlyCountry returns the country of all in the report that have one; "" where there are several.
func (c *coder) onlyCountry() string {
	country := ""
	for i := range c.Doc.Entities {
		if e := c.Doc.Entities[i].Country; e != "" && country != "" && e != country {
			return ""
		} else if e != "" {
			country = e
		}
	}
	return country
}

// ruledIn returns the country whose authorities arrest, charge, sentence or dismiss somebody, and the words that tell it: the place, else his own country, unless the
// report comes from another. An envoy who is sent home is not in his own.
func (c *coder) ruledIn(x *draft, act doc.Range) (country string, words doc.Range) {
	h := &c.Hits[x.hit]
	switch {
	case x.Mode == "arrest", x.Mode == "convict", x.Mode == "expel" && h.Passive, x.Type == "RETREAT":
	case h.Passive && (x.Type == "CONCEDE" || x.Mode == "restrict" || x.Mode == "censor" || x.Mode == "seize") && !c.ofLand(x.Targets): // "an amnesty was granted to 200 Algerian Islamists"
	case x.Mode == "allege" && (h.Kind == lexicon.NounFrame || tries(c.Tok(h.At).Lemma)):
	case x.Mode == "allege" && c.Tok(h.At).Lemma == "accuse" && !c.rules(x.Targets): // "were arrested and accused of plotting", but not "Tehran is accused"
	default:
		return "", act
	}
	country, words, _ = c.homeOf(x, act)
	if c.hasEnvoy(words) {
		return "", act
	}
	if x.Place.From == "text" && x.Mode != "expel" && c.Doc.Places[x.Place.Place].Country != "" {
		p := &c.Doc.Places[x.Place.Place]
		return p.Country, p.Tokens
	}
	if here := c.Doc.Dateline.Country; here != "" && here != country {
		return "", act
	}
	return cmp.Or(country, c.onlyCountry()), words
}

// fromJail reports whether somebody is freed from where a state holds people: "was released from jail", "were freed on bail".
func (c *coder) fromJail(x *draft, h *grammar.Hit) bool {
	if x.Mode != "release" || !h.Passive {
		return false
	}
	for _, k := range c.Doc.Children(h.At) {
		t := c.Tok(int(k))
		switch t.Lemma {
		case "jail", "prison", "custody", "detention", "arrest", "bail", "parole", "pardon", "amnesty":
			return t.Rel == doc.Oblique
		}
		if o := c.Oblique(int(k), "in"); t.Prep == "after" && o != doc.None && (c.Tok(o).Lemma == "jail" || c.Tok(o).Lemma == "prison" || c.Tok(o).Lemma == "detention") {
			return true // "after a year in jail"
		}
	}
	return false
}

// tries reports whether a verb brings somebody to court.
func tries(lemma string) bool {
	switch lemma {
	case "charge", "try", "prosecute", "indict", "arraign", "stand", "face", "appear", "go", "put":
		return true
	}
	return false
}

// rules reports whether a state or one who rules is among the participants.
func (c *coder) rules(ps []doc.Participant) bool {
	return slices.ContainsFunc(ps, func(p doc.Participant) bool {
		e := &c.Doc.Entities[p.Entity]
		return len(e.Sectors) == 0 || e.Sectors[0] == "GOV" || e.Kind == doc.Country
	})
}

// courtMartial returns the country whose soldiers are charged or sentenced, wherever they are: "a US soldier was sentenced in Iraq for torture".
func (c *coder) courtMartial(x *draft, act doc.Range) string {
	if x.Mode != "convict" && x.Mode != "allege" {
		return ""
	}
	country, _, _ := c.homeOf(x, act)
	if slices.ContainsFunc(x.Targets, func(p doc.Participant) bool { return slices.Contains(c.Doc.Entities[p.Entity].Sectors, "MIL") }) {
		return country
	}
	return ""
}

// homeOf returns the one country of those to whom an act is done, and whether they may be abroad or are that country itself.
func (c *coder) homeOf(x *draft, act doc.Range) (country string, words doc.Range, abroad bool) {
	words = act
	for _, t := range x.Targets {
		e := &c.Doc.Entities[t.Entity]
		if e.Country == "" {
			continue
		}
		if country != "" && e.Country != country {
			return "", act, false
		}
		country, words = e.Country, t.Words
		abroad = abroad || e.Kind == doc.Country || slices.Contains(e.Sectors, "MIL") && !grammar.Lent(e) || c.hasEnvoy(t.Words)
	}
	return country, words, abroad
}

// hasEnvoy reports whether words name an envoy.
func (c *coder) hasEnvoy(words doc.Range) bool {
	for i := words.Start; i < words.End; i++ {
		if isEnvoy(c.Tok(i).Lemma) {
			return true
		}
	}
	return false
}

// unmentioned returns the entity of those whom no words name, one for a code.
func (c *coder) unmentioned(e doc.Entity) int {
	e.Code = e.Country + e.Sectors[0]
	for i := len(c.Doc.Entities) - 1; i >= 0 && len(c.Doc.Entities[i].Mentions) == 0; i-- {
		if c.Doc.Entities[i].Code == e.Code {
			return i
		}
	}
	c.Doc.Entities = append(c.Doc.Entities, e)
	return len(c.Doc.Entities) - 1
}

// byWeapon reports whether a weapon stands where the doer of an act does: "a parcel bomb exploded near a police post".
func (c *coder) byWeapon(h *grammar.Hit) bool {
	return len(h.Source) > 0 && grammar.IsWeapon(c.Tok(h.Source[0]).Lemma)
}
