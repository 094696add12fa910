package indirect

import (
	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
)

// cutAside takes a last relative clause behind a comma off a content, where it is the report's own word: after a noun phrase ("praised
// the general, who had left"), and in the present after a clause in the past ("said he knew the two men, who are at large").
func (f *Finder) cutAside(c *draft.Statement) {
	if c.Head == doc.None {
		return
	}
	last := &c.Content[len(c.Content)-1]
	for i := last.End - 1; i > last.Start; i-- {
		t := &f.Doc.Tokens[i]
		if t.Rel != doc.RelativeClause || t.Edge.Start <= last.Start+1 || t.Edge.End < last.End || !f.AfterComma(t.Edge.Start) || f.Inside[i] > 0 {
			continue
		}
		clause := f.Finite(c.Head)
		if !clause && (c.Class == lexicon.Noun || f.past(i)) || clause && c.Cue != doc.None && f.past(c.Cue) && f.past(c.Head) && !f.past(i) {
			*last = f.Trim(doc.Range{Start: last.Start, End: t.Edge.Start - 1})
			return
		}
	}
}

// cutFront leaves, of a content that stands before its cue, what follows the last semicolon or colon, where that is a clause: "He opposed it: the delay, he
// said, would cost lives".
func (f *Finder) cutFront(c *draft.Statement) {
	if c.Class != lexicon.Verb || c.Pattern != "before" && c.Pattern != "paren" && c.Pattern != "as" || c.Content[0].End > c.Cue {
		return
	}
	first := &c.Content[0]
	for i := first.End - 1; i > first.Start; i-- {
		w := f.Doc.Tokens[i].Word
		if w != ";" && w != ":" || f.Inside[i] > 0 || !f.HasClause(doc.Range{Start: first.Start, End: i}) {
			continue
		}
		rest := f.Trim(doc.Range{Start: i + 1, End: first.End})
		if !rest.Empty() && (f.HasClause(rest) || len(c.Content) > 1) {
			*first = rest
		}
		return
	}
}

// cutCue takes a cue between commas off the start of a clause: "He feared, he said, that the bill was lost".
func (f *Finder) cutCue(c *draft.Statement) {
	first := &c.Content[0]
	for i := first.Start; i < first.End && i < first.Start+clause.Label; i++ {
		t := &f.Doc.Tokens[i]
		if t.Word != "," {
			continue
		}
		if v := i - 1; v > first.Start && f.Says(v) && f.Finite(v) && f.Subject(v) == v-1 && f.Inside[v] == 0 && c.Cue < v && f.AfterComma(first.Start) {
			*first = f.Trim(doc.Range{Start: i + 1, End: first.End})
		}
		return
	}
}

// cutAnd takes an "and" off the end of a content that has lost what it joins.
func (f *Finder) cutAnd(c *draft.Statement) {
	l := &c.Content[len(c.Content)-1]
	for l.End-1 > l.Start && f.Doc.Tokens[l.End-1].POS == doc.Cconj {
		*l = f.Trim(doc.Range{Start: l.Start, End: l.End - 1})
	}
}

// cutDay takes a day between cue and clause off the clause, where it tells when the speech was: "said on Monday it shot down a drone".
func (f *Finder) cutDay(c *draft.Statement) {
	first := &c.Content[0]
	if c.Class != lexicon.Verb || c.Pattern != "that" || first.Start != c.Words.End || c.Head == doc.None {
		return
	}
	s := f.Subject(c.Head)
	for i := first.Start; s != doc.None && i < f.Doc.Tokens[s].Edge.Start; i++ {
		if k, ok := f.Times[i]; ok && f.Doc.Times[k].Tokens.End == f.Doc.Tokens[s].Edge.Start && f.Doc.Tokens[i].Edge.Start == first.Start {
			first.Start = f.Doc.Tokens[s].Edge.Start
			c.Day = k + 1
		}
	}
}

// past reports whether a verb is in the past tense.
func (f *Finder) past(i int) bool {
	if f.Doc.Tokens[i].Tag == "VBD" {
		return true
	}
	for _, k := range f.Doc.Children(i) {
		if t := &f.Doc.Tokens[k]; (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary) && t.Tag == "VBD" {
			return true
		}
	}
	return false
}

