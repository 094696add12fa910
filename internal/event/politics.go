package event

import (
	"cmp"
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
	"readout/internal/event/target"
)

// political reports whether one side of an event is somebody that a record can name: a country or organisation, or one who by calling has to do with
// politics. Civilians without a country count where the act is a crowd's or done to people by force.
func (c *coder) political(x *draft, h *grammar.Hit) bool {
	if !h.Frame.Entry.Own && c.privately(x) {
		return false
	}
	force := target.Forceful(x.Type)
	if h.Inner != doc.None {
		in, _, _ := c.Kind(&c.Hits[h.Inner])
		force = force || target.Forceful(in)
	}
	if slices.ContainsFunc(x.Sources, func(p doc.Participant) bool { return c.disputes(x.Type, p) }) {
		return true
	}
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			e := &c.Doc.Entities[p.Entity]
			if e.Country != "" && e.From != doc.CodeReport || e.Organization != "" || grammar.Political(e) {
				return true
			}
			if lexicon.Quad(x.Type) == 4 && slices.Contains(e.Sectors, "JUD") { // courts judge; juries award prizes
				return true
			}
			if force && len(e.Sectors) > 0 && e.Kind == doc.Group {
				return true
			}
		}
	}
	return false
}

// disputes reports whether a court or a union, though of no country that is known, asks, blames, refuses or grants something: "the court rejected her appeal", "the union
// rejected the new rules". What a judge, a jury or a worker says alone is no act of politics.
func (c *coder) disputes(typ string, p doc.Participant) bool {
	e := &c.Doc.Entities[p.Entity]
	if e.Kind != doc.Organization || c.Tok(p.Words.End-1).Lemma == "jury" {
		return false
	}
	switch typ {
	case "ACCUSE", "REJECT", "REQUEST":
		return slices.Contains(e.Sectors, "JUD") || slices.Contains(e.Sectors, "LAB")
	case "CONCEDE":
		return slices.Contains(e.Sectors, "JUD")
	}
	return false
}

// A calling is what an entity's first sector makes of it for politics.
type calling int

const (
	public  calling = iota // a state, body or movement, or somebody of whom too little is known
	private                // people by themselves: civilians, doctors, farmers
	trade                  // a firm, a school or a medium, which is no party to politics by itself
)

func callingOf(e *doc.Entity) calling {
	if len(e.Sectors) == 0 {
		if e.Kind == doc.Person && e.Country == "" && e.Organization == "" {
			return private
		}
		return public
	}
	switch e.Sectors[0] {
	case "BUS", "MNC", "EDU", "JRN", "SOC":
		if e.Kind != doc.Country && !slices.ContainsFunc(e.Sectors, grammar.PoliticalSector) {
			return trade
		}
		return private
	case "MED", "AGR", "CVL":
		return private
	case "UNK": // "the Indian side" is India's
		if e.Country == "" {
			return private
		}
	}
	return public
}

// cooperative reports whether acts of a type are done together with or for the good of another.
func cooperative(typ string) bool {
	switch typ {
	case "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID":
		return true
	}
	return false
}

// privately reports whether all who agree, meet, praise or help are firms, schools or private persons of one country, so that it is no news of politics:
// "the airline's commitment to its passengers", "the company did business with the family". What two firms agree is news of trade, and writers may stand up for a people.
// Of persons alone the same is true of what they ask or refuse: "he asked her to marry him", but not what crowds or firms ask.
func (c *coder) privately(x *draft) bool {
	persons := x.Type == "REQUEST" || x.Type == "REJECT"
	if !persons && !cooperative(x.Type) || len(x.Sources) == 0 || len(x.Targets) == 0 {
		return false
	}
	country, crowds, firms := "", true, true
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			e := &c.Doc.Entities[p.Entity]
			if p.From == doc.InPlace || callingOf(e) == public || persons && e.Kind != doc.Person || e.Country != "" && country != "" && e.Country != country {
				return false
			}
			country = cmp.Or(country, e.Country)
			crowds = crowds && e.Kind == doc.Group
			firms = firms && e.Kind == doc.Organization && len(e.Sectors) > 0 && (e.Sectors[0] == "BUS" || e.Sectors[0] == "MNC")
		}
	}
	return !crowds && !firms
}

