package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"readout/internal/where/atlas"
)

// built compiles a few lines of each source.
func built(t *testing.T) *atlas.Atlas {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"countries.txt":   "SYR\tSY\t163843\tSyria\t35\t38\tDamascus\tSyrian Arab Republic\tSyrian, Syrians\nFRA\tFR\t3017382\tFrance\t46\t2\tParis\t\tFrench\n",
		"places_own.txt":  "# a comment\nAl Hol\tAl-Hol camp\tSYR\t\t36.37\t41.15\tCMPRF\tcamp\nHoms\tHims\tSYR\t\t34.73\t36.71\tPPLA\tcity\n",
		"spellings.txt":   "Hama Gov.\tHama\tSYR\tstate\n",
		"cities500.txt":   city("169577", "Ḩimş", "Homs", "Homs,Emesa,HMS", "34.7", "36.7", "PPLA", "SY", "11", "775404") + city("170017", "Hama", "Hama", "", "35.1", "36.7", "PPLA", "SY", "10", "460602") + city("1", "Old Tell", "Old Tell", "", "35", "36.5", "PPLQ", "SY", "11", "900") + city("2988507", "Paris", "Paris", "Lutece", "48.85", "2.35", "PPLC", "FR", "A8", "2138551") + city("3", "Hameau", "Hameau", "", "47", "2", "PPL", "FR", "A8", "600") + city("4", "Elsewhere", "Elsewhere", "", "1", "1", "PPL", "XX", "1", "99999"),
		"admin1.txt":      "SY.11\tHoms Governorate\tHoms Governorate\t169575\nSY.10\tHama\tHama\t170015\n",
		"places_none.txt": "",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	b := newBuilder()
	for _, step := range []func() error{
		func() error { return b.countries(filepath.Join(dir, "countries.txt")) },
		func() error { return b.cities(read("cities500.txt")) },
		func() error { return b.admin1(read("admin1.txt")) },
		func() error { return b.ownLists(dir) },
		func() error { return b.spellings(filepath.Join(dir, "spellings.txt")) },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
	}
	out, err := atlas.Write("test\n", b.entries())
	if err != nil {
		t.Fatal(err)
	}
	a, err := atlas.Open(out)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// city is a line of GeoNames' table.
func city(id, name, ascii, other, lat, lon, feature, iso2, admin1, people string) string {
	c := make([]string, 19)
	c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[10], c[14], c[18] = id, name, ascii, other, lat, lon, "P", feature, iso2, admin1, people, "2023-03-01"
	return strings.Join(c, "\t") + "\n"
}

func TestBuild(t *testing.T) {
	a := built(t)
	for name, want := range map[string]string{
		"Homs": "Homs", "Hims": "Homs", "Emesa": "Homs", "Paris": "Paris", "Syria": "Syria", "Al-Hol camp": "Al Hol", "Hama": "Hama", "Hama Gov.": "Hama",
		"Old Tell": "", "Hameau": "", "Elsewhere": "", "HMS": "", // a ruin, too small, of no country that is known, a code
	} {
		var got []string
		for _, h := range a.Lookup(atlas.KeyOf(name), nil) {
			got = append(got, a.Name(h.ID))
		}
		if want == "" && len(got) > 0 || want != "" && !slices.Contains(got, want) {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

func TestBroken(t *testing.T) {
	for name, step := range map[string]error{
		"few columns": newBuilder().cities([]byte("1\tParis\n")), "no number": newBuilder().cities([]byte(city("x", "Paris", "Paris", "", "48", "2", "PPL", "FR", "A8", "1"))),
		"a region without id": newBuilder().admin1([]byte("SY.11\tHoms\tHoms\tx\n")),
	} {
		if step == nil || !strings.Contains(step.Error(), ":1: ") {
			t.Errorf("%s: %v; want an error on line 1", name, step)
		}
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]string{"Homs Governorate": "Homs", "Kharkiv Oblast'": "Kharkiv", "Muhafazat Hims": "Hims", "Provincia de Salta": "Salta", "Département du Nord": "Nord", "Normandy": "Normandy", "X Province": "X Province"} {
		if got := bare(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if plain("Ḩimş") || !plain("Orléans") || ascii("Ḩimş") != "Himş" {
		t.Errorf("%v %v %q", plain("Ḩimş"), plain("Orléans"), ascii("Ḩimş"))
	}
	for name, want := range map[string]bool{"London": true, "LON": false, "Rom": false, "Москва": false, "Town 5": false} {
		if got := usable(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	for name, want := range map[string]bool{"UAE": true, "D.C.": true, "Calif.": true, "Iran": false, "LONGNAME": false} {
		if got := abbreviation(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	s := spellings{}
	s.short("Al Hudaydah", "YE", 0)
	var got []string
	for _, x := range s.list {
		got = append(got, x.Text)
	}
	if want := []string{"Hudaydah", "Al Hudaydah", "Hudayda"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
