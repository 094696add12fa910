package phrase

import (
	"cmp"
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// tail reads what hangs on the head behind it.
func (r *Reader) tail(c *text.Code, p Phrase, open bool, depth int) {
	for _, kid := range r.Doc.Children(p.Head) {
		k := int(kid)
		t := &r.Doc.Tokens[k]
		if k < p.Head {
			continue
		}
		if open && r.sidesWithRebels(p.Head, k, depth) {
			c.Sectors, open = []string{"REB"}, false
			continue
		}
		switch t.Rel {
		case doc.Oblique:
			r.complement(c, p, k, open, depth)
		case doc.Participle, doc.RelativeClause:
			if n := r.calledAs(k); n != nil && open {
				o := r.nameCode(n, depth+1)
				if bands[r.Doc.Tokens[p.Head].Lemma] && slices.Contains(o.Sectors, "MIL") {
					o.Sectors = []string{"REB"} // "a group calling itself the Secret Islamic Army": armies of states need not say who they are
				}
				c.Fill(o, true)
				continue
			}
			for _, o := range r.Doc.Children(k) {
				if q := &r.Doc.Tokens[o]; q.Rel == doc.Oblique && c.Country == "" && c.Body() == "" && (q.Prep == "in" || q.Prep == "from" || q.Prep == "to") {
					c.Country = r.CodeAt(int(o), depth+1).Country
				}
			}
		case doc.Apposition:
			if n := r.NameAt(k); n != nil && n.Kind != doc.Person || n == nil {
				o := r.CodeAt(k, depth+1)
				if c.Body() != "IGO" || n != nil && n.Kind == doc.Country { // "the NATO chief, a former Danish premier"
					c.Fill(o, open || len(c.Sectors) == 0)
				}
			}
		}
	}
}

// leanings are words behind a band for whom it holds with.
var leanings = lists.Set("loyal link linked ally allied affiliate affiliated close tie tied sympathetic aligned align connected connect")

// sidesWithRebels reports whether token k says of a band that it belongs to armed men who are known: "a group loyal to Al-Qaeda", "a faction allied with the Taliban".
func (r *Reader) sidesWithRebels(head, k, depth int) bool {
	t := &r.Doc.Tokens[k]
	if !bands[r.Doc.Tokens[head].Lemma] || t.Rel != doc.Participle && t.Rel != doc.AdjectiveMod || !leanings[t.Lemma] {
		return false
	}
	for _, o := range r.Doc.Children(k) {
		if q := &r.Doc.Tokens[o]; q.Rel == doc.Oblique && (q.Prep == "to" || q.Prep == "with") {
			return slices.Contains(r.CodeAt(int(o), depth+1).Sectors, "REB")
		}
	}
	return false
}

// calledAs returns the name that a clause headed by token k gives to somebody: "a group calling itself the Army of Islam", "known as ETA", "which called
// itself …"; or nil.
func (r *Reader) calledAs(k int) *text.NameSpan {
	if !naming[r.Doc.Tokens[k].Lemma] {
		return nil
	}
	for i := k + 1; i < min(k+6, r.Doc.Tokens[k].Edge.End); i++ {
		if n := r.NameAt(i); n != nil && n.Start == i && n.Kind != doc.Person && n.Kind != doc.Country {
			return n
		}
	}
	return nil
}

// realms are nouns for states before "of" and the name of one.
var realms = lists.Set("republic kingdom colony protectorate state nation emirate sultanate dependency")

// outside reports whether a noun is for those who deal with the country behind it from elsewhere, nobody tells whence: "donors to Malawi".
func (r *Reader) outside(head int) bool {
	return outsiders[r.Doc.Tokens[head].Lemma] && head+1 < len(r.Doc.Tokens) && r.Doc.Tokens[head+1].Lower == "to" && r.Doc.Child(head, doc.Possessor) < 0
}

// outsiders are nouns for those who deal with a country from outside.
var outsiders = lists.Set("donor creditor lender visitor exporter supplier ambassador envoy emissary")

// naming are verbs of giving a name to somebody.
var naming = lists.Set("call know name dub style identify describe")

// complement reads a prepositional phrase on the head.
func (r *Reader) complement(c *text.Code, p Phrase, k int, open bool, depth int) {
	t := &r.Doc.Tokens[k]
	head := strings.ToLower(r.Doc.Tokens[p.Head].Lemma)
	stateless := c.Body() == "IGO" && t.Prep != "of" // "the Union's envoy for Sudan", "UN inspectors at Tehran airport"
	switch t.Prep {
	case "of", "for", "with", "on behalf of", "from", "at", "to":
	case "in", "near", "inside", "outside", "on", "within":
		if r.Doc.Tokens[k].Lower == "exile" {
			c.Former() // "a leader in exile"
			return
		}
		if c.Country == "" && !stateless && t.Lemma != "border" && t.Lemma != "frontier" {
			c.Country = r.CodeAt(k, depth+1).Country // a camp on the Egyptian border lies on either side
		}
		return
	default:
		return
	}
	if t.Prep == "to" && outsiders[head] {
		return
	}
	o := r.CodeAt(k, depth+1)
	if o.Empty() {
		if n := r.NameAt(k); n != nil && n.Kind == doc.Organization && t.Prep == "of" && lists.Generic[head] && slices.Equal(c.Sectors, []string{"GOV"}) {
			c.Sectors = nil // "the president of Confederaciones Rurales"
		}
		return
	}
	if lists.Strangers[head] || lists.Harmers[head] && !r.isPlace(k) {
		return // "an ally for President Bush", "the kidnappers of two Chinese engineers"
	}
	if lists.Descents[t.Lemma] && t.Prep == "of" && !c.TradesAbroad() {
		if c.Country == "" && o.Body() == "" {
			c.Country, c.Descent = o.Country, true
		}
		return // "a man of Moroccan descent"
	}
	if stateless && o.Body() == "" || lists.Against[head] && o.Body() != "" {
		return
	}
	place := false
	if n := r.NameAt(k); n != nil {
		place = n.Kind == doc.Country || n.Kind == doc.PlaceKind
	}
	if realms[head] && t.Prep == "of" && r.isPlace(k) && o.Country != "" {
		c.Country, c.Sectors = o.Country, nil // "the former Soviet republic of Georgia"
		return
	}
	if place && o.Body() == "" {
		if c.Country == "" {
			c.Country = o.Country
		}
		return
	}
	if head == "deputy" && len(o.Sectors) > 0 && o.Sectors[0] == "GOV" {
		c.Sectors = o.Sectors // "a deputy to the president" sits in no parliament
		c.Fill(o, false)
		return
	}
	if (o.Body() == "MNC" || slices.Contains(o.Sectors, "BUS")) && slices.Equal(c.Sectors, []string{"LAB"}) {
		c.Country = cmp.Or(c.Country, o.Country) // "workers at Volkswagen" are of a country
		return
	}
	if t.Prep == "to" && o.Org == "" || t.Prep == "for" && o.Body() != "" && !open && !lists.Generic[head] {
		return // "the premier, in New York for the General Assembly"
	}
	if kin[head] && t.Prep == "of" && len(o.Sectors) > 0 && (o.Sectors[0] == "GOV" || o.Sectors[0] == "LEG" || o.Sectors[0] == "MIL" || o.Sectors[0] == "ELI") {
		c.Sectors, open = []string{"ELI"}, false // "the widow of Yitzhak Rabin"
	}
	if n := r.NameAt(k); lists.Followers[head] && n != nil && n.Kind == doc.Person && len(o.Sectors) > 0 {
		switch o.Sectors[0] {
		case "GOV", "ELI", "MIL", "LEG":
			c.Sectors, open = []string{"CVL"}, false // "supporters of Evo Morales" hold no office
		}
	}
	if lists.Against[head] && t.Prep == "of" && len(o.Sectors) > 0 && o.Body() == "" {
		switch o.Sectors[0] {
		case "GOV", "LEG", "MIL", "JUD", "COP":
			c.Sectors, open = []string{"OPP"}, false // "opponents of the Rwandan Senate"
		}
	}
	if lists.Measures[head] && len(o.Sectors) > 0 {
		open = true
	}
	if kind := o.Body(); kind != "" && !open && t.Prep != "to" && !slices.Contains(c.Sectors, kind) {
		c.Sectors = append([]string{kind}, c.Sectors...)
	}
	c.Fill(o, open || len(c.Sectors) == 0 && len(o.Sectors) > 0)
}
