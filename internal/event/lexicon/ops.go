package lexicon

// An Op is how an act that takes acts changes what stands in it.
type Op uint8

const (
	NoOp       Op = iota
	SayOp         // said that: the inner act as the speaker's word
	ClaimOp       // claimed, alleged that: likewise, at a distance
	DenyOp        // denied that: the inner act as denied
	ThinkOp       // believes, expects that
	IntendOp      // plans, wants, will: AGREE or THREATEN by what is intended
	ReadyOp       // is ready, willing to
	PromiseOp     // agree, promise, pledge
	OfferOp       // offer to
	ProposeOp     // propose, suggest
	ThreatenOp    // threaten to
	RefuseOp      // refuse to, decline to, will not
	DemandOp      // urge, demand, ask, order
	AccuseOp      // accuse of
	BeginOp       // begin, continue, resume, manage to: the inner act itself
	StopOp        // stop, end, suspend, cancel
	TryOp         // try, attempt to
	SeekOp        // seek to: co-operation that is sought is to come, a blow is tried
	FailOp        // fail to
	DecideOp      // decide to
	AllowOp       // let, allow
	CauseOp       // force, make, lead to
	HelpOp        // help to
	PreventOp     // prevent, stop from, ban from
)

// opNames are the names of the operators in lexicon files.
var opNames = [...]string{"", "say", "claim", "deny", "think", "intend", "ready", "promise", "offer", "propose", "threaten", "refuse", "demand", "accuse",
	"begin", "stop", "try", "seek", "fail", "decide", "allow", "cause", "help", "prevent"}
