package ingest

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dateline is what stands before the first sentence of a report: where it was filed, when and by whom.
type dateline struct {
	place string // as written, without country or state; of several the first
	date  string // ISO form, "" where it is not given in full
	short string // a date without its year, as written
}

const maxDateline = 110 // bytes before the dash

var (
	agency     = regexp.MustCompile(`^(.*?)[,.]?\s*[(\[/]([\p{L}][\p{L}\d .&'/-]{1,30})[)\]/]\s*$`)
	bracketed  = regexp.MustCompile(`^(.*?)\s*\(([^()]*\d{4})\)$`) // "New York (November 25, 2021)"
	weekday    = regexp.MustCompile(`(?i)[,\s]*\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?,?\s*$`)
	shortDate  = regexp.MustCompile(`(?i)[,\s]*(?:\b(?:` + monthNames + `)\b\.? ?\d{1,2}|\b\d{1,2} (?:` + monthNames + `)\b\.?)[,.\s]*$`)
	clockStart = regexp.MustCompile(`^[\[(]?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)(?::[0-5]\d)?\s*(?:[ap]\.?m\.?)?\s*(?:GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]T|P[SD]T|IST|local time|Z)?[\])]?(?:\s*(?:[-–—|:/]|--)\s*|\s*$|\s+)`)
	// words that a heading in capitals has and no place
	sentenceWords = regexp.MustCompile(`(?i)(?:^| )(?:is|are|was|were|not|to|for|with|on|vs|by|has|have|will)(?: |$)`)
	desk          = regexp.MustCompile(`^(?:(?:World|[A-Z][a-z]+) News\s*(?:&?gt;|>|:)\s+|: )`) // what a site puts before a dateline: "World News: PARIS, …"
	firstPerson   = regexp.MustCompile(`^["“‘']?(?:I|We|My|Our|You|Your)\b`)
	capsColon     = regexp.MustCompile(`\b\p{Lu}[\p{Lu} .'-]{2,40}: `)
)

// clock returns the length of the time of day that opens an entry of a live blog ("14:05 GMT – …", "9.32am: …"), or 0. A plain number
// in front of a sentence ("12.30 million people …") is none: either a zone, am or pm, or a mark must follow, or nothing.
func clock(s string) int {
	m := clockStart.FindString(s)
	if m == "" {
		return 0
	}
	if rest := strings.TrimSpace(s[len(m):]); rest != "" {
		r, _ := utf8.DecodeRuneInString(rest)
		told := strings.ContainsFunc(m, unicode.IsLetter) || strings.ContainsAny(m, "-–—|[")
		if !told && !strings.HasSuffix(strings.TrimSpace(m), ":") || unicode.IsLower(r) {
			return 0
		}
	}
	return len(m)
}

// opensDateline reports whether a line begins with a dateline that cannot be anything else.
func opensDateline(s string) bool {
	_, n := parseDateline(s, 3)
	return n > 0
}

// parseDateline reads the dateline that opens a paragraph and returns its length with the dash, or 0. Before it stand so many paragraphs
// of prose: a bare "PARIS -" is taken only near the top, a bare "Paris —" only at the very first.
func parseDateline(s string, before int) (dateline, int) {
	line, n := dashed(s, before)
	if n == 0 && before == 0 {
		line.place, n = undashed(s)
	}
	return line, n
}

// dashed reads a dateline that a dash, a colon or a bracket ends.
func dashed(s string, before int) (dateline, int) {
	if i := len(desk.FindString(s)); before == 0 && i > 0 && i < len(s) {
		line, n := parseDateline(s[i:], before)
		return line, i + n
	}
	head, sep, n := splitDash(s)
	if n == 0 {
		return dateline{}, 0
	}
	rest := strings.TrimSpace(s[n:])
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(rest, "&"), "quot;"), " \"“‘'"))
	if rest != "" && (unicode.IsLower(r) || len(strings.Fields(rest)) < 3) {
		return dateline{}, 0
	}
	place, iso, sure := takeApart(head)
	if wires[place] && n < len(s) {
		if line, k := parseDateline(rest, before); k > 0 && line.place != "" { // "Canadian Press - OTTAWA (CP) - The …"
			return line, len(s) - len(rest) + k
		}
		place, sure = "", true // "AFP - Two people died"
	}
	switch {
	case sep == "(" && !allCaps(place) && !allCaps(head) && !shortDate.MatchString(agency.ReplaceAllString(head, "$1")): // "Jane (Jo) Roe …"
		return dateline{}, 0
	case rest == "" && sep == "" && !sure:
		return dateline{}, 0
	case place == "" && sure: // "(Agency) -"
	case place == "" || !placeName(place) || !sure && !looksFiled(place, sep, rest, before):
		return dateline{}, 0
	}
	line := dateline{date: iso}
	if iso == "" {
		line.short = strings.Trim(shortDate.FindString(weekday.ReplaceAllString(agency.ReplaceAllString(strings.TrimSpace(head), "$1"), "")), " ,")
	}
	if !slug(place) {
		line.place = mainPlace(place)
	}
	return line, n
}

