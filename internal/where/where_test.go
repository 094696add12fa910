package where_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"readout"
	"readout/data/gazetteer"
	"readout/doc"
	"readout/internal/cases"
	"readout/internal/cases/whole"
	"readout/internal/where"
)

var update = flag.Bool("update", false, "write the expected halves of the cases again")

// read parses a text as one report.
func read(t testing.TB, text string) *doc.Document {
	t.Helper()
	return whole.Read(t, readout.Report{Data: []byte(text), Whole: true})
}

// rows writes the places of a document one a line.
func rows(d *doc.Document) string {
	var b strings.Builder
	for _, p := range d.Places {
		fmt.Fprintf(&b, "%s | %s | %s | %s | %.1f %.1f | %s %s\n", d.Words(p.Tokens), p.Name, p.Country, p.Admin1, p.Lat, p.Lon, p.Feature, p.Precision)
	}
	return b.String()
}

// TestCases reads testdata/places.txt.
func TestCases(t *testing.T) {
	cases.Run(t, "testdata/places.txt", *update, func(t *testing.T, _, text string) string { return rows(read(t, strings.TrimSpace(text))) })
}

func gazetteers(t testing.TB) *where.Gazetteer {
	t.Helper()
	g, err := where.Load(gazetteer.FS())
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestDatelines(t *testing.T) {
	g := gazetteers(t)
	for in, want := range map[string]string{
		"GENEVA":         "Geneva CHE",
		"BANGOR, Maine":  "Bangor USA",
		"BEIRUT/AMMAN":   "Beirut LBN",
		"SANAA, Yemen":   "Sanaa YEM",
		"WASHINGTON":     "Washington USA",
		"TRIPOLI":        "Tripoli LBY",
		"Kiev":           "Kyiv UKR",
		"UNITED NATIONS": "",
		"":               "",
	} {
		p, ok := g.Dateline(in)
		if got := strings.TrimSpace(p.Name + " " + p.Country); got != want || ok != (want != "") {
			t.Errorf("dateline %q is %q, want %q", in, got, want)
		}
	}
}

func TestLookupGivesTheLikeliestFirst(t *testing.T) {
	g := gazetteers(t)
	for in, want := range map[string]string{
		"Paris": "FRA", "Paris, Texas": "USA", "Georgia": "GEO", "Kashmir": "", "Nineveh": "IRQ", "Anbar": "IRQ", "Gaza": "PSE", "Ulster": "GBR", "Darfur": "SDN", "Sinai": "EGY",
	} {
		if got := g.Lookup(in); len(got) == 0 || got[0].Country != want {
			t.Errorf("%s: want one in %q first, got %v", in, want, got[:min(2, len(got))])
		}
	}
	if got := g.Lookup("Nowhere-upon-Nothing"); got != nil {
		t.Errorf("found %v", got)
	}
}

// TestLoadRefusesABrokenFile: a gazetteer that is cut off stops the program with words that name it.
func TestLoadRefusesABrokenFile(t *testing.T) {
	data, err := fs.ReadFile(gazetteer.FS(), where.File)
	if err != nil {
		t.Fatal(err)
	}
	for want, file := range map[string][]byte{"cut off": data[:len(data)/2], "no gazetteer": []byte("<html>")} {
		_, err := where.Load(fstest.MapFS{where.File: {Data: file}})
		if err == nil || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), where.File) {
			t.Errorf("want an error of %s with %q, got %v", where.File, want, err)
		}
	}
	if _, err := where.Load(fstest.MapFS{}); err == nil {
		t.Error("no error without the file")
	}
}

// FuzzFind reads any text: the reader panics where doc.Check does not hold after a stage.
func FuzzFind(f *testing.F) {
	file, err := os.ReadFile("testdata/places.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range strings.Split(string(file), "\n=== ")[1:] {
		_, rest, _ := strings.Cut(c, "\n")
		text, _, _ := strings.Cut(rest, "---\n")
		f.Add(text)
	}
	g := gazetteers(f)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := whole.Reader(t).Read(readout.Report{Name: "-", Data: []byte(text), Whole: true})
		if err != nil {
			return // a text that is none
		}
		if diff := cmp.Diff(d.Places, g.Find(d)); diff != "" && len(d.Places) > 0 {
			t.Errorf("found again, the places differ:\n%s", diff)
		}
	})
}

// BenchmarkFind finds the places of the sample reports, and of all cases as one text, which is nothing but names; the parse is not counted.
func BenchmarkFind(b *testing.B) {
	b.Run("reports", func(b *testing.B) {
		paths, err := filepath.Glob("../../testdata/reports/*.txt")
		if err != nil || len(paths) == 0 {
			b.Skip("no sample reports")
		}
		var docs []*doc.Document
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				b.Fatal(err)
			}
			docs = append(docs, read(b, string(text)))
		}
		find(b, docs)
	})
	b.Run("cases", func(b *testing.B) {
		file, err := os.ReadFile("testdata/places.txt")
		if err != nil {
			b.Fatal(err)
		}
		var text strings.Builder
		for _, c := range strings.Split(string(file), "\n=== ")[1:] {
			_, rest, _ := strings.Cut(c, "\n")
			part, _, _ := strings.Cut(rest, "---\n")
			text.WriteString(part + "\n")
		}
		find(b, []*doc.Document{read(b, text.String())})
	})
}

func find(b *testing.B, docs []*doc.Document) {
	g, tokens := gazetteers(b), 0
	for _, d := range docs {
		tokens += len(d.Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			g.Find(d)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*tokens), "ns/token")
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		gazetteers(b)
	}
}
