package repair

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/doc"
	"readout/internal/cases"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// vocabulary is a small Words.
type vocabulary struct{ lemmas, names map[string]bool }

func (v vocabulary) Lemma(s string) bool    { return v.lemmas[s] }
func (v vocabulary) Seen(s string) bool     { return s == "EU" || s == "President" }
func (v vocabulary) Name(s string) bool     { return v.names[s] }
func (v vocabulary) NamePart(s string) bool { return v.names[s] || s == "Dominic" }
func (v vocabulary) Country(s string) bool  { return countries[s] }

var countries = set("Israel Israelis France Iraq Afghanistan Turkish Laos Serbs Phone")

func testWords() vocabulary {
	v := vocabulary{set("attack arrive answer backed border bring center city clear deliberate deliberately enough enter fight fighting force govern government group guest home leave left minister " +
		"month moscow office people percent plan police promise reading resident send silent talk terror terrorist troop unit week win work president"), map[string]bool{}}
	for _, n := range []string{"Dominic Raab", "YouTube", "Israel", "Iraq", "Andover", "Hisham", "Finland", "Ireland", "Theodora", "Thatcher", "Al-Qaida"} {
		v.names[n] = true
	}
	return v
}

// document cuts a text at blank lines.
func document(text string) *doc.Document {
	d := &doc.Document{Text: text}
	at := 0
	for p := range strings.SplitSeq(text, "\n\n") {
		if strings.TrimSpace(p) != "" {
			d.Blocks = append(d.Blocks, doc.Block{Span: doc.Span{Start: at, End: at + len(p)}, Kind: doc.Body})
		}
		at += len(p) + 2
	}
	return d
}

func mend(d *doc.Document, w Words) {
	d.Views, d.Repairs = New(w).Views(d)
}

func TestViews(t *testing.T) {
	cases.Run(t, "testdata/views.txt", *update, func(t *testing.T, name, text string) string {
		d := document(text)
		mend(d, testWords())
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
		var b strings.Builder
		for _, v := range d.Views {
			fmt.Fprintf(&b, "%s\n", v.Text)
		}
		for _, r := range d.Repairs {
			fmt.Fprintf(&b, "%s: %q reads %q\n", r.Why, r.Was, r.Reads)
		}
		if plain := strings.ReplaceAll(text, "\n\n", "\n"); strings.HasPrefix(name, "clean") && strings.TrimSpace(plain) != strings.TrimSpace(b.String()) {
			t.Errorf("%s was changed:\n%s", name, cmp.Diff(plain, b.String()))
		}
		return b.String()
	})
}

// TestMap checks that every word of a view leads back to where it stands in the text, also out of order.
func TestMap(t *testing.T) {
	text := "Police said that Al- terrorists. Qaida met MarekNowak.\nHe left."
	d := document(text)
	d.Text = strings.ReplaceAll(text, "MarekNowak", "President MarekNowak")
	d.Blocks[0].Span.End = len(d.Text)
	mend(d, testWords())
	v := &d.Views[0]
	for _, c := range []struct{ word, text string }{
		{"Police", "Police"}, {"Al-", "Al-"}, {"Qaida", "Qaida"}, {"Al-Qaida", "Al- terrorists. Qaida"}, {"terrorists", "terrorists"}, {"met", "met"},
		{"Marek", "Marek"}, {"Nowak", "Nowak"}, {"Marek Nowak", "MarekNowak"}, {"He", "He"},
	} {
		at := strings.Index(v.Text, c.word)
		if at < 0 {
			t.Fatalf("no %q in %q", c.word, v.Text)
		}
		s := v.TextSpan(doc.Span{Start: at, End: at + len(c.word)})
		if got := d.Text[s.Start:s.End]; got != c.text {
			t.Errorf("%q stands for %q, want %q", c.word, got, c.text)
		}
	}
}

