package repair

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

const (
	joinedWords = "joined words"
	splitName   = "split name"
	splitWord   = "split word"
	doubledWord = "doubled word"
	wrappedLine = "wrapped line"
	strayMark   = "stray mark"
	missingMark = "missing mark"

	strayCapital = "stray capital"
)

// words takes joined words apart and puts split names together.
func words(s string, ev *evidence) []edit {
	var out []edit
	ws := split(s)
	for i := 0; i < len(ws); i++ {
		if e, n := dangling(s, ws[i:], ev); n > 0 {
			out = append(out, e)
			i += n - 1
			continue
		}
		if e, ok := broken(s, ws[i:], ev); ok {
			out = append(out, e)
			i++
			continue
		}
		w := ws[i]
		if inAddress(s, w) {
			continue
		}
		before := ""
		if i > 0 && w.Start == ws[i-1].End+1 {
			before = s[ws[i-1].Start:ws[i-1].End]
		}
		if name := ev.capital(s[w.Start:w.End]); name != "" {
			out = append(out, replace(w.Start, w.End, name, strayCapital))
			continue
		}
		if cuts := ev.cuts(s[w.Start:w.End], before, startsSentence(s, w.Start)); len(cuts) > 0 {
			out = append(out, apart(w, cuts))
		} else if stop := lostSpace(s, ws, i, ev); stop {
			out = append(out, insert(ws[i+1].Start, " ", joinedWords))
		} else if w.Start > 0 && isDigit(s[w.Start-1]) && ev.counted(s[w.Start:w.End]) {
			out = append(out, insert(w.Start, " ", joinedWords))
		}
	}
	return out
}

// capital returns a country's or people's name as it is written, where one letter of it has the wrong case: "iSrael", "FRance", "AfghaniStan". Other
// words may be brands.
func (ev *evidence) capital(w string) string {
	if len(w) < 4 {
		return ""
	}
	first, rest := w[:1], w[1:]
	inner := strings.IndexFunc(rest, unicode.IsUpper)
	if inner < 0 || strings.LastIndexFunc(rest, unicode.IsUpper) != inner {
		return ""
	}
	low := first == strings.ToLower(first)
	name := strings.ToUpper(first) + strings.ToLower(rest)
	if inner > 0 && (low || len(w) < 7) || brands[w] || ev.Seen(w) || !ev.Country(name) {
		return ""
	}
	return name
}

// apart puts spaces at the cuts of a word.
func apart(w doc.Span, cuts []int) edit {
	e := edit{span: w, why: joinedWords}
	at := w.Start
	for _, c := range cuts {
		e.parts = append(e.parts, part{from: doc.Span{Start: at, End: w.Start + c}},
			part{from: doc.Span{Start: w.Start + c, End: w.Start + c}, text: " "})
		at = w.Start + c
	}
	e.parts = append(e.parts, part{from: doc.Span{Start: at, End: w.End}})
	return e
}

// inAddress reports whether a word is a part of an address, a handle, a hashtag or a file's name.
func inAddress(s string, w doc.Span) bool {
	if w.Start > 0 && strings.IndexByte("@#/_\\=", s[w.Start-1]) >= 0 {
		return true
	}
	if w.Start > 1 && s[w.Start-1] == '.' && isLetter(s[w.Start-2]) && lowerAt(s, w.Start) {
		return true
	}
	if w.End >= len(s) {
		return false
	}
	if strings.IndexByte("@_\\=", s[w.End]) >= 0 {
		return true
	}
	return s[w.End] == '.' && w.End+1 < len(s) && lowerAt(s, w.End+1) || strings.HasPrefix(s[w.End:], "://")
}

// cuts returns where a word comes apart, as byte offsets into it; none where it is whole.
func (ev *evidence) cuts(w, before string, initial bool) []int {
	if len(w) < 5 {
		return nil
	}
	if humps := humps(w); len(humps) > 0 {
		return ev.camel(w, humps, before)
	}
	if ev.known(w) {
		return nil
	}
	if startsUpper(w) {
		return ev.behindName(w, initial)
	}
	if cuts := ev.small(w); len(cuts) > 0 || !ev.glued {
		return cuts
	}
	return ev.plain(w)
}

