package where

import (
	"cmp"
	"math"
	"slices"

	"readout/internal/where/atlas"
)

// Weights of what speaks for a place beside its prior, in doublings of population.
const (
	containedIn = 25    // "Bangor, Maine"
	inCountry   = 15    // "Tripoli, Lebanon"
	beside      = 8     // "Aleppo in Syria", "Syria's Aleppo", "the Syrian city of Aleppo"
	sameCountry = 8     // times the share of the other names in that country
	sameRegion  = 7     // times their share in that first-level region
	nearOthers  = 7     // times how near they lie, all together
	reach       = 160.0 // kilometres at which nearness is a quarter of that of the same spot
	farthest    = 5     // times the reach: what lies farther says nothing
	perDegree   = 111.2 // kilometres
	rounds      = 3
	alsoThere   = 6   // the same name is said to lie in that country elsewhere: "Atlanta, Georgia" for "Georgia"
	mostNear    = 300 // places that tell of nearness: a list of ten thousand towns must not cost the square of it
	mostHits    = 24  // places of one name that are weighed: the likeliest
)

// A group is all names of the text with one key: they mean one place, unless the words beside one of them say otherwise.
type group struct {
	key    atlas.Key
	hits   []atlas.Hit
	prior  []float64
	count  int
	within []atlas.ID // what its names are said to lie in
	region bool       // "Idlib province": the region of that name
	there  atlas.ID   // the country in which the words elsewhere put the same name, or None
	pick   int        // index into hits
	margin float64    // by how much the pick is better than the next one
}

// resolve chooses a place for every name.
func (f *finder) resolve() {
	f.gather()
	for g := range f.groups {
		f.groups[g].choose(func(i int) float64 { return f.groups[g].prior[i] + f.said(&f.groups[g], i) })
	}
	for range rounds {
		f.round()
	}
	for i := range f.names {
		n := &f.names[i]
		g := &f.groups[n.group]
		n.pick = g.hits[g.pick].ID
		if n.within != atlas.None && !f.Within(n.pick, n.within) { // "Paris, Texas" in a text on Paris
			for _, h := range n.hits {
				if h.ID != n.within && f.Within(h.ID, n.within) {
					n.pick = h.ID
					break
				}
			}
		}
	}
}

// gather makes the groups.
func (f *finder) gather() {
	at := map[atlas.Key]int{}
	for i := range f.names {
		n := &f.names[i]
		k := n.key
		if f.region(n) {
			k++ // "Idlib" and "Idlib province" are two
		}
		g, ok := at[k]
		if !ok {
			g = len(f.groups)
			at[k] = g
			f.groups = append(f.groups, group{key: k, hits: n.hits, region: k != n.key, there: atlas.None})
			f.weigh(&f.groups[g])
		}
		n.group = g
		f.groups[g].count++
		if n.within != atlas.None && !slices.Contains(f.groups[g].within, n.within) {
			f.groups[g].within = append(f.groups[g].within, n.within)
		}
	}
	for i := range f.names { // what "Georgia" means in "Atlanta, Georgia" it may mean elsewhere
		if n := &f.names[i]; n.key != n.base {
			if g, ok := at[n.base]; ok {
				f.groups[g].there = f.Country(n.hits[0].ID)
			}
		}
	}
}

// region reports whether the words beside a name ask for the region of that name, and there is one.
func (f *finder) region(n *name) bool {
	i := n.tokens.Start
	of := f.word(i-1, i).Lower == "of" && heads[f.word(i-2, i).Lower]
	if !of && !regional[f.word(n.tokens.End, i).Lower] {
		return false
	}
	for _, h := range n.hits {
		if c := f.Class(h.ID); c == atlas.Admin1 || c == atlas.Admin2 {
			return true
		}
	}
	return false
}

// weigh sets the priors of a group's places and puts the likeliest first.
func (f *finder) weigh(g *group) {
	prior := func(h atlas.Hit) float64 { return f.among(g.hits, h, g.region) }
	if len(g.hits) > 1 {
		g.hits = slices.Clone(g.hits)
		slices.SortStableFunc(g.hits, func(x, y atlas.Hit) int { return cmp.Or(cmp.Compare(prior(y), prior(x)), cmp.Compare(x.ID, y.ID)) })
	}
	for _, h := range g.hits {
		g.prior = append(g.prior, prior(h))
	}
}

