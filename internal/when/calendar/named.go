package calendar

import "strings"

// A NamedDay is a day that has a name. The rule is the first of these that is set: a day of one year; a weekday counted in its month; days
// from Easter; a day of the Islamic year; a day of every year.
type NamedDay struct {
	Words        string // lower case, as the tokens stand
	Year         int
	month, day   int
	weekday, nth int
	after        int // days behind the weekday
	easter       int // days from Easter Sunday, plus 1000 so that 0 is none
	islamic      bool
	Days         int // how long, in days; 0 for one
}

var namedDays = []NamedDay{
	{Words: "9/11", Year: 2001, month: 9, day: 11},
	{Words: "september 11 attacks", Year: 2001, month: 9, day: 11},
	{Words: "sept. 11 attacks", Year: 2001, month: 9, day: 11},
	{Words: "7/7", Year: 2005, month: 7, day: 7},
	{Words: "d - day", Year: 1944, month: 6, day: 6},
	{Words: "v - e day", Year: 1945, month: 5, day: 8},
	{Words: "ve day", Year: 1945, month: 5, day: 8},
	{Words: "v - j day", Year: 1945, month: 8, day: 15},
	{Words: "yuandan", month: 1, day: 1},
	{Words: "new years day", month: 1, day: 1},
	{Words: "new years", month: 1, day: 1},
	{Words: "new years eve", month: 12, day: 31},
	{Words: "nye", month: 12, day: 31},
	{Words: "epiphany", month: 1, day: 6},
	{Words: "three kings day", month: 1, day: 6},
	{Words: "inauguration day", month: 1, day: 20},
	{Words: "australia day", month: 1, day: 26},
	{Words: "republic day", month: 1, day: 26},
	{Words: "holocaust remembrance day", month: 1, day: 27},
	{Words: "groundhog day", month: 2, day: 2},
	{Words: "candlemas", month: 2, day: 2},
	{Words: "presidents day", month: 2, weekday: 1, nth: 3},
	{Words: "president 's day", month: 2, weekday: 1, nth: 3},
	{Words: "washington 's birthday", month: 2, weekday: 1, nth: 3},
	{Words: "valentines day", month: 2, day: 14},
	{Words: "st. valentine 's day", month: 2, day: 14},
	{Words: "valentine 's", month: 2, day: 14},
	{Words: "women 's day", month: 3, day: 8},
	{Words: "international women ’s day", month: 3, day: 8},
	{Words: "saint patrick 's day", month: 3, day: 17},
	{Words: "st patrick 's day", month: 3, day: 17},
	{Words: "saint patrick", month: 3, day: 17},
	{Words: "st. patrick", month: 3, day: 17},
	{Words: "arbor day", month: 3, day: 12},
	{Words: "april fool 's day", month: 4, day: 1},
	{Words: "april fools day", month: 4, day: 1},
	{Words: "all fools day", month: 4, day: 1},
	{Words: "earth day", month: 4, day: 22},
	{Words: "st. george 's day", month: 4, day: 23},
	{Words: "st george 's day", month: 4, day: 23},
	{Words: "saint george 's day", month: 4, day: 23},
	{Words: "anzac day", month: 4, day: 25},
	{Words: "maundy thursday", easter: 1000 - 3},
	{Words: "holy thursday", easter: 1000 - 3},
	{Words: "shrove tuesday", easter: 1000 - 47},
	{Words: "mardi gras", easter: 1000 - 47},
	{Words: "holy saturday", easter: 1000 - 1},
	{Words: "whit monday", easter: 1050},
	{Words: "trinity sunday", easter: 1056},
	{Words: "corpus christi", easter: 1060},
	{Words: "international workers ' day", month: 5, day: 1},
	{Words: "international workers day", month: 5, day: 1},
	{Words: "workers ' day", month: 5, day: 1},
	{Words: "workers day", month: 5, day: 1},
	{Words: "workers ’ day", month: 5, day: 1},
	{Words: "cinco de mayo", month: 5, day: 5},
	{Words: "victory day", month: 5, day: 9},
	{Words: "mothers day", month: 5, weekday: 7, nth: 2},
	{Words: "mother ’s day", month: 5, weekday: 7, nth: 2},
	{Words: "fathers day", month: 6, weekday: 7, nth: 3},
	{Words: "father ’s day", month: 6, weekday: 7, nth: 3},
	{Words: "children 's day", month: 6, day: 1},
	{Words: "flag day", month: 6, day: 14},
	{Words: "freedom day", month: 6, day: 19},
	{Words: "jubilee day", month: 6, day: 19},
	{Words: "emancipation day", month: 6, day: 19},
	{Words: "st. john 's day", month: 6, day: 24},
	{Words: "midsummer 's day", month: 6, day: 24},
	{Words: "canada day", month: 7, day: 1},
	{Words: "teachers ' day", month: 9, day: 10},
	{Words: "teacher 's day", month: 9, day: 10},
	{Words: "indigenous peoples ' day", month: 10, weekday: 1, nth: 2},
	{Words: "indigenous people 's day", month: 10, weekday: 1, nth: 2},
	{Words: "united nations day", month: 10, day: 24},
	{Words: "all hallows eve", month: 10, day: 31},
	{Words: "all hallows ' eve", month: 10, day: 31},
	{Words: "hallowe'en", month: 10, day: 31},
	{Words: "all hallows day", month: 11, day: 1},
	{Words: "all saints day", month: 11, day: 1},
	{Words: "all souls day", month: 11, day: 2},
	{Words: "all souls ' day", month: 11, day: 2},
	{Words: "guy fawkes day", month: 11, day: 5},
	{Words: "guy fawkes night", month: 11, day: 5},
	{Words: "bonfire night", month: 11, day: 5},
	{Words: "remembrance day", month: 11, day: 11},
	{Words: "veteran 's day", month: 11, day: 11},
	{Words: "veterans ' day", month: 11, day: 11},
	{Words: "singles ' day", month: 11, day: 11},
	{Words: "singles day", month: 11, day: 11},
	{Words: "black friday", month: 11, weekday: 4, nth: 4, after: 1},
	{Words: "cyber monday", month: 11, weekday: 4, nth: 4, after: 4},
	{Words: "thanks giving day", month: 11, weekday: 4, nth: 4},
	{Words: "thanks giving", month: 11, weekday: 4, nth: 4},
	{Words: "giving tuesday", month: 11, weekday: 4, nth: 4, after: 5},
	{Words: "xmas day", month: 12, day: 25},
	{Words: "xmas", month: 12, day: 25},
	{Words: "xmas eve", month: 12, day: 24},
	{Words: "german unity day", month: 10, day: 3},
	{Words: "human rights day", month: 12, day: 10},
	{Words: "new year 's eve", month: 12, day: 31},
	{Words: "new year ’s eve", month: 12, day: 31},
	{Words: "new year eve", month: 12, day: 31},
	{Words: "new year 's day", month: 1, day: 1},
	{Words: "new year ’s day", month: 1, day: 1},
	{Words: "new year 's", month: 1, day: 1},
	{Words: "new year day", month: 1, day: 1},
	{Words: "new year", month: 1, day: 1},
	{Words: "orthodox christmas", month: 1, day: 7},
	{Words: "martin luther king day", month: 1, weekday: 1, nth: 3},
	{Words: "mlk day", month: 1, weekday: 1, nth: 3},
	{Words: "presidents ' day", month: 2, weekday: 1, nth: 3},
	{Words: "valentine 's day", month: 2, day: 14},
	{Words: "valentine ’s day", month: 2, day: 14},
	{Words: "international women 's day", month: 3, day: 8},
	{Words: "st. patrick 's day", month: 3, day: 17},
	{Words: "nowruz", month: 3, day: 21},
	{Words: "april fools ' day", month: 4, day: 1},
	{Words: "april fools", month: 4, day: 1},
	{Words: "good friday", easter: 1000 - 2},
	{Words: "easter sunday", easter: 1000},
	{Words: "easter monday", easter: 1001},
	{Words: "easter", easter: 1000},
	{Words: "palm sunday", easter: 1000 - 7},
	{Words: "ash wednesday", easter: 1000 - 46},
	{Words: "ascension day", easter: 1000 + 39},
	{Words: "pentecost", easter: 1000 + 49},
	{Words: "may day", month: 5, day: 1},
	{Words: "labour day", month: 5, day: 1},
	{Words: "mother 's day", month: 5, weekday: 7, nth: 2},
	{Words: "memorial day", month: 5, weekday: 1, nth: -1},
	{Words: "juneteenth", month: 6, day: 19},
	{Words: "father 's day", month: 6, weekday: 7, nth: 3},
	{Words: "independence day", month: 7, day: 4},
	{Words: "fourth of july", month: 7, day: 4},
	{Words: "bastille day", month: 7, day: 14},
	{Words: "labor day", month: 9, weekday: 1, nth: 1},
	{Words: "columbus day", month: 10, weekday: 1, nth: 2},
	{Words: "halloween", month: 10, day: 31},
	{Words: "all saints ' day", month: 11, day: 1},
	{Words: "armistice day", month: 11, day: 11},
	{Words: "veterans day", month: 11, day: 11},
	{Words: "thanksgiving day", month: 11, weekday: 4, nth: 4},
	{Words: "thanksgiving", month: 11, weekday: 4, nth: 4},
	{Words: "christmas eve", month: 12, day: 24},
	{Words: "christmas day", month: 12, day: 25},
	{Words: "christmas", month: 12, day: 25},
	{Words: "boxing day", month: 12, day: 26},
	{Words: "ramadan", islamic: true, month: 9, day: 1, Days: 30},
	{Words: "eid al - fitr", islamic: true, month: 10, day: 1},
	{Words: "eid al - adha", islamic: true, month: 12, day: 10},
	{Words: "ashura", islamic: true, month: 1, day: 10},
}

