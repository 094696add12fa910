package eval

import (
	"regexp"
	"slices"
	"strings"

	"readout/internal/eval/corpus"
	"readout/internal/eval/measure"
	"readout/record"
)

// endsHead are the words and marks before which the head of a phrase stands: "the [president] of Chad".
var endsHead = regexp.MustCompile(`(?i)[,;:(\[]|\b(?:of|in|at|from|for|by|with|on|to|against|among|between|near|under|over|across|within|inside|outside|around|` +
	`through|during|after|before|since|into|onto|behind|about|as|than|like|who|whom|whose|which|that|where|when)\b`)

var phraseWord = regexp.MustCompile(`[\p{L}\p{N}_][\p{L}\p{N}_.'’-]*`)

// headWord returns the span, in code points, of a phrase's head, near enough: its last word before a comma, a preposition or a
// relative pronoun.
func headWord(phrase string) [2]int {
	stop := len(phrase)
	for _, m := range endsHead.FindAllStringIndex(phrase, -1) {
		mark := strings.ContainsRune(",;:([", rune(phrase[m[0]]))
		if mark || m[0] > 0 && phrase[m[0]-1] == ' ' && m[1] < len(phrase) && phrase[m[1]] == ' ' {
			stop = m[0]
			break
		}
	}
	words := phraseWord.FindAllStringIndex(phrase, -1)
	if len(words) == 0 {
		return [2]int{0, len([]rune(phrase))}
	}
	at := words[len(words)-1]
	for _, w := range slices.Backward(words) {
		if w[1] <= stop {
			at = w
			break
		}
	}
	points := func(i int) int { return len([]rune(phrase[:i])) }
	return [2]int{points(at[0]), points(at[1])}
}

// namedBy returns the entity with the phrase's head in a mention, else any in the phrase; of several the one that covers most of it.
func namedBy(r *reading, words, phrase string) *record.Entity {
	at := occurrences(words, phrase)
	reach := func(e *record.Entity, a, b int) int {
		best := 0
		for _, m := range e.Mentions {
			for _, o := range at {
				best = max(best, measure.Overlap(m.Span, [2]int{o[0] + a, o[0] + b}))
			}
		}
		return best
	}
	head, n := headWord(phrase), len([]rune(phrase))
	for _, in := range [][2]int{head, {0, n}} {
		var found *record.Entity
		for i := range r.Entities {
			e := &r.Entities[i]
			if reach(e, in[0], in[1]) > 0 && (found == nil || reach(e, 0, n) > reach(found, 0, n)) {
				found = e
			}
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// A wantedActor is a phrase with what it should code to. From event gold an empty code means none; from phrases nil means not told.
type wantedActor struct {
	phrase          string
	country, sector *string
	nonstate        string
	none, event     bool
}

func wantedActors(g *corpus.Passage) []wantedActor {
	if g.Events == nil {
		return []wantedActor{{g.Text, g.Country, g.Sector, g.Nonstate, g.None, false}}
	}
	var out []wantedActor
	for i := range g.Events {
		for _, a := range slices.Concat(g.Events[i].Sources, g.Events[i].Targets) {
			out = append(out, wantedActor{phrase: a.Text, country: &a.Country, sector: &a.Sector, event: true})
		}
	}
	return out
}

func (s *scorer) actors(gold []corpus.Passage, read func(*corpus.Passage) *reading) {
	for k := range gold {
		g := &gold[k]
		r := read(g)
		for _, w := range wantedActors(g) {
			if w.phrase != "" && strings.Contains(g.Text, w.phrase) {
				s.actor(g, w, namedBy(r, g.Text, w.phrase))
			}
		}
	}
}

func (s *scorer) actor(g *corpus.Passage, w wantedActor, e *record.Entity) {
	named := e != nil
	if !named {
		e = &record.Entity{}
	}
	who := sideOf(e)
	var ok bool
	if w.none {
		ok = who == side{}
		s.Share("none").Add(ok)
	} else {
		ok = s.actorCode(w, e, who, named)
	}
	if !ok {
		s.fail(g.ID, w.phrase, []string{text(w.country), text(w.sector), w.nonstate}, []string{e.Name, who.who, who.sector})
	}
}

func (s *scorer) actorCode(w wantedActor, e *record.Entity, who side, named bool) bool {
	ok := true
	if text(w.country) != "" || w.nonstate != "" || w.event {
		want := slot(text(w.country), []string{text(w.sector)}, "", "").who
		if w.nonstate != "" {
			want = oldSector(w.nonstate)
		}
		ok = named && who.who == want
		s.Share("country").Add(ok)
		if !ok {
			s.took(want, who.who)
		}
	}
	if sector := text(w.sector); sector != "" && !corpus.IsNonstate(sector) {
		sector = oldSector(sector)
		sectors := sectorsOf(e)
		first := len(sectors) > 0 && sectors[0] == sector
		s.Share("sector").Add(first)
		s.Share("sector_any").Add(slices.Contains(sectors, sector))
		s.Share("both").Add(ok && first)
		if !first {
			s.took(sector, strings.Join(sectors, " "))
		}
		ok = ok && first
	}
	if w.event {
		return ok // PLOVER leaves out what a state acts as
	}
	for _, c := range []struct {
		name string
		want *string
		got  bool
	}{{"country_false", w.country, e.Country != nil}, {"sector_false", w.sector, len(e.Sectors) > 0}} {
		if c.want != nil && *c.want == "" {
			s.Share(c.name).Add(c.got)
			ok = ok && !c.got
		}
	}
	return ok
}

// sectorsOf returns an actor's sectors without the kind of a body, which stands before them.
func sectorsOf(e *record.Entity) []string {
	var out []string
	for _, x := range e.Sectors {
		if x = oldSector(x); !corpus.IsNonstate(x) {
			out = append(out, x)
		}
	}
	return out
}
