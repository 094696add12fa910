package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// joinNames makes one chain of the names of one actor.
func (c *chains) joinNames() {
	shared := c.sharedNames()
	exact := map[string]int{}
	entries := map[[2]int]int{}
	for i := range c.ms {
		o := &c.of[i]
		if c.ms[i].Form != doc.NameForm || len(o.words) == 0 || len(o.words) == 1 && shared[o.words[0]] {
			continue
		}
		words := strings.Join(o.words, " ")
		key := c.localKey(i, words)
		if j, ok := exact[key]; ok {
			c.join(j, i)
		} else {
			exact[key] = i
		}
		if key != words {
			exact[words] = i // the last one named is meant from here on
		}
		if o.choice.term == nil || o.choice.hit.Use != dict.Plain || o.choice.hit.Weak {
			continue
		}
		entry := [2]int{o.choice.hit.index, o.choice.hit.Entry}
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
func (c *chains) sharedNames() map[string]bool {
	first, shared := map[string]string{}, map[string]bool{}
	for i := range c.ms {
		w := c.of[i].words
		if c.ms[i].Form != doc.NameForm || c.ms[i].Kind != doc.Person || len(w) < 2 {
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
func (c *chains) joinShortNames(shared map[string]bool) {
	bySuffix := map[string][]int{} // last word → names of two words and more, and short ones that are resolved
	seen := map[int]bool{}
	for i := range c.ms {
		w := c.of[i].words
		if c.ms[i].Form != doc.NameForm || len(w) < 2 || !shared[w[len(w)-1]] && seen[c.root(i)] {
			continue // of a name that is one person's the first mention is enough
		}
		seen[c.root(i)] = true
		bySuffix[w[len(w)-1]] = append(bySuffix[w[len(w)-1]], i)
	}
	for i := range c.ms {
		o := &c.of[i]
		if c.ms[i].Form != doc.NameForm || len(o.words) == 0 || c.ms[i].Kind == doc.Country || c.ms[i].Kind == doc.PlaceKind && !shared[o.words[0]] {
			continue
		}
		last := o.words[len(o.words)-1]
		best := -1
		names := bySuffix[last]
		k, _ := slices.BinarySearch(names, i)
		if len(o.words) == 1 && shared[last] {
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
			if len(o.words) == 1 && shared[last] {
				c.of[i].words = c.of[best].words // from here on it names that person
				k, _ := slices.BinarySearch(bySuffix[last], i)
				bySuffix[last] = slices.Insert(bySuffix[last], k, i)
			}
		}
	}
}

// spelledOut takes from an acronym what the dictionary says of it, where the text spells it out as something else: "National Police Agency
// (NPA)" is not the New People's Army.
func (c *chains) spelledOut(i, j int) {
	o, full := &c.of[i], &c.of[j]
	if o.choice.term == nil || o.choice.hit.index < c.users || full.choice.term != nil && full.choice.hit.Entry == o.choice.hit.Entry {
		return
	}
	if name := dict.AppendWords(nil, o.choice.entry.Names[0].Text); len(name) > 1 && slices.Contains(full.words, name[len(name)-1]) && !c.local(c.ms[j].Tokens) {
		return
	}
	c.forget(i)
}

// forget codes a name again without the dictionary.
func (c *chains) forget(i int) {
	n, o := c.nameAt(c.ms[i].Head), &c.of[i]
	if n == nil {
		return
	}
	o.choice = choice{hit: hit{index: -1}}
	o.code = c.combine(n, o.title, o.choice, 0)
	c.known[n.Start] = identity{n.Range, o.code, o.title, o.choice}
}

// unlike takes from a family name what the dictionary says of it, where the text's full name is that of somebody else: "Bush" behind "Jeb Bush".
func (c *chains) unlike(i, full int) {
	o, f := &c.of[i], &c.of[full]
	if len(o.words) != 1 || len(f.words) < 2 || o.choice.term == nil || o.choice.entry.Kind != dict.Person || o.choice.hit.index < c.users {
		return
	}
	if f.choice.term != nil && f.choice.hit.Entry == o.choice.hit.Entry && f.choice.hit.index == o.choice.hit.index {
		return
	}
	if name := dict.AppendWords(nil, o.choice.entry.Names[0].Text); slices.Contains(name, f.words[0]) {
		return
	}
	c.forget(i)
}

// joinFamilyNames joins "Park" to the "Park Bum-gye" named last before it, else to the first behind it.
func (c *chains) joinFamilyNames() {
	last := map[string]int{}
	var open []int
	for i := range c.ms {
		if c.ms[i].Form != doc.NameForm || c.ms[i].Kind == doc.Country || len(c.of[i].words) == 0 {
			continue
		}
		w := c.of[i].words
		if len(w) > 1 {
			if f := c.familyName(c.ms[i].Tokens, w); f != "" && c.ms[i].Kind == doc.Person {
				last[f] = i
			}
			continue
		}
		if !familyFirst[w[0]] || c.root(i) != i && len(c.of[c.root(i)].words) > 1 {
			continue
		}
		if j, ok := last[w[0]]; ok {
			c.join(j, i)
		} else {
			open = append(open, i)
		}
	}
	for _, i := range open {
		if j, ok := last[c.of[i].words[0]]; ok {
			c.join(j, i)
		}
	}
}

// mainNamesake returns whom of several a family name means, or -1: who has been named most, unless another was the subject just now.
func (c *chains) mainNamesake(i int, names []int) int {
	best, points := -1, 0
	s := c.d.SentenceOf(c.ms[i].Head)
	for k := len(names) - 1; k >= 0; k-- {
		j := names[k]
		if !c.shortOf(i, j) {
			continue
		}
		n := 2 * min(c.size[c.root(j)], 4)
		if far := s - c.d.SentenceOf(c.ms[j].Head); far <= 1 {
			n += 2
			if rel := c.d.Tokens[c.ms[j].Head].Rel; rel == doc.Subject || rel == doc.PassiveSubject {
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
func (c *chains) shortOf(i, j int) bool {
	a, b := c.of[i].words, c.of[j].words
	middle := len(a) == 2 && len(b) == 3 && a[0] == b[0] && a[1] == b[2] && c.ms[j].Kind == doc.Person
	if !middle && (len(a) >= len(b) || !slices.Equal(a, b[len(b)-len(a):])) {
		return false
	}
	if g, h := c.of[i].gender, c.of[j].gender; g != 0 && h != 0 && g != h {
		return false
	}
	if c.ms[j].Kind == doc.Person {
		return (c.ms[i].Kind == doc.Person || len(a) == 1) && !c.otherTitle(i, j)
	}
	return len(a) > 1 && c.ms[i].Kind == c.ms[j].Kind && (c.agree(i, j) || !c.local(c.ms[i].Tokens))
}

// otherTitle reports whether the titles of two persons contradict each other: "King Hussein of Jordan" is not "President Saddam Hussein".
func (c *chains) otherTitle(i, j int) bool {
	a, b := &c.of[i].title, &c.of[j].title
	if a.country != "" && b.country != "" && a.country != b.country {
		return true
	}
	if a.country != "" && c.of[j].code.country != "" && a.country != c.of[j].code.country && c.of[j].choice.present {
		return true
	}
	return c.royal(a) && b.role && !c.royal(b) || c.royal(b) && a.role && !c.royal(a)
}

// royal reports whether a title is that of a king or his kin.
func (c *chains) royal(t *title) bool {
	for i := t.region.Start; i < t.region.End; i++ {
		if crowned(c.d.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// joinAcronyms joins "FIS" to "Islamic Salvation Front" where it stands in brackets behind it, or is its initials.
func (c *chains) joinAcronyms() {
	initials := map[string]int{}
	for i := range c.ms {
		m, o := &c.ms[i], &c.of[i]
		if m.Form != doc.NameForm {
			continue
		}
		if len(o.words) > 2 && m.Kind != doc.Person {
			var b strings.Builder
			for t := m.Tokens.Start; t < m.Tokens.End; t++ {
				if w := c.d.Tokens[t].Word; upperStart(w) {
					b.WriteByte(w[0])
				}
			}
			if _, ok := initials[b.String()]; !ok {
				initials[b.String()] = i
			}
		}
		if len(o.words) != 1 || !allCaps(c.d.Tokens[m.Head].Word) {
			continue
		}
		if j, ok := initials[strings.ToUpper(o.words[0])]; ok {
			c.join(j, i)
			c.spelledOut(i, j)
		} else if p := m.Tokens.Start - 1; p > 0 && c.d.Tokens[p].Word == "(" {
			if n := c.nameAt(p - 1); n != nil && n.kind != doc.Person && n.Len() > 1 {
				if j := c.d.MentionAt(n.head); j >= 0 {
					c.join(j, i)
					c.spelledOut(i, j)
				}
			}
		}
	}
}

// joinDescriptions joins appositions and definite descriptions to what they stand for.
func (c *chains) joinDescriptions() {
	for i := range c.ms {
		m := &c.ms[i]
		if m.Form == doc.Pronoun {
			continue
		}
		if j := c.beside(i); j >= 0 {
			c.join(i, j)
			continue
		}
		if m.Form == doc.Description {
			if j := c.definite(i); j >= 0 {
				c.join(i, j)
			}
		}
	}
}

// beside returns the mention that mention i is set beside as an apposition, or -1. Predicates ("he is a volunteer") tell a code but are
// no further mention.
func (c *chains) beside(i int) int {
	m := &c.ms[i]
	t := &c.d.Tokens[m.Head]
	if t.Rel == doc.Conjunct && m.Form == doc.Description && !m.Plural && m.Kind == doc.Person && c.d.Child(m.Head, doc.Determiner) < 0 && c.d.Child(m.Head, doc.Possessor) < 0 {
		if a := &c.d.Tokens[t.Head]; a.Rel == doc.Apposition && a.Head < t.Head {
			t = a // "Ana Costa, founder and director of the school"
		}
	}
	if t.Rel != doc.Apposition {
		return -1
	}
	j := c.d.MentionAt(t.Head)
	if j < 0 || j == i {
		return -1
	}
	a, b := &c.ms[i], &c.ms[j]
	if a.Form == b.Form && a.Form == doc.NameForm || b.Form == doc.Pronoun {
		return -1
	}
	k, l := c.kinds[c.root(i)], c.kinds[c.root(j)]
	if a.Plural != b.Plural || placeLike(k) != placeLike(l) || k == doc.Person && l == doc.Organization || k == doc.Organization && l == doc.Person {
		return -1
	}
	return j
}

func placeLike(k doc.Kind) bool { return k == doc.PlaceKind || k == doc.Country }

// definite returns the earlier mention that a description such as "the minister" or "the group" stands for, or -1.
func (c *chains) definite(i int) int {
	m := &c.ms[i]
	first := &c.d.Tokens[m.Tokens.Start]
	if first.POS != doc.Det && first.POS != doc.Pron || first.Lower == "a" || first.Lower == "an" || first.Lower == "some" || first.Lower == "no" || first.Lower == "any" || first.Lower == "another" || first.Lower == "every" || first.Lower == "each" || pronouns[first.Lower].possessive || m.Tokens.End > m.Head+1 {
		return -1
	}
	head := c.of[i].head
	kind, isCommon := common[head]
	s := c.d.SentenceOf(m.Head)
	for j := i - 1; j >= 0; j-- {
		b := &c.ms[j]
		far := s - c.d.SentenceOf(b.Head)
		if far > 8 {
			break
		}
		if b.Form == doc.Pronoun || b.Plural != m.Plural || b.Tokens.Holds(m.Tokens) {
			continue
		}
		if b.Form == doc.Description && c.of[j].head == head && c.agree(i, j) && c.repeats(i, j) {
			return j
		}
		if b.Form == doc.NameForm && c.nameFits(i, j, head, kind, isCommon) {
			return c.actorBefore(i, j, func(k int) bool {
				return c.ms[k].Form == doc.NameForm && c.nameFits(i, k, head, kind, isCommon)
			})
		}
	}
	return -1
}

// actorBefore returns the subject among the fitting mentions of the sentence of mention j and before it, else j: "the president" is Biden behind
// "President Biden spoke with President Putin".
func (c *chains) actorBefore(i, j int, fits func(int) bool) int {
	s := c.d.SentenceOf(c.ms[j].Head)
	if s == c.d.SentenceOf(c.ms[i].Head) {
		return j
	}
	for k := j; k >= 0 && c.d.SentenceOf(c.ms[k].Head) == s; k-- {
		if c.d.Tokens[c.ms[k].Head].Rel == doc.Subject && c.ms[k].Plural == c.ms[i].Plural && fits(k) {
			return k
		}
	}
	return j
}

// repeats reports whether description i may take up description j: it says nothing of it that is new ("the Afghan security forces" are not
// "the remaining forces"), and what belongs to a speaker is only taken up by the speaker.
func (c *chains) repeats(i, j int) bool {
	a, b := &c.ms[i], &c.ms[j]
	if p, ok := pronouns[c.d.Tokens[b.Tokens.Start].Lower]; ok && p.possessive && p.person != 3 && !c.sameSpeech(i, j) {
		return false
	}
	for t := a.Tokens.Start; t < a.Head; t++ {
		if p := c.d.Tokens[t].POS; p == doc.Det || p == doc.Pron || p == doc.Punct {
			continue
		}
		found := false
		for u := b.Tokens.Start; u < b.Tokens.End && !found; u++ {
			found = c.d.Tokens[u].Lower == c.d.Tokens[t].Lower
		}
		if !found {
			return false
		}
	}
	return true
}

// agree reports whether the codes of two mentions do not contradict each other.
func (c *chains) agree(i, j int) bool {
	a, b := &c.of[i].code, &c.of[j].code
	return a.country == b.country || a.country == "" || b.country == "" && b.body() == ""
}

// nameFits reports whether a name may be meant by a definite description with that head.
func (c *chains) nameFits(i, j int, head string, kind doc.Kind, isCommon bool) bool {
	m, b, o := &c.ms[i], &c.ms[j], &c.of[j]
	if b.Kind == doc.Person && (bodies[head] || collectives[head]) {
		return false // "the government" is nobody's title
	}
	for t := o.title.region.Start; t < o.title.region.End; t++ {
		if c.d.Tokens[t].Lemma == head || c.d.Tokens[t].Lower == head {
			return c.agree(i, j)
		}
	}
	if b.Kind == doc.Person && o.choice.term != nil && o.choice.present && slices.Contains(strings.Fields(strings.ToLower(o.choice.term.Title)), head) {
		return c.agree(i, j)
	}
	if m.Head-m.Tokens.Start > 1 || !isCommon {
		return m.Head-m.Tokens.Start <= 2 && len(o.words) > 1 && slices.Contains(o.words, head) && b.Kind != doc.Person
	}
	switch kind {
	case doc.Country:
		return b.Kind == doc.Country
	case doc.PlaceKind:
		return b.Kind == doc.PlaceKind && head != "area" && head != "border"
	case doc.Organization:
		return b.Kind == doc.Organization && c.kinds[c.root(j)] != doc.Person && c.of[j].choice.hit.Use == dict.Plain && c.agree(i, j) &&
			(anyBody[head] || slices.Contains(o.words, head) || len(o.code.sectors) > 0 && sameField(&c.of[i].code, &o.code)) // a name of which nothing is known is no government
	case doc.Group:
		return head == "group" && (b.Kind == doc.Organization || b.Kind == doc.Group)
	}
	return false
}

// anyBody are nouns that a body of any sector can be called.
var anyBody = set("organization organisation group body agency alliance bloc union institution movement office department company firm")

// sameField reports whether two codes share a sector, or one has none.
func sameField(a, b *code) bool {
	if len(a.sectors) == 0 || len(b.sectors) == 0 {
		return true
	}
	return slices.ContainsFunc(a.sectors, func(s string) bool { return slices.Contains(b.sectors, s) })
}
