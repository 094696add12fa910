package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"readout/internal/where/atlas"
)

// A place is an entry while it is being put together: it knows its region and country by code.
type place struct {
	atlas.Entry
	iso2, a1, a2 string
	key          atlas.Key // of its first name
}

// A region is a first- or second-level region, which lies where its people live.
type region struct {
	lat, lon, weight, population float64
}

func (r *region) add(p *place) {
	w := p.Population + 100 // villages without a figure count a little
	r.lat, r.lon, r.weight = r.lat+w*p.Lat, r.lon+w*p.Lon, r.weight+w
	r.population += p.Population
}

type builder struct {
	iso2   map[string]int // of the countries: index into nation
	iso3   map[string]int
	nation []*place
	first  []*place // first-level regions
	second []*place
	town   []*place
	hand   []*place
	areas  map[string]*region // by "SY", "SY.12", "SY.12.345"

}

func newBuilder() *builder {
	return &builder{iso2: map[string]int{}, iso3: map[string]int{}, areas: map[string]*region{}}
}

// allTowns are the countries of which every place is kept, however small: those whose villages are named in reports of war, and those whose
// local news is in English. Of the others a place has a thousand people or a region's seat.
var allTowns = " US CA GB IE AU NZ SY IQ YE LB PS IL JO UA AF LY SD SS SO ET ER ML NE BF TD NG CM CF CD MM GE AM AZ XK BA MD "

// arabic are the countries where names begin with the article.
var arabic = " SY IQ YE LB PS JO LY SD EG SA AE OM QA BH KW TN DZ MA MR "

// cities reads GeoNames' table of populated places: 19 columns with tabs between.
func (b *builder) cities(data []byte) error {
	for n, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		c := strings.Split(line, "\t")
		if len(c) != 19 {
			return fmt.Errorf("cities:%d: %d columns; want 19", n+1, len(c))
		}
		p, err := town(c)
		if err != nil {
			return fmt.Errorf("cities:%d: %v", n+1, err)
		}
		if _, ok := b.iso2[p.iso2]; !ok || gone(p.Feature) {
			continue
		}
		for _, code := range []string{p.iso2, p.iso2 + "." + p.a1, p.iso2 + "." + p.a1 + "." + p.a2} {
			if b.areas[code] == nil {
				b.areas[code] = &region{}
			}
			b.areas[code].add(p)
		}
		if keep(p) {
			p.Names = townNames(p, c[1], c[2], strings.Split(c[3], ","))
			b.town = append(b.town, p)
		}
	}
	return nil
}

func town(c []string) (*place, error) {
	id, err1 := strconv.Atoi(c[0])
	lat, err2 := strconv.ParseFloat(c[4], 64)
	lon, err3 := strconv.ParseFloat(c[5], 64)
	pop, err4 := strconv.ParseFloat(cmp.Or(c[14], "0"), 64)
	for _, err := range []error{err1, err2, err3, err4} {
		if err != nil {
			return nil, err
		}
	}
	name := c[1]
	if !plain(name) {
		name = c[2]
	}
	return &place{Entry: atlas.Entry{Name: name, Feature: cmp.Or(c[7], "PPL"), GeoNames: id, Lat: lat, Lon: lon, Population: pop}, iso2: c[8], a1: c[10], a2: c[11], key: atlas.KeyOf(name)}, nil
}

// gone reports whether a place of that kind is destroyed, abandoned or a farm.
func gone(feature string) bool {
	return feature == "PPLQ" || feature == "PPLW" || feature == "PPLH" || feature == "PPLF" || feature == "PPLCH"
}

func keep(p *place) bool {
	if !atlas.Latin(p.Name) {
		return false
	}
	if p.Feature == "PPLX" { // quarters: names such as "Centre" and "Park"
		return p.Population >= 10000
	}
	return p.Population >= 1000 || p.Feature == "PPLC" || p.Feature == "PPLA" || strings.Contains(allTowns, " "+p.iso2+" ")
}

