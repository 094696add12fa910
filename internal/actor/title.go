package actor

import (
	"slices"
	"strings"

	"readout/doc"
	"readout/internal/actor/dict"
)

// A title is what stands before or beside a name and says who it is.
type title struct {
	code
	words  doc.Range // "Foreign Minister", without the country; empty for none
	region doc.Range // all of it: "Ukrainian Foreign Minister"
	role   bool      // a role noun is among the words
}

// titleOf reads the words before a name: "US Secretary of State", "Syria's president", "negotiator".
func (r *reader) titleOf(n *nameSpan, depth int) title {
	lo := r.titleStart(n.Start)
	if lo == n.Start || depth > deepest {
		return title{}
	}
	head := r.titleHead(lo, n.Start)
	if n.kind == doc.Organization && r.local(n.Range) {
		if t := r.onlyCountry(lo, n, depth); t.country != "" {
			return t // "the president of Peru's Supreme Court": the title is no court's
		}
	}
	if head < 0 {
		return r.onlyCountry(lo, n, depth)
	}
	if t := &r.d.Tokens[head]; t.POS == doc.Adj && lowerStart(t.Word) || t.Lemma == "defender" {
		return r.onlyCountry(lo, n, depth) // "the first official Afrobeats Chart", "defenders Paul Reed and Tom Moss"
	}
	if r.d.Tokens[head].Tag == "NNS" && r.d.Tokens[n.head].Rel != doc.Conjunct && r.d.Child(n.head, doc.Conjunct) < 0 {
		return title{} // "the ministers Obama criticised"
	}
	t := title{region: doc.Range{Start: lo, End: n.Start}, role: true}
	t.code = r.read(phrase{lo: lo, head: head}, depth+1)
	for i := head + 1; i < n.Start; i++ { // "Minister of Foreign Affairs"
		if m := r.nameAt(i); m != nil {
			t.code.fill(r.nameCode(m, depth+1), len(t.sectors) == 0 || t.vague)
			i = m.End - 1
		}
	}
	if w := r.words[head]; len(t.sectors) == 0 && len(w) == 1 && shortTitles[w[0]] != "" {
		t.sectors = []string{shortTitles[w[0]]}
		t.vague = w[0] == "capt" || w[0] == "lt" || w[0] == "sgt"
	}
	t.from = doc.CodeText
	t.words = r.officeWords(lo, head, n.Start)
	return t
}

// shortTitles are what the abbreviations before names tell: "Gen. Costa", "Sen. Reed".
var shortTitles = map[string]string{
	"gen": "MIL", "col": "MIL", "lt": "MIL", "maj": "MIL", "capt": "MIL", "brig": "MIL", "adm": "MIL", "cmdr": "MIL", "sgt": "MIL", "cpl": "MIL", "sen": "LEG", "rep": "LEG", "mp": "LEG",
	"gov": "GOV", "pm": "GOV", "amb": "GOV", "det": "COP", "supt": "COP", "insp": "COP", "rev": "REL", "fr": "REL", "prof": "EDU",
}

// titleStart walks back from a name over the words that a title may have.
func (r *reader) titleStart(end int) int {
	s := r.d.Sentences[r.d.SentenceOf(end)].Tokens.Start
	lo := end
	for i := end - 1; i >= s && end-i <= 14; i-- {
		t := &r.d.Tokens[i]
		switch {
		case t.Tag == "NNP" || t.Tag == "NNPS" || t.Tag == "NN" || t.Tag == "NNS" || t.POS == doc.Adj || t.POS == doc.Noun || t.POS == doc.Propn:
			if n := r.nameAt(i); n != nil && n.kind == doc.Person && !r.isTitle(i) {
				return lo
			}
			lo = i
		case t.Tag == "POS" || t.Lower == "of" || t.Lower == "for" && lo < end && upperStart(r.d.Tokens[lo].Word):
			if i == end-1 && t.Tag != "POS" {
				return lo
			}
		case formerWords[t.Lower] && lo < end:
			lo = i
		case t.Word == "-" || t.Word == "." && i > s && r.isTitle(i-1) || t.Word == "." && i > s && len(r.d.Tokens[i-1].Word) <= 4:
		case t.Lower == "and" && upperStart(r.d.Tokens[i+1].Word) && i > s && upperStart(r.d.Tokens[i-1].Word) && r.nameAt(i-1) == nil && lo < end:
		case t.Lower == "the" && i > s && r.d.Tokens[i-1].Lower == "of":
		default:
			return lo
		}
	}
	return lo
}

