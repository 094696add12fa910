package chain

import "readout/doc"

// JoinPeoples joins the adjective of a country to the country where the text names it.
func (c *Chains) JoinPeoples() {
	named := map[string]int{}
	for i := range c.Mentions {
		if o := &c.Readings[i]; c.Mentions[i].Form == doc.NameForm && c.Mentions[i].Kind == doc.Country && o.Code.Country != "" {
			if _, ok := named[o.Code.Country]; !ok && len(o.Code.Sectors) == 0 {
				named[o.Code.Country] = i
			}
		}
	}
	for i := range c.Mentions {
		m, o := &c.Mentions[i], &c.Readings[i]
		if !c.isPeople(i) || o.Code.Country == "" || len(o.Code.Sectors) > 0 { // "Tibetan" is not "Chinese"
			continue
		}
		if j, ok := named[o.Code.Country]; ok {
			c.join(j, i)
		} else if m.Kind == doc.Country {
			named[o.Code.Country] = i
		}
	}
}

// isPeople reports whether a mention is an adjective that findPeoples found.
func (c *Chains) isPeople(i int) bool {
	m := &c.Mentions[i]
	if m.Form != doc.Description || m.Kind != doc.Country {
		return false
	}
	switch c.Doc.Tokens[m.Head].Rel {
	case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
		return len(c.Exactly(m.Tokens, c.PeopleWord)) > 0
	}
	return false
}
