package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// A nameSpan is a bare name in the text.
type nameSpan struct {
	doc.Range
	head  int
	kind  doc.Kind
	label doc.NameLabel // the model's, or ""
	hits  []hit         // of the dictionary, for exactly this span
	sure  bool          // the dictionary tells the kind
	many  bool          // a people or a group of persons: "Syrians"
}

// findNames joins what the language model calls names with what the dictionary knows.
func (r *reader) findNames() {
	r.modelNames()
	r.dictionaryNames()
	r.plainNames()
	r.extend()
	r.names = slices.DeleteFunc(r.names, func(n nameSpan) bool { return n.Empty() })
	slices.SortFunc(r.names, func(a, b nameSpan) int { return a.Start - b.Start })
	r.mark()
	for i := range r.names {
		r.settle(&r.names[i])
	}
	r.vote()
	for i := range r.names {
		n := &r.names[i]
		if r.isName(n) {
			if n.Len() > 1 && r.d.Tokens[n.End-1].Word == "." && spacedBefore(r.d, n.End-1) {
				n.End-- // "U . S ."
				n.head = min(n.head, n.End-1)
			}
			r.found = append(r.found, doc.Mention{Tokens: n.Range, Head: n.head, Form: doc.NameForm, Kind: n.kind, Plural: n.many})
		}
	}
}

func (r *reader) mark() {
	clear(r.at)
	for i, n := range r.names {
		for t := n.Start; t < n.End; t++ {
			r.at[t] = int32(i + 1)
		}
	}
}

// spacedBefore reports whether a blank stands before a token.
func spacedBefore(d *doc.Document, i int) bool {
	return d.TextSpan(doc.Range{Start: i - 1, End: i + 1}).Len() > len(d.Tokens[i-1].Word)+len(d.Tokens[i].Word)
}

// nameAt returns the name that holds token t, or nil.
func (r *reader) nameAt(t int) *nameSpan {
	if k := r.at[t]; k > 0 {
		return &r.names[k-1]
	}
	return nil
}

// nameKinds are the model's labels that actors and places have.
var nameKinds = map[doc.NameLabel]doc.Kind{
	doc.NamePerson: doc.Person, doc.NameOrg: doc.Organization, doc.NameGPE: doc.PlaceKind, doc.NameLoc: doc.PlaceKind, doc.NameFac: doc.PlaceKind, doc.NameNorp: doc.Group,
}

func (r *reader) modelNames() {
	for _, n := range r.d.Names {
		kind, ok := nameKinds[n.Label]
		if !ok {
			continue
		}
		r.pieces(n.Tokens, kind, func(at doc.Range, kind doc.Kind) {
			if at = r.trim(at, kind); !at.Empty() && r.hasCapital(at) && !r.commonNoun(at) && !r.happening(at) {
				if kind == doc.Person {
					at.Start = r.firstNameOf(at)
				} else if lo := r.firstNameOf(at); lo == at.Start-1 && at.Len() == 1 && len(r.words[lo]) == 1 && firstNames[r.words[lo][0]] != 0 {
					at.Start, kind = lo, doc.Person // "Ana" before "Costa"
				}
				r.names = append(r.names, nameSpan{Range: at, kind: kind, label: n.Label})
			}
		})
	}
	r.adjoin()
	r.mark()
}

