package phrase

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
	"readout/internal/actor/lists"
	"readout/internal/actor/noun"
	"readout/internal/actor/text"
)

// elsewhere reports whether a name that bodies of many states have is not to be taken for that of a country, since the text speaks of other
// countries and not of this one.
func (r *Reader) elsewhere(n *text.NameSpan, country string) bool {
	if country == "" || len(r.Countries) == 0 || r.Countries[country] || !r.Local(n.Range) {
		return false
	}
	if r.Spoken == nil {
		r.Spoken = map[string]bool{}
		for i := range r.Names {
			for _, h := range r.Names[i].Hits {
				if e := r.Entry(h); !h.Weak && !r.Local(r.Names[i].Range) {
					r.Spoken[r.Current(&e).Country] = true // "the White House" tells whose Senate it is
				}
			}
		}
	}
	return !r.Spoken[country]
}

// titleOf reads the words before a name: "US Secretary of State", "Syria's president", "negotiator".
func (r *Reader) titleOf(n *text.NameSpan, depth int) text.Title {
	lo := r.titleStart(n.Start)
	if lo == n.Start || depth > deepest {
		return text.Title{}
	}
	head := r.titleHead(lo, n.Start)
	if n.Kind == doc.Organization && r.Local(n.Range) {
		if t := r.onlyCountry(lo, n, depth); t.Country != "" {
			return t // "the president of Peru's Supreme Court": the title is no court's
		}
	}
	if head < 0 {
		return r.onlyCountry(lo, n, depth)
	}
	if t := &r.Doc.Tokens[head]; t.POS == doc.Adj && text.LowerStart(t.Word) && t.Lower != "dissident" || t.Lemma == "defender" {
		return r.onlyCountry(lo, n, depth) // "the first official Afrobeats Chart", "defenders Paul Reed and Tom Moss"
	}
	if r.Doc.Tokens[head].Tag == "NNS" && r.Doc.Tokens[n.Head].Rel != doc.Conjunct && r.Doc.Child(n.Head, doc.Conjunct) < 0 {
		return text.Title{} // "the ministers Obama criticised"
	}
	t := text.Title{Region: doc.Range{Start: lo, End: n.Start}, Role: true}
	t.Code = r.Read(Phrase{Lo: lo, Head: head}, depth+1)
	for i := head + 1; i < n.Start; i++ { // "Minister of Foreign Affairs"
		if m := r.NameAt(i); m != nil {
			t.Code.Fill(r.nameCode(m, depth+1), len(t.Sectors) == 0 || t.Vague)
			i = m.End - 1
		}
	}
	if w := r.Words[head]; len(t.Sectors) == 0 && len(w) == 1 && shortTitles[w[0]] != "" {
		t.Sectors = []string{shortTitles[w[0]]}
		t.Vague = w[0] == "capt" || w[0] == "lt" || w[0] == "sgt"
	}
	t.From = doc.CodeText
	t.Words = r.officeWords(lo, head, n.Start)
	return t
}

// shortTitles are what the abbreviations before names tell: "Gen. Costa", "Sen. Reed".
var shortTitles = map[string]string{
	"gen": "MIL", "col": "MIL", "lt": "MIL", "maj": "MIL", "capt": "MIL", "brig": "MIL", "adm": "MIL", "cmdr": "MIL", "sgt": "MIL", "cpl": "MIL", "sen": "LEG", "rep": "LEG", "mp": "LEG", "mk": "LEG", "mla": "LEG", "mlc": "LEG", "mna": "LEG", "dpm": "GOV", "vp": "GOV",
	"gov": "GOV", "pm": "GOV", "amb": "GOV", "det": "COP", "supt": "COP", "insp": "COP", "rev": "REL", "fr": "REL", "prof": "EDU",
}