// privateDeal reports whether an act of co-operation has only firms, schools, media and the like as its parties, or such a one with nobody or somebody unknown
// or a place, so that it is news of trade rather than politics, and background: "Reliance agreed to buy a stake in Sterling", "Ford plans to build a plant in Mexico".
func (c *coder) privateDeal(x *draft) bool {
	if x.Type == "SANCTION" && c.artists(x) || x.Type == "ASSAULT" && c.rivals(x) || x.Type == "AGREE" && len(x.Targets) == 0 && c.artists(x) {
		return true
	}
	if !cooperative(x.Type) {
		return false
	}
	firm := false
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			e := &c.Doc.Entities[p.Entity]
			switch {
			case callingOf(e) == trade || e.Kind == doc.Organization && !c.Tells(p.Entity):
				firm = true
			case p.From == doc.InPlace || !c.Tells(p.Entity) || c.onlyWhere(p.Words) || e.Kind != doc.Country && len(e.Sectors) > 0 && e.Sectors[0] == "UNK":
			default:
				return false
			}
		}
	}
	return firm
}

// unspoken reports whether a noun tells an act of words, or a meeting, of nobody who speaks or comes, not even one whom the place tells: "a plan to bail out Greece
// failed". What then becomes of it is the news.
func unspoken(x *draft, h *grammar.Hit) bool {
	q := lexicon.Quad(x.Type)
	return h.Kind == lexicon.NounFrame && h.Carrier == doc.None && len(x.Sources) == 0 && (q == 1 || q == 3)
}

// onCalendar reports whether a clause only says when something is to be that nobody is told to have set: "elections are scheduled for May".
func (c *coder) onCalendar(x *draft, h *grammar.Hit) bool {
	if !h.Passive || lexicon.Quad(x.Type) != 1 || len(x.Sources) > 0 && x.Sources[0].From != doc.InPlace {
		return false
	}
	switch c.Tok(h.At).Lemma {
	case "schedule", "set", "slate", "plan", "fix", "time":
		return true
	}
	return false
}

// atCeremony reports whether people of one country, or of none that is told, only attend what is held there: "the ceremony was attended by the mayor of Nairobi".
func (c *coder) atCeremony(x *draft, h *grammar.Hit) bool {
	if x.Type != "CONSULT" || x.Mode != "visit" || c.Tok(h.At).Lemma != "attend" || slices.ContainsFunc(h.Action, c.convenes) {
		return false
	}
	country := ""
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			e := &c.Doc.Entities[p.Entity]
			if country != "" && e.Country != "" && e.Country != country || e.Organization != "" {
				return false
			}
			country = cmp.Or(country, e.Country)
		}
	}
	return true
}

// convenes reports whether a noun is of those at which people deal with each other: "a meeting", not "a ceremony".
func (c *coder) convenes(i int) bool {
	if i == doc.None {
		return false
	}
	switch c.Tok(i).Lemma {
	case "meeting", "talk", "summit", "session", "negotiation":
		return true
	}
	return false
}

// campaignTrip reports whether an act is only a journey in one's own country of somebody who does not govern: candidates travel to be seen.
func (c *coder) campaignTrip(x *draft) bool {
	if x.Type != "CONSULT" || x.Mode != "visit" || len(x.Sources) == 0 || len(x.Targets) == 0 {
		return false
	}
	for _, p := range x.Sources {
		switch e := &c.Doc.Entities[p.Entity]; {
		case len(e.Sectors) == 0:
			return false
		case e.Sectors[0] != "LEG" && e.Sectors[0] != "PTY" && e.Sectors[0] != "ELI" && e.Sectors[0] != "OPP":
			return false
		}
	}
	home := c.Doc.Entities[x.Sources[0].Entity].Country
	for _, p := range x.Targets {
		if e := &c.Doc.Entities[p.Entity]; e.Country != home || e.Kind != doc.Country && e.Kind != doc.PlaceKind {
			return false
		}
	}
	return true
}

// artists reports whether all who cut something off or promise it to nobody are private persons: "the singer cancelled her tour of Japan", "the skater vowed to go on".
func (c *coder) artists(x *draft) bool {
	for _, p := range x.Sources {
		if e := &c.Doc.Entities[p.Entity]; p.From == doc.InPlace || e.Kind != doc.Person || callingOf(e) != private {
			return false
		}
	}
	return len(x.Sources) > 0
}

// rivals reports whether one firm strikes at another, which it does in the market.
func (c *coder) rivals(x *draft) bool {
	for _, side := range [][]doc.Participant{x.Sources, x.Targets} {
		for _, p := range side {
			if e := &c.Doc.Entities[p.Entity]; e.Kind != doc.Organization || len(e.Sectors) == 0 || callingOf(e) != trade {
				return false
			}
		}
	}
	return len(x.Sources) > 0 && len(x.Targets) > 0
}

// onlyWhere reports whether words tell where something is done: "in Mexico".
func (c *coder) onlyWhere(words doc.Range) bool {
	for i := words.Start; i < words.End; i++ {
		if t := c.Tok(i); !words.Has(t.Head) {
			return t.Rel == doc.Oblique && grammar.IsLocative(t.Prep) && c.IsPlace(i)
		}
	}
	return false
}
