package intake

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// rows reads the rows of a table: fields parted by a separator, in quotation marks where they hold it, a mark or the end of a line. A row that cannot be
// read is an error, and the next one is looked for behind its first line, so that a mark that nobody closes costs one row and not the rest.
type rows struct {
	in       *bufio.Reader
	sep      byte
	fields   int      // of the header, 0 before it is read
	plain    bool     // marks may be of the text: tabs, and no marks in the header
	blanks   bool     // fields begin with blanks, as the header's do
	most     int      // bytes of one row
	next     int      // number of the line that is read next
	pushed   [][]byte // lines to read before in
	finished error    // what the end of in was
	lost     bool     // the next row is to be looked for
}

// A rowError is a row that cannot be read. Line is where it is wrong, not always where it begins.
type rowError struct {
	line int
	err  error
}

func (e *rowError) Error() string { return e.err.Error() }

var (
	errOpen  = errors.New("a mark is not closed")
	errLong  = errors.New("a row is too long")
	errStray = errors.New("a mark within the field")
)

// line returns the next line with its end.
func (r *rows) line() ([]byte, error) {
	if len(r.pushed) > 0 {
		line := r.pushed[0]
		r.pushed = r.pushed[1:]
		r.next++
		return line, nil
	}
	if r.finished != nil {
		return nil, r.finished
	}
	line, err := readLine(r.in, r.most)
	if err != nil && !errors.Is(err, errTooLong) {
		r.finished = err
		if !errors.Is(err, io.EOF) || len(line) == 0 {
			return nil, err
		}
		err = nil
	}
	r.next++
	return append(line, '\n'), err
}

// back takes lines back, to be read again.
func (r *rows) back(lines [][]byte) {
	r.pushed = append(append([][]byte{}, lines...), r.pushed...)
	r.next -= len(lines)
}

// read returns the fields of the next row that is not blank, and the line that it begins on. Errors are io.EOF, a *rowError, behind which reading
// may go on, or what the stream itself says.
func (r *rows) read() (fields []string, line int, err error) {
	if r.lost {
		r.find(nil, 0, nil)
	}
	first, err := r.line()
	for err == nil && len(bytes.TrimSpace(first)) == 0 {
		first, err = r.line()
	}
	line = r.next - 1
	if errors.Is(err, errTooLong) {
		return nil, line, &rowError{line, fmt.Errorf("longer than %d bytes, the most that is read of one report (--max-size)", r.most)}
	} else if err != nil {
		return nil, line, err
	}
	taken := [][]byte{first}
	s, err := r.split(&taken, 0)
	if r.plain && (err != nil || !r.fits(s.fields)) {
		if fields := strings.Split(string(withoutEnd(first)), string(r.sep)); r.fits(fields) {
			r.back(taken[1:])
			return fields, line, nil
		}
	}
	if err == nil && r.fits(s.fields) {
		return s.fields, line, nil
	}
	wrong := &rowError{line, fmt.Errorf("%d fields; want %d as in the header", len(s.fields), r.fields)}
	if err != nil {
		wrong = &rowError{line + s.openLine, s.tell(err, line, r.most)}
	}
	if len(taken) > 1 {
		r.find(taken, s.openLine+1, wrong)
	}
	return nil, line, wrong
}

func (r *rows) fits(fields []string) bool { return r.fields == 0 || len(fields) == r.fields }

// split reads the row that begins on a line of taken; lines that it needs beyond them are taken too.
func (r *rows) split(taken *[][]byte, from int) (splitter, error) {
	s := splitter{sep: r.sep, blanks: r.blanks}
	for n, size := from, 0; ; n++ {
		if n == len(*taken) {
			line, err := r.line()
			if errors.Is(err, errTooLong) {
				return s, errLong
			} else if err != nil {
				return s, errOpen
			}
			*taken = append(*taken, line)
		}
		line := (*taken)[n]
		if size += len(line); size > r.most {
			return s, errLong
		}
		if r.plain && n > from && bytes.Count(line, []byte{r.sep}) == r.fields-1 && r.fields > 1 {
			return s, errOpen // the next row: the mark was of the text
		}
		if err := s.feed(line, n-from); err != nil || !s.open {
			return s, err
		}
	}
}

