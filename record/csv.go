package record

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// A Table is one of the CSV forms of a record: a row for each item of a layer.
type Table struct {
	Name    string
	Columns []string
	rows    func(r *Record) [][]string
}

// Tables returns the tables, events first. All end with the file that a report was read from, and its line there.
func Tables() []Table {
	tables := []Table{
		{"events", eventColumns, eventRows},
		{"statements", statementColumns, statementRows},
		{"commitments", commitmentColumns, commitmentRows},
		{"entities", entityColumns, entityRows},
		{"quantities", quantityColumns, quantityRows},
		{"times", timeColumns, timeRows},
		{"places", placeColumns, placeRows},
	}
	for i, t := range tables {
		tables[i].Columns = append(slices.Clip(t.Columns), "file", "line")
	}
	return tables
}

// LookupTable returns the table of that name; the error lists the names there are.
func LookupTable(name string) (Table, error) {
	var names []string
	for _, t := range Tables() {
		if t.Name == name {
			return t, nil
		}
		names = append(names, t.Name)
	}
	return Table{}, fmt.Errorf("unknown table %q; want one of %s", name, strings.Join(names, ", "))
}

// A CSVWriter writes the rows of records of one table, the header first.
type CSVWriter struct {
	w       *csv.Writer
	table   Table
	columns []int // of the table, in the order wanted
	started bool
}

// NewCSVWriter makes a writer of the named columns of a table; none named means all.
func NewCSVWriter(w io.Writer, t Table, columns []string) (*CSVWriter, error) {
	c := &CSVWriter{w: csv.NewWriter(w), table: t}
	if len(columns) == 0 {
		columns = t.Columns
	}
	for _, name := range columns {
		i := slices.Index(t.Columns, strings.TrimSpace(name))
		if i < 0 {
			return nil, fmt.Errorf("unknown column %q of %s; want some of %s", name, t.Name, strings.Join(t.Columns, ","))
		}
		c.columns = append(c.columns, i)
	}
	return c, nil
}

// Header writes the names of the columns, once; Write calls it. Call it where there may be no record, so that the table has its header.
func (c *CSVWriter) Header() error {
	if c.started {
		return nil
	}
	c.started = true
	if err := c.row(c.table.Columns); err != nil {
		return err
	}
	c.w.Flush()
	return c.w.Error()
}

// Columns returns the names of the columns, in their order.
func (c *CSVWriter) Columns() []string { return c.pick(c.table.Columns) }

// Continue leaves the header out: the rows go on a table that has it.
func (c *CSVWriter) Continue() { c.started = true }

// ReadFrom returns the file and line of a row that a writer of such columns wrote; ok is false where its columns do not tell.
func (c *CSVWriter) ReadFrom(row []string) (file string, line int, ok bool) {
	last := len(c.table.Columns)
	at := func(column int) string {
		if i := slices.Index(c.columns, column); i >= 0 && i < len(row) {
			return row[i]
		}
		return ""
	}
	file = strings.TrimPrefix(at(last-2), "'")
	line, _ = strconv.Atoi(at(last - 1))
	return file, line, file != "" && slices.Contains(c.columns, last-1)
}

// Write writes the rows of one record.
func (c *CSVWriter) Write(r *Record) error {
	if err := c.Header(); err != nil {
		return err
	}
	for _, row := range c.table.rows(r) {
		if err := c.row(append(row, readFrom(r.Document)...)); err != nil {
			return err
		}
	}
	c.w.Flush()
	return c.w.Error()
}

// readFrom returns the last cells of every row.
func readFrom(d Document) []string {
	number := ""
	if d.Line != nil {
		number = strconv.Itoa(*d.Line)
	}
	return []string{cell(textOf(d.File)), number}
}

func (c *CSVWriter) row(all []string) error { return c.w.Write(c.pick(all)) }

// pick returns the cells of the columns that are wanted.
func (c *CSVWriter) pick(all []string) []string {
	out := make([]string, len(c.columns))
	for i, k := range c.columns {
		out[i] = all[k]
	}
	return out
}

// cell makes text safe for spreadsheets: what they would take for a formula begins with an apostrophe. White space is folded,
// so that a row is a line.
func cell(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

func textOf(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func numberOf(x *float64) string {
	if x == nil {
		return ""
	}
	return number(*x)
}

func join(xs []string) string { return strings.Join(xs, ";") }

// slicer cuts words out of a text by code points.
type slicer []rune

func newSlicer(r *Record) slicer { return slicer(r.Document.Text) }

func (s slicer) words(at Span) string { return cell(string(s[at[0]:at[1]])) }

// sentence cuts out the sentence in which a span begins.
func (s slicer) sentence(r *Record, at Span) string {
	for _, x := range r.Sentences {
		if x.Span[0] <= at[0] && at[0] < x.Span[1] {
			return s.words(x.Span)
		}
	}
	return ""
}

func (s slicer) maybe(at *Span) string {
	if at == nil {
		return ""
	}
	return s.words(*at)
}
