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
	"readout/internal/ingest/decode"
	"readout/internal/ingest/intake"
)

// Open decodes an input and cuts it into blocks. The error is an *intake.Error; bytes in a format that is not read give a *decode.FormatError in it.
func Open(in intake.Input) (*doc.Document, error) {
	d, err := open(in)
	if err != nil {
		return nil, &intake.Error{Name: in.Name, Line: in.Line, Err: err}
	}
	return d, nil
}

func open(in intake.Input) (*doc.Document, error) {
	text, warnings, err := decode.Text(in.Data)
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
		return nil, &decode.FormatError{Format: decode.Empty}
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
func date(d *doc.Document, in intake.Input, found findings) error {
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