// adjoin makes one name of two single words of the same kind, of which one modifies the other: "Valeska" "Paris".
func (r *reader) adjoin() {
	for i := 1; i < len(r.names); i++ {
		a, b := &r.names[i-1], &r.names[i]
		if a.kind == doc.Person && b.kind == doc.Person && a.End == b.Start && a.Len()+b.Len() < 5 && r.d.Tokens[a.End-1].Rel == doc.CompoundWord && b.Has(r.d.Tokens[a.End-1].Head) && !r.isTitle(b.Start) && r.d.Tokens[a.Start].Block == r.d.Tokens[b.Start].Block {
			b.Start = a.Start // "Abu Saeed" "Khan"
			a.End = a.Start
		} else if a.End == b.Start && a.Len() == 1 && b.Len() == 1 && a.label == b.label && r.d.Tokens[a.Start].Rel == doc.CompoundWord && r.d.Tokens[a.Start].Head == b.Start &&
			r.d.Tokens[a.Start].POS == doc.Propn && len(r.exactly(a.Range, r.countryWord)) == 0 {
			b.Start = a.Start
			a.End = a.Start
		}
	}
	r.names = slices.DeleteFunc(r.names, func(n nameSpan) bool { return n.Empty() })
}

var happenings = set("games festival championship championships cup award awards plan program programme law act treaty agreement accord accords meeting conference month day week challenge project dialogue summit convention declaration resolution protocol initiative campaign war revolution election elections crisis pandemic prize tournament marathon tour parade exhibition expo report bill amendment constitution code strategy policy framework index scheme exercise exercises drill")

// inName reports whether the model marks the token as part of any name.
func (r *reader) inName(i int) bool {
	k, _ := slices.BinarySearchFunc(r.d.Names, i, func(n doc.Name, i int) int {
		if n.Tokens.End <= i {
			return -1
		}
		return 1
	})
	return k < len(r.d.Names) && r.d.Names[k].Tokens.Has(i)
}

// portfolios are the fields of ministers, which stand between the title and the name: "Minister of Foreign Affairs Sameh Shokry".
var portfolios = set("affairs defense interior finance health tourism justice education trade transport energy labor environment agriculture culture sport sports youth information communications planning development commerce industry foreign economy science technology security relations cooperation staff state")

// ownerWords may stand with 's inside a name: "Women's Rights Commission".
var ownerWords = set("women people children workers farmers teachers students men peoples citizens fishermen girls boys mothers writers lawyers doctors nurses peasants consumers veterans king queen st pioneers soldiers")

var honorifics = set("mr mrs ms dr prof sheikh shaikh sheik ayatollah sir gen lt col maj capt sgt sen rep")

var commonWords = set("law god project autopsy party justice robotics baseball easter christmas ramadan constitution internet covid-19 covid coronavirus sars budget plan programme program citizens chamber secretariat group outpatient weatherman time bible koran quran act bill")

func (r *reader) hasCapital(at doc.Range) bool {
	for i := at.Start; i < at.End; i++ {
		if w := r.d.Tokens[i].Word; upperStart(w) || digit(w) && at.Len() > 1 {
			return true
		}
	}
	return false
}

// countryWord accepts names and adjectives of countries.
func (r *reader) countryWord(at doc.Range, h hit) bool {
	k := r.entryKind(h)
	return (k == dict.Country || k == dict.Place) && !h.Weak && h.Use != dict.Palace && r.capital(at, h) && !r.ofContinent(at)
}

// ofContinent reports whether "American" is only part of the name of a larger region: "Latin American leaders".
func (r *reader) ofContinent(at doc.Range) bool {
	if at.Len() > 1 || at.Start == 0 {
		return false
	}
	if l := r.d.Tokens[at.Start].Lower; l != "american" && l != "americans" {
		return false
	}
	switch r.d.Tokens[at.Start-1].Lower {
	case "south", "latin", "central", "north":
		return true
	}
	return false
}

func (r *reader) entryKind(h hit) dict.Kind { return r.indexes[h.index].Kind(h.Entry) }

