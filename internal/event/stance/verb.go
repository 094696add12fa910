package stance

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
)

// readVerb takes in the auxiliaries and the negation of a verb. What stands nearer the act decides.
func (c *Climber) readVerb(s *Stance, v int) {
	if !c.IsVerb(v) {
		return
	}
	have, be := false, false
	for _, k := range c.Doc.Children(v) {
		t := c.Tok(int(k))
		if slices.Contains(s.told, int(k)) {
			continue
		}
		switch t.Rel {
		case doc.Negation:
			s.negate(int(k))
		case doc.Coordinator:
			if t.Lower == "neither" { // "neither asked the United Nations nor told Sudan"
				s.negate(int(k))
			}
		case doc.Auxiliary:
			c.readAuxiliary(s, int(k))
			have = have || t.Lemma == "have"
			be = be || t.Lemma == "be"
		case doc.AdverbMod:
			c.readAdverb(s, t, int(k))
		case doc.AdverbialClause:
			if m := c.Doc.Child(int(k), doc.Marker); m != doc.None && grammar.Conditional(c.Tok(m).Lower) {
				s.Condition = true
			}
		case doc.Oblique:
			if neverPhrase(t.Lower) && c.HasNo(int(k)) {
				s.negate(int(k))
			}
		case doc.Subject, doc.Object, doc.PassiveSubject:
			if c.HasNo(int(k)) || t.Lower == "nobody" || t.Lower == "none" || c.Tok(t.Edge.Start).Lower == "neither" {
				s.negate(int(k))
			} else if n := c.Doc.Child(int(k), doc.Coordinator); n != doc.None && c.Tok(n).Lower == "neither" { // "neither Serbia nor Kosovo accepted"
				s.negate(n)
			}
		}
	}
	c.readTense(s, v, have, be)
}

// readTense takes in what "have" and "be" before a verb make of it with its modal, and what a condition makes of the modal.
func (c *Climber) readTense(s *Stance, v int, have, be bool) {
	t := c.Tok(v)
	if m := s.Modal; have && m != doc.None && c.Tok(m).Head == v && t.Tag == "VBN" {
		switch l := c.Tok(m).Lower; {
		case l == "would" || l == "could": // "would have attacked"
			s.Modality, s.Modal = doc.Conditional, doc.None
		case l == "must": // "must have bombed"
			s.Modality, s.Modal = doc.Possible, doc.None
		}
	}
	if be && t.Tag == "VBG" && s.Modality == doc.Actual {
		s.Modality = doc.Ongoing
	}
	if s.Condition && s.Modal != doc.None {
		s.Modality = doc.Conditional
	}
}

// readCopula takes in the negation and the modal of the verb "be" of which a noun is the complement: "it is no attack on Iran", "this isn't aid".
func (c *Climber) readCopula(s *Stance, be int) {
	m := s.Modal
	c.readVerb(s, be)
	s.Modal = m // "it would be an attack" promises nothing
}

// readAble takes in what somebody could do: he did what he "was able to", did not what he "has not been able to", and may do what he "is able to".
func (c *Climber) readAble(s *Stance, able int) {
	v := c.Tok(able).Head
	if c.Tok(able).Rel != doc.Complement || !c.IsVerb(v) {
		s.soften(doc.Possible)
		return
	}
	c.readCopula(s, v)
	if t := c.Tok(v).Tag; t == "VBZ" || t == "VBP" {
		s.soften(doc.Possible)
	}
}

// neverPhrase reports whether "no" before a noun behind a preposition means never: "under no circumstances", "at no time".
func neverPhrase(noun string) bool {
	switch noun {
	case "circumstances", "circumstance", "conditions", "time", "point", "means", "account", "way":
		return true
	}
	return false
}

