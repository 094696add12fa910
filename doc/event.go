package doc

// An Event is one telling of something done by somebody, mostly to somebody.
type Event struct {
	Type     string   // PLOVER: CONSULT, ASSAULT, …
	Mode     string   // of the type's closed list, or ""
	Contexts []string // of PLOVER's closed list
	Cameo    string   // two to four digits
	Sources  []Participant
	Targets  []Participant
	Action   []int // the tokens that tell the act, in text order: "held", "talks"
	Sentence int
	Within   int  // the event whose content this one is, or None
	Main     bool // false where it is told in passing (schema: background)
	SameAs   int  // an earlier event that tells the same happening, or None

	Polarity    Polarity
	Modality    Modality
	Attribution Attribution
	AssertedBy  []int // entities whose word it is; empty where it is the report's own
	Statement   int   // the statement that it stands in, or None

	Time     When
	Deadline When
	Place    Where
	Amounts  []int

	Confidence float64 // share of such codings that are right, in (0, 1]
	Rule       string  // name of the lexicon entry that fired: "consult/hold-talks"
}

// A Participant is an entity in the role of source or target, with the words that put it there.
type Participant struct {
	Entity int
	Words  Range
	From   ParticipantFrom
}

// ParticipantFrom tells how a participant was found.
type ParticipantFrom string

const (
	InText    ParticipantFrom = "text"    // named in the clause
	InChain   ParticipantFrom = "chain"   // through a pronoun or description
	InSpeaker ParticipantFrom = "speaker" // it is the speaker
	InPlace   ParticipantFrom = "place"   // only the place tells it
)

// When is a time as an event has it. The zero value means "not known"; Start and End as in Time.
type When struct {
	Start, End string
	Time       int    // index into Times, or None
	From       string // "text" or "dateline"; "" where it is not known
}

// Known reports whether anything is known of the time.
func (w When) Known() bool { return w.From != "" }

// Where is a place as an event has it. Place is an index into Places, or None where From is "".
type Where struct {
	Place int
	From  string // "text" or "dateline"; "" where it is not known
}

// Polarity tells whether an event is said to be so or not so.
type Polarity string

const (
	Affirmed Polarity = "affirmed"
	Negated  Polarity = "negated"
)

// Modality tells how real an event is said to be.
type Modality string

const (
	Actual      Modality = "actual"
	Ongoing     Modality = "ongoing"
	Planned     Modality = "planned"
	Proposed    Modality = "proposed"
	Possible    Modality = "possible"
	Conditional Modality = "conditional"
)

// Attribution tells whose word an event is, and how the report stands to it.
type Attribution string

const (
	ByReport  Attribution = "report"    // the report's own word
	ByNeutral Attribution = "neutral"   // said, told, announced
	Distanced Attribution = "distanced" // claimed, alleged, accused, reportedly
	Denied    Attribution = "denied"    // somebody denies it
)

// Status sums up polarity, modality and attribution in one word: happened, ongoing, planned, proposed, possible, conditional,
// denied, negated or alleged.
func (e *Event) Status() string {
	switch {
	case e.Attribution == Denied:
		return "denied"
	case e.Polarity == Negated:
		return "negated"
	case e.Modality != Actual && e.Modality != Ongoing:
		return string(e.Modality)
	case e.Attribution == Distanced:
		return "alleged"
	case e.Modality == Ongoing:
		return "ongoing"
	}
	return "happened"
}

// A Commitment is a promise, plan, offer, agreement, proposal, demand, ultimatum or threat that the report tells.
type Commitment struct {
	Kind      CommitmentKind
	By        []int // entities
	To        []int
	Event     int // what is promised, planned or demanded: index into Events, or None
	Statement int // or None
	Deadline  When
	Condition Range // "if Russia withdraws"; empty for none
	Words     Range
}

// CommitmentKind is the kind of a commitment.
type CommitmentKind string

const (
	PromiseKind   CommitmentKind = "promise"
	PlanKind      CommitmentKind = "plan"
	OfferKind     CommitmentKind = "offer"
	AgreementKind CommitmentKind = "agreement"
	ProposalKind  CommitmentKind = "proposal"
	DemandKind    CommitmentKind = "demand"
	UltimatumKind CommitmentKind = "ultimatum"
	ThreatKind    CommitmentKind = "threat"
)
