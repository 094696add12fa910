// Package atlas holds the compiled gazetteer: a table of places, each within another, and the names by which they are found.
//
// It reads the file that data/gazetteer/build writes (Write, here too, so that the format stands in one package), answers what
// places a name may stand for, and tells where they are. It reads no text and chooses nothing: that is package where.
//
// The file is used as it lies in memory. Little-endian, sections one after another, their lengths in the header:
//
//	magic   8 bytes "RDATLAS1"
//	lengths 7 × uint32
//	meta    where the data are from, for people
//	lists   feature codes, a line for each; an empty line; ISO 3166-1 alpha-3 codes of the countries, a line for each
//	places  14 bytes each: latitude, longitude (int24, degrees × 46000), GeoNames id, parent (uint24), feature, size (byte)
//	starts  uint32: where in names every sixteenth name begins
//	names   a byte of length and the name, in the order of places
//	buckets 65,537 × uint32: the first of the keys that begin with these 16 bits
//	keys    6 bytes each: the next 24 bits of the key; place (18 bits) and flags (6 bits)
//
// The countries are the first places, in the order of their codes; a parent stands before what lies in it. A name is found by 40 bits
// of its key: the writer makes sure that no two names in the file share them, and a word that is no name meets one of
// half a million keys by chance less than once in a million times.
package atlas

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
)

const (
	magic    = "RDATLAS1"
	sections = 7
	recSize  = 14
	keySize  = 6
	buckets  = 1 << 16
	step     = 16 // names between two starts
	degree   = 46000
	noPlace  = 1<<24 - 1
	maxPlace = 1 << 18
	sizeUnit = 8 // size is 8·log₂(1 + population)
)

// ID is the index of a place.
type ID int32

// None is the place of nothing.
const None ID = -1

// Flags tell how a place is called by a name.
type Flags uint8

// Which names may stand for a place where.
const (
	Official Flags = 1 << iota // its first name
	Abbrev                     // an abbreviation: only as "Calif.", "D.C.", "NSW", never as a word
	Postal                     // a state's two letters: only behind a comma
	Foreign                    // a name in another language, or a part of the name: less likely
	Own                        // of the own lists, where names are common in reports
	Demonym                    // "Syrian", "Syrians": tells of a country, but is no place
)

// A Hit is a place that a name may stand for.
type Hit struct {
	ID    ID
	Flags Flags
}

// An Atlas is the compiled gazetteer. It is read-only.
type Atlas struct {
	Meta     string
	features []string
	class    []Class
	iso      []string
	places   []byte
	starts   []byte
	names    []byte
	buckets  []byte
	keys     []byte
}

// Open reads a compiled gazetteer. It keeps and does not copy data. Whatever the bytes are, it returns an error or an atlas that can be used.
func Open(data []byte) (*Atlas, error) {
	head := len(magic) + 4*sections
	if len(data) < head || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("no gazetteer: want a file that begins with %q", magic)
	}
	var part [sections][]byte
	rest := data[head:]
	for i := range part {
		n := uint64(binary.LittleEndian.Uint32(data[len(magic)+4*i:]))
		if n > uint64(len(rest)) {
			return nil, fmt.Errorf("gazetteer cut off: section %d of %d bytes, %d left", i, n, len(rest))
		}
		part[i], rest = rest[:n:n], rest[n:]
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("gazetteer: %d bytes behind the last section", len(rest))
	}
	features, iso, ok := bytes.Cut(part[1], []byte("\n\n"))
	if !ok {
		return nil, fmt.Errorf("gazetteer: want features and countries with an empty line between")
	}
	a := &Atlas{Meta: string(part[0]), features: strings.Split(string(features), "\n"), iso: strings.Fields(string(iso)),
		places: part[2], starts: part[3], names: part[4], buckets: part[5], keys: part[6]}
	for _, f := range a.features {
		a.class = append(a.class, ClassOf(f))
	}
	return a, a.check()
}

// check makes sure that no index in the file leads outside of it.
func (a *Atlas) check() error {
	n := len(a.places) / recSize
	switch {
	case len(a.places)%recSize != 0 || n > maxPlace || n < len(a.iso):
		return fmt.Errorf("gazetteer: %d bytes of places, %d countries", len(a.places), len(a.iso))
	case len(a.starts) != 4*((n+step-1)/step):
		return fmt.Errorf("gazetteer: %d bytes of name starts for %d places", len(a.starts), n)
	case len(a.keys)%keySize != 0 || len(a.buckets) != 4*(buckets+1):
		return fmt.Errorf("gazetteer: %d bytes of keys, %d of buckets", len(a.keys), len(a.buckets))
	}
	at := 0
	for i := range n {
		p := a.places[i*recSize:]
		if parent := int(uint24(p[9:])); parent != noPlace && parent >= i || i < len(a.iso) && parent != noPlace {
			return fmt.Errorf("gazetteer: place %d within %d, which does not stand before it", i, parent)
		}
		if int(p[12]) >= len(a.features) {
			return fmt.Errorf("gazetteer: place %d has feature %d of %d", i, p[12], len(a.features))
		}
		if i%step == 0 && int(binary.LittleEndian.Uint32(a.starts[i/step*4:])) != at {
			return fmt.Errorf("gazetteer: name %d does not begin at %d", i, at)
		}
		if at >= len(a.names) || at+1+int(a.names[at]) > len(a.names) {
			return fmt.Errorf("gazetteer: names end before that of place %d", i)
		}
		at += 1 + int(a.names[at])
	}
	return a.checkKeys(n)
}

