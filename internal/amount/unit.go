package amount

import "strings"

// symbols are the marks and codes of currencies that stand before a number.
var symbols = map[string]string{"$": "USD", "us$": "USD", "usd": "USD", "usd$": "USD", "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "¥": "JPY", "jpy": "JPY", "cny": "CNY", "rmb": "CNY",
	"₹": "INR", "rs": "INR", "rs.": "INR", "inr": "INR", "₽": "RUB", "rub": "RUB", "₪": "ILS", "nis": "ILS", "₩": "KRW", "krw": "KRW", "₺": "TRY", "₴": "UAH", "uah": "UAH", "₦": "NGN", "₿": "BTC",
	"c$": "CAD", "ca$": "CAD", "cad": "CAD", "cad$": "CAD", "can$": "CAD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "aud$": "AUD", "hk$": "HKD", "hkd": "HKD", "nz$": "NZD", "s$": "SGD", "sgd": "SGD",
	"nt$": "TWD", "r$": "BRL", "mex$": "MXN", "chf": "CHF", "sfr": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "zar": "ZAR", "btc": "BTC", "₫": "VND", "₱": "PHP", "₡": "CRC", "₭": "LAK", "sar": "SAR", "aed": "AED"}

// currencies are the nouns of currencies.
var currencies = map[string]string{"dollar": "USD", "cent": "USD", "buck": "USD", "pound": "GBP", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "ruble": "RUB", "rouble": "RUB",
	"shekel": "ILS", "won": "KRW", "lira": "TRY", "hryvnia": "UAH", "naira": "NGN", "peso": "MXN", "real": "BRL", "franc": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN",
	"rand": "ZAR", "bitcoin": "BTC", "riyal": "SAR", "dirham": "AED", "dinar": "IQD", "rial": "IRR", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "dong": "VND", "shilling": "KES", "forint": "HUF", "koruna": "CZK",
	"mark": "DEM", "guilder": "NLG", "sterling": "GBP", "afghani": "AFN", "taka": "BDT", "tenge": "KZT", "usd": "USD", "eur": "EUR", "gbp": "GBP", "rmb": "CNY", "chf": "CHF", "btc": "BTC", "$": "USD", "€": "EUR", "£": "GBP",
	"₽": "RUB", "₴": "UAH", "musd": "USD", "meur": "EUR", "mgbp": "GBP", "kr": "SEK"}

// nations change the currency of a noun: "Canadian dollars", "Swiss francs".
var nations = map[string]map[string]string{
	"dollar": {"canadian": "CAD", "australian": "AUD", "kong": "HKD", "zealand": "NZD", "singapore": "SGD", "taiwan": "TWD", "taiwanese": "TWD", "zimbabwean": "ZWL", "jamaican": "JMD"},
	"pound":  {"egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG", "british": "GBP"},
	"rupee":  {"pakistani": "PKR", "lankan": "LKR", "nepalese": "NPR", "indian": "INR"},
	"peso":   {"argentine": "ARS", "philippine": "PHP", "chilean": "CLP", "colombian": "COP", "cuban": "CUP", "mexican": "MXN"},
	"franc":  {"french": "FRF", "congolese": "CDF", "rwandan": "RWF", "burundian": "BIF", "belgian": "BEF", "cfa": "XOF", "swiss": "CHF"},
	"dinar":  {"kuwaiti": "KWD", "jordanian": "JOD", "serbian": "RSD", "algerian": "DZD", "libyan": "LYD", "tunisian": "TND", "bahraini": "BHD", "iraqi": "IQD"},
	"rial":   {"omani": "OMR", "yemeni": "YER", "iranian": "IRR", "qatari": "QAR"}, "riyal": {"qatari": "QAR", "saudi": "SAR"},
	"won": {"north": "KPW", "korean": "KRW"}, "lira": {"italian": "ITL", "syrian": "SYP", "turkish": "TRY"}, "krone": {"danish": "DKK", "norwegian": "NOK"}, "kroner": {"danish": "DKK", "norwegian": "NOK"},
	"shilling": {"ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS", "kenyan": "KES"}, "ruble": {"belarusian": "BYN"}, "yuan": {"chinese": "CNY"}, "real": {"brazilian": "BRL"},
}

// measures are units of length, weight, area, volume, energy: SI symbols where there is one, else singular nouns.
var measures = map[string]string{"km": "km", "kilometer": "km", "kilometre": "km", "kms": "km", "m": "m", "meter": "m", "metre": "m", "cm": "cm", "centimeter": "cm", "centimetre": "cm", "mm": "mm", "millimeter": "mm",
	"millimetre": "mm", "dm": "dm", "mile": "mile", "mi": "mile", "foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inche": "inch", "yard": "yard", "kg": "kg", "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "g": "g", "gram": "g",
	"gramme": "g", "microgramme": "µg", "mg": "mg", "tonne": "t", "ton": "t", "t": "t", "lb": "pound", "ounce": "ounce", "oz": "ounce", "hectare": "ha", "ha": "ha", "acre": "acre", "liter": "L", "litre": "L", "gallon": "gallon",
	"barrel": "barrel", "bpd": "barrel", "bushel": "bushel", "megawatt": "MW", "mw": "MW", "gigawatt": "GW", "gw": "GW", "kilowatt": "kW", "kw": "kW", "watt": "W", "kilowatt-hour": "kWh", "kwh": "kWh", "megaton": "Mt", "kiloton": "kt",
	"km2": "km2", "km²": "km2", "m2": "m2", "m²": "m2", "sqkm": "km2", "mph": "mph", "kph": "km/h", "knot": "knot", "degree": "degree", "volt": "V", "picometer": "pm", "nanometer": "nm", "sq": ""}