// undashed reads a dateline that nothing parts from the sentence behind it: "LONDON President Putin said …", "MANILA, Philippines At least two …". It
// returns the town, one where agencies have a desk, and the length up to the sentence.
func undashed(s string) (place string, n int) {
	m := bareTown.FindStringSubmatchIndex(s)
	if m == nil || !desks[s[m[2]:m[3]]] {
		return "", 0
	}
	rest := strings.Fields(s[m[1]:])
	if len(rest) < 6 {
		return "", 0
	}
	for _, w := range rest[:2] {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && w == rest[0] || letters(w) > 2 && allCaps(w) {
			return "", 0
		}
	}
	return s[m[2]:m[3]], m[1]
}

// bareTown is a town in capitals, its country if it is told, and the blank before the sentence.
var bareTown = regexp.MustCompile(`^([A-Z]{3,}(?:[ -](?:[A-Z]{2,}[ -])?[A-Z]{3,})?)(?:, (?:(?:South|North|Sri|Saudi|West|Gaza|El|Sierra|Ivory|New|Costa|Czech|East) )?[A-Z][a-z]+)? +`)

// desks are towns that foreign news is filed from.
var desks = func() map[string]bool {
	out := map[string]bool{}
	for _, town := range strings.Split("ABIDJAN,ABUJA,ACCRA,ADDIS ABABA,ALGIERS,ALMATY,AMMAN,AMSTERDAM,ANKARA,ASUNCION,ATHENS,BAGHDAD,BAKU,BANGKOK,BEIJING,BEIRUT,BELFAST,BELGRADE,BERLIN,BESLAN,BISHKEK,BOGOTA,BRASILIA,BRATISLAVA,BRUSSELS,"+
		"BUCHAREST,BUDAPEST,BUENOS AIRES,BUJUMBURA,CAIRO,CANBERRA,CARACAS,COLOMBO,COPENHAGEN,DAKAR,DAMASCUS,DHAKA,DILI,DUBAI,DUBLIN,DUSHANBE,FALLUJA,FALLUJAH,FRANKFURT,FREETOWN,GAZA,GENEVA,GROZNY,GUATEMALA CITY,HANOI,HARARE,HAVANA,"+
		"HELSINKI,HONG KONG,ISLAMABAD,ISTANBUL,JAKARTA,JERUSALEM,JOHANNESBURG,KABUL,KAMPALA,KANDAHAR,KARACHI,KATHMANDU,KATMANDU,KHARTOUM,KIEV,KIGALI,KINSHASA,KUALA LUMPUR,KUWAIT CITY,KYIV,LAGOS,LAHORE,LIMA,LISBON,LONDON,LUANDA,"+
		"MADRID,MANILA,MELBOURNE,MEXICO CITY,MINSK,MOGADISHU,MONROVIA,MONTEVIDEO,MOSCOW,MOSUL,MUMBAI,NAIROBI,NAJAF,NEW DELHI,NICOSIA,OSLO,OTTAWA,PANAMA CITY,PARIS,PHNOM PENH,PORT-AU-PRINCE,PRAGUE,PRETORIA,PRISTINA,PYONGYANG,QUITO,"+
		"RABAT,RAMALLAH,RANGOON,RIGA,RIYADH,ROME,SANAA,SANTIAGO,SARAJEVO,SEOUL,SHANGHAI,SINGAPORE,SKOPJE,SOFIA,SRINAGAR,STOCKHOLM,STRASBOURG,SYDNEY,TAIPEI,TALLINN,TASHKENT,TBILISI,TEHRAN,TEL AVIV,THE HAGUE,TIRANA,TOKYO,TRIPOLI,TUNIS,"+
		"ULAN BATOR,UNITED NATIONS,VATICAN CITY,VIENNA,VIENTIANE,VILNIUS,WARSAW,WASHINGTON,YANGON,YEREVAN,ZAGREB,ZURICH,"+
		"FLORENCE,MILAN,TURIN,VENICE,NAPLES,BARCELONA,MUNICH,HAMBURG,BONN,LYON,MARSEILLE,ROTTERDAM,LUXEMBOURG,EDINBURGH,GLASGOW,BIRMINGHAM,TORONTO,MONTREAL,VANCOUVER,NEW YORK,CHICAGO,LOS ANGELES,BOSTON,MIAMI,HOUSTON,OSAKA,BASRA,KIRKUK,TIKRIT,RAMADI,SAMARRA,BAQUBA,ARBIL,HEBRON,NABLUS,JENIN,RAFAH,HAIFA,ALEPPO,HOMS,JEDDAH,DOHA,MANAMA,"+
		"MUSCAT,ADEN,PESHAWAR,QUETTA,MULTAN,RAWALPINDI,HERAT,JALALABAD,KOLKATA,CALCUTTA,CHENNAI,BANGALORE,GUWAHATI,JAMMU,JAFFNA,BOUAKE,GOMA,BUKAVU,JUBA,BAMAKO,CONAKRY,KANO,HARGEISA,MAPUTO,LUSAKA,WINDHOEK,CAPE TOWN,DURBAN,WELLINGTON,AUCKLAND,SUVA,BANDA ACEH,PATTANI,COTABATO,ZAMBOANGA,SAN SALVADOR,TEGUCIGALPA,MANAGUA,LA PAZ,SANTO DOMINGO,KINGSTON,MEDELLIN,SAO PAULO,RIO DE JANEIRO,DONETSK,ODESSA,DIYARBAKIR", ",") {
		out[town] = true
	}
	return out
}()

