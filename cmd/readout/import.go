package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"readout/internal/petrarch"
)

// An importing is one run of lexicon import.
type importing struct {
	out   string
	codes string
	add   bool
	skip  bool
	kind  func(code string) petrarch.Kind
}

func newLexiconImport() *cobra.Command {
	var o importing
	c := &cobra.Command{
		Use:   "import FILE… --out FOLDER",
		Short: "Make a lexicon of PETRARCH verb dictionaries",
		Long: `Import turns verb dictionaries of PETRARCH, PETRARCH2 or TABARI into a lexicon, one .lex file each, for --lexicon FOLDER.
What cannot be carried over stands in FOLDER/report.txt with file and line, the pattern and the reason.
Files of actors and agents need no import: --actors FILE reads them as they are.

--codes cameo (the default) takes the codes for CAMEO's and gives each event its PLOVER type. --codes own takes every code as
it stands, events have the type OTHER; --codes FILE likewise, with types from lines "CODE TYPE [MODE]", where a CODE stands for
all that begin with it.`,
		Example: `  readout lexicon import CAMEO.2.0.txt --out mine
  readout --lexicon mine read report.txt
  readout lexicon import weis.verbs --codes own --out weis`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(c *cobra.Command, files []string) error {
			if o.out == "" {
				return usageError{fmt.Errorf("no folder; want --out FOLDER")}
			}
			return o.run(c, files)
		},
	}
	f := c.Flags()
	f.StringVarP(&o.out, "out", "o", "", "`folder` that the .lex files and report.txt are written to")
	f.StringVar(&o.codes, "codes", "cameo", "what the `codes` are: cameo, own, or a file of types")
	f.BoolVar(&o.add, "add", false, "add to the shipped lexicon instead of taking its place")
	f.BoolVar(&o.skip, "skip-malformed", false, "leave lines out that cannot be read, and tell them in the report")
	must(c.RegisterFlagCompletionFunc("codes", cobra.FixedCompletions([]string{"cameo", "own"}, cobra.ShellCompDirectiveDefault)))
	must(c.MarkFlagDirname("out"))
	return c
}

func (o *importing) run(c *cobra.Command, files []string) error {
	if err := o.setKind(); err != nil {
		return err
	}
	var bad []error
	names := map[string]string{}
	out := map[string]petrarch.Result{}
	files = once(files)
	for _, file := range files {
		name := lexName(file)
		if old, taken := names[name]; taken {
			return fmt.Errorf("%s and %s would both be written to %s; rename one", old, file, name)
		}
		names[name] = file
		r, err := o.file(file)
		if err != nil {
			bad = append(bad, err)
		}
		out[name] = r
	}
	if len(bad) > 0 {
		return errors.Join(bad...)
	}
	return o.write(c, files, out)
}

// once leaves out files that two patterns of the shell name.
func once(files []string) []string {
	var out []string
	for _, f := range files {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}

func (o *importing) setKind() error {
	switch o.codes {
	case "cameo":
		o.kind = petrarch.Cameo
	case "own":
		o.kind = petrarch.Own
	default:
		text, err := os.ReadFile(o.codes)
		if err != nil {
			return usageError{fmt.Errorf("--codes: want cameo, own or a file of types: %w", err)}
		}
		o.kind, err = petrarch.Table(o.codes, string(text))
		return err
	}
	return nil
}

// lexName names the lexicon file of a dictionary: "CAMEO.2.0.txt" is cameo-2-0.lex.
func lexName(file string) string {
	base := strings.ToLower(strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
	words := strings.FieldsFunc(base, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') })
	if len(words) == 0 || words[0] == "sets" && len(words) == 1 { // the sets of sets.lex are everybody's
		words = append(words, "imported")
	}
	return strings.Join(words, "-") + ".lex"
}

// file imports one dictionary.
func (o *importing) file(file string) (petrarch.Result, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return petrarch.Result{}, err
	}
	d, err := petrarch.Read(file, string(text))
	if err != nil && !o.skip {
		return petrarch.Result{}, malformed(file, err)
	}
	r := petrarch.Write(d, petrarch.Options{Kind: o.kind, Replace: !o.add})
	if err != nil {
		r.Malformed(err)
	} else if r.Entries == 0 {
		return r, fmt.Errorf("%s: no entry came of it; want a dictionary of verbs (--actors FILE reads actors and agents as they are)", file)
	}
	return r, nil
}

// malformed tells the lines that cannot be read, and what to do about them.
func malformed(file string, err error) error {
	const most = 15
	n := strings.Count(err.Error(), "\n") + 1
	next := "mend them, or leave them out with --skip-malformed"
	if n > 500 {
		next = "want a dictionary of verbs (--actors FILE reads actors and agents as they are)"
	}
	return fmt.Errorf("%s\n%s: %d lines cannot be read; %s", shortened(err.Error(), most), file, n, next)
}

// write writes the lexicon files and the report, and tells what came of each dictionary.
func (o *importing) write(c *cobra.Command, files []string, results map[string]petrarch.Result) error {
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return err
	}
	var report strings.Builder
	for _, file := range files {
		name := lexName(file)
		r := results[name]
		if err := os.WriteFile(filepath.Join(o.out, name), []byte(r.Lexicon), 0o644); err != nil {
			return err
		}
		fmt.Fprintf(c.OutOrStdout(), "%s: %d entries from %d of %d verbs and %d of %d patterns of %s; reported: %d\n", filepath.Join(o.out, name), r.Entries,
			r.Verbs, r.VerbsOf, r.Patterns, r.PatternsOf, file, len(r.Losses))
		for _, l := range r.Losses {
			fmt.Fprintln(&report, l)
		}
	}
	return os.WriteFile(filepath.Join(o.out, "report.txt"), []byte(report.String()), 0o644)
}
