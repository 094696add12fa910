package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/show"
)

func newLexicon(s *settings) *cobra.Command {
	c := &cobra.Command{
		Use:   "lexicon",
		Short: "Test and try the event lexicon",
		Long:  "The event lexicon says which words tell which act. manual/lexicon.md explains how to write entries of your own (--lexicon FOLDER).",
		Args:  unknownCommand,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newLexiconTest(s), newLexiconTry(s), newLexiconImport())
	return c
}

func newLexiconTest(s *settings) *cobra.Command {
	return &cobra.Command{
		Use:   "test [ENTRY…]",
		Short: "Run the examples of all entries, or of some",
		Long: `Test reads the example sentences of the lexicon and tells which do not code as written, with file, line and what was coded instead.
An ENTRY is a name or the beginning of one: consult, consult/hold-talks. Without one all are run, the shipped ones too, since an entry of your own
may win over them.`,
		Example: `  readout --lexicon mine lexicon test ours     # those of mine/ours.lex
  readout --lexicon mine lexicon test          # all`,
		RunE: func(c *cobra.Command, args []string) error {
			r, err := s.untried()
			if err != nil {
				return err
			}
			n, wrong := 0, 0
			for _, x := range r.Examples() {
				if !named(x.Entry, args) {
					continue
				}
				n++
				if why := r.Judge(x); why != "" {
					wrong++
					fmt.Fprintf(c.OutOrStdout(), "%s: %s: %c %s\n    %s\n", x.Where, x.Entry, x.Kind, x.Text, why)
				}
			}
			if n == 0 && len(args) > 0 {
				return fmt.Errorf("no example stands in an entry named %s", strings.Join(args, ", "))
			}
			fmt.Fprintf(c.OutOrStdout(), "%s, %d not as written\n", show.Plural(n, "example"), wrong)
			if wrong > 0 {
				return errors.Join(fmt.Errorf("%d examples do not code as written", wrong), errSaid)
			}
			return nil
		},
	}
}

// untried loads the program's data though the examples of the users' entries may not code as written, which is what the commands here show.
func (s *settings) untried() (*readout.Reader, error) {
	o := s.options()
	o.Untried = true
	return readout.New(o)
}

// named reports whether an entry is one of those asked for; none asked for means all.
func named(entry string, asked []string) bool {
	for _, a := range asked {
		if entry == a || strings.HasPrefix(entry, a+"/") || strings.Contains(a, "/") && strings.HasPrefix(entry, a) {
			return true
		}
	}
	return len(asked) == 0
}

func newLexiconTry(s *settings) *cobra.Command {
	var o explaining
	c := &cobra.Command{
		Use:   "try SENTENCE",
		Short: "Show what a sentence codes to, and why",
		Long: `Try reads a sentence and shows what explain shows of a report: the tree, who is meant, and for every predicate the entry that fired and why the
nearest others did not. Entries of --lexicon are tried though their examples may not code as written.`,
		Example: `  readout lexicon try "Iran held talks with France on Monday."`,
		Args:    usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			if err := checkDate(o.date); err != nil {
				return usageError{err}
			}
			r, err := s.untried()
			if err != nil {
				return err
			}
			d, err := r.Read(readout.Report{ID: "sentence", Data: []byte(strings.Join(args, " ")), UserDate: o.date})
			if err != nil {
				return err
			}
			return o.explain(colorprofile.NewWriter(c.OutOrStdout(), os.Environ()), r, d)
		},
	}
	c.Flags().StringVar(&o.date, "date", "", "publication `date` that the sentence is read with, YYYY-MM-DD")
	c.Flags().BoolVar(&o.all, "all", false, "show every frame that was tried, not only the nearest")
	return c
}
