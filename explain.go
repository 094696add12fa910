package readout

import (
	"readout/internal/actor"
	"readout/internal/event"
	"readout/internal/event/lexicon"
)

// A Trace tells what the event coder tried in a document, predicate by predicate.
type Trace = event.Trace

// Tried is one predicate of a Trace.
type Tried = event.Tried

// TriedFrame is a frame of a predicate, with the reason why it did not hold.
type TriedFrame = event.TriedFrame

// An Example is a sentence of the lexicon with what it claims to code to.
type Example = lexicon.Example

// A FoundActor is one meaning of a name in the actor dictionaries.
type FoundActor = actor.Found
