package intake

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// collect writes what a sequence yields, a line for each report or error.
func collect(s Source, paths ...string) []string {
	var out []string
	for in, err := range s.Files(paths...) {
		if err != nil {
			out = append(out, "error "+err.Error())
			continue
		}
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s:%d %s %q %s", filepath.Base(in.Name), in.Line, in.ID, in.Data, in.Date)))
	}
	return out
}

func TestLines(t *testing.T) {
	const stream = "\xef\xbb\xbf" + `{"id": "a", "text": "One.", "date": "2021-04-14", "extra": [1]}
{"id": 7, "text": "Two."}

{"text": "Three."
[1, 2]
{"id": "d"}
{"id": {"x": 1}, "text": "Four."}
{"id": "e", "text": 5}
{"id": "f", "text": "` + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" + `"}
{"id": "g", "text": "Last.", "title": null}`
	got := collect(Source{Stdin: strings.NewReader(stream), MaxSize: 80}, "-")
	want := []string{
		`-:1 a "One." 2021-04-14`,
		`-:2 7 "Two."`,
		`error standard input:4: column 17: not JSON: unexpected end of JSON input`,
		`error standard input:5: a JSON array; want an object with "text"`,
		`error standard input:6: no "text" in this line; want {"id", "text", "date"?, "title"?, "uri"?, "publisher"?}`,
		`error standard input:7: "id" is {"x": 1}; want a string or a number`,
		`error standard input:8: "text" is a number; want a string`,
		`error standard input:9: longer than 80 bytes, the most that is read of one report (--max-size)`,
		`-:10 g "Last."`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLinesByOtherNames reads lines whose fields are called as in tables.
func TestLinesByOtherNames(t *testing.T) {
	got := collect(Source{Stdin: strings.NewReader(`{"doc_id": 4, "body": "One.", "published": "2021-04-14", "headline": "T"}
{"content": "Two.", "text": null}
{"content": "No.", "text": "Three.", "body": [], "source": {"x": 1}}
{"body": ["Four."]}
{"schema": "readout/1", "document": {"text": "Five."}}`)}, "-")
	want := []string{`-:1 4 "One." 2021-04-14`, `error standard input:2: no "text" in this line; want {"id", "text", "date"?, "title"?, "uri"?, "publisher"?}`, `-:3  "Three."`,
		`error standard input:4: "body" is an array; want a string`,
		"error standard input:5: this is a record that was written, not a report; read what it was made of, or give two files of records to 'readout diff'"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestLinesStream reads a stream that is far longer than what a report may have, and that never ends by itself.
func TestLinesStream(t *testing.T) {
	line := []byte(`{"text": "The envoys met on the lake."}` + "\n")
	n := 0
	for in, err := range (Source{MaxSize: 100}).Lines(&endless{line: line}, "-") {
		if err != nil || len(in.Data) == 0 {
			t.Fatalf("line %d: %v", n, err)
		}
		if n++; n == 50_000 {
			break
		}
	}
}

// An endless reader repeats a line.
type endless struct {
	line []byte
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.line[e.at:])
	e.at = (e.at + n) % len(e.line)
	return n, nil
}

// TestStandardInputAsItComes checks that a report is handed out before the next is written.
func TestStandardInputAsItComes(t *testing.T) {
	r, w := io.Pipe()
	line := func(i int) string { return fmt.Sprintf("{\"id\": %d, \"text\": \"One.\"}\n", i) }
	go io.WriteString(w, line(0))
	n := 0
	for in, err := range (Source{Stdin: r}).Files("-") {
		if err != nil || in.ID != fmt.Sprint(n) {
			t.Fatalf("%d: %q, %v", n, in.ID, err)
		}
		if n++; n == 3 {
			return
		}
		go io.WriteString(w, line(n))
	}
	t.Errorf("ended after %d", n)
}

func TestLinks(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "real"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "real", "a.txt"), []byte("Alpha."), 0o644); err != nil {
		t.Fatal(err)
	}
	for link, to := range map[string]string{"link": "real", "real/loop": ".", "real/b.txt": "a.txt", "real/none.txt": "gone"} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Skip("skipped: no symbolic links here:", err)
		}
	}
	got := collect(Source{}, filepath.Join(dir, "link"))
	for i := range got {
		got[i] = strings.ReplaceAll(got[i], dir+string(filepath.Separator), "")
	}
	want := []string{`a.txt:0  "Alpha."`, `b.txt:0  "Alpha."`, "error link/none.txt: no such file or directory"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestIsLines(t *testing.T) {
	long := strings.Repeat("x", 1000)
	for in, want := range map[string]bool{
		`{"text": "a"}`: true, "\n" + `{"id": 1, "text": "a"}` + "\n{": true, "\xef\xbb\xbf" + `{"text":"a"}`: true, `{"text": "` + long: true,
		`{"meta": {"text": 1}, "text": "a"}`: true, `{"meta": {"text": 1}}`: false, `{"id": "text"}`: false, "{\n\"text\": \"a\"}": false,
		`["text"]`: false, `{sic} the text`: false, "": false, "The text": false, `{"text": "a"`: true, `{"a": "text", "b": [`: false,
	} {
		if got := isLines([]byte(in)); got != want {
			t.Errorf("isLines(%.40q) = %v", in, got)
		}
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string]string{
		"b.txt": "Bravo.", "a.txt": "Alpha.", "sub/c.txt": "Charlie.", ".hidden.txt": "no", ".git/x.txt": "no", "set.jsonl": `{"id": "s1", "text": "One."}` + "\n{}\n",
		"lines.data": `{"text": "Known by its first line."}`, "big.txt": strings.Repeat("x", 200),
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := collect(Source{Stdin: strings.NewReader("From standard input."), MaxSize: 100}, filepath.Join(dir, "none.txt"), dir, "-")
	for i := range got {
		got[i] = strings.ReplaceAll(got[i], dir+string(filepath.Separator), "")
	}
	want := []string{
		"error none.txt: no such file or directory",
		`a.txt:0  "Alpha."`,
		`b.txt:0  "Bravo."`,
		"error big.txt: longer than 100 bytes, the most that is read of one report (--max-size); split it, or write JSON Lines",
		`lines.data:1  "Known by its first line."`,
		`set.jsonl:1 s1 "One."`,
		`error set.jsonl:2: no "text" in this line; want {"id", "text", "date"?, "title"?, "uri"?, "publisher"?}`,
		`c.txt:0  "Charlie."`,
		`-:0  "From standard input."`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestReaderFails checks that an error of the reader is told and ends the stream.
func TestReaderFails(t *testing.T) {
	r := io.MultiReader(strings.NewReader(`{"text": "One."}`+"\n"), failing{})
	var got []string
	for in, err := range (Source{}).Lines(r, "x.jsonl") {
		got = append(got, fmt.Sprintf("%s %v", in.Data, err))
	}
	want := []string{"One. <nil>", " x.jsonl:2: the disk is gone"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, fmt.Errorf("the disk is gone") }

func FuzzLines(f *testing.F) {
	for _, s := range []string{`{"text": "a"}`, "{\n}", "\xff\n{}", `{"id":1e400,"text":"\ud800"}`, "\n\n", `{"text":null}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		isLines(data)
		last := 0
		for in, err := range (Source{MaxSize: 1000}).Lines(bytes.NewReader(data), "x") {
			if err != nil {
				continue
			}
			if in.Line <= last || len(in.Data) > 4000 {
				t.Fatalf("line %d after %d, %d bytes", in.Line, last, len(in.Data))
			}
			last = in.Line
		}
	})
}
