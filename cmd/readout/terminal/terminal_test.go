package terminal

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"readout"
)

// TestNoTerminal checks that nothing but what is written comes out where no terminal is, and that all is counted.
func TestNoTerminal(t *testing.T) {
	var out bytes.Buffer
	p := NewProgress(&out, true, 3)
	in := func(yield func(readout.Report, error) bool) {
		for _, err := range []error{nil, errors.New("unreadable"), nil} {
			if !yield(readout.Report{}, err) {
				return
			}
		}
	}
	n, wrong := 0, 0
	for _, err := range p.Count(in) {
		n++
		if err != nil {
			wrong++
		}
		p.Step()
	}
	if _, err := p.Write([]byte("a line\n")); err != nil {
		t.Fatal(err)
	}
	p.Less()
	p.Stop()
	p.Stop()
	if out.String() != "a line\n" || n != 3 || wrong != 1 || p.Done() != 3 || p.seen.Load() != 3 || p.known != 2 {
		t.Errorf("%q, %d inputs, %d wrong, %d done, %d seen, %d known", out.String(), n, wrong, p.Done(), p.seen.Load(), p.known)
	}
}

// TestCountable knows how many reports come where each file is one.
func TestCountable(t *testing.T) {
	for _, c := range []struct {
		files []string
		want  int
	}{{[]string{"a.txt", "b"}, 2}, {[]string{"a.txt", "b.JSONL"}, 0}, {[]string{"-"}, 0}, {[]string{"a.csv"}, 0}, {[]string{"a.tsv", "b.txt"}, 0}, {nil, 0}} {
		if got := Countable(c.files); got != c.want {
			t.Errorf("%q: %d, want %d", c.files, got, c.want)
		}
	}
}

func TestStreams(t *testing.T) {
	file, err := os.Create(t.TempDir() + "/file")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, stream := range []any{file, &bytes.Buffer{}, nil} {
		if Is(stream) || Columns(stream) != 100 {
			t.Errorf("%T is a terminal of %d columns", stream, Columns(stream))
		}
	}
}
