package actor

import (
	"readout/doc"
)

// localNouns are bodies of a state that every state calls alike, and localWords what else their names are made of. The country of such a
// name is what the text says, wherever it says it; the dictionary's "Senate" is only a guess.
var (
	localNouns = set("senate parliament assembly congress court cabinet bank guard police army navy commission house chamber force forces agency service " +
		"party democrats socialists communists greens liberals nationalists populists")
	localWords = set("national supreme central high constitutional federal general armed air electoral election elections appeal appeals upper lower " +
		"of the representatives deputies independent legislative constituent criminal " +
		"intelligence security border coast public prosecution prosecutor " +
		"social christian socialist communist democratic liberal green people progressive nationalist workers labor centre center justice")
)

// local reports whether a name is one that bodies of many states have: "Senate", "National Assembly", "Supreme Court".
func (r *reader) local(at doc.Range) bool {
	noun := false
	for i := at.Start; i < at.End; i++ {
		for _, w := range r.words[i] {
			if localNouns[w] {
				noun = true
			} else if !localWords[w] {
				return false
			}
		}
	}
	return noun
}

// elsewhere reports whether a name that bodies of many states have is not to be taken for that of a country, since the text speaks of other
// countries and not of this one.
func (r *reader) elsewhere(n *nameSpan, country string) bool {
	if country == "" || len(r.countries) == 0 || r.countries[country] || !r.local(n.Range) {
		return false
	}
	if r.spoken == nil {
		r.spoken = map[string]bool{}
		for i := range r.names {
			for _, h := range r.names[i].hits {
				if e := r.entry(h); !h.Weak && !r.local(r.names[i].Range) {
					r.spoken[r.current(&e).Country] = true // "the White House" tells whose Senate it is
				}
			}
		}
	}
	return !r.spoken[country]
}

// localKey returns the words under which a name is joined to the same name elsewhere: with its country where the text tells that of one
// that bodies of many states have.
func (c *chains) localKey(i int, words string) string {
	if country := c.of[i].title.country; country != "" && c.local(c.ms[i].Tokens) {
		return words + " " + country
	}
	return words
}

// localCountry returns the country of a body whose sentence names none: the last one before it, else that of the dateline.
func (c *chains) localCountry(first int, codes []code, of []int) string {
	if m := &c.ms[first]; m.Form != doc.NameForm || !c.local(m.Tokens) {
		return ""
	}
	for i := first - 1; i >= 0; i-- {
		if country := codes[of[i]].country; country != "" && c.ms[i].Form == doc.NameForm {
			return country
		}
	}
	return c.d.Dateline.Country
}
