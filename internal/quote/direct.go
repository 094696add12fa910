package quote

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/marks"
)

// reach is how many tokens may lie between a quotation and its cue: "…,” the minister of X, Y Z, told reporters".
const reach = 40

// direct gives the quotations of block b to their cues, nearest first. Those without a cue of their own are kept for later.
func (f *finder) direct(b int) {
	for k := range f.marks[b] {
		if at := f.goesOnWith(b, k); at >= 0 {
			f.found[at].content = append(f.found[at].content, f.marks[b][k].Inner)
			continue
		}
		cue, front := f.cueOf(b, k)
		switch at := f.candidateOf(cue); {
		case cue == doc.None:
			if f.beginsSentence(b, k) && f.speech(b, k) {
				f.loose = append(f.loose, place{b, k})
			}
		case at >= 0 && (f.title(&f.marks[b][k]) || f.found[at].told.Overlaps(f.marks[b][k].Inner)):
		case at >= 0:
			f.found[at].content = append(f.found[at].content, f.marks[b][k].Inner)
		default:
			f.quotation(b, k, cue, front)
		}
	}
}

// goesOnWith returns the candidate of the run before, where run k goes on with its sentence behind the cue, or -1: "“We came,” Lima wrote, explaining why
// she agreed to speak, “but nobody listened.”"
func (f *finder) goesOnWith(b, k int) int {
	if k == 0 || f.capital(f.marks[b][k].Inner.Start) || !f.marks[b][k].Opened {
		return -1
	}
	r, before := &f.marks[b][k], &f.marks[b][k-1]
	if f.stop(before) != ',' || f.d.Tokens[r.Outer.Start-1].Word != "," || f.d.SentenceOf(r.Inner.Start) != f.d.SentenceOf(before.Inner.End-1) {
		return -1
	}
	for at := len(f.found) - 1; at >= max(0, len(f.found)-8); at-- {
		c := &f.found[at]
		if c.cue >= before.Outer.End && c.cue < r.Outer.Start && c.content[len(c.content)-1].End == before.Inner.End {
			return at
		}
	}
	return -1
}

// quotation adds the statement of run k with its cue.
func (f *finder) quotation(b, k, cue int, front bool) {
	r := &f.marks[b][k]
	f.leads[cue] = true
	lemma := f.lemma(cue)
	c := candidate{cue: cue, words: f.cueWords(cue), class: verb, lemma: lemma, pattern: "quote", act: doc.Say, share: 1, score: sure, head: doc.None}
	if w := f.entry(verb, lemma); w != nil {
		c.act = w.Act()
	}
	if f.d.Tokens[cue].Word == ":" {
		c.told, c.heads = f.beforeColon(cue, f.colonGap(b, k, cue))
	} else if f.named(cue) && !front {
		c.told, c.heads = f.trim(doc.Range{Start: r.Outer.End, End: cue}), []int{cue - 1}
	} else if s := f.quoted(cue); s != doc.None && f.child(cue, doc.PrepClause) > s {
		c.told, c.heads = f.told(s) // "“…,” state television quoted the minister as saying"
	} else {
		c.told, c.heads = f.speaker(cue)
	}
	c.content = []doc.Range{f.around(b, k, cue, front)}
	if front {
		if r := f.opened(b, k, cue); !r.Empty() {
			c.content = []doc.Range{r, c.content[0]}
		}
	}
	if len(c.heads) > 0 && (r.Outer.Has(c.heads[0]) || holds(c.content, c.heads[0])) || f.heard(cue) {
		c.told, c.heads = doc.Range{}, nil
	}
	if len(c.heads) == 0 && f.d.Tokens[cue].Word != ":" && !f.bareParticiple(cue) && !f.heard(cue) {
		f.fallback(&c, b, k, front)
	}
	f.found = append(f.found, c)
}

// fallback names the speaker of a quotation that the tree does not give: the phrase beside the cue, or for a participle ("adding: …") whoever
// spoke last in the paragraph.
func (f *finder) fallback(c *candidate, b, k int, front bool) {
	low, high := f.marks[b][k].Outer.End, f.gapEnd(b, k)
	if front {
		low, high = f.gapStart(b, k), f.marks[b][k].Outer.Start
	}
	if f.d.Tokens[c.cue].Tag != "VBG" {
		c.told, c.heads = f.beside(c.cue, low, high)
		return
	}
	for i := len(f.found) - 1; i >= 0; i-- {
		if o := &f.found[i]; f.d.Tokens[o.cue].Block == b && len(o.heads) > 0 {
			c.told, c.heads = o.told, o.heads
			return
		}
	}
	if s := f.d.SentenceOf(c.cue); s > 0 && f.d.Sentences[s-1].Block == b { // "The envoy spoke on Friday. Adding: “…”"
		for i := f.d.Sentences[s-1].Tokens.Start; i < f.d.Sentences[s-1].Tokens.End; i++ {
			if f.d.Tokens[i].Rel == doc.Root {
				if k := f.subject(i); k != doc.None && f.canSpeak(k) {
					c.told, c.heads = f.told(k)
				}
				return
			}
		}
	}
}

