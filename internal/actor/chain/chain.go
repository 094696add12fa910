// Package chain joins mentions into chains: names by head and acronym, descriptions to names, and pronouns to what they stand for, by weighed signs of who is meant.
package chain

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/phrase"
	"readout/internal/actor/text"
)

// A Reading is what is known of one mention by itself.
type Reading struct {
	Code   text.Code
	Title  text.Title
	Choice text.Choice // of the dictionary; choice.term is nil for none
	Words  []string
	Gender byte
	Pron   lists.Pronoun
	Head   string // lemma of the head
}

// Chains joins the mentions of one document. A chain is known by its root, its first mention.
type Chains struct {
	phrase.Reader
	Mentions []doc.Mention
	Readings []Reading
	speech   []int           // token → 1 + index of the innermost statement that holds it in quotation marks
	inner    []int           // token → 1 + index of the innermost statement that holds it at all
	says     []int           // mention → 1 + index of a statement that it says
	quoted   []int           // sentence → number of sentences before it that stand wholly in quotation marks
	located  map[string]bool // names of places that something is in: no "he" is one
	state
}

// A state is what is known of the chains so far.
type state struct {
	parent []int
	Gender []byte // of a chain, by its root
	Kinds  []doc.Kind
	Plural []bool
	Told   []int // how well the kind of a chain is known, by its root
	size   []int // mentions of a chain that are known so far, by its root
}

func (s state) clone() state {
	return state{slices.Clone(s.parent), slices.Clone(s.Gender), slices.Clone(s.Kinds), slices.Clone(s.Plural), slices.Clone(s.Told), slices.Clone(s.size)}
}

// New returns Chains of which every mention is one by itself.
func New(r phrase.Reader) Chains {
	c := Chains{Reader: r, Mentions: r.Doc.Mentions, Readings: make([]Reading, len(r.Doc.Mentions))}
	c.parent, c.Gender = make([]int, len(c.Mentions)), make([]byte, len(c.Mentions))
	c.size, c.Told, c.Kinds, c.Plural = make([]int, len(c.Mentions)), make([]int, len(c.Mentions)), make([]doc.Kind, len(c.Mentions)), make([]bool, len(c.Mentions))
	for i := range c.parent {
		c.parent[i], c.size[i] = i, 1
	}
	c.speech, c.inner = make([]int, len(r.Doc.Tokens)), make([]int, len(r.Doc.Tokens))
	for i, s := range r.Doc.Statements {
		quoted := s.Form == doc.Direct
		for _, at := range s.Content {
			for t := at.Start; t < at.End; t++ {
				c.inner[t] = i + 1
				if s.Form == doc.Mixed {
					quoted = c.inQuotes(t, quoted)
				}
				if quoted {
					c.speech[t] = i + 1
				}
			}
		}
	}
	return c
}

// JoinNames makes one chain of the names of one actor.
func (c *Chains) JoinNames() {
	shared := c.sharedNames()
	exact := map[string]int{}
	entries := map[[2]int]int{}
	for i := range c.Mentions {
		o := &c.Readings[i]
		if c.Mentions[i].Form != doc.NameForm || len(o.Words) == 0 || len(o.Words) == 1 && shared[o.Words[0]] {
			continue
		}
		words := strings.Join(o.Words, " ")
		key := c.localKey(i, words)
		if j, ok := exact[key]; ok {
			c.join(j, i)
		} else {
			exact[key] = i
		}
		if key != words {
			exact[words] = i // the last one named is meant from here on
		}
		if o.Choice.Term == nil || o.Choice.Hit.Use != dict.Plain || o.Choice.Hit.Weak {
			continue
		}
		entry := [2]int{o.Choice.Hit.Index, o.Choice.Hit.Entry}
		if j, ok := entries[entry]; ok {
			c.join(j, i)
		} else {
			entries[entry] = i
		}
	}
	c.joinShortNames(shared)
	c.joinFamilyNames()
	c.joinAcronyms()
}

