package corpus

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadPLOVERRecords(t *testing.T) {
	path := write(t, "gsr.txt", `[
	{"id": "DOC-1", "event": "DOCUMENT", "text": "about"},
	{"id": "R-1", "event": "DISAPPROVE", "text": "Japan  condemned the rebels.",
	 "source": [{"actorText": "Japan ", "code": "JAP", "sector": "***"}], "target": [{"actorText": "rebels", "code": "IGO", "sector": "REBmos"}]},
	{"id": "R-2", "event": "CONSULT", "text": "Japan condemned the rebels.", "source": [{"actorText": "a", "code": "FRA", "sector": "CIV"}, {"actorText": "b", "code": "ITA", "sector": ""}], "target": ""}]`)
	got, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []Passage{{ID: "R-1", Text: "Japan condemned the rebels.", Events: []Event{
		{Type: "ACCUSE", Sources: []Actor{{"Japan", "JPN", "", ""}}, Targets: []Actor{{"rebels", "", "IGO", "REB"}}},
		{Type: "CONSULT", Sources: []Actor{{"a", "FRA", "CVL", ""}, {"b", "ITA", "", ""}}, Targets: []Actor{}, Reciprocal: true},
	}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestReadTimeML(t *testing.T) {
	path := write(t, "set/wsj.tml", `<?xml version="1.0" ?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="1999-10-12T10:00">x</TIMEX3></DCT>
<TEXT>
AT&amp;T said <TIMEX3 tid="t1" type="DATE" value="1999-10-11">Monday</TIMEX3> it would <EVENT eid="e1">wait</EVENT>.
</TEXT></TimeML>`)
	got, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []Passage{{ID: "wsj", Set: "set", Date: "1999-10-12", Text: "AT&T said Monday it would wait.", Times: []Time{
		{Span: [2]int{10, 16}, Text: "Monday", Type: "DATE", Value: "1999-10-11"}}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestReadPolNeAR(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"text/paper_2016-11-01_x.txt": "Vote news\n\nShe said “we won” and that it rained.\n",
		"attributions/paper_2016-11-01_x_ann1.ann": "T1\tContent 20 28\t“we won”\nT2\tCue 15 19\tsaid\nT3\tSource 11 14\tShe\nE1\tAttribution:T2 Content:T1 Cue:T2 Source:T3\n" +
			"T4\tContent 20 28;33 48\t…\nE2\tAttribution:T2 Content:T4 Cue:T2\n",
		"attributions/paper_2016-11-01_x_ann2.ann": "T1\tContent 0 4\tVote\nE1\tContent:T1\n",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got[0].Date != "2016-11-01" || len(got[0].Quotes) != 2 {
		t.Fatalf("got %+v", got)
	}
	for i, kind := range []string{"direct", "mixed"} {
		if q := got[0].Quotes[i]; q.Kind != kind || !q.Speech {
			t.Errorf("quote %d is %+v, want %s speech", i, q, kind)
		}
	}
}

func TestReadRAMS(t *testing.T) {
	path := write(t, "dev.jsonlines", `{"doc_key": "p1", "sentences": [["Rebels", "(", "Hutu", ")", "left", "."], ["Then", "troops", "shelled", "Goma", "."]], `+
		`"evt_triggers": [[8, 8, [["conflict.attack.n/a", 1.0]]]], `+
		`"gold_evt_links": [[[8, 8], [7, 7], "evt036arg01attacker"], [[8, 8], [9, 9], "evt036arg02target"], [[8, 8], [9, 9], "evt036arg04place"]]}`)
	got, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []Passage{{ID: "p1", Text: "Rebels (Hutu) left. Then troops shelled Goma.", Events: []Event{
		{Span: [2]int{32, 39}, Text: "shelled", Label: "conflict.attack.n/a", Agents: [][2]int{{25, 31}}, Patients: [][2]int{{40, 44}}}}}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if _, err := Read(write(t, "bad.jsonlines", `{"doc_key": "p1", "sentences": [["x"]], "evt_triggers": [[3, 3, [["conflict", 1.0]]]]}`)); err == nil || !strings.Contains(err.Error(), "bad.jsonlines:1: words 3–3 of a text of 1") {
		t.Errorf("got %v", err)
	}
}

func TestReadTellsWhereGoldIsBad(t *testing.T) {
	path := write(t, "gold.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"b\"\n{\"id\": \"c\"}\n")
	_, err := Read(path)
	for _, want := range []string{"gold.jsonl:2: ", "gold.jsonl:3: no id or no text"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q in %v", want, err)
		}
	}
}

// FuzzRead reads any bytes as gold: an error or gold, never a panic.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"id":"a","text":"b","times":[{"span":[0,1]}]}`))
	f.Add([]byte(`[{"id":"a","event":"CONSULT","text":"b","source":[{}]}]`))
	f.Add([]byte(`{"doc_key":"a","sentences":[["x"]],"evt_triggers":[[0,0,[["t",1]]]],"gold_evt_links":[[[0,0],[0,0],"arg"]]}`))
	f.Add([]byte(`<TimeML><TEXT>a <TIMEX3 value="x">b</TIMEX3></TIMEX3></TEXT>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		gold, err := Read(write(t, "gold", string(data)))
		if err != nil {
			return
		}
		if _, err := json.Marshal(gold); err != nil {
			t.Error(err)
		}
	})
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
