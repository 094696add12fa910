package readout_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"readout"
	"readout/doc"
	"readout/internal/eval/corpus"
)

// An act is what must stay the same of an event whatever stands about its sentence: its type and the countries of both sides.
type act struct{ typ, source, target string }

// TestInvariance turns sentences that are coded right into others whose coding is known from that: words before and behind that tell nothing of the act, and other
// countries. A share of acts kept below its floor fails.
func TestInvariance(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short")
	}
	gold, err := corpus.Read("testdata/events")
	if err != nil {
		t.Fatal(err)
	}
	r, err := readout.New(readout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	type sample struct {
		text string
		acts []act
	}
	var samples []sample
	for i, g := range gold {
		if i%4 != 0 || !plainSentence.MatchString(g.Text) {
			continue
		}
		right := rightActs(g.Events)
		acts := slices.DeleteFunc(mainActs(t, r, g.Text), func(a act) bool { return !slices.Contains(right, a) })
		if len(acts) > 0 {
			samples = append(samples, sample{strings.TrimSuffix(g.Text, "."), acts})
		}
	}
	for _, c := range []struct {
		name  string
		least float64
		turn  func(text string) (string, func(country string) string)
	}{
		{"other countries", .88, exchange},
		{"reported", .97, around("", ", a spokesman for the agency said.")},
		{"reported elsewhere", .95, around("", ", diplomats in Vienna said.")},
		{"day in front", .97, around("Late on Monday, ", ".")},
		{"phrase in front", .95, around("In a step that stunned markets, ", ".")},
		{"occasion behind", .955, around("", ", days after talks in Geneva.")},
		{"circumstance behind", .955, around("", " at a time of strained ties with Japan.")},
		{"echo behind", .95, around("", ", drawing criticism from Portugal.")},
		{"clause behind", .98, around("", ", although few details were given.")},
		{"cleft", .93, cleft},
	} {
		all, kept := 0, 0
		for _, s := range samples {
			text, country := c.turn(s.text)
			if text == "" {
				continue
			}
			got := mainActs(t, r, text)
			for _, a := range s.acts {
				all++
				if slices.Contains(got, act{a.typ, eachCountry(a.source, country), eachCountry(a.target, country)}) {
					kept++
				} else if testing.Verbose() {
					t.Logf("%s: %v became %v\n%s", c.name, a, got, text)
				}
			}
		}
		share := float64(kept) / float64(max(all, 1))
		t.Logf("%s %.3f of %d", c.name, share, all)
		if share < c.least || all < 30 {
			t.Errorf("%s: %.3f of %d acts are the same, want %.3f of 30 or more", c.name, share, all, c.least)
		}
	}
}

// plainSentence is one sentence without dateline, quotation or a speaker of its own.
var plainSentence = regexp.MustCompile(`^[A-Z][a-z]*( [^".?!:()]*[^A-Z".?!:()])\.$`)

var nameFirst = regexp.MustCompile(`^(Russia|China|Iran|France|Germany|Japan|Israel|Turkey|Syria|Iraq|Egypt|India|Pakistan|Ukraine|Poland|Cuba|Kenya|Chad|Sudan|Serbia|Greece|Norway) ([a-z]+ed) `)

// around puts words before and behind a sentence.
func around(before, behind string) func(string) (string, func(string) string) {
	return func(text string) (string, func(string) string) {
		if before != "" && !nounFirst(text) || strings.Contains(text, " said") || strings.Contains(behind, "Japan") && strings.Contains(text, "Japan") {
			return "", nil
		}
		if first, rest, _ := strings.Cut(text, " "); before != "" && slices.Contains([]string{"The", "A", "An"}, first) {
			text = strings.ToLower(first) + " " + rest
		}
		return before + text + behind, nil
	}
}

// nounFirst reports whether a sentence begins with its subject, as far as the first word tells.
func nounFirst(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return slices.Contains([]string{"The", "A", "An"}, first) || slices.ContainsFunc(countries, func(c [4]string) bool { return slices.Contains(c[1:], strings.TrimSuffix(first, "'s")) })
}

// cleft turns "Iran rejected the plan" into "It was Iran that rejected the plan".
func cleft(text string) (string, func(string) string) {
	m := nameFirst.FindStringSubmatch(text)
	if m == nil {
		return "", nil
	}
	return "It was " + m[1] + " that " + text[len(m[1])+1:] + ".", nil
}

