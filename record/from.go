package record

import (
	"crypto/sha256"
	"encoding/hex"
	"math"
	"strconv"
	"strings"

	"readout/doc"
	"readout/ontology"
)

// From makes the record of a document.
func From(d *doc.Document, by Reader) *Record {
	w := writer{d: d, points: newPoints(d.Text)}
	return &Record{
		Schema: SchemaName, Reader: by, Document: document(d),
		Blocks:      each(d.Blocks, func(_ int, b doc.Block) Block { return Block{w.points.span(b.Span), string(b.Kind)} }),
		Sentences:   each(d.Sentences, func(_ int, s doc.Sentence) Sentence { return Sentence{w.span(s.Tokens), s.Block} }),
		Entities:    each(d.Entities, w.entity),
		Events:      each(d.Events, w.event),
		Statements:  each(d.Statements, w.statement),
		Commitments: each(d.Commitments, w.commitment),
		Quantities:  each(d.Amounts, w.quantity),
		Times:       each(d.Times, w.time),
		Places:      each(d.Places, w.place),
		Repairs:     each(d.Repairs, func(_ int, r doc.Repair) Repair { return Repair{w.points.span(r.Span), r.Was, r.Reads, r.Why} }),
		Warnings:    each(d.Warnings, func(_ int, x doc.Warning) Warning { return Warning(x) }),
	}
}

func document(d *doc.Document) Document {
	sum := sha256.Sum256([]byte(d.Text))
	from := d.PublishedFrom
	if from == "" {
		from = doc.FromNowhere
	}
	return Document{
		ID: d.ID, File: known(d.File), Line: line(d.Line), TextSHA256: hex.EncodeToString(sum[:]), URI: known(d.URI), Title: known(d.Title), Publisher: known(d.Publisher),
		Published: known(d.Published), PublishedFrom: string(from), DatelinePlace: known(d.DatelinePlace), Language: known(d.Language), Text: d.Text,
	}
}

func line(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

// writer turns one document's layers into their public form.
type writer struct {
	d      *doc.Document
	points points
}

func (w writer) span(r doc.Range) Span { return w.points.span(w.d.TextSpan(r)) }

// maybeSpan returns nil for an empty range, and for words that the repair put in.
func (w writer) maybeSpan(r doc.Range) *Span {
	if s := w.d.TextSpan(r); s.Len() > 0 {
		p := w.points.span(s)
		return &p
	}
	return nil
}

func (w writer) entity(i int, e doc.Entity) Entity {
	return Entity{
		ID: id("e", i), Kind: string(e.Kind), Name: e.Name, Code: known(e.Code), Country: known(e.Country), Organization: known(e.Organization),
		Sectors: append([]string{}, e.Sectors...), From: string(e.From),
		Offices: each(e.Offices, func(_ int, o doc.Office) Office {
			return Office{o.Title, known(o.Country), string(o.From), w.maybeSpan(o.Words)}
		}),
		Mentions: each(e.Mentions, func(_ int, m int) Mention {
			x := w.d.Mentions[m]
			return Mention{w.span(x.Tokens), w.d.Words(x.Tokens), string(x.Form), w.d.SentenceOf(x.Head)}
		}),
	}
}

func (w writer) event(i int, e doc.Event) Event {
	t, _ := ontology.LookupType(e.Type)
	return Event{
		ID: id("v", i), Type: e.Type, Mode: known(e.Mode), Contexts: append([]string{}, e.Contexts...), Cameo: known(e.Cameo),
		Quad: t.Quad, Goldstein: goldstein(e), PloverScore: t.ScoreOf(e.Mode),
		Source: parties(e.Sources), Target: parties(e.Targets),
		Participants: append(each(e.Sources, w.participant("source")), each(e.Targets, w.participant("target"))...),
		Action:       w.action(e.Action), Sentence: e.Sentence, Within: ref("v", e.Within), Background: !e.Main, SameAs: ref("v", e.SameAs),
		Status: e.Status(), Polarity: string(e.Polarity), Modality: string(e.Modality), Attribution: string(e.Attribution),
		AssertedBy: ids("e", e.AssertedBy), Statement: ref("s", e.Statement),
		Time: when(e.Time), Deadline: when(e.Deadline), Place: w.eventPlace(e.Place), Quantities: ids("q", e.Amounts),
		Confidence: math.Round(e.Confidence*100) / 100, Rule: e.Rule,
	}
}

// parties lists the entities of participants, each once.
func parties(ps []doc.Participant) []string {
	out, seen := []string{}, map[int]bool{}
	for _, p := range ps {
		if !seen[p.Entity] {
			out, seen[p.Entity] = append(out, id("e", p.Entity)), true
		}
	}
	return out
}

func (w writer) participant(role string) func(int, doc.Participant) Participant {
	return func(_ int, p doc.Participant) Participant {
		return Participant{role, id("e", p.Entity), w.span(p.Words), string(p.From)}
	}
}

func (w writer) action(tokens []int) Action {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = w.d.Tokens[t].Word
	}
	return Action{w.span(doc.Range{Start: tokens[0], End: tokens[len(tokens)-1] + 1}), strings.Join(words, " ")}
}

