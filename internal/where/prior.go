package where

import (
	"cmp"
	"slices"
	"strings"

	"readout/internal/where/atlas"
)

// Weights of the prior, in doublings of population.
const (
	regionOfTown = 4 // against a region whose seat has its name: "Herat" is the town
	otherName    = 4 // against a name in another language, where another place is called so: "Frankfurt" is not Frankfort
	ownName      = 1 // for a name of the own lists
)

// prior is how likely a place is meant before anything else of the report is known, in doublings of its population. The weights of this file
// were chosen by trying on the open half of LGL and GeoVirus.
func (g *Gazetteer) prior(h atlas.Hit) float64 {
	p := g.Log2Population(h.ID)
	switch g.Class(h.ID) {
	case atlas.Country:
		p += 6
	case atlas.Admin1:
		p -= 2
	case atlas.Admin2:
		p -= 4
	}
	if h.Flags&atlas.Foreign != 0 {
		p -= 4
	}
	if h.Flags&atlas.Own != 0 {
		p += ownName
	}
	if f := g.Feature(h.ID); f == "PPLC" {
		p += 2
	} else if f == "PPLX" {
		p -= 3
	}
	return p
}

// among is the prior of a place among all that a name may stand for. Where region is set the words ask for a region of that name.
func (g *Gazetteer) among(hits []atlas.Hit, h atlas.Hit, region bool) float64 {
	p, size := g.prior(h), g.Log2Population(h.ID)
	switch c := g.Class(h.ID); {
	case c == atlas.Admin1 || c == atlas.Admin2:
		if region {
			p += 20
		} else if g.seat(hits, h, size) {
			p -= regionOfTown
		}
	case h.Flags&atlas.Foreign != 0 && g.namesake(hits, h, size):
		p -= otherName
	}
	return p
}

// seat reports whether a town in a region has the region's name and an eighth of its people or more. A region of the own lists gives way only to
// such a town.
func (g *Gazetteer) seat(hits []atlas.Hit, region atlas.Hit, size float64) bool {
	return slices.ContainsFunc(hits, func(h atlas.Hit) bool {
		return g.Class(h.ID) == atlas.City && size < g.Log2Population(h.ID)+3 && g.Within(h.ID, region.ID) && h.Flags&atlas.Own >= region.Flags&atlas.Own
	})
}

// namesake reports whether another place bears as its own the name that a place has only in another language, and is no smaller than an eighth of it.
func (g *Gazetteer) namesake(hits []atlas.Hit, foreign atlas.Hit, size float64) bool {
	return slices.ContainsFunc(hits, func(h atlas.Hit) bool {
		return h.Flags&atlas.Foreign == 0 && size < g.Log2Population(h.ID)+3 && !g.Within(foreign.ID, h.ID)
	})
}

// ranked returns the places of a name without context, best first; the part behind a comma narrows them.
func (g *Gazetteer) ranked(name string) []atlas.Hit {
	name, in, _ := strings.Cut(name, ",")
	hits := slices.DeleteFunc(g.Atlas.Lookup(atlas.KeyOf(name), nil), func(h atlas.Hit) bool { return h.Flags&atlas.Demonym != 0 })
	around := g.Atlas.Lookup(atlas.KeyOf(in), nil)
	score := func(h atlas.Hit) float64 {
		s := g.among(hits, h, false)
		for _, a := range around {
			if a.ID != h.ID && g.Within(h.ID, a.ID) {
				return s + containedIn
			}
		}
		return s
	}
	slices.SortStableFunc(hits, func(x, y atlas.Hit) int { return cmp.Or(cmp.Compare(score(y), score(x)), cmp.Compare(x.ID, y.ID)) })
	return hits
}

// dateline returns the place of a dateline, or None.
func (g *Gazetteer) dateline(name string) atlas.ID {
	for _, part := range strings.Split(name, "/") { // "BEIRUT/AMMAN"
		if hits := g.ranked(part); len(hits) > 0 {
			return hits[0].ID
		}
	}
	return atlas.None
}