// TestEntityMap checks that what stands beside entities, tags and stray capitals leads back to its own bytes.
func TestEntityMap(t *testing.T) {
	d := document("&lt;b&gt;iSrael&lt;/b&gt; #39;s premier said  quot;no quot; to Zoë #39;s  #36;5 million.&lt;br&gt;He left.")
	mend(d, testWords())
	v := &d.Views[0]
	if want := `Israel's premier said "no" to Zoë's $5 million. He left.`; v.Text != want {
		t.Fatalf("%q, want %q", v.Text, want)
	}
	for _, c := range []struct{ word, text string }{
		{"Israel", "iSrael"}, {"'s premier", " #39;s premier"}, {"premier", "premier"}, {`"no"`, "quot;no quot;"}, {"no", "no"}, {"Zoë", "Zoë"}, {"$5", "#36;5"}, {"5 million", "5 million"},
		{"He left", "He left"}, {"million. He", "million.&lt;br&gt;He"},
	} {
		at := strings.Index(v.Text, c.word)
		s := v.TextSpan(doc.Span{Start: at, End: at + len(c.word)})
		if got := d.Text[s.Start:s.End]; got != c.text {
			t.Errorf("%q stands for %q, want %q", c.word, got, c.text)
		}
	}
}

// TestOtherBlocks checks that what is not prose stays as it is and gets a view all the same.
func TestOtherBlocks(t *testing.T) {
	d := document("By  MarekNowak\n\nThe the end.")
	d.Blocks[0].Kind = doc.Byline
	mend(d, testWords())
	if d.Views[0].Text != "By  MarekNowak" || d.Views[1].Text != "The end." || len(d.Repairs) != 1 {
		t.Errorf("%q %v", views(d), d.Repairs)
	}
}

// TestCleanIsFree checks that clean text is shown without a copy.
func TestCleanIsFree(t *testing.T) {
	d := document("The ministers met in Oslo on Monday and said that they would meet again.")
	mend(d, testWords())
	if len(d.Views[0].Pieces) != 1 || d.Views[0].Pieces[0].Text != d.Blocks[0].Span {
		t.Errorf("pieces %v", d.Views[0].Pieces)
	}
}

// TestTwice checks that mending what is mended changes nothing.
func TestTwice(t *testing.T) {
	file, err := os.ReadFile("testdata/views.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range strings.Split(string(file), "\n=== ")[1:] {
		name, rest, _ := strings.Cut(c, "\n")
		text, _, _ := strings.Cut(rest, "\n---\n")
		d := document(text)
		mend(d, testWords())
		once := views(d)
		again := document(once)
		mend(again, testWords())
		if diff := cmp.Diff(once, views(again)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func views(d *doc.Document) string {
	var out []string
	for _, v := range d.Views {
		out = append(out, v.Text)
	}
	return strings.Join(out, "\n\n")
}

func FuzzViews(f *testing.F) {
	file, err := os.ReadFile("testdata/views.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range strings.Split(string(file), "\n=== ")[1:] {
		_, rest, _ := strings.Cut(c, "\n")
		text, _, _ := strings.Cut(rest, "\n---\n")
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document(strings.ToValidUTF8(text, "?"))
		mend(d, testWords())
		if err := doc.Check(d); err != nil {
			t.Fatal(err)
		}
		for i := range d.Views {
			checkMap(t, d, i)
		}
	})
}

// checkMap checks that what a view copies is what the text has, and that letters are neither lost nor made up.
func checkMap(t *testing.T, d *doc.Document, i int) {
	v := &d.Views[i]
	for _, p := range v.Pieces {
		if view, text := v.Text[p.View.Start:p.View.End], d.Text[p.Text.Start:p.Text.End]; len(view) == len(text) && view != text && !strings.EqualFold(letters(view), letters(text)) {
			t.Fatalf("view %d: %q stands for %q", i, view, text)
		}
	}
	for _, r := range d.Repairs {
		if d.Text[r.Span.Start:r.Span.End] != r.Was {
			t.Fatalf("repair %v is not at its place", r)
		}
	}
}

// letters are the ASCII letters of a string.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r|0x20 && r|0x20 <= 'z' && r < 0x80 {
			return r
		}
		return -1
	}, s)
}

func BenchmarkViews(b *testing.B) {
	text := strings.Repeat("The foreign ministers of both states met in Oslo on Monday and said that “talks” on the border would go on for weeks.\n\n", 50)
	d := document(text)
	r := New(testWords())
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Views(d)
	}
}
