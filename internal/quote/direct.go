package quote

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
	"readout/internal/quote/speaker"
)

// direct gives the quotations of block b to their cues, nearest first. Those without a cue of their own are kept for later.
func (f *finder) direct(b int) {
	for k := range f.Marks[b] {
		if at := f.goesOnWith(b, k); at >= 0 {
			f.Found[at].Content = append(f.Found[at].Content, f.Marks[b][k].Inner)
			continue
		}
		cue, front := f.cueOf(b, k)
		switch at := f.draftOf(cue); {
		case cue == doc.None:
			if f.BeginsSentence(b, k) && f.Speech(b, k) {
				f.loose = append(f.loose, place{b, k})
			}
		case at >= 0 && (f.Title(&f.Marks[b][k]) || f.Found[at].Told.Overlaps(f.Marks[b][k].Inner)):
		case at >= 0:
			f.Found[at].Content = append(f.Found[at].Content, f.Marks[b][k].Inner)
		default:
			f.quotation(b, k, cue, front)
		}
	}
}

// goesOnWith returns the draft of the run before, where run k goes on with its sentence behind the cue, or -1: "“We came,” Lima wrote, explaining why
// she agreed to speak, “but nobody listened.”"
func (f *finder) goesOnWith(b, k int) int {
	if k == 0 || f.Capital(f.Marks[b][k].Inner.Start) || !f.Marks[b][k].Opened {
		return -1
	}
	r, before := &f.Marks[b][k], &f.Marks[b][k-1]
	if f.Stop(before) != ',' || f.Doc.Tokens[r.Outer.Start-1].Word != "," || f.Doc.SentenceOf(r.Inner.Start) != f.Doc.SentenceOf(before.Inner.End-1) {
		return -1
	}
	for at := len(f.Found) - 1; at >= max(0, len(f.Found)-8); at-- {
		c := &f.Found[at]
		if c.Cue >= before.Outer.End && c.Cue < r.Outer.Start && c.Content[len(c.Content)-1].End == before.Inner.End {
			return at
		}
	}
	return -1
}

// quotation adds the statement of run k with its cue.
func (f *finder) quotation(b, k, cue int, front bool) {
	r := &f.Marks[b][k]
	f.Leads[cue] = true
	lemma := f.Lemma(cue)
	c := draft.Statement{Cue: cue, Words: f.CueWords(cue), Class: lexicon.Verb, Lemma: lemma, Pattern: "quote", Act: doc.Say, Share: 1, Score: draft.Sure, Head: doc.None}
	if w := f.Entry(lexicon.Verb, lemma); w != nil {
		c.Act = w.Act()
	}
	if f.Doc.Tokens[cue].Word == ":" {
		c.Told, c.Heads = f.beforeColon(cue, f.colonGap(b, k, cue))
	} else if f.Named(cue) && !front {
		c.Told, c.Heads = f.Trim(doc.Range{Start: r.Outer.End, End: cue}), []int{cue - 1}
	} else if s := f.Quoted(cue); s != doc.None && f.Child(cue, doc.PrepClause) > s {
		c.Told, c.Heads = f.Told(s) // "“…,” state television quoted the minister as saying"
	} else {
		c.Told, c.Heads = f.Speaker(cue)
	}
	c.Content = []doc.Range{f.around(b, k, cue, front)}
	if front {
		if r := f.opened(b, k, cue); !r.Empty() {
			c.Content = []doc.Range{r, c.Content[0]}
		}
	}
	if len(c.Heads) > 0 && (r.Outer.Has(c.Heads[0]) || draft.Holds(c.Content, c.Heads[0])) || f.Heard(cue) {
		c.Told, c.Heads = doc.Range{}, nil
	}
	if len(c.Heads) == 0 && f.Doc.Tokens[cue].Word != ":" && !f.BareParticiple(cue) && !f.Heard(cue) {
		f.fallback(&c, b, k, front)
	}
	f.Found = append(f.Found, c)
}

