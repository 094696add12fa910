// Command asm writes the assembly of package kernel for amd64: AVX2 with FMA, and AVX-512. It is a module of its own so
// that its generator library is no dependency of the program. Run `go generate` in the package's folder.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/reg"
)

// An isa is one kind of vectors: how wide, how many registers, how many rows a tile has.
type isa struct {
	name  string
	lanes int
	tile  int
	vec   func(i int) reg.VecPhysical
}

func (s isa) bytes() int { return 4 * s.lanes }

var (
	avx2   = isa{"avx2", 8, 4, func(i int) reg.VecPhysical { return ymm[i] }}
	avx512 = isa{"avx512", 16, 8, func(i int) reg.VecPhysical { return zmm[i] }}
)

var ymm = []reg.VecPhysical{
	reg.Y0, reg.Y1, reg.Y2, reg.Y3, reg.Y4, reg.Y5, reg.Y6, reg.Y7,
	reg.Y8, reg.Y9, reg.Y10, reg.Y11, reg.Y12, reg.Y13, reg.Y14, reg.Y15,
}

var zmm = []reg.VecPhysical{
	reg.Z0, reg.Z1, reg.Z2, reg.Z3, reg.Z4, reg.Z5, reg.Z6, reg.Z7,
	reg.Z8, reg.Z9, reg.Z10, reg.Z11, reg.Z12, reg.Z13, reg.Z14, reg.Z15,
	reg.Z16, reg.Z17, reg.Z18, reg.Z19, reg.Z20, reg.Z21, reg.Z22, reg.Z23,
	reg.Z24, reg.Z25, reg.Z26, reg.Z27, reg.Z28, reg.Z29, reg.Z30, reg.Z31,
}

func main() {
	ConstraintExpr("amd64")
	for _, s := range []isa{avx2, avx512} {
		for vectors := 1; vectors <= 3; vectors++ {
			panel(s, vectors, false)
		}
		panel(s, 3, true)
		for vectors := 1; vectors <= rowMost; vectors++ {
			row(s, vectors)
		}
		sumMax(s)
		sum3Max3(s)
	}
	norm()
	top()
	Generate()
}
