package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"readout/cmd/readout/terminal"
	"readout/syntax"
)

func newModel() *cobra.Command {
	c := &cobra.Command{
		Use:   "model",
		Short: "Convert language models",
		Args:  unknownCommand,
		RunE:  func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	var out string
	convert := &cobra.Command{
		Use:   "convert WHEEL|FOLDER",
		Short: "Make one file of a spaCy package, for quick loading",
		Long: `Convert reads a spaCy 3 English package, a wheel or a folder, and writes all that parsing needs into one file that --model takes.
The same package gives the same bytes.`,
		Example: `  readout model convert en_core_web_sm-3.8.0-py3-none-any.whl --out en_core_web_sm-3.8.0.bin`,
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(c *cobra.Command, args []string) error {
			data, err := syntax.ConvertFile(args[0])
			if err != nil {
				return err
			}
			if out == "" {
				if terminal.Is(c.OutOrStdout()) {
					return usageError{fmt.Errorf("the converted package is binary; name a file with --out")}
				}
				_, err = c.OutOrStdout().Write(data)
				return err
			}
			return os.WriteFile(out, data, 0o644)
		},
	}
	convert.Flags().StringVarP(&out, "out", "o", "", "write to this `file`")
	c.AddCommand(convert)
	return c
}
