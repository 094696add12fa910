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

func newActors(s *settings) *cobra.Command {
	c := &cobra.Command{
		Use:   "actors",
		Short: "Look names up in the actor dictionaries",
		Long:  "The dictionaries say who persons, bodies, groups and countries are. manual/dictionary.md explains how to write one of your own (--actors FILE).",
		Args:  unknownCommand,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newActorsLookup(s))
	return c
}

func newActorsLookup(s *settings) *cobra.Command {
	var date string
	c := &cobra.Command{
		Use:   "lookup NAME",
		Short: "Show what a name codes to, and why",
		Long: `Lookup shows the entries of a name, the likeliest first: code, office and when it was held, and the source. What a report itself says of
somebody ("the former minister") wins over all of them.`,
		Example: `  readout actors lookup "Angela Merkel" --date 2023-01-01
  readout --actors mine.txt actors lookup LOH`,
		Args:              usageArgs(cobra.MinimumNArgs(1)),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(c *cobra.Command, args []string) error {
			if date != "" {
				var err error
				if date, err = readout.ParseDate(date); err != nil {
					return usageError{fmt.Errorf("--date: %w", err)}
				}
			}
			r, err := s.reader()
			if err != nil {
				return err
			}
			name := strings.Join(args, " ")
			found := r.LookupActor(name, date)
			if len(found) == 0 {
				fmt.Fprintf(c.ErrOrStderr(), "readout: no entry for %q; reports may still say who it is, and --actors FILE adds entries\n", name)
				return errors.Join(errors.New("not found"), errSaid)
			}
			w := colorprofile.NewWriter(c.OutOrStdout(), os.Environ())
			for _, f := range found {
				show.Found(w, f)
			}
			return nil
		},
	}
	c.Flags().StringVar(&date, "date", "", "`day` on which the name is used, YYYY-MM-DD; offices are told as held, over or not yet begun")
	return c
}
