// Command readout reads news reports and writes down who did what to whom, who said what, and what was promised by when.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/show"
	"readout/cmd/readout/terminal"
)

// The exit codes, as the README's table has them.
const (
	exitOK         = 0
	exitFailed     = 1
	exitUsage      = 2
	exitUnreadable = 3 // some documents could not be read; all others are there
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program without the process around it.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	addHelp(root)
	foldHelp(root, min(terminal.Columns(stdout), 100))
	err := root.ExecuteContext(context.Background())
	if err != nil && !errors.Is(err, errSaid) {
		fmt.Fprintln(stderr, "readout:", shortened(message(err), 20))
	}
	return exitCode(err)
}

// message is what an error tells, without what was tried on a file: in "stat x: no such file" that tells nobody anything.
func message(err error) string {
	var of *fs.PathError
	if !errors.As(err, &of) {
		return err.Error()
	}
	return strings.ReplaceAll(err.Error(), of.Error(), fmt.Sprintf("%s: %v", of.Path, of.Err))
}

// shortened keeps the first lines of a message: a wrong file has as many mistakes as lines.
func shortened(message string, lines int) string {
	all := strings.Split(message, "\n")
	if len(all) <= lines+1 {
		return message
	}
	return fmt.Sprintf("%s\n… and %d lines more", strings.Join(all[:lines], "\n"), len(all)-lines)
}

// untilInterrupted returns a context that the first interrupt ends; a second one ends the process. What runs briefly does without: there the
// first one does.
func untilInterrupted(parent context.Context) (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(parent, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// errStopped is the error of a run that was interrupted before its output was whole.
var errStopped = errors.New("stopped")

// errSaid is joined to errors that were already told on standard error.
var errSaid = errors.New("already told")

// A usageError is a mistake in the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// An unreadableError says that some documents could not be read.
type unreadableError struct{ n int }

func (e unreadableError) Error() string { return fmt.Sprintf("%d documents could not be read", e.n) }

func exitCode(err error) int {
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, new(usageError)):
		return exitUsage
	case errors.As(err, new(unreadableError)):
		return exitUnreadable
	}
	return exitFailed
}

// settings are the flags of the root command.
type settings struct {
	model          string
	actors         []string
	lexicons       []string
	noInferred     bool
	plainCountries bool
	speech         bool
	confidence     float64
}

func newRoot() *cobra.Command {
	var s settings
	root := &cobra.Command{
		Use:   "readout",
		Short: "Read news reports: who did what to whom, who said what, what was promised by when",
		Long: `Readout reads news reports, from one file to a whole folder, offline, and writes down what they say: events in PLOVER and
CAMEO, statements with speakers, commitments with deadlines, figures, dates, places and actors. Every row points to the exact
words that it came from, and the same input gives the same output every time.`,
		Example: `  readout read report.txt                    # see what a report says
  readout read --format csv stories/ > events.csv
  cat feed.jsonl | readout read --format jsonl -
  readout explain report.txt                 # why was this coded so?`,
		Version:       readout.Version,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          unknownCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetVersionTemplate("readout {{.Version}}\n")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; see '%s --help'", err, c.CommandPath())}
	})
	f := root.PersistentFlags()
	f.StringVar(&s.model, "model", "", "`file` or folder of a language model: a spaCy 3 English package or a converted file (default: the built-in one)")
	f.StringArrayVar(&s.actors, "actors", nil, "`file` with actors of your own; it wins over the built-in one; may be given more than once")
	f.StringArrayVar(&s.lexicons, "lexicon", nil, "`folder` with .lex files of your own; they add to or replace the built-in entries; may be given more than once")
	f.BoolVar(&s.noInferred, "no-inferred", false, "leave out sources and targets that only the place tells")
	f.BoolVar(&s.plainCountries, "plain-countries", false, "countries that act have no sector, as in PLOVER's gold records: RUS, not RUSGOV")
	must(root.MarkPersistentFlagDirname("lexicon"))
	root.AddCommand(newRead(&s), newParse(&s), newExplain(&s), newModel(), newSchema(), newActors(&s), newLexicon(&s), newEval(&s), newDiff(), newVersion(&s))
	return root
}

func (s *settings) options() readout.Options {
	return readout.Options{
		Model: s.model, Actors: s.actors, Lexicons: s.lexicons, NoInferred: s.noInferred, PlainCountries: s.plainCountries, SpeechOnly: s.speech, MinConfidence: s.confidence, Kernel: os.Getenv("READOUT_KERNEL"),
	}
}

// reader loads the program's data.
func (s *settings) reader() (*readout.Reader, error) { return readout.New(s.options()) }

// usageArgs marks errors of the arguments as mistakes in the command line, and tells what is wanted.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if check(c, args) == nil {
			return nil
		}
		got := show.Plural(len(args), "argument")
		if len(args) == 0 {
			got = "none"
		}
		_, wanted, ok := strings.Cut(strings.TrimSuffix(c.UseLine(), " [flags]"), c.CommandPath()+" ")
		if !ok {
			return usageError{fmt.Errorf("%q takes no arguments, got %s; see '%s --help'", c.CommandPath(), got, c.CommandPath())}
		}
		return usageError{fmt.Errorf("%q wants %s, got %s; see '%s --help'", c.CommandPath(), wanted, got, c.CommandPath())}
	}
}
