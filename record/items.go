package record

import (
	"slices"
	"strconv"
	"strings"
)

// A view is a record with what its ids stand for. It takes records from outside, so that nothing in it trusts a span or an id.
type view struct {
	r          *Record
	text       []rune
	entities   map[string]*Entity
	events     map[string]*Event
	statements map[string]*Statement
	quantities map[string]*Quantity
}

func newView(r *Record) *view {
	v := &view{r: r, text: []rune(r.Document.Text), entities: map[string]*Entity{}, events: map[string]*Event{}, statements: map[string]*Statement{}, quantities: map[string]*Quantity{}}
	for i := range r.Entities {
		v.entities[r.Entities[i].ID] = &r.Entities[i]
	}
	for i := range r.Events {
		v.events[r.Events[i].ID] = &r.Events[i]
	}
	for i := range r.Statements {
		v.statements[r.Statements[i].ID] = &r.Statements[i]
	}
	for i := range r.Quantities {
		v.quantities[r.Quantities[i].ID] = &r.Quantities[i]
	}
	return v
}

// comparedLayers are the layers in the order in which changes are told.
func comparedLayers() []comparedLayer {
	return []comparedLayer{
		{"document", strings.Fields("text published published_from title publisher uri dateline_place language"), (*view).documentItem},
		{"events", strings.Fields(`type mode cameo contexts status polarity modality attribution source source_words target target_words asserted_by time deadline
			place within background same_as quantities confidence rule action_words`), (*view).eventItems},
		{"statements", strings.Fields("act form speaker speaker_words addressee cue_words content_words within time"), (*view).statementItems},
		{"commitments", strings.Fields("kind by to deadline condition_words event statement words"), (*view).commitmentItems},
		{"quantities", strings.Fields("value relation low high unit item words"), (*view).quantityItems},
		{"times", strings.Fields("timex kind start end words"), (*view).timeItems},
		{"places", strings.Fields("name country admin1 admin2 lat lon precision words"), (*view).placeItems},
		{"entities", strings.Fields("code name kind country organization sectors from offices mentions"), (*view).entityItems},
	}
}

func (v *view) documentItem() []Item {
	d := v.r.Document
	return []Item{{
		ID: d.ID, Title: d.ID,
		fields: []string{d.TextSHA256, textOf(d.Published), d.PublishedFrom, textOf(d.Title), textOf(d.Publisher), textOf(d.URI), textOf(d.DatelinePlace), textOf(d.Language)},
	}}
}

func (v *view) eventItems() []Item {
	return each(v.r.Events, func(_ int, e Event) Item {
		source, target := v.parties(e.Source), v.parties(e.Target)
		act := e.Type
		if e.Mode != nil {
			act += " " + *e.Mode
		}
		return Item{
			ID: e.ID, Title: act + " · " + orDash(source) + " → " + orDash(target), Words: oneLine(e.Action.Text), Sentence: v.sentence(e.Sentence), at: e.Action.Span,
			About: about(e.Status, period(e.Time), e.Rule),
			fields: []string{e.Type, textOf(e.Mode), textOf(e.Cameo), join(e.Contexts), e.Status, e.Polarity, e.Modality, e.Attribution, source, v.participants(e, "source"), target,
				v.participants(e, "target"), v.parties(e.AssertedBy), period(e.Time), period(e.Deadline), placeName(e.Place), v.eventName(e.Within),
				strconv.FormatBool(e.Background), v.eventName(e.SameAs), v.amounts(e.Quantities), number(e.Confidence), e.Rule, oneLine(e.Action.Text)},
		}
	})
}

func (v *view) statementItems() []Item {
	return each(v.r.Statements, func(_ int, s Statement) Item {
		content := v.contents(s)
		it := Item{
			ID: s.ID, Title: s.Act + " · " + orDash(v.parties(s.Speaker)), Words: content, Sentence: v.sentence(s.Sentence), About: about(s.Form, v.maybe(s.Cue)),
			fields: []string{s.Act, s.Form, v.parties(s.Speaker), v.maybe(s.SpeakerSpan), v.parties(s.Addressee), v.maybe(s.Cue), content, v.statementName(s.Within), period(s.Time)},
		}
		switch {
		case s.Cue != nil:
			it.at = *s.Cue
		case len(s.Content) > 0:
			it.at = s.Content[0]
		}
		return it
	})
}

func (v *view) commitmentItems() []Item {
	return each(v.r.Commitments, func(_ int, c Commitment) Item {
		by, to, words := v.parties(c.By), v.parties(c.To), v.words(c.Span)
		title := c.Kind + " · " + orDash(by)
		if to != "" {
			title += " → " + to
		}
		if d := period(c.Deadline); d != "" {
			title += ", deadline " + d
		}
		return Item{
			ID: c.ID, Title: title, Words: words, Sentence: v.sentenceAt(c.Span), at: c.Span,
			fields: []string{c.Kind, by, to, period(c.Deadline), v.maybe(c.Condition), v.eventName(c.Event), v.statementName(c.Statement), words},
		}
	})
}

