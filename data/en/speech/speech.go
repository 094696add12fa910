// Package speech embeds the English cue lexicon: which words tell that somebody says something. manual/speech.md explains its files.
package speech

import (
	"embed"
	"io/fs"
)

//go:embed *.txt
var files embed.FS

// FS returns the lexicon's files. They are only read.
func FS() fs.FS { return files }
