package event_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/internal/cases/whole"
)

// TestContexts checks what tells a context: words of the sentence, the parties, the code.
func TestContexts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Norway praised Finland.", "diplomatic"},
		{"Syrian troops beat a teacher.", "military repression"},
		{"Police in Kenya arrested a farmer for selling cocaine.", "legal illegal_drugs"},
		{"The Italian premier met the Greek premier in Rome to discuss gas pipelines.", "executive diplomatic natural_resource"},
		{"Hackers broke into the website of the Polish parliament.", "legislative cyber"},
		{"Villagers attacked a mayor.", ""},
	} {
		d := whole.Read(t, readout.Report{Data: []byte(c.text), Date: "2021-04-14", Whole: true})
		if len(d.Events) == 0 {
			t.Errorf("%s: no event", c.text)
			continue
		}
		if diff := cmp.Diff(c.want, strings.Join(d.Events[0].Contexts, " ")); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
