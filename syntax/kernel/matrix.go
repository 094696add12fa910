package kernel

import "slices"

// panelVectors is how many vectors of outputs stand side by side in a panel; a maxout unit has one in each.
const panelVectors = 3

// A Matrix is a packed weight matrix with its bias, for many rows at once. It belongs to the Set that packed it.
//
// Outputs stand in panels of three vectors (the last may have one or two); in a panel the weights of one k follow
// those of the last, so that the inner loop reads memory in order. In a maxout matrix the three vectors of a panel
// are the pieces of the same units.
type Matrix struct {
	In    int // inputs, k
	Out   int // outputs, or units of a maxout
	Width int // floats written for one row: Out rounded up to whole vectors

	maxout bool
	w, b   []float32
	wide   []float64 // the weights for the plain path, instead of w
	tiny   bool      // … of which some is below smallest
	panels []panel
}

type panel struct {
	vectors int
	w, b    int // where its weights and biases begin
	out     int // first output of the row
}

// Pack packs out x in weights, row-major, with a bias of out values (nil: zero).
func (s *Set) Pack(w, b []float32, out, in int) *Matrix {
	vectors := (out + s.lanes - 1) / s.lanes
	if s.panelWhole {
		vectors = (vectors + panelVectors - 1) / panelVectors * panelVectors
	}
	m := &Matrix{In: in, Out: out, Width: vectors * s.lanes}
	for v := 0; v < vectors; v += panelVectors {
		var rows []int
		n := min(panelVectors, vectors-v)
		for o := v * s.lanes; o < (v+n)*s.lanes; o++ {
			rows = append(rows, o)
		}
		s.addPanel(m, w, b, rows, out, v*s.lanes)
	}
	s.finish(m)
	return m
}

// PackMaxout packs the weights of units x pieces x in, row-major, with a bias of units x pieces. There may be one to
// three pieces.
func (s *Set) PackMaxout(w, b []float32, units, pieces, in int) *Matrix {
	if pieces < 1 || pieces > panelVectors {
		panic("kernel: a maxout has one to three pieces")
	}
	vectors := (units + s.lanes - 1) / s.lanes
	m := &Matrix{In: in, Out: units, Width: vectors * s.lanes, maxout: true}
	for v := range vectors {
		var rows []int
		for p := range panelVectors {
			for u := v * s.lanes; u < (v+1)*s.lanes; u++ {
				row := u*pieces + min(p, pieces-1) // a missing piece repeats the last: the maximum stays the same
				if u >= units {
					row = units * pieces
				}
				rows = append(rows, row)
			}
		}
		s.addPanel(m, w, b, rows, units*pieces, v*s.lanes)
	}
	s.finish(m)
	return m
}

// addPanel appends the weights of the given rows of w; rows from n on are padding.
func (s *Set) addPanel(m *Matrix, w, b []float32, rows []int, n, out int) {
	m.panels = append(m.panels, panel{vectors: len(rows) / s.lanes, w: len(m.w), b: len(m.b), out: out})
	for k := range m.In {
		for _, r := range rows {
			v := float32(0)
			if r < n {
				v = w[r*m.In+k]
			}
			m.w = append(m.w, v)
		}
	}
	for _, r := range rows {
		v := float32(0)
		if r < n && b != nil {
			v = b[r]
		}
		m.b = append(m.b, v)
	}
}

func (s *Set) finish(m *Matrix) {
	m.w, m.b = slices.Clip(m.w), slices.Clip(m.b)
	if s.name == plainName {
		m.wide, m.tiny = widen(m.w)
		m.w = nil
	}
}

// Len is the length that the output of Mul or Maxout must have for n rows of the given stride: the last tile is
// written whole, whatever n is.
func (s *Set) Len(m *Matrix, n, stride int) int {
	if n == 0 {
		return 0
	}
	return (s.tiles(n)*s.tile-1)*stride + m.Width
}

