package event_test

import (
	"testing"

	"readout"
	"readout/doc"
	"readout/internal/cases/whole"
)

// TestPlace checks where an event is put: by the words of its clause, else by the dateline where that can be meant.
func TestPlace(t *testing.T) {
	for _, c := range []struct{ text, place, from string }{
		{"BERN, April 14 (AFP) - Police arrested three journalists in Geneva on Monday.", "Geneva", "text"},
		{"NAIROBI, April 14 (Reuters) - Kenyan police arrested three journalists on Monday.", "Nairobi", "dateline"},
		{"GENEVA, April 14 (Reuters) - The Iranian foreign minister met his French counterpart on Wednesday.", "Geneva", "dateline"},
		{"WASHINGTON, April 14 (Reuters) - Turkish jets bombed Kurdish rebels on Wednesday.", "", ""},
		{"WASHINGTON, April 14 (Reuters) - The American president condemned Iran on Wednesday.", "Washington", "dateline"},
	} {
		d := whole.Read(t, readout.Report{Data: []byte(c.text), Date: "2021-04-14"})
		if len(d.Events) == 0 {
			t.Errorf("%s: no event", c.text)
			continue
		}
		e, name := &d.Events[0], ""
		switch {
		case e.Place.Place != doc.None && e.Place.From != "":
			name = d.Places[e.Place.Place].Name
		case e.Place.From != "":
			name = d.Dateline.Name
		}
		if name != c.place || e.Place.From != c.from {
			t.Errorf("%s\nplace %q from %q, want %q from %q", c.text, name, e.Place.From, c.place, c.from)
		}
	}
}
