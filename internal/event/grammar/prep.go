package grammar

import "readout/doc"

// IsLocative reports whether a preposition tells where something is.
func IsLocative(prep string) bool {
	switch prep {
	case "in", "at", "near", "outside", "inside", "around", "along", "across", "off", "on", "through", "throughout", "within", "over", "outside of", "close to":
		return true
	}
	return false
}

// IsParticle reports whether an adverb may be the particle of a verb: "voted down".
func IsParticle(w string) bool {
	switch w {
	case "out", "up", "down", "off", "back", "away", "over", "in", "on", "together", "jointly", "ahead":
		return true
	}
	return false
}

// Aside reports whether a phrase or clause tells on what occasion an act is done, or what others make of it: "in response to the build-up", "to the dismay of
// France", "a week after the vote in Chad", "drawing criticism from Oslo".
func (c *Clauses) Aside(k int) bool {
	t := c.Tok(k)
	switch {
	case t.Rel == doc.AdverbialClause && t.Tag == "VBG":
		return effects(t.Lemma)
	case t.Rel == doc.AdverbialClause:
		m := c.Doc.Child(k, doc.Marker)
		return m != doc.None && apart(c.Tok(m).Lower)
	case t.Rel != doc.Oblique:
		return false
	}
	switch t.Prep {
	case "in", "as":
		switch t.Lemma {
		case "response", "wake", "aftermath", "retaliation", "reaction", "reply", "revenge", "return", "connection", "light", "contrast", "run-up", "line", "spite", "accordance", "keeping":
			return true
		}
	case "to":
		switch t.Lemma {
		case "dismay", "delight", "annoyance", "surprise", "relief", "chagrin", "horror", "fury", "anger", "joy", "satisfaction", "disappointment", "embarrassment", "alarm", "consternation":
			return true
		}
	case "at":
		return t.Lemma == "time" || t.Lemma == "moment"
	case "over":
		return t.Lemma == "objection" || t.Lemma == "opposition"
	}
	return apart(t.Prep) || t.Prep == "under" && t.Lemma == "pressure"
}

// effects reports whether a participle tells what an act does to those who hear of it, or whom its doers do not heed.
func effects(lemma string) bool {
	switch lemma {
	case "prompt", "draw", "spark", "trigger", "raise", "fuel", "provoke", "stir", "earn", "attract", "anger", "alarm", "worry", "please", "upset", "infuriate", "stoke", "ignore", "disregard", "heed", "flout":
		return true
	}
	return false
}

// apart reports whether a preposition leads to what the act has nothing to do with.
func apart(prep string) bool {
	switch prep {
	case "despite", "in spite of", "according to", "unlike", "instead of", "since", "because of", "amid", "amidst", "rather than", "like", "without", "after", "following", "before":
		return true
	}
	return false
}

// PrepPrice returns what a phrase with a preposition costs on the way of the search for a target, 0 for no way, and whether it tells where the act is done.
func PrepPrice(prep string) (int, bool) {
	switch prep {
	case "against", "between", "versus":
		return 2, false
	case "with", "to", "toward", "towards", "upon", "in defiance of", "in protest of", "in protest against", "alongside", "in support of":
		return 3, false
	case "on", "at", "of", "for", "over", "about", "among", "into", "onto", "regarding", "concerning":
		return 4, false
	case "from", "by", "as", "behind", "under":
		return 6, false
	case "in", "near", "outside", "inside", "around", "along", "across", "within", "off", "outside of", "through", "throughout":
		return 5, true
	case "according to", "on behalf of":
		return 0, false // whose word it is, is done nothing to
	case "after", "since", "despite", "before", "during", "until", "following", "amid", "because of", "ahead of", "unlike", "like", "without":
		return 16, false
	}
	return 6, false
}

// LocatedAt reports whether a phrase tells where something is done.
func (c *Clauses) LocatedAt(i int) bool {
	t := c.Tok(i)
	_, loc := PrepPrice(t.Prep)
	return t.Rel == doc.Oblique && (loc || t.Prep == "at" || t.Prep == "over" && c.IsPlace(i))
}
