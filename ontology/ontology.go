// Package ontology holds the closed lists that a record is written in: PLOVER's event types, modes, contexts and sectors, and
// CAMEO's codes with their scores. It holds facts only; how text becomes codes is the business of the stages.
package ontology

import (
	"slices"
	"strings"
)

// A Type is a PLOVER event type.
type Type struct {
	Name        string
	Quad        int // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	Score       float64
	NeedsTarget bool // an event of the type is nothing without a target
	Meaning     string
	Modes       []Mode
}

// A Mode is how an act of a type was done. A score of 0 where PLOVER gives none means "as the type".
type Mode struct {
	Name    string
	Score   float64
	Meaning string
}

// A Cameo is a CAMEO code of two to four digits.
type Cameo struct {
	Code      string
	Goldstein float64  // the code's value, else its root's
	Type      string   // the PLOVER type it maps to, or "" (root 01)
	Mode      string   // likewise, or ""
	Contexts  []string // likewise
}

// A Term is a word of a closed list with its meaning.
type Term struct{ Name, Meaning string }

// Types returns the event types in PLOVER's order. The slice must not be changed.
func Types() []Type { return types }

// Contexts returns PLOVER's contexts. The slice must not be changed.
func Contexts() []Term { return contexts }

// Sectors returns PLOVER's sectors, then the kinds of actors without a country. The slice must not be changed.
func Sectors() []Term { return sectors }

// Other is the type of an act of a list of the user's own, for which PLOVER has none.
const Other = "OTHER"

// LookupType returns the type of that name.
func LookupType(name string) (Type, bool) {
	if i := slices.IndexFunc(types, func(t Type) bool { return t.Name == name }); i >= 0 {
		return types[i], true
	}
	return Type{}, false
}

// Mode returns the mode of that name.
func (t Type) Mode(name string) (Mode, bool) {
	if i := slices.IndexFunc(t.Modes, func(m Mode) bool { return m.Name == name }); i >= 0 {
		return t.Modes[i], true
	}
	return Mode{}, false
}

// ScoreOf returns the PLOVER score of a type with a mode: the mode's where it has one, else the type's.
func (t Type) ScoreOf(mode string) float64 {
	if m, ok := t.Mode(mode); ok && m.Score != 0 {
		return m.Score
	}
	return t.Score
}

// LookupCameo returns the entry of a code, or that of the longest code that it begins with.
func LookupCameo(code string) (Cameo, bool) {
	for n := len(code); n >= 2; n-- {
		i, ok := slices.BinarySearchFunc(cameo, code[:n], func(c Cameo, s string) int { return strings.Compare(c.Code, s) })
		if ok {
			return cameo[i], true
		}
	}
	return Cameo{}, false
}

// IsContext reports whether the name is one of PLOVER's contexts.
func IsContext(name string) bool {
	return slices.ContainsFunc(contexts, func(t Term) bool { return t.Name == name })
}

// IsSector reports whether the name is a sector or kind.
func IsSector(name string) bool {
	return slices.ContainsFunc(sectors, func(t Term) bool { return t.Name == name })
}