// colonGap returns where the words before a colon begin, which may end the block before.
func (f *finder) colonGap(b, k, colon int) int {
	if low := f.gapStart(b, k); low <= colon {
		return low
	}
	return f.blocks[f.d.Tokens[colon].Block].Start
}

// beforeColon finds who speaks behind a colon: the name before it ("KULEBA: …"), else the subject of its sentence.
func (f *finder) beforeColon(colon, low int) (doc.Range, []int) {
	d := f.d
	s := d.Sentences[d.SentenceOf(colon)].Tokens
	r := f.trim(doc.Range{Start: max(low, s.Start), End: colon})
	if from := f.afterColon(r); from > r.Start && f.fullName(colon-1) { // "Polls tighten - Jan Eide: “…”"
		if name := f.trim(doc.Range{Start: from, End: colon}); f.names(name) && name.Len() <= label {
			r = name
		}
	}
	for i := r.Start; i < r.End; i++ {
		if t := &d.Tokens[i]; t.POS == doc.Verb || t.POS == doc.Aux {
			for !r.Has(i) || d.Tokens[i].Rel != doc.Root && r.Has(d.Tokens[i].Head) {
				i = d.Tokens[i].Head
			}
			return f.speaker(i)
		}
	}
	for i := r.Start; i < r.End; i++ {
		if t := &d.Tokens[i]; (t.POS == doc.Noun || t.POS == doc.Propn) && !r.Has(t.Head) || t.Head == i {
			return r, []int{i}
		}
	}
	return doc.Range{}, nil
}

// around widens a run that stands before its cue by the words that belong to it outside of the marks: "If they come, “we shall fight,”
// he said", "“We are happy” about it, he said".
func (f *finder) around(b, k, cue int, front bool) doc.Range {
	r := &f.marks[b][k]
	out := r.Inner
	if front {
		out.Start = f.shared(cue, r)
		return out
	}
	set := f.d.Blocks[b].Kind == doc.Headline && r.Outer.Start > 0 && f.d.Tokens[r.Outer.Start-1].Word == "," // "Ferries stop, ‘stay home’, says mayor"
	if s := f.d.Sentences[f.d.SentenceOf(r.Inner.Start)].Tokens; !set && !f.beginsSentence(b, k) && s.Start >= f.gapStart(b, k) {
		out.Start = f.afterColon(doc.Range{Start: s.Start, End: out.Start})
	}
	if f.stop(r) == 0 && r.Closed {
		for i := r.Outer.End; i < cue; i++ {
			if f.d.Tokens[i].Word == "," && f.d.SentenceOf(i) == f.d.SentenceOf(r.Inner.End-1) {
				out.End = i
			}
		}
	}
	return f.trim(out)
}

// shared returns where the clause begins that a cue before it and a run share: "added that “the war is over”".
func (f *finder) shared(cue int, r *marks.Run) int {
	if i := r.Outer.Start - 1; i > cue && f.d.Tokens[i].Lower == "that" && f.d.Tokens[i].Tag == "IN" {
		return i // "added that “The war is over”"
	}
	for _, c := range f.d.Children(cue) {
		t := &f.d.Tokens[c]
		if (t.Rel == doc.ClauseComplement || t.Rel == doc.OpenComplement) && t.Edge.Start > cue && t.Edge.Start < r.Inner.Start && t.Edge.End > r.Inner.Start &&
			!f.capital(r.Inner.Start) {
			return t.Edge.Start
		}
	}
	return r.Inner.Start
}

// opened returns what stands before a cue that is set into its content: "The war, he said, “is over”".
func (f *finder) opened(b, k, cue int) doc.Range {
	s := f.subject(cue)
	if s == doc.None || f.capital(f.marks[b][k].Inner.Start) {
		return doc.Range{}
	}
	from := min(f.d.Tokens[s].Edge.Start, cue)
	start := max(f.d.Sentences[f.d.SentenceOf(cue)].Tokens.Start, f.gapStart(b, k))
	if from-1 <= start || f.d.Tokens[from-1].Word != "," || f.d.Tokens[from-2].Rel == doc.Conjunct && f.d.Tokens[from-2].POS != doc.Adv {
		return doc.Range{}
	}
	return f.trim(doc.Range{Start: start, End: from - 1})
}

