// Package lexicon embeds the English event lexicon: text files that manual/lexicon.md explains and internal/event compiles.
package lexicon

import "embed"

//go:embed *.lex
var files embed.FS

// Files returns the lexicon's *.lex files. They are only read.
func Files() embed.FS { return files }
