// Package draft keeps the possible statements of a document and ranks them.
//
// A draft's score is the logistic sum of the log-odds of its share and the weights of its traits: the cue's form, what else hangs on it, the kind of its subject,
// the length and opening of its content. The weights are data (weights.txt), fitted to the same text as the counts.
package draft

import (
	"cmp"
	"slices"

	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/speaker"
)

// bar is where precision and recall weigh the same: a pattern that tells a statement less often costs more than it finds.
const bar = 0.34

// A Finder holds the drafts of one document.
type Finder struct {
	speaker.Finder
	Found  []Statement
	Owner  []int32         // for each token: 1 + a draft whose content holds it, or 0
	Ends   map[int]int     // the draft whose content ends at a token
	ranked int             // so many of Found stand in the order of their cues
	heads  map[int]float32 // for each cue: the largest share of its drafts
}

// New returns a Finder that has found nothing yet.
func New(cues *lexicon.Lexicon, d *doc.Document) Finder {
	return Finder{Finder: speaker.Finder{Finder: clause.New(cues, d)}}
}

// A Statement is a draft of a statement, which may be none.
type Statement struct {
	Cue     int       // the word that tells of speech, or None
	Words   doc.Range // the cue's words
	Class   lexicon.Class
	Pattern string
	Lemma   string
	Content []doc.Range
	Head    int     // the word that the content hangs on, or None
	Share   float32 // how often such a pattern is a statement
	Score   float32 // how likely this one is
	Told    doc.Range
	Heads   []int // head tokens of the speakers in Told, or of the speaker that only the context tells
	Act     doc.Act
	Day     int  // 1 + the time between cue and content, or 0
	Bare    bool // without marks, but in the speaker's own words
}

// Add keeps a draft when its pattern is told by the lexicon often enough.
func (f *Finder) Add(c Statement) {
	w := f.Entry(c.Class, c.Lemma)
	if w == nil {
		return
	}
	c.Share = w.Share(c.Pattern)
	if c.Share < floor || len(c.Content) == 0 {
		return
	}
	c.Act = w.ActOf(c.Pattern)
	f.Found = append(f.Found, c)
}

// DropEmpty drops the drafts of which cuts have left nothing: a quotation all of which is its cue's clause.
func (f *Finder) DropEmpty() {
	for i := range f.Found {
		f.Found[i].Content = slices.DeleteFunc(f.Found[i].Content, doc.Range.Empty)
	}
	f.Found = slices.DeleteFunc(f.Found, func(c Statement) bool { return len(c.Content) == 0 })
}

// Own notes whose content holds which token. Where contents nest, the smallest one holds it.
func (f *Finder) Own() {
	order := make([]int, len(f.Found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(words(f.Found[b].Content), words(f.Found[a].Content)) })
	f.Owner = make([]int32, len(f.Doc.Tokens))
	f.Ends = make(map[int]int, len(f.Found))
	for _, i := range order {
		c := &f.Found[i]
		for _, r := range c.Content {
			f.Hold(i, r)
		}
	}
}

// Hold notes that draft i holds the tokens of r.
func (f *Finder) Hold(i int, r doc.Range) {
	for k := r.Start; k < r.End; k++ {
		f.Owner[k] = int32(i + 1)
	}
	if _, ok := f.Ends[r.End]; !ok { // the outermost, where contents nest
		f.Ends[r.End] = i
	}
}

// Extend adds a range to the content of draft i, in its order: a run may stand between a cue and what the tree gives it.
func (f *Finder) Extend(i int, r doc.Range) {
	c := &f.Found[i]
	at, _ := slices.BinarySearchFunc(c.Content, r.Start, func(x doc.Range, start int) int { return cmp.Compare(x.Start, start) })
	c.Content = slices.Insert(c.Content, at, r)
	f.Hold(i, r)
	f.Ends[r.End] = i // what ends there with it stands inside
}

// Put adds a draft that needs no ranking.
func (f *Finder) Put(c Statement) {
	f.Found = append(f.Found, c)
	for _, r := range c.Content {
		f.Hold(len(f.Found)-1, r)
		f.Ends[r.End] = len(f.Found) - 1 // what ends there with it stands inside
	}
}

// CuedIn returns the ranked drafts whose cue stands in r: Found[lo:hi].
func (f *Finder) CuedIn(r doc.Range) (lo, hi int) {
	at := func(tok int) int {
		k, _ := slices.BinarySearchFunc(f.Found[:f.ranked], tok, func(c Statement, tok int) int { return cmp.Compare(c.Cue, tok) })
		return k
	}
	return at(r.Start), at(r.End)
}

// Within returns the smallest statement whose content holds the cue of statement i, or None.
func (f *Finder) Within(i int) int {
	c := &f.Found[i]
	if c.Cue == doc.None {
		return doc.None
	}
	j := int(f.Owner[c.Cue]) - 1
	if j < 0 || j == i || f.Found[j].Cue != doc.None && Holds(c.Content, f.Found[j].Cue) {
		return doc.None
	}
	return j
}

// Holds reports whether a content holds token i.
func Holds(content []doc.Range, i int) bool {
	for _, r := range content {
		if r.Has(i) {
			return true
		}
	}
	return false
}

func words(content []doc.Range) int {
	n := 0
	for _, r := range content {
		n += r.Len()
	}
	return n
}

// Last returns where a content ends.
func Last(content []doc.Range) int { return content[len(content)-1].End }
