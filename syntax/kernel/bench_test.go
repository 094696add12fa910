package kernel

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// rate reports the multiply-adds of one iteration as GFLOP/s, two a multiply-add.
func rate(b *testing.B, macs int) {
	b.ReportMetric(2*float64(macs)*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "GFLOP/s")
	b.ReportAllocs()
}

// normal are numbers such as networks have.
func normal(r *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(r.NormFloat64())
	}
	return v
}

func each(b *testing.B, f func(b *testing.B, s *Set)) {
	native, plain := sets(b)
	for _, s := range append(native, plain) {
		b.Run(s.Name(), func(b *testing.B) { f(b, s) })
	}
}

// BenchmarkLayer is one convolution: 256 rows of 288 inputs that overlap, 96 units of three pieces, layer norm, residual.
func BenchmarkLayer(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	const width, rows = 96, 256
	w, bias, x := normal(r, 9*width*width), normal(r, 3*width), normal(r, (rows+2)*width)
	norm := Norm{Gain: normal(r, width), Shift: normal(r, width)}
	each(b, func(b *testing.B, s *Set) {
		m := s.PackMaxout(w, bias, width, 3, 3*width)
		y, scratch := make([]float32, len(x)), make([]float32, s.Scratch(m))
		var at, res []int32
		for i := range rows {
			at, res = append(at, int32(i*width)), append(res, int32((i+1)*width))
		}
		for b.Loop() {
			s.MaxoutNorm(m, norm, x, at, res, y, res, scratch)
		}
		rate(b, rows*9*width*width)
	})
}

// BenchmarkMul is the products of the parser's tokens: one place's matrix.
func BenchmarkMul(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, size := range [][3]int{{128, 64, 64}, {64, 96, 64}, {50, 96, 64}, {864, 96, 64}} {
		out, in, rows := size[0], size[1], size[2]
		w, bias, x := normal(r, out*in), normal(r, out), normal(r, rows*in)
		b.Run(fmt.Sprintf("%dx%d", out, in), func(b *testing.B) {
			each(b, func(b *testing.B, s *Set) {
				m := s.Pack(w, bias, out, in)
				y := make([]float32, s.Len(m, rows, m.Width))
				var at []int32
				for i := range rows {
					at = append(at, int32(i*in))
				}
				for b.Loop() {
					s.Mul(m, x, at, y, m.Width)
				}
				rate(b, rows*out*in)
			})
		})
	}
}

// BenchmarkRow is the last layer of the parser for one state.
func BenchmarkRow(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, out := range []int{106, 74} {
		const in = 64
		w, bias, x := normal(r, out*in), normal(r, out), normal(r, in)
		b.Run(fmt.Sprint(out), func(b *testing.B) {
			each(b, func(b *testing.B, s *Set) {
				m := s.PackRow(w, bias, out, in)
				y := make([]float32, m.Width)
				for b.Loop() {
					s.MulRow(m, x, y)
				}
				rate(b, out*in)
			})
		})
	}
}

func BenchmarkSums(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	table, bias, at := normal(r, 100000), normal(r, 300), offsets(r, 8, 90000)
	b.Run("state", func(b *testing.B) {
		each(b, func(b *testing.B, s *Set) {
			out := make([]float32, 64)
			for b.Loop() {
				s.SumMax(out, 2, bias, table, at)
			}
		})
	})
	b.Run("three", func(b *testing.B) {
		each(b, func(b *testing.B, s *Set) {
			out := make([]float32, 96)
			for b.Loop() {
				s.Sum3Max3(out, table, table[1000:], table[2000:])
			}
		})
	})
	b.Run("norm", func(b *testing.B) {
		norm, to := Norm{Gain: table[:96], Shift: table[96:192]}, make([]int32, 32)
		for i := range to {
			to[i] = int32(96 * i)
		}
		each(b, func(b *testing.B, s *Set) {
			dst := make([]float32, 32*96)
			for b.Loop() {
				s.Normalise(norm, table, 96, table, to, dst, to)
			}
		})
	})
}
