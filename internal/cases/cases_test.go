package cases_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout/internal/cases"
)

const file = `# A comment.

=== first
one
two
---
ONE
TWO

=== second
three
---
THREE
`

func upper(_ *testing.T, _, text string) string { return strings.ToUpper(strings.TrimSpace(text)) }

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "cases.txt")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRun(t *testing.T) {
	var names, texts []string
	n := cases.Run(t, write(t, file), false, func(t *testing.T, name, text string) string {
		names, texts = append(names, name), append(texts, text)
		return upper(t, name, text)
	})
	if n != 2 || strings.Join(names, " ") != "first second" || texts[0] != "one\ntwo" {
		t.Errorf("%d cases, %q, %q", n, names, texts)
	}
}

// TestUpdate writes the second halves, keeps all else, and changes nothing at the second time.
func TestUpdate(t *testing.T) {
	path := write(t, strings.NewReplacer("ONE\nTWO", "wrong", "THREE\n", "").Replace(file))
	for range 2 {
		cases.Run(t, path, true, upper)
		if got, err := os.ReadFile(path); err != nil || string(got) != file {
			t.Errorf("%v:\n%s", err, got)
		}
	}
}