// looksFiled judges a place without date or agency before a dash, by how news writes it: in capitals, or at the very top.
func looksFiled(place, sep, rest string, before int) bool {
	caps := allCaps(place)
	switch {
	case slug(place) || sentenceWords.MatchString(place) || len(strings.Fields(mainPlace(place))) > 5 || !caps && len(strings.Fields(place)) > 4:
		return false
	case sep == ":": // not "BLINKEN: We …" of a transcript
		return caps && before == 0 && !capsColon.MatchString(rest) && !firstPerson.MatchString(rest)
	case caps && before < 3 && letters(place) >= 4:
		return true
	}
	if before > 0 || rest == "" || strings.Contains(" "+firstSentence(rest)+" ", spaced(sep)) || len(strings.Fields(place)) > 3 {
		return false
	}
	return sep != "-" || len(strings.Fields(rest)) >= 8 && terminal(rest) || len(strings.Fields(rest)) >= 20 // not "Iran - Iraq talks resume"
}

// spaced returns a hyphen with its blanks, which parts words and joins none; other dashes part with and without.
func spaced(sep string) string {
	if sep == "-" {
		return " - "
	}
	return sep
}

// splitDash finds the dash that ends a dateline: what stands before it, the kind of dash, and the length up to the text behind it.
func splitDash(s string) (head, sep string, n int) {
	limit := s[:min(len(s), maxDateline)]
	best := -1
	if t := strings.TrimRight(s, "-–—_ "); len(t) < len(s) && len(s) < maxDateline { // alone on its line
		return t, strings.Trim(s[len(t):], " "), len(s)
	}
	for _, d := range []string{" - ", " -- ", "--", "—", " – ", "–", " _ ", ": "} {
		if i := strings.Index(limit, d); i > 0 && (best < 0 || i < best) {
			best, sep, n = i, strings.TrimSpace(d), i+len(d)
		}
	}
	if best < 0 { // "KYIV, April 14 (Agency) Ukraine said", or a dateline alone on its line
		if i := strings.Index(limit, ") "); i > 0 && strings.Contains(limit[:i], "(") {
			return limit[:i+1], "(", i + 2
		}
		if len(s) < maxDateline && !terminal(s) {
			return s, "", len(s)
		}
		return "", "", 0
	}
	return s[:best], sep, n
}

