package main

import (
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"readout"
)

// progress shows on a terminal how many documents are read; elsewhere it shows nothing. Lines written to it stand above the bar.
type progress struct {
	w     io.Writer // standard error
	all   *mpb.Progress
	bar   *mpb.Bar
	known int64        // how many inputs there are by the files' names, 0 where that cannot be told
	seen  atomic.Int64 // inputs so far
	done  int          // documents answered for
}

// newProgress makes a progress bar on standard error, if that is a terminal and the data do not go there too.
func newProgress(stderr io.Writer, dataElsewhere bool, known int) *progress {
	p := &progress{w: stderr, known: int64(known)}
	if !dataElsewhere || !isTerminal(stderr) {
		return p
	}
	p.all = mpb.New(mpb.WithOutput(stderr), mpb.WithWidth(32), mpb.WithRefreshRate(150*time.Millisecond))
	// The carriage return takes back the ^C that a terminal shows.
	count, filler := decor.CurrentNoUnit("%d"), mpb.NopStyle()
	if known > 0 {
		count, filler = decor.CountersNoUnit("%d of %d"), mpb.BarStyle()
	}
	p.bar = p.all.New(p.known, filler,
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Name("\rreading "), count),
		mpb.AppendDecorators(decor.AverageSpeed(0, "%.0f a second", decor.WCSyncSpace)),
	)
	return p
}

// count passes inputs on and counts them: a file without a telling name may hold many.
func (p *progress) count(in iter.Seq2[readout.Report, error]) iter.Seq2[readout.Report, error] {
	return func(yield func(readout.Report, error) bool) {
		for r, err := range in {
			if n := p.seen.Add(1); p.bar != nil {
				p.bar.SetTotal(max(n, p.known), false)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// countable tells how many reports files hold, 0 where their names do not tell.
func countable(files []string) int {
	for _, f := range files {
		if f == "-" || strings.EqualFold(filepath.Ext(f), ".jsonl") {
			return 0
		}
	}
	return len(files)
}

// less takes an input out of what is known to come.
func (p *progress) less() {
	if p.known > 0 {
		p.known--
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
