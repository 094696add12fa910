package readout

import (
	"slices"

	"readout/doc"
)

// narrow takes out of a document what the options leave out, and mends the references to it.
func (o Options) narrow(d *doc.Document) {
	if o.NoInferred {
		dropInferred(d)
	}
	if o.MinConfidence > 0 {
		keepEvents(d, func(e *doc.Event) bool { return e.Confidence >= o.MinConfidence })
	}
	if o.SpeechOnly {
		keepStatements(d, func(s *doc.Statement) bool { return s.Act != doc.Think && s.Act != doc.Intend && s.Act != doc.Know })
	}
}

// dropInferred leaves out participants that only the place tells, and events that then have none.
func dropInferred(d *doc.Document) {
	inferred := func(p doc.Participant) bool { return p.From == doc.InPlace }
	bare := make([]bool, len(d.Events))
	for i := range d.Events {
		e := &d.Events[i]
		before := len(e.Sources) + len(e.Targets)
		e.Sources, e.Targets = slices.DeleteFunc(e.Sources, inferred), slices.DeleteFunc(e.Targets, inferred)
		bare[i] = before > 0 && len(e.Sources)+len(e.Targets) == 0
	}
	i := -1
	keepEvents(d, func(*doc.Event) bool { i++; return !bare[i] })
	d.Entities = slices.DeleteFunc(d.Entities, func(e doc.Entity) bool { return len(e.Mentions) == 0 })
}

// keepEvents leaves out the other events. What pointed to one of them points to nothing.
func keepEvents(d *doc.Document, keep func(*doc.Event) bool) {
	var at []int
	d.Events, at = kept(d.Events, keep)
	for i := range d.Events {
		e := &d.Events[i]
		e.Within, e.SameAs = moved(at, e.Within), moved(at, e.SameAs)
	}
	for i := range d.Commitments {
		d.Commitments[i].Event = moved(at, d.Commitments[i].Event)
	}
}

// keepStatements leaves out the other statements, likewise.
func keepStatements(d *doc.Document, keep func(*doc.Statement) bool) {
	var at []int
	d.Statements, at = kept(d.Statements, keep)
	for i := range d.Statements {
		d.Statements[i].Within = moved(at, d.Statements[i].Within)
	}
	for i := range d.Events {
		d.Events[i].Statement = moved(at, d.Events[i].Statement)
	}
	for i := range d.Commitments {
		d.Commitments[i].Statement = moved(at, d.Commitments[i].Statement)
	}
}

// kept returns what is kept of a layer, and where each item went, doc.None for those left out.
func kept[T any](xs []T, keep func(*T) bool) (out []T, at []int) {
	at = make([]int, len(xs))
	for i := range xs {
		at[i] = doc.None
		if keep(&xs[i]) {
			at[i] = len(out)
			out = append(out, xs[i])
		}
	}
	return out, at
}

func moved(at []int, i int) int {
	if i == doc.None {
		return doc.None
	}
	return at[i]
}
