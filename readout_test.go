package readout

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"readout/doc"
	"readout/internal/amount"
	"readout/internal/event"
	"readout/internal/ingest"
	"readout/internal/ingest/intake"
	"readout/internal/when"
	"readout/record"
	"readout/syntax"
)

// reader is loaded once for all tests; it is read-only.
var reader = sync.OnceValues(func() (*Reader, error) { return New(Options{}) })

func newReader(t testing.TB) *Reader {
	t.Helper()
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// texts are reports that are hard on the reader: odd marks, no sentence, damage, deep nesting, other scripts.
func texts(t testing.TB) map[string]string {
	out := map[string]string{
		"one word":  "War",
		"marks":     "“”\"\"''…—––«»‘ ’ ( [ {",
		"numbers":   "1 2 3 4.5 6,7 8% $9 10-11 12th 13:14 1/2 2021-04-14",
		"open mark": "“We will not go, he said. The army left. “Never, said she.\n\n“Nobody moved.",
		"damage":    "DominicRaab met Al- terrorists. Qaida . , \" , “ said that that Theattacks on the the town.",
		"nested":    strings.Repeat("He said that ", 60) + "the army shelled the town.",
		"conjuncts": "The ministers of " + strings.Repeat("France, Germany and ", 80) + "Italy met in Rome.",
		"scripts":   "Президент said 大統領 met الرئيس in Kyiv on 5 May; 🙂 “да”, said 习近平.",
		"spaces":    " \t\n\n\n  Iran \t held  talks .\r\n\r\n \u00a0 \u2028 End ",
		"pronouns":  "He told her that they met them with it; she, he and we saw ourselves. I said you will. They agreed.",
	}
	files, err := filepath.Glob("testdata/reports/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[f] = string(b)
	}
	return out
}

// TestCheckHoldsAfterEveryStage runs the flow of worker.read step by step.
func TestCheckHoldsAfterEveryStage(t *testing.T) {
	w := newReader(t).worker()
	for name, text := range texts(t) {
		d, err := ingest.Open(intake.Input{Name: name, Data: []byte(text), UserDate: "2021-04-14"})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, stage := range []struct {
			name string
			run  func()
		}{
			{"ingest", func() {}},
			{"repair", func() { d.Views, d.Repairs = w.repairer.Views(d) }},
			{"tree", func() { w.tree.Parse(d) }},
			{"mentions", func() { d.Mentions = w.actors.Mentions(d) }},
			{"when", func() { d.Times = when.Find(d) }},
			{"where", func() { d.Dateline, _ = w.places.Dateline(d.DatelinePlace); d.Places = w.places.Find(d) }},
			{"amount", func() { d.Amounts = amount.Find(d) }},
			{"quote", func() { d.Statements = w.quotes.Find(d) }},
			{"entities", func() { d.Entities, d.MentionEntity = w.actors.Resolve(d) }},
			{"event", func() { d.Events = event.Code(w.events, d) }},
			{"commitments", func() { d.Commitments = event.Commitments(d) }},
		} {
			stage.run()
			if err := doc.Check(d); err != nil {
				t.Fatalf("%s: after %s: %v", name, stage.name, err)
			}
		}
	}
}

// TestSameBytesOnEveryKernel reads the same reports on every arithmetic that this machine has.
func TestSameBytesOnEveryKernel(t *testing.T) {
	var want map[string][]byte
	for _, k := range syntax.Kernels() {
		r, err := New(Options{Kernel: k})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string][]byte{}
		for name, text := range texts(t) {
			got[name] = recordOf(t, r, name, text)
		}
		if want == nil {
			want = got
		}
		for name := range want {
			if !bytes.Equal(want[name], got[name]) {
				t.Errorf("%s: kernel %s gives another record than %s", name, k, syntax.Kernels()[0])
			}
		}
	}
}

func recordOf(t testing.TB, r *Reader, name, text string) []byte {
	t.Helper()
	d, err := r.Read(Report{Name: name, Data: []byte(text), UserDate: "2021-04-14"})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	b, err := json.Marshal(record.From(d, r.Info()))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestReadTwiceIsTheSame(t *testing.T) {
	r := newReader(t)
	for name, text := range texts(t) {
		if a, b := recordOf(t, r, name, text), recordOf(t, r, name, text); !bytes.Equal(a, b) {
			t.Errorf("%s: two readings differ", name)
		}
	}
}

// FuzzRead reads anything: an error or a sound document, never a panic.
func FuzzRead(f *testing.F) {
	for _, text := range texts(f) {
		f.Add([]byte(text))
	}
	r := newReader(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 4000 {
			return
		}
		d, err := r.Read(Report{Name: "fuzz", Data: data})
		if err == nil {
			err = doc.Check(d)
		} else if !errors.As(err, new(*BugError)) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	})
}

// BenchmarkRead measures the whole reading on one core.
func BenchmarkRead(b *testing.B) {
	r := newReader(b)
	w := r.worker()
	var text strings.Builder
	for _, s := range texts(b) {
		text.WriteString(s)
		text.WriteString("\n\n")
	}
	in := Report{Name: "bench", Data: []byte(text.String()), UserDate: "2021-04-14"}
	b.ReportAllocs()
	tokens := 0
	for b.Loop() {
		d, err := w.read(in)
		if err != nil {
			b.Fatal(err)
		}
		tokens += len(d.Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
