// Package corpus reads gold data, texts with what is right about them: JSON Lines, and PLOVER's gold records, PolNeAR, RAMS and TimeML as their authors publish them. It measures nothing.
package corpus

// A Passage is one text with what is right about it. Which of the fields stand depends on the kind; spans count code points of Text.
type Passage struct {
	ID, Text, Date, Set, Suite string

	Events []Event
	Absent string // a type that is known not to be there, where nothing else is known

	Type       string // plv: the act between the marked pair
	SourceText string `json:"source_text"`
	TargetText string `json:"target_text"`

	Quotes     []Quote
	Times      []Time
	Places     []Place
	Quantities []Quantity
	Mentions   []Mention
	Chains     [][]int
	Entities   []Name

	Country  *string // actors: what the phrase that is Text codes to; nil is not told, "" is none
	Sector   *string
	Nonstate string
	None     bool
}

// A Event is an event as its gold has it: with PLOVER type and actors, with CAMEO code, or with words and a label, and the
// words of its sides.
type Event struct {
	Type       string
	Sources    []Actor // nil where actors are not coded
	Targets    []Actor
	Reciprocal bool

	Cameo, Source, Target string

	Span  [2]int
	Text  string
	Label string

	Agents, Patients [][2]int // sides: words of those who act and are acted upon, anywhere in the text
}

// A Actor is a phrase with its code.
type Actor struct {
	Text, Country, Sector, Sector2 string
}

// A Quote is an attribution.
type Quote struct {
	Content [][2]int `json:"content_spans"`
	Speaker [][2]int `json:"speaker_spans"`
	Cue     [][2]int `json:"cue_spans"`
	Kind    string
	Speech  bool
}

// A Time is a time with its TIMEX3 value, or the readings that its author allows.
type Time struct {
	Span     [2]int
	Text     string
	Type     string
	Value    string
	Readings [][]*string
}

// A Place is a name of a place.
type Place struct {
	Span     [2]int
	Text     string
	Country  string
	Lat, Lon *float64
	GeoNames int
}

// A Quantity is a number.
type Quantity struct {
	Span      [2]int
	Text      string
	Value     *float64
	Low, High *float64
	Relation  string
}

// A Mention is a mention of a chain.
type Mention struct {
	Span, Head [2]int
	Parts      [][2]int // heads of its appositions
	Type       string
	Pronoun    bool
}

// A Name is a name of a person, organisation or place.
type Name struct {
	Span [2]int
	Type string
}
