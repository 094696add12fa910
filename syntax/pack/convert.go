package pack

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"unsafe"
)

// The converted form of a package, one file, little-endian:
//
//	0   magic, 8 bytes
//	8   SHA-256 of all that follows byte 40, 32 bytes
//	40  length of the description in bytes, 8 bytes
//	48  zeros up to 64
//	64  the description: JSON of fileForm
//	…   at the next multiple of 64 the area of blocks: weights, word lists; each starts at a multiple of 64
//
// The description names the blocks in the order in which Package.blocks visits them.
const (
	magic     = "syntax\x00\x01"
	hashAt    = 8
	sumFrom   = 40
	headerLen = 64
	align     = 64
)

type fileForm struct {
	Package Package
	Blocks  []blockForm
}

type blockForm struct{ At, Len int }

// visitor is called for each large part of a package.
type visitor struct {
	tensor  func(*Tensor) error
	words   func(*Words) error
	vectors func(*Vectors) error
}

// blocks visits the large parts in a fixed order.
func (p *Package) blocks(v visitor) error {
	if err := v.words(&p.Words); err != nil {
		return err
	}
	for i := range p.Lemmas {
		t := &p.Lemmas[i]
		if err := or(v.words(&t.Index), v.words(&t.Forms), v.words(&t.Lemmas)); err != nil {
			return err
		}
	}
	for _, m := range p.models() {
		if err := m.blocks(v); err != nil {
			return err
		}
	}
	if p.Vectors == nil {
		return nil
	}
	return or(v.tensor(&p.Vectors.Table), v.vectors(p.Vectors))
}

func (p *Package) models() []*Model {
	var out []*Model
	if p.Tok2Vec != nil {
		out = append(out, p.Tok2Vec)
	}
	if p.Tagger != nil {
		out = append(out, p.Tagger.Model)
	}
	for _, t := range []*Transition{p.Parser, p.NER} {
		if t != nil {
			out = append(out, t.Model)
		}
	}
	return out
}

func (m *Model) blocks(v visitor) error {
	if m == nil {
		return fmt.Errorf("component without a model")
	}
	for i := range m.Nodes {
		params := m.Nodes[i].Params
		for _, name := range slices.Sorted(maps.Keys(params)) {
			t := params[name]
			if err := v.tensor(&t); err != nil {
				return err
			}
			params[name] = t
		}
	}
	return nil
}

// Encode writes the converted form. The same package gives the same bytes.
func (p *Package) Encode() ([]byte, error) {
	var area []byte
	form := fileForm{Package: *p}
	add := func(write func([]byte) []byte) error {
		area = append(area, make([]byte, pad(len(area)))...)
		at := len(area)
		area = write(area)
		form.Blocks = append(form.Blocks, blockForm{at, len(area) - at})
		return nil
	}
	err := p.blocks(visitor{
		tensor: func(t *Tensor) error {
			return add(func(b []byte) []byte {
				for _, f := range t.Data {
					b = binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
				}
				return b
			})
		},
		words:   func(w *Words) error { return add(w.encode) },
		vectors: func(v *Vectors) error { return add(v.encodeRows) },
	})
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(form)
	if err != nil {
		return nil, err
	}
	out := make([]byte, headerLen, headerLen+len(text)+align+len(area))
	copy(out, magic)
	binary.LittleEndian.PutUint64(out[sumFrom:], uint64(len(text)))
	out = append(out, text...)
	out = append(out, make([]byte, pad(len(out)))...)
	out = append(out, area...)
	sum := sha256.Sum256(out[sumFrom:])
	copy(out[hashAt:], sum[:])
	return out, nil
}

// pad is what n lacks to the next multiple of align.
func pad(n int) int { return -n & (align - 1) }

// IsConverted tells whether data begins as a converted package does.
func IsConverted(data []byte) bool { return bytes.HasPrefix(data, []byte(magic)) }

