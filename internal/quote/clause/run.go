package clause

import (
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/quote/marks"
)

// RunOf returns the run that holds token i, or nil.
func (f *Finder) RunOf(i int) *marks.Run {
	if k := f.Inside[i]; k > 0 {
		return &f.Marks[f.Doc.Tokens[i].Block][k-1]
	}
	return nil
}

// Speech reports whether a run is words said rather than a term, a title or a word held at arm's length: it ends with a stop inside the
// marks, or begins where a sentence begins.
func (f *Finder) Speech(b, k int) bool {
	r := &f.Marks[b][k]
	if n := f.CountWords(r.Inner); n < 2 {
		return n == 1 && f.Stopped(r) && f.BeginsSentence(b, k)
	}
	if f.BeginsSentence(b, k) || f.Stop(r) == ',' && r.Closed && (f.CountWords(r.Inner) > 3 || f.Doc.Blocks[b].Kind == doc.Headline) {
		return true
	}
	return f.Stopped(r) && f.Capital(r.Inner.Start) && f.HasClause(r.Inner)
}

// Title reports whether a run is the name of a book, film or broadcast: all of its longer words begin with a capital, and it stands behind a
// noun ("in her memoir, “Hard Winters.”", "the author of “Hard Winters.”").
func (f *Finder) Title(r *marks.Run) bool {
	before := r.Outer.Start - 1
	for before > 0 && !f.IsWord(before) {
		before--
	}
	if before > 0 && f.Doc.Tokens[before].Lower == "of" {
		before--
	}
	if n := f.CountWords(r.Inner); n < 2 || n > Label || before < 0 || f.Doc.Tokens[before].POS != doc.Noun {
		return false
	}
	for i := r.Inner.Start; i < r.Inner.End; i++ {
		if w := f.Doc.Tokens[i].Word; utf8.RuneCountInString(w) > 3 && f.IsWord(i) && !f.Capital(i) {
			return false
		}
	}
	return f.Stop(r) != '!' && f.Stop(r) != '?' && f.Capital(r.Inner.End-1)
}

// HasClause reports whether a verb with a subject stands in a range.
func (f *Finder) HasClause(r doc.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if t := &f.Doc.Tokens[i]; (t.POS == doc.Verb || t.POS == doc.Aux) && f.Finite(i) {
			return true
		}
	}
	return false
}

// CountWords returns how many tokens of a range are words.
func (f *Finder) CountWords(r doc.Range) int {
	n := 0
	for i := r.Start; i < r.End; i++ {
		if f.IsWord(i) {
			n++
		}
	}
	return n
}

// Stopped reports whether a stop or comma stands right before the closing mark, or right after it.
func (f *Finder) Stopped(r *marks.Run) bool { return f.Stop(r) != 0 || !r.Closed }

// Stop returns the stop that ends a run: one of , . ? ! or …, else 0.
func (f *Finder) Stop(r *marks.Run) rune {
	for i := r.Inner.End; i < r.Outer.End; i++ {
		if s := StopOf(f.Doc.Tokens[i].Word); s != 0 {
			return s
		}
	}
	if w := f.Doc.Tokens[r.Inner.End-1].Word; len(w) > 1 && StopOf(w[len(w)-1:]) != 0 {
		return StopOf(w[len(w)-1:])
	}
	if i := r.Outer.End; i < len(f.Doc.Tokens) && f.Doc.Tokens[i].Block == f.Doc.Tokens[i-1].Block && f.Doc.Tokens[i].Word == "," {
		return ','
	}
	return 0
}

// StopOf returns the mark that ends a sentence with which a word ends, or 0.
func StopOf(w string) rune {
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

// Capital reports whether a token begins with a capital letter.
func (f *Finder) Capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(f.Doc.Tokens[i].Word)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '#' || r == '@' || r == '$' || r == '[' || r == '('
}

// BeginsSentence reports whether no word of its sentence stands before a run.
func (f *Finder) BeginsSentence(b, k int) bool {
	r := &f.Marks[b][k]
	s := f.Doc.Sentences[f.Doc.SentenceOf(r.Inner.Start)].Tokens
	return !f.HasWord(max(s.Start, f.GapStart(b, k)), r.Outer.Start)
}

// GapStart returns where the words before run k begin: after the run before, or at the start of the block.
func (f *Finder) GapStart(b, k int) int {
	if k > 0 {
		return f.Marks[b][k-1].Outer.End
	}
	return f.Blocks[b].Start
}

// GapEnd returns where the words after run k end.
func (f *Finder) GapEnd(b, k int) int {
	if k+1 < len(f.Marks[b]) {
		return f.Marks[b][k+1].Outer.Start
	}
	return f.Blocks[b].End
}

// lostClosing returns where a run that no mark closes ends before the cue that follows it, or None: "“We have no power, the doctor said."
func (f *Finder) lostClosing(r doc.Range) int {
	for i := r.Start; i < r.End; i++ {
		s := f.Doc.Sentences[f.Doc.SentenceOf(i)].Tokens
		if !f.Quotes(i) || !f.Finite(i) || f.Subject(i) == doc.None {
			continue
		}
		if i > r.Start+1 && f.Doc.Tokens[i-1].Word == "," && f.Doc.Tokens[i].Lemma == "say" && f.Subject(i) > i {
			return i // "“We have no power, said the doctor, who works alone."
		}
		if s.End-i > Label {
			continue
		}
		from := min(i, f.Doc.Tokens[f.Subject(i)].Edge.Start)
		if from-1 > r.Start && f.Doc.Tokens[from-1].Word == "," && f.Child(i, doc.ClauseComplement) < i {
			return from
		}
	}
	return doc.None
}

// Topic reports whether a run is what a clause is about rather than what somebody says in it: "“Bread for all” was the slogan."
func (f *Finder) Topic(r *marks.Run) bool {
	i := r.Outer.End
	if i >= len(f.Doc.Tokens) || f.Doc.SentenceOf(i) != f.Doc.SentenceOf(r.Inner.End-1) || f.Stopped(r) && f.HasClause(r.Inner) {
		return false
	}
	t := &f.Doc.Tokens[i]
	return (t.POS == doc.Verb || t.POS == doc.Aux) && f.Finite(i) && !f.Quotes(i)
}
