package readout

import (
	"os"
	"strings"
	"testing"
)

// mostCoded is the largest share of the negative sentences that may be coded.
const mostCoded = .05

// TestNegativeSentences reads sentences that tell no political event.
func TestNegativeSentences(t *testing.T) {
	b, err := os.ReadFile("testdata/negative/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, n, coded := newReader(t), 0, []string{}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		n++
		d, err := r.Read(Report{ID: line, Data: []byte(line)})
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Events) > 0 {
			coded = append(coded, d.Events[0].Rule+": "+line)
		}
	}
	if n < 300 {
		t.Errorf("%d sentences; want at least 300", n)
	}
	if share := float64(len(coded)) / float64(n); share > mostCoded {
		t.Errorf("%d of %d are coded (%.3f), at most %.2f may be:\n%s", len(coded), n, share, mostCoded, strings.Join(coded, "\n"))
	} else {
		t.Logf("%d of %d are coded:\n%s", len(coded), n, strings.Join(coded, "\n"))
	}
}
