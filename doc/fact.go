package doc

// A Time is an expression of time. Times do not overlap.
type Time struct {
	Tokens Range
	Kind   TimeKind
	Timex  string // the TIMEX3 value: "2021-04-14", "P2W", "2021-W15", "PAST_REF"; "" where it cannot be told
	Start  string // first day that the words allow, as an ISO date or prefix of one ("2014", "2021-03"), or date and clock; "" where open or not known
	End    string // last day, likewise
	Limit  Limit  // which way a limit runs: "by", "until", "since"; "" for none
	Head   int    // the token whose place in the tree is the expression's
}

// TimeKind is the kind of a time: TIMEX3's, and period for a range.
type TimeKind string

const (
	Date     TimeKind = "date"
	Clock    TimeKind = "time"
	Duration TimeKind = "duration"
	Set      TimeKind = "set"
	Period   TimeKind = "period"
)

// Limit tells how a preposition bounds a time.
type Limit string

const (
	By     Limit = "by"     // by, before, until, no later than: the end is a limit
	Since  Limit = "since"  // since, from, as of: the start is a limit
	Within Limit = "within" // within, in the coming: from the day of the report to its end
)

// A Place is a part of the text that names a place, and where that is.
type Place struct {
	Tokens    Range
	Name      string // of the gazetteer
	Country   string // ISO alpha-3, or "" for seas and regions of more than one country
	Admin1    string // first-level region, or ""
	Admin2    string
	Lat, Lon  float64 // degrees; meaningless where !Located
	Located   bool
	GeoNames  int    // GeoNames id, or 0
	Feature   string // GeoNames feature code: PPLC, PCLI, ADM1, SEA, RGN, …
	Precision Precision
	Head      int // the token whose place in the tree is the expression's
}

// Precision tells how exactly a place is known.
type Precision string

const (
	PointPrecision   Precision = "point"
	CityPrecision    Precision = "city"
	Admin2Precision  Precision = "admin2"
	Admin1Precision  Precision = "admin1"
	CountryPrecision Precision = "country"
	RegionPrecision  Precision = "region"
)

// An Amount is a number with what it counts.
type Amount struct {
	Tokens    Range
	Value     float64
	Low, High float64 // where Relation is Between; else 0
	Relation  Relation
	Unit      string // ISO 4217, "%", SI symbol, else a singular noun; "" for none
	Item      string // the thing counted: "troops"; "" for none
	ItemHead  int    // its token, or None
}

// Relation tells how a number bounds the quantity.
type Relation string

const (
	Exactly  Relation = "exactly"
	About    Relation = "about"
	AtLeast  Relation = "at_least"
	AtMost   Relation = "at_most"
	MoreThan Relation = "more_than"
	LessThan Relation = "less_than"
	Between  Relation = "between"
)

// A Statement is something that somebody is reported to say, think or promise.
type Statement struct {
	Content  []Range // what is said, without the quotation marks; more than one range where it is broken up
	Cue      Range   // "said", "according to"; empty where there is none
	Speakers []int   // mentions; empty where the text names nobody
	Told     Range   // the words that name the speaker beside this statement; empty where only the context tells
	To       []int   // mentions of those spoken to
	Form     SpeechForm
	Act      Act
	Sentence int // of the cue, else of the content's start
	Within   int // the statement that it is reported in, or None
	Time     int // index into Times of when it was said, or None
}

// SpeechForm is how a statement is reported.
type SpeechForm string

const (
	Direct   SpeechForm = "direct"
	Indirect SpeechForm = "indirect"
	Mixed    SpeechForm = "mixed"
)

// Act is what a speaker does by a statement.
type Act string

const (
	Say      Act = "say"
	Ask      Act = "ask"
	Promise  Act = "promise"
	Offer    Act = "offer"
	Propose  Act = "propose"
	Demand   Act = "demand"
	Order    Act = "order"
	Threaten Act = "threaten"
	Warn     Act = "warn"
	Accuse   Act = "accuse"
	Deny     Act = "deny"
	Admit    Act = "admit"
	Praise   Act = "praise"
	Condemn  Act = "condemn"
	Announce Act = "announce"
	Predict  Act = "predict"
	Think    Act = "think"
	Intend   Act = "intend"
	Know     Act = "know"
)
