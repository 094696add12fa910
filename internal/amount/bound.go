package amount

import (
	"strings"
	"unicode"

	"readout/doc"
)

// A limit is a phrase that bounds a number.
type limit struct {
	words    string
	relation doc.Relation
}

// boundsBefore stand before a number; longer ones stand before the ones that begin them.
var boundsBefore = []limit{
	{"equal to or more than", doc.AtLeast},
	{"equal to or greater than", doc.AtLeast},
	{"equal to or less than", doc.AtMost},
	{"greater than or equal to", doc.AtLeast},
	{"more than or equal to", doc.AtLeast},
	{"less than or equal to", doc.AtMost},
	{"bigger or equal than", doc.AtLeast},
	{"equal to or larger than", doc.AtLeast},
	{"equal to or bigger than", doc.AtLeast},
	{"equal to or higher than", doc.AtLeast},
	{"equal to or smaller than", doc.AtMost},
	{"equal to or lower than", doc.AtMost},
	{"more or equal to", doc.AtLeast},
	{"more or equal than", doc.AtLeast},
	{"above or equal to", doc.AtLeast},
	{"below or equal to", doc.AtMost},
	{"smaller or equal to", doc.AtMost},
	{"smaller or equal than", doc.AtMost},
	{"equal or more than", doc.AtLeast},
	{"equal or greater than", doc.AtLeast},
	{"greater or equal to", doc.AtLeast},
	{"greater or equal than", doc.AtLeast},
	{"larger than or equal to", doc.AtLeast},
	{"bigger than or equal to", doc.AtLeast},
	{"higher than or equal to", doc.AtLeast},
	{"smaller than or equal to", doc.AtMost},
	{"lower than or equal to", doc.AtMost},
	{"less or equal to", doc.AtMost},
	{"less or equal than", doc.AtMost},
	{"equal or less than", doc.AtMost},
	{"no smaller than", doc.AtLeast},
	{"no lower than", doc.AtLeast},
	{"not smaller than", doc.AtLeast},
	{"not lower than", doc.AtLeast},
	{"no larger than", doc.AtMost},
	{"no higher than", doc.AtMost},
	{"not larger than", doc.AtMost},
	{"not greater than", doc.AtMost},
	{"not bigger than", doc.AtMost},
	{"not higher than", doc.AtMost},
	{"not exceeding", doc.AtMost},
	{"no less than", doc.AtLeast},
	{"no fewer than", doc.AtLeast},
	{"not less than", doc.AtLeast},
	{"not fewer than", doc.AtLeast},
	{"a minimum of", doc.AtLeast},
	{"at least", doc.AtLeast},
	{"at the least", doc.AtLeast},
	{"> =", doc.AtLeast},
	{">=", doc.AtLeast},
	{"≥", doc.AtLeast},
	{"no more than", doc.AtMost},
	{"not more than", doc.AtMost},
	{"no greater than", doc.AtMost},
	{"no bigger than", doc.AtMost},
	{"a maximum of", doc.AtMost},
	{"at most", doc.AtMost},
	{"up to", doc.AtMost},
	{"as many as", doc.AtMost},
	{"as much as", doc.AtMost},
	{"as few as", doc.AtLeast},
	{"as little as", doc.AtLeast},
	{"< =", doc.AtMost},
	{"<=", doc.AtMost},
	{"≤", doc.AtMost},
	{"more than", doc.MoreThan},
	{"greater than", doc.MoreThan},
	{"larger than", doc.MoreThan},
	{"bigger than", doc.MoreThan},
	{"higher than", doc.MoreThan},
	{"in excess of", doc.MoreThan},
	{"upwards of", doc.MoreThan},
	{"upward of", doc.MoreThan},
	{"just over", doc.MoreThan},
	{"well over", doc.MoreThan},
	{"over", doc.MoreThan},
	{"above", doc.MoreThan},
	{"exceeding", doc.MoreThan},
	{"surpassing", doc.MoreThan},
	{"surpass", doc.MoreThan},
	{"surpasses", doc.MoreThan},
	{"surpassed", doc.MoreThan},
	{"exceed", doc.MoreThan},
	{"exceeds", doc.MoreThan},
	{"exceeded", doc.MoreThan},
	{"topping", doc.MoreThan},
	{">", doc.MoreThan},
	{"less than", doc.LessThan},
	{"fewer than", doc.LessThan},
	{"smaller than", doc.LessThan},
	{"lower than", doc.LessThan},
	{"just under", doc.LessThan},
	{"under", doc.LessThan},
	{"below", doc.LessThan},
	{"<", doc.LessThan},
	{"more or less", doc.About},
	{"close to", doc.About},
	{"an estimated", doc.About},
	{"estimated", doc.About},
	{"about", doc.About},
	{"around", doc.About},
	{"some", doc.About},
	{"approximately", doc.About},
	{"roughly", doc.About},
	{"nearly", doc.About},
	{"almost", doc.About},
	{"virtually", doc.About},
	{"circa", doc.About},
	{"~", doc.About},
}

