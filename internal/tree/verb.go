package tree

import (
	"strings"

	"readout/syntax"
)

// findVerbs parses a block again where the model has lost the verb of one of its sentences. The model is shown a word that can be nothing else than what is asked about, and
// what it makes of that is kept where it fits.
func (p *Parser) findVerbs(k int) {
	for s := 0; s < len(p.docs[k].Sentences); s++ {
		d := p.docs[k]
		x := d.Sentences[s]
		switch {
		case x.End-x.Start < 3 || x.End-x.Start > maxAgain:
		case p.findCompound(d, x):
		case !hasVerb(d, x):
			p.findPresent(d, x)
		case !p.findParticiple(d, x):
			p.findPast(d, x)
		}
	}
}

// Bounds of the second look, so that it takes time in proportion to the text: tokens of a sentence, and tries at one.
const maxAgain, maxTries = 80, 12

// try parses a sentence again with one token or more seen as other words; tokens of again are counted from the sentence's first.
func (p *Parser) try(d *syntax.Doc, x syntax.Span, seen ...syntax.Seen) {
	p.looks += x.End - x.Start
	for k := range seen {
		seen[k].Token -= x.Start
	}
	p.parser.ParseSeeing(d.SpanText(x), p.again, seen...)
}

// findCompound finds a verb of two words that a hyphen joins, "to jump-start the talks", "to air-drop food". What stands before the verb proper is shown as adverbs.
func (p *Parser) findCompound(d *syntax.Doc, x syntax.Span) bool {
	for i := x.Start + 1; i+2 < x.End; i++ {
		t, hyphen, to := &d.Tokens[i+2], &d.Tokens[i+1], &d.Tokens[i-1]
		if hyphen.Text != "-" || hyphen.Space || d.Tokens[i].Space || to.Dep != "aux" || to.Tag != "TO" && to.Tag != "MD" || !p.words.HasVerb(t.Lower) || d.Tokens[i].Lower == "re" {
			continue
		}
		p.try(d, x, syntax.Seen{Token: i, As: "quickly"}, syntax.Seen{Token: i + 1, As: "also"})
		if len(p.again.Tokens) != x.End-x.Start || p.again.Tokens[i+2-x.Start].Tag != "VB" {
			continue
		}
		at := i - x.Start
		for k := at; k < at+2; k++ {
			a := &p.again.Tokens[k]
			a.Head, a.Left, a.Right = at+2, k, k
		}
		first, mark := &p.again.Tokens[at], &p.again.Tokens[at+1]
		first.Dep, mark.Dep, mark.Tag, mark.POS = "advmod", "punct", "HYPH", "PUNCT"
		return d.Graft(x, p.again)
	}
	return false
}

// findPresent finds the verb of a headline: "Police search party offices", "Rebels attack army base". The model takes it for a noun, since headlines were rare in what
// it learnt from. It is shown "began" in its place, and the tree is kept where that becomes the verb of a subject that agrees with the word as written.
func (p *Parser) findPresent(d *syntax.Doc, x syntax.Span) {
	told, tries := false, 0
	for i := x.Start + 1; i < x.End && tries < maxTries; i++ {
		told = told || d.Tokens[i].Tag == "VBN" && d.Tokens[i].Dep == "acl" // "Four wounded in clash with rebels"
		tag := p.present(&d.Tokens[i], &d.Tokens[i-1])
		if tag == "" || told && d.Tokens[i].Dep == "pobj" {
			continue
		}
		tries++
		p.try(d, x, syntax.Seen{Token: i, As: "began"})
		if !p.agrees(i-x.Start, tag) {
			continue
		}
		t := &p.again.Tokens[i-x.Start]
		t.Tag, t.Morph = tag, "Tense=Pres|VerbForm=Fin"
		if tag == "VBZ" {
			t.Morph = "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
		}
		d.Graft(x, p.again)
		return
	}
}

// findPast finds the verb of prose whose root the model takes for a noun or an adjective: "A gunman shot and wounded the premier", "A bid to stop the vote failed on
// Sunday". A word that may be a past tense is shown as "began". Of several the one with an object is kept, else the last.
func (p *Parser) findPast(d *syntax.Doc, x syntax.Span) {
	if !isNominal(d, d.Root(x)) || d.Tokens[x.End-1].Text != "." {
		return
	}
	best, points, tries := -1, 0, 0
	for i := x.Start + 1; i < x.End && tries < maxTries; i++ {
		t := &d.Tokens[i]
		if !p.past(t) || hasAux(d, i) {
			continue
		}
		tries++
		p.try(d, x, syntax.Seen{Token: i, As: "began"})
		if n := p.fitsPast(i - x.Start); n > 0 && n >= points {
			best, points = i, n
		}
	}
	if best >= 0 {
		p.try(d, x, syntax.Seen{Token: best, As: "began"})
		d.Graft(x, p.again)
	}
}

