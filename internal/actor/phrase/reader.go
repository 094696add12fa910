// Package phrase codes names and noun phrases by their words: the titles and countries before them, what hangs on them, and the meanings in the dictionaries that suit these.
package phrase

import (
	"readout/doc"
	"readout/internal/actor/name"
	"readout/internal/actor/text"
)

// A Reader reads one document.
type Reader struct{ name.Reader }

// New returns a Reader that knows no name yet.
func New(a *text.Dictionaries, d *doc.Document) Reader { return Reader{name.New(a, d)} }
