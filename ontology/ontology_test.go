package ontology

import (
	"slices"
	"testing"
)

func TestListsAreClosed(t *testing.T) {
	if n := len(Types()); n != 16 {
		t.Errorf("%d types, want 16", n)
	}
	if n := len(Contexts()); n != 37 {
		t.Errorf("%d contexts, want 37", n)
	}
	for _, c := range cameo {
		ty, ok := LookupType(c.Type)
		if !ok && c.Type != "" {
			t.Errorf("cameo %s: unknown type %q", c.Code, c.Type)
		}
		if _, ok := ty.Mode(c.Mode); !ok && c.Mode != "" {
			t.Errorf("cameo %s: %s has no mode %q", c.Code, c.Type, c.Mode)
		}
		for _, x := range c.Contexts {
			if !IsContext(x) {
				t.Errorf("cameo %s: unknown context %q", c.Code, x)
			}
		}
	}
	if !slices.IsSortedFunc(cameo, func(a, b Cameo) int {
		if a.Code < b.Code {
			return -1
		}
		return 1
	}) {
		t.Error("cameo codes are not sorted, so LookupCameo cannot find them")
	}
}

func TestLookupCameoFallsBackToShorterCodes(t *testing.T) {
	for code, want := range map[string]string{"0411": "041", "19": "19", "1949": "194", "046": "046"} {
		if c, ok := LookupCameo(code); !ok || c.Code != want {
			t.Errorf("LookupCameo(%q) = %q %v, want %q", code, c.Code, ok, want)
		}
	}
	if c, ok := LookupCameo("99"); ok {
		t.Errorf("LookupCameo(99) = %v, want none", c)
	}
}

func TestScoreOfFallsBackToTheType(t *testing.T) {
	consult, _ := LookupType("CONSULT")
	if got := consult.ScoreOf("phone"); got != 1.5 {
		t.Errorf("phone scores %g, want 1.5", got)
	}
	if got := consult.ScoreOf(""); got != 2.5 {
		t.Errorf("no mode scores %g, want 2.5", got)
	}
}
