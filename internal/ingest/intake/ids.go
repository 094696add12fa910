package intake

import (
	"fmt"
	"hash/fnv"

	"readout/doc"
)

// ids are the ids that the files have given so far, by hash, with the place of each: an archive has millions.
type ids struct {
	seen  map[uint64]place
	files []string
}

// A place is a line of one of the files.
type place struct{ file, line int }

// note puts a warning on a report whose id was given before: rows of the two could not be told apart.
func (s *ids) note(in *Input) {
	if in.ID == "" {
		return
	}
	if n := len(s.files); n == 0 || s.files[n-1] != in.Name {
		s.files = append(s.files, in.Name)
	}
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(in.ID))
	h := hash.Sum64()
	p, ok := s.seen[h]
	switch {
	case !ok && s.seen == nil:
		s.seen = map[uint64]place{}
		fallthrough
	case !ok:
		s.seen[h] = place{len(s.files) - 1, in.Line}
		return
	}
	where := fmt.Sprintf("on line %d", p.line)
	if s.files[p.file] != in.Name {
		where = fmt.Sprintf("on line %d of %s", p.line, s.files[p.file])
	}
	in.Warnings = append(in.Warnings, doc.Warning{Code: "same-id", Message: fmt.Sprintf("the id %q stands %s too; give each report its own", in.ID, where)})
}
