package eval

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/internal/eval/corpus"
	"readout/record"
)

func str(s string) *string { return &s }

// A record of "Iran met France. Syria shelled Turkey.": one event right, one with the wrong target.
func sample() *record.Record {
	r := &record.Record{}
	for i, c := range []string{"IRN", "FRA", "SYR", "TUR"} {
		r.Entities = append(r.Entities, record.Entity{ID: "e" + string(rune('1'+i)), Country: str(c), Sectors: []string{"GOV"}})
	}
	r.Events = []record.Event{
		{Type: "CONSULT", Status: "happened", Source: []string{"e1"}, Target: []string{"e2"}},
		{Type: "ASSAULT", Status: "happened", Source: []string{"e3"}, Target: []string{"e1"}},
		{Type: "THREATEN", Status: "negated", Source: []string{"e3"}, Target: []string{"e1"}},
	}
	return r
}

func TestEventsCountDyads(t *testing.T) {
	gold := []corpus.Passage{{ID: "a", Text: "Iran met France. Syria shelled Turkey.", Events: []corpus.Event{
		{Type: "CONSULT", Sources: []corpus.Actor{{Country: "IRN"}}, Targets: []corpus.Actor{{Country: "FRA"}}},
		{Type: "ASSAULT", Sources: []corpus.Actor{{Country: "SYR", Sector: "MIL"}}, Targets: []corpus.Actor{{Country: "TUR"}}},
	}}}
	rep, err := Score("events", gold, func(string) *record.Record { return sample() }, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, m := range rep.Measures {
		got[m.Name] = m.M.Value()
	}
	want := map[string]float64{"L1": 1, "L1q": 1, "L0": .5, "L2": .5, "L2q": .5, "L3": 0, "L2m": .5, "L3n": .5, "exact": 0}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if len(rep.Wrong) != 1 || rep.Wrong[0].ID != "a" {
		t.Errorf("failures %v", rep.Wrong)
	}
}

func TestMutualActsAreEveryPair(t *testing.T) {
	e := corpus.Event{Type: "CONSULT", Reciprocal: true, Sources: []corpus.Actor{{Country: "IRN"}, {Country: "FRA"}, {Country: "ITA"}}}
	if n := len(goldDyads(e)); n != 6 {
		t.Errorf("%d dyads of three parties, want 6", n)
	}
}

// TestActorsWithoutWords wants gold events that do not tell the words of their sides to be passed over.
func TestActorsWithoutWords(t *testing.T) {
	gold := []corpus.Passage{{ID: "a", Text: "Iran met France.", Events: []corpus.Event{{Type: "CONSULT", Sources: []corpus.Actor{{Country: "IRN"}}}}}}
	rep, err := Score("actors", gold, func(string) *record.Record { return &record.Record{} }, Options{})
	if err != nil || len(rep.Wrong) > 0 {
		t.Errorf("got %v, %v", rep, err)
	}
	if at := occurrences("Iran met France.", ""); at != nil {
		t.Errorf("nothing stands at %v", at)
	}
}

func TestUnknownKindListsTheKinds(t *testing.T) {
	_, err := Score("speed", nil, nil, Options{})
	if err == nil || !strings.Contains(err.Error(), "want one of events, cameo") {
		t.Errorf("got %v", err)
	}
}

func TestTextsWithoutGoldAreNoGold(t *testing.T) {
	_, err := Score("times", []corpus.Passage{{ID: "a", Text: "It rained.", Events: []corpus.Event{}}}, func(string) *record.Record { return nil }, Options{})
	if err == nil || err.Error() != "no gold for times in 1 texts" {
		t.Errorf("got %v", err)
	}
}

// A source is right where any mention of its entity is marked, whatever the event's own words are.
func TestSidesFollowChains(t *testing.T) {
	text := "Goma rebels rose. They shelled Bukavu."
	gold := []corpus.Passage{{ID: "a", Text: text, Events: []corpus.Event{{Span: [2]int{23, 30}, Label: "conflict.attack", Agents: [][2]int{{5, 11}}, Patients: [][2]int{{0, 4}}}}}}
	r := &record.Record{Entities: []record.Entity{
		{ID: "e1", Mentions: []record.Mention{{Span: [2]int{0, 11}}, {Span: [2]int{18, 22}}}}, {ID: "e2", Mentions: []record.Mention{{Span: [2]int{31, 37}}}}},
		Events: []record.Event{{Type: "ASSAULT", Source: []string{"e1"}, Target: []string{"e2"}, Action: record.Action{Span: [2]int{23, 30}}}}}
	rep, err := Score("sides", gold, func(string) *record.Record { return r }, Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, m := range rep.Measures {
		got[m.Name] = m.M.Value()
	}
	if d := cmp.Diff(map[string]float64{"coverage": 1, "source": 1, "target": 0}, got); d != "" || len(rep.Wrong) != 1 {
		t.Errorf("%s, %d wrong", d, len(rep.Wrong))
	}
}

func TestHeadWord(t *testing.T) {
	for phrase, want := range map[string]string{
		"the president of Chad": "president", "Hutu rebels": "rebels", "Amnesty International, a watchdog": "International", "people in Mali who fled": "people",
	} {
		h := headWord(phrase)
		if got := corpus.Cut([]rune(phrase), h); got != want {
			t.Errorf("head of %q is %q, want %q", phrase, got, want)
		}
	}
}
