package actor

import (
	"testing"

	"readout/data/en/dictionary"
)

func TestStandIn(t *testing.T) {
	a, err := Load(dictionary.FS())
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]string{
		"Lesotho": "Israel", "Zambian": "Israeli", "Zambians": "Israelis", "ECOWAS": "NATO", "UAE": "Israeli", // rare
		"China": "", "Iraqis": "", "U.S.": "", "States": "", // met often, or a piece of a name
		"zambian": "", "Minister": "", "Smith": "", "GDP": "", "": "", // no such name
	} {
		if got := a.StandIn("of", word); got != want {
			t.Errorf("%q stands in for %q; want %q", got, word, want)
		}
	}
	for before, want := range map[string]string{"a": "man", "The": "man", "with": "Israeli"} {
		if got := a.StandIn(before, "Briton"); got != want {
			t.Errorf("%q stands in for Briton behind %q; want %q", got, before, want)
		}
	}
	for before, want := range map[string]string{"": "", "the": "", "and": "Israeli"} {
		if got := a.StandIn(before, "US"); got != want {
			t.Errorf("%q stands in for US behind %q; want %q", got, before, want)
		}
	}
}
