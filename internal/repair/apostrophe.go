package repair

import (
	"regexp"

	"readout/doc"
)

// loose are endings that a tokeniser has set apart from their word and from their apostrophe: "China ’ s premier", "they don ’ t".
var loose = regexp.MustCompile(`\pL (’ |' )(?:s|t|re|ve|ll|d|m)(?:[ .,;:!?]|$)`)

// apostrophes joins endings to their words.
func apostrophes(s string) []edit {
	var out []edit
	for _, m := range loose.FindAllStringSubmatchIndex(s, -1) {
		at, end := m[2]-1, m[3] // with the space before
		out = append(out, edit{span: doc.Span{Start: at, End: end}, parts: []part{{from: doc.Span{Start: m[2], End: end - 1}}}, why: strayMark})
	}
	return out
}
