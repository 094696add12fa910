package doc

import (
	"strings"
	"testing"
)

// report makes a document of one sentence, "Iran met France .", with the view as it is read.
func report() *Document {
	const text = "Iran met France."
	d := &Document{Text: text, Blocks: []Block{{Span{0, len(text)}, Body}}, Views: []View{{text, []Piece{{Span{0, len(text)}, Span{0, len(text)}}}}}}
	for _, t := range []struct {
		start, end, head int
		rel              Rel
	}{{0, 4, 1, Subject}, {5, 8, 1, Root}, {9, 15, 1, Object}, {15, 16, 1, Punctuation}} {
		s := Span{t.start, t.end}
		d.Tokens = append(d.Tokens, Token{View: s, Text: s, Word: text[t.start:t.end], Head: t.head, Rel: t.rel, Case: None})
	}
	d.Sentences = []Sentence{{Range{0, 4}, 0}}
	d.Link()
	return d
}

func TestCheckPassesASoundDocument(t *testing.T) {
	if err := Check(report()); err != nil {
		t.Error(err)
	}
	if err := Check(&Document{}); err != nil {
		t.Errorf("empty document: %v", err)
	}
}

func TestCheckFindsBrokenInvariants(t *testing.T) {
	for want, harm := range map[string]func(*Document){
		"overlaps the one before":    func(d *Document) { d.Blocks = append(d.Blocks, Block{Span{3, 5}, Body}) },
		"outside of text":            func(d *Document) { d.Tokens[3].Text.End = 99 },
		"pieces end at":              func(d *Document) { d.Views[0].Pieces[0].View.End = 4; d.Views[0].Pieces[0].Text.End = 4 },
		"head 9 outside of sentence": func(d *Document) { d.Tokens[0].Head = 9 },
		"relation root with head":    func(d *Document) { d.Tokens[0].Rel = Root },
		"sentences end at token 3":   func(d *Document) { d.Sentences[0].Tokens.End = 3 },
		"is not at":                  func(d *Document) { d.Tokens[0].Word = "Iraq" },
		"head 2 outside of":          func(d *Document) { d.Mentions = []Mention{{Tokens: Range{0, 1}, Head: 2}} },
		"no name": func(d *Document) {
			d.Mentions, d.MentionEntity, d.Entities = []Mention{{Tokens: Range{0, 1}}}, []int{0}, []Entity{{Mentions: []int{0}}}
		},
		"time 1: {0 2} overlaps": func(d *Document) { d.Times = []Time{{Tokens: Range{0, 2}}, {Tokens: Range{0, 2}}} },
		"confidence 2": func(d *Document) {
			d.Events = []Event{{Type: "CONSULT", Rule: "consult/meet", Action: []int{1}, Within: None, SameAs: None, Statement: None, Confidence: 2}}
		},
		"statement 0: no content": func(d *Document) { d.Statements = []Statement{{Within: None, Time: None}} },
		"cuts a character":        func(d *Document) { d.Text = "Iran mét France."; d.Blocks[0].Span.End = 7 },
	} {
		d := report()
		harm(d)
		if err := Check(d); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
}

func TestTextSpanFollowsPiecesOutOfOrder(t *testing.T) {
	// "Al- rebels. Qaida" is read as "Al-Qaida rebels".
	v := View{Text: "Al-Qaida rebels", Pieces: []Piece{{Span{0, 3}, Span{0, 3}}, {Span{3, 8}, Span{12, 17}}, {Span{8, 15}, Span{3, 10}}}}
	for _, c := range []struct{ view, text Span }{
		{Span{0, 8}, Span{0, 17}},  // Al-Qaida
		{Span{3, 8}, Span{12, 17}}, // Qaida
		{Span{9, 15}, Span{4, 10}}, // rebels
	} {
		if got := v.TextSpan(c.view); got != c.text {
			t.Errorf("TextSpan(%v) = %v, want %v", c.view, got, c.text)
		}
	}
}

func TestTextSpanOfInsertedAndReplacedText(t *testing.T) {
	// "Hesaid “no" is read as "He said “no”": a space and a closing mark are put in.
	text := "Hesaid “no"
	v := View{Text: "He said “no”", Pieces: []Piece{{Span{0, 2}, Span{0, 2}}, {Span{2, 3}, Span{2, 2}}, {Span{3, 13}, Span{2, 12}}, {Span{13, 16}, Span{len(text), len(text)}}}}
	for _, c := range []struct{ view, text Span }{{Span{0, 7}, Span{0, 6}}, {Span{3, 7}, Span{2, 6}}, {Span{13, 16}, Span{}}} {
		if got := v.TextSpan(c.view); got != c.text {
			t.Errorf("TextSpan(%v) = %v, want %v", c.view, got, c.text)
		}
	}
}

func TestStatusIsTheFirstLineThatHolds(t *testing.T) {
	for _, c := range []struct {
		polarity    Polarity
		modality    Modality
		attribution Attribution
		want        string
	}{
		{Affirmed, Actual, ByReport, "happened"}, {Affirmed, Actual, ByNeutral, "happened"}, {Affirmed, Ongoing, ByReport, "ongoing"},
		{Affirmed, Actual, Distanced, "alleged"}, {Affirmed, Planned, Distanced, "planned"}, {Negated, Planned, ByReport, "negated"},
		{Negated, Actual, Denied, "denied"}, {Affirmed, Conditional, ByReport, "conditional"},
	} {
		e := Event{Polarity: c.polarity, Modality: c.modality, Attribution: c.attribution}
		if got := e.Status(); got != c.want {
			t.Errorf("%s %s %s is %q, want %q", c.polarity, c.modality, c.attribution, got, c.want)
		}
	}
}

func TestWordsAndChildren(t *testing.T) {
	d := report()
	if got := d.Words(Range{0, 3}); got != "Iran met France" {
		t.Errorf("Words = %q", got)
	}
	if got := d.Child(1, Object); got != 2 {
		t.Errorf("object of met is %d, want 2", got)
	}
	if got := d.Tokens[1].Edge; got != (Range{0, 4}) {
		t.Errorf("edge of the root is %v", got)
	}
	if got := d.SentenceOf(3); got != 0 {
		t.Errorf("sentence of the stop is %d", got)
	}
}
