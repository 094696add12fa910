package clause

import "readout/doc"

// mendAppeal gives the infinitive behind a call the subject that the model hangs on the call: "called for his followers in Iraq to end the fighting". A thing that is called
// for stays: "called for calm to prevent riots".
func mendAppeal(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	c := t.Head
	if t.Tag != "VB" || c >= v || !hasTo(d, s, v) || !appeals(d.Tokens[c].Lemma) || childOf(d, s, v, doc.Subject) != doc.None {
		return
	}
	who, where := doc.None, doc.None
	for k := c + 1; k < v; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head != c:
		case a.Rel != doc.Oblique || who == doc.None && a.Prep != "for":
			return
		case who == doc.None:
			who = k
		default:
			where = k
		}
	}
	if who == doc.None || d.Tokens[who].Case == doc.None {
		return
	}
	if n := &d.Tokens[who]; n.POS != doc.Propn && (n.Tag != "NNS" || isMeasure(n.Lemma)) {
		return
	}
	f := &d.Tokens[d.Tokens[who].Case]
	f.Head, f.Rel = v, doc.Marker
	put(d, who, v, doc.Subject)
	if where != doc.None {
		d.Tokens[where].Head = who
	}
	t.Rel = doc.AdverbialClause
}

// isMeasure reports whether a noun tells something that is done rather than somebody: "called for sanctions to force Sudan to yield".
func isMeasure(lemma string) bool {
	switch lemma {
	case "sanction", "talk", "measure", "step", "election", "effort", "reform", "change", "law", "vote", "protest", "strike", "action", "condition", "attack", "inquiry", "negotiation":
		return true
	}
	return false
}

// appeals reports whether a verb with "for" asks for somebody to do something.
func appeals(lemma string) bool {
	switch lemma {
	case "call", "appeal", "plead", "ask", "press", "push", "lobby", "campaign", "wait", "arrange":
		return true
	}
	return false
}
