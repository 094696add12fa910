//go:build !unix

package main

import "time"

var start = time.Now() // a measuring program, run once

// cpu returns the time since the program began: the processor time is not to be had here.
func cpu() time.Duration { return time.Since(start) }