// fallback names the speaker of a quotation that the tree does not give: the phrase beside the cue, or for a participle ("adding: …") whoever
// spoke last in the paragraph.
func (f *finder) fallback(c *draft.Statement, b, k int, front bool) {
	low, high := f.Marks[b][k].Outer.End, f.GapEnd(b, k)
	if front {
		low, high = f.GapStart(b, k), f.Marks[b][k].Outer.Start
	}
	if f.Doc.Tokens[c.Cue].Tag != "VBG" {
		c.Told, c.Heads = f.Beside(c.Cue, low, high)
		return
	}
	for i := len(f.Found) - 1; i >= 0; i-- {
		if o := &f.Found[i]; f.Doc.Tokens[o.Cue].Block == b && len(o.Heads) > 0 {
			c.Told, c.Heads = o.Told, o.Heads
			return
		}
	}
	if s := f.Doc.SentenceOf(c.Cue); s > 0 && f.Doc.Sentences[s-1].Block == b { // "The envoy spoke on Friday. Adding: “…”"
		for i := f.Doc.Sentences[s-1].Tokens.Start; i < f.Doc.Sentences[s-1].Tokens.End; i++ {
			if f.Doc.Tokens[i].Rel == doc.Root {
				if k := f.Subject(i); k != doc.None && f.CanSpeak(k) {
					c.Told, c.Heads = f.Told(k)
				}
				return
			}
		}
	}
}

// colonGap returns where the words before a colon begin, which may end the block before.
func (f *finder) colonGap(b, k, colon int) int {
	if low := f.GapStart(b, k); low <= colon {
		return low
	}
	return f.Blocks[f.Doc.Tokens[colon].Block].Start
}

