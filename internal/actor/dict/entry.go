// Package dict is the dictionary of actors: entries read from text files, compiled into one block of bytes that is searched
// where it lies. It knows names, dates and codes; what a mention in a report codes to is decided by package actor.
package dict

import (
	"fmt"
	"strings"
)

// An Entry is one person, body, group, country or role noun.
type Entry struct {
	Kind   Kind
	Names  []Name // the first one is the entry's own
	Terms  []Term // what it codes to, and when; never empty
	Source string
}

// Kind is the sort of an entry.
type Kind uint8

const (
	Person Kind = iota
	Organization
	Group
	Country
	Place
	Role
)

var kindNames = [...]string{"person", "organization", "group", "country", "place", "role"}

func (k Kind) String() string { return kindNames[k] }

// A Name is a way to write an entry.
type Name struct {
	Text string
	Use  Use
	Weak bool // it counts only where the text supports it: a family name alone, an acronym of several bodies
}

// Use tells how a name of a country stands for it.
type Use uint8

const (
	Plain     Use = iota
	Adjective     // "Syrian"
	One           // "a Syrian"
	Many          // "Syrians"
	Seat          // a capital: "Damascus", a town that acts as the government
	Palace        // "the Kremlin": always the government
)

var useNames = [...]string{"", "adj", "one", "many", "seat", "palace"}

// A Term is what an entry codes to during a time.
type Term struct {
	Country      string   // ISO alpha-3, or ""
	Sectors      []string // a kind without a country first: IGO, NGO, MNC, ISM, IMG
	Cameo        string   // three letters of CAMEO after the kind: UNO in IGOUNO
	Organization string   // the international or armed organisation
	From, To     Day      // 0 where open
	Seen         Day      // where To is open: the day on which the source knew it last
	Title        string   // the office
	Private      bool     // roles: a profession that a state's adjective does not make the state's
	Ambiguous    bool     // roles: the words alone do not decide
}

// Abroad reports whether a post at an international body began when another was over and was held beyond that year: of the prime minister who became Secretary-General of
// the United Nations the second is meant where no date tells.
func (t *Term) Abroad(o *Term) bool {
	return o.To != 0 && t.From/10000 >= o.To/10000 && t.Country == "" && t.Organization != "" && (t.To == 0 || t.To/10000 > t.From/10000)
}

// A Day is a date as the number yyyymmdd. A start without month or day has 00 there, an end 99.
type Day int32

// ParseDay reads "2021", "2021-04" or "2021-04-14"; missing parts become fill (00 or 99). It returns 0 for anything else.
func ParseDay(s string, fill int) Day {
	parts := strings.Split(s, "-")
	if len(parts) > 3 || len(parts[0]) != 4 {
		return 0
	}
	day := 0
	for i := range 3 {
		n := fill
		if i < len(parts) {
			var ok bool
			if n, ok = number(parts[i]); !ok || i > 0 && len(parts[i]) != 2 {
				return 0
			}
		}
		if i > 0 {
			day *= 100
		}
		day += n
	}
	return Day(day)
}

func number(s string) (int, bool) {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, s != ""
}

// Standing tells how a term lies to a day.
type Standing uint8

const (
	Holds   Standing = iota // the day is within
	Likely                  // open, and the source is older than the day
	Over                    // it had ended before
	Not                     // it had not begun
	Unknown                 // no day is given
)

// At tells how the term lies to a day; 0 is no day.
func (t *Term) At(day Day) Standing {
	switch {
	case day == 0:
		return Unknown
	case t.From > 0 && day < t.From:
		return Not
	case t.To > 0 && day > t.To:
		return Over
	case t.To == 0 && t.Seen > 0 && day > t.Seen:
		return Likely
	}
	return Holds
}

// Years returns the whole years from one day to a later one.
func Years(from, to Day) int { return int(to-from) / 10000 }

// Acronym reports whether a name is written in capitals only, so that it must stand so in the text: "WHO", "ICE", "U.N.".
func Acronym(name string) bool {
	capitals := 0
	for _, r := range name {
		switch {
		case 'A' <= r && r <= 'Z':
			capitals++
		case 'a' <= r && r <= 'z' || r == ' ':
			return false
		}
	}
	return capitals >= 2 && capitals <= 6
}

// String returns the day as "2021-04-14", "2021-04" or "2021", as far as it is known; "" for none.
func (d Day) String() string {
	y, m, day := int(d)/10000, int(d)/100%100, int(d)%100
	switch {
	case d == 0:
		return ""
	case m == 0 || m == 99:
		return fmt.Sprintf("%04d", y)
	case day == 0 || day == 99:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

var standingNames = [...]string{"holds", "likely", "over", "not yet", ""}

func (s Standing) String() string { return standingNames[s] }
