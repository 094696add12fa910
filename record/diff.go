package record

import "slices"

// A Change is an item of a layer that came, went, or is no longer what it was.
type Change struct {
	Layer    string
	Old, New *Item // nil where there is none
	Fields   []FieldChange
}

// Kind tells a change in a word: came, went or changed.
func (c Change) Kind() string {
	switch {
	case c.Old == nil:
		return "came"
	case c.New == nil:
		return "went"
	}
	return "changed"
}

// Item returns the item as it is now, or as it was where it is gone.
func (c Change) Item() *Item {
	if c.New != nil {
		return c.New
	}
	return c.Old
}

// A FieldChange is what one field was and is.
type FieldChange struct{ Field, Old, New string }

// An Item is one row of a layer as a comparison sees it: without ids of others, which move when rows come and go.
type Item struct {
	ID       string
	Title    string // what it says, in a line
	About    string // more of that: status, time and rule of an event, form of a statement
	Words    string // that tell it
	Sentence string // that it stands in

	at     Span // where it is anchored in the text
	fields []string
}

// DiffLayers lists the layers that Diff compares.
func DiffLayers() []string {
	var names []string
	for _, l := range comparedLayers() {
		names = append(names, l.name)
	}
	return names
}

// Diff compares two records of one report, layer by layer (none named means all), and returns what came, went or changed, in the order of the text.
// Items are the same where they stand at the same words: first those that are alike in everything, then those with the most in common.
// Of reports whose text is another only that is told.
func Diff(was, is *Record, layers []string) []Change {
	before, after := newView(was), newView(is)
	if was.Document.TextSHA256 != is.Document.TextSHA256 {
		layers = []string{"document"} // places in another text compare to nothing
	}
	var out []Change
	for _, l := range comparedLayers() {
		if len(layers) == 0 || slices.Contains(layers, l.name) {
			out = append(out, l.diff(l.items(before), l.items(after))...)
		}
	}
	return out
}

// A comparedLayer turns a layer into items with the same fields.
type comparedLayer struct {
	name   string
	fields []string
	items  func(v *view) []Item
}

func (l comparedLayer) diff(was, is []Item) []Change {
	partner := pair(was, is)
	taken := make([]bool, len(is))
	var out []Change
	for i := range was {
		k := partner[i]
		if k < 0 {
			out = append(out, Change{Layer: l.name, Old: &was[i]})
			continue
		}
		taken[k] = true
		if f := l.changed(was[i], is[k]); len(f) > 0 {
			out = append(out, Change{Layer: l.name, Old: &was[i], New: &is[k], Fields: f})
		}
	}
	for k := range is {
		if !taken[k] {
			out = append(out, Change{Layer: l.name, New: &is[k]})
		}
	}
	slices.SortStableFunc(out, func(a, b Change) int { return slices.Compare(a.Item().at[:], b.Item().at[:]) })
	return out
}

func (l comparedLayer) changed(was, is Item) []FieldChange {
	var out []FieldChange
	for i, name := range l.fields {
		if was.fields[i] != is.fields[i] {
			out = append(out, FieldChange{name, was.fields[i], is.fields[i]})
		}
	}
	return out
}

// pair finds for each item that was the one that it is now, or -1: at the same words, then at words that overlap with the first field the same
// ("held talks" and "talks", both CONSULT). Of several the one with the most fields in common is taken.
func pair(was, is []Item) []int {
	partner, taken := make([]int, len(was)), make([]bool, len(is))
	for i := range partner {
		partner[i] = -1
	}
	for _, may := range []func(a, b *Item) bool{
		func(a, b *Item) bool { return a.at == b.at && slices.Equal(a.fields, b.fields) },
		func(a, b *Item) bool { return a.at == b.at && a.fields[0] == b.fields[0] },
		func(a, b *Item) bool { return a.at == b.at },
		func(a, b *Item) bool {
			return a.at[0] < b.at[1] && b.at[0] < a.at[1] && a.fields[0] == b.fields[0]
		},
	} {
		for i := range was {
			if partner[i] >= 0 {
				continue
			}
			best, most := -1, -1
			for k := range is {
				if !taken[k] && may(&was[i], &is[k]) {
					if n := alike(was[i].fields, is[k].fields); n > most {
						best, most = k, n
					}
				}
			}
			if best >= 0 {
				partner[i], taken[best] = best, true
			}
		}
	}
	return partner
}

// alike counts the fields that are the same.
func alike(a, b []string) int {
	n := 0
	for i := range a {
		if a[i] == b[i] {
			n++
		}
	}
	return n
}
