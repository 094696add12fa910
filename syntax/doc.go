package syntax

import "iter"

// A Doc is a parsed text. Every byte of Text is in one token or is the single space after one.
type Doc struct {
	Text      string
	Tokens    []Token
	Sentences []Span // in order, without gaps
	Names     []Span // named entities in order; they do not overlap
	Chunks    []Span // base noun phrases in order ("the two ministers"); they do not overlap
}

// A Token is a word, a mark, or white space beyond the single space between words. Its strings are shared by all
// documents of a pipeline.
type Token struct {
	Text  string // as written
	Lower string // in lower case
	Norm  string // in the normal form that the networks read: "n't" is "not", “ is "
	Lemma string // dictionary form: "met" has "meet"
	Tag   string // Penn Treebank tag: NNS
	POS   string // universal part of speech: NOUN
	Morph string // universal features, sorted: "Case=Nom|Number=Plur"; empty for none
	Dep   string // relation to Head: nsubj; ROOT at the head of a sentence

	Start, End  int  // bytes of Doc.Text, half-open
	Head        int  // index of the token that governs this one; its own for a root
	Left, Right int  // first and last token of the subtree of this one, itself included
	Name        int  // index into Doc.Names, -1 outside names
	Space       bool // a single space follows
	SentStart   bool // begins a sentence
}

// A Span is a range of tokens [Start, End). Label is the type of a name, empty for others.
type Span struct {
	Start, End int
	Label      string
}

// SpanText is the text of a span, without the space after it.
func (d *Doc) SpanText(s Span) string {
	if s.Start >= s.End {
		return ""
	}
	return d.Text[d.Tokens[s.Start].Start:d.Tokens[s.End-1].End]
}

// Children yields the tokens that token i governs, from left to right.
func (d *Doc) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := d.Tokens[i].Left; j <= d.Tokens[i].Right; j++ {
			if j != i && d.Tokens[j].Head == i && !yield(j) {
				return
			}
		}
	}
}

// Ancestors yields the tokens above token i, the nearest first.
func (d *Doc) Ancestors(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for h := d.Tokens[i].Head; h != i; i, h = h, d.Tokens[h].Head {
			if !yield(h) {
				return
			}
		}
	}
}

// Root gives the head of the sentence or span s: its first token that is governed from outside or by itself.
func (d *Doc) Root(s Span) int {
	for i := s.Start; i < s.End; i++ {
		if h := d.Tokens[i].Head; h == i || h < s.Start || h >= s.End {
			return i
		}
	}
	return s.Start
}

// Graft puts the tags and trees of another parse of the span's text in the place of those of tokens [s.Start, s.End), which must be whole sentences. It reports whether
// the other one has as many tokens; else d stays as it is.
func (d *Doc) Graft(s Span, by *Doc) bool {
	if len(by.Tokens) != s.End-s.Start {
		return false
	}
	for i := range by.Tokens {
		t, x := &d.Tokens[s.Start+i], by.Tokens[i]
		t.Norm, t.Lemma, t.Tag, t.POS, t.Morph, t.Dep, t.SentStart = x.Norm, x.Lemma, x.Tag, x.POS, x.Morph, x.Dep, x.SentStart
		t.Head, t.Left, t.Right = s.Start+x.Head, s.Start+x.Left, s.Start+x.Right
	}
	d.fillSpans()
	return true
}

// fillSpans derives sentences and noun chunks from the tokens.
func (d *Doc) fillSpans() {
	d.Sentences, d.Chunks = d.Sentences[:0], d.Chunks[:0]
	for i := range d.Tokens {
		if n := len(d.Sentences); d.Tokens[i].SentStart || n == 0 {
			d.Sentences = append(d.Sentences, Span{Start: i})
		}
		d.Sentences[len(d.Sentences)-1].End = i + 1
	}
	last := -1
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Left > last && d.headsChunk(i) {
			d.Chunks = append(d.Chunks, Span{Start: t.Left, End: i + 1})
			last = i
		}
	}
}

// headsChunk tells whether a noun phrase ends with token i: a nominal in the role of one, or joined to such.
func (d *Doc) headsChunk(i int) bool {
	switch d.Tokens[i].POS {
	case "NOUN", "PROPN", "PRON":
	default:
		return false
	}
	if d.Tokens[i].Dep == "conj" {
		i = d.Tokens[i].Head
		for d.Tokens[i].Dep == "conj" && d.Tokens[i].Head < i {
			i = d.Tokens[i].Head
		}
	}
	switch d.Tokens[i].Dep {
	case "oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT":
		return true
	}
	return false
}
