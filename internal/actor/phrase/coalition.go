package phrase

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// coalitions are nouns for parties that govern together, or for states that fight together.
var coalitions = lists.Set("coalition alliance")

// atWar makes a coalition in which states fight an army: that of the state that leads it, else of several, whatever the country of the place: "the Saudi-led
// coalition", "an international coalition", "coalition jets". One that governs stays a party.
func (r *Reader) atWar(c *text.Code, p Phrase) {
	led, several, arms := false, false, slices.Equal(c.Sectors, []string{"MIL"})
	for i := p.Lo; i < p.Head; i++ {
		switch t := &r.Doc.Tokens[i]; {
		case t.Lower == "led":
			led = true
		case t.Lower == "international", t.Lower == "global", t.Lower == "multinational", r.SidedWith(i, p.Head) > i && strings.HasPrefix(t.Lower, "anti"):
			several = true
		default:
			led = led || r.ledBy(i) != ""
		}
	}
	for _, k := range r.Doc.Children(p.Head) { // "the coalition, led by Saudi Arabia"
		if t := &r.Doc.Tokens[k]; int(k) > p.Head && t.Rel == doc.Participle && t.Lemma == "lead" {
			if by := r.Doc.Child(int(k), doc.Agent); by >= 0 && c.Country == "" {
				c.Country, led = r.CodeAt(by, deepest).Country, true
			}
		}
	}
	switch {
	case led && c.Country != "":
		c.Sectors, c.Org = []string{"MIL"}, ""
	case c.Country != "" || c.Body() != "":
	case several:
		c.Sectors, c.Region = []string{"IGO", "MIL"}, true
	case arms || r.fights(p.Head):
		c.Sectors, c.Region = []string{"MIL"}, true
	}
}

// fights reports whether a noun does what only armies do: "the coalition bombed", "a coalition air strike".
func (r *Reader) fights(i int) bool {
	t := &r.Doc.Tokens[i]
	k := &r.Doc.Tokens[t.Head]
	switch t.Rel {
	case doc.CompoundWord, doc.Possessor:
		return strikes[k.Lemma] || lists.Things[k.Lemma] == "MIL"
	case doc.Subject, doc.Agent:
		return strikes[k.Lemma]
	}
	return false
}

// strikes are verbs and nouns for what armies do.
var strikes = lists.Set("bomb bombing bombardment shell shelling strike airstrike raid attack pound offensive kill capture soldier troop invade invasion blockade intervene intervention target")

// ledBy returns the country of a word like "U.S.-led", where it is one word, or "".
func (r *Reader) ledBy(i int) string {
	w := r.Words[i]
	if len(w) < 2 || w[len(w)-1] != "led" || !text.UpperStart(r.Doc.Tokens[i].Word) {
		return ""
	}
	r.Words[i] = w[:len(w)-1]
	hits := r.Exactly(doc.Range{Start: i, End: i + 1}, r.CountryWord)
	if len(hits) == 0 {
		hits = r.Exactly(doc.Range{Start: i, End: i + 1}, func(_ doc.Range, h text.Hit) bool { return r.EntryKind(h) == dict.Country })
	}
	r.Words[i] = w
	return r.CountryOf(hits)
}
