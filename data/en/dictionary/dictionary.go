// Package dictionary holds the shipped dictionary of actors: who holds which office, what bodies, groups and parties there are, and
// what role nouns mean. The text files are the source; the compiled form is what is embedded.
package dictionary

import (
	"embed"
	"io/fs"
)

//go:generate go run ./build

//go:embed dictionary.bin
var files embed.FS

// FS returns the compiled dictionary as dictionary.bin.
func FS() fs.FS { return files }
