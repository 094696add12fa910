package tree

import (
	"strings"

	"readout/syntax"
)

// findVerb parses a block again where the model finds no verb in one of its sentences, and a word of it may be one: "Police search party offices", "Rebels attack
// army base". The model takes such a word for a noun, since headlines were rare in what it learnt from. It is shown "began" in its place, which can be nothing but a
// verb, and what it makes of that is kept where the word becomes the sentence's verb with a subject before it that agrees with the word as written.
func (p *Parser) findVerb(k int) {
	for s := 0; s < len(p.docs[k].Sentences); s++ {
		d := p.docs[k]
		x := d.Sentences[s]
		if x.End-x.Start < 3 || hasVerb(d, x) {
			continue
		}
		for i := x.Start + 1; i < x.End; i++ {
			tag := p.present(&d.Tokens[i], &d.Tokens[i-1])
			if tag == "" {
				continue
			}
			p.parser.ParseSeeing(p.texts[k], i, "began", p.again)
			if !p.agrees(i, x.Start, tag) {
				continue
			}
			t := &p.again.Tokens[i]
			t.Tag, t.Morph = tag, "Tense=Pres|VerbForm=Fin"
			if tag == "VBZ" {
				t.Morph = "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
			}
			p.docs[k], p.again = p.again, p.docs[k]
			break
		}
	}
}

// hasVerb reports whether a sentence has a verb in a finite form, or one without as its root. In prose the verb may be a participle or an adjective in -ed that the
// model has not understood; package clause finds it.
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

// agrees reports whether token i is the verb of the second try's sentence from start on, with a subject before it of the number that its own form asks for. A form in
// -s that may be a plural noun needs an object that cannot be the head of that noun: "Border clashes in Kashmir", "Election results row".
func (p *Parser) agrees(i, start int, tag string) bool {
	d := p.again
	t := &d.Tokens[i]
	if t.Dep != "ROOT" || t.Tag != "VBD" {
		return false
	}
	for k := start + 1; k <= i; k++ {
		if d.Tokens[k].SentStart {
			return false
		}
	}
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
	many = many || s.Tag == "NNS" || s.Tag == "NNPS" || s.Lower == "police"
	for c := range d.Children(subject) {
		many = many || d.Tokens[c].Dep == "conj"
	}
	if tag == "VBP" {
		return many
	}
	return !many && (object || !p.words.HasNoun(singular(t.Lower)))
}
