package ingest

import (
	"fmt"
	"hash/fnv"

	"readout/doc"
)

// ids are the ids that a file has given so far, by hash, with the line of each: an archive has millions.
type ids map[uint64]int

// note puts a warning on a report whose id the file has given before: rows of the two could not be told apart.
func (s ids) note(in *Input) {
	if in.ID == "" {
		return
	}
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(in.ID))
	h := hash.Sum64()
	if line, ok := s[h]; ok {
		in.Warnings = append(in.Warnings, doc.Warning{Code: "same-id", Message: fmt.Sprintf("the id %q stands on line %d too; give each report its own", in.ID, line)})
		return
	}
	s[h] = in.Line
}
