package kernel

import "math"

const plainName = "plain"

// plain is the path in Go alone. It has no float32 fused multiply-add to call, so that it computes each in float64.
func plain() *Set {
	return &Set{
		name: plainName, lanes: 8, tile: 1, rowMost: 1,
		panel: plainPanel, row: plainRow, norm: plainNorm, sumMax: plainSumMax, sum3Max3: plainSum3Max3, top: plainTop,
	}
}

func plainPanel(p panelArgs) {
	n := p.panel.vectors * 8
	w := p.m.wide[p.panel.w:][:n*p.m.In]
	b := p.m.b[p.panel.b:][:n]
	for i, r := range p.rows {
		x := p.x[r:][:p.m.In]
		out := p.out[i*p.stride+p.panel.out:]
		if !p.m.maxout {
			for v := 0; v < n; v += 8 {
				dot8((*[8]float32)(out[v:]), w[v:], n, (*[8]float32)(b[v:]), x, p.m.tiny)
			}
			continue
		}
		top := (*[8]float32)(out)
		var piece [8]float32
		dot8(top, w, n, (*[8]float32)(b), x, p.m.tiny)
		for v := 8; v < n; v += 8 {
			dot8(&piece, w[v:], n, (*[8]float32)(b[v:]), x, p.m.tiny)
			for o := range top {
				top[o] = larger(top[o], piece[o])
			}
		}
	}
}

func plainRow(m *Row, x, out []float32) {
	w, b := m.wide, m.b
	for _, size := range m.blocks {
		n := size * 8
		for v := 0; v < n; v += 8 {
			dot8((*[8]float32)(out[v:]), w[v:], n, (*[8]float32)(b[v:]), x, m.tiny)
		}
		w, b, out = w[n*m.In:], b[n:], out[n:]
	}
}

// larger is b unless a is greater: the rule of the processors' maximum, for NaN and the two zeros too.
func larger(a, b float32) float32 {
	if a > b {
		return a
	}
	return b
}

// dot8 computes eight chains of fused multiply-adds: out[o] = b[o] + sum of x[k] * w[k*stride+o] in rising k. tiny tells
// that some weight is below smallest.
//
// A product of two float32 is exact in float64, so that only the addition rounds before the result is rounded to
// float32. Rounding twice is wrong only where the first left a tie for the second, or where the result is so small that
// float32 has fewer bits for it. The latter needs an inexact sum of a product below 2^-126; the former is nearly never.
// So the loop only takes note of a doubt, and if there was one, all is computed again with care.
func dot8(out *[8]float32, w []float64, stride int, b *[8]float32, x []float32, tiny bool) {
	if tiny {
		careful8(out, w, stride, b, x)
		return
	}
	doubt := int64(0) // negative if there is one
	c0, c1, c2, c3 := float64(b[0]), float64(b[1]), float64(b[2]), float64(b[3])
	c4, c5, c6, c7 := float64(b[4]), float64(b[5]), float64(b[6]), float64(b[7])
	for k, xk := range x {
		f := (*[8]float64)(w[k*stride:])
		a := float64(xk)
		doubt |= below(a)
		s0, s1, s2, s3 := a*f[0]+c0, a*f[1]+c1, a*f[2]+c2, a*f[3]+c3
		doubt |= tie(s0) | tie(s1) | tie(s2) | tie(s3)
		c0, c1, c2, c3 = float64(float32(s0)), float64(float32(s1)), float64(float32(s2)), float64(float32(s3))
		s4, s5, s6, s7 := a*f[4]+c4, a*f[5]+c5, a*f[6]+c6, a*f[7]+c7
		doubt |= tie(s4) | tie(s5) | tie(s6) | tie(s7)
		c4, c5, c6, c7 = float64(float32(s4)), float64(float32(s5)), float64(float32(s6)), float64(float32(s7))
	}
	if doubt < 0 {
		careful8(out, w, stride, b, x)
		return
	}
	out[0], out[1], out[2], out[3] = float32(c0), float32(c1), float32(c2), float32(c3)
	out[4], out[5], out[6], out[7] = float32(c4), float32(c5), float32(c6), float32(c7)
}

