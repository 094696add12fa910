package repair

import (
	"strings"
	"unicode"
)

// A quotation mark.
type quote struct {
	at, n    int
	dir      int // 1 opens, -1 closes, 0 cannot be told from what stands beside it
	straight bool
}

func (q quote) text(dir int) string {
	switch {
	case q.straight:
		return `"`
	case dir > 0:
		return "“"
	}
	return "”"
}

// neighbours is the prose beside a block; "" where there is none.
type neighbours struct{ before, after string }

// quotes pairs the double quotation marks of a paragraph. A quotation that runs on into the next paragraph is right as it is.
func quotes(s string, n neighbours) []edit {
	qs := findQuotes(s)
	if len(qs) == 0 {
		return nil
	}
	var out []edit
	for i := range qs {
		if e, ok := turn(s, &qs[i], i+1 == len(qs)); ok {
			out = append(out, e)
		}
	}
	out = append(out, touching(s, qs)...)
	orphans, open := pair(qs)
	if len(orphans) > 1 || len(orphans) == 1 && open >= 0 {
		return sortEdits(out) // more damage than can be told apart
	}
	if len(orphans) == 1 && !runsOn(n.before) {
		if at := opening(s, qs, orphans[0]); at >= 0 {
			out = append(out, insert(at, qs[orphans[0]].text(1), missingMark))
		}
	}
	if open >= 0 && !opensWithMark(n.after) && !closesFirst(n.after) {
		if at := closing(s, qs[open]); at >= 0 {
			out = append(out, insert(at, qs[open].text(-1), missingMark))
		}
	}
	return sortEdits(out)
}

// touching sets marks off the words that they touch on their outer side, since no model takes such words apart: “The road is open,”Lima said.
func touching(s string, qs []quote) []edit {
	var out []edit
	open := false
	for _, q := range qs {
		dir := q.dir
		if dir == 0 {
			dir = 1
			if open {
				dir = -1
			}
		}
		open = dir > 0
		stop := q.at > 0 && strings.IndexByte(",.!?:", s[q.at-1]) >= 0
		switch {
		case !stop || !isLetterAt(s, q.at+q.n):
		case dir > 0:
			out = append(out, insert(q.at, " ", joinedWords))
		case s[q.at-1] != ':' && (s[q.at-1] != '.' || startsUpper(s[q.at+q.n:])): // not “the so-called U.S.”s
			out = append(out, insert(q.at+q.n, " ", joinedWords))
		}
	}
	return out
}

// findQuotes lists the double quotation marks. Inches are none.
func findQuotes(s string) []quote {
	var out []quote
	for i, r := range s {
		switch r {
		case '“':
			out = append(out, quote{at: i, n: 3, dir: 1})
		case '”':
			out = append(out, quote{at: i, n: 3, dir: -1})
		case '"':
			q := quote{at: i, n: 1, straight: true}
			left := i == 0 || strings.IndexByte(" ([-\n", s[i-1]) >= 0 || strings.HasSuffix(s[:i], "—") || strings.HasSuffix(s[:i], "–")
			right := i+1 == len(s) || strings.IndexByte(" .,;:!?)]-\n", s[i+1]) >= 0
			switch {
			case left && !right:
				q.dir = 1
			case right && !left:
				q.dir = -1
			}
			if q.dir < 0 && isDigit(s[i-1]) && !openBefore(out) {
				continue
			}
			out = append(out, q)
		}
	}
	return out
}

func openBefore(qs []quote) bool {
	_, open := pair(qs)
	return open >= 0
}

// turn mends a mark that looks the wrong way: one that opens with nothing behind it ("will remain. “"), or that touches only the word
// which it should close or open.
func turn(s string, q *quote, last bool) (edit, bool) {
	before, after := s[:q.at], s[q.at+q.n:]
	text := strings.TrimRight(before, " ")
	switch {
	case last && q.dir >= 0 && strings.Trim(after, " .,") == "" && text != "" && (len(text) < len(before) || q.dir > 0):
		q.dir = -1
		return replace(len(text), q.at+q.n, q.text(-1), strayMark), true
	case q.straight:
		return edit{}, false
	case q.dir > 0 && text != "" && len(text) == len(before) && !opensMark(before) && (after == "" || after[0] == ' '): // ",“ he said"
		q.dir = -1
		return replace(q.at, q.at+q.n, q.text(-1), strayMark), true
	case q.dir < 0 && (before == "" || before[len(before)-1] == ' ') && after != "" && isLetterAt(after, 0): // "said: ”We"
		q.dir = 1
		return replace(q.at, q.at+q.n, q.text(1), strayMark), true
	}
	return edit{}, false
}

