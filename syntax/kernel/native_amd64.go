package kernel

import "golang.org/x/sys/cpu"

//go:generate sh -c "cd asm && go run . -out ../asm_amd64.s -stubs ../asm_amd64.go -pkg kernel"

func native() []*Set {
	var sets []*Set
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		sets = append(sets, avx512())
	}
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		sets = append(sets, avx2())
	}
	return sets
}

// rowMost is the largest number of vectors of outputs that one row is multiplied with at once: what AVX2 has registers
// for beside one input and one spare.
const rowMost = 14

func avx2() *Set {
	const lanes, tile = 8, 4
	mul := [...]panelFunc{1: avx2Mul1, 2: avx2Mul2, 3: avx2Mul3}
	rows := [...]rowFunc{
		1: avx2Row1, 2: avx2Row2, 3: avx2Row3, 4: avx2Row4, 5: avx2Row5, 6: avx2Row6, 7: avx2Row7,
		8: avx2Row8, 9: avx2Row9, 10: avx2Row10, 11: avx2Row11, 12: avx2Row12, 13: avx2Row13, 14: avx2Row14,
	}
	return &Set{
		name: "avx2", lanes: lanes, tile: tile, rowMost: rowMost,
		panel: func(p panelArgs) {
			if p.m.maxout {
				p.run(avx2Max3)
			} else {
				p.run(mul[p.panel.vectors])
			}
		},
		row:      func(m *Row, x, out []float32) { m.run(rows[:], lanes, x, out) },
		norm:     normWith(avx2Norm),
		sumMax:   sumMaxWith(avx2SumMax),
		sum3Max3: sum3With(avx2Sum3Max3),
		top:      avx2First,
	}
}

func avx512() *Set {
	const lanes, tile = 16, 8
	mul := [...]panelFunc{1: avx512Mul1, 2: avx512Mul2, 3: avx512Mul3}
	rows := [...]rowFunc{
		1: avx512Row1, 2: avx512Row2, 3: avx512Row3, 4: avx512Row4, 5: avx512Row5, 6: avx512Row6, 7: avx512Row7,
		8: avx512Row8, 9: avx512Row9, 10: avx512Row10, 11: avx512Row11, 12: avx512Row12, 13: avx512Row13, 14: avx512Row14,
	}
	return &Set{
		name: "avx512", lanes: lanes, tile: tile, rowMost: rowMost,
		panel: func(p panelArgs) {
			if p.m.maxout {
				p.run(avx512Max3)
			} else {
				p.run(mul[p.panel.vectors])
			}
		},
		row:    func(m *Row, x, out []float32) { m.run(rows[:], lanes, x, out) },
		norm:   normWith(avx2Norm),
		sumMax: sumMaxWith(avx512SumMax),
		sum3Max3: func(out, left, centre, right []float32) {
			if len(out)%lanes == 0 {
				avx512Sum3Max3(&out[0], &left[0], &centre[0], &right[0], 4*len(out))
			} else {
				avx2Sum3Max3(&out[0], &left[0], &centre[0], &right[0], 4*len(out))
			}
		},
		top: avx2First,
	}
}

func avx2First(v []float32) int { return min(avx2Top(&v[0], len(v)), len(v)-1) }
