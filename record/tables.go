package record

import (
	"strconv"
	"strings"
)

var eventColumns = strings.Fields(`document event published start end type mode contexts cameo quad goldstein plover_score status polarity modality
	attribution asserted_by within background same_as source source_code source_country source_sectors source_words source_from
	target target_code target_country target_sectors target_words target_from place place_country admin1 lat lon place_precision
	quantities deadline confidence rule action_words sentence_words`)

// eventRows makes a row for each event and pair of source and target; a side that nobody is on is empty.
func eventRows(r *Record) [][]string {
	text, names := newSlicer(r), entitiesByID(r)
	amounts := map[string]string{}
	for _, q := range r.Quantities {
		amounts[q.ID] = text.words(q.Span)
	}
	var out [][]string
	for i := range r.Events {
		v := &r.Events[i]
		head := []string{cell(r.Document.ID), v.ID, textOf(r.Document.Published)}
		head = append(head, whenCells(v.Time)...)
		head = append(head, v.Type, textOf(v.Mode), join(v.Contexts), textOf(v.Cameo), strconv.Itoa(v.Quad), numberOf(v.Goldstein), number(v.PloverScore),
			v.Status, v.Polarity, v.Modality, v.Attribution, namesOf(v.AssertedBy, names), textOf(v.Within), strconv.FormatBool(v.Background), textOf(v.SameAs))
		tail := placeCells(v.Place)
		tail = append(tail, namesOf(v.Quantities, amounts), deadline(v.Deadline), number(v.Confidence), v.Rule, cell(v.Action.Text),
			text.words(r.Sentences[v.Sentence].Span))
		for _, pair := range pairsOf(v) {
			row := append(append([]string{}, head...), partyCells(r, text, v, "source", pair[0])...)
			row = append(row, partyCells(r, text, v, "target", pair[1])...)
			out = append(out, append(row, tail...))
		}
	}
	return out
}

// pairsOf lists the pairs of source and target ids of an event, "" where there is none. Nobody is paired with himself, unless he
// is all there is.
func pairsOf(v *Event) [][2]string {
	source, target := orNobody(v.Source), orNobody(v.Target)
	var out [][2]string
	for _, s := range source {
		for _, t := range target {
			if s != t || s == "" {
				out = append(out, [2]string{s, t})
			}
		}
	}
	if out == nil {
		out = append(out, [2]string{source[0], target[0]})
	}
	return out
}

func orNobody(ids []string) []string {
	if len(ids) == 0 {
		return []string{""}
	}
	return ids
}

func partyCells(r *Record, text slicer, v *Event, role, id string) []string {
	if id == "" {
		return make([]string, 6)
	}
	e := entityByID(r, id)
	words, from := "", ""
	for _, p := range v.Participants {
		if p.Role == role && p.Entity == id {
			words, from = text.words(p.Span), p.From
			break
		}
	}
	return []string{cell(e.Name), textOf(e.Code), textOf(e.Country), join(e.Sectors), words, from}
}

func whenCells(w *When) []string {
	if w == nil {
		return []string{"", ""}
	}
	return []string{textOf(w.Start), textOf(w.End)}
}

// deadline shows the last day of a deadline, or where only its start is known that.
func deadline(w *When) string {
	if w == nil {
		return ""
	}
	if w.End != nil {
		return *w.End
	}
	return textOf(w.Start)
}

func placeCells(p *EventPlace) []string {
	if p == nil {
		return make([]string, 6)
	}
	return []string{cell(p.Name), textOf(p.Country), cell(textOf(p.Admin1)), numberOf(p.Lat), numberOf(p.Lon), p.Precision}
}

// entityByID finds an entity by its id, which tells its place.
func entityByID(r *Record, id string) *Entity {
	n, _ := strconv.Atoi(id[1:])
	return &r.Entities[n-1]
}

func entitiesByID(r *Record) map[string]string {
	out := make(map[string]string, len(r.Entities))
	for _, e := range r.Entities {
		out[e.ID] = e.Name
	}
	return out
}

func namesOf(ids []string, names map[string]string) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = names[id]
	}
	return cell(join(out))
}

var statementColumns = strings.Fields(`document statement published form act speaker speaker_code speaker_words addressee cue_words content_words within
	start end sentence_words`)

