package where

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
	"time"
	"unicode/utf8"

	"readout/doc"
)

type devDoc struct {
	ID     string `json:"id"`
	Blocks []struct {
		Start  int     `json:"start"`
		Text   string  `json:"text"`
		Tokens [][]any `json:"tokens"`
		Ents   [][]any `json:"ents"`
	} `json:"blocks"`
}

var devPOS = map[string]doc.POS{"ADJ": doc.Adj, "ADP": doc.Adp, "ADV": doc.Adv, "AUX": doc.Aux, "CCONJ": doc.Cconj, "DET": doc.Det, "INTJ": doc.Intj, "NOUN": doc.Noun, "NUM": doc.Num, "PART": doc.Part, "PRON": doc.Pron, "PROPN": doc.Propn, "PUNCT": doc.Punct, "SCONJ": doc.Sconj, "SYM": doc.Sym, "VERB": doc.Verb, "SPACE": doc.White}

func devLoad(t testing.TB, path string) ([]*doc.Document, [][]int) {
	file, err := os.Open(path)
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<26)
	var out []*doc.Document
	var starts [][]int
	for in.Scan() {
		var x devDoc
		if err := json.Unmarshal(in.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		d := &doc.Document{ID: x.ID}
		var st []int
		for bi, b := range x.Blocks {
			base := len(d.Text)
			d.Text += b.Text
			d.Blocks = append(d.Blocks, doc.Block{Span: doc.Span{Start: base, End: len(d.Text)}, Kind: doc.Body})
			d.Text += "\n"
			st = append(st, b.Start)
			d.Views = append(d.Views, doc.View{Text: b.Text, Pieces: []doc.Piece{{View: doc.Span{End: len(b.Text)}, Text: doc.Span{Start: base, End: base + len(b.Text)}}}})
			var off []int
			for i := range b.Text {
				off = append(off, i)
			}
			off = append(off, len(b.Text))
			t0 := len(d.Tokens)
			sent := t0
			for k, tk := range b.Tokens {
				n := func(i int) int { return int(tk[i].(float64)) }
				v := doc.Span{Start: off[n(0)], End: off[n(0)+n(1)]}
				w := b.Text[v.Start:v.End]
				lower := toLower(w)
				d.Tokens = append(d.Tokens, doc.Token{Block: bi, View: v, Text: doc.Span{Start: base + v.Start, End: base + v.End}, Word: w, Lower: lower, Space: tk[2].(bool), Tag: tk[3].(string), POS: devPOS[tk[4].(string)], Head: t0 + n(6), Case: doc.None})
				tok := &d.Tokens[t0+k]
				if tok.Head == t0+k {
					tok.Rel = doc.Root
				}
				if tk[7].(bool) && k > 0 {
					d.Sentences = append(d.Sentences, doc.Sentence{Tokens: doc.Range{Start: sent, End: t0 + k}, Block: bi})
					sent = t0 + k
				}
			}
			if sent < len(d.Tokens) {
				d.Sentences = append(d.Sentences, doc.Sentence{Tokens: doc.Range{Start: sent, End: len(d.Tokens)}, Block: bi})
			}
			for _, e := range b.Ents {
				d.Names = append(d.Names, doc.Name{Tokens: doc.Range{Start: t0 + int(e[0].(float64)), End: t0 + int(e[1].(float64))}, Label: doc.NameLabel(e[2].(string))})
			}
		}
		d.Link()
		out = append(out, d)
		starts = append(starts, st)
	}
	return out, starts
}

func toLower(s string) string {
	b := []rune(s)
	for i, r := range b {
		if 'A' <= r && r <= 'Z' {
			b[i] = r + 32
		}
	}
	return string(b)
}

func TestDev(t *testing.T) {
	docs, starts := devLoad(t, "/tmp/h3/gold/parsed.jsonl")
	at := time.Now()
	g, err := Load(os.DirFS("../../data/gazetteer"))
	if err != nil {
		t.Fatal(err)
	}
	t.Log("load", time.Since(at), g.Len())
	out, _ := os.Create("/tmp/h3/gold/pred.jsonl")
	defer out.Close()
	tokens := 0
	at = time.Now()
	for _, d := range docs {
		d.Places = g.Find(d)
		tokens += len(d.Tokens)
	}
	el := time.Since(at)
	t.Log("find", el, tokens, float64(el.Nanoseconds())/float64(tokens), "ns/token")
	for i, d := range docs {
		if err := doc.Check(d); err != nil {
			t.Error(d.ID, err)
		}
		type P = map[string]any
		ps := []P{}
		for _, p := range d.Places {
			b := d.Tokens[p.Tokens.Start].Block
			v := d.Views[b].Text
			s := starts[i][b] + utf8.RuneCountInString(v[:d.Tokens[p.Tokens.Start].View.Start])
			e := starts[i][b] + utf8.RuneCountInString(v[:d.Tokens[p.Tokens.End-1].View.End])
			ps = append(ps, P{"span": []int{s, e}, "name": p.Name, "country": p.Country, "admin1": p.Admin1, "lat": p.Lat, "lon": p.Lon, "geonames": p.GeoNames, "feature": p.Feature, "precision": p.Precision})
		}
		b, _ := json.Marshal(P{"document": P{"id": d.ID}, "places": ps})
		out.Write(append(b, '\n'))
	}
}
