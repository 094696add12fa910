package name

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// FamilyName returns the first word of a person's name that stands before the given names, or "".
func (r *Reader) FamilyName(at doc.Range, words []string) string {
	if len(words) < 2 || len(words) > 4 || !lists.FamilyFirst[words[0]] || text.AllCaps(r.Doc.Tokens[at.Start].Word) {
		return ""
	}
	return words[0]
}

// FindNames joins what the language model calls names with what the dictionary knows.
func (r *Reader) FindNames() {
	r.modelNames()
	r.dictionaryNames()
	r.plainNames()
	r.extend()
	r.Names = slices.DeleteFunc(r.Names, func(n text.NameSpan) bool { return n.Empty() })
	slices.SortFunc(r.Names, func(a, b text.NameSpan) int { return a.Start - b.Start })
	r.Mark()
	for i := range r.Names {
		r.settle(&r.Names[i])
	}
	r.vote()
	for i := range r.Names {
		n := &r.Names[i]
		if r.isName(n) {
			if n.Len() > 1 && r.Doc.Tokens[n.End-1].Word == "." && spacedBefore(r.Doc, n.End-1) {
				n.End-- // "U . S ."
				n.Head = min(n.Head, n.End-1)
			}
			r.Found = append(r.Found, doc.Mention{Tokens: n.Range, Head: n.Head, Form: doc.NameForm, Kind: n.Kind, Plural: n.Many})
		}
	}
}

// spacedBefore reports whether a blank stands before a token.
func spacedBefore(d *doc.Document, i int) bool {
	return d.TextSpan(doc.Range{Start: i - 1, End: i + 1}).Len() > len(d.Tokens[i-1].Word)+len(d.Tokens[i].Word)
}

// nameKinds are the model's labels that actors and places have.
var nameKinds = map[doc.NameLabel]doc.Kind{
	doc.NamePerson: doc.Person, doc.NameOrg: doc.Organization, doc.NameGPE: doc.PlaceKind, doc.NameLoc: doc.PlaceKind, doc.NameFac: doc.PlaceKind, doc.NameNorp: doc.Group,
}

func (r *Reader) modelNames() {
	for _, n := range r.Doc.Names {
		kind, ok := nameKinds[n.Label]
		if !ok {
			continue
		}
		r.pieces(n.Tokens, kind, func(at doc.Range, kind doc.Kind) {
			if at = r.trim(at, kind); !at.Empty() && r.hasCapital(at) && !r.commonNoun(at) && !r.happening(at) {
				if kind == doc.Person {
					at.Start = r.firstNameOf(at)
				} else if lo := r.firstNameOf(at); lo == at.Start-1 && at.Len() == 1 && len(r.Words[lo]) == 1 && lists.FirstNames[r.Words[lo][0]] != 0 {
					at.Start, kind = lo, doc.Person // "Ana" before "Costa"
				}
				r.Names = append(r.Names, text.NameSpan{Range: at, Kind: kind, Label: n.Label})
			}
		})
	}
	r.adjoin()
	r.Mark()
}

// adjoin makes one name of two single words of the same kind, of which one modifies the other: "Valeska" "Paris".
func (r *Reader) adjoin() {
	for i := 1; i < len(r.Names); i++ {
		a, b := &r.Names[i-1], &r.Names[i]
		if a.Kind == doc.Person && b.Kind == doc.Person && a.End == b.Start && a.Len()+b.Len() < 5 && r.Doc.Tokens[a.End-1].Rel == doc.CompoundWord && b.Has(r.Doc.Tokens[a.End-1].Head) && !r.IsTitle(b.Start) && r.Doc.Tokens[a.Start].Block == r.Doc.Tokens[b.Start].Block {
			b.Start = a.Start // "Abu Saeed" "Khan"
			a.End = a.Start
		} else if a.End == b.Start && a.Len() == 1 && b.Len() == 1 && a.Label == b.Label && r.Doc.Tokens[a.Start].Rel == doc.CompoundWord && r.Doc.Tokens[a.Start].Head == b.Start &&
			r.Doc.Tokens[a.Start].POS == doc.Propn && len(r.Exactly(a.Range, r.CountryWord)) == 0 {
			b.Start = a.Start
			a.End = a.Start
		}
	}
	r.Names = slices.DeleteFunc(r.Names, func(n text.NameSpan) bool { return n.Empty() })
}

var happenings = lists.Set("games festival championship championships cup award awards plan program programme law act treaty agreement accord accords meeting conference month day week challenge project dialogue summit convention declaration resolution protocol initiative campaign war revolution election elections crisis pandemic prize tournament marathon tour parade exhibition expo report bill amendment constitution code strategy policy framework index scheme exercise exercises drill")

