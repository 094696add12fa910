package clause

import "readout/doc"

// mendPostposed hangs an adjective with a phrase of its own on the object before it: "battled militiamen loyal to the cleric". Of some verbs it says what the object becomes or
// is held to be: "held Iran responsible for the raid".
func mendPostposed(d *doc.Document, s doc.Range, a int) {
	t := &d.Tokens[a]
	if t.POS != doc.Adj || t.Rel != doc.Complement || a == s.Start || childOf(d, doc.Range{Start: a + 1, End: s.End}, a, doc.Oblique) == doc.None {
		return
	}
	o := &d.Tokens[a-1]
	if o.Rel != doc.Object || o.Head != t.Head || o.POS == doc.Pron || predicates[d.Tokens[t.Head].Lemma] {
		return
	}
	t.Head, t.Rel = a-1, doc.AdjectiveMod
}

// predicates are verbs whose object may have an adjective said of it.
var predicates = map[string]bool{"make": true, "keep": true, "hold": true, "find": true, "call": true, "declare": true, "consider": true, "deem": true, "leave": true, "render": true, "turn": true,
	"set": true, "get": true, "want": true, "need": true, "prove": true, "think": true, "believe": true, "rule": true, "judge": true, "pronounce": true, "see": true, "describe": true, "label": true,
	"brand": true, "report": true, "drive": true, "have": true, "like": true, "prefer": true, "regard": true, "feel": true, "put": true, "send": true, "cut": true, "strip": true}

// mendAdjectiveRoot makes a finite verb the root of its sentence where the model takes for that the adjective behind its subject: "The group loyal to the cleric claimed".
func mendAdjectiveRoot(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	a := t.Head
	if r := &d.Tokens[a]; !isFinite(t.Tag) || r.Rel != doc.Root || r.POS != doc.Adj || a >= v || d.Tokens[v-1].POS == doc.Punct || d.Tokens[v-1].POS == doc.Cconj {
		return
	}
	subject := doc.None
	for k := s.Start; k < s.End; k++ {
		switch c := &d.Tokens[k]; {
		case c.Head == v && k < v, c.Head == a && k != a && k != v && c.Rel != doc.Subject && c.Rel != doc.Oblique && c.Rel != doc.Punctuation:
			return
		case c.Head == a && c.Rel == doc.Subject:
			subject = k
		}
	}
	if subject == doc.None || subject+1 != a {
		return
	}
	rehang(d, doc.Range{Start: s.Start, End: subject}, a, v)
	rehang(d, doc.Range{Start: v + 1, End: s.End}, a, v)
	t.Head, t.Rel = v, doc.Root
	d.Tokens[subject].Head = v
	d.Tokens[a].Head, d.Tokens[a].Rel = subject, doc.AdjectiveMod
}

// mendAsAdjective makes an adjective behind "as" a phrase of its verb, as a noun there is one: "described the statement as unhelpful".
func mendAsAdjective(d *doc.Document, s doc.Range, a int) {
	t := &d.Tokens[a]
	p := t.Head
	as := &d.Tokens[p]
	if t.POS != doc.Adj || p >= a || as.Lower != "as" || as.Rel != doc.AdverbMod || d.Tokens[as.Head].POS != doc.Verb || as.Head > p || childOf(d, doc.Range{Start: s.Start, End: p}, as.Head, doc.Object) == doc.None && childOf(d, s, as.Head, doc.PassiveSubject) == doc.None {
		return
	}
	v := as.Head
	t.Head, t.Rel, t.Prep, t.Case = v, doc.Oblique, "as", p
	as.Head, as.Rel = a, doc.Case
}
