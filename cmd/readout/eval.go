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
	"readout/internal/eval"
	"readout/internal/eval/corpus"
	"readout/record"
)

func newEval(s *settings) *cobra.Command {
	var gold, out string
	var half string
	var without []string
	var failed, workers int
	var o eval.Options
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
			if gold == "" {
				return usageError{errors.New("no --gold; name the file or folder of the gold data")}
			}
			if err := checkWorkers(workers); err != nil {
				return usageError{err}
			}
			if half != "" && half != "open" && half != "closed" {
				return usageError{fmt.Errorf("--half %q; want open or closed", half)}
			}
			o.Half = half
			if c.Flags().Changed("without") {
				o.Without = without
			}
			rows, err := corpus.Read(gold)
			if err != nil {
				return err
			}
			rows = eval.Choose(rows, o)
			records, err := readGold(c, s, rows, workers)
			if err != nil {
				return err
			}
			report, err := eval.Score(args[0], rows, func(id string) *record.Record { return records[id] }, o)
			if err != nil {
				return err
			}
			w, finish, err := output.Create(c.OutOrStdout(), out)
			if err != nil {
				return err
			}
			return errors.Join(report.Write(w, failed), finish(output.Whole))
		},
	}
	f := c.Flags()
	f.StringVar(&gold, "gold", "", "the gold data: a `file` or a folder")
	f.IntVar(&failed, "failed", 0, "print this many texts that are not right, and what was taken for what")
	f.StringVar(&half, "half", "", "only the open or the closed `half` of the texts, by the MD5 of the text")
	f.StringSliceVar(&o.Sets, "set", nil, "only gold of these `sets`")
	f.StringSliceVar(&without, "without", nil, "`statuses` of events that do not count (default denied,negated,conditional,possible)")
	f.BoolVar(&o.AllCodes, "all-codes", false, "cameo: bare statements and codes that are not CAMEO count too")
	f.BoolVar(&o.Dyadic, "dyadic", false, "events, cameo: only events of which both sides are known")
	f.BoolVar(&o.OnlySpeech, "only-speech", false, "statements: only gold with a verb of speaking")
	f.StringVarP(&out, "out", "o", "", "write to this `file` instead of standard output")
	f.IntVarP(&workers, "workers", "j", runtime.GOMAXPROCS(0), "how many texts are read at the same time")
	must(c.RegisterFlagCompletionFunc("half", cobra.FixedCompletions([]string{"open", "closed"}, cobra.ShellCompDirectiveNoFileComp)))
	return c
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
	bar := newProgress(c.ErrOrStderr(), isTerminal(os.Stdout), len(gold))
	defer bar.stop()
	records := make(map[string]*record.Record, len(gold))
	ctx, stop := untilInterrupted(c.Context())
	defer stop()
	for d, err := range reader.All(ctx, bar.count(iter.Seq2[readout.Report, error](texts)), workers) {
		bar.step()
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
