package actor

import (
	"slices"

	"readout/internal/actor/dict"
	"readout/internal/actor/text"
)

// A Found is one meaning of a name in the dictionaries.
type Found struct {
	Name         string // the entry's own name
	Kind         string // person, organization, group, country, place, role
	Code         string // as schema readout/1 writes it: "USAGOV"
	Country      string
	Organization string
	Sectors      []string
	Title        string // the office, or ""
	From, To     string // when it holds, as far as it is known: "2021-01-26", "2021", ""
	Standing     string // on the day: "holds", "likely", "over", "not yet"; "" without a day
	Weak         bool   // the name alone does not tell; the text must support it
	Source       string
	User         bool // of a user's dictionary
}

// Lookup returns what a name may code to, best first, on a day (YYYY-MM-DD, or "" for none). An office that was over by then codes
// to ELI, one that had not begun has no sector.
func (a *Actors) Lookup(name, date string) []Found {
	r := &text.Reader{Dictionaries: &a.Dictionaries, Day: dict.ParseDay(date, 0)}
	type ranked struct {
		Found
		points int
	}
	var all []ranked
	words := dict.AppendWords(nil, name)
	for k, x := range a.Indexes {
		run, names := dict.Start, false
		for _, w := range words {
			run, names, _ = x.Next(run, w)
		}
		if !names {
			continue
		}
		for h := range x.Hits(run) {
			e := x.Entry(h.Entry)
			for i := range e.Terms {
				t := &e.Terms[i]
				points, present := r.Rate(&e, t, text.Code{}, nil)
				if k < a.Users {
					points += 100
				}
				if h.Weak {
					points -= 10
				}
				all = append(all, ranked{found(&e, t, r.Coded(&e, t, present), h.Weak, k < a.Users, t.At(r.Day)), points})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y ranked) int { return y.points - x.points })
	out := make([]Found, len(all))
	for i := range all {
		out[i] = all[i].Found
	}
	return out
}

func found(e *dict.Entry, t *dict.Term, c text.Code, weak, user bool, s dict.Standing) Found {
	return Found{Name: e.Names[0].Text, Kind: e.Kind.String(), Code: c.String(), Country: c.Country, Organization: c.Org, Sectors: c.Sectors, Title: t.Title,
		From: t.From.String(), To: t.To.String(), Standing: s.String(), Weak: weak, Source: e.Source, User: user}
}
