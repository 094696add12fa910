package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"readout/cmd/readout/show"
)

// foldHelp folds the help of a command and all below it to the width of the terminal.
func foldHelp(c *cobra.Command, width int) {
	var paragraphs []string
	for p := range strings.SplitSeq(c.Long, "\n\n") {
		paragraphs = append(paragraphs, show.Fold(p, width))
	}
	c.Long = strings.Join(paragraphs, "\n\n")
	usage := strings.ReplaceAll(c.UsageTemplate(), "FlagUsages ", fmt.Sprintf("FlagUsagesWrapped %d ", width))
	if readsNothing(c) {
		usage = strings.ReplaceAll(usage, ".HasAvailableInheritedFlags", "false")
	}
	c.SetUsageTemplate(usage)
	for _, sub := range c.Commands() {
		foldHelp(sub, width)
	}
}

// readsNothing reports whether a command reads no text, so that the flags of the root, which say what is read with, are none of its own.
func readsNothing(c *cobra.Command) bool {
	switch c.Name() {
	case "diff", "schema", "model", "convert", "import", "completion", "help":
		return true
	}
	return c.Parent() != nil && c.Parent().Name() == "completion"
}

// unknownCommand tells what may have been meant by a word that is no command: a file, or a command of a like name.
func unknownCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	err := fmt.Errorf("unknown command %q for %q", args[0], c.CommandPath())
	if _, no := os.Stat(args[0]); no == nil {
		return usageError{fmt.Errorf("%w; did you mean '%s read %s'?", err, c.CommandPath(), args[0])}
	}
	if like := c.SuggestionsFor(args[0]); len(like) > 0 {
		return usageError{fmt.Errorf("%w; did you mean %s?", err, strings.Join(like, " or "))}
	}
	return usageError{fmt.Errorf("%w; see '%s --help'", err, c.CommandPath())}
}
