package readout_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

const shared = "../shared"

// floors are what each layer reaches on open gold data, less a little: a score that falls below fails. README and ARCHITECTURE.md
// tell the scores themselves.
var floors = []struct {
	script string
	args   []string
	least  map[string]float64
	flags  string // of the program
}{
	{script: "gold/parity.py", least: map[string]float64{"tokens": 1, "tags": .9995, "heads": .999, "names": .999, "lemmas": .9995, "pos": .9995, "morph": .9995,
		"sentences": .999, "chunks": .999}},
	{script: "gold/score.py", args: []string{"events", "--gold", shared + "/gold/data/plover_dev.jsonl"}, least: map[string]float64{"L1": .90, "L2": .79, "L2m": .775, "L3n": .72}},
	{script: "gold/score.py", args: []string{"events", "--gold", shared + "/gold/data/plover_dev.jsonl"}, least: map[string]float64{"L3": .59}, flags: "--plain-countries"},
	{script: "gold/score.py", args: []string{"cameo", "--gold", shared + "/gold/data/petr2_gsr.jsonl"}, least: map[string]float64{"text_root": .77, "country_root": .68}},
	{script: "gold/score.py", args: []string{"status", "--gold", shared + "/gold/data/meantime_events.jsonl"}, least: map[string]float64{"matched_happened": .92, "macro_matched": .58}},
	{script: "gold/score.py", args: []string{"actors", "--gold", shared + "/gold/data/plover_dev.jsonl"}, least: map[string]float64{"country": .94, "sector": .87}},
	{script: "gold/score.py", args: []string{"coref", "--gold", shared + "/gold/data/coref_gum_news.jsonl"}, least: map[string]float64{"pronouns": .81}},
	{script: "gold/score.py", args: []string{"statements", "--gold", shared + "/gold/data/statements_gum_news.jsonl"}, least: map[string]float64{"jac50_indirect": .70, "jac50_mixed": .5}},
	{script: "gold/score.py", args: []string{"times", "--gold", shared + "/gold/data/times_wikiwars.jsonl"}, least: map[string]float64{"value": .79, "relaxed": .92}},
	{script: "gold/score.py", args: []string{"times", "--gold", shared + "/gold/data/times_recognizers.jsonl"}, least: map[string]float64{"value": .75}},
	{script: "gold/score.py", args: []string{"quantities", "--gold", shared + "/gold/data/quantities.jsonl"}, least: map[string]float64{"full": .80}},
	{script: "tools/score_facts.py", args: []string{shared + "/seed/report.txt"}, least: map[string]float64{"core": .95, "full": .95}},
	{script: "tools/score_facts.py", args: []string{"--kinds", "event", shared + "/seed/report.txt"}, least: map[string]float64{"core": .89, "full": .85}},
	{script: "tools/score_facts.py", args: []string{"--kinds", "statement,actor,time,place,quantity,repair", shared + "/seed/report.txt"}, least: map[string]float64{"full": .98}},
}

// TestQuality runs the scorers over the gold data beside the project.
func TestQuality(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	if _, err := os.Stat(shared); err != nil {
		t.Skip("skipped: the gold data are not here (" + shared + ")")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("skipped: no python3 for the scorers")
	}
	bin := buildProgram(t)
	for _, f := range floors {
		t.Run(filepath.Base(f.script)+" "+strings.Join(f.args, " ")+f.flags, func(t *testing.T) {
			args := append([]string{filepath.Join(shared, f.script)}, f.args...)
			out, err := exec.Command(python, append(args, "--bin", strings.TrimSpace(bin+" "+f.flags))...).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			got := lastScores(string(out))
			for name, least := range f.least {
				if score, ok := got[name]; !ok || score < least {
					t.Errorf("%s is %v, want at least %v\n%s", name, score, least, out)
				}
			}
		})
	}
}

// lastScores reads "NAME=VALUE" or "NAME VALUE" pairs of the last line that a scorer prints.
func lastScores(out string) map[string]float64 {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	scores := map[string]float64{}
	for _, m := range regexp.MustCompile(`(\w+)[= ]([0-9.]+)`).FindAllStringSubmatch(lines[len(lines)-1], -1) {
		scores[m[1]], _ = strconv.ParseFloat(m[2], 64)
	}
	return scores
}

// buildProgram compiles the command into a folder of the test's own.
func buildProgram(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "readout")
	if out, err := exec.Command("go", "build", "-o", bin, "./cmd/readout").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return bin
}