// pair finds closing marks that nothing opened, and the opening mark that nothing closes, or -1.
func pair(qs []quote) (orphans []int, open int) {
	open = -1
	for i, q := range qs {
		dir := q.dir
		if dir == 0 {
			dir = 1
			if open >= 0 {
				dir = -1
			}
		}
		switch {
		case dir < 0 && open < 0:
			orphans = append(orphans, i)
		case dir < 0:
			open = -1
		case open < 0: // a second opening mark within a quotation opens nothing: some papers repeat it
			open = i
		}
	}
	return orphans, open
}

// runsOn reports whether a paragraph leaves a quotation open.
func runsOn(s string) bool {
	_, open := pair(findQuotes(s))
	return open >= 0
}

// closesFirst reports whether a paragraph closes a quotation that it does not open.
func closesFirst(s string) bool {
	orphans, _ := pair(findQuotes(s))
	return len(orphans) > 0
}

func opensWithMark(s string) bool {
	return strings.HasPrefix(s, "“") || strings.HasPrefix(s, `"`) || strings.HasPrefix(s, "``") || strings.HasPrefix(s, "‘")
}

// opening finds where the mark is missing that the closing mark k asks for: behind "said:", else at the sentence after the one that
// names the speaker of the quotation before, else at the front of a paragraph that is one quotation. -1 where it cannot be told.
func opening(s string, qs []quote, k int) int {
	from := 0
	if k > 0 {
		from = qs[k-1].at + qs[k-1].n
	}
	region := s[from:qs[k].at]
	if i := strings.LastIndex(region, ": "); i > 0 && speaks(region[:i]) && isLetterAt(region, i+2) {
		return from + i + 2
	}
	if k > 0 {
		i := sentenceBreak(region)
		if i > 0 && speaks(region[:i]) {
			return from + i
		}
		return -1
	}
	tail := strings.TrimLeft(s[qs[k].at+qs[k].n:], " ")
	if startsUpper(region) && !speaks(region) && len(region) > 10 && (tail == "" || speaks(clause(tail))) {
		return from
	}
	return -1
}

// closing finds where the quotation ends that the mark opens: before ", he said", else at the end of the paragraph. -1 where it
// cannot be told.
func closing(s string, q quote) int {
	from := q.at + q.n
	rest := s[from:]
	for i := 0; i+2 < len(rest); i++ {
		if strings.IndexByte(",!?", rest[i]) >= 0 && rest[i+1] == ' ' && tagged(rest[i+2:]) {
			return from + i + 1
		}
	}
	end := strings.TrimRight(rest, " ")
	if speaks(rest) || len(end) < 10 || strings.IndexByte(".!?", end[len(end)-1]) < 0 || !startsUpper(rest) {
		return -1
	}
	return from + len(end)
}

// tagged reports whether a string begins with a short subject and a verb of speaking: "he said", "Foreign Minister Ali Noor said".
func tagged(s string) bool {
	words := strings.Fields(s[:min(len(s), 80)])
	if len(words) < 2 || !(startsUpper(words[0]) || pronouns[words[0]] || words[0] == "the") {
		return false
	}
	for _, w := range words[1:min(len(words), 6)] {
		if speech[strings.Trim(w, ".,:;")] {
			return true
		}
	}
	return false
}

// sentenceBreak returns where the second sentence of a string begins, or 0.
func sentenceBreak(s string) int {
	for i := 1; i+2 < len(s); i++ {
		if (s[i] == '.' || s[i] == '!' || s[i] == '?') && s[i+1] == ' ' && startsUpper(s[i+2:]) && !abbreviated(s[:i]) {
			return i + 2
		}
	}
	return 0
}

// clause returns a string up to its first mark.
func clause(s string) string {
	if i := strings.IndexAny(s, ".,;:"); i >= 0 {
		return s[:i]
	}
	return s
}

var (
	speech   = set("said says told added tells warned asked replied wrote stated insisted declared explained continued concluded tweeted argued noted stressed announced")
	pronouns = set("he she they it we")
)

// speaks reports whether a verb of speaking stands in a string.
func speaks(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if speech[w] {
			return true
		}
	}
	return false
}
