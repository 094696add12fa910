package dict_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/internal/actor/dict"
	"readout/ontology"
)

var lists = dict.Lists{Sector: ontology.IsSector}

const own = `# a comment
kind person
Ana Costa; ~Costa; A. M. Costa | PRT GOV 2019-10..2022-03-30 Minister of Fisheries; PRT LEG ..?2024 | own
kind country
Ruritania; adj:Ruritanian; many:Ruritanians; seat:Strelsau; palace:White Castle | RUR | own
kind organization
League of Harbours; LOH | IGO/LOH BUS {League of Harbours} 1921.. | own
kind role
harbour master; harbour masters | GOV private; BUS ambiguous | own
`

func TestRead(t *testing.T) {
	got, err := dict.Read(strings.NewReader(own), "own.txt", lists)
	if err != nil {
		t.Fatal(err)
	}
	want := []dict.Entry{
		{Kind: dict.Person, Source: "own", Names: []dict.Name{{Text: "Ana Costa"}, {Text: "Costa", Weak: true}, {Text: "A. M. Costa"}}, Terms: []dict.Term{
			{Country: "PRT", Sectors: []string{"GOV"}, From: 20191000, To: 20220330, Title: "Minister of Fisheries"}, {Country: "PRT", Sectors: []string{"LEG"}, Seen: 20249999}}},
		{Kind: dict.Country, Source: "own", Names: []dict.Name{{Text: "Ruritania"}, {Text: "Ruritanian", Use: dict.Adjective}, {Text: "Ruritanians", Use: dict.Many},
			{Text: "Strelsau", Use: dict.Seat}, {Text: "White Castle", Use: dict.Palace}}, Terms: []dict.Term{{Country: "RUR"}}},
		{Kind: dict.Organization, Source: "own", Names: []dict.Name{{Text: "League of Harbours"}, {Text: "LOH"}}, Terms: []dict.Term{
			{Sectors: []string{"IGO", "BUS"}, Cameo: "LOH", Organization: "League of Harbours", From: 19210000}}},
		{Kind: dict.Role, Source: "own", Names: []dict.Name{{Text: "harbour master"}, {Text: "harbour masters"}}, Terms: []dict.Term{
			{Sectors: []string{"GOV"}, Private: true}, {Sectors: []string{"BUS"}, Ambiguous: true}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestShared: several entries in a line share its terms.
func TestShared(t *testing.T) {
	got, err := dict.Read(strings.NewReader("kind group\nHutus; Hutu;; Tutsis | CVL | own\n"), "own.txt", lists)
	if err != nil {
		t.Fatal(err)
	}
	terms := []dict.Term{{Sectors: []string{"CVL"}}}
	want := []dict.Entry{
		{Kind: dict.Group, Source: "own", Names: []dict.Name{{Text: "Hutus"}, {Text: "Hutu"}}, Terms: terms},
		{Kind: dict.Group, Source: "own", Names: []dict.Name{{Text: "Tutsis"}}, Terms: terms},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestErrors states what a wrong line is answered with, and where.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ana | PRT\n", `x.txt:1:1: an entry before any kind; begin with a line such as "kind person"`},
		{"kind persona\n", `x.txt:1:6: unknown kind "persona"; want person, organization, group, country, place, role`},
		{"kind person\nAna Costa\n", "x.txt:2:10: no terms; want names | code dates title | source"},
		{"kind person\nAna | minister | own\n", `x.txt:2:7: "minister" is no code; want a country of three letters or a sector such as GOV`},
		{"kind person\nAna | PRT GOV 2019-1.. | own\n", `x.txt:2:15: "2019-1" is no date; want 2021, 2021-04 or 2021-04-14`},
		{"kind person\nAna | PRT GOV 2020..2019 | own\n", `x.txt:2:21: the end "2019" is before the start "2020"`},
		{"kind country\nfoo:Ana | PRT\n", `x.txt:2:1: unknown mark "foo" before a name; want adj, one, many, seat, palace
x.txt:2:1: an entry without a name`},
		{"kind group\nAna | PRT REB {Front | own\n", "x.txt:2:15: no } after the organisation"},
	} {
		_, err := dict.Read(strings.NewReader(c.text), "x.txt", lists)
		if err == nil || err.Error() != c.want {
			t.Errorf("%q:\n got %v\nwant %s", c.text, err, c.want)
		}
	}
}

// hits returns the entries that a name leads to.
func hits(t *testing.T, x *dict.Index, name string) []string {
	t.Helper()
	run, names := dict.Start, false
	for _, w := range dict.AppendWords(nil, name) {
		run, names, _ = x.Next(run, w)
	}
	var out []string
	if names {
		for h := range x.Hits(run) {
			e := x.Entry(h.Entry)
			out = append(out, e.Names[0].Text+" "+e.Terms[0].Country)
		}
	}
	return out
}

func TestIndex(t *testing.T) {
	entries, err := dict.Read(strings.NewReader(own), "own.txt", lists)
	if err != nil {
		t.Fatal(err)
	}
	blob := dict.Compile(entries)
	if !bytes.Equal(blob, dict.Compile(entries)) {
		t.Error("the same entries give other bytes")
	}
	x, err := dict.Open(string(blob))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		want []string
	}{
		{"ana COSTA", []string{"Ana Costa PRT"}}, {"White Castle", []string{"Ruritania RUR"}}, {"L.O.H.", []string{"League of Harbours "}},
		{"harbour master", []string{"harbour master "}}, {"harbour", nil}, {"Costa Ana", nil},
	} {
		if diff := cmp.Diff(c.want, hits(t, x, c.name)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	if !x.HasWord("castle") || x.HasWord("castl") {
		t.Error("words of names are not known")
	}
}

const petrarch = `# a comment
<!-- and one
 of two lines -->
!PERSON! = MAN, WOMAN
RURITANIA_ [RUR]
+RURITANIAN_
ANA_COSTA_ [PRTGOV 191001-220330] [PRTELI >220330] # a minister
&ANA_MARIA_COSTA_
	[PRTLEG <191001]
HARBOUR_LEAGUE_ [IGOHBL] ; also [of old] LEAGUE
NOBODY_ [---]
FISHER!PERSON! [~AGR]
HARBOUR_MASTER {HARBOURS_MASTERS} [~GOVLAB]
PRIEST [~CHR]
<! -- agents -->
RELIEF_BODY [NGO~]
`

func TestPetrarch(t *testing.T) {
	if !dict.IsPetrarch(petrarch) || dict.IsPetrarch(own) {
		t.Error("the two forms are not told apart")
	}
	entries, err := dict.ReadPetrarch(petrarch, "p.txt", lists)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		var names []string
		for _, n := range e.Names {
			names = append(names, n.Text)
		}
		line := e.Kind.String() + " " + strings.Join(names, ", ") + ":"
		for _, t := range e.Terms {
			line += " " + strings.TrimSpace(t.Country+" "+strings.Join(t.Sectors, " ")+" "+t.Cameo) + " " + t.From.String() + ".." + t.To.String()
		}
		got = append(got, line)
	}
	want := []string{
		"country Ruritania, Ruritanian: RUR ..",
		"person Ana Costa, Ana Maria Costa: PRT GOV 2019-10-01..2022-03-30 PRT ELI 2022-03-30.. PRT LEG ..2019-10-01",
		"organization Harbour League: IGO HBL ..",
		"role fisherman, fishermen, fisherwoman, fisherwomen: AGR ..",
		"role harbour master, harbours masters: GOV LAB ..",
		"role priest, priests: REL ..",
		"role relief body, relief bodies: NGO ..",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	_, err = dict.ReadPetrarch("+ANA_ [PRT]\nANA_ [PRT x1-2]\n", "p.txt", lists)
	if want := "p.txt:1:1: a synonym before any actor\np.txt:2:11: \"x1\" is no date; want yymmdd or yyyymmdd"; err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(own)
	f.Add("kind role\n;|;|;\n~|{|..\n")
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := dict.Read(strings.NewReader(text), "f", lists)
		if err == nil {
			roundTrip(t, entries)
		}
	})
}

func FuzzPetrarch(f *testing.F) {
	f.Add(petrarch)
	f.Add("A [B\n+[~]\n!X! = \n!X! [~AGR]")
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := dict.ReadPetrarch(text, "f", lists)
		if err == nil {
			roundTrip(t, entries)
		}
	})
}

// roundTrip compiles entries and finds each by its first name again.
func roundTrip(t *testing.T, entries []dict.Entry) {
	x, err := dict.Open(string(dict.Compile(entries)))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if len(hits(t, x, e.Names[0].Text)) == 0 {
			t.Errorf("%q is not found again", e.Names[0].Text)
		}
	}
}

