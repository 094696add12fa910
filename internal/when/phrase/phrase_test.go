package phrase_test

import (
	"fmt"
	"strings"
	"testing"

	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/when/expr"
	"readout/internal/when/phrase"
	"readout/internal/when/word"
)

// star reads a sentence up to a word that is marked with a star, and returns a parser and the atom of that word.
func star(t *testing.T, sentence string) (*phrase.Parser, int) {
	t.Helper()
	d, at := whole.Star(t, sentence)
	atoms := word.Lex(nil, d, doc.Range{Start: 0, End: len(d.Tokens)})
	for i, a := range atoms {
		if a.Tok == at {
			return phrase.New(d, atoms), i
		}
	}
	t.Fatalf("no atom at the star of %q", sentence)
	return nil, 0
}

// words are those that an expression takes up.
func words(p *phrase.Parser, e *expr.Expr) string {
	return p.Doc.Words(doc.Range{Start: p.Atoms[e.From].Tok, End: p.Atoms[e.To-1].Tok + 1})
}

var hows = [...]string{expr.Fixed: "fixed", expr.Whole: "whole", expr.OpenYear: "open year", expr.OpenDay: "open day", expr.OnWeekday: "weekday", expr.Pointed: "pointed",
	expr.PointedAt: "pointed at", expr.Offset: "offset", expr.Within: "within", expr.HolidayOf: "holiday", expr.TimeOnly: "time only"}

// TestExpression reads the longest expression at a word: its words, what is needed to resolve it, and the value that it has by then.
func TestExpression(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"They met on *March 5, 1994, in Oslo.", "March 5, 1994 | whole | date"},
		{"They met on *5 March.", "5 March | open year | date XXXX-03-05"},
		{"They met in *early March.", "early March | open year | date XXXX-03"},
		{"They met on *the 27th.", "the 27th | open day | date XXXX-XX-27"},
		{"They met on *Friday.", "Friday | weekday | date XXXX-WXX-5"},
		{"They met *last week.", "last week | pointed | date XXXX-WXX"},
		{"They met *next Friday.", "next Friday | pointed at | date XXXX-WXX-5"},
		{"They met *two years ago.", "two years ago | offset | date"},
		{"They met *three days after the vote.", "three days | fixed | duration P3D"},
		{"They met in *the third week of May.", "the third week of May | within | date"},
		{"They met on *Christmas Day 2019.", "Christmas Day 2019 | holiday | date"},
		{"They met at *7:15 p.m.", "7:15 p.m. | time only | time"},
		{"They meet *every Monday.", "every Monday | fixed | set XXXX-WXX-1"},
		{"They meet *every other week.", "every other week | fixed | set P2W"},
		{"They meet *twice a year.", "none"}, // the rate is read at "a year"
		{"They talked for *more than two weeks.", "more than two weeks | fixed | duration P2W"},
		{"They talked for *several days.", "several days | fixed | duration PXD"},
		{"They are talking *now.", "now | fixed | date PRESENT_REF"},
		{"They met on *2016-11-07.", "2016-11-07 | whole | date"},
		{"They met on *02/22/2016.", "02/22/2016 | whole | date"},
		{"They lived there in *the 1990s.", "the 1990s | whole | date"},
		{"She is *52 years old.", "none"},
		{"They *may go there.", "none"},
		{"*Theresa May went there.", "none"},
		{"They sent *1994 soldiers.", "none"},
	} {
		p, i := star(t, c.sentence)
		got := "none"
		if e, ok := p.Expression(i); ok {
			value := e.Value
			if value == "" && e.How != expr.Whole {
				value = e.Open()
			}
			got = strings.TrimSpace(fmt.Sprintf("%s | %s | %s %s", words(p, &e), hows[e.How], e.Kind, value))
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, got, c.want)
		}
	}
}

func TestLimit(t *testing.T) {
	for _, c := range []struct {
		sentence string
		limit    doc.Limit
		outside  bool
	}{
		{"They must leave by *Friday.", doc.By, false},
		{"They must leave before *Friday.", doc.By, true},
		{"They must leave on or before *Friday.", doc.By, false},
		{"They must leave before noon on *Friday.", "", false},
		{"They must leave no later than *Friday.", doc.By, false},
		{"They have been there since *March.", doc.Since, false},
		{"The rule holds as of *Friday.", doc.Since, false},
		{"They must leave within *two weeks.", doc.Within, false},
		{"They must leave within *March.", "", false},
		{"They left on *Friday.", "", false},
		{"Figures from *last week were wrong.", "", false},
		{"He will go before *Friday's vote.", doc.By, false},
	} {
		p, i := star(t, c.sentence)
		e, ok := p.Expression(i)
		if !ok {
			t.Errorf("%s: no expression", c.sentence)
			continue
		}
		head := phrase.HeadOf(p.Doc, doc.Range{Start: p.Atoms[e.From].Tok, End: p.Atoms[e.To-1].Tok + 1})
		if limit, outside := p.Limit(&e), p.Outside(&e, head); limit != c.limit || outside != c.outside {
			t.Errorf("%s: %q %v, want %q %v", c.sentence, limit, outside, c.limit, c.outside)
		}
	}
}

// TestLink completes dates from those that they are told with.
func TestLink(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"They met on *March 5-9, 1918.", "March 5; 9, 1918"},
		{"They met on *12 and 14 July 1950.", "12; 14 July 1950"},
		{"They met on *April 24 and 25.", "April 24; 25"},
		{"They fought in *1915-17.", "1915; 17"},
		{"They fought on *April 24 and 25 people died.", "April 24"},
	} {
		p, i := star(t, c.sentence)
		var list []expr.Expr
		for i < len(p.Atoms) {
			if e, ok := p.Expression(i); ok {
				list, i = append(list, e), e.To
				continue
			}
			i++
		}
		var got []string
		for _, e := range p.Link(list) {
			var b strings.Builder // atoms: two expressions may share a token
			for k := e.From; k < e.To; k++ {
				if k > e.From && p.Word(k) != "," {
					b.WriteByte(' ')
				}
				b.WriteString(p.Word(k))
			}
			got = append(got, b.String())
		}
		if s := strings.Join(got, "; "); s != strings.ToLower(c.want) {
			t.Errorf("%s: %s, want %s", c.sentence, s, strings.ToLower(c.want))
		}
	}
}

// TestDeep ends on what is made to nest for ever.
func TestDeep(t *testing.T) {
	p, i := star(t, "*the end of the third week of the end of the second week of "+strings.Repeat("the beginning of the first half of ", 40)+"May.")
	if e, ok := p.Expression(i); ok && e.To == len(p.Atoms) {
		t.Error("all of it is one expression")
	}
}