// boundsBy holds the bounds that stand before a number by their first word.
var boundsBy = func() map[string][]limit {
	out := map[string][]limit{}
	for _, b := range boundsBefore {
		w, _, _ := strings.Cut(b.words, " ")
		out[w] = append(out[w], b)
	}
	return out
}()

// boundsAfter stand behind a number and its unit.
var boundsAfter = []limit{
	{"or more than", doc.AtLeast},
	{"or more", doc.AtLeast},
	{"and more", doc.AtLeast},
	{"or greater", doc.AtLeast},
	{"or higher", doc.AtLeast},
	{"or larger", doc.AtLeast},
	{"or bigger", doc.AtLeast},
	{"or smaller", doc.AtMost},
	{"or above", doc.AtLeast},
	{"and above", doc.AtLeast},
	{"and up", doc.AtLeast},
	{"and over", doc.AtLeast},
	{"or over", doc.AtLeast},
	{"- plus", doc.AtLeast},
	{"+", doc.AtLeast},
	{"or less", doc.AtMost},
	{"or fewer", doc.AtMost},
	{"or lower", doc.AtMost},
	{"and below", doc.AtMost},
	{"or below", doc.AtMost},
	{"or so", doc.About},
	{"more or less", doc.About},
}

// amount reads the longest amount that begins at i. Where it finds none, the reading's end tells how far to go on.
func (p *parser) amount(i int) (reading, bool) {
	r := reading{from: i, to: i, relation: doc.Exactly}
	j := i
	if p.kind(i) == bound || p.kind(i) == letter {
		for _, b := range boundsBy[p.word(i)] {
			if k, ok := p.follows(i, b.words); ok {
				j, r.relation = k, b.relation
				break
			}
		}
		if j == i && p.kind(i) == bound {
			return r, false
		}
		if j > i && p.any(j, "an", "a") && p.any(j+1, "estimated") {
			j += 2
		}
	}
	if !p.one(&r, j) {
		return r, false
	}
	if j > i && p.any(i, "over", "above", "under", "below", "around", "some") && p.notBound(i, &r) {
		r.from, r.relation = j, doc.Exactly
	}
	if r.relation == doc.Exactly || r.relation == doc.About {
		p.span(&r)
	}
	p.after(&r)
	if r.atLeast && (r.relation == doc.Exactly || r.relation == doc.About) {
		r.relation = doc.AtLeast
	}
	return r, true
}

// notBound tells a preposition of place from one that bounds: "over three provinces".
func (p *parser) notBound(i int, r *reading) bool {
	if p.any(i, "some") {
		return r.value < 10 && r.unit == "" && r.scaled == 1
	}
	return p.any(i, "above", "below", "under") && p.token(i).Rel == doc.Case && r.unit == "" && r.value < 10
}