// inName reports whether the model marks the token as part of any name.
func (r *Reader) inName(i int) bool {
	k, _ := slices.BinarySearchFunc(r.Doc.Names, i, func(n doc.Name, i int) int {
		if n.Tokens.End <= i {
			return -1
		}
		return 1
	})
	return k < len(r.Doc.Names) && r.Doc.Names[k].Tokens.Has(i)
}

// portfolios are the fields of ministers, which stand between the title and the name: "Minister of Foreign Affairs Sameh Shokry".
var portfolios = lists.Set("affairs defense interior finance health tourism justice education trade transport energy labor environment agriculture culture sport sports youth information communications planning development commerce industry foreign economy science technology security relations cooperation staff state")

// ownerWords may stand with 's inside a name: "Women's Rights Commission".
var ownerWords = lists.Set("women people children workers farmers teachers students men peoples citizens fishermen girls boys mothers writers lawyers doctors nurses peasants consumers veterans king queen st pioneers soldiers")

var honorifics = lists.Set("mr mrs ms dr prof sheikh shaikh sheik ayatollah sir gen lt col maj capt sgt sen rep")

func (r *Reader) hasCapital(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		if w := r.Doc.Tokens[i].Word; text.UpperStart(w) || text.Digit(w) && at.Len() > 1 {
			return true
		}
	}
	return false
}

// dictionaryNames adds what the model missed and widens what it cut short.
func (r *Reader) dictionaryNames() {
	for s := range r.Doc.Sentences {
		end := r.Doc.Sentences[s].Tokens.End
		for i := r.Doc.Sentences[s].Tokens.Start; i < end; i++ {
			if w := r.Doc.Tokens[i].Word; len(r.Words[i]) == 0 || !text.UpperStart(w) && !text.Digit(w) && !text.Particle(w) {
				continue
			}
			at, hits := r.Longest(i, end, r.Strong)
			if len(hits) == 0 {
				at, hits = r.people(i, end)
			}
			if len(hits) == 0 || at.Len() == 1 && hits[0].Index >= r.Users && (r.isHonorific(i) || len(r.Words[i]) == 1 && lists.NobodyNames[r.Words[i][0]] && r.EntryKind(hits[0]) != dict.Country) {
				continue
			}
			if r.place(at, hits) {
				i = at.End - 1
			}
		}
	}
}

// people returns an adjective of a country that stands for its people: "the French", "Spanish" alone.
func (r *Reader) people(i, end int) (doc.Range, []text.Hit) {
	at, hits := r.Longest(i, end, r.CountryWord)
	if len(hits) == 0 {
		return at, nil
	}
	t := &r.Doc.Tokens[at.End-1]
	alone := t.Rel == doc.Root && t.Edge.Len() == at.Len() && r.Doc.Sentences[r.Doc.SentenceOf(i)].Tokens.Len() <= at.Len()+1
	if !alone && !(noun.Nominal(t.Rel) && r.Doc.Child(at.End-1, doc.Determiner) >= 0 && t.POS != doc.Noun) || r.inName(i) && !alone {
		return doc.Range{}, nil
	}
	return at, hits
}

// place puts a name of the dictionary among the names, unless a longer one holds it. It reports whether it did.
func (r *Reader) place(at doc.Range, hits []text.Hit) bool {
	if at.Start > 1 && r.Doc.Tokens[at.Start-1].Word == "-" && r.Doc.Tokens[at.Start-2].Lower == "neo" {
		return false // "neo-Nazis"
	}
	users := hits[0].Index < r.Users
	for t := at.Start; t < at.End; t++ {
		if n := r.NameAt(t); n != nil && users && n.Range != at && !r.OfUser(n.Range) {
			continue // a user's name is one whatever the model makes of it
		} else if n != nil && (n.Len() > at.Len() || n.Range == at || n.Start < at.Start || n.End > at.End) {
			return false
		}
	}
	if r.NameOf[at.Start] == 0 && at.Len() == 1 && !users && !r.standsAlone(at.Start, hits) {
		return false
	}
	label := doc.NameLabel("")
	for t := at.Start; t < at.End; t++ {
		if n := r.NameAt(t); n != nil {
			label = n.Label
			for k := n.Start; k < n.End; k++ {
				r.NameOf[k] = 0
			}
			n.End = n.Start // swallowed
		}
	}
	if kind := r.EntryKind(hits[0]); kind == dict.Person {
		if bare := r.withoutTitle(at); bare != at && r.IsTitle(at.Start) {
			at, hits = bare, nil
		}
	}
	n := text.NameSpan{Range: at, Kind: doc.Person, Label: label, Hits: hits}
	if len(hits) > 0 {
		n.Kind = kindOf(r.EntryKind(hits[0]))
	}
	r.Names = append(r.Names, n)
	for t := at.Start; t < at.End; t++ {
		r.NameOf[t] = int32(len(r.Names))
	}
	return true
}