// sharedNames returns the last words that the full names of several persons of the document end with: "Clinton" beside "Bill Clinton" and
// "Hillary Clinton".
func (c *Chains) sharedNames() map[string]bool {
	first, shared := map[string]string{}, map[string]bool{}
	for i := range c.Mentions {
		w := c.Readings[i].Words
		if c.Mentions[i].Form != doc.NameForm || c.Mentions[i].Kind != doc.Person || len(w) < 2 {
			continue
		}
		last := w[len(w)-1]
		if given, ok := first[last]; ok && given != w[0] {
			shared[last] = true
		} else {
			first[last] = w[0]
		}
	}
	return shared
}

// joinShortNames joins "Kuleba" to "Dmytro Kuleba", "Jared Padalecki" to "Jared Tristan Padalecki", and "Foreign Ministry" to "Ukrainian
// Foreign Ministry". A name that several persons share goes to the one who was named last.
func (c *Chains) joinShortNames(shared map[string]bool) {
	bySuffix := map[string][]int{} // last word → names of two words and more, and short ones that are resolved
	seen := map[int]bool{}
	for i := range c.Mentions {
		w := c.Readings[i].Words
		if c.Mentions[i].Form != doc.NameForm || len(w) < 2 || !shared[w[len(w)-1]] && seen[c.Root(i)] {
			continue // of a name that is one person's the first mention is enough
		}
		seen[c.Root(i)] = true
		bySuffix[w[len(w)-1]] = append(bySuffix[w[len(w)-1]], i)
	}
	for i := range c.Mentions {
		o := &c.Readings[i]
		if c.Mentions[i].Form != doc.NameForm || len(o.Words) == 0 || c.Mentions[i].Kind == doc.Country || c.Mentions[i].Kind == doc.PlaceKind && !shared[o.Words[0]] {
			continue
		}
		last := o.Words[len(o.Words)-1]
		best := -1
		names := bySuffix[last]
		k, _ := slices.BinarySearch(names, i)
		if len(o.Words) == 1 && shared[last] {
			best = c.mainNamesake(i, names[max(0, k-nearest):k])
		}
		for j := k - 1; j >= max(0, k-nearest) && best < 0; j-- { // the nearest one before
			if c.shortOf(i, names[j]) {
				best = names[j]
			}
		}
		for j := k; j < min(len(names), k+nearest) && best < 0; j++ { // else the first one behind
			if c.shortOf(i, names[j]) {
				best = names[j]
			}
		}
		if best >= 0 {
			c.join(best, i)
			c.unlike(i, best)
			if len(o.Words) == 1 && shared[last] {
				c.Readings[i].Words = c.Readings[best].Words // from here on it names that person
				k, _ := slices.BinarySearch(bySuffix[last], i)
				bySuffix[last] = slices.Insert(bySuffix[last], k, i)
			}
		}
	}
}

// spelledOut takes from an acronym what the dictionary says of it, where the text spells it out as something else: "National Police Agency
// (NPA)" is not the New People's Army.
func (c *Chains) spelledOut(i, j int) {
	o, full := &c.Readings[i], &c.Readings[j]
	if o.Choice.Term == nil || o.Choice.Hit.Index < c.Users || full.Choice.Term != nil && full.Choice.Hit.Entry == o.Choice.Hit.Entry {
		return
	}
	if name := dict.AppendWords(nil, o.Choice.Entry.Names[0].Text); len(name) > 1 && slices.Contains(full.Words, name[len(name)-1]) && !c.Local(c.Mentions[j].Tokens) {
		return
	}
	c.forget(i)
}

// forget codes a name again without the dictionary.
func (c *Chains) forget(i int) {
	n, o := c.NameAt(c.Mentions[i].Head), &c.Readings[i]
	if n == nil {
		return
	}
	o.Choice = text.Choice{Hit: text.Hit{Index: -1}}
	o.Code = c.Combine(n, o.Title, o.Choice, 0)
	c.Identities[n.Start] = text.Identity{Range: n.Range, Code: o.Code, Title: o.Title, Choice: o.Choice}
}

