package event

import (
	"slices"

	"readout/doc"
	"readout/internal/event/grammar"
)

// Commitments returns the promises, plans, offers, agreements, proposals, demands, ultimatums and threats that a document's events tell, in text order.
func Commitments(d *doc.Document) []doc.Commitment {
	var out []doc.Commitment
	for i := range d.Events {
		if k, ok := commitment(d, i); ok {
			out = append(out, k)
		}
	}
	return out
}

func commitment(d *doc.Document, i int) (doc.Commitment, bool) {
	e := &d.Events[i]
	if e.Polarity == doc.Negated {
		return doc.Commitment{}, false
	}
	kind := commitmentKind(d, e)
	if kind == "" {
		return doc.Commitment{}, false
	}
	k := doc.Commitment{Kind: kind, By: entities(e.Sources), To: entities(e.Targets), Event: doc.None, Statement: e.Statement, Deadline: e.Deadline}
	inner := slices.IndexFunc(d.Events, func(x doc.Event) bool { return x.Within == i })
	if inner != doc.None {
		k.Event = inner
		if d.Events[inner].Deadline.Known() {
			k.Deadline = d.Events[inner].Deadline
		}
	}
	if planned(e) {
		k.Event = i
	}
	if !k.Deadline.Known() {
		k.Deadline = deadline(d, e)
	}
	k.Words = clauseRange(d, e)
	k.Condition = condition(d, e)
	if k.Condition.Empty() && inner != doc.None {
		k.Condition = condition(d, &d.Events[inner])
	}
	return k, true
}

func planned(e *doc.Event) bool { return e.Modality == doc.Planned || e.Modality == doc.Proposed }

// commitmentKind returns what kind of commitment an event is, "" for none.
func commitmentKind(d *doc.Document, e *doc.Event) doc.CommitmentKind {
	within := e.Within != doc.None
	word := d.Tokens[e.Action[0]].Lemma
	switch e.Type {
	case "AGREE":
		switch {
		case word == "offer":
			return doc.OfferKind
		case word == "propose" || word == "suggest" || word == "proposal":
			return doc.ProposalKind
		case word == "agree" || word == "agreement":
			return doc.AgreementKind
		case word == "plan" || word == "intend" || word == "will" || word == "would" || word == "want" || word == "seek" || word == "aim":
			return doc.PlanKind
		}
		return doc.PromiseKind
	case "THREATEN":
		for _, a := range e.Action {
			if l := d.Tokens[a].Lemma; l == "ultimatum" || l == "deadline" {
				return doc.UltimatumKind
			}
		}
		if e.Cameo == "139" { // "gave the government a week to raise pay"
			return doc.UltimatumKind
		}
		return doc.ThreatKind
	case "COERCE", "SANCTION":
		if (word == "give" || word == "order" || word == "tell") && deadline(d, e).Known() { // "gave the rebels 15 days to leave"
			return doc.UltimatumKind
		}
	case "REQUEST":
		if word == "propose" || word == "suggest" {
			return doc.ProposalKind
		}
		return doc.DemandKind
	case "SUPPORT":
		for _, a := range e.Action {
			switch d.Tokens[a].Lemma {
			case "agreement", "treaty", "deal", "accord", "pact":
				return doc.AgreementKind
			}
		}
	}
	if !within && e.Modality == doc.Planned {
		return doc.PlanKind
	}
	return ""
}

func entities(ps []doc.Participant) []int {
	var out []int
	for _, p := range ps {
		out = append(out, p.Entity)
	}
	return out
}

// clauseRange returns the words of the clause that an event stands in: the subtree of its verb.
func clauseRange(d *doc.Document, e *doc.Event) doc.Range {
	i := e.Action[0]
	if t := &d.Tokens[i]; t.Rel == doc.Auxiliary || t.Rel == doc.Negation {
		i = t.Head
	}
	r := d.Tokens[i].Edge
	for !r.Empty() && (d.Tokens[r.End-1].POS == doc.Punct && !closes(d, r) || d.Tokens[r.End-1].POS == doc.White) {
		r.End--
	}
	if r.Empty() {
		return doc.Range{Start: i, End: i + 1}
	}
	return r
}

// closes reports whether a range ends with the mark of a quotation that begins within it.
func closes(d *doc.Document, r doc.Range) bool {
	marks := 0
	for i := r.Start; i < r.End; i++ {
		switch d.Tokens[i].Word {
		case "\"", "“", "”":
			marks++
		}
	}
	switch d.Tokens[r.End-1].Word {
	case "\"", "”":
		return marks%2 == 0
	}
	return false
}

// condition returns the if-clause of an event, empty for none.
func condition(d *doc.Document, e *doc.Event) doc.Range {
	i := e.Action[0]
	for steps := 0; steps < 4; steps++ {
		for _, k := range d.Children(i) {
			if t := &d.Tokens[k]; t.Rel == doc.AdverbialClause {
				if m := d.Child(int(k), doc.Marker); m != doc.None && grammar.Conditional(d.Tokens[m].Lower) {
					return t.Edge
				}
			}
		}
		if d.Tokens[i].Head == i {
			break
		}
		i = d.Tokens[i].Head
	}
	return doc.Range{}
}