// OfUser reports whether a user's dictionary has just that name.
func (r *Reader) OfUser(at doc.Range) bool {
	hits := r.Exactly(at, r.Capital)
	return len(hits) > 0 && hits[0].Index < r.Users
}

// standsAlone reports whether a single word of the dictionary that the model did not mark may be a name: it is a proper noun.
func (r *Reader) standsAlone(i int, hits []text.Hit) bool {
	t := &r.Doc.Tokens[i]
	k := r.EntryKind(hits[0])
	if r.inOtherName(i) {
		return k == dict.Country && (r.Doc.Sentences[r.Doc.SentenceOf(i)].Tokens.Len() <= 2 || r.hosts(i)) || len(t.Word) > 4 && k != dict.Place && r.wholeName(i) // Cyprus is no product
	}
	if k == dict.Country || k == dict.Place && hits[0].Use == dict.Adjective {
		return hits[0].Use == dict.Adjective || hits[0].Use == dict.One && t.Rel == doc.Root || t.POS == doc.Propn || t.POS == doc.Noun || (hits[0].Use == dict.Plain || hits[0].Use == dict.Seat) && text.UpperStart(t.Word)
	}
	if s := r.Doc.Sentences[r.Doc.SentenceOf(i)].Tokens; t.Rel == doc.Root && s.Len() <= 2 && !lists.NoNames[t.Lower] {
		return true // a phrase by itself
	}
	if hits[0].Acronym {
		return len(t.Word) > 4 || t.POS == doc.Propn || t.POS == doc.Noun || t.POS == doc.OtherPOS
	}
	if k == dict.Group && (t.Tag == "NNS" || t.Tag == "NNPS") && len(t.Word) > 4 && !r.Upper[t.Block] {
		return true // "Maoists" at the start of a sentence
	}
	unknown := t.POS == doc.Noun && t.Lemma == t.Word // a noun whose lemma keeps its capital is in no word list: "Musharraf"
	return len(t.Word) > 3 && (t.POS == doc.Propn || unknown) || len(t.Word) > 4 && (!r.Upper[t.Block] && (hits[0].Use == dict.Many || !lists.NoNames[t.Lower] && !r.opens(i)) && t.POS != doc.Verb)
}

// hosts reports whether a name stands before what is held there: "the Beijing Olympics", but not "the Geneva Conventions".
func (r *Reader) hosts(i int) bool {
	h := r.Doc.Tokens[i].Head
	return r.Doc.Tokens[i].Rel == doc.CompoundWord && h > i && len(r.Words[h]) == 1 && hosted[r.Words[h][0]]
}

var hosted = lists.Set("olympics games summit conference forum talks meeting championships festival marathon expo congress")

// wholeName reports whether the model takes a token and no other for a name: "Bundestag", which it calls a product.
func (r *Reader) wholeName(i int) bool {
	for _, n := range r.Doc.Names {
		if n.Tokens.Has(i) {
			return r.trim(n.Tokens, doc.Organization) == doc.Range{Start: i, End: i + 1}
		}
	}
	return false
}

// opens reports whether a token is the first word of a longer sentence, where a capital tells nothing.
func (r *Reader) opens(i int) bool {
	s := r.Doc.Sentences[r.Doc.SentenceOf(i)].Tokens
	for k := s.Start; k < i; k++ {
		if r.Doc.Tokens[k].POS != doc.Punct {
			return false
		}
	}
	return s.Len() > 2
}

// inOtherName reports whether the model gives the token to a work, event, product or date.
func (r *Reader) inOtherName(i int) bool {
	k, _ := slices.BinarySearchFunc(r.Doc.Names, i, func(n doc.Name, i int) int {
		if n.Tokens.End <= i {
			return -1
		}
		return 1
	})
	if k == len(r.Doc.Names) || !r.Doc.Names[k].Tokens.Has(i) {
		return false
	}
	_, ok := nameKinds[r.Doc.Names[k].Label]
	return !ok
}

func kindOf(k dict.Kind) doc.Kind {
	switch k {
	case dict.Person:
		return doc.Person
	case dict.Group:
		return doc.Group
	case dict.Country:
		return doc.Country
	case dict.Place:
		return doc.PlaceKind
	}
	return doc.Organization
}

