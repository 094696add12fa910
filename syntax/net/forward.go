package net

// Scratch is one goroutine's working memory; its zero value is ready. It grows to what a call needs, at most a few
// megabytes, and is then reused.
type Scratch struct {
	segments []segment
	x, y     []float32   // rows of the chunk before and after a layer
	products [][]float32 // products of each row with the first convolution
	missing  []int32     // rows whose vector or products are computed now
	hashed   []float32   // concatenated features of missing words
	fresh    []float32   // products of missing words
	block    []float32   // outputs of one block of rows
	rows     []int32     // offsets: inputs,
	res      []int32     // residuals,
	out      []int32     // outputs
}

// grow makes *s at least n long, its content lost if it must grow, and returns its first n values.
func grow[T any](s *[]T, n int) []T {
	if cap(*s) < n {
		*s = make([]T, n+n/4)
	}
	return (*s)[:n]
}

// chunkTokens is about how many tokens go through the network together: enough that the weights, streamed from the
// second-level cache, cost little, few enough that the chunk stays there with them.
const chunkTokens = 256

// A segment is a run of a text's tokens [from, to) that goes through the network, with its place in the chunk. As many
// rows as there are convolutions stand before and after it: neighbours that its results need, or padding.
type segment struct {
	words    Words
	from, to int
	base     int // row of position from-depth
}

// Forward writes the vectors of all tokens of all texts, one after the other, Width values each.
func (t *Tok2Vec) Forward(s *Scratch, batch []Words, out []float32) {
	s.segments = s.segments[:0]
	rows, done, tokens := 0, 0, 0
	flush := func() {
		t.chunk(s, rows, out[done*t.width:tokens*t.width])
		s.segments, rows, done = s.segments[:0], 0, tokens
	}
	for _, w := range batch {
		n := len(w.Lexemes)
		parts := (n + chunkTokens - 1) / chunkTokens
		for p := range parts {
			from, to := p*n/parts, (p+1)*n/parts
			if tokens-done > 0 && tokens-done+to-from > chunkTokens {
				flush()
			}
			s.segments = append(s.segments, segment{words: w, from: from, to: to, base: rows})
			rows += to - from + 2*t.depth()
			tokens += to - from
		}
	}
	if tokens > done {
		flush()
	}
}

// chunk computes the segments gathered in s, which stand in rows rows.
func (t *Tok2Vec) chunk(s *Scratch, rows int, out []float32) {
	x, y := grow(&s.x, rows*t.width), grow(&s.y, rows*t.width)
	t.look(s, x, rows)
	if t.depth() == 1 {
		t.convolveFirst(s, x, out)
		return
	}
	t.convolveFirst(s, x, y)
	for l := range t.deeper {
		x, y = y, x
		if l == len(t.deeper)-1 {
			y = out
		}
		t.convolve(s, l+2, x, y)
	}
}

// look fills x with the words' own vectors and s.products with their products.
func (t *Tok2Vec) look(s *Scratch, x []float32, rows int) {
	depth := t.depth()
	s.products = grow(&s.products, rows)
	s.missing = s.missing[:0]
	for i := range s.segments {
		g := &s.segments[i]
		for p := g.from - depth; p < g.to+depth; p++ {
			row := g.base + p - g.from + depth
			if p < 0 || p >= len(g.words.Lexemes) {
				clear(x[row*t.width:][:t.width])
				s.products[row] = t.first.none
				continue
			}
			key := t.cache.key(g.words.Lexemes[p], g.words.Spaces[p])
			s.products[row] = t.cache.products.get(key)
			v := t.cache.vectors.get(key)
			if v == nil {
				s.missing = append(s.missing, int32(row))
				continue
			}
			copy(x[row*t.width:][:t.width], v)
		}
	}
	t.mix(s, x)
	t.multiplyMissing(s, x, rows)
}

// word finds the segment and position of a row. Segments are few and in order; next is the segment to try first.
func (s *Scratch) word(row, depth int, next *int) (g *segment, p int) {
	for {
		g = &s.segments[*next]
		p = row - g.base + g.from - depth
		if p < g.to+depth {
			return g, p
		}
		*next++
	}
}

