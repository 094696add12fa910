package lexicon

import (
	"slices"
	"strings"

	"readout/doc"
)

// An Order asks for words about a verb as they follow each other in the sentence, wherever they stand in the tree: a line "words". Between two
// of its parts any number of words may stand, where the line does not join them.
type Order struct {
	Before, After []OrderPart
	Touches       bool   // the last of Before stands next to the verb
	Text          string // as written
}

// An OrderPart is one thing that an Order asks for: words, or somebody.
type OrderPart struct {
	Slot OrderSlot
	Next bool                  // it stands next to the part before it; the first of After next to the verb
	runs map[string][][]string // by the first word
	rest [][]string            // runs that begin with a stem

	Longest int // words of the longest run
}

// OrderSlot says who stands at a part of an Order.
type OrderSlot int8

const (
	OrderWords OrderSlot = iota
	OrderSRC             // who does it
	OrderTGT             // to whom
	OrderBOTH            // two parties or more, coordinated, who do it to each other
	OrderANY             // somebody or something else
)

var orderSlots = map[string]OrderSlot{"SRC": OrderSRC, "TGT": OrderTGT, "BOTH": OrderBOTH, "ANY": OrderANY}

// Starting returns the end of the longest run of the part's words that begins at token i, and i itself where there is none.
func (p *OrderPart) Starting(d *doc.Document, i, end int) int {
	best := i
	p.at(d, i, func(run []string) {
		if to := i + len(run); to <= end && to > best && standAt(d, i, run) {
			best = to
		}
	})
	return best
}

// Has reports whether the run of tokens from i to end, of any length, is one of the part's.
func (p *OrderPart) Has(d *doc.Document, i, end int) bool {
	found := false
	p.at(d, i, func(run []string) { found = found || i+len(run) == end && standAt(d, i, run) })
	return found
}

// at gives the runs that may begin at token i.
func (p *OrderPart) at(d *doc.Document, i int, yield func(run []string)) {
	t := &d.Tokens[i]
	for _, run := range p.runs[t.Lower] {
		yield(run)
	}
	if t.Lemma != t.Lower {
		for _, run := range p.runs[t.Lemma] {
			yield(run)
		}
	}
	for _, run := range p.rest {
		yield(run)
	}
}

// standAt reports whether the words of a run stand at token i and behind it; "negotiat*" is any word that begins so.
func standAt(d *doc.Document, i int, run []string) bool {
	for n, w := range run {
		k := i + n
		if k >= len(d.Tokens) {
			return false
		}
		if stem, ok := strings.CutSuffix(w, "*"); ok {
			if !strings.HasPrefix(d.Tokens[k].Lower, stem) {
				return false
			}
		} else if !sameWord(&d.Tokens[k], w) {
			return false
		}
	}
	return true
}

// setRuns fills in the words, each of which "_" may cut into a run. A hyphen may be a word of its own in the text.
func (p *OrderPart) setRuns(words []string) {
	p.runs = map[string][][]string{}
	add := func(run []string) {
		p.Longest = max(p.Longest, len(run))
		if strings.HasSuffix(run[0], "*") {
			p.rest = append(p.rest, run)
		} else {
			p.runs[run[0]] = append(p.runs[run[0]], run)
		}
	}
	for _, w := range words {
		run := strings.Split(w, "_")
		add(run)
		if strings.Contains(strings.Trim(w, "-"), "-") {
			add(strings.Fields(strings.NewReplacer("-", " - ", "_", " ").Replace(w)))
		}
	}
}

// demands counts what an Order asks for, as that of a frame.
func (o *Order) demands() int {
	n := 2 // more than a frame that asks for a subject only
	for _, p := range slices.Concat(o.Before, o.After) {
		n += 2
		if p.Slot == OrderWords {
			n += 2
		}
	}
	return n
}

// order reads what stands behind "words": "said would_* talks with TGT".
func (f *fileState) order(s *scanner) {
	o := &Order{Text: s.text[s.i:]}
	stars := 0
	for !s.done() {
		at := s.pos()
		run := s.word()
		if run == "" {
			f.c.errorf(at, "unexpected %q; want words, SRC, TGT, BOTH, ANY or * for the verb", s.rest())
			s.i = len(s.text)
			return
		}
		for n, w := range strings.Split(run, "_") {
			part := OrderPart{Next: n > 0}
			slot, isSlot := orderSlots[w]
			switch {
			case w == "*":
				stars++
				o.Touches = n > 0
			case isSlot:
				part.Slot = slot
				o.add(part, stars)
			case w == "" || !wordOK(strings.TrimSuffix(w, "*")):
				f.c.errorf(at, "%q is no word; want lower-case letters, %%set, SRC, TGT, BOTH, ANY or * for the verb, with _ between those that stand next to each other", w)
			default:
				o.add(part, stars)
				f.orderWords(o, stars, item{w, at})
			}
			at.col += len(w) + 1
		}
	}
	if stars != 1 {
		f.c.errorf(s.pos(), "%d *; want one, where the verb stands", stars)
	}
	if f.entry.Order != nil {
		f.c.errorf(s.at, "a second line \"words\"; want one in an entry")
	}
	f.entry.Order = o
}

func (o *Order) add(p OrderPart, stars int) {
	if stars == 0 {
		o.Before = append(o.Before, p)
	} else {
		o.After = append(o.After, p)
	}
}

// orderWords fills in the words of the part just added once all sets are known.
func (f *fileState) orderWords(o *Order, stars int, it item) {
	side := &o.Before
	if stars > 0 {
		side = &o.After
	}
	n := len(*side) - 1
	f.c.later = append(f.c.later, func(*Lexicon) { (*side)[n].setRuns(f.c.expand([]item{it})) })
}