func (s *Set) tiles(n int) int { return (n + s.tile - 1) / s.tile }

// Mul computes out[i*stride+o] = b[o] + sum over k of w[o][k] * x[rows[i]+k] for all rows i and outputs o. Rows may
// overlap and repeat. out has at least s.Len(m, len(rows), stride) values; those beyond the outputs are overwritten.
func (s *Set) Mul(m *Matrix, x []float32, rows []int32, out []float32, stride int) {
	if m.maxout {
		panic("kernel: Mul of a maxout matrix")
	}
	s.multiply(m, x, rows, out, stride)
}

// Maxout is Mul followed by the maximum over the pieces of each unit.
func (s *Set) Maxout(m *Matrix, x []float32, rows []int32, out []float32, stride int) {
	if !m.maxout {
		panic("kernel: Maxout of a plain matrix")
	}
	s.multiply(m, x, rows, out, stride)
}

func (s *Set) multiply(m *Matrix, x []float32, rows []int32, out []float32, stride int) {
	if len(rows) == 0 {
		return
	}
	for _, r := range rows {
		_ = x[r : int(r)+m.In]
	}
	_ = out[s.Len(m, len(rows), stride)-1]
	args := panelArgs{m: m, x: x, stride: stride}
	block := blockRows / s.tile * s.tile
	for at := 0; at < len(rows); at += block {
		args.rows, args.out = rows[at:min(at+block, len(rows))], out[at*stride:]
		for i := range m.panels {
			args.panel = &m.panels[i]
			s.panel(args)
		}
	}
}

// panelArgs is one panel's work on one block of rows.
type panelArgs struct {
	m      *Matrix
	panel  *panel
	x      []float32
	rows   []int32
	out    []float32
	stride int
}

// A Row is a packed weight matrix with its bias, for a single row of input at a time.
type Row struct {
	In, Out int
	Width   int // floats written: Out rounded up to whole vectors

	w, b   []float32
	wide   []float64
	tiny   bool
	blocks []int // vectors in each block; a block's weights of one k follow those of the last
}

// PackRow packs out x in weights, row-major, with a bias of out values.
func (s *Set) PackRow(w, b []float32, out, in int) *Row {
	blocks := s.rowBlocks((out + s.lanes - 1) / s.lanes)
	m := &Row{In: in, Out: out, blocks: blocks}
	for _, size := range blocks {
		m.Width += size * s.lanes
	}
	first := 0
	for _, size := range m.blocks {
		for k := range in {
			for o := first; o < first+size*s.lanes; o++ {
				m.w = append(m.w, at(w, o, out, in, k))
			}
		}
		for o := first; o < first+size*s.lanes; o++ {
			m.b = append(m.b, at(b, o, out, 1, 0))
		}
		first += size * s.lanes
	}
	if s.name == plainName {
		m.wide, m.tiny = widen(m.w)
		m.w = nil
	}
	return m
}

// rowBlocks splits the vectors of a Row evenly into blocks that can be computed at once.
func (s *Set) rowBlocks(vectors int) []int {
	var blocks []int
	if s.rowWhole > 0 {
		for ; vectors > 0; vectors -= s.rowWhole {
			blocks = append(blocks, s.rowWhole)
		}
		return blocks
	}
	for n := (vectors + s.rowMost - 1) / s.rowMost; n > 0; n-- {
		size := (vectors + n - 1) / n
		blocks = append(blocks, size)
		vectors -= size
	}
	return blocks
}

// at is w[o][k], or zero where there is no row o.
func at(w []float32, o, n, in, k int) float32 {
	if o >= n || w == nil {
		return 0
	}
	return w[o*in+k]
}

// MulRow computes out[o] = b[o] + sum over k of w[o][k] * x[k]; out has m.Width values.
func (s *Set) MulRow(m *Row, x, out []float32) { s.row(m, x[:m.In], out[:m.Width]) }
