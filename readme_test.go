package readout_test

import (
	"flag"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write expected records and the session in README.md again")

// session is the part of README.md that shows a terminal; a last line of "…" means that more follows.
var session = regexp.MustCompile("(?s)```console\n\\$ readout ([^\n]+)\n(.*?)```")

// cutBefore is where the session in README.md stops.
const cutBefore = "\nDATES"

func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	m := session.FindSubmatchIndex(readme)
	if m == nil {
		t.Fatal("README.md has no session: ```console, then a line that begins with $ readout")
	}
	run := exec.Command(buildProgram(t), strings.Fields(string(readme[m[2]:m[3]]))...)
	run.Env = append(os.Environ(), "COLUMNS=80", "NO_COLOR=1")
	out, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	text, _, cut := strings.Cut(string(out), cutBefore)
	if cut {
		text += "…\n"
	}
	if *update {
		readme = append(append(readme[:m[4]:m[4]], text...), readme[m[5]:]...)
		if err := os.WriteFile("README.md", readme, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(readme[m[4]:m[5]]), text); diff != "" {
		t.Errorf("README.md shows something else (-README +program):\n%s", diff)
	}
}

// TestReadmeTells checks that README.md tells of every command that the program has.
func TestReadmeTells(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	help, err := exec.Command(buildProgram(t), "--help").Output()
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(help), "Available Commands:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	if list == "" {
		t.Fatalf("no commands in the help:\n%s", help)
	}
	for line := range strings.SplitSeq(list, "\n") {
		if name := strings.Fields(line)[0]; name != "help" && !strings.Contains(string(readme), "| `readout "+name) {
			t.Errorf("README.md does not tell of readout %s", name)
		}
	}
}

// TestReadmeCommands checks that the commands that README.md tells to run name files that are there.
func TestReadmeCommands(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, path := range regexp.MustCompile(`testdata/[\w./-]+`).FindAllString(string(readme), -1) {
		found++
		if _, err := os.Stat(strings.TrimRight(path, ".")); err != nil {
			t.Error(err)
		}
	}
	for _, m := range regexp.MustCompile(`\]\(([\w./-]+)\)`).FindAllStringSubmatch(string(readme), -1) {
		if _, err := os.Stat(m[1]); err != nil {
			t.Error(err)
		}
	}
	if found == 0 {
		t.Error("README.md names no sample report")
	}
}
