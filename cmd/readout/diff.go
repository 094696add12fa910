package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"readout/cmd/readout/output"
	"readout/cmd/readout/show"
	"readout/record"
)

// errDifferent ends a comparison that found differences, as diff does: status 1 and no message.
var errDifferent = errors.Join(errors.New("they differ"), errSaid)

// A comparing is one run of diff.
type comparing struct {
	format string
	out    string
	only   []string
	full   bool
}

func newDiff() *cobra.Command {
	var o comparing
	c := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show what changed between two records of the same reports",
		Long: `Diff compares two files that 'readout read --format jsonl' has written, before and after a change of lexicon, dictionary or program, and shows by
document what came (+), what went (-) and what is no longer the same (~), with its words. Ids do not count, since they move when a row comes or goes; rows are
the same where they stand at the same words. - is standard input.

The exit status is 0 where nothing differs, 1 where something does, 2 on trouble.`,
		Example: `  readout read stories/ --out old.jsonl
  readout --lexicon mine read stories/ --out new.jsonl
  readout diff old.jsonl new.jsonl
  readout diff --only events old.jsonl new.jsonl --out changes.csv`,
		Args: usageArgs(cobra.ExactArgs(2)),
		RunE: func(c *cobra.Command, args []string) error {
			err := o.run(c, args[0], args[1])
			if err != nil && !errors.Is(err, errDifferent) {
				return usageError{err} // trouble is 2 here, so that 1 has one meaning
			}
			return err
		},
	}
	f := c.Flags()
	f.StringVarP(&o.format, "format", "f", "text", "`format` of the output: "+strings.Join(diffFormats, ", "))
	f.StringSliceVar(&o.only, "only", nil, "compare only these `layers`: "+strings.Join(record.DiffLayers(), ", "))
	f.BoolVar(&o.full, "full", false, "text: show long quotations whole")
	f.StringVarP(&o.out, "out", "o", "", "write to this `file` instead of standard output")
	must(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(diffFormats, cobra.ShellCompDirectiveNoFileComp)))
	must(c.RegisterFlagCompletionFunc("only", cobra.FixedCompletions(record.DiffLayers(), cobra.ShellCompDirectiveNoFileComp)))
	return c
}

var diffFormats = []string{"text", "csv"}

func (o *comparing) run(c *cobra.Command, was, is string) error {
	o.format = formatOf(c, o.format, o.out, diffFormats)
	if !slices.Contains(diffFormats, o.format) {
		return fmt.Errorf("unknown format %q; want one of %s", o.format, strings.Join(diffFormats, ", "))
	}
	for _, layer := range o.only {
		if !slices.Contains(record.DiffLayers(), layer) {
			return fmt.Errorf("--only %q; want some of %s", layer, strings.Join(record.DiffLayers(), ", "))
		}
	}
	if was == "-" && is == "-" {
		return errors.New("OLD and NEW cannot both be standard input")
	}
	w, finish, err := output.Create(c.OutOrStdout(), o.out)
	if err != nil {
		return err
	}
	doubles := doubleIDs{w: c.ErrOrStderr()}
	different, err := o.compare(doubles.watch(records(c.InOrStdin(), was), was), doubles.watch(records(c.InOrStdin(), is), is), w)
	if err != nil {
		return errors.Join(err, finish(output.Broken))
	}
	if err := finish(output.Whole); err != nil {
		return err
	}
	if different {
		return errDifferent
	}
	return nil
}

// compare writes the changes between two files and reports whether there are any.
func (o *comparing) compare(was, is iter.Seq2[*record.Record, error], w io.Writer) (bool, error) {
	to, err := newDiffWriter(w, o)
	if err != nil {
		return false, err
	}
	different := false
	for p, err := range pairs(was, is) {
		if err != nil {
			return false, err
		}
		changes := p.Changes(o.only)
		different = different || len(changes) > 0
		if err := to.Document(p, changes); err != nil {
			return false, err
		}
	}
	return different, to.End()
}

// doubleIDs tells on standard error where a file has an id more than once.
type doubleIDs struct{ w io.Writer }

// watch passes the records of a file on.
func (x doubleIDs) watch(in iter.Seq2[*record.Record, error], name string) iter.Seq2[*record.Record, error] {
	return func(yield func(*record.Record, error) bool) {
		seen, told := map[string]bool{}, false
		for r, err := range in {
			if err == nil && seen[r.Document.ID] && !told {
				told = true
				fmt.Fprintf(x.w, "readout: warning: %s: the id %q comes more than once; reports of one id are compared in their order\n", name, r.Document.ID)
			}
			if err == nil {
				seen[r.Document.ID] = true
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// records reads the records of a file.
func records(stdin io.Reader, path string) iter.Seq2[*record.Record, error] {
	return func(yield func(*record.Record, error) bool) {
		in, name := stdin, "standard input"
		if path != "-" {
			f, err := os.Open(path)
			if err != nil {
				yield(nil, errors.New(message(err)))
				return
			}
			defer f.Close()
			in, name = f, path
		}
		for r, err := range record.Decode(in) {
			if err != nil {
				err = fmt.Errorf("%s: %w", name, err)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// pairs brings the records of two files together by their documents' ids, an id that comes twice in turn. Where the files have the same order
// none is held longer than it takes. What only one of them has comes last, the old first.
func pairs(was, is iter.Seq2[*record.Record, error]) iter.Seq2[show.Pair, error] {
	return func(yield func(show.Pair, error) bool) {
		nextOld, stopOld := iter.Pull2(was)
		defer stopOld()
		nextNew, stopNew := iter.Pull2(is)
		defer stopNew()
		var waitOld, waitNew waiting
		for {
			old, noOld, _ := nextOld()
			now, noNew, _ := nextNew()
			if err := errors.Join(noOld, noNew); err != nil {
				yield(show.Pair{}, err)
				return
			}
			if old == nil && now == nil {
				break
			}
			waitOld.add(old)
			waitNew.add(now)
			for _, r := range []*record.Record{old, now} {
				if waitOld.has(r) && waitNew.has(r) && !yield(show.Pair{Was: waitOld.take(r), Is: waitNew.take(r)}, nil) {
					return
				}
			}
		}
		alone(waitOld.rest(), waitNew.rest(), yield)
	}
}

// alone yields what only one of two files has.
func alone(was, is []*record.Record, yield func(show.Pair, error) bool) {
	for _, r := range was {
		if !yield(show.Pair{Was: r}, nil) {
			return
		}
	}
	for _, r := range is {
		if !yield(show.Pair{Is: r}, nil) {
			return
		}
	}
}

// waiting holds the records whose counterpart has not come yet, in order.
type waiting struct {
	byID map[string][]*record.Record
	ids  []string // as they came; those that were taken leave an empty list behind
}

// add keeps a record; nil is none.
func (w *waiting) add(r *record.Record) {
	if r == nil {
		return
	}
	if w.byID == nil {
		w.byID = map[string][]*record.Record{}
	}
	id := r.Document.ID
	if _, known := w.byID[id]; !known {
		w.ids = append(w.ids, id)
	}
	w.byID[id] = append(w.byID[id], r)
}

func (w *waiting) has(r *record.Record) bool { return r != nil && len(w.byID[r.Document.ID]) > 0 }

func (w *waiting) take(like *record.Record) *record.Record {
	id := like.Document.ID
	r := w.byID[id][0]
	w.byID[id] = w.byID[id][1:]
	return r
}

func (w *waiting) rest() []*record.Record {
	var out []*record.Record
	for _, id := range w.ids {
		out = append(out, w.byID[id]...)
	}
	return out
}
