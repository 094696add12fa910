package clause

import (
	"strings"

	"readout/doc"
)

// Yield returns the words of the subtrees of tokens, without those of the subtrees in skip, as ranges without gaps. Marks and
// commas between two words do not part them.
func (f *Finder) Yield(heads []int, skip ...int) []doc.Range {
	var all doc.Range
	for _, h := range heads {
		all = all.Cover(f.mark(h, skip))
	}
	return f.collect(all)
}

// mark notes the subtree of token i in the scratch and returns its range.
func (f *Finder) mark(i int, skip []int) doc.Range {
	for _, s := range skip {
		if s == i {
			return doc.Range{}
		}
	}
	f.seen[i] = true
	r := doc.Range{Start: i, End: i + 1}
	for _, c := range f.Doc.Children(i) {
		r = r.Cover(f.mark(int(c), skip))
	}
	return r
}

// collect turns the noted tokens of a range into ranges and clears the scratch.
func (f *Finder) collect(all doc.Range) []doc.Range {
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
		case f.IsWord(i):
			open = false
		}
	}
	return f.Tidy(out)
}

// Tidy trims each range and drops those without a word.
func (f *Finder) Tidy(in []doc.Range) []doc.Range {
	out := in[:0]
	for _, r := range in {
		if r = f.Trim(r); !r.Empty() {
			out = append(out, r)
		}
	}
	return out
}

// Subject returns the subject of a verb that stands beside it, or None. Of two, "the plan, which he says has failed", it is the nearer one.
func (f *Finder) Subject(i int) int {
	best := doc.None
	for _, k := range f.Doc.Children(i) {
		if r := f.Doc.Tokens[k].Rel; (r == doc.Subject || r == doc.PassiveSubject) && (best == doc.None || int(k) < i) {
			best = int(k)
		}
	}
	return best
}

// Passive reports whether a verb is in the passive with its auxiliary.
func (f *Finder) Passive(i int) bool {
	return f.Child(i, doc.PassiveAuxiliary, doc.PassiveSubject) != doc.None && !f.hasSaid(i)
}

// Infinitive reports whether a verb has "to" before it.
func (f *Finder) Infinitive(i int) bool {
	for _, c := range f.Doc.Children(i) {
		t := &f.Doc.Tokens[c]
		if t.Rel == doc.Auxiliary && t.Tag == "TO" && int(c) < i {
			return true
		}
	}
	return false
}

// Question reports whether a clause opens with a question word or "whether".
func (f *Finder) Question(r doc.Range) bool {
	for i := r.Start; i < r.End && i < r.Start+2; i++ {
		t := &f.Doc.Tokens[i]
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

// HasMarker reports whether a clause is led by that word.
func (f *Finder) HasMarker(i int, words ...string) bool {
	for _, c := range f.Doc.Children(i) {
		t := &f.Doc.Tokens[c]
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

// Finite reports whether a verb has a tense or a modal.
func (f *Finder) Finite(i int) bool {
	switch f.Doc.Tokens[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	for _, c := range f.Doc.Children(i) {
		t := &f.Doc.Tokens[c]
		if t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary {
			switch t.Tag {
			case "VBD", "VBZ", "VBP", "MD":
				return true
			}
		}
	}
	return false
}
