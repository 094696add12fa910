package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/colorprofile"
	"github.com/spf13/cobra"

	"readout"
	"readout/doc"
)

func newExplain(s *settings) *cobra.Command {
	var date string
	var all bool
	c := &cobra.Command{
		Use:   "explain [FILE|-]",
		Short: "Show how a report was read: layer by layer, and why each event was coded",
		Long: `Explain prints the layers of one report: its blocks, the view that is read and the repairs in it, tokens, the tree of each sentence,
mentions, and for every predicate the frames of the lexicon that were tried, which one fired, and why the nearest others did not (--all: all others).`,
		Example: `  readout explain report.txt
  echo "Iran held talks with France on Monday." | readout explain --date 2021-04-14 -`,
		Args: usageArgs(cobra.MaximumNArgs(1)),
		RunE: func(c *cobra.Command, args []string) error { return explain(c, s, args, date, all) },
	}
	c.Flags().StringVar(&date, "date", "", "publication date of the report, YYYY-MM-DD")
	c.Flags().BoolVar(&all, "all", false, "show every frame that was tried, not only the nearest")
	return c
}

func explain(c *cobra.Command, s *settings, args []string, date string, all bool) error {
	if len(args) == 0 && isTerminal(c.InOrStdin()) {
		return usageError{errors.New("no input; name a file, or - for standard input")}
	}
	if err := checkDate(date); err != nil {
		return usageError{err}
	}
	reader, err := s.reader()
	if err != nil {
		return err
	}
	w := colorprofile.NewWriter(c.OutOrStdout(), os.Environ())
	errs := errorPrinter{w: c.ErrOrStderr()}
	n := 0
	for in, err := range (readout.Source{Stdin: c.InOrStdin(), UserDate: date}).Files(orStdin(args)...) {
		n++
		var d *doc.Document
		if err == nil {
			d, err = reader.Read(in)
		}
		if err != nil {
			errs.print(err)
			continue
		}
		explainDocument(w, reader, d, all)
	}
	return errs.result(n)
}

// explainDocument prints the layers of a document, with the frames that came nearest at each predicate or with all.
func explainDocument(w io.Writer, reader *readout.Reader, d *doc.Document, all bool) {
	e := explainer{w: w, d: d, trace: reader.Explain(d), all: all}
	e.line(bold.Render(d.ID))
	e.line(dim.Render(fmt.Sprintf("published %s (%s), language %s", orDash(d.Published), d.PublishedFrom, orDash(d.Language))))
	for b := range d.Blocks {
		e.block(b)
	}
	e.entities()
}

type explainer struct {
	w     io.Writer
	d     *doc.Document
	trace *readout.Trace
	all   bool // every frame that was tried
}

func (e *explainer) line(parts ...string) { fmt.Fprintln(e.w, strings.Join(parts, "")) }

func (e *explainer) block(b int) {
	d := e.d
	block := d.Blocks[b]
	e.line()
	e.line(accent.Render(fmt.Sprintf("BLOCK %d", b)), " ", string(block.Kind), dim.Render(fmt.Sprintf("  bytes %d–%d", block.Span.Start, block.Span.End)))
	if b < len(d.Views) {
		e.line("  view: ", d.Views[b].Text)
	}
	for _, r := range d.Repairs {
		if r.Span.Overlaps(block.Span) {
			e.line("  ", warm.Render("repair"), fmt.Sprintf(" %q reads %q: %s", r.Was, r.Reads, r.Why))
		}
	}
	for i, s := range d.Sentences {
		if s.Block == b {
			e.sentence(i)
		}
	}
}

