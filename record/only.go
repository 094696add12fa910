package record

import "slices"

// Layers lists the layers that Only can keep or leave out.
func Layers() []string {
	return []string{"events", "statements", "commitments", "quantities", "times", "places"}
}

// Only empties the layers that are not named, and the references to them. None named keeps all. Entities stay, since every row points to them.
func (r *Record) Only(layers []string) {
	if len(layers) == 0 {
		return
	}
	drop := func(layer string) bool { return !slices.Contains(layers, layer) }
	if drop("events") {
		r.Events = []Event{}
	}
	if drop("statements") {
		r.Statements = []Statement{}
	}
	if drop("commitments") {
		r.Commitments = []Commitment{}
	}
	if drop("quantities") {
		r.Quantities = []Quantity{}
	}
	if drop("times") {
		r.Times = []Time{}
	}
	if drop("places") {
		r.Places = []Place{}
	}
	r.unlink(drop)
}

// unlink takes away references into layers that are gone.
func (r *Record) unlink(gone func(layer string) bool) {
	for i := range r.Events {
		e := &r.Events[i]
		if gone("statements") {
			e.Statement = nil
		}
		if gone("quantities") {
			e.Quantities = []string{}
		}
		if gone("places") && e.Place != nil {
			e.Place.Place = nil
		}
		if gone("times") {
			noTime(e.Time)
			noTime(e.Deadline)
		}
	}
	for i := range r.Commitments {
		c := &r.Commitments[i]
		if gone("events") {
			c.Event = nil
		}
		if gone("statements") {
			c.Statement = nil
		}
		if gone("times") {
			noTime(c.Deadline)
		}
	}
	for i := range r.Statements {
		if gone("times") {
			noTime(r.Statements[i].Time)
		}
	}
}

func noTime(w *When) {
	if w != nil {
		w.Time = nil
	}
}
