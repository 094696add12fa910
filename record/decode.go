package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
)

// Decode yields the records of a stream of JSON Lines, or of JSON objects one after another, as `readout read` writes them. An error names the
// record and ends the stream.
func Decode(in io.Reader) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		dec := json.NewDecoder(in)
		for n := 1; ; n++ {
			r := new(Record)
			err := dec.Decode(r)
			if errors.Is(err, io.EOF) {
				return
			}
			if err == nil && r.Schema != SchemaName {
				err = fmt.Errorf("schema %q; want %q", r.Schema, SchemaName)
			}
			if err != nil {
				yield(nil, fmt.Errorf("record %d, before byte %d: %w; want the output of 'readout read --format jsonl'", n, dec.InputOffset(), err))
				return
			}
			if !yield(r, nil) {
				return
			}
		}
	}
}
