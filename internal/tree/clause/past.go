package clause

import "readout/doc"

// mendShotDead makes a verb of the "shot" before "dead" at token i that the model takes for a noun: "Gunmen on a motorcycle shot dead a cleric", where
// "dead" is its verb, and the noun before it a part of "shot".
func mendShotDead(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v := i - 1
	if t.Lower != "dead" || v <= s.Start || d.Tokens[v].Lower != "shot" || d.Tokens[v].POS != doc.Noun || t.Rel != doc.Root && t.Rel != doc.ClauseComplement {
		return
	}
	shot := &d.Tokens[v]
	n := doc.None
	for k := s.Start; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && a.POS == doc.Noun && a.Rel == doc.CompoundWord {
			n = k
		}
	}
	switch {
	case shot.Rel == doc.Oblique && n != doc.None: // "on a motorcycle shot dead"
		noun := &d.Tokens[n]
		rehang(d, doc.Range{Start: s.Start, End: v}, v, n)
		noun.Head, noun.Rel, noun.Prep, noun.Case = shot.Head, doc.Oblique, shot.Prep, shot.Case
	case isSubject(shot.Rel) && n != doc.None: // "Gunmen shot dead"
		rehang(d, doc.Range{Start: s.Start, End: v}, v, n)
		d.Tokens[n].Head, d.Tokens[n].Rel = v, doc.Subject
	default:
		return
	}
	shot.Tag, shot.POS, shot.Lemma, shot.Prep, shot.Case = "VBD", doc.Verb, "shoot", "", doc.None
	shot.Rel, shot.Head = t.Rel, t.Head
	if t.Rel == doc.Root {
		shot.Head = v
	}
	rehang(d, s, i, v)
	t.Head, t.Rel = v, doc.Particle
}

// mendEnraged makes the verb at token v that of the clause that the model gives to the participle before it: "after mobs enraged by the killing ransacked a
// mosque". No comma and no "and" stands before it, though the model coordinates it with the main verb.
func mendEnraged(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	r := t.Head
	if t.Tag != "VBD" || t.Rel != doc.Conjunct || r >= v || d.Tokens[v-1].POS == doc.Punct || d.Tokens[v-1].POS == doc.Cconj || d.Tokens[v-1].POS == doc.Adv {
		return
	}
	p, n := doc.None, doc.None
	for k := r + 1; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == r && a.Rel == doc.AdverbialClause && a.Tag == "VBN" {
			p = k
		} else if p == doc.None && a.Rel == doc.Subject || p != doc.None && a.Head == v && isSubject(a.Rel) {
			n = k
		}
	}
	if p == doc.None || n == doc.None || d.Tokens[n].Head != p || hasAuxiliary(d, s, p) {
		return
	}
	part, noun := &d.Tokens[p], &d.Tokens[n]
	for k := r + 1; k < p; k++ {
		if a := &d.Tokens[k]; a.Head == p && a.Rel == doc.Marker {
			a.Head = v
		}
	}
	t.Rel, t.Prep, t.Case = part.Rel, part.Prep, part.Case
	noun.Head = v
	part.Head, part.Rel, part.Prep, part.Case = n, doc.Participle, "", doc.None
}
