package lexicon

import (
	"maps"
	"math"
	"slices"
)

// A tally is how often something occurred, and how often it told a statement.
type tally struct{ hits, n float64 }

// How counts and entries are mixed. A share rests on the counts of lemma and pattern, and on priorWeight more occurrences with a prior
// share; that prior is the pattern's share over all lemmas, its odds raised by the lemma's lift over all of its patterns, and once
// more by named where the entry gives the pattern.
const (
	priorWeight = 6
	liftWeight  = 2
	named       = 1
)

// share works out the shares of all words.
func share(words map[key]*Word, total map[string]tally) {
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
		if k.class == Verb && w.named["that"] {
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