// titleStart walks back from a name over the words that a title may have.
func (r *Reader) titleStart(end int) int {
	s := r.Doc.Sentences[r.Doc.SentenceOf(end)].Tokens.Start
	lo := end
	for i := end - 1; i >= s && end-i <= 14; i-- {
		t := &r.Doc.Tokens[i]
		switch {
		case t.Tag == "NNP" || t.Tag == "NNPS" || t.Tag == "NN" || t.Tag == "NNS" || t.POS == doc.Adj || t.POS == doc.Noun || t.POS == doc.Propn:
			if n := r.NameAt(i); n != nil && n.Kind == doc.Person && !r.IsTitle(i) {
				return lo
			}
			lo = i
		case t.Tag == "POS" || t.Lower == "of" || t.Lower == "for" && lo < end && text.UpperStart(r.Doc.Tokens[lo].Word):
			if i == end-1 && t.Tag != "POS" {
				return lo
			}
		case lists.Former[t.Lower] && lo < end:
			lo = i
		case t.Word == "-" || t.Word == "." && i > s && r.IsTitle(i-1) || t.Word == "." && i > s && len(r.Doc.Tokens[i-1].Word) <= 4:
		case t.Lower == "and" && text.UpperStart(r.Doc.Tokens[i+1].Word) && i > s && text.UpperStart(r.Doc.Tokens[i-1].Word) && r.NameAt(i-1) == nil && lo < end:
		case t.Lower == "the" && i > s && r.Doc.Tokens[i-1].Lower == "of":
		default:
			return lo
		}
	}
	return lo
}

// ranks are those of soldiers that stand between an office and a name, offices what counts more than they do.
var (
	ranks   = lists.Set("general gen colonel col marshal admiral major maj brigadier captain capt lieutenant lt")
	offices = lists.Set("president minister premier ruler dictator governor secretary ambassador mayor")
)

// titleHead returns the last word of the role that a title names, or -1: "Minister" in "Minister of Foreign Affairs".
func (r *Reader) titleHead(lo, end int) int {
	last := end - 1
	if r.Doc.Tokens[last].Word == "." && last > lo {
		last--
	}
	if r.RoleWord(last, lo) {
		if at, _ := r.RoleEnding(last, lo); at.Len() < 2 && ranks[r.Doc.Tokens[last].Lower] && last > lo && offices[r.Doc.Tokens[last-1].Lower] && r.RoleWord(last-1, lo) {
			last-- // "President General Costa" rules
		}
		return last
	}
	for i := last; i > lo; i-- {
		if l := r.Doc.Tokens[i].Lower; (l == "of" || l == "for") && r.RoleWord(i-1, lo) {
			return i - 1
		}
	}
	return -1
}

// onlyCountry reads "German Angela Merkel", "Chad's Idriss Deby": a country alone before a person.
func (r *Reader) onlyCountry(lo int, n *text.NameSpan, depth int) text.Title {
	if n.Kind != doc.Person && n.Kind != doc.Organization {
		return text.Title{}
	}
	last := n.Start - 1
	if r.Doc.Tokens[last].Tag == "POS" {
		last--
	}
	for i := max(lo, last-2); i <= last; i++ {
		if at, hits := r.Longest(i, n.Start, r.CountryWord); len(hits) > 0 && at.End == last+1 {
			return text.Title{Code: text.Code{Country: r.CountryOf(hits), From: doc.CodeText}, Region: doc.Range{Start: i, End: n.Start}}
		}
	}
	return text.Title{}
}

// officeWords returns the words of an office in a title: without the country, "former" and the like before it.
func (r *Reader) officeWords(lo, head, end int) doc.Range {
	at := doc.Range{Start: lo, End: end}
	for i := lo; i <= head; i++ {
		if to, hits := r.Longest(i, head, r.CountryWord); len(hits) > 0 {
			at.Start = to.End
			i = to.End - 1
		} else if r.Doc.Tokens[i].Tag == "POS" || lists.Former[r.Doc.Tokens[i].Lower] {
			at.Start = i + 1
		} else if n := r.NameAt(i); n != nil && n.End <= head {
			at.Start = n.End
			i = n.End - 1
		}
	}
	for at.Start < head && (r.Doc.Tokens[at.Start].POS == doc.Punct || r.Doc.Tokens[at.Start].Tag == "POS" || r.Doc.Tokens[at.Start].POS == doc.Det) {
		at.Start++
	}
	for at.End > head+1 && r.Doc.Tokens[at.End-1].POS == doc.Punct {
		at.End--
	}
	if at.Start > head {
		at.Start = head
	}
	return at
}

// nameCode returns what one name codes to where it stands: by title, dictionary, place and its own words.
func (r *Reader) nameCode(n *text.NameSpan, depth int) text.Code {
	c, _, _ := r.Identify(n, depth)
	return c
}

