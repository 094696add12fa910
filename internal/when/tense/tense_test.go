package tense_test

import (
	"testing"

	"readout/doc"
	"readout/internal/cases/whole"
	"readout/internal/when/tense"
)

func TestAt(t *testing.T) {
	names := [...]string{tense.Timeless: "timeless", tense.Before: "before", tense.Perfect: "perfect", tense.Present: "present", tense.Ahead: "ahead"}
	for _, c := range []struct {
		sentence string
		limit    doc.Limit
		want     tense.Tense
	}{
		{"The envoys met on *Monday.", "", tense.Before},
		{"The envoys will meet on *Monday.", "", tense.Ahead},
		{"The envoys may meet on *Monday.", "", tense.Ahead},
		{"The envoys are meeting on *Monday.", "", tense.Ahead},
		{"The envoys have met since *Monday.", doc.Since, tense.Perfect},
		{"The envoys would have met on *Monday.", "", tense.Before},
		{"The minister plans to leave on *Friday.", "", tense.Ahead},
		{"The hearing is to open on *Friday.", "", tense.Ahead},
		{"The permit had been due to expire on *Friday.", "", tense.Before},
		{"Unions called a strike for *Monday.", "", tense.Ahead},
		{"Unions had called a strike for *Monday.", "", tense.Before},
		{"The vote was put off until *Tuesday.", doc.By, tense.Ahead},
		{"The mayor demanded an answer by *Sunday.", doc.By, tense.Ahead},
		{"The guards had left by *Sunday.", doc.By, tense.Before},
		{"They appealed against the ruling announced *Wednesday.", "", tense.Before},
		{"Opposition groups planned a march on *Saturday.", "", tense.Ahead},
	} {
		d, i := whole.Star(t, c.sentence)
		if got := tense.At(d, i, c.limit); got != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, names[got], names[c.want])
		}
	}
}

func TestDeadlines(t *testing.T) {
	for _, c := range []struct {
		name     string
		is       func(*doc.Document, int) bool
		sentence string
		want     bool
	}{
		{"of a deadline", tense.OfDeadline, "The general set a deadline of *July for the rebels.", true},
		{"of a deadline", tense.OfDeadline, "The talks went on past a *Thursday deadline.", true},
		{"of a deadline", tense.OfDeadline, "The deadline is *Sunday.", true},
		{"of a deadline", tense.OfDeadline, "The talks went on past a *Thursday meeting.", false},
		{"of a deadline", tense.OfDeadline, "The holiday is *Sunday.", false},
		{"granted", tense.Granted, "The army gave the rebels 15 *days to leave.", true},
		{"granted", tense.Granted, "The ministry has a *month to pay.", true},
		{"granted", tense.Granted, "The ministry had a *month to pay.", false},
		{"granted", tense.Granted, "The rebels fought for 15 *days.", false},
	} {
		d, i := whole.Star(t, c.sentence)
		if got := c.is(d, i); got != c.want {
			t.Errorf("%s: %s: %v, want %v", c.sentence, c.name, got, c.want)
		}
	}
}