// isNominal reports whether the root of a sentence is no verb, with none about it.
func isNominal(d *syntax.Doc, r int) bool {
	switch d.Tokens[r].Tag {
	case "NN", "NNS", "NNP", "NNPS", "JJ", "CD":
	default:
		return false
	}
	for c := range d.Children(r) {
		if t := &d.Tokens[c]; strings.HasPrefix(t.Dep, "aux") || t.Text == ":" {
			return false
		}
	}
	return true
}

// past reports whether a word may be a past tense.
func (p *Parser) past(t *syntax.Token) bool {
	switch t.Tag {
	case "VBD", "VBN":
		return true
	case "NN", "JJ":
		return t.Text == t.Lower && (strings.HasSuffix(t.Lower, "ed") && t.Tag == "JJ" || p.words.HasVerbForm(t.Lower) && !strings.HasSuffix(t.Lower, "ing"))
	}
	return false
}

func hasAux(d *syntax.Doc, i int) bool {
	for c := range d.Children(i) {
		if strings.HasPrefix(d.Tokens[c].Dep, "aux") {
			return true
		}
	}
	return false
}

// fitsPast tells how well token i stands as the verb of the second try, 0 for not at all. A participle that has an object is none.
func (p *Parser) fitsPast(i int) int {
	d := p.again
	if !p.isRoot(i) {
		return 0
	}
	points, subject := 1, false
	for c := range d.Children(i) {
		switch t := &d.Tokens[c]; t.Dep {
		case "nsubj":
			if t.Tag == "DT" {
				return 0
			}
			subject = subject || c < i && t.Tag != "JJ"
		case "dobj", "ccomp", "xcomp":
			points = max(points, 2)
		case "conj":
			if t.Tag == "VBD" {
				points = 3
			}
		case "agent":
			return 0
		}
	}
	if !subject {
		return 0
	}
	for v := 0; v < len(d.Tokens) && (v == 0 || !d.Tokens[v].SentStart); v++ {
		if t := &d.Tokens[v]; t.Dep == "acl" && (t.Tag == "VBD" || t.Tag == "VBN") {
			for c := range d.Children(v) {
				if d.Tokens[c].Dep == "dobj" {
					return 0
				}
			}
		}
	}
	return points
}

// isRoot reports whether token i is the verb of the second try's first sentence.
func (p *Parser) isRoot(i int) bool {
	d := p.again
	if i >= len(d.Tokens) || d.Tokens[i].Dep != "ROOT" || d.Tokens[i].Tag != "VBD" {
		return false
	}
	for k := 1; k <= i; k++ {
		if d.Tokens[k].SentStart {
			return false
		}
	}
	return true
}

// findParticiple finds the verb of a clause of which the model takes a participle for the verb: "Leaders gathered in Dakar condemned the coup", "A commander wanted for
// murder surrendered". The participle is shown as "known", and the tree is kept where it becomes a part of the subject of another verb in its place.
func (p *Parser) findParticiple(d *syntax.Doc, x syntax.Span) bool {
	r, tries := d.Root(x), 0
	for i := x.Start + 1; i < x.End && tries < maxTries; i++ {
		t := &d.Tokens[i]
		if p.robbed(d, i) {
			tries++
			p.try(d, x, syntax.Seen{Token: i, As: "known"})
			if at, w := i-x.Start, t.Head-x.Start; len(p.again.Tokens) == x.End-x.Start && p.again.Tokens[at].Dep == "acl" && p.again.Tokens[w].Dep == d.Tokens[t.Head].Dep && subjectBefore(p.again, w, at) && d.Graft(x, p.again) {
				return true
			}
			continue
		}
		if t.Dep != "ROOT" && t.Dep != "ccomp" && !(t.Dep == "acl" && t.Head == r && isNominal(d, r)) || t.Tag != "VBD" && t.Tag != "VBN" || !mayBeParticiple(t) || !bereft(d, x, i) {
			continue
		}
		seen := [2]syntax.Seen{{Token: i, As: "known"}, {Token: i + 1, As: "there"}}
		n := 1
		if captive[d.Tokens[i+1].Lower] {
			n = 2
		}
		tries++
		p.try(d, x, seen[:n]...)
		if p.replaced(d, x, i) && d.Graft(x, p.again) {
			return true
		}
	}
	return false
}

