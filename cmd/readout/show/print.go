// Package show writes for people: a record, what was read layer by layer, the changes between two records, an entry of a dictionary. Styles are ANSI sequences, which
// the writer strips where they cannot be shown.
package show

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"readout/record"
)

// A printer writes records for a person: headline facts, then who did what to whom, who said what, commitments, figures and dates,
// each with its words. Styles are written as ANSI sequences; the writer strips what the terminal cannot show.
type printer struct {
	w     io.Writer
	width int // columns, at least 40
	full  bool
	only  []string // the layers that are kept; none means all
	r     *record.Record
	text  []rune
	names map[string]*record.Entity
}

func newPrinter(w io.Writer, width int, full bool, only []string) *printer {
	return &printer{w: w, width: max(40, width), full: full, only: only}
}

// Record writes one record, the layers in only, all where there are none; full leaves nothing out.
func Record(w io.Writer, width int, full bool, only []string, r *record.Record) {
	newPrinter(w, width, full, only).print(r)
}

// Rule is what parts one record from the next.
func Rule(width int) string { return dim.Render(strings.Repeat("─", width)) }

// print writes one record.
func (p *printer) print(r *record.Record) {
	p.r, p.text = r, []rune(r.Document.Text)
	p.names = make(map[string]*record.Entity, len(r.Entities))
	for i := range r.Entities {
		p.names[r.Entities[i].ID] = &r.Entities[i]
	}
	p.head()
	p.short()
	p.events()
	p.statements()
	p.commitments()
	p.figures()
	p.times()
	p.places()
	p.actors()
	p.repairs()
}

func (p *printer) line(parts ...string) {
	fmt.Fprintln(p.w, strings.TrimRight(strings.Join(parts, ""), " "))
}

// section writes the heading of a part, with the number of its items.
func (p *printer) section(title string, n int) {
	p.line()
	p.line(accent.Render(strings.ToUpper(title)), dim.Render(fmt.Sprintf("  %d", n)))
}

// words cuts a span out of the text, on one line.
func (p *printer) words(s record.Span) string {
	return strings.Join(strings.Fields(string(p.text[s[0]:s[1]])), " ")
}

// wrap writes text under an indent, folded to the width of the terminal.
func (p *printer) wrap(indent int, style lipgloss.Style, text string) {
	pad := strings.Repeat(" ", indent)
	for l := range strings.SplitSeq(Fold(text, p.width-indent), "\n") {
		p.line(pad, style.Render(l))
	}
}

// hang writes text behind something, folded so that it stays to the right of that.
func (p *printer) hang(before, text string) {
	indent := ansi.StringWidth(before)
	for i, l := range strings.Split(Fold(text, p.width-indent), "\n") {
		if i > 0 {
			before = strings.Repeat(" ", indent)
		}
		p.line(before, l)
	}
}

func (p *printer) head() {
	d := p.r.Document
	title := ReportName(d)
	if d.Title != nil {
		title = *d.Title
	}
	p.line(bold.Render(title))
	var about []string
	if d.Published != nil {
		about = append(about, day(*d.Published)+" ("+d.PublishedFrom+")")
	} else {
		about = append(about, "no date")
	}
	if d.DatelinePlace != nil {
		about = append(about, *d.DatelinePlace)
	}
	if d.Publisher != nil {
		about = append(about, *d.Publisher)
	}
	for _, layer := range []struct {
		name string
		n    int
	}{{"event", len(p.r.Events)}, {"statement", len(p.r.Statements)}, {"actor", len(p.r.Entities)}} {
		if len(p.only) == 0 || layer.name == "actor" || slices.Contains(p.only, layer.name+"s") {
			about = append(about, Plural(layer.n, layer.name))
		}
	}
	p.wrap(0, dim, strings.Join(about, " · "))
	for _, w := range p.r.Warnings {
		p.wrap(0, warm, "! "+w.Message)
	}
}

// ReportName names a report for people: by its file, where that holds no other, else by its id.
func ReportName(d record.Document) string {
	if d.File != nil && d.Line == nil {
		return *d.File
	}
	return d.ID
}

// day writes an ISO date or prefix of one for a reader: "14 Apr 2021", "Apr 2021", "2021".
func day(iso string) string {
	for _, f := range []struct{ in, out string }{{"2006-01-02T15:04", "2 Jan 2006 15:04"}, {"2006-01-02", "2 Jan 2006"}, {"2006-01", "Jan 2006"}} {
		if t, err := time.Parse(f.in, iso); err == nil {
			return t.Format(f.out)
		}
	}
	return iso
}

// between writes a time from start to end.
func between(w *record.When) string {
	switch {
	case w == nil || w.Start == nil && w.End == nil:
		return ""
	case w.Start == nil:
		return "until " + day(*w.End)
	case w.End == nil:
		return "since " + day(*w.Start)
	case *w.Start == *w.End:
		return day(*w.Start)
	}
	return day(*w.Start) + " – " + day(*w.End)
}

// until writes the last day of a deadline.
func until(w *record.When) string {
	if w == nil || w.End == nil {
		return between(w)
	}
	return "until " + day(*w.End)
}

// who names entities with their codes: "Antony Blinken (USAGOV)"; nobody is a dash.
func (p *printer) who(ids []string) string {
	if len(ids) == 0 {
		return dim.Render("–")
	}
	out := make([]string, 0, len(ids))
	for i, id := range ids {
		if i == 3 && len(ids) > 4 && !p.full {
			out = append(out, fmt.Sprintf("%d more", len(ids)-i))
			break
		}
		out = append(out, p.named(id))
	}
	return strings.Join(out, ", ")
}

func (p *printer) named(id string) string {
	e := p.names[id]
	name := ansi.Truncate(strings.Join(strings.Fields(e.Name), " "), 40, "…")
	if e.Code == nil {
		return name
	}
	return name + " " + dim.Render(*e.Code)
}

// statusStyle colours a status: what is told as fact, what is not yet, what is not.
func statusStyle(status string) lipgloss.Style {
	switch status {
	case "happened", "ongoing":
		return good
	case "denied", "negated":
		return bad
	case "alleged":
		return warm
	}
	return cool
}
