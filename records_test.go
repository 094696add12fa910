package readout_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/record"
)

// withRecord are the sample reports whose whole record is kept in testdata/records: one clean, one damaged, one of each other shape.
var withRecord = []string{"brief", "captions", "damaged", "live-blog"}

// TestRecords compares the records of sample reports with those that are kept. -update writes these again; read the difference before it
// is committed, since it is what users will see.
func TestRecords(t *testing.T) {
	r, err := readout.New(readout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	expected := map[string]bool{}
	for _, name := range withRecord {
		golden := filepath.Join("testdata", "records", name+".json")
		expected[golden] = true
		got := recordOf(t, r, filepath.Join("testdata", "reports", name+".txt"))
		if *update {
			if err := os.WriteFile(golden, got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is missing; write it by -update", golden)
			continue
		} else if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
			t.Errorf("%s (-kept +read):\n%s", name, diff)
		}
	}
	kept, err := filepath.Glob("testdata/records/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range kept {
		if !expected[k] {
			t.Errorf("%s is of no report in the list", k)
		}
	}
}

// recordOf reads a report and writes its record without the hashes of what it was read with.
func recordOf(t *testing.T, r *readout.Reader, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Read(readout.Report{Name: path, Data: text})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(record.From(d, record.Reader{})); err != nil {
		t.Fatal(err)
	}
	return spans.ReplaceAll(b.Bytes(), []byte("[$1, $2]"))
}

// spans are put on one line.
var spans = regexp.MustCompile(`\[\s+(\d+),\s+(\d+)\s+\]`)