// Identify returns the code of a name, its title, and the entry of the dictionary that was chosen (hit.index -1 for none).
func (r *Reader) Identify(n *text.NameSpan, depth int) (text.Code, text.Title, text.Choice) {
	none := text.Choice{Hit: text.Hit{Index: -1}}
	if depth > deepest {
		return text.Code{}, text.Title{}, none
	}
	if k, ok := r.Identities[n.Start]; ok && k.Range == n.Range {
		return k.Code, k.Title, k.Choice // at last with what its chain tells
	}
	t := r.titleOf(n, depth)
	if country := r.townCountry(n, depth); country != "" {
		t = text.Title{Code: text.Code{Country: country, From: doc.CodeText}}
	}
	r.beside(&t, n, depth)
	if n.Kind == doc.Country && slices.ContainsFunc(n.Hits, func(h text.Hit) bool { return !h.Weak && r.EntryKind(h) == dict.Country && h.Use == dict.Plain }) {
		t = text.Title{} // "Ankara's ally Qatar" is no part of Turkey
	}
	told := t.Code
	if n.Kind == doc.Person && len(told.Sectors) == 0 && r.rules(n) {
		told.Sectors = []string{"GOV"}
	}
	best, ok := r.Choose(r.hitsOf(n), told, r.FoldedWords(t.Region), r.mentions)
	if !ok || r.elsewhere(n, best.Term.Country) || best.Hit.Use == dict.Seat && r.otherTown(n, best.Term.Country) {
		best = none
	}
	k := text.Identity{Range: n.Range, Code: r.Combine(n, t, best, depth), Title: t, Choice: best}
	if r.Identities != nil && depth == 0 {
		r.Identities[n.Start] = k
	}
	return k.Code, t, best
}

// townCountry returns the country that the words before a place tell: Egypt's for Rafah in "the Egyptian town of Rafah"; or "".
func (r *Reader) townCountry(n *text.NameSpan, depth int) string {
	of := n.Start - 1
	if of < 1 || n.Kind == doc.Country || n.Kind == doc.Person && len(n.Hits) > 0 || r.Doc.Tokens[of].Lower != "of" {
		return ""
	}
	head := of - 1
	if l := r.Doc.Tokens[head].Lemma; lists.Common[l] != doc.PlaceKind && !townLike[l] {
		return ""
	}
	lo := r.LeftEdge(head)
	for i := lo; i < head; i++ {
		if at, hits := r.Longest(i, head, r.CountryWord); len(hits) > 0 && r.Hyphened(at.End-1) == "" {
			return r.CountryOf(hits)
		}
	}
	return ""
}

// townLike are nouns before the name of a town or a piece of land, beside those of common.
var townLike = lists.Set("port base resort harbour harbor stronghold airbase spa valley mountain hill locality highland frontier")

// otherTown reports whether a town was located in another country than the one whose capital has its name, and the text tells nothing of that, or
// names the other behind it: "Tripoli, Lebanon".
func (r *Reader) otherTown(n *text.NameSpan, country string) bool {
	p := r.PlaceIn(n.Range)
	if p < 0 || r.Doc.Places[p].Country == "" || r.Doc.Places[p].Country == country {
		return false
	}
	if !r.Certain[country] {
		return true
	}
	if n.End+1 >= len(r.Doc.Tokens) || r.Doc.Tokens[n.End].Lower != "," {
		return false
	}
	in := r.PlaceIn(doc.Range{Start: n.End + 1, End: n.End + 2})
	return in >= 0 && r.Doc.Places[in].Country == r.Doc.Places[p].Country
}

// rules reports whether a name is the possessor of a government: "Cameron's government", "the Obama administration".
func (r *Reader) rules(n *text.NameSpan) bool {
	t := &r.Doc.Tokens[n.Head]
	if t.Rel != doc.Possessor && t.Rel != doc.CompoundWord {
		return false
	}
	switch r.Doc.Tokens[t.Head].Lemma {
	case "government", "administration", "cabinet", "presidency", "premiership", "regime", "minister":
		return true
	}
	return false
}

