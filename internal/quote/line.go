package quote

import (
	"strings"
	"unicode"

	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/draft"
	"readout/internal/quote/marks"
)

// lines finds the speech that the layout of a text tells: "NAME: …" in a transcript or headline, and "“…” — Name".
func (f *finder) lines() {
	colons := make([]int, len(f.Blocks))
	transcript := 0
	for b, r := range f.Blocks {
		if f.labelled(b) {
			transcript++
		}
		if colons[b] = f.labelOf(r); colons[b] != doc.None && f.shouts(doc.Range{Start: r.Start, End: colons[b]}) {
			transcript++
		}
	}
	for b, r := range f.Blocks {
		if r.Empty() {
			continue
		}
		if n := f.blockAfter(b); transcript > 1 && f.labelled(b) && n < len(f.Blocks) {
			f.line(doc.Range{Start: r.Start, End: r.End - 1}, r.End-1, f.Blocks[n], true)
			f.goesOnTo(n, r.End-1, colons)
		}
		if c := colons[b]; c != doc.None {
			who := doc.Range{Start: r.Start, End: c}
			switch {
			case transcript > 1 && f.shouts(who):
				f.line(who, c, doc.Range{Start: c + 1, End: r.End}, true)
				f.goesOnTo(b, c, colons)
			case f.Doc.Blocks[b].Kind == doc.Headline && f.names(who):
				f.line(who, c, doc.Range{Start: c + 1, End: r.End}, false)
			}
		}
		f.signed(b)
	}
}

// goesOnTo lets the line with that cue, which fills block b, go on with the paragraphs up to the next label of the transcript, where no verb of saying
// stands in them.
func (f *finder) goesOnTo(b, cue int, colons []int) {
	n := len(f.Found) - 1
	if n < 0 || f.Found[n].Cue != cue {
		return
	}
	next := b + 1
	for next < len(f.Blocks) && next <= b+clause.Label && colons[next] == doc.None && !f.labelled(next) {
		next++
	}
	if next >= len(f.Blocks) || !f.labelled(next) && (colons[next] == doc.None || !f.shouts(doc.Range{Start: f.Blocks[next].Start, End: colons[next]})) {
		return
	}
	for k := b + 1; k < next; k++ {
		if r := f.Trim(f.Blocks[k]); !r.Empty() && f.Doc.Blocks[k].Kind == doc.Body && !f.led(f.Blocks[k]) && !f.staged(k) {
			f.Extend(n, r)
		}
	}
}

// staged reports whether a block stands in brackets, which tell what is done rather than said: "(LAUGHTER)".
func (f *finder) staged(b int) bool {
	r := f.Blocks[b]
	for r.Start < r.End && marks.Is(f.Doc.Tokens[r.Start].Word) {
		r.Start++
	}
	for r.Start < r.End && !f.IsWord(r.End-1) && f.Doc.Tokens[r.End-1].Word != ")" {
		r.End--
	}
	return !r.Empty() && f.Doc.Tokens[r.Start].Word == "(" && f.Doc.Tokens[r.End-1].Word == ")"
}

// labelled reports whether a block is a speaker's label that was taken for a dateline: "MICHAEL OBI:", before what he says.
func (f *finder) labelled(b int) bool {
	r := f.Blocks[b]
	return f.Doc.Blocks[b].Kind == doc.Dateline && r.Len() > 1 && r.Len() <= clause.Label+1 && f.Doc.Tokens[r.End-1].Word == ":" && f.shouts(r)
}

// labelOf returns the colon that ends a label at the start of a block, or None.
func (f *finder) labelOf(r doc.Range) int {
	if r.Len() > 1 && marks.Is(f.Doc.Tokens[r.Start].Word) {
		r.Start++ // some transcripts open each paragraph with a mark
	}
	for i := r.Start; i < r.End-1 && i <= r.Start+clause.Label; i++ {
		t := &f.Doc.Tokens[i]
		if t.Word == ":" && i > r.Start {
			return i
		}
		if t.POS == doc.Punct && t.Word != "," && t.Word != "." && t.Word != "(" && t.Word != ")" && t.Word != "-" {
			return doc.None
		}
	}
	return doc.None
}

