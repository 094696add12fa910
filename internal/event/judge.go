package event

import (
	"fmt"
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// Judge tells what is wrong with the events of an example's sentence, "" where they are as it says.
func Judge(d *doc.Document, x lexicon.Example) string {
	switch x.Kind {
	case lexicon.Nothing:
		if len(d.Events) > 0 {
			return fmt.Sprintf("nothing may be coded, but %s is", d.Events[0].Rule)
		}
		return ""
	case lexicon.Other:
		if slices.ContainsFunc(d.Events, func(e doc.Event) bool { return e.Rule == x.Entry }) {
			return "this entry may not code it"
		}
		return ""
	}
	best := "it is not coded as " + x.Type + "; " + coded(d)
	for i := range d.Events {
		if e := &d.Events[i]; e.Rule == x.Entry || e.Type == x.Type && x.Type != "" {
			w := judgeEvent(d, e, x)
			if w == "" {
				return ""
			}
			best = w
		}
	}
	return best
}

// coded tells what a sentence is coded as.
func coded(d *doc.Document) string {
	if len(d.Events) == 0 {
		return "nothing is coded; 'readout lexicon try' shows why"
	}
	var out []string
	for i := range d.Events {
		out = append(out, fmt.Sprintf("%s by %s", d.Events[i].Type, d.Events[i].Rule))
	}
	return "coded is " + strings.Join(out, ", ")
}

func judgeEvent(d *doc.Document, e *doc.Event, x lexicon.Example) string {
	if x.Status != "" && x.Status != e.Status() {
		return fmt.Sprintf("status is %s, want %s", e.Status(), x.Status)
	}
	if x.Mutual {
		all := slices.Concat(e.Sources, e.Targets)
		for _, side := range [][]string{x.Source, x.Target} {
			if w := judgeSide(d, all, side, "party"); w != "" {
				return w
			}
		}
		return ""
	}
	if w := judgeSide(d, e.Sources, x.Source, "source"); w != "" {
		return w
	}
	return judgeSide(d, e.Targets, x.Target, "target")
}

// judgeSide wants for each string of labels a participant that has them all. A side of which nothing is said may be anything.
func judgeSide(d *doc.Document, ps []doc.Participant, want []string, side string) string {
	for _, w := range want {
		if !slices.ContainsFunc(ps, func(p doc.Participant) bool { return hasLabels(&d.Entities[p.Entity], w) }) {
			return fmt.Sprintf("%s is %s, want %s", side, sideText(d, ps), w)
		}
	}
	return ""
}

func hasLabels(e *doc.Entity, labels string) bool {
	for _, l := range strings.Fields(labels) {
		if e.Country != l && !slices.Contains(e.Sectors, l) && !strings.EqualFold(e.Organization, l) && !strings.Contains(e.Code, l) {
			return false
		}
	}
	return true
}

func sideText(d *doc.Document, ps []doc.Participant) string {
	if len(ps) == 0 {
		return "nobody"
	}
	var out []string
	for _, p := range ps {
		code := d.Entities[p.Entity].Code
		if code == "" {
			code = "uncoded"
		}
		out = append(out, fmt.Sprintf("%s (%s)", code, d.Words(p.Words)))
	}
	return strings.Join(out, ", ")
}