// mix computes the vectors of the missing rows and offers them to the cache.
func (t *Tok2Vec) mix(s *Scratch, x []float32) {
	in := t.mixer.w.In
	missing, next := s.missing, 0
	for len(missing) > 0 {
		n := min(len(missing), 64)
		hashed := grow(&s.hashed, n*in)
		s.rows, s.out = s.rows[:0], s.out[:0]
		first := next
		for i, row := range missing[:n] {
			g, p := s.word(int(row), t.depth(), &next)
			t.embed(hashed[i*in:][:in], g.words, p)
			s.rows = append(s.rows, int32(i*in))
			s.out = append(s.out, row*int32(t.width))
		}
		t.kernel.MaxoutNorm(t.mixer.w, t.mixer.norm, hashed, s.rows, nil, x, s.out, grow(&s.block, t.kernel.Scratch(t.mixer.w)))
		for i, row := range missing[:n] {
			g, p := s.word(int(row), t.depth(), &first)
			t.cache.vectors.put(t.cache.key(g.words.Lexemes[p], g.words.Spaces[p]), x[s.out[i]:][:t.width])
		}
		missing = missing[n:]
	}
}

func (t *Tok2Vec) embed(out []float32, w Words, p int) {
	lex, space := w.Lexemes[p], w.Spaces[p]
	for i := range t.columns {
		t.columns[i].embed(out[i*t.width:][:t.width], lex, space)
	}
	if t.static != nil {
		t.static.embed(out[len(t.columns)*t.width:][:t.width], lex)
	}
}

// multiplyMissing computes the products of rows that have none in the cache and offers them to it.
func (t *Tok2Vec) multiplyMissing(s *Scratch, x []float32, rows int) {
	s.missing, s.rows = s.missing[:0], s.rows[:0]
	for row := range rows {
		if s.products[row] == nil {
			s.missing = append(s.missing, int32(row))
			s.rows = append(s.rows, int32(row*t.width))
		}
	}
	m := t.first.products
	fresh := grow(&s.fresh, t.kernel.Len(m, len(s.rows), m.Width))
	t.kernel.Mul(m, x, s.rows, fresh, m.Width)
	next := 0
	for i, row := range s.missing {
		s.products[row] = fresh[i*m.Width:][:len(t.first.none)]
		g, p := s.word(int(row), t.depth(), &next)
		t.cache.products.put(t.cache.key(g.words.Lexemes[p], g.words.Spaces[p]), s.products[row])
	}
}

// span is the positions [lo, hi) of a segment that layer l (from 1) must compute, once those that hold the layer's
// pad row are taken off; [all, end) with them.
func (g *segment) span(l, depth int) (all, lo, hi, end int) {
	all, end = g.from-(depth-l), g.to+(depth-l)
	return all, max(all, -l), min(end, len(g.words.Lexemes)+l), end
}

// plan lists the rows of layer l: offsets of each row's residual in s.res and of its output in s.out. Rows of the last
// layer stand in y without the rows around each segment. Pad rows are written at once.
func (t *Tok2Vec) plan(s *Scratch, l int, y []float32) {
	s.res, s.out = s.res[:0], s.out[:0]
	depth, w := t.depth(), t.width
	written := 0
	for i := range s.segments {
		g := &s.segments[i]
		all, lo, hi, end := g.span(l, depth)
		zero := g.base - g.from + depth // row of position 0
		for p := all; p < lo; p++ {
			copy(y[(zero+p)*w:][:w], t.pads[l])
		}
		for p := hi; p < end; p++ {
			copy(y[(zero+p)*w:][:w], t.pads[l])
		}
		for p := lo; p < hi; p++ {
			s.res = append(s.res, int32((zero+p)*w))
			if l == depth {
				s.out = append(s.out, int32((written+p-g.from)*w))
			} else {
				s.out = append(s.out, int32((zero+p)*w))
			}
		}
		written += g.to - g.from
	}
}

// convolveFirst is the first convolution, from products.
func (t *Tok2Vec) convolveFirst(s *Scratch, x, y []float32) {
	const most = 32
	t.plan(s, 1, y)
	w := t.width
	block := grow(&s.block, most*w)
	for at := 0; at < len(s.res); at += most {
		res, out := s.res[at:min(at+most, len(s.res))], s.out[at:min(at+most, len(s.out))]
		for i, r := range res {
			row := int(r) / w
			left, centre, right := t.first.parts(s.products[row-1], s.products[row], s.products[row+1])
			t.kernel.Sum3Max3(block[i*w:][:w], left, centre, right)
		}
		t.kernel.Normalise(t.first.norm, block, w, x, res, y, out)
	}
}

// convolve is layer l (from 2).
func (t *Tok2Vec) convolve(s *Scratch, l int, x, y []float32) {
	layer := &t.deeper[l-2]
	t.plan(s, l, y)
	s.rows = s.rows[:0]
	for _, r := range s.res {
		s.rows = append(s.rows, r-int32(t.width))
	}
	t.kernel.MaxoutNorm(layer.w, layer.norm, x, s.rows, s.res, y, s.out, grow(&s.block, t.kernel.Scratch(layer.w)))
}