// one reads a single number with its unit: "$10 billion", "200 miles", "dozens".
func (p *parser) one(r *reading, i int) bool {
	r.number = i
	j := i
	if p.kind(i) == symbol {
		r.unit, j = symbols[p.word(i)], i+1
		if p.kind(j) == symbol && symbols[p.word(j)] == "USD" { // "US $ 10", "C $"
			j++
		}
		if p.kind(j) != figure && p.kind(j) != ones && p.kind(j) != tens {
			return false
		}
	}
	if p.kind(j) == many {
		return p.vague(r, j)
	}
	if p.kind(j) == some || p.kind(j) == letter && p.kind(j+1) == some {
		return p.several(r, j)
	}
	v, scaled, k, ok := p.value(j)
	if !ok {
		return false
	}
	if w, next, ok := p.ratio(v, j, k); ok {
		v, k = w, next
	}
	if p.any(k, "musd", "meur", "mgbp") {
		v, scaled = v*1e6, 1e6
	}
	r.value, r.scaled, r.to = v, scaled, k
	unit, next := p.unitAt(k, v, scaled)
	switch {
	case r.unit == "":
		r.unit, r.to = unit, next
	case unit == r.unit || unit == "USD" && p.any(next-1, "dollar", "dollars"):
		r.to = next
	}
	if r.unit == "" && p.kind(i-1) == symbol && i == j {
		r.unit, r.number = symbols[p.word(i-1)], i-1
	}
	p.inches(r)
	p.cents(r)
	return !p.noAmount(r, j)
}

// inches adds the second part of "5 ft 2 in".
func (p *parser) inches(r *reading) {
	j := r.to
	if p.any(j, "and") {
		j++
	}
	if r.unit == "foot" && (p.kind(j) == figure || p.kind(j) == ones) && p.at(j).n < 12 && p.any(j+1, "in", "inch", "inches", "in.") {
		r.value, r.to = r.value+p.at(j).n/12, j+2
	}
}

// hundredths are coins that a hundred of make the unit of a currency.
var hundredths = map[string]bool{"cent": true, "cents": true, "pence": true, "p": true, "kopecks": true, "paise": true, "fen": true, "centavos": true}

// cents adds the second part of "15 dollars and 50", "ten euros thirty cents".
func (p *parser) cents(r *reading) {
	j := r.to
	if len(r.unit) != 3 || r.scaled > 1 || r.value != float64(int(r.value)) {
		return
	}
	if p.any(j, "and") {
		j++
	}
	n, _, k, ok := p.whole(j)
	if !ok || n < 1 || n >= 100 || n != float64(int(n)) {
		return
	}
	switch a := p.at(j); {
	case hundredths[p.word(k)]:
		r.value, r.to = r.value+n/100, k+1
	case a.kind == figure && a.digits == 2 && (p.at(k).tok < 0 || p.token(k).POS == doc.Punct && !isDash(p.word(k))):
		r.value, r.to = r.value+n/100, k
	}
}

// vague reads "dozens", "tens of thousands", "hundreds of millions of dollars".
func (p *parser) vague(r *reading, i int) bool {
	v, j := p.at(i).n, i+1
	for p.any(j, "of") && p.kind(j+1) == many {
		v = v * p.at(j+1).n / 2
		j += 2
	}
	if p.any(i, "tens", "scores") && j == i+1 && !p.any(j, "of") && (p.any(i, "tens") || p.token(j).Tag != "VBN" && p.token(j).Tag != "JJR") {
		return false
	}
	r.value, r.to, r.scaled, r.atLeast = v, j, 1, true
	if p.any(j, "of") {
		if u, k := p.unitAt(j+1, v, 1e6); u != "" {
			r.unit, r.to = u, k
		}
	}
	return true
}

// several reads "several hundred", "a few thousand dollars", "a couple of million": twice the scale at the least.
func (p *parser) several(r *reading, i int) bool {
	if p.kind(i) == letter {
		i++
	}
	j := i + 1
	if p.any(j, "of") {
		j++
	}
	if k := p.kind(j); k != hundred && k != scale {
		return false
	}
	v := p.at(i).n
	for p.kind(j) == hundred || p.kind(j) == scale {
		v *= p.at(j).n
		j++
	}
	r.value, r.scaled, r.to, r.atLeast = v, v/2, j, true
	if u, k := p.unitAt(j, v, v); u != "" {
		r.unit, r.to = u, k
	}
	return true
}

