package main

import (
	"io"
	"iter"
	"os"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"readout"
)

// progress shows on a terminal how many documents are read; elsewhere it shows nothing. Lines written to it stand above the bar.
type progress struct {
	w    io.Writer // standard error
	all  *mpb.Progress
	bar  *mpb.Bar
	seen atomic.Int64 // inputs known so far
	done int          // documents answered for
}

// newProgress makes a progress bar on standard error, if that is a terminal and the data do not go there too.
func newProgress(stderr io.Writer, dataElsewhere bool) *progress {
	p := &progress{w: stderr}
	if !dataElsewhere || !isTerminal(stderr) {
		return p
	}
	p.all = mpb.New(mpb.WithOutput(stderr), mpb.WithWidth(48), mpb.WithRefreshRate(150*time.Millisecond))
	p.bar = p.all.AddBar(0,
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Name("reading "), decor.CountersNoUnit("%d of %d")),
		mpb.AppendDecorators(decor.AverageSpeed(0, "%.0f a second", decor.WCSyncSpace)),
	)
	return p
}

// count passes inputs on and counts them.
func (p *progress) count(in iter.Seq2[readout.Report, error]) iter.Seq2[readout.Report, error] {
	return func(yield func(readout.Report, error) bool) {
		for r, err := range in {
			n := p.seen.Add(1)
			if p.bar != nil {
				p.bar.SetTotal(n, false)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

func (p *progress) step() {
	p.done++
	if p.bar != nil {
		p.bar.Increment()
	}
}

func (p *progress) Write(b []byte) (int, error) {
	if p.all != nil {
		return p.all.Write(b)
	}
	return p.w.Write(b)
}

// stop takes the bar away.
func (p *progress) stop() {
	if p.all != nil {
		p.bar.Abort(true)
		p.all.Wait()
		p.all = nil
	}
}

// isTerminal reports whether a stream of the process is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// columns returns the width to write at: the terminal's, or 100 where there is none.
func columns(w any) int {
	if f, ok := w.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
			return min(width, 140)
		}
	}
	return 100
}
