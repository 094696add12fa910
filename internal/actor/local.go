package actor

import (
	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// localCountry returns the country of a body whose sentence names none: the last one before it, else that of the dateline.
func (c *chains) localCountry(first int, codes []text.Code, of []int) string {
	if m := &c.Mentions[first]; m.Form != doc.NameForm || !c.Local(m.Tokens) {
		return ""
	}
	for i := first - 1; i >= 0; i-- {
		if country := codes[of[i]].Country; country != "" && c.Mentions[i].Form == doc.NameForm {
			return country
		}
	}
	return c.Doc.Dateline.Country
}

// home returns the country that a report is about: the one of two in three names in it that have a country, in three sentences at the least; "" where there is
// none. "The ministry" of such a report is that country's.
func (c *chains) home(codes []text.Code, of []int) string {
	names, sentences, last, all := map[string]int{}, map[string]int{}, map[string]int{}, 0
	for i := range c.Mentions {
		m, o := &c.Mentions[i], &codes[of[i]]
		if m.Form != doc.NameForm || o.Country == "" || o.TradesAbroad() {
			continue
		}
		all++
		names[o.Country]++
		if s := 1 + c.Doc.SentenceOf(m.Head); last[o.Country] != s {
			last[o.Country] = s
			sentences[o.Country]++
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
	for _, k := range c.Doc.Children(head) {
		switch c.Doc.Tokens[k].Lower {
		case "foreign":
			switch c.Doc.Tokens[head].Lower {
			case "minister", "ministers", "ministry", "secretary", "office", "service":
			default:
				return true
			}
		case "international", "neighboring", "neighbouring", "overseas", "western", "global", "regional", "world":
			return true
		}
	}
	return false
}

// lastState returns the country of a state's body or armed men of whom neither sentence nor report tells it: that of the last of its kind before it ("Turkish jets … The
// military said"), else of the state that acts before it, else the only one that the report speaks of.
func (c *chains) lastState(e *doc.Entity, o *text.Code, codes []text.Code, of []int) string {
	first := e.Mentions[0]
	if m := &c.Mentions[first]; m.Form != doc.Description || e.Kind != doc.Organization && e.Kind != doc.Group || !homely[o.Sectors[0]] || c.abroad(m.Head) {
		return ""
	}
	if d := c.Doc.Child(c.Mentions[first].Head, doc.Determiner); d >= 0 && (c.Doc.Tokens[d].Lower == "a" || c.Doc.Tokens[d].Lower == "an" || c.Doc.Tokens[d].Lower == "any") {
		return "" // "a democratic government"
	}
	s, acting, others := c.Doc.SentenceOf(c.Mentions[first].Head), "", false
	for i := first - 1; i >= 0 && s-c.Doc.SentenceOf(c.Mentions[i].Head) <= 3; i-- {
		k := &codes[of[i]]
		if k.Country == "" || k.Body() != "" || len(k.Sectors) == 0 || k.Descent {
			continue
		}
		rel := c.Doc.Tokens[c.Mentions[i].Head].Rel
		acts := (rel == doc.Subject || rel == doc.Agent || rel == doc.PassiveSubject) && c.Doc.Child(c.Mentions[i].Head, doc.Conjunct) < 0
		if k.Sectors[0] == o.Sectors[0] && (acts || k.Sectors[0] != "GOV") {
			return k.Country
		}
		if acts && acting == "" && homely[k.Sectors[0]] {
			acting = k.Country
		}
		others = others || acting != "" && k.Country != acting && homely[k.Sectors[0]]
	}
	if others && o.Sectors[0] == "MIL" {
		return "" // of two states, whose troops?
	}
	if acting != "" {
		return acting
	}
	if len(c.Certain) == 1 {
		for country := range c.Certain {
			return country
		}
	}
	return c.Doc.Dateline.Country
}

// homely are the sectors of those who belong to a state, whichever the report is about.
var homely = lists.Set("GOV MIL COP LEG JUD SPY")

// lastScene returns the country of people of whom a sentence tells only that they came to harm: that of the place of which the two sentences before tell, else of the
// dateline. "A bomb went off in Karachi. At least nine people were killed."
func (c *chains) lastScene(e *doc.Entity, codes []text.Code, of []int) string {
	first := e.Mentions[0]
	m := &c.Mentions[first]
	t := &c.Doc.Tokens[m.Head]
	if m.Form != doc.Description || t.Rel != doc.Subject && t.Rel != doc.PassiveSubject || !harmed[c.Doc.Tokens[t.Head].Lemma] || c.abroad(m.Head) {
		return ""
	}
	s := c.Doc.SentenceOf(m.Head)
	for i := first - 1; i >= 0 && s-c.Doc.SentenceOf(c.Mentions[i].Head) <= 2; i-- {
		p := &c.Mentions[i]
		where := &c.Doc.Tokens[p.Head]
		if country := codes[of[i]].Country; country != "" && p.Form == doc.NameForm && (where.Rel == doc.Oblique && lists.Locative[where.Prep] || where.Rel == doc.Object && p.Kind == doc.PlaceKind) {
			return country
		}
	}
	return c.Doc.Dateline.Country
}

// harmed are verbs of those who came to harm.
var harmed = lists.Set("kill wound injure hurt die hospitalise hospitalize burn maim shoot perish")
