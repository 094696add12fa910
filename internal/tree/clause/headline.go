package clause

import (
	"strings"

	"readout/doc"
)

// mendHeadline makes a headline's infinitive its verb where the model makes the noun before it the root: "US to withdraw forces from Syria", "Pope to visit Iraq".
// A common noun may govern its infinitive ("Plan to free hostages"), so only names count, and plurals before a passive ("Prisoners to be freed").
func mendHeadline(d *doc.Document, s doc.Range, v int) {
	t := &d.Tokens[v]
	n := t.Head
	noun := &d.Tokens[n]
	if n >= v || noun.Rel != doc.Root || t.Tag != "VB" && t.Tag != "VBN" || n > s.Start+6 {
		return
	}
	named := noun.POS == doc.Propn || isName(d, n)
	if !named && noun.Tag != "NNS" {
		return
	}
	to, passive := false, false
	for k := s.Start; k < s.End; k++ {
		switch a := &d.Tokens[k]; {
		case a.Head == n && k != n && k != v && (a.POS == doc.Verb || a.POS == doc.Aux || a.Rel == doc.Coordinator || a.Rel == doc.Oblique), a.Head == v && isSubject(a.Rel):
			return
		case a.Head == v && k < v && a.Lower == "to" && a.Rel == doc.Auxiliary:
			to = true
		case a.Head == v && a.Rel == doc.PassiveAuxiliary:
			passive = true
		}
	}
	if !to || !named && !passive {
		return
	}
	rehang(d, doc.Range{Start: v + 1, End: s.End}, n, v)
	t.Head, t.Rel = v, doc.Root
	noun.Head, noun.Rel = v, doc.Subject
	if passive {
		noun.Rel = doc.PassiveSubject
	}
	for k := n + 2; k < v; k++ { // "Ethiopia, Egypt to resume talks"
		if a := &d.Tokens[k]; a.Head == n && a.Rel == doc.Apposition && a.POS == doc.Propn && d.Tokens[n+1].Word == "," && d.Tokens[k+1].Lower == "to" {
			a.Rel = doc.Conjunct
		}
	}
}

// mendTold makes passives of the pasts of a headline, which tells in the present what somebody does: "Two policemen shot dead in Karachi", "Dozens detained after rally".
// Headlines are short, without a full stop and have no article in front; in other short sentences that holds for verbs that are nothing without an object.
func mendTold(d *doc.Document, s doc.Range) {
	if s.End-s.Start > 16 || d.Tokens[s.Start].Rel == doc.Determiner {
		return
	}
	prose := d.Tokens[s.End-1].POS == doc.Punct
	for v := s.Start + 1; v < s.End; v++ {
		t := &d.Tokens[v]
		if t.Tag != "VBN" && t.Tag != "VBD" || t.POS != doc.Verb || !mayBeDone(t) {
			continue
		}
		subject, plain, dead := doc.None, true, v+1 < s.End && d.Tokens[v+1].Lower == "dead"
		for k := s.Start; k < s.End; k++ {
			switch a := &d.Tokens[k]; {
			case a.Head != v || k == v:
			case a.Rel == doc.Subject && k < v:
				subject = k
			case a.Rel == doc.Auxiliary, a.Rel == doc.PassiveAuxiliary, a.Rel == doc.Object, a.Rel == doc.ClauseComplement, a.Rel == doc.Particle && a.Lower != "dead" && a.Lower != "down",
				prose && (a.Rel == doc.NounAdverb || a.Rel == doc.Dative):
				plain = false
			}
		}
		if plain && subject != doc.None && d.Tokens[subject].POS != doc.Pron && (!prose || dead || toOthers[t.Lemma]) {
			d.Tokens[subject].Rel, t.Tag = doc.PassiveSubject, "VBN"
		}
	}
}

