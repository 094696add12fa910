package kernel

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// sets are the paths of this machine but the plain one, which the others are compared with.
func sets(t testing.TB) (native []*Set, plain *Set) {
	t.Helper()
	for _, name := range Names() {
		s, err := Named(name)
		if err != nil {
			t.Fatal(err)
		}
		if name == plainName {
			return native, s
		}
		native = append(native, s)
	}
	t.Fatal("no plain path")
	return nil, nil
}

// values are random numbers of many sizes, with some zeros, that make ties and cancellations likely.
func values(r *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		switch r.IntN(8) {
		case 0:
			v[i] = 0
		case 1: // few bits: sums hit ties
			v[i] = float32(r.IntN(64)-32) / 16
		case 2:
			v[i] = float32(r.NormFloat64()) * float32(math.Ldexp(1, r.IntN(40)-30))
		default:
			v[i] = float32(r.NormFloat64())
		}
	}
	return v
}

func offsets(r *rand.Rand, n, limit int) []int32 {
	at := make([]int32, n)
	for i := range at {
		at[i] = int32(r.IntN(limit))
	}
	return at
}

func same(t *testing.T, what string, want, got []float32) {
	t.Helper()
	for i := range want {
		if math.Float32bits(want[i]) != math.Float32bits(got[i]) {
			t.Fatalf("%s: value %d is %v (%x), plain gives %v (%x)", what, i, got[i], math.Float32bits(got[i]), want[i], math.Float32bits(want[i]))
		}
	}
}

func TestNamed(t *testing.T) {
	if _, err := Named("abacus"); err == nil {
		t.Error("an unknown kernel is no error")
	}
	if s, err := Named(""); err != nil || s.Name() != Best().Name() {
		t.Errorf("the empty name gives %v, %v; want the best", s, err)
	}
}

// fma is one step of dot8.
func fma(a, b, c float32) float32 {
	var out [8]float32
	w, tiny := widen([]float32{7: b})
	dot8(&out, w, 8, &[8]float32{7: c}, []float32{a}, tiny)
	return out[7]
}

// TestFMA compares the plain multiply-add with exact arithmetic, ties and subnormal results among the cases.
func TestFMA(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	ties := 0
	for i := range 300000 {
		a, b, c := tricky(r, i), tricky(r, i/3), tricky(r, i/7)
		if s := float64(a)*float64(b) + float64(c); math.Float64bits(s)&(1<<29-1) == 1<<28 {
			ties++
		}
		exact := new(big.Float).SetPrec(700).Mul(big.NewFloat(float64(a)), big.NewFloat(float64(b)))
		exact.Add(exact, big.NewFloat(float64(c)))
		want, _ := exact.Float32()
		got := fma(a, b, c)
		if want != got {
			t.Fatalf("fma(%g, %g, %g) is %g, want %g", a, b, c, got, want)
		}
	}
	if ties < 1000 {
		t.Errorf("only %d ties among the cases", ties)
	}
}

func tricky(r *rand.Rand, i int) float32 {
	switch i % 5 {
	case 0: // a power of two and a last bit
		return float32(math.Ldexp(1+float64(r.IntN(2))*0x1p-23, r.IntN(60)-30))
	case 1:
		return math.Float32frombits(uint32(r.IntN(1 << 24))) // subnormal or nearly
	case 2:
		return float32(math.Ldexp(1+float64(r.IntN(4096))*0x1p-12, -r.IntN(70)))
	case 3:
		return float32(r.NormFloat64())
	}
	return -float32(math.Ldexp(1+float64(r.IntN(1<<23))*0x1p-23, r.IntN(50)-25))
}

func TestMatrix(t *testing.T) {
	native, plain := sets(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		out, in, rows := 1+r.IntN(120), 1+r.IntN(100), 1+r.IntN(70)
		w, b, x := values(r, out*in), values(r, out), values(r, in+500)
		at := offsets(r, rows, 500)
		want := product(plain, plain.Pack(w, b, out, in), x, at)
		for i := range want { // the plain path against the definition
			v, o := b[i%out], i%out
			for k := range in {
				v = fma(x[int(at[i/out])+k], w[o*in+k], v)
			}
			if want[i] != v {
				t.Fatalf("plain: value %d is %v, want %v", i, want[i], v)
			}
		}
		for _, s := range native {
			same(t, fmt.Sprintf("%s: %d x %d, %d rows", s.Name(), out, in, rows), want, product(s, s.Pack(w, b, out, in), x, at))
		}
	}
}

// product multiplies and takes the padding out.
func product(s *Set, m *Matrix, x []float32, at []int32) []float32 {
	stride := m.Width + 3
	buf := make([]float32, s.Len(m, len(at), stride))
	s.Mul(m, x, at, buf, stride)
	return unpad(buf, len(at), m.Out, stride)
}

func unpad(buf []float32, rows, out, stride int) []float32 {
	var v []float32
	for i := range rows {
		v = append(v, buf[i*stride:][:out]...)
	}
	return v
}

