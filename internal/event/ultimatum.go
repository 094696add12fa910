package event

import "readout/doc"

// ultimatum makes a threat of a demand that names the price of not heeding it: "told the rebels to surrender or die", "must leave or face arrest". Act is the verb of
// what is demanded. The words decide, since the parser often takes "face" and "risk" there for nouns.
func (c *coder) ultimatum(x *draft, act int) {
	if x.Type == "REQUEST" && c.hasPrice(act) {
		x.Type, x.Mode, x.Cameo = "THREATEN", "", "130"
	}
}

// leavesNoChoice reports whether a verb leaves its hearer no choice, so that a price behind it is a threat: who urges, orders or demands asks still.
func leavesNoChoice(lemma string) bool {
	switch lemma {
	case "tell", "warn":
		return true
	}
	return false
}

// hasPrice reports whether behind a demanded act stands what happens otherwise.
func (c *coder) hasPrice(act int) bool {
	if act == doc.None {
		return false
	}
	for i := act + 1; i+1 < c.Tok(act).Edge.End; i++ {
		if c.Tok(i).Lower == "or" && namesPrice(c.Tok(i+1).Lower) {
			return true
		}
	}
	return false
}

// namesPrice reports whether the word behind "or" tells what somebody has to suffer: "face arrest", "risk war", "die".
func namesPrice(word string) bool {
	switch word {
	case "face", "risk", "suffer", "die", "perish", "forfeit":
		return true
	}
	return false
}