// unlike takes from a family name what the dictionary says of it, where the text's full name is that of somebody else: "Bush" behind "Jeb Bush".
func (c *Chains) unlike(i, full int) {
	o, f := &c.Readings[i], &c.Readings[full]
	if len(o.Words) != 1 || len(f.Words) < 2 || o.Choice.Term == nil || o.Choice.Entry.Kind != dict.Person || o.Choice.Hit.Index < c.Users {
		return
	}
	if f.Choice.Term != nil && f.Choice.Hit.Entry == o.Choice.Hit.Entry && f.Choice.Hit.Index == o.Choice.Hit.Index {
		return
	}
	given := f.Words[0]
	if given == o.Words[0] {
		given = f.Words[1] // "Yang Changqing", "Yang"
	}
	if name := dict.AppendWords(nil, o.Choice.Entry.Names[0].Text); slices.Contains(name, given) {
		return
	}
	c.forget(i)
}

// joinFamilyNames joins "Park" to the "Park Bum-gye" named last before it, else to the first behind it.
func (c *Chains) joinFamilyNames() {
	last := map[string]int{}
	var open []int
	for i := range c.Mentions {
		if c.Mentions[i].Form != doc.NameForm || c.Mentions[i].Kind == doc.Country || len(c.Readings[i].Words) == 0 {
			continue
		}
		w := c.Readings[i].Words
		if len(w) > 1 {
			if f := c.FamilyName(c.Mentions[i].Tokens, w); f != "" && c.Mentions[i].Kind == doc.Person {
				last[f] = i
			}
			continue
		}
		if !lists.FamilyFirst[w[0]] || c.Root(i) != i && len(c.Readings[c.Root(i)].Words) > 1 {
			continue
		}
		if j, ok := last[w[0]]; ok {
			c.join(j, i)
		} else {
			open = append(open, i)
		}
	}
	for _, i := range open {
		if j, ok := last[c.Readings[i].Words[0]]; ok {
			c.join(j, i)
		}
	}
}

// mainNamesake returns whom of several a family name means, or -1: who has been named most, unless another was the subject just now.
func (c *Chains) mainNamesake(i int, names []int) int {
	best, points := -1, 0
	s := c.Doc.SentenceOf(c.Mentions[i].Head)
	for k := len(names) - 1; k >= 0; k-- {
		j := names[k]
		if !c.shortOf(i, j) {
			continue
		}
		n := 2 * min(c.size[c.Root(j)], 4)
		if far := s - c.Doc.SentenceOf(c.Mentions[j].Head); far <= 1 {
			n += 2
			if rel := c.Doc.Tokens[c.Mentions[j].Head].Rel; rel == doc.Subject || rel == doc.PassiveSubject {
				n += 4
			}
		}
		if best < 0 || n > points {
			best, points = j, n
		}
	}
	return best
}

// nearest bounds how many full names with the same last word are looked at on either side.
const nearest = 100

// shortOf reports whether name i may be a short form of name j.
func (c *Chains) shortOf(i, j int) bool {
	a, b := c.Readings[i].Words, c.Readings[j].Words
	middle := len(a) == 2 && len(b) == 3 && a[0] == b[0] && a[1] == b[2] && c.Mentions[j].Kind == doc.Person
	if !middle && (len(a) >= len(b) || !slices.Equal(a, b[len(b)-len(a):])) {
		return false
	}
	if g, h := c.Readings[i].Gender, c.Readings[j].Gender; g != 0 && h != 0 && g != h {
		return false
	}
	if c.Mentions[j].Kind == doc.Person {
		return (c.Mentions[i].Kind == doc.Person || len(a) == 1) && !c.otherTitle(i, j)
	}
	return len(a) > 1 && c.Mentions[i].Kind == c.Mentions[j].Kind && (c.agree(i, j) || !c.Local(c.Mentions[i].Tokens))
}

// otherTitle reports whether the titles of two persons contradict each other: "King Hussein of Jordan" is not "President Saddam Hussein".
func (c *Chains) otherTitle(i, j int) bool {
	a, b := &c.Readings[i].Title, &c.Readings[j].Title
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return true
	}
	if a.Country != "" && c.Readings[j].Code.Country != "" && a.Country != c.Readings[j].Code.Country && c.Readings[j].Choice.Present {
		return true
	}
	return c.Royal(a) && b.Role && !c.Royal(b) || c.Royal(b) && a.Role && !c.Royal(a)
}

