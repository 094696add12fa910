// Command speed measures how many tokens package syntax parses in a second: tokens, tags, tree, names, lemmas; with -read how many
// Readout reads as a whole, from bytes to record.
//
//	go run ./bench/speed [-read] [-kernel NAME] [-model PATH] [-workers N] [-batch N] WARM.jsonl TIMED.jsonl
//
// Both files hold one {"text": …} a line. The first one is parsed before the clock starts, so that caches are as full as
// in a long run; the second holds other texts. Prints one line: tokens, seconds, tokens a second.
package main

import (
	"bufio"
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
	"readout/record"
	"readout/syntax"
)

func main() {
	kernel := flag.String("kernel", "", "arithmetic to use; empty is the best")
	path := flag.String("model", "", "package; empty is the one that Readout uses")
	workers := flag.Int("workers", 1, "goroutines")
	batch := flag.Int("batch", 32, "texts parsed together")
	full := flag.Bool("read", false, "whole readings, of reports of a dozen texts each, by one worker")
	profile := flag.String("profile", "", "file to write a CPU profile to")
	flag.Parse()
	count := func() (counter, error) { return parser(syntax.Loader{Kernel: *kernel}, *path, *workers, *batch) }
	if *full {
		count = func() (counter, error) { return reader(readout.Options{Kernel: *kernel, Model: *path}) }
	}
	if err := run(count, *profile, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

// A counter works through texts and returns how many tokens they have.
type counter func(texts []string) (int64, error)

func run(load func() (counter, error), profile string, files []string) error {
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
	begin := time.Now()
	tokens, err := count(timed)
	took := time.Since(begin).Seconds()
	if err != nil {
		return err
	}
	fmt.Printf("%d tokens  %.3f s  %.0f tokens/s\n", tokens, took, float64(tokens)/took)
	return nil
}

func parser(load syntax.Loader, path string, workers, batch int) (counter, error) {
	p, err := open(load, path)
	return func(texts []string) (int64, error) { return parse(p, texts, workers, batch), nil }, err
}

// reader counts the tokens of whole readings: a dozen texts are the paragraphs of one report.
func reader(o readout.Options) (counter, error) {
	r, err := readout.New(o)
	return func(texts []string) (int64, error) {
		var tokens int64
		for part := range slices.Chunk(texts, 12) {
			d, err := r.Read(readout.Report{Name: "report", Data: []byte(strings.Join(part, "\n\n")), UserDate: "2021-04-14"})
			if err != nil {
				return 0, err
			}
			record.From(d, r.Info())
			tokens += int64(len(d.Tokens))
		}
		return tokens, nil
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
