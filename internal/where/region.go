package where

import (
	"math"
	"strconv"
	"strings"

	"readout/doc"
	"readout/internal/where/atlas"
)

// places writes the layer.
func (f *finder) places() []doc.Place {
	out := make([]doc.Place, 0, len(f.names))
	for i := range f.names {
		n := &f.names[i]
		p := f.place(n.pick, n.tokens, f.head(n.tokens))
		if n.vague {
			p.Name, p.GeoNames, p.Feature = f.d.Words(n.tokens), 0, "PPL"
		} else {
			f.direction(&p, n.pick)
		}
		if k := len(out); k > 0 && out[k-1].Tokens.Overlaps(p.Tokens) {
			p.Tokens.Start = out[k-1].Tokens.End
		}
		out = append(out, p)
	}
	return out
}

// head returns the token of a range whose head lies outside of it.
func (f *finder) head(r doc.Range) int {
	for i := r.Start; i < r.End; i++ {
		if h := f.d.Tokens[i].Head; !r.Has(h) || h == i {
			return i
		}
	}
	return r.End - 1
}

// direction turns "eastern Ukraine" into a part of the country and "30 km north of Aleppo" into a point.
func (f *finder) direction(p *doc.Place, id atlas.ID) {
	i := p.Tokens.Start - 1
	before := f.word(i, p.Tokens.Start)
	if before.Lower == "of" {
		f.offset(p, i-1)
		return
	}
	way := before.Lower
	if f.word(i-1, i+1).Word == "-" { // "south-western Ukraine" in three tokens
		if whole := f.word(i-2, i+1).Lower + "-" + way; directions[whole] != [2]float64{} {
			way, i = whole, i-2
		}
	}
	to, ok := directions[way]
	if !ok || !strings.HasSuffix(way, "ern") && way != "central" {
		return
	}
	if c := f.Class(id); c == atlas.City || c == atlas.Point {
		return
	}
	if int(id) < len(f.parts) { // the countries stand first
		at := f.parts[id][1+sign(to[0])][1+sign(to[1])]
		p.Lat, p.Lon = at.lat, at.lon
	}
	p.Name, p.Tokens.Start = way+" "+p.Name, i
	p.Precision, p.Feature, p.GeoNames = doc.RegionPrecision, "RGN", 0
}

// offset reads "30 km north" that ends at token i, before "of" and a place.
func (f *finder) offset(p *doc.Place, i int) {
	t := f.word(i, p.Tokens.Start)
	to, ok := directions[t.Lower]
	if !ok || strings.HasSuffix(t.Lower, "ern") || to == [2]float64{} {
		return
	}
	last := i - 1 // "20 miles (32 km) south of Basra"
	if f.word(last, p.Tokens.Start).Word == ")" && f.word(last-3, p.Tokens.Start).Word == "(" {
		last -= 4
	}
	unit, number := f.word(last, p.Tokens.Start), f.word(last-1, p.Tokens.Start)
	perUnit, ok := units[unit.Lower]
	n, err := strconv.ParseFloat(strings.ReplaceAll(number.Word, ",", ""), 64)
	if !ok || err != nil || n <= 0 || n > 1000 {
		return
	}
	length := math.Hypot(to[0], to[1])
	degrees := n * perUnit / 111.2
	p.Lat = clamp(p.Lat+degrees*to[0]/length, 89)
	p.Lon = clamp(p.Lon+degrees*to[1]/length/math.Cos(p.Lat*math.Pi/180), 180)
	p.Tokens.Start = last - 1
	p.Name = f.d.Words(p.Tokens)
	p.Precision, p.Feature, p.GeoNames = doc.PointPrecision, "", 0
	p.Admin2 = ""
}

// units of distance in kilometres.
var units = map[string]float64{"km": 1, "kilometers": 1, "kilometres": 1, "kilometer": 1, "kilometre": 1, "kms": 1, "miles": 1.609, "mile": 1.609, "mi": 1.609}

func sign(x float64) int {
	switch {
	case x < 0:
		return -1
	case x > 0:
		return 1
	}
	return 0
}

func clamp(x, limit float64) float64 { return max(-limit, min(limit, x)) }
