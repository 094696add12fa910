package clause

import (
	"strings"

	"readout/doc"
)

// mendRoot gives a sentence its verb where the model makes a noun its root: prose has one, and it has been taken for a participle ("Turkish soldiers backed by
// helicopters crossed into Iraq"), an adjective ("lawmakers from the ruling party accused senators") or that noun ("Lawyers in Pakistan plan to march").
func mendRoot(d *doc.Document, s doc.Range) {
	r := doc.None
	for i := s.Start; i < s.End; i++ {
		if d.Tokens[i].Rel == doc.Root {
			r = i
		}
	}
	if r == doc.None || d.Tokens[r].POS != doc.Noun && d.Tokens[r].POS != doc.Propn {
		return
	}
	subject, infinitive := doc.None, false
	for i := s.Start; i < s.End; i++ {
		t := &d.Tokens[i]
		switch {
		case t.Head != r || i == r:
		case isSubject(t.Rel) && i < r:
			subject = i
		case t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary || t.Rel == doc.Conjunct && t.POS == doc.Verb && isFinite(t.Tag):
			return
		case t.Rel == doc.OpenComplement && i > r:
			infinitive = true
		}
	}
	if subject != doc.None {
		if mendPast(d, s, subject, r) {
			return
		}
		t := &d.Tokens[r]
		switch {
		case isCapital(t.Word) || r == s.Start || isFinite(d.Tokens[r-1].Tag):
		case infinitive || t.Tag == "NN" && d.Tokens[subject].Tag != "NN":
			t.POS, t.Tag = doc.Verb, "VBP"
		case t.Tag == "NNS":
			t.POS, t.Tag = doc.Verb, "VBZ"
		}
		return
	}
	if v := lostVerb(d, s, r); v != doc.None {
		promote(d, s, r, v)
	}
}

// lostVerb returns the word that must be the verb of a sentence whose root is noun r, or None. Of several the one with an object is it, else the one that can be no
// passive by its tag, else the last behind which no agent stands.
func lostVerb(d *doc.Document, s doc.Range, r int) int {
	best, points, prose := doc.None, 0, d.Tokens[s.End-1].Word == "." && s.End-s.Start > 7
	for v := s.Start + 1; v < s.End; v++ {
		t := &d.Tokens[v]
		p, closed := 0, prose && v > r && d.Tokens[v-1].Word == "," && hasComma(d, r, v-1) // behind "Japan, which has long sought a role,"
		switch {
		case isFinite(t.Tag) && t.Rel != doc.Participle && t.Rel != doc.AdjectiveMod && t.Rel != doc.RelativeClause && t.Rel != doc.AdverbialClause && !inClause(d, v, r) && (t.Rel != doc.Conjunct || d.Tokens[t.Head].Rel != doc.Participle):
			return doc.None
		case t.Tag != "VBD" && t.Tag != "VBN" && !(closed && t.Tag == "JJ" && strings.HasSuffix(t.Lower, "ed")):
		case closed && t.Rel == doc.AdjectiveMod && t.Head > v, closed && t.Rel == doc.Participle && t.Head < v && (hasObject(d, v) || !hasAgent(d, v)):
			p = 4 // "…, scrambled fighters", "…, handed over a suspect", "mobs, enraged by the vote, looted shops"
		case t.Rel == doc.RelativeClause && t.Head == r && prose && v > r && bareRelative(d, s, v):
			p = 2
		case inClause(d, v, r):
		case v < r:
			if t.Tag == "VBD" && t.Rel == doc.AdjectiveMod && t.Head == r && d.Tokens[v-1].Word != "," && nominalBefore(d, s, v, r) != doc.None {
				p = 4 // "China fired three missiles"
			}
		case t.Rel == doc.AdjectiveMod && t.Head > v && prose:
			if b := d.Tokens[v-1].POS; b == doc.Noun || b == doc.Propn {
				p = 4 // "the ruling party accused senators"
			}
		case t.Rel == doc.Participle && t.Head < v:
			p = verbal(d, s, v, prose, t.Head == r)
		}
		if p > 0 && p >= points {
			best, points = v, p
		}
	}
	return best
}

// hasObject reports whether an object hangs on verb v.
func hasObject(d *doc.Document, v int) bool {
	for k := v + 1; k < len(d.Tokens) && k < v+20; k++ {
		if d.Tokens[k].Head == v && d.Tokens[k].Rel == doc.Object {
			return true
		}
	}
	return false
}

// hasAgent reports whether "by" somebody hangs on verb v.
func hasAgent(d *doc.Document, v int) bool {
	for k := v + 1; k < len(d.Tokens) && k < v+20; k++ {
		if d.Tokens[k].Head == v && d.Tokens[k].Rel == doc.Agent {
			return true
		}
	}
	return false
}

