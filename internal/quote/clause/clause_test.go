package clause_test

import (
	"strings"
	"testing"

	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
)

// star reads a sentence and returns the token of the word that is marked with a star.
func star(t *testing.T, sentence string) (*clause.Finder, int) {
	t.Helper()
	cues, err := lexicon.Load(speech.FS())
	if err != nil {
		t.Fatal(err)
	}
	d, i := whole.Star(t, sentence)
	f := clause.New(cues, d)
	return &f, i
}

func TestVerbs(t *testing.T) {
	for _, c := range []struct {
		name     string
		is       func(*clause.Finder, int) bool
		sentence string
		want     bool
	}{
		{"says", (*clause.Finder).Says, "The minister *said that he would go.", true},
		{"says", (*clause.Finder).Says, "The minister *smiled at the crowd.", false},
		{"quotes", (*clause.Finder).Quotes, "“We will go,” the minister *said.", true},
		{"quotes", (*clause.Finder).Quotes, "The minister had nothing to *say.", false},
		{"quotes", (*clause.Finder).Quotes, "The *minister left.", false},
		{"goes on", (*clause.Finder).GoesOn, "The minister left, *adding that he was ill.", true},
		{"goes on", (*clause.Finder).GoesOn, "The minister left, *carrying a bag.", false},
		{"finite", (*clause.Finder).Finite, "The minister *left.", true},
		{"finite", (*clause.Finder).Finite, "The minister has *left.", true},
		{"finite", (*clause.Finder).Finite, "The minister wants to *leave.", false},
		{"passive", (*clause.Finder).Passive, "The minister was *seen in Oslo.", true},
		{"passive", (*clause.Finder).Passive, "The minister *saw the mayor.", false},
		{"infinitive", (*clause.Finder).Infinitive, "The minister wants to *leave.", true},
		{"infinitive", (*clause.Finder).Infinitive, "The minister must *leave.", false},
		{"after a comma", (*clause.Finder).AfterComma, "The minister left, *adding that he was ill.", true},
		{"after a comma", (*clause.Finder).AfterComma, "The minister left *early.", false},
		{"a participle", (*clause.Finder).BareParticiple, "The deal *announced on Friday has failed.", true},
		{"a participle", (*clause.Finder).BareParticiple, "The deal was *announced on Friday.", false},
		{"tells whom", (*clause.Finder).TellsWhom, "Voters were *told that the poll was over.", true},
		{"tells whom", (*clause.Finder).TellsWhom, "It was *said that the poll was over.", false},
	} {
		f, i := star(t, c.sentence)
		if got := c.is(f, i); got != c.want {
			t.Errorf("%s: %s: %v, want %v", c.sentence, c.name, got, c.want)
		}
	}
}

func TestSubject(t *testing.T) {
	for sentence, want := range map[string]string{
		"The minister *left.": "minister", "The minister was *seen.": "minister", "“Go,” *said the minister.": "minister", "The minister wants to *leave.": "",
	} {
		f, i := star(t, sentence)
		got := ""
		if s := f.Subject(i); s != doc.None {
			got = f.Doc.Tokens[s].Word
		}
		if got != want {
			t.Errorf("%s: %q, want %q", sentence, got, want)
		}
	}
}

// TestYield has the words of a subtree without gaps, and without what is left out.
func TestYield(t *testing.T) {
	f, said := star(t, "The minister *said on Monday that the old bridge, a landmark, would be closed.")
	closed := f.Child(said, doc.ClauseComplement)
	if closed == doc.None {
		t.Fatal("no clause")
	}
	words := func(in []doc.Range) string {
		var out []string
		for _, r := range in {
			out = append(out, f.Doc.Words(r))
		}
		return strings.Join(out, " | ")
	}
	if got := words(f.Yield([]int{closed})); got != "that the old bridge, a landmark, would be closed" {
		t.Errorf("%q", got)
	}
	bridge := f.Subject(closed)
	if got := words(f.Yield([]int{closed}, bridge)); got != "that | would be closed" {
		t.Errorf("without the subject %q", got)
	}
	if got := words(f.Yield([]int{closed})); got != "that the old bridge, a landmark, would be closed" {
		t.Errorf("at the second time %q: the scratch was not cleared", got)
	}
}

func TestQuestion(t *testing.T) {
	for sentence, want := range map[string]bool{
		"They asked *whether the road was open.": true, "They asked *why the road was shut.": true, "They said *that the road was shut.": false, "They said *the road was shut.": false,
	} {
		f, i := star(t, sentence)
		if got := f.Question(doc.Range{Start: i, End: len(f.Doc.Tokens)}); got != want {
			t.Errorf("%s: %v, want %v", sentence, got, want)
		}
	}
}

// TestRuns tells words said from terms and titles, by the first run between marks.
func TestRuns(t *testing.T) {
	for _, c := range []struct {
		sentence             string
		speech, title, topic bool
		stop                 rune
	}{
		{"*“We will never leave this town,” the mayor said.", true, false, false, ','},
		{"The mayor called it a *“farce” on Monday.", false, false, false, 0},
		{"*“Bread for all” was the slogan.", true, false, true, 0},
		{"He told it in her memoir, *“Hard Winters.”", false, true, false, '.'},
		{"The mayor asked: *“Why did they leave?”", true, false, false, '?'},
	} {
		f, _ := star(t, c.sentence)
		if len(f.Marks[0]) != 1 {
			t.Errorf("%s: %d runs", c.sentence, len(f.Marks[0]))
			continue
		}
		r := &f.Marks[0][0]
		if speech, title, topic, stop := f.Speech(0, 0), f.Title(r), f.Topic(r), f.Stop(r); speech != c.speech || title != c.title || topic != c.topic || stop != c.stop {
			t.Errorf("%s: speech %v, title %v, topic %v, stop %q", c.sentence, speech, title, topic, stop)
		}
	}
}

func TestCueWords(t *testing.T) {
	f, i := star(t, "The minister *pointed out that the road was open.")
	if got := f.Doc.Words(f.CueWords(i)); got != "pointed out" || f.Lemma(i) != "point out" {
		t.Errorf("%q %q", got, f.Lemma(i))
	}
}
