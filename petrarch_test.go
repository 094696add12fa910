package readout_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPetrarch imports PETRARCH's toy dictionaries and reads its unit tests with them. The variable READOUT_PETRARCH names the folder of the dictionaries
// (petrarch2/data/dictionaries of github.com/openeventdata/petrarch2).
func TestPetrarch(t *testing.T) {
	from := os.Getenv("READOUT_PETRARCH")
	if from == "" {
		t.Skip("skipped: READOUT_PETRARCH does not name the folder of PETR.Validate.verbs.txt")
	}
	gold := shared + "/gold/data/petrarch_unit.jsonl"
	if _, err := os.Stat(gold); err != nil {
		t.Skip("skipped: the gold data are not here (" + gold + ")")
	}
	bin, out := buildProgram(t), filepath.Join(t.TempDir(), "toy")
	run := func(args ...string) string {
		text, err := exec.Command(bin, args...).CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", strings.Join(args, " "), err, text)
		}
		return string(text)
	}
	t.Log(run("lexicon", "import", filepath.Join(from, "PETR.Validate.verbs.txt"), "--codes", "own", "--out", out))
	scores := lastScores(run("--lexicon", out, "--actors", filepath.Join(from, "PETR.Validate.actors.txt"), "--actors", filepath.Join(from, "PETR.Validate.agents.txt"),
		"eval", "cameo", "--gold", gold))
	t.Log(scores)
	if got := scores["country_root"]; got < .72 {
		t.Errorf("country_root is %v, want at least .72", got)
	}
}
