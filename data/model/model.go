// Package model holds the weights of the language model that Readout reads with, in the form that syntax.Load takes.
// card.md says what they are, where they come from and how to make the file again.
package model

import _ "embed"

//go:embed en_core_web_sm-3.8.0.bin
var data []byte

// Bytes gives the converted package. It must not be changed.
func Bytes() []byte { return data }
