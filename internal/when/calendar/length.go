package calendar

import "strconv"

// A Unit is a unit of time.
type Unit uint8

const (
	Seconds Unit = iota
	Minutes
	Hours
	Days
	Nights
	Weekends
	Weeks
	Fortnights
	Months
	Quarters
	Years
	Decades
	Centuries
	Millennia
	Halves
	Periods // "period", "time": only in fixed phrases
)

// grains maps a unit to the grain of the date that holds it.
var grains = [...]Grain{Days: ByDay, Nights: ByDay, Weekends: ByWeekend, Weeks: ByWeek, Fortnights: ByWeek, Months: ByMonth, Quarters: ByQuarter,
	Years: ByYear, Decades: ByDecade, Centuries: ByCentury, Millennia: ByCentury, Halves: ByHalf, Periods: ByQuarter}

// Grain returns the grain of the date that holds a unit.
func (u Unit) Grain() Grain { return grains[int(u)%len(grains)] }

// A Stretch is a length of time; n is -1 where the text does not count ("several days").
type Stretch struct {
	N    float64
	Unit Unit
	Work bool      // of days: business days
	More []Stretch // smaller or larger parts: "5 hours and 30 minutes"
}

var unitCodes = [...]string{Seconds: "S", Minutes: "M", Hours: "H", Days: "D", Nights: "D", Weekends: "WE", Weeks: "W", Fortnights: "W", Months: "M",
	Quarters: "M", Years: "Y", Decades: "Y", Centuries: "Y", Millennia: "Y", Halves: "M", Periods: "X"}

// Code returns the letter of a unit in TIMEX3.
func (u Unit) Code() string { return unitCodes[u] }

// vagueCodes are the codes of units that are not counted.
var vagueCodes = map[Unit]string{Decades: "DE", Centuries: "CE", Millennia: "ML"}

var factors = map[Unit]float64{Fortnights: 2, Quarters: 3, Decades: 10, Centuries: 100, Millennia: 1000, Halves: 6}

// Body returns the TIMEX3 value without its P: "2W", "T5H30M", "XY".
func (s Stretch) Body() string {
	date, clock := s.codes()
	for _, m := range s.More {
		d, c := m.codes()
		if m.Unit > s.Unit { // "2 days 1 month"
			date, clock = d+date, c+clock
		} else {
			date, clock = date+d, clock+c
		}
	}
	if clock != "" {
		return date + "T" + clock
	}
	return date
}

func (s Stretch) codes() (date, clock string) {
	code := s.Unit.Code()
	n := "X"
	if s.N >= 0 {
		v := s.N
		if f := factors[s.Unit]; f != 0 {
			v *= f
		}
		n = strconv.FormatFloat(v, 'f', -1, 64)
	} else if c, ok := vagueCodes[s.Unit]; ok {
		code = c
	}
	if s.Unit <= Hours {
		return "", n + code
	}
	if s.Work {
		code = "BD"
	}
	return n + code, ""
}

// InMinutes returns the length of what is told in hours, minutes and seconds.
func (s Stretch) InMinutes() float64 {
	n := 0.0
	switch s.Unit {
	case Hours:
		n = 60 * s.N
	case Minutes:
		n = s.N
	}
	for _, m := range s.More {
		n += m.InMinutes()
	}
	return n
}

// PlusStretch moves a day by a length of time, forward or back.
func (d Day) PlusStretch(s Stretch, sign int) Day {
	n := s.N * float64(sign)
	switch s.Unit {
	case Seconds, Minutes:
	case Hours:
		d = d.Plus(int(n / 24))
	case Days, Nights:
		if s.Work {
			return d.plusWork(int(s.N), sign)
		}
		d = d.Plus(int(n))
	case Weeks, Weekends:
		d = d.Plus(int(n * 7))
	case Fortnights:
		d = d.Plus(int(n * 14))
	case Months:
		d = d.PlusMonths(int(n))
	case Quarters:
		d = d.PlusMonths(int(3 * n))
	default:
		f := factors[s.Unit]
		if f == 0 {
			f = 1
		}
		d = d.PlusMonths(int(12 * n * f))
	}
	for _, m := range s.More {
		d = d.PlusStretch(m, sign)
	}
	return d
}

// plusWork moves a day by business days, Monday to Friday.
func (d Day) plusWork(n, sign int) Day {
	for n = min(n, 10_000); n > 0; {
		if d = d.Plus(sign); d.ISOWeekday() <= 5 {
			n--
		}
	}
	return d
}