// countries are some with their code, name, adjective and capital.
var countries = [][4]string{
	{"RUS", "Russia", "Russian", "Moscow"}, {"CHN", "China", "Chinese", "Beijing"}, {"IRN", "Iran", "Iranian", "Tehran"}, {"FRA", "France", "French", "Paris"},
	{"DEU", "Germany", "German", "Berlin"}, {"JPN", "Japan", "Japanese", "Tokyo"}, {"TUR", "Turkey", "Turkish", "Ankara"}, {"SYR", "Syria", "Syrian", "Damascus"},
	{"IRQ", "Iraq", "Iraqi", "Baghdad"}, {"EGY", "Egypt", "Egyptian", "Cairo"}, {"PAK", "Pakistan", "Pakistani", "Islamabad"}, {"UKR", "Ukraine", "Ukrainian", "Kyiv"},
	{"POL", "Poland", "Polish", "Warsaw"}, {"KEN", "Kenya", "Kenyan", "Nairobi"}, {"SDN", "Sudan", "Sudanese", "Khartoum"}, {"SRB", "Serbia", "Serbian", "Belgrade"},
	{"ZMB", "Zambia", "Zambian", "Lusaka"}, {"EST", "Estonia", "Estonian", "Tallinn"}, {"GAB", "Gabon", "Gabonese", "Libreville"}, {"PRY", "Paraguay", "Paraguayan", "Asuncion"},
	{"BGR", "Bulgaria", "Bulgarian", "Sofia"}, {"LVA", "Latvia", "Latvian", "Riga"}, {"NAM", "Namibia", "Namibian", "Windhoek"}, {"URY", "Uruguay", "Uruguayan", "Montevideo"},
}

// exchange puts for every country of the table the one half the table on, where the sentence names two of them or more.
func exchange(text string) (string, func(string) string) {
	n, named := 0, map[string]bool{}
	words := regexp.MustCompile(`(\b[Aa]n? )?\b[A-Z][a-z]+\b`).ReplaceAllStringFunc(text, func(w string) string {
		article, name := "", w
		if i := strings.IndexByte(w, ' '); i >= 0 {
			article, name = w[:1], w[i+1:]
		}
		for i, c := range countries {
			if k := slices.Index(c[1:], name); k >= 0 {
				to := countries[(i+len(countries)/2)%len(countries)]
				if name = to[1+k]; !named[c[0]] {
					named[c[0]] = true
					n++
				}
				break
			}
		}
		switch {
		case article == "":
			return name
		case strings.ContainsAny(name[:1], "AEIOU") && !strings.HasPrefix(name, "Ur"):
			return article + "n " + name
		}
		return article + " " + name
	})
	if n < 2 {
		return "", nil
	}
	return words + ".", func(country string) string {
		for i, c := range countries {
			if c[0] == country {
				return countries[(i+len(countries)/2)%len(countries)][0]
			}
		}
		return country
	}
}

// mainActs reads a text and returns its main acts.
func mainActs(t *testing.T, r *readout.Reader, text string) []act {
	t.Helper()
	d, err := r.Read(readout.Report{Data: []byte(text)})
	if err != nil {
		t.Fatal(err)
	}
	var out []act
	for _, e := range d.Events {
		if e.Main && e.Within == doc.None {
			out = append(out, act{e.Type, countriesOf(d, e.Sources), countriesOf(d, e.Targets)})
		}
	}
	return out
}

func countriesOf(d *doc.Document, ps []doc.Participant) string {
	var out []string
	for _, p := range ps {
		out = append(out, d.Entities[p.Entity].Country)
	}
	return joined(out)
}

// rightActs returns the acts that are right by the codebook.
func rightActs(events []corpus.Event) []act {
	of := func(actors []corpus.Actor) string {
		var out []string
		for _, a := range actors {
			out = append(out, a.Country)
		}
		return joined(out)
	}
	var out []act
	for _, e := range events {
		a := act{e.Type, of(e.Sources), of(e.Targets)}
		if e.Reciprocal {
			a.target = a.source
		}
		out = append(out, a)
	}
	return out
}

func joined(countries []string) string {
	countries = slices.DeleteFunc(countries, func(c string) bool { return c == "" })
	slices.Sort(countries)
	return strings.Join(slices.Compact(countries), " ")
}

// eachCountry puts other countries for those of a list.
func eachCountry(list string, to func(string) string) string {
	if to == nil || list == "" {
		return list
	}
	var out []string
	for _, c := range strings.Fields(list) {
		out = append(out, to(c))
	}
	return joined(out)
}
