//go:build amd64 || arm64

package kernel

// The signatures of the assembly. Sizes called stride, width and n of sums are in bytes.
type (
	panelFunc  func(x *float32, rows *int32, n int, w, b *float32, k int, out *float32, stride int)
	rowFunc    func(x, w, b *float32, k int, out *float32)
	normFunc   func(in *float32, stride, rows, width int, gain, shift, x *float32, res *int32, dst *float32, out *int32, count, epsilon float32)
	sumMaxFunc func(out *float32, n, pieces int, bias, table *float32, at *int32, count int)
	sum3Func   func(out, left, centre, right *float32, n int)
)

func (p panelArgs) run(f panelFunc) {
	f(&p.x[0], &p.rows[0], len(p.rows), &p.m.w[p.panel.w], &p.m.b[p.panel.b], p.m.In, &p.out[p.panel.out], 4*p.stride)
}

func (m *Row) run(rows []rowFunc, lanes int, x, out []float32) {
	w, b := 0, 0
	for _, vectors := range m.blocks {
		rows[vectors](&x[0], &m.w[w], &m.b[b], m.In, &out[b])
		w += vectors * lanes * m.In
		b += vectors * lanes
	}
}

func normWith(f normFunc) func(normArgs) {
	return func(a normArgs) {
		width := len(a.norm.Gain)
		var x *float32
		var res *int32
		if a.res != nil {
			x, res = &a.x[0], &a.res[0]
		}
		f(&a.in[0], 4*a.stride, len(a.out), 4*width, &a.norm.Gain[0], &a.norm.Shift[0], x, res,
			&a.dst[0], &a.out[0], float32(width), Epsilon)
	}
}

func sumMaxWith(f sumMaxFunc) func(out []float32, pieces int, bias, table []float32, at []int32) {
	return func(out []float32, pieces int, bias, table []float32, at []int32) {
		if len(out)%32 != 0 {
			plainSumMax(out, pieces, bias, table, at)
			return
		}
		f(&out[0], 4*len(out), pieces, &bias[0], &table[0], &at[0], len(at))
	}
}

func sum3With(f sum3Func) func(out, left, centre, right []float32) {
	return func(out, left, centre, right []float32) {
		f(&out[0], &left[0], &centre[0], &right[0], 4*len(out))
	}
}
