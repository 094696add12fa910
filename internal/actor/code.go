package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// A code is what is known of an actor, in parts.
type code struct {
	country string
	org     string
	cameo   string
	sectors []string
	from    doc.CodeFrom // what told the sector, else the country
	descent bool         // the country is only that of their descent, which any other replaces: "ethnic Uzbeks"
	region  bool         // they are of a part of the world, so that the clause's country is not theirs: "Gulf leaders"
	vague   bool         // the sector is only a default that anything better replaces
}

func (c *code) empty() bool { return c.country == "" && len(c.sectors) == 0 && c.org == "" }

// kinds are the actors without a country.
func isKind(sector string) bool {
	switch sector {
	case "IGO", "NGO", "MNC", "ISM", "IMG":
		return true
	}
	return false
}

// body returns the kind that the sectors begin with, or "".
func (c *code) body() string {
	if len(c.sectors) > 0 && isKind(c.sectors[0]) {
		return c.sectors[0]
	}
	return ""
}

// add puts sectors behind those that are there.
func (c *code) add(sectors ...string) {
	for _, s := range sectors {
		if s != "" && !slices.Contains(c.sectors, s) {
			c.sectors = append(slices.Clone(c.sectors), s)
		}
	}
}

// first puts a sector before the others, but behind the kind of a body.
func (c *code) first(sector string) {
	rest := slices.DeleteFunc(slices.Clone(c.sectors), func(s string) bool { return s == sector })
	at := 0
	if c.body() != "" {
		at = 1
	}
	c.sectors = slices.Insert(rest, at, sector)
}

// String returns the code as schema readout/1 writes it: "USAGOV", "IGOUNOMIL", "---REB", "".
func (c *code) String() string {
	out := c.country
	for i, s := range c.sectors {
		if i == 0 && out == "" && !isKind(s) {
			out = "---"
		}
		if i > 0 && isKind(s) {
			continue
		}
		out += s
		if i == 0 && c.country == "" {
			out += c.cameo
		}
	}
	return out
}

// former makes an office holder one of the past: ELI, and no longer what the office was.
func (c *code) former() {
	for _, s := range c.sectors {
		switch s {
		case "GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "PTY", "IGO", "UNK", "MNC":
			c.sectors = append([]string{"ELI"}, slices.DeleteFunc(slices.Clone(c.sectors), func(s string) bool { return s == "UNK" || s == "ELI" || s == "IGO" })...)
			return
		}
	}
	if len(c.sectors) == 0 {
		c.sectors = []string{"ELI"}
	}
}

// stale is the number of years after which an office with an open end is no longer believed to be held.
const stale = 5

// A choice is an entry of the dictionary taken for a name, with what it codes to.
type choice struct {
	hit     hit
	entry   dict.Entry
	term    *dict.Term
	code    code
	points  int
	present bool // the office is held on the day of the report
}

// choose takes the best of several hits for a name: the one that agrees with what the text says and holds at its date. It returns
// false where none has the support that it needs.
func (r *reader) choose(hits []hit, title code, titleWords []string, mentioned func(string) bool) (choice, bool) {
	best := choice{points: -1 << 20}
	for _, h := range hits {
		if h.Use == dict.Adjective && slices.ContainsFunc(hits, func(o hit) bool { return o.Use != dict.Adjective && r.entryKind(o) == dict.Country }) {
			continue
		}
		c := r.consider(h, title, titleWords, mentioned)
		need := -10 // a whole name is believed unless the text names another country
		if h.Weak && h.index >= r.users {
			need = 4
			if k := r.entryKind(h); h.alone && r.day > 0 && (k == dict.Person || h.Acronym) {
				need = 5 // an office held on that day does not make a family name or three letters one body's
			}
		}
		if c.points >= need && c.points > best.points {
			best = c
		}
	}
	return best, best.term != nil
}