func (v *view) quantityItems() []Item {
	return each(v.r.Quantities, func(_ int, q Quantity) Item {
		f := []string{number(q.Value), q.Relation, numberOf(q.Low), numberOf(q.High), textOf(q.Unit), textOf(q.Item), v.words(q.Span)}
		return Item{ID: q.ID, Title: oneLine(q.Relation + " " + f[0] + " " + f[4] + " " + f[5]), Words: v.words(q.Span), Sentence: v.sentenceAt(q.Span), at: q.Span, fields: f}
	})
}

func (v *view) timeItems() []Item {
	return each(v.r.Times, func(_ int, t Time) Item {
		f := []string{textOf(t.Timex), t.Kind, textOf(t.Start), textOf(t.End), v.words(t.Span)}
		return Item{ID: t.ID, Title: t.Kind + " " + orDash(f[0]), Words: f[4], Sentence: v.sentenceAt(t.Span), at: t.Span, fields: f}
	})
}

func (v *view) placeItems() []Item {
	return each(v.r.Places, func(_ int, p Place) Item {
		f := []string{p.Name, textOf(p.Country), textOf(p.Admin1), textOf(p.Admin2), numberOf(p.Lat), numberOf(p.Lon), p.Precision, v.words(p.Span)}
		return Item{ID: p.ID, Title: placeName(&EventPlace{Location: p.Location}), Words: f[7], Sentence: v.sentenceAt(p.Span), at: p.Span, fields: f}
	})
}

func (v *view) entityItems() []Item {
	return each(v.r.Entities, func(_ int, e Entity) Item {
		var mentions, offices []string
		for _, m := range e.Mentions {
			mentions = append(mentions, oneLine(m.Text))
		}
		for _, o := range e.Offices {
			offices = append(offices, o.Title)
		}
		it := Item{
			ID: e.ID, Title: v.party(e.ID),
			fields: []string{textOf(e.Code), e.Name, e.Kind, textOf(e.Country), textOf(e.Organization), join(e.Sectors), e.From, join(offices), join(mentions)},
		}
		if len(e.Mentions) > 0 {
			it.at, it.Words, it.Sentence = e.Mentions[0].Span, mentions[0], v.sentence(e.Mentions[0].Sentence)
		}
		return it
	})
}

// parties names entities with their codes: "Iran IRNGOV; France FRA".
func (v *view) parties(ids []string) string {
	return strings.Join(each(ids, func(_ int, id string) string { return v.party(id) }), "; ")
}

func (v *view) party(id string) string {
	e := v.entities[id]
	if e == nil {
		return id
	}
	return oneLine(e.Name + " " + textOf(e.Code))
}

// participants are the words of a side, and how it was found where it does not stand there itself.
func (v *view) participants(e Event, role string) string {
	var out []string
	for _, p := range e.Participants {
		if p.Role != role {
			continue
		}
		words := v.words(p.Span)
		if p.From != "text" {
			words += " (" + p.From + ")"
		}
		out = append(out, words)
	}
	return strings.Join(out, "; ")
}

// eventName tells an event that another points to: an id would change whenever a row comes or goes.
func (v *view) eventName(id *string) string {
	if id == nil || v.events[*id] == nil {
		return ""
	}
	e := v.events[*id]
	return e.Type + " “" + oneLine(e.Action.Text) + "”"
}

func (v *view) statementName(id *string) string {
	if id == nil || v.statements[*id] == nil {
		return ""
	}
	s := v.statements[*id]
	return s.Act + " “" + v.contents(*s) + "”"
}

func (v *view) contents(s Statement) string {
	return strings.Join(each(s.Content, func(_ int, at Span) string { return v.words(at) }), " … ")
}

func (v *view) amounts(ids []string) string {
	return strings.Join(each(ids, func(_ int, id string) string {
		if q := v.quantities[id]; q != nil {
			return v.words(q.Span)
		}
		return id
	}), "; ")
}

// words cuts a span out of the text, on one line; what lies outside is not there.
func (v *view) words(at Span) string {
	from := min(max(at[0], 0), len(v.text))
	return oneLine(string(v.text[from:min(max(at[1], from), len(v.text))]))
}

func (v *view) maybe(at *Span) string {
	if at == nil {
		return ""
	}
	return v.words(*at)
}

func (v *view) sentence(i int) string {
	if i < 0 || i >= len(v.r.Sentences) {
		return ""
	}
	return v.words(v.r.Sentences[i].Span)
}

func (v *view) sentenceAt(at Span) string {
	for _, s := range v.r.Sentences {
		if s.Span[0] <= at[0] && at[0] < s.Span[1] {
			return v.words(s.Span)
		}
	}
	return ""
}

// period writes a time as an interval of ISO 8601: a day, start/end, or one side of it.
func period(w *When) string {
	switch {
	case w == nil:
		return ""
	case textOf(w.Start) == textOf(w.End):
		return textOf(w.Start)
	}
	return textOf(w.Start) + "/" + textOf(w.End)
}

func placeName(p *EventPlace) string {
	if p == nil {
		return ""
	}
	name := p.Name
	for _, more := range []*string{p.Admin1, p.Country} {
		if more != nil && *more != p.Name {
			name += ", " + *more
		}
	}
	return name
}

// about joins what is known.
func about(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
