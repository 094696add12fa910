// Package noun tells of a noun phrase whether it describes somebody: a person, a body, people; and finds the role that it names.
package noun

import (
	"readout/doc"
	"readout/internal/actor/text"
)

// A Reader reads one document.
type Reader struct{ text.Reader }

// New returns a Reader that knows no name yet.
func New(a *text.Dictionaries, d *doc.Document) Reader { return Reader{text.New(a, d)} }
