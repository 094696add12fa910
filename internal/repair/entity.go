package repair

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"readout/doc"
)

const (
	htmlEntity = "HTML entity"
	htmlTag    = "HTML tag"
)

var entities = regexp.MustCompile(`^&(?:amp;)?(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d?);`)

// entity reads an entity at byte i, "&quot;", be it written twice: "&amp;quot;".
func entity(s string, i int) (edit, int) {
	m := entities.FindString(s[i:min(len(s), i+14)])
	if m == "" {
		return edit{}, 1
	}
	to := html.UnescapeString(html.UnescapeString(m))
	if to == m || strings.ContainsFunc(to, unicode.IsControl) {
		return edit{}, 1
	}
	if strings.TrimFunc(to, unicode.IsSpace) == "" {
		return replace(i, i+len(m), " ", ""), len(m)
	}
	return replace(i, i+len(m), to, htmlEntity), len(m)
}

// bare are entities without their "&". Two apostrophes are a quotation mark.
var bare = regexp.MustCompile(`^(?:#39; ?#39;|#\d{2,4};|(?:quot|amp|nbsp|lt|gt|apos|mdash|ndash);)`)

// bareEntity reads an entity that has lost its "&", at byte at, with the space at i that was put in its place: "Chad #39;s", "said  quot;no quot;".
func bareEntity(s string, i, at int) (edit, int) {
	m := bare.FindString(s[at:min(len(s), at+12)])
	if m == "" {
		return edit{}, 1
	}
	end := at + len(m)
	to := html.UnescapeString("&" + m)
	if strings.HasPrefix(m, "#39;") && len(m) > 7 {
		to = `"`
	}
	if !meant(s, at, end, to) {
		return edit{}, 1
	}
	if strings.TrimFunc(to, unicode.IsSpace) == "" {
		return replace(i, end, " ", ""), end - i
	}
	if i < at && !closes(s, i, end, to) {
		to = " " + to // "said quot;no quot;": the space is one of the text
	}
	return replace(i, end, to, htmlEntity), end - i
}

// meant reports whether what has the form of an entity is one, and no number of something: "issue #39; see page 4", "a fuse of 50 amp; the lights".
func meant(s string, at, end int, to string) bool {
	r, _ := utf8.DecodeRuneInString(to)
	before := strings.TrimRight(s[:at], " ")
	joined := end < len(s) && isLetterAt(s, end)
	wide := at-len(before) > 1 // of two spaces one was the "&"
	switch {
	case s[at] != '#':
		return to != "&" || joined || wide || end+1 < len(s) && startsUpper(s[end+1:]) && !isDigit(s[max(0, len(before)-1)])
	case unicode.IsControl(r) || r < 0xc0 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
		return false
	case joined || wide || before == "":
		return true
	}
	figure := end < len(s) && isDigit(s[end]) && unicode.Is(unicode.Sc, r) // "#36;5 million"
	genitive := to == "'" && strings.HasSuffix(before, "s") && !numbered[strings.ToLower(wordEnding(before, len(before)))]
	return figure || genitive || len(to) == 1 && len(before) > 0 && isMark(before, len(before)-1) || damaged.MatchString(s)
}

// damaged finds entities without "&" that cannot be anything else.
var damaged = regexp.MustCompile(`#39;\pL|  #\d{2,4};|\bquot;`)

// numbered are words in s behind which "#39" counts; behind others it may be an apostrophe: "ministers #39; talks".
var numbered = set("as bus cases chapters is issues items lines lots nos numbers pages rooms rules seats tickets was")

// closes reports whether the space before an entity is the "&" that it lost: what is read there stands right behind a word.
func closes(s string, i, end int, to string) bool {
	letter := end < len(s) && isLetterAt(s, end)
	switch r, _ := utf8.DecodeRuneInString(to); {
	case to == "'":
		return !letter || !small[wordEnding(s, i)] // "the #39;soft line #39;", but "Wu #39;an"
	case to == `"`, to == "”", to == "’":
		return !letter
	case to == ">" || to == ")":
		return true
	default:
		return unicode.IsLetter(r) || to == "&" && letter // "caf #233;s", "AT amp;T"
	}
}

// tag finds the tags of HTML that a text may be sprinkled with; "<b>" stands apart from "a < b".
var tag = regexp.MustCompile(`(?i)</?(?:a|b|i|u|p|br|hr|em|strong|font|span|div|img|h[1-6]|ul|ol|li|td|tr|th|table|sup|sub|small|big|center|blockquote)(?:\s[^<>]{0,300})?\s?/?>`)

// tags takes the tags of HTML out.
func tags(s string) []edit {
	if strings.IndexByte(s, '<') < 0 {
		return nil
	}
	var out []edit
	for _, m := range tag.FindAllStringIndex(s, -1) {
		start, end := m[0], m[1]
		left, right := start == 0 || s[start-1] == ' ', end == len(s) || s[end] == ' '
		switch {
		case start == 0 && end < len(s) && right:
			end++
		case start > 0 && left && right:
			start--
		case !left && !right && parts(s[m[0]:end]):
			out = append(out, replace(start, end, " ", htmlTag))
			continue
		}
		out = append(out, remove(start, end, htmlTag))
	}
	return sortEdits(out)
}

// characters mends the characters of a view and takes its tags out. Of the entities in a tag only the tag is told.
func (m *mender) characters(v *doc.View) {
	before := len(m.repairs)
	m.apply(v, characters(v.Text))
	letters := len(m.repairs)
	m.apply(v, tags(v.Text))
	if letters == len(m.repairs) {
		return
	}
	told := slices.Clone(m.repairs[letters:])
	rest := slices.DeleteFunc(m.repairs[before:letters], func(r doc.Repair) bool {
		return slices.ContainsFunc(told, func(tag doc.Repair) bool { return tag.Span.Start <= r.Span.Start && r.Span.End <= tag.Span.End })
	})
	m.repairs = append(m.repairs[:before+len(rest)], told...)
}

// parts reports whether a tag parts what is before from what is behind it, as a line end does.
func parts(tag string) bool {
	switch strings.ToLower(strings.Trim(strings.Fields(tag)[0], "</>")) {
	case "a", "b", "i", "u", "em", "strong", "font", "span", "sup", "sub", "small", "big":
		return false
	}
	return true
}
