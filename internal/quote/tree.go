package quote

import (
	"strings"

	"readout/doc"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
)

// yield returns the words of the subtrees of tokens, without those of the subtrees in skip, as ranges without gaps. Marks and
// commas between two words do not part them.
func (f *finder) yield(heads []int, skip ...int) []doc.Range {
	var all doc.Range
	for _, h := range heads {
		all = all.Cover(f.mark(h, skip))
	}
	return f.collect(all)
}

// mark notes the subtree of token i in the scratch and returns its range.
func (f *finder) mark(i int, skip []int) doc.Range {
	for _, s := range skip {
		if s == i {
			return doc.Range{}
		}
	}
	f.seen[i] = true
	r := doc.Range{Start: i, End: i + 1}
	for _, c := range f.d.Children(i) {
		r = r.Cover(f.mark(int(c), skip))
	}
	return r
}

// collect turns the noted tokens of a range into ranges and clears the scratch.
func (f *finder) collect(all doc.Range) []doc.Range {
	var out []doc.Range
	open := false // the last range may go on: no word has been left out since
	for i := all.Start; i < all.End; i++ {
		in := f.seen[i]
		f.seen[i] = false
		switch {
		case in && open:
			out[len(out)-1].End = i + 1
		case in:
			out = append(out, doc.Range{Start: i, End: i + 1})
			open = true
		case f.isWord(i):
			open = false
		}
	}
	return f.tidy(out)
}

// tidy trims each range and drops those without a word.
func (f *finder) tidy(in []doc.Range) []doc.Range {
	out := in[:0]
	for _, r := range in {
		if r = f.trim(r); !r.Empty() {
			out = append(out, r)
		}
	}
	return out
}

// lemma returns the form under which the lexicon knows a word: with its particle, where it has one ("point out").
func (f *finder) lemma(i int) string {
	t := &f.d.Tokens[i]
	l := strings.ToLower(t.Lemma)
	if p := f.d.Child(i, doc.Particle); p != doc.None && t.POS == doc.Verb {
		l += " " + f.d.Tokens[p].Lower
	}
	return l
}

// entryOf returns the lexicon's word for a verb, or nil.
func (f *finder) entryOf(i int) *lexicon.Word {
	if i == doc.None {
		return nil
	}
	return f.entry(verb, f.lemma(i))
}

// child returns the first child of token i with one of the relations, or None.
func (f *finder) child(i int, rels ...doc.Rel) int {
	for _, c := range f.d.Children(i) {
		for _, r := range rels {
			if f.d.Tokens[c].Rel == r {
				return int(c)
			}
		}
	}
	return doc.None
}

// subject returns the subject of a verb that stands beside it, or None. Of two, "the plan, which he says has failed", it is the nearer one.
func (f *finder) subject(i int) int {
	best := doc.None
	for _, k := range f.d.Children(i) {
		if r := f.d.Tokens[k].Rel; (r == doc.Subject || r == doc.PassiveSubject) && (best == doc.None || int(k) < i) {
			best = int(k)
		}
	}
	return best
}

// passive reports whether a verb is in the passive with its auxiliary.
func (f *finder) passive(i int) bool {
	return f.child(i, doc.PassiveAuxiliary, doc.PassiveSubject) != doc.None && !f.hasSaid(i)
}

// hasSaid reports whether the model takes a perfect for a passive: "he's said that they will come". What cannot be said to a person with its
// clause has no such passive.
func (f *finder) hasSaid(i int) bool {
	a, s := f.d.Child(i, doc.PassiveAuxiliary), f.d.Child(i, doc.PassiveSubject)
	if a == doc.None || s == doc.None || f.d.Tokens[a].Word != "'s" && f.d.Tokens[a].Word != "’s" {
		return false
	}
	switch f.d.Tokens[s].Lower {
	case "he", "she", "who":
	default:
		return false
	}
	k := f.child(i, doc.ClauseComplement)
	if w := f.entry(verb, f.lemma(i)); w == nil || !w.Names("that") && f.d.Child(i, doc.Particle) == doc.None || w.Names("obj-to") {
		return false
	}
	if f.tellsWhom(i) {
		return false
	}
	return k > i && f.finite(k) || f.d.Child(i, doc.Particle) != doc.None
}

// infinitive reports whether a verb has "to" before it.
func (f *finder) infinitive(i int) bool {
	for _, c := range f.d.Children(i) {
		t := &f.d.Tokens[c]
		if t.Rel == doc.Auxiliary && t.Tag == "TO" && int(c) < i {
			return true
		}
	}
	return false
}

// question reports whether a clause opens with a question word or "whether".
func (f *finder) question(r doc.Range) bool {
	for i := r.Start; i < r.End && i < r.Start+2; i++ {
		t := &f.d.Tokens[i]
		if t.Lower == "that" {
			return false // whatever its tag
		}
		if t.Lower == "whether" || t.Lower == "if" || strings.HasPrefix(t.Tag, "W") {
			return i == r.Start || t.Tag != "WDT" // "in which three men died" is a relative clause
		}
		if t.POS != doc.Adp {
			return false
		}
	}
	return false
}

// hasMarker reports whether a clause is led by that word.
func (f *finder) hasMarker(i int, words ...string) bool {
	for _, c := range f.d.Children(i) {
		t := &f.d.Tokens[c]
		if t.Rel != doc.Marker {
			continue
		}
		for _, w := range words {
			if t.Lower == w {
				return true
			}
		}
	}
	return false
}

// finite reports whether a verb has a tense or a modal.
func (f *finder) finite(i int) bool {
	switch f.d.Tokens[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	for _, c := range f.d.Children(i) {
		t := &f.d.Tokens[c]
		if t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary {
			switch t.Tag {
			case "VBD", "VBZ", "VBP", "MD":
				return true
			}
		}
	}
	return false
}

// cueWords returns the words of a cue: its head with the particle and preposition that stand beside it.
func (f *finder) cueWords(i int, with ...int) doc.Range {
	r := doc.Range{Start: i, End: i + 1}
	if p := f.d.Child(i, doc.Particle); p != doc.None && p == r.End {
		r.End++
	}
	for _, w := range with {
		if w == r.End {
			r.End++
		}
	}
	return r
}

// hasWord reports whether a word stands among tokens [i, j).
func (f *finder) hasWord(i, j int) bool { return marks.HasWord(f.d, i, j) }

// isWord reports whether token i is more than a mark or white space.
func (f *finder) isWord(i int) bool { return marks.IsWord(f.d, i) }

// trim takes marks, stops and white space off both ends of a range.
func (f *finder) trim(r doc.Range) doc.Range { return marks.Trim(f.d, r) }