// plain takes two plain words apart in a report that has lost other spaces: "missilesystems", "killinga". Elsewhere they may be a coinage. Of several ways the most even
// one is taken.
func (ev *evidence) plain(w string) []int {
	best, even := 0, 0
	for i := 1; i < len(w); i++ {
		a, b := w[:i], w[i:]
		if !utf8.RuneStart(w[i]) || !ev.half(a) || !ev.half(b) || len(w) < 6 {
			continue
		}
		if n := min(len(a), len(b)); n > even {
			best, even = i, n
		}
	}
	if best == 0 {
		return nil
	}
	return []int{best}
}

// half reports whether a string may be one of two words that are written as one.
func (ev *evidence) half(s string) bool {
	if len(s) < 4 {
		return halves[s] || len(s) == 3 && small[s]
	}
	return ev.Word(s)
}

// humps returns where small letters meet a capital: DominicRaab has one, NATOforces and USSecretary have theirs where the acronym ends.
func humps(w string) []int {
	var out []int
	lower := false
	for i, r := range w {
		if lower && unicode.IsUpper(r) {
			out = append(out, i)
		}
		lower = unicode.IsLower(r)
	}
	if len(out) > 0 {
		return out
	}
	caps := strings.IndexFunc(w, unicode.IsLower)
	if caps > 1 && len(w)-caps >= 3 {
		return []int{caps} // NATO|forces; camel looks at NATOF|orces's other reading too
	}
	return nil
}

// camel judges a word with a hump. Brands and names have them as well (YouTube, McDonald, DeMille, iPhone, AstraZeneca), so the parts must
// be known: as a name of the dictionary or of this report, behind a title, or as a small word with a known name.
func (ev *evidence) camel(w string, at []int, before string) []int {
	if brands[w] || ev.Name(w) || ev.Word(w) {
		return nil
	}
	parts := pieces(w, at)
	head, tail := parts[0], parts[len(parts)-1]
	switch {
	case nameParticle(head):
		return nil
	case strings.ToUpper(head) == head:
		return ev.acronym(w, at[0])
	case !startsUpper(head):
		return ev.smallThenName(head, tail, at)
	case ev.count[w] > 1 && !ev.pairs[strings.Join(parts, " ")]:
		return nil // a brand of this report's: TheBlaze
	case ev.joinedName(parts) || title(before) && plainName(parts):
		return at
	}
	return nil
}

// joinedName reports whether the parts of a word with humps, the first with a capital, are words of their own.
func (ev *evidence) joinedName(parts []string) bool {
	head, tail, phrase := parts[0], parts[len(parts)-1], strings.Join(parts, " ")
	switch {
	case ev.Name(phrase), len(parts) == 2 && ev.pairs[phrase]:
		return true
	case openers[strings.ToLower(head)] && ev.seen(tail): // "TheKremlin"
		return true
	case len(parts) == 2 && ev.seen(head) && followers[strings.ToLower(tail)]: // "KulebaSaid"
		return true
	case !plainName(parts):
		return false
	case title(head) && (ev.NamePart(tail) || ev.Seen(tail)): // "PresidentGeorge"
		return true
	}
	name := func(s string) bool { return !ev.Word(s) && (ev.NamePart(s) || ev.Seen(s)) }
	return name(head) && (ev.seen(tail) || name(tail)) || ev.seen(head) && ev.seen(tail) && !ev.Word(tail)
}

// plainName reports whether parts have the shape of a name's: two to four words with a capital, of which only particles are short.
func plainName(parts []string) bool {
	for _, p := range parts {
		if !startsUpper(p) || len(p) < 3 && !nameParticle(p) || strings.ToUpper(p) == p {
			return false
		}
	}
	return len(parts) <= 4
}