// ratio reads "one in five", "two out of three", "1 over 3".
func (p *parser) ratio(v float64, i, j int) (float64, int, bool) {
	k, ok := p.follows(j, "out of")
	if !ok {
		k, ok = p.follows(j, "in")
		ok = ok && !p.any(i, "a", "an") && (v == 1 || v < 10 && p.at(k).n <= 100 && p.at(k).n > v && p.kind(k) == p.kind(i) && (p.any(k+1, "or", "of", ".", ",") || p.at(k).n == 10 && p.token(k+1).Tag == "NNS" && times[p.word(k+1)] == ""))
	}
	if !ok {
		if k, ok = p.follows(j, "over"); ok {
			w, _, next, found := p.whole(k)
			return v / max(w, 1), next, found && w > 1 && !strings.HasPrefix(p.token(next).Tag, "NN") && p.token(next).POS != doc.Adj
		}
	}
	if !ok || p.kind(k) == letter {
		return 0, j, false
	}
	w, _, next, ok := p.whole(k)
	if !ok {
		if p.kind(k) == many && p.any(k, "hundreds") {
			w, next, ok = 100, k+1, true
		}
		return v / max(w, 1), next, ok && false
	}
	if p.any(next, "hundreds") && next == k+1 {
		w, next = w*100, next+1
	}
	if w <= v || w >= 1900 && w <= 2100 && p.at(k).digits == 4 {
		return 0, j, false
	}
	return v / w, next, true
}

// noAmount tells numbers that count nothing: part of a name or a label, a pronoun, a score.
func (p *parser) noAmount(r *reading, i int) bool {
	t := p.token(i)
	switch {
	case p.any(i, "one") && r.to == i+1 && r.unit == "":
		return t.Tag == "PRP" || t.Tag == "NN" || p.any(i-1, "no", "any", "every", "each", "another", "this", "that", "which") || p.any(i+1, "another", "'s", "’s") || t.Rel == doc.Subject && !p.any(i+1, "of")
	case r.unit == "" && p.kind(i) == figure && r.scaled == 1 && p.at(i).tok-t.Head == 1 && !p.aged(r, i) && isNoun(&p.doc.Tokens[t.Head]) && p.word(i-1) != "-":
		return true // "Resolution 1701", "phase 2"
	case p.kind(i) == ones && (p.any(i-1, "number") || isDash(p.word(i-1)) && p.any(i-2, "number")):
		return true // "the number-one reason"
	case p.kind(i) == figure && r.unit == "" && r.scaled == 1 && r.value > 1 && p.model(i):
		return true // "the 717 program"
	case p.kind(i) == figure && p.inWord(i):
		return true // "G20", "Su-27"
	case p.kind(i) == figure && isDash(p.word(i-1)) && p.token(i-2).POS == doc.Propn && hasLetter(p.token(i-2).Word) && !p.at(i-2).spaced && r.unit == "":
		return true // "Covid-19"
	case p.kind(i) == figure && p.at(r.to).tok == p.at(r.to-1).tok && len(p.word(r.to)) == 1 && hasLetter(p.word(r.to)):
		return true // "737s", "3D"
	}
	return false
}

// collective are singular nouns that a number above one counts.
var collective = map[string]bool{"aircraft": true, "spacecraft": true, "crew": true, "staff": true, "personnel": true, "people": true, "police": true, "series": true, "species": true, "dead": true, "wounded": true, "injured": true}

// model reports whether a figure names a kind of thing: it stands with an article before a noun in the singular, or is the subject of a verb
// in the singular.
func (p *parser) model(i int) bool {
	at := p.at(i).tok
	t := &p.doc.Tokens[at]
	if t.Head == at {
		return false
	}
	head := &p.doc.Tokens[t.Head]
	switch {
	case t.Rel == doc.NumberMod && t.Head > at && head.Tag == "NN" && p.word(i+1) != "-":
		return p.doc.Child(t.Head, doc.Determiner) != doc.None && counted(p.doc, doc.Range{Start: at, End: at + 1}, t.Head) == t.Head && !collective[head.Lemma]
	case t.Rel == doc.Subject:
		return head.Tag == "VBZ" && p.doc.Child(at, doc.Determiner) != doc.None
	}
	return false
}

func hasLetter(w string) bool {
	return strings.ContainsFunc(w, unicode.IsLetter)
}

// aged reports whether a number tells an age, "a man of age 87", and gives it its unit.
func (p *parser) aged(r *reading, i int) bool {
	if !p.any(i-1, "age", "aged") || r.value > 130 {
		return false
	}
	r.unit = "year"
	return true
}