func (w writer) eventPlace(at doc.Where) *EventPlace {
	switch {
	case at.From == "":
		return nil
	case at.Place == doc.None:
		return &EventPlace{location(w.d.Dateline), nil, at.From}
	}
	return &EventPlace{location(w.d.Places[at.Place]), ref("p", at.Place), at.From}
}

func (w writer) statement(i int, s doc.Statement) Statement {
	return Statement{
		ID: id("s", i), Speaker: w.speakers(s.Speakers), Addressee: w.speakers(s.To), Form: string(s.Form),
		Content: each(s.Content, func(_ int, r doc.Range) Span { return w.span(r) }),
		Cue:     w.maybeSpan(s.Cue), SpeakerSpan: w.maybeSpan(s.Told), Sentence: s.Sentence, Act: string(s.Act), Within: ref("s", s.Within), Time: w.said(s.Time),
	}
}

// speakers lists the entities of mentions, each once; a mention without an entity is left out.
func (w writer) speakers(mentions []int) []string {
	out, seen := []string{}, map[int]bool{doc.None: true}
	for _, m := range mentions {
		if e := w.d.EntityOf(m); !seen[e] {
			out, seen[e] = append(out, id("e", e)), true
		}
	}
	return out
}

func (w writer) said(t int) *When {
	if t == doc.None {
		return nil
	}
	x := w.d.Times[t]
	return &When{known(dayOf(x.Start)), known(dayOf(x.End)), "text", ref("t", t)}
}

func (w writer) commitment(i int, c doc.Commitment) Commitment {
	return Commitment{id("c", i), string(c.Kind), ids("e", c.By), ids("e", c.To), ref("v", c.Event), ref("s", c.Statement), when(c.Deadline),
		w.maybeSpan(c.Condition), w.span(c.Words)}
}

func (w writer) quantity(i int, a doc.Amount) Quantity {
	q := Quantity{ID: id("q", i), Span: w.span(a.Tokens), Value: a.Value, Relation: string(a.Relation), Unit: known(a.Unit), Item: known(a.Item)}
	if a.Relation == doc.Between {
		q.Low, q.High = &a.Low, &a.High
	}
	return q
}

func (w writer) time(i int, t doc.Time) Time {
	return Time{id("t", i), w.span(t.Tokens), string(t.Kind), known(t.Timex), known(t.Start), known(t.End)}
}

func (w writer) place(i int, p doc.Place) Place {
	return Place{id("p", i), w.span(p.Tokens), location(p)}
}

func location(p doc.Place) Location {
	l := Location{Name: p.Name, Country: known(p.Country), Admin1: known(p.Admin1), Admin2: known(p.Admin2), Feature: known(p.Feature), Precision: string(p.Precision)}
	if p.Located {
		lat, lon := math.Round(p.Lat*1e5)/1e5, math.Round(p.Lon*1e5)/1e5
		l.Lat, l.Lon = &lat, &lon
	}
	if p.GeoNames != 0 {
		l.GeoNames = &p.GeoNames
	}
	return l
}

func when(w doc.When) *When {
	if !w.Known() {
		return nil
	}
	return &When{known(dayOf(w.Start)), known(dayOf(w.End)), w.From, ref("t", w.Time)}
}

// dayOf leaves the clock off: rows count in days, the times that they point to tell the hour.
func dayOf(iso string) string {
	day, _, _ := strings.Cut(iso, "T")
	return day
}

// goldstein returns the score of an event's code; codes of a list of the user's own have none.
func goldstein(e doc.Event) *float64 {
	if c, ok := ontology.LookupCameo(e.Cameo); ok && e.Type != ontology.Other {
		return &c.Goldstein
	}
	return nil
}

// each maps a layer; the result is never nil, so that it prints as a list.
func each[T, U any](xs []T, f func(int, T) U) []U {
	out := make([]U, len(xs))
	for i, x := range xs {
		out[i] = f(i, x)
	}
	return out
}

func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func id(layer string, i int) string { return layer + strconv.Itoa(i+1) }

func ids(layer string, xs []int) []string {
	return each(xs, func(_ int, x int) string { return id(layer, x) })
}

func ref(layer string, i int) *string {
	if i == doc.None {
		return nil
	}
	s := id(layer, i)
	return &s
}
