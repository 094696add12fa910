package quote

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"readout/doc"
)

// A word is a cue: what its entry says, and how often each of its patterns told a statement in counted text.
type word struct {
	act    doc.Act
	acts   map[string]doc.Act // of patterns that do something else
	named  map[string]bool    // the patterns that its entry gives
	counts map[string]tally   // of counted text
	shares map[string]pattern // of every pattern that is counted or named
}

// A pattern is a place where the content of a cue may stand.
type pattern struct {
	share float32 // of its occurrences, those that are taken for attributions
	trait string  // its name in weights.txt: "vthat"
}

// A tally is how often something occurred, and how often it told a statement.
type tally struct{ hits, n float64 }

// class is the part of speech that an entry is for.
type class byte

const (
	verb      class = 'v'
	noun      class = 'n'
	adjective class = 'a'
	phrase    class = 'p' // prepositions ("according to") and adverbs ("reportedly")
)

type key struct {
	class class
	lemma string
}

// files names the parts of the lexicon and the class of their entries.
var files = [...]struct {
	name  string
	class class
}{{"verbs.txt", verb}, {"nouns.txt", noun}, {"adjectives.txt", adjective}, {"phrases.txt", phrase}}

// How counts and entries are mixed. A share rests on the counts of lemma and pattern, and on priorWeight more occurrences with a prior
// share; that prior is the pattern's share over all lemmas, its odds raised by the lemma's lift over all of its patterns, and once
// more by named where the entry gives the pattern.
const (
	priorWeight = 6
	liftWeight  = 2
	named       = 1
)

// acts are all that there are.
var acts = [...]doc.Act{doc.Say, doc.Ask, doc.Promise, doc.Offer, doc.Propose, doc.Demand, doc.Order, doc.Threaten, doc.Warn, doc.Accuse,
	doc.Deny, doc.Admit, doc.Praise, doc.Condemn, doc.Announce, doc.Predict, doc.Think, doc.Intend, doc.Know}

// load reads the cues and then the counts. All errors are reported, each with its file and line.
func load(fsys fs.FS) (map[key]*word, map[trait]float64, error) {
	words, weights := map[key]*word{}, map[trait]float64{}
	var errs []error
	for _, file := range files {
		errs = append(errs, lines(fsys, file.name, func(fields []string) error { return entry(words, file.class, fields) }))
	}
	total := map[string]tally{} // of class and pattern
	errs = append(errs, lines(fsys, "counts.txt", func(fields []string) error { return count(words, total, fields) }))
	share(words, total)
	errs = append(errs, lines(fsys, "weights.txt", func(fields []string) error { return weight(weights, fields) }))
	return words, weights, errors.Join(errs...)
}

// weight reads "trait weight" or "pattern/trait weight".
func weight(weights map[trait]float64, fields []string) error {
	if len(fields) != 2 {
		return fmt.Errorf("want a trait and its weight, found %q", strings.Join(fields, " "))
	}
	x, err := strconv.ParseFloat(fields[1], 64)
	on, is, ok := strings.Cut(strings.ReplaceAll(fields[0], "_", " "), "/")
	if !ok {
		on, is = "", on
	}
	weights[trait{on, is}] = x
	return err
}

// lines calls do with the fields of every line that is neither empty nor a comment.
func lines(fsys fs.FS, name string, do func([]string) error) error {
	file, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	var errs []error
	in := bufio.NewScanner(file)
	for n := 1; in.Scan(); n++ {
		text, _, _ := strings.Cut(in.Text(), "#")
		if fields := strings.Fields(text); len(fields) > 0 {
			if err := do(fields); err != nil {
				errs = append(errs, fmt.Errorf("%s:%d: %w", name, n, err))
			}
		}
	}
	return errors.Join(append(errs, in.Err())...)
}