// singular drops the ending of a plural.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3 || w == "lbs" || w == "kgs" || w == "ozs":
		return strings.TrimSuffix(w, "s")
	}
	return w
}

// unitAt reads the unit behind a number: "percent", "km", "square miles", "Canadian dollars", "-foot". It may stand behind a hyphen.
func (p *parser) unitAt(i int, v, scaled float64) (unit string, next int) {
	j := p.skipDash(i)
	if p.any(j, "(", "[", "{") && p.measure(j+1) != "" {
		if p.any(j+2, ")", "]", "}") {
			return p.measure(j + 1), j + 3
		}
	}
	switch {
	case p.any(j, "%", "percent", "pct"):
		if p.any(j+1, "point", "points") {
			return "percentage point", j + 2
		}
		return "%", j + 1
	case p.any(j, "per") && p.any(j+1, "cent"):
		return "%", j + 2
	case p.any(j, "percentage") && p.any(j+1, "point", "points"):
		return "percentage point", j + 2
	case p.any(j, "square", "sq", "sq.", "cubic"):
		if k := p.skipDash(j + 1); p.measure(k) != "" {
			return area(p.word(j), p.measure(k)), k + 1
		}
	case p.any(j, "metric", "nautical", "short", "long") && p.measure(j+1) != "":
		if p.any(j, "nautical") {
			return "nautical mile", j + 2
		}
		return p.measure(j + 1), j + 2
	}
	if c, k := p.currency(j, v, scaled); c != "" {
		return c, k
	}
	if p.any(j, "musd", "meur", "mgbp") {
		return currencies[p.word(j)], j + 1
	}
	if m := p.measure(j); m != "" && p.isMeasure(i, j) {
		return m, j + 1
	}
	if u, k := p.age(i); u != "" {
		return u, k
	}
	if u := times[p.word(j)]; u != "" && p.token(j).Tag != "NNP" {
		return u, j + 1
	}
	return "", i
}

// times are units of time.
var times = map[string]string{"second": "second", "seconds": "second", "sec": "second", "minute": "minute", "minutes": "minute", "min": "minute", "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "day": "day",
	"days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century"}

// age reads "36-year-old", "60 years old", "30 years of age".
func (p *parser) age(i int) (unit string, next int) {
	j := p.skipDash(i)
	if !p.any(j, "year", "years", "month", "months", "day", "days", "week", "weeks") {
		return "", i
	}
	unit = singular(p.word(j))
	if k := p.skipDash(j + 1); p.any(k, "old", "olds") {
		return unit, k + 1
	}
	if k, ok := p.follows(j+1, "of age"); ok {
		return unit, k
	}
	return "", i
}

func area(word, m string) string {
	power := "2"
	if word == "cubic" {
		power = "3"
	}
	switch m {
	case "km", "m", "cm", "mm":
		return m + power
	}
	if power == "3" {
		return "cubic " + m
	}
	return "square " + m
}

func (p *parser) measure(i int) string {
	w := strings.ToLower(p.word(i))
	if m, ok := measures[w]; ok {
		return m
	}
	return measures[singular(w)]
}

// isMeasure guards the units that are words or letters of their own: "5 in", "2 m" need to stand close or be tagged as nouns.
func (p *parser) isMeasure(i, j int) bool {
	w := p.word(j)
	if len(w) > 2 || w == "km" || w == "kg" || w == "mm" || w == "cm" || w == "ft" || w == "mi" || w == "m2" {
		return true
	}
	return p.token(j).Word == w && p.token(j).Tag != "IN" && (i == j)
}

// currency reads a currency behind a number.
func (p *parser) currency(i int, v, scaled float64) (string, int) {
	j := i
	nation := ""
	for k := i; k < i+2; k++ {
		if _, ok := currencies[p.word(k)]; ok || currencies[singular(p.word(k))] != "" {
			break
		}
		if p.any(k, "us", "u.s.", "american") || nationWord(p.word(k)) {
			nation, j = p.word(k), k+1
		}
	}
	if p.any(j, "hong") {
		nation, j = "kong", j+2
	}
	w := p.word(j)
	noun := w
	if currencies[w] == "" {
		noun = singular(w)
	}
	c := currencies[noun]
	switch {
	case c == "":
		return "", i
	case noun == "pound" && nation == "" && p.word(j+1) != "sterling" && scaled < 1e6 && v < 1000:
		return "pound", j + 1
	case (noun == "won" || noun == "real" || noun == "rand" || noun == "mark" || noun == "kr") && (v < 100 && nation == "" || !strings.HasPrefix(p.token(j).Tag, "NN")):
		return "", i
	}
	if n := nations[noun][nation]; n != "" {
		c = n
	}
	if p.any(j+1, "sterling") {
		j++
	}
	return c, j + 1
}

func nationWord(w string) bool {
	for _, m := range nations {
		if m[w] != "" {
			return true
		}
	}
	return false
}
