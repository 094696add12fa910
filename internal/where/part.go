package where

import (
	"math"

	"readout/internal/where/atlas"
)

// partial tells where the people of a country's parts live: by row (south, middle, north) and column (west, middle, east) of the direction, so
// that partial[2][1] is the north. The middle is the whole country.
type partial [3][3]struct{ lat, lon float64 }

// edge is how far from the mean of a country's towns a part begins, in standard deviations.
const edge = .8

// partsOf measures the countries by their towns, the larger ones with more weight.
func partsOf(a *atlas.Atlas) []partial {
	type sum struct{ n, lat, lon float64 }
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
	sums := make([][3][3]sum, a.Countries())
	towns(func(c atlas.ID, lat, lon, weight float64) {
		s := &spread[c]
		row, column := third(lat, s.n, s.lat, s.lat2), third(lon, s.n, s.lon, s.lon2)
		for _, at := range [...][2]int{{1, 1}, {row, 1}, {1, column}, {row, column}} {
			if at != [2]int{1, 1} || row == 1 && column == 1 {
				t := &sums[c][at[0]][at[1]]
				t.n, t.lat, t.lon = t.n+weight, t.lat+weight*lat, t.lon+weight*lon
			}
		}
	})
	out := make([]partial, a.Countries())
	for c := range out {
		for row := range 3 {
			for column := range 3 {
				p := &out[c][row][column]
				if s := sums[c][row][column]; s.n > 0 {
					p.lat, p.lon = s.lat/s.n, s.lon/s.n
				} else {
					p.lat, p.lon = a.At(atlas.ID(c))
				}
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
func third(x, n, sum, squares float64) int {
	mean := sum / n
	switch d := math.Sqrt(max(0, squares/n-mean*mean)) * edge; {
	case x < mean-d:
		return 0
	case x > mean+d:
		return 2
	}
	return 1
}
