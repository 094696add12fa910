package actor

import (
	"strings"

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

// ofOne are names of such words that only one state's body has.
var ofOne = map[string]bool{
	"central intelligence agency": true, "national security agency": true, "federal security service": true, "national people's congress": true, "federal bureau of investigation": true,
}

// local reports whether a name is one that bodies of many states have: "Senate", "National Assembly", "Supreme Court".
func (r *reader) local(at doc.Range) bool {
	if ofOne[strings.ToLower(r.d.Words(at))] {
		return false
	}
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

// home returns the country that a report is about: the one of two in three names in it that have a country, in three sentences at the least; "" where there is
// none. "The ministry" of such a report is that country's.
func (c *chains) home(codes []code, of []int) string {
	names, sentences, last, all := map[string]int{}, map[string]int{}, map[string]int{}, 0
	for i := range c.ms {
		m, o := &c.ms[i], &codes[of[i]]
		if m.Form != doc.NameForm || o.country == "" || o.tradesAbroad() {
			continue
		}
		all++
		names[o.country]++
		if s := 1 + c.d.SentenceOf(m.Head); last[o.country] != s {
			last[o.country] = s
			sentences[o.country]++
		}
	}
	for country, n := range names { // at most one has two of three
		if 3*n >= 2*all && sentences[country] >= 3 {
			return country
		}
	}
	return ""
}

// abroad reports whether a noun is said to be of another country than the report's, without telling which: "foreign forces".
func (c *chains) abroad(head int) bool {
	for _, k := range c.d.Children(head) {
		switch c.d.Tokens[k].Lower {
		case "foreign", "international", "neighboring", "neighbouring", "overseas", "western", "global", "regional", "world":
			return true
		}
	}
	return false
}

// ofState reports whether what a code is for is an organ of a state, so that its country is most likely the one that the report is about.
func (c *code) ofState() bool {
	for _, s := range c.sectors {
		switch s {
		case "GOV", "COP", "JUD", "LEG", "MIL":
			return true
		}
	}
	return false
}

// lastState returns the country of a state's body or armed men of whom neither sentence nor report tells it: that of the last of its kind before it ("Turkish jets … The
// military said"), else of the state that acts before it, else the only one that the report speaks of.
func (c *chains) lastState(e *doc.Entity, o *code, codes []code, of []int) string {
	first := e.Mentions[0]
	if m := &c.ms[first]; m.Form != doc.Description || e.Kind != doc.Organization && e.Kind != doc.Group || !homely[o.sectors[0]] || c.abroad(m.Head) {
		return ""
	}
	if d := c.d.Child(c.ms[first].Head, doc.Determiner); d >= 0 && (c.d.Tokens[d].Lower == "a" || c.d.Tokens[d].Lower == "an" || c.d.Tokens[d].Lower == "any") {
		return "" // "a democratic government"
	}
	s, acting, others := c.d.SentenceOf(c.ms[first].Head), "", false
	for i := first - 1; i >= 0 && s-c.d.SentenceOf(c.ms[i].Head) <= 3; i-- {
		k := &codes[of[i]]
		if k.country == "" || k.body() != "" || len(k.sectors) == 0 || k.descent {
			continue
		}
		rel := c.d.Tokens[c.ms[i].Head].Rel
		acts := (rel == doc.Subject || rel == doc.Agent || rel == doc.PassiveSubject) && c.d.Child(c.ms[i].Head, doc.Conjunct) < 0
		if k.sectors[0] == o.sectors[0] && (acts || k.sectors[0] != "GOV") {
			return k.country
		}
		if acts && acting == "" && homely[k.sectors[0]] {
			acting = k.country
		}
		others = others || acting != "" && k.country != acting && homely[k.sectors[0]]
	}
	if others && o.sectors[0] == "MIL" {
		return "" // of two states, whose troops?
	}
	if acting != "" {
		return acting
	}
	if len(c.certain) == 1 {
		for country := range c.certain {
			return country
		}
	}
	return c.d.Dateline.Country
}

// homely are the sectors of those who belong to a state, whichever the report is about.
var homely = set("GOV MIL COP LEG JUD SPY")
