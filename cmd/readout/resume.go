package main

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

// withSuffix is behind the name of what tells what a run reads with, beside FILE.part.
const withSuffix = partSuffix + ".with"

// readWith is one line that tells all that a record hangs on beside its report: tables do not.
func (f *readFlags) readWith(s *settings, by record.Reader) string {
	return fmt.Sprintf("%+v date %q confidence %g no-inferred %t plain-countries %t speech %t only %q titles %t max-size %d\n", by, f.date, s.confidence, s.noInferred, s.plainCountries, s.speech, f.only, f.titles, f.maxSize)
}

// resumable tells why what a stopped run leaves could not be gone on with, nil where it can: each row must tell which report it is from.
func (f *readFlags) resumable(args []string) error {
	switch {
	case !isFile(f.out) || f.format != "csv" && f.format != "jsonl":
		return errors.New("--resume goes with --out FILE and --format csv or jsonl")
	case slices.Contains(orStdin(args), "-"):
		return errors.New("--resume cannot find its place on standard input; name the files")
	case f.format == "csv" && len(f.columns) > 0 && !(f.has("file") && f.has("line")):
		return errors.New("--resume finds its place by the columns file and line; name them in --columns")
	}
	return nil
}

// has reports whether a column is among those that are named.
func (f *readFlags) has(column string) bool {
	return slices.ContainsFunc(f.columns, func(c string) bool { return strings.TrimSpace(c) == column })
}

// open opens the output: behind what a stopped run left, or from the beginning.
func (f *readFlags) open(c io.Writer, args []string, t *takenUp, with string) (out io.Writer, finish func(ending) error, err error) {
	if f.resumable(args) != nil {
		return output(c, f.out)
	}
	path := target(f.out)
	if t.part == "" {
		if _, err := os.Stat(path + partSuffix); err == nil {
			return nil, nil, usageError{fmt.Errorf("%s%s is what a stopped run left: go on from it with --resume, or remove it", f.out, partSuffix)}
		}
		if err := os.WriteFile(path+withSuffix, []byte(with), 0o666); err != nil && !errors.Is(err, fs.ErrNotExist) { // no such folder: outputFrom tells it
			return nil, nil, err
		}
	}
	out, finishPart, err := outputFrom(c, f.out, t.end)
	if err != nil {
		return nil, nil, errors.Join(err, removed(path+withSuffix, t.part == ""))
	}
	return out, func(how ending) error {
		return errors.Join(finishPart(how), removed(path+withSuffix, how != part))
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

// stopped ends a run that was interrupted or could not write on: what can be gone on with is kept.
func (f *readFlags) stopped(args []string, finish func(ending) error, why error) error {
	switch {
	case !isFile(f.out):
		return errors.Join(why, finish(broken))
	case f.resumable(args) == nil:
		return errors.Join(fmt.Errorf("%w; %s%s has what was read, and the same command with --resume goes on", why, f.out, partSuffix), finish(part))
	}
	return errors.Join(fmt.Errorf("%w; %s is not written", why, f.out), finish(broken))
}

// A takenUp is where a stopped run ended: at the last report that is in what it left. The zero value is a run from the beginning.
type takenUp struct {
	part   string // the file that was left
	end    int64  // how many bytes of it stay
	header bool   // the table's header is among them
	file   string // the report that it ended at
	line   int
	again  bool // that report is to be read again: not all its rows may be there
	passed bool // it came by
}

// takeUp finds where a stopped run ended. Nothing left means to begin. A run may have been killed in the middle of a line, or between the rows of a
// report.
func (f *readFlags) takeUp(write writer, by record.Reader, with string) (*takenUp, error) {
	if !f.resume {
		return &takenUp{}, nil
	}
	t := &takenUp{part: target(f.out) + partSuffix}
	in, err := os.Open(t.part)
	if errors.Is(err, fs.ErrNotExist) {
		return &takenUp{}, nil
	} else if err != nil {
		return nil, err
	}
	defer in.Close()
	if was, err := os.ReadFile(target(f.out) + withSuffix); err == nil && string(was) != with {
		return nil, fmt.Errorf("%s: it was read with other flags, or another program, model, lexicon or dictionary; give the same, or remove it and begin again", t.part)
	}
	t.end, err = lastBreak(in, 0)
	if err != nil {
		return nil, err
	}
	if c, ok := write.(csvWriter); ok {
		err = t.ofTable(c.w, in)
	} else {
		err = t.ofRecord(in, by)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.part, err)
	}
	return t, nil
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
func (t *takenUp) ofTable(w *record.CSVWriter, in *os.File) error {
	rows := csv.NewReader(io.NewSectionReader(in, 0, t.end))
	rows.ReuseRecord, rows.FieldsPerRecord = true, -1
	switch header, err := rows.Read(); {
	case errors.Is(err, io.EOF):
		return nil
	case err != nil || !slices.Equal(header, w.Columns()):
		return errors.New("it has other columns; give the same --table and --columns, or remove it")
	}
	t.header, t.again = true, true
	for t.end = rows.InputOffset(); ; {
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
		if file != t.file || line != t.line {
			t.file, t.line, t.end = file, line, start
		}
	}
}

// ofRecord finds the last report of JSON Lines.
func (t *takenUp) ofRecord(in *os.File, by record.Reader) error {
	if t.end == 0 {
		return nil
	}
	start := int64(0)
	if t.end > 1 {
		var err error
		if start, err = lastBreak(in, t.end-1); err != nil {
			return err
		}
	}
	var r record.Record
	if err := json.NewDecoder(io.NewSectionReader(in, start, t.end-start)).Decode(&r); err != nil {
		return fmt.Errorf("its last line is no record: %w", err)
	}
	if r.Reader != by {
		return errors.New("it was read with another program, model, lexicon or dictionary; remove it and begin again")
	}
	if r.Document.File == nil {
		return errors.New("its records do not tell the file; it cannot be gone on with")
	}
	t.file = *r.Document.File
	if r.Document.Line != nil {
		t.line = *r.Document.Line
	}
	return nil
}

// tell says where a stopped run is gone on with.
func (t *takenUp) tell(w io.Writer) {
	where := t.file
	if t.line > 0 {
		where = fmt.Sprintf("%s:%d", t.file, t.line)
	}
	if t.file != "" {
		fmt.Fprintf(w, "readout: %s ends at %s; going on from there\n", t.part, where)
	}
}

// skip leaves out what the stopped run has read, up to the report that it ended at. What cannot be read is told again.
func (t *takenUp) skip(in iter.Seq2[readout.Report, error], bar *progress) iter.Seq2[readout.Report, error] {
	if t.file == "" {
		return in
	}
	return func(yield func(readout.Report, error) bool) {
		for r, err := range in {
			here := err == nil && !t.passed && filepath.ToSlash(r.Name) == t.file && r.Line == t.line
			if err == nil && !t.passed && !(here && t.again) {
				t.passed = here
				bar.less()
				continue
			}
			t.passed = t.passed || here
			if !yield(r, err) {
				return
			}
		}
	}
}

// found tells where the report that the stopped run ended at is none of this run's.
func (t *takenUp) found() error {
	if t.file == "" || t.passed {
		return nil
	}
	return fmt.Errorf("%s ends with %s, which is not among what is to be read; give the same files, or remove it", t.part, t.file)
}
