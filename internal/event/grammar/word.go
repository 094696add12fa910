package grammar

import (
	"strings"

	"readout/doc"
)

// IsActNoun reports whether a noun may tell an act by itself.
func (c *Clauses) IsActNoun(i int) bool {
	for n := 0; i != doc.None && n < 4; n++ {
		t := c.Tok(i)
		if e := c.EntityAt(i); e != doc.None && c.Doc.Entities[e].Kind == doc.Person {
			return false // a chief justice
		}
		if t.POS == doc.Verb || len(c.Lex.Nouns[t.Lemma]) > 0 || len(c.Lex.Nouns[t.Lower]) > 0 {
			return true
		}
		if c.Lex.Known.Measure.Has(c.Doc, i) {
			i = c.Oblique(i, "of")
		} else {
			break
		}
	}
	return false
}

// IsReflexive reports whether a token is "itself" and the like.
func (c *Clauses) IsReflexive(i int) bool {
	t := c.Tok(i)
	return t.POS == doc.Pron && (strings.HasSuffix(t.Lower, "self") || strings.HasSuffix(t.Lower, "selves"))
}

// QuestionWord reports whether a word begins a question.
func QuestionWord(w string) bool {
	switch w {
	case "what", "who", "whom", "whose", "which", "why", "how", "when", "where", "whether", "if":
		return true
	}
	return false
}

// GerundNoun reports whether a gerund takes what it is done to behind "of", as only a noun does: "shelling of the town killed two", parsed as a verb.
func (c *Clauses) GerundNoun(i int) bool {
	if c.Tok(i).Tag != "VBG" || c.Doc.Child(i, doc.Auxiliary) != doc.None || c.Doc.Child(i, doc.Object) != doc.None {
		return false
	}
	o := c.Oblique(i, "of")
	return o != doc.None && c.Tok(o).Case == i+1
}

// WithParticle returns a verb's lemma with its particle, "set_up", or "" where it has none.
func (c *Clauses) WithParticle(v int) string {
	if p := c.Doc.Child(v, doc.Particle); p != doc.None {
		return c.Tok(v).Lemma + "_" + c.Tok(p).Lower
	}
	return ""
}

// IsWeapon reports whether a noun is a weapon that is sent or fired and belongs to who does so.
func IsWeapon(lemma string) bool {
	switch lemma {
	case "drone", "warplane", "jet", "plane", "aircraft", "helicopter", "gunship", "mortar":
		return true
	}
	return isShell(lemma)
}

// isShell reports whether a weapon is one that is used up, which nobody flies.
func isShell(lemma string) bool {
	switch lemma {
	case "missile", "rocket", "shell", "bomb", "grenade", "torpedo":
		return true
	}
	return false
}

// Question reports whether the sentence of token i is a question.
func (c *Clauses) Question(i int) bool {
	r := c.Doc.Sentences[c.Doc.SentenceOf(i)].Tokens
	for k := r.End - 1; k >= r.Start && k > r.End-4; k-- {
		if c.Tok(k).Lower == "?" {
			return true
		}
	}
	return false
}

// HasNo reports whether a noun has "no" before it.
func (c *Clauses) HasNo(i int) bool {
	d := c.Doc.Child(i, doc.Determiner)
	return d != doc.None && c.Tok(d).Lower == "no"
}

// Conditional reports whether a word begins an if-clause.
func Conditional(w string) bool {
	return w == "if" || w == "unless" || w == "provided" || w == "should"
}

// Doubted reports whether a clause is asked about or doubted: "whether he will", "I doubt they will".
func (c *Clauses) Doubted(cur, up int) bool {
	if m := c.Doc.Child(cur, doc.Marker); m != doc.None && (c.Tok(m).Lower == "whether" || c.Tok(m).Lower == "if") {
		return true
	}
	return (c.Tok(up).Lemma == "doubt" || c.Tok(up).Lemma == "wonder") && c.Doc.Child(up, doc.Negation) == doc.None
}

// Deadline reports whether a time of the document is one by which something is to be done: "by May", "until Friday", "within a month" of the report. What was done
// within so long before it is none.
func Deadline(d *doc.Document, i int) bool {
	t := &d.Times[i]
	return t.Limit == doc.By || t.Limit == doc.Within && t.Start != "" && t.Start >= d.Published
}
