package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/output"
	"readout/cmd/readout/terminal"
	"readout/record"
)

// readFlags are the flags of `readout read`.
type readFlags struct {
	format  string
	table   string
	columns []string
	out     string
	date    string
	titles  bool
	only    []string
	full    bool
	resume  bool
	workers int
	maxSize int
}

var formats = []string{"text", "json", "jsonl", "csv"}

func newRead(s *settings) *cobra.Command {
	var f readFlags
	c := &cobra.Command{
		Use:   "read [FILE…|FOLDER|-]",
		Short: "Read reports and show what they say",
		Long: `Read reads text files, folders of them, JSON Lines ({"id", "text", "date"?, "title"?, "uri"?, "publisher"?} a line), CSV tables
with a column "text" (or body, content, full_text) and if there are id, date, title, url and publisher, or any of them on standard input. On a terminal it shows each report's record for people; --format csv gives a table, json and jsonl the whole record.

A file that cannot be read is reported on standard error, counted and skipped; the exit status is then 3.

A run with --out FILE that is interrupted or killed leaves what it has as FILE.part; the same command with --resume goes on from there (csv and jsonl).`,
		Example: `  readout read report.txt
  readout read stories/ --out events.csv
  readout read stories.csv --table commitments --out promises.csv
  readout read --format csv --table statements stories/
  readout read --only statements --speech report.txt
  readout read --format csv --columns published,source_code,target_code,type,status stories/
  readout read --format jsonl --date 2021-04-14 - < report.txt`,
		RunE: func(c *cobra.Command, args []string) error { return f.run(c, s, args) },
	}
	fl := c.Flags()
	fl.StringVarP(&f.format, "format", "f", "text", "`format` of the output: "+strings.Join(formats, ", ")+"; without it what the name of --out tells")
	fl.StringVar(&f.table, "table", "events", "`table` that csv writes: "+tableNames())
	fl.StringSliceVar(&f.columns, "columns", nil, "`columns` of the csv, in this order (default all; 'readout schema --columns' lists them)")
	fl.StringVarP(&f.out, "out", "o", "", "write to this `file` instead of standard output")
	fl.StringVar(&f.date, "date", "", "publication `date` of all reports, YYYY-MM-DD; wins over the dates in them")
	fl.BoolVar(&f.titles, "titles", false, "read the title of JSON Lines and tables as the headline; document.text then begins with it")
	fl.StringSliceVar(&f.only, "only", nil, "leave out all `layers` but these: "+strings.Join(record.Layers(), ", "))
	fl.BoolVar(&s.speech, "speech", false, "statements in the narrow sense: leave out what is thought, intended or known")
	fl.Float64Var(&s.confidence, "min-confidence", 0, "leave out events that are less likely to be right than this, 0 to 1")
	fl.BoolVar(&f.full, "full", false, "text: show long lists and quotations whole")
	fl.BoolVar(&f.resume, "resume", false, "go on where a run with the same --out was stopped")
	fl.IntVarP(&f.workers, "workers", "j", runtime.GOMAXPROCS(0), "how many reports are read at the same time; the output does not depend on it")
	fl.Var(newSize(&f.maxSize, 8<<20), "max-size", "largest report that is read; JSON Lines may be longer as a whole")
	must(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp)))
	must(c.RegisterFlagCompletionFunc("table", cobra.FixedCompletions(strings.Split(tableNames(), ", "), cobra.ShellCompDirectiveNoFileComp)))
	must(c.RegisterFlagCompletionFunc("only", cobra.FixedCompletions(record.Layers(), cobra.ShellCompDirectiveNoFileComp)))
	must(c.RegisterFlagCompletionFunc("columns", func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		t, _ := record.LookupTable(f.table)
		return t.Columns, cobra.ShellCompDirectiveNoFileComp
	}))
	return c
}

func tableNames() string {
	var names []string
	for _, t := range record.Tables() {
		names = append(names, t.Name)
	}
	return strings.Join(names, ", ")
}

func (f *readFlags) run(c *cobra.Command, s *settings, args []string) error {
	f.format = formatOf(c, f.format, f.out, formats)
	if err := f.check(c, s, args); err != nil {
		return usageError{err}
	}
	probe, err := newWriter(io.Discard, f)
	if err != nil {
		return usageError{err}
	}
	reader, err := s.reader()
	if err != nil {
		return err
	}
	files, unlisted := readout.List(orStdin(args)...)
	with := output.With{Settings: f.readWith(s, reader.Info()), Files: files}
	after, err := f.takeUp(probe, reader.Info(), with)
	if err != nil {
		return err
	}
	after.Tell(c.ErrOrStderr())
	out, finish, err := f.open(c.OutOrStdout(), args, after, with)
	if err != nil {
		return err
	}
	write, err := newWriter(out, f)
	if err != nil {
		return errors.Join(err, finish(output.Broken))
	}
	if table, ok := write.(csvWriter); ok && after.Header() {
		table.w.Continue()
	}
	err = f.readAll(c, reader, write, after, files, unlisted)
	if misfit := after.Found(); misfit != nil && !errors.Is(err, errStopped) {
		return errors.Join(misfit, finish(output.Part))
	}
	if err != nil && !errors.As(err, new(unreadableError)) {
		return f.stopped(args, finish, err)
	}
	return errors.Join(finish(output.Whole), err)
}

