package speaker

import (
	"cmp"
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/quote/clause"
)

// Reach is how many tokens may lie between a quotation and its cue: "…,” the minister of X, Y Z, told reporters".
const Reach = 40

// FullName reports whether a head is a name.
func (f *Finder) FullName(h int) bool { return f.Doc.Tokens[h].POS == doc.Propn }

// CanSpeak reports whether a head is a person, body or group, as far as its mention tells.
func (f *Finder) CanSpeak(h int) bool {
	if clause.IsRelative(&f.Doc.Tokens[h]) {
		return f.Doc.Tokens[h].Lower == "who"
	}
	switch f.Doc.Tokens[h].Lower {
	case "some", "many", "others", "few", "those", "most", "several", "both", "none", "everyone", "nobody", "one", "percent", "half", "third", "quarter", "two-thirds", "majority":
		return true
	}
	m := f.Mention[h]
	return m > 0 && f.Doc.Mentions[m-1].Kind != doc.PlaceKind && f.Doc.Tokens[h].Lower != "it"
}

// reflexive reports whether a word stands for the subject of its own clause: "themselves".
func (f *Finder) reflexive(i int) bool {
	l := f.Doc.Tokens[i].Lower
	return strings.HasSuffix(l, "self") || strings.HasSuffix(l, "selves")
}

// Told returns the words of a noun phrase and the heads of its members. What follows as a clause is left out; an apposition is kept.
func (f *Finder) Told(i int) (doc.Range, []int) {
	d := f.Doc
	t := &d.Tokens[i]
	if t.POS == doc.Verb && t.Rel != doc.Possessor && !f.Capital(i) {
		return doc.Range{}, nil
	}
	if t.POS == doc.Pron && (t.Lower == "it" || t.Lower == "there") && f.expletive(i) {
		return doc.Range{}, nil
	}
	if clause.IsRelative(t) {
		return f.withNoun(i), []int{i}
	}
	var skip []int
	heads := []int{i}
	for _, k := range d.Children(i) {
		c := &d.Tokens[k]
		switch c.Rel {
		case doc.RelativeClause, doc.Participle, doc.Case, doc.AdverbialClause, doc.ClauseComplement, doc.Parataxis:
			skip = append(skip, int(k))
		case doc.Conjunct:
			if c.POS == doc.Verb {
				skip = append(skip, int(k))
			} else {
				heads = append(heads, f.Conjuncts(int(k))...)
			}
		}
	}
	ranges := f.Yield([]int{i}, skip...)
	for _, r := range ranges {
		for r.Start < i && strings.Contains(d.Tokens[r.Start].Word, ":") && d.Tokens[r.Start].POS == doc.Num { // "14:05 The mayor has tweeted"
			r.Start++
		}
		if r.Has(i) {
			return f.closed(r), heads
		}
		if r.End == i { // "42%": the head is no word
			return doc.Range{Start: r.Start, End: i + 1}, heads
		}
	}
	return doc.Range{Start: i, End: i + 1}, heads
}

// withNoun returns a relative pronoun with the noun phrase right before it that it stands for: "two diplomats who".
func (f *Finder) withNoun(i int) doc.Range {
	only := doc.Range{Start: i, End: i + 1}
	for x := f.Doc.Tokens[i].Head; f.Doc.Tokens[x].Rel != doc.Root; x = f.Doc.Tokens[x].Head {
		if f.Doc.Tokens[x].Rel != doc.RelativeClause {
			continue
		}
		if h := f.Doc.Tokens[x].Head; h < i && !clause.IsRelative(&f.Doc.Tokens[h]) {
			if r, _ := f.Told(h); !r.Empty() && r.End <= i && !f.HasWord(r.End, i) && f.Inside[h] == f.Inside[i] {
				return doc.Range{Start: r.Start, End: i + 1}
			}
		}
		break
	}
	return only
}

// closed adds the bracket that ends a name: "Jan Eide (Oslo)".
func (f *Finder) closed(r doc.Range) doc.Range {
	open := false
	for i := r.Start; i < r.End; i++ {
		switch f.Doc.Tokens[i].Word {
		case "(":
			open = true
		case ")":
			open = false
		}
	}
	for i := r.End; open && i < len(f.Doc.Tokens) && i < r.End+3; i++ {
		switch f.Doc.Tokens[i].Word {
		case ".":
		case ")", ".)":
			r.End, open = i+1, false
		default:
			open = false
		}
	}
	return r
}

// Conjuncts returns a noun and those coordinated with it.
func (f *Finder) Conjuncts(i int) []int {
	out := []int{i}
	for _, k := range f.Doc.Children(i) {
		if f.Doc.Tokens[k].Rel == doc.Conjunct && f.Doc.Tokens[k].POS != doc.Verb {
			out = append(out, f.Conjuncts(int(k))...)
		}
	}
	return out
}

// expletive reports whether "it" stands for a clause: "it appeared that", "it is said".
func (f *Finder) expletive(i int) bool {
	h := f.Doc.Tokens[i].Head
	switch f.Doc.Tokens[h].Lemma {
	case "seem", "appear", "emerge", "transpire", "turn", "happen", "look", "sound":
		return true
	}
	return f.Doc.Tokens[h].Lemma == "be" && f.Child(h, doc.ClauseComplement, doc.Complement) > h
}

// MentionsOf returns the mentions of head tokens, in order, each once. A relative pronoun stands for its antecedent.
func (f *Finder) MentionsOf(heads []int) []int {
	var out []int
	for _, h := range heads {
		ms := f.Doc.MentionsAt(h)
		if m := f.MentionOf(h); len(ms) == 0 && m != doc.None {
			ms = []int{m}
		}
		for _, m := range ms {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	slices.Sort(out)
	return out
}

// MentionOf returns the mention that a head stands for, or None.
func (f *Finder) MentionOf(h int) int {
	d := f.Doc
	if clause.IsRelative(&d.Tokens[h]) {
		for x := d.Tokens[h].Head; ; x = d.Tokens[x].Head {
			if d.Tokens[x].Rel == doc.RelativeClause {
				h = d.Tokens[x].Head
				break
			}
			if d.Tokens[x].Rel == doc.Root {
				break
			}
		}
	}
	if m := f.Mention[h]; m > 0 {
		return int(m - 1)
	}
	for _, k := range d.Children(h) { // "some of the villagers"
		if t := &d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "of" && f.Mention[k] > 0 {
			return int(f.Mention[k] - 1)
		}
	}
	if m := f.mentionAround(h); m != doc.None {
		return m
	}
	for _, k := range d.Children(h) { // "the United Nations mission"
		if d.Tokens[k].Rel == doc.CompoundWord && f.Mention[k] > 0 {
			return int(f.Mention[k] - 1)
		}
	}
	return doc.None
}

// mentionAround returns the smallest mention that holds a word, or None.
func (f *Finder) mentionAround(h int) int {
	ms := f.Doc.Mentions
	i, _ := slices.BinarySearchFunc(ms, h+1, func(m doc.Mention, tok int) int { return cmp.Compare(m.Tokens.Start, tok) })
	best := doc.None
	for low := max(0, i-Reach); i > low; { // mentions are shorter than that
		i--
		if r := ms[i].Tokens; r.Has(h) && (best == doc.None || r.Len() < ms[best].Tokens.Len()) {
			best = i
		}
	}
	return best
}