// hitsOf returns the dictionary's hits for a name, adjectives only where it is one.
func (r *Reader) hitsOf(n *text.NameSpan) []text.Hit {
	if n.Kind == doc.Person {
		if n.Start > 0 && n.Len() < 3 && r.IsTitle(n.Start-1) && text.UpperStart(r.Doc.Tokens[n.Start-1].Word) {
			if hits := r.Exactly(doc.Range{Start: n.Start - 1, End: n.End}, r.Strong); len(hits) > 0 {
				return hits // "King Hussein", "Pope Francis"
			}
		}
		return slices.DeleteFunc(slices.Clone(n.Hits), func(h text.Hit) bool {
			k := r.EntryKind(h)
			return k != dict.Person && h.Index >= r.Users && (h.Weak || k == dict.Country || k == dict.Place)
		})
	}
	return n.Hits
}

// beside adds what a name is called behind it: "of Morocco", ", the Libyan leader,", "(FIS)".
func (r *Reader) beside(t *text.Title, n *text.NameSpan, depth int) {
	for _, kid := range r.Doc.Children(n.Head) {
		k := int(kid)
		q := &r.Doc.Tokens[k]
		m := r.NameAt(k)
		switch {
		case k < n.End || m != nil && m.Has(q.Case): // "the BBC and Voice of America"
		case q.Rel == doc.Oblique && (q.Prep == "of" || q.Prep == "from" && n.Kind == doc.Person) && t.Country == "":
			t.Country = r.CodeAt(k, depth+1).Country
		case q.Rel == doc.Oblique && (q.Prep == "in" || q.Prep == "at") && t.Country == "" && r.NameOf[k] != 0 && r.Local(n.Range):
			t.Country = r.CodeAt(k, depth+1).Country // "the Supreme Court in Lima"
		case q.Rel == doc.Apposition && q.Lemma != "source" && r.NameAt(k) == nil && k-n.End < 12 && r.sameNumber(k, n) && !lists.Strangers[q.Lemma]:
			t.Take(r.CodeAt(k, depth+1))
		}
	}
	if t.Country == "" && n.Kind == doc.Person && r.partyAndState(n.End) {
		t.Country, t.From = "USA", doc.CodeText
		if len(t.Sectors) == 0 {
			t.Sectors = []string{"LEG"}
		}
	}
	h := &r.Doc.Tokens[n.Head]
	if t.Country == "" && noun.Nominal(h.Rel) && r.Local(n.Range) {
		for _, k := range r.Doc.Children(h.Head) {
			if q := &r.Doc.Tokens[k]; q.Rel == doc.Oblique && q.Prep == "in" && r.NameOf[k] != 0 && int(k) != n.Head {
				t.Country = r.CodeAt(int(k), depth+1).Country // "In Chile, the Senate voted"
			}
		}
	}
	if h.Rel == doc.Subject && n.Kind == doc.Person && r.Doc.Tokens[h.Head].Lemma == "be" && r.Doc.Child(h.Head, doc.Negation) < 0 {
		if k := r.Doc.Child(h.Head, doc.Complement); k >= 0 && r.NameOf[k] == 0 && r.sameNumber(k, n) {
			t.Take(r.Read(Phrase{r.LeftEdge(k), k, true}, depth+1+deepest/2))
		}
	}
	if h.Rel == doc.Apposition && r.NameAt(h.Head) == nil && h.Head < n.Start && r.sameNumber(h.Head, n) {
		o := r.Read(Phrase{r.LeftEdge(h.Head), h.Head, true}, depth+1+deepest/2)
		t.Take(o)
	}
}

// partyAndState reports whether a member of the US congress is told by party and state at token i: ", R-Ind.,", "(D-Mass.)".
func (r *Reader) partyAndState(i int) bool {
	if i+2 >= len(r.Doc.Tokens) || r.Doc.Tokens[i].Word != "," && r.Doc.Tokens[i].Word != "(" {
		return false
	}
	if w := r.Doc.Tokens[i+1].Word; len(w) > 3 && (w[0] == 'R' || w[0] == 'D' || w[0] == 'I') && w[1] == '-' {
		return text.UpperStart(w[2:])
	} else if w != "R" && w != "D" && w != "I" {
		return false
	}
	return r.Hyphened(i+2) != "" && text.UpperStart(r.Doc.Tokens[i+3].Word)
}

// sameNumber reports whether a noun can be said of a name: no plural of a person.
func (r *Reader) sameNumber(i int, n *text.NameSpan) bool {
	tag := r.Doc.Tokens[i].Tag
	_, described := r.Describes(i)
	return described && (tag != "NNS" || n.Kind != doc.Person)
}

