package eval

import (
	"slices"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
	"readout/record"
)

// A side is who stands on one side of an event: the country, else the kind of a body without one; and the first sector.
type side struct{ who, sector string }

// A dyad is who did what to whom.
type dyad struct {
	source, target side
	typ            string
}

func (d dyad) full() bool { return d.source != side{} && d.target != side{} }

// oldSector brings the codes of older data sets into PLOVER's.
func oldSector(s string) string {
	switch s {
	case "UNO", "EUR":
		return "IGO"
	case "NGM":
		return "NGO"
	case "CIV", "PPL":
		return "CVL"
	case "HLH":
		return "MED"
	case "INS", "SEP":
		return "REB"
	}
	return s
}

// oneKosovo brings the codes of Kosovo, which has none of ISO's, into one.
func oneKosovo(country string) string {
	if country == "KSV" || country == "XKX" {
		return "KOS"
	}
	return country
}

// slot sums an actor up for comparison.
func slot(country string, sectors []string, code, organization string) side {
	var ss []string
	armed := false
	for _, s := range sectors {
		if s != "" {
			s = oldSector(s)
			ss = append(ss, s)
			armed = armed || slices.Contains([]string{"REB", "UAF", "PRM", "CRM"}, s)
		}
	}
	first := ""
	if len(ss) > 0 {
		first = ss[0]
	}
	if country != "" {
		return side{oneKosovo(country), first}
	}
	for _, s := range append(ss, oldSector(code[:min(3, len(code))])) {
		if corpus.IsNonstate(s) {
			return side{s, s}
		}
	}
	if organization != "" && !armed {
		return side{"IGO", "IGO"}
	}
	return side{"", first}
}

func sideOf(e *record.Entity) side {
	return slot(text(e.Country), e.Sectors, text(e.Code), text(e.Organization))
}

func goldDyads(e corpus.Event) measure.Set[dyad] {
	sides := func(actors []corpus.Actor) []side {
		out := make([]side, len(actors))
		for i, a := range actors {
			out[i] = slot(a.Country, []string{a.Sector, a.Sector2}, "", "")
		}
		return out
	}
	sources, targets, out := sides(e.Sources), sides(e.Targets), measure.Set[dyad]{}
	if e.Reciprocal {
		for i, x := range sources {
			for j, y := range sources {
				if i != j {
					out[dyad{x, y, e.Type}] = true
				}
			}
		}
		return out
	}
	for _, x := range orNobody(sources) {
		for _, y := range orNobody(targets) {
			out[dyad{x, y, e.Type}] = true
		}
	}
	return out
}

func orNobody[T any](xs []T) []T {
	if len(xs) == 0 {
		return make([]T, 1)
	}
	return xs
}

// pairsOf lists the pairs of source and target of an event; nobody is paired with himself unless he is all there is.
func pairsOf(v *record.Event) [][2]string {
	var two, all [][2]string
	for _, s := range orNobody(v.Source) {
		for _, t := range orNobody(v.Target) {
			all = append(all, [2]string{s, t})
			if s != t || s == "" {
				two = append(two, [2]string{s, t})
			}
		}
	}
	if two == nil {
		return all
	}
	return two
}

func predDyads(r *reading, v *record.Event) measure.Set[dyad] {
	out := measure.Set[dyad]{}
	for _, p := range pairsOf(v) {
		out[dyad{sideOf(r.entity(p[0])), sideOf(r.entity(p[1])), v.Type}] = true
	}
	return out
}