// namedBy holds the indexes of the named days by their first word.
var namedBy = func() map[string][]int {
	out := map[string][]int{}
	for n := range namedDays {
		w, _, _ := strings.Cut(namedDays[n].Words, " ")
		out[w] = append(out[w], n)
	}
	return out
}()

// NamedDaysFrom returns the numbers of the named days whose first word it is.
func NamedDaysFrom(w string) []int { return namedBy[w] }

// NamedFirst returns the first words of the named days.
func NamedFirst() []string {
	var out []string
	for i := range namedDays {
		w, _, _ := strings.Cut(namedDays[i].Words, " ")
		out = append(out, w)
	}
	return out
}

// NamedDayAt returns a named day by its number.
func NamedDayAt(n int) *NamedDay { return &namedDays[n] }

// Of returns the day in a year.
func (n *NamedDay) Of(y int) Day {
	switch {
	case n.Year > 0:
		return DayOf(n.Year, n.month, n.day)
	case n.nth != 0:
		return NthWeekday(y, n.month, n.weekday, n.nth).Plus(n.after)
	case n.easter > 0:
		return easter(y).Plus(n.easter - 1000)
	case n.islamic:
		return islamicIn(y, n.month, n.day)
	}
	return DayOf(y, n.month, n.day)
}

// islamicEpoch is 16 July 622 of the Julian calendar, 1 Muharram 1.
var islamicEpoch = DayOf(622, 7, 19)

// islamicIn returns a day of the Islamic year (tabular calendar, which may differ from the sighting by a day) that falls in a Gregorian year.
func islamicIn(y, month, d int) Day {
	for h := (y-622)*33/32 - 1; ; h++ {
		n := (h-1)*354 + (3+11*h)/30 + (59*(month-1)+1)/2 + d - 1
		if at := islamicEpoch.Plus(n); at.Year() >= y {
			return at
		}
	}
}