// pieces cuts a word.
func pieces(w string, at []int) []string {
	var out []string
	from := 0
	for _, i := range at {
		out = append(out, w[from:i])
		from = i
	}
	return append(out, w[from:])
}

// acronym takes "NATOforces" and "USSecretary" apart. The acronym stands by itself elsewhere.
func (ev *evidence) acronym(w string, caps int) []int {
	if caps < 2 {
		return nil
	}
	if rest := w[caps:]; len(rest) >= 4 && ev.count[w[:caps]] > 0 && ev.Word(rest) {
		return []int{caps}
	}
	at := caps - 1
	if rest := w[at:]; at >= 2 && ev.count[w[:at]] > 0 && ev.count[w] == 1 && (ev.seen(rest) || ev.Word(rest)) {
		return []int{at}
	}
	return nil
}

// smallThenName takes "inBrussels" and "saidBlinken" apart, and leaves iPhone, eBay and deMille.
func (ev *evidence) smallThenName(head, tail string, at []int) []int {
	caps := strings.ToUpper(tail) == tail
	if len(at) > 1 || len(head) < 2 || len(tail) < 3 && !caps || !ev.seen(tail) && !ev.Seen(tail) {
		return nil
	}
	if openers[head] || followers[head] || never[head] || len(head) >= 4 && ev.Word(head) {
		return at
	}
	return nil
}

// behindName takes a capitalised word apart that is a name of this report with another word behind it ("Kulebasaid"), or, at the front of
// a sentence, a small word with another behind it ("Theattacks").
func (ev *evidence) behindName(w string, initial bool) []int {
	for i := len(w) - 3; i >= 3; i-- {
		if !utf8.RuneStart(w[i]) {
			continue
		}
		name, rest := w[:i], w[i:]
		if days[name] && ev.Word(rest) || ev.glued && len(name) > 3 && (ev.proper[name] || ev.Name(name)) && small[rest] {
			return []int{i} // "Fridaydismissed"
		}
		if !ev.proper[name] && !ev.Name(name) && (!cues[rest] || !ev.NamePart(name) || ev.Word(name)) {
			continue
		}
		if followers[rest] || len(rest) >= 5 && len(name) >= 4 && ev.Word(rest) && !ev.Word(name) {
			return []int{i}
		}
	}
	if !initial {
		return nil
	}
	for i := 2; i <= 5 && i < len(w)-2; i++ {
		first, rest := strings.ToLower(w[:i]), w[i:]
		if openers[first] && (len(rest) >= 3 && (ev.count[rest] > 0 || starters[first] && small[rest]) || i >= 3 && len(rest) >= 5 && ev.Word(rest)) {
			return []int{i}
		}
	}
	return nil
}

// small takes "ofthe" and "theattacks" apart: one side is a word that is never a part of another, the other is known.
func (ev *evidence) small(w string) []int {
	for i := 2; i <= len(w)-2; i++ {
		if !utf8.RuneStart(w[i]) {
			continue
		}
		a, b := w[:i], w[i:]
		if (never[a] && len(b) >= 3 || neverLong[a] && len(b) >= 4) && ev.Word(b) || never[b] && (len(a) >= 4 || small[a]) && ev.Word(a) {
			return []int{i}
		}
	}
	return nil
}

// lostSpace reports whether two words lost the space behind a full stop or a comma: "Afghanistan.The talks".
func lostSpace(s string, ws []doc.Span, i int, ev *evidence) bool {
	if i+1 == len(ws) || ws[i+1].Start != ws[i].End+1 {
		return false
	}
	a, b := s[ws[i].Start:ws[i].End], s[ws[i+1].Start:ws[i+1].End]
	switch s[ws[i].End] {
	case '.':
		ends := ws[i+1].End == len(s) || s[ws[i+1].End] == ' '
		return len(a) > 2 && len(b) > 1 && ends && !startsUpperAll(a) && startsUpper(b) && !startsUpperAll(b) && !domains[b] && (ev.Word(b) || ev.seen(b))
	case ',':
		return len(a) > 1 && len(b) > 1 && lowerAt(b, 0) && ev.Word(b)
	}
	return false
}

