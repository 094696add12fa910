package quote

import (
	"cmp"
	"math"
	"slices"

	"readout/doc"
	"readout/internal/quote/lexicon"
)

// A candidate's score is the logistic sum of the log-odds of its share and the weights of its traits: the cue's form, what else hangs on it, the kind
// of its subject, the length and opening of its content. The weights are data (weights.txt), fitted to the same text as the counts.

// floor is the smallest share that is worth looking at.
const floor = 0.04

// marksBar is the score that tells a statement where some of the content stands in quotation marks. Set on the open half: below it precision
// falls faster than recall rises.
const marksBar = 0.12

// sure is the score of what needs no weighing: a quotation with its cue, a line with its speaker's name.
const sure = 2

// rank scores all candidates of the tree and keeps those above the bar, the best one of each cue.
func (f *finder) rank() {
	f.weigh()
	for i := range f.found {
		c := &f.found[i]
		if c.score == sure {
			continue
		}
		sum := f.weight("", "bias") + float64(f.weight("", "share")*logit(c.share))
		f.traits(c, func(on, is string) { sum += f.weight(on, is) })
		c.score = rounded(1 / (1 + math.Exp(-sum)))
	}
	slices.SortStableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cue, b.cue), -cmp.Compare(a.score, b.score))
	})
	kept := f.found[:0]
	for _, c := range f.found {
		if c.score < f.barFor(&c) || len(kept) > 0 && kept[len(kept)-1].cue == c.cue {
			continue
		}
		kept = append(kept, c)
	}
	f.found = f.once(f.spoken(kept))
	f.ranked = len(f.found)
	f.own()
}

// weigh notes the largest share of each cue.
func (f *finder) weigh() {
	f.heads = map[int]float32{}
	for i := range f.found {
		c := &f.found[i]
		f.heads[c.cue] = max(f.heads[c.cue], c.share)
	}
}

// barFor returns the score that a candidate needs. Words in quotation marks are somebody's: a content that holds some needs less.
func (f *finder) barFor(c *candidate) float32 {
	if in, _ := f.countMarks(c.content); in > 0 && f.inside[c.cue] == 0 {
		return marksBar
	}
	return f.bar
}

// spoken drops who quotes somebody as saying something, where what was said is a candidate itself.
func (f *finder) spoken(in []candidate) []candidate {
	told := map[int]bool{}
	for i := range in {
		told[in[i].cue] = true
	}
	return slices.DeleteFunc(in, func(c candidate) bool {
		k := doc.None
		if c.class == verb && c.pattern == "obj+as" && f.quoted(c.cue) != doc.None {
			k = f.child(c.cue, doc.PrepClause)
		}
		return k != doc.None && f.d.Tokens[k].Prep == "as" && told[k]
	})
}

// once keeps one candidate of each content, the best: "expressed [concern about] the arrests" has two cues.
func (f *finder) once(in []candidate) []candidate {
	best := map[doc.Range]int{}
	for i := range in {
		all := doc.Range{Start: in[i].content[0].Start, End: last(in[i].content)}
		if j, ok := best[all]; !ok || in[i].score > in[j].score {
			best[all] = i
		}
	}
	out := in[:0]
	for i, c := range in {
		if best[doc.Range{Start: c.content[0].Start, End: last(c.content)}] == i {
			out = append(out, c)
		}
	}
	return out
}

// weight returns the weight of a trait, for all patterns or on one.
func (f *finder) weight(on, is string) float64 { return f.cues.Weight(lexicon.Trait{On: on, Is: is}) }

// rounded leaves six decimals of a score, so that no machine's last bit decides.
func rounded(p float64) float32 { return float32(math.Round(p*1e6) / 1e6) }

func logit(p float32) float64 {
	x := min(max(float64(p), 0.01), 0.99)
	return math.Log(x / (1 - x))
}

// traits tells what a candidate is like, one trait after another.
func (f *finder) traits(c *candidate, note func(on, is string)) {
	p := f.entry(c.class, c.lemma).Trait(c.pattern)
	both := func(is string) {
		note("", is)
		note(p, is)
	}
	note("", p)
	f.cueTraits(c, note, both)
	f.restTraits(c, p, note)
	both(f.speakerTrait(c))
	f.contentTraits(c, note, both)
}

