package main

import (
	"io"
	"os"

	"github.com/charmbracelet/colorprofile"

	"readout/cmd/readout/show"
	"readout/cmd/readout/terminal"
	"readout/record"
)

// A diffWriter writes the changes of one document after the other.
type diffWriter interface {
	Document(p show.Pair, changes []record.Change) error
	End() error
}

func newDiffWriter(w io.Writer, o *comparing) (diffWriter, error) {
	if o.format == "csv" {
		c, err := record.NewDiffWriter(w)
		return diffCSV{c}, err
	}
	return show.NewChanges(colorprofile.NewWriter(w, os.Environ()), terminal.Columns(w), o.full), nil
}

type diffCSV struct{ w *record.DiffWriter }

func (d diffCSV) Document(p show.Pair, changes []record.Change) error {
	return d.w.Write(p.Either().Document, changes)
}

func (d diffCSV) End() error { return nil }
