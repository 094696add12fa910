package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"readout/internal/where/atlas"
)

// rows reads a list: a row a line, fields between semicolons, "#" begins a comment line.
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
		f := strings.Split(in.Text(), ";")
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

// named is how often a place of the own list is named in reports, told as a population, by kind.
var named = map[string]float64{"CONT": 3e7, "OCN": 1e7, "SEA": 1e7, "RGNE": 1e7, "PCLH": 1e7, "RGN": 2e6, "STRT": 1e6, "GULF": 1e6, "ADM1": 1e6, "TERR": 2e6, "DSRT": 1e6, "MTS": 5e5, "STM": 5e5,
	"PEN": 1e6, "ISLS": 5e5, "ISL": 3e5, "LK": 3e5, "PPLX": 5e4, "PPL": 1e4, "PPLA": 1e5, "PPLA2": 5e4, "PPLC": 1e6}

// own reads name; spellings; countries; first-level region; lat; lon; feature; note. A town or region that GeoNames has gets the spellings; others are new.
func (b *builder) own(path string) error {
	return rows(path, 8, func(f []string) error {
		lat, lon, err := latLon(f[4], f[5])
		if err != nil {
			return err
		}
		p := &place{Entry: atlas.Entry{Name: f[0], Feature: f[6], Lat: lat, Lon: lon, Population: named[f[6]]}, key: atlas.KeyOf(f[0])}
		if p.Population == 0 {
			p.Population = 3e4
		}
		if f[2] != "" {
			i, ok := b.iso3[f[2]]
			if !ok {
				return fmt.Errorf("no country %q; want an alpha-3 code or nothing", f[2])
			}
			p.iso2 = b.nation[i].iso2
		}
		for _, n := range append([]string{f[0]}, list(f[1])...) {
			p.Names = append(p.Names, spelled(n, atlas.Own))
		}
		if q := b.same(p); q != nil {
			q.Names = append(q.Names, p.Names...)
			return nil
		}
		p.Names[0].Flags |= atlas.Official
		if f[3] != "" {
			a := b.find(b.first, p.iso2, atlas.KeyOf(f[3]))
			if a == nil {
				return fmt.Errorf("no first-level region %q in %s", f[3], f[2])
			}
			p.a1 = a.a1
		}
		b.hand = append(b.hand, p)
		return nil
	})
}

// same returns the place of GeoNames that an own entry means: of the same kind, in the same country, near and of a name in common.
func (b *builder) same(p *place) *place {
	from, reach := b.town, .35
	switch {
	case p.Feature == "ADM1":
		from, reach = b.first, 3
	case p.Feature == "ADM2":
		from, reach = b.second, 1.5
	case !strings.HasPrefix(p.Feature, "PPL"):
		return nil
	}
	var best *place
	for _, q := range from {
		if q.iso2 == p.iso2 && near(p, q, reach) && common(p, q) && (best == nil || q.Population > best.Population) {
			best = q
		}
	}
	return best
}

func common(p, q *place) bool {
	for _, s := range p.Names {
		k := atlas.KeyOf(s.Text)
		for _, t := range q.Names {
			if atlas.KeyOf(t.Text) == k {
				return true
			}
		}
	}
	return false
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

// spellings reads spelling; name; country; kind: a further name of a first-level region (kind "state"), of its two letters ("postal") or of a town ("town").
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
		case "town":
			in = b.town
		case "state":
		default:
			return fmt.Errorf("kind %q; want state, postal or town", f[3])
		}
		p := b.find(in, b.nation[i].iso2, atlas.KeyOf(f[1]))
		if f[3] == "town" {
			p = b.largest(b.nation[i].iso2, atlas.KeyOf(f[1]))
		}
		if p == nil {
			return fmt.Errorf("no %s %q in %s", f[3], f[1], f[2])
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
