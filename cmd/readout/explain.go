package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/show"
	"readout/cmd/readout/terminal"
	"readout/doc"
)

// An explaining is one run of explain.
type explaining struct {
	date     string
	titles   bool
	all      bool   // every frame that was tried
	document string // only the report with that id
	event    string // only the sentence of the event with that id
}

func newExplain(s *settings) *cobra.Command {
	var o explaining
	c := &cobra.Command{
		Use:   "explain [FILE…|FOLDER|-]",
		Short: "Show how a report was read: layer by layer, and why each event was coded",
		Long: `Explain prints the layers of a report: its blocks, the view that is read and the repairs in it, tokens, the tree of each sentence,
mentions, and for every predicate the frames of the lexicon that were tried, which one fired, and why the nearest others did not (--all: all others). Entries of --lexicon are all told that have a word in the sentence.

--document and --event take the ids of a row of a table: of a file that holds many reports that one, and of that the sentence of the event.
Rows that were read with --min-confidence, --no-inferred, --plain-countries or --titles have the ids that these leave; give explain the same.`,
		Example: `  readout explain report.txt
  readout explain stories.csv --document s17 --event v3
  echo "Iran held talks with France on Monday." | readout explain --date 2021-04-14 -`,
		RunE: func(c *cobra.Command, args []string) error { return o.run(c, s, args) },
	}
	f := c.Flags()
	f.StringVar(&o.date, "date", "", "publication `date` of the report, YYYY-MM-DD")
	f.BoolVar(&o.titles, "titles", false, "read titles as read --titles does")
	f.BoolVar(&o.all, "all", false, "show every frame that was tried, not only the nearest")
	f.StringVar(&o.document, "document", "", "only the report with this `id`")
	f.StringVar(&o.event, "event", "", "only the sentence of the event with this `id`")
	f.Float64Var(&s.confidence, "min-confidence", 0, "leave out events as read does")
	return c
}

func (o *explaining) run(c *cobra.Command, s *settings, args []string) error {
	if len(args) == 0 && terminal.Is(c.InOrStdin()) {
		return usageError{errors.New("no input; name a file, or - for standard input")}
	}
	if err := checkDate(o.date); err != nil {
		return usageError{err}
	}
	reader, err := s.reader()
	if err != nil {
		return err
	}
	w := colorprofile.NewWriter(c.OutOrStdout(), os.Environ())
	errs := errorPrinter{w: c.ErrOrStderr()}
	n, shown := 0, 0
	for d, err := range o.documents(reader, c.InOrStdin(), orStdin(args)) {
		n++
		if err != nil {
			errs.print(err)
			continue
		}
		if o.document != "" && d.ID != o.document {
			continue
		}
		if shown++; shown > 1 && o.event != "" && o.document == "" {
			return usageError{errors.New("--event is the row of one report, and here are more; name it with --document")}
		}
		if err := o.explain(w, reader, d); err != nil {
			return err
		}
	}
	if o.document != "" && shown == 0 {
		return fmt.Errorf("no report with the id %q in %s", o.document, strings.Join(orStdin(args), ", "))
	}
	return errs.result(n)
}

// documents reads the reports, without those that the source says are others than the one asked for.
func (o *explaining) documents(reader *readout.Reader, stdin io.Reader, paths []string) iter.Seq2[*doc.Document, error] {
	return func(yield func(*doc.Document, error) bool) {
		files, unlisted := readout.List(paths...)
		for _, err := range unlisted {
			if !yield(nil, err) {
				return
			}
		}
		for in, err := range (readout.Source{Stdin: stdin, UserDate: o.date, Titles: o.titles}).Files(files...) {
			if o.document != "" && in.ID != "" && in.ID != o.document {
				continue
			}
			var d *doc.Document
			if err == nil {
				d, err = reader.Read(in)
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// explain prints the layers of a document, with the frames that came nearest at each predicate or with all.
func (o *explaining) explain(w io.Writer, reader *readout.Reader, d *doc.Document) error {
	sentence := doc.None
	if o.event != "" {
		v, err := strconv.Atoi(strings.TrimPrefix(o.event, "v"))
		if err != nil || v < 1 || v > len(d.Events) {
			return fmt.Errorf("%s: no event %q; there are %d, v1 the first", d.ID, o.event, len(d.Events))
		}
		sentence = d.Events[v-1].Sentence
	}
	show.Layers(w, d, reader.Explain(d), o.all, sentence)
	return nil
}
