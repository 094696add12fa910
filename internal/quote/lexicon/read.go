package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"readout/doc"
)

// files names the parts of the lexicon and the class of their entries.
var files = [...]struct {
	name  string
	class Class
}{{"verbs.txt", Verb}, {"nouns.txt", Noun}, {"adjectives.txt", Adjective}, {"phrases.txt", Phrase}}

// acts are all that there are.
var acts = [...]doc.Act{doc.Say, doc.Ask, doc.Promise, doc.Offer, doc.Propose, doc.Demand, doc.Order, doc.Threaten, doc.Warn, doc.Accuse,
	doc.Deny, doc.Admit, doc.Praise, doc.Condemn, doc.Announce, doc.Predict, doc.Think, doc.Intend, doc.Know}

// load reads the cues and then the counts. All errors are reported, each with its file and line.
func load(fsys fs.FS) (map[key]*Word, map[Trait]float64, error) {
	words, weights := map[key]*Word{}, map[Trait]float64{}
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
func weight(weights map[Trait]float64, fields []string) error {
	if len(fields) != 2 {
		return fmt.Errorf("want a trait and its weight, found %q", strings.Join(fields, " "))
	}
	x, err := strconv.ParseFloat(fields[1], 64)
	on, is, ok := strings.Cut(strings.ReplaceAll(fields[0], "_", " "), "/")
	if !ok {
		on, is = "", on
	}
	weights[Trait{on, is}] = x
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
func entry(words map[key]*Word, c Class, fields []string) error {
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
	if c == Verb && w.named["that"] {
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

func newWord(act doc.Act) *Word {
	return &Word{act: act, acts: map[string]doc.Act{}, named: map[string]bool{}, counts: map[string]tally{}, shares: map[string]pattern{}}
}

// count reads "class lemma pattern attributions occurrences"; the lemma * stands for all lemmas.
func count(words map[key]*Word, total map[string]tally, fields []string) error {
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
	k := key{Class(fields[0][0]), strings.ReplaceAll(fields[1], "_", " ")}
	if words[k] == nil {
		return fmt.Errorf("counts of %q, which has no entry", fields[1])
	}
	words[k].counts[p] = t
	return nil
}
