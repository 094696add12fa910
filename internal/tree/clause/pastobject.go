package clause

import "readout/doc"

// mendPastObject makes the verb in the past that the model takes for an adjective behind "and" the second verb of its clause, and its noun the object: "banned rallies
// and threatened outspoken activists". A participle, which may describe, has another tag.
func mendPastObject(d *doc.Document, s doc.Range, p int) {
	t := &d.Tokens[p]
	n := t.Head
	if t.Tag != "VBD" || p <= s.Start+1 || n < p || d.Tokens[n].Rel != doc.Conjunct || d.Tokens[p-1].Rel != doc.Coordinator {
		return
	}
	v := d.Tokens[n].Head
	for steps := 0; d.Tokens[v].Rel == doc.Object || d.Tokens[v].Rel == doc.Oblique; steps++ {
		if v = d.Tokens[v].Head; steps == 2 {
			return
		}
	}
	if v > p || d.Tokens[v].POS != doc.Verb || !isFinite(d.Tokens[v].Tag) && !hasAuxiliary(d, s, v) {
		return
	}
	d.Tokens[p-1].Head = v
	t.Head, t.Rel, t.POS = v, doc.Conjunct, doc.Verb
	d.Tokens[n].Head, d.Tokens[n].Rel = p, doc.Object
}
