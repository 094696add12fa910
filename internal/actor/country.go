package actor

import (
	"readout/doc"
	"readout/internal/actor/dict"
)

// town returns the country of the town or region that a range begins with, or "".
func (r *reader) town(at doc.Range) string {
	_, hits := r.longest(at.Start, at.End, func(at doc.Range, h hit) bool {
		return h.Use == dict.Plain && r.entryKind(h) == dict.Place && r.capital(at, h)
	})
	return r.countryOf(hits)
}

// longerName reports whether the name that holds a country word is more than that word: "Bank of China".
func (r *reader) longerName(at doc.Range) bool {
	n := r.nameAt(at.Start)
	return n != nil && n.Len() > at.Len() && n.Range.Holds(at)
}

// countryOf returns the country of a name or adjective: of several ("Congo", "Dominican") the one that the text tells elsewhere, else the first.
func (r *reader) countryOf(hits []hit) string {
	first := ""
	for _, h := range hits {
		e := r.entry(h)
		t := r.current(&e)
		if t.Country == "" {
			continue
		}
		if first == "" {
			first = t.Country
		} else if r.certain[t.Country] && !r.certain[first] {
			first = t.Country
		}
		if len(r.certain) == 0 {
			break
		}
	}
	return first
}

// several reports whether a name is that of more than one country.
func (r *reader) several(hits []hit) bool {
	first := ""
	for _, h := range hits {
		e := r.entry(h)
		if t := r.current(&e); first == "" {
			first = t.Country
		} else if t.Country != first {
			return true
		}
	}
	return false
}

func (r *reader) countrySectors(hits []hit) []string {
	e := r.entry(hits[0])
	return r.current(&e).Sectors
}

// current returns the term of an entry that holds on the day of the report, else the nearest.
func (r *reader) current(e *dict.Entry) *dict.Term {
	best, points := &e.Terms[0], -1<<20
	for i := range e.Terms {
		if p, _ := r.rate(e, &e.Terms[i], code{}, nil); p > points {
			best, points = &e.Terms[i], p
		}
	}
	return best
}