// Royal reports whether a title is that of a king or his kin.
func (c *Chains) Royal(t *text.Title) bool {
	for i := t.Region.Start; i < t.Region.End; i++ {
		if text.Crowned(c.Doc.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// joinAcronyms joins "FIS" to "Islamic Salvation Front" where it stands in brackets behind it, or is its initials.
func (c *Chains) joinAcronyms() {
	initials, described := map[string]int{}, map[string]bool{}
	for i := range c.Mentions {
		m, o := &c.Mentions[i], &c.Readings[i]
		if m.Form != doc.NameForm {
			continue
		}
		if len(o.Words) > 2 && m.Kind != doc.Person {
			var b strings.Builder
			for t := m.Tokens.Start; t < m.Tokens.End; t++ {
				if w := c.Doc.Tokens[t].Word; text.UpperStart(w) {
					b.WriteByte(w[0])
				}
			}
			if _, ok := initials[b.String()]; !ok {
				initials[b.String()] = i
			}
		}
		if len(o.Words) != 1 || !text.AllCaps(c.Doc.Tokens[m.Head].Word) {
			continue
		}
		if j, ok := initials[strings.ToUpper(o.Words[0])]; ok {
			c.join(j, i)
			c.spelledOut(i, j)
		} else if p := m.Tokens.Start - 1; p > 0 && c.Doc.Tokens[p].Word == "(" {
			if n := c.NameAt(p - 1); n != nil && n.Kind != doc.Person && n.Len() > 1 {
				if j := c.Doc.MentionAt(n.Head); j >= 0 {
					c.join(j, i)
					c.spelledOut(i, j)
				}
			} else if n == nil && c.initials(p, o) {
				described[o.Words[0]] = true
			}
		}
		if described[o.Words[0]] && o.Choice.Hit.Index >= c.Users {
			c.forget(i) // "the Anti-Graft Board (AGB)" is no other AGB
		}
	}
}

// initials reports whether the capitalised words right before token end, of a description, begin with the letters of an acronym that the dictionary spells otherwise.
func (c *Chains) initials(end int, o *Reading) bool {
	var known []string
	if o.Choice.Term != nil {
		known = dict.AppendWords(nil, o.Choice.Entry.Names[0].Text)
	}
	acronym := strings.ToUpper(o.Words[0])
	for t, k := end-1, len(acronym)-1; t >= 0; t-- {
		w := &c.Doc.Tokens[t]
		switch {
		case len(known) > 0 && slices.Contains(c.Words[t], known[len(known)-1]):
			return false // "the UN High Commissioner for Refugees (UNHCR)"
		case text.UpperStart(w.Word) && w.Word[0] == acronym[k]:
			if k--; k < 0 {
				return true
			}
		case w.Word != "-" && w.POS != doc.Adp && w.Lower != "and":
			return false
		}
	}
	return false
}

// JoinDescriptions joins appositions and definite descriptions to what they stand for.
func (c *Chains) JoinDescriptions() {
	for i := range c.Mentions {
		m := &c.Mentions[i]
		if m.Form == doc.Pronoun {
			continue
		}
		if j := c.beside(i); j >= 0 {
			c.join(i, j)
			continue
		}
		if m.Form == doc.Description {
			if j := c.regional(i); j >= 0 {
				c.Readings[i].Code = text.Code{} // "the Central African nation" may be Gabon
				c.join(i, j)
			} else if j := c.definite(i); j >= 0 {
				c.join(i, j)
			}
		}
	}
}

// beside returns the mention that mention i is set beside as an apposition, or -1. Predicates ("he is a volunteer") tell a code but are
// no further mention.
func (c *Chains) beside(i int) int {
	m := &c.Mentions[i]
	t := &c.Doc.Tokens[m.Head]
	if t.Rel == doc.Conjunct && m.Form == doc.Description && !m.Plural && m.Kind == doc.Person && c.Doc.Child(m.Head, doc.Determiner) < 0 && c.Doc.Child(m.Head, doc.Possessor) < 0 {
		if a := &c.Doc.Tokens[t.Head]; a.Rel == doc.Apposition && a.Head < t.Head {
			t = a // "Ana Costa, founder and director of the school"
		}
	}
	if t.Rel != doc.Apposition {
		return -1
	}
	j := c.Doc.MentionAt(t.Head)
	if j < 0 || j == i {
		return -1
	}
	a, b := &c.Mentions[i], &c.Mentions[j]
	if a.Form == b.Form && a.Form == doc.NameForm || b.Form == doc.Pronoun {
		return -1
	}
	k, l := c.Kinds[c.Root(i)], c.Kinds[c.Root(j)]
	if a.Plural != b.Plural || placeLike(k) != placeLike(l) || k == doc.Person && l == doc.Organization || k == doc.Organization && l == doc.Person {
		return -1
	}
	return j
}

func placeLike(k doc.Kind) bool { return k == doc.PlaceKind || k == doc.Country }

// definite returns the earlier mention that a description such as "the minister" or "the group" stands for, or -1.
func (c *Chains) definite(i int) int {
	m := &c.Mentions[i]
	first := &c.Doc.Tokens[m.Tokens.Start]
	if first.POS != doc.Det && first.POS != doc.Pron || first.Lower == "a" || first.Lower == "an" || first.Lower == "some" || first.Lower == "no" || first.Lower == "any" || first.Lower == "another" || first.Lower == "every" || first.Lower == "each" || lists.Pronouns[first.Lower].Possessive || m.Tokens.End > m.Head+1 {
		return -1
	}
	head := c.Readings[i].Head
	kind, isCommon := lists.Common[head]
	s := c.Doc.SentenceOf(m.Head)
	for j := i - 1; j >= 0; j-- {
		b := &c.Mentions[j]
		far := s - c.Doc.SentenceOf(b.Head)
		if far > 8 {
			break
		}
		if b.Form == doc.Pronoun || b.Plural != m.Plural || b.Tokens.Holds(m.Tokens) {
			continue
		}
		if b.Form == doc.Description && c.Readings[j].Head == head && c.agree(i, j) && c.repeats(i, j) {
			return j
		}
		if b.Form == doc.NameForm && c.nameFits(i, j, head, kind, isCommon) {
			return c.actorBefore(i, j, func(k int) bool {
				return c.Mentions[k].Form == doc.NameForm && c.nameFits(i, k, head, kind, isCommon)
			})
		}
	}
	return -1
}

// actorBefore returns the subject among the fitting mentions of the sentence of mention j and before it, else j: "the president" is Biden behind
// "President Biden spoke with President Putin".
func (c *Chains) actorBefore(i, j int, fits func(int) bool) int {
	s := c.Doc.SentenceOf(c.Mentions[j].Head)
	if s == c.Doc.SentenceOf(c.Mentions[i].Head) {
		return j
	}
	for k := j; k >= 0 && c.Doc.SentenceOf(c.Mentions[k].Head) == s; k-- {
		if c.Doc.Tokens[c.Mentions[k].Head].Rel == doc.Subject && c.Mentions[k].Plural == c.Mentions[i].Plural && fits(k) {
			return k
		}
	}
	return j
}

// repeats reports whether description i may take up description j: it says nothing of it that is new ("the Afghan security forces" are not
// "the remaining forces"), and what belongs to a speaker is only taken up by the speaker.
func (c *Chains) repeats(i, j int) bool {
	a, b := &c.Mentions[i], &c.Mentions[j]
	if p, ok := lists.Pronouns[c.Doc.Tokens[b.Tokens.Start].Lower]; ok && p.Possessive && p.Person != 3 && !c.sameSpeech(i, j) {
		return false
	}
	for t := a.Tokens.Start; t < a.Head; t++ {
		if p := c.Doc.Tokens[t].POS; p == doc.Det || p == doc.Pron || p == doc.Punct {
			continue
		}
		found := false
		for u := b.Tokens.Start; u < b.Tokens.End && !found; u++ {
			found = c.Doc.Tokens[u].Lower == c.Doc.Tokens[t].Lower
		}
		if !found {
			return false
		}
	}
	return true
}

// agree reports whether the codes of two mentions do not contradict each other.
func (c *Chains) agree(i, j int) bool {
	a, b := &c.Readings[i].Code, &c.Readings[j].Code
	return a.Country == b.Country || a.Country == "" || b.Country == "" && b.Body() == ""
}

// nameFits reports whether a name may be meant by a definite description with that head.
func (c *Chains) nameFits(i, j int, head string, kind doc.Kind, isCommon bool) bool {
	m, b, o := &c.Mentions[i], &c.Mentions[j], &c.Readings[j]
	if b.Kind == doc.Person && (lists.Bodies[head] || lists.Collectives[head]) {
		return false // "the government" is nobody's title
	}
	for t := o.Title.Region.Start; t < o.Title.Region.End; t++ {
		if c.Doc.Tokens[t].Lemma == head || c.Doc.Tokens[t].Lower == head {
			return c.agree(i, j)
		}
	}
	held := &o.Choice
	if held.Term == nil {
		held = &c.Readings[c.Root(j)].Choice // the family name alone, of many holders
	}
	if b.Kind == doc.Person && held.Term != nil && held.Present && slices.Contains(strings.Fields(strings.ToLower(held.Term.Title)), head) {
		return c.agree(i, j)
	}
	if m.Head-m.Tokens.Start > 1 || !isCommon {
		return m.Head-m.Tokens.Start <= 2 && len(o.Words) > 1 && slices.Contains(o.Words, head) && b.Kind != doc.Person
	}
	switch kind {
	case doc.Country:
		return b.Kind == doc.Country
	case doc.PlaceKind:
		return b.Kind == doc.PlaceKind && head != "area" && head != "border"
	case doc.Organization:
		return b.Kind == doc.Organization && c.Kinds[c.Root(j)] != doc.Person && c.Readings[j].Choice.Hit.Use == dict.Plain && c.agree(i, j) &&
			(anyBody[head] || slices.Contains(o.Words, head) || len(o.Code.Sectors) > 0 && sameField(&c.Readings[i].Code, &o.Code)) // a name of which nothing is known is no government
	case doc.Group:
		return head == "group" && (b.Kind == doc.Organization || b.Kind == doc.Group)
	}
	return false
}

// anyBody are nouns that a body of any sector can be called.
var anyBody = lists.Set("organization organisation group body agency alliance bloc union institution movement office department company firm")

// sameField reports whether two codes share a sector, or one has none.
func sameField(a, b *text.Code) bool {
	if len(a.Sectors) == 0 || len(b.Sectors) == 0 {
		return true
	}
	return slices.ContainsFunc(a.Sectors, func(s string) bool { return slices.Contains(b.Sectors, s) })
}

// localKey returns the words under which a name is joined to the same name elsewhere: with its country where the text tells that of one
// that bodies of many states have.
func (c *Chains) localKey(i int, words string) string {
	if country := c.Readings[i].Title.Country; country != "" && c.Local(c.Mentions[i].Tokens) {
		return words + " " + country
	}
	return words
}

// inQuotes follows the quotation marks of a mixed statement: only what stands between them are the speaker's words.
func (c *Chains) inQuotes(t int, quoted bool) bool {
	switch c.Doc.Tokens[t].Word {
	case "“", "``", "«":
		return true
	case "”", "''", "»":
		return false
	case "\"":
		return !quoted
	}
	if t > 0 && (c.Doc.Tokens[t-1].Word == "“" || c.Doc.Tokens[t-1].Word == "``") {
		return true
	}
	return quoted
}

// Root returns the first mention of the chain that mention i is in.
func (c *Chains) Root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// join makes one chain of two; the earlier mention stays its root.
func (c *Chains) join(a, b int) {
	a, b = c.Root(a), c.Root(b)
	if a == b {
		return
	}
	if a > b {
		a, b = b, a
	}
	c.parent[b] = a
	c.size[a] += c.size[b]
	if c.Told[b] > c.Told[a] {
		c.Told[a], c.Kinds[a], c.Plural[a] = c.Told[b], c.Kinds[b], c.Plural[b]
	}
	if c.Gender[a] == 0 {
		c.Gender[a] = c.Gender[b]
	}
}