// toOthers are verbs that always have an object.
var toOthers = map[string]bool{"kill": true, "wound": true, "injure": true, "arrest": true, "detain": true, "kidnap": true, "abduct": true, "behead": true, "jail": true, "assassinate": true, "murder": true,
	"extradite": true, "deport": true}

// mendColon makes the verb behind a colon that of its sentence where the model makes the word before that the root: "Kolkata: The state has denied him entry".
func mendColon(d *doc.Document, s doc.Range) {
	colon := doc.None
	for k := s.Start + 1; k < s.End-2 && k < s.Start+8 && colon == doc.None; k++ {
		if d.Tokens[k].Word == ":" {
			colon = k
		}
	}
	if colon == doc.None {
		return
	}
	r := d.Tokens[colon].Head
	if before := childOf(d, doc.Range{Start: s.Start, End: colon}, r, doc.Subject); r > colon && before != doc.None && childOf(d, doc.Range{Start: colon, End: r}, r, doc.Subject) != doc.None {
		d.Tokens[before].Rel = doc.OtherRel // "World news: Rice met the Kazakh leader"
		return
	}
	if r > colon || d.Tokens[r].Rel != doc.Root || d.Tokens[r].POS != doc.Propn && d.Tokens[r].POS != doc.Noun {
		return
	}
	v := doc.None
	for k := colon + 1; k < s.End; k++ {
		if t := &d.Tokens[k]; t.Head == r && (t.POS == doc.Verb || t.POS == doc.Aux) {
			if v != doc.None {
				return
			}
			v = k
		}
	}
	if v == doc.None {
		return
	}
	for k := colon + 1; k < v; k++ {
		if a := &d.Tokens[k]; a.Head == v && isSubject(a.Rel) {
			rehang(d, doc.Range{Start: colon, End: s.End}, r, v)
			d.Tokens[v].Head, d.Tokens[v].Rel = v, doc.Root
			put(d, r, v, doc.OtherRel)
			return
		}
	}
}

// mayBeDone reports whether a past tense is a participle that tells what is done to somebody.
func mayBeDone(t *doc.Token) bool {
	return strings.HasSuffix(t.Lower, "ed") && !onesOwn[t.Lemma] || t.Tag == "VBN" && !onesOwn[t.Lemma] || doneTo[t.Lower]
}

// doneTo are pasts that are participles too and do not end in -ed.
var doneTo = map[string]bool{"held": true, "sent": true, "shot": true, "hit": true, "hurt": true, "cut": true, "found": true, "kept": true, "caught": true, "brought": true, "sold": true, "lost": true}

// onesOwn are verbs for what one does oneself, without an object.
var onesOwn = map[string]bool{"tell": true, "say": true, "warn": true, "gather": true, "mass": true, "rally": true, "march": true, "die": true, "resign": true, "arrive": true, "return": true, "land": true, "advance": true, "head": true, "flee": true,
	"surrender": true, "escape": true, "collapse": true, "explode": true, "crash": true, "fail": true, "stall": true, "resume": true, "clash": true, "riot": true, "vote": true, "defect": true, "retreat": true, "stay": true,
	"walk": true, "travel": true, "protest": true, "vanish": true, "disappear": true, "converge": true, "assemble": true, "meet": true, "agree": true, "move": true, "turn": true, "rise": true, "fall": true, "open": true,
	"end": true, "begin": true, "start": true, "stop": true, "go": true, "come": true, "leave": true, "remain": true, "continue": true, "erupt": true, "emerge": true, "apologise": true, "apologize": true, "reply": true}

// isName reports whether token i ends a name of somebody, whatever its tag.
func isName(d *doc.Document, i int) bool {
	for k := len(d.Names) - 1; k >= 0 && d.Names[k].Tokens.End > i; k-- {
		if n := &d.Names[k]; n.Tokens.End == i+1 {
			return n.Label == doc.NameGPE || n.Label == doc.NameOrg || n.Label == doc.NamePerson
		}
	}
	return false
}
