package show

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"readout/record"
)

func TestFold(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"one two three", 7, "one two\nthree"}, {"one two three", 80, "one two three"}, {"a well-known --plain-countries flag", 12, "a well-known\n--plain-countries\nflag"},
		{"  white \n space  ", 80, "white space"}, {"überlänge", 3, "überlänge"}, {"日本 語", 5, "日本\n語"}, {"", 10, ""},
	} {
		if got := Fold(c.text, c.width); got != c.want {
			t.Errorf("%q in %d: %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1234: "-1,234", -123: "-123", 1234.5: "1,234.5", 0.25: "0.25"} {
		if got := Grouped(x); got != want {
			t.Errorf("%g: %q, want %q", x, got, want)
		}
	}
	for n, want := range map[int]string{0: "0 events", 1: "1 event", 2: "2 events"} {
		if got := Plural(n, "event"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestDays(t *testing.T) {
	s := func(s string) *string { return &s }
	for _, c := range []struct {
		when record.When
		want string
	}{
		{record.When{Start: s("2021-04-14"), End: s("2021-04-14")}, "14 Apr 2021"}, {record.When{Start: s("2021-04"), End: s("2021-05-02")}, "Apr 2021 – 2 May 2021"},
		{record.When{End: s("2021")}, "until 2021"}, {record.When{Start: s("2021-04-14T09:30")}, "since 14 Apr 2021 09:30"}, {record.When{}, ""},
	} {
		if got := between(&c.when); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	if between(nil) != "" || until(&record.When{Start: s("2021"), End: s("2022")}) != "until 2022" || until(&record.When{Start: s("2021")}) != "since 2021" {
		t.Error("no time, or a deadline")
	}
}

// read makes a record of JSON with what the tests need.
func read(t *testing.T, text string) *record.Record {
	t.Helper()
	r := new(record.Record)
	dec := json.NewDecoder(strings.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(r); err != nil {
		t.Fatal(err)
	}
	return r
}

// talks is a mutual act, and a part of another one that is only alleged.
const talks = `{"document": {"id": "r1", "title": "Envoys meet", "published": "2021-04-14", "published_from": "header", "publisher": "Wire",
	"text": "Iran met France in Oslo. Turkey said Iran armed rebels."},
 "sentences": [{"span": [0, 24]}, {"span": [25, 55]}],
 "entities": [{"id": "e1", "name": "Iran", "code": "IRNGOV", "kind": "country", "country": "IRN", "from": "dictionary", "mentions": [{"span": [0, 4], "form": "name"}, {"span": [37, 41], "form": "name"}]},
	{"id": "e2", "name": "France", "code": "FRAGOV", "kind": "country", "country": "FRA", "from": "dictionary", "mentions": [{"span": [9, 15], "form": "name"}]},
	{"id": "e3", "name": "rebels", "code": null, "kind": "group", "from": "text", "mentions": [{"span": [48, 54], "form": "description"}]},
	{"id": "e4", "name": "Turkey", "code": "TURGOV", "kind": "country", "country": "TUR", "from": "dictionary", "mentions": [{"span": [25, 31], "form": "name"}]}],
 "events": [{"id": "v1", "type": "CONSULT", "status": "happened", "source": ["e1", "e2"], "target": ["e1", "e2"], "action": {"span": [5, 8]}, "sentence": 0,
	"time": {"start": "2021-04-12", "end": "2021-04-12", "from": "text"}, "place": {"name": "Oslo"}, "confidence": 0.8, "plover_score": 2.5,
	"participants": [{"role": "source", "entity": "e1", "span": [0, 4]}, {"role": "target", "entity": "e2", "span": [9, 15]}]},
	{"id": "v2", "type": "AID", "status": "alleged", "source": ["e1"], "target": ["e3"], "action": {"span": [42, 47]}, "sentence": 1, "within": "v9", "asserted_by": ["e4"],
	"deadline": {"end": "2021-06", "from": "text"}, "confidence": 0.5, "participants": [{"role": "source", "entity": "e1", "span": [37, 41]}, {"role": "target", "entity": "e3", "span": [48, 54]}]}],
 "repairs": [{"span": [0, 4], "was": "iRan", "reads": "Iran", "why": "stray capital"}],
 "warnings": [{"code": "x", "message": "something is odd"}]}`

func TestRecord(t *testing.T) {
	var b bytes.Buffer
	Record(&b, 60, false, nil, read(t, talks))
	want := `Envoys meet
14 Apr 2021 (header) · Wire · 2 events · 0 statements · 4
actors
! something is odd

IN SHORT
  • Iran and France met or talked

WHO DID WHAT TO WHOM  2
  CONSULT              Iran IRNGOV, France FRAGOV
    happened · 12 Apr 2021 · Oslo
    “Iran met France”
└ AID                  Iran IRNGOV → rebels
    alleged · deadline until Jun 2021 · says Turkey
    “Iran armed rebels”

ACTORS  3
  IRNGOV  Iran    country, from dictionary, 2 mentions
  FRAGOV  France  country, from dictionary, 1 mention
  TURGOV  Turkey  country, from dictionary, 1 mention

DAMAGE MENDED  1
  Iran  stray capital: “iRan”
`
	if diff := cmp.Diff(want, ansi.Strip(b.String())); diff != "" {
		t.Error(diff)
	}
	b.Reset()
	Record(&b, 60, false, []string{"statements"}, read(t, talks))
	if head, _, _ := strings.Cut(ansi.Strip(b.String()), "\n!"); strings.Contains(head, "events") {
		t.Errorf("a layer that is left out is counted: %q", head)
	}
}

// TestNarrow keeps lines that can be folded within the width of a terminal.
func TestNarrow(t *testing.T) {
	var b bytes.Buffer
	Record(&b, 40, true, nil, read(t, talks))
	for line := range strings.SplitSeq(b.String(), "\n") {
		if n := ansi.StringWidth(line); n > 40 {
			t.Errorf("%d columns: %q", n, ansi.Strip(line))
		}
	}
}

func TestChanges(t *testing.T) {
	was, is := read(t, talks), read(t, strings.Replace(talks, `"type": "AID", "status": "alleged"`, `"type": "AID", "status": "denied"`, 1))
	is.Reader.Lexicon = "another"
	for _, c := range []struct {
		pairs []Pair
		want  string
	}{
		{[]Pair{{was, was}}, "no difference in 1 document\n"},
		{[]Pair{{was, is}, {was, was}}, `read with another lexicon

r1
  ~ event v2 · AID · Iran IRNGOV → rebels
    status: alleged → denied
    “Turkey said Iran armed rebels.”

1 of 2 documents differ
  events: 0 came, 0 went, 1 changed
`},
		{[]Pair{{nil, is}, {was, nil}}, `r1
  + document
    only in the new file: 2 events, 0 statements

r1
  - document
    only in the old file: 2 events, 0 statements

2 of 2 documents differ
  document: 1 came, 1 went, 0 changed
`},
	} {
		var b bytes.Buffer
		d := NewChanges(&b, 80, false)
		for _, p := range c.pairs {
			if err := d.Document(p, p.Changes(nil)); err != nil {
				t.Fatal(err)
			}
		}
		if err := d.End(); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, ansi.Strip(b.String())); diff != "" {
			t.Error(diff)
		}
	}
}