// said is what the words beside the names of a group say for its place i.
func (f *finder) said(g *group, i int) float64 {
	best := 0.0
	id := g.hits[i].ID
	if g.there != atlas.None && f.Country(id) == g.there {
		best = alsoThere
	}
	for _, in := range g.within {
		if id != in && f.Within(id, in) {
			if f.Class(in) == atlas.Country {
				best = max(best, inCountry)
			} else {
				best = max(best, containedIn)
			}
		}
	}
	return best
}

func (g *group) choose(score func(i int) float64) {
	best, second := math.Inf(-1), math.Inf(-1)
	for i := range g.hits {
		switch s := score(i); {
		case s > best:
			best, second, g.pick = s, best, i
		case s > second:
			second = s
		}
	}
	g.margin = min(20, best-second)
}

// A vote is what a chosen place says for others.
type vote struct {
	group           int
	lat, lon        float64
	weight          float64
	country, region atlas.ID
	spread          bool // a country or sea: it says nothing of nearness
}

// round chooses again, in the light of the other names' places.
func (f *finder) round() {
	votes, countries, regions, total := f.votes()
	near := loudest(votes)
	for gi := range f.groups {
		g := &f.groups[gi]
		if len(g.hits) == 1 {
			continue
		}
		own := votes[gi]
		rest := max(1, total-own.weight)
		g.choose(func(i int) float64 {
			id := g.hits[i].ID
			s := g.prior[i] + f.said(g, i)
			if i >= mostHits {
				return s
			}
			c, a := f.Country(id), f.Up(id, atlas.Admin1)
			if c != atlas.None {
				w := countries[c]
				if own.country == c {
					w -= own.weight
				}
				s += sameCountry * w / rest
			}
			if a != atlas.None {
				w := regions[a]
				if own.region == a {
					w -= own.weight
				}
				s += sameRegion * w / rest
			}
			return s + f.nearness(id, gi, near)
		})
	}
}

// loudest returns the votes that tell of nearness, the loudest ones where there are many.
func loudest(votes []vote) []vote {
	near := slices.DeleteFunc(slices.Clone(votes), func(v vote) bool { return v.spread })
	if len(near) > mostNear {
		slices.SortStableFunc(near, func(x, y vote) int { return cmp.Compare(y.weight, x.weight) })
		near = near[:mostNear]
	}
	return near
}

// nearness tells how near the other places lie.
func (f *finder) nearness(id atlas.ID, gi int, votes []vote) float64 {
	if f.Class(id) == atlas.Country {
		return 0
	}
	lat, lon := f.At(id)
	east := math.Cos(lat*math.Pi/180) * perDegree / reach
	sum := 0.0
	for i := range votes {
		v := &votes[i]
		if v.group == gi {
			continue
		}
		y := (v.lat - lat) * (perDegree / reach)
		if y > farthest || y < -farthest {
			continue
		}
		x := (v.lon - lon) * east
		if d := x*x + y*y; d < farthest*farthest {
			d = 1 / (1 + d)
			sum += v.weight * d * d
		}
	}
	return nearOthers * sum / (1 + sum)
}

// votes lets every group speak, the louder the surer it is, and the demonyms.
func (f *finder) votes() (votes []vote, countries, regions map[atlas.ID]float64, total float64) {
	countries, regions = map[atlas.ID]float64{}, map[atlas.ID]float64{}
	for gi := range f.groups {
		g := &f.groups[gi]
		id := g.hits[g.pick].ID
		v := vote{group: gi, weight: math.Sqrt(float64(g.count)) * (.3 + .7*g.margin/20), country: f.Country(id), region: f.Up(id, atlas.Admin1)}
		v.lat, v.lon = f.At(id)
		switch f.Class(id) {
		case atlas.Country, atlas.Region:
			v.spread = true
		}
		votes = append(votes, v)
		total += v.weight
		if v.country != atlas.None {
			countries[v.country] += v.weight
		}
		if v.region != atlas.None {
			regions[v.region] += v.weight
		}
	}
	seen := map[atlas.ID]float64{}
	for _, dm := range f.demonyms {
		if w := math.Sqrt(seen[dm.country]+1) - math.Sqrt(seen[dm.country]); w > 0 {
			countries[dm.country] += w
			total += w
		}
		seen[dm.country]++
	}
	return votes, countries, regions, total
}