// shouts reports whether all words of a label are in capitals: "KULEBA", "MR. LAVROV", "Q".
func (f *finder) shouts(r doc.Range) bool {
	return strings.IndexFunc(f.Doc.Words(r), unicode.IsLower) < 0 && f.HasWord(r.Start, r.End)
}

// names reports whether a label is a person or body: its last word is a name, and no verb stands in it.
func (f *finder) names(r doc.Range) bool {
	found := false
	for i := r.Start; i < r.End; i++ {
		switch t := &f.Doc.Tokens[i]; t.POS {
		case doc.Verb, doc.Aux, doc.Adv:
			return false
		case doc.Propn:
			found = found || f.MentionOf(i) != doc.None && f.Doc.Mentions[f.MentionOf(i)].Kind != doc.PlaceKind
		}
	}
	return found
}

// line adds the statement of a label, unless its words are a statement's already.
func (f *finder) line(who doc.Range, cue int, content doc.Range, spoken bool) {
	content = f.Trim(content)
	if content.Empty() || f.CountWords(content) < 2 {
		return
	}
	if lo, hi := f.CuedIn(doc.Range{Start: cue, End: cue + 1}); lo < hi {
		return
	}
	c := draft.Statement{Cue: cue, Words: doc.Range{Start: cue, End: cue + 1}, Pattern: "line", Content: []doc.Range{content}, Head: doc.None, Score: draft.Sure, Bare: spoken}
	c.Told = f.Trim(who)
	for i := who.Start; i < who.End; i++ {
		if f.Mention[i] > 0 && (len(c.Heads) == 0 || f.Doc.Tokens[i].Rel == doc.Conjunct) {
			c.Heads = append(c.Heads, i)
		}
	}
	f.Put(c)
	f.Hold(len(f.Found)-1, who)
}

// signed finds "“…” — Name": a block that is one quotation, and who signs it.
func (f *finder) signed(b int) {
	ms := f.Marks[b]
	if len(ms) == 0 {
		return
	}
	r := &ms[len(ms)-1]
	if f.HasWord(f.afterClock(b), ms[0].Outer.Start) || f.covered(r) {
		return
	}
	who, cue := f.signature(b, r)
	if who.Empty() || who.Len() > 3*clause.Label {
		return
	}
	name := who
	for k := who.Start; k < who.End; k++ {
		if f.Doc.Tokens[k].Word == "," {
			name.End = k
			break
		}
	}
	if name.Len() <= clause.Label && f.names(name) {
		f.line(who, cue, doc.Range{Start: ms[0].Inner.Start, End: r.Inner.End}, false)
	}
}

// signature returns what stands behind a dash after the last run of block b, or in a line of its own that begins with one, and the dash. Of a quotation set
// into a page to be seen, whose marks close behind the name ("“We are safe." and, in the next line, "Leif Aune.”"), it is the name and its mark.
func (f *finder) signature(b int, r *marks.Run) (who doc.Range, cue int) {
	i, end := r.Outer.End, f.Blocks[b].End
	for i < end && !f.IsWord(i) && !clause.Dash(f.Doc.Tokens[i].Word) {
		i++
	}
	if n := f.blockAfter(b); i == end && n < len(f.Blocks) {
		i, end = f.Blocks[n].Start, f.Blocks[n].End
		if m := f.RunOf(end - 1); m != nil && !m.Opened && !r.Closed {
			return m.Inner, end - 1
		}
	}
	if i >= end || !clause.Dash(f.Doc.Tokens[i].Word) {
		return doc.Range{}, doc.None
	}
	return f.Trim(doc.Range{Start: i + 1, End: end}), i
}

// afterClock returns where a block begins, or what follows the time of day at its start: "14:41 “We are fine.”"
func (f *finder) afterClock(b int) int {
	i := f.Blocks[b].Start
	if w := f.Doc.Tokens[i].Word; i+1 < f.Blocks[b].End && f.Doc.Tokens[i].POS == doc.Num && strings.Contains(w, ":") {
		i++
	}
	return i
}

// blockAfter returns the first block behind b that holds words, or the number of blocks.
func (f *finder) blockAfter(b int) int {
	for b++; b < len(f.Blocks) && f.Blocks[b].Empty(); b++ {
	}
	return b
}
