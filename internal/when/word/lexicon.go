package word

import (
	"strings"

	"readout/internal/when/calendar"
)

// A Kind is what a word can be in an expression of time. Words that only join others ("of", "to") are plain.
type Kind uint8

const (
	Plain       Kind = iota
	Number           // "two", "1,500": n
	Ordinal          // "third", "21st": n
	Month            // n
	Weekday          // n, from Monday
	UnitWord         // n: a unit
	Season           // n
	DayPart          // n: an index of dayParts
	Article          // the, a, his
	Pointer          // this, last, next: n: an index of pointers
	Vague            // several, few
	Hedge            // about, nearly, more (than)
	Edge             // early, mid, end (of): n: a part
	Each             // every, each, per
	Deictic          // yesterday, today: n: days from now
	Reference        // now, recently
	Regular          // daily, weekly
	Named            // begins the name of a day
	ClockWord        // "7:15", "7:30pm", "340pm"
	Slashed          // "02/22/2016", "13.5.2015"
	Decade           // "1990s", "nineties": n: 1990, or 90 without the century
	YearMark         // fiscal, FY, AD
	Half             // "half past", "H2": n: 0, or which half
	QuarterMark      // "Q3": n
	Decimal          // "2.5", "½"
	Closing          // "EOD": n: a grain
	Remains          // rest (of)
)

type entry struct {
	kind Kind
	n    int
}

// Parts of the day. From noon on they are points.
const (
	Morning = iota
	Afternoon
	Evening
	Night
	Daytime
	Dawn
	Dusk
	Noon
	Midnight
)

// A dayPartEntry is a part of the day with its TIMEX3 code.
type dayPartEntry struct {
	code string
	from int // the hour that a clock time told with it is not before
}

var dayParts = [...]dayPartEntry{Morning: {"MO", 0}, Afternoon: {"AF", 12}, Evening: {"EV", 13}, Night: {"NI", 17}, Daytime: {"DT", 0},
	Dawn: {"MO", 0}, Dusk: {"EV", 13}, Noon: {"12:00", 11}, Midnight: {"00:00", 0}}

// DayPartCode returns the TIMEX3 code of a part of the day.
func DayPartCode(n int) string { return dayParts[n].code }

// Words that point, in the order of pointers.
const (
	This = iota
	That
	Last
	Past
	Previous
	Next
	Coming
	Following
	Current
	Same
	Latest
)

// A Pointing tells which way a word such as "last" points.
type Pointing struct {
	Step int  // -1 last, 0 this, +1 next
	Then bool // counted from the date told last ("the following week"), not from the day of the report
}

var pointers = [...]Pointing{This: {0, false}, That: {0, true}, Last: {-1, false}, Past: {-1, false}, Previous: {-1, true},
	Next: {1, false}, Coming: {1, false}, Following: {1, true}, Current: {0, false}, Same: {0, true}, Latest: {0, true}}

// PointingOf returns which way a word points.
func PointingOf(n int) Pointing { return pointers[n] }

// lexicon holds every word that can take part. It is only read.
var lexicon = makeLexicon()

func makeLexicon() map[string]entry {
	l := make(map[string]entry, 600)
	add := func(k Kind, n int, words string) {
		for _, w := range strings.Fields(words) {
			if _, taken := l[w]; !taken {
				l[w] = entry{k, n}
			}
		}
	}
	list := func(k Kind, from int, groups ...string) {
		for i, g := range groups {
			add(k, from+i, g)
		}
	}
	addNumbers(add, list)
	addCalendar(list)
	list(Pointer, 0, "this these", "that those", "last", "past", "previous preceding prior", "next", "coming upcoming", "following ensuing", "current", "same", "latest")
	add(Article, 0, "the a an his her its their our my your")
	add(Vague, 0, "several few couple some many numerous another various dozens hundreds thousands")
	add(Hedge, 0, "about around nearly almost approximately roughly over at more less up under just only as close no fewer exactly well")
	add(Hedge, 0, "all full whole entire")
	add(Edge, int(calendar.Beginning), "early earlier beginning start onset")
	add(Edge, int(calendar.Middle), "mid middle midway")
	add(Edge, int(calendar.Ending), "late later end latter close")
	add(Each, 0, "every each per")
	list(Deictic, -1, "yesterday", "today", "tomorrow tmr tmrw")
	add(Remains, 0, "rest remainder remaining")
	add(Closing, int(calendar.ByDay), "eod")
	add(Closing, int(calendar.ByWeek), "eow")
	add(Closing, int(calendar.ByMonth), "eom")
	add(Closing, int(calendar.ByYear), "eoy")
	add(Decimal, 0, "½ ¼ ¾")
	add(Deictic, 0, "tonight")
	add(Half, 0, "half")
	list(Half, 1, "h1", "h2")
	list(QuarterMark, 1, "q1", "q2", "q3", "q4")
	add(YearMark, 0, "fiscal fy academic ad a.d. anno")
	addListed(add)
	return l
}

