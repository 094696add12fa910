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
	base   atlas.Key // of the words alone
	vague  bool      // in the gazetteer only elsewhere: all that is known is the region that it lies in, which is its one hit
	listed bool      // in a list of states or countries, which its hits are
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
	shouted  []int32 // of each block: words in capitals less other ones; nil until asked for
	surname  map[string]bool
	someone  []bool         // of each token: it is in the name of a person, after the mentions
	persona  map[string]int // of single words: twice how often the model takes them for a person, less how often for a place
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
	best, mark := f.extend(i, false)
	if mark { // "Cox's Bazar" and "St. John's" are names, "Syria's Aleppo" and "Apple's" are not
		if other, _ := f.extend(i, true); other.tokens.Len() > max(2, best.tokens.Len()) {
			best = other
		}
	}
	if f.d.Tokens[i].Word == "the" && best.hits != nil {
		if other, _ := f.extend(i+1, false); other.tokens.Len() >= best.tokens.Len() {
			return 0 // "the Gulf of Aden" is more than "the Gulf"
		}
		best.tokens.Start++
		f.names = append(f.names, best)
		return best.tokens.Len() + 1
	}
	if best.hits != nil {
		f.names = append(f.names, best)
	}
	return best.tokens.Len()
}

// extend finds the longest name that begins at token i, reading possessive marks as a part of it or as its end. It tells whether it met one.
func (f *finder) extend(i int, possessive bool) (best name, mark bool) {
	block, k := f.d.Tokens[i].Block, atlas.NoKey
	for j := i; j < min(i+maxWords, len(f.d.Tokens)); j++ {
		t := &f.d.Tokens[j]
		if t.Block != block {
			break
		}
		if t.Word == "." && j == i+1 && short[f.d.Tokens[i].Lower] {
			continue // "ST. PARIS" may fall into three tokens
		}
		if j > i && !joins(t) {
			mark = mark || isPossessive(t)
			break
		}
		word := t.Word
		if next := f.word(j+1, i); isPossessive(next) {
			mark = true
			if possessive {
				word += next.Word
				j++
			}
		}
		k = k.Add(word)
		if !closes(t) {
			continue
		}
		start := len(f.hits)
		f.hits = f.Atlas.Lookup(k, f.hits)
		r := doc.Range{Start: i, End: j + 1}
		if found := f.usable(r, f.hits[start:]); len(found) > 0 {
			best = name{tokens: r, key: k, base: k, hits: found, within: atlas.None, pick: atlas.None}
		} else {
			f.hits = f.hits[:start]
		}
	}
	return best, mark
}

// short words may stand before a full stop that the tokeniser cut off.
var short = set("st mt ft ste")

func isPossessive(t *doc.Token) bool {
	return len(t.Word) > 1 && (t.Lower == "'s" || t.Lower == "’s")
}

// opens reports whether a name can begin at token i: a capital letter, an article before one, or an Arabic article ("al-Tanf").
func (f *finder) opens(i int) bool {
	t := &f.d.Tokens[i]
	r, _ := utf8.DecodeRuneInString(t.Word)
	if unicode.IsUpper(r) {
		return t.POS != doc.Part // "Going To Go" is not Togo
	}
	if t.Word == "the" { // "the Gulf", "the Channel"
		return capital(f.word(i+1, i).Word)
	}
	if r != 'a' && r != 'e' || len(t.Word) < 2 || !isArticle(t.Word) {
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
		case h.Flags&(atlas.Abbrev|atlas.Postal) == 0 && f.acronym(r):
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
	if i < 2 || !capitals(f.d.Tokens[i].Word) || f.d.Tokens[i-1].Word != "," {
		return false
	}
	named := len(f.names) > 0 && f.names[len(f.names)-1].tokens.End == i-1
	if l := f.label[i-2]; !named && (l == 0 || f.d.Names[l-1].Label != doc.NameGPE) {
		return false // "Mark Tedeschi, QC"
	}
	return r.End == len(f.d.Tokens) || !closes(&f.d.Tokens[r.End]) || f.d.Tokens[r.End].Block != f.d.Tokens[i].Block
}

// abbreviated reports whether the words are an abbreviation: in capitals ("UAE"), with dots ("D.C."); a state's ("Wash.") behind a comma.
func (f *finder) abbreviated(r doc.Range, h atlas.Hit) bool {
	w := f.d.Tokens[r.Start].Word
	if before := f.word(r.Start-1, r.Start); w == "BC" && (before.POS == doc.Num || before.Word != "" && unicode.IsDigit(rune(before.Word[len(before.Word)-1]))) {
		return false // "490 BC"
	}
	if capitals(w) {
		return true
	}
	if w[len(w)-1] != '.' && (r.End >= len(f.d.Tokens) || f.d.Tokens[r.End].Word != ".") {
		return false
	}
	return f.Class(h.ID) != atlas.Admin1 || r.Start > 0 && f.d.Tokens[r.Start-1].Word == ","
}

// acronym reports whether the words are the initials of something, so that no town is meant: "NATO" is one in the Philippines. In a headline or
// dateline in capitals they may be a name.
func (f *finder) acronym(r doc.Range) bool {
	t := &f.d.Tokens[r.Start]
	if r.Len() == 3 && f.d.Tokens[r.Start+1].Word == "-" && capitals(t.Word) && len(t.Word) <= 5 {
		return true // "AKS-U"
	}
	if r.Len() > 1 || len(t.Word) > 5 || !capitals(t.Word) {
		return false
	}
	if f.d.Blocks[t.Block].Kind == doc.Dateline || f.shouts(t.Block) {
		return false
	}
	first := r.Start == 0 || f.d.Tokens[r.Start-1].Block != t.Block
	if after := f.word(r.End, r.Start); first && after.Word != "" && !unicode.IsLetter(firstRune(after.Word)) {
		return false // "PARIS (AP) —"
	}
	return true
}

// shouts reports whether a block is written in capitals.
func (f *finder) shouts(block int) bool {
	if f.shouted == nil {
		f.shouted = make([]int32, len(f.d.Blocks))
		for i := range f.d.Tokens {
			t := &f.d.Tokens[i]
			if n := &f.shouted[t.Block]; capitals(t.Word) {
				*n++
			} else if unicode.IsLetter(firstRune(t.Word)) {
				*n--
			}
		}
	}
	return f.shouted[block] > 0
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
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