// titleHead returns the last word of the role that a title names, or -1: "Minister" in "Minister of Foreign Affairs".
func (r *reader) titleHead(lo, end int) int {
	last := end - 1
	if r.d.Tokens[last].Word == "." && last > lo {
		last--
	}
	if r.roleWord(last, lo) {
		return last
	}
	for i := last; i > lo; i-- {
		if l := r.d.Tokens[i].Lower; (l == "of" || l == "for") && r.roleWord(i-1, lo) {
			return i - 1
		}
	}
	return -1
}

func (r *reader) roleWord(i, lo int) bool {
	if n := r.nameAt(i); n != nil && n.kind != doc.Person && !r.isTitle(i) {
		return false
	}
	_, hits := r.roleEnding(i, lo)
	return len(hits) > 0 || r.isTitle(i)
}

// onlyCountry reads "German Angela Merkel", "Chad's Idriss Deby": a country alone before a person.
func (r *reader) onlyCountry(lo int, n *nameSpan, depth int) title {
	if n.kind != doc.Person && n.kind != doc.Organization {
		return title{}
	}
	last := n.Start - 1
	if r.d.Tokens[last].Tag == "POS" {
		last--
	}
	for i := max(lo, last-2); i <= last; i++ {
		if at, hits := r.longest(i, n.Start, r.countryWord); len(hits) > 0 && at.End == last+1 {
			return title{code: code{country: r.countryOf(hits), from: doc.CodeText}, region: doc.Range{Start: i, End: n.Start}}
		}
	}
	return title{}
}

// officeWords returns the words of an office in a title: without the country, "former" and the like before it.
func (r *reader) officeWords(lo, head, end int) doc.Range {
	at := doc.Range{Start: lo, End: end}
	for i := lo; i <= head; i++ {
		if to, hits := r.longest(i, head, r.countryWord); len(hits) > 0 {
			at.Start = to.End
			i = to.End - 1
		} else if r.d.Tokens[i].Tag == "POS" || formerWords[r.d.Tokens[i].Lower] {
			at.Start = i + 1
		} else if n := r.nameAt(i); n != nil && n.End <= head {
			at.Start = n.End
			i = n.End - 1
		}
	}
	for at.Start < head && (r.d.Tokens[at.Start].POS == doc.Punct || r.d.Tokens[at.Start].Tag == "POS" || r.d.Tokens[at.Start].POS == doc.Det) {
		at.Start++
	}
	for at.End > head+1 && r.d.Tokens[at.End-1].POS == doc.Punct {
		at.End--
	}
	if at.Start > head {
		at.Start = head
	}
	return at
}

// foldedWords returns the folded words of a token range.
func (r *reader) foldedWords(at doc.Range) []string {
	var out []string
	for i := at.Start; i < at.End; i++ {
		out = append(out, r.words[i]...)
	}
	return out
}

// nameCode returns what one name codes to where it stands: by title, dictionary, place and its own words.
func (r *reader) nameCode(n *nameSpan, depth int) code {
	c, _, _ := r.identify(n, depth)
	return c
}

