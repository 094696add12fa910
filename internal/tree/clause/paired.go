package clause

import "readout/doc"

// parties are nouns that stand for one of two sides: "Sudan's government and Darfur rebels".
var parties = map[string]bool{"government": true, "army": true, "military": true, "police": true, "ministry": true, "parliament": true, "administration": true, "regime": true, "junta": true,
	"force": true, "troop": true, "soldier": true, "official": true, "leader": true, "minister": true, "president": true, "premier": true, "rebel": true, "guerrilla": true, "militia": true,
	"navy": true, "opposition": true, "party": true, "union": true, "negotiator": true, "delegation": true, "mediator": true, "diplomat": true, "envoy": true, "authority": true, "command": true}

// mendPaired parts two sides that the model takes for one, the second of which has a name before it: "Sudan's government and Darfur rebels" are no rebels of Sudan's
// government and of Darfur. Token i is the first, hung on the second.
func mendPaired(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	h := t.Head
	if h <= i || !parties[t.Lemma] || d.Tokens[h].POS != doc.Noun {
		return
	}
	and := childOf(d, doc.Range{Start: i + 1, End: h}, i, doc.Coordinator)
	name := childOf(d, doc.Range{Start: i + 1, End: h}, i, doc.Conjunct)
	if and == doc.None || and != i+1 || name != h-1 || d.Tokens[name].POS != doc.Propn {
		return
	}
	owner := childOf(d, doc.Range{Start: s.Start, End: i}, i, doc.Possessor)
	if owner == doc.None {
		owner = childOf(d, doc.Range{Start: s.Start, End: i}, h, doc.Possessor)
	}
	if owner == doc.None {
		return
	}
	b := &d.Tokens[h]
	t.Head, t.Rel, t.Prep, t.Case = b.Head, b.Rel, b.Prep, b.Case
	rehang(d, doc.Range{Start: s.Start, End: i}, h, i)
	put(d, h, i, doc.Conjunct)
	put(d, name, h, doc.CompoundWord)
	if t.Head == h { // the second was the root
		t.Head = i
	}
}

// firstSide returns the one whom "between" behind noun n names, where it names no second: "talks between the government of Kenya"; or None.
func firstSide(d *doc.Document, s doc.Range, n int) int {
	for k := n + 1; k < s.End; k++ {
		if t := &d.Tokens[k]; t.Head == n && t.Prep == "between" && (t.Tag == "NN" || t.Tag == "NNP") && childOf(d, s, k, doc.Conjunct) == doc.None {
			return k
		}
	}
	return doc.None
}

// mendBetween gives "between" its second side, which the model has coordinated with the noun before it: "talks between the government of Kenya and its rebels". Token i
// is the second side.
func mendBetween(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	n := t.Head
	if n >= i || d.Tokens[n].POS != doc.Noun || t.POS != doc.Noun && t.POS != doc.Propn {
		return
	}
	side := firstSide(d, doc.Range{Start: s.Start, End: i}, n)
	and := childOf(d, doc.Range{Start: n, End: i}, n, doc.Coordinator)
	if side == doc.None || and < side || d.Tokens[and].Lower != "and" {
		return
	}
	t.Head, d.Tokens[and].Head = side, side
}
