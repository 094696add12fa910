package atlas

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// small is a gazetteer of a country, a region, two towns and a sea.
func small(t testing.TB) []byte {
	t.Helper()
	data, err := Write("test", []Entry{
		{Name: "Lebanon", Feature: "PCLI", ISO: "LBN", Parent: -1, GeoNames: 272103, Lat: 33.8, Lon: 35.8, Population: 5e6, Names: []Spelling{{"Lebanon", Official | Own}, {"Lebanese", Demonym}}},
		{Name: "Liban-Nord", Feature: "ADM1", Parent: 0, Lat: 34.4, Lon: 36, Population: 8e5, Names: []Spelling{{"Liban-Nord", Official}}},
		{Name: "Tripoli", Feature: "PPLA", Parent: 1, GeoNames: 266826, Lat: 34.43, Lon: 35.84, Population: 229398, Names: []Spelling{{"Tripoli", Official}, {"Tarâbulus", Foreign}, {"Tarabulus", Foreign}}},
		{Name: "Saint-Élie", Feature: "PPL", Parent: 1, Lat: -34.5, Lon: -35.9, Names: []Spelling{{"Saint-Élie", Official}, {"SE", Abbrev}}},
		{Name: "Dead Sea", Feature: "SEA", Parent: -1, Lat: 31.5, Lon: 35.48, Names: []Spelling{{"Dead Sea", Official | Own}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestLookupFindsWhatWasWritten(t *testing.T) {
	a, err := Open(small(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		words []string
		want  []Hit
	}{
		{[]string{"Tripoli"}, []Hit{{2, Official}}},
		{[]string{"TRIPOLI"}, []Hit{{2, Official}}},
		{[]string{"Ṭarābulus"}, []Hit{{2, Foreign}}},
		{[]string{"St.", "Elie"}, []Hit{{3, Official}}},
		{[]string{"Dead", "Sea"}, []Hit{{4, Official | Own}}},
		{[]string{"Lebanese"}, []Hit{{0, Demonym}}},
		{[]string{"S.E."}, []Hit{{3, Abbrev}}},
		{[]string{"Dead"}, nil},
		{nil, nil},
	} {
		k := NoKey
		for _, w := range c.words {
			k = k.Add(w)
		}
		if diff := cmp.Diff(c.want, a.Lookup(k, nil)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.words, diff)
		}
	}
}

func TestPlacesKnowWhereTheyAre(t *testing.T) {
	a, err := Open(small(t))
	if err != nil {
		t.Fatal(err)
	}
	if a.Name(3) != "Saint-Élie" || a.Feature(3) != "PPL" || a.Class(3) != City || a.GeoNames(2) != 266826 {
		t.Errorf("place 3 is %q %s, place 2 has id %d", a.Name(3), a.Feature(3), a.GeoNames(2))
	}
	if lat, lon := a.At(3); lat > -34.49 || lat < -34.51 || lon > -35.89 || lon < -35.91 {
		t.Errorf("place 3 at %g %g, want -34.5 -35.9", lat, lon)
	}
	if a.ISO(a.Country(3)) != "LBN" || a.Up(3, Admin1) != 1 || !a.Within(3, 0) || a.Country(4) != None {
		t.Errorf("place 3 is in %s, place 4 in %d", a.ISO(a.Country(3)), a.Country(4))
	}
	if p := a.Log2Population(2); p < 17.7 || p > 17.9 {
		t.Errorf("log2 of the population of Tripoli %g, want about 17.8", p)
	}
}

func TestWriteRefusesWhatDoesNotFit(t *testing.T) {
	for want, e := range map[string][]Entry{
		"behind other places": {{Name: "x", Feature: "SEA", Parent: -1}, {Name: "y", Feature: "PCLI", ISO: "YYY", Parent: -1}},
		"do not fit":          {{Name: "", Feature: "SEA", Parent: -1}},
		"parent 0":            {{Name: "x", Feature: "SEA", Parent: 0}},
		"no letters":          {{Name: "x", Feature: "SEA", Parent: -1, Names: []Spelling{{"—", 0}}}},
	} {
		if _, err := Write("", e); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
}

func TestOpenTellsWhatIsWrong(t *testing.T) {
	sound := small(t)
	harm := func(f func(b []byte) []byte) []byte { return f(append([]byte(nil), sound...)) }
	for want, data := range map[string][]byte{
		"no gazetteer":            []byte("PK"),
		"cut off":                 sound[:len(sound)-1],
		"behind the last section": append(sound[:len(sound):len(sound)], 0),
		"does not stand before":   harm(func(b []byte) []byte { i := placesAt(b); b[i+recSize+9] = 9; return b }),
		"has feature":             harm(func(b []byte) []byte { i := placesAt(b); b[i+12] = 200; return b }),
		"leads to place":          harm(func(b []byte) []byte { b[len(b)-1] = 0xff; return b }),
	} {
		if _, err := Open(data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
}

// placesAt returns where the section of places begins.
func placesAt(b []byte) int {
	at := len(magic) + 4*sections
	for i := range 2 {
		at += int(uint24(b[len(magic)+4*i:]))
	}
	return at
}

func TestFoldingLettersHaveTheirPlaces(t *testing.T) {
	for in, want := range map[string]string{
		"Łódź": "lodz", "Ağrı": "agri", "Đà Nẵng": "da nang", "São Tomé": "sao tome", "Þingeyri": "tingeyri", "Straße": "strasse", "Ḩamāh": "hamah",
		"Sana'a": "sanaa", "Sana’a": "sanaa", "Deir ez-Zor": "deirezzor", "Mount Sinjar": "mt sinjar", "Fort Dix": "Ft. Dix",
	} {
		if KeyOf(in) != KeyOf(want) {
			t.Errorf("%q does not read as %q", in, want)
		}
	}
	if KeyOf("Ham") == KeyOf("Han") || Latin("Дамаск") || !Latin("Đà Nẵng") {
		t.Error("names are confused")
	}
}

// FuzzOpen: whatever the bytes, Open gives an error or an atlas on which nothing panics.
func FuzzOpen(f *testing.F) {
	sound := small(f)
	f.Add(sound)
	f.Add(sound[:len(sound)/2])
	f.Add([]byte(magic))
	if file, err := os.ReadFile("../../../data/gazetteer/gazetteer.bin"); err == nil {
		f.Add(file[:4096])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Open(data)
		if err != nil {
			return
		}
		for _, name := range []string{"Tripoli", "Dead Sea", "x", ""} {
			for _, h := range a.Lookup(KeyOf(name), nil) {
				a.At(h.ID)
			}
		}
		for id := range ID(a.Len()) {
			_, _, _, _ = a.Name(id), a.Feature(id), a.ISO(a.Country(id)), a.Up(id, Admin1)
		}
	})
}
