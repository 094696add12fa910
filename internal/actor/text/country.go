package text

import (
	"readout/doc"
	"readout/internal/actor/dict"
)

// Town returns the country of the town or region that a range begins with, or "".
func (r *Reader) Town(at doc.Range) string {
	_, hits := r.Longest(at.Start, at.End, func(at doc.Range, h Hit) bool {
		return h.Use == dict.Plain && r.EntryKind(h) == dict.Place && r.Capital(at, h)
	})
	return r.CountryOf(hits)
}

// LongerName reports whether the name that holds a country word is more than that word: "Bank of China".
func (r *Reader) LongerName(at doc.Range) bool {
	n := r.NameAt(at.Start)
	return n != nil && n.Len() > at.Len() && n.Range.Holds(at)
}

// CountryOf returns the country of a name or adjective: of several ("Congo", "Dominican") the one that the text tells elsewhere, else the first.
func (r *Reader) CountryOf(hits []Hit) string {
	first := ""
	for _, h := range hits {
		e := r.Entry(h)
		t := r.Current(&e)
		if t.Country == "" {
			continue
		}
		if first == "" {
			first = t.Country
		} else if r.Certain[t.Country] && !r.Certain[first] {
			first = t.Country
		}
		if len(r.Certain) == 0 {
			break
		}
	}
	return first
}

// Several reports whether a name is that of more than one country.
func (r *Reader) Several(hits []Hit) bool {
	first := ""
	for _, h := range hits {
		e := r.Entry(h)
		if t := r.Current(&e); first == "" {
			first = t.Country
		} else if t.Country != first {
			return true
		}
	}
	return false
}

// CountrySectors returns the sectors of the first of several meanings of a country's name or adjective.
func (r *Reader) CountrySectors(hits []Hit) []string {
	e := r.Entry(hits[0])
	return r.Current(&e).Sectors
}

// Current returns the term of an entry that holds on the day of the report, else the nearest.
func (r *Reader) Current(e *dict.Entry) *dict.Term {
	best, points := &e.Terms[0], -1<<20
	for i := range e.Terms {
		if p, _ := r.Rate(e, &e.Terms[i], Code{}, nil); p > points {
			best, points = &e.Terms[i], p
		}
	}
	return best
}