func (a *Atlas) checkKeys(places int) error {
	keys, before := len(a.keys)/keySize, uint32(0)
	for i := range buckets + 1 {
		b := binary.LittleEndian.Uint32(a.buckets[4*i:])
		if b < before || int(b) > keys || i == buckets && int(b) != keys {
			return fmt.Errorf("gazetteer: bucket %d begins at %d of %d", i, b, keys)
		}
		before = b
	}
	for i := range keys {
		if p := uint24(a.keys[i*keySize+3:]) >> 6; int(p) >= places {
			return fmt.Errorf("gazetteer: key %d leads to place %d of %d", i, p, places)
		}
	}
	return nil
}

// Len returns the number of places.
func (a *Atlas) Len() int { return len(a.places) / recSize }

// Countries returns the number of countries: the first places.
func (a *Atlas) Countries() int { return len(a.iso) }

// Lookup appends the places that a name may stand for to hits.
func (a *Atlas) Lookup(k Key, hits []Hit) []Hit {
	x := k.mix()
	b := x >> 48
	rest := uint32(x>>24) & 0xffffff
	i := binary.LittleEndian.Uint32(a.buckets[4*b:])
	end := binary.LittleEndian.Uint32(a.buckets[4*b+4:])
	for ; i < end; i++ {
		e := a.keys[i*keySize : i*keySize+keySize]
		if h := uint24(e); h < rest {
			continue
		} else if h > rest {
			break
		}
		v := uint24(e[3:])
		hits = append(hits, Hit{ID(v >> 6), Flags(v & 63)})
	}
	return hits
}

// Name returns the first name of a place.
func (a *Atlas) Name(id ID) string {
	at := int(binary.LittleEndian.Uint32(a.starts[int(id)/step*4:]))
	for range int(id) % step {
		at += 1 + int(a.names[at])
	}
	return string(a.names[at+1 : at+1+int(a.names[at])])
}

// At returns where a place is, in degrees.
func (a *Atlas) At(id ID) (lat, lon float64) {
	p := a.places[int(id)*recSize:]
	return float64(int24(p)) / degree, float64(int24(p[3:])) / degree
}

// GeoNames returns the GeoNames id of a place, or 0.
func (a *Atlas) GeoNames(id ID) int { return int(uint24(a.places[int(id)*recSize+6:])) }

// Parent returns the place that a place lies in (a region or a country), or None.
func (a *Atlas) Parent(id ID) ID {
	if p := uint24(a.places[int(id)*recSize+9:]); p != noPlace {
		return ID(p)
	}
	return None
}

// Feature returns the feature code of a place: PPLC, ADM1, SEA.
func (a *Atlas) Feature(id ID) string { return a.features[a.places[int(id)*recSize+12]] }

// Class returns the kind of a place.
func (a *Atlas) Class(id ID) Class { return a.class[a.places[int(id)*recSize+12]] }

// Log2Population returns the binary logarithm of 1 + the population (own lists: of how often a place is named, on the same scale).
func (a *Atlas) Log2Population(id ID) float64 {
	return float64(a.places[int(id)*recSize+13]) / sizeUnit
}

// Up returns the place itself or the nearest place around it of that class, or None.
func (a *Atlas) Up(id ID, c Class) ID {
	for ; id != None; id = a.Parent(id) {
		if a.Class(id) == c {
			return id
		}
	}
	return None
}

// Within reports whether a place lies in another or is it.
func (a *Atlas) Within(id, in ID) bool {
	for ; id != None; id = a.Parent(id) {
		if id == in {
			return true
		}
	}
	return false
}

// Country returns the country that a place lies in, or None.
func (a *Atlas) Country(id ID) ID {
	for ; id != None; id = a.Parent(id) {
		if int(id) < len(a.iso) {
			return id
		}
	}
	return None
}

// ISO returns the ISO 3166-1 alpha-3 code of a country, "" for None.
func (a *Atlas) ISO(country ID) string {
	if country < 0 || int(country) >= len(a.iso) {
		return ""
	}
	return a.iso[country]
}

func uint24(b []byte) uint32 { return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 }
func int24(b []byte) int32   { return int32(uint24(b)<<8) >> 8 }

// Class is the kind of a place, from its feature code.
type Class uint8

// The kinds of places.
const (
	City    Class = iota // PPL…: towns, villages, quarters
	Country              // PCL…: states and territories, former ones too
	Admin1               // ADM1
	Admin2               // ADM2
	Region               // areas, seas, ranges: RGN, SEA, DSRT, …
	Point                // AIRP, BSE, CMPRF, …: what stands at one spot
)

// regionCodes are GeoNames' feature codes of what is larger than a spot and has no government.
const regionCodes = " RGN AREA CONT TERR DPRS SEA OCN GULF STRT BAY CHN CNL LK STM DLTA MTS PLAT PLN VAL DSRT ISL ISLS PEN FRST PRK SWMP GLCR RF ZN "

// ClassOf returns the kind of the places of a GeoNames feature code.
func ClassOf(feature string) Class {
	switch {
	case strings.HasPrefix(feature, "PPL") || feature == "STLMT":
		return City
	case strings.HasPrefix(feature, "PCL"):
		return Country
	case strings.HasPrefix(feature, "ADM1"):
		return Admin1
	case feature == "ADM2":
		return Admin2
	case strings.Contains(regionCodes, " "+feature+" "):
		return Region
	}
	return Point
}

// sizeOf packs a population.
func sizeOf(population float64) byte {
	return byte(min(255, math.Round(sizeUnit*math.Log2(1+max(0, population)))))
}
