package actor

import (
	"slices"
	"strings"

	"readout/doc"
)

// tail reads what hangs on the head behind it.
func (r *reader) tail(c *code, p phrase, open bool, depth int) {
	for _, kid := range r.d.Children(p.head) {
		k := int(kid)
		t := &r.d.Tokens[k]
		if k < p.head {
			continue
		}
		switch t.Rel {
		case doc.Oblique:
			r.complement(c, p, k, open, depth)
		case doc.Participle, doc.RelativeClause:
			for _, o := range r.d.Children(k) {
				if q := &r.d.Tokens[o]; q.Rel == doc.Oblique && c.country == "" && (q.Prep == "in" || q.Prep == "from" || q.Prep == "to") {
					c.country = r.codeAt(int(o), depth+1).country
				}
			}
		case doc.Apposition:
			if n := r.nameAt(k); n != nil && n.kind != doc.Person || n == nil {
				o := r.codeAt(k, depth+1)
				if c.body() != "IGO" || n != nil && n.kind == doc.Country { // "the NATO chief, a former Danish premier"
					c.fill(o, open || len(c.sectors) == 0)
				}
			}
		}
	}
}

// fill takes what is not known yet from another code.
func (c *code) fill(o code, sectors bool) {
	if c.country == "" {
		c.country, c.descent = o.country, o.descent
	}
	if c.org == "" && (c.country == o.country) {
		c.org, c.cameo = o.org, o.cameo
	}
	if sectors && len(o.sectors) > 0 {
		c.sectors = o.sectors
	}
}

// complement reads a prepositional phrase on the head.
func (r *reader) complement(c *code, p phrase, k int, open bool, depth int) {
	t := &r.d.Tokens[k]
	head := strings.ToLower(r.d.Tokens[p.head].Lemma)
	stateless := c.body() == "IGO" && t.Prep != "of" // "the Union's envoy for Sudan", "UN inspectors at Tehran airport"
	switch t.Prep {
	case "of", "for", "with", "on behalf of", "from", "at", "to":
	case "in", "near", "inside", "outside", "on", "within":
		if r.d.Tokens[k].Lower == "exile" {
			c.former() // "a leader in exile"
			return
		}
		if c.country == "" && !stateless {
			c.country = r.codeAt(k, depth+1).country
		}
		return
	default:
		return
	}
	o := r.codeAt(k, depth+1)
	if o.empty() {
		if n := r.nameAt(k); n != nil && n.kind == doc.Organization && t.Prep == "of" && generic[head] && slices.Equal(c.sectors, []string{"GOV"}) {
			c.sectors = nil // "the president of Confederaciones Rurales"
		}
		return
	}
	if stateless && o.body() == "" || against[head] && o.body() != "" {
		return
	}
	place := false
	if n := r.nameAt(k); n != nil {
		place = n.kind == doc.Country || n.kind == doc.PlaceKind
	}
	if place && o.body() == "" {
		if c.country == "" {
			c.country = o.country
		}
		return
	}
	if t.Prep == "to" && o.org == "" || t.Prep == "for" && o.body() != "" && !open && !generic[head] {
		return // "the premier, in New York for the General Assembly"
	}
	if kin[head] && t.Prep == "of" && len(o.sectors) > 0 && (o.sectors[0] == "GOV" || o.sectors[0] == "LEG" || o.sectors[0] == "MIL" || o.sectors[0] == "ELI") {
		c.sectors, open = []string{"ELI"}, false // "the widow of Yitzhak Rabin"
	}
	if n := r.nameAt(k); followers[head] && n != nil && n.kind == doc.Person && len(o.sectors) > 0 {
		switch o.sectors[0] {
		case "GOV", "ELI", "MIL", "LEG":
			c.sectors, open = []string{"CVL"}, false // "supporters of Evo Morales" hold no office
		}
	}
	if against[head] && t.Prep == "of" && len(o.sectors) > 0 && o.body() == "" {
		switch o.sectors[0] {
		case "GOV", "LEG", "MIL", "JUD", "COP":
			c.sectors, open = []string{"OPP"}, false // "opponents of the Rwandan Senate"
		}
	}
	if measures[head] && len(o.sectors) > 0 {
		open = true
	}
	if kind := o.body(); kind != "" && !open && t.Prep != "to" && !slices.Contains(c.sectors, kind) {
		c.sectors = append([]string{kind}, c.sectors...)
	}
	c.fill(o, open || len(c.sectors) == 0 && len(o.sectors) > 0)
}