func TestMaxoutNorm(t *testing.T) {
	native, plain := sets(t)
	r := rand.New(rand.NewPCG(5, 6))
	for i := range 60 {
		units, pieces, in, rows := 1+r.IntN(120), 1+r.IntN(3), 1+r.IntN(100), 1+r.IntN(70)
		if i%3 == 0 {
			units = 8 * (1 + r.IntN(12)) // the width that the native layer norm takes
		}
		w, b, x := values(r, units*pieces*in), values(r, units*pieces), values(r, in+units+500)
		at, res := offsets(r, rows, 500), offsets(r, rows, 500)
		if i%2 == 0 {
			res = nil
		}
		norm := Norm{Gain: values(r, units), Shift: values(r, units)}
		compute := func(s *Set) []float32 {
			m := s.PackMaxout(w, b, units, pieces, in)
			dst := make([]float32, rows*units)
			var to []int32
			for i := range rows {
				to = append(to, int32((rows-1-i)*units))
			}
			s.MaxoutNorm(m, norm, x, at, res, dst, to, make([]float32, s.Scratch(m)))
			return dst
		}
		want := compute(plain)
		for _, s := range native {
			same(t, fmt.Sprintf("%s: %d x %d x %d, %d rows", s.Name(), units, pieces, in, rows), want, compute(s))
		}
	}
}

// TestMaxout compares the maximum over pieces with products of the pieces by themselves.
func TestMaxout(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	const units, pieces, in = 20, 2, 12
	w, b, x := values(r, units*pieces*in), values(r, units*pieces), values(r, in)
	native, plain := sets(t)
	for _, s := range append(native, plain) {
		all := product(s, s.Pack(w, b, units*pieces, in), x, []int32{0})
		m := s.PackMaxout(w, b, units, pieces, in)
		got := make([]float32, s.Len(m, 1, m.Width))
		s.Maxout(m, x, []int32{0}, got, m.Width)
		for u := range units {
			if want := max(all[2*u], all[2*u+1]); got[u] != want {
				t.Errorf("%s: unit %d is %v, want %v", s.Name(), u, got[u], want)
			}
		}
	}
}

// TestNorm compares the layer norm with one computed in float64.
func TestNorm(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	const width = 96
	x, norm := values(r, width), Norm{Gain: values(r, width), Shift: values(r, width)}
	var mean, variance float64
	for _, v := range x {
		mean += float64(v) / width
	}
	for _, v := range x {
		variance += (float64(v) - mean) * (float64(v) - mean) / width
	}
	native, plain := sets(t)
	for _, s := range append(native, plain) {
		got := make([]float32, width)
		s.Normalise(norm, x, width, x, []int32{0}, got, []int32{0})
		for i, v := range x {
			want := (float64(v)-mean)/math.Sqrt(variance+Epsilon)*float64(norm.Gain[i]) + float64(norm.Shift[i]) + float64(v)
			if math.Abs(want-float64(got[i])) > 1e-5*(1+math.Abs(want)) {
				t.Errorf("%s: value %d is %v, want %v", s.Name(), i, got[i], want)
			}
		}
	}
}

func TestRow(t *testing.T) {
	native, plain := sets(t)
	r := rand.New(rand.NewPCG(11, 12))
	for range 80 {
		out, in := 1+r.IntN(300), 1+r.IntN(100)
		w, b, x := values(r, out*in), values(r, out), values(r, in)
		want := product(plain, plain.Pack(w, b, out, in), x, []int32{0})
		for _, s := range append(native, plain) {
			m := s.PackRow(w, b, out, in)
			got := make([]float32, m.Width)
			s.MulRow(m, x, got)
			same(t, fmt.Sprintf("%s: row %d x %d", s.Name(), out, in), want, got[:out])
		}
	}
}

func TestSums(t *testing.T) {
	native, plain := sets(t)
	r := rand.New(rand.NewPCG(13, 14))
	for i := range 60 {
		n, pieces, rows := 1+r.IntN(100), 1+r.IntN(3), 1+r.IntN(9)
		if i%2 == 0 {
			n = 32 * (1 + r.IntN(4))
		}
		table, bias, at := values(r, 1000+pieces*n), values(r, pieces*n), offsets(r, rows, 1000)
		left, centre, right := values(r, 3*n), values(r, 3*n), values(r, 3*n)
		want, want3 := make([]float32, n), make([]float32, n)
		plain.SumMax(want, pieces, bias, table, at)
		plain.Sum3Max3(want3, left, centre, right)
		for _, s := range native {
			got := make([]float32, n)
			s.SumMax(got, pieces, bias, table, at)
			same(t, fmt.Sprintf("%s: sum of %d rows, %d x %d", s.Name(), rows, pieces, n), want, got)
			s.Sum3Max3(got, left, centre, right)
			same(t, fmt.Sprintf("%s: sum of three, %d", s.Name(), n), want3, got)
		}
	}
}

func TestTop(t *testing.T) {
	native, plain := sets(t)
	r := rand.New(rand.NewPCG(15, 16))
	for range 500 {
		v := make([]float32, 1+r.IntN(60))
		for i := range v {
			v[i] = float32(r.IntN(20) - 15) // several are equal
		}
		want := plain.Top(v)
		if want != slices.Index(v, slices.Max(v)) {
			t.Fatalf("plain: %d of %v", want, v)
		}
		for _, s := range native {
			if got := s.Top(v); got != want {
				t.Fatalf("%s: %d of %v, want %d", s.Name(), got, v, want)
			}
			broken := slices.Clone(v)
			broken[r.IntN(len(v))] = float32(math.NaN())
			if got := s.Top(broken); got < 0 || got >= len(v) {
				t.Fatalf("%s: %d of %v", s.Name(), got, broken)
			}
		}
	}
}
