package event_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/doc"
	"readout/internal/cases/whole"
)

// TestCases reads testdata/cases.txt and status.txt: sentences in our own words, each with the events that it must give, one a line. Run with UPDATE=1 to write
// what the program says now, and look at the difference.
func TestCases(t *testing.T) {
	for _, file := range []string{"testdata/cases.txt", "testdata/status.txt"} {
		checkCases(t, file)
	}
}

func checkCases(t *testing.T, file string) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, block := range strings.Split(strings.TrimSpace(string(text)), "\n\n") {
		if strings.HasPrefix(block, "#") {
			out.WriteString(block + "\n\n")
			continue
		}
		sentence, _, _ := strings.Cut(block, "\n")
		d := whole.Read(t, readout.Report{Data: []byte(sentence), Date: "2021-04-14", Whole: true})
		got := sentence + "\n" + describe(d)
		out.WriteString(got + "\n")
		if diff := cmp.Diff(block+"\n", got); diff != "" && os.Getenv("UPDATE") == "" {
			t.Errorf("%s", diff)
		}
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(strings.TrimSpace(out.String())+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// describe writes the events of a document, one a line: "1. main REQUEST happened: USA > RUS, by USA".
func describe(d *doc.Document) string {
	var out strings.Builder
	for i := range d.Events {
		e := &d.Events[i]
		where := "background"
		switch {
		case e.Within != doc.None:
			where = fmt.Sprintf("within %d", e.Within+1)
		case e.Main:
			where = "main"
		}
		fmt.Fprintf(&out, "    %d. %s %s %s: %s > %s", i+1, where, e.Type, e.Status(), codes(d, e.Sources), codes(d, e.Targets))
		if len(e.AssertedBy) > 0 {
			out.WriteString(", by " + short(&d.Entities[e.AssertedBy[0]]))
		}
		if e.Time.From == "text" {
			out.WriteString(", on " + e.Time.Start)
		}
		if e.Deadline.Known() {
			out.WriteString(", until " + e.Deadline.End)
		}
		if e.SameAs != doc.None {
			fmt.Fprintf(&out, ", as %d", e.SameAs+1)
		}
		out.WriteString("\n")
	}
	for _, k := range d.Commitments {
		event := "nothing"
		if k.Event != doc.None {
			event = fmt.Sprint(k.Event + 1)
		}
		fmt.Fprintf(&out, "    %s of %s", k.Kind, event)
		if !k.Condition.Empty() {
			fmt.Fprintf(&out, ", if %q", d.Words(k.Condition))
		}
		if k.Deadline.Known() {
			out.WriteString(", until " + k.Deadline.End)
		}
		out.WriteString("\n")
	}
	return out.String()
}

// short names an entity by its country, else by what it is first: sectors are the actors' business.
func short(e *doc.Entity) string {
	switch {
	case e.Country != "":
		return e.Country
	case len(e.Sectors) > 0:
		return e.Sectors[0]
	}
	return "?"
}

func codes(d *doc.Document, ps []doc.Participant) string {
	var out []string
	for _, p := range ps {
		c := short(&d.Entities[p.Entity])
		if p.From != doc.InText {
			c += "(" + string(p.From) + ")"
		}
		out = append(out, c)
	}
	if out == nil {
		return "-"
	}
	return strings.Join(out, " ")
}
