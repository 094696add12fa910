package dict

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// The compiled form, little-endian:
//
//	magic   8 bytes
//	counts  4 × uint32: slots, strings, entries' bytes, postings' bytes
//	slots   8 bytes each: fingerprint of a run of words, uint32 value (0 empty, 1 a run that only begins names, else posting + 2)
//	strings uint32 ends, then their bytes
//	entries one after another (see appendEntry)
//	postings: count, then for each name: offset of its entry, use and marks
//
// A run of words is known by a hash of 64 bits: the place in the table comes from one half, the fingerprint is the other.
const magic = "RDACT\x00\x01\n"

const (
	weakMark    = 1 << 3
	acronymMark = 1 << 4
	lowerMark   = 1 << 5 // the name is written without a capital: a role
)

// hash of no words; step adds one.
const noWords uint64 = 14695981039346656037

func step(h uint64, word string) uint64 {
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return (h ^ ' ') * 1099511628211
}

// mix spreads a hash over all bits.
func mix(h uint64) uint64 {
	h ^= h >> 31
	h *= 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// vocabulary is the salt of single words that occur in names.
const vocabulary uint64 = 0x5bd1e9955bd1e995

// Compile lays entries out so that Open can search them without reading them first. The same entries give the same bytes.
func Compile(entries []Entry) []byte {
	c := compiler{strings: map[string]int{}, runs: map[uint64]*run{}}
	c.intern("")
	for i := range entries {
		c.entry(&entries[i])
	}
	return c.layOut()
}

type run struct {
	names []posting
	words string // to tell a collision
}

type posting struct {
	entry int
	marks byte
}

type compiler struct {
	strings map[string]int
	list    []string
	entries []byte
	runs    map[uint64]*run
	order   []uint64 // of runs, as they came
}

func (c *compiler) intern(s string) uint64 {
	i, ok := c.strings[s]
	if !ok {
		i = len(c.list)
		c.strings[s] = i
		c.list = append(c.list, s)
	}
	return uint64(i)
}

func (c *compiler) entry(e *Entry) {
	at := len(c.entries)
	c.entries = c.appendEntry(c.entries, e)
	var words []string
	for _, n := range e.Names {
		words = AppendWords(words[:0], n.Text)
		h := noWords
		for i, w := range words {
			c.touch(step(vocabulary, w), "\x00"+w)
			h = step(h, w)
			r := c.touch(h, fmt.Sprint(words[:i+1]))
			if i == len(words)-1 {
				r.names = append(r.names, posting{at, marks(n)})
			}
		}
	}
}

func (c *compiler) touch(h uint64, words string) *run {
	h = mix(h)
	r, ok := c.runs[h]
	if !ok {
		r = &run{words: words}
		c.runs[h] = r
		c.order = append(c.order, h)
	}
	if r.words != words {
		panic(fmt.Sprintf("dict: %q and %q have the same hash", r.words, words))
	}
	return r
}

func marks(n Name) byte {
	m := byte(n.Use)
	if n.Weak {
		m |= weakMark
	}
	if Acronym(n.Text) {
		m |= acronymMark
	}
	if !hasCapital(n.Text) {
		m |= lowerMark
	}
	return m
}

func hasCapital(s string) bool {
	for _, r := range s {
		if 'A' <= r && r <= 'Z' || r >= 0xc0 && r < 0xdf || r >= 0x250 {
			return true
		}
	}
	return false
}

func (c *compiler) appendEntry(b []byte, e *Entry) []byte {
	b = append(b, byte(e.Kind))
	b = binary.AppendUvarint(b, c.intern(e.Names[0].Text))
	b = binary.AppendUvarint(b, c.intern(e.Source))
	b = binary.AppendUvarint(b, uint64(len(e.Terms)))
	for i := range e.Terms {
		b = c.appendTerm(b, &e.Terms[i])
	}
	return b
}

func (c *compiler) appendTerm(b []byte, t *Term) []byte {
	flags := byte(len(t.Sectors))
	if t.Private {
		flags |= 1 << 6
	}
	if t.Ambiguous {
		flags |= 1 << 7
	}
	b = append(b, flags)
	for _, s := range t.Sectors {
		b = binary.AppendUvarint(b, c.intern(s))
	}
	for _, s := range []string{t.Country, t.Cameo, t.Organization, t.Title} {
		b = binary.AppendUvarint(b, c.intern(s))
	}
	for _, d := range []Day{t.From, t.To, t.Seen} {
		b = binary.AppendUvarint(b, uint64(d))
	}
	return b
}

func (c *compiler) layOut() []byte {
	var postings []byte
	n := len(c.order)*21/16 + 1 // three quarters full: less is faster, more is smaller
	slots := make([]byte, 8*n)
	for _, h := range c.order {
		value := uint32(1)
		if names := c.runs[h].names; len(names) > 0 {
			value = uint32(len(postings)) + 2
			names = slices.Compact(names)
			postings = binary.AppendUvarint(postings, uint64(len(names)))
			for _, p := range names {
				postings = append(binary.AppendUvarint(postings, uint64(p.entry)), p.marks)
			}
		}
		i := place(h, n)
		for binary.LittleEndian.Uint32(slots[8*i+4:]) != 0 {
			i = (i + 1) % n
		}
		binary.LittleEndian.PutUint32(slots[8*i:], uint32(h))
		binary.LittleEndian.PutUint32(slots[8*i+4:], value)
	}
	out := []byte(magic)
	for _, k := range []int{n, len(c.list), len(c.entries), len(postings)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(k))
	}
	out = append(out, slots...)
	end := 0
	for _, s := range c.list {
		end += len(s)
		out = binary.LittleEndian.AppendUint32(out, uint32(end))
	}
	for _, s := range c.list {
		out = append(out, s...)
	}
	out = append(out, c.entries...)
	return append(out, postings...)
}

// place returns the slot of n that a mixed hash belongs to.
func place(h uint64, n int) int { return int((h >> 32) * uint64(n) >> 32) }
