package actor

import (
	"slices"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// findDescriptions adds the phrases whose head is a noun for persons, bodies, groups, countries or places.
func (r *reader) findDescriptions() {
	for i := range r.Doc.Tokens {
		t := &r.Doc.Tokens[i]
		if r.NameOf[i] != 0 || !r.heads(i) {
			continue
		}
		if t.Rel == doc.Oblique && t.Prep == "of" && t.Head < i {
			if at, _ := r.RoleOver(t.Head, t.Head); at.Has(i) {
				continue // the "state" of "secretary of state"
			}
		}
		kind, ok := r.Describes(i)
		if !ok {
			continue
		}
		at := doc.Range{Start: r.LeftEdge(i), End: r.rightEdge(i)}
		plural := t.Tag == "NNS" || t.Tag == "NNPS" || t.Tag == "CD" || t.Lower == "people" || t.Lower == "police"
		if plural && kind == doc.Person {
			kind = doc.Group
		}
		for _, c := range r.coordinated(at.Start, i) {
			r.Found = append(r.Found, doc.Mention{Tokens: c, Head: c.End - 1, Form: doc.Description, Kind: doc.Group, Plural: true})
			at.Start = max(at.Start, c.End)
		}
		for at.Start < i && (r.Doc.Tokens[at.Start].POS == doc.Cconj || r.Doc.Tokens[at.Start].POS == doc.Punct) {
			at.Start++
		}
		r.Found = append(r.Found, doc.Mention{Tokens: at, Head: i, Form: doc.Description, Kind: kind, Plural: plural})
	}
}

// heads reports whether a token can head a noun phrase.
func (r *reader) heads(i int) bool {
	t := &r.Doc.Tokens[i]
	switch t.Rel {
	case doc.CompoundWord, doc.AdjectiveMod, doc.NounMod, doc.Determiner, doc.NumberMod, doc.QuantMod, doc.AdverbMod, doc.Punctuation, doc.Case, doc.Auxiliary, doc.Particle, doc.Coordinator, doc.Marker:
		return t.Rel == doc.NounMod && t.POS == doc.Noun && t.Head < i
	}
	switch t.POS {
	case doc.Noun, doc.Propn:
		return true
	case doc.Adj, doc.Num:
		return r.Doc.Child(i, doc.Determiner) >= 0 && noun.Nominal(t.Rel) || r.Counted(i)
	}
	return false
}

// rightEdge returns the end of the noun phrase behind its head: an "of" phrase that is short and touches it belongs to it.
func (r *reader) rightEdge(i int) int {
	for _, c := range r.Doc.Children(i) {
		t := &r.Doc.Tokens[c]
		if int(c) > i && t.Rel == doc.Oblique && t.Prep == "of" && t.Case == i+1 && t.Edge.End-i <= 9 && !r.holdsClause(doc.Range{Start: i + 1, End: t.Edge.End}) {
			if k := r.Doc.Child(int(c), doc.Conjunct); k > int(c) && r.NameOf[c] != 0 && r.NameOf[k] == 0 {
				return int(c) + 1 // "residents of Mariupol and opposition supporters"
			}
			return t.Edge.End
		}
	}
	return i + 1
}

func (r *reader) holdsClause(at doc.Range) bool {
	for t := at.Start; t < at.End; t++ {
		if p := r.Doc.Tokens[t].POS; p == doc.Verb || p == doc.Aux || r.Doc.Tokens[t].Word == "," {
			return true
		}
	}
	return false
}

// camps are nouns for the sides of a war at home, which stand before those who act for them.
var camps = lists.Set("government rebel army opposition militia guerrilla military insurgent separatist loyalist police")

// camped returns the first of two coordinated camps before a noun with what stands before it: "Sudanese government" of "Sudanese government and rebel negotiators".
func (r *reader) camped(lo, head int) []doc.Range {
	for i := lo; i+2 < head; i++ {
		if t := &r.Doc.Tokens[i]; camps[t.Lower] && r.Doc.Tokens[i+1].Lower == "and" && camps[r.Doc.Tokens[i+2].Lower] && i+3 == head && r.modifies(i, head) && r.Doc.Tokens[head].Tag == "NNS" {
			return []doc.Range{{Start: lo, End: i + 1}}
		}
	}
	return nil
}

// coordinated returns the modifiers before a noun that stand for actors of their own: all but the last of "Ukrainian and US officials".
func (r *reader) coordinated(lo, head int) []doc.Range {
	if first := r.camped(lo, head); first != nil {
		return first
	}
	type found struct {
		at  doc.Range
		end int // behind "-led" too
	}
	var all []found
	and := false
	for i := lo; i < head; i++ {
		if t := &r.Doc.Tokens[i]; (t.POS == doc.Cconj || t.Rel == doc.Coordinator) && t.Lower != "or" {
			and = and || len(all) > 0
			continue
		}
		if at, hits := r.Longest(i, head, r.CountryWord); len(hits) > 0 {
			end := at.End
			if r.Hyphened(end) == "led" { // "Afghan and US-led troops"
				end += 2
			}
			if r.modifies(end-1, head) {
				all = append(all, found{at, end})
			}
			i = end - 1
		}
	}
	if !and || len(all) < 2 || !r.between(all[len(all)-2].end, all[len(all)-1].at.Start) {
		return nil
	}
	out := make([]doc.Range, 0, len(all)-1)
	for _, f := range all[:len(all)-1] {
		out = append(out, f.at)
	}
	return out
}

// modifies reports whether a token hangs on the head as an adjective or noun before it, through other such words.
func (r *reader) modifies(i, head int) bool {
	for range 4 {
		t := &r.Doc.Tokens[i]
		switch t.Rel {
		case doc.AdjectiveMod, doc.CompoundWord, doc.NounMod, doc.Conjunct:
			if t.Head == head {
				return true
			}
			i = t.Head
		default:
			return false
		}
	}
	return false
}

// between reports whether only "and" and commas stand between two tokens.
func (r *reader) between(from, to int) bool {
	and := false
	for i := from; i < to; i++ {
		t := &r.Doc.Tokens[i]
		and = and || t.POS == doc.Cconj || t.Rel == doc.Coordinator // a comma that stands for "and": "Greek, Turkish ministers meet"
		if t.POS != doc.Cconj && t.POS != doc.Punct {
			return false
		}
	}
	return and
}

// findPronouns adds personal and possessive pronouns.
func (r *reader) findPronouns() {
	for i := range r.Doc.Tokens {
		t := &r.Doc.Tokens[i]
		p, ok := lists.Pronouns[t.Lower]
		if !ok || t.Rel == doc.Expletive || t.POS == doc.Propn && text.AllCaps(t.Word) || t.Lower == "mine" && t.POS == doc.Noun || t.Word == "US" || p.Gender == 'n' && r.pleonastic(i) {
			continue
		}
		kind := doc.Person
		switch {
		case p.Gender == 'n':
			kind = doc.Organization
		case p.Plural:
			kind = doc.Group
		}
		r.Found = append(r.Found, doc.Mention{Tokens: doc.Range{Start: i, End: i + 1}, Head: i, Form: doc.Pronoun, Kind: kind, Plural: p.Plural})
	}
}

// pleonastic reports whether an "it" stands for nothing: "it is clear that", "it rained", "it seems".
func (r *reader) pleonastic(i int) bool {
	t := &r.Doc.Tokens[i]
	if t.Rel != doc.Subject && t.Rel != doc.PassiveSubject {
		return false
	}
	v := &r.Doc.Tokens[t.Head]
	switch v.Lemma {
	case "seem", "appear", "rain", "snow", "happen", "emerge", "turn", "transpire", "matter":
		return true
	}
	clause := r.Doc.Child(t.Head, doc.ClauseComplement) >= 0 || r.Doc.Child(t.Head, doc.OpenComplement) >= 0 || r.Doc.Child(t.Head, doc.ClauseSubject) >= 0
	if v.Lemma == "be" && r.Doc.Child(t.Head, doc.Complement) >= 0 {
		c := r.Doc.Child(t.Head, doc.Complement)
		return clause || r.Doc.Tokens[c].POS == doc.Adj && (r.Doc.Child(c, doc.ClauseComplement) >= 0 || r.Doc.Child(c, doc.OpenComplement) >= 0) || r.Doc.Child(t.Head, doc.AdverbialClause) > c && r.Doc.Tokens[c].POS == doc.Adj
	}
	return t.Rel == doc.PassiveSubject && clause && v.Tag == "VBN" && r.Doc.Child(t.Head, doc.ClauseComplement) >= 0
}

// sorted puts the mentions in order and keeps one for a head: the name before the description before the pronoun.
func (r *reader) sorted() []doc.Mention {
	slices.SortStableFunc(r.Found, func(a, b doc.Mention) int {
		if a.Tokens.Start != b.Tokens.Start {
			return a.Tokens.Start - b.Tokens.Start
		}
		return b.Tokens.End - a.Tokens.End
	})
	taken := make(map[int]bool, len(r.Found))
	out := make([]doc.Mention, 0, len(r.Found))
	for _, form := range []doc.Form{doc.NameForm, doc.Description, doc.Pronoun} {
		for i := range r.Found {
			if m := &r.Found[i]; m.Form == form {
				if taken[m.Head] {
					m.Head = -1
				} else {
					taken[m.Head] = true
				}
			}
		}
	}
	for _, m := range r.Found {
		if m.Head >= 0 && !r.inDateline(m.Head) {
			out = append(out, m)
		}
	}
	return slices.CompactFunc(out, func(a, b doc.Mention) bool { return a.Tokens == b.Tokens })
}

// inDateline reports whether a token stands in a dateline: where a report was filed acts in nothing that it tells.
func (r *reader) inDateline(i int) bool {
	return r.Doc.Blocks[r.Doc.Tokens[i].Block].Kind == doc.Dateline
}
