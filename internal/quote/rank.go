package quote

import (
	"cmp"
	"math"
	"slices"

	"readout/doc"
)

// A candidate's score is the logistic sum of the log-odds of its share and the weights of its traits: the cue's form, the kind of its subject,
// the length and opening of its content. The weights are data (weights.txt), fitted to the same text as the counts.

// floor is the smallest share that is worth looking at.
const floor = 0.04

// rank scores all candidates of the tree and keeps those above the bar, the best one of each cue.
func (f *finder) rank() {
	f.heads = map[int]float32{}
	for i := range f.found {
		if c := &f.found[i]; c.cue != doc.None {
			f.heads[c.cue] = max(f.heads[c.cue], c.share)
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if c.pattern == "quote" {
			c.score = 2
			continue
		}
		sum := f.weights["bias"] + f.weights["share"]*logit(c.share)
		f.traits(c, func(name string) { sum += f.weights[name] })
		c.score = float32(1 / (1 + math.Exp(-sum)))
	}
	slices.SortStableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cue, b.cue), -cmp.Compare(a.score, b.score))
	})
	kept := f.found[:0]
	for _, c := range f.found {
		if c.score < f.bar {
			continue
		}
		if n := len(kept); n > 0 && c.cue != doc.None && kept[n-1].cue == c.cue {
			continue
		}
		kept = append(kept, c)
	}
	f.found = kept
}

func logit(p float32) float64 {
	x := min(max(float64(p), 0.01), 0.99)
	return math.Log(x / (1 - x))
}

// traits tells what a candidate is like, one name after another.
func (f *finder) traits(c *candidate, note func(string)) {
	p := patternTrait[string(rune(c.class))+c.pattern]
	note(p)
	note(classTrait[c.class])
	f.cueTraits(c, p, note)
	s := f.subjectTrait(c)
	note(s)
	note(p + "/" + s)
	f.contentTraits(c, p, note)
}

// patternTrait has the patterns with a weight of their own.
var patternTrait = func() map[string]string {
	m := map[string]string{}
	for _, p := range []string{"vthat", "vobj", "vbefore", "vto", "vsubj-to", "vwh", "vpred", "vas", "vobj-pred", "vobj-to", "vparen", "vpass-obj", "vpass-obj-to", "vpass-to",
		"vpass-mod", "vfor", "vabout", "von", "vobj+as", "vobj*as", "vobj*of", "vobj*for", "vobj+for", "vobj*on", "ving", "vrel-obj", "vobj-before", "vobj-ing", "vto", "vwith", "vin", "vof", "vat", "vagainst",
		"nof", "nto", "nabout", "nthat", "non", "nfor", "nis", "nin", "nagainst", "athat", "ato", "aabout", "aof", "amod", "psource", "padverb"} {
		m[p] = "pattern:" + p
	}
	return m
}()

var classTrait = map[class]string{verb: "class:v", noun: "class:n", adjective: "class:a", phrase: "class:p"}

func (f *finder) cueTraits(c *candidate, p string, note func(string)) {
	t := &f.d.Tokens[c.cue]
	if c.class == verb {
		note("tag:" + t.Tag)
		note(p + "/" + t.Tag)
	}
	note("rel:" + t.Rel.String())
	if f.inside[c.cue] > 0 {
		note("cue:marks")
	}
	if f.d.Blocks[t.Block].Kind == doc.Headline {
		note("cue:headline")
	}
	for _, k := range f.d.Children(c.cue) {
		x := &f.d.Tokens[k]
		switch {
		case x.Rel == doc.Negation:
			note("cue:negated")
		case x.Rel == doc.Auxiliary && x.Tag == "MD":
			note("cue:modal")
		case x.Rel == doc.Auxiliary && x.Tag == "TO":
			note("cue:infinitive")
		case x.Rel == doc.Auxiliary && x.Lemma == "have":
			note("cue:perfect")
		case x.Rel == doc.Auxiliary && x.Lemma == "do":
			note("cue:do")
		}
	}
}

// subjectTrait tells what kind of speaker a candidate has.
func (f *finder) subjectTrait(c *candidate) string {
	if len(c.heads) == 0 {
		return "speaker:none"
	}
	t := &f.d.Tokens[c.heads[0]]
	switch t.Lower {
	case "i", "my", "me":
		return "speaker:i"
	case "we", "our", "us":
		return "speaker:we"
	case "you", "your":
		return "speaker:you"
	case "he", "she", "his", "her", "him":
		return "speaker:he"
	case "they", "their", "them":
		return "speaker:they"
	case "who":
		return "speaker:who"
	case "it", "its":
		return "speaker:it"
	}
	switch t.POS {
	case doc.Pron, doc.Det:
		if isRelative(t) {
			return "speaker:which"
		}
		return "speaker:pronoun"
	case doc.Propn:
		return "speaker:name"
	case doc.Noun:
		return "speaker:noun"
	}
	return "speaker:other"
}

func (f *finder) contentTraits(c *candidate, p string, note func(string)) {
	first := &f.d.Tokens[c.content[0].Start]
	in, out := 0, 0
	for _, r := range c.content {
		for i := r.Start; i < r.End; i++ {
			switch {
			case !f.isWord(i):
			case f.inside[i] > 0 && f.inside[c.cue] == 0:
				in++
			default:
				out++
			}
		}
	}
	switch n := in + out; {
	case n == 1 && (first.POS == doc.Pron || first.POS == doc.Det):
		note("content:pronoun")
	case n == 1:
		note("content:1")
	case n == 2:
		note("content:2")
	case n < 5:
		note("content:4")
	case n < 9:
		note("content:8")
	case n < 16:
		note("content:15")
	case n < 30:
		note("content:29")
	default:
		note("content:long")
	}
	if in > 0 && out > 0 {
		note("content:mixed")
	} else if in > 0 {
		note("content:marks")
	}
	if len(c.content) > 1 {
		note("content:parts")
	}
	if first.Lower == "that" {
		note("opens:that")
	} else {
		note("opens:" + first.POS.String())
	}
	if c.head != doc.None {
		note("head:" + f.d.Tokens[c.head].POS.String())
		note(p + "/" + f.d.Tokens[c.head].POS.String())
		if s := f.heads[c.head]; s > 0.4 {
			note("head:cue")
			note("nest:" + c.pattern)
		}
		if f.d.Tokens[c.head].Tag == "NNP" {
			note("head:name")
		}
	}
}
