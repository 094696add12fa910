package intake

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"readout/internal/ingest/decode"
)

// columns are the names under which a table or a line of JSON may hold what a report is, as people export them: in small letters, words parted by
// blanks.
var columns = map[string]string{
	"text": "text", "id": "id", "doc id": "id", "document id": "id", "article id": "id",
	"date": "date", "published": "date", "publication date": "date", "publish date": "date", "date publish": "date", "pub date": "date", "pubdate": "date", "published at": "date",
	"title": "title", "headline": "title", "uri": "uri", "url": "uri", "link": "uri",
	"publisher": "publisher", "source": "publisher", "outlet": "publisher", "publication": "publisher",
}

// texts are the names of columns that hold the text where none is called so, the first that is there.
var texts = []string{"full text", "fulltext", "article text", "body text", "main text", "maintext", "body", "content", "article", "story"}

// plainName brings a name into the form that columns and texts have.
func plainName(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '_' || r == '-' || r == '.' }), " ")
}

// named tells what each of some names is for, "" for what is of no use. Of two for one thing the one that is called so counts, else the first.
func named(names []string) []string {
	out, at := make([]string, len(names)), map[string]int{}
	for i, name := range names {
		what := columns[plainName(name)]
		if k, have := at[what]; what == "" || have && strings.TrimSpace(strings.ToLower(name)) != what {
			continue
		} else if have {
			out[k] = ""
		}
		out[i], at[what] = what, i
	}
	if _, have := at["text"]; !have {
		for _, text := range texts {
			if i := slices.IndexFunc(names, func(name string) bool { return plainName(name) == text }); i >= 0 {
				out[i] = "text"
				break
			}
		}
	}
	return out
}

// isText reports whether a name is one that a text may have.
func isText(name string) bool {
	return name == "text" || slices.Contains(texts, plainName(name))
}

// isTable reports whether a file is a table, by its name; standard input, which has none, by a first line that names a column text and another one
// that we know.
func isTable(name string, head []byte) bool {
	if name != "-" {
		ext := strings.ToLower(filepath.Ext(name))
		return ext == ".csv" || ext == ".tsv"
	}
	line, _, _ := bytes.Cut(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), "\r\n"), []byte("\n"))
	row := splitter{sep: separator(line)}
	err := row.feed(line, 0)
	known, text := 0, false
	for _, c := range row.fields {
		what := columns[plainName(c)]
		text = text || what == "text"
		if what != "" {
			known++
		}
	}
	return err == nil && !row.open && text && known > 1
}

// Table reads a report from each row of a table with a header line and a column "text", separated by commas, semicolons or tabs, in a stream of any
// length. A row that cannot be read is an *Error with its line, and the rest goes on. An error of the reader itself ends the stream.
func (s Source) Table(r io.Reader, name string) iter.Seq2[Input, error] {
	return s.tableOf(r, name, &ids{})
}

func (s Source) tableOf(r io.Reader, name string, seen *ids) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		t, err := s.table(r, name)
		if err != nil {
			yield(Input{}, &Error{Name: name, Err: plain(err)})
			return
		}
		for {
			row, line, err := t.rows.read()
			var wrong *rowError
			switch {
			case errors.Is(err, io.EOF):
				return
			case errors.As(err, &wrong):
				if !yield(Input{}, &Error{Name: name, Line: wrong.line, Err: wrong.err}) {
					return
				}
				continue
			case err != nil:
				yield(Input{}, &Error{Name: name, Line: line, Err: plain(err)})
				return
			}
			report, err := t.row(row, line)
			seen.note(&report)
			if !yield(report, err) {
				return
			}
		}
	}
}

// A table is one that is being read.
type table struct {
	Source
	name    string
	rows    rows
	columns []string // what each column holds, "" for what is of no use
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
	head = bytes.TrimLeft(head, "\r\n")
	t := &table{Source: s, name: name, rows: rows{in: in, sep: separator(head), most: s.maxSize() + 1<<16, next: 1}}
	row, _, err := t.rows.read()
	if len(row) > 0 && strings.HasPrefix(strings.ToLower(row[0]), "sep=") { // a spreadsheet says its separator before the header
		line, _, _ := strings.Cut(strings.TrimPrefix(string(head), "\xef\xbb\xbf"), "\n")
		if line = strings.TrimSpace(line); len(line) == len("sep=;") {
			t.rows.sep = line[len(line)-1]
		}
		head, _ = firstLine(in, 1<<16)
		row, _, err = t.rows.read()
	}
	switch {
	case errors.Is(err, io.EOF):
		return nil, &decode.FormatError{Format: decode.Empty}
	case err != nil:
		return nil, err
	}
	t.rows.fields, t.rows.plain = len(row), t.rows.sep == '\t' && !bytes.HasPrefix(head, []byte{'"'})
	t.rows.blanks = slices.ContainsFunc(row, func(c string) bool { return strings.HasPrefix(c, " ") })
	t.columns, err = header(row)
	return t, err
}

// row makes a report of a row.
func (t *table) row(row []string, line int) (Input, error) {
	in := Input{Name: t.name, Line: line, UserDate: t.UserDate, Whole: t.Whole}
	for i, field := range row {
		in.set(t.columns[i], field)
	}
	if len(in.Data) > t.maxSize() {
		return Input{}, &Error{Name: t.name, Line: line, Err: fmt.Errorf("longer than %d bytes, the most that is read of one report (--max-size)", t.maxSize())}
	}
	return t.titled(in), nil
}

// header tells what each column holds, "" for what is of no use.
func header(row []string) ([]string, error) {
	out := named(row)
	if !slices.Contains(out, "text") {
		return nil, fmt.Errorf("no column \"text\" in the header, which has %.200q; want text, and if there are id, date, title, url, publisher", strings.Join(row, ", "))
	}
	return out, nil
}

// set fills in what a column or a field of a line holds.
func (in *Input) set(what, value string) {
	switch what {
	case "text":
		in.Data = []byte(value)
	case "id":
		in.ID = value
	case "date":
		in.Date = value
	case "title":
		in.Title = value
	case "uri":
		in.URI = value
	case "publisher":
		in.Publisher = value
	}
}

// separator returns the one of comma, semicolon and tab that the header has most of.
func separator(head []byte) byte {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	best, most := byte(','), 0
	for _, c := range []byte(",;\t") {
		if n := bytes.Count(line, []byte{c}); n > most {
			best, most = c, n
		}
	}
	return best
}