// dictionaryNames adds what the model missed and widens what it cut short.
func (r *reader) dictionaryNames() {
	for s := range r.d.Sentences {
		end := r.d.Sentences[s].Tokens.End
		for i := r.d.Sentences[s].Tokens.Start; i < end; i++ {
			if w := r.d.Tokens[i].Word; len(r.words[i]) == 0 || !upperStart(w) && !digit(w) && !particle(w) {
				continue
			}
			at, hits := r.longest(i, end, r.strong)
			if len(hits) == 0 {
				at, hits = r.people(i, end)
			}
			if len(hits) == 0 || at.Len() == 1 && hits[0].index >= r.users && (r.isHonorific(i) || len(r.words[i]) == 1 && notNames[r.words[i][0]] && r.entryKind(hits[0]) != dict.Country) {
				continue
			}
			if r.place(at, hits) {
				i = at.End - 1
			}
		}
	}
}

// people returns an adjective of a country that stands for its people: "the French", "Spanish" alone.
func (r *reader) people(i, end int) (doc.Range, []hit) {
	at, hits := r.longest(i, end, r.countryWord)
	if len(hits) == 0 {
		return at, nil
	}
	t := &r.d.Tokens[at.End-1]
	alone := t.Rel == doc.Root && t.Edge.Len() == at.Len() && r.d.Sentences[r.d.SentenceOf(i)].Tokens.Len() <= at.Len()+1
	if !alone && !(nominal(t.Rel) && r.d.Child(at.End-1, doc.Determiner) >= 0 && t.POS != doc.Noun) || r.inName(i) && !alone {
		return doc.Range{}, nil
	}
	return at, hits
}

// strong accepts names that need no support of the text.
func (r *reader) strong(at doc.Range, h hit) bool {
	return !h.Weak && h.Use != dict.Adjective && r.capital(at, h)
}

// place puts a name of the dictionary among the names, unless a longer one holds it. It reports whether it did.
func (r *reader) place(at doc.Range, hits []hit) bool {
	if at.Start > 1 && r.d.Tokens[at.Start-1].Word == "-" && r.d.Tokens[at.Start-2].Lower == "neo" {
		return false // "neo-Nazis"
	}
	users := hits[0].index < r.users
	for t := at.Start; t < at.End; t++ {
		if n := r.nameAt(t); n != nil && users && n.Range != at && !r.ofUser(n.Range) {
			continue // a user's name is one whatever the model makes of it
		} else if n != nil && (n.Len() > at.Len() || n.Range == at || n.Start < at.Start || n.End > at.End) {
			return false
		}
	}
	if r.at[at.Start] == 0 && at.Len() == 1 && !users && !r.standsAlone(at.Start, hits) {
		return false
	}
	label := doc.NameLabel("")
	for t := at.Start; t < at.End; t++ {
		if n := r.nameAt(t); n != nil {
			label = n.label
			for k := n.Start; k < n.End; k++ {
				r.at[k] = 0
			}
			n.End = n.Start // swallowed
		}
	}
	if kind := r.entryKind(hits[0]); kind == dict.Person {
		if bare := r.withoutTitle(at); bare != at && r.isTitle(at.Start) {
			at, hits = bare, nil
		}
	}
	n := nameSpan{Range: at, kind: doc.Person, label: label, hits: hits}
	if len(hits) > 0 {
		n.kind = kindOf(r.entryKind(hits[0]))
	}
	r.names = append(r.names, n)
	for t := at.Start; t < at.End; t++ {
		r.at[t] = int32(len(r.names))
	}
	return true
}

// ofUser reports whether a user's dictionary has just that name.
func (r *reader) ofUser(at doc.Range) bool {
	hits := r.exactly(at, r.capital)
	return len(hits) > 0 && hits[0].index < r.users
}

