package quote

import (
	"readout/doc"
	"readout/internal/quote/marks"
)

// cutAside takes a last relative clause behind a comma off a content, where it is the report's own word: after a noun phrase ("praised
// the general, who had left"), and in the present after a clause in the past ("said he knew the two men, who are at large").
func (f *finder) cutAside(c *candidate) {
	if c.head == doc.None {
		return
	}
	last := &c.content[len(c.content)-1]
	for i := last.End - 1; i > last.Start; i-- {
		t := &f.d.Tokens[i]
		if t.Rel != doc.RelativeClause || t.Edge.Start <= last.Start+1 || t.Edge.End < last.End || !f.afterComma(t.Edge.Start) || f.inside[i] > 0 {
			continue
		}
		clause := f.finite(c.head)
		if !clause && (c.class == noun || f.past(i)) || clause && c.cue != doc.None && f.past(c.cue) && f.past(c.head) && !f.past(i) {
			*last = f.trim(doc.Range{Start: last.Start, End: t.Edge.Start - 1})
			return
		}
	}
}

// cutFront leaves, of a content that stands before its cue, what follows the last semicolon or colon, where that is a clause: "He opposed it: the delay, he
// said, would cost lives".
func (f *finder) cutFront(c *candidate) {
	if c.class != verb || c.pattern != "before" && c.pattern != "paren" && c.pattern != "as" || c.content[0].End > c.cue {
		return
	}
	first := &c.content[0]
	for i := first.End - 1; i > first.Start; i-- {
		w := f.d.Tokens[i].Word
		if w != ";" && w != ":" || f.inside[i] > 0 || !f.hasClause(doc.Range{Start: first.Start, End: i}) {
			continue
		}
		rest := f.trim(doc.Range{Start: i + 1, End: first.End})
		if !rest.Empty() && (f.hasClause(rest) || len(c.content) > 1) {
			*first = rest
		}
		return
	}
}

// cutCue takes a cue between commas off the start of a clause: "He feared, he said, that the bill was lost".
func (f *finder) cutCue(c *candidate) {
	first := &c.content[0]
	for i := first.Start; i < first.End && i < first.Start+label; i++ {
		t := &f.d.Tokens[i]
		if t.Word != "," {
			continue
		}
		if v := i - 1; v > first.Start && f.says(v) && f.finite(v) && f.subject(v) == v-1 && f.inside[v] == 0 && c.cue < v && f.afterComma(first.Start) {
			*first = f.trim(doc.Range{Start: i + 1, End: first.End})
		}
		return
	}
}

// cutAnd takes an "and" off the end of a content that has lost what it joins.
func (f *finder) cutAnd(c *candidate) {
	l := &c.content[len(c.content)-1]
	for l.End-1 > l.Start && f.d.Tokens[l.End-1].POS == doc.Cconj {
		*l = f.trim(doc.Range{Start: l.Start, End: l.End - 1})
	}
}

// cutDay takes a day between cue and clause off the clause, where it tells when the speech was: "said on Monday it shot down a drone".
func (f *finder) cutDay(c *candidate) {
	first := &c.content[0]
	if c.class != verb || c.pattern != "that" || first.Start != c.words.End || c.head == doc.None {
		return
	}
	s := f.subject(c.head)
	for i := first.Start; s != doc.None && i < f.d.Tokens[s].Edge.Start; i++ {
		if k, ok := f.times[i]; ok && f.d.Times[k].Tokens.End == f.d.Tokens[s].Edge.Start && f.d.Tokens[i].Edge.Start == first.Start {
			first.Start = f.d.Tokens[s].Edge.Start
			c.day = k + 1
		}
	}
}

// past reports whether a verb is in the past tense.
func (f *finder) past(i int) bool {
	if f.d.Tokens[i].Tag == "VBD" {
		return true
	}
	for _, k := range f.d.Children(i) {
		if t := &f.d.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && t.Tag == "VBD" {
			return true
		}
	}
	return false
}

// headOf returns the first word of a content that hangs on a word outside of it.
func (f *finder) headOf(content []doc.Range) int {
	for _, r := range content {
		for i := r.Start; i < r.End; i++ {
			if !holds(content, f.d.Tokens[i].Head) || f.d.Tokens[i].Head == i {
				return i
			}
		}
	}
	return doc.None
}

