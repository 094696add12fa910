package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"readout/cmd/readout/show"
)

// addHelp adds the commands that Cobra would add when it runs, so that they are folded too and know what they are not asked.
func addHelp(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		switch c.Name() {
		case "completion":
			c.Args = unknownCommand
			c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
			for _, shell := range c.Commands() {
				shell.Args = usageArgs(cobra.NoArgs)
			}
		case "help":
			c.Run = nil
			c.RunE = helpOn
		}
	}
}

// helpOn shows the help of the command that the arguments name.
func helpOn(c *cobra.Command, args []string) error {
	of := c.Root()
	for _, name := range args {
		i := slices.IndexFunc(of.Commands(), func(sub *cobra.Command) bool { return sub.Name() == name })
		if i < 0 {
			return unknownCommand(of, []string{name})
		}
		of = of.Commands()[i]
	}
	of.InitDefaultHelpFlag()
	return of.Help()
}

// foldHelp folds the help of a command and all below it to the width of the terminal.
func foldHelp(c *cobra.Command, width int) {
	var paragraphs []string
	for p := range strings.SplitSeq(c.Long, "\n\n") {
		if !strings.HasPrefix(p, "\t") { // a command to copy
			p = show.Fold(p, width)
		}
		paragraphs = append(paragraphs, p)
	}
	c.Long = strings.Join(paragraphs, "\n\n")
	usage := strings.ReplaceAll(c.UsageTemplate(), "FlagUsages ", fmt.Sprintf("FlagUsagesWrapped %d ", width))
	if readsNothing(c) {
		usage = strings.ReplaceAll(usage, ".HasAvailableInheritedFlags", "false")
	} else if names := readsWith(c); names != nil {
		all := c.InheritedFlags().FlagUsagesWrapped(width)
		usage = strings.ReplaceAll(usage, fmt.Sprintf("{{.InheritedFlags.FlagUsagesWrapped %d | trimTrailingWhitespaces}}", width), usages(all, names))
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

// readsWith names the flags of the root that a command looks at, nil for all.
func readsWith(c *cobra.Command) []string {
	switch c.Name() {
	case "parse":
		return []string{"model"}
	case "actors", "lookup":
		return []string{"actors"}
	case "version":
		return []string{"actors", "lexicon", "model"}
	}
	return nil
}

// usages leaves of the lines on flags those on some of them.
func usages(all string, names []string) string {
	var out []string
	keep := false
	for line := range strings.SplitSeq(strings.TrimRight(all, "\n"), "\n") {
		if flag, ok := strings.CutPrefix(strings.TrimSpace(line), "--"); ok {
			name, _, _ := strings.Cut(flag, " ")
			keep = slices.Contains(names, name)
		}
		if keep {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
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
	c.SuggestionsMinimumDistance = 2
	if like := c.SuggestionsFor(args[0]); len(like) > 0 {
		return usageError{fmt.Errorf("%w; did you mean %s?", err, strings.Join(like, " or "))}
	}
	return usageError{fmt.Errorf("%w; see '%s --help'", err, c.CommandPath())}
}