// Combine joins the sources in their order: user's dictionary before all that the text does not say, the text before the shipped one.
func (r *Reader) Combine(n *text.NameSpan, t text.Title, best text.Choice, depth int) text.Code {
	c := t.Code
	if c.Empty() && t.Role {
		c.From = doc.CodeText
	}
	if best.Term != nil {
		c.ByDictionary(n, &best)
	}
	if best.Term != nil && best.Entry.Kind == dict.Place && best.Hit.Weak && t.Country == "" && r.PlaceIn(n.Range) >= 0 {
		c.Country = "" // "Salem" is where it was located
	}
	if best.Term == nil || best.Hit.Use == dict.Seat || best.Entry.Kind == dict.Place {
		r.byPlace(&c, n)
	}
	if c.Empty() && n.Len() == 1 && n.Kind != doc.Person {
		c.Country = r.korea(n)
	}
	if n.Kind == doc.Group && (n.Many || r.Doc.Tokens[n.Head].Tag == "NNPS" || best.Hit.Use == dict.One) && len(c.Sectors) == 0 && c.Country != "" {
		c.Sectors = []string{"CVL"}
	}
	if len(c.Sectors) == 0 && n.Kind != doc.Person && n.Kind != doc.Country && n.Kind != doc.PlaceKind || c.Empty() && n.Kind != doc.Person {
		r.byWords(&c, n, depth)
	}
	if n.Kind == doc.Group && n.Start > 0 && r.Doc.Tokens[n.Start-1].Lower == "ethnic" {
		c.Descent = c.Country != ""
	}
	return c
}

// korea returns which of the two Koreas "the North" or "the South" is in a text that speaks of them, or "".
func (r *Reader) korea(n *text.NameSpan) string {
	l := r.Doc.Tokens[n.Start].Lower
	if l != "north" && l != "south" || !r.Countries["KOR"] && !r.Countries["PRK"] || n.End < len(r.Doc.Tokens) && r.Doc.Tokens[n.End].Lower == "of" {
		return ""
	}
	for _, other := range []string{"SDN", "SSD", "YEM", "VNM", "CYP"} {
		if r.Countries[other] {
			return ""
		}
	}
	if l == "north" {
		return "PRK"
	}
	return "KOR"
}

// byPlace takes the country of a located place.
func (r *Reader) byPlace(c *text.Code, n *text.NameSpan) {
	if c.Country != "" || n.Kind == doc.Person {
		return
	}
	if p := r.PlaceIn(n.Range); p >= 0 {
		c.Country = r.Doc.Places[p].Country
		if c.From == "" {
			c.From = doc.CodeText
		}
	}
}