// tie is negative if the 29 bits that float32 lacks stand exactly in the middle.
func tie(s float64) int64 { return int64((math.Float64bits(s)^1<<28)&(1<<29-1) - 1) }

// smallest is 2^-63: the product of two numbers that are not below it is not below 2^-126, the smallest float32 with all
// bits.
const smallest = (1023 - 63) << 52

// below is negative if v is nearer to zero than smallest, but not zero.
func below(v float64) int64 {
	u := math.Float64bits(v) &^ (1 << 63)
	return int64((u - smallest) &^ (u - 1))
}

// careful8 is dot8 with a look at every sum, which is rounded to odd before it is rounded to float32 where that matters.
func careful8(out *[8]float32, w []float64, stride int, b *[8]float32, x []float32) {
	var c [8]float64
	for o, v := range b {
		c[o] = float64(v)
	}
	for k, xk := range x {
		for o, v := range w[k*stride:][:8] {
			p := float64(xk) * v
			s := p + c[o]
			if tie(s) < 0 || math.Abs(s) < 0x1p-126 {
				s = mend(p, c[o], s)
			}
			c[o] = float64(float32(s))
		}
	}
	for o, v := range c {
		out[o] = float32(v)
	}
}

// widen makes the weights of the plain path.
func widen(w []float32) (wide []float64, tiny bool) {
	wide = make([]float64, len(w))
	for i, v := range w {
		wide[i] = float64(v)
		tiny = tiny || below(wide[i]) < 0
	}
	return wide, tiny
}

// mend replaces s, the rounded sum of p and c, by the exact sum rounded to odd: cut off towards zero, its last bit set where
// something was lost. Rounding that to float32 gives what rounding the exact sum would (Boldo and Melquiond).
func mend(p, c, s float64) float64 {
	t := s - p
	lost := (p - (s - t)) + (c - t) // exact (Knuth's two-sum)
	if lost == 0 || lost != lost {
		return s
	}
	bits := math.Float64bits(s)
	if (lost > 0) != (s > 0) {
		bits--
	}
	return math.Float64frombits(bits | 1)
}

func plainNorm(a normArgs) {
	width := len(a.norm.Gain)
	for i, o := range a.out {
		x, dst := a.in[i*a.stride:][:width], a.dst[o:][:width]
		mean := sum8(x, 0, false) / float32(width)
		inverse := 1 / sqrt(float32(sum8(x, mean, true)/float32(width))+Epsilon)
		for j, v := range x {
			d := float32(float32(v-mean) * inverse)
			y := float32(d*a.norm.Gain[j]) + a.norm.Shift[j]
			if a.res != nil {
				y = a.x[int(a.res[i])+j] + y
			}
			dst[j] = y
		}
	}
}

// sum8 adds the values of x, or the squares of their distances from mean: eight partial sums, then a fixed tree.
func sum8(x []float32, mean float32, squares bool) float32 {
	var s [8]float32
	for j, v := range x {
		if squares {
			d := v - mean
			v = float32(d * d)
		}
		s[j%8] += v
	}
	return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
}

// sqrt is exactly rounded: a float64 root has more than twice the digits that a float32 root needs.
func sqrt(v float32) float32 { return float32(math.Sqrt(float64(v))) }

func plainSumMax(out []float32, pieces int, bias, table []float32, at []int32) {
	n := len(out)
	for o := range out {
		for p := range pieces {
			v := float32(0)
			for i, r := range at {
				if t := table[int(r)+p*n+o]; i == 0 {
					v = t
				} else {
					v += t
				}
			}
			v += bias[p*n+o]
			if p == 0 {
				out[o] = v
			} else {
				out[o] = larger(out[o], v)
			}
		}
	}
}

func plainSum3Max3(out, left, centre, right []float32) {
	n := len(out)
	for o := range out {
		a := (left[o] + centre[o]) + right[o]
		b := (left[n+o] + centre[n+o]) + right[n+o]
		c := (left[2*n+o] + centre[2*n+o]) + right[2*n+o]
		out[o] = larger(larger(a, b), c)
	}
}

func plainTop(v []float32) int {
	best := 0
	for i, x := range v {
		if x > v[best] {
			best = i
		}
	}
	return best
}
