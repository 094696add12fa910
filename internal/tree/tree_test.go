package tree

import (
	"strings"
	"testing"

	"readout/data/model"
	"readout/doc"
	"readout/syntax"
)

func parse(t *testing.T, language string, blocks ...doc.Block) *doc.Document {
	t.Helper()
	p, err := syntax.Load(model.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	d := &doc.Document{Language: language, Text: text, Blocks: blocks}
	for _, b := range blocks {
		d.Views = append(d.Views, doc.View{Text: text[b.Span.Start:b.Span.End], Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: b.Span.Len()}, Text: b.Span}}})
	}
	New(p, nil).Parse(d)
	if err := doc.Check(d); err != nil {
		t.Fatal(err)
	}
	return d
}

const text = "By Jane Roe\nIran held talks with France. The talks ended.\nTroops left Homs."

var blocks = []doc.Block{
	{Span: doc.Span{Start: 0, End: 11}, Kind: doc.Byline},
	{Span: doc.Span{Start: 12, End: 57}, Kind: doc.Body},
	{Span: doc.Span{Start: 58, End: len(text)}, Kind: doc.Body},
}

func TestParseReadsProseBlockByBlock(t *testing.T) {
	d := parse(t, "en", blocks...)
	var got []string
	for _, s := range d.Sentences {
		got = append(got, d.Words(s.Tokens))
	}
	if want := "Iran held talks with France.|The talks ended.|Troops left Homs."; strings.Join(got, "|") != want {
		t.Errorf("sentences %q, want %q", got, want)
	}
	if last := d.Sentences[2]; last.Block != 2 || d.TextSpan(last.Tokens) != blocks[2].Span {
		t.Errorf("last sentence is in block %d at %v", last.Block, d.TextSpan(last.Tokens))
	}
}

func TestParseLeavesOtherLanguagesAlone(t *testing.T) {
	if d := parse(t, "ru", blocks...); len(d.Tokens) != 0 {
		t.Errorf("%d tokens of a report in Russian", len(d.Tokens))
	}
}

func TestParseInBatchesIsTheSame(t *testing.T) {
	many := strings.Repeat("Iran held talks with France. ", 2000)
	p, err := syntax.Load(model.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	d := &doc.Document{Language: "en", Text: many}
	for at := 0; at+29 <= len(many); at += 29 {
		s := doc.Span{Start: at, End: at + 28}
		d.Blocks = append(d.Blocks, doc.Block{Span: s, Kind: doc.Body})
		d.Views = append(d.Views, doc.View{Text: many[s.Start:s.End], Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: 28}, Text: s}}})
	}
	New(p, nil).Parse(d)
	if err := doc.Check(d); err != nil {
		t.Fatal(err)
	}
	if len(d.Sentences) != 2000 || len(d.Tokens) != 12000 {
		t.Errorf("%d sentences, %d tokens; want 2000 of 6", len(d.Sentences), len(d.Tokens))
	}
}
