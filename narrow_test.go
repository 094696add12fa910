package readout

import (
	"strings"
	"testing"

	"readout/doc"
)

// narrowed reads a text with options and checks that the document is sound.
func narrowed(t *testing.T, o Options, text string) *doc.Document {
	t.Helper()
	r := *newReader(t)
	r.options = o
	d, err := r.Read(Report{Name: "narrow", Data: []byte(text), UserDate: "2021-04-14"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

const manyActs = `Police arrested 14 protesters in Kenya on Monday. Four people were shot dead in Nigeria.

"We will never surrender," Ukrainian President Volodymyr Zelensky said. France urged Russia to withdraw its troops from Georgia. Officials in
Kyiv believe that Belarus plans to attack. Iran agreed to release the prisoners by Friday.`

func TestNoInferredLeavesOutWhatOnlyThePlaceTells(t *testing.T) {
	inferred := func(d *doc.Document) (n int) {
		for _, e := range d.Events {
			for _, p := range append(append([]doc.Participant{}, e.Sources...), e.Targets...) {
				if p.From == doc.InPlace {
					n++
				}
			}
		}
		return n
	}
	if n := inferred(narrowed(t, Options{}, manyActs)); n == 0 {
		t.Error("the text has no participant that only the place tells, so it tests nothing")
	}
	if n := inferred(narrowed(t, Options{NoInferred: true}, manyActs)); n != 0 {
		t.Errorf("%d participants from the place", n)
	}
}

func TestPlainCountriesHaveNoSector(t *testing.T) {
	const text = "Chad attacked rebels in Niger. Moscow accused Poland of lying, the Polish government said."
	codes := func(o Options) string {
		r, err := New(o)
		if err != nil {
			t.Fatal(err)
		}
		d, err := r.Read(Report{Name: "plain", Data: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, e := range d.Entities {
			out = append(out, e.Name+" "+e.Code)
		}
		return strings.Join(out, ", ")
	}
	const rest = ", rebels NERREB, Niger NER, Moscow RUSGOV, Poland POL, the Polish government POLGOV"
	if got := codes(Options{}); got != "Chad TCDGOV"+rest {
		t.Error(got)
	}
	if got := codes(Options{PlainCountries: true}); got != "Chad TCD"+rest {
		t.Error(got)
	}
}

func TestMinConfidenceLeavesOutEvents(t *testing.T) {
	all := narrowed(t, Options{}, manyActs)
	some := narrowed(t, Options{MinConfidence: .8}, manyActs)
	for _, e := range some.Events {
		if e.Confidence < .8 {
			t.Errorf("%s has confidence %g", e.Rule, e.Confidence)
		}
	}
	if none := narrowed(t, Options{MinConfidence: 1}, manyActs); len(none.Events) != 0 || len(all.Events) == 0 {
		t.Errorf("%d events at confidence 1, %d in all", len(none.Events), len(all.Events))
	}
}

func TestSpeechOnlyLeavesOutThoughts(t *testing.T) {
	all, some := narrowed(t, Options{}, manyActs), narrowed(t, Options{SpeechOnly: true}, manyActs)
	if len(some.Statements) >= len(all.Statements) || len(some.Statements) == 0 {
		t.Errorf("%d of %d statements are speech", len(some.Statements), len(all.Statements))
	}
	for _, s := range some.Statements {
		if s.Act == doc.Think || s.Act == doc.Intend || s.Act == doc.Know {
			t.Errorf("%s is left: %s", s.Act, some.Words(s.Content[0]))
		}
	}
}
