package chain

import (
	"math"
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/text"
)

// JoinPronouns joins pronouns to what they stand for, in text order, so that a chain of pronouns is followed link by link. It runs twice: what
// most of the pronouns that first come to a name are is then its gender, so that one wrong "he" does not make a man of her.
func (c *Chains) JoinPronouns() {
	c.hear()
	before := c.state
	c.state = before.clone()
	c.resolvePronouns(false)
	votes := make([]int, len(c.Mentions))
	for i := range c.Mentions {
		switch r := c.Root(i); {
		case c.Mentions[i].Form != doc.Pronoun || r == i:
		case c.Readings[i].Gender == 'm':
			votes[r]++
		case c.Readings[i].Gender == 'f':
			votes[r]--
		}
	}
	c.state = before
	for r, n := range votes {
		switch r = c.Root(r); {
		case c.Gender[r] != 0 || c.Kinds[r] != doc.Person && max(n, -n) < certain:
		case n > 0:
			c.Gender[r] = 'm'
		case n < 0:
			c.Gender[r] = 'f'
		}
	}
	c.resolvePronouns(true)
}

// certain is the number of pronouns that make a person of a name that the model calls a body.
const certain = 3

// resolvePronouns joins every pronoun; a sure one tells the gender and kind of what it stands for.
func (c *Chains) resolvePronouns(sure bool) {
	for i := range c.Mentions {
		if c.Mentions[i].Form != doc.Pronoun {
			continue
		}
		if !sure {
			c.Gender[i] = 0
		}
		j := -1
		switch p := c.Readings[i].Pron; p.Person {
		case 1:
			j = c.speaker(i)
		case 3:
			if j = c.antecedent(i, false); j < 0 && (p.Gender == 'm' || p.Gender == 'f') {
				j = c.antecedent(i, true)
			}
			if j >= 0 && p.Plural && c.oneOfSeveral(j) {
				continue // "India and Pakistan": see members
			}
		}
		if j < 0 {
			continue
		}
		c.join(i, j)
		if g := c.Readings[i].Pron.Gender; g == 'm' || g == 'f' {
			c.Kinds[c.Root(j)] = doc.Person // whoever is "she" is no body
		}
	}
}

// oneOfSeveral reports whether a mention is one of several names of persons or countries that are coordinated: "they" behind it are all of them.
func (c *Chains) oneOfSeveral(j int) bool {
	m := &c.Mentions[j]
	t := &c.Doc.Tokens[m.Head]
	if m.Form != doc.NameForm || m.Plural || c.Kinds[c.Root(j)] != doc.Country && c.Kinds[c.Root(j)] != doc.Person {
		return false
	}
	k := c.Doc.Child(m.Head, doc.Conjunct)
	if k < 0 && t.Rel == doc.Conjunct {
		k = t.Head
	}
	if k < 0 {
		return false
	}
	n := c.NameAt(k)
	return n != nil && n.Kind == m.Kind
}

// hear notes who speaks, the mentions that are speakers and the sentences that stand wholly in quotation marks; and the names of places that
// something is in.
func (c *Chains) hear() {
	c.says = make([]int, len(c.Mentions))
	for k := range c.Doc.Statements {
		for _, i := range c.Doc.Statements[k].Speakers {
			c.says[i] = k + 1
		}
	}
	c.located = map[string]bool{}
	for i := range c.Mentions {
		if t := &c.Doc.Tokens[c.Mentions[i].Head]; c.Mentions[i].Form == doc.NameForm && c.Kinds[c.Root(i)] == doc.PlaceKind && t.Rel == doc.Oblique && (t.Prep == "in" || t.Prep == "near" || t.Prep == "at") {
			c.located[strings.Join(c.Readings[i].Words, " ")] = true
		}
	}
	c.quoted = make([]int, len(c.Doc.Sentences)+1)
	for s := range c.Doc.Sentences {
		at := c.Doc.Sentences[s].Tokens
		c.quoted[s+1] = c.quoted[s]
		if !at.Empty() && c.speech[at.Start] > 0 && c.speech[max(at.Start, at.End-2)] > 0 {
			c.quoted[s+1]++
		}
	}
}

// distance returns the number of sentences from mention j to pronoun i behind it; sentences of a quotation that the pronoun stands outside
// of do not count.
func (c *Chains) distance(i, j int) int {
	s, t := c.Doc.SentenceOf(c.Mentions[i].Head), c.Doc.SentenceOf(c.Mentions[j].Head)
	n := s - t
	if n > 1 && c.speech[c.Mentions[i].Head] == 0 {
		n -= c.quoted[s] - c.quoted[t+1]
	}
	return n
}

