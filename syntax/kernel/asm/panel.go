package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// panel writes the product of whole tiles of rows with one panel of up to three vectors of outputs. Every accumulator
// is one row and one vector; it starts as the bias and takes one multiply-add for each k. With top, the three vectors
// are the pieces of the same units and only their maximum is stored.
func panel(s isa, vectors int, top bool) {
	name := fmt.Sprintf("%sMul%d", s.name, vectors)
	if top {
		name = fmt.Sprintf("%sMax%d", s.name, vectors)
	}
	TEXT(name, NOSPLIT, "func(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)")
	Pragma("noescape")
	Doc(name + " multiplies n rows with a panel; stride is in bytes. The last tile is written whole.")
	rowsLeft, rowsAt, outAt := AllocLocal(8), AllocLocal(8), AllocLocal(8)
	t := GP64()
	for _, p := range []struct {
		name string
		at   Mem
	}{{"n", rowsLeft}, {"rows", rowsAt}, {"out", outAt}} {
		Load(Param(p.name), t)
		MOVQ(t, p.at)
	}
	acc := func(row, v int) reg.VecPhysical { return s.vec(row*vectors + v) }
	weight := func(v int) reg.VecPhysical { return s.vec(s.tile*vectors + v) }
	input := s.vec(s.tile*vectors + vectors)

	Label("tile")
	ptr := pointers(s, rowsAt, rowsLeft)
	bias, w := GP64(), GP64()
	Load(Param("b"), bias)
	Load(Param("w"), w)
	for v := range vectors {
		VMOVUPS(Mem{Base: bias, Disp: v * s.bytes()}, acc(0, v))
	}
	for r := 1; r < s.tile; r++ {
		for v := range vectors {
			VMOVAPS(acc(0, v), acc(r, v))
		}
	}
	step := func(at int, k reg.Register) {
		for v := range vectors {
			VMOVUPS(Mem{Base: w, Disp: (at*vectors + v) * s.bytes()}, weight(v))
		}
		for r := range s.tile {
			VBROADCASTSS(Mem{Base: ptr[r], Index: k, Scale: 4, Disp: 4 * at}, input)
			for v := range vectors {
				VFMADD231PS(weight(v), input, acc(r, v))
			}
		}
	}
	inner(s, w, vectors, step)

	out, stride := GP64(), GP64()
	MOVQ(outAt, out)
	Load(Param("stride"), stride)
	for r := range s.tile {
		if top {
			VMAXPS(acc(r, 1), acc(r, 0), acc(r, 0))
			VMAXPS(acc(r, 2), acc(r, 0), acc(r, 0))
			VMOVUPS(acc(r, 0), Mem{Base: out})
		} else {
			for v := range vectors {
				VMOVUPS(acc(r, v), Mem{Base: out, Disp: v * s.bytes()})
			}
		}
		ADDQ(stride, out)
	}
	MOVQ(out, outAt)
	SUBQ(Imm(uint64(s.tile)), rowsLeft)
	JG(LabelRef("tile"))
	VZEROUPPER()
	RET()
}

// pointers loads the addresses of a tile's rows and moves on to the next tile's. A tile that is not full repeats its
// last row.
func pointers(s isa, rowsAt, rowsLeft Mem) []reg.GPVirtual {
	rows, x, last, i := GP64(), GP64(), GP64(), GP64()
	MOVQ(rowsAt, rows)
	MOVQ(rowsLeft, last)
	DECQ(last)
	Load(Param("x"), x)
	var ptr []reg.GPVirtual
	for r := range s.tile {
		p := GP64()
		MOVQ(U32(uint32(r)), i)
		CMPQ(i, last)
		CMOVQGT(last, i)
		MOVLQSX(Mem{Base: rows, Index: i, Scale: 4}, p)
		LEAQ(Mem{Base: x, Index: p, Scale: 4}, p)
		ptr = append(ptr, p)
	}
	ADDQ(Imm(uint64(4*s.tile)), rows)
	MOVQ(rows, rowsAt)
	return ptr
}

// inner writes the loop over k: four at a time, then one at a time.
func inner(s isa, w reg.Register, vectors int, step func(at int, k reg.Register)) {
	k, count := GP64(), GP64()
	XORQ(k, k)
	Load(Param("k"), count)
	SHRQ(Imm(2), count)
	JZ(LabelRef("rest"))
	Label("four")
	for at := range 4 {
		step(at, k)
	}
	ADDQ(I32(int32(4*vectors*s.bytes())), w)
	ADDQ(Imm(4), k)
	DECQ(count)
	JNZ(LabelRef("four"))
	Label("rest")
	Load(Param("k"), count)
	ANDQ(Imm(3), count)
	JZ(LabelRef("done"))
	Label("one")
	step(0, k)
	ADDQ(I32(int32(vectors*s.bytes())), w)
	INCQ(k)
	DECQ(count)
	JNZ(LabelRef("one"))
	Label("done")
}

// rowMost is the largest number of vectors of outputs that one row is multiplied with at once.
const rowMost = 14

// row writes the product of one row with a block of outputs.
func row(s isa, vectors int) {
	name := fmt.Sprintf("%sRow%d", s.name, vectors)
	TEXT(name, NOSPLIT, "func(x, w, b *float32, k int, out *float32)")
	Pragma("noescape")
	Doc(name + " multiplies one row with a block of outputs.")
	x, w, b := Load(Param("x"), GP64()), Load(Param("w"), GP64()), Load(Param("b"), GP64())
	k, out := Load(Param("k"), GP64()), Load(Param("out"), GP64())
	for v := range vectors {
		VMOVUPS(Mem{Base: b, Disp: v * s.bytes()}, s.vec(v))
	}
	Label("loop")
	VBROADCASTSS(Mem{Base: x}, s.vec(vectors))
	for v := range vectors {
		VFMADD231PS(Mem{Base: w, Disp: v * s.bytes()}, s.vec(vectors), s.vec(v))
	}
	ADDQ(Imm(4), x)
	ADDQ(I32(int32(vectors*s.bytes())), w)
	DECQ(k)
	JNZ(LabelRef("loop"))
	for v := range vectors {
		VMOVUPS(s.vec(v), Mem{Base: out, Disp: v * s.bytes()})
	}
	VZEROUPPER()
	RET()
}