// byWords codes a body from the words of its name: "Madras High Court", "Foreign Ministry".
func (r *Reader) byWords(c *text.Code, n *text.NameSpan, depth int) {
	head := n.Head
	o := text.Code{}
	if _, hits := r.RoleEnding(n.End-1, n.Start); len(hits) > 0 {
		head = n.End - 1
	} else if _, hits := r.RoleEnding(head, n.Start); len(hits) == 0 {
		head = -1
	}
	if head < 0 && n.Len() > 1 {
		switch last := r.Doc.Tokens[n.End-1].Lower; {
		case incorporated[strings.TrimSuffix(last, ".")]:
			o.Sectors = []string{"BUS"} // "Security Pacific Corp."
		case papers[last]:
			o.Sectors = []string{"JRN"} // "Cairo Times"
		}
	}
	if head < 0 {
		for i := n.Start; i < n.End && len(o.Sectors) == 0; i++ { // "Aboriginal Medical Services Alliance"
			if s := lists.SectorOf[r.Doc.Tokens[i].Lower]; (lists.StrongSector[s] || s == "MED" || s == "EDU" || s == "LAB" || s == "BUS") && !(i > n.Start && r.Doc.Tokens[i-1].Lower == "social") {
				o.Sectors = []string{s}
			}
		}
	}
	for i := n.Start + 1; i < n.End && head < 0 && len(o.Sectors) == 0; i++ {
		if companyWords[r.Doc.Tokens[i].Lower] {
			o.Sectors = []string{"BUS"} // "Tokyo Electric Power"
		}
	}
	if n.Len() > 1 && r.Doc.Tokens[n.Start].Lower == "air" && head < 0 {
		o.Sectors = []string{"BUS"} // "Air France"
	}
	if head >= 0 {
		r.unmarked(n, func() { o = r.Read(Phrase{n.Start, head, true}, depth+1) })
	} else {
		for i := n.Start; i < n.End; i++ {
			if at, hits := r.Longest(i, n.End, r.CountryWord); len(hits) > 0 && o.Country == "" {
				o.Country = r.CountryOf(hits) // "Kosovo Albanians" are Kosovo's
				i = at.End - 1
			}
		}
	}
	if len(o.Sectors) == 0 && r.statutory(n, o.Country) {
		o.Sectors = []string{"GOV"}
	}
	if body := r.organOf(n); !body.Empty() && o.Country == "" && c.Country == "" {
		o = body
	}
	if o.Country == "" {
		if p := r.PlaceIn(n.Range); p >= 0 {
			o.Country = r.Doc.Places[p].Country
		}
	}
	if o.Country == "" && n.Start > 0 && c.Country == "" { // "the Mexican National Guard" with the name cut short
		if _, hits := r.Longest(n.Start-1, n.Start, r.CountryWord); len(hits) > 0 {
			o.Country = r.CountryOf(hits)
		}
	}
	if r.Doc.Child(n.Head, doc.Possessor) >= 0 && c.Country == "" && o.Country == "" {
		o.Country = r.CodeAt(r.Doc.Child(n.Head, doc.Possessor), depth+1).Country
	}
	c.Fill(o, len(c.Sectors) == 0)
	if c.Country == "" && c.Body() == "" && n.Kind == doc.Organization && n.Len() > 1 && r.worldwide(n) {
		c.Sectors = append([]string{"NGO"}, c.Sectors...)
	}
	if c.From == "" {
		c.From = doc.CodeWords
	}
}

// incorporated end the names of companies, papers those of the press.
var (
	incorporated = lists.Set("corp inc ltd plc co gmbh ag sa nv llc bhd pty corporation incorporated limited company")
	papers       = lists.Set("times herald tribune gazette daily courier chronicle news telegraph broadcasting observer mirror")
)

// companyWords stand in the names of companies.
var companyWords = lists.Set("electric power petroleum motors motor steel energy telecom telecommunications pharmaceuticals pharmaceutical airways airlines shipping mining mines insurance holdings brewery breweries aerospace aviation chemicals chemical cement electronics semiconductor stores foods beverages ltd inc corp plc gmbh ag")

// worldwide reports whether a body calls itself one of the world or of a continent: "Association of African Jurists".
func (r *Reader) worldwide(n *text.NameSpan) bool {
	for i := n.Start; i < n.End; i++ {
		switch r.Doc.Tokens[i].Lower {
		case "international", "world", "global", "african", "european", "asian", "arab", "islamic", "latin", "pan-african", "inter-american", "worldwide", "transnational":
			return true
		}
	}
	return false
}

// unmarked takes the marks of a name away while f runs, so that its words can be read as a phrase.
func (r *Reader) unmarked(n *text.NameSpan, f func()) {
	k := r.NameOf[n.Start]
	for i := n.Start; i < n.End; i++ {
		r.NameOf[i] = 0
	}
	f()
	for i := n.Start; i < n.End; i++ {
		r.NameOf[i] = k
	}
}

// PlaceIn returns a located place within a token range, or -1.
func (r *Reader) PlaceIn(at doc.Range) int {
	if r.PlaceAt == nil {
		r.PlaceAt = make([]int32, len(r.Doc.Tokens))
		for i, p := range r.Doc.Places {
			if p.Country != "" {
				for t := p.Tokens.Start; t < p.Tokens.End; t++ {
					r.PlaceAt[t] = int32(i + 1)
				}
			}
		}
	}
	for t := at.Start; t < at.End; t++ {
		if k := r.PlaceAt[t]; k > 0 && at.Holds(r.Doc.Places[k-1].Tokens) {
			return int(k - 1)
		}
	}
	return -1
}

// mentions reports whether the document names a country, a place in it, or somebody who is surely of it.
func (r *Reader) mentions(country string) bool { return r.Countries[country] || r.Certain[country] }