// afterColon returns where the words after the last colon, semicolon or dash of a range begin.
func (f *finder) afterColon(r doc.Range) int {
	for i := r.End - 1; i >= r.Start; i-- {
		switch f.d.Tokens[i].Word {
		case ":", ";", "--", "—", "–", "-", "(":
			return i + 1
		}
	}
	return r.Start
}

// cueOf finds the cue of run k, and whether it stands in front of the run.
func (f *finder) cueOf(b, k int) (int, bool) {
	cue := f.cueBefore(b, k)
	if cue == doc.None {
		return f.cueAfter(b, k), false
	}
	if r := &f.marks[b][k]; f.stop(r) == ',' && r.Closed && cue < r.Outer.Start && f.d.Tokens[r.Outer.Start-1].Word == ":" {
		after := f.cueAfter(b, k)
		if after != doc.None && after < r.Outer.End+5 && f.says(after) && f.finite(after) && f.child(after, doc.ClauseComplement) < after {
			return after, false // "The mayor was blunt: “It is over,” he said."
		}
	}
	return cue, true
}

// cueBefore finds "X said: “…", "told Y, “…", "asked “…". The run must look like a sentence of its own.
func (f *finder) cueBefore(b, k int) int {
	r, d := &f.marks[b][k], f.d
	i, low := r.Outer.Start-1, f.gapStart(b, k)
	for i >= low && d.Tokens[i].POS == doc.White {
		i--
	}
	if i < low && k == 0 { // "…issued this statement:", and the statement is a paragraph of its own
		if p := f.blockBefore(b); p >= 0 && d.Tokens[f.blocks[p].End-1].Word == ":" {
			i, low = f.blocks[p].End-1, f.blocks[p].Start
			for j := len(f.marks[p]) - 1; j >= 0; j-- {
				low = max(low, f.marks[p][j].Outer.End)
			}
		}
	}
	if i < low || !f.capital(r.Inner.Start) && !r.Opened {
		return doc.None
	}
	last := i
	lead := d.Tokens[i].Word
	pointed := lead == "," || lead == ":" || lead == "—" || lead == "–" || lead == "--"
	if pointed {
		i--
	} else if f.quotes(i) && f.says(i) && f.child(i, doc.ClauseComplement, doc.OpenComplement) == doc.None && r.Closed {
		return i // "says ‘no talks’ with rebels"
	} else if !f.capital(r.Inner.Start) || f.countWords(r.Inner) < 4 || !f.stopped(r) {
		return doc.None
	}
	cue := f.cueBack(i, low, pointed)
	if w := f.entryOf(cue); w != nil && !pointed && w.Names("obj-pred") {
		return doc.None // "Minister calls strike ‘a gift to nobody’"
	}
	if cue == doc.None && lead == ":" && f.countWords(r.Inner) > 2 && f.capital(r.Inner.Start) {
		return last // the colon itself
	}
	if cue == doc.None || lead != ":" && f.mixed(cue, last, r) {
		return doc.None
	}
	return cue
}

// mixed reports whether the words of a clause of the cue stand between the cue and a run, so that the run is only a part of what is said:
// "said that when she spoke, “it was for us all”", "saying the army owed “Homs an answer”".
func (f *finder) mixed(cue, last int, r *marks.Run) bool {
	for _, k := range f.d.Children(cue) {
		c := int(k)
		t := &f.d.Tokens[c]
		if t.Rel != doc.ClauseComplement && t.Rel != doc.OpenComplement || !t.Edge.Overlaps(r.Inner) {
			continue
		}
		if c > cue && c <= last && f.finite(c) {
			return true
		}
		if t.Edge.Start > cue && t.Edge.Start < last && (!f.capital(r.Inner.Start) || f.hasMarker(c, "that")) {
			return true
		}
	}
	return false
}

// cueBack looks from token i back for a cue in the same sentence.
func (f *finder) cueBack(i, low int, pointed bool) int {
	for n := 0; i >= low && n < reach; i, n = i-1, n+1 {
		t := &f.d.Tokens[i]
		if t.POS == doc.Punct && (stopOf(t.Word) == '.' || t.Word == "?" || t.Word == "!" || t.Word == ";") {
			return doc.None
		}
		if f.quotes(i) {
			return i
		}
		if t.POS == doc.Verb && f.finite(i) && n > 0 && !pointed {
			return doc.None
		}
	}
	return doc.None
}

