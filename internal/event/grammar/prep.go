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

// Aside reports whether a phrase tells on what occasion an act is done: "in response to the build-up", "in the wake of the raid".
func (c *Clauses) Aside(k int) bool {
	t := c.Tok(k)
	if t.Rel != doc.Oblique {
		return false
	}
	if t.Prep == "in" || t.Prep == "as" {
		switch t.Lemma {
		case "response", "wake", "aftermath", "retaliation", "reaction", "reply", "revenge", "return", "connection", "light", "contrast", "run-up":
			return true
		}
	}
	return apart(t.Prep) || t.Prep == "under" && t.Lemma == "pressure"
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
