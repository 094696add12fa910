package where

import (
	"cmp"
	"slices"

	"readout/doc"
	"readout/internal/where/atlas"
)

// containers notes for every name what the words beside it say that it lies in.
func (f *finder) containers() {
	f.enumerations()
	for i := range f.names {
		n := &f.names[i]
		f.river(n)
		if i+1 < len(f.names) {
			f.behind(n, &f.names[i+1])
		}
		if i > 0 && n.within == atlas.None {
			f.possessor(n, &f.names[i-1])
		}
		if n.within == atlas.None {
			f.people(n)
		}
	}
}

// river reads "the Blue Nile" as the river: a state or town of that name has no article.
func (f *finder) river(n *name) {
	i := n.tokens.Start
	if f.word(i-1, i).Lower != "the" || regional[f.word(n.tokens.End, i).Lower] {
		return
	}
	for _, h := range n.hits {
		if f.Feature(h.ID) == "STM" {
			n.only(h)
			return
		}
	}
}

// enumerations reads lists of three and more names: "Georgia, Illinois and Ohio" are states, "Niger, Nigeria and Togo" countries.
func (f *finder) enumerations() {
	for i := 0; i < len(f.names); {
		j := i + 1
		for j < len(f.names) && f.enumerates(doc.Range{Start: f.names[j-1].tokens.End, End: f.names[j].tokens.Start}) {
			j++
		}
		if j-i >= 3 {
			f.alike(f.names[i:j])
		}
		i = j
	}
}

// alike lets the names of a list mean countries, or the first-level regions of one country, where most of them can.
func (f *finder) alike(list []name) {
	count := map[atlas.ID]int{} // by country; None stands for countries themselves
	for _, n := range list {
		for _, c := range f.ranks(&n) {
			count[c]++
		}
	}
	best, most := atlas.None, 0
	for _, n := range list {
		for _, c := range f.ranks(&n) {
			if count[c] > most {
				best, most = c, count[c]
			}
		}
	}
	if most < 3 || 5*most < 3*len(list) {
		return
	}
	for i := range list {
		n := &list[i]
		for _, h := range n.hits {
			c := f.Class(h.ID)
			if best == atlas.None && c == atlas.Country || best != atlas.None && c == atlas.Admin1 && f.Country(h.ID) == best {
				n.only(h)
				n.listed = true
				break
			}
		}
	}
}