// identify returns the code of a name, its title, and the entry of the dictionary that was chosen (hit.index -1 for none).
func (r *reader) identify(n *nameSpan, depth int) (code, title, choice) {
	none := choice{hit: hit{index: -1}}
	if depth > deepest {
		return code{}, title{}, none
	}
	if k, ok := r.known[n.Start]; ok && k.Range == n.Range {
		return k.code, k.title, k.choice // at last with what its chain tells
	}
	t := r.titleOf(n, depth)
	if country := r.townCountry(n, depth); country != "" {
		t = title{code: code{country: country, from: doc.CodeText}}
	}
	r.beside(&t, n, depth)
	if n.kind == doc.Country && slices.ContainsFunc(n.hits, func(h hit) bool { return !h.Weak && r.entryKind(h) == dict.Country && h.Use == dict.Plain }) {
		t = title{} // "Ankara's ally Qatar" is no part of Turkey
	}
	told := t.code
	if n.kind == doc.Person && len(told.sectors) == 0 && r.rules(n) {
		told.sectors = []string{"GOV"}
	}
	best, ok := r.choose(r.hitsOf(n), told, r.foldedWords(t.region), r.mentions)
	if !ok || r.elsewhere(n, best.term.Country) || best.hit.Use == dict.Seat && r.otherTown(n, best.term.Country) {
		best = none
	}
	k := identity{n.Range, r.combine(n, t, best, depth), t, best}
	if r.known != nil && depth == 0 {
		r.known[n.Start] = k
	}
	return k.code, t, best
}

// townCountry returns the country that the words before a place tell: Egypt's for Rafah in "the Egyptian town of Rafah"; or "".
func (r *reader) townCountry(n *nameSpan, depth int) string {
	of := n.Start - 1
	if of < 1 || n.kind == doc.Country || n.kind == doc.Person && len(n.hits) > 0 || r.d.Tokens[of].Lower != "of" {
		return ""
	}
	head := of - 1
	if l := r.d.Tokens[head].Lemma; common[l] != doc.PlaceKind && !townLike[l] {
		return ""
	}
	lo := r.leftEdge(head)
	for i := lo; i < head; i++ {
		if at, hits := r.longest(i, head, r.countryWord); len(hits) > 0 && r.hyphened(at.End-1) == "" {
			return r.countryOf(hits)
		}
	}
	return ""
}

// townLike are nouns before the name of a town or a piece of land, beside those of common.
var townLike = set("port base resort harbour harbor stronghold airbase spa valley mountain hill locality highland frontier")

// otherTown reports whether a town was located in another country than the one whose capital has its name, and the text tells nothing of that.
func (r *reader) otherTown(n *nameSpan, country string) bool {
	p := r.placeIn(n.Range)
	return p >= 0 && r.d.Places[p].Country != "" && r.d.Places[p].Country != country && !r.certain[country]
}

// rules reports whether a name is the possessor of a government: "Cameron's government", "the Obama administration".
func (r *reader) rules(n *nameSpan) bool {
	t := &r.d.Tokens[n.head]
	if t.Rel != doc.Possessor && t.Rel != doc.CompoundWord {
		return false
	}
	switch r.d.Tokens[t.Head].Lemma {
	case "government", "administration", "cabinet", "presidency", "premiership", "regime", "minister":
		return true
	}
	return false
}

// An identity is what identify found for a name.
type identity struct {
	doc.Range
	code   code
	title  title
	choice choice
}

// hitsOf returns the dictionary's hits for a name, adjectives only where it is one.
func (r *reader) hitsOf(n *nameSpan) []hit {
	if n.kind == doc.Person {
		if n.Start > 0 && n.Len() < 3 && r.isTitle(n.Start-1) && upperStart(r.d.Tokens[n.Start-1].Word) {
			if hits := r.exactly(doc.Range{Start: n.Start - 1, End: n.End}, r.strong); len(hits) > 0 {
				return hits // "King Hussein", "Pope Francis"
			}
		}
		return slices.DeleteFunc(slices.Clone(n.hits), func(h hit) bool {
			k := r.entryKind(h)
			return k != dict.Person && h.index >= r.users && (h.Weak || k == dict.Country || k == dict.Place)
		})
	}
	return n.hits
}

