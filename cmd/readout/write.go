package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/colorprofile"

	"readout/cmd/readout/show"
	"readout/cmd/readout/terminal"
	"readout/record"
)

// A writer writes records in one of the formats.
type writer interface {
	record(r *record.Record) error
	end() error
}

// newWriter returns the writer of a format. Its errors are mistakes in the command line.
func newWriter(w io.Writer, f *readFlags) (writer, error) {
	switch f.format {
	case "csv":
		t, err := record.LookupTable(f.table)
		if err != nil {
			return nil, err
		}
		c, err := record.NewCSVWriter(w, t, f.columns)
		if err != nil {
			return nil, err
		}
		return csvWriter{c}, nil
	case "json", "jsonl":
		j := jsonWriter{w: w, buf: new(bytes.Buffer)}
		j.enc = json.NewEncoder(j.buf)
		j.enc.SetEscapeHTML(false)
		if f.format == "json" {
			j.enc.SetIndent("", "  ")
		}
		return j, nil
	}
	return &textWriter{w: colorprofile.NewWriter(w, os.Environ()), width: terminal.Columns(w), full: f.full, only: f.only}, nil
}

type csvWriter struct{ w *record.CSVWriter }

func (c csvWriter) record(r *record.Record) error { return c.w.Write(r) }
func (c csvWriter) end() error                    { return c.w.Header() }

type jsonWriter struct {
	w   io.Writer
	enc *json.Encoder
	buf *bytes.Buffer
}

// record writes one record. U+0085 is escaped, as encoding/json does with the other characters that some programs take for the end of a line.
func (j jsonWriter) record(r *record.Record) error {
	j.buf.Reset()
	if err := j.enc.Encode(r); err != nil {
		return err
	}
	_, err := j.w.Write(bytes.ReplaceAll(j.buf.Bytes(), []byte("\u0085"), []byte(`\u0085`)))
	return err
}

func (j jsonWriter) end() error { return nil }

// textWriter writes for people; a rule parts one report from the next.
type textWriter struct {
	w     io.Writer
	width int
	full  bool
	only  []string
	n     int
}

func (t *textWriter) record(r *record.Record) error {
	var b strings.Builder
	if t.n++; t.n > 1 {
		fmt.Fprintf(&b, "\n%s\n\n", show.Rule(t.width))
	}
	show.Record(&b, t.width, t.full, t.only, r)
	_, err := io.WriteString(t.w, b.String())
	return err
}

func (t *textWriter) end() error { return nil }

// A sizeValue is a flag for a number of bytes: 500000, 800k, 8M, 2G.
type sizeValue struct{ n *int }

func newSize(n *int, value int) sizeValue {
	*n = value
	return sizeValue{n}
}

func (v sizeValue) Type() string { return "size" }

func (v sizeValue) String() string {
	switch n := *v.n; {
	case n >= 1<<20 && n%(1<<20) == 0:
		return strconv.Itoa(n>>20) + "M"
	default:
		return strconv.Itoa(n)
	}
}

func (v sizeValue) Set(s string) error {
	digits, scale := strings.ToUpper(strings.TrimSuffix(strings.ToUpper(s), "B")), int64(1)
	for suffix, by := range map[string]int64{"K": 1 << 10, "M": 1 << 20, "G": 1 << 30} {
		if d, ok := strings.CutSuffix(digits, suffix); ok {
			digits, scale = d, by
			break
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n <= 0 || n > 1<<40/scale {
		return fmt.Errorf("%q is no size; want a number of bytes such as 500000, 800k or 8M", s)
	}
	*v.n = int(n * scale)
	return nil
}