// hasComma reports whether a comma stands between two tokens.
func hasComma(d *doc.Document, after, before int) bool {
	for k := after + 1; k < before; k++ {
		if d.Tokens[k].Word == "," {
			return true
		}
	}
	return false
}

// verbal tells how likely a participle behind its noun is the verb of the clause, 0 to 3.
func verbal(d *doc.Document, s doc.Range, v int, prose, near bool) int {
	object, agent, with := false, false, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head != v || k == v:
		case isSubject(a.Rel) || a.Rel == doc.Marker || a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary:
			return 0
		case a.Rel == doc.Agent:
			agent = true
		case a.Rel == doc.Object:
			object = !takesTwo[d.Tokens[v].Lemma]
		case a.Rel == doc.Oblique && k > v && a.Prep == "with":
			with = true
		}
	}
	switch {
	case agent || with && d.Tokens[v].Lemma == "arm":
		return 0
	case object && near:
		return 3
	case !prose:
		return 0
	case d.Tokens[v].Tag == "VBD" || object:
		return 2
	case takesTwo[d.Tokens[v].Lemma]:
		return 0
	}
	return 1
}

// inClause reports whether token v stands in a clause of its own below noun r: a relative or adverbial one, or what is said.
func inClause(d *doc.Document, v, r int) bool {
	for v != r && d.Tokens[v].Head != v {
		switch d.Tokens[v].Rel {
		case doc.RelativeClause, doc.AdverbialClause, doc.ClauseComplement, doc.PrepClause, doc.OpenComplement, doc.ClauseSubject, doc.Parataxis:
			return true
		}
		v = d.Tokens[v].Head
	}
	return false
}

// nominalBefore returns the last noun that hangs on r and stands before v with nothing but its own words between, or None.
func nominalBefore(d *doc.Document, s doc.Range, v, r int) int {
	for k := v - 1; k >= s.Start; k-- {
		t := &d.Tokens[k]
		if t.Head == r && (t.POS == doc.Noun || t.POS == doc.Propn) && t.Rel != doc.Possessor {
			return k
		}
		if t.Head != v && !under(d, k, v) {
			return doc.None
		}
	}
	return doc.None
}

// promote makes v the root of a sentence in the place of noun r, which becomes its subject, or its object where it stands behind.
func promote(d *doc.Document, s doc.Range, r, v int) {
	t := &d.Tokens[v]
	switch h := t.Head; {
	case v < r:
		subject := nominalBefore(d, s, v, r)
		rehang(d, doc.Range{Start: s.Start, End: subject}, r, subject)
		d.Tokens[subject].Head, d.Tokens[subject].Rel = v, doc.Subject
		d.Tokens[r].Head, d.Tokens[r].Rel = v, doc.Object
	case t.Rel == doc.AdjectiveMod: // what the noun behind it hung on is led by the noun before it
		before := &d.Tokens[v-1]
		if d.Tokens[h].Rel != doc.Apposition && (before.Head == h || before.Head == v) {
			before.Head, before.Rel, before.Prep, before.Case = d.Tokens[h].Head, d.Tokens[h].Rel, d.Tokens[h].Prep, d.Tokens[h].Case
			rehang(d, doc.Range{Start: s.Start, End: v - 1}, h, v-1)
			rehang(d, doc.Range{Start: s.Start, End: v - 1}, v, v-1)
		}
		d.Tokens[h].Head, d.Tokens[h].Rel, d.Tokens[h].Prep, d.Tokens[h].Case = v, doc.Object, "", doc.None
		fallthrough
	default:
		rehang(d, doc.Range{Start: v + 1, End: s.End}, r, v)
		for k := r; k > s.Start; k-- { // "After the vote, rebels accused"
			if a := &d.Tokens[k]; a.Word == "," && a.Head == r {
				rehang(d, doc.Range{Start: s.Start, End: k + 1}, r, v)
				break
			}
		}
		d.Tokens[r].Head, d.Tokens[r].Rel = v, doc.Subject
	}
	for k := v + 1; k < s.End; k++ { // "enraged by the vote, looted shops and burned cars"
		if a := &d.Tokens[k]; a.Rel == doc.Conjunct && a.Tag == "VBD" && a.Head < v && d.Tokens[a.Head].Rel == doc.Participle {
			a.Head = v
		}
	}
	if t.Tag == "JJ" {
		t.Lemma = verbOf(t.Lower)
	}
	t.Head, t.Rel, t.Tag, t.POS = v, doc.Root, "VBD", doc.Verb
	if f := d.Tokens[s.End-1]; f.POS == doc.Punct {
		d.Tokens[s.End-1].Head = v
	}
}

