// Package repair makes what is read of a damaged report: for each block a view, in which joined words are apart, split names whole, stray
// marks gone and quotation marks paired, and a map from every character of it back to the text.
//
// The text itself never changes, and clean news is left as it is: a repair needs evidence, from the rest of the report or from the
// caller's words and names. Nothing is corrected that a reader would call a mistake of spelling or of grammar.
package repair

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

// Words tells what is a word. The model's vocabulary and the dictionaries know.
type Words interface {
	Lemma(s string) bool    // the base form of a common word, in lower case: "attack"
	Seen(s string) bool     // a word that the language model has met, as it is written: "Ofcom"; it is whole, whatever it is
	Name(s string) bool     // a whole name of one or more words: "Dominic Raab", "Al-Qaida", "YouTube"
	NamePart(s string) bool // a word that occurs in names: "Dominic"
	Country(s string) bool  // a name of a country or of its people: "Israel", "Israelis"
}

// A Repairer makes views. It may be used by many goroutines if its Words may.
type Repairer struct{ words Words }

// New returns a Repairer that asks words what is a word; nil knows none, so that only the report itself is evidence.
func New(words Words) *Repairer {
	if words == nil {
		words = noWords{}
	}
	return &Repairer{words}
}

type noWords struct{}

func (noWords) Lemma(string) bool    { return false }
func (noWords) Seen(string) bool     { return false }
func (noWords) Name(string) bool     { return false }
func (noWords) NamePart(string) bool { return false }
func (noWords) Country(string) bool  { return false }

// Plain returns the views of a document that is read as it stands.
func Plain(d *doc.Document) []doc.View {
	out := make([]doc.View, len(d.Blocks))
	for i, b := range d.Blocks {
		out[i] = plainView(d, b)
	}
	return out
}

func plainView(d *doc.Document, b doc.Block) doc.View {
	return doc.View{Text: d.Text[b.Span.Start:b.Span.End], Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: b.Span.Len()}, Text: b.Span}}}
}

// Views returns a view for each block and what they mend, in text order. Blocks that are not read are shown as they stand.
func (r *Repairer) Views(d *doc.Document) ([]doc.View, []doc.Repair) {
	views := Plain(d)
	m := mender{text: d.Text}
	for i, b := range d.Blocks {
		if b.Kind.Read() {
			m.characters(&views[i])
		}
	}
	ev := gather(d, views, r.words)
	for i, b := range d.Blocks {
		if !b.Kind.Read() {
			continue
		}
		v := &views[i]
		m.apply(v, lineEnds(v.Text, ev))
		m.apply(v, words(v.Text, ev))
	}
	ev.glued = m.count(joinedWords)*gluedEvery >= ev.words
	for i, b := range d.Blocks {
		if !b.Kind.Read() {
			continue
		}
		v := &views[i]
		if ev.glued {
			m.apply(v, words(v.Text, ev))
		}
		m.apply(v, apostrophes(v.Text))
		m.apply(v, marks(v.Text, ev))
		m.apply(v, doubled(v.Text))
	}
	for i, edits := range quotations(d, views) {
		m.apply(&views[i], edits)
	}
	return views, m.sorted()
}

// gluedEvery is in how many words a report must have lost one space to be one that loses spaces.
const gluedEvery = 200

// quotations returns the edits of the quotation marks of all blocks. They are made together, since a quotation may run over several.
func quotations(d *doc.Document, views []doc.View) [][]edit {
	out := make([][]edit, len(views))
	for i := range views {
		if d.Blocks[i].Kind.Read() {
			out[i] = quotes(views[i].Text, beside(d, views, i))
		}
	}
	return out
}

// beside returns the prose before and after a block, which may be one quotation with it.
func beside(d *doc.Document, views []doc.View, i int) (n neighbours) {
	if i > 0 && d.Blocks[i-1].Kind == doc.Body {
		n.before = views[i-1].Text
	}
	if i+1 < len(views) && d.Blocks[i+1].Kind == doc.Body {
		n.after = views[i+1].Text
	}
	return n
}

// evidence is what the report and the caller know of words.
type evidence struct {
	Words
	count     map[string]int  // how often a word stands in the report, as it is written; hyphenated ones whole and in parts
	proper    map[string]bool // words with a capital where none has to be
	pairs     map[string]bool // "Dominic Raab": two words with capitals one after the other
	tokenised bool            // marks stand apart all over ("said , adding"): a way of writing, no damage
	loose     bool            // sentences begin in lower case all over
	words     int             // of the report
	glued     bool            // many spaces are lost
}

