package pack

import (
	"encoding/binary"
	"fmt"
	"math"
)

// maxDepth bounds nesting; spaCy's own files nest five deep.
const maxDepth = 32

// A decoder reads the part of msgpack that spaCy's files use, front to back. It never allocates more than the bytes
// that it was given can fill: each element takes at least one byte, so a length beyond what is left is an error.
type decoder struct {
	file string // for messages
	data []byte
	pos  int
}

// A kind is the family of the next value.
type kind uint8

const (
	kindNil kind = iota
	kindBool
	kindInt
	kindFloat
	kindStr
	kindBin
	kindArray
	kindMap
)

func (k kind) String() string {
	return [...]string{"nil", "a boolean", "an integer", "a float", "a string", "bytes", "a list", "a map"}[k]
}

// head is the decoded front of one value: a scalar in bits, or the length of what follows.
type head struct {
	kind kind
	bits uint64 // value of a boolean, integer (two's complement) or float64 (bits)
	neg  bool   // an integer below zero
	len  int    // bytes of a string or bin, elements of an array, pairs of a map
}

func (d *decoder) errorf(format string, args ...any) error {
	return fmt.Errorf("%s: byte %d: %s", d.file, d.pos, fmt.Sprintf(format, args...))
}

// take returns the next n bytes.
func (d *decoder) take(n int) ([]byte, error) {
	if n < 0 || n > len(d.data)-d.pos {
		return nil, d.errorf("want %d more bytes, found %d", n, len(d.data)-d.pos)
	}
	b := d.data[d.pos : d.pos+n]
	d.pos += n
	return b, nil
}

// uint reads a big-endian number of n bytes.
func (d *decoder) uint(n int) (uint64, error) {
	b, err := d.take(n)
	if err != nil {
		return 0, err
	}
	var v uint64
	for _, c := range b {
		v = v<<8 | uint64(c)
	}
	return v, nil
}

// next reads the head of the next value.
func (d *decoder) next() (head, error) {
	b, err := d.take(1)
	if err != nil {
		return head{}, err
	}
	c := b[0]
	switch {
	case c < 0x80:
		return head{kind: kindInt, bits: uint64(c)}, nil
	case c < 0x90:
		return d.sized(kindMap, uint64(c&0x0f))
	case c < 0xa0:
		return d.sized(kindArray, uint64(c&0x0f))
	case c < 0xc0:
		return d.sized(kindStr, uint64(c&0x1f))
	case c >= 0xe0:
		return head{kind: kindInt, bits: uint64(int64(int8(c))), neg: true}, nil
	}
	return d.wide(c)
}

// wide reads the rest of a head whose first byte c is one of 0xc0 to 0xdf.
func (d *decoder) wide(c byte) (head, error) {
	switch c {
	case 0xc0:
		return head{kind: kindNil}, nil
	case 0xc2, 0xc3:
		return head{kind: kindBool, bits: uint64(c & 1)}, nil
	case 0xca:
		v, err := d.uint(4)
		return head{kind: kindFloat, bits: math.Float64bits(float64(math.Float32frombits(uint32(v))))}, err
	case 0xcb:
		v, err := d.uint(8)
		return head{kind: kindFloat, bits: v}, err
	case 0xcc, 0xcd, 0xce, 0xcf:
		v, err := d.uint(1 << (c - 0xcc))
		return head{kind: kindInt, bits: v}, err
	case 0xd0, 0xd1, 0xd2, 0xd3:
		n := 1 << (c - 0xd0)
		v, err := d.uint(n)
		shift := 64 - 8*n
		s := int64(v<<shift) >> shift
		return head{kind: kindInt, bits: uint64(s), neg: s < 0}, err
	}
	var k kind
	var n int
	switch c {
	case 0xc4, 0xc5, 0xc6:
		k, n = kindBin, 1<<(c-0xc4)
	case 0xd9, 0xda, 0xdb:
		k, n = kindStr, 1<<(c-0xd9)
	case 0xdc, 0xdd:
		k, n = kindArray, 2<<(c-0xdc)
	case 0xde, 0xdf:
		k, n = kindMap, 2<<(c-0xde)
	default:
		d.pos--
		return head{}, d.errorf("unknown msgpack type %#02x", c)
	}
	v, err := d.uint(n)
	if err != nil {
		return head{}, err
	}
	return d.sized(k, v)
}