func statementRows(r *Record) [][]string {
	text, names := newSlicer(r), entitiesByID(r)
	out := make([][]string, 0, len(r.Statements))
	for _, s := range r.Statements {
		var content []string
		for _, c := range s.Content {
			content = append(content, text.words(c))
		}
		row := []string{cell(r.Document.ID), s.ID, textOf(r.Document.Published), s.Form, s.Act, namesOf(s.Speaker, names), codesOf(r, s.Speaker), text.maybe(s.SpeakerSpan),
			namesOf(s.Addressee, names), text.maybe(s.Cue), cell(strings.Join(content, " … ")), textOf(s.Within)}
		row = append(row, whenCells(s.Time)...)
		out = append(out, append(row, text.words(r.Sentences[s.Sentence].Span)))
	}
	return out
}

var commitmentColumns = strings.Fields(`document commitment published kind by to event statement deadline condition_words words
	by_code to_code status sentence_words`)

func commitmentRows(r *Record) [][]string {
	text, names := newSlicer(r), entitiesByID(r)
	out := make([][]string, 0, len(r.Commitments))
	for _, c := range r.Commitments {
		out = append(out, []string{cell(r.Document.ID), c.ID, textOf(r.Document.Published), c.Kind, namesOf(c.By, names), namesOf(c.To, names),
			textOf(c.Event), textOf(c.Statement), deadline(c.Deadline), text.maybe(c.Condition), text.words(c.Span),
			codesOf(r, c.By), codesOf(r, c.To), statusOf(r, c.Event), text.sentence(r, c.Span)})
	}
	return out
}

// statusOf returns the status of the event with that id, "" where there is none.
func statusOf(r *Record, event *string) string {
	for i := range r.Events {
		if event != nil && r.Events[i].ID == *event {
			return r.Events[i].Status
		}
	}
	return ""
}

// codesOf lists the codes of entities in their order, so that they stand beside the names.
func codesOf(r *Record, ids []string) string {
	return join(each(ids, func(_ int, id string) string { return textOf(entityByID(r, id).Code) }))
}

var entityColumns = strings.Fields(`document entity kind name code country organization sectors from offices mentions first_words`)

func entityRows(r *Record) [][]string {
	out := make([][]string, 0, len(r.Entities))
	for _, e := range r.Entities {
		var offices []string
		first := ""
		if len(e.Mentions) > 0 {
			first = e.Mentions[0].Text
		}
		for _, o := range e.Offices {
			offices = append(offices, o.Title)
		}
		out = append(out, []string{cell(r.Document.ID), e.ID, e.Kind, cell(e.Name), textOf(e.Code), textOf(e.Country), cell(textOf(e.Organization)),
			join(e.Sectors), e.From, cell(join(offices)), strconv.Itoa(len(e.Mentions)), cell(first)})
	}
	return out
}

var quantityColumns = strings.Fields(`document quantity value low high relation unit item words`)

func quantityRows(r *Record) [][]string {
	text := newSlicer(r)
	out := make([][]string, 0, len(r.Quantities))
	for _, q := range r.Quantities {
		out = append(out, []string{cell(r.Document.ID), q.ID, number(q.Value), numberOf(q.Low), numberOf(q.High), q.Relation, cell(textOf(q.Unit)),
			cell(textOf(q.Item)), text.words(q.Span)})
	}
	return out
}

var timeColumns = strings.Fields(`document time kind timex start end words`)

func timeRows(r *Record) [][]string {
	text := newSlicer(r)
	out := make([][]string, 0, len(r.Times))
	for _, t := range r.Times {
		out = append(out, []string{cell(r.Document.ID), t.ID, t.Kind, textOf(t.Timex), textOf(t.Start), textOf(t.End), text.words(t.Span)})
	}
	return out
}

var placeColumns = strings.Fields(`document place name country admin1 admin2 lat lon geonames feature precision words`)

func placeRows(r *Record) [][]string {
	text := newSlicer(r)
	out := make([][]string, 0, len(r.Places))
	for _, p := range r.Places {
		geonames := ""
		if p.GeoNames != nil {
			geonames = strconv.Itoa(*p.GeoNames)
		}
		out = append(out, []string{cell(r.Document.ID), p.ID, cell(p.Name), textOf(p.Country), cell(textOf(p.Admin1)), cell(textOf(p.Admin2)),
			numberOf(p.Lat), numberOf(p.Lon), geonames, textOf(p.Feature), p.Precision, text.words(p.Span)})
	}
	return out
}