// beside adds what a name is called behind it: "of Morocco", ", the Libyan leader,", "(FIS)".
func (r *reader) beside(t *title, n *nameSpan, depth int) {
	for _, kid := range r.d.Children(n.head) {
		k := int(kid)
		q := &r.d.Tokens[k]
		m := r.nameAt(k)
		switch {
		case k < n.End || m != nil && m.Has(q.Case): // "the BBC and Voice of America"
		case q.Rel == doc.Oblique && (q.Prep == "of" || q.Prep == "from" && n.kind == doc.Person) && t.country == "":
			t.country = r.codeAt(k, depth+1).country
		case q.Rel == doc.Oblique && (q.Prep == "in" || q.Prep == "at") && t.country == "" && r.at[k] != 0 && r.local(n.Range):
			t.country = r.codeAt(k, depth+1).country // "the Supreme Court in Lima"
		case q.Rel == doc.Apposition && q.Lemma != "source" && r.nameAt(k) == nil && k-n.End < 12 && r.sameNumber(k, n):
			t.take(r.codeAt(k, depth+1))
		}
	}
	if t.country == "" && n.kind == doc.Person && r.partyAndState(n.End) {
		t.country, t.from = "USA", doc.CodeText
		if len(t.sectors) == 0 {
			t.sectors = []string{"LEG"}
		}
	}
	h := &r.d.Tokens[n.head]
	if t.country == "" && nominal(h.Rel) && r.local(n.Range) {
		for _, k := range r.d.Children(h.Head) {
			if q := &r.d.Tokens[k]; q.Rel == doc.Oblique && q.Prep == "in" && r.at[k] != 0 && int(k) != n.head {
				t.country = r.codeAt(int(k), depth+1).country // "In Chile, the Senate voted"
			}
		}
	}
	if h.Rel == doc.Subject && n.kind == doc.Person && r.d.Tokens[h.Head].Lemma == "be" && r.d.Child(h.Head, doc.Negation) < 0 {
		if k := r.d.Child(h.Head, doc.Complement); k >= 0 && r.at[k] == 0 && r.sameNumber(k, n) {
			t.take(r.read(phrase{r.leftEdge(k), k, true}, depth+1+deepest/2))
		}
	}
	if h.Rel == doc.Apposition && r.nameAt(h.Head) == nil && h.Head < n.Start && r.sameNumber(h.Head, n) {
		o := r.read(phrase{r.leftEdge(h.Head), h.Head, true}, depth+1+deepest/2)
		t.take(o)
	}
}

// partyAndState reports whether a member of the US congress is told by party and state at token i: ", R-Ind.,", "(D-Mass.)".
func (r *reader) partyAndState(i int) bool {
	if i+2 >= len(r.d.Tokens) || r.d.Tokens[i].Word != "," && r.d.Tokens[i].Word != "(" {
		return false
	}
	if w := r.d.Tokens[i+1].Word; len(w) > 3 && (w[0] == 'R' || w[0] == 'D' || w[0] == 'I') && w[1] == '-' {
		return upperStart(w[2:])
	} else if w != "R" && w != "D" && w != "I" {
		return false
	}
	return r.hyphened(i+2) != "" && upperStart(r.d.Tokens[i+3].Word)
}

// sameNumber reports whether a noun can be said of a name: no plural of a person.
func (r *reader) sameNumber(i int, n *nameSpan) bool {
	tag := r.d.Tokens[i].Tag
	_, described := r.describes(i)
	return described && (tag != "NNS" || n.kind != doc.Person)
}

// take adds what an apposition says; what a title says stays.
func (t *title) take(o code) {
	if o.empty() {
		return
	}
	if t.country == "" {
		t.country = o.country
	}
	if len(t.sectors) == 0 || t.vague && !o.vague {
		t.sectors, t.org, t.cameo, t.vague = o.sectors, o.org, o.cameo, o.vague
	}
	t.from = doc.CodeText
}

