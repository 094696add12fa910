package grammar

import (
	"readout/doc"
	"readout/internal/event/lexicon"
)

// A Hit is a frame that holds at a predicate, on its way to an event.
type Hit struct {
	Frame   *lexicon.Frame
	At      int
	Carrier int // light verb, or doc.None
	Kind    lexicon.FrameKind
	Passive bool
	Source  []int
	Target  []int
	Act     int // token, or doc.None
	Action  []int

	Inner int // hit that stands in its act, or doc.None
	Outer int // hit whose act it is, or doc.None
}

// ClauseWord is the token whose auxiliaries, negation and place in the sentence tell how real the act is.
func (h *Hit) ClauseWord() int {
	if h.Carrier != doc.None {
		return h.Carrier
	}
	return h.At
}

// IsHitOf reports whether a word tells an act of a type by itself.
func (c *Clauses) IsHitOf(i int, typ string) bool {
	k := c.HitAt[i]
	return k != doc.None && c.Hits[k].Frame != nil && c.Hits[k].At == i && c.Hits[k].Frame.Entry.Type == typ
}

// OfSlot returns what "of" behind a noun leads to.
func (h *Hit) OfSlot() lexicon.Slot {
	e := h.Frame.Entry
	if e.Noun != lexicon.SlotNone {
		return e.Noun
	}
	for _, f := range e.Frames {
		for i := range f.Rest {
			if el := &f.Rest[i]; f.Kind == lexicon.VerbFrame && el.Slot == lexicon.SlotTGT && el.Preps == nil {
				return lexicon.SlotTGT
			}
		}
	}
	return lexicon.SlotSRC
}