// admin1 reads "SY.12<tab>name<tab>ascii name<tab>GeoNames id".
func (b *builder) admin1(data []byte) error {
	for n, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		c := strings.Split(line, "\t")
		if len(c) != 4 {
			return fmt.Errorf("admin1:%d: %d columns; want 4", n+1, len(c))
		}
		id, err := strconv.Atoi(c[3])
		if err != nil {
			return fmt.Errorf("admin1:%d: %v", n+1, err)
		}
		if p := b.area(c[0], c[1], "ADM1"); p != nil {
			p.GeoNames = id
			b.first = append(b.first, p)
		}
	}
	slices.SortFunc(b.first, byCode)
	return nil
}

// admin2 reads [{"code":"US.LA.079","name":"Rapides Parish"}, …].
func (b *builder) admin2(data []byte) error {
	var rows []struct{ Code, Name string }
	if err := json.Unmarshal(data, &rows); err != nil {
		return fmt.Errorf("admin2: %v", err)
	}
	for _, r := range rows {
		if p := b.area(r.Code, r.Name, "ADM2"); p != nil {
			b.second = append(b.second, p)
		}
	}
	slices.SortFunc(b.second, byCode)
	return nil
}

func byCode(x, y *place) int {
	return cmp.Or(cmp.Compare(x.iso2, y.iso2), cmp.Compare(x.a1, y.a1), cmp.Compare(x.a2, y.a2))
}

// area makes the entry of a region, nil where no town lies in it.
func (b *builder) area(code, name, feature string) *place {
	part := append(strings.SplitN(code, ".", 3), "", "")
	a, ok := b.areas[code]
	if _, country := b.iso2[part[0]]; !ok || !country || !atlas.Latin(name) {
		return nil
	}
	if !plain(name) {
		name = ascii(name)
	}
	p := &place{Entry: atlas.Entry{Name: name, Feature: feature, Lat: a.lat / a.weight, Lon: a.lon / a.weight, Population: a.population},
		iso2: part[0], a1: part[1], a2: part[2], key: atlas.KeyOf(bare(name))}
	p.Names = areaNames(name, part[0])
	return p
}

// entries puts all in order, parents first, and makes codes indexes.
func (b *builder) entries() []atlas.Entry {
	slices.SortFunc(b.town, func(x, y *place) int { return cmp.Or(byCode(x, y), cmp.Compare(x.GeoNames, y.GeoNames)) })
	at := map[string]int{}
	var out []atlas.Entry
	for i, p := range b.nation {
		at[p.iso2] = i
		p.Population = max(p.Population, b.areas[p.iso2].people())
	}
	for _, list := range [][]*place{b.nation, b.first, b.second, b.town, b.hand} {
		for _, p := range list {
			p.Parent = b.parent(p, at)
			switch {
			case p.a1 == "": // an own region that GeoNames does not have
			case p.Feature == "ADM1":
				at[p.iso2+"."+p.a1] = len(out)
			case p.Feature == "ADM2":
				at[p.iso2+"."+p.a1+"."+p.a2] = len(out)
			}
			out = append(out, p.Entry)
		}
	}
	return out
}

func (r *region) people() float64 {
	if r == nil {
		return 0
	}
	return r.population
}

// parent returns the index of the smallest region that holds p, or -1.
func (b *builder) parent(p *place, at map[string]int) int {
	if p.ISO != "" || p.iso2 == "" {
		return -1
	}
	for _, code := range []string{p.iso2 + "." + p.a1 + "." + p.a2, p.iso2 + "." + p.a1, p.iso2} {
		if i, ok := at[code]; ok {
			return i
		}
	}
	return -1
}

func near(p, q *place, degrees float64) bool {
	return math.Abs(p.Lat-q.Lat) < degrees && math.Abs(p.Lon-q.Lon) < degrees/max(.2, math.Cos(p.Lat*math.Pi/180))
}
