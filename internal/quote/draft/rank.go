package draft

import (
	"cmp"
	"math"
	"slices"

	"readout/doc"
	"readout/internal/quote/clause"
	"readout/internal/quote/lexicon"
)

// floor is the smallest share that is worth looking at.
const floor = 0.04

// marksBar is the score that tells a statement where some of the content stands in quotation marks. Set on the open half: below it precision
// falls faster than recall rises.
const marksBar = 0.12

// Sure is the score of what needs no weighing: a quotation with its cue, a line with its speaker's name.
const Sure = 2

// Rank scores all drafts of the tree and keeps those above the bar, the best one of each cue.
func (f *Finder) Rank() {
	f.weigh()
	for i := range f.Found {
		c := &f.Found[i]
		if c.Score == Sure {
			continue
		}
		sum := f.weight("", "bias") + float64(f.weight("", "share")*logit(c.Share))
		f.traits(c, func(on, is string) { sum += f.weight(on, is) })
		c.Score = rounded(1 / (1 + math.Exp(-sum)))
	}
	slices.SortStableFunc(f.Found, func(a, b Statement) int {
		return cmp.Or(cmp.Compare(a.Cue, b.Cue), -cmp.Compare(a.Score, b.Score))
	})
	kept := f.Found[:0]
	for _, c := range f.Found {
		if c.Score < f.barFor(&c) || len(kept) > 0 && kept[len(kept)-1].Cue == c.Cue {
			continue
		}
		kept = append(kept, c)
	}
	f.Found = f.once(f.spoken(kept))
	f.ranked = len(f.Found)
	f.Own()
}

// weigh notes the largest share of each cue.
func (f *Finder) weigh() {
	f.heads = map[int]float32{}
	for i := range f.Found {
		c := &f.Found[i]
		f.heads[c.Cue] = max(f.heads[c.Cue], c.Share)
	}
}

// barFor returns the score that a draft needs. Words in quotation marks are somebody's: a content that holds some needs less.
func (f *Finder) barFor(c *Statement) float32 {
	if in, _ := f.CountMarks(c.Content); in > 0 && f.Inside[c.Cue] == 0 {
		return marksBar
	}
	return bar
}

// spoken drops who quotes somebody as saying something, where what was said is a draft itself.
func (f *Finder) spoken(in []Statement) []Statement {
	told := map[int]bool{}
	for i := range in {
		told[in[i].Cue] = true
	}
	return slices.DeleteFunc(in, func(c Statement) bool {
		k := doc.None
		if c.Class == lexicon.Verb && c.Pattern == "obj+as" && f.Quoted(c.Cue) != doc.None {
			k = f.Child(c.Cue, doc.PrepClause)
		}
		return k != doc.None && f.Doc.Tokens[k].Prep == "as" && told[k]
	})
}

// once keeps one draft of each content, the best: "expressed [concern about] the arrests" has two cues.
func (f *Finder) once(in []Statement) []Statement {
	best := map[doc.Range]int{}
	for i := range in {
		all := doc.Range{Start: in[i].Content[0].Start, End: Last(in[i].Content)}
		if j, ok := best[all]; !ok || in[i].Score > in[j].Score {
			best[all] = i
		}
	}
	out := in[:0]
	for i, c := range in {
		if best[doc.Range{Start: c.Content[0].Start, End: Last(c.Content)}] == i {
			out = append(out, c)
		}
	}
	return out
}

// weight returns the weight of a trait, for all patterns or on one.
func (f *Finder) weight(on, is string) float64 { return f.Cues.Weight(lexicon.Trait{On: on, Is: is}) }

// rounded leaves six decimals of a score, so that no machine's last bit decides.
func rounded(p float64) float32 { return float32(math.Round(p*1e6) / 1e6) }

func logit(p float32) float64 {
	x := min(max(float64(p), 0.01), 0.99)
	return math.Log(x / (1 - x))
}

// traits tells what a draft is like, one trait after another.
func (f *Finder) traits(c *Statement, note func(on, is string)) {
	p := f.Entry(c.Class, c.Lemma).Trait(c.Pattern)
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

func (f *Finder) cueTraits(c *Statement, note func(on, is string), both func(string)) {
	t := &f.Doc.Tokens[c.Cue]
	if c.Class == lexicon.Verb {
		both(t.Tag)
	}
	note("rel", t.Rel.String())
	if f.Inside[c.Cue] > 0 {
		note("cue", "marks")
	}
	if f.Doc.Blocks[t.Block].Kind == doc.Headline {
		note("cue", "headline")
	}
	for _, k := range f.Doc.Children(c.Cue) {
		x := &f.Doc.Tokens[k]
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

// restTraits tells what hangs on a cue beside the content of a draft: "opposed" with "to" and a verb left out is rarely "opposed [the plan]", and a cue
// behind "if" or "because" tells less often.
func (f *Finder) restTraits(c *Statement, pattern string, note func(on, is string)) {
	for _, k := range f.Doc.Children(c.Cue) {
		t := &f.Doc.Tokens[k]
		switch t.Rel {
		case doc.Marker:
			note("mark", t.Lower)
		case doc.Object, doc.Dative, doc.Complement, doc.Oblique, doc.PrepClause, doc.ClauseComplement, doc.OpenComplement, doc.AdverbialClause, doc.Conjunct:
			if !Holds(c.Content, int(k)) {
				note("beside", t.Rel.String())
				note(pattern, t.Rel.String())
			}
		}
	}
}

// speakerTrait tells what kind of speaker a draft has.
func (f *Finder) speakerTrait(c *Statement) string {
	if len(c.Heads) == 0 {
		return "nobody"
	}
	t := &f.Doc.Tokens[c.Heads[0]]
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
	case clause.IsRelative(t):
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

func (f *Finder) contentTraits(c *Statement, note func(on, is string), both func(string)) {
	first := &f.Doc.Tokens[c.Content[0].Start]
	in, out := f.CountMarks(c.Content)
	if f.Inside[c.Cue] > 0 {
		in, out = 0, in+out
	}
	note("size", size(in+out, first))
	if in > 0 && out > 0 {
		note("content", "mixed")
	} else if in > 0 {
		note("content", "marks")
	}
	if len(c.Content) > 1 {
		note("content", "parts")
	}
	if first.Lower == "that" {
		note("opens", "that")
	} else {
		note("opens", first.POS.String())
	}
	if c.Head == doc.None {
		return
	}
	both(f.Doc.Tokens[c.Head].POS.String())
	if f.heads[c.Head] > 0.4 {
		both("cue")
	}
	if f.Doc.Tokens[c.Head].Tag == "NNP" {
		note("content", "name")
	}
}

// CountMarks returns how many words of a content stand inside and outside of quotation marks.
func (f *Finder) CountMarks(content []doc.Range) (in, out int) {
	for _, r := range content {
		for i := r.Start; i < r.End; i++ {
			switch {
			case !f.IsWord(i):
			case f.Inside[i] > 0:
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
