package quote

import (
	"slices"

	"readout/doc"
	"readout/internal/quote/marks"
)

// A place is run k of block b.
type place struct{ b, k int }

// attach lets statements go on with the quotations that follow without a cue: "“A,” he said. “B.”", and over paragraphs while the
// marks run on.
func (f *finder) attach() {
	f.loose = slices.DeleteFunc(f.loose, func(p place) bool {
		return f.covered(&f.marks[p.b][p.k]) || f.staged(p.b) || f.topic(&f.marks[p.b][p.k])
	})
	for i := len(f.loose) - 1; i >= 0; i-- { // backwards, since a run may lead one that leads another
		if f.lead(f.loose[i]) {
			f.loose = slices.Delete(f.loose, i, i+1)
		}
	}
	for _, p := range f.loose {
		r := &f.marks[p.b][p.k]
		if f.covered(r) {
			continue
		}
		if at := f.before(p); at >= 0 {
			f.extend(at, r.Inner)
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
	for i := range f.found {
		c := &f.found[i]
		if c.pattern != "quote" || c.cue == doc.None || f.insideOther(i) {
			continue
		}
		end := max(last(c.content), c.cue+1)
		k := f.d.SentenceOf(end-1) + 1
		if k >= len(f.d.Sentences) || f.d.Sentences[k].Block != f.d.Tokens[c.cue].Block {
			continue
		}
		switch s := f.d.Sentences[k].Tokens; {
		case f.led(s):
		case f.firstPerson(s):
			f.extend(i, f.trim(s))
			f.found[i].bare = true
		case f.partMarked(s):
			f.extend(i, f.trim(s))
		}
	}
}

// partMarked reports whether a clause in quotation marks stands behind other words of a sentence, and nothing of it is anybody's yet: "“Go home,” he said.
// Unless they do, “we shall all be lost.”"
func (f *finder) partMarked(s doc.Range) bool {
	for i := s.Start; i < s.End; i++ {
		if f.owner[i] > 0 || f.inside[s.Start] > 0 {
			return false
		}
	}
	for i := s.Start + 1; i < s.End; i++ {
		if r := f.runOf(i); r != nil {
			return f.isWord(s.Start) && f.countWords(r.Inner) > 3 && s.Has(r.Inner.End-1) && f.hasClause(r.Inner)
		}
	}
	return false
}

// firstPerson reports whether a sentence without marks speaks of "we" or "I".
func (f *finder) firstPerson(s doc.Range) bool {
	found := false
	for i := s.Start; i < s.End; i++ {
		if f.inside[i] > 0 {
			return false
		}
		switch f.d.Tokens[i].Lower {
		case "we", "our", "us", "i", "my":
			found = true
		}
	}
	return found
}

// led reports whether a verb of saying stands in a sentence.
func (f *finder) led(s doc.Range) bool {
	lo, hi := f.cuedIn(s)
	for i := lo; i < hi; i++ {
		if c := &f.found[i]; c.class == verb && f.says(c.cue) {
			return true
		}
	}
	return false
}

// uncued adds a quotation that no cue leads. It is taken for the words of whoever was quoted last, in this paragraph or at the end of the
// one before; with nobody to give it to, only a quotation of some length is one at all.
func (f *finder) uncued(p place) {
	r := &f.marks[p.b][p.k]
	c := candidate{cue: doc.None, pattern: "run", content: []doc.Range{r.Inner}, head: doc.None, score: sure, act: doc.Say}
	c.heads = f.running(p)
	opens := f.d.Blocks[p.b].Kind == doc.Headline && !f.hasWord(f.blocks[p.b].Start, r.Outer.Start)
	if n := f.countWords(r.Inner); n < 3 || len(c.heads) == 0 && n < 8 && !opens {
		return
	}
	f.put(c)
}

// running returns the heads of the speaker whose quotation stands last before a run, in its block or the one before.
func (f *finder) running(p place) []int {
	for b, k := p.b, p.k-1; b >= 0 && b >= f.blockBefore(p.b); {
		if k < 0 {
			if b != p.b {
				return nil
			}
			if b = f.blockBefore(p.b); b >= 0 {
				k = len(f.marks[b]) - 1
			}
			continue
		}
		if o := f.owner[f.marks[b][k].Inner.Start]; o > 0 && len(f.found[o-1].heads) > 0 && !f.insideOther(int(o-1)) {
			return f.found[o-1].heads
		}
		k--
	}
	return nil
}

// blockBefore returns the last block before b that holds words, or None.
func (f *finder) blockBefore(b int) int {
	for b--; b >= 0 && f.blocks[b].Empty(); b-- {
	}
	return b
}

// covered reports whether a run is part of a statement already, or holds the label of one. A statement that is told inside of the run ("The winter
// will be hard, in my view") does not count.
func (f *finder) covered(r *marks.Run) bool {
	o := f.owner[r.Inner.Start]
	return o > 0 && (f.found[o-1].pattern == "line" || !r.Inner.Has(f.found[o-1].cue))
}

// lead puts a run that ends its block with open marks before the statement that the next block begins with: "“The first convoy left." and,
// in the next paragraph, "“The second follows,” the agency said".
func (f *finder) lead(p place) bool {
	r := &f.marks[p.b][p.k]
	if r.Closed || f.hasWord(r.Outer.End, f.blocks[p.b].End) || p.k != len(f.marks[p.b])-1 {
		return false
	}
	for b := p.b + 1; b < len(f.blocks); b++ {
		if f.blocks[b].Empty() {
			continue
		}
		if len(f.marks[b]) == 0 || f.hasWord(f.blocks[b].Start, f.marks[b][0].Outer.Start) {
			return false
		}
		first := f.marks[b][0].Inner.Start
		if o := f.owner[first]; o > 0 && f.found[o-1].content[0].Start == first {
			f.found[o-1].content = slices.Insert(f.found[o-1].content, 0, r.Inner)
			f.hold(int(o-1), r.Inner)
			return true
		}
		return false
	}
	return false
}

// before returns the statement that a run goes on with: the one whose cue stands in the sentence before it, or whose marks run on
// from the block before. -1 is none.
func (f *finder) before(p place) int {
	r := &f.marks[p.b][p.k]
	low := f.blocks[p.b].Start
	for j := p.k - 1; j >= 0 && low == f.blocks[p.b].Start; j-- {
		if m := &f.marks[p.b][j]; f.covered(m) && f.ownRun(m) {
			low = m.Outer.End
		}
	}
	i := r.Outer.Start - 1
	for i >= low && !f.isWord(i) {
		i--
	}
	if i < low {
		if p.k == 0 {
			return f.runsOn(p.b)
		}
		return f.ending(f.marks[p.b][p.k-1].Inner.End)
	}
	low = max(low, f.d.Sentences[f.d.SentenceOf(i)].Tokens.Start)
	best := -1
	j, hi := f.cuedIn(doc.Range{Start: low, End: i + 1})
	for ; j < hi && best < 0; j++ {
		if f.found[j].class == verb && !f.insideOther(j) {
			best = j
		}
	}
	if best < 0 && p.k > 0 {
		return f.ending(f.marks[p.b][p.k-1].Inner.End)
	}
	return best
}

// ownRun reports whether a run is a quotation of its own rather than words of a reported clause: "said that it was “quite a risk”".
func (f *finder) ownRun(r *marks.Run) bool {
	o := f.owner[r.Inner.Start]
	return o == 0 || f.found[o-1].class != verb || f.found[o-1].pattern == "quote" || f.found[o-1].cue == doc.None
}

// announced gives a run to the verb of the sentence right before it, where that tells of speech but not what was said: "The mayor agreed. “…”".
func (f *finder) announced(p place) bool {
	r := &f.marks[p.b][p.k]
	i := r.Outer.Start - 1
	for i >= f.blocks[p.b].Start && !f.isWord(i) {
		i--
	}
	if i < f.blocks[p.b].Start || f.inside[i] > 0 {
		return false
	}
	s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
	for k := s.Start; k < s.End; k++ {
		if f.d.Tokens[k].Rel != doc.Root || !f.quotes(k) || !f.says(k) || !f.finite(k) || f.passive(k) || f.owner[k] > 0 {
			continue
		}
		if f.child(k, doc.ClauseComplement, doc.OpenComplement) != doc.None {
			return false
		}
		told, heads := f.speaker(k)
		if len(heads) == 0 {
			return false
		}
		lemma := f.lemma(k)
		f.put(candidate{cue: k, words: f.cueWords(k), class: verb, lemma: lemma, pattern: "quote", content: []doc.Range{r.Inner}, head: doc.None,
			score: sure, act: f.entry(verb, lemma).Act(), told: told, heads: heads})
		return true
	}
	return false
}

// insideOther reports whether the cue of a candidate stands in the content of another one.
func (f *finder) insideOther(j int) bool {
	c := f.found[j].cue
	return c != doc.None && f.owner[c] > 0 && int(f.owner[c]-1) != j
}

// ending returns the statement of which a part ends at token end, or -1.
func (f *finder) ending(end int) int {
	if i, ok := f.ends[end]; ok {
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
	if len(f.marks[p]) == 0 {
		return -1
	}
	k := len(f.marks[p]) - 1
	if r := &f.marks[p][k]; !r.Closed && !f.hasWord(r.Outer.End, f.blocks[p].End) {
		return f.ending(r.Inner.End)
	}
	if !f.whole(b) {
		return -1
	}
	if k > 0 && f.owner[f.marks[p][k].Inner.Start] == 0 && f.title(&f.marks[p][k]) { // "“The road is long,” said Bakke, the author of “Hard Winters.”"
		k--
	}
	return f.ending(f.marks[p][k].Inner.End)
}

// whole reports whether a block is one quotation from end to end.
func (f *finder) whole(b int) bool {
	ms := f.marks[b]
	return len(ms) > 0 && !f.hasWord(f.afterClock(b), ms[0].Outer.Start) && !f.hasWord(ms[0].Outer.End, f.blocks[b].End)
}
