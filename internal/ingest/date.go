package ingest

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

const monthNames = `jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?`

var (
	isoDate   = regexp.MustCompile(`\b(\d{4})([-/.])(\d{1,2})[-/.](\d{1,2})(?:\b|T)`)
	dayMonth  = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(` + monthNames + `)\b\.?,?[ -](\d{4})\b`)
	monthDay  = regexp.MustCompile(`(?i)\b(` + monthNames + `)\b\.? (\d{1,2})(?:st|nd|rd|th)?(?:,| ,)? ?(\d{4})\b`)
	digitDate = regexp.MustCompile(`\b(\d{1,2})([/.])(\d{1,2})[/.](\d{4})\b`)
	plainDate = regexp.MustCompile(`^(?:1[89]|20)\d{6}$`) // as PETRARCH and GDELT write it
	fileDate  = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?:\D|$)`)
)

// errAmbiguous is of a date like 03/04/2021, which is one day in London and another in New York.
var errAmbiguous = errors.New("day and month cannot be told apart; write it as YYYY-MM-DD")

// ParseDate reads a full calendar date in one of the forms that news uses ("2021-04-14", "2021-04-14T10:00:00Z", "14 April 2021",
// "April 14, 2021", "14/04/2021", "20210414") and returns it in ISO form.
func ParseDate(s string) (string, error) {
	if plainDate.MatchString(s) {
		s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	iso, span, err := findDate(s)
	switch {
	case err != nil:
		return "", fmt.Errorf("%q: %w", s, err)
	case iso == "" || strings.TrimSpace(s[:span[0]]) != "":
		return "", fmt.Errorf("%q is not a date; want YYYY-MM-DD", s)
	}
	return iso, nil
}

// findDate finds the first full date in a string: its ISO form and where it stands. Without one the form is "".
func findDate(s string) (iso string, span []int, err error) {
	if m := isoDate.FindStringSubmatchIndex(s); m != nil {
		iso, err = calendar(s[m[2]:m[3]], s[m[6]:m[7]], s[m[8]:m[9]])
		return iso, m[:2], err
	}
	if m := dayMonth.FindStringSubmatchIndex(s); m != nil {
		iso, err = calendar(s[m[6]:m[7]], monthNumber(s[m[4]:m[5]]), s[m[2]:m[3]])
		return iso, m[:2], err
	}
	if m := monthDay.FindStringSubmatchIndex(s); m != nil {
		iso, err = calendar(s[m[6]:m[7]], monthNumber(s[m[2]:m[3]]), s[m[4]:m[5]])
		return iso, m[:2], err
	}
	if m := digitDate.FindStringSubmatchIndex(s); m != nil {
		iso, err = digits(s[m[2]:m[3]], s[m[6]:m[7]], s[m[8]:m[9]], s[m[4]:m[5]] == ".")
		return iso, m[:2], err
	}
	return "", nil, nil
}

// digits reads a date of three numbers with the year last. With dots the day stands first; with strokes either may.
func digits(a, b, year string, dots bool) (string, error) {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	switch {
	case dots || x > 12 || x == y:
		return calendar(year, b, a)
	case y > 12:
		return calendar(year, a, b)
	}
	return "", errAmbiguous
}

// calendar checks that such a day exists and writes it in ISO form.
func calendar(year, month, day string) (string, error) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if y < 1000 || int(t.Month()) != m || t.Day() != d {
		return "", fmt.Errorf("there is no day %s-%s-%s", year, month, day)
	}
	return t.Format(time.DateOnly), nil
}

func monthNumber(name string) string {
	at := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(name[:3]))
	return strconv.Itoa(at/3 + 1)
}

// nameDate finds a date in a file's name: 2021-04-14-talks.txt, report_20210414.txt.
func nameDate(base string) string {
	m := fileDate.FindStringSubmatch(base)
	if m == nil {
		return ""
	}
	iso, err := calendar(m[1], m[2], m[3])
	if err != nil {
		return ""
	}
	return iso
}
