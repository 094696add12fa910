package clause

import "readout/doc"

// results are verbs with adjectives that make one act with them: "set free", "shot dead".
var results = map[string]map[string]bool{
	"set":   {"free": true, "alight": true, "ablaze": true, "afire": true, "adrift": true},
	"lay":   {"bare": true, "waste": true},
	"make":  {"public": true},
	"cut":   {"short": true},
	"shoot": {"dead": true},
	"keep":  {"alive": true},
	"turn":  {"loose": true},
	"let":   {"loose": true, "free": true},
}

// states are adjectives for how somebody is when something is done with him; a preposition behind them belongs to the verb: "pulled a girl alive from the ruins".
var states = map[string]bool{"alive": true, "dead": true, "safe": true, "unharmed": true, "unhurt": true, "unconscious": true}

// mendResult makes the adjective at i a particle of the verb that it makes one act with: "set free 15 sailors", "shot two students dead".
func mendResult(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	if t.Rel == doc.Object && t.Lower == "home" && t.Tag == "RB" {
		t.Rel = doc.AdverbMod // "ordered home its envoy"
	}
	v, object := t.Head, doc.None
	switch {
	case t.Rel == doc.Root || d.Tokens[v].POS == doc.Verb && v > i:
		return
	case d.Tokens[v].Rel == doc.Object || d.Tokens[v].Rel == doc.PassiveSubject || d.Tokens[v].Rel == doc.ClauseComplement && d.Tokens[v].POS == doc.Noun:
		object = v
		v = d.Tokens[v].Head
	}
	if v > i {
		return
	}
	if states[t.Lower] && object != doc.None && object < i {
		for k := i + 1; k < s.End; k++ {
			if a := &d.Tokens[k]; a.Head == i && a.Rel == doc.Oblique {
				a.Head = v
			}
		}
	}
	if !results[d.Tokens[v].Lemma][t.Lower] || object != doc.None && object > i && v+1 != i {
		return
	}
	t.Head, t.Rel = v, doc.Particle
	rehang(d, doc.Range{Start: i + 1, End: s.End}, i, v)
	if object != doc.None && d.Tokens[object].Rel == doc.ClauseComplement {
		d.Tokens[object].Rel = doc.Object
	}
}

// gerundless are prepositions that lead somebody rather than what somebody does, so that a participle behind them is his.
var gerundless = map[string]bool{"with": true, "to": true, "from": true, "against": true, "on": true, "for": true, "by": true, "into": true, "at": true, "between": true}

// mendWith takes the clause behind a preposition for a noun with a participle: "shared films with detectives looking into the blast", but not "talks broke down, with
// both sides blaming the other".
func mendWith(d *doc.Document, s doc.Range, p int) {
	t := &d.Tokens[p]
	if t.Tag != "VBG" || t.Lower == "following" || t.Case == doc.None || !gerundless[t.Prep] || t.Case > s.Start && d.Tokens[t.Case-1].POS == doc.Punct {
		return
	}
	for k := t.Case + 1; k < p; k++ {
		a := &d.Tokens[k]
		if a.Head != p {
			continue
		}
		if a.Rel != doc.Subject || a.POS != doc.Noun && a.POS != doc.Propn {
			return
		}
		a.Head, a.Rel, a.Prep, a.Case = t.Head, doc.Oblique, t.Prep, t.Case
		d.Tokens[t.Case].Head = k
		t.Head, t.Rel, t.Prep, t.Case = k, doc.Participle, "", doc.None
		return
	}
}
