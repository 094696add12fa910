package indirect_test

import (
	"strings"
	"testing"

	"readout"
	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/quote/draft"
	"readout/internal/quote/indirect"
	"readout/internal/quote/lexicon"
)

// TestVisit lists what the tree alone tells of a sentence: the cue, the pattern by which it was offered and the content of each statement.
func TestVisit(t *testing.T) {
	cues, err := lexicon.Load(speech.FS())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ sentence, want string }{
		{"The mayor said that the road was open.", "said: that the road was open"},
		{"The mayor said the road was open.", "said: the road was open"},
		{"The road was open, the mayor said.", "said: The road was open"},
		{"The road, the mayor said, was open.", "said: The road … was open"},
		{"The mayor promised to open the road.", "promised: to open the road"},
		{"The mayor accused the army of shelling the town.", "accused: the army of shelling the town"},
		{"The mayor denied the charges.", "denied: the charges"},
		{"The mayor asked whether the road was open.", "asked: whether the road was open"},
		{"According to the mayor, the road was open.", "According to: the road was open"},
		{"Iran's claim that it had won was wrong.", "claim: that it had won"},
		{"The mayor said the envoy denied that he had left.", "said: the envoy denied that he had left; denied: that he had left"},
		{"The mayor opened the road.", ""},
		{"The dog barked at the mayor.", ""},
	} {
		d := whole.Read(t, readout.Report{Data: []byte(c.sentence), Date: "2021-04-14", Whole: true})
		f := indirect.Finder{Finder: draft.New(cues, d)}
		for i := range d.Tokens {
			f.Visit(i)
		}
		f.Rank()
		var got []string
		for _, s := range f.Found {
			var content []string
			for _, r := range s.Content {
				content = append(content, d.Words(r))
			}
			got = append(got, d.Words(s.Words)+": "+strings.Join(content, " … "))
		}
		if all := strings.Join(got, "; "); all != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.sentence, all, c.want)
		}
		for _, s := range f.Found {
			if s.Cue == doc.None || len(s.Content) == 0 {
				t.Errorf("%s: %+v", c.sentence, s)
			}
		}
	}
}
