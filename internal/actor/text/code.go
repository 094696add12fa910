package text

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// TradesAbroad reports whether an actor's own country tells nothing of those it deals with: companies, media, churches.
func (c *Code) TradesAbroad() bool {
	for _, s := range c.Sectors {
		switch s {
		case "BUS", "MNC", "JRN", "REL", "EDU":
			return true
		}
	}
	return false
}

// SameForce reports whether two are of an army or a police, so that the second may tell whose the first are.
func (c *Code) SameForce(o *Code) bool {
	return len(c.Sectors) > 0 && len(o.Sectors) > 0 && c.Sectors[0] == o.Sectors[0] && (c.Sectors[0] == "MIL" || c.Sectors[0] == "COP")
}

// AtHome reports whether people are more likely of the place they are met at than of those who deal with them, as soldiers and officials are not.
func (c *Code) AtHome() bool {
	if len(c.Sectors) == 0 {
		return false
	}
	switch c.Sectors[0] {
	case "CVL", "REF", "REB", "UAF", "CRM", "OPP", "LAB", "AGR", "JRN", "EDU", "MED", "REL":
		return true
	}
	return false
}

// A Code is what is known of an actor, in parts.
type Code struct {
	Country string
	Org     string
	Cameo   string
	Sectors []string
	From    doc.CodeFrom // what told the sector, else the country
	Descent bool         // the country is only that of their descent, which any other replaces: "ethnic Uzbeks"
	Region  bool         // they are of a part of the world, so that the clause's country is not theirs: "Gulf leaders"
	Vague   bool         // the sector is only a default that anything better replaces
}

// Empty reports whether nothing is known.
func (c *Code) Empty() bool { return c.Country == "" && len(c.Sectors) == 0 && c.Org == "" }

// kinds are the actors without a country.
func isKind(sector string) bool {
	switch sector {
	case "IGO", "NGO", "MNC", "ISM", "IMG":
		return true
	}
	return false
}

// Body returns the kind that the sectors begin with, or "".
func (c *Code) Body() string {
	if len(c.Sectors) > 0 && isKind(c.Sectors[0]) {
		return c.Sectors[0]
	}
	return ""
}

// Add puts sectors behind those that are there.
func (c *Code) Add(sectors ...string) {
	for _, s := range sectors {
		if s != "" && !slices.Contains(c.Sectors, s) {
			c.Sectors = append(slices.Clone(c.Sectors), s)
		}
	}
}

// First puts a sector before the others, but behind the kind of a body.
func (c *Code) First(sector string) {
	rest := slices.DeleteFunc(slices.Clone(c.Sectors), func(s string) bool { return s == sector })
	at := 0
	if c.Body() != "" {
		at = 1
	}
	c.Sectors = slices.Insert(rest, at, sector)
}

// String returns the code as schema readout/1 writes it: "USAGOV", "IGOUNOMIL", "---REB", "".
func (c *Code) String() string {
	out := c.Country
	for i, s := range c.Sectors {
		if i == 0 && out == "" && !isKind(s) {
			out = "---"
		}
		if i > 0 && isKind(s) {
			continue
		}
		out += s
		if i == 0 && c.Country == "" {
			out += c.Cameo
		}
	}
	return out
}

// Former makes an office holder one of the past: ELI, and no longer what the office was.
func (c *Code) Former() {
	for _, s := range c.Sectors {
		switch s {
		case "GOV", "MIL", "LEG", "JUD", "COP", "SPY", "OPP", "PTY", "IGO", "UNK", "MNC":
			c.Sectors = append([]string{"ELI"}, slices.DeleteFunc(slices.Clone(c.Sectors), func(s string) bool { return s == "UNK" || s == "ELI" || s == "IGO" })...)
			return
		}
	}
	if len(c.Sectors) == 0 {
		c.Sectors = []string{"ELI"}
	}
}

// stale is the number of years after which an office with an open end is no longer believed to be held.
const stale = 5

