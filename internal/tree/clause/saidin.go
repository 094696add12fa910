package clause

import "readout/doc"

// tells are verbs of saying behind which stand the occasion or the text and then a clause with "that".
var tells = map[string]bool{"say": true, "tell": true, "add": true, "write": true, "announce": true, "state": true, "note": true, "claim": true, "argue": true, "declare": true, "reveal": true,
	"explain": true, "stress": true, "emphasize": true, "emphasise": true, "reiterate": true, "confirm": true, "report": true, "insist": true, "maintain": true, "disclose": true, "allege": true,
	"admit": true, "acknowledge": true, "tweet": true, "post": true, "warn": true, "complain": true, "testify": true, "promise": true, "recall": true, "affirm": true, "underline": true}

// thatNouns are nouns that have a clause with "that" of their own.
var thatNouns = map[string]bool{"claim": true, "allegation": true, "accusation": true, "report": true, "rumour": true, "rumor": true, "fact": true, "belief": true, "fear": true, "concern": true, "worry": true,
	"suggestion": true, "news": true, "evidence": true, "hope": true, "idea": true, "view": true, "sign": true, "speculation": true, "threat": true, "promise": true, "pledge": true, "demand": true,
	"possibility": true, "assumption": true, "assertion": true, "complaint": true, "condition": true, "ground": true, "basis": true, "understanding": true, "pretext": true, "event": true, "case": true,
	"suspicion": true, "conviction": true, "knowledge": true, "doubt": true, "criticism": true, "denial": true, "assurance": true, "guarantee": true, "proof": true, "word": true, "way": true,
	"notion": true, "argument": true, "conclusion": true, "impression": true, "prospect": true, "risk": true, "danger": true, "chance": true, "sense": true, "warning": true, "statement": true}

// occasions are prepositions before where, when or by what something is said.
var occasions = map[string]bool{"in": true, "on": true, "at": true, "during": true, "via": true, "by": true, "through": true, "after": true, "before": true, "with": true, "to": true, "from": true, "of": true}

// mendSaidIn hangs what is said on the verb of saying where the model takes it for a clause about the text or the occasion before it: "said in a letter to the king that the
// army had left", "told reporters after the talks that". What a noun tells that takes such a clause itself stays there: "said in response to claims that".
func mendSaidIn(d *doc.Document, s doc.Range, k int) {
	t := &d.Tokens[k]
	that := saidThat(d, s, k)
	if that == doc.None || that-1 <= s.Start || d.Tokens[that-1].Word == "," {
		return
	}
	v, n := t.Head, t.Head
	for steps := 0; d.Tokens[v].Rel == doc.Oblique && occasions[d.Tokens[v].Prep]; steps++ {
		if steps == 2 {
			return
		}
		v = d.Tokens[v].Head
	}
	if v == n || v > n || d.Tokens[v].POS != doc.Verb || !tells[d.Tokens[v].Lemma] || thatNouns[d.Tokens[n].Lemma] && !saidInText(d, n, v) {
		return
	}
	for i := s.Start; i < s.End; i++ {
		if a := &d.Tokens[i]; a.Head == v && i != v && (a.Rel == doc.ClauseComplement || a.Rel == doc.OpenComplement) {
			return
		}
	}
	t.Head, t.Rel = v, doc.ClauseComplement
	d.Tokens[that].Rel = doc.Marker
}

// saidInText reports whether a noun is the text in which the verb says something: "said in a statement that".
func saidInText(d *doc.Document, n, v int) bool {
	t := &d.Tokens[n]
	return t.Head == v && t.Prep == "in" && letters[t.Lemma]
}

// saidThat returns the "that" with which a finite clause with a subject of its own begins, if it is no part of the clause: not "a letter that the army had sent"; or None.
func saidThat(d *doc.Document, s doc.Range, k int) int {
	that, subject, object := doc.None, false, false
	finite := isFinite(d.Tokens[k].Tag)
	for i := s.Start; i < s.End; i++ {
		a := &d.Tokens[i]
		if a.Head != k || i == k {
			continue
		}
		switch {
		case i < k && a.Lower == "that" && that == doc.None && !subject:
			that = i
		case i < k && (isSubject(a.Rel) || a.Rel == doc.Expletive):
			subject = true
		case i < k && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary):
			finite = true
		case a.Rel == doc.Object || a.Rel == doc.ClauseComplement || a.Rel == doc.OpenComplement:
			object = true
		}
	}
	if !subject || !finite || that == doc.None || d.Tokens[that].Rel != doc.Marker && !object {
		return doc.None
	}
	return that
}

// mendMadeClear makes what somebody "made clear" what he says: "made it clear that the army would stay", where the model takes it for a clause about "clear".
func mendMadeClear(d *doc.Document, s doc.Range, k int) {
	t := &d.Tokens[k]
	c := t.Head
	clear := &d.Tokens[c]
	v := clear.Head
	if c > k || v > c || d.Tokens[v].Lemma != "make" || clear.Lower != "clear" && clear.Lower != "plain" && clear.Lower != "known" || saidThat(d, s, k) == doc.None {
		return
	}
	for i := v + 1; i < c; i++ {
		if a := &d.Tokens[i]; a.Lower == "it" && a.Head == c {
			a.Head, a.Rel = v, doc.Expletive
			clear.Rel = doc.Complement
			t.Head, t.Rel = v, doc.ClauseComplement
			return
		}
	}
}