func startsUpperAll(s string) bool { return strings.ToUpper(s) == s }

// counted reports whether a word right behind a number is a noun that lost its space ("14,000people") and no unit or ordinal.
func (ev *evidence) counted(w string) bool {
	return len(w) >= 4 && lowerAt(w, 0) && !strings.HasPrefix(w, "something") && ev.Word(w)
}

// dangling puts a name together that came apart at its hyphen, be it with words in between: "Al- terrorists. Qaida hijack" is what a page of
// narrow columns makes of "Al-Qaida terrorists hijack". It returns how many words it takes up, 0 for none.
func dangling(s string, ws []doc.Span, ev *evidence) (edit, int) {
	w := ws[0]
	if w.End+1 >= len(s) || s[w.End] != '-' || s[w.End+1] != ' ' || !startsUpper(s[w.Start:w.End]) || w.Start > 0 && s[w.Start-1] == '-' {
		return edit{}, 0
	}
	for n := 1; n < len(ws) && n <= 4; n++ {
		x := ws[n]
		if n > 1 && !between(s[ws[n-1].End:x.Start]) || n == 1 && x.Start != w.End+2 {
			break
		}
		if !startsUpper(s[x.Start:x.End]) {
			continue
		}
		first, last := s[w.Start:w.End], s[x.Start:x.End]
		if !articles[first] && (n > 1 || !ev.Name(first+"-"+last)) && ev.count[first+"-"+last] == 0 {
			break // "Prime Minister- elect Aziz"
		}
		e := edit{span: doc.Span{Start: w.Start, End: x.End}, why: splitName,
			parts: []part{{from: doc.Span{Start: w.Start, End: w.End + 1}}, {from: x}}}
		if n > 1 {
			e.parts = append(e.parts, part{from: doc.Span{Start: w.End + 1, End: w.End + 2}}, part{from: doc.Span{Start: ws[1].Start, End: ws[n-1].End}})
		}
		return e, n + 1
	}
	return edit{}, 0
}

// between reports whether only a space, or a stray mark and a space, stands between two words.
func between(gap string) bool { return gap == " " || gap == ". " || gap == ", " }

// broken puts a word together that a space went into: "Zel ensky", where the report has Zelensky too, or the parts are no words and the
// whole is one.
func broken(s string, ws []doc.Span, ev *evidence) (edit, bool) {
	if len(ws) < 2 || ws[1].Start != ws[0].End+1 || s[ws[0].End] != ' ' {
		return edit{}, false
	}
	a, b := s[ws[0].Start:ws[0].End], s[ws[1].Start:ws[1].End]
	if len(a) < 2 || len(b) < 2 || startsUpper(b) || ev.known(a) || ev.known(b) {
		return edit{}, false
	}
	whole := a + b
	if len(whole) < 5 || ev.count[whole] == 0 && !ev.Name(whole) && !ev.Word(whole) {
		return edit{}, false
	}
	return edit{span: doc.Span{Start: ws[0].Start, End: ws[1].End}, parts: []part{{from: ws[0]}, {from: ws[1]}}, why: splitWord}, true
}

// doubled takes one of two equal small words away: "the the". Words that may well stand twice (had, that, is, in, her) are not in the list.
func doubled(s string) []edit {
	var out []edit
	prev := doc.Span{Start: -1, End: -1}
	for _, w := range split(s) {
		word := s[w.Start:w.End]
		if prev.Start >= 0 && w.Start == prev.End+1 && s[prev.End] == ' ' && twice[word] && strings.EqualFold(s[prev.Start:prev.End], word) &&
			(w.End == len(s) || s[w.End] == ' ') && (prev.Start == 0 || s[prev.Start-1] != '-') {
			out = append(out, edit{span: doc.Span{Start: prev.Start, End: w.End}, parts: []part{{from: prev}}, why: doubledWord})
			prev = doc.Span{Start: -1, End: -1}
			continue
		}
		prev = w
	}
	return out
}

