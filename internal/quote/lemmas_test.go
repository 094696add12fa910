package quote_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
)

// frames are sentences that a verb leads in the plural of the present, where it looks like its lemma, by a pattern of its entry.
var frames = []struct{ pattern, sentence string }{
	{"that", "The envoys %s that the truce has failed."},
	{"to", "The envoys %s to leave the town on Friday."},
	{"obj-to", "The envoys %s the rebels to leave the town."},
	{"quote", "“The truce has failed,” the envoys %s."},
	{"obj", "The envoys %s the attack on the town."},
	{"for", "The envoys %s for an end to the siege."},
	{"about", "The envoys %s about the end of the siege."},
	{"obj+as", "The envoys %s the plan as a mistake."},
	{"obj-pred", "The envoys %s the plan a mistake."},
	{"obj+of", "The envoys %s the rebels of treason."},
	{"obj+to", "The envoys %s the failure to the weather."},
	{"against", "The envoys %s against the new law."},
	{"with", "The envoys %s with the new plan."},
	{"on", "The envoys %s on the new plan."},
	{"of", "The envoys %s of the new plan."},
	{"to", "The envoys %s to the new plan."},
	{"wh", "The envoys %s whether the truce has failed."},
}

// TestLemmas counts the verbs of the lexicon that tell a statement in a sentence of their own pattern, whatever else the model makes of them.
func TestLemmas(t *testing.T) {
	file, err := os.Open("../../data/en/speech/verbs.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	told, all := 0, 0
	for in := bufio.NewScanner(file); in.Scan(); {
		text, _, _ := strings.Cut(in.Text(), "#")
		fields := strings.Fields(text)
		if len(fields) < 3 || fields[0] == "*lend" {
			continue
		}
		all++
		if tells(t, fields[0], fields[2:]) {
			told++
		}
	}
	t.Logf("%d of %d verbs tell a statement", told, all)
	if all < 600 || told < 540 {
		t.Errorf("%d of %d verbs tell a statement, want 540 of 600 at least", told, all)
	}
}

// tells reports whether a verb is the cue of a statement in one of the sentences that its patterns allow.
func tells(t *testing.T, lemma string, patterns []string) bool {
	verb := strings.ReplaceAll(lemma, "_", " ")
	for _, f := range frames {
		for _, p := range patterns {
			if p, _, _ = strings.Cut(p, "="); p != f.pattern {
				continue
			}
			d := read(t, fmt.Sprintf(f.sentence, verb))
			for _, s := range d.Statements {
				if strings.HasPrefix(d.Words(s.Cue), verb) {
					return true
				}
			}
		}
	}
	return false
}
