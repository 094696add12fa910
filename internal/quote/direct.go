package quote

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

// reach is how many tokens may lie between a quotation and its cue: "…,” the minister of X, Y Z, told reporters".
const reach = 40

// direct gives the quotations of block b to their cues, nearest first. Those without a cue of their own are kept for later.
func (f *finder) direct(b int) {
	for k := range f.marks[b] {
		cue, front := f.cueOf(b, k)
		switch at := f.candidateOf(cue); {
		case cue == doc.None:
			if f.beginsSentence(b, k) && f.speech(b, k) {
				f.loose = append(f.loose, place{b, k})
			}
		case at >= 0:
			f.found[at].content = append(f.found[at].content, f.marks[b][k].inner)
		default:
			f.quotation(b, k, cue, front)
		}
	}
}

// A place is run k of block b.
type place struct{ b, k int }

// candidateOf returns the candidate of a cue among those that were found last, or -1: the runs of a cue stand close together.
func (f *finder) candidateOf(cue int) int {
	for i := len(f.found) - 1; i >= max(0, len(f.found)-8); i-- {
		if f.found[i].cue == cue {
			return i
		}
	}
	return -1
}

// attach lets statements go on with the quotations that follow without a cue: "“A,” he said. “B.”", and over paragraphs while the
// marks run on.
func (f *finder) attach() {
	f.loose = slices.DeleteFunc(f.loose, func(p place) bool { return f.covered(&f.marks[p.b][p.k]) })
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
			f.extend(at, r.inner)
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
		if s := f.d.Sentences[k].Tokens; f.firstPerson(s) && !f.led(s) {
			f.extend(i, f.trim(s))
			f.found[i].bare = true
		}
	}
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
	c := candidate{cue: doc.None, pattern: "run", content: []doc.Range{r.inner}, head: doc.None, score: sure, act: doc.Say}
	c.heads = f.running(p)
	if n := f.countWords(r.inner); n < 3 || len(c.heads) == 0 && n < 8 {
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
		if o := f.owner[f.marks[b][k].inner.Start]; o > 0 && len(f.found[o-1].heads) > 0 && !f.insideOther(int(o-1)) {
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

// covered reports whether a run is part of a statement already, or holds the label of one.
func (f *finder) covered(r *run) bool { return f.owner[r.inner.Start] > 0 }

// lead puts a run that ends its block with open marks before the statement that the next block begins with: "“The first convoy left." and,
// in the next paragraph, "“The second follows,” the agency said".
func (f *finder) lead(p place) bool {
	r := &f.marks[p.b][p.k]
	if r.closed || f.hasWord(r.outer.End, f.blocks[p.b].End) || p.k != len(f.marks[p.b])-1 {
		return false
	}
	for b := p.b + 1; b < len(f.blocks); b++ {
		if f.blocks[b].Empty() {
			continue
		}
		if len(f.marks[b]) == 0 || f.hasWord(f.blocks[b].Start, f.marks[b][0].outer.Start) {
			return false
		}
		first := f.marks[b][0].inner.Start
		if o := f.owner[first]; o > 0 && f.found[o-1].content[0].Start == first {
			f.found[o-1].content = slices.Insert(f.found[o-1].content, 0, r.inner)
			f.hold(int(o-1), r.inner)
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
		if m := &f.marks[p.b][j]; f.covered(m) {
			low = m.outer.End
		}
	}
	i := r.outer.Start - 1
	for i >= low && !f.isWord(i) {
		i--
	}
	if i < low {
		if p.k == 0 {
			return f.runsOn(p.b)
		}
		return f.ending(f.marks[p.b][p.k-1].inner.End)
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
		return f.ending(f.marks[p.b][p.k-1].inner.End)
	}
	return best
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
	if p < 0 || len(f.marks[p]) == 0 {
		return -1
	}
	r := &f.marks[p][len(f.marks[p])-1]
	if !r.closed && !f.hasWord(r.outer.End, f.blocks[p].End) {
		return f.ending(r.inner.End)
	}
	ms := f.marks[b]
	if f.hasWord(f.blocks[b].Start, ms[0].outer.Start) || f.hasWord(ms[0].outer.End, f.blocks[b].End) {
		return -1
	}
	return f.ending(r.inner.End)
}

// quotation adds the statement of run k with its cue.
func (f *finder) quotation(b, k, cue int, front bool) {
	r := &f.marks[b][k]
	lemma := f.lemma(cue)
	c := candidate{cue: cue, words: f.cueWords(cue), class: verb, lemma: lemma, pattern: "quote", act: doc.Say, share: 1, score: sure, head: doc.None}
	if w := f.entry(verb, lemma); w != nil {
		c.act = w.act
	}
	if f.d.Tokens[cue].Word == ":" {
		c.told, c.heads = f.beforeColon(cue, f.colonGap(b, k, cue))
	} else {
		c.told, c.heads = f.speaker(cue)
	}
	c.content = []doc.Range{f.around(b, k, cue, front)}
	if front {
		if r := f.opened(b, k, cue); !r.Empty() {
			c.content = []doc.Range{r, c.content[0]}
		}
	}
	if len(c.heads) > 0 && r.outer.Has(c.heads[0]) {
		c.told, c.heads = doc.Range{}, nil
	}
	if len(c.heads) == 0 && f.d.Tokens[cue].Word != ":" && !f.bareParticiple(cue) {
		f.fallback(&c, b, k, front)
	}
	f.found = append(f.found, c)
}

// fallback names the speaker of a quotation that the tree does not give: the phrase beside the cue, or for a participle ("adding: …") whoever
// spoke last in the paragraph.
func (f *finder) fallback(c *candidate, b, k int, front bool) {
	low, high := f.marks[b][k].outer.End, f.gapEnd(b, k)
	if front {
		low, high = f.gapStart(b, k), f.marks[b][k].outer.Start
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
	out := r.inner
	if front {
		out.Start = f.shared(cue, r)
		return out
	}
	if s := f.d.Sentences[f.d.SentenceOf(r.inner.Start)].Tokens; !f.beginsSentence(b, k) && s.Start >= f.gapStart(b, k) {
		out.Start = f.afterColon(doc.Range{Start: s.Start, End: out.Start})
	}
	if f.stop(r) == 0 && r.closed {
		for i := r.outer.End; i < cue; i++ {
			if f.d.Tokens[i].Word == "," && f.d.SentenceOf(i) == f.d.SentenceOf(r.inner.End-1) {
				out.End = i
			}
		}
	}
	return f.strip(f.trim(out))
}

// shared returns where the clause begins that a cue before it and a run share: "added that “the war is over”".
func (f *finder) shared(cue int, r *run) int {
	for _, c := range f.d.Children(cue) {
		t := &f.d.Tokens[c]
		if (t.Rel == doc.ClauseComplement || t.Rel == doc.OpenComplement) && t.Edge.Start > cue && t.Edge.Start < r.inner.Start && t.Edge.End > r.inner.Start &&
			!f.capital(r.inner.Start) {
			return t.Edge.Start
		}
	}
	return r.inner.Start
}

// opened returns what stands before a cue that is set into its content: "The war, he said, “is over”".
func (f *finder) opened(b, k, cue int) doc.Range {
	s := f.subject(cue)
	if s == doc.None || f.capital(f.marks[b][k].inner.Start) {
		return doc.Range{}
	}
	from := min(f.d.Tokens[s].Edge.Start, cue)
	start := max(f.d.Sentences[f.d.SentenceOf(cue)].Tokens.Start, f.gapStart(b, k))
	if from-1 <= start || f.d.Tokens[from-1].Word != "," || f.d.Tokens[from-2].Rel == doc.Conjunct {
		return doc.Range{}
	}
	return f.strip(f.trim(doc.Range{Start: start, End: from - 1}))
}

// afterColon returns where the words after the last colon or dash of a range begin.
func (f *finder) afterColon(r doc.Range) int {
	for i := r.End - 1; i >= r.Start; i-- {
		switch f.d.Tokens[i].Word {
		case ":", "--", "—", "–", "-":
			return i + 1
		}
	}
	return r.Start
}

// speech reports whether a run is words said rather than a term, a title or a word held at arm's length: it ends with a stop inside the
// marks, or begins where a sentence begins.
func (f *finder) speech(b, k int) bool {
	r := &f.marks[b][k]
	if n := f.countWords(r.inner); n < 2 {
		return n == 1 && f.stopped(r) && f.beginsSentence(b, k)
	}
	if f.beginsSentence(b, k) || f.stop(r) == ',' && r.closed && f.countWords(r.inner) > 3 {
		return true
	}
	return f.stopped(r) && f.capital(r.inner.Start) && f.hasClause(r.inner)
}

// hasClause reports whether a verb with a subject stands in a range.
func (f *finder) hasClause(r doc.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if t := &f.d.Tokens[i]; (t.POS == doc.Verb || t.POS == doc.Aux) && f.finite(i) {
			return true
		}
	}
	return false
}

func (f *finder) countWords(r doc.Range) int {
	n := 0
	for i := r.Start; i < r.End; i++ {
		if f.isWord(i) {
			n++
		}
	}
	return n
}

// stopped reports whether a stop or comma stands right before the closing mark, or right after it.
func (f *finder) stopped(r *run) bool { return f.stop(r) != 0 || !r.closed }

// stop returns the stop that ends a run: one of , . ? ! or …, else 0.
func (f *finder) stop(r *run) rune {
	for i := r.inner.End; i < r.outer.End; i++ {
		if s := stopOf(f.d.Tokens[i].Word); s != 0 {
			return s
		}
	}
	if w := f.d.Tokens[r.inner.End-1].Word; len(w) > 1 && stopOf(w[len(w)-1:]) != 0 {
		return stopOf(w[len(w)-1:])
	}
	if i := r.outer.End; i < len(f.d.Tokens) && f.d.Tokens[i].Block == f.d.Tokens[i-1].Block && f.d.Tokens[i].Word == "," {
		return ','
	}
	return 0
}

func stopOf(w string) rune {
	switch r, _ := utf8.DecodeRuneInString(w); r {
	case ',', '.', '?', '!', '…', '—', '–', ';':
		return r
	case '-':
		if len(w) > 1 {
			return '—'
		}
	}
	return 0
}

func (f *finder) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(f.d.Tokens[i].Word)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '#' || r == '@' || r == '$' || r == '[' || r == '('
}

// beginsSentence reports whether no word of its sentence stands before a run.
func (f *finder) beginsSentence(b, k int) bool {
	r := &f.marks[b][k]
	s := f.d.Sentences[f.d.SentenceOf(r.inner.Start)].Tokens
	return !f.hasWord(max(s.Start, f.gapStart(b, k)), r.outer.Start)
}

// gapStart returns where the words before run k begin: after the run before, or at the start of the block.
func (f *finder) gapStart(b, k int) int {
	if k > 0 {
		return f.marks[b][k-1].outer.End
	}
	return f.blocks[b].Start
}

// gapEnd returns where the words after run k end.
func (f *finder) gapEnd(b, k int) int {
	if k+1 < len(f.marks[b]) {
		return f.marks[b][k+1].outer.Start
	}
	return f.blocks[b].End
}

// cueOf finds the cue of run k, and whether it stands in front of the run.
func (f *finder) cueOf(b, k int) (int, bool) {
	if cue := f.cueBefore(b, k); cue != doc.None {
		return cue, true
	}
	return f.cueAfter(b, k), false
}

// cueBefore finds "X said: “…", "told Y, “…", "asked “…". The run must look like a sentence of its own.
func (f *finder) cueBefore(b, k int) int {
	r, d := &f.marks[b][k], f.d
	i, low := r.outer.Start-1, f.gapStart(b, k)
	for i >= low && d.Tokens[i].POS == doc.White {
		i--
	}
	if i < low && k == 0 { // "…issued this statement:", and the statement is a paragraph of its own
		if p := f.blockBefore(b); p >= 0 && d.Tokens[f.blocks[p].End-1].Word == ":" {
			i, low = f.blocks[p].End-1, f.blocks[p].Start
			for j := len(f.marks[p]) - 1; j >= 0; j-- {
				low = max(low, f.marks[p][j].outer.End)
			}
		}
	}
	if i < low || !f.capital(r.inner.Start) && !r.opened {
		return doc.None
	}
	last := i
	lead := d.Tokens[i].Word
	pointed := lead == "," || lead == ":" || lead == "—" || lead == "–" || lead == "--"
	if pointed {
		i--
	} else if f.quotes(i) && f.says(i) && f.child(i, doc.ClauseComplement, doc.OpenComplement) == doc.None && r.closed {
		return i // "says ‘no talks’ with rebels"
	} else if !f.capital(r.inner.Start) || f.countWords(r.inner) < 4 || !f.stopped(r) {
		return doc.None
	}
	cue := f.cueBack(i, low, pointed)
	if cue == doc.None && lead == ":" && f.countWords(r.inner) > 2 && f.capital(r.inner.Start) {
		return last // the colon itself
	}
	if cue == doc.None || lead != ":" && f.mixed(cue, last, r) {
		return doc.None
	}
	return cue
}

// mixed reports whether the words of a clause of the cue stand between the cue and a run, so that the run is only a part of what is said:
// "said that when she spoke, “it was for us all”", "saying the army owed “Homs an answer”".
func (f *finder) mixed(cue, last int, r *run) bool {
	for _, k := range f.d.Children(cue) {
		c := int(k)
		t := &f.d.Tokens[c]
		if t.Rel != doc.ClauseComplement && t.Rel != doc.OpenComplement || !t.Edge.Overlaps(r.inner) {
			continue
		}
		if c > cue && c <= last && f.finite(c) {
			return true
		}
		if t.Edge.Start > cue && t.Edge.Start < last && (!f.capital(r.inner.Start) || f.hasMarker(c, "that")) {
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
	end := min(f.gapEnd(b, k), r.outer.End+reach)
	i := r.outer.End
	for i < end && !f.isWord(i) {
		if s := stopOf(d.Tokens[i].Word); s == '.' {
			return doc.None
		}
		i++
	}
	if i >= end || f.stop(r) == '.' && f.capital(i) && d.Tokens[i].POS != doc.Propn && d.Tokens[i].POS != doc.Pron {
		return doc.None
	}
	full, begins, first := f.stop(r) == '.', f.beginsSentence(b, k), i
	for ; i < end; i++ {
		t := &d.Tokens[i]
		if t.POS == doc.Punct && (t.Word == "." || t.Word == ";" || t.Word == ":" || t.Word == "?") {
			return doc.None
		}
		if f.quotes(i) {
			if full && !f.says(i) || (full || !begins) && f.child(i, doc.ClauseComplement) > i || !begins && !f.follows(i, first) {
				return doc.None
			}
			return i
		}
		if f.stop(r) == ',' && t.POS == doc.Verb && f.finite(i) && f.subject(i) != doc.None && begins {
			return i // any verb can lead speech that it is set beside: "“Go home,” barked the guard"
		}
	}
	return doc.None
}

// says reports whether a verb is one of saying, rather than of the look or tone that goes with speech ("he smiled").
func (f *finder) says(i int) bool {
	w := f.entry(verb, f.lemma(i))
	return w != nil && (w.named["that"] || w.named["wh"])
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
	return w != nil && w.named["quote"] && !(f.infinitive(i) && t.Rel != doc.OpenComplement)
}
