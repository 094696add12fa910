//go:build unix

package main

import (
	"syscall"
	"time"
)

// cpu returns the processor time that the process has used, so that other work on the machine counts less than by the clock.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
