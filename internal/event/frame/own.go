package frame

import (
	"fmt"
	"slices"

	"readout/doc"
	"readout/internal/event/lexicon"
)

// NoteOwn tells the trace of every frame of the users' entries whose word stands in the document, also where nothing tried it: whoever writes an entry wants
// to know why it is not the one that fired. Where there are no others, theirs are told as the shipped ones are. It is called when all acts are found.
func (c *Collector) NoteOwn() {
	if c.Trace == nil || c.Lex.Alone {
		return
	}
	for _, e := range c.Lex.Entries() {
		if !e.User() {
			continue
		}
		for _, f := range e.Frames {
			for i := range c.Doc.Tokens {
				if word := f.Heads(&c.Doc.Tokens[i]); word != "" && !c.Trace.has(i, f) {
					c.noteOwn(f, i, word)
				}
			}
		}
	}
}

// noteOwn tries a frame at a token that may be its word.
func (c *Collector) noteOwn(f *lexicon.Frame, i int, word string) {
	p := Predicate{At: i, carrier: doc.None, Kind: f.Kind}
	w := c.untried(f, i, word)
	if w != "" {
		c.Note(&p, f, w)
		return
	}
	if f.Kind == lexicon.NounFrame {
		p.carrier = c.carrier(i)
	} else if f.Kind == lexicon.VerbFrame {
		p.passive = c.Passive(i)
	}
	var b binding
	if _, w = c.tryFrame(f, &p, &b); w == "" {
		w = "it would hold, but another frame of the word was tried before"
		if k := c.HitAt[i]; k != doc.None && c.Hits[k].Frame != nil {
			w = Why(fmt.Sprintf("it would hold, but %s was tried before: it demands more, or is first by name", c.Hits[k].Frame.Entry.Name))
		}
	}
	c.traceMatch(&p, f, &b, w)
}

// untried tells why a frame cannot be tried at a token, "" where it can.
func (c *Collector) untried(f *lexicon.Frame, i int, word string) Why {
	t := c.Tok(i)
	pos := t.POS
	if pos == doc.Noun && c.IsVerb(i) {
		pos = doc.Verb
	}
	verb, noun := pos == doc.Verb || pos == doc.Aux, pos == doc.Noun || pos == doc.Propn
	switch {
	case f.Kind == lexicon.VerbFrame && !verb:
		return Why(fmt.Sprintf("it is of a verb, and the word is read as %s", part(pos)))
	case f.Kind == lexicon.NounFrame && !noun && !(verb && c.GerundNoun(i)):
		return Why(fmt.Sprintf("it is of a noun, and the word is read as %s", part(pos)))
	case f.Kind == lexicon.AdjFrame && pos != doc.Adj && t.Tag != "VBN":
		return Why(fmt.Sprintf("it is of an adjective, and the word is read as %s", part(pos)))
	case verb && (t.Rel == doc.Auxiliary || t.Rel == doc.PassiveAuxiliary):
		return "the word is an auxiliary here"
	case verb && c.isModifier(i):
		return "the word only describes a noun here"
	case noun && t.Rel == doc.CompoundWord:
		return "the word is a part of another noun here"
	case noun && t.POS == doc.Propn && c.InName[i]:
		return "the word is a part of a name here"
	case f.Kind == lexicon.VerbFrame && !slices.Contains(c.verbFrames(i), f), !c.HeadFits(f, &Predicate{At: i, Kind: f.Kind}):
		return Why(fmt.Sprintf("not all words of %q stand together", word))
	}
	return ""
}

// part names a part of speech.
func part(pos doc.POS) string {
	switch pos {
	case doc.Verb, doc.Aux:
		return "a verb"
	case doc.Noun:
		return "a noun"
	case doc.Propn:
		return "a name"
	case doc.Adj:
		return "an adjective"
	case doc.Adv:
		return "an adverb"
	}
	return "another part of speech"
}
