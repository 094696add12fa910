package record

import (
	"encoding/json"
	"reflect"

	"github.com/google/jsonschema-go/jsonschema"

	"readout/doc"
	"readout/ontology"
)

// JSONSchema returns the JSON Schema of a record, made from the types of this package.
func JSONSchema() ([]byte, error) {
	s, err := jsonschema.For[Record](&jsonschema.ForOptions{TypeSchemas: map[reflect.Type]*jsonschema.Schema{
		reflect.TypeFor[Span](): spanSchema(),
	}})
	if err != nil {
		return nil, err
	}
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = SchemaName
	s.Description = "What one report says. Spans are [start, end) in Unicode code points of document.text; what is not known is null."
	for path, values := range closedLists() {
		restrict(s, path, values)
	}
	return json.MarshalIndent(s, "", "  ")
}

func spanSchema() *jsonschema.Schema {
	two, zero := 2, 0.0
	return &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Type: "integer", Minimum: &zero}, MinItems: &two, MaxItems: &two}
}

// path names a property: the list it stands in ("" for none) and the key.
type path struct{ list, key string }

func closedLists() map[path][]any {
	var types, contexts []any
	for _, t := range ontology.Types() {
		types = append(types, t.Name)
	}
	types = append(types, ontology.Other)
	for _, c := range ontology.Contexts() {
		contexts = append(contexts, c.Name)
	}
	return map[path][]any{
		{"blocks", "kind"}:        list(doc.Header, doc.Headline, doc.Byline, doc.Dateline, doc.Caption, doc.Body),
		{"entities", "kind"}:      list(doc.Person, doc.Organization, doc.Country, doc.PlaceKind, doc.Group),
		{"entities", "from"}:      list(doc.CodeText, doc.CodeDictionary, doc.CodeUser, doc.CodeWords, doc.CodeClause, doc.CodeReport, doc.CodeNone),
		{"events", "type"}:        types,
		{"events", "contexts"}:    contexts,
		{"events", "status"}:      {"happened", "ongoing", "planned", "proposed", "possible", "conditional", "denied", "negated", "alleged"},
		{"events", "polarity"}:    list(doc.Affirmed, doc.Negated),
		{"events", "modality"}:    list(doc.Actual, doc.Ongoing, doc.Planned, doc.Proposed, doc.Possible, doc.Conditional),
		{"events", "attribution"}: list(doc.ByReport, doc.ByNeutral, doc.Distanced, doc.Denied),
		{"statements", "form"}:    list(doc.Direct, doc.Indirect, doc.Mixed),
		{"statements", "act"}: list(doc.Say, doc.Ask, doc.Promise, doc.Offer, doc.Propose, doc.Demand, doc.Order, doc.Threaten, doc.Warn, doc.Accuse,
			doc.Deny, doc.Admit, doc.Praise, doc.Condemn, doc.Announce, doc.Predict, doc.Think, doc.Intend, doc.Know),
		{"commitments", "kind"}: list(doc.PromiseKind, doc.PlanKind, doc.OfferKind, doc.AgreementKind, doc.ProposalKind, doc.DemandKind,
			doc.UltimatumKind, doc.ThreatKind),
		{"quantities", "relation"}: list(doc.Exactly, doc.About, doc.AtLeast, doc.AtMost, doc.MoreThan, doc.LessThan, doc.Between),
		{"times", "kind"}:          list(doc.Date, doc.Clock, doc.Duration, doc.Set, doc.Period),
		{"document", "published_from"}: list(doc.FromFlag, doc.FromInput, doc.FromMetadata, doc.FromHeader, doc.FromDateline, doc.FromFileName,
			doc.FromNowhere),
	}
}

func list[T ~string](values ...T) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// restrict sets the values that a property may have.
func restrict(s *jsonschema.Schema, at path, values []any) {
	in := s.Properties[at.list]
	if in.Items != nil {
		in = in.Items
	}
	p := in.Properties[at.key]
	if p.Items != nil {
		p = p.Items
	}
	p.Enum = values
}
