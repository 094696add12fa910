package main

import (
	"regexp"
	"strings"
	"unicode"

	"readout/internal/where/atlas"
)

// plain reports whether a name is written as English news would: in letters of Latin-1 and Latin Extended-A, without other marks.
func plain(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return r > 0x17f && r != '’' })
}

// ascii rewrites the letters that plain does not allow.
func ascii(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r <= 0x17f {
			b.WriteRune(r)
		} else if f := atlas.Fold(r); f != 0 {
			if unicode.IsUpper(r) {
				f -= 'a' - 'A'
			}
			b.WriteByte(f)
		}
	}
	return b.String()
}

// townNames returns the spellings of a town: its names, and of larger towns and those of arabic and allTowns its names in other languages.
func townNames(p *place, name, plainName string, other []string) []atlas.Spelling {
	s := spellings{}
	s.add(name, atlas.Official)
	if atlas.Latin(plainName) {
		s.add(plainName, atlas.Official)
	}
	for _, n := range []string{name, plainName} {
		s.short(n, p.iso2, 0)
	}
	war := strings.Contains(allTowns, " "+p.iso2+" ") && !strings.Contains(" US CA GB IE AU NZ ", " "+p.iso2+" ")
	if p.Population < 10000 && !(war && p.Population >= 1000) && p.Feature != "PPLC" && p.Feature != "PPLA" {
		return s.list
	}
	for _, o := range other {
		if usable(o) {
			s.add(o, atlas.Foreign)
			s.short(o, p.iso2, atlas.Foreign)
		}
	}
	return s.list
}

// usable leaves out codes ("LON"), other scripts, and names too short or too long to trust.
func usable(name string) bool {
	letters := strings.Count(strings.ToUpper(name), "") - 1
	return letters >= 4 && letters <= 30 && atlas.Latin(name) && name != strings.ToUpper(name) && !strings.ContainsAny(name, "0123456789()/;")
}

// spellings is a list of names without doubles.
type spellings struct {
	list []atlas.Spelling
	seen map[atlas.Key]bool
}

func (s *spellings) add(name string, flags atlas.Flags) {
	k := atlas.KeyOf(name)
	if s.seen == nil {
		s.seen = map[atlas.Key]bool{}
	}
	if k == atlas.NoKey || s.seen[k] {
		return
	}
	s.seen[k] = true
	s.list = append(s.list, atlas.Spelling{Text: name, Flags: flags})
}

var article = regexp.MustCompile(`^(?:(?:Al|El|Ad|Az|An|Ar|As|Ash|At|Ath)[ -]|The )`)

// short adds what reports make of a name: without the Arabic article, and with it as "Al"; without "City of".
func (s *spellings) short(name, iso2 string, flags atlas.Flags) {
	if !strings.Contains(arabic, " "+iso2+" ") {
		return
	}
	if m := article.FindString(name); m != "" {
		rest := name[len(m):]
		if len(rest) >= 4 {
			s.add(rest, flags)
			s.add("Al "+rest, flags)
		}
		name = rest
	}
	switch { // Hodeida, Hodeidah
	case strings.HasSuffix(name, "ah") && len(name) > 5:
		s.add(strings.TrimSuffix(name, "h"), flags)
	case strings.HasSuffix(name, "a") && len(name) > 5:
		s.add(name+"h", flags)
	}
}

var (
	kindAfter  = regexp.MustCompile(`(?i) (?:Governorate|Province|Oblast|Oblast'|Region|State|District|Prefecture|Department|Municipality|Division|Kray|Krai|Republic|Raion|Rayon|Voivodeship|Shi|Sheng|Canton|Territory|Autonomous Region|Municipal District|Urban District|Parish|Emirate|Wilaya)$`)
	kindBefore = regexp.MustCompile(`(?i)^(?:Muḩāfaz̧at|Muhafazat|Province|Provincia|Provinsi|Départemente?|Departamento|Département|Department|Region|Región|Région|Regione|Wilaya|Gouvernorat|Governorate|Oblast|State|Estado|Powiat|Okres|Landkreis|Kreis|Arrondissement|Republic|Kabupaten|Kota|Distrikt|District|Distrito|Cercle|Préfecture|Judetul|Județul|Obshtina|Munitsipalitet|Rayon)(?:s|e)? (?:of (?:the )?|de la |de los |del |de |di |du |des |do |da |d'|d’)?`)
)

// bare returns a region's name without the word for its kind.
func bare(name string) string {
	if s := kindAfter.ReplaceAllString(name, ""); s != name && len(s) >= 3 {
		return s
	}
	if s := kindBefore.ReplaceAllString(name, ""); s != name && len(s) >= 3 {
		return s
	}
	return name
}

// areaNames returns the spellings of a region. A county of the United States keeps its word: "Clay" alone is none.
func areaNames(name, iso2 string) []atlas.Spelling {
	s := spellings{}
	s.add(name, atlas.Official)
	if iso2 == "US" {
		return s.list
	}
	b := bare(name)
	s.add(b, 0)
	s.short(b, iso2, 0)
	return s.list
}
