package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// Lines reads JSON Lines, an object with at least "text" on each line, or with a text by another name that tables may have for it, in a stream of any length. A line that cannot be read is an *Error
// with its number, and the rest goes on. An error of the reader itself ends the stream.
func (s Source) Lines(r io.Reader, name string) iter.Seq2[Input, error] {
	return s.lines(r, name, &ids{})
}

func (s Source) lines(r io.Reader, name string, seen *ids) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := readLine(in, s.maxSize())
			last := errors.Is(err, io.EOF)
			if err != nil && !last && !errors.Is(err, errTooLong) {
				yield(Input{}, &Error{Name: name, Line: n, Err: plain(err)})
				return
			}
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
			}
			if !s.yieldLine(line, err, name, n, seen, yield) || last {
				return
			}
		}
	}
}

// yieldLine hands out the report of one line or what is wrong with it. Blank lines are nothing.
func (s Source) yieldLine(line []byte, err error, name string, n int, seen *ids, yield func(Input, error) bool) bool {
	if errors.Is(err, errTooLong) {
		return yield(Input{}, &Error{Name: name, Line: n, Err: fmt.Errorf("longer than %d bytes, the most that is read of one report (--max-size)", s.maxSize())})
	}
	if len(bytes.TrimSpace(line)) == 0 {
		return true
	}
	in, err := parseLine(line)
	if err != nil {
		return yield(Input{}, &Error{Name: name, Line: n, Err: err})
	}
	in.Name, in.Line, in.UserDate, in.Whole = name, n, s.UserDate, s.Whole
	seen.note(&in)
	return yield(s.titled(in), nil)
}

var errTooLong = errors.New("line too long")

// readLine reads one line without its end. A longer one than limit is skipped to its end and is errTooLong.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var out []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			if len(out)+len(part) > limit+1 {
				long, out = true, nil
			} else {
				out = append(out, part...)
			}
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case long && (err == nil || errors.Is(err, io.EOF)):
			return nil, errTooLong
		}
		return bytes.TrimSuffix(out, []byte("\n")), err
	}
}

func parseLine(line []byte) (Input, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return Input{}, lineError(line, err)
	}
	names := slices.Sorted(maps.Keys(fields))
	columns := named(names)
	text := slices.Index(columns, "text")
	if text < 0 && fields["schema"] != nil && fields["document"] != nil {
		return Input{}, errors.New("this is a record that was written, not a report; read what it was made of, or give two files of records to 'readout diff'")
	}
	if text < 0 || string(fields[names[text]]) == "null" {
		return Input{}, errors.New(`no "text" in this line; want {"id", "text", "date"?, "title"?, "uri"?, "publisher"?}`)
	}
	var in Input
	for i, name := range names {
		if columns[i] == "" {
			continue
		}
		value, err := parseString(name, fields[name], columns[i] == "id")
		if err != nil && (name == columns[i] || columns[i] == "text") {
			return Input{}, err
		} else if err != nil { // "source": {…} is somebody else's field
			continue
		}
		in.set(columns[i], value)
	}
	return in, nil
}

// parseString takes a string, or nothing for null; an id may be a number too: people export both.
func parseString(name string, raw json.RawMessage, id bool) (string, error) {
	if string(raw) == "null" {
		return "", nil
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s, nil
	}
	var n json.Number
	if id && json.Unmarshal(raw, &n) == nil {
		return n.String(), nil
	}
	if id {
		return "", fmt.Errorf(`%q is %.40s; want a string or a number`, name, raw)
	}
	return "", fmt.Errorf("%q is %s; want a string", name, kindOf(raw))
}

// kindOf names what a JSON value is.
func kindOf(raw json.RawMessage) string {
	switch raw[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case 't', 'f':
		return "a bool"
	}
	return "a number"
}

// lineError says what is wrong with a line, with the column where that is known.
func lineError(line []byte, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		col := utf8.RuneCount(line[:min(len(line), int(syntax.Offset))])
		return fmt.Errorf("column %d: not JSON: %s", col, strings.TrimPrefix(syntax.Error(), "json: "))
	case errors.As(err, &kind):
		return fmt.Errorf("a JSON %s; want an object with \"text\"", kind.Value)
	}
	return err
}

// isLines reports whether a file's start is JSON Lines: its first line that is not blank is an object with "text". The start may end
// in the middle of the line.
func isLines(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return false
	}
	line, _, whole := bytes.Cut(head, []byte("\n"))
	dec := json.NewDecoder(bytes.NewReader(line))
	depth, key, text := 0, false, false
	for {
		t, err := dec.Token()
		if err != nil {
			return text && !whole // the line is longer than what is seen of it
		}
		switch t := t.(type) {
		case json.Delim:
			if t == '{' || t == '[' {
				depth++
			} else if depth--; depth == 0 {
				return text
			}
			key = depth == 1
		default:
			if s, ok := t.(string); depth == 1 && key && ok && isText(s) {
				text = true
			}
			key = depth == 1 && !key
		}
	}
}
