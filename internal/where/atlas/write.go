package atlas

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
)

// An Entry is a place as the writer takes it.
type Entry struct {
	Name       string
	Feature    string
	ISO        string // of a country: its code; "" for all others
	Parent     int    // index of the entry that it lies in, before it; -1 for none
	GeoNames   int
	Lat, Lon   float64
	Population float64
	Names      []Spelling // all names, the first one too
}

// A Spelling is a name by which a place is found.
type Spelling struct {
	Text  string
	Flags Flags
}

type key struct {
	hash  uint64 // 40 bits
	value uint32 // place and flags
}

// Write compiles entries into the bytes that Open reads. Countries must stand first. The same entries give the same bytes.
func Write(meta string, entries []Entry) ([]byte, error) {
	if len(entries) > maxPlace {
		return nil, fmt.Errorf("%d places; the format holds %d", len(entries), maxPlace)
	}
	features, iso, err := lists(entries)
	if err != nil {
		return nil, err
	}
	var places, starts, names []byte
	for i, e := range entries {
		if i%step == 0 {
			starts = binary.LittleEndian.AppendUint32(starts, uint32(len(names)))
		}
		if len(e.Name) > 255 || e.Name == "" || e.Parent >= i || e.GeoNames >= noPlace {
			return nil, fmt.Errorf("entry %d: name %q, parent %d, id %d do not fit", i, e.Name, e.Parent, e.GeoNames)
		}
		names = append(append(names, byte(len(e.Name))), e.Name...)
		f, _ := slices.BinarySearch(features, e.Feature)
		parent := uint32(noPlace)
		if e.Parent >= 0 {
			parent = uint32(e.Parent)
		}
		for _, v := range []uint32{uint32(int32(math.Round(e.Lat * degree))), uint32(int32(math.Round(e.Lon * degree))), uint32(e.GeoNames), parent} {
			places = append(places, byte(v), byte(v>>8), byte(v>>16))
		}
		places = append(places, byte(f), sizeOf(e.Population))
	}
	keys, err := keysOf(entries)
	if err != nil {
		return nil, err
	}
	bucketBytes, keyBytes := pack(keys)
	out := []byte(magic)
	text := strings.Join(features, "\n") + "\n\n" + strings.Join(iso, "\n") + "\n"
	parts := [sections][]byte{[]byte(meta), []byte(text), places, starts, names, bucketBytes, keyBytes}
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	return out, nil
}

// lists returns the feature codes, sorted, and the countries' codes in order.
func lists(entries []Entry) (features, iso []string, err error) {
	for i, e := range entries {
		features = append(features, e.Feature)
		if e.ISO != "" {
			if len(iso) != i {
				return nil, nil, fmt.Errorf("country %q is entry %d, behind other places", e.Name, i)
			}
			iso = append(iso, e.ISO)
		}
	}
	slices.Sort(features)
	features = slices.Compact(features)
	if len(features) > 256 {
		return nil, nil, fmt.Errorf("%d feature codes; the format holds 256", len(features))
	}
	return features, iso, nil
}

// keysOf returns the sorted keys of all names. A name that two entries share has two keys; two names that share one key are an error.
func keysOf(entries []Entry) ([]key, error) {
	var keys []key
	full := make(map[uint64]Key)
	for i, e := range entries {
		for _, s := range e.Names {
			k := KeyOf(s.Text)
			if k == NoKey {
				return nil, fmt.Errorf("entry %d: name %q has no letters", i, s.Text)
			}
			h := k.mix() >> 24
			if was, ok := full[h]; ok && was != k {
				return nil, fmt.Errorf("entry %d: name %q shares its key with another name; change Key.mix", i, s.Text)
			}
			full[h] = k
			keys = append(keys, key{h, uint32(i)<<6 | uint32(s.Flags)})
		}
	}
	slices.SortFunc(keys, func(x, y key) int { return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.value, y.value)) })
	return merge(keys), nil
}

// merge joins the keys of spellings that fold to one, of one place. The better flags win: Foreign only where all say so, a name over a demonym.
func merge(keys []key) []key {
	out := keys[:0]
	for _, k := range keys {
		if n := len(out); n > 0 && out[n-1].hash == k.hash && out[n-1].value>>6 == k.value>>6 {
			if k.value&uint32(Demonym) != 0 {
				continue // "UK officials" is of the United Kingdom by its name
			} else if out[n-1].value&uint32(Demonym) != 0 {
				out[n-1] = k
				continue
			}
			weak := out[n-1].value & k.value & uint32(Foreign|Abbrev|Postal)
			strong := (out[n-1].value | k.value) & uint32(Official|Own)
			out[n-1].value = k.value&^63 | weak | strong
			continue
		}
		out = append(out, k)
	}
	return out
}

func pack(keys []key) (starts, packed []byte) {
	at := 0
	for b := range buckets + 1 {
		for at < len(keys) && int(keys[at].hash>>24) < b {
			at++
		}
		starts = binary.LittleEndian.AppendUint32(starts, uint32(at))
	}
	for _, k := range keys {
		for _, v := range []uint32{uint32(k.hash), k.value} {
			packed = append(packed, byte(v), byte(v>>8), byte(v>>16))
		}
	}
	return starts, packed
}
