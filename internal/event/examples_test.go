package event_test

import (
	"strings"
	"testing"

	"readout"
	shipped "readout/data/en/lexicon"
	"readout/internal/cases/whole"
	"readout/internal/event"
	"readout/internal/event/lexicon"
)

// TestExamples reads the examples of all entries with the whole program: -run TestExamples/assault for a file, /assault/shell for an entry.
func TestExamples(t *testing.T) {
	lx, err := lexicon.Load(shipped.Files())
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	byFile := map[string][]lexicon.Example{}
	for _, x := range lx.Examples() {
		file, _, _ := strings.Cut(x.Entry, "/")
		if byFile[file] == nil {
			files = append(files, file)
		}
		byFile[file] = append(byFile[file], x)
	}
	for _, f := range files {
		t.Run(f, func(t *testing.T) {
			for _, x := range byFile[f] {
				_, name, _ := strings.Cut(x.Entry, "/")
				t.Run(name, func(t *testing.T) { checkExample(t, x) })
			}
		})
	}
}

func checkExample(t *testing.T, x lexicon.Example) {
	d := whole.Read(t, readout.Report{Data: []byte(x.Text), Date: "2021-04-14", Whole: true})
	if why := event.Judge(d, x); why != "" {
		t.Errorf("%s: %c %s: %s", x.Where, x.Kind, x.Text, why)
	}
}
