package actor

import (
	"math"
	"slices"
	"strings"

	"readout/doc"
)

// joinPronouns joins pronouns to what they stand for, in text order, so that a chain of pronouns is followed link by link. It runs twice: what
// most of the pronouns that first come to a name are is then its gender, so that one wrong "he" does not make a man of her.
func (c *chains) joinPronouns() {
	c.hear()
	before := c.state
	c.state = before.clone()
	c.resolvePronouns(false)
	votes := make([]int, len(c.ms))
	for i := range c.ms {
		switch r := c.root(i); {
		case c.ms[i].Form != doc.Pronoun || r == i:
		case c.of[i].gender == 'm':
			votes[r]++
		case c.of[i].gender == 'f':
			votes[r]--
		}
	}
	c.state = before
	for r, n := range votes {
		switch r = c.root(r); {
		case c.gender[r] != 0 || c.kinds[r] != doc.Person && max(n, -n) < certain:
		case n > 0:
			c.gender[r] = 'm'
		case n < 0:
			c.gender[r] = 'f'
		}
	}
	c.resolvePronouns(true)
}

// certain is the number of pronouns that make a person of a name that the model calls a body.
const certain = 3

// resolvePronouns joins every pronoun; a sure one tells the gender and kind of what it stands for.
func (c *chains) resolvePronouns(sure bool) {
	for i := range c.ms {
		if c.ms[i].Form != doc.Pronoun {
			continue
		}
		if !sure {
			c.gender[i] = 0
		}
		j := -1
		switch p := c.of[i].pron; p.person {
		case 1:
			j = c.speaker(i)
		case 3:
			if j = c.antecedent(i, false); j < 0 && (p.gender == 'm' || p.gender == 'f') {
				j = c.antecedent(i, true)
			}
			if j >= 0 && p.plural && c.oneOfSeveral(j) {
				continue // "India and Pakistan": see members
			}
		}
		if j < 0 {
			continue
		}
		c.join(i, j)
		if g := c.of[i].pron.gender; g == 'm' || g == 'f' {
			c.kinds[c.root(j)] = doc.Person // whoever is "she" is no body
		}
	}
}

// oneOfSeveral reports whether a mention is one of several names of persons or countries that are coordinated: "they" behind it are all of them.
func (c *chains) oneOfSeveral(j int) bool {
	m := &c.ms[j]
	t := &c.d.Tokens[m.Head]
	if m.Form != doc.NameForm || m.Plural || c.kinds[c.root(j)] != doc.Country && c.kinds[c.root(j)] != doc.Person {
		return false
	}
	k := c.d.Child(m.Head, doc.Conjunct)
	if k < 0 && t.Rel == doc.Conjunct {
		k = t.Head
	}
	if k < 0 {
		return false
	}
	n := c.nameAt(k)
	return n != nil && n.kind == m.Kind
}

// hear notes who speaks, the mentions that are speakers and the sentences that stand wholly in quotation marks; and the names of places that
// something is in.
func (c *chains) hear() {
	c.says = make([]int, len(c.ms))
	for k := range c.d.Statements {
		for _, i := range c.d.Statements[k].Speakers {
			c.says[i] = k + 1
		}
	}
	c.located = map[string]bool{}
	for i := range c.ms {
		if t := &c.d.Tokens[c.ms[i].Head]; c.ms[i].Form == doc.NameForm && c.kinds[c.root(i)] == doc.PlaceKind && t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "near" || t.Prep == "at") {
			c.located[strings.Join(c.of[i].words, " ")] = true
		}
	}
	c.quoted = make([]int, len(c.d.Sentences)+1)
	for s := range c.d.Sentences {
		at := c.d.Sentences[s].Tokens
		c.quoted[s+1] = c.quoted[s]
		if !at.Empty() && c.speech[at.Start] > 0 && c.speech[max(at.Start, at.End-2)] > 0 {
			c.quoted[s+1]++
		}
	}
}

// distance returns the number of sentences from mention j to pronoun i behind it; sentences of a quotation that the pronoun stands outside
// of do not count.
func (c *chains) distance(i, j int) int {
	s, t := c.d.SentenceOf(c.ms[i].Head), c.d.SentenceOf(c.ms[j].Head)
	n := s - t
	if n > 1 && c.speech[c.ms[i].Head] == 0 {
		n -= c.quoted[s] - c.quoted[t+1]
	}
	return n
}

