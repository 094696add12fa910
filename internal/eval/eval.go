// Package eval measures records against gold data: any layer, with the same definitions for every kind of gold.
//
// It compares gold, which package corpus below it reads in whatever form its authors publish it, with the
// records that a reader makes of the same texts, and tells shares, precision, recall and F1, what was taken for what, and which texts are
// not right. It reads nothing else and changes nothing.
package eval

import (
	"crypto/md5"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
	"readout/record"
)

// Options narrow what is measured. The zero value counts everything as the README of the figures says.
type Options struct {
	Half       string   // "open" or "closed": half of the texts, by the MD5 of the text; "" is all
	Sets       []string // only gold of these sets; none means all
	Without    []string // statuses of events that do not count; nil means those that are not said to happen or be to come
	AllCodes   bool     // cameo: bare statements (root 01) and codes that are not CAMEO count too
	Dyadic     bool     // events, cameo: only events of which both sides are known
	OnlySpeech bool     // statements: only gold with a verb of speaking
}

// notReal are the statuses of events that are not said to happen or be to come.
var notReal = []string{"denied", "negated", "conditional", "possible"}

func (o Options) without() []string {
	if o.Without == nil {
		return notReal
	}
	return o.Without
}

// A Report is the outcome of one measurement.
type Report struct {
	Kind     string
	Texts    int
	Answered int
	Measures []measure.Named
	Wrong    []Failure
	Taken    []Confusion // what was taken for what, the commonest first; empty for kinds without classes
}

// A Failure is a text, or a part of one, that is not right.
type Failure struct {
	ID, Text  string
	Gold, Got any
}

// A Confusion counts how often gold of one class was answered by another; "" is none.
type Confusion struct {
	Gold, Got string
	N         int
}

// scorer is one kind of measurement in the making.
type scorer struct {
	Options
	measure.Tally
	wrong []Failure
	taken map[[2]string]int
}

func (s *scorer) fail(id, text string, gold, got any) {
	s.wrong = append(s.wrong, Failure{id, text, gold, got})
}

func (s *scorer) took(gold, got string) {
	if s.taken == nil {
		s.taken = map[[2]string]int{}
	}
	s.taken[[2]string{gold, got}]++
}

// A kind is something that can be measured, where a row has the gold for it.
type kind struct {
	name  string
	has   func(g *corpus.Passage) bool
	score func(s *scorer, gold []corpus.Passage, read func(*corpus.Passage) *reading)
}

var kinds = []kind{
	{"events", hasEvents, (*scorer).events},
	{"cameo", hasEvents, (*scorer).cameo},
	{"plv", func(g *corpus.Passage) bool { return g.Type != "" }, (*scorer).plv},
	{"statements", func(g *corpus.Passage) bool { return g.Quotes != nil }, (*scorer).statements},
	{"times", func(g *corpus.Passage) bool { return g.Times != nil }, (*scorer).times},
	{"places", func(g *corpus.Passage) bool { return g.Places != nil }, (*scorer).places},
	{"actors", func(g *corpus.Passage) bool {
		return g.Country != nil || g.Sector != nil || g.None || g.Nonstate != "" || hasEvents(g)
	}, (*scorer).actors},
	{"quantities", func(g *corpus.Passage) bool { return g.Quantities != nil }, (*scorer).quantities},
	{"coref", func(g *corpus.Passage) bool { return g.Mentions != nil }, (*scorer).coref},
	{"status", hasEvents, (*scorer).status},
	{"sides", hasEvents, (*scorer).sides},
	{"ner", func(g *corpus.Passage) bool { return g.Entities != nil }, (*scorer).ner},
}

func hasEvents(g *corpus.Passage) bool { return g.Events != nil || g.Absent != "" }

// Kinds lists what can be measured.
func Kinds() []string {
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = k.name
	}
	return out
}

// Choose returns the gold that the options leave.
func Choose(gold []corpus.Passage, o Options) []corpus.Passage {
	return slices.DeleteFunc(slices.Clone(gold), func(g corpus.Passage) bool {
		if o.Half != "" && (md5.Sum([]byte(g.Text))[0] < 0x80) != (o.Half == "open") {
			return true
		}
		set := g.Set
		if set == "" {
			set = g.Suite
		}
		return len(o.Sets) > 0 && !slices.Contains(o.Sets, set)
	})
}

// Score compares gold with records, which read returns by the gold's id; nil counts as an empty record.
func Score(name string, gold []corpus.Passage, read func(id string) *record.Record, o Options) (*Report, error) {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return nil, fmt.Errorf("unknown kind %q; want one of %s", name, strings.Join(Kinds(), ", "))
	}
	if !slices.ContainsFunc(gold, func(g corpus.Passage) bool { return kinds[i].has(&g) }) {
		return nil, fmt.Errorf("no gold for %s in %d texts", name, len(gold))
	}
	s, r := &scorer{Options: o}, &Report{Kind: name, Texts: len(gold)}
	for k := range gold {
		if read(gold[k].ID) != nil {
			r.Answered++
		}
	}
	kinds[i].score(s, gold, func(g *corpus.Passage) *reading { return newReading(read(g.ID)) })
	r.Measures, r.Wrong, r.Taken = s.Named, s.wrong, confusions(s.taken)
	return r, nil
}

func confusions(taken map[[2]string]int) []Confusion {
	var out []Confusion
	for k, n := range taken {
		out = append(out, Confusion{k[0], k[1], n})
	}
	slices.SortFunc(out, func(a, b Confusion) int {
		if a.N != b.N {
			return b.N - a.N
		}
		return strings.Compare(a.Gold+"\t"+a.Got, b.Gold+"\t"+b.Got)
	})
	return out
}

// Write prints a report: the first failures, what was taken for what, the measures, and a last line for scripts.
func (r *Report) Write(w io.Writer, failures int) error {
	for _, f := range r.Wrong[:min(failures, len(r.Wrong))] {
		gold, _ := json.Marshal(f.Gold)
		got, _ := json.Marshal(f.Got)
		fmt.Fprintf(w, "%s: %s\n  gold      %s\n  predicted %s\n", f.ID, f.Text, gold, got)
	}
	if failures > 0 {
		r.writeTaken(w)
	}
	last := fmt.Sprintf("%s n=%d", r.Kind, r.Texts)
	for _, m := range r.Measures {
		fmt.Fprintf(w, "%-18s %s\n", m.Name, m.M)
		last += fmt.Sprintf(" %s=%.3f", m.Name, m.M.Value())
	}
	ids := map[string]bool{}
	for _, f := range r.Wrong {
		ids[f.ID] = true
	}
	_, err := fmt.Fprintf(w, "texts %d, answered %d, not right %d\n%s\n", r.Texts, r.Answered, len(ids), last)
	return err
}

func (r *Report) writeTaken(w io.Writer) {
	for i, c := range r.Taken {
		if i == 0 {
			fmt.Fprintf(w, "%-14s %-14s %s\n", "gold", "taken for", "times")
		}
		if i == 25 {
			break
		}
		fmt.Fprintf(w, "%-14s %-14s %d\n", orDash(c.Gold), orDash(c.Got), c.N)
	}
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