// takeApart takes agency and date off a dateline's words. What is left is the place; sure tells whether anything was taken off, so that it
// is a dateline whatever stands behind it.
func takeApart(head string) (place, iso string, sure bool) {
	place = strings.TrimSpace(head)
	if m := bracketed.FindStringSubmatch(place); m != nil {
		if date, at, err := findDate(m[2]); err == nil && date != "" && strings.Trim(m[2][:at[0]]+m[2][at[1]:], " ,.") == "" {
			return m[1], date, true
		}
	}
	if m := agency.FindStringSubmatch(place); m != nil && (strings.ContainsAny(m[2][:1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") || wires[m[2]]) {
		place, sure = strings.TrimSpace(m[1]), true
	}
	place = weekday.ReplaceAllString(place, "")
	if date, at, err := findDate(place); err == nil && date != "" && strings.Trim(place[at[1]:], " ,.") == "" {
		place, iso, sure = place[:at[0]], date, true
	} else if at := shortDate.FindStringIndex(place); at != nil {
		place, sure = place[:at[0]], true
	}
	place = weekday.ReplaceAllString(place, "")
	return strings.Trim(place, " ,."), iso, sure
}

// placeName reports whether words look like places in a dateline: up to three parts of up to five words, each in capitals or with
// a capital in front.
func placeName(s string) bool {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '/' })
	if len(parts) == 0 || len(parts) > 4 {
		return false
	}
	for _, p := range parts {
		words := strings.Fields(p)
		if len(words) == 0 || len(words) > 5 {
			return false
		}
		for i, w := range words {
			r, _ := utf8.DecodeRuneInString(w)
			if !unicode.IsUpper(r) && (i == 0 || !particle(w)) && !strings.HasPrefix(w, "al-") {
				return false
			}
			if strings.ContainsAny(w, "()[]\"“”?!;:") {
				return false
			}
		}
	}
	return true
}

func particle(w string) bool {
	switch w {
	case "de", "la", "el", "al", "of", "the", "and", "sur", "am", "an", "der", "do", "da", "di", "du", "e", "près":
		return true
	}
	return false
}

// mainPlace returns the place of a dateline less its state or country, the first of several.
func mainPlace(s string) string {
	s, _, _ = strings.Cut(s, ",")
	s, _, _ = strings.Cut(s, "/")
	return strings.TrimSpace(s)
}

// slug reports whether capitals before a dash are a desk's word and no place ("EXCLUSIVE - …", "NATO - Russia …").
func slug(s string) bool {
	switch strings.ToUpper(s) {
	case "EXCLUSIVE", "UPDATE", "BREAKING", "BREAKING NEWS", "ANALYSIS", "FACTBOX", "EXPLAINER", "OPINION", "COMMENT", "TIMELINE", "INTERVIEW",
		"INSIGHT", "WATCH", "LIVE", "FEATURE", "PROFILE", "CORRECTED", "SPECIAL REPORT", "NEWS ANALYSIS", "BACKGROUND", "SUMMARY", "URGENT", "ALERT",
		"NATO", "OPEC", "ASEAN", "IAEA", "UNICEF", "UNESCO", "UNHCR", "ECOWAS", "OSCE", "QUESTION", "ANSWER", "MODERATOR", "NOTE", "NEWS", "WORLD":
		return true
	}
	return strings.HasPrefix(s, "UPDATE ") || strings.HasPrefix(s, "Q&A") || strings.HasPrefix(s, "FACTBOX")
}

// wires are agencies that open a report with their name alone.
var wires = map[string]bool{"AP": true, "AFP": true, "UPI": true, "PTI": true, "IANS": true, "ANSA": true, "EFE": true, "DPA": true, "dpa": true, "CP": true, "APA": true,
	"Reuters": true, "REUTERS": true, "Xinhua": true, "XINHUA": true, "Interfax": true, "TASS": true, "ITAR-TASS": true, "Kyodo": true, "Anadolu": true, "Associated Press": true, "Canadian Press": true}

func allCaps(s string) bool {
	head, _, _ := strings.Cut(s, ",")
	return strings.ToUpper(head) == head && letters(head) >= 2
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// firstSentence returns the text up to the first full stop that a space follows.
func firstSentence(s string) string {
	if i := strings.Index(s, ". "); i > 0 {
		return s[:i]
	}
	return s
}