// cueAfter finds "…,” X said", "…?” asked Y".
func (f *finder) cueAfter(b, k int) int {
	r, d := &f.marks[b][k], f.d
	if !f.speech(b, k) {
		return doc.None
	}
	end := min(f.gapEnd(b, k), r.Outer.End+reach)
	i := r.Outer.End
	for i < end && !f.isWord(i) {
		if s := stopOf(d.Tokens[i].Word); s == '.' {
			return doc.None
		}
		i++
	}
	if s := f.stop(r); i >= end || (s == '.' || (s == '!' || s == '?') && f.d.SentenceOf(i) != f.d.SentenceOf(r.Inner.End-1)) && f.capital(i) && d.Tokens[i].POS != doc.Propn && d.Tokens[i].POS != doc.Pron {
		return doc.None
	}
	return f.cueWithin(r, i, end, f.beginsSentence(b, k))
}

// cueWithin finds the cue of run r among the words first to end behind it: a verb of saying, or any verb set beside it ("“Go home,” barked the
// guard"). A verb of a relative clause is only taken where there is no other: "“No,” said Lima, who asked for calm, told the crowd".
func (f *finder) cueWithin(r *marks.Run, first, end int, begins bool) int {
	full, relative := f.stop(r) == '.', doc.None
	for i := first; i < end; i++ {
		t := &f.d.Tokens[i]
		if t.POS == doc.Punct && (t.Word == "." || t.Word == ";" || t.Word == ":" || t.Word == "?") {
			break
		}
		if s := f.subject(i); t.POS == doc.Verb && s != doc.None && isRelative(&f.d.Tokens[s]) && !f.canSpeak(s) {
			continue // "“The fair is safe,” which opens in June, said Lima"
		}
		quotes := f.quotes(i)
		beside := f.stop(r) == ',' && t.POS == doc.Verb && f.finite(i) && f.subject(i) != doc.None && begins
		switch {
		case !quotes && !beside:
		case t.Rel == doc.RelativeClause:
			if s := f.subject(i); quotes && relative == doc.None && (s == doc.None || f.canSpeak(s)) {
				relative = i
			}
		case quotes && (full && (!f.says(i) || !f.follows(i, first) || f.child(i, doc.OpenComplement) > i || f.child(i, doc.Object) > i && f.subject(i) < i) || (full || !begins) && f.child(i, doc.ClauseComplement) > i || !begins && !f.follows(i, first)):
			return doc.None // "“It is over.” She noted the date."
		default:
			return i
		}
	}
	if relative == doc.None && f.stop(r) == ',' && begins {
		return f.misread(first, end)
	}
	return relative
}

// misread finds a verb of saying that the model takes for a noun: "“…,” the two write", "“…,” a voice in the film states". Words of a noun phrase
// alone may stand before it, and the clause must end with it or go on with a preposition.
func (f *finder) misread(first, end int) int {
	for i := first; i < end && i < first+label; i++ {
		t := &f.d.Tokens[i]
		switch t.POS {
		case doc.Noun, doc.Propn:
		case doc.Det, doc.Num, doc.Adj, doc.Part:
			continue
		case doc.Adp:
			if i > first {
				continue
			}
			return doc.None
		default:
			return doc.None
		}
		w := f.entry(verb, strings.ToLower(t.Lemma))
		if i == first || w == nil || !w.Names("quote") || !w.Names("that") || t.POS == doc.Propn && f.capital(i) {
			continue
		}
		if n := &f.d.Tokens[min(i+1, len(f.d.Tokens)-1)]; n.POS == doc.Adp || stopOf(n.Word) != 0 {
			return i
		}
	}
	return doc.None
}

// says reports whether a verb is one of saying, rather than of the look or tone that goes with speech ("he smiled").
func (f *finder) says(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && (w.Names("that") || w.Names("wh"))
}

// follows reports whether a cue with its subject begins at token first.
func (f *finder) follows(cue, first int) bool {
	s := f.subject(cue)
	return f.finite(cue) && s != doc.None && (f.d.Tokens[s].Edge.Start <= first || cue <= first+2)
}

// quotes reports whether token i is a verb that leads quotations.
func (f *finder) quotes(i int) bool {
	t := &f.d.Tokens[i]
	if t.POS != doc.Verb && t.POS != doc.Aux {
		return false
	}
	w := f.entry(verb, f.lemma(i))
	return w != nil && w.Names("quote") && !(f.infinitive(i) && t.Rel != doc.OpenComplement)
}

// candidateOf returns the candidate of a cue among those that were found last, or -1: the runs of a cue stand close together.
func (f *finder) candidateOf(cue int) int {
	for i := len(f.found) - 1; i >= max(0, len(f.found)-8); i-- {
		if f.found[i].cue == cue {
			return i
		}
	}
	return -1
}
