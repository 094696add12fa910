package ingest

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

// findings is what the text tells about the report beside its prose.
type findings struct {
	title, publisher, uri string
	header, dateline      string // ISO dates
	place                 string // of the first dateline that has one
	short                 string // date without its year, of the first dateline that has one
	warnings              []doc.Warning
}

// A classifier tells what part of the report each paragraph is. It is given the paragraphs in order.
type classifier struct {
	text   string
	blocks []doc.Block
	bodies int // paragraphs of prose so far
	found  findings
}

// add appends the blocks of one paragraph: one, or two where a dateline opens it.
func (c *classifier) add(span doc.Span, s string, more bool) {
	switch {
	case c.bodies == 0 && c.header(s), mark(s), contact.MatchString(s) && len(s) < 200:
		c.put(span, doc.Header)
	case byline(s) && !c.signs(s), c.bodies == 0 && nameLine(s):
		c.put(span, doc.Byline)
	case caption(s):
		c.put(span, doc.Caption)
	case clock(s) == len(s):
		c.put(span, doc.Dateline)
	case more && c.headline(s):
		c.put(span, doc.Headline)
	default:
		c.body(span, s)
	}
}

func (c *classifier) put(s doc.Span, k doc.BlockKind) {
	c.blocks = append(c.blocks, doc.Block{Span: s, Kind: k})
}

// body adds a paragraph of prose, less the dateline or the time of day that opens it.
func (c *classifier) body(span doc.Span, s string) {
	n := clock(s)
	if n == 0 {
		var l dateline
		if l, n = parseDateline(s, c.bodies); n > 0 {
			c.found.place = first(c.found.place, l.place)
			c.found.dateline = first(c.found.dateline, l.date)
			c.found.short = first(c.found.short, l.short)
		}
	}
	if n > 0 {
		c.put(trim(c.text, doc.Span{Start: span.Start, End: span.Start + n}), doc.Dateline)
		span = trim(c.text, doc.Span{Start: span.Start + n, End: span.End})
	}
	if span.Len() > 0 {
		c.put(span, doc.Body)
		c.bodies++
	}
}

var (
	field     = regexp.MustCompile(`(?i)^(title|headline|subject|source|publisher|outlet|url|uri|link|id|author|section|copyright|language|tags|keywords|contact|to|from)\s*:\s*(.*)$`)
	dateField = regexp.MustCompile(`(?i)^(?:(?:publication |release |last )?(?:date|published|posted|updated|issued|released|created|modified|update))\b\s*(?:on\b|at\b|[:=–-])?\s*(.+)$`)
	release   = regexp.MustCompile(`(?i)^(?:for immediate release|embargoed? (?:until|for)|not for release|press release|media release|news release|media advisory|press statement|statement no)\b`)
	contact   = regexp.MustCompile(`(?i)^(?:(?:media |press )?contacts?|notes? to editors?|for (?:more|further) information|tel|phone|e-?mail) ?:`)
	dateWords = regexp.MustCompile(`(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:a\.?m|p\.?m|gmt|utc|e[sd]t|p[sd]t|c?[ew]?e?s?t|bst|msk|ist|at|on|h|hrs|local|time|first|last|and|updated?|published|posted)\b|\d{1,2}[:.h]?\d\d(?:[:.]\d\d)?(?:z|am|pm)?`)
)

// header reports whether a line is what a file format, a site or a press office puts on top, and takes what it tells.
func (c *classifier) header(s string) bool {
	if len(s) > 200 {
		return false
	}
	if m := field.FindStringSubmatch(s); m != nil {
		c.field(strings.ToLower(m[1]), m[2])
		return true
	}
	if m := dateField.FindStringSubmatch(s); m != nil && c.dateOnly(m[1]) {
		return true
	}
	if release.MatchString(s) && !strings.HasSuffix(s, ".") {
		if iso, _, err := findDate(s); err == nil {
			c.found.header = first(c.found.header, iso)
		}
		return true
	}
	return c.dateOnly(s)
}

func (c *classifier) field(name, value string) {
	switch name {
	case "title", "headline", "subject":
		c.found.title = first(c.found.title, value)
	case "source", "publisher", "outlet":
		c.found.publisher = first(c.found.publisher, value)
	case "url", "uri", "link":
		c.found.uri = first(c.found.uri, value)
	}
}

