package speaker_test

import (
	"strings"
	"testing"

	"readout/data/en/speech"
	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/speaker"
)

// star reads a text and returns the token of the word that is marked with a star.
func star(t *testing.T, text string) (*speaker.Finder, int) {
	t.Helper()
	cues, err := lexicon.Load(speech.FS())
	if err != nil {
		t.Fatal(err)
	}
	d, i := whole.Star(t, text)
	return &speaker.Finder{Finder: clause.New(cues, d)}, i
}

// heads writes the head tokens of speakers.
func heads(f *speaker.Finder, at []int) string {
	var out []string
	for _, h := range at {
		out = append(out, f.Doc.Tokens[h].Word)
	}
	return strings.Join(out, ", ")
}

func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ text, told, heads string }{
		{"The prime minister of Norway *said that he would go.", "The prime minister of Norway", "minister"},
		{"“We will go,” *said Ada Berg, the mayor.", "Ada Berg, the mayor", "Berg"},
		{"The mayor came late and *said that he would go.", "The mayor", "mayor"},
		{"The mayor promised to leave and *said that he would go.", "The mayor", "mayor"},
		{"Norway and Sweden *said that they would go.", "Norway and Sweden", "Norway, Sweden"},
		{"The mayor refused to *say that he would go.", "The mayor", "mayor"},
		{"The deal was *criticised by the mayor.", "the mayor", "mayor"},
		{"It was *said that he would go.", "", ""},
	} {
		f, i := star(t, c.text)
		told, at := f.Speaker(i)
		words := ""
		if !told.Empty() {
			words = f.Doc.Words(told)
		}
		if words != c.told || heads(f, at) != c.heads {
			t.Errorf("%s: %q with %q, want %q with %q", c.text, words, heads(f, at), c.told, c.heads)
		}
	}
}

func TestNounSpeaker(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Iran's *claim that it had won was denied.", "Iran"}, {"The *criticism by the mayor hurt them.", "mayor"}, {"The mayor expressed *concern about the arrests.", "mayor"},
		{"The mayor repeated his *claim that he had won.", "mayor"},
	} {
		f, i := star(t, c.text)
		if _, at := f.NounSpeaker(i); heads(f, at) != c.want {
			t.Errorf("%s: %q, want %q", c.text, heads(f, at), c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	for text, want := range map[string]string{
		"State television *quoted the minister as saying that he would go.": "minister", "The minister was *quoted as saying that he would go.": "minister", "The minister *praised the mayor.": "",
	} {
		f, i := star(t, text)
		got := ""
		if q := f.Quoted(i); q != doc.None {
			got = f.Doc.Tokens[q].Word
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestCanSpeak(t *testing.T) {
	for text, want := range map[string]bool{"The *minister said so.": true, "*Norway said so.": true, "*Rebels said so.": true, "It was the report *which said so.": false, "*It said so.": false, "*Some said so.": true} {
		f, i := star(t, text)
		if got := f.CanSpeak(i); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestTold leaves clauses of a name out and keeps what stands in apposition.
func TestTold(t *testing.T) {
	for _, c := range []struct{ text, told string }{
		{"The *mayor, who came late, said so.", "The mayor"}, {"Ada *Berg, the mayor of Oslo, said so.", "Ada Berg, the mayor of Oslo"}, {"The *leaders of both parties said so.", "The leaders of both parties"},
	} {
		f, i := star(t, c.text)
		if told, _ := f.Told(i); f.Doc.Words(told) != c.told {
			t.Errorf("%s: %q, want %q", c.text, f.Doc.Words(told), c.told)
		}
	}
}