// consider rates one hit.
func (r *reader) consider(h hit, title code, titleWords []string, mentioned func(string) bool) choice {
	c := choice{hit: h, entry: r.entry(h)}
	best := -1 << 20
	for i := range c.entry.Terms {
		t := &c.entry.Terms[i]
		p, present := r.rate(&c.entry, t, title, titleWords)
		if p > best {
			best, c.term, c.present = p, t, present
		}
	}
	c.points = best
	if strings.Contains(c.entry.Source, "hand") {
		c.points++ // written for news, and looked at
	}
	if !h.Weak {
		c.points += 2
	}
	if c.term == nil {
		return c
	}
	if country := c.term.Country; country != "" {
		switch {
		case title.country == country:
			c.points += 3
		case title.country != "":
			c.points -= 20
		case mentioned != nil && mentioned(country):
			c.points += 2
		}
	}
	c.code = r.coded(&c.entry, c.term, c.present)
	c.code.from = doc.CodeDictionary
	if h.index < r.users {
		c.code.from = doc.CodeUser
	}
	return c
}

// rate tells how well a term suits the date and the title that the text gives.
func (r *reader) rate(e *dict.Entry, t *dict.Term, title code, words []string) (points int, present bool) {
	switch t.At(r.day) {
	case dict.Holds:
		points, present = 4, true
		if t.From+t.To+t.Seen == 0 && len(e.Terms) > 1 {
			points-- // what holds when no dated term does
		}
	case dict.Unknown:
		points, present = 1, true
		if t.To == 0 && e.Kind != dict.Person || t.Title == "President" || t.Title == "Prime Minister" {
			points++
		}
		if e.Kind == dict.Place {
			points = 4
		}
		if e.Kind == dict.Group && slices.Contains(t.Sectors, "REB") {
			points++ // a report without a date rather tells of their war than of their rule
		}
	case dict.Likely:
		n := dict.Years(t.Seen, r.day)
		points, present = max(0, 3-n/2), n <= stale
	case dict.Over:
		points = max(-2, 1-dict.Years(t.To, r.day)/4)
	case dict.Not:
		points = -3
	}
	if len(title.sectors) > 0 && slices.Contains(t.Sectors, title.sectors[0]) {
		points++
	}
	if len(words) > 0 && t.Title != "" {
		same := 0
		for _, w := range dict.AppendWords(nil, t.Title) {
			if slices.Contains(words, w) && len(w) > 2 {
				same++
			}
		}
		points += min(3, 2*same)
	}
	if e.Kind == dict.Person && title.body() == "IGO" && slices.Contains(t.Sectors, "IGO") || e.Kind == dict.Person && title.body() == "IGO" && t.Country == "" {
		points += 6 // "NATO chief Jens Stoltenberg" is no minister of Norway
		if title.cameo == t.Cameo {
			points++ // "UN chief" is the head of the whole
		}
	}
	if e.Kind == dict.Person && len(words) > 0 && slices.ContainsFunc(words, crowned) && !slices.ContainsFunc(dict.AppendWords(nil, t.Title), crowned) {
		points -= 3 // "King Hussein" is no president
	}
	if e.Kind == dict.Person && slices.Contains(t.Sectors, "MIL") && slices.ContainsFunc(e.Terms, func(t dict.Term) bool { return slices.Contains(t.Sectors, "GOV") }) {
		points-- // a president is also the supreme commander
	}
	return points, present
}

// crowned reports whether a folded word is a title of kings and their kin.
func crowned(w string) bool {
	switch w {
	case "king", "queen", "prince", "princess", "emir", "sultan", "crown", "monarch":
		return true
	}
	return false
}

// coded turns a term of the dictionary into a code.
func (r *reader) coded(e *dict.Entry, t *dict.Term, present bool) code {
	c := code{country: t.Country, org: t.Organization, cameo: t.Cameo, sectors: t.Sectors}
	if e.Kind == dict.Person && !present && len(c.sectors) > 0 {
		if t.At(r.day) == dict.Not {
			c.sectors = nil // not yet in office
		} else {
			c.former()
			c.org = ""
		}
	}
	return c
}