// Decode reads the converted form after checking its hash, and gives the hash in hex. The package refers to data where
// the processor's byte order and the alignment allow, so data must not change afterwards.
func Decode(data []byte) (p *Package, hash string, err error) {
	if len(data) < headerLen || !IsConverted(data) {
		return nil, "", fmt.Errorf("want a converted package, found %d bytes of something else", len(data))
	}
	sum := sha256.Sum256(data[sumFrom:])
	if !bytes.Equal(sum[:], data[hashAt:sumFrom]) {
		return nil, "", fmt.Errorf("converted package is damaged: its hash is %x, want %x", sum[:6], data[hashAt:hashAt+6])
	}
	n := binary.LittleEndian.Uint64(data[sumFrom:])
	if n > uint64(len(data)-headerLen) {
		return nil, "", fmt.Errorf("converted package: description of %d bytes, but room for %d", n, len(data)-headerLen)
	}
	text := data[headerLen : headerLen+int(n)]
	var form fileForm
	if err := json.Unmarshal(text, &form); err != nil {
		return nil, "", fmt.Errorf("converted package: description: %w", err)
	}
	area := data[min(len(data), headerLen+int(n)+pad(headerLen+int(n))):]
	d := blockReader{area: area, blocks: form.Blocks}
	p = &form.Package
	err = p.blocks(visitor{tensor: d.tensor, words: d.words, vectors: d.vectors})
	if err == nil {
		err = p.check()
	}
	if err != nil {
		return nil, "", fmt.Errorf("converted package: %w", err)
	}
	return p, hex.EncodeToString(sum[:]), nil
}

// check refuses what only a forged file can hold.
func (p *Package) check() error {
	for _, t := range p.Lemmas {
		if t.Forms.Len() != t.Lemmas.Len() {
			return fmt.Errorf("lemmas of %q: %d forms, %d lemmas", t.POS, t.Forms.Len(), t.Lemmas.Len())
		}
	}
	for _, r := range p.Ruler {
		for _, q := range r.Patterns {
			if r.Index >= len(q) || r.Index < -len(q) {
				return fmt.Errorf("rule for token %d of a pattern of %d", r.Index, len(q))
			}
		}
	}
	for _, e := range p.Tokenizer.Exceptions {
		text := ""
		for _, t := range e.Tokens {
			text += t.Orth
		}
		if text != e.Chunk || text == "" {
			return fmt.Errorf("exception for %q spells %q", e.Chunk, text)
		}
	}
	return nil
}

// A blockReader hands out the blocks one after the other.
type blockReader struct {
	area   []byte
	blocks []blockForm
}

func (d *blockReader) next() ([]byte, error) {
	if len(d.blocks) == 0 {
		return nil, fmt.Errorf("too few blocks")
	}
	b := d.blocks[0]
	d.blocks = d.blocks[1:]
	if b.At < 0 || b.Len < 0 || b.At > len(d.area) || b.Len > len(d.area)-b.At {
		return nil, fmt.Errorf("block of %d bytes at %d, but room for %d", b.Len, b.At, len(d.area))
	}
	return d.area[b.At : b.At+b.Len : b.At+b.Len], nil
}

func (d *blockReader) tensor(t *Tensor) error {
	b, err := d.next()
	if err != nil {
		return err
	}
	if err := fits(t.Shape, len(b)); err != nil {
		return err
	}
	t.Data = view(b)
	return nil
}

var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// view gives the numbers in b without a copy where the machine reads them as they stand: 12 MB of weights then stay in
// the program's file until they are used.
func view(b []byte) []float32 {
	if len(b) > 0 && littleEndian && uintptr(unsafe.Pointer(&b[0]))%4 == 0 {
		return unsafe.Slice((*float32)(unsafe.Pointer(&b[0])), len(b)/4)
	}
	return floats(b)
}

func (d *blockReader) words(w *Words) error {
	b, err := d.next()
	if err == nil {
		*w, err = decodeWords(b)
	}
	return err
}

// encodeRows writes the rows of vectors as pairs of id and row, by id.
func (v *Vectors) encodeRows(out []byte) []byte {
	for _, id := range slices.Sorted(maps.Keys(v.Rows)) {
		out = binary.LittleEndian.AppendUint64(out, id)
		out = binary.LittleEndian.AppendUint32(out, uint32(v.Rows[id]))
	}
	return out
}

func (d *blockReader) vectors(v *Vectors) error {
	b, err := d.next()
	if err != nil {
		return err
	}
	if len(b)%12 != 0 || len(v.Table.Shape) != 2 {
		return fmt.Errorf("table of vectors of shape %v, rows of %d bytes", v.Table.Shape, len(b))
	}
	v.Rows = make(map[uint64]int32, len(b)/12)
	for ; len(b) > 0; b = b[12:] {
		row := binary.LittleEndian.Uint32(b[8:])
		if int64(row) >= int64(v.Table.Shape[0]) {
			return fmt.Errorf("row %d of a table of %d vectors", row, v.Table.Shape[0])
		}
		v.Rows[binary.LittleEndian.Uint64(b)] = int32(row)
	}
	return nil
}
