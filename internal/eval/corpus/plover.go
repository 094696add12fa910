package corpus

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// A ploverRecord is an event as the PLOVER project publishes its gold standard records (2016, CC BY-SA 4.0).
type ploverRecord struct {
	ID, Event, Text string
	Source, Target  json.RawMessage // a list of actors; "" or a placeholder where there is none
}

type ploverActor struct {
	ActorText, Code, Sector string
}

// newTypes are the names that the manual of 2021 gave to older types.
var newTypes = map[string]string{"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}

// ploverRecords reads gold records: those of one text become its events. Codes that contradict the records' own manual are put right.
func ploverRecords(path string, data []byte) ([]Passage, error) {
	var records []ploverRecord
	if err := json.Unmarshal(data, &records); err != nil {
		return nil, fmt.Errorf("%s: not PLOVER's gold records: %w", path, err)
	}
	var out []Passage
	at := map[string]int{}
	for _, r := range records {
		if r.Event == "DOCUMENT" {
			continue
		}
		text := strings.Join(strings.Fields(r.Text), " ")
		k, ok := at[text]
		if !ok {
			k = len(out)
			at[text], out = k, append(out, Passage{ID: r.ID, Text: text})
		}
		out[k].Events = append(out[k].Events, r.event())
	}
	return out, nil
}

func (r ploverRecord) event() Event {
	e := Event{Type: r.Event, Sources: ploverActors(r.Source), Targets: ploverActors(r.Target)}
	if t, ok := newTypes[r.Event]; ok {
		e.Type = t
	}
	e.Reciprocal = len(e.Sources) >= 2 && len(e.Targets) == 0
	return e
}

func ploverActors(raw json.RawMessage) []Actor {
	out := []Actor{}
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) != nil {
		return out
	}
	for _, x := range list {
		var a ploverActor
		if json.Unmarshal(x, &a) == nil && x[0] == '{' {
			out = append(out, a.gold())
		}
	}
	return out
}

// notISO are country codes of the records that are not ISO's.
var notISO = map[string]string{"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}

func (a ploverActor) gold() Actor {
	country := strings.TrimSpace(a.Code)
	if iso, ok := notISO[country]; ok {
		country = iso
	}
	var sectors []string
	if s := strings.TrimSpace(a.Sector); s != "" && s != "***" && !strings.HasPrefix(s, "MOS") {
		s = s[:min(3, len(s))] // what follows is a religion or an ethnic group
		if s == "CIV" {
			s = "CVL"
		}
		sectors = append(sectors, s)
	}
	if slices.Contains(append([]string{"NGM"}, nonstate...), country) {
		country, sectors = "", append([]string{country}, sectors...)
	}
	sectors = append(sectors, "", "")
	return Actor{strings.TrimSpace(a.ActorText), country, sectors[0], sectors[1]}
}
