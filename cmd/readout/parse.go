package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"readout"
	"readout/cmd/readout/show"
	"readout/cmd/readout/terminal"
	"readout/internal/ordered"
	"readout/syntax"
)

var parseFormats = []string{"text", "jsonl", "conllu"}

// maxParse is how long one plain text may be that is parsed: it is held in memory as a whole, its trees are not.
const maxParse = 1 << 30

func newParse(s *settings) *cobra.Command {
	var format string
	var workers int
	c := &cobra.Command{
		Use:   "parse [FILE…|FOLDER|-]",
		Short: "Print tokens, tags, trees and names of text as it stands",
		Long: `Parse runs the language model alone, without repair: on plain text block by block as read cuts it, or on JSON Lines, each text one
block. jsonl prints {"id", "tokens": [[offset, length, space, tag, pos, morph, lemma, head, label, sentence start, name], …],
"chunks": [[start, end], …]} a line, offsets in code points.`,
		Example: `  readout parse report.txt
  readout parse --format conllu stories/ > stories.conllu
  readout parse --format jsonl - < texts.jsonl`,
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(parseFormats, format) {
				return usageError{fmt.Errorf("unknown format %q; want one of %s", format, strings.Join(parseFormats, ", "))}
			}
			if len(args) == 0 && terminal.Is(c.InOrStdin()) {
				return usageError{errors.New("no input; name a file or folder, or - for standard input")}
			}
			if err := checkWorkers(workers); err != nil {
				return usageError{err}
			}
			return parse(c, s, args, format, workers)
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "text", "`format` of the output: "+strings.Join(parseFormats, ", "))
	c.Flags().IntVarP(&workers, "workers", "j", runtime.GOMAXPROCS(0), "how many texts are parsed at the same time; the output does not depend on it")
	must(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(parseFormats, cobra.ShellCompDirectiveNoFileComp)))
	return c
}

func parse(c *cobra.Command, s *settings, args []string, format string, workers int) error {
	defer debug.SetGCPercent(debug.SetGCPercent(40)) // little lives here but the caches and one text, so collecting more often costs little
	pipeline, err := readout.LoadModel(s.options())
	if err != nil {
		return err
	}
	errs := errorPrinter{w: c.ErrOrStderr()}
	texts := readout.Texts(readout.Source{Stdin: c.InOrStdin(), Whole: true, MaxSize: maxParse}.Files(orStdin(args)...))
	ctx, stop := untilInterrupted(c.Context())
	defer stop()
	n, tokens, begin := 0, 0, time.Now()
	for b, err := range parseAll(ctx, pipeline, texts, format, workers) {
		if err != nil {
			n++
			errs.print(err)
			continue
		}
		n, tokens = n+b.texts, tokens+b.tokens
		if _, err := c.OutOrStdout().Write(b.out); err != nil {
			return err
		}
	}
	if ctx.Err() != nil {
		return errStopped
	}
	if took := time.Since(begin).Seconds(); terminal.Is(c.ErrOrStderr()) && !terminal.Is(c.OutOrStdout()) {
		fmt.Fprintf(c.ErrOrStderr(), "%s, %s tokens in %.1f s, %s a second\n", show.Plural(n, "text"), show.Grouped(float64(tokens)), took, show.Grouped(math.Round(float64(tokens)/took)))
	}
	return errs.result(n)
}

// parsed is what a number of texts in a row come to, as it is printed.
type parsed struct {
	texts, tokens int
	out           []byte
}

// parseAll parses texts some at a time, since the model runs best on many words at once.
func parseAll(ctx context.Context, p *syntax.Pipeline, in iter.Seq2[readout.Text, error], format string, workers int) iter.Seq2[parsed, error] {
	return ordered.Map(ctx, batches(in), workers, func() func([]readout.Text) (parsed, error) {
		w := p.NewParser()
		var texts []string
		var docs []*syntax.Doc
		return func(batch []readout.Text) (parsed, error) {
			texts = texts[:0]
			for _, t := range batch {
				texts = append(texts, t.Text)
			}
			for len(docs) < len(batch) {
				docs = append(docs, new(syntax.Doc))
			}
			w.ParseAll(texts, docs[:len(batch)])
			var out bytes.Buffer
			tokens := 0
			for i, t := range batch {
				tokens += len(docs[i].Tokens)
				if err := writeParse(&out, docs[i], t.ID, format); err != nil {
					return parsed{}, err
				}
			}
			return parsed{len(batch), tokens, out.Bytes()}, nil
		}
	})
}

// batches groups texts, about 32 kB together. An error ends a group and follows it.
func batches(in iter.Seq2[readout.Text, error]) iter.Seq2[[]readout.Text, error] {
	return func(yield func([]readout.Text, error) bool) {
		var batch []readout.Text
		size := 0
		flush := func() bool {
			full := batch
			batch, size = nil, 0
			return len(full) == 0 || yield(full, nil)
		}
		for t, err := range in {
			if err != nil {
				if !flush() || !yield(nil, err) {
					return
				}
				continue
			}
			if size+len(t.Text) > 1<<15 && !flush() {
				return
			}
			batch, size = append(batch, t), size+len(t.Text)
		}
		flush()
	}
}

func writeParse(out *bytes.Buffer, d *syntax.Doc, id, format string) error {
	switch format {
	case "jsonl":
		out.Write(append(d.AppendJSON(out.AvailableBuffer(), id), '\n'))
		return nil
	case "conllu":
		return d.WriteCoNLLU(out, id)
	}
	return d.WriteText(out)
}
