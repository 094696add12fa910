// Package marks finds what stands inside quotation marks: straight, curly, single, doubled, nested, unbalanced, lost, or running on to the end of the
// paragraph. It looks at one block of tokens at a time and does not ask who speaks, nor whether anybody does.
package marks

import (
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

// A Run is a stretch of one block inside quotation marks.
type Run struct {
	Inner  doc.Range // the words between the marks
	Outer  doc.Range // with the marks that are there
	Closed bool      // a closing mark ends it; else it runs to the end of its block
	Opened bool      // an opening mark begins it; else the mark was lost
}

// mark is the part that a token plays as a quotation mark.
type mark uint8

const (
	noMark  mark = iota
	opening      // “ « „ ``
	closing      // ” » ''
	either       // a straight double mark
	single       // ' and ‘ ’: only a mark where its neighbours say so
)

// markOf tells what a word is as a quotation mark. The tokeniser sets marks apart from words, but leaves doubled single ones together.
func markOf(w string) mark {
	if len(w) > 6 {
		return noMark
	}
	switch w {
	case "“", "„", "‟", "«", "``", "‘‘", "“‘":
		return opening
	case "”", "»", "''", "’’", "’”":
		return closing
	case `"`, "＂", `""`:
		return either
	case "'", "‘", "’", "`":
		return single
	}
	return noMark
}

// Is reports whether a word is a quotation mark, or can be one.
func Is(w string) bool { return markOf(w) != noMark }

// Runs finds what stands inside quotation marks in a block of tokens. Double marks are paired first; single ones count where no
// double mark is open. Nested marks belong to the outer run. Where a run was never closed, cut tells where the speech ends before a cue, or None.
func Runs(d *doc.Document, block doc.Range, cut func(run doc.Range) int) []Run {
	p := pairer{d: d, cut: cut, block: block, open: doc.None}
	for i := block.Start; i < block.End; i++ {
		if markOf(d.Tokens[i].Word) == either {
			p.odd = !p.odd
		}
	}
	for i := block.Start; i < block.End; i++ {
		p.see(i)
	}
	p.end()
	return p.runs
}

// farthest is how many tokens are looked through for the other mark of a pair.
const farthest = 2000

type pairer struct {
	d      *doc.Document
	cut    func(run doc.Range) int
	block  doc.Range
	open   int  // token of the mark that is open, or None
	depth  int  // how many marks are open inside of it
	single bool // the open mark is a single one
	until  int  // what stands before this token is a double quotation inside of a single one
	odd    bool // the straight marks of the block do not go in pairs: one is lost, and their places have to tell which
	runs   []Run
}

func (p *pairer) see(i int) {
	m := markOf(p.d.Tokens[i].Word)
	switch {
	case i < p.until:
	case m == noMark || m == either && (p.open == doc.None && (p.stray(i) || p.cites(i)) || p.doubled(i)):
	case m == single:
		p.seeSingle(i)
	case p.open != doc.None && p.single && p.nests(i):
	case p.open != doc.None && p.single:
		p.open, p.single = doc.None, false // an apostrophe taken for a mark
		p.see(i)
	case m == closing && p.open == doc.None:
		if p.spaceBefore(i) && !p.spaceAfter(i) && i+1 < p.block.End {
			p.open = i // ” typed for “
			return
		}
		p.lostOpening(i)
	case p.open == doc.None:
		p.openDouble(i)
	case m == opening && p.looksOpening(i):
		p.reopen(i)
	case m == either && p.odd && p.looksOpening(i) && !p.looksClosing(i):
		p.drop(i)
	default:
		p.close(i)
	}
}

// nests meets a double mark in a run of single ones and reports whether it opens a quotation in the quotation, which it skips: 'He said, “Go
// home.” So I went,' the clerk said. A single mark that closes has to follow.
func (p *pairer) nests(i int) bool {
	if !p.looksOpening(i) {
		return false
	}
	for j := i + 1; j < min(p.block.End, i+farthest); j++ {
		switch markOf(p.d.Tokens[j].Word) {
		case opening:
			return false
		case closing, either:
			p.until = j + 1
			return p.closesAfter(j + 1)
		}
	}
	return false
}

// doubled reports whether a straight mark is the second half of one typed twice, as spreadsheets do: ""The road is open,"" he said.
func (p *pairer) doubled(i int) bool {
	if i == p.block.Start || p.spaceBefore(i) || markOf(p.d.Tokens[i-1].Word) != either {
		return false
	}
	if p.open == i-1 {
		return !p.spaceAfter(i)
	}
	return p.open == doc.None
}

// stray reports whether a straight mark is none: an inch ("3\""), or the only one of its block with space on both sides.
func (p *pairer) stray(i int) bool {
	if i > p.block.Start && p.d.Tokens[i-1].POS == doc.Num && !p.spaceBefore(i) {
		return true
	}
	if !p.spaceBefore(i) || !p.spaceAfter(i) || p.lastOf(i) {
		return false
	}
	for j := i + 1; j < min(p.block.End, i+farthest); j++ {
		if m := markOf(p.d.Tokens[j].Word); m == either || m == closing {
			return false
		}
	}
	return true
}

// cites reports whether a straight mark only tells that its paragraph is taken from another report, which quotes with curly marks of its own:
// "The mayor called it “a war.” He left.
func (p *pairer) cites(i int) bool {
	if !p.odd || HasWord(p.d, p.block.Start, i) || !p.looksOpening(i) || p.block.Start > 0 && p.d.Tokens[p.block.Start-1].Word == ":" {
		return false
	}
	depth, runs := 0, 0
	for j := i + 1; j < min(p.block.End, i+farthest); j++ {
		switch markOf(p.d.Tokens[j].Word) {
		case either:
			return false
		case opening:
			depth++
		case closing:
			depth--
			runs++
		}
	}
	return depth == 0 && runs > 0
}

// openDouble opens a run, unless the mark ends the block after words: "… will remain. “" has lost its first mark.
func (p *pairer) openDouble(i int) {
	if p.lastOf(i) {
		p.lostOpening(i)
		return
	}
	if p.odd && markOf(p.d.Tokens[i].Word) == either && !p.looksOpening(i) && p.looksClosing(i) && len(p.runs) == 0 {
		p.lostOpening(i)
		return
	}
	p.open = i
}

// lastOf reports whether nothing but marks follows token i in the block.
func (p *pairer) lastOf(i int) bool {
	for j := i + 1; j < p.block.End; j++ {
		if t := &p.d.Tokens[j]; t.POS != doc.Punct && t.POS != doc.White && markOf(t.Word) == noMark {
			return false
		}
	}
	return true
}

// reopen meets an opening mark while one is open. Inside of a run it is a nested mark where its own closing mark follows before
// the run's; else the first one was never closed and ends with its sentence.
func (p *pairer) reopen(i int) {
	depth, straight := 1, markOf(p.d.Tokens[p.open].Word) == either && i > p.open+1
	for j := i; j < min(p.block.End, i+farthest); j++ {
		switch markOf(p.d.Tokens[j].Word) {
		case opening:
			depth++
		case closing:
			depth--
		case either:
			if straight && depth == 1 {
				depth = 0 // "He said “no” and left."
			}
		}
		if depth == 0 {
			p.depth++
			return
		}
	}
	p.add(p.lost(Run{Outer: doc.Range{Start: p.open, End: i}, Opened: true}))
	p.open = i
}

// drop ends the open run, whose mark was never closed, and opens another one.
func (p *pairer) drop(i int) {
	p.add(p.lost(Run{Outer: doc.Range{Start: p.open, End: i}, Opened: true}))
	p.open, p.odd = i, false
}

// lost ends a run that no mark closes, at the cue that follows it where there is one.
func (p *pairer) lost(r Run) Run {
	if end := p.cut(r.Outer); end != doc.None {
		r.Outer.End, r.Closed = end, true
	}
	return r
}

func (p *pairer) close(i int) {
	if p.depth > 0 {
		p.depth--
		return
	}
	p.add(Run{Outer: doc.Range{Start: p.open, End: i + 1}, Opened: true, Closed: true})
	p.open, p.single = doc.None, false
}

// lostOpening makes a run of a closing mark that nothing opened: it begins with the sentences since the run before, or since
// the block began, as far as they are of one piece with the mark.
func (p *pairer) lostOpening(i int) {
	d, start := p.d, p.block.Start
	if n := len(p.runs); n > 0 {
		start = p.runs[n-1].Outer.End
	}
	s := d.Sentences[d.SentenceOf(i)].Tokens
	for s.Start > start && !HasWord(p.d, s.Start, i) && s.Start > p.block.Start {
		s = d.Sentences[d.SentenceOf(s.Start-1)].Tokens // the mark is a sentence of its own
	}
	if s.Start >= start && HasWord(p.d, s.Start, i) {
		p.add(Run{Outer: doc.Range{Start: s.Start, End: i + 1}, Closed: true})
	}
}

// seeSingle opens or closes a run with a single mark: 'The war must stop,' he said. An apostrophe has a letter before and after it, or
// belongs to a word of its own ("'s").
func (p *pairer) seeSingle(i int) {
	switch {
	case p.open != doc.None && !p.single:
	case p.open != doc.None:
		if p.looksClosing(i) && !p.possessive(i) {
			p.close(i)
		}
	case p.looksOpening(i) && p.closesLater(i):
		p.open, p.single = i, true
	}
}

// possessive reports whether a closing single mark is rather the plural's: "the rebels' advance".
func (p *pairer) possessive(i int) bool {
	t := &p.d.Tokens[i]
	if t.Tag != "POS" || i+1 >= p.block.End {
		return false
	}
	return p.closesAfter(i + 1)
}

// closesLater reports whether a single mark that closes follows. Double marks may stand between only where the first one begins a sentence.
func (p *pairer) closesLater(i int) bool {
	if p.closesAfter(i + 1) {
		return true
	}
	if s := p.d.Sentences[p.d.SentenceOf(i)].Tokens; HasWord(p.d, max(s.Start, p.block.Start), i) {
		return false
	}
	for j, double := i+1, false; j < min(p.block.End, i+farthest); j++ {
		switch m := markOf(p.d.Tokens[j].Word); {
		case m == single && !double && p.looksClosing(j):
			return true
		case m != noMark && m != single:
			double = !double
		}
	}
	return false
}

// closesAfter reports whether a single mark that can close stands in the block from token i.
func (p *pairer) closesAfter(i int) bool {
	for j := i; j < min(p.block.End, i+farthest); j++ {
		switch m := markOf(p.d.Tokens[j].Word); {
		case m == single && p.looksClosing(j):
			return true
		case m != noMark && m != single:
			return false
		}
	}
	return false
}

// end closes what is open at the end of the block: the speech runs on in the next paragraph, or the last mark was lost.
func (p *pairer) end() {
	if p.open != doc.None && !p.single {
		p.add(p.lost(Run{Outer: doc.Range{Start: p.open, End: p.block.End}, Opened: true}))
	}
}

func (p *pairer) add(r Run) {
	r.Inner = Trim(p.d, r.Outer)
	if !r.Inner.Empty() {
		p.runs = append(p.runs, r)
	}
}

func (p *pairer) spaceBefore(i int) bool {
	return i == 0 || p.d.Tokens[i-1].Block != p.d.Tokens[i].Block || p.d.Tokens[i-1].Space || p.d.Tokens[i-1].POS == doc.White
}

func (p *pairer) spaceAfter(i int) bool {
	return i+1 >= len(p.d.Tokens) || p.d.Tokens[i+1].Block != p.d.Tokens[i].Block || p.d.Tokens[i].Space
}

// looksOpening reports whether a mark stands as one that opens: after a space, a bracket or a dash, and close to a word.
func (p *pairer) looksOpening(i int) bool {
	if p.spaceAfter(i) {
		return false
	}
	if p.spaceBefore(i) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(p.d.Tokens[i-1].Word)
	return r == '(' || r == '[' || r == '—' || r == '–' || r == '-' || r == ':' || markOf(p.d.Tokens[i-1].Word) != noMark
}

// looksClosing reports whether a mark stands as one that closes: close to a word or stop on its left, and not to a letter on its right.
func (p *pairer) looksClosing(i int) bool {
	if p.spaceBefore(i) {
		return false
	}
	if p.spaceAfter(i) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(p.d.Tokens[i+1].Word)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