// sized makes a head with a length after checking it against what is left.
func (d *decoder) sized(k kind, n uint64) (head, error) {
	left := uint64(len(d.data) - d.pos)
	if k == kindMap {
		left /= 2
	}
	if n > left {
		return head{}, d.errorf("%s of length %d, but room for %d", k, n, left)
	}
	return head{kind: k, len: int(n)}, nil
}

// want reads a head of the given kind.
func (d *decoder) want(k kind) (head, error) {
	at := d.pos
	h, err := d.next()
	if err != nil {
		return h, err
	}
	if h.kind != k {
		d.pos = at
		return h, d.errorf("want %s, found %s", k, h.kind)
	}
	return h, nil
}

// peek tells the kind of the next value and leaves it there.
func (d *decoder) peek() (kind, error) {
	at := d.pos
	h, err := d.next()
	d.pos = at
	return h.kind, err
}

func (d *decoder) array() (int, error) {
	h, err := d.want(kindArray)
	return h.len, err
}

// fields reads a map whose keys are strings or bytes and calls f for each with the value next to be read; f must read it.
func (d *decoder) fields(f func(key string) error) error {
	h, err := d.want(kindMap)
	if err != nil {
		return err
	}
	for range h.len {
		key, err := d.key()
		if err != nil {
			return err
		}
		if err := f(key); err != nil {
			return err
		}
	}
	return nil
}

// key reads a map key that is a string or bytes.
func (d *decoder) key() (string, error) {
	at := d.pos
	h, err := d.next()
	if err != nil {
		return "", err
	}
	if h.kind != kindStr && h.kind != kindBin {
		d.pos = at
		return "", d.errorf("want a name, found %s", h.kind)
	}
	b, err := d.take(h.len)
	return string(b), err
}

// ids reads a map whose keys are string ids and calls f for each with the value next to be read; f must read it.
func (d *decoder) ids(f func(id uint64) error) error {
	h, err := d.want(kindMap)
	if err != nil {
		return err
	}
	for range h.len {
		id, err := d.id()
		if err != nil {
			return err
		}
		if err := f(id); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) id() (uint64, error) {
	h, err := d.want(kindInt)
	if err == nil && h.neg {
		err = d.errorf("want a string id, found a negative number")
	}
	return h.bits, err
}

func (d *decoder) str() (string, error) {
	h, err := d.want(kindStr)
	if err != nil {
		return "", err
	}
	b, err := d.take(h.len)
	return string(b), err
}

func (d *decoder) bin() ([]byte, error) {
	h, err := d.want(kindBin)
	if err != nil {
		return nil, err
	}
	return d.take(h.len)
}

// int reads an integer of at most 32 bits, which holds every size and index of these files.
func (d *decoder) int() (int, error) {
	at := d.pos
	h, err := d.want(kindInt)
	if err != nil {
		return 0, err
	}
	v := int64(h.bits)
	if v < math.MinInt32 || v > math.MaxInt32 || (v < 0) != h.neg {
		d.pos = at
		return 0, d.errorf("number out of range")
	}
	return int(v), nil
}

func (d *decoder) bool() (bool, error) {
	h, err := d.want(kindBool)
	return h.bits == 1, err
}

// strs reads a list of strings.
func (d *decoder) strs() ([]string, error) {
	n, err := d.array()
	if err != nil {
		return nil, err
	}
	out := make([]string, 0, n)
	for range n {
		s, err := d.str()
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// skip passes over the next value whatever it is.
func (d *decoder) skip() error { return d.skipAt(0) }

func (d *decoder) skipAt(depth int) error {
	if depth > maxDepth {
		return d.errorf("nested deeper than %d", maxDepth)
	}
	h, err := d.next()
	if err != nil {
		return err
	}
	n := 0
	switch h.kind {
	case kindStr, kindBin:
		_, err = d.take(h.len)
	case kindArray:
		n = h.len
	case kindMap:
		n = 2 * h.len
	}
	for range n {
		if err := d.skipAt(depth + 1); err != nil {
			return err
		}
	}
	return err
}

// end checks that nothing is left.
func (d *decoder) end() error {
	if d.pos != len(d.data) {
		return d.errorf("%d bytes too many", len(d.data)-d.pos)
	}
	return nil
}

// floats turns little-endian bytes into numbers.
func floats(b []byte) []float32 {
	out := make([]float32, len(b)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return out
}