// spokeLast returns the mention that said the last statement before pronoun i that i did not say, or -1.
func (c *Chains) spokeLast(i int) int {
	for j := i - 1; j >= 0 && i-j < 40; j-- {
		if c.says[j] > 0 && c.says[j] != c.says[i] {
			return j
		}
	}
	return -1
}

// speaker returns the mention of whoever says the words that hold pronoun i, or -1.
func (c *Chains) speaker(i int) int {
	for k := c.inner[c.Mentions[i].Head]; k > 0; {
		s := &c.Doc.Statements[k-1]
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
func (c *Chains) antecedent(i int, lax bool) int {
	best, points := -1, 0.0
	last := -1
	if c.says[i] > 0 {
		if last = c.spokeLast(i); last >= 0 {
			last = c.Root(last)
		}
	}
	for j := i - 1; j >= 0; j-- {
		far := c.distance(i, j)
		if far > reach && !(lax && far <= 3*reach) {
			break
		}
		if c.Mentions[j].Form == doc.Pronoun && c.Root(j) == j {
			continue // it stands for nothing that is known
		}
		if !c.possible(i, j, lax) {
			continue
		}
		n := c.weigh(i, j, far)
		if c.Root(j) == last {
			n += weights[isSpeaker]
		}
		if best < 0 || n > points {
			best, points = j, n
		}
	}
	if j := c.subjectBehind(i); j >= 0 && c.Mentions[j].Form != doc.Pronoun && c.possible(i, j, lax) {
		if n := c.weigh(i, j, 0) + weights[isBehind]; best < 0 || n > points {
			best = j
		}
	}
	return best
}

// subjectBehind returns the subject of the clause that pronoun i opens: "Waters" in "In her opening remarks, Waters praised the show"; -1
// for none.
func (c *Chains) subjectBehind(i int) int {
	p := c.Mentions[i].Head
	t := p
	for range 12 {
		h := c.Doc.Tokens[t].Head
		if h == t {
			return -1
		}
		switch c.Doc.Tokens[t].Rel {
		case doc.Oblique, doc.AdverbialClause, doc.PrepClause, doc.Participle:
			if s := c.Doc.Child(h, doc.Subject); h > p && s > p {
				return c.Doc.MentionAt(s)
			}
		}
		t = h
	}
	return -1
}

// possible reports whether number, gender, kind, syntax and speech allow mention j for pronoun i.
func (c *Chains) possible(i, j int, lax bool) bool {
	o, m := &c.Readings[i], &c.Mentions[j]
	g := c.Gender[c.Root(j)]
	if t := &c.Doc.Tokens[m.Head]; t.Rel == doc.Complement || t.Rel == doc.Oblique && (t.Prep == "as" || t.Prep == "like") {
		return false // "he was a teacher", "worked as a teacher"
	}
	if m.Form == doc.Pronoun {
		q := c.Readings[j].Pron
		if q.Person != 3 && c.sameSpeech(i, j) || q.Person == 3 && q.Gender != 0 && o.Pron.Gender != 0 && q.Gender != o.Pron.Gender {
			return false
		}
	}
	kind, plural := c.kindOf(j)
	switch o.Pron.Gender {
	case 'm', 'f':
		if c.unsure(j) {
			kind = doc.Person // at a price; see weigh
		}
		if kind != doc.Person || plural || g != 0 && g != o.Pron.Gender {
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
func (c *Chains) namesItself(i, j int) bool {
	k := c.says[i]
	if k == 0 || c.Doc.Statements[k-1].Form != doc.Direct {
		return false
	}
	for _, at := range c.Doc.Statements[k-1].Content {
		lo, _ := slices.BinarySearchFunc(c.Mentions, at.Start, func(m doc.Mention, t int) int { return m.Tokens.Start - t })
		for ; lo < len(c.Mentions) && c.Mentions[lo].Tokens.Start < at.End; lo++ {
			if c.Mentions[lo].Form == doc.NameForm && c.Root(lo) == c.Root(j) {
				return true
			}
		}
	}
	return false
}

// unsure reports whether a name may be a person's although the model calls it a body or place.
func (c *Chains) unsure(j int) bool {
	return c.Mentions[j].Form == doc.NameForm && c.Kinds[c.Root(j)] != doc.Person && c.Readings[j].Choice.Term == nil && len(c.Readings[j].Words) < 4 && !text.AllCaps(c.Doc.Tokens[c.Mentions[j].Head].Word) &&
		c.Personal(c.Mentions[j].Tokens) && !c.located[strings.Join(c.Readings[j].Words, " ")]
}

// kindOf returns the kind and number of the chain of a mention, as far as its other words tell it.
func (c *Chains) kindOf(j int) (doc.Kind, bool) {
	r := c.Root(j)
	return c.Kinds[r], c.Plural[r]
}

func (c *Chains) sameSpeech(i, j int) bool {
	return c.speech[c.Mentions[i].Head] == c.speech[c.Mentions[j].Head]
}

// ownSpeaker reports whether pronoun i stands in a direct quotation of the chain of j: who speaks is "I" there.
func (c *Chains) ownSpeaker(i, j int) bool {
	if c.Readings[i].Pron.Gender == 'n' || c.Readings[i].Pron.Plural {
		return false
	}
	k := c.speech[c.Mentions[i].Head]
	if k == 0 {
		return false
	}
	for _, s := range c.Doc.Statements[k-1].Speakers {
		if c.Root(s) == c.Root(j) {
			return true
		}
	}
	return false
}

// syntax reports whether the tree allows mention j for pronoun i: not within each other, and not both arguments of one verb.
func (c *Chains) syntax(i, j int) bool {
	a, b := &c.Mentions[i], &c.Mentions[j]
	if b.Tokens.Holds(a.Tokens) || a.Tokens.Holds(b.Tokens) {
		return false
	}
	p, q := &c.Doc.Tokens[a.Head], &c.Doc.Tokens[b.Head]
	if c.Readings[i].Pron.Possessive {
		return p.Head != b.Head && !(q.Rel == doc.Possessor && q.Head == p.Head)
	}
	if c.Readings[i].Pron.Reflexive {
		return true
	}
	if p.Head == q.Head && p.Rel != doc.Conjunct && q.Rel != doc.Conjunct {
		return false
	}
	if k := c.doneBy(a.Head); k >= 0 && c.Root(k) == c.Root(j) {
		return false
	}
	return !(p.Rel == doc.Conjunct && p.Head == b.Head || q.Rel == doc.Conjunct && q.Head == a.Head)
}

// doneBy returns the mention that does the act of which a pronoun is the object, which it cannot stand for, or -1: the rebels in "the rebels freed two nuns a week
// after kidnapping them", "said they would kill them", "threatened to try them".
func (c *Chains) doneBy(p int) int {
	switch t := &c.Doc.Tokens[p]; t.Rel {
	case doc.Object, doc.Dative:
	default:
		return -1
	}
	v := c.Doc.Tokens[p].Head
	for range 6 {
		t := &c.Doc.Tokens[v]
		if s := c.Doc.Child(v, doc.Subject); s >= 0 {
			return c.Doc.MentionAt(s)
		}
		if t.POS != doc.Verb || t.Head == v {
			return -1
		}
		switch t.Rel {
		case doc.OpenComplement, doc.ClauseComplement:
			if o := c.Doc.Child(t.Head, doc.Object); o >= 0 && o < v {
				return c.Doc.MentionAt(o) // "urged Russia to free them"
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
	isCaptive                   // it was taken by somebody, and the pronoun is to be killed or let go
	weightCount
)

var weights = [weightCount]float64{
	perSentence: -2, perToken: -0.01, isSubject: 2.1, isObject: 1.1, isPossessor: 1, isModifier: -2, isOblique: 0.3, isReporter: 0.8, isNamed: 0.5,
	samePronoun: 0.5, clauseSubject: 1.5, pluralPlural: 2.6, pluralCountry: -0.3,
	pluralPerson: -1, thingPlace: -0.6, knownGender: 1.2, sameQuote: 0.5, perMention: 0.3, sameBlock: 1,
	indefinite: -1.1, isBehind: 0.5, isUnsure: -2, isSpeaker: 1, inQuotation: -0.7, isObliged: 4, isCaptive: 3,
}

// weigh tells how likely mention j is the antecedent of pronoun i, far sentences behind it.
func (c *Chains) weigh(i, j, far int) float64 {
	a, b := &c.Mentions[i], &c.Mentions[j]
	p, q := &c.Doc.Tokens[a.Head], &c.Doc.Tokens[b.Head]
	n := weights[perSentence]*float64(far) + weights[perToken]*math.Abs(float64(a.Head-b.Head))
	if e := b.Tokens.End; e < len(c.Doc.Tokens) && c.Doc.Tokens[e].Word == "-" && b.Form == doc.NameForm {
		n += weights[isModifier] // the Syria of "Syria-based"
	} else {
		n += weights[role2weight(q.Rel)]
	}
	on := func(w weight, yes bool) {
		if yes {
			n += weights[w]
		}
	}
	pr, kind := c.Readings[i].Pron, c.Kinds[c.Root(j)]
	plural := c.Plural[c.Root(j)]
	on(isReporter, far == 0 && c.reports(b.Head, a.Head))
	on(isObliged, far == 0 && c.obliges(b.Head, a.Head))
	on(isCaptive, far <= 1 && c.suffers(a.Head, fates) && c.suffers(b.Head, captures))
	on(isNamed, b.Form == doc.NameForm)
	on(isUnsure, (pr.Gender == 'm' || pr.Gender == 'f') && kind != doc.Person)
	on(samePronoun, b.Form == doc.Pronoun && c.Readings[j].Pron.Gender == pr.Gender && c.Readings[j].Pron.Plural == pr.Plural)
	on(clauseSubject, pr.Possessive && far == 0 && q.Rel == doc.Subject && c.inClause(a.Head, q.Head))
	if pr.Plural {
		on(pluralPlural, plural)
		on(pluralCountry, kind == doc.Country)
		on(pluralPerson, !plural && kind == doc.Person)
	}
	on(thingPlace, pr.Gender == 'n' && kind == doc.PlaceKind)
	g := c.Gender[c.Root(j)]
	on(knownGender, g != 0 && g == pr.Gender)
	on(inQuotation, c.speech[b.Head] != 0 && c.speech[a.Head] == 0)
	on(sameQuote, c.speech[a.Head] != 0 && c.speech[b.Head] == c.speech[a.Head])
	first := &c.Doc.Tokens[b.Tokens.Start]
	on(sameBlock, p.Block == q.Block)
	on(indefinite, b.Form == doc.Description && (first.Lower == "a" || first.Lower == "an"))
	n += weights[perMention] * math.Log2(float64(c.size[c.Root(j)]))
	return n
}

// obliges reports whether token b is who is told what pronoun a, the subject of a clause, must do: "told Syria that it must withdraw".
func (c *Chains) obliges(b, a int) bool {
	p, q := &c.Doc.Tokens[a], &c.Doc.Tokens[b]
	if p.Rel != doc.Subject && p.Rel != doc.PassiveSubject || q.Rel != doc.Object && q.Rel != doc.Dative || b > a {
		return false
	}
	v := &c.Doc.Tokens[p.Head]
	if v.Head != q.Head || v.Rel != doc.ClauseComplement {
		return false
	}
	switch c.Doc.Tokens[q.Head].Lemma {
	case "tell", "warn", "remind", "inform", "advise", "notify":
	default:
		return false
	}
	for _, k := range c.Doc.Children(p.Head) {
		if l := c.Doc.Tokens[k].Lower; c.Doc.Tokens[k].Rel == doc.Auxiliary && (l == "must" || l == "should" || l == "ought") {
			return true
		}
	}
	return v.Lower == "ought" || (v.Lemma == "have" || v.Lemma == "need") && c.Doc.Child(p.Head, doc.OpenComplement) >= 0
}

// suffers reports whether one of some verbs is done to token i.
func (c *Chains) suffers(i int, verbs map[string]bool) bool {
	t := &c.Doc.Tokens[i]
	return (t.Rel == doc.Object || t.Rel == doc.PassiveSubject) && verbs[c.Doc.Tokens[t.Head].Lemma]
}

// captures are verbs for taking somebody hostage, fates for what then is done to him: "seized a tourist … threatened to kill him".
var (
	captures = lists.Set("kidnap abduct seize capture hold take snatch detain hijack")
	fates    = lists.Set("kill execute behead free release murder slaughter shoot decapitate hang spare")
)

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
func (c *Chains) inClause(t, v int) bool {
	for range 12 {
		h := c.Doc.Tokens[t].Head
		if h == v {
			return true
		}
		if h == t || c.Doc.Child(h, doc.Subject) >= 0 && c.Doc.Child(h, doc.Subject) != t {
			return false
		}
		t = h
	}
	return false
}

// reports reports whether token s is the subject of a verb whose complement clause holds token t: "she" in "Merkel said she would go".
func (c *Chains) reports(s, t int) bool {
	v := c.Doc.Tokens[s].Head
	if r := c.Doc.Tokens[s].Rel; r != doc.Subject && r != doc.PassiveSubject {
		if v = c.Doc.Child(s, doc.RelativeClause); v < 0 { // "Devocht, who had said he would help"
			return false
		}
		if k := c.Doc.Child(v, doc.Subject); k < 0 || c.Doc.Tokens[k].Lower != "who" {
			return false
		}
	}
	for range 12 {
		h := c.Doc.Tokens[t].Head
		if h == t {
			return false
		}
		if h == v {
			switch c.Doc.Tokens[t].Rel {
			case doc.ClauseComplement, doc.OpenComplement, doc.Parataxis:
				return true
			}
			return false
		}
		t = h
	}
	return false
}
