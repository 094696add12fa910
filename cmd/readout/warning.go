package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"readout/cmd/readout/show"
	"readout/record"
)

// A warningCount tells what a table has no column for and nobody looks up in a record: that reports have no date, are in a language that is not read, or
// have one id. It tells each kind once, with the first report that has it.
type warningCount struct {
	seen []warned
	ids  map[uint64]bool // of all reports, by hash
}

type warned struct {
	record.Warning
	report string
	n      int
}

func (c *warningCount) add(r *record.Record) {
	for _, w := range append(r.Warnings, c.double(r)...) {
		i := slices.IndexFunc(c.seen, func(x warned) bool { return x.Code == w.Code })
		if i < 0 {
			i = len(c.seen)
			c.seen = append(c.seen, warned{Warning: w, report: placeOf(r.Document)})
		}
		c.seen[i].n++
	}
}

// double tells that a report has the id of an earlier one where the input gave none: it is the same file, or the same text.
func (c *warningCount) double(r *record.Record) []record.Warning {
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(r.Document.ID))
	id := hash.Sum64()
	if c.ids == nil {
		c.ids = map[uint64]bool{}
	}
	told := slices.ContainsFunc(r.Warnings, func(w record.Warning) bool { return w.Code == "same-id" })
	if !c.ids[id] || told {
		c.ids[id] = true
		return nil
	}
	return []record.Warning{{Code: "same-report", Message: fmt.Sprintf("it is an earlier report once more, of one name and text: both are %q", r.Document.ID)}}
}

func (c *warningCount) print(w io.Writer) {
	for _, x := range c.seen {
		more := ""
		if x.n > 1 {
			more = fmt.Sprintf(" (the first of %d such reports)", x.n)
		}
		fmt.Fprintf(w, "readout: warning: %s: %s%s\n", x.report, x.Message, more)
	}
}

// placeOf is where a report stands, for messages.
func placeOf(d record.Document) string {
	if d.File != nil && d.Line != nil {
		return fmt.Sprintf("%s:%d", *d.File, *d.Line)
	}
	return show.ReportName(d)
}
