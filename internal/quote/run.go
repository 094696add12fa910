package quote

import (
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/quote/marks"
)

// speech reports whether a run is words said rather than a term, a title or a word held at arm's length: it ends with a stop inside the
// marks, or begins where a sentence begins.
func (f *finder) speech(b, k int) bool {
	r := &f.marks[b][k]
	if n := f.countWords(r.Inner); n < 2 {
		return n == 1 && f.stopped(r) && f.beginsSentence(b, k)
	}
	if f.beginsSentence(b, k) || f.stop(r) == ',' && r.Closed && (f.countWords(r.Inner) > 3 || f.d.Blocks[b].Kind == doc.Headline) {
		return true
	}
	return f.stopped(r) && f.capital(r.Inner.Start) && f.hasClause(r.Inner)
}

// title reports whether a run is the name of a book, film or broadcast: all of its longer words begin with a capital, and it stands behind a
// noun ("in her memoir, “Hard Winters.”", "the author of “Hard Winters.”").
func (f *finder) title(r *marks.Run) bool {
	before := r.Outer.Start - 1
	for before > 0 && !f.isWord(before) {
		before--
	}
	if before > 0 && f.d.Tokens[before].Lower == "of" {
		before--
	}
	if n := f.countWords(r.Inner); n < 2 || n > label || before < 0 || f.d.Tokens[before].POS != doc.Noun {
		return false
	}
	for i := r.Inner.Start; i < r.Inner.End; i++ {
		if w := f.d.Tokens[i].Word; utf8.RuneCountInString(w) > 3 && f.isWord(i) && !f.capital(i) {
			return false
		}
	}
	return f.stop(r) != '!' && f.stop(r) != '?' && f.capital(r.Inner.End-1)
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
func (f *finder) stopped(r *marks.Run) bool { return f.stop(r) != 0 || !r.Closed }

// stop returns the stop that ends a run: one of , . ? ! or …, else 0.
func (f *finder) stop(r *marks.Run) rune {
	for i := r.Inner.End; i < r.Outer.End; i++ {
		if s := stopOf(f.d.Tokens[i].Word); s != 0 {
			return s
		}
	}
	if w := f.d.Tokens[r.Inner.End-1].Word; len(w) > 1 && stopOf(w[len(w)-1:]) != 0 {
		return stopOf(w[len(w)-1:])
	}
	if i := r.Outer.End; i < len(f.d.Tokens) && f.d.Tokens[i].Block == f.d.Tokens[i-1].Block && f.d.Tokens[i].Word == "," {
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
	s := f.d.Sentences[f.d.SentenceOf(r.Inner.Start)].Tokens
	return !f.hasWord(max(s.Start, f.gapStart(b, k)), r.Outer.Start)
}

// gapStart returns where the words before run k begin: after the run before, or at the start of the block.
func (f *finder) gapStart(b, k int) int {
	if k > 0 {
		return f.marks[b][k-1].Outer.End
	}
	return f.blocks[b].Start
}

// gapEnd returns where the words after run k end.
func (f *finder) gapEnd(b, k int) int {
	if k+1 < len(f.marks[b]) {
		return f.marks[b][k+1].Outer.Start
	}
	return f.blocks[b].End
}

// lostClosing returns where a run that no mark closes ends before the cue that follows it, or None: "“We have no power, the doctor said."
func (f *finder) lostClosing(r doc.Range) int {
	for i := r.Start; i < r.End; i++ {
		s := f.d.Sentences[f.d.SentenceOf(i)].Tokens
		if !f.quotes(i) || !f.finite(i) || f.subject(i) == doc.None {
			continue
		}
		if i > r.Start+1 && f.d.Tokens[i-1].Word == "," && f.d.Tokens[i].Lemma == "say" && f.subject(i) > i {
			return i // "“We have no power, said the doctor, who works alone."
		}
		if s.End-i > label {
			continue
		}
		from := min(i, f.d.Tokens[f.subject(i)].Edge.Start)
		if from-1 > r.Start && f.d.Tokens[from-1].Word == "," && f.child(i, doc.ClauseComplement) < i {
			return from
		}
	}
	return doc.None
}

// topic reports whether a run is what a clause is about rather than what somebody says in it: "“Bread for all” was the slogan."
func (f *finder) topic(r *marks.Run) bool {
	i := r.Outer.End
	if i >= len(f.d.Tokens) || f.d.SentenceOf(i) != f.d.SentenceOf(r.Inner.End-1) || f.stopped(r) && f.hasClause(r.Inner) {
		return false
	}
	t := &f.d.Tokens[i]
	return (t.POS == doc.Verb || t.POS == doc.Aux) && f.finite(i) && !f.quotes(i)
}