func (e *explainer) sentence(i int) {
	d, s := e.d, e.d.Sentences[i]
	e.line()
	e.line("  ", bold.Render(fmt.Sprintf("sentence %d", i)), "  ", strings.Join(strings.Fields(d.Words(s.Tokens)), " "))
	for t := s.Tokens.Start; t < s.Tokens.End; t++ {
		if d.Tokens[t].Head == t {
			e.tree(t, "    ", "")
		}
	}
	for _, n := range d.Names {
		if s.Tokens.Holds(n.Tokens) {
			e.line("    ", dim.Render("name      "), d.Words(n.Tokens), dim.Render("  "+string(n.Label)))
		}
	}
	for m, x := range d.Mentions {
		if s.Tokens.Has(x.Head) {
			e.line("    ", dim.Render("mention   "), d.Words(x.Tokens), dim.Render(fmt.Sprintf("  %s %s, head %s", x.Form, x.Kind, d.Tokens[x.Head].Word)), e.entity(d.EntityOf(m)))
		}
	}
	for k, st := range d.Statements {
		if st.Sentence == i {
			e.line("    ", dim.Render("statement "), fmt.Sprintf("s%d %s, %s, cue %q", k+1, st.Act, st.Form, d.Words(st.Cue)))
		}
	}
	for _, p := range e.trace.Predicates {
		if s.Tokens.Has(p.Token) {
			e.predicate(p)
		}
	}
}

// predicate tells the frames that were tried for a word, what fired first, and the events that came of it.
func (e *explainer) predicate(p readout.Tried) {
	e.line("    ", dim.Render("predicate "), bold.Render(e.d.Tokens[p.Token].Word))
	for _, f := range p.Frames {
		if f.Why == "" {
			e.line("      ", good.Render("✓"), " ", f.Rule, dim.Render("  "+f.Frame))
		}
	}
	failed, more := e.nearest(p)
	for _, f := range failed {
		e.line("      ", bad.Render("✗"), " ", f.Rule, dim.Render("  "+f.Frame+"  "+f.Why))
	}
	if more > 0 {
		e.line("      ", dim.Render(fmt.Sprintf("  and %d more that did not hold; --all shows them", more)))
	}
	for _, v := range p.Events {
		x := &e.d.Events[v]
		e.line("      → ", bold.Render(fmt.Sprintf("v%d %s", v+1, x.Type)), fmt.Sprintf("  %s → %s, %s, by %s, confidence %.2f", e.parties(x.Sources), e.parties(x.Targets), x.Status(), x.Rule, x.Confidence))
	}
}

// near is how many frames that did not hold are shown of a predicate.
const near = 4

// nearest returns the frames that did not hold, those with the fewest open demands first, and how many are left out.
func (e *explainer) nearest(p readout.Tried) (shown []readout.TriedFrame, more int) {
	for _, f := range p.Frames {
		if f.Why != "" {
			shown = append(shown, f)
		}
	}
	slices.SortStableFunc(shown, func(a, b readout.TriedFrame) int { return cmp.Compare(a.Unmet, b.Unmet) })
	if n := len(shown); n > near && !e.all {
		return shown[:near], n - near
	}
	return shown, 0
}

func (e *explainer) parties(ps []doc.Participant) string {
	if len(ps) == 0 {
		return "–"
	}
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = fmt.Sprintf("%s (e%d, %s)", e.d.Words(p.Words), p.Entity+1, p.From)
	}
	return strings.Join(out, ", ")
}

func (e *explainer) entity(i int) string {
	if i == doc.None {
		return ""
	}
	return cool.Render(fmt.Sprintf(" → e%d %s %s", i+1, e.d.Entities[i].Name, e.d.Entities[i].Code))
}

// tree draws a token and what depends on it, in the order of the text.
func (e *explainer) tree(t int, indent, branch string) {
	x := e.d.Tokens[t]
	rel := x.Rel.String()
	if x.Prep != "" {
		rel += "(" + x.Prep + ")"
	}
	e.line(indent, dim.Render(branch), x.Word, dim.Render(fmt.Sprintf("  %s  %s %s", rel, x.Tag, x.Lemma)))
	kids := e.d.Children(t)
	switch branch {
	case "├─ ":
		indent += "│  "
	case "└─ ":
		indent += "   "
	}
	for i, k := range kids {
		next := "├─ "
		if i == len(kids)-1 {
			next = "└─ "
		}
		e.tree(int(k), indent, next)
	}
}

func (e *explainer) entities() {
	e.line()
	e.line(accent.Render("ENTITIES"))
	for i, x := range e.d.Entities {
		e.line(fmt.Sprintf("  e%-3d %-12s %s", i+1, orDash(x.Code), x.Name), dim.Render(fmt.Sprintf("  %s, from %s, %s", x.Kind, x.From, plural(len(x.Mentions), "mention"))))
	}
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}
