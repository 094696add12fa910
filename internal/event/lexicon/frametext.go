package lexicon

import (
	"strings"
)

// Limit says what may fill a slot: any of its bits, or a word of the element's set.
type Limit uint16

const (
	ActorLimit Limit = 1 << iota // a political actor, people, or a place that stands for one
	ArmedLimit                   // those who bear arms, and states
	PeopleLimit
	StateLimit // states, their organs, international bodies
	PlaceLimit
	BodyLimit // what can be struck: people, places, buildings, vehicles
	AnyLimit
)

var limitNames = map[string]Limit{
	"actor": ActorLimit, "armed": ArmedLimit, "people": PeopleLimit, "state": StateLimit, "place": PlaceLimit, "body": BodyLimit, "any": AnyLimit,
}

// frame reads a frame line: "SRC {attack} TGT (with {%weapon})", "noun {attack} (on TGT)", "SRC be {hostile} to TGT".
func (f *fileState) frame(s scanner, kind FrameKind) {
	fr := &Frame{Entry: f.entry, Kind: kind, Text: strings.TrimSpace(s.text), at: s.pos()}
	if kind == VerbFrame {
		if s.peek() != '{' {
			fr.Subject = f.element(&s)
		}
		if strings.HasPrefix(s.text[s.i:], "be ") {
			s.word()
			fr.Kind = AdjFrame
		}
	}
	var head []item
	if kind == NounFrame && s.peek() != '{' {
		head = f.nounWords(&s)
	} else {
		head = s.group()
	}
	for !s.done() {
		before := s.i
		fr.Rest = append(fr.Rest, f.element(&s))
		if s.i == before {
			return // element has told what is wrong
		}
	}
	fr.Rank = fr.demands()
	f.entry.Frames = append(f.entry.Frames, fr)
	f.c.later = append(f.c.later, func(lx *Lexicon) { fr.Head = newWords(f.c.expand(head)) })
}

// nounWords reads "shelling, bombardment" up to a preposition, a bracket or the end.
func (f *fileState) nounWords(s *scanner) []item {
	var out []item
	for !s.done() && s.peek() != '(' && s.peek() != '{' {
		at, mark := s.pos(), s.i
		w := s.word()
		if w == "" {
			break
		}
		if first, _, _ := strings.Cut(w, "|"); len(out) > 0 && nounPrep(first) {
			s.i = mark
			break
		}
		out = s.add(out, w, at)
	}
	if len(out) == 0 {
		f.c.errorf(s.pos(), "found %q; want nouns", s.rest())
	}
	return out
}

// nounPrep reports whether a word ends a list of nouns because it leads what must stand behind them.
func nounPrep(w string) bool {
	switch w {
	case "of", "on", "for", "to", "against", "with", "in", "from", "by", "between", "among", "at", "over", "into", "that", "toward", "about":
		return true
	}
	return false
}

// element reads a slot, words, or prepositions with one of them, in round brackets where it may be missing.
func (f *fileState) element(s *scanner) Element {
	var e Element
	if s.peek() == '(' {
		e.Optional = true
		s.i++
		s.space()
	}
	if c := s.peek(); c >= 'a' && c <= 'z' {
		e.Preps = strings.Split(strings.ReplaceAll(s.word(), "_", " "), "|")
	}
	f.filler(s, &e)
	if e.Optional {
		if s.peek() != ')' {
			f.c.errorf(s.pos(), "found %q; want \")\"", s.rest())
			s.i = len(s.text)
			return e
		}
		s.i++
		s.space()
	}
	return e
}

// filler reads what fills an element.
func (f *fileState) filler(s *scanner, e *Element) {
	at := s.pos()
	switch c := s.peek(); {
	case c == '{' || c == '%':
		e.Slot = SlotWORDS
		f.elementWords(e, s.group())
		return
	case c == '_':
		s.word()
		e.Slot = SlotNone
		return
	}
	name, limits, limited := strings.Cut(s.word(), ":")
	switch name {
	case "SRC":
		e.Slot, e.Limit = SlotSRC, ActorLimit
	case "TGT":
		e.Slot, e.Limit = SlotTGT, ActorLimit
	case "ACT":
		e.Slot = SlotACT
	case "ANY":
		e.Slot, e.Limit = SlotANY, AnyLimit
	default:
		f.c.errorf(at, "unknown slot %q; want SRC, TGT, ACT, ANY, {words}, %%set or _, at times after a preposition", name)
		s.i = len(s.text)
		return
	}
	if limited { // "ANY:%bomb": only these
		f.limits(at, e, limits)
	}
}

