package kernel

// native is NEON, which every arm64 processor has.
func native() []*Set { return []*Set{neon()} }

func neon() *Set {
	const lanes, tile, rowVectors = 4, 6, 8
	rows := [...]rowFunc{rowVectors: neonRow8}
	return &Set{
		name: "neon", lanes: lanes, tile: tile, panelWhole: true, rowWhole: rowVectors,
		panel: func(p panelArgs) {
			if p.m.maxout {
				p.run(neonMax3)
			} else {
				p.run(neonMul3)
			}
		},
		row:      func(m *Row, x, out []float32) { m.run(rows[:], lanes, x, out) },
		norm:     normWith(neonNorm),
		sumMax:   sumMaxWith(neonSumMax),
		sum3Max3: sum3With(neonSum3Max3),
		top:      plainTop,
	}
}

//go:noescape
func neonMul3(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)

//go:noescape
func neonMax3(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)

//go:noescape
func neonRow8(x, w, b *float32, k int, out *float32)

//go:noescape
func neonNorm(in *float32, stride, rows, width int, gain, shift, x *float32, res *int32, dst *float32, out *int32, count, epsilon float32)

//go:noescape
func neonSumMax(out *float32, n, pieces int, bias, table *float32, at *int32, count int)

//go:noescape
func neonSum3Max3(out, left, centre, right *float32, n int)