// standsAlone reports whether a single word of the dictionary that the model did not mark may be a name: it is a proper noun.
func (r *reader) standsAlone(i int, hits []hit) bool {
	t := &r.d.Tokens[i]
	k := r.entryKind(hits[0])
	if r.inOtherName(i) {
		return k == dict.Country && r.d.Sentences[r.d.SentenceOf(i)].Tokens.Len() <= 2 || len(t.Word) > 4 && k != dict.Place && r.wholeName(i) // Cyprus is no product
	}
	if k == dict.Country || k == dict.Place && hits[0].Use == dict.Adjective {
		return hits[0].Use == dict.Adjective || hits[0].Use == dict.One && t.Rel == doc.Root || t.POS == doc.Propn || t.POS == doc.Noun || (hits[0].Use == dict.Plain || hits[0].Use == dict.Seat) && upperStart(t.Word)
	}
	if s := r.d.Sentences[r.d.SentenceOf(i)].Tokens; t.Rel == doc.Root && s.Len() <= 2 && !commonWords[t.Lower] {
		return true // a phrase by itself
	}
	if hits[0].Acronym {
		return len(t.Word) > 4 || t.POS == doc.Propn || t.POS == doc.Noun || t.POS == doc.OtherPOS
	}
	if k == dict.Group && (t.Tag == "NNS" || t.Tag == "NNPS") && len(t.Word) > 4 && !r.upper[t.Block] {
		return true // "Maoists" at the start of a sentence
	}
	return len(t.Word) > 3 && t.POS == doc.Propn || len(t.Word) > 4 && (!r.upper[t.Block] && (hits[0].Use == dict.Many || !commonWords[t.Lower] && !r.opens(i)) && t.POS != doc.Verb)
}

// wholeName reports whether the model takes a token and no other for a name: "Bundestag", which it calls a product.
func (r *reader) wholeName(i int) bool {
	for _, n := range r.d.Names {
		if n.Tokens.Has(i) {
			return r.trim(n.Tokens, doc.Organization) == doc.Range{Start: i, End: i + 1}
		}
	}
	return false
}

// opens reports whether a token is the first word of a longer sentence, where a capital tells nothing.
func (r *reader) opens(i int) bool {
	s := r.d.Sentences[r.d.SentenceOf(i)].Tokens
	for k := s.Start; k < i; k++ {
		if r.d.Tokens[k].POS != doc.Punct {
			return false
		}
	}
	return s.Len() > 2
}