func (f *fileState) limits(at position, e *Element, text string) {
	e.Limit = 0
	var sets []item
	for _, l := range strings.Split(text, "|") {
		bit, ok := limitNames[l]
		switch {
		case ok:
			e.Limit |= bit
		case strings.HasPrefix(l, "%"):
			sets = append(sets, item{l, at})
		default:
			f.c.errorf(at, "unknown restriction %q; want actor, armed, people, state, place, body, any or a %%set", l)
		}
	}
	if sets != nil {
		f.elementWords(e, sets)
	}
}

// elementWords fills in the element's words once all sets are known; the pointer is made now, since elements are copied.
func (f *fileState) elementWords(e *Element, items []item) {
	w := &Words{}
	e.Words = w
	f.c.later = append(f.c.later, func(lx *Lexicon) { *w = *newWords(f.c.expand(items)) })
}

// demands counts what a frame asks for, so that of two that hold the more telling one is taken.
func (fr *Frame) demands() int {
	n := 0
	for _, e := range append([]Element{fr.Subject}, fr.Rest...) {
		switch {
		case e.Optional || e.Slot == SlotNone:
		case e.Slot == SlotWORDS:
			n += 4
		case e.Slot == SlotACT:
			n += 3
		default:
			n += 2
			if e.Words != nil && e.Limit == 0 {
				n += 2
			} else if e.Limit != ActorLimit && e.Limit != AnyLimit || len(e.Preps) > 0 {
				n++
			}
		}
	}
	return n
}

// example reads "+ A sentence.  USA GOV > RUS [planned]" and its like.
func (f *fileState) example(s scanner) {
	x := Example{Entry: f.entry.Name, Kind: ExampleKind(s.peek()), Where: s.pos().String(), User: s.at.layer > 0}
	s.i++
	s.space()
	text, codes, _ := cutBlanks(s.text[s.i:])
	x.Text = text
	if text == "" {
		f.c.errorf(s.pos(), "no sentence; want one after %q", string(x.Kind))
		return
	}
	if x.Kind == Codes {
		s.i += strings.LastIndex(s.text[s.i:], codes)
		f.codes(s.pos(), &x, codes)
	}
	f.entry.Examples = append(f.entry.Examples, x)
}

// cutBlanks cuts at the first run of two blanks or a tab.
func cutBlanks(s string) (before, after string, ok bool) {
	i := strings.Index(s, "  ")
	if t := strings.IndexByte(s, '\t'); t >= 0 && (i < 0 || t < i) {
		i = t
	}
	if i < 0 {
		return s, "", false
	}
	return s[:i], strings.TrimSpace(s[i:]), true
}

func (f *fileState) codes(at position, x *Example, codes string) {
	if i := strings.IndexByte(codes, '['); i >= 0 && strings.HasSuffix(codes, "]") {
		x.Status = codes[i+1 : len(codes)-1]
		codes = strings.TrimSpace(codes[:i])
	}
	left, right, ok := strings.Cut(codes, ">")
	if !ok {
		left, right, ok = strings.Cut(codes, "=")
		x.Mutual = true
	}
	if !ok {
		f.c.errorf(at, "example codes %q; want two blanks after the sentence and then SOURCE > TARGET or PARTY = PARTY, - for nobody", codes)
		return
	}
	x.Source, x.Target = f.parties(at, left), f.parties(at, right)
}

func (f *fileState) parties(at position, text string) []string {
	var out []string
	for _, p := range strings.Split(text, ",") {
		p = strings.Join(strings.Fields(p), " ")
		if p == "" {
			f.c.errorf(at, "a side of the example's codes is empty; want labels such as USA GOV, or - for nobody")
		}
		if p != "-" && p != "" {
			out = append(out, p)
		}
	}
	return out
}
