package quote

import (
	"slices"

	"readout/doc"
	"readout/internal/quote/draft"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
)

// A place is run k of block b.
type place struct{ b, k int }

// attach lets statements go on with the quotations that follow without a cue: "“A,” he said. “B.”", and over paragraphs while the
// marks run on.
func (f *finder) attach() {
	f.loose = slices.DeleteFunc(f.loose, func(p place) bool {
		return f.covered(&f.Marks[p.b][p.k]) || f.staged(p.b) || f.Topic(&f.Marks[p.b][p.k])
	})
	for i := len(f.loose) - 1; i >= 0; i-- { // backwards, since a run may lead one that leads another
		if f.lead(f.loose[i]) {
			f.loose = slices.Delete(f.loose, i, i+1)
		}
	}
	for _, p := range f.loose {
		r := &f.Marks[p.b][p.k]
		if f.covered(r) {
			continue
		}
		if at := f.before(p); at >= 0 {
			f.Extend(at, r.Inner)
			continue
		}
		if f.announced(p) {
			continue
		}
		f.uncued(p)
	}
	f.goOn()
}

// goOn lets a quotation go on with a next sentence that has lost its marks: one in the first person that no cue leads ("“We will go,” he said.
// But we shall need help.").
func (f *finder) goOn() {
	for i := range f.Found {
		c := &f.Found[i]
		if c.Pattern != "quote" || c.Cue == doc.None || f.insideOther(i) {
			continue
		}
		end := max(draft.Last(c.Content), c.Cue+1)
		k := f.Doc.SentenceOf(end-1) + 1
		if k >= len(f.Doc.Sentences) || f.Doc.Sentences[k].Block != f.Doc.Tokens[c.Cue].Block {
			continue
		}
		switch s := f.Doc.Sentences[k].Tokens; {
		case f.led(s):
		case f.firstPerson(s):
			f.Extend(i, f.Trim(s))
			f.Found[i].Bare = true
		case f.partMarked(s):
			f.Extend(i, f.Trim(s))
		}
	}
}

// partMarked reports whether a clause in quotation marks stands behind other words of a sentence, and nothing of it is anybody's yet: "“Go home,” he said.
// Unless they do, “we shall all be lost.”"
func (f *finder) partMarked(s doc.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if f.Owner[i] > 0 || f.Inside[s.Start] > 0 {
			return false
		}
	}
	for i := s.Start + 1; i < s.End; i++ {
		if r := f.RunOf(i); r != nil {
			return f.IsWord(s.Start) && f.CountWords(r.Inner) > 3 && s.Has(r.Inner.End-1) && f.HasClause(r.Inner)
		}
	}
	return false
}

// firstPerson reports whether a sentence without marks speaks of "we" or "I".
func (f *finder) firstPerson(s doc.Range) bool {
	found := false
	for i := s.Start; i < s.End; i++ {
		if f.Inside[i] > 0 {
			return false
		}
		switch f.Doc.Tokens[i].Lower {
		case "we", "our", "us", "i", "my":
			found = true
		}
	}
	return found
}

// led reports whether a verb of saying stands in a sentence.
func (f *finder) led(s doc.Range) bool {
	lo, hi := f.CuedIn(s)
	for i := lo; i < hi; i++ {
		if c := &f.Found[i]; c.Class == lexicon.Verb && f.Says(c.Cue) {
			return true
		}
	}
	return false
}

// uncued adds a quotation that no cue leads. It is taken for the words of whoever was quoted last, in this paragraph or at the end of the
// one before; with nobody to give it to, only a quotation of some length is one at all.
func (f *finder) uncued(p place) {
	r := &f.Marks[p.b][p.k]
	c := draft.Statement{Cue: doc.None, Pattern: "run", Content: []doc.Range{r.Inner}, Head: doc.None, Score: draft.Sure, Act: doc.Say}
	c.Heads = f.running(p)
	opens := f.Doc.Blocks[p.b].Kind == doc.Headline && !f.HasWord(f.Blocks[p.b].Start, r.Outer.Start)
	if n := f.CountWords(r.Inner); n < 3 || len(c.Heads) == 0 && n < 8 && !opens {
		return
	}
	f.Put(c)
}

// running returns the heads of the speaker whose quotation stands last before a run, in its block or the one before.
func (f *finder) running(p place) []int {
	for b, k := p.b, p.k-1; b >= 0 && b >= f.blockBefore(p.b); {
		if k < 0 {
			if b != p.b {
				return nil
			}
			if b = f.blockBefore(p.b); b >= 0 {
				k = len(f.Marks[b]) - 1
			}
			continue
		}
		if o := f.Owner[f.Marks[b][k].Inner.Start]; o > 0 && len(f.Found[o-1].Heads) > 0 && !f.insideOther(int(o-1)) {
			return f.Found[o-1].Heads
		}
		k--
	}
	return nil
}

// blockBefore returns the last block before b that holds words, or None.
func (f *finder) blockBefore(b int) int {
	for b--; b >= 0 && f.Blocks[b].Empty(); b-- {
	}
	return b
}

// covered reports whether a run is part of a statement already, or holds the label of one. A statement that is told inside of the run ("The winter
// will be hard, in my view") does not count.
func (f *finder) covered(r *marks.Run) bool {
	o := f.Owner[r.Inner.Start]
	return o > 0 && (f.Found[o-1].Pattern == "line" || !r.Inner.Has(f.Found[o-1].Cue))
}

