package dict

import (
	"errors"
	"iter"
	"strings"
)

// An Index is a compiled dictionary, searched where it lies. It is safe for use by several goroutines.
type Index struct {
	slots, ends, text, entries, postings string
	n                                    int
}

// Open checks the frame of a compiled dictionary and returns it.
func Open(blob string) (*Index, error) {
	if !strings.HasPrefix(blob, magic) || len(blob) < len(magic)+16 {
		return nil, errors.New("no compiled dictionary of this version")
	}
	at := len(magic)
	var counts [4]int
	for i := range counts {
		counts[i] = int(u32(blob, at))
		at += 4
	}
	x := &Index{n: counts[0]}
	take := func(size int) string {
		if size < 0 || size > len(blob)-at {
			x.n = 0
			return ""
		}
		s := blob[at : at+size]
		at += size
		return s
	}
	x.slots = take(8 * counts[0])
	x.ends = take(4 * counts[1])
	if counts[1] > 0 && x.n > 0 {
		x.text = take(int(u32(x.ends, len(x.ends)-4)))
	}
	x.entries = take(counts[2])
	x.postings = take(counts[3])
	if x.n == 0 || at != len(blob) {
		return nil, errors.New("a compiled dictionary that is cut short")
	}
	return x, nil
}

func u32(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// A Run is the state of a search: the words that were read so far.
type Run uint64

// Start is the search before its first word.
const Start = Run(noWords)

// Next adds a folded word. More tells whether the dictionary has a name that begins so; names whether one ends here.
func (x *Index) Next(r Run, word string) (next Run, names, more bool) {
	next = Run(step(uint64(r), word))
	value := x.find(uint64(next))
	return next, value > 1, value > 0
}

func (x *Index) find(h uint64) uint32 {
	h = mix(h)
	i := place(h, x.n)
	for range x.n {
		value := u32(x.slots, 8*i+4)
		if value == 0 || u32(x.slots, 8*i) == uint32(h) {
			return value
		}
		if i++; i == x.n {
			i = 0
		}
	}
	return 0 // a damaged table without a gap
}

// HasWord reports whether a folded word occurs in any name.
func (x *Index) HasWord(word string) bool { return x.find(step(vocabulary, word)) != 0 }

// A Hit is a name of the dictionary that was found.
type Hit struct {
	Entry   int // its place in the index: the identity of the entry
	Use     Use
	Weak    bool
	Acronym bool // it must stand in capitals
	Lower   bool // it is written without capitals
}

// Hits returns the names that end with a run.
func (x *Index) Hits(r Run) iter.Seq[Hit] {
	return func(yield func(Hit) bool) {
		value := x.find(uint64(r))
		if value < 2 || int(value-2) >= len(x.postings) {
			return
		}
		in := reader{s: x.postings, at: int(value - 2)}
		for range in.uvarint() {
			h := Hit{Entry: in.uvarint()}
			m := in.byte()
			h.Use, h.Weak, h.Acronym, h.Lower = Use(m&7), m&weakMark != 0, m&acronymMark != 0, m&lowerMark != 0
			if in.bad || !yield(h) {
				return
			}
		}
	}
}

// Entry returns the entry at a place that a Hit gave. Its only name is its own.
func (x *Index) Entry(at int) Entry {
	in := reader{s: x.entries, at: at}
	e := Entry{Kind: min(Kind(in.byte()), Role)}
	e.Names = []Name{{Text: x.str(in.uvarint())}}
	e.Source = x.str(in.uvarint())
	n := in.uvarint()
	if in.bad || n == 0 || n > len(x.entries)-in.at {
		e.Terms = make([]Term, 1) // only damaged bytes lead here
		return e
	}
	e.Terms = make([]Term, n)
	for i := range e.Terms {
		x.term(&in, &e.Terms[i])
	}
	return e
}

func (x *Index) term(in *reader, t *Term) {
	flags := in.byte()
	t.Private, t.Ambiguous = flags&(1<<6) != 0, flags&(1<<7) != 0
	if n := int(flags & 31); n > 0 {
		t.Sectors = make([]string, n)
		for i := range t.Sectors {
			t.Sectors[i] = x.str(in.uvarint())
		}
	}
	t.Country, t.Cameo, t.Organization, t.Title = x.str(in.uvarint()), x.str(in.uvarint()), x.str(in.uvarint()), x.str(in.uvarint())
	t.From, t.To, t.Seen = Day(in.uvarint()), Day(in.uvarint()), Day(in.uvarint())
}

func (x *Index) str(i int) string {
	if i < 0 || 4*i+4 > len(x.ends) {
		return ""
	}
	start := 0
	if i > 0 {
		start = int(u32(x.ends, 4*i-4))
	}
	end := int(u32(x.ends, 4*i))
	if start > end || end > len(x.text) {
		return ""
	}
	return x.text[start:end]
}

// A reader reads numbers from a string; past its end it gives zeros and is bad.
type reader struct {
	s   string
	at  int
	bad bool
}

func (r *reader) byte() byte {
	if r.at < 0 || r.at >= len(r.s) {
		r.bad = true
		return 0
	}
	r.at++
	return r.s[r.at-1]
}

func (r *reader) uvarint() int {
	n, shift := 0, 0
	for {
		b := r.byte()
		n |= int(b&127) << shift
		if b < 128 || shift > 28 {
			return n
		}
		shift += 7
	}
}

// Kind returns the kind of the entry at a place that a Hit gave.
func (x *Index) Kind(at int) Kind {
	if at < 0 || at >= len(x.entries) {
		return Organization
	}
	return min(Kind(x.entries[at]), Role)
}