// readAll reads the reports and writes their records. What cannot be read is told, and an unreadableError.
func (f *readFlags) readAll(c *cobra.Command, reader *readout.Reader, write writer, after *output.Left, files []string, unlisted []error) error {
	bar := terminal.NewProgress(c.ErrOrStderr(), f.out != "" || !terminal.Is(c.OutOrStdout()), terminal.Countable(files))
	defer bar.Stop()
	errs := errorPrinter{w: bar}
	var warnings warningCount
	for _, err := range unlisted {
		bar.Step()
		errs.print(err)
	}
	inputs := readout.Source{Stdin: c.InOrStdin(), MaxSize: f.maxSize, UserDate: f.date, Titles: f.titles}.Files(files...)
	ctx, stop := untilInterrupted(c.Context())
	defer stop()
	for d, err := range reader.All(ctx, bar.Count(after.Skip(inputs, bar.Less)), f.workers) {
		bar.Step()
		if err != nil {
			errs.print(err)
			continue
		}
		r := record.From(d, reader.Info())
		r.Only(f.only)
		if f.format != "text" { // which shows them
			warnings.add(r)
		}
		if err := write.record(r); err != nil {
			return err
		}
	}
	bar.Stop()
	if ctx.Err() != nil {
		return errStopped
	}
	if err := write.end(); err != nil {
		return err
	}
	warnings.print(bar)
	return errs.result(bar.Done())
}

func (f *readFlags) check(c *cobra.Command, s *settings, args []string) error {
	if !slices.Contains(formats, f.format) {
		return fmt.Errorf("unknown format %q; want one of %s", f.format, strings.Join(formats, ", "))
	}
	if ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(f.out)), "."); !c.Flags().Changed("format") && ext != "" && ext != "txt" && !slices.Contains(formats, ext) {
		return fmt.Errorf("--out %s: no format has that name; give one with --format: %s", f.out, strings.Join(formats, ", "))
	}
	if f.format != "csv" && (c.Flags().Changed("table") || len(f.columns) > 0) {
		return errors.New("--table and --columns go with --format csv")
	}
	if f.resume {
		if err := f.resumable(args); err != nil {
			return err
		}
	}
	for _, layer := range f.only {
		if !slices.Contains(record.Layers(), layer) {
			return fmt.Errorf("--only %q; want some of %s", layer, strings.Join(record.Layers(), ", "))
		}
	}
	if f.format == "csv" && len(f.only) > 0 && f.table != "entities" && !slices.Contains(f.only, f.table) && slices.Contains(record.Layers(), f.table) {
		return fmt.Errorf("--only %s leaves the table of %s empty; name it with --table", strings.Join(f.only, ","), f.table)
	}
	if !(s.confidence >= 0 && s.confidence <= 1) {
		return fmt.Errorf("--min-confidence %v; want 0 to 1", s.confidence)
	}
	if err := checkWorkers(f.workers); err != nil {
		return err
	}
	if err := checkDate(f.date); err != nil {
		return err
	}
	if len(args) == 0 && terminal.Is(c.InOrStdin()) {
		return errors.New("no input; name a file or folder, or - for standard input ('readout read --help' has examples)")
	}
	return nil
}

// formatOf is the format that is asked for, or where none is the one that the name of the output tells: a table in "events.csv" is what was meant.
func formatOf(c *cobra.Command, format, out string, known []string) string {
	if ext := strings.TrimPrefix(strings.ToLower(filepath.Ext(out)), "."); !c.Flags().Changed("format") && slices.Contains(known, ext) {
		return ext
	}
	return format
}

func checkWorkers(n int) error {
	if n < 1 {
		return fmt.Errorf("--workers %d; want at least 1", n)
	}
	return nil
}

func checkDate(s string) error {
	if s == "" {
		return nil
	}
	if _, err := readout.ParseDate(s); err != nil {
		return fmt.Errorf("--date: %w", err)
	}
	return nil
}

// An errorPrinter tells on standard error which documents could not be read.
type errorPrinter struct {
	w    io.Writer
	n    int
	bugs int
}

func (p *errorPrinter) print(err error) {
	p.n++
	fmt.Fprintln(p.w, "readout:", err)
	var bug *readout.BugError
	if !errors.As(err, &bug) {
		return
	}
	if p.bugs++; p.bugs == 1 { // one tells where to look; a report each would bury the rest
		fmt.Fprintln(p.w, bug.Stack)
	}
}

// result is the error of the whole run: nil where every document was read.
func (p *errorPrinter) result(of int) error {
	if p.n == 0 {
		return nil
	}
	if of > 1 {
		fmt.Fprintf(p.w, "readout: %d of %d documents could not be read\n", p.n, of)
	}
	return errors.Join(unreadableError{p.n}, errSaid)
}

// orStdin stands for standard input where nothing is named.
func orStdin(args []string) []string {
	if len(args) == 0 {
		return []string{"-"}
	}
	return args
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