// dateOnly reports whether a string is a date with nothing about it but a weekday and a time of day, and takes it as the date of
// publication.
func (c *classifier) dateOnly(s string) bool {
	iso, at, err := findDate(s)
	if at == nil {
		return false
	}
	rest := dateWords.ReplaceAllString(s[:at[0]]+" "+s[at[1]:], "")
	if strings.ContainsFunc(rest, unicode.IsLetter) {
		return false
	}
	if err != nil {
		c.found.warnings = append(c.found.warnings, doc.Warning{Code: "bad-date", Message: quoted(s) + ": " + err.Error()})
		return true
	}
	c.found.header = first(c.found.header, iso)
	return true
}

func quoted(s string) string { return "\"" + s + "\"" }

// mark reports whether a line is no language: "###", "* * *", "-30-", or the word that press offices end with.
func mark(s string) bool {
	if len(s) > 40 {
		return false
	}
	switch strings.ToUpper(strings.Trim(s, " -–—*#()[].")) {
	case "", "ENDS", "END", "30", "MORE", "ENDIT":
		return true
	}
	return false
}

var (
	byWords   = regexp.MustCompile(`^(?i:by|words by|written by|story by|reported by|report by|analysis by|interview by|text by|compiled by)\s+(.+)$`)
	reporting = regexp.MustCompile(`^[(\[]?(?i:(?:additional |further )?(?:reporting|writing|editing|compiled|written|translated|edited|photographs?|photos?|pictures?))(?i: and (?:writing|editing))? by\b`)
	credit    = regexp.MustCompile(`^(?:©|\(c\) ?\d|(?i:copyright )(?:©|\d)|(?i:photo|photograph|picture|image|credit|source)s?: |[A-Z]{2,}[ A-Za-z]* [Pp]hoto/)`)
	signature = regexp.MustCompile(`^[—–-]{1,2} ?(\p{Lu}.*)$`)
	role      = regexp.MustCompile(`(?i)\b(?:correspondent|editor|reporter|staff|writer|agency|agencies|bureau|desk|service|columnist|analyst)\b`)
	nameIn    = regexp.MustCompile(`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: and \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})? in \p{Lu}[\p{L}'’ -]+$`)
)

// byline reports whether a line names who wrote or made the report: "By Jane Roe", "— Jane Roe, staff", "Reporting by …".
func byline(s string) bool {
	if len(s) > 240 {
		return false
	}
	if reporting.MatchString(s) || credit.MatchString(s) && len(s) < 120 {
		return true
	}
	if len(s) > 120 {
		return false
	}
	if m := byWords.FindStringSubmatch(s); m != nil {
		return names(m[1])
	}
	if m := signature.FindStringSubmatch(s); m != nil {
		return names(m[1])
	}
	return wireName(s)
}

// signs reports whether a line names who speaks in the paragraph before it, which is a quotation from end to end: "“We shall stay.”" and
// below it "— Jane Roe".
func (c *classifier) signs(s string) bool {
	n := len(c.blocks)
	if n == 0 || c.blocks[n-1].Kind != doc.Body || !signature.MatchString(s) || role.MatchString(s) {
		return false
	}
	said := c.text[c.blocks[n-1].Span.Start:c.blocks[n-1].Span.End]
	r, _ := utf8.DecodeRuneInString(said)
	last, _ := utf8.DecodeLastRuneInString(said)
	return strings.ContainsRune("\"“«„‘'", r) && strings.ContainsRune("\"”»“’'", last)
}

// nameLine reports whether a line above the prose is a byline without "by": "Jane Roe in Geneva", "Jane Roe, diplomatic correspondent".
func nameLine(s string) bool {
	if len(s) > 80 || terminal(s) {
		return false
	}
	head, tail, comma := strings.Cut(s, ",")
	if !comma {
		head, tail, comma = strings.Cut(s, " | ")
	}
	return nameIn.MatchString(s) || comma && names(head) && len(strings.Fields(head)) <= 4 && role.MatchString(tail) && len(strings.Fields(tail)) <= 5
}

// wireName reports whether a line is an agency's name and nothing else.
func wireName(s string) bool {
	switch strings.ToLower(strings.Trim(s, "()[]. ")) {
	case "reuters", "ap", "afp", "dpa", "associated press", "the associated press", "agence france-presse", "staff reporter", "staff report", "from staff reports", "agencies", "staff and agencies":
		return true
	}
	return false
}

// names reports whether a string is made of names, with the small words that stand between them. "By Tuesday evening the bridge was
// closed" is not, and neither is "By Friday".
func names(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 16 || strings.HasSuffix(s, ".") && len(words) > 4 {
		return false
	}
	switch strings.ToLower(strings.Trim(words[0], ".,")) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "the", "a", "early", "late",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december":
		return false
	}
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && (i == 0 || !between(w)) {
			return false
		}
	}
	return true
}

