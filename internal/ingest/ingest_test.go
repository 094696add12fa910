package ingest

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/doc"
	"readout/internal/cases"
	"readout/internal/ingest/decode"
	"readout/internal/ingest/intake"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// show writes what Open found, a line for each fact.
func show(d *doc.Document) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", strings.TrimSpace(d.Published+" from "+string(d.PublishedFrom)))
	for _, f := range []struct{ name, value string }{{"place", d.DatelinePlace}, {"title", d.Title}, {"publisher", d.Publisher}, {"uri", d.URI}} {
		if f.value != "" {
			fmt.Fprintf(&b, "%s %s\n", f.name, f.value)
		}
	}
	if d.Language != "en" {
		fmt.Fprintf(&b, "language %s\n", d.Language)
	}
	for _, k := range d.Blocks {
		fmt.Fprintf(&b, "%s | %s\n", k.Kind, strings.ReplaceAll(d.Text[k.Span.Start:k.Span.End], "\n", "⏎"))
	}
	for _, w := range d.Warnings {
		if w.Code != "no-date" {
			fmt.Fprintf(&b, "warning %s: %s\n", w.Code, w.Message)
		}
	}
	return b.String()
}

// TestNoYear says why a dateline's date is none.
func TestNoYear(t *testing.T) {
	for text, want := range map[string]string{
		"TUNIS, May 16 (Agency) - A court jailed a man on Monday.": `no publication date found: "May 16" in the dateline has no year; give one with --date`,
		"TUNIS - A court in the capital jailed a man on Monday.":   "no publication date found; give one with --date",
	} {
		d, err := Open(intake.Input{Data: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Warnings[len(d.Warnings)-1].Message; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

func TestBlocks(t *testing.T) {
	cases.Run(t, "testdata/blocks.txt", *update, func(t *testing.T, _, text string) string {
		d, err := Open(intake.Input{Data: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
		return show(d)
	})
}

func TestPublished(t *testing.T) {
	const dateline = "OSLO, 3 March 2019 - The envoys met on Sunday for talks on the border.\n"
	const header = " date 2019-03-05 \n\n" + dateline
	for _, c := range []struct {
		name string
		in   intake.Input
		want string
	}{
		{"flag wins", intake.Input{UserDate: "2020-01-01", Date: "2020-01-02", Name: "2020-01-03.txt", Data: []byte(header)}, "2020-01-01 flag"},
		{"input", intake.Input{Date: "2020-01-02T10:00:00Z", Name: "2020-01-03.txt", Data: []byte(header)}, "2020-01-02 input"},
		{"header", intake.Input{Name: "2020-01-03.txt", Data: []byte(header)}, "2019-03-05 header"},
		{"dateline", intake.Input{Name: "2020-01-03.txt", Data: []byte(dateline)}, "2019-03-03 dateline"},
		{"date in brackets", intake.Input{Data: []byte("Oslo (March 4, 2019): The envoys met on Sunday for talks on the border.\n")}, "2019-03-04 dateline"},
		{"file name", intake.Input{Name: "a/report_20200103.txt", Data: []byte("The envoys met.")}, "2020-01-03 file-name"},
		{"folder does not count", intake.Input{Name: "2020-01-03/report.txt", Data: []byte("The envoys met.")}, " none"},
		{"no such day", intake.Input{Name: "2020-13-03.txt", Data: []byte("The envoys met.")}, " none"},
	} {
		d, err := Open(c.in)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := d.Published + " " + string(d.PublishedFrom); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if _, err := Open(intake.Input{Name: "-", Line: 3, UserDate: "last week", Data: []byte("The envoys met.")}); err == nil ||
		err.Error() != `standard input:3: given date: "last week" is not a date; want YYYY-MM-DD` {
		t.Errorf("a bad date of the user: %v", err)
	}
	d, err := Open(intake.Input{Date: "last week", Data: []byte(dateline)})
	if err != nil || d.Published != "2019-03-03" || d.Warnings[0].Code != "bad-date" {
		t.Errorf("a bad date of the input: %v %v", d, err)
	}
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"2021-04-14": "2021-04-14", "2021-4-9": "2021-04-09", "2021-04-14T10:00:00+02:00": "2021-04-14", "14 April 2021": "2021-04-14",
		"April 14, 2021": "2021-04-14", "Apr. 14 2021": "2021-04-14", "14th of Sept. 2021": "2021-09-14", "14/04/2021": "2021-04-14",
		"04/14/2021": "2021-04-14", "14.04.2021": "2021-04-14", "5/5/2021": "2021-05-05", "1 May 1890": "1890-05-01", "20210414": "2021-04-14", "99210414": "", "20211414": "",
		"03/04/2021": "", "2021-02-30": "", "yesterday": "", "": "", "in 14 April 2021": "", "2021": "",
	} {
		got, err := ParseDate(in)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("ParseDate(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestID(t *testing.T) {
	id := func(in intake.Input) string {
		d, err := Open(in)
		if err != nil {
			t.Fatal(err)
		}
		return d.ID
	}
	text := []byte("The envoys met.")
	if got := id(intake.Input{ID: "7", URI: "u", Data: text}); got != "7" {
		t.Errorf("a given id became %q", got)
	}
	if id(intake.Input{URI: "u", Data: text}) != id(intake.Input{URI: "u", Name: "a.txt", Data: []byte("Other words.")}) {
		t.Error("the same address has two ids")
	}
	if id(intake.Input{Name: "x/a.txt", Data: text}) != id(intake.Input{Name: "y/a.txt", Data: text}) {
		t.Error("the folder changes the id")
	}
	if id(intake.Input{Name: "a.txt", Data: text}) == id(intake.Input{Name: "b.txt", Data: text}) {
		t.Error("two files have one id")
	}
}

func TestWhole(t *testing.T) {
	text := "OSLO, 3 March 2019 - One.\n\nTwo.\n"
	d, err := Open(intake.Input{Data: []byte(text), Whole: true})
	if err != nil {
		t.Fatal(err)
	}
	want := []doc.Block{{Span: doc.Span{Start: 0, End: len(text) - 1}, Kind: doc.Body}}
	if diff := cmp.Diff(want, d.Blocks); diff != "" {
		t.Error(diff)
	}
}

func TestLongBlock(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"sentences", strings.Repeat("The envoys met on the lake. ", 40_000)},
		{"words", strings.Repeat("envoy ", 180_000)},
		{"no spaces", strings.Repeat("é", 500_000)},
	} {
		d, err := Open(intake.Input{Data: []byte(c.text)})
		if err != nil {
			t.Fatal(err)
		}
		if err := doc.Check(d); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		held := 0
		for _, b := range d.Blocks {
			held += b.Span.Len()
			if s := d.Text[b.Span.Start:b.Span.End]; b.Span.Len() > maxBlock || c.name == "sentences" && !strings.HasSuffix(s, ".") {
				t.Errorf("%s: block of %d bytes that ends in %q", c.name, b.Span.Len(), s[len(s)-10:])
			}
		}
		if spaces := strings.Count(c.text, " "); held > len(c.text) || held < len(c.text)-spaces {
			t.Errorf("%s: the blocks hold %d of %d bytes", c.name, held, len(c.text))
		}
		if len(d.Warnings) == 0 || d.Warnings[0].Code != "long-block" {
			t.Errorf("%s: warnings %v", c.name, d.Warnings)
		}
	}
}

// TestFormats names what cannot be read, with the file.
func TestFormats(t *testing.T) {
	for _, c := range []struct {
		name, data string
		want       decode.Format
	}{
		{"nothing", "", decode.Empty}, {"blank", " \n\t\r\n", decode.Empty}, {"mark only", "\xef\xbb\xbf", decode.Empty}, {"pdf", "%PDF-1.7\n%\xe2\xe3", decode.PDF},
	} {
		_, err := Open(intake.Input{Name: c.name, Data: []byte(c.data)})
		var f *decode.FormatError
		if !errors.As(err, &f) || f.Format != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		} else if !strings.HasPrefix(err.Error(), c.name+": ") {
			t.Errorf("%s: the message does not name it: %v", c.name, err)
		}
	}
}

// TestLineEnds checks that the way lines end does not change the blocks.
func TestLineEnds(t *testing.T) {
	const text = "Envoys meet\n\nOSLO, 3 March 2019 - The envoys met on\nSunday for talks.\n\nThey will meet again.\n"
	want := ""
	for _, end := range []string{"\n", "\r\n", "\r", "\u2028"} {
		d, err := Open(intake.Input{Data: []byte(strings.ReplaceAll(text, "\n", end))})
		if err != nil {
			t.Fatal(err)
		}
		got := strings.ReplaceAll(show(d), end, "⏎")
		got = strings.ReplaceAll(got, "⏎⏎", "⏎") // show has made the line feed of a pair one already
		if want == "" {
			want = strings.ReplaceAll(got, "\n", "⏎")
		}
		if diff := cmp.Diff(want, strings.ReplaceAll(got, "\n", "⏎")); diff != "" && end != "\r\n" {
			t.Errorf("%q: %s", end, diff)
		}
		if len(d.Blocks) != 4 {
			t.Errorf("%q: %d blocks", end, len(d.Blocks))
		}
	}
}

func FuzzOpen(f *testing.F) {
	file, err := os.ReadFile("testdata/blocks.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range strings.Split(string(file), "\n=== ")[1:] {
		_, rest, _ := strings.Cut(c, "\n")
		text, _, _ := strings.Cut(rest, "\n---\n")
		f.Add([]byte(text))
	}
	for _, s := range []string{"\xff\xfeH\x00", "caf\xe9", "\xef\xbb\xbf", "{\"a\":", "%PDF-", "a\rb\u2028c\f", strings.Repeat("x ", 20000)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Open(intake.Input{Name: "x", Data: data})
		if err != nil {
			return
		}
		if err := doc.Check(d); err != nil {
			t.Fatal(err)
		}
		covered(t, d)
	})
}

// covered checks that the blocks hold every character that is not white space.
func covered(t *testing.T, d *doc.Document) {
	at := 0
	gap := func(end int) {
		if s := strings.TrimSpace(d.Text[at:end]); s != "" {
			t.Fatalf("%q is in no block", s)
		}
	}
	for _, b := range d.Blocks {
		gap(b.Span.Start)
		if b.Span.Len() > maxBlock {
			t.Fatalf("a block of %d bytes", b.Span.Len())
		}
		at = b.Span.End
	}
	gap(len(d.Text))
}

// TestTitles reads a title as the headline where it is asked for, once, and never of a text that is to be one block.
func TestTitles(t *testing.T) {
	for _, c := range []struct {
		name, line, text string
		s                intake.Source
		headline         bool
	}{
		{"asked for", `{"title": "Iran meets  France.", "text": "They met."}`, "Iran meets France.\n\nThey met.", intake.Source{Titles: true}, true},
		{"not asked for", `{"title": "Iran meets France", "text": "They met."}`, "They met.", intake.Source{}, false},
		{"is there", `{"title": "Iran meets France.", "text": " Iran Meets France.\nThey met."}`, " Iran Meets France.\nThey met.", intake.Source{Titles: true}, true},
		{"is there, not asked for", `{"title": "Iran meets France.", "text": "Iran meets France.\nThey met."}`, "Iran meets France.\nThey met.", intake.Source{}, true},
		{"begins the sentence", `{"title": "Iran", "text": "Iran met France."}`, "Iran met France.", intake.Source{}, false},
		{"is the text", `{"title": "Iran met France.", "text": "Iran met France."}`, "Iran met France.", intake.Source{Titles: true}, false},
		{"none", `{"text": "They met."}`, "They met.", intake.Source{Titles: true}, false},
		{"one block", `{"title": "Iran meets France", "text": "They met."}`, "They met.", intake.Source{Titles: true, Whole: true}, false},
	} {
		for in, err := range c.s.Lines(strings.NewReader(c.line), "-") {
			if err != nil {
				t.Fatal(err)
			}
			d, err := Open(in)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != c.text || (d.Blocks[0].Kind == doc.Headline) != c.headline {
				t.Errorf("%s: %q, %v", c.name, d.Text, d.Blocks)
			}
		}
	}
	for in, err := range (intake.Source{Titles: true}).Table(strings.NewReader("title,text\nIran meets France,They met.\n"), "-") {
		if err != nil || string(in.Data) != "Iran meets France\n\nThey met." {
			t.Errorf("of a table: %q, %v", in.Data, err)
		}
	}
}