// lineEnds turns line ends into spaces and takes back the hyphens that broke a word there.
func lineEnds(s string, ev *evidence) []edit {
	var out []edit
	for i := strings.IndexByte(s, '\n'); i >= 0; {
		out = append(out, lineEnd(s, i, ev))
		next := strings.IndexByte(s[i+1:], '\n')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return sortEdits(append(out, hyphens(s, ev, out)...))
}

// lineEnd is the edit of one line end: a space, unless a hyphen before it breaks a word.
func lineEnd(s string, i int, ev *evidence) edit {
	if i < 2 || s[i-1] != '-' || i+1 == len(s) || !isLetter(s[i-2]) || !isLetterAt(s, i+1) {
		return replace(i, i+1, " ", "")
	}
	a, b := wordEnding(s, i-1), wordStarting(s, i+1)
	start, end := i-1-len(a), i+1+len(b)
	first, last := part{from: doc.Span{Start: start, End: i - 1}}, part{from: doc.Span{Start: i + 1, End: end}}
	e := edit{span: doc.Span{Start: start, End: end}, why: wrappedLine}
	if !startsUpper(b) && ev.count[a+"-"+b] == 0 && (ev.Word(a+b) || ev.seen(a+b) || ev.count[a+b] > 0 || !ev.Word(b)) {
		e.parts = []part{first, last} // "govern-\nment"
		return e
	}
	first.from.End = i // "Russian-\nbacked"
	e.parts = []part{first, last}
	return e
}

// hyphens joins what a hyphen and a space keep apart inside a line: "govern- ment". Pairs like "two- and three-year" are right as they are.
func hyphens(s string, ev *evidence, taken []edit) []edit {
	var out []edit
	for i := strings.Index(s, "- "); i >= 0; {
		if e, ok := hyphen(s, i, ev); ok && !overlaps(taken, e.span) {
			out = append(out, e)
		}
		next := strings.Index(s[i+1:], "- ")
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return out
}

func hyphen(s string, i int, ev *evidence) (edit, bool) {
	if i == 0 || i+2 >= len(s) || !lowerAt(s, i+2) {
		return edit{}, false
	}
	a, b := wordEnding(s, i), wordStarting(s, i+2)
	start, end := i-len(a), i+2+len(b)
	e := edit{span: doc.Span{Start: start, End: end}, why: wrappedLine}
	switch {
	case b == "elect" && len(a) > 3: // "President- elect"
		e.parts = []part{{from: doc.Span{Start: start, End: i + 1}}, {from: doc.Span{Start: i + 2, End: end}}}
	case len(a) < 2 || startsUpper(a) && !ev.seen(a+b) || conjunctions[b]:
		return edit{}, false
	case (ev.Word(a+b) || ev.seen(a+b)) && (!ev.Word(a) || !ev.Word(b)) && !(prefixes[a] && ev.Word(b)):
		e.parts = []part{{from: doc.Span{Start: start, End: i}}, {from: doc.Span{Start: i + 2, End: end}}}
	case ev.count[a+"-"+b] > 0 || prefixes[a] && ev.Word(b):
		e.parts = []part{{from: doc.Span{Start: start, End: i + 1}}, {from: doc.Span{Start: i + 2, End: end}}}
	default:
		return edit{}, false
	}
	return e, true
}

func overlaps(es []edit, s doc.Span) bool {
	return slices.ContainsFunc(es, func(e edit) bool { return e.span.Overlaps(s) })
}

// wordEnding returns the letters that end at byte i; wordStarting those that start there.
func wordEnding(s string, i int) string {
	at := i
	for at > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:at])
		if !unicode.IsLetter(r) {
			break
		}
		at -= n
	}
	return s[at:i]
}

func wordStarting(s string, i int) string {
	for j, r := range s[i:] {
		if !unicode.IsLetter(r) {
			return s[i : i+j]
		}
	}
	return s[i:]
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80 }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

func lowerAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}

func isLetterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}