// find takes back the lines from the first one on that a row plausibly begins on, and says so in the error. Where the bytes of a row hold none, the next
// read looks further, so that the error is told before.
func (r *rows) find(taken [][]byte, from int, wrong *rowError) {
	r.lost = false
	for n, size := from, 0; ; n++ {
		if n == len(taken) {
			line, err := r.line()
			if err != nil && !errors.Is(err, errTooLong) {
				return // the next read tells it
			}
			taken = append(taken, line)
		}
		if size += len(taken[n]); size > r.most {
			if wrong != nil {
				r.lost = true
				return
			}
			taken, n, size = taken[n:], 0, 0
		}
		if s, err := r.split(&taken, n); err == nil && r.plausible(&s) {
			r.back(taken[n:])
			if wrong != nil {
				wrong.err = fmt.Errorf("%w; goes on at line %d", wrong.err, r.next)
			}
			return
		}
	}
}

// plausible tells a row from a line of prose that has as many commas: behind those stands a blank. One field tells itself by its marks.
func (r *rows) plausible(s *splitter) bool {
	if len(s.fields) != r.fields || r.fields == 1 && !s.marks {
		return false
	}
	for _, f := range s.fields {
		if !r.blanks && strings.HasPrefix(f, " ") {
			return false
		}
	}
	return true
}

// A splitter takes the lines of one row apart.
type splitter struct {
	sep      byte
	blanks   bool // fields may begin with blanks that are none of theirs
	fields   []string
	field    []byte // the one that is open
	open     bool   // a quotation mark is
	openLine int    // where it stands, counted from the row's first line
	openCol  int    // counted from 1
	line     int    // the last one that was fed
	col      int    // where an error is
	marks    bool   // some field is in marks
}

// feed takes the next line, with its end.
func (s *splitter) feed(line []byte, number int) error {
	s.line = number
	body := withoutEnd(line)
	for i := 0; ; {
		if !s.open {
			for s.blanks && i < len(body) && body[i] == ' ' {
				i++
			}
			if i == len(body) || body[i] != '"' {
				end := bytes.IndexByte(body[i:], s.sep)
				if end < 0 {
					s.fields = append(s.fields, string(body[i:]))
					return nil
				}
				s.fields = append(s.fields, string(body[i:i+end]))
				i += end + 1
				continue
			}
			s.open, s.marks, s.openLine, s.openCol, s.field = true, true, number, i+1, s.field[:0]
			i++
		}
		end := bytes.IndexByte(body[i:], '"')
		if end < 0 {
			s.field = append(append(s.field, body[i:]...), '\n')
			return nil
		}
		s.field = append(s.field, body[i:i+end]...)
		switch i += end + 1; {
		case i == len(body):
			s.fields, s.open = append(s.fields, string(s.field)), false
			return nil
		case body[i] == s.sep:
			s.fields, s.open = append(s.fields, string(s.field)), false
			i++
		case body[i] == '"':
			s.field = append(s.field, '"')
			i++
		default:
			s.col = i
			return errStray
		}
	}
}

// tell says what is wrong with a row that begins on a line.
func (s *splitter) tell(err error, line, most int) error {
	switch {
	case errors.Is(err, errLong):
		return fmt.Errorf("column %d: a quotation mark that opens a field is not closed, or the row is longer than %d bytes, the most that is read of one report (--max-size)", s.openCol, most)
	case errors.Is(err, errOpen):
		return fmt.Errorf("column %d: a quotation mark that opens a field is not closed", s.openCol)
	case s.line == s.openLine:
		return fmt.Errorf("column %d: a quotation mark within a field; write it twice, or close the field behind it", s.col)
	}
	return fmt.Errorf("column %d: a quotation mark that opens a field is not closed, or one within it is not written twice (line %d, column %d)", s.openCol, line+s.line, s.col)
}

// withoutEnd returns a line without the end of line.
func withoutEnd(line []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
}