// HeadOf returns the first word of a content that hangs on a word outside of it.
func (f *Finder) HeadOf(content []doc.Range) int {
	for _, r := range content {
		for i := r.Start; i < r.End; i++ {
			if !draft.Holds(content, f.Doc.Tokens[i].Head) || f.Doc.Tokens[i].Head == i {
				return i
			}
		}
	}
	return doc.None
}

// strip takes a conjunction that ties a sentence to the one before off its start, unless it is in marks: "But the war, he said, …".
func (f *Finder) strip(r doc.Range) doc.Range {
	for r.Start+1 < r.End && f.Inside[r.Start] == 0 {
		switch t := &f.Doc.Tokens[r.Start]; {
		case t.POS == doc.Cconj && (t.Lower == "but" || t.Lower == "and" || t.Lower == "yet" || t.Lower == "or"):
		case (t.Lower == "only" || t.Lower == "just") && f.Doc.Tokens[r.Start+1].Lower == "that":
		default:
			return r
		}
		r = f.Trim(doc.Range{Start: r.Start + 1, End: r.End})
	}
	return r
}

// quoteOut lets a content that ends inside of quotation marks go on to the closing mark, over the end of the sentence: "said it
// was “a start. But more must follow.”"
func (f *Finder) quoteOut(cue int, content []doc.Range) []doc.Range {
	if len(content) == 0 {
		return content
	}
	l := &content[len(content)-1]
	r := f.RunOf(l.End - 1)
	if r == nil || cue >= l.End && r.Inner.Has(cue) || l.End >= r.Inner.End || l.Start > r.Inner.Start {
		return content
	}
	next := l.End
	for next < r.Inner.End && !f.IsWord(next) {
		next++
	}
	if next < r.Inner.End {
		l.End = r.Inner.End
	}
	return content
}

// quoteIn lets a content that begins inside of quotation marks begin with them.
func (f *Finder) quoteIn(cue int, content []doc.Range) []doc.Range {
	if len(content) == 0 || cue == doc.None {
		return content
	}
	first := &content[0]
	if r := f.RunOf(first.Start); r != nil && first.Start > r.Inner.Start && cue < r.Outer.Start {
		first.Start = r.Inner.Start
	}
	return content
}

