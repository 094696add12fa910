package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"readout/cmd/readout/output"
	"readout/record"
)

// readWith is one line that tells all that a record hangs on beside its report: tables do not.
func (f *readFlags) readWith(s *settings, by record.Reader) string {
	return fmt.Sprintf("%+v date %q confidence %g no-inferred %t plain-countries %t speech %t only %q titles %t max-size %d", by, f.date, s.confidence, s.noInferred, s.plainCountries, s.speech, f.only, f.titles, f.maxSize)
}

// resumable tells why what a stopped run leaves could not be gone on with, nil where it can: each row must tell which report it is from.
func (f *readFlags) resumable(args []string) error {
	switch {
	case !output.IsFile(f.out) || f.format != "csv" && f.format != "jsonl":
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

// takeUp finds where a stopped run ended, if it is to be gone on with.
func (f *readFlags) takeUp(write writer, by record.Reader, with output.With) (*output.Left, error) {
	if !f.resume {
		return &output.Left{}, nil
	}
	table, _ := write.(csvWriter)
	return output.TakeUp(f.out, with, by, table.w)
}

// open opens the output: behind what a stopped run left, or from the beginning.
func (f *readFlags) open(stdout io.Writer, args []string, left *output.Left, with output.With) (out io.Writer, finish func(output.Ending) error, err error) {
	if f.resumable(args) != nil {
		return output.Create(stdout, f.out)
	}
	out, finish, err = left.Open(stdout, f.out, with)
	if errors.Is(err, output.ErrLeft) {
		err = usageError{fmt.Errorf("%s%s is what a stopped run left: go on from it with --resume, or remove it", f.out, output.PartSuffix)}
	}
	return out, finish, err
}

// stopped ends a run that was interrupted or could not write on: what can be gone on with is kept.
func (f *readFlags) stopped(args []string, finish func(output.Ending) error, why error) error {
	switch {
	case !output.IsFile(f.out):
		return errors.Join(why, finish(output.Broken))
	case f.resumable(args) == nil:
		return errors.Join(fmt.Errorf("%w; %s%s has what was read, and the same command with --resume goes on", why, f.out, output.PartSuffix), finish(output.Part))
	}
	return errors.Join(fmt.Errorf("%w; %s is not written", why, f.out), finish(output.Broken))
}
