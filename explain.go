package readout

import (
	"readout/internal/actor"
	"readout/internal/event"
	"readout/internal/event/lexicon"
)

// A Trace tells what the event coder tried in a document: its Predicates, in the order of the text.
type Trace = event.Trace

// Tried is one predicate of a Trace: its Token, the Frames that were tried, and the Events that came of it, by their indices in the document.
type Tried = event.Tried

// TriedFrame is a frame of a predicate: the Rule that it belongs to, the Frame as it is written, and Why it did not hold, "" where it did.
type TriedFrame = event.TriedFrame

// An Example is a sentence of the lexicon, its Text, with the Entry and place (Where) that it stands at and what it claims to code to.
type Example = lexicon.Example

// A FoundActor is one meaning of a name in the actor dictionaries: its Code, Name, Kind, Title, the days From and To that it was held, and the Source.
type FoundActor = actor.Found