// settle finds the head, the dictionary's hits and the kind of a name.
func (r *Reader) settle(n *text.NameSpan) {
	n.Head = r.headOf(n.Range)
	if l := r.Doc.Tokens[n.End-1].Lower; indigenous[l] || n.Len() == 2 && (l == "nations" || l == "nation") && r.Doc.Tokens[n.Start].Lower == "first" {
		n.Kind, n.Sure, n.Many = doc.Group, true, l[len(l)-1] == 's'
		return
	}
	if len(n.Hits) == 0 {
		n.Hits = r.Exactly(n.Range, r.Capital)
	}
	if len(n.Hits) == 0 && r.twoPeoples(n.Range) {
		n.Kind, n.Sure, n.Many = doc.Group, true, true
		return
	}
	tag := r.Doc.Tokens[n.Head].Tag
	strong, weak := false, false
	for _, h := range n.Hits {
		weak = true
		if h.Weak || h.Use == dict.Adjective {
			continue
		}
		kind := kindOf(r.EntryKind(h))
		switch {
		case h.Use == dict.One || h.Use == dict.Many:
			kind = doc.Group
		case h.Use == dict.Seat:
			kind = doc.PlaceKind
		case h.Use == dict.Palace:
			kind = doc.Organization
		}
		if strong && n.Kind != doc.Country && kind == doc.Group {
			continue
		}
		n.Kind, strong = kind, true
		n.Many = h.Use == dict.Many
		break
	}
	n.Sure = strong
	if !strong && (!weak || n.Kind == doc.Organization) {
		n.Kind = r.guessKind(n)
	}
	if n.Kind == doc.Organization && !strong && len(n.Hits) > 0 && r.EntryKind(n.Hits[0]) == dict.Place {
		n.Kind = doc.PlaceKind
	}
	if n.Kind == doc.Group && (tag == "NNPS" || len(n.Hits) > 0 && n.Hits[0].Use == dict.Adjective && r.Doc.Child(n.Head, doc.Determiner) >= 0) {
		n.Many = true // "the French"
	}
}

// twoPeoples reports whether a name is the adjective of a country or place and a people of it: "Rwandan Hutu", "Kosovo Albanians".
func (r *Reader) twoPeoples(at doc.Range) bool {
	to, hits := r.Longest(at.Start, at.End-1, r.CountryWord)
	if len(hits) == 0 || to.End >= at.End {
		return false
	}
	for _, h := range r.Exactly(doc.Range{Start: to.End, End: at.End}, r.Capital) {
		if h.Use == dict.Many || h.Use == dict.One || h.Use == dict.Adjective || r.EntryKind(h) == dict.Group && slices.Contains(r.CountrySectors([]text.Hit{h}), "CVL") {
			return true
		}
	}
	return false
}

// indigenous are words for peoples at large that the dictionary does not give a country.
var indigenous = lists.Set("indigenous aboriginal aboriginals aborigine aborigines inuk inuit metis adivasi adivasis dalit dalits tribals")

// guessKind corrects the model's type by the words of the name and by what stands before it.
func (r *Reader) guessKind(n *text.NameSpan) doc.Kind {
	if r.titled(n) {
		return doc.Person
	}
	last := n.End - 1
	if w := r.Words[last]; len(w) == 1 && n.Len() > 1 {
		if k, ok := lists.KindOf[w[0]]; ok {
			return k
		}
	}
	if w := r.Words[n.Head]; len(w) == 1 && n.Len() > 1 {
		if k, ok := lists.KindOf[w[0]]; ok {
			return k
		}
	}
	if w := r.Words[n.Start]; len(w) == 1 && n.Len() > 1 && n.Kind != doc.Person {
		if k, ok := firstWords[w[0]]; ok {
			return k
		}
	}
	return n.Kind
}

// titled reports whether a title stands right before a name that the model does not call a body: "President Deby".
func (r *Reader) titled(n *text.NameSpan) bool {
	i := n.Start - 1
	if i < 0 || r.Doc.Tokens[i].Block != r.Doc.Tokens[n.Start].Block {
		return false
	}
	if r.Doc.Tokens[i].Word == "." && i > 0 {
		i--
	}
	t := &r.Doc.Tokens[i]
	return r.IsTitle(i) && text.UpperStart(t.Word) && n.Range.Has(t.Head) && n.Label != doc.NameOrg
}

