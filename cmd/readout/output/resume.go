package output

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"readout"
	"readout/record"
)

// A Left is what a stopped run left, and where it ended: at the last report that is in it. The zero value is a run from the beginning.
type Left struct {
	part   string // the file that was left
	end    int64  // how many bytes of it stay
	header bool   // the table's header is among them
	file   string // the report that it ended at
	line   int
	id     string // its id, "" where the rows do not tell it
	other  string // the id that the report at its place has now
	again  bool   // that report is to be read again: not all its rows may be there
	passed bool   // it came by
}

// ErrLeft says that a run left something which is not to be written over.
var ErrLeft = errors.New("a stopped run left it")

// TakeUp finds where the run to a file was stopped. Nothing left means to begin. A run may have been killed in the middle of a line, or between the rows of a
// report. A nil table stands for JSON Lines.
func TakeUp(path string, with With, by record.Reader, table *record.CSVWriter) (*Left, error) {
	l := &Left{part: Target(path) + PartSuffix}
	in, err := os.Open(l.part)
	if errors.Is(err, fs.ErrNotExist) {
		return &Left{}, nil
	} else if err != nil {
		return nil, err
	}
	defer in.Close()
	was, told, err := readWith(Target(path) + withSuffix)
	if err != nil || told && was.Settings != with.Settings {
		return nil, errors.Join(err, fmt.Errorf("%s: it was read with other flags, or another program, model, lexicon or dictionary; give the same, or remove it and begin again", l.part))
	}
	if l.end, err = lastBreak(in, 0); err != nil {
		return nil, err
	}
	if table != nil {
		err = l.ofTable(table, in)
	} else {
		err = l.ofRecord(in, by)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", l.part, err)
	}
	if told {
		err = l.newFiles(was, with)
	}
	return l, err
}

// newFiles tells which files stand before the place that a run ended at, and did not when it began: it has not read them.
func (l *Left) newFiles(was, with With) error {
	read, unread := was.before(l.file), []string{}
	for _, name := range with.before(l.file) {
		if _, known := slices.BinarySearch(read, name); !known {
			unread = append(unread, name)
		}
	}
	if len(unread) == 0 {
		return nil
	}
	return fmt.Errorf("%s ends at %s, and files before that were not there when it was begun: %s; move them away and read them by themselves, or remove it and begin again",
		l.part, l.file, some(unread, 3))
}

// Header reports whether the header of the table is there.
func (l *Left) Header() bool { return l.header }

// Open opens a file behind what a stopped run left, or from the beginning.
func (l *Left) Open(stdout io.Writer, path string, with With) (out io.Writer, finish func(Ending) error, err error) {
	beside := Target(path) + withSuffix
	if l.part == "" {
		if _, err := os.Stat(Target(path) + PartSuffix); err == nil {
			return nil, nil, fmt.Errorf("%s%s: %w", path, PartSuffix, ErrLeft)
		}
	}
	out, finishPart, err := from(stdout, path, l.end)
	if err != nil {
		return nil, nil, err
	}
	if err := with.write(beside); err != nil {
		how := Part
		if l.part == "" {
			how = Broken
		}
		return nil, nil, errors.Join(err, finishPart(how))
	}
	return out, func(how Ending) error {
		return errors.Join(finishPart(how), removed(beside, how != Part))
	}, nil
}

