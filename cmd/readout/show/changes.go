package show

import (
	"fmt"
	"io"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"readout/record"
)

// Changes writes the changes of many reports, and at the end their sum.
type Changes struct {
	w         io.Writer
	width     int
	full      bool
	readers   bool // what they were read with is told
	documents int
	differ    int
	counts    map[string]*[3]int // by layer: came, went, changed
}

// Document writes the changes of one report.
func (d *Changes) Document(p Pair, changes []record.Change) error {
	d.documents++
	if len(changes) == 0 {
		return nil
	}
	var b strings.Builder
	d.reader(&b, p)
	if d.differ++; d.differ > 1 {
		b.WriteByte('\n')
	}
	fmt.Fprintln(&b, bold.Render(ReportName(p.Either().Document)))
	for _, c := range changes {
		d.change(&b, c)
	}
	_, err := io.WriteString(d.w, b.String())
	return err
}

// NewChanges returns Changes that are written to w in so many columns, 40 at the least; full leaves nothing out.
func NewChanges(w io.Writer, width int, full bool) *Changes {
	return &Changes{w: w, width: max(40, width), full: full, counts: map[string]*[3]int{}}
}

// reader tells once what the two were read with, where that differs.
func (d *Changes) reader(b *strings.Builder, p Pair) {
	if d.readers || p.Was == nil || p.Is == nil {
		return
	}
	d.readers = true
	was, is := p.Was.Reader, p.Is.Reader
	var other []string
	for _, x := range []struct{ name, was, is string }{
		{"program", was.Version, is.Version}, {"model", was.Model, is.Model}, {"lexicon", was.Lexicon, is.Lexicon}, {"dictionary", was.Dictionary, is.Dictionary},
		{"gazetteer", was.Gazetteer, is.Gazetteer},
	} {
		if x.was != x.is {
			other = append(other, x.name)
		}
	}
	if len(other) > 0 {
		fmt.Fprintf(b, "%s\n\n", dim.Render("read with another "+strings.Join(other, ", ")))
	}
}

// change writes one item: what it is, its fields that changed, its words.
func (d *Changes) change(b *strings.Builder, c record.Change) {
	n := d.counts[c.Layer]
	if n == nil {
		n = new([3]int)
		d.counts[c.Layer] = n
	}
	mark, style := "~", warm
	switch c.Kind() {
	case "came":
		n[0]++
		mark, style = "+", good
	case "went":
		n[1]++
		mark, style = "-", bad
	default:
		n[2]++
	}
	it := c.Item()
	layer := map[string]string{"entities": "entity", "quantities": "quantity"}[c.Layer]
	if layer == "" {
		layer = strings.TrimSuffix(c.Layer, "s")
	}
	if c.Layer == "document" {
		d.fold(b, "  ", style.Render(mark)+" ", layer, lipgloss.NewStyle())
	} else {
		d.fold(b, "  ", style.Render(mark)+" ", fmt.Sprintf("%s %s · %s", layer, ids(c), it.Title), lipgloss.NewStyle())
	}
	if c.Kind() != "changed" && c.Layer == "document" {
		d.fold(b, "    ", "", map[string]string{"came": "only in the new file: ", "went": "only in the old file: "}[c.Kind()]+it.Title, dim)
	}
	for _, f := range c.Fields {
		d.fold(b, "    ", "", fmt.Sprintf("%s: %s → %s", f.Field, d.clip(orDash(f.Old)), d.clip(orDash(f.New))), style)
	}
	if it.About != "" && c.Kind() != "changed" {
		d.fold(b, "    ", "", it.About, dim)
	}
	words := it.Words
	if c.Layer == "events" {
		words = it.Sentence
	}
	if words != "" {
		d.fold(b, "    ", "", "“"+d.clip(words)+"”", dim)
	}
}

// ids tells the id of an item, both where it moved.
func ids(c record.Change) string {
	if c.Old != nil && c.New != nil && c.Old.ID != c.New.ID {
		return c.Old.ID + "→" + c.New.ID
	}
	return c.Item().ID
}

// clip cuts long words unless everything is to be shown.
func (d *Changes) clip(s string) string {
	if r := []rune(s); len(r) > 240 && !d.full {
		return strings.TrimRight(string(r[:240]), " ,;") + " …"
	}
	return s
}

// fold writes text under an indent, a mark before its first line.
func (d *Changes) fold(b *strings.Builder, indent, mark, text string, style lipgloss.Style) {
	pad := indent + strings.Repeat(" ", ansi.StringWidth(mark))
	for i, l := range strings.Split(Fold(text, d.width-len(pad)), "\n") {
		if i == 0 {
			fmt.Fprintln(b, indent+mark+style.Render(l))
		} else {
			fmt.Fprintln(b, pad+style.Render(l))
		}
	}
}

// End sums up.
func (d *Changes) End() error {
	if d.differ == 0 {
		_, err := fmt.Fprintf(d.w, "no difference in %s\n", Plural(d.documents, "document"))
		return err
	}
	var sums []string
	for _, layer := range record.DiffLayers() {
		if n := d.counts[layer]; n != nil {
			sums = append(sums, fmt.Sprintf("%s: %d came, %d went, %d changed", layer, n[0], n[1], n[2]))
		}
	}
	_, err := fmt.Fprintf(d.w, "\n%d of %s differ\n  %s\n", d.differ, Plural(d.documents, "document"), strings.Join(sums, "\n  "))
	return err
}

// A Pair is a report as it was and as it is; one of them is nil where only the other file has it.
type Pair struct{ Was, Is *record.Record }

// Either returns the report as it is, else as it was.
func (p Pair) Either() *record.Record {
	if p.Is != nil {
		return p.Is
	}
	return p.Was
}

// Changes compares the two. A report that only one file has is one change.
func (p Pair) Changes(only []string) []record.Change {
	if p.Was != nil && p.Is != nil {
		return record.Diff(p.Was, p.Is, only)
	}
	r := p.Either()
	it := &record.Item{ID: r.Document.ID, Title: fmt.Sprintf("%s, %s", Plural(len(r.Events), "event"), Plural(len(r.Statements), "statement"))}
	if p.Was != nil {
		return []record.Change{{Layer: "document", Old: it}}
	}
	return []record.Change{{Layer: "document", New: it}}
}