// lead puts a run that ends its block with open marks before the statement that the next block begins with: "“The first convoy left." and,
// in the next paragraph, "“The second follows,” the agency said".
func (f *finder) lead(p place) bool {
	r := &f.Marks[p.b][p.k]
	if r.Closed || f.HasWord(r.Outer.End, f.Blocks[p.b].End) || p.k != len(f.Marks[p.b])-1 {
		return false
	}
	for b := p.b + 1; b < len(f.Blocks); b++ {
		if f.Blocks[b].Empty() {
			continue
		}
		if len(f.Marks[b]) == 0 || f.HasWord(f.Blocks[b].Start, f.Marks[b][0].Outer.Start) {
			return false
		}
		first := f.Marks[b][0].Inner.Start
		if o := f.Owner[first]; o > 0 && f.Found[o-1].Content[0].Start == first {
			f.Found[o-1].Content = slices.Insert(f.Found[o-1].Content, 0, r.Inner)
			f.Hold(int(o-1), r.Inner)
			return true
		}
		return false
	}
	return false
}

// before returns the statement that a run goes on with: the one whose cue stands in the sentence before it, or whose marks run on
// from the block before. -1 is none.
func (f *finder) before(p place) int {
	r := &f.Marks[p.b][p.k]
	low := f.Blocks[p.b].Start
	for j := p.k - 1; j >= 0 && low == f.Blocks[p.b].Start; j-- {
		if m := &f.Marks[p.b][j]; f.covered(m) && f.ownRun(m) {
			low = m.Outer.End
		}
	}
	i := r.Outer.Start - 1
	for i >= low && !f.IsWord(i) {
		i--
	}
	if i < low {
		if p.k == 0 {
			return f.runsOn(p.b)
		}
		return f.ending(f.Marks[p.b][p.k-1].Inner.End)
	}
	low = max(low, f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens.Start)
	best := -1
	j, hi := f.CuedIn(doc.Range{Start: low, End: i + 1})
	for ; j < hi && best < 0; j++ {
		if f.Found[j].Class == lexicon.Verb && !f.insideOther(j) {
			best = j
		}
	}
	if best < 0 && p.k > 0 {
		return f.ending(f.Marks[p.b][p.k-1].Inner.End)
	}
	return best
}

// ownRun reports whether a run is a quotation of its own rather than words of a reported clause: "said that it was “quite a risk”".
func (f *finder) ownRun(r *marks.Run) bool {
	o := f.Owner[r.Inner.Start]
	return o == 0 || f.Found[o-1].Class != lexicon.Verb || f.Found[o-1].Pattern == "quote" || f.Found[o-1].Cue == doc.None
}

// announced gives a run to the verb of the sentence right before it, where that tells of speech but not what was said: "The mayor agreed. “…”".
func (f *finder) announced(p place) bool {
	r := &f.Marks[p.b][p.k]
	i := r.Outer.Start - 1
	for i >= f.Blocks[p.b].Start && !f.IsWord(i) {
		i--
	}
	if i < f.Blocks[p.b].Start || f.Inside[i] > 0 {
		return false
	}
	s := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens
	for k := s.Start; k < s.End; k++ {
		if f.Doc.Tokens[k].Rel != doc.Root || !f.Quotes(k) || !f.Says(k) || !f.Finite(k) || f.Passive(k) || f.Owner[k] > 0 {
			continue
		}
		if f.Child(k, doc.ClauseComplement, doc.OpenComplement) != doc.None {
			return false
		}
		told, heads := f.Speaker(k)
		if len(heads) == 0 {
			return false
		}
		lemma := f.Lemma(k)
		f.Put(draft.Statement{Cue: k, Words: f.CueWords(k), Class: lexicon.Verb, Lemma: lemma, Pattern: "quote", Content: []doc.Range{r.Inner}, Head: doc.None,
			Score: draft.Sure, Act: f.Entry(lexicon.Verb, lemma).Act(), Told: told, Heads: heads})
		return true
	}
	return false
}

// insideOther reports whether the cue of a draft stands in the content of another one.
func (f *finder) insideOther(j int) bool {
	c := f.Found[j].Cue
	return c != doc.None && f.Owner[c] > 0 && int(f.Owner[c]-1) != j
}

// ending returns the statement of which a part ends at token end, or -1.
func (f *finder) ending(end int) int {
	if i, ok := f.Ends[end]; ok {
		return i
	}
	return -1
}

// runsOn returns the statement of the block before that block b goes on with, or -1: one that ends it with open marks, or the last quotation
// in it where the whole of block b is in marks.
func (f *finder) runsOn(b int) int {
	p := f.blockBefore(b)
	if p < 0 {
		return -1
	}
	if len(f.Marks[p]) == 0 {
		return -1
	}
	k := len(f.Marks[p]) - 1
	if r := &f.Marks[p][k]; !r.Closed && !f.HasWord(r.Outer.End, f.Blocks[p].End) {
		return f.ending(r.Inner.End)
	}
	if !f.whole(b) {
		return -1
	}
	if k > 0 && f.Owner[f.Marks[p][k].Inner.Start] == 0 && f.Title(&f.Marks[p][k]) { // "“The road is long,” said Bakke, the author of “Hard Winters.”"
		k--
	}
	return f.ending(f.Marks[p][k].Inner.End)
}

// whole reports whether a block is one quotation from end to end.
func (f *finder) whole(b int) bool {
	ms := f.Marks[b]
	return len(ms) > 0 && !f.HasWord(f.afterClock(b), ms[0].Outer.Start) && !f.HasWord(ms[0].Outer.End, f.Blocks[b].End)
}