// beforeColon finds who speaks behind a colon: the name before it ("KULEBA: …"), else the subject of its sentence.
func (f *finder) beforeColon(colon, low int) (doc.Range, []int) {
	d := f.Doc
	s := d.Sentences[d.SentenceOf(colon)].Tokens
	r := f.Trim(doc.Range{Start: max(low, s.Start), End: colon})
	if from := f.afterColon(r); from > r.Start && f.FullName(colon-1) { // "Polls tighten - Jan Eide: “…”"
		if name := f.Trim(doc.Range{Start: from, End: colon}); f.names(name) && name.Len() <= clause.Label {
			r = name
		}
	}
	for i := r.Start; i < r.End; i++ {
		if t := &d.Tokens[i]; t.POS == doc.Verb || t.POS == doc.Aux {
			for !r.Has(i) || d.Tokens[i].Rel != doc.Root && r.Has(d.Tokens[i].Head) {
				i = d.Tokens[i].Head
			}
			return f.Speaker(i)
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
	r := &f.Marks[b][k]
	out := r.Inner
	if front {
		out.Start = f.shared(cue, r)
		return out
	}
	set := f.Doc.Blocks[b].Kind == doc.Headline && r.Outer.Start > 0 && f.Doc.Tokens[r.Outer.Start-1].Word == "," // "Ferries stop, ‘stay home’, says mayor"
	if s := f.Doc.Sentences[f.Doc.SentenceOf(r.Inner.Start)].Tokens; !set && !f.BeginsSentence(b, k) && s.Start >= f.GapStart(b, k) {
		out.Start = f.afterColon(doc.Range{Start: s.Start, End: out.Start})
	}
	if f.Stop(r) == 0 && r.Closed {
		for i := r.Outer.End; i < cue; i++ {
			if f.Doc.Tokens[i].Word == "," && f.Doc.SentenceOf(i) == f.Doc.SentenceOf(r.Inner.End-1) {
				out.End = i
			}
		}
	}
	return f.Trim(out)
}

// shared returns where the clause begins that a cue before it and a run share: "added that “the war is over”".
func (f *finder) shared(cue int, r *marks.Run) int {
	if i := r.Outer.Start - 1; i > cue && f.Doc.Tokens[i].Lower == "that" && f.Doc.Tokens[i].Tag == "IN" {
		return i // "added that “The war is over”"
	}
	for _, c := range f.Doc.Children(cue) {
		t := &f.Doc.Tokens[c]
		if (t.Rel == doc.ClauseComplement || t.Rel == doc.OpenComplement) && t.Edge.Start > cue && t.Edge.Start < r.Inner.Start && t.Edge.End > r.Inner.Start &&
			!f.Capital(r.Inner.Start) {
			return t.Edge.Start
		}
	}
	return r.Inner.Start
}

// opened returns what stands before a cue that is set into its content: "The war, he said, “is over”".
func (f *finder) opened(b, k, cue int) doc.Range {
	s := f.Subject(cue)
	if s == doc.None || f.Capital(f.Marks[b][k].Inner.Start) {
		return doc.Range{}
	}
	from := min(f.Doc.Tokens[s].Edge.Start, cue)
	start := max(f.Doc.Sentences[f.Doc.SentenceOf(cue)].Tokens.Start, f.GapStart(b, k))
	if from-1 <= start || f.Doc.Tokens[from-1].Word != "," || f.Doc.Tokens[from-2].Rel == doc.Conjunct && f.Doc.Tokens[from-2].POS != doc.Adv {
		return doc.Range{}
	}
	return f.Trim(doc.Range{Start: start, End: from - 1})
}

// afterColon returns where the words after the last colon, semicolon or dash of a range begin.
func (f *finder) afterColon(r doc.Range) int {
	for i := r.End - 1; i >= r.Start; i-- {
		switch f.Doc.Tokens[i].Word {
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
	if r := &f.Marks[b][k]; f.Stop(r) == ',' && r.Closed && cue < r.Outer.Start && f.Doc.Tokens[r.Outer.Start-1].Word == ":" {
		after := f.cueAfter(b, k)
		if after != doc.None && after < r.Outer.End+5 && f.Says(after) && f.Finite(after) && f.Child(after, doc.ClauseComplement) < after {
			return after, false // "The mayor was blunt: “It is over,” he said."
		}
	}
	return cue, true
}

// cueBefore finds "X said: “…", "told Y, “…", "asked “…". The run must look like a sentence of its own.
func (f *finder) cueBefore(b, k int) int {
	r, d := &f.Marks[b][k], f.Doc
	i, low := r.Outer.Start-1, f.GapStart(b, k)
	for i >= low && d.Tokens[i].POS == doc.White {
		i--
	}
	if i < low && k == 0 { // "…issued this statement:", and the statement is a paragraph of its own
		if p := f.blockBefore(b); p >= 0 && d.Tokens[f.Blocks[p].End-1].Word == ":" {
			i, low = f.Blocks[p].End-1, f.Blocks[p].Start
			for j := len(f.Marks[p]) - 1; j >= 0; j-- {
				low = max(low, f.Marks[p][j].Outer.End)
			}
		}
	}
	if i < low || !f.Capital(r.Inner.Start) && !r.Opened {
		return doc.None
	}
	last := i
	lead := d.Tokens[i].Word
	pointed := lead == "," || lead == ":" || lead == "—" || lead == "–" || lead == "--"
	if pointed {
		i--
	} else if f.Quotes(i) && f.Says(i) && f.Child(i, doc.ClauseComplement, doc.OpenComplement) == doc.None && r.Closed {
		return i // "says ‘no talks’ with rebels"
	} else if !f.Capital(r.Inner.Start) || f.CountWords(r.Inner) < 4 || !f.Stopped(r) {
		return doc.None
	}
	cue := f.cueBack(i, low, pointed)
	if w := f.EntryOf(cue); w != nil && !pointed && w.Names("obj-pred") {
		return doc.None // "Minister calls strike ‘a gift to nobody’"
	}
	if cue == doc.None && lead == ":" && f.CountWords(r.Inner) > 2 && f.Capital(r.Inner.Start) {
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
	for _, k := range f.Doc.Children(cue) {
		c := int(k)
		t := &f.Doc.Tokens[c]
		if t.Rel != doc.ClauseComplement && t.Rel != doc.OpenComplement || !t.Edge.Overlaps(r.Inner) {
			continue
		}
		if c > cue && c <= last && f.Finite(c) {
			return true
		}
		if t.Edge.Start > cue && t.Edge.Start < last && (!f.Capital(r.Inner.Start) || f.HasMarker(c, "that")) {
			return true
		}
	}
	return false
}

// cueBack looks from token i back for a cue in the same sentence.
func (f *finder) cueBack(i, low int, pointed bool) int {
	for n := 0; i >= low && n < speaker.Reach; i, n = i-1, n+1 {
		t := &f.Doc.Tokens[i]
		if t.POS == doc.Punct && (clause.StopOf(t.Word) == '.' || t.Word == "?" || t.Word == "!" || t.Word == ";") {
			return doc.None
		}
		if f.Quotes(i) {
			return i
		}
		if t.POS == doc.Verb && f.Finite(i) && n > 0 && !pointed {
			return doc.None
		}
	}
	return doc.None
}

// cueAfter finds "…,” X said", "…?” asked Y".
func (f *finder) cueAfter(b, k int) int {
	r, d := &f.Marks[b][k], f.Doc
	if !f.Speech(b, k) {
		return doc.None
	}
	end := min(f.GapEnd(b, k), r.Outer.End+speaker.Reach)
	i := r.Outer.End
	for i < end && !f.IsWord(i) {
		if s := clause.StopOf(d.Tokens[i].Word); s == '.' {
			return doc.None
		}
		i++
	}
	if s := f.Stop(r); i >= end || (s == '.' || (s == '!' || s == '?') && f.Doc.SentenceOf(i) != f.Doc.SentenceOf(r.Inner.End-1)) && f.Capital(i) && d.Tokens[i].POS != doc.Propn && d.Tokens[i].POS != doc.Pron {
		return doc.None
	}
	return f.cueWithin(r, i, end, f.BeginsSentence(b, k))
}

// cueWithin finds the cue of run r among the words first to end behind it: a verb of saying, or any verb set beside it ("“Go home,” barked the
// guard"). A verb of a relative clause is only taken where there is no other: "“No,” said Lima, who asked for calm, told the crowd".
func (f *finder) cueWithin(r *marks.Run, first, end int, begins bool) int {
	full, relative := f.Stop(r) == '.', doc.None
	for i := first; i < end; i++ {
		t := &f.Doc.Tokens[i]
		if t.POS == doc.Punct && (t.Word == "." || t.Word == ";" || t.Word == ":" || t.Word == "?") {
			break
		}
		if s := f.Subject(i); t.POS == doc.Verb && s != doc.None && clause.IsRelative(&f.Doc.Tokens[s]) && !f.CanSpeak(s) {
			continue // "“The fair is safe,” which opens in June, said Lima"
		}
		quotes := f.Quotes(i)
		beside := f.Stop(r) == ',' && t.POS == doc.Verb && f.Finite(i) && f.Subject(i) != doc.None && begins
		switch {
		case !quotes && !beside:
		case t.Rel == doc.RelativeClause:
			if s := f.Subject(i); quotes && relative == doc.None && (s == doc.None || f.CanSpeak(s)) {
				relative = i
			}
		case quotes && (full && (!f.Says(i) || !f.follows(i, first) || f.Child(i, doc.OpenComplement) > i || f.Child(i, doc.Object) > i && f.Subject(i) < i) || (full || !begins) && f.Child(i, doc.ClauseComplement) > i || !begins && !f.follows(i, first)):
			return doc.None // "“It is over.” She noted the date."
		default:
			return i
		}
	}
	if relative == doc.None && f.Stop(r) == ',' && begins {
		return f.misread(first, end)
	}
	return relative
}

// misread finds a verb of saying that the model takes for a noun: "“…,” the two write", "“…,” a voice in the film states". Words of a noun phrase
// alone may stand before it, and the clause must end with it or go on with a preposition.
func (f *finder) misread(first, end int) int {
	for i := first; i < end && i < first+clause.Label; i++ {
		t := &f.Doc.Tokens[i]
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
		w := f.Entry(lexicon.Verb, strings.ToLower(t.Lemma))
		if i == first || w == nil || !w.Names("quote") || !w.Names("that") || t.POS == doc.Propn && f.Capital(i) {
			continue
		}
		if n := &f.Doc.Tokens[min(i+1, len(f.Doc.Tokens)-1)]; n.POS == doc.Adp || clause.StopOf(n.Word) != 0 {
			return i
		}
	}
	return doc.None
}

// follows reports whether a cue with its subject begins at token first.
func (f *finder) follows(cue, first int) bool {
	s := f.Subject(cue)
	return f.Finite(cue) && s != doc.None && (f.Doc.Tokens[s].Edge.Start <= first || cue <= first+2)
}

// draftOf returns the draft of a cue among those that were found last, or -1: the runs of a cue stand close together.
func (f *finder) draftOf(cue int) int {
	for i := len(f.Found) - 1; i >= max(0, len(f.Found)-8); i-- {
		if f.Found[i].Cue == cue {
			return i
		}
	}
	return -1
}