// verbOf returns the verb that a form in -ed most likely is of: "relaxed", "scrambled", "pledged", "stopped", "denied".
func verbOf(form string) string {
	stem := strings.TrimSuffix(form, "ed")
	n := len(stem)
	if n < 3 {
		return form
	}
	last, before := stem[n-1], stem[n-2]
	vowel := strings.IndexByte("aeiou", before) >= 0
	switch {
	case last == 'i':
		return stem[:n-1] + "y"
	case last == before && last != 'l' && last != 's':
		return stem[:n-1]
	case strings.IndexByte("cgsuvz", last) >= 0 && last != before, last == 'l' && !vowel && before != 'l':
		return stem + "e"
	}
	return stem
}

// mendSaid gives what somebody says its verb, where the model makes that a participle of a first subject of the verb of saying: "Pakistan, where a vote is due, handed
// over a suspect, officials said", "A submarine torpedoed and sank the cruiser, witnesses said".
func mendSaid(d *doc.Document, s doc.Range, first int) {
	says := d.Tokens[first].Head
	if says < first || d.Tokens[says].Rel != doc.Root || d.Tokens[says].POS != doc.Verb || d.Tokens[first].POS != doc.Propn && !isSubject(d.Tokens[first].Rel) {
		return
	}
	v, plain, speaker := doc.None, doc.None, doc.None
	for k := first + 1; k < s.End && speaker == doc.None; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == says && isSubject(a.Rel):
			speaker = k
		case a.Rel == doc.ClauseComplement && a.Head == says:
			return
		case k > says || a.Rel != doc.Participle || a.Tag == "VBG" || hasAgent(d, k):
		case v == doc.None && d.Tokens[k-1].Word == "," && under(d, k, first) && hasComma(d, first, k-1):
			v = k
		case plain == doc.None && a.Head == first:
			plain = k
		}
	}
	if v == doc.None {
		v = plain
	}
	if v == doc.None || speaker == doc.None || d.Tokens[first].Rel == doc.NounAdverb && v == plain || !hasComma(d, v, speaker) {
		return
	}
	rehang(d, doc.Range{Start: v + 1, End: speaker}, first, v)
	t, n := &d.Tokens[v], &d.Tokens[first]
	t.Head, t.Rel, t.Tag, t.POS = says, doc.ClauseComplement, "VBD", doc.Verb
	n.Head, n.Rel = v, doc.Subject
}

// mendSaidFirst makes a clause in front of a verb of saying what is said, where the model takes its past for a participle: "Rebels massed near Hama, witnesses said".
func mendSaidFirst(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	says := t.Head
	if t.Tag != "VBN" || says < v || d.Tokens[says].POS != doc.Verb || !isFinite(d.Tokens[says].Tag) {
		return
	}
	own, speaker := false, doc.None
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == v && k < v && isSubject(a.Rel):
			own = true
		case a.Head == v && (a.Rel == doc.Marker || a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary || a.Rel == doc.Agent):
			return
		case a.Head == says && a.Rel == doc.ClauseComplement:
			return
		case a.Head == says && k > v && isSubject(a.Rel):
			speaker = k
		}
	}
	if own && speaker != doc.None && hasComma(d, v, speaker) {
		t.Rel, t.Tag = doc.ClauseComplement, "VBD"
	}
}

// mendClauseSubject takes a clause that is the subject of another for a noun with a participle: "A French reporter held hostage in Lebanon was freed".
func mendClauseSubject(d *doc.Document, s doc.Range, p int) {
	t := &d.Tokens[p]
	v := t.Head
	if o := p + 1; t.Tag == "VB" && p == s.Start && v > o && d.Tokens[o].Head == p && d.Tokens[o].Rel == doc.Object { // "Aid groups accused the army"
		rehang(d, doc.Range{Start: o + 1, End: v}, p, o)
		d.Tokens[o].Head, d.Tokens[o].Rel = v, doc.Subject
		t.Head, t.Rel, t.Tag, t.POS, t.Lemma = o, doc.CompoundWord, "NN", doc.Noun, t.Lower
		return
	}
	if t.Tag != "VBD" && t.Tag != "VBN" || v < p {
		return
	}
	subject, passive := doc.None, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == p && isSubject(a.Rel) && (a.POS == doc.Noun || a.POS == doc.Propn):
			subject = k
		case a.Head == p && (a.Rel == doc.Auxiliary || a.Rel == doc.PassiveAuxiliary || a.Rel == doc.Marker || a.Rel == doc.Negation):
			return
		case a.Head == v && isSubject(a.Rel):
			return
		case a.Head == v:
			passive = passive || a.Rel == doc.PassiveAuxiliary
		}
	}
	if subject == doc.None || subject > p {
		return
	}
	rehang(d, doc.Range{Start: s.Start, End: subject}, p, v)
	d.Tokens[subject].Head, d.Tokens[subject].Rel = v, doc.Subject
	if passive {
		d.Tokens[subject].Rel = doc.PassiveSubject
	}
	t.Head, t.Rel, t.Tag = subject, doc.Participle, "VBN"
}
