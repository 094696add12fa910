package readout

import (
	"fmt"
	"iter"

	"readout/internal/ingest"
	"readout/internal/ingest/intake"
)

// A Report is one report as it came from outside. Data holds its bytes, in any encoding; ID, URI, Title, Publisher and Date are what the source says
// of it, all strings, "" where it does not. UserDate is a date that wins over all others. Name is the path of the file, Line its line there, 0 where
// the report fills it.
type Report = intake.Input

// A Source says how reports are read from files, folders and streams: Stdin stands for the path "-", MaxSize bounds one report (0 is DefaultMaxSize),
// UserDate is the date of all. Files, Lines and Table return sequences of reports and errors for Reader.All. The zero value reads files.
type Source = intake.Source

// DefaultMaxSize is how many bytes of one report are read unless Source says otherwise.
const DefaultMaxSize = intake.DefaultMaxSize

// List returns the files that paths stand for: a folder's with all below it, by name, without hidden ones; "-" and everything else as
// it is. What cannot be listed is an error beside it.
func List(paths ...string) ([]string, []error) { return intake.List(paths...) }

// ParseDate reads a calendar date in the forms that news uses and returns it as YYYY-MM-DD.
func ParseDate(s string) (string, error) { return ingest.ParseDate(s) }

// A Text is a piece of text that is parsed by itself.
type Text struct{ ID, Text string }

// Texts yields the blocks of reports as they stand, without repair. A report of one block keeps its id, others get the number of the
// block behind it.
func Texts(in iter.Seq2[Report, error]) iter.Seq2[Text, error] {
	return func(yield func(Text, error) bool) {
		for report, err := range in {
			if err != nil {
				if !yield(Text{}, err) {
					return
				}
				continue
			}
			if !blocks(report, yield) {
				return
			}
		}
	}
}

func blocks(in Report, yield func(Text, error) bool) bool {
	d, err := ingest.Open(in)
	if err != nil {
		return yield(Text{}, err)
	}
	in.Data = nil // a long text is held once
	if in.Whole { // as it stands, white space about it too
		return yield(Text{d.ID, d.Text}, nil)
	}
	for i, b := range d.Blocks {
		id := d.ID
		if len(d.Blocks) > 1 {
			id = fmt.Sprintf("%s-%d", d.ID, i+1)
		}
		if !yield(Text{id, d.Text[b.Span.Start:b.Span.End]}, nil) {
			return false
		}
	}
	return true
}
