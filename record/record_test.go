package record

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"readout/doc"
)

// sample is "Köln: Iran met France and Italy.": a mutual act of three parties, and a text with a character of two bytes.
func sample() *doc.Document {
	const text = "Köln: Iran met France and Italy."
	d := &doc.Document{ID: "=1+1", Text: text, Published: "2021-04-14", PublishedFrom: doc.FromFlag, Language: "en",
		Blocks: []doc.Block{{Span: doc.Span{Start: 0, End: len(text)}, Kind: doc.Body}},
		Views:  []doc.View{{Text: text, Pieces: []doc.Piece{{View: doc.Span{Start: 0, End: len(text)}, Text: doc.Span{Start: 0, End: len(text)}}}}}}
	at := 0
	for i, w := range []string{"Köln", ":", "Iran", "met", "France", "and", "Italy", "."} {
		at += strings.Index(text[at:], w)
		s := doc.Span{Start: at, End: at + len(w)}
		d.Tokens = append(d.Tokens, doc.Token{View: s, Text: s, Word: w, Head: 3, Rel: doc.OtherRel, Case: doc.None})
		if i == 3 {
			d.Tokens[i].Rel = doc.Root
		}
		at += len(w)
	}
	d.Link()
	d.Sentences = []doc.Sentence{{Tokens: doc.Range{Start: 0, End: 8}}}
	for i, e := range []struct {
		token         int
		name, country string
	}{{2, "Iran", "IRN"}, {4, "France", "FRA"}, {6, "Italy", "ITA"}} {
		d.Mentions = append(d.Mentions, doc.Mention{Tokens: doc.Range{Start: e.token, End: e.token + 1}, Head: e.token, Form: doc.NameForm, Kind: doc.Country})
		d.MentionEntity = append(d.MentionEntity, i)
		d.Entities = append(d.Entities, doc.Entity{Kind: doc.Country, Name: e.name, Code: e.country + "GOV", Country: e.country, Sectors: []string{"GOV"},
			From: doc.CodeText, Mentions: []int{i}})
	}
	party := func(e, token int) doc.Participant {
		return doc.Participant{Entity: e, Words: doc.Range{Start: token, End: token + 1}, From: doc.InText}
	}
	all := []doc.Participant{party(0, 2), party(1, 4), party(2, 6)}
	d.Events = []doc.Event{{Type: "CONSULT", Cameo: "042", Mode: "visit", Sources: all, Targets: all, Action: []int{3}, Within: doc.None, Main: true, SameAs: doc.None,
		Polarity: doc.Affirmed, Modality: doc.Actual, Attribution: doc.ByReport, Statement: doc.None, Confidence: 0.876, Rule: "consult/meet"}}
	d.Statements = []doc.Statement{{Content: []doc.Range{{Start: 3, End: 5}}, Speakers: []int{0, 0}, Form: doc.Direct, Act: doc.Say, Within: doc.None, Time: doc.None}}
	d.Amounts = []doc.Amount{{Tokens: doc.Range{Start: 6, End: 7}, Value: 2.5, Relation: doc.About, ItemHead: doc.None}}
	return d
}

func TestSampleIsSound(t *testing.T) {
	if err := doc.Check(sample()); err != nil {
		t.Fatal(err)
	}
}

func TestSpansCountCodePoints(t *testing.T) {
	r := From(sample(), Reader{})
	got := r.Entities[0].Mentions[0]
	if want := (Mention{Span{6, 10}, "Iran", "name", 0}); got != want {
		t.Errorf("mention %v, want %v", got, want)
	}
	text := strings.Repeat("ä€b😀", 50)
	p, n := newPoints(text), 0
	for i := range text {
		if got := p.at(i); got != n {
			t.Fatalf("at(%d) = %d, want %d", i, got, n)
		}
		n++
	}
	if got := p.at(len(text)); got != n {
		t.Errorf("at the end %d, want %d", got, n)
	}
}

func TestEveryKeyIsPresent(t *testing.T) {
	b, err := json.Marshal(From(&doc.Document{}, Reader{}))
	if err != nil {
		t.Fatal(err)
	}
	if s := string(b); strings.Contains(s, ":null,\"blocks\"") || !strings.Contains(s, `"events":[]`) || !strings.Contains(s, `"published":null`) {
		t.Errorf("empty record is %s", s)
	}
}

// The schema must accept what the program writes, and refuse what it never would.
func TestRecordFitsItsSchema(t *testing.T) {
	b, err := JSONSchema()
	if err != nil {
		t.Fatal(err)
	}
	var s jsonschema.Schema
	if err := json.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	checked, err := s.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := checked.Validate(instance(t, From(sample(), Reader{}))); err != nil {
		t.Errorf("a record: %v", err)
	}
	wrong := From(sample(), Reader{})
	wrong.Events[0].Type = "CHAT"
	if err := checked.Validate(instance(t, wrong)); err == nil {
		t.Error("the schema accepts an event of type CHAT")
	}
}

func instance(t *testing.T, r *Record) any {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var out any
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEventTableHasARowForEachPair(t *testing.T) {
	rows := table(t, "events", []string{"document", "source_country", "target_country", "goldstein", "plover_score", "confidence", "background", "action_words"})
	want := [][]string{{"document", "source_country", "target_country", "goldstein", "plover_score", "confidence", "background", "action_words"}}
	for _, p := range []string{"IRN FRA", "IRN ITA", "FRA IRN", "FRA ITA", "ITA IRN", "ITA FRA"} {
		want = append(want, append(append([]string{"'=1+1"}, strings.Fields(p)...), "1.9", "4", "0.88", "false", "met"))
	}
	if d := cmp.Diff(want, rows); d != "" {
		t.Error(d)
	}
}

func TestEveryTableWritesItsColumns(t *testing.T) {
	for _, tb := range Tables() {
		for _, row := range table(t, tb.Name, nil) {
			if len(row) != len(tb.Columns) {
				t.Errorf("%s: a row of %d cells for %d columns: %q", tb.Name, len(row), len(tb.Columns), row)
			}
		}
	}
}

func TestSpeakersAreListedOnce(t *testing.T) {
	rows := table(t, "statements", []string{"speaker", "content_words"})
	if want := []string{"Iran", "met France"}; !slices.Equal(rows[1], want) {
		t.Errorf("got %q, want %q", rows[1], want)
	}
}

func table(t *testing.T, name string, columns []string) [][]string {
	t.Helper()
	tb, err := LookupTable(name)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w, err := NewCSVWriter(&b, tb, columns)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write(From(sample(), Reader{})); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestFormulasAreDefused(t *testing.T) {
	for in, want := range map[string]string{"=SUM(A1)": "'=SUM(A1)", "+49": "'+49", "-": "'-", "@x": "'@x", " two\n lines ": "two lines", "\t=1": "'=1", "a=b": "a=b"} {
		if got := cell(in); got != want {
			t.Errorf("cell(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestOnlyKeepsTheLayersNamed(t *testing.T) {
	r := From(sample(), Reader{})
	r.Only([]string{"statements"})
	if len(r.Statements) != 1 || len(r.Events) != 0 || len(r.Quantities) != 0 || len(r.Entities) != 3 {
		t.Errorf("%d statements, %d events, %d quantities, %d entities", len(r.Statements), len(r.Events), len(r.Quantities), len(r.Entities))
	}
	b, err := json.Marshal(r)
	if err != nil || !strings.Contains(string(b), `"events":[]`) {
		t.Errorf("emptied layers are not lists: %v %s", err, b)
	}
}