// robbed reports whether verb i, behind a comma, has taken the subject of the verb that it hangs on: "The Iraqi leader, asked about a truce, said".
func (p *Parser) robbed(d *syntax.Doc, i int) bool {
	t := &d.Tokens[i]
	return (t.Dep == "ccomp" || t.Dep == "advcl") && t.Head > i && (t.Tag == "VBD" || t.Tag == "VBN") && mayBeParticiple(t) && d.Tokens[i-1].Text == "," &&
		subjectBefore(d, i, i) && !subjectBefore(d, t.Head, t.Head) && !hasAux(d, i)
}

// subjectBefore reports whether verb v has a subject before token i.
func subjectBefore(d *syntax.Doc, v, i int) bool {
	for c := range d.Children(v) {
		if strings.HasPrefix(d.Tokens[c].Dep, "nsubj") && c < i {
			return true
		}
	}
	return false
}

// captive are words that tell as what somebody is held or taken.
var captive = map[string]bool{"hostage": true, "captive": true, "prisoner": true, "dead": true}

// participles are past tenses that are participles too and do not end in -ed.
var participles = map[string]bool{"held": true, "sent": true, "shot": true, "hit": true, "cut": true, "set": true, "left": true, "found": true, "kept": true, "led": true, "made": true, "met": true, "put": true,
	"paid": true, "sold": true, "told": true, "taught": true, "caught": true, "brought": true, "bought": true, "built": true, "lost": true, "fought": true, "hurt": true, "bound": true, "dug": true, "hung": true, "stuck": true}

// intransitive are past tenses in -ed that are no participles of somebody.
var intransitive = map[string]bool{"struggled": true, "died": true, "erupted": true, "arrived": true, "continued": true, "remained": true, "happened": true, "collapsed": true, "soared": true, "marched": true,
	"rallied": true, "voted": true, "travelled": true, "traveled": true, "resigned": true, "emerged": true, "appeared": true, "failed": true, "clashed": true, "crashed": true, "exploded": true, "talked": true,
	"walked": true, "agreed": true, "succeeded": true, "disappeared": true, "occurred": true, "reacted": true, "responded": true, "retreated": true, "departed": true, "stayed": true, "seemed": true,
	"pleaded": true, "apologised": true, "apologized": true, "campaigned": true}

func mayBeParticiple(t *syntax.Token) bool {
	return !intransitive[t.Lower] && (t.Tag == "VBN" || strings.HasSuffix(t.Lower, "ed") || participles[t.Lower])
}

// bereft reports whether verb i of a sentence has no auxiliary and no object, and a verb stands behind it that nothing explains.
func bereft(d *syntax.Doc, x syntax.Span, i int) bool {
	comma := d.Tokens[i-1].Text == ","
	for c := range d.Children(i) {
		switch t := &d.Tokens[c]; {
		case t.Dep == "nsubj" && t.Tag == "PRP", strings.HasPrefix(t.Dep, "aux"), t.Dep == "neg", t.Dep == "dobj" && !captive[t.Lower], t.Dep == "xcomp" && !comma, t.Dep == "ccomp" && c < i:
			return false
		}
	}
	for w := i + 2; w < x.End; w++ {
		if unexplained(d, i, w) {
			return true
		}
	}
	return false
}

// unexplained reports whether a past or present w behind verb i has no subject, and no conjunction or comma that would explain that; as "for" leads no clause, so "wanted for
// war crimes surrendered" has none.
func unexplained(d *syntax.Doc, i, w int) bool {
	t := &d.Tokens[w]
	switch t.Tag {
	case "VBD", "VBZ", "VBP":
	case "VBN":
		if t.Dep == "amod" || t.Dep == "acl" {
			return false
		}
	default:
		return false
	}
	if t.Dep == "relcl" || strings.HasPrefix(t.Dep, "aux") || d.Tokens[w-1].Tag == "CC" || d.Tokens[w-1].Text == "," && d.Tokens[i-1].Text != "," {
		return false
	}
	for h := range d.Ancestors(i) {
		if h == w {
			return false
		}
	}
	for k := i + 1; k < w; k++ {
		if d.Tokens[k].Tag == "CC" && d.Tokens[i-1].Text != "," {
			return false
		}
	}
	for h := w; h != i; h = d.Tokens[h].Head {
		if d.Tokens[h].Head == h {
			return d.Tokens[i].Dep != "ROOT" && d.Tokens[w].Head == d.Tokens[i].Head // beside i
		}
	}
	own, led := false, false
	for c := range d.Children(w) {
		m := &d.Tokens[c]
		own = own || strings.HasPrefix(m.Dep, "nsubj") || m.Dep == "expl"
		if m.Dep == "mark" && c == i+1 && (m.Lower == "for" || m.Lower == "as" && guised[d.Tokens[i].Lower]) {
			return true
		}
		led = led || m.Dep == "mark" || m.Dep == "advmod" && (m.Tag == "WRB")
	}
	for c := range d.Children(t.Head) {
		own = own || t.Dep == "conj" && d.Tokens[c].Dep == "cc" && c < w
	}
	return !own && !led
}

