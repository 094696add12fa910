package main

import (
	"fmt"
	"io"
	"slices"

	"readout/record"
)

// A warningCount tells what a table has no column for and nobody looks up in a record: that reports have no date, are in a language that is not read, or
// have one id. It tells each kind once, with the first report that has it.
type warningCount struct{ seen []warned }

type warned struct {
	record.Warning
	report string
	n      int
}

func (c *warningCount) add(r *record.Record) {
	for _, w := range r.Warnings {
		i := slices.IndexFunc(c.seen, func(x warned) bool { return x.Code == w.Code })
		if i < 0 {
			i = len(c.seen)
			c.seen = append(c.seen, warned{Warning: w, report: placeOf(r.Document)})
		}
		c.seen[i].n++
	}
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
	return reportName(d)
}
