package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// norm writes the layer norm of rows and the residual. Its sums are of eight lanes on every path, so that AVX-512 uses
// this one too.
func norm() {
	TEXT("avx2Norm", NOSPLIT, "func(in *float32, stride, rows, width int, gain, shift, x *float32, res *int32, dst *float32, out *int32, count, epsilon float32)")
	Pragma("noescape")
	Doc("avx2Norm normalises rows; stride and width are in bytes, count is the width as a number. res may be nil.")
	in, width := Load(Param("in"), GP64()), Load(Param("width"), GP64())
	rows := Load(Param("rows"), GP64())
	gain, shift := Load(Param("gain"), GP64()), Load(Param("shift"), GP64())
	res, out := Load(Param("res"), GP64()), Load(Param("out"), GP64())
	count, epsilon := Load(Param("count"), XMM()), Load(Param("epsilon"), XMM())
	one, t := XMM(), GP32()
	MOVL(U32(0x3f800000), t)
	VMOVD(t, one)
	sum, v, mean, inverse := YMM(), YMM(), YMM(), YMM()
	at := GP64()
	load := func() { VMOVUPS(Mem{Base: in, Index: at, Scale: 1}, v) }
	loop := func(label string, body func()) {
		XORQ(at, at)
		Label(label)
		body()
		ADDQ(Imm(32), at)
		CMPQ(at, width)
		JNE(LabelRef(label))
	}

	Label("row")
	VXORPS(sum, sum, sum)
	loop("sum", func() { VADDPS(Mem{Base: in, Index: at, Scale: 1}, sum, sum) })
	fold(sum)
	VDIVSS(count.(reg.VecVirtual), sum.AsX(), sum.AsX())
	VBROADCASTSS(sum.AsX(), mean)

	VXORPS(sum, sum, sum)
	loop("squares", func() {
		load()
		VSUBPS(mean, v, v)
		VMULPS(v, v, v)
		VADDPS(v, sum, sum)
	})
	fold(sum)
	VDIVSS(count.(reg.VecVirtual), sum.AsX(), sum.AsX())
	VADDSS(epsilon.(reg.VecVirtual), sum.AsX(), sum.AsX())
	VSQRTSS(sum.AsX(), sum.AsX(), sum.AsX())
	VDIVSS(sum.AsX(), one, sum.AsX())
	VBROADCASTSS(sum.AsX(), inverse)

	dst, x, offset := GP64(), GP64(), GP64()
	Load(Param("dst"), dst)
	MOVLQSX(Mem{Base: out}, offset)
	LEAQ(Mem{Base: dst, Index: offset, Scale: 4}, dst)
	scaled := func() {
		load()
		VSUBPS(mean, v, v)
		VMULPS(inverse, v, v)
		VMULPS(Mem{Base: gain, Index: at, Scale: 1}, v, v)
		VADDPS(Mem{Base: shift, Index: at, Scale: 1}, v, v)
	}
	TESTQ(res, res)
	JZ(LabelRef("alone"))
	Load(Param("x"), x)
	MOVLQSX(Mem{Base: res}, offset)
	LEAQ(Mem{Base: x, Index: offset, Scale: 4}, x)
	ADDQ(Imm(4), res)
	loop("added", func() {
		scaled()
		VADDPS(Mem{Base: x, Index: at, Scale: 1}, v, v)
		VMOVUPS(v, Mem{Base: dst, Index: at, Scale: 1})
	})
	JMP(LabelRef("next"))
	Label("alone")
	loop("plain", func() {
		scaled()
		VMOVUPS(v, Mem{Base: dst, Index: at, Scale: 1})
	})
	Label("next")
	ADDQ(Imm(4), out)
	stride := GP64()
	Load(Param("stride"), stride)
	ADDQ(stride, in)
	DECQ(rows)
	JNZ(LabelRef("row"))
	VZEROUPPER()
	RET()
}

// fold adds the eight lanes of sum in the fixed tree and leaves the result in the lowest.
func fold(sum reg.VecVirtual) {
	half := XMM()
	VEXTRACTF128(Imm(1), sum, half)
	VADDPS(half, sum.AsX(), sum.AsX())
	VMOVHLPS(sum.AsX(), sum.AsX(), half)
	VADDPS(half, sum.AsX(), sum.AsX())
	VMOVSHDUP(sum.AsX(), half)
	VADDSS(half, sum.AsX(), sum.AsX())
}