// common is the number of office holders up to which a family name alone may be one's by his country.
const common = 3

// A Choice is an entry of the dictionary taken for a name, with what it codes to.
type Choice struct {
	Hit     Hit
	Entry   dict.Entry
	Term    *dict.Term
	code    Code
	points  int
	Present bool // the office is held on the day of the report
}

// Choose takes the best of several hits for a name: the one that agrees with what the text says and holds at its date. It returns
// false where none has the support that it needs.
func (r *Reader) Choose(hits []Hit, title Code, titleWords []string, mentioned func(string) bool) (Choice, bool) {
	best := Choice{points: -1 << 20}
	for _, h := range hits {
		if h.Use == dict.Adjective && slices.ContainsFunc(hits, func(o Hit) bool { return o.Use != dict.Adjective && r.EntryKind(o) == dict.Country }) {
			continue
		}
		c := r.consider(h, title, titleWords, mentioned)
		need := -10 // a whole name is believed unless the text names another country
		if h.Weak && h.Index >= r.Users {
			need = 4
			if k := r.EntryKind(h); h.alone && r.Day > 0 && (k == dict.Person || h.Acronym) || h.alone && k == dict.Person && len(hits) > common {
				need = 5 // an office held on that day does not make a family name or three letters one body's, nor does a president make "Garcia" his
			}
		}
		if c.points >= need && c.points > best.points {
			best = c
		}
	}
	return best, best.Term != nil
}

// consider rates one hit.
func (r *Reader) consider(h Hit, title Code, titleWords []string, mentioned func(string) bool) Choice {
	c := Choice{Hit: h, Entry: r.Entry(h)}
	best := -1 << 20
	for i := range c.Entry.Terms {
		t := &c.Entry.Terms[i]
		p, present := r.Rate(&c.Entry, t, title, titleWords)
		if c.Term != nil && r.Day == 0 && c.Entry.Kind == dict.Person && p >= best-1 && t.Abroad(c.Term) {
			best, c.Term, c.Present = max(p, best), t, present
		} else if p > best {
			best, c.Term, c.Present = p, t, present
		}
	}
	c.points = best
	if strings.Contains(c.Entry.Source, "hand") {
		c.points++ // written for news, and looked at
	}
	if !h.Weak {
		c.points += 2
	}
	if c.Term == nil {
		return c
	}
	if country := c.Term.Country; country != "" {
		switch {
		case title.Country == country:
			c.points += 3
		case title.Country != "":
			c.points -= 20
		case mentioned != nil && mentioned(country):
			c.points += 2
		}
	}
	c.code = r.Coded(&c.Entry, c.Term, c.Present)
	c.code.From = doc.CodeDictionary
	if h.Index < r.Users {
		c.code.From = doc.CodeUser
	}
	return c
}

// Rate tells how well a term suits the date and the title that the text gives.
func (r *Reader) Rate(e *dict.Entry, t *dict.Term, title Code, words []string) (points int, present bool) {
	switch t.At(r.Day) {
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
		n := dict.Years(t.Seen, r.Day)
		points, present = max(0, 3-n/2), n <= stale
	case dict.Over:
		points = max(-2, 1-dict.Years(t.To, r.Day)/4)
	case dict.Not:
		points = -3
	}
	if len(title.Sectors) > 0 && slices.Contains(t.Sectors, title.Sectors[0]) {
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
		if same > 0 && strings.HasPrefix(t.Title, "Vice ") && !slices.Contains(words, "vice") {
			points -= 2 // "President Ruto" is no vice president
		}
	}
	if e.Kind == dict.Person && title.Body() == "IGO" && slices.Contains(t.Sectors, "IGO") || e.Kind == dict.Person && title.Body() == "IGO" && t.Country == "" {
		points += 6 // "NATO chief Jens Stoltenberg" is no minister of Norway
		if title.Cameo == t.Cameo {
			points++ // "UN chief" is the head of the whole
		}
	}
	if e.Kind == dict.Person && len(words) > 0 && slices.ContainsFunc(words, Crowned) && !slices.ContainsFunc(dict.AppendWords(nil, t.Title), Crowned) {
		points -= 3 // "King Hussein" is no president
	}
	if e.Kind == dict.Person && slices.Contains(t.Sectors, "MIL") && slices.ContainsFunc(e.Terms, func(t dict.Term) bool { return slices.Contains(t.Sectors, "GOV") }) {
		points-- // a president is also the supreme commander
	}
	return points, present
}