// gather reads the prose once for evidence.
func gather(d *doc.Document, views []doc.View, w Words) *evidence {
	ev := &evidence{Words: w, count: map[string]int{}, proper: map[string]bool{}, pairs: map[string]bool{}}
	apart, commas, low := 0, 0, 0
	for i := range views {
		if !d.Blocks[i].Kind.Read() {
			continue
		}
		s := views[i].Text
		ev.read(s)
		apart += strings.Count(s, " ,")
		commas += strings.Count(s, ",")
		low += lowerStarts(s)
	}
	ev.tokenised = apart >= 3 && apart*2 > commas
	ev.loose = low >= 4
	return ev
}

func (ev *evidence) read(s string) {
	prev, prevEnd := "", -1
	hyphen, from := 0, 0 // a chain of hyphenated words
	for _, w := range split(s) {
		word := s[w.Start:w.End]
		ev.count[word]++
		ev.words++
		if prevEnd >= 0 && w.Start == prevEnd+1 && s[prevEnd] == '-' {
			hyphen++
			ev.count[s[from:w.End]]++
		} else {
			hyphen, from = 0, w.Start
		}
		capital := startsUpper(word)
		if capital && !startsSentence(s, w.Start) {
			ev.proper[word] = true
		}
		if capital && prev != "" && w.Start == prevEnd+1 && (s[prevEnd] == ' ' || s[prevEnd] == '\n') {
			ev.pairs[prev+" "+word] = true
		}
		prevEnd = w.End
		if prev = ""; capital {
			prev = word
		}
	}
}

// known reports whether a word is one that the report or the caller has reason to take as it is. Twice is reason enough: damage is
// seldom the same twice.
func (ev *evidence) known(w string) bool {
	return ev.count[w] > 1 || ev.Seen(w) || ev.Word(w) || ev.NamePart(w) || ev.Name(w)
}

// Word reports whether a string is a common word in any inflection, be it with a capital.
func (ev *evidence) Word(s string) bool {
	s = strings.ToLower(s)
	if small[s] || ev.Lemma(s) {
		return true
	}
	for _, in := range inflections {
		if stem, ok := strings.CutSuffix(s, in.end); ok && len(stem) > 2 && ev.Lemma(stem+in.base) {
			return true
		}
	}
	n := len(s) // stopped, stopping
	for _, end := range [...]string{"ed", "ing"} {
		if k := n - len(end); k > 3 && strings.HasSuffix(s, end) && s[k-1] == s[k-2] && ev.Lemma(s[:k-1]) {
			return true
		}
	}
	return false
}

var inflections = [...]struct{ end, base string }{
	{"s", ""}, {"es", ""}, {"ies", "y"}, {"ves", "f"}, {"men", "man"},
	{"ed", "e"}, {"ed", ""}, {"ied", "y"}, {"ing", "e"}, {"ing", ""}, {"er", ""}, {"er", "e"}, {"est", ""}, {"est", "e"}, {"ly", ""},
}

// seen reports whether a word stands in the report as a name, or is known as one.
func (ev *evidence) seen(w string) bool { return ev.proper[w] || ev.Name(w) }

// split returns the runs of letters of a string.
func split(s string) []doc.Span {
	out := make([]doc.Span, 0, len(s)/5)
	start := -1
	for i, r := range s {
		if letter := unicode.IsLetter(r) || unicode.Is(unicode.Mn, r); letter && start < 0 {
			start = i
		} else if !letter && start >= 0 {
			out = append(out, doc.Span{Start: start, End: i})
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, doc.Span{Start: start, End: len(s)})
	}
	return out
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// startsSentence reports whether a capital at byte i may be a sentence's: at the front, or behind a mark that ends or opens one.
func startsSentence(s string, i int) bool {
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		switch r {
		case ' ', '"', '“', '‘', '\'', '(', '[', '-', '–', '—':
			i -= n
		case '.', '!', '?', ':', ';', '”', '’', '…', ')', ']', '•', '|', '/':
			return true
		default:
			return false
		}
	}
	return true
}

// lowerStarts counts the full stops that a small letter follows.
func lowerStarts(s string) int {
	n := 0
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '.' && s[i+1] == ' ' && 'a' <= s[i+2] && s[i+2] <= 'z' && i > 3 && !abbreviated(s[:i]) {
			n++
		}
	}
	return n
}
