package grammar_test

import (
	"strings"
	"testing"

	"readout"
	shipped "readout/data/en/lexicon"
	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/event/grammar"
	"readout/internal/event/lexicon"
)

// clausesOf reads a sentence and returns it as it may be asked, without acts.
func clausesOf(t *testing.T, lx *lexicon.Lexicon, sentence string) *grammar.Clauses {
	t.Helper()
	c := grammar.New(lx, whole.Read(t, readout.Report{Data: []byte(sentence), Date: "2021-04-14", Whole: true}))
	return &c
}

func load(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lx, err := lexicon.Load(shipped.Files())
	if err != nil {
		t.Fatal(err)
	}
	return lx
}

// find returns the token that is a word, as it is written.
func find(t *testing.T, c *grammar.Clauses, word string) int {
	t.Helper()
	for i := range c.Doc.Tokens {
		if c.Doc.Tokens[i].Word == word {
			return i
		}
	}
	t.Fatalf("no word %q", word)
	return doc.None
}

func wordAt(c *grammar.Clauses, i int) string {
	if i == doc.None {
		return "-"
	}
	return c.Doc.Tokens[i].Word
}

// TestArguments tells who is the subject of a verb on the surface, who its object in the active form, and who does it in the passive.
func TestArguments(t *testing.T) {
	lx := load(t)
	for _, x := range []struct{ sentence, verb, subject, object, agent string }{
		{"Norway thanked Finland.", "thanked", "Norway", "Finland", "-"},
		{"Finland was thanked by Norway.", "thanked", "Finland", "Finland", "Norway"},
		{"Norway thanked Finland and visited Latvia.", "visited", "Norway", "Latvia", "-"},
		{"The minister who thanked Finland resigned.", "thanked", "minister", "Finland", "-"},
		{"Norway promised Finland to release the sailors.", "release", "Norway", "sailors", "-"},
		{"Norway urged Finland to release the sailors.", "release", "Finland", "sailors", "-"},
		{"The troops sent by Norway left.", "sent", "troops", "troops", "Norway"},
		{"Norway announced plans to release the sailors.", "release", "Norway", "sailors", "-"},
		{"The town the rebels shelled is empty.", "shelled", "rebels", "town", "-"},
		{"The army sealed off the town.", "sealed", "army", "town", "-"},
	} {
		c := clausesOf(t, lx, x.sentence)
		v := find(t, c, x.verb)
		got := [3]string{wordAt(c, c.Subject(v)), wordAt(c, c.Object(v)), wordAt(c, c.Agent(v))}
		if want := [3]string{x.subject, x.object, x.agent}; got != want {
			t.Errorf("%s\n%s: subject, object, agent %q, want %q", x.sentence, x.verb, got, want)
		}
	}
}

// TestParties tells for whom a noun phrase stands, by countries, else by sectors.
func TestParties(t *testing.T) {
	lx := load(t)
	for _, x := range []struct{ sentence, word, want string }{
		{"Norway, Finland and Latvia met.", "Norway", "NOR FIN LVA"},
		{"The foreign ministers of Norway and Finland met.", "ministers", "NOR FIN"},
		{"Hundreds of Finnish farmers marched.", "Hundreds", "FIN"},
		{"Norway's actions surprised Finland.", "actions", "NOR"},
		{"Police searched a tanker owned by a Norwegian firm.", "tanker", "NOR"},
		{"Police froze accounts tied to a Lebanese bank.", "accounts", "LBN"},
		{"The weather was mild.", "weather", ""},
	} {
		c := clausesOf(t, lx, x.sentence)
		var got []string
		for _, p := range c.Parties(find(t, c, x.word)) {
			got = append(got, c.Doc.Entities[p.Entity].Country)
		}
		if got := strings.Join(got, " "); got != x.want {
			t.Errorf("%s\n%s: %q, want %q", x.sentence, x.word, got, x.want)
		}
	}
}

// TestTold tells by whose word something is said.
func TestTold(t *testing.T) {
	lx := load(t)
	for _, x := range []struct{ sentence, word, want string }{
		{"Norway said the talks had failed.", "failed", "NOR"},
		{"“The talks have failed,” the Finnish premier said.", "failed", "FIN"},
		{"According to Latvia, the talks failed.", "failed", "LVA"},
		{"The talks failed.", "failed", ""},
	} {
		c := clausesOf(t, lx, x.sentence)
		var got []string
		for _, p := range c.Told(find(t, c, x.word)) {
			got = append(got, c.Doc.Entities[p.Entity].Country)
		}
		if got := strings.Join(got, " "); got != x.want {
			t.Errorf("%s\n%s: %q, want %q", x.sentence, x.word, got, x.want)
		}
	}
}
