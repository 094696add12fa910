package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/output"
	"readout/cmd/readout/terminal"
	"readout/internal/eval"
	"readout/internal/eval/corpus"
	"readout/record"
)

// An evaluating is one run of eval.
type evaluating struct {
	eval.Options
	gold, out string
	without   []string
	failed    int
	workers   int
}

func newEval(s *settings) *cobra.Command {
	var o evaluating
	c := &cobra.Command{
		Use:   "eval KIND --gold FILE|FOLDER",
		Short: "Measure a layer against gold data",
		Long: `Eval reads the texts of gold data, compares what it finds with what is gold, and prints the measures, with --failed also what was
taken for what and the texts that are not right. The kinds are ` + strings.Join(eval.Kinds(), ", ") + `.

Gold is JSON Lines, or as its authors publish it: PLOVER's gold standard records, a PolNeAR folder, RAMS, TimeML files.`,
		Example: `  readout eval events --gold PLOVER_GSR_CAMEO.txt --failed 10
  readout eval statements --gold PolNeAR/data/dev --only-speech
  readout eval sides --gold RAMS_1.0/data/test.jsonlines
  readout eval times --gold TBAQ-cleaned/TimeBank`,
		Args:      kindOf,
		ValidArgs: eval.Kinds(),
		RunE: func(c *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return usageError{err}
			}
			if c.Flags().Changed("without") {
				o.Without = o.without
			}
			return o.run(c, s, args[0])
		},
	}
	f := c.Flags()
	f.StringVar(&o.gold, "gold", "", "the gold data: a `file` or a folder")
	f.IntVar(&o.failed, "failed", 0, "print this many texts that are not right, and what was taken for what")
	f.StringVar(&o.Half, "half", "", "only the open or the closed `half` of the texts, by the MD5 of the text")
	f.StringSliceVar(&o.Sets, "set", nil, "only gold of these `sets`")
	f.StringSliceVar(&o.without, "without", nil, "`statuses` of events that do not count (default denied,negated,conditional,possible)")
	f.BoolVar(&o.AllCodes, "all-codes", false, "cameo: bare statements and codes that are not CAMEO count too")
	f.BoolVar(&o.Dyadic, "dyadic", false, "events, cameo: only events of which both sides are known")
	f.BoolVar(&o.OnlySpeech, "only-speech", false, "statements: only gold with a verb of speaking")
	f.StringVarP(&o.out, "out", "o", "", "write to this `file` instead of standard output")
	f.IntVarP(&o.workers, "workers", "j", runtime.GOMAXPROCS(0), "how many texts are read at the same time")
	must(c.RegisterFlagCompletionFunc("half", cobra.FixedCompletions([]string{"open", "closed"}, cobra.ShellCompDirectiveNoFileComp)))
	return c
}

func (o *evaluating) check() error {
	if o.gold == "" {
		return errors.New("no --gold; name the file or folder of the gold data")
	}
	if o.Half != "" && o.Half != "open" && o.Half != "closed" {
		return fmt.Errorf("--half %q; want open or closed", o.Half)
	}
	return checkWorkers(o.workers)
}

func (o *evaluating) run(c *cobra.Command, s *settings, kind string) error {
	rows, err := corpus.Read(o.gold)
	if err != nil {
		return err
	}
	rows = eval.Choose(rows, o.Options)
	records, err := readGold(c, s, rows, o.workers)
	if err != nil {
		return err
	}
	report, err := eval.Score(kind, rows, func(id string) *record.Record { return records[id] }, o.Options)
	if err != nil {
		return err
	}
	w, finish, err := output.Create(c.OutOrStdout(), o.out)
	if err != nil {
		return err
	}
	return errors.Join(report.Write(w, o.failed), finish(output.Whole))
}

// kindOf checks that an argument is a kind of gold.
func kindOf(_ *cobra.Command, args []string) error {
	switch {
	case len(args) != 1:
		return usageError{fmt.Errorf("want one kind of gold: %s", strings.Join(eval.Kinds(), ", "))}
	case !slices.Contains(eval.Kinds(), args[0]):
		return usageError{fmt.Errorf("unknown kind %q; want one of %s", args[0], strings.Join(eval.Kinds(), ", "))}
	}
	return nil
}

// readGold reads the texts of gold data and returns their records by id. A text that cannot be read is told, and counts as empty.
func readGold(c *cobra.Command, s *settings, gold []corpus.Passage, workers int) (map[string]*record.Record, error) {
	reader, err := s.reader()
	if err != nil {
		return nil, err
	}
	texts := func(yield func(readout.Report, error) bool) {
		for i := range gold {
			if !yield(readout.Report{ID: gold[i].ID, Data: []byte(gold[i].Text), Date: gold[i].Date}, nil) {
				return
			}
		}
	}
	bar := terminal.NewProgress(c.ErrOrStderr(), terminal.Is(os.Stdout), len(gold))
	defer bar.Stop()
	records := make(map[string]*record.Record, len(gold))
	ctx, stop := untilInterrupted(c.Context())
	defer stop()
	for d, err := range reader.All(ctx, bar.Count(iter.Seq2[readout.Report, error](texts)), workers) {
		bar.Step()
		if err != nil {
			fmt.Fprintln(bar, "readout:", err)
			continue
		}
		records[d.ID] = record.From(d, reader.Info())
	}
	if ctx.Err() != nil {
		return nil, errStopped
	}
	return records, nil
}
