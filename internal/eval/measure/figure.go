// Package measure has the figures that answers are judged by, and what they are counted from: shares, precision and recall, pairs that fit best, and the measures of
// chains of mentions. It knows neither gold nor records.
package measure

import (
	"fmt"
	"slices"
)

// A Measure is a figure between 0 and 1 with what it was counted from.
type Measure interface {
	Value() float64
	String() string
}

// A PRF counts predictions that are right, predictions, gold that is found, and gold.
type PRF struct{ Right, Pred, Found, Gold int }

// Precision, Recall and Value (F1) are 0 where there is nothing to count.
func (m *PRF) Precision() float64 { return Ratio(float64(m.Right), float64(m.Pred)) }

// Recall is the share of the gold that is found.
func (m *PRF) Recall() float64 { return Ratio(float64(m.Found), float64(m.Gold)) }

// Value is F1.
func (m *PRF) Value() float64 { return Harmonic(m.Precision(), m.Recall()) }

func (m *PRF) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f   right %d of %d predicted, found %d of %d gold", m.Precision(), m.Recall(), m.Value(), m.Right, m.Pred, m.Found, m.Gold)
}

// Count adds what is right of so many predictions, and what is found of so much gold.
func (m *PRF) Count(right, pred, gold, found int) {
	m.Right, m.Pred, m.Gold, m.Found = m.Right+right, m.Pred+pred, m.Gold+gold, m.Found+found
}

// A Share counts right cases among all.
type Share struct{ Right, Of int }

// Value is the share.
func (m *Share) Value() float64 { return Ratio(float64(m.Right), float64(m.Of)) }

func (m *Share) String() string { return fmt.Sprintf("%.3f   %d of %d", m.Value(), m.Right, m.Of) }

// Add counts a case.
func (m *Share) Add(ok bool) {
	m.Of++
	if ok {
		m.Right++
	}
}

// Figure is a measure that is computed elsewhere.
type Figure float64

// Value is the figure itself.
func (f Figure) Value() float64 { return float64(f) }

func (f Figure) String() string { return fmt.Sprintf("%.3f", float64(f)) }

// Ratio is a quotient, 0 where there is nothing to count.
func Ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// Harmonic is the mean that F1 is of precision and recall.
func Harmonic(p, r float64) float64 { return Ratio(2*p*r, p+r) }

// Named is a measure with its name.
type Named struct {
	Name string
	M    Measure
}

// A Tally holds measures in the order in which they were first used.
type Tally struct{ Named []Named }

// PRF returns the measure of a name, a new one at first.
func (t *Tally) PRF(name string) *PRF { return find[*PRF](t, name, func() Measure { return &PRF{} }) }

// Share returns the measure of a name, a new one at first.
func (t *Tally) Share(name string) *Share {
	return find[*Share](t, name, func() Measure { return &Share{} })
}

// Set appends a measure.
func (t *Tally) Set(name string, m Measure) { t.Named = append(t.Named, Named{name, m}) }

func find[M Measure](t *Tally, name string, make func() Measure) M {
	i := slices.IndexFunc(t.Named, func(n Named) bool { return n.Name == name })
	if i < 0 {
		i = len(t.Named)
		t.Set(name, make())
	}
	return t.Named[i].M.(M)
}