// between reports whether a word in small letters may stand in a byline.
func between(w string) bool {
	switch strings.Trim(w, ",.") {
	case "and", "in", "for", "of", "the", "at", "de", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "di", "|", "/", "-", "–", "&",
		"with", "staff", "writer", "writers", "correspondent", "correspondents", "diplomatic", "political", "foreign", "chief", "editor", "reporter", "defence", "defense", "security":
		return true
	}
	return role.MatchString(w)
}

var (
	captionStart = regexp.MustCompile(`^(?i:file photo|file picture|file image|file|photo|caption|image|pictured|in this (?:file |undated )?(?:photo|image|picture)|this (?:photo|image|picture) (?:shows|released|provided|taken))\b ?(?:[:,–—-]|\p{L})`)
	captionSide  = regexp.MustCompile(`(?:, |\()(?i:far |second |third |top |bottom |back |front )?(?i:left|right|center|centre|l|r|c)(?:\)|,)`)
	captionDate  = regexp.MustCompile(`\p{Lu}[\p{L}.'’-]+,? (?:on )?(?:[A-Z]\p{L}+day,? )?(?:` + titleMonths + `)\.? \d{1,2},? \d{4}\.?$|, \d{1,2} (?:` + titleMonths + `) \d{4}\.?$`)
	captionPlace = regexp.MustCompile(`(?:in|at|near|outside|on) [^,.]*\p{Lu}[^,.]*, (?:\p{Lu}[\p{L} ]+, )*(?:on )?(?:` + titleMonths + `|\d)`)
	captionCred  = regexp.MustCompile(`(?:REUTERS/|AP Photo|AFP/|Getty Images|\((?:Photo|Image|Picture|Photograph)[^)]*\)\.?$|/(?:Reuters|AFP|AP|Pool|Getty Images)\)?$|[.”"] (?:Image|Photo|Picture|Photograph): ?[^.]{2,60}\.?$)`)
)

const titleMonths = `Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?`

// caption reports whether a paragraph stands under a picture. It says so itself ("FILE PHOTO: …"), or it tells where people stand in
// it ("…, left, meets …") or ends in place and date ("… in Kharkiv, Ukraine, March 3, 2022."), and nobody is quoted in it.
func caption(s string) bool {
	if len(s) > 600 {
		return false
	}
	if m := captionStart.FindString(s); m != "" && (strings.ContainsAny(m[len(m)-1:], ":,-") || strings.Contains(strings.ToLower(m), "this ")) {
		return true
	}
	if captionCred.MatchString(s) {
		return true
	}
	if strings.Contains(s, " said") || strings.ContainsAny(s, "“\"") {
		return false
	}
	return captionDate.MatchString(s) && (captionSide.MatchString(s) || captionPlace.MatchString(s))
}

// headline reports whether a paragraph that others follow is a heading: above the prose anything short that does not end as a
// sentence does, in the middle of it only a few words.
func (c *classifier) headline(s string) bool {
	words := len(strings.Fields(s))
	r, _ := utf8.DecodeRuneInString(s)
	if strings.HasSuffix(s, "...") || strings.HasSuffix(s, ",") || strings.HasSuffix(s, ";") || unicode.IsLower(r) || bullet(s) {
		return false
	}
	if c.bodies > 0 {
		return words <= 10 && len(s) <= 80 && !terminal(s) && unicode.IsUpper(r)
	}
	if words > 30 || len(s) > 220 || opensDateline(s) {
		return false
	}
	return !terminal(s) || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.ToUpper(s) == s
}

func bullet(s string) bool {
	for _, b := range []string{"- ", "* ", "• ", "– ", "— ", "· "} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	return false
}

// opensBlock reports whether a line cannot go on with the paragraph above it.
func opensBlock(s string) bool {
	return bullet(s) || opensDateline(s) || byline(s) || clock(s) > 0 || captionStart.MatchString(s) && strings.HasPrefix(s, "FILE")
}

// closesBlock reports whether no line below can go on with this one.
func closesBlock(s string) bool {
	if byline(s) || mark(s) || len(s) < 100 && (field.MatchString(s) || release.MatchString(s)) {
		return true
	}
	if m := dateField.FindStringSubmatch(s); m != nil {
		s = m[1]
	}
	var c classifier
	return len(s) < 60 && c.dateOnly(s)
}
