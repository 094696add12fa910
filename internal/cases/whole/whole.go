// Package whole reads texts with the whole program, for the tests of stages: what one makes depends on all before it. The program does not use it.
package whole

import (
	"strings"
	"sync"
	"testing"

	"readout"
	"readout/doc"
)

var reader = sync.OnceValues(func() (*readout.Reader, error) { return readout.New(readout.Options{}) })

// Reader returns a reader with the shipped data, the same for all tests of a package.
func Reader(t testing.TB) *readout.Reader {
	t.Helper()
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Read reads a report that is none of a file, and checks the document.
func Read(t testing.TB, report readout.Report) *doc.Document {
	t.Helper()
	report.Name = "-"
	d, err := Reader(t).Read(report)
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Check(d); err != nil {
		t.Error(err)
	}
	return d
}

// Star reads a text in which a star stands before a word, and returns the document of the text without it and the token of that word.
func Star(t testing.TB, text string) (*doc.Document, int) {
	t.Helper()
	before, behind, _ := strings.Cut(text, "*")
	d := Read(t, readout.Report{Data: []byte(before + behind), Date: "2021-04-14", Whole: true})
	for i := range d.Tokens {
		if d.Tokens[i].View.Start == len(before) {
			return d, i
		}
	}
	t.Fatalf("no word at the star of %q", text)
	return nil, doc.None
}
