package grammar

import (
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// IsActor reports whether a phrase stands for somebody who acts: a coded entity, or people.
func (c *Clauses) IsActor(i int, ps []Party) bool {
	for _, p := range ps {
		if k := c.Doc.Entities[p.Entity].Kind; c.Coded(p.Entity) || k == doc.Person || k == doc.Group || k == doc.Organization {
			return true
		}
	}
	return c.IsPlace(i) || c.WordIn(i, c.Lex.Known.People) || c.WordIn(i, c.Lex.Known.Armed) || c.OfPeople(i) || c.IsSpeaker(i)
}

// OfPeople reports whether a noun has the name of a country or people before it: "British instructors", "Chinese warplanes".
func (c *Clauses) OfPeople(i int) bool {
	for _, k := range c.Doc.Children(i) {
		switch c.Tok(int(k)).Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod:
			if c.nameAt[k] != doc.None {
				return true
			}
		}
	}
	return false
}

// IsSpeaker reports whether a word is a pronoun that no mention stands for, in the words of somebody: "the Union said it was ready".
func (c *Clauses) IsSpeaker(i int) bool {
	t := c.Tok(i)
	if t.POS != doc.Pron || c.MentionAt[i] != doc.None {
		return false
	}
	switch t.Lower {
	case "it", "he", "she", "they", "we", "i":
		return len(c.Told(i)) > 0
	}
	return false
}

// IsNation reports whether a phrase is the bare name of a people, which stands for its state and army: "the Soviets invaded".
func (c *Clauses) IsNation(i int) bool {
	n, m := c.nameAt[i], c.MentionAt[i]
	if n == doc.None || m == doc.None || c.Doc.Names[n].Label != doc.NameNorp || c.Doc.Mentions[m].Form != doc.NameForm {
		return false
	}
	if det := c.Doc.Child(i, doc.Determiner); det == doc.None || c.Tok(det).Lower != "the" || c.Doc.Child(i, doc.AdjectiveMod) != doc.None || c.Doc.Child(i, doc.NumberMod) != doc.None {
		return false // "Koreans marched", "hundreds of Pakistanis rallied": some of them
	}
	e := c.EntityAt(i)
	return e != doc.None && c.Doc.Entities[e].Country != ""
}

// IsPeople reports whether a phrase, which stands for ps, is of persons.
func (c *Clauses) IsPeople(i int, ps []Party) bool {
	for _, p := range ps {
		if k := c.Doc.Entities[p.Entity].Kind; p.Token == i && (k == doc.Person || k == doc.Group && !isShell(c.Tok(i).Lemma)) {
			return true
		}
		if len(c.Doc.Entities[p.Entity].Members) > 0 {
			return true
		}
	}
	return c.WordIn(i, c.Lex.Known.People) || c.OfPeople(i) && Doer(c.Tok(i)) || c.isCount(i)
}

// inBulk reports whether a noun is a round number, which alone in the plural counts people: "hundreds were arrested".
func inBulk(lemma string) bool {
	return lemma == "dozen" || lemma == "score" || lemma == "hundred" || lemma == "thousand" || lemma == "million"
}

// isCount reports whether a bare number stands for people: "police arrested 14 in Homs".
func (c *Clauses) isCount(i int) bool {
	t := c.Tok(i)
	return (t.Tag == "CD" || t.Tag == "NNS" && inBulk(t.Lemma)) && (t.Rel == doc.Object || t.Rel == doc.PassiveSubject) && c.TimeAt[i] == doc.None && c.Oblique(i, "of") == doc.None
}

// Doer reports whether a plural names people by what they do: "cutters", "infiltrators", "exiles".
func Doer(t *doc.Token) bool {
	if t.Tag != "NNS" {
		return false
	}
	for _, end := range []string{"er", "or", "ist", "ian", "ant", "ee", "man", "ile", "eer", "ive"} {
		if strings.HasSuffix(t.Lemma, end) {
			return true
		}
	}
	return false
}

// IsState reports whether a phrase, which stands for ps, is a state, a body of it or an official.
func (c *Clauses) IsState(i int, ps []Party) bool {
	if c.IsNation(i) {
		return true
	}
	for _, p := range ps {
		e := &c.Doc.Entities[p.Entity]
		if p.Token != i {
			continue
		}
		if e.Kind == doc.Country || e.Organization != "" {
			return true
		}
		for _, s := range e.Sectors {
			switch s {
			case "GOV", "MIL", "LEG", "JUD", "IGO", "SPY", "PTY", "ELI":
				return true
			}
		}
	}
	return c.WordIn(i, c.Lex.Known.State) || c.IsSpeaker(i) || c.isRegion(i)
}

