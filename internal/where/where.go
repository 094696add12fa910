// Package where finds the places that a report names and tells where they are.
//
// It reads tokens, the names that the language model marks and the mentions of persons, looks the words up in the
// embedded gazetteer and chooses, of all the places that bear a name, the one that the report as a whole makes likely: what stands beside it ("Bangor, Maine"), what
// other places and peoples the text names, how near they lie to one another, how large they are. A direction gives a region or
// a point ("eastern Ukraine", "30 km north of Aleppo").
//
// It codes names of places only: peoples and languages, organisations, persons, teams, treaties, ships and streets that bear the name of a place are
// none. It does not say what happened there.
package where

import (
	"fmt"
	"io/fs"

	"readout/doc"
	"readout/internal/where/atlas"
)

// File is the name of the compiled gazetteer in the file system that Load is given.
const File = "gazetteer.bin"

// A Gazetteer knows places. It is read-only, and may be used by any number of readers at once.
type Gazetteer struct {
	*atlas.Atlas
	parts []partial // of the countries
}

// Load reads the compiled gazetteer from a file system.
func Load(fsys fs.FS) (*Gazetteer, error) {
	data, err := fs.ReadFile(fsys, File)
	if err != nil {
		return nil, err
	}
	a, err := atlas.Open(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", File, err)
	}
	return &Gazetteer{Atlas: a, parts: partsOf(a)}, nil
}

// place makes the layer's entry of a place of the gazetteer.
func (g *Gazetteer) place(id atlas.ID, tokens doc.Range, head int) doc.Place {
	p := doc.Place{Tokens: tokens, Head: head, Name: g.Name(id), Located: true, GeoNames: g.GeoNames(id), Feature: g.Feature(id)}
	p.Lat, p.Lon = g.At(id)
	p.Country = g.ISO(g.Country(id))
	if a := g.Up(id, atlas.Admin1); a != atlas.None {
		p.Admin1 = g.Name(a)
	}
	if a := g.Up(id, atlas.Admin2); a != atlas.None {
		p.Admin2 = g.Name(a)
	}
	p.Precision = precisions[g.Class(id)]
	return p
}

var precisions = [...]doc.Precision{atlas.City: doc.CityPrecision, atlas.Country: doc.CountryPrecision, atlas.Admin1: doc.Admin1Precision,
	atlas.Admin2: doc.Admin2Precision, atlas.Region: doc.RegionPrecision, atlas.Point: doc.PointPrecision}

// Dateline returns the place that a dateline names ("GENEVA", "Bangor, Maine"), if there is one. Its Tokens are empty.
func (g *Gazetteer) Dateline(name string) (doc.Place, bool) {
	id := g.dateline(name)
	if id == atlas.None {
		return doc.Place{}, false
	}
	return g.place(id, doc.Range{}, doc.None), true
}

// Lookup returns all places that a name may stand for, the likeliest first. Their Tokens are empty.
func (g *Gazetteer) Lookup(name string) []doc.Place {
	var out []doc.Place
	for _, h := range g.ranked(name) {
		out = append(out, g.place(h.ID, doc.Range{}, doc.None))
	}
	return out
}