// combine joins the sources in their order: user's dictionary before all that the text does not say, the text before the shipped one.
func (r *reader) combine(n *nameSpan, t title, best choice, depth int) code {
	c := t.code
	if c.empty() && t.role {
		c.from = doc.CodeText
	}
	if best.term != nil {
		c.byDictionary(n, &best)
	}
	if best.term != nil && best.entry.Kind == dict.Place && best.hit.Weak && t.country == "" && r.placeIn(n.Range) >= 0 {
		c.country = "" // "Salem" is where it was located
	}
	if best.term == nil || best.hit.Use == dict.Seat || best.entry.Kind == dict.Place {
		r.byPlace(&c, n)
	}
	if c.empty() && n.Len() == 1 && n.kind != doc.Person {
		c.country = r.korea(n)
	}
	if n.kind == doc.Group && (n.many || r.d.Tokens[n.head].Tag == "NNPS" || best.hit.Use == dict.One) && len(c.sectors) == 0 && c.country != "" {
		c.sectors = []string{"CVL"}
	}
	if len(c.sectors) == 0 && n.kind != doc.Person && n.kind != doc.Country && n.kind != doc.PlaceKind || c.empty() && n.kind != doc.Person {
		r.byWords(&c, n, depth)
	}
	if n.kind == doc.Group && n.Start > 0 && r.d.Tokens[n.Start-1].Lower == "ethnic" {
		c.descent = c.country != ""
	}
	return c
}

// byDictionary adds what the dictionary knows of a name to what the text says of it.
func (c *code) byDictionary(n *nameSpan, best *choice) {
	d := best.code
	kind := best.entry.Kind
	if c.from == "" && !c.empty() {
		c.from = doc.CodeText // "of Sudan"
	}
	switch {
	case c.empty():
		*c = d
	case kind != dict.Person && n.kind == doc.Organization && c.country != "" && d.country != "" && c.country != d.country:
		c.fill(code{sectors: d.sectors}, true) // "Chile's Defense Department"
		c.from = doc.CodeText
	case kind != dict.Person:
		if c.country == "" || d.country != "" || d.body() != "" {
			c.country = d.country
		}
		c.fill(d, true)
		c.org, c.cameo, c.from = d.org, d.cameo, d.from
	default:
		if (len(c.sectors) == 0 || c.vague && len(d.sectors) > 0 && d.sectors[0] != "ELI") && (c.country == "" || d.country == "" || c.country == d.country) {
			c.sectors, c.org, c.cameo = d.sectors, d.org, d.cameo
		}
		if c.country == "" && c.body() == "" {
			c.country = d.country
		}
	}
}

// korea returns which of the two Koreas "the North" or "the South" is in a text that speaks of them, or "".
func (r *reader) korea(n *nameSpan) string {
	l := r.d.Tokens[n.Start].Lower
	if l != "north" && l != "south" || !r.countries["KOR"] && !r.countries["PRK"] || n.End < len(r.d.Tokens) && r.d.Tokens[n.End].Lower == "of" {
		return ""
	}
	for _, other := range []string{"SDN", "SSD", "YEM", "VNM", "CYP"} {
		if r.countries[other] {
			return ""
		}
	}
	if l == "north" {
		return "PRK"
	}
	return "KOR"
}

// byPlace takes the country of a located place.
func (r *reader) byPlace(c *code, n *nameSpan) {
	if c.country != "" || n.kind == doc.Person {
		return
	}
	if p := r.placeIn(n.Range); p >= 0 {
		c.country = r.d.Places[p].Country
		if c.from == "" {
			c.from = doc.CodeText
		}
	}
}

