package eval

import "readout/record"

// Gold is one text with what is right about it. Which of the fields stand depends on the kind; spans count code points of Text.
type Gold struct {
	ID, Text, Date, Set, Suite string

	Events []GoldEvent
	Absent string // a type that is known not to be there, where nothing else is known

	Type       string // plv: the act between the marked pair
	SourceText string `json:"source_text"`
	TargetText string `json:"target_text"`

	Quotes     []GoldQuote
	Times      []GoldTime
	Places     []GoldPlace
	Quantities []GoldQuantity
	Mentions   []GoldMention
	Chains     [][]int
	Entities   []GoldName

	Country  *string // actors: what the phrase that is Text codes to; nil is not told, "" is none
	Sector   *string
	Nonstate string
	None     bool
}

// A GoldEvent is an event as its gold has it: with PLOVER type and actors, with CAMEO code, or with words and a label, and the
// words of its sides.
type GoldEvent struct {
	Type       string
	Sources    []GoldActor // nil where actors are not coded
	Targets    []GoldActor
	Reciprocal bool

	Cameo, Source, Target string

	Span  [2]int
	Text  string
	Label string

	Agents, Patients [][2]int // sides: words of those who act and are acted upon, anywhere in the text
}

// A GoldActor is a phrase with its code.
type GoldActor struct {
	Text, Country, Sector, Sector2 string
}

// A GoldQuote is an attribution.
type GoldQuote struct {
	Content [][2]int `json:"content_spans"`
	Speaker [][2]int `json:"speaker_spans"`
	Cue     [][2]int `json:"cue_spans"`
	Kind    string
	Speech  bool
}

// A GoldTime is a time with its TIMEX3 value, or the readings that its author allows.
type GoldTime struct {
	Span     [2]int
	Text     string
	Type     string
	Value    string
	Readings [][]*string
}

// A GoldPlace is a name of a place.
type GoldPlace struct {
	Span     [2]int
	Text     string
	Country  string
	Lat, Lon *float64
	GeoNames int
}

// A GoldQuantity is a number.
type GoldQuantity struct {
	Span      [2]int
	Text      string
	Value     *float64
	Low, High *float64
	Relation  string
}

// A GoldMention is a mention of a chain.
type GoldMention struct {
	Span, Head [2]int
	Parts      [][2]int // heads of its appositions
	Type       string
	Pronoun    bool
}

// A GoldName is a name of a person, organisation or place.
type GoldName struct {
	Span [2]int
	Type string
}

// A reading is a record that is looked things up in.
type reading struct {
	*record.Record
	byID map[string]*record.Entity
}

func newReading(r *record.Record) *reading {
	if r == nil {
		r = &record.Record{}
	}
	out := &reading{r, map[string]*record.Entity{}}
	for i := range r.Entities {
		out.byID[r.Entities[i].ID] = &r.Entities[i]
	}
	return out
}

// entity returns an entity, an empty one for "".
func (r *reading) entity(id string) *record.Entity {
	if e := r.byID[id]; e != nil {
		return e
	}
	return &record.Entity{}
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// cut returns the code points of a span.
func cut(text []rune, s [2]int) string {
	return string(text[max(0, min(s[0], len(text))):max(0, min(s[1], len(text)))])
}
