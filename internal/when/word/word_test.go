package word

import (
	"fmt"
	"strings"
	"testing"

	"readout/doc"
)

// cursor reads tokens that stand apart, each with its tag behind a bar where that matters: "may|MD".
func cursor(text string) *Cursor {
	d := &doc.Document{}
	for f := range strings.FieldsSeq(text) {
		w, tag, _ := strings.Cut(f, "|")
		d.Tokens = append(d.Tokens, doc.Token{Word: w, Lower: strings.ToLower(w), Tag: tag, Space: true, Head: len(d.Tokens)})
	}
	return &Cursor{Doc: d, Atoms: Lex(nil, d, doc.Range{Start: 0, End: len(d.Tokens)})}
}

func TestLex(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Monday", "monday:weekday"}, {"mid-1990s", "mid:edge -:plain 1990s:decade"}, {"1914–18", "1914:number -:plain 18:number"}, {"7:15", "7:15:clock"}, {"7.30 pm", "7:30:clock pm:plain"},
		{"2.5 years", "2.5:decimal years:unit"}, {"21st", "21st:ordinal"}, {"1,500", "1,500:number"}, {"2016-11-07T16:12:30Z", "2016:number -:plain 11:number -:plain 07:number 16:12:30:clock"},
		{"two-day", "two:number -:plain day:unit"}, {"parliament", "parliament:plain"}, {"Oct-2", "oct:month -:plain 2:number"},
	} {
		var got []string
		p := cursor(c.text)
		names := map[Kind]string{Plain: "plain", Weekday: "weekday", Edge: "edge", Decade: "decade", Number: "number", ClockWord: "clock", Decimal: "decimal", UnitWord: "unit", Ordinal: "ordinal", Month: "month"}
		for i := range p.Atoms {
			got = append(got, p.Word(i)+":"+names[p.Kind(i)])
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.text, s, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		read func(*Cursor) (int, int, bool)
		text string
		want string // the number, then the words that it leaves; "none"
	}{
		{number, "three days", "3 days"}, {number, "twenty - one", "21"}, {number, "twenty one", "21"}, {number, "1,500 men", "1500 men"}, {number, "two hundred and sixty days", "260 days"},
		{number, "two dozen", "24"}, {number, "three thousand four hundred", "3400"}, {number, "five six", "5 six"}, {number, "men", "none"}, {number, "fifty and sixty", "50 and sixty"},
		{ordinal, "third", "3"}, {ordinal, "twenty - first", "21"}, {ordinal, "thirtieth day", "30 day"}, {ordinal, "three", "none"},
		{year, "1994", "1994"}, {year, "nineteen ninety - four", "1994"}, {year, "two thousand and eighteen", "2018"}, {year, "' 94", "1994"}, {year, "twenty oh five", "2005"},
		{year, "nineteen hundred", "1900"}, {year, "994", "none"}, {year, "2500", "none"}, {year, "two thousand men", "2000 men"}, {year, "nineteen men", "none"},
	} {
		p := cursor(c.text)
		n, next, ok := c.read(p)
		got := "none"
		if ok {
			got = fmt.Sprint(n)
			for ; next < len(p.Atoms); next++ {
				got += " " + p.Word(next)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

func number(p *Cursor) (int, int, bool)  { return p.Number(0) }
func ordinal(p *Cursor) (int, int, bool) { return p.Ordinal(0) }
func year(p *Cursor) (int, int, bool)    { return p.Year(0) }

func TestFullYear(t *testing.T) {
	for n, want := range map[int]int{0: 2000, 49: 2049, 50: 1950, 99: 1999} {
		if got := FullYear(n); got != want {
			t.Errorf("'%02d: %d, want %d", n, got, want)
		}
	}
}

func TestClocks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"7:15 p.m.", "19:15"}, {"0600 GMT", "06:00Z"}, {"noon", "12:00"}, {"midnight", "00:00"}, {"half past eight", "08:30"}, {"seven thirty pm", "19:30"}, {"ten past 9", "09:10"},
		{"12 am", "00:00"}, {"12:30 pm", "12:30"}, {"7 in the morning", "07:00"}, {"a quarter past six", "06:15"}, {"five minutes to ten", "09:55"}, {"11:30:05", "11:30:05"},
		{"14:00 CEST", "14:00+02:00"}, {"8 p.m. in the evening", "20:00"}, {"25:00", "none"}, {"0600 men", "none"}, {"parliament", "none"},
	} {
		got := "none"
		p := cursor(c.text)
		if clock, next, ok := p.ClockAt(0); ok {
			got = strings.TrimPrefix(clock.Bound(), "T")
			if next != len(p.Atoms) {
				got += fmt.Sprintf(", %d words left", len(p.Atoms)-next)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

func TestStretches(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"two weeks", "2W"}, {"a year and a half", "1.5Y"}, {"several days", "XD"}, {"5 1/2 hours", "T5.5H"}, {"10 trading|JJ days", "10D"}, {"10 - year", "10Y"}, {"half an hour", "T0.5H"},
		{"a few months", "XM"}, {"a couple of decades", "20Y"}, {"5 hours and 30 minutes", "T5H30M"}, {"two years , three months", "2Y3M"}, {"two or three weeks", "2W"}, {"three quarters of an hour", "T45M"},
		{"a fortnight", "2W"}, {"one second", "T1S"}, {"a second", "none"}, {"60 Minutes|NNPS", "none"}, {"two decade plans|NNS", "none"}, {"several ministers", "none"}, {"many years", "XY"},
	} {
		got := "none"
		p := cursor(c.text)
		if s, next, ok := p.Stretch(0); ok && !p.NotDuration(0, next, s) {
			got = s.Body()
			if next != len(p.Atoms) {
				got += fmt.Sprintf(", %d words left", len(p.Atoms)-next)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}

// TestDoubt looks at words that are a month or a day only where the words beside them say so. The word in question is marked with a star.
func TestDoubt(t *testing.T) {
	for _, c := range []struct {
		name string
		is   func(p *Cursor, i int) bool
		text string
		want bool
	}{
		{"another word", (*Cursor).OtherMonthWord, "they *may|MD go", true}, {"another word", (*Cursor).OtherMonthWord, "in *May|NNP", false}, {"another word", (*Cursor).OtherMonthWord, "Theresa|NNP *May|NNP", true},
		{"another word", (*Cursor).OtherMonthWord, "a long *March|NNP", true}, {"another word", (*Cursor).OtherMonthWord, "since *March|NNP", false}, {"another word", (*Cursor).OtherMonthWord, "an *august|JJ body", true},
		{"another word", (*Cursor).OtherMonthWord, "*October|NNP", false},
		{"a weekday", (*Cursor).SurelyWeekday, "*Friday", true}, {"a weekday", (*Cursor).SurelyWeekday, "the *Sun", false}, {"a weekday", (*Cursor).SurelyWeekday, "*Fri", true}, {"a weekday", (*Cursor).SurelyWeekday, "*sun .", true},
		{"a rate", (*Cursor).PerUnit, "twice *a year", true}, {"a rate", (*Cursor).PerUnit, "$ 3|CD billion|CD *a year", true}, {"a rate", (*Cursor).PerUnit, "for *a year", false},
		{"a count", (*Cursor).Counts, "May 5 and *30 people", true}, {"a count", (*Cursor).Counts, "May 5 and *6 ,", false},
	} {
		words := strings.Fields(c.text)
		at := 0
		for i, w := range words {
			if rest, ok := strings.CutPrefix(w, "*"); ok {
				at, words[i] = i, rest
			}
		}
		if got := c.is(cursor(strings.Join(words, " ")), at); got != c.want {
			t.Errorf("%s: %s: %v, want %v", c.text, c.name, got, c.want)
		}
	}
}

func TestYearByNeighbours(t *testing.T) {
	for _, c := range []struct {
		text string
		at   int
		want bool
	}{
		{"in 1994", 1, true}, {"( 1994 )", 1, true}, {"the 1987 crash", 1, true}, {"$ 1994", 1, false}, {"more than 1994", 2, false}, {"No. 1994", 1, false}, {"in 1066", 1, true}, {"killed 1066", 1, false},
		{"a year later than 2012", 4, true},
	} {
		p := cursor(c.text)
		if got := p.IsYear(c.at, c.at+1, false); got != c.want {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
	for text, want := range map[string]bool{"44 BC": true, "44 B.C.": true, "44 AD": false} {
		if _, got := cursor(text).BeforeChrist(1); got != want {
			t.Errorf("%s: before Christ %v, want %v", text, got, want)
		}
	}
}

func TestCursor(t *testing.T) {
	p := cursor("the end of - March")
	if j, ok := p.Follows(1, "end of"); !ok || j != 3 {
		t.Errorf("end of: %d %v", j, ok)
	}
	if j, ok := p.Follows(1, "end in"); ok || j != 1 && j != 2 {
		t.Errorf("end in: %d %v", j, ok)
	}
	if p.SkipArticle(0) != 1 || p.SkipArticle(1) != 1 || p.SkipDash(3) != 4 || p.SkipDash(2) != 2 || p.Skip(2, "in", "of") != 3 {
		t.Error("a skip")
	}
	if p.Word(-1) != "" || p.Kind(99) != Plain || p.Token(99).Word != "" || p.Any(99, "of") {
		t.Error("beyond the ends something stands")
	}
}
