// Command speed measures how many tokens package syntax parses in a second: tokens, tags, tree, names, lemmas; with -read how many
// Readout reads as a whole, from bytes to record; with -sentences how many sentences, where each text is a report of its own.
//
//	go run ./bench/speed [-read|-sentences] [-kernel NAME] [-model PATH] [-workers N] [-batch N] WARM.jsonl TIMED.jsonl
//
// Both files hold one {"text": …} a line. The first one is parsed before the clock starts, so that caches are as full as
// in a long run; the second holds other texts. Prints one line: tokens or sentences, seconds (of the processor for sentences), how many a second.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"readout"
	"readout/data/model"
	"readout/doc"
	"readout/record"
	"readout/syntax"
)

func main() {
	kernel := flag.String("kernel", "", "arithmetic to use; empty is the best")
	path := flag.String("model", "", "package; empty is the one that Readout uses")
	workers := flag.Int("workers", 1, "goroutines")
	batch := flag.Int("batch", 32, "texts parsed together")
	full := flag.Bool("read", false, "whole readings, of reports of a dozen texts each, by one worker")
	each := flag.Bool("sentences", false, "whole readings, of one report a text, by one worker; counts sentences")
	profile := flag.String("profile", "", "file to write a CPU profile to")
	flag.Parse()
	count := func() (counter, error) { return parser(syntax.Loader{Kernel: *kernel}, *path, *workers, *batch) }
	unit := "tokens"
	o := readout.Options{Kernel: *kernel, Model: *path}
	switch {
	case *each:
		unit = "sentences"
		count = func() (counter, error) { return reader(o, 1, func(d *doc.Document) int { return len(d.Sentences) }) }
	case *full:
		count = func() (counter, error) { return reader(o, 12, func(d *doc.Document) int { return len(d.Tokens) }) }
	}
	if err := run(count, unit, *profile, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

// A counter works through texts and returns how many tokens or sentences they have.
type counter func(texts []string) (int64, error)

func run(load func() (counter, error), unit, profile string, files []string) error {
	if len(files) != 2 {
		return fmt.Errorf("want two files: texts to warm up with, texts to time")
	}
	warm, err := read(files[0])
	if err != nil {
		return err
	}
	timed, err := read(files[1])
	if err != nil {
		return err
	}
	count, err := load()
	if err != nil {
		return err
	}
	if _, err := count(warm); err != nil {
		return err
	}
	if profile != "" {
		f, err := os.Create(profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	clock := cpu
	if unit == "tokens" { // several workers: by the clock
		begin := time.Now()
		clock = func() time.Duration { return time.Since(begin) }
	}
	begin := clock()
	n, err := count(timed)
	took := (clock() - begin).Seconds()
	if err != nil {
		return err
	}
	fmt.Printf("%d %s  %.3f s  %.0f %s/s\n", n, unit, took, float64(n)/took, unit)
	return nil
}

func parser(load syntax.Loader, path string, workers, batch int) (counter, error) {
	p, err := open(load, path)
	return func(texts []string) (int64, error) { return parse(p, texts, workers, batch), nil }, err
}

// reader counts in whole readings by one worker; so many texts are the paragraphs of one report.
func reader(o readout.Options, together int, size func(*doc.Document) int) (counter, error) {
	r, err := readout.New(o)
	return func(texts []string) (int64, error) {
		reports := func(yield func(readout.Report, error) bool) {
			for part := range slices.Chunk(texts, together) {
				if !yield(readout.Report{Name: "report", Data: []byte(strings.Join(part, "\n\n")), UserDate: "2021-04-14"}, nil) {
					return
				}
			}
		}
		var n int64
		for d, err := range r.All(context.Background(), reports, 1) {
			if err != nil {
				return 0, err
			}
			record.From(d, r.Info())
			n += int64(size(d))
		}
		return n, nil
	}, err
}

func open(load syntax.Loader, path string) (*syntax.Pipeline, error) {
	if path == "" {
		return load.Load(model.Bytes())
	}
	return load.Open(path)
}

// parse parses all texts and counts their tokens.
func parse(p *syntax.Pipeline, texts []string, workers, batch int) int64 {
	var next, tokens atomic.Int64
	var done sync.WaitGroup
	for range workers {
		done.Go(func() {
			w, docs := p.NewParser(), make([]*syntax.Doc, batch)
			for i := range docs {
				docs[i] = &syntax.Doc{}
			}
			for {
				at := int(next.Add(int64(batch))) - batch
				if at >= len(texts) {
					return
				}
				part := texts[at:min(at+batch, len(texts))]
				w.ParseAll(part, docs[:len(part)])
				for _, d := range docs[:len(part)] {
					tokens.Add(int64(len(d.Tokens)))
				}
			}
		})
	}
	done.Wait()
	return tokens.Load()
}

// read reads the texts of a JSON Lines file.
func read(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var texts []string
	for d := json.NewDecoder(bufio.NewReader(f)); d.More(); {
		var row struct{ Text string }
		if err := d.Decode(&row); err != nil {
			return nil, fmt.Errorf("%s: text %d: %w", path, len(texts)+1, err)
		}
		texts = append(texts, row.Text)
	}
	return texts, nil
}
