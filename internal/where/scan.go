package where

import (
	"unicode"
	"unicode/utf8"

	"readout/doc"
	"readout/internal/where/atlas"
)

// A name is a part of the text that the gazetteer knows.
type name struct {
	tokens doc.Range
	key    atlas.Key
	hits   []atlas.Hit
	group  int      // of the names with that key
	within atlas.ID // what the words beside it say that it lies in, or None
	pick   atlas.ID
	ok     bool // it is a place
}

// A finder works on one document.
type finder struct {
	*Gazetteer
	d        *doc.Document
	label    []int32 // of each token: its model name + 1
	names    []name
	groups   []group
	hits     []atlas.Hit // memory of all hits
	demonyms []demonym
	surname  map[string]bool
}

// A demonym is a word for the people or things of a country.
type demonym struct {
	token   int
	country atlas.ID
}

// Find returns the places that the text names, in order.
func (g *Gazetteer) Find(d *doc.Document) []doc.Place {
	if len(d.Tokens) == 0 {
		return nil
	}
	f := &finder{Gazetteer: g, d: d, label: make([]int32, len(d.Tokens))}
	for i, n := range d.Names {
		for t := n.Tokens.Start; t < n.Tokens.End; t++ {
			f.label[t] = int32(i + 1)
		}
	}
	f.persons()
	for i := 0; i < len(d.Tokens); {
		i += max(1, f.longest(i))
	}
	f.judge()
	f.resolve()
	return f.places()
}

// maxWords is the length of the longest names, in tokens: hyphens count.
const maxWords = 8

// longest finds the longest name that begins at token i and returns its length, 0 for none.
func (f *finder) longest(i int) int {
	if !f.opens(i) {
		return 0
	}
	var best name
	block, k := f.d.Tokens[i].Block, atlas.NoKey
	for j := i; j < min(i+maxWords, len(f.d.Tokens)); j++ {
		t := &f.d.Tokens[j]
		if t.Block != block || j > i && !joins(t) {
			break
		}
		k = k.Add(t.Word)
		if !closes(t) {
			continue
		}
		start := len(f.hits)
		f.hits = f.Atlas.Lookup(k, f.hits)
		r := doc.Range{Start: i, End: j + 1}
		if found := f.usable(r, f.hits[start:]); len(found) > 0 {
			best = name{tokens: r, key: k, hits: found, within: atlas.None, pick: atlas.None}
		} else {
			f.hits = f.hits[:start]
		}
	}
	if best.hits != nil {
		f.names = append(f.names, best)
	}
	return best.tokens.Len()
}

// opens reports whether a name can begin at token i: a capital letter, or an Arabic article ("al-Tanf").
func (f *finder) opens(i int) bool {
	t := &f.d.Tokens[i]
	r, _ := utf8.DecodeRuneInString(t.Word)
	if unicode.IsUpper(r) {
		return true
	}
	if r > 'z' || r < 'a' || len(t.Word) < 2 || !isArticle(t.Word) {
		return false
	}
	return i+2 < len(f.d.Tokens) && f.d.Tokens[i+1].Word == "-" || len(t.Word) > 3
}

// isArticle reports whether a word is or begins with an Arabic article and hyphen.
func isArticle(w string) bool {
	for _, a := range [...]string{"al", "el", "ad", "ar", "as", "at", "az", "an", "ash"} {
		if w == a || len(w) > len(a)+1 && w[:len(a)] == a && w[len(a)] == '-' {
			return true
		}
	}
	return false
}

// joins reports whether a name may go on with a token.
func joins(t *doc.Token) bool {
	switch t.Word {
	case "-", "–", "'", "’", "&", "/":
		return t.Word != "/"
	case "'s", "’s", ",", ".", ";", ":", "(", ")", "\"", "“", "”", "--", "—":
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.Word)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// closes reports whether a name may end with a token: "Gaza Strip", "Black sea", not "Cape of".
func closes(t *doc.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Word)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || isArticle(t.Word) && len(t.Word) > 3 || kindWords[t.Lower]
}

// usable keeps the hits that the form of the words allows, and takes note of demonyms. It reuses hits.
func (f *finder) usable(r doc.Range, hits []atlas.Hit) []atlas.Hit {
	if len(hits) == 0 {
		return nil
	}
	out, people := hits[:0], atlas.None
	for _, h := range hits {
		switch {
		case h.Flags&atlas.Demonym != 0:
			people = h.ID
		case h.Flags&atlas.Postal != 0 && !f.postal(r):
		case h.Flags&atlas.Abbrev != 0 && !f.abbreviated(r, h):
		default:
			out = append(out, h)
		}
	}
	if people != atlas.None {
		f.demonyms = append(f.demonyms, demonym{r.Start, people})
		for _, h := range out {
			if h.Flags&(atlas.Official|atlas.Own) == atlas.Official|atlas.Own {
				return out // "Åland" is both
			}
		}
		return nil
	}
	return out
}

// postal reports whether two letters stand behind a comma or a name, as a state's do: "Long Beach, CA".
func (f *finder) postal(r doc.Range) bool {
	i := r.Start
	if i == 0 || !capitals(f.d.Tokens[i].Word) || f.d.Tokens[i-1].Word != "," || i < 2 {
		return false
	}
	before, _ := utf8.DecodeRuneInString(f.d.Tokens[i-2].Word)
	if !unicode.IsUpper(before) {
		return false
	}
	return r.End == len(f.d.Tokens) || !closes(&f.d.Tokens[r.End]) || f.d.Tokens[r.End].Block != f.d.Tokens[i].Block
}

// abbreviated reports whether the words are an abbreviation: in capitals ("UAE"), with dots ("D.C."); a state's ("Wash.") behind a comma.
func (f *finder) abbreviated(r doc.Range, h atlas.Hit) bool {
	w := f.d.Tokens[r.Start].Word
	if capitals(w) {
		return true
	}
	if w[len(w)-1] != '.' && (r.End >= len(f.d.Tokens) || f.d.Tokens[r.End].Word != ".") {
		return false
	}
	return f.Class(h.ID) != atlas.Admin1 || r.Start > 0 && f.d.Tokens[r.Start-1].Word == ","
}

// capitals reports whether a word has no small letter and at least two capitals.
func capitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}
