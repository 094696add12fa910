package output

import (
	"bytes"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/record"
)

// TestFile checks that a file has its name only when it is whole.
func TestFile(t *testing.T) {
	for _, c := range []struct {
		how         Ending
		whole, part string
	}{{Whole, "new", ""}, {Part, "old", "new"}, {Broken, "old", ""}} {
		path := filepath.Join(t.TempDir(), "out.csv")
		put(t, path, "old")
		w, finish, err := Create(nil, path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte("new")); err != nil {
			t.Fatal(err)
		}
		if got := content(path); got != "old" {
			t.Errorf("%v: %q has the name before it is whole", c.how, got)
		}
		if err := finish(c.how); err != nil {
			t.Fatal(err)
		}
		if whole, part := content(path), content(path+PartSuffix); whole != c.whole || part != c.part {
			t.Errorf("%v: %q and %q, want %q and %q", c.how, whole, part, c.whole, c.part)
		}
	}
}

func TestStdout(t *testing.T) {
	var out bytes.Buffer
	if w, _, err := Create(&out, ""); err != nil || w != &out {
		t.Errorf("no name is %v, %v; want standard output", w, err)
	}
	if _, _, err := Create(&out, t.TempDir()); err == nil || !strings.Contains(err.Error(), "is a folder") {
		t.Errorf("a folder: %v", err)
	}
}

func TestWith(t *testing.T) {
	path := filepath.Join(t.TempDir(), "with")
	want := With{Settings: `model "x" date ""`, Files: []string{"a b.txt", "line\nend.txt", "ü.txt"}}
	if err := want.write(path); err != nil {
		t.Fatal(err)
	}
	got, ok, err := readWith(path)
	if diff := cmp.Diff(want, got); diff != "" || !ok || err != nil {
		t.Error(diff, ok, err)
	}
	put(t, path, "settings\n\"a.txt\"\nno quotation marks\n")
	if _, _, err := readWith(path); err == nil || !strings.Contains(err.Error(), ":3: want") {
		t.Errorf("a broken one: %v", err)
	}
}

// TestTakeUp goes on from what a run over some files left, with other files.
func TestTakeUp(t *testing.T) {
	begun := With{"s", []string{"b", "d", "f"}}
	for _, c := range []struct {
		now  With
		want string // of the error; "" for none
	}{
		{begun, ""},
		{With{"s", []string{"b", "d", "e", "f", "g"}}, ""}, // they are still to come
		{With{"s", []string{"d", "f"}}, ""},                // what was read has gone
		{With{"s", []string{"a", "b", "c", "d", "f"}}, "ends at d, and files before that were not there when it was begun: a, c;"},
		{With{"s", []string{"f", "d", "b"}}, "not there when it was begun: f;"}, // it would never be read
		{With{"s", []string{"1", "2", "3", "4", "b", "d"}}, "1, 2, 3 and 1 more;"},
		{With{"t", []string{"b", "d", "f"}}, "it was read with other flags"},
	} {
		path := filepath.Join(t.TempDir(), "out.csv")
		put(t, path+PartSuffix, "file,line\nb,1\nd,1\nd,1\n")
		if err := begun.write(path + withSuffix); err != nil {
			t.Fatal(err)
		}
		l, err := TakeUp(path, c.now, record.Reader{}, table(t))
		switch {
		case c.want == "" && err != nil, c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%q: %v, want %q", c.now, err, c.want)
		case err == nil && (l.file != "d" || l.line != 1 || !l.Header()):
			t.Errorf("%q: ended at %s:%d", c.now, l.file, l.line)
		}
	}
}

// TestSkip leaves out what was read, reads the report again that may lack rows, and tells where it does not come by.
func TestSkip(t *testing.T) {
	for _, c := range []struct {
		again bool
		want  string
		files string
	}{
		{true, "b! c d", "a b! c d"}, {false, "b! d", "a b! c d"}, {true, "", "a b"}, {false, "a! b!", "a! b!"},
	} {
		l := &Left{part: "x.part", file: "c", line: 1, again: c.again}
		var got []string
		less := 0
		for r, err := range l.Skip(reports(c.files), func() { less++ }) {
			if err != nil {
				r.Name += "!"
			}
			got = append(got, r.Name)
		}
		if s := strings.Join(got, " "); s != c.want || less+len(got) != len(strings.Fields(c.files)) {
			t.Errorf("of %q %q is read, want %q, and %d left out", c.files, s, c.want, less)
		}
		if err := l.Found(); (err == nil) != strings.Contains(c.files, "c") {
			t.Errorf("%q: found: %v", c.files, err)
		}
	}
}

// TestChanged stops where another report stands at the place.
func TestChanged(t *testing.T) {
	for was, same := range map[string]bool{"a1": true, "": true, "'a1": true, "a2": false} {
		l := &Left{part: "x.part", file: "c", line: 1, id: was}
		n := 0
		for range l.Skip(func(yield func(readout.Report, error) bool) {
			_ = yield(readout.Report{Name: "c", Line: 1, ID: "a1"}, nil) && yield(readout.Report{Name: "d", Line: 1, ID: "a3"}, nil)
		}, func() {}) {
			n++
		}
		if err := l.Found(); (err == nil) != same || (n == 1) != same {
			t.Errorf("%q: %d reports, %v", was, n, err)
		}
	}
}

// TestOpen does not write over what was left unless it goes on from it.
func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.csv")
	put(t, path+PartSuffix, "file,line\nb,1\n")
	if _, _, err := new(Left).Open(nil, path, With{}); !errors.Is(err, ErrLeft) {
		t.Errorf("%v, want ErrLeft", err)
	}
	l, err := TakeUp(path, With{Files: []string{"b"}}, record.Reader{}, table(t))
	if err != nil {
		t.Fatal(err)
	}
	w, finish, err := l.Open(nil, path, With{Files: []string{"b"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("b,1\nc,1\n")); err != nil {
		t.Fatal(err)
	}
	if err := finish(Whole); err != nil {
		t.Fatal(err)
	}
	if got := content(path); got != "file,line\nb,1\nc,1\n" {
		t.Errorf("%q", got)
	}
	if left, _ := filepath.Glob(path + ".*"); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// reports are named; those with "!" cannot be read.
func reports(names string) iter.Seq2[readout.Report, error] {
	return func(yield func(readout.Report, error) bool) {
		for name := range strings.FieldsSeq(names) {
			var err error
			name, bad := strings.CutSuffix(name, "!")
			if bad {
				err = errors.New("unreadable")
			}
			if !yield(readout.Report{Name: name, Line: 1}, err) {
				return
			}
		}
	}
}

func table(t *testing.T) *record.CSVWriter {
	t.Helper()
	events, err := record.LookupTable("events")
	if err != nil {
		t.Fatal(err)
	}
	w, err := record.NewCSVWriter(new(bytes.Buffer), events, []string{"file", "line"})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func content(path string) string {
	data, _ := os.ReadFile(path)
	return string(data)
}