// Crowned reports whether a folded word is a title of kings and their kin.
func Crowned(w string) bool {
	switch w {
	case "king", "queen", "prince", "princess", "emir", "sultan", "crown", "monarch":
		return true
	}
	return false
}

// Coded turns a term of the dictionary into a code.
func (r *Reader) Coded(e *dict.Entry, t *dict.Term, present bool) Code {
	c := Code{Country: t.Country, Org: t.Organization, Cameo: t.Cameo, Sectors: t.Sectors}
	if e.Kind == dict.Person && !present && len(c.Sectors) > 0 {
		if t.At(r.Day) == dict.Not {
			c.Sectors = nil // not yet in office
		} else {
			c.Former()
			c.Org = ""
		}
	}
	return c
}

// Merge takes what is still missing from another mention's code.
func (c *Code) Merge(o *Code) {
	if o.Empty() {
		return
	}
	if c.Country == "" && c.Body() == "" {
		c.Country = o.Country
	}
	if len(c.Sectors) == 0 && (c.Country == "" || o.Country == "" || c.Country == o.Country) {
		c.Sectors, c.Vague = o.Sectors, o.Vague
	}
	if c.Org == "" && c.Country == o.Country {
		c.Org, c.Cameo = o.Org, o.Cameo
	}
	if c.From == "" {
		c.From = o.From
	}
}

// OfState reports whether what a code is for is an organ of a state, so that its country is most likely the one that the report is about.
func (c *Code) OfState() bool {
	for _, s := range c.Sectors {
		switch s {
		case "GOV", "COP", "JUD", "LEG", "MIL":
			return true
		}
	}
	return false
}

// Fill takes what is not known yet from another code.
func (c *Code) Fill(o Code, sectors bool) {
	if c.Country == "" {
		c.Country, c.Descent = o.Country, o.Descent
	}
	if c.Org == "" && (c.Country == o.Country) {
		c.Org, c.Cameo = o.Org, o.Cameo
	}
	if sectors && len(o.Sectors) > 0 {
		c.Sectors = o.Sectors
	}
}

// ByDictionary adds what the dictionary knows of a name to what the text says of it.
func (c *Code) ByDictionary(n *NameSpan, best *Choice) {
	d := best.code
	kind := best.Entry.Kind
	if c.From == "" && !c.Empty() {
		c.From = doc.CodeText // "of Sudan"
	}
	switch {
	case c.Empty():
		*c = d
	case kind != dict.Person && n.Kind == doc.Organization && c.Country != "" && d.Country != "" && c.Country != d.Country:
		c.Fill(Code{Sectors: d.Sectors}, true) // "Chile's Defense Department"
		c.From = doc.CodeText
	case kind != dict.Person:
		if c.Country == "" || d.Country != "" || d.Body() != "" {
			c.Country = d.Country
		}
		c.Fill(d, true)
		c.Org, c.Cameo, c.From = d.Org, d.Cameo, d.From
	default:
		if (len(c.Sectors) == 0 || c.Vague && len(d.Sectors) > 0 && d.Sectors[0] != "ELI") && (c.Country == "" || d.Country == "" || c.Country == d.Country) {
			c.Sectors, c.Org, c.Cameo = d.Sectors, d.Org, d.Cameo
		}
		if c.Country == "" && c.Body() == "" {
			c.Country = d.Country
		}
	}
}
