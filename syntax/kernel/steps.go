package kernel

// A Norm is a layer norm's learned gain and shift.
type Norm struct {
	Gain, Shift []float32
}

// normArgs: row i of in (stride floats apart) is normed, the residual x[res[i]:] is added unless res is nil, and the
// sum goes to dst[out[i]:].
type normArgs struct {
	norm     Norm
	in       []float32
	stride   int
	x        []float32
	res, out []int32
	dst      []float32
}

// MaxoutNorm is one layer: Maxout, layer norm over each row, and, unless res is nil, a residual added. Row i reads
// m.In floats from x[rows[i]:] and m.Out from x[res[i]:], and writes m.Out to dst[out[i]:]. x and dst must not overlap
// where one row's output is another's input. scratch has at least s.Scratch(m) values.
func (s *Set) MaxoutNorm(m *Matrix, norm Norm, x []float32, rows, res []int32, dst []float32, out []int32, scratch []float32) {
	for len(rows) > 0 {
		n := min(blockRows/s.tile*s.tile, len(rows))
		s.Maxout(m, x, rows[:n], scratch, m.Width)
		args := normArgs{norm: norm, in: scratch, stride: m.Width, x: x, out: out[:n], dst: dst}
		if res != nil {
			args.res = res[:n]
			res = res[n:]
		}
		s.normRows(args)
		rows, out = rows[n:], out[n:]
	}
}

// Scratch is the length of MaxoutNorm's scratch.
func (s *Set) Scratch(m *Matrix) int { return s.Len(m, blockRows, m.Width) }

// Normalise is the second half of MaxoutNorm alone, for rows already in `in`, stride floats apart.
func (s *Set) Normalise(norm Norm, in []float32, stride int, x []float32, res []int32, dst []float32, out []int32) {
	s.normRows(normArgs{norm: norm, in: in, stride: stride, x: x, res: res, dst: dst, out: out})
}

func (s *Set) normRows(a normArgs) {
	width := len(a.norm.Gain)
	if len(a.out) == 0 {
		return
	}
	_ = a.norm.Shift[width-1]
	_ = a.in[(len(a.out)-1)*a.stride+width-1]
	for _, o := range a.out {
		_ = a.dst[o : int(o)+width]
	}
	if a.res != nil {
		_ = a.res[len(a.out)-1]
		for _, r := range a.res {
			_ = a.x[r : int(r)+width]
		}
	}
	if width%8 != 0 {
		plainNorm(a)
		return
	}
	s.norm(a)
}

// SumMax adds the rows of table that begin at the offsets in at, in that order, then the bias, and takes the maximum
// over pieces: a row and the bias are pieces x len(out), piece after piece.
func (s *Set) SumMax(out []float32, pieces int, bias, table []float32, at []int32) {
	n := pieces * len(out)
	_ = bias[:n]
	for _, r := range at {
		_ = table[r : int(r)+n]
	}
	if len(out)%8 != 0 || len(at) == 0 {
		plainSumMax(out, pieces, bias, table, at)
		return
	}
	s.sumMax(out, pieces, bias, table, at)
}

// Sum3Max3 computes out[o] = max over the three pieces p of (left[p][o] + centre[p][o]) + right[p][o]; each input is
// 3 x len(out), piece after piece.
func (s *Set) Sum3Max3(out, left, centre, right []float32) {
	n := 3 * len(out)
	left, centre, right = left[:n], centre[:n], right[:n]
	if len(out)%8 != 0 {
		plainSum3Max3(out, left, centre, right)
		return
	}
	s.sum3Max3(out, left, centre, right)
}

// Top is the index of the greatest value, the first of equals; v is not empty.
func (s *Set) Top(v []float32) int {
	if len(v) < 8 {
		return plainTop(v)
	}
	return s.top(v)
}