// spokeLast returns the mention that said the last statement before pronoun i that i did not say, or -1.
func (c *chains) spokeLast(i int) int {
	for j := i - 1; j >= 0 && i-j < 40; j-- {
		if c.says[j] > 0 && c.says[j] != c.says[i] {
			return j
		}
	}
	return -1
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

// antecedent returns the best earlier mention for a pronoun of the third person, or -1. A lax search also takes names that the model may
// wrongly call bodies or places for persons.
func (c *chains) antecedent(i int, lax bool) int {
	best, points := -1, 0.0
	last := -1
	if c.says[i] > 0 {
		if last = c.spokeLast(i); last >= 0 {
			last = c.root(last)
		}
	}
	for j := i - 1; j >= 0; j-- {
		far := c.distance(i, j)
		if far > reach && !(lax && far <= 3*reach) {
			break
		}
		if c.ms[j].Form == doc.Pronoun && c.root(j) == j {
			continue // it stands for nothing that is known
		}
		if !c.possible(i, j, lax) {
			continue
		}
		n := c.weigh(i, j, far)
		if c.root(j) == last {
			n += weights[isSpeaker]
		}
		if best < 0 || n > points {
			best, points = j, n
		}
	}
	if j := c.subjectBehind(i); j >= 0 && c.ms[j].Form != doc.Pronoun && c.possible(i, j, lax) {
		if n := c.weigh(i, j, 0) + weights[isBehind]; best < 0 || n > points {
			best = j
		}
	}
	return best
}

// subjectBehind returns the subject of the clause that pronoun i opens: "Waters" in "In her opening remarks, Waters praised the show"; -1
// for none.
func (c *chains) subjectBehind(i int) int {
	p := c.ms[i].Head
	t := p
	for range 12 {
		h := c.d.Tokens[t].Head
		if h == t {
			return -1
		}
		switch c.d.Tokens[t].Rel {
		case doc.Oblique, doc.AdverbialClause, doc.PrepClause, doc.Participle:
			if s := c.d.Child(h, doc.Subject); h > p && s > p {
				return c.d.MentionAt(s)
			}
		}
		t = h
	}
	return -1
}

// possible reports whether number, gender, kind, syntax and speech allow mention j for pronoun i.
func (c *chains) possible(i, j int, lax bool) bool {
	o, m := &c.of[i], &c.ms[j]
	g := c.gender[c.root(j)]
	if t := &c.d.Tokens[m.Head]; t.Rel == doc.Complement || t.Rel == doc.Oblique && (t.Prep == "as" || t.Prep == "like") {
		return false // "he was a teacher", "worked as a teacher"
	}
	if m.Form == doc.Pronoun {
		q := c.of[j].pron
		if q.person != 3 && c.sameSpeech(i, j) || q.person == 3 && q.gender != 0 && o.pron.gender != 0 && q.gender != o.pron.gender {
			return false
		}
	}
	kind, plural := c.kindOf(j)
	switch o.pron.gender {
	case 'm', 'f':
		if c.unsure(j) {
			kind = doc.Person // at a price; see weigh
		}
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
	return c.syntax(i, j) && !c.ownSpeaker(i, j) && !c.namesItself(i, j)
}

// namesItself reports whether pronoun i says, in quotation marks, the name of the chain of j, which speakers seldom do: "he" is not Warhol
// in "He said: 'Warhol was the centre of it.'"
func (c *chains) namesItself(i, j int) bool {
	k := c.says[i]
	if k == 0 || c.d.Statements[k-1].Form != doc.Direct {
		return false
	}
	for _, at := range c.d.Statements[k-1].Content {
		lo, _ := slices.BinarySearchFunc(c.ms, at.Start, func(m doc.Mention, t int) int { return m.Tokens.Start - t })
		for ; lo < len(c.ms) && c.ms[lo].Tokens.Start < at.End; lo++ {
			if c.ms[lo].Form == doc.NameForm && c.root(lo) == c.root(j) {
				return true
			}
		}
	}
	return false
}

// unsure reports whether a name may be a person's although the model calls it a body or place.
func (c *chains) unsure(j int) bool {
	return c.ms[j].Form == doc.NameForm && c.kinds[c.root(j)] != doc.Person && c.of[j].choice.term == nil && len(c.of[j].words) < 4 && !allCaps(c.d.Tokens[c.ms[j].Head].Word) &&
		c.personal(c.ms[j].Tokens) && !c.located[strings.Join(c.of[j].words, " ")]
}

// kindOf returns the kind and number of the chain of a mention, as far as its other words tell it.
func (c *chains) kindOf(j int) (doc.Kind, bool) {
	r := c.root(j)
	return c.kinds[r], c.plural[r]
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
	if k := c.doneBy(a.Head); k >= 0 && c.root(k) == c.root(j) {
		return false
	}
	return !(p.Rel == doc.Conjunct && p.Head == b.Head || q.Rel == doc.Conjunct && q.Head == a.Head)
}

// doneBy returns the mention that does the act of which a pronoun is the object, which it cannot stand for, or -1: the rebels in "the rebels freed two nuns a week
// after kidnapping them", "said they would kill them", "threatened to try them".
func (c *chains) doneBy(p int) int {
	switch t := &c.d.Tokens[p]; t.Rel {
	case doc.Object, doc.Dative:
	default:
		return -1
	}
	v := c.d.Tokens[p].Head
	for range 6 {
		t := &c.d.Tokens[v]
		if s := c.d.Child(v, doc.Subject); s >= 0 {
			return c.d.MentionAt(s)
		}
		if t.POS != doc.Verb || t.Head == v {
			return -1
		}
		switch t.Rel {
		case doc.OpenComplement, doc.ClauseComplement:
			if o := c.d.Child(t.Head, doc.Object); o >= 0 && o < v {
				return c.d.MentionAt(o) // "urged Russia to free them"
			}
		case doc.Conjunct, doc.AdverbialClause, doc.PrepClause:
		default:
			return -1
		}
		v = t.Head
	}
	return -1
}

// What speaks for and against an antecedent. The values were chosen on half of the Wikinews documents of GUM, its biographies, interviews and
// speeches, near what the literature on salience gives. They are few and rounded, since more of them and finer ones do not carry over: without
// a third of them (same role, subject of the sentence before, first mention, relative clauses) the pronouns that are right rose everywhere.
type weight int

const (
	perSentence   weight = iota // for each sentence between
	perToken                    // for each token between
	isSubject                   // it is a subject
	isObject                    // an object or agent
	isPossessor                 // a possessor
	isModifier                  // a noun before a noun
	isOblique                   // behind a preposition
	isReporter                  // it is the subject of a verb whose complement holds the pronoun
	isNamed                     // it is a name
	samePronoun                 // the same pronoun
	clauseSubject               // the subject of the clause in which a possessive stands
	pluralPlural                // they: a plural
	pluralCountry               // they: a country
	pluralPerson                // they: one person
	thingPlace                  // it: a place
	knownGender                 // its gender is known and the same
	sameQuote                   // both stand in the same quotation
	perMention                  // for each doubling of the mentions of its chain so far
	sameBlock                   // both stand in the same paragraph
	indefinite                  // "a soldier"
	isBehind                    // it stands behind the pronoun, as the subject of the clause that this opens
	isSpeaker                   // it said the statement before the one that the pronoun says
	inQuotation                 // it stands in a quotation that the pronoun is outside of
	isUnsure                    // he, she: a name that the model calls a body or place, and nothing else does
	isObliged                   // it is told what the pronoun must do
	weightCount
)

var weights = [weightCount]float64{
	perSentence: -2, perToken: -0.01, isSubject: 2.1, isObject: 1.1, isPossessor: 1, isModifier: -2, isOblique: 0.3, isReporter: 0.8, isNamed: 0.5,
	samePronoun: 0.5, clauseSubject: 1.5, pluralPlural: 2.6, pluralCountry: -0.3,
	pluralPerson: -1, thingPlace: -0.6, knownGender: 1.2, sameQuote: 0.5, perMention: 0.3, sameBlock: 1,
	indefinite: -1.1, isBehind: 0.5, isUnsure: -2, isSpeaker: 1, inQuotation: -0.7, isObliged: 4,
}

// weigh tells how likely mention j is the antecedent of pronoun i, far sentences behind it.
func (c *chains) weigh(i, j, far int) float64 {
	a, b := &c.ms[i], &c.ms[j]
	p, q := &c.d.Tokens[a.Head], &c.d.Tokens[b.Head]
	n := weights[perSentence]*float64(far) + weights[perToken]*math.Abs(float64(a.Head-b.Head))
	if e := b.Tokens.End; e < len(c.d.Tokens) && c.d.Tokens[e].Word == "-" && b.Form == doc.NameForm {
		n += weights[isModifier] // the Syria of "Syria-based"
	} else {
		n += weights[role2weight(q.Rel)]
	}
	on := func(w weight, yes bool) {
		if yes {
			n += weights[w]
		}
	}
	pr, kind := c.of[i].pron, c.kinds[c.root(j)]
	plural := c.plural[c.root(j)]
	on(isReporter, far == 0 && c.reports(b.Head, a.Head))
	on(isObliged, far == 0 && c.obliges(b.Head, a.Head))
	on(isNamed, b.Form == doc.NameForm)
	on(isUnsure, (pr.gender == 'm' || pr.gender == 'f') && kind != doc.Person)
	on(samePronoun, b.Form == doc.Pronoun && c.of[j].pron.gender == pr.gender && c.of[j].pron.plural == pr.plural)
	on(clauseSubject, pr.possessive && far == 0 && q.Rel == doc.Subject && c.inClause(a.Head, q.Head))
	if pr.plural {
		on(pluralPlural, plural)
		on(pluralCountry, kind == doc.Country)
		on(pluralPerson, !plural && kind == doc.Person)
	}
	on(thingPlace, pr.gender == 'n' && kind == doc.PlaceKind)
	g := c.gender[c.root(j)]
	on(knownGender, g != 0 && g == pr.gender)
	on(inQuotation, c.speech[b.Head] != 0 && c.speech[a.Head] == 0)
	on(sameQuote, c.speech[a.Head] != 0 && c.speech[b.Head] == c.speech[a.Head])
	first := &c.d.Tokens[b.Tokens.Start]
	on(sameBlock, p.Block == q.Block)
	on(indefinite, b.Form == doc.Description && (first.Lower == "a" || first.Lower == "an"))
	n += weights[perMention] * math.Log2(float64(c.size[c.root(j)]))
	return n
}

// obliges reports whether token b is who is told what pronoun a, the subject of a clause, must do: "told Syria that it must withdraw".
func (c *chains) obliges(b, a int) bool {
	p, q := &c.d.Tokens[a], &c.d.Tokens[b]
	if p.Rel != doc.Subject && p.Rel != doc.PassiveSubject || q.Rel != doc.Object && q.Rel != doc.Dative || b > a {
		return false
	}
	v := &c.d.Tokens[p.Head]
	if v.Head != q.Head || v.Rel != doc.ClauseComplement {
		return false
	}
	switch c.d.Tokens[q.Head].Lemma {
	case "tell", "warn", "remind", "inform", "advise", "notify":
	default:
		return false
	}
	for _, k := range c.d.Children(p.Head) {
		if l := c.d.Tokens[k].Lower; c.d.Tokens[k].Rel == doc.Auxiliary && (l == "must" || l == "should" || l == "ought") {
			return true
		}
	}
	return v.Lower == "ought" || (v.Lemma == "have" || v.Lemma == "need") && c.d.Child(p.Head, doc.OpenComplement) >= 0
}

func role2weight(r doc.Rel) weight {
	switch r {
	case doc.Subject, doc.PassiveSubject:
		return isSubject
	case doc.Agent, doc.Object, doc.Dative:
		return isObject
	case doc.Possessor:
		return isPossessor
	case doc.CompoundWord, doc.NounMod, doc.AdjectiveMod:
		return isModifier
	}
	return isOblique
}

// inClause reports whether token t stands below verb v without another subject between.
func (c *chains) inClause(t, v int) bool {
	for range 12 {
		h := c.d.Tokens[t].Head
		if h == v {
			return true
		}
		if h == t || c.d.Child(h, doc.Subject) >= 0 && c.d.Child(h, doc.Subject) != t {
			return false
		}
		t = h
	}
	return false
}

// reports reports whether token s is the subject of a verb whose complement clause holds token t: "she" in "Merkel said she would go".
func (c *chains) reports(s, t int) bool {
	v := c.d.Tokens[s].Head
	if r := c.d.Tokens[s].Rel; r != doc.Subject && r != doc.PassiveSubject {
		if v = c.d.Child(s, doc.RelativeClause); v < 0 { // "Devocht, who had said he would help"
			return false
		}
		if k := c.d.Child(v, doc.Subject); k < 0 || c.d.Tokens[k].Lower != "who" {
			return false
		}
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
