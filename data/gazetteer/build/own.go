package main

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"

	"readout/internal/where/atlas"
)

// rows reads a list: a row a line, a tab between fields, "#" begins a comment line.
func rows(path string, fields int, use func(f []string) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	in := bufio.NewScanner(file)
	for n := 1; in.Scan(); n++ {
		if strings.HasPrefix(in.Text(), "#") || strings.TrimSpace(in.Text()) == "" {
			continue
		}
		f := strings.Split(in.Text(), "\t")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		if len(f) > fields {
			return fmt.Errorf("%s:%d: %d fields; want %d", path, n, len(f), fields)
		}
		for len(f) < fields {
			f = append(f, "")
		}
		if err := use(f); err != nil {
			return fmt.Errorf("%s:%d: %v", path, n, err)
		}
	}
	return in.Err()
}

func list(field string) []string {
	var out []string
	for s := range strings.SplitSeq(field, ",") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func latLon(lat, lon string) (x, y float64, err error) {
	if x, err = strconv.ParseFloat(lat, 64); err == nil {
		y, err = strconv.ParseFloat(lon, 64)
	}
	if err == nil && (x < -90 || x > 90 || y < -180 || y > 180) {
		err = fmt.Errorf("no place at %s %s", lat, lon)
	}
	return x, y, err
}

// abbreviation reports whether a spelling counts only as it stands: "UAE", "D.C.", "Calif.".
func abbreviation(name string) bool {
	return len(name) <= 6 && name == strings.ToUpper(name) || strings.HasSuffix(name, ".")
}

func spelled(name string, flags atlas.Flags) atlas.Spelling {
	if abbreviation(name) {
		flags |= atlas.Abbrev
	}
	return atlas.Spelling{Text: name, Flags: flags}
}

// countries reads iso3; iso2; GeoNames id; name; lat; lon; capital; other names; demonyms.
func (b *builder) countries(path string) error {
	return rows(path, 9, func(f []string) error {
		lat, lon, err := latLon(f[4], f[5])
		if err != nil {
			return err
		}
		id, err := strconv.Atoi(f[2])
		if err != nil {
			return err
		}
		p := &place{Entry: atlas.Entry{Name: f[3], Feature: "PCLI", ISO: f[0], GeoNames: id, Lat: lat, Lon: lon}, iso2: f[1]}
		p.Names = append(p.Names, atlas.Spelling{Text: f[3], Flags: atlas.Official | atlas.Own})
		for _, n := range list(f[7]) {
			p.Names = append(p.Names, spelled(n, atlas.Own))
		}
		for _, n := range list(f[8]) {
			p.Names = append(p.Names, atlas.Spelling{Text: n, Flags: atlas.Demonym})
		}
		b.iso2[f[1]], b.iso3[f[0]] = len(b.nation), len(b.nation)
		b.nation = append(b.nation, p)
		return nil
	})
}

// A kind tells what sort of place a row of the own lists is: its feature code, and how often such places are named in reports, told as a population.
type kind struct {
	feature string
	named   float64
}

var kinds = map[string]kind{
	"continent": {"CONT", 3e7}, "macro": {"RGN", 1e7}, "historical": {"PCLH", 1e7}, "disputed": {"TERR", 2e6}, "region": {"RGN", 2e6}, "area": {"AREA", 5e5},
	"province": {"ADM1", 1e6}, "district": {"ADM2", 2e5}, "zone": {"ZN", 2e5}, "front": {"AREA", 2e5},
	"ocean": {"OCN", 1e7}, "sea": {"SEA", 1e7}, "gulf": {"GULF", 1e6}, "bay": {"BAY", 3e5}, "strait": {"STRT", 1e6}, "channel": {"CHN", 1e6}, "canal": {"CNL", 1e6},
	"lake": {"LK", 3e5}, "river": {"STM", 5e5}, "delta": {"DLTA", 5e5}, "desert": {"DSRT", 1e6}, "range": {"MTS", 5e5}, "mountain": {"MT", 1e5}, "volcano": {"VLC", 5e4},
	"glacier": {"GLCR", 1e5}, "pass": {"PASS", 1e5}, "plateau": {"PLAT", 2e5}, "plain": {"PLN", 2e5}, "valley": {"VAL", 2e5}, "island": {"ISL", 3e5}, "islands": {"ISLS", 5e5},
	"reef": {"RF", 1e5}, "peninsula": {"PEN", 5e5}, "forest": {"FRST", 1e5}, "swamp": {"SWMP", 1e5}, "hill": {"HLL", 3e4}, "park": {"PRK", 3e4},
	"base": {"MILB", 5e4}, "airbase": {"AIRB", 5e4}, "navalbase": {"NVB", 5e4}, "airport": {"AIRP", 5e4}, "camp": {"CMPRF", 5e4}, "prison": {"PRN", 5e4}, "palace": {"PAL", 1e6},
	"nuclear": {"PSN", 5e4}, "dam": {"DAM", 5e4}, "bridge": {"BDG", 5e4}, "crossing": {"PSTB", 3e4}, "port": {"PRT", 3e4}, "refinery": {"OILR", 3e4}, "oilfield": {"OILF", 3e4},
	"mine": {"MN", 3e4}, "mosque": {"MSQE", 5e4}, "church": {"CH", 5e4}, "temple": {"TMPL", 3e4}, "building": {"BLDG", 1e5}, "office": {"ADMF", 1e5}, "square": {"SQR", 5e4},
	"hospital": {"HSP", 3e4}, "ruin": {"ANS", 3e4}, "fort": {"FT", 3e4}, "factory": {"MFG", 3e4}, "station": {"RSTN", 3e4}, "hotel": {"HTL", 3e4}, "site": {"STNB", 3e4},
	"road": {"RD", 2e4}, "tunnel": {"TNL", 3e4}, "testsite": {"INSM", 5e4}, "quarter": {"PPLX", 3e4}, "settlement": {"STLMT", 2e4}, "town": {"PPL", 1e4}, "city": {"PPLA", 1e5}, "capital": {"PPLC", 1e6},
}

// own reads name; spellings; country; first-level region; lat; lon; feature; kind; GeoNames id. A town or region that GeoNames has gets the spellings; others are new.
func (b *builder) own(path string) error {
	return rows(path, 9, func(f []string) error {
		p, err := b.ownPlace(f)
		if err != nil {
			return err
		}
		if q := b.same(p); q != nil {
			b.join(q, p)
			return nil
		}
		if p.Feature == "ADM1" {
			fmt.Fprintf(os.Stderr, "%s: GeoNames has no region %q in %q\n", path, f[0], f[2])
		}
		p.Names[0].Flags |= atlas.Official
		if f[3] != "" {
			a := b.find(b.first, p.iso2, atlas.KeyOf(f[3]))
			if a == nil {
				return fmt.Errorf("no first-level region %q in %s", f[3], f[2])
			}
			p.a1 = a.a1
		} else if p.iso2 != "" {
			b.settle(p)
		}
		b.hand = append(b.hand, p)
		return nil
	})
}

// ownPlace makes a place of a row.
func (b *builder) ownPlace(f []string) (*place, error) {
	lat, lon, err := latLon(f[4], f[5])
	if err != nil {
		return nil, err
	}
	k, ok := kinds[f[7]]
	if !ok || k.feature != f[6] {
		return nil, fmt.Errorf("kind %q with feature %q; want a kind of the builder's table and its feature", f[7], f[6])
	}
	p := &place{Entry: atlas.Entry{Name: f[0], Feature: f[6], Lat: lat, Lon: lon, Population: k.named}, key: atlas.KeyOf(f[0])}
	if f[8] != "" {
		if p.GeoNames, err = strconv.Atoi(f[8]); err != nil {
			return nil, err
		}
	}
	if f[2] != "" {
		i, ok := b.iso3[f[2]]
		if !ok {
			return nil, fmt.Errorf("no country %q; want an alpha-3 code or nothing", f[2])
		}
		p.iso2 = b.nation[i].iso2
	}
	for _, n := range append([]string{f[0]}, list(f[1])...) {
		p.Names = append(p.Names, spelled(n, atlas.Own))
	}
	return p, nil
}

// join gives a place of GeoNames the spellings of an own entry, and its name, which is the one that reports use, without the word for its kind where GeoNames has none.
func (b *builder) join(q, p *place) {
	p.Names[0].Flags |= atlas.Official
	q.Names = append(q.Names, p.Names...)
	if short := p.bare(); atlas.KeyOf(short) == q.key && atlas.KeyOf(p.Name) != atlas.KeyOf(q.Name) {
		q.Name = short // "Idlib Governorate" stays Idlib
	} else {
		q.Name, q.key = p.Name, p.key
	}
	switch p.Feature {
	case "ADM1": // a state's middle is looked for where maps write its name, not where most people live
		q.Lat, q.Lon = p.Lat, p.Lon
	case "ADM2":
	default:
		q.Population = max(q.Population, p.Population/2)
	}
}

// settle puts a place that stands at one spot into the regions of the nearest town within a degree. What is larger than a town lies in
// its country only.
func (b *builder) settle(p *place) {
	switch atlas.ClassOf(p.Feature) {
	case atlas.City, atlas.Point:
	default:
		return
	}
	best, least := (*place)(nil), 1.
	for _, q := range b.town {
		if q.iso2 != p.iso2 || !near(p, q, 1) {
			continue
		}
		if far := math.Hypot(q.Lat-p.Lat, (q.Lon-p.Lon)*math.Cos(p.Lat*math.Pi/180)); far < least {
			best, least = q, far
		}
	}
	if best != nil {
		p.a1, p.a2 = best.a1, best.a2
	}
}

// same returns the place of GeoNames that an own entry means: of the same kind, in the same country, near and of a name in common.
func (b *builder) same(p *place) *place {
	from, reach := b.town, .35
	switch {
	case p.Feature == "ADM1":
		from, reach = b.first, 9
	case p.Feature == "ADM2":
		from, reach = b.second, 1.5
	case !strings.HasPrefix(p.Feature, "PPL"):
		return nil
	}
	var best *place
	level := 0
	for _, q := range from {
		if q.iso2 != p.iso2 || !near(p, q, reach) {
			continue
		}
		if l := common(p, q); l > level || l == level && l > 0 && q.Population > best.Population {
			best, level = q, l
		}
	}
	if p.Feature == "PPLX" && level < 2 {
		return nil // "Manhattan" is among the names of New York
	}
	return best
}

// bare returns a region's name without the word for its kind, another place's as it is.
func (p *place) bare() string {
	if strings.HasPrefix(p.Feature, "ADM") {
		return bare(p.Name)
	}
	return p.Name
}

// common tells how surely p has a name of q: 3 where its first name is q's, 2 where any is, 1 where it is one in another language, else 0.
func common(p, q *place) int {
	level := 0
	if p.key == atlas.KeyOf(q.Name) {
		return 3
	}
	for _, s := range append(p.Names[:len(p.Names):len(p.Names)], atlas.Spelling{Text: p.bare()}) {
		k := atlas.KeyOf(s.Text)
		for _, t := range q.Names {
			if atlas.KeyOf(t.Text) != k {
				continue
			}
			if t.Flags&atlas.Foreign == 0 {
				return 2
			}
			level = 1
		}
	}
	return level
}

func (b *builder) find(in []*place, iso2 string, k atlas.Key) *place {
	for _, p := range in {
		if p.iso2 != iso2 {
			continue
		}
		for _, s := range p.Names {
			if atlas.KeyOf(s.Text) == k {
				return p
			}
		}
	}
	return nil
}

// spellings reads spelling; name; country; kind: a further name of a first-level region (kind "state"), of its two letters ("postal") or of a
// town ("town"; "english" where it is shown by that name).
func (b *builder) spellings(path string) error {
	return rows(path, 4, func(f []string) error {
		i, ok := b.iso3[f[2]]
		if !ok {
			return fmt.Errorf("no country %q", f[2])
		}
		in, flags := b.first, atlas.Own
		switch f[3] {
		case "postal":
			flags = atlas.Postal
		case "town", "english":
			in = b.town
		case "state":
		default:
			return fmt.Errorf("kind %q; want state, postal, town or english", f[3])
		}
		p := b.find(in, b.nation[i].iso2, atlas.KeyOf(f[1]))
		if f[3] == "town" || f[3] == "english" {
			p = b.largest(b.nation[i].iso2, atlas.KeyOf(f[1]))
		}
		if p == nil {
			return fmt.Errorf("no %s %q in %s", f[3], f[1], f[2])
		}
		if f[3] == "english" {
			p.Name = f[0]
		}
		s := atlas.Spelling{Text: f[0], Flags: flags}
		if f[3] != "postal" {
			s = spelled(f[0], flags)
		}
		p.Names = append(p.Names, s)
		return nil
	})
}

// largest returns the town of that name with the most people.
func (b *builder) largest(iso2 string, k atlas.Key) *place {
	var best *place
	for _, p := range b.town {
		if p.iso2 == iso2 && p.key == k && (best == nil || p.Population > best.Population) {
			best = p
		}
	}
	return best
}
