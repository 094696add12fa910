package main

import (
	"bufio"
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

	"readout"
	"readout/record"
)

// partSuffix is behind the name of what a stopped run leaves, withSuffix behind that what it was read with.
const (
	partSuffix = ".part"
	withSuffix = partSuffix + ".with"
)

// readWith is one line that tells all that a record hangs on beside its report: tables do not.
func (f *readFlags) readWith(s *settings, by record.Reader) string {
	return fmt.Sprintf("%+v date %q confidence %g no-inferred %t speech %t only %q max-size %d\n", by, f.date, s.confidence, s.noInferred, s.speech, f.only, f.maxSize)
}

// resumable reports whether the format tells of each row which report it is from.
func (f *readFlags) resumable() bool { return f.format == "csv" || f.format == "jsonl" }

// stopped ends a run that was interrupted: what can be gone on with is kept.
func (f *readFlags) stopped(finish func(ending) error, with string) error {
	switch {
	case f.out == "":
		return errors.Join(errStopped, finish(broken))
	case f.resumable():
		err := errors.Join(finish(part), os.WriteFile(target(f.out)+withSuffix, []byte(with), 0o644))
		return errors.Join(fmt.Errorf("stopped; %s%s has what was read, and the same command with --resume goes on", f.out, partSuffix), err)
	}
	return errors.Join(fmt.Errorf("stopped; %s is not written", f.out), finish(broken))
}

// A takenUp is where a stopped run ended: at the last report that is in what it left. The zero value is a run from the beginning.
type takenUp struct {
	part   string // the file that was left
	with   string // beside it
	file   string
	line   int
	passed bool // that report came by
}

// takeUp copies what a stopped run left and returns where it ended. Nothing left means to begin.
func (f *readFlags) takeUp(out io.Writer, write writer, by record.Reader, with string) (*takenUp, error) {
	if !f.resume {
		return &takenUp{}, nil
	}
	t := &takenUp{part: target(f.out) + partSuffix, with: target(f.out) + withSuffix}
	in, err := os.Open(t.part)
	if errors.Is(err, fs.ErrNotExist) {
		return &takenUp{}, nil
	} else if err != nil {
		return nil, err
	}
	defer in.Close()
	if was, err := os.ReadFile(t.with); err == nil && string(was) != with {
		return nil, fmt.Errorf("%s: it was read with other flags, or another program, model, lexicon or dictionary; give the same, or remove it and begin again", t.part)
	}
	first, last, err := copyLines(out, in)
	if err != nil {
		return nil, err
	}
	if c, ok := write.(csvWriter); ok {
		err = t.ofTable(c.w, first, last)
	} else {
		err = t.ofRecord(last, by)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.part, err)
	}
	return t, nil
}

// copyLines copies the whole lines of a stream and returns the first and the last.
func copyLines(out io.Writer, in io.Reader) (first, last []byte, err error) {
	r := bufio.NewReaderSize(in, 1<<16)
	for {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return first, last, nil
		} else if err != nil {
			return nil, nil, err
		}
		if _, err := out.Write(line); err != nil {
			return nil, nil, err
		}
		if last = line; first == nil {
			first = line
		}
	}
}

func (t *takenUp) ofTable(w *record.CSVWriter, first, last []byte) error {
	if first == nil {
		return nil
	}
	var header bytes.Buffer
	if err := w.HeaderTo(&header); err != nil {
		return err
	}
	if !bytes.Equal(header.Bytes(), first) {
		return errors.New("it has other columns; give the same --table and --columns, or remove it")
	}
	w.Continue()
	if bytes.Equal(first, last) { // no row yet
		return nil
	}
	row, err := csv.NewReader(bytes.NewReader(last)).Read()
	if err != nil {
		return err
	}
	var ok bool
	if t.file, t.line, ok = w.ReadFrom(row); !ok {
		return errors.New("its rows do not tell file and line; it cannot be gone on with")
	}
	return nil
}

func (t *takenUp) ofRecord(last []byte, by record.Reader) error {
	if last == nil {
		return nil
	}
	var r record.Record
	if err := json.Unmarshal(last, &r); err != nil {
		return err
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

// skip leaves out what the stopped run has read, up to the report that it ended at.
func (t *takenUp) skip(in iter.Seq2[readout.Report, error], bar *progress) iter.Seq2[readout.Report, error] {
	if t.file == "" {
		return in
	}
	return func(yield func(readout.Report, error) bool) {
		for r, err := range in {
			if t.passed {
				if !yield(r, err) {
					return
				}
				continue
			}
			bar.less()
			t.passed = err == nil && filepath.ToSlash(r.Name) == t.file && r.Line == t.line
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

// remove takes away what the stopped run left, now that the output is whole.
func (t *takenUp) remove() error {
	if t.part == "" {
		return nil
	}
	if err := os.Remove(t.with); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Remove(t.part)
}
