package phrase

import (
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// statutory reports whether a name that begins with its country is that of a public body whose last or head noun alone tells no sector: "Kenya Railways", "the
// Swedish Migration Agency", "the Qatar Fund for Development". Institutes are the state's where Spanish and Portuguese law calls such bodies so: "the Uruguayan Meat Institute".
func (r *Reader) statutory(n *text.NameSpan, country string) bool {
	at, hits := r.Longest(n.Start, n.End, r.CountryWord)
	if len(hits) == 0 || at.End >= n.End || country == "" {
		return false
	}
	for i := at.End; i < n.End; i++ {
		if sporting[r.Doc.Tokens[i].Lower] {
			return false
		}
	}
	for _, i := range []int{n.End - 1, at.End, n.Head} {
		if i < at.End {
			continue
		}
		if w := r.Doc.Tokens[i].Lower; publicBodies[w] || institutes[w] && iberian[country] {
			return true
		}
	}
	return false
}

var (
	publicBodies = lists.Set("fund railway railways directorate inspectorate secretariat registry agency service services commission ombudsman")
	institutes   = lists.Set("institute")
	iberian      = lists.Set("ARG BOL BRA CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRT PRY SLV URY VEN AGO MOZ CPV")
	sporting     = lists.Set("football soccer cricket rugby olympic athletics boxing tennis sport sports hockey premier racing")
)