// firstWords tell the kind of a name that begins with them and has no body word.
var firstWords = map[string]doc.Kind{
	"south": doc.PlaceKind, "north": doc.PlaceKind, "northern": doc.PlaceKind, "southern": doc.PlaceKind, "eastern": doc.PlaceKind, "western": doc.PlaceKind, "san": doc.PlaceKind, "costa": doc.PlaceKind, "mount": doc.PlaceKind, "lake": doc.PlaceKind,
	"port": doc.PlaceKind, "cape": doc.PlaceKind, "fort": doc.PlaceKind, "playas": doc.PlaceKind, "burkina": doc.PlaceKind, "sri": doc.PlaceKind, "rio": doc.PlaceKind, "puerto": doc.PlaceKind, "villa": doc.PlaceKind, "camp": doc.PlaceKind,
	"ministry": doc.Organization, "national": doc.Organization, "university": doc.Organization, "department": doc.Organization, "royal": doc.Organization, "bank": doc.Organization, "office": doc.Organization, "federal": doc.Organization,
	"supreme": doc.Organization, "institute": doc.Organization, "association": doc.Organization, "federation": doc.Organization, "union": doc.Organization, "european": doc.Organization,
}

// IsMoney reports whether the name of a country is part of a currency's: "US$", "US $ 5 million", "the Singapore dollar".
func (r *Reader) IsMoney(n doc.Range) bool {
	last := &r.Doc.Tokens[n.End-1]
	if strings.HasSuffix(last.Word, "$") {
		return true
	}
	if n.End == len(r.Doc.Tokens) || r.Doc.Tokens[n.End].Block != last.Block {
		return false
	}
	switch r.Doc.Tokens[n.End].Lemma {
	case "$":
		return n.Len() <= 3 && (!last.Space || text.AllCaps(last.Word)) // "lent Chad $50 million"
	case "dollar", "peso", "rupee":
		return n.Len() <= 3
	}
	return false
}

// isOffice reports whether a body's name only ends the title of an office: "Member of Parliament".
func (r *Reader) isOffice(n *text.NameSpan) bool {
	if n.Len() > 1 || n.Start < 2 || r.Doc.Tokens[n.Start-1].Lower != "of" {
		return false
	}
	return r.Doc.Tokens[n.Start].Lower == "parliament" && strings.EqualFold(r.Doc.Tokens[n.Start-2].Lemma, "member")
}

// isName reports whether a name is a mention: adjectives of peoples that only modify are none.
func (r *Reader) isName(n *text.NameSpan) bool {
	t := &r.Doc.Tokens[n.Head]
	if r.OnlyBacked(n.End) || r.IsMoney(n.Range) || r.isOffice(n) {
		return false // "Russian-backed"
	}
	if n.Sure && n.Len() > 1 && n.Kind != doc.Country && !n.Many && t.POS != doc.Adj {
		return true // "the Islamic State group"
	}
	if n.Sure && n.Kind == doc.Organization && len(n.Hits) > 0 && n.Hits[0].Use == dict.Plain {
		return true // "Greenpeace activists", whatever the tag
	}
	if t.Rel != doc.AdjectiveMod && t.Rel != doc.AdverbMod && !(t.Rel == doc.CompoundWord && n.Kind == doc.Group && n.Label == doc.NameNorp) && !(t.Rel == doc.Conjunct && t.POS == doc.Adj) {
		return true
	}
	if t.POS == doc.Adj {
		return false
	}
	return n.Label != doc.NameNorp
}

// headOf returns the token of a range that hangs on a word outside of it; the last one where a broken tree has several.
func (r *Reader) headOf(at doc.Range) int {
	head := at.End - 1
	for i := at.Start; i < at.End; i++ {
		if t := &r.Doc.Tokens[i]; !at.Has(t.Head) || t.Head == i {
			if t.POS != doc.Punct {
				head = i
				if t.POS == doc.Propn || t.POS == doc.Noun {
					return r.lastHead(at, i)
				}
			}
		}
	}
	return head
}

// lastHead prefers a later head of the range that is a noun too, unless the later words hang on the first through a preposition.
func (r *Reader) lastHead(at doc.Range, first int) int {
	head := first
	for i := first + 1; i < at.End; i++ {
		t := &r.Doc.Tokens[i]
		if !at.Has(t.Head) && (t.POS == doc.Propn || t.POS == doc.Noun) && t.Rel != doc.Conjunct {
			head = i
		}
	}
	return head
}

// RoleWord reports whether a token is a title, or ends a role that the dictionary knows.
func (r *Reader) RoleWord(i, lo int) bool {
	if n := r.NameAt(i); n != nil && n.Kind != doc.Person && !r.IsTitle(i) {
		return false
	}
	_, hits := r.RoleEnding(i, lo)
	return len(hits) > 0 || r.IsTitle(i)
}
