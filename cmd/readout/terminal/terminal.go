// Package terminal tells what a stream of the process is, and shows on a terminal how far a run is.
package terminal

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

// A Progress shows on a terminal how many documents are read; elsewhere it shows nothing. Lines written to it stand above the bar.
type Progress struct {
	w     io.Writer // standard error
	all   *mpb.Progress
	bar   *mpb.Bar
	known int64        // how many inputs there are by the files' names, 0 where that cannot be told
	seen  atomic.Int64 // inputs so far
	done  int          // documents answered for
}

// NewProgress makes a progress bar on standard error, if that is a terminal and the data do not go there too.
func NewProgress(stderr io.Writer, dataElsewhere bool, known int) *Progress {
	p := &Progress{w: stderr, known: int64(known)}
	if !dataElsewhere || !Is(stderr) {
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

// Count passes inputs on and counts them: a file without a telling name may hold many.
func (p *Progress) Count(in iter.Seq2[readout.Report, error]) iter.Seq2[readout.Report, error] {
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

// Countable tells how many reports files hold, 0 where their names do not tell.
func Countable(files []string) int {
	for _, f := range files {
		switch ext := strings.ToLower(filepath.Ext(f)); {
		case f == "-", ext == ".jsonl", ext == ".csv", ext == ".tsv":
			return 0
		}
	}
	return len(files)
}

// Less takes an input out of what is known to come.
func (p *Progress) Less() {
	if p.known > 0 {
		p.known--
	}
}

// Step notes that a document is answered for.
func (p *Progress) Step() {
	p.done++
	if p.bar != nil {
		p.bar.Increment()
	}
}

// Write writes lines above the bar.
func (p *Progress) Write(b []byte) (int, error) {
	if p.all != nil {
		return p.all.Write(b)
	}
	return p.w.Write(b)
}

// Done returns how many documents are answered for.
func (p *Progress) Done() int { return p.done }

// Stop takes the bar away.
func (p *Progress) Stop() {
	if p.all != nil {
		p.bar.Abort(true)
		p.all.Wait()
		p.all = nil
	}
}

// Is reports whether a stream of the process is a terminal.
func Is(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Columns returns the width to write at: the terminal's, or 100 where there is none.
func Columns(w any) int {
	if f, ok := w.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
			return min(width, 140)
		}
	}
	return 100
}
