package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// sumMax writes the sum of rows of a table, a bias, and the maximum over pieces: 32 outputs at a time.
func sumMax(s isa) {
	const outputs = 32
	n := outputs / s.lanes
	TEXT(s.name+"SumMax", NOSPLIT, "func(out *float32, n, pieces int, bias, table *float32, at *int32, count int)")
	Pragma("noescape")
	Doc(s.name + "SumMax adds count rows of the table and the bias and takes the maximum over pieces; n is in bytes, a multiple of 128.")
	out, bias, table := Load(Param("out"), GP64()), Load(Param("bias"), GP64()), Load(Param("table"), GP64())
	left := Load(Param("n"), GP64())
	sum := func(v int) reg.VecPhysical { return s.vec(v) }
	top := func(v int) reg.VecPhysical { return s.vec(n + v) }

	Label("outputs")
	pieces, pieceTable, pieceBias := GP64(), GP64(), GP64()
	Load(Param("pieces"), pieces)
	MOVQ(table, pieceTable)
	MOVQ(bias, pieceBias)

	Label("piece")
	at, count, row := GP64(), GP64(), GP64()
	Load(Param("at"), at)
	Load(Param("count"), count)
	MOVLQSX(Mem{Base: at}, row)
	for v := range n {
		VMOVUPS(Mem{Base: pieceTable, Index: row, Scale: 4, Disp: v * s.bytes()}, sum(v))
	}
	DECQ(count)
	JZ(LabelRef("bias"))
	Label("rows")
	ADDQ(Imm(4), at)
	MOVLQSX(Mem{Base: at}, row)
	for v := range n {
		VADDPS(Mem{Base: pieceTable, Index: row, Scale: 4, Disp: v * s.bytes()}, sum(v), sum(v))
	}
	DECQ(count)
	JNZ(LabelRef("rows"))
	Label("bias")
	for v := range n {
		VADDPS(Mem{Base: pieceBias, Disp: v * s.bytes()}, sum(v), sum(v))
	}
	first, size := GP64(), GP64()
	Load(Param("pieces"), first)
	CMPQ(pieces, first)
	JNE(LabelRef("max"))
	for v := range n {
		VMOVAPS(sum(v), top(v))
	}
	Label("max") // of the first piece with itself, which changes nothing
	for v := range n {
		VMAXPS(sum(v), top(v), top(v))
	}
	Load(Param("n"), size)
	ADDQ(size, pieceTable)
	ADDQ(size, pieceBias)
	DECQ(pieces)
	JNZ(LabelRef("piece"))

	for v := range n {
		VMOVUPS(top(v), Mem{Base: out, Disp: v * s.bytes()})
	}
	ADDQ(I32(4*outputs), out)
	ADDQ(I32(4*outputs), table)
	ADDQ(I32(4*outputs), bias)
	SUBQ(I32(4*outputs), left)
	JNZ(LabelRef("outputs"))
	VZEROUPPER()
	RET()
}

// sum3Max3 writes the sum of three rows and the maximum over their three pieces, one vector at a time.
func sum3Max3(s isa) {
	TEXT(s.name+"Sum3Max3", NOSPLIT, "func(out, left, centre, right *float32, n int)")
	Pragma("noescape")
	Doc(s.name + "Sum3Max3 adds three rows of three pieces and takes the maximum over the pieces; n is in bytes, whole vectors.")
	out, n := Load(Param("out"), GP64()), Load(Param("n"), GP64())
	left, centre, right := Load(Param("left"), GP64()), Load(Param("centre"), GP64()), Load(Param("right"), GP64())
	at := []reg.GPVirtual{GP64(), GP64(), GP64()} // of each piece
	XORQ(at[0], at[0])
	MOVQ(n, at[1])
	LEAQ(Mem{Base: n, Index: n, Scale: 1}, at[2])
	Label("loop")
	for p := range 3 {
		VMOVUPS(Mem{Base: left, Index: at[p], Scale: 1}, s.vec(p))
		VADDPS(Mem{Base: centre, Index: at[p], Scale: 1}, s.vec(p), s.vec(p))
		VADDPS(Mem{Base: right, Index: at[p], Scale: 1}, s.vec(p), s.vec(p))
	}
	VMAXPS(s.vec(1), s.vec(0), s.vec(0))
	VMAXPS(s.vec(2), s.vec(0), s.vec(0))
	VMOVUPS(s.vec(0), Mem{Base: out, Index: at[0], Scale: 1})
	for p := range 3 {
		ADDQ(I32(int32(s.bytes())), at[p])
	}
	CMPQ(at[0], n)
	JNE(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// top writes the search for the greatest value: its maximum, eight lanes at a time, then the first place that equals it.
func top() {
	TEXT("avx2Top", NOSPLIT, "func(v *float32, n int) int")
	Pragma("noescape")
	Doc("avx2Top is the index of the greatest of n values, the first of equals; n is at least 8.")
	v, n := Load(Param("v"), GP64()), Load(Param("n"), GP64())
	last, at := GP64(), GP64()
	MOVQ(n, last) // where the last vector begins; it may overlap the one before
	SUBQ(Imm(8), last)
	best, half, equal := YMM(), XMM(), YMM()
	VMOVUPS(Mem{Base: v, Index: last, Scale: 4}, best)
	XORQ(at, at)
	JMP(LabelRef("test"))
	Label("max")
	VMAXPS(Mem{Base: v, Index: at, Scale: 4}, best, best)
	ADDQ(Imm(8), at)
	Label("test")
	CMPQ(at, last)
	JL(LabelRef("max"))
	VEXTRACTF128(Imm(1), best, half)
	VMAXPS(half, best.AsX(), best.AsX())
	VMOVHLPS(best.AsX(), best.AsX(), half)
	VMAXPS(half, best.AsX(), best.AsX())
	VMOVSHDUP(best.AsX(), half)
	VMAXSS(half, best.AsX(), best.AsX())
	VBROADCASTSS(best.AsX(), best)

	mask := GP32()
	XORQ(at, at)
	Label("find")
	VCMPPS(Imm(0), Mem{Base: v, Index: at, Scale: 4}, best, equal)
	VMOVMSKPS(equal, mask)
	TESTL(mask, mask)
	JNZ(LabelRef("found"))
	ADDQ(Imm(8), at)
	CMPQ(at, last)
	JLE(LabelRef("find"))
	MOVQ(last, at)
	VCMPPS(Imm(0), Mem{Base: v, Index: at, Scale: 4}, best, equal)
	VMOVMSKPS(equal, mask)
	ORL(U32(1<<8), mask) // where nothing is equal, values are not numbers
	Label("found")
	BSFL(mask, mask)
	ADDQ(mask.As64(), at)
	Store(at, ReturnIndex(0))
	VZEROUPPER()
	RET()
}
