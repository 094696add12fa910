package where_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/doc"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

var reader = sync.OnceValues(func() (*readout.Reader, error) { return readout.New(readout.Options{}) })

// read parses a text as one report.
func read(t testing.TB, text string) *doc.Document {
	t.Helper()
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Read(readout.Report{Name: "-", Data: []byte(text), Whole: true})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// rows writes the places of a document one a line.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, p := range d.Places {
		fmt.Fprintf(&b, "%s | %s | %s | %s | %.1f %.1f | %s %s\n", d.Words(p.Tokens), p.Name, p.Country, p.Admin1, p.Lat, p.Lon, p.Feature, p.Precision)
	}
	return b.String()
}

// TestCases reads testdata/places.txt.
func TestCases(t *testing.T) {
	const path = "testdata/places.txt"
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(file), "\n=== ")
	for i, c := range cases[1:] {
		head, rest, _ := strings.Cut(c, "\n")
		text, want, ok := strings.Cut(rest, "---\n")
		if !ok {
			t.Fatalf("case %q has no line ---", head)
		}
		got := rows(read(t, strings.TrimSpace(text)))
		cases[i+1] = head + "\n" + text + "---\n" + got
		if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", head, diff)
		}
	}
	if *update {
		if err := os.WriteFile(path, []byte(strings.Join(cases, "\n=== ")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
