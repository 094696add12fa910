package record

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

var diffColumns = strings.Fields("document file line layer change old_id new_id field old new words sentence_words")

// A DiffWriter writes changes as a table: a row for each item that came or went, and one for each field that changed.
type DiffWriter struct{ w *csv.Writer }

// NewDiffWriter writes the header.
func NewDiffWriter(w io.Writer) (*DiffWriter, error) {
	d := &DiffWriter{csv.NewWriter(w)}
	err := d.w.Write(diffColumns)
	d.w.Flush()
	return d, err
}

// Write writes the changes in one document. Its errors are those of the writer below.
func (d *DiffWriter) Write(in Document, changes []Change) error {
	file, line := textOf(in.File), ""
	if in.Line != nil {
		line = strconv.Itoa(*in.Line)
	}
	for _, c := range changes {
		head := []string{cell(in.ID), cell(file), line, c.Layer, c.Kind(), idOf(c.Old), idOf(c.New)}
		tail := []string{cell(c.Item().Words), cell(c.Item().Sentence)}
		fields := c.Fields
		if len(fields) == 0 {
			fields = []FieldChange{{"", titleOf(c.Old), titleOf(c.New)}}
		}
		for _, f := range fields {
			_ = d.w.Write(append(append(append([]string{}, head...), f.Field, cell(f.Old), cell(f.New)), tail...)) // Error tells it
		}
	}
	d.w.Flush()
	return d.w.Error()
}

func idOf(it *Item) string {
	if it == nil {
		return ""
	}
	return it.ID
}

func titleOf(it *Item) string {
	if it == nil {
		return ""
	}
	return it.Title
}
