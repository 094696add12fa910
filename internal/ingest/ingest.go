// Package ingest turns outside bytes into the first layers of a Document: the text, its blocks, its language and the date on which it
// was published.
//
// It reads plain text in any common encoding, JSON Lines and tables (CSV) with a report a row. What it cannot read (PDF, DOCX, HTML, …) it names, with the next step.
// It mends nothing in the text (repair does), parses nothing and never reads the clock.
package ingest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"

	"readout/doc"
)

// An Input is one report as it came from outside.
type Input struct {
	ID, URI, Title, Publisher string // as the source gives them; "" is not known

	Date     string // publication date that the source gives beside the text; any form that ParseDate reads, or ""
	UserDate string // publication date that the user gives for all reports; wins over every other; the same forms

	Name string // path of the file, "-" for standard input, "" where there is none
	Line int    // line of the file, counted from 1, where it holds a report a line; else 0

	Data  []byte // the report, in any encoding
	Whole bool   // the text is one block and is parsed as it stands

	Warnings []doc.Warning // what was odd about it where it was found
}

// An Error tells which input could not be read and why.
type Error struct {
	Name string // as in Input
	Line int    // as in Input
	Err  error
}

func (e *Error) Error() string {
	name := e.Name
	if name == "-" {
		name = "standard input"
	}
	switch {
	case name == "" && e.Line == 0:
		return e.Err.Error()
	case e.Line == 0:
		return fmt.Sprintf("%s: %v", name, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", name, e.Line, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Open decodes an input and cuts it into blocks. The error is an *Error; bytes in a format that is not read give a *FormatError in it.
func Open(in Input) (*doc.Document, error) {
	d, err := open(in)
	if err != nil {
		return nil, &Error{Name: in.Name, Line: in.Line, Err: err}
	}
	return d, nil
}

func open(in Input) (*doc.Document, error) {
	text, warnings, err := decode(in.Data)
	if err != nil {
		return nil, err
	}
	d := &doc.Document{URI: in.URI, Title: in.Title, Publisher: in.Publisher, Text: text, Warnings: append(in.Warnings, warnings...)}
	var found findings
	if in.Whole {
		d.Blocks = wholeBlock(text)
	} else {
		d.Blocks, found = cut(text, in.Title)
	}
	if len(d.Blocks) == 0 {
		return nil, &FormatError{Format: Empty}
	}
	d.Warnings = append(d.Warnings, found.warnings...)
	d.Title, d.Publisher, d.URI = first(d.Title, found.title), first(d.Publisher, found.publisher), first(d.URI, found.uri)
	d.DatelinePlace = found.place
	if err := date(d, in, found); err != nil {
		return nil, err
	}
	language(d)
	d.ID, d.File, d.Line = first(in.ID, identify(d.URI, in.Name, text)), file(in.Name), in.Line
	return d, nil
}

// date sets when the report was published, by the most trustworthy of what tells it.
func date(d *doc.Document, in Input, found findings) error {
	for _, c := range []struct {
		date string
		from doc.PublishedFrom
	}{
		{in.UserDate, doc.FromFlag},
		{in.Date, doc.FromInput},
		{found.header, doc.FromHeader},
		{found.dateline, doc.FromDateline},
		{nameDate(filepath.Base(in.Name)), doc.FromFileName},
	} {
		if c.date == "" {
			continue
		}
		iso, err := ParseDate(c.date)
		if err != nil && c.from == doc.FromFlag {
			return fmt.Errorf("given date: %w", err)
		}
		if err != nil {
			d.Warnings = append(d.Warnings, doc.Warning{Code: "bad-date", Message: err.Error()})
			continue
		}
		d.Published, d.PublishedFrom = iso, c.from
		return nil
	}
	d.PublishedFrom = doc.FromNowhere
	why := "no publication date found"
	if found.short != "" {
		why += fmt.Sprintf(": %q in the dateline has no year", found.short)
	}
	d.Warnings = append(d.Warnings, doc.Warning{Code: "no-date", Message: why + "; give one with --date"})
	return nil
}

// identify makes an id from what a report is: its address, else its file's name and its text. The folder does not count, so that
// a corpus keeps its ids when it is moved.
func identify(uri, name, text string) string {
	h := sha256.New()
	if uri != "" {
		h.Write([]byte(uri))
	} else {
		if name != "" && name != "-" {
			h.Write([]byte(filepath.Base(name)))
		}
		h.Write([]byte{0})
		h.Write([]byte(text))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// first returns the first string that is not empty.
func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// file is the path of a report's file, with slashes on every system; "" for standard input.
func file(name string) string {
	if name == "-" {
		return ""
	}
	return filepath.ToSlash(name)
}