// ranks returns the countries in which a name is that of a first-level region, and None where it is a country's.
func (f *finder) ranks(n *name) (out []atlas.ID) {
	for _, h := range n.hits {
		c := atlas.None
		switch f.Class(h.ID) {
		case atlas.Country:
		case atlas.Admin1:
			c = f.Country(h.ID)
		default:
			continue
		}
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// only leaves a name one place. It is then no longer of one group with the other names that are written so.
func (n *name) only(h atlas.Hit) {
	if len(n.hits) > 1 {
		n.hits, n.key = []atlas.Hit{h}, n.key^atlas.Key(h.ID+1)<<32
	}
}

// behind reads "Bangor, Maine", "Tripoli (Lebanon)", "Homs in Syria".
func (f *finder) behind(n, next *name) {
	gap := next.tokens.Start - n.tokens.End
	if gap != 1 || n.listed || f.d.Tokens[n.tokens.Start].Block != f.d.Tokens[next.tokens.Start].Block {
		return
	}
	between := f.d.Tokens[n.tokens.End].Lower
	switch between {
	case ",", "(", "in", "/":
		n.within = f.holding(n, next)
	}
	if n.within == atlas.None && between == "," {
		f.unknown(n, next)
		return
	}
	if n.within == atlas.None || between == "in" { // "the airport in New York" is in the city
		return
	}
	for _, h := range next.hits { // "Buffalo, New York" is in the state
		if h.ID == n.within {
			next.only(h)
			return
		}
	}
}

// unknown reads "Stroud, Ontario" where the gazetteer has Strouds in other regions only.
func (f *finder) unknown(n, next *name) {
	if end := f.word(next.tokens.End, n.tokens.Start).Word; end != "," && end != "." && end != ")" && end != "" {
		return
	}
	for _, h := range n.hits {
		if c := f.Class(h.ID); c != atlas.City && c != atlas.Admin2 || h.Flags&atlas.Own != 0 {
			return
		}
	}
	region := f.top(next)
	if f.Class(region) != atlas.Admin1 {
		return
	}
	for _, h := range next.hits {
		if h.ID == region {
			n.only(h)
			n.hits, n.vague = []atlas.Hit{h}, true
		}
	}
}

// possessor reads "Syria's Aleppo", "Maine town of Bangor".
func (f *finder) possessor(n, before *name) {
	gap := f.d.Tokens[max(0, before.tokens.End):n.tokens.Start]
	if len(gap) == 0 || len(gap) > 4 || gap[0].Block != f.d.Tokens[n.tokens.Start].Block {
		return
	}
	switch {
	case len(gap) == 1 && gap[0].Tag == "POS":
		n.within = f.holding(n, before)
	case gap[len(gap)-1].Lower == "of" && len(gap) >= 2 && settlement[gap[len(gap)-2].Lower]:
		n.within = f.holding(n, before)
	}
}

var settlement = set("city town village district suburb province region area port neighborhood neighbourhood county capital stronghold enclave resort hamlet community township")

// people reads "the Syrian city of Aleppo", "the northern Iraqi town of Sinjar".
func (f *finder) people(n *name) {
	i, _ := slices.BinarySearchFunc(f.demonyms, n.tokens.Start, func(d demonym, start int) int { return cmp.Compare(d.token, start) })
	if i == 0 {
		return
	}
	dm := f.demonyms[i-1]
	if n.tokens.Start-dm.token > 5 || f.d.Tokens[dm.token].Block != f.d.Tokens[n.tokens.Start].Block {
		return
	}
	noun := func(t doc.Token) bool { return settlement[t.Lower] }
	inside := func(h atlas.Hit) bool { return h.ID != dm.country && f.Within(h.ID, dm.country) }
	if slices.ContainsFunc(f.d.Tokens[dm.token+1:n.tokens.Start], noun) && slices.ContainsFunc(n.hits, inside) {
		n.within = dm.country
	}
}

// holding returns the place of name in that holds a place of name n, or None. The smallest one wins: "Athens, Georgia" is in the state.
func (f *finder) holding(n, in *name) atlas.ID {
	best := atlas.None
	if f.country(n.hits) && f.country(in.hits) {
		return atlas.None // "China, Mexico and Brazil" is not on a town in Mexico
	}
	for _, a := range in.hits {
		c := f.Class(a.ID)
		if c == atlas.City || c == atlas.Point || c == atlas.Region {
			continue
		}
		for _, h := range n.hits {
			if h.ID != a.ID && f.Within(h.ID, a.ID) && (best == atlas.None || f.Class(a.ID) == atlas.Admin1 && f.Class(best) != atlas.Admin1) {
				best = a.ID
				break
			}
		}
	}
	return best
}

// country reports whether a country is among the places of a name.
func (f *finder) country(hits []atlas.Hit) bool {
	return slices.ContainsFunc(hits, func(h atlas.Hit) bool { return f.Class(h.ID) == atlas.Country })
}

// lists lets "Becker, Clay and Wilkin counties" mean the counties of these names.
func (f *finder) lists() {
	for i := len(f.names) - 1; i >= 0; i-- {
		n := &f.names[i]
		one, ok := plural[f.word(n.tokens.End, n.tokens.Start).Lower]
		if !ok {
			continue
		}
		f.rename(n, one)
		for j := i - 1; j >= 0; j-- {
			gap := doc.Range{Start: f.names[j].tokens.End, End: f.names[j+1].tokens.Start}
			if !f.enumerates(gap) {
				break
			}
			f.rename(&f.names[j], one)
		}
	}
}

// enumerates reports whether tokens only join the members of a list.
func (f *finder) enumerates(r doc.Range) bool {
	if r.Len() < 1 || r.Len() > 2 {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		if !joiners[f.d.Tokens[i].Lower] {
			return false
		}
	}
	return f.d.Tokens[r.Start].Block == f.d.Tokens[r.End].Block
}

// rename looks a name up with the word for its kind.
func (f *finder) rename(n *name, kind string) {
	if hits := f.Atlas.Lookup(n.key.Add(kind), nil); len(hits) > 0 {
		n.hits, n.key = hits, n.key.Add(kind)
	}
}
