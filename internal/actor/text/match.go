package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
)

// LowerStart reports whether a word begins with a small letter.
func LowerStart(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

// UpperStart reports whether a word begins with a capital letter.
func UpperStart(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// AllCaps reports whether a word has two letters and no small one.
func AllCaps(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// A Hit is a name of a dictionary that stands in the text.
type Hit struct {
	dict.Hit
	Index int  // of Actors.indexes
	alone bool // the name is a single word
}

// Entry returns the entry of a name; it is read once a document.
func (r *Reader) Entry(h Hit) dict.Entry {
	key := [2]int{h.Index, h.Entry}
	e, ok := r.entries[key]
	if !ok {
		e = r.Indexes[h.Index].Entry(h.Entry)
		if r.entries == nil {
			r.entries = map[[2]int]dict.Entry{}
		}
		r.entries[key] = e
	}
	return e
}

// Longest returns the longest name that starts at token i and ends before token end, with what it may be. A user's names hide the shipped ones.
func (r *Reader) Longest(i, end int, accept func(doc.Range, Hit) bool) (doc.Range, []Hit) {
	var best doc.Range
	var hits []Hit
	for k, x := range r.Indexes {
		run, more := dict.Start, true
		for j := i; j < end && more; j++ {
			if len(r.Words[j]) == 0 {
				if j == i || !r.joins(j) {
					break
				}
				continue
			}
			var names bool
			for _, w := range r.Words[j] {
				if run, names, more = x.Next(run, w); !more {
					break
				}
			}
			at := doc.Range{Start: i, End: j + 1}
			if !more || !names || at.Len() < best.Len() || at.Len() == best.Len() && k >= r.Users && len(hits) > 0 && hits[0].Index < r.Users {
				continue
			}
			var now []Hit
			for h := range x.Hits(run) {
				if h := (Hit{h, k, at.Len() == 1}); accept(at, h) {
					now = append(now, h)
				}
			}
			if len(now) > 0 {
				best, hits = at, now
			}
		}
	}
	return best, hits
}

// joins reports whether a mark between two words can be inside a name: a hyphen, the stop of "St.", an apostrophe.
func (r *Reader) joins(j int) bool {
	switch r.Doc.Tokens[j].Word {
	case "-", "–", "/", ".", "'", "’", "&", "'s", "’s":
		return true
	case ",":
		return false
	}
	return false
}

// Exactly returns what the names of the dictionary that fill a token range may be.
func (r *Reader) Exactly(at doc.Range, accept func(doc.Range, Hit) bool) []Hit {
	for k, x := range r.Indexes {
		run, more, names := dict.Start, true, false
		for j := at.Start; j < at.End && more; j++ {
			for _, w := range r.Words[j] {
				if run, names, more = x.Next(run, w); !more {
					break
				}
			}
		}
		if !more || !names {
			continue
		}
		var out []Hit
		for h := range x.Hits(run) {
			if h := (Hit{h, k, at.Len() == 1}); accept(at, h) {
				out = append(out, h)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// Capital accepts names that are written as the text should write them: with capitals, acronyms in capitals only.
func (r *Reader) Capital(at doc.Range, h Hit) bool {
	if h.Lower {
		return false
	}
	first, last := r.Doc.Tokens[at.Start].Word, r.Doc.Tokens[at.End-1].Word
	if h.Acronym {
		return at.Len() > 1 || AllCaps(first) || !h.Weak && r.writtenOut(at.Start, h)
	}
	if h.Use == dict.Adjective && at.Len() == 1 && LowerStart(first) {
		return len(first) > 4 && r.EntryKind(h) == dict.Country && !otherwise[first]
	}
	if at.Len() == 2 && r.EntryKind(h) == dict.Place && lists.KindOf[last] == doc.PlaceKind && UpperStart(first) {
		return true // "Plateau state"
	}
	if !hasUpper(last) && !Digit(last) && (at.Len() < 3 || r.Doc.Tokens[at.End-2].Word != "-") { // "Moon Jae-in"
		return false
	}
	return UpperStart(first) || Digit(first) || at.Len() > 1 && Particle(first)
}

// writtenOut reports whether an acronym is written as a word: "Usaid", "Opec".
func (r *Reader) writtenOut(i int, h Hit) bool {
	t := &r.Doc.Tokens[i]
	k := r.EntryKind(h)
	return len(t.Word) > 3 && !strings.Contains(t.Word, ".") && t.Tag == "NNP" && UpperStart(t.Word) && LowerStart(t.Word[1:]) && (k == dict.Organization || k == dict.Group) && lists.FirstNames[t.Lower] == 0 && !lists.NoNames[t.Lower] && !lists.NobodyNames[t.Lower] && !r.Upper[t.Block]
}

// otherwise are adjectives of countries that are also common words where they are written small; "tunisian rioters" is not.
var otherwise = lists.Set("polish danish roman dutch swiss maltese")

// hasUpper reports whether a word has a capital anywhere: "d'Ivoire".
func hasUpper(w string) bool {
	for _, r := range w {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// Digit reports whether a word has a figure.
func Digit(w string) bool { return w != "" && '0' <= w[0] && w[0] <= '9' }

// Particle reports whether a small word can begin a name: "al-Shabaab", "bin Laden", "de Gaulle".
func Particle(w string) bool {
	switch w {
	case "al", "el", "bin", "ben", "ibn", "de", "da", "di", "del", "van", "von", "der", "la", "le", "abu", "dos", "do", "ul", "as", "ad", "ash", "an", "ar":
		return true
	}
	return false
}

// Role accepts descriptions, whatever their capitals.
func Role(_ doc.Range, h Hit) bool { return h.Lower }