// FuzzOpen: damaged bytes are refused or answered without a panic.
func FuzzOpen(f *testing.F) {
	entries, _ := dict.Read(strings.NewReader(own), "own.txt", lists)
	f.Add(dict.Compile(entries))
	f.Fuzz(func(t *testing.T, blob []byte) {
		x, err := dict.Open(string(blob))
		if err != nil {
			return
		}
		for _, name := range []string{"Ana Costa", "Ruritania", "harbour master"} {
			hits(t, x, name)
		}
	})
}

// TestAbroad: a lasting post at a body of several states comes after one at home, a later one at home does not.
func TestAbroad(t *testing.T) {
	home := dict.Term{Country: "PRT", From: 19951028, To: 20020406}
	for _, c := range []struct {
		after dict.Term
		want  bool
	}{
		{dict.Term{Organization: "United Nations", From: 20170101}, true},
		{dict.Term{Organization: "United Nations", From: 20170101, To: 20170301}, false}, // within a year
		{dict.Term{Organization: "United Nations", From: 19980101}, false},               // before the other was over
		{dict.Term{Country: "PRT", Organization: "PS", From: 20170101}, false},
	} {
		if got := c.after.Abroad(&home); got != c.want {
			t.Errorf("%+v: got %v", c.after, got)
		}
	}
}
