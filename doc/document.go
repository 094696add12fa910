// Package doc holds the Document: the text of one report and the layers that the stages of the program add to it.
//
// It holds types, their invariants (Check) and small read-only accessors; it reads no text and decides nothing.
// The text never changes. A layer is written once, by one stage, and then only read. Later layers point into earlier ones by
// token range or by index, never by pointer; an index that points nowhere is None.
package doc

import "sort"

// None is the index of nothing: a reference that the text does not give.
const None = -1

// A Span is a half-open range of bytes, in Document.Text unless it is said otherwise. It begins and ends on runes.
type Span struct{ Start, End int }

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Cover returns the smallest span that holds both; an empty span at 0 counts as nothing.
func (s Span) Cover(t Span) Span {
	if s == (Span{}) {
		return t
	}
	if t == (Span{}) {
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// A Range is a half-open range of tokens of the document. The zero Range is empty and means "not known".
type Range struct{ Start, End int }

// Len returns the number of tokens.
func (r Range) Len() int { return r.End - r.Start }

// Empty reports whether the range holds no token.
func (r Range) Empty() bool { return r.End <= r.Start }

// Has reports whether token i lies in the range.
func (r Range) Has(i int) bool { return r.Start <= i && i < r.End }

// Holds reports whether the whole of q lies in the range.
func (r Range) Holds(q Range) bool { return r.Start <= q.Start && q.End <= r.End }

// Overlaps reports whether two ranges share a token.
func (r Range) Overlaps(q Range) bool { return r.Start < q.End && q.Start < r.End }

// Cover returns the smallest range that holds both; an empty range counts as nothing.
func (r Range) Cover(q Range) Range {
	switch {
	case r.Empty():
		return q
	case q.Empty():
		return r
	}
	return Range{min(r.Start, q.Start), max(r.End, q.End)}
}

// A Document is one report with everything that was read from it. Layers stand in the order in which they are written.
type Document struct {
	ID        string // given by the input, else derived from it
	File      string // that it was read from; "" for standard input
	Line      int    // of that file, counted from 1, where it holds a report a line or row; else 0
	URI       string // "" is not known, here and below
	Title     string
	Publisher string

	Text string // the decoded input, exactly as it was read; valid UTF-8

	Published     string        // ISO date (YYYY-MM-DD) on which the report was published, or ""
	PublishedFrom PublishedFrom // where that date was found
	DatelinePlace string        // the place that the dateline names, as written
	Language      string        // ISO 639-1 code of the language, or "" where it cannot be told; only "en" is parsed

	Blocks   []Block   // ingest: headline, byline, paragraphs
	Views    []View    // repair: what is parsed; one for each block, in order
	Repairs  []Repair  // repair: what the views mend
	Warnings []Warning // any stage

	Tokens    []Token    // tree: the words of all views in order
	Sentences []Sentence // tree
	Names     []Name     // tree: named entities as the language model sees them
	Chunks    []Range    // tree: base noun phrases
	kids      []int32    // children of all tokens, grouped by head
	kidStart  []int32    // len(Tokens)+1 offsets into kids

	Mentions   []Mention   // actor
	Times      []Time      // when
	Places     []Place     // where
	Dateline   Place       // where: the place that the dateline names, without tokens; its Name is "" where there is none
	Amounts    []Amount    // amount
	Statements []Statement // quote

	Entities      []Entity // actor, after the statements are known
	MentionEntity []int    // actor: the entity of each mention, or None; parallel to Mentions

	Events      []Event      // event
	Commitments []Commitment // event
}

// PublishedFrom tells where the publication date was found.
type PublishedFrom string

const (
	FromFlag     PublishedFrom = "flag"
	FromInput    PublishedFrom = "input"
	FromMetadata PublishedFrom = "metadata"
	FromHeader   PublishedFrom = "header"
	FromDateline PublishedFrom = "dateline"
	FromFileName PublishedFrom = "file-name"
	FromNowhere  PublishedFrom = "none"
)

// A Block is a piece of text that is parsed by itself: no sentence crosses it. Blocks are in text order, do not overlap and
// together hold every character of the text that is not white space.
type Block struct {
	Span Span
	Kind BlockKind
}

// BlockKind tells what part of a report a block is.
type BlockKind string

const (
	Header   BlockKind = "header" // what a file format puts on top: " date 2021-04-14 "
	Headline BlockKind = "headline"
	Byline   BlockKind = "byline"
	Dateline BlockKind = "dateline" // "GENEVA, 3 March 2019 -", cut off from the paragraph that it opens
	Caption  BlockKind = "caption"
	Body     BlockKind = "body" // a paragraph
)

// Read reports whether the text of such a block is parsed: prose, and datelines for their place and date.
func (k BlockKind) Read() bool {
	return k == Headline || k == Dateline || k == Caption || k == Body
}

// A View is what the reader reads of a block: its text with the damage mended. The pieces stand in view order, without gaps.
type View struct {
	Text   string
	Pieces []Piece
}

// A Piece maps a part of a view to the part of the document's text that it stands for. Pieces of one view may stand in another order
// than their text. Where the two have the same length, byte k of one is byte k of the other; else the one stands for the
// other as a whole: an empty Text for what the repair put in (at the place where it is missing).
type Piece struct {
	View Span // bytes of View.Text
	Text Span // bytes of Document.Text
}

// TextSpan returns the smallest span of the document's text that holds all that bytes s of the view stand for; the zero Span
// where they stand for nothing.
func (v *View) TextSpan(s Span) Span {
	var out Span
	first := sort.Search(len(v.Pieces), func(i int) bool { return v.Pieces[i].View.End > s.Start })
	for _, p := range v.Pieces[first:] {
		if p.View.Start >= s.End {
			break
		}
		t := p.Text
		if p.View.Len() == t.Len() {
			t.Start += max(0, s.Start-p.View.Start)
			t.End -= max(0, p.View.End-s.End)
		}
		if t.Len() > 0 {
			out = out.Cover(t)
		}
	}
	return out
}

// A Repair tells what a view mends.
type Repair struct {
	Span  Span   // where, in Document.Text
	Was   string // the damaged words
	Reads string // what is read instead
	Why   string // "joined words", "split name", "stray mark", "wrapped line", …
}

// A Warning tells the user of the record something about the document as a whole.
type Warning struct {
	Code    string // "no-date", "language", "long-block", …
	Message string // what it means, and what to do
}
