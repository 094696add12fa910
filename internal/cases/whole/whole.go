// Package whole reads texts with the whole program, for the tests of stages: what one makes depends on all before it. The program does not use it.
package whole

import (
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
