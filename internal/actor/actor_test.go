package actor_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/data/en/dictionary"
	"readout/doc"
	"readout/internal/actor"
	"readout/internal/cases"
	"readout/internal/cases/whole"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// read parses a text as one report; a first line "date 2012-03-01" dates it.
func read(t testing.TB, text string) *doc.Document {
	t.Helper()
	date := "2021-04-14"
	if rest, ok := strings.CutPrefix(text, "date "); ok {
		date, text, _ = strings.Cut(rest, "\n")
	}
	return whole.Read(t, readout.Report{Data: []byte(text), Date: date, Whole: true})
}

// rows writes the entities one a line: name, code, what decided it, kind, mentions.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, e := range d.Entities {
		var words []string
		for _, m := range e.Mentions {
			words = append(words, d.Words(d.Mentions[m].Tokens))
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s\n", e.Name, e.Code, e.From, e.Kind, strings.Join(words, "; "))
	}
	return b.String()
}

func TestCases(t *testing.T) {
	cases.Run(t, "testdata/actors.txt", *update, func(t *testing.T, _, text string) string {
		d := read(t, strings.TrimSpace(text))
		if err := doc.Check(d); err != nil {
			t.Error(err)
		}
		return rows(d)
	})
}

// TestHeads: the head of a titled name is the name's head in the tree, and a coordinated adjective is found from the noun.
func TestHeads(t *testing.T) {
	d := read(t, "Ukrainian and US officials met Turkish Foreign Minister Mevlut Cavusoglu.")
	for i := range d.Tokens {
		switch d.Tokens[i].Word {
		case "officials":
			var got []string
			for _, m := range d.MentionsAt(i) {
				got = append(got, d.Entities[d.EntityOf(m)].Code)
			}
			if diff := cmp.Diff([]string{"UKRGOV", "USAGOV"}, got); diff != "" {
				t.Error(diff)
			}
		case "Cavusoglu":
			m := d.MentionAt(i)
			if m < 0 || d.Words(d.Mentions[m].Tokens) != "Mevlut Cavusoglu" {
				t.Fatalf("no bare name at its head: %d", m)
			}
			want := []doc.Office{{Title: "Foreign Minister", Country: "TUR", From: doc.CodeText}}
			got := d.Entities[d.EntityOf(m)].Offices[:1]
			if w := d.Words(got[0].Words); w != "Foreign Minister" {
				t.Errorf("the office stands on %q", w)
			}
			got[0].Words = doc.Range{}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		}
	}
}

// TestMembers: a group that the text sums up stands for the parties it named before.
func TestMembers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Russian President Ivan Orlov met French President Luc Petit. The two leaders signed a treaty.", "Ivan Orlov, Luc Petit"},
		{"Ghana accused Togo of smuggling. Both sides closed the border.", "Ghana, Togo"},
		{"Ghana closed the border. The leaders of three clubs complained.", ""},
	} {
		d := read(t, c.text)
		var got []string
		for _, e := range d.Entities {
			for _, m := range e.Members {
				got = append(got, d.Entities[m].Name)
			}
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: got %q, want %q", c.text, g, c.want)
		}
	}
}

// TestUser: a user's dictionary wins over the shipped one; what the text itself says wins over both.
func TestUser(t *testing.T) {
	own := "kind person\nTony Blair; ~Blair | RUR MIL 2000..2030 Marshal | own\n"
	a, err := actor.Load(dictionary.FS(), actor.Source{Name: "own.txt", Text: []byte(own)})
	if err != nil {
		t.Fatal(err)
	}
	got := a.Lookup("Tony Blair", "2005-01-01")
	if len(got) < 2 || got[0].Code != "RURMIL" || !got[0].User || got[1].Code != "GBRGOV" {
		t.Errorf("got %+v", got)
	}
	d := read(t, "Tony Blair spoke. Canadian judge Tony Blair was silent.")
	d.Mentions = a.Mentions(d)
	d.Entities, d.MentionEntity = a.Resolve(d)
	if err := doc.Check(d); err != nil {
		t.Fatal(err)
	}
	d = read(t, "Tony Blair spoke.")
	d.Mentions = a.Mentions(d)
	d.Entities, d.MentionEntity = a.Resolve(d)
	if e := d.Entities[0]; e.Code != "RURMIL" || e.From != doc.CodeUser {
		t.Errorf("got %s from %s", e.Code, e.From)
	}
}

func TestLoadErrors(t *testing.T) {
	_, err := actor.Load(dictionary.FS(), actor.Source{Name: "own.txt", Text: []byte("kind person\nA. Nobody | \nkind foe\n")})
	want := `own.txt:2:12: an entry without a code
own.txt:3:6: unknown kind "foe"; want person, organization, group, country, place, role`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func TestLookup(t *testing.T) {
	a, err := actor.Load(dictionary.FS())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, date, code, standing string }{
		{"Angela Merkel", "2010-01-01", "DEUGOV", "holds"},
		{"Angela Merkel", "2023-01-01", "DEUELIGOV", "over"},
		{"United Nations", "", "IGOUNO", ""},
		{"riot police", "", "---COP", ""},
		{"Muhammad Morsi", "2013-01-01", "EGYGOV", "holds"},
	} {
		got := a.Lookup(c.name, c.date)
		if len(got) == 0 || got[0].Code != c.code || got[0].Standing != c.standing {
			t.Errorf("%s on %s: got %+v", c.name, c.date, got)
		}
	}
	if got := a.Lookup("Zzyzx Nobody", ""); len(got) != 0 {
		t.Errorf("got %+v", got)
	}
	if !a.Known("Raab") || !a.Known("Ukrainian") || a.Known("Theattacks") {
		t.Error("Known does not know the words of names")
	}
}

// BenchmarkActors reports the cost of the stage for each token.
func BenchmarkActors(b *testing.B) {
	var text strings.Builder
	raw, err := os.ReadFile("testdata/actors.txt")
	if err != nil {
		b.Fatal(err)
	}
	for _, line := range strings.Split(string(raw), "\n") {
		if line != "" && !strings.ContainsAny(line[:1], "#=-") && !strings.Contains(line, " | ") && !strings.HasPrefix(line, "date") {
			text.WriteString(line + "\n\n")
		}
	}
	d := read(b, strings.Repeat(text.String(), 20))
	a, err := actor.Load(dictionary.FS())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		d.Mentions = a.Mentions(d)
		d.Entities, d.MentionEntity = a.Resolve(d)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(d.Tokens)), "ns/token")
}

// FuzzActors: whatever the text, the layers hold their invariants.
func FuzzActors(f *testing.F) {
	raw, err := os.ReadFile("testdata/actors.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range strings.Split(string(raw), "\n") {
		if len(line) > 40 && !strings.Contains(line, " | ") {
			f.Add(line)
		}
	}
	r := whole.Reader(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 2000 {
			return
		}
		d, err := r.Read(readout.Report{Name: "-", Data: []byte(text), Date: "2021-04-14", Whole: true})
		if err != nil {
			return
		}
		if err := doc.Check(d); err != nil {
			t.Fatal(err)
		}
	})
}
