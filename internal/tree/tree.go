// Package tree runs the language model over the views of a document and writes its tokens, sentences, names, noun phrases and tree.
//
// It is the only place that knows the model's labels: the tree that it writes uses doc's closed set of relations, with a preposition and its
// object as one arc. It parses the blocks that are prose in a language that the model knows; it decides nothing about meaning.
package tree

import (
	"strings"

	"readout/doc"
	"readout/internal/tree/clause"
	"readout/syntax"
)

// A Parser parses one document at a time and keeps its working memory for the next. It is not safe for concurrent use.
type Parser struct {
	parser *syntax.Parser
	texts  []string
	docs   []*syntax.Doc
	again  *syntax.Doc // a second try
	looks  int         // tokens parsed again
	words  syntax.Vocabulary
	arcs   []arc
}

// New makes a parser of a language model. Where standIn is not nil, the model builds its trees with the word that it names in the place of
// another, such as a common country's for a rare one's; "" keeps the word.
func New(p *syntax.Pipeline, standIn func(before, word string) string) *Parser {
	w := p.NewParser()
	w.StandIn = standIn
	return &Parser{parser: w, again: new(syntax.Doc), words: p.Vocabulary()}
}

// batch is how many bytes of views are parsed together: enough for the model's matrix work to run full, little enough to bound memory.
const batch = 1 << 15

// Parse fills in Tokens, Sentences, Names and Chunks of a document whose views stand. A document in another language than the model's
// gets none of them.
func (p *Parser) Parse(d *doc.Document) {
	if d.Language == "en" {
		var blocks []int
		size := 0
		for b := range d.Blocks {
			if !d.Blocks[b].Kind.Read() || strings.TrimSpace(d.Views[b].Text) == "" { // nothing but tags
				continue
			}
			if size += len(d.Views[b].Text); size > batch && len(blocks) > 0 {
				p.parse(d, blocks)
				blocks, size = blocks[:0], len(d.Views[b].Text)
			}
			blocks = append(blocks, b)
		}
		p.parse(d, blocks)
	}
	d.Link()
}

// parse runs the model over some blocks and appends what it finds.
func (p *Parser) parse(d *doc.Document, blocks []int) {
	p.texts = p.texts[:0]
	for _, b := range blocks {
		p.texts = append(p.texts, d.Views[b].Text)
	}
	for len(p.docs) < len(blocks) {
		p.docs = append(p.docs, new(syntax.Doc))
	}
	p.parser.ParseAll(p.texts, p.docs[:len(blocks)])
	for k, b := range blocks {
		if d.Blocks[b].Kind != doc.Dateline {
			p.findVerbs(k)
		}
		p.add(d, b, p.docs[k])
	}
}

// lemma returns the dictionary form of a token, mended where the model cuts a verb that it does not know at the wrong letter ("readmitted" gives "readmitte") or takes
// bases for more than one basis.
func lemma(t *syntax.Token) string {
	l := t.Lemma
	if n := len(l); n > 4 && l[n-1] == 'e' && l[n-2] == l[n-3] && strings.IndexByte("bdgmnprt", l[n-2]) >= 0 && (t.Tag == "VBD" || t.Tag == "VBN" || t.Tag == "VBG") {
		return l[:n-2]
	}
	if t.Lower == "bases" && t.Tag == "NNS" {
		return "base"
	}
	return l
}

// add appends one parsed block to the document.
func (p *Parser) add(d *doc.Document, block int, s *syntax.Doc) {
	base, view := len(d.Tokens), &d.Views[block]
	p.arcs = p.arcs[:0]
	for i := range s.Tokens {
		t := &s.Tokens[i]
		at := doc.Span{Start: t.Start, End: t.End}
		d.Tokens = append(d.Tokens, doc.Token{
			Block: block, View: at, Text: view.TextSpan(at), Word: t.Text, Lower: t.Lower, Lemma: lemma(t), Tag: t.Tag, POS: doc.ParsePOS(t.POS), Morph: t.Morph,
			Space: t.Space, Case: doc.None,
		})
		p.arcs = append(p.arcs, arc{t.Head, t.Dep, t.Lower, d.Tokens[base+i].POS, isInitials(t.Text) && !isInitials(s.Tokens[t.Head].Text)})
	}
	mend(p.arcs, s.Names)
	for i, to := range collapse(p.arcs) {
		t := &d.Tokens[base+i]
		t.Head, t.Rel, t.Prep = base+to.head, to.rel, to.prep
		if to.at != doc.None {
			t.Case = base + to.at
		}
	}
	for _, x := range s.Names {
		x = trimDate(s.Tokens, x)
		d.Names = append(d.Names, doc.Name{Tokens: doc.Range{Start: base + x.Start, End: base + x.End}, Label: doc.NameLabel(x.Label)})
	}
	for _, x := range s.Sentences {
		d.Sentences = append(d.Sentences, doc.Sentence{Tokens: doc.Range{Start: base + x.Start, End: base + x.End}, Block: block})
		clause.Mend(d, d.Sentences[len(d.Sentences)-1].Tokens)
	}
	for _, x := range s.Chunks {
		d.Chunks = append(d.Chunks, doc.Range{Start: base + x.Start, End: base + x.End})
	}
}
