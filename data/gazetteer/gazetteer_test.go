package gazetteer

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTheFileIsTheRecordedOne: the compiled gazetteer is checked by its hash, since its sources are not kept here.
func TestTheFileIsTheRecordedOne(t *testing.T) {
	data, err := fs.ReadFile(FS(), "gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("gazetteer.sha256")
	if err != nil {
		t.Fatal(err)
	}
	sum := fmt.Sprintf("%x", sha256.Sum256(data))
	if got := sum + "  gazetteer.bin\n"; got != string(want) {
		t.Errorf("gazetteer.bin has the hash\n%swant\n%s", got, want)
	}
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(readme), sum) {
		t.Errorf("README.md does not tell the hash %s", sum)
	}
	if limit := 8 << 20; len(data) > limit {
		t.Errorf("gazetteer.bin has %d bytes, want at most %d", len(data), limit)
	}
}

// TestTheListsAreInOrder: one place a line, of eight or nine columns, sorted by name, none twice.
func TestTheListsAreInOrder(t *testing.T) {
	lists, err := filepath.Glob("places_*.txt")
	if err != nil || len(lists) == 0 {
		t.Fatalf("no lists: %v", err)
	}
	seen, places := map[string]string{}, 0
	for _, path := range lists {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		before := ""
		for n, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
			if strings.HasPrefix(line, "#") {
				continue
			}
			at := fmt.Sprintf("%s:%d", path, n+1)
			c := strings.Split(line, "\t")
			if len(c) != 8 && len(c) != 9 {
				t.Errorf("%s: %d columns; want 8 or 9", at, len(c))
				continue
			}
			key := c[0] + "\t" + c[2] + "\t" + c[7]
			if was, ok := seen[key]; ok {
				t.Errorf("%s: %s stands at %s too", at, c[0], was)
			}
			if line < before {
				t.Errorf("%s: %q does not stand before %q", at, c[0], strings.SplitN(before, "\t", 2)[0])
			}
			seen[key], before, places = at, line, places+1
		}
	}
	if places < 1500 {
		t.Errorf("%d places; want at least 1500", places)
	}
}
