package ingest

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"
)

// columns are the names under which a table may hold what a report is, as people export them.
var columns = map[string]string{
	"text": "text", "id": "id", "doc_id": "id", "date": "date", "published": "date", "title": "title", "headline": "title",
	"uri": "uri", "url": "uri", "publisher": "publisher", "source": "publisher",
}

// texts are the names of columns that hold the text where none is called so.
var texts = []string{"full_text", "fulltext", "body", "content", "article"}

// isTable reports whether a file is a table, by its name; standard input, which has none, by a first line that names a column text and another one
// that we know.
func isTable(name string, head []byte) bool {
	if name != "-" {
		ext := strings.ToLower(filepath.Ext(name))
		return ext == ".csv" || ext == ".tsv"
	}
	rows := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))))
	rows.Comma = separator(head)
	row, err := rows.Read()
	known, text := 0, false
	for _, c := range row {
		what := columns[strings.ToLower(strings.TrimSpace(c))]
		text = text || what == "text"
		if what != "" {
			known++
		}
	}
	return err == nil && text && known > 1
}

// Table reads a report from each row of a table with a header line and a column "text", separated by commas, semicolons or tabs, in a stream of any
// length. A row that cannot be read is an *Error with the line that it begins on, and the rest goes on. An error of the reader itself ends the stream.
func (s Source) Table(r io.Reader, name string) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		t, err := s.table(r, name)
		if err != nil {
			yield(Input{}, tableError(name, 0, err))
			return
		}
		for seen := (ids{}); ; {
			report, err := t.next()
			if errors.Is(err, io.EOF) {
				return
			}
			seen.note(&report)
			if !yield(report, err) || t.broken {
				return
			}
		}
	}
}

// A table is one that is being read.
type table struct {
	Source
	name    string
	meter   *meter
	rows    *csv.Reader
	columns []string // what each column holds, "" for what is of no use
	broken  bool     // the rest cannot be found
}

// table reads the header.
func (s Source) table(r io.Reader, name string) (*table, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	switch mark, _ := in.Peek(3); {
	case bytes.Equal(mark, []byte("\xef\xbb\xbf")):
		_, _ = in.Discard(3)
	case bytes.HasPrefix(mark, []byte("\xff\xfe")), bytes.HasPrefix(mark, []byte("\xfe\xff")):
		return nil, errors.New("a table in UTF-16; save it as CSV in UTF-8")
	}
	head, _ := firstLine(in, 1<<16)
	t := &table{Source: s, name: name, meter: &meter{r: in, most: s.maxSize() + 1<<16}}
	t.rows = csv.NewReader(t.meter)
	t.rows.Comma, t.rows.FieldsPerRecord, t.rows.ReuseRecord = separator(head), -1, true
	var err error
	t.columns, err = header(t.rows)
	return t, err
}

// next reads the report of one row. Its error is io.EOF at the end, else an *Error.
func (t *table) next() (Input, error) {
	t.meter.n = 0
	row, err := t.rows.Read()
	line := 0
	if len(row) > 0 {
		line, _ = t.rows.FieldPos(0)
	}
	switch {
	case errors.Is(err, io.EOF):
		return Input{}, io.EOF
	case err != nil:
		var wrong *csv.ParseError
		t.broken = !errors.As(err, &wrong)
		return Input{}, tableError(t.name, line, err)
	}
	return t.row(row, line)
}

// row makes a report of a row.
func (t *table) row(row []string, line int) (Input, error) {
	in := Input{Name: t.name, Line: line, UserDate: t.UserDate, Whole: t.Whole}
	if len(row) != len(t.columns) {
		return Input{}, &Error{Name: t.name, Line: line, Err: fmt.Errorf("%d fields; want %d as in the header", len(row), len(t.columns))}
	}
	for i, field := range row {
		switch t.columns[i] {
		case "text":
			in.Data = []byte(field)
		case "id":
			in.ID = field
		case "date":
			in.Date = field
		case "title":
			in.Title = field
		case "uri":
			in.URI = field
		case "publisher":
			in.Publisher = field
		}
	}
	if len(in.Data) > t.maxSize() {
		return Input{}, &Error{Name: t.name, Line: line, Err: fmt.Errorf("longer than %d bytes, the most that is read of one report (--max-size)", t.maxSize())}
	}
	return in, nil
}

// header reads what each column holds, "" for what is of no use. The first of two columns for one thing counts.
func header(rows *csv.Reader) ([]string, error) {
	row, err := rows.Read()
	if errors.Is(err, io.EOF) {
		return nil, &FormatError{Format: Empty}
	}
	if err != nil {
		return nil, err
	}
	out, have := make([]string, len(row)), map[string]bool{}
	for i, c := range row {
		if what := columns[strings.ToLower(strings.TrimSpace(c))]; !have[what] {
			out[i], have[what] = what, true
		}
	}
	if i := textColumn(row); !have["text"] && i >= 0 {
		out[i], have["text"] = "text", true
	}
	if !have["text"] {
		return nil, fmt.Errorf("no column \"text\" in the header, which has %.200q; want text, and if there are id, date, title, url, publisher", strings.Join(row, ", "))
	}
	return out, nil
}

// textColumn finds the column that holds the text by another name, or -1.
func textColumn(row []string) int {
	for _, name := range texts {
		for i, c := range row {
			if strings.EqualFold(strings.TrimSpace(c), name) {
				return i
			}
		}
	}
	return -1
}

// separator returns the one of comma, semicolon and tab that the header has most of.
func separator(head []byte) rune {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	best, most := ',', 0
	for _, c := range ",;\t" {
		if n := bytes.Count(line, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}

// tableError puts the place of an error of the csv reader in front, as all our errors have it; line is that of other errors, 0 for none.
func tableError(name string, line int, err error) *Error {
	var wrong *csv.ParseError
	switch {
	case errors.As(err, &wrong) && wrong.StartLine != wrong.Line:
		return &Error{Name: name, Line: wrong.StartLine, Err: fmt.Errorf("%w (line %d, column %d)", wrong.Err, wrong.Line, wrong.Column)}
	case errors.As(err, &wrong):
		return &Error{Name: name, Line: wrong.Line, Err: fmt.Errorf("column %d: %w", wrong.Column, wrong.Err)}
	}
	return &Error{Name: name, Line: line, Err: plain(err)}
}

// A meter stops a reader after so many bytes of one row, so that a quotation mark that is never closed does not take in the whole file.
type meter struct {
	r       io.Reader
	n, most int
}

func (m *meter) Read(p []byte) (int, error) {
	if m.n > m.most {
		return 0, fmt.Errorf("a row is longer than %d bytes, the most that is read of one report (--max-size); is a quotation mark not closed?", m.most)
	}
	n, err := m.r.Read(p[:min(len(p), 1<<12)])
	m.n += n
	return n, err
}