// byWords codes a body from the words of its name: "Madras High Court", "Foreign Ministry".
func (r *reader) byWords(c *code, n *nameSpan, depth int) {
	head := n.head
	o := code{}
	if _, hits := r.roleEnding(n.End-1, n.Start); len(hits) > 0 {
		head = n.End - 1
	} else if _, hits := r.roleEnding(head, n.Start); len(hits) == 0 {
		head = -1
	}
	if head < 0 && n.Len() > 1 {
		switch last := r.d.Tokens[n.End-1].Lower; {
		case incorporated[strings.TrimSuffix(last, ".")]:
			o.sectors = []string{"BUS"} // "Security Pacific Corp."
		case papers[last]:
			o.sectors = []string{"JRN"} // "Cairo Times"
		}
	}
	if head < 0 {
		for i := n.Start; i < n.End && len(o.sectors) == 0; i++ { // "Aboriginal Medical Services Alliance"
			if s := sectorWords[r.d.Tokens[i].Lower]; strongSector[s] || s == "MED" || s == "EDU" || s == "LAB" || s == "BUS" {
				o.sectors = []string{s}
			}
		}
	}
	for i := n.Start + 1; i < n.End && head < 0 && len(o.sectors) == 0; i++ {
		if companyWords[r.d.Tokens[i].Lower] {
			o.sectors = []string{"BUS"} // "Tokyo Electric Power"
		}
	}
	if n.Len() > 1 && r.d.Tokens[n.Start].Lower == "air" && head < 0 {
		o.sectors = []string{"BUS"} // "Air France"
	}
	if head >= 0 {
		r.unmarked(n, func() { o = r.read(phrase{n.Start, head, true}, depth+1) })
	} else {
		for i := n.Start; i < n.End; i++ {
			if at, hits := r.longest(i, n.End, r.countryWord); len(hits) > 0 && o.country == "" {
				o.country = r.countryOf(hits) // "Kosovo Albanians" are Kosovo's
				i = at.End - 1
			}
		}
	}
	if o.country == "" {
		if p := r.placeIn(n.Range); p >= 0 {
			o.country = r.d.Places[p].Country
		}
	}
	if o.country == "" && n.Start > 0 && c.country == "" { // "the Mexican National Guard" with the name cut short
		if _, hits := r.longest(n.Start-1, n.Start, r.countryWord); len(hits) > 0 {
			o.country = r.countryOf(hits)
		}
	}
	if r.d.Child(n.head, doc.Possessor) >= 0 && c.country == "" && o.country == "" {
		o.country = r.codeAt(r.d.Child(n.head, doc.Possessor), depth+1).country
	}
	c.fill(o, len(c.sectors) == 0)
	if c.country == "" && c.body() == "" && n.kind == doc.Organization && n.Len() > 1 && r.worldwide(n) {
		c.sectors = append([]string{"NGO"}, c.sectors...)
	}
	if c.from == "" {
		c.from = doc.CodeWords
	}
}

// incorporated end the names of companies, papers those of the press.
var (
	incorporated = set("corp inc ltd plc co gmbh ag sa nv llc bhd pty corporation incorporated limited company")
	papers       = set("times herald tribune gazette daily courier chronicle news telegraph broadcasting observer mirror")
)

// companyWords stand in the names of companies.
var companyWords = set("electric power petroleum motors motor steel energy telecom telecommunications pharmaceuticals pharmaceutical airways airlines shipping mining mines insurance holdings brewery breweries aerospace aviation chemicals chemical cement electronics semiconductor stores foods beverages ltd inc corp plc gmbh ag")

// worldwide reports whether a body calls itself one of the world or of a continent: "Association of African Jurists".
func (r *reader) worldwide(n *nameSpan) bool {
	for i := n.Start; i < n.End; i++ {
		switch r.d.Tokens[i].Lower {
		case "international", "world", "global", "african", "european", "asian", "arab", "islamic", "latin", "pan-african", "inter-american", "worldwide", "transnational":
			return true
		}
	}
	return false
}

// unmarked takes the marks of a name away while f runs, so that its words can be read as a phrase.
func (r *reader) unmarked(n *nameSpan, f func()) {
	k := r.at[n.Start]
	for i := n.Start; i < n.End; i++ {
		r.at[i] = 0
	}
	f()
	for i := n.Start; i < n.End; i++ {
		r.at[i] = k
	}
}

// placeIn returns a located place within a token range, or -1.
func (r *reader) placeIn(at doc.Range) int {
	if r.placeAt == nil {
		r.placeAt = make([]int32, len(r.d.Tokens))
		for i, p := range r.d.Places {
			if p.Country != "" {
				for t := p.Tokens.Start; t < p.Tokens.End; t++ {
					r.placeAt[t] = int32(i + 1)
				}
			}
		}
	}
	for t := at.Start; t < at.End; t++ {
		if k := r.placeAt[t]; k > 0 && at.Holds(r.d.Places[k-1].Tokens) {
			return int(k - 1)
		}
	}
	return -1
}

// mentions reports whether the document names a country, or anything of it.
func (r *reader) mentions(country string) bool { return r.countries[country] }
