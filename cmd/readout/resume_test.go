package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/cmd/readout/output"
)

// TestTorn goes on from what a killed run may leave: the output cut at any byte, also between the rows of one report and within a line.
func TestTorn(t *testing.T) {
	dir := t.TempDir()
	in := filepath.Join(dir, "in.jsonl")
	write(t, in, `{"id": "a", "text": "Iran and France met in Geneva. Turkey condemned the talks, \"all of them\".", "date": "2021-04-14"}
{"id": "b", "text": "It rained.", "date": "2021-04-14"}
{"id": "c", "text": "Police arrested 14 protesters in Nairobi and Kenya expelled the Ugandan envoy.", "date": "2021-04-14"}
`)
	for _, ext := range []string{"csv", "jsonl"} {
		out := filepath.Join(dir, "out."+ext)
		read(t, 0, "read", "--out", out, in)
		want := contents(t, out)
		cuts := []int{0, 1, len(want) - 1, len(want)}
		for at := 1; ; {
			i := bytes.IndexByte(want[at:], '\n')
			if i < 0 {
				break
			}
			cuts = append(cuts, at+i, at+i+1, at+i+40) // before and behind the end of each line, and in the next one
			at += i + 1
		}
		for i, n := range cuts {
			if testing.Short() && i%5 > 0 {
				continue
			}
			n = min(n, len(want))
			write(t, out+output.PartSuffix, string(want[:n]))
			read(t, 0, "read", "--out", out, "--resume", in)
			if got := contents(t, out); !bytes.Equal(got, want) {
				t.Errorf("%s gone on with from byte %d: %s", ext, n, cmp.Diff(string(want), string(got)))
			}
		}
		if left, _ := filepath.Glob(filepath.Join(dir, "*"+output.PartSuffix+"*")); len(left) > 0 {
			t.Errorf("left behind: %q", left)
		}
	}
}

// TestUnreadableAgain has the exit code of a whole run also where what cannot be read came before the place that is gone on from.
func TestUnreadableAgain(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "out.jsonl")
	write(t, in, `{"id": "a", "text": 
{"id": "b", "text": "It rained."}
{"id": "c", "text": "It snowed."}
`)
	read(t, exitUnreadable, "read", "--out", out, in)
	want := contents(t, out)
	write(t, out+output.PartSuffix, string(want[:bytes.IndexByte(want, '\n')+1]))
	if told := read(t, exitUnreadable, "read", "--out", out, "--resume", in); !strings.Contains(told, "in.jsonl:1: ") {
		t.Errorf("told %q; want the line that cannot be read", told)
	}
	if got := contents(t, out); !bytes.Equal(got, want) {
		t.Error(cmp.Diff(string(want), string(got)))
	}
}

// read runs the program and returns what it told on standard error.
func read(t *testing.T, code int, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if got := run(args, strings.NewReader(""), &stdout, &stderr); got != code {
		t.Fatalf("readout %q ended with %d, want %d: %s", args, got, code, stderr.String())
	}
	return stderr.String()
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func contents(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
