package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"readout/record"
)

// A diffWriter writes the changes of one document after the other.
type diffWriter interface {
	document(p recordPair, changes []record.Change) error
	end() error
}

func newDiffWriter(w io.Writer, o *comparing) (diffWriter, error) {
	if o.format == "csv" {
		c, err := record.NewDiffWriter(w)
		return diffCSV{c}, err
	}
	return &diffText{w: colorprofile.NewWriter(w, os.Environ()), width: max(40, columns(w)), full: o.full, counts: map[string]*[3]int{}}, nil
}

type diffCSV struct{ w *record.DiffWriter }

func (d diffCSV) document(p recordPair, changes []record.Change) error {
	return d.w.Write(p.either().Document, changes)
}

func (d diffCSV) end() error { return nil }

// diffText writes changes for people.
type diffText struct {
	w         io.Writer
	width     int
	full      bool
	readers   bool // what they were read with is told
	documents int
	differ    int
	counts    map[string]*[3]int // by layer: came, went, changed
}

func (d *diffText) document(p recordPair, changes []record.Change) error {
	d.documents++
	if len(changes) == 0 {
		return nil
	}
	var b strings.Builder
	d.reader(&b, p)
	if d.differ++; d.differ > 1 {
		b.WriteByte('\n')
	}
	fmt.Fprintln(&b, bold.Render(reportName(p.either().Document)))
	for _, c := range changes {
		d.change(&b, c)
	}
	_, err := io.WriteString(d.w, b.String())
	return err
}

// reader tells once what the two were read with, where that differs.
func (d *diffText) reader(b *strings.Builder, p recordPair) {
	if d.readers || p.was == nil || p.is == nil {
		return
	}
	d.readers = true
	was, is := p.was.Reader, p.is.Reader
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
func (d *diffText) change(b *strings.Builder, c record.Change) {
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
func (d *diffText) clip(s string) string {
	if r := []rune(s); len(r) > 240 && !d.full {
		return strings.TrimRight(string(r[:240]), " ,;") + " …"
	}
	return s
}

// fold writes text under an indent, a mark before its first line.
func (d *diffText) fold(b *strings.Builder, indent, mark, text string, style lipgloss.Style) {
	pad := indent + strings.Repeat(" ", ansi.StringWidth(mark))
	for i, l := range strings.Split(folded(text, d.width-len(pad)), "\n") {
		if i == 0 {
			fmt.Fprintln(b, indent+mark+style.Render(l))
		} else {
			fmt.Fprintln(b, pad+style.Render(l))
		}
	}
}

// end sums up.
func (d *diffText) end() error {
	if d.differ == 0 {
		_, err := fmt.Fprintf(d.w, "no difference in %s\n", plural(d.documents, "document"))
		return err
	}
	var sums []string
	for _, layer := range record.DiffLayers() {
		if n := d.counts[layer]; n != nil {
			sums = append(sums, fmt.Sprintf("%s: %d came, %d went, %d changed", layer, n[0], n[1], n[2]))
		}
	}
	_, err := fmt.Fprintf(d.w, "\n%d of %s differ\n  %s\n", d.differ, plural(d.documents, "document"), strings.Join(sums, "\n  "))
	return err
}
