package pack

import (
	"encoding/binary"
	"fmt"
	"slices"
	"sort"
)

// Words is a list of strings in one piece of memory. Find works where they are sorted and distinct.
type Words struct {
	text string
	ends []uint32 // end of each string in text
}

// NewWords packs strings in the order given.
func NewWords(list []string) Words {
	var w Words
	n := 0
	for _, s := range list {
		n += len(s)
	}
	buf := make([]byte, 0, n)
	w.ends = make([]uint32, 0, len(list))
	for _, s := range list {
		buf = append(buf, s...)
		w.ends = append(w.ends, uint32(len(buf)))
	}
	w.text = string(buf)
	return w
}

// NewSet packs strings sorted, each once.
func NewSet(list []string) Words {
	list = slices.Clone(list)
	slices.Sort(list)
	return NewWords(slices.Compact(list))
}

// Len is the number of strings.
func (w Words) Len() int { return len(w.ends) }

// At gives the i-th string.
func (w Words) At(i int) string {
	if i == 0 {
		return w.text[:w.ends[0]]
	}
	return w.text[w.ends[i-1]:w.ends[i]]
}

// Find gives the index of s.
func (w Words) Find(s string) (int, bool) {
	return sort.Find(w.Len(), func(i int) int {
		switch at := w.At(i); {
		case s < at:
			return -1
		case s > at:
			return 1
		}
		return 0
	})
}

// Has tells whether s is among them.
func (w Words) Has(s string) bool {
	_, ok := w.Find(s)
	return ok
}

// encode writes the number of strings, their ends and their text.
func (w Words) encode(out []byte) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(len(w.ends)))
	for _, e := range w.ends {
		out = binary.LittleEndian.AppendUint32(out, e)
	}
	return append(out, w.text...)
}

func decodeWords(b []byte) (Words, error) {
	if len(b) < 4 {
		return Words{}, fmt.Errorf("word list of %d bytes; want 4 or more", len(b))
	}
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	if n > len(b)/4 {
		return Words{}, fmt.Errorf("word list of %d words, but room for %d", n, len(b)/4)
	}
	w := Words{text: string(b[4*n:]), ends: make([]uint32, n)}
	last := uint32(0)
	for i := range w.ends {
		e := binary.LittleEndian.Uint32(b[4*i:])
		if e < last || int64(e) > int64(len(w.text)) {
			return Words{}, fmt.Errorf("word list ends out of order at word %d", i)
		}
		w.ends[i], last = e, e
	}
	return w, nil
}
