package show

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"readout"
	"readout/doc"
)

// Layers writes the layers of a document with the frames that came nearest at each predicate, or with all; of one sentence only, unless that is doc.None.
func Layers(w io.Writer, d *doc.Document, trace *readout.Trace, all bool, sentence int) {
	e := explainer{w: w, d: d, trace: trace, all: all, sentence: sentence}
	e.line(bold.Render(d.ID))
	e.line(dim.Render(fmt.Sprintf("published %s (%s), language %s%s", orDash(d.Published), d.PublishedFrom, orDash(d.Language), lineOf(d))))
	for b := range d.Blocks {
		e.block(b)
	}
	e.entities()
}

// lineOf is where a report stands in a file of many, "" for a file of its own.
func lineOf(d *doc.Document) string {
	if d.File == "" || d.Line == 0 {
		return ""
	}
	return fmt.Sprintf(", at %s:%d", d.File, d.Line)
}

// An explainer writes the layers of one document.
type explainer struct {
	w        io.Writer
	d        *doc.Document
	trace    *readout.Trace
	all      bool // every frame that was tried
	sentence int  // the only one that is shown, or doc.None
}

// hides reports whether a sentence is not asked for.
func (e *explainer) hides(sentence int) bool { return e.sentence != doc.None && sentence != e.sentence }

func (e *explainer) line(parts ...string) { fmt.Fprintln(e.w, strings.Join(parts, "")) }

func (e *explainer) block(b int) {
	d := e.d
	block := d.Blocks[b]
	if e.sentence != doc.None && d.Sentences[e.sentence].Block != b {
		return
	}
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
		if s.Block == b && !e.hides(i) {
			e.tokens(i)
		}
	}
}

func (e *explainer) tokens(i int) {
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
	e.predicates(s.Tokens)
}

// predicates tells of the words that the lexicon has an entry for, and of verbs that it has none for.
func (e *explainer) predicates(in doc.Range) {
	tried := e.trace.Predicates // by token
	n, _ := slices.BinarySearchFunc(tried, in.Start, func(p readout.Tried, t int) int { return cmp.Compare(p.Token, t) })
	for t := in.Start; t < in.End; t++ {
		x := &e.d.Tokens[t]
		if n < len(tried) && tried[n].Token == t {
			e.predicate(tried[n])
			n++
		} else if x.POS == doc.Verb {
			e.line("    ", dim.Render("predicate "), bold.Render(x.Word), dim.Render(fmt.Sprintf("  the lexicon has no frame for %q", x.Lemma)))
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

// nearest returns the frames that did not hold, those of the user's first, which are all shown, then those with the fewest open demands, and how many are left
// out.
func (e *explainer) nearest(p readout.Tried) (shown []readout.TriedFrame, more int) {
	own := 0
	for _, f := range p.Frames {
		if f.Why != "" {
			shown = append(shown, f)
		}
		if f.Why != "" && f.User {
			own++
		}
	}
	slices.SortStableFunc(shown, func(a, b readout.TriedFrame) int {
		switch {
		case a.User && !b.User:
			return -1
		case b.User && !a.User:
			return 1
		}
		return cmp.Compare(a.Unmet, b.Unmet)
	})
	if n := len(shown); n > own+near && !e.all {
		return shown[:own+near], n - own - near
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
		if e.sentence != doc.None && !slices.ContainsFunc(x.Mentions, func(m int) bool { return e.d.SentenceOf(e.d.Mentions[m].Head) == e.sentence }) {
			continue
		}
		e.line(fmt.Sprintf("  e%-3d %-12s %s", i+1, orDash(x.Code), x.Name), dim.Render(fmt.Sprintf("  %s, from %s, %s", x.Kind, x.From, Plural(len(x.Mentions), "mention"))))
	}
}