// inOtherName reports whether the model gives the token to a work, event, product or date.
func (r *reader) inOtherName(i int) bool {
	k, _ := slices.BinarySearchFunc(r.d.Names, i, func(n doc.Name, i int) int {
		if n.Tokens.End <= i {
			return -1
		}
		return 1
	})
	if k == len(r.d.Names) || !r.d.Names[k].Tokens.Has(i) {
		return false
	}
	_, ok := nameKinds[r.d.Names[k].Label]
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
func (r *reader) settle(n *nameSpan) {
	n.head = r.headOf(n.Range)
	if l := r.d.Tokens[n.End-1].Lower; indigenous[l] || n.Len() == 2 && (l == "nations" || l == "nation") && r.d.Tokens[n.Start].Lower == "first" {
		n.kind, n.sure, n.many = doc.Group, true, l[len(l)-1] == 's'
		return
	}
	if len(n.hits) == 0 {
		n.hits = r.exactly(n.Range, r.capital)
	}
	if len(n.hits) == 0 && r.twoPeoples(n.Range) {
		n.kind, n.sure, n.many = doc.Group, true, true
		return
	}
	tag := r.d.Tokens[n.head].Tag
	strong, weak := false, false
	for _, h := range n.hits {
		weak = true
		if h.Weak || h.Use == dict.Adjective {
			continue
		}
		kind := kindOf(r.entryKind(h))
		switch {
		case h.Use == dict.One || h.Use == dict.Many:
			kind = doc.Group
		case h.Use == dict.Seat:
			kind = doc.PlaceKind
		case h.Use == dict.Palace:
			kind = doc.Organization
		}
		if strong && n.kind != doc.Country && kind == doc.Group {
			continue
		}
		n.kind, strong = kind, true
		n.many = h.Use == dict.Many
		break
	}
	n.sure = strong
	if !strong && (!weak || n.kind == doc.Organization) {
		n.kind = r.guessKind(n)
	}
	if n.kind == doc.Organization && !strong && len(n.hits) > 0 && r.entryKind(n.hits[0]) == dict.Place {
		n.kind = doc.PlaceKind
	}
	if n.kind == doc.Group && (tag == "NNPS" || len(n.hits) > 0 && n.hits[0].Use == dict.Adjective && r.d.Child(n.head, doc.Determiner) >= 0) {
		n.many = true // "the French"
	}
}

// twoPeoples reports whether a name is the adjective of a country or place and a people of it: "Rwandan Hutu", "Kosovo Albanians".
func (r *reader) twoPeoples(at doc.Range) bool {
	to, hits := r.longest(at.Start, at.End-1, r.countryWord)
	if len(hits) == 0 || to.End >= at.End {
		return false
	}
	for _, h := range r.exactly(doc.Range{Start: to.End, End: at.End}, r.capital) {
		if h.Use == dict.Many || h.Use == dict.One || h.Use == dict.Adjective || r.entryKind(h) == dict.Group && slices.Contains(r.countrySectors([]hit{h}), "CVL") {
			return true
		}
	}
	return false
}

// indigenous are words for peoples at large that the dictionary does not give a country.
var indigenous = set("indigenous aboriginal aboriginals aborigine aborigines inuk inuit metis adivasi adivasis dalit dalits tribals")

// guessKind corrects the model's type by the words of the name and by what stands before it.
func (r *reader) guessKind(n *nameSpan) doc.Kind {
	if r.titled(n) {
		return doc.Person
	}
	last := n.End - 1
	if w := r.words[last]; len(w) == 1 && n.Len() > 1 {
		if k, ok := bodyWords[w[0]]; ok {
			return k
		}
	}
	if w := r.words[n.head]; len(w) == 1 && n.Len() > 1 {
		if k, ok := bodyWords[w[0]]; ok {
			return k
		}
	}
	if w := r.words[n.Start]; len(w) == 1 && n.Len() > 1 && n.kind != doc.Person {
		if k, ok := firstWords[w[0]]; ok {
			return k
		}
	}
	return n.kind
}

// titled reports whether a title stands right before a name that the model does not call a body: "President Deby".
func (r *reader) titled(n *nameSpan) bool {
	i := n.Start - 1
	if i < 0 || r.d.Tokens[i].Block != r.d.Tokens[n.Start].Block {
		return false
	}
	if r.d.Tokens[i].Word == "." && i > 0 {
		i--
	}
	t := &r.d.Tokens[i]
	return r.isTitle(i) && upperStart(t.Word) && n.Range.Has(t.Head) && n.label != doc.NameOrg
}

// bodyWords tell the kind of a name that ends with them or is headed by them.
var bodyWords = map[string]doc.Kind{
	"ministry": doc.Organization, "department": doc.Organization, "agency": doc.Organization, "party": doc.Organization, "court": doc.Organization, "council": doc.Organization, "commission": doc.Organization,
	"committee": doc.Organization, "bank": doc.Organization, "university": doc.Organization, "college": doc.Organization, "institute": doc.Organization, "association": doc.Organization, "union": doc.Organization,
	"organization": doc.Organization, "organisation": doc.Organization, "company": doc.Organization, "corporation": doc.Organization, "ltd": doc.Organization, "inc": doc.Organization, "plc": doc.Organization, "group": doc.Organization,
	"authority": doc.Organization, "bureau": doc.Organization, "office": doc.Organization, "parliament": doc.Organization, "senate": doc.Organization, "congress": doc.Organization, "assembly": doc.Organization,
	"army": doc.Organization, "navy": doc.Organization, "police": doc.Organization, "force": doc.Organization, "forces": doc.Organization, "front": doc.Organization, "movement": doc.Organization, "federation": doc.Organization, "league": doc.Organization,
	"foundation": doc.Organization, "society": doc.Organization, "club": doc.Organization, "times": doc.Organization, "post": doc.Organization, "news": doc.Organization, "television": doc.Organization, "radio": doc.Organization, "fund": doc.Organization, "board": doc.Organization,
	"city": doc.PlaceKind, "province": doc.PlaceKind, "district": doc.PlaceKind, "county": doc.PlaceKind, "state": doc.PlaceKind, "river": doc.PlaceKind, "lake": doc.PlaceKind, "sea": doc.PlaceKind, "ocean": doc.PlaceKind, "island": doc.PlaceKind, "islands": doc.PlaceKind,
	"mountain": doc.PlaceKind, "mountains": doc.PlaceKind, "valley": doc.PlaceKind, "airport": doc.PlaceKind, "street": doc.PlaceKind, "road": doc.PlaceKind, "square": doc.PlaceKind, "bridge": doc.PlaceKind, "region": doc.PlaceKind, "peninsula": doc.PlaceKind, "strait": doc.PlaceKind, "bay": doc.PlaceKind, "gulf": doc.PlaceKind, "desert": doc.PlaceKind, "village": doc.PlaceKind, "stadium": doc.PlaceKind, "park": doc.PlaceKind, "avenue": doc.PlaceKind, "hotel": doc.PlaceKind, "mosque": doc.PlaceKind, "hospital": doc.Organization, "beach": doc.PlaceKind, "port": doc.PlaceKind, "coast": doc.PlaceKind,
	"school": doc.Organization, "technology": doc.Organization, "nations": doc.Organization, "church": doc.Organization, "airways": doc.Organization, "services": doc.Organization, "holdings": doc.Organization, "corp": doc.Organization, "academy": doc.Organization, "directorate": doc.Organization, "embassy": doc.Organization, "tribunal": doc.Organization, "airlines": doc.Organization, "industries": doc.Organization, "guard": doc.Organization, "exchange": doc.Organization, "alliance": doc.Organization, "watch": doc.Organization, "forum": doc.Organization, "journal": doc.Organization, "express": doc.Organization, "network": doc.Organization, "team": doc.Organization, "brigade": doc.Organization, "battalion": doc.Organization, "secretariat": doc.Organization, "trust": doc.Organization, "laboratory": doc.Organization, "lab": doc.Organization, "centre": doc.Organization, "center": doc.Organization, "registry": doc.Organization, "treasury": doc.Organization,
	"museum": doc.PlaceKind, "governorate": doc.PlaceKind, "oblast": doc.PlaceKind, "municipality": doc.PlaceKind, "kingdom": doc.PlaceKind, "prefecture": doc.PlaceKind, "palace": doc.PlaceKind, "station": doc.PlaceKind, "basin": doc.PlaceKind, "reserve": doc.PlaceKind, "plateau": doc.PlaceKind, "complex": doc.PlaceKind, "upazila": doc.PlaceKind, "pradesh": doc.PlaceKind, "nadu": doc.PlaceKind, "creek": doc.PlaceKind, "falls": doc.PlaceKind, "forest": doc.PlaceKind, "hills": doc.PlaceKind, "hill": doc.PlaceKind, "drive": doc.PlaceKind, "boulevard": doc.PlaceKind, "mall": doc.PlaceKind, "shopping": doc.PlaceKind, "tower": doc.PlaceKind, "plaza": doc.PlaceKind, "dam": doc.PlaceKind, "canal": doc.PlaceKind, "cathedral": doc.PlaceKind, "temple": doc.PlaceKind, "shrine": doc.PlaceKind, "cemetery": doc.PlaceKind, "prison": doc.PlaceKind, "camp": doc.PlaceKind, "base": doc.PlaceKind, "crossing": doc.PlaceKind, "checkpoint": doc.PlaceKind,
}

// firstWords tell the kind of a name that begins with them and has no body word.
var firstWords = map[string]doc.Kind{
	"south": doc.PlaceKind, "north": doc.PlaceKind, "northern": doc.PlaceKind, "southern": doc.PlaceKind, "eastern": doc.PlaceKind, "western": doc.PlaceKind, "san": doc.PlaceKind, "costa": doc.PlaceKind, "mount": doc.PlaceKind, "lake": doc.PlaceKind,
	"port": doc.PlaceKind, "cape": doc.PlaceKind, "fort": doc.PlaceKind, "playas": doc.PlaceKind, "burkina": doc.PlaceKind, "sri": doc.PlaceKind, "rio": doc.PlaceKind, "puerto": doc.PlaceKind, "villa": doc.PlaceKind, "camp": doc.PlaceKind,
	"ministry": doc.Organization, "national": doc.Organization, "university": doc.Organization, "department": doc.Organization, "royal": doc.Organization, "bank": doc.Organization, "office": doc.Organization, "federal": doc.Organization,
	"supreme": doc.Organization, "institute": doc.Organization, "association": doc.Organization, "federation": doc.Organization, "union": doc.Organization, "european": doc.Organization,
}

// isMoney reports whether the name of a country is part of a currency's: "US$", "US $ 5 million", "the Singapore dollar".
func (r *reader) isMoney(n doc.Range) bool {
	last := &r.d.Tokens[n.End-1]
	if strings.HasSuffix(last.Word, "$") {
		return true
	}
	if n.End == len(r.d.Tokens) || r.d.Tokens[n.End].Block != last.Block {
		return false
	}
	switch r.d.Tokens[n.End].Lemma {
	case "$":
		return n.Len() <= 3 && (!last.Space || allCaps(last.Word)) // "lent Chad $50 million"
	case "dollar", "peso", "rupee":
		return n.Len() <= 3
	}
	return false
}

// isOffice reports whether a body's name only ends the title of an office: "Member of Parliament".
func (r *reader) isOffice(n *nameSpan) bool {
	if n.Len() > 1 || n.Start < 2 || r.d.Tokens[n.Start-1].Lower != "of" {
		return false
	}
	return r.d.Tokens[n.Start].Lower == "parliament" && strings.EqualFold(r.d.Tokens[n.Start-2].Lemma, "member")
}

// isName reports whether a name is a mention: adjectives of peoples that only modify are none.
func (r *reader) isName(n *nameSpan) bool {
	t := &r.d.Tokens[n.head]
	if r.onlyBacked(n.End) || r.isMoney(n.Range) || r.isOffice(n) {
		return false // "Russian-backed"
	}
	if n.sure && n.Len() > 1 && n.kind != doc.Country && !n.many && t.POS != doc.Adj {
		return true // "the Islamic State group"
	}
	if n.sure && n.kind == doc.Organization && len(n.hits) > 0 && n.hits[0].Use == dict.Plain {
		return true // "Greenpeace activists", whatever the tag
	}
	if t.Rel != doc.AdjectiveMod && t.Rel != doc.AdverbMod && !(t.Rel == doc.CompoundWord && n.kind == doc.Group && n.label == doc.NameNorp) && !(t.Rel == doc.Conjunct && t.POS == doc.Adj) {
		return true
	}
	if t.POS == doc.Adj {
		return false
	}
	return n.label != doc.NameNorp
}

// headOf returns the token of a range that hangs on a word outside of it; the last one where a broken tree has several.
func (r *reader) headOf(at doc.Range) int {
	head := at.End - 1
	for i := at.Start; i < at.End; i++ {
		if t := &r.d.Tokens[i]; !at.Has(t.Head) || t.Head == i {
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
func (r *reader) lastHead(at doc.Range, first int) int {
	head := first
	for i := first + 1; i < at.End; i++ {
		t := &r.d.Tokens[i]
		if !at.Has(t.Head) && (t.POS == doc.Propn || t.POS == doc.Noun) && t.Rel != doc.Conjunct {
			head = i
		}
	}
	return head
}
