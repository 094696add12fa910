package text

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
)

// localNouns are bodies of a state that every state calls alike, and localWords what else their names are made of. The country of such a
// name is what the text says, wherever it says it; the dictionary's "Senate" is only a guess.
var (
	localNouns = lists.Set("senate parliament assembly congress court cabinet bank guard police army navy commission house chamber force forces agency service " +
		"party democrats socialists communists greens liberals nationalists populists")
	localWords = lists.Set("national supreme central high constitutional federal general armed air electoral election elections appeal appeals upper lower " +
		"of the representatives commons deputies independent legislative constituent criminal " +
		"intelligence security border coast public prosecution prosecutor " +
		"social christian socialist communist democratic liberal green people progressive nationalist workers labor centre center justice")
)

// ofOne are names of such words that only one state's body has.
var ofOne = map[string]bool{
	"central intelligence agency": true, "national security agency": true, "federal security service": true, "national people's congress": true, "federal bureau of investigation": true,
}

// Local reports whether a name is one that bodies of many states have: "Senate", "National Assembly", "Supreme Court".
func (r *Reader) Local(at doc.Range) bool {
	if ofOne[strings.ToLower(r.Doc.Words(at))] {
		return false
	}
	noun := false
	for i := at.Start; i < at.End; i++ {
		for _, w := range r.Words[i] {
			if localNouns[w] {
				noun = true
			} else if !localWords[w] {
				return false
			}
		}
	}
	return noun
}

// A NameSpan is a bare name in the text.
type NameSpan struct {
	doc.Range
	Head  int
	Kind  doc.Kind
	Label doc.NameLabel // the model's, or ""
	Hits  []Hit         // of the dictionary, for exactly this span
	Sure  bool          // the dictionary tells the kind
	Many  bool          // a people or a group of persons: "Syrians"
}

// Mark notes at each token the name that holds it.
func (r *Reader) Mark() {
	clear(r.NameOf)
	for i, n := range r.Names {
		for t := n.Start; t < n.End; t++ {
			r.NameOf[t] = int32(i + 1)
		}
	}
}

// NameAt returns the name that holds token t, or nil.
func (r *Reader) NameAt(t int) *NameSpan {
	if k := r.NameOf[t]; k > 0 {
		return &r.Names[k-1]
	}
	return nil
}

// InPerson reports whether token t stands in the name of a person of several words, whose places and countries tell nothing of where he is: "Ana Kingston", "Juan Cuba".
func (r *Reader) InPerson(t int) bool {
	n := r.NameAt(t)
	return n != nil && n.Kind == doc.Person && n.Len() > 1
}

// CountryWord accepts names and adjectives of countries.
func (r *Reader) CountryWord(at doc.Range, h Hit) bool {
	k := r.EntryKind(h)
	return (k == dict.Country || k == dict.Place) && !h.Weak && h.Use != dict.Palace && r.Capital(at, h) && !r.ofContinent(at)
}

// ofContinent reports whether "American" is only part of the name of a larger region: "Latin American leaders".
func (r *Reader) ofContinent(at doc.Range) bool {
	if at.Len() > 1 || at.Start == 0 {
		return false
	}
	if l := r.Doc.Tokens[at.Start].Lower; l != "american" && l != "americans" {
		return false
	}
	switch r.Doc.Tokens[at.Start-1].Lower {
	case "south", "latin", "central", "north":
		return true
	}
	return false
}

// EntryKind returns the kind of what a dictionary's name names.
func (r *Reader) EntryKind(h Hit) dict.Kind { return r.Indexes[h.Index].Kind(h.Entry) }

// Strong accepts names that need no support of the text.
func (r *Reader) Strong(at doc.Range, h Hit) bool {
	return !h.Weak && h.Use != dict.Adjective && r.Capital(at, h)
}

// PeopleWord accepts adjectives of countries.
func (r *Reader) PeopleWord(at doc.Range, h Hit) bool {
	return r.CountryWord(at, h) && h.Use == dict.Adjective && r.EntryKind(h) == dict.Country
}

// Hyphened returns the word behind the hyphen at token i, in lower case: "backed" of "Iranian-backed"; "" where there is none.
func (r *Reader) Hyphened(i int) string {
	if i+1 < len(r.Doc.Tokens) && (r.Doc.Tokens[i].Word == "-" || r.Doc.Tokens[i].Word == "–") {
		return r.Doc.Tokens[i+1].Lower
	}
	return ""
}

// OnlyBacked reports whether the country before token i only stands behind the actor: "Russian-backed", "US-made".
func (r *Reader) OnlyBacked(i int) bool {
	switch r.Hyphened(i) {
	case "backed", "supported", "made", "built", "born", "occupied", "controlled", "funded", "supplied", "speaking", "allied", "friendly", "sponsored", "trained", "mediated", "brokered", "designed", "style", "aligned", "equipped", "armed", "financed", "imposed", "installed", "educated", "language":
		return true
	}
	return false
}

// FoldedWords returns the folded words of a token range.
func (r *Reader) FoldedWords(at doc.Range) []string {
	var out []string
	for i := at.Start; i < at.End; i++ {
		out = append(out, r.Words[i]...)
	}
	return out
}
