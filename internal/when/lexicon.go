package when

import "strings"

// A kind is what a word can be in an expression of time. Words that only join others ("of", "to") are plain.
type kind uint8

const (
	plain       kind = iota
	number           // "two", "1,500": n
	ordinal          // "third", "21st": n
	month            // n
	weekday          // n, from Monday
	unitWord         // n: a unit
	season           // n
	dayPart          // n: an index of dayParts
	article          // the, a, his
	pointer          // this, last, next: n: an index of pointers
	vague            // several, few
	hedge            // about, nearly, more (than)
	edge             // early, mid, end (of): n: a part
	each             // every, each, per
	deictic          // yesterday, today: n: days from now
	reference        // now, recently
	regular          // daily, weekly
	named            // begins the name of a day
	clockWord        // "7:15", "7:30pm", "340pm"
	slashed          // "02/22/2016", "13.5.2015"
	decade           // "1990s", "nineties": n: 1990, or 90 without the century
	yearMark         // fiscal, FY, AD
	half             // "half past", "H2": n: 0, or which half
	quarterMark      // "Q3": n
	decimal          // "2.5", "½"
	closing          // "EOD": n: a grain
	remains          // rest (of)
)

// A unit is a unit of time.
type unit uint8

const (
	seconds unit = iota
	minutes
	hours
	days
	nights
	weekends
	weeks
	fortnights
	months
	quarters
	years
	decades
	centuries
	millennia
	halves
	periods // "period", "time": only in fixed phrases
)

// grains maps a unit to the grain of the date that holds it.
var grains = [...]grain{days: byDay, nights: byDay, weekends: byWeekend, weeks: byWeek, fortnights: byWeek, months: byMonth, quarters: byQuarter,
	years: byYear, decades: byDecade, centuries: byCentury, millennia: byCentury, halves: byHalf, periods: byQuarter}

type entry struct {
	kind kind
	n    int
}

// Parts of the day. From noon on they are points.
const (
	morning = iota
	afternoon
	evening
	night
	daytime
	dawn
	dusk
	noon
	midnight
)

// A dayPartEntry is a part of the day with its TIMEX3 code.
type dayPartEntry struct {
	code string
	from int // the hour that a clock time told with it is not before
}

var dayParts = [...]dayPartEntry{morning: {"MO", 0}, afternoon: {"AF", 12}, evening: {"EV", 13}, night: {"NI", 17}, daytime: {"DT", 0},
	dawn: {"MO", 0}, dusk: {"EV", 13}, noon: {"12:00", 11}, midnight: {"00:00", 0}}

const (
	this = iota
	that
	last
	past
	previous
	next
	coming
	following
	current
	same
	latest
)

// A pointing tells which way a word such as "last" points.
type pointing struct {
	step int  // -1 last, 0 this, +1 next
	then bool // counted from the date told last ("the following week"), not from the day of the report
}

var pointers = [...]pointing{this: {0, false}, that: {0, true}, last: {-1, false}, past: {-1, false}, previous: {-1, true},
	next: {1, false}, coming: {1, false}, following: {1, true}, current: {0, false}, same: {0, true}, latest: {0, true}}

// lexicon holds every word that can take part. It is only read.
var lexicon = makeLexicon()

func makeLexicon() map[string]entry {
	l := make(map[string]entry, 600)
	add := func(k kind, n int, words string) {
		for _, w := range strings.Fields(words) {
			if _, taken := l[w]; !taken {
				l[w] = entry{k, n}
			}
		}
	}
	list := func(k kind, from int, groups ...string) {
		for i, g := range groups {
			add(k, from+i, g)
		}
	}
	addNumbers(add, list)
	list(month, 1, "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.", "july jul jul.", "august aug aug.",
		"september sept sept. sep sep.", "october oct oct.", "november nov nov.", "december dec dec.")
	list(weekday, 1, "monday mon mon. mondays", "tuesday tue tues tue. tues. tuesdays", "wednesday wed wed. wednesdays", "thursday thu thur thurs thu. thurs. thursdays",
		"friday fri fri. fridays", "saturday sat sat. saturdays", "sunday sun sun. sundays")
	list(unitWord, int(seconds), "seconds sec secs", "minute minutes min mins", "hour hours hr hrs", "day days", "nights", "weekend weekends", "week weeks wk wks",
		"fortnight fortnights", "month months mos", "quarter quarters", "year years yr yrs", "decade decades", "century centuries", "millennium millennia", "", "period periods")
	list(season, 1, "spring springtime", "summer summertime", "fall autumn", "winter wintertime")
	list(dayPart, 0, "morning mornings", "afternoon afternoons", "evening evenings", "night overnight nighttime", "daytime", "dawn daybreak", "dusk nightfall", "noon midday noontime noonish mid-day", "midnight")
	list(pointer, 0, "this these", "that those", "last", "past", "previous preceding prior", "next", "coming upcoming", "following ensuing", "current", "same", "latest")
	add(article, 0, "the a an his her its their our my your")
	add(vague, 0, "several few couple some many numerous another various dozens hundreds thousands")
	add(hedge, 0, "about around nearly almost approximately roughly over at more less up under just only as close no fewer exactly well")
	add(hedge, 0, "all full whole entire")
	add(edge, int(beginning), "early earlier beginning start onset")
	add(edge, int(middle), "mid middle midway")
	add(edge, int(ending), "late later end latter close")
	add(each, 0, "every each per")
	list(deictic, -1, "yesterday", "today", "tomorrow tmr tmrw")
	add(remains, 0, "rest remainder remaining")
	add(closing, int(byDay), "eod")
	add(closing, int(byWeek), "eow")
	add(closing, int(byMonth), "eom")
	add(closing, int(byYear), "eoy")
	add(decimal, 0, "½ ¼ ¾")
	add(deictic, 0, "tonight")
	add(half, 0, "half")
	list(half, 1, "h1", "h2")
	list(quarterMark, 1, "q1", "q2", "q3", "q4")
	add(yearMark, 0, "fiscal fy academic ad a.d. anno")
	for _, r := range references {
		w, _, _ := strings.Cut(r.words, " ")
		add(reference, 0, w)
	}
	for w := range regulars {
		add(regular, 0, w)
	}
	for i := range namedDays {
		w, _, _ := strings.Cut(namedDays[i].words, " ")
		add(named, 0, w)
	}
	return l
}

func addNumbers(add func(kind, int, string), list func(kind, int, ...string)) {
	list(number, 0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
	list(ordinal, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
		"fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		n := 10*i + 20
		add(number, n, w)
		add(ordinal, n, w[:len(w)-1]+"ieth")
		add(decade, n, w[:len(w)-1]+"ies")
	}
	add(decade, 2000, "noughties")
	add(number, 100, "hundred")
	add(number, 1000, "thousand")
	add(number, 12, "dozen")
}

// regulars are words for what recurs.
var regulars = map[string]string{"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
	"hourly": "PT1H", "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M", "semi-annual": "P6M", "semi-annually": "P6M", "semiannual": "P6M", "semiannually": "P6M", "nightly": "P1D", "everyday": "P1D"}

// A phrase is a fixed phrase with its value.
type phrase struct{ words, value string }

// referencesBy holds the references by their first word.
var referencesBy = func() map[string][]phrase {
	out := map[string][]phrase{}
	for _, r := range references {
		w, _, _ := strings.Cut(r.words, " ")
		out[w] = append(out[w], r)
	}
	return out
}()

// references point to the present, the past or the future without a date. Longer ones stand before the ones that begin them.
var references = []phrase{
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
