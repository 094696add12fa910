package clause

import (
	"strings"

	"readout/doc"
)

// twoObjects are verbs that keep an object in the passive: "troops sent food by the Union".
var twoObjects = map[string]bool{"give": true, "offer": true, "award": true, "grant": true, "send": true, "deny": true, "pay": true, "show": true, "tell": true, "call": true, "name": true,
	"elect": true, "promise": true, "teach": true, "owe": true, "hand": true, "assign": true, "make": true, "consider": true, "declare": true, "appoint": true, "refuse": true, "allow": true, "guarantee": true,
	"ask": true, "lend": true, "leave": true, "dub": true, "label": true, "bear": true, "found": true}

// mendFinite makes the verb of its clause of a participle that has an object of its own, which none in the passive has, and coordinates with it the verb behind an
// "and": "Aid groups condemned on Friday the raid and urged Israel to stop". Token i is the participle.
func mendFinite(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	n := t.Head
	v := d.Tokens[n].Head
	if t.Tag != "VBN" && t.Tag != "VBD" || n >= i || v <= i || d.Tokens[n].Rel != doc.Subject || !isFinite(d.Tokens[v].Tag) || twoObjects[t.Lemma] {
		return
	}
	if childOf(d, doc.Range{Start: i + 1, End: v}, i, doc.Object) == doc.None || childOf(d, s, i, doc.PassiveAuxiliary) != doc.None {
		return
	}
	and := doc.None
	for k := i + 1; k < v; k++ {
		switch a := &d.Tokens[k]; {
		case a.Rel == doc.Coordinator && (a.Head == i || a.Head == n) && (a.Lower == "and" || a.Lower == "but"):
			and = k
		case and != doc.None && a.Head != v || a.Head == i && a.Rel == doc.Oblique && a.Prep == "by":
			return
		}
	}
	if and == doc.None {
		return
	}
	b := &d.Tokens[v]
	t.Tag, t.Head, t.Rel = "VBD", b.Head, b.Rel
	if b.Head == v {
		t.Head = i
	}
	d.Tokens[n].Head, d.Tokens[and].Head = i, i
	b.Head, b.Rel = i, doc.Conjunct
}

// mendUpTo gives a verb the object that the model takes for where it goes "up to": "is sending up to 600 marines to Haiti". Token i is that noun.
func mendUpTo(d *doc.Document, s doc.Range, i int) {
	t := &d.Tokens[i]
	v, to := t.Head, t.Case
	if to == doc.None || to <= v+1 || d.Tokens[to].Lower != "to" || d.Tokens[to-1].Lower != "up" || d.Tokens[to-1].Head != v || d.Tokens[v].POS != doc.Verb || childOf(d, s, v, doc.Object) != doc.None {
		return
	}
	many := childOf(d, doc.Range{Start: to + 1, End: i}, i, doc.NumberMod)
	if many != to+1 {
		return
	}
	put(d, i, v, doc.Object)
	put(d, to, many, doc.QuantMod)
	put(d, to-1, many, doc.QuantMod)
}

// mendCalledOn gives a verb the one who is called on where the model hangs him on what he is to do: "called on Thursday on Nigeria to intervene". Token i is the "on".
func mendCalledOn(d *doc.Document, s doc.Range, i int) {
	x := d.Tokens[i].Head
	v := d.Tokens[x].Head
	if d.Tokens[i].Lower != "on" || v >= i || d.Tokens[v].Lemma != "call" {
		return
	}
	for k := i + 1; k < x; k++ {
		if a := &d.Tokens[k]; a.Head == i && (a.POS == doc.Propn || a.POS == doc.Noun) {
			a.Head, a.Rel, a.Prep, a.Case = v, doc.Oblique, "on", i
			d.Tokens[i].Head, d.Tokens[i].Rel = k, doc.Case
			return
		}
	}
}

// isThing reports whether a noun is what is done or happens and nobody who speaks.
func isThing(lemma string) bool {
	switch lemma {
	case "attack", "vote", "war", "law", "strike", "report", "result", "crisis", "deal", "raid", "violence", "remark", "test", "plan", "move", "bombing", "blast", "siege", "claim", "case":
		return true
	case "government", "parliament", "delegation", "administration", "coalition", "opposition", "organisation", "organization", "federation", "commission", "mission", "nation", "population", "king":
		return false
	}
	for _, end := range []string{"ing", "tion", "sion", "ment", "ence", "ance"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}
