package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/actor/dict"
)

// A reader holds what one call knows of one document.
type reader struct {
	*Actors
	d     *doc.Document
	day   dict.Day   // of the report, or 0
	words [][]string // folded words of each token; none for marks and 's
	names []nameSpan // by start, without overlaps
	at    []int32    // token → 1 + index of the name that holds it
	found []doc.Mention
	upper []bool // by block: it is written in capitals or title case, so that capitals tell nothing

	entries   map[[2]int]dict.Entry // of the dictionaries, that were read so far
	countries map[string]bool       // that the text names
	certain   map[string]bool       // those that it names by what can only be theirs, or by their leaders
	spoken    map[string]bool       // countries of its bodies and persons that the dictionary knows; nil before it is asked for
	placeAt   []int32               // token → 1 + index of the located place that holds it
	known     map[int]identity      // of names, by their first token
}

func newReader(a *Actors, d *doc.Document) *reader {
	r := &reader{Actors: a, d: d, day: dict.ParseDay(d.Published, 0)}
	r.words = make([][]string, len(d.Tokens))
	r.at = make([]int32, len(d.Tokens))
	one := make([]string, 0, len(d.Tokens)+len(d.Tokens)/4)
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.POS == doc.Punct && len(t.Word) == 1 || t.Tag == "POS" {
			continue
		}
		from := len(one)
		if simple(t.Lower) {
			one = append(one, dict.Same(t.Lower))
		} else {
			one = dict.AppendWords(one, t.Word)
		}
		r.words[i] = one[from:len(one):len(one)]
	}
	r.upper = make([]bool, len(d.Blocks))
	for i := range r.upper {
		r.upper[i] = true
	}
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if b := t.Block; b < len(r.upper) && r.upper[b] && len(t.Word) > 3 && lowerStart(t.Word) {
			r.upper[b] = false
		}
	}
	return r
}

// simple reports whether a lower-cased word is its own folded form.
func simple(lower string) bool {
	for i := range len(lower) {
		if c := lower[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return lower != ""
}

func lowerStart(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLower(r)
}

func upperStart(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// allCaps reports whether a word has two letters and no small one.
func allCaps(w string) bool {
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

// A hit is a name of a dictionary that stands in the text.
type hit struct {
	dict.Hit
	index int  // of Actors.indexes
	alone bool // the name is a single word
}

// entry returns the entry of a name; it is read once a document.
func (r *reader) entry(h hit) dict.Entry {
	key := [2]int{h.index, h.Entry}
	e, ok := r.entries[key]
	if !ok {
		e = r.indexes[h.index].Entry(h.Entry)
		if r.entries == nil {
			r.entries = map[[2]int]dict.Entry{}
		}
		r.entries[key] = e
	}
	return e
}

// longest returns the longest name that starts at token i and ends before token end, with what it may be. A user's names hide the shipped ones.
func (r *reader) longest(i, end int, accept func(doc.Range, hit) bool) (doc.Range, []hit) {
	var best doc.Range
	var hits []hit
	for k, x := range r.indexes {
		run, more := dict.Start, true
		for j := i; j < end && more; j++ {
			if len(r.words[j]) == 0 {
				if j == i || !r.joins(j) {
					break
				}
				continue
			}
			var names bool
			for _, w := range r.words[j] {
				if run, names, more = x.Next(run, w); !more {
					break
				}
			}
			at := doc.Range{Start: i, End: j + 1}
			if !more || !names || at.Len() < best.Len() || at.Len() == best.Len() && k >= r.users && len(hits) > 0 && hits[0].index < r.users {
				continue
			}
			var now []hit
			for h := range x.Hits(run) {
				if h := (hit{h, k, at.Len() == 1}); accept(at, h) {
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
func (r *reader) joins(j int) bool {
	switch r.d.Tokens[j].Word {
	case "-", "–", "/", ".", "'", "’", "&", "'s", "’s":
		return true
	case ",":
		return false
	}
	return false
}

// exactly returns what the names of the dictionary that fill a token range may be.
func (r *reader) exactly(at doc.Range, accept func(doc.Range, hit) bool) []hit {
	for k, x := range r.indexes {
		run, more, names := dict.Start, true, false
		for j := at.Start; j < at.End && more; j++ {
			for _, w := range r.words[j] {
				if run, names, more = x.Next(run, w); !more {
					break
				}
			}
		}
		if !more || !names {
			continue
		}
		var out []hit
		for h := range x.Hits(run) {
			if h := (hit{h, k, at.Len() == 1}); accept(at, h) {
				out = append(out, h)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// capital accepts names that are written as the text should write them: with capitals, acronyms in capitals only.
func (r *reader) capital(at doc.Range, h hit) bool {
	if h.Lower {
		return false
	}
	first, last := r.d.Tokens[at.Start].Word, r.d.Tokens[at.End-1].Word
	if h.Acronym {
		return at.Len() > 1 || allCaps(first) || !h.Weak && r.writtenOut(at.Start, h)
	}
	if h.Use == dict.Adjective && at.Len() == 1 && lowerStart(first) {
		return len(first) > 4 && r.entryKind(h) == dict.Country && !otherwise[first]
	}
	if at.Len() == 2 && r.entryKind(h) == dict.Place && bodyWords[last] == doc.PlaceKind && upperStart(first) {
		return true // "Plateau state"
	}
	if !hasUpper(last) && !digit(last) && (at.Len() < 3 || r.d.Tokens[at.End-2].Word != "-") { // "Moon Jae-in"
		return false
	}
	return upperStart(first) || digit(first) || at.Len() > 1 && particle(first)
}

// writtenOut reports whether an acronym is written as a word: "Usaid", "Opec".
func (r *reader) writtenOut(i int, h hit) bool {
	t := &r.d.Tokens[i]
	k := r.entryKind(h)
	return len(t.Word) > 3 && !strings.Contains(t.Word, ".") && t.Tag == "NNP" && upperStart(t.Word) && lowerStart(t.Word[1:]) && (k == dict.Organization || k == dict.Group) && firstNames[t.Lower] == 0 && !commonWords[t.Lower] && !notNames[t.Lower] && !r.upper[t.Block]
}

// otherwise are adjectives of countries that are also common words where they are written small; "tunisian rioters" is not.
var otherwise = set("polish danish roman dutch swiss maltese")

// hasUpper reports whether a word has a capital anywhere: "d'Ivoire".
func hasUpper(w string) bool {
	for _, r := range w {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

func digit(w string) bool { return w != "" && '0' <= w[0] && w[0] <= '9' }

// particle reports whether a small word can begin a name: "al-Shabaab", "bin Laden", "de Gaulle".
func particle(w string) bool {
	switch w {
	case "al", "el", "bin", "ben", "ibn", "de", "da", "di", "del", "van", "von", "der", "la", "le", "abu", "dos", "do", "ul", "as", "ad", "ash", "an", "ar":
		return true
	}
	return false
}

// role accepts descriptions, whatever their capitals.
func role(_ doc.Range, h hit) bool { return h.Lower }