// fill closes the gaps of a content that lie in one quotation with the words behind them: "calls the strike ‘a [gift] to nobody’" where the tree takes
// the quotation apart.
func (f *Finder) fill(cue int, content []doc.Range) []doc.Range {
	out := content[:0]
	for _, r := range content {
		if n := len(out); n > 0 && (cue < out[n-1].End || cue >= r.Start) {
			k := r.Start - 1
			for k >= out[n-1].End && (f.Inside[k] > 0 && f.Inside[k] == f.Inside[r.Start] || !f.IsWord(k)) {
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
func (f *Finder) behindPrep(o int) []doc.Range {
	var skip []int
	for _, k := range f.Doc.Children(o) {
		if t := &f.Doc.Tokens[k]; t.Rel == doc.Case && t.Word != "'s" && t.Word != "’s" && int(k) < o {
			skip = append(skip, int(k))
		}
	}
	return f.Yield([]int{o}, skip...)
}

// clauseWords returns the words of a clause complement. Where the content stands before the cue or on both sides of it, the rest of
// the cue's own clause is left out.
func (f *Finder) clauseWords(i, k int, c draft.Statement) []doc.Range {
	skip := f.trailing(k)
	heads := append([]int{k}, f.further(i, k)...)
	return f.without(f.Yield(heads, skip...), c)
}

// further finds clauses that the tree joins to the cue though they go on with its content: "said he had left and that he was safe",
// "said she knew him but would not call".
func (f *Finder) further(i, k int) []int {
	var out []int
	for _, x := range f.Doc.Children(i) {
		c := int(x)
		t := &f.Doc.Tokens[c]
		if t.Rel != doc.Conjunct || c < k || k < i || f.Child(i, doc.Auxiliary) != doc.None {
			continue
		}
		a := f.Child(c, doc.Auxiliary)
		joined := a != doc.None && f.Subject(c) == doc.None && t.POS == doc.Verb && f.Doc.Tokens[a].Tag != "TO"
		if joined || f.HasMarker(c, "that") || f.Subject(c) != doc.None && f.Inside[c] == 0 && f.hasMarks(t.Edge) && !f.Quotes(c) {
			out = append(out, c)
		}
	}
	return out
}

// hasMarks reports whether a quotation begins in a range.
func (f *Finder) hasMarks(r doc.Range) bool {
	for i := max(1, r.Start+1); i < r.End; i++ {
		if f.Inside[i] > 0 && f.Inside[i-1] == 0 {
			return true
		}
	}
	return false
}

// trailing finds what the tree hangs too deep: a further cue that goes on about the same speaker, "…, adding that …", or turns to
// another one, "…, while Iran said that …".
func (f *Finder) trailing(k int) []int {
	var skip []int
	for _, x := range f.Doc.Children(k) {
		c := int(x)
		t := &f.Doc.Tokens[c]
		if c < k || f.Inside[c] > 0 && f.Inside[c] == f.Inside[k] {
			continue
		}
		if t.Rel == doc.Conjunct && f.Doc.Tokens[k].Rel == doc.ClauseComplement && (f.TurnsBack(c) || f.resumes(c)) {
			skip = append(skip, c)
			continue
		}
		if t.Rel == doc.Conjunct && f.SameForm(c) != k {
			skip = append(skip, c) // "urged them to stay and promised …"
			continue
		}
		start := t.Edge.Start
		if start > 0 && f.Doc.Tokens[start-1].POS == doc.Cconj {
			start--
		}
		own := f.Subject(c)
		if t.Rel == doc.Conjunct && own != doc.None && f.Inside[c] == 0 && f.Leads[c] && f.AfterComma(start) {
			skip = append(skip, c) // "…, and when asked again, he said, “No.”"
			continue
		}
		if !f.AfterComma(t.Edge.Start) {
			continue
		}
		switch {
		case (t.Rel == doc.AdverbialClause || t.Rel == doc.Conjunct) && own != doc.None && f.turns(c):
			skip = append(skip, c)
		}
	}
	edge := f.Doc.Tokens[k].Edge
	for c := k + 1; c < edge.End; c++ {
		t := &f.Doc.Tokens[c]
		if t.Tag == "VBG" && t.Rel == doc.AdverbialClause && t.Edge.End == edge.End && (f.Inside[c] == 0 || f.Inside[c] != f.Inside[k]) && f.Subject(c) == doc.None &&
			f.AfterComma(t.Edge.Start) && f.GoesOn(c) {
			return append(skip, c)
		}
	}
	return skip
}

// resumes reports whether a verb that is joined to a clause of a cue goes on with what the cue's own subject did, as its tense tells: "said it would
// withdraw but gave no date", "says he will come but has not packed".
func (f *Finder) resumes(i int) bool {
	t := &f.Doc.Tokens[i]
	s := f.Subject(i)
	if t.Tag == "VB" && f.Child(i, doc.Auxiliary) == doc.None || f.Inside[i] > 0 || f.HasMarker(i, "that") {
		return false
	}
	if s != doc.None && (f.Doc.Tokens[s].POS != doc.Pron || !f.sameSpeaker(s, f.Doc.Tokens[t.Head].Head)) {
		return false
	}
	own, inner, outer := f.Tense(i), f.Tense(t.Head), f.Tense(f.Doc.Tokens[t.Head].Head)
	return own == outer && own != inner && own != "" && inner != "" && (outer == "past" || s != doc.None)
}

// sameSpeaker reports whether a pronoun can stand for the subject of a cue.
func (f *Finder) sameSpeaker(s, cue int) bool {
	o := f.Subject(cue)
	if o == doc.None {
		return false
	}
	a, b := &f.Doc.Tokens[s], &f.Doc.Tokens[o]
	switch a.Lower {
	case "he", "she", "they", "it":
		return b.POS != doc.Pron || a.Lower == b.Lower
	}
	return a.Lower == b.Lower
}

// turns reports whether a clause is somebody else's speech.
func (f *Finder) turns(c int) bool {
	w := f.Entry(lexicon.Verb, f.Lemma(c))
	k := f.Doc.Child(c, doc.ClauseComplement)
	return w != nil && w.Share("that") > 0.8 && k > c && f.Doc.Tokens[f.Subject(c)].POS != doc.Pron && !f.HasMarker(c, "if", "because", "when")
}

// without takes the cue and its speaker out of a content.
func (f *Finder) without(content []doc.Range, c draft.Statement) []doc.Range {
	out := cut(content, c.Words)
	out = cut(out, c.Told)
	return f.Tidy(out)
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
