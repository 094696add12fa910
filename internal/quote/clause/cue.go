package clause

import (
	"readout/doc"
	"readout/internal/quote/lexicon"
	"readout/internal/quote/marks"
)

// AfterComma reports whether a comma or dash stands before a token.
func (f *Finder) AfterComma(i int) bool {
	if i > 0 && marks.Is(f.Doc.Tokens[i-1].Word) && f.Inside[i] != f.Inside[i-1] {
		i-- // "“…,” adding that"
	}
	return i > 0 && (f.Doc.Tokens[i-1].Word == "," || Dash(f.Doc.Tokens[i-1].Word))
}

// GoesOn reports whether a participle tells more speech: "adding that", "saying".
func (f *Finder) GoesOn(c int) bool {
	w := f.Entry(lexicon.Verb, f.Lemma(c))
	return w != nil && (w.Share("that") > 0.7 || w.Share("obj") > 0.45 || w.Share("to") > 0.45)
}

// Says reports whether a verb is one of saying, rather than of the look or tone that goes with speech ("he smiled").
func (f *Finder) Says(i int) bool {
	w := f.Entry(lexicon.Verb, f.Lemma(i))
	return w != nil && (w.Names("that") || w.Names("wh"))
}

// Quotes reports whether token i is a verb that leads quotations.
func (f *Finder) Quotes(i int) bool {
	t := &f.Doc.Tokens[i]
	if t.POS != doc.Verb && t.POS != doc.Aux {
		return false
	}
	w := f.Entry(lexicon.Verb, f.Lemma(i))
	return w != nil && w.Names("quote") && !(f.Infinitive(i) && t.Rel != doc.OpenComplement)
}

// Heard reports whether a headline ends with who was told: "Banker ‘knew of accounts’, jury told".
func (f *Finder) Heard(i int) bool {
	t := &f.Doc.Tokens[i]
	return t.Lower == "told" && f.Doc.Blocks[t.Block].Kind == doc.Headline && !f.HasWord(i+1, f.Blocks[t.Block].End)
}

// BareParticiple reports whether a verb is a passive participle without auxiliary: "Asked about the vote, he left", "the deal announced
// on Friday".
func (f *Finder) BareParticiple(i int) bool {
	t := &f.Doc.Tokens[i]
	if t.Tag == "VBD" && t.Lemma == "ask" && t.Rel == doc.AdverbialClause && f.Child(i, doc.Object, doc.Auxiliary) == doc.None && f.AfterComma(i) {
		return true // "Marsh, asked about the vote, said", which the model takes for a past tense
	}
	return t.Tag == "VBN" && f.Child(i, doc.Auxiliary, doc.Subject) == doc.None && !f.TellsThat(i) &&
		(t.Rel == doc.Participle || t.Rel == doc.AdverbialClause || t.Rel == doc.PrepClause)
}

// TellsThat reports whether the model takes a past tense for a participle: "A poll found last week that they had lost". A participle has no clause
// behind it, but of verbs that tell somebody something ("voters told that …").
func (f *Finder) TellsThat(i int) bool {
	t := &f.Doc.Tokens[i]
	if t.Rel != doc.Participle || f.TellsWhom(i) || f.Doc.Child(i, doc.Agent) != doc.None {
		return false
	}
	k := f.Child(i, doc.ClauseComplement)
	return k > i && f.Finite(k) && f.Subject(k) != doc.None
}

// TellsWhom reports whether a verb is told to somebody, so that its passive has a clause: "was told that".
func (f *Finder) TellsWhom(i int) bool {
	switch f.Doc.Tokens[i].Lemma {
	case "tell", "assure", "convince", "persuade", "inform", "worry", "concern", "remind", "advise", "warn", "show", "ask", "notify", "promise", "teach":
		return true
	}
	return false
}

// IsRelative reports whether a word stands for the noun that its clause describes.
func IsRelative(t *doc.Token) bool {
	return t.Tag == "WP" || t.Tag == "WDT" || t.Tag == "WP$" || t.Lower == "that" && t.POS == doc.Pron
}

// Label is how many words may stand before the colon of "NAME: …".
const Label = 7

// Dash reports whether a word is a dash.
func Dash(w string) bool { return w == "-" || w == "–" || w == "—" || w == "--" || w == "―" }

// hasSaid reports whether the model takes a perfect for a passive: "he's said that they will come". What cannot be said to a person with its
// clause has no such passive.
func (f *Finder) hasSaid(i int) bool {
	a, s := f.Doc.Child(i, doc.PassiveAuxiliary), f.Doc.Child(i, doc.PassiveSubject)
	if a == doc.None || s == doc.None || f.Doc.Tokens[a].Word != "'s" && f.Doc.Tokens[a].Word != "’s" {
		return false
	}
	switch f.Doc.Tokens[s].Lower {
	case "he", "she", "who":
	default:
		return false
	}
	k := f.Child(i, doc.ClauseComplement)
	if w := f.Entry(lexicon.Verb, f.Lemma(i)); w == nil || !w.Names("that") && f.Doc.Child(i, doc.Particle) == doc.None || w.Names("obj-to") {
		return false
	}
	if f.TellsWhom(i) {
		return false
	}
	return k > i && f.Finite(k) || f.Doc.Child(i, doc.Particle) != doc.None
}

// CueWords returns the words of a cue: its head with the particle and preposition that stand beside it.
func (f *Finder) CueWords(i int, with ...int) doc.Range {
	r := doc.Range{Start: i, End: i + 1}
	if p := f.Doc.Child(i, doc.Particle); p != doc.None && p == r.End {
		r.End++
	}
	for _, w := range with {
		if w == r.End {
			r.End++
		}
	}
	return r
}
