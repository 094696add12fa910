package quote

import (
	"cmp"
	"slices"
	"strings"

	"readout/doc"
)

// speaker returns the words that name who says a verb, and the head tokens of each of them.
func (f *finder) speaker(i int) (doc.Range, []int) {
	if s := f.fronted(i); s != doc.None {
		return f.told(s)
	}
	if k := f.justSaid(i); k != doc.None {
		return f.speakerAt(k, 1)
	}
	told, heads := f.speakerAt(i, 0)
	if k := f.outer(i, heads); k != doc.None {
		return f.speakerAt(k, 1)
	}
	if len(heads) == 0 {
		if s := f.first(i); s != doc.None {
			return f.told(s)
		}
	}
	if t := &f.d.Tokens[i]; t.Tag != "VBG" || t.Rel != doc.AdverbialClause || len(heads) == 0 || f.canSpeak(heads[0]) {
		return told, heads
	}
	// "The vote was lost, the minister said, adding …": the tree hangs "adding" on "lost".
	for k := f.d.Tokens[i].Head; f.d.Tokens[k].Rel != doc.Root; {
		k = f.d.Tokens[k].Head
		if s := f.subject(k); s != doc.None && f.canSpeak(s) {
			return f.told(s)
		}
	}
	return told, heads
}

// fronted returns the subject that a participle at the start of a sentence belongs to, or None: "Citing the floods, Lima said: “We …”" hangs on
// the nearest clause in the tree, which may be the quotation.
func (f *finder) fronted(i int) int {
	d := f.d
	t := &d.Tokens[i]
	if t.Tag != "VBG" || t.Rel == doc.Root || f.subject(i) != doc.None || f.inside[i] > 0 {
		return doc.None
	}
	s := d.Sentences[d.SentenceOf(i)].Tokens
	for k := s.Start; k < i; k++ {
		if x := &d.Tokens[k]; f.isWord(k) && x.Rel != doc.Marker && x.POS != doc.Sconj && x.POS != doc.Adv && x.POS != doc.Adp {
			return doc.None
		}
	}
	for k := max(i+1, t.Edge.End); k < s.End; k++ {
		if x := &d.Tokens[k]; (x.Rel == doc.Subject || x.Rel == doc.PassiveSubject) && x.Head > k && f.inside[k] == 0 && f.finite(x.Head) {
			if f.canSpeak(k) && f.afterComma(x.Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// justSaid returns the cue between commas that stands right before a participle, or None: "The vote was lost, the minister said, adding …".
func (f *finder) justSaid(i int) int {
	d := f.d
	t := &d.Tokens[i]
	start := t.Edge.Start
	if t.Tag != "VBG" || t.Rel == doc.Root || start > i || !f.afterComma(start) || f.subject(i) != doc.None {
		return doc.None
	}
	for k := start - 2; k > start-reach/4 && k > 0; k-- {
		switch w := &d.Tokens[k]; {
		case w.Word == "," || f.inside[k] != f.inside[start-1]:
			return doc.None
		case w.POS == doc.Verb && f.says(k) && f.finite(k):
			if s := f.subject(k); s != doc.None && s < k && f.afterComma(d.Tokens[s].Edge.Start) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// first returns the first subject of a sentence that can speak, for a verb with a tense whose own the tree does not tell, or None: "Lima backs the
// plan, opposes a “second vote” and recalled …".
func (f *finder) first(i int) int {
	d := f.d
	if r := d.Tokens[i].Rel; r != doc.Root && r != doc.Conjunct || !f.finite(i) || f.subject(i) != doc.None || f.passive(i) || f.inside[i] > 0 {
		return doc.None
	}
	for k := d.Sentences[d.SentenceOf(i)].Tokens.Start; k < i; k++ {
		if t := &d.Tokens[k]; t.Rel == doc.Subject && f.inside[k] == 0 {
			if f.canSpeak(k) && !isRelative(t) {
				return k
			}
			return doc.None
		}
	}
	return doc.None
}

// outer returns the cue whose speaker a verb shares through a pronoun in that cue's clause, or None: "Lima said she was sorry and promised …",
// "Lima says he would go, adding that …". The pronoun is the speaker, whom the outer cue names.
func (f *finder) outer(i int, heads []int) int {
	d := f.d
	t := &d.Tokens[i]
	if len(heads) != 1 || d.Tokens[heads[0]].POS != doc.Pron || f.inside[i] > 0 || t.Rel != doc.Conjunct && (t.Rel != doc.AdverbialClause || t.Tag != "VBG" || !f.afterComma(t.Edge.Start)) {
		return doc.None
	}
	switch d.Tokens[heads[0]].Lower {
	case "he", "she", "they", "it":
	default:
		return doc.None
	}
	v := d.Tokens[heads[0]].Head
	for d.Tokens[v].Rel == doc.Conjunct {
		v = d.Tokens[v].Head
	}
	cue := d.Tokens[v].Head
	if d.Tokens[v].Rel != doc.ClauseComplement || v == i || cue > v || f.entry(verb, f.lemma(cue)) == nil || f.passive(cue) {
		return doc.None
	}
	s := f.subject(cue)
	if s == doc.None || d.Tokens[s].POS == doc.Pron && d.Tokens[s].Lower != d.Tokens[heads[0]].Lower || f.tense(i) != "" && f.tense(i) != f.tense(cue) {
		return doc.None
	}
	return cue
}

// turnsBack reports whether a verb that is joined to a clause of a cue is a second cue of the same speaker: "said the truce had failed and
// warned that …".
func (f *finder) turnsBack(i int) bool {
	t := &f.d.Tokens[i]
	clause := &f.d.Tokens[t.Head]
	s := f.subject(t.Head)
	w := f.entry(verb, f.lemma(i))
	if w == nil || s == doc.None || f.subject(i) != doc.None || t.Tag == "VB" || f.inside[i] > 0 {
		return false
	}
	if f.leads[i] && f.says(i) {
		return true // "said he was ready and added, “…”"
	}
	outer, inner, own := f.tense(clause.Head), f.tense(t.Head), f.tense(i)
	if own == outer && inner != own && own != "" && inner != "" && w.Best() > 0.5 {
		return true // "said he admires them and praised their plan"
	}
	return (w.Share("that") > 0.7 || w.Names("on+to") || w.Act() == doc.Condemn || w.Act() == doc.Demand || w.Act() == doc.Accuse) &&
		!f.canSpeak(s) && f.child(i, doc.Auxiliary) == doc.None && t.Tag == f.d.Tokens[clause.Head].Tag
}

// tense returns the tag of the word that gives a verb its tense, or "".
func (f *finder) tense(i int) string {
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && int(k) < i {
			return tenseOf(t.Tag)
		}
	}
	return tenseOf(f.d.Tokens[i].Tag)
}

func tenseOf(tag string) string {
	switch tag {
	case "VBP", "VBZ":
		return "present"
	case "VBD":
		return "past"
	case "MD":
		return "modal"
	}
	return ""
}

// fullName reports whether a head is a name.
func (f *finder) fullName(h int) bool { return f.d.Tokens[h].POS == doc.Propn }

// canSpeak reports whether a head is a person, body or group, as far as its mention tells.
func (f *finder) canSpeak(h int) bool {
	if isRelative(&f.d.Tokens[h]) {
		return f.d.Tokens[h].Lower == "who"
	}
	switch f.d.Tokens[h].Lower {
	case "some", "many", "others", "few", "those", "most", "several", "both", "none", "everyone", "nobody", "one":
		return true
	}
	m := f.mention[h]
	return m > 0 && f.d.Mentions[m-1].Kind != doc.PlaceKind && f.d.Tokens[h].Lower != "it"
}

// speakerAt climbs from a verb to the subject that it shares: conjuncts ("came and said"), infinitives ("refused to say"), participles
// ("…, adding that"), relative clauses. depth bounds the climb.
func (f *finder) speakerAt(i, depth int) (doc.Range, []int) {
	if depth > 6 {
		return doc.Range{}, nil
	}
	d := f.d
	t := &d.Tokens[i]
	if t.Rel == doc.Participle && t.Tag == "VBN" && d.Tokens[t.Head].Rel == doc.Root && f.says(i) && f.canSpeak(t.Head) && f.fullName(t.Head) && d.Child(i, doc.Agent) == doc.None {
		return f.told(t.Head) // "The envoy, Jan Eide, tweeted in response: …" without any other verb
	}
	if f.passive(i) || f.bareParticiple(i) {
		if a := f.agent(i); a != doc.None {
			return f.told(a)
		}
		if s := f.subject(i); s != doc.None && f.ofMind(i) {
			return f.told(s)
		}
		if depth == 0 {
			return doc.Range{}, nil
		}
	}
	if s := f.subject(i); s != doc.None && (s < i || f.inside[s] == 0 || f.inside[i] > 0) {
		if t.Rel == doc.RelativeClause && isRelative(&d.Tokens[s]) && d.Tokens[s].Lower != "who" && f.lends(d.Tokens[t.Head].Head) {
			if told, heads := f.author(i, depth); len(heads) > 0 {
				return told, heads
			}
		}
		if f.reflexive(s) {
			return f.itself(s, depth)
		}
		return f.told(s)
	}
	if t.Tag == "VBG" && t.Rel == doc.AdverbialClause && f.afterComma(t.Edge.Start) && f.goesOn(i) {
		if h := &d.Tokens[t.Head]; h.Rel == doc.ClauseComplement && f.entry(verb, f.lemma(h.Head)) != nil {
			return f.speakerAt(h.Head, depth+1) // "Kuleba said the border was shut, adding that …"
		}
	}
	if h := &d.Tokens[t.Head]; t.Rel == doc.Conjunct && h.Rel == doc.ClauseComplement && f.turnsBack(i) {
		return f.speakerAt(h.Head, depth+1)
	}
	switch t.Rel {
	case doc.Root:
		return f.inverted(i)
	case doc.Participle, doc.RelativeClause:
		if t.Tag == "VBG" {
			if told, heads := f.author(i, depth); len(heads) > 0 {
				return told, heads
			}
		}
		if h := &d.Tokens[t.Head]; f.infinitive(i) && (h.Rel == doc.Complement || !f.canSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique)) && d.Tokens[h.Head].POS != doc.Noun {
			if told, heads := f.speakerAt(h.Head, depth+1); len(heads) > 0 && f.canSpeak(heads[0]) { // "was the first to say", "had nothing to say"
				return told, heads
			}
		}
		if t.Tag == "VBG" || t.Rel == doc.RelativeClause {
			return f.told(t.Head)
		}
		if f.tellsThat(i) {
			return f.told(t.Head)
		}
		if told, heads := f.holder(t.Head); len(heads) > 0 {
			return told, heads
		}
		if h := &d.Tokens[t.Head]; f.infinitive(i) && !f.canSpeak(t.Head) && (h.Rel == doc.Object || h.Rel == doc.Oblique) && d.Tokens[h.Head].POS == doc.Verb {
			return f.speakerAt(h.Head, depth+1) // "held a briefing to announce"
		}
	case doc.PrepClause:
		if s := f.quoted(t.Head); s != doc.None && t.Prep == "as" {
			return f.told(s)
		}
		if o := d.Child(t.Head, doc.Object); o != doc.None && o > t.Head && o < i && t.Tag == "VBG" && (t.Prep == "for" || t.Prep == "of" || t.Prep == "from") && f.canSpeak(o) && !f.passive(t.Head) {
			return f.told(o) // "criticised the minister for saying", "kept them from speaking out"
		}
	case doc.AdverbialClause:
		if o := d.Child(t.Head, doc.Object); o != doc.None && o > t.Head && f.sets(t.Head) && !f.reflexive(o) && (f.canSpeak(o) || d.Tokens[t.Head].Lemma == "leave") && (d.Tokens[o].Edge.End == t.Edge.Start && t.Tag == "VBG" || f.infinitive(i)) {
			return f.told(o) // "left most of them asking", "brought the envoy to speak for them"
		}
	case doc.OpenComplement:
		if o := d.Child(t.Head, doc.Object); o != doc.None && o < i && f.infinitive(i) && f.canSpeak(o) && !f.reflexive(o) { // not "used his speech to call for"
			return f.told(o)
		}
	case doc.Oblique, doc.Agent, doc.Object, doc.PassiveSubject, doc.Subject:
		return f.nounSpeaker(i)
	}
	if told, heads := f.inverted(i); len(heads) > 0 {
		return told, heads
	}
	if t.POS != doc.Verb && t.POS != doc.Aux && t.POS != doc.Adj {
		return doc.Range{}, nil
	}
	if h := &d.Tokens[t.Head]; h.POS == doc.Verb || h.POS == doc.Aux || h.POS == doc.Adj {
		return f.speakerAt(t.Head, depth+1)
	}
	return f.holder(t.Head)
}

// agent returns who does what a passive verb tells, or None: "was praised by Lima", "was praised last week by Lima".
func (f *finder) agent(i int) int {
	if a := f.d.Child(i, doc.Agent); a != doc.None {
		return a
	}
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "by" && int(k) > i && f.canSpeak(int(k)) {
			return int(k)
		}
	}
	return doc.None
}

// quoted returns who is quoted, or None: "state television quoted the minister as saying", "the minister was quoted as saying".
func (f *finder) quoted(v int) int {
	switch f.d.Tokens[v].Lemma {
	case "quote", "cite", "describe", "paraphrase":
	default:
		return doc.None
	}
	if o := f.d.Child(v, doc.Object); o != doc.None {
		return o
	}
	if f.passive(v) {
		return f.subject(v)
	}
	return doc.None
}

// ofMind reports whether who a passive verb is about is who thinks: "was convinced that", "is worried about".
func (f *finder) ofMind(i int) bool {
	switch f.d.Tokens[i].Lemma {
	case "convince", "persuade", "worry", "concern", "alarm", "satisfy", "determine", "frighten", "disappoint", "dismay", "outrage", "shock", "surprise", "oppose", "dedicate", "commit":
		return f.d.Child(i, doc.Agent) == doc.None
	}
	return false
}

// itself returns whom a reflexive subject stands for: the word before it ("the owners themselves"), else the subject of the verb above
// ("let himself speak").
func (f *finder) itself(s, depth int) (doc.Range, []int) {
	if s > 0 && f.named(s-1) {
		return f.phrase(s - 1)
	}
	v := f.d.Tokens[s].Head
	return f.speakerAt(f.d.Tokens[v].Head, depth+1)
}

// author returns who makes the document, speech or sign that verb i belongs to: "issued a memo saying", "shot back in an article stating". Its words
// are those of the subject, unless it has somebody else's name before it.
func (f *finder) author(i, depth int) (doc.Range, []int) {
	d := f.d
	n := d.Tokens[i].Head
	h := &d.Tokens[n]
	v := h.Head
	lends := h.Rel == doc.Object && f.lends(v)
	if h.Rel != doc.Object && (h.Rel != doc.Oblique || h.Prep != "in" && h.Prep != "at" && h.Prep != "during" || n < v) || d.Tokens[v].POS != doc.Verb || f.passive(v) {
		return doc.Range{}, nil
	}
	if !lends && (f.canSpeak(n) || d.Child(n, doc.Possessor) != doc.None && !f.afterComma(d.Tokens[i].Edge.Start)) {
		return doc.Range{}, nil
	}
	told, heads := f.speakerAt(v, depth+1)
	if len(heads) > 0 && (lends || f.canSpeak(heads[0])) {
		return told, heads
	}
	return doc.Range{}, nil
}

// inverted finds a subject that the tree calls an object: "…, said the minister".
func (f *finder) inverted(i int) (doc.Range, []int) {
	o := f.d.Child(i, doc.Object)
	if o == doc.None || o < i || f.child(i, doc.Dative) != doc.None {
		return doc.Range{}, nil
	}
	if f.d.Tokens[i].Tag == "VBG" {
		return doc.Range{}, nil // "…, saying, “The fewer guns, the better.”"
	}
	l := f.d.Tokens[i].Lemma
	if i > 0 && markOf(f.d.Tokens[i-1].Word) != noMark && f.quotes(i) && f.inside[i] == 0 && f.inside[o] == 0 && o > i {
		return f.told(o) // "“…” read one sign"
	}
	if l == "say" || l == "write" || l == "add" {
		if k := f.child(i, doc.ClauseComplement); k != doc.None && k < i || i > 0 && (markOf(f.d.Tokens[i-1].Word) != noMark || f.d.Tokens[i-1].Word == ",") {
			return f.told(o)
		}
	}
	return doc.Range{}, nil
}

// beside finds a speaker by its place alone, where the tree does not tell: "“…,” wrote Frank", "“…,” the envoy said". It looks
// between low and high.
func (f *finder) beside(cue, low, high int) (doc.Range, []int) {
	i := cue + 1
	if i < high && f.named(i) {
		if told, heads := f.phrase(i); len(heads) > 0 && !f.isObject(heads[0], cue) && (f.d.Tokens[heads[0]].Rel != doc.Subject || f.d.Tokens[heads[0]].Head == cue || cue > 0 && markOf(f.d.Tokens[cue-1].Word) != noMark) {
			return told, heads
		}
	}
	if cue > low && f.capital(cue-1) && f.isWord(cue-1) && f.d.Tokens[cue-1].Rel != doc.Marker && !f.named(cue-1) && f.d.Tokens[cue-1].POS != doc.Pron {
		return doc.Range{Start: cue - 1, End: cue}, []int{cue - 1} // a name that the model takes for another word: "Jolly said"
	}
	comma := false
	for i = cue - 1; i >= low; i-- {
		switch t := &f.d.Tokens[i]; {
		case t.Word == "," || dash(t.Word):
			comma = true
		case t.Lower == "both" || t.Lower == "all" || t.Lower == "each": // "the two both say"
		case comma:
			return f.described(i)
		case f.named(i):
			return f.phrase(i)
		case t.POS != doc.Adv && t.POS != doc.Aux && t.POS != doc.Punct:
			return doc.Range{}, nil
		}
	}
	return doc.Range{}, nil
}

// described returns the phrase that ends at token i, with the name that it describes: "Ali Noor, a guard at the gate, said".
func (f *finder) described(i int) (doc.Range, []int) {
	for k := i; f.d.Tokens[k].Rel != doc.Root && f.d.Tokens[k].Head >= f.d.Sentences[f.d.SentenceOf(i)].Tokens.Start; k = f.d.Tokens[k].Head {
		t := &f.d.Tokens[k]
		switch t.Rel {
		case doc.Apposition, doc.RelativeClause, doc.Participle:
			if t.Head < k && t.Edge.End == i+1 && f.afterComma(t.Edge.Start) && (f.canSpeak(t.Head) || f.capital(t.Head)) {
				return f.told(t.Head) // "Lima, who was asked about the wall, has said"
			}
		}
	}
	if k := f.aside(i); k != doc.None {
		return f.phrase(k)
	}
	if !f.named(i) {
		return doc.Range{}, nil
	}
	told, heads := f.phrase(i)
	if len(heads) == 0 {
		return told, heads
	}
	if t := &f.d.Tokens[heads[0]]; t.Rel == doc.Apposition && t.Head < heads[0] && f.canSpeak(t.Head) {
		return f.told(t.Head)
	}
	return told, heads
}

// aside returns the word that a phrase between commas stands behind, where the phrase is none that names anybody: "Lima, asked about the wall, has
// said". i is the last word of the phrase.
func (f *finder) aside(i int) int {
	low := f.d.Sentences[f.d.SentenceOf(i)].Tokens.Start
	for k := i; k > low+1; k-- {
		t := &f.d.Tokens[k-1]
		if t.Word != "," && !dash(t.Word) {
			continue
		}
		switch f.d.Tokens[k].Tag {
		case "VBN", "VBG", "VBD", "WP", "IN", "CD":
			if f.named(k-2) && f.canSpeak(f.headAt(k-2)) {
				return k - 2
			}
		}
		return doc.None
	}
	return doc.None
}

// headAt returns the head of the noun phrase that a word belongs to.
func (f *finder) headAt(i int) int {
	for f.d.Tokens[i].Rel == doc.CompoundWord || f.d.Tokens[i].Rel == doc.AdjectiveMod || f.d.Tokens[i].Rel == doc.Determiner {
		i = f.d.Tokens[i].Head
	}
	return i
}

// isObject reports whether a phrase behind a cue is whom or what it is about, not who speaks: "told the guard", "urged the voters".
func (f *finder) isObject(h, cue int) bool {
	t := &f.d.Tokens[h]
	return t.Head == cue && (t.Rel == doc.Object || t.Rel == doc.Dative) && (cue == 0 || markOf(f.d.Tokens[cue-1].Word) == noMark)
}

// named reports whether a word can be part of a phrase that names a speaker.
func (f *finder) named(i int) bool {
	t := &f.d.Tokens[i]
	if f.timed[i] {
		return false // "…," the general, a veteran, said Thursday morning
	}
	switch t.POS {
	case doc.Propn, doc.Noun:
		return t.Rel != doc.NounAdverb
	case doc.Pron:
		return t.Tag == "PRP" && t.Lower != "it"
	}
	return t.Rel == doc.Determiner || t.POS == doc.Adj && t.Rel == doc.AdjectiveMod
}

// phrase returns the noun phrase that a word belongs to.
func (f *finder) phrase(i int) (doc.Range, []int) {
	for {
		t := &f.d.Tokens[i]
		h := &f.d.Tokens[t.Head]
		if t.Head == i || h.POS != doc.Noun && h.POS != doc.Propn || t.Rel == doc.Conjunct || t.Rel == doc.Apposition {
			return f.told(i)
		}
		i = t.Head
	}
}

// holder returns who has a noun: its possessor, else nobody.
func (f *finder) holder(i int) (doc.Range, []int) {
	if p := f.d.Child(i, doc.Possessor); p != doc.None {
		return f.told(p)
	}
	return doc.Range{}, nil
}

// nounSpeaker returns who makes the statement of a noun: "Iran's claim", "criticism by the UN", "X expressed concern". A pronoun gives
// way to the subject of a verb that only lends the noun its tense: "he repeated his claim".
func (f *finder) nounSpeaker(i int) (doc.Range, []int) {
	d := f.d
	p := d.Child(i, doc.Possessor)
	if p != doc.None && d.Tokens[p].POS != doc.Pron {
		return f.told(p)
	}
	// "Iran repeated its claim", "Trump stepped up his attacks": whose it is stands before the verb.
	if t := &d.Tokens[i]; p != doc.None && (t.Rel == doc.Object || t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "on" || t.Prep == "upon")) && d.Tokens[t.Head].POS == doc.Verb && t.Head < i && !f.othersWord(t.Head) {
		if s := f.subject(t.Head); s != doc.None && f.canSpeak(s) && !f.passive(t.Head) {
			return f.told(s)
		}
	}
	if t := &d.Tokens[i]; t.Rel == doc.Object || t.Rel == doc.Oblique {
		if h := t.Head; d.Tokens[h].POS == doc.Verb && !f.passive(h) {
			if told, heads := f.speakerAt(h, 1); len(heads) > 0 && (f.lends(h) || t.Prep == "in" && f.says(h) || p == doc.None && f.canSpeak(heads[0]) && (t.Rel == doc.Object && !f.againstIt(h) || h < i && (t.POS == doc.Noun && holdsWith(t.Prep)))) {
				return told, heads
			}
		}
	}
	if p != doc.None {
		return f.told(p)
	}
	for _, k := range d.Children(i) {
		t := &d.Tokens[k]
		if (t.Rel == doc.Oblique || t.Rel == doc.Agent) && (t.Prep == "by" || t.Prep == "from" || t.Prep == "among" || t.Prep == "within" || t.Prep == "of" && f.clausal(i)) {
			return f.told(int(k))
		}
	}
	if t := &d.Tokens[i]; t.Rel == doc.Oblique && t.Prep == "of" && f.entry(noun, strings.ToLower(d.Tokens[t.Head].Lemma)) != nil { // "issued a statement of concern about"
		return f.nounSpeaker(t.Head)
	}
	if s := f.subject(i); s != doc.None && s < i { // "Lopez claims that", where the model takes the verb for a noun
		return f.told(s)
	}
	if h := d.Tokens[i].Head; h == i-1 && d.Tokens[h].POS == doc.Propn && f.canSpeak(h) {
		return f.told(h)
	}
	for _, k := range d.Children(i) { // "a Red Cross report that", "Turkish claims that"
		if t := &d.Tokens[k]; (t.Rel == doc.CompoundWord || t.Rel == doc.AdjectiveMod) && int(k) < i && f.canSpeak(int(k)) {
			return f.told(int(k))
		}
	}
	return doc.Range{}, nil
}

// reflexive reports whether a word stands for the subject of its own clause: "themselves".
func (f *finder) reflexive(i int) bool {
	l := f.d.Tokens[i].Lower
	return strings.HasSuffix(l, "self") || strings.HasSuffix(l, "selves")
}

// holdsWith reports whether a preposition gives a noun to the subject of its verb: "spoke in the hope that", "left without a promise to".
func holdsWith(prep string) bool {
	switch prep {
	case "in", "with", "without", "under", "at", "around", "of":
		return true
	}
	return false
}

// sets reports whether the object of a verb does what a verb behind it tells: "left them asking".
func (f *finder) sets(v int) bool {
	switch f.d.Tokens[v].Lemma {
	case "leave", "bring", "drive", "find", "catch", "have", "send", "keep", "get", "prompt", "hear", "see", "show", "lead", "push", "force", "invite", "hire", "dispatch":
		return true
	}
	return false
}

// againstIt reports whether a verb turns against somebody else's words: "rejected the claim that …".
func (f *finder) againstIt(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && (w.Act() == doc.Deny || w.Act() == doc.Condemn || w.Act() == doc.Accuse || w.Act() == doc.Know || w.Act() == doc.Think)
}

// othersWord reports whether a verb is about what somebody else has said: "rejected his claim", "praised his plan".
func (f *finder) othersWord(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && w.Act() == doc.Praise || f.againstIt(i)
}

// lends reports whether a verb with a noun of speech as its object is one act with it: "expressed concern", "issued a statement".
func (f *finder) lends(i int) bool {
	w := f.entry(verb, "*lend")
	return w != nil && w.Names(f.lemma(i))
}

// clausal reports whether a noun's content is a clause, so that its "of" can name the speaker.
func (f *finder) clausal(i int) bool {
	return f.child(i, doc.ClauseComplement, doc.Participle) != doc.None || f.d.Tokens[i].Rel == doc.Oblique
}

// told returns the words of a noun phrase and the heads of its members. What follows as a clause is left out; an apposition is kept.
func (f *finder) told(i int) (doc.Range, []int) {
	d := f.d
	t := &d.Tokens[i]
	if t.POS == doc.Verb && t.Rel != doc.Possessor && !f.capital(i) {
		return doc.Range{}, nil
	}
	if t.POS == doc.Pron && (t.Lower == "it" || t.Lower == "there") && f.expletive(i) {
		return doc.Range{}, nil
	}
	var skip []int
	heads := []int{i}
	for _, k := range d.Children(i) {
		c := &d.Tokens[k]
		switch c.Rel {
		case doc.RelativeClause, doc.Participle, doc.Case, doc.AdverbialClause, doc.ClauseComplement, doc.Parataxis:
			skip = append(skip, int(k))
		case doc.Conjunct:
			if c.POS == doc.Verb {
				skip = append(skip, int(k))
			} else {
				heads = append(heads, f.conjuncts(int(k))...)
			}
		}
	}
	ranges := f.yield([]int{i}, skip...)
	for _, r := range ranges {
		for r.Start < i && strings.Contains(d.Tokens[r.Start].Word, ":") && d.Tokens[r.Start].POS == doc.Num { // "14:05 The mayor has tweeted"
			r.Start++
		}
		if r.Has(i) {
			return f.closed(r), heads
		}
		if r.End == i { // "42%": the head is no word
			return doc.Range{Start: r.Start, End: i + 1}, heads
		}
	}
	return doc.Range{Start: i, End: i + 1}, heads
}

// closed adds the bracket that ends a name: "Jan Eide (Oslo)".
func (f *finder) closed(r doc.Range) doc.Range {
	open := false
	for i := r.Start; i < r.End; i++ {
		switch f.d.Tokens[i].Word {
		case "(":
			open = true
		case ")":
			open = false
		}
	}
	for i := r.End; open && i < len(f.d.Tokens) && i < r.End+3; i++ {
		switch f.d.Tokens[i].Word {
		case ".":
		case ")", ".)":
			r.End, open = i+1, false
		default:
			open = false
		}
	}
	return r
}

func (f *finder) conjuncts(i int) []int {
	out := []int{i}
	for _, k := range f.d.Children(i) {
		if f.d.Tokens[k].Rel == doc.Conjunct && f.d.Tokens[k].POS != doc.Verb {
			out = append(out, f.conjuncts(int(k))...)
		}
	}
	return out
}

// expletive reports whether "it" stands for a clause: "it appeared that", "it is said".
func (f *finder) expletive(i int) bool {
	h := f.d.Tokens[i].Head
	switch f.d.Tokens[h].Lemma {
	case "seem", "appear", "turn", "happen", "look", "sound":
		return true
	}
	return f.d.Tokens[h].Lemma == "be" && f.child(h, doc.ClauseComplement, doc.Complement) > h
}

// mentionsOf returns the mentions of head tokens, in order, each once. A relative pronoun stands for its antecedent.
func (f *finder) mentionsOf(heads []int) []int {
	var out []int
	for _, h := range heads {
		ms := f.d.MentionsAt(h)
		if m := f.mentionOf(h); len(ms) == 0 && m != doc.None {
			ms = []int{m}
		}
		for _, m := range ms {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	slices.Sort(out)
	return out
}

func (f *finder) mentionOf(h int) int {
	d := f.d
	if isRelative(&d.Tokens[h]) {
		for x := d.Tokens[h].Head; ; x = d.Tokens[x].Head {
			if d.Tokens[x].Rel == doc.RelativeClause {
				h = d.Tokens[x].Head
				break
			}
			if d.Tokens[x].Rel == doc.Root {
				break
			}
		}
	}
	if m := f.mention[h]; m > 0 {
		return int(m - 1)
	}
	for _, k := range d.Children(h) { // "some of the villagers"
		if t := &d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "of" && f.mention[k] > 0 {
			return int(f.mention[k] - 1)
		}
	}
	if m := f.mentionAround(h); m != doc.None {
		return m
	}
	for _, k := range d.Children(h) { // "the United Nations mission"
		if d.Tokens[k].Rel == doc.CompoundWord && f.mention[k] > 0 {
			return int(f.mention[k] - 1)
		}
	}
	return doc.None
}

// mentionAround returns the smallest mention that holds a word, or None.
func (f *finder) mentionAround(h int) int {
	ms := f.d.Mentions
	i, _ := slices.BinarySearchFunc(ms, h+1, func(m doc.Mention, tok int) int { return cmp.Compare(m.Tokens.Start, tok) })
	best := doc.None
	for low := max(0, i-reach); i > low; { // mentions are shorter than that
		i--
		if r := ms[i].Tokens; r.Has(h) && (best == doc.None || r.Len() < ms[best].Tokens.Len()) {
			best = i
		}
	}
	return best
}

// addressee returns the mentions that a statement is said to: "told reporters", "said to the minister".
func (f *finder) addressee(c *candidate) []int {
	if c.cue == doc.None || c.class != verb {
		return nil
	}
	var heads []int
	for _, k := range f.d.Children(c.cue) {
		i := int(k)
		t := &f.d.Tokens[i]
		if i == f.subject(c.cue) && f.heard(c.cue) {
			heads = append(heads, i)
		}
		to := t.Rel == doc.Dative || t.Rel == doc.Object && f.tellsWhom(c.cue) && t.Lower != "it" || t.Rel == doc.Oblique && t.Prep == "to"
		if to && !holds(c.content, i) && !c.told.Has(i) && i > c.cue {
			heads = append(heads, i)
			for _, x := range f.d.Children(i) {
				if f.d.Tokens[x].Rel == doc.Conjunct {
					heads = append(heads, f.conjuncts(int(x))...)
				}
			}
		}
	}
	return f.mentionsOf(heads)
}
