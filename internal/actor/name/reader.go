// Package name finds the names of a document: what the language model calls one, what the dictionaries know, and what neither does but the text uses as one.
package name

import (
	"readout/doc"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// A Reader reads one document.
type Reader struct{ noun.Reader }

// New returns a Reader that knows no name yet.
func New(a *text.Dictionaries, d *doc.Document) Reader { return Reader{noun.New(a, d)} }
