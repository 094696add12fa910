package quote

import (
	"cmp"
	"slices"
	"strings"

	"readout/doc"
)

// fullName reports whether a head is a name.
func (f *finder) fullName(h int) bool { return f.d.Tokens[h].POS == doc.Propn }

// canSpeak reports whether a head is a person, body or group, as far as its mention tells.
func (f *finder) canSpeak(h int) bool {
	if isRelative(&f.d.Tokens[h]) {
		return f.d.Tokens[h].Lower == "who"
	}
	switch f.d.Tokens[h].Lower {
	case "some", "many", "others", "few", "those", "most", "several", "both", "none", "everyone", "nobody", "one", "percent", "half", "third", "quarter", "two-thirds", "majority":
		return true
	}
	m := f.mention[h]
	return m > 0 && f.d.Mentions[m-1].Kind != doc.PlaceKind && f.d.Tokens[h].Lower != "it"
}

// reflexive reports whether a word stands for the subject of its own clause: "themselves".
func (f *finder) reflexive(i int) bool {
	l := f.d.Tokens[i].Lower
	return strings.HasSuffix(l, "self") || strings.HasSuffix(l, "selves")
}

// told returns the words of a noun phrase and the heads of its members. What follows as a clause is left out; an apposition is kept.
func (f *finder) told(i int) (doc.Range, []int) {
	d := f.d
	t := &d.Tokens[i]
	if t.POS == doc.Verb && t.Rel != doc.Possessor && !f.capital(i) {
		return doc.Range{}, nil
	}
	if t.POS == doc.Pron && (t.Lower == "it" || t.Lower == "there") && f.expletive(i) {
		return doc.Range{}, nil
	}
	if isRelative(t) {
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
				heads = append(heads, f.conjuncts(int(k))...)
			}
		}
	}
	ranges := f.yield([]int{i}, skip...)
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
func (f *finder) withNoun(i int) doc.Range {
	only := doc.Range{Start: i, End: i + 1}
	for x := f.d.Tokens[i].Head; f.d.Tokens[x].Rel != doc.Root; x = f.d.Tokens[x].Head {
		if f.d.Tokens[x].Rel != doc.RelativeClause {
			continue
		}
		if h := f.d.Tokens[x].Head; h < i && !isRelative(&f.d.Tokens[h]) {
			if r, _ := f.told(h); !r.Empty() && r.End <= i && !f.hasWord(r.End, i) && f.inside[h] == f.inside[i] {
				return doc.Range{Start: r.Start, End: i + 1}
			}
		}
		break
	}
	return only
}

// closed adds the bracket that ends a name: "Jan Eide (Oslo)".
func (f *finder) closed(r doc.Range) doc.Range {
	open := false
	for i := r.Start; i < r.End; i++ {
		switch f.d.Tokens[i].Word {
		case "(":
			open = true
		case ")":
			open = false
		}
	}
	for i := r.End; open && i < len(f.d.Tokens) && i < r.End+3; i++ {
		switch f.d.Tokens[i].Word {
		case ".":
		case ")", ".)":
			r.End, open = i+1, false
		default:
			open = false
		}
	}
	return r
}

func (f *finder) conjuncts(i int) []int {
	out := []int{i}
	for _, k := range f.d.Children(i) {
		if f.d.Tokens[k].Rel == doc.Conjunct && f.d.Tokens[k].POS != doc.Verb {
			out = append(out, f.conjuncts(int(k))...)
		}
	}
	return out
}

// expletive reports whether "it" stands for a clause: "it appeared that", "it is said".
func (f *finder) expletive(i int) bool {
	h := f.d.Tokens[i].Head
	switch f.d.Tokens[h].Lemma {
	case "seem", "appear", "emerge", "transpire", "turn", "happen", "look", "sound":
		return true
	}
	return f.d.Tokens[h].Lemma == "be" && f.child(h, doc.ClauseComplement, doc.Complement) > h
}

// mentionsOf returns the mentions of head tokens, in order, each once. A relative pronoun stands for its antecedent.
func (f *finder) mentionsOf(heads []int) []int {
	var out []int
	for _, h := range heads {
		ms := f.d.MentionsAt(h)
		if m := f.mentionOf(h); len(ms) == 0 && m != doc.None {
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

func (f *finder) mentionOf(h int) int {
	d := f.d
	if isRelative(&d.Tokens[h]) {
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
	if m := f.mention[h]; m > 0 {
		return int(m - 1)
	}
	for _, k := range d.Children(h) { // "some of the villagers"
		if t := &d.Tokens[k]; t.Rel == doc.Oblique && t.Prep == "of" && f.mention[k] > 0 {
			return int(f.mention[k] - 1)
		}
	}
	if m := f.mentionAround(h); m != doc.None {
		return m
	}
	for _, k := range d.Children(h) { // "the United Nations mission"
		if d.Tokens[k].Rel == doc.CompoundWord && f.mention[k] > 0 {
			return int(f.mention[k] - 1)
		}
	}
	return doc.None
}

// mentionAround returns the smallest mention that holds a word, or None.
func (f *finder) mentionAround(h int) int {
	ms := f.d.Mentions
	i, _ := slices.BinarySearchFunc(ms, h+1, func(m doc.Mention, tok int) int { return cmp.Compare(m.Tokens.Start, tok) })
	best := doc.None
	for low := max(0, i-reach); i > low; { // mentions are shorter than that
		i--
		if r := ms[i].Tokens; r.Has(h) && (best == doc.None || r.Len() < ms[best].Tokens.Len()) {
			best = i
		}
	}
	return best
}

// addressee returns the mentions that a statement is said to: "told reporters", "said to the minister".
func (f *finder) addressee(c *candidate) []int {
	if c.cue == doc.None || c.class != verb {
		return nil
	}
	var heads []int
	for _, k := range f.d.Children(c.cue) {
		i := int(k)
		t := &f.d.Tokens[i]
		if i == f.subject(c.cue) && f.heard(c.cue) {
			heads = append(heads, i)
		}
		to := t.Rel == doc.Dative || t.Rel == doc.Object && f.tellsWhom(c.cue) && t.Lower != "it" || t.Rel == doc.Oblique && t.Prep == "to"
		if to && !holds(c.content, i) && !c.told.Has(i) && i > c.cue {
			heads = append(heads, i)
			for _, x := range f.d.Children(i) {
				if f.d.Tokens[x].Rel == doc.Conjunct {
					heads = append(heads, f.conjuncts(int(x))...)
				}
			}
		}
	}
	return f.mentionsOf(heads)
}
