package where

import (
	"math"

	"readout/internal/where/atlas"
)

// partial tells where the people of a country's parts live: by row (south, middle, north) and column (west, middle, east) of the direction, so
// that partial[2][1] is the north. The middle is the whole country.
type partial [3][3]struct{ lat, lon float64 }

// How far from the mean of a country's towns its parts begin, in standard deviations: the north, and the north-west.
const (
	edge   = .8
	corner = .3
)

// partsOf measures the countries by their towns, the larger ones with more weight.
func partsOf(a *atlas.Atlas) []partial {
	spread := make([]struct{ n, lat, lon, lat2, lon2 float64 }, a.Countries())
	country := countries(a)
	var weight [256]float64 // by size: the square root of the population
	for i := range weight {
		weight[i] = math.Exp2(float64(i) / 16)
	}
	towns := func(use func(c atlas.ID, lat, lon, weight float64)) {
		for i, c := range country {
			if id := atlas.ID(i); c != atlas.None && a.Class(id) == atlas.City {
				lat, lon := a.At(id)
				use(c, lat, lon, weight[int(8*a.Log2Population(id))])
			}
		}
	}
	towns(func(c atlas.ID, lat, lon, _ float64) {
		s := &spread[c]
		s.n, s.lat, s.lon, s.lat2, s.lon2 = s.n+1, s.lat+lat, s.lon+lon, s.lat2+lat*lat, s.lon2+lon*lon
	})
	sums := make([]tally, a.Countries())
	towns(func(c atlas.ID, lat, lon, weight float64) {
		s := &spread[c]
		row, column := third(lat, edge, s.n, s.lat, s.lat2), third(lon, edge, s.n, s.lon, s.lon2)
		if row != 1 {
			sums[c].add(row, 1, lat, lon, weight)
		}
		if column != 1 {
			sums[c].add(1, column, lat, lon, weight)
		}
		if row == 1 && column == 1 {
			sums[c].add(1, 1, lat, lon, weight)
		}
		row, column = third(lat, corner, s.n, s.lat, s.lat2), third(lon, corner, s.n, s.lon, s.lon2)
		if row != 1 && column != 1 {
			sums[c].add(row, column, lat, lon, weight)
		}
	})
	out := make([]partial, a.Countries())
	for c := range out {
		lat, lon := a.At(atlas.ID(c))
		out[c] = sums[c].means(lat, lon)
	}
	return out
}

// A tally adds up where the towns of a country's parts lie.
type tally [3][3]struct{ n, lat, lon float64 }

func (t *tally) add(row, column int, lat, lon, weight float64) {
	s := &t[row][column]
	s.n, s.lat, s.lon = s.n+weight, s.lat+weight*lat, s.lon+weight*lon
}

// means returns the middles of the parts; a part without towns has the country's.
func (t *tally) means(lat, lon float64) (out partial) {
	for row := range t {
		for column, s := range t[row] {
			p := &out[row][column]
			if p.lat, p.lon = lat, lon; s.n > 0 {
				p.lat, p.lon = s.lat/s.n, s.lon/s.n
			}
		}
	}
	return out
}

// countries returns the country of every place. Parents stand before what lies in them.
func countries(a *atlas.Atlas) []atlas.ID {
	out := make([]atlas.ID, a.Len())
	for i := range out {
		switch p := a.Parent(atlas.ID(i)); {
		case i < a.Countries():
			out[i] = atlas.ID(i)
		case p == atlas.None:
			out[i] = atlas.None
		default:
			out[i] = out[p]
		}
	}
	return out
}

// third tells in which third of a country a coordinate lies: 0, 1 or 2. n, sum and squares are of all its towns.
func third(x, edge, n, sum, squares float64) int {
	mean := sum / n
	switch d := math.Sqrt(max(0, squares/n-mean*mean)) * edge; {
	case x < mean-d:
		return 0
	case x > mean+d:
		return 2
	}
	return 1
}