// guised are participles that "as" somebody stands behind.
var guised = map[string]bool{"dressed": true, "disguised": true, "described": true, "identified": true, "clad": true, "branded": true, "seen": true, "named": true}

// replaced reports whether participle i has become a part of a noun in the second try, and an unexplained verb with one subject stands in the place that it had.
func (p *Parser) replaced(old *syntax.Doc, x syntax.Span, i int) bool {
	d, at := p.again, i-x.Start
	if len(d.Tokens) != x.End-x.Start || d.Tokens[at].Dep != "acl" || d.Tokens[at].Head > at {
		return false
	}
	was := &old.Tokens[i]
	for w := at + 1; w < len(d.Tokens) && !d.Tokens[w].SentStart; w++ {
		t := &d.Tokens[w]
		if !(t.Dep == "ROOT" && was.Dep != "ccomp") && !(t.Dep == "ccomp" && t.Head+x.Start == was.Head) {
			continue
		}
		subjects := 0
		finite := unexplained(old, i, w+x.Start)
		for c := range d.Children(w) {
			if strings.HasPrefix(d.Tokens[c].Dep, "nsubj") {
				if subjects++; c > at {
					return false
				}
			}
			finite = finite || strings.HasPrefix(d.Tokens[c].Dep, "aux") && unexplained(old, i, c+x.Start)
		}
		return subjects == 1 && finite
	}
	return false
}

// hasVerb reports whether a sentence has a verb in a finite form, or one without as its root. In prose the verb may be a participle or an adjective in -ed.
func hasVerb(d *syntax.Doc, x syntax.Span) bool {
	prose := d.Tokens[x.End-1].Text == "."
	for i := x.Start; i < x.End; i++ {
		switch t := &d.Tokens[i]; t.Tag {
		case "VBD", "VBZ", "VBP", "MD":
			if t.Dep != "compound" {
				return true
			}
		case "VB", "VBN", "JJ":
			if t.Head == i && t.Tag != "JJ" || prose && t.Tag != "VB" && strings.HasSuffix(t.Lower, "ed") {
				return true
			}
		}
	}
	return false
}

// present returns the tag of a noun or infinitive, or of an adjective behind a plural, that may be a verb in the present as it is written; or "".
func (p *Parser) present(t, before *syntax.Token) string {
	if t.Text != t.Lower || len(t.Lower) < 3 || t.Tag != "NN" && t.Tag != "NNS" && t.Dep != "compound" && !(t.Tag == "JJ" && before.Tag == "NNS") && !(t.Tag == "VB" && before.Tag != "TO" && before.Tag != "CC") {
		return ""
	}
	if t.Tag != "NNS" && p.words.HasVerb(t.Lower) {
		return "VBP"
	}
	if base := singular(t.Lower); base != "" && p.words.HasVerb(base) {
		return "VBZ"
	}
	return ""
}

// singular takes the ending off a word in -s: "pledges" gives "pledge", "denies" "deny", "pushes" "push".
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ss") || !strings.HasSuffix(w, "s"):
		return ""
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}

// agrees reports whether token i is the verb of the second try, with a subject before it of the number that its own form asks for. A form in
// -s that may be a plural noun needs an object that cannot be the head of that noun: "Border clashes in Kashmir", "Election results row".
func (p *Parser) agrees(i int, tag string) bool {
	if !p.isRoot(i) {
		return false
	}
	d := p.again
	subject, many, object := -1, false, false
	for c := range d.Children(i) {
		switch a := &d.Tokens[c]; {
		case a.Dep == "nsubj" && c < i:
			subject, many = c, many || subject >= 0
		case a.Dep == "xcomp" && a.Tag == "VB", a.Dep == "ccomp" && c > i:
			object = true
		case a.Dep == "dobj" && c > i:
			for m := range d.Children(c) {
				switch d.Tokens[m].Dep {
				case "det", "poss", "nummod":
					object = true
				}
			}
		}
	}
	if subject < 0 {
		return false
	}
	s := &d.Tokens[subject]
	if s.Tag == "JJ" || s.Tag == "DT" {
		return false // "Sharon, the Israeli premier, to visit Egypt"
	}
	many = many || s.Tag == "NNS" || s.Tag == "NNPS" || s.Lower == "police"
	for c := range d.Children(subject) {
		many = many || d.Tokens[c].Dep == "conj"
	}
	if tag == "VBP" {
		return many
	}
	return !many && (object || !p.words.HasNoun(singular(d.Tokens[i].Lower)))
}
