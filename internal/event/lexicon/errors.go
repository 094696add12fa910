package lexicon

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"
)

// A position is a place in a lexicon file; lines and columns begin at 1, columns count bytes.
type position struct {
	layer     int    // which file system of Load, so that errors sort by it
	folder    string // that the user gave, for messages; "" for the shipped files
	file      string
	line, col int
}

func (p position) String() string {
	return fmt.Sprintf("%s:%d:%d", filepath.Join(p.folder, filepath.FromSlash(p.file)), p.line, p.col)
}

// A lexiconError is one thing wrong with a lexicon.
type lexiconError struct {
	at  position
	msg string
}

// errorList is all that is wrong; as an error it is a line each.
type errorList []lexiconError

func (l errorList) Error() string {
	lines := make([]string, len(l))
	for i, e := range l {
		lines[i] = e.at.String() + ": " + e.msg
	}
	return strings.Join(lines, "\n")
}

func (l errorList) sort() {
	sort.SliceStable(l, func(i, j int) bool {
		a, b := l[i].at, l[j].at
		if a.layer != b.layer {
			return a.layer < b.layer
		}
		if a.file != b.file {
			return a.file < b.file
		}
		if a.line != b.line {
			return a.line < b.line
		}
		return a.col < b.col
	})
}