// entry reads "lemma act pattern…"; a pattern that does something else is written "pattern=act".
func entry(words map[key]*word, c class, fields []string) error {
	if len(fields) < 2 {
		return fmt.Errorf("entry %q: want a lemma, an act and patterns", fields[0])
	}
	act, err := actNamed(fields[1])
	if err != nil {
		return fmt.Errorf("entry %q: %w", fields[0], err)
	}
	k := key{c, strings.ReplaceAll(fields[0], "_", " ")}
	if words[k] != nil {
		return fmt.Errorf("entry %q stands twice", fields[0])
	}
	w := newWord(act)
	for _, p := range fields[2:] {
		p, does, other := strings.Cut(strings.ReplaceAll(p, "_", " "), "=")
		w.named[p] = true
		if other {
			if w.acts[p], err = actNamed(does); err != nil {
				return fmt.Errorf("entry %q: %w", fields[0], err)
			}
		}
	}
	if c == verb && w.named["that"] {
		w.named["before"], w.named["paren"] = true, true // a clause that a verb leads can stand on its other side too
	}
	words[k] = w
	return nil
}

func actNamed(s string) (doc.Act, error) {
	if !slices.Contains(acts[:], doc.Act(s)) {
		return "", fmt.Errorf("unknown act %q", s)
	}
	return doc.Act(s), nil
}

func newWord(act doc.Act) *word {
	return &word{act: act, acts: map[string]doc.Act{}, named: map[string]bool{}, counts: map[string]tally{}, shares: map[string]pattern{}}
}

// count reads "class lemma pattern attributions occurrences"; the lemma * stands for all lemmas.
func count(words map[key]*word, total map[string]tally, fields []string) error {
	if len(fields) != 5 || len(fields[0]) != 1 {
		return fmt.Errorf("want class, lemma, pattern, attributions and occurrences, found %q", strings.Join(fields, " "))
	}
	hits, err1 := strconv.Atoi(fields[3])
	n, err2 := strconv.Atoi(fields[4])
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if hits > n || hits < 0 {
		return fmt.Errorf("%d attributions of %d occurrences", hits, n)
	}
	t := tally{float64(hits), float64(n)}
	p := strings.ReplaceAll(fields[2], "_", " ")
	if fields[1] == "*" {
		total[fields[0]+p] = t
		return nil
	}
	k := key{class(fields[0][0]), strings.ReplaceAll(fields[1], "_", " ")}
	if words[k] == nil {
		return fmt.Errorf("counts of %q, which has no entry", fields[1])
	}
	words[k].counts[p] = t
	return nil
}

// share works out the shares of all words.
func share(words map[key]*word, total map[string]tally) {
	for k, w := range words {
		all := tally{}
		for _, p := range slices.Sorted(maps.Keys(w.counts)) { // in one order, so that the sum has the same bits
			t := w.counts[p]
			all.hits += t.hits
			all.n += float64(t.n * base(total[string(rune(k.class))+p])) // the conversion keeps machines from fusing the sum
		}
		put := func(p string) {
			name := string(rune(k.class)) + p
			w.shares[p] = pattern{mix(w.counts[p], total[name], all, w.named[p]), name}
		}
		if k.class == verb && w.named["that"] {
			put("pass-that") // "it is feared that"
		}
		for p := range w.named {
			put(p)
		}
		for p := range w.counts {
			put(p)
		}
	}
}

// mix works out the share of a pattern of a lemma. every holds the pattern's counts over all lemmas, all the lemma's attributions and those that its patterns let expect.
func mix(own, every, all tally, isNamed bool) float32 {
	odds := math.Log(base(every)/(1-base(every))) + math.Log((all.hits+liftWeight)/(all.n+liftWeight))
	if isNamed {
		odds += named
	}
	prior := 1 / (1 + math.Exp(-odds))
	return rounded((own.hits + float64(priorWeight*prior)) / (own.n + priorWeight))
}

// base is the share of a pattern over all lemmas.
func base(t tally) float64 { return (t.hits + 1) / (t.n + 8) }

// rounded leaves six decimals of a share, so that no machine's last bit decides.
func rounded(p float64) float32 { return float32(math.Round(p*1e6) / 1e6) }

// best returns the largest share of a word's patterns.
func (w *word) best() float32 {
	top := float32(0)
	for _, p := range w.shares {
		top = max(top, p.share)
	}
	return top
}
