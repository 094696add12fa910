package actor

import (
	"readout/doc"
)

// joinPronouns joins pronouns to what they stand for, in text order, so that a chain of pronouns is followed link by link.
func (c *chains) joinPronouns() {
	for i := range c.ms {
		if c.ms[i].Form != doc.Pronoun {
			continue
		}
		j := -1
		switch p := c.of[i].pron; p.person {
		case 1:
			j = c.speaker(i)
		case 3:
			j = c.antecedent(i)
		}
		if j >= 0 {
			c.join(i, j)
		}
	}
}

// speaker returns the mention of whoever says the words that hold pronoun i, or -1.
func (c *chains) speaker(i int) int {
	for k := c.inner[c.ms[i].Head]; k > 0; {
		s := &c.d.Statements[k-1]
		if len(s.Speakers) > 0 {
			return s.Speakers[0]
		}
		k = s.Within + 1
	}
	return -1
}

// reach is the number of sentences that a pronoun looks back.
const reach = 4

// antecedent returns the best earlier mention for a pronoun of the third person, or -1.
func (c *chains) antecedent(i int) int {
	p := c.ms[i].Head
	s := c.d.SentenceOf(p)
	best, points := -1, 0.0
	for j := i - 1; j >= 0; j-- {
		far := s - c.d.SentenceOf(c.ms[j].Head)
		if far > reach {
			break
		}
		if c.ms[j].Form == doc.Pronoun && c.root(j) == j {
			continue // it stands for nothing that is known
		}
		if !c.possible(i, j) {
			continue
		}
		if n := c.weigh(i, j, far); best < 0 || n > points {
			best, points = j, n
		}
	}
	return best
}

// possible reports whether number, gender, kind, syntax and speech allow mention j for pronoun i.
func (c *chains) possible(i, j int) bool {
	o, m := &c.of[i], &c.ms[j]
	g := c.gender[c.root(j)]
	if m.Form == doc.Pronoun {
		q := c.of[j].pron
		if q.person != 3 && c.sameSpeech(i, j) {
			return false
		}
	}
	kind, plural := c.kindOf(j)
	switch o.pron.gender {
	case 'm', 'f':
		if kind != doc.Person || plural || g != 0 && g != o.pron.gender {
			return false
		}
	case 'n':
		if kind == doc.Person || plural {
			return false
		}
	default:
		if kind == doc.PlaceKind || kind == doc.Person && !plural && g != 0 {
			return false
		}
	}
	return c.syntax(i, j) && !c.ownSpeaker(i, j)
}

// kindOf returns the kind and number of the chain of a mention, as far as its other words tell it.
func (c *chains) kindOf(j int) (doc.Kind, bool) {
	if c.ms[j].Form != doc.Pronoun {
		return c.ms[j].Kind, c.ms[j].Plural
	}
	r := c.root(j)
	if c.ms[r].Form != doc.Pronoun {
		return c.ms[r].Kind, c.ms[r].Plural
	}
	return c.ms[j].Kind, c.ms[j].Plural
}

func (c *chains) sameSpeech(i, j int) bool { return c.speech[c.ms[i].Head] == c.speech[c.ms[j].Head] }

// ownSpeaker reports whether pronoun i stands in a direct quotation of the chain of j: who speaks is "I" there.
func (c *chains) ownSpeaker(i, j int) bool {
	if c.of[i].pron.gender == 'n' || c.of[i].pron.plural {
		return false
	}
	k := c.speech[c.ms[i].Head]
	if k == 0 {
		return false
	}
	for _, s := range c.d.Statements[k-1].Speakers {
		if c.root(s) == c.root(j) {
			return true
		}
	}
	return false
}

// syntax reports whether the tree allows mention j for pronoun i: not within each other, and not both arguments of one verb.
func (c *chains) syntax(i, j int) bool {
	a, b := &c.ms[i], &c.ms[j]
	if b.Tokens.Holds(a.Tokens) || a.Tokens.Holds(b.Tokens) {
		return false
	}
	p, q := &c.d.Tokens[a.Head], &c.d.Tokens[b.Head]
	if c.of[i].pron.possessive {
		return p.Head != b.Head && !(q.Rel == doc.Possessor && q.Head == p.Head)
	}
	if c.of[i].pron.reflexive {
		return true
	}
	if p.Head == q.Head && p.Rel != doc.Conjunct && q.Rel != doc.Conjunct {
		return false
	}
	return !(p.Rel == doc.Conjunct && p.Head == b.Head || q.Rel == doc.Conjunct && q.Head == a.Head)
}

// weigh tells how likely mention j is the antecedent of pronoun i.
func (c *chains) weigh(i, j, far int) float64 {
	a, b := &c.ms[i], &c.ms[j]
	p, q := &c.d.Tokens[a.Head], &c.d.Tokens[b.Head]
	n := -1.6*float64(far) - 0.01*float64(a.Head-b.Head)
	switch q.Rel {
	case doc.Subject, doc.PassiveSubject:
		n += 2
	case doc.Agent, doc.Object, doc.Dative:
		n += 0.8
	case doc.Possessor:
		n += 0.4
	case doc.CompoundWord, doc.NounMod:
		n -= 1
	case doc.Apposition:
		n += 0.3
	}
	if p.Rel == q.Rel && far <= 1 {
		n += 0.6
	}
	if far == 0 && c.reports(b.Head, a.Head) {
		n += 3
	}
	if b.Form == doc.NameForm {
		n += 0.5
	}
	kind, plural := c.kindOf(j)
	pr := c.of[i].pron
	if pr.plural {
		switch {
		case plural:
			n += 2
		case kind == doc.Group:
			n += 1.2
		case kind == doc.Organization:
			n += 0.3
		case kind == doc.Country:
			n -= 0.3
		case kind == doc.Person:
			n -= 2.5
		}
	}
	if pr.gender == 'n' && kind == doc.PlaceKind {
		n -= 0.7
	}
	if g := c.gender[c.root(j)]; g != 0 && g == pr.gender {
		n += 1
	}
	if pr.gender == 'm' || pr.gender == 'f' {
		if b.Form == doc.Description {
			n -= 0.3
		}
	}
	if c.speech[a.Head] != 0 && c.speech[b.Head] == c.speech[a.Head] {
		n += 0.5
	}
	return n
}

// reports reports whether token s is the subject of a verb whose complement clause holds token t: "she" in "Merkel said she would go".
func (c *chains) reports(s, t int) bool {
	v := c.d.Tokens[s].Head
	if r := c.d.Tokens[s].Rel; r != doc.Subject && r != doc.PassiveSubject {
		return false
	}
	for range 12 {
		h := c.d.Tokens[t].Head
		if h == t {
			return false
		}
		if h == v {
			switch c.d.Tokens[t].Rel {
			case doc.ClauseComplement, doc.OpenComplement, doc.Parataxis:
				return true
			}
			return false
		}
		t = h
	}
	return false
}
