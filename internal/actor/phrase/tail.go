package phrase

import (
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
		switch t.Rel {
		case doc.Oblique:
			r.complement(c, p, k, open, depth)
		case doc.Participle, doc.RelativeClause:
			for _, o := range r.Doc.Children(k) {
				if q := &r.Doc.Tokens[o]; q.Rel == doc.Oblique && c.Country == "" && (q.Prep == "in" || q.Prep == "from" || q.Prep == "to") {
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
		if c.Country == "" && !stateless {
			c.Country = r.CodeAt(k, depth+1).Country
		}
		return
	default:
		return
	}
	o := r.CodeAt(k, depth+1)
	if o.Empty() {
		if n := r.NameAt(k); n != nil && n.Kind == doc.Organization && t.Prep == "of" && lists.Generic[head] && slices.Equal(c.Sectors, []string{"GOV"}) {
			c.Sectors = nil // "the president of Confederaciones Rurales"
		}
		return
	}
	if stateless && o.Body() == "" || lists.Against[head] && o.Body() != "" {
		return
	}
	place := false
	if n := r.NameAt(k); n != nil {
		place = n.Kind == doc.Country || n.Kind == doc.PlaceKind
	}
	if place && o.Body() == "" {
		if c.Country == "" {
			c.Country = o.Country
		}
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
