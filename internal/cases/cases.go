// Package cases runs tests that are written as text: a case is a line "=== name", the text, a line "---", and what is expected of it. What
// stands before the first case is a comment. Tests of every stage use it; the program does not.
package cases

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Run compares, for each case of a file, what show makes of its text with what the file expects, white space at the ends apart, and returns
// the number of cases. With update it writes what show makes into the file instead.
func Run(t *testing.T, path string, update bool, show func(t *testing.T, name, text string) string) int {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(file), "\n=== ")
	for i, c := range cases[1:] {
		name, rest, _ := strings.Cut(c, "\n")
		text, want, ok := strings.Cut(rest+"\n", "\n---\n")
		if !ok && !update {
			t.Fatalf("%s: case %q has no line ---", path, name)
		}
		text = strings.TrimSuffix(text, "\n---")
		t.Run(name, func(t *testing.T) {
			got := show(t, name, text)
			if got != "" && !strings.HasSuffix(got, "\n") {
				got += "\n" // so that cases stand apart by a blank line
			}
			cases[i+1] = name + "\n" + strings.TrimRight(text, "\n") + "\n---\n" + got
			if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !update {
				t.Errorf("%s\n(-want +got):\n%s", text, diff)
			}
		})
	}
	if update {
		if err := os.WriteFile(path, []byte(strings.TrimRight(strings.Join(cases, "\n=== "), "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return len(cases) - 1
}
