package event_test

import (
	"testing"

	"readout/data/en/lexicon"
	"readout/internal/event"
)

// TestShipped compiles the shipped lexicon; errors stand at their line.
func TestShipped(t *testing.T) {
	lx, err := event.Load(lexicon.Files())
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d entries, %d examples", lx.Len(), len(lx.Examples()))
}