// addListed adds the first words of what stands in lists of its own.
func addListed(add func(Kind, int, string)) {
	for _, r := range references {
		w, _, _ := strings.Cut(r.Words, " ")
		add(Reference, 0, w)
	}
	for w := range regulars {
		add(Regular, 0, w)
	}
	for _, w := range calendar.NamedFirst() {
		add(Named, 0, w)
	}
}

// addCalendar adds the names of months and days, units, seasons and parts of the day.
func addCalendar(list func(Kind, int, ...string)) {
	list(Month, 1, "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.", "july jul jul.", "august aug aug.",
		"september sept sept. sep sep.", "october oct oct.", "november nov nov.", "december dec dec.")
	list(Weekday, 1, "monday mon mon. mondays", "tuesday tue tues tue. tues. tuesdays", "wednesday wed wed. wednesdays", "thursday thu thur thurs thu. thurs. thursdays",
		"friday fri fri. fridays", "saturday sat sat. saturdays", "sunday sun sun. sundays")
	list(UnitWord, int(calendar.Seconds), "seconds sec secs", "minute minutes min mins", "hour hours hr hrs", "day days", "nights", "weekend weekends", "week weeks wk wks",
		"fortnight fortnights", "month months mos", "quarter quarters", "year years yr yrs", "decade decades", "century centuries", "millennium millennia", "", "period periods")
	list(Season, 1, "spring springtime", "summer summertime", "fall autumn", "winter wintertime")
	list(DayPart, 0, "morning mornings", "afternoon afternoons", "evening evenings", "night overnight nighttime", "daytime", "dawn daybreak", "dusk nightfall", "noon midday noontime noonish mid-day", "midnight")
}

func addNumbers(add func(Kind, int, string), list func(Kind, int, ...string)) {
	list(Number, 0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
	list(Ordinal, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
		"fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		n := 10*i + 20
		add(Number, n, w)
		add(Ordinal, n, w[:len(w)-1]+"ieth")
		add(Decade, n, w[:len(w)-1]+"ies")
	}
	add(Decade, 2000, "noughties")
	add(Number, 100, "hundred")
	add(Number, 1000, "thousand")
	add(Number, 12, "dozen")
}

// regulars are words for what recurs.
var regulars = map[string]string{"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
	"hourly": "PT1H", "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M", "semi-annual": "P6M", "semi-annually": "P6M", "semiannual": "P6M", "semiannually": "P6M", "nightly": "P1D", "everyday": "P1D"}

// RegularValue returns the value of a word for what recurs.
func RegularValue(w string) string { return regulars[w] }

// A FixedPhrase is a phrase with its value.
type FixedPhrase struct{ Words, Value string }

// ReferencesFrom returns the references that begin with a word.
func ReferencesFrom(w string) []FixedPhrase { return referencesBy[w] }

// referencesBy holds the references by their first word.
var referencesBy = func() map[string][]FixedPhrase {
	out := map[string][]FixedPhrase{}
	for _, r := range references {
		w, _, _ := strings.Cut(r.Words, " ")
		out[w] = append(out[w], r)
	}
	return out
}()

// references point to the present, the past or the future without a date. Longer ones stand before the ones that begin them.
var references = []FixedPhrase{
	{"now", "PRESENT_REF"},
	{"right now", "PRESENT_REF"},
	{"just now", "PRESENT_REF"},
	{"currently", "PRESENT_REF"},
	{"nowadays", "PRESENT_REF"},
	{"presently", "PRESENT_REF"},
	{"these days", "PRESENT_REF"},
	{"present day", "PRESENT_REF"},
	{"present - day", "PRESENT_REF"},
	{"the present", "PRESENT_REF"},
	{"at the moment", "PRESENT_REF"},
	{"this moment", "PRESENT_REF"},
	{"this point", "PRESENT_REF"},
	{"the present time", "PRESENT_REF"},
	{"this time", "PRESENT_REF"},
	{"current", "PRESENT_REF"},
	{"recently", "PAST_REF"},
	{"more recently", "PAST_REF"},
	{"lately", "PAST_REF"},
	{"recent", "PAST_REF"},
	{"recent years", "PAST_REF"},
	{"the recent past", "PAST_REF"},
	{"the past", "PAST_REF"},
	{"past years", "PAST_REF"},
	{"the future", "FUTURE_REF"},
	{"the near future", "FUTURE_REF"},
	{"the foreseeable future", "FUTURE_REF"},
	{"future", "FUTURE_REF"},
	{"a later date", "FUTURE_REF"},
	{"date", "PRESENT_REF"},
	{"as soon as possible", "FUTURE_REF"},
	{"asap", "FUTURE_REF"},
	{"at the minute", "PRESENT_REF"},
	{"one day", "FUTURE_REF"},
}
