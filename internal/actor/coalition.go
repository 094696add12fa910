package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// coalitions are nouns for parties that govern together, or for states that fight together.
var coalitions = set("coalition alliance")

// atWar makes a coalition in which states fight an army: that of the state that leads it, else of several, whatever the country of the place: "the Saudi-led
// coalition", "an international coalition", "coalition jets". One that governs stays a party.
func (r *reader) atWar(c *code, p phrase) {
	led, several, arms := false, false, slices.Equal(c.sectors, []string{"MIL"})
	for i := p.lo; i < p.head; i++ {
		switch t := &r.d.Tokens[i]; {
		case t.Lower == "led":
			led = true
		case t.Lower == "international", t.Lower == "global", t.Lower == "multinational", r.sidedWith(i, p.head) > i && strings.HasPrefix(t.Lower, "anti"):
			several = true
		default:
			led = led || r.ledBy(i) != ""
		}
	}
	for _, k := range r.d.Children(p.head) { // "the coalition, led by Saudi Arabia"
		if t := &r.d.Tokens[k]; int(k) > p.head && t.Rel == doc.Participle && t.Lemma == "lead" {
			if by := r.d.Child(int(k), doc.Agent); by >= 0 && c.country == "" {
				c.country, led = r.codeAt(by, deepest).country, true
			}
		}
	}
	switch {
	case led && c.country != "":
		c.sectors, c.org = []string{"MIL"}, ""
	case c.country != "" || c.body() != "":
	case several:
		c.sectors, c.region = []string{"IGO", "MIL"}, true
	case arms || r.fights(p.head):
		c.sectors, c.region = []string{"MIL"}, true
	}
}

// fights reports whether a noun does what only armies do: "the coalition bombed", "a coalition air strike".
func (r *reader) fights(i int) bool {
	t := &r.d.Tokens[i]
	k := &r.d.Tokens[t.Head]
	switch t.Rel {
	case doc.CompoundWord, doc.Possessor:
		return strikes[k.Lemma] || things[k.Lemma] == "MIL"
	case doc.Subject, doc.Agent:
		return strikes[k.Lemma]
	}
	return false
}

// strikes are verbs and nouns for what armies do.
var strikes = set("bomb bombing bombardment shell shelling strike airstrike raid attack pound offensive kill capture soldier troop invade invasion blockade intervene intervention target")

// ledBy returns the country of a word like "U.S.-led", where it is one word, or "".
func (r *reader) ledBy(i int) string {
	w := r.words[i]
	if len(w) < 2 || w[len(w)-1] != "led" || !upperStart(r.d.Tokens[i].Word) {
		return ""
	}
	r.words[i] = w[:len(w)-1]
	hits := r.exactly(doc.Range{Start: i, End: i + 1}, r.countryWord)
	if len(hits) == 0 {
		hits = r.exactly(doc.Range{Start: i, End: i + 1}, func(_ doc.Range, h hit) bool { return r.entryKind(h) == dict.Country })
	}
	r.words[i] = w
	return r.countryOf(hits)
}