func (c *Climber) readAuxiliary(s *Stance, k int) {
	switch t := c.Tok(k); t.Lower {
	case "will", "wo", "'ll", "shall", "would", "'d":
		if t.Lower == "'d" && t.Lemma == "have" {
			return
		}
		s.soften(doc.Planned)
	case "may", "might", "could", "can", "ca":
		s.soften(doc.Possible)
	case "must", "should", "ought":
		s.soften(doc.Proposed)
	case "to": // a headline's "will": "France to send troops to Mali"
		v := c.Tok(t.Head)
		if s := c.OwnSubject(t.Head); s == doc.None || s > k || v.Rel != doc.Root && !(v.Rel == doc.ClauseComplement && v.Head > t.Head && c.Doc.Child(t.Head, doc.Marker) == doc.None) {
			return
		}
		s.soften(doc.Planned)
	default:
		return
	}
	if s.Modal == doc.None {
		s.Modal = k
	}
}

func (c *Climber) readAdverb(s *Stance, t *doc.Token, at int) {
	switch {
	case t.Lower == "never" || t.Lower == "hardly" || t.Lower == "barely":
		s.negate(at)
	case t.Lower == "longer" && at > 0 && c.Tok(at-1).Lower == "no":
		s.negate(at)
	case c.Lex.Known.Maybe.Has(c.Doc, at):
		s.soften(doc.Possible)
	case c.Lex.Known.Distance.Has(c.Doc, at):
		s.Attribution = doc.Distanced
	}
}

// readNoun takes in what stands before a noun: "no", "alleged", "planned".
func (c *Climber) readNoun(s *Stance, n, carrier int) {
	for _, k := range c.Doc.Children(n) {
		t := c.Tok(int(k))
		switch {
		case t.Rel == doc.Determiner && t.Lower == "no":
			s.negate(int(k))
		case t.Rel != doc.AdjectiveMod && t.Rel != doc.CompoundWord && t.Rel != doc.Participle:
		case c.Lex.Known.Distance.Has(c.Doc, int(k)):
			s.Attribution = doc.Distanced
		default:
			s.ahead(t.Lower)
		}
	}
}

// ahead takes in that a word before a noun says that its act is still to come.
func (s *Stance) ahead(word string) {
	switch word {
	case "planned", "scheduled", "upcoming", "forthcoming", "future", "imminent", "expected", "impending", "intended", "looming", "eventual":
		s.soften(doc.Planned)
	case "proposed":
		s.soften(doc.Proposed)
	case "possible", "potential", "hypothetical", "threatened", "feared":
		s.soften(doc.Possible)
	}
}

// sharesModal reports whether a coordinated verb goes with the auxiliary of the first: "will meet and talk", "will be seized and burnt", not "will meet and left".
func (c *Climber) sharesModal(v, first int) bool {
	if c.Doc.Child(v, doc.Auxiliary) != doc.None || c.Doc.Child(v, doc.PassiveAuxiliary) != doc.None || c.OwnSubject(v) != doc.None {
		return false
	}
	switch c.Tok(v).Tag {
	case "VB":
		return true
	case "VBN":
		be := c.Doc.Child(first, doc.PassiveAuxiliary)
		return be != doc.None && c.Tok(be).Lower == "be"
	}
	return false
}

func (c *Climber) readModalOf(s *Stance, v int) {
	for _, k := range c.Doc.Children(v) {
		switch c.Tok(int(k)).Rel {
		case doc.Auxiliary:
			c.readAuxiliary(s, int(k))
		case doc.Negation:
			s.negate(int(k))
		}
	}
}

// ModalWords returns the words of a modal and its negation, in order.
func (s *Stance) ModalWords() []int {
	switch {
	case s.Modal == doc.None:
		return []int{s.Negation}
	case s.Negation != doc.None && s.Negation != s.Modal:
		return sorted2(s.Modal, s.Negation)
	}
	return []int{s.Modal}
}

func sorted2(a, b int) []int {
	if a > b {
		return []int{b, a}
	}
	return []int{a, b}
}