func (f *finder) cueTraits(c *candidate, note func(on, is string), both func(string)) {
	t := &f.d.Tokens[c.cue]
	if c.class == verb {
		both(t.Tag)
	}
	note("rel", t.Rel.String())
	if f.inside[c.cue] > 0 {
		note("cue", "marks")
	}
	if f.d.Blocks[t.Block].Kind == doc.Headline {
		note("cue", "headline")
	}
	for _, k := range f.d.Children(c.cue) {
		x := &f.d.Tokens[k]
		switch {
		case x.Rel == doc.Negation:
			note("cue", "negated")
		case x.Rel == doc.Auxiliary && x.Tag == "MD":
			note("cue", "modal")
		case x.Rel == doc.Auxiliary && x.Tag == "TO":
			note("cue", "infinitive")
		case x.Rel == doc.Auxiliary && x.Lemma == "have":
			note("cue", "perfect")
		case x.Rel == doc.Auxiliary && x.Lemma == "do":
			note("cue", "do")
		}
	}
}

// restTraits tells what hangs on a cue beside the content of a candidate: "opposed" with "to" and a verb left out is rarely "opposed [the plan]", and a cue
// behind "if" or "because" tells less often.
func (f *finder) restTraits(c *candidate, pattern string, note func(on, is string)) {
	for _, k := range f.d.Children(c.cue) {
		t := &f.d.Tokens[k]
		switch t.Rel {
		case doc.Marker:
			note("mark", t.Lower)
		case doc.Object, doc.Dative, doc.Complement, doc.Oblique, doc.PrepClause, doc.ClauseComplement, doc.OpenComplement, doc.AdverbialClause, doc.Conjunct:
			if !holds(c.content, int(k)) {
				note("beside", t.Rel.String())
				note(pattern, t.Rel.String())
			}
		}
	}
}

// speakerTrait tells what kind of speaker a candidate has.
func (f *finder) speakerTrait(c *candidate) string {
	if len(c.heads) == 0 {
		return "nobody"
	}
	t := &f.d.Tokens[c.heads[0]]
	switch t.Lower {
	case "i", "my", "me":
		return "i"
	case "we", "our", "us":
		return "we"
	case "you", "your":
		return "you"
	case "he", "she", "his", "her", "him":
		return "he"
	case "they", "their", "them":
		return "they"
	case "who":
		return "who"
	case "it", "its":
		return "it"
	}
	switch {
	case isRelative(t):
		return "which"
	case t.POS == doc.Pron || t.POS == doc.Det:
		return "pronoun"
	case t.POS == doc.Propn:
		return "name"
	case t.POS == doc.Noun:
		return "noun"
	}
	return "other"
}

func (f *finder) contentTraits(c *candidate, note func(on, is string), both func(string)) {
	first := &f.d.Tokens[c.content[0].Start]
	in, out := f.countMarks(c.content)
	if f.inside[c.cue] > 0 {
		in, out = 0, in+out
	}
	note("size", size(in+out, first))
	if in > 0 && out > 0 {
		note("content", "mixed")
	} else if in > 0 {
		note("content", "marks")
	}
	if len(c.content) > 1 {
		note("content", "parts")
	}
	if first.Lower == "that" {
		note("opens", "that")
	} else {
		note("opens", first.POS.String())
	}
	if c.head == doc.None {
		return
	}
	both(f.d.Tokens[c.head].POS.String())
	if f.heads[c.head] > 0.4 {
		both("cue")
	}
	if f.d.Tokens[c.head].Tag == "NNP" {
		note("content", "name")
	}
}

// countMarks returns how many words of a content stand inside and outside of quotation marks.
func (f *finder) countMarks(content []doc.Range) (in, out int) {
	for _, r := range content {
		for i := r.Start; i < r.End; i++ {
			switch {
			case !f.isWord(i):
			case f.inside[i] > 0:
				in++
			default:
				out++
			}
		}
	}
	return in, out
}

// size names the length of a content of n words.
func size(n int, first *doc.Token) string {
	switch {
	case n == 1 && (first.POS == doc.Pron || first.POS == doc.Det):
		return "pronoun"
	case n == 1:
		return "1"
	case n == 2:
		return "2"
	case n < 5:
		return "3-4"
	case n < 9:
		return "5-8"
	case n < 16:
		return "9-15"
	case n < 30:
		return "16-29"
	}
	return "30"
}
