// Package record is the public form of a Document: the JSON of schema "readout/1" and the tables of its CSV.
//
// Every key is always present: what is not known is null or an empty list. Spans are half-open and count Unicode code points of
// document.text. Ids are short and local to the document. The shape changes only by adding.
package record

// SchemaName stands in every record.
const SchemaName = "readout/1"

// A Span is [start, end) in Unicode code points of the document's text.
type Span [2]int

// Reader tells what read the report: the version of the program and the hashes of its data.
type Reader struct {
	Version    string `json:"version"`
	Model      string `json:"model"`
	Lexicon    string `json:"lexicon"`
	Dictionary string `json:"dictionary"`
	Gazetteer  string `json:"gazetteer"`
}

// A Record is what one report says.
type Record struct {
	Schema      string       `json:"schema"`
	Reader      Reader       `json:"reader"`
	Document    Document     `json:"document"`
	Blocks      []Block      `json:"blocks"`
	Sentences   []Sentence   `json:"sentences"`
	Entities    []Entity     `json:"entities"`
	Events      []Event      `json:"events"`
	Statements  []Statement  `json:"statements"`
	Commitments []Commitment `json:"commitments"`
	Quantities  []Quantity   `json:"quantities"`
	Times       []Time       `json:"times"`
	Places      []Place      `json:"places"`
	Repairs     []Repair     `json:"repairs"`
	Warnings    []Warning    `json:"warnings"`
}

// Document is the report itself.
type Document struct {
	ID            string  `json:"id"`
	File          *string `json:"file"` // as it was named; null for standard input
	Line          *int    `json:"line"` // of that file, where it holds a report a line or row
	TextSHA256    string  `json:"text_sha256"`
	URI           *string `json:"uri"`
	Title         *string `json:"title"`
	Publisher     *string `json:"publisher"`
	Published     *string `json:"published"`
	PublishedFrom string  `json:"published_from"`
	DatelinePlace *string `json:"dateline_place"`
	Language      *string `json:"language"`
	Text          string  `json:"text"`
}

// A Block is a part of the text that is parsed by itself.
type Block struct {
	Span Span   `json:"span"`
	Kind string `json:"kind"`
}

// A Sentence lies in one block.
type Sentence struct {
	Span  Span `json:"span"`
	Block int  `json:"block"`
}

// An Entity is an actor with all its mentions.
type Entity struct {
	ID           string    `json:"id"`
	Kind         string    `json:"kind"`
	Name         string    `json:"name"`
	Code         *string   `json:"code"`
	Country      *string   `json:"country"`
	Organization *string   `json:"organization"`
	Sectors      []string  `json:"sectors"`
	From         string    `json:"from"`
	Offices      []Office  `json:"offices"`
	Mentions     []Mention `json:"mentions"`
}

// An Office is a post that a person holds, and where the text says so.
type Office struct {
	Title   string  `json:"title"`
	Country *string `json:"country"`
	From    string  `json:"from"`
	Span    *Span   `json:"span"`
}

// A Mention is a phrase that stands for its entity.
type Mention struct {
	Span     Span   `json:"span"`
	Text     string `json:"text"`
	Form     string `json:"form"`
	Sentence int    `json:"sentence"`
}

// An Event is one telling of something done.
type Event struct {
	ID           string        `json:"id"`
	Type         string        `json:"type"`
	Mode         *string       `json:"mode"`
	Contexts     []string      `json:"contexts"`
	Cameo        *string       `json:"cameo"`
	Quad         int           `json:"quad"`
	Goldstein    *float64      `json:"goldstein"`
	PloverScore  float64       `json:"plover_score"`
	Source       []string      `json:"source"`
	Target       []string      `json:"target"`
	Participants []Participant `json:"participants"`
	Action       Action        `json:"action"`
	Sentence     int           `json:"sentence"`
	Within       *string       `json:"within"`
	Background   bool          `json:"background"`
	SameAs       *string       `json:"same_as"`
	Status       string        `json:"status"`
	Polarity     string        `json:"polarity"`
	Modality     string        `json:"modality"`
	Attribution  string        `json:"attribution"`
	AssertedBy   []string      `json:"asserted_by"`
	Statement    *string       `json:"statement"`
	Time         *When         `json:"time"`
	Deadline     *When         `json:"deadline"`
	Place        *EventPlace   `json:"place"`
	Quantities   []string      `json:"quantities"`
	Confidence   float64       `json:"confidence"`
	Rule         string        `json:"rule"`
}

// A Participant is an entity's part in an event, with the very words.
type Participant struct {
	Role   string `json:"role"`
	Entity string `json:"entity"`
	Span   Span   `json:"span"`
	From   string `json:"from"`
}

// Action is the words that tell the act.
type Action struct {
	Span Span   `json:"span"`
	Text string `json:"text"`
}

// When is a time as an event or statement has it.
type When struct {
	Start *string `json:"start"`
	End   *string `json:"end"`
	From  string  `json:"from"`
	Time  *string `json:"time"`
}

// Location is where something is.
type Location struct {
	Name      string   `json:"name"`
	Country   *string  `json:"country"`
	Admin1    *string  `json:"admin1"`
	Admin2    *string  `json:"admin2"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	GeoNames  *int     `json:"geonames"`
	Feature   *string  `json:"feature"`
	Precision string   `json:"precision"`
}

// EventPlace is the place of an event.
type EventPlace struct {
	Location
	Place *string `json:"place"`
	From  string  `json:"from"`
}

// A Statement is something that somebody is reported to say.
type Statement struct {
	ID          string   `json:"id"`
	Speaker     []string `json:"speaker"`
	Addressee   []string `json:"addressee"`
	Form        string   `json:"form"`
	Content     []Span   `json:"content"`
	Cue         *Span    `json:"cue"`
	SpeakerSpan *Span    `json:"speaker_span"`
	Sentence    int      `json:"sentence"`
	Act         string   `json:"act"`
	Within      *string  `json:"within"`
	Time        *When    `json:"time"`
}

// A Commitment is a promise, plan, offer, agreement, proposal, demand, ultimatum or threat.
type Commitment struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	By        []string `json:"by"`
	To        []string `json:"to"`
	Event     *string  `json:"event"`
	Statement *string  `json:"statement"`
	Deadline  *When    `json:"deadline"`
	Condition *Span    `json:"condition"`
	Span      Span     `json:"span"`
}

// A Quantity is a number with what it counts.
type Quantity struct {
	ID       string   `json:"id"`
	Span     Span     `json:"span"`
	Value    float64  `json:"value"`
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Relation string   `json:"relation"`
	Unit     *string  `json:"unit"`
	Item     *string  `json:"item"`
}

// A Time is an expression of time.
type Time struct {
	ID    string  `json:"id"`
	Span  Span    `json:"span"`
	Kind  string  `json:"kind"`
	Timex *string `json:"timex"`
	Start *string `json:"start"`
	End   *string `json:"end"`
}

// A Place is a part of the text that names a place.
type Place struct {
	ID   string `json:"id"`
	Span Span   `json:"span"`
	Location
}

// A Repair is a damage that was mended for the reading.
type Repair struct {
	Span  Span   `json:"span"`
	Was   string `json:"was"`
	Reads string `json:"reads"`
	Why   string `json:"why"`
}

// A Warning tells something about the document as a whole.
type Warning struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}
