package net

import (
	"sync"
	"sync/atomic"

	"readout/syntax/lexeme"
)

// Bounds of a network's cache. With width 96 the vectors of one network take at most 13 MB and the products 23 MB, so
// that a pipeline of two networks with all its other caches stays below 100 MB whatever the number of goroutines.
const (
	cachedVectors  = 1 << 15
	cachedProducts = 6400
)

// A cache keeps what a network computes from single words: the vector after the mixer, and the first convolution's
// products, which are nine times larger and kept for words that were seen before. A hit gives the same bits as a miss.
// Nothing is evicted: the commonest words come early. Any number of goroutines may use it; readers never wait.
type cache struct {
	bySpace  bool // whether the word's vector depends on the space after it
	vectors  table
	products table
}

func newCache(width int, bySpace bool) *cache {
	return &cache{
		bySpace:  bySpace,
		vectors:  newTable(width, cachedVectors, 0),
		products: newTable(9*width, cachedProducts, 1),
	}
}

// key is the word's number in the cache, -1 for one that is not cached.
func (c *cache) key(w *lexeme.Lexeme, space bool) int32 {
	k := w.Index
	if k < 0 || k >= lexeme.MaxStored {
		return -1
	}
	if c.bySpace {
		k *= 2
		if space {
			k++
		}
	}
	return k
}

// slabRows is how many rows a table allocates at a time.
const slabRows = 128

// A table is an append-only store of rows by key.
type table struct {
	width int
	most  int32
	sight int32 // how often a key is refused before it is admitted: 0 or 1
	slots []atomic.Int32
	next  atomic.Int32
	mu    sync.Mutex // guards the making of slabs
	slabs []atomic.Pointer[[]float32]
}

// States of a slot; above 0 it is the row's number plus one.
const (
	unseen  int32 = 0
	seen    int32 = -1
	claimed int32 = -2 // someone is filling it, or the table was full
)

func newTable(width int, most, sight int32) table {
	return table{
		width: width, most: most, sight: sight,
		slots: make([]atomic.Int32, 2*lexeme.MaxStored),
		slabs: make([]atomic.Pointer[[]float32], (most+slabRows-1)/slabRows),
	}
}

// get is the row of the key, nil where there is none.
func (t *table) get(key int32) []float32 {
	if key < 0 {
		return nil
	}
	if v := t.slots[key].Load(); v > 0 {
		return t.row(v - 1)
	}
	return nil
}

func (t *table) row(n int32) []float32 {
	slab := *t.slabs[n/slabRows].Load()
	return slab[int(n%slabRows)*t.width:][:t.width]
}

// put stores the row unless the table is full, another goroutine stores it, or the key must be seen again first.
func (t *table) put(key int32, row []float32) {
	if key < 0 || t.next.Load() >= t.most {
		return
	}
	slot := &t.slots[key]
	if t.sight > 0 && slot.CompareAndSwap(unseen, seen) {
		return
	}
	from := unseen
	if t.sight > 0 {
		from = seen
	}
	if !slot.CompareAndSwap(from, claimed) {
		return
	}
	n := t.next.Add(1) - 1
	if n >= t.most {
		t.next.Store(t.most)
		return
	}
	t.slab(n / slabRows)
	copy(t.row(n), row)
	slot.Store(n + 1)
}

// slab makes the slab of that number unless it is there.
func (t *table) slab(n int32) {
	if t.slabs[n].Load() != nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.slabs[n].Load() == nil {
		rows := make([]float32, slabRows*t.width)
		t.slabs[n].Store(&rows)
	}
}