// isRegion reports whether a token is the name of a region, which may have a government of its own: "Kashmir banned gatherings".
func (c *Clauses) isRegion(i int) bool {
	p := c.placeAt[i]
	return p != doc.None && (c.Doc.Places[p].Precision == doc.Admin1Precision || c.Doc.Places[p].Precision == doc.CountryPrecision)
}

// IsPlace reports whether a token heads the name of a place or country.
func (c *Clauses) IsPlace(i int) bool {
	if c.placeAt[i] != doc.None {
		return true
	}
	e := c.EntityAt(i)
	return e != doc.None && (c.Doc.Entities[e].Kind == doc.Country || c.Doc.Entities[e].Kind == doc.PlaceKind) || c.landOf(i) != doc.None
}

// landOf returns the land that the text puts a name in of which nothing else is known, so that it is a place of it: "shelled Moundole in Chad"; or None.
func (c *Clauses) landOf(i int) int {
	t := c.Tok(i)
	if t.POS != doc.Propn || t.Rel != doc.Object && t.Rel != doc.PassiveSubject && t.Rel != doc.Oblique || i+2 >= len(c.Doc.Tokens) {
		return doc.None
	}
	if p := c.Tok(i + 1); p.Rel != doc.Case || p.Lower != "in" && p.Lower != "near" && p.Lower != "outside" {
		return doc.None
	}
	if e := c.EntityAt(i); e != doc.None && (c.Coded(e) || c.Doc.Entities[e].Kind == doc.Person) {
		return doc.None
	}
	land := c.Tok(i + 1).Head
	if e := c.EntityAt(land); e == doc.None || c.Doc.Entities[e].Country == "" || c.Doc.Entities[e].Kind != doc.Country && c.Doc.Entities[e].Kind != doc.PlaceKind {
		if land = c.Doc.Child(land, doc.Possessor); land == doc.None {
			return doc.None
		}
		if e := c.EntityAt(land); e == doc.None || c.Doc.Entities[e].Kind != doc.Country {
			return doc.None
		}
	}
	return land
}

// isForce reports whether a token is the name of an army, a guard, a police.
func (c *Clauses) isForce(i int) bool {
	m := c.MentionAt[i]
	if m == doc.None || c.Doc.Mentions[m].Form != doc.NameForm {
		return false
	}
	e := &c.Doc.Entities[c.EntityAt(i)]
	if e.Kind == doc.Person || len(e.Sectors) == 0 {
		return false
	}
	switch e.Sectors[0] {
	case "MIL", "PRM", "COP":
		return true
	}
	return false
}

// WordIn reports whether a noun phrase is headed by a word of the set, through coordination and measures ("a round of talks").
func (c *Clauses) WordIn(i int, w *lexicon.Words) bool { return c.FindWord(i, w) != doc.None }

// FindWord returns the token of the noun phrase that is in the set, or None.
func (c *Clauses) FindWord(i int, w *lexicon.Words) int {
	if w.Has(c.Doc, i) { // nearly always decided here
		return i
	}
	if k := c.calledBefore(i, w); k != doc.None {
		return k
	}
	for _, k := range c.Coordinates(i) {
		if w.Has(c.Doc, k) {
			return k
		}
		if core := c.Core(k); core != k {
			if found := c.FindWord(core, w); found != doc.None {
				return found
			}
		}
	}
	if w.Forces && c.isForce(i) {
		return i
	}
	return doc.None
}

// calledBefore returns the word of the set that stands before a name and says what it is, or None: "the Basque party Batasuna", "Judge Maria Ruiz".
func (c *Clauses) calledBefore(i int, w *lexicon.Words) int {
	if !strings.HasPrefix(c.Tok(i).Tag, "NNP") {
		return doc.None
	}
	for k := i - 1; k >= 0 && c.Tok(k).Head == i && c.Tok(k).Rel == doc.CompoundWord; k-- {
		if !c.InName[k] && w.Has(c.Doc, k) {
			return k
		}
		if !strings.HasPrefix(c.Tok(k).Tag, "NNP") {
			break
		}
	}
	return doc.None
}

// Core passes through a noun that only measures what stands behind its "of": "scores of refugees", "700 kg of medicine".
func (c *Clauses) Core(i int) int {
	k := doc.None
	for _, j := range c.Doc.Children(i) {
		if t := c.Tok(int(j)); t.Rel == doc.Oblique && t.Prep == "of" {
			k = int(j)
			break
		}
	}
	if k == doc.None {
		return i
	}
	if c.Lex.Known.Measure.Has(c.Doc, i) || c.Tok(i).Tag == "CD" || c.Doc.Child(i, doc.NumberMod) != doc.None && c.MentionAt[i] == doc.None {
		return k
	}
	return i
}

// IsThird reports whether a token is a pronoun of the third person.
func (c *Clauses) IsThird(i int) bool {
	switch c.Tok(i).Lower {
	case "it", "its", "he", "him", "his", "she", "her", "they", "them", "their":
		return true
	}
	return false
}
