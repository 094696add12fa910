package actor

import (
	"slices"

	"readout/doc"
	"readout/internal/actor/lists"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// fromClause gives groups without a country that of the clause they act in: a country or place named in the same sentence, else the one that the whole
// report is about.
func (c *chains) fromClause(out []doc.Entity, codes []text.Code, of []int) {
	home := c.home(codes, of)
	for k := range out {
		e, o := &out[k], &codes[k]
		if len(o.Sectors) == 0 || o.Region && o.Country == "" && !c.fought(o) || o.Country != "" && !o.Descent || o.Body() != "" || o.Sectors[0] == "UNK" && !o.Descent {
			continue
		}
		first := c.Mentions[e.Mentions[0]]
		if first.Form == doc.NameForm && (e.Kind == doc.Person && o.From != doc.CodeText || e.Kind == doc.Organization && o.TradesAbroad()) {
			continue
		}
		if body := c.bodyOf(e, codes, of); body != nil {
			o.Sectors, o.Org, o.Cameo, o.From = body.Sectors, body.Org, body.Cameo, doc.CodeClause
			continue
		}
		if country := c.ownerCountry(e, codes, of); country != "" && !c.ofSeveral(e) {
			o.Country, o.From = country, doc.CodeClause
			continue
		}
		if c.ofSeveral(e) || c.ofBloc(e) || o.OfState() && c.abroad(first.Head) {
			continue
		}
		near := func() string { return c.nearCountry(e, c.Doc.SentenceOf(first.Head), codes, of) }
		with := func() string { return c.partnerCountry(first.Head, codes, of) }
		if c.fought(o) {
			near, with = with, near // "American forces and insurgents clashed near Mosul"
		}
		if country := with(); country != "" {
			o.Country, o.From = country, doc.CodeClause
		} else if country := near(); country != "" {
			o.Country, o.From = country, doc.CodeClause
		} else if country := c.localCountry(e.Mentions[0], codes, of); country != "" {
			o.Country, o.From = country, doc.CodeClause
		} else if home != "" && !o.TradesAbroad() && (first.Form == doc.Description && !c.abroad(first.Head) || first.Form == doc.NameForm && o.OfState()) {
			o.Country, o.From = home, doc.CodeReport
		} else if country := c.lastState(e, o, codes, of); country != "" {
			o.Country, o.From = country, doc.CodeReport
		} else if country := c.here(o); country != "" && first.Form == doc.Description && !c.abroad(first.Head) && c.Doc.SentenceOf(first.Head) <= leads {
			o.Country, o.From = country, doc.CodeReport // "LAGOS (Reuters) - Protesters blocked a road"
		} else if country := c.federal(first.Head); country != "" {
			o.Country, o.From = country, doc.CodeReport
		} else if country := c.lastScene(e, codes, of); country != "" {
			o.Country, o.From = country, doc.CodeReport
		}
	}
}

// fought reports whether a code is of those who fight a state, so that who is coordinated with them may well be their enemy.
func (c *chains) fought(o *text.Code) bool {
	switch o.Sectors[0] {
	case "REB", "UAF":
		return true
	}
	return false
}

// taken reports whether a noun stands for persons to whom something is done and of whom no more is told: "police arrested two men".
func (c *chains) taken(head int) bool {
	l := c.Doc.Tokens[head].Lemma
	return (l == "man" || l == "person" || l == "suspect") && c.doneTo(head) && c.Doc.Child(head, doc.Possessor) < 0
}

// takerCountry returns the country of who does to a noun what is done to it, else of the place where it is done: "police in Kenya arrested four men".
func (c *chains) takerCountry(head int, codes []text.Code, of []int) string {
	t := &c.Doc.Tokens[head]
	if t.Rel == doc.Oblique {
		t = &c.Doc.Tokens[t.Head]
	}
	place := ""
	for _, k := range c.Doc.Children(t.Head) {
		q, m := &c.Doc.Tokens[k], c.Doc.MentionAt(int(k))
		switch {
		case m < 0:
		case q.Rel == doc.Subject || q.Rel == doc.Agent:
			if country := codes[of[m]].Country; country != "" {
				return country
			}
		case q.Rel == doc.Oblique && (q.Prep == "in" || q.Prep == "near") && place == "":
			place = codes[of[m]].Country
		}
	}
	return place
}

// withPartners gives people of whom nothing is known the country of those that they are coordinated with: "Four children and a man were killed in Gaza".
func (c *chains) withPartners(out []doc.Entity, codes []text.Code, of []int) {
	for k := range out {
		e, o := &out[k], &codes[k]
		first := &c.Mentions[e.Mentions[0]]
		if o.Country != "" || first.Form != doc.Description || c.Doc.Child(first.Head, doc.Possessor) >= 0 || !(len(o.Sectors) == 0 && c.unknown(first.Head) || len(o.Sectors) > 0 && o.Sectors[0] == "UNK") {
			continue
		}
		if country := c.partnerCountry(first.Head, codes, of); country != "" {
			o.Country, o.From = country, doc.CodeClause
		} else if c.taken(first.Head) {
			if country := c.takerCountry(first.Head, codes, of); country != "" {
				o.Country, o.From = country, doc.CodeClause
			}
		}
	}
}

// fromOwner gives those who are called by another what that other tells of them: "his Kenyan counterpart" holds the same office, "its opponents" are
// the opposition of that country.
func (c *chains) fromOwner(codes []text.Code, of []int) {
	for i := range c.Mentions {
		m := &c.Mentions[i]
		if m.Form != doc.Description {
			continue
		}
		lemma := c.Doc.Tokens[m.Head].Lemma
		if lemma != "counterpart" && !lists.Against[lemma] && !lists.Followers[lemma] && lemma != "successor" && lemma != "member" && !(lemma == "man" && m.Plural) {
			continue
		}
		p := c.Doc.Child(m.Head, doc.Possessor)
		if p < 0 {
			continue
		}
		j := c.Doc.MentionAt(p)
		if j < 0 || of[j] == of[i] {
			continue
		}
		o, owner := &codes[of[i]], &codes[of[j]]
		switch {
		case lemma == "man": // "the rebel leader said his men would go", "Eritrea pulled its men out"
			if len(o.Sectors) == 0 || o.Sectors[0] == "UNK" {
				o.Country, o.Sectors, o.From = men(owner, o)
			}
		case lemma == "counterpart" && len(owner.Sectors) > 0 && owner.Body() == "" && (len(o.Sectors) == 0 || o.Sectors[0] == "UNK" || o.Vague):
			o.Sectors, o.From = owner.Sectors, doc.CodeText
		case lemma == "member" && len(owner.Sectors) > 0 && (len(o.Sectors) == 0 || o.Sectors[0] == "UNK" || o.Vague): // "the union said its members would strike"
			o.Country, o.Sectors, o.From = owner.Country, owner.Sectors, doc.CodeText
		case lemma == "successor" && owner.Country != "" && owner.Body() == "" && o.Country == "": // who holds the office now
			o.Country, o.From = owner.Country, doc.CodeText
			if len(o.Sectors) == 0 || o.Sectors[0] == "UNK" {
				o.Sectors = []string{"GOV"}
			}
		case lists.Followers[lemma] && owner.Country != "" && owner.Body() == "" && o.Country == "" && (len(o.Sectors) == 0 || o.Sectors[0] == "UNK"):
			o.Country, o.Sectors, o.From = owner.Country, []string{"CVL"}, doc.CodeText
		case lists.Against[lemma] && owner.Country != "" && !c.abroad(m.Head) && owner.Body() == "" && (len(owner.Sectors) == 0 || owner.Sectors[0] == "GOV") && (len(o.Sectors) == 0 || o.Sectors[0] == "UNK" || o.Vague):
			o.Country, o.Sectors, o.From = owner.Country, []string{"OPP"}, doc.CodeText
		}
	}
}

// men returns country, sectors and origin of the men of a state or of who has forces; of others they stay as they are.
func men(owner, o *text.Code) (string, []string, doc.CodeFrom) {
	switch {
	case owner.Body() != "":
	case len(owner.Sectors) == 0 && owner.Country != "" || len(owner.Sectors) > 0 && owner.Sectors[0] == "GOV":
		return owner.Country, []string{"MIL"}, doc.CodeText
	case len(owner.Sectors) > 0:
		switch owner.Sectors[0] {
		case "MIL", "REB", "UAF", "PRM", "COP", "SPY", "CRM":
			return owner.Country, owner.Sectors, doc.CodeText
		}
	}
	return o.Country, o.Sectors, o.From
}

// ownerCountry returns the country of whoever a pronoun says owns the entity: the speaker's for "our forces".
func (c *chains) ownerCountry(e *doc.Entity, codes []text.Code, of []int) string {
	for _, i := range e.Mentions {
		m := &c.Mentions[i]
		if m.Form != doc.Description || lists.Strangers[c.Doc.Tokens[m.Head].Lemma] || lists.Harmers[c.Doc.Tokens[m.Head].Lemma] || c.abroad(m.Head) {
			continue
		}
		for _, k := range c.Doc.Children(m.Head) {
			if t := &c.Doc.Tokens[k]; t.Rel == doc.Possessor && lists.Pronouns[t.Lower].Possessive {
				if j := c.Doc.MentionAt(int(k)); j >= 0 && codes[of[j]].Country != "" {
					return codes[of[j]].Country
				}
			}
		}
	}
	return ""
}

// federal returns the country of a federal body in a report that names no country at all, as reports from the United States do: "a federal judge ruled".
func (c *chains) federal(head int) string {
	if k := c.LeftEdge(head); len(c.Countries) > 0 || !slices.ContainsFunc(c.Doc.Tokens[k:head], func(t doc.Token) bool { return t.Lower == "federal" }) {
		return ""
	}
	return "USA"
}

// bodyOf returns the international body whose inspectors or observers an entity is, where the sentence of its first mention names one: nobody lets in his own.
func (c *chains) bodyOf(e *doc.Entity, codes []text.Code, of []int) *text.Code {
	first := &c.Mentions[e.Mentions[0]]
	switch c.Doc.Tokens[first.Head].Lemma {
	case "inspector", "observer", "monitor", "peacekeeper":
	default:
		return nil
	}
	s := c.Doc.Sentences[c.Doc.SentenceOf(first.Head)].Tokens
	for i := s.Start; i < s.End; i++ {
		if m := c.Doc.MentionAt(i); m >= 0 && codes[of[m]].Body() == "IGO" {
			return &codes[of[m]]
		}
	}
	return nil
}

// ofSeveral reports whether an entity is of others that no one country is known of, so that none is its own either: "Armenia and Azerbaijan …, before
// their leaders meet in Prague", "ministers from nine countries", "his European counterparts".
func (c *chains) ofSeveral(e *doc.Entity) bool {
	for _, i := range e.Mentions {
		head := c.Mentions[i].Head
		if p := c.Doc.Child(head, doc.Possessor); p >= 0 && (c.Doc.Tokens[p].Lower == "their" || c.Doc.Tokens[head].Lemma == "counterpart") {
			return true
		}
		if t := c.Doc.Tokens[min(head+1, len(c.Doc.Tokens)-1)].Lower; t == "of" || t == "from" { // however the tree takes it
			for i := head + 2; i < min(head+9, len(c.Doc.Tokens)); i++ {
				if t := &c.Doc.Tokens[i]; t.POS == doc.Noun {
					return t.Tag == "NNS" && (t.Lemma == "country" || t.Lemma == "nation")
				}
			}
		}
	}
	return false
}

// ofBloc reports whether an entity is said to be a bloc's or the world's, so that the clause's country is not its own: "the bloc's foreign ministers".
func (c *chains) ofBloc(e *doc.Entity) bool {
	m := &c.Mentions[e.Mentions[0]]
	if c.Doc.Tokens[m.Head].Lemma == "bloc" && m.Form == doc.Description && m.Tokens.Len() == 2 && c.Doc.Tokens[m.Tokens.Start].Lower == "the" {
		return true
	}
	p := c.Doc.Child(m.Head, doc.Possessor)
	if p < 0 {
		return false
	}
	switch c.Doc.Tokens[p].Lemma {
	case "bloc", "world", "continent", "alliance", "league", "globe":
		return true
	}
	return false
}

// otherParty reports whether a name is another party of what a person does, so that its country is not the person's: "King Abdullah met Bush".
func (c *chains) otherParty(i, person int) bool {
	if n := c.NameAt(i); n != nil && n.Kind == doc.Person {
		return true
	}
	t, p := &c.Doc.Tokens[i], &c.Doc.Tokens[person]
	return t.Head == p.Head && (t.Rel != doc.Oblique || t.Prep == "with" || t.Prep == "against" || t.Prep == "by") && noun.Nominal(t.Rel)
}

// onlyOwns reports whether the name before token i only tells whose something is or where it has its seat: "Rioters burned Chinese-owned shops" tells nothing of
// the rioters, "a Paris-based group said troops had entered" nothing of the troops.
func (c *chains) onlyOwns(i int) bool {
	switch c.Hyphened(i) {
	case "owned", "held", "run", "based", "headquartered", "registered":
		return true
	}
	return false
}

// speaks reports whether a token is the subject of a verb of saying.
func (c *chains) speaks(i int) bool {
	t := &c.Doc.Tokens[i]
	return t.Rel == doc.Subject && (c.Doc.Tokens[t.Head].Lemma == "say" || c.Doc.Tokens[t.Head].Lemma == "announce" || c.Doc.Tokens[t.Head].Lemma == "report")
}

// goOn reports whether two nouns are subjects of coordinated clauses, the first before the second: "Israeli forces closed roads and troops razed a house".
func (c *chains) goOn(first, second int) bool {
	a, b := &c.Doc.Tokens[first], &c.Doc.Tokens[second]
	return first < second && a.Rel == doc.Subject && b.Rel == doc.Subject && c.Doc.Tokens[b.Head].Rel == doc.Conjunct && c.Doc.Tokens[b.Head].Head == a.Head
}

// partnerCountry returns the country of the actor that a noun is coordinated with: "the Somali government and the opposition". Of a man
// and "his opponents", it is his.
func (c *chains) partnerCountry(head int, codes []text.Code, of []int) string {
	t := &c.Doc.Tokens[head]
	var with []int
	if t.Rel == doc.Conjunct && t.Head < head {
		with = append(with, t.Head)
	} else if k := c.Doc.Child(head, doc.Conjunct); k > head {
		with = append(with, k)
	}
	for _, k := range with {
		if m := c.Doc.MentionAt(k); m >= 0 && c.Doc.Tokens[k].Rel != doc.Possessor && !codes[of[m]].Descent && !(c.Mentions[m].Form == doc.NameForm && c.Mentions[m].Kind == doc.Group) { // "a guard and two Americans"
			if country := codes[of[m]].Country; country != "" {
				return country
			}
		}
	}
	return ""
}

// leads is the last sentence that speaks of the place where a report was filed without naming it.
const leads = 2