// strip takes a conjunction that ties a sentence to the one before off its start, unless it is in marks: "But the war, he said, …".
func (f *finder) strip(r doc.Range) doc.Range {
	for r.Start+1 < r.End && f.inside[r.Start] == 0 {
		switch t := &f.d.Tokens[r.Start]; {
		case t.POS == doc.Cconj && (t.Lower == "but" || t.Lower == "and" || t.Lower == "yet" || t.Lower == "or"):
		case (t.Lower == "only" || t.Lower == "just") && f.d.Tokens[r.Start+1].Lower == "that":
		default:
			return r
		}
		r = f.trim(doc.Range{Start: r.Start + 1, End: r.End})
	}
	return r
}

// quoteOut lets a content that ends inside of quotation marks go on to the closing mark, over the end of the sentence: "said it
// was “a start. But more must follow.”"
func (f *finder) quoteOut(cue int, content []doc.Range) []doc.Range {
	if len(content) == 0 {
		return content
	}
	l := &content[len(content)-1]
	r := f.runOf(l.End - 1)
	if r == nil || cue >= l.End && r.Inner.Has(cue) || l.End >= r.Inner.End || l.Start > r.Inner.Start {
		return content
	}
	next := l.End
	for next < r.Inner.End && !f.isWord(next) {
		next++
	}
	if next < r.Inner.End {
		l.End = r.Inner.End
	}
	return content
}

// quoteIn lets a content that begins inside of quotation marks begin with them.
func (f *finder) quoteIn(cue int, content []doc.Range) []doc.Range {
	if len(content) == 0 || cue == doc.None {
		return content
	}
	first := &content[0]
	if r := f.runOf(first.Start); r != nil && first.Start > r.Inner.Start && cue < r.Outer.Start {
		first.Start = r.Inner.Start
	}
	return content
}

// fill closes the gaps of a content that lie in one quotation with the words behind them: "calls the strike ‘a [gift] to nobody’" where the tree takes
// the quotation apart.
func (f *finder) fill(cue int, content []doc.Range) []doc.Range {
	out := content[:0]
	for _, r := range content {
		if n := len(out); n > 0 && (cue < out[n-1].End || cue >= r.Start) {
			k := r.Start - 1
			for k >= out[n-1].End && (f.inside[k] > 0 && f.inside[k] == f.inside[r.Start] || !f.isWord(k)) {
				k--
			}
			if k < out[n-1].End {
				out[n-1].End = r.End
				continue
			}
		}
		out = append(out, r)
	}
	return out
}

// behindPrep returns the words of an oblique without its preposition.
func (f *finder) behindPrep(o int) []doc.Range {
	var skip []int
	for _, k := range f.d.Children(o) {
		if t := &f.d.Tokens[k]; t.Rel == doc.Case && t.Word != "'s" && t.Word != "’s" && int(k) < o {
			skip = append(skip, int(k))
		}
	}
	return f.yield([]int{o}, skip...)
}

// clauseWords returns the words of a clause complement. Where the content stands before the cue or on both sides of it, the rest of
// the cue's own clause is left out.
func (f *finder) clauseWords(i, k int, c candidate) []doc.Range {
	skip := f.trailing(k)
	heads := append([]int{k}, f.further(i, k)...)
	return f.without(f.yield(heads, skip...), c)
}

// further finds clauses that the tree joins to the cue though they go on with its content: "said he had left and that he was safe",
// "said she knew him but would not call".
func (f *finder) further(i, k int) []int {
	var out []int
	for _, x := range f.d.Children(i) {
		c := int(x)
		t := &f.d.Tokens[c]
		if t.Rel != doc.Conjunct || c < k || k < i || f.child(i, doc.Auxiliary) != doc.None {
			continue
		}
		a := f.child(c, doc.Auxiliary)
		joined := a != doc.None && f.subject(c) == doc.None && t.POS == doc.Verb && f.d.Tokens[a].Tag != "TO"
		if joined || f.hasMarker(c, "that") || f.subject(c) != doc.None && f.inside[c] == 0 && f.hasMarks(t.Edge) && !f.quotes(c) {
			out = append(out, c)
		}
	}
	return out
}

// hasMarks reports whether a quotation begins in a range.
func (f *finder) hasMarks(r doc.Range) bool {
	for i := max(1, r.Start+1); i < r.End; i++ {
		if f.inside[i] > 0 && f.inside[i-1] == 0 {
			return true
		}
	}
	return false
}