// removed takes a file away, if it is to be and is there.
func removed(path string, wanted bool) error {
	if !wanted {
		return nil
	}
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Tell says where a stopped run is gone on with.
func (l *Left) Tell(w io.Writer) {
	where := l.file
	if l.line > 0 {
		where = fmt.Sprintf("%s:%d", l.file, l.line)
	}
	if l.file != "" {
		fmt.Fprintf(w, "readout: %s ends at %s; going on from there\n", l.part, where)
	}
}

// Skip leaves out what the stopped run has read, up to the report that it ended at, and calls less for each. What cannot be read is told again.
func (l *Left) Skip(in iter.Seq2[readout.Report, error], less func()) iter.Seq2[readout.Report, error] {
	if l.file == "" {
		return in
	}
	return func(yield func(readout.Report, error) bool) {
		for r, err := range in {
			here := err == nil && !l.passed && filepath.ToSlash(r.Name) == l.file && r.Line == l.line
			if here && r.ID != "" && l.id != "" && !sameID(l.id, r.ID) {
				l.other = r.ID
				return
			}
			if err == nil && !l.passed && !(here && l.again) {
				l.passed = here
				less()
				continue
			}
			l.passed = l.passed || here
			if !yield(r, err) {
				return
			}
		}
	}
}

// sameID compares an id with what a table makes of it.
func sameID(cell, id string) bool {
	return strings.TrimPrefix(cell, "'") == strings.TrimPrefix(strings.Join(strings.Fields(id), " "), "'")
}

// Found tells where the report that the stopped run ended at is none of this run's, or another one than it was.
func (l *Left) Found() error {
	if l.other != "" {
		return fmt.Errorf("%s ends with the report %q, and at its place %s:%d stands %q: the file has changed; give it as it was, or remove %s and begin again",
			l.part, l.id, l.file, l.line, l.other, filepath.Base(l.part))
	}
	if l.file == "" || l.passed {
		return nil
	}
	return fmt.Errorf("%s ends with %s, which is not among what is to be read; give the same files, or remove it", l.part, l.file)
}

// lastBreak returns the place behind the last end of a line before a place, 0 for none; before 0 stands for the end of the file.
func lastBreak(in *os.File, before int64) (int64, error) {
	if before == 0 {
		info, err := in.Stat()
		if err != nil {
			return 0, err
		}
		before = info.Size()
	}
	buf := make([]byte, 1<<16)
	for before > 0 {
		b := buf[:min(before, int64(len(buf)))]
		before -= int64(len(b))
		if _, err := in.ReadAt(b, before); err != nil {
			return 0, err
		}
		if i := bytes.LastIndexByte(b, '\n'); i >= 0 {
			return before + int64(i) + 1, nil
		}
	}
	return 0, nil
}

// ofTable finds the last report of a table and the place before its rows.
func (l *Left) ofTable(w *record.CSVWriter, in *os.File) error {
	rows := csv.NewReader(io.NewSectionReader(in, 0, l.end))
	rows.ReuseRecord, rows.FieldsPerRecord = true, -1
	switch header, err := rows.Read(); {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil || !slices.Equal(header, w.Columns()):
		return errors.New("it has other columns; give the same --table and --columns, or remove it")
	}
	l.header, l.again = true, true
	id := slices.Index(w.Columns(), "document")
	for l.end = rows.InputOffset(); ; {
		start := rows.InputOffset()
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		file, line, ok := w.ReadFrom(row)
		if !ok {
			return errors.New("its rows do not tell file and line; it cannot be gone on with")
		}
		if file != l.file || line != l.line {
			l.file, l.line, l.end = file, line, start
			if id >= 0 && id < len(row) {
				l.id = strings.Clone(row[id])
			}
		}
	}
}

// ofRecord finds the last report of JSON Lines.
func (l *Left) ofRecord(in *os.File, by record.Reader) error {
	if l.end == 0 {
		return nil
	}
	start := int64(0)
	if l.end > 1 {
		var err error
		if start, err = lastBreak(in, l.end-1); err != nil {
			return err
		}
	}
	var r record.Record
	if err := json.NewDecoder(io.NewSectionReader(in, start, l.end-start)).Decode(&r); err != nil {
		return fmt.Errorf("its last line is no record: %w", err)
	}
	if r.Reader != by {
		return errors.New("it was read with another program, model, lexicon or dictionary; remove it and begin again")
	}
	if r.Document.File == nil {
		return errors.New("its records do not tell the file; it cannot be gone on with")
	}
	l.file, l.id = *r.Document.File, r.Document.ID
	if r.Document.Line != nil {
		l.line = *r.Document.Line
	}
	return nil
}
