package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// told writes changes as lines: layer, kind and the fields that changed.
func told(changes []Change) []string {
	var out []string
	for _, c := range changes {
		line := c.Layer + " " + c.Kind()
		for _, f := range c.Fields {
			line += fmt.Sprintf(" %s: %q %q", f.Field, f.Old, f.New)
		}
		out = append(out, line)
	}
	return out
}

func TestDiffTellsWhatChanged(t *testing.T) {
	for name, x := range map[string]struct {
		edit func(r *Record)
		want []string
	}{
		"nothing":    {func(*Record) {}, nil},
		"the reader": {func(r *Record) { r.Reader.Lexicon = "other" }, nil},
		"a type": {func(r *Record) { r.Events[0].Type = "AGREE" }, []string{
			`events changed type: "CONSULT" "AGREE"`}},
		"ids only": {func(r *Record) { r.Events[0].ID = "v7" }, nil},
		"an event went": {func(r *Record) { r.Events = nil }, []string{
			"events went"}},
		"an actor's code": {func(r *Record) { *r.Entities[0].Code = "IRN" }, []string{
			`events changed source: "Iran IRNGOV; France FRA; Italy ITA" "Iran IRN; France FRA; Italy ITA" target: "Iran IRNGOV; France FRA; Italy ITA" "Iran IRN; France FRA; Italy ITA"`,
			`statements changed speaker: "Iran IRNGOV" "Iran IRN"`, `entities changed code: "IRNGOV" "IRN"`}},
		"other words, same type": {func(r *Record) { r.Events[0].Action.Span[1]++ }, nil},
		"another place of the text": {func(r *Record) { r.Events[0].Action.Span = Span{0, 3} }, []string{
			"events came", "events went"}},
		"the text": {func(r *Record) { r.Document.TextSHA256 = "b"; r.Events = nil }, []string{
			`document changed text: "a" "b"`}},
	} {
		t.Run(name, func(t *testing.T) {
			was, is := compared(), compared()
			x.edit(is)
			if d := cmp.Diff(x.want, told(Diff(was, is, nil))); d != "" {
				t.Error(d)
			}
		})
	}
}

// compared is the sample with codes that are easily told apart.
func compared() *Record {
	r := From(sample(), Reader{})
	r.Document.TextSHA256 = "a"
	for i, code := range []string{"IRNGOV", "FRA", "ITA"} {
		r.Entities[i].Code = &code
	}
	return r
}

func TestDiffOfSomeLayers(t *testing.T) {
	was, is := compared(), compared()
	is.Events, is.Statements = nil, nil
	if got := told(Diff(was, is, []string{"statements"})); !slices.Equal(got, []string{"statements went"}) {
		t.Errorf("got %q", got)
	}
}

func TestDecodeReadsWhatIsWritten(t *testing.T) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for range 2 {
		if err := enc.Encode(compared()); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	for r, err := range Decode(&b) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if changes := Diff(compared(), r, nil); len(changes) > 0 {
			t.Errorf("what was read differs: %q", told(changes))
		}
	}
	if n != 2 {
		t.Errorf("%d records, want 2", n)
	}
	for in, want := range map[string]string{`{"schema":"readout/9"}`: `schema "readout/9"; want "readout/1"`, "document,event\n": "want the output of 'readout read --format jsonl'"} {
		for _, err := range Decode(strings.NewReader(in)) {
			if err == nil || !strings.Contains(err.Error(), "record 1, ") || !strings.Contains(err.Error(), want) {
				t.Errorf("%q: %v, want %s", in, err, want)
			}
		}
	}
}

// FuzzDiff compares records from outside: spans and ids in them may be anything.
func FuzzDiff(f *testing.F) {
	was, err := json.Marshal(compared())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(was), string(was))
	f.Add(string(was), `{"schema":"readout/1","events":[{"source":["e9"],"sentence":-1,"within":"v3","action":{"span":[9,-4]}}],"statements":[{"content":[[5,1]]}]}`)
	f.Fuzz(func(t *testing.T, a, b string) {
		for was, err := range Decode(strings.NewReader(a)) {
			for is, no := range Decode(strings.NewReader(b)) {
				if err == nil && no == nil {
					Diff(was, is, nil)
				}
			}
			if err == nil && len(Diff(was, was, nil)) > 0 {
				t.Fatalf("%q differs from itself", a)
			}
		}
	})
}