// inWord reports whether letters stand before a number in the same word, with nothing or a hyphen between.
func (p *parser) inWord(i int) bool {
	j := i - 1
	if p.at(j).tok == p.at(i).tok && isDash(p.word(j)) {
		j--
	}
	w := p.word(j)
	return p.at(j).tok == p.at(i).tok && p.kind(j) != symbol && p.kind(j) != figure && w != "" && w[0] >= 'a' && w[0] <= 'z'
}

// span reads the second number of a range: "12 to 15", "10-15 km", "between 20 and 30", "5 to 10 million".
func (p *parser) span(r *reading) {
	lead := r.from - 1
	between, whence := p.any(lead, "between"), p.any(lead, "from")
	j := r.to
	switch {
	case p.any(j, "to"), isDash(p.word(j)), p.any(j, "~"), between && p.any(j, "and"):
	default:
		return
	}
	b := reading{from: j + 1}
	if k := p.kind(j + 1); k != figure && k != ones && k != tens && k != symbol && k != letter && k != hundred || !p.one(&b, j+1) {
		return
	}
	if p.any(j, "to") && p.moves(whence, r.from) {
		if r.unit == "" && r.scaled == 1 {
			r.unit = b.unit
		}
		return
	}
	low := r.value
	if b.scaled > 1 && r.scaled == 1 && low < b.value/b.scaled {
		low *= b.scaled
	}
	if low >= b.value || r.unit != "" && b.unit != "" && r.unit != b.unit || b.unit == "year" {
		return
	}
	if isDash(p.word(j)) && isDash(p.word(b.to)) { // a number of a telephone
		return
	}
	if isDash(p.word(j)) && p.kind(j+1) != figure && p.kind(j+1) != symbol && !between {
		return
	}
	r.low, r.high, r.relation, r.to = low, b.value, doc.Between, b.to
	if b.unit != "" {
		r.unit = b.unit
	}
	if between || whence {
		r.from = lead
	}
}

// changes are verbs between whose numbers the thing moved: "rose from 15 to 20 percent" is no range.
var changes = map[string]bool{"rise": true, "fall": true, "increase": true, "decrease": true, "grow": true, "drop": true, "climb": true, "go": true, "jump": true, "shrink": true, "decline": true, "raise": true, "cut": true, "reduce": true,
	"slip": true, "soar": true, "swell": true, "double": true, "widen": true, "narrow": true, "up": true, "down": true, "edge": true, "surge": true, "plunge": true, "vote": true, "lose": true, "win": true, "beat": true}

// moves reports whether "from" at the atom before i belongs to a verb of change.
func (p *parser) moves(whence bool, i int) bool {
	if !whence {
		t := p.token(i)
		return t.Head != p.at(i).tok && changes[p.doc.Tokens[t.Head].Lemma] && t.Rel == doc.Oblique
	}
	for k := i - 2; k >= 0 && k > i-6; k-- {
		if changes[p.token(k).Lemma] {
			return true
		}
	}
	t := p.token(i)
	return changes[p.doc.Tokens[t.Head].Lemma]
}

// after reads what bounds a number from behind: "or more", "- plus".
func (p *parser) after(r *reading) {
	if r.relation == doc.Between {
		return
	}
	if k, ok := p.follows(r.to, "or equal"); ok && (r.relation == doc.MoreThan || r.relation == doc.LessThan) {
		if r.relation == doc.MoreThan {
			r.relation = doc.AtLeast
		} else {
			r.relation = doc.AtMost
		}
		r.to = k
		if p.any(k, "to") {
			r.to++
		}
		return
	}
	for _, b := range boundsAfter {
		k, ok := p.follows(r.to, b.words)
		if !ok || b.words == "or more than" && (p.kind(k) == figure || p.kind(k) == ones) {
			continue
		}
		if c := p.kind(k); p.any(k, "than") && !p.any(k-1, "than") || (c == figure || c == ones) && b.words != "+" || b.words == "or greater" && p.any(k, "than") {
			continue
		}
		r.relation, r.to = b.relation, k
		return
	}
}
