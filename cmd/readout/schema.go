package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"readout/record"
)

func newSchema() *cobra.Command {
	var columns bool
	c := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the records, or the columns of the tables",
		Example: `  readout schema > readout-1.schema.json
  readout schema --columns`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			if columns {
				for _, t := range record.Tables() {
					fmt.Fprintf(c.OutOrStdout(), "%s: %s\n", t.Name, strings.Join(t.Columns, ","))
				}
				return nil
			}
			s, err := record.JSONSchema()
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "%s\n", s)
			return err
		},
	}
	c.Flags().BoolVar(&columns, "columns", false, "print the columns of the csv tables instead")
	return c
}

func newVersion(s *settings) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its data",
		Args:  usageArgs(cobra.NoArgs),
		RunE: func(c *cobra.Command, _ []string) error {
			r, err := s.reader()
			if err != nil {
				return err
			}
			by := r.Info()
			_, err = fmt.Fprintf(c.OutOrStdout(), "readout     %s\nkernel      %s\nmodel       %s\nlexicon     %s\ndictionary  %s\ngazetteer   %s\n",
				by.Version, r.Kernel(), by.Model, by.Lexicon, by.Dictionary, by.Gazetteer)
			return err
		},
	}
}