// trailing finds what the tree hangs too deep: a further cue that goes on about the same speaker, "…, adding that …", or turns to
// another one, "…, while Iran said that …".
func (f *finder) trailing(k int) []int {
	var skip []int
	for _, x := range f.d.Children(k) {
		c := int(x)
		t := &f.d.Tokens[c]
		if c < k || f.inside[c] > 0 && f.inside[c] == f.inside[k] {
			continue
		}
		if t.Rel == doc.Conjunct && f.d.Tokens[k].Rel == doc.ClauseComplement && (f.turnsBack(c) || f.resumes(c)) {
			skip = append(skip, c)
			continue
		}
		if t.Rel == doc.Conjunct && f.sameForm(c) != k {
			skip = append(skip, c) // "urged them to stay and promised …"
			continue
		}
		start := t.Edge.Start
		if start > 0 && f.d.Tokens[start-1].POS == doc.Cconj {
			start--
		}
		own := f.subject(c)
		if t.Rel == doc.Conjunct && own != doc.None && f.inside[c] == 0 && f.leads[c] && f.afterComma(start) {
			skip = append(skip, c) // "…, and when asked again, he said, “No.”"
			continue
		}
		if !f.afterComma(t.Edge.Start) {
			continue
		}
		switch {
		case (t.Rel == doc.AdverbialClause || t.Rel == doc.Conjunct) && own != doc.None && f.turns(c):
			skip = append(skip, c)
		}
	}
	edge := f.d.Tokens[k].Edge
	for c := k + 1; c < edge.End; c++ {
		t := &f.d.Tokens[c]
		if t.Tag == "VBG" && t.Rel == doc.AdverbialClause && t.Edge.End == edge.End && (f.inside[c] == 0 || f.inside[c] != f.inside[k]) && f.subject(c) == doc.None &&
			f.afterComma(t.Edge.Start) && f.goesOn(c) {
			return append(skip, c)
		}
	}
	return skip
}

// resumes reports whether a verb that is joined to a clause of a cue goes on with what the cue's own subject did, as its tense tells: "said it would
// withdraw but gave no date", "says he will come but has not packed".
func (f *finder) resumes(i int) bool {
	t := &f.d.Tokens[i]
	s := f.subject(i)
	if t.Tag == "VB" && f.child(i, doc.Auxiliary) == doc.None || f.inside[i] > 0 || f.hasMarker(i, "that") {
		return false
	}
	if s != doc.None && (f.d.Tokens[s].POS != doc.Pron || !f.sameSpeaker(s, f.d.Tokens[t.Head].Head)) {
		return false
	}
	own, inner, outer := f.tense(i), f.tense(t.Head), f.tense(f.d.Tokens[t.Head].Head)
	return own == outer && own != inner && own != "" && inner != "" && (outer == "past" || s != doc.None)
}

// sameSpeaker reports whether a pronoun can stand for the subject of a cue.
func (f *finder) sameSpeaker(s, cue int) bool {
	o := f.subject(cue)
	if o == doc.None {
		return false
	}
	a, b := &f.d.Tokens[s], &f.d.Tokens[o]
	switch a.Lower {
	case "he", "she", "they", "it":
		return b.POS != doc.Pron || a.Lower == b.Lower
	}
	return a.Lower == b.Lower
}

func (f *finder) afterComma(i int) bool {
	if i > 0 && marks.Is(f.d.Tokens[i-1].Word) && f.inside[i] != f.inside[i-1] {
		i-- // "“…,” adding that"
	}
	return i > 0 && (f.d.Tokens[i-1].Word == "," || dash(f.d.Tokens[i-1].Word))
}

// turns reports whether a clause is somebody else's speech.
func (f *finder) turns(c int) bool {
	w := f.entry(verb, f.lemma(c))
	k := f.d.Child(c, doc.ClauseComplement)
	return w != nil && w.Share("that") > 0.8 && k > c && f.d.Tokens[f.subject(c)].POS != doc.Pron && !f.hasMarker(c, "if", "because", "when")
}

// goesOn reports whether a participle tells more speech: "adding that", "saying".
func (f *finder) goesOn(c int) bool {
	w := f.entry(verb, f.lemma(c))
	return w != nil && (w.Share("that") > 0.7 || w.Share("obj") > 0.45 || w.Share("to") > 0.45)
}

// without takes the cue and its speaker out of a content.
func (f *finder) without(content []doc.Range, c candidate) []doc.Range {
	out := cut(content, c.words)
	out = cut(out, c.told)
	return f.tidy(out)
}

// cut takes the tokens of r out of ranges.
func cut(in []doc.Range, r doc.Range) []doc.Range {
	if r.Empty() {
		return in
	}
	var out []doc.Range
	for _, x := range in {
		if !x.Overlaps(r) {
			out = append(out, x)
			continue
		}
		if x.Start < r.Start {
			out = append(out, doc.Range{Start: x.Start, End: r.Start})
		}
		if r.End < x.End {
			out = append(out, doc.Range{Start: r.End, End: x.End})
		}
	}
	return out
}
