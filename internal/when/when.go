// Package when finds expressions of time in a document and says what days they mean.
//
// It reads the tokens, with the tree for the tense of the clause that an expression stands in, and makes doc.Time rows: TIMEX3 values as
// TempEval-3 writes them, and the first and last day as ISO dates. What is relative is reckoned from the day of publication, or from the
// last date that the text itself told ("three days later"); it never reads the clock, so that without either a weekday stays
// "XXXX-WXX-5" and has no days.
//
// A range ("from 5 to 9 March", "2 to 4 pm") is one row with the words of both ends, a doc.Period where they are dates. TIMEX3 has no value
// for it; ours tells both ends and the length, as far as the words do: "(XXXX-03-05,XXXX-03-09,P4D)". Two dates parted by a dash between spaces,
// and two years parted by a dash, are two rows, each with the value of its own words and the days of the whole range.
//
// A part of a day has its usual hours: "Tuesday night" lasts from 20:00 to 23:59:59. An early morning, dawn and what is overnight have the day only.
//
// It does not say what happened at a time, and knows only days of Western and the best-known movable calendars.
package when

import (
	"readout/doc"
	"readout/internal/when/calendar"
	"readout/internal/when/expr"
	"readout/internal/when/phrase"
	"readout/internal/when/tense"
	"readout/internal/when/word"
)

// Find returns the times of a document in text order. They do not overlap.
func Find(d *doc.Document) []doc.Time {
	r := reader{doc: d}
	r.now, r.hasNow = calendar.ParseDay(d.Published)
	for at := 0; at < len(d.Tokens); {
		end := at
		for end < len(d.Tokens) && d.Tokens[end].Block == d.Tokens[at].Block {
			end++
		}
		r.block(doc.Range{Start: at, End: end})
		at = end
	}
	return r.times
}

// A reader goes through the blocks of one document.
type reader struct {
	doc     *doc.Document
	now     calendar.Day // the day of publication
	hasNow  bool
	atoms   []word.Atom // of the block that is read
	list    []expr.Expr // likewise
	dates   []dated     // of the rows of this block
	then    anchor      // the last date told
	quarter anchor      // the last quarter told
	week    anchor      // the last week that was pointed at: "next week on Tuesday or Thursday"
	times   []doc.Time
}

// block reads the times of one block. An expression begins where a word of the lexicon stands; the longest reading wins.
func (r *reader) block(tokens doc.Range) {
	r.atoms = word.Lex(r.atoms[:0], r.doc, tokens)
	p := phrase.New(r.doc, r.atoms)
	list := r.list[:0]
	r.dates = r.dates[:0]
	for i := 0; i < len(p.Atoms); {
		if p.Atoms[i].Kind == word.Plain && !p.Any(i, "'", "’", "‘") {
			i++
			continue
		}
		e, ok := p.Expression(i)
		if !ok {
			i++
			continue
		}
		list = append(list, e)
		i = e.To
	}
	r.list = list
	first := len(r.times)
	if len(list) == 0 {
		return
	}
	for _, e := range p.Link(list) {
		r.add(p, &e)
	}
	r.ranges(first)
}

// add resolves an expression and appends its row. Two that share a token ("1914–1918") become one.
func (r *reader) add(p *phrase.Parser, e *expr.Expr) {
	words := doc.Range{Start: p.Atoms[e.From].Tok, End: p.Atoms[e.To-1].Tok + 1}
	if w := words.Start; w > 0 && r.doc.Tokens[w].Word == "d" && r.doc.Tokens[w-1].Word == "We" && !r.doc.Tokens[w-1].Space {
		words.Start-- // "Wed" is two tokens
	}
	head := phrase.HeadOf(r.doc, words)
	e.Aside = modifies(r.doc, head, words) || e.How == expr.HolidayOf && calendar.NamedDayAt(e.Name).Year > 0
	if p.Kind(e.From) == word.Article && e.To > e.From+1 && modifies(r.doc, head, words) && (e.Kind != doc.Duration || p.Kind(e.From+1) != word.UnitWord) {
		e.From++ // in "a two-day visit", "the Nov. 1 deadline" the article is the noun's
		words.Start = p.Atoms[e.From].Tok
	}
	e.Limit, e.Outside = p.Limit(e), p.Outside(e, head)
	if e.Kind != doc.Duration && e.Limit == "" && tense.OfDeadline(r.doc, head) {
		e.Limit = doc.By
	}
	e.Tense = tense.At(r.doc, head, e.Limit)
	if e.Kind == doc.Duration && e.Limit == "" && e.Window == 0 && tense.Granted(r.doc, head) {
		e.Limit = doc.Within
	}
	e.InTime = e.Kind == doc.Duration && p.Any(e.From-1, "in")
	t, date := r.resolve(e, words.Start)
	t.Tokens, t.Head, t.Limit = words, head, e.Limit
	if n := len(r.times); n > 0 && r.times[n-1].Tokens.Overlaps(words) {
		last := &r.times[n-1]
		last.Tokens = last.Tokens.Cover(words)
		if a := &r.dates[len(r.dates)-1]; a.set && date.set {
			join(last, a, &date)
		}
		return
	}
	r.times, r.dates = append(r.times, t), append(r.dates, date)
}

// modifies reports whether an expression stands before the noun that it modifies.
func modifies(d *doc.Document, head int, words doc.Range) bool {
	t := &d.Tokens[head]
	if t.Head < words.End {
		return false
	}
	switch t.Rel {
	case doc.CompoundWord, doc.NumberMod, doc.AdjectiveMod, doc.NounMod, doc.NounAdverb:
		return d.Tokens[t.Head].POS == doc.Noun || d.Tokens[t.Head].POS == doc.Propn
	}
	return false
}
